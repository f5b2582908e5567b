"""Where tables part, where their bodies end, and which of their lines add up the others: Vietnamese and English sheets."""

from __future__ import annotations

from ..english.abstract import STATES, abstract, rows
from ..paper import Paper
from ..registry import sheet
from ..vietnamese.yearbooks import UNITS, lines

COMMUNES = ["Vĩnh Hảo", "Vĩnh Tân", "Phú Lạc", "Phước Thể", "Bình Thạnh", "Chí Công", "Hòa Minh", "Hòa Phú"]


def again(p: Paper, rows_from: int, grid: str) -> None:
    """The heading written once more on rows that the body left blank."""
    for number, line in enumerate(grid.strip("\n").split("\n")):
        for column, part in enumerate(line.split("|")):
            if part.strip():
                p.put(column, part.strip(), rows_from + number, bold=True, align="center", border=p.borders)


def yearbook(name: str, title: str, english: str = "", **more) -> Paper:
    p = Paper(name, **{"sheet": name[3:20], "borders": False, "font": "Arial", **more})
    p.text(title, bold=True)
    if english:
        p.text(english, italic=True)
    return p.skip()


@sheet
def bo_continued_same_heading() -> Paper:
    """One table over two pages: *(Tiếp theo)* and the heading again, then the rest of the units."""
    p = yearbook("bo_continued_same_heading", "45. Số học sinh tiểu học phân theo huyện", "Number of primary pupils by district")
    grid = " | 2015 | 2016 | 2017 | 2018"
    p.head(grid, years_as_text=True)
    p.body("T| TỔNG SỐ - TOTAL | #\n" + lines(UNITS[:5]) + "\n\n\n\n" + lines(UNITS[5:]), " ".join(["2000-9000"] * 4))
    table = p.tables[0]
    gap = table.body[5] + 2
    p.put(0, "45. (Tiếp theo) Số học sinh tiểu học phân theo huyện", gap, bold=True)
    again(p, gap + 1, "x | 2015 | 2016 | 2017 | 2018".replace("x", ""))
    p.text("Nguồn: Sở Giáo dục và Đào tạo", italic=True)
    return p


@sheet
def bo_two_years_stacked() -> Paper:
    """The same units twice under the same heading, each with its total: a table for each year."""
    p = Paper("bo_two_years_stacked", sheet="HGD", borders=True)
    p.text("KẾT QUẢ ĐĂNG KÝ GIA ĐÌNH VĂN HÓA", bold=True, over=6, align="center").skip().text("NĂM 2018", bold=True)
    grid, spec = "STT | Xã, thị trấn | Số hộ | Đăng ký | Đạt | Tỷ lệ (%)", "900-5000 700-900 500-700 %3/2"
    p.head(grid, name=1, stt=0)
    p.body(lines(COMMUNES[:5], before=" @ |") + "\nT| | Tổng cộng | #", spec)
    p.skip().text("NĂM 2019", bold=True)
    p.head(grid, name=1, stt=0)
    p.body(lines(COMMUNES[:5], before=" @ |") + "\nT| | Tổng cộng | #", spec)
    p.skip().texts(" | NGƯỜI LẬP BIỂU | | | CHỦ TỊCH", bold=True)
    return p


@sheet
def bo_total_then_breakdowns() -> Paper:
    """The yearbook's commonest form: the total, then divisions of it under captions, each of which adds up to it."""
    p = yearbook("bo_total_then_breakdowns", "32. Lao động từ 15 tuổi trở lên đang làm việc", "Employed population at 15 years of age and above")
    p.text("Nghìn người - Thous. persons", at=4, align="right", italic=True)
    p.head(" | 2015 | 2017 | 2018 | Sơ bộ⏎Prel. 2019")
    p.body("""
T| TỔNG SỐ - TOTAL | 690.4 | 701.3 | 709.2 | 715.8
S| Phân theo giới tính - By sex
d|   Nam - Male | 370.1 | 375.9 | 380.0 | 383.3
d|   Nữ - Female | 320.3 | 325.4 | 329.2 | 332.5
S| Phân theo thành thị, nông thôn - By residence
d|   Thành thị - Urban | 260.2 | 265.0 | 270.1 | 273.9
d|   Nông thôn - Rural | 430.2 | 436.3 | 439.1 | 441.9
S| Phân theo loại hình kinh tế - By types of ownership
d|   Nhà nước - State | 60.3 | 58.1 | 57.0 | 55.2
d|   Ngoài Nhà nước - Non-State | 610.0 | 621.1 | 627.9 | 634.4
d|   Khu vực có vốn đầu tư nước ngoài - FDI | 20.1 | 22.1 | 24.3 | 26.2""")
    return p


