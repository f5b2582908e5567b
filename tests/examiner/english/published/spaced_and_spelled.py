"""Pages of an abstract of 1999, of old worksheets and of agencies, retold with made figures: empty columns between groups, lines of dashes, spaced letters."""

from __future__ import annotations

from collections.abc import Sequence

from ...dress import finish, sheet, wide
from ...lines import glue
from ...paper import Paper
from .pages_of_offices import names

FAMILY = "thirteenth"


def told(kind: str, name: str, *groups: Sequence[object], depth: int = 0) -> str:
    """A line whose groups of figures stand apart by an empty column."""
    return f"{kind}| {'  ' * depth}{name} | " + " |  | ".join(" | ".join(map(str, group)) for group in groups)


@sheet
def en18_retail_with_empty_columns():
    """As table 1272 of an abstract of 1999 (allcountries.org/uscensus): pieces of headings over the left year of each pair, an empty column after it."""
    p = Paper("en18_retail_with_empty_columns", "xls", sheet="1272", borders=False, font="Courier New")
    p.text("No. 1272. Retail Trade--Summary by Kind of Business: 1992 and 1997", bold=True).text("[Includes only establishments with payroll]").skip()
    t = p.head("""
         |  | Establishments |  |  | Sales, receipts, |  |  | Annual |  |  | Paid |
        Kind of business | 1987 |  |  |  | revenue/shipments |  |  | payroll |  |  | employees |
         | SIC | (1,000) |  |  | (mil. dol.) |  |  | (mil. dol.) |  |  | (1,000) |
         | code \\1 |  |  |  |  |  |  |  |  |  |  |
         |  | 1992 | 1997 |  | 1992 | 1997 |  | 1992 | 1997 |  | 1992 | 1997""", bold=False, loose=True, names=(1,))
    for letters, group in (("CD", "Establishments / (1,000)"), ("FG", "Sales, receipts, / revenue/shipments / (mil. dol.)"), ("IJ", "Annual / payroll / (mil. dol.)"), ("LM", "Paid / employees / (1,000)")):
        for letter, year in zip(letters, (1992, 1997), strict=True):
            t.columns[letter] = [f"{group} / {year}"]
    t.optional.append("B")
    p.skip()
    kinds = {"Building materials & garden supplies": 52, "General merchandise stores": 53, "Food stores": 54, "Automotive dealers": 55, "Apparel and accessory stores": 56, "Eating and drinking places": 58}
    drawn = {name: [[p.rng.randint(30, 480) for _ in range(2)], [p.rng.randint(90000, 790000) for _ in range(2)], [p.rng.randint(11000, 56000) for _ in range(2)], [p.rng.randint(600, 6500) for _ in range(2)]] for name in kinds}
    whole = [[sum(f[g][k] for f in drawn.values()) for k in range(2)] for g in range(4)]
    def shown(kind, name, code, f):
        return f"{kind}| {name} | {code} | " + " |  | ".join(" | ".join(map(str, group)) for group in f)
    lines = [shown("T", "  Retail trade, total", "(G)", whole), "", *(shown("d", name, code, drawn[name]) for name, code in kinds.items())]
    p.body("\n".join(lines))
    for cell in p.cells.values():
        cell.indent = 0
    p.skip().text("D Withheld to avoid disclosure. G 52-59.").text("\\1 Based on 1987 Standard Industrial Classification.").text("Source: U.S. Census Bureau, 1997 Economic Census.")
    return p


