"""Plans assigned from above, totals that come first, a new commune's former ones, old fonts and formats, funds in millions."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from .plain import kp


@ward
def w3_two_years_total_first() -> Ward:
    """Two years over the same three counts, the total of the town before the first khu phố, shares at the end."""
    w = Ward("w3_two_years_total_first", "xls", "GDHH 18-19", ward="Thị trấn Phan Rí Cửa", period="2018-2019")
    w.head_block("SO SÁNH KẾT QUẢ XÂY DỰNG GIA ĐÌNH HIẾU HỌC NĂM 2018 VÀ NĂM 2019", width=9)
    w.head("""
        TT | Đơn vị (khu phố) | Năm 2018 | < | < | Năm 2019 | < | < | Ghi chú
        ^ | ^ | TS hộ | Hộ ĐK | Hộ CN | TS hộ | Hộ ĐK | Hộ CN | ^""", name=1, stt=0)
    w.means("hh@2018 fr@2018 fg@2018 hh@2019 fr@2019 fg@2019 .")
    at = w.row + 1
    w.row += 1
    w.units("\n".join(f"d| {i} | Khu phố {i} | #" for i in range(1, 8)))
    w.put(1, "Toàn thị trấn", at, bold=True, border=True)
    for column in range(2, 8):
        w.put(column, sum(w.cells[row, column].value for row in range(at + 1, w.row + 1)), at, bold=True, border=True)
    return w.signature()


@ward
def w3_assigned_plan_rates() -> Ward:
    """The plan assigned to each khu phố, what registered and was recognised, the share of plan and of households."""
    w = Ward("w3_assigned_plan_rates", sheet="KQ thực hiện", ward="Phường Phú Thủy", period="2020")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG PHÚ THỦY", bold=True).text("KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HIẾU HỌC NĂM 2020", bold=True, over=8, align="center").text("(Kèm theo Báo cáo số 15/BC-HKH ngày 02/12/2020)", italic=True, over=8, align="center").skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Chỉ tiêu giao | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ % | <
        ^ | ^ | ^ | ^ | ^ | ^ | So với chỉ tiêu | So với tổng số hộ""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6) | (7)=(6)/(4) | (8)=(6)/(3)")
    return w.means("hh fp fr fg %fg/fp %fg/hh").units(kp(8) + "\nT| | Tổng cộng | #", percent="%").signature()


@ward
def w3_text_export_decomposed() -> Ward:
    """Text with semicolons whose accents stand apart from their letters; figures with a dot after the thousands."""
    w = Ward("w3_text_export_decomposed", "csv", ward="Xã Hàm Đức", period="2021", csv=("utf-8", ";"), encode="nfd")
    w.text("HỘI KHUYẾN HỌC XÃ HÀM ĐỨC").text("Kết quả Gia đình học tập năm 2021").skip()
    w.head("STT | Thôn | Dân số | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ đạt GĐHT", name=1, stt=0)
    w.means("pop hh fr fg").units("\n".join(f"d| {i} | Thôn {i} | #" for i in range(1, 7)) + "\nT| | Toàn xã | #", mess={0: "dot"})
    return w


@ward
def w3_old_font_old_format() -> Ward:
    """An .xls in VNI, the form of the years before: registered and reached of three models, no rate."""
    w = Ward("w3_old_font_old_format", "xls", "Sheet1", ward="Xã Chí Công", period="2017", encode="vni", font="VNI-Times")
    w.texts("UBND XÃ CHÍ CÔNG", bold=True).texts("HỘI KHUYẾN HỌC", bold=True).skip()
    w.text("BẢNG TỔNG HỢP KẾT QUẢ CÁC DANH HIỆU HIẾU HỌC NĂM 2017", bold=True, over=9).skip()
    w.head("""
        Số TT | Tên thôn | Tổng số hộ | Gia đình hiếu học | < | Dòng họ hiếu học | < | Cộng đồng khuyến học | <
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    names = ("Hà Thủy 1", "Hà Thủy 2", "Hà Thủy 3", "Hiệp Đức 1", "Hiệp Đức 2")
    return w.means("hh fr fg clr clg cor cog").units("\n".join(f"d| {i} | Thôn {n} | #" for i, n in enumerate(names, 1)) + "\nT| | Tổng cộng | #").signature()


@ward
def w3_new_commune_former_column() -> Ward:
    """After the merger: the former unit is merged down in a column before the thôn and khu phố."""
    w = Ward("w3_new_commune_former_column", sheet="Năm 2025", ward="Xã Liên Hương", period="2025")
    w.texts("HỘI KHUYẾN HỌC XÃ LIÊN HƯƠNG", bold=True).text("KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2025", bold=True, over=8, align="center").skip()
    w.head("""
        STT | Đơn vị cũ | Thôn, khu phố | Tổng số hộ | Gia đình học tập | < | Công dân học tập | <
        ^ | ^ | ^ | ^ | Đăng ký | Công nhận | Số người từ 18 tuổi trở lên | Công nhận""", name=2, stt=0)
    w.means("hh fr fg ad cit")
    number = 0
    for former, names in (("TT Liên Hương", [f"Khu phố {i}" for i in range(1, 5)]), ("Xã Phước Thể", ["Thôn 1", "Thôn 2"]), ("Xã Bình Thạnh", ["Thôn Cát Bay", "Thôn Vĩnh Sơn"])):
        start = w.row + 1
        for name in names:
            number += 1
            w.units(f"d| {number} |  | {name} | #")
        w.put(1, former, start, border=True)
        w.merges.append((start, 1, w.row, 1))
    w.units("T| |  | TỔNG CỘNG | #")
    return w.signature()


@ward
def w3_members_fund_millions() -> Ward:
    """Branches by khu phố: members, the fund in millions with a decimal comma, scholarships."""
    w = Ward("w3_members_fund_millions", sheet="Quỹ KH", ward="Thị trấn Liên Hương", period="2020")
    w.text("HỘI KHUYẾN HỌC THỊ TRẤN LIÊN HƯƠNG", bold=True).text("HỘI VIÊN VÀ QUỸ KHUYẾN HỌC CÁC CHI HỘI NĂM 2020", bold=True, over=5, align="center").skip()
    w.head("STT | Chi hội | Số hội viên | Quỹ khuyến học (triệu đồng) | Số suất học bổng", name=1, stt=0)
    return w.means("mem fund sch").units("""
d| 1 | Chi hội Khu phố 1=Khu phố 1 | 86 | 12,5{12500000} | 14
d| 2 | Chi hội Khu phố 2=Khu phố 2 | 102 | 9,8{9800000} | 11
d| 3 | Chi hội Khu phố 3=Khu phố 3 | 77 | 15,2{15200000} | 20
d| 4 | Chi hội Khu phố 4=Khu phố 4 | 65 | 8,0{8000000} | 9
T| | Tổng cộng | 330 | 45,5 | 54""").signature()
