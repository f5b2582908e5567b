"""Pages of statistical yearbooks (Niên giám thống kê), in Vietnamese and bilingual."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet

UNITS = ["Thành phố Phan Thiết", "Thị xã La Gi", "Huyện Tuy Phong", "Huyện Bắc Bình", "Huyện Hàm Thuận Bắc",
         "Huyện Hàm Thuận Nam", "Huyện Tánh Linh", "Huyện Đức Linh", "Huyện Hàm Tân", "Huyện Phú Quý"]


def lines(names, kind="d", before="") -> str:
    return "\n".join(f"{kind}|{before} {name} | #" for name in names)


@sheet
def yb_average_population() -> Paper:
    p = Paper("yb_average_population", sheet="11", font="Arial", borders=False)
    p.text("11 Dân số trung bình phân theo giới tính và phân theo thành thị, nông thôn", bold=True)
    p.text("Average population by sex and by residence", italic=True).skip()
    p.head("""
        | Tổng số | Phân theo giới tính - By sex | < | Phân theo thành thị, nông thôn - By residence | <
        | Total | Nam | Nữ | Thành thị | Nông thôn
        |  | Male | Female | Urban | Rural""", loose=True, spanner="centre")
    p.caption("Người - Person", at=1, over=5)
    p.body("\n".join(f"d| {y} | #" for y in (2015, 2016, 2017, 2018)) + "\nd| Sơ bộ - Prel. 2019 | #",
           "+2+3 590000-620000 590000-620000 400000-480000 700000-760000")
    p.caption("Cơ cấu (%) - Structure (%)", at=1, over=5)
    p.body("\n".join(f"d| {y} | 100 | #" for y in (2015, 2016, 2017, 2018)) + "\nd| Sơ bộ - Prel. 2019 | 100 | #",
           "49-51:2 49-51:2 36-40:2 60-64:2")
    return p


@sheet
def yb_area_density() -> Paper:
    p = Paper("yb_area_density", sheet="B12", top=1)
    p.text("12. Diện tích, dân số và mật độ dân số năm 2019⏎phân theo huyện, thị xã, thành phố", bold=True, over=4)
    p.text("Area, population and population density in 2019 by district", italic=True, over=4).skip()
    p.head("""
        | Diện tích (Km²)⏎Area (Km²) | Dân số trung bình (Người)⏎Average population (Person) | Mật độ dân số (Người/km²)⏎Population density (Person/km²)""")
    p.body("T| TỔNG SỐ - TOTAL | # \n\n" + lines(UNITS), "80-1900:2 28000-220000 /2/1:1")
    p.skip().text("Nguồn: Cục Thống kê tỉnh Bình Thuận", italic=True)
    return p


@sheet
def yb_primary_dropout() -> Paper:
    p = Paper("yb_primary_dropout", sheet="336", font="Arial", numbers="vn", borders=False)
    p.text("218 Tỷ lệ học sinh phổ thông bỏ học phân theo cấp học", bold=True)
    p.text("Rate of drop-out of general pupils by grade", italic=True)
    p.text("Đơn vị tính - Unit: %", at=5, italic=True, align="right")
    p.head(" | 2012 | 2013 | 2014 | 2015 | Sơ bộ⏎Prel. 2016")
    p.body("""
d| Tiểu học - Primary school | #
o|   Trong đó: Nữ - Of which: Female | #
d| Trung học cơ sở - Lower secondary school | #
o|   Trong đó: Nữ - Of which: Female | #
d| Trung học phổ thông - Upper secondary school | #
o|   Trong đó: Nữ - Of which: Female | #""", "0-2:2 0-2:2 0-2:2 0-2:2 0-2:2", nil=0.15)
    return p