@sheet
def en18_economic_census_in_pieces():
    """As table 1438 of the same: six rows of pieces of which two groups have a line of their own, codes behind the names, sums without a word for it."""
    p = Paper("en18_economic_census_in_pieces", "xls", sheet="1438", borders=False, font="Courier New", indent="spaces")
    p.text("No. 1438. Economic Census Summary--Establishments, Sales, Employment, and Payroll, by Kind of Business (NAICS Basis): 1997", bold=True).skip()
    t = p.head("""
         |  |  | Sales, receipts, or shipments |  | Annual payroll |  | Paid
         |  |  |  |  |  |  | employees
         |  | Estab- |  |  |  |  | for pay
        Kind of business |  | lish- |  | Per |  | Per | period
         | NAICS | ments | Total | paid | Total | paid | including
         | code \\1 | (number) | ($1,000) | employee | ($1,000) | employee | March 12
         |  |  |  | (dol.) |  | (dol.) | (number)""", bold=False, loose=True, names=(1,))
    rows = t.header_rows
    p.looks.rules += [(rows[0], 3, 4), (rows[0], 5, 6)]
    t.columns.update({"D": ["Sales, receipts, or shipments / Total / ($1,000)"], "E": ["Sales, receipts, or shipments / Per / paid / employee / (dol.)"], "F": ["Annual payroll / Total / ($1,000)"], "G": ["Annual payroll / Per / paid / employee / (dol.)"]})
    t.optional.append("B")
    glue(t)
    p.skip()
    spec = "300-9000 90000-9000000 m90000-900000 20000-900000 m20000-60000 900-90000"
    p.body("\n\n".join(f"P| {kind} | {code} | #\n" + "\n".join(f"d|   {name} | {own} | #" for name, own in parts) for kind, code, parts in (
        ("Mining", 21, (("Oil & gas extraction", 211), ("Mining (except oil & gas)", 212), ("Support activities for mining", 213))), ("Utilities", 22, (("Electric power", 2211), ("Natural gas distribution", 2212))), ("Wholesale trade", 42, (("Durable goods", 421), ("Nondurable goods", 422))))), spec)
    p.skip().text("\\1 North American Industry Classification System.").text("Source: U.S. Census Bureau, 1997 Economic Census.")
    return finish(p, widths={"A": 32, **wide("BCDEFGH", 12)}, frame=False, rules=p.looks.rules)


@sheet
def en18_fuel_prices_of_a_state():
    """As EIA's state prices: three levels of which *Petroleum* ends in a total, marks of notes behind the names, the unit in a line over all figures."""
    p = Paper("en18_fuel_prices_of_a_state", "htmlxls", sheet="pr_res_NH", font="Arial", borders=True)
    p.text("Table ET3. Residential Sector Energy Price Estimates, 1970-2020, New Hampshire", bold=True)
    p.head("""
        Year | Primary energy | < | < | < | < | < | < | < | Electricity g | Total energy f
        ^ | Coal a | Natural gas b | Petroleum | < | < | < | Biomass | Total f | ^ | ^
        ^ | ^ | ^ | Distillate fuel oil c | HGL d | Kerosene | Total | Wood e | ^ | ^ | ^""")
    p.caption("Prices in dollars per million Btu", over=10)
    p.body("\n".join(f"d| {y} | #" for y in range(1970, 1986)), " ".join(["1.00-9.00:2"] * 10))
    p.skip().caption("Expenditures in million dollars", over=10)
    p.body("\n".join(f"d| {y} | #" for y in range(1970, 1986)), " ".join(["1.0-99.0:1"] * 10))
    p.text("Where shown, R = Revised data and (s) = Value less than 0.05.")
    return p


@sheet
def en18_exports_with_spaced_letters():
    """As exhibit 3 of the census bureau's release on trade: the sum's name in spaced capitals, a dash in brackets for nothing, a blank every five."""
    p = Paper("en18_exports_with_spaced_letters", "xls", sheet="exh3", borders=False, font="Courier New")
    p.text("Exhibit 3: U.S. Exports - Domestic and Foreign Merchandise").text("Country of Destination and Method of Transportation").text("In millions of dollars. Details may not equal totals due to rounding.").skip()
    p.head("""
        Country of Destination | Total Value | < | Air Value | < | Vessel Value | <
        ^ | September⏎2009 | Year-to-⏎Date | September⏎2009 | Year-to-⏎Date | September⏎2009 | Year-to-⏎Date""", rules=True, bold=False)
    for paths in p.tables[0].columns.values():
        paths.append(paths[0].replace("Year-to- Date", "Year-to-Date"))
    p.skip()
    p.body("T| W O R L D   T O T A L | #\n\n" + names("Afghanistan;Albania;Algeria;Andorra;Angola") + "\n\n" + names("Anguilla;Antigua and Barbuda;Argentina;Armenia;Aruba") + "\n\nd| Christmas Island | (-) | 0.3 | (-) | (-) | (-) | 0.3\n" + names("Colombia;Comoros"), "10.0-900.0:1 100.0-9000.0:1 1.0-90.0:1 9.0-900.0:1 1.0-90.0:1 9.0-900.0:1")
    p.skip().text("(-) Less than $50,000 or not applicable.")
    return finish(p, widths={"A": 34, **wide("BCDEFG", 12)})


