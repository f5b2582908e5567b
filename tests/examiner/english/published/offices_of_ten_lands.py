"""Pages of ten offices told from memory with made figures: Eurostat, INSEE, Destatis, ONS, Statistics Canada, ABS, BPS, NSO of Thailand, PSA, e-Stat."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper
from .pages_of_offices import names, units

FAMILY = "fourteenth"


@sheet
def en19_eurostat_flags_beside():
    """Countries over years, a flag in a narrow column behind each year, a colon for what is missing, the union and the area first, no total."""
    p = Paper("en19_eurostat_flags_beside", "xlsx", sheet="Sheet 1", borders=True, font="Arial")
    p.text("Data extracted on 14/03/2023 10:12:44 from [ESTAT]").texts("Dataset: | Unemployment by sex and age – annual data [UNE_RT_A]", bold=True).texts("Last updated: | 09/03/2023 23:00").skip()
    p.texts("Time frequency | Annual").texts("Age class | From 15 to 74 years").texts("Unit of measure | Percentage of population in the labour force").skip()
    t = p.head("""
        TIME | 2018 | < | 2019 | < | 2020 | < | 2021 | <
        GEO (Labels) |  |  |  |  |  |  |  |""", years_as_text=True)
    t.soft_rows = [t.header_rows[1]]
    for letter in "CEGI":
        t.columns.pop(letter)
        t.optional.append(letter)
    lands = "European Union - 27 countries (from 2020);Euro area - 19 countries (2015-2022);Belgium;Bulgaria;Czechia;Denmark;Germany;Estonia;Ireland;Greece;Spain;France"
    p.body("\n".join(f"d| {land} | " + " | ".join(f"{':' if land == 'Denmark' and k == 0 else f'{p.rng.uniform(2, 17):.1f}'} | {'b' if k == 3 and p.rng.random() < .8 else ''}" for k in range(4)) for land in lands.split(";")))
    p.skip().text("Special value").texts(": | not available").skip().text("Observation flags:").texts("b | break in time series")
    return p


@sheet
def en19_insee_communes_par_taille():
    """French: classes of communes, number and population with their share, *Ensemble* last, a comma for decimals in the text notes only."""
    p = Paper("en19_insee_communes_par_taille", "xlsx", sheet="Figure 1", borders=True, font="Arial")
    p.text("Figure 1 – Répartition des communes et de la population selon la taille de la commune au 1er janvier 2020", bold=True).skip()
    p.head("""
        Taille de la commune | Communes | < | Population municipale | < | Densité⏎(hab./km²)
        ^ | Nombre | Part (en %) | Nombre (en milliers) | Part (en %) | ^""")
    p.body(names("Moins de 200 habitants;De 200 à 499 habitants;De 500 à 1 999 habitants;De 2 000 à 9 999 habitants;De 10 000 à 49 999 habitants;50 000 habitants ou plus") + "\nT| Ensemble | #", "130-9900 m1-40:1 900-19000 m1-40:1 m10-2000:1")
    p.skip().text("Lecture : au 1er janvier 2020, 8 541 communes comptent moins de 200 habitants.").text("Champ : France hors Mayotte.").text("Source : Insee, recensement de la population 2020.")
    return finish(p, widths={"A": 30, **wide("BCDEF", 14)}, frame=False)


@sheet
def en19_destatis_schueler():
    """German: school years in a group of kinds with a sum, units in a row of their own, countries with the federation last, *dar.* set in."""
    p = Paper("en19_destatis_schueler", "xlsx", sheet="21111-01", borders=True, font="Arial")
    p.text("Tabelle 21111-01: Schülerinnen und Schüler an allgemeinbildenden Schulen, Schuljahr 2021/22", bold=True).text("nach Bundesländern und Schularten").skip()
    t = p.head("""
        Bundesland | Insgesamt | Davon nach Schularten | < | < | < | Darunter | <
        ^ | ^ | Grundschulen | Gesamtschulen | Gymnasien | Übrige | weiblich | ausländisch
        ^ | Anzahl | < | < | < | < | % | <""", spanner="merge")
    for letter, path in zip("BCDEFGH", ("Insgesamt", "Davon nach Schularten / Grundschulen", "Davon nach Schularten / Gesamtschulen", "Davon nach Schularten / Gymnasien", "Davon nach Schularten / Übrige", "Darunter / weiblich", "Darunter / ausländisch"), strict=True):
        t.columns[letter] = [f"{path} / {'%' if letter in 'GH' else 'Anzahl'}", path]
    t.soft_rows.append(t.header_rows[2])
    p.body(names("Baden-Württemberg;Bayern;Berlin;Brandenburg;Bremen;Hamburg;Hessen;Mecklenburg-Vorpommern;Niedersachsen;Nordrhein-Westfalen") + "\nT| Deutschland | #", "+2+3+4+5 9000-90000 900-9000 9000-90000 900-9000 m48-50:1 m5-15:1")
    p.text("Quelle: Statistisches Bundesamt (Destatis), 2022")
    return finish(p, widths={"A": 26, **wide("BCDEFGH", 13)}, frame=False)


@sheet
def en19_ons_regions_earnings():
    """Earnings of regions with a code behind the name, median and annual change by a group, an *x* for unreliable, blank columns between groups."""
    p = Paper("en19_ons_regions_earnings", "xls", sheet="All", borders=False, font="Arial")
    p.text("Table 3.1a   Weekly pay - Gross (£) - For all employee jobs: United Kingdom, 2022", bold=True).skip()
    p.head("""
         |  | Number of | Median | Annual | Mean | Annual | Percentiles | < | <
         |  | jobs |  | percentage |  | percentage |  |  |
        Description | Code | (thousand) |  | change |  | change | 10 | 25 | 75""", bold=True, names=(1,), loose=True, spanner="first", rules=True)
    t = p.tables[0]
    t.optional.append("B")
    p.body("P| United Kingdom | K02000001 | 27514 | 532.5 | 5.7 | 642.1 | 5.9 | 155.1 | 331.1 | 790.5\n" + "\n".join(f"d|   {n} | {c} | #" for n, c in (("North East", "E12000001"), ("North West", "E12000002"), ("Yorkshire and The Humber", "E12000003"), ("East Midlands", "E12000004"), ("London", "E12000007"), ("Wales", "W92000004"), ("Scotland", "S92000003"), ("Northern Ireland", "N92000002"))), "900-4000 m450-700:1 m2-9:1 m500-900:1 m2-9:1 m140-190:1 m280-390:1 m650-990:1")
    p.skip().text("a Employees on adult rates whose pay for the survey pay-period was not affected by absence.").text("Source: Annual Survey of Hours and Earnings, Office for National Statistics.")
    return finish(p, widths={"A": 28, "B": 11, **wide("CDEFGHIJ", 11)})


@sheet
def en19_statcan_provinces_over_years():
    """A download of a Canadian table: geography and sex in two columns of names of which the first is not repeated, years, a row of the unit, footnotes."""
    p = Paper("en19_statcan_provinces_over_years", "csv", sheet="Sheet1", borders=False)
    p.text("Labour force characteristics by province, annual 1 2 3").text("Frequency: Annual").text("Table: 14-10-0327-01 (formerly CANSIM 282-0002)").text("Release date: 2023-01-06").skip()
    t = p.head("""
        Geography | Sex | 2018 | 2019 | 2020 | 2021 | 2022
         |  | Persons in thousands | < | < | < | <""", names=(1,), spanner="first", bold=False)
    t.soft_rows.append(t.header_rows[1])
    for letter, y in zip("CDEFG", range(2018, 2023), strict=True):
        t.columns[letter] = [f"{y} / Persons in thousands", str(y)]
    t.columns["C"].append("2018")
    t.optional.append("B")
    p.body("\n".join(f"{'P' if s == 'Both sexes' else 'd'}| {g if s == 'Both sexes' else ''} | {s} | #" for g in ("Canada", "Newfoundland and Labrador", "Prince Edward Island", "Nova Scotia", "Quebec") for s in ("Both sexes", "Males", "Females")), " ".join(["100.0-900.0:1"] * 5))
    p.skip().text("Footnotes:").text("1 Fluctuations in economic time series are caused by seasonal, cyclical and irregular movements.").text("How to cite: Statistics Canada. Table 14-10-0327-01")
    return p


@sheet
def en19_abs_cube_males_females():
    """An Australian data cube: states across, MALES, FEMALES and PERSONS as captions across the middle, ages down, a total in each, two header rows of units."""
    p = Paper("en19_abs_cube_males_females", "xls", sheet="Table_2", borders=False, font="Arial")
    p.text("            Australian Bureau of Statistics", bold=True).text("4125.0 Gender Indicators, Australia").text("Released at 11:30 am (Canberra time) 30 August 2021").text("Table 2 Estimated resident population by state and age(a)", bold=True)
    p.head("""
         | NSW | Vic. | Qld | SA | WA | Tas. | NT | ACT | Aust.(b)
         | ''000 | ''000 | ''000 | ''000 | ''000 | ''000 | ''000 | ''000 | ''000
        """.rstrip(), rules=True)
    t = p.tables[0]
    for paths in t.columns.values():  # as typed: one quote keeps the other one
        paths[:] = [path.replace("''", "'") for path in paths]
    units(t, 1)
    t.soft_rows.append(t.header_rows[1])
    spec = "90.0-900.0:1 90.0-700.0:1 90.0-500.0:1 10.0-90.0:1 10.0-90.0:1 1.0-20.0:1 1.0-9.0:1 1.0-20.0:1 +1+2+3+4+5+6+7+8"
    ages = names("0–14;15–24;25–44;45–64;65 and over", depth=0)
    for k, title in enumerate(("MALES", "FEMALES", "PERSONS")):
        soft, firsts = list(t.soft_rows), list(t.first_rows)
        paths = {letter: list(ones) for letter, ones in t.columns.items()}
        p.caption(title, over=9)
        if not k:
            t.soft_rows, t.first_rows, t.columns = [*soft, p.row], [*firsts, p.row + 1], paths
        p.body(f"{ages}\nP| Total | #", spec)
    p.skip().text("(a) Estimates are at 30 June.").text("(b) Includes Other Territories.").skip().text("© Commonwealth of Australia 2021")
    return finish(p, widths={"A": 20, **wide("BCDEFGHIJ", 9)})


@sheet
def en19_bps_kecamatan_murid():
    """Indonesian and English headings after each other, numbers of columns in brackets, districts with a number, the regency last with years below."""
    p = Paper("en19_bps_kecamatan_murid", "xlsx", sheet="4.1.5", borders=False, font="Calibri")
    p.texts("Tabel | 4.1.5 Jumlah Sekolah, Guru, dan Murid Sekolah Dasar (SD) di Bawah Kementerian Pendidikan Menurut Kecamatan, 2021/2022", bold=True).texts("Table | Number of Schools, Teachers, and Pupils in Primary Schools by Subdistrict, 2021/2022", italic=True).skip()
    p.head("""
        Kecamatan⏎Subdistrict | Sekolah/Schools | < | < | Guru/Teachers | < | < | Murid/Pupils | < | <
        ^ | Negeri⏎Public | Swasta⏎Private | Jumlah⏎Total | Negeri⏎Public | Swasta⏎Private | Jumlah⏎Total | Negeri⏎Public | Swasta⏎Private | Jumlah⏎Total""", rules=True)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)")
    p.body(names("1. Sumberejo;2. Pulau Panggung;3. Talang Padang;4. Gisting;5. Kota Agung;6. Wonosobo;7. Limau") + "\nT| Kabupaten Tanggamus | #", "10-40 1-9 +1+2 100-400 5-90 +4+5 1000-5000 50-900 +7+8")
    p.skip().text("Sumber/Source: Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi", italic=True)
    return finish(p, widths={"A": 24, **wide("BCDEFGHIJ", 10)})


@sheet
def en19_nso_thailand_two_stubs():
    """Thai names at the left and English ones at the right of the figures, headings in two languages in two rows each, a sum first."""
    p = Paper("en19_nso_thailand_two_stubs", "xls", sheet="T-1.2", borders=False, font="TH SarabunPSK")
    p.texts("ตาราง | 1.2 ประชากรจากการทะเบียน จำแนกตามเพศ เป็นรายอำเภอ พ.ศ. 2562 - 2564", bold=True).texts("Table | 1.2 Population from Registration Record by Sex and District: 2019 - 2021", bold=True).skip()
    t = p.head("""
        อำเภอ | 2562 (2019) | < | < | 2563 (2020) | < | < | 2564 (2021) | < | < | District
        ^ | รวม | ชาย | หญิง | รวม | ชาย | หญิง | รวม | ชาย | หญิง | ^
        ^ | Total | Male | Female | Total | Male | Female | Total | Male | Female | ^""", loose=True)
    t.optional.append("K")
    places = (("เมืองลำปาง", "Mueang Lampang"), ("แม่เมาะ", "Mae Mo"), ("เกาะคา", "Ko Kha"), ("เสริมงาม", "Soem Ngam"), ("งาว", "Ngao"), ("แจ้ห่ม", "Chae Hom"), ("วังเหนือ", "Wang Nuea"))
    spec = "+2+3 9000-90000 9000-90000 +5+6 9000-90000 9000-90000 +8+9 9000-90000 9000-90000"
    p.body("T| รวมยอด | # | Total\n" + "\n".join(f"d| {thai} | # | {english}" for thai, english in places), spec)
    p.text("     ที่มา: กรมการปกครอง กระทรวงมหาดไทย").text(" Source: Department of Provincial Administration, Ministry of Interior")
    return finish(p, widths={"A": 20, "K": 20, **wide("BCDEFGHIJ", 9)}, frame=False)


@sheet
def en19_psa_regions_literacy():
    """Philippine regions in capitals with their name in two parts, both sexes beside male and female in pieces, *Philippines* first, blank below."""
    p = Paper("en19_psa_regions_literacy", "xls", sheet="Table 10.3", borders=False, font="Arial", indent="spaces")
    p.text("TABLE 10.3 - Simple and Functional Literacy Rates by Region and Sex", bold=True).text("2013 and 2019").text("(In percent)").skip()
    p.head("""
         | 2013 | < | < | 2019 | < | <
         |  |  |  |  |  |
        Region | Both | Male | Female | Both | Male | Female
         | Sexes |  |  | Sexes |  |""", loose=True, spanner="centre", bold=True, rules=True)
    p.skip()
    regions = "National Capital Region;Cordillera Administrative Region;I - Ilocos Region;II - Cagayan Valley;III - Central Luzon;IV-A - CALABARZON;MIMAROPA;V - Bicol Region;VI - Western Visayas"
    p.body("P| Philippines | 90.3 | 88.7 | 92.0 | 91.6 | 90.1 | 93.1\n\n" + names(regions), " ".join(["m80-99:1"] * 6))
    p.skip().text("Source: Philippine Statistics Authority, Functional Literacy, Education and Mass Media Survey (FLEMMS).")
    return finish(p, widths={"A": 34, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en19_estat_households_japan():
    """Prefectures with a code before and their name in letters, households by kind of two levels in two languages, the country first, a hyphen for none."""
    p = Paper("en19_estat_households_japan", "xlsx", sheet="第2-12表", borders=True, font="MS Gothic")
    p.text("2-12 都道府県, 世帯の種類別世帯数（令和2年）").text("HOUSEHOLDS BY TYPE AND PREFECTURE (2020)").text("単位 1,000世帯 (In thousands)")
    t = p.head("""
        コード⏎Code | 都道府県⏎Prefecture | 総数⏎Total | 一般世帯 Private households | < | < | < | 施設等の世帯⏎Institutional
        ^ | ^ | ^ | 計⏎Subtotal | 単独世帯⏎One-person | 核家族世帯⏎Nuclear family | その他⏎Other | ^""", stt=0, name=1)
    _ = t
    places = (("01", "北海道 Hokkaido"), ("02", "青森県 Aomori-ken"), ("03", "岩手県 Iwate-ken"), ("04", "宮城県 Miyagi-ken"), ("05", "秋田県 Akita-ken"), ("13", "東京都 Tokyo-to"), ("27", "大阪府 Osaka-fu"), ("47", "沖縄県 Okinawa-ken"))
    p.body("T| 00 | 全国 Japan | #\n" + "\n".join(f"d| {c} | {n} | #" for c, n in places), "+2+6 +3+4+5 90-900 90-900 20-90 1-9")
    p.text("資料 総務省統計局「国勢調査報告」 Source: Statistics Bureau, Population Census of Japan")
    return finish(p, widths={"A": 8, "B": 24, **wide("CDEFGH", 13)}, frame=False)
