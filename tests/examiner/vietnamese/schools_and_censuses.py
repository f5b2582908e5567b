"""Schools, exams, censuses, cooperatives, libraries, staff: yearbooks, ministries' forms, budgets, reviews."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet
from .yearbooks import UNITS, lines

FAMILY = "third"


@sheet
def vn3_schools_classes_bilingual_stub():
    """A yearbook's chapter on education: words of each language on rows of their own, the total in bold capitals."""
    p = Paper("vn3_schools_classes_bilingual_stub", "xls", sheet="332", borders=False, font="Arial")
    p.text("Số trường, lớp, phòng học mầm non", bold=True).text("Number of schools, classes and classrooms of kindergarten education", italic=True).skip()
    p.head("""
         | Năm học - School year | < | < | < | <
         | 2015 - | 2016 - | 2017 - | 2018 - | 2019 -
         | 2016 | 2017 | 2018 | 2019 | 2020""", loose=True, spanner="merge", years_as_text=True)
    p.skip().body("""
R| Số trường (Trường) - Number of schools (School) | 189 | 191 | 192 | 190 | 188
d|   Công lập - Public | 160 | 160 | 160 | 157 | 154
d|   Ngoài công lập - Non-public | 29 | 31 | 32 | 33 | 34
R| Số lớp (Lớp) - Number of classes (Class) | 1501 | 1560 | 1602 | 1648 | 1671
d|   Công lập - Public | 1210 | 1240 | 1262 | 1283 | 1290
d|   Ngoài công lập - Non-public | 291 | 320 | 340 | 365 | 381
R| Số phòng học (Phòng) - Number of classrooms (Classroom) | 1480 | 1522 | 1590 | 1620 | 1655
d|   Kiên cố - Permanent | 901 | 960 | 1022 | 1090 | 1150
d|   Bán kiên cố - Semi-permanent | 560 | 545 | 555 | 521 | 500
d|   Phòng học tạm - Temporary | 19 | 17 | 13 | 9 | 5""")
    t = p.tables[0]
    t.either_rows, t.subtotal_rows = t.subtotal_rows, []
    p.skip().text("Nguồn: Sở Giáo dục và Đào tạo - Source: Department of Education and Training", italic=True)
    return p


@sheet
def vn3_teachers_pupils_continued_page():
    """Two pages of one table: (Tiếp theo), (Cont.), the heading again; districts counted on, the source on the last page."""
    p = Paper("vn3_teachers_pupils_continued_page", sheet="340", borders=False, font="Arial")
    p.text("340 Số giáo viên và học sinh phổ thông tại thời điểm 30/9/2019", bold=True).text("      phân theo huyện/thị xã/thành phố", bold=True).text("      Number of teachers and pupils of general education as of 30 September 2019 by district", italic=True).skip()
    grid = """
         | Giáo viên - Teacher | < | < | Học sinh - Pupil | < | <
         | Tiểu học | Trung học cơ sở | Trung học phổ thông | Tiểu học | Trung học cơ sở | Trung học phổ thông
         | Primary | Lower secondary | Upper secondary | Primary | Lower secondary | Upper secondary"""
    p.head(grid, spanner="first", stub="top", loose=True)
    p.skip().body("T| TỔNG SỐ - TOTAL | #\n" + lines(UNITS[:4]) + "\n\n\n\n\n\n\n" + lines(UNITS[4:]), "90-900 90-900 50-400 4000-20000 3000-15000 1000-9000")
    at = p.tables[0].body[4] + 2
    p.put(0, "340 (Tiếp theo) Số giáo viên và học sinh phổ thông tại thời điểm 30/9/2019", at, bold=True)
    p.put(0, "      (Cont.) Number of teachers and pupils of general education as of 30 September 2019", at + 1, italic=True)
    for number, line in enumerate(grid.strip("\n").split("\n")):
        for column, part in enumerate(line.split("|")):
            if part.strip() not in ("", "<"):
                p.put(column, part.strip(), at + 2 + number, bold=True)
    return p


