"""A mistake in each: totals of the year before, figures without their last digit, columns changed over, a hamlet named twice."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    bare,
    body,
    end,
    gen,
    given,
    kp,
    many,
    of,
    simple,
    table,
    title,
    top,
    total,
)


@ward
def wa_p_nam_giua_so_ho() -> Ward:
    """Households of 2022: 132 between 309 and 316; the total is right."""
    w = Ward("wa_p_nam_giua_so_ho", sheet="3 năm", ward="Xã Đồng Quang Hạ", period="2021-2023")
    top(w, "HỘI KHUYẾN HỌC XÃ ĐỒNG QUANG HẠ", at=6)
    title(w, "GIA ĐÌNH HỌC TẬP CÁC NĂM 2021, 2022, 2023", 11).skip()
    w.head("""
        TT | Thôn | Năm 2021 | < | < | Năm 2022 | < | < | Năm 2023 | < | <
        ^ | ^ | Số hộ | Đăng ký | Công nhận | Số hộ | Đăng ký | Công nhận | Số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    plan = many("hh fr fg", (2021, 2022, 2023))
    made = [(245, 171, 150, 248, 180, 161, 251, 190, 172), (309, 214, 189, 312, 228, 203, 316, 240, 218), (187, 121, 104, 189, 130, 115, 192, 139, 125), (274, 188, 166, 277, 199, 178, 280, 208, 190), (221, 160, 141, 224, 168, 150, 226, 175, 160)]
    lines, t = table(w, "# n " + plan, of("Thôn", "Gia Trung,Bãi Trạo,Yên Nội,Dương Khê,Tiền Phong"), given(plan, made), "Cộng")
    r = lines[1]
    return end(w.plant(w.address(5, r), 132, w.address(5, t), *(w.address(c, r) for c in (2, 6, 7, 8))), at=6)


@ward
def wa_p_tong_chep_nam_truoc() -> Ward:
    """The total recognised of 2023 is the one of 2022 once more."""
    w = Ward("wa_p_tong_chep_nam_truoc", sheet="2020-2024", ward="Phường Trường Xuân Nam", period="2020-2024", sizes=(200, 410))
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG TRƯỜNG XUÂN NAM", at=4)
    title(w, "SỐ HỘ ĐƯỢC CÔNG NHẬN GIA ĐÌNH HỌC TẬP 5 NĂM 2020-2024", 7).skip()
    w.head("""
        STT | Khối | Số hộ được công nhận Gia đình học tập | < | < | < | <
        ^ | ^ | 2020 | 2021 | 2022 | 2023 | 2024""", name=1, stt=0)
    plan = many("fg", range(2020, 2025))
    lines, t = table(w, "# n " + plan, kp(8, "Khối {i}", "Khối"), gen(w, 8, plan), "Toàn phường")
    return end(w.plant(w.address(5, t), w.cells[t, 4].value, w.address(4, t)), at=4)


@ward
def wa_p_thieu_so_cuoi() -> Ward:
    """24 for 240; the rate beside it and the total are right."""
    w = Ward("wa_p_thieu_so_cuoi", "xls", "GDHT 2022", ward="Xã Hương Trạch Thượng", period="2022")
    w.text("UBND XÃ HƯƠNG TRẠCH THƯỢNG", bold=True)
    title(w, "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    lines, t = simple(w, "STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt/đăng ký (%)", "# n hh fr fg %fg/fr", of("Thôn", "Phú Lễ,Tân Dừa,Lộc Yên,Ngọc Bội,La Khê,Tân Hội"),
                      [(256, 191, 170), (331, 262, 240), (284, 205, 186), (198, 143, 129), (305, 231, 208), (247, 180, 162)], "Toàn xã")
    r = lines[1]
    return end(w.plant(w.address(4, r), 24, w.address(5, r), w.address(4, t)), at=3)


@ward
def wa_p_ty_le_trong_cot_so() -> Ward:
    """The rate typed where the count should stand (198 of 226); the total is right."""
    w = Ward("wa_p_ty_le_trong_cot_so", sheet="Tổng hợp", ward="Phường Mỹ Thới Nam", period="2023")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG MỸ THỚI NAM", at=3)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2023 CỦA CÁC KHÓM", 6).skip()
    lines, t = simple(w, "STT | Khóm | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Ghi chú", "# n hh fr fg _", of("Khóm", "Thới Hòa,Thới An,Hưng Thạnh,Long Hưng 1,Long Hưng 2,Trung Thạnh"),
                      [(412, 318, 281), (296, 226, 198), (357, 270, 243), (508, 391, 346), (463, 350, 312), (385, 297, 262)])
    r = lines[1]
    return end(w.plant(w.address(4, r), "87,6%", w.address(4, t)), at=3)


