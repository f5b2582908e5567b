"""Elections, injuries, interest rates, dwellings, energy, counties, irrigation."""

from __future__ import annotations

import random

from ..dress import dress, rule_off, sheet
from ..lines import add, line
from ..paper import Paper

FAMILY = "fifth"


@sheet
def en5_presidential_vote_states():
    """Three merged levels: popular vote over candidates over number and percent; the electoral vote in letters."""
    p = Paper("en5_presidential_vote_states", "xls", sheet="388", font="Arial")
    p.text("Table 388. Popular and Electoral Vote Cast for President by State: 2004", bold=True, over=9)
    p.text("[121,069 represents 121,069,000. D=Democratic, R=Republican]", over=9)
    p.head("""
        State | Popular vote (1,000) | < | < | Percent distribution | < | Plurality \\2 | < | Electoral vote
        ^ | Total \\1 | Democratic candidate | Republican candidate | Democratic candidate | Republican candidate | Party | Votes (1,000) | ^""")
    rng, lines, whole, seats = random.Random(388), [], [0] * 3, [0, 0]
    for name, size, electors in (("Alabama", 1883, 9), ("Alaska", 313, 3), ("Arizona", 2013, 10), ("Arkansas", 1055, 6), ("California", 12421, 55), ("Colorado", 2130, 9), ("Connecticut", 1579, 7), ("Delaware", 375, 3), ("District of Columbia", 228, 3), ("Florida", 7610, 27), ("Georgia", 3302, 15), ("Hawaii", 429, 4), ("Idaho", 598, 4)):
        left = int(size * (0.892 if "District" in name else rng.uniform(0.34, 0.56)))
        right = int(size * 0.985) - left
        figures = [size, left, right]
        whole = add([whole, figures])
        seats[left < right] += electors
        party = "R" if left < right else "D"
        lines.append(line("d", name, *figures, 100 * left / size, 100 * right / size, party, abs(left - right), f"{party}-{electors}", places=1))
    total = line("T", "Total, states shown", *whole, 100 * whole[1] / whole[0], 100 * whole[2] / whole[0], "R" if whole[1] < whole[2] else "D", abs(whole[1] - whole[2]), f"R-{seats[1]}, D-{seats[0]}", places=1)
    p.body("\n".join([total, *lines]))
    p.tables[0].optional += ["G", "I"]
    p.text("\\1 Includes other parties.", over=9).text("\\2 Margin over the candidate next in order.", over=9).text("Source: CQ Press, America Votes, biennial.", over=9)
    return p


