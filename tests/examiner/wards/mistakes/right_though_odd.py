"""Wards' workbooks told by an eighteenth hand that look wrong and are right: new quarters, units merged and renamed, a flood year, falling populations, offices beside the khu phố, footnotes."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_filled import add, fill
from ...ward_frames import (
    bare,
    big,
    cells,
    comma,
    dots,
    end,
    given,
    of,
    offices,
    pct,
    say,
    signed,
    table,
    title,
    top,
)


@ward
def wr_khu_do_thi_moi_rat_lon() -> Ward:
    """A new residential area with ten times the households of the old tổ and few of them registered; told in two lines of headings."""
    w = Ward("wr_khu_do_thi_moi_rat_lon", sheet="GĐHT 2024", ward="Phường Tân Lập Đông", period="2024")
    top(w, "UBND PHƯỜNG TÂN LẬP ĐÔNG", "HỘI KHUYẾN HỌC", at=4, date="Tân Lập Đông, ngày 10 tháng 12 năm 2024")
    title(w, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2024", 7).skip()
    w.head("""
        STT | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | CN/tổng số hộ (%) | ^""", name=1, stt=0)
    cols = "# n hh fr fg %fg/hh .note"
    made = [("Tổ dân phố 1", 187, 150, 133, None), ("Tổ dân phố 2", 164, 128, 112, None), ("Tổ dân phố 3", 203, 161, 140, None), ("Tổ dân phố 4", 151, 119, 108, None),
            ("Tổ dân phố 5", 1942, 236, 141, "khu đô thị mới Hồ Sen, dân về ở từ tháng 5/2024"), ("Tổ dân phố 6", 176, 140, 125, None)]
    lines = fill(w, cols, made)
    add(w, cols, "Cộng", lines)
    return signed(w, at=4)


@ward
def wr_thon_be_tram_phan_tram() -> Ward:
    """Thôn of nine, twelve and seven households, all registered and all recognised; a hundred per cent in every share."""
    w = Ward("wr_thon_be_tram_phan_tram", "xls", "100%", ward="Xã Đảo Ngọc Vừng Hạ", period="2021", font="Arial")
    offices(w, "HỘI KHUYẾN HỌC XÃ ĐẢO NGỌC VỪNG HẠ").skip()
    title(w, "GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2021", 8).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Tỷ lệ | Số hộ được công nhận | Tỷ lệ | Cộng đồng học tập được công nhận", name=1, stt=0)
    data = given("hh fr fg cog", [(9, 9, 9, 1), (12, 12, 12, 1), (7, 7, 7, 0), (15, 15, 15, 1)])
    table(w, "# n hh fr %fr/hh fg %fg/fr cog", of("Thôn", "Bình Hải,Bình Minh,Ngọc Hải,Bình Ngọc"), data, "Toàn xã", show=pct)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wr_nam_lu_bo_hoc_hang_tram() -> Ward:
    """More than a hundred dropouts in the year of the flood, nearly all back at school in spring; a note says so."""
    w = Ward("wr_nam_lu_bo_hoc_hang_tram", sheet="BC bỏ học", ward="Xã Hướng Hiệp Thượng", period="2020-2021")
    w.letterhead(("UBND XÃ HƯỚNG HIỆP THƯỢNG", "BAN CHỈ ĐẠO PCGD - XMC"), 4)
    title(w, "HỌC SINH BỎ HỌC VÀ VẬN ĐỘNG TRỞ LẠI LỚP NĂM HỌC 2020-2021", 7).skip()
    w.head("""
        STT | Thôn | Tiểu học | < | THCS | < | Ghi chú
        ^ | ^ | Bỏ học | Trở lại lớp | Bỏ học | Trở lại lớp | ^""", name=1, stt=0)
    cols = "# n do:th rt:th do:thcs rt:thcs .note"
    made = [("Thôn Khe Hiên", 21, 21, 34, 30, "lũ quét 18/10/2020"), ("Thôn Xa Rúc", 2, 2, 5, 3, None), ("Thôn Phú An", 0, 0, 3, 2, None), ("Thôn Ra Lu", 17, 16, 29, 27, "lũ quét, dời nhà"), ("Thôn Gia Giã", 1, 1, 4, 3, None)]
    lines = fill(w, cols, made)
    add(w, cols, "Cộng", lines)
    w.skip().text("Ghi chú: số học sinh bỏ học tăng do trường bị ngập, hai thôn phải di dời; đến tháng 3/2021 hầu hết đã trở lại lớp.", italic=True)
    return end(w, "Người lập", "TRƯỞNG BAN", 4)


@ward
def wr_dan_so_giam_dan() -> Ward:
    """Four years side by side; households and people fall every year, as the young leave, and the registered fall with them."""
    w = Ward("wr_dan_so_giam_dan", "ods", "2019-2022", ward="Xã Vĩnh Thuận Ngoại", period="2022")
    offices(w, "HỘI KHUYẾN HỌC XÃ VĨNH THUẬN NGOẠI", "HỘ DÂN VÀ GIA ĐÌNH HỌC TẬP CÁC NĂM 2019 - 2022").skip()
    w.head("""
        TT | Ấp | Năm 2019 | < | Năm 2020 | < | Năm 2021 | < | Năm 2022 | <
        ^ | ^ | Số hộ | Đạt GĐHT | Số hộ | Đạt GĐHT | Số hộ | Đạt GĐHT | Số hộ | Đạt GĐHT""", name=1, stt=0)
    plan = " ".join(f"{k}@{y}" for y in range(2019, 2023) for k in ("hh", "fg"))
    data = given(plan, [(312, 188, 305, 184, 296, 180, 288, 177), (274, 160, 270, 159, 259, 153, 251, 149), (341, 210, 330, 204, 322, 201, 309, 196), (226, 131, 219, 128, 214, 126, 208, 124)])
    table(w, "# n " + plan, of("Ấp", "Bời Lời A,Bời Lời B,Vĩnh Trinh,Cái Nứa"), data, "Cộng", formulas=True)
    return end(w, "Người lập biểu", "CHỦ TỊCH", 5)


@ward
def wr_tong_gom_co_quan_truong_hoc() -> Ward:
    """Members of khu phố, and below them of the offices and schools, all in one sum."""
    w = Ward("wr_tong_gom_co_quan_truong_hoc", sheet="Hoi vien", ward="Thị trấn Thanh Ba Hạ", period="2022")
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN", "HỘI KHUYẾN HỌC THỊ TRẤN THANH BA HẠ"), 3)
    title(w, "SỐ HỘI VIÊN KHUYẾN HỌC VÀ QUỸ KHUYẾN HỌC NĂM 2022", 5).skip()
    w.head("STT | Đơn vị | Số hội viên | Quỹ khuyến học (đồng) | Số suất học bổng", name=1, stt=0)
    cols = "# n mem fund sch"
    w.line("I", "Khu dân cư", None, None, None, bold=True)
    a = fill(w, cols, [(f"Khu {i}", *m) for i, m in enumerate([(121, 15600000, 21), (98, 11200000, 14), (143, 18750000, 26), (87, 9400000, 12)], 1)])
    w.line("II", "Cơ quan, trường học", None, None, None, bold=True)
    b = fill(w, cols, [("Trường THCS Thanh Ba Hạ", 42, 21000000, 18), ("Trường Tiểu học số 1", 38, 16500000, 15), ("Trạm Y tế", 9, 2000000, 0), ("Công an thị trấn", 14, 3000000, 2)])
    w.not_counted(*(w.address(c, r) for c in (2, 3, 4) for r in b))
    add(w, cols, "Tổng cộng (I+II)", [*a, *b])
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wr_chu_thich_khong_tinh() -> Ward:
    """The sum leaves out one khu phố on purpose; a star and a footnote say why."""
    w = Ward("wr_chu_thich_khong_tinh", sheet="Tổng hợp", ward="Phường Ninh Giang Đoài", period="2023")
    offices(w, "HỘI KHUYẾN HỌC PHƯỜNG NINH GIANG ĐOÀI", "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023").skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    cols = "# n hh fr fg"
    lines = fill(w, cols, [("Phú Thạnh=Tổ dân phố Phú Thạnh", 312, 240, 211), ("Mỹ Chánh=Tổ dân phố Mỹ Chánh", 278, 209, 188), ("Thanh Châu (*)=Tổ dân phố Thanh Châu", 254, 187, 160), ("Hội Bình=Tổ dân phố Hội Bình", 331, 256, 230), ("Hội Phú=Tổ dân phố Hội Phú", 290, 221, 197)])
    kept = [r for r in lines if r != lines[2]]
    add(w, cols, "Cộng (*)", kept)
    w.skip().text("(*) Tổng cộng không tính tổ dân phố Thanh Châu, do từ 01/10/2023 đã chuyển về phường bên.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wr_vuot_ke_hoach_giao() -> Ward:
    """Shares of 115 and 160 % of the plan, told as formulas of Excel; the plan of one buôn was nought."""
    w = Ward("wr_vuot_ke_hoach_giao", sheet="So KH", ward="Xã Cư Êbur Tây", period="2022")
    w.letterhead(("UBND XÃ CƯ ÊBUR TÂY", "HỘI KHUYẾN HỌC"), 5)
    title(w, "KẾT QUẢ GIA ĐÌNH HỌC TẬP SO VỚI KẾ HOẠCH NĂM 2022", 7).skip()
    w.head("STT | Buôn, thôn | Tổng số hộ | Kế hoạch năm (hộ) | Số hộ đăng ký | Số hộ được công nhận | Đạt % so với kế hoạch", name=1, stt=0)
    data = given("hh fp fr fg", [(212, 100, 158, 131), (187, 90, 144, 120), (243, 100, 190, 160), (165, 80, 112, 92), (198, 95, 140, 101)])
    table(w, "# n hh fp fr fg =fg/fp", [*of("Buôn", "Dung,Đung Drang,Kô Tam"), *of("Thôn", "8A,10B")], data, "Cộng", formulas=True)
    return signed(w, at=4)


@ward
def wr_hoc_sinh_chuyen_den() -> Ward:
    """More pupils at the end than at the start in three of five khóm, for a factory opened; arrivals and departures have their columns."""
    w = Ward("wr_hoc_sinh_chuyen_den", sheet="Sĩ số TH", ward="Phường Long Thạnh Mỹ Đông", period="2023-2024")
    offices(w, "TRƯỜNG TIỂU HỌC LONG THẠNH MỸ ĐÔNG", "BIẾN ĐỘNG SĨ SỐ HỌC SINH TIỂU HỌC PHƯỜNG LONG THẠNH MỸ ĐÔNG NĂM HỌC 2023-2024").skip()
    w.head("TT | Khu phố | HS đầu năm | Tăng (chuyển đến) | Giảm | < | HS cuối năm⏎^ | ^ | ^ | ^ | Chuyển đi | Bỏ học | ^".replace("⏎", "\n"), name=1, stt=0)
    cols = "# n ps:th .in .out do:th pe:th"
    made = [(212, 14, 3, 0), (187, 2, 5, 1), (243, 21, 4, 0), (165, 0, 0, 0), (198, 9, 2, 1)]
    lines = fill(w, cols, [(f"Khu phố {i}", p, a, b, d, p + a - b - d) for i, (p, a, b, d) in enumerate(made, 1)])
    add(w, cols, "Cộng", lines)
    return end(w, "Người lập", "HIỆU TRƯỞNG", 4)


@ward
def wr_dang_ky_gap_doi_co_ly_do() -> Ward:
    """Registered families double from 2021 to 2022 in every thôn, since the criteria changed; the sheet of each year is right."""
    papers = []
    made = {2021: [(214, 81, 66), (187, 70, 58), (243, 97, 80), (166, 60, 49)], 2022: [(216, 168, 131), (189, 143, 112), (246, 190, 155), (167, 127, 99)]}
    for year, figures in made.items():
        w = Ward("wr_dang_ky_gap_doi_co_ly_do", sheet=str(year), ward="Xã Hòa Quang Thượng", period=str(year))
        offices(w, "HỘI KHUYẾN HỌC XÃ HÒA QUANG THƯỢNG", f"BÁO CÁO SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM {year}").skip()
        w.head("TT | Thôn | Số hộ | Đăng ký | Công nhận | Tỷ lệ công nhận so với đăng ký", name=1, stt=0)
        table(w, "# n hh fr fg %fg/fr", bare("Thôn", "Ngọc Sơn,Mậu Lâm,Hạnh Lâm,Đồng Mỹ"), given("hh fr fg", figures), "Tổng", show=comma)
        if year == 2022:
            w.skip().text("Số hộ đăng ký tăng cao do phát động theo Quyết định 387/QĐ-TTg.", italic=True)
        papers.append(w)
    return join(papers)


@ward
def wr_chia_theo_ly_do_lam_tron() -> Ward:
    """Learning citizens by sex, the two shares of the ward adding up to 100,1 for rounding; figures with dots."""
    w = Ward("wr_chia_theo_ly_do_lam_tron", sheet="CDHT", ward="Phường Nam Ngạn Thượng", period="2023")
    top(w, "BAN CHỈ ĐẠO XÂY DỰNG XÃ HỘI HỌC TẬP", "PHƯỜNG NAM NGẠN THƯỢNG", at=4)
    title(w, "CÔNG DÂN HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        STT | Phố | Người từ đủ 18 tuổi trở lên | Công dân học tập được công nhận | < | < | < | <
        ^ | ^ | ^ | Tổng số | Nam | Tỷ lệ (%) | Nữ | Tỷ lệ (%)""", name=1, stt=0)
    made = [(1204, 701, 302), (988, 520, 233), (1410, 803, 371), (1120, 640, 282)]
    units = of("Phố", "Tân Hà,Thành Mai,Cầu Sâng,Đội Cung")
    for i, (name, (a, c, m)) in enumerate(zip([*units, "Cộng"], [*made, tuple(map(sum, zip(*made, strict=True)))], strict=True), 1):
        w.row += 1
        cells(w, w.row, i if i < 5 else None, name, dots(a), dots(c), big(m), comma(100 * m / c + .04), big(c - m), comma(100 * (c - m) / c), bold=i == 5)
        if i < 5:
            say(w, 2, w.row, "ad", a, name)
            say(w, 3, w.row, "cit", c, name)
    return end(w, "Người lập", "TRƯỞNG BAN", 4)


