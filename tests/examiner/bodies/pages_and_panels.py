"""Tables that go on over pages and panels, their notes, means and totals: Vietnamese and English sheets."""

from __future__ import annotations

from ..english.abstract import STATES, abstract, rows
from ..paper import Paper
from ..registry import sheet
from ..vietnamese.yearbooks import UNITS, lines
from .parts_and_totals import COMMUNES, again, yearbook

FAMILY = "kept"


@sheet
def bk_page_break_numbered() -> Paper:
    """Print-out of one long list: the heading returns on the new page, the numbering counts on."""
    p = Paper("bk_page_break_numbered", sheet="In", borders=True)
    p.text("DANH SÁCH ĐIỂM TRƯỜNG", bold=True, over=5, align="center").skip()
    grid = "STT | Trường | Số lớp | Số học sinh | Số giáo viên"
    p.head(grid, name=1, stt=0)
    first = lines([f"Tiểu học {c} 1" for c in COMMUNES[:5]], before=" @ |")
    p.body(first + "\n\n" + lines([f"Tiểu học {c} 2" for c in COMMUNES[:5]], before=" @ |") + "\nT| | Tổng cộng | #", "5-20 100-900 8-40")
    again(p, p.tables[0].body[4] + 1, grid)
    return p


@sheet
def bk_two_forms_titled() -> Paper:
    """*Biểu 3a* and *Biểu 3b* have one heading and tell different things of the same districts."""
    p = Paper("bk_two_forms_titled", sheet="3ab", borders=True)
    grid, spec = "STT | Huyện, thị xã, thành phố | Kế hoạch | Thực hiện | Tỷ lệ (%)", "200-900 100-200 %2/1"
    p.text("Biểu 3a: SỐ LỚP XÓA MÙ CHỮ", bold=True, over=5, align="center").skip()
    p.head(grid, name=1, stt=0)
    p.body(lines(UNITS[:6], before=" @ |") + "\nT| | Toàn tỉnh | #", spec)
    p.text("Nguồn: Sở GD&ĐT", italic=True).skip()
    p.text("Biểu 3b: SỐ HỌC VIÊN XÓA MÙ CHỮ", bold=True, over=5, align="center").skip()
    p.head(grid, name=1, stt=0)
    p.body(lines(UNITS[:6], before=" @ |") + "\nT| | Toàn tỉnh | #", spec)
    return p


@sheet
def bk_total_and_structure() -> Paper:
    """Amounts, then their structure in percent under a caption over the figures, the total being 100 there."""
    p = yearbook("bk_total_and_structure", "58. Vốn đầu tư thực hiện trên địa bàn", "Investment by ownership")
    p.head(" | 2015 | 2016 | 2017 | 2018", years_as_text=True)
    p.body("""
S| Tỷ đồng - Bill. dongs
T| TỔNG SỐ - TOTAL | 2000 | 2300 | 2600 | 3000
d|   Vốn Nhà nước - State | 700 | 750 | 800 | 820
d|   Vốn ngoài Nhà nước - Non-State | 1100 | 1300 | 1500 | 1800
d|   Vốn đầu tư nước ngoài - FDI | 200 | 250 | 300 | 380
S| Cơ cấu - Structure (%)
P| TỔNG SỐ - TOTAL | 100 | 100 | 100 | 100
d|   Vốn Nhà nước - State | 35.0 | 32.6 | 30.8 | 27.3
d|   Vốn ngoài Nhà nước - Non-State | 55.0 | 56.5 | 57.7 | 60.0
d|   Vốn đầu tư nước ngoài - FDI | 10.0 | 10.9 | 11.5 | 12.7""")
    p.tables[0].either_rows += p.tables[0].total_rows
    p.tables[0].total_rows = []
    return p


@sheet
def bk_english_line_under_total() -> Paper:
    p = yearbook("bk_english_line_under_total", "Số doanh nghiệp đang hoạt động phân theo huyện", "Number of acting enterprises by district")
    p.head(" | 2014 | 2015 | 2016 | 2017")
    p.body("T| TỔNG SỐ - TOTAL | #\n" + lines([f"{u} - {e}" for u, e in zip(UNITS, ["Phan Thiet city", "La Gi town", "Tuy Phong district", "Bac Binh district", "Ham Thuan Bac district", "Ham Thuan Nam district", "Tanh Linh district", "Duc Linh district", "Ham Tan district", "Phu Quy district"], strict=True)]),
           " ".join(["10-900"] * 4), nil=0.08)
    p.skip().text("(*) Từ 2015 tính cả doanh nghiệp chưa có doanh thu").text("(*) Since 2015 including enterprises without turnover", italic=True)
    return p


