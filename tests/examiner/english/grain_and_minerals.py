"""Prices, seats, grain, pensions, salaries, minerals."""

from __future__ import annotations

import random

from ..dress import dress, rule_off, sheet
from ..lines import add, line
from ..paper import Paper

FAMILY = "fifth"


@sheet
def en5_consumer_prices_weights_contribution():
    """Divisions with numbers in their names, weights, three indices and their changes; all items first, special groups after a caption."""
    p = Paper("en5_consumer_prices_weights_contribution", sheet="Table 1", font="Arial", borders=True)
    p.text("Table 1 - Consumer price index: All areas (Base: December 2021 = 100)", bold=True, over=8)
    p.head("""
        Group | Weight | Index | < | < | Percentage change | < | Contribution to the annual rate¹
        ^ | ^ | Mar 2023 | Feb 2024 | Mar 2024 | Mar 2024 vs Feb 2024 | Mar 2024 vs Mar 2023 | ^""")
    rng = random.Random(141)

    def price():
        before = rng.uniform(103, 109)
        month = before * rng.uniform(1.01, 1.07)
        return [before, month, month * rng.uniform(1.0006, 1.012)]

    def mean(parts):
        return [sum(weight * one[k] for weight, one in parts) / sum(weight for weight, _ in parts) for k in range(3)]

    def told(kind, name, weight, f, depth=0, last=True):
        change = 100 * f[2] / f[0] - 100
        return line(kind, name, f"{weight:.2f}", *f, 100 * f[2] / f[1] - 100, change, weight * f[0] / whole[0] * change / 100 if last else "", places=1, depth=depth)

    groups = (("01 Food and non-alcoholic beverages", 17.24, (("Food", 15.25), ("Non-alcoholic beverages", 1.99))), ("02 Alcoholic beverages and tobacco", 6.26, ()), ("03 Clothing and footwear", 3.65, ()), ("04 Housing and utilities", 24.49, (("Actual rentals for housing", 3.74), ("Owners' equivalent rent", 12.99), ("Water and other services", 3.76), ("Electricity and other fuels", 4.0))),
              ("05 Household contents and services", 4.37, ()), ("06 Health", 1.44, ()), ("07 Transport", 14.35, ()), ("08 Communication", 2.42, ()), ("09 Recreation and culture", 5.2, ()), ("10 Education", 2.65, ()), ("11 Restaurants and hotels", 3.25, ()), ("12 Miscellaneous goods and services", 14.68, ()))
    told_groups = []
    for name, weight, parts in groups:
        inside = [(part, share, price()) for part, share in parts]
        told_groups.append((name, weight, mean([one[1:] for one in inside]) if inside else price(), inside))
    whole = mean([(weight, one) for _, weight, one, _ in told_groups])
    lines = [told("P", "All items (headline CPI)", 100.0, whole)]
    for name, weight, one, inside in told_groups:
        lines += [told("d", name, weight, one), *(told("o", part, share, f, 1) for part, share, f in inside)]
    goods = price()
    services = [(100 * a - 48.7 * b) / 51.3 for a, b in zip(whole, goods, strict=True)]
    lines += ["S| Analytical series", told("o", "All items excluding food", 84.75, [(100 * a - 15.25 * b) / 84.75 for a, b in zip(whole, told_groups[0][3][0][2], strict=True)], last=False), told("o", "Goods", 48.7, goods, last=False), told("o", "Services", 51.3, services, last=False)]
    p.body("\n".join(lines))
    p.text("1 The contribution is the effect of the group on the annual rate, in percentage points.", over=8)
    return dress(p, widths={"A": 40, **dict.fromkeys("BCDEFGH", 12)}, wrap=(2, 3), shade=(2, 3), colour="DEEAF6")


@sheet
def en5_party_votes_and_seats():
    """Parties in the order of their votes, seats of two kinds, women among the elected; valid votes in a total, other votes after it."""
    p = Paper("en5_party_votes_and_seats", "xls", sheet="Summary", font="Verdana", borders=True)
    p.text("2014 General Election – Official Results", bold=True).text("Overall Status: Summary of Party List and Electorate Candidate Seats", bold=True).skip()
    p.head("""
        Party | Party votes | < | Electorate votes | < | Seats | < | < | Women elected
        ^ | Number | % | Number | % | Electorate | List | Total | ^""")
    parties = (("National Party", 1131501, 1081787, 41, 19, 16), ("Labour Party", 604535, 801287, 27, 5, 12), ("Green Party", 257359, 165718, 0, 14, 8), ("New Zealand First Party", 208300, 73384, 0, 11, 3), ("Māori Party", 31849, 42108, 1, 1, 1), ("ACT New Zealand", 16689, 27778, 1, 0, 0), ("United Future", 5286, 14722, 1, 0, 0),
               ("Conservative", 95598, 81075, 0, 0, 0), ("Internet MANA", 34094, 32333, 0, 0, 0), ("Independents", 0, 20411, 0, 0, 0))
    votes, other = sum(one[1] for one in parties), sum(one[2] for one in parties)

    def told(kind, name, a, b, local, listed, women):
        return line(kind, name, a or "-", f"{100 * a / votes:.2f}" if a else "-", b, f"{100 * b / other:.2f}", local, listed, local + listed, women)

    whole = add(one[1:] for one in parties)
    p.body("\n".join([*(told("d", *one) for one in parties), told("T", "TOTAL VALID", *whole), "o| Informal votes | 10857 |  | 28257 |  |  |  |  | ", "o| Disallowed votes | 23999 |  | 13640 |  |  |  |  | "]))
    p.skip().text("Note: There were 3,140,417 people on the electoral rolls; turnout was 77.90%.")
    return p


