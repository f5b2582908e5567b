"""Pages and downloads of offices of twenty lands told from memory with made figures: marks behind years and figures, quarters under years, units within headings, groups by place."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, either, line
from ...paper import Paper
from .abstract_of_2010 import fives
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "eighteenth"


def deeper(text):
    """Lines set in once."""
    return "\n".join(f"d|   {name} | #" for name in text.split(";"))


@sheet
def en26_quarters_under_years_down():
    """Years at the left only in the first of four lines, quarters beside; sectors across under one group; *p* behind the last."""
    p = Paper("en26_quarters_under_years_down", "xls", sheet="GDP", borders=False, font="Arial")
    p.text("Gross value added by sector at constant prices", bold=True).text("Million shillings", italic=True)
    p.head("""
        Year | Quarter | Agriculture | Industry | < | Services
         |  |  | Manufacturing | Construction | """, name=1, names=(0,), spanner="centre", stub="top", rules=True)
    rows = [f"d| {y if q == 1 else ''} | Q{q}{'p' if (y, q) == (2021, 4) else ''} | #" for y in (2019, 2020, 2021) for q in (1, 2, 3, 4)]
    p.body("\n".join(rows), "900-9000 900-9000 900-9000 9000-20000")
    return finish(p, widths={"A": 8, "B": 9, **wide("CDEF", 13)}, rules=p.looks.rules)


@sheet
def en26_years_with_marks_and_average():
    """Years with (r), (p) and a range 2015-2019 as an average; regions with bold sums over districts set in; unit right over at the left in brackets."""
    p = Paper("en26_years_with_marks_and_average", "xlsx", sheet="T4", borders=False, font="Calibri")
    p.text("Maize production by region", bold=True).text("(Thousand tonnes)", italic=True)
    p.head("Region / District | Average 2015-2019 | 2019 (r) | 2020 (r) | 2021 (p)")
    p.body("R| Northern | #\n" + deeper("Chitipa;Karonga;Rumphi") + "\nR| Central | #\n" + deeper("Dedza;Dowa;Kasungu") + "\nT| National | #", "m90-900:1 90.0-900.0:1 90.0-900.0:1 90.0-900.0:1")
    return finish(p, widths={"A": 24, **wide("BCDE", 16)})


@sheet
def en26_unit_per_column_row_of_symbols():
    """Exchange of trade: a row of units under each heading (*$m*, *%*, *no.*), no brackets; *All countries* last, regions without indents."""
    p = Paper("en26_unit_per_column_row_of_symbols", "xls", sheet="Table 7", borders=False, font="Arial")
    p.text("TABLE 7. EXPORTS AND EXPORTERS, by country of destination", bold=True)
    p.head("""
         | Value | Share | Exporters | Average
         | $m | % | no. | $m""", bold=False, rules=True, soft=(1,))
    p.skip()
    p.body(names("China;Japan;Korea, Republic of;United States of America;New Zealand;Other countries") + "\nT| All countries | #", "900-9000 m1-40:1 900-9000 m1-9:1")
    return finish(p, widths={"A": 26, **wide("BCDE", 11)}, rules=p.looks.rules)


@sheet
def en26_groups_by_place_with_blank_first():
    """Groups only by their place over the middle of two columns each, pieces above, no rule at all; states with blank rows by fives."""
    p = old("en26_groups_by_place_with_blank_first", "318", "State and Federal Prisoners by State: 2000 and 2005", "As of December 31")
    p.head("""
         | Total prisoners | < | Female prisoners | < | Rate per
        State | 2000 | 2005 | 2000 | 2005 | 100,000, 2005""", bold=False, loose=True, spanner="centre")
    p.skip()
    p.body("T|   U.S. | #\n\n" + fives("AL;AK;AZ;AR;CA;CO;CT;DE;FL;GA"), "9000-90000 9000-90000 900-4000 900-4000 200-700", bold="")
    foot(p, "Source: U.S. Bureau of Justice Statistics.")
    return finish(p, widths={"A": 10, **wide("BCDEF", 13)}, frame=False)


@sheet
def en26_psa_crop_area_bearing():
    """Crops as captions in bold with figures of the land, regions set in below; metric tons over quarters and semesters; *PHILIPPINES* repeats under each crop."""
    p = Paper("en26_psa_crop_area_bearing", "csv", borders=False, indent="spaces")
    p.text("Other Crops: Volume of Production, by Crop, Region, Quarter, Year").text("Unit: Metric Tons").skip()
    p.head(" | 2021 Quarter 1 | 2021 Quarter 2 | 2021 Quarter 3 | 2021 Quarter 4 | 2021 Annual")
    rows = []
    for crop in ("Abaca", "Banana", "Mango"):
        rows += [f"S| {crop}", "P|   PHILIPPINES | #", *(f"d|     {r} | #" for r in ("Ilocos Region", "Cagayan Valley", "Bicol Region"))]
    p.body("\n".join(rows), "900-9000 900-9000 900-9000 900-9000 +1+2+3+4")
    return p


@sheet
def en26_pakistan_kinds_and_genders_all():
    """Schools by level: *Institutions*, *Enrolment*, *Teachers* each over *Male*, *Female*, *Total*; number column *S. No.*, provinces and *Pakistan* last in capitals."""
    p = Paper("en26_pakistan_kinds_and_genders_all", "xlsx", sheet="Table 2", borders=True, font="Arial")
    p.text("TABLE 2: SCHOOL INSTITUTIONS, ENROLMENT AND TEACHERS BY PROVINCE, 2017-18", bold=True, over=8, align="center")
    p.head("""
        S. No. | Province | Institutions | < | < | Enrolment | < | <
        ^ | ^ | Male | Female | Total | Male | Female | Total""", stt=0, name=1)
    p.body(numbered_lines(("Punjab", "Sindh", "Khyber Pakhtunkhwa", "Balochistan")) + "\nT|  | PAKISTAN | #", "900-9000 900-9000 +1+2 9000-90000 9000-90000 +4+5")
    p.text("Source: Pakistan Education Statistics.", italic=True)
    return finish(p, widths={"A": 7, "B": 22, **wide("CDEFGH", 10)}, frame=False)


def numbered_lines(lands):
    """Lines with running numbers."""
    return "\n".join(f"d| {k} | {name} | #" for k, name in enumerate(lands, 1))


@sheet
def en26_statistics_lithuania_export_notes():
    """An export: title, *Unit:* in the same cell, blank; municipality, age and sex as three columns of names of which the first two repeat, years across; totals *Total by sex* first."""
    p = Paper("en26_statistics_lithuania_export_notes", "xlsx", sheet="Data", borders=False, font="Calibri")
    p.text("Resident population at the beginning of the year").text("Unit: persons").skip()
    p.head("Municipality | Place of residence | Sex | 2020 | 2021 | 2022", name=2, names=(0, 1), years_as_text=True)
    rows = []
    for town in ("Vilnius city municipality", "Kaunas city municipality"):
        for place in ("Urban and rural areas", "Urban areas"):
            men, women = ([p.rng.randint(900, 9000) for _ in range(3)] for _ in range(2))
            for kind, sex, v in (("P", "Males and females", add((men, women))), ("d", "Males", men), ("d", "Females", women)):
                rows.append(f"{kind}| {town} | {place} | {sex} | " + " | ".join(map(str, v)))
    p.body("\n".join(rows))
    return finish(p, widths={"A": 26, "B": 22, "C": 18, **wide("DEF", 10)}, frame=False)


@sheet
def en26_education_digest_two_panels_years():
    """Two panels with the same lines under captions over the figures (*Number*, *Percent of total*), years across; *Total* with dots, races set in; no boxes."""
    p = Paper("en26_education_digest_two_panels_years", "xls", sheet="Digest", borders=False, font="Arial", indent="spaces")
    p.text("Table 263. Bachelor's degrees conferred, by race/ethnicity: 1980-81 to 2005-06", bold=True)
    p.head("Race/ethnicity | 1980-81 | 1990-91 | 2000-01 | 2005-06", bold=False)
    t = p.tables[0]
    groups = ("White", "Black", "Hispanic", "Asian/Pacific Islander")
    drawn = [[p.rng.randint(900, 90000) for _ in range(4)] for _ in groups]
    whole = add(drawn)
    p.body("S|  | Number\n" + "\n".join([line("P", "Total", *whole), *(line("d", g, *v, depth=1) for g, v in zip(groups, drawn, strict=True))]), bold="")
    p.body("S|  | Percent of total\n" + "\n".join([line("P", "Total", 100.0, 100.0, 100.0, 100.0), *(line("d", g, *(f"{100 * a / b:.1f}" for a, b in zip(v, whole, strict=True)), depth=1) for g, v in zip(groups, drawn, strict=True))]), bold="")
    t.soft_rows.append(t.body[0])
    t.first_rows.append(t.body[1])
    either(p, "Total")
    p.text("SOURCE: U.S. Department of Education, National Center for Education Statistics.")
    return finish(p, widths={"A": 26, **wide("BCDE", 11)})


@sheet
def en26_nepal_bs_years_slash():
    """Years of another calendar, 2075/76, across; headings numbered; districts with codes at the left, *Total* last; indicators merged over two years each."""
    p = Paper("en26_nepal_bs_years_slash", "xlsx", sheet="Sheet1", borders=True, font="Calibri")
    p.text("Students and teachers by district", bold=True, over=6)
    p.head("""
        S.N. | District | Students | < | Teachers | <
        ^ | ^ | 2075/76 | 2076/77 | 2075/76 | 2076/77""", stt=0, name=1)
    p.body(numbered_lines(("Taplejung", "Panchthar", "Ilam", "Jhapa", "Morang")) + "\nT|  | Total | #", "9000-90000 9000-90000 900-3000 900-3000")
    return finish(p, widths={"A": 6, "B": 18, **wide("CDEF", 11)}, frame=False)


@sheet
def en26_uk_council_tax_ends_with_areas():
    """Codes and names of councils, bands A to H as single letters across, *England* first and a blank row after it, types of council as bold lines with sums."""
    p = Paper("en26_uk_council_tax_ends_with_areas", "xlsx", sheet="CTB", borders=False, font="Arial")
    p.text("Dwellings by council tax band, 2021", bold=True).skip()
    p.head("ONS code | Local authority | A | B | C | D | E | Total", name=1, names=(0,))
    spec = "900-9000 900-9000 900-9000 900-9000 90-900 +1+2+3+4+5"
    p.body("T| E92000001 | England | #\n\nR|  | London boroughs | #\nd| E09000002 | Barking and Dagenham | #\nd| E09000003 | Barnet | #\nd| E09000004 | Bexley | #\n\nR|  | Unitary authorities | #\nd| E06000022 | Bath & North East Somerset | #\nd| E06000055 | Bedford | #", spec)
    return finish(p, widths={"A": 12, "B": 28, **wide("CDEFGH", 9)})


@sheet
def en26_turkish_two_languages_side():
    """Turkish names left and English names beside, headings in two languages with a slash, *Toplam-Total* first; sexes under years, merged."""
    p = Paper("en26_turkish_two_languages_side", "xls", sheet="t1", borders=False, font="Arial")
    p.text("İllere göre nüfus", bold=True).text("Population by provinces", italic=True).skip()
    p.head("""
        İller | 2020 | < | < | 2021 | < | <
        Provinces | Toplam-Total | Erkek-Male | Kadın-Female | Toplam-Total | Erkek-Male | Kadın-Female""", bold=False, loose=True, rules=True)
    p.skip()
    p.body("T| Toplam-Total | #\nd| Adana | #\nd| Adıyaman | #\nd| Ağrı | #\nd| Amasya | #\nd| Ankara | #", "+2+3 9000-90000 9000-90000 +5+6 9000-90000 9000-90000")
    p.text("TÜİK, Adrese Dayalı Nüfus Kayıt Sistemi Sonuçları")
    return finish(p, widths={"A": 20, **wide("BCDEFG", 12)}, rules=p.looks.rules)


@sheet
def en26_fields_of_a_feature_service():
    """A portal's download: machine names of fields, an id first, names and codes of wards, counts, no title; *SHAPE_Area* with many decimals last."""
    p = Paper("en26_fields_of_a_feature_service", "csv", borders=False)
    t = p.head("OBJECTID | WARD_CODE | WARD_NAME | POP_TOTAL | POP_MALE | POP_FEMALE | HOUSEHOLDS | SHAPE_Area", stt=0, name=2, names=(1,))
    t.optional += ["B"]
    p.body("\n".join(f"d| {k} | W{k:03} | {n} | #" for k, n in enumerate(("Kichwele", "Mzimuni", "Ndugumbi", "Makurumla", "Tandale"), 1)), "+2+3 900-9000 900-9000 900-3000 1.0-9.0:6")
    return p


