"""More in the manner of the American abstract, told from memory with made figures: causes with codes, ranks of areas, rates in text, tables that go on, spacers between groups."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, either, glue, line
from ...paper import Paper
from .abstract_of_2010 import STATES, fives
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "sixteenth"


@sheet
def en21_deaths_by_cause_with_codes_in_names():
    """Causes whose codes stand in brackets in the names, kinds set in under *Major cardiovascular diseases*, numbers and rates over years in pieces, leaders of single dots."""
    p = old("en21_deaths_by_cause_with_codes_in_names", "115", "Deaths and Death Rates by Selected Causes: 2000 to 2006", "Rates per 100,000 population. 2,403.4 represents 2,403,400", indent="spaces")
    p.head("""
         | Deaths (1,000) | < | < | Crude death rate \\1 | < | <
        Cause of death and ICD-10 code | 2000 | 2005 | 2006 | 2000 | 2005 | 2006""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    heart, stroke = [[p.rng.randint(100, 900) for _ in range(3)] for _ in range(2)]
    rest = [[p.rng.randint(20, 90) for _ in range(3)] for _ in range(4)]
    def told(kind, name, v, depth=0):
        return line(kind, name + " . . . . . .", *v, *(f"{x * 0.34:.1f}" for x in v), depth=depth)
    p.body("\n".join([told("T", "All causes \\2", add((heart, stroke, *rest)), 1), told("R", "Major cardiovascular diseases (I00-I78)", add((heart, stroke))), told("d", "Diseases of heart (I00-I09, I11, I13, I20-I51)", heart, 1), told("d", "Cerebrovascular diseases (I60-I69)", stroke, 1), *(told("d", n, v) for n, v in zip(("Malignant neoplasms (C00-C97)", "Accidents (V01-X59, Y85-Y86)", "Diabetes mellitus (E10-E14)", "All other causes"), rest, strict=True))]))
    foot(p, "\\1 Based on resident population.", "\\2 Includes other causes, not shown separately.", "Source: U.S. National Center for Health Statistics, Deaths: Final Data for 2006.")
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 50, **wide("BCDEFG", 9)}, frame=False, rules=p.looks.rules)


