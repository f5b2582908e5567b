"""Births, fisheries, vehicles, energy and health in the yearbooks of other countries."""

from __future__ import annotations

import random

from ..dress import dress, rule_off, sheet
from ..paper import Paper
from .labour_and_transport import split, unbroken

FAMILY = "fourth"


@sheet
def en4_infant_deaths_countries_bilingual():
    """Countries under continents, years with leaders under countries, English over French in every heading, a column of codes of quality."""
    p = Paper("en4_infant_deaths_countries_bilingual", sheet="Table 15", borders=False, font="Times New Roman", indent="spaces")
    p.text("15. Infant deaths and infant mortality rates, by sex: 2016 - 2020", bold=True).text("Décès d'enfants de moins d'un an et taux de mortalité infantile, selon le sexe : 2016 - 2020", italic=True).skip()
    p.head("""
        Continent, country or area, and year | Code¹ | Number - Nombre | < | < | Rate - Taux² | < | <
        Continent, pays ou zone et année |  | Both sexes | Male | Female | Both sexes | Male | Female
         |  | Les deux sexes | Masculin | Féminin | Les deux sexes | Masculin | Féminin""", spanner="centre", loose=True, bold=False)
    p.skip()
    rng = random.Random(15)

    def years(births, first=2016):
        lines, rate = [], rng.uniform(0.007, 0.016)
        for year in range(first, 2021):
            boys, girls = (int(births * rate * share * rng.uniform(0.94, 1.06)) for share in (0.55, 0.45))
            rates = f"{1000 * (boys + girls) / births:.1f} | {2000 * boys / births:.1f} | {2000 * girls / births:.1f}"
            lines.append(f"d|   {year}. . . . . . . . . | {'C' if births > 20000 else '|'} | " + (f"*{boys + girls} | *{boys} | *{girls} | *{rates.split(' | ')[0]} | … | …" if year == 2020 else f"{boys + girls} | {boys} | {girls} | {rates}"))
        return "\n".join(line.replace("| | |", "| + |") for line in lines)

    p.body("S| AFRICA - AFRIQUE\n\nS| Botswana\n" + years(52000) + "\nS| Cabo Verde\n" + years(9800, 2018) + "\nS| Mauritius - Maurice\n" + years(12900) +
           "\n\nS| AMERICA, NORTH - AMÉRIQUE DU NORD\n\nS| Barbados - Barbade\n" + years(2600, 2017) + "\nS| Costa Rica³\n" + years(68000))
    p.tables[0].optional.append("B")
    p.skip().text("FOOTNOTES - NOTES").text("* Provisional. - Données provisoires.").text("¹ Code: C = civil registers, complete. + = data tabulated by date of registration.").text("² Rate per 1 000 live births. - Taux pour 1 000 naissances vivantes.").text("³ Excluding nomads. - Non compris les nomades.")
    return rule_off(p, widths={"A": 38})


@sheet
def en4_births_councils_and_boards():
    """The country, then the same births by council area and once more by health board: captions in bold, no sums between."""
    p = Paper("en4_births_councils_and_boards", sheet="Table S2", font="Arial", borders=False)
    p.text("Table S2: Live births and stillbirths by area of residence, Scotland, 2024", bold=True).skip()
    p.head("""
        Area | Estimated population at 30 June 2024 | Live births | < | < | Stillbirths | <
        ^ | ^ | Number | Rate¹ | Age of mother 35 and over (%) | Number | Rate²""", align="right")
    p.skip()
    rng = random.Random(24)
    people, births, still = 5546900, 45763, 171

    def line(kind, name, n, b, s):
        return f"{kind}| {name} | {n} | {b} | {1000 * b / n:.1f} | {rng.uniform(18, 34):.1f} | {s} | {1000 * s / (b + s):.1f}"

    def area(shares):
        return [line("o", "  " + name, *figures) for name, *figures in zip(shares, *(split(rng, whole, tuple(shares.values())) for whole in (people, births, still)), strict=True)]

    p.body("\n".join([line("T", "SCOTLAND", people, births, still), "", "S| Council areas", *area({"Aberdeen City": 4.1, "City of Edinburgh": 9.5, "Dumfries & Galloway": 2.7, "Fife": 6.8, "Glasgow City": 11.6, "Highland": 4.3, "Other council areas": 61}),
                      "", "S| NHS Board areas", *area({"Ayrshire & Arran": 6.7, "Fife": 6.8, "Greater Glasgow & Clyde": 21.7, "Lothian": 16.7, "Tayside": 7.6, "Other NHS Board areas": 40.5})]))
    p.skip().text("Footnotes").text("1) Rate per 1,000 population.").text("2) Rate per 1,000 live and stillbirths.").skip().text("© Crown Copyright 2025")
    return rule_off(p, widths={"A": 36, "B": 14, "C": 10, "D": 8, "E": 13, "F": 10, "G": 8}, wrap=(3, 4))


