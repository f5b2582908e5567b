"""Sheets of an abstract whose groups of headings are neither merged nor ruled off; layouts as published, figures drawn so that they add up."""

from ..dress import rule_off, sheet
from ..paper import Paper
from .hospitals_and_trade import abstract

FAMILY = "ninth"
STATES = ("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia")


def states(extra: str = "") -> str:
    """The country over its first states."""
    return f"T| United States | #{extra}\n\n" + "\n".join(f"d| {state} | #{extra}" for state in STATES)


@sheet
def en14_banks_assets_deposits():
    """A group in the middle of its four columns, a lone column before and two after, words at the foot."""
    p = abstract("en14_banks_assets_deposits", 1184, "Insured Commercial Banks by State: 2001", "In billions of dollars (6,569.2 represents $6,569,200,000,000), except as indicated")
    p.skip().head("""
              |        | Deposits | < | < | < |        | Net
              | Number | |          |       |      | Total  | income
        State | of banks | Total | Demand | Savings | Time | assets | (mil. dol.)""", spanner="centre", loose=True, bold=False)
    p.skip().body(states(), "5-700 +3+4+5 20-90:1 20-300:1 20-90:1 90-900:1 90-9000")
    p.skip().text("Source: U.S. Federal Deposit Insurance Corporation, Statistics on Banking, annual.")
    return rule_off(p)


@sheet
def en14_boats_accidents():
    """Two groups at the left of their columns, a total of both before them, left aligned words."""
    p = abstract("en14_boats_accidents", 1260, "Recreational Boating Accidents: 1995 to 2005")
    p.skip().head("""
        Year | Boats | Persons killed | < | < | Property damage | <
             | involved | Total | Drowned | Other | Vessels | Dollars (mil.)""", spanner="first", stub="top", loose=True, align="left", bold=False)
    p.tables[0].columns["B"] = ["Boats / involved"]
    p.skip().body("\n".join(f"d| {year} | #" for year in range(1995, 2006)), "7000-9900 +3+4 400-700 100-300 3000-6000 20-50:1")
    p.skip().text("Source: U.S. Coast Guard, Boating Statistics, annual.")
    return rule_off(p)


@sheet
def en14_cropland_uses():
    """Shares that make a hundred under a group between acres and a rank, the text of the group in the middle."""
    p = abstract("en14_cropland_uses", 805, "Cropland by Use--States: 2002", "In thousands of acres, except as indicated")
    p.skip().head("""
              | Total | Percent of cropland | < | < | Rank by
              | cropland |         |         |      | total
        State | (1,000 acres) | Harvested | Pasture | Idle | cropland""", spanner="centre", loose=True, bold=False)
    shares = ((70.1, 22.4, 7.5), (30.5, 60.2, 9.3), (81.1, 9.6, 9.3), (84.0, 11.5, 4.5), (88.3, 5.2, 6.5), (60.6, 17.1, 22.3), (77.7, 18.0, 4.3), (93.2, 2.2, 4.6), (66.6, 30.0, 3.4), (72.4, 19.9, 7.7))
    p.skip().body("T| United States | 434165 | 71.3 | 19.2 | 9.5 | (X)\n\n" + "\n".join(f"d| {s} | {3000 + 917 * k} | {a} | {b} | {c} | {31 - 3 * k}" for k, (s, (a, b, c)) in enumerate(zip(STATES, shares, strict=True))))
    return rule_off(p)


@sheet
def en14_museum_visits_two_years():
    """Three groups of two years each without merges, words over two lines, a column of change between the second and the third."""
    p = abstract("en14_museum_visits_two_years", 1227, "Attendance at Arts Activities: 1997 and 2002", "In percent, except as indicated. For persons 18 years old and over", font="Arial")
    p.skip().head("""
             | Jazz | < | Classical music | < | Change in | Opera | <
        Item | 1997 | 2002 | 1997 | 2002 | points | 1997 | 2002""", spanner="first", loose=True, years_as_text=True, bold=False)
    p.tables[0].columns["F"] = ["Change in / points"]
    p.body("T| Total | #\nS| Sex:\n" + "\n".join(f"d|   {n} | #" for n in ("Male", "Female")) + "\nS| Age:\n" + "\n".join(f"o|   {n} | #" for n in ("18 to 24 years", "25 to 34 years", "35 to 44 years", "45 years and over")), "m8-20:1 m8-20:1 m8-20:1 m8-20:1 m1-5:1 m2-9:1 m2-9:1")
    return rule_off(p)


