"""Tables in the manner of the Statistical Abstract of the United States."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet

STATES = ["Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware",
          "Florida", "Georgia", "Hawaii", "Idaho"]


def rows(names, kind="d", depth=0) -> str:
    return "\n".join(f"{kind}| {'  ' * depth}{name} | #" for name in names)


def abstract(name: str, number: int, title: str, kind: str = "xlsx", *notes: str, **more) -> Paper:
    p = Paper(name, kind, **{"sheet": "Data", "borders": False, "font": "Courier New", "indent": "spaces", **more})
    p.text(f"Table {number}. {title}", bold=True)
    for note in notes:
        p.text(note)
    return p.skip()


@sheet
def us_resident_population_states() -> Paper:
    p = abstract("us_resident_population_states", 12, "Resident Population by State: 1990 to 2008", "xls",
                 "[In thousands, except percent. 1990 and 2000, as of April 1; other years, as of July 1]")
    p.head("""
        State | 1990 (April) | 2000 (April) | 2005 | 2008 | Percent change | <
        ^ | ^ | ^ | ^ | ^ | 1990-2000 | 2000-2008""", stub="bottom", spanner="centre")
    p.skip().body("T|   United States | #\n\n" + rows(STATES), "500-30000 500-30000 500-30000 500-30000 m1-40:1 m0-20:1")
    p.skip().text("Source: U.S. Census Bureau, \"Annual Estimates of the Resident Population\".")
    return p


@sheet
def us_multi_line_stub() -> Paper:
    """Each heading is broken over several rows, a word or two in each."""
    p = abstract("us_multi_line_stub", 223, "School Expenditures by Type of Control and Level of Instruction: 1980 to 2008", "xlsx",
                 "[In millions of dollars (165,627 represents $165,627,000,000).]")
    p.head("""
        School year |  | Elementary and | Colleges
        ending | Total | secondary | and
         |  | schools | universities""", loose=True, align="left")
    p.skip().body("""
S| CURRENT DOLLARS
d| 1980 | 165627 | 103162 | 62465
d| 1985 | 247657 | 149400 | 98257
d| 1990 | 365825 | 231170 | 134656

d| 2000 | 681155 | 441765 | 239390
d| 2005 | 938000 | 600900 | 337100
d| 2008 | 1070000 | 671000 | 399000

S| CONSTANT (2007-2008) DOLLARS \\1
d| 1980 | 435040 | 270970 | 164070
d| 1990 | 592580 | 374456 | 218124
d| 2000 | 844000 | 547000 | 297000
d| 2008 | 1070000 | 671000 | 399000""")
    p.skip().text("\\1 Based on the Consumer Price Index, prepared by the Bureau of Labor Statistics.")
    p.text("Source: U.S. National Center for Education Statistics, Digest of Education Statistics, annual.")
    return p


@sheet
def us_unit_row() -> Paper:
    p = abstract("us_unit_row", 571, "Labor Force Participation by Sex and Age")
    p.head("""
        Age and sex | Number | < | < | Rate | <
        ^ | 1990 | 2000 | 2008 | 1990 | 2008
         | (1,000) | (1,000) | (1,000) | Percent | Percent""", spanner="centre", stub="top", soft=(2,))
    p.body("""
T| Total | #
R| Male | #
d|   16 to 24 years | #
d|   25 to 54 years | #
d|   55 years and over | #
R| Female | #
d|   16 to 24 years | #
d|   25 to 54 years | #
d|   55 years and over | #""", "900-9000 900-9000 900-9000 40-90:1 40-90:1", leader=" ...........")
    for row in p.tables[0].total_rows + p.tables[0].subtotal_rows:
        for column in (4, 5):
            p.put(column, 66.4, row)
    p.text("Source: U.S. Bureau of Labor Statistics, Employment and Earnings, monthly.")
    return p


@sheet
def us_sections_by_unit() -> Paper:
    p = abstract("us_sections_by_unit", 1031, "Air Pollutant Emissions by Pollutant and Source", "xlsx", left=0)
    p.head(" Source | Particulate matter | Sulfur dioxide | Nitrogen oxides | Volatile organic compounds | Carbon monoxide")
    p.caption("(1,000 tons)", at=3)
    spec = "100-900 100-9000 100-9000 100-9000 900-90000"
    p.body("""
T| Total | #
d|   Fuel combustion, electric utilities | #
d|   Fuel combustion, industrial | #
d|   Chemical and allied products | #
d|   Highway vehicles | #
d|   Miscellaneous \\1 | #""", spec)
    p.caption("Percent distribution", at=3)
    p.body("P| Total | 100 | 100 | 100 | 100 | 100\n" + rows(["Fuel combustion, electric utilities", "Fuel combustion, industrial", "Highway vehicles"], depth=1),
           "1-40:1 1-40:1 1-40:1 1-40:1 1-40:1", nil=0.1, nil_mark="(Z)")
    p.tables[0].either_rows += p.tables[0].total_rows
    p.tables[0].total_rows = []
    p.skip().text("Z Less than 0.05 percent.").text("\\1 Includes emissions such as from forest fires.")
    return p