@sheet
def bo_names_in_two_lines() -> Paper:
    """Each name stands in Vietnamese beside the figures and in English in the line under them."""
    p = yearbook("bo_names_in_two_lines", "101. Giá trị sản xuất công nghiệp", "Gross output of industry", left=1)
    p.head(" | 2014 | 2015 | 2016 | 2017 | 2018")
    p.body("""
T| TỔNG SỐ | 12500 | 13800 | 15200 | 16900 | 18700
o| TOTAL
d| Công nghiệp khai khoáng | 1500 | 1600 | 1700 | 1900 | 2100
o| Mining and quarrying
d| Công nghiệp chế biến, chế tạo | 8000 | 8900 | 9900 | 11000 | 12300
o| Manufacturing
d| Sản xuất và phân phối điện | 2400 | 2600 | 2800 | 3100 | 3300
o| Electricity supply
d| Cung cấp nước | 600 | 700 | 800 | 900 | 1000
o| Water supply""")
    p.tables[0].either_rows.append(p.tables[0].total_rows[0] + 1)
    return p


@sheet
def bo_lettered_notes() -> Paper:
    p = Paper("bo_lettered_notes", sheet="T5", borders=True)
    p.text("TÌNH HÌNH THỰC HIỆN BẢO HIỂM Y TẾ HỌC SINH", bold=True, over=5).skip()
    p.head("TT | Xã, phường | Tổng số HS 1/ | Tham gia 2/ | Tỷ lệ (%)", name=1, stt=0)
    p.body(lines(COMMUNES[:6], before=" @ |") + "\nT| | Tổng cộng | #", "300-2000 200-300 %2/1")
    p.text("1/ Không kể học sinh học tại huyện khác.").text("2/ Tính đến ngày 30/11/2019.").text("(*) Số liệu do BHXH huyện cung cấp.")
    return p


@sheet
def bo_signature_dashes() -> Paper:
    p = Paper("bo_signature_dashes", sheet="Biểu 2", borders=True)
    p.text("BIỂU TỔNG HỢP HỘ NGHÈO", bold=True, over=5, align="center").skip()
    p.head("TT | Thôn | Tổng số hộ | Hộ nghèo | Hộ cận nghèo", name=1, stt=0)
    p.body("d| @ | Thôn Vĩnh Sơn | #\nd| @ | Thôn Vĩnh Hải | #\nd| @ | Thôn Vĩnh Tiến | #\nd| @ | Thôn Vĩnh Hưng | #\nT| | Cộng | #", "200-900 5-40 5-60")
    p.skip().texts("| | Vĩnh Tân, ngày 12 tháng 12 năm 2019", italic=True)
    p.texts("| Nơi nhận: | | TM. ỦY BAN NHÂN DÂN", bold=True).texts("| - Phòng LĐTBXH huyện; | | CHỦ TỊCH").texts("| - Đảng ủy xã;").texts("| - Lưu: VT (02 bản).").skip(3)
    p.texts("| | | Nguyễn Văn A", bold=True)
    return p


@sheet
def bo_rates_nation_regions() -> Paper:
    """Rates only: nothing adds up, the nation stands first and the regions among their provinces."""
    p = yearbook("bo_rates_nation_regions", "Tỷ lệ dân số từ 15 tuổi trở lên biết chữ phân theo địa phương", "Percentage of literate population at 15 years of age and above by province")
    p.text("%", at=4, align="right")
    p.head(" | 2015 | 2016 | 2017 | 2018")
    p.body("""
T| CẢ NƯỚC | 94.9 | 95.0 | 95.1 | 94.8
R| Đồng bằng sông Hồng | 98.2 | 98.2 | 98.3 | 98.3
d|   Hà Nội | #
d|   Hà Nam | #
d|   Nam Định | #
R| Trung du và miền núi phía Bắc | 89.9 | 89.9 | 90.0 | 89.7
d|   Hà Giang | #
d|   Lào Cai | #
d|   Sơn La | #
R| Tây Nguyên | 90.6 | 91.5 | 91.3 | 91.3
d|   Kon Tum | #
d|   Gia Lai | #""", "70-99:1 70-99:1 70-99:1 70-99:1", bold="TR")
    return p


@sheet
def bo_gdp_outline() -> Paper:
    p = Paper("bo_gdp_outline", sheet="GRDP", borders=True)
    p.text("GIÁ TRỊ SẢN XUẤT THEO NGÀNH", bold=True, over=6, align="center").text("ĐVT: Tỷ đồng", at=5, align="right").skip()
    p.head("STT | Ngành | 2015 | 2016 | 2017 | 2018", name=1, stt=0)
    p.body("""
T| | TỔNG SỐ | 1000 | 1110 | 1230 | 1370
R| A | Nông, lâm nghiệp và thủy sản | 400 | 430 | 460 | 500
R| I | Nông nghiệp | 250 | 260 | 270 | 290
d| 1 | Trồng trọt | 150 | 155 | 160 | 172
d| 2 | Chăn nuôi | 80 | 83 | 86 | 92
d| 3 | Dịch vụ nông nghiệp | 20 | 22 | 24 | 26
d| II | Lâm nghiệp | 30 | 35 | 40 | 45
d| III | Thủy sản | 120 | 135 | 150 | 165
R| B | Công nghiệp - Xây dựng | 350 | 400 | 460 | 530
d| I | Công nghiệp | 250 | 290 | 340 | 400
d| II | Xây dựng | 100 | 110 | 120 | 130
d| C | Dịch vụ | 250 | 280 | 310 | 340""")
    return p


