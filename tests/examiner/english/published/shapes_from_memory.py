"""Tables of agencies in the shapes in which they publish them, told from memory with made figures: votes, lives, degrees, jobs, prices, energy, crime."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper
from .pages_of_offices import names, units

FAMILY = "thirteenth"


@sheet
def en18_votes_for_president():
    """An abstract: votes and shares of two parties, the leading party's share as a text with its letter, electoral votes, states with notes."""
    p = Paper("en18_votes_for_president", "xls", sheet="385", borders=False, font="Courier New")
    p.text("Table 385. Vote Cast for President by Major Political Party--States: 2004 and 2008", bold=True).text("[In thousands (122,295 represents 122,295,000), except percent and electoral vote]").skip()
    t = p.head("""
        State | 2004 | < | < | < | < | 2008 | < | < | < | <
        ^ | Total \\1 | Demo-⏎cratic | Republi-⏎can | Percent for⏎leading⏎party | Electoral⏎vote | Total \\1 | Demo-⏎cratic | Republi-⏎can | Percent for⏎leading⏎party | Electoral⏎vote""", rules=True, bold=False)
    for paths in t.columns.values():
        paths.append(paths[0].replace("Demo- cratic", "Democratic").replace("Republi- can", "Republican"))
    states = "Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;District of Columbia;Florida;Georgia;Hawaii;Idaho;Illinois"
    lines = []
    for state in states.split(";"):
        one = []
        for _ in range(2):
            dem, rep = p.rng.randint(100, 6000), p.rng.randint(100, 6000)
            whole = dem + rep + p.rng.randint(5, 90)
            one += [whole, dem, rep, f"{'D' if dem > rep else 'R'}-{100 * max(dem, rep) / whole:.1f}", f"{'D' if dem > rep else 'R'}-{p.rng.randint(3, 55)}"]
        lines.append((state, one))
    sums = [sum(one[k] for _, one in lines) if k not in (3, 4, 8, 9) else ("R-50.7", "R-286", "D-52.9", "D-365")[(3, 4, 8, 9).index(k)] for k in range(10)]
    p.body("\n".join(["T|   United States | " + " | ".join(map(str, sums)), "", *(f"d| {state} | " + " | ".join(map(str, one)) for state, one in lines)]))
    p.text("\\1 Includes other parties.").text("Source: Office of the Clerk, U.S. House of Representatives.")
    return finish(p, widths={"A": 22, **wide("BCDEFGHIJK", 11)})


@sheet
def en18_expectation_of_life():
    """An abstract: total, white and two kinds of black and other over sexes, three levels of which some end early, years and projections."""
    p = Paper("en18_expectation_of_life", "xls", sheet="102", borders=False, font="Arial")
    p.text("Table 102. Expectation of Life at Birth, 1970 to 2007, and Projections, 2010 to 2020", bold=True).text("[In years. Excludes deaths of nonresidents of the United States]").skip()
    p.head("""
        Year | Total | < | < | White | < | < | Black and other | < | < | < | < | <
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | Total | < | < | Black | < | <
        ^ | Total | Male | Female | Total | Male | Female | Total | Male | Female | Total | Male | Female""", rules=True, spanner="across")
    p.body("\n".join(f"d| {y} | #" for y in ("1970", "1975", "1980", "1981", "1985", "1990", "1991", "1995", "2000 \\1", "2005", "2007", "")).replace("d|  | #", "\nS| Projections: \\2\n" + "\n".join(f"d|   {y} | #" for y in (2010, 2015, 2020))), " ".join(["m60-82:1"] * 12))
    p.text("NA Not available. \\1 Life expectancies for 2000 were calculated using a revised methodology.").text("Source: U.S. National Center for Health Statistics, National Vital Statistics Reports.")
    return finish(p, widths={"A": 16, **wide("BCDEFGHIJKLM", 8)})