@sheet
def us_year_gaps() -> Paper:
    p = abstract("us_year_gaps", 1, "Population and Area: 1790 to 2000", "xlsx", "[Area figures represent area on indicated date including some water areas]",
                 font="Arial")
    p.head("""
         | Resident population | < | < | < | Area (square miles) | <
        Census date |  | Per square mile | Increase over preceding census | < |  | 
         | Number | of land area | Number | Percent | Gross | Land""", spanner="first", loose=True)
    p.skip().body("""
S| CONTERMINOUS U.S. \\1
d| 1790 (August 2) | 3929214 | 4.5 | (X) | (X) | 891364 | 864746
d| 1800 (August 4) | 5308483 | 6.1 | 1379269 | 35.1 | 891364 | 864746
d| 1810 (August 6) | 7239881 | 4.3 | 1931398 | 36.4 | 1722685 | 1681828

d| 1820 (August 7) | 9638453 | 5.5 | 2398572 | 33.1 | 1792552 | 1749462
d| 1830 (June 1) | 12866020 | 7.4 | 3227567 | 33.5 | 1792552 | 1749462
d| 1840 (June 1) | 17069453 | 9.8 | 4203433 | 32.7 | 1792552 | 1749462

S| UNITED STATES
d| 1950 (April 1) | 151325798 | 42.6 | 19161229 | 14.5 | 3618770 | 3552206
d| 1960 (April 1) | 179323175 | 50.6 | 27997377 | 18.5 | 3618770 | 3540911""")
    p.skip().text("X Not applicable.").text("\\1 Excludes Alaska and Hawaii.").text("Source: U.S. Census Bureau.")
    return p


@sheet
def us_race_hierarchy() -> Paper:
    p = abstract("us_race_hierarchy", 82, "Births, by Race and Hispanic Origin of Mother", "csv")
    p.head("""
        Item | 1990 | 1995 | 2000 | 2005""")
    p.skip().body("""
S| LIVE BIRTHS (1,000)
P| All races \\1 | #
d|   White | #
d|   Black | #
d|   American Indian, Alaska Native | #
d|   Asian or Pacific Islander | #

S| BIRTH RATE PER 1,000 POPULATION
d| All races | 16.7 | 14.6 | 14.4 | 14
d|   White | 15.8 | 14.1 | 13.9 | 13.7
d|   Black | 22.4 | 17.8 | 17 | 15.7
d|   American Indian, Alaska Native | 18.9 | 15.3 | 14 | 13.2
d|   Asian or Pacific Islander | 19 | 16.7 | 17.1 | 16.1""", "20-3000 20-3000 20-3000 20-3000")
    p.tables[0].either_rows.append(p.tables[0].body[-5])
    p.skip().text("\\1 Includes races not shown separately.").text("Source: U.S. National Center for Health Statistics")
    return p


@sheet
def us_spanners_centre_text() -> Paper:
    p = abstract("us_spanners_centre_text", 399, "Voting-Age Population--Reported Registration and Voting", "xlsx",
                 "[As of November. Covers civilian noninstitutional population 18 years old and over.", " Based on Current Population Survey]")
    p.head("""
        Characteristic | Voting-age population (mil.) | < | < | Percent reporting they registered | < | < | Percent reporting they voted | < | <
        ^ | 2000 | 2004 | 2008 | 2000 | 2004 | 2008 | 2000 | 2004 | 2008""", spanner="centre", stub="bottom")
    p.body("""
T| Total \\1 | #
d|   18 to 20 years old | #
d|   21 to 24 years old | #
d|   25 to 34 years old | #
d|   65 years old and over | #

o| Male | #
o| Female | #

o| Northeast | #
o| Midwest | #
o| South | #
o| West | #""", "5-30:1 5-30:1 5-30:1 m40-80:1 m40-80:1 m40-80:1 m30-75:1 m30-75:1 m30-75:1")
    p.tables[0].either_rows, p.tables[0].total_rows = p.tables[0].total_rows, []
    p.skip().text("\\1 Includes other races, not shown separately.")
    return p


