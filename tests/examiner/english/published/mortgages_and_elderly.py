"""More pages of an abstract of 1999 and of surveys, retold with made figures: years as groups, empty columns within groups, lines numbered, names over two rows."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import add
from ...paper import Paper
from .pages_of_offices import names
from .spaced_and_spelled import told

FAMILY = "thirteenth"


@sheet
def en18_employees_and_earnings():
    """As table 684 (allcountries.org/uscensus): three groups of the same years whose texts stand over their first one, codes before them, NA for whole groups."""
    p = Paper("en18_employees_and_earnings", "xls", sheet="684", borders=False, font="Courier New", indent="spaces")
    p.text("No. 684. Nonfarm Industries--Employees and Earnings: 1980 to 1999", bold=True).text("[Annual averages of monthly figures (90,406 represents 90,406,000). Covers all full- and part-time employees]").skip()
    years = " | ".join(map(str, (1980, 1990, 1995, 1998, 1999)))
    p.head(f"""
         | 1987 | All employees, total (1,000) | < | < | < | < | Production workers, total (1,000) | < | < | < | < | Average hourly earnings (dollars) | < | < | < | <
        INDUSTRY | SIC |  |  |  |  |  |  |  |  |  |  |  |  |  |  |
         | code \\1 | {years} | {years} | {years}""", bold=False, loose=True, names=(1,), spanner="first", rules=True)
    t = p.tables[0]
    t.optional.append("B")
    p.skip()
    na = " | ".join(["(NA)"] * 5)
    spec = " ".join(["900-90000"] * 10 + ["m5-20:2"] * 5)
    p.body(f"T|   Total | (X) | 90406 | 109403 | 117191 | 125826 | 128615 | {na} | {na}\nP|   Private sector \\2 | (X) | #\n\n" + "\n".join(f"{kind}| {name} | '{code} | #" for kind, name, code in (("P", "Mining", "(B)"), ("d", "  Metal mining", "10"), ("d", "  Coal mining", "12"), ("P", "Construction", "(C)"), ("d", "  General building contractors", "15"), ("P", "Manufacturing", "(D)"), ("d", "  Lumber and wood products", "24"))), spec)
    p.skip().text("NA Not available. X Not applicable.").text("\\1 1987 Standard Industrial Classification.").text("Source: U.S. Bureau of Labor Statistics, Employment and Earnings, monthly.")
    return p


@sheet
def en18_debt_under_short_dashes():
    """As table 811 of the same: two hyphens under each of the years but not under the last ones, the total set in, a note about an update amid the lines above."""
    p = Paper("en18_debt_under_short_dashes", "xls", sheet="811", borders=False, font="Courier New", indent="spaces")
    p.text("No. 811. Mortgage Debt Outstanding, by Type of Property and Holder", bold=True).text("[In billions of dollars (474 represents $474,000,000,000). As of Dec. 31. Includes Puerto Rico and Guam]").text("For an update, see: Worksheet 2009").skip()
    years = (1970, 1975, 1980, 1985, 1990, 1995, 1997, 1998, 1999)
    p.head("TYPE OF PROPERTY AND HOLDER | " + " | ".join(map(str, years)), bold=False)
    p.texts(" | " + " | ".join(["--"] * 7))
    home, flats, shops, farms = ([p.rng.randint(lo, hi) * (k + 1) for k in range(9)] for lo, hi in ((300, 500), (60, 90), (80, 120), (30, 40)))
    residential = add([home, flats])
    whole = add([residential, shops, farms])
    def line(kind, name, f):
        return f"{kind}| {name} | " + " | ".join(map(str, f))
    p.body("\n".join([line("T", "     Mortgage debt, total", whole), line("P", "Residential nonfarm", residential), line("d", "  One- to four-family homes", home), line("d", "  Multifamily residences", flats), line("d", "Commercial", shops), line("d", "Farm", farms)]), bold="")
    p.skip().text("Source: Board of Governors of the Federal Reserve System, Federal Reserve Bulletin, monthly.")
    return p


@sheet
def en18_elderly_with_columns_left_empty():
    """As table 40 of the same: the sexes over years among which some columns were emptied, captions with a colon, averages at the end."""
    p = Paper("en18_elderly_with_columns_left_empty", "xls", sheet="40", borders=False, font="Courier New", indent="spaces")
    p.text("No. 40. Persons 65 Years Old and Over--Characteristics, by Sex", bold=True).text("[As of March, except as noted (19.9 represents 19,900,000). Covers civilian noninstitutional population]").skip()
    years = "1980 | 1990 |  | 1999"
    t = p.head(f"""
         | TOTAL | < | < | < | MALE | < | < | < | FEMALE | < | < | <
        CHARACTERISTIC | {years} | {years} | {years}""", bold=False, spanner="first", rules=True)
    for letter in "DHL":
        t.columns.pop(letter, None)
    def figures(low, high):
        return [[f"{p.rng.uniform(low, high):.1f}", f"{p.rng.uniform(low, high):.1f}", "", f"{p.rng.uniform(low, high):.1f}"] for _ in range(3)]
    def line(kind, name, low, high):
        return f"{kind}| {name} | " + " | ".join(" | ".join(group) for group in figures(low, high))
    p.skip()
    p.body("\n".join([line("P", "  Total \\1 (million)", 9, 32), line("d", "White (million)", 8, 28), line("d", "Black (million)", 1, 3), "", "S| PERCENT DISTRIBUTION", "S| Marital status:", line("d", "  Never married", 3, 6), line("d", "  Married", 40, 78), line("d", "  Widowed", 13, 50), "S| Educational attainment:", line("d", "  Less than ninth grade", 15, 40), line("d", "  Completed high school \\2", 18, 35)]))
    p.skip().text("\\1 Includes other races, not shown separately.").text("Source: U.S. Census Bureau, Current Population Reports.")
    return p


@sheet
def en18_projections_years_over_sexes():
    """As table 14 of the same: years as groups in the middle of their columns with an empty column after each, shares of some years last."""
    p = Paper("en18_projections_years_over_sexes", "xls", sheet="14", borders=False, font="Courier New", indent="spaces")
    p.text("No. 14. Resident Population Projections, by Sex and Age", bold=True).text("[In thousands, except as indicated (275,306 represents 275,306,000). As of July. Data shown are for middle series]").skip()
    three = "Total | Males | Females"
    t = p.head(f"""
         |  | 2000 |  |  |  | 2005 |  |  |  | 2025 |  |  | Percent distribution | < | <
        Age |  |  |  |  |  |  |  |  |  |  |  |  |  |  |
         | {three} |  | {three} |  | {three} |  | 2000 | 2005 | 2025""", bold=False, years_as_text=False, spanner="first")
    for letters, year in (("BCD", 2000), ("FGH", 2005), ("JKL", 2025)):
        for letter, sex in zip(letters, ("Total", "Males", "Females"), strict=True):
            t.columns[letter] = [f"{year} / {sex}"]
    p.skip()
    ages = ("Under 5 years", "5 to 9 years", "10 to 14 years", "15 to 19 years", "65 to 74 years", "85 years and over")
    drawn = {age: [[p.rng.randint(4000, 10900) for _ in range(2)] for _ in range(3)] for age in ages}
    whole = [add([drawn[age][k] for age in ages]) for k in range(3)]
    def line(kind, name, f):
        return told(kind, name, *([sum(pair), *pair] for pair in f), [round(100 * sum(f[k]) / sum(whole[k]), 1) for k in range(3)])
    p.body("\n".join([line("T", "  Total", whole), *(line("d", age, drawn[age]) for age in ages)]))
    p.skip().text("Source: U.S. Census Bureau, Population Division Working Paper No. 38.")
    return p


@sheet
def en18_finance_survey_three_levels():
    """As the residential finance survey, table 5-11: *on-* and *Properties with-* over what they head, names over two rows, captions of two sizes, blanks between."""
    p = Paper("en18_finance_survey_three_levels", "htmlxls", sheet="tab5_11", font="Arial", borders=True)
    p.text("Residential Finance Survey: 2001 - United States", bold=True).text("Table 5-11. Total Mortgage Debt by Mortgage Insurance Status, Rental and Vacant 2- to 4-Housing-Unit Mortgaged Properties", bold=True).text("Amount of total mortgage outstanding debt in millions of dollars.").skip()
    group = "All⏎properties | Properties with- | <"
    under = "^ | FHA first⏎mortgage | Other⏎first⏎mortgages"
    t = p.head(f"""
         | Total first and junior mortgage debt on- | < | < | First mortgage debt on- | < | < | Junior mortgage debt on- | < | <
        ^ | {group} | {group} | {group}
        ^ | {under} | {under} | {under}""")
    def line(kind, name):
        f = [p.rng.randint(100, 9000) for _ in range(4)]
        return f"{kind}| {name} | " + " | ".join(map(str, (sum(f), f[0] + f[2], f[1] + f[3], f[0] + f[1], *f[:2], f[2] + f[3], *f[2:])))
    p.body("\n".join([line("P", "Mortgage debt on 2- to 4-housing-⏎unit properties with traditional⏎first mortgage"), "", "S| PROPERTY CHARACTERISTICS", "", "S| Year Property Acquired", "", *(line("d", y) for y in ("1999 to 2001 (part)", "1997 and 1998", "1995 and 1996", "1990 to 1994", "1969 or earlier")), "", "S| Value", "", *(line("d", v) for v in ("Less than $100,000", "$100,000 to $199,999", "$200,000 or more"))]))
    _ = t
    p.text("Source: U.S. Census Bureau, Residential Finance Survey.")
    return p


@sheet
def en18_characteristics_of_properties():
    """As table 1-1a of the same: the unit in brackets within the first caption's cell, a mark behind a name, two totals of groups beside all of them."""
    p = Paper("en18_characteristics_of_properties", "xls", sheet="1-1a", borders=False, font="Arial")
    p.text("Table 1-1a. Selected Summary Characteristics, All Properties", bold=True).text("For minimum base for derived figures (percent, median, etc.) and meaning of symbols see text").skip()
    p.head("""
         | All⏎properties | Homeowner properties | < | < | < | Rental and vacant properties | < | < | <
        ^ | ^ | Total | 1 housing⏎unit | 2 to 4⏎housing⏎units | Mobile⏎homes | Total | 1 housing⏎unit | 2 to 4⏎housing⏎units | Mobile⏎homes""", rules=True)
    p.body("S| ALL PROPERTIES⏎(in thousands)\n\nS| Mortgage Status\nP| All properties | #\nd| Mortgaged@2 | #\nd| Nonmortgaged | #\n\nS| MORTGAGED PROPERTIES\n\nS| Type of First Mortgage Instrument\n" + names("Fixed-rate, level-payment mortgage;Short-term with balloon payment mortgage;Reverse mortgage;Adjustable rate mortgage (ARM);Other") + "\n\nS| First Mortgage Insurance Status\n" + names("FHA-insured first mortgage;VA-guaranteed first mortgage;Rural Housing Service/Rural⏎Development-guaranteed loan"), "+2+6 +3+4+5 100-900 10-90 10-90 +7+8+9 100-900 10-90 10-90", nil=.04)
    p.text("@2 Includes properties with more than one mortgage.")
    return finish(p, widths={"A": 40, **wide("BCDEFGHIJ", 11)})


