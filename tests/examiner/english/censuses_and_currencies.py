"""More sheets in the manner of national abstracts and of other offices: hidden years, marks of notes in cells of their own, names on both sides, panels."""

from __future__ import annotations

from ..dress import finish, rule_off, sheet, wide
from ..lines import drop
from ..paper import Paper
from .abstracts_and_headnotes import STATES

FAMILY = "eleventh"


@sheet
def en17_population_and_area_since_1790():
    """Dates of censuses down under captions of areas; three groups, of which one stands under another."""
    p = Paper("en17_population_and_area_since_1790", "xls", sheet="Data", borders=False, font="Courier")
    p.text("Table 1. Population and Area: 1790 to 2000").skip().text("[Area figures represent area on indicated date including in some cases considerable areas not then organized or settled]").skip()
    p.head("""
        Census date | Resident population | < | < | < | Area (square miles) | < | <
        ^ | Number | Per square mile of land area | Increase over preceding census | < | Gross | Land | Water
        ^ | ^ | ^ | Number | Percent | ^ | ^ | ^""")
    p.body("""
        S| CONTERMINOUS U.S. \\1 |
        d| 1790 (Aug. 2) | 3929214 | 4.5 | (X) | (X) | 891364 | 864746 | 24065
        d| 1800 (Aug. 4) | 5308483 | 6.1 | 1379269 | 35.1 | 891364 | 864746 | 24065
        d| 1810 (Aug. 6) | 7239881 | 4.3 | 1931398 | 36.4 | 1722685 | 1681828 | 34175
        d| 1820 (Aug. 7) | 9638453 | 5.5 | 2398572 | 33.1 | 1792552 | 1749462 | 38544
        d| 1830 (June 1) | 12866020 | 7.4 | 3227567 | 33.5 | 1792552 | 1749462 | 38544
        S| UNITED STATES |
        d| 1950 (Apr. 1) | 151325798 | 42.6 | 19161229 | 14.5 | 3615211 | 3552206 | 63005
        d| 1960 (Apr. 1) | 179323175 | 50.6 | 27997377 | 18.5 | 3615123 | 3540911 | 74212
        d| 1970 (Apr. 1) | \\2 203302031 | 57.5 | 23978856 | 13.4 | 3618467 | 3536855 | 81612""")
    p.skip().text("X Not applicable. \\1 Excludes Alaska and Hawaii. \\2 Figures corrected after 1970 final reports were issued.").text("Source: U.S. Census Bureau, 2000 Census of Population and Housing.")
    return p


@sheet
def en17_hidden_years_between():
    """Years across of which those in the middle are hidden; units beside the names; a note at the last year."""
    p = Paper("en17_hidden_years_between", "xls", sheet="Data", borders=False, font="Arial")
    p.text("Table 1018. Domestic Waterborne Commerce: 1990 to 2007", bold=True).skip().text("See notes").skip()
    p.head("Item | Unit | 1990 | 1995 | 1996 | 1997 | 1998 | 1999 | 2000 | 2005 | 2006 | 2007 \\1", stub="bottom")
    p.tables[0].optional.append("B")
    p.hidden_columns = [4, 5, 6, 7]
    p.body("""
        P| Total commerce | Mil. sh. tons | #
        d|   Coastwise | Mil. sh. tons | #
        d|   Lakewise | Mil. sh. tons | #
        d|   Internal | Mil. sh. tons | #

        o| Average haul, total | Miles | #
        o|   Coastwise | Miles | #
        o|   Internal | Miles | #""", " ".join(["90-900"] * 10))
    p.skip().text("FOOTNOTE").text("\\1 Preliminary.").text("Source: U.S. Army Corps of Engineers.")
    return p


