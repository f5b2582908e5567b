"""Sheets that agencies and offices of many countries hand out in Excel; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet
from ..lines import drop
from ..paper import Paper

FAMILY = "ninth"


@sheet
def en13_oecd_expenditure_export():
    """An export with what was asked for in lines above, countries down, a narrow empty column with an i, years across under the word Year."""
    p = Paper("en13_oecd_expenditure_export", "xls", sheet="OECD.Stat export", font="Verdana", borders=True)
    p.text("Dataset: Health expenditure and financing", bold=True)
    p.texts("Function | < | All functions".replace("<", "")).texts("Provider |  | All providers").texts("Measure |  | Share of gross domestic product")
    p.head("""
        Year |  | 2005 | 2006 | 2007 | 2008
        Country |  |  |  |  | """, years_as_text=True, spanner="first", stub="top", bold=True)
    t = p.tables[0]
    drop(t, "B")
    t.soft_rows.append(t.header_rows[1])
    p.body("\n".join(f"d| {n} | i | #" for n in ("Australia", "Austria", "Belgium", "Canada", "Czech Republic", "Denmark", "Finland", "France", "Germany", "Japan")), "6-12:1 6-12:1 6-12:1 6-12:1", nil=0.05, nil_mark="..")
    p.text("data extracted on 11 Nov 2010 09:15 UTC (GMT) from OECD.Stat")
    return p


@sheet
def en13_school_districts_grades():
    """Districts with codes and counties, grades across with K first, a grand total at the foot without a code."""
    p = Paper("en13_school_districts_grades", "xlsx", sheet="District", font="Calibri", borders=False)
    p.text("Fall Membership by District and Grade, 2012-13", bold=True).text("Public schools only; excludes state institutions").skip()
    p.head("District Code | District Name | County | Pre-K | K | 1 | 2 | 3 | 4 | 5 | 6 | Total", name=1, names=(2,))
    p.tables[0].optional += ["A", "C"]
    places = (("0010", "Adams 12", "Adams"), ("0020", "Brighton 27J", "Adams"), ("0030", "Alamosa RE-11J", "Alamosa"), ("0040", "Littleton 6", "Arapahoe"), ("0050", "Deer Trail 26J", "Arapahoe"), ("0060", "Springfield RE-4", "Baca"), ("0070", "Las Animas RE-1", "Bent"), ("0080", "Boulder Valley RE 2", "Boulder"))
    p.body("\n".join(f"d| '{code} | {name} | {county} | #" for code, name, county in places) + "\nT|  | STATE TOTAL |  | #", "+2+3+4+5+6+7+8".replace("+2+3+4+5+6+7+8", "3-90") + " 30-400" * 7 + " +1+2+3+4+5+6+7+8")
    return p


@sheet
def en13_national_income_quarters():
    """Line numbers before the names, years over Roman quarters, of-which lines indented by blanks, addenda at the foot under a caption."""
    p = Paper("en13_national_income_quarters", "xls", sheet="Table 1.12", font="Arial", borders=False, indent="spaces")
    p.text("Table 1.12. National Income by Type of Income", bold=True).text("[Billions of dollars; quarters seasonally adjusted at annual rates]").skip()
    p.head("""
        Line |  | 2008 | < | 2009 | < | < | <
             |  | III | IV | I | II | III | IV""", name=1, stt=0, years_as_text=True, spanner="merge", stub="top")
    p.body("""
        P| 1 | National income | #
        d| 2 |   Compensation of employees | #
        o| 3 |     Wage and salary accruals | #
        o| 4 |       Government | #
        o| 5 |       Other | #
        d| 6 |   Proprietors' income with IVA and CCAdj | #
        o| 7 |     Farm | #
        d| 8 |   Rental income of persons with CCAdj | #
        d| 9 |   Corporate profits with IVA and CCAdj | #
        d| 10 |   Net interest and miscellaneous payments | #
        S|  | Addendum:
        o| 11 |   Corporate profits after tax | #""", " ".join(["30-9000:1"] * 6), bold="P")
    p.skip().text("CCAdj Capital consumption adjustment").text("IVA Inventory valuation adjustment")
    return rule_off(p, widths={"A": 6, "B": 44})


@sheet
def en13_generation_year_month_merged():
    """Two stub columns, the year merged down over its months; sources across with one group, the total last; the year's own sum after its months."""
    p = Paper("en13_generation_year_month_merged", "xlsx", sheet="T1.1", font="Arial", borders=True)
    p.text("Table 1.1. Net Generation by Energy Source", bold=True).text("(Thousand Megawatthours)")
    p.head("""
        Year | Month | Coal | Petroleum | Natural Gas | Renewables | < | < | Total
        ^ | ^ | ^ | ^ | ^ | Hydroelectric | Wind | Solar | ^""", name=1, names=(0,))
    t = p.tables[0]
    for year in (2011, 2012):
        start = p.row + 1
        p.body("\n".join(f"d|  | {m} | #" for m in ("January", "February", "March", "April", "May", "June")), "90000-180000 900-3000 60000-100000 18000-30000 8000-14000 90-600 +1+2+3+4+5+6")
        p.put(0, year, start, border=True)
        p.merges.append((start, 0, p.row, 0))
    t.optional.append("A")
    p.text("Totals may not equal sum of components because of independent rounding.")
    return finish(p, frame=False)


