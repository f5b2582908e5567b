"""Research, voting, schools, industries, airlines, physicians, construction, jobs, crime, land."""

from __future__ import annotations

import random

from ..dress import finish, sheet, show_thousands
from ..lines import add, either, hyphens, line
from ..paper import Paper

FAMILY = "sixth"


@sheet
def en6_research_funds_source_performer():
    """Years with gaps by five; where money comes from and who spends it, said at the left of their rules, words broken by hyphens."""
    p = Paper("en6_research_funds_source_performer", "xls", sheet="T778", borders=False, font="Arial", indent="spaces")
    p.text("Table 778. Research and Development (R&D) Expenditures by Source of Funds and Performing Sector: 1970 to 2004", bold=True).text("[In millions of dollars (26,271 represents $26,271,000,000). For calendar years]").skip()
    t = p.head("""
         |  | Source of funds | < | < | < | Performing sector | < | < | < | <
         |  |  |  | Univer- |  | Federal |  | Univer- | Assoc. | Other
         |  | Federal |  | sities, | Non- | govern- | In- | sities, | FFRDCs | non-
        Year | Total | government | Industry | colleges | profit | ment | dustry | colleges | \\1 | profit""", rules=True, loose=True, spanner="first", bold=False)
    hyphens(t)
    p.skip()
    rng, lines = random.Random(778), []
    for year in (1970, 1975, *range(1980, 2005)):
        size = 26000 * 1.075 ** (year - 1970)
        source = [int(size * share * rng.uniform(0.95, 1.05)) for share in (0.45, 0.48, 0.04, 0.03)]
        rest = sum(source)
        doing = [int(rest * share * rng.uniform(0.95, 1.05)) for share in (0.12, 0.11, 0.03, 0.03)]
        name = f"{year}" + (", prel." if year == 2004 else "\\2" if year == 1993 else "")
        lines.append(line("d", name + " " + "." * (14 - len(name)), rest, *source, doing[0], rest - sum(doing), *doing[1:]))
        lines += [""] if year % 5 == 4 and 1980 < year < 2004 else []
    p.body("\n".join(lines))
    p.skip().text("\\1 University-associated federally funded R&D centers.").text("\\2 Break in series due to a change of the survey's questions.").text("Source: U.S. National Science Foundation, National Patterns of R&D Resources, annual.")
    return finish(p, widths={"A": 16})


@sheet
def en6_voting_age_population_reported():
    """Characteristics over three elections: millions, percent registered, percent voted; the spanners in two rows in the middle over their columns."""
    p = Paper("en6_voting_age_population_reported", "xls", sheet="No. 405", borders=False, font="Times New Roman", indent="spaces")
    p.text("No. 405. Voting-Age Population--Reported Registration and Voting by Selected Characteristics: 2000 to 2008", bold=True).text("[As of November. Covers civilian noninstitutional population 18 years old and over. Includes aliens.").text("Figures are based on Current Population Survey; see text, Section 1]").skip()
    p.head("""
         | Voting-age | < | < | Percent reporting they | < | < | Percent reporting they | < | <
         | population (mil.) | < | < | registered | < | < | voted | < | <
        Characteristic | 2000 | 2004 | 2008 | 2000 | 2004 | 2008 | 2000 | 2004 | 2008""", rules=True, loose=True, spanner="centre", bold=False)
    p.skip()
    rng = random.Random(405)

    def told(kind, name, size, depth=0):
        listed = [rng.uniform(48, 78) for _ in range(3)]
        return line(kind, name + "." * max(2, 28 - len(name) - 2 * depth), size, size * 1.06, size * 1.1, *listed, *(one * rng.uniform(0.75, 0.93) for one in listed), places=1, depth=depth)

    lines = [told("T", "Total \\1", 202.6, 2), ""]
    for group, parts in {"": (("18 to 20 years old", 11.9), ("21 to 24 years old", 14.9), ("25 to 34 years old", 37.3), ("35 to 44 years old", 44.5), ("45 to 64 years old", 61.4), ("65 years old and over", 32.8)), " ": (("Male", 97.1), ("Female", 105.5)), "  ": (("White \\2", 168.7), ("Black \\2", 24.1), ("Asian \\2", 8.0), ("Hispanic \\3", 21.6)), "Region:": (("Northeast", 38.9), ("Midwest", 46.4), ("South", 71.8), ("West", 45.5)),
                         "School years completed:": (("8 years or less", 12.9), ("High school:", None), ("Less than 4 years", 20.1), ("4 years", 66.3), ("College:", None), ("Less than 4 years", 55.3), ("4 years or more", 48.0)), "Labor force:": (("Employed", 133.4), ("Unemployed", 4.9), ("Not in labor force", 64.2))}.items():
        titled = bool(group.strip())
        lines += [f"S| {group}"] if titled else []
        inner = 0
        for name, size in parts:
            if size is None:
                lines.append(f"S|   {name}")
                inner = 1
            else:
                lines.append(told("d", name, size, titled + inner))
        lines += [""] if not titled else []
    p.body("\n".join(lines), bold="")
    p.skip().text("\\1 Includes other races, not shown separately. \\2 Beginning 2004, persons who selected this race group only.").text("\\3 Hispanic persons may be any race.").text("Source: U.S. Census Bureau, Current Population Reports, P20-542, and earlier reports.")
    return finish(p, widths={"A": 30})


