"""Pages of offices of smaller lands, of banks and of unions of states, told from memory with made figures."""

from __future__ import annotations

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import glue
from ...paper import Paper
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "fourteenth"


@told_sheet
def en19_sweden_region_by_sex():
    """Statistics Sweden's bank: county and sex in two columns, the county once, years in quotes, a title in the first cell and notes a gap below."""
    p = Paper("en19_sweden_region_by_sex", "xlsx", sheet="BE0101N1", borders=False, font="Calibri")
    p.text("Population by region, sex and year", bold=True).skip()
    t = p.head(" |  | 2018 | 2019 | 2020 | 2021", years_as_text=True, names=(1,))
    t.optional.append("B")
    p.body("\n".join(f"d| {place if sex == 'men' else ''} | {sex} | #" for place in ("01 Stockholm county", "03 Uppsala county", "04 Södermanland county", "05 Östergötland county") for sex in ("men", "women")), " ".join(["100000-999000"] * 4))
    p.skip(2).text("The tables show the conditions on December 31st for each respective year.").skip().text("Latest update:").text("20220222 09:30").skip().text("Source:").text("Statistics Sweden")
    return p


@told_sheet
def en19_ireland_census_small_areas():
    """Ireland: towns set in under counties in capitals, usual residents over kinds of homes with a *Not stated* and a total last in each line."""
    p = Paper("en19_ireland_census_small_areas", "xls", sheet="Table 5", borders=False, font="Arial", indent="spaces")
    p.text("Table 5  Private households in permanent housing units in each county and city, classified by type of accommodation, 2016", bold=True)
    p.head("""
        County and City | Type of private accommodation | < | < | < | < | Total
        ^ | House/⏎Bungalow | Flat/⏎Apartment | Bed-sit | Caravan/⏎Mobile home | Not⏎stated | ^""", rules=True)
    spec = "9000-90000 900-20000 10-900 10-400 100-2000 +1+2+3+4+5"
    p.body("T| State | #\n\nR| LEINSTER | #\n" + names("Carlow;Dublin City;Dún Laoghaire-Rathdown;Fingal;Kildare;Kilkenny", depth=1) + "\nR| MUNSTER | #\n" + names("Clare;Cork City;Cork County;Kerry", depth=1) + "\nR| CONNACHT | #\n" + names("Galway City;Leitrim;Mayo", depth=1), spec)
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 30, **wide("BCDEFG", 12)}, rules=p.looks.rules)


@told_sheet
def en19_netherlands_statline_two_topics():
    """StatLine: subjects over units in a row of their own, periods down with a star for provisional, two blocks of subjects in merged cells."""
    p = Paper("en19_netherlands_statline_two_topics", "csv", sheet="Sheet1", borders=False)
    p.text("Population; key figures")
    t = p.head("""
         | Population by sex | < | < | Population by age | < | Density
        Periods | Total population | Men | Women | Younger than 20 years | 80 years or older | Population density
         | number | number | number | % | % | per km2""", spanner="first", bold=False)
    for letter, path in zip("BCDEFG", ("Population by sex / Total population", "Population by sex / Men", "Population by sex / Women", "Population by age / Younger than 20 years", "Population by age / 80 years or older", "Density / Population density"), strict=True):
        t.columns[letter] = [f"{path} / {t.columns[letter][0].split(' / ')[-1]}", path]
    t.soft_rows.append(t.header_rows[2])
    p.body("\n".join(f"d| {y} | #" for y in ("2015", "2016", "2017", "2018", "2019", "2020", "2021*")), "+2+3 8300000-8700000 8400000-8800000 m20-24:1 m3-5:1 m490-520")
    p.text("Source: CBS")
    return p