@sheet
def en5_injury_rates_industry_codes():
    """Industries with a column of codes after their names, sections in bold by indents, rates with a dash where nothing can be published."""
    p = Paper("en5_injury_rates_industry_codes", sheet="TABLE 1", font="Calibri", borders=True)
    p.text("TABLE 1. Incidence rates¹ of nonfatal occupational injuries and illnesses by industry and case types, 2022", bold=True, over=8)
    p.head("""
        Industry² | NAICS code³ | 2022 annual average employment⁴ (000's) | Total recordable cases | Cases with days away from work, job restriction, or transfer | < | < | Other recordable cases
        ^ | ^ | ^ | ^ | Total | Cases with days away from work⁵ | Cases with job transfer or restriction | ^""")
    rng = random.Random(2022)

    def industry(depth, name, code, people, kind="d"):
        away, moved, other = round(rng.uniform(0.3, 2.1), 1), round(rng.uniform(0.2, 1.6), 1), round(rng.uniform(0.4, 2.4), 1)
        gone = people < 30
        return line(kind, name, code, f"{people:.1f}", f"{away + moved + other:.1f}", f"{away + moved:.1f}", f"{away:.1f}", "–" if gone else f"{moved:.1f}", f"{other:.1f}", depth=depth)

    p.body("\n".join([industry(0, "All industries including state and local government⁶", "", 147611.5, "P"), industry(1, "Private industry⁶", "", 128718.1), industry(2, "Natural resources and mining⁶,⁷", "", 1754.9), industry(3, "Agriculture, forestry, fishing and hunting⁶", "'11", 1170.5),
                      industry(4, "Crop production⁶", "'111", 510.3), industry(4, "Animal production and aquaculture⁶", "'112", 252.8), industry(4, "Fishing, hunting and trapping", "'114", 8.1), industry(3, "Mining, quarrying, and oil and gas extraction⁷", "'21", 584.4), industry(4, "Oil and gas extraction", "'211", 114.9),
                      industry(2, "Construction", "", 7733.6), industry(3, "Construction of buildings", "'236", 1767.2), industry(3, "Specialty trade contractors", "'238", 4884.9), industry(2, "Manufacturing", "", 12766.5), industry(3, "Food manufacturing", "'311", 1702.0),
                      industry(3, "Leather and allied product manufacturing", "'316", 26.0), industry(1, "State and local government⁶", "", 18893.4)]))
    p.tables[0].optional.append("B")
    p.text("¹ The incidence rates represent the number of injuries and illnesses per 100 full-time workers.", over=8).text("² Totals include data for industries not shown separately.", over=8).text("Note: Dash indicates data do not meet publication guidelines.", over=8)
    return dress(p, shade=(2, 3), widths={"A": 52, **dict.fromkeys("BCDEFGH", 14)}, wrap=(2, 3), colour="DDEBF7")


@sheet
def en5_interest_rates_years_then_months():
    """Yearly lines, then the months of the latest year indented under it; abbreviations and notes in the headings, groups said at the left."""
    p = Paper("en5_interest_rates_years_then_months", "xls", sheet="T1169", borders=False, font="Times New Roman", indent="spaces")
    p.text("Table 1169. Money Market Interest Rates and Mortgage Rates: 1995 to 2004", bold=True).text("[Percent per year. Annual averages of monthly data, except as indicated]").skip()
    p.head("""
         | Federal | Prime rate | Treasury bills (secondary market) | < |  | Home mortgages | <
         | funds, | charged | 3- | 6- |  | New-home | Existing-
        Year and month | effective | by banks | month | month |  | yields \\1 | home""", spanner="first", loose=True, bold=False)
    for paths in p.tables[0].columns.values():
        paths += [path.replace("- / ", "-") for path in paths[:1] if "- / " in path]
    p.skip()
    rng, lines = random.Random(1169), []

    def told(name, level, depth=0):
        return line("d", name, level, level + 3.0, level - 0.3, level - 0.1, "", level + rng.uniform(2.1, 3.9), level + rng.uniform(2.2, 4), places=2, depth=depth)

    for year in range(1995, 2004):
        lines.append(told(str(year), rng.uniform(1.1, 6.2)) + ("" if year % 5 else "\n" if year == 2000 else ""))
    lines += ["", "S| 2004:", *(told(f"{month}. . . . . . .", 1 + k * 0.1, 1) for k, month in enumerate(("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")))]
    p.body("\n".join(lines))
    p.skip().text("\\1 Effective rate on the primary market, assuming prepayment at the end of 10 years.").text("Source: Board of Governors of the Federal Reserve System, \"H15, Selected Interest Rates.\"")
    return p


