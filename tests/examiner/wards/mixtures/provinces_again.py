"""More of what wards of many provinces send: ten ordinary workbooks, then ten of forms that cross: years down a khu phố, models or quarters as captions, khu phố under their ward."""

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
    of,
    offices,
    pct,
    say,
    signed,
    table,
    title,
    top,
    total,
    typed,
)


# -- ordinary ones ----------------------------------------------------------------------------------------------
@ward
def wu_long_dien_ke_hoach() -> Ward:
    """Bà Rịa 2016, .xls: the plan of the year, what was registered and recognised, the share of the plan above a hundred."""
    w = Ward("wu_long_dien_ke_hoach", "xls", "GDHT 2016", ward="Thị trấn Long Điền Hạ", period="2016", sizes=(220, 540))
    top(w, "UBND THỊ TRẤN LONG ĐIỀN HẠ", "HỘI KHUYẾN HỌC", at=5)
    title(w, "KẾT QUẢ THỰC HIỆN KẾ HOẠCH XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2016", 7).skip()
    w.head("STT | Khu phố | Tổng số hộ | Kế hoạch năm | Số hộ đăng ký | Số hộ được công nhận | Đạt tỷ lệ so với kế hoạch (%)", name=1, stt=0)
    d = gen(w, 7, "hh fp fr fg")
    table(w, "# n hh fp fr fg %fg/fp", [f"Khu phố Long {n}" for n in ("An", "Phượng", "Liên", "Hiệp", "Nguyên", "Tâm", "Sơn")], d, "Tổng cộng")
    return signed(w, at=4)


@ward
def wu_vu_hoi_phong_chu_mat() -> Ward:
    """Thái Bình 2014, .csv: bytes of TCVN3 whose font was lost; thôn, gia đình hiếu học of the trial years."""
    w = Ward("wu_vu_hoi_phong_chu_mat", "csv", ward="Xã Vũ Hội Đoài", period="2014", encode="tcvn3 lost", csv=("utf-8", ","), sizes=(160, 380))
    w.text("Hội Khuyến học xã Vũ Hội Đoài").text("Danh sách các thôn đăng ký và đạt gia đình hiếu học năm 2014").skip()
    w.head("Số TT | Thôn | Tổng số hộ gia đình | Số hộ đăng ký | Số hộ đạt gia đình hiếu học | Tỷ lệ đạt so với đăng ký", name=1, stt=0)
    table(w, "# n hh fr fg %fg/fr", of("Thôn", "Hiếu Thiện,Mễ Sơn,Năng Nhượng,Đức Lân,Hưng Nhượng"), gen(w, 5, "hh fr fg"), "Cộng")
    return w


@ward
def wu_chieng_an_tre_sau_tuoi() -> Ward:
    """Sơn La 2022: bản with people, children of six and those in the first grade, children that never went; a sum with formulas."""
    w = Ward("wu_chieng_an_tre_sau_tuoi", sheet="PCGD", ward="Phường Chiềng An Hạ", period="2022", sizes=(80, 190))
    top(w, "UBND PHƯỜNG CHIỀNG AN HẠ", "BCĐ PHỔ CẬP GIÁO DỤC", at=5)
    title(w, "BIỂU TỔNG HỢP HUY ĐỘNG TRẺ RA LỚP NĂM 2022", 7).skip()
    w.head("""
        TT | Bản, tổ | Tổng số hộ | Nhân khẩu | Trẻ 6 tuổi | < | Trẻ chưa ra lớp
        ^ | ^ | ^ | ^ | Tổng số trẻ 6 tuổi | Trẻ 6 tuổi vào lớp 1 | ^""", name=1, stt=0)
    table(w, "# n hh pop a6 a6g ne", [*of("Bản", "Cá,Hài,Cọ,Bó"), *of("Tổ", "1,2")], gen(w, 6, "hh pop a6 a6g ne"), "Toàn phường", formulas=True)
    return end(w, "NGƯỜI LẬP BIỂU", "TRƯỞNG BAN", 4)