@sheet
def en4_fisheries_line_numbers_both_ends():
    """A double page of an old yearbook: the line's number at the left and again at the right end, words of headings broken by hyphens."""
    p = Paper("en4_fisheries_line_numbers_both_ends", "xls", sheet="Page 412", borders=False, font="Times New Roman", indent="spaces")
    p.text("8.--Persons Engaged and Value of Product in the Primary Fisheries, by Province, 1951 and 1952", bold=True, over=10, align="center").skip()
    p.head("""
         |  | Fishermen | < | < | Vessels | Value | < | < | 
         |  | Sea | Inland | Total | and | Sea | Inland | Total | 
        No. | Province or | Fish- | Fish- |  | Boats | Fish- | Fish- |  | No.
         | Territory | eries | eries |  |  | eries | eries |  | 
         |  | No. | No. | No. | No. | $'000 | $'000 | $'000 | """, stt=0, name=1, loose=True, spanner="centre", bold=False, soft=(4,))
    t = p.tables[0]
    unbroken(t)
    p.skip()
    places = ("Newfoundland", "Prince Edward Island", "Nova Scotia", "New Brunswick", "Quebec", "Ontario", "Manitoba", "Saskatchewan", "British Columbia")
    rng = random.Random(52)
    lines, number = [], 0
    for year in (1951, 1952):
        sums = [0] * 5
        lines.append(f"S|  | {year}")
        for place in places:
            inland_only = place in ("Ontario", "Manitoba", "Saskatchewan")
            number += 1
            sea, inland, boats, sea_value, inland_value = [rng.randint(900, 15000), rng.randint(0, 900), rng.randint(400, 9000), rng.randint(900, 24000), rng.randint(2, 700)] if not inland_only else [0, rng.randint(1500, 5600), rng.randint(500, 2500), 0, rng.randint(900, 9500)]
            sums = [a + b for a, b in zip(sums, (sea, inland, boats, sea_value, inland_value), strict=True)]
            lines.append(f"d| {number} | {place}............ | {sea or '--'} | {inland} | {sea + inland} | {boats} | {sea_value or '--'} | {inland_value} | {sea_value + inland_value} | {number}")
        number += 1
        a, b, boats, c, d = sums
        lines.append(f"P| {number} |     Totals, {year}........ | {a} | {b} | {a + b} | {boats} | {c} | {d} | {c + d} | {number}")
    p.body("\n".join(lines), bold="P")
    t.optional.append("J")
    p.skip().text("1 Exclusive of the Northwest Territories.  2 Fishermen using both sea and inland waters are counted once.")
    return p


@sheet
def en4_fruit_divisions_yield_years():
    """Districts with numbers in their names, a line in bold for the division under them, the country last; fiscal years."""
    p = Paper("en4_fruit_divisions_yield_years", sheet="4.2.7", font="Calibri", top=1)
    p.text("4.2.7 Estimates of Area, Yield and Production of Banana by District, 2021-22 and 2022-23", bold=True, over=7, align="center")
    p.head("""
        Division/District | 2021-22 | < | < | 2022-23 | < | <
        ^ | Area (acres) | Per acre yield (kg) | Production (M. ton) | Area (acres) | Per acre yield (kg) | Production (M. ton)""")
    rng = random.Random(47)

    def line(kind, name, a, b):
        return f"{kind}| {name} | {a[0]} | {1000 * a[1] / a[0]:.0f} | {a[1]} | {b[0]} | {1000 * b[1] / b[0]:.0f} | {b[1]}"

    lines, whole, number = [], [0] * 4, 0
    for division, names in {"Barishal": ("Barguna", "Barishal", "Bhola", "Jhallokati", "Patuakhali", "Pirojpur"), "Khulna": ("Bagerhat", "Chuadanga", "Jashore", "Khulna", "Meherpur"), "Sylhet": ("Habiganj", "Moulvibazar", "Sunamganj", "Sylhet")}.items():
        sums = [0] * 4
        for name in names:
            number += 1
            acres = rng.randint(300, 6000)
            figures = [acres, int(acres * rng.uniform(2.5, 9)), int(acres * 1.03), int(acres * rng.uniform(2.5, 9))]
            sums = [a + b for a, b in zip(sums, figures, strict=True)]
            lines.append(line("d", f"{number}. {name}", figures[:2], figures[2:]))
        whole = [a + b for a, b in zip(whole, sums, strict=True)]
        lines.append(line("Q", f"{division} Division", sums[:2], sums[2:]))
    p.body("\n".join([*lines, line("T", "BANGLADESH", whole[:2], whole[2:])]))
    p.text("Source: Agriculture Wing, BBS.", italic=True)
    return dress(p, widths={"A": 22, **dict.fromkeys("BCDEFG", 13)}, wrap=(3, 4))


