"""Two tables on a page, two scripts, votes, lumber, trade, counties, prisons."""

from __future__ import annotations

import random

from ..dress import dress, sheet
from ..paper import Paper
from .labour_and_transport import unbroken

FAMILY = "fourth"


@sheet
def en4_beds_and_staff_two_tables():
    """Table (a) and table (b) of one page: other headings over other lines, each with its total, sources under each."""
    p = Paper("en4_beds_and_staff_two_tables", sheet="8.4", font="Calibri", indent="excel")
    p.text("TABLE 8.4 (a)  HOSPITAL BEDS BY PARISH AND OWNERSHIP, 2021 AND 2022", bold=True)
    p.head("""
        Parish | Public hospitals | < | Private hospitals | < | Beds per 1,000 population | <
        ^ | 2021 | 2022 | 2021 | 2022 | 2021 | 2022""")
    rng, lines, whole = random.Random(84), [], [0] * 5

    def line(kind, name, figures):
        public, later, private, last, people = figures
        shown = " | ".join(str(one) if one else "-" for one in figures[:4])
        return f"{kind}| {name} | {shown} | {1000 * (public + private) / people:.2f} | {1000 * (later + last) / people:.2f}"

    for name, people in (("Kingston & St. Andrew", 670000), ("St. Thomas", 94900), ("Portland", 82700), ("St. Mary", 115000), ("St. Ann", 174500), ("Trelawny", 76000), ("St. James", 186400), ("Hanover", 70500), ("Westmoreland", 145700)):
        public, private = int(people * rng.uniform(0.0009, 0.0024)), rng.choice((0, 0, 14, 22, 36)) if people < 600000 else 171
        figures = [public, public + rng.randint(-6, 12), private, private, people]
        whole = [a + b for a, b in zip(whole, figures, strict=True)]
        lines.append(line("d", name, figures))
    p.body("\n".join([*lines, line("T", "JAMAICA", whole)]))
    p.text("Source: Ministry of Health and Wellness", italic=True).skip(2)
    p.text("TABLE 8.4 (b)  SELECTED PROFESSIONAL STAFF IN THE PUBLIC SECTOR, 2018-2022", bold=True)
    p.head("Category | 2018 | 2019 | 2020 | 2021 | 2022ᵖ", years_as_text=True)
    staff = {"Medical doctors": 1380, "Dentists": 96, "Registered nurses": 3170, "Enrolled assistant nurses": 940, "Midwives": 420, "Pharmacists": 210, "Public health inspectors": 455}
    series = {name: [int(start * (1 + 0.02 * k) + rng.randint(-9, 9)) for k in range(5)] for name, start in staff.items()}
    p.body("\n".join(f"{kind}| {name} | " + " | ".join(map(str, figures)) for kind, name, figures in (
        *(("d", name, figures) for name, figures in series.items()), ("T", "Total", [sum(one) for one in zip(*series.values(), strict=True)]))))
    p.text("ᵖ Provisional", italic=True).text("Source: Ministry of Health and Wellness, Human Resource Management and Development Branch", italic=True)
    return dress(p, widths={"A": 30, **dict.fromkeys("BCDEFG", 11)}, shade=(2, 3, p.tables[1].header_rows[0]), colour="E2EFDA")


