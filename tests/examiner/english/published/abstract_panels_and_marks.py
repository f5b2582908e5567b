"""Hard sheets in the manner of the American abstract, told from memory with made figures: marks in columns of their own, panels beside each other, months under years."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, drop, either, glue, line
from ...paper import Paper
from .abstract_of_2010 import STATES, fives
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "sixteenth"
CODES = ("01", "02", "04", "05", "06", "08", "09", "10", "11", "12")
POST = ("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL")


@sheet
def en21_codes_before_and_behind_the_states():
    """Numbers of states as texts before the names, postal codes behind, each headed in pieces; *00* and *US* in the line of the whole, then a blank row."""
    p = Paper("en21_codes_before_and_behind_the_states", "xls", sheet="Data", borders=False, font="Courier New")
    p.text("Table 12. Resident Population--States: 1990 to 2008", bold=True).text("[In thousands (248,791 represents 248,791,000). 1990 and 2000 data as of April 1]").skip()
    t = p.head("""
        FIPS |  | Post | 1990 | 2000 | Estimates as of July 1 | < | <
        State | State | office | (April | (April | ^ | ^ | ^
        code |  | abbr. | 1) | 1) \\1 | 2005 | 2007 | 2008""", bold=False, loose=True, spanner="first", rules=True, stt=0, name=1)
    drop(t, "A", "C")
    p.skip()
    lines = [f"d| '{c} | {n} | {a} | #" for c, n, a in zip(CODES, STATES.split(";"), POST, strict=False)]
    p.body("T| '00 | United States | US | #\n\n" + "\n".join(lines[:5]) + "\n\n" + "\n".join(lines[5:]), " ".join(["400-9000"] * 5))
    foot(p, "\\1 The April 1, 2000, base reflects changes.", "Source: U.S. Census Bureau, Current Population Reports, P25-1106.")
    return finish(p, widths={"A": 6, "B": 20, "C": 7, **wide("DEFGH", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en21_marks_of_notes_in_their_own_columns():
    """Between the columns of figures narrow ones without headings that hold *\\2* in some lines; years down with their own marks behind, two groups."""
    p = old("en21_marks_of_notes_in_their_own_columns", "1021", "Renewable Energy--Consumption Estimates by Source: 1990 to 2008", "In quadrillion Btu (6.13 represents 6,130,000,000,000,000 Btu)")
    t = p.head("""
         |  | Consumption by source | < | < | < | < | Share |
        Year |  | Hydro- |  | Biomass |  | Wind | of total |
         |  | electric |  |  |  |  | (percent) |""", bold=False, loose=True, spanner="first", rules=True)
    drop(t, "B", "D", "F", "I")
    p.skip()
    lines = []
    for k, y in enumerate((1990, 1995, 2000, 2002, 2003, 2004, 2005, 2006, 2007, 2008)):
        marks = ["\\1" if y == 2008 else "", "\\2" if k in (1, 5) else "", "\\2" if k in (5, 6) else ""]
        lines.append(f"d| {y} | {marks[0]} | {p.rng.uniform(2, 4):.2f} | {marks[1]} | {p.rng.uniform(2, 4):.2f} | {marks[2]} | {p.rng.uniform(0.02, 0.6):.2f} | {p.rng.uniform(6, 8):.1f} |")
    p.body("\n".join(lines))
    foot(p, "\\1 Preliminary.", "\\2 Revised.", "Source: U.S. Energy Information Administration, Annual Energy Review.")
    return finish(p, widths={"A": 8, "B": 3, "C": 10, "D": 3, "E": 10, "F": 3, "G": 10, "H": 10}, frame=False, rules=p.looks.rules)


@sheet
def en21_lines_of_hyphens_and_equal_signs():
    """Typed lines of equal signs over and of hyphens under the headings and under the body, all in the cells; leaders of dots reach to the figures."""
    p = Paper("en21_lines_of_hyphens_and_equal_signs", "xls", sheet="Sheet1", borders=False, font="Courier New", indent="spaces")
    p.text("No. 244. College Enrollment of Recent High School Completers: 1970 to 2007").text("[2,758 represents 2,758,000. For persons 16 to 24 years old]").skip()
    p.text("=" * 60)
    p.head("""
             | Number of high school | < | < | Percent | <
        Year | completers (1,000) | < | < | enrolled in college | <
             | Total | Male | Female | Male | Female""", bold=False, loose=True, spanner="first", align="left")
    p.text("-" * 60)
    p.body("\n".join(f"d| {y}............ | #" for y in (1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2006, 2007)), "+2+3 1100-1500 1200-1600 m45-60:1 m48-70:1")
    p.text("-" * 60).text("Source: U.S. National Center for Education Statistics, Digest of Education Statistics, annual.")
    show_thousands(p)
    return finish(p, widths={"A": 18, **wide("BCDEF", 11)}, frame=False)


@sheet
def en21_three_panels_of_states_beside_each_other():
    """A list of states in three panels beside each other under the same headings, the whole first in the left panel only, a blank column between."""
    p = old("en21_three_panels_of_states_beside_each_other", "22", "Federal Land by State in Acres", "In thousands")
    states = ("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota")
    figures = {n: (p.rng.randint(10, 900), p.rng.randint(1000, 9000)) for n in states}
    whole = ("United States", *add(figures.values()))
    cells = [whole, *((n, *f) for n, f in figures.items())]
    top = p.row + 1
    t = p.head("State | Owned | Total land", bold=True)
    third = len(cells) // 3
    for number in (1, 2):
        other = p.head("State | Owned | Total land")
        p.row -= 1
        other.left, other.name_column = 4 * number, "AEI"[number]
        other.columns = {letter: [text] for letter, text in zip(("FG", "JK")[number - 1], ("Owned", "Total land"), strict=True)}
        other.header_rows = [top]
        for k, text in enumerate(("State", "Owned", "Total land")):
            p.put(4 * number + k, text, top, bold=True, align="center")
    p.cells = {at: cell for at, cell in p.cells.items() if at[0] <= top}
    p.row = top
    for k in range(third):
        p.row += 1
        for number, table in enumerate(p.tables):
            for c, value in enumerate(cells[number * third + k]):
                p.put(4 * number + c, value, number_format="#,##0" if c else "General")
            table.body.append(p.row)
    t.total_rows = [top + 1]
    foot(p, "Source: U.S. General Services Administration, Federal Real Property Profile.")
    return finish(p, widths={"A": 16, "E": 16, "I": 16, "D": 2, "H": 2}, frame=False)


@sheet
def en21_months_under_their_years():
    """Years in bold with their sum, months set in below each, the last year only nine of them; headings in pieces, two lone columns and a group."""
    p = old("en21_months_under_their_years", "1080", "Retail Trade Sales by Month: 2007 and 2008", "In billions of dollars (4,005.8 represents $4,005,800,000,000)", indent="spaces")
    p.head("""
        Year | Retail and | Retail sales | < | Food
        and | food serv- | ^ | ^ | services
        month | ices, total | Total | GAFO \\1 |""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    months = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
    for year, number in ((2007, 12), (2008, 9)):
        drawn = [[0, p.rng.uniform(270, 400), p.rng.uniform(70, 140), p.rng.uniform(30, 40)] for _ in range(number)]
        for one in drawn:
            one[:] = [round(v, 1) for v in one]
            one[0] = round(one[1] + one[3], 1)
        if year == 2008:
            p.skip()
        p.body("\n".join([line("P", f"{year}, total", *add(drawn), places=1), *(line("d", m, *v, places=1, depth=1) for m, v in zip(months, drawn, strict=False))]))
    either(p, "2007", "2008")
    foot(p, "\\1 General merchandise, apparel, furniture.", "Source: U.S. Census Bureau, Current Business Reports.")
    return finish(p, widths={"A": 18, **wide("BCDE", 12)}, frame=False, rules=p.looks.rules)


