"""In the manner of the American abstract from 1995 to 2012, told from memory with made figures: legends over the headings, years in a row of their own, units below, gaps every five."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, drop, either, glue, line
from ...paper import Paper
from .abstract_of_2010 import STATES, fives
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "seventeenth"


@sheet
def en22_years_down_gaps_every_five():
    """Years down with a blank row before every fifth, heading *Year* at the bottom, three lone columns in pieces and a group of two."""
    p = old("en22_years_down_gaps_every_five", "395", "Hunting and Fishing Licenses: 1980 to 2005", "In millions (27.0 represents 27,000,000), except as indicated")
    p.head("""
         | Paid fishing | < | Paid hunting | Federal duck
         | license holders | < | license | stamps
        Year | Number | Cost (mil. dol.) | holders | sold""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    years = [1980, 1985, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002]
    p.body("\n\n".join("\n".join(f"d| {y} | #" for y in years[k:k + 5]) for k in (0, 5, 10)), "20.0-40.0:1 200-500 14.0-17.0:1 1.1-2.2:1")
    foot(p, "Source: U.S. Fish and Wildlife Service, Federal Aid in Fish and Wildlife Restoration.")
    return finish(p, widths={"A": 10, **wide("BCDE", 15)}, frame=False, rules=p.looks.rules)


@sheet
def en22_total_with_a_note_on_top():
    """*Total \\1* first, parts set in by blanks, *Other* last; five years across, the last marked *prel.* below in a row of its own."""
    p = old("en22_total_with_a_note_on_top", "955", "Manufactured Homes Placed by Region: 2000 to 2006", "In thousands", indent="spaces")
    p.head("""
        Region | 2000 | 2003 | 2004 | 2005 | 2006,
         |  |  |  |  | prel.""", bold=False, loose=True)
    p.skip()
    p.body("T|   Total \\1 | #\nd| Northeast | #\nd| Midwest | #\nd| South | #\nd| West | #", "9-90 9-90 9-90 9-90 9-90", bold="")
    foot(p, "\\1 Includes homes not shown by region.", "Source: U.S. Census Bureau.")
    return finish(p, widths={"A": 18, **wide("BCDEF", 9)}, frame=False)


@sheet
def en22_headnote_of_three_lines():
    """A headnote of three lines right over the headings, no blank between; ages down under *Both sexes*, *Male*, *Female* at the same place."""
    p = Paper("en22_headnote_of_three_lines", "xls", sheet="7", borders=False, font="Courier New", indent="spaces")
    p.text("Table 7. Resident Population by Sex and Age: 1980 to 2005", bold=True).text("[In thousands, except as indicated (226,546 represents 226,546,000). As of April 1, except").text("as of July 1. Excludes Armed Forces overseas. For definition of median, see Guide to").text("Tabular Presentation]")
    p.head("Sex and age | 1980 | 1990 | 2000 | 2004 | 2005", bold=False)
    ages = "Under 5 years old;5 to 13 years old;14 to 17 years old;18 to 64 years old;65 years old and over"
    men, women = ([[p.rng.randint(900, 9000) for _ in range(5)] for _ in range(5)] for _ in range(2))
    both = [add(pair) for pair in zip(men, women, strict=True)]
    told = []
    for kind, sex, many in (("T", "    Total", both), ("P", "Male", men), ("P", "Female", women)):
        told += [line(kind, sex, *add(many)), *(line("d", a, *v, depth=1) for a, v in zip(ages.split(";"), many, strict=True)), ""]
    p.body("\n".join(told[:-1]), bold="")
    show_thousands(p)
    p.skip().text("Source: U.S. Census Bureau, Current Population Reports, P25-1095.")
    return finish(p, widths={"A": 26, **wide("BCDEF", 10)})