@sheet
def en4_pupils_emirates_arabic_right():
    """English at the left, Arabic at the right and under the English in every heading; sectors in captions, a total for each and for all."""
    p = Paper("en4_pupils_emirates_arabic_right", sheet="T 9-3", font="Arial")
    p.text("Students in General Education by Educational District, Sector and Gender", bold=True, over=8, align="center").text("الطلبة في التعليم العام حسب المنطقة التعليمية والقطاع والنوع", bold=True, over=8, align="center").text("2021/2022 - 2022/2023", over=8, align="center").texts("Table ( 9 - 3 ) |  |  |  |  |  |  | جدول ( 9 - 3 )")
    p.head("""
        Educational District | 2021/2022 | < | < | 2022/2023 | < | < | المنطقة التعليمية
        ^ | Male⏎ذكور | Female⏎إناث | Total⏎المجموع | Male⏎ذكور | Female⏎إناث | Total⏎المجموع | ^""")
    rng, lines, whole = random.Random(93), [], [0] * 4
    places = (("Abu Dhabi", "أبوظبي", 17), ("Al Ain", "العين", 16), ("Dubai", "دبي", 13), ("Sharjah", "الشارقة", 15), ("Ajman", "عجمان", 6), ("Fujairah", "الفجيرة", 9))

    def line(kind, name, figures, arabic):
        a, b, c, d = figures
        return f"{kind}| {name} | {a} | {b} | {a + b} | {c} | {d} | {c + d} | {arabic}"

    for sector, arabic, size in (("Government Education", "التعليم الحكومي", 1), ("Private Education", "التعليم الخاص", 3)):
        people = []
        for *_, weight in places:
            start = int(1000 * weight * size * rng.uniform(0.8, 1.2))
            people.append([int(start * rng.uniform(0.95, 1.08)) for _ in range(4)])
        sums = [sum(one) for one in zip(*people, strict=True)]
        whole = [a + b for a, b in zip(whole, sums, strict=True)]
        lines += [f"S| {sector} |  |  |  |  |  |  | {arabic}", *(line("d", name, one, other) for (name, other, _), one in zip(places, people, strict=True)), line("Q", "Total", sums, "المجموع")]
    p.body("\n".join([*lines, line("T", "Grand Total", whole, "المجموع العام")]))
    p.tables[0].optional.append("H")
    p.texts("Source: Ministry of Education |  |  |  |  |  |  | المصدر: وزارة التربية والتعليم")
    return dress(p, widths={"A": 26, **dict.fromkeys("BCDEFG", 11), "H": 22}, wrap=(5, 6))


@sheet
def en4_turnout_spacer_columns_bottom_heads():
    """Headings stand at the foot of their rows over rules, empty columns part the groups; England among the lines, Great Britain last."""
    p = Paper("en4_turnout_spacer_columns_bottom_heads", sheet="T3a", borders=False, font="Tahoma", left=0, top=1)
    p.text("Table 3a: Electorate, postal votes and rejected ballots by country and region, 2024", bold=True).skip()
    p.head("""
         | Electorate |  | Votes cast (000) | < | < |  | Rejected | < |  | Turnout
         |  |  |  |  |  |  |  | Per 10,000 |  | 
        Country and region | (000) |  | Polling station | Postal | All |  | Number | votes |  | (%)""", stub="bottom", spanner="first", loose=True, bold=False)
    p.skip()
    rng, regions, sums = random.Random(34), [], [0] * 4

    def line(kind, name, figures):
        electorate, station, post, bad = figures
        return f"{kind}| {name} | {electorate} |  | {station} | {post} | {station + post} |  | {bad} | {10 * bad / (station + post):.1f} |  | {100 * (station + post) / electorate:.1f}"

    for name, size in (("North East", 1950), ("North West", 5400), ("Yorkshire and the Humber", 3850), ("East Midlands", 3540), ("West Midlands", 4160), ("London", 5480), ("South East", 6820), ("South West", 4290)):
        station = int(size * rng.uniform(0.42, 0.5))
        figures = [size, station, int(size * rng.uniform(0.1, 0.19)), int(station * rng.uniform(3, 6))]
        sums = [a + b for a, b in zip(sums, figures, strict=True)]
        regions.append(line("d", f"  {name}", figures))
    others = {"Scotland": [4050, 1910, 480, 9310], "Wales": [2330, 1040, 270, 5100]}
    whole = [sum(one) for one in zip(sums, *others.values(), strict=True)]
    p.body("\n".join([*regions, line("Q", "England", sums), "", *(line("d", name, one) for name, one in others.items()), "", line("T", "Great Britain", whole)]))
    p.skip().text("Source: Electoral Commission returns; figures for two constituencies are estimated.")
    return dress(p, tops=(4,), bottoms=(6, max(p.tables[0].body)), widths={"A": 28, "B": 11, "C": 2, "G": 2, "J": 2})


