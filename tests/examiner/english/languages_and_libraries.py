"""Languages, pupils, libraries, farms, travel: abstracts of older and newer make, digests, offices of other countries."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet
from .abstract import abstract, rows

FAMILY = "third"


@sheet
def en3_language_at_home():
    """Long names wrap over two lines with the figures beside the second; nothing adds up to everything."""
    p = abstract("en3_language_at_home", 236, "Children Who Speak a Language Other Than English at Home by Region: 2008", "xls",
                 "[In thousands, except percent (53,009 represents 53,009,000). For children 5 to 17 years old.", "Based on the American Community Survey; see text, this section and Appendix III]")
    p.head("""
         | United |  |  |  | 
        Characteristic | States | Northeast | Midwest | South | West""", bold=False, loose=True)
    p.skip().body("""
d|   Children 5 to 17 years old | 53009 | 9163 | 11578 | 19460 | 12808
S| Children who speak another language
d|   at home | 10925 | 1804 | 1219 | 3687 | 4215
d|     Percent of children 5 to 17 years old | 20.6 | 19.7 | 10.5 | 18.9 | 32.9

S| Speak a language other than English at home
d|   and speak English less than "very well" | 2711 | 430 | 330 | 907 | 1044
d|     Percent of those speaking another | 24.8 | 23.8 | 27.1 | 24.6 | 24.8

d| Speak Spanish | 7871 | 1001 | 729 | 2971 | 3170
d| Speak other Indo-European languages | 1498 | 494 | 267 | 374 | 363
d| Speak Asian and Pacific Island languages | 1186 | 228 | 135 | 267 | 556""")
    p.tables[0].either_rows.append(p.tables[0].body[0])
    p.skip().text("Source: U.S. Census Bureau, 2008 American Community Survey, tables B16003 and C16008, unpublished data.").skip()
    p.text("For more information:").text("http://www.census.gov/acs/www/")
    return p


@sheet
def en3_enrollment_control_level():
    """Years down; words of the headings broken over four lines, the groups over the middle of their columns."""
    p = abstract("en3_enrollment_control_level", 215, "School Enrollment by Control and Level: 1980 to 2009", "xls",
                 "[In thousands (58,305 represents 58,305,000). As of fall. Data below college level are for regular day schools.", "For projections, see text, this section]")
    p.head("""
         |  | All levels | < | K through | < | Grades 9 | < | College \\2 | <
         |  |  |  | grade 8 \\1 | < | through 12 | < |  | 
         | All |  |  |  |  |  |  |  | 
        Year | levels | Public | Private | Public | Private | Public | Private | Public | Private""",
           bold=False, loose=True, spanner="across")
    p.skip().body("""
d| 1980 | #
d| 1985 | #
d| 1990 | #

d| 1995 | #
d| 1999 | #
d| 2000 | #

d| 2005 | #
d| 2008, proj. | #
d| 2009, proj. | #""", "+2+3 49000-60000 7000-12000 27000-34000 3600-4900 11000-15000 1100-1500 9400-14000 2600-5000")
    p.skip().text("\\1 Includes unclassified students.").text("\\2 Data beginning 1996, based on new classification system. See footnote 1, Table 269.")
    p.skip().text("Source: U.S. National Center for Education Statistics, Digest of Education Statistics, annual,").text("and Projections of Education Statistics, annual.")
    return p


@sheet
def en3_headnote_symbol_blocks():
    """The file of an older edition: labelled blocks of headnote, symbols and footnotes stand over the table."""
    p = Paper("en3_headnote_symbol_blocks", "xls", sheet="Sheet1", borders=False, font="Courier New", indent="spaces")
    p.text("Table No. 1105. Retail Trade--Establishments, Employees, and Payroll: 2000 and 2005").skip()
    p.text("HEADNOTE").text("[1,114 represents 1,114,000. Covers establishments with payroll.").text("Employees are for the week including March 12. Most government employees are excluded.]").skip()
    p.text("SYMBOL").text("NA Not available.").text("D Withheld to avoid disclosing data of individual companies.").skip()
    p.text("FOOTNOTES").text("\\1 North American Industry Classification System code; see text, Section 15.").text("\\2 Includes other kinds of business, not shown separately.").skip()
    p.head("""
         | NAICS | Establish- | < | Employees | < | Payroll | <
         | code | ments | < | (1,000) | < | (bil. dol.) | <
        Kind of business | \\1 | 2000 | 2005 | 2000 | 2005 | 2000 | 2005""", bold=False, loose=True, spanner="first")
    p.skip().body("""
T|   Retail trade, total \\2 | 44-45 | 1113 | 1124 | 14841 | 15339 | 303 | 349
R| Motor vehicle and parts dealers | '441 | 124 | 128 | 1866 | 1942 | 65 | 73
d|   New car dealers | '44111 | 26 | 24 | 1114 | 1135 | (NA) | 49
d|   Used car dealers | '44112 | 24 | 26 | 114 | 121 | 3 | (D)
R| Furniture and home furnishings | '442 | 65 | 66 | 554 | 581 | 13 | 15
d|   Furniture | '4421 | 29 | 29 | 292 | 291 | 7 | 8
d|   Home furnishings | '4422 | 36 | 37 | 262 | 290 | 6 | 7
d| Food and beverage stores | '445 | 155 | 149 | 3004 | 2906 | 49 | 54""", bold="")
    t = p.tables[0]
    t.optional.append("B")
    p.skip().text("Source: U.S. Census Bureau, County Business Patterns, annual.")
    return p


