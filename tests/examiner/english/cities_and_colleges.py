"""Cities, hospitals, votes, degrees and costs of colleges: abstracts of older and newer make, digests, offices of other countries."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet
from .abstract import STATES, abstract, rows

FAMILY = "third"


@sheet
def en3_school_finances_eight_rows():
    """Eight heading rows: broken words under groups under a group over all the money; ranks at the end of a state."""
    p = abstract("en3_school_finances_eight_rows", 252, "Public Elementary and Secondary Estimated Finances", "xlsx",
                 "by State: 2008", "[In millions of dollars (558,000 represents $558,000,000,000), except as noted. For school year ending in year shown]", font="Courier")
    p.head("""
         | Receipts | < | < | < | < | Expenditures | < | < | <
         |  | Revenue receipts | < | < | < |  | Per capita \\4 | < | Current
         |  |  | Source | < | < |  |  |  | expenditures
         |  |  |  |  | Local |  |  |  | (elementary
         |  |  |  |  | and |  |  |  | and secondary
         |  |  |  |  | inter- | Total |  |  | day schools)
         |  |  |  |  | medi- | \\2 | Amount |  | per pupil
        State | Total | Total | Federal | State | ate \\1 |  | (dol.) | Rank | (dol.)""", bold=False, loose=True, spanner="centre")
    p.skip().body("T|   United States | 597812 | 558402 | 46700 | 270100 | 241602 | 589100 | 1950 | (X) | 10615\n\n" + rows(STATES),
                  "2000-70000 +3+4+5 500-7000 1000-40000 800-20000 2000-70000 1400-3000 1-51 6000-16000")
    p.skip().text("X Not applicable.").text("\\1 Includes nonrevenue receipts, not shown separately.").text("\\2 Includes interest on school debt.").text("\\4 Based on U.S. Census Bureau estimated resident population, as of July 1, the previous year.")
    p.text("Source: National Education Association, Washington, DC, Rankings & Estimates (copyright).")
    return p


@sheet
def en3_degrees_level_sex():
    """Year ending, in two heading lines; two columns for each degree, the group first over three."""
    p = abstract("en3_degrees_level_sex", 288, "Degrees Earned by Level and Sex: 1960 to 2007", "xls",
                 "[In thousands (477 represents 477,000), except percent. Based on survey; see Appendix III]")
    p.head("""
         | All degrees | < | Associate's | < | Bachelor's | < | Master's | < | Doctor's | <
        Year |  | Percent |  |  |  |  |  |  |  | 
        ending | Total | male | Male | Female | Male | Female | Male | Female | Male | Female""", bold=False, loose=True, spanner="first")
    p.skip().body("""
d| 1960 \\1 | 477 | 65.8 | (NA) | (NA) | 254 | 138 | 51 | 24 | 9 | 1
d| 1970 | 1271 | 59.2 | 117 | 89 | 451 | 341 | 126 | 83 | 26 | 4
d| 1975 | 1666 | 56.0 | 191 | 169 | 505 | 418 | 162 | 131 | 27 | 7

d| 1980 | 1731 | 51.1 | 184 | 217 | 474 | 456 | 151 | 147 | 23 | 10
d| 1985 | 1828 | 49.3 | 203 | 252 | 483 | 497 | 143 | 143 | 22 | 11
d| 1990 | 1940 | 46.6 | 191 | 264 | 492 | 560 | 154 | 171 | 24 | 14

d| 2000 | 2385 | 42.9 | 225 | 340 | 530 | 708 | 192 | 265 | 25 | 20
d| 2007 | 3007 | 41.5 | 275 | 453 | 650 | 875 | 238 | 366 | 30 | 30""")
    p.skip().text("NA Not available.").text("\\1 First-professional degrees are included with bachelor's degrees.")
    p.text("Source: U.S. National Center for Education Statistics, Digest of Education Statistics, annual.").text("<http://www.nces.ed.gov/programs/digest/>")
    return p


@sheet
def en3_dropouts_by_race_sections():
    """Event and status dropouts: two sections of rates with a line "Total" each, and selected years only."""
    p = abstract("en3_dropouts_by_race_sections", 263, "High School Dropouts by Race and Hispanic Origin: 1980 to 2008", "xlsx",
                 "[In percent. As of October]", font="Arial", indent="excel")
    p.head("Item and race | 1980 | 1985 | 1990 \\1 | 1995 | 2000 | 2005 | 2008", bold=False)
    p.skip().body("""
