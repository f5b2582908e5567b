"""Sheets in the manner of the American abstract in which no line, box or merge tells how far a group reaches, told from memory with made figures."""

from __future__ import annotations

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import glue
from ...paper import Paper
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "fourteenth"
STATES = "Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida"


def plain(p: Paper, *letters: str) -> Paper:
    """The look of such a sheet: one width for all columns of figures, and nothing drawn."""
    return finish(p, widths={"A": 30, **wide("".join(letters) or "BCDEFGHIJ", 11)}, frame=False)


@told_sheet
def en19_vacancies_regions_left():
    """Years down; a rate for the nation, four regions under one group at the left, inside and outside of metropolitan areas under another in two pieces."""
    p = old("en19_vacancies_regions_left", "962", "Homeowner Vacancy Rates by Area: 1980 to 2007", "In percent. Annual averages")
    p.head("""
         |  | Region | < | < | < | Metropolitan | <
        Year | United | North- | Mid- |  |  | status \\1 | <
         | States | east | west | South | West | Inside | Outside""", bold=False, loose=True, spanner="first")
    glue(p.tables[0])
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1980, 1985, 1990, 1995, 2000, 2003, 2005, 2006, 2007)), " ".join(["m1-4:1"] * 7))
    foot(p, "\\1 Metropolitan areas as defined in 1983.", "Source: U.S. Census Bureau, Housing Vacancies and Homeownership.")
    return plain(p)


@told_sheet
def en19_scholastic_test_scores():
    """Tests as captions; years across under no group; then shares by score for men and women each in a group at the middle of its three columns."""
    p = old("en19_scholastic_test_scores", "257", "Test Scores and Characteristics of Bound Seniors: 1990 to 2007", "Minimum score 200; maximum score 800", indent="spaces")
    p.head("Type of test and characteristic | Unit | 1990 | 2000 | 2005 | 2006 | 2007", bold=False, names=(1,))
    p.tables[0].optional.append("B")
    p.skip()
    def told(name, unit, low, high, places=0):
        return f"d| {name} | {unit} | " + " | ".join(f"{p.rng.uniform(low, high):.{places}f}" for _ in range(5))
    p.body("\n".join(["S| TEST SCORES \\1", "P| Critical reading, total \\2 | Point | 500 | 505 | 508 | 503 | 502", told("  Male", "Point", 500, 515), told("  Female", "Point", 496, 508), "P| Math, total \\2 | Point | 501 | 514 | 520 | 518 | 515", told("  Male", "Point", 520, 540), told("  Female", "Point", 480, 505), "", "S| PARTICIPANTS", "P| Total \\3 | 1,000 | 1026 | 1260 | 1476 | 1466 | 1495", told("  Male", "Percent", 45, 49, 1), told("  White", "Percent", 55, 74, 1), told("  Black", "Percent", 9, 12, 1)]))
    foot(p, "\\1 For the Scholastic Assessment Test.", "Source: The College Board, New York, NY (copyright).")
    return plain(p, "BCDEFG")


@told_sheet
def en19_ages_at_first_marriage_pieces():
    """Ages down in spans; four states of marriage in pieces of three rows under each sex, the sexes' names at the left, persons in all before both."""
    p = old("en19_ages_at_first_marriage_pieces", "57", "Marital Status by Sex and Age: 2007", "Persons 18 years old and over")
    p.head("""
         | Male | < | < | < | Female | < | < | <
         |  | Per- | Per- | Per- |  | Per- | Per- | Per-
        Age | Number | cent | cent | cent | Number | cent | cent | cent
         | (1,000) | single | married | divorced | (1,000) | single | married | divorced""", bold=False, loose=True, spanner="first")
    glue(p.tables[0])
    p.skip()
    p.body("P|   Total | 106700 | 31.0 | 60.1 | 8.9 | 113200 | 24.4 | 57.0 | 18.6\n" + names("18 to 19 years old;20 to 24 years old;25 to 29 years old;30 to 34 years old;35 to 39 years old;65 to 74 years old;75 years old and over"), "900-20000 m5-90:1 m10-80:1 m1-20:1 900-20000 m5-90:1 m10-80:1 m1-20:1")
    show_thousands(p)
    foot(p, "Source: U.S. Census Bureau, Current Population Survey.")
    return plain(p)


