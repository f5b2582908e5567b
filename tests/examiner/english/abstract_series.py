"""Tables of the Abstract's kind: money, health, prices, law, time series."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet
from .abstract import STATES, abstract, rows


@sheet
def um_consumer_price_rows_years() -> Paper:
    p = abstract("um_consumer_price_rows_years", 710, "Consumer Price Indexes by Major Groups", "xlsx", "[1982-84 = 100]")
    p.head("""
        Year |  |  | Energy |  | Medical
         | All items | Food | \\1 | Housing | care""", loose=True)
    p.skip().body("\n".join(f"d| {y} | #" for y in (1960, 1965, 1970)) + "\n\n" + "\n".join(f"d| {y} | #" for y in (1980, 1981, 1982, 1983)) +
                  "\n\n" + "\n".join(f"d| {y} | #" for y in range(1990, 1995)), "30-160:1 30-150:1 20-120:1 30-150:1 20-220:1")
    p.skip().text("\\1 Includes other items not shown separately.")
    return p


@sheet
def um_federal_budget() -> Paper:
    p = abstract("um_federal_budget", 461, "Federal Budget Outlays by Detailed Function", "xlsx", "[In billions of dollars. For fiscal years ending September 30]")
    p.head("Function | 2000 | 2005 | 2007 | 2008 | 2009, est.")
    p.body("""
T| Total outlays | #

R| National defense | #
d|   Military personnel | #
d|   Operation and maintenance | #
d|   Procurement | #
R| International affairs | #
d|   Development assistance | #
d|   Security assistance | #
R| Education, training, employment | #
d|   Elementary, secondary, and vocational | #
d|   Higher education | #
R| Income security | #
d|   Unemployment compensation | #
d|   Housing assistance | #""", "4-90:1 4-90:1 4-90:1 4-90:1 4-90:1")
    p.text("Source: U.S. Office of Management and Budget, Historical Tables, annual.")
    return p


@sheet
def um_crime_rates_states() -> Paper:
    p = abstract("um_crime_rates_states", 304, "Crime Rates by State, 2006 and 2007, and by Type, 2007", "xlsx", "[Offenses known to the police per 100,000 population]")
    p.head("""
        State | Violent crime | < | < | < | < | < | Property crime | < | <
        ^ | 2006, total | 2007 | < | < | < | < | 2006, total | 2007 | <
        ^ | ^ | Total | Murder | Forcible rape | Robbery | Aggravated assault | ^ | Total | Burglary""", stub="bottom", spanner="centre")
    p.body("T| United States | #\n" + rows(STATES), "m100-700:1 +3+4+5+6 m1-12:1 m10-90:1 m20-200:1 m90-400:1 m2000-5000:1 m2000-5000:1 m400-1200:1")
    p.skip().text("Source: U.S. Department of Justice, Federal Bureau of Investigation.")
    return p


@sheet
def um_stub_with_units() -> Paper:
    p = abstract("um_stub_with_units", 820, "Farms--Number and Acreage", "xlsx")
    p.head("Item | Unit | 1990 | 2000 | 2005 | 2008")
    p.skip().body("""
d| Number of farms | 1,000 | 2146 | 2167 | 2099 | 2200
d| Land in farms | Mil. acres | 987 | 945 | 928 | 920
o|   Average per farm | Acres | 460 | 436 | 442 | 418
S| Value of land and buildings:
d|   Total | Bil. dol. | 671 | 946 | 1340 | 1984
d|   Average per acre | Dollars | 683 | 1090 | 1610 | 2350""")
    p.tables[0].optional.append("B")
    p.tables[0].either_rows.append(p.tables[0].body[-2])
    return p


@sheet
def um_months_down_years_across() -> Paper:
    p = abstract("um_months_down_years_across", 376, "Normal Daily Mean Temperature--Selected Cities", "csv", "[In Fahrenheit degrees]")
    p.head("State | Station | Jan. | Feb. | Mar. | Apr. | May | June | Annual avg.", name=1)
    p.body("""
d| AL | Mobile | #
d| AK | Juneau | #
d| AZ | Phoenix | #
d| AR | Little Rock | #
d| CA | Los Angeles | #
d| | Sacramento | #
d| | San Diego | #
d| CO | Denver | #""", " ".join(["20-90:1"] * 7))
    p.tables[0].name_columns = ["A"]
    p.text("Source: U.S. National Oceanic and Atmospheric Administration.")
    return p


