"""Roads, health spending, dairying, weather, trade, taxes."""

from __future__ import annotations

import random

from ..dress import dress, rule_off, sheet
from ..lines import add, line
from ..paper import Paper

FAMILY = "fifth"


def rows(names, kind="d", depth=0) -> str:
    return "\n".join(f"{kind}| {'  ' * depth}{name} | #" for name in names)


@sheet
def en5_road_mileage_states():
    """An abstract's page of states: the functional systems under one rule, the country first, dots after the names, no boxes."""
    p = Paper("en5_road_mileage_states", "xls", sheet="1083", borders=False, font="Arial", indent="spaces")
    p.text("Table 1083. Highway Mileage--Functional Systems and Urban/Rural: 2004", bold=True)
    p.text("[As of December 31. Excludes Puerto Rico (15,500 miles). For definition of fiscal year, see text, Section 8]").skip()
    p.head("""
        State | Total | Functional systems | < | < | < | < | Urban | Rural
        ^ | ^ | Interstate | Other freeways and expressways | Arterial | Collector | Local | ^ | ^""", stub="bottom", spanner="first", bold=False)
    p.skip()
    rng = random.Random(1083)
    lines, whole = [], [0] * 7
    for name in ("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
                 "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas"):
        roads = [rng.randint(40, 2400), rng.randint(0, 900), rng.randint(900, 20000), rng.randint(900, 26000), rng.randint(3000, 90000)]
        urban = int(sum(roads) * rng.uniform(0.1, 0.6))
        figures = [*roads, urban, sum(roads) - urban]
        whole = [a + b for a, b in zip(whole, figures, strict=True)]
        lines.append(line("d", name, sum(roads), *(one or "-" for one in figures)))
    p.body("\n".join([line("T", "U.S.", sum(whole[:5]), *whole), "", *lines]), leader=" . . . . . .")
    p.skip().text("- Represents zero.").text("Source: U.S. Federal Highway Administration, Highway Statistics, annual.")
    return p


@sheet
def en5_health_spending_distribution():
    """One row of years; the amounts, then their shares under words in capitals over the figures; parts within parts by indents."""
    p = Paper("en5_health_spending_distribution", sheet="Data", borders=False, font="Arial")
    p.text("Table 127. National Health Expenditures by Type: 1990 to 2005", bold=True)
    p.text("[In billions of dollars (714.0 represents $714,000,000,000), except percent. Excludes Puerto Rico and Island Areas]").skip()
    p.head("Type of expenditure | 1990 | 1995 | 2000 | 2002 | 2003 | 2004 | 2005", bold=False)
    rng = random.Random(127)
    tree = {"Personal health care": (("Hospital care", 250), ("Physician and clinical services", 158), ("Dental services", 31), ("Other professional services \\2", 18), ("Home health care", 13), ("Prescription drugs", 40), ("Nursing home care", 53)),
            "Program administration and net cost of health insurance": (), "Government public health activities": ()}
    growth = (1, 1.42, 1.9, 2.24, 2.43, 2.6, 2.79)

    def series(start):
        return [round(start * rate * rng.uniform(0.97, 1.04), 1) for rate in growth]

    parts = [(name, series(start)) for name, start in tree["Personal health care"]]
    personal = add(figures for _, figures in parts)
    others = [(name, series(start)) for name, start in (("Program administration and net cost of health insurance", 40), ("Government public health activities", 20))]
    services = add([personal, *(figures for _, figures in others)])
    investment = series(44)
    whole = add([services, investment])

    def block(kind, show):
        return [line(kind, "Total", *show(whole), places=1, depth=3), line("o", "Health services and supplies", *show(services), places=1), line("o", "Personal health care", *show(personal), places=1, depth=1),
                *(line("d", name, *show(figures), places=1, depth=2) for name, figures in parts), *(line("d", name, *show(figures), places=1, depth=1) for name, figures in others), line("d", "Investment \\3", *show(investment), places=1)]

    p.skip()
    p.body("\n".join([*block("T", lambda figures: figures)]))
    p.skip()
    p.caption("PERCENT DISTRIBUTION", at=1, over=7, italic=False)
    p.body("\n".join(block("P", lambda figures: [100.0 * one / all_ for one, all_ in zip(figures, whole, strict=True)])))
    t = p.tables[0]
    t.either_rows += [row for row in t.body if (row, 0) in p.cells and str(p.cells[row, 0].value).strip() in ("Health services and supplies", "Personal health care")]
    p.skip().text("\\1 Medical products not shown separately.").text("\\2 Includes chiropractors and podiatrists.").text("\\3 Research, structures and equipment.").text("Source: U.S. Centers for Medicare & Medicaid Services.")
    return rule_off(p, widths={"A": 50})


