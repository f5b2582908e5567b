"""Labour, transport, health, farming and national accounts."""

from __future__ import annotations

import random

from ..dress import dress, rule_off, sheet
from ..paper import Paper, Table

FAMILY = "fourth"


def rows(names, kind="d", depth=0) -> str:
    return "\n".join(f"{kind}| {'  ' * depth}{name} | #" for name in names)


def split(rng: random.Random, total: int, shares: int | tuple[float, ...]) -> list[int]:
    """A whole number parted at random or nearly by shares, so that breakdowns of one total agree."""
    weights = [rng.uniform(0.6, 1.6) for _ in range(shares)] if isinstance(shares, int) else [share * rng.uniform(0.96, 1.04) for share in shares]
    out = [int(total * weight / sum(weights)) for weight in weights]
    return [*out[:-1], total - sum(out[:-1])]


def unbroken(table: Table) -> None:
    """A word broken at a line's end may as well be joined again without its hyphen."""
    for paths in table.columns.values():
        paths += [path.replace("- / ", "") for path in paths[:1] if "- / " in path]


@sheet
def en4_teleworked_percent_distribution():
    """The month over all columns, three levels merged; the total stands over captions in capitals."""
    p = Paper("en4_teleworked_percent_distribution", sheet="Table 3", font="Calibri")
    p.text("Table 3. Employed persons who teleworked or worked at home for pay by selected characteristics, August 2025", bold=True, over=6)
    p.text("[Numbers in thousands]", over=6)
    p.head("""
        Characteristic | August 2025 | < | < | < | <
        ^ | Total employed | Persons who teleworked or worked at home for pay | < | Percent distribution | <
        ^ | ^ | Total | Percent of total employed | Total employed | Persons who teleworked""")
    rng = random.Random(3)
    whole, away = 161842, 36120

    def line(kind, name, employed, at_home):
        return f"{kind}| {name} | {employed} | {at_home} | {100 * at_home / employed:.1f} | {100 * employed / whole:.1f} | {100 * at_home / away:.1f}"

    def block(names, people, teleworkers):
        parts = zip(names, split(rng, whole, people), split(rng, away, teleworkers), strict=True)
        return [line("d", "  " + name, employed, at_home) for name, employed, at_home in parts]

    lines = [line("T", "Total, 16 years and over", whole, away), "S| AGE",
             *block(("16 to 24 years", "25 to 34 years", "35 to 44 years", "45 to 54 years", "55 years and over"), (12, 22, 23, 20, 23), (6, 25, 27, 22, 20)),
             "S| SEX", *block(("Men", "Women"), (53, 47), (48, 52)), "S| USUAL FULL- OR PART-TIME STATUS (2)", *block(("Full-time workers", "Part-time workers"), (83, 17), (87, 13))]
    p.body("\n".join(lines))
    p.text("1 Refers to persons who teleworked at any time in the survey reference week.", over=6).text("2 Full time refers to those who usually worked 35 hours or more per week.", over=6)
    p.text("NOTE: Data may not sum to totals because of rounding.", over=6)
    return dress(p, widths={"A": 44, **dict.fromkeys("BCDEF", 15)}, wrap=(3, 4, 5))


@sheet
def en4_transport_quarters_two_stub_columns():
    """Year in one column, quarter in the next, one heading merged over both; a gap where data were withdrawn."""
    p = Paper("en4_transport_quarters_two_stub_columns", sheet="24.1.1.4", borders=True, font="Arial")
    p.text("24.1.1.4. Goods and passenger transport by quarter", bold=True, over=8)
    p.head("""
        Period | < | Goods transport | < | Interurban passenger transport | < | Urban passenger transportᵃ | <
        ^ | ^ | weight of goods transported, thousand tonnes | freight tonne-kilometres, millions | passengers carried, thousand | passenger-kilometres, millions | passengers carried, thousand | passenger-kilometres, millions""",
           name=1, names=(0, 1))
    lines = []
    for year in range(2021, 2025):
        for quarter in range(1, 5):
            gone = year == 2022 and quarter < 4
            lines.append(f"d| {year if quarter == 1 else ''} | Q{quarter} | #" if not gone else f"d| {year if quarter == 1 else ''} | Q{quarter} | {71000 + 900 * quarter} | {14100 + 70 * quarter} | ..ᵇ | ..ᵇ | {430000 + 7100 * quarter} | {1630 + 21 * quarter}")
    p.body("\n".join(lines), "64000-82000 11500-15200 66000-179000 2400-8600 198000-550000 750-2100")
    p.text("ᵃ Excluding taxis.", italic=True).text("ᵇ Data withdrawn for revision of the survey of operators.", italic=True)
    return dress(p, widths=dict.fromkeys("CDEFGH", 17), wrap=(2, 3))