@sheet
def en26_energy_balance_products_across():
    """An energy balance: flows down in blocks in capitals, products across, negative figures, *TOTAL* column last, a unit line right over the products merged."""
    p = Paper("en26_energy_balance_products_across", "xlsx", sheet="2020", borders=True, font="Arial")
    p.text("Energy balance 2020", bold=True)
    p.head("""
        Flow | Thousand tonnes of oil equivalent | < | < | < | <
        ^ | Coal | Crude oil | Gas | Electricity | Total""")
    p.body("""
        d| Production | 410 | 120 | 305 | 95 | 930
        d| Imports | 210 | 960 | 0 | 15 | 1185
        d| Exports | -15 | -80 | 0 | -5 | -100
        d| Stock changes | 5 | -10 | 0 | 0 | -5
        P| TOTAL PRIMARY ENERGY SUPPLY | 610 | 990 | 305 | 105 | 2010
        d| Electricity plants | -380 | -60 | -150 | 210 | -380
        d| Oil refineries | 0 | -930 | 0 | 0 | -930
        P| TOTAL FINAL CONSUMPTION | 230 | 0 | 155 | 315 | 700
        d| Industry | 190 | 0 | 120 | 150 | 460
        d| Residential | 40 | 0 | 35 | 165 | 240""")
    return finish(p, widths={"A": 32, **wide("BCDEF", 11)}, frame=False)