@ward
def wu_phu_hiep_dang_ky_moi() -> Ward:
    """Huế 2018: registrations new and renewed with their sum, recognised new and again; tổ dân phố; one sum of the two is false."""
    w = Ward("wu_phu_hiep_dang_ky_moi", sheet="Biểu 2", ward="Phường Phú Hiệp Tây", period="2018")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHÚ HIỆP TÂY").skip(), "TỔNG HỢP ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2018", 7).skip()
    w.head("""
        TT | Tổ dân phố | Số hộ | Đăng ký gia đình học tập | < | < | Số gia đình được công nhận
        ^ | ^ | ^ | Đăng ký mới | Tái đăng ký | Cộng | ^""", name=1, stt=0)
    d = typed("hh frn frr fr fg", "142 21 80 101 90", "168 30 92 122 108", "155 18 95 113 99", "131 25 66 91 80", "177 33 101 134 120")
    d[1]["fr"] = 132
    lines, _ = table(w, "# n hh frn frr fr fg", kp(5, "TDP {i:02d}", "Tổ dân phố"), d, "Tổng cộng")
    w.planted.append([w.address(c, lines[1]) for c in (3, 4, 5)])
    w.not_counted(w.address(5, lines[1]))
    return end(w, "Người lập biểu", "CHỦ TỊCH HỘI", 4)


@ward
def wu_cat_hanh_ty_le_chu() -> Ward:
    """Bình Định 2019, .ods: two shares as text with a comma, the title over three lines, "Toàn xã"; one share of 70,48 % is of nothing."""
    w = Ward("wu_cat_hanh_ty_le_chu", "ods", "Tong hop", ward="Xã Cát Hanh Tây", period="2019")
    top(w, "UBND XÃ CÁT HANH TÂY", "HỘI KHUYẾN HỌC", at=5, date="Cát Hanh Tây, ngày 05 tháng 12 năm 2019")
    title(w, "BÁO CÁO", 8)
    title(w, "Số liệu thực hiện mô hình Gia đình học tập", 8)
    title(w, "(tính đến ngày 30/11/2019)", 8).skip()
    w.head("TT | Thôn | TS hộ | Số hộ ĐK | Tỷ lệ ĐK so TS hộ | Số hộ CN | Tỷ lệ CN so ĐK | Ghi chú", name=1, stt=0)
    d = given("hh fr fg", [(412, 330, 291), (365, 289, 240), (508, 402, 361), (297, 216, 190), (441, 345, 310)])
    lines, _ = table(w, "# n hh fr %fr/hh fg %fg/fr _", of("Thôn", "Vĩnh Trường,Tân Hóa Nam,Tân Hóa Bắc,Mỹ Hóa,Khánh Phước"), d, "Toàn xã", show=lambda v: f"{vietnamese(v, 1)} %")
    w.plant(w.address(6, lines[2]), "70,48 %")
    return end(w, "NGƯỜI LẬP", "CHỦ TỊCH", 5)


@ward
def wu_my_hanh_html() -> Ward:
    """Long An 2024, a page .html: citizens and units by ấp, adults, marks of footnotes at the headings and the note below."""
    w = Ward("wu_my_hanh_html", "html", ward="Xã Mỹ Hạnh Đoài", period="2024", sizes=(300, 700))
    title(offices(w, "UBND XÃ MỸ HẠNH ĐOÀI").skip(), "CÔNG DÂN HỌC TẬP, ĐƠN VỊ HỌC TẬP NĂM 2024", 8).skip()
    w.head("""
        STT | Ấp | Số người trưởng thành (1) | Công dân học tập | < | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ (%) | Đăng ký | Công nhận""", name=1, stt=0)
    table(w, "# n ad citr cit %cit/ad unr ung", of("Ấp", "Mới 1,Mới 2,Bình Tiền,Tràm Lạc,Rừng Sến"), gen(w, 5, "ad citr cit unr ung"), "Cộng")
    return w.skip().text("Ghi chú: (1) Từ đủ 18 tuổi trở lên, số liệu của Công an xã đến 31/10/2024.")