@sheet
def bk_notes_dash_lines() -> Paper:
    p = Paper("bk_notes_dash_lines", sheet="BC", borders=True)
    p.text("BÁO CÁO SỐ LIỆU TRẺ EM CÓ HOÀN CẢNH ĐẶC BIỆT", bold=True, over=5).skip()
    p.head("TT | Thôn, khu phố | Mồ côi | Khuyết tật | Bỏ học", name=1, stt=0)
    p.body(lines(["Khu phố 1", "Khu phố 2", "Khu phố 3", "Khu phố 4", "Khu phố 5"], before=" @ |") + "\nT| | Cộng | #", "1-20 1-30 0-10")
    p.text("* Ghi chú:").text("- Số trẻ mồ côi tính cả trẻ mồ côi cha hoặc mẹ.").text("- Trẻ khuyết tật: theo giấy xác nhận.")
    p.skip().texts("Người lập biểu | | | Chủ tịch UBND", bold=True)
    return p


@sheet
def bk_province_with_parts() -> Paper:
    """The province, its towns and its communes: *Chia ra* as a caption between."""
    p = Paper("bk_province_with_parts", sheet="Xa NTM", borders=True)
    p.text("Số đơn vị cấp xã đạt chuẩn", bold=True).skip()
    p.head("Địa bàn | Xã đạt chuẩn | Phường đạt chuẩn | Thị trấn đạt chuẩn")
    p.body("T| Toàn tỉnh | #\nS| Chia ra:\n" + lines(UNITS[2:9]), "2-16 0-12 0-12")
    return p


@sheet
def bk_mean_line_last() -> Paper:
    """The last line is a mean of the others, not their sum."""
    p = Paper("bk_mean_line_last", sheet="NS", borders=True)
    p.text("NĂNG SUẤT LÚA CÁC VỤ (tạ/ha)", bold=True).skip()
    p.head("Huyện | Đông xuân | Hè thu | Mùa")
    p.body(lines(UNITS[2:9]) + "\nT| Bình quân chung | #", "m45-70:1 m45-70:1 m40-60:1")
    p.tables[0].either_rows, p.tables[0].total_rows = p.tables[0].total_rows, []
    return p


@sheet
def bk_quarter_subtotals() -> Paper:
    p = Paper("bk_quarter_subtotals", sheet="Thu", borders=True)
    p.text("THU NGÂN SÁCH TỪNG THÁNG", bold=True).skip()
    p.head("Tháng | Thu nội địa | Thu hải quan | Thu khác")
    p.body("""
d| Tháng 1 | #
d| Tháng 2 | #
d| Tháng 3 | #
Q| Cộng quý I | #
d| Tháng 4 | #
d| Tháng 5 | #
d| Tháng 6 | #
Q| Cộng quý II | #
T| Cộng 6 tháng | #""", "100-900 100-900 10-90")
    return p


@sheet
def bk_commune_first_bold() -> Paper:
    """A commune's name leads its hamlets and holds their sum; no line says total."""
    p = Paper("bk_commune_first_bold", sheet="Thon", borders=True)
    p.text("SỐ HỘ THEO THÔN", bold=True).skip()
    p.head("TT | Đơn vị | Số hộ | Nhân khẩu | Hộ nghèo", name=1, stt=0)
    p.body("""
T| | TOÀN HUYỆN | #
R| I | Xã Vĩnh Hảo | #
d| 1 | Thôn Vĩnh Sơn | #
d| 2 | Thôn Vĩnh Hải | #
R| II | Xã Phú Lạc | #
d| 1 | Thôn Lạc Trị | #
d| 2 | Thôn Phú Điền | #
d| 3 | Thôn Phú Nhiêu | #
R| III | Xã Phan Dũng | #
d| 1 | Thôn 1 | #
d| 2 | Thôn 2 | #""", "100-900 400-3000 5-60")
    return p


@sheet
def bk_schools_levels_no_total() -> Paper:
    p = yearbook("bk_schools_levels_no_total", "Một số chỉ tiêu chủ yếu về giáo dục", "Some main indicators on education")
    p.head(" | 2015-2016 | 2016-2017 | 2017-2018")
    p.body("""
S| Số học sinh bình quân một lớp (Học sinh)
d|   Tiểu học | #
d|   Trung học cơ sở | #
d|   Trung học phổ thông | #
S| Số học sinh bình quân một giáo viên (Học sinh)
d|   Tiểu học | #
d|   Trung học cơ sở | #
d|   Trung học phổ thông | #""", "15-42:1 15-42:1 15-42:1")
    p.text("Nguồn số liệu: Sở Giáo dục và Đào tạo - Source: Department of Education and Training", italic=True)
    return p


@sheet
def bk_form_1_then_form_2() -> Paper:
    """Two different tables, the second's heading of two rows, only a blank line between."""
    p = Paper("bk_form_1_then_form_2", sheet="Sheet2", borders=True)
    p.head("STT | Khối | Số lớp | Số học sinh", name=1, stt=0)
    p.body("d| 1 | Khối 6 | #\nd| 2 | Khối 7 | #\nd| 3 | Khối 8 | #\nd| 4 | Khối 9 | #\nT| | Tổng | #", "3-8 90-300")
    p.skip()
    p.head("""
        STT | Khối | Hạnh kiểm | < | < | Học lực | <
        ^ | ^ | Tốt | Khá | TB | Giỏi | Khá""", name=1, stt=0)
    p.body("d| 1 | Khối 6 | #\nd| 2 | Khối 7 | #\nd| 3 | Khối 8 | #\nd| 4 | Khối 9 | #\nT| | Tổng | #", "90-200 20-80 1-20 50-100 50-100")
    return p


