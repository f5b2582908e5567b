"""A mistake in each: rounds and grades that do not add up, quarters in another unit, a year far ahead, sums that fall."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_frames import end, of, rows, title, top
from ..tables.branches_and_awards import outline
from ..tables.children_and_pupils import grades, table_6622


@ward
def w9_p_hai_dot_khong_khop() -> Ward:
    """Two decisions do not make the year."""
    w = Ward("w9_p_hai_dot_khong_khop", sheet="2 đợt", ward="Xã Xuân Lai", period="2022")
    top(w, "HỘI KHUYẾN HỌC XÃ XUÂN LAI", at=5)
    title(w, "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2022", 7).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | < | <
        ^ | ^ | ^ | ^ | Đợt I | Đợt II | Cả năm""", name=1, stt=0)
    made = [(263, 204, 81, 92), (318, 251, 96, 118), (207, 166, 70, 71), (291, 233, 88, 107), (244, 185, 64, 90)]
    rows(w, "hh fr . . fg", of("Thôn", "Định Mỗ,Phú Thọ,Ngô Cương,Mỹ Thôn,Phúc Lai"), lambda i: [*made[i - 1], sum(made[i - 1][2:])], "Cộng", unread=(2, 3))
    row = w.tables[0].body[3]
    return end(w.plant(w.address(6, row), 159, w.address(5, row), w.address(4, row), w.address(6)), at=5)


@ward
def w9_p_quy_mot_dong_ghi_dong() -> Ward:
    """Money in nghìn đồng; one line was typed in đồng, the total is right."""
    w = Ward("w9_p_quy_mot_dong_ghi_dong", sheet="Quỹ", ward="Phường Đông Ba", period="2021")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG ĐÔNG BA")
    title(w, "QUỸ KHUYẾN HỌC VÀ HỌC BỔNG NĂM 2021", 5).skip()
    w.head("STT | Tổ dân phố | Hội viên | Quỹ khuyến học (nghìn đồng) | Học bổng đã cấp (suất)", name=1, stt=0)
    made = [(96, 8400000, 12), (121, 10250000, 15), (84, 7600000, 9), (137, 12300000, 18), (110, 9150000, 14)]
    rows(w, "mem fund sch", [f"Tổ dân phố {i}" for i in range(1, 6)], lambda i: made[i - 1], "Cộng", thousand=(1,))
    row = w.tables[0].body[3]
    return end(w.plant(w.address(3, row), 12300000, w.address(3)), "Thủ quỹ", at=3)


@ward
def w9_p_khoi_lop_khong_du() -> Ward:
    """The dropouts of one thôn are not those of its grades; the total line repeats the error."""
    w = Ward("w9_p_khoi_lop_khong_du", sheet="Bỏ học", ward="Xã Quảng Sơn", period="2015-2016")
    grades(w, "HỌC SINH THCS BỎ HỌC NĂM HỌC 2015-2016", of("Thôn", "Thạch Hà 1,Triệu Phong 1,Hạnh Trí,La Vang,Lương Giang"), [(1, 1, 2, 1, 3), (0, 2, 1, 1, 2), (1, 1, 0, 2, 2), (2, 0, 3, 1, 4), (0, 1, 1, 1, 1)])
    row, total = w.tables[0].body[1], w.tables[0].total_rows[0]
    return w.plant(w.address(6, row), 8, *(w.address(c, row) for c in (2, 3, 4, 5)), w.address(6, total), total=w.address(6, total))


