"""Sheets of statistical offices, departments and districts: roads, markets, poor households, land, vaccinations, health stations."""

from __future__ import annotations

from ..dress import finish, sheet
from ..paper import Paper

FAMILY = "twelfth"


def _lines(names: str, kind: str = "d", number: bool = False, depth: int = 0) -> str:
    return "\n".join(f"{kind}|{' @ |' if number else ''} {'  ' * depth}{name.strip()} | #" for name in names.split(";"))


@sheet
def vn12_cho_sieu_thi() -> Paper:
    """A bilingual yearbook page with classes of markets, the total of all districts first without a number."""
    p = Paper("vn12_cho_sieu_thi", sheet="145", font="Arial", borders=False)
    p.text("145 Số lượng chợ phân theo hạng và phân theo huyện, thị xã, thành phố", bold=True)
    p.text("Number of markets by level and by district", italic=True).skip()
    p.text("ĐVT: Chợ - Unit: Market", at=3, italic=True)
    p.head("""
         | Tổng số | Chia ra - Of which | < | <
         | Total | Hạng 1 | Hạng 2 | Hạng 3
         |  | Level 1 | Level 2 | Level 3""", loose=True, spanner="centre")
    p.body("T| TỔNG SỐ - TOTAL | #\n" + _lines("Thành phố Bắc Kạn;Huyện Pác Nặm;Huyện Ba Bể;Huyện Ngân Sơn;Huyện Bạch Thông;Huyện Chợ Đồn;Huyện Chợ Mới;Huyện Na Rì"), "+2+3+4 0-2 0-4 3-12", nil=.05)
    return p


