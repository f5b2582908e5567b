"""A mistake in each, in workbooks as they come in from all provinces: sums, rates, repeated and halved figures, steps."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_frames import across, bare, end, gen, given, of, offices, pct, table, title, total


@ward
def wk_dam_doi_ap_vuot_dang_ky() -> Ward:
    """Two models in groups: one ấp has more families recognised than registered, the sum with it."""
    w = Ward("wk_dam_doi_ap_vuot_dang_ky", sheet="Sheet1", ward="Xã Tạ An Khương Trung", period="2018")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TẠ AN KHƯƠNG TRUNG").skip(), "THỐNG KÊ GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2018", 7).skip()
    w.head("""
        STT | Ấp | Số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    data = given("hh fr fg clr clg", [(312, 221, 190, 3, 2), (285, 204, 171, 2, 2), (267, 188, 160, 4, 3), (341, 259, 226, 3, 3), (298, 217, 185, 2, 1)])
    lines, _ = table(w, "# n hh fr fg clr clg", bare("Ấp", "Tân An A,Tân An B,Tân Thành,Cái Keo,Bàu Sen"), data, "Cộng")
    w.plant(w.address(4, lines[2]), 206, w.address(3, lines[2]), w.address(4), total=w.address(4))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wk_tran_de_ap_tro_lai_hon() -> Ward:
    """Lower secondary and upper secondary, 2019-2020: one ấp brought back more than had left; sums by hand follow."""
    w = Ward("wk_tran_de_ap_tro_lai_hon", sheet="Bỏ học", ward="Xã Viên An Thượng", period="2019-2020")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ VIÊN AN THƯỢNG").skip(), "HỌC SINH BỎ HỌC VÀ TRỞ LẠI LỚP NĂM HỌC 2019-2020", 6).skip()
    w.head("""
        TT | Ấp | Cấp THCS | < | Cấp THPT | <
        ^ | ^ | Bỏ học | Trở lại lớp | Bỏ học | Trở lại lớp""", name=1, stt=0)
    data = given("do:thcs rt:thcs do:thpt rt:thpt", [(3, 1, 2, 1), (5, 3, 3, 1), (2, 2, 1, 0), (4, 2, 4, 2), (6, 3, 2, 2)])
    lines, _ = table(w, "# n do:thcs rt:thcs do:thpt rt:thpt", of("Ấp", "Tiếp Nhựt,Bờ Đập,Lao Vên,Viên Bình,Đào Viên"), data, "Cộng")
    w.plant(w.address(3, lines[0]), 8, w.address(2, lines[0]), w.address(3), total=w.address(3))
    return end(w, "Người lập", "Chủ tịch Hội", 4)


@ward
def wk_duc_tho_thon_tong_cu() -> Ward:
    """.xls, the sum of the recognised was left as it was before a thôn sent its last figures."""
    w = Ward("wk_duc_tho_thon_tong_cu", "xls", "Sheet1", ward="Xã Đức Lạng Hạ", period="2021", font="Times New Roman")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ ĐỨC LẠNG HẠ").skip(), "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Số hội viên", name=1, stt=0)
    data = given("hh fr fg mem", [(186, 150, 133, 62), (214, 171, 149, 75), (158, 121, 108, 48), (203, 164, 140, 71), (177, 139, 125, 66), (149, 118, 101, 53)])
    table(w, "# n hh fr fg mem", bare("Thôn", "Tân Quang,Hà Cát,Vĩnh Yên,Sơn Thành,Đông Vinh,Yên Cường"), data, "Tổng cộng")
    w.plant(w.address(4), 736)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wk_duy_tien_tdp_ty_le_nham() -> Ward:
    """Shares of recognised over registered typed by hand with "%": one has two digits changed over."""
    w = Ward("wk_duy_tien_tdp_ty_le_nham", sheet="GDHT2020", ward="Phường Bạch Châu", period="2020")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG BẠCH CHÂU").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận | Tỷ lệ công nhận so với đăng ký", name=1, stt=0)
    data = given("hh fr fg", [(241, 190, 163), (198, 151, 128), (276, 219, 192), (223, 168, 139), (187, 142, 117), (254, 203, 181)])
    lines, _ = table(w, "# n hh fr fg %fg/fr", of("Tổ dân phố", "Ngọc Thị,Giáp Nhất,Văn Phái,An Nhân,Trung Hòa,Câu Tử"), data, "Cộng", show=pct)
    w.plant(w.address(5, lines[2]), "78,7%")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wk_ea_kar_buon_lop_mot_dong() -> Ward:
    """The school year 2023-2024: in one buôn more children of six in grade 1 than there are; sums with it; .ods."""
    w = Ward("wk_ea_kar_buon_lop_mot_dong", "ods", "Trẻ 6 tuổi", ward="Xã Ea Păl Hạ", period="2023-2024")
    title(offices(w, "UBND XÃ EA PĂL HẠ", "TRƯỜNG TIỂU HỌC TÔ HIỆU").skip(), "SỐ TRẺ 6 TUỔI VÀO LỚP 1 NĂM HỌC 2023-2024", 4).skip()
    w.head("STT | Thôn, buôn | Số trẻ 6 tuổi trên địa bàn | Số trẻ 6 tuổi đã vào lớp 1", name=1, stt=0)
    units = [*of("Buôn", "Jun,M'Oa,Ea Rớt"), *of("Thôn", "6A,6B,12")]
    lines, _ = table(w, "# n a6 a6g", units, given("a6 a6g", [(28, 27), (34, 33), (19, 19), (22, 22), (17, 16), (25, 24)]), "Cộng")
    w.plant(w.address(3, lines[3]), 32, w.address(2, lines[3]), w.address(3), total=w.address(3))
    return end(w, "Người lập", "HIỆU TRƯỞNG", 2)


