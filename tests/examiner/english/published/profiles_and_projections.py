"""Profiles, projections, surveys and exports of offices told from memory with made figures: headings written anew for every part, intervals in cells, separators, both languages in lines of their own."""

from __future__ import annotations

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import drop, glue
from ...paper import Paper
from .pages_of_offices import names

FAMILY = "fifteenth"


@told_sheet
def en20_acs_profile_csv_labels():
    """The American survey's csv: labels joined by !! as headings, estimates and margins as texts with commas and ±, names set in by blanks of a kind of its own."""
    p = Paper("en20_acs_profile_csv_labels", "csv", borders=False)
    p.head("Label (Grouping) | Adams County, Ohio!!Total!!Estimate | Adams County, Ohio!!Total!!Margin of Error | Allen County, Ohio!!Total!!Estimate | Allen County, Ohio!!Total!!Margin of Error")
    def told(kind, name, depth):
        return f"{kind}| {chr(160) * 4 * depth}{name} | " + " | ".join(f"'{p.rng.randint(900, 9000):,} | '±{p.rng.randint(20, 400)}" for _ in range(2))
    p.body("\n".join([told("P", "Population 3 years and over enrolled in school", 0), told("d", "Nursery school, preschool", 1), told("d", "Kindergarten to 12th grade", 1), told("d", "Kindergarten", 2), told("d", "Elementary: grade 1 to grade 4", 2), told("d", "Elementary: grade 5 to grade 8", 2), told("d", "High school: grade 9 to grade 12", 2), told("d", "College, undergraduate", 1), told("d", "Graduate, professional school", 1)]))
    return p


@told_sheet
def en20_quickstats_headings_for_every_part():
    """Hard: Australia's quick figures, a small table for each topic under the other, each with the area, *%*, the state and *%* again in its heading, blank rows between."""
    p = Paper("en20_quickstats_headings_for_every_part", "xlsx", sheet="QuickStats", borders=False, font="Arial")
    p.text("2016 Census QuickStats", bold=True).text("Bega Valley (A)").skip()
    for title, lines in (("Age", "0-4 years;5-9 years;10-14 years;15-19 years"), ("Attendance at an educational institution", "Preschool;Primary - Government;Primary - Catholic;Secondary - Government"), ("Country of birth", "Australia;England;New Zealand;Germany")):
        p.head(f"{title} | Bega Valley (A) | % | New South Wales | %", bold=True)
        p.body(names(lines), "90-900 m1-60:1 9000-90000 m1-60:1")
        p.skip()
    p.text("Source: Australian Bureau of Statistics")
    return finish(p, widths={"A": 40, **wide("BCDE", 14)}, frame=False)


@told_sheet
def en20_national_accounts_lines_quarters():
    """The bureau's accounts: line numbers first, years over quarters as the heading's two rows with the year written over each, names set in, codes none."""
    p = Paper("en20_national_accounts_lines_quarters", "xls", sheet="T10105-Q", borders=False, font="Arial")
    p.text("Table 1.1.5. Gross Domestic Product", bold=True).text("[Billions of dollars] Seasonally adjusted at annual rates").text("Bureau of Economic Analysis").text("Data published February 24, 2022").skip()
    p.head("""
        Line |  | 2020 | 2020 | 2021 | 2021 | 2021 | 2021
         |  | Q3 | Q4 | Q1 | Q2 | Q3 | Q4""", stt=0, name=1, years_as_text=True)
    p.body("\n".join(f"{kind}| {k} | {'  ' * depth}{n} | #" for k, (kind, depth, n) in enumerate((("d", 2, "Gross domestic product"), ("d", 0, "Personal consumption expenditures"), ("P", 1, "Goods"), ("d", 2, "Durable goods"), ("d", 2, "Nondurable goods"), ("d", 1, "Services"), ("P", 0, "Gross private domestic investment"), ("d", 1, "Fixed investment"), ("d", 1, "Change in private inventories"), ("P", 0, "Net exports of goods and services"), ("d", 1, "Exports"), ("d", 1, "Imports")), 1)), " ".join(["100.0-9000.0:1"] * 6))
    p.tables[0].either_rows += p.tables[0].body[:2]
    return finish(p, widths={"A": 5, "B": 38, **wide("CDEFGH", 10)}, frame=False)


