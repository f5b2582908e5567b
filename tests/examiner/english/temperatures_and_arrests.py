"""More ordinary sheets of a statistical abstract; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet, wide
from ..paper import Paper
from .hospitals_and_trade import abstract

FAMILY = "ninth"


@sheet
def en11_employment_by_industry_sex_race():
    """Industries with numbers and a percent distribution that adds up beside them; words of the headings broken over lines, the lone column at the left one line lower."""
    p = abstract("en11_employment_by_industry_sex_race", 602, "Employed Civilians by Industry and Class of Worker: 2002", "In thousands (136,485 represents 136,485,000), except percent. Civilian noninstitutional population 16 years old and over", font="Arial")
    p.skip().head("""
                 |          | Percent distribution | < | < | Median
                 | Total    | Wage and | Self-    | Unpaid | age
        Industry | employed | salary   | employed | family | (years)
                 | (1,000)  | workers  | workers  | workers | """, spanner="centre", loose=True, bold=False)
    lines = []
    for name in ("Agriculture", "Mining", "Construction", "Manufacturing", "Transportation and utilities", "Wholesale and retail trade", "Finance, insurance, real estate", "Services", "Public administration"):
        lines.append(name)
    shares = [(57.1, 40.2, 2.7), (96.2, 3.7, 0.1), (80.4, 19.0, 0.6), (97.9, 2.0, 0.1), (95.0, 4.9, 0.1), (91.7, 8.0, 0.3), (92.4, 7.4, 0.2), (90.1, 9.7, 0.2), (100.0, 0.0, 0.0)]
    ages = (43.2, 41.9, 38.6, 41.3, 41.5, 36.8, 40.2, 39.9, 42.7)
    p.skip().body("T| Total | 136485 | 92.1 | 7.5 | 0.4 | 39.5\n\n" + "\n".join(f"d| {name} | {1100 + 2317 * k} | {a} | {b} | {c} | {age}" for k, (name, (a, b, c), age) in enumerate(zip(lines, shares, ages, strict=True))))
    p.skip().text("Source: U.S. Bureau of Labor Statistics, Employment and Earnings, monthly, January 2003 issue.")
    return rule_off(p, widths={"A": 32, **wide("BCDEF", 11)})


@sheet
def en11_prisoners_by_state():
    """States in regions with their sums, two years and two kinds of rates, headings merged, a blank line between regions."""
    p = abstract("en11_prisoners_by_state", 332, "Prisoners Under Federal or State Jurisdiction--Number and Rate by State: 1995 and 2003", "As of December 31. Rates based on resident population as of July 1", kind="xlsx", font="Arial", indent="excel")
    p.skip().head("""
        Region, division, and state | Number | < | Percent change, 1995-2003 | Sentenced to more than 1 year | < | <
        ^ | 1995 | 2003 | ^ | 1995 | 2003 | Rate per 100,000 population, 2003""", years_as_text=False)
    blocks = ["T| United States, total | #", ""]
    for region, states in (("Northeast", ("Maine", "Vermont", "New York")), ("Midwest", ("Ohio", "Indiana", "Iowa", "Kansas")), ("South", ("Texas", "Florida", "Georgia")), ("West", ("Idaho", "Utah", "Oregon"))):
        blocks += [f"R|   {region} | #", *(f"d|     {state} | #" for state in states), ""]
    p.body("\n".join(blocks[:-1]), "1000-60000 1000-70000 m-9-60:1 1000-60000 1000-70000 m120-760".replace("m-9", "m9"))
    p.skip().text("Source: U.S. Bureau of Justice Statistics, Prisoners in 2003, and earlier issues.")
    return finish(p, widths={"A": 32, **wide("BCDEFG", 13)})


@sheet
def en11_temperature_by_station():
    """Two stub columns, the state said once over its stations; months across under no group, the annual mean and the length of record last."""
    p = abstract("en11_temperature_by_station", 379, "Normal Daily Mean Temperature--Selected Cities", "In Fahrenheit degrees. Airport data except as noted. Based on standard 30-year period, 1971 through 2000", kind="xls", font="Arial")
    p.skip().head("State | Station | Jan. | Feb. | Mar. | Apr. | May | June | July | Aug. | Sept. | Oct. | Nov. | Dec. | Annual avg. | Length of record (yr.)", name=1, names=(0,), bold=False)
    stations = (("Alabama", "Mobile"), ("Alaska", "Juneau"), ("Arizona", "Phoenix"), ("Arkansas", "Little Rock"), ("California", "Los Angeles"), ("", "Sacramento"), ("", "San Diego"), ("", "San Francisco"), ("Colorado", "Denver"), ("Florida", "Jacksonville"), ("", "Miami"), ("Georgia", "Atlanta"))
    p.body("\n".join(f"d| {state} | {place} | #" for state, place in stations), " ".join(["20-95:1"] * 13) + " 20-70")
    p.skip().text("Source: U.S. National Oceanic and Atmospheric Administration, Climatography of the United States, No. 81.")
    return rule_off(p)


@sheet
def en11_college_charges_two_panels():
    """Academic years down under two captions; three groups of two over the leaves 2-year and 4-year, drawn in the first column of each, left aligned."""
    p = abstract("en11_college_charges_two_panels", 280, "Institutions of Higher Education--Charges: 1985 to 2004", "In dollars. Estimated. For the entire academic year ending in year shown", font="Courier New")
    p.skip().head("""
        Academic control | Tuition and required fees \\1 | < | < | Board rates \\2 | < | < | Dormitory charges | < | <
        and year | All | 2-yr. colleges | 4-yr. schools | All | 2-yr. colleges | 4-yr. schools | All | 2-yr. colleges | 4-yr. schools""", spanner="first", loose=True, align="left", bold=False)
    for word in ("Public:", "Private:"):
        p.body(f"S| {word}\n" + "\n".join(f"d|   {year} | #" for year in (1985, 1990, 1995, 2000, 2003)) + "\nd|   2004, prel. | #" + ("\n" if word == "Public:" else ""), "500-19000 500-9000 900-21000 1200-3200 1200-3000 1200-3300 1100-3900 900-3500 1100-4000")
    p.skip().text("\\1 For in-state students.").text("\\2 Beginning 1990, rates reflect 20 meals per week.")
    return rule_off(p, widths={"A": 20, **wide("BCDEFGHIJ", 13)})


@sheet
def en11_legislatures_composition():
    """States under two houses of which the year is a level between; small figures; a state without parties in marks."""
    p = abstract("en11_legislatures_composition", 401, "Composition of State Legislatures by Political Party Affiliation: 2002 and 2004", "Data reflect election results in year shown", kind="xlsx", font="Arial", indent="excel")
    p.skip().head("""
        State | Lower House | < | < | < | < | < | Upper House | < | < | < | < | <
        ^ | 2002 | < | < | 2004 \\1 | < | < | 2002 | < | < | 2004 \\1 | < | <
        ^ | Dem. | Rep. | Other | Dem. | Rep. | Other | Dem. | Rep. | Other | Dem. | Rep. | Other""", years_as_text=True)
    states = ("AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA")
    p.body("T| United States | #\n" + "\n".join(f"d| {s} | #" for s in states) + "\nd| NE | " + " | ".join(["(\\2)"] * 12), " ".join(["20-120 20-120 0-3"] * 4))
    p.skip().text("\\1 Status as of early 2005.").text("\\2 Nonpartisan. Members of unicameral legislature.")
    return finish(p)


@sheet
def en11_farm_income_accounts():
    """Accounts with signs before the words (plus, less, equals), negative figures, years falling apart from 1980 to 2004."""
    p = abstract("en11_farm_income_accounts", 805, "Value Added to Economy by Agricultural Sector: 1980 to 2004", "In billions of dollars (144.6 represents $144,600,000,000)", font="Arial")
    p.skip().head("Item | 1980 | 1990 | 1995 | 2000 | 2003 | 2004", years_as_text=False, bold=False, align="right")
    p.body("""
        d| Value of agricultural sector production | 148.7 | 188.6 | 203.4 | 218.4 | 241.4 | 276.1
        o|   Value of crop production | 71.0 | 83.0 | 96.1 | 92.5 | 105.9 | 124.9
        o|     Food grains | 11.2 | 7.5 | 10.4 | 6.5 | 7.7 | 8.4
        o|     Feed crops | 13.9 | 18.7 | 24.6 | 20.5 | 24.6 | 27.6
        o|     Inventory adjustment | -7.5 | 2.4 | -5.2 | 1.5 | -0.6 | 5.3
        o|   Value of livestock production | 70.6 | 90.2 | 87.8 | 99.3 | 104.9 | 124.2

        d| Less: Purchased inputs | 75.5 | 92.2 | 109.0 | 121.8 | 127.8 | 135.2
        o|   Farm origin | 33.2 | 39.5 | 41.8 | 47.9 | 55.0 | 57.8
        o|   Other | 42.3 | 52.7 | 67.2 | 73.9 | 72.8 | 77.4
        d| Plus: Net government transactions | -2.9 | 3.1 | 0.1 | 15.8 | 9.2 | 6.0
        P| Equals: Gross value added | 70.3 | 99.5 | 94.5 | 112.4 | 122.8 | 146.9
        d| Less: Capital consumption | 21.5 | 18.2 | 18.9 | 20.1 | 21.0 | 22.6
        P| Equals: Net value added \\1 | 48.8 | 81.3 | 75.6 | 92.3 | 101.8 | 124.3""", bold="")
    p.skip().text("\\1 Income earned by all factors of production.").text("Source: U.S. Dept. of Agriculture, Economic Research Service, Farm Income.")
    return rule_off(p, widths={"A": 44})


@sheet
def en11_vote_for_president():
    """Votes of two elections by state: parties' votes and shares, the plurality over two parts; first the whole country over blank."""
    p = abstract("en11_vote_for_president", 388, "Vote Cast for President by Major Political Party--States: 2000 and 2004", "105,594 represents 105,594,000", kind="xls", font="Arial")
    p.skip().head("""
              | 2000        | <         | <        | < | <       | 2004        | <         | <        | < | <
              |             | Democratic party | < | Republican party | < |  | Democratic party | < | Republican party | <
        State | Total (1,000) | Number | Percent | Number | Percent | Total (1,000) | Number | Percent | Number | Percent""", spanner="across", years_as_text=True, bold=False)
    states = ("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Dist. of Columbia", "Florida")
    p.body("T| United States | #\n\n" + "\n".join(f"d|   {s} | #" for s in states), "600-12000 200-6000 %2/1 200-5000 %4/1 600-12000 200-6000 %7/6 200-5000 %9/6")
    p.skip().text("Source: Office of the Clerk of the House, Statistics of the Presidential and Congressional Election, biennial.")
    return rule_off(p)