@sheet
def en18_degrees_with_note_columns():
    """NCES, Digest: marks of notes in narrow columns beside the years and figures, three groups over sexes, column numbers, blanks after decades."""
    p = Paper("en18_degrees_with_note_columns", "xls", sheet="Digest 2013 Table 318.10", borders=False, font="Courier New")
    p.text("Table 318.10. Degrees conferred by degree-granting postsecondary institutions, by level of degree and sex of student: Selected years, 1869-70 through 2023-24", over=14, bold=True)
    t = p.head("""
        Year |  | Associate's degrees | < | < | < | Bachelor's degrees | < | < | < | Master's degrees | < | < | <
        ^ |  | Total | Males | Females | Percent⏎female | Total | Males | Females | Percent⏎female | Total | Males | Females | Percent⏎female""", bold=False)
    t.optional += ["B"]
    p.code("1 |  | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13")
    spec = "+2+3 10000-900000 10000-900000 %3/1:1 +6+7 10000-900000 10000-900000 %7/5:1 +10+11 100-90000 100-90000 %11/9:1"
    early = "\n".join(f"d| {y}-{(y + 1) % 100:02d} .................... | \\1\\ | --- | --- | --- | --- | 9371 | 7993 | 1378 | 14.7 | 0 | 0 | 0 | ---" for y in (1869, 1879, 1889))
    def years(span, mark=""):
        return "\n".join(f"d| {y}-{(y + 1) % 100:02d} .................... | {mark} | #" for y in span)
    p.body(early + "\n\n" + years(range(1970, 1975)) + "\n\n" + years(range(1975, 1980)) + "\n\n" + years(range(2013, 2017), "\\2\\"), spec)
    p.text("---Not available.", over=14).text("\\1\\Data for bachelor's degrees include first-professional degrees.", over=14).text("\\2\\Projected.", over=14).text("NOTE: Data through 1994-95 are for institutions of higher education.", over=14).text("SOURCE: U.S. Department of Education, National Center for Education Statistics.", over=14)
    return finish(p, widths={"A": 26, "B": 4, **wide("CDEFGHIJKLMN", 10)})


@sheet
def en18_employed_by_occupation():
    """BLS, household annual averages: a group of shares, occupations set in four steps, medians not shown as a dash, the title merged."""
    p = Paper("en18_employed_by_occupation", "xlsx", sheet="cpsaat11", borders=True, font="Times New Roman")
    p.text("HOUSEHOLD DATA⏎ANNUAL AVERAGES⏎11. Employed persons by detailed occupation, sex, race, and Hispanic or Latino ethnicity", bold=True, over=6).text("[Numbers in thousands]", over=6)
    p.head("""
        Occupation | 2022 | < | < | < | <
        ^ | Total⏎employed | Percent of total employed | < | < | <
        ^ | ^ | Women | Black or⏎African⏎American | Asian | Hispanic⏎or Latino""")
    p.skip()
    tree = (("Management, professional, and related occupations", 1), ("Management, business, and financial operations occupations", 2), ("Management occupations", 3), ("Chief executives", 4), ("General and operations managers", 4), ("Legislators", 4),
            ("Business and financial operations occupations", 3), ("Accountants and auditors", 4), ("Budget analysts", 4), ("Tax preparers", 4), ("Service occupations", 1), ("Firefighters", 4), ("Cooks", 4), ("Barbers", 4))
    counts = {name: p.rng.randint(50, 990) for name, depth in tree if depth == 4} | {"Legislators": 22}
    def inside(at):
        after = [depth for _, depth in tree[at + 1:]]
        stop = next((k for k, depth in enumerate(after) if depth <= tree[at][1]), len(after))
        return sum(counts.get(name, 0) for name, _ in tree[at + 1:at + 1 + stop])
    def shares(name):
        return "– | – | – | –" if name == "Legislators" else " | ".join(f"{p.rng.uniform(2, 60):.1f}" for _ in range(4))
    p.body(f"P| Total, 16 years and over | {sum(counts.values())} | {shares('')}\n" + "\n".join(f"{'d' if name in counts else 'P'}| {'  ' * depth}{name} | {counts.get(name) or inside(k)} | {shares(name)}" for k, (name, depth) in enumerate(tree)), bold="")
    p.text("NOTE: Estimates for the above race groups will not sum to totals because data are not presented for all races. Dash indicates no data or data that do not meet publication criteria.", over=6)
    return finish(p, widths={"A": 50, **wide("BCDEF", 12)})