@told_sheet
def en20_weo_projections_over_some_years():
    """The outlook: an average of years, single years, *Projections* over the last ones only, groups in bold without being sums, memorandum lines after a caption, rates throughout."""
    p = Paper("en20_weo_projections_over_some_years", "xlsx", sheet="A1", borders=False, font="Arial")
    p.text("Table A1. Summary of World Output1", bold=True).text("(Annual percent change)").skip()
    p.head("""
         | Average | < | 2020 | 2021 | Projections | < | <
         | 2004–13 | 2014-19 | ^ | ^ | 2022 | 2023 | 2027""", rules=True)
    p.tables[0].columns.update({"D": ["2020"], "E": ["2021"]})
    spec = "m1-6:1 m1-6:1 m-0-4:1 m1-8:1 m1-6:1 m1-6:1 m1-6:1".replace("m-0-4", "m0-4")
    p.body("P| World | 4.1 | 3.4 | -3.1 | 6.0 | 3.2 | 2.7 | 3.2\nP| Advanced Economies | #\n" + names("United States;Euro Area;Japan;Other Advanced Economies2", depth=1) + "\nP| Emerging Market and Developing Economies | 6.4 | 4.4 | -1.9 | 6.6 | 3.7 | 3.7 | 4.3\nS| Regional Groups\n" + names("Emerging and Developing Asia;Emerging and Developing Europe;Latin America and the Caribbean;Sub-Saharan Africa", depth=1) + "\nS| Memorandum\n" + names("European Union;Middle East and North Africa", depth=1), spec)
    p.text("1Real GDP.").text("2Excludes the Group of Seven and euro area countries.").text("Source: IMF staff estimates.")
    return finish(p, widths={"A": 40, **wide("BCDEFGH", 9)}, rules=p.looks.rules)


@told_sheet
def en20_kosis_years_written_over_each():
    """Korea's portal: two stubs with (1) and (2) in their headings, each year written over its three items, unmerged, the nation and *소계* lines first in their groups."""
    p = Paper("en20_kosis_years_written_over_each", "xlsx", sheet="데이터", borders=True, font="Malgun Gothic")
    t = p.head("""
        행정구역별(1) | 성별(1) | 2020 | 2020 | 2021 | 2021
        행정구역별(1) | 성별(1) | 총인구 (명) | 가구 (가구) | 총인구 (명) | 가구 (가구)""", name=0, names=(1,), years_as_text=True)
    drop(t, "B")
    p.body("\n".join(f"{'P' if sex == '계' else 'd'}| {place if sex == '계' else ''} | {sex} | #" for place in ("전국", "서울특별시", "부산광역시", "대구광역시") for sex in ("계", "남자", "여자")), "900000-9000000 90000-900000 900000-9000000 90000-900000", bold="")
    return finish(p, widths={"A": 16, "B": 9, **wide("CDEF", 12)}, frame=False)


@told_sheet
def en20_china_yearbook_english_below():
    """China's yearbook: English in a row of its own under each Chinese heading, years in blocks of five with blank rows, sub-columns #Female."""
    p = Paper("en20_china_yearbook_english_below", "xls", sheet="21-8", borders=False, font="SimSun")
    p.text("21-8  各级各类学校女学生和女教职工数", over=7, align="center").text("Number of Female Students and Teachers by Level", over=7, align="center").text("单位：万人 (10 000 persons)", at=4)
    t = p.head("""
        年 份 | 在校学生 | #女 | 比重(%) | 专任教师 | #女
        Year | Students Enrollment | Female | Proportion (%) | Full-time Teachers | Female""", bold=False, loose=True, rules=False)
    glue(t)
    p.skip()
    years = [*range(1995, 2000), None, *range(2000, 2005), None, *range(2005, 2010)]
    p.body("\n".join(f"d| {y} | #" if y else "" for y in years), "900-9000 400-4000 m44-48:2 500-1100 200-600")
    p.text("注：2005年起不含成人学校。").text("Note: Since 2005 adult schools are excluded.")
    return finish(p, widths={"A": 10, **wide("BCDEF", 15)}, frame=False)