@sheet
def en21_income_classes_and_two_percents():
    """Classes of income from *Under $5,000* on, number of returns and amounts with percents of the sum beside in pieces, the sum first, a median as the last line."""
    p = old("en21_income_classes_and_two_percents", "690", "Money Income of Households--Distribution by Income Level: 2008", "Constant dollars based on CPI-U-RS deflator")
    p.head("""
         | Number | < | Percent | <
         | (1,000) | < | distribution | <
        Income class | All | Family | All | Family
         | house- | house- | house- | house-
         | holds | holds | holds | holds""", bold=False, loose=True, spanner="centre")
    glue(p.tables[0])
    p.skip()
    classes = "Under $15,000;$15,000 to $24,999;$25,000 to $34,999;$35,000 to $49,999;$50,000 to $74,999;$75,000 to $99,999;$100,000 and over"
    drawn = [(p.rng.randint(9000, 20000), p.rng.randint(4000, 9000)) for _ in classes.split(";")]
    sums = add(drawn)
    p.body("\n".join([line("T", "All households", *sums, 100.0, 100.0, places=1), *(line("d", n, *d, 100 * d[0] / sums[0], 100 * d[1] / sums[1], places=1, depth=1) for n, d in zip(classes.split(";"), drawn, strict=True))]) + "\n\nd| Median income (dollars) | 50303 | 62621 | (X) | (X)")
    show_thousands(p)
    foot(p, "X Not applicable.", "Source: U.S. Census Bureau, Current Population Reports, P60-236.")
    return finish(p, widths={"A": 24, **wide("BCDE", 11)}, frame=False)