@sheet
def bk_us_regions_divisions() -> Paper:
    p = abstract("bk_us_regions_divisions", 20, "Large Tracts by Region and Division", "xls", "[Thousands of acres]")
    p.head("Region and division | Forest | Range | Crop")
    p.body("""
T| United States | #

R| Northeast | #
d|   New England | #
d|   Middle Atlantic | #
R| Midwest | #
d|   East North Central | #
d|   West North Central | #
R| South | #
d|   South Atlantic | #
d|   East South Central | #
d|   West South Central | #
R| West | #
d|   Mountain | #
d|   Pacific | #""", "900-50000 900-50000 900-50000")
    p.skip().text("Source: U.S. Forest Service.")
    return p


@sheet
def bk_us_total_rates() -> Paper:
    """Percentages: the total is first by its word, and no sum."""
    p = abstract("bk_us_total_rates", 268, "High School Dropouts by Sex and Race", "xlsx", "[In percent]")
    p.head("Item | 1980 | 1990 | 2000 | 2008")
    p.body("""
T| Total | 12.0 | 10.1 | 9.1 | 6.8
S| Sex:
d|   Male | 12.3 | 10.5 | 9.9 | 7.0
d|   Female | 11.8 | 9.9 | 8.1 | 6.5
S| Race:
d|   White | 11.3 | 10.1 | 9.1 | 6.5
d|   Black | 16.0 | 10.9 | 10.9 | 7.4""")
    p.text("\\1 Includes other races, not shown separately.").text("Source: U.S. Census Bureau, Current Population Survey.")
    return p


@sheet
def bk_panels_repeat_header() -> Paper:
    """Part A and Part B: one heading, the same classes under each, their own totals."""
    p = Paper("bk_panels_repeat_header", sheet="2.7", borders=True, font="Arial")
    grid, spec = "Class | Boys | Girls | Total", "100-900 100-900 +1+2"
    p.text("Table 2.7: Enrolment by class and sex", bold=True).skip().text("A. Government schools", bold=True)
    p.head(grid)
    p.body(rows([f"Class {i}" for i in ["I", "II", "III", "IV", "V"]]) + "\nT| Total | #", spec)
    p.skip().text("B. Private schools", bold=True)
    p.head(grid)
    p.body(rows([f"Class {i}" for i in ["I", "II", "III", "IV", "V"]]) + "\nT| Total | #", spec)
    p.text("Source: Ministry of Education")
    return p


@sheet
def bk_wrapped_first_line_figures() -> Paper:
    """A long name ends in the line under its figures."""
    p = abstract("bk_wrapped_first_line_figures", 540, "Social Welfare Expenditures", "xlsx", "[In millions of dollars]")
    p.head("Program | 1990 | 2000 | 2005")
    p.body("""
T| Total | 9000 | 9900 | 11600
d| Old-age, survivors, and disability | 4000 | 4500 | 5500
o|   insurance
d| Health | 3000 | 3200 | 3600
d| Education and training for | 2000 | 2200 | 2500
o|   dislocated workers""")
    return p


@sheet
def bk_footnotes_with_numbers() -> Paper:
    p = abstract("bk_footnotes_with_numbers", 88, "Abortions--Number and Rate by State", "csv")
    p.head("State | 1992 | 2000 | 2005")
    p.body("T| Total | #\n" + rows(STATES[:7]), "900-90000 900-90000 900-90000", leader=" ....")
    p.text("1 Data for 1990 and 1997 are estimated.").text("2 Per 1,000 women, 15 to 44 years old.")
    return p


@sheet
def bk_groups_of_industries() -> Paper:
    p = abstract("bk_groups_of_industries", 777, "Establishments and Payroll by Industry", "xlsx")
    p.head("Industry | Establishments | Employees | Payroll")
    p.body("""
T| All industries | #
R| Manufacturing | #
d|   Food | #
d|   Textiles | #
d|   Paper | #
R| Retail trade | #
d|   Food stores | #
d|   Gasoline stations | #
R| Services | #
d|   Hotels | #
d|   Repair | #""", "100-900 1000-9000 10000-90000", bold="")
    p.skip().text("Source: U.S. Census Bureau, County Business Patterns, July 2008.")
    return p


