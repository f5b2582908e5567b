"""Ordinary sheets of abstracts and agencies once more: codes beside names, months under years, units under headings, several stub columns."""

from ..dress import finish, rule_off, sheet, wide
from ..lines import drop
from ..paper import Paper
from .hospitals_and_trade import abstract

FAMILY = "ninth"


@sheet
def en12_establishments_naics():
    """A code of the industry beside its name, units in brackets under each heading, kinds of business indented by blanks."""
    p = abstract("en12_establishments_naics", 1012, "Retail Trade--Establishments, Employees, and Payroll: 2000 and 2001", "Covers establishments with payroll (1,113.6 represents 1,113,600)", font="Arial")
    p.skip().head("""
                         | 2002       | Establishments | <        | Employees \\2 | <       | Annual payroll | <
        Kind of business | NAICS      | (1,000)        | <        | (1,000)       | <       | (mil. dol.)    | <
                         | code \\1   | 2000           | 2001     | 2000          | 2001    | 2000           | 2001""", spanner="across", years_as_text=True, bold=False, loose=True)
    p.tables[0].optional.append("B")
    p.skip().body("""
        T| Retail trade, total | 44-45 | #
        d|   Motor vehicle and parts dealers | 441 | #
        o|     Automobile dealers | 4411 | #
        o|     Other motor vehicle dealers | 4412 | #
        d|   Furniture and home furnishings stores | 442 | #
        d|   Electronics and appliance stores | 443 | #
        d|   Food and beverage stores | 445 | #
        o|     Grocery stores | 4451 | #
        d|   Gasoline stations | 447 | #
        d|   Nonstore retailers | 454 | #""", "10-200:1 10-200:1 200-2900 200-2900 4000-60000 4000-60000")
    p.skip().text("\\1 North American Industry Classification System.").text("\\2 For employees on the payroll for the pay period including March 12.")
    return rule_off(p, widths={"A": 40, **wide("BCDEFGH", 11)})


@sheet
def en12_benefits_months_under_years():
    """Years, then the months of the last two under each of these as captions; amounts over three levels, the lowest typed under the first of its columns."""
    p = Paper("en12_benefits_months_under_years", "xlsx", sheet="5.A4", font="Arial", borders=False)
    p.text("Table 5.A4", bold=True).text("Number and total monthly benefits, by type of benefit, selected years 1980-2005", bold=True).skip()
    p.head("""
        Year and month | Total | < | Retired workers | < | Disabled workers | <
        ^ | Number (thousands) | Amount (millions of dollars) | Number (thousands) | Amount (millions of dollars) | Number (thousands) | Amount (millions of dollars)""")
    p.body("\n".join(f"d| {year} | #" for year in (1980, 1985, 1990, 1995, 2000)), "+3+5 +4+6 19000-31000 6000-30000 2800-6500 1000-6000")
    for year in (2004, 2005):
        p.skip().body(f"S| {year}\n" + "\n".join(f"d|   {month} | #" for month in ("January", "February", "March", "April", "May", "June")), "+3+5 +4+6 29000-31000 26000-30000 5800-6500 5000-6000")
    p.skip().text("SOURCE: Social Security Administration, Master Beneficiary Record.").text("CONTACT: (410) 965-0090")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 13)})