@sheet
def um_income_distribution() -> Paper:
    p = abstract("um_income_distribution", 674, "Money Income of Households--Percent Distribution by Income Level", "xlsx",
                 "[Households as of March of following year]", font="Arial", left=1)
    p.head("""
        Year | Number of households (1,000) | Percent distribution | < | < | < | < | Median income (dollars)
        ^ | ^ | Under $15,000 | $15,000 to $24,999 | $25,000 to $49,999 | $50,000 to $99,999 | $100,000 and over | ^""",
           stub="bottom", spanner="across")
    p.body("""
S| ALL HOUSEHOLDS \\1
d| 1980 | #
d| 1990 | #
d| 2000 \\2 | #
d| 2007 | #

S| WHITE
d| 1980 | #
d| 1990 | #
d| 2007 | #

S| BLACK
d| 1980 | #
d| 1990 | #
d| 2007 | #""", "9000-99000 9-20:1 9-15:1 25-33:1 25-35:1 5-20:1 30000-55000")
    p.skip().text("\\1 Includes other races.").text("\\2 Implementation of Census 2000 based population controls.")
    return p


@sheet
def um_health_percent_row() -> Paper:
    p = abstract("um_health_percent_row", 150, "Health Insurance Coverage Status by Selected Characteristics", "xlsx", indent="spaces")
    p.head("""
        Characteristic | Number (1,000) | < | < | Percent | <
        ^ | Total persons | Covered | Not covered | Covered | Not covered""", spanner="merge", stub="merge")
    p.body("""
T| Total | #
S| Age:
d|   Under 18 years | #
d|   18 to 34 years | #
d|   35 to 64 years | #
d|   65 years and over | #
S| Sex:
o|   Male | 145 | 120 | 25 | 82.7 | 17.2
o|   Female | 150 | 130 | 20 | 86.6 | 13.3
S| Household income:
o|   Less than $25,000 | 55 | 41 | 14 | 74.5 | 25.4
o|   $25,000 or more | 240 | 209 | 31 | 87 | 12.9""", "+2+3 200-900 20-90 %2/1 %3/1")
    return p


@sheet
def um_no_title() -> Paper:
    """The bare export: headings in the first row of the sheet."""
    p = Paper("um_no_title", "csv", borders=False)
    p.head("Country or Area | Year | Value | Value Footnotes", name=0)
    p.body("""
d| Viet Nam | 2015 | 91713.3 | 
d| Viet Nam | 2016 | 92701.1 | 1
d| Thailand | 2015 | 68657.6 | 
d| Thailand | 2016 | 68863.5 | 1
d| Lao PDR | 2015 | 6664 | 
d| Lao PDR | 2016 | 6758.4 | 2""")
    p.tables[0].optional += ["D", "B"]
    return p


@sheet
def um_rule_lines() -> Paper:
    """Old tables ruled with characters."""
    p = Paper("um_rule_lines", "xls", borders=False, font="Courier New", indent="spaces")
    p.text("No. 77. Religious Preference, Church Membership, and Attendance: 1980 to 2000")
    p.text("[In percent. Covers civilian noninstitutional population]").text("----------------------------------------")
    p.head("""
         | Religious preference | < | < | Church/synagogue
        Year and group | Protestant | Catholic | Jewish | members""", spanner="centre", loose=True)
    p.text("----------------------------------------")
    p.body("""
d| 1980 | 61 | 28 | 2 | 69
d| 1985 | 57 | 28 | 2 | 71
d| 1990 | 56 | 25 | 2 | 65
d| 2000, total | 56 | 27 | 2 | 68
o|   Northeast | 42 | 39 | 5 | 66
o|   South | 69 | 16 | 1 | 74
o|   West | 48 | 31 | 2 | 61""")
    p.tables[0].either_rows.append(p.tables[0].body[3])
    p.text("----------------------------------------").text("Source: Princeton Religion Research Center.")
    return p


@sheet
def um_sic_codes_left() -> Paper:
    p = abstract("um_sic_codes_left", 986, "Manufactures--Summary by Selected Industry: 2007", "xlsx")
    p.head("""
        NAICS code \\1 | Industry | All employees | < | Value added | Shipments
        ^ | ^ | Number (1,000) | Payroll (mil. dol.) | (mil. dol.) | (mil. dol.)""", name=1, stub="top", spanner="centre")
    p.tables[0].name_columns = []
    p.body("""
T| 31-33 | Manufacturing, total | #
d| 311 | Food | #
d| 312 | Beverage and tobacco product | #
d| 313 | Textile mills | #
d| 315 | Apparel | #
d| 321 | Wood product | #
d| 322 | Paper | #
d| 325 | Chemical | #""", "50-1500 1000-50000 5000-250000 9000-600000")
    p.text("\\1 North American Industry Classification System, 2002.")
    return p