@sheet
def en18_finances_with_variation():
    """As the census of governments: who spent in pieces over three rows, numbers of columns, coefficients of variation, marks glued to names and figures."""
    p = Paper("en18_finances_with_variation", "htmlxls", sheet="01sl00us", font="Arial", borders=False, indent="spaces")
    p.text("Table 1.  Summary of State and Local Government Finances by Level of Government: 2000-01", bold=True).text("(Dollar amounts are in thousands. Coefficients of variation (CV) are expressed as percents. For meaning").text("of abbreviations and symbols, see note below table.)")
    p.head("""
        Description | State & local | State & local | State | Local | Local
         | government | government | government | government | government
         | amount1 | CV | amount2 | amount1 | CV""", loose=True, bold=False)
    p.code(" | 1 | 2 | 3 | 4 | 5")
    p.body("""
P| Revenue1 | 1890891484 | 0.13 | 1180305168 | 1068150659 | 0.33

P|   General revenue1 | 1647161064 | 0.14 | 1049297849 | 955427558 | 0.35

P|     Intergovernmental revenue1 | 324033384 | 0.14 | 305620837 | 375976890 | 0.60
d|       From federal government | 324033384 | 0.14 | 288308607 | 35724777 | 1.27
d|       From state government | (1) | (X) | - | 340252113 | 0.61
d|       From local governments1 | (1) | (X) | 17312230 | (1) | (X)

P|     General revenue from own sources | 1323127680 | 0.17 | 743677012 | 579450668 | 0.39
d|       Taxes | 914118616 | 0.09 | 559679125 | 354439491 | 0.24
d|       Charges | 409009064 | 0.2 | 183997887 | 225011177 | 0.5""", bold="")
    p.text("Note: Detail may not add to total due to rounding.").text("1 Duplicative intergovernmental transactions are excluded.")
    return p


@sheet
def en18_trade_shifts_in_blocks():
    """As the trade commission: the years' change in two columns whose spans stand below, blocks that end with a total each, the balance last."""
    p = Paper("en18_trade_shifts_in_blocks", "xlsx", sheet="Table US.1", borders=False, font="Arial")
    p.text("Table US.1 U.S. total exports, general imports, and merchandise trade balance, by major industry/commodity sectors, 2012–16", bold=True).text("Million $")
    p.head("""
        Item | 2012 | 2013 | 2014 | 2015 | 2016 | Absolute⏎change,⏎2015–16 | Percent⏎change,⏎2015–16""")
    sectors = ("Agricultural products", "Forest products", "Chemicals and related products", "Textiles and apparel", "Machinery")
    lines = []
    sums = []
    def shown(kind, name, f):
        return f"{kind}| {name} | " + " | ".join(map(str, (*f, f[4] - f[3], round(100 * (f[4] - f[3]) / f[3], 1))))
    for title in ("U.S. total exports:", "U.S. general imports:"):
        drawn = [[p.rng.randint(9000, 400000) for _ in range(5)] for _ in sectors]
        sums.append([sum(f[k] for f in drawn) for k in range(5)])
        lines += [f"S| {title}", *(shown("d", "  " + name, f) for name, f in zip(sectors, drawn, strict=True)), shown("P", "    Total", sums[-1])]
    balance = [a - b for a, b in zip(*sums, strict=True)]
    lines += ["S| U.S. merchandise trade balance:", shown("P", "    Total", balance)]
    p.body("\n".join(lines))
    p.text("Source: Compiled from official statistics of the U.S. Department of Commerce.")
    return finish(p, widths={"A": 38, **wide("BCDEFGH", 11)})