@sheet
def en18_consumer_price_detail():
    """BLS, consumer prices: importance, indexes and two groups of changes *from—*, months broken by a hyphen, items set in, a blank between majors."""
    p = Paper("en18_consumer_price_detail", "xlsx", sheet="US", borders=False, font="Arial")
    p.text("Table 1. Consumer Price Index for All Urban Consumers (CPI-U): U. S. city average, by expenditure category, April 2023", bold=True).text("[1982-84=100, unless otherwise noted]").skip()
    p.head("""
        Expenditure category | Relative⏎importance⏎Mar.⏎2023 | Unadjusted indexes | < | < | Unadjusted percent⏎change | < | Seasonally adjusted percent change | < | <
        ^ | ^ | Apr.⏎2022 | Mar.⏎2023 | Apr.⏎2023 | Apr.⏎2022-⏎Apr.⏎2023 | Mar.⏎2023-⏎Apr.⏎2023 | Jan.⏎2023-⏎Feb.⏎2023 | Feb.⏎2023-⏎Mar.⏎2023 | Mar.⏎2023-⏎Apr.⏎2023""", rules=True)
    for paths in p.tables[0].columns.values():
        paths.append(paths[0].replace("- ", "-"))
    spec = "m1-30:3 m200-350:3 m200-350:3 m200-350:3 m0-9:1 m0-2:1 m0-2:1 m0-2:1 m0-2:1"
    p.skip()
    p.body("P| All items | 100.000 | 289.109 | 301.836 | 303.363 | 4.9 | 0.5 | 0.4 | 0.1 | 0.4\n" + names("Food;Food at home", depth=1) + "\n" + names("Cereals and bakery products;Meats, poultry, fish, and eggs", depth=2) + "\n" + names("Food away from home(1)", depth=1) + "\n\n" + names("Energy") + "\n" + names("Energy commodities;Energy services", depth=1)
           + "\n\n" + names("All items less food and energy") + "\n" + names("Commodities less food and energy commodities;Apparel;Services less energy services", depth=1), spec)
    p.text("Footnotes").text("(1) Not seasonally adjusted.").text("(2) Indexes on a December 2009=100 base.").text("NOTE: Index applies to a month as a whole, not to any specific date.")
    return finish(p, widths={"A": 44, **wide("BCDEFGHIJ", 11)})


@sheet
def en18_energy_overview():
    """EIA, annual review: groups of different width over the same row as single columns, years by fives and then each, R before revised figures."""
    p = Paper("en18_energy_overview", "xls", sheet="1.1", borders=False, font="Arial")
    p.text("Table 1.1  Primary Energy Overview, Selected Years, 1949-2011", bold=True).text("(Quadrillion Btu)").skip()
    p.head("""
        Year | Production | < | < | < | Trade | < | < | Stock Change⏎and Other 8 | Consumption | < | < | <
        ^ | Fossil⏎Fuels 2 | Nuclear⏎Electric⏎Power | Renewable⏎Energy 3 | Total | Imports | Exports | Net⏎Imports 1 | ^ | Fossil⏎Fuels 9 | Nuclear⏎Electric⏎Power | Renewable⏎Energy 3 | Total 10""", rules=True)
    spec = "20-59:3 1-9:3 2-9:3 +1+2+3 1-34:3 1-10:3 1-24:3 0-3:3 29-86:3 1-9:3 2-9:3 31-101:3"
    p.body("\n".join(f"d| {y} | #" for y in (1949, 1950, 1955, 1960, 1965, 1970, 1975)) + "\n\n" + "\n".join(f"d| {y} | #" for y in range(1980, 1986)) + "\n\nd| 2010 | R 58.527 | 8.434 | R 8.136 | R 75.097 | R 29.877 | R 8.234 | R 21.643 | R 1.236 | R 82.808 | 8.434 | R 8.090 | R 99.421\nd| 2011 P | 60.606 | 8.259 | 9.236 | 78.101 | 28.586 | 10.356 | 18.230 | 0.971 | 79.746 | 8.259 | 9.135 | 97.301", spec)
    p.text("1 Net imports equal imports minus exports.").text("R=Revised.  P=Preliminary.").text("Note: Totals may not equal sum of components due to independent rounding.")
    return finish(p, widths={"A": 9, **wide("BCDEFGHIJKLM", 11)})


@sheet
def en18_crime_by_region_two_years():
    """FBI, crime in the United States, table 4: three lines for each area, names only beside the first, counts and rates in one row of headings."""
    p = Paper("en18_crime_by_region_two_years", "xls", sheet="18tbl04", borders=True, font="Times New Roman")
    p.text("Table 4", bold=True).text("Crime in the United States 1, 2", bold=True).text("by Region, Geographic Division, and State, 2017–2018", bold=True)
    t = p.head("""
        Area | Year | Population3 | Violent crime | < | Murder and⏎nonnegligent⏎manslaughter | < | Robbery | <
        ^ | ^ | ^ | Total | Rate per⏎100,000 | Total | Rate per⏎100,000 | Total | Rate per⏎100,000""", name=0, names=(1,))
    t.optional.append("B")
    lines = []
    for area in ("United States Total4, 5, 6, 7", "Northeast", "New England", "Connecticut", "Maine", "Massachusetts", "Middle Atlantic", "New Jersey", "New York"):
        kind = "P" if area in ("United States Total4, 5, 6, 7", "Northeast", "New England", "Middle Atlantic") else "d"
        old = [p.rng.randint(900000, 9000000), *(p.rng.randint(100, 90000) for _ in range(3))]
        new = [int(x * p.rng.uniform(.9, 1.1)) for x in old]
        def shown(f):
            return " | ".join(map(str, (f[0], *(x for n in f[1:] for x in (n, round(100000 * n / f[0], 1))))))
        lines += [f"{kind}| {area} | 2017 | {shown(old)}", f"{kind}|  | 2018 | {shown(new)}", f"{kind}|  | Percent change | {100 * new[0] / old[0] - 100:.1f} | " + " | ".join(f"{100 * b / a - 100:.1f} | {100 * b / a * old[0] / new[0] - 100:.1f}" for a, b in zip(old[1:], new[1:], strict=True))]
    p.body("\n".join(lines))
    p.text("1 The previous year's crime figures have been adjusted.", over=9).text("3 Population figures are U.S. Census Bureau provisional estimates as of July 1, 2018.", over=9)
    return finish(p, widths={"A": 28, "B": 14, **wide("CDEFGHI", 12)}, wrap=True)


