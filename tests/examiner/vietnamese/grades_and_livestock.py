"""More Vietnamese sheets: herds, grades, spending, prices of land, projects, causes of poverty, with what their authors add around them."""

from __future__ import annotations

from ..dress import finish, sheet, wide
from ..paper import Paper

FAMILY = "eleventh"


@sheet
def vn17_gdp_theo_gia_hien_hanh():
    """Groups of activities with *Trong đó* captions, product taxes, money in billions, shares below a caption in the middle."""
    p = Paper("vn17_gdp_theo_gia_hien_hanh", "xls", sheet="53", borders=False, font="Arial")
    p.text("53", bold=True).text("Tổng sản phẩm trên địa bàn theo giá hiện hành phân theo khu vực kinh tế", bold=True).text("Gross regional domestic product at current prices by economic sector", italic=True).skip()
    p.head("""
          | Tổng số | Chia ra - Of which | < | < | <
          | Total | Nông, lâm nghiệp và thủy sản | Công nghiệp và xây dựng | Dịch vụ | Thuế sản phẩm trừ trợ cấp sản phẩm
          |       | Agriculture, forestry and fishing | Industry and construction | Services | Products taxes less subsidies on production""", loose=True, stub="top")
    p.caption("Tỷ đồng - Bill. dongs", at=1, over=5)
    p.body("\n".join(f"d| {y} | #" for y in (2015, 2016, 2017)) + "\nd| Sơ bộ - Prel. 2018 | #", "+2+3+4+5 9000-20000 9000-30000 9000-20000 900-4000")
    p.caption("Cơ cấu - Structure (%)", at=1, over=5)
    p.body("\n".join(f"d| {y} | #" for y in (2015, 2016, 2017)) + "\nd| Sơ bộ - Prel. 2018 | #", "+2+3+4+5 20-30:1 30-40:1 20-30:1 5-9:1")
    return p


@sheet
def vn17_dan_gia_suc_theo_huyen_va_nam():
    """Years under each kind of animal, districts under *TỔNG SỐ*, units at the right above in two languages."""
    p = Paper("vn17_dan_gia_suc_theo_huyen_va_nam", "xlsx", sheet="CN", font="Times New Roman")
    p.text("Số lượng trâu, bò, lợn tại thời điểm 1/10 phân theo huyện", bold=True, over=10, align="center").texts(" |  |  |  |  |  |  | Đơn vị tính: Con", italic=True)
    p.head("""
        Đơn vị | Trâu | < | < | Bò | < | < | Lợn | < | <
        ^ | 2016 | 2017 | 2018 | 2016 | 2017 | 2018 | 2016 | 2017 | 2018""")
    p.body("T| TỔNG SỐ | #\n" + "\n".join(f"d| {n} | #" for n in ("TP Tuyên Quang", "Lâm Bình", "Na Hang", "Chiêm Hóa", "Hàm Yên", "Yên Sơn", "Sơn Dương")), " ".join(["900-20000"] * 9))
    return p