@sheet
def en18_receipts_of_thirty_years():
    """As table 500 of an abstract of 1999: thirty-two years across, names that end with two dots, parts set in by blanks, a sum of differences."""
    p = Paper("en18_receipts_of_thirty_years", "xls", sheet="500", borders=False, font="Courier New", indent="spaces")
    p.text("No. 500. State and Local Government Receipts and Expenditures in the National Income and Product Accounts", bold=True).text("[In billions of dollars, (7.3 represents $7,300,000,000). For explanation of national income, see text, Section 14]").skip()
    p.head("ITEM | " + " | ".join(map(str, range(1929, 1961))), bold=False)
    p.skip()
    def drawn(low, high):
        return [round(low + (high - low) * k / 31 + p.rng.uniform(0, .4), 1) for k in range(32)]
    tax, indirect, grants = drawn(.4, 6), drawn(6, 30), drawn(.1, 7)
    receipts = [round(a + b + c, 1) for a, b, c in zip(tax, indirect, grants, strict=True)]
    spent, transfers = drawn(7, 40), drawn(.2, 5)
    spending = [round(a + b, 1) for a, b in zip(spent, transfers, strict=True)]
    surplus = [round(a - b, 1) for a, b in zip(receipts, spending, strict=True)]
    def shown(kind, name, f):
        return f"{kind}| {name}.. | " + " | ".join(map(str, f))
    p.body("\n".join([shown("P", "Receipts", receipts), shown("d", "  Personal tax and nontax receipts", tax), shown("d", "  Indirect business tax and nontax accruals", indirect), shown("d", "  Federal grants-in-aid", grants), "", shown("P", "Expenditures", spending), shown("d", "  Consumption expenditures", spent), shown("d", "  Transfer payments to persons", transfers), "", shown("d", "Current surplus or deficit(-)", surplus)]), bold="")
    p.skip().text("Source: U.S. Bureau of Economic Analysis, National Income and Product Accounts of the United States.")
    return p


@sheet
def en18_captions_with_marks_for_nothing():
    """As table 1043 of the same: captions with the mark for nothing under every early year, rates and numbers below, notes behind names."""
    p = Paper("en18_captions_with_marks_for_nothing", "xls", sheet="1043", borders=False, font="Courier New", indent="spaces")
    p.text("No. 1043. Highway Travel--Mileage and Accident Summary", bold=True).skip()
    years = list(range(1966, 1981))
    p.head("Item | " + " | ".join(map(str, years)), bold=False)
    p.skip()
    na = " | ".join(["(NA)"] * 14)
    def full(name, low, high, places=0):
        return f"d| {name} | " + " | ".join(f"{p.rng.uniform(low, high):.{places}f}" for _ in years)
    p.body("\n".join([f"d| Highway mileage (1,000) | {na} | 3857", f"d| Vehicle miles of travel (bil.) | {na} | 1527", f"S| Fatal accidents: | {na} | ", f"d|   Number | {na} | 45284", f"d|   Rate per 100 mil. vehicle mi. of travel | {na} | 2.96", "S| Nonfatal injury accidents:", f"d|   Number (1,000) | {na} | 2008", f"d|   Rate per 100 mil. vehicle mi. of travel | {na} | 131",
                      "S| Fatalities \\1:", full("  Number", 50000, 56000), full("  Rate per 100 mil. vehicle mi. of travel", 3, 6, 2)]))
    p.skip().text("NA Not available.").text("\\1 Deaths within 30 days of the accident.").text("Source: U.S. Federal Highway Administration, Highway Statistics, annual.")
    return p