@sheet
def en14_immigrants_class_of_admission():
    """One group over all columns but the first, two below it side by side, the last column under none."""
    p = abstract("en14_immigrants_class_of_admission", 8, "Immigrants Admitted by State: 2003", kind="xlsx", font="Arial")
    p.skip().head("""
              |       | Class of admission | < | < | < | < | Refugees
        State | Total | Family sponsored | < | Employment based | < | Other | arriving
              |       | Immediate relatives | Preferences | Skilled | Investors | | """, spanner="first", stub="top", loose=True, bold=False)
    p.skip().body(states(), "+2+3+4+5+6 200-9000 200-5000 100-900 20-90 100-900 20-3000")
    return rule_off(p)


@sheet
def en14_wages_hours_sections():
    """Years in pairs of groups: number, hours and earnings, with the unit in brackets under each group's name, blank over it."""
    p = abstract("en14_wages_hours_sections", 635, "Average Hours and Earnings by Industry: 1990 to 2005", font="Arial")
    p.skip().head("""
                 | Average hourly  | < | < | Average weekly | < | <
                 | earnings (dol.) | < | < | hours          | < | <
        Industry | 1990 | 2000 | 2005 | 1990 | 2000 | 2005""", spanner="first", loose=True, years_as_text=True, bold=False, align="left")
    p.skip().body("\n".join(f"d| {n} | #" for n in ("Total private", "Mining", "Construction", "Manufacturing", "Utilities", "Information", "Financial activities", "Other services")), "m8-20:2 m10-22:2 m12-26:2 m31-44:1 m31-44:1 m31-44:1")
    p.tables[0].either_rows.append(p.tables[0].body[0])
    return rule_off(p)


@sheet
def en14_housing_units_stacked_words():
    """Words one to a line, all ending in the same row, a group over four of seven columns by a text over the second of them."""
    p = abstract("en14_housing_units_stacked_words", 948, "Housing Units by Tenure: 1980 to 2003", "In thousands")
    p.skip().head("""
             |         | Occupied | < | < |         |         |
             |         |          |        |        |         | Home-   | Rental
             | All     |          |        |        |         | owner   | vacancy
             | housing |          | Owner  | Renter | Vacant  | vacancy | rate
        Year | units   | Total    | units  | units  | units   | rate    | (percent)""", spanner="centre", loose=True, bold=False)
    p.skip().body("\n".join(f"d| {year} | #" for year in (1980, 1985, 1990, 1995, 2000, 2003)), "+2+5 +3+4 50000-70000 28000-36000 9000-16000 m1.2-2:1 m5-9:1")
    return rule_off(p)


@sheet
def en14_consumption_per_capita_panels():
    """Years down in two panels, groups at the left that return in the second heading with another unit; both headings unmerged."""
    p = Paper("en14_consumption_per_capita_panels", "xls", sheet="Data", font="Arial", borders=False)
    p.text("Table 202. Per Capita Consumption of Selected Beverages: 1980 to 2003", bold=True).skip()
    p.head("""
        Year | Milk | < | < | Coffee | Tea
             | Total | Whole | Other | (gallons) | (gallons)""", spanner="first", stub="top", loose=True, bold=False)
    p.tables[0].columns["E"], p.tables[0].columns["F"] = ["Coffee / (gallons)"], ["Tea / (gallons)"]
    p.body("\n".join(f"d| {year} | #" for year in (1980, 1985, 1990, 1995, 2000, 2003)), "+2+3 7-17:1 9-16:1 22-27:1 6-8:1")
    p.skip(2)
    p.head("""
        Year | Alcoholic | < | < | <
             | Total | Beer | Wine | Distilled spirits""", spanner="first", stub="top", loose=True, bold=False)
    p.body("\n".join(f"d| {year} | #" for year in (1980, 1985, 1990, 1995, 2000, 2003)), "+2+3+4 21-25:1 1-3:1 1-3:1")
    return rule_off(p)