@sheet
def en11_arrests_by_race_lotus():
    """Offences with dot leaders, races across over number and then the same races over percent; the total repeated; symbols (Z) and a dash."""
    p = abstract("en11_arrests_by_race_lotus", 327, "Persons Arrested, by Charge and Race: 1998", "Represents arrests reported by 9,466 agencies with a total population of 186 million as estimated by FBI")
    p.text("=" * 80)
    p.head("""
                        |       | Number | < | < | Percent distribution | < | < | <
                        |       |       |       | American   |       |       | American   |
        Offense charged | Total | White | Black | Indian     | White | Black | Indian     | Asian
                        |       |       |       | or Alaskan |       |       | or Alaskan | """, loose=True, bold=False, spanner="centre")
    p.text("-" * 80)
    p.body("""
        T| Total | # | 0.9

        R| Serious crimes | # | 1.1
        o|   Murder and nonnegligent manslaughter | # | 1.0
        d|   Forcible rape | # | (Z)
        d|   Robbery | # | 1.2
        d|   Burglary | # | 0.9
        d|   Larceny-theft | # | 1.4
        d|   Arson | # | -

        R| All other nonserious crimes | # | 1.0
        d|   Fraud | # | 0.6
        d|   Stolen property \\1 | # | 0.9
        d|   Vandalism | # | 1.1
        d|   Drunkenness | # | (Z)""", "4000-300000 2000-200000 100-9000 100-9000 m40-70:1 m20-60:1 m0.5-2:1", leader=" ..............", bold="")
    p.text("-" * 80).text("Z Less than 0.05 percent. - Represents zero.").text("\\1 Buying, receiving, possessing.")
    return p