S| EVENT DROPOUTS \\2
P|   Total \\3 | #
d|   White | #
d|     Male | #
d|     Female | #
d|   Black | #
d|     Male | #
d|     Female | #
d|   Hispanic \\4 | #

S| STATUS DROPOUTS \\5
P|   Total \\3 | #
d|   White | #
d|     Male | #
d|     Female | #
d|   Black | #
d|   Hispanic \\4 | #""", " ".join(["m2-12:1"] * 7), bold="")
    p.skip().text("\\1 Beginning 1990, reflects new editing procedures for cases with missing data on school enrollment.").text("\\2 Percent of students who drop out in a single year without completing high school. For grades 10 to 12.")
    p.text("\\3 Includes other races, not shown separately.").text("\\4 Persons of Hispanic origin may be any race.").text("\\5 Percent of the population who have not completed high school and are not enrolled.")
    p.text("Source: U.S. Census Bureau, Current Population Reports, PPL-148 and earlier reports.")
    return p


@sheet
def en3_state_government_gap_columns():
    """A blank narrow column parts the groups; the outline of revenue and outlay is told by spaces only."""
    p = abstract("en3_state_government_gap_columns", 429, "State and Local Governments--Revenue and Expenditures by Function: 2006", "xlsx",
                 "[2,736,542 represents $2,736,542,000,000]", font="Arial")
    p.head("""
         | State and local | < | < |  | Per capita \\1 | <
        Item | (mil. dol.) | < | < |  | (dol.) | <
         | Total | State | Local |  | State | Local""", bold=False, loose=True, spanner="first")
    p.skip().body("""
R|   Revenue \\2 | 2736542 | 1778700 | 1405000 |  | 5961 | 4708
R| General revenue | 2119200 | 1385800 | 1180000 |  | 4644 | 3956
d|   Intergovernmental revenue | 452200 | 419000 | 480000 |  | 1404 | 1608
d|   Taxes | 1195200 | 710000 | 485000 |  | 2380 | 1626
d|     Property | 358000 | 11500 | 346600 |  | 38 | 1161
d|     Sales and gross receipts | 412100 | 330200 | 81900 |  | 1107 | 274
d|   Charges and miscellaneous | 471800 | 256800 | 215000 |  | 860 | 722
d| Utility and liquor stores | 129400 | 20700 | 108700 |  | 69 | 364

R|   Expenditure | 2500500 | 1551600 | 1400100 |  | 5200 | 4692
d| Education | 728900 | 220000 | 510000 |  | 737 | 1709
d| Libraries | 10300 | 430 | 9800 |  | 1 | 33
d| Public welfare | 370300 | 325000 | 45000 |  | 1089 | 151""", bold="")
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    t.subtotal_rows = []
    p.skip().text("\\1 Based on estimated resident population as of July 1.").text("\\2 Aggregates exclude duplicative transactions between levels of governments; see source.")
    p.text("Source: U.S. Census Bureau, Federal, State, and Local Governments.")
    return p


@sheet
def en3_price_index_cities_months():
    """Annual averages, then the months, then the cities: captions in capitals, footnote marks after names."""
    p = abstract("en3_price_index_cities_months", 711, "Consumer Price Indexes--All Urban Consumers", "xlsx",
                 "[1982-84 = 100, except as indicated. Represents annual averages of monthly figures.]", font="Arial")
    p.head("""
         |  | All | Food |  |  |  | 
         |  | items | and |  |  | Transpor- | 
         | All | less | bever- | Apparel and |  | tation | Medical
        Year and area | items | shelter | ages | upkeep | Housing | \\1 | care""", bold=False, loose=True)
    p.skip().body("S| ANNUAL AVERAGE\n" + rows([str(y) for y in range(2004, 2009)]) + "\n\nS| 2008\n" + rows(["January", "February", "March", "April"], depth=1) +
                  "\n\nS| METROPOLITAN AREA, 2008 \\2\n" + rows(["Anchorage, AK", "Atlanta, GA", "Boston-Brockton-Nashua, MA-NH-ME-CT", "Chicago-Gary-Kenosha, IL-IN-WI"]),
                  " ".join(["100-380:1"] * 7), nil=0.06, nil_mark="(NA)")
    p.skip().text("NA Not available. \\1 Includes direct pricing of new trucks and motorcycles. \\2 See text, this section.")
    p.text("Source: U.S. Bureau of Labor Statistics, CPI Detailed Report, monthly.")
    return p