@sheet
def en18_health_characteristics():
    """NCHS, Health, United States: dotted leaders with blanks between, captions of characteristics, a row *Percent of population* under the years."""
    p = Paper("en18_health_characteristics", "xls", sheet="Table 47", borders=False, font="Arial")
    p.text("Table 47 (page 1 of 2). Current cigarette smoking among adults aged 18 and over, by sex, race, and age: United States, selected years 1965–2015", bold=True).text("[Data are based on household interviews of a sample of the civilian noninstitutionalized population]")
    p.head("Sex, race, and age | 1965 1 | 1979 1 | 1985 1 | 1990 1 | 2000 | 2010 | 2015", bold=False, align="center", years_as_text=True)
    p.skip().caption("Percent of adults who were current cigarette smokers 2", over=7)
    p.tables[0].first_rows = [p.row + 1]
    def dots(text, depth=0):
        return "\n".join(f"d| {'  ' * depth}{name} {'. ' * 12} | #" for name in text.split(";"))
    ages = "18–24 years;25–34 years;35–44 years;45–64 years;65 years and over"
    p.body(dots("18 years and over, age-adjusted 3;18 years and over, crude") + "\n\nS| All persons\n\n" + dots(ages) + "\n\nS| All males\n\n" + dots(ages) + "\n\nS| White male 4\n\n" + dots("18–24 years;25–34 years"), " ".join(["m8-55:1"] * 7))
    p.text("1 Data prior to 1997 are not strictly comparable with data for later years.").text("SOURCE: NCHS, National Health Interview Survey.")
    return finish(p, widths={"A": 44, **wide("BCDEFGH", 9)})


@sheet
def en18_vehicles_by_mode():
    """BTS, national transportation statistics: modes in bold with their vehicles under them, marks of notes inside names, N and U, R before years."""
    p = Paper("en18_vehicles_by_mode", "xls", sheet="1-11", borders=False, font="Arial", indent="spaces")
    p.text("Table 1-11:  Number of U.S. Aircraft, Vehicles, Vessels, and Other Conveyances", bold=True, over=9)
    p.head(" | 1960 | 1970 | 1980 | 1990 | 2000 | (R) 2009 | (R) 2010 | 2011")
    p.body("""
S| Air
d|   Air carriera | 2135 | 2679 | 3808 | 6083 | 8055 | U | U | 7000
d|   General avaitionb | 76549 | 131743 | 211045 | 198000 | 217533 | 223876 | 223370 | 220453
P| Highway, total (registered vehicles) | 73857768 | 111242295 | 161490159 | 193057376 | 225821241 | 254212610 | 250070048 | 253215681
d|   Light duty vehicle, short wheel base | 61671390 | 89243557 | 121600843 | 133700496 | 133621420 | 193979654 | 190202782 | 192513278
d|   Motorcycle | 574032 | 2824098 | 5693940 | 4259462 | 4346068 | 7929724 | 8009503 | 8437502
d|   Truck, combination | 11612346 | 19174640 | 34195376 | 55097418 | 87853753 | 52303232 | 51857763 | 52264901
S| Transit
d|   Motor bus | 49600 | 49700 | 59411 | 58714 | 75013 | 64832 | 63679 | 65400
d|   Light rail cars | 2856 | 1262 | 1013 | 910 | 1306 | 2068 | 2096 | 2257
d|   Ferry boat | N | N | N | 108 | 98 | 157 | 134 | 139
S| Rail
d|   Class I, freight cars | 1658292 | 1423921 | 1168114 | 658902 | 560154 | 416180 | 397730 | 380699
d|   Nonclass I freight carsc | 32104 | 29787 | 102161 | 103527 | 132448 | 108233 | 101755 | 95972
P| Water, total | 2473379 | 5156307 | 8610742 | 11036498 | 12824052 | 12762037 | 12478745 | 12213000
d|   Nonself-propelled vesselsd | 16777 | 19377 | 31662 | 31209 | 33152 | 31008 | 31412 | 31498
d|   Recreational boatse | 2456602 | 5136930 | 8579080 | 11005289 | 12790900 | 12731029 | 12447333 | 12181502""", bold="SP")
    p.text("KEY:  N = data do not exist; R = revised; U = data are not available.", over=9).text("a Air carrier aircraft are those carrying passengers or cargo for hire under 14 CFR 121.", over=9).text("SOURCES", over=9).text("Air:", over=9).text("U.S. Department of Transportation, Federal Aviation Administration.", over=9)
    return finish(p, widths={"A": 42, **wide("BCDEFGHI", 12)})