@sheet
def en3_catholic_schools_items():
    """Items down with their unit in a column of leaders, decades across; no line is a total of all."""
    p = abstract("en3_catholic_schools_items", 257, "Catholic Elementary and Secondary Schools: 1960 to 2009", "xls",
                 "[As of October 1. Regular sessions only]")
    p.head("Item | Unit | 1960 | 1970 | 1980 | 1990 | 2000 | 2009", bold=False)
    p.skip().body("""
S| ELEMENTARY SCHOOLS
d| Schools | Number . . . | 10501 | 9370 | 8043 | 7291 | 6923 | 5889
d| Pupils enrolled | 1,000 . . . | 4373 | 3359 | 2269 | 1883 | 2013 | 1508
d| Teachers, total | Number . . . | 108000 | 112000 | 97000 | 91000 | 110000 | 102000
d|   Religious | Number . . . | 79119 | 52000 | 25000 | 11000 | 8500 | 4600
d|   Lay | Number . . . | 28881 | 60000 | 72000 | 80000 | 101500 | 97400

S| SECONDARY SCHOOLS
d| Schools | Number . . . | 2392 | 1980 | 1516 | 1324 | 1221 | 1205
d| Pupils enrolled | 1,000 . . . | 880 | 1008 | 837 | 592 | 640 | 611
d| Teachers, total | Number . . . | 44000 | 54000 | 49000 | 40000 | 44000 | 49000""")
    t = p.tables[0]
    t.optional.append("B")
    t.either_rows += [row for row in t.body if str(p.cells[row, 0].value if (row, 0) in p.cells else "").startswith("Teachers, total")]
    p.skip().text("Source: National Catholic Educational Association, Washington, DC.")
    return p


@sheet
def en3_population_ages_across():
    """Ages across in three lines, years down within sexes; the median's unit under its words."""
    p = abstract("en3_population_ages_across", 8, "Resident Population by Sex and Age: 1980 to 2008", "xlsx", "[In thousands, except as indicated (226,546 represents 226,546,000).]", left=0, font="Arial")
    p.head("""
         |  | Under | 5 to | 15 to | 25 to | 45 to | 65 years | Median
         | Total, all | 5 | 14 | 24 | 44 | 64 | and | age
        Year | years | years | years | years | years | years | over | (yr.)""", bold=False, loose=True, align="right")
    p.skip().body("S|     TOTAL\n" + rows(["1980 \\1", "1990 \\2", "2000 \\3", "2008"]) + "\nS|     MALE\n" + rows(["1980 \\1", "1990 \\2", "2000 \\3", "2008"]) + "\nS|     FEMALE\n" + rows(["1980 \\1", "1990 \\2", "2000 \\3", "2008"]),
                  "+2+3+4+5+6+7 8000-20000 16000-40000 18000-42000 30000-84000 22000-78000 10000-38000 28-38:1")
    p.skip().text("\\1 Total population count has been revised since the 1980 census publications.").text("\\2 The April 1, 1990, census count includes count question resolution corrections.").text("\\3 Reflects modifications to the census population.")
    p.text("Source: U.S. Census Bureau, Current Population Reports, P25-1095.")
    return p


@sheet
def en3_public_libraries_served():
    """One total, then the same libraries by population served and by state of the building: blank rows part them."""
    p = abstract("en3_public_libraries_served", 1151, "Public Libraries by Selected Characteristics: 2006", "xls", "[Based on survey of public libraries. Data are for public libraries in the 50 states and DC]")
    p.head("""
         |  | Operating income | < | < | < |  | Internet
         |  |  | Source (percent) | < | < | Paid | terminals
         | Number |  |  |  |  | staff | (average
         | of | Total | State | Local | Other | \\3 | per
        Population of service area | libraries | (mil. dol.) | govt. | govt. | \\2 |  | outlet)""", bold=False, loose=True, spanner="centre")
    p.skip().body("""
T|   Total | #

d| 1,000,000 or more | #
d| 500,000 to 999,999 | #
d| 250,000 to 499,999 | #
d| 100,000 to 249,999 | #
d| 25,000 to 49,999 | #
d| Under 1,000 | #""", "20-3000 20-3000 m2-15:1 m60-90:1 m2-15:1 900-30000 m2-40:1", leader=". . . . .")
    p.skip().text("\\2 Includes federal sources, monetary gifts, and donations.").text("\\3 Full-time equivalents.").text("Source: U.S. Institute of Museum and Library Services, Public Libraries Survey.")
    return p


