"""Preschools, land, incomes, poor households, rice, funds: yearbooks, ministries' forms, budgets, reviews."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet
from .yearbooks import UNITS, lines

FAMILY = "third"


@sheet
def vn3_moet_preschool_provinces():
    """A ministry's table by province: regions numbered with Roman figures, percent columns, the heading of three levels."""
    p = Paper("vn3_moet_preschool_provinces", sheet="MN_2019", font="Times New Roman")
    p.texts("BỘ GIÁO DỤC VÀ ĐÀO TẠO | ").text("SỐ LIỆU GIÁO DỤC MẦM NON NĂM HỌC 2019 - 2020", bold=True, over=12, align="center").text("(Số liệu thời điểm 31/12/2019)", italic=True, over=12, align="center").skip()
    p.head("""
        TT | Tỉnh/Thành phố | Số trường | < | < | Trẻ em nhà trẻ | < | < | Trẻ em mẫu giáo | < | < | Tỷ lệ huy động trẻ 5 tuổi (%)
        ^ | ^ | Tổng số | Trong đó | < | Tổng số | Trong đó | < | Tổng số | Trong đó | < | ^
        ^ | ^ | ^ | Công lập | Tư thục | ^ | Nữ | Dân tộc | ^ | Nữ | Dân tộc | ^""", stt=0, name=1)
    p.body("T|  | TOÀN QUỐC | #\nR| I | Trung du và miền núi phía Bắc | #\nd| 1 | Hà Giang | #\nd| 2 | Cao Bằng | #\nd| 3 | Lào Cai | #\nR| II | Đồng bằng sông Hồng | #\nd| 4 | Hà Nội | #\nd| 5 | Vĩnh Phúc | #\nR| III | Bắc Trung Bộ và DHMT | #\nd| 6 | Thanh Hóa | #\nd| 7 | Bình Thuận | #\nR| IV | Đồng bằng sông Cửu Long | #\nd| 8 | Long An | #\nd| 9 | Cà Mau | #",
           "+2+3 90-700 1-300 3000-90000 1000-40000 0-9000 20000-400000 9000-190000 0-60000 m95-100:2")
    return p


@sheet
def vn3_population_districts_unit_own_line():
    """Unit lines in two languages at the far right, a heading of two languages in unmerged rows, blank row after the total."""
    p = Paper("vn3_population_districts_unit_own_line", "xls", sheet="B24", borders=False, font="Arial", left=1)
    p.text("24", at=0, bold=True)
    p.put(1, "Dân số trung bình phân theo huyện, thị xã, thành phố", bold=True)
    p.texts(" | Average population by district", italic=True).skip()
    p.texts(" |  |  |  |  |  | ĐVT: Người - Unit: Person", italic=True)
    p.head("""
         |  | 2010 | 2015 | 2017 | 2018 | Sơ bộ
         |  |  |  |  |  | Prel. 2019""", name=1, loose=True, stub="top")
    p.skip().body("T|  | TỔNG SỐ - TOTAL | #\n\n" + "\n".join(f"d| {i} | {n} | #" for i, n in enumerate(UNITS[:8], 1)), " ".join(["28000-220000"] * 5))
    p.tables[0].name_columns += []
    return p