@sheet
def en18_labour_market_summary_codes():
    """ONS, labour market statistics: a row of codes of series under the headings, three months as names, changes at the end under their own captions."""
    p = Paper("en18_labour_market_summary_codes", "xls", sheet="1", borders=False, font="Arial")
    p.texts("A02 SA | Labour Force Survey Summary: People by economic activity (seasonally adjusted)", bold=True).text("United Kingdom (thousands) seasonally adjusted").skip()
    t = p.head("""
         | All aged 16 & over | < | < | < | < | < | <
         | All aged 16⏎& over | Total⏎economically⏎active | Total in⏎employment | Unemployed | Economically⏎inactive | Employment⏎rate (%) | Unemployment⏎rate (%)
         | MGSL | MGSF | MGRZ | MGSC | MGSI | MGSR | MGSX""", soft=(2,), rules=True)
    units(t, 2)
    p.skip()
    spec = "52000-54000 33000-34500 31000-33000 1200-1700 19000-20500 m59-61:1 m3-5:1"
    p.body("\n".join(f"d| {m} {y} | #" for y in (2019, 2020, 2021) for m in ("Jan-Mar", "Apr-Jun", "Jul-Sep", "Oct-Dec")) + "\n\nS| Change on quarter\nd| Change | 52 | 78 | 101 | -23 | -26 | 0.1 | -0.1\nd| Change % | 0.1 | 0.2 | 0.3 | -1.6 | -0.1 |  | \n\nS| Change on year\nd| Change | 210 | 334 | 402 | -68 | -124 | 0.5 | -0.2\nd| Change % | 0.4 | 1.0 | 1.3 | -4.8 | -0.6 |  |", spec)
    p.skip().text("Source: Labour Force Survey").text("Relationship between columns: 2=3+4; 1=2+5; 6=3/1; 7=4/2")
    return finish(p, widths={"A": 18, **wide("BCDEFGH", 13)}, wrap=True)


@sheet
def en18_crops_by_state_india():
    """India's statistical abstract: area, production and yield for two years over rows of units and numbers in brackets, the union territories after the states."""
    p = Paper("en18_crops_by_state_india", "xlsx", sheet="8.3", borders=True, font="Cambria")
    p.text("Table 8.3-AREA, PRODUCTION AND YIELD OF RICE IN INDIA", bold=True, over=7, align="center").text("(Area: '000 hectare; Production: '000 tonne; Yield: kg/hectare)", over=7, align="center")
    p.head("""
        State/Union Territory | 2008-09 | < | < | 2009-10(P) | < | <
        ^ | Area | Produc-⏎tion | Yield | Area | Produc-⏎tion | Yield""")
    for paths in p.tables[0].columns.values():
        paths.append(paths[0].replace("Produc- tion", "Production"))
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7")
    spec = "90-9000 90-14000 m900-4000 90-9000 90-14000 m900-4000"
    p.body("S| State:\n" + names("Andhra Pradesh;Arunachal Pradesh;Assam;Bihar;Chhattisgarh;Gujarat;Kerala;Tamil Nadu;West Bengal", depth=1) + "\nS| Union Territory:\n" + names("A. & N. Islands;D. & N. Haveli;Puducherry", depth=1) + "\nT| All India | #", spec)
    p.text("Source: Directorate of Economics and Statistics, Ministry of Agriculture", over=7).text("(P): Provisional", over=7)
    return finish(p, widths={"A": 26, **wide("BCDEFG", 11)})