@told_sheet
def en20_pakistan_census_continued_units():
    """Pakistan's census: areas in capitals with kinds of residence below, sexes across over two measures, numbers of columns; a second page with the heading and these again."""
    p = Paper("en20_pakistan_census_continued_units", "xls", sheet="Table 12", borders=True, font="Arial")
    p.text("TABLE 12 - LITERACY RATIO, ENROLMENT BY SEX AND RURAL/URBAN", bold=True, over=7, align="center").text("LAYYAH DISTRICT", bold=True, over=7, align="center")
    p.head("""
        AREA/SEX | LITERATE | < | < | ENROLLED | < | <
        ^ | BOTH SEXES | MALE | FEMALE | BOTH SEXES | MALE | FEMALE""")
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7")
    def area(name, kind="P"):
        return f"{kind}| {name} | #\nd|   RURAL | #\nd|   URBAN | #"
    p.body(area("LAYYAH DISTRICT") + "\n" + area("CHAUBARA TEHSIL") + "\n\n\n\n\n" + area("KAROR LAL ESAN TEHSIL") + "\n" + area("LAYYAH TEHSIL"), "+2+3 900-90000 900-90000 +5+6 900-9000 900-9000".replace("+2+3", "1900-90000").replace("+5+6", "1900-9000"), bold="")
    at = p.tables[0].body[5] + 1
    for k, text in enumerate(("AREA/SEX", "LITERATE", None, None, "ENROLLED")):
        if text:
            p.put(k, text, at + 1, bold=True, align="center", border=True)
    for k, text in enumerate(("BOTH SEXES", "MALE", "FEMALE", "BOTH SEXES", "MALE", "FEMALE"), 1):
        p.put(k, text, at + 2, bold=True, align="center", border=True)
    for k in range(7):
        p.put(k, k + 1, at + 3, italic=True, align="center", border=True)
    p.merges += [(at + 1, 1, at + 1, 3), (at + 1, 4, at + 1, 6), (at + 1, 0, at + 2, 0)]
    return finish(p, widths={"A": 26, **wide("BCDEFG", 11)}, frame=False)


@told_sheet
def en20_who_intervals_in_cells():
    """The health organization: estimates with their intervals in the same cell as texts, regions in bold first, sexes across, a year for each country."""
    p = Paper("en20_who_intervals_in_cells", "xlsx", sheet="Annex 2", borders=True, font="Calibri")
    p.text("Annex 2. Healthy life expectancy at birth (years)", bold=True).skip()
    p.head("""
        Member State | Year | Both sexes | Male | Female
        """.rstrip())
    def told(kind, name):
        return f"{kind}| {name} | 2019 | " + " | ".join(f"{(m := p.rng.uniform(50, 74)):.1f} [{m - 1.2:.1f}-{m + 1.1:.1f}]" for _ in range(3))
    p.body("\n".join([told("P", "African Region"), *(told("d", n) for n in ("Algeria", "Angola", "Benin")), told("P", "Region of the Americas"), *(told("d", n) for n in ("Argentina", "Bahamas", "Belize", "Bolivia")), told("P", "Global")]))
    p.text("Data are rounded.")
    return finish(p, widths={"A": 28, "B": 8, **wide("CDE", 18)}, frame=False)


