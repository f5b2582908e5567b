"""What units of before and after July 2025 send, of ten offices as they mostly come, and of ten with two or three difficulties at once."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
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
)


# -- as they mostly come ------------------------------------------------------------------------------------------
@ward
def ya_tan_thanh_nam_bao_cao() -> Ward:
    """Bến Tre 2019: the reporting year of the statisticians, from 15 December to 14 December, said under the title; ấp, families and communities."""
    w = Ward("ya_tan_thanh_nam_bao_cao", sheet="GDHT", ward="Xã Tân Thành Trung", period="2019", sizes=(240, 610))
    top(w, "UBND XÃ TÂN THÀNH TRUNG", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP", at=5, date="Tân Thành Trung, ngày 16 tháng 12 năm 2019")
    title(w, "BIỂU THỐNG KÊ GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2019", 8)
    title(w, "(Số liệu tính từ ngày 15/12/2018 đến ngày 14/12/2019)", 8).skip()
    w.head("""
        TT | Ấp | Tổng số hộ trên địa bàn | Gia đình học tập | < | < | Cộng đồng học tập cấp ấp | <
        ^ | ^ | ^ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt so với đăng ký (%) | Đăng ký | Đạt""", name=1, stt=0)
    table(w, "# n hh fr fg %fg/fr cor cog", of("Ấp", "Tân Bình,Tân Thới,Thạnh Đông,Thạnh Tây,Cái Mít"), gen(w, 5, "hh fr fg cor cog"), "Toàn xã", show=comma)
    return signed(w, "NGƯỜI LẬP BIỂU", "TM. BAN CHỈ ĐẠO", 5, under=("", "TRƯỞNG BAN"))


@ward
def ya_an_hai_hai_cap() -> Ward:
    """Đà Nẵng, second half of 2025: a ward of the two tiers, its tổ under the former wards with a line of sums each, numbered on."""
    w = Ward("ya_an_hai_hai_cap", sheet="6 tháng cuối năm", ward="Phường An Hải Thượng", period="2025-H2", sizes=(210, 480))
    top(w, "ỦY BAN NHÂN DÂN", "PHƯỜNG AN HẢI THƯỢNG", at=5)
    title(w, "KẾT QUẢ THỰC HIỆN CÁC MÔ HÌNH HỌC TẬP 6 THÁNG CUỐI NĂM 2025", 8)
    title(w, "(sau khi sắp xếp đơn vị hành chính từ ngày 01/7/2025)", 8).skip()
    w.head("""
        STT | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | Công dân học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    cols, every = "# n hh fr fg citr cit _", []
    for roman, label, first, count in (("I", "Phường An Hải Nội (cũ)", 1, 4), ("II", "Phường Phước Mỹ Đông (cũ)", 5, 3)):
        d = gen(w, count, "hh fr fg citr cit")
        total(w, cols, label, d, stt=roman)
        table(w, cols, kp(count, "Tổ dân phố số {i}", "Tổ dân phố", first), d, "", first=first)
        every += d
    total(w, cols, "TỔNG CỘNG TOÀN PHƯỜNG", every)
    return end(w, "NGƯỜI TỔNG HỢP", "KT. CHỦ TỊCH", 5)


@ward
def ya_yen_phuc_bcd_tcvn3() -> Ward:
    """Nam Định 2016, .xls in .VnTime: hiếu học families, clans and communities by xóm; the committee's sum at the top."""
    w = Ward("ya_yen_phuc_bcd_tcvn3", "xls", "Bieu 1", ward="Xã Yên Phúc Đông", period="2016", encode="tcvn3", font=".VnTime", sizes=(110, 260))
    title(offices(w, "Đảng uỷ - UBND xã Yên Phúc Đông", "Ban chỉ đạo xây dựng xã hội học tập").skip(), "Biểu tổng hợp gia đình hiếu học, dòng họ hiếu học, cộng đồng khuyến học năm 2016", 9).skip()
    w.head("""
        STT | Tên xóm | Số hộ | Gia đình hiếu học | < | Dòng họ hiếu học | < | Cộng đồng khuyến học | <
        ^ | ^ | ^ | Đăng ký | Được công nhận | Đăng ký | Được công nhận | Đăng ký | Được công nhận""", name=1, stt=0)
    d, cols = gen(w, 6, "hh fr fg clr clg cor cog"), "# n hh fr fg clr clg cor cog"
    total(w, cols, "Toàn xã", d)
    body(w, cols, kp(6, "Xóm {i}", "Xóm"), d)
    return end(w, "Người lập biểu", "Trưởng ban", 5)