@sheet
def en3_farms_by_size():
    """A centred row of units lies between the groups and the years' bodies; sizes down; percent distribution beside."""
    p = abstract("en3_farms_by_size", 801, "Farms--Number, Acreage, and Value by Size of Farm: 2002 and 2007", "xlsx", "[2,129 represents 2,129,000]", indent="excel", font="Arial")
    p.head("""
        Size of farm | Number of farms | < | Land in farms | < | Percent distribution | <
        ^ | 2002 | 2007 | 2002 | 2007 | Number, 2007 | Acres, 2007
         | (1,000) | (1,000) | (mil. acres) | (mil. acres) | (percent) | (percent)""", soft=(2,), spanner="merge", stub="merge", bold=False)
    p.body("""
T|   Total | 2129 | 2205 | 938.3 | 922.1 | 100.0 | 100.0

d| Under 10 acres | 179.3 | 232.8 | 0.8 | 1.1 | 10.6 | 0.1
d| 10 to 49 acres | 563.8 | 620.3 | 14.7 | 15.9 | 28.1 | 1.7
d| 50 to 99 acres | 389.6 | 363.6 | 28.0 | 26.0 | 16.5 | 2.8
d| 100 to 179 acres | 339.4 | 305.6 | 46.4 | 41.7 | 13.9 | 4.5
d| 2,000 acres or more | 78.0 | 80.4 | 491.2 | 501.0 | 3.6 | 54.3""")
    p.skip().text("Source: U.S. Department of Agriculture, National Agricultural Statistics Service, 2007 Census of Agriculture.")
    return p


@sheet
def en3_immigrants_regions_csv():
    """Saved as text: the words of a heading in two lines, regions over their countries, the world on top."""
    p = abstract("en3_immigrants_regions_csv", 50, "Immigrants by Country of Birth: 1981 to 2008", "csv", "[In thousands (7,256.0 represents 7,256,000). For definition of immigrants, see text of this section]")
    p.head("""
        Country of birth | 1981-90, | 1991-2000, |  |  | 
         | total | total | 2005 | 2007 | 2008""", loose=True, bold=False)
    p.skip().body("""
T|   All countries \\1 | #

R| Europe \\1 | #
d|   France | #
d|   Germany | #
d|   Poland | #
R| Asia \\1 | #
d|   Bangladesh | #
d|   China | #
d|   Vietnam | #
R| North America \\1 | #
d|   Canada | #
d|   Mexico | #
d|   Cuba | #
R| Africa \\1 | #
d|   Egypt | #
d|   Ethiopia | #""", "20-900:1 20-900:1 5-90:1 5-90:1 5-90:1", nil=0.05, nil_mark="(Z)")
    p.skip().text("Z Fewer than 50. \\1 Includes countries not shown separately.").text("Source: U.S. Department of Homeland Security, Office of Immigration Statistics, Yearbook.")
    return p


@sheet
def en3_travel_by_industry_total_last():
    """Components first, their total under a blank row, an addendum after the total."""
    p = abstract("en3_travel_by_industry_total_last", 1224, "Tourism Sales by Commodity Group and Type of Visitor: 2007", "xlsx", "[In billions of dollars (778 represents $778,000,000,000)]", borders=True, font="Arial", indent="excel")
    p.head("""
        Tourism commodity group | Total | Business | < | Leisure
        ^ | ^ | Private | Government | ^""", bold=True)
    p.body(rows(["Traveler accommodations", "Food and beverage services", "Passenger rail transportation services", "Domestic passenger air transportation services", "Automotive rental and leasing", "Gambling", "All other recreation and entertainment"]) +
           "\n\nT|   Total tourism sales | #\no| Addendum: Nonscheduled travel | 4.1 | 1 | 0.4 | 2.7", "+2+3+4 5-40:1 1-9:1 5-60:1")
    p.skip().text("Source: U.S. Bureau of Economic Analysis, Survey of Current Business, June 2009.")
    return p