@sheet
def bo_english_names_right() -> Paper:
    """Vietnamese names on the left, English names in a last column of their own."""
    p = Paper("bo_english_names_right", sheet="B07", borders=True, font="Arial")
    p.text("Số trường mẫu giáo phân theo huyện - Number of kindergartens by district", bold=True).skip()
    p.head("Huyện, thị xã | 2016 | 2017 | 2018 | District")
    p.body("T| Tổng số | # | Total\nd| Phan Thiết | # | Phan Thiet city\nd| La Gi | # | La Gi town\nd| Tuy Phong | # | Tuy Phong\n"
           "d| Bắc Bình | # | Bac Binh\nd| Hàm Tân | # | Ham Tan\nd| Phú Quý | # | Phu Quy", "5-40 5-40 5-40")
    p.tables[0].optional.append("E")
    p.tables[0].name_columns = ["E"]
    return p


@sheet
def bo_no_totals_bold_first() -> Paper:
    """Prices: a bold first line heads the list, nothing is a sum of anything."""
    p = yearbook("bo_no_totals_bold_first", "Chỉ số giá tiêu dùng các tháng trong năm 2019", "Consumer price index of months in 2019")
    p.head(" | Tháng 1 | Tháng 2 | Tháng 3 | Tháng 4 | Tháng 5")
    p.body("""
d| Hàng ăn và dịch vụ ăn uống | #
o|   Lương thực | #
o|   Thực phẩm | #
d| Đồ uống và thuốc lá | #
d| May mặc, mũ nón, giày dép | #
d| Nhà ở và vật liệu xây dựng | #
d| Giáo dục | #""", " ".join(["98-104:2"] * 5))
    return p


@sheet
def bo_year_then_months() -> Paper:
    p = yearbook("bo_year_then_months", "9. Lượng mưa các tháng trong năm tại trạm Phan Thiết", "Monthly rainfall at Phan Thiet station")
    p.text("Đơn vị tính - Unit: mm", at=4, italic=True, align="right")
    p.head(" | 2015 | 2016 | 2017 | 2018 | 2019", years_as_text=True)
    months = "\n".join(f"d|   Tháng {i} | #" for i in range(1, 13))
    p.body("T| CẢ NĂM | #\n" + months, " ".join(["1-300:1"] * 5))
    return p


@sheet
def bo_group_totals_closing() -> Paper:
    p = Paper("bo_group_totals_closing", sheet="TH", borders=True)
    p.text("TỔNG HỢP PHỔ CẬP GIÁO DỤC MẦM NON CHO TRẺ 5 TUỔI", bold=True, over=5).skip()
    p.head("TT | Đơn vị | Số trẻ 5 tuổi | Ra lớp | Hoàn thành", name=1, stt=0)
    p.body("""
S| I | Khu vực thuận lợi
d| 1 | Liên Hương | #
d| 2 | Phan Rí Cửa | #
d| 3 | Hòa Minh | #
Q| | Cộng I | #
S| II | Khu vực khó khăn
d| 1 | Phan Dũng | #
d| 2 | Phú Lạc | #
d| 3 | Phong Phú | #
Q| | Cộng II | #
T| | Tổng cộng (I + II) | #""", "50-400 50-400 50-400")
    return p


@sheet
def bo_urban_rural_then_units() -> Paper:
    """The total, of which urban and rural, then the units, which add up to it again."""
    p = Paper("bo_urban_rural_then_units", sheet="DS", borders=True)
    p.text("Dân số trung bình phân theo huyện, thị xã, thành phố", bold=True).skip()
    p.head("Đơn vị hành chính | Tổng số | Nam | Nữ")
    p.body("""
T| TỔNG SỐ | 15000 | 7400 | 7600
o|   Thành thị | 6000 | 2900 | 3100
o|   Nông thôn | 9000 | 4500 | 4500
S| Chia theo huyện, thị xã, thành phố
d|   Phan Thiết | 5100 | 2500 | 2600
d|   La Gi | 2900 | 1400 | 1500
d|   Tuy Phong | 4000 | 2000 | 2000
d|   Đức Linh | 3000 | 1500 | 1500""")
    return p