@sheet
def en18_commodity_balances():
    """The United Kingdom's energy digest: fuels across, supply and demand as blocks of lines set in with their totals, brackets for minus signs."""
    p = Paper("en18_commodity_balances", "xlsx", sheet="1.1", borders=False, font="Arial")
    p.text("1.1 Aggregate energy balance 2012", bold=True).texts(" |  |  |  |  |  | Thousand tonnes of oil equivalent")
    p.head(" | Coal | Manufactured⏎fuel(1) | Primary⏎oils | Petroleum⏎products | Natural⏎gas(2) | Electricity | Total")
    def told(kind, name, depth, figures, shown=None):
        cells = [f"'({-x:,})" if x < 0 else x or "-" for x in (*figures, sum(figures))]
        return f"{kind}| {'  ' * depth}{name} | " + " | ".join(map(str, cells))
    made, bought, sold, ships, stocks = [10100, 0, 48800, 0, 38900, 17300], [29200, 150, 64000, 30900, 49200, 1200], [-390, -290, -33000, -31500, -6200, -160], [0, 0, 0, -2700, 0, 0], [1500, -20, -120, 540, 960, 0]
    supply = [sum(x) for x in zip(made, bought, sold, ships, stocks, strict=True)]
    gap = [-80, 0, 60, -210, 40, -30]
    demand = [s - g for s, g in zip(supply, gap, strict=True)]
    p.body("\n".join(["S| Supply", told("d", "Indigenous production", 1, made), told("d", "Imports", 1, bought), told("d", "Exports", 1, sold), told("d", "Marine bunkers", 1, ships), told("d", "Stock change (3)", 1, stocks), told("P", "Primary supply", 0, supply), told("d", "Statistical difference(4)", 0, gap), told("P", "Primary demand", 0, demand), "",
                      "S| Industry", told("d", "Iron and steel", 1, [40, 420, 0, 10, 450, 330]), told("d", "Chemicals", 1, [40, 0, 0, 120, 1500, 1400]), told("d", "Unclassified", 1, [0, 130, 0, 4100, 0, 0])]), bold="SP")
    p.text("(1) Includes all manufactured solid fuels, benzole, tars and coke oven gas.").text("(3) Stock fall (+), stock rise (-).")
    return finish(p, widths={"A": 30, **wide("BCDEFGH", 13)}, wrap=True)


@sheet
def en18_births_by_country_code():
    """The United Nations' demographic yearbook: continents as captions, code of the source beside the country, marks of notes in columns of their own."""
    p = Paper("en18_births_by_country_code", "xls", sheet="Table09", borders=False, font="Arial Narrow")
    p.text("9. Live births and crude live-birth rates, by urban/rural residence: 2003 - 2007", bold=True).text("Naissances vivantes et taux bruts de natalité selon la résidence, urbaine/rurale: 2003 - 2007", italic=True)
    t = p.head("""
        Continent, country or area,⏎and urban/rural residence | Co-⏎de a | Number - Nombre | < | < | < | < | Rate - Taux | < | < | < | <
        ^ | ^ | 2003 | 2004 | 2005 | 2006 | 2007 | 2003 | 2004 | 2005 | 2006 | 2007""", rules=True)
    t.optional.append("B")
    def land(name, inside=False):
        body = f"d|   {name} | C | #"
        return body + ("\nd|     Urban - Urbaine | C | #\nd|     Rural - Rurale | C | #" if inside else "")
    p.body("S| AFRICA - AFRIQUE\n" + "\n".join((land("Algeria - Algérie"), land("Botswana", True), land("Egypt - Égypte", True))) + "\n\nS| AMERICA, NORTH - AMÉRIQUE DU NORD\n" + "\n".join((land("Anguilla"), land("Canada"), land("Cuba", True))) + "\n\nS| ASIA - ASIE\n" + land("Armenia - Arménie", True), " ".join(["900-900000"] * 5 + ["m9-40:1"] * 5), nil=.06, nil_mark="...")
    p.text("FOOTNOTES - NOTES").text("* Provisional.").text("a  Source of data: C civil registers, estimated over 90 per cent complete.")
    return finish(p, widths={"A": 34, "B": 5, **wide("CDEFGHIJKL", 10)})


@sheet
def en18_research_obligations():
    """NSF, federal funds for research: agencies over their bureaus, totals of all agencies first, preliminary and projected years, i for changes."""
    p = Paper("en18_research_obligations", "xlsx", sheet="tab009", borders=False, font="Arial")
    p.text("TABLE 9.  Federal obligations for research and development, by agency: FYs 2019–22", bold=True, over=7).text("(Dollars in millions)", over=7)
    p.head("""
        Agency | 2019 | 2020 | Preliminary | < | % change | <
        ^ | ^ | ^ | 2021 | 2022 | 2019–20 | 2020–21""", years_as_text=True)
    spec = "10-900:1 10-900:1 10-900:1 10-900:1 m1-20:1 m1-20:1"
    p.body("T| All agencies | #\nS| Departments\nR|   Department of Agriculture | #\n" + names("Agricultural Research Service;Forest Service;National Institute of Food and Agriculture", depth=2) + "\nR|   Department of Commerce | #\n" + names("National Institute of Standards and Technology;National Oceanic and Atmospheric Administration", depth=2)
           + "\nS| Other agencies\n" + names("Environmental Protection Agency;National Aeronautics and Space Administration;Smithsonian Institution", depth=1), spec)
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    p.text("* = amount greater than $0 but less than $50,000.", over=7).text("Note(s):", over=7, bold=True).text("Because of rounding, detail may not add to total.", over=7).text("Source(s):", over=7, bold=True).text("National Center for Science and Engineering Statistics, Survey of Federal Funds for Research and Development.", over=7)
    return finish(p, widths={"A": 52, **wide("BCDEFG", 10)})


