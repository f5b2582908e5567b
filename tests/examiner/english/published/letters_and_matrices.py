"""Ordinary and hard sheets told from memory with made figures: months by letters, journeys from and to, ages in the middle, double spacing, two languages of a land, half a matrix."""

from __future__ import annotations

from datetime import date

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import drop
from ...paper import Paper
from .pages_of_offices import names

FAMILY = "fifteenth"


class Day(date):
    """A day that reads as people write it."""

    def __str__(self) -> str:
        return f"{self:%d/%m/%Y}"


@told_sheet
def en20_fiji_months_under_years():
    """Ordinary: years as captions in bold with their months set in, arrivals by residence, *Total* as the first column, a [p] behind the newest year."""
    p = Paper("en20_fiji_months_under_years", "xls", sheet="Table 2", borders=False, font="Arial")
    p.text("Table 2: VISITOR ARRIVALS BY COUNTRY OF RESIDENCE", bold=True).skip()
    p.head("Period | Total | Australia | New Zealand | USA | Japan | Others", rules=True)
    p.skip()
    months = "\n".join(f"d|   {m} | #" for m in ("January", "February", "March", "April", "May", "June"))
    p.body("\n\n".join(f"S| {y}\n{months}" for y in ("2019", "2020[p]")), "+2+3+4+5+6 9000-40000 3000-20000 2000-9000 100-900 900-9000")
    p.skip().text("[p] - provisional").text("Source: Fiji Bureau of Statistics")
    return finish(p, widths={"A": 16, **wide("BCDEFG", 11)}, frame=False)


@told_sheet
def en20_belgium_two_languages_of_a_land():
    """Ordinary: French and Dutch in each heading and name, regions as sums over provinces set in, the kingdom first."""
    p = Paper("en20_belgium_two_languages_of_a_land", "xlsx", sheet="Pop", borders=True, font="Calibri")
    p.text("Population par sexe et par province / Bevolking naar geslacht en provincie").skip()
    p.head("""
        Lieu de résidence – Woonplaats | Belges – Belgen | < | Étrangers – Vreemdelingen | < | Total – Totaal
        ^ | Hommes – Mannen | Femmes – Vrouwen | Hommes – Mannen | Femmes – Vrouwen | ^""")
    t = p.tables[0]
    t.loose = True
    p.body("T| BELGIQUE / BELGIË | #\nR| Région flamande / Vlaams Gewest | #\n" + names("Anvers / Antwerpen;Limbourg / Limburg;Flandre orientale / Oost-Vlaanderen", depth=1) + "\nR| Région wallonne / Waals Gewest | #\n" + names("Brabant wallon / Waals-Brabant;Hainaut / Henegouwen;Liège / Luik", depth=1), "90000-900000 90000-900000 9000-90000 9000-90000 +1+2+3+4")
    p.text("Source / Bron: Statbel")
    return finish(p, widths={"A": 40, **wide("BCDEF", 14)}, frame=False)


@told_sheet
def en20_jamaica_parishes_double_spaced():
    """Ordinary but for a blank row between any two lines: parishes, the island last, enrolment by sex in two kinds of schools."""
    p = Paper("en20_jamaica_parishes_double_spaced", "xls", sheet="T9", borders=False, font="Times New Roman")
    p.text("TABLE 9: ENROLMENT BY PARISH AND TYPE OF SCHOOL", bold=True).skip()
    p.head("""
        PARISH | INFANT | < | PRIMARY | < | TOTAL
        ^ | Male | Female | Male | Female | ^""", rules=True)
    p.skip()
    p.body("\n\n".join(f"d| {n} | #" for n in ("Kingston", "St. Andrew", "St. Thomas", "Portland", "St. Mary", "St. Ann", "Trelawny")) + "\n\nT| JAMAICA | #", "90-900 90-900 900-9000 900-9000 +1+2+3+4")
    return finish(p, widths={"A": 18, **wide("BCDEF", 11)}, frame=False, rules=p.looks.rules)