@sheet
def bo_total_of_years() -> Paper:
    p = Paper("bo_total_of_years", sheet="5 nam", borders=True)
    p.text("KINH PHÍ THỰC HIỆN CHƯƠNG TRÌNH GIAI ĐOẠN 2016-2020", bold=True).skip()
    p.head("Năm | Ngân sách trung ương | Ngân sách tỉnh | Huy động khác | Tổng cộng")
    p.body("d| 2016 | #\nd| 2017 | #\nd| 2018 | #\nd| 2019 | #\nd| 2020 | #\nT| Cộng 5 năm | #", "900-2500 500-2100 100-900 +1+2+3")
    return p


@sheet
def bo_counties_state_last() -> Paper:
    """A last line with the state's name: only the figures tell that it is the total."""
    p = Paper("bo_counties_state_last", sheet="Table 9", borders=False, font="Arial")
    p.text("Table 9. Public School Enrolment by County").skip()
    p.head("County | Elementary | Middle | High | Charter")
    p.body(rows(["Apache", "Cochise", "Coconino", "Gila", "Graham", "Maricopa", "Mohave"]) + "\nT| Arizona | #", " ".join(["200-9000"] * 4), bold="")
    p.text("NOTE: Charter schools are counted in all levels.").text("SOURCE: State Department of Education.")
    return p


@sheet
def bo_all_ages_by_sex() -> Paper:
    p = abstract("bo_all_ages_by_sex", 115, "Deaths by Age and Sex", "xlsx", "[In thousands]")
    p.head("Sex and age | 1990 | 2000 | 2005 | 2006")
    p.body("""
T| Both sexes | #
R| Male | #
d|   Under 1 year | #
d|   1 to 14 years | #
d|   15 to 64 years | #
d|   65 years and over | #
R| Female | #
d|   Under 1 year | #
d|   1 to 14 years | #
d|   15 to 64 years | #
d|   65 years and over | #""", "5-900 5-900 5-900 5-900")
    p.skip().text("Source: U.S. National Center for Health Statistics, National Vital Statistics Reports (NVSR).")
    return p


@sheet
def bo_symbols_in_columns() -> Paper:
    """Signs explained under the table, the sign in one cell and its meaning in the next."""
    p = abstract("bo_symbols_in_columns", 240, "Scholastic Scores by State", "xlsx")
    p.head("State | Reading | Mathematics | Tested (percent)")
    p.body("d|   United States | 501 | 515 | 45\n" + rows(STATES[:8], depth=1), "450-600 450-600 3-80", nil=0.1, nil_mark="(NA)")
    p.tables[0].either_rows.append(p.tables[0].body[0])
    p.skip().texts("NA | Not available.").texts("Z | Less than half the unit shown.").text("\\1 Includes the District of Columbia.").text("Source: The College Board, 2009.")
    return p


@sheet
def bo_spacers_everywhere() -> Paper:
    """A blank line after every fifth state and a blank column after every figure."""
    p = abstract("bo_spacers_everywhere", 18, "Resident Population by Sex and State", "xls", "[In thousands. As of July 1]")
    p.head("State |  | Both sexes |  | Male |  | Female")
    p.tables[0].columns = {"C": ["Both sexes"], "E": ["Male"], "G": ["Female"]}
    names = STATES[:]
    blocks = ["\n".join(f"d| {n} | | {a + b} | | {a} | | {b}" for n, a, b in
                        [(n, 300 + 7 * i, 310 + 5 * i) for i, n in enumerate(names[k:k + 4], k)]) for k in (0, 4, 8)]
    p.body("T| U.S. | | 8112 | | 4062 | | 4050\n\n" + "\n\n".join(blocks))
    return p


@sheet
def bo_panels_by_year() -> Paper:
    """Centred captions divide one table into panels that repeat its stub."""
    p = abstract("bo_panels_by_year", 66, "Households by Type and Tenure", "xlsx", "[In thousands]")
    p.head("Type of household | Total | Owner | Renter")
    body = "P| All households | #\nd|   Married couple | #\nd|   Male householder | #\nd|   Female householder | #\nd|   Nonfamily | #"
    p.caption("1990", at=2).body(body, "+2+3 500-9000 300-5000")
    p.caption("2000", at=2).body(body, "+2+3 500-9000 300-5000")
    p.tables[0].either_rows += p.tables[0].total_rows
    p.tables[0].total_rows = []
    p.skip().text("Source: U.S. Census Bureau, Current Population Reports, P20-537.")
    return p


@sheet
def bo_continued_english() -> Paper:
    """One table over two pages: the number and *Continued*, the heading again, the rest of the states."""
    p = abstract("bo_continued_english", 35, "Marriages and Divorces by State: 2000 to 2007", "xlsx")
    grid = "State | Marriages | Divorces | Rate"
    p.head(grid)
    p.body("T| United States | #\n" + rows(STATES[:6]) + "\n\n\n\n\n" + rows(STATES[6:]), "900-90000 500-9000 m3-9:1", bold="T")
    start = p.tables[0].body[6] + 2
    p.put(0, "Table 35. Marriages and Divorces by State: 2000 to 2007--Continued", start, bold=True)
    again(p, start + 2, grid)
    p.text("NA Not available.").text("\\1 Includes annulments.")
    return p