@sheet
def en18_food_availability():
    """USDA, food availability: units in a row between hyphens under three levels of headings, years since 1966, NA, notes without a gap."""
    p = Paper("en18_food_availability", "xls", sheet="Beef", borders=False, font="Arial", left=0)
    p.text("Beef: Supply and disappearance, carcass weight", bold=True)
    p.head("""
        Year | U.S.⏎population,⏎July 1 1 | Supply | < | < | < | Nonfood use | < | Food availability | < | <
        ^ | ^ | Production | Imports | Beginning⏎stocks | Total⏎supply | Exports | Ending⏎stocks | Total | Per capita | <
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Carcass | Retail
        ^ | Millions | Million lbs | < | < | < | < | < | < | Pounds | <""", soft=(3,))
    p.body("\n".join(f"d| {y} | #" for y in range(1966, 1982)), "m196-230:3 18000-26000 1200-2200 200-500 +2+3+4 30-190 200-500 19000-26000 m100-130:1 m74-96:1")
    p.text("NA = Not available.").text("1 Resident population plus the Armed Forces overseas.").text("Source: USDA, Economic Research Service.")
    return finish(p, widths={"A": 8, **wide("BCDEFGHIJK", 12)}, wrap=True)


@sheet
def en18_housing_permits():
    """The Census Bureau's release on construction: structures and regions beside each other, annual and monthly parts under captions, changes last."""
    p = Paper("en18_housing_permits", "xls", sheet="Table 1 - Permits", borders=True, font="Arial")
    p.text("Table 1a – New Privately-Owned Housing Units Authorized in Permit-Issuing Places", bold=True, over=13, align="center").text("[Thousands of Units. Detail may not add to total because of rounding]", over=13, align="center")
    p.head("""
        Period | Total | In structures with -- | < | < | Northeast | < | Midwest | < | South | < | West | <
        ^ | ^ | 1 unit | 2 to 4 units | 5 units or more | Total | 1 unit | Total | 1 unit | Total | 1 unit | Total | 1 unit""")
    spec = "+2+3+4 600-1000 20-50 300-500 100-180 40-70 150-260 90-150 500-800 350-600 250-420 150-280"
    p.caption("Annual Data", over=12, bold=True)
    p.tables[0].soft_rows.clear()
    p.tables[0].first_rows = [p.row + 1]
    p.tables[0].soft_rows = [p.row]
    p.body("\n".join(f"d| {y} | #" for y in range(2017, 2022)), spec)
    p.skip().caption("Monthly Data (Seasonally Adjusted Annual Rates)", over=12, bold=True)
    p.body("S| 2021\n" + names("July;August;September;October;November;December", depth=1) + "\nS| 2022\nd|   January (r) | #\nd|   February (p) | #", spec)
    p.body("\nd| Average RSE (%)1 | 1 | 1 | 5 | 2 | 3 | 3 | 2 | 2 | 1 | 1 | 2 | 2\nS| Percent Change:\nd|   February 2022 from January 2022 | -1.9% | -0.5% | 3.6% | -4.9% | 8.1% | 1.2% | -7.0% | -3.3% | -2.2% | -0.4% | -1.6% | 0.2%\nd|     90% Confidence Interval2 | ± 1.0 | ± 1.0 | ± 15.7 | ± 1.8 | ± 3.5 | ± 2.6 | ± 2.4 | ± 3.3 | ± 1.3 | ± 1.1 | ± 2.0 | ± 1.8")
    p.text("(p) Preliminary. (r) Revised. RSE Relative standard error.", over=13)
    return finish(p, widths={"A": 34, **wide("BCDEFGHIJKLM", 10)}, frame=False)