@sheet
def en5_grain_stocks_positions_csv():
    """Saved as text: positions under their year, the unit said in every column, other States and the whole country at the end."""
    p = Paper("en5_grain_stocks_positions_csv", "csv", borders=False)
    p.text("Corn Stocks by Position - States and United States: December 1, 2022 and 2023").skip()
    p.head("""
        State | 2022 | < | < | 2023 | < | <
         | On farms | Off farms 1 | Total all positions | On farms | Off farms 1 | Total all positions
         | (1,000 bushels) | (1,000 bushels) | (1,000 bushels) | (1,000 bushels) | (1,000 bushels) | (1,000 bushels)""", soft=(2,), spanner="first", bold=False)
    rng, figures = random.Random(12), {}
    for name in ("Colorado", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Michigan", "Minnesota", "Missouri", "Nebraska", "North Dakota", "Ohio", "South Dakota", "Texas", "Wisconsin", "Other States 2"):
        one = [1000 * rng.randint(20, 1250), rng.randint(20000, 780000), 1000 * rng.randint(20, 1250), rng.randint(20000, 780000)]
        figures[name] = [one[0], one[1], one[0] + one[1], one[2], one[3], one[2] + one[3]]
    p.body("\n".join([*(line("d", name, *one) for name, one in figures.items()), "", line("T", "United States", *add(figures.values()))]))
    p.text("1 Includes stocks at mills, elevators, warehouses, terminals, and processors.").text("2 Includes States with no estimates published for the positions shown.")
    return p


@sheet
def en5_beneficiaries_number_and_average():
    """Beneficiaries by type and sex: words over the figures part numbers from amounts; all, then insurances over their kinds of people."""
    p = Paper("en5_beneficiaries_number_and_average", sheet="5.A1", font="Arial", borders=False)
    p.text("Table 5.A1", bold=True).text("Number and average monthly benefit, by type of benefit and sex, December 2021", bold=True)
    p.head("""
        Type of benefit | All beneficiaries | < | < | Beneficiaries aged 65 or older | <
        ^ | Total | Men | Women | Men | Women""", align="center")
    rng = random.Random(51)
    tree = {"Retirement": (("Retired workers", 47300000, 1658), ("Spouses of retired workers", 2130000, 837), ("Children of retired workers", 695000, 782)), "Survivors": (("Nondisabled widow(er)s", 3530000, 1553), ("Widowed mothers and fathers", 112000, 1113), ("Surviving children", 2000000, 985)),
            "Disability": (("Disabled workers", 7870000, 1358), ("Spouses of disabled workers", 97000, 384), ("Children of disabled workers", 1260000, 426))}

    def people(size, child):
        men = int(size * rng.uniform(0.4, 0.52))
        women = size - men
        return [size, men, women, *(0 if child else int(one * rng.uniform(0.7, 0.9)) for one in (men, women))]

    numbers = {name: people(size, "hildren" in name) for kinds in tree.values() for name, size, _ in kinds}
    money = {name: [pay * rng.uniform(0.95, 1.08) for _ in range(5)] for kinds in tree.values() for name, _, pay in kinds}
    for name, f in money.items():
        n = numbers[name]
        f[0] = (f[1] * n[1] + f[2] * n[2]) / n[0]

    def mean(names):
        return [sum(numbers[name][k] * money[name][k] for name in names) / sum(numbers[name][k] for name in names) for k in range(5)]

    def block(kind, sums, one, shown):
        lines = [line(kind, "Total, OASDI", *shown(sums(numbers), None))]
        for title, kinds in tree.items():
            names = [name for name, *_ in kinds]
            lines += [line("o", title, *shown(sums(names), None)), *(line("d", name, *shown(one[name], name), depth=1) for name in names)]
        return lines

    p.caption("Number", at=1, over=5, italic=False, bold=True)
    p.body("\n".join(block("T", lambda names: add(numbers[name] for name in names), numbers, lambda f, _: [number or ". . ." for number in f])))
    for (_, column), cell in p.cells.items():
        if column and isinstance(cell.value, int):
            cell.number_format = "#,##0"
    p.caption("Average monthly benefit (dollars)", at=1, over=5, italic=False, bold=True)
    p.body("\n".join(block("P", mean, money, lambda f, name: [". . ." if name and not numbers[name][k] else f"{number:.2f}" for k, number in enumerate(f)])))
    t = p.tables[0]
    t.soft_rows, t.first_rows = [], []  # a word for each block is no heading
    for paths in t.columns.values():
        del paths[1:]
    t.either_rows += [row for row in t.body if (row, 0) in p.cells and p.cells[row, 0].value in tree]
    p.text("SOURCE: Social Security Administration, Master Beneficiary Record, 100 percent data.").text("NOTE: . . . = not applicable.").text("CONTACT: (410) 965-0090 or statistics@example.gov.")
    return rule_off(p, widths={"A": 34, **dict.fromkeys("BCDEF", 13)})


@sheet
def en5_teacher_salaries_constant_dollars():
    """A digest's page: numbers of the columns under the heading, the country first, states in groups of five with a blank line between."""
    p = Paper("en5_teacher_salaries_constant_dollars", "xls", sheet="Digest 2021 Table 211.60", font="Courier New", borders=False, indent="spaces")
    p.text("Table 211.60. Estimated average annual salary of teachers in public elementary and secondary schools, by state: Selected years, 1990-91 through 2020-21", bold=True)
    p.head("""
        State | Average annual salary, in current dollars | < | < | < | Average annual salary, in constant 2020-21 dollars\\1\\ | < | < | Percent change, constant dollars, 2000-01 to 2020-21
        ^ | 1990-91 | 2000-01 | 2010-11 | 2020-21 | 1990-91 | 2000-01 | 2010-11 | ^""")
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    rng, lines = random.Random(211), []

    def told(kind, name, start):
        pay = [start, start * rng.uniform(1.22, 1.4), start * rng.uniform(1.6, 1.8), start * rng.uniform(1.85, 2.1)]
        real = [pay[0] * 1.965, pay[1] * 1.508, pay[2] * 1.187]
        return line(kind, name, *(int(one) for one in pay), *(int(one) for one in real), 100 * pay[3] / real[1] - 100, places=1)

    for k, name in enumerate(("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "District of Columbia", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine")):
        lines += ([""] if k and not k % 5 else []) + [told("d", name + " " + "." * (22 - len(name)), rng.randint(25000, 43000))]
    p.body("\n".join([told("P", "  United States .....", 33084), *lines]))
    p.text("\\1\\Constant dollars based on the Consumer Price Index (CPI), adjusted to a school-year basis.").text("NOTE: The averages are for classroom teachers only.").text("SOURCE: National Education Association, Estimates of School Statistics. (This table was prepared June 2021.)")
    return p


@sheet
def en5_mineral_production_quantity_value():
    """Minerals with their units in a column, quantity and value under each year; sums have no quantity, some figures are withheld."""
    p = Paper("en5_mineral_production_quantity_value", sheet="Table1", font="Times New Roman", borders=False)
    p.text("TABLE 1", over=8, align="center").text("NONFUEL MINERAL PRODUCTION IN NEVADA¹, ²", over=8, align="center").text("(Thousand dollars unless otherwise specified)", over=8, align="center")
    p.head("""
        Mineral | Unit | 2018 | < | 2019 | < | 2020ᵖ | <
        ^ | ^ | Quantity | Value | Quantity | Value | Quantity | Value""", bold=False)
    rng, lines, sums = random.Random(20), [], []

    def series(amount, price):
        out = []
        for _ in range(3):
            quantity = int(amount * rng.uniform(0.9, 1.1))
            out += [quantity, int(quantity * price)]
        return out

    for title, kinds, sub in (("Metals:", (("Copper³", "metric tons", 61000, 6.5), ("Gold³", "kilograms", 172000, 41.0), ("Silver³", "metric tons", 250, 510.0)), "Total, metals"), ("Industrial minerals:", (("Barite", "thousand metric tons", 340, 110.0), ("Gypsum, crude", "do.", 1900, 12.0), ("Sand and gravel, construction", "do.", 23800, 8.5), ("Stone, crushed", "do.", 10200, 10.2)), "Total, industrial minerals")):
        figures = [series(amount, price) for _, _, amount, price in kinds]
        sums.append(add(figures))
        lines.append(f"S| {title}")
        for (name, unit, *_), one in zip(kinds, figures, strict=True):
            lines.append(line("d", name, unit, *("W" if name == "Barite" and k == 4 else number for k, number in enumerate(one)), depth=1))
        lines.append(line("Q", sub, "", *("XX" if not k % 2 else number for k, number in enumerate(sums[-1])), depth=2))
    p.body("\n".join([*lines, line("T", "Grand total", "", *("XX" if not k % 2 else number for k, number in enumerate(add(sums))), depth=1)]))
    p.tables[0].optional.append("B")
    p.text("ᵖPreliminary. do. Ditto. W Withheld to avoid disclosing company proprietary data. XX Not applicable.").text("¹Production as measured by mine shipments, sales, or marketable production.").text("²Data are rounded to no more than three significant digits; may not add to totals shown.").text("³Recoverable content of ores, etc.")
    return rule_off(p, widths={"A": 32, "B": 20, **dict.fromkeys("CDEFGH", 12)})
