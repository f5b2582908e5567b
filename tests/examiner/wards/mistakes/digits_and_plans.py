"""A mistake in each: digits changed over, sums of clusters and districts, rates of plans, more pupils at the end than before."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, numbered, percentage


@ward
def w7_p_total_digits_swapped() -> Ward:
    """Two digits of a total changed places."""
    w = Ward("w7_p_total_digits_swapped", sheet="Sheet1", ward="Xã Nghi Phong", period="2021", sizes=(230, 540))
    w.letterhead(("HỘI KHUYẾN HỌC XÃ NGHI PHONG",), 4)
    w.text("BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM 2021", bold=True, over=5, align="center").skip()
    w.head("TT | Xóm | Số hộ dân | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    w.means("hh fr fg").units(names("Xóm", "Phong Anh,Phong Cảnh,Phong Sơn,Phong Hảo,Phong Yên") + "\nT| | Cộng | #")
    t = str(w.cells[w.row, 3].value)
    k = next(k for k in range(len(t) - 1) if t[k] != t[k + 1] and t[k + 1] != "0")
    return w.plant(w.address(3), int(t[:k] + t[k + 1] + t[k] + t[k + 2:])).close("Người lập", "CHỦ TỊCH HỘI", 3, under=("", ""))


@ward
def w7_p_returned_thcs() -> Ward:
    """More pupils came back than had left; the total carries them."""
    w = Ward("w7_p_returned_thcs", sheet="Bỏ học", ward="Xã Đắk Som", period="2022-2023")
    w.texts("UBND XÃ ĐẮK SOM", bold=True).text("HỌC SINH BỎ HỌC VÀ KẾT QUẢ VẬN ĐỘNG NĂM HỌC 2022-2023", bold=True, over=6, align="center").skip()
    w.head("""
        TT | Bon | Học sinh bỏ học | < | Vận động trở lại lớp | <
        ^ | ^ | Tiểu học | THCS | Tiểu học | THCS""", name=1, stt=0)
    w.means("do:th do:thcs rt:th rt:thcs").units(names("Bon", "B'Nơr,B'Srê A,B'Srê B,B'Dơng,Pang So") + "\nT| | Cộng | #")
    row = w.tables[0].body[2]
    w.plant(w.address(5, row), w.cells[row, 3].value + 6, w.address(3, row), w.address(5), total=w.address(5))
    return w.close("Người lập biểu", "TM. UBND XÃ", 4, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w7_p_rate_typed_wrong() -> Ward:
    """One share is typed wrong."""
    w = Ward("w7_p_rate_typed_wrong", sheet="GĐHT", ward="Phường Bắc Cường", period="2023", sizes=(310, 690))
    w.letterhead(("UBND PHƯỜNG BẮC CƯỜNG",), 4)
    w.text("KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023", bold=True, over=6, align="center").skip()
    w.head("TT | Tổ | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ hộ đạt so với số hộ đăng ký (%)", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units(numbered("Tổ", range(1, 9)) + "\nT| | Cộng | #")
    row = w.tables[0].body[5]
    return w.plant(w.address(5, row), round(w.cells[row, 5].value - 23.4, 1), w.address(4, row), w.address(3, row)).close("Người lập", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w7_p_huyen_dang_ky_qua_so_ho() -> Ward:
    """More registered families than households in one commune of a district."""
    w = Ward("w7_p_huyen_dang_ky_qua_so_ho", sheet="Huyện", ward="Huyện Bắc Mê", period="2020", sizes=(900, 1900))
    w.text("HỘI KHUYẾN HỌC HUYỆN BẮC MÊ", bold=True).text("BIỂU TỔNG HỢP ĐĂNG KÝ GIA ĐÌNH HỌC TẬP CÁC XÃ NĂM 2020", bold=True, over=5, align="center").skip()
    w.head("TT | Đơn vị | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    w.means("hh fr fg").units(names("Xã", "Yên Cường,Thượng Tân,Minh Sơn,Giáp Trung,Lạc Nông,Phú Nam") + "\nT| | Cộng toàn huyện | #", ward_rows=True)
    row = w.tables[0].body[3]
    w.plant(w.address(3, row), w.cells[row, 2].value + 318, w.address(2, row), w.address(3), total=w.address(3))
    return w.close("Người lập", "CHỦ TỊCH HỘI", 3, under=("", ""))


@ward
def w7_p_tong_cong_ca_cum() -> Ward:
    """The grand total adds up the clusters' sums as well."""
    w = Ward("w7_p_tong_cong_ca_cum", "xls", "Cụm", ward="Xã Vĩnh Thuận Tây", period="2022", sizes=(200, 480))
    w.text("HỘI KHUYẾN HỌC XÃ VĨNH THUẬN TÂY", bold=True).text("Gia đình học tập năm 2022 theo cụm ấp", bold=True, over=5, align="center").skip()
    w.head("TT | Ấp | Tổng số hộ | Hộ đăng ký | Hộ được công nhận", name=1, stt=0)
    w.means("hh fr fg")
    w.units("S| A | Cụm 1").units(numbered("Ấp", range(1, 4)))
    one = w.last(3)
    w.sum_row("Cộng cụm 1", one)
    w.units("S| B | Cụm 2").units(numbered("Ấp", range(4, 7)))
    two = w.last(3)
    w.sum_row("Cộng cụm 2", two)
    w.sum_row("Tổng cộng", one + two)
    w.plant(w.address(3), 2 * sum(w.cells[r, 3].value for r in one + two))
    return w.close("Người lập", "CHỦ TỊCH HỘI", 3, under=("", ""))


