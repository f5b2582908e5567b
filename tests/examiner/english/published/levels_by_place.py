"""More sheets in the manner of the American abstract, told from memory with made figures: nested groups by place, pieces at two levels at once, blanks."""

from __future__ import annotations

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import glue
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "fourteenth"


@told_sheet
def en19_enrolment_level_and_control():
    """Years down, all levels, then two levels over public and private each by place, phrases in pieces at both heights."""
    p = old("en19_enrolment_level_and_control", "211", "School Enrollment by Level and Control: 1980 to 2007", "In thousands (58,305 represents 58,305,000). As of fall")
    t = p.head("""
         |  | Kindergarten through | < | < | College | < | <
         | All | grade 12 \\1 | < | < | (degree-credit) \\2 | < | <
        Year | levels, |  |  |  |  |  |
         | total | Total | Public | Private | Total | Public | Private""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1980, 1985, 1990, 1995, 2000, 2002, 2003, 2004, 2005, 2006)) + "\nd| 2007, proj | #", "+2+5 +3+4 39000-49000 5000-6100 +6+7 9000-13000 2600-4700")
    show_thousands(p, 0)
    foot(p, "\\1 Includes nursery schools operated as part of regular schools.", "Source: U.S. National Center for Education Statistics, Digest of Education Statistics, annual.")
    _ = t
    return finish(p, widths={"A": 12, **wide("BCDEFGH", 12)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_airports_enplaned_and_ranked():
    """Airports with a code in the name, passengers and ranks in pairs under years at the left, no rule, an all-airports line first."""
    p = old("en19_airports_enplaned_and_ranked", "1044", "Top 10 Airports in 2007--Passengers Enplaned: 2000 and 2007", "In thousands (638,902 represents 638,902,000)")
    p.head("""
         | 2000 | < | 2007 | < | Percent
         |  |  |  |  | change,
        Airport | Total | Rank | Total | Rank | 2000-2007""", bold=False, loose=True, spanner="first")
    p.skip()
    ports = ["Atlanta (Hartsfield International)", "Chicago (O'Hare)", "Dallas/Fort Worth International", "Denver International", "Los Angeles International", "Las Vegas (McCarran)", "Phoenix Sky Harbor", "Houston (Intercontinental)"]
    p.body("P|   All airports | 638902 | (X) | 702113 | (X) | 9.9\n" + "\n".join(f"d| {n} | {p.rng.randint(12000, 39000)} | {k + 1} | {p.rng.randint(14000, 43000)} | {k + 1 + (k % 2)} | {p.rng.uniform(-9, 30):.1f}" for k, n in enumerate(ports)))
    show_thousands(p)
    foot(p, "X Not applicable.", "Source: U.S. Bureau of Transportation Statistics, Office of Airline Information.")
    return finish(p, widths={"A": 36, **wide("BCDEF", 10)}, frame=False)


@told_sheet
def en19_federal_employees_by_state():
    """States with three counts of two years, the group of the last two over the left, *Percent* below it in the row of the leaves' first piece."""
    p = old("en19_federal_employees_by_state", "487", "Paid Civilian Employment in the Federal Government by State: 2000 and 2006", "In thousands (2,766 represents 2,766,000). As of December 31")
    t = p.head("""
         |  | 2006 | < | <
         | 2000, |  | Percent | Percent
        State | total | Total | in Defense | change,
         |  | \\1 |  | 2000-2006""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T|   United States | 2766 | 2721 | 24.5 | -1.6\n\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;District of Columbia;Florida"), "3-250 3-250 m3-60:1 m0-12:1")
    foot(p, "\\1 Includes other agencies, not shown separately.", "Source: U.S. Office of Personnel Management, Biennial Report of Employment by Geographic Area.")
    _ = t
    return finish(p, widths={"A": 24, **wide("BCDE", 12)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_deaths_by_cause_and_age():
    """Causes down, ages in pieces of three rows under a group over their left, *All ages* outside the group, a caption for rates below."""
    p = old("en19_deaths_by_cause_and_age", "116", "Deaths by Age and Selected Causes: 2005", "Excludes deaths of nonresidents", indent="spaces")
    t = p.head("""
         |  | Age at death | < | < | < | <
         |  |  | 15 | 25 | 45 | 65 years
        Cause of death | All | Under | to 24 | to 44 | to 64 | old and
         | ages \\1 | 15 years | years | years | years | over""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("P|     All causes | 2448017 | 39800 | 34234 | 126700 | 450300 | 1796300\n\n" + names("Heart disease;Malignant neoplasms (cancer);Cerebrovascular diseases;Accidents (unintentional injuries);Diabetes mellitus;Influenza and pneumonia;Septicemia;Intentional self-harm (suicide);Chronic liver disease"), "900-90000 5-900 50-9000 500-9000 900-9000 900-90000")
    show_thousands(p)
    foot(p, "\\1 Includes those deaths with age not stated.", "Source: U.S. National Center for Health Statistics, Deaths: Final Data for 2005.")
    glue(t)
    return finish(p, widths={"A": 36, **wide("BCDEFG", 11)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_farms_by_tenure():
    """Three censuses over three tenures each by place in the middle, the total before them outside, units between brackets after each group's name."""
    p = old("en19_farms_by_tenure", "805", "Farms--Number and Acreage by Tenure of Operator: 1997 and 2007", "2,216 represents 2,216,000")
    p.head("""
         |  | 1997 |  |  | 2007 |
        Item and unit | Full | Part |  | Full | Part |
         | owners | owners | Tenants | owners | owners | Tenants""", bold=False, loose=True)
    t = p.tables[0]
    for letters, year in (("BCD", 1997), ("EFG", 2007)):
        for letter, leaf in zip(letters, ("Full / owners", "Part / owners", "Tenants"), strict=True):
            t.columns[letter] = [f"{year} / {leaf}"]
    p.skip()
    p.body("S| NUMBER OF FARMS (1,000)\nP|   Total | #\n" + names("Under 50 acres;50 to 179 acres;180 to 499 acres;500 to 999 acres;1,000 acres or more", depth=1) + "\n\nS| LAND IN FARMS (mil. acres)\nP|   Total | #\n" + names("Under 50 acres;50 to 179 acres;180 to 499 acres;500 to 999 acres;1,000 acres or more", depth=1), "10-900 10-500 10-200 10-900 10-500 10-200")
    foot(p, "Source: U.S. Department of Agriculture, National Agricultural Statistics Service, Census of Agriculture.")
    return finish(p, widths={"A": 28, **wide("BCDEFG", 11)}, frame=False)


@told_sheet
def en19_fishery_catch_by_species():
    """Quantity and value over three years each, names with leaders, sums for fish and for shellfish, the total first."""
    p = old("en19_fishery_catch_by_species", "862", "Domestic Fishing--Catch and Value by Species: 2005 to 2007", "9,708 represents 9,708,000,000", indent="spaces")
    p.head("""
         | Quantity (mil. lb.) | < | < | Value (mil. dol.) | < | <
        Species |  |  |  |  |  |
         | 2005 | 2006 | 2007 | 2005 | 2006 | 2007""", bold=False, spanner="across", rules=True)
    p.skip()
    p.body("T|     Total \\1 | #\nR| Fish, total | #\n" + names("Cod: Atlantic;Flounder;Halibut;Herring, sea;Menhaden;Salmon;Tuna", depth=1, leader=".........") + "\nR| Shellfish, total | #\n" + names("Clams;Crabs;Lobsters: American;Oysters;Shrimp", depth=1, leader="........."), "10-2000 10-2000 10-2000 10-400 10-400 10-400")
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    foot(p, "\\1 Includes other types of fish and shellfish, not shown separately.", "Source: U.S. National Oceanic and Atmospheric Administration, Fisheries of the United States.")
    return finish(p, widths={"A": 30, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_toxic_releases_by_state():
    """A row of units in brackets under pieces of five rows, on-site releases nested in the total by lines under them, letters for less."""
    p = old("en19_toxic_releases_by_state", "373", "Toxic Chemical Releases by State: 2006", "In millions of pounds (4,247.9 represents 4,247,900,000)")
    t = p.head("""
         |  | On-site releases | < | < | < | Off-site
         | Total on- |  | Air |  |  | releases,
         | and |  | emis- | Surface | Land | transfers
        State | off-site |  | sions | water | dis- | to
         | releases | Total |  | discharges | posal \\1 | disposal""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T|   Total \\2 | #\n\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia"), "+2+6 +3+4+5 1.0-90.0:1 0.1-9.0:1 1.0-90.0:1 0.5-20.0:1", nil=.02)
    glue(t)
    for paths in t.columns.values():
        paths += [path.replace("on- / and", "on-and") for path in list(paths) if "on- / and" in path]
    foot(p, "- Represents zero. Z Less than 50,000 pounds.", "\\1 Includes releases to underground injection wells.", "Source: U.S. Environmental Protection Agency, 2006 Toxics Release Inventory.")
    return finish(p, widths={"A": 22, **wide("BCDEFG", 12)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_ports_tonnage_nested():
    """Ports ranked; a total, foreign over total, inbound and outbound, domestic alone, the group's name at the left over a rule, ports without a sum."""
    p = old("en19_ports_tonnage_nested", "1053", "Selected U.S. Ports by Tons of Traffic: 2007", "In thousands of short tons (499,890 represents 499,890,000)")
    p.head("""
         |  | Foreign | < | < |
        Port name | Total |  | Inbound | Outbound | Domestic
         |  | Total | imports | exports |""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body(names("South Louisiana, LA, Port of;Houston, TX;New York, NY and NJ;Long Beach, CA;Corpus Christi, TX;Beaumont, TX;Huntington - Tristate;New Orleans, LA"), "+2+5 +3+4 9000-90000 3000-50000 9000-90000", nil=.03)
    foot(p, "- Represents zero.", "Source: U.S. Army Corps of Engineers, Waterborne Commerce of the United States.")
    return finish(p, widths={"A": 30, **wide("BCDEF", 12)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_health_spending_private_public():
    """Years down; two groups by place, each over a total and two parts in pieces, a per-person figure and an annual change outside."""
    p = old("en19_health_spending_private_public", "127", "National Health Expenditures--Summary: 1980 to 2007", "In billions of dollars (253 represents $253,000,000,000)")
    t = p.head("""
         |  | Private expenditures |  |  | Public expenditures |  |
         | Total |  | Out of | Insur- |  | Medi- | Medic-
        Year | \\1 | Total \\2 | pocket | ance | Total | care | aid \\3""", bold=False, loose=True)
    for letters, group, leaves in (("CDE", "Private expenditures", ("Total \\2", "Out of / pocket", "Insur- / ance")), ("FGH", "Public expenditures", ("Total", "Medi- / care", "Medic- / aid \\3"))):
        for letter, leaf in zip(letters, leaves, strict=True):
            t.columns[letter] = [f"{group} / {leaf}"]
    glue(t)
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1980, 1985, 1990, 1995, 2000, 2003, 2004, 2005, 2006, 2007)), "+2+5 +3+4 58-270 69-780 +6+7 37-430 26-330")
    show_thousands(p, 0)
    foot(p, "\\1 Includes medical structures and equipment.", "Source: U.S. Centers for Medicare and Medicaid Services, Office of the Actuary.")
    return finish(p, widths={"A": 8, **wide("BCDEFGH", 11)}, frame=False)


@told_sheet
def en19_product_by_state_two_prices():
    """States; current and chained dollars over years, a last column for change in pieces, group names with the unit in brackets in a second row."""
    p = old("en19_product_by_state_two_prices", "647", "Gross Domestic Product by State: 2000 to 2007", "9,749.1 represents $9,749,100,000,000")
    t = p.head("""
         | Current dollars | < | < | Chained (2000) dollars | < | < | Percent
        State | (bil. dol.) | < | < | (bil. dol.) | < | < | change,
         | 2000 | 2005 | 2007 | 2000 | 2005 | 2007 | 2006-2007""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T| United States | 9749.1 | 12372.9 | 13743.0 | 9749.1 | 10892.2 | 11467.5 | 2.0\n\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;District of Columbia"), "20.0-900.0:1 20.0-900.0:1 20.0-900.0:1 20.0-900.0:1 20.0-900.0:1 20.0-900.0:1 m0-6:1")
    foot(p, "Source: U.S. Bureau of Economic Analysis, Survey of Current Business, July 2008.")
    _ = t
    return finish(p, widths={"A": 22, **wide("BCDEFGH", 11)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_immigrants_by_birthplace():
    """Countries in two depths; a decade's total and single years, the decade in pieces; regions with sums, the whole first."""
    p = old("en19_immigrants_by_birthplace", "50", "Immigrants by Country of Birth: 1991 to 2007", "In thousands (9,080.5 represents 9,080,500). For years ending September 30", indent="spaces")
    t = p.head("""
        Country | 1991- | 2001- | | |
        of birth | 2000, | 2004, | 2005 | 2006 | 2007
         | total | total |  |  |""", bold=False, loose=True)
    glue(t)
    p.skip()
    p.body("T|     All countries | #\n\nR| Europe \\1 | #\n" + names("Poland;Romania;Russia;Ukraine;United Kingdom", depth=1) + "\n\nR| Asia \\1 | #\n" + names("Bangladesh;Cambodia;China;India;Vietnam", depth=1) + "\n\nR| North America \\1 | #\n" + names("Canada;Mexico;Cuba;Haiti;El Salvador", depth=1), "10.0-900.0:1 10.0-400.0:1 1.0-90.0:1 1.0-90.0:1 1.0-90.0:1")
    t.either_rows += t.subtotal_rows
    foot(p, "\\1 Includes other countries, not shown separately.", "Source: U.S. Department of Homeland Security, Yearbook of Immigration Statistics.")
    return finish(p, widths={"A": 26, **wide("BCDEF", 10)}, frame=False)


@told_sheet
def en19_park_system_visits():
    """Items of unlike units with leaders under captions, years across, the unit between brackets in the names, the last year not all known."""
    p = old("en19_park_system_visits", "1217", "National Park System--Summary: 1990 to 2007", "1,018 represents $1,018,000,000. For year ending September 30", indent="spaces")
    p.head("Item | 1990 | 2000 | 2004 | 2005 | 2006 | 2007", bold=False)
    p.skip()
    def told(name, low, high, places=0, last=""):
        values = [f"{p.rng.uniform(low, high):.{places}f}" for _ in range(6)]
        return f"d| {name}...... | " + " | ".join([*values[:5], last or values[5]])
    p.body("\n".join(["S| FINANCES (mil. dol.) \\1", "P|   Expenditures reported...... | 986 | 1833 | 2281 | 2451 | 2463 | 2412", told("    Salaries and wages", 400, 1000), told("    Improvements, maintenance", 150, 400), told("    Construction", 100, 500), told("Funds available", 1500, 3800), "", "S| RECREATION VISITS (millions) \\2", "P|   All areas..... | 258.7 | 285.9 | 276.9 | 273.5 | 272.6 | 275.6", told("    National parks \\3", 57, 65, 1), told("    National monuments", 19, 24, 1), told("  Overnight stays (1,000)", 13000, 17000, 0, "(NA)")]))
    foot(p, "NA Not available.", "\\1 Financial data are those associated with the National Park System.", "Source: U.S. National Park Service, National Park Statistical Abstract, annual.")
    return finish(p, widths={"A": 38, **wide("BCDEFG", 9)}, frame=False)


@told_sheet
def en19_degrees_field_and_sex():
    """Three degrees over two columns each by place; *Percent* / *female* in pieces below; fields in two depths; the total first."""
    p = old("en19_degrees_field_and_sex", "292", "Degrees Earned by Level and Field: 2006", "Based on survey; see Appendix III", indent="spaces")
    t = p.head("""
         | Bachelor's degrees | < | Master's degrees | < | Doctor's degrees | <
        Field of study |  | Percent |  | Percent |  | Percent
         | Total | female | Total | female | Total | female""", bold=False, loose=True, spanner="first")
    p.skip()
    p.body("T|     Total | 1485242 | 57.5 | 594065 | 60.0 | 56067 | 48.9\n\n" + names("Agriculture and natural resources;Architecture and related services;Biological and biomedical sciences;Business;Computer and information sciences;Education;Engineering;English language and literature;Mathematics and statistics;Psychology"), "9000-300000 m10-90:1 900-150000 m10-90:1 90-8000 m10-70:1")
    show_thousands(p)
    foot(p, "Source: U.S. National Center for Education Statistics, Digest of Education Statistics, annual.")
    _ = t
    return finish(p, widths={"A": 40, **wide("BCDEFG", 11)}, frame=False)


@told_sheet
def en19_two_panels_of_states():
    """States at the left and again at the right of an empty column, a count and a rate for each, the country at the top left."""
    p = old("en19_two_panels_of_states", "309", "Murder Victims and Rates by State: 2007", "Rate per 100,000 population")
    p.extra_tables_allowed = True
    left = p.head("""
        State | Number | Rate""", bold=False)
    start = p.row
    p.body("P|   U.S. | 16929 | 5.6\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware"), "20-2000 m1-14:1")
    for k, text in enumerate(("State", "Number", "Rate")):
        p.put(4 + k, text, start, align="center")
    for k, name in enumerate(("Florida", "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky"), 1):
        p.put(4, name, start + k)
        p.put(5, p.rng.randint(20, 1200), start + k, number_format="#,##0")
        p.put(6, round(p.rng.uniform(1, 9), 1), start + k, number_format="0.0")
    foot(p, "Source: U.S. Department of Justice, Federal Bureau of Investigation, Crime in the United States.")
    _ = left
    return finish(p, widths={"A": 16, "E": 16, **wide("BCFG", 9)}, frame=False)


@told_sheet
def en19_quarters_under_years_by_place():
    """Securities: years, then quarters of the last two years whose year stands over the left of its quarters, an item's unit behind the name."""
    p = old("en19_quarters_under_years_by_place", "1160", "Money Market Interest Rates and Mortgage Rates: 2000 to 2008", "Percent per year. Annual averages of monthly data", indent="spaces")
    p.head("""
         |  |  |  | 2008 | < | < | <
        Type | 2000 | 2005 | 2007 | 1st qtr. | 2d qtr. | 3d qtr. | 4th qtr.""", bold=False, spanner="first", rules=True)
    p.skip()
    p.body(names("Federal funds, effective rate;Prime rate charged by banks;Discount rate \\1;Eurodollar deposits, 3-month") + "\nS| Large negotiable CDs:\n" + names("3-month, secondary market;6-month, secondary market", depth=1) + "\nS| Taxable money market funds \\2\nd|   Average maturity | #\nS| U.S. Government securities:\n" + names("3-month Treasury bill;6-month Treasury bill;1-year Treasury bill", depth=1), " ".join(["m1-9:2"] * 7))
    foot(p, "\\1 Rate for the Federal Reserve Bank of New York.", "Source: Board of Governors of the Federal Reserve System.")
    return finish(p, widths={"A": 34, **wide("BCDEFGH", 9)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_traffic_deaths_blank_in_heading():
    """A blank row amid the heading between groups and years; counts and rates; categories under *Type of accident* set in, a sum over them."""
    p = old("en19_traffic_deaths_blank_in_heading", "1063", "Motor Vehicle Accidents--Number and Deaths: 1990 to 2007", "Calendar years", indent="spaces")
    p.head("""
         | Accidents |  |  | Deaths within 30 days |  |
         |  |  |  |  |  |
        Item | 1990 | 2000 | 2007 | 1990 | 2000 | 2007""", bold=False)
    t = p.tables[0]
    t.header_rows.remove(t.header_rows[1])
    for letters, group in (("BCD", "Accidents"), ("EFG", "Deaths within 30 days")):
        for letter, year in zip(letters, (1990, 2000, 2007), strict=True):
            t.columns[letter] = [f"{group} / {year}"]
    p.skip()
    p.body("T| Total \\1 | #\n\n" + names("Passenger cars;Light trucks;Large trucks;Buses;Motorcycles;Pedalcyclists;Pedestrians"), "900-9000 900-9000 900-9000 90-900 90-900 90-900")
    foot(p, "\\1 Includes unknown.", "Source: U.S. National Highway Traffic Safety Administration, Traffic Safety Facts, annual.")
    return finish(p, widths={"A": 24, **wide("BCDEFG", 10)}, frame=False)


@told_sheet
def en19_prices_received_units_below():
    """Commodities with a unit column in the middle: the unit after the name, months of two years under the year by place, annual averages first."""
    p = old("en19_prices_received_units_below", "815", "Average Prices Received by Farmers--U.S. Prices: 1990 to 2008", "Marketing year average prices", indent="spaces")
    t = p.head("""
         |  |  |  | 2007 | < | 2008 | <
        Commodity | Unit | 1990 | 2000 | Jan. | July | Jan. | July""", bold=False, spanner="first", names=(1,))
    t.optional.append("B")
    p.skip()
    p.body("S| Field crops:\n" + "\n".join(f"d|   {n} | {u} | #" for n, u in (("Corn", "Bushel"), ("Cotton, upland", "Pound"), ("Hay, baled", "Ton"), ("Soybeans", "Bushel"), ("Wheat", "Bushel"))) + "\nS| Livestock:\n" + "\n".join(f"d|   {n} | {u} | #" for n, u in (("Cattle, all beef", "Cwt"), ("Hogs", "Cwt"), ("Lambs", "Cwt"), ("Milk, sold to plants", "Cwt"))), " ".join(["m1-99:2"] * 6))
    foot(p, "Source: U.S. Department of Agriculture, National Agricultural Statistics Service, Agricultural Prices.")
    return finish(p, widths={"A": 26, "B": 9, **wide("CDEFGH", 9)}, frame=False)


@told_sheet
def en19_energy_btu_and_percent():
    """Sources in columns of pieces under two groups, quantity and percent of total, years down with a line between decades; net imports last."""
    p = old("en19_energy_btu_and_percent", "895", "Energy Production by Major Source: 1960 to 2007", "42.80 represents 42,800,000,000,000,000 Btu")
    t = p.head("""
         |  | Quantity (quad. Btu) | < | < | < | Percent of production | < | < | <
         | Total |  | Nat- |  |  |  | Nat- |  |
         | produc- | Crude | ural |  |  | Crude | ural |  |
        Year | tion | oil \\1 | gas | Coal | Other | oil \\1 | gas | Coal | Other""", bold=False, loose=True, spanner="first", rules=True)
    glue(t)
    p.skip()
    lines = []
    for y in (1960, 1970, 1973, 1980, 1985, 1990, 1995, 2000, 2004, 2006):
        oil, gas, coal, other = (round(p.rng.uniform(*b), 2) for b in ((10, 20), (12, 22), (10, 23), (1, 15)))
        whole = round(oil + gas + coal + other, 2)
        lines.append(f"d| {y} | {whole} | {oil} | {gas} | {coal} | {other} | " + " | ".join(f"{100 * x / whole:.1f}" for x in (oil, gas, coal, other)))
    p.body("\n".join(lines))
    foot(p, "\\1 Includes lease condensate.", "Source: U.S. Energy Information Administration, Annual Energy Review.")
    return finish(p, widths={"A": 8, **wide("BCDEFGHIJ", 9)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_teachers_salaries_ratio():
    """States of the union with ranks: two groups, one in two pieces centred over three columns, the other over two, in one row of years of school."""
    p = old("en19_teachers_salaries_ratio", "251", "Average Salary and Pupils per Teacher by State: 2000 to 2007", "Salaries in dollars. School year ending in year shown")
    t = p.head("""
         |  | Average salary | < |  | Pupils | <
        State |  | (dollars) | < | Rank, | per teacher | <
         | 2000 | 2005 | 2007 | 2007 | 2000 | 2007""", bold=False, loose=True, spanner="first")
    cells = {letter: [f"Average salary / (dollars) / {year}"] for letter, year in zip("BCD", (2000, 2005, 2007), strict=True)}
    t.columns.update(cells, E=["Rank, / 2007"], F=["Pupils / per teacher / 2000"], G=["Pupils / per teacher / 2007"])
    p.skip()
    p.body("P| U.S. | 41807 | 47602 | 50816 | (X) | 16.4 | 15.7\n\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware"), "m36000-53000 m38000-59000 m40000-64000 1-50 m13-21:1 m13-21:1")
    t.optional.append("E")
    foot(p, "X Not applicable.", "Source: National Education Association, Washington, DC, Rankings & Estimates (copyright).")
    return finish(p, widths={"A": 16, **wide("BCDEFG", 11)}, frame=False)


@told_sheet
def en19_hunting_fishing_licences():
    """Persons and expenditures; a group in capitals over the left, a second level in pieces, one column of the group with a deeper split by place."""
    p = old("en19_hunting_fishing_licences", "1225", "Anglers and Hunters by Place: 1996 and 2006", "In thousands (39,694 represents 39,694,000), except percent")
    t = p.head("""
         | ANGLERS | < | < | HUNTERS | < | <
        Census |  |  | Percent |  |  | Percent
        division | 1996 | 2006 | change | 1996 | 2006 | change""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T| Total | 35246 | 29952 | -15.0 | 13975 | 12510 | -10.5\n" + names("New England;Middle Atlantic;East North Central;West North Central;South Atlantic;Mountain;Pacific"), "900-6000 900-6000 m1-30:1 300-3000 300-3000 m1-30:1")
    show_thousands(p)
    foot(p, "Source: U.S. Fish and Wildlife Service, National Survey of Fishing, Hunting, and Wildlife Associated Recreation.")
    _ = t
    return finish(p, widths={"A": 24, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)