@sheet
def en6_uk_school_workforce_ods():
    """A sheet made to be read by machines too: one heading row, notes in brackets, signs for what is missing, England over its regions."""
    p = Paper("en6_uk_school_workforce_ods", "ods", sheet="Table_2", borders=False, font="Arial")
    p.text("Table 2: Full-time equivalent school workforce and pupil to teacher ratio by region, November 2022 [note 1]", bold=True).text("This worksheet contains one table. Some cells refer to notes which can be found in the Notes worksheet.").text("Some shorthand is used in this table: [x] = not available; [c] = suppressed; [r] = revised.").skip()
    t = p.head("Area code | Area name | Teachers | Teaching assistants | Other support staff [note 2] | Total workforce | Leadership teachers | Vacancies | Pupil to teacher ratio [note 3]", stt=0, name=1, bold=True, align="left")
    rng = random.Random(22)

    def told(kind, code, name, f):
        return f"{kind}| {code} | {name} | {f[0]} | {f[1]} | {f[2]} | {sum(f[:3])} | {f[3]} | {f[4] if name != 'East of England' else '[x]'} | {rng.uniform(16.4, 18.6):.1f}"

    regions = {name: [rng.randint(21000, 73000), rng.randint(12000, 44000), rng.randint(11000, 37000), rng.randint(3000, 11000), rng.randint(90, 460)] for name in ("North East", "North West", "Yorkshire and The Humber", "East Midlands", "West Midlands", "East of England", "London", "South East", "South West")}
    p.body("\n".join([told("T", "E92000001", "England", add(regions.values())), *(told("d", f"E120000{k:02d}", name, f) for k, (name, f) in enumerate(regions.items(), 1))]))
    t.optional.append("A")
    return p


@sheet
def en6_australia_states_across():
    """A bureau's data cube: its name and the release over the table, states across, units under them, men, women and all in captions across."""
    p = Paper("en6_australia_states_across", "xls", sheet="Table_3", borders=False, font="Arial")
    p.text("            Australian Bureau of Statistics", bold=True).text("6238.0 Retirement and Retirement Intentions, Australia, 2018-19", bold=True).text("Released at 11.30am (Canberra time) Fri 8 May 2020").skip().text("Table 3 PERSONS AGED 45 YEARS AND OVER, By retirement status and main reason, states and territories", bold=True)
    p.head("""
         | NSW | Vic. | Qld | SA | WA | Tas. | NT(a) | ACT | Aust.
         | '000 | '000 | '000 | '000 | '000 | '000 | '000 | '000 | '000""", soft=(1,), bold=True, align="right", years_as_text=True)
    rng = random.Random(6238)
    sizes = (320, 252, 197, 74, 99, 24, 7, 15)

    def told(kind, name, f, depth=0):
        return line(kind, name, *f, sum(f), places=1, depth=depth)

    def block():
        gone = {name: [round(size * share * rng.uniform(0.9, 1.1), 1) for size in sizes] for name, share in (("Reached retirement age or eligible for a pension", 1.2), ("Own sickness, injury or disability", 0.7), ("Retrenched, dismissed or no work available", 0.3), ("To care for a person", 0.12), ("Other reason(b)", 0.4))}
        still = [round(size * rng.uniform(3.5, 4.5), 1) for size in sizes]
        idle = [round(size * rng.uniform(0.3, 0.6), 1) for size in sizes]
        return gone, still, idle

    blocks = {"MALES": block(), "FEMALES": block()}
    blocks["PERSONS"] = ({name: add([f, blocks["FEMALES"][0][name]]) for name, f in blocks["MALES"][0].items()}, *(add([blocks["MALES"][k], blocks["FEMALES"][k]]) for k in (1, 2)))
    for title, (gone, still, idle) in blocks.items():
        p.caption(title, at=1, over=9, italic=False)
        retired = add(gone.values())
        p.body("\n".join([told("R", "Retired from the labour force", retired), *(told("d", name, f, 1) for name, f in gone.items()), told("d", "In the labour force", still), told("d", "Never in the labour force", idle), told("P", "Total " + title.lower() + " aged 45 years and over", add([retired, still, idle]))]))
    p.skip().text("(a) Excludes very remote areas.").text("(b) Includes those who gave no reason.").skip().text("© Commonwealth of Australia 2020")
    return finish(p, widths={"A": 46})