@sheet
def en26_caribbean_labour_market_stub_head():
    """*Indicators* with quarters under two years merged, totals by sex below each indicator as *Both sexes*, rates with one decimal; notes right below without blank."""
    p = Paper("en26_caribbean_labour_market_stub_head", "xlsx", sheet="LFS", borders=True, font="Arial")
    p.text("Main Labour Force Indicators", bold=True)
    p.head("""
        Indicators | 2020 | < | 2021 | <
        ^ | Jul | Oct | Jan | Apr""")
    rows = []
    for name in ("Labour Force", "Employed Labour Force", "Unemployed Labour Force"):
        men, women = ([p.rng.randint(9000, 90000) for _ in range(4)] for _ in range(2))
        rows += [f"S| {name}", line("P", "Both Sexes", *add((men, women)), depth=1), line("d", "Male", *men, depth=1), line("d", "Female", *women, depth=1)]
    p.body("\n".join(rows))
    p.text("Note: Figures may not add due to rounding.")
    show_thousands(p)
    return finish(p, widths={"A": 28, **wide("BCDE", 11)}, frame=False)


@sheet
def en26_polish_yearbook_polish_english():
    """Polish over English in each heading, *a* for total and *b* for women in a column of marks beside names, two lines per name; *OGÓŁEM TOTAL* first."""
    p = Paper("en26_polish_yearbook_polish_english", "xls", sheet="TABL. 5", borders=True, font="Arial")
    p.text("TABL. 5. STUDENCI WEDŁUG GRUP KIERUNKÓW", bold=True).text("STUDENTS BY GROUPS OF FIELDS", italic=True).text("a - ogółem total;  b - w tym kobiety of which females")
    t = p.head("""
        WYSZCZEGÓLNIENIE |  | 2015/16 | 2018/19 | 2019/20
        SPECIFICATION |  | ^ | ^ | ^""", loose=True, bold=False, stub="merge")
    t.optional.append("B")
    rows = []
    for k, name in enumerate(("OGÓŁEM  TOTAL", "Kształcenie  Education", "Humanistyczne  Humanities", "Prawo  Law")):
        rows += [f"{'P' if not k else 'd'}| {name} | a | #", "o|  | b | #"]
    p.body("\n".join(rows), "9000-90000 9000-90000 9000-90000")
    t.name_columns.append("B")
    return finish(p, widths={"A": 32, "B": 4, **wide("CDE", 11)}, frame=False)