@told_sheet
def en20_ons_excel_dates_in_headings():
    """Ordinary: months as true dates in the heading, regions with codes, a median and a change in percent as texts with signs, the kingdom first and its parts."""
    p = Paper("en20_ons_excel_dates_in_headings", "xlsx", sheet="Table 1a", borders=False, font="Arial")
    p.text("Table 1a: Average house prices by country", bold=True).text("UK, seasonally adjusted, pounds").skip()
    p.head("Code | Area | m1 | m2 | m3 | m4", stt=0, name=1)
    t = p.tables[0]
    for k, column in enumerate(range(2, 6), 1):
        cell = p.cells[t.header_rows[0], column]
        cell.value, cell.number_format = Day(2022, 5 + k, 1), "mmm-yy"
        t.columns["ABCDEF"[column]] = [f"01/0{5 + k}/2022"]
    p.body("P| K02000001 | United Kingdom | #\nP| K03000001 | Great Britain | #\n".replace("#", "280100 | 281200 | 282500 | 290100") + "\n".join(f"d| {c} | {n} | #" for c, n in (("E92000001", "England"), ("W92000004", "Wales"), ("S92000003", "Scotland"), ("N92000002", "Northern Ireland"))), " ".join(["m150000-310000"] * 4))
    p.text("Source: HM Land Registry")
    return finish(p, widths={"A": 12, "B": 20, **wide("CDEF", 11)}, frame=False)


@told_sheet
def en20_scotland_number_percent_pairs():
    """Ordinary: *No.* and *%* under each of four stages, councils in order, *Scotland* last, an asterisk where five or fewer, notes below."""
    p = Paper("en20_scotland_number_percent_pairs", "xlsx", sheet="Table 3.2", borders=False, font="Arial")
    p.text("Table 3.2: Positive destinations by local authority, 2020/21", bold=True).skip()
    p.head("""
        Local Authority | Higher Education | < | Further Education | < | Training | < | Employment | <
        ^ | No. | % | No. | % | No. | % | No. | %""", rules=True)
    whole = [0] * 4
    def one(k):
        number = p.rng.randint(2, 4) if p.rng.random() < .15 else p.rng.randint(20, 900)
        whole[k] += number
        return f"{number} | {p.rng.uniform(2, 50):.1f}" if number > 4 else "* | *"
    def told(name):
        return f"d| {name} | " + " | ".join(map(one, range(4)))
    p.body("\n".join(map(told, ("Aberdeen City", "Aberdeenshire", "Angus", "Argyll & Bute", "Clackmannanshire", "Dumfries & Galloway", "Dundee City"))) + "\nT| Scotland | " + " | ".join(f"{whole[k]} | {share}" for k, share in enumerate((45.1, 23.3, 14.0, 17.6))))
    p.skip().text("* Values of fewer than 5 have been suppressed.")
    return finish(p, widths={"A": 24, **wide("BCDEFGHI", 9)}, rules=p.looks.rules)


@told_sheet
def en20_malaysia_states_years_falling():
    """Ordinary: states under the country, two languages in the headings' two rows, years falling from left to right, a mark ᵖ behind the first."""
    p = Paper("en20_malaysia_states_years_falling", "xlsx", sheet="Jadual 5", borders=False, font="Arial")
    p.text("Jadual 5: Kadar penyertaan tenaga buruh mengikut negeri", bold=True).text("Table 5: Labour force participation rate by state", italic=True).texts(" |  |  |  |  | (%)").skip()
    p.head("""
        Negeri | 2021ᵖ | 2020 | 2019 | 2018 | 2017
        State |  |  |  |  |""", loose=True, rules=False)
    p.skip()
    p.body("P| MALAYSIA | 68.6 | 68.4 | 68.7 | 68.4 | 68.0\n\n" + names("Johor;Kedah;Kelantan;Melaka;Negeri Sembilan;Pahang;Perak;W.P. Kuala Lumpur"), " ".join(["m58-75:1"] * 5))
    p.text("ᵖ Permulaan / Preliminary")
    return finish(p, widths={"A": 22, **wide("BCDEF", 10)})


@told_sheet
def en20_months_by_their_letters():
    """Hard: the twelve months by their first letters only, a mean last; stations under regions in capitals; nothing else in the heading."""
    p = Paper("en20_months_by_their_letters", "xls", sheet="Rain", borders=True, font="Arial")
    p.text("Mean monthly rainfall (mm), 1991-2020", bold=True).skip()
    p.head("Station | J | F | M | A | M | J | J | A | S | O | N | D | Year")
    p.body("S| NORTH\n" + names("Karonga;Mzuzu;Nkhata Bay") + "\nS| CENTRE\n" + names("Kasungu;Lilongwe;Salima;Dedza") + "\nS| SOUTH\n" + names("Zomba;Blantyre;Ngabu"), " ".join(["m0-290"] * 12 + ["m700-1600"]))
    return finish(p, widths={"A": 16, **wide("BCDEFGHIJKLMN", 6)}, frame=False)