@sheet
def en6_airline_traffic_items_units():
    """Items with their units in a column of its own, groups by colons, sums said 'total' among the lines, the last year preliminary in two rows."""
    p = Paper("en6_airline_traffic_items_units", "xls", sheet="1048", borders=False, font="Courier New", indent="spaces")
    p.text("No. 1048.  U.S. Scheduled Airline Industry--Summary:  1990 to 2006").skip().text("[For calendar years or Dec. 31.  Minus sign (-) indicates loss]").skip()
    t = p.head("""
         |  |  |  |  |  |  | 2006,
        Item | Unit | 1990 | 1995 | 2000 | 2004 | 2005 | prel.""", loose=True, bold=False)
    p.skip()
    rng = random.Random(1048)

    def told(kind, name, unit, f, depth=0, places=None):
        return line(kind, name + "." * max(2, 34 - len(name) - 2 * depth), unit, *f, places=places, depth=depth)

    def series(size, places=None):
        f = [size * (1 + 0.09 * k) * rng.uniform(0.92, 1.08) for k in range(6)]
        return [round(one, places) if places else int(one) for one in f]

    home, away = series(429.8, 1), series(36.0, 1)
    fares, freight, charter = series(58453), series(5432), series(2877)
    cost = {name: series(size) for name, size in (("Flying operations", 22000), ("Maintenance", 9100), ("Passenger service", 7600), ("Depreciation", 4100))}
    income, spent = add([fares, freight, charter]), add(cost.values())
    p.body("\n".join(["S| SCHEDULED SERVICE", told("P", "Revenue passengers enplaned, total", "Million", add([home, away]), places=1), told("d", "Domestic", "Million", home, 1, 1), told("d", "International", "Million", away, 1, 1), told("d", "Revenue passenger miles", "Billion", series(457.9, 1), places=1), told("d", "Revenue passenger load factor", "Percent", (62.4, 67.0, 72.4, 75.5, 77.6, "(NA)"), places=1), told("d", "Cargo ton miles", "Million", series(16403)), "",
                      "S| FINANCES \\1", told("P", "Operating revenue, total \\2", "Mil. dol", income), told("d", "Passenger", "Mil. dol", fares, 1), told("d", "Freight and express", "Mil. dol", freight, 1), told("d", "Charter", "Mil. dol", charter, 1), told("P", "Operating expenses, total", "Mil. dol", spent), *(told("d", name, "Mil. dol", f, 1) for name, f in cost.items()), told("o", "Operating profit (or loss)", "Mil. dol", [a - b for a, b in zip(income, spent, strict=True)]), "",
                      "S| EMPLOYEES \\3", told("P", "Total", "1,000", (545.8, 547.0, 679.9, 569.5, 562.5, 544.5), 2, 1), told("d", "Pilots and copilots", "1,000", (47.1, 55.4, 72.9, 74.0, 76.5, 77.1), places=1), told("d", "Flight attendants", "1,000", (83.4, 86.6, 116.4, 96.6, 95.7, 96.0), places=1), told("d", "Other", "1,000", (415.3, 405.0, 490.6, 398.9, 390.3, 371.4), places=1)]), bold="")
    t.optional.append("B")
    show_thousands(p)
    p.skip().text("  NA Not available. \\1 Covers only carriers with operating revenues of over $100 million.").text("  \\2 Other types of revenues left out.  \\3 Average full-time equivalents.").skip().text("  Source: Air Transport Association of America, Washington, DC, Air Transport Annual Report.")
    return finish(p, widths={"A": 36, "B": 10})