@sheet
def en21_airports_by_rank_two_years():
    """Ranks before the names of the first year, a rank of another year as a column among figures, *All airports* first without a rank."""
    p = Paper("en21_airports_by_rank_two_years", "xls", sheet="1043", borders=False, font="Arial")
    p.text("Table 1043. Top 12 Airports in 2008--Passengers Enplaned: 1998 and 2008", bold=True).text("[In thousands (599,838 represents 599,838,000), except rank]").skip()
    t = p.head("""
        Rank, | Airport | 1998 | < | 2008 | Percent
        2008 |  | Total | Rank | total | change""", bold=False, loose=True, stt=0, name=1, spanner="first", stub="top", rules=True)
    t.columns["E"].append("2008 / total")
    p.skip()
    p.body("T|  | All airports | 599838 | (X) | 704891 | 17.5\n" + "\n".join(f"d| {k} | {n} | {p.rng.randint(9000, 40000)} | {p.rng.randint(1, 30)} | {50000 - 2100 * k} | {p.rng.randint(-9, 60)}.{k % 10}" for k, n in enumerate(("Atlanta, GA", "Chicago, IL (O'Hare)", "Denver, CO", "Dallas/Fort Worth, TX", "Los Angeles, CA", "Las Vegas, NV", "Phoenix, AZ", "Houston, TX (Intercontinental)", "Charlotte, NC", "Orlando, FL", "Detroit, MI", "New York, NY (JFK)"), 1)))
    foot(p, "X Not applicable.", "Source: U.S. Bureau of Transportation Statistics.")
    return finish(p, widths={"A": 7, "B": 32, **wide("CDEF", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en21_figures_as_texts_with_commas():
    """All figures typed as texts with commas, a dollar sign in the first line, brackets for what is negative, blanks before the names of parts, the sum last."""
    p = Paper("en21_figures_as_texts_with_commas", "xlsx", sheet="Table 583", borders=False, font="Arial", indent="spaces")
    p.text("Table 583. Private Expenditures for Social Welfare by Type: 1990 to 2006", bold=True).text("[In millions of dollars]").skip()
    p.head("Type | 1990 | 2000 | 2005 | 2006", bold=True, years_as_text=True)
    drawn = [[p.rng.randint(1000, 90000) for _ in range(4)] for _ in range(5)]
    losses = [-p.rng.randint(100, 900) for _ in range(4)]
    def told(kind, name, values, depth=0, sign=""):
        return f"{kind}| {'  ' * depth}{name} | " + " | ".join(f"'{sign}{v:,}" if v >= 0 else f"'({-v:,})" for v in values)
    kinds = ("Health", "Income maintenance", "Education", "Welfare and other", "Life insurance")
    p.body("\n".join([told("d", kinds[0], drawn[0], sign="$"), *(told("d", n, v) for n, v in zip(kinds[1:], drawn[1:], strict=True)), told("d", "Less: Amounts counted twice", losses), told("T", "Total expenditures", add([*drawn, losses]), sign="$")]))
    p.skip().text("Source: U.S. Social Security Administration.")
    return finish(p, widths={"A": 32, **wide("BCDE", 12)})


@sheet
def en21_blank_rows_within_the_heading():
    """A blank row after the groups and another after the years of the heading; a line of units *(1,000)* beneath; three groups merged, the stub's name in the last row."""
    p = old("en21_blank_rows_within_the_heading", "600", "Unemployed Workers--Summary: 1990 to 2008", "7,047 represents 7,047,000")
    t = p.head("""
         | Unemployed | < | < | Unemployment rate | < | <
        Characteristic | 1990 | 2000 | 2008 | 1990 | 2000 | 2008
         | (1,000) | (1,000) | (1,000) | (percent) | (percent) | (percent)""", bold=False, spanner="merge", stub="top", gap={0: 1, 1: 1}, soft=(2,))
    p.skip()
    p.body("P| Total \\1 | 7047 | 5692 | 8924 | 5.6 | 4.0 | 5.8\n" + names("16 to 19 years old;20 to 24 years old;25 to 44 years old;45 to 64 years old", depth=1) + "\n\nd| Male | #\n" + names("16 to 19 years old;20 to 24 years old", depth=1) + "\n\nd| Female | #\n" + names("16 to 19 years old;20 to 24 years old", depth=1), "900-5000 900-5000 900-5000 m3-15:1 m3-15:1 m3-15:1")
    _ = t
    foot(p, "\\1 Includes other ages, not shown separately.", "Source: U.S. Bureau of Labor Statistics, Employment and Earnings, January issues.")
    return finish(p, widths={"A": 24, **wide("BCDEFG", 11)}, frame=False)


@sheet
def en21_sex_and_year_beside_the_item():
    """Two columns of names: ages down once, sexes beside each three lines, years across under rates by cause, *Both sexes* first for each age."""
    p = Paper("en21_sex_and_year_beside_the_item", "xls", sheet="120", borders=False, font="Arial")
    p.text("Table 120. Death Rates by Age and Sex: 1990 to 2006", bold=True).text("[Deaths per 100,000 population]").skip()
    t = p.head("Age | Sex | 1990 | 2000 | 2005 | 2006", bold=True, name=0, names=(1,))
    t.optional.append("B")
    lines = []
    for age in ("Under 1 year", "1 to 4 years", "5 to 14 years", "15 to 24 years", "25 to 34 years"):
        for k, sex in enumerate(("Both sexes", "Male", "Female")):
            lines.append(f"d| {age if not k else ''} | {sex} | #")
    p.body("\n".join(lines), "m20-900:1 m20-900:1 m20-900:1 m20-900:1")
    foot(p, "Source: U.S. National Center for Health Statistics, National Vital Statistics Reports.")
    return finish(p, widths={"A": 18, "B": 12, **wide("CDEF", 10)})


@sheet
def en21_captions_number_and_rate_in_capitals():
    """Captions *NUMBER (1,000)* and *RATE \\1* amid years, each over the same kinds as lines, the sum of each in capitals set in, a group of races across with marks."""
    p = old("en21_captions_number_and_rate_in_capitals", "80", "Live Births by Race and Age of Mother: 2000 to 2007", "4,059 represents 4,059,000. Registered births. Excludes births to nonresidents of the United States", indent="spaces")
    p.head("""
         | All | White | < | Black | < | Asian
        Item | races | ^ | ^ | ^ | ^ | or Pacific
         | \\2 | 2000 | 2007 | 2000 | 2007 | Islander""", bold=False, loose=True, spanner="first", rules=True)
    ages = "Under 15 years old;15 to 19 years old;20 to 24 years old;25 to 29 years old;30 years old and over"
    p.skip()
    p.body("S| NUMBER (1,000)\nP|     Total | #\n" + names(ages, leader="....."), "+2+4+6 100-900 100-900 20-100 20-100 5-50")
    p.skip()
    p.body("S| RATE \\1\nd|     Total | 67.5 | 66.5 | 68.0 | 71.9 | 70.1 | 64.1\n" + names(ages, leader="....."), " ".join(["m1-120:1"] * 6))
    either(p, "    Total", "Total")
    foot(p, "\\1 Per 1,000 women.", "\\2 Includes other races not shown separately.", "Source: U.S. National Center for Health Statistics, Vital Statistics of the United States.")
    return finish(p, widths={"A": 24, **wide("BCDEFG", 9)}, frame=False, rules=p.looks.rules)


@sheet
def en21_two_tables_of_unlike_headings_below():
    """Above, years down with four columns; below it after a title of its own states down under two groups; notes for each below it."""
    p = old("en21_two_tables_of_unlike_headings_below", "345", "Child Abuse and Neglect: 1990 to 2007", "Based on reports alleging abuse")
    p.head("""
        Year | Reports | Children | Victims | Rate per
         | | subject of a report | | 1,000""", bold=False, loose=True, spanner="first")
    p.tables[0].columns["B"] = ["Reports"]
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2005, 2006, 2007)), "1000000-2000000 2000000-3700000 600000-990000 m10-16:1")
    p.text("Source: U.S. Department of Health and Human Services, Child Maltreatment.").skip(2)
    p.text("Table 346. Child Abuse and Neglect Victims by State: 2000 and 2007", bold=True).skip()
    p.head("""
         | 2000 | < | 2007 | <
        State | Reports | Victims | Reports | Victims""", bold=False, spanner="merge", stub="bottom", rules=True)
    p.skip()
    p.body("T| United States | #\n" + fives(STATES[:STATES.index(";Illinois")], depth=1), "1000-90000 900-9000 1000-90000 900-9000")
    show_thousands(p, 0)
    foot(p, "Source: See Table 345.")
    return finish(p, widths={"A": 22, **wide("BCDE", 13)}, frame=False, rules=p.looks.rules)