@sheet
def yb_schools_classes() -> Paper:
    p = Paper("yb_schools_classes", sheet="Truong hoc", left=1, top=2)
    p.text("Trường học, lớp học, giáo viên và học sinh phổ thông", bold=True)
    p.text("General schools, classes, teachers and pupils", italic=True).skip()
    p.head("""
        | Năm học - School year | < | < | < | <
        | 2015-2016 | 2016-2017 | 2017-2018 | 2018-2019 | 2019-2020""")
    p.body("""
T| Số trường học (Trường) - Number of schools (School) | #
d|   Tiểu học - Primary | #
d|   Trung học cơ sở - Lower secondary | #
d|   Trung học phổ thông - Upper secondary | #
d|   Phổ thông cơ sở - Primary and lower secondary | #""", "10-300 10-300 10-300 10-300 10-300", nil=0.0)
    table = p.tables[-1]
    p.body("""
P| Số lớp học (Lớp) - Number of classes (Class) | #
d|   Tiểu học - Primary | #
d|   Trung học cơ sở - Lower secondary | #
d|   Trung học phổ thông - Upper secondary | #
P| Số học sinh (Học sinh) - Number of pupils (Pupil) | #
d|   Tiểu học - Primary | #
d|   Trung học cơ sở - Lower secondary | #
d|   Trung học phổ thông - Upper secondary | #""", "800-4000 800-4000 800-4000 800-4000 800-4000")
    table.either_rows += table.total_rows
    table.total_rows = []
    p.skip().text("Ghi chú: Số liệu thời điểm 30/9 hằng năm - Note: Data as of 30 September", italic=True)
    return p


@sheet
def yb_households_size() -> Paper:
    p = Paper("yb_households_size", "xls", sheet="Ho GD", borders=False)
    p.text("Biểu 5. SỐ HỘ, NHÂN KHẨU VÀ QUY MÔ HỘ THEO KẾT QUẢ TỔNG ĐIỀU TRA DÂN SỐ VÀ NHÀ Ở 1/4/2019", bold=True).skip()
    p.head("""
        Đơn vị hành chính | Số hộ (hộ) | Nhân khẩu (người) | < | < | Số người bình quân 1 hộ (người)
        ^ | ^ | Chung | Nam | Nữ | ^""")
    p.body("T| TOÀN TỈNH | # \n" + lines(UNITS), "9000-60000 +3+4 15000-110000 15000-110000 /2/1:2")
    return p


@sheet
def yb_gdp_structure() -> Paper:
    p = Paper("yb_gdp_structure", sheet="C3", font="Arial")
    p.text("Tổng sản phẩm trên địa bàn (GRDP) theo giá hiện hành phân theo khu vực kinh tế", bold=True)
    p.text("Gross regional domestic product at current prices by economic sector", italic=True).skip(2)
    p.head("""
        | Tổng số⏎Total | Chia ra - Of which | < | < | <
        | ^ | Nông, lâm nghiệp và thủy sản⏎Agriculture, forestry and fishing | Công nghiệp và xây dựng⏎Industry and construction | Dịch vụ⏎Service | Thuế sản phẩm trừ trợ cấp sản phẩm⏎Products taxes less subsidies on production""")
    p.caption("Tỷ đồng - Bill. dongs", at=1, over=5)
    p.body(lines(["2010", "2015", "2016", "2017", "2018", "Ước 2019 - Est. 2019"]),
           "+2+3+4+5 9000-20000 8000-24000 9000-30000 1200-4000")
    p.caption("Cơ cấu - Structure (%)", at=1, over=5)
    p.body(lines(["2010", "2015", "2016", "2017", "2018", "Ước 2019 - Est. 2019"]), "100-100 20-40:2 20-30:2 28-40:2 4-7:2")
    return p


@sheet
def yb_rice_by_district() -> Paper:
    p = Paper("yb_rice_by_district", sheet="Lua", numbers="plain", borders=True)
    p.text("Diện tích gieo trồng lúa cả năm phân theo huyện/thị xã/thành phố", bold=True, over=7)
    p.text("ĐVT: Ha", at=6, align="right", italic=True)
    p.head("STT | Huyện, thị xã, thành phố | 2015 | 2016 | 2017 | 2018 | 2019 (*)", name=1, stt=0)
    p.body("T| | TỔNG SỐ | #\n" + lines(UNITS, before=" @ |"), "0-30000 0-30000 0-30000 0-30000 0-30000", nil=0.1)
    p.text("(*) Số liệu sơ bộ", italic=True)
    p.text("Dấu \"-\": không có hiện tượng phát sinh", italic=True)
    return p