@sheet
def en6_physicians_by_state():
    """States with the nation first: numbers, rates and ranks under two kinds said at the left of their rules, marks of notes in the headings."""
    p = Paper("en6_physicians_by_state", "xls", sheet="154", borders=False, font="Arial", indent="excel")
    p.text("Table 154. Active Physicians and Nurses by State: 2005", bold=True).text("[As of December. Excludes doctors of osteopathy, federally employed persons, and physicians with addresses unknown]").skip()
    p.head("""
        State | Physicians \\1 | < | < | Nurses \\3 | < | Dentists
         | Total | Rate \\2 | Rank | Total | Rate \\2 |""", rules=True, spanner="first", stub="top", bold=True, align="left")
    p.skip()
    rng, lines, sums, people = random.Random(154), [], [0] * 3, 0
    states = {"Alabama": 4548, "Alaska": 663, "Arizona": 5953, "Arkansas": 2776, "California": 35990, "Colorado": 4674, "Connecticut": 3487, "Delaware": 842, "District of Columbia": 582, "Florida": 17768, "Georgia": 9133, "Hawaii": 1273, "Idaho": 1429, "Illinois": 12765, "Indiana": 6266, "Iowa": 2966, "Kansas": 2748}
    figures = {name: [int(size * rng.uniform(1.8, 4.4)), int(size * rng.uniform(6.4, 11)), int(size * rng.uniform(0.4, 0.8))] for name, size in states.items()}
    order = sorted(states, key=lambda name: -figures[name][0] / states[name])
    for name, size in states.items():
        f = figures[name]
        sums, people = add([sums, f]), people + size
        lines.append(line("d", name, f[0], f"{100 * f[0] / size:.0f}", order.index(name) + 1, f[1] if name != "Hawaii" else "(S)", f"{100 * f[1] / size:.0f}" if name != "Hawaii" else "(S)", f[2], depth=1))
    p.body("\n".join([line("T", "United States \\4", sums[0], f"{100 * sums[0] / people:.0f}", "(X)", sums[1], f"{100 * sums[1] / people:.0f}", sums[2]), *lines]))
    p.skip().text("S Figure does not meet publication standards.   X Not applicable.").text("\\1 Excludes those who are retired.  \\2 Per 100,000 resident population.  \\3 As of May.  \\4 States shown.").text("Source: American Medical Association, Chicago, IL (copyright); U.S. Bureau of Labor Statistics.")
    return finish(p, widths={"A": 24})


