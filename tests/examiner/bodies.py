"""Where tables part, where their bodies end, and which of their lines add up the others: Vietnamese and English sheets."""

from __future__ import annotations

from .paper import Paper
from .registry import sheet
from .us_abstract import STATES, abstract, rows
from .vn_yearbook import UNITS, lines

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