@told_sheet
def en19_istat_regioni_italiane():
    """Italian regions with a macro area's sum after each block, shares of columns beside counts, marks (a) and (b) in brackets at headings."""
    p = Paper("en19_istat_regioni_italiane", "xls", sheet="Tavola 3.1", borders=False, font="Arial Narrow")
    p.text("Tavola 3.1 - Istituti di cura e posti letto per tipo di istituto e regione", bold=True).text("Anno 2019 (valori assoluti e per 1.000 abitanti)", italic=True).skip()
    p.head("""
        REGIONI | Istituti pubblici | < | Istituti privati accreditati (a) | < | Totale | <
        ^ | Numero | Posti letto | Numero | Posti letto | Posti letto | Per 1.000⏎abitanti""", rules=True)
    spec = "3-60 900-29000 2-60 300-9000 +2+4 m2-5:1"
    p.body(names("Piemonte;Valle d'Aosta/Vallée d'Aoste;Liguria;Lombardia") + "\nQ| Nord-ovest | #\n" + names("Trentino-Alto Adige/Südtirol;Veneto;Friuli-Venezia Giulia;Emilia-Romagna") + "\nQ| Nord-est | #\n" + names("Toscana;Umbria;Marche;Lazio") + "\nQ| Centro | #\nT| ITALIA | #", spec)
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    p.text("Fonte: Ministero della Salute").text("(a) Sono inclusi gli istituti qualificati presidio della Usl.")
    return finish(p, widths={"A": 30, **wide("BCDEFG", 11)}, rules=p.looks.rules)


@told_sheet
def en19_ine_spain_provinces_both_sexes():
    """INE: sexes over years across, provinces with a number in the name, the national total first, decimals typed with a point, a blank heading left."""
    p = Paper("en19_ine_spain_provinces_both_sexes", "xlsx", sheet="tabla-2852", borders=True, font="Arial")
    p.text("Cifras oficiales de población resultantes de la revisión del Padrón municipal a 1 de enero", bold=True).text("Población por provincias y sexo").skip().text("Unidades: Personas").skip()
    p.head("""
         | Total | < | < | Hombres | < | < | Mujeres | < | <
         | 2021 | 2020 | 2019 | 2021 | 2020 | 2019 | 2021 | 2020 | 2019""", years_as_text=True)
    p.body("T| Total Nacional | #\n" + names("02 Albacete;03 Alicante/Alacant;04 Almería;01 Araba/Álava;33 Asturias;05 Ávila;06 Badajoz;07 Balears, Illes;08 Barcelona"), "+4+7 +5+8 +6+9 90000-900000 90000-900000 90000-900000 90000-900000 90000-900000 90000-900000")
    p.skip().text("Fuente: Instituto Nacional de Estadística")
    return p


@told_sheet
def en19_oecd_two_stub_columns():
    """An OECD sheet: countries and a unit code, years with an italic flag, blank row after the heading, dots for missing, the area's average last."""
    p = Paper("en19_oecd_two_stub_columns", "xlsx", sheet="Table C1.1", borders=False, font="Arial Narrow")
    p.text("Table C1.1. Total expenditure on educational institutions per full-time equivalent student (2018)", bold=True).text("In equivalent USD converted using PPPs, by level of education").skip()
    t = p.head("""
         |  | Primary to tertiary (including R&D) | < | < | < | < | All tertiary⏎(excluding⏎R&D)
         |  | Primary | Secondary | < | Tertiary | < | ^
         |  | ^ | Lower⏎secondary | Upper⏎secondary | Short-cycle | Long-cycle | ^
         |  | (1) | (2) | (3) | (4) | (5) | (6)""", names=(1,))
    codes = t.header_rows.pop()
    t.code_rows.append(codes)
    for paths in t.columns.values():
        paths[:] = [path.rpartition(" / ")[0] for path in paths]
    t.optional.append("B")
    p.body("S| OECD countries\n" + "\n".join(f"d| {n} |  | #" for n in ("Australia", "Austria", "Belgium", "Canada", "Chile", "Colombia", "Czech Republic", "Denmark")) + "\n\nd| OECD average |  | 9550 | 11091 | 11590 | 12034 | 17586 | 12019\nS| Partners\n" + "\n".join(f"d| {n} |  | #" for n in ("Argentina", "Brazil")), "2900-19000 3000-19000 3000-19000 3000-19000 4000-30000 3000-22000", nil=.06, nil_mark="m")
    p.skip().text("Note: See Definitions and Methodology sections for more information.").text("Source: OECD/UIS/Eurostat (2021).")
    return finish(p, widths={"A": 22, "B": 3, **wide("CDEFGH", 12)})