@sheet
def en6_construction_value_kinds():
    """Kinds of building in an outline over the years: the sum of all, private and public with their sums, one of them said 'total' in the midst."""
    p = Paper("en6_construction_value_kinds", "xls", sheet="Sheet1", borders=False, font="Times New Roman", indent="spaces")
    p.text("Table 932. Value of New Construction Put in Place: 1995 to 2008", bold=True).text("[In millions of dollars (548,665 represents $548,665,000,000). Represents value of construction put in place during year;").text("differs from building permit and construction contract data in timing and coverage]").skip()
    p.head("Type of construction | 1995 | 2000 | 2004 | 2005 | 2006 | 2007 | 2008", bold=False)
    p.skip()
    rng = random.Random(932)

    def series(size):
        return [int(size * (1 + 0.1 * k) * rng.uniform(0.85, 1.1)) for k in range(7)]

    def told(kind, name, f, depth=0):
        return line(kind, name + " " + ". " * ((40 - len(name) - 2 * depth) // 2), *f, depth=depth)

    homes = {name: series(size) for name, size in (("New single family", 153500), ("New multifamily", 17900), ("Improvements", 60000))}
    houses = {name: series(size) for name, size in (("Lodging", 7100), ("Office", 20400), ("Commercial", 34400), ("Health care", 11100), ("Educational", 5700), ("Religious", 4300), ("Amusement and recreation", 5900))}
    others = {name: series(size) for name, size in (("Power", 14300), ("Communication", 11100), ("Manufacturing", 35400))}
    public = {name: series(size) for name, size in (("Educational", 25800), ("Highway and street", 37600), ("Sewage and waste disposal", 8400), ("Water supply", 4800), ("Transportation", 8900), ("Conservation and development", 6000))}
    a, b = add(homes.values()), add(houses.values())
    private, state = add([a, b, *others.values()]), add(public.values())
    p.body("\n".join([told("T", "Total construction", add([private, state]), 2), "", told("R", "Private construction", private), told("R", "Residential", a, 1), *(told("d", name, f, 2) for name, f in homes.items()), told("P", "Nonresidential buildings, total", b, 1), *(told("d", name, f, 2) for name, f in houses.items()), *(told("d", name, f, 1) for name, f in others.items()), "", told("R", "Public construction \\1", state), *(told("d", name, f, 1) for name, f in public.items())]), bold="T")
    p.skip().text("\\1 State, local, and federal.").text("Source: U.S. Census Bureau, Construction Reports, Series C30.")
    return finish(p, widths={"A": 42}, upright=True)


@sheet
def en6_employees_industry_naics():
    """Industries with their codes in the next column, employment in three years, its change and its yearly rate; parts by the indent property."""
    p = Paper("en6_employees_industry_naics", sheet="Table 2.7", font="Calibri", borders=True)
    p.text("Table 2.7  Employment and output by industry, 1998, 2008, and projected 2018", bold=True, over=9).text("(Employment in thousands)", over=9)
    t = p.head("""
        Industry | 2007 NAICS | Employment | < | < | Change | < | Compound annual rate of change | <
        ^ | ^ | 1998 | 2008 | 2018 | 1998–2008 | 2008–18 | 1998–2008 | 2008–18""")
    rng = random.Random(27)

    def series(size):
        return [round(size * rng.uniform(0.85, 1.05), 1), float(size), round(size * rng.uniform(0.9, 1.25), 1)]

    def told(kind, name, code, f, depth=0):
        return line(kind, name, code, *f, f[1] - f[0], f[2] - f[1], 100 * ((f[1] / f[0]) ** 0.1 - 1), 100 * ((f[2] / f[1]) ** 0.1 - 1), places=1, depth=depth)

    goods = {("Mining", "'21"): series(717.0), ("Construction", "'23"): series(7214.9), ("Manufacturing", "31–33"): series(13431.2)}
    works = {("Utilities", "'22"): series(559.5), ("Wholesale trade", "'42"): series(5963.9), ("Retail trade", "44, 45"): series(15356.4), ("Transportation and warehousing", "48, 492, 493"): series(4504.9), ("Information", "'51"): series(2996.9), ("Financial activities", "52, 53"): series(8145.5), ("Educational services", "'61"): series(3036.5), ("Health care and social assistance", "'62"): series(15818.7), ("Leisure and hospitality", "71, 72"): series(13458.7), ("Federal government", "NA"): series(2764.3), ("State and local government", "NA"): series(19735.2)}
    rest = {("Agriculture, forestry, fishing, and hunting³", "'11"): series(2098.3), ("Nonagriculture self-employed⁴", "NA"): series(9312.8)}
    a, b = add(goods.values()), add(works.values())
    p.body("\n".join([told("T", "Total¹", "NA", add([a, b, *rest.values()])), told("R", "Nonagriculture wage and salary²", "NA", add([a, b]), 1), told("R", "Goods-producing, excluding agriculture", "NA", a, 2), *(told("d", *key, f, 3) for key, f in goods.items()), told("R", "Services-providing", "NA", b, 2), *(told("d", *key, f, 3) for key, f in works.items()), *(told("d", *key, f, 1) for key, f in rest.items())]))
    t.optional.append("B")
    p.text("¹ Employment data for wage and salary workers are from the Current Employment Statistics survey, which counts jobs.", over=9).text("² Includes industries not shown separately.  ³ Includes self-employed workers.  ⁴ Comprises those who work for profit or fees.", over=9).text("NA = Not applicable.", over=9).text("SOURCE: Employment Projections Program, U.S. Department of Labor, U.S. Bureau of Labor Statistics", over=9)
    return finish(p, widths={"A": 44, "B": 14, **dict.fromkeys("CDEFGHI", 11)}, frame=False, wrap=True, shade=True, colour="DCE6F1")


@sheet
def en6_crime_volume_rate_years():
    """An agency's first table: twenty years down, every offence beside its rate, words of headings under each other in one cell, marks as digits of the words."""
    p = Paper("en6_crime_volume_rate_years", sheet="12tbl1", borders=True, font="Times New Roman")
    p.text("Table 1", bold=True).text("Offenses in the United States", bold=True).text("by Volume and Rate per 100,000 Inhabitants, 1993–2012", bold=True)
    t = p.head("Year | Population1 | Violent⏎crime | Violent⏎crime⏎rate | Murder and⏎nonnegligent⏎manslaughter | Murder and⏎nonnegligent⏎manslaughter⏎rate | Robbery | Robbery⏎rate | Property⏎crime | Property⏎crime⏎rate | Larceny-⏎theft | Larceny-⏎theft⏎rate | Motor⏎vehicle⏎theft | Motor⏎vehicle⏎theft⏎rate")
    hyphens(t, drop=False)
    rng, lines = random.Random(121), []
    for k, year in enumerate(range(1993, 2013)):
        people = 257782608 + k * 2900000 + rng.randint(-90000, 90000)
        figures = [int(people * rate * (1 - 0.026 * k) * rng.uniform(0.97, 1.03) / 100000) for rate in (747, 9.5, 256, 4740, 3030, 606)]
        lines.append(line("d", f"{year}" + {2001: "2", 2011: "3"}.get(year, ""), people, *(x for one in figures for x in (one, f"{100000 * one / people:.1f}"))))
    p.body("\n".join(lines))
    show_thousands(p)
    p.text("1 Populations are Bureau of the Census provisional estimates as of July 1 for each year except 2000 and 2010, which are decennial census counts.", over=14).text("2 The murder and nonnegligent homicides that occurred as a result of the events of one day in 2001 are not included in this table.", over=14).text("3 The crime figures have been adjusted.", over=14).text("NOTE: Although arson data are included in the trend and clearance tables, sufficient data are not available to estimate totals.", over=14)
    return finish(p, widths={"A": 8, **dict.fromkeys("BCDEFGHIJKLMN", 13)}, frame=False, wrap=True)


@sheet
def en6_land_water_area_states():
    """States in square miles and square kilometres, three levels of headings over four rows, nothing merged, the nation first in the middle of its cell."""
    p = Paper("en6_land_water_area_states", "xls", sheet="T346", borders=False, font="Courier", indent="spaces")
    p.text("Table 346.  Land and Water Area of States and Other Entities:  2000").skip().text("[One square mile=2.59 square kilometers.  Excludes territorial water.]").skip()
    p.head("""
         | Total area | < | Land area | < | Water area | < | < | < | <
         |  |  |  |  | Total | < |  |  |
        State | Sq. | Sq. | Sq. | Sq. | Sq. | Sq. | Inland | Coastal | Great Lakes
         | mi. | km. | mi. | km. | mi. | km. | (sq. mi.) | (sq. mi.) | (sq. mi.)""", rules=True, loose=True, spanner="first", bold=False)
    p.skip()
    rng = random.Random(346)

    def told(kind, name, f, depth=0):
        land, *water = f
        shown = [x for one in (land + sum(water), land, sum(water)) for x in (one, int(one * 2.59))]
        return line(kind, name + " " + "." * (24 - len(name) - 2 * depth), *shown, *(one or "-" for one in water), depth=depth)

    states = {name: [land, rng.randint(100, 4000), rng.choice((0, 0, rng.randint(20, 1900))), rng.randint(900, 9000) if name in ("Illinois", "Indiana") else 0] for name, land in (("Alabama", 50744), ("Alaska", 571951), ("Arizona", 113635), ("Arkansas", 52068), ("California", 155959), ("Colorado", 103718), ("Connecticut", 4845), ("Delaware", 1954), ("District of Columbia", 61), ("Florida", 53927), ("Georgia", 57906), ("Hawaii", 6423), ("Idaho", 82747), ("Illinois", 55584), ("Indiana", 35867))}
    isles = {"Puerto Rico": [3425, 68, 16, 0], "Guam": [210, 7, 0, 0], "Virgin Islands": [134, 1, 18, 0]}
    country = add(states.values())
    p.body("\n".join([told("T", "Total", add([country, *isles.values()]), 3), "", told("R", "United States", country, 1), *(told("d", name, f) for name, f in states.items()), "", "S| Other areas:", *(told("d", name, f, 1) for name, f in isles.items())]), bold="")
    either(p, "United States")
    p.skip().text("- Represents zero.").skip().text("Source: U.S. Census Bureau, 2000 Census of Population and Housing.")
    return finish(p, widths={"A": 26})
