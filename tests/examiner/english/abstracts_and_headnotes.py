"""Sheets in the manner of a national abstract and of digests and bulletins: headnotes in brackets, broken headings, units, numbers of lines."""

from __future__ import annotations

from ..dress import rule_off, sheet
from ..lines import drop
from ..paper import Paper

FAMILY = "eleventh"

STATES = ("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Hawaii", "Idaho")


def states() -> str:
    """Lines of the states, whose figures are drawn."""
    return "\n".join(f"d|   {name} | #" for name in STATES)


@sheet
def en16_population_estimates_broken_headings():
    """Years down with blank rows between decades; headings of each column broken over three rows, nothing merged."""
    p = Paper("en16_population_estimates_broken_headings", "xls", sheet="Data", borders=False, font="Courier")
    p.text("Table 2. Population: 1960 to 2008", bold=True).skip()
    p.text("[In thousands, except percent (180,671 represents 180,671,000). Estimates as of July 1]").skip()
    p.head("""
              | Resident   |          | Civilian   | Civilian
              | population | Percent  | resident   | noninsti-
        Year  | \\1        | change   | population | tutional
              |            |          |            | population""", loose=True, bold=False, align="left")
    for decade in (1960, 1970, 1980, 1990):
        p.skip()
        p.body("\n".join(f"d| {decade + k} | #" for k in range(6)), "180000-250000 0-2:1 170000-245000 165000-240000", bold="")
    p.skip().text("\\1 Includes Armed Forces stationed in the area.").text("Source: U.S. Census Bureau, Current Population Reports, P25-802.")
    return p