@sheet
def us_header_lines_with_blank() -> Paper:
    p = abstract("us_header_lines_with_blank", 700, "Average Hourly Earnings by Private Industry Group", "xlsx", borders=True)
    p.head("""
        PRIVATE INDUSTRY GROUP | CURRENT DOLLARS | < | < | CONSTANT (1982) DOLLARS \\1 | < | <
        ^ | 1990 | 2000 | 2009 | 1990 | 2000 | 2009""", spanner="first", stub="top", gap={0: 1})
    p.body("S| AVERAGE HOURLY EARNINGS\n" + "P| Private industries, total | #\n" +
           rows(["Mining and logging", "Construction", "Manufacturing", "Information", "Financial activities"], depth=1) +
           "\n\nS| AVERAGE WEEKLY EARNINGS\n" + "P| Private industries, total | #\n" +
           rows(["Mining and logging", "Construction", "Manufacturing", "Information", "Financial activities"], depth=1),
           "m8-28:2 m8-28:2 m8-28:2 m7-12:2 m7-12:2 m7-12:2", bold="")
    p.text("\\1 Earnings in current dollars divided by the Consumer Price Index.")
    return p


@sheet
def us_rank_column() -> Paper:
    p = abstract("us_rank_column", 20, "Large Metropolitan Statistical Areas--Population", "xlsx", "[1,088 represents 1,088,000]", left=0)
    p.head("""
        Metropolitan statistical area | Code | 1990 | 2000 | 2008 | Change, 2000-2008 | < | Rank, 2008
        ^ | ^ | (1,000) | (1,000) | (1,000) | Number | Percent | ^""", stub="top", spanner="centre")
    p.tables[0].columns = {"B": ["Code"], "C": ["1990 / (1,000)", "1990"], "D": ["2000 / (1,000)", "2000"], "E": ["2008 / (1,000)", "2008"],
                           "F": ["Change, 2000-2008 / Number"], "G": ["Change, 2000-2008 / Percent"], "H": ["Rank, 2008"]}
    p.tables[0].optional += ["B", "H"]
    p.body("""
d| Akron, OH | 10420 | 658 | 695 | 698 | 3 | 0.4 | 72
d| Albany-Schenectady-Troy, NY | 10580 | 810 | 826 | 854 | 28 | 3.4 | 57
d| Albuquerque, NM | 10740 | 599 | 730 | 846 | 116 | 15.9 | 58
d| Allentown-Bethlehem-Easton, PA-NJ | 10900 | 687 | 740 | 808 | 68 | 9.2 | 61
d| Atlanta-Sandy Springs-Marietta, GA | 12060 | 3069 | 4248 | 5376 | 1128 | 26.6 | 9
d| Augusta-Richmond County, GA-SC | 12260 | 436 | 500 | 534 | 34 | 6.9 | 94""")
    return p


@sheet
def us_panels_side_by_side() -> Paper:
    """The second half of the states stands right of the first, under the same headings."""
    p = abstract("us_panels_side_by_side", 455, "State Tax Collections per Capita: 2008", "xlsx")
    p.head("State | Total | Sales and gross receipts | Income")
    left = p.tables[0]
    start = p.row
    for i, name in enumerate(["State", "Total", "Sales and gross receipts", "Income"]):
        p.put(5 + i, name, start, bold=True, align="center")
    p.body(rows(STATES[:6]), "+2+3 500-1500 100-1500")
    for k, (row, name) in enumerate(zip(left.body, STATES[6:], strict=True)):
        p.put(5, name, row)
        for i, value in enumerate([3000 + 7 * k, 1200 + 5 * k, 800 + 3 * k]):
            p.put(6 + i, value, row, number_format="#,##0")
    right = type(left)(header_rows=left.header_rows, name_column="F", body=left.body,
                       columns={"G": ["Total"], "H": ["Sales and gross receipts"], "I": ["Income"]})
    p.tables.append(right)
    p.skip().text("Source: U.S. Census Bureau")
    return p