@sheet
def en26_saus_ages_across_total_column():
    """Ages across under *Age* in one group, *Total* in pieces at its left with a note, *Median age* at its right; years down, no gaps."""
    p = old("en26_saus_ages_across_total_column", "90", "Live Births by Age of Mother: 1990 to 2004", "In thousands, except as indicated")
    p.head("""
         | Number, | Age of mother (years) | < | < | < | Median
         | all | Under | 20 to | 25 to | 30 and | age of
        Year | ages \\1 | 20 | 24 | 29 | over | mother""", bold=False, loose=True, spanner="centre", rules=True)
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 1999, 2000, 2001, 2002, 2003, 2004)), "+2+3+4+5 400-530 900-1100 1000-1300 900-1500 m24-28:1", bold="")
    foot(p, "\\1 Includes ages not stated.", "Source: U.S. National Center for Health Statistics.")
    return finish(p, widths={"A": 10, **wide("BCDEFG", 11)}, frame=False, rules=p.looks.rules)


@sheet
def en26_two_tables_stacked_other_years():
    """Two small tables under each other with one blank row between, each with title, unit in brackets and years, the second of rates; no boxes."""
    p = Paper("en26_two_tables_stacked_other_years", "xlsx", sheet="T1-T2", borders=False, font="Arial")
    p.text("Table 1. Registered motor vehicles", bold=True).text("(Number)", italic=True)
    p.head("Type | 2018 | 2019 | 2020")
    p.body(names("Cars;Motorcycles;Trucks;Buses") + "\nT| All vehicles | #", "900-9000 900-9000 900-9000")
    p.skip().text("Table 2. Vehicles per 1,000 population", bold=True).text("(Ratio)", italic=True)
    p.head("Type | 2019 | 2020")
    p.body(names("Cars;Motorcycles;Trucks;Buses"), "m1-90:1 m1-90:1")
    return finish(p, widths={"A": 18, **wide("BCD", 10)})


