"""Sheets in the manner of the American abstract of 2008 to 2012, told from memory with made figures: links back, notes on another page, headings a word a row."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, either, glue, line
from ...paper import Paper
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "sixteenth"
STATES = "Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;District of Columbia;Florida;Georgia;Hawaii;Idaho;Illinois;Indiana"


def fives(text: str, depth: int = 0) -> str:
    """Lines of places with a blank row after every five."""
    every = text.split(";")
    return "\n\n".join(names(";".join(every[k:k + 5]), depth=depth) for k in range(0, len(every), 5))


@sheet
def en21_state_ranks_change_density():
    """Ranks, percents of change and densities of states over the same years, *See Notes* and a link above, *(X)* for the rank of the whole."""
    p = Paper("en21_state_ranks_change_density", "xls", sheet="Data", borders=False, font="Courier New")
    p.text("Back to data").skip().text("Table 13. State Population--Rank, Percent Change, and Population Density: 1980 to 2008", bold=True).skip()
    p.text("[As of April 1, except 2008 as of July 1. Minus sign (-) indicates decrease. See Appendix III]").skip().text("See Notes").skip()
    p.head("""
         | Rank | < | < | < | Percent change | < | < | Population per square mile of land area \\1 | < | < | <
        State | 1980 | 1990 | 2000 | 2008 | 1980-1990 | 1990-2000 | 2000-2008 | 1980 | 1990 | 2000 | 2008""", bold=False, spanner="first", rules=True)
    p.skip()
    p.body("T| United States | (X) | (X) | (X) | (X) | 9.8 | 13.1 | 8.0 | 64.0 | 70.3 | 79.6 | 86.0\n\n" + fives(STATES), "m1-50 m1-50 m1-50 m1-50 m1-60:1 m1-60:1 m0-30:1 m1-900:1 m1-900:1 m1-900:1 m1-900:1")
    foot(p, "X Not applicable.", "FOOTNOTES", "\\1 Persons per square mile were calculated on the basis of land area data from the 2000 census.", "Source: U.S. Census Bureau, Census of Population.")
    return finish(p, widths={"A": 22, **wide("BCDEFGHIJKL", 9)}, frame=False, rules=p.looks.rules)


@sheet
def en21_budget_receipts_by_source():
    """Sources of receipts with sums over parts set in, years across with an estimate as the last, a caption for shares below where the same lines stand again."""
    p = old("en21_budget_receipts_by_source", "464", "Federal Budget Receipts by Source: 1990 to 2009", "In billions of dollars (1,032.0 represents $1,032,000,000,000). For fiscal years ending in year shown. Receipts reflect collections")
    p.head("Source | 1990 | 1995 | 2000 | 2005 | 2007 | 2008 | 2009, est.", bold=False)
    p.skip()
    income, corporate, general, jobless, other, rest = ([p.rng.uniform(20, 300) for _ in range(7)] for _ in range(6))
    insured = add((general, jobless, other))
    told = (("T", "Total receipts \\1", add((income, corporate, insured, rest)), 0), ("d", "Individual income taxes", income, 0), ("d", "Corporation income taxes", corporate, 0),
            ("R", "Social insurance and retirement receipts", insured, 0), ("d", "Employment and general retirement", general, 1), ("d", "Unemployment insurance", jobless, 1),
            ("d", "Other retirement contributions", other, 1), ("d", "Other receipts, net", rest, 0))
    p.body("\n".join(line(kind, name, *values, places=1, depth=depth) for kind, name, values, depth in told))
    p.skip().caption("PERCENT DISTRIBUTION", at=0, italic=False, align="left")
    p.body("P| Total receipts \\1 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0\nd| Individual income taxes | #\nd| Corporation income taxes | #\nd| Social insurance and retirement receipts | #\nd| Other receipts, net | #", " ".join(["m5-60:1"] * 7))
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    foot(p, "\\1 Includes reductions in outlays.", "Source: U.S. Office of Management and Budget, Historical Tables, annual.")
    return finish(p, widths={"A": 44, **wide("BCDEFGH", 10)})


@sheet
def en21_heading_one_word_a_row():
    """Eight rows of headings, each word in a row of its own, one group over two of the columns; years down with blank rows, averages before single years."""
    p = old("en21_heading_one_word_a_row", "1076", "Motor Vehicle Accidents--Number and Deaths: 1980 to 2008", "17.9 represents 17,900,000")
    p.head("""
         |  |  | Traffic deaths | < | Death
         |  | Motor | ^ | ^ | rate
         | Motor | vehicles |  | With- | per
         | vehicle | in |  | in | 100
         | acci- | acci- |  | 30 | million
        Year | dents | dents |  | days | vehicle
         | \\1 | \\1 |  | of | miles
         | (mil.) | (mil.) | Total | accident | \\3""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    p.body("d| 1980 | #\nd| 1985 | #\nd| 1990 | #\nd| 1995 | #\n\n" + "\n".join(f"d| {y} | #" for y in range(2000, 2005)) + "\n\n" + "\n".join(f"d| {y} | #" for y in range(2005, 2009)), "m10-20:1 m15-35:1 39000-55000 37000-51000 m1-4:2")
    foot(p, "\\1 Covers only accidents occurring on the road.", "\\3 Per 100,000,000 vehicle miles.", "Source: National Safety Council, Itasca, IL, Accident Facts.")
    return finish(p, widths={"A": 10, **wide("BCDEF", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en21_marital_status_by_race_and_sex():
    """Groups of years for all, men and women; a sum per race in capitals over the kinds, then *PERCENT OF TOTAL* with 100.0 first."""
    p = old("en21_marital_status_by_race_and_sex", "56", "Marital Status of the Population by Sex, Race, and Hispanic Origin: 1990 to 2008", "In millions, except percent (181.8 represents 181,800,000). As of March")
    years = "1990 | 2000 | 2008"
    p.head(f"""
        Marital status, | Total | < | < | Male | < | < | Female | < | <
        race, and Hispanic origin | {years} | {years} | {years}""", bold=False, spanner="across", rules=True)
    t = p.tables[0]
    t.loose = True
    spec = "+4+7 +5+8 +6+9 4.0-60.0:1 4.0-60.0:1 4.0-60.0:1 4.0-60.0:1 4.0-60.0:1 4.0-60.0:1"
    p.skip()
    kinds = "Never married;Married \\1;Widowed;Divorced"
    p.body(f"T| Total | #\n{names(kinds, depth=1)}", spec)
    p.skip()
    p.body("S| Percent of total\nP|   Total | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0\n" + names(kinds, depth=1), " ".join(["m5-60:1"] * 9))
    for race in ("White \\2, total", "Black \\2, total"):
        p.skip()
        p.body(f"P| {race} | #\n{names(kinds, depth=1)}", spec)
    t.either_rows += t.total_rows
    foot(p, "\\1 Includes persons who are married with spouse absent.", "Source: U.S. Census Bureau, Current Population Reports, P20-537.")
    return finish(p, widths={"A": 26, **wide("BCDEFGHIJ", 8)}, frame=False, rules=p.looks.rules)


@sheet
def en21_transportation_items_and_units():
    """Items with their units in a column and leaders, captions in capitals, sums *total* over parts set in, (NA) and (Z)."""
    p = Paper("en21_transportation_items_and_units", "xls", sheet="1069", borders=False, font="Arial", indent="spaces")
    p.text("Table 1069. Passenger Transportation Industry--Summary: 1990 to 2007", bold=True).text("[In part (NA) Not available]").skip()
    p.head("Item | Unit | 1990 | 1995 | 2000 | 2005 | 2006 | 2007", bold=False, stub="top")
    t = p.tables[0]
    t.optional.append("B")
    p.body("""
        S| LOCAL TRANSIT
        d| Operating systems. . . . . . | Number | 5078 | 5973 | 6000 | 6429 | 6435 | 7700
        P| Vehicle-miles operated, total . . . . | Million | 3242 | 3550 | 4081 | 4601 | 4684 | 4870
        d|   Motor bus . . . . . | Million | 2130 | 2184 | 2315 | 2485 | 2494 | 2500
        d|   Heavy rail . . . . . | Million | 537 | 537 | 595 | 646 | 652 | 660
        d|   Demand response . . . . | Million | 575 | 829 | 1171 | 1470 | 1538 | 1710
        d| Passengers carried . . . . | Million | 8799 | 7763 | 9363 | 9815 | 10017 | 10247

        S| INTERCITY BUS
        d| Carriers reporting . . . . | Number | 21 | 20 | (NA) | (NA) | (NA) | (NA)
        d| Revenue . . . . | Mil. dol. | 943 | 917 | 1088 | (NA) | (NA) | (NA)
        S| RAIL
        d| Passenger-miles . . . . | Billion | 6.1 | 5.5 | 5.6 | 5.5 | 5.4 | 5.8
        d| Train-miles . . . . | Million | 33 | 32 | 35 | 37 | 38 | 38""")
    p.skip().text("NA Not available.").text("Source: American Public Transportation Association, Washington, DC; and others.")
    return finish(p, widths={"A": 40, "B": 12, **wide("CDEFGH", 9)})


@sheet
def en21_farm_marketings_two_years_of_states():
    """Divisions of states as sums in capitals, groups of a year over three kinds, the first in pieces, the second with a mark of a note; blank rows between divisions."""
    p = old("en21_farm_marketings_two_years_of_states", "824", "Farm Income--Cash Receipts From Farm Marketings by State: 2006 and 2007", "In millions of dollars (239,272 represents $239,272,000,000). Sales are prior to intermediate payments")
    p.head("""
         | 2006 | < | < | 2007 \\1 | < | < | Govern-
        Division |  |  |  |  |  |  | ment
        and State |  |  | Live- |  |  | Live- | pay-
         |  |  | stock |  |  | stock | ments,
         |  |  | and |  |  | and | 2007
         | Total | Crops | products | Total | Crops | products |""", bold=False, loose=True, spanner="first", rules=True)
    t = p.tables[0]
    glue(t)
    p.skip()
    spec = "+2+3 100-9000 100-9000 +5+6 100-9000 100-9000 9-900"
    p.body("T| United States | #\n\nR| NEW ENGLAND | #\n" + names("Maine;New Hampshire;Vermont", depth=1) + "\n\nR| MIDDLE ATLANTIC | #\n" + names("New York;New Jersey;Pennsylvania", depth=1) + "\n\nR| PACIFIC | #\n" + names("Washington;Oregon;California;Alaska;Hawaii", depth=1), spec)
    foot(p, "\\1 Preliminary.", "Source: U.S. Department of Agriculture, Economic Research Service.")
    return finish(p, widths={"A": 22, **wide("BCDEFGH", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en21_normal_temperatures_by_city():
    """A column of states in capitals filled only on each first line, stations beside, twelve months and an average, decimals, no sum."""
    p = old("en21_normal_temperatures_by_city", "379", "Normal Daily Mean Temperature--Selected Cities", "In Fahrenheit degrees. Airport data except as noted. Based on standard 30-year period, 1971 through 2000")
    months = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
    p.head("State | Station | " + " | ".join(months) + " | Annual⏎avg.", bold=False, name=0, names=(1,))
    t = p.tables[0]
    t.optional.append("B")
    places = (("AL", "Mobile"), ("AK", "Juneau"), ("AZ", "Phoenix"), ("CA", "Los Angeles"), ("", "Sacramento"), ("", "San Diego"), ("CO", "Denver"), ("CT", "Hartford"), ("FL", "Jacksonville"), ("", "Miami"), ("GA", "Atlanta"), ("HI", "Honolulu"))
    p.body("\n".join(f"d| {s} | {c} | #" for s, c in places), " ".join(["m20-90:1"] * 13))
    t.name_column, t.name_columns = "B", ["A"]
    t.columns.pop("B", None)
    t.optional = ["A", "B"]
    foot(p, "Source: U.S. National Oceanic and Atmospheric Administration, Climatography of the United States, No. 81.")
    return finish(p, widths={"A": 8, "B": 18, **wide("CDEFGHIJKLMNO", 7)})


@sheet
def en21_consumer_spending_by_region_notes_above():
    """*SYMBOL* and *HEADNOTE* stand above the table, a title over two lines; items with parts set in by blanks, the first line a sum of which not all parts are told."""
    p = Paper("en21_consumer_spending_by_region_notes_above", "xls", sheet="Data", borders=False, font="Courier New", indent="spaces")
    p.text("Table 671. Average Annual Expenditures Per Consumer Unit by Region", bold=True).text("and Size of Unit: 2007", bold=True).skip()
    p.text("HEADNOTE").text("[In dollars. Covers 95 percent of the total population. For composition of regions, see map inside front cover]").skip()
    p.text("SYMBOL").text("B Base figure too small.").skip()
    p.head("""
         |  | Region | < | < | < | Size of consumer unit | < | <
         | All | North- |  |  |  | One | Two to | Five
         | con- | east | Mid- |  |  | per- | four | persons
        Item | sumer |  | west | South | West | son | persons | or
         | units |  |  |  |  |  |  | more""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    spec = " ".join(["m100-9000"] * 8)
    p.body("P| Expenditures, total | " + " | ".join(map(str, (49638, 51624, 47000, 45330, 56800, 30500, 54700, 63200))) + "\nd| Food | #\nd|   Food at home \\1 | #\nd|     Cereals and bakery products | #\nd|     Meats, poultry, fish, and eggs | #\nd|   Food away from home | #\nd| Alcoholic beverages | #\nd| Housing \\1 | #\nd|   Shelter | #\nd|   Utilities, fuels, and public services | #\nd| Apparel and services | #\nd| Tobacco products | (B) | 300 | 310 | 290 | 280 | (B) | 300 | 340", spec)
    foot(p, "\\1 Includes expenditures not shown separately.", "Source: U.S. Bureau of Labor Statistics, Consumer Expenditures in 2007.")
    return finish(p, widths={"A": 40, **wide("BCDEFGHI", 9)}, frame=False, rules=p.looks.rules)


@sheet
def en21_exports_by_commodity_codes():
    """Commodities with codes of three figures that some lines lack, the sum of all and of kinds in bold, exports and imports over years."""
    p = Paper("en21_exports_by_commodity_codes", "xls", sheet="Table 1272", borders=True, font="Arial")
    p.text("Table 1272. U.S. Exports and General Imports by Selected SITC Commodity Groups: 2005 to 2008", bold=True).text("[In millions of dollars (901,082 represents $901,082,000,000). SITC = Standard International Trade Classification]").skip()
    p.head("""
        Selected commodity | SITC⏎code | Exports \\1 | < | < | General imports \\2 | < | <
        ^ | ^ | 2005 | 2007 | 2008 | 2005 | 2007 | 2008""", bold=True, name=0)
    t = p.tables[0]
    t.optional.append("B")
    goods = (("Animal feeds", "081"), ("Cereal flour", "046"), ("Coffee", "071"), ("Corn", "044"), ("Meat and preparations", "011"))
    made = (("ADP equipment; office machines", ""), ("Airplanes", "792"), ("Alcoholic bev., distilled", "112"), ("Aluminum", "684"), ("Vehicles \\3", ""))
    p.body("T| Total | (X) | #\nR| Agricultural commodities \\4 | (X) | #\n" + "\n".join(f"d|   {n} | '{c} | #" for n, c in goods) + "\nR| Manufactured goods \\4 | (X) | #\n" + "\n".join(f"d|   {n} | {chr(39) + c if c else ''} | #" for n, c in made), " ".join(["100-90000"] * 6))
    foot(p, "X Not applicable.", "\\1 F.a.s. basis.", "\\4 Includes other products not shown separately.", "Source: U.S. Census Bureau, U.S. International Trade in Goods and Services, FT900.")
    return finish(p, widths={"A": 32, "B": 7, **wide("CDEFGH", 10)}, frame=False)


@sheet
def en21_vote_cast_for_president_by_party():
    """Two elections over votes and shares of two parties in three levels, the whole and the states, a column of the winner's plurality with letters."""
    p = Paper("en21_vote_cast_for_president_by_party", "xls", sheet="391", borders=True, font="Arial")
    p.text("Table 391. Popular Vote Cast for President by Political Party--States: 2004 and 2008", bold=True).text("[In thousands (122,295 represents 122,295,000), except percent]").skip()
    year = "Total \\1 | Demo-⏎cratic⏎Party | Repub-⏎lican⏎Party | Demo-⏎cratic⏎Party | Repub-⏎lican⏎Party"
    p.head(f"""
        State | 2004 | < | < | < | < | 2008 | < | < | < | <
        ^ | Votes (1,000) | < | < | Percent of total vote | < | Votes (1,000) | < | < | Percent of total vote | <
        ^ | {year} | {year}""", bold=False)
    glue(p.tables[0])
    block = "+2+3 100-4000 100-4000 %2/1 %3/1"
    p.body("T| United States | #\n" + names(STATES), f"{block} " + "+7+8 100-4000 100-4000 %7/6 %8/6")
    foot(p, "\\1 Includes other parties.", "Source: CQ Press, Washington, DC, America Votes, biennial (copyright).")
    return finish(p, widths={"A": 20, **wide("BCDEFGHIJK", 9)}, frame=False, wrap=True)


@sheet
def en21_countries_population_growth_density():
    """World first, then countries with blank rows; groups over years, the lone columns' names in pieces at the foot, \\1 at names, negative growth."""
    p = old("en21_countries_population_growth_density", "1296", "Population by Country or Area: 1990 to 2010", "5,288,828 represents 5,288,828,000. Covers countries and areas with populations of 5,000 or more in 2009. Minus sign (-) indicates decrease")
    p.head("""
         | Midyear population (1,000) | < | < | < | Popu- | Annual rate of | < | Popu- |
         |  |  |  |  | lation | growth \\1 (percent) | < | lation | Area
        Country or area |  |  |  |  | rank, | 1990- | 2000- | per sq. | (sq.
         | 1990 | 2000 | 2009 | 2010, proj. | 2009 | 2000 | 2010 | mile, 2009 | mile)""", bold=False, loose=True, spanner="first", rules=True)
    t = p.tables[0]
    glue(t)
    p.skip()
    lands = "Afghanistan;Albania;Algeria;Angola;Antigua and Barbuda;Argentina;Armenia;Australia;Austria;Azerbaijan \\2;Bahamas, The;Bahrain"
    p.body("T| World | 5288828 | 6088684 | 6790063 | 6868528 | (X) | 1.4 | 1.2 | 135 | 50537522\n\n" + fives(lands), "900-90000 900-90000 900-90000 900-90000 m1-200 m0-4:1 m0-4:1 m2-900 900-900000")
    foot(p, "X Not applicable.", "\\1 Computed by the exponential method.", "Source: U.S. Census Bureau, International Data Base.")
    return finish(p, widths={"A": 24, **wide("BCDEFGHIJ", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en21_interest_rates_kinds_down_no_sum():
    """Rates by kind with leaders and parts set in, captions ending with a colon, years across as numbers, nothing adds up."""
    p = old("en21_interest_rates_kinds_down_no_sum", "1161", "Money Market Interest Rates and Mortgage Rates: 1990 to 2008", "Percent per year. Annual averages of monthly data, except as indicated", indent="spaces")
    p.head("Type | 1990 | 1995 | 2000 | 2004 | 2005 | 2006 | 2007 | 2008", bold=False)
    p.skip()
    p.body("d| Federal funds, effective rate..... | #\nd| Prime rate charged by banks.... | #\nd| Discount rate \\1..... | #\nd| Eurodollar deposits, 3-month..... | #\nS| Large negotiable CDs:\nd|   3-month, secondary market.... | #\nd|   6-month, secondary market.... | #\nS| Taxable money market funds \\2:\nd|   Retail..... | #\nS| U.S. government securities: \\4\nd|   3-month Treasury bill.... | #\nd|   6-month Treasury bill.... | #\nS| Home mortgages:\nd|   New-home mortgage yields.... | #\nd|   Conventional, 15 yr. fixed..... | (NA) | 7.39 | 7.72 | 5.21 | 5.42 | 6.07 | 6.03 | 5.62", " ".join(["m1-10:2"] * 8))
    foot(p, "NA Not available.", "\\1 Rate for the Federal Reserve Bank of New York.", "Source: Board of Governors of the Federal Reserve System, Statistical Supplement.")
    return finish(p, widths={"A": 40, **wide("BCDEFGHI", 8)}, frame=False)


@sheet
def en21_internet_access_by_characteristic():
    """Adults with captions per characteristic, three levels of which the middle one has two groups, the top in pieces that wrap in one cell."""
    p = Paper("en21_internet_access_by_characteristic", "xls", sheet="1120", borders=True, font="Arial", indent="spaces")
    p.text("Table 1120. Internet Access and Usage: 2009", bold=True).text("[For persons 18 years old and over (225,887 represents 225,887,000). As of spring 2009]").skip()
    p.head("""
        Item | Total⏎adults⏎(1,000) | Adults who have access to the Internet (1,000) | < | < | Adults who used the Internet in the last 30 days (1,000) | < | <
        ^ | ^ | Home or⏎work or⏎other \\1 | Home | Work | Home or⏎work or⏎other \\1 | Home | Work""", bold=False)
    spec = "9000-60000 m900-9000 m900-9000 m900-9000 m900-9000 m900-9000 m900-9000"
    p.body("P|   Total adults \\2 | 225887 | 190000 | 165000 | 98000 | 165000 | 150000 | 85000\nS| Age:\n" + names("18 to 34 years old;35 to 54 years old;55 years old and over", depth=1) + "\nS| Sex:\n" + names("Male;Female", depth=1) + "\nS| Census region: \\3\n" + names("Northeast;Midwest;South;West", depth=1) + "\nS| Household income:\n" + names("Less than $50,000;$50,000 to $74,999;$75,000 to $149,999;$150,000 or more", depth=1), spec)
    p.skip().text("\\1 Includes school and library.").text("Source: Mediamark Research & Intelligence, LLC, New York, NY, CyberStats, spring 2009 (copyright).")
    return finish(p, widths={"A": 28, **wide("BCDEFGH", 11)}, frame=False, wrap=True)


@sheet
def en21_banks_by_state_notes_beside():
    """Numbers, assets and deposits of kinds of banks; *Item* down and years across on one side with a column of percent change, a second table of states under it with its own heading."""
    p = old("en21_banks_by_state_notes_beside", "1140", "FDIC-Insured Financial Institutions--Number and Assets by State: 2008", "In billions of dollars, except as indicated (13,841.2 represents $13,841,200,000,000). As of December 31")
    p.head("""
         |  | Assets by asset size of bank | < | < | < |
         | Number |  | Less | $300 | $5 | Deposits
         | of |  | than | million to | billion | \\1
        State | institutions | Total | $300 | $4.9 | or |
         |  |  | million | billion | more |""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T|   Total \\2 | #\nP|   United States | #\n\n" + fives(STATES[:STATES.index(";Georgia")]) + "\n\nd| American Samoa | 1 | 0.1 | 0.1 | - | - | 0.1\nd| Guam | 4 | 1.6 | 0.3 | 1.3 | - | 1.4", "9-300 +3+4+5 1.0-90.0:1 1.0-90.0:1 1.0-90.0:1 9.0-90.0:1")
    either(p, "Total", "United States")
    foot(p, "- Represents zero.", "\\1 Excludes deposits in foreign offices.", "\\2 Includes island areas.", "Source: U.S. Federal Deposit Insurance Corporation, Statistics on Banking, annual.")
    return finish(p, widths={"A": 20, **wide("BCDEFG", 13)}, frame=False, rules=p.looks.rules)


@sheet
def en21_employees_months_of_a_year_codes():
    """Quarters as Roman numerals under years, lines with *Less:* and *Equals:*, sums in capitals, thousands as decimals with a billion's note."""
    p = old("en21_employees_months_of_a_year_codes", "654", "National Income by Source: 2007 and 2008, by Quarter", "In billions of dollars. Seasonally adjusted at annual rates")
    p.head("""
        Item | 2007 | < | < | < | 2008 | < | < | <
         | I | II | III | IV | I | II | III | IV""", bold=False, spanner="merge", stub="top", rules=True)
    p.skip()
    wages, more, owners, rent, profits, interest, cash = ([p.rng.uniform(90, 900) for _ in range(8)] for _ in range(7))
    paid = add((wages, more))
    told = (("T", "National income", add((paid, owners, rent, profits, interest)), 0), ("R", "Compensation of employees", paid, 0), ("d", "Wage and salary accruals", wages, 1),
            ("d", "Supplements to wages and salaries", more, 1), ("d", "Proprietors' income \\1", owners, 0), ("d", "Rental income of persons", rent, 0),
            ("d", "Corporate profits \\1", profits, 0), ("d", "Net interest", interest, 0), ("o", "Addendum: Corporate cash flow", cash, 0))
    p.body("\n".join(line(kind, name, *values, places=1, depth=depth) for kind, name, values, depth in told))
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    foot(p, "\\1 With inventory valuation and capital consumption adjustments.", "Source: U.S. Bureau of Economic Analysis, Survey of Current Business.")
    show_thousands(p)
    return finish(p, widths={"A": 36, **wide("BCDEFGHI", 9)}, frame=False, rules=p.looks.rules)