@told_sheet
def en20_journeys_from_and_to():
    """Hard: a matrix of regions, the same names down and across, *Origin* and *Destination* in the corner and over all, totals in the last line and the last column."""
    p = Paper("en20_journeys_from_and_to", "xlsx", sheet="Matrix", borders=True, font="Calibri")
    p.text("Table 4. Internal migration between regions, 2019", bold=True).skip()
    p.head("""
        Region of origin | Region of destination | < | < | < | < | Total out
        ^ | North | Centre | Lisbon | Alentejo | Algarve | ^""")
    p.body(names("North;Centre;Lisbon;Alentejo;Algarve") + "\nT| Total in | #", "90-900 90-900 90-900 90-900 90-900 +1+2+3+4+5")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 10)}, frame=False)


@told_sheet
def en20_ages_in_the_middle():
    """Hard: men left and women right of the ages that name the lines, number and percent of each, the whole first."""
    p = Paper("en20_ages_in_the_middle", "xls", sheet="Pyramid", borders=True, font="Arial")
    p.text("Population by age group and sex, Census 2011", bold=True, over=5, align="center").skip()
    t = p.head("""
        Males | < | Age group | Females | <
        Number | Percent | ^ | Number | Percent""", name=2)
    t.columns = {"A": ["Males / Number"], "B": ["Males / Percent"], "D": ["Females / Number"], "E": ["Females / Percent"]}
    ages = ("0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35 and over")
    men, women = [[p.rng.randint(900, 9000) for _ in ages] for _ in range(2)]
    p.body("\n".join([f"P| {sum(men)} | 100.0 | All ages | {sum(women)} | 100.0", *(f"d| {m} | {100 * m / sum(men):.1f} | {a} | {w} | {100 * w / sum(women):.1f}" for a, m, w in zip(ages, men, women, strict=True))]))
    return finish(p, widths={"C": 14, **wide("ABDE", 11)}, frame=False)


@told_sheet
def en20_half_a_matrix_of_distances():
    """Hard: a triangle of distances between towns, each line one figure longer than that above it, the names again across."""
    p = Paper("en20_half_a_matrix_of_distances", "xls", sheet="Km", borders=True, font="Arial")
    p.text("DISTANCES BETWEEN MAIN TOWNS (KM)", bold=True).skip()
    towns = ("Gaborone", "Francistown", "Maun", "Serowe", "Kasane", "Ghanzi")
    t = p.head("Town | " + " | ".join(towns[:-1]))
    p.body("\n".join(f"d| {name} | " + " | ".join(str(p.rng.randint(100, 900)) if j < k else "" for j in range(5)) for k, name in enumerate(towns) if k))
    assert len(t.body) == 5
    return finish(p, widths={"A": 14, **wide("BCDEF", 12)}, frame=False)


@told_sheet
def en20_services_yes_no_and_counts():
    """Hard: hospitals with two columns of *Yes* or *No* between counts, a class in words, towns as captions, a total at the end."""
    p = Paper("en20_services_yes_no_and_counts", "xlsx", sheet="Facilities", borders=True, font="Calibri")
    p.text("Health facilities, beds and services, 2018", bold=True).skip()
    t = p.head("""
        Facility | Class | Beds | Services | < | Staff | <
        ^ | ^ | ^ | Surgery | X-ray | Doctors | Nurses""")
    t.optional += ["B", "D", "E"]
    def told(name, kind):
        return f"d| {name} | {kind} | {p.rng.randint(20, 400)} | {p.rng.choice(('Yes', 'No'))} | {p.rng.choice(('Yes', 'No'))} | {p.rng.randint(2, 60)} | {p.rng.randint(9, 300)}"
    lines = [told(n, c) for n, c in (("Queen II", "Regional"), ("Maluti", "District"), ("Berea", "District"), ("Motebang", "Regional"), ("Mafeteng", "District"), ("Ntšekhe", "District"))]
    sums = [sum(int(one.split("|")[k]) for one in lines) for k in (3, 6, 7)]
    p.body("\n".join([*lines, f"T| Total |  | {sums[0]} |  |  | {sums[1]} | {sums[2]}"]))
    return finish(p, widths={"A": 16, "B": 12, **wide("CDEFG", 9)}, frame=False)