@ward
def wr_khu_pho_sap_nhap() -> Ward:
    """Two khu phố of 2023 became one of 2024: its cells of the first year are merged names of the old, the new one starts at its size."""
    papers = []
    for year, units, made in ((2023, ["Khu phố 1", "Khu phố 2", "Khu phố 3", "Khu phố 4", "Khu phố 5"], [(312, 240, 210), (188, 140, 121), (165, 120, 103), (290, 221, 195), (334, 250, 222)]),
                              (2024, ["Khu phố 1", "Khu phố 2 (gồm KP2, KP3 cũ)=Khu phố 2", "Khu phố 4", "Khu phố 5"], [(315, 247, 219), (356, 268, 232), (293, 228, 204), (337, 259, 231)])):
        w = Ward("wr_khu_pho_sap_nhap", sheet=f"TH{year}", ward="Phường Xuân Lộc Trung", period=str(year))
        offices(w, "HỘI KHUYẾN HỌC PHƯỜNG XUÂN LỘC TRUNG").skip()
        title(w, f"TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM {year}", 5).skip()
        w.head("STT | Khu phố | Tổng số hộ | Số hộ ĐK | Số hộ CN", name=1, stt=0)
        table(w, "# n hh fr fg", units, given("hh fr fg", made), "Cộng")
        if year == 2024:
            w.skip().text("Từ 01/7/2024 khu phố 3 nhập vào khu phố 2 theo Nghị quyết của HĐND.", italic=True)
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def wr_so_lieu_thang_khong() -> Ward:
    """Thôn across; a thôn founded in autumn has noughts and dashes all through, and a line of change has negative figures."""
    w = Ward("wr_so_lieu_thang_khong", "csv", "Sheet1", ward="Xã Bàu Cạn Đông", period="2022", csv=("utf-8-sig", ","))
    offices(w, "HỘI KHUYẾN HỌC XÃ BÀU CẠN ĐÔNG", "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2022").skip()
    w.head("TT | Chỉ tiêu | Thôn Bình An | Thôn Tây Hồ | Thôn Thanh Bình | Thôn Đoàn Kết | Cộng", name=1, stt=0)
    units = of("Thôn", "Bình An,Tây Hồ,Thanh Bình,Đoàn Kết")
    for i, (label, short, v) in enumerate([("Tổng số hộ", "hh", (221, 187, 240, 96)), ("Số hộ đăng ký", "fr", (160, 131, 188, 0)), ("Số hộ được công nhận", "fg", (141, 118, 160, 0)),
                                           ("Tăng, giảm số hộ công nhận so với năm 2021", "", (12, -9, 4, 0))], 1):
        w.line(i, label, *v, sum(v))
        for c, x in enumerate(v if short else (), 2):
            w.takes(c, short, x, units[c - 2])
    w.skip().text("Thôn Đoàn Kết thành lập tháng 10/2022, chưa tổ chức đăng ký.")
    return w
