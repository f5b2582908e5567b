"""Births, hotels, insurance, farms, crime, money, services, regions, prices, the Internet."""

from __future__ import annotations

import random

from ..dress import finish, sheet, show_thousands
from ..lines import add, hyphens, line
from ..paper import Paper

FAMILY = "sixth"


@sheet
def en6_births_deaths_marriages_years():
    """Years with a gap after each five; numbers and rates, deaths in two, said at the left of their rules; the last year preliminary."""
    p = Paper("en6_births_deaths_marriages_years", "xls", sheet="T77", borders=False, font="Times New Roman", indent="spaces")
    p.text("Table 77. Live Births, Deaths, Marriages, and Divorces: 1970 to 2007", bold=True).text("[3,731 represents 3,731,000. Beginning 1970, excludes births to, and deaths of nonresidents of the United States. See Appendix III]").skip()
    t = p.head("""
         | Number (1,000) | < | < | < | < | Rate per 1,000 population | < | < | < | <
         |  | Deaths | < |  |  |  | Deaths | < |  |
         |  |  | In- | Mar- | Di- |  |  | In- | Mar- | Di-
        Year | Births \\1 | Total | fant \\2 | riages \\3 | vorces \\4 | Births \\1 | Total | fant \\2 | riages \\3 | vorces \\4""", rules=True, loose=True, spanner="first", bold=False)
    hyphens(t)
    p.skip()
    rng, lines = random.Random(77), []
    for year in range(1970, 2008):
        if 1970 < year < 1980 and year % 5:
            continue
        people = 203000 + 2650 * (year - 1970)
        births, deaths, small, wed, parted = (int(people * rate * rng.uniform(0.97, 1.03)) // 1000 for rate in (15.4, 8.7, 0.13, 9.1, 4.4))
        known = year < 1996
        name = f"{year}" + (", prel." if year == 2007 else "")
        f = [births, deaths, small, wed, parted if known else "(NA)", *(1000 * one / people for one in (births, deaths)), 1000 * small / births, 1000 * wed / people, 1000 * parted / people if known else 4.0]
        lines.append(line("d", name + "." * (14 - len(name)), *f, places=1))
        lines += [""] if year % 5 == 4 and year > 1980 else []
    p.body("\n".join(lines))
    p.skip().text("NA Not available. \\1 Through 1975, adjusted for underregistration. \\2 Infants under 1 year, excluding fetal deaths; rates per 1,000 live births.").text("\\3 Includes estimates for some states. \\4 Includes annulments.").text("Source: U.S. National Center for Health Statistics, National Vital Statistics Reports (NVSR), and unpublished data.")
    return finish(p, widths={"A": 14})


@sheet
def en6_caribbean_two_tables_page():
    """Two tables on one page: arrivals by residence over purpose with the sum last, hotels by district over the years with the sum first."""
    p = Paper("en6_caribbean_two_tables_page", sheet="Tourism", font="Calibri", borders=True)
    p.text("Table 12.1  Stay-over Visitors by Country of Residence and Purpose of Visit, 2022", bold=True, over=7)
    p.head("""
        Country of Residence | Purpose of Visit | < | < | < | Total | % of Total
        ^ | Pleasure | Business | Visiting friends | Other | ^ | ^""")
    rng, lines, whole, countries = random.Random(121), [], [0] * 4, {}
    for name, size in (("United States", 40000), ("Canada", 9800), ("United Kingdom", 16500), ("Other Europe", 7100), ("Barbados", 4200), ("Trinidad & Tobago", 3900), ("Other Caribbean", 8800), ("Rest of the World", 2100)):
        countries[name] = [int(size * share * rng.uniform(0.7, 1.3)) for share in (0.72, 0.08, 0.15, 0.05)]
    whole = add(countries.values())
    lines = [line("d", name, *f, sum(f), 100.0 * sum(f) / sum(whole), places=1) for name, f in countries.items()]
    p.body("\n".join([*lines, line("T", "TOTAL", *whole, sum(whole), 100.0, places=1)]))
    p.text("Source: Immigration Department and Tourist Board", italic=True).skip(2)
    p.text("Table 12.2  Number of Rooms in Hotels, Guest Houses and Apartments by District, 2017 - 2022", bold=True, over=7)
    p.head("""
        District | Number of Rooms | < | < | < | < | <
        ^ | 2017 | 2018 | 2019 | 2020 | 2021 | 2022""")
    rooms = {name: [max(0, size + rng.randint(-15, 30)) for _ in range(6)] for name, size in (("Capital and Suburbs", 820), ("North East", 410), ("North West", 1630), ("South", 300), ("Windward Coast", 45), ("Offshore Islands", 120))}
    p.body("\n".join([line("T", "All Districts", *add(rooms.values())), *(line("d", name, *f, depth=1) for name, f in rooms.items())]))
    p.text("Source: Central Statistical Office, Survey of Accommodation", italic=True).text("Note: 2020 figures relate to establishments open at 31 December", italic=True)
    return finish(p, widths={"A": 26, **dict.fromkeys("BCDEFG", 12)}, shade=True, frame=False, colour="DAEEF3")


@sheet
def en6_health_insurance_characteristics():
    """Characteristics in groups by colons; words of headings in the middle over their columns, rules below them, columns bottom-aligned."""
    p = Paper("en6_health_insurance_characteristics", "xls", sheet="0148", borders=False, font="Arial", indent="spaces")
    p.text("Table 148. Health Insurance Coverage Status by Selected Characteristics: 2008", bold=True)
    p.text("[300,000 represents 300,000,000. Persons as of following year for coverage in the year shown.").text("Based on the Current Population Survey, Annual Social and Economic Supplement; see text, Section 1]").skip()
    t = p.head("""
         | Number (1,000) | < | < | < | < | Percent | < | <
         |  | Covered by private or government | < | < |  | Covered | < | 
         |  | health insurance | < | < | Not | by health | < | Not
         |  |  |  |  | covered | insurance | < | covered
         |  |  |  |  | by health |  |  | by health
         | Total |  |  | Medi- | insur- |  | Medi- | insur-
        Characteristic | persons | Total \\1 | Private | caid \\2 | ance | Private | caid \\2 | ance""", rules=True, loose=True, spanner="centre", bold=False)
    hyphens(t)
    p.skip()
    rng, people = random.Random(148), {}
    groups = {"Age:": (("Under 18 years", 74500), ("18 to 24 years", 28700), ("25 to 34 years", 40500), ("35 to 44 years", 41300), ("45 to 64 years", 78200), ("65 years and over", 37800)), "Sex:": (("Male", 148100), ("Female", 152900)), "Race:": (("White alone", 240500), ("Black alone", 38000), ("Asian alone \\3", 13300)), "Hispanic origin \\4": (),
              "Household income:": (("Less than $25,000", 55800), ("$25,000 to $49,999", 68900), ("$50,000 to $74,999", 58000), ("$75,000 or more", 118300))}

    def told(kind, name, f, depth=0):
        size, private, poor, none = f
        return line(kind, name + "." * max(2, 26 - len(name) - 2 * depth), size, size - none, private, poor, none, *(100.0 * one / size for one in (private, poor, none)), places=1, depth=depth)

    def person(size):
        none = int(size * rng.uniform(0.05, 0.28))
        return [size, int((size - none) * rng.uniform(0.6, 0.85)), int((size - none) * rng.uniform(0.08, 0.3)), none]

    lines = []
    for group, parts in groups.items():
        if not parts:
            lines.append(told("d", group, person(47500)))
            continue
        figures = [person(size) for _, size in parts]
        people[group] = add(figures)
        lines += [f"S| {group}", *(told("d", name, f, 1) for (name, _), f in zip(parts, figures, strict=True))]
    p.body("\n".join([told("T", "Total", people["Age:"], 3), "", *lines]), bold="")
    p.skip().text("\\1 Includes other government insurance, not shown separately. Persons with coverage counted only once in total.").text("\\2 Beneficiaries may also have private coverage. \\3 Excludes Native Hawaiians. \\4 Persons of Hispanic origin may be any race.").text("Source: U.S. Census Bureau, Current Population Reports, P60-236, and earlier reports.")
    return finish(p, widths={"A": 28})


@sheet
def en6_farm_income_items():
    """Items in an outline with their sums after and before them, years across, the unit under every year."""
    p = Paper("en6_farm_income_items", "xls", sheet="Table 5", borders=False, font="Arial", indent="excel")
    p.text("Table 5.--Farm Cash Receipts, Expenses and Net Income, 2003-2008", bold=True).skip()
    p.head("""
        Item | 2003 | 2004 | 2005 | 2006 | 2007 | 2008ᵖ
         | $'000 | $'000 | $'000 | $'000 | $'000 | $'000""", soft=(1,), bold=False, years_as_text=False)
    rng = random.Random(1945)

    def series(size):
        return [int(size * (1 + 0.04 * k) * rng.uniform(0.9, 1.12)) for k in range(6)]

    crops = {name: series(size) for name, size in {"Wheat": 38100, "Barley": 14200, "Canola": 31900, "Potatoes": 52800, "Fruit and vegetables": 61200, "Other crops": 8900}.items()}
    stock = {name: series(size) for name, size in {"Cattle and calves": 72100, "Hogs": 49600, "Sheep and lambs": 1900, "Dairy products": 158000, "Poultry": 88000, "Eggs": 27100}.items()}
    given = {"Crop insurance": series(5100), "Stabilization programs": series(9900)}
    cost = {name: series(size) for name, size in {"Feed, seed and fertilizer": 171000, "Wages": 69000, "Interest": 31000, "Machinery": 50400, "Other operating expenses": 62000}.items()}
    fall = series(49000)
    cash, spent = add([add(crops.values()), add(stock.values()), add(given.values())]), add(cost.values())
    net = [a - b for a, b in zip(cash, spent, strict=True)]
    p.body("\n".join([line("R", "Crops", *add(crops.values())), *(line("d", name, *f, depth=1) for name, f in crops.items()), line("R", "Livestock and products", *add(stock.values())), *(line("d", name, *f, depth=1) for name, f in stock.items()), line("R", "Program payments", *add(given.values())), *(line("d", name, *f, depth=1) for name, f in given.items()),
                      line("P", "Total cash receipts", *cash), "", "S| Operating expenses", *(line("d", name, *f, depth=1) for name, f in cost.items()), line("P", "Total operating expenses", *spent), "", line("o", "Net cash income", *net), line("o", "Depreciation", *fall, depth=1), line("P", "Total net income", *(a - b for a, b in zip(net, fall, strict=True)))]))
    p.skip().text("ᵖ Preliminary.").text("Note: figures may not add because of rounding.")
    return finish(p, widths={"A": 30})


@sheet
def en6_crime_region_states_two_years():
    """An agency's table of areas: each name beside three lines, two years and the change; two columns under each offence, headings broken in their cells."""
    p = Paper("en6_crime_region_states_two_years", sheet="14tbl4", borders=True, font="Times New Roman")
    p.text("Table 4", bold=True).text("Offenses Reported to Law Enforcement", bold=True).text("by Region, Geographic Division, and State, 2013–2014", bold=True)
    t = p.head("""
        Area | Year | Population¹ | Violent crime | < | Robbery | < | Property crime | < | Burglary | <
        ^ | ^ | ^ | Number | Rate per⏎100,000 | Number | Rate per⏎100,000 | Number | Rate per⏎100,000 | Number | Rate per⏎100,000""", names=(0, 1))
    t.optional.append("B")
    rng, lines = random.Random(1314), []

    def one(size):
        out = []
        for k in range(2):
            people = int(size * (1 + 0.008 * k))
            out.append([people, *(int(people * rate * rng.uniform(0.85, 1.1)) // 100000 for rate in (390, 112, 2700, 590))])
        return out

    def told(kind, name, both):
        shown = [[people, *(x for number in numbers for x in (number, f"{100000 * number / people:.1f}"))] for people, *numbers in both]
        change = ["", *(f"{100 * (float(b) / float(a) - 1):.1f}" for a, b in zip(shown[0][1:], shown[1][1:], strict=True))]
        return [line(kind, f"{name} | 2013", *shown[0]), line(kind, " | 2014", *shown[1]), line("P" if kind == "P" else "o", " | Percent change", *change)]

    total = [[0] * 5, [0] * 5]
    for region, divisions in {"NORTHEAST": {"New England": (("Connecticut", 3596000), ("Maine", 1328000), ("Massachusetts", 6708000)), "Middle Atlantic": (("New Jersey", 8911000), ("New York", 19695000))},
                              "MIDWEST²": {"East North Central": (("Illinois³", 12890000), ("Indiana", 6570000), ("Ohio", 11570000))}, "WEST": {"Mountain": (("Arizona", 6634000), ("Idaho", 1612000)), "Pacific": (("Alaska", 737000), ("Oregon", 3928000))}}.items():
        inside, region_sum = [], [[0] * 5, [0] * 5]
        for division, states in divisions.items():
            figures = [one(size) for _, size in states]
            sums = [add(f[k] for f in figures) for k in range(2)]
            region_sum = [add([a, b]) for a, b in zip(region_sum, sums, strict=True)]
            inside += [*told("R", division, sums), *(x for (name, _), f in zip(states, figures, strict=True) for x in told("d", name, f))]
        total = [add([a, b]) for a, b in zip(total, region_sum, strict=True)]
        lines += [*told("R", region, region_sum), *inside]
    p.body("\n".join([*told("P", "United States Total", total), *lines]), bold="P")
    p.merges += [(row, 0, row + 2, 0) for row in t.body[::3]]
    show_thousands(p, 1)
    for row in t.body[2::3]:
        for column in range(3, 11):
            p.cells[row, column].number_format = "+0.0;-0.0"
    p.text("¹ Populations are provisional estimates as of July 1 of each year.", over=11).text("² Includes offenses reported by the Zoological Police.", over=11).text("³ Limited data for 2014 were available.", over=11).text("NOTE: Although arson data are included in the trend and clearance tables, sufficient data are not available to estimate totals.", over=11)
    return finish(p, widths={"A": 22, "B": 15, **dict.fromkeys("CDEFGHIJK", 12)}, frame=False)


@sheet
def en6_central_bank_money_months():
    """A bank's table: years with their last month, then months, the year said once; three levels of merged headings, numbers of columns under them."""
    p = Paper("en6_central_bank_money_months", "xls", sheet="A1.2", font="Arial")
    p.text("TABLE A1.2", bold=True, over=10, align="center").text("MONEY SUPPLY", bold=True, over=10, align="center").texts(" |  |  |  |  |  |  |  | (N$ million)", italic=True)
    p.head("""
        End of period | < | Narrow Money (M1) | < | < | < | Quasi-Money | < | < | Broad Money (M2)
        ^ | ^ | Currency in Circulation | Demand Deposits | < | Total | Savings Deposits | Time Deposits | Foreign Currency Deposits | ^
        ^ | ^ | ^ | Government | Private | ^ | ^ | ^ | ^ | ^""", name=1, names=(0, 1))
    p.code(" |  | 1 | 2 | 3 | 4=1+2+3 | 5 | 6 | 7 | 8=4+5+6+7")
    rng, lines = random.Random(12), []

    def told(year, month, k):
        f = [int(size * (1 + 0.02 * k) * rng.uniform(0.95, 1.06)) for size in (2100, 900, 21400, 4900, 17200, 1500)]
        narrow = sum(f[:3])
        return line("d", f"{year} | {month}", *f[:3], narrow, *f[3:], narrow + sum(f[3:]))

    lines += [told(year, "Dec", k) for k, year in enumerate(range(2008, 2014))]
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    for year in (2014, 2015):
        lines += ["", *(told(year if not k else "", month, 6 + k / 12) for k, month in enumerate(months[: 12 if year == 2014 else 7]))]
    p.body("\n".join(lines))
    p.skip().text("Notes:  Data from 2012 are on the basis of revised returns of the other depository corporations.").text("Source: Research Department")
    return finish(p, widths={"A": 8, "B": 8, **dict.fromkeys("CDEFGHIJ", 13)}, frame=False, wrap=True)


@sheet
def en6_military_personnel_years():
    """Years down with a gap now and then; active and reserve forces over their services, the words of headings in two rows, years as numbers."""
    p = Paper("en6_military_personnel_years", "xls", sheet="505", borders=False, font="Arial")
    p.text("Table 505. Military Personnel--Active Duty and Reserves by Service: 1960 to 2007", bold=True).text("[In thousands (2,476 represents 2,476,000). As of end of fiscal year; see text, Section 8]").skip()
    p.head("""
         | Active duty | < | < | < | < | Selected reserve \\3 | < | <
         |  |  | Navy | Marine | Air |  | Army |
        Year | Total \\1 | Army | \\2 | Corps | Force | Total | Guard | Other""", rules=True, loose=True, spanner="first", bold=False, align="left")
    p.skip()
    rng, lines = random.Random(505), []
    for k, year in enumerate((1960, 1965, 1970, 1975, 1980, 1985, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007)):
        shrink = 1 - 0.016 * k
        f = [int(size * shrink * rng.uniform(0.93, 1.08)) for size in (873, 617, 171, 615)]
        r = [int(size * rng.uniform(0.9, 1.1)) for size in (390, 480)]
        lines.append(line("d", str(year), sum(f), *f, sum(r), *r))
        lines += [""] if year in (1985, 1989, 1994, 1999, 2004) else []
    p.body("\n".join(lines))
    p.skip().text("\\1 Beginning 1980, excludes reserve personnel on active duty for training.").text("\\2 Includes the Coast Guard when under the Navy.").text("\\3 Less reserves on active duty.").text("Source: U.S. Department of Defense, Selected Manpower Statistics, annual.")
    return finish(p)


@sheet
def en6_uk_regions_area_codes():
    """An office's estimates: codes, names and kinds of areas beside each other, larger areas over the smaller ones, nothing but a line under the heading."""
    p = Paper("en6_uk_regions_area_codes", sheet="MYE4", font="Arial", borders=False)
    p.text("MYE4: Population estimates: Summary for the UK, mid-2014 to mid-2019", bold=True).text("This worksheet contains one table.").text("Source: Office for National Statistics, National Records of Scotland, Northern Ireland Statistics and Research Agency").skip()
    t = p.head("Code | Name | Geography | Mid-2014 | Mid-2015 | Mid-2016 | Mid-2017 | Mid-2018 | Mid-2019", stt=0, name=1, align="left")
    rng, number = random.Random(4), iter(range(1, 99))

    def told(kind, code, name, sort, f):
        return f"{kind}| {code}{next(number):08d} | {name} | {sort} | " + " | ".join(map(str, f))

    def series(size):
        return [int(size * (1 + 0.006 * k + rng.uniform(-0.001, 0.002))) for k in range(6)]

    regions = {"NORTH EAST": {"County Durham": 517000, "Darlington": 105400, "Gateshead": 200900, "Hartlepool": 92500, "Newcastle upon Tyne": 286800}, "NORTH WEST": {"Blackpool": 140100, "Bolton": 281100, "Halton": 126400, "Knowsley": 146900}, "SOUTH WEST": {"Bristol, City of": 443000, "Plymouth": 261700, "Swindon": 215800, "Torbay": 132900}}
    figures = {region: {name: series(size) for name, size in places.items()} for region, places in regions.items()}
    england = add(add(places.values()) for places in figures.values())
    wales = {"Cardiff": series(352000), "Isle of Anglesey": series(69900), "Powys": series(132700)}
    scotland, ireland = series(5347600), series(1840500)
    both = add([england, add(wales.values())])
    lines = [("P", "K", "GREAT BRITAIN", "Country", add([both, scotland])), ("P", "K", "ENGLAND AND WALES", "Country", both), ("R", "E", "ENGLAND", "Country", england)]
    for region, places in figures.items():
        lines += [("R", "E", region, "Region", add(places.values())), *(("d", "E", name, "Unitary Authority", f) for name, f in places.items())]
    lines += [("R", "W", "WALES", "Country", add(wales.values())), *(("d", "W", name, "Unitary Authority", f) for name, f in wales.items()), ("d", "S", "SCOTLAND", "Country", scotland), ("d", "N", "NORTHERN IRELAND", "Country", ireland)]
    p.body("\n".join(told(*one) for one in [("T", "K", "UNITED KINGDOM", "Country", add([both, scotland, ireland])), *lines]))
    t.optional += ["A", "C"]
    return finish(p, widths={"A": 12, "B": 26, "C": 20, **dict.fromkeys("DEFGHI", 12)}, frame=True)


@sheet
def en6_consumer_prices_years_groups():
    """Years down twice: the index under words in capitals, then its change under other words; words of headings broken over five rows."""
    p = Paper("en6_consumer_prices_years_groups", "xls", sheet="Sheet1", borders=False, font="Courier New", indent="spaces")
    p.text("No. 706.  Consumer Price Indexes (CPI) by Major Groups:  1990 to 2004").skip().text("[1995 = 100.  Represents annual averages of monthly figures.  Minus sign (-) indicates decrease]").skip()
    t = p.head("""
         |  |  | Food and | < |  | Apparel |  |  |  | Other
         |  |  | beverages | < |  | and | Trans- |  |  | goods
         | All | En- |  |  | Hous- | up- | porta- | Medical | Rec- | and
        Year | items | ergy | Total | Food | ing | keep | tion | care | reation | services""", rules=True, loose=True, spanner="centre", bold=False)
    hyphens(t)
    rng = random.Random(706)
    start, index = {}, []
    for year in range(1990, 2005):
        row = [(start[k] if k in start else rng.uniform(78, 92)) * (rng.uniform(0.97, 1.06) if year > 1990 else 1) for k in range(10)]
        start = dict(enumerate(row))
        index.append((year, row))

    def dots(year):
        return f"{year}{'.' * 10}"

    p.skip().caption("INDEX", at=5, italic=False).skip()
    p.body("\n".join(line("d", dots(year), *row, places=1) + ("\n" if year % 5 == 4 and year < 2004 else "") for year, row in index))
    t.first_rows = [next(row for row in t.body if p.cells.get((row, 0)))]
    p.skip().caption("PERCENT CHANGE \\1", at=5, italic=False).skip()
    p.body("\n".join(line("d", dots(year), *(f"{100 * a / b - 100:.1f}" for a, b in zip(row, before, strict=True))) + ("\n" if year % 5 == 4 and year < 2004 else "") for (year, row), (_, before) in zip(index[1:], index, strict=False)))
    hyphens(t)
    p.skip().text("  \\1 Change from immediate prior year.").skip().text("  Source: U.S. Bureau of Labor Statistics, CPI Detailed Report, January issues.")
    return finish(p, widths={"A": 15})


@sheet
def en6_internet_access_households():
    """A survey's table: estimates beside their margins of error in numbers and in percent, groups of characteristics in bold lines."""
    p = Paper("en6_internet_access_households", sheet="Table 2", font="Calibri", borders=True)
    p.text("Table 2. Households With Computer and Internet Use: 2018", bold=True, over=9).text("(Numbers in thousands. Data based on sample. For information on confidentiality protection and sampling error, see the survey's site)", over=9)
    p.head("""
        Household characteristic | Total households | Computer in the household | < | < | < | Broadband Internet subscription | < | <
        ^ | ^ | Number | Margin of error¹ (±) | Percent | Margin of error¹ (±) | Number | Percent | Margin of error¹ (±)""")
    rng = random.Random(2018)

    def told(kind, name, size, depth=0):
        share, net = rng.uniform(0.78, 0.98), rng.uniform(0.62, 0.94)
        return line(kind, name, size, int(size * share), rng.randint(9, 190), 100 * share, rng.choice((0.1, 0.1, 0.2, 0.3)), int(size * net), 100 * net, rng.choice((0.1, 0.2, 0.3, "Z")), places=1, depth=depth)

    groups = {"Age of householder": (("15 to 34 years", 23116), ("35 to 44 years", 20602), ("45 to 64 years", 46241), ("65 years and older", 31562)), "Race and Hispanic origin of householder": (("White alone, non-Hispanic", 80391), ("Black alone, non-Hispanic", 14822), ("Asian alone, non-Hispanic", 5811), ("Hispanic (of any race)", 16922)), "Limited English-speaking household": (("No", 116236), ("Yes", 5285)),
              "Metropolitan status": (("Metropolitan area", 104319), ("Nonmetropolitan area", 17202)), "Household income": (("Less than $25,000", 23903), ("$25,000 to $49,999", 25860), ("$50,000 to $99,999", 36507), ("$100,000 and more", 35251))}
    lines = [told("T", "Total households", 121521)]
    for group, parts in groups.items():
        lines += [f"S| {group}", *(told("d", name, size, 1) for name, size in parts)]
    p.body("\n".join(lines), bold="TS")
    p.text("Z Represents or rounds to zero.", over=9).text("¹ A margin of error is a measure of an estimate's variability. The larger it is in relation to the estimate, the less reliable the estimate.", over=9).text("Source: U.S. Census Bureau, 2018 American Community Survey, 1-year estimates.", over=9)
    return finish(p, widths={"A": 40, **dict.fromkeys("BCDEFGHI", 12)}, shade=True, wrap=True, frame=False, colour="F2F2F2")
