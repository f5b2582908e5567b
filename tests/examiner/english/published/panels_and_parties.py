"""More in the manner of the American abstract, told from memory with made figures: headings repeated with *--Con.*, texts as figures, dates down, captions in the middle, quarters under years."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, drop, either, glue, line
from ...paper import Paper
from .abstract_of_2010 import fives
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "seventeenth"


@sheet
def en22_continued_with_the_same_headings():
    """A second page under *--Con.* with the same title and headings, states going on, the whole only on the first."""
    p = Paper("en22_continued_with_the_same_headings", "xls", sheet="29", borders=False, font="Courier New")
    p.text("Table 29. Urban and Rural Population by State: 1990 and 2000", bold=True).text("[In thousands, except percent]").skip()
    grid = """
         | 1990 | < | < | 2000 | < | <
        State | Total | Urban | Rural | Total | Urban | Rural"""
    spec = "+2+3 900-9000 90-900 +5+6 900-9000 90-900"
    p.head(grid, bold=False, spanner="first", stub="bottom", rules=True)
    p.skip()
    first = names("Alabama;Alaska;Arizona;Arkansas;California;Colorado")
    p.body("P| United States | 248709 | 187053 | 61656 | 281421 | 222361 | 59061\n" + first, spec, bold="")
    p.skip().text("See footnotes at end of table.").skip()
    p.text("Table 29. Urban and Rural Population by State: 1990 and 2000--Con.", bold=True).text("[In thousands, except percent]").skip()
    p.head(grid, bold=False, spanner="first", stub="bottom", rules=True)
    p.skip()
    p.body(names("Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico"), spec)
    p.tables[0].body += p.tables.pop().body  # one table over two pages
    either(p, "United States")
    p.skip().text("Source: U.S. Census Bureau, 2000 Census of Population and Housing.")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en22_votes_with_parties_as_text():
    """Elections down by year; parties as letters and shares as figures, votes of two parties in groups in pieces."""
    p = old("en22_votes_with_parties_as_text", "384", "Vote Cast for President, by Major Party: 1980 to 2004", "86,515 represents 86,515,000. D-Democratic, R-Republican")
    p.head("""
         | Winning | Vote cast (1,000) | < | < | Electoral
        Year | party | Total \\1 | Winner | Loser | vote""", bold=False, spanner="first", stub="bottom", rules=True, loose=True)
    p.tables[0].optional.append("B")
    p.skip()
    p.body("d| 1980 | R | 86515 | 43904 | 35484 | 489-49\nd| 1984 | R | 92653 | 54455 | 37577 | 525-13\nd| 1988 | R | 91595 | 48886 | 41809 | 426-111\nd| 1992 | D | 104425 | 44909 | 39104 | 370-168\nd| 1996 | D | 96278 | 47402 | 39199 | 379-159\nd| 2000 | R | 105397 | 50456 | 50999 | 271-266\nd| 2004 | R | 122295 | 62041 | 59028 | 286-251")
    show_thousands(p, 0)
    foot(p, "\\1 Includes votes for minor parties.", "Source: Congressional Quarterly, America Votes.")
    return finish(p, widths={"A": 10, "B": 10, **wide("CDEF", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en22_dates_down_in_the_stub():
    """Dates down as *1990: June*, then *December*, set in; two groups of rates in pieces, lone columns on both sides."""
    p = old("en22_dates_down_in_the_stub", "1178", "Bond Yields and Money Market Rates: 1990 to 2006", "Percent per year")
    p.head("""
         |  | U.S. Treasury | < | < | Prime
         | Federal | constant maturities | < | < | rate
        Date | funds | 1-year | 5-year | 10-year | charged""", bold=False, loose=True, spanner="centre", rules=True)
    p.skip()
    p.body("d| 1990: June | #\nd|       December | #\nd| 1995: June | #\nd|       December | #\nd| 2000: June | #\nd|       December | #\nd| 2006: June | #\nd|       December | #", " ".join(["m1-9:2"] * 5))
    foot(p, "Source: Board of Governors of the Federal Reserve System, Statistical Supplement.")
    return finish(p, widths={"A": 18, **wide("BCDEF", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en22_averages_before_single_years():
    """*1961-1970, avg.*, spans of years before single ones, blank between; numbers, rates and percents in one row of long headings."""
    p = Paper("en22_averages_before_single_years", "xls", sheet="5", borders=False, font="Arial")
    p.text("Table 5. Immigration: 1961 to 2006", bold=True).text("[In thousands, except rate (3,322 represents 3,322,000). Rate based on Census Bureau estimates as of July 1]").skip()
    p.head("Period or year | Number,⏎total | Annual⏎rate \\1 | Immediate⏎relatives | Employment-⏎based", bold=False)
    p.tables[0].columns["E"] = ["Employment- based", "Employment-based"]
    p.skip()
    p.body("d| 1961 to 1970, avg. | #\nd| 1971 to 1980, avg. | #\nd| 1981 to 1990, avg. | #\nd| 1991 to 2000, avg. | #\n\nd| 2001 | #\nd| 2002 | #\nd| 2003 | #\nd| 2004 | #\n\nd| 2005 | #\nd| 2006 | #", "300-1300 m1-5:1 90-600 40-200")
    p.skip().text("\\1 Per 1,000 U.S. population.").text("Source: U.S. Department of Homeland Security, Office of Immigration Statistics.")
    return finish(p, widths={"A": 22, **wide("BCDE", 12)}, frame=False)


@sheet
def en22_notes_right_under_the_last_line():
    """Notes, legend and source right under the last line without a blank; parts after *Total* as last line of each section."""
    p = Paper("en22_notes_right_under_the_last_line", "xls", sheet="Sheet1", borders=False, font="Courier New")
    p.text("Table 316. Drug Seizures and Arrests: 2000 to 2005", bold=True).text("[In pounds, except as indicated. Fiscal years]").skip()
    p.head("Type | 2000 | 2003 | 2004 | 2005", bold=False)
    p.body("S| Seizures:\nd|   Heroin | #\nd|   Cocaine | #\nd|   Cannabis \\1 | #\nQ|     Total seizures | #\nS| Arrests:\nd|   Federal | #\nd|   State | #\nQ|     Total arrests | #", "90-9000 90-9000 90-9000 90-9000", bold="")
    for row in p.tables[0].subtotal_rows:
        p.tables[0].either_rows.append(row)
    p.text("- Represents or rounds to zero.").text("\\1 Hashish and marijuana.").text("Source: U.S. Drug Enforcement Administration, unpublished data.")
    return finish(p, widths={"A": 24, **wide("BCDE", 10)}, frame=False)


@sheet
def en22_numbers_of_columns_in_brackets():
    """A row (1) to (6) below headings in pieces of two groups, then blank, geographic divisions with sums over states."""
    p = old("en22_numbers_of_columns_in_brackets", "1010", "Construction Contracts by Division: 2004", "In millions of dollars")
    p.head("""
        Division | Residential | < | Nonresidential | < | Non-
        and | Single | Multi- | Com- | Insti- | build-
        State | family | family | mercial | tutional | ing""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.code(" | (1) | (2) | (3) | (4) | (5)")
    p.skip()
    p.body("T|     U.S. | #\n\nR| New England | #\n" + names("Maine;Vermont;Rhode Island", depth=1) + "\n\nR| Pacific | #\n" + names("Oregon;Hawaii;Alaska;Washington", depth=1), " ".join(["90-900"] * 5), bold="")
    foot(p, "Source: McGraw-Hill Construction, copyright 2005.")
    return finish(p, widths={"A": 20, **wide("BCDEF", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en22_first_column_blank_names_in_b():
    """A blank first column, names in the second with leaders, a blank third; years across and a change in percent."""
    p = Paper("en22_first_column_blank_names_in_b", "xls", sheet="Tbl", left=1, borders=False, font="Arial", indent="spaces")
    p.text("Table 1091. Motor Vehicle Travel: 1990 to 2005", bold=True).text("[In billions of miles (2,144 represents 2,144,000,000,000)]").skip()
    t = p.head("Type of travel |  | 1990 | 2000 | 2004 | 2005 | Percent change,⏎2000-2005", bold=False, rules=True)
    drop(t, "C")
    p.skip()
    p.body("T| All travel |  | #\nd|   Urban |  | #\nd|   Rural |  | #", "90-2000 90-2000 90-2000 90-2000 m1-9:1", bold="", leader="........")
    p.skip().text("Source: U.S. Federal Highway Administration, Highway Statistics, annual.")
    return finish(p, widths={"A": 2, "B": 24, "C": 2, **wide("DEFGH", 11)}, frame=False)


@sheet
def en22_amounts_and_changes_in_two_groups():
    """Amounts of three years and two changes, years of the changes broken by a hyphen into two rows, items down in three depths with sums above."""
    p = old("en22_amounts_and_changes_in_two_groups", "127", "National Health Expenditures by Type: 2000 to 2005", "In billions of dollars (1,353.3 represents $1,353,300,000,000)", indent="spaces")
    p.head("""
         | Amount | < | < | Annual percent change | <
         |  |  |  | 2000- | 2004-
        Type of expenditure | 2000 | 2004 | 2005 | 2005 | 2005""", bold=False, loose=True, spanner="across", rules=True)
    glue(p.tables[0])
    p.skip()
    hospital, doctor, drug, build = ([p.rng.uniform(90, 600) for _ in range(3)] for _ in range(4))
    hospital, doctor, drug, build = ([round(x, 1) for x in v] for v in (hospital, doctor, drug, build))
    care = add((hospital, doctor, drug))
    def told(kind, name, v, depth):
        return line(kind, name, *v, 100 * (v[2] / v[0] - 1) / 5, 100 * (v[2] / v[1] - 1), places=1, depth=depth)
    p.body("\n".join([told("T", "Total expenditures", add((care, build)), 2), told("R", "Personal health care", care, 0), told("d", "Hospital care", hospital, 1), told("d", "Physician services", doctor, 1), told("d", "Prescription drugs", drug, 1), told("d", "Investment", build, 0)]), bold="")
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    foot(p, "Source: U.S. Centers for Medicare and Medicaid Services.")
    return finish(p, widths={"A": 26, **wide("BCDEF", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en22_sexes_as_captions_in_the_middle():
    """*MALE* and *FEMALE* in the middle of the figures between blank rows, years down in each, single and married across."""
    p = old("en22_sexes_as_captions_in_the_middle", "54", "Marital Status of the Population: 1990 to 2005", "In millions, except percent")
    p.head("Year | Total | Never married | Married | Widowed | Divorced", bold=False)
    years = "\n".join(f"d| {y} | #" for y in (1990, 2000, 2004, 2005))
    for sex in ("TOTAL", "MALE", "FEMALE"):
        p.skip().caption(sex, at=3, italic=False)
        t = p.tables[0]
        if t.soft_rows:
            t.soft_rows, t.first_rows = [], []
            for paths in t.columns.values():
                paths[:] = paths[:1]
        p.skip()
        p.body(years, "+2+3+4+5 20.0-60.0:1 50.0-99.0:1 2.0-14.0:1 5.0-22.0:1")
    foot(p, "Source: U.S. Census Bureau, Current Population Reports, P20-537.")
    return finish(p, widths={"A": 10, **wide("BCDEF", 12)}, frame=False)


@sheet
def en22_quarters_under_two_years():
    """Two years over quarters in Roman numbers, unmerged in the middle with rules, an annual mean before each; industries with a sum first."""
    p = old("en22_quarters_under_two_years", "771", "Corporate Profits Before Taxes by Industry: 2005 and 2006", "In billions of dollars. Seasonally adjusted at annual rates")
    four = "I | II | III | IV"
    p.head(f"""
         | 2005, | 2005 | < | < | < | 2006 | < | < | <
        Industry | annual | {four} | {four}""", bold=False, loose=True, spanner="centre", rules=True)
    p.skip()
    p.body("T|     Total | #\n" + names("Financial;Manufacturing;Trade;Information"), " ".join(["90.0-900.0:1"] * 9), bold="")
    foot(p, "Source: U.S. Bureau of Economic Analysis, Survey of Current Business.")
    return finish(p, widths={"A": 18, **wide("BCDEFGHIJ", 8)}, frame=False, rules=p.looks.rules)


@sheet
def en22_sums_after_each_section():
    """Sections as captions, parts, *Total* with a blank after it, at the end *Grand total*; four kinds of land in merged headings."""
    p = Paper("en22_sums_after_each_section", "xls", sheet="367", borders=True, font="Arial")
    p.text("Table 367. Federal Land by Agency: 2005", bold=True).text("[In thousands of acres]").skip()
    p.head("""
        Agency | Public domain | < | Acquired | <
        ^ | Urban | Rural | Urban | Rural""")
    p.body("S| Interior\nd| Land Management | #\nd| Park Service | #\nQ| Total | #\n\nS| Agriculture\nd| Forest Service | #\nd| Research Service | #\nQ| Total | #\n\nT| Grand total | #", "1-90 900-9000 1-90 900-9000")
    p.skip().text("Source: General Services Administration.")
    return finish(p, widths={"A": 24, **wide("BCDE", 11)}, frame=False)


@sheet
def en22_ranges_of_income_and_medians():
    """Ranges of income across in pieces (*Under*, *$5,000*), races down over regions as captions, a median last in its own pieces."""
    p = old("en22_ranges_of_income_and_medians", "667", "Money Income of Families--Number by Income: 2005", "Families as of March 2006", indent="spaces")
    p.head("""
         | Number of | Percent distribution by income | < | < | < | Median
        Characteristic | families | Under | $15,000- | $35,000- | $75,000 | income
         | (1,000) | $15,000 | $34,999 | $74,999 | and over | (dollars)""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    spec = "900-40000 m5-20:1 m10-30:1 m20-40:1 m20-40:1 m20000-70000"
    p.body("P|     All families | #\n\nS| Region:\n" + names("Northeast;Midwest;South;West", depth=1) + "\nS| Type of family:\n" + names("Married couple;Male householder;Female householder", depth=1), spec, bold="")
    either(p, "    All")
    show_thousands(p)
    foot(p, "Source: U.S. Census Bureau, Current Population Reports, P60-231.")
    return finish(p, widths={"A": 26, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en22_crops_by_state_two_leaf_rows():
    """Three crops over production and yield over two years each by place, unmerged at the left with rules, states sorted by rank."""
    p = old("en22_crops_by_state_two_leaf_rows", "829", "Corn and Soybeans--Production and Yield by State: 2005 and 2006", "11,114 represents 11,114,000,000")
    p.head("""
         | Corn for grain | < | < | < | Soybeans | < | < | <
         | Production (mil. bu.) | < | Yield per acre (bu.) | < | Production (mil. bu.) | < | Yield per acre (bu.) | <
        State | 2005 | 2006 | 2005 | 2006 | 2005 | 2006 | 2005 | 2006""", bold=False, spanner="first", rules=True)
    p.skip()
    p.body("P| U.S. \\1 | 11114 | 10535 | 147.9 | 149.1 | 3063 | 3188 | 43.0 | 42.7\n\n" + names("Iowa;Illinois;Nebraska;Minnesota;Indiana;Ohio;Wisconsin;Missouri"), "300-2200 300-2200 m100-180 m100-180 90-500 90-500 m30-55 m30-55", bold="")
    either(p, "U.S.")
    foot(p, "\\1 Includes other states, not shown separately.", "Source: U.S. Department of Agriculture, Crop Production, annual.")
    return finish(p, widths={"A": 12, **wide("BCDEFGHI", 9)}, frame=False, rules=p.looks.rules)


@sheet
def en22_world_regions_and_density():
    """Countries with a year and month in the headings, rank as a column of figures, (\\3) and (Z) beside decimals, the world first."""
    p = old("en22_world_regions_and_density", "1309", "Population by Country: 1990 to 2010", "5,284 represents 5,284,000,000. Covers countries with 1,000,000 or more population")
    p.head("""
        Country | Mid-year population (mil.) | < | < | Rank, | Annual rate of | Population
        or area | 1990 | 2000 | 2010, | 2007 | growth, 2000-10 | per sq. mile,
         |  |  | proj. |  | (percent) | 2007""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("P|   World | 5284 | 6083 | 6822 | (X) | 1.1 | 131\nd| Afghanistan | 14.7 | 23.9 | 34.5 | 37 | 3.7 | 128\nd| Albania | 3.2 | 3.5 | 3.7 | 132 | 0.5 | 340\nd| Algeria | 25.1 | 30.4 | 34.6 | 35 | 1.3 | 36\nd| Angola | 8.3 | 10.4 | 13.1 | 71 | 2.3 | 25\nd| Argentina | 33.0 | 37.3 | 41.3 | 30 | 1.0 | 38\nd| Armenia | 3.4 | 3.0 | 3.0 | 137 | -0.2 | 271\nd| Australia | 17.0 | 19.2 | 21.5 | 53 | 1.2 | 7\nd| Macau | 0.4 | 0.4 | 0.5 | 166 | (Z) | 42286", bold="")
    either(p, "  World")
    foot(p, "X Not applicable. Z Less than 0.05 percent.", "Source: U.S. Census Bureau, International Data Base.")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 12)}, frame=False, rules=p.looks.rules)


@sheet
def en22_workbook_of_data_and_notes():
    """The table on the first sheet with *See Notes* above, notes and sources in words on the second without a table."""
    p = Paper("en22_workbook_of_data_and_notes", "xls", sheet="Data", borders=False, font="Courier New")
    p.text("Table 1012. Steel Products--Net Shipments by Market: 1990 to 2006", bold=True).skip().text("See notes").skip().text("[In thousands of short tons. Comprises carbon, alloy, and stainless steel]").skip()
    p.head("Market group | 1990 | 2000 | 2005 | 2006", bold=False, rules=True)
    p.skip()
    p.body("T|   Total \\1 | #\nd| Automotive | #\nd| Construction | #\nd| Service centers | #\nd| Appliances | #\nd| Containers | #\nd| All other | #", "900-20000 900-20000 900-20000 900-20000", bold="")
    show_thousands(p)
    p.skip().text("Source: American Iron and Steel Institute, Annual Statistical Report, copyright.")
    q = Paper("en22_workbook_of_data_and_notes", "xls", sheet="Notes", borders=False, font="Courier New")
    q.text("Back to data").skip().text("HEADNOTE").text("[In thousands of short tons. Comprises carbon, alloy, and stainless steel]").skip().text("FOOTNOTE").text("\\1 Includes nonclassified shipments and net total after deducting shipments to reporting companies.").skip().text("SOURCE").text("American Iron and Steel Institute, Annual Statistical Report, copyright.")
    p.sheets.append(q)
    return finish(p, widths={"A": 22, **wide("BCDE", 10)}, frame=False)


@sheet
def en22_headings_between_blank_rows():
    """Blank rows between the rows of headings and after each line of the table, groups in the middle with rules; sexes set in, the whole first."""
    p = old("en22_headings_between_blank_rows", "217", "Educational Attainment by Sex: 1990 to 2006", "Percent of population 25 years old and over")
    p.head("""
         | High school graduate or more | < | College graduate or more | <
        Year | Male | Female | Male | Female""", bold=False, spanner="centre", stub="bottom", rules=True, gap={0: 1})
    p.skip()
    p.body("\n\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2005, 2006)), "m70-90:1 m70-90:1 m15-30:1 m15-30:1")
    p.skip(2).text("Source: U.S. Census Bureau, Current Population Reports.")
    return finish(p, widths={"A": 10, **wide("BCDE", 14)}, frame=False, rules=p.looks.rules)


@sheet
def en22_leaves_with_years_as_decimals_and_texts():
    """Years across as texts with marks (*2005 \\2*, *2006, est.*) over a lone *Unit* and a share; farms items, *Dol.* lines without sums."""
    p = Paper("en22_leaves_with_years_as_decimals_and_texts", "xls", sheet="808", borders=False, font="Arial")
    p.text("Table 808. Farm Sector Output and Value Added: 1990 to 2006", bold=True).text("[In billions of dollars (179.9 represents $179,900,000,000). Minus sign (-) indicates decrease]").skip()
    p.head("Item | 1990 | 2000 \\1 | 2004 | 2005 \\2 | 2006, est. | Percent⏎of output,⏎2006", bold=False)
    p.skip()
    p.body("CURRENT".replace("CURRENT", "S| CURRENT DOLLARS") + "\n\nP| Farm output, total | #\nd|   Cash receipts from farm marketings | #\nd|   Farm products consumed on farms | #\nd|   Change in farm inventories | 1.6 | -1.1 | 7.5 | -0.3 | -2.0 | -0.8\n\nS| CHAINED (2000) DOLLARS \\3\n\nP| Farm output, total | #\nd|   Cash receipts from farm marketings | #\nd|   Farm products consumed on farms | #", " ".join(["1.0-200.0:1"] * 5 + ["m1-99:1"]), bold="")
    either(p, "Farm output")
    p.skip().text("\\3 See text, Section 13.").text("Source: U.S. Bureau of Economic Analysis.")
    return finish(p, widths={"A": 36, **wide("BCDEFG", 10)}, frame=False)


@sheet
def en22_lone_groups_of_one_column():
    """Groups of which one stands over a single column, *Fatal*, *Injury*, unmerged in the middle; causes down in outline, a share last; the sum at the foot."""
    p = old("en22_lone_groups_of_one_column", "1077", "Traffic Crashes by Weather and Light: 2005", "Number of police-reported crashes in thousands")
    p.head("""
         | Fatal | Injury | < | Property | All
         |  |  |  | damage | crashes
        Condition | Total | Severe | Minor | only | (percent)""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("d| Daylight, no rain | #\nd| Daylight, rain | #\nd| Dark, lighted | #\nd| Dark, not lighted | #\nd| Dawn or dusk | #\nT|     Total | #", "1-20 9-90 90-900 90-900 m1-60:1", bold="")
    foot(p, "Source: U.S. National Highway Safety Administration, Traffic Safety Facts.")
    return finish(p, widths={"A": 22, **wide("BCDEF", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en22_state_postal_columns_and_two_wholes():
    """*U.S.* and below *50 states* as two sums first, postal codes behind the states, two groups of three years, blank every five."""
    p = old("en22_state_postal_columns_and_two_wholes", "230", "Public School Expenditures by State: 1990 to 2005", "In millions of dollars")
    t = p.head("""
         | Postal | Current | < | < | Capital | < | <
        State | code | 1990 | 2000 | 2005 | 1990 | 2000 | 2005""", bold=False, loose=True, spanner="first", rules=True)
    drop(t, "B")
    p.skip()
    p.body("T| Total | US | #\n\n" + fives("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia").replace(" | #", " | XX | #"), " ".join(["90-900"] * 6), bold="")
    for k, code in zip([row for row in p.tables[0].body if p.cells.get((row, 1)) and p.cells[row, 1].value == "XX"], ("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA"), strict=True):
        p.cells[k, 1].value = code
    foot(p, "Source: National Education Association, Rankings and Estimates, copyright.")
    return finish(p, widths={"A": 16, "B": 8, **wide("CDEFGH", 9)}, frame=False, rules=p.looks.rules)


@sheet
def en22_month_and_year_over_weeks():
    """Months across over two years merged, an item column in two lines, percent change over the year as a group; items in capitals with no figures between."""
    p = Paper("en22_month_and_year_over_weeks", "xlsx", sheet="712", borders=True, font="Arial")
    p.text("Table 712. Consumer Price Indexes by Month: 2005 and 2006", bold=True).text("[1982-84=100, except as indicated]").skip()
    p.head("""
        Expenditure⏎category | 2005 | < | < | 2006 | < | < | Percent change | <
        ^ | Oct. | Nov. | Dec. | Oct. | Nov. | Dec. | 2004-05 | 2005-06""")
    p.body("d| All items | #\nS| FOOD AND BEVERAGES\nd| Food at home | #\nd| Food away from home | #\nS| HOUSING\nd| Shelter | #\nd| Fuels and utilities | #\nd| Gas (piped) | #\nS| APPAREL\nd| Footwear | #", " ".join(["m110-230:1"] * 6 + ["m0-6:1"] * 2))
    either(p, "All items")
    p.skip().text("Source: U.S. Bureau of Labor Statistics, CPI Detailed Report, monthly.")
    return finish(p, widths={"A": 22, **wide("BCDEFGHI", 8)}, frame=False, shade=True)