@sheet
def bk_country_list_averages() -> Paper:
    p = Paper("bk_country_list_averages", sheet="A2", borders=False, font="Arial")
    p.text("Table A2. Expenditure per student").text("In equivalent USD").skip()
    p.head("Country | Primary | Secondary | Tertiary")
    p.body(rows(["Australia", "Austria", "Belgium", "Chile", "Finland", "France"]) + "\n\nd| OECD average | 8470 | 9968 | 16143\nd| OECD total | 8000 | 9500 | 17000",
           "5000-12000 5000-12000 9000-20000")
    p.tables[0].either_rows += p.tables[0].body[-2:]
    p.skip().text("Note: Year of reference 2017.").text("1. Public institutions only.").text("2. Year of reference 2016.")
    return p


@sheet
def bk_districts_then_total_sex() -> Paper:
    """Three lines to each district, told apart by a second column; the total of all comes last in three lines."""
    p = Paper("bk_districts_then_total_sex", sheet="Sex", borders=True)
    p.text("Table 4: Literates by district and sex", bold=True).skip()
    p.head("District | Sex | Rural | Urban", name=0)
    p.body("""
d| Kannur | Total | #
o| | Male | #
o| | Female | #
d| Kollam | Total | #
o| | Male | #
o| | Female | #
d| Idukki | Total | #
o| | Male | #
o| | Female | #""", "1000-9000 1000-9000")
    p.tables[0].name_columns, p.tables[0].either_rows = ["B"], list(p.tables[0].body)
    p.tables[0].optional.append("B")
    return p


@sheet
def bk_cont_english_title_page() -> Paper:
    p = Paper("bk_cont_english_title_page", sheet="T9", borders=True, font="Arial")
    grid = "Municipality | Births | Deaths | Marriages"
    p.text("TABLE 9. VITAL EVENTS BY MUNICIPALITY", bold=True).text("(number)").skip()
    p.head(grid)
    p.body("T| PROVINCE | #\n" + rows(["Basco", "Itbayat", "Ivana", "Mahatao"]) + "\n\n\n\n\n\n" + rows(["Sabtang", "Uyugan", "Calayan"]), "100-900 20-90 10-90")
    at = p.tables[0].body[4] + 2
    p.put(0, "TABLE 9. (CONTINUED)", at, bold=True)
    p.put(0, "(number)", at + 1)
    again(p, at + 3, grid)
    return p


@sheet
def bk_years_panels_vertical() -> Paper:
    """A caption with the year over each block, no heading repeated: one table of three blocks."""
    p = yearbook("bk_years_panels_vertical", "Dân số trung bình phân theo huyện", "Average population by district")
    p.head(" | Tổng số | Nam | Nữ")
    block = "P| TỔNG SỐ | #\n" + lines(UNITS[:4])
    p.body(f"S| NĂM 2017\n{block}\nS| NĂM 2018\n{block}\nS| NĂM 2019\n{block}", "+2+3 9000-60000 9000-60000")
    return p


@sheet
def bk_comparison_lines() -> Paper:
    p = Paper("bk_comparison_lines", sheet="Thang 6", borders=True)
    p.text("SỐ LƯỢT KHÁM CHỮA BỆNH", bold=True).skip()
    p.head("Cơ sở | Khám | Nhập viện | Chuyển tuyến")
    p.body("d| Trung tâm Y tế huyện | #\nd| PKĐK Phan Rí Cửa | #\nd| PKĐK Liên Hương | #\nd| Trạm Y tế các xã | #\nT| Toàn huyện | #\no| Tháng trước | 9100 | 840 | 410\no| So sánh (%) | 101.2 | 97.0 | 110.3",
           "900-5000 100-400 20-90")
    return p


@sheet
def bk_signature_then_notes() -> Paper:
    p = Paper("bk_signature_then_notes", sheet="M1", borders=True)
    p.texts("PHÒNG GD&ĐT TUY PHONG | | | Mẫu số 01", bold=True).skip()
    p.text("BÁO CÁO HUY ĐỘNG TRẺ RA LỚP", bold=True, over=5, align="center").skip()
    p.head("TT | Trường | Trẻ 3 tuổi | Trẻ 4 tuổi | Trẻ 5 tuổi", name=1, stt=0)
    p.code("(1) | (2) | (3) | (4) | (5)")
    p.body(lines([f"MG {c}" for c in COMMUNES[:5]], before=" @ |") + "\nT| | Cộng: | #", "10-60 10-60 10-90")
    p.skip().texts("| | | Tuy Phong, ngày 05 tháng 10 năm 2019", italic=True).texts("| Người lập biểu | | HIỆU TRƯỞNG", bold=True).texts("| (Ký, ghi rõ họ tên) | | (Ký, đóng dấu)", italic=True)
    p.skip(2).text("Hướng dẫn: cột 3, 4, 5 ghi số trẻ có mặt ngày 5/9.")
    return p


@sheet
def bk_regions_without_total() -> Paper:
    """Regions add up their districts, but no line adds up the regions."""
    p = Paper("bk_regions_without_total", sheet="V", borders=True)
    p.text("Công suất cấp nước theo vùng (m3/ngày)", bold=True).skip()
    p.head("Vùng, đô thị | Thiết kế | Khai thác | Thất thoát")
    p.body("""
R| Vùng Bắc | #
d|   Liên Hương | #
d|   Phan Rí Cửa | #
R| Vùng Trung | #
d|   Phan Thiết | #
d|   Phú Long | #
d|   Ma Lâm | #
R| Vùng Nam | #
d|   La Gi | #
d|   Tân Minh | #""", "1000-20000 900-15000 90-900")
    return p