@told_sheet
def en19_fao_forest_areas_by_region():
    """A report's annex: countries under regions in capitals, forest areas for years, change as area and percent for spans of years below a group each."""
    p = Paper("en19_fao_forest_areas_by_region", "xls", sheet="Table A3", borders=True, font="Arial")
    p.text("Table 3: Trends in extent of forest 1990–2010", bold=True)
    p.head("""
        Country/area | Forest area | < | < | Annual change rate | < | < | <
        ^ | ^ | ^ | ^ | 1990–2000 | < | 2000–2010 | <
        ^ | 1990 | 2000 | 2010 | 1 000 ha/yr | % | 1 000 ha/yr | %
        ^ | 1 000 ha | 1 000 ha | 1 000 ha | ^ | ^ | ^ | ^""", soft=(3,))
    p.body(names("Burundi;Cameroon;Central African Republic;Chad;Congo;Gabon") + "\nQ| Total Central Africa | #\n" + names("Comoros;Djibouti;Eritrea;Ethiopia;Kenya") + "\nQ| Total East Africa | #\nT| World | #", "100-22000 100-22000 100-22000 m1-90 m0-2:1 m1-90 m0-2:1", nil_mark="–")
    p.tables[0].either_rows += [*p.tables[0].subtotal_rows, *p.tables[0].total_rows]
    p.tables[0].total_rows = []
    return finish(p, widths={"A": 26, **wide("BCDEFGH", 11)}, frame=False)


@told_sheet
def en19_imf_general_government():
    """The Fund: units and scale in columns between the name and the years, estimates start after in the last column, *n/a*, a gap before the note."""
    p = Paper("en19_imf_general_government", "csv", sheet="Sheet1", borders=False)
    t = p.head("Country | Subject Descriptor | Units | Scale | 2018 | 2019 | 2020 | 2021 | Estimates Start After", names=(1,), bold=False)
    t.optional += ["B", "C", "D", "I"]
    p.body("\n".join(f"d| {land} | {what} | {unit} |  | # | {p.rng.randint(2019, 2021)}" for land in ("Cambodia", "Indonesia", "Malaysia", "Philippines") for what, unit in (("General government revenue", "Percent of GDP"), ("General government total expenditure", "Percent of GDP"))), "m10-30:3 m10-30:3 m10-30:3 m10-30:3")
    p.skip().text("International Monetary Fund, World Economic Outlook Database, October 2022")
    return p


@told_sheet
def en19_south_africa_quarters_changes():
    """A labour survey: quarters in pieces with month spans, changes quarter to quarter and year on year as counts and percents under a row of units."""
    p = Paper("en19_south_africa_quarters_changes", "xls", sheet="Table 1", borders=False, font="Arial", indent="spaces")
    p.text("Table 1: Population of working age (15–64 years)", bold=True)
    t = p.head("""
         | Jan-Mar | Oct-Dec | Jan-Mar | Qtr-to-qtr | Year-on- | Qtr-to-qtr | Year-on-
         | 2021 | 2021 | 2022 | change | year change | change | year change
         | Thousand | < | < | < | < | Per cent | <""", spanner="centre", loose=True, rules=True)
    for letter in "BCDEFGH":
        full = t.columns[letter][0]
        t.columns[letter] = [full, full.rpartition(" / ")[0]]
    t.soft_rows.append(t.header_rows[2])
    glue(t)
    p.body("P| Both sexes | #\n" + names("Women;Men", depth=1) + "\nP| Population groups | #\n" + names("Black/African;Coloured;Indian/Asian;White", depth=1) + "\nP| South Africa | #\n" + names("Western Cape;Eastern Cape;Northern Cape;Free State", depth=1), "900-9000 900-9000 900-9000 9-99 90-400 m0-2:1 m0-4:1")
    p.text("Due to rounding, numbers do not necessarily add up to totals.", italic=True)
    return finish(p, widths={"A": 24, **wide("BCDEFGH", 11)}, rules=p.looks.rules)