@sheet
def vn3_khuyen_hoc_mau_so_1():
    """A form of the association: merged heads over four models, letters and numbers under them, the signature apart."""
    p = Paper("vn3_khuyen_hoc_mau_so_1", sheet="Mau so 1", font="Times New Roman")
    p.texts("HỘI KHUYẾN HỌC VIỆT NAM |  |  |  |  |  |  |  |  | Mẫu số 1", bold=True).texts("HỘI KHUYẾN HỌC TỈNH BÌNH THUẬN |  |  |  |  |  |  |  |  | (Cấp tỉnh tổng hợp từ cấp huyện)", bold=True).skip()
    p.text("BÁO CÁO THỐNG KÊ KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP", bold=True, over=14, align="center").text("Năm 2019", italic=True, over=14, align="center").skip()
    p.head("""
        STT | Đơn vị | Gia đình học tập | < | < | Dòng họ học tập | < | < | Cộng đồng học tập (thôn, khu phố) | < | < | Đơn vị học tập | < | <
        ^ | ^ | Tổng số gia đình | Số đạt danh hiệu | Tỷ lệ % | Tổng số dòng họ | Số đạt danh hiệu | Tỷ lệ % | Tổng số | Số đạt danh hiệu | Tỷ lệ % | Tổng số | Số đạt danh hiệu | Tỷ lệ %""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3=2/1 | 4 | 5 | 6=5/4 | 7 | 8 | 9=8/7 | 10 | 11 | 12=11/10")
    p.body("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(UNITS[:7], 1)) + "\nT| Tổng cộng |  | #",
           "9000-50000 5000-9000 %2/1 50-400 20-50 %5/4 60-130 30-60 %8/7 40-140 20-40 %11/10")
    p.merges.append((p.row, 0, p.row, 1))
    p.skip().texts(" |  |  |  |  |  |  |  |  | Bình Thuận, ngày 10 tháng 01 năm 2020", italic=True)
    p.texts(" | NGƯỜI LẬP BIỂU |  |  |  |  |  |  |  | TM. BAN THƯỜNG VỤ", bold=True).texts(" |  |  |  |  |  |  |  |  | CHỦ TỊCH", bold=True)
    return p


@sheet
def vn3_pupils_girls_ethnic_indented():
    """Kinds of pupils down with 'Trong đó' and 'Chia ra', school years across, unit in a column."""
    p = Paper("vn3_pupils_girls_ethnic_indented", sheet="TH", font="Times New Roman")
    p.text("PHÒNG GD&ĐT TUY PHONG", bold=True).text("BIỂU TỔNG HỢP SỐ LIỆU GIÁO DỤC TIỂU HỌC", bold=True, over=7, align="center").skip()
    p.head("""
        Số TT | Chỉ tiêu | Đơn vị tính | Năm học | < | < | Ước thực hiện năm học 2020-2021
        ^ | ^ | ^ | 2017-2018 | 2018-2019 | 2019-2020 | ^""", stt=0, name=1)
    p.body("""
d| 1 | Số trường | Trường | 21 | 21 | 20 | 20
o|  | Trong đó: Đạt chuẩn quốc gia | Trường | 9 | 11 | 12 | 13
d| 2 | Số lớp | Lớp | 402 | 405 | 411 | 415
d| 3 | Số học sinh | Học sinh | 11420 | 11610 | 11802 | 11990
o|  | Trong đó: - Nữ | Học sinh | 5501 | 5602 | 5688 | 5790
o|  |   - Dân tộc thiểu số | Học sinh | 1203 | 1218 | 1240 | 1251
o|  | Chia ra: - Lớp 1 | Học sinh | 2401 | 2450 | 2502 | 2533
o|  |   - Lớp 2 | Học sinh | 2299 | 2380 | 2431 | 2490
o|  |   - Lớp 3 | Học sinh | 2280 | 2288 | 2369 | 2415
o|  |   - Lớp 4 | Học sinh | 2240 | 2270 | 2270 | 2302
o|  |   - Lớp 5 | Học sinh | 2200 | 2222 | 2230 | 2250
d| 4 | Tỷ lệ học sinh bỏ học | % | 0,05 | 0,04 | 0,02 | 0,01""")
    t = p.tables[0]
    t.either_rows.append(t.body[3])
    p.tables[0].optional.append("C")
    return p


@sheet
def vn3_dropouts_by_reason_grades():
    """Reasons for leaving school over grades; two totals: across the grades at the left, of the schools below."""
    p = Paper("vn3_dropouts_by_reason_grades", sheet="Bỏ học", font="Times New Roman")
    p.texts("SỞ GD&ĐT BÌNH THUẬN |  |  |  |  |  |  | Biểu 05", bold=True).text("THỐNG KÊ HỌC SINH BỎ HỌC HỌC KỲ I NĂM HỌC 2019-2020", bold=True, over=14, align="center").text("Cấp học: Trung học cơ sở", over=14, align="center").skip()
    p.head("""
        TT | Phòng GD&ĐT | Tổng số HS đầu năm | Số HS bỏ học | < | < | < | < | < | Nguyên nhân bỏ học | < | < | < | Tỷ lệ bỏ học
        ^ | ^ | ^ | Tổng số | Nữ | Chia theo khối lớp | < | < | < | Hoàn cảnh khó khăn | Học yếu | Xa trường | Lý do khác | ^
        ^ | ^ | ^ | ^ | ^ | 6 | 7 | 8 | 9 | ^ | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14)")
    p.body("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Phan Thiết", "La Gi", "Tuy Phong", "Bắc Bình", "Hàm Thuận Bắc", "Hàm Thuận Nam", "Tánh Linh", "Đức Linh"), 1)) + "\nT|  | Cộng | #",
           "3000-14000 +4+5+6+7 1-30 0-20 0-20 0-20 0-20 0-20 0-20 0-9 0-9 %2/1:2")
    p.skip().text("Ghi chú: Số liệu không bao gồm học sinh chuyển trường.", at=1, italic=True)
    return p