@sheet
def en5_dwelling_stock_tenure():
    """A live table of dwellings at one date each year: the unit at the right over the rule, all kinds at the end, stars of provisional years."""
    p = Paper("en5_dwelling_stock_tenure", sheet="LT_104", borders=False, font="Arial", left=0)
    p.text("Live tables on dwelling stock", bold=True).text("Table 104: by tenure, England (historical series)", bold=True).skip()
    p.texts(" |  |  |  |  | thousands of dwellings", italic=True)
    p.head("At 31 March¹ | Owner occupied | Rented privately or with a job or business | Rented from housing associations | Rented from local authorities | Other public sector dwellings | All dwellings²", years_as_text=True, align="right")
    rng, lines = random.Random(104), []
    for year in range(1996, 2012):
        owned = 13900 + 90 * (year - 1996) + rng.randint(-20, 20)
        parts = [owned, 2050 + 90 * (year - 1996), 942 + 75 * (year - 1996), 3470 - 110 * (year - 1996), rng.randint(60, 120)]
        name = f"{year}" + (" (P)" if year > 2009 else " ³" if year == 2003 else "")
        lines.append(line("d", name, *parts, sum(parts)))
    p.body("\n".join(lines))
    p.skip().text("1. Data were given at 1 April before 2000.").text("2. Components may not sum to totals due to rounding.").text("3. There is a break in the series as a new survey was used from this date.").text("P - Provisional").text("Contact: 0303 444 2209   Next update: May 2013")
    return rule_off(p, widths={"A": 15, **dict.fromkeys("BCDEFG", 14)}, wrap=(5,))


@sheet
def en5_energy_balance_terajoules():
    """Supply and use in the lines, fuels in two levels of headings, the unit over all the figures, x for what is confidential."""
    p = Paper("en5_energy_balance_terajoules", sheet="1.1", font="Arial", borders=True)
    p.text("Table 1-1", bold=True).text("Primary and secondary energy, terajoules – Atlantic provinces, annual 2021", bold=True)
    p.head("""
         | Coal | Crude oil | Natural gas | Refined petroleum products | < | < | Primary electricity, hydro and nuclear | Steam | Total energy
         | ^ | ^ | ^ | Motor gasoline | Diesel fuel oil | Other | ^ | ^ | ^""")
    p.caption("terajoules", at=1, over=9, italic=False)
    rng = random.Random(11)

    def fuels(scale):
        return [rng.choice((0, 1, 1, 1)) * rng.randint(90, 900) * scale for _ in range(8)]

    def told(kind, name, figures, depth=0, hidden=()):
        return line(kind, name, *("x" if k in hidden else one for k, one in enumerate(figures)), sum(figures), depth=depth)

    industry = {"Mining and oil and gas extraction": fuels(9), "Manufacturing": fuels(50), "Forestry": fuels(2), "Construction": fuels(4)}
    transport = {"Railways": fuels(3), "Airlines": fuels(5), "Marine": fuels(8), "Retail pump sales": fuels(60)}
    others = {"Agriculture": fuels(2), "Residential": fuels(40), "Public administration": fuels(6)}
    makers, users = add(industry.values()), add(transport.values())
    final = add([makers, users, *others.values()])
    own, feed = fuels(12), fuels(5)
    net = add([final, own, feed])
    made, sent, moved = fuels(30), fuels(14), [-one for one in fuels(4)]
    bought = [a - b + c - d for a, b, c, d in zip(net, made, sent, moved, strict=True)]
    p.body("\n".join([told("d", "Production", made), told("d", "Exports", sent), told("d", "Imports", bought, hidden=(0, 7)), told("d", "Inter-regional transfers", moved), told("o", "Net supply", net),
                      told("d", "Producer consumption", own, 1), told("d", "Non-energy use", feed, 1, (1,)), told("o", "Energy use, final demand", final), told("o", "Total industrial", makers, 1),
                      *(told("d", name, one, 2, (0, 7) if name == "Manufacturing" else ()) for name, one in industry.items()), told("o", "Total transportation", users, 1), *(told("d", name, one, 2) for name, one in transport.items()),
                      *(told("d", name, one, 1) for name, one in others.items())]))
    t = p.tables[0]
    t.either_rows += [row for row in t.body if (row, 0) in p.cells and p.cells[row, 0].value in ("Net supply", "Energy use, final demand", "Total industrial", "Total transportation")]
    p.text("x  suppressed to meet the confidentiality requirements of the Statistics Act", italic=True).text("Source(s): Statistics Canada, Energy Statistics program.", italic=True)
    return dress(p, widths={"A": 38, **dict.fromkeys("BCDEFGHIJ", 13)}, wrap=(3, 4, 5))