@sheet
def bk_two_tables_same_columns_no_title() -> Paper:
    p = Paper("bk_two_tables_same_columns_no_title", sheet="B", borders=True)
    grid = "STT | Tên trường | Số lớp | Số học sinh | Bỏ học"
    p.text("A. BẬC TIỂU HỌC", bold=True)
    p.head(grid, name=1, stt=0)
    p.body("\n".join(f"d| {i} | TH Vĩnh Hảo {i} | #" for i in (1, 2, 3)) + "\nT| | Cộng | #", "5-20 100-600 0-9")
    p.skip().text("B. BẬC TRUNG HỌC CƠ SỞ", bold=True)
    p.head(grid, name=1, stt=0)
    p.body("\n".join(f"d| {i} | THCS {n} | #" for i, n in enumerate(["Lê Lợi", "Trần Phú", "Nguyễn Huệ"], 1)) + "\nT| | Cộng | #", "5-20 100-600 0-9")
    return p


@sheet
def bk_us_selected_items() -> Paper:
    """An indented total closes each group; there is no total of all."""
    p = abstract("bk_us_selected_items", 903, "Energy Supply and Disposition", "xlsx", "[In quadrillion Btu]")
    p.head("Type | 1990 | 2000 | 2008")
    p.body("""
S| Production:
d|   Coal | 22.5 | 22.7 | 23.8
d|   Natural gas | 18.3 | 19.7 | 21.2
d|   Crude oil | 15.6 | 12.4 | 10.5
P|     Total | 56.4 | 54.8 | 55.5
S| Imports:
d|   Crude oil | 12.8 | 19.8 | 21.4
d|   Natural gas | 1.6 | 3.9 | 4.1
P|     Total | 14.4 | 23.7 | 25.5""", bold="")
    p.text("Source: U.S. Energy Information Administration, Annual Energy Review.")
    return p


@sheet
def bk_bilingual_two_name_columns_left() -> Paper:
    p = Paper("bk_bilingual_two_name_columns_left", sheet="T", borders=True)
    p.text("ຈຳນວນ - Number of villages and households", bold=True).skip()
    p.head("Tỉnh | Province | Villages | Households | Population", name=0, names=(0, 1))
    p.tables[0].columns.pop("B", None)
    p.tables[0].optional.append("B")
    p.body("T| Tổng số | Total | #\nd| Phong Sa Lỳ | Phongsaly | #\nd| Luông Nậm Thà | Luangnamtha | #\nd| U Đôm Xay | Oudomxay | #\nd| Bò Kẹo | Bokeo | #", "100-600 9000-40000 90000-300000")
    return p


@sheet
def bk_wrapped_in_the_middle() -> Paper:
    p = abstract("bk_wrapped_in_the_middle", 330, "Federal Prosecutions of Public Corruption", "xlsx")
    p.head("Prosecution status | 1990 | 2000 | 2007")
    p.skip().body("""
T| Total: \\1 Indicted | 1176 | 1000 | 1141
d| Federal officials: Indicted | 615 | 441 | 426

d| State officials: Indicted | 96 | 92 | 128
S| Local officials and others not
d|   employed by government | 465 | 467 | 587""")
    p.skip().text("\\1 Includes individuals who are neither public officials nor employees but who were involved with them; 2 cases pending.")
    return p


@sheet
def bk_world_regions_total_first() -> Paper:
    p = Paper("bk_world_regions_total_first", sheet="WPP", borders=False, font="Arial")
    p.text("Total population by region (thousands)", bold=True).skip()
    p.head("Region, subregion, country | 1990 | 2000 | 2010", years_as_text=True)
    p.body("""
T| WORLD | #
R| AFRICA | #
d| Eastern Africa | #
d| Middle Africa | #
d| Northern Africa | #
R| ASIA | #
d| Eastern Asia | #
d| South-Eastern Asia | #
R| EUROPE | #
d| Eastern Europe | #
d| Northern Europe | #""", "9000-900000 9000-900000 9000-900000", bold="")
    return p


@sheet
def bk_five_levels_codes() -> Paper:
    p = Paper("bk_five_levels_codes", sheet="5 cap", borders=True)
    p.text("BIỂU TỔNG HỢP LAO ĐỘNG, VIỆC LÀM", bold=True, over=8, align="center").skip()
    p.head("""
        STT | Xã, phường | Lao động | < | < | < | < | <
        ^ | ^ | Có việc làm | < | < | < | Thất nghiệp | <
        ^ | ^ | Nông nghiệp | < | Phi nông nghiệp | < | Nam | Nữ
        ^ | ^ | Nam | Nữ | Nam | Nữ | ^ | ^""", name=1, stt=0)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)")
    p.body("R| I | Vùng đồng bằng | #\n" + lines(COMMUNES[:3], before=" @ |") + "\nR| II | Vùng núi | #\n" + lines(COMMUNES[3:6], before=" @ |") + "\nT| | Tổng cộng (I+II) | #", " ".join(["100-900"] * 6))
    return p


