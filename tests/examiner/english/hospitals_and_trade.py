"""Ordinary sheets as a statistical abstract prints them in Excel; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet, wide
from ..lines import drop
from ..paper import Paper

FAMILY = "ninth"


def abstract(name: str, number: int, title: str, note: str = "", kind: str = "xls", **more) -> Paper:
    """A sheet of the abstract: number and title in one line, a headnote in brackets."""
    p = Paper(name, kind, **{"borders": False, "font": "Courier New", "indent": "spaces", "sheet": "Data", **more})
    p.text(f"Table {number}. {title}", bold=True)
    return p.text(f"[{note}]") if note else p


@sheet
def en10_births_deaths_marriages():
    """Years down in panels of number and rate, words of the headings one to a line, the stub's word at the foot."""
    p = abstract("en10_births_deaths_marriages", 77, "Live Births, Deaths, Marriages, and Divorces: 1960 to 2005",
                 "4,258 represents 4,258,000. Beginning 1970, excludes births to, and deaths of nonresidents of the United States. See Appendix III")
    p.skip().head("""
             |        | Deaths | <         |          |
             |        |        |           |          | Divorces
        Year | Births | Total  | Infant \\1 | Mar-     | \\3
             |        |        |           | riages   |
             |        |        |           | \\2       | """, spanner="centre", loose=True, bold=False)
    p.skip().body("""
        S| NUMBER (1,000)
        d| 1960 | #
        d| 1970 | #
        d| 1975 | #
        d| 1980 | #
        d| 1985 | #

        d| 1990 | #
        d| 1995 | #
        d| 2000 | #
        d| 2004 | #
        d| 2005 | #

        S| RATE PER 1,000 POPULATION
        d| 1960 | 23.7 | 9.5 | 26.0 | 8.5 | 2.2
        d| 1970 | 18.4 | 9.5 | 20.0 | 10.6 | 3.5
        d| 1975 | 14.6 | 8.6 | 16.1 | 10.0 | 4.8
        d| 1980 | 15.9 | 8.8 | 12.6 | 10.6 | 5.2
        d| 1985 | 15.8 | 8.8 | 10.6 | 10.1 | 5.0

        d| 1990 | 16.7 | 8.6 | 9.2 | 9.8 | 4.7
        d| 1995 | 14.6 | 8.8 | 7.6 | 8.9 | 4.4
        d| 2000 | 14.4 | 8.5 | 6.9 | 8.3 | 4.1
        d| 2004 | 14.0 | 8.2 | 6.8 | 7.6 | 3.7
        d| 2005 | 14.0 | 8.3 | (NA) | 7.5 | 3.6""", "3100-4300 1700-2450 27-110 1500-2450 390-1210")
    p.skip().text("NA Not available.").text("\\1 Infants under 1 year, excluding fetal deaths; rates per 1,000 registered live births.").text("\\2 Includes estimates for some States through 1965.").text("\\3 Includes reported annulments.").text("Source: U.S. National Center for Health Statistics, Vital Statistics of the United States, annual.")
    return rule_off(p, widths={"A": 26, **wide("BCDEF", 11)})