@sheet
def en26_netherlands_cbs_topics_down_left():
    """A download of topics: subject headings in the first two rows, *Periods* and *Regions* beside, units in a third row with no merge, semicolons; no blank anywhere."""
    p = Paper("en26_netherlands_cbs_topics_down_left", "csv", borders=False, numbers="vn")
    p.text("Population; key figures, region")
    p.head("""
         |  | Population | < | Households | <
        Regions | Periods | Total | Density | Total | Average size
         |  | number | number/km2 | number | number""", name=1, names=(0,), spanner="first", stub="top", soft=(2,))
    rows = [f"d| {region} | {year} | #" for region in ("The Netherlands", "Groningen (PV)", "Friesland (PV)") for year in (2020, 2021)]
    p.body("\n".join(rows), "9000-90000 90-600 900-9000 m2-3:2")
    p.text("Source: CBS")
    return p


@sheet
def en26_kenya_county_stub_in_capitals():
    """Counties in capitals as lines with sums over sub-counties set in, *KENYA* first; *Total*, *Male*, *Female*, *Intersex*, then households in two; notes none."""
    p = Paper("en26_kenya_county_stub_in_capitals", "xlsx", sheet="2.2", borders=False, font="Arial")
    p.text("Table 2.2: Distribution of Population by Sex and Sub-County", bold=True).skip()
    p.head("""
        County/Sub-County | Sex | < | < | < | Households | <
         | Male | Female | Intersex | Total | Conventional | Group Quarters""", spanner="centre", stub="top", rules=True)
    p.body("T| KENYA | #\nR| MOMBASA | #\n" + deeper("Changamwe;Jomvu;Kisauni") + "\nR| KWALE | #\n" + deeper("Kinango;Lungalunga;Matuga"), "9000-90000 9000-90000 1-9 +1+2+3 900-9000 9-90")
    return finish(p, widths={"A": 22, **wide("BCDEFG", 13)}, rules=p.looks.rules)