@told_sheet
def en19_korea_korean_and_english_columns():
    """KOSIS: Korean headings with English in brackets in a second row, districts in two columns, subtotals named 소계, the city first as 합계."""
    p = Paper("en19_korea_korean_and_english_columns", "xlsx", sheet="데이터", borders=True, font="Malgun Gothic")
    t = p.head("""
        자치구별(1) | 자치구별(2) | 2021 | < | < | 2022 | < | <
        ^ | ^ | 계 | 남자 | 여자 | 계 | 남자 | 여자
        ^ | ^ | 소계 | 소계 | 소계 | 소계 | 소계 | 소계""", names=(1,), years_as_text=True)
    t.optional.append("B")
    p.body("T| 합계 | 소계 | #\n" + "\n".join(f"d| 합계 | {n} | #" for n in ("종로구", "중구", "용산구", "성동구", "광진구", "동대문구", "중랑구")), "+2+3 60000-190000 60000-190000 +5+6 60000-190000 60000-190000")
    t.either_rows = list(t.total_rows)
    t.total_rows = []
    return finish(p, widths={"A": 14, "B": 14, **wide("CDEFGH", 11)}, frame=False)


@told_sheet
def en19_taiwan_townships_years():
    """Taiwan: two languages in one cell, numbers of places, households and persons over sexes, a county total called 總計 Total, townships below."""
    p = Paper("en19_taiwan_townships_years", "xls", sheet="2-1", borders=True, font="PMingLiU")
    p.text("表 2-1、現住人口數", bold=True).text("Table 2-1. Number of Resident Population").text("中華民國110年底 End of 2021").skip()
    p.head("""
        鄉鎮市別⏎Township | 村里數⏎Number of⏎villages | 鄰數⏎Number of⏎neighborhoods | 戶數⏎Number of⏎households | 人口數 Population (persons) | < | < | 性比例⏎Sex ratio
        ^ | ^ | ^ | ^ | 計 Total | 男 Male | 女 Female | ^""")
    p.body("T| 總計 Total | #\n" + names("屏東市 Pingtung City;潮州鎮 Chaozhou;東港鎮 Donggang;恆春鎮 Hengchun;萬丹鄉 Wandan;長治鄉 Changzhi;麟洛鄉 Linluo"), "5-80 90-900 3000-70000 +5+6 5000-90000 5000-90000 m95-110:2")
    p.text("資料來源：本縣各鄉鎮市戶政事務所。")
    return finish(p, widths={"A": 22, **wide("BCDEFGH", 13)}, frame=False)


@told_sheet
def en19_singapore_years_down_rates():
    """Singapore: years down set in groups of five by blank rows, sexes and residents, a unit in the heading, footnotes with figures 1 and 2."""
    p = Paper("en19_singapore_years_down_rates", "xls", sheet="T3.1", borders=False, font="Arial")
    p.text("TABLE 3.1  POPULATION AND POPULATION STRUCTURE", bold=True).texts(" |  |  |  |  |  |  | End June")
    p.head("""
        Year | Total⏎population | Resident population | < | < | Resident population⏎growth (%) | < | Sex ratio¹
        ^ | ^ | Total | Singapore⏎citizens | Permanent⏎residents | Total | Citizens | ^""", rules=True)
    spec = "4000.1-5700.9:1 +3+4 3000.1-3500.9:1 280.1-540.9:1 m0-2:1 m0-1:1 m950-1030"
    def block(years):
        return "\n".join(f"d| {y} | #" for y in years)
    p.body(block((1990, 1995, 2000, 2005, 2010)) + "\n\n" + block((2012, 2013, 2014, 2015, 2016)) + "\n\n" + block((2017, 2018, 2019)), spec)
    p.text("1 Males per thousand females.").text("Note: Data from 2003 onwards exclude residents who have been away from Singapore for 12 months or longer.")
    return finish(p, widths={"A": 8, **wide("BCDEFGH", 12)}, rules=p.looks.rules)