@sheet
def en18_business_patterns_with_dashes():
    """As county business patterns in text: a line of dashes under a group and under every column, codes before the names, letters for withheld ranges."""
    p = Paper("en18_business_patterns_with_dashes", "xls", sheet="123", borders=False, font="Courier New", indent="spaces")
    p.text("2001 County Business Patterns for Weld, CO").text("Contact: cbp@census.gov or 301-763-2580").text("(For meaning of abbreviations and symbols, see note at end of table)").skip()
    t = p.head("""
         |  |  | Annual | Total | Employment-size class | < | < | <
         |  | Number of | Payroll | Estab- |  |  |  |
        NAICS | Industry | Employees | ($1,000) | lishments | 1-19 | 20-99 | 100-499 | > 499""", name=1, names=(0,), bold=False, loose=True, spanner="first", gap={1: 0})
    p.texts("------ | ------------------------- | --------- | ------------- | --------- | --------- | ------- | ------- | ------")
    glue(t)
    def shown(kind, code, name, f):
        return f"{kind}| {code} | {name} | " + " | ".join(map(str, f))
    p.body("\n".join([shown("T", "", "Total", (58214, 1783538, 4281, 3749, 455, 69, 8)), shown("P", "", "Forestry, fishing, hunting, and agriculture", (65, 1875, 20, 20, 0, 0, 0)), shown("d", 115, "Agriculture & forestry support activities", (65, 1875, 20, 20, 0, 0, 0)), shown("d", 1151, "  Crop production support activities", (55, 1668, 15, 15, 0, 0, 0)), shown("d", 115113, "    Crop harvesting, primarily by machine", ("(A)", "(D)", 1, 1, 0, 0, 0)), shown("d", 1152, "  Animal production support activities", (10, 207, 5, 5, 0, 0, 0)),
                      shown("P", 21, "Mining", (799, 36376, 55, 45, 8, 2, 0)), shown("d", 211, "Oil & gas extraction", (261, 13601, 12, 8, 3, 1, 0)), shown("d", 2122, "  Metal ore mining", ("(B)", "(D)", 2, 1, 1, 0, 0))]))
    p.skip().text("(A) 0-19 employees  (B) 20-99 employees  (D) Withheld to avoid disclosing data for individual companies")
    return p


@sheet
def en18_land_of_operators_with_fill_lines():
    """As an old worksheet of the census of agriculture: rows of one repeated hyphen over and under the headings, groups over three pieces each."""
    p = Paper("en18_land_of_operators_with_fill_lines", "xls", sheet="aelos058", borders=False, font="Courier New", indent="spaces")
    p.text("Table 58. Farms, Land in Farms, Value of Land and Buildings for Operators").text("          With Debt by Operator Characteristics").text("[Data may not add to total due to rounding. For meaning of abbreviations and symbols, see introductory text.]")
    fill = " | ".join(["-" * 12] * 10)
    p.texts(fill)
    p.head("""
         | Land in Farms | < | < | Owned Land | < | < | Rented Land | < | <
         |  |  | Value of |  |  | Value of |  |  | Value of
         |  |  | Land and |  |  | Land and |  | Acres | Land and
        Characteristics | Number | Acres | Buildings | Number | Acres Owned | Buildings | Number | Rented | Buildings
         | of Farms | (1,000) | ($1,000) | of Farms | (1,000) | ($1,000) | of Farms | (1,000) | ($1,000)""", bold=False, loose=True, spanner="first")
    p.texts(fill)
    spec = "9000-90000 900-90000 90000-900000 9000-90000 900-90000 90000-900000 9000-90000 900-90000 90000-900000"
    p.body("T|   United States | #\nS| Market value of agricultural products sold:\n" + names("Less than $2,500;$2,500 to $4,999;$5,000 to $9,999;$10,000 to $24,999;$25,000 to $49,999;$1,000,000 or more", depth=1), spec)
    p.body("S| Debt to asset ratio:\n" + names("10 percent or less;11 to 40 percent;41 to 70 percent;More than 100 percent", depth=1), spec)
    p.texts(fill)
    p.text("1/ Farms with net gains of less than $1 are included.")
    return p


@sheet
def en18_finances_of_one_state():
    """As a worksheet of state finances: the state in the corner, shares and dollars a head beside, blank lines between blocks, a dash line under the heading."""
    p = Paper("en18_finances_of_one_state", "xls", sheet="94state", borders=False, font="Courier New", indent="spaces")
    p.text("STATE GOVERNMENT FINANCES: 1994").text("(Amounts are in thousands. Per capita in dollars.)").skip()
    t = p.head("""
         |  | Percent | Per
        ALABAMA | Amount | Distribution | capita""", bold=False, loose=True)
    p.texts(" | - | - | -")
    t.soft_rows = []
    p.cells.pop((p.row, 1), None)
    p.cells.pop((p.row, 2), None)
    p.cells.pop((p.row, 3), None)
    p.body("d| Population (thousands) | 4219 |  | \n\nP| Total Revenue | 12210000 | 100.0 | 2894.0\nP|   General revenue | 10010000 | 82.0 | 2372.6\nd|     Intergovernmental revenue | 3210000 | 26.3 | 760.8\nd|     Taxes | 4770000 | 39.1 | 1130.6\nd|     Current charges | 2030000 | 16.6 | 481.2\nd|   Liquor stores revenue | 140000 | 1.1 | 33.2\nd|   Insurance trust revenue | 2060000 | 16.9 | 488.3\n\nP| Total Expenditure | 11700000 | 100.0 | 2773.2\nd|   Intergovernmental expenditure | 2700000 | 23.1 | 640.0\nd|   Direct expenditure | 9000000 | 76.9 | 2133.2\n\nd| Debt at end of fiscal year | 3800000 |  | 900.7\n\nd| Exhibit: Salaries and wages | 2100000 | 17.9 | 497.7", bold="")
    return p