@sheet
def en5_dairy_items_units():
    """Items with a column of their units, measures inside measures by blanks, the last year preliminary."""
    p = Paper("en5_dairy_items_units", "xls", sheet="t843", borders=False, font="Courier New", indent="spaces")
    p.text("No. 843.  Milk Production and Manufactured Dairy Products:  1980 to 2003", bold=True).skip()
    p.text("[27.2 represents 27,200. Data cover 50 states]").skip()
    p.head("""
         |  |  |  |  |  |  | 2003,
        Item | Unit | 1980 | 1990 | 1995 | 2000 | 2002 | prel.""", loose=True, bold=False)
    p.skip()
    p.body("""
d| Number of farms with milk cows | 1000 | 334 | 193 | 140 | 105 | 92 | 86
S| Cows and milk produced on farms:
d|   Number of milk cows on farms | Millions | 10.8 | 10.0 | 9.5 | 9.2 | 9.1 | 9.1
d|   Milk produced on farms | Bil. lb. | 128.4 | 147.7 | 155.3 | 167.6 | 170.1 | 170.3
d|   Production per cow | 1,000 lb. | 11.9 | 14.8 | 16.4 | 18.2 | 18.6 | 18.7
d|   Milk marketed by producers \\1 | Bil. lb. | 125.7 | 145.7 | 153.8 | 166.5 | 169.0 | 169.2
d|     Value of milk produced | Bil. dol. | 16.9 | 20.4 | 20.1 | 20.8 | 20.7 | 21.4
d|     Cash receipts from marketing | Bil. dol. | 16.6 | 20.1 | 19.9 | 20.6 | 20.6 | 21.2

d| Number of dairy manufacturing plants | Number | 2257 | 1723 | 1495 | 1164 | 1149 | (NA)
S| Manufactured dairy products:
d|   Butter (incl. whey butter) | Mil. lb. | 1145 | 1302 | 1264 | 1256 | 1355 | 1242
d|   Cheese, total \\2 | Mil. lb. | 3984 | 6059 | 6917 | 8258 | 8547 | 8598
d|     American (excl. full-skim) | Mil. lb. | 2376 | 2894 | 3131 | 3642 | 3691 | 3668
d|     Cream and Neufchatel | Mil. lb. | 229 | 431 | 544 | 687 | 686 | 679
d|     All Italian varieties | Mil. lb. | 983 | 2207 | 2674 | 3289 | 3470 | 3500
d|   Yogurt | Mil. lb. | (NA) | (NA) | 1646 | 1837 | 2135 | 2394""", leader="")
    p.tables[0].optional.append("B")
    t = p.tables[0]
    t.either_rows += [row for row in t.body if (row, 0) in p.cells and "total" in str(p.cells[row, 0].value)]
    p.skip().text("  NA Not available.  \\1 Comprises sales to plants and dealers.").text("  \\2 Includes varieties not shown separately.").skip()
    p.text("  Source: U.S. Department of Agriculture, National Agricultural Statistics Service.")
    return p


@sheet
def en5_normal_temperatures_stations():
    """States in one column and their stations in the next, twelve months and the year in one row of headings."""
    p = Paper("en5_normal_temperatures_stations", sheet="376", borders=False, font="Calibri")
    p.text("Table 376. Normal Daily Maximum Temperature—Selected Cities", bold=True)
    p.text("[In Fahrenheit degrees. Airport data, except as noted. Based on standard 30-year period, 1971 through 2000. See Appendix III]")
    p.head("State | Station | Jan. | Feb. | Mar. | Apr. | May | June | July | Aug. | Sept. | Oct. | Nov. | Dec. | Annual avg. \\1", name=1, names=(0, 1))
    rng, lines = random.Random(376), []
    climates = {"AL": {"Mobile": (60.7, 91.2)}, "AK": {"Juneau": (30.6, 63.9)}, "AZ": {"Phoenix": (66.4, 104.2)}, "CA": {"Los Angeles": (65.6, 75.3), "Sacramento": (53.8, 92.4), "San Diego": (65.8, 75.8), "San Francisco": (55.9, 71.1)},
                "CO": {"Denver": (43.2, 88)}, "FL": {"Jacksonville": (64.2, 90.8), "Miami": (76.5, 90.9)}, "MN": {"Duluth": (17.9, 75.5), "Minneapolis-St. Paul": (21.9, 83.3)}, "MO": {"Kansas City": (36, 88.8), "St. Louis": (37.9, 89.8)},
                "NY": {"Albany": (31.1, 82.2), "Buffalo": (31.1, 79.6), "New York \\2": (38, 84.2)}, "TX": {"Dallas-Fort Worth": (54.1, 95), "El Paso": (57.2, 94.5), "Houston": (62.3, 93.6)}}
    for state, stations in climates.items():
        for k, (station, (cold, warm)) in enumerate(stations.items()):
            months = [round(warm - (warm - cold) * ((abs(month - 6) / 6) ** 1.4) + rng.uniform(-1, 1), 1) for month in range(12)]
            lines.append(f"d| {state if not k else ''} | {station} | " + " | ".join(f"{one:.1f}" for one in (*months, sum(months) / 12)))
    p.body("\n".join(lines))
    p.text("\\1 Average of the monthly normals. \\2 City office data.").text("Source: U.S. National Oceanic and Atmospheric Administration, Climatography of the United States, No. 81.")
    return rule_off(p, widths={"A": 7, "B": 22})


