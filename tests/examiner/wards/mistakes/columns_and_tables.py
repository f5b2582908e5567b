"""A mistake in each: figures in the wrong column, two tables that differ, a year typed for a figure, a line copied whole."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, percentage
from ...ward_frames import end, of, rows, title, top


@ward
def w8_p_ty_le_dao_nguoc() -> Ward:
    """One rate of plan is plan over result."""
    w = Ward("w8_p_ty_le_dao_nguoc", sheet="So KH", ward="Xã Lộc Điền Hạ", period="2023")
    top(w, "HỘI KHUYẾN HỌC XÃ LỘC ĐIỀN HẠ")
    title(w, "GIA ĐÌNH HỌC TẬP SO VỚI KẾ HOẠCH NĂM 2023", 6).skip()
    w.head("STT | Thôn | Tổng số hộ | Kế hoạch giao (hộ) | Số hộ được công nhận | Tỷ lệ so với kế hoạch (%)", name=1, stt=0)
    made = [(312, 190, 203), (268, 170, 158), (405, 250, 264), (231, 150, 121), (287, 180, 176)]
    rows(w, "hh fp fg .", of("Thôn", "Miêu Nha,Lương Điền,Bạch Thạch,Quê Chữ,Sư Lỗ"), lambda i: [*made[i - 1], None], "Toàn xã", {3: (2, 1)})
    row = w.tables[0].body[3]
    return end(w.plant(w.address(5, row), percentage(150, 121)))


@ward
def w8_p_tien_vao_cot_suat() -> Ward:
    """The money of the scholarships typed as their number; the total is right."""
    w = Ward("w8_p_tien_vao_cot_suat", "xls", "Học bổng", ward="Phường Vĩnh Niệm Đông", period="2022")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG VĨNH NIỆM ĐÔNG", bold=True)
    title(w, "HỘI VIÊN VÀ SỐ SUẤT HỌC BỔNG TRAO NĂM 2022 (mỗi suất 500.000 đồng)", 5).skip()
    w.head("STT | Tổ dân phố | Số hội viên | Số suất học bổng | Ghi chú", name=1, stt=0)
    made = [(96, 8), (121, 11), (74, 6), (108, 9), (133, 14), (87, 7)]
    rows(w, "mem sch .", [f"Tổ dân phố {i}" for i in range(1, 7)], lambda i: [*made[i - 1], None], "Cộng")
    row = w.tables[0].body[3]
    return end(w.plant(w.address(3, row), 4500000, w.address(3)), "Thủ quỹ", at=3)


@ward
def w8_p_hai_bang_so_ho_lech() -> Ward:
    """The households of one khu phố: 356 in table 1, 365 in table 2, whose total is that of 356."""
    w = Ward("w8_p_hai_bang_so_ho_lech", sheet="Hai bảng", ward="Phường An Phước Tây", period="2024")
    top(w, "UBND PHƯỜNG AN PHƯỚC TÂY")
    hh, fr, fg = (402, 356, 298, 431, 377), (288, 247, 210, 305, 266), (251, 214, 187, 268, 239)
    ad, cit = (1010, 884, 745, 1077, 930), (521, 437, 380, 566, 488)
    units = [f"Khu phố {i}" for i in range(1, 6)]
    title(w, "BẢNG 1. GIA ĐÌNH HỌC TẬP NĂM 2024", 5)
    w.head("STT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    rows(w, "hh fr fg", units, lambda i: [hh[i - 1], fr[i - 1], fg[i - 1]], "Cộng")
    first = w.tables[0].body[1]
    w.skip(2)
    title(w, "BẢNG 2. CÔNG DÂN HỌC TẬP NĂM 2024", 5)
    w.head("STT | Khu phố | Tổng số hộ | Số người từ 18 tuổi trở lên | Số người được công nhận Công dân học tập", name=1, stt=0)
    rows(w, ". ad cit", units, lambda i: [hh[i - 1], ad[i - 1], cit[i - 1]], "Cộng", unread=(0,))
    row, total = w.tables[1].body[1], w.row
    w.neutral.remove((w.sheet, w.address(2, row)))
    return end(w.plant(w.address(2, row), 365, w.address(2, first), w.address(2, total)), at=3)


@ward
def w8_p_nguoi_lon_hon_dan_so() -> Ward:
    """A digit too much before the adults of one ấp, and in the total with it."""
    w = Ward("w8_p_nguoi_lon_hon_dan_so", sheet="CDHT", ward="Xã Tân Hội Đông", period="2023")
    top(w, "UBND XÃ TÂN HỘI ĐÔNG")
    title(w, "DÂN SỐ VÀ CÔNG DÂN HỌC TẬP CÁC ẤP NĂM 2023", 5).skip()
    w.head("STT | Ấp | Dân số | Số người từ đủ 18 tuổi trở lên | Số người được công nhận Công dân học tập", name=1, stt=0)
    made = [(1482, 967, 512), (1173, 794, 401), (1624, 1058, 577), (1248, 812, 430), (1395, 921, 486)]
    rows(w, "pop ad cit", of("Ấp", "Hội Xuân,Hội Thuận,Bờ Tràm,Cây Da,Xóm Lẫm"), lambda i: made[i - 1], "Toàn xã")
    row = w.tables[0].body[3]
    return end(w.plant(w.address(3, row), 1812, w.address(2, row), w.address(3), total=w.address(3)), at=3)


@ward
def w8_p_mot_khu_hai_cong_dong() -> Ward:
    """Every khối is one community, yet two are recognised in one."""
    w = Ward("w8_p_mot_khu_hai_cong_dong", "ods", "CĐHT", ward="Phường Lê Mao Bắc", period="2022")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG LÊ MAO BẮC", bold=True)
    title(w, "CỘNG ĐỒNG HỌC TẬP CẤP KHỐI NĂM 2022", 5).skip()
    w.head("STT | Khối | Số cộng đồng | Số cộng đồng đăng ký Cộng đồng học tập | Số cộng đồng được công nhận Cộng đồng học tập", name=1, stt=0)
    made = [(1, 1, 1), (1, 1, 1), (1, 1, 0), (1, 1, 1), (1, 1, 0), (1, 1, 1), (1, 0, 0)]
    rows(w, "co cor cog", [f"Khối {i}" for i in range(1, 8)], lambda i: made[i - 1], "Toàn phường")
    row = w.tables[0].body[3]
    return end(w.plant(w.address(4, row), 2, w.address(2, row), w.address(3, row), w.address(4), total=w.address(4)), at=3)


@ward
def w8_p_chua_dang_ky_khong_khop() -> Ward:
    """Households not registered: 76 typed as 67; the total is right."""
    w = Ward("w8_p_chua_dang_ky_khong_khop", sheet="Đăng ký", ward="Xã Quế Hiệp Thuận", period="2024")
    top(w, "HỘI KHUYẾN HỌC XÃ QUẾ HIỆP THUẬN")
    title(w, "HỘ ĐĂNG KÝ VÀ CHƯA ĐĂNG KÝ GIA ĐÌNH HỌC TẬP NĂM 2024", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đã đăng ký Gia đình học tập | Số hộ chưa đăng ký", name=1, stt=0)
    made = [(264, 190), (317, 241), (209, 158), (288, 203), (243, 181)]
    rows(w, "hh fr .", of("Thôn", "Nghi Sơn,Lộc Thượng,Nghi Trung,Lộc Đại,Nghi Thượng"), lambda i: [*made[i - 1], made[i - 1][0] - made[i - 1][1]], "Cộng")
    row = w.tables[0].body[1]
    return end(w.plant(w.address(4, row), 67, w.address(2, row), w.address(3, row), w.address(4)), at=3)


@ward
def w8_p_nam_go_vao_so() -> Ward:
    """The year typed where the recognised should stand; the total is right."""
    w = Ward("w8_p_nam_go_vao_so", "csv", ward="Phường Nghi Tân Hạ", period="2021", csv=("utf-8-sig", ","))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG NGHI TÂN HẠ").text("DANH HIỆU GIA ĐÌNH HỌC TẬP NĂM 2021").skip()
    w.head("STT | Khối | Tổng số hộ | Số hộ đăng ký | Số hộ đạt danh hiệu", name=1, stt=0)
    made = [(276, 201, 173), (341, 248, 219), (258, 187, 165), (312, 226, 198), (294, 215, 188)]
    rows(w, "hh fr fg", [f"Khối {i}" for i in range(1, 6)], lambda i: made[i - 1], "Tổng")
    row = w.tables[0].body[2]
    return w.plant(w.address(4, row), 2021, w.address(3, row), w.address(2, row), w.address(4))


@ward
def w8_p_sum_an_dong_so_cot() -> Ward:
    """The sum of one column begins at the row of column numbers and is 4 too high."""
    w = Ward("w8_p_sum_an_dong_so_cot", sheet="Biểu 3", ward="Xã Xuân Lĩnh Đông", period="2023", sizes=(150, 360))
    top(w, "UBND XÃ XUÂN LĨNH ĐÔNG", at=3)
    title(w, "BIỂU SỐ 3. XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    w.code("1 | 2 | 3 | 4 | 5")
    w.means("hh fr fg").units(names("Thôn", "Bình Lộc,An Toàn,Xuân Áng,Đông Mỹ,Lũng Giang,Phúc Tuy"))
    w.sum_row("Tổng cộng", w.last(6), formula=True)
    first = w.tables[0].body[0]
    w.cells[w.row, 3].formula = f"SUM(D{first - 1}:D{first + 5})"
    return end(w.plant(w.address(3), w.cells[w.row, 3].value + 4), at=3)


@ward
def w8_p_chep_ca_dong() -> Ward:
    """All figures of one bản repeat the line above; the total is right."""
    w = Ward("w8_p_chep_ca_dong", sheet="GĐHT", ward="Xã Nậm Cha", period="2024")
    top(w, "HỘI KHUYẾN HỌC XÃ NẬM CHA")
    title(w, "GIA ĐÌNH HỌC TẬP Ở CÁC BẢN NĂM 2024", 5).skip()
    w.head("STT | Bản | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    made = [(87, 61, 52), (134, 92, 78), (71, 48, 41), (109, 77, 66), (96, 64, 57), (122, 83, 70)]
    rows(w, "hh fr fg", of("Bản", "Nậm Pẻ,Seo Hồ,Lùng Trù,Riềng Thàng,Ngài San,Nậm Ngá"), lambda i: made[i - 1], "Toàn xã")
    row = w.tables[0].body[4]
    for c in (3, 4):
        w.cells[row, c].value = w.cells[row - 1, c].value
        w.not_counted(w.address(c, row))
    above = [w.address(c, row - 1) for c in (2, 3, 4)]
    return end(w.plant(w.address(2, row), made[3][0], *(w.address(c, row) for c in (3, 4)), *(w.address(c) for c in (2, 3, 4)), *above), at=3)
