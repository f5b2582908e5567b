"""Jails, rice, budgets, visitors, crime, underemployment, rivers."""

from __future__ import annotations

import random

from ..dress import dress, rule_off, sheet
from ..lines import add, line
from ..paper import Paper

FAMILY = "fifth"


@sheet
def en5_jail_inmates_regions_csv():
    """Saved as text with its file's name and authors on top: regions in the first column, their states in the second, signs of percent in columns of their own."""
    p = Paper("en5_jail_inmates_regions_csv", "csv", borders=False)
    title = "Table 9. Confined inmates in local jails and percent by conviction status and region, midyear 2019"
    p.text("Bureau of Justice Statistics").text("Filename: cj0519stt09.csv").text(title).text("Report title: Census of Jails, 2005-2019 - Statistical Tables").text("Data source: Bureau of Justice Statistics, Census of Jails, 2019")
    p.text("Refer questions to: 202-307-0765").text("Date of version: 10/7/2021").skip().text(title)
    p.head("State/a |  | Total inmates in custody/b | Convicted |  | Unconvicted |  | Held for other authorities | ", name=1, names=(0, 1), bold=False)
    rng, lines, whole = random.Random(519), [], [0] * 4

    def told(kind, first, second, f, sign=""):
        return f"{kind}| {first} | {second} | '{f[0]:,} | {100 * f[1] / f[0]:.1f} | {sign} | {100 * f[2] / f[0]:.1f} | {sign} | '{f[3]:,} | "

    for region, states in {"Northeast": {"Maine": 162, "Massachusetts": 926, "New Hampshire": 140, "New Jersey": 955, "New York": 2045, "Pennsylvania": 3130}, "Midwest": {"Illinois": 1649, "Indiana": 2043, "Iowa": 502, "Kansas": 808, "Michigan": 1588, "Ohio": 2058},
                           "South": {"Alabama": 1645, "Arkansas": 940, "District of Columbia": 182, "Florida": 5666, "Georgia": 4481, "Texas": 6877}, "West": {"Arizona": 1354, "California": 7506, "Nevada": 722, "Oregon": 604, "Wyoming": 157}}.items():
        figures = []
        for size in states.values():
            people = 10 * size
            guilty = int(people * rng.uniform(0.2, 0.5))
            figures.append([people, guilty, people - guilty, 10 * rng.randint(1, people // 60)])
        sums = add(figures)
        whole = add([whole, sums])
        lines += [told("R", region, "", sums, "%"), *(told("d", "", name, one) for name, one in zip(states, figures, strict=True))]
    p.body("\n".join([told("T", "", "U.S. total", whole, "%"), *lines]))
    p.text("Note: Includes locally operated jails in 23 jurisdictions. Details may not sum to totals due to rounding.").text("a/Census regions of the United States.").text("b/Data were adjusted for nonresponse and rounded to the nearest 10.").text("Source: Bureau of Justice Statistics, Census of Jails, 2019.")
    return p


@sheet
def en5_palay_semesters_regions():
    """Measures over semesters over years; the country in capitals, regions in bold, provinces under them, dashes where nothing is planted."""
    p = Paper("en5_palay_semesters_regions", "xls", sheet="Table 2", font="Arial", indent="spaces")
    p.text("Table 2. Palay: Area Harvested and Volume of Production by Region and Province, by Semester, Philippines, 2022-2023", bold=True, over=9).skip()
    p.head("""
        Region/Province | Area Harvested (hectares) | < | < | < | Volume of Production (metric tons) | < | < | <
        ^ | January-June | < | July-December | < | January-June | < | July-December | <
        ^ | 2022 | 2023ᴾ | 2022 | 2023ᴾ | 2022 | 2023ᴾ | 2022 | 2023ᴾ""")
    rng, lines, regions = random.Random(63), [], []

    def province(size):
        areas = [int(size * rng.uniform(0.8, 1.2)) for _ in range(4)]
        return [*areas, *(int(area * rng.uniform(3.1, 5.2)) for area in areas)]

    for region, places in {"Cordillera Administrative Region": (("Abra", 9000), ("Apayao", 11000), ("Benguet", 3200), ("Ifugao", 9500)), "Cagayan Valley": (("Batanes", 0), ("Cagayan", 95000), ("Isabela", 140000), ("Quirino", 7000)),
                           "Central Luzon": (("Aurora", 12000), ("Bataan", 14000), ("Bulacan", 35000), ("Nueva Ecija", 160000), ("Zambales", 17000)), "Central Visayas": (("Bohol", 24000), ("Cebu", 3000), ("Siquijor", 700))}.items():
        figures = [province(size) for _, size in places]
        regions.append(add(figures))
        lines += [line("R", region, *regions[-1], depth=1), *(line("d", name, *(number or "-" for number in one), depth=2) for (name, _), one in zip(places, figures, strict=True))]
    p.body("\n".join([line("T", "PHILIPPINES", *add(regions)), *lines]))
    p.text("P - Preliminary", over=9).text("Source: Philippine Statistics Authority", over=9)
    return p


@sheet
def en5_education_expenditure_votes():
    """Captions in capitals, departments, a sub-total under each and a grand total; fiscal years with marks, the money's unit at the right."""
    p = Paper("en5_education_expenditure_votes", sheet="Table 16.2", font="Times New Roman", borders=True)
    p.text("Table 16.2: Expenditure for the Ministry of Education, 2018/19-2022/23", bold=True, over=6).texts(" |  |  |  |  | KSh Million", italic=True)
    p.head(" | 2018/19 | 2019/20 | 2020/21 | 2021/22⁺ | 2022/23*")
    rng = random.Random(162)

    def series(size):
        return [round(size * (1 + 0.06 * k) * rng.uniform(0.94, 1.07), 1) for k in range(5)]

    lines, sums = [], []
    for title, votes, sub in (("RECURRENT EXPENDITURE", (("Basic Education", 92100), ("Vocational and Technical Training", 15900), ("University Education", 101200), ("Post Training and Skills Development", 140), ("Teachers Service Commission", 241600)), "Sub-Total"),
                              ("DEVELOPMENT EXPENDITURE", (("Basic Education", 9700), ("Vocational and Technical Training", 8100), ("University Education", 6900), ("Teachers Service Commission", 610)), "Sub-Total")):
        figures = [series(size) for _, size in votes]
        sums.append(add(figures))
        lines += [f"S| {title}", *(line("d", name, *one, places=1, depth=1) for (name, _), one in zip(votes, figures, strict=True)), line("Q", sub, *sums[-1], places=1)]
    p.body("\n".join([*lines, line("T", "GRAND TOTAL", *add(sums), places=1)]))
    p.text("Source: The National Treasury", italic=True).text("* Provisional").text("⁺ Revised")
    return dress(p, widths={"A": 40, **dict.fromkeys("BCDEF", 13)}, shade=(3,), colour="E7E6E6")


@sheet
def en5_visitor_arrivals_months_across():
    """Months under their year, the year's total and the shares; continents in captions, a sub-total under their countries, all arrivals last."""
    p = Paper("en5_visitor_arrivals_months_across", sheet="T1.1", font="Calibri", borders=False)
    p.text("TABLE 1.1: VISITOR ARRIVALS BY COUNTRY OF USUAL RESIDENCE AND MONTH, 2023", bold=True, over=15, align="center")
    p.head("""
        Country of usual residence | 2023 | < | < | < | < | < | < | < | < | < | < | < | Total | Share (%)
        ^ | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | ^ | ^""")
    rng, blocks = random.Random(1123), {"OCEANIA": (("Australia", 30000), ("New Zealand", 14000), ("Pacific Islands", 3900)), "AMERICAS": (("United States of America", 7200), ("Canada", 1100)), "EUROPE": (("United Kingdom", 900), ("Continental Europe", 1500)), "ASIA": (("China", 1300), ("India", 400), ("Japan", 600), ("Republic of Korea", 250), ("Rest of Asia", 800))}
    data = {name: [int(size * rng.uniform(0.6, 1.4)) for _ in range(12)] for block in blocks.values() for name, size in block}
    everyone = sum(map(sum, data.values()))

    def told(kind, name, f, depth=0):
        return line(kind, name, *f, sum(f), 100 * sum(f) / everyone, places=1, depth=depth)

    lines = []
    for title, block in blocks.items():
        lines += [f"S| {title}", *(told("d", name, data[name], 1) for name, _ in block), told("Q", "Sub-total", add(data[name] for name, _ in block)), ""]
    p.body("\n".join([*lines, told("T", "TOTAL ARRIVALS", add(data.values()))]))
    p.skip().text("Note: Visitors include day visitors in transit by air; cruise passengers are excluded.").text("Source: Department of Immigration, arrival cards.")
    return rule_off(p, widths={"A": 28, **dict.fromkeys("BCDEFGHIJKLM", 8)})


@sheet
def en5_police_reported_crime_rates():
    """Number and rate under each year, one unit under two headings of change; sections by totals of their own, dots for what cannot be compared."""
    p = Paper("en5_police_reported_crime_rates", sheet="Table 1", font="Arial", borders=False)
    p.text("Table 1", bold=True).text("Police-reported crime for selected offences, 2021 and 2022", bold=True)
    p.head("""
        Type of offence | 2021ʳ | < | 2022 | < | Percent change in rate 2021 to 2022 | Percent change in rate 2012 to 2022
        ^ | number | rate | number | rate | percent | <""")
    rng = random.Random(2022)

    def told(kind, name, f, depth=0):
        before, after = f[0] / 382.3, f[1] / 389.3
        return line(kind, name, f[0], before, f[1], after, f"{100 * after / before - 100:.0f}", "..." if "Non-consensual" in name else rng.randint(-60, 70), places=1, depth=depth)

    def pair(size):
        return [int(size * rng.uniform(0.9, 1.1)), int(size * rng.uniform(0.95, 1.2))]

    lines, sums = [], []
    for title, kinds in {"Total violent crime": (("Homicide", 830), ("Attempted murder", 850), ("Sexual assault (level 1)", 33500), ("Assault (levels 1 to 3)", 262000), ("Robbery", 20900), ("Criminal harassment", 27500), ("Non-consensual distribution of intimate images", 2500)),
                         "Total property crime": (("Breaking and entering", 128000), ("Theft of motor vehicle", 89000), ("Theft of $5,000 or under", 380000), ("Mischief", 290000), ("Fraud¹", 139000)), "Total other crime": (("Counterfeiting", 260), ("Weapons violations", 17200), ("Administration of justice violations", 171000))}.items():
        figures = [pair(size) for _, size in kinds]
        sums.append(add(figures))
        lines += [told("P", title, sums[-1]), *(told("d", name, one, 1) for (name, _), one in zip(kinds, figures, strict=True))]
    p.body("\n".join([told("T", "Total crime (excluding traffic)", add(sums)), *lines]))
    p.text("... not applicable").text("r revised").text("1. Excludes identity fraud and identity theft.").text("Note: Rates are calculated per 100,000 population.").text("Source: Statistics Canada, Uniform Crime Reporting Survey.")
    return rule_off(p, widths={"A": 46, **dict.fromkeys("BCDEFG", 13)}, wrap=(3, 4))


@sheet
def en5_underemployment_states_by_sex():
    """One block of states for each sex under a word over the figures; the country closes every block; units under the headings."""
    p = Paper("en5_underemployment_states_by_sex", "xls", sheet="Table 23", font="Arial", borders=False)
    p.text("23  UNDERUTILISED LABOUR, States and territories—August 2013", bold=True).skip()
    p.head("""
         | Labour force | Unemployed | Under-employed | Under-utilised | Unemployment rate | Under-employment rate | Under-utilisation rate
         | ’000 | ’000 | ’000 | ’000 | % | % | %""", soft=(1,), stub="top", bold=False)
    states = {"New South Wales": 2010, "Victoria": 1600, "Queensland": 1310, "South Australia": 460, "Western Australia": 760, "Tasmania": 133, "Northern Territory": 68, "Australian Capital Territory": 112}
    rng = random.Random(23)

    def told(kind, name, f):
        force, jobless, under = f
        return line(kind, name, force, jobless, under, jobless + under, 100 * jobless / force, 100 * under / force, 100 * (jobless + under) / force, places=1)

    def sex(share):
        figures = {}
        for name, size in states.items():
            force = round(size * share * rng.uniform(1.0, 1.05), 1)
            figures[name] = [force, round(force * rng.uniform(0.04, 0.08), 1), round(force * rng.uniform(0.05, 0.1), 1)]
        return figures

    men, women = sex(1.0), sex(0.85)
    for word, figures in (("MALES", men), ("FEMALES", women), ("PERSONS", {name: add([men[name], women[name]]) for name in states})):
        p.caption(word, at=1, over=7, italic=False)
        p.body("\n".join([*(told("d", name, one) for name, one in figures.items()), told("P", "Australia", add(figures.values()))]))
    t = p.tables[0]
    t.soft_rows, t.first_rows = [t.header_rows[1]], []  # a word for each block is no heading
    for paths in t.columns.values():
        del paths[2:]
    p.skip().text("(a) Persons working part time who wanted and were available to work more hours.")
    return p


@sheet
def en5_river_stations_extremes():
    """Rivers and their stations in two columns, extremes with the day they happened, names of rivers only at their first station."""
    p = Paper("en5_river_stations_extremes", sheet="1.9", font="Times New Roman", borders=True, top=1)
    p.text("1.9  Discharge of principal rivers at selected gauging stations", bold=True, over=8)
    p.head("""
        River | Gauging station | Catchment area (km²) | Mean annual discharge (m³/s) | Highest recorded | < | Lowest recorded | <
        ^ | ^ | ^ | ^ | m³/s | Date | m³/s | Date""", name=1, names=(0, 1))
    rng, lines = random.Random(19), []
    for river, stations in (("Waikato", (("Reids Farm", 3430), ("Ngaruawahia", 11395))), ("Whanganui", (("Te Maire", 2212), ("Paetawa", 6643))), ("Manawatu", (("Teachers College", 3916),)), ("Wairau", (("Barnetts Bank", 3430),)), ("Clutha/Mata-Au", (("Chards Road", 4000), ("Cardrona Confluence", 4710), ("Balclutha", 20582))), ("Waiau", (("Tuatapere", 7850),))):
        for k, (station, area) in enumerate(stations):
            mean = area * rng.uniform(0.02, 0.035)
            lines.append(f"d| {river if not k else ''} | {station} | {area} | {mean:.1f} | {int(mean * rng.uniform(6, 14))} | {rng.randint(1, 28)} {rng.choice(('Feb', 'Jul', 'Oct', 'Nov'))} {rng.randint(1958, 2004)} | {mean * rng.uniform(0.1, 0.3):.1f} | {rng.choice(('Mar', 'Apr'))} {rng.randint(1964, 2001)}")
    p.body("\n".join(lines))
    p.tables[0].optional += ["F", "H"]
    p.text("Source: National Institute of Water and Atmospheric Research", italic=True)
    return dress(p, widths={"A": 17, "B": 22, "C": 13, "D": 14, "F": 14, "H": 12}, wrap=(3, 4))