@sheet
def us_two_stacked_panels() -> Paper:
    p = abstract("us_two_stacked_panels", 140, "Medicare Enrollees and Disbursements", "xlsx")
    p.head("Enrollees (mil.) | 1990 | 2000 | 2005 | 2008")
    p.body("T| Total | #\nd|   Aged | #\nd|   Disabled | #", "1-36:1 1-36:1 1-36:1 1-36:1")
    p.skip(2)
    p.head("Disbursements (bil. dol.) | 1990 | 2000 | 2005 | 2008")
    p.body("T| Total | #\nd|   Hospital insurance | #\nd|   Supplementary medical insurance | #\nd|   Prescription drugs | #",
           "40-200:1 40-200:1 40-200:1 40-200:1")
    p.skip().text("Source: U.S. Centers for Medicare and Medicaid Services, unpublished data.")
    return p


@sheet
def us_dot_leaders() -> Paper:
    p = abstract("us_dot_leaders", 612, "Employed Civilians by Occupation: 2009", "xlsx",
                 "[In thousands. Civilian noninstitutional population 16 years old and over]", top=1)
    p.head("""
        Occupation | Total employed | Percent of total | < | <
        ^ | ^ | Female | Black \\1 | Hispanic \\2""", stub="middle", spanner="centre")
    p.body("""
T| Total, 16 years and over | #
R| Management, professional, and related occupations | #
d|   Chief executives | #
d|   Farmers and ranchers | #
d|   Accountants and auditors | #
R| Service occupations | #
d|   Dental assistants | #
d|   Fire fighters | #
d|   Cooks | #""", "100-2000 1-95:1 1-30:1 1-40:1", leader=" . . . . . . .", nil=0.05, nil_mark="-")
    for row in p.tables[0].total_rows + p.tables[0].subtotal_rows:
        for column, value in ((2, 47.3), (3, 10.7), (4, 14.0)):
            p.put(column, value, row)
    p.text("- Represents or rounds to zero.").text("\\1 The race group reported.").text("\\2 Persons of Hispanic origin may be of any race.")
    return p


@sheet
def us_footnote_columns() -> Paper:
    """Footnote marks have columns of their own, empty for most rows."""
    p = abstract("us_footnote_columns", 1300, "Foreign Trade by Country", "xlsx", "[In millions of dollars]")
    p.head("Country |  | Exports | < | General imports | <\n ^ | ^ | 2005 | 2008 | 2005 | 2008", stub="bottom", spanner="first")
    p.tables[0].optional = ["B"]
    p.body("T| World total |  | #\n" + "\n".join(f"d| {n} | {m} | #" for n, m in
           [("Afghanistan", ""), ("Australia \\1", "(1)"), ("Canada", ""), ("China", "(2)"), ("Viet Nam", "")]),
           "100-90000 100-90000 100-90000 100-90000")
    p.skip().text("(1) Includes external territories.").text("(2) Excludes Hong Kong.")
    return p


@sheet
def us_na_everywhere() -> Paper:
    p = abstract("us_na_everywhere", 98, "Deaths and Death Rates by Selected Causes", "xls")
    p.head("""
        Cause of death | Number of deaths | < | Death rate per 100,000 | <
        ^ | 2000 | 2006 | 2000 | 2006""", spanner="centre", stub="bottom")
    p.body("""
T| All causes | 2403351 | 2426264 | 854 | 810.4
d| Diseases of heart | 710760 | 631636 | 252.6 | 211
d| Malignant neoplasms | 553091 | 559888 | 196.5 | 187
d| Influenza | (NA) | 849 | (NA) | 0.3
d| Septicemia | 31224 | (NA) | 11.1 | (NA)
d| Enterocolitis due to Clostridium | (X) | (X) | (X) | (X)
d| All other causes | 1108276 | 1233891 | 393.8 | 412.1""")
    p.text("NA Not available. X Not applicable.")
    return p


@sheet
def us_long_title_wrapped() -> Paper:
    p = Paper("us_long_title_wrapped", sheet="08s0250", borders=True, font="Arial", indent="excel")
    p.text("Table 250. Public High School Graduates by State: 1980 to 2008", bold=True, over=6).skip()
    p.text("[In thousands (2,747.7 represents 2,747,700).⏎For school year ending in year shown]", over=6).skip()
    p.text("See notes.", italic=True).skip()
    p.head("State | 1980 | 1990 | 2000 | 2005 | 2008 estimate")
    p.body("T|     United States | #\n" + rows(STATES), "5-400:1 5-400:1 5-400:1 5-400:1 5-400:1")
    p.skip().text("SYMBOL").text("NA Not available.").skip().text("FOOTNOTES").text("\\1 Revised.").skip()
    p.text("Source: U.S. National Center for Education Statistics.").text("http://nces.ed.gov/programs/digest/")
    return p