@ward
def w9_p_nam_2032() -> Ward:
    """The title says 2032; headings and the date say 2023."""
    w = Ward("w9_p_nam_2032", sheet="Mô hình", ward="Xã Thanh Xá", period="2023", sizes=(160, 360))
    top(w, "HỘI KHUYẾN HỌC XÃ THANH XÁ", at=4, date="Thanh Xá, ngày 14 tháng 12 năm 2023")
    title(w, "TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 7)
    at = w.address(0)
    w.skip()
    w.head("STT | Khu | Tổng số hộ năm 2023 | Số hộ đăng ký Gia đình học tập năm 2023 | Số hộ được công nhận Gia đình học tập năm 2023 | Số dòng họ đăng ký Dòng họ học tập năm 2023 | Số dòng họ được công nhận Dòng họ học tập năm 2023", name=1, stt=0)
    w.means("hh fr fg clr clg").units("\n".join(f"d| {k} | Khu {k} | #" for k in range(1, 6)) + "\nT| | Cộng | #")
    end(w, "Người tổng hợp", at=4)
    return w.plant(at, "TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2032")


@ward
def w9_p_luy_ke_nho_hon_quy() -> Ward:
    """Cumulated from the start of the year, less than the quarter alone."""
    w = Ward("w9_p_luy_ke_nho_hon_quy", sheet="Quý III", ward="Phường Tân Lập", period="2024-Q3", sizes=(240, 460))
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG TÂN LẬP")
    title(w, "SỐ HỌC BỔNG ĐÃ TRAO VÀ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP QUÝ III NĂM 2024", 6).skip()
    w.head("""
        STT | Tổ dân phố | Số suất học bổng | < | Số hộ đăng ký Gia đình học tập | <
        ^ | ^ | Trong quý III | Lũy kế từ đầu năm | Trong quý III | Lũy kế từ đầu năm""", name=1, stt=0)
    made = [(9, 21, 42, 203), (12, 25, 61, 188), (7, 18, 38, 241), (14, 31, 57, 226), (10, 24, 45, 174)]
    rows(w, "sch . fr .", [f"Tổ dân phố {i}" for i in range(1, 6)], lambda i: made[i - 1], "Cộng", unread=(1, 3))
    row = w.tables[0].body[3]
    return end(w.plant(w.address(5, row), 26, w.address(4, row), w.address(5), total=w.address(5)), "Thư ký", at=3)


@ward
def w9_p_chep_nguyen_dong() -> Ward:
    """All figures of a line repeat the line above; the total is of the right ones."""
    w = Ward("w9_p_chep_nguyen_dong", "xls", "GĐHT", ward="Xã Mỹ Hòa Hưng", period="2020", sizes=(280, 560))
    w.text("HỘI KHUYẾN HỌC XÃ MỸ HÒA HƯNG", bold=True)
    title(w, "BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Số hội viên khuyến học", name=1, stt=0)
    made = [(512, 401, 356, 143), (468, 350, 309, 118), (547, 432, 388, 161), (396, 297, 260, 97), (431, 338, 301, 125)]
    rows(w, "hh fr fg mem", of("Ấp", "Mỹ An 1,Mỹ An 2,Mỹ Hiệp,Mỹ Khánh 1,Mỹ Thạnh"), lambda i: made[i - 1], "Cộng")
    row = w.tables[0].body[3]
    for c in (3, 4, 5):
        w.cells[row, c].value = w.cells[row - 1, c].value
        w.not_counted(w.address(c, row))
    return end(w.plant(w.address(2, row), w.cells[row - 1, 2].value, *(w.address(c, r) for r in (row, w.tables[0].total_rows[0]) for c in (2, 3, 4, 5) if (c, r) != (2, row))), at=3)


@ward
def w9_p_ty_le_qua_tram() -> Ward:
    """A share of households over 100."""
    w = Ward("w9_p_ty_le_qua_tram", "ods", "Biểu 2", ward="Xã Tam Quang", period="2022")
    w.text("UBND XÃ TAM QUANG", bold=True)
    title(w, "BIỂU 2: GIA ĐÌNH HỌC TẬP ĐƯỢC CÔNG NHẬN NĂM 2022 THEO QUYẾT ĐỊNH 387", 6).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình học tập được công nhận | < | Ghi chú
        ^ | ^ | ^ | Số lượng | Tỷ lệ % so với tổng số hộ | ^""", name=1, stt=0)
    made = [(342, 281), (289, 246), (410, 358), (367, 299), (254, 203)]
    rows(w, "hh fg . .", of("Thôn", "An Hải Đông,An Hải Tây,Thanh Long,Trung Toàn,Sâm Linh Đông"), lambda i: [*made[i - 1], None, None], "Toàn xã", {2: (1, 0)})
    row = w.tables[0].body[2]
    return end(w.plant(w.address(4, row), 100 + w.cells[row, 4].value), "Người lập", "CHỦ TỊCH", 3)


@ward
def w9_p_6622_khong_can() -> Ward:
    """(1) = (2) + (3) + (4) does not hold in one line; the sums carry the error."""
    w = Ward("w9_p_6622_khong_can", sheet="Biến động", ward="Xã Hướng Phùng", period="2010-2011")
    table_6622(w, of("Thôn", "Xa Ry,Cợp,Doa Củ,Hướng Hải"))
    row = next(r for (r, c), cell in sorted(w.cells.items()) if c == 1 and cell.value == "Thôn Doa Củ") + 1
    total = next(r for (r, c), cell in sorted(w.cells.items()) if c == 1 and cell.value == "Cộng") + 1
    value = w.cells[row, 3].value + 9
    return w.plant(w.address(3, row), value, *(w.address(c, row) for c in (4, 5, 6)), w.address(3, total), total=w.address(3, total))


@ward
def w9_p_dong_ho_hon_dang_ky() -> Ward:
    """In the Hội's form clans recognised over registered."""
    w = Ward("w9_p_dong_ho_hon_dang_ky", sheet="TK khuyến học", ward="Xã Bình Dương", period="2021", sizes=(170, 380))
    at = outline(w, "NĂM 2021", of("Thôn", "Mỹ Huệ 1,Mỹ Huệ 2,Đông Yên 1,Đông Yên 2"))
    (reg, registered), (rec, _) = at["clr"], at["clg"]
    return w.plant(w.address(6, rec), registered[2] + 3, w.address(6, reg), w.address(3, rec), total=w.address(3, rec))