@sheet
def en17_states_again_at_the_right():
    """States at the left and again at the right edge; groups merged; the country's line first."""
    p = Paper("en17_states_again_at_the_right", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 640. Bankruptcy Petitions Filed by State: 1995 to 2008", bold=True).text("[In thousands. For years ending June 30]")
    p.head("""
        State | 1995 | 2000 | 2005 | 2008 | < | < | State
        ^ | ^ | ^ | ^ | Total | Business | Nonbusiness | ^""", rules=True)
    drop(p.tables[0], "H")
    lines = [f"{kind}| {name} | # | {name}" for kind, name in (("T", "United States"), *(("d", state) for state in STATES))]
    p.body("\n".join(lines), "900-9000 900-9000 900-9000 +5+6 100-900 900-9000")
    p.text("Source: Administrative Office of the U.S. Courts.")
    return rule_off(p)


@sheet
def en17_marks_of_notes_in_cells_of_their_own():
    """Narrow columns of marks of notes before the figures, without a heading."""
    p = Paper("en17_marks_of_notes_in_cells_of_their_own", "xls", sheet="Data", borders=False, font="Arial")
    p.text("Table 86. Abortions--Number and Rate by State of Occurrence: 1992 to 2005", bold=True).skip().text("[Number of abortions from surveys of hospitals, clinics, and physicians]").skip()
    p.head("""
        State | Number (1,000) | < | < | < | Rate \\1 | < | <
        ^ | 1992 |  | 2000 | 2005 | 1992 | 2000 | 2005""", spanner="across", stub="bottom")
    drop(p.tables[0], "C")
    lines = ["T| United States | 480 |  | 440 | 410 | 25.7 | 21.3 | 19.4"]
    lines += [f"d| {name} | {40} | {mark} | {n} | {n - 5} | {n / 2:.1f} | {n / 2 - 1:.1f} | {n / 2 - 2:.1f}" for (name, mark, n) in
              (("Alabama", "", 30), ("Alaska", "\\2", 30), ("Arizona", "", 44), ("Arkansas", "\\2", 40), ("California", "", 36), ("Colorado", "", 38), ("Connecticut", "", 34), ("Delaware", "\\3", 32),
               ("Florida", "", 41), ("Georgia", "", 39), ("Hawaii", "", 42), ("Idaho", "\\2", 34))]
    p.body("\n".join(lines))
    p.text("\\1 Rate per 1,000 women.").text("\\2 Estimated.").text("\\3 Partly estimated.")
    return p


@sheet
def en17_life_expectancy_three_levels():
    """All races, White, Black, each over both sexes and one; years down with a blank row after each five, projections below a caption."""
    p = Paper("en17_life_expectancy_three_levels", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 102. Expectation of Life at Birth, 1970 to 2006, and Projections, 2010 to 2020", bold=True).text("[In years. Excludes deaths of nonresidents of the United States. See Appendix III]").skip()
    p.head("""
        Year | Total | < | < | White | < | < | Black | < | <
        ^ | Total | Male | Female | Total | Male | Female | Total | Male | Female""", spanner="merge", stub="merge")
    p.body("\n".join(f"d| {y} | #" for y in range(1970, 1975)) + "\n\n" + "\n".join(f"d| {y} | #" for y in (1980, 1990, 1995, 2000, 2005, 2006)) +
           "\nS| Projections: \\1 |\n" + "\n".join(f"d|   {y} | #" for y in (2010, 2015, 2020)), " ".join(["67-82:1"] * 9), bold="")
    p.text("\\1 Based on middle mortality assumptions.")
    return rule_off(p)


@sheet
def en17_money_income_of_households():
    """Classes of income over several columns after the totals, the median apart; characteristics under captions, totals only in the first line."""
    p = Paper("en17_money_income_of_households", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 676. Money Income of Households--Distribution by Income Level and Selected Characteristics: 2007", bold=True).text("[116,783 represents 116,783,000. Households as of March of the following year]").skip()
    p.head("""
        Characteristic | Number of households (1,000) | < | < | < | < | < | Median income (dollars)
        ^ | Total | Under $15,000 | $15,000- $24,999 | $25,000- $49,999 | $50,000- $99,999 | $100,000 and over | ^""", spanner="merge", stub="merge", rules=True)
    p.body("""
        T| Total \\1 | #
        S| Age of householder: |
        d|   15 to 34 years | #
        d|   35 to 54 years | #
        d|   55 years and over | #
        S| Size of household: |
        o|   One person | #
        o|   Two people | #
        o|   Three people or more | #
        S| Educational attainment of householder: \\2 |
        o|   Less than 9th grade | #
        o|   High school graduate | #
        o|   Bachelor's degree or more | #""", "+2+3+4+5+6 500-3000 500-3000 900-6000 900-6000 900-6000 m20000-90000")
    p.text("\\1 Includes other races, not shown separately.").text("\\2 25 years old and over.")
    return p


@sheet
def en17_medium_broken_and_unmerged():
    """Headings broken over four rows with nothing merged and no rules; units in the last of them; figures with marks before them."""
    p = Paper("en17_medium_broken_and_unmerged", "xls", sheet="Data", borders=False, font="Courier")
    p.text("Table 1095. Daily and Sunday Newspapers--Number and Circulation: 1970 to 2008").skip().text("[Number of newspapers as of February 1 the following year]").skip()
    p.head("""
              | Daily    | Morning  | Evening  | Sunday   | Circulation
              | papers,  | papers   | papers   | papers   | per capita \\1
        Year  | total    |          |          |          | (copies)
              | (number) | (number) | (number) | (number) | """, loose=True, bold=False, align="left")
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1970, 1975, 1980, 1985, 1990, 1995)) + "\n\n" + "\n".join(f"d| {y} | #" for y in range(2000, 2009)), "+2+3 300-900 500-1500 500-900 0-1:2", bold="")
    p.skip().text("\\1 Based on estimated population as of July 1.")
    return p