@sheet
def en21_regions_and_divisions_by_outline():
    """Regions over divisions over states by blanks before the names, each a sum; three columns of farms and land; the whole first, a mark behind two states."""
    p = old("en21_regions_and_divisions_by_outline", "801", "Farms--Number and Acreage by State: 2000 and 2008", "2,167 represents 2,167,000", indent="spaces")
    p.head("""
         | Farms | < | Acreage | < | Acreage per | <
        State | (1,000) | < | (mil.) | < | farm | <
         | 2000 | 2008 | 2000 | 2008 | 2000 | 2008""", bold=False, loose=True, spanner="across", rules=True)
    p.skip()
    regions = {"Northeast": {"New England": ("Maine", "Vermont", "Connecticut"), "Middle Atlantic": ("New York", "New Jersey")}, "Midwest": {"East North Central": ("Ohio", "Indiana", "Illinois \\1"), "West North Central": ("Iowa", "Kansas \\1")}, "West": {"Mountain": ("Idaho", "Utah"), "Pacific": ("Oregon", "California", "Hawaii")}}
    told, wholes = [], []
    for region, divisions in regions.items():
        below, sums = [], []
        for division, states in divisions.items():
            drawn = [[p.rng.randint(5, 90) for _ in range(4)] for _ in states]
            sums.append(add(drawn))
            below += [("R", division, sums[-1], 1), *(("d", n, v, 2) for n, v in zip(states, drawn, strict=True))]
        wholes.append(add(sums))
        told += [("R", region, wholes[-1], 0), *below]
    told.insert(0, ("T", "United States", add(wholes), 0))
    p.body("\n".join(line(kind, n, *v, round(1000 * v[2] / v[0]), round(1000 * v[3] / v[1]), depth=depth) for kind, n, v, depth in told))
    foot(p, "\\1 Includes farms in two counties not shown.", "Source: U.S. Department of Agriculture, Farm Numbers and Land in Farms, annual.")
    return finish(p, widths={"A": 26, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en21_net_change_sums_at_the_foot():
    """Receipts and outlays each with a *Total* after its parts, then surplus or deficit with minus signs, years across as *1999-2000*, a column of percents of GDP."""
    p = old("en21_net_change_sums_at_the_foot", "470", "State Lotteries and Funds--Receipts, Outlays, and Balance", "In millions of dollars. Minus sign (-) indicates deficit")
    p.head("Item | 1999-2000 | 2003-2004 | 2005-2006 | 2007-2008 | Percent of⏎total, 2008", bold=False)
    p.skip()
    gains = [[p.rng.randint(900, 9000) for _ in range(4)] for _ in range(4)]
    costs = [[p.rng.randint(900, 9000) for _ in range(4)] for _ in range(3)]
    def told(kind, name, v, whole, depth=0):
        return line(kind, name, *v, f"{100 * v[3] / whole:.1f}", depth=depth)
    inn, out = add(gains), add(costs)
    p.body("\n".join(["S| Receipts:", *(told("d", n, v, inn[3], 1) for n, v in zip(("Ticket sales", "Transfers", "Interest", "Other"), gains, strict=True)), told("P", "Total receipts", inn, inn[3], 2), "", "S| Outlays:", *(told("d", n, v, out[3], 1) for n, v in zip(("Prizes", "Administration", "Education funds"), costs, strict=True)), told("P", "Total outlays", out, out[3], 2), "", line("d", "Surplus or deficit (-)", *(a - b for a, b in zip(inn, out, strict=True)), "(X)")]))
    foot(p, "X Not applicable.", "Source: U.S. Census Bureau, State Government Finances.")
    return finish(p, widths={"A": 28, **wide("BCDEF", 12)}, frame=False)