@sheet
def bk_not_yet_reported_in_the_middle() -> Paper:
    p = Paper("bk_not_yet_reported_in_the_middle", sheet="BC", borders=True)
    p.text("SỐ GIÁO VIÊN ĐẠT CHUẨN", bold=True).skip()
    p.head("Trường | Giáo viên | Đạt chuẩn | Trên chuẩn")
    p.body("d| TH Vĩnh Hảo | 20 | 12 | 8\nd| TH Vĩnh Tân | | |\nd| TH Phú Lạc | 31 | 20 | 11\nd| TH Chí Công | chưa báo cáo | |\nd| TH Bình Thạnh | 25 | 14 | 11\nT| Cộng | 76 | 46 | 30")
    return p


@sheet
def bk_disclosure_zeros() -> Paper:
    p = abstract("bk_disclosure_zeros", 1012, "Fisheries--Catch by Region", "xlsx", "[In millions of pounds]")
    p.head("Region | 2000 | 2005 | 2008")
    p.body("T| Total, U.S. | 9069 | 9707 | 8326\nd|   New England | 571 | 685 | 612\nd|   Middle Atlantic | 229 | 213 | 191\nd|   Gulf | 1760 | 1201 | 1278\nd|   Pacific | 6509 | 7608 | 6245\nd|   Inland | (Z) | (Z) | (Z)", bold="")
    p.skip().text("Z Less than 500,000 pounds.").text("\\1 Landings reported in round weight.")
    return p


@sheet
def bk_three_blocks_two_titles() -> Paper:
    p = Paper("bk_three_blocks_two_titles", sheet="3", borders=True)
    grid = "TT | Nội dung | Năm 2018 | Năm 2019 | Tăng, giảm"
    p.text("I. SẢN XUẤT NÔNG NGHIỆP", bold=True)
    p.head(grid, name=1, stt=0)
    p.body("d| 1 | Diện tích lúa (ha) | 900 | 950 | 50\nd| 2 | Năng suất (tạ/ha) | 52.5 | 54.1 | 1.6\nd| 3 | Diện tích thanh long (ha) | 310 | 340 | 30")
    p.skip().text("II. VĂN HÓA - XÃ HỘI", bold=True)
    p.head(grid, name=1, stt=0)
    p.body("d| 1 | Học sinh đến trường | 2100 | 2150 | 50\nd| 2 | Hộ nghèo | 80 | 65 | -15\nd| 3 | Gia đình văn hóa | 1800 | 1850 | 50")
    return p


@sheet
def bk_total_male_female_lines() -> Paper:
    """Under every district *Nam* and *Nữ*; the province first."""
    p = Paper("bk_total_male_female_lines", sheet="GT", borders=True)
    p.text("Số người biết chữ phân theo huyện và giới tính", bold=True).skip()
    p.head("Huyện | 15-35 | 36-60 | Trên 60")
    p.body("\n".join(["T| TOÀN TỈNH | 30000 | 20000 | 9000", "o|   Nam | 15100 | 9800 | 4100", "o|   Nữ | 14900 | 10200 | 4900"]
                      + [f"d| {n} | {a + b} | {c + e} | {f + g}\no|   Nam | {a} | {c} | {f}\no|   Nữ | {b} | {e} | {g}" for n, a, b, c, e, f, g in
                         [("Tuy Phong", 5000, 5100, 3300, 3400, 1400, 1600), ("Bắc Bình", 6100, 5800, 3500, 3600, 1500, 1800), ("La Gi", 4000, 4000, 3000, 3200, 1200, 1500)]]), bold="T")
    return p


@sheet
def bk_rates_both_sexes_first() -> Paper:
    p = Paper("bk_rates_both_sexes_first", sheet="R", borders=False, font="Arial")
    p.text("Table 7. Youth literacy rate by region (per cent)").skip()
    p.head("Region | 1990 | 2000 | 2010", years_as_text=True)
    p.body("T| World | 83.4 | 87.2 | 89.6\nd| Eastern Asia | 94.6 | 98.9 | 99.4\nd| Southern Asia | 60.3 | 73.7 | 81.0\nd| Western Asia | 80.4 | 85.1 | 91.3\nd| Oceania | 73.5 | 74.8 | 71.4")
    p.skip().text("Note: Regions as defined by the United Nations.")
    return p