@sheet
def en16_farms_item_and_unit():
    """Items down with a column of units beside them, captions, of-which lines; ditto units left blank."""
    p = Paper("en16_farms_item_and_unit", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 796. Farms--Number, Acreage, and Value by Type of Organization: 1997 to 2007", bold=True)
    p.head("Item | Unit | 1997 | 2002 | 2007", stub="top")
    p.tables[0].optional.append("B")
    p.body("""
        S| ALL FARMS |
        P| Number of farms | 1,000 | #
        d|   Individual or family | 1,000 | #
        d|   Partnership | 1,000 | #
        d|   Corporation | 1,000 | #

        P| Land in farms | Mil. acres | #
        d|   Individual or family | Mil. acres | #
        d|   Partnership | Mil. acres | #
        d|   Corporation | Mil. acres | #
        S| FARMS WITH SALES OF $10,000 AND OVER |
        d| Number of farms | 1,000 | #
        d| Land in farms | Mil. acres | #
        d| Value of land and buildings | Bil. dol. | #
        d|   Average per farm | $1,000 | #
        d|   Average per acre | Dollars | #""", "10-2000 10-2000 10-2000", bold="S")
    p.text("Source: U.S. Dept. of Agriculture, National Agricultural Statistics Service, 2007 Census of Agriculture, Vol. 1.")
    return p


@sheet
def en16_exports_and_imports_by_country():
    """Three groups of the same years; continents over their countries, indented; (Z), (X) and negative balances."""
    p = Paper("en16_exports_and_imports_by_country", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 1271. U.S. Exports, Imports, and Merchandise Trade Balance by Country: 2005 to 2008", bold=True)
    p.text("[In millions of dollars (901,082 represents $901,082,000,000). Includes silver ore and bullion. Minus sign (-) indicates deficit]")
    p.head("""
        Country | Exports, domestic and foreign | < | < | < | General imports \\2 | < | < | < | Merchandise trade balance | < | < | <
        ^ | 2005 | 2006 | 2007 | 2008 | 2005 | 2006 | 2007 | 2008 | 2005 | 2006 | 2007 | 2008""", spanner="across", stub="bottom", rules=True)
    countries = ("Afghanistan", "Albania", "Algeria", "Andorra", "Angola", "Argentina", "Australia", "Austria", "Bahrain", "Bangladesh", "Belgium")
    lines = []
    for at, name in enumerate(countries):
        exports, imports = [40 + 977 * at + 13 * k for k in range(4)], [21 + 577 * at + 31 * k * at for k in range(4)]
        lines.append(f"d|   {name} | " + " | ".join(str(v) for v in [*exports, *imports, *(e - i for e, i in zip(exports, imports, strict=True))]))
    total = [sum(int(line.split("|")[2 + k]) for line in lines) for k in range(12)]
    p.body("T| Total \\1 | " + " | ".join(map(str, total)) + "\n" + "\n".join(lines) + "\nd|   Tonga | 5 | 9 | 12 | 12 | (Z) | (Z) | (Z) | (Z) | 5 | 9 | 12 | 12")
    p.text("Z Less than $500,000.").text("\\1 Includes revisions not carried to country values.")
    return p


@sheet
def en16_crime_rates_by_state_ranks():
    """Percent / of / total in rows; states with a line for the country, marks of notes in columns of their own beside the figures."""
    p = Paper("en16_crime_rates_by_state_ranks", "xls", sheet="Data", borders=False, font="Courier")
    p.text("Table 297. Offenses Known and Rates by State: 2007").text("[Offenses per 100,000 population]").skip()
    p.head("""
              |       | Violent crime | <       | <        | Property | Percent
              |       |       | Forcible | Aggra-  | crime,   | change,
        State | Total | Murder | rape    | vated   | total    | 2006-
              |       |        |         | assault |          | 2007""", loose=True, bold=False, align="left", spanner="first", stub="top")
    table = p.tables[0]
    table.columns["B"] = ["Total", "Violent crime / Total"]
    for letter, path in (("E", "Aggra- / vated / assault"),):
        table.columns[letter] = ["Violent crime / " + path] if letter != "E" else ["Violent crime / Aggra- / vated / assault", path]
    p.skip()
    p.body("T| United States | #\n\n" + states(), "+2+3+4 1-9:1 10-60:1 90-500:1 2000-5000:1 m0-9:1")
    p.skip().text("Source: U.S. Department of Justice, Federal Bureau of Investigation.")
    return p


@sheet
def en16_employment_by_industry_naics():
    """Industries with a column of codes that some lack, years across, sectors as subtotals over theirs."""
    p = Paper("en16_employment_by_industry_naics", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 612. Nonfarm Establishments--Employees and Earnings by Industry: 1990 to 2008", bold=True).text("[Annual averages of monthly data. (109,487 represents 109,487,000)]")
    p.head("""
        Industry | 2002 NAICS code \\1 | All employees (1,000) | < | < | < | Average hourly earnings (dol.) | < | <
        ^ | ^ | 1990 | 2000 | 2005 | 2008 | 1990 | 2000 | 2008""", spanner="merge", stub="merge")
    table = p.tables[0]
    table.optional.append("B")
    p.body("""
        T| Total nonfarm | (X) | 3700 | 3950 | 4210 | 4380 | 10.20 | 14.02 | 18.08
        R|   Goods-producing \\2 | (X) | 1700 | 1800 | 1810 | 1780 | 11.46 | 15.27 | 19.33
        d|     Mining and logging | (X) | 300 | 260 | 280 | 330 | 13.40 | 16.55 | 22.50
        d|     Construction | 23 | 600 | 690 | 730 | 700 | 13.42 | 17.48 | 21.87
        d|     Manufacturing | 31-33 | 800 | 850 | 800 | 750 | 10.78 | 14.32 | 17.75
        R|   Service-providing \\3 | (X) | 2000 | 2150 | 2400 | 2600 | 9.72 | 13.62 | 17.77
        d|     Trade, transportation, and utilities | 22,42,44-45,48-49 | 900 | 950 | 1000 | 1100 | 9.83 | 13.31 | 16.16
        d|     Information | 51 | 300 | 350 | 400 | 400 | 13.40 | 19.07 | 24.77
        d|     Government | 92 | 800 | 850 | 1000 | 1100 | (NA) | (NA) | (NA)""")
    p.text("NA Not available. X Not applicable.").text("\\1 Based on the North American Industry Classification System, 2002.")
    return p


@sheet
def en16_price_indexes_years_down():
    """Indices in three groups, years down as numbers, a heading of years on the left in the last row, blank columns between groups."""
    p = Paper("en16_price_indexes_years_down", "xls", sheet="CPI", borders=False, font="Arial")
    p.text("Table 702. Consumer Price Indexes (CPI-U), by Major Groups: 1990 to 2008", bold=True).text("[1982-84 = 100, except as indicated. Represents annual averages of monthly figures. See text, this section]").skip()
    p.head("""
             | All   |  | Commodities | < | < |  | Services | < |  | Energy
        Year | items |  | Total | Food | Apparel |  | Total | Medical care |  | ^""", spanner="across", stub="bottom", loose=True)
    table = p.tables[0]
    table.columns["B"] = ["All / items"]
    p.body("\n".join(f"d| {year} | {130 + k * 4}.{k} |  | {122 + k * 2}.{9 - k % 9} | {132 + k * 3}.4 | {124 - k}.1 |  | {139 + k * 5}.2 | {162 + k * 9}.8 |  | {102 + 4 * k}.1" for k, year in enumerate(range(1990, 2009))))
    p.text("Source: U.S. Bureau of Labor Statistics, CPI Detailed Report, monthly.")
    return p


@sheet
def en16_internet_links_and_notes_first():
    """Lines of links and a repeated title stand above; figures of years under one heading across, states two to a group; the unit as a last row of the heading."""
    p = Paper("en16_internet_links_and_notes_first", "xls", sheet="Data", borders=False, font="Courier")
    p.text("Table 433. State and Local Governments--Revenue by State: 2006").skip().text("[In millions of dollars (2,736,542 represents $2,736,542,000,000). For fiscal year ending in year shown]").skip()
    p.text("See Notes").skip()
    p.head("""
              |         | General revenue | < | < | <
        State | Total revenue \\1 | Total | Inter-governmental from federal government | General revenue, own sources | <
              |         |  |  | Total \\1 | Taxes""", bold=False, spanner="first", stub="top")
    p.skip()
    p.body("T| United States | #\n" + states(), "+2 +3+4 900-9000 3000-30000 2000-20000")
    p.skip().text("SYMBOLS").text("X Not applicable.").skip().text("FOOTNOTES").text("\\1 Includes items not shown separately.").skip().text("Source: U.S. Census Bureau, Federal, State, and Local Governments.").text("Internet link")
    return p


@sheet
def en16_health_visits_by_characteristics():
    """Years of a survey in groups over the same kinds of visits; a caption Percent distribution over the figures, characteristic captions without figures."""
    p = Paper("en16_health_visits_by_characteristics", "xls", sheet="Table 80", borders=False, font="Arial", indent="spaces")
    p.text("Table 80 (page 1 of 2). Health care visits to doctor offices and home visits within the past 12 months, by selected characteristics: United States, 1997 and 2007", bold=True)
    p.text("[Data are based on household interviews of a sample of the civilian noninstitutionalized population]")
    p.head("""
        Characteristic | None | < | 1–3 visits | < | 4–9 visits | < | 10 or more visits | <
        ^ | 1997 | 2007 | 1997 | 2007 | 1997 | 2007 | 1997 | 2007""", spanner="merge", stub="merge")
    p.caption("Percent distribution", at=1, over=8)
    p.body("""
        P| All persons 2,3 | #
        S| Age |
        d| Under 18 years | #
        o|   Under 6 years | #
        o|   6–17 years | #
        d| 18–44 years | #
        d| 45–64 years | #
        S| Sex 3 |
        d| Male | #
        d| Female | #
        S| Percent of poverty level 3,7 |
        d| Below 100% | #
        d| 100%–less than 200% | #
        d| 200% or more | #""", " ".join(["m9-50:1"] * 8), leader=" . . . . .")
    p.text("* Estimates are considered unreliable.").text("1 This table presents a summary measure.")
    return p


@sheet
def en16_abs_births_by_area():
    """Units under headings in a row of their own, states as captions over places, each with a total line at the foot of the section."""
    p = Paper("en16_abs_births_by_area", "xls", sheet="Table 1.2", borders=False, font="Arial")
    p.text("            Australian Bureau of Statistics").text("33010DO001 Births, Australia, 2011", bold=True).text("Released at 11.30 am (Canberra time) 25 October 2012").text("Table 1.2 Births, summary, by area", bold=True).skip()
    p.head("""
         | Births registered | Age-specific fertility rates(a) | < | < | Total fertility rate(b) | Median age of mother
         | ^ | 15-19 | 20-29 | 30-39 | ^ | ^
         | no. | rate | rate | rate | rate | years""", soft=(2,), stub="bottom", rules=True)
    p.body("S| NEW SOUTH WALES |\n" + "\n".join(f"d| {n} | #" for n in ("Central Coast", "Hunter", "Illawarra", "Richmond-Tweed")) + "\nQ| Total New South Wales | #\nS| VICTORIA |\n" +
           "\n".join(f"d| {n} | #" for n in ("Ballarat", "Bendigo", "Geelong")) + "\nQ| Total Victoria | #\n\nT| Australia | #", "900-9000 m9-30:1 m60-120:1 m60-130:1 m1-3:2 m28-33:1", bold="SQT")
    p.skip().text("(a) Births per 1,000 women.").text("(b) Births per woman.").skip().text("© Commonwealth of Australia 2012")
    return p


@sheet
def en16_ons_claimants_rates():
    """Contents link, units and dates in lines above; levels and rates for men, women, people in groups with a blank column between; series codes below."""
    p = Paper("en16_ons_claimants_rates", "xls", sheet="Claimants", borders=False, font="Arial")
    p.texts("CLA01 |  |  |  |  |  | Claimant Count", bold=True).text("United Kingdom (thousands) seasonally adjusted").skip()
    p.head("""
         | People | < |  | Men | < |  | Women | <
         | Level | Rate (%)1 |  | Level | Rate (%)1 |  | Level | Rate (%)1
         | BCJD | BCJE |  | DPAE | DPAF |  | DPAH | DPAI""", soft=(2,))
    p.body("\n".join(f"d| {month} | {1500 + 7 * k} | 4.{k} |  | {1050 + 3 * k} | 6.{k} |  | {450 + 4 * k} | 2.{k}" for k, month in enumerate(("2011 Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"))))
    p.skip().text("Change on month").text("1. Denominator is claimant count plus workforce jobs.").text("Source: Jobcentre Plus administrative system")
    return p


@sheet
def en16_transit_names_in_two_columns():
    """States once beside their agencies, several lines each, with city names in a second column and the figures to their right."""
    p = Paper("en16_transit_names_in_two_columns", "xlsx", sheet="Agencies", borders=False, font="Arial")
    p.text("TABLE 2-31: Largest Transit Agencies, Unlinked Passenger Trips: 2008", bold=True)
    p.head("State | Transit agency | Primary city | Passenger trips (thousands) | Passenger miles (thousands) | Vehicles", name=1, names=(0, 2), bold=True)
    p.tables[0].optional += ["A", "C"]
    p.body("""
        d| California | Bay Area Rapid Transit | Oakland | #
        d|  | Los Angeles County MTA | Los Angeles | #
        d|  | San Diego MTS | San Diego | #
        d| Georgia | Metropolitan Atlanta RTA | Atlanta | #
        d| Illinois | Chicago Transit Authority | Chicago | #
        d|  | Metra | Chicago | #
        d| New York | New York City Transit | New York | #
        d|  | Long Island Rail Road | New York | #
        T|  | Total, all agencies |  | #""", "9000-900000 9000-900000 90-3000")
    p.text("SOURCE: American Public Transportation Association.")
    return rule_off(p)


@sheet
def en16_line_number_columns_both_sides():
    """Line numbers at the left of the names and again at the right edge; years down under captions of items."""
    p = Paper("en16_line_number_columns_both_sides", "xls", sheet="Table 2.1", borders=False, font="Arial")
    p.text("Table 2.1. Personal Income and Its Disposition", bold=True).text("[Billions of dollars] Seasonally adjusted at annual rates").skip()
    p.head("Line |  | 2004 | 2005 | 2006 | 2007 | 2008 | Line", name=1, stt=0)
    table = p.tables[0]
    drop(table, "H")
    p.body("""
        P| 1 | Personal income | 890.1 | 921.4 | 950.3 | 988.1 | 1004.1 | 1
        d| 2 |   Compensation of employees, received | 600.1 | 620.4 | 640.3 | 660.1 | 670.1 | 2
        o| 3 |     Wage and salary disbursements | 500.1 | 520.2 | 540.1 | 560.0 | 569.0 | 3
        d| 4 |   Rental income of persons | 90.0 | 91.0 | 90.0 | 98.0 | 94.0 | 4
        d| 5 |   Personal current transfer receipts | 200.0 | 210.0 | 220.0 | 230.0 | 240.0 | 5
        P| 6 | Less: Personal current taxes | 100.0 | 104.0 | 108.0 | 112.0 | 113.0 | 6
        P| 7 | Equals: Disposable personal income | 790.1 | 817.4 | 842.3 | 876.1 | 891.1 | 7
        o| 8 | Personal saving | 12.1 | 14.4 | 13.3 | 15.1 | 16.1 | 8""")
    p.text("Legend / Footnotes:").text("1. Consists of other items.")
    return p