@sheet
def vn17_hoc_sinh_theo_khoi_lop():
    """Schools with grades across, each with classes, pupils and girls; the sum in the first line."""
    p = Paper("vn17_hoc_sinh_theo_khoi_lop", "xls", sheet="THCS", font="Times New Roman")
    p.texts("PHÒNG GD&ĐT HUYỆN VĂN YÊN |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).text("THỐNG KÊ SỐ LỚP, SỐ HỌC SINH THCS ĐẦU NĂM HỌC 2018 - 2019", bold=True, over=14, align="center").skip()
    p.head("""
        STT | Trường | Tổng số | < | < | Lớp 6 | < | < | Lớp 7 | < | < | Lớp 8 | < | <
        ^ | ^ | Lớp | Học sinh | Nữ | Lớp | Học sinh | Nữ | Lớp | Học sinh | Nữ | Lớp | Học sinh | Nữ""", name=1, stt=0)
    p.body("T|  | Toàn huyện | #\n" + "\n".join(f"d| {k} | {n} | #" for k, n in enumerate(("THCS An Bình", "THCS An Thịnh", "TH&THCS Châu Quế Hạ", "PTDTBT THCS Lang Thíp", "THCS Mậu A", "TH&THCS Nà Hẩu"), 1)),
           "+4+7+10 +5+8+11 +6+9+12 1-5 30-200 10-99 1-5 30-200 10-99 1-5 30-200 10-99")
    p.skip().texts(" |  |  |  |  |  |  |  |  | Văn Yên, ngày 20 tháng 9 năm 2018", italic=True).texts("Người lập biểu |  |  |  |  |  |  |  |  | TRƯỞNG PHÒNG", bold=True)
    return p


@sheet
def vn17_ho_ngheo_theo_nguyen_nhan():
    """Causes numbered across under one heading over counts and shares; communes under districts with Roman numbers."""
    p = Paper("vn17_ho_ngheo_theo_nguyen_nhan", "xlsx", sheet="PL4", font="Times New Roman")
    p.text("PHỤ LỤC 4", bold=True, over=10, align="center").text("PHÂN TÍCH HỘ NGHÈO THEO CÁC NHÓM NGUYÊN NHÂN NĂM 2021", bold=True, over=10, align="center").text("(Kèm theo Quyết định số 1432/QĐ-UBND ngày 17/5/2022)", italic=True, over=10, align="center").skip()
    p.head("""
        TT | Đơn vị | Tổng số hộ nghèo | Nguyên nhân nghèo (hộ) | < | < | Tỷ lệ (%) | < | < | Ghi chú
        ^ | ^ | ^ | Không có đất sản xuất | Không có vốn | Ốm đau, già yếu | Không có đất sản xuất | Không có vốn | Ốm đau, già yếu | ^""", name=1, stt=0)
    p.tables[0].optional.append("J")
    p.code("A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8")
    p.body("""
        T|  | TOÀN TỈNH | #
        R| I | Huyện Bắc Hà | #
        d| 1 | Xã Bản Già | #
        d| 2 | Xã Bản Liền | #
        d| 3 | Xã Cốc Ly | #
        R| II | Huyện Mường Khương | #
        d| 1 | Xã Bản Lầu | #
        d| 2 | Xã Bản Sen | #""", "100-400 10-90 10-90 10-90 %2/1 %3/1 %4/1")
    return p


@sheet
def vn17_chi_ngan_sach_cac_don_vi():
    """Spending of departments: totals with of-which columns at three levels of the heading; zero marks, money with dots as text."""
    p = Paper("vn17_chi_ngan_sach_cac_don_vi", "xlsx", sheet="B54", font="Times New Roman", numbers="vn")
    p.texts("UBND TỈNH ĐẮK NÔNG |  |  |  |  |  |  | Biểu số 54/CK-NSNN", bold=True).text("QUYẾT TOÁN CHI NGÂN SÁCH CẤP TỈNH CHO TỪNG CƠ QUAN, TỔ CHỨC NĂM 2020", bold=True, over=9, align="center").texts(" |  |  |  |  |  |  | Đơn vị: triệu đồng", italic=True)
    p.head("""
        STT | Tên đơn vị | Dự toán | < | < | Quyết toán | < | < | So sánh (%)
        ^ | ^ | Tổng số | Trong đó | < | Tổng số | Trong đó | < | ^
        ^ | ^ | ^ | Chi đầu tư phát triển | Chi thường xuyên | ^ | Chi đầu tư phát triển | Chi thường xuyên | ^""", name=1, stt=0)
    p.code("A | B | 1=2+3 | 2 | 3 | 4=5+6 | 5 | 6 | 7=4/1")
    p.body("""
        T|  | TỔNG SỐ | #
        d| 1 | Văn phòng HĐND tỉnh | #
        d| 2 | Sở Nông nghiệp và PTNT | #
        d| 3 | Sở Tư pháp | #
        d| 4 | Sở Công Thương | #
        d| 5 | Sở Khoa học và Công nghệ | #
        d| 6 | Hội Nông dân tỉnh | #""", "+2+3 1000-9000 1000-90000 +5+6 1000-9000 1000-90000 %4/1", nil=0.05)
    return p


@sheet
def vn17_bang_gia_dat():
    """Streets with two columns of where they begin and end, positions across, streets whose names stand once over their parts."""
    p = Paper("vn17_bang_gia_dat", "xlsx", sheet="TP", font="Times New Roman")
    p.text("BẢNG GIÁ ĐẤT Ở TẠI ĐÔ THỊ", bold=True, over=8, align="center").text("(Ban hành kèm theo Quyết định số 56/2019/QĐ-UBND)", italic=True, over=8, align="center").texts(" |  |  |  |  | Đơn vị tính: 1.000 đồng/m2", italic=True)
    p.head("""
        STT | Tên đường | Đoạn đường | < | Giá đất | < | < | <
        ^ | ^ | Từ | Đến | VT1 | VT2 | VT3 | VT4""", name=1, stt=0)
    p.tables[0].optional += ["C", "D"]
    p.body("""
        d| 1 | Trần Hưng Đạo | Cầu Chợ | Ngã tư Đen Đỏ | 15000 | 9000 | 6000 | 4500
        d|  |  | Ngã tư Đen Đỏ | Bến xe | 12000 | 7200 | 4800 | 3600
        d| 2 | Lê Lợi | Trọn đường |  | 14000 | 8400 | 5600 | 4200
        d| 3 | Nguyễn Huệ | Trần Hưng Đạo | Lê Lợi | 13000 | 7800 | 5200 | 3900
        d|  |  | Lê Lợi | Hùng Vương | 11000 | 6600 | 4400 | 3300
        d| 4 | Hùng Vương | Trọn đường |  | 9000 | 5400 | 3600 | 2700""")
    return p


@sheet
def vn17_can_bo_y_te_xa():
    """Communes with staff by kind, the page continued under the same heading, sum at the end with merged label."""
    p = Paper("vn17_can_bo_y_te_xa", "xls", sheet="YT", font="Times New Roman")
    p.text("NHÂN LỰC TRẠM Y TẾ XÃ NĂM 2017", bold=True, over=8, align="center").skip()
    p.head("""
        TT | Trạm y tế | Tổng số | Trong đó | < | < | < | Dân số phục vụ
        ^ | ^ | ^ | Bác sĩ | Y sĩ | Điều dưỡng | Hộ sinh | ^""", name=1, stt=0)
    p.body("\n".join(f"d| {k} | Xã {n} | #" for k, n in enumerate(("Bình An", "Bình Chánh", "Bình Đào", "Bình Định Bắc", "Bình Dương", "Bình Giang", "Bình Hải"), 1)) + "\nT|  | Cộng | #", "+2+3+4+5 0-2 1-3 1-3 0-2 3000-9000")
    p.skip().text("* Ghi chú: Số liệu tính đến ngày 31/12/2017")
    return finish(p, widths={"A": 6, "B": 26, **wide("CDEFGH", 11)}, wrap=True, frame=False)