@sheet
def vn3_income_expenditure_quarters_years():
    """Budget form with Roman, Arabic and dashed lines; planned, done, share of plan under each year."""
    p = Paper("vn3_income_expenditure_quarters_years", "xls", sheet="B48", font="Times New Roman")
    p.texts("UBND HUYỆN TUY PHONG |  |  |  |  |  | Biểu mẫu số 97/CK-NSNN", bold=True)
    p.text("CÂN ĐỐI NGÂN SÁCH HUYỆN NĂM 2020", bold=True, over=8, align="center").text("(Quyết toán đã được Hội đồng nhân dân phê chuẩn)", italic=True, over=8, align="center").text("Đơn vị: Triệu đồng", at=6, italic=True)
    p.head("""
        STT | NỘI DUNG | NĂM 2019 | < | < | NĂM 2020 | < | <
        ^ | ^ | DỰ TOÁN | QUYẾT TOÁN | SO SÁNH (%) | DỰ TOÁN | QUYẾT TOÁN | SO SÁNH (%)""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3=2/1 | 4 | 5 | 6=5/4")
    p.body("""
P| A | TỔNG THU NGÂN SÁCH HUYỆN | 420300 | 455120 | 108.3 | 440000 | 467000 | 106.1
o| I | Thu ngân sách huyện được hưởng theo phân cấp | 120300 | 140120 | 116.5 | 130000 | 142000 | 109.2
d|  | - Thu hưởng 100% | 70300 | 80120 | 114.0 | 75000 | 81000 | 108.0
d|  | - Thu phân chia theo tỷ lệ | 50000 | 60000 | 120.0 | 55000 | 61000 | 110.9
o| II | Thu bổ sung từ ngân sách cấp trên | 300000 | 315000 | 105.0 | 310000 | 325000 | 104.8
d| 1 | Bổ sung cân đối | 250000 | 250000 | 100.0 | 255000 | 255000 | 100.0
d| 2 | Bổ sung có mục tiêu | 50000 | 65000 | 130.0 | 55000 | 70000 | 127.3
P| B | TỔNG CHI NGÂN SÁCH HUYỆN | 420300 | 449000 | 106.8 | 440000 | 460000 | 104.5
o| I | Chi đầu tư phát triển | 60000 | 82000 | 136.7 | 70000 | 85000 | 121.4
o| II | Chi thường xuyên | 352000 | 367000 | 104.3 | 361000 | 375000 | 103.9
d|  | Trong đó: Chi giáo dục - đào tạo và dạy nghề | 190000 | 194000 | 102.1 | 195000 | 198000 | 101.5
o| III | Dự phòng ngân sách | 8300 |  |  | 9000 |  | """)
    t = p.tables[0]
    t.either_rows += [row for row in t.body if p.cells[row, 1].value.startswith(("Thu ", "Chi ")) and p.cells.get((row, 0)) and p.cells[row, 0].value]
    return p


@sheet
def vn3_enrollment_ages_wide():
    """Compulsory-education form: years of birth and ages in two rows under the heading, boys' and girls' columns."""
    p = Paper("vn3_enrollment_ages_wide", sheet="Mau 1", font="Times New Roman", left=0)
    p.texts("XÃ VĨNH TÂN", bold=True).text("THỐNG KÊ TRẺ EM TRONG ĐỘ TUỔI PHỔ CẬP GIÁO DỤC MẦM NON", bold=True, over=13, align="center").text("Thời điểm báo cáo: tháng 9 năm 2019", italic=True, over=13, align="center").skip()
    p.head("""
        STT | Tên thôn | Nhà trẻ | < | < | < | < | < | Mẫu giáo | < | < | < | Ghi chú
        ^ | ^ | 0 tuổi (2019) | < | 1 tuổi (2018) | < | 2 tuổi (2017) | < | 3 tuổi (2016) | < | 5 tuổi (2014) | < | ^
        ^ | ^ | TS | Nữ | TS | Nữ | TS | Nữ | TS | Nữ | TS | Nữ | ^""", stt=0, name=1)
    p.body("\n".join(f"d| @ | Thôn {n} | # | " for n in ("Vĩnh Phúc", "Vĩnh Tiến", "Vĩnh Hưng", "Vĩnh Hòa", "Vĩnh Hải")) + "\nT| TỔNG CỘNG |  | # | ", " ".join(["20-60 9-20"] * 5))
    p.merges.append((p.row, 0, p.row, 1))
    p.tables[0].optional.append("M")
    return p


@sheet
def vn3_land_use_hierarchy_codes():
    """Land inventory: code of the kind of land, order like 1.1.1, area of each communes' column."""
    p = Paper("vn3_land_use_hierarchy_codes", "xls", sheet="Bieu 01-TKDD", font="Times New Roman")
    p.texts("Biểu 01/TKĐĐ |  |  |  |  |  |  | Đơn vị báo cáo: Huyện Tuy Phong").text("THỐNG KÊ, KIỂM KÊ DIỆN TÍCH ĐẤT ĐAI", bold=True, over=9, align="center").text("(Đến ngày 31/12/2019)", italic=True, over=9, align="center").text("Đơn vị tính diện tích: ha", at=6, italic=True)
    p.head("""
        Thứ tự | LOẠI ĐẤT | Mã | Tổng diện tích các loại đất | Diện tích đất theo đối tượng sử dụng | < | < | Diện tích đất theo đối tượng được giao để quản lý | <
        ^ | ^ | ^ | ^ | Hộ gia đình, cá nhân trong nước | Tổ chức kinh tế | Cơ quan, đơn vị của Nhà nước | UBND cấp xã | Tổ chức khác""", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)")
    p.body("""
T|  | Tổng diện tích đất của đơn vị hành chính |  | 77385.91 | 30101.2 | 21044.1 | 16040.21 | 9800.2 | 400.2
R| 1 | Nhóm đất nông nghiệp | NNP | 60344.1 | 28101.1 | 19044.1 | 13198.9 |  | 
d| 1.1 | Đất sản xuất nông nghiệp | SXN | 30122.1 | 24101.1 | 6021 |  |  | 
d| '1.1.1 | Đất trồng cây hàng năm | CHN | 18021.4 | 15020.4 | 3001 |  |  | 
d| '1.1.2 | Đất trồng cây lâu năm | CLN | 12100.7 | 9080.7 | 3020 |  |  | 
d| 1.2 | Đất lâm nghiệp | LNP | 30222 | 4000 | 13023.1 | 13198.9 |  | 
R| 2 | Nhóm đất phi nông nghiệp | PNN | 9940.8 | 2000.1 | 1900 | 2841.31 | 2800 | 399.39
d| 2.1 | Đất ở | OCT | 1050.2 | 1050.2 |  |  |  | 
d| 2.2 | Đất chuyên dùng | CDG | 8890.6 | 949.9 | 1900 | 2841.31 | 2800 | 399.39
R| 3 | Nhóm đất chưa sử dụng | CSD | 7101.01 |  | 100 |  | 7000.2 | 0.81""")
    p.tables[0].optional.append("C")
    p.skip().texts(" | Ngày ... tháng ... năm ... |  |  |  | Ngày ... tháng ... năm ...", italic=True).texts(" | Người lập biểu |  |  |  | Thủ trưởng đơn vị", bold=True)
    return p


@sheet
def vn3_three_tables_one_sheet():
    """A school's disclosure: three numbered little tables with their own headings on one sheet."""
    p = Paper("vn3_three_tables_one_sheet", sheet="CK", font="Times New Roman")
    p.text("THÔNG BÁO CÔNG KHAI NĂM HỌC 2019-2020", bold=True, over=6, align="center").skip().text("1. Quy mô lớp, học sinh", bold=True)
    p.head("TT | Khối lớp | Số lớp | Số học sinh | Nữ | HS/lớp", stt=0, name=1)
    p.body("d| 1 | Khối 10 | #\nd| 2 | Khối 11 | #\nd| 3 | Khối 12 | #\nT|  | Tổng cộng | #", "8-10 310-390 120-230 /2/1:1")
    p.skip().text("2. Cơ sở vật chất", bold=True)
    p.head("TT | Nội dung | Số lượng | Bình quân (m2/học sinh)", stt=0, name=1)
    p.body("d| 1 | Phòng học kiên cố | 24 | 1.4\nd| 2 | Phòng học bộ môn | 5 | 0.4\nd| 3 | Phòng thư viện | 1 | 0.1\nd| 4 | Sân chơi, bãi tập | 2 | 6.5")
    p.skip().text("3. Trình độ đội ngũ", bold=True)
    p.head("""
        TT | Đội ngũ | Tổng số | Trình độ đào tạo | < | <
        ^ | ^ | ^ | Thạc sĩ | Đại học | Cao đẳng""", stt=0, name=1)
    p.body("d| 1 | Giáo viên Toán | #\nd| 2 | Giáo viên Ngữ văn | #\nd| 3 | Cán bộ quản lý | #\nd| 4 | Nhân viên | #\nT|  | Cộng | #", "+2+3+4 0-4 3-12 0-2")
    p.skip().texts(" |  |  |  | HIỆU TRƯỞNG", bold=True)
    return p


@sheet
def vn3_poor_households_province_text_numbers():
    """Numbers as text with dots and commas; the total of the province on top, under the column numbers."""
    p = Paper("vn3_poor_households_province_text_numbers", sheet="PL 2a", font="Times New Roman", numbers="vn")
    p.text("Phụ lục 2a", at=7, italic=True).text("KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO THEO CHUẨN NGHÈO ĐA CHIỀU", bold=True, over=9, align="center").text("(Kèm theo Báo cáo số 12/BC-SLĐTBXH ngày 20 tháng 12 năm 2019)", italic=True, over=9, align="center").skip()
    p.head("""
        TT | Địa bàn | Tổng số hộ dân | Hộ nghèo | < | < | Hộ cận nghèo | < | Hộ DTTS nghèo
        ^ | ^ | ^ | Số hộ | Tỷ lệ (%) | Nhân khẩu | Số hộ | Tỷ lệ (%) | ^""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    p.body("T|  | TOÀN TỈNH | #\nR| A | THÀNH THỊ | #\nd| 1 | Thành phố Phan Thiết | #\nd| 2 | Thị xã La Gi | #\nR| B | NÔNG THÔN | #\nd| 1 | Huyện Tuy Phong | #\nd| 2 | Huyện Bắc Bình | #\nd| 3 | Huyện Hàm Tân | #\nd| 4 | Huyện Phú Quý | #", "9000-60000 100-2000 %2/1:2 400-7000 200-2000 %5/1:2 0-400")
    return p


@sheet
def vn3_rice_crop_three_measures():
    """Measures as captions of a rice chapter: area, yield and output of the same seasons, in two languages, no total line of all."""
    p = Paper("vn3_rice_crop_three_measures", "xls", sheet="LUA", borders=False, font="Arial", numbers="plain")
    p.text("Diện tích, năng suất và sản lượng lúa cả năm", bold=True).text("Planted area, yield and production of paddy", italic=True).skip()
    p.head("""
         | Tổng số | Chia ra - Of which | < | <
         | Total | Lúa đông xuân | Lúa hè thu | Lúa mùa
         |  | Spring paddy | Autumn paddy | Winter paddy""", loose=True, spanner="centre")
    p.caption("Diện tích (Ha) - Planted area (Ha)", at=1, over=4)
    p.body(lines(["2015", "2017", "2018", "Sơ bộ - Prel. 2019"]), "+2+3+4 30000-40000 40000-48000 30000-40000")
    p.caption("Năng suất (Tạ/ha) - Yield (Quintal/ha)", at=1, over=4)
    p.body(lines(["2015", "2017", "2018", "Sơ bộ - Prel. 2019"]), "50-60:1 58-66:1 50-58:1 48-56:1")
    p.caption("Sản lượng (Tấn) - Production (Ton)", at=1, over=4)
    p.body(lines(["2015", "2017", "2018", "Sơ bộ - Prel. 2019"]), "+2+3+4 150000-240000 200000-280000 150000-200000")
    return p


@sheet
def vn3_csv_export_ministry():
    """An export of a database in text: a title, a line of the query, repeated group names instead of merges, total first."""
    p = Paper("vn3_csv_export_ministry", "csv", sheet="vn3_csv_export_ministry", borders=False, numbers="vn")
    p.text("BÁO CÁO TỔNG HỢP TRƯỜNG, LỚP, HỌC SINH").text("Năm học: 2019-2020 - Kỳ báo cáo: Đầu năm").skip()
    p.head("""
        STT | Tên Sở/Phòng | Tiểu học | Tiểu học | Tiểu học | THCS | THCS | THCS
         |  | Trường | Lớp | Học sinh | Trường | Lớp | Học sinh""", stt=0, name=1, bold=False)
    p.body("T|  | Tổng cộng | #\n" + "\n".join(f"d| @ | {n} | #" for n in ("Phan Thiết", "La Gi", "Tuy Phong", "Bắc Bình", "Hàm Tân", "Tánh Linh")), "10-40 200-900 4000-20000 8-20 90-400 3000-14000")
    return p


@sheet
def vn3_study_encouragement_fund_outline():
    """A review's appendix of the fund: lines numbered 1, 1.1, a), last column of notes, two sums at the end."""
    p = Paper("vn3_study_encouragement_fund_outline", sheet="Phu luc 3", font="Times New Roman")
    p.texts("HỘI KHUYẾN HỌC HUYỆN |  |  |  | Phụ lục 3", bold=True).text("TÌNH HÌNH THU, CHI QUỸ KHUYẾN HỌC 5 NĂM 2016 - 2020", bold=True, over=9, align="center").text("ĐVT: 1.000 đồng", at=7, italic=True)
    p.head("""
        TT | Nội dung | Thực hiện các năm | < | < | < | < | Cộng 5 năm | Ghi chú
        ^ | ^ | 2016 | 2017 | 2018 | 2019 | 2020 | ^ | ^""", stt=0, name=1)
    p.body("""
R| I | Tổng thu | # | 
d| 1 | Vận động các tổ chức, doanh nghiệp | # | 
d| 2 | Hội viên đóng góp | # | 
d| 3 | Thu khác | # | Lãi tiền gửi
R| II | Tổng chi | # | 
d| 1 | Học bổng | # | 
d| 2 | Khen thưởng học sinh, giáo viên | # | 
o| a) | Học sinh giỏi các cấp | # | 
o| b) | Học sinh đỗ đại học | # | 
d| 3 | Hỗ trợ học sinh nguy cơ bỏ học | # | 
o| III | Tồn quỹ | # | """, "900-9000 900-9000 900-9000 900-9000 900-9000 +1+2+3+4+5")
    t = p.tables[0]
    t.either_rows, t.subtotal_rows = t.subtotal_rows, []
    t.optional.append("I")
    p.skip().texts(" | KẾ TOÁN |  |  |  |  | TM. BAN THƯỜNG VỤ", bold=True)
    return p


@sheet
def vn3_ward_groups_long_headings_breaks():
    """Headings of many words with line breaks in the cells; wards under district names in capitals; the sums in the district lines."""
    p = Paper("vn3_ward_groups_long_headings_breaks", sheet="TTHTCĐ", font="Times New Roman")
    p.text("TỔNG HỢP HOẠT ĐỘNG TRUNG TÂM HỌC TẬP CỘNG ĐỒNG NĂM 2019", bold=True, over=9, align="center").skip()
    p.head("""
        TT | Xã, phường,⏎thị trấn | Xếp loại⏎(Tốt, Khá,⏎TB, Yếu) | Tổng số lớp⏎chuyên đề | Tổng số lượt⏎người học | Trong đó⏎(lượt người) | < | < | Kinh phí hỗ trợ⏎(triệu đồng)
        ^ | ^ | ^ | ^ | ^ | Nữ | Dân tộc⏎thiểu số | Trên 60⏎tuổi | ^""", stt=0, name=1)
    p.body("R| I | HUYỆN TUY PHONG |  | #\nd| 1 | Liên Hương | Tốt | #\nd| 2 | Phan Rí Cửa | Khá | #\nd| 3 | Vĩnh Hảo | Khá | #\nR| II | HUYỆN HÀM TÂN |  | #\nd| 1 | Tân Nghĩa | TB | #\nd| 2 | Tân Minh | Tốt | #\nd| 3 | Sơn Mỹ | Khá | #\nT|  | TOÀN TỈNH |  | #", "10-90 500-9000 200-4000 0-900 0-700 10-60")
    p.tables[0].optional.append("C")
    return p


@sheet
def vn3_living_standards_regions_gap_header():
    """A survey's table: regions and quintiles as breakdowns under captions, years with month marks, a blank row in the heading."""
    p = Paper("vn3_living_standards_regions_gap_header", sheet="5.1", borders=False, font="Arial")
    p.text("5.1 Chi tiêu cho giáo dục bình quân 1 người đi học trong 12 tháng qua chia theo thành thị, nông thôn, vùng và 5 nhóm thu nhập", bold=True).skip()
    p.text("Đơn vị: Nghìn đồng", at=4, italic=True)
    p.head("""
         | Chung | Trong đó | < | <
         | ^ | Học phí | Sách giáo khoa | Học thêm""", spanner="first", stub="top", gap={0: 1})
    p.skip().body("P| CẢ NƯỚC | 7009 | 2312 | 364 | 1107\nS| Thành thị - Nông thôn\nd|   Thành thị | #\nd|   Nông thôn | #\nS| Vùng\nd|   Đồng bằng sông Hồng | #\nd|   Trung du và miền núi phía Bắc | #\nd|   Tây Nguyên | #\nS| 5 nhóm thu nhập\nd|   Nhóm 1 | #\nd|   Nhóm 2 | #\nd|   Nhóm 3 | #\nd|   Nhóm 4 | #\nd|   Nhóm 5 | #",
                  "2000-14000 500-6000 200-500 200-1500")
    return p