@sheet
def en5_counties_provinces_change():
    """The State first, provinces in bold over their counties and cities, two censuses and what changed between them."""
    p = Paper("en5_counties_provinces_change", sheet="CD101", font="Calibri", borders=False)
    p.text("Table 1  Population of each Province, County and City and actual and percentage change, 2006-2011", bold=True).skip()
    p.head("""
        Province, county or city | Population 2006 | Population 2011 | < | < | Change in population 2006-2011 | < | Births 2006-2011 | Estimated net migration
        ^ | ^ | Persons | Males | Females | Actual | Percentage | ^ | ^""", spanner="across", align="left")
    rng, lines, provinces = random.Random(101), [], []

    def told(kind, name, f, depth=0):
        return line(kind, name, f[0], f[1] + f[2], f[1], f[2], f[1] + f[2] - f[0], f"{100 * (f[1] + f[2] - f[0]) / f[0]:.1f}", f[3], f[4], depth=depth)

    for province, counties in {"Leinster": ("Carlow", "Dublin City", "Dún Laoghaire-Rathdown", "Fingal", "South Dublin", "Kildare", "Kilkenny", "Laois"), "Munster": ("Clare", "Cork City", "Cork County", "Kerry", "Limerick City"), "Connacht": ("Galway City", "Galway County", "Leitrim", "Mayo"), "Ulster (part of)": ("Cavan", "Donegal", "Monaghan")}.items():
        people = []
        for _ in counties:
            before = rng.randint(29000, 361000)
            males, females = int(before * rng.uniform(0.5, 0.55)), int(before * rng.uniform(0.5, 0.56))
            people.append([before, males, females, before // 12, rng.randint(-4000, 6000)])
        provinces.append(add(people))
        lines += ["", told("R", province, provinces[-1]), *(told("d", county, one, 1) for county, one in zip(counties, people, strict=True))]
    p.body("\n".join([told("T", "State", add(provinces)), *lines]))
    p.skip().text("© Central Statistics Office, Ireland")
    return rule_off(p, widths={"A": 30, **dict.fromkeys("BCDEFGHI", 12)}, wrap=(3, 4))


@sheet
def en5_irrigated_area_sources_states():
    """Irrigation by source: three levels, a row of numbers of the columns, the unit over the right corner, all India at the foot."""
    p = Paper("en5_irrigated_area_sources_states", "xls", sheet="T-14.2", font="Arial")
    p.text("Table 14.2 : Net Area Irrigated by Source, 2019-20 (P)", bold=True, over=11).texts(" |  |  |  |  |  |  |  |  | ('000 Hectares)")
    p.head("""
        Sl. No. | State/UT | Source of Irrigation | < | < | < | < | < | < | < | Total Net Irrigated Area
        ^ | ^ | Canals | < | < | Tanks | Wells | < | < | Other Sources | ^
        ^ | ^ | Govt. | Private | Total | ^ | Tube-wells | Other Wells | Total | ^ | ^""", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)")
    names = ("Andhra Pradesh", "Assam", "Bihar", "Chhattisgarh", "Gujarat", "Haryana", "Himachal Pradesh", "Karnataka", "Kerala", "Odisha", "Punjab", "Tamil Nadu", "Others*")
    p.body("\n".join([*(f"d| @ | {name} | #" for name in names), "T|  | All India | #"]), "20-2400 1-90 +1+2 3-500 40-2900 5-900 +5+6 2-700 +3+4+7+8", nil=0.06, nil_mark="-")
    p.text("P: Provisional", over=11).text("* Includes all Union Territories and the States not shown.", over=11).text("Source: Directorate of Economics and Statistics, Ministry of Agriculture and Farmers' Welfare", over=11)
    return p