@sheet
def en5_trade_partners_three_measures():
    """Exports, imports and balance, each over the same years; the world first, regions over their countries, shares below half a unit a Z."""
    p = Paper("en5_trade_partners_three_measures", sheet="Sheet1", borders=True, font="Arial")
    p.text("Table 1259. U.S. Exports, Imports, and Merchandise Trade Balance by Country: 2003 to 2006", bold=True, over=13)
    p.text("[In millions of dollars (724,771 represents $724,771,000,000). Includes silver ore and bullion]", over=13)
    p.head("""
        Country | Exports, domestic and foreign | < | < | < | General imports \\1 | < | < | < | Merchandise trade balance | < | < | <
        ^ | 2003 | 2004 | 2005 | 2006 | 2003 | 2004 | 2005 | 2006 | 2003 | 2004 | 2005 | 2006""")
    rng = random.Random(1259)

    def told(kind, name, figures, depth=0):
        shown = [one or "Z" for one in (*figures, *(figures[k] - figures[k + 4] for k in range(4)))]
        return line(kind, name, *shown, depth=depth)

    lines, regions = [], []
    for region, names in {"North America": (("Canada", 170000), ("Mexico", 98000)), "Central America": (("Belize", 200), ("Costa Rica", 3400), ("El Salvador", 1800), ("Panama", 2000)), "Western Europe": (("Andorra", 1), ("Belgium", 15900), ("France", 18000), ("Malta", 180), ("Norway", 1700)),
                          "Near East": (("Bahrain", 430), ("Israel", 7000), ("Kuwait", 1500), ("Yemen", 190))}.items():
        countries = [[int(size * rng.uniform(0.7, 1.5)) for _ in range(8)] for _, size in names]
        sums = add(countries)
        regions.append(sums)
        lines += [told("R", region, sums, 1), *(told("d", name, one, 2) for (name, _), one in zip(names, countries, strict=True))]
    p.body("\n".join([told("T", "Total", add(regions)), *lines]))
    p.text("Z Less than $500,000.", over=13).text("\\1 Imports are on a customs value basis.", over=13).text("Source: U.S. Census Bureau, U.S. International Trade in Goods and Services, Series FT-900.", over=13)
    return dress(p, widths={"A": 26})


@sheet
def en5_state_taxes_wide_csv():
    """Saved as text: groups of taxes said over their first column, kinds in the second row, states and at the end all of them."""
    p = Paper("en5_state_taxes_wide_csv", "csv", borders=False)
    p.text("Table 3. State Government Tax Collections by State and Type of Tax: Fiscal Year 2019").text("(Thousands of dollars. Detail may not add to total because of rounding)").skip()
    p.head("""
        State | Total taxes | Property taxes | Sales and gross receipts taxes | < | < | License taxes | < | Income taxes | < | Other taxes
         |  |  | General sales | Motor fuels | Other selective sales | Motor vehicles | Other | Individual | Corporation | """, spanner="first", bold=False)
    rng, lines, whole = random.Random(19), [], [0] * 10
    for name in ("Alabama", "Alaska", "Arizona", "Arkansas", "Delaware", "Florida", "Idaho", "Montana", "Nevada", "New Hampshire", "North Dakota", "Oregon", "South Dakota", "Vermont", "Wyoming"):
        kinds = [rng.choice((0, 121000, 410000)), 0 if name in ("Alaska", "Delaware", "Montana", "New Hampshire", "Oregon") else rng.randint(900000, 6000000), rng.randint(40000, 900000), rng.randint(90000, 1900000),
                 rng.randint(30000, 400000), rng.randint(50000, 700000), 0 if name in ("Alaska", "Florida", "Nevada", "South Dakota", "Wyoming") else rng.randint(300000, 9000000), rng.randint(30000, 900000), rng.randint(2000, 200000)]
        figures = [sum(kinds), *kinds]
        whole = add([whole, figures])
        lines.append(line("d", name, *(one or "X" for one in figures)))
    p.body("\n".join([*lines, line("T", "States shown, total", *whole)]))
    p.skip().text("X Not applicable.").text("Source: U.S. Census Bureau, 2019 Annual Survey of State Government Tax Collections.")
    return p