@sheet
def en3_metropolitan_areas_ranked():
    """A title of three lines in three rows; ranks beside numbers under the years, a code before the name's figures."""
    p = Paper("en3_metropolitan_areas_ranked", "xls", sheet="Data", borders=False, font="Courier New", indent="spaces")
    p.text("Table 20. Large Metropolitan Statistical Areas--Population:").text("          1990 to 2008").text("[1990 and 2000, as of April 1; beginning 2005, as of July 1 (658 represents 658,000).").text("Covers metropolitan statistical areas with 250,000 and over population in 2008. For definitions, see Appendix II.").text("Minus sign (-) indicates decrease]").skip()
    p.head("""
         |  |  |  |  | Change, | < | 
         | 1990 | 2000 | 2005 | 2008 | 2000-2008 | < | Rank,
        Metropolitan area | (1,000) | (1,000) | (1,000) | (1,000) | Number | Percent | 2008""", bold=False, loose=True, spanner="across")
    p.skip().body("\n".join(f"d| {n} | #" for n in ("Akron, OH", "Albany-Schenectady-Troy, NY", "Albuquerque, NM", "Allentown-Bethlehem-Easton, PA-NJ", "Amarillo, TX", "Anchorage, AK", "Ann Arbor, MI", "Asheville, NC")),
                  "400-2000 400-2000 400-2000 400-2000 9-99 1-20:1 1-180")
    for row in p.tables[0].body[1::3]:
        p.cells[row, 5].value *= -1
        p.cells[row, 6].value *= -1
    p.skip().text("Source: U.S. Census Bureau, \"Table 1. Annual Estimates of the Population of Metropolitan and Micropolitan Statistical Areas.\"")
    return p


@sheet
def en3_hospital_use_text_numbers():
    """Figures typed as text with thousands marks; the headings centred over unmerged columns."""
    p = abstract("en3_hospital_use_text_numbers", 169, "Hospital Use Rates by Type of Hospital: 1990 to 2007", "xlsx", font="Arial")
    p.head("""
        Type of hospital | Discharges (1,000) | < | < | Days of care per 1,000 | < | <
        ^ | 1990 | 2000 | 2007 | 1990 | 2000 | 2007""", bold=False, spanner="across", stub="bottom", years_as_text=True)
    p.body("""
R| Community hospitals: | #
d|   Nongovernment, nonprofit | #
d|   For profit | #
d|   State and local government | #
R| Federal | #
d|   Veterans | #
d|   Other | #
T| All hospitals | #""", "900-24000 900-24000 900-24000 50-900 50-900 50-900", bold="")
    for (row, column), cell in p.cells.items():
        if row in p.tables[0].body and column and isinstance(cell.value, int):
            cell.value, cell.align = f"{cell.value:,}", "right"
    p.skip().text("Source: Health Forum, An American Hospital Association Company, Hospital Statistics (copyright).")
    return p