@sheet
def yb_national_regions() -> Paper:
    p = Paper("yb_national_regions", sheet="V02.03", font="Arial", borders=False)
    p.text("Tỷ lệ hộ nghèo phân theo địa phương (*)", bold=True)
    p.text("Poverty rate by province (*)", italic=True)
    p.text("Đơn vị tính - Unit: %", at=5, italic=True).skip()
    p.head(" | 2010 | 2012 | 2014 | 2016 | Sơ bộ - Prel. 2018")
    spec = "1-40:1 1-40:1 1-35:1 1-30:1 1-25:1"
    p.body("""
T| CẢ NƯỚC - WHOLE COUNTRY | 14.2 | 11.1 | 8.4 | 5.8 | 4.0
R| Đồng bằng sông Hồng - Red River Delta | 8.3 | 6.0 | 4.0 | 2.4 | 1.9
d| Hà Nội | #
d| Vĩnh Phúc | #
d| Bắc Ninh | #
d| Hải Dương | #
d| Hưng Yên | #
R| Trung du và miền núi phía Bắc - Northern midlands and mountain areas | 29.4 | 23.8 | 18.4 | 13.8 | 11.9
d| Hà Giang | #
d| Cao Bằng | #
d| Lào Cai | #
d| Điện Biên | #
R| Tây Nguyên - Central Highlands | 22.2 | 17.8 | 13.8 | 9.1 | 7.8
d| Kon Tum | #
d| Gia Lai | #
d| Lâm Đồng | #""", spec, nil=0.05, nil_mark="..")
    p.skip().text("(*) Tỷ lệ hộ nghèo năm 2010 theo chuẩn nghèo của Chính phủ giai đoạn 2011-2015.", italic=True)
    p.text("    Poverty rate in 2010 according to the Government's poverty line for 2011-2015.", italic=True)
    return p


@sheet
def yb_staircase_stub() -> Paper:
    """The yearbook's indents made of columns: the whole in one, its parts in the next."""
    p = Paper("yb_staircase_stub", sheet="Lao dong", borders=False)
    p.text("Lực lượng lao động từ 15 tuổi trở lên", bold=True).text("Labour force at 15 years of age and above", italic=True).skip()
    p.head(" |  | 2016 | 2017 | 2018 | 2019", name=1, names=(0, 1))
    spec = "300-360:1 300-360:1 300-360:1 300-360:1"
    p.body("""
T| Tổng số - Total | | 700.1 | 712.4 | 720.9 | 731.6
S| Phân theo giới tính - By sex |
d| | Nam - Male | #
d| | Nữ - Female | #
S| Phân theo thành thị, nông thôn - By residence |
d| | Thành thị - Urban | #
d| | Nông thôn - Rural | #""", spec)
    return p


@sheet
def yb_weather_months() -> Paper:
    p = Paper("yb_weather_months", "ods", sheet="Khi hau")
    p.text("Nhiệt độ không khí trung bình tại trạm quan trắc Phan Thiết")
    p.text("Mean air temperature at Phan Thiet station").text("°C", at=5, align="right")
    p.head(" | 2015 | 2016 | 2017 | 2018 | 2019")
    spec = "24-29:1 24-29:1 24-29:1 24-29:1 24-29:1"
    p.body("T| CẢ NĂM - YEAR | 27.1 | 27.4 | 27.0 | 27.2 | 27.6\n" +
           lines([f"Tháng {m} - {e}" for m, e in enumerate(["Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."], 1)]), spec)
    p.tables[-1].either_rows, p.tables[-1].total_rows = p.tables[-1].total_rows, []
    return p


@sheet
def yb_health_staff() -> Paper:
    p = Paper("yb_health_staff", sheet="Y te", left=0, borders=True)
    p.text("277. Số cơ sở y tế, giường bệnh và cán bộ y tế năm 2018 phân theo loại hình", bold=True, over=6)
    p.text("Number of health establishments, beds and staff in 2018 by types of ownership", italic=True, over=6).skip()
    p.head("""
        | Tổng số⏎Total | Chia ra - Of which | < | <
        | ^ | Nhà nước⏎State | Ngoài Nhà nước⏎Non-state | Đầu tư nước ngoài⏎FDI""")
    p.body("""
P| Cơ sở y tế (Cơ sở)⏎Health establishments (Est.) | #
d|   Bệnh viện - Hospital | #
d|   Phòng khám đa khoa khu vực - Regional polyclinic | #
d|   Trạm y tế xã, phường - Medical service unit | #
P| Giường bệnh (Giường)⏎Beds (Bed) | #
d|   Bệnh viện - Hospital | #
d|   Trạm y tế xã, phường - Medical service unit | #
P| Cán bộ ngành y (Người)⏎Medical staff (Person) | #
d|   Bác sĩ - Doctor | #
d|   Y sĩ - Physician | #
d|   Điều dưỡng - Nurse | #""", "+2+3 10-700 1-60 0-0", nil=0.0)
    return p