@told_sheet
def en20_bdl_poland_item_year_unit():
    """Poland's bank: code and name, then item, year and unit in three rows of headings, each written over every column without merges."""
    p = Paper("en20_bdl_poland_item_year_unit", "xlsx", sheet="TABLICA", borders=False, font="Calibri")
    p.head("""
        Kod | Nazwa | szkoły podstawowe | szkoły podstawowe | uczniowie | uczniowie
         |  | 2020 | 2021 | 2020 | 2021
         |  | [ob.] | [ob.] | [osoba] | [osoba]""", stt=0, name=1, soft=(2,), years_as_text=True)
    p.body("T| '0000000 | POLSKA | #\n" + "\n".join(f"d| '{c} | {n} | #" for c, n in (("0200000", "DOLNOŚLĄSKIE"), ("0400000", "KUJAWSKO-POMORSKIE"), ("0600000", "LUBELSKIE"), ("0800000", "LUBUSKIE"), ("1000000", "ŁÓDZKIE"), ("1200000", "MAŁOPOLSKIE"))), "300-1900 300-1900 90000-300000 90000-300000", bold="")
    return finish(p, widths={"A": 9, "B": 24, **wide("CDEF", 14)}, frame=False)


@told_sheet
def en20_treasury_outturn_of_which():
    """Britain's treasury: departments with *of which:* lines in italics, outturn over four years and plans over two, *Total* with a rule, a line of a difference."""
    p = Paper("en20_treasury_outturn_of_which", "xlsx", sheet="1_5", borders=False, font="Arial")
    p.text("Table 1.5 Total departmental expenditure limits, 2017-18 to 2022-23", bold=True).text("£ million", at=6)
    p.head("""
         | National Statistics | < | < | < |  |
         | 2017-18 | 2018-19 | 2019-20 | 2020-21 | 2021-22 | 2022-23
         | outturn | outturn | outturn | outturn | plans | plans""", bold=False, rules=True)
    p.skip()
    p.tables[0].columns.update({"F": ["2021-22 / plans"], "G": ["2022-23 / plans"]})
    p.body("S| Departmental group\nd| Health and Social Care | #\no|   of which: NHS England | #\nd| Education | #\no|   of which: core schools | #\nd| Home Office | #\nd| Justice | #\nd| Defence | #\nd| Transport | #\nd| Cabinet Office | #\nT| Total DEL | #", " ".join(["900-90000"] * 6))
    p.text("(1) In this table, core schools includes pensions grant.")
    return finish(p, widths={"A": 34, **wide("BCDEFG", 11)}, rules=p.looks.rules)


@told_sheet
def en20_ine_portugal_local_codes():
    """Portugal: the period and sex over each column written once at the left, codes of places before names in the same cell, letters beside figures, unit in the last row of the heading."""
    p = Paper("en20_ine_portugal_local_codes", "xls", sheet="Quadro", borders=True, font="Arial")
    p.text("Quadro extraído em 12 de Março de 2022 (10:15:32)").text("http://www.ine.pt").skip()
    t = p.head("""
        Local de residência (NUTS - 2013) | População residente (N.º) por Sexo; Anual | < | < | < | < | <
        ^ | Período de referência dos dados | < | < | < | < | <
        ^ | 2020 | < | < | 2019 | < | <
        ^ | Sexo | < | < | < | < | <
        ^ | HM | H | M | HM | H | M
        ^ | N.º | N.º | N.º | N.º | N.º | N.º""", soft=(0, 1, 3, 5), years_as_text=True)
    for letter, (year, sex) in zip("BCDEFG", ((y, s) for y in (2020, 2019) for s in ("HM", "H", "M")), strict=True):
        head, period = "População residente (N.º) por Sexo; Anual", "Período de referência dos dados"
        t.columns[letter] = [f"{a}{b}{year} / {c}{sex}{d}" for a in (f"{head} / ", "") for b in (f"{period} / ", "") for c in ("Sexo / ", "") for d in (" / N.º", "")]
    p.body("T| PT: Portugal | #\nR|   1: Continente | #\nd|     11: Norte | #\nd|     16: Centro | #\nd|     17: Área Metropolitana de Lisboa | #\nd|     18: Alentejo | #\nd|     15: Algarve | #\nd|   2: Região Autónoma dos Açores | 242000 | 118000 | 124000 | 242800 | 118400 | 124400", "+2+3 190000-1800000 190000-1800000 +5+6 190000-1800000 190000-1800000", bold="")
    t.either_rows += t.total_rows + t.subtotal_rows
    t.total_rows, t.subtotal_rows = [], []
    p.text("Notas:").text("(1) Estimativas provisórias.")
    return finish(p, widths={"A": 36, **wide("BCDEFG", 11)}, frame=False)


