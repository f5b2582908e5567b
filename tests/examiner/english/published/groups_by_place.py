"""Sheets in the manner of the American abstract, told from memory with made figures: groups that only their place ties to columns, phrases in pieces."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import glue
from ...paper import Paper
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "fourteenth"


def old(name: str, number: str, title: str, note: str = "", **more) -> Paper:
    """The top of such a sheet: its number and title in bold, a note in square brackets, a blank row."""
    p = Paper(name, "xls", sheet=number, borders=False, font="Courier New", **more)
    p.text(f"Table {number}. {title}", bold=True)
    if note:
        p.text(f"[{note}]")
    return p.skip()


@sheet
def en19_vehicles_registered_by_state():
    """Two groups over two years each, the names of both in pieces over the left of their columns, a rule under each."""
    p = old("en19_vehicles_registered_by_state", "1056", "State Motor Vehicle Registrations: 1990 to 2007", "In thousands (188,798 represents 188,798,000)")
    t = p.head("""
         | Total | Automobiles | < | Motorcycles | <
        State | registered \\1 | (incl. taxis) | < | (publicly owned incl.) | <
         | 2007 | 1990 | 2007 | 1990 | 2007""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T|   United States | #\n\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;District of Columbia;Florida"), "200-9000 100-4000 100-4000 5-90 5-90")
    foot(p, "\\1 Includes trucks and buses, not shown separately.", "Source: U.S. Federal Highway Administration, Highway Statistics, annual.")
    _ = t
    return finish(p, widths={"A": 24, **wide("BCDEF", 12)}, frame=False, rules=p.looks.rules)


@sheet
def en19_patients_discharged():
    """Years down, discharges and days of care over sexes whose groups stand over the middle one, a rate beside in pieces."""
    p = old("en19_patients_discharged", "165", "Hospital Utilization Rates by Sex: 1990 to 2006", "Represents estimates of inpatients discharged from noninstitutional, short-stay hospitals")
    t = p.head("""
         | Patients discharged | < | < | Days of care | < | < | Average
        Year | (1,000) | < | < | per 1,000 persons \\1 | < | < | stay
         | Total | Male | Female | Total | Male | Female | (days)""", bold=False, loose=True, spanner="centre")
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006)), "+2+3 12000-14000 18000-21000 m500-800 m500-700 m600-900 m4-7:1")
    show_thousands(p, 0)
    foot(p, "\\1 Based on Census Bureau estimated civilian population as of July 1.", "Source: U.S. National Center for Health Statistics, Vital and Health Statistics, Series 13.")
    _ = t
    return finish(p, widths={"A": 10, **wide("BCDEFGH", 11)}, frame=False)


@sheet
def en19_crime_rates_by_city():
    """Violent and property crime over kinds with a sum each, all in pieces; a rule below each group; blank row every five cities."""
    p = old("en19_crime_rates_by_city", "299", "Crime Rates by Type--Selected Large Cities: 2007", "Offenses known to the police per 100,000 population")
    t = p.head("""
         | Violent crime | < | < | < | < | Property crime | < | < | <
        City ranked by |  |  | Forc- |  | Aggra- |  |  |  | Motor
        population size, |  |  | ible | Rob- | vated |  | Bur- | Larceny- | vehicle
        2007 | Total | Murder | rape | bery | assault | Total | glary | theft | theft""", bold=False, loose=True, spanner="first", rules=True)
    glue(t)
    p.skip()
    spec = "+2+3+4+5 5-40 10-60 100-700 200-900 +7+8+9 500-1500 2000-5000 300-1500"
    cities = ["New York, NY", "Los Angeles, CA", "Chicago, IL \\1", "Houston, TX", "Philadelphia, PA", "Phoenix, AZ", "San Antonio, TX", "San Diego, CA", "Dallas, TX", "San Jose, CA", "Detroit, MI", "Jacksonville, FL"]
    p.body(names(";".join(cities[:5])) + "\n\n" + names(";".join(cities[5:10])) + "\n\n" + names(";".join(cities[10:])), spec)
    foot(p, "\\1 The rates for forcible rape are not comparable.", "Source: U.S. Department of Justice, Federal Bureau of Investigation, Crime in the United States.")
    return finish(p, widths={"A": 24, **wide("BCDEFGHIJ", 9)}, frame=False, rules=p.looks.rules)