@sheet
def um_enrollment_levels() -> Paper:
    p = abstract("um_enrollment_levels", 217, "School Enrollment: 1980 to 2018", "xlsx", "[In thousands (58,306 represents 58,306,000). As of fall]")
    p.head("""
         | All levels | < | < | Pre-K through grade 8 | < | Grades 9 through 12 | <
        Year |  |  |  |  |  |  | 
         | Total | Public | Private | Public | Private | Public | Private""", spanner="centre", loose=True)
    p.body("\n".join(f"d| {y} | #" for y in (1980, 1985, 1990, 1995, 2000)) + "\n" + "\n".join(f"d| {y}, proj. \\1 | #" for y in (2010, 2015, 2018)),
           "+2+3 +4+6 +5+7 20000-36000 3000-5000 11000-15000 1100-1500")
    p.skip().text("\\1 Pre-K, kindergarten.")
    return p


@sheet
def um_header_far_right_note() -> Paper:
    p = abstract("um_header_far_right_note", 1101, "Motor Vehicle Accidents--Number and Deaths", "xlsx")
    p.head("Item | Unit | 1990 | 2000 | 2005 | 2007")
    p.body("""
d| Motor vehicle accidents \\1 | Million | 11.5 | 13.4 | 10.7 | 10.6
S| Vehicles involved:
d|   Cars | 1,000 | 14300 | 15900 | 11600 | 10800
d|   Trucks | 1,000 | 4400 | 8800 | 7600 | 7900
d|   Motorcycles | 1,000 | 180 | 130 | 147 | 168
S| Motor vehicle deaths within 1 yr. \\2
T|   Total | Number | 46814 | 43354 | 45343 | 43945
d|   Noncollision accidents | Number | 4900 | 4800 | 5100 | 4900
d|   Collision accidents | Number | 41914 | 38554 | 40243 | 39045""")
    table = p.tables[0]
    table.either_rows, table.total_rows = table.total_rows, []
    table.optional.append("B")
    p.put(8, "See also Table 1102", table.body[0])
    p.text("\\1 Covers only accidents occurring on the road.")
    return p


@sheet
def um_transposed_years_rows_spanned() -> Paper:
    p = abstract("um_transposed_years_rows_spanned", 44, "Native North American Languages Spoken at Home", "ods")
    p.head("""
        Language | Persons 5 years old and over | Speak English "very well" | <
        ^ | ^ | Number | Percent""", spanner="first", stub="top")
    p.body(rows(["Navajo", "Yupik", "Dakota", "Apache", "Keres", "Cherokee"]) + "\nT| Total | #", "9000-170000 4000-9000 %2/1")
    return p


@sheet
def um_state_with_regions() -> Paper:
    p = abstract("um_state_with_regions", 31, "Housing Units by Region and State", "xlsx", "[In thousands]", borders=True, font="Arial")
    p.head("""
        Region, division, and state | Housing units | < | Percent change, 2000-2008
        ^ | 2000 | 2008 | ^""", spanner="merge", stub="merge")
    p.body("""
T| United States | #
R| Northeast | #
d|   Connecticut | #
d|   Maine | #
d|   Vermont | #
R| South | #
d|   Alabama | #
d|   Delaware | #
d|   Florida | #
d|   Georgia | #
R| West | #
d|   Alaska | #
d|   California | #""", "200-9000 200-9000 m1-20:1")
    return p


@sheet
def um_headings_two_word_columns() -> Paper:
    p = abstract("um_headings_two_word_columns", 1200, "Summary of Travel Trends", "xlsx", "[145.0 represents 145,000,000]", top=2, left=2)
    p.head("Characteristics | Unit | 1977 | 1983 | 1990 | 1995 | 2001")
    p.skip().body("""
d| Households | Million | 75.4 | 85.4 | 93.3 | 99 | 107.4
d| Persons | Million | 213.1 | 229.5 | 239.4 | 259.9 | 277.2
d| Household vehicles | Million | 120.1 | 143.7 | 165.2 | 176.1 | 202.6
S| Average per household:
d|   Persons | Number | 2.83 | 2.69 | 2.56 | 2.63 | 2.58
d|   Licensed drivers | Number | 1.69 | 1.72 | 1.75 | 1.78 | 1.77
d|   Vehicles | Number | 1.59 | 1.68 | 1.77 | 1.78 | 1.89""")
    p.tables[0].optional.append("D")
    return p
