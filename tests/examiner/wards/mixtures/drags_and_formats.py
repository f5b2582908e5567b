"""Fourth part, hard ones only: cells dragged down, money in words, formats that hide thousands, papers whose title stands below."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    body,
    cells,
    comma,
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
)


@ward
def yd_ten_don_vi_cung_dong() -> Ward:
    """The form's head on one line (unit, period, number of the form); headings carry numbers of an outline; new registrations as a part."""
    w = Ward("yd_ten_don_vi_cung_dong", sheet="Mau03", ward="Xã Hòa Sơn Nội", period="2018", sizes=(150, 340))
    w.texts("Tên đơn vị: Xã Hòa Sơn Nội | | | Kỳ báo cáo: Năm 2018 | | | Biểu số: 03/KH")
    title(w.skip(), "BÁO CÁO GIA ĐÌNH HỌC TẬP", 7).skip()
    w.head("""
        STT | Thôn | 1. Tổng số hộ | 2. Số hộ đăng ký | < | 3. Số hộ được công nhận | 4. Số hội viên
        ^ | ^ | ^ | 2.1. Tổng số | 2.2. Trong đó đăng ký mới | ^ | ^""", name=1, stt=0)
    table(w, "# n hh fr frn fg mem", of("Thôn", "5,7,8,10,Quảng Cư"), gen(w, 5, "hh fr frn fg mem"), "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def yd_tieu_de_duoi_bang() -> Ward:
    """The table begins in the first row; what it is, of whom and of which year stands under it; thousands with dots, dashes for none."""
    w = Ward("yd_tieu_de_duoi_bang", sheet="Sheet1", ward="Thị trấn Vạn Hà Thượng", period="2020")
    w.head("TT | Khu phố | Tổng số hộ | Hộ đăng ký GĐHT | Hộ công nhận GĐHT | Dòng họ đăng ký | Dòng họ công nhận", name=1, stt=0)
    d = given("hh fr fg clr clg", [(1204, 1010, 933, 4, 3), (877, 702, 655, "-", "-"), (1320, 1121, 1004, 5, 5), (640, 533, 501, 2, 1)])
    table(w, "# n hh fr fg clr clg", kp(4), d, "Cộng", fmt=dict.fromkeys(("hh", "fr", "fg"), lambda v: str(vietnamese(v))))
    w.skip().text("Trên đây là số liệu Gia đình học tập, Dòng họ học tập năm 2020 của thị trấn Vạn Hà Thượng.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def yd_huyen_khoi_chong_tung_xa() -> Ward:
    """A district's sheet with a block per commune under one another, each with its caption and heads; thôn with the same numbers in each; one sum is false."""
    w = Ward("yd_huyen_khoi_chong_tung_xa", sheet="Tong hop", ward="Huyện Bắc Sơn Hạ", period="2022", sizes=(90, 240))
    title(offices(w, "HỘI KHUYẾN HỌC HUYỆN BẮC SƠN HẠ").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP THEO THÔN CỦA CÁC XÃ NĂM 2022", 5)
    for n, (xa, count) in enumerate((("Xã Tân Lập Nội", 4), ("Xã Vũ Lễ Đông", 3), ("Xã Nhất Hòa Tây", 4)), 1):
        w.skip().text(f"{n}. {xa}", bold=True)
        w.head("TT | Thôn | Tổng số hộ | Đăng ký GĐHT | Công nhận GĐHT", name=1, stt=0)
        before = len(w.observations)
        d = gen(w, count, "hh fr fg")
        _, last = table(w, "# n hh fr fg", kp(count, "Thôn {i}", "Thôn"), d, "Cộng")
        for told in w.observations[before:]:
            told["ward"] = xa
        if n == 2:
            w.plant(w.address(3, last), w.cells[last, 3].value + 27)
    return end(w, "Người lập", "TM. BAN THƯỜNG VỤ", 3)


@ward
def yd_tinh_trang_moi_huyen() -> Ward:
    """A province of 2023 with a tab for each district, in each its communes and towns with bare names beside "TT."; families and communities."""
    told = (("H. Yên Sơn Hạ", "HUYỆN YÊN SƠN HẠ", ["TT. Yên Sơn=Thị trấn Yên Sơn", "Chân Sơn Nội", "Đạo Viện Thượng", "Kim Quan Đông"]), ("TP. Tuyên Lam", "THÀNH PHỐ TUYÊN LAM", ["Phường Minh Xuân Hạ", "Phường Ỷ La Nội", "Xã Tràng Đà Đông"]))
    papers = []
    for tab, name, units in told:
        w = Ward("yd_tinh_trang_moi_huyen", sheet=tab, ward="", period="2023", sizes=(900, 2600), communities=(6, 15))
        w.rng.seed(tab)
        title(offices(w, "TỈNH HỘI KHUYẾN HỌC", f"HỘI KHUYẾN HỌC {name}").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2023", 8).skip()
        w.head("""
            TT | Xã, phường, thị trấn | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập | < | <
            ^ | ^ | ^ | ĐK | CN | Tổng số | ĐK | CN""", name=1, stt=0)
        keys = "hh fr fg co cor cog"
        table(w, "# n " + keys, units, gen(w, len(units), keys), "Cộng", ward_rows=True)
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 4))
    return join(papers)


@ward
def yd_dinh_dang_hien_nghin() -> Ward:
    """The fund is kept in đồng and shown in thousands by its format, as the heading says; members; thôn of a new commune."""
    w = Ward("yd_dinh_dang_hien_nghin", sheet="Quỹ", ward="Xã Đông Kinh Mới", period="2025")
    top(w, "UBND XÃ ĐÔNG KINH MỚI", "HỘI KHUYẾN HỌC", at=3)
    title(w, "HỘI VIÊN VÀ QUỸ KHUYẾN HỌC NĂM 2025", 5).skip()
    w.head("TT | Thôn | Số hội viên | Quỹ khuyến học (nghìn đồng) | Số suất học bổng", name=1, stt=0)
    d = given("mem fund sch", [(120, 12500000, 10), (98, 8750000, 7), (143, 16200000, 14), (87, 7300000, 5)])
    _, last = table(w, "# n mem fund sch", of("Thôn", "Duyên Hà,Kim Bôi Thượng,Đông Lĩnh,Hậu Thượng"), d, "Cộng")
    for row in range(last - 4, last + 1):
        w.cells[row, 3].number_format = "#,##0,"
    return end(w, "Kế toán", "CHỦ TỊCH HỘI", 3)


@ward
def yd_tien_nhieu_kieu() -> Ward:
    """Money as each branch types it: 12.500.000đ, 8.750.000 VNĐ, 6.000.000.-, 7 triệu, 9tr5; the sum in full; TCVN3 in a .xls."""
    w = Ward("yd_tien_nhieu_kieu", "xls", "Quy", ward="Xã Nam Thái Hạ", period="2017", encode="tcvn3", font=".VnTime")
    title(offices(w, "Hội Khuyến học xã Nam Thái Hạ").skip(), "Số liệu quỹ khuyến học năm 2017", 5).skip()
    w.head("TT | Xóm | Số hội viên | Quỹ khuyến học | Số suất học bổng", name=1, stt=0)
    made = [(61, "12.500.000đ", 12500000, 9), (48, "8.750.000 VNĐ", 8750000, 6), (55, "6.000.000.-", 6000000, 4), (42, "7 triệu", 7000000, 5), (70, "9tr5", 9500000, 8)]
    for i, (mem, raw, fund, sch) in enumerate(made, 1):
        w.row += 1
        cells(w, w.row, i, f"Xóm {i}", mem, raw, sch)
        for c, s, v in ((2, "mem", mem), (3, "fund", fund), (4, "sch", sch)):
            say(w, c, w.row, s, v, f"Xóm {i}")
    w.row += 1
    cells(w, w.row, None, "Cộng", sum(x[0] for x in made), "43.750.000đ", sum(x[3] for x in made), bold=True)
    return end(w, "Thủ quỹ", "Chủ tịch Hội", 3)


@ward
def yd_nam_thu_nhat_thu_hai() -> Ward:
    """"Năm thứ nhất (2021)", "Năm thứ hai (2022)" over plan, registered, recognised; three levels with blanks where merges were; tổ dân phố."""
    w = Ward("yd_nam_thu_nhat_thu_hai", "ods", "Lo trinh", ward="Phường Trưng Nhị Hạ", period="2022", sizes=(190, 410))
    title(offices(w, "UBND PHƯỜNG TRƯNG NHỊ HẠ", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP").skip(), "THỰC HIỆN MÔ HÌNH GIA ĐÌNH HỌC TẬP THEO QUYẾT ĐỊNH 387/QĐ-TTg", 8).skip()
    w.head("""
        TT | Tổ dân phố | Gia đình học tập | < | < | < | < | <
        ^ | ^ | Năm thứ nhất (2021) | < | < | Năm thứ hai (2022) | < | <
        ^ | ^ | Kế hoạch | Đăng ký | Công nhận | Kế hoạch | Đăng ký | Công nhận""", name=1, stt=0, spanner="first", stub="top")
    keys = many("fp fr fg", (2021, 2022))
    table(w, "# n " + keys, kp(5, "Tổ dân phố {i}", "Tổ dân phố"), gen(w, 5, keys), "Tổng cộng")
    return end(w, "Người lập", "TRƯỞNG BAN", 5)


@ward
def yd_keo_o_so_tang_dan() -> Ward:
    """The households were filled by dragging the first cell down, 312, 313, 314 …; the sum adds them."""
    w = Ward("yd_keo_o_so_tang_dan", sheet="Sheet1", ward="Xã Mỹ Thành Nội", period="2021")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ MỸ THÀNH NỘI").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    d = given("hh fr fg", [(312, 240, 211), (313, 160, 139), (314, 190, 166), (315, 201, 180), (316, 144, 120), (317, 230, 205)])
    lines, _ = table(w, "# n hh fr fg", of("Thôn", "Hòa Ninh,Vĩnh Bình,Đại Thuận,Chánh Giáo,Trung Xuân,Hưng Tân"), d, "Cộng")
    w.planted.append([w.address(2, row) for row in lines])
    w.not_counted(*(w.address(2, row) for row in lines))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def yd_keo_o_so_giong_nhau() -> Ward:
    """The households of the first khu phố copied down to all six; shares of recognised over households beside them; the sum adds the copies."""
    w = Ward("yd_keo_o_so_giong_nhau", sheet="GĐHT", ward="Phường Trà Bá Hạ", period="2023")
    top(w, "UBND PHƯỜNG TRÀ BÁ HẠ", "HỘI KHUYẾN HỌC", at=4)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ (%)", name=1, stt=0)
    d = given("hh fr fg", [(412, 340, 311), (412, 271, 250), (412, 388, 360), (412, 300, 266), (412, 251, 240), (412, 330, 305)])
    lines, _ = table(w, "# n hh fr fg %fg/hh", kp(6, "TDP {i}", "Tổ dân phố"), d, "Cộng", show=pct)
    w.planted.append([w.address(2, row) for row in lines])
    w.not_counted(*(w.address(2, row) for row in lines))
    return signed(w, at=3)


@ward
def yd_hai_nhom_cung_mot_nam() -> Ward:
    """The second group of years was copied from the first and its heading not changed: 2021 twice, then 2023; nobody knows which one is 2022."""
    w = Ward("yd_hai_nhom_cung_mot_nam", sheet="3 nam", ward="Thị trấn Kim Tân Hạ", period="2023", sizes=(210, 400))
    title(offices(w, "HKH THỊ TRẤN KIM TÂN HẠ").skip(), "GIA ĐÌNH HỌC TẬP 2021 - 2023", 8).skip()
    w.head("""
        TT | Khu phố | Năm 2021 | < | Năm 2021 | < | Năm 2023 | <
        ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    keys = many("fr fg", (2021, 2022, 2023))
    lines, last = table(w, "# n " + keys, kp(4), gen(w, 4, keys), "Cộng")
    w.not_counted(*(w.address(c, row) for row in lines for c in (2, 3, 4, 5)))
    w.planted.append([w.address(c, row) for row in range(lines[0] - 2, last + 1) for c in (2, 3, 4, 5)])
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def yd_chi_mot_thon() -> Ward:
    """Right though odd: an island commune of one thôn, whose line and the sum are the same; communities one of one, all recognised."""
    w = Ward("yd_chi_mot_thon", sheet="2022", ward="Xã Thổ Chu Ngoài", period="2022")
    top(w, "UBND XÃ THỔ CHU NGOÀI", "HỘI KHUYẾN HỌC", at=6)
    title(w, "KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 9).skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    table(w, "# n hh fr fg cor cog unr ung", ["Ấp Bãi Ngự"], given("hh fr fg cor cog unr ung", [(513, 402, 377, 1, 1, 3, 3)]), "Cộng")
    return signed(w, at=5)


@ward
def yd_tong_cach_dong_va_cau_dau() -> Ward:
    """A sentence with the sums over the table, khu phố 1A, 1B and 10 among them, a blank line before "Tổng số: 06 khu phố"; a note between."""
    w = Ward("yd_tong_cach_dong_va_cau_dau", sheet="Bảng 1", ward="Phường Xuân Lập Nội", period="2019")
    title(offices(w, "UBND PHƯỜNG XUÂN LẬP NỘI").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2019", 6)
    d = given("hh fr fg", [(302, 240, 219), (288, 211, 190), (415, 333, 301), (377, 290, 266), (264, 205, 188), (351, 270, 244)])
    t = sums(d)
    w.text(f"Toàn phường có {vietnamese(t['hh'])} hộ, trong đó {vietnamese(t['fr'])} hộ đăng ký, {vietnamese(t['fg'])} hộ được công nhận.").skip()
    w.neutral.append((w.sheet, w.address(0, w.row - 1)))
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ CN so ĐK (%)", name=1, stt=0)
    cols = "# n hh fr fg %fg/fr"
    body(w, cols, ["KP 1A=Khu phố 1A", "KP 1B=Khu phố 1B", "KP 2=Khu phố 2", "KP 3=Khu phố 3", "KP 9=Khu phố 9", "KP 10=Khu phố 10"], d, show=comma)
    w.skip()
    total(w, cols, "Tổng số: 06 khu phố", d, show=comma)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def yd_so_uoc_va_khoang() -> Ward:
    """A name says that its figures are estimates, a figure is "khoảng 120", another "trên 90"; recognised still blank in October; thôn."""
    w = Ward("yd_so_uoc_va_khoang", sheet="T10", ward="Xã Cam Nghĩa Thượng", period="2020")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ CAM NGHĨA THƯỢNG").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2020", 5).skip()
    w.text("(Số liệu đến ngày 15/10/2020, chưa bình xét)", italic=True)
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    made = [("Thôn Cam Lộ Phường", 210, 166, 166), ("Thôn Định Sơn (số ước)", 188, "khoảng 120", 120), ("Thôn Nghĩa Phong", 143, "trên 90", 90), ("Thôn Thượng Nghĩa", 201, 155, 155)]
    for i, (name, hh, raw, fr) in enumerate(made, 1):
        w.row += 1
        cells(w, w.row, i, name, hh, raw)
        say(w, 2, w.row, "hh", hh, name.partition(" (")[0])
        say(w, 3, w.row, "fr", fr, name.partition(" (")[0])
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def yd_trung_ten_khac_loai() -> Ward:
    """Thôn Trung and Xóm Trung are two; the kind stands in a column of its own beside the name; sums above and below; a line hidden."""
    w = Ward("yd_trung_ten_khac_loai", "xls", "KQ", ward="Xã Đức Lạc Nội", period="2018", sizes=(120, 260))
    title(offices(w, "UBND XÃ ĐỨC LẠC NỘI").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2018", 6).skip()
    w.head("STT | Loại | Tên đơn vị | Tổng số hộ | Hộ đăng ký | Hộ công nhận", name=2, stt=0)
    d = gen(w, 5, "hh fr fg")
    t = sums(d)
    for label in ("Toàn xã", "", "Cộng"):
        if label:
            w.row += 1
            cells(w, w.row, None, None, label, t["hh"], t["fr"], t["fg"], bold=True)
            continue
        for i, (kind, name, x) in enumerate(zip(("Thôn", "Thôn", "Xóm", "Xóm", "Xóm"), ("Trung", "Đồng Vịnh", "Trung", "Mới", "Thượng Tiến"), d, strict=True), 1):
            w.row += 1
            cells(w, w.row, i, kind, name, x["hh"], x["fr"], x["fg"])
            for c, s in enumerate(("hh", "fr", "fg"), 3):
                say(w, c, w.row, s, x[s], f"{kind} {name}")
        w.hidden_rows.append(w.row)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def yd_tieu_de_dai_kem_can_cu() -> Ward:
    """Headings that quote the forms and guides they rest on, with line breaks; three levels, numbers of columns under them."""
    w = Ward("yd_tieu_de_dai_kem_can_cu", sheet="PL1", ward="Xã Thượng Khê Đông", period="2017", sizes=(100, 230))
    top(w, "UBND XÃ THƯỢNG KHÊ ĐÔNG", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP", at=5)
    title(w, "PHỤ LỤC I⏎KẾT QUẢ ĐÁNH GIÁ CÁC MÔ HÌNH HỌC TẬP NĂM 2017⏎(Kèm theo Công văn số 21/CV-HKH ngày 05/11/2017)", 8).skip()
    w.head("""
        STT | Bản, thôn | Số hộ | Mô hình theo Quyết định số 448/QĐ-KHVN ngày 01/12/2015 | < | < | < | Ghi chú
        ^ | ^ | ^ | Gia đình học tập⏎(theo mẫu 01 ban hành kèm theo hướng dẫn) | < | Dòng họ học tập⏎(theo mẫu 02) | < | ^
        ^ | ^ | ^ | Số đăng ký⏎(đầu năm) | Số được công nhận⏎(cuối năm) | Số đăng ký⏎(đầu năm) | Số được công nhận⏎(cuối năm) | ^""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)")
    table(w, "# n hh fr fg clr clg _", [*of("Bản", "Vài,Mai Hạ,Khuổi"), *of("Thôn", "1,2")], gen(w, 5, "hh fr fg clr clg"), "Tổng toàn xã")
    return signed(w, at=4)


@ward
def yd_pho_cap_nhieu_do_tuoi() -> Ward:
    """Children of five, six and eleven, of which only those of six are asked; the school year in the tab alone; "Trong đó nữ" under six."""
    w = Ward("yd_pho_cap_nhieu_do_tuoi", sheet="NH 2023-2024", ward="Xã Bản Lang Thượng", period="2023-2024")
    title(offices(w, "UBND XÃ BẢN LANG THƯỢNG", "BAN CHỈ ĐẠO PHỔ CẬP GIÁO DỤC").skip(), "BIỂU HUY ĐỘNG TRẺ RA LỚP THEO ĐỘ TUỔI", 9).skip()
    w.head("""
        TT | Bản | Trẻ 5 tuổi | < | Trẻ 6 tuổi | < | < | Trẻ 11 tuổi | <
        ^ | ^ | Tổng số | Ra lớp | Tổng số | Trong đó nữ | Vào lớp 1 | Tổng số | Hoàn thành CTTH""", name=1, stt=0)
    d = given("a b a6 c a6g d e", [(18, 18, 21, 10, 21, 16, 15), (25, 25, 27, 13, 26, 22, 21), (11, 10, 14, 6, 13, 12, 12), (20, 20, 19, 11, 19, 17, 16)])
    table(w, "# n x:a x:b a6 x:c a6g x:d x:e", of("Bản", "Sàng Giang,Nà Vàng,Pho Lang,Hợp 2"), d, "Toàn xã")
    return end(w, "NGƯỜI LẬP", "TRƯỞNG BAN", 5)


@ward
def yd_ba_kieu_bang_mot_trang() -> Ward:
    """One sheet, three kinds: khu phố down, then khu phố across with items down, then a little form of the whole ward; other models in each."""
    w = Ward("yd_ba_kieu_bang_mot_trang", sheet="Tổng hợp", ward="Thị trấn Lương Sơn Hạ", period="2021", sizes=(200, 430))
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN LƯƠNG SƠN HẠ").skip(), "SỐ LIỆU CÔNG TÁC KHUYẾN HỌC NĂM 2021", 6).skip()
    w.text("1. Gia đình học tập", bold=True)
    w.head("TT | Tiểu khu | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    table(w, "# n hh fr fg", kp(4, "Tiểu khu {i}", "Tiểu khu"), gen(w, 4, "hh fr fg"), "Cộng")
    w.skip().text("2. Dòng họ học tập, đơn vị học tập", bold=True)
    w.row += 1
    cells(w, w.row, "TT", "Chỉ tiêu", *(f"Tiểu khu {k}" for k in range(1, 5)), "Cộng", bold=True)
    d = gen(w, 4, "clr clg unr ung")
    for n, (label, s) in enumerate((("Dòng họ đăng ký", "clr"), ("Dòng họ được công nhận", "clg"), ("Đơn vị đăng ký", "unr"), ("Đơn vị được công nhận", "ung")), 1):
        w.row += 1
        cells(w, w.row, n, label, *(x[s] for x in d), sums(d)[s])
        for k, x in enumerate(d):
            say(w, 2 + k, w.row, s, x[s], f"Tiểu khu {k + 1}")
    w.skip().text("3. Toàn thị trấn", bold=True)
    for n, (label, unit, s, v) in enumerate((("Số hội viên", "người", "mem", 911), ("Số suất học bổng", "suất", "sch", 87), ("Quỹ khuyến học", "đồng", "fund", 64500000)), 1):
        w.row += 1
        cells(w, w.row, n, label, v, unit)
        say(w, 2, w.row, s, v)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def yd_xa_cu_o_cot_cuoi_cong_tung_xa() -> Ward:
    """A commune of 2025: the former commune in the last column, sums "Cộng xã … (cũ)" after each, the whole at the end; thôn of one name in two of them."""
    w = Ward("yd_xa_cu_o_cot_cuoi_cong_tung_xa", sheet="2025", ward="Xã Quảng Phú Mới", period="2025", sizes=(130, 300))
    top(w, "UBND XÃ QUẢNG PHÚ MỚI", "HỘI KHUYẾN HỌC", at=4)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP CÁC THÔN SAU SÁP NHẬP NĂM 2025", 6).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận | Thuộc xã cũ", name=1, stt=0)
    every, n = [], 0
    for old, names in (("Quảng Châu Nội", "Tiền Phong,Hòa Bình,Nam Lãnh"), ("Quảng Hưng Đông", "Xuân Phú,Sơn Tùng")):
        d = gen(w, len(names.split(",")), "hh fr fg")
        for name, x in zip(names.split(","), d, strict=True):
            w.row += 1
            n += 1
            cells(w, w.row, n, f"Thôn {name}", x["hh"], x["fr"], x["fg"], f"Xã {old}")
            for c, s in enumerate(("hh", "fr", "fg"), 2):
                say(w, c, w.row, s, x[s], f"Thôn {name}")
        total(w, "# n hh fr fg _", f"Cộng xã {old} (cũ)", d)
        every += d
    total(w, "# n hh fr fg _", "Cộng toàn xã", every)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def yd_trang_nam_quy_trong_chi_tieu() -> Ward:
    """A tab a year, in each the items over their quarters and the year's sum of one of them; xóm; the tabs are named by the year alone."""
    papers = []
    for year in (2021, 2022):
        w = Ward("yd_trang_nam_quy_trong_chi_tieu", "ods", str(year), ward="Xã Hồng Tiến Nội", period=str(year))
        w.rng.seed(year)
        title(offices(w, "HỘI KHUYẾN HỌC XÃ HỒNG TIẾN NỘI").skip(), "THEO DÕI HỌC BỔNG, HỘI VIÊN THEO QUÝ", 11).skip()
        w.head("""
            TT | Xóm | Số suất học bổng | < | < | < | < | Số hội viên | < | < | <
            ^ | ^ | Quý I | Quý II | Quý III | Quý IV | Cả năm | Quý I | Quý II | Quý III | Quý IV""", name=1, stt=0)
        quarters = [f"{year}-Q{q}" for q in range(1, 5)]
        d = []
        for _ in range(4):
            line = [w.rng.choice((1, 2, 3, 7)) for _ in quarters]
            members = sorted(w.rng.randint(40, 95) for _ in quarters)
            d.append({f"sch@{q}": v for q, v in zip(quarters, line, strict=True)} | {"sch": sum(line)} | {f"mem@{q}": v for q, v in zip(quarters, members, strict=True)})
        table(w, "# n " + " ".join(f"sch@{q}" for q in quarters) + " ~sch " + " ".join(f"mem@{q}" for q in quarters), of("Xóm", "Hắng,Liên Minh,Đồng Chuông,Yên Mễ"), d, "Cộng")
        papers.append(w)
    return join(papers)