@sheet
def en4_waterway_of_which_spaces_csv():
    """A yearbook's page saved as text: figures with blanks and commas, 'of which' lines, a blank line of blanks between blocks."""
    p = Paper("en4_waterway_of_which_spaces_csv", "csv", borders=False, numbers="vn", indent="spaces")
    p.text("5.4.2. Inland waterway transport").skip()
    p.head(" | 2016 | 2017 | 2018 | 2019 | 2020 1) | 2021", bold=False)
    p.body("""
P| Passenger transport (in thous.) | 1 182,0 | 1 214,4 | 1 190,7 | 1 251,3 | 402,8 | 611,0
d| non-scheduled | 312,5 | 320,0 | 316,6 | 340,1 | 77,4 | 130,2
d| scheduled | 869,5 | 894,4 | 874,1 | 911,2 | 325,4 | 480,8
o| of which    international | 11,2 | 10,8 | 12,0 | 12,7 | 0,9 | 2,1
o|                  national | 858,3 | 883,6 | 862,1 | 898,5 | 324,5 | 478,7

P| Goods transport (in thous. tonnes) | 1 779 | 1 852 | 1 568 | 1 377 | 1 340 | 1 403
d| national | 1 061 | 1 130 | 922 | 801 | 790 | 815
d| international | 718 | 722 | 646 | 576 | 550 | 588
o| of which    imports | 121 | 118 | 104 | 99 | 93 | 101
o|                  exports | 501 | 512 | 467 | 411 | 398 | 420
o|                  transit and other | 96 | 92 | 75 | 66 | 59 | 67

d| Average haul (km) | 347,0 | 339,5 | 360,1 | 371,8 | 366,6 | 352,9
d| Vessels in operation at year-end 2) | 211 | 208 | 201 | 197 | 190 | 188""")
    p.skip().text("Source : Ministry of Transport").text("1) In the year 2020, navigation was closed from March to May").text("2) Without pleasure craft").skip().text("Back    Home")
    return p


@sheet
def en4_waiting_times_providers_key_block():
    """A block of keys and values over the table, codes left of the providers' names, England first and a blank line after it."""
    p = Paper("en4_waiting_times_providers_key_block", sheet="Provider", left=1, top=1, borders=False, font="Verdana")
    p.texts("Title: | Diagnostic Waiting Times and Activity", bold=True).texts("Summary: | Patients waiting for a diagnostic test and number of tests carried out during the month")
    p.texts("Period: | September 2025").texts("Source: | Monthly Diagnostics Data collection - DM01").texts("Basis: | Provider").texts("Published: | 13th November 2025").texts("Status: | Published").skip()
    p.text("Provider Level Data", bold=True).skip()
    p.head("""
        Region Code | Provider Code | Provider Name | Patients waiting at month end | < | < | < | < | Tests carried out in month | < | <
        ^ | ^ | ^ | 0 to under 6 weeks | 6 to under 13 weeks | 13 weeks and over | Total waiting list | % waiting 6 weeks or more | Waiting list tests | Planned tests | Unscheduled tests""", name=2)
    rng, lines, sums = random.Random(7), [], [0] * 6
    for region, code, name in (("Y56", "RA1", "Northbrook Hospitals NHS Foundation Trust"), ("Y56", "RC4", "Thames Park Healthcare NHS Trust"), ("Y58", "RF7", "South Moor University Hospitals NHS Trust"),
                               ("Y60", "RGK", "Trentside Acute Hospitals NHS Trust"), ("Y60", "NT9", "Spire View Clinics Limited"), ("Y62", "RM2", "Fellgate Teaching Hospitals NHS Foundation Trust"), ("Y63", "RQ8", "Humber and Wolds NHS Trust")):
        figures = [rng.randint(2000, 19000), rng.randint(200, 4000), rng.randint(0, 1500), rng.randint(1500, 15000), rng.randint(90, 3000), rng.randint(0, 5000)]
        sums = [a + b for a, b in zip(sums, figures, strict=True)]
        lines.append((region, code, name, *figures))

    def line(kind, region, code, name, a, b, c, *tests):
        return f"{kind}| {region} | {code} | {name} | {a} | {b} | {c} | {a + b + c} | {100 * (b + c) / (a + b + c):.1f} | " + " | ".join(map(str, tests))

    p.body(line("T", "-", "-", "England", *sums) + "\n\n" + "\n".join(line("d", *one) for one in lines))
    p.tables[0].optional += ["B", "C"]
    return dress(p, shade=(12, 13), widths={"B": 13, "C": 13, "D": 46, **dict.fromkeys("EFGHIJKL", 13)}, wrap=(12, 13), colour="005EB8")