@sheet
def en11_profile_two_halves():
    """A census profile: subject, number and percent in two halves beside each other, an empty column between them, captions in capitals in each."""
    p = Paper("en11_profile_two_halves", "xls", sheet="DP-1", borders=False, font="Arial", indent="spaces")
    p.text("Table DP-1. Profile of General Demographic Characteristics: 2000", bold=True).text("Geographic Area: Marion County", bold=True)
    p.text("[For information on confidentiality protection, nonsampling error, and definitions, see text]").skip()
    p.head("Subject | Number | Percent", align="left")
    left = p.tables[0]
    start = p.row
    for k, name in enumerate(("Subject", "Number", "Percent")):
        p.put(4 + k, name, start, bold=True)
    p.body("""
        T|   Total population | 28640 | 100.0
        S| SEX AND AGE
        d| Male | 14050 | 49.1
        d| Female | 14590 | 50.9
        d| Under 5 years | 1720 | 6.0
        d| 5 to 9 years | 1840 | 6.4
        d| 10 to 14 years | 2010 | 7.0
        d| 15 to 19 years | 2200 | 7.7
        d| 20 to 64 years | 16510 | 57.6
        d| 65 years and over | 4360 | 15.2""", bold="TS")
    right = ("HISPANIC OR LATINO AND RACE", ""), ("  Total population", (28640, 100.0)), ("Hispanic or Latino (of any race)", (412, 1.4)), ("Not Hispanic or Latino", (28228, 98.6)), ("RELATIONSHIP", ""), ("In households", (28013, 97.8)), ("Householder", (11214, 39.2)), ("Spouse", (6410, 22.4)), ("Child", (7803, 27.2)), ("In group quarters", (627, 2.2))
    for row, (name, figures) in zip(left.body, right, strict=True):
        p.put(4, name, row, bold=not figures)
        for k, value in enumerate(figures or ()):
            p.put(5 + k, value, row, number_format="0.0" if k else "#,##0")
    two = type(left)(header_rows=left.header_rows, name_column="E", body=left.body, columns={"F": ["Number"], "G": ["Percent"]}, either_rows=[left.body[1]])
    p.tables.append(two)
    p.skip().text("(X) Not applicable").text("Source: U.S. Census Bureau, Census 2000.")
    return p