@sheet
def bo_wrapped_stub() -> Paper:
    """Long names run over two lines, their figures stand in the second."""
    p = abstract("bo_wrapped_stub", 602, "Employment by Industry", "xlsx", "[In thousands]")
    p.head("Industry | 2000 | 2005 | 2008 | 2009")
    p.body("""
T| Total employed | 9150 | 9400 | 9730 | 9500
S| Agriculture, forestry, fishing,
d|   and hunting | 1200 | 1100 | 1080 | 1050
d| Construction | 2900 | 3100 | 3250 | 3000
S| Wholesale trade, except electric
d|   markets and agents and brokers | 3000 | 3050 | 3200 | 3150
d| Information | 2050 | 2150 | 2200 | 2300""")
    return p


@sheet
def bo_two_tables_no_gap() -> Paper:
    """A second table begins in the line after the first: its title, its heading, other columns."""
    p = Paper("bo_two_tables_no_gap", sheet="Phu luc", borders=True)
    p.text("1. Số hộ có người học đại học", bold=True)
    p.head("STT | Xã | Số hộ | Số người", name=1, stt=0)
    p.body(lines(COMMUNES[:4], before=" @ |") + "\nT| | Cộng | #", "10-90 10-90")
    p.text("2. Quỹ khuyến học", bold=True)
    p.head("STT | Xã | Số dư đầu năm | Thu trong năm | Chi trong năm", name=1, stt=0)
    p.body(lines(COMMUNES[:4], before=" @ |") + "\nT| | Cộng | #", "1000-9000 1000-9000 1000-9000")
    return p


@sheet
def bo_continued_with_unit_line() -> Paper:
    """The next page has title, English title, unit and heading again, all of them *(tiếp theo)*."""
    p = yearbook("bo_continued_with_unit_line", "210. Số thuê bao điện thoại phân theo huyện", "Number of telephone subscribers by district")
    p.text("Đơn vị tính: Thuê bao - Unit: Subscriber", at=2, italic=True)
    p.head(" | 2015 | 2016 | 2017 | 2018", years_as_text=True)
    p.body("T| TỔNG SỐ | #\n" + lines(UNITS[:6]) + "\n\n\n\n\n\n" + lines(UNITS[6:]), " ".join(["2000-9000"] * 4))
    at = p.tables[0].body[6] + 2
    p.put(0, "210. (Tiếp theo) Số thuê bao điện thoại phân theo huyện", at, bold=True)
    p.put(0, "(Cont.) Number of telephone subscribers by district", at + 1, italic=True)
    p.put(2, "Đơn vị tính: Thuê bao - Unit: Subscriber", at + 2, italic=True)
    again(p, at + 3, " | 2015 | 2016 | 2017 | 2018")
    return p


@sheet
def bo_next_years_below() -> Paper:
    """The same districts for the years before and, under a heading of its own, for the years after."""
    p = yearbook("bo_next_years_below", "88. Sản lượng thủy sản phân theo huyện (Tấn)")
    p.head(" | 2010 | 2011 | 2012 | 2013")
    p.body("T| TỔNG SỐ | #\n" + lines(UNITS[:4]), " ".join(["200-9000"] * 4))
    p.skip()
    p.head(" | 2014 | 2015 | 2016 | 2017")
    p.body("T| TỔNG SỐ | #\n" + lines(UNITS[:4]), " ".join(["200-9000"] * 4))
    return p


@sheet
def bo_last_year_under_total() -> Paper:
    """Under the total stand last year's figures and the change: lines of the body, no totals."""
    p = Paper("bo_last_year_under_total", sheet="BC 6T", borders=True)
    p.text("KẾT QUẢ THU QUỸ 6 THÁNG", bold=True, over=5, align="center").skip()
    p.head("STT | Đơn vị | Chỉ tiêu | Đã thu | Số hộ tham gia", name=1, stt=0)
    p.body(lines(COMMUNES[:6], before=" @ |") + "\nT| | TỔNG CỘNG | #\no| | Cùng kỳ năm 2018 | 4100 | 3000 | 2200\no| | Tăng, giảm so với cùng kỳ | 310 | -120 | 95",
           "500-900 300-600 200-500")
    return p


@sheet
def bo_total_in_number_column() -> Paper:
    """*Tổng cộng* is written over the columns of numbers and names, the ratio to the plan under it."""
    p = Paper("bo_total_in_number_column", sheet="TH", borders=True)
    p.text("TỔNG HỢP XÂY DỰNG NHÀ ĐẠI ĐOÀN KẾT", bold=True).skip()
    p.head("TT | Xã | Xây mới | Sửa chữa | Kinh phí (đồng)", name=1, stt=0)
    p.body(lines(COMMUNES, before=" @ |") + "\nT| Tổng cộng | | #", "1-9 1-9 10000000-90000000")
    p.merges.append((p.tables[0].body[-1], 1, p.tables[0].body[-1], 2))
    return p