@sheet
def en17_currencies_beside_countries():
    """Words for the currency between the countries and the figures; countries of one currency with a dash."""
    p = Paper("en17_currencies_beside_countries", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 1347. Foreign Exchange Rates: 2000 to 2009", bold=True).text("[National currency units per dollar, except as indicated. Data are annual averages of daily rates]")
    p.head("Country | Currency | 2000 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008")
    p.tables[0].optional.append("B")
    p.body("\n".join(f"d| {n} | {c} | #" for n, c in (("Australia", "Dollar"), ("Austria", "Euro"), ("Brazil", "Real"), ("Canada", "Dollar"), ("China", "Yuan"), ("Denmark", "Krone"), ("Hong Kong", "Dollar"), ("India", "Rupee"))), " ".join(["0-90:4"] * 7), nil=0.05, nil_mark="(X)")
    p.text("X Not applicable.").text("Source: Board of Governors of the Federal Reserve System.")
    return p


@sheet
def en17_world_and_its_regions():
    """The world over the continents, these over their countries, figures with ranks and rates; blank rows between."""
    p = Paper("en17_world_and_its_regions", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 1296. Population by Country: 1990 to 2010", bold=True).text("[5,288,828 represents 5,288,828,000. Population data are estimates based on available data]")
    p.head("""
        Country or area | Mid-year population (1,000) | < | < | Population rank, 2009 | Annual rate of growth \\1 (percent) | < | Population per sq. mile, 2009 | Area (sq. mile)
        ^ | 1990 | 2000 | 2009 | ^ | 1990-2000 | 2000-2010 | ^ | ^""", rules=True)
    p.body("""
        T| World | #

        R| Africa | #
        d|   Algeria | #
        d|   Angola | #
        d|   Benin | #
        d|   Botswana | #

        R| Asia | #
        d|   Afghanistan | #
        d|   Bahrain | #
        d|   China \\3 | #
        d|   India | #""", "900-90000 900-90000 900-90000 m1-200 m0-4:1 m0-4:1 m10-900 9000-90000")
    p.text("\\1 Computed by the exponential method. \\3 With Hong Kong.")
    return p


@sheet
def en17_votes_leading_party():
    """States with votes and texts such as D-51.2 in columns; percents by party under a group."""
    p = Paper("en17_votes_leading_party", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 393. Vote Cast for United States Senators, 2006 and 2008, and Incumbent Senators by State", bold=True).text("[2006 in thousands. D = Democrat, R = Republican]").skip()
    p.head("""
        State | 2006 | < | 2008 | < | Incumbent senators and year term expires | <
        ^ | Total \\1 | Percent for leading party | Total | Percent for leading party | Name, party, and year | Name, party, and year""", spanner="merge", stub="merge")
    p.tables[0].optional += ["F", "G"]
    p.body("""
        d| Alabama | (X) | (X) | 2060 | R-63.4 | Sessions (R) 2015 | Shelby (R) 2011
        d| Alaska | (X) | (X) | 318 | D-47.8 | Begich (D) 2015 | Murkowski (R) 2011
        d| Arizona | 1527 | R-53.3 | (X) | (X) | McCain (R) 2011 | Kyl (R) 2013
        d| Arkansas | (X) | (X) | 1012 | D-79.5 | Lincoln (D) 2011 | Pryor (D) 2015
        d| California | 8541 | D-59.4 | (X) | (X) | Boxer (D) 2011 | Feinstein (D) 2013
        d| Connecticut \\2 | 1135 | I-49.7 | (X) | (X) | Dodd (D) 2011 | Lieberman (I) 2013
        d| Delaware | 255 | D-70.2 | 398 | D-64.7 | Kaufman (D) 2015 | Carper (D) 2013""")
    p.text("X Not applicable.").text("\\1 Includes vote cast for minor parties.")
    return p


@sheet
def en17_stations_by_month():
    """States and stations in two columns of names, months across without a group, the year's average last."""
    p = Paper("en17_stations_by_month", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 381. Normal Daily Mean Temperature--Selected Cities", bold=True).text("[In Fahrenheit degrees. Airport data except as noted. Based on standard 30-year period, 1971 through 2000]")
    p.head("State | Station | Jan. | Feb. | Mar. | Apr. | May | June | July | Aug. | Sept. | Oct. | Nov. | Dec. | Annual avg.", name=1, names=(0,), stub="bottom")
    p.tables[0].optional.append("A")
    p.body("\n".join(f"d| {s} | {c} | #" for s, c in (("AL", "Mobile"), ("AK", "Juneau"), ("AZ", "Phoenix"), ("AR", "Little Rock"), ("CA", "Los Angeles"), ("", "Sacramento"), ("", "San Diego"), ("", "San Francisco"), ("CO", "Denver"), ("CT", "Hartford"))), " ".join(["20-90:1"] * 13))
    p.text("\\1 City office data.").text("Source: U.S. National Oceanic and Atmospheric Administration.")
    return p


@sheet
def en17_panels_under_their_own_headings():
    """Two panels below each other, the second with its own heading of other years, between them a blank row."""
    p = Paper("en17_panels_under_their_own_headings", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 140. Medicare--Enrollment and Benefits by Type of Coverage: 1990 to 2008", bold=True).text("[In millions of people and billions of dollars]").skip()
    p.head("Type of coverage | 1990 | 1995 | 2000 | 2005 | 2008")
    p.body("T| Enrollment, total | #\nd| Aged | #\nd| Disabled | #", " ".join(["3-40:1"] * 5))
    p.skip()
    p.head("Type of benefit | 1990 | 1994 | 1998 | 2003 | 2007")
    p.body("T| Benefit payments, total | #\nd| Inpatient hospital | #\nd| Skilled nursing facility | #\nd| Home health agency | #", " ".join(["3-140:1"] * 5))
    p.text("Source: U.S. Centers for Medicare and Medicaid Services.")
    return p


@sheet
def en17_units_in_a_row_below_the_headings():
    """Units in brackets in a row of their own below headings and groups; types of government over October, totals above."""
    p = Paper("en17_units_in_a_row_below_the_headings", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 449. Governmental Employment and Payrolls by Level of Government: 1990 to 2007", bold=True).text("[Employees in thousands (18,369 represents 18,369,000), payroll in millions of dollars. For October]").skip()
    p.head("""
        Type of government | 1990 | < | 2000 | < | 2007 | <
        ^ | Employees | Payroll | Employees | Payroll | Employees | Payroll
        ^ | (1,000) | (mil. dol.) | (1,000) | (mil. dol.) | (1,000) | (mil. dol.)""", spanner="first", stub="top", soft=(2,))
    p.skip()
    p.body("""
        T| All governments | #
        d| Federal (civilian) \\1 | #
        R| State and local | #
        d|   State | #
        d|   Local: Counties | #
        d|     Municipalities | #
        d|     School districts | #
        d|     Special districts | #""", " ".join(["100-5000 100-9000"] * 3))
    p.text("\\1 Includes employees outside the United States.")
    return p


@sheet
def en17_lines_continued_below_each_other():
    """Names broken over two lines of the stub, the figures on the second; the first ends in a hyphen or comma."""
    p = Paper("en17_lines_continued_below_each_other", "xls", sheet="Data", borders=False, font="Courier", indent="spaces")
    p.text("Table 521. Government Transfer Payments to Individuals by Type: 1990 to 2007").skip().text("[In millions of dollars (561,484 represents $561,484,000,000)]").skip()
    p.head("Program area | 1990 | 2000 | 2005 | 2006 | 2007", bold=False, align="left")
    p.skip()
    p.body("""
        T| Total | #

        P| Retirement and disability insurance benefits | #
        d|   Old age, survivors, and disability insurance | #
        d|   Railroad retirement and disability | #
        d|   Workers' compensation payments | #
        d|   Other government disability insurance and |
        o|     retirement \\1 | #
        P| Medical payments | #
        d|   Medicare | #
        d|   Public assistance medical care \\2 | #
        d|   Military medical insurance \\3 | #""".replace("d|   Other government disability insurance and |", "S|   Other government disability insurance and |").replace("o|     retirement", "d|     retirement"), " ".join(["900-90000"] * 5), leader=".....", bold="")
    p.skip().text("\\1 Consists largely of temporary disability payments.")
    return p


@sheet
def en17_areas_with_codes_of_england():
    """Codes before names, the country over regions over counties, sexes under each year, a blank row below the heading."""
    p = Paper("en17_areas_with_codes_of_england", "xls", sheet="MYE2", borders=False, font="Arial")
    p.text("MYE2: Population estimates by sex for local authorities, mid-2012 and mid-2013", bold=True).text("Numbers in thousands").skip()
    p.head("""
        Code | Name | Geography | Mid-2012 | < | < | Mid-2013 | < | <
         |  |  | All persons | Males | Females | All persons | Males | Females""", name=1, names=(0, 2), spanner="first", stub="top")
    p.tables[0].optional += ["A", "C"]
    p.skip()
    p.body("""
        T| K04000001 | ENGLAND AND WALES | Country | #
        R| E12000001 | NORTH EAST | Region | #
        d| E06000047 | County Durham | Unitary Authority | #
        d| E06000005 | Darlington | Unitary Authority | #
        d| E06000001 | Hartlepool | Unitary Authority | #
        R| E12000002 | NORTH WEST | Region | #
        d| E06000008 | Blackburn with Darwen | Unitary Authority | #
        d| E06000009 | Blackpool | Unitary Authority | #
        d| E06000049 | Cheshire East | Unitary Authority | #""", "+2+3 30-300:1 30-300:1 +5+6 30-300:1 30-300:1")
    p.skip().text("Source: Office for National Statistics licensed under the Open Government Licence.")
    return p


@sheet
def en17_flags_beside_each_year():
    """Flags of provisional figures in columns without a heading beside each year, countries with their unions first."""
    p = Paper("en17_flags_beside_each_year", "xlsx", sheet="Sheet 1", borders=False, font="Arial")
    p.text("Data extracted on 09/03/2021 11:23:44 from [ESTAT]").texts("Dataset:  | Unemployment by sex and age [UNE_RT_A]").texts("Last updated:  | 01/03/2021").skip()
    p.texts("Unit of measure |  | Percentage of population in the labour force").skip()
    p.head("TIME | 2016 |  | 2017 |  | 2018 |  | 2019 | \nGEO (Labels) |  |  |  |  |  |  |  | ", years_as_text=True, stub="top", spanner="first")
    table = p.tables[0]
    table.soft_rows.append(table.header_rows[1])
    drop(table, "C", "E", "G", "I")
    for letter in "BDFH":
        table.columns[letter] = [table.columns[letter][0]]
    p.body("\n".join(f"d| {n} | {7 + k % 5}.{k} | {'b' if k == 2 else ''} | {6 + k % 5}.{k} |  | {5 + k % 5}.{k} |  | {4 + k % 5}.{k} | {'p' if k == 3 else ''}" for k, n in enumerate(("European Union - 27 countries", "Belgium", "Bulgaria", "Czechia", "Denmark", "Germany", "Estonia", "Ireland"))))
    p.skip().text("Special value").texts(": | not available").skip().text("Available flags:").texts("b | break in time series").texts("p | provisional")
    return p


@sheet
def en17_financial_years_original_and_trend():
    """Captions ORIGINAL and SEASONALLY ADJUSTED centred over the figures, years such as 2004-05 and quarters below them, units row."""
    p = Paper("en17_financial_years_original_and_trend", "xls", sheet="Table_1", borders=False, font="Arial")
    p.text("RETAIL TURNOVER, By industry group", bold=True).skip()
    p.head("""
        Period | Food retailing | Household goods retailing | Clothing | Other retailing | Total
        ^ | $m | $m | $m | $m | $m""", soft=(1,), stub="top")
    p.body("S|  | ORIGINAL\n" + "\n".join(f"d| {y} | #" for y in ("2004-05", "2005-06", "2006-07")) + "\nS| 2007 |\n" + "\n".join(f"d|   {m} | #" for m in ("September", "December")) +
           "\nS| 2008 |\n" + "\n".join(f"d|   {m} | #" for m in ("March", "June")) + "\nS|  | SEASONALLY ADJUSTED\nS| 2007 |\n" + "\n".join(f"d|   {m} | #" for m in ("September", "December")) +
           "\nS| 2008 |\n" + "\n".join(f"d|   {m} | #" for m in ("March", "June")), "900-9000:1 900-9000:1 90-900:1 90-900:1 +1+2+3+4", bold="")
    p.text("(a) See Explanatory Notes.")
    return p


@sheet
def en17_provinces_and_counties_sexes_of_two_censuses():
    """Two columns of names indented by column; persons and per cent of change, actual and per cent under one heading."""
    p = Paper("en17_provinces_and_counties_sexes_of_two_censuses", "xls", sheet="Table 2", borders=False, font="Arial")
    p.text("Table 2  Population of each Province and County, 2006 and 2011", bold=True).skip()
    p.head("""
        Province or county | 2006 | < | < | 2011 | < | < | Change in persons 2006-2011 | <
        ^ | Persons | Males | Females | Persons | Males | Females | Actual | Percentage""", rules=True)
    p.body("T| State | #\n\nR| Leinster | #\nd|   Carlow | #\nd|   Dublin | #\nd|   Kildare | #\n\nR| Munster | #\nd|   Clare | #\nd|   Cork | #\nd|   Kerry | #\n\nR| Ulster (part of) | #\nd|   Cavan | #\nd|   Donegal | #",
           "+2+3 20000-90000 20000-90000 +5+6 20000-90000 20000-90000 900-9000 m1-9:1")
    return rule_off(p)


@sheet
def en17_hospitals_two_stub_levels_in_one_row():
    """Groups of beds merged down in the first column of names beside kinds of ownership in the second."""
    p = Paper("en17_hospitals_two_stub_levels_in_one_row", "xlsx", sheet="Table 101", borders=True, font="Calibri")
    p.text("Table 101. Hospitals, beds, and occupancy rates, by bed size and ownership", bold=True)
    p.head("""
        Bed size | Ownership | Hospitals | < | Occupancy rate (percent) | <
        ^ | ^ | 2000 | 2007 | 2000 | 2007""", name=1, names=(0,))
    p.tables[0].optional.append("A")
    for size in ("6–24 beds", "25–49 beds", "50–99 beds", "100 beds or more"):
        start = p.row + 1
        p.body("P|  | All | #\nd|  | Nonprofit | #\nd|  | For profit | #\nd|  | State-local government | #", "30-900 30-900 m30-80:1 m30-80:1", bold="")
        p.put(0, size, start, border=True)
        p.merges.append((start, 0, p.row, 0))
    p.text("SOURCE: American Hospital Association Annual Survey of Hospitals.")
    return finish(p, frame=False, wrap=True, widths={"A": 18, "B": 24, **wide("CDEF", 12)})