@sheet
def en4_livestock_kill_infoshare_csv():
    """An extract with every level of its headings in a row of its own and the group said once; its remarks touch the last month."""
    p = Paper("en4_livestock_kill_infoshare_csv", "csv", borders=False)
    p.text("Livestock Slaughtering by Region and Animal Type (Monthly)")
    p.head("""
         | North Island | < | < | < | South Island | < | < | <
         | Sheep | < | Adult cattle | < | Sheep | < | Adult cattle | <
         | Number killed | Average carcass weight (kg) | Number killed | Average carcass weight (kg) | Number killed | Average carcass weight (kg) | Number killed | Average carcass weight (kg)""", spanner="first", bold=False)
    p.body("\n".join(f"d| {year}M{month:02d} | #" for year in (2024, 2025) for month in range(1, 7)),
           "90000-400000 22-27:2 60000-190000 230-290:1 60000-380000 22-27:2 20000-90000 230-290:1")
    p.text("Table information:").text("Units:").text("Number; Kilograms, Magnitude = Units").text("Footnotes:").text("Excludes animals killed on farms for private consumption.")
    p.text("Table reference: ").text("LSS014AA").text("Last updated:").text("18 August 2025 10:45am").text("Source: Statistics New Zealand")
    return p


@sheet
def en4_dwelling_approvals_original_trend():
    """Units under the headings, a bold word in capitals over each block, years as lines of their own over months."""
    p = Paper("en4_dwelling_approvals_original_trend", sheet="Table_3", font="Arial", borders=False, indent="excel")
    p.text("Australian Bureau of Statistics", bold=True).text("8731.0 Building Approvals, Australia", bold=True).text("Released at 11.30am (Canberra time) 30 Sep 2025")
    p.text("TABLE 03. DWELLING UNITS APPROVED, Western Division", bold=True).skip()
    p.head("""
         | Houses | < | Dwellings excluding houses | < | Total dwelling units | <
         | Private sector | Total sectors | Private sector | Total sectors | Private sector | Total sectors
        Month | no. | no. | no. | no. | no. | no.""", soft=(2,), spanner="merge", bold=False)
    rng = random.Random(31)

    def month(name):
        houses, others, public = rng.randint(700, 1200), rng.randint(200, 900), rng.randint(4, 60)
        figures = (houses, houses + public, others, others + public // 2, houses + others, houses + others + public + public // 2)
        return f"d|   {name} | " + " | ".join(map(str, figures))

    def months():
        return "\n".join(["S| 2024", *map(month, ("August", "September", "October", "November", "December")), "S| 2025", *map(month, ("January", "February", "March"))])

    for word in ("ORIGINAL", "SEASONALLY ADJUSTED", "TREND"):
        p.caption(word, at=1, over=6, bold=True, italic=False)
        p.body(months())
    p.skip().text("© Commonwealth of Australia 2025")
    return rule_off(p, widths={"A": 16, **dict.fromkeys("BCDEFG", 13)})


@sheet
def en4_personal_income_line_numbers():
    """National accounts: a column of line numbers, quarters under years said over every column, 'Less' and 'Equals' lines, an addendum."""
    p = Paper("en4_personal_income_line_numbers", "xls", sheet="T20100-Q", borders=False, font="Arial", indent="spaces")
    p.text("Table 2.1. Personal Income and Its Disposition", bold=True).text("[Billions of dollars] Seasonally adjusted at annual rates").text("Bureau of Economic Analysis").text("Last Revised on: October 30, 2025").skip()
    p.head("""
        Line |  | 2024 | 2024 | 2024 | 2024 | 2025 | 2025
         |  | Q1 | Q2 | Q3 | Q4 | Q1 | Q2""", stt=0, name=1, years_as_text=True)
    rng = random.Random(11)
    quarters = [{"wages": 11800 + 140 * k + rng.uniform(-9, 9), "other": 2650 + 21 * k, "rent": 1010 + 12 * k, "assets": 3790 + 25 * k, "transfers": 4470 + 33 * k,
                 "social": 1850 + 15 * k, "taxes": 2980 + 40 * k, "outlays": 17860 + 171 * k, "people": 336800 + 420 * k} for k in range(6)]
    for q in quarters:
        q["private"], q["government"] = q["wages"] * 0.843, q["wages"] * 0.157
        q["pay"] = q["wages"] + q["other"]
        q["income"] = q["pay"] + q["rent"] + q["assets"] + q["transfers"] - q["social"]
        q["disposable"] = q["income"] - q["taxes"]
        q["saving"] = q["disposable"] - q["outlays"]
        q["rate"] = 100 * q["saving"] / q["disposable"]
    told = [("P", "Personal income", "income"), ("o", "  Compensation of employees", "pay"), ("d", "    Wages and salaries", "wages"), ("d", "      Private industries", "private"),
            ("d", "      Government", "government"), ("d", "    Supplements to wages and salaries", "other"), ("d", "  Rental income of persons with capital consumption adjustment", "rent"),
            ("d", "  Personal income receipts on assets", "assets"), ("d", "  Personal current transfer receipts", "transfers"), ("d", "  Less: Contributions for government social insurance, domestic", "social"),
            ("d", "Less: Personal current taxes", "taxes"), ("o", "Equals: Disposable personal income", "disposable"), ("d", "Less: Personal outlays", "outlays"), ("o", "Equals: Personal saving", "saving"),
            ("o", "  Personal saving as a percentage of disposable personal income", "rate"), ("S", "Addenda:", ""), ("o", "  Population (midperiod, thousands)", "people")]
    lines, number = [], 0
    for kind, name, key in told:
        number += bool(key)
        lines.append(f"{kind}| {number if key else ''} | {name}" + "".join(f" | {q[key]:.0f}" if key == "people" else f" | {q[key]:.1f}" for q in quarters if key))
    p.body("\n".join(lines), bold="")
    t = p.tables[0]
    t.either_rows += [t.body[k] for k in (1, 2, 11, 13)]
    p.text("Legend / Footnotes:").text("1. Percent changes from preceding period are at annual rates.")
    return p


@sheet
def en4_crimes_states_union_territories():
    """Captions of states and territories in the number's column, a total of each kind and of all, numbers in square brackets."""
    p = Paper("en4_crimes_states_union_territories", "xls", sheet="TABLE 9A.1", font="Arial")
    p.text("TABLE 9A.1", bold=True, over=9, align="center").text("Cyber Crimes (State/UT-wise) - 2020-2022", bold=True, over=9, align="center")
    p.head("""
        SL | State/UT | Cases Registered | < | < | Percentage Share of State/UT (2022) | Mid-Year Projected Population (in Lakhs) (2022)+ | Rate of Total Cyber Crimes (2022)++ | Chargesheeting Rate (2022)
        ^ | ^ | 2020 | 2021 | 2022 | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.code("[1] | [2] | [3] | [4] | [5] | [6] | [7] | [8] | [9]")
    rng = random.Random(5)
    groups = {"STATES:": ("Andhra Pradesh", "Arunachal Pradesh", "Assam", "Bihar", "Chhattisgarh", "Goa", "Gujarat"), "UNION TERRITORIES:": ("A&N Islands", "Chandigarh", "Delhi", "Ladakh")}
    data = {name: [rng.randint(5, 5000) for _ in range(3)] + [rng.randint(4, 1200)] for names in groups.values() for name in names}
    whole = [sum(one[k] for one in data.values()) for k in range(4)]

    def line(kind, number, name, figures):
        cases, people = figures[2], figures[3]
        first = f"{number} | {name}" if number else f"{name} | "
        return f"{kind}| {first} | {figures[0]} | {figures[1]} | {cases} | {100 * cases / whole[2]:.1f} | {people} | {cases / people:.1f} | {rng.uniform(20, 80):.1f}"

    lines, number = [], 0
    for caption, names in groups.items():
        lines.append(f"S| {caption}")
        for name in names:
            number += 1
            lines.append(line("d", number, name, data[name]))
        lines.append(line("Q", "", "TOTAL STATE(S)" if caption == "STATES:" else "TOTAL UT(S)", [sum(data[name][k] for name in names) for k in range(4)]))
    p.body("\n".join([*lines, line("T", "", "TOTAL (ALL INDIA)", whole)]))
    t = p.tables[0]
    p.merges += [(row, 0, row, 1) for row in (*t.subtotal_rows, *t.total_rows)]
    p.text("+ Population Source: Report of the Technical Group on Population Projections (November 2020).", over=9).text("++ Crime Rate is calculated as Crime Incidence per one lakh of population.", over=9)
    p.text("• As per data provided by States/UTs", over=9)
    return p