@ward
def ya_an_thanh_subtotal() -> Ward:
    """Bình Dương 2022: filtered lists whose sums are SUBTOTAL(9, …), shares by formula; citizens by khu phố."""
    w = Ward("ya_an_thanh_subtotal", sheet="CDHT", ward="Phường An Thạnh Tây", period="2022", sizes=(420, 980))
    top(w, "UBND PHƯỜNG AN THẠNH TÂY", "HỘI KHUYẾN HỌC", at=5)
    title(w, "CÔNG DÂN HỌC TẬP NĂM 2022 (THEO QUYẾT ĐỊNH SỐ 677/QĐ-TTg)", 7).skip()
    w.head("STT | Khu phố | Tổng số người từ 18 tuổi trở lên | Số người đăng ký Công dân học tập | Số người được công nhận | Tỷ lệ công nhận so với đăng ký | Ghi chú", name=1, stt=0)
    cols = "# n ad citr cit =cit/citr _"
    _, last = table(w, cols, of("Khu phố", "Thạnh Lợi,Thạnh Bình,Thạnh Quý,Thạnh Hòa A,Thạnh Hòa B"), gen(w, 5, "ad citr cit"), "Tổng cộng", formulas=True)
    for c in (2, 3, 4):
        cell = w.cells[last, c]
        cell.formula = cell.formula.replace("SUM(", "SUBTOTAL(9,")
    return signed(w, at=4)