@sheet
def en13_refugees_asylum_unknown():
    """Countries of asylum, long headings with notes in superscript figures, stars for small numbers, Various before the total."""
    p = Paper("en13_refugees_asylum_unknown", "xls", sheet="1", font="Calibri", borders=False)
    p.text("Table 1. Refugees, asylum-seekers, internally displaced persons and others of concern by country/territory of asylum, end-2012", bold=True)
    p.text("All data are provisional and subject to change.").skip()
    p.head("""
        Country/territory of asylum1 | REFUGEES | < | < | Asylum-seekers (pending cases)5 | Returned refugees6 | Total population of concern
        ^ | Refugees2 | People in refugee-like situations3 | Total refugees | ^ | ^ | ^""")
    p.body("\n".join(f"d| {n} | #" for n in ("Afghanistan", "Albania", "Algeria", "Angola", "Argentina", "Armenia", "Australia", "Austria", "Azerbaijan", "Bangladesh")) + "\nd| Various | - | - | - | * | - | *\nT| Total | #", "300-90000 0-9000 +1+2 20-9000 0-900 +3+4+5", nil=0.0)
    p.skip().text("A dash (-) indicates that the value is zero, not available or not applicable. Asterisks (*) denote statistical figures between 1 and 4.").text("1 Country or territory of asylum or residence.")
    return rule_off(p, wrap=(4, 5))


@sheet
def en13_budget_india_plan():
    """Receipts and outlays: numbers with dots, references to lines in brackets, four columns of years over Actuals and Estimates, signs for less."""
    p = Paper("en13_budget_india_plan", "xls", sheet="bag1", font="Arial", borders=True)
    p.text("Budget at a Glance", bold=True, over=6, align="center").texts(" |  |  |  |  | (In crore of Rupees)", italic=True)
    p.head("""
         |  | 2008-2009 | 2009-2010 | 2009-2010 | 2010-2011
         |  | Actuals | Budget | Revised | Budget
         |  |  | Estimates | Estimates | Estimates""", name=1, stt=0, loose=True, years_as_text=True, spanner="first", stub="top")
    p.body("""
        d| 1. | Revenue Receipts | #
        o| 2. |   Tax Revenue (net to Centre) | #
        o| 3. |   Non-Tax Revenue | #
        d| 4. | Capital Receipts (5+6+7) | #
        o| 5. |   Recoveries of Loans | #
        o| 6. |   Other Receipts | #
        o| 7. |   Borrowings and other liabilities | #
        P| 8. | Total Receipts (1+4) | 883956 | 1020838 | 1021547 | 1108749
        d| 9. | Non-Plan Expenditure | #
        o| 10. |   On Revenue Account of which, | #
        o| 11. |     Interest Payments | #
        d| 12. | Plan Expenditure | #
        P| 13. | Total Expenditure (9+12) | 883956 | 1020838 | 1021547 | 1108749
        d| 14. | Fiscal Deficit | #""", "9000-700000 9000-700000 9000-700000 9000-700000", bold="P")
    return finish(p, frame=False)


@sheet
def en13_poland_concise_yearbook():
    """Concise yearbook: units as captions in the middle of the figures, letters of notes behind headings and names, dotted leaders, of which lines."""
    p = Paper("en13_poland_concise_yearbook", "xls", sheet="Tabl. 5", font="Arial CE", borders=False, indent="spaces")
    p.text("TABL. 5 (48). EMPLOYED PERSONSa BY OWNERSHIP SECTORS", bold=True).text("          As of 31 XII").skip()
    p.head("SPECIFICATION | 1995 | 2000 | 2005 | 2006 | 2007", years_as_text=False)
    p.caption("in thousands", at=1, over=5)
    p.body("""
        T| TOTAL | #
        d| Public sector | #
        o|   of which: |
        o|   state ownership | #
        o|   local self-government ownership | #
        d| Private sector | #
        S|   of which:
        o|   co-operatives | #
        o|   private domestic ownership b | #""".replace("        o|   of which: |\n", "        S|   of which:\n"), "300-9000:1 300-9000:1 300-9000:1 300-9000:1 300-9000:1", leader=" .............")
    p.caption("in percent", at=1, over=5)
    p.body("""
        P| TOTAL | 100.0 | 100.0 | 100.0 | 100.0 | 100.0
        d| Public sector | 38.4 | 28.1 | 27.4 | 26.0 | 25.1
        d| Private sector | 61.6 | 71.9 | 72.6 | 74.0 | 74.9""", leader=" .............")
    p.skip().text("a By actual workplace. b Excluding co-operatives.", italic=True)
    return rule_off(p)


@sheet
def en13_hungary_counties_regions_after():
    """Counties before the region that they make up, the capital alone in the first, the country at the foot; groups with the year between levels."""
    p = Paper("en13_hungary_counties_regions_after", "xlsx", sheet="6.2.1", font="Arial", borders=False)
    p.text("6.2.1.1. Number of enterprises by legal form (31 December 2009)", bold=True).skip()
    p.head("""
        Territorial unit | Corporations and unincorporated enterprises | < | < | Sole proprietors | Total | Per thousand inhabitants
        ^ | limited liability companies | companies limited by shares | other | ^ | ^ | ^""")
    p.body("""
        d| Budapest | #
        d| Pest | #
        Q| Central Hungary | #
        d| Fejér | #
        d| Komárom-Esztergom | #
        d| Veszprém | #
        Q| Central Transdanubia | #
        d| Baranya | #
        d| Somogy | #
        d| Tolna | #
        Q| Southern Transdanubia | #
        T| Country, total | #""", "300-9000 30-900 300-9000 900-90000 +1+2+3+4 m60-190:1")
    return rule_off(p, wrap=(3, 4))