@sheet
def en3_india_literacy_rates():
    """Merged heading with numbers under it; rural, urban and total of each state; the country at the end."""
    p = Paper("en3_india_literacy_rates", "xls", sheet="Statement 22(a)", font="Arial")
    p.text("STATEMENT 22 (a)", bold=True, over=9, align="center").text("Literacy rates by sex and residence for India and States: 2001 and 2011", bold=True, over=9, align="center").skip()
    p.head("""
        State/UT Code | India/State/Union Territory# | Total/ Rural/ Urban | Literacy rate (per cent) | < | < | < | < | <
        ^ | ^ | ^ | 2001 | < | < | 2011 | < | <
        ^ | ^ | ^ | Persons | Males | Females | Persons | Males | Females""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    p.body("\n".join(f"d| '{i:02d} | {n} | Total | #\nd|  |  | Rural | #\nd|  |  | Urban | #" for i, n in ((1, "JAMMU & KASHMIR"), (2, "HIMACHAL PRADESH"), (3, "PUNJAB"), (4, "CHANDIGARH #"))) +
           "\nP|  | INDIA | Total | 64.8 | 75.3 | 53.7 | 74.0 | 82.1 | 65.5\no|  |  | Rural | 58.7 | 70.7 | 46.1 | 68.9 | 78.6 | 58.8\no|  |  | Urban | 79.9 | 86.3 | 72.9 | 85.0 | 89.7 | 79.9", " ".join(["50-95:1"] * 6))
    t = p.tables[0]
    t.optional.append("C")
    t.either_rows += [row for row in t.body if p.cells.get((row, 2)) and p.cells[row, 2].value == "Total"]
    p.skip().text("Note: India figures are final and exclude those of three sub-divisions of one district.", italic=True)
    return p


@sheet
def en3_votes_leading_party():
    """Percent and leading party under one group, so that a column holds texts like R-53.3."""
    p = abstract("en3_votes_leading_party", 387, "Vote Cast for United States Representatives by Major Political Party--States: 2004 to 2008", "xls", "[In thousands (113,192 represents 113,192,000), except percent. R = Republican, D = Democratic.", "In each state, totals represent the sum of votes cast in each congressional district]")
    p.head("""
         | 2004 | < | < | < | 2008 | < | < | <
         |  |  |  | Percent |  |  |  | Percent
         |  | Demo- | Repub- | for leading |  | Demo- | Repub- | for leading
        State | Total \\1 | cratic | lican | party | Total \\1 | cratic | lican | party""", bold=False, loose=True, spanner="centre")
    p.skip().body("T|  U.S | 113192 | 52745 | 55713 | R-49.2 | 122586 | 64888 | 51953 | D-52.9\n\n" +
                  "d| AL | 1793 | 708 | 1079 | R-60.2 | 1855 | 718 | 1121 | R-60.4\nd| AK | 300 | 67 | 213 | R-71.1 | 317 | 143 | 159 | R-50.1\nd| AZ | 1871 | 598 | 1127 | R-60.2 | 2156 | 1055 | 1022 | D-48.9\nd| AR \\2 | 791 | 427 | 360 | D-54.0 | 787 | 415 | 215 | D-52.8\nd| CA | 11624 | 6223 | 5031 | D-53.5 | 12322 | 7380 | 4516 | D-59.9\nd| FL \\2 | 5627 | 2212 | 3319 | R-59.0 | 7421 | 3435 | 3793 | R-51.1\nd| LA \\3 | 1259 | 502 | 744 | R-59.1 | (X) | (X) | (X) | (X)")
    p.tables[0].optional += ["E", "I"]
    p.skip().text("X Not applicable. \\1 Includes vote cast for minor parties. \\2 State law does not require tabulation of votes for unopposed candidates. \\3 See source.")
    p.text("Source: Office of the Clerk, Statistics of the Presidential and Congressional Election, biennial.")
    return p


@sheet
def en3_college_costs_control():
    """Control as captions with a colon, academic years under them, the three levels of tuition, board and rooms."""
    p = abstract("en3_college_costs_control", 281, "Institutions of Higher Education--Charges: 1990 to 2009", "xls",
                 "[In dollars. Estimated. For the entire academic year ending in year shown. Figures are average charges per full-time", "equivalent student. Room and board are based on full-time students]")
    p.head("""
         | Tuition and required fees \\1 | < | < | Board rates \\2 | < | < | Dormitory charges | < | <
         |  | 2-yr. | 4-yr. | All | 2-yr. | 4-yr. | All | 2-yr. | 4-yr.
        Academic control | All | col- | univer- | institu- | col- | univer- | institu- | col- | univer-
        and year | institutions | leges | sities | tions | leges | sities | tions | leges | sities""", bold=False, loose=True, spanner="first")
    p.skip().body("S| Public:\n" + rows(["1990", "2000", "2005", "2008", "2009, prel."], depth=1) + "\n\nS| Private:\n" + rows(["1990", "2000", "2005", "2008", "2009, prel."], depth=1), " ".join(["700-25000"] * 9))
    p.skip().text("\\1 For in-state students.").text("\\2 Beginning 1990, rates reflect 20 meals per week, rather than meals served 7 days a week.")
    p.text("Source: U.S. National Center for Education Statistics, Digest of Education Statistics, annual.")
    return p


@sheet
def en3_ons_labour_force_codes():
    """Series of a labour office: four levels of merged headings, a row of series codes, rolling quarters, changes below."""
    p = Paper("en3_ons_labour_force_codes", "xls", sheet="People", borders=False, font="Arial")
    p.text("A02: Labour market activity groups by sex (seasonally adjusted)", bold=True).texts("United Kingdom (thousands) seasonally adjusted |  |  |  |  |  |  | Back to contents").skip()
    p.head("""
         | All aged 16 & over | < | < | < | Aged 16-64 | < | <
         |  | Economically active | < | < | Employment rate (%) | Unemployment rate (%) | Inactivity rate (%)
         | Total | Total | In employment | Unemployed | ^ | ^ | ^
        People | MGSL | MGSF | MGRZ | MGSC | LF24 | LF2Q | LF2S""", soft=(3,), spanner="merge", stub="merge")
    p.skip().body(rows(["Jul-Sep 2018", "Oct-Dec 2018", "Jan-Mar 2019", "Apr-Jun 2019", "Jul-Sep 2019"]) + "\nS| Change on quarter\no| Change | 98 | 45 | 23 | 22 | 0.1 | 0.0 | -0.1\no| Change % | 0.2 | 0.1 | 0.1 | 1.7 |  |  | ",
                  "52000-54000 33000-34000 31000-33000 1200-1400 74-77:1 3-5:1 20-22:1")
    p.skip().text("Relationship between columns: 1=2+5; 2=3+4; 6=2/1.").text("Source: Labour Force Survey")
    return p


@sheet
def en3_world_indicators_participation():
    """Printed indicators: a number and title in capitals, % of what under the groups, aggregates after the countries."""
    p = Paper("en3_world_indicators_participation", "xls", sheet="2.12", borders=False, font="Arial")
    p.texts("2.12 | Education efficiency", bold=True).skip()
    p.head("""
         | Gross intake ratio in first grade of primary education | < |  | Cohort survival rate | < | < | < |  | Repeaters in primary education | <
         | % of relevant age group | < |  | % of grade 1 students | < | < | < |  | % of enrollment | <
         |  |  |  | Reaching grade 5 | < | Reaching last grade | < |  |  | 
         | Male | Female |  | Male | Female | Male | Female |  | Male | Female
         | 2008 | 2008 |  | 2007 | 2007 | 2007 | 2007 |  | 2008 | 2008""", spanner="first", stub="top", bold=False, soft=(1,))
    t = p.tables[0]
    p.body(rows(["Afghanistan", "Albania", "Algeria", "Argentina", "Armenia", "Cambodia", "Lao PDR", "Vietnam"]) +
           "\nT| World | 115 w | 111 w |  | .. w | .. w | .. w | .. w |  | 4 w | 4 w\nR| Low income | 127 | 118 |  | .. | .. | .. | .. |  | 11 | 11\nR| Middle income | 113 | 110 |  | .. | .. | .. | .. |  | 5 | 4\nR|   Lower middle income | 114 | 110 |  | .. | .. | .. | .. |  | 5 | 4\nR| High income | 102 | 102 |  | 98 | 99 | .. | .. |  | 2 | 2",
           "80-140 80-140 ~ 50-99 50-99 50-99 50-99 ~ 1-20 1-20", nil=0.2, nil_mark="..", bold="T")
    t.either_rows += t.total_rows + t.subtotal_rows
    t.total_rows = []
    t.subtotal_rows = []
    p.skip().text("a. Provisional data.")
    return p
