"""What wards of many provinces send: ten ordinary workbooks of all formats, then ten in which two or three difficulties meet; in every fourth a mistake."""

from __future__ import annotations

from datetime import datetime

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import (
    bare,
    body,
    cells,
    comma,
    dots,
    end,
    gen,
    given,
    kp,
    many,
    of,
    offices,
    pct,
    say,
    signed,
    sums,
    table,
    title,
    top,
    total,
    typed,
)


# -- ordinary ones ----------------------------------------------------------------------------------------------
@ward
def wt_hoa_vinh_bon_mo_hinh() -> Ward:
    """Phú Yên 2018: the four models over khu phố, column numbers, sums by formulas; one sum was typed over and is false."""
    w = Ward("wt_hoa_vinh_bon_mo_hinh", sheet="Biểu 01", ward="Phường Hòa Vinh Đông", period="2018", sizes=(240, 620))
    top(w, "UBND PHƯỜNG HÒA VINH ĐÔNG", "HỘI KHUYẾN HỌC", at=6, date="Hòa Vinh Đông, ngày 10 tháng 12 năm 2018")
    title(w, "BIỂU TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2018", 13)
    w.text("(Kèm theo Báo cáo số 24/BC-HKH ngày 10/12/2018 của Hội Khuyến học phường)", italic=True, over=13, align="center").skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | < | Cộng đồng học tập | < | Đơn vị học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ (%) | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7) | (8) | (9) | (10) | (11) | (12) | (13)")
    d = gen(w, 6, "hh fr fg clr clg cor cog unr ung")
    _, at = table(w, "# n hh fr fg %fg/fr clr clg cor cog unr ung _", kp(6), d, "Tổng cộng", formulas=True)
    cell = w.cells[at, 3]
    cell.formula = ""
    w.plant(w.address(3, at), sums(d)["fr"] + 100)
    return signed(w, at=8)


@ward
def wt_truc_dao_hieu_hoc_tcvn3() -> Ward:
    """Nam Định 2015, .xls in TCVN3: the older titles, xóm by number, the sum last."""
    w = Ward("wt_truc_dao_hieu_hoc_tcvn3", "xls", "Sheet1", ward="Xã Trực Đạo Hạ", period="2015", encode="tcvn3", font=".VnTime", sizes=(90, 210))
    title(offices(w, "Hội Khuyến học xã Trực Đạo Hạ").skip(), "Kết quả bình xét gia đình hiếu học, dòng họ hiếu học năm 2015", 8).skip()
    w.head("""
        TT | Xóm | Tổng số hộ | Gia đình hiếu học | < | < | Dòng họ hiếu học | <
        ^ | ^ | ^ | Đăng ký | Đạt | Tỷ lệ % | Đăng ký | Đạt""", name=1, stt=0)
    table(w, "# n hh fr fg %fg/fr clr clg", kp(9, "Xóm {i}", "Xóm"), gen(w, 9, "hh fr fg clr clg"), "Cộng")
    return end(w, "Người lập biểu", "Chủ tịch hội", 5)