@sheet
def vn3_exam_results_schools():
    """Percentages beside numbers under each class of marks, schools grouped by captions of the district."""
    p = Paper("vn3_exam_results_schools", sheet="HL-HK", font="Times New Roman")
    p.text("XẾP LOẠI HỌC LỰC, HẠNH KIỂM HỌC SINH THCS NĂM HỌC 2018-2019", bold=True, over=14, align="center").skip()
    p.head("""
        TT | Tên trường | TSHS | Học lực | < | < | < | < | < | Hạnh kiểm | < | < | <
        ^ | ^ | ^ | Giỏi | < | Khá | < | Yếu, kém | < | Tốt | < | Khá | <
        ^ | ^ | ^ | SL | % | SL | % | SL | % | SL | % | SL | %""", stt=0, name=1)
    p.body("S| A | HUYỆN TUY PHONG\nd| 1 | THCS Lê Hồng Phong | #\nd| 2 | THCS Phan Bội Châu | #\nd| 3 | THCS Nguyễn Trãi | #\nQ|  | Cộng A | #\nS| B | HUYỆN BẮC BÌNH\nd| 1 | THCS Lương Sơn | #\nd| 2 | THCS Chợ Lầu | #\nQ|  | Cộng B | #\nT|  | Toàn cụm (A+B) | #",
           "300-900 30-100 %2/1 90-200 %4/1 5-30 %6/1 200-280 %8/1 10-50 %10/1")
    return p