@sheet
def en19_banks_by_asset_size():
    """Classes down, number and percent beside assets and percent; a group's name right over its first column, no rule at all, boxes round nothing."""
    p = old("en19_banks_by_asset_size", "1139", "Insured Financial Institutions--Number and Assets by Asset Size: 2007", "13,034 represents $13,034,000,000,000")
    t = p.head("""
        Asset size | Number of institutions | < | Assets (bil. dol.) | < | Percent of total | <
         | Commercial | Savings | Commercial | Savings | Commercial | Savings
         | banks \\1 | institutions | banks \\1 | institutions | banks \\1 | institutions""", bold=False, loose=True, spanner="first")
    p.skip()
    p.body("T|     Total | 7282 | 1251 | 11176.1 | 1858.2 | 100.0 | 100.0\n\n" + names("Less than $25.0 million;$25.0 to $49.9 million;$50.0 to $99.9 million;$100.0 to $499.9 million;$500.0 to $999.9 million;$1.0 to $2.9 billion;$3.0 billion or more"), "100-3000 50-600 5.0-9000.0:1 1.0-1200.0:1 m1-40:1 m1-40:1")
    foot(p, "\\1 Includes U.S. branches of foreign banks.", "Source: U.S. Federal Deposit Insurance Corporation, Statistics on Banking, annual.")
    _ = t
    return finish(p, widths={"A": 26, **wide("BCDEFG", 14)}, frame=False)


@sheet
def en19_income_by_household_kind():
    """Number and percent distribution in classes of money over pieces, a median last; captions in capitals with colons."""
    p = old("en19_income_by_household_kind", "672", "Money Income of Households--Percent Distribution by Selected Characteristics: 2007", "116,783 represents 116,783,000. Households as of March of following year", indent="spaces")
    p.head("""
         |  | Percent distribution of households, by income level (in dollars) | < | < | < | < | Median
        Characteristic | Number of |  | 15,000 | 35,000 | 50,000 | 100,000 | income
         | households | Under | to | to | to | and | (dollars)
         | (1,000) | 15,000 | 34,999 | 49,999 | 99,999 | over |""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    spec = "900-90000 m9-20:1 m15-30:1 m10-20:1 m20-35:1 m10-30:1 m20000-70000"
    p.body("P| Total households \\1 | 116783 | 13.3 | 21.7 | 14.1 | 30.3 | 20.5 | 50233\n\nS| AGE OF HOUSEHOLDER\n" + names("15 to 24 years old;25 to 34 years old;35 to 44 years old;65 years old and over", depth=1)
           + "\n\nS| SIZE OF HOUSEHOLD\n" + names("One person;Two people;Three people;Four people or more", depth=1) + "\n\nS| TENURE\n" + names("Owner-occupied;Renter-occupied;Occupier paid no cash rent", depth=1), spec)
    show_thousands(p)
    foot(p, "\\1 Includes other races not shown separately.", "Source: U.S. Census Bureau, Current Population Reports, P60-235.")
    return finish(p, widths={"A": 30, **wide("BCDEFGH", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en19_farms_land_and_value():
    """States over three groups of two years; the groups' names of two pieces each, in the first column of each, blanks beside."""
    p = old("en19_farms_land_and_value", "801", "Farms--Number, Acreage, and Value by State: 2002 and 2007", "2,129 represents 2,129,000")
    t = p.head("""
         | Farms | < | Land in farms | < | Average size | < | Value of land and
        State | (1,000) | < | (mil. acres) | < | of farm (acres) | < | buildings, 2007
         | 2002 | 2007 | 2002 | 2007 | 2002 | 2007 | ($1,000)""", bold=False, loose=True, spanner="first")
    p.skip()
    p.body("T| United States | 2129 | 2205 | 938.3 | 922.1 | 441 | 418 | 791138\n\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia"), "1-90 1-90 1.0-40.0:1 1.0-40.0:1 m100-900 m100-900 300-2000")
    foot(p, "Source: U.S. Department of Agriculture, National Agricultural Statistics Service, 2007 Census of Agriculture.")
    _ = t
    return finish(p, widths={"A": 20, **wide("BCDEFGH", 13)}, frame=False)