@sheet
def bk_provincial_report_with_groups_of_targets() -> Paper:
    """A provincial report: indicators under captions A, B, units of measure beside them, no totals."""
    p = Paper("bk_provincial_report_with_groups_of_targets", sheet="Phu luc 1", borders=True)
    p.texts("UBND TỈNH BÌNH THUẬN", bold=True).text("PHỤ LỤC 1", bold=True, over=6, align="center").text("CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI", bold=True, over=6, align="center").skip()
    p.head("""
        STT | Chỉ tiêu | Đơn vị tính | Thực hiện 2018 | Năm 2019 | <
        ^ | ^ | ^ | ^ | Kế hoạch | Ước thực hiện""", name=1, stt=0)
    p.tables[0].optional.append("C")
    p.body("""
S| A | VỀ KINH TẾ
d| 1 | Tốc độ tăng GRDP | % | 8.1 | 8.5 | 11.1
d| 2 | Thu ngân sách | Tỷ đồng | 11450 | 10380 | 13000
o| | - Thu nội địa | Tỷ đồng | 7100 | 7500 | 8800
o| | - Thu xuất nhập khẩu | Tỷ đồng | 4350 | 2880 | 4200
d| 3 | Kim ngạch xuất khẩu | Triệu USD | 380 | 410 | 432
S| B | VỀ XÃ HỘI
d| 1 | Giải quyết việc làm | Người | 24500 | 24000 | 24300
d| 2 | Tỷ lệ hộ nghèo | % | 2.9 | 2.2 | 1.8""")
    p.skip().text("Ghi chú: Số ước thực hiện đến ngày 30/11/2019.", italic=True)
    return p


@sheet
def bk_communes_in_district_blocks() -> Paper:
    """Two districts' blocks one under the other with heading and total each, no blank line between."""
    p = Paper("bk_communes_in_district_blocks", sheet="Xa", borders=True)
    grid, spec = "TT | Xã | Số thôn | Số hộ | Số nhân khẩu", "2-9 400-3000 1500-9000"
    p.text("HUYỆN TUY PHONG", bold=True)
    p.head(grid, name=1, stt=0)
    p.body(lines(COMMUNES[:4], before=" @ |") + "\nT| | Cộng huyện | #", spec)
    p.text("HUYỆN BẮC BÌNH", bold=True)
    p.head(grid, name=1, stt=0)
    p.body(lines(["Bình An", "Hải Ninh", "Phan Lâm"], before=" @ |") + "\nT| | Cộng huyện | #", spec)
    return p


@sheet
def bk_yearbook_land() -> Paper:
    p = yearbook("bk_yearbook_land", "3. Hiện trạng sử dụng đất (Tính đến 31/12/2018)", "Land use (As of 31 December 2018)")
    p.head(" | Tổng số - Total (Ha) | Cơ cấu - Structure (%)")
    p.body("""
T| TỔNG DIỆN TÍCH ĐẤT - TOTAL LAND AREA | 794390 | 100
R| Đất nông nghiệp - Agricultural land | 707100 | 89.0
R|   Đất sản xuất nông nghiệp - Agricultural production land | 352000 | 44.3
d|     Đất trồng cây hàng năm - Annual crop land | 146000 | 18.4
d|     Đất trồng cây lâu năm - Perennial crop land | 206000 | 25.9
d|   Đất lâm nghiệp có rừng - Forestry land | 351900 | 44.3
d|   Đất nuôi trồng thủy sản - Water surface land for fishing | 3200 | 0.4
R| Đất phi nông nghiệp - Non-agricultural land | 80290 | 10.1
d|   Đất ở - Homestead land | 7990 | 1.0
d|   Đất chuyên dùng - Specially used land | 72300 | 9.1
d| Đất chưa sử dụng - Unused land | 7000 | 0.9""")
    return p