@sheet
def en4_lumber_percent_of_total_dotted_years():
    """'Percent', 'of' and 'total' on three lines under their wood, years with dots, a blank line after the tens, the last year preliminary."""
    p = Paper("en4_lumber_percent_of_total_dotted_years", "xls", sheet="Sheet1", borders=False, font="Courier", indent="spaces")
    p.text("No. 893. Lumber Production and Consumption by Kind of Wood").skip().text("[Production in millions of board feet (34,667 represents 34,667,000,000). Minus sign (-) indicates").text("net exports. See headnote, table 890]").skip()
    p.head("""
         | Production | < | < | < | < |  | Consumption | <
         |  | Softwoods | < | Hardwoods | < |  |  | 
         |  |  | Percent |  | Percent | Net |  | Per
         |  |  | of |  | of | im- |  | capita
        Year | Total | Quantity | total | Quantity | total | ports | Total | (bd. ft.)""", loose=True, spanner="centre", bold=False)
    unbroken(p.tables[0])
    p.skip()
    rng, lines = random.Random(93), []
    for year in (*range(1970, 1980), *range(1980, 1990, 3), *range(1990, 2000)):
        soft, hard, net = rng.randint(24000, 36900), rng.randint(5600, 12900), rng.randint(-900, 14000)
        whole = soft + hard
        name = f"{year}" + (", prel." if year == 1999 else " \\1" if year == 1986 else "")
        hard_known = year != 1983
        lines.append(f"d| {name + '.' * (16 - len(name))} | {whole} | {soft} | {100 * soft / whole:.1f} | {hard if hard_known else '(NA)'} | {f'{100 * hard / whole:.1f}' if hard_known else '(NA)'} | {net} | {whole + net} | {1000 * (whole + net) / (205 + 2.6 * (year - 1970)) / 1000:.0f}")
        lines += [""] if year in (1974, 1979, 1989, 1994) else []
    p.body("\n".join(lines))
    p.skip().text("NA Not available.").text("\\1 Beginning 1986, includes estimates for mills cutting less than 50,000 board feet a year.").text("Source: U.S. Bureau of the Census, Current Industrial Reports, series MA-24T.")
    return p


@sheet
def en4_trade_balance_months_to_date():
    """Balance, exports and imports each in three; the year as a line, its months to date first, then months, the last with a mark of revision."""
    p = Paper("en4_trade_balance_months_to_date", sheet="Exhibit 1", font="Arial", borders=True)
    p.text("Part A: Seasonally Adjusted", bold=True, over=10, align="center").text("Exhibit 1. International Trade in Goods and Services", bold=True, over=10, align="center")
    p.text("In millions of dollars. Details may not equal totals due to seasonal adjustment and rounding. (R) - Revised.", over=10, align="center")
    p.head("""
        Period | Balance | < | < | Exports | < | < | Imports | < | <
        ^ | Total | Goods (1) | Services | Total | Goods (1) | Services | Total | Goods (1) | Services""")
    rng, lines = random.Random(900), []

    def line(kind, name, figures):
        a, b, c, d = figures
        return f"{kind}| {name} | {a + b - c - d} | {a - c} | {b - d} | {a + b} | {a} | {b} | {c + d} | {c} | {d}"

    months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
    for year, count in ((2023, 12), (2024, 5)):
        figures = [[rng.randint(164000, 176000), rng.randint(82000, 93000), rng.randint(250000, 268000), rng.randint(60000, 68000)] for _ in range(count)]
        short = "Dec." if count == 12 else "May"
        marks = [" (R)" if year == 2024 and k in (2, 3) else "" for k in range(count)]
        lines += [f"S| {year}", line("P", f"Jan. - {short}", [sum(one) for one in zip(*figures, strict=True)]), *(line("d", months[k] + marks[k], one) for k, one in enumerate(figures)), ""]
    p.body("\n".join(lines))
    p.text("(1) Data are presented on a Balance of Payments (BOP) basis.", over=10).text("NOTE: For information on data sources and methodology, see the information section.", over=10)
    return dress(p, widths={"A": 16, **dict.fromkeys("BCDEFGHIJ", 11)})