@sheet
def en4_vehicle_registrations_sixteen_columns():
    """Fifteen columns of figures, the owners' words broken over three lines at the foot of the heading, states dotted, a total last."""
    p = Paper("en4_vehicle_registrations_sixteen_columns", "xls", sheet="A", borders=False, font="Arial")
    p.text("STATE MOTOR-VEHICLE REGISTRATIONS - 2019 1/", bold=True, over=16, align="center").texts("OCTOBER 2020 |  |  |  |  |  |  |  |  |  |  |  |  |  |  | TABLE MV-1")
    p.head("""
         | AUTOMOBILES | < | < | BUSES | < | < | TRUCKS | < | < | MOTORCYCLES | < | < | ALL MOTOR VEHICLES | < | <
         | PRIVATE AND |  |  | PRIVATE |  |  | PRIVATE |  |  | PRIVATE |  |  | PRIVATE |  | 
         | COMMERCIAL |  |  | AND |  |  | AND |  |  | AND |  |  | AND |  | 
         | (INCLUDING | PUBLICLY |  | COM- | PUBLICLY |  | COM- | PUBLICLY |  | COM- | PUBLICLY |  | COM- | PUBLICLY | 
        STATE | TAXICABS) | OWNED | TOTAL | MERCIAL | OWNED | TOTAL | MERCIAL | OWNED | TOTAL | MERCIAL | OWNED | TOTAL | MERCIAL | OWNED | TOTAL""", loose=True, bold=False)
    unbroken(p.tables[0])
    people = {"Alabama": 50, "Alaska (2)": 7, "Arizona": 73, "Arkansas": 30, "California (3)": 395, "Colorado": 58, "Connecticut": 36, "Delaware": 10, "Dist. of Col.": 7, "Florida": 215, "Georgia (2)": 106, "Hawaii": 14, "Idaho": 18, "Illinois": 127}
    rng, lines, whole = random.Random(1), [], [0] * 15
    for state, size in people.items():
        figures = []
        for private, public in ((33000, 400), (90, 110), (48000, 700), (2600, 15)):
            own, owned = int(size * private * rng.uniform(0.8, 1.2)), int(size * public * rng.uniform(0.7, 1.3))
            figures += [own, owned, own + owned]
        figures += [sum(figures[k::3]) for k in range(3)]
        whole = [a + b for a, b in zip(whole, figures, strict=True)]
        lines.append(f"d| {state} | " + " | ".join(map(str, figures)))
    p.body("\n".join([*lines, "T| Total | " + " | ".join(map(str, whole))]), bold="T")
    for (row, column), cell in p.cells.items():
        if column and row in p.tables[0].body:
            cell.number_format = "#,##0"
    p.text("1/ The numbers of private and commercial buses given here are estimates of the numbers in operation, rather than registration counts.").text("(2) State did not provide current data. Table displays 2018 data.").text("(3) Includes vehicles exempt from fees.")
    return p