@told_sheet
def en19_malaysia_states_malay_english():
    """Malaysia: two languages over each other in rows, states alphabetical with numbers of quarter columns, *r* at a year, the nation first."""
    p = Paper("en19_malaysia_states_malay_english", "xlsx", sheet="Jadual 2", borders=False, font="Arial")
    p.text("Jadual 2: Tenaga buruh dan kadar penyertaan mengikut negeri", bold=True).text("Table 2: Labour force and participation rate by state", italic=True).skip()
    p.head("""
        Negeri | Tenaga buruh ('000) | < | < | Kadar penyertaan (%) | < | <
        State | Labour force ('000) | < | < | Participation rate (%) | < | <
         | 2019 | 2020 | 2021r | 2019 | 2020 | 2021r""", spanner="across", rules=True, loose=True, years_as_text=True)
    p.body("T| MALAYSIA | 15581.6 | 15667.7 | 15797.2 | 68.7 | 68.4 | 68.6\n" + names("Johor;Kedah;Kelantan;Melaka;Negeri Sembilan;Pahang;Perak;Perlis;Pulau Pinang"), "100.1-1900.9:1 100.1-1900.9:1 100.1-1900.9:1 m58-75:1 m58-75:1 m58-75:1")
    p.text("Sumber / Source: Jabatan Perangkaan Malaysia")
    return finish(p, widths={"A": 22, **wide("BCDEFG", 11)}, rules=p.looks.rules)


@told_sheet
def en19_hong_kong_digest_bilingual():
    """Hong Kong: age groups in two languages on both sides, sexes over years with units in thousands in a bilingual row, percent in brackets in rows below."""
    p = Paper("en19_hong_kong_digest_bilingual", "xls", sheet="1.3", borders=False, font="Times New Roman")
    p.text("表 1.3 按年齡組別及性別劃分的年中人口", bold=True).text("Table 1.3 Mid-year Population by Age Group and Sex", bold=True).texts(" |  |  |  |  |  | 千人 Thousand")
    p.head("""
        年齡組別 | 男性 Male | < | < | 女性 Female | < | <
        Age group | 2011 | 2016 | 2021 | 2011 | 2016 | 2021""", rules=True, loose=True, spanner="merge")
    p.body(names("0 - 14;15 - 24;25 - 34;35 - 44;45 - 54;55 - 64") + "\nd| ≥ 65 | #\nT| 合計 Total | #", "200.1-600.9:1 200.1-600.9:1 200.1-600.9:1 200.1-600.9:1 200.1-600.9:1 200.1-600.9:1")
    p.text("註釋： 2021年數字為修訂數字。").text("Note: Figures for 2021 are revised figures.")
    return finish(p, widths={"A": 16, **wide("BCDEFG", 11)}, rules=p.looks.rules)