@told_sheet
def en19_juvenile_cases_offences():
    """Offences down; number and rate over four years each, the groups' names in pieces over the second year, as if someone had centred them by eye."""
    p = old("en19_juvenile_cases_offences", "335", "Delinquency Cases Disposed by Juvenile Courts: 1990 to 2005", "1,337 represents 1,337,000", indent="spaces")
    p.head("""
         | Number of cases | < | < | < | Case rate | < | < | <
        Reason for referral | (1,000) | < | < | < | per 1,000 youth \\1 | < | < | <
         | 1990 | 1995 | 2000 | 2005 | 1990 | 1995 | 2000 | 2005""", bold=False, loose=True, spanner="centre")
    p.skip()
    p.body("P|   All delinquency offenses | 1337 | 1800 | 1700 | 1698 | 52.2 | 62.3 | 54.7 | 53.8\n\nR| Violent offenses | #\n" + names("Criminal homicide;Forcible rape;Robbery;Aggravated assault", depth=1) + "\nR| Property offenses | #\n" + names("Burglary;Larceny;Motor vehicle theft;Arson", depth=1), "2-400 2-400 2-400 2-400 m0-20:1 m0-20:1 m0-20:1 m0-20:1")
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    show_thousands(p)
    foot(p, "\\1 Number of cases disposed per 1,000 youth at risk.", "Source: National Center for Juvenile Justice, Pittsburgh, PA.")
    return plain(p)


@told_sheet
def en19_airline_revenue_blank_between():
    """Items down with dots; two groups parted by an empty column, each over three years at the left; sums with *Total* before their parts."""
    p = old("en19_airline_revenue_blank_between", "1041", "U.S. Scheduled Airline Industry--Financial Summary: 2005 to 2007", "In millions of dollars (151,286 represents $151,286,000,000)", indent="spaces")
    t = p.head("""
         | Major carriers |  |  |  | National carriers |  |
        Item | 2005 | 2006 | 2007 |  | 2005 | 2006 | 2007""", bold=False)
    for letters, group in (("BCD", "Major carriers"), ("FGH", "National carriers")):
        for letter, year in zip(letters, (2005, 2006, 2007), strict=True):
            t.columns[letter] = [f"{group} / {year}"]
    p.skip()
    def told(kind, name, depth):
        return f"{kind}| {'  ' * depth}{name}..... | " + " |  | ".join(" | ".join(str(p.rng.randint(100, 9000)) for _ in range(3)) for _ in range(2))
    p.body("\n".join([told("P", "Total operating revenue \\1", 0), told("d", "Passenger revenue", 1), told("d", "Cargo", 1), told("d", "Charter", 1), told("P", "Total operating expense \\1", 0), told("d", "Fuel", 1), told("d", "Labor", 1), told("d", "Landing fees", 1), told("d", "Net profit or loss", 0)]))
    foot(p, "\\1 Includes other items not shown separately.", "Source: Air Transport Association of America, Washington, DC, Air Transport Annual Report.")
    return plain(p, "BCDFGH")