@sheet
def en12_crime_counties_three_stubs():
    """State, kind of county and county in three columns, the first two said once; counts beside words for nothing; headings in narrow boxes."""
    p = Paper("en12_crime_counties_three_stubs", "xls", sheet="10tbl", font="Times New Roman", borders=True)
    p.text("Table 10", bold=True).text("Offenses Known to Law Enforcement", bold=True).text("by State, Metropolitan and Nonmetropolitan Counties, 2009", bold=True)
    p.head("State | Metropolitan/Nonmetropolitan | County | Violent crime | Murder and⏎nonnegligent⏎manslaughter | Forcible⏎rape | Robbery | Aggravated⏎assault | Property⏎crime | Burglary | Larceny-⏎theft | Motor⏎vehicle⏎theft", name=2, names=(0, 1))
    lines = [("ALABAMA", "Metropolitan Counties", "Autauga"), ("", "", "Bibb1"), ("", "", "Blount"), ("", "Nonmetropolitan Counties", "Barbour"), ("", "", "Butler"), ("", "", "Cherokee"),
             ("ARIZONA", "Metropolitan Counties", "Coconino2"), ("", "", "Maricopa"), ("", "", "Mohave"), ("", "Nonmetropolitan Counties", "Apache"), ("", "", "Cochise")]
    p.body("\n".join(f"d| {a} | {b} | {c} | #" for a, b, c in lines), "+2+3+4+5 0-9 0-30 0-90 5-300 +7+8+9 20-900 40-2000 3-300")
    p.text("1 Because of changes in the state/local agency's reporting practices, figures are not comparable to previous years' data.").text("2 Arson data were not reported.")
    return finish(p, frame=False, wrap=True)


@sheet
def en12_consumer_spending_quintiles():
    """Items with dots behind them down to four depths, units of money nowhere but in the headnote, groups of the same words merged; a mark for too few reports."""
    p = abstract("en12_consumer_spending_quintiles", 668, "Average Annual Expenditures of All Consumer Units by Income Quintile: 2004", "In dollars. Based on Consumer Expenditure Survey", kind="xlsx", font="Arial")
    p.skip().head("""
        Item | All consumer units | Income before taxes | < | < | < | <
        ^ | ^ | Lowest 20 percent | Second 20 percent | Third 20 percent | Fourth 20 percent | Highest 20 percent""")
    p.body("""
        P| Average annual expenditures | #
        d|   Food | #
        o|     Food at home | #
        o|       Cereals and bakery products | #
        o|       Meats, poultry, fish, and eggs | #
        o|     Food away from home | #
        d|   Housing | #
        o|     Shelter | #
        o|       Owned dwellings | #
        o|       Rented dwellings | #
        o|     Utilities, fuels, and public services | #
        d|   Apparel and services | #
        d|   Health care | #
        d|   Cash contributions | #""", "300-9000 300-4000 300-5000 400-7000 500-9000 900-15000", leader=" . . . . .")
    p.skip().text("B Base figure too small to meet statistical standards.").text("Source: U.S. Bureau of Labor Statistics, Consumer Expenditures in 2004.")
    return finish(p, shade=True, wrap=True, widths={"A": 46, **wide("BCDEFG", 12)})


@sheet
def en12_degrees_two_tables_stacked():
    """Two tables under one title, each with its headings, the second with other columns; years as words with hyphens."""
    p = Paper("en12_degrees_two_tables_stacked", "xls", sheet="D290", borders=False, font="Arial")
    p.text("Table 290. Degrees conferred, by level and by sex: Selected years, 1990-91 to 2004-05", bold=True).skip()
    p.head("""
        Year | Associate's | Bachelor's | < | < | Doctor's
             |             | Total | Men | Women | """, spanner="centre", stub="top")
    p.body("\n".join(f"d| {year} | #" for year in ("1990-91", "1995-96", "2000-01", "2004-05")), "400000-700000 +3+4 400000-600000 500000-800000 30000-60000")
    p.skip(2)
    p.head("Field of study, 2004-05 | Associate's | Bachelor's | Master's")
    p.body("T| Total | #\nd|   Business | #\nd|   Education | #\nd|   Engineering | #\nd|   Health professions | #\nd|   Other fields | #", "9000-120000 9000-300000 9000-160000")
    p.skip().text("SOURCE: U.S. Department of Education, National Center for Education Statistics.")
    return rule_off(p, widths={"A": 30, **wide("BCDEF", 12)})