@sheet
def en26_swiss_four_languages_code_first():
    """Cantons with codes, headings *Total*, then *Swiss* and *Foreign* under *Nationality* and in percent beside; figures with apostrophes as texts; *Switzerland* first."""
    p = Paper("en26_swiss_four_languages_code_first", "xlsx", sheet="su-e-01", borders=False, font="Arial")
    p.text("Permanent resident population by canton, end of 2020", bold=True).texts(" |  |  |  | T 01.02.01", italic=True)
    p.head("""
         | Total | Nationality | < | Foreign
         | ^ | Swiss | Foreign | in %""", spanner="centre", stub="top", loose=True, rules=True, bold=False)
    cantons = ("Zurich", "Bern", "Lucerne", "Uri", "Schwyz")
    drawn = [(p.rng.randint(30000, 900000), p.rng.randint(10000, 90000)) for _ in cantons]
    def told(kind, name, v):
        return f"{kind}| {name} | " + " | ".join(f"{n:,}".replace(",", "'") for n in (sum(v), *v)) + f" | {100 * v[1] / sum(v):.1f}"
    p.body("\n".join([told("T", "Switzerland", add(drawn)), *(told("d", n, v) for n, v in zip(cantons, drawn, strict=True))]))
    p.text("Source: FSO - STATPOP")
    return finish(p, widths={"A": 18, **wide("BCDE", 12)}, rules=p.looks.rules)


@sheet
def en26_census_1901_blank_column_marks():
    """An old census retyped: sexes under years, increase with minus signs in a column of its own, *Total* in the middle of each province's lines as *Total, Leinster*; leaders."""
    p = Paper("en26_census_1901_blank_column_marks", "xlsx", sheet="VII", borders=False, font="Times New Roman")
    p.text("TABLE VII.--POPULATION OF THE COUNTIES IN 1891 AND 1901.", bold=True).skip()
    p.head("""
        COUNTIES. | 1891. | < | 1901. | < | Decrease.
        ^ | Males. | Females. | Males. | Females. | ^""", bold=False, rules=True, stub="middle", spanner="centre")
    spec = "9000-90000 9000-90000 9000-90000 9000-90000 900-9000"
    p.body("d| Carlow | #\nd| Dublin | #\nd| Kildare | #\nQ| Total, Leinster | #\nd| Clare | #\nd| Cork | #\nd| Kerry | #\nQ| Total, Munster | #\nT| Total, Ireland | #", spec, leader=" ...")
    return finish(p, widths={"A": 24, **wide("BCDEF", 12)}, rules=p.looks.rules)


@sheet
def en26_dropdown_labels_beside_title():
    """A dashboard's export: *Indicator*, *Year*, *Sex* as labels beside values without colons, then right below districts with numerator, denominator and rate; blank none."""
    p = Paper("en26_dropdown_labels_beside_title", "xlsx", sheet="Worksheet", borders=False, font="Calibri")
    p.texts("Indicator: | Net enrolment ratio").texts("Year: | 2021").texts("Sex: | Both sexes")
    p.head("District | Enrolled | Population aged 6-11 | Ratio")
    p.body(names("Banke;Bardiya;Dang;Kailali;Surkhet") + "\nT| All districts | #", "900-9000 9000-20000 %1/2:1")
    return finish(p, widths={"A": 18, **wide("BCD", 18)}, frame=False)


@sheet
def en26_figures_with_standard_marks_beside():
    """Marks e, p, x behind figures as texts, dots for none, industries by code range in brackets, two years each over *Number* and *Change*; *All industries* first."""
    p = Paper("en26_figures_with_standard_marks_beside", "csv", borders=False)
    p.text("Job vacancies by industry").skip()
    p.head("""
        Industry | 2020 | < | 2021 | <
         | Number | Change | Number | Change""", spanner="first", stub="top")
    inds = ("Agriculture (A)", "Mining (B)", "Manufacturing (C)", "Construction (F)", "Education (P)")
    rows = [f"T| All industries | {p.rng.randint(9000, 9900)} | 1.4 | {p.rng.randint(9000, 9900)} | 2.2"]
    for k, name in enumerate(inds):
        rows.append(f"d| {name} | {p.rng.randint(90, 900)}{'e' if k == 1 else ''} | {'..' if k == 3 else '0.' + str(k + 1)} | {p.rng.randint(90, 900)}p | -1.{k}")
    p.body("\n".join(rows))
    return p