@sheet
def vn12_ho_ngheo_dau_nam_cuoi_nam() -> Paper:
    """A form of the labour department: households at the beginning and end of the year and what changed, in three levels, areas in Roman numbers."""
    p = Paper("vn12_ho_ngheo_dau_nam_cuoi_nam", "xls", sheet="Mau 3", borders=True)
    p.texts("UBND HUYỆN NHO QUAN |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("PHÒNG LĐ-TB&XH |  |  |  |  | Độc lập - Tự do - Hạnh phúc").skip()
    p.text("TỔNG HỢP DIỄN BIẾN HỘ NGHÈO NĂM 2022", bold=True, over=10).text("(Ban hành kèm theo Thông tư số 07/2021/TT-BLĐTBXH)", over=10, italic=True).skip()
    p.head("""
        TT | Xã, thị trấn | Tổng số hộ dân cư | Số hộ nghèo đầu năm | < | Diễn biến trong năm | < | < | Số hộ nghèo cuối năm | <
        ^ | ^ | ^ | Số hộ | Tỷ lệ % | Thoát nghèo | Tái nghèo | Phát sinh mới | Số hộ | Tỷ lệ %""", name=1, stt=0)
    p.code("A | B | 1 | 2 | 3=2/1 | 4 | 5 | 6 | 7 | 8=7/1")
    p.body("R| I | Khu vực thành thị | #\n" + _lines("Thị trấn Nho Quan", number=True) + "\nR| II | Khu vực nông thôn | #\n" + _lines("Xã Cúc Phương;Xã Đồng Phong;Xã Gia Lâm;Xã Kỳ Phú;Xã Lạc Vân", number=True) + "\nT|  | Tổng cộng (I+II) | #",
           "900-2900 20-200 %2/1:2 5-60 0-4 0-9 10-150 %7/1:2")
    p.skip().texts(" | NGƯỜI LẬP BIỂU |  |  |  |  |  | TRƯỞNG PHÒNG", bold=True)
    return p


@sheet
def vn12_duong_giao_thong() -> Paper:
    """A commune's roads by surface: lengths with decimal commas as text, classes of roads with letters, a total under them."""
    p = Paper("vn12_duong_giao_thong", sheet="GTNT", borders=True, numbers="vn")
    p.text("BIỂU 04/GTNT: HIỆN TRẠNG ĐƯỜNG GIAO THÔNG NÔNG THÔN", bold=True, over=8).text("Đơn vị tính: km", at=6, italic=True)
    p.head("""
        STT | Loại đường | Tổng chiều dài | Kết cấu mặt đường | < | < | < | Tỷ lệ cứng hóa (%)
        ^ | ^ | ^ | Bê tông nhựa | Bê tông xi măng | Cấp phối | Đất | ^""", name=1, stt=0)
    p.body("d| a | Đường trục xã | #\nd| b | Đường trục thôn, xóm | #\nd| c | Đường ngõ, xóm | #\nd| d | Đường trục chính nội đồng | #\nT|  | Cộng | #",
           "+2+3+4+5 0-6:1 1-12:1 1-6:1 0-5:1 m60-100:1")
    return p


@sheet
def vn12_dan_toc_ton_giao() -> Paper:
    """Peoples and religions beside each other under two groups, khu phố down, numbers of women in every second column."""
    p = Paper("vn12_dan_toc_ton_giao", sheet="DS", borders=True)
    p.text("THỐNG KÊ DÂN SỐ THEO DÂN TỘC, TÔN GIÁO", bold=True, over=10).text("(Tính đến ngày 01/4/2019)", over=10).skip()
    p.head("""
        STT | Khu phố | Tổng số dân | < | Dân tộc | < | < | Tôn giáo | < | <
        ^ | ^ | Tổng số | Nữ | Kinh | Chăm | Khác | Phật giáo | Công giáo | Không""", name=1, stt=0)
    p.body(_lines("Khu phố 1;Khu phố 2;Khu phố 3;Khu phố 4;Khu phố 5", number=True) + "\nT|  | Tổng cộng | #", "+3+4+5 400-900 600-1500 0-300 0-20 100-500 50-400 200-600")
    return finish(p, frame=False, shade=True)


@sheet
def vn12_tiem_chung() -> Paper:
    """A health centre's month: targets, results of the month and running from January, each with a rate."""
    p = Paper("vn12_tiem_chung", "xls", sheet="TCMR T9", borders=True)
    p.texts("TRUNG TÂM Y TẾ HUYỆN |  |  |  | Biểu số 2").skip().text("KẾT QUẢ TIÊM CHỦNG MỞ RỘNG THÁNG 9 NĂM 2021", bold=True, over=9).skip()
    p.head("""
        TT | Trạm y tế | Số trẻ < 1 tuổi quản lý | Kết quả tháng 9 | < | < | Cộng dồn từ đầu năm | < | <
        ^ | ^ | ^ | BCG | Sởi | Tiêm đủ 8 loại | BCG | Sởi | Tiêm đủ 8 loại""", name=1, stt=0)
    p.body(_lines("Trà Côn;Hòa Bình;Nhơn Bình;Thới Hòa;Tích Thiện;Vĩnh Xuân", number=True) + "\nT|  | TOÀN HUYỆN | #", "90-240 5-20 5-20 5-20 40-170 40-170 40-170")
    return p


@sheet
def vn12_dat_dai_hien_trang() -> Paper:
    """Land by use: codes beside the names, groups numbered 1, 1.1, 1.1.1, areas of communes across."""
    p = Paper("vn12_dat_dai_hien_trang", sheet="Biểu 02-CH", borders=True)
    p.text("Biểu 02/CH", at=6, bold=True).text("HIỆN TRẠNG SỬ DỤNG ĐẤT NĂM 2020 CỦA HUYỆN", bold=True, over=7).text("Đơn vị tính: ha", at=5, italic=True)
    p.head("""
        STT | Chỉ tiêu sử dụng đất | Mã | Tổng diện tích | Phân theo đơn vị hành chính | < | <
        ^ | ^ | ^ | ^ | Thị trấn Me | Xã Gia Hòa | Xã Gia Thanh""", name=1, stt=0)
    p.code("(1) | (2) | (3) | (4)=(5)+...+(7) | (5) | (6) | (7)")
    p.body("""
P| 1 | Đất nông nghiệp | NNP | #
o| 1.1 |   Đất trồng lúa | LUA | #
o| 1.2 |   Đất trồng cây hàng năm khác | HNK | #
o| 1.3 |   Đất nuôi trồng thủy sản | NTS | #
P| 2 | Đất phi nông nghiệp | PNN | #
o| 2.1 |   Đất quốc phòng | CQP | #
o| 2.2 |   Đất ở tại nông thôn | ONT | #
P| 3 | Đất chưa sử dụng | CSD | #""".replace("P|", "d|"), "+2+3+4 20-300:1 20-300:1 20-300:1")
    p.tables[-1].optional.append("C")
    p.tables[-1].either_rows += p.tables[-1].body
    return p


@sheet
def vn12_doanh_nghiep_theo_nganh() -> Paper:
    """A yearbook in Vietnamese only: sections of industry, years across under the unit, a share in a second block below."""
    p = Paper("vn12_doanh_nghiep_theo_nganh", sheet="B87", font="Arial", borders=False)
    p.text("87. Số doanh nghiệp đang hoạt động có kết quả sản xuất kinh doanh", bold=True).text("      tại thời điểm 31/12 phân theo ngành kinh tế", bold=True).skip()
    p.head(" | 2016 | 2017 | 2018 | 2019 | Sơ bộ 2020")
    p.caption("Doanh nghiệp", at=1, over=5)
    p.body("T| TỔNG SỐ | #\n" + _lines("Nông, lâm nghiệp và thủy sản;Khai khoáng;Công nghiệp chế biến, chế tạo;Xây dựng;Vận tải, kho bãi"), "10-900 10-900 10-900 10-900 10-900")
    p.caption("Cơ cấu (%)", at=1, over=5)
    p.body("P| TỔNG SỐ | 100.0 | 100.0 | 100.0 | 100.0 | 100.0\n" + "\n".join(f"o| {name} | #" for name in ("Nông, lâm nghiệp và thủy sản", "Khai khoáng", "Công nghiệp chế biến, chế tạo", "Xây dựng", "Vận tải, kho bãi")),
           "5-40:1 5-40:1 5-40:1 5-40:1 5-40:1")
    table = p.tables[-1]
    table.either_rows += table.total_rows
    table.total_rows = []
    return p


@sheet
def vn12_cap_giay_chung_nhan() -> Paper:
    """Wards with two kinds of certificates, requests taken, settled in time and late, the running month in the title."""
    p = Paper("vn12_cap_giay_chung_nhan", "ods", sheet="T11", borders=True)
    p.text("BÁO CÁO KẾT QUẢ GIẢI QUYẾT HỒ SƠ ĐẤT ĐAI THÁNG 11/2022", bold=True, over=9).skip()
    p.head("""
        Số TT | Phường, xã | Hồ sơ tiếp nhận | < | < | Hồ sơ đã giải quyết | < | < | Đang giải quyết
        ^ | ^ | Tổng số | Kỳ trước chuyển sang | Mới tiếp nhận | Tổng số | Đúng hạn | Quá hạn | ^""", name=1, stt=0)
    p.body(_lines("Phường Phú Thủy;Phường Hàm Tiến;Phường Mũi Né;Xã Tiến Lợi;Xã Phong Nẫm", number=True) + "\nT|  | Tổng số | #", "+2+3 5-60 20-200 +5+6 10-150 0-20 5-90")
    return p


@sheet
def vn12_hoc_sinh_theo_khoi() -> Paper:
    """A school board's sheet: grades across with classes and pupils, schools down under their level, sums above each group."""
    p = Paper("vn12_hoc_sinh_theo_khoi", sheet="SL HS", borders=True)
    p.text("SỐ LỚP, SỐ HỌC SINH ĐẦU NĂM HỌC 2021-2022", bold=True, over=10).skip()
    p.head("""
        TT | Đơn vị | Khối 6 | < | Khối 7 | < | Khối 8 | < | Khối 9 | <
        ^ | ^ | Lớp | HS | Lớp | HS | Lớp | HS | Lớp | HS""", name=1, stt=0)
    p.body("R| I | Cụm phía Bắc | #\n" + _lines("THCS Hòa Minh;THCS Chí Công;THCS Phan Rí Cửa 1", number=True) + "\nR| II | Cụm phía Nam | #\n" + _lines("THCS Liên Hương;THCS Vĩnh Hảo", number=True) + "\nT|  | Tổng toàn huyện | #",
           "2-9 70-380 2-9 70-380 2-9 70-380 2-9 70-380")
    return p


@sheet
def vn12_gia_tri_san_xuat() -> Paper:
    """A district's socio-economic report: indicators with units, the year before, plan, estimate and two comparisons."""
    p = Paper("vn12_gia_tri_san_xuat", sheet="PL1", borders=True)
    p.text("PHỤ LỤC 1", bold=True, over=8).text("TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2021", bold=True, over=8).text("(Kèm theo Báo cáo số      /BC-UBND ngày      tháng 12 năm 2021)", over=8, italic=True).skip()
    p.head("""
        STT | Chỉ tiêu | ĐVT | TH năm 2020 | Năm 2021 | < | So sánh (%) | <
        ^ | ^ | ^ | ^ | Kế hoạch | Ước TH | UTH/KH | UTH/TH 2020""", name=1, stt=0)
    p.body("""
S| A | CHỈ TIÊU KINH TẾ
d| 1 | Tổng giá trị sản xuất | Tỷ đồng | #
d| - |   Nông, lâm, thủy sản | Tỷ đồng | #
d| - |   Công nghiệp - xây dựng | Tỷ đồng | #
d| - |   Thương mại - dịch vụ | Tỷ đồng | #
d| 2 | Thu ngân sách trên địa bàn | Tỷ đồng | #
S| B | CHỈ TIÊU XÃ HỘI
d| 1 | Giảm tỷ lệ hộ nghèo | % | #
d| 2 | Số lao động được giải quyết việc làm | Người | #""", "100-9000 100-9000 100-9000 %3/2:1 %3/1:1")
    p.tables[-1].optional.append("C")
    return p


@sheet
def vn12_tai_nan_giao_thong_thang() -> Paper:
    """Months down with halves summed between, three counts against the same month before."""
    p = Paper("vn12_tai_nan_giao_thong_thang", sheet="TNGT", borders=True)
    p.text("TÌNH HÌNH TAI NẠN GIAO THÔNG NĂM 2019", bold=True, over=7).skip()
    p.head("""
        Tháng | Số vụ | < | Số người chết | < | Số người bị thương | <
        ^ | Năm 2019 | So cùng kỳ | Năm 2019 | So cùng kỳ | Năm 2019 | So cùng kỳ""")
    p.body("\n".join(f"d| Tháng {m} | #" for m in range(1, 7)) + "\nQ| 6 tháng đầu năm | #\n" + "\n".join(f"d| Tháng {m} | #" for m in range(7, 13)) + "\nQ| 6 tháng cuối năm | #\nT| Cả năm | #", "5-30 1-9 1-12 0-5 2-25 0-9")
    return finish(p, frame=False, shade=True)


@sheet
def vn12_can_bo_cong_chuc() -> Paper:
    """Officials by education and theory, a column for women within each, communes with TT. abbreviated."""
    p = Paper("vn12_can_bo_cong_chuc", "xls", sheet="CBCC xa", borders=True)
    p.texts("UBND HUYỆN TUY PHONG |  |  |  |  |  | Mẫu số 3").text("THỐNG KÊ CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ", bold=True, over=11).text("(Có đến 31/12/2018)", over=11).skip()
    p.head("""
        TT | Tên đơn vị | Tổng số | Trong đó: Nữ | Trình độ chuyên môn | < | < | < | Lý luận chính trị | < | <
        ^ | ^ | ^ | ^ | Sau ĐH | Đại học | Cao đẳng | Trung cấp | Cao cấp | Trung cấp | Sơ cấp""", name=1, stt=0)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11")
    p.body(_lines("TT. Liên Hương;TT. Phan Rí Cửa;Phước Thể;Bình Thạnh;Vĩnh Hảo;Vĩnh Tân", number=True) + "\nT|  | Cộng | #", "+3+4+5+6 3-9 0-2 8-18 0-3 2-6 0-2 8-15 2-6")
    return p