@told_sheet
def en19_world_bank_indicators_table():
    """World Development Indicators 2.1: pieces under each other over years, groups in the middle with units in a fourth row, countries then income groups."""
    p = Paper("en19_world_bank_indicators_table", "xls", sheet="WV.1", borders=False, font="Arial")
    p.text("2.1 World Development Indicators: Population dynamics", bold=True).skip()
    p.head("""
         | Population | < | < | Average annual | < | Population age | < | Dependency | Crude | Crude
         |  |  |  | population growth | < | composition | < | ratio | death | birth
         |  |  |  | % | < | % | < | % of | rate | rate
         | millions | < | < |  |  | Ages | Ages | working-age | per 1,000 | per 1,000
         | 1990 | 2008 | 2015 | 1990–2008 | 2008–15 | 0–14 | 65+ | population | people | people""", loose=True, spanner="first", rules=True, bold=False)
    t = p.tables[0]
    p.skip()
    p.body(names("Afghanistan;Albania;Algeria;Angola;Argentina;Armenia;Australia;Austria;Azerbaijan") + "\nP| World | 5278.9 | 6697.3 | 7241.0 | 1.3 | 1.1 | 27 | 8 | 54 | 8 | 20\n" + names("Low income;Middle income;High income"), "1.1-99.9:1 1.1-99.9:1 1.1-99.9:1 m0-3:1 m0-3:1 m15-48 m2-20 m30-90 m5-20 m8-47")
    t.either_rows = [row for row in t.body if p.cells.get((row, 0)) and p.cells[row, 0].value == "World"]
    return finish(p, widths={"A": 20, **wide("BCDEFGHIJK", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_reserve_bank_assets_months():
    """A central bank: months as days down with the year typed once, assets over kinds and a total, signs minus in brackets, codes of series in the last head row."""
    p = Paper("en19_reserve_bank_assets_months", "xlsx", sheet="A1", borders=False, font="Arial")
    p.text("A1 LIABILITIES AND ASSETS", bold=True).text("$ million").skip()
    p.head("""
         | Liabilities | < | < | Assets | < | <
        End of month | Capital and⏎reserve | Notes on⏎issue | Other | Gold and⏎foreign exchange | Australian dollar⏎securities | Other""")
    p.body("\n".join(f"d| {m}-{y} | #" for y in (2021, 2022) for m in ("Jan", "Mar", "May", "Jul", "Sep", "Nov")), "10000-25000 90000-110000 1000-9000 60000-90000 200000-400000 100-900")
    p.skip().text("Source: RBA")
    return finish(p, widths={"A": 14, **wide("BCDEFG", 15)}, frame=False)


@told_sheet
def en19_degrees_by_institution_kind():
    """States; the same three leaves in pieces under two groups by place after a sum of both, a rank in pieces at the end; no rule, not a blank row."""
    p = old("en19_degrees_by_institution_kind", "280", "State Appropriations and Enrollment by State: 2008", "In millions of dollars (77,512 represents $77,512,000,000)")
    p.head("""
         |  | Public 4-year | < | < | Public 2-year | < | < | Rank,
        State | Total, |  | Change, | Per |  | Change, | Per | total
         | 2008 | Amount | 2007-08 | student | Amount | 2007-08 | student | funds""", bold=False, loose=True, spanner="first")
    glue(p.tables[0])
    p.body("\n".join(f"d| {n} | # | {p.rng.randint(1, 50)}" for n in ("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia")), "+2+5 90-3000 m1-12:1 m2000-9000 10-3000 m1-12:1 m900-5000")
    p.tables[0].optional.append("I")
    show_thousands(p)
    foot(p, "Source: Center for the Study of Education Policy, Illinois State University, Normal, IL.")
    return finish(p, widths={"A": 16, **wide("BCDEFGHI", 10)}, frame=False)


@told_sheet
def en19_commuting_means_of_travel():
    """States; workers, then a group of percents in two pieces over the second of five columns as an institute's secretary typed it, mean time last."""
    p = old("en19_commuting_means_of_travel", "1061", "Commuting to Work by State: 2006", "In percent, except as indicated (138,266 represents 138,266,000)")
    p.head("""
         |  |  |  | Percent of workers who-- |  |  | Mean
         | Workers |  |  | Used |  |  | travel
        State | (1,000) | Drove | Car- | public | Walked | Worked | time
         |  | alone | pooled | transit | or biked | at home | (min.)""", bold=False, loose=True)
    t = p.tables[0]
    for letter, leaf in zip("CDEFG", ("Drove / alone", "Car- / pooled", "Used / public / transit", "Walked / or biked", "Worked / at home"), strict=True):
        t.columns[letter] = [f"Percent of workers who-- / {leaf}"]
    glue(t)
    p.skip()
    lines = []
    for n in ("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware"):
        pool, used, walked, home = (round(p.rng.uniform(*b), 1) for b in ((8, 14), (1, 9), (1, 8), (2, 6)))
        lines.append(f"d| {n} | {p.rng.randint(300, 9000)} | {100 - pool - used - walked - home:.1f} | {pool} | {used} | {walked} | {home} | {p.rng.uniform(16, 31):.1f}")
    p.body("d|   U.S. | 138266 | 76.0 | 10.7 | 4.8 | 4.6 | 3.9 | 25.0\n\n" + "\n".join(lines))
    t.either_rows.append(t.body[0])
    foot(p, "Source: U.S. Census Bureau, 2006 American Community Survey.")
    return finish(p, widths={"A": 14, **wide("BCDEFGH", 9)}, frame=False)


@told_sheet
def en19_consumer_credit_by_holder():
    """Years down with month ends in a second part; credit by type over total, revolving and not, by holder over four in pieces; groups ruled."""
    p = old("en19_consumer_credit_by_holder", "1137", "Consumer Credit Outstanding and Finance Rates: 1980 to 2007", "In billions of dollars (358 represents $358,000,000,000), except percent. Estimated amounts as of end of year")
    p.head("""
         |  | By type of credit | < | By major holder | < | < | <
         |  |  |  | Com- | Finance | Credit | Pools of
         |  | Revolv- | Nonre- | mercial | com- | un- | securitized
        Year | Total | ing | volving \\1 | banks | panies | ions | assets \\2""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1980, 1985, 1990, 1995, 2000)) + "\n\n" + "\n".join(f"d| {y} | #" for y in (2003, 2004, 2005, 2006, 2007)), "+2+3 55-950 297-1570 130-800 50-600 30-240 10-690")
    show_thousands(p, 0)
    foot(p, "\\1 Comprises automobile loans and all other loans not included in revolving credit.", "Source: Board of Governors of the Federal Reserve System.")
    return finish(p, widths={"A": 8, **wide("BCDEFGH", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_tornadoes_and_floods():
    """Years across in pairs of short texts, items in depth with a sub-caption ending in a colon, deaths and damage, dashes of two hyphens."""
    p = old("en19_tornadoes_and_floods", "380", "Tornadoes, Floods, Tropical Storms, and Lightning: 1998 to 2007", "", indent="spaces")
    p.head("Weather type | 1998 | 2000 | 2002 | 2004 | 2006 | 2007", bold=False)
    p.skip()
    def told(name, low, high):
        return f"d| {name} | " + " | ".join(str(p.rng.randint(low, high)) for _ in range(6))
    p.body("\n".join(["S| Tornadoes: \\1", told("  Number", 900, 1800), told("  Lives lost, total", 30, 130), told("    Most in a single tornado", 5, 40), told("  Property loss ($ mil.)", 300, 1900), "S| Floods and flash floods:", told("  Lives lost", 30, 140), "S| North Atlantic tropical storms and hurricanes: \\2", told("  Number", 10, 28), told("  Hurricanes", 3, 15), "d|     Lives lost in U.S. | 9 | -- | 51 | 34 | -- | 1", "S| Lightning:", told("  Deaths", 32, 51), told("  Injuries", 200, 370)]))
    foot(p, "-- Represents zero.", "\\1 A violent, rotating column of air.", "Source: U.S. National Oceanic and Atmospheric Administration, Monthly Weather Review.")
    return finish(p, widths={"A": 44, **wide("BCDEFG", 8)}, frame=False)