@told_sheet
def en20_health_us_errors_in_the_cell():
    """Hard: percents with their standard errors in brackets in one cell, races and incomes in captions, a line *All* first, a heading over sexes in two groups of years."""
    p = Paper("en20_health_us_errors_in_the_cell", "xls", sheet="Table 63", borders=False, font="Arial")
    p.text("Table 63. Vaccinations of children, by selected characteristics: United States, 2005 and 2015", bold=True).skip()
    p.head("""
        Characteristic | All children | < | Poor | <
        ^ | 2005 | 2015 | 2005 | 2015
         | Percent (standard error) | < | < | <""", soft=(2,), rules=True)
    t = p.tables[0]
    for letter, (group, year) in zip("BCDE", ((g, y) for g in ("All children", "Poor") for y in (2005, 2015)), strict=True):
        t.columns[letter] = [f"{group} / {year} / Percent (standard error)", f"{group} / {year}"]
    def told(kind, name, depth=1):
        return f"{kind}| {'  ' * depth}{name} | " + " | ".join(f"{p.rng.uniform(40, 95):.1f} ({p.rng.uniform(.2, 2.9):.1f})" for _ in range(4))
    p.body("\n".join([told("P", "Total", 0), "S| Race and Hispanic origin", told("d", "White"), told("d", "Black or African American"), told("d", "Hispanic"), "S| Location", told("d", "Inside MSA"), told("d", "Outside MSA")]))
    p.text("SOURCE: CDC/NCHS, National Immunization Survey.")
    return finish(p, widths={"A": 32, **wide("BCDE", 14)}, rules=p.looks.rules)


@told_sheet
def en20_unesco_daggers_and_stars():
    """UNESCO: regions in capitals with a sum, countries with daggers, figures with two stars as texts, a day between school ages, three letters of reference years."""
    p = Paper("en20_unesco_daggers_and_stars", "xlsx", sheet="TABLE 5", borders=True, font="Calibri")
    p.text("TABLE 5: Participation in primary education", bold=True).skip()
    p.head("""
        Country or territory | Age group | School-age population (000) | ENROLMENT IN PRIMARY EDUCATION | < | <
        ^ | 2011 | 2010 | Total (000) | % F | Private as % of total""", years_as_text=True)
    t = p.tables[0]
    t.optional.append("B")
    p.body("""
        S| Arab States
        d| Algeria | 6-10 | 2914 | 3363 | 47 | 0.0
        d| Bahrain | 6-11 | '86.z | '91.z | '49.z | '33.z
        d| Djibouti | 6-10 | 104 | '61.** | '47.** | '10.**
        d| Egypt† | 6-11 | 10021 | 10542 | 48 | '8.*
        d| Iraq | 6-11 | 5215 | … | … | …
        P| Arab States (total) | . | 45901 | 42771 | 47 | 8
        S| Central Asia
        d| Armenia | 7-9 | 116 | 117 | 47 | 2
        d| Azerbaijan | 6-9 | 485 | 482 | 46 | 0.2
        d| Georgia | 6-11 | 282 | 289 | 47 | 9
        P| Central Asia (total) | . | 5441 | 5462 | 48 | 1""")
    p.skip().text("(z) Data are for the school year ending in 2012.").text("(**) For country data: UIS estimate.").text("(…) No data available.")
    return finish(p, widths={"A": 28, **wide("BCDEF", 13)}, frame=False)