@sheet
def en4_generation_months_and_totals():
    """Years' totals, then months with a total of the months so far; broken headings centred, the year said in its first month's line."""
    p = Paper("en4_generation_months_and_totals", sheet="Table 7.2b", borders=False, font="Courier New", indent="spaces")
    p.text("Table 7.2b  Electricity Net Generation:  Electric Power Sector", bold=True).text("(Subset of Table 7.2a; Million Kilowatthours)").skip()
    p.head("""
         | Fossil Fuels | < | < |  | Renewable Energy | < | < | 
         |  |  |  | Nuclear | Conventional |  |  | 
         |  |  | Natural | Electric | Hydroelectric |  |  | 
        Period | Coal a | Petroleum b | Gas c | Power | Power d | Solar | Wind | Total e""", spanner="across", loose=True)
    rng = random.Random(72)

    def draw(months):
        figures = [int(rng.uniform(*pair) * months) for pair in ((45000, 90000), (900, 2100), (90000, 160000), (58000, 69000), (18000, 27000), (5000, 16000), (25000, 44000))]
        return [*figures, sum(figures) + 700 * months]

    def line(kind, name, figures):
        return f"{kind}| {name} | " + " | ".join(f"{figure:,}" for figure in figures)

    lines = [line("P", f"{year} Total.................", draw(12)) for year in (2018, 2019, 2020, 2021, 2022)] + [""]
    for year, months in ((2023, ("January", "February", "March", "April", "May", "June")), (2024, ("January", "February", "March"))):
        figures = [draw(1) for _ in months]
        lines += [line("d", f"{year}  {name}..............." if k == 0 else f"      {name}...............", one) for k, (name, one) in enumerate(zip(months, figures, strict=True))]
        lines += [line("P", f"      {len(months)}-Month Total..........", [sum(one[k] for one in figures) for k in range(8)]), ""]
    p.body("\n".join(lines), bold="P")
    for (_, column), cell in p.cells.items():
        if column and isinstance(cell.value, str) and cell.value[0].isdigit():
            cell.align = "right"
    p.text("a Anthracite, bituminous coal, subbituminous coal, lignite, waste coal, and coal synfuel.").text("b Distillate fuel oil, residual fuel oil, petroleum coke, jet fuel, kerosene.").text("c Natural gas, plus a small amount of supplemental gaseous fuels.").text("d Conventional hydroelectricity net generation (excluding pumped storage).").text("e Includes geothermal, wood, waste, batteries, and miscellaneous sources, not shown separately.")
    p.text("Notes:  Totals may not equal sum of components due to independent rounding.").text("Web Page:  See http://www.eia.gov/totalenergy/data/monthly/#electricity (Excel and CSV files)")
    return rule_off(p, widths={"A": 34, **dict.fromkeys("BCDEFGHI", 15)})


@sheet
def en4_health_facilities_regions_merged_down():
    """Regions merged down over kinds of facility, each with its total line; the nation in the same shape at the end; figures are texts."""
    p = Paper("en4_health_facilities_regions_merged_down", sheet="Table 6.3", font="Garamond")
    p.text("Table 6.3: Health facilities, beds and out-patient attendance by region, 2022 and 2023", bold=True, over=8).skip()
    p.head("""
        Region | Type of facility | Number of facilities | < | Beds and cots | < | OPD attendance ('000) | <
        ^ | ^ | 2022 | 2023 | 2022 | 2023 | 2022 | 2023*""", name=1, names=(0, 1))
    rng, lines = random.Random(63), []
    kinds = ("Hospital", "Health centre", "CHPS compound")
    whole = [[0] * 6 for _ in kinds]

    def line(kind, region, name, figures):
        return f"{kind}| {region} | {name} | " + " | ".join(f"{figure:,}" if isinstance(figure, int) else figure for figure in figures)

    def block(region, figures, last):
        total = [sum(one[k] for one in figures) for k in range(6)]
        shown = [[figure if figure else "-" for figure in one] for one in figures]
        return [line("P" if last == "T" else "d", region if k == 0 else "", kind, one) for k, (kind, one) in enumerate(zip(kinds, shown, strict=True))] + [line(last, "", "Total", total)]

    for region in ("Ahafo", "Bono East", "Oti", "Savannah", "Volta"):
        figures = [[rng.randint(4, 40), rng.randint(4, 42), rng.randint(300, 2400), rng.randint(300, 2500), rng.randint(90, 900), rng.randint(90, 950)], [rng.randint(20, 90), rng.randint(20, 95), rng.randint(40, 300), rng.randint(40, 320), rng.randint(60, 400), rng.randint(60, 420)],
                   [rng.randint(90, 400), rng.randint(90, 430), 0, 0, rng.randint(20, 200), rng.randint(20, 220)]]
        whole = [[a + b for a, b in zip(one, two, strict=True)] for one, two in zip(whole, figures, strict=True)]
        lines += block(region, figures, "Q")
    p.body("\n".join([*lines, *block("All five regions", whole, "T")]))
    body = p.tables[0].body
    p.merges += [(row, 0, row + 3, 0) for row in body[::4]]
    p.text("Source: Ghana Health Service, Centre for Health Information Management").text("* Provisional; CHPS = Community-based Health Planning and Services")
    return dress(p, widths={"A": 18, "B": 20}, shade=(3, 4))