@sheet
def en10_state_local_finances():
    """States with their regions left out, the country first; two groups of three beside a lone column with a note."""
    p = abstract("en10_state_local_finances", 441, "State and Local Governments--Revenue and Expenditures by State: 1999", "In millions of dollars (1,434,464 represents $1,434,464,000,000). For fiscal year ending in year shown", font="Arial")
    p.skip().head("""
              | Revenue | < | < | Expenditures | < | < |
        State | Total \\1 | General revenue | < | Total \\1 | General expendi- | Utility and | Debt outstanding
              |           | Inter- govern- mental | Own sources |  | tures | liquor store | """, spanner="first", stub="top", loose=True, bold=False)
    states = ["Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "District of Columbia", "Florida", "Georgia", "Hawaii"]
    p.skip().body("T|     United States | #\n\n" + "\n".join(f"d| {state} | #" for state in states), "2000-90000 500-9000 1500-40000 2000-80000 1900-70000 10-5000 900-50000")
    p.skip().text("\\1 Includes items not shown separately.").text("Source: U.S. Census Bureau, Internet site <http://www.census.gov/govs/www/estimate.html>")
    return rule_off(p, widths={"A": 24, **wide("BCDEFGH", 14)})


@sheet
def en10_motor_vehicle_lotus():
    """A sheet of Lotus days: lines of dashes above, within and below the headings, each word on its own line, figures of years across as headings of text."""
    p = abstract("en10_motor_vehicle_lotus", 1027, "Motor Vehicle Registrations: 1980 to 1998", "Vehicles in thousands (155,796 represents 155,796,000). As of December 31")
    p.text("-" * 90)
    p.head("""
             |  |  |  |
             |  |  |  |
        Item | 1980 | 1985 | 1990 | 1995 | 1998""", years_as_text=True, bold=False, align="right")
    t = p.tables[0]
    t.header_rows = t.header_rows[-1:]
    p.text("-" * 90).skip()
    p.body("""
        T| All motor vehicles | #
        o|   Private and commercial | #
        o|   Publicly owned | #

        d| Automobiles \\1 | #
        o|   Private and commercial | #
        o|   Publicly owned | #
        d| Buses | #
        o|   Private and commercial | #
        o|   Publicly owned | #
        d| Trucks | #
        o|   Private and commercial | #
        o|   Publicly owned | #

        o| Motorcycles \\2 | #
        o|   Vehicles per 1,000 population | 687 | 722 | 759 | 767 | 783""", "200-9000 200-9000 200-9000 200-9000 200-9000", bold="")
    p.text("-" * 90).text("\\1 Includes taxicabs.").text("\\2 Private and commercial; excludes mopeds.").text("Source: U.S. Federal Highway Administration, Highway Statistics, annual.")
    return p


@sheet
def en10_money_income_households():
    """Households by level of income: thousands beside a percent distribution over eight classes of money, the median last, its unit below."""
    p = abstract("en10_money_income_households", 669, "Money Income of Households--Percent Distribution by Income Level, by Selected Characteristics: 2003", "111,278 represents 111,278,000. Households as of March of the following year", kind="xlsx", font="Arial", indent="excel", sheet="03")
    p.skip().head("""
        Characteristic | Number of households (1,000) | Percent distribution | < | < | < | < | < | < | Median income (dollars)
        ^ | ^ | Under $15,000 | $15,000 to $24,999 | $25,000 to $34,999 | $35,000 to $49,999 | $50,000 to $74,999 | $75,000 to $99,999 | $100,000 and over | ^""")
    p.body("""
        T| Total \\1 | #
        S| Age of householder:
        d|   15 to 24 years | #
        d|   25 to 34 years | #
        d|   35 to 44 years | #
        d|   45 to 54 years | #
        d|   55 to 64 years | #
        d|   65 years and over | #
        S| Region:
        o|   Northeast | #
        o|   Midwest | #
        o|   South | #
        o|   West | #
        S| Size of household:
        o|   One person | #
        o|   Two persons | #
        o|   Three persons | #
        o|   Four persons or more | #
        S| Type of household:
        o|   Family household | #
        o|     Married-couple | #
        o|     Male householder, wife absent | #
        o|     Female householder, husband absent | #
        o|   Nonfamily household | #""", "6000-29000 m8-30:1 m8-24:1 m8-15:1 m10-17:1 m10-20:1 m5-15:1 m2-22:1 m22000-65000")
    p.skip().text("\\1 Includes other races not shown separately.").text("Source: U.S. Census Bureau, Current Population Reports, P60-226.")
    return finish(p, wrap=True, widths={"A": 38, **wide("BCDEFGHIJ", 12)})


@sheet
def en10_enrollment_by_sex_panels():
    """The same years three times under centred captions Total, Male and Female in capitals."""
    p = abstract("en10_enrollment_by_sex_panels", 216, "School Enrollment by Level and Sex: 1970 to 2000", "In thousands, except percent. As of October", font="Arial")
    p.skip().head("""
        Sex and year | All levels | Elementary | High school | College | <
        ^ | ^ | ^ | ^ | Full-time | Part-time""", bold=False)
    for word in ("TOTAL", "MALE", "FEMALE"):
        p.caption(word, at=1, italic=False, bold=True, over=5) if word != "TOTAL" else p.body("S| TOTAL")
        p.body("d| 1970 | #\nd| 1980 | #\nd| 1990 | #\nd| 1995 | #\nd| 2000 | #", "20000-60000 9000-35000 6000-16000 3000-9000 1000-6000")
    p.skip().text("Source: U.S. Census Bureau, Current Population Reports, Series P20; and unpublished data.")
    return rule_off(p, widths={"A": 20, **wide("BCDEF", 13)})


@sheet
def en10_hospital_beds_items_units():
    """Items with a column of units, years across, (NA), (X) and a dash; parents without figures end in a colon."""
    p = abstract("en10_hospital_beds_items_units", 164, "Hospitals--Summary Characteristics: 1980 to 2002", "For beds, (1,365 represents 1,365,000). Covers hospitals accepted for registration by the American Hospital Association; see text, this section", kind="xlsx", font="Helvetica", sheet="Hospitals")
    p.skip().head("Item | Unit | 1980 | 1990 | 1995 | 2000 | 2001 | 2002", names=(), align="right", bold=False)
    p.tables[0].optional.append("B")
    p.body("""
        S| Number:
        d|   All hospitals | Number | #
        d|     With 100 beds or more | Number | #
        d|   Non-Federal \\1 | Number | #
        d|     Community hospitals \\2 | Number | #
        d|       Nongovernmental nonprofit | Number | #
        d|       For profit | Number | 730 | 749 | 752 | 749 | 754 | (NA)
        d|       State and local government | Number | #
        d|   Federal | Number | #

        S| Beds:
        d|   All hospitals | 1,000 | #
        d|     Rate per 1,000 population | Rate | 6.0 | 4.9 | 4.1 | 3.5 | 3.5 | (X)
        d|   Non-Federal \\1 | 1,000 | #
        d|   Federal | 1,000 | 117 | 98 | 78 | 53 | 52 | -

        S| Average daily census \\3 | 1,000
        d|   All hospitals | 1,000 | #
        d|   Community hospitals \\2 | 1,000 | #""".replace("S| Average daily census \\3 | 1,000", "S| Average daily census \\3"), "200-7000 200-7000 200-7000 200-7000 200-7000 200-7000")
    p.skip().text("- Represents zero.").text("NA Not available. X Not applicable.").text("\\1 Includes hospital units of institutions.").text("\\2 Short-term (average length of stay less than 30 days) general and special.")
    return rule_off(p, widths={"A": 42, "B": 10, **wide("CDEFGH", 10)})


@sheet
def en10_employees_rank_beside():
    """States with a figure, its change, and a rank beside each of two groups; the rank's heading stands over its own column only."""
    p = abstract("en10_employees_rank_beside", 612, "Employees in Nonfarm Establishments--States: 1990 to 2003", "In thousands (109,487 represents 109,487,000)", kind="xlsx", font="Arial", indent="excel")
    p.skip().head("""
        State | Employment | < | < | Average annual pay | < | Rank, 2003 \\2
        ^ | 1990 | 2000 | 2003 | 2002 \\1 | 2003 | ^""", years_as_text=True)
    names = ["Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Hawaii", "Idaho"]
    p.body("T| United States | # | (X)\n" + "\n".join(f"d| {name} | # | {45 - 3 * k}" for k, name in enumerate(names)), "300-9000 300-9000 300-9000 m26000-40000 m27000-41000")
    p.skip().text("X Not applicable.").text("\\1 Revised.").text("\\2 When states share the same rank, the next lower rank is omitted.").text("Source: U.S. Bureau of Labor Statistics")
    return finish(p, shade=True, widths={"A": 22, **wide("BCDEFG", 12)})


@sheet
def en10_exports_imports_countries():
    """Countries in two columns of exports and imports and a balance, years below each, the world first, continents as captions without figures, (Z) for small amounts, a spacer column between the groups."""
    p = abstract("en10_exports_imports_countries", 1298, "U.S. Exports, Imports, and Merchandise Trade Balance by Country: 2000 to 2002", "In millions of dollars. Includes silver ore and bullion", kind="xls", font="Arial")
    p.skip().head("""
        Country | Exports | < | < |  | General imports | < | < |  | Merchandise trade balance | < | <
                | 2000 | 2001 | 2002 |  | 2000 | 2001 | 2002 |  | 2000 | 2001 | 2002""", spanner="across", stub="bottom", years_as_text=True, bold=False)
    lines = ["T| Total, all countries | # |", ""]
    for place in ("Afghanistan", "Albania", "Algeria", "Andorra", "Angola", "Anguilla", "Argentina", "Armenia", "Aruba", "Australia", "Austria", "Azerbaijan"):
        lines.append(f"d| {place} | #")
    p.body("\n".join(lines).replace("| # |", "| #"), "5-14000 5-14000 5-14000 ~ 1-9000 1-9000 1-9000 ~ 1-999 1-999 1-999")
    drop(p.tables[0], "E", "I")
    p.skip().text("- Represents zero. Z Less than $500,000.").text("Source: U.S. Census Bureau, U.S. International Trade in Goods and Services, Series FT-900.")
    return rule_off(p, widths={"A": 24, "E": 2, "I": 2})