@sheet
def bk_header_repeated_twice() -> Paper:
    p = Paper("bk_header_repeated_twice", sheet="Dai", borders=True)
    grid = "STT | Họ, dòng họ | Số hộ | Số người học đại học"
    p.text("DANH SÁCH DÒNG HỌ HỌC TẬP", bold=True, over=4, align="center").skip()
    p.head(grid, name=1, stt=0)
    names = [f"Dòng họ {n}" for n in ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"]]
    p.body(lines(names[:4], before=" @ |") + "\n\n" + lines(names[4:8], before=" @ |") + "\n\n" + lines(names[8:], before=" @ |") + "\nT| | Cộng | #", "5-60 1-20")
    again(p, p.tables[0].body[3] + 1, grid)
    again(p, p.tables[0].body[7] + 1, grid)
    return p


@sheet
def bk_us_wide_two_year_groups() -> Paper:
    p = abstract("bk_us_wide_two_year_groups", 225, "School Enrollment by Sex and Level: 1990 and 2008", "xlsx", "[In millions. As of October]")
    p.head("""
        Age | 1990 | < | < | 2008 | < | <
        ^ | Total | Male | Female | Total | Male | Female""", stub="top", spanner="centre")
    p.skip().body("T| All students | #\n" + rows(["3 and 4 years", "5 to 13 years", "14 to 17 years", "18 to 24 years", "25 years and over"], depth=1), "+2+3 100-900 100-900 +5+6 100-900 100-900")
    p.skip().text("Source: U.S. Census Bureau, Current Population Reports, PPL-148; and earlier reports.")
    return p


@sheet
def bk_indented_without_sums() -> Paper:
    """Selected items under indented heads: the parts are not all shown, so that nothing adds up."""
    p = abstract("bk_indented_without_sums", 690, "Consumer Expenditures by Region", "xls", "[In dollars]")
    p.head("Item | All consumer units | Northeast | South | West")
    p.body("""
d| Expenditures, total | 50486 | 53868 | 46000 | 54000
o|   Food | 6443 | 7100 | 5900 | 6700
o|     At home | 3744 | 4100 | 3500 | 3900
o|   Housing | 17109 | 19200 | 15200 | 19100
o|     Shelter | 10183 | 12000 | 8400 | 11900
o|   Transportation | 8604 | 8500 | 8300 | 9000
o|   Health care | 2976 | 2900 | 2900 | 2900""", bold="")
    p.tables[0].either_rows.append(p.tables[0].body[0])
    return p


@sheet
def bk_country_blocks_side_signs() -> Paper:
    p = Paper("bk_country_blocks_side_signs", sheet="Trade", borders=False, font="Arial")
    p.text("Table 12.1 Merchandise trade by partner", bold=True).text("In millions of dollars").skip()
    p.head("""
        Partner | Exports | < | Imports | <
        ^ | 2017 | 2018 | 2017 | 2018""", spanner="first", stub="top")
    p.body("T| World | #\n" + rows(["ASEAN", "European Union", "China", "Japan", "Rest of the world"], depth=1) + "\n\no| Memorandum items: | | | |\no|   Oil | 120 | 130 | 410 | 400\no|   Gold | 12 | 11 | 30 | 28".replace("o| Memorandum items: | | | |", "S| Memorandum items:"), "1000-9000 1000-9000 1000-9000 1000-9000")
    p.text("Source: Customs department; see also Table 12.4.")
    return p


@sheet
def bk_two_signatures_and_place() -> Paper:
    p = Paper("bk_two_signatures_and_place", sheet="BC nam", borders=True)
    p.texts("HỘI KHUYẾN HỌC HUYỆN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("| | | Độc lập - Tự do - Hạnh phúc").skip()
    p.text("THỐNG KÊ CHI HỘI, HỘI VIÊN NĂM 2019", bold=True, over=5, align="center").skip()
    p.head("TT | Đơn vị | Số chi hội | Số hội viên | Quỹ (triệu đồng)", name=1, stt=0)
    p.body("T| | Toàn huyện | #\n" + lines(COMMUNES, before=" @ |"), "3-12 200-2000 10-90")
    p.skip().texts("Số đơn vị báo cáo: | | 8").texts("Số đơn vị chưa báo cáo: | | 0")
    p.extra_tables_allowed = True
    p.skip().texts("| Người tổng hợp | | TM. BAN THƯỜNG VỤ", bold=True).texts("| | | KT. CHỦ TỊCH").texts("| | | PHÓ CHỦ TỊCH")
    return p


@sheet
def bk_unit_rows_of_projects() -> Paper:
    """Roman groups that hold their sums, numbered projects, the total first without a number."""
    p = Paper("bk_unit_rows_of_projects", sheet="DA", borders=True)
    p.text("KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2020", bold=True, over=5, align="center").text("Đơn vị tính: Triệu đồng", at=4, italic=True)
    p.head("STT | Danh mục công trình | Tổng mức đầu tư | Đã bố trí | Kế hoạch 2020", name=1, stt=0)
    p.body("""
T| | TỔNG CỘNG | #
R| I | Công trình chuyển tiếp | #
d| 1 | Trường TH Vĩnh Hảo | #
d| 2 | Trường THCS Phú Lạc | #
R| II | Công trình khởi công mới | #
d| 1 | Nhà văn hóa thôn Vĩnh Sơn | #
d| 2 | Đường giao thông nông thôn | #
d| 3 | Trạm y tế xã Chí Công | #""", "900-9000 100-900 100-900")
    return p


@sheet
def bk_percent_lines_between() -> Paper:
    """Under each figure its share in percent, in a line of its own."""
    p = Paper("bk_percent_lines_between", sheet="XL", borders=True)
    p.text("XẾP LOẠI HỌC LỰC", bold=True).skip()
    p.head("Khối | Giỏi | Khá | Trung bình")
    p.body("""
d| Khối 6 | 40 | 60 | 20
o| Tỷ lệ % | 33.3 | 50.0 | 16.7
d| Khối 7 | 35 | 55 | 30
o| Tỷ lệ % | 29.2 | 45.8 | 25.0
d| Khối 8 | 50 | 50 | 10
o| Tỷ lệ % | 45.5 | 45.5 | 9.1
T| Toàn trường | 125 | 165 | 60
o| Tỷ lệ % | 35.7 | 47.1 | 17.1""")
    return p