@ward
def ya_minh_hoa_cong_trong_o() -> Ward:
    """Kiên Giang 2021: where two tổ report apart the clerk types =118+37 into the cell of the ấp; new and renewed registrations."""
    w = Ward("ya_minh_hoa_cong_trong_o", sheet="Sheet1", ward="Xã Minh Hòa Nam", period="2021", sizes=(210, 450))
    title(offices(w, "XÃ MINH HÒA NAM", "HỘI KHUYẾN HỌC").skip(), "TỔNG HỢP SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.head("TT | Tên ấp | Tổng số hộ | Hộ đăng ký | Hộ được công nhận | % so với tổng số hộ", name=1, stt=0)
    lines, _ = table(w, "# n hh fr fg %fg/hh", of("Ấp", "Minh Hưng,Minh Long,Bình Hòa,An Bình,Tân Điền"), gen(w, 5, "hh fr fg"), "Cộng", formulas=True)
    for row, column, part in ((lines[0], 3, 37), (lines[0], 4, 29), (lines[2], 3, 54), (lines[3], 2, 61)):
        cell = w.cells[row, column]
        cell.formula = f"{cell.value - part}+{part}"
    return end(w, "Người tổng hợp", "CHỦ TỊCH HỘI", 3)


@ward
def ya_quang_phuong_xep_thu() -> Ward:
    """Quảng Bình 2020: thôn in the order of their share, the place first and points of emulation last, neither of which is a count."""
    w = Ward("ya_quang_phuong_xep_thu", "ods", "Thi dua", ward="Xã Quảng Phương Hạ", period="2020")
    title(offices(w, "UBND XÃ QUẢNG PHƯƠNG HẠ", "HỘI KHUYẾN HỌC").skip(), "XẾP THỨ TỰ CÁC THÔN VỀ PHONG TRÀO GIA ĐÌNH HỌC TẬP NĂM 2020", 7).skip()
    w.head("Xếp thứ | Thôn | Số hộ gia đình | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | Tỷ lệ % | Điểm thi đua", name=1, stt=0)
    d = given("hh fr fg x", [(203, 190, 182, 98.5), (311, 284, 262, 97), (178, 150, 139, 94.5), (402, 330, 288, 91), (266, 201, 170, 88.5), (240, 160, 121, 80)])
    for i, (name, x) in enumerate(zip(("Pháp Kệ", "Hướng Phương", "Đông Dương", "Tô Xá", "Xuân Hạ", "Nam Lãnh"), d, strict=True), 1):
        w.row += 1
        cells(w, w.row, i, name, x["hh"], x["fr"], x["fg"], round(100 * x["fg"] / x["hh"], 1), x["x"])
        for c, s in enumerate(("hh", "fr", "fg"), 2):
            say(w, c, w.row, s, x[s], f"Thôn {name}")
    w.row += 1
    t = sums(d)
    cells(w, w.row, None, "Cộng", t["hh"], t["fr"], t["fg"], round(100 * t["fg"] / t["hh"], 1), bold=True)
    return end(w, "Thư ký", "CHỦ TỊCH HỘI", 4)


@ward
def ya_huyen_phu_son_xa() -> Ward:
    """A district's workbook of 2018: communes by their bare names, one town, the sum of the district first; models under decision 281."""
    w = Ward("ya_huyen_phu_son_xa", sheet="Phụ lục 2", ward="Huyện Phú Sơn Tây", period="2018", sizes=(900, 2600), communities=(6, 14))
    title(top(w, "HỘI KHUYẾN HỌC TỈNH", "HỘI KHUYẾN HỌC HUYỆN PHÚ SƠN TÂY", at=6), "PHỤ LỤC 2⏎KẾT QUẢ THỰC HIỆN CÁC MÔ HÌNH HỌC TẬP THEO QUYẾT ĐỊNH 281/QĐ-TTg NĂM 2018", 9).skip()
    w.head("""
        TT | Xã, thị trấn | Tổng số hộ | Gia đình học tập | < | < | Cộng đồng học tập | < | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ % | Tổng số thôn | Đăng ký | Công nhận""", name=1, stt=0)
    d, cols = gen(w, 6, "hh fr fg co cor cog"), "# n hh fr fg %fg/hh co cor cog"
    total(w, cols, "TOÀN HUYỆN", d)
    body(w, cols, ["TT. Phú Sơn Tây=Thị trấn Phú Sơn Tây", "Bản Chang", "Lương Thượng", "Kim Lư Nội", "Văn Minh Hạ", "Cư Lễ"], d, ward_rows=True)
    w.skip().text("Nguồn: Báo cáo của Hội Khuyến học các xã, thị trấn.", italic=True)
    return signed(w, "NGƯỜI LẬP BIỂU", "TM. BAN THƯỜNG VỤ", 5)


@ward
def ya_phu_tan_cham_phay() -> Ward:
    """Cà Mau 2017, .csv parted by semicolons: khóm, figures with dots, no letterhead but a line of title."""
    w = Ward("ya_phu_tan_cham_phay", "csv", ward="Thị trấn Cái Đôi Nam", period="2017", csv=("utf-8-sig", ";"), sizes=(700, 1900))
    w.text("Thị trấn Cái Đôi Nam - Số liệu Gia đình học tập và hội viên khuyến học năm 2017").skip()
    w.head("STT | Khóm | Tổng số hộ | Nhân khẩu | Hộ đăng ký GĐHT | Hộ công nhận GĐHT | Hội viên", name=1, stt=0)
    table(w, "# n hh pop fr fg mem", kp(5, "Khóm {i}", "Khóm"), gen(w, 5, "hh pop fr fg mem"), "Cộng", fmt=dict.fromkeys(("hh", "pop", "fr", "fg"), dots))
    return w


@ward
def ya_trung_tam_chuyen_de() -> Ward:
    """Hà Giang 2023, a community learning centre: topics and who came to them, which are no element; members, citizens, scholarships."""
    w = Ward("ya_trung_tam_chuyen_de", sheet="TTHTCĐ", ward="Xã Phương Độ Thượng", period="2023", sizes=(80, 170))
    top(w, "UBND XÃ PHƯƠNG ĐỘ THƯỢNG", "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG", at=6)
    title(w, "BIỂU SỐ LIỆU HOẠT ĐỘNG CỦA TRUNG TÂM HỌC TẬP CỘNG ĐỒNG NĂM 2023", 9).skip()
    w.head("""
        TT | Thôn | Bồi dưỡng, tập huấn | < | Hội viên Hội Khuyến học | Công dân học tập | < | Học bổng trao (suất) | Ghi chú
        ^ | ^ | Số chuyên đề | Lượt người học | ^ | Đăng ký | Đạt | ^ | ^""", name=1, stt=0)
    d = gen(w, 5, "mem citr cit sch")
    for x, (a, b) in zip(d, ((4, 152), (3, 118), (5, 190), (2, 71), (4, 133)), strict=True):
        x |= {"a": a, "b": b}
    table(w, "# n x:a x:b mem citr cit sch _", of("Thôn", "Lâm Đồng,Nà Thác,Hạ Thành,Tha,Khuổi My"), d, "Cộng")
    return end(w, "Người lập", "GIÁM ĐỐC", 5)


@ward
def ya_bo_hoc_trong_do_nu() -> Ward:
    """Sóc Trăng, school year 2023-2024: pupils who left by level with girls of which, children persuaded back; no line of sums."""
    w = Ward("ya_bo_hoc_trong_do_nu", "xls", "Bo hoc", ward="Phường Vĩnh Phước Nam", period="2023-2024")
    title(offices(w, "PHƯỜNG VĨNH PHƯỚC NAM", "HỘI KHUYẾN HỌC").skip(), "TÌNH HÌNH HỌC SINH BỎ HỌC NĂM HỌC 2023-2024", 7).skip()
    w.head("""
        STT | Khóm | Học sinh bỏ học | < | < | < | Số em đã vận động trở lại lớp
        ^ | ^ | THCS | Trong đó: nữ | THPT | Trong đó: nữ | ^""", name=1, stt=0)
    d = given("do:thcs a do:thpt b rt", [(3, 1, 2, 0, 2), (1, 0, 4, 2, 1), (0, 0, 1, 1, 0), (5, 2, 3, 1, 4), (2, 1, 0, 0, 1)])
    table(w, "# n do:thcs x:a do:thpt x:b rt", of("Khóm", "Biển Dưới,Biển Trên,Cà Lăng A,Cà Lăng B,Xẻo Me"), d, "")
    return end(w, "Người báo cáo", "CHỦ TỊCH HỘI", 4)


# -- with two or three difficulties -------------------------------------------------------------------------------
@ward
def ya_don_vi_chung_trieu() -> Ward:
    """One line of units for all columns (hộ, người, triệu đồng), the fund's heading says none; its figures with a comma; the sum tells how many thôn."""
    w = Ward("ya_don_vi_chung_trieu", sheet="Biểu 3", ward="Xã Hải Thành Nội", period="2021", sizes=(160, 390))
    top(w, "HỘI KHUYẾN HỌC", "XÃ HẢI THÀNH NỘI", at=5)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP, HỘI VIÊN VÀ QUỸ KHUYẾN HỌC NĂM 2021", 7)
    w.text("Đơn vị tính: hộ, người, triệu đồng", at=5, italic=True)
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Số hội viên | Quỹ khuyến học", name=1, stt=0)
    table(w, "# n hh fr fg mem fund", of("Thôn", "Trung An,Đông Dương,Cự Lại,Thâm Khê,Kim Long"), gen(w, 5, "hh fr fg mem fund"), "Cộng: 05 thôn", fmt={"fund": lambda v: str(vietnamese(v / 1e6, 1))})
    return end(w, "Kế toán", "CHỦ TỊCH HỘI", 4)


@ward
def ya_nam_giam_dan_lech_con() -> Ward:
    """Years from the newest back, of which the newest has registrations only, since nothing is recognised before December; merges lost."""
    w = Ward("ya_nam_giam_dan_lech_con", "ods", "3 nam", ward="Thị trấn Ninh Sơn Hạ", period="2020", sizes=(200, 450))
    title(offices(w, "HKH THỊ TRẤN NINH SƠN HẠ").skip(), "GIA ĐÌNH HỌC TẬP CÁC KHU PHỐ QUA CÁC NĂM", 9).skip()
    w.head("""
        TT | Khu phố | Tổng số hộ năm 2020 | Năm 2020 | Năm 2019 | < | Năm 2018 | <
        ^ | ^ | ^ | Đăng ký | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0, spanner="first", stub="top")
    keys = "hh@2020 fr@2020 fr@2019 fg@2019 fr@2018 fg@2018"
    d = given(keys, [(310, 241, 225, 201, 198, 170), (287, 204, 190, 166, 171, 149), (402, 333, 300, 271, 266, 231), (255, 180, 165, 150, 149, 127), (198, 150, 139, 125, 120, 104)])
    table(w, "# n " + keys, kp(5, "KP {i}", "Khu phố"), d, "Cộng")
    w.skip().text("Ghi chú: Năm 2020 chưa bình xét.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def ya_huyen_trang_viet_tat() -> Ward:
    """A town of two wards and a commune: a tab each by its short name with khu phố or thôn, first the summary by unit."""
    units = (("P.Tân Hòa", "Phường Tân Hòa Bắc", kp(4, "KP{i}", "Khu phố")), ("P.Long Phước", "Phường Long Phước Tân", kp(3, "KP{i}", "Khu phố")), ("X.Bình Lâm", "Xã Bình Lâm Thượng", of("Thôn", "Phước Hưng,Phước Lộc,Nhơn Hòa")))
    head = """
        STT | {} | Tổng số hộ | Gia đình học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN"""
    keys = "hh fr fg unr ung"
    first = Ward("ya_huyen_trang_viet_tat", sheet="TH", ward="Thị xã Tân Phước Sơn", period="2022")
    papers, whole = [first], []
    for tab, name, lines in units:
        w = Ward("ya_huyen_trang_viet_tat", sheet=tab, ward=name, period="2022", sizes=(180, 520))
        w.rng.seed(tab)
        title(offices(w, f"HỘI KHUYẾN HỌC {name.upper()}").skip(), "KẾT QUẢ XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM 2022", 7).skip()
        w.head(head.format("Khu phố, thôn"), name=1, stt=0)
        d = gen(w, len(lines), keys)
        table(w, "# n " + keys, lines, d, "Cộng")
        whole.append(sums(d))
        papers.append(end(w, "", "CHỦ TỊCH HỘI", 4))
    title(offices(first, "HỘI KHUYẾN HỌC THỊ XÃ TÂN PHƯỚC SƠN").skip(), "TỔNG HỢP TOÀN THỊ XÃ NĂM 2022", 7).skip()
    first.head(head.format("Xã, phường"), name=1, stt=0)
    table(first, "# n " + keys, [name for _, name, _ in units], whole, "Toàn thị xã", ward_rows=True)
    end(first, "Người tổng hợp", "TM. BAN THƯỜNG VỤ", 4)
    return join(papers)


@ward
def ya_nhu_tren_cot_xa() -> Ward:
    """A district in one list: the commune beside its thôn, "nt" where it is the same as above; one sum at the end; recognised over registered in a thôn."""
    w = Ward("ya_nhu_tren_cot_xa", sheet="DS", ward="Huyện Kỳ Lâm Sơn", period="2023")
    title(offices(w, "HUYỆN KỲ LÂM SƠN", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP").skip(), "DANH SÁCH CÁC THÔN VÀ KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("STT | Xã | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=2, stt=0)
    made = [("Xã Kỳ Tân Đông", "Tân Thắng", 212, 170, 151), ("nt", "Trường Lạc", 188, 140, 122), ("nt", "Văn Miếu", 240, 201, 230), ("Xã Lâm Hợp Bắc", "Minh Châu", 156, 120, 101),
            ("nt", "Trung Hà", 171, 133, 119), ("Xã Kỳ Thọ Nam", "Sơn Bắc", 205, 160, 148), ("nt", "Vĩnh Thọ", 262, 211, 190)]
    commune = ""
    for i, (xa, thon, *v) in enumerate(made, 1):
        w.row += 1
        commune = commune if xa == "nt" else xa
        cells(w, w.row, i, xa, thon, *v)
        for c, (s, x) in enumerate(zip(("hh", "fr", "fg"), v, strict=True), 3):
            say(w, c, w.row, s, x, f"Thôn {thon}", ward=commune)
    w.planted.append([w.address(5, w.row - 4), w.address(4, w.row - 4)])
    w.not_counted(w.address(5, w.row - 4))
    w.row += 1
    cells(w, w.row, None, "Tổng cộng", None, *(sum(x[k] for x in made) for k in (2, 3, 4)), bold=True)
    return end(w, "Người lập", "TRƯỞNG BAN", 4)


@ward
def ya_khu_pho_moi_lap() -> Ward:
    """Khu phố 6 exists since 2022: blank before, Khu phố 2 falls when it is parted off; both are right and the note says so."""
    w = Ward("ya_khu_pho_moi_lap", sheet="2020-2023", ward="Phường Mỹ Lợi Tân", period="2023")
    title(top(w, "HỘI KHUYẾN HỌC", "PHƯỜNG MỸ LỢI TÂN", at=6), "SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP CÁC NĂM 2020 - 2023", 10).skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | < | < | < | Số hộ đăng ký | < | < | <
        ^ | ^ | 2020 | 2021 | 2022 | 2023 | 2020 | 2021 | 2022 | 2023""", name=1, stt=0)
    keys = many("hh", range(2020, 2024)) + " " + many("fr", range(2020, 2024))
    d = given(keys, [(402, 405, 409, 411, 251, 270, 290, 301), (690, 701, 389, 392, 420, 455, 262, 280), (377, 380, 384, 388, 240, 251, 270, 282), (290, 291, 295, 296, 171, 180, 199, 207),
                     (455, 459, 461, 466, 280, 301, 322, 340), (None, None, 318, 324, None, None, 190, 211)])
    table(w, "# n " + keys, kp(6), d, "Cộng")
    w.skip().text("Ghi chú: Khu phố 6 thành lập tháng 01/2022 trên cơ sở tách từ Khu phố 2.", italic=True)
    return end(w, "Người lập biểu", "CHỦ TỊCH HỘI", 6)


@ward
def ya_ba_bang_ba_kieu() -> Ward:
    """Three tables under one another with other stubs: by tổ dân phố, the whole ward by level of school, the whole ward by year."""
    w = Ward("ya_ba_bang_ba_kieu", "xls", "Tong hop", ward="Phường Quang Vinh Hạ", period="2022", sizes=(150, 360))
    title(offices(w, "UBND PHƯỜNG QUANG VINH HẠ").skip(), "SỐ LIỆU XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2022", 6).skip()
    w.text("I. Gia đình học tập của các tổ dân phố", bold=True)
    w.head("TT | Tổ dân phố | Số hộ | Đăng ký | Công nhận", name=1, stt=0)
    table(w, "# n hh fr fg", kp(5, "TDP {i}", "Tổ dân phố"), gen(w, 5, "hh fr fg"), "Cộng")
    w.skip().text("II. Học sinh năm học 2021-2022", bold=True)
    w.head("TT | Cấp học | Số học sinh đầu năm học | Số học sinh cuối năm học | Số học sinh bỏ học", name=1, stt=0)
    made = (("Tiểu học", "th", 612, 612, 0), ("Trung học cơ sở", "thcs", 480, 477, 2), ("Trung học phổ thông", "thpt", 301, 296, 4))
    for i, (label, level, *v) in enumerate(made, 1):
        w.row += 1
        cells(w, w.row, i, label, *v)
        for c, (s, x) in enumerate(zip(("ps", "pe", "do"), v, strict=True), 2):
            say(w, c, w.row, s, x, "", "2021-2022", level)
    w.row += 1
    cells(w, w.row, None, "Cộng", *(sum(x[k] for x in made) for k in (2, 3, 4)), bold=True)
    w.skip().text("III. Hội viên, quỹ khuyến học toàn phường", bold=True)
    w.head("TT | Năm | Số hội viên | Quỹ khuyến học (triệu đồng) | Số suất học bổng", name=1, stt=0)
    for i, (year, *v) in enumerate(((2020, 812, 95, 61), (2021, 840, 88, 55), (2022, 901, 120, 74)), 1):
        w.row += 1
        cells(w, w.row, i, year, *v)
        for c, (s, x) in enumerate(zip(("mem", "fund", "sch"), v, strict=True), 2):
            say(w, c, w.row, s, x * (10**6 if s == "fund" else 1), "", str(year))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ya_canh_nhau_khac_cao() -> Ward:
    """Two tables side by side of other heights and stubs: thôn with families on the left, the whole commune by year on the right; a share typed wrongly."""
    w = Ward("ya_canh_nhau_khac_cao", sheet="Sheet1", ward="Xã Đông Sơn Hạ", period="2022")
    title(offices(w, "HKH XÃ ĐÔNG SƠN HẠ").skip(), "BÁO CÁO SỐ LIỆU KHUYẾN HỌC NĂM 2022", 11).skip()
    w.row += 1
    base = w.row
    cells(w, base, "TT", "Thôn", "Tổng số hộ", "Hộ đăng ký", "Hộ công nhận", "Tỷ lệ CN/ĐK (%)", bold=True)
    cells(w, base, "Năm", "Số hội viên", "Số suất học bổng", start=7, bold=True)
    made = [("Đồng Vòng", 201, 160, 140), ("Yên Trung", 180, 131, 118), ("Cây Xoài", 244, 190, 171), ("Tân Mỹ", 166, 121, 96), ("Bến Chảy", 231, 188, 159), ("Gò Dền", 142, 110, 99)]
    for i, (name, *v) in enumerate(made, 1):
        cells(w, base + i, i, name, *v, round(100 * v[2] / v[1], 1))
        for c, (s, x) in enumerate(zip(("hh", "fr", "fg"), v, strict=True), 2):
            say(w, c, base + i, s, x, f"Thôn {name}")
    cells(w, base + 7, None, "Cộng", *(sum(x[k] for x in made) for k in (1, 2, 3)), bold=True)
    for i, (year, mem, sch) in enumerate(((2020, 402, 25), (2021, 415, 31), (2022, 433, 30)), 1):
        cells(w, base + i, year, mem, sch, start=7)
        say(w, 8, base + i, "mem", mem, "", str(year))
        say(w, 9, base + i, "sch", sch, "", str(year))
    w.plant(w.address(5, base + 4), 97.3)
    w.row = base + 7
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def ya_ky_tu_la_cua_web() -> Ward:
    """Copied out of a web page: _x000D_ and line breaks in the headings, zero-width and hard spaces, decomposed names; a share as 82.5%."""
    w = Ward("ya_ky_tu_la_cua_web", sheet="export", ward="Xã Hương Lâm Nội", period="2024", encode="nfd", sizes=(130, 320))
    w.text("UBND\u00a0XÃ HƯƠNG LÂM NỘI").text("Số\u200b liệu Gia đình học tập, Công dân học tập năm\u00a02024").skip()
    w.head("STT | Thôn/bản | Tổng số_x000D_⏎hộ | Số hộ_x000D_⏎đăng ký | Số hộ được\u200b công nhận | Tỷ lệ\u00a0(%) | Công dân học tập_x000D_⏎đăng ký | Công dân học tập_x000D_⏎được công nhận", name=1, stt=0)
    table(w, "# n hh fr fg %fg/fr citr cit", of("Thôn", "Kim Quy,Hòa Lạc,Nghĩa Lễ,Đồng Tâm"), gen(w, 4, "hh fr fg citr cit"), "Tổng\u00a0cộng ", show=lambda v: f"{v:.1f}%")
    return w


@ward
def ya_nam_doc_khu_pho_ngang_hai_cot() -> Ward:
    """The model in the title only; years down, khu phố across with registered and recognised under each, both of the whole at the end."""
    w = Ward("ya_nam_doc_khu_pho_ngang_hai_cot", sheet="Theo doi", ward="Thị trấn Thanh Bình Hạ", period="2022", sizes=(260, 540))
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN THANH BÌNH HẠ").skip(), "THEO DÕI GIA ĐÌNH HỌC TẬP CÁC KHU PHỐ TỪ NĂM 2019 ĐẾN NĂM 2022", 9).skip()
    names, years = ("Thanh Tân", "Thanh Lợi", "Thanh Hưng"), range(2019, 2023)
    d = gen(w, 3, many("fr fg", years))
    w.head("Năm | " + " | ".join(f"Khu phố {n} | <" for n in names) + " | Toàn thị trấn | <\n^ | " + " | ".join(["Đăng ký | Công nhận"] * 4), name=0)
    for y in years:
        w.row += 1
        whole = sums(d)
        cells(w, w.row, y, *(x[f"{s}@{y}"] for x in (*d, whole) for s in ("fr", "fg")))
        for k, (n, x) in enumerate(zip(names, d, strict=True)):
            for c, s in enumerate(("fr", "fg")):
                say(w, 1 + 2 * k + c, w.row, s, x[f"{s}@{y}"], f"Khu phố {n}", str(y))
    return end(w, "Người theo dõi", "CHỦ TỊCH HỘI", 5)


@ward
def ya_nhom_ma_so_tong_khong_ten() -> Ward:
    """Letters of code under the heading, clusters with their sums in the caption's line, the last line of sums has no name; one cluster's sum is false."""
    w = Ward("ya_nhom_ma_so_tong_khong_ten", sheet="B2", ward="Xã Vĩnh Lộc Đông", period="2019", sizes=(140, 330))
    top(w, "UBND XÃ VĨNH LỘC ĐÔNG", at=5)
    title(w, "BIỂU SỐ 2: KẾT QUẢ GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2019", 8).skip()
    w.head("""
        STT | Đơn vị | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ | Đăng ký | Công nhận""", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3 | 4=3/2 | 5 | 6")
    cols, every, first = "# n hh fr fg %fg/fr clr clg", [], 1
    for letter, label, names in (("A", "Vùng ven sông", "Bến Gỗ,Bến Đá,Cồn Nổi"), ("B", "Vùng đồi", "Gò Sành,Đồi Chè,Hố Lở,Suối Mây")):
        units = of("Thôn", names)
        d = gen(w, len(units), "hh fr fg clr clg")
        at = total(w, cols, label, d, stt=letter, show=pct)
        table(w, cols, units, d, "", first=first, show=pct)
        if letter == "B":
            w.plant(w.address(3, at), w.cells[at, 3].value - 40)
        first += len(units)
        every += d
    total(w, cols, "", every, show=pct)
    return signed(w, at=5)