@sheet
def bo_districts_with_communes_no_marks() -> Paper:
    """A plain export: a district's line holds the sum of the communes under it, and looks like them."""
    p = Paper("bo_districts_with_communes_no_marks", "csv", borders=False)
    p.head("Đơn vị | Số hộ | Hộ nghèo | Hộ cận nghèo")
    p.body("""
T| Tỉnh Bình Thuận | #
R| Huyện Tuy Phong | #
d| Xã Vĩnh Hảo | #
d| Xã Vĩnh Tân | #
d| Xã Phú Lạc | #
R| Huyện Bắc Bình | #
d| Xã Bình An | #
d| Xã Hải Ninh | #
R| Huyện Đức Linh | #
d| Xã Mê Pu | #
d| Xã Sùng Nhơn | #
d| Xã Đa Kai | #""", "900-5000 10-500 10-500")
    return p


@sheet
def bo_captions_with_of_which() -> Paper:
    p = Paper("bo_captions_with_of_which", sheet="DN", borders=True)
    p.text("Số lao động trong các doanh nghiệp", bold=True).text("ĐVT: Người", at=4).skip()
    p.head("Chỉ tiêu | 2016 | 2017 | 2018 | 2019")
    p.body("""
T| Tổng số | 9000 | 9500 | 9900 | 10400
o| Trong đó: Nữ | 4000 | 4300 | 4600 | 4800
S| 1. Phân theo loại hình
d| - Doanh nghiệp Nhà nước | 2000 | 1900 | 1800 | 1700
d| - Doanh nghiệp ngoài Nhà nước | 6200 | 6700 | 7100 | 7500
d| - Doanh nghiệp FDI | 800 | 900 | 1000 | 1200
S| 2. Phân theo ngành
d| - Nông nghiệp | 1500 | 1500 | 1400 | 1400
d| - Công nghiệp | 4500 | 4800 | 5100 | 5500
d| - Dịch vụ | 3000 | 3200 | 3400 | 3500""")
    return p


@sheet
def bo_page_numbers_between() -> Paper:
    p = Paper("bo_page_numbers_between", sheet="DS", borders=False)
    p.text("Số lớp học phân theo xã", bold=True).skip()
    p.head("Xã | Mầm non | Tiểu học | THCS")
    p.body(lines(COMMUNES[:4]) + "\n\n\n\n" + lines(COMMUNES[4:]) + "\nT| Tổng số | #", "2-20 5-40 5-30")
    at = p.tables[0].body[3]
    p.put(3, 45, at + 1)
    p.put(0, "46", at + 3)
    return p


@sheet
def bo_english_two_panels_side_notes() -> Paper:
    """Sign and meaning in one line after the table, and a source of two lines."""
    p = Paper("bo_english_two_panels_side_notes", sheet="T1", borders=False, font="Arial")
    p.text("Table 1 Overseas visitors by purpose", bold=True).text("thousands", at=4).skip()
    p.head(" | Holiday | Business | Family | Other", years_as_text=True)
    p.body("d| 2015 | #\nd| 2016 | #\nd| 2017 | #\nd| 2018 (p) | #\nd| 2019 (e) | #", "100-900 100-900 100-900 10-90", nil=0.1, nil_mark="..")
    p.skip().texts(".. | not available").texts("(p) | provisional").texts("(e) | estimate")
    p.text("Source: Border agency, arrival cards 2015-2019;").text("Statistics office, survey of 3,000 households.")
    return p


@sheet
def bo_grand_total_after_gap() -> Paper:
    p = abstract("bo_grand_total_after_gap", 410, "Elections: Votes Cast by District", "xls")
    p.head("District | Democratic | Republican | Other")
    p.body(rows([f"District {i}" for i in range(1, 8)]) + "\n\nT| State total | #", "20000-90000 20000-90000 100-900")
    p.text("Source: Clerk of the House.")
    return p


@sheet
def bo_subtotals_in_second_stub() -> Paper:
    """Zones merged on the left, a *Sub-total* for each in the column of names, the *Grand total* at the end."""
    p = Paper("bo_subtotals_in_second_stub", sheet="Zones", borders=True, font="Arial")
    p.text("Health facilities by zone and state", bold=True).skip()
    p.head("Zone | State | Hospitals | Clinics | Beds", name=1)
    p.body("""
d| North | Kano | #
d| | Kaduna | #
d| | Sokoto | #
Q| | Sub-total | #
d| South | Lagos | #
d| | Ogun | #
d| | Oyo | #
Q| | Sub-total | #
T| Grand total | | #""", "10-90 100-900 1000-9000")
    body = p.tables[0].body
    p.merges += [(body[0], 1, body[3], 1), (body[4], 1, body[7], 1)]
    return p