@sheet
def en12_airport_traffic_ranked():
    """A rank before the name, the name's column in the second place, units over the groups, percent change last; airports without a total."""
    p = Paper("en12_airport_traffic_ranked", "xlsx", sheet="1-41", borders=False, font="Arial")
    p.text("Table 1-41: Passengers Boarded at the Top U.S. Airports", bold=True).skip()
    p.head("""
        2003 rank | Airport | Total enplaned passengers | < | < | Percent change, 1993-2003
        ^ | ^ | 1993 | 2002 | 2003 | ^""", name=1, stt=0, years_as_text=True)
    p.body("\n".join(f"d| {k} | {n} | #" for k, n in enumerate(("Atlanta, GA (Hartsfield)", "Chicago, IL (O'Hare)", "Dallas/Ft. Worth, TX", "Los Angeles, CA", "Phoenix, AZ", "Denver, CO", "Las Vegas, NV", "Minneapolis/St. Paul, MN", "Houston, TX", "Detroit, MI"), 1)), "9000000-30000000 9000000-33000000 9000000-35000000 m5-90:1")
    p.skip().text("NOTE: Rank order by total enplaned passengers on scheduled and nonscheduled operations.").text("SOURCE: U.S. Department of Transportation, Bureau of Transportation Statistics.")
    return rule_off(p, widths={"A": 10, "B": 30})


@sheet
def en12_energy_flags_columns():
    """Energy by source with a narrow column for R and E marks behind each figure, words of the headings over three lines, subtotals across."""
    p = abstract("en12_energy_flags_columns", 898, "Energy Supply by Type of Fuel: 1975 to 2003", "Quadrillion Btu", kind="xlsx", font="Arial")
    p.skip().head("""
             | Production | < | < | < | < | < | Net     |  | Consump- |
             | Crude      |   | Natural | | Total |  | imports |  | tion     |
        Year | oil        |   | gas     | |       |  | \\2     |  |          | """, spanner="first", loose=True, align="left", bold=False)
    for letter in "CEGIK":
        drop(p.tables[0], letter)
    p.skip().body("\n".join(f"d| {year} | #" for year in (1975, 1980, 1985, 1990, 1995)) + "\n" + "\n".join(f"d| {year} | 12.3 | R | 19.{k} | R | 31.{k} | R | 20.{k} | R | 97.{k} | E" for k, year in enumerate((2000, 2001, 2002, 2003), 3)), "12-20:1 ~ 15-22:1 ~ +1+3 ~ 8-25:1 ~ 70-99:1 ~")
    drop(p.tables[0], *"CEGIK")
    p.skip().text("E Estimate. R Revised.").text("\\2 Imports minus exports.")
    return rule_off(p, widths={"A": 10, **dict.fromkeys("CEGIK", 3.0)})


@sheet
def en12_health_insurance_blocks():
    """Characteristics in blocks whose captions hold the first figure column's unit; percent with its base; a column of notes empty but for two digits."""
    p = Paper("en12_health_insurance_blocks", "xls", sheet="hi", borders=False, font="Arial", indent="spaces")
    p.text("Table HI-4. Health Insurance Coverage Status by Selected Characteristics: 2004").text("(Numbers in thousands. People as of March of the following year.)").skip()
    p.head("""
                       |       | Covered by private or government health insurance | < | < | < |
                       |       |       | Private | Government | < | Not
        Characteristic | Total | Total | health insurance | Medicare | Medicaid | covered""", spanner="first", loose=True, rules=True, bold=False)
    p.skip().body("""
        P| All people | #

        S| Sex
        d| .Male | #
        d| .Female | #

        S| Race and Hispanic origin
        o| .White alone | #
        o| .Black alone | #
        o| .Hispanic (any race) | #

        S| Age
        o| .Under 18 years | #
        o| .18 to 64 years | #
        o| .65 years and over | #""", "+2+6 9000-200000 9000-190000 900-40000 900-40000 900-40000", bold="")
    p.skip().text("Source: U.S. Census Bureau, Current Population Survey, 2005 Annual Social and Economic Supplement.")
    return rule_off(p, widths={"A": 28, **wide("BCDEFG", 13)})