@sheet
def en18_lines_numbered_by_the_bank():
    """As the Federal Reserve's table 1.54: lines numbered at the left, quarters under the last year beside whole years, captions amid, a note's mark within the names."""
    p = Paper("en18_lines_numbered_by_the_bank", "xlsx", sheet="1.54", borders=True, font="Arial")
    p.text("Mortgage Debt Outstanding (1.54)", bold=True).text("Millions of dollars, end of period")
    p.head("""
        Line | Type of holder and property | 2005 | 2006 | 2007 | 2008 | 2009 | < | < | <
        ^ | ^ | ^ | ^ | ^ | Q4 | Q1 | Q2 | Q3 | Q4""", stt=0, name=1, years_as_text=True)
    spec = " ".join(["9000-900000"] * 8)
    def line(kind, number, name, depth=0):
        return f"{kind}| {number} | {'  ' * depth}{name} | #"
    lines = ["P| 1 | All holders | #", "S|  | By type of property", line("d", 2, "One- to four- family residences", 1), line("d", 3, "Multifamily residences", 1), line("d", 4, "Nonfarm, nonresidential", 1), line("d", 5, "Farm", 1), "S|  | By type of holder", "P| 6 | Major financial institutions | #", line("d", 7, "Commercial banks 2", 1), line("d", 8, "Savings institutions 3", 1), "P| 9 | Federal and related agencies | #", line("d", 10, "Government National Mortgage Association", 1)]
    p.body("\n".join(lines), spec, bold="S")
    t = p.tables[0]
    parts = [row for row in t.body if (row, 0) in p.cells and p.cells[row, 0].value in (2, 3, 4, 5)]
    for column in range(2, 10):
        p.put(column, sum(p.cells[row, column].value for row in parts), t.body[0], number_format="#,##0", border=True)
    p.text("2. Includes loans held by nondeposit trust companies but not loans held by bank trust departments.")
    return finish(p, widths={"A": 6, "B": 42, **wide("CDEFGHIJ", 12)}, frame=False)