@sheet
def en21_metropolitan_areas_names_go_on():
    """Areas with long names that go on in a second line set in, where the figures stand; ranks at the right in three columns, no sum."""
    p = old("en21_metropolitan_areas_names_go_on", "20", "Large Metropolitan Statistical Areas--Population: 1990 to 2008", "249 represents 249,000. As of April 1, except 2008 as of July 1", indent="spaces")
    p.head("""
         | Number (1,000) | < | < | Percent change | < | Rank
        Metropolitan statistical area | 1990 | 2000 | 2008 | 1990-2000 | 2000-2008 | 2008""", bold=False, spanner="across", stub="bottom", rules=True)
    p.skip()
    p.body("d| Albany-Schenectady-Troy, NY | #\nd| Albuquerque, NM | #\nS| Allentown-Bethlehem-Easton,\nd|     PA-NJ | #\nd| Atlanta-Sandy Springs-Marietta, GA | #\nd| Austin-Round Rock, TX | #\nS| Boston-Cambridge-Quincy,\nd|     MA-NH | #\nd|   Boston-Quincy, MA \\1 | #\nd|   Peabody, MA \\1 | #\nd| Buffalo-Niagara Falls, NY | #", "400-9000 400-9000 400-9000 m0-40:1 m0-40:1 m1-60")
    foot(p, "\\1 Metropolitan division.", "Source: U.S. Census Bureau, \"Annual Estimates of the Population\".")
    return finish(p, widths={"A": 38, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en21_crime_rates_with_text_for_small_ones():
    """Rates with ``<1``, ``(Z)`` and ``(\\3)`` as texts among decimals, two lines of *Total* for two kinds, ages set in, groups merged over three levels."""
    p = Paper("en21_crime_rates_with_text_for_small_ones", "xls", sheet="316", borders=True, font="Arial")
    p.text("Table 316. Victimization Rates by Type of Crime and Characteristic of the Victim: 2008", bold=True).text("[Rate per 1,000 persons age 12 years or older]").skip()
    p.head("""
        Characteristic of the victim | Crimes of violence | < | < | < | < | Personal theft
        ^ | All crimes of violence \\1 | Rape/⏎sexual assault | Robbery | Assault | < | ^
        ^ | ^ | ^ | ^ | Total | Simple | ^""", bold=False)
    p.body("""
        P| Total | 19.3 | 0.8 | 2.2 | 16.3 | 12.9 | 0.5
        S| Sex:
        d|   Male | 21.3 | '(\\3) | 2.7 | 18.3 | 14.4 | 0.5
        d|   Female | 17.3 | 1.3 | 1.7 | 14.3 | 11.5 | 0.6
        S| Age:
        d|   12 to 15 years old | 42.2 | 1.6 | 5.5 | 35.2 | 29.1 | '<1
        d|   16 to 19 years old | 37.0 | 2.2 | 4.8 | 30.0 | 21.3 | 0.6
        d|   65 years old and over | 3.1 | (Z) | '<1 | 2.7 | 2.2 | (Z)
        S| Race:
        d|   White | 18.1 | 0.6 | 1.6 | 15.8 | 12.7 | 0.5
        d|   Black | 25.9 | 1.9 | 5.5 | 18.5 | 13.1 | 0.6""")
    p.skip().text("Z Less than 0.05.").text("\\3 Based on 10 or fewer sample cases.").text("Source: U.S. Bureau of Justice Statistics, Criminal Victimization, annual.")
    return finish(p, widths={"A": 30, **wide("BCDEFG", 10)}, frame=False)


@sheet
def en21_spacers_between_merged_groups():
    """A blank narrow column between any two groups and one within each merged group before its percent; years of schools with a dash, marks of estimates, the sum first."""
    p = Paper("en21_spacers_between_merged_groups", "xls", sheet="219", borders=False, font="Arial")
    p.text("Table 219. School Enrollment, Faculty, Graduates, and Finances: 2000 to 2008", bold=True).text("[As of fall, except as indicated (53,373 represents 53,373,000)]").skip()
    t = p.head("""
        Item |  | 2000 | < | < |  | 2008 | < | <
        ^ |  | Number |  | Percent |  | Number |  | Percent""", bold=False, rules=True)
    for letter in "BDFH":
        t.columns.pop(letter, None)
    t.columns["D"] = ["2000"]
    t.columns["H"] = ["2008"]
    t.optional += ["D", "H"]
    p.body("T| Total enrollment |  | 68685 |  | 100.0 |  | 74105 |  | 100.0\nd|   Public |  | 58956 |  | 85.8 |  | 63490 |  | 85.7\nd|   Private |  | 9729 |  | 14.2 |  | 10615 |  | 14.3\nd| Elementary teachers \\1 |  | 2280 |  | 66.4 |  | 2310 |  | 62.9\nd| Secondary teachers \\1 |  | 1153 |  | 33.6 |  | 1360 |  | 37.1")
    either(p, "Total")
    show_thousands(p)
    p.skip().text("\\1 Full-time equivalents; in thousands.").text("Source: U.S. National Center for Education Statistics.")
    return finish(p, widths={"A": 28, **wide("BDFH", 2), **wide("CEGI", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en21_states_go_on_after_a_second_title():
    """States to *Missouri*, then after notes a title with *--Con.*, the headnote *[See page 1]* and the heading in pieces again, the other states; the whole first."""
    p = old("en21_states_go_on_after_a_second_title", "243", "Public Elementary and Secondary School Teachers--Selected Data by State: 2007", "3,188 represents 3,188,000")
    grid = [[None, "Teachers (1,000)", None, None, "Average"], [None, None, "Elemen-", "Second-", "salary"], ["State", "Total", "tary", "ary", "($1,000)"]]
    p.head("\n".join(" | ".join("<" if r == 0 and c in (2, 3) else text or "" for c, text in enumerate(one)) for r, one in enumerate(grid)), bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    half = STATES.split(";")
    spec = "+2+3 1.0-90.0:1 1.0-90.0:1 m35-65:1"
    p.body("P| United States | 3188.0 | 1845.1 | 1342.9 | 52.3\n\n" + fives(";".join(half[:10])), spec)
    p.skip().text("See footnotes at end of table.").skip().text("Table 243. Public Elementary and Secondary School Teachers--Selected Data by State: 2007--Con.", bold=True).text("[See headnote, page 159]").skip()
    for one in grid:
        p.row += 1
        for c, text in enumerate(one):
            if text:
                p.put(c, text, align="center")
    p.skip()
    p.body(fives("Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana"), spec)
    foot(p, "\\1 Full-time equivalent.", "Source: National Education Association, Washington, DC.")
    return finish(p, widths={"A": 22, **wide("BCDE", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en21_fiscal_years_and_quarters_of_accounts():
    """Years as *1999-00* down, then a blank row and quarters of the last two years under captions, minus signs as texts with a true minus, two groups with a balance."""
    p = old("en21_fiscal_years_and_quarters_of_accounts", "1252", "International Transactions by Type: 1995-96 to 2007-08", "In billions of dollars. Minus sign (-) indicates debits")
    p.head("""
         | Exports of goods | < | Imports of goods | < | Balance
         | and services | < | and services | < | on current
        Year or quarter | Goods | Services | Goods | Services | account""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    spec = "m500-1200:1 m200-500:1 m800-2000:1 m150-400:1"
    p.body("\n".join(f"d| {y} | # | '−{p.rng.randint(90, 700)}.{p.rng.randint(0, 9)}" for y in ("1995-96", "1999-00", "2003-04", "2005-06", "2007-08")) + "\n\nS| 2007\n" + "\n".join(f"d|   {q} quarter | # | '−{p.rng.randint(90, 200)}.{p.rng.randint(0, 9)}" for q in ("1st", "2d", "3d", "4th")) + "\n\nS| 2008\n" + "\n".join(f"d|   {q} quarter | # | '−{p.rng.randint(90, 200)}.{p.rng.randint(0, 9)}" for q in ("1st", "2d")), spec)
    foot(p, "Source: U.S. Bureau of Economic Analysis, Survey of Current Business.")
    return finish(p, widths={"A": 18, **wide("BCDEF", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en21_units_in_first_line_of_the_body():
    """Below the heading a line *1,000 / Percent / Dollars* of units over the figures in italics, amounts with a dollar sign in the first line, the rest bare, double spaced."""
    p = Paper("en21_units_in_first_line_of_the_body", "xlsx", sheet="Table 540", borders=False, font="Arial")
    p.text("Table 540. Social Security--Beneficiaries and Average Benefits: 2008", bold=True).skip()
    t = p.head("""
        Type of beneficiary | Number | Share of all | Average monthly benefit
         | 1,000 | Percent | Dollars""", bold=True, soft=(1,))
    t.columns = {"B": ["Number / 1,000", "Number"], "C": ["Share of all / Percent", "Share of all"], "D": ["Average monthly benefit / Dollars", "Average monthly benefit"]}
    p.body("P| Total | 50898 | 100.0 | '$1,054\n\nd| Retired workers | 32274 | 63.4 | '1,153\n\nd| Disabled workers | 7427 | 14.6 | '1,063\n\nd| Wives and husbands | 2525 | 5.0 | '561\n\nd| Children | 4132 | 8.1 | '$520\n\nd| Widows and widowers | 4540 | 8.9 | '1,087")
    show_thousands(p)
    p.skip().text("Source: U.S. Social Security Administration, Annual Statistical Supplement.")
    return finish(p, widths={"A": 24, **wide("BCD", 14)}, frame=False)


@sheet
def en21_rates_by_race_with_total_between():
    """Educational attainment down with captions *ALL RACES*, *MALE*, *FEMALE* in capitals, each with its own *Total \\1* in the first line; numbers first, four percents after in pieces."""
    p = old("en21_rates_by_race_with_total_between", "227", "Educational Attainment by Selected Characteristics: 2008", "For persons 25 years old and over (196,305 represents 196,305,000). As of March", indent="spaces")
    p.head("""
         |  | Percent of population-- | < | < | <
         | Popu- | Not a | High |  | Bach-
        Characteristic | lation | high | school | Some | elor's
         | (1,000) | school | gradu- | college | or
         |  | graduate | ate |  | more""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    spec = "9000-60000 m10-40:1 m20-40:1 m10-30:1 m10-40:1"
    ages = "25 to 34 years old;35 to 44 years old;45 to 64 years old;65 years old and over"
    for n, caption in enumerate(("ALL PERSONS", "MALE", "FEMALE")):
        if n:
            p.skip()
        p.body(f"S| {caption}\nP|   Total \\1 | #\n{names(ages, depth=1)}", spec)
    foot(p, "\\1 Includes persons of other races.", "Source: U.S. Census Bureau, Current Population Survey.")
    return finish(p, widths={"A": 26, **wide("BCDEF", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en21_companies_ranked_with_two_name_columns():
    """Ranks, companies and their states as three columns before four of figures, years over two of them, no sum, dollars in millions; the rank's heading in the last row."""
    p = Paper("en21_companies_ranked_with_two_name_columns", "xls", sheet="1200", borders=True, font="Arial")
    p.text("Table 1200. Largest Pension Funds, Ranked by Assets: 2008", bold=True).text("[In billions of dollars]").skip()
    t = p.head("""
        Rank | Fund | State | Assets | < | Members⏎(1,000) | Percent⏎funded
        ^ | ^ | ^ | 2007 | 2008 | ^ | ^""", stt=0, name=1, names=(2,))
    t.optional.append("C")
    p.body("\n".join(f"d| {k} | {n} | {s} | {260 - 17 * k}.{k} | {240 - 15 * k}.{9 - k} | {p.rng.randint(90, 900)} | {p.rng.randint(60, 99)}" for k, (n, s) in enumerate((("Public Employees", "CA"), ("State Teachers", "CA"), ("Common Retirement", "NY"), ("State Board", "FL"), ("City Retirement", "NY"), ("Teachers", "TX"), ("Retirement System", "WI")), 1)))
    p.skip().text("Source: Crain Communications, Detroit, MI.")
    return finish(p, widths={"A": 6, "B": 26, "C": 6, **wide("DEFG", 11)}, frame=False)


@sheet
def en21_item_and_subitem_total_last_in_group():
    """Energy by source: consumption in trillions over sectors as columns, *Total* as the last line of each group under its caption, a *Percent of all* line, the whole at the foot."""
    p = old("en21_item_and_subitem_total_last_in_group", "925", "Energy Consumption--End-Use Sector by Source: 2008", "In trillion Btu")
    p.head("Source | Residential | Commercial | Industrial | Transportation | All sectors", bold=False)
    p.skip()
    def part(n):
        return [[p.rng.randint(50, 900) for _ in range(4)] for _ in range(n)]
    def told(kind, name, v, depth=0):
        return line(kind, name, *v, sum(v), depth=depth)
    fossil, renewable = part(3), part(4)
    p.body("\n".join(["S| Fossil fuels:", *(told("d", n, v, 1) for n, v in zip(("Coal", "Natural gas", "Petroleum"), fossil, strict=True)), told("Q", "Total", add(fossil), 2), "S| Renewable energy:", *(told("d", n, v, 1) for n, v in zip(("Hydroelectric", "Wood", "Geothermal", "Solar"), renewable, strict=True)), told("Q", "Total", add(renewable), 2), "", told("T", "All sources", add((*fossil, *renewable)))]))
    foot(p, "Source: U.S. Energy Information Administration, Annual Energy Review.")
    return finish(p, widths={"A": 24, **wide("BCDEF", 13)}, frame=False)