@ward
def wk_mang_thit_ap_ho_thua_so() -> Ward:
    """Two years over the columns; the households of one ấp gained a digit in the second, the sum with them."""
    w = Ward("wk_mang_thit_ap_ho_thua_so", sheet="So sanh", ward="Xã Nhơn Bình Tây", period="2022", encode="eth")
    title(offices(w, "UBND XÃ NHƠN BÌNH TÂY", "HỘI KHUYẾN HỌC").skip(), "SO SÁNH KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2021 VÀ NĂM 2022", 8).skip()
    w.head("""
        STT | Ấp | Năm 2021 | < | < | Năm 2022 | < | <
        ^ | ^ | Số hộ | Đăng ký | Công nhận | Số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    data = given("hh@2021 fr@2021 fg@2021 hh@2022 fr@2022 fg@2022", [(318, 240, 207, 322, 255, 221), (276, 199, 168, 279, 214, 186), (351, 268, 233, 355, 281, 249), (294, 215, 182, 297, 228, 199), (263, 190, 159, 265, 203, 177)])
    lines, _ = table(w, "# n hh@2021 fr@2021 fg@2021 hh@2022 fr@2022 fg@2022", of("Ấp", "Nhơn Ngãi,Bình Thủy,Phú An,Long Phước,Tân Mỹ"), data, "Cộng")
    w.plant(w.address(5, lines[3]), 2907, w.address(2, lines[3]), w.address(5), total=w.address(5))
    return end(w, "Người lập biểu", "CHỦ TỊCH HỘI", 5)


@ward
def wk_cat_hai_to_hai_lan() -> Ward:
    """.xls; the line of Tổ dân phố 6 was copied from 5 and its name left as it was."""
    w = Ward("wk_cat_hai_to_hai_lan", "xls", "2022", ward="Thị trấn Cát Hùng", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN CÁT HÙNG").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP, ĐƠN VỊ HỌC TẬP NĂM 2022", 7).skip()
    w.head("""
        STT | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    units = [f"TDP số {i}=Tổ dân phố {i}" for i in (1, 2, 3, 4, 5, 5, 7, 8)]
    lines, _ = table(w, "# n hh fr fg unr ung", units, gen(w, 8, "hh fr fg unr ung"), "Cộng")
    w.plant(w.address(1, lines[5]), "TDP số 5", w.address(1, lines[4]), *(w.address(c, lines[5]) for c in range(2, 7)))
    w.not_counted(*(w.address(c, lines[5]) for c in range(2, 7)))
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def wk_huyen_ba_to_dang_ky_qua_ho() -> Ward:
    """A district's csv of 2019: one commune registered more families than it has households, the district's sum with it."""
    w = Ward("wk_huyen_ba_to_dang_ky_qua_ho", "csv", ward="Huyện Ba Sơn", period="2019", csv=("utf-8-sig", ";"))
    w.text("HỘI KHUYẾN HỌC HUYỆN BA SƠN").text("KẾT QUẢ GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2019").skip()
    w.head("STT | Xã, thị trấn | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ công nhận GĐHT | Số dòng họ đăng ký DHHT | Số dòng họ công nhận DHHT", name=1, stt=0)
    units = [*of("Thị trấn", "Ba Sơn"), *of("Xã", "Ba Điền Hạ,Ba Liên Thượng,Ba Nam Trà,Ba Xa Đông,Ba Bích Tây")]
    data = given("hh fr fg clr clg", [(1486, 1102, 968, 8, 6), (702, 481, 399, 4, 3), (655, 437, 351, 3, 3), (813, 574, 470, 5, 4), (931, 642, 538, 6, 4), (588, 402, 327, 3, 2)])
    lines, _ = table(w, "# n hh fr fg clr clg", units, data, "Toàn huyện", ward_rows=True)
    w.plant(w.address(3, lines[4]), 1642, w.address(2, lines[4]), w.address(3), total=w.address(3))
    return w


@ward
def wk_binh_lieu_ban_so_le() -> Ward:
    """Two groups of bản and khu in 2023, a sum under each: one count has a half, as if families were cut in two; sums by hand."""
    w = Ward("wk_binh_lieu_ban_so_le", sheet="Sheet1", ward="Thị trấn Bình Lâm", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN BÌNH LÂM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023 CHIA THEO KHU VỰC", 5).skip()
    w.head("STT | Bản, khu phố | Số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT", name=1, stt=0)
    cols = "# n hh fr fg"
    w.line("I", "Khu vực trung tâm", None, None, None, bold=True)
    first = given("hh fr fg", [(164, 131, 115), (182, 149, 127), (153, 118, 104)])
    table(w, cols, of("Khu phố", "Bình Công,Bình Quyền,Bình Đẳng"), first, "")
    total(w, cols, "Cộng I", first)
    w.line("II", "Khu vực các bản", None, None, None, bold=True)
    second = given("hh fr fg", [(88, 61, 50), (104, 77, 65), (71, 49, 41), (96, 70, 58)])
    lines, _ = table(w, cols, of("Bản", "Nà Làng Thượng,Pắc Liềng,Co Nhan,Chang Nà"), second, "")
    total(w, cols, "Cộng II", second)
    total(w, cols, "Cộng I + II", first + second)
    w.plant(w.address(4, lines[1]), 65.5)
    return end(w, "Người lập biểu", "CHỦ TỊCH", 3)


@ward
def wk_phu_giao_ap_ngang_tong_lech() -> Ward:
    """Turned: ấp across, three models down, the year in the second line of the title; the sum of one line is forty too many."""
    w = Ward("wk_phu_giao_ap_ngang_tong_lech", sheet="Bao cao", ward="Xã Phước Tân Hòa", period="2021")
    title(title(offices(w, "HỘI KHUYẾN HỌC XÃ PHƯỚC TÂN HÒA").skip(), "BẢNG SỐ LIỆU CÁC DANH HIỆU HỌC TẬP", 7), "NĂM 2021", 7).skip()
    labels = [(1, "Tổng số hộ dân", "hh"), (2, "Số hộ đăng ký Gia đình học tập", "fr"), (3, "Số hộ đạt Gia đình học tập", "fg"), (4, "Số cộng đồng (ấp) đăng ký Cộng đồng học tập", "cor"),
              (5, "Số cộng đồng (ấp) đạt Cộng đồng học tập", "cog"), (6, "Số đơn vị đăng ký Đơn vị học tập", "unr"), (7, "Số đơn vị đạt Đơn vị học tập", "ung")]
    data = given("hh fr fg cor cog unr ung", [(402, 311, 274, 1, 1, 3, 3), (367, 280, 239, 1, 1, 2, 2), (458, 349, 301, 1, 0, 4, 3), (391, 296, 258, 1, 1, 2, 1)])
    across(w, labels, of("Ấp", "Đồng Chinh,Bàu Cỏ,Suối Nước,Trảng Sim"), data, "Tổng cộng", "STT | Nội dung")
    row = w.tables[0].header_rows[0] + 3
    w.plant(w.address(6, row), 1112)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)
