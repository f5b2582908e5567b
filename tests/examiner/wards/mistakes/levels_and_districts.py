"""A mistake in each: sums of communes and districts, a quarter left out, levels of schools, fewer persons than households."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_frames import of, rows, signed, title, top


@ward
def wb_p_toan_xa_dau_bang_lech() -> Ward:
    """The line "Toàn xã" on top: recognised 20 too high."""
    w = Ward("wb_p_toan_xa_dau_bang_lech", sheet="GĐHT", ward="Xã Phú Gia Thượng", period="2020")
    top(w, "HỘI KHUYẾN HỌC XÃ PHÚ GIA THƯỢNG")
    title(w, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2020", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    made = [(214, 160, 137), (187, 131, 118), (256, 190, 171), (163, 118, 99), (229, 168, 150)]
    rows(w, "hh fr fg", of("Thôn", "Phú Lâm,Phú Yên,Trại Dứa,Xuân Sơn,Đồng Chòi"), lambda i: made[i - 1], "Toàn xã", first=True)
    row = w.tables[0].total_rows[0]
    return signed(w.plant(w.address(4, row), 695))


@ward
def wb_p_dong_ho_nam_giua() -> Ward:
    """Clans recognised over registered in the middle of three years, and in the sum."""
    w = Ward("wb_p_dong_ho_nam_giua", sheet="DHHT 3 năm", ward="Xã Diễn Lâm Hạ", period="2020")
    top(w, "HỘI KHUYẾN HỌC XÃ DIỄN LÂM HẠ", at=5)
    title(w, "DÒNG HỌ HỌC TẬP 3 NĂM 2018 - 2020", 8).skip()
    w.head("""
        TT | Xóm | Năm 2018 | < | Năm 2019 | < | Năm 2020 | <
        ^ | ^ | Số dòng họ đăng ký | Số dòng họ công nhận | Số dòng họ đăng ký | Số dòng họ công nhận | Số dòng họ đăng ký | Số dòng họ công nhận""", name=1, stt=0)
    made = [(4, 3, 5, 4, 6, 5), (3, 2, 4, 3, 4, 4), (5, 4, 5, 5, 7, 6), (2, 1, 3, 2, 3, 3), (6, 5, 6, 5, 7, 6)]
    rows(w, " ".join(f"clr@{y} clg@{y}" for y in (2018, 2019, 2020)), of("Xóm", "Đồng Mỹ,Bắc Lâm,Xuân Khánh,Kẻ Gám,Trường Tiến"), lambda i: made[i - 1], "Cộng")
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(5, row), 8, w.address(4, row), w.address(5), total=w.address(5)), at=5)


@ward
def wb_p_tro_lai_lop_thpt() -> Ward:
    """More came back to upper secondary than had left, in one khóm and in the sum."""
    w = Ward("wb_p_tro_lai_lop_thpt", "xls", "HS bỏ học", ward="Phường An Lạc Thới", period="2022-2023")
    top(w, "UBND PHƯỜNG AN LẠC THỚI")
    title(w, "HỌC SINH BỎ HỌC, TRỞ LẠI LỚP NĂM HỌC 2022-2023", 6).skip()
    w.head("""
        STT | Khóm | THCS | < | THPT | <
        ^ | ^ | Số HS bỏ học | Số HS trở lại lớp | Số HS bỏ học | Số HS trở lại lớp""", name=1, stt=0)
    made = [(3, 2, 2, 1), (4, 2, 3, 2), (2, 2, 1, 0), (5, 3, 4, 2), (3, 1, 2, 2)]
    rows(w, "do:thcs rt:thcs do:thpt rt:thpt", [f"Khóm {i}" for i in range(1, 6)], lambda i: made[i - 1], "Cộng")
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(5, row), 7, w.address(4, row), w.address(5), total=w.address(5)))


@ward
def wb_p_ty_le_dong_tong() -> Ward:
    """The rate in the line of sums was kept from another year: 91,3 for 86,1."""
    w = Ward("wb_p_ty_le_dong_tong", sheet="Tổng hợp", ward="Thị trấn Phước Cát Đông", period="2023")
    top(w, "HỘI KHUYẾN HỌC THỊ TRẤN PHƯỚC CÁT ĐÔNG")
    title(w, "GIA ĐÌNH HỌC TẬP CÁC TỔ DÂN PHỐ NĂM 2023", 6).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    made = [(231, 172, 149), (198, 140, 121), (274, 205, 180), (246, 183, 154), (189, 137, 117)]
    rows(w, "hh fr fg .", [f"TDP {i}=Tổ dân phố {i}" for i in range(1, 6)], lambda i: [*made[i - 1], None], "Toàn thị trấn", {3: (2, 1)})
    return signed(w.plant(w.address(5), 91.3, w.address(4), w.address(3)))


@ward
def wb_p_ca_nam_thieu_quy_bon() -> Ward:
    """"Cả năm" of one ấp leaves out the fourth quarter; the column's sum is right."""
    w = Ward("wb_p_ca_nam_thieu_quy_bon", sheet="Suất HB", ward="Xã Mỹ Hạnh Trung Tây", period="2022")
    top(w, "HỘI KHUYẾN HỌC XÃ MỸ HẠNH TRUNG TÂY", at=5)
    title(w, "SỐ SUẤT HỌC BỔNG TRAO TRONG NĂM 2022 THEO QUÝ", 7).skip()
    w.head("""
        STT | Ấp | Số suất học bổng | < | < | < | <
        ^ | ^ | Quý I | Quý II | Quý III | Quý IV | Cả năm""", name=1, stt=0)
    made = [(4, 2, 14, 5), (3, 3, 11, 6), (6, 1, 17, 4), (2, 2, 9, 7), (5, 4, 13, 3)]
    rows(w, "sch@2022-Q1 sch@2022-Q2 sch@2022-Q3 sch@2022-Q4 sch", of("Ấp", "Mỹ Hưng,Mỹ Phú,Mỹ Lợi,Mỹ Đông,Mỹ Yên"), lambda i: [*made[i - 1], sum(made[i - 1])], "Cộng")
    row = w.tables[0].body[3]
    return signed(w.plant(w.address(6, row), 13, *(w.address(c, row) for c in (2, 3, 4, 5)), w.address(6)), at=4)