@told_sheet
def en19_nursing_homes_residents_left():
    """Lone columns at both ends, one group of percents by age in between in pieces, at the left; states' regions set in; nothing is drawn."""
    p = old("en19_nursing_homes_residents_left", "189", "Nursing Homes--Residents by Region: 2004", "1,492 represents 1,492,200")
    p.head("""
         |  | Percent by age | < | < | < | Median
         | Resi- | Under | 65 to | 75 to | 85 | length
        Region | dents | 65 | 74 | 84 | years | of stay
         | (1,000) | years | years | years | and over | (days)""", bold=False, loose=True, spanner="first")
    glue(p.tables[0])
    p.skip()
    lines = []
    for n in ("New England", "Middle Atlantic", "East North Central", "West North Central", "South Atlantic", "East South Central", "Mountain", "Pacific"):
        a, b, c = round(p.rng.uniform(8, 14), 1), round(p.rng.uniform(10, 14), 1), round(p.rng.uniform(28, 36), 1)
        lines.append(f"d| {n} | {p.rng.uniform(50, 300):.1f} | {a} | {b} | {c} | {100 - a - b - c:.1f} | {p.rng.randint(400, 600)}")
    p.body("T|   Total | " + f"{1492.2} | 11.7 | 11.7 | 31.4 | 45.2 | 463\n" + "\n".join(lines))
    foot(p, "Source: U.S. National Center for Health Statistics, 2004 National Nursing Home Survey.")
    return plain(p)


@told_sheet
def en19_timber_owners_left():
    """Owners in pieces under a group at the left after *All ownerships*, volumes by kind under a second with two columns, years down as captions."""
    p = old("en19_timber_owners_left", "841", "Timberland and Net Volume by Region: 2007", "Timberland in thousands of acres")
    p.head("""
         | All | Ownership | < | < | Net volume (mil. cu. ft.) | <
        Region | owner- | National | Other | Private | Soft- | Hard-
         | ships | forest | public |  | wood | wood""", bold=False, loose=True, spanner="first")
    glue(p.tables[0])
    p.skip()
    p.body("T|   United States | #\nR| North | #\n" + names("Northeast;North Central", depth=1) + "\nR| South | #\n" + names("Southeast;South Central", depth=1) + "\nR| West | #\n" + names("Great Plains;Intermountain;Alaska;Pacific Coast", depth=1), "+2+3+4 1000-9000 900-9000 9000-90000 9000-90000 9000-90000")
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    foot(p, "Source: U.S. Forest Service, Forest Resources of the United States, 2007.")
    return plain(p)


@told_sheet
def en19_prisons_jails_adults_left():
    """Years down; all adults, then under custody and under watch, each with two kinds in pieces; rates at the end alone; the groups at the left."""
    p = old("en19_prisons_jails_adults_left", "338", "Adults on Probation, in Jail or Prison, or on Parole: 1980 to 2006", "As of December 31, except jail counts as of June 30", indent="spaces")
    p.head("""
         |  | Percent of | In custody | < | Under supervision | <
        Year | Total \\1 | adult |  |  |  |
         |  | population | Jail | Prison | Probation | Parole""", bold=False, loose=True, spanner="first")
    p.skip()
    p.body("\n".join(f"d| {y} | {sum(v)} | {p.rng.uniform(1, 3.2):.1f} | " + " | ".join(map(str, v)) for y in (1980, 1985, 1990, 1995, 2000, 2003, 2004, 2005, 2006) for v in [[p.rng.randint(180000, 750000), p.rng.randint(300000, 1490000), p.rng.randint(1100000, 4200000), p.rng.randint(220000, 790000)]]))
    show_thousands(p, 0)
    foot(p, "\\1 Totals may not add due to individuals having multiple correctional statuses.", "Source: U.S. Bureau of Justice Statistics, Correctional Populations in the United States.")
    return plain(p)


@told_sheet
def en19_corn_supply_left():
    """Years down as spans; supply over three columns and use over four, the sums last in each, prices alone; groups' names at the left, no blank."""
    p = old("en19_corn_supply_left", "831", "Corn--Supply and Use: 2000 to 2007", "Marketing year beginning September 1. In millions of bushels")
    p.head("""
         | Supply | < | < | Use | < | < | < | Farm
        Marketing | Begin- | Produc- |  | Feed and | Food and |  |  | price
        year | ning | tion | Total \\1 | residual | industry | Exports | Total | (dol.
         | stocks |  |  |  |  |  |  | per bu.)""", bold=False, loose=True, spanner="first")
    glue(p.tables[0])
    p.skip()
    p.body("\n".join(f"d| {y} to {y + 1} | #" for y in range(2000, 2008)), "900-2000 9000-13000 +1+2 5000-6200 1900-4400 1500-2500 +4+5+6 m1-5:2")
    show_thousands(p)
    foot(p, "\\1 Includes imports.", "Source: U.S. Department of Agriculture, Economic Research Service, Feed Situation.")
    return plain(p)