@ward
def wa_p_dang_ky_cong_nhan_doi_cho() -> Ward:
    """Registered 187 and recognised 214 changed places; the totals are of the right ones."""
    w = Ward("wa_p_dang_ky_cong_nhan_doi_cho", sheet="GĐHT", ward="Xã Bàu Hàm Đông", period="2024")
    top(w, "UBND XÃ BÀU HÀM ĐÔNG", "HỘI KHUYẾN HỌC", at=3)
    title(w, "ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2024", 5).skip()
    lines, t = simple(w, "STT | Ấp | Số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT", "# n hh fr fg", of("Ấp", "Trường An,Tân Hoa,Thuận Trường,Tân Hợp,Cây Điều,Tân Việt,Bàu Cá"),
                      [(318, 240, 211), (267, 198, 176), (284, 214, 187), (345, 262, 235), (229, 170, 148), (301, 222, 199), (276, 205, 183)], "Cộng toàn xã")
    r = lines[2]
    w.cells[r, 4].value = 214
    w.not_counted(w.address(4, r))
    return end(w.plant(w.address(3, r), 187, w.address(4, r), w.address(3, t), w.address(4, t)), at=3)


@ward
def wa_p_lop_mot_hon_sau_tuoi() -> Ward:
    """35 into grade 1 where there are 32 six-year-olds; the sum carries it on."""
    w = Ward("wa_p_lop_mot_hon_sau_tuoi", sheet="Lớp 1", ward="Xã Tam Hưng Đoài", period="2023-2024")
    top(w, "UBND XÃ TAM HƯNG ĐOÀI", "HỘI ĐỒNG GIÁO DỤC", at=3)
    title(w, "HUY ĐỘNG TRẺ 6 TUỔI VÀO LỚP 1 NĂM HỌC 2023-2024", 5).skip()
    lines, t = simple(w, "TT | Thôn | Số trẻ 6 tuổi trên địa bàn | Số trẻ 6 tuổi đã vào lớp 1 | Ghi chú", "# n a6 a6g _", of("Thôn", "Lê Dương,Bùi Xá,Hưng Giáo,Văn Khê,Song Khê,Đại Định"),
                      [(41, 41), (36, 35), (32, 32), (48, 47), (27, 27), (39, 39)])
    r = lines[2]
    return end(w.plant(w.address(3, r), 35, w.address(2, r), w.address(3, t), total=w.address(3, t)), "Thư ký", "CHỦ TỊCH", 3)