@sheet
def bo_nation_last_year_beside() -> Paper:
    p = Paper("bo_nation_last_year_beside", sheet="4.2", borders=False, font="Arial")
    p.text("Table 4.2 Harvested area by regency", bold=True).text("(hectare)").skip()
    p.head("Regency | Wetland | Dryland | Total")
    p.body("d| 01. Sleman | #\nd| 02. Bantul | #\nd| 03. Kulon Progo | #\nd| 04. Gunungkidul | #\nd| 05. Yogyakarta | #\nT| D.I. Yogyakarta | #\no| 2016 | 90100 | 41000 | 131100\no| 2015 | 89000 | 40100 | 129100",
           "9000-30000 1000-9000 +1+2")
    p.text("Source: Agriculture Service")
    return p


@sheet
def bo_small_table_of_rates_below() -> Paper:
    """Two tables without a title between, the second's heading has other words over the same columns."""
    p = Paper("bo_small_table_of_rates_below", sheet="Sheet1", borders=True)
    p.text("TÌNH HÌNH TRẺ EM SUY DINH DƯỠNG", bold=True).skip()
    p.head("Xã | Số trẻ cân | Suy dinh dưỡng | Thấp còi")
    p.body(lines(COMMUNES[:5]) + "\nT| Cộng | #", "90-400 5-50 5-50")
    p.skip()
    p.head("Nhóm tuổi | Số trẻ cân | Suy dinh dưỡng | Thấp còi")
    p.body("d| Dưới 2 tuổi | #\nd| Từ 2 đến 5 tuổi | #\nT| Cộng | #", "300-900 20-90 20-90")
    return p


@sheet
def bo_blank_template_total() -> Paper:
    """Unnamed total on top: the name cell is empty, the figures are the sums."""
    p = Paper("bo_blank_template_total", sheet="X", borders=True)
    p.text("Số lượng gia súc, gia cầm", bold=True).skip()
    p.head("Xã | Trâu | Bò | Lợn | Gia cầm")
    p.body("T| | #\n" + lines(COMMUNES[:6]), "10-90 100-900 1000-9000 10000-90000")
    return p


@sheet
def bo_us_racial_rates_of_total() -> Paper:
    """*Total \\1* with a footnote mark; *All races* over bold groups, in rates."""
    p = abstract("bo_us_racial_rates_of_total", 79, "Birth Rates by Race", "xlsx", "[Per 1,000 women]")
    p.head("Race and age | 1990 | 1995 | 2000 | 2006")
    p.body("""
T| All races \\1 | 70.9 | 64.6 | 65.9 | 68.5
d|   15 to 19 years | 59.9 | 56.0 | 47.7 | 41.9
d|   20 to 24 years | 116.5 | 107.5 | 109.7 | 105.9
P| White | 68.3 | 63.6 | 65.3 | 68.0
d|   15 to 19 years | 50.8 | 49.5 | 43.2 | 38.2
d|   20 to 24 years | 109.8 | 104.7 | 106.6 | 103.0
P| Black | 86.8 | 71.0 | 70.0 | 70.6
d|   15 to 19 years | 112.8 | 94.4 | 77.4 | 63.7
d|   20 to 24 years | 160.2 | 133.7 | 141.3 | 130.6""", bold="TP")
    p.text("\\1 Includes races other than White and Black.")
    return p


@sheet
def bo_six_heading_levels() -> Paper:
    p = Paper("bo_six_heading_levels", sheet="6 cap", borders=True)
    p.text("TỔNG HỢP NGUỒN LỰC THỰC HIỆN CHƯƠNG TRÌNH", bold=True, over=9, align="center").text("ĐVT: Triệu đồng", at=7, italic=True)
    p.head("""
        TT | Đơn vị | Tổng số | Nguồn lực | < | < | < | < | <
        ^ | ^ | ^ | Ngân sách | < | < | < | Ngoài ngân sách | <
        ^ | ^ | ^ | Trung ương | < | Địa phương | < | Doanh nghiệp | Dân góp
        ^ | ^ | ^ | Đầu tư | Sự nghiệp | Tỉnh | Huyện, xã | ^ | ^""", name=1, stt=0)
    p.code("A | B | 1=2+3+4+5+6+7 | 2 | 3 | 4 | 5 | 6 | 7")
    p.body("T| | TỔNG SỐ | #\nS| I | Khối huyện\n" + lines(UNITS[2:6], before=" @ |") + "\nS| II | Khối thành phố, thị xã\n" + lines(UNITS[:2], before=" @ |"),
           "+2+3+4+5+6+7 10-900 10-900 10-900 10-900 1-90 1-90")
    return p