@ward
def wt_khanh_hoi_ap_csv() -> Ward:
    """Cà Mau 2021, .csv with semicolons: ấp, a dash where there is no clan and nothing where a figure is wanting."""
    w = Ward("wt_khanh_hoi_ap_csv", "csv", ward="Xã Khánh Hội Tây", period="2021", csv=("utf-8-sig", ";"))
    w.texts("UBND XÃ KHÁNH HỘI TÂY | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    w.texts("HỘI KHUYẾN HỌC | | | | Độc lập - Tự do - Hạnh phúc").skip()
    w.text("TỔNG HỢP SỐ LIỆU GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2021").skip()
    w.head("STT | Ấp | Tổng số hộ dân | Gia đình đăng ký | Gia đình được công nhận | Tỷ lệ (%) | Dòng họ đăng ký | Dòng họ được công nhận | Số hội viên", name=1, stt=0)
    d = typed("hh fr fg clr clg mem", "412|301|262|2|1|118", "387|280|249|-|-|96", "455|322|287|1|1|", "298|214|190|3|2|71", "361|270|226|-|-|88")
    table(w, "# n hh fr fg %fg/hh clr clg mem", of("Ấp", "Mũi Tràm A,Mũi Tràm B,Kinh Tư,Lung Ranh,Rạch Nhum"), d, "Tổng", show=comma)
    return end(w, "Người lập bảng", "CHỦ TỊCH", 5)


@ward
def wt_ban_qua_thon_dan_toc() -> Ward:
    """Lào Cai 2019: thôn with people and, of the households, those of the minorities, which are no data element; the unit in a line above."""
    w = Ward("wt_ban_qua_thon_dan_toc", sheet="GDHT", ward="Xã Bản Qua Thượng", period="2019", sizes=(55, 140), font="Calibri")
    top(w, "ỦY BAN NHÂN DÂN", "XÃ BẢN QUA THƯỢNG", at=5)
    title(w, "BIỂU THỐNG KÊ GIA ĐÌNH HỌC TẬP NĂM 2019", 9)
    w.text("Đơn vị tính: hộ, người", at=6, italic=True)
    w.head("""
        TT | Thôn, bản | Dân số | Hộ gia đình | < | Gia đình học tập | < | < | Ghi chú
        ^ | ^ | ^ | Tổng số | Tr.đó: DTTS | Đăng ký | Được công nhận | Tỷ lệ CN/TS hộ (%) | ^""", name=1, stt=0)
    d = gen(w, 8, "pop hh fr fg")
    for x in d:
        x["dt"] = x["hh"] - w.rng.randint(0, 12)
    d[4]["note"] = "Thôn sáp nhập từ 01/7/2019"
    table(w, "# n pop hh x:dt fr fg %fg/hh x:note", of("Thôn", "Bản Vai,Bản Náng,Châu Giàng,Coóc Cài,Vi Phái,Tân Hồng,Lùng Thàng,Bản Trung"), d, "Toàn xã")
    return end(w, "NGƯỜI TỔNG HỢP", "TM. UBND XÃ", 5)


@ward
def wt_thanh_duc_ods_phan_tram() -> Ward:
    """Tây Ninh 2023, .ods: shares by formulas in Excel's percent, the sum by formulas, "Nơi nhận" under it."""
    w = Ward("wt_thanh_duc_ods_phan_tram", "ods", "Phụ lục 2", ward="Xã Thạnh Đức Đông", period="2023", sizes=(420, 980))
    top(w, "HỘI KHUYẾN HỌC TỈNH TÂY NINH", "HỘI KHUYẾN HỌC XÃ THẠNH ĐỨC ĐÔNG", at=5)
    w.text("Phụ lục 2", italic=True, over=9, align="center")
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2023", 9).skip()
    w.head("""
        TT | Ấp | Số hộ | Gia đình học tập | < | < | Công dân học tập | < | Số người từ 18 tuổi trở lên
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ so với tổng số hộ | Đăng ký | Công nhận | ^""", name=1, stt=0)
    table(w, "# n hh fr fg =fg/hh citr cit ad", of("Ấp", "Bông Trang,Cẩm Long,Bến Rộng,Trà Võ,Bàu Đưng"), gen(w, 5, "hh fr fg citr cit ad"), "Cộng", formulas=True)
    w.skip().text("Nơi nhận:", bold=True).text("- Hội Khuyến học tỉnh;").text("- Đảng ủy, UBND xã;").text("- Lưu: VT.")
    return w


@ward
def wt_ham_ninh_tong_tren_dau() -> Ward:
    """Quảng Trị 2017, .xls: the sum of the town first, the shares as text with a comma, "Khu phố" by number and by name."""
    w = Ward("wt_ham_ninh_tong_tren_dau", "xls", "KQ 2017", ward="Thị trấn Hàm Ninh Thượng", period="2017", sizes=(150, 420))
    title(offices(w, "THỊ TRẤN HÀM NINH THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ ĐĂNG KÝ VÀ CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP NĂM 2017", 8).skip()
    w.head("""
        Số TT | Khu phố | Số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | ĐK | CN | % | ĐK | CN""", name=1, stt=0)
    cols, units, d = "# n hh fr fg %fg/fr clr clg", ["KP 1=Khu phố 1", "KP 2=Khu phố 2", "KP 3=Khu phố 3", "KP Hòa Lý=Khu phố Hòa Lý", "KP Trạng=Khu phố Trạng"], gen(w, 5, "hh fr fg clr clg")
    total(w, cols, "TỔNG SỐ", d, show=comma)
    table(w, cols, units, d, "", show=comma)
    return end(w, "Lập biểu", "CHỦ TỊCH", 4)


@ward
def wt_ea_kiet_buon_html() -> Ward:
    """Đắk Lắk 2022, a page saved as .xls: buôn and thôn, citizens, one buôn with more recognised than registered."""
    w = Ward("wt_ea_kiet_buon_html", "htmlxls", "Sheet1", ward="Xã Ea Kiết Đông", period="2022")
    title(offices(w, "ĐẢNG ỦY - HĐND - UBND", "XÃ EA KIẾT ĐÔNG").skip(), "BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 8).skip()
    w.head("""
        STT | Tên thôn, buôn | Tổng số hộ | Gia đình học tập | < | Công dân học tập | < | Số hội viên KH
        ^ | ^ | ^ | Số đăng ký | Số công nhận | Số đăng ký | Số công nhận | ^""", name=1, stt=0)
    d = given("hh fr fg citr cit mem", [(231, 170, 151, 310, 255, 80), (187, 122, 104, 240, 201, 64), (264, 198, 172, 371, 296, 91), (153, 111, 95, 190, 142, 52), (205, 148, 131, 262, 220, 77)])
    lines, _ = table(w, "# n hh fr fg citr cit mem", [*of("Thôn", "Một,Hai,Ba"), *of("Buôn", "Ja Wầm A,H'Mông")], d, "Cộng")
    w.plant(w.address(4, lines[3]), 115, w.address(3, lines[3]), total=w.address(4))
    return end(w, "Người lập", "TM. UBND XÃ", 5)


@ward
def wt_binh_hoa_nam_nam() -> Ward:
    """Hải Dương 2016-2020: khu dân cư down, a pair of columns a year, the sum by formulas, the period in the title."""
    w = Ward("wt_binh_hoa_nam_nam", sheet="5 nam", ward="Phường Bình Hóa Nam", period="2020", sizes=(180, 400))
    top(w, "UBND PHƯỜNG BÌNH HÓA NAM", "HỘI KHUYẾN HỌC", at=6)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2016 - 2020", 12).skip()
    years = range(2016, 2021)
    w.head("STT | Khu dân cư | " + " | ".join(f"Năm {y} | <" for y in years) + "\n^ | ^ | " + " | ".join("Đăng ký | Công nhận" for _ in years), name=1, stt=0)
    plan = many("fr fg", years)
    table(w, f"# n {plan}", of("Khu dân cư", "Bình An,Thái Bình,Cầu Cốn,Hàn Giang,Tam Giang,Đồng Niên"), gen(w, 6, plan), "Cộng", formulas=True)
    return signed(w, at=8)


@ward
def wt_thoi_long_bo_hoc() -> Ward:
    """Cần Thơ, school year 2023-2024: pupils, dropouts and returned by level over khu vực; "0" is a figure."""
    w = Ward("wt_thoi_long_bo_hoc", sheet="HS bo hoc", ward="Phường Thới Long Nam", period="2023-2024")
    top(w, "UBND PHƯỜNG THỚI LONG NAM", "BAN CHỈ ĐẠO PCGD - XMC", at=6)
    title(w, "THỐNG KÊ HỌC SINH BỎ HỌC NĂM HỌC 2023 - 2024", 8).skip()
    w.head("""
        TT | Khu vực | Tiểu học | < | < | THCS | < | <
        ^ | ^ | TS học sinh đầu năm | Bỏ học | Vận động trở lại | TS học sinh đầu năm | Bỏ học | Vận động trở lại""", name=1, stt=0)
    plan = "ps:th do:th rt:th ps:thcs do:thcs rt:thcs"
    d = typed(plan, "214 0 0 180 3 1", "190 1 1 151 2 2", "243 0 0 207 5 2", "168 0 0 133 1 0")
    table(w, f"# n {plan}", of("Khu vực", "Thới Mỹ,Thới Hòa,Rạch Sung,Bình Lợi"), d, "Tổng cộng")
    return end(w, "Người lập", "TRƯỞNG BAN", 5)


@ward
def wt_tay_tuu_sau_sap_nhap() -> Ward:
    """Hà Nội 2025, the ward after the merger: tổ dân phố by number, text of decomposed letters, counts as "1.385 hộ"."""
    w = Ward("wt_tay_tuu_sau_sap_nhap", sheet="Mẫu 02", ward="Phường Tây Tựu Thượng", period="2025", encode="nfd")
    top(w, "UBND PHƯỜNG TÂY TỰU THƯỢNG", "HỘI KHUYẾN HỌC", at=4)
    title(w, "SỐ LIỆU ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2025", 6)
    w.text("(Phường Tây Tựu Thượng thành lập từ 01/7/2025 trên cơ sở sáp nhập 3 đơn vị)", italic=True, over=6, align="center").skip()
    w.head("TT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ so với ĐK", name=1, stt=0)
    d = typed("hh fr fg", "1.385 hộ{1385}|1.102 hộ{1102}|987 hộ{987}", "942 hộ{942}|731 hộ{731}|655 hộ{655}", "1.207 hộ{1207}|1.011 hộ{1011}|903 hộ{903}", "868 hộ{868}|702 hộ{702}|640 hộ{640}")
    body(w, "# n hh fr fg", [f"TDP số {i}=Tổ dân phố {i}" for i in range(1, 5)], d)
    for r, x in zip(range(w.row - 3, w.row + 1), ((987, 1102), (655, 731), (903, 1011), (640, 702)), strict=True):
        w.put(5, pct(percentage(*x)), r, border=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


# -- harder ones ------------------------------------------------------------------------------------------------
@ward
def wt_doc_chieu_ngang_muc_con() -> Ward:
    """Turned: khóm across and their sum last, items in roman with lettered ones below, units of measure, VNI."""
    w = Ward("wt_doc_chieu_ngang_muc_con", "xls", "Bieu tong hop", ward="Phường Mỹ Quý Hạ", period="2019", encode="vni", font="VNI-Times", sizes=(280, 610))
    title(offices(w, "UBND phường Mỹ Quý Hạ", "Hội Khuyến học").skip(), "Tổng hợp các chỉ tiêu khuyến học năm 2019", 8).skip()
    units = of("Khóm", "Đông An,Đông Phú,Tây Khánh,Mỹ Lộc")
    w.head("TT | Chỉ tiêu | Đơn vị tính | " + " | ".join(units) + " | Toàn phường", name=1, stt=0)
    d = gen(w, 4, "hh fr fg clr clg mem")
    for n, label, unit, s in (("I", "Gia đình học tập", None, ""), ("1", "Tổng số hộ", "hộ", "hh"), ("2", "Số hộ đăng ký", "hộ", "fr"), ("3", "Số hộ được công nhận", "hộ", "fg"), ("", "Tỷ lệ công nhận/đăng ký", "%", "%"),
                              ("II", "Dòng họ học tập", None, ""), ("1", "Đăng ký", "dòng họ", "clr"), ("2", "Được công nhận", "dòng họ", "clg"), ("III", "Tổng số hội viên", "người", "mem")):
        values = [percentage(x["fg"], x["fr"]) for x in (*d, sums(d))] if s == "%" else [x[s] for x in (*d, sums(d))] if s else []
        w.row += 1
        cells(w, w.row, n or None, label, unit, *values, bold=not s)
        for c, (name, x) in enumerate(zip(units, d, strict=True), 3):
            if s and s != "%":
                say(w, c, w.row, s, x[s], name)
    return end(w, "Người lập biểu", "Chủ tịch", 5)


@ward
def wt_nam_tren_mo_hinh_khong_gop() -> Ward:
    """Years over models over registered and recognised, nothing merged, group lines with sums in them; the sum of one group is false."""
    w = Ward("wt_nam_tren_mo_hinh_khong_gop", "xls", "2022-2023", ward="Xã Nghĩa Tá Trên", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NGHĨA TÁ TRÊN").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2022, 2023", 10).skip()
    w.head("""
        TT | Thôn | Năm 2022 | < | < | < | Năm 2023 | < | < | <
        ^ | ^ | Gia đình học tập | < | Dòng họ học tập | < | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0, spanner="first", stub="top")
    keys = many("fr fg clr clg", (2022, 2023))
    low = typed(keys, "88 70 3 2 93 79 3 3", "64 51 2 2 70 58 2 2", "102 85 4 3 108 92 4 4")
    high = typed(keys, "41 30 1 1 45 36 2 1", "57 44 2 1 60 50 2 2")
    cols = f"# n {keys}"
    at = total(w, cols, "Vùng thấp", low, stt="I")
    w.plant(w.address(6, at), 281)
    table(w, cols, of("Thôn", "Bản Lạp,Nà Đẩy,Kéo Tôm"), low, "")
    total(w, cols, "Vùng cao", high, stt="II")
    table(w, cols, of("Thôn", "Phai Điểng,Khuổi Lốm"), high, "", first=4)
    total(w, cols, "Tổng cộng", low + high)
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def wt_mo_hinh_tren_nam_chu_so() -> Ward:
    """Models over years over ĐK and CN, the counts as text with dots, khối phố bare, two lines of sums of old and new khối."""
    w = Ward("wt_mo_hinh_tren_nam_chu_so", sheet="TH", ward="Phường Tân Thạnh Đông", period="2020", sizes=(900, 1900))
    title(top(w, "UBND PHƯỜNG TÂN THẠNH ĐÔNG", "HỘI KHUYẾN HỌC", at=6), "GIA ĐÌNH HỌC TẬP VÀ CỘNG ĐỒNG HỌC TẬP HAI NĂM 2019, 2020", 11).skip()
    w.head("""
        STT | Khối phố | Hộ dân (2020) | Gia đình học tập | < | < | < | Cộng đồng học tập | < | < | <
        ^ | ^ | ^ | 2019 | < | 2020 | < | 2019 | < | 2020 | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    keys = "hh@2020 fr@2019 fg@2019 fr@2020 fg@2020 cor@2019 cog@2019 cor@2020 cog@2020"
    d = gen(w, 5, keys)
    table(w, f"# n {keys}", bare("Khối phố", "Mỹ Thạch Bắc,Mỹ Thạch Nam,Hòa Hương,Trường Đồng,Đoan Trai"), d, "Tổng cộng", fmt=dict.fromkeys(keys.split()[:5], dots))
    return end(w, "Người lập", "CHỦ TỊCH", 7)


@ward
def wt_quy_tren_hoc_bong() -> Ward:
    """Quarters of 2022 as groups over the fund in millions and scholarships, the whole year last, "Cụm" captions; ấp."""
    w = Ward("wt_quy_tren_hoc_bong", sheet="Quý", ward="Xã Long Hựu Trung", period="2022")
    title(offices(w, "HKH XÃ LONG HỰU TRUNG").skip(), "KẾT QUẢ VẬN ĐỘNG QUỸ KHUYẾN HỌC VÀ TRAO HỌC BỔNG NĂM 2022", 12).skip()
    w.head("TT | Ấp | " + " | ".join(f"Quý {q} | <" for q in ("I", "II", "III", "IV")) + " | Cả năm | <\n^ | ^ | " + " | ".join("Số tiền quỹ khuyến học (triệu đồng) | Số suất học bổng" for _ in range(5)), name=1, stt=0)
    made = {"Cụm 1": [("Long Ninh", (3.5, 2, 4, 6, 12.5, 20, 2, 1)), ("Long Hưng", (2, 0, 5.5, 4, 9, 15, 3, 2))], "Cụm 2": [("Cầu Ngang", (1.5, 1, 2, 2, 7.5, 11, 4, 3)), ("Rạch Đào", (4, 3, 3, 5, 10, 18, 2.5, 0))]}
    i = 0
    for cum, lines in made.items():
        w.line(None, cum, bold=True)
        for name, v in lines:
            i += 1
            w.row += 1
            cells(w, w.row, i, f"Ấp {name}", *v, sum(v[::2]), sum(v[1::2]))
            for k, x in enumerate(v):
                say(w, 2 + k, w.row, ("fund", "sch")[k % 2], int(x * 1e6) if k % 2 == 0 else x, f"Ấp {name}", f"2022-Q{k // 2 + 1}")
            w.not_counted(w.address(10), w.address(11))
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 6)


@ward
def wt_ba_bang_chong_nam_hoc() -> Ward:
    """.csv, three tables one under the other: models of 2023, pupils of the school year by level, members; the pupils' returned are more than dropped out in one thôn."""
    w = Ward("wt_ba_bang_chong_nam_hoc", "csv", ward="Xã Cẩm Quang Đoài", period="2023", csv=("utf-8-sig", ","), sizes=(150, 330))
    w.text("HỘI KHUYẾN HỌC XÃ CẨM QUANG ĐOÀI").text("SỐ LIỆU PHỤC VỤ TỔNG KẾT NĂM 2023").skip()
    units = of("Thôn", "Thượng Sơn,Hải Nam,Mỹ Thành,Nam Thành")
    w.text("Bảng 1. Gia đình học tập năm 2023")
    w.head("TT | Thôn | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ công nhận/tổng số hộ", name=1, stt=0)
    table(w, "# n hh fr fg %fg/hh", units, gen(w, 4, "hh fr fg"), "Cộng", show=pct)
    w.skip().text("Bảng 2. Học sinh THCS bỏ học, trở lại lớp năm học 2022-2023")
    w.head("TT | Thôn | Số HS đầu năm học | Số HS bỏ học | Số HS vận động trở lại lớp", name=1, stt=0)
    plan = "ps:thcs@2022-2023 do:thcs@2022-2023 rt:thcs@2022-2023"
    lines, _ = table(w, f"# n {plan}", units, typed(plan, "88 2 1", "71 3 1", "95 1 1", "64 0 0"), "Cộng")
    w.plant(w.address(4, lines[2]), 3, w.address(3, lines[2]), total=w.address(4))
    w.skip().text("Bảng 3. Hội viên và quỹ khuyến học năm 2023")
    w.head("TT | Thôn | Số hội viên | Quỹ khuyến học (đồng)", name=1, stt=0)
    table(w, "# n mem fund", units, gen(w, 4, "mem fund"), "Cộng", fmt={"fund": dots})
    return w


@ward
def wt_hai_bang_canh_nhau() -> Ward:
    """Two tables side by side with a blank column between: families on the left, clans on the right with a thôn less and another order."""
    w = Ward("wt_hai_bang_canh_nhau", sheet="Sheet1", ward="Xã Duy Phước Thượng", period="2020", sizes=(230, 470))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ DUY PHƯỚC THƯỢNG").skip(), "GIA ĐÌNH HỌC TẬP VÀ TỘC HỌ HỌC TẬP NĂM 2020", 11).skip()
    base = w.row + 1
    cells(w, base, "A. Gia đình học tập", bold=True)
    cells(w, base, "B. Tộc họ học tập", start=7, bold=True)
    w.row = base
    w.head("TT | Thôn | Số hộ | ĐK | CN", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    table(w, "# n hh fr fg", of("Thôn", "Hòa Bình,Lang Châu Bắc,Lang Châu Nam,Triều Châu,Câu Lâu"), d, "Cộng")
    cells(w, base + 1, "TT", "Thôn", "Tổng số tộc họ", "ĐK", "CN", start=7, bold=True)
    made = (("Câu Lâu", 7, 5, 4), ("Hòa Bình", 4, 3, 3), ("Lang Châu Nam", 6, 4, 3), ("Triều Châu", 9, 7, 6))
    for i, (n, *v) in enumerate(made, 1):
        cells(w, base + 1 + i, i, f"Thôn {n}", *v, start=7)
        for c, (s, x) in enumerate(zip(("cl", "clr", "clg"), v, strict=True), 9):
            say(w, c, base + 1 + i, s, x, f"Thôn {n}")
    cells(w, base + 6, None, "Cộng", 26, 19, 16, start=7, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wt_phieu_moi_khu_pho() -> Ward:
    """A tab a khu phố, each a form of labels and values as text with their units; first a tab of the whole that only adds up."""
    labels = (("Tổng số hộ gia đình đang sinh sống", "hh", "{} hộ"), ("Số hộ đăng ký xây dựng Gia đình học tập đầu năm", "fr", "{} hộ"), ("Số hộ được công nhận Gia đình học tập cuối năm", "fg", "{} hộ"),
              ("Số dòng họ được công nhận Dòng họ học tập", "clg", "{:02d}"), ("Số hội viên Hội Khuyến học", "mem", "{} hội viên"), ("Số học sinh bỏ học trong năm học", "do", "{:02d} em"))
    made = [(412, 330, 291, 2, 120, 1), (1105, 846, 790, 4, 233, 3), (698, 541, 480, 1, 177, 2)]
    first = Ward("wt_phieu_moi_khu_pho", sheet="Tong", ward="Phường Tân Tạo Thượng", period="2024")
    title(offices(first, "UBND PHƯỜNG TÂN TẠO THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "TỔNG HỢP PHIẾU BÁO CÁO CỦA CÁC KHU PHỐ NĂM 2024", 3).skip()
    first.line("TT", "Nội dung", "Toàn phường", bold=True)
    for k, (label, _, _) in enumerate(labels):
        first.line(k + 1, label, sum(m[k] for m in made))
        first.not_counted(first.address(2))
    papers = [first]
    for i, values in enumerate(made, 1):
        w = Ward("wt_phieu_moi_khu_pho", sheet=f"KP{i}", ward="Phường Tân Tạo Thượng", period="2024")
        offices(w, "PHƯỜNG TÂN TẠO THƯỢNG", f"CHI HỘI KHUYẾN HỌC KHU PHỐ {i}").skip()
        title(w, "PHIẾU BÁO CÁO NĂM 2024", 3).skip()
        for k, ((label, s, shape), v) in enumerate(zip(labels, values, strict=True), 1):
            w.line(k, label, shape.format(v) if v < 1000 else shape.format(vietnamese(v)))
            if s == "do":
                w.not_counted(w.address(2))
            else:
                w.takes(2, s, v, f"Khu phố {i}")
        papers.append(end(w, "", "CHI HỘI TRƯỞNG", 1))
    return join(papers)


@ward
def wt_huyen_xa_gop_khoi_pho() -> Ward:
    """A district's book: the ward merged down on the left over its tổ dân phố, a sum after each, the district's sum last; two years."""
    w = Ward("wt_huyen_xa_gop_khoi_pho", sheet="Toàn thị xã", ward="Thị xã Bỉm Lam", period="2021", sizes=(180, 420))
    top(w, "UBND THỊ XÃ BỈM LAM", "HỘI KHUYẾN HỌC", at=5)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP TOÀN THỊ XÃ NĂM 2020, 2021", 7).skip()
    w.head("""
        TT | Phường | Tổ dân phố | Năm 2020 | < | Năm 2021 | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=2, stt=0, names=(1,))
    keys, every = "fr@2020 fg@2020 fr@2021 fg@2021", []
    for i, (phuong, count) in enumerate((("Phường Ba Lam", 3), ("Phường Lam Trung", 4), ("Phường Ngọc Lam", 3)), 1):
        d = gen(w, count, keys)
        for k, x in enumerate(d, 1):
            w.row += 1
            cells(w, w.row, i if k == 1 else None, phuong if k == 1 else None, f"TDP {k}", *x.values())
            for c, (key, v) in enumerate(x.items(), 3):
                short, _, year = key.partition("@")
                say(w, c, w.row, short, v, f"Tổ dân phố {k}", year, ward=phuong)
        w.merges += [(w.row - count + 1, 0, w.row, 0), (w.row - count + 1, 1, w.row, 1)]
        w.row += 1
        cells(w, w.row, None, f"Cộng {phuong}", None, *sums(d).values(), bold=True)
        every += d
    w.row += 1
    cells(w, w.row, None, "Toàn thị xã", None, *sums(every).values(), bold=True)
    return signed(w, at=4)


@ward
def wt_bon_cap_tieu_de_tong_khong_ten() -> Ward:
    """Four levels of headings without a merge, the last line the sums without a word, numbers typed with a quote before them."""
    w = Ward("wt_bon_cap_tieu_de_tong_khong_ten", sheet="PL3", ward="Xã Hương Lâm Nội", period="2024", sizes=(120, 310))
    title(offices(w, "UBND XÃ HƯƠNG LÂM NỘI").skip(), "PHỤ LỤC 3. CÁC MÔ HÌNH HỌC TẬP", 10).skip()
    w.head("""
        TT | Tên thôn | Kết quả xây dựng các mô hình học tập | < | < | < | < | < | < | <
        ^ | ^ | Gia đình học tập | < | < | < | Đơn vị học tập | < | < | <
        ^ | ^ | Năm 2023 | < | Năm 2024 | < | Năm 2023 | < | Năm 2024 | <
        ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0, spanner="first", stub="top")
    keys = " ".join(f"{s}@{y}" for m in (("fr", "fg"), ("unr", "ung")) for y in (2023, 2024) for s in m)
    d = gen(w, 6, keys)
    cols = f"# n {keys}"
    body(w, cols, of("Thôn", "Ba Lòng,Kim Sơn,Đá Bạc,Trại Lễ,Phúc Lâm,Hòa Hải"), d, fmt=dict.fromkeys(keys.split()[:2], lambda v: f"`{v}"))
    total(w, cols, "", d)
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def wt_tieu_de_sai_va_ngay_thang() -> Ward:
    """Units as 4/5 that Excel made days of, and a heading misspelt, "Dòng học học tập": both are to be asked about; families as they should be."""
    w = Ward("wt_tieu_de_sai_va_ngay_thang", sheet="Tháng 12", ward="Xã Ia Tiêm Đông", period="2020", sizes=(110, 260))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ IA TIÊM ĐÔNG").skip(), "KẾT QUẢ CÁC MÔ HÌNH NĂM 2020", 8).skip()
    w.head("""
        TT | Làng | Tổng số hộ | Gia đình học tập | < | Dòng học học tập | < | Đơn vị học tập đạt/tổng số
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    head = w.tables[0].header_rows[0]
    d = gen(w, 5, "hh fr fg clr clg")
    lines = body(w, "# n hh fr fg ~clr ~clg", of("Làng", "Klũh,Bông Phrâo,Tơ Drah,Phăm Klăh,O Grưng"), d)
    for r, (a, b) in zip(lines, ((4, 5), (2, 3), (3, 3), (1, 2), (5, 6)), strict=True):
        w.put(7, datetime(2020, b, a), r, border=True, number_format="d/m")
        w.not_counted(w.address(7, r))
        w.planted.append([w.address(7, r), w.address(7, lines[0]), w.address(7, head)])
    w.planted.append([w.address(5, head), w.address(5, head + 1), w.address(6, head), w.address(6, head + 1)])
    return end(w, "Người lập", "CHỦ TỊCH", 4)