@told_sheet
def en20_statistical_bulletin_ratio_lines():
    """Hard: pairs of lines under each province, number and per cent, in a second stub; sums of provinces first; school years with strokes; a blank row after every pair."""
    p = Paper("en20_statistical_bulletin_ratio_lines", "xls", sheet="T6", borders=False, font="Arial")
    p.text("TABLE 6: STUDENTS WITH DISABILITIES BY PROVINCE", bold=True).skip()
    t = p.head("Province | Measure | 2017/18 | 2018/19 | 2019/20 | 2020/21", bold=True, names=(1,))
    drop(t, "B")
    def told(kind, name):
        return f"{kind}| {name} | Number | #\no|  | Per cent | " + " | ".join(f"{p.rng.uniform(1, 9):.1f}" for _ in range(4)) + "\n"
    p.body("\n".join([told("T", "All provinces"), *(told("d", n) for n in ("Northern", "Southern", "Eastern", "Western", "Copperbelt"))]).rstrip("\n"), "900-9000 900-9000 900-9000 900-9000")
    t.either_rows.append(t.body[1])
    p.skip().text("Source: Educational Statistical Bulletin")
    return finish(p, widths={"A": 20, "B": 12, **wide("CDEF", 11)}, frame=False)


@told_sheet
def en20_nass_acreage_two_crops():
    """The agricultural service: planted and harvested over two years under two crops, states, an *Other States* with a mark 1/, *US* last in capitals, units in the group's name."""
    p = Paper("en20_nass_acreage_two_crops", "xls", sheet="p14", borders=False, font="Courier New")
    p.text("Area Planted and Harvested - States and United States: 2021 and 2022", bold=True).skip()
    p.head("""
        State | Corn (1,000 acres) | < | < | < | Soybeans (1,000 acres) | < | < | <
        ^ | Planted | < | Harvested | < | Planted | < | Harvested | <
        ^ | 2021 | 2022 | 2021 | 2022 | 2021 | 2022 | 2021 | 2022""", bold=False, rules=True)
    p.skip()
    p.body(names("Alabama;Arkansas;Colorado;Georgia;Illinois;Indiana;Iowa;Kansas") + "\nd| Other States 1/ | #\n\nT| United States | #", " ".join(["100-9000"] * 8))
    show_thousands(p)
    p.skip().text("1/ Other States include Connecticut, Maine, and Vermont.")
    return finish(p, widths={"A": 18, **wide("BCDEFGHI", 9)}, frame=False, rules=p.looks.rules)


@told_sheet
def en20_statfin_municipalities_falling_levels():
    """Finland's bank: one stub with *WHOLE COUNTRY* in capitals first, regions with codes MK, groups of ages over years written once, dots for nothing."""
    p = Paper("en20_statfin_municipalities_falling_levels", "xlsx", sheet="12xy", borders=False, font="Calibri")
    p.text("12xy -- Students by region, level of education, 2019-2021", bold=True).skip()
    p.head("""
         | Vocational education | < | < | University education | < | <
         | 2019 | 2020 | 2021 | 2019 | 2020 | 2021""", spanner="first", years_as_text=True)
    p.body("T| WHOLE COUNTRY | #\n" + "\n".join(f"d| {n} | #" for n in ("MK01 Uusimaa", "MK02 Southwest Finland", "MK04 Satakunta", "MK05 Kanta-Häme", "MK06 Pirkanmaa", "MK07 Päijät-Häme")) + "\nd| MK21 Åland | .. | .. | .. | 350 | 341 | 360", "900-90000 900-90000 900-90000 900-50000 900-50000 900-50000", bold="")
    p.skip().text("Students:").text(".. = confidential").skip().text("Source: Statistics Finland, students and qualifications")
    return finish(p, widths={"A": 26, **wide("BCDEFG", 10)}, frame=False)