@sheet
def en4_counties_boxhead_again_continued():
    """One long list of counties over two printed pages: after thirteen of them 'Continued' and the whole heading once more."""
    p = Paper("en4_counties_boxhead_again_continued", "xls", sheet="Table 12", borders=False, font="Times New Roman", indent="spaces")
    grid = """
         | Farms | < | Land in farms | < | Market value of products sold | <
         |  |  | Acres | Average size | Total | Average per farm
        Geographic area | 2017 | 2012 | 2017 | (acres) | ($1,000) | (dollars)"""
    p.text("Table 12.  Farms, Land in Farms, and Value of Products Sold by County:  2017 and 2012", bold=True).text("[For meaning of abbreviations and symbols, see introductory text]").skip()
    p.head(grid, loose=True, spanner="centre", bold=False)
    start, first = p.tables[0].header_rows[0], p.tables[0].header_rows[-1]
    heading = {at: cell for at, cell in p.cells.items() if start <= at[0] <= first}
    counties = ("Adams", "Asotin", "Benton", "Chelan", "Clallam", "Clark", "Columbia", "Cowlitz", "Douglas", "Ferry", "Franklin", "Garfield", "Grant", "Grays Harbor", "Island", "Jefferson", "King", "Kitsap", "Kittitas", "Klickitat", "Lewis", "Lincoln", "Mason", "Okanogan")
    rng = random.Random(12)
    data = {name: (farms := rng.randint(90, 1900), int(farms * rng.uniform(0.9, 1.15)), farms * rng.randint(40, 900), farms * rng.randint(20, 600)) for name in counties}

    def line(kind, name, figures):
        farms, before, acres, value = figures
        withheld = name in ("Garfield", "Ferry")
        return f"{kind}| {name + ' ' + '.' * (20 - len(name))} | {farms} | {before} | {acres} | {acres / farms:.0f} | {'(D)' if withheld else value} | {'(D)' if withheld else round(1000 * value / farms)}"

    p.skip().body("\n".join(["S| STATE TOTAL", "", line("T", "Washington", [sum(one) for one in zip(*data.values(), strict=True)]), "", "S| COUNTIES", "", *(line("d", name, data[name]) for name in counties[:13])]))
    p.skip(2).text("Table 12.  Farms, Land in Farms, and Value of Products Sold by County:  2017 and 2012--Con.", bold=True).text("[For meaning of abbreviations and symbols, see introductory text]").skip()
    shift = p.row + 1 - start
    p.cells |= {(row + shift, column): cell for (row, column), cell in heading.items()}
    p.row += first - start + 1
    p.skip().body("\n".join(["S| COUNTIES--Con.", "", *(line("d", name, data[name]) for name in counties[13:])]))
    p.skip().text("(D) Withheld to avoid disclosing data for individual farms.")
    return p


@sheet
def en4_prisoners_offence_percent_total_line():
    """Numbers with their percent right after, a line of 100 % in the middle of the sheet, marks of significance written to the figures."""
    p = Paper("en4_prisoners_offence_percent_total_line", sheet="p22t16", borders=False, font="Arial", indent="excel")
    p.text("Bureau of Justice Statistics").text("Filename: p22t16.csv").text("Table 16. Sentenced prisoners under jurisdiction of state correctional authority, by most serious offense and sex, 2021").text("Report title: Prisoners in 2022 – Statistical Tables").text("Date of version: 11/30/2023").skip()
    p.head("""
        Most serious offense | All state prisoners | < | Male* | < | Female | <
        ^ | Number | Percent | Number | Percent | Number | Percent""", align="left")
    rng = random.Random(16)
    offences = {"Violent": ("Murder", "Rape/sexual assault", "Robbery", "Aggravated/simple assault"), "Property": ("Burglary", "Larceny-theft", "Fraud"), "Drug": ("Possession", "Other drug"), "Public order": ("Weapons", "DUI", "Other public order")}
    people = {name: (rng.randint(9000, 140000), rng.randint(700, 9000)) for names in offences.values() for name in names}
    men, women = (sum(one) for one in zip(*people.values(), strict=True))

    def line(kind, name, m, w):
        mark = "**" if rng.random() < 0.4 and kind != "T" else ""
        return f"{kind}| {name} | {m + w:,} | {100 * (m + w) / (men + women):.1f}% | {m:,} | {100 * m / men:.1f}% | {w:,} | {100 * w / women:.1f}%{mark}"

    lines = [line("T", "Total", men, women)]
    for group, names in offences.items():
        lines += [line("R", group, *(sum(people[name][k] for name in names) for k in (0, 1))), *(line("d", f"  {name}", *people[name]) for name in names)]
    p.body("\n".join([*lines, "o| Total number of sentenced prisoners/a | 1,021,300 | ~ | 950,600 | ~ | 70,700 | ~"]))
    p.text("Note: Estimates are rounded. Details may not sum to totals due to rounding and missing offense data.").text("*Comparison group.").text("**Difference with comparison group is significant at the 95% confidence level.").text("~Not applicable.").text("a/Counts based on prisoners with a sentence of more than 1 year.")
    t = p.tables[0]
    t.either_rows.append(t.body[-1])
    return p