@told_sheet
def en19_household_vehicles_middle():
    """Kinds of household; a number, then shares by vehicles in pieces whose group stands over the third of four columns, a mean at the end."""
    p = old("en19_household_vehicles_middle", "1090", "Occupied Housing Units by Vehicles Available: 2007", "112,378 represents 112,378,000")
    p.head("""
         | Occupied | Percent with vehicles available-- | < | < | < | Mean
        Characteristic | units |  |  |  | Three | number of
         | (1,000) | None | One | Two | or more | vehicles""", bold=False, loose=True, spanner="centre")
    p.skip()
    lines = []
    for n in ("Owner-occupied", "Renter-occupied", "Northeast", "Midwest", "South", "West"):
        a, b, c = round(p.rng.uniform(3, 20), 1), round(p.rng.uniform(25, 45), 1), round(p.rng.uniform(25, 40), 1)
        lines.append(f"d| {n} | {p.rng.randint(9000, 70000)} | {a} | {b} | {c} | {100 - a - b - c:.1f} | {p.rng.uniform(1, 2.4):.2f}")
    p.body("T|   Total | 112378 | 8.7 | 33.1 | 38.1 | 20.1 | 1.75\n" + "\n".join(lines))
    show_thousands(p)
    foot(p, "Source: U.S. Census Bureau, 2007 American Community Survey.")
    return plain(p)


@told_sheet
def en19_government_units_kinds_left():
    """States; all units, then five kinds under *Local governments* in two pieces at the left, of which four are general ones and two are special."""
    p = old("en19_government_units_kinds_left", "415", "Number of Governmental Units by Type and State: 2007", "Governments in existence in June")
    p.head("""
         |  | General purpose | < | < | < | Special purpose | <
         | All |  |  | Muni- | Town- | School | Special
        State | units \\1 | County | Muni- | cipal, | ship | dis- | dis-
         |  | and other | cipal | small | \\2 | tricts | tricts""", bold=False, loose=True, spanner="first")
    glue(p.tables[0])
    p.skip()
    p.body("T| United States | #\n\n" + names(STATES), "+2+3+4+5+6+7 10-200 50-900 10-300 0-900 50-900 90-2000", nil=.03)
    foot(p, "- Represents zero.", "\\1 Includes the federal government.", "Source: U.S. Census Bureau, 2007 Census of Governments.")
    return plain(p)


@told_sheet
def en19_book_prices_and_output_left():
    """Subjects down; titles over two years and average prices over the same two, both names at the left; a change in percent after each pair."""
    p = old("en19_book_prices_and_output_left", "1096", "American Book Title Production and Prices: 2000 and 2006", "Number of titles and average price per volume in dollars")
    p.head("""
         | Number of titles | < | < | Average price | < | <
        Subject |  |  | Percent |  |  | Percent
         | 2000 | 2006 | change | 2000 | 2006 | change""", bold=False, loose=True, spanner="first")
    p.skip()
    p.body("P|   Total | 96080 | 172000 | 79.0 | 60.84 | 62.25 | 2.3\n" + names("Agriculture;Arts;Biography;Business;Education;Fiction;History;Juveniles;Law;Medicine"), "900-9000 900-9000 m1-90:1 m20.00-99.00:2 m20.00-99.00:2 m1-30:1")
    show_thousands(p)
    foot(p, "Source: Information Today, Inc., Medford, NJ, The Bowker Annual Library and Book Trade Almanac.")
    return plain(p)