@sheet
def en18_injuries_by_service():
    """As BLS, table R39: a code column with a note's mark between names and figures, two groups, names that go on in the next row with leaders at their end."""
    p = Paper("en18_injuries_by_service", "xls", sheet="R39", borders=True, font="Courier New", indent="spaces")
    p.text("TABLE R39. Number of nonfatal occupational injuries and illnesses involving days away from work(1) by industry, sex, and length of service with employer, 1998", bold=True)
    t = p.head("""
        Industry(2) | SIC⏎code(3) | Private⏎industry(4) | Sex | < | < | Length of service with employer | < | < | < | <
        ^ | ^ | ^ | Men | Women | Not⏎reported | Less⏎than⏎3 months | 3 - 11⏎months | 1 - 5⏎years | More⏎than⏎5 years | Not⏎reported""", names=(1,))
    t.optional.append("B")
    def line(kind, name, code, depth=0):
        sex, spell = [p.rng.randint(10, 9000) for _ in range(3)], [p.rng.randint(10, 9000) for _ in range(4)]
        rest = max(sum(sex) - sum(spell), 0)
        return f"{kind}| {'  ' * depth}{name} | {code} | " + " | ".join(map(str, (sum(sex), *sex, *spell, rest or "-")))
    p.body("\n".join([line("P", "      Total....................", ""), line("P", "Agriculture, forestry, and⏎ fishing(4)...................", ""), line("d", "Agricultural production(4)...", "01-02", 1), line("d", "Agricultural production⏎    crops(4)...................", "01", 1), line("d", "Field crops, except cash⏎      grains(4)................", "013", 2), line("d", "Vegetables and melons(4)..", "016", 2), line("P", "Mining(5).....................", ""), line("d", "Metal mining(5)..............", "10", 1), line("d", "Coal mining(5)...............", "12", 1)]), bold="")
    p.text("NOTE: Because of rounding and data exclusion of nonclassifiable responses, data may not sum to the totals. Dashes indicate data that are not available.")
    return finish(p, widths={"A": 34, "B": 9, **wide("CDEFGHIJK", 11)}, frame=False)