@sheet
def en18_beneficiaries_by_type():
    """The annual supplement on social security: kinds of persons under captions, number and average side by side for all, men and women, leaders none."""
    p = Paper("en18_beneficiaries_by_type", "xlsx", sheet="5.A1", borders=False, font="Arial")
    p.text("Table 5.A1—Number and average monthly benefit, by type of benefit and race, December 2010", bold=True)
    p.head("""
        Type of benefit | All races a | < | White | < | Black | < | Other | <
        ^ | Number | Average⏎monthly⏎benefit⏎(dollars) | Number | Average⏎monthly⏎benefit⏎(dollars) | Number | Average⏎monthly⏎benefit⏎(dollars) | Number | Average⏎monthly⏎benefit⏎(dollars)""", rules=True)
    spec = "+3+5+7 m400-1200:2 20000-900000 m400-1200:2 2000-90000 m400-1200:2 2000-90000 m400-1200:2"
    p.body("T| Total, OASDI | #\n\nP| OASI | #\nS|   Retirement benefits\n" + names("Retired workers;Spouses of retired workers;Children of retired workers", depth=2) + "\nS|   Survivor benefits\n" + names("Children of deceased workers;Widowed mothers and fathers;Nondisabled widow(er)s;Parents of deceased workers", depth=2) + "\nP| DI | #\n" + names("Disabled workers;Spouses of disabled workers;Children of disabled workers", depth=1), spec, bold="T")
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    at = next(row for row in t.body if (row, 0) in p.cells and p.cells[row, 0].value == "OASI")
    inside = [row for row in t.body if at < row <= at + 9 and (row, 1) in p.cells and isinstance(p.cells[row, 1].value, int)]
    for column in range(1, 9):
        figures = [p.cells[row, column].value for row in inside]
        p.put(column, sum(figures) if column % 2 else round(sum(figures) / len(figures), 2), at, number_format="#,##0" if column % 2 else "0.00")
    p.text("SOURCE: Social Security Administration, Master Beneficiary Record.").text("NOTE: OASI = Old-Age and Survivors Insurance; DI = Disability Insurance.").text("a. Includes persons of unknown race.")
    return finish(p, widths={"A": 36, **wide("BCDEFGHI", 11)})


@sheet
def en18_credit_outstanding():
    """The Federal Reserve's G.19: years, quarters and months with their year above them, r and p behind, a group for growth above another for levels."""
    p = Paper("en18_credit_outstanding", "htmlxls", sheet="G19", borders=True, font="Arial")
    p.text("Consumer Credit Outstanding (Levels) 1", bold=True).text("Seasonally adjusted. Billions of dollars except as noted.")
    p.head("""
         | 2018 | 2019 | 2020 | 2021 | 2021 | < | 2022 | < | <
        ^ | ^ | ^ | ^ | ^ | Q3 | Q4 | Q1 r | Feb r | Mar p""", years_as_text=True)
    spec = "m0-9:1 m0-9:1 m0-9:1 m0-9:1 m0-9:1 m0-9:1 m0-9:1 m0-9:1 m0-9:1"
    p.body("S| Percent change (annual rate) 2\n" + names("Total percent change", kind="P", depth=1) + "\n" + names("Revolving;Nonrevolving 3", depth=2) + "\nS| Flow (annual rate) 2,4\n" + names("Total flow", kind="P", depth=1) + "\n" + names("Revolving;Nonrevolving 3", depth=2) + "\nS| Outstanding\n" + names("Total outstanding", kind="P", depth=1) + "\n" + names("Revolving;Nonrevolving 3", depth=2), spec.replace("m0-9", "100-999"))
    p.text("r=revised. p=preliminary.").text("1. Covers most credit extended to individuals, excluding loans secured by real estate.")
    return p


@sheet
def en18_population_censuses_provinces():
    """Statistics South Africa: three censuses with number and share each, provinces in alphabetical order, the country last, a missing share."""
    p = Paper("en18_population_censuses_provinces", "ods", sheet="Table 2.1", borders=True, font="Arial")
    p.text("Table 2.1: Population by province, Census 1996, Census 2001 and Census 2011", bold=True).skip()
    p.head("""
        Province | Census 1996 | < | Census 2001 | < | Census 2011 | < | % change | <
        ^ | N | % | N | % | N | % | 1996–2001 | 2001–2011""")
    provinces = ["Western Cape", "Eastern Cape", "Northern Cape", "Free State", "KwaZulu-Natal", "North West", "Gauteng", "Mpumalanga", "Limpopo"]
    counts = [[int(p.rng.randint(800000, 9000000) * f) for f in (1, 1.1, 1.27)] for _ in provinces]
    whole = [sum(c[k] for c in counts) for k in range(3)]
    def told(kind, name, c):
        return f"{kind}| {name} | " + " | ".join(f"{n} | {100 * n / w:.1f}" for n, w in zip(c, whole, strict=True)) + f" | {100 * c[1] / c[0] - 100:.1f} | {100 * c[2] / c[1] - 100:.1f}"
    p.body("\n".join([*(told("d", name, c) for name, c in zip(provinces, counts, strict=True)), told("T", "South Africa", whole)]))
    p.text("Figures for 1996 and 2001 are adjusted to the boundaries of 2011.")
    return p