@told_sheet
def en20_arabic_names_at_the_right_only():
    """Hard: an Arabic yearbook read from right to left: names in the last column, headings in two languages in one cell, the whole in the last line."""
    p = Paper("en20_arabic_names_at_the_right_only", "xlsx", sheet="جدول 3", borders=True, font="Arial")
    p.text("جدول 3 : الطلاب حسب المحافظة والجنس", over=4, align="center", bold=True).text("Table 3 : Students by Governorate and Sex", over=4, align="center", bold=True).skip()
    t = p.head("المجموع⏎Total | إناث⏎Females | ذكور⏎Males | المحافظة⏎Governorate", name=3)
    t.columns = {"A": ["المجموع Total"], "B": ["إناث Females"], "C": ["ذكور Males"]}
    rows, whole = [], [0, 0]
    for name in ("مسقط Muscat", "ظفار Dhofar", "مسندم Musandam", "البريمي Al Buraimi", "الداخلية Ad Dakhliyah"):
        f, m = p.rng.randint(900, 9000), p.rng.randint(900, 9000)
        whole = [whole[0] + f, whole[1] + m]
        rows.append(f"d| {f + m} | {f} | {m} | {name}")
    p.body("\n".join([*rows, f"T| {sum(whole)} | {whole[0]} | {whole[1]} | المجموع Total"]))
    show_thousands(p)
    return finish(p, widths={**wide("ABC", 12), "D": 26}, frame=False)


@told_sheet
def en20_cambodia_khmer_free_two_sheets():
    """A workbook of two sheets of one form: urban and rural, provinces numbered, sexes over two indicators, *Total* in the first line."""
    def one(place, paper):
        paper.text(f"Table {place[0]}. Literacy of population 15+, {place}", bold=True).skip()
        paper.head("""
            No. | Province | Literate | < | < | Illiterate | < | <
            ^ | ^ | Both sexes | Male | Female | Both sexes | Male | Female""", stt=0, name=1)
        paper.body("T|  | Total | #\n" + "\n".join(f"d| {k} | {n} | #" for k, n in enumerate(("Banteay Meanchey", "Battambang", "Kampong Cham", "Kampong Chhnang", "Kampot"), 1)), "+2+3 900-90000 900-90000 +5+6 900-9000 900-9000")
        return finish(paper, widths={"A": 5, "B": 22, **wide("CDEFGH", 11)}, frame=False)
    p = one("Urban", Paper("en20_cambodia_khmer_free_two_sheets", "xlsx", sheet="Urban", borders=True, font="Calibri"))
    p.sheets.append(one("Rural", Paper("en20_cambodia_khmer_free_two_sheets_rural", "xlsx", sheet="Rural", borders=True, font="Calibri")))
    return p


@told_sheet
def en20_rates_by_deciles_and_marks_beside():
    """Hard: deciles in Romans across, a narrow column of marks after each, regions with ranks before their names, a line of standard errors below the whole in italics."""
    p = Paper("en20_rates_by_deciles_and_marks_beside", "xls", sheet="Table A7", borders=False, font="Arial")
    p.text("Table A7. Mean income by decile, 2018", bold=True).skip()
    t = p.head("""
        Rank | Region | Decile | < | < | < | < | < | < | <
        ^ | ^ | I |  | II |  | III |  | IV |  """, stt=0, name=1, rules=True)
    drop(t, "D", "F", "H", "J")
    def told(kind, rank, name):
        return f"{kind}| {rank} | {name} | " + " | ".join(f"{p.rng.randint(900, 9000)} | {p.rng.choice(('', '', '*', 'a'))}" for _ in range(4))
    p.body("\n".join([told("P", "", "National"), *(told("d", k, n) for k, n in enumerate(("Capital", "Coast", "Highlands", "Amazon", "Islands", "Border"), 1))]))
    p.skip().text("* Coefficient of variation above 20 per cent.").text("a Fewer than 30 cases.")
    return finish(p, widths={"A": 6, "B": 16, **wide("CEGI", 10), **wide("DFHJ", 3)}, frame=False, rules=p.looks.rules)