@sheet
def en18_employment_of_two_agencies():
    """As a study of the tax office: a group over two sources and a share beside it, codes of industries in front of the names within their cells, divisions in bold."""
    p = Paper("en18_employment_of_two_agencies", "xls", sheet="Table 1", borders=True, font="Arial")
    p.text("Table 1. Total Non-farm Employment by Industrial Division and Group, BLS and SOI", bold=True, over=5)
    p.head("""
        Industrial Division | < | Employment in 1,000's | < | SOI as %⏎of BLS
        SIC* | Industrial Group (*based on 2-digit SIC code) | BLS | SOI | ^""", name=1, names=(0,))
    t = p.tables[0]
    t.columns = {"C": ["Employment in 1,000's / BLS"], "D": ["Employment in 1,000's / SOI"], "E": ["SOI as % of BLS"]}
    def line(kind, code, name):
        return f"{kind}| {code} | {name} | #"
    p.body("\n".join([line("R", "Mining", ""), line("d", "'10-12", "-Metal and coal"), line("d", "'13", "-Oil and gas extraction"), line("d", "'14", "- Other mining"), line("R", "Construction 2", ""), line("d", "'15", "-Building construction"), line("d", "'17", "-Special construction trades"), line("R", "Manufacturing", ""), line("d", "'20-21", "-Food and tobacco"), line("d", "'28", "-Chemicals")]), "10.0-900.0:1 10.0-900.0:1 %2/1:1")
    t.either_rows += t.subtotal_rows
    p.text("* Standard Industrial Classification.", over=5)
    return finish(p, widths={"A": 16, "B": 40, **wide("CDE", 12)}, frame=False)