@ward
def wb_p_huyen_so_ho_mat_so() -> Ward:
    """Households of one commune lost a digit; the district's sum is right."""
    w = Ward("wb_p_huyen_so_ho_mat_so", sheet="Toàn huyện", ward="Huyện Bắc Trà Sơn", period="2021")
    top(w, "HỘI KHUYẾN HỌC HUYỆN BẮC TRÀ SƠN")
    title(w, "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    w.head("STT | Tên xã, thị trấn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    made = [(2134, 1480, 1302), (1376, 941, 805), (1058, 702, 611), (1649, 1120, 987), (1211, 834, 726)]
    rows(w, "hh fr fg", ["Thị trấn Trà Sơn", *of("Xã", "Trà Giác Hạ,Trà Đông Nội,Trà Nú Tây,Trà Kót Nam")], lambda i: made[i - 1], "Cộng", ward_rows=True)
    row = w.tables[0].body[2]
    return signed(w.plant(w.address(2, row), 158, w.address(3, row), w.address(4, row), w.address(2)))


@ward
def wb_p_to_dan_pho_lap_so() -> Ward:
    """Tổ dân phố 4 was numbered 3 once more."""
    w = Ward("wb_p_to_dan_pho_lap_so", "ods", "GDHT", ward="Phường Tân Thanh Nội", period="2020")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG TÂN THANH NỘI", bold=True)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2020", 5).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    made = [(142, 104, 92), (117, 85, 71), (163, 121, 109), (128, 90, 80), (151, 112, 97), (134, 99, 84)]
    rows(w, "hh fr fg", [f"Tổ dân phố số {i}=Tổ dân phố {i}" for i in range(1, 7)], lambda i: made[i - 1], "Cộng")
    third, fourth = w.tables[0].body[2:4]
    w.not_counted(*(w.address(c, r) for r in (third, fourth) for c in (2, 3, 4)))
    return signed(w.plant(w.address(1, fourth), "Tổ dân phố số 3", w.address(1, third), *(w.address(c, r) for r in (third, fourth) for c in (2, 3, 4))))