@ward
def wa_p_mat_stt_nam() -> Ward:
    """Line 5 was deleted; the typed sums of "08 xóm" still count it."""
    w = Ward("wa_p_mat_stt_nam", sheet="Xóm", ward="Xã Phúc Trìu Thượng", period="2021")
    top(w, "HỘI KHUYẾN HỌC XÃ PHÚC TRÌU THƯỢNG", at=3)
    title(w, "GIA ĐÌNH HỌC TẬP CỦA 08 XÓM NĂM 2021", 5).skip()
    made = [(142, 101, 88), (187, 133, 117), (125, 90, 81), (164, 118, 104), (151, 109, 96), (139, 98, 87), (176, 127, 113), (118, 82, 73)]
    units = of("Xóm", "Nhà Thờ,Soi Mít,Đồi Chè,Hồng Phúc,Quyết Tiến,Cây De,Đồng Lạnh,Rừng Chùa")
    w.head("STT | Xóm | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    data = given("hh fr fg", made)
    body(w, "# n hh fr fg", units[:4], data[:4])
    after = body(w, "# n hh fr fg", units[5:], data[5:], first=6)
    t = total(w, "# n hh fr fg", "Cộng 08 xóm", data)
    w.not_counted(w.address(3, t), w.address(4, t))
    return end(w.plant(w.address(2, t), w.cells[t, 2].value, w.address(3, t), w.address(4, t), w.address(0, after[0]), w.address(1, after[0])), at=3)


@ward
def wa_p_chi_tieu_hon_so_ho() -> Ward:
    """A plan of 2450 for 245; rate and total are right."""
    w = Ward("wa_p_chi_tieu_hon_so_ho", sheet="KH-TH", ward="Phường Nam Ngạn Đông", period="2024")
    top(w, "UBND PHƯỜNG NAM NGẠN ĐÔNG", at=4)
    title(w, "THỰC HIỆN KẾ HOẠCH GIA ĐÌNH HỌC TẬP NĂM 2024", 6).skip()
    lines, t = simple(w, "STT | Tổ dân phố | Tổng số hộ | Kế hoạch năm 2024 (hộ) | Số hộ được công nhận năm 2024 | Tỷ lệ so với kế hoạch (%)", "# n hh fp fg %fg/fp", kp(7, "Tổ dân phố {i}", "Tổ dân phố"),
                      [(312, 210, 221), (278, 190, 184), (356, 245, 251), (291, 200, 206), (334, 230, 224), (265, 180, 188), (303, 205, 197)], "Toàn phường")
    r = lines[2]
    return end(w.plant(w.address(3, r), 2450, w.address(2, r), w.address(5, r), w.address(3, t)), at=4)


@ward
def wa_p_cong_dan_hon_dang_ky() -> Ward:
    """537 recognised of 473 registered citizens; the formula of the sum carries it on."""
    w = Ward("wa_p_cong_dan_hon_dang_ky", sheet="CDHT", ward="Xã Vân Tùng Hạ", period="2023")
    top(w, "HỘI KHUYẾN HỌC XÃ VÂN TÙNG HẠ", at=3)
    title(w, "KẾT QUẢ ĐÁNH GIÁ, CÔNG NHẬN CÔNG DÂN HỌC TẬP NĂM 2023", 5).skip()
    w.head("STT | Thôn | Số người từ 18 tuổi trở lên | Số người đăng ký Công dân học tập | Số người được công nhận Công dân học tập", name=1, stt=0)
    data = given("ad citr cit", [(612, 401, 362), (724, 473, 435), (558, 360, 318), (691, 455, 409), (640, 418, 381), (487, 305, 277)])
    lines, t = table(w, "# n ad citr cit", of("Thôn", "Nà Ké,Bản Liềng,Đông Chót,Phiêng Dượng,Cốc Lùng,Tân Ý"), data, "Tổng cộng", formulas=True)
    return end(w.plant(w.address(4, lines[1]), 537, w.address(3, lines[1]), w.address(4, t), total=w.address(4, t)), at=3)


@ward
def wa_p_ly_do_khong_du() -> Ward:
    """Three reasons make 6, the dropouts of the ấp are 4; sums of all columns are those of the lines' right figures."""
    w = Ward("wa_p_ly_do_khong_du", "ods", "Bỏ học", ward="Xã Khánh Bình Hạ", period="2022-2023")
    w.text("UBND XÃ KHÁNH BÌNH HẠ", bold=True)
    title(w, "HỌC SINH BỎ HỌC CHIA THEO LÝ DO, NĂM HỌC 2022-2023", 7).skip()
    w.head("""
        STT | Ấp | Số học sinh bỏ học | < | < | < | Số em đã trở lại lớp
        ^ | ^ | Tổng số | Chia ra: do học yếu | do hoàn cảnh khó khăn | do theo cha mẹ đi làm ăn xa | ^""", name=1, stt=0)
    data = [{"do": a + b + c, "a": a, "b": b, "c": c, "rt": r} for a, b, c, r in ((1, 2, 1, 2), (0, 1, 2, 1), (2, 1, 3, 3), (1, 0, 1, 0), (0, 2, 3, 2))]
    lines, t = table(w, "# n do ~a ~b ~c rt", bare("Ấp", "Rạch Nhum,Ông Bích,Chợ Mới,Kinh Hội,Cơi Năm"), data, "Cộng")
    r = lines[2]
    return end(w.plant(w.address(2, r), 4, *(w.address(c, r) for c in (3, 4, 5)), w.address(2, t)), at=3)


@ward
def wa_p_ten_thon_lap_tab_sau() -> Ward:
    """On the second tab Thôn Đông stands twice and Thôn Đoài is missing."""
    who, plan = "Xã Liên Khê Thượng", "hh fr fg"
    units = of("Thôn", "Đông,Trung,Nam,Đoài,Bến")
    first = given(plan, [(241, 180, 159), (306, 225, 201), (198, 141, 124), (263, 192, 170), (175, 124, 110)])
    second = given(plan, [(244, 188, 169), (310, 236, 214), (200, 149, 133), (266, 203, 182), (178, 131, 118)])
    papers = []
    for y, data in ((2022, first), (2023, second)):
        w = Ward("wa_p_ten_thon_lap_tab_sau" + ("" if y == 2022 else "_2"), sheet=str(y), ward=who, period=str(y))
        top(w, "HỘI KHUYẾN HỌC XÃ LIÊN KHÊ THƯỢNG", at=3)
        title(w, f"KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM {y}", 5).skip()
        w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
        lines, t = table(w, "# n " + plan, units, data, "Toàn xã")
        papers.append(w)
    cells = [w.address(c, lines[k]) for k in (3, 0) for c in (2, 3, 4)]
    w.not_counted(*cells)
    w.plant(w.address(1, lines[3]), "Thôn Đông", w.address(1, lines[0]), *cells)
    return join([end(p, at=3) for p in papers])


@ward
def wa_p_so_le_trong_cot_ho() -> Ward:
    """31.5 households; the total is of 315."""
    w = Ward("wa_p_so_le_trong_cot_ho", "csv", ward="Phường Nghĩa Lộ Tây", period="2022", csv=("utf-8-sig", ","))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG NGHĨA LỘ TÂY").text("GIA ĐÌNH HỌC TẬP CÁC TỔ DÂN PHỐ NĂM 2022").skip()
    lines, t = simple(w, "STT | Tổ dân phố | Số hộ | Số hộ đăng ký | Số hộ được công nhận", "# n hh fr fg", kp(6, "Tổ dân phố {i}", "Tổ dân phố"),
                      [(287, 214, 190), (342, 259, 231), (315, 236, 208), (298, 220, 197), (261, 195, 176), (329, 247, 221)], "Tổng cộng")
    r = lines[2]
    return w.plant(w.address(2, r), 31.5, w.address(2, t), w.address(3, r))