@sheet
def vn3_census_marital_status_blank_first():
    """A census volume: both languages in each heading, sexes as captions in the middle, places and ages in an outline."""
    p = Paper("vn3_census_marital_status_blank_first", sheet="Bieu 8", borders=False, font="Times New Roman", indent="spaces")
    p.text("Biểu 8: DÂN SỐ TỪ 15 TUỔI TRỞ LÊN CHIA THEO TÌNH TRẠNG HÔN NHÂN, THÀNH THỊ/NÔNG THÔN VÀ GIỚI TÍNH, 1/4/2019", bold=True).text("Table 8: POPULATION AGED 15 AND OVER BY MARITAL STATUS, URBAN/RURAL RESIDENCE AND SEX, 1/4/2019", italic=True).skip()
    p.text("Đơn vị tính: Người - Unit: Persons", at=4, italic=True)
    p.head("""
        Thành thị/Nông thôn | Tổng số | Chưa vợ/chồng | Có vợ/chồng | Góa | Ly hôn | Ly thân
        Urban/Rural residence | Total | Never married | Currently married | Widowed | Divorced | Separated""", loose=True)
    p.skip().body("S| CHUNG - BOTH SEXES\nP| Toàn tỉnh - Total | #\nd|   Thành thị - Urban | #\nd|   Nông thôn - Rural | #\n\nS| NAM - MALE\nP| Toàn tỉnh - Total | #\nd|   Thành thị - Urban | #\nd|   Nông thôn - Rural | #\n\nS| NỮ - FEMALE\nP| Toàn tỉnh - Total | #\nd|   Thành thị - Urban | #\nd|   Nông thôn - Rural | #",
                  "+2+3+4+5+6 40000-90000 90000-300000 5000-30000 2000-9000 500-2000")
    return p


@sheet
def vn3_industry_products_unit_columns_two_languages():
    """Products with their unit in a second column of both languages; years; the last one provisional under its English."""
    p = Paper("vn3_industry_products_unit_columns_two_languages", "xls", sheet="201", borders=False, font="Arial")
    p.text("201 Một số sản phẩm chủ yếu của ngành công nghiệp", bold=True).text("Some main industrial products", italic=True).skip()
    p.head("""
         | ĐVT - Unit | 2015 | 2016 | 2017 | 2018 | Sơ bộ
         |  |  |  |  |  | Prel. 2019""", loose=True, stub="top")
    p.skip().body("d| Cát sỏi - Sand, gravel | 1000 m3 | #\nd| Thủy sản đông lạnh | Tấn | #\nS|   Frozen aquatic products | Ton\nd| Nước mắm - Fish sauce | 1000 lít - Thous. litres | #\nd| Nước khoáng - Mineral water | 1000 lít | #\nd| Hạt điều nhân | Tấn | #\nS|   Cashew nut | Ton\nd| Điện sản xuất - Electricity | Triệu Kwh - Mill. Kwh | #\nd| Nước máy - Running water | 1000 m3 | #".replace("S|   ", "o|   "), "100-9000 100-9000 100-9000 100-9000 100-9000")
    p.tables[0].optional.append("B")
    return p


@sheet
def vn3_cooperatives_years_two_levels_no_merge():
    """Indicators over years typed over the first of their columns, borders and no merge; the total in the middle of the names."""
    p = Paper("vn3_cooperatives_years_two_levels_no_merge", sheet="HTX", font="Times New Roman", borders=True)
    p.text("Số hợp tác xã, xã viên và vốn điều lệ giai đoạn 2017-2019", bold=True).skip()
    p.head("""
        Huyện, thị xã | Số hợp tác xã | < | < | Số xã viên | < | < | Vốn điều lệ (triệu đồng) | < | <
         | 2017 | 2018 | 2019 | 2017 | 2018 | 2019 | 2017 | 2018 | 2019""", spanner="first", stub="top")
    p.body("T| Tổng số | #\n" + lines(UNITS[:7]), "3-40 3-40 3-40 90-900 90-900 90-900 900-9000 900-9000 900-9000", nil=0.05, nil_mark="-")
    return p