@ward
def wb_p_don_vi_hon_tong_so() -> Ward:
    """Learning units registered over the number of units, in one thôn and in the sum."""
    w = Ward("wb_p_don_vi_hon_tong_so", sheet="ĐVHT", ward="Xã Ea Tul Kpam", period="2023")
    top(w, "HỘI KHUYẾN HỌC XÃ EA TUL KPAM")
    title(w, "MÔ HÌNH ĐƠN VỊ HỌC TẬP TRÊN ĐỊA BÀN CÁC THÔN, BUÔN NĂM 2023", 6).skip()
    w.head("STT | Thôn, buôn | Tổng số đơn vị | Số đơn vị đăng ký ĐVHT | Số đơn vị được công nhận ĐVHT | Ghi chú", name=1, stt=0)
    made = [(4, 3, 3), (2, 2, 1), (5, 4, 3), (3, 3, 2), (3, 2, 2)]
    rows(w, "un unr ung .", ["Buôn Sah A", "Buôn Sah B", "Thôn 4", "Buôn Knia", "Thôn Đồng Tâm"], lambda i: [*made[i - 1], None], "Toàn xã")
    row = w.tables[0].body[3]
    return signed(w.plant(w.address(3, row), 6, w.address(2, row), w.address(3), total=w.address(3)))


@ward
def wb_p_cuoi_nam_khong_tru() -> Ward:
    """Pupils at the end of the year: 152 - 4 typed as 184; the sum is right."""
    w = Ward("wb_p_cuoi_nam_khong_tru", "csv", ward="Xã Chiềng Khay Nọi", period="2021-2022", csv=("utf-8-sig", ";"))
    w.text("UBND XÃ CHIỀNG KHAY NỌI").text("Duy trì sĩ số học sinh tiểu học năm học 2021-2022").skip()
    w.head("STT | Bản | Số học sinh tiểu học đầu năm | Số học sinh tiểu học bỏ học | Số học sinh tiểu học cuối năm", name=1, stt=0)
    made = [(118, 1, 117), (97, 0, 97), (152, 4, 148), (84, 2, 82), (131, 1, 130)]
    rows(w, "ps:th do:th pe:th", of("Bản", "Có Nàng,Phiêng Bay,Nà Mùn,Co Que,Ít Ta Bót"), lambda i: made[i - 1], "Cộng")
    row = w.tables[0].body[2]
    return w.plant(w.address(4, row), 184, w.address(2, row), w.address(3, row), w.address(4))


@ward
def wb_p_nhan_khau_it_hon_ho() -> Ward:
    """Nhân khẩu of one thôn 91 for 912, below its households; the sum is right."""
    w = Ward("wb_p_nhan_khau_it_hon_ho", sheet="Biểu 01", ward="Xã Tà Nung Hạ", period="2019")
    top(w, "HỘI KHUYẾN HỌC XÃ TÀ NUNG HẠ", at=4)
    title(w, "HỘ, NHÂN KHẨU VÀ GIA ĐÌNH HIẾU HỌC NĂM 2019", 6).skip()
    w.head("STT | Thôn | Số hộ | Số nhân khẩu | Số hộ đăng ký gia đình hiếu học | Số hộ đạt gia đình hiếu học", name=1, stt=0)
    made = [(264, 1013, 190, 167), (238, 912, 168, 142), (301, 1174, 221, 195), (219, 846, 157, 133)]
    rows(w, "hh pop fr fg", [f"Thôn {i}" for i in range(1, 5)], lambda i: made[i - 1], "Toàn xã")
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(3, row), 91, w.address(2, row), w.address(3)))