@ward
def w7_p_don_vi_vuot() -> Ward:
    """More organizations recognised than there are."""
    w = Ward("w7_p_don_vi_vuot", sheet="ĐVHT", ward="Xã Cát Tường", period="2021")
    w.letterhead(("HỘI KHUYẾN HỌC XÃ CÁT TƯỜNG",), 4)
    w.text("KẾT QUẢ XÂY DỰNG ĐƠN VỊ HỌC TẬP NĂM 2021", bold=True, over=6, align="center").skip()
    w.head("""
        TT | Thôn | Đơn vị học tập | < | <
        ^ | ^ | Tổng số đơn vị | Đăng ký | Được công nhận""", name=1, stt=0)
    w.means("un unr ung").units(names("Thôn", "Xuân An,Kiều An,Chánh Lý,Phú Gia,Tường Sơn") + "\nT| | Cộng | #")
    row = w.tables[0].body[1]
    w.plant(w.address(4, row), w.cells[row, 2].value + 3, w.address(2, row), w.address(3, row), w.address(4), total=w.address(4))
    return w.close("Người lập", "CHỦ TỊCH HỘI", 3, under=("", ""))


@ward
def w7_p_quy_cong_thieu_khong() -> Ward:
    """The total of the fund lacks a nought."""
    w = Ward("w7_p_quy_cong_thieu_khong", sheet="Quỹ KH", ward="Phường Kỳ Liên", period="2022")
    w.letterhead(("HỘI KHUYẾN HỌC PHƯỜNG KỲ LIÊN",), 4)
    w.text("QUỸ KHUYẾN HỌC CÁC TỔ DÂN PHỐ NĂM 2022", bold=True, over=5, align="center").text("ĐVT: đồng", at=4, italic=True)
    w.head("STT | Tổ dân phố | Số hội viên khuyến học | Quỹ khuyến học | Số suất học bổng", name=1, stt=0)
    w.means("mem fund sch").units(names("Tổ dân phố", "Liên Giang,Liên Sơn,Liên Phú,Hoành Nam,Lê Lợi") + "\nT| | Tổng cộng | #")
    return w.plant(w.address(3), w.cells[w.row, 3].value // 10).close("Thủ quỹ", "CHỦ TỊCH HỘI", 3, under=("", ""))


@ward
def w7_p_ke_hoach_sai_ty_le() -> Ward:
    """One share of the plan is wrong."""
    w = Ward("w7_p_ke_hoach_sai_ty_le", sheet="KH 2024", ward="Xã Ia Pết", period="2024", sizes=(130, 330))
    w.text("UBND XÃ IA PẾT", bold=True).text("THỰC HIỆN KẾ HOẠCH GIA ĐÌNH HỌC TẬP NĂM 2024", bold=True, over=7, align="center").skip()
    w.head("TT | Làng | Tổng số hộ | Kế hoạch giao | Số hộ được công nhận | Tỷ lệ thực hiện so với kế hoạch giao (%)", name=1, stt=0)
    w.means("hh fp fg %fg/fp").units(names("Làng", "Ngol,Ktu,Bông,Hnap,Bi De") + "\nT| | Cộng | #")
    row = w.tables[0].body[3]
    return w.plant(w.address(5, row), round(w.cells[row, 5].value + 31.6, 1), w.address(4, row), w.address(3, row)).close("Người lập", "CHỦ TỊCH", 3, under=("", ""))


@ward
def w7_p_cuoi_nam_hon_dau_nam() -> Ward:
    """More pupils at the end than at the start although some left."""
    w = Ward("w7_p_cuoi_nam_hon_dau_nam", "ods", "Sĩ số", ward="Thị trấn Cái Nhum", period="2020-2021")
    w.text("UBND THỊ TRẤN CÁI NHUM", bold=True).text("DUY TRÌ SĨ SỐ HỌC SINH TIỂU HỌC NĂM HỌC 2020-2021", bold=True, over=6, align="center").skip()
    w.head("STT | Khóm | Học sinh đầu năm học | Học sinh bỏ học | Học sinh cuối năm học | Tỷ lệ duy trì sĩ số (%)", name=1, stt=0)
    w.means("ps:th do:th pe:th %pe/ps").units(numbered("Khóm", range(1, 6)) + "\nT| | Cộng | #")
    row = w.tables[0].body[2]
    w.plant(w.address(4, row), w.cells[row, 2].value + 45, w.address(2, row), w.address(3, row), w.address(5, row), w.address(4), w.address(5), total=w.address(4))
    for r in (row, w.row):
        w.cells[r, 5].value = percentage(w.cells[r, 4].value, w.cells[r, 2].value)
    return w.close("Người lập biểu", "CHỦ TỊCH UBND", 3, under=("", ""))