@sheet
def vn3_library_books_years_down():
    """Years down, the number of libraries by level across in both languages, growth below under a unit line."""
    p = Paper("vn3_library_books_years_down", sheet="360", borders=False, font="Arial")
    p.text("360 Thư viện - Library", bold=True).skip()
    p.head("""
         | Số thư viện (Thư viện) | < | < | Số sách trong thư viện (Nghìn bản) | < | <
         | Number of libraries (Library) | < | < | Number of books (Thous. copies) | < | <
         | Tổng số | Thư viện tỉnh | Thư viện huyện | Tổng số | Thư viện tỉnh | Thư viện huyện
         | Total | Provincial | District | Total | Provincial | District""", loose=True, spanner="merge")
    p.skip().body(lines(["2014", "2015", "2016", "2017", "2018", "Sơ bộ - Prel. 2019"]), "+2+3 1-1 8-9 +5+6 150-220:1 90-120:1")
    p.caption("Chỉ số phát triển (Năm trước = 100) - %", at=1, over=6)
    p.caption("Index (Previous year = 100) - %", at=1, over=6)
    p.body(lines(["2014", "2015", "2016", "2017", "2018", "Sơ bộ - Prel. 2019"]), " ".join(["98-108:1"] * 6))
    return p


@sheet
def vn3_staff_positions_circular():
    """A ministry's form of staff: name of the school in a column after two numbers, the total on top without a number."""
    p = Paper("vn3_staff_positions_circular", sheet="Biểu 2B", font="Times New Roman", left=1, top=1)
    p.texts("Tên đơn vị: Phòng Nội vụ |  |  |  |  |  |  |  | BM02/BNV", bold=True).text("SỐ NGƯỜI LÀM VIỆC TRONG ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP", bold=True, over=11, align="center").skip()
    p.head("""
        Số TT | Tên đơn vị | Hạng | Số người làm việc được giao năm 2019 | Số người làm việc có mặt | < | < | < | Hợp đồng theo NĐ 68 | < | Ghi chú
        ^ | ^ | ^ | ^ | Tổng số | Trong đó | < | < | Được giao | Có mặt | ^
        ^ | ^ | ^ | ^ | ^ | Quản lý | Chuyên môn | Hỗ trợ | ^ | ^ | ^""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5=6+7+8 | 6 | 7 | 8 | 9 | 10 | 11")
    p.body("T|  | Tổng cộng |  | # | \nR| I | Sự nghiệp giáo dục |  | # | \nd| 1 | Trường MN Liên Hương | I | # | \nd| 2 | Trường TH Liên Hương 1 | I | # | \nd| 3 | Trường THCS Lê Văn Tám | II | # | \nR| II | Sự nghiệp văn hóa |  | # | \nd| 1 | Trung tâm VHTT - TT | III | # | \nd| 2 | Thư viện huyện | III | # | ",
           "20-60 +3+4+5 1-3 15-50 2-6 1-4 1-4")
    p.tables[0].optional += ["D", "L"]
    return p


@sheet
def vn3_monthly_weather_stations_side_unit():
    """Months down, stations across, the yearly mean first; a unit in brackets beside the title's English."""
    p = Paper("vn3_monthly_weather_stations_side_unit", "xls", sheet="B5", borders=False, font="Arial")
    p.text("5 Độ ẩm không khí trung bình tại các trạm quan trắc", bold=True).texts("  Mean humidity at stations |  |  |  | %", italic=True).skip()
    p.head("""
         | Trạm Phan Thiết - Phan Thiet station | < | < | Trạm La Gi - La Gi station | < | <
         | 2017 | 2018 | 2019 | 2017 | 2018 | 2019""", spanner="merge")
    p.skip().body("P| BÌNH QUÂN NĂM - AVERAGE | #\n" + "\n".join(f"d| Tháng {i} - {m} | #" for i, m in enumerate(("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"), 1)), " ".join(["m70-90:1"] * 6))
    return p