@sheet
def en19_work_stoppages():
    """Years with leaders behind them, groups *Number* and *Days idle* of which the second stands over the first of its two columns with a rule."""
    p = old("en19_work_stoppages", "642", "Work Stoppages: 1960 to 2007", "896 represents 896,000. Excludes work stoppages involving fewer than 1,000 workers")
    t = p.head("""
         | Number of | Workers | Days idle | <
        Year | stoppages | involved \\1 |  | Percent of est.
         |  | (1,000) | Number \\2 | working time
         |  |  | (1,000) | \\3""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    years = (1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2006, 2007)
    p.body("\n".join(f"d| {y}..................... | {p.rng.randint(14, 380)} | {p.rng.randint(40, 2400)} | {p.rng.randint(900, 52000)} | 0.{p.rng.randint(10, 29)}" for y in years))
    foot(p, "\\1 Workers counted more than once if involved in more than one stoppage.", "\\3 Agricultural and government employees are included.", "Source: U.S. Bureau of Labor Statistics, Major Work Stoppages in 2007.")
    _ = t
    return finish(p, widths={"A": 28, **wide("BCDE", 14)}, frame=False, rules=p.looks.rules)


@sheet
def en19_libraries_by_population():
    """Counts under no group beside groups of percents by class; the first columns' phrases end at other rows than the last ones'."""
    p = old("en19_libraries_by_population", "1118", "Public Libraries, Selected Characteristics: 2005", "Based on survey of public libraries. Data are for public libraries in the 50 states")
    t = p.head("""
         |  |  | Operating income |  |  |  | Paid staff \\2 |  |
         |  | Number of |  | Source (percent) |  |  |  |  |
        Population of | Number of | stationary | Total |  |  |  |  |  | Libra-
        service area | public | outlets \\1 | (mil. | State | Local | Other \\3 | Total | With | rians
         | libraries |  | dol.) | govern- | govern- |  |  | ALA- |
         |  |  |  | ment | ment |  |  | MLS |""", bold=False, loose=True)
    t.columns["D"] = ["Operating income / Total / (mil. / dol.)"]
    for letter, leaf in zip("EFG", ("State / govern- / ment", "Local / govern- / ment", "Other \\3"), strict=True):
        t.columns[letter] = [f"Operating income / Source (percent) / {leaf}"]
    for letter, leaf in zip("HIJ", ("Total", "With / ALA- / MLS", "Libra- / rians"), strict=True):
        t.columns[letter] = [f"Paid staff \\2 / {leaf}"]
    glue(t)
    rows = t.header_rows
    p.looks.rules += [(rows[0], 3, 6), (rows[0], 7, 9), (rows[1], 4, 6)]
    p.skip()
    p.body("T|   Total | 9198 | 17265 | 9698.9 | 9.5 | 81.6 | 8.9 | 138102 | 30842 | 45354\n\n" + names("1,000,000 or more;500,000 to 999,999;250,000 to 499,999;100,000 to 249,999;50,000 to 99,999;10,000 to 49,999;Less than 10,000"), "20-3000 100-4000 100.0-2000.0:1 m5-12:1 m70-86:1 m5-12:1 2000-30000 500-9000 900-9000")
    foot(p, "\\1 The sum of central and branch libraries.", "Source: U.S. National Center for Education Statistics, Public Libraries in the United States.")
    return finish(p, widths={"A": 26, **wide("BCDEFGHIJ", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en19_employees_by_industry_codes():
    """Industries with codes in a column behind, annual figures in current and constant dollars by place, blank rows between groups, a total in the first."""
    p = old("en19_employees_by_industry_codes", "620", "Employees in Nonfarm Establishments--Average Hours and Earnings: 2000 and 2007", "Annual averages of monthly data", indent="spaces")
    t = p.head("""
         | 2002 | All employees |  | Average | Average hourly
        Industry | NAICS | (1,000) |  | weekly hours, | earnings (dol.)
         | code \\1 | 2000 | 2007 | 2007 | 2000 | 2007""", bold=False, loose=True, names=(1,))
    for letter, year in (("C", 2000), ("D", 2007)):
        t.columns[letter] = [f"All employees / (1,000) / {year}"]
    for letter, year in (("F", 2000), ("G", 2007)):
        t.columns[letter] = [f"Average hourly / earnings (dol.) / {year}"]
    t.optional.append("B")
    p.skip()
    spec = "100-9000 100-9000 m30-44:1 m9-30:2 m9-30:2"
    p.body("P|     Total private | (X) | 110995 | 115423 | 33.8 | 14.02 | 17.42\n\nP| Natural resources and mining | (X) | #\n" + "\n".join(f"d|   {n} | {c} | #" for n, c in (("Logging", 1133), ("Oil and gas extraction", 211), ("Mining, except oil and gas", 212)))
           + "\n\nP| Construction | 23 | #\n" + "\n".join(f"d|   {n} | {c} | #" for n, c in (("Construction of buildings", 236), ("Specialty trade contractors", 238))) + "\n\nP| Durable goods | (X) | #\n" + "\n".join(f"d|   {n} | {c} | #" for n, c in (("Wood products", 321), ("Machinery", 333), ("Furniture and related products", 337))), spec)
    show_thousands(p, 1)
    foot(p, "X Not applicable.", "\\1 Based on the North American Industry Classification System, 2002.", "Source: U.S. Bureau of Labor Statistics, Employment and Earnings.")
    return finish(p, widths={"A": 34, "B": 8, **wide("CDEFG", 12)}, frame=False)


@sheet
def en19_physicians_by_activity():
    """Activities down with parts set in, three years of all physicians, beside the last by origin; the group's phrase in two pieces."""
    p = old("en19_physicians_by_activity", "158", "Physicians by Sex and Specialty: 1990 to 2006", "In thousands (615.4 represents 615,400). As of Dec. 31", indent="spaces")
    t = p.head("""
         |  |  | 2006 | < | <
        Activity | 1990, | 2000, |  | Office-based | Hospital-
         | total | total | Total \\1 | practice | based""", bold=False, loose=True, spanner="first")
    t.columns["D"] = ["2006 / Total \\1"]
    t.columns["E"] = ["2006 / Office-based / practice"]
    t.columns["F"] = ["2006 / Hospital- / based"]
    p.looks.rules.append((t.header_rows[0], 3, 5))
    glue(t)
    p.skip()
    p.body("P|   Doctors of medicine, total | #\n" + names("Allergy/immunology;Anesthesiology;Cardiovascular diseases;Dermatology;Emergency medicine;Family practice") + "\nd| Surgical specialties\n".replace("d|", "S|") + names("General surgery;Neurological surgery;Orthopedic surgery", depth=1) + "\n" + names("Radiology;Urological surgery"), "1.0-60.0:1 1.0-60.0:1 +4+5 1.0-60.0:1 0.5-20.0:1")
    foot(p, "\\1 Includes other types of activity, not shown separately.", "Source: American Medical Association, Chicago, IL, Physician Characteristics and Distribution in the U.S.")
    return finish(p, widths={"A": 32, **wide("BCDEF", 12)}, frame=False, rules=p.looks.rules)


@sheet
def en19_tax_returns_by_size():
    """Classes of income; units in brackets in a row of their own under every heading; group names above their first column, ruled."""
    p = old("en19_tax_returns_by_size", "466", "Federal Individual Income Tax Returns by Adjusted Gross Income: 2005 and 2006", "134,373 represents 134,373,000")
    p.head("""
         | Number of returns | < | Adjusted gross income | < | Income tax total | < | Average tax
        Size class of | 2005 | 2006 | 2005 | 2006 | 2005 | 2006 | 2006
        adjusted gross income | (1,000) | (1,000) | (bil. dol.) | (bil. dol.) | (bil. dol.) | (bil. dol.) | (dollars)""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T|     Total | #\n\n" + names("Less than $1,000 \\1;$1,000 to $2,999;$3,000 to $4,999;$5,000 to $6,999;$7,000 to $8,999;$9,000 to $10,999;$11,000 to $12,999;$200,000 to $499,999;$500,000 to $999,999;$1,000,000 or more"), "300-9000 300-9000 1.0-900.0:1 1.0-900.0:1 1.0-90.0:1 1.0-90.0:1 m200-9000")
    foot(p, "\\1 In addition to low income taxpayers, this size class includes taxpayers with tax preferences.", "Source: U.S. Internal Revenue Service, Statistics of Income Bulletin.")
    return finish(p, widths={"A": 26, **wide("BCDEFGH", 12)}, frame=False, rules=p.looks.rules)


@sheet
def en19_voting_by_characteristic():
    """Three groups over three election years; the second's phrase in two pieces, the first's in one at the lower row, all at the left."""
    p = old("en19_voting_by_characteristic", "406", "Voting-Age Population--Reported Registration and Voting by Selected Characteristics: 1996 to 2004", "193.7 represents 193,700,000. As of November", indent="spaces")
    t = p.head("""
         |  |  |  | Percent reporting |  |  | Percent reporting |  |
        Characteristic | Voting-age population (mil.) |  |  | they registered |  |  | they voted |  |
         | 1996 | 2000 | 2004 | 1996 | 2000 | 2004 | 1996 | 2000 | 2004""", bold=False, loose=True)
    for letters, group in (("BCD", "Voting-age population (mil.)"), ("EFG", "Percent reporting / they registered"), ("HIJ", "Percent reporting / they voted")):
        for letter, year in zip(letters, (1996, 2000, 2004), strict=True):
            t.columns[letter] = [f"{group} / {year}"]
    p.looks.rules += [(t.header_rows[1], first, first + 2) for first in (1, 4, 7)]
    p.skip()
    spec = "10.0-90.0:1 10.0-90.0:1 10.0-90.0:1 m40-80:1 m40-80:1 m40-80:1 m30-70:1 m30-70:1 m30-70:1"
    p.body("P|   Total \\1 | 193.7 | 202.6 | 215.7 | 65.9 | 63.9 | 65.9 | 54.2 | 54.7 | 58.3\n" + names("18 to 20 years old;21 to 24 years old;25 to 34 years old;65 years old and over") + "\n\n" + names("Male;Female") + "\n\n" + names("White \\2;Black \\2;Hispanic \\3") + "\n\nS| Years of school completed:\n" + names("8 years or less;High school graduate;College graduate", depth=1), spec)
    foot(p, "\\1 Includes other races not shown separately.", "Source: U.S. Census Bureau, Current Population Reports, P20-556.")
    return finish(p, widths={"A": 26, **wide("BCDEFGHIJ", 8)}, frame=False, rules=p.looks.rules)


@sheet
def en19_airline_accidents():
    """Items with a unit column and dotted names, years across with the last estimated in a second row, captions in capitals."""
    p = old("en19_airline_accidents", "1046", "Scheduled Air Carriers--Traffic and Accidents: 1995 to 2008", "For calendar years", indent="spaces")
    t = p.head("""
         |  |  |  |  |  | 2008,
        Item | Unit | 1995 | 2000 | 2005 | 2007 | prel.""", bold=False, loose=True, names=(1,))
    t.optional.append("B")
    p.skip()
    def told(name, unit, low, high, places=0):
        return f"d| {name} | {unit} | " + " | ".join(f"{p.rng.uniform(low, high):.{places}f}" for _ in range(5))
    p.body("\n".join(["S| TRAFFIC", told("Revenue passengers enplaned......", "Mil......", 500, 800, 1), told("Revenue passenger miles..........", "Bil......", 500, 900, 1), told("Mean passenger trip length \\1...", "Miles....", 980, 1090), "", "S| ACCIDENTS", told("Fatal accidents..................", "Number...", 1, 5), told("Fatalities.......................", "Number...", 10, 170), told("Rate per 100,000 departures......", "Rate.....", 0, 1, 3)]))
    foot(p, "\\1 For definition of mean, see Guide to Tabular Presentation.", "Source: Air Transport Association of America, Washington, DC, Air Transport Annual Report.")
    return finish(p, widths={"A": 38, "B": 11, **wide("CDEFG", 10)}, frame=False)


@sheet
def en19_mineral_output_value():
    """Quantity and value over three years, the unit of each below its years in a row, kinds with parts; *do.* and letters for withheld."""
    p = old("en19_mineral_output_value", "871", "Nonfuel Minerals--Quantity and Value: 2005 to 2007", "Value in millions of dollars", indent="spaces")
    t = p.head("""
         |  | Quantity | < | < | Value (mil. dol.) | < | <
        Mineral | Unit | 2005 | 2006 | 2007 | 2005 | 2006 | 2007""", bold=False, names=(1,), spanner="first", rules=True)
    t.optional.append("B")
    p.body("""
P| Metals, total | (X) | (X) | (X) | (X) | 16100 | 23200 | 25200
d|   Copper | 1,000 metric tons | 1140 | 1200 | 1190 | 4360 | 8270 | 8590
d|   Gold | Metric tons | 256 | 252 | 240 | 3670 | 4910 | 5160
d|   Iron ore | Mil. metric tons | 54 | 53 | 52 | 2370 | 2840 | 3100
d|   Magnesium metal | 1,000 metric tons | (D) | (D) | (D) | (D) | (D) | (D)
d|   Zinc | do. | 748 | 727 | 740 | 1100 | 2500 | 2540

P| Industrial minerals, total | (X) | (X) | (X) | (X) | 37000 | 41900 | 42100
d|   Boron minerals | 1,000 metric tons | 1150 | (D) | (D) | 713 | (D) | (D)
d|   Cement, portland | do. | 93900 | 92700 | 89900 | 8260 | 9250 | 9270
d|   Clays | do. | 41200 | 41300 | 36700 | 1650 | 1630 | 1600
d|   Lime | do. | 20000 | 21000 | 20200 | 1500 | 1710 | 1760""")
    show_thousands(p)
    foot(p, "D Withheld to avoid disclosing individual company data. X Not applicable.", "Source: U.S. Geological Survey, Minerals Yearbook, Vol. 1.")
    return finish(p, widths={"A": 28, "B": 18, **wide("CDEFGH", 9)}, frame=False, rules=p.looks.rules)


@sheet
def en19_school_staff_in_pieces():
    """States; six columns of staff whose phrases are broken over four rows, two of them under a group in two pieces over the left."""
    p = old("en19_school_staff_in_pieces", "247", "Public Elementary and Secondary Schools--Staff and Pay by State: 2007", "In thousands (3,181.0 represents 3,181,000), except as indicated. Estimates by the association")
    t = p.head("""
         |  | Teachers \\2 | < | < | Avg. teacher
         | Total | (1,000) | < | < | salary ($1,000)
        State | staff \\1 |  | Elemen- | Second- | Elemen- | Second-
         | (1,000) | Total | tary | ary | tary | ary""", bold=False, loose=True, spanner="first")
    for letter, leaf in (("F", "Elemen- / tary"), ("G", "Second- / ary")):
        t.columns[letter] = [f"Avg. teacher / salary ($1,000) / {leaf}"]
    glue(t)
    p.looks.rules += [(t.header_rows[1], 2, 4), (t.header_rows[1], 5, 6)]
    p.skip()
    p.body("T|   United States | 6180.0 | 3181.0 | 1759.7 | 1421.3 | 50.6 | 51.5\n\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;District of Columbia"), "10.0-90.0:1 +3+4 5.0-30.0:1 5.0-30.0:1 m38-62:1 m38-62:1")
    foot(p, "\\1 Includes other staff not shown separately.", "Source: National Education Association, Washington, DC, Estimates of School Statistics Database (copyright).")
    return finish(p, widths={"A": 24, **wide("BCDEFG", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en19_trade_by_section():
    """Commodity codes first, exports and imports each over three years with the group's name over the middle, blank row between sections."""
    p = old("en19_trade_by_section", "1273", "U.S. Exports and General Imports by Selected SITC Commodity Groups: 2000 to 2007", "In millions of dollars (781,918 represents $781,918,000,000)", indent="spaces")
    p.head("""
        Selected commodity | Exports \\1 | < | < | General imports \\2 | < | <
         | 2000 | 2005 | 2007 | 2000 | 2005 | 2007""", bold=False, spanner="centre", rules=True)
    p.skip()
    p.body("T|   Total | #\n\nR| Agricultural commodities \\3 | #\n" + names("Animal feeds;Cereal flour;Corn;Cotton, raw and linters;Meat and preparations", depth=1) + "\n\nR| Manufactured goods \\3 | #\n" + names("ADP equipment, office machinery;Airplanes;Clothing;Footwear;Iron and steel mill products;Toys/games/sporting goods", depth=1) + "\n\nR| Mineral fuel \\3 | #\n" + names("Coal;Crude oil;Petroleum preparations;Natural gas", depth=1), "300-40000 300-40000 300-40000 300-40000 300-40000 300-40000")
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    foot(p, "\\1 F.a.s. basis. Exports by commodity are only for domestic exports.", "Source: U.S. Census Bureau, U.S. International Trade in Goods and Services.")
    return finish(p, widths={"A": 36, **wide("BCDEFG", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en19_snowfall_of_cities():
    """Stations with their state in a first column, length of record, months in pieces of their names, the annual sum of means."""
    p = old("en19_snowfall_of_cities", "384", "Average Snowfall and Other Frozen Precipitation--Selected Cities", "In inches. Airport data, except as noted. T denotes trace")
    t = p.head("""
         |  | Length |  |  |  |  |  |  |
        State | Station | of record |  |  |  |  |  |  |
         |  | (yr.) | Oct. | Nov. | Dec. | Jan. | Feb. | Mar. | Annual""", bold=False, loose=True, names=(1,))
    t.optional.append("B")
    p.skip()
    p.body("\n".join(f"d| {s} | {c} | {p.rng.randint(40, 70)} | " + " | ".join("T" if p.rng.random() < .2 else f"{p.rng.uniform(0, 16):.1f}" for _ in range(6)) + f" | {p.rng.uniform(1, 99):.1f}" for s, c in (("AL", "Mobile"), ("AK", "Juneau"), ("AZ", "Phoenix"), ("AR", "Little Rock"), ("CO", "Denver"), ("CT", "Hartford"), ("ID", "Boise"), ("IL", "Chicago"), ("", "Peoria"), ("IN", "Indianapolis"))))
    foot(p, "T Trace.", "Source: U.S. National Oceanic and Atmospheric Administration, Comparative Climatic Data, annual.")
    return finish(p, widths={"A": 7, "B": 18, **wide("CDEFGHIJ", 8)}, frame=False)


@sheet
def en19_unemployed_by_sex_and_age():
    """Years across in two groups by place: number and rate; a line of all, men and women as sections with their ages set in."""
    p = old("en19_unemployed_by_sex_and_age", "602", "Unemployed Persons by Age and Sex: 1990 to 2008", "7,047 represents 7,047,000. For civilian noninstitutional population 16 years old and over", indent="spaces")
    t = p.head("""
         | Unemployed (1,000) |  |  |  | Unemployment rate (percent) |  |  |
        Age and sex |  |  |  |  |  |  |  |
         | 1990 | 2000 | 2005 | 2008 | 1990 | 2000 | 2005 | 2008""", bold=False)
    for letters, group in (("BCDE", "Unemployed (1,000)"), ("FGHI", "Unemployment rate (percent)")):
        for letter, year in zip(letters, (1990, 2000, 2005, 2008), strict=True):
            t.columns[letter] = [f"{group} / {year}"]
    p.skip()
    spec = "300-2000 300-2000 300-2000 300-2000 m3-19:1 m3-19:1 m3-19:1 m3-19:1"
    ages = names("16 to 19 years old;20 to 24 years old;25 to 44 years old;45 to 64 years old;65 years and over", depth=1)
    p.body(f"P|   Total \\1 | 7047 | 5692 | 7591 | 8924 | 5.6 | 4.0 | 5.1 | 5.8\n\nP| Male | #\n{ages}\n\nP| Female | #\n{ages}", spec)
    show_thousands(p)
    foot(p, "\\1 Includes persons of other origin.", "Source: U.S. Bureau of Labor Statistics, Employment and Earnings, monthly, January issues.")
    return finish(p, widths={"A": 26, **wide("BCDEFGHI", 9)}, frame=False)


@sheet
def en19_months_under_years():
    """Accounts of a fund whose years end in other months: how many months each year has stands under it in brackets and again as a number."""
    p = old("en19_months_under_years", "537", "Trust Fund Receipts and Outlays: 1974 to 1979", "In millions of dollars. The fiscal year was changed in 1976", indent="spaces")
    t = p.head("""
        Item | 1974 | 1975 | 1976 | 1976, TQ | 1977 | 1978
         | 12 | 12 | 12 | 3 | 12 | 12""", bold=False)
    t.soft_rows.append(t.header_rows[1])
    for paths in t.columns.values():
        paths.append(paths[0].split(" / ")[0])
    p.skip()
    p.body("P| Receipts, total | #\n" + names("Contributions;Interest on investments;Transfers from general fund", depth=1) + "\n\nP| Outlays, total | #\n" + names("Benefit payments;Administrative expenses", depth=1) + "\n\nd| Balance, end of period | 45.9 | 48.1 | 44.9 | 44.2 | 39.6 | 35.4", "10.0-90.0:1 10.0-90.0:1 10.0-90.0:1 2.0-20.0:1 10.0-90.0:1 10.0-90.0:1")
    foot(p, "Source: U.S. Social Security Administration, Social Security Bulletin, monthly.")
    return finish(p, widths={"A": 32, **wide("BCDEFG", 10)}, frame=False)


@sheet
def en19_hospitals_beds_by_control():
    """Kinds of hospital as captions; number, beds and personnel of two years where a lone heading stands beside a group by place."""
    p = old("en19_hospitals_beds_by_control", "163", "Hospitals--Number, Beds and Occupancy by Control: 2000 and 2006", "1,000 beds represents 984 thousand. Covers hospitals accepted for registration", indent="spaces")
    t = p.head("""
         | Hospitals | < | Beds (1,000) | < | Occupancy | Outpatient
        Control and type | 2000 | 2006 | 2000 | 2006 | rate, | visits, 2006
         |  |  |  |  | 2006 \\1 | (mil.)""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T|     All hospitals | 5810 | 5747 | 984 | 947 | 68.8 | 690.4\n\nS| Nonfederal\n" + names("Community hospitals;Nongovernmental nonprofit;For profit;State and local government", depth=1) + "\n\n" + names("Federal;Psychiatric;Long-term general"), "100-3000 100-3000 30-500 30-500 m55-90:1 5.0-300.0:1")
    foot(p, "\\1 Ratio of average daily census to every 100 beds.", "Source: Health Forum, An American Hospital Association Company, Chicago, IL (copyright).")
    _ = t
    return finish(p, widths={"A": 30, **wide("BCDEFG", 12)}, frame=False, rules=p.looks.rules)
