"""Wards' workbooks told by an eighteenth hand, each with one or two mistakes that clerks make: last year's column pasted again, a sum that leaves the last line out, a plan entered as the result."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    across,
    bare,
    cells,
    end,
    given,
    kp,
    of,
    offices,
    say,
    signed,
    sums,
    table,
    title,
    top,
    total,
)


@ward
def wr_cot_nam_truoc_dan_lai() -> Ward:
    """A sheet a year; in that of 2022 the recognised families are those of 2021, khu by khu, while all else has moved on."""
    units = of("Khu", "Đồng Mạ,Gò Đa,Bến Phà,Lò Vôi,Chợ Hôm,Vườn Ươm")
    first = [(214, 160, 141), (187, 133, 118), (252, 190, 169), (163, 121, 99), (305, 231, 207), (198, 149, 126)]
    second = [(217, 171, 141), (189, 140, 118), (255, 203, 169), (166, 128, 99), (309, 244, 207), (199, 155, 126)]
    papers = []
    for year, made in ((2021, first), (2022, second)):
        w = Ward("wr_cot_nam_truoc_dan_lai", sheet=f"Năm {year}", ward="Thị trấn Sông Đốc Thượng", period=str(year))
        offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN SÔNG ĐỐC THƯỢNG", f"GIA ĐÌNH HỌC TẬP NĂM {year}").skip()
        w.head("TT | Khu | Tổng số hộ | Hộ đăng ký | Hộ được công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
        rows, _ = table(w, "# n hh fr fg %fg/fr", units, given("hh fr fg", made), "Cộng")
        if year == 2022:
            for r in rows:
                w.not_counted(w.address(4, r))
            w.planted.append([w.address(4, r) for r in rows])
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def wr_cong_thuc_bo_dong_cuoi() -> Ward:
    """The last bản was written under the range, so that the formulas of the sum stop a line short; they stand in the file with their results."""
    w = Ward("wr_cong_thuc_bo_dong_cuoi", sheet="GĐHT_2020", ward="Xã Mường Lèo Hạ", period="2020")
    w.letterhead(("UBND HUYỆN SỐP CỘP ĐÔNG", "HỘI KHUYẾN HỌC XÃ MƯỜNG LÈO HẠ"), 3, "Mường Lèo Hạ, ngày 3 tháng 12 năm 2020")
    title(w, "BIỂU SỐ 2. KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("STT | Tên bản | Tổng số hộ | Số hộ ĐK | Số hộ đạt | Số hội viên hội khuyến học", name=1, stt=0)
    data = given("hh fr fg mem", [(58, 41, 33, 20), (72, 55, 44, 31), (49, 30, 26, 17), (91, 66, 58, 38), (64, 47, 40, 25), (83, 59, 51, 36), (37, 22, 18, 12)])
    lines, at = table(w, "# n hh fr fg mem", of("Bản", "Huổi Áng,Mạt,Sam Quảng,Chăm Hỳ,Nặm Lạn,Pá Khoang,Huổi Làn"), data, "Cộng")
    for c, key in ((2, "hh"), (3, "fr"), (4, "fg"), (5, "mem")):
        cell = w.cells[at, c]
        cell.value, cell.formula = sums(data[:-1])[key], f"SUM({w.address(c, lines[0])}:{w.address(c, lines[-2])})"
        w.planted.append([w.address(c, at)])
    return signed(w, at=3)


@ward
def wr_ket_qua_tinh_cu() -> Ward:
    """A program that never worked out anew: a khóm was corrected afterwards, the sum's stored result is that of before."""
    w = Ward("wr_ket_qua_tinh_cu", "ods", "Biểu 1", ward="Phường Vĩnh Nguơn Đông", period="2023")
    top(w, "ĐẢNG ỦY - UBND PHƯỜNG", "HỘI KHUYẾN HỌC PHƯỜNG VĨNH NGUƠN ĐÔNG", at=4)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP, ĐƠN VỊ HỌC TẬP NĂM 2023", 7).skip()
    w.head("""
        Số TT | Khóm | Số hộ | Gia đình học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    data = given("hh fr fg unr ung", [(421, 318, 281, 3, 3), (388, 290, 244, 2, 1), (502, 377, 330, 5, 4), (467, 349, 301, 4, 4), (356, 261, 229, 2, 2)])
    lines, at = table(w, "# n hh fr fg unr ung", of("Khóm", "Vĩnh Xuyên,Vĩnh Tân,Bến Đá,Mũi Tàu,Cồn Trên"), data, "Tổng cộng", formulas=True)
    w.plant(w.address(4, at), sums(data)["fg"] - 30)
    return end(w, "Người lập biểu", "CHỦ TỊCH", 4)


@ward
def wr_ten_trang_khac_nam() -> Ward:
    """The tab says 2021, the title 2020: the workbook of the year before was written over."""
    w = Ward("wr_ten_trang_khac_nam", sheet="NĂM 2021", ward="Xã Kỳ Hoa Thượng", period="2020")
    offices(w, "HỘI KHUYẾN HỌC XÃ KỲ HOA THƯỢNG").skip()
    title(w, "KẾT QUẢ PHONG TRÀO HỌC TẬP NĂM 2020", 7).skip()
    at = w.address(0)[0] + str(w.row - 1)
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    data = given("hh fr fg clr clg", [(171, 128, 110, 2, 2), (203, 157, 135, 3, 2), (144, 101, 88, 1, 1), (188, 140, 119, 2, 1)])
    rows, _ = table(w, "# n hh fr fg clr clg", of("Thôn", "Hoa Trung,Hoa Sơn,Hoa Thắng,Hoa Đông"), data, "Cộng")
    for r in rows:
        w.not_counted(*(w.address(c, r) for c in range(2, 7)))
    w.planted.append([at, "", *(w.address(c, r) for r in range(1, w.row + 1) for c in range(7))])
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def wr_dong_ho_thieu_xom() -> Ward:
    """Two tables, families and clans, of the same xóm; that of the clans has forgotten one in the middle, and one xóm of the first has 100 families too many."""
    w = Ward("wr_dong_ho_thieu_xom", sheet="Sheet1", ward="Xã Diễn Kỷ Tây", period="2019")
    offices(w, "UBND XÃ DIỄN KỶ TÂY", "HỘI KHUYẾN HỌC", "SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM 2019").skip()
    w.text("1. Gia đình học tập", bold=True)
    w.head("TT | Xóm | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    units = of("Xóm", "Trung Yên,Xuân Khánh,Tây Thọ,Phượng Lịch,Đông Kỷ,Bàu Sen")
    data = given("hh fr fg", [(132, 98, 87), (151, 110, 95), (118, 88, 71), (167, 125, 112), (140, 104, 93), (126, 91, 80)])
    rows, _ = table(w, "# n hh fr fg", units, data, "Cộng")
    w.plant(w.address(3, rows[1]), 210, w.address(2, rows[1]), total=w.address(3))
    w.skip().text("2. Dòng họ học tập", bold=True)
    w.head("TT | Xóm | Tổng số dòng họ | Đăng ký | Công nhận", name=1, stt=0)
    clans = given("cl clr clg", [(5, 4, 3), (7, 5, 5), (6, 4, 4), (4, 3, 3), (5, 3, 2)])
    lines, at = table(w, "# n cl clr clg", [u for u in units if "Tây Thọ" not in u], clans, "Cộng")
    w.planted.append([w.address(c, r) for r in [*lines, at] for c in (1, 2)])
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def wr_ho_khau_doi_cho() -> Ward:
    """In one tổ dân phố households and people stand in each other's place; the sums are made of the right ones."""
    w = Ward("wr_ho_khau_doi_cho", "xls", "TH", ward="Phường Đồng Quang Hạ", period="2022")
    w.letterhead(("HỘI KHUYẾN HỌC", "PHƯỜNG ĐỒNG QUANG HẠ"), 4)
    title(w, "THỐNG KÊ HỘ KHẨU, GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2022", 8).skip()
    w.head("STT | Tổ dân phố | Số hộ | Số khẩu | Gia đình đăng ký | Gia đình được công nhận | Số người từ 18 tuổi | Công dân học tập được công nhận", name=1, stt=0)
    data = given("hh pop fr fg ad cit", [(241, 902, 180, 160, 640, 311), (198, 741, 151, 133, 522, 260), (287, 1043, 214, 190, 760, 388), (176, 655, 130, 117, 471, 239), (264, 981, 201, 175, 702, 350)])
    rows, _ = table(w, "# n hh pop fr fg ad cit", kp(5, "TDP {i}", "Tổ dân phố"), data, "Cộng")
    r = rows[2]
    w.cells[r, 2].value, w.cells[r, 3].value = 1043, 287
    w.not_counted(w.address(2, r), w.address(3, r))
    w.planted.append([w.address(2, r), w.address(3, r)])
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wr_hai_dong_lech_nhau() -> Ward:
    """Two sheets, each with the households: in the second those of two ấp have changed lines."""
    units = bare("Ấp", "Trà Kiết,Phước Lợi,Cây Sộp,Hòa Hinh,Đông Hải")
    papers = []
    for k, (tab, heading, keys, made) in enumerate((
        ("GDHT", "TT | Ấp | Số hộ dân | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT", "hh fr fg", [(311, 240, 211), (264, 199, 170), (402, 301, 266), (287, 220, 195), (349, 268, 231)]),
        ("DHHT", "TT | Ấp | Số hộ dân | Dòng họ đăng ký DHHT | Dòng họ được công nhận DHHT", "hh clr clg", [(311, 3, 2), (402, 4, 4), (264, 2, 2), (287, 3, 3), (349, 5, 4)]))):
        w = Ward("wr_hai_dong_lech_nhau", sheet=tab, ward="Xã Lai Hòa Thượng", period="2021")
        offices(w, "HỘI KHUYẾN HỌC XÃ LAI HÒA THƯỢNG", f"KẾT QUẢ {('GIA ĐÌNH', 'DÒNG HỌ')[k]} HỌC TẬP NĂM 2021").skip()
        w.head(heading, name=1, stt=0)
        rows, _ = table(w, "# n " + keys, units, given(keys, made), "Cộng")
        if k:
            for r in rows:
                w.not_counted(w.address(2, r))
            w.planted += [[w.address(2, rows[1])], [w.address(2, rows[2])]]
        else:
            w.not_counted(w.address(2, rows[1]), w.address(2, rows[2]))
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def wr_ty_le_qua_tram() -> Ward:
    """Turned: thôn across; a share of recognised over registered typed as 108,3 for 80,3, and a count with a half in it."""
    w = Ward("wr_ty_le_qua_tram", sheet="Bieu 3", ward="Xã Thạch Lạc Đông", period="2018")
    offices(w, "HỘI KHUYẾN HỌC XÃ THẠCH LẠC ĐÔNG", "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2018").skip()
    labels = [(1, "Tổng số hộ", "hh"), (2, "Gia đình đăng ký", "fr"), (3, "Gia đình được công nhận", "fg"), (4, "Tỷ lệ công nhận/đăng ký (%)", "%fg/fr"), (5, "Dòng họ đăng ký", "clr"), (6, "Dòng họ được công nhận", "clg")]
    data = given("hh fr fg clr clg", [(190, 142, 114, 3, 2), (224, 173, 150, 4, 3), (168, 127, 102, 2, 2), (205, 151, 133, 3, 2)])
    across(w, labels, of("Thôn", "Hòa Lạc,Bắc Lạc,Nam Lạc,Vĩnh Thịnh"), data, "Toàn xã", "TT | Chỉ tiêu")
    row = w.tables[0].header_rows[-1] + 4
    w.plant(w.address(4, row), 108.3)
    w.plant(w.address(3, row + 2), 3.5)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wr_quy_sai_don_vi() -> Ward:
    """The fund in thousands of đồng; one khối typed đồng, another the word for "about"; the scholarships beside it."""
    w = Ward("wr_quy_sai_don_vi", sheet="Quỹ KH", ward="Phường Trường Thi Tây", period="2022", font="Calibri")
    top(w, "UBND PHƯỜNG TRƯỜNG THI TÂY", "HỘI KHUYẾN HỌC", at=3)
    title(w, "QUỸ KHUYẾN HỌC VÀ HỌC BỔNG NĂM 2022", 5).skip()
    w.head("STT | Khối | Số hội viên | Quỹ khuyến học (nghìn đồng) | Số suất học bổng", name=1, stt=0)
    made = [(121, 18500, 24), (98, 14200, 19), (143, 22750, 31), (110, 16900, 22), (87, 11300, 15), (132, 20100, 27)]
    rows = []
    for i, (name, (m, f, s)) in enumerate(zip(["Yên Sơn", "Phúc Lộc", "Văn Trung", "Hợp Thành", "Xuân Hòa", "Nhà Thờ"], made, strict=True), 1):
        w.row += 1
        rows.append(w.row)
        cells(w, w.row, i, f"Khối {name}", m, f, s)
        for c, short, v in ((2, "mem", m), (3, "fund", f * 1000), (4, "sch", s)):
            say(w, c, w.row, short, v, f"Khối {name}")
    w.row += 1
    cells(w, w.row, None, "Cộng", sum(m[0] for m in made), sum(m[1] for m in made), sum(m[2] for m in made), bold=True)
    w.plant(w.address(3, rows[1]), 14200000)
    w.plant(w.address(2, rows[4]), "khoảng 90")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wr_cuoi_nam_nhieu_hon() -> Ward:
    """Pupils of the start and the end; in one bản four more at the end, without a column for those who came, and in another more came back than had left."""
    w = Ward("wr_cuoi_nam_nhieu_hon", sheet="Sĩ số", ward="Xã Tri Lễ Hạ", period="2021-2022")
    offices(w, "TRƯỜNG PTDTBT THCS TRI LỄ HẠ").skip()
    title(w, "TÌNH HÌNH DUY TRÌ SĨ SỐ HỌC SINH THCS XÃ TRI LỄ HẠ NĂM HỌC 2021-2022", 6).skip()
    w.head("TT | Bản | Số HS đầu năm học | Số HS bỏ học | Vận động trở lại lớp | Số HS cuối năm học", name=1, stt=0)
    data = given("ps:thcs do:thcs rt:thcs pe:thcs", [(61, 2, 1, 59), (48, 0, 0, 48), (73, 3, 2, 70), (55, 1, 1, 54), (39, 1, 0, 38)])
    rows, _ = table(w, "# n ps:thcs do:thcs rt:thcs pe:thcs", of("Bản", "Mường Lống,Piêng Lâng,Na Cấng,Huồi Mới,Tà Pàn"), data, "Cộng")
    w.plant(w.address(5, rows[1]), 52, w.address(2, rows[1]), total=w.address(5))
    w.plant(w.address(4, rows[3]), 4, w.address(3, rows[3]), total=w.address(4))
    return end(w, "Người lập", "HIỆU TRƯỞNG", 4)


@ward
def wr_ke_hoach_thanh_ket_qua() -> Ward:
    """The plan of the year was copied into the results: in every thôn just as many are recognised as were planned, round numbers all."""
    w = Ward("wr_ke_hoach_thanh_ket_qua", sheet="KH-KQ", ward="Xã Tam Xuân Ngoại", period="2024")
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN", "HỘI KHUYẾN HỌC XÃ TAM XUÂN NGOẠI"), 4)
    title(w, "KẾT QUẢ THỰC HIỆN KẾ HOẠCH GIA ĐÌNH HỌC TẬP NĂM 2024", 6).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Gia đình học tập | < | <
        ^ | ^ | ^ | Kế hoạch giao | Đăng ký | Kết quả công nhận""", name=1, stt=0)
    data = given("hh fp fr fg", [(312, 210, 241, 210), (278, 185, 214, 185), (341, 230, 266, 230), (256, 170, 193, 170), (299, 200, 232, 200), (325, 215, 250, 215)])
    rows, _ = table(w, "# n hh fp fr fg", of("Thôn", "Bích Trung,Thạch Kiều,Phú Khê,Khương Mỹ,Vĩnh An,Trung Lương"), data, "Cộng")
    w.not_counted(*(w.address(c, r) for r in rows for c in (3, 5)))
    w.planted.append([w.address(5, r) for r in rows])
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wr_xa_khac_trong_tieu_de() -> Ward:
    """The letter head is of one commune, the title of its neighbour, whose file was taken as a pattern; a subtotal is false as well."""
    w = Ward("wr_xa_khac_trong_tieu_de", "csv", "Sheet1", ward="Xã Yên Khê Đoài", period="2023", csv=("utf-8-sig", ";"))
    w.texts("UBND XÃ YÊN KHÊ ĐOÀI | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    w.texts("HỘI KHUYẾN HỌC | | | Độc lập - Tự do - Hạnh phúc").skip()
    w.text("TỔNG HỢP GIA ĐÌNH HỌC TẬP XÃ BỒNG KHÊ ĐOÀI NĂM 2023").skip()
    told = w.row - 1
    w.head("TT | Thôn, bản | Tổng số hộ | Hộ đăng ký | Hộ công nhận", name=1, stt=0)
    cols = "# n hh fr fg"
    every = []
    for letter, label, units, made in (("I", "Vùng thấp", of("Thôn", "Trung Yên,Tân Hương,Nam Khê"), [(122, 90, 77), (141, 109, 95), (98, 71, 60)]),
                                       ("II", "Vùng cao", of("Bản", "Pha,Nưa,Trung Thành,Khe Ló"), [(64, 45, 36), (71, 52, 44), (55, 38, 31), (80, 57, 50)])):
        w.texts(f"{letter} | {label}")
        data = given("hh fr fg", made)
        table(w, cols, units, data, "")
        at = total(w, cols, f"Cộng {label.lower()}", data)
        every += data
        if letter == "II":
            w.plant(w.address(3, at), sums(data)["fr"] + 10)
    total(w, cols, "Cộng toàn xã", every)
    w.planted.append([f"A{told}", "", "A1", "A2"])
    for o in list(w.observations):
        w.neutral.append((w.sheet, o["cell"]))
    w.observations = []
    return w