@sheet
def en18_teachers_with_gaps_between():
    """As NCES, teachers' survey: an empty column after every figure, a note's mark in some of them, groups over four measures each, the stub's captions plain."""
    p = Paper("en18_teachers_with_gaps_between", "xls", sheet="t1n", borders=False, font="Arial")
    p.text("Table 1. Total number of public school teachers, percentage of teachers, and average class size, by selected characteristics: 2015-16", bold=True)
    t = p.head("""
        Selected characteristic | Total number⏎of teachers |  | Teachers who started | < | < | < | < |  | All other teachers | < | < | <
        ^ | ^ |  | Number |  | Percent |  | Average⏎years |  | Number |  | Percent |  | Average⏎years""".replace(" | All other teachers | < | < | <", " | All other teachers | < | < | < | <"), rules=True)
    for letters, group in (("DFH", "Teachers who started"), ("JLN", "All other teachers")):
        for letter, text in zip(letters, ("Number", "Percent", "Average years"), strict=True):
            t.columns[letter] = [f"{group} / {text}"]
    for letter in list(t.columns):
        if letter not in "BDFHJLN":
            t.columns.pop(letter)
    t.optional += [*"CEGIKM"]
    def line(kind, name):
        new, old = p.rng.randint(9000, 90000), p.rng.randint(90000, 900000)
        cells = (new + old, new, round(100 * new / (new + old), 1), round(p.rng.uniform(5, 9), 1), old, round(100 * old / (new + old), 1), round(p.rng.uniform(5, 9), 1))
        return f"{kind}| {name} | " + " |  | ".join(map(str, cells))
    p.body("\n".join([line("P", "All public schools"), "", "S| Age", *(line("d", "  " + name) for name in ("Less than 45 years", "45-54 years old", "55 years or more")), "", "S| Years of teacher experience", *(line("d", "  " + name) for name in ("Less than 2 years", "2-3 years", "4-9 years", "10 years or more"))]))
    for row in t.body[5:7]:
        p.put(4, "!", row)
    p.text("! Interpret data with caution.").text("SOURCE: U.S. Department of Education, National Teacher and Principal Survey.")
    return finish(p, widths={"A": 30, **wide("BDFHJLN", 11), **wide("CEGIKM", 3)})