@sheet
def en22_units_of_each_column_below():
    """A row of units in brackets below headings in pieces; cities down with no sum, notes glued to names."""
    p = old("en22_units_of_each_column_below", "391", "Normal Daily Temperature and Wind--Selected Cities", "Airport data, except as noted. Period of record through 2005")
    p.head("""
        Station | Average | Heaviest | Clear | Wind
         | relative | snowfall | days |
         | humidity |  |  | speed
         | (percent) | (inches) | (number) | (m.p.h.)""", bold=False, loose=True)
    p.skip()
    p.body("d| Juneau, AK | #\nd| Phoenix, AZ \\1 | #\nd| Little Rock, AR | #\nd| San Diego, CA | #\nd| Denver, CO \\2 | #\nd| Hartford, CT | #\nd| Wilmington, DE | #", "m40-80 m0-70:1 m50-200 m5-12:1", nil=0.08, nil_mark="(T)")
    foot(p, "T Trace.", "\\1 City office data.", "\\2 Recording site changed.", "Source: U.S. National Oceanic and Atmospheric Administration.")
    return finish(p, widths={"A": 20, **wide("BCDE", 11)}, frame=False)


@sheet
def en22_item_unit_years():
    """*Item*, *Unit*, years: units of each line in a column of their own, *do* for the same again, captions ending in colons."""
    p = old("en22_item_unit_years", "841", "Fishery Products--Domestic Catch and Imports: 1990 to 2006", "Live weight")
    t = p.head("Item | Unit | 1990 | 1995 | 2000 | 2005 | 2006", bold=False)
    t.optional.append("B")
    p.skip()
    p.body("P| Total | Mil. lb. | #\nS| For human food:\nd|   Finfish | Mil. lb. | #\nd|   Shellfish | ...do... | #\nd| For industrial use | ...do... | #\n\nS| Value:\nd|   Domestic catch | Mil. dol. | #\nd|   Imports \\1 | ...do... | #\nd| Per capita consumption | Pounds | 15.0 | 15.0 | 15.2 | 16.2 | 16.5", "900-9000 900-9000 900-9000 900-9000 900-9000")
    either(p, "Total")
    foot(p, "\\1 Edible products only.", "Source: U.S. National Oceanic and Atmospheric Administration, Fisheries of the United States.")
    return finish(p, widths={"A": 26, "B": 11, **wide("CDEFG", 9)}, frame=False)


@sheet
def en22_groups_in_capitals_between():
    """Captions in capitals in the lines between blank rows, measures set in below, dashes and (NA); groups by merged years over *Number*, *Percent*."""
    p = Paper("en22_groups_in_capitals_between", "xls", sheet="Data", borders=True, font="Arial")
    p.text("Table 253. Student Use of Computers by Level and Selected Characteristic: 1997 and 2003", bold=True).text("[In percent. Based on the Current Population Survey]").skip()
    p.head("""
        Characteristic | 1997 | < | < | 2003 | < | <
        ^ | All levels | Elementary | High school | All levels | Elementary | High school""", bold=False, stub="merge")
    p.body("P| Total | #\n\nS| SEX\nd| Male | #\nd| Female | #\n\nS| RACE\nd| White | #\nd| Black | #\nd| Asian | #\n\nS| HOUSEHOLD INCOME\nd| Less than $5,000 | #\nd| $5,000 to $9,999 | #\nd| $75,000 or more | #", " ".join(["m20-90:1"] * 6), nil=0.04, nil_mark="(NA)", bold="")
    either(p, "Total")
    p.skip().text("NA Not available.").text("Source: U.S. National Center for Education Statistics, Digest of Education Statistics, annual.")
    return finish(p, widths={"A": 22, **wide("BCDEFG", 11)}, frame=False)