@sheet
def en14_federal_land_owned():
    """Acres and their share, a group in the middle of three with a unit of its own line, spanned again by a wider one."""
    p = abstract("en14_federal_land_owned", 347, "Total and Federally Owned Land, by State: 2003", "In thousands of acres")
    p.skip().head("""
              |       | Federally owned | < | < | < |
              |       | Acreage | < | < | Percent | Not owned
        State | Total | Public domain | Acquired | Total | of total | by federal
              |       |       |       |       |       | government""", spanner="centre", stub="top", loose=True, bold=False)
    p.tables[0].columns["F"] = ["Federally owned / Percent / of total"]
    p.tables[0].columns["G"] = ["Not owned / by federal / government"]
    p.skip().body(states(), "+4+6 90-900 20-300 +2+3 m1-60:1 900-9000")
    return rule_off(p)


@sheet
def en14_victims_rates_groups():
    """Characteristics with rates under two groups of kinds of crime, each with its all and its kinds, words over two and three lines, alone the last."""
    p = abstract("en14_victims_rates_groups", 313, "Victimization Rates by Type and Characteristic of the Victim: 2004", "Rate per 1,000 persons age 12 years or older")
    p.skip().head("""
                       | Crimes of violence | < | < | < |
                       |       |         | Assault | < | Personal
        Characteristic | All   | Robbery | Simple | Aggravated | theft""", spanner="first", loose=True, bold=False)
    p.skip().body("T| Total | #\n\nS| Sex:\n" + "\n".join(f"d|   {n} | #" for n in ("Male", "Female")) + "\nS| Race:\n" + "\n".join(f"o|   {n} | #" for n in ("White", "Black", "Other")), "m20-25:1 m1-4:1 m10-16:1 m3-7:1 m0.5-1:1")
    return rule_off(p)


@sheet
def en14_pension_plans_types():
    """Items and years across twice under Total and under two kinds of plans, three groups of two years by their first columns, the item's unit in its name."""
    p = abstract("en14_pension_plans_types", 539, "Private Pension Plans--Summary by Type of Plan: 1990 and 1998", "712.3 represents 712,300", font="Arial")
    p.skip().head("""
        Item | Total | < | Defined contribution | < | Defined benefit | <
             | 1990 | 1998 | 1990 | 1998 | 1990 | 1998""", spanner="first", stub="top", years_as_text=True, bold=False)
    p.body("d| Number of plans (1,000) \\1 | #\nd| Total participants (mil.) | #\nd| Active participants (mil.) | #\nd| Assets (bil. dol.) | #\nd| Contributions (bil. dol.) | #\nd| Benefits (bil. dol.) | #", "+3+5 +4+6 90-900:1 90-900:1 20-90:1 20-90:1")
    return rule_off(p)


@sheet
def en14_vessels_ages_region():
    """Ages in ranges under one group in the middle, average age outside, ships by region of the world."""
    p = abstract("en14_vessels_ages_region", 1058, "Merchant Vessels by Age and Region: 2004")
    p.skip().head("""
               | All     | Age of vessel | < | < | < | Average
        Region | vessels | 0-4 years | 5-9 years | 10-19 years | 20 years and over | age""", spanner="centre", loose=True, bold=False)
    p.tables[0].columns["B"], p.tables[0].columns["G"] = ["All / vessels"], ["Average / age"]
    p.skip().body("T| World | #\n" + "\n".join(f"d|   {n} | #" for n in ("Africa", "Asia", "Europe", "North America", "Oceania", "South America")), "+2+3+4+5 90-900 90-900 90-900 90-900 m9-25:1")
    return rule_off(p)