@ward
def wu_ha_long_hai_cum() -> Ward:
    """Quảng Ninh 2020: khu in two clusters, each with a line of sums after it, numbered on through both; clans and communities."""
    w = Ward("wu_ha_long_hai_cum", sheet="Sheet2", ward="Phường Hà Trung Thượng", period="2020", sizes=(280, 600))
    title(top(w, "UBND PHƯỜNG HÀ TRUNG THƯỢNG", "HỘI KHUYẾN HỌC", at=5), "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2020", 9).skip()
    w.head("""
        TT | Khu phố | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Cộng đồng học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    cols, keys, every = "# n hh fr fg clr clg cor cog", "hh fr fg clr clg cor cog", []
    for roman, label, first, count in (("I", "Cụm 1", 1, 3), ("II", "Cụm 2", 4, 4)):
        w.line(roman, label, bold=True)
        d = gen(w, count, keys)
        table(w, cols, kp(count, "Khu {i}", "Khu phố", first), d, "", first=first)
        total(w, cols, f"Cộng {label.lower()}", d)
        every += d
    total(w, cols, "TỔNG CỘNG", every)
    return signed(w, at=5)


@ward
def wu_dak_cam_xml() -> Ward:
    """Kon Tum 2017, a spreadsheet of .xml: thôn and làng, what was registered and recognised of three models."""
    w = Ward("wu_dak_cam_xml", "xml", "Sheet1", ward="Xã Đăk Cấm Đông", period="2017", sizes=(90, 250))
    title(offices(w, "UBND XÃ ĐĂK CẤM ĐÔNG", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP").skip(), "KẾT QUẢ NHÂN RỘNG CÁC MÔ HÌNH HỌC TẬP NĂM 2017", 9).skip()
    w.head("""
        TT | Thôn, làng | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | ĐK | Đạt | ĐK | Đạt | ĐK | Đạt""", name=1, stt=0)
    table(w, "# n hh fr fg clr clg unr ung", [*of("Thôn", "1,2,5"), *of("Làng", "Kon Trang,Đăk Xếch")], gen(w, 5, "hh fr fg clr clg unr ung"), "Cộng")
    return end(w, "Người tổng hợp", "TRƯỞNG BAN", 5)


@ward
def wu_bau_ham_sau_thang() -> Ward:
    """Đồng Nai, the first half of 2025: only registrations, nothing recognised yet; ấp; the column of recognised stands empty."""
    w = Ward("wu_bau_ham_sau_thang", sheet="6T", ward="Xã Bàu Hàm Đoài", period="2025-H1", sizes=(330, 720))
    top(w, "HỘI KHUYẾN HỌC", "XÃ BÀU HÀM ĐOÀI", at=5)
    title(w, "BÁO CÁO SỐ LIỆU 6 THÁNG ĐẦU NĂM 2025", 7).skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Gia đình học tập | < | Số hội viên | Số suất học bổng
        ^ | ^ | ^ | Đăng ký | Công nhận | ^ | ^""", name=1, stt=0)
    table(w, "# n hh fr _ mem sch", of("Ấp", "Tân Hợp,Tân Hoa,Cây Điều,Tân Việt,Trường An"), gen(w, 5, "hh fr mem sch"), "Cộng")
    w.skip().text("* Việc bình xét, công nhận thực hiện vào cuối năm.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wu_thach_dai_quy_don_vi() -> Ward:
    """Hà Tĩnh 2023: members, the fund in đồng, scholarships by thôn; one thôn typed its fund in thousands, the sum adds the true one."""
    w = Ward("wu_thach_dai_quy_don_vi", "xls", "Quy", ward="Xã Thạch Đài Nam", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THẠCH ĐÀI NAM").skip(), "CÔNG TÁC HỘI VÀ QUỸ KHUYẾN HỌC NĂM 2023", 6).skip()
    w.head("TT | Thôn | Số hội viên | Quỹ khuyến học (đồng) | Số suất học bổng | Ghi chú", name=1, stt=0)
    d = given("mem fund sch", [(131, 21500000, 14), (98, 17250000, 11), (156, 24800000, 20), (84, 15100000, 8), (117, 19900000, 12)])
    lines, _ = table(w, "# n mem fund sch _", of("Thôn", "Bắc Thượng,Nam Thượng,Kỳ Phong,Đại Đồng,Liên Vinh"), d, "Cộng")
    w.plant(w.address(3, lines[3]), 15100)
    return end(w, "Kế toán", "CHỦ TỊCH", 3)


# -- harder ones ------------------------------------------------------------------------------------------------
@ward
def wu_nam_xuong_theo_khu_pho() -> Ward:
    """A line a year under each khu phố, its name merged down; one khu phố stands there twice with other figures."""
    w = Ward("wu_nam_xuong_theo_khu_pho", sheet="2021-2023", ward="Thị trấn Phước Dân Hạ", period="2023")
    title(offices(w, "HKH THỊ TRẤN PHƯỚC DÂN HẠ").skip(), "GIA ĐÌNH HỌC TẬP CÁC KHU PHỐ TỪ NĂM 2021 ĐẾN NĂM 2023", 6).skip()
    w.head("STT | Khu phố | Năm | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    blocks = [(1, ((300, 210, 170), (305, 228, 190), (309, 240, 211))), (2, ((412, 290, 240), (415, 310, 266), (420, 331, 290))), (3, ((268, 180, 150), (270, 195, 168), (275, 205, 181))), (2, ((350, 250, 201), (353, 262, 222), (357, 275, 240)))]
    twice = []
    for i, (number, lines) in enumerate(blocks, 1):
        for k, (year, v) in enumerate(zip((2021, 2022, 2023), lines, strict=True)):
            w.row += 1
            cells(w, w.row, None if k else i, None if k else f"Khu phố {number}", year, *v)
            if number == 2:
                w.not_counted(*(w.address(c) for c in (3, 4, 5)))
                twice += [w.address(c) for c in (1, 3, 4, 5)]
            else:
                for c, (s, x) in enumerate(zip(("hh", "fr", "fg"), v, strict=True), 3):
                    say(w, c, w.row, s, x, f"Khu phố {number}", str(year))
        w.merges += [(w.row - 2, 0, w.row, 0), (w.row - 2, 1, w.row, 1)]
    w.planted.append(twice)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wu_trang_ap_nam_ngang() -> Ward:
    """A tab an ấp, in each the years across and the items down, with sub-items under their model; figures with "hộ"."""
    papers = []
    for name in ("Thạnh Hưng", "Thạnh Lợi", "Bàu Cỏ"):
        w = Ward("wu_trang_ap_nam_ngang", sheet=f"Ấp {name}", ward="Xã Thạnh Trị Đoài", period="2022", sizes=(250, 520))
        w.rng.seed(name)
        offices(w, "HỘI KHUYẾN HỌC XÃ THẠNH TRỊ ĐOÀI").skip()
        title(w, f"SỐ LIỆU ẤP {name.upper()} CÁC NĂM 2020 - 2022", 5).skip()
        w.row += 1
        cells(w, w.row, "TT", "Nội dung", "Năm 2020", "Năm 2021", "Năm 2022", bold=True)
        keys = ("hh", "fr", "fg", "clr", "clg", "mem")
        d = gen(w, 1, " ".join(f"{s}@{y}" for y in (2020, 2021, 2022) for s in keys))[0]
        for n, label, s in ((1, "Tổng số hộ", "hh"), (2, "Gia đình học tập", ""), (None, "- Đăng ký", "fr"), (None, "- Công nhận", "fg"), (3, "Dòng họ học tập", ""), (None, "- Đăng ký", "clr"), (None, "- Công nhận", "clg"), (4, "Số hội viên", "mem")):
            w.row += 1
            values = [d[f"{s}@{y}"] for y in (2020, 2021, 2022)] if s else []
            cells(w, w.row, n, label, *(f"{v} hộ" if s in ("hh", "fr", "fg") else v for v in values), bold=not s)
            for c, (y, v) in enumerate(zip((2020, 2021, 2022), values, strict=False), 2):
                say(w, c, w.row, s, v, f"Ấp {name}", str(y))
        papers.append(end(w, "", "Trưởng ấp", 2))
    return join(papers)


@ward
def wu_quy_la_dong_nhom() -> Ward:
    """Quarters of 2021 as lines of captions, the thôn under each, their sums at the end of the quarter."""
    w = Ward("wu_quy_la_dong_nhom", sheet="Theo quý", ward="Xã Yên Trạch Nội", period="2021")
    title(offices(w, "HKH XÃ YÊN TRẠCH NỘI").skip(), "HỌC BỔNG VÀ HỘI VIÊN THEO QUÝ NĂM 2021", 5).skip()
    w.head("TT | Thôn | Số hội viên | Số suất học bổng | Quỹ khuyến học (nghìn đồng)", name=1, stt=0)
    units = ("Nà Cà", "Yên Thành", "Nà Pheo")
    for q, made in (("I", ((41, 2, 900), (55, 3, 1200), (38, 0, 450))), ("II", ((42, 0, 600), (55, 1, 800), (40, 1, 500))), ("III", ((44, 8, 2500), (57, 11, 3100), (41, 6, 1900))), ("IV", ((45, 4, 1500), (58, 5, 1750), (41, 3, 800)))):
        w.row += 1
        w.put(0, f"QUÝ {q}", bold=True, border=True)
        w.merges.append((w.row, 0, w.row, 4))
        for i, (name, v) in enumerate(zip(units, made, strict=True), 1):
            w.row += 1
            cells(w, w.row, i, f"Thôn {name}", *v)
            for c, (s, x) in enumerate(zip(("mem", "sch", "fund"), v, strict=True), 2):
                say(w, c, w.row, s, x * (1000 if s == "fund" else 1), f"Thôn {name}", f"2021-Q{('I', 'II', 'III', 'IV').index(q) + 1}")
        w.row += 1
        cells(w, w.row, None, f"Cộng quý {q}", *(sum(v[k] for v in made) for k in range(3)), bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wu_hai_nam_canh_nhau() -> Ward:
    """Two tables side by side, a year each over its columns, each with its own numbers and names; the sums under both."""
    w = Ward("wu_hai_nam_canh_nhau", sheet="SS", ward="Phường Nông Tiến Đông", period="2024", sizes=(160, 350))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG NÔNG TIẾN ĐÔNG").skip(), "SO SÁNH GIA ĐÌNH HỌC TẬP NĂM 2023 VÀ NĂM 2024", 11).skip()
    d = gen(w, 5, " ".join(f"{s}@{y}" for y in (2023, 2024) for s in ("hh", "fr", "fg")))
    base = w.row + 1
    for y, start in ((2023, 0), (2024, 6)):
        cells(w, base, f"NĂM {y}", start=start, bold=True)
        w.merges.append((base, start, base, start + 4))
        cells(w, base + 1, "TT", "Tổ dân phố", "Số hộ", "Đăng ký", "Công nhận", start=start, bold=True)
        for i, x in enumerate(d, 1):
            v = [x[f"{s}@{y}"] for s in ("hh", "fr", "fg")]
            cells(w, base + 1 + i, i, f"TDP {i}", *v, start=start)
            for c, (s, one) in enumerate(zip(("hh", "fr", "fg"), v, strict=True), start + 2):
                say(w, c, base + 1 + i, s, one, f"Tổ dân phố {i}", str(y))
        cells(w, base + 7, None, "Cộng", *(sum(x[f"{s}@{y}"] for x in d) for s in ("hh", "fr", "fg")), start=start, bold=True)
    w.row = base + 7
    return end(w, "Người lập", "CHỦ TỊCH", 7)


@ward
def wu_mo_hinh_la_dong_nhom() -> Ward:
    """The models are captions of the body, the thôn stand under each again; one set of columns for all: total, registered, recognised, share."""
    w = Ward("wu_mo_hinh_la_dong_nhom", sheet="MH", ward="Xã Hưng Trạch Nam", period="2022", encode="nbsp", sizes=(180, 420))
    title(offices(w, "UBND XÃ HƯNG TRẠCH NAM").skip(), "KẾT QUẢ BA MÔ HÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("TT | Mô hình / thôn | Tổng số | Đăng ký | Công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    units = of("Thôn", "Khương Hà,Cổ Giang,Bồng Lai,Thanh Hưng")
    for roman, label, keys in (("I", "Gia đình học tập", "hh fr fg"), ("II", "Dòng họ học tập", "cl clr clg"), ("III", "Đơn vị học tập", "un unr ung")):
        d = gen(w, 4, keys)
        a, b, c = keys.split()
        total(w, f"# n {a} {b} {c} %{c}/{b}", label, d, stt=roman)
        body(w, f"# n {a} {b} {c} %{c}/{b}", units, d)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wu_trang_mo_hinh_cot_nam() -> Ward:
    """A tab a model, the years across over registered and recognised, the recognised share between; khu phố as "KP1"; in one tab figures of two khu phố changed places for one year."""
    made = {"GDHT": ("GIA ĐÌNH HỌC TẬP", "fr fg", [(210, 180, 224, 195, 231, 206), (640, 520, 655, 541, 668, 560), (330, 280, 341, 297, 352, 311), (415, 350, 421, 366, 430, 381)]),
            "DHHT": ("DÒNG HỌ HỌC TẬP", "clr clg", [(2, 2, 3, 2, 3, 3), (5, 3, 5, 4, 6, 5), (1, 1, 2, 1, 2, 2), (3, 2, 3, 3, 4, 4)])}
    papers = []
    for tab, (model, keys, figures) in made.items():
        w = Ward("wu_trang_mo_hinh_cot_nam", sheet=tab, ward="Phường Phước Hội Trung", period="2023")
        title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHƯỚC HỘI TRUNG").skip(), f"KẾT QUẢ {model} CÁC NĂM 2021, 2022, 2023", 11).skip()
        w.head("TT | Khu phố | Năm 2021 | < | < | Năm 2022 | < | < | Năm 2023 | < | <\n^ | ^ | " + " | ".join("ĐK | CN | %" for _ in range(3)), name=1, stt=0)
        a, b = keys.split()
        plan = " ".join(f"{a}@{y} {b}@{y}" for y in (2021, 2022, 2023))
        cols = " ".join(f"{a}@{y} {b}@{y} %{b}@{y}/{a}@{y}" for y in (2021, 2022, 2023))
        lines, _ = table(w, f"# n {cols}", kp(4, "KP{i}"), given(plan, figures), "Cộng", show=comma)
        if tab == "GDHT":
            for c in (5, 6, 7):
                one, other = w.cells[lines[0], c], w.cells[lines[1], c]
                one.value, other.value = other.value, one.value
            changed = [w.address(c, r) for c in (5, 6) for r in lines[:2]]
            w.not_counted(*changed)
            w.planted.append(changed)
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 6))
    return join(papers)


@ward
def wu_huyen_xa_la_dong_nhom() -> Ward:
    """A district's book: communes in roman with their sums, the thôn with the same names under them; the sum of one commune does not add up."""
    w = Ward("wu_huyen_xa_la_dong_nhom", sheet="Huyện", ward="Huyện Thạch An Hạ", period="2018", encode="nfd")
    title(top(w, "HỘI KHUYẾN HỌC HUYỆN THẠCH AN HẠ", at=5), "TỔNG HỢP GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP ĐẾN TỪNG XÓM NĂM 2018", 7).skip()
    w.head("""
        STT | Xã, xóm | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    keys, cols, every = "hh fr fg cor cog", "# n hh fr fg cor cog", []
    spec = (("I", "Xã Lê Lai Trên", ("Nà Luông", "Nà Keng", "Bản Căm"), ["61 44 38 1 1", "58 40 31 1 0", "72 55 47 1 1"]), ("II", "Xã Thái Cường", ("Nà Keng", "Lũng Sặc"), ["49 33 27 1 0", "66 50 44 1 1"]), ("III", "Thị trấn Đông Lê", ("Cầu Đúc", "Nà Luông", "Chang Khuyên"), ["110 84 75 1 1", "95 70 61 1 1", "88 61 52 1 0"]))
    for roman, xa, names, figures in spec:
        d = typed(keys, *figures)
        at = total(w, cols, xa, d, stt=roman)
        lines = body(w, cols, of("Xóm", ",".join(names)), d)
        for told in w.observations[-len(lines) * 5:]:
            told["ward"] = xa
        if roman == "II":
            w.plant(w.address(3, at), 93)
        every += d
    total(w, cols, "Toàn huyện", every)
    return signed(w, at=4)


@ward
def wu_cap_hoc_qua_nam_hoc() -> Ward:
    """Levels of school down, school years across over three figures; the sum of the levels last; the letters misread as by an old Windows."""
    w = Ward("wu_cap_hoc_qua_nam_hoc", sheet="Sĩ số", ward="Xã Bình Ngọc Hạ", period="2022-2023", encode="cp1258")
    title(offices(w, "UBND xã Bình Ngọc Hạ").skip(), "Tình hình duy trì sĩ số học sinh các năm học 2021-2022 và 2022-2023", 8).skip()
    w.row += 1
    for start, year in ((2, "Năm học 2021-2022"), (5, "Năm học 2022-2023")):
        cells(w, w.row, year, start=start, bold=True)
        w.merges.append((w.row, start, w.row, start + 2))
    cells(w, w.row, "TT", "Cấp học", bold=True)
    w.merges += [(w.row, 0, w.row + 1, 0), (w.row, 1, w.row + 1, 1)]
    w.row += 1
    cells(w, w.row, *["Số HS đầu năm", "Số HS cuối năm", "Số HS bỏ học"] * 2, start=2, bold=True)
    made = (("Tiểu học", "th", (612, 611, 1, 634, 634, 0)), ("THCS", "thcs", (480, 476, 4, 495, 492, 3)), ("THPT", "thpt", (301, 295, 6, 310, 306, 4)))
    for i, (label, level, v) in enumerate(made, 1):
        w.row += 1
        cells(w, w.row, i, label, *v)
        for c, (s, x) in enumerate(zip(("ps", "pe", "do") * 2, v, strict=True), 2):
            say(w, c, w.row, s, x, period="2021-2022" if c < 5 else "2022-2023", level=level)
    w.row += 1
    cells(w, w.row, None, "Cộng", *(sum(v[k] for *_, v in made) for k in range(6)), bold=True)
    w.not_counted(*(w.address(c) for c in range(2, 8)))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wu_trong_do_bon_tang() -> Ward:
    """Four levels of headings, texts in the middle of what they stand over; of the registered the new and the renewed, "Trong đó"; shares with a trailing %; sums of nothing but a blank name."""
    w = Ward("wu_trong_do_bon_tang", "ods", "B1", ward="Thị trấn Vân Canh Hạ", period="2021", sizes=(170, 360))
    title(offices(w, "UBND THỊ TRẤN VÂN CANH HẠ").skip(), "BIỂU 1. GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2021", 10).skip()
    w.head("""
        TT | Làng, khu phố | Tổng số hộ | Các mô hình học tập | < | < | < | < | < | <
        ^ | ^ | ^ | Gia đình học tập | < | < | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | < | < | Công nhận | < | Đăng ký | Công nhận
        ^ | ^ | ^ | Tổng số | Đăng ký mới | Đăng ký lại | Số hộ | Tỷ lệ | ^ | ^""", name=1, stt=0)
    d = gen(w, 5, "hh frn frr fg clr clg")
    for x in d:
        x["fr"] = x["frn"] + x["frr"]
    cols = "# n hh fr frn frr fg %fg/fr clr clg"
    body(w, cols, [*of("Khu phố", "1,2,Thịnh Văn"), *of("Làng", "Suối Mây,Hiệp Giao")], d, show=pct)
    total(w, cols, "", d, show=pct)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wu_phieu_phan_so() -> Ward:
    """The ward's own form: labels with their counts as 1.010/1.245 and 08/08 beside; the share "21,%" and one that no counts give."""
    w = Ward("wu_phieu_phan_so", sheet="Phiếu", ward="Xã Long Thành Nội", period="2017")
    top(w, "ĐẢNG ỦY XÃ LONG THÀNH NỘI", "HỘI KHUYẾN HỌC", at=3)
    title(w, "PHIẾU BÁO CÁO SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM 2017", 5).skip()
    w.line("TT", "Nội dung", "Số liệu", "Tỷ lệ", "Ghi chú", bold=True)
    w.line(1, "Tổng số hộ trong toàn xã", "4.843 hộ").takes(2, "hh", 4843)
    w.line(2, "Số hộ đăng ký Gia đình học tập/tổng số hộ", "4.035/4843", "83,3%").takes(2, "fr", 4035)
    w.line(3, "Số hộ được công nhận Gia đình học tập/số hộ đăng ký", "2.910/4.035", "60,08%", "Quyết định số 112/QĐ-UBND").takes(2, "fg", 2910)
    w.planted.append([w.address(3), w.address(2)])
    w.line(4, "Số ấp được công nhận Cộng đồng học tập/tổng số ấp", "08/08", "100%").takes(2, "cog", 8)
    w.line(5, "Số hội viên, tỷ lệ so dân số", 2218, "21,%").takes(2, "mem", 2218)
    w.line(6, "Số dòng họ được công nhận Dòng họ học tập", "07").takes(2, "clg", 7)
    w.line(7, "Quỹ khuyến học", "125.600.000đ").takes(2, "fund", 125600000)
    return end(w, "Người lập", "CHỦ TỊCH", 3)