@sheet
def bo_unfilled_last_lines() -> Paper:
    """The last communes have not reported: names in framed lines, no figures; then the total."""
    p = Paper("bo_unfilled_last_lines", sheet="Thang 9", borders=True)
    p.text("TIẾN ĐỘ THU BHYT HỘ GIA ĐÌNH", bold=True).skip()
    p.head("Xã, thị trấn | Số hộ | Đã thu | Còn lại")
    p.body("d| Liên Hương | 900 | 700 | 200\nd| Phan Rí Cửa | 1200 | 800 | 400\nd| Chí Công | 800 | 500 | 300\nd| Phan Dũng | | |\nd| Phú Lạc | | |")
    p.skip().text("Ghi chú: xã Phan Dũng, Phú Lạc chưa báo cáo.")
    return p


@sheet
def bo_total_line_left_blank() -> Paper:
    p = Paper("bo_total_line_left_blank", sheet="Mau", borders=True)
    p.text("SỐ LIỆU NHÀ Ở", bold=True).skip()
    p.head("STT | Thôn | Kiên cố | Bán kiên cố | Tạm", name=1, stt=0)
    p.body("d| 1 | Thôn Lạc Trị | 90 | 70 | 2\nd| 2 | Thôn Phú Điền | 120 | 80 | 4\nd| 3 | Thôn Phú Nhiêu | 80 | 50 | 3\nT| | Tổng cộng | | |")
    p.skip().texts("| Người lập | | | Chủ tịch", bold=True)
    return p


@sheet
def bo_withheld_last_state() -> Paper:
    p = abstract("bo_withheld_last_state", 840, "Mineral Production by State", "xlsx", "[Thousands of tons]")
    p.head("State | Gold | Silver | Copper")
    p.body("T| United States | 235 | 1120 | 1310\nd| Alaska | 21.2 | 300 | (D)\nd| Arizona | (D) | 220 | 820\nd| Nevada | 170 | 260 | 60\nd| Utah | (D) | (D) | 220\nd| Washington | (D) | (D) | (X)", bold="T")
    p.skip().text("D Withheld to avoid disclosing company data. X Not applicable.").text("Source: U.S. Geological Survey, Minerals Yearbook.")
    return p


@sheet
def bo_revised_and_estimated() -> Paper:
    """Figures with marks of revision and footnotes, written as texts."""
    p = Paper("bo_revised_and_estimated", sheet="T2", borders=False, font="Arial")
    p.text("Table 2. Electricity generation by source").text("gigawatt hours").skip()
    p.head("Source | 2016 | 2017 | 2018 (p)", years_as_text=True)
    p.body("d| Coal | '1,210r | '1,190r | '1,155p\nd| Gas | '2,340r | '2,410r | '2,502p\nd| Hydro | '880 | '905* | '861p\nd| Wind | '145.5 | '160.2 | '188.0p\nT| Total | '4,575.5r | '4,665.2 | '4,706.0p")
    p.text("p = provisional; r = revised.").text("* Includes pumped storage.")
    return p


@sheet
def bo_percent_block_beside_total() -> Paper:
    """Amounts and then a second block of the same lines in percent, its heading of its own with a unit."""
    p = Paper("bo_percent_block_beside_total", sheet="2 khoi", borders=True)
    p.text("1. Giá trị sản xuất (triệu đồng)", bold=True)
    p.head("Ngành | 2016 | 2017 | 2018", years_as_text=True)
    p.body("T| Tổng số | #\nd| Trồng trọt | #\nd| Chăn nuôi | #\nd| Dịch vụ | #", "100-900 100-900 100-900")
    p.skip().text("2. Cơ cấu (%)", bold=True)
    p.head("Ngành | 2016 | 2017 | 2018", years_as_text=True)
    p.body("T| Tổng số | 100 | 100 | 100\nd| Trồng trọt | 52.1 | 50.5 | 49.0\nd| Chăn nuôi | 30.4 | 31.2 | 32.0\nd| Dịch vụ | 17.5 | 18.3 | 19.0")
    return p


@sheet
def bo_stations_and_means() -> Paper:
    p = yearbook("bo_stations_and_means", "Số giờ nắng các tháng tại các trạm quan trắc", "Monthly sunshine duration at stations")
    p.head("Tháng | Phan Thiết | La Gi | Phú Quý")
    p.body("T| Cả năm | #\n" + "\n".join(f"d| {i} | #" for i in ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")), "100-300 100-300 100-300")
    return p


@sheet
def bo_sex_blocks_across_ages() -> Paper:
    p = Paper("bo_sex_blocks_across_ages", sheet="T3", borders=True, font="Arial")
    p.text("Table 3. Population by age group, sex and residence", bold=True).skip()
    p.head("Age group | Total | Urban | Rural")
    ages = "\n".join(f"d|   {a} | #" for a in ("0 - 14", "15 - 64", "65+"))
    p.body("\n".join(f"P| {who} | #\n{ages}" for who in ("Both sexes", "Male", "Female")), "+2+3 900-9000 900-9000")
    p.text("Source: General Statistics Office, 1/4/2019 census.")
    return p