@sheet
def en3_digest_standard_errors():
    """A digest's table: merged years over an estimate and its standard error in brackets, numbers under the heading."""
    p = Paper("en3_digest_standard_errors", sheet="Digest 2019 Table 219.70", borders=False, font="Courier New", indent="excel")
    p.text("Table 219.70. Percentage of high school dropouts among persons 16 to 24 years old (status dropout rate), by sex and race/ethnicity: Selected years, 1990 through 2018", over=9)
    p.text("[Standard errors appear in parentheses]", over=9).skip()
    p.head("Year | Total status dropout rate | < | Male | < | Female | < | White | <", bold=False)
    p.code("1 | 2 |  | 3 |  | 4 |  | 5 | ")
    p.body("\n".join(f"d| {y} | {a} | ({b}) | {c} | ({d}) | {e} | ({f}) | {g} | ({h})" for y, a, b, c, d, e, f, g, h in (
        ("1990\\2\\", 12.1, "0.38", 12.3, "0.43", 11.8, "0.41", 9.0, "0.33"), ("1995", 12.0, "0.37", 12.2, "0.42", 11.7, "0.42", 8.6, "0.33"),
        ("2000", 10.9, "0.33", 12.0, "0.49", 9.9, "0.37", 6.9, "0.31"), ("2005", 9.4, "0.22", 10.8, "0.30", 8.0, "0.29", 6.0, "0.24"),
        ("2010", 7.4, "0.27", 8.5, "0.40", 6.3, "0.28", 5.1, "0.30"), ("2018", 5.3, "0.07", 6.2, "0.11", 4.4, "0.08", 4.2, "0.08"))))
    p.tables[0].optional += ["C", "E", "G", "I"]
    p.skip().text("\\2\\ Estimates may differ from those of later years because of a change in the question.").text("NOTE: Status dropouts are 16- to 24-year-olds who are not enrolled in school and who have not completed a high school program.").text("SOURCE: U.S. Department of Commerce, Census Bureau, Current Population Survey. (This table was prepared September 2019.)")
    return p


@sheet
def en3_eurostat_yearbook_tertiary():
    """A yearbook's table with superscript notes, a line of units over years, groups of countries set apart by blanks."""
    p = Paper("en3_eurostat_yearbook_tertiary", sheet="Table 2", left=2, top=2, borders=False, font="Arial")
    p.text("Table 2: Number of tertiary education students by level and sex, 2017", bold=True).text("(thousands)").skip()
    p.head("""
         | Total tertiary | Short-cycle tertiary | < | Bachelor's or equivalent | < | Master's or equivalent | <
         | ^ | Male | Female | Male | Female | Male | Female""", spanner="merge")
    p.body("T| EU-28 (¹) | #\n" + rows(["Belgium", "Bulgaria", "Czechia (²)", "Denmark", "Germany", "Ireland"]) + "\n\no| Iceland | #\no| Norway | #\no| Switzerland | #\n\no| Serbia | #\no| Turkey | #",
           "+2+3+4+5+6+7 2-90:1 2-90:1 50-900:1 50-900:1 20-300:1 20-300:1", nil=0.06, nil_mark=":")
    t = p.tables[0]
    t.either_rows, t.total_rows = t.total_rows, []
    p.skip().text("(:) not available").text("(¹) Provisional.").text("(²) 2016.", italic=True).text("Source: Eurostat (online data code: educ_uoe_enrt01)", italic=True)
    return p


@sheet
def en3_statcan_expenditure_blocks():
    """A download: reference periods across, a line of units merged under them, items down in an outline of blanks."""
    p = Paper("en3_statcan_expenditure_blocks", sheet="3710006501-eng", borders=False, font="Calibri", indent="spaces")
    p.text("School board expenditures, by function and economic classification (x 1,000)", bold=True).text("Frequency: Annual").text("Table: 37-10-0065-01 (formerly CANSIM 478-0012)").text("Release date: 2020-10-22").text("Geography: Canada, Province or territory").skip()
    p.head("""
        Geography | Canada (map) | < | < | < | <
        Function of expenditure | 2014 | 2015 | 2016 | 2017 | 2018""", spanner="first", bold=False, stub="top", align="left")
    p.caption("Dollars", at=1, over=5)
    p.body("""
R| Total expenditures | #
d|   Business administration | #
d|   Instruction and educational services | #
d|     Salary and wages | #
d|     Fringe benefits | #
d|   Adult education | #
d|   School facilities services | #""", " ".join(["900000-9000000"] * 5), bold="")
    t = p.tables[0]
    t.either_rows, t.subtotal_rows = t.subtotal_rows, []
    p.skip().text("How to cite: Statistics Canada. Table 37-10-0065-01 School board expenditures").text("https://www150.statcan.gc.ca/t1/tbl1/en/tv.action?pid=3710006501")
    return p