@sheet
def en22_year_in_a_row_of_its_own():
    """The year alone in the first row over the left of its three columns, nothing merged, a rule under each; headings in pieces below."""
    p = old("en22_year_in_a_row_of_its_own", "600", "Persons With a Disability by Work Status: 2000 and 2006", "In thousands (172,687 represents 172,687,000)")
    p.head("""
         | 2000 | < | < | 2006 | < | <
         | Total | With a | Percent of | Total | With a | Percent of
        Age |  | disability | total |  | disability | total""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T|   Total, 16 to 74 years old | #\n" + names("16 to 24 years old;25 to 34 years old;35 to 44 years old;45 to 54 years old;55 to 74 years old"), "9000-20000 900-3000 %2/1:1 9000-20000 900-3000 %5/4:1", bold="")
    foot(p, "Source: U.S. Census Bureau, \"Disability Data From March Current Population Survey\".")
    return finish(p, widths={"A": 28, **wide("BCDEFG", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en22_blank_columns_around_groups():
    """Blank spacers between unmerged groups with rules; states with the whole first and a blank row after it."""
    p = old("en22_blank_columns_around_groups", "434", "State Governments--Revenue and Debt: 2006", "In millions of dollars (1,773,762 represents $1,773,762,000,000)")
    t = p.head("""
         |  | General revenue | < | < |  | Debt | <
        State |  | Total | Taxes | Charges |  | Long-term | Short-term""", bold=False, spanner="centre", rules=True)
    drop(t, "B", "F")
    p.skip()
    p.body("T| United States |  | #\n\n" + fives("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida").replace(" | #", " |  | #"), "900-90000 900-9000 90-900 ~ 900-9000 1-90", bold="")
    foot(p, "Source: U.S. Census Bureau, Federal, State, and Local Governments.")
    return finish(p, widths={"A": 18, "B": 2, **wide("CDE", 11), "F": 2, **wide("GH", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en22_seven_rows_of_pieces():
    """Seven rows of headings in pieces from the bottom up, one group in the middle of four over two pieces; hospitals by kind down."""
    p = old("en22_seven_rows_of_pieces", "163", "Hospitals--Beds, Personnel, and Expenses by Type: 2004")
    p.head("""
         |  |  |  |  |  | Average
         |  |  |  |  |  | cost per
         |  |  | Personnel \\2 | < | Out- | patient
         | Hos- | Beds | ^ | ^ | patient | per
        Type of | pitals | (1,000) | Number | Per 100 | visits | day
        hospital |  | \\1 | (1,000) | patients | (mil.) | (dollars)""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    p.body("T|   All hospitals | 5759 | 956 | 5148 | 783 | 663 | (X)\nd| Federal | 239 | 47 | 305 | 915 | 81 | (NA)\nd| Nongovernmental nonprofit | 2967 | 568 | 3411 | 880 | 389 | 1505\nd| For profit | 835 | 113 | 508 | 780 | 47 | 1412\nd| State and local | 1718 | 228 | 924 | 598 | 146 | 1206", bold="")
    foot(p, "NA Not available. X Not applicable.", "\\1 Beginning of reporting period.", "\\2 Full-time equivalents.", "Source: Health Forum, Hospital Statistics, annual.")
    return finish(p, widths={"A": 26, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en22_columns_of_symbols_only():
    """Many (NA), (X), - and (Z); a whole column of (X) and one of (NA) but for the last lines."""
    p = old("en22_columns_of_symbols_only", "1110", "Pipelines--Incidents and Deaths: 1990 to 2006", "- Represents zero. NA Not available. X Not applicable. Z Less than 0.5")
    p.head("Item | 1990 | 1995 | 2000 | 2004 | 2005 | 2006", bold=False)
    p.skip()
    p.body("""
        S| Gas transmission:
        d|   Incidents | 89 | 64 | 80 | 123 | 183 | 141
        d|   Deaths | - | 2 | 15 | - | - | 3
        d|   Injuries | 17 | 10 | 18 | 3 | 7 | 4
        S| Gas gathering:
        d|   Incidents | (NA) | (NA) | (NA) | (NA) | 2 | 6
        d|   Deaths | (NA) | (NA) | (NA) | (NA) | - | -
        d|   Property damage (mil. dol.) | (NA) | (NA) | (NA) | (NA) | (Z) | 3
        S| Liquid:
        d|   Incidents | 180 | 188 | 146 | 377 | 370 | 353
        d|   Deaths | 3 | 3 | 1 | 5 | 2 | -
        d|   Net loss (percent) | (X) | (X) | (X) | (X) | (X) | (X)""")
    foot(p, "Source: U.S. Department of Transportation, Pipeline Safety Stakeholder Communications.")
    return finish(p, widths={"A": 30, **wide("BCDEFG", 8)}, frame=False)


@sheet
def en22_legend_of_symbols_above():
    """*SYMBOLS:* and their legend in lines over the headings after the headnote, then *See notes*, no blank before the headings."""
    p = Paper("en22_legend_of_symbols_above", "xls", sheet="Table", borders=False, font="Courier New")
    p.text("Table 188. AIDS Cases Reported by Patient Characteristic", bold=True).text("[Provisional. For cases reported in the year shown]").skip().text("SYMBOLS").text("- Represents zero.").text("NA Not available.")
    p.head("""
        Characteristic | Number of cases | < | < | Percent
         | 1995 | 2000 | 2005 | 2005""", bold=False, spanner="first", rules=True)
    p.body("T| Total | #\nS| Age:\nd| Under 13 years | #\nd| 13 to 29 years | #\nd| 30 to 39 years | #\nd| 40 years and over | #\nS| Sex:\no| Male | #\no| Female | #", "90-9000 90-9000 90-9000 m1-60:1", bold="")
    p.text("Source: U.S. Centers for Disease Control and Prevention, HIV/AIDS Surveillance Report.")
    return finish(p, widths={"A": 22, **wide("BCDE", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en22_two_panels_of_countries():
    """Two panels beside each other of the same three headings, a blank column between; countries down through both, no sum in the second."""
    p = old("en22_two_panels_of_countries", "1320", "Commercial Fish Catch by Country: 2000 and 2005", "In thousands of metric tons, live weight")
    countries = ("Argentina", "Bangladesh", "Brazil", "Canada", "Chile", "China", "Denmark", "Ecuador", "France", "Germany", "Ghana", "Iceland", "India", "Indonesia")
    drawn = {n: (p.rng.randint(90, 9000), p.rng.randint(90, 9000)) for n in countries}
    cells = [("World", *add(drawn.values())), *((n, *v) for n, v in drawn.items())]
    t = p.head("Country | 2000 | 2005", bold=False)
    top, half = p.row, (len(cells) + 1) // 2
    p.row -= 1
    other = p.head("Country | 2000 | 2005", bold=False)
    for at in list(p.cells):
        if at[0] == top:
            p.cells[top, at[1] + 4] = p.cells[at]
    other.left, other.name_column, other.columns = 4, "E", {"F": ["2000"], "G": ["2005"]}
    for k in range(half):
        p.row += 1
        for table, first, index in ((t, 0, k), (other, 4, half + k)):
            if index < len(cells):
                for c, value in enumerate(cells[index]):
                    p.put(first + c, value)
                table.body.append(p.row)
    t.total_rows.append(t.body[0])
    p.skip().text("Source: Food and Agriculture Organization of the United Nations.")
    return finish(p, widths={"A": 16, "E": 16, "D": 2, **wide("BCFG", 10)}, frame=False)


@sheet
def en22_names_and_codes_two_stubs():
    """Numbers of lines in the first column, industries in the second, codes in the third; indices by year, the sum first."""
    p = Paper("en22_names_and_codes_two_stubs", "xls", sheet="623", borders=False, font="Arial")
    p.text("Table 623. Labor Productivity Indexes for Selected NAICS Industries: 1990 to 2006", bold=True).text("[1997=100. See text, this section and source]").skip()
    t = p.head("""
        Line | Industry | 1997 | Indexes | < | < | Average annual
        No. |  | NAICS | ^ | ^ | ^ | percent change,
         |  | code | 1990 | 2000 | 2006 | 2005-2006""", bold=False, loose=True, stt=0, name=1, spanner="centre", rules=True)
    drop(t, "A", "C")
    p.skip()
    p.body("d| 1 | Mining | 21 | #\nd| 2 |   Oil and gas extraction | 211 | #\nd| 3 |   Coal mining | '2121 | #\nd| 4 | Wholesale trade | 42 | #\nd| 5 |   Durable goods | 423 | #\nd| 6 | Retail trade | '44-45 | #\nd| 7 |   Motor vehicle dealers | '4411 | #", "m80-130:1 m80-130:1 m80-130:1 m-9-9:1".replace("m-9-9:1", "m0-9:1"))
    p.skip().text("Source: U.S. Bureau of Labor Statistics, Productivity and Costs.")
    return finish(p, widths={"A": 6, "B": 28, "C": 8, **wide("DEFG", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en22_rank_beside_value_of_states():
    """Each measure over value and rank in pieces; the whole with (X) as rank; notes in a column of symbols."""
    p = old("en22_rank_beside_value_of_states", "699", "Personal Income Per Capita by State: 2000 and 2006", "In dollars, except rank")
    p.head("""
         | Current dollars | < | Constant | < | Income rank | <
         |  |  | (2000) dollars | < |  |
        State | 2000 | 2006 | 2000 | 2006 | 2000 | 2006""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T|   United States | 29845 | 36276 | 29845 | 31659 | (X) | (X)\n" + fives(STATES), "m20000-40000 m20000-40000 m20000-40000 m20000-40000 m1-50 m1-50", bold="")
    either(p, "  United States")
    show_thousands(p)
    foot(p, "X Not applicable.", "Source: U.S. Bureau of Economic Analysis, Survey of Current Business.")
    return finish(p, widths={"A": 20, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en22_projected_years_in_brackets():
    """Years of three kinds: *2000 (census)*, *2005 (est.)*, *2010 (proj.)* each in two lines of a cell; series as captions."""
    p = Paper("en22_projected_years_in_brackets", "xlsx", sheet="T16", borders=True, font="Calibri")
    p.text("Table 16. Households by Type, Estimates and Projections", bold=True).text("[In thousands]").skip()
    p.head("Type of household | 2000⏎(census) | 2005⏎(est.) | 2010⏎(proj.) | 2015⏎(proj.)", bold=True)
    block = "Married couple;Male householder;Female householder;Nonfamily"
    p.body("S| Series 1\nP| Total households | #\n" + names(block, depth=1) + "\nS| Series 2\nP| Total households | #\n" + names(block, depth=1), "900-9000 900-9000 900-9000 900-9000")
    p.skip().text("Source: U.S. Census Bureau.")
    return finish(p, widths={"A": 26, **wide("BCDE", 11)}, frame=False, shade=True)


@sheet
def en22_title_right_over_the_heading():
    """Title and headnote right over the headings without a blank row; no bold; one group of years in pieces."""
    p = Paper("en22_title_right_over_the_heading", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("No. 1170. Foreign Exchange Rates: 2000 to 2006").text("[National currency units per U.S. dollar]")
    p.head("Country | Currency | 2000 | 2003 | 2004 | 2005 | 2006", bold=False)
    p.tables[0].optional.append("B")
    p.body("d| Australia | Dollar | #\nd| Brazil | Real | #\nd| Canada | Dollar | #\nd| China | Yuan | #\nd| India | Rupee | #\nd| Japan | Yen | #\nd| Mexico | Peso | #\nd| Sweden | Krona | #", " ".join(["m1-9:4"] * 5))
    p.text("Source: Board of Governors of the Federal Reserve System.")
    return finish(p, widths={"A": 16, "B": 10, **wide("CDEFG", 9)}, frame=False)


@sheet
def en22_percent_of_total_over_all():
    """One group over all columns, *Percent of total employed*, in the first row, classes below in pieces; occupations down without a sum."""
    p = old("en22_percent_of_total_over_all", "602", "Employed Civilians by Occupation, Sex, Race: 2006", "For civilian noninstitutional population 16 years old and over")
    p.head("""
         | Total | Percent of total | < | <
         | employed | Female | Black | Hispanic
        Occupation | (1,000) |  | \\1 | \\2""", bold=False, loose=True, spanner="centre", rules=True)
    p.skip()
    p.body("T|     Total, 16 years and over | 144427 | 46.3 | 10.9 | 13.6\n\nP| Management occupations | 15249 | 36.7 | 6.3 | 6.6\nd|   Chief executives | 1689 | 23.4 | 3.1 | 4.6\nd|   Legislators | 14 | (B) | (B) | (B)\nd|   Marketing managers | 889 | 41.2 | 5.9 | 6.0\nP| Legal occupations | 1637 | 51.9 | 6.0 | 6.3\nd|   Lawyers | 965 | 32.6 | 5.0 | 3.0\nd|   Judges | 70 | 42.0 | 8.8 | 4.1", bold="")
    show_thousands(p)
    foot(p, "B Base less than 35,000.", "\\1 Black alone.", "\\2 May be of any race.", "Source: U.S. Bureau of Labor Statistics, Employment and Earnings.")
    return finish(p, widths={"A": 30, **wide("BCDE", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en22_three_levels_unmerged_with_rules():
    """Three levels, each group at the left of its columns with a rule, beside lone columns at the bottom."""
    p = old("en22_three_levels_unmerged_with_rules", "224", "College Enrollment by Control and Sex: 1990 to 2005", "In thousands (13,819 represents 13,819,000). As of fall")
    p.head("""
         |  | Control and level | < | < | <
         |  | Public | < | Private | <
        Year | Total | 4-year | 2-year | 4-year | 2-year""", bold=False, spanner="first", stub="bottom", rules=True)
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2002, 2003, 2004, 2005)), "+2+3+4+5 5000-7000 5000-6000 2000-4000 90-300")
    show_thousands(p, 0)
    foot(p, "Source: U.S. National Center for Education Statistics, Digest of Education Statistics.")
    return finish(p, widths={"A": 10, **wide("BCDEF", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en22_merged_three_levels_states():
    """Merged groups of three levels over states, a mark in the leaf, the names' heading merged down; no whole."""
    p = Paper("en22_merged_three_levels_states", "xls", sheet="Data", borders=True, font="Arial")
    p.text("Table 520. Federal Food Stamp and School Lunch Programs by State: 2000 and 2005", bold=True).text("[Data on participants in thousands; cost in millions of dollars]").skip()
    p.head("""
        State | Food stamp | < | < | < | School lunch | <
        ^ | Persons | < | Cost | < | 2000 | 2005 \\1
        ^ | 2000 | 2005 | 2000 | 2005 \\1 | ^ | ^""", bold=True)
    p.body(names(STATES), "90-900 90-900 90-900 90-900 90-900 90-900")
    p.skip().text("\\1 Preliminary.").text("Source: U.S. Department of Agriculture, Food and Nutrition Service.")
    return finish(p, widths={"A": 20, **wide("BCDEFG", 10)}, frame=False)


@sheet
def en22_stub_heads_of_two_kinds():
    """Two heads for the names one under the other (*Sex*, *Age*), three lone columns at three heights, no rule; sums for each sex with ages below."""
    p = old("en22_stub_heads_of_two_kinds", "98", "Cigarette Smoking by Sex and Age: 1990 to 2005", "In percent")
    p.head("""
        Sex | 1990 | 2000, | 2005,
        and | | all | persons
        age | | persons | 18 years and over""", bold=False, loose=True)
    p.tables[0].columns["B"] = ["1990"]
    p.skip()
    p.body("P| Total smokers | 25.5 | 23.2 | 20.9\n\nP| Male, total | 28.4 | 25.6 | 23.9\nd|   18 to 24 years | 26.6 | 28.1 | 28.0\nd|   25 to 44 years | 32.9 | 29.7 | 26.8\nd|   45 years and over | 29.3 | 26.4 | 25.2\n\nP| Female, total | 22.8 | 20.9 | 18.1\nd|   18 to 24 years | 22.5 | 24.9 | 20.7\nd|   25 to 44 years | 26.6 | 24.5 | 21.4\nd|   45 years and over | 24.8 | 21.6 | 18.8", bold="")
    foot(p, "Source: U.S. National Center for Health Statistics, Health, United States.")
    return finish(p, widths={"A": 20, **wide("BCD", 14)}, frame=False)