@sheet
def en18_shares_with_year_of_maximum():
    """As the trade administration's archive: shares by country over years, *na* in small letters, a year of the maximum with a comma in it at the end."""
    p = Paper("en18_shares_with_year_of_maximum", "htmlxls", sheet="h03t45", font="Arial", borders=True)
    p.text("ARCHIVE - dated material.").text("Table 45", bold=True).text("U.S. Shares of Other Nations' Exports, 1993-2003", bold=True).text("(Percent of total)")
    p.head("Exporter | " + " | ".join(map(str, range(1993, 2004))) + " | Year of Maximum", years_as_text=False)
    lands = ("Afghanistan", "Albania", "Algeria", "Angola", "Aruba", "Belgium", "Belgium and Luxembourg", "Benin")
    def shown(kind, name):
        f = [f"{p.rng.uniform(.4, 60):.1f}" if not (name == "Belgium" and k < 4 or name.endswith("Luxembourg") and k > 3 or name == "Aruba" and k < 2) else "na" for k in range(11)]
        return f"{kind}| {name} | " + " | ".join(f) + f" | '2,00{p.rng.randint(0, 3)}"
    p.body("\n".join([shown("P", "WORLD"), *(shown("d", name) for name in lands)]))
    p.text("na = not available.").text("Source: IMF, Direction of Trade Statistics.")
    return p


@sheet
def en18_income_classes_in_pieces():
    """As an abstract's table of income: classes of money whose two bounds stand one over the other, a count before and a median behind in four pieces."""
    p = Paper("en18_income_classes_in_pieces", "xls", sheet="673", borders=False, font="Courier New", indent="spaces")
    p.text("Table 673. Money Income of Households--Percent Distribution by Income Level, Race, and Hispanic Origin, in Constant (2004) Dollars: 1980 to 2004", bold=True).text("[Constant dollars based on CPI-U-RS deflator. Households as of March of following year]").skip()
    t = p.head("""
         |  | Percent distribution |  |  |  |  |  |
         | Number |  |  |  |  |  |  | Median
         | of house- |  |  |  |  |  | $100,000 | income
        Year | holds | Under | $15,000- | $25,000- | $35,000- | $50,000- | and | (dollars)
         | (1,000) | $15,000 | $24,999 | $34,999 | $49,999 | $74,999 | over |""", bold=False, loose=True)
    p.looks.rules += [(t.header_rows[0], 2, 7)]
    for letter, text in zip("CDEFGH", ("Under / $15,000", "$15,000- / $24,999", "$25,000- / $34,999", "$35,000- / $49,999", "$50,000- / $74,999", "$100,000 / and / over"), strict=True):
        t.columns[letter] = [f"Percent distribution / {text}"]
    glue(t)
    p.skip()
    years = "\n".join(f"d| {y} | #" for y in ("1980", "1990", "2000 \\2", "2002 \\3", "2004"))
    p.body("\n\n".join(f"S| {group}\n{years}" for group in ("ALL HOUSEHOLDS \\1", "WHITE", "BLACK", "HISPANIC \\7")), "9000-113000 m12-25:1 m10-15:1 m9-13:1 m13-16:1 m15-19:1 m5-16:1 m24000-46000")
    p.skip().text("\\1 Includes other races not shown separately.").text("\\7 People of Hispanic origin may be of any race.").text("Source: U.S. Census Bureau, Current Population Reports, P60-229.")
    return finish(p, widths={"A": 22, **wide("BCDEFGHI", 11)}, frame=False, rules=p.looks.rules)