@sheet
def yb_years_two_levels() -> Paper:
    p = Paper("yb_years_two_levels", sheet="Hoc sinh", numbers="plain")
    p.text("SỐ HỌC SINH PHÂN THEO HUYỆN VÀ THEO CẤP HỌC", bold=True, over=9, align="center")
    p.text("Đơn vị: học sinh", at=7, align="right", italic=True)
    p.head("""
        Huyện/thị xã/thành phố | Năm học 2017-2018 | < | < | < | Năm học 2018-2019 | < | < | <
        ^ | Tổng số | Tiểu học | THCS | THPT | Tổng số | Tiểu học | THCS | THPT""")
    p.body("T| Toàn tỉnh | #\n" + lines(UNITS), "+2+3+4 3000-20000 2000-15000 800-9000 +6+7+8 3000-20000 2000-15000 800-9000")
    return p


@sheet
def yb_land_use() -> Paper:
    p = Paper("yb_land_use", sheet="Dat dai", borders=False, font="Arial")
    p.text("2 Hiện trạng sử dụng đất (Tính đến 31/12/2018)", bold=True)
    p.text("Land use (As of 31 Dec. 2018)", italic=True).skip()
    p.head(" | Tổng số (Ha)⏎Total (Ha) | Cơ cấu (%)⏎Structure (%)")
    p.body("""
T| TỔNG SỐ - TOTAL | 794259 | 100
R| Đất nông nghiệp - Agricultural land | 715433 | 90.08
d|   Đất sản xuất nông nghiệp - Agricultural production land | 363189 | 45.73
o|     Đất trồng cây hàng năm - Annual crop land | 148621 | 18.71
o|       Đất trồng lúa - Paddy land | 54902 | 6.91
o|     Đất trồng cây lâu năm - Perennial crop land | 214568 | 27.02
d|   Đất lâm nghiệp - Forestry land | 347903 | 43.8
d|   Đất làm muối - Land for salt production | 1008 | 0.13
d|   Đất nông nghiệp khác - Others | 3333 | 0.42
R| Đất phi nông nghiệp - Non-agricultural land | 60284 | 7.59
d|   Đất ở - Homestead land | 8412 | 1.06
d|   Đất chuyên dùng - Specially used land | 37801 | 4.76
d|   Đất tôn giáo, tín ngưỡng - Religious land | 271 | 0.03
d|   Sông suối và mặt nước chuyên dùng - Rivers | 13800 | 1.74
R| Đất chưa sử dụng - Unused land | 18542 | 2.33""")
    return p


@sheet
def yb_administrative_units() -> Paper:
    p = Paper("yb_administrative_units", sheet="DVHC", top=3, left=1)
    p.text("1. Số đơn vị hành chính có đến 31/12/2019 phân theo huyện, thị xã, thành phố", bold=True).skip()
    p.head("""
        | Tổng số | Chia ra | < | <
        | ^ | Xã | Phường | Thị trấn""", stub="top", spanner="first")
    p.body(lines(UNITS) + "\nT| Tổng số | #", "+2+3+4 1-16 0-14 0-2", nil=0.05)
    return p


@sheet
def yb_prel_mid_footnotes() -> Paper:
    p = Paper("yb_prel_mid_footnotes", "csv", numbers="vn")
    p.text("Số thuê bao điện thoại và Internet").text("Telephone and internet subscribers").skip()
    p.head(" | Số thuê bao điện thoại (Thuê bao) |  |  | Số thuê bao Internet (Thuê bao) (1)\n"
           " | Tổng số | Di động | Cố định | ", loose=True)
    p.tables[-1].columns = {"B": ["Số thuê bao điện thoại (Thuê bao) / Tổng số"], "C": ["Số thuê bao điện thoại (Thuê bao) / Di động"],
                            "D": ["Số thuê bao điện thoại (Thuê bao) / Cố định"], "E": ["Số thuê bao Internet (Thuê bao) (1)"]}
    p.body(lines(["2013", "2014", "2015 (2)", "2016", "2017", "2018", "Sơ bộ 2019"]), "+2+3 900000-1300000 40000-130000 40000-190000")
    p.text("(1) Gồm thuê bao ADSL và cáp quang").text("(2) Từ năm 2015 không tính thuê bao không hoạt động")
    return p


@sheet
def yb_living_standard_quintile() -> Paper:
    p = Paper("yb_living_standard_quintile", sheet="VHLSS", borders=False)
    p.text("Thu nhập bình quân đầu người một tháng theo giá hiện hành phân theo 5 nhóm thu nhập", bold=True)
    p.text("Monthly average income per capita at current prices by income quintile", italic=True)
    p.text("Nghìn đồng - Thous. dongs", at=6, align="right", italic=True)
    p.head("""
        | Chung | Nhóm 1 | Nhóm 2 | Nhóm 3 | Nhóm 4 | Nhóm 5
        | Average | Quintile 1 | Quintile 2 | Quintile 3 | Quintile 4 | Quintile 5""", loose=True)
    spec = "2000-4000 700-1100 1300-1900 2000-2600 2900-3800 6000-10000"
    p.body("""
S| CẢ NƯỚC - WHOLE COUNTRY
d|   2016 | #
d|   2018 | #
S| Phân theo thành thị, nông thôn - By residence
S|   Thành thị - Urban
d|     2016 | #
d|     2018 | #
S|   Nông thôn - Rural
d|     2016 | #
d|     2018 | #""", spec)
    return p


@sheet
def yb_index_of_prices() -> Paper:
    p = Paper("yb_index_of_prices", sheet="CPI", font="Arial", borders=True)
    p.text("Chỉ số giá tiêu dùng, chỉ số giá vàng và chỉ số giá đô la Mỹ⏎các tháng năm 2019 so với tháng trước", bold=True, over=8)
    p.text("Đơn vị tính: %", at=7, italic=True)
    p.head(" | Mã số | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4 | Tháng 5 | Tháng 6")
    p.code("A | B | 1 | 2 | 3 | 4 | 5 | 6")
    p.body("""
T| CHỈ SỐ GIÁ TIÊU DÙNG | '01 | #
d| Hàng ăn và dịch vụ ăn uống | '02 | #
o|   Lương thực | '03 | #
o|   Thực phẩm | '04 | #
d| Đồ uống và thuốc lá | '05 | #
d| May mặc, mũ nón, giày dép | '06 | #
d| Nhà ở và vật liệu xây dựng | '07 | #
d| Giáo dục | '08 | #
d| CHỈ SỐ GIÁ VÀNG | '1V | #
d| CHỈ SỐ GIÁ ĐÔ LA MỸ | '2U | #""", " ".join(["m98-103:2"] * 6))
    table = p.tables[-1]
    table.optional.append("B")
    table.either_rows, table.total_rows = table.total_rows, []
    return p


@sheet
def yb_two_pages() -> Paper:
    """A table continued on the next page under a title of its own: two tables of one form."""
    p = Paper("yb_two_pages", sheet="Dan toc", borders=True)
    p.text("Bảng 2: Dân số chia theo dân tộc, giới tính và đơn vị hành chính, 2019", bold=True).skip()
    grid = """
        Đơn vị hành chính | Tổng số | Kinh | < | Chăm | < | Các dân tộc khác | <
        ^ | ^ | Nam | Nữ | Nam | Nữ | Nam | Nữ"""
    spec = "+2+3+4+5+6+7 9000-90000 9000-90000 10-7000 10-7000 10-4000 10-4000"
    p.head(grid)
    p.body("T| Toàn tỉnh | #\n" + lines(UNITS[:5]), spec)
    p.skip(2).text("Bảng 3: Dân số thành thị chia theo dân tộc, giới tính và đơn vị hành chính, 2019", bold=True).skip()
    p.head(grid)
    p.body("T| Toàn tỉnh | #\n" + lines(UNITS[5:]), spec)
    return p
