"""Abstracts, censuses and portals of twenty lands told from memory with made figures: labels over headings, tables beside each other, wholes by other names, headings over pages."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, drop, line
from ...paper import Paper
from .abstract_of_2010 import fives
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "eighteenth"


@sheet
def en25_hong_kong_two_languages_annual():
    """Chinese over English in every cell, years across as numbers with a note mark, industries down, *合計 Total* last, unit in brackets right over the years."""
    p = Paper("en25_hong_kong_two_languages_annual", "xlsx", sheet="T2", borders=True, font="Arial")
    p.text("表 2 : 按行業劃分的就業人數", bold=True).text("Table 2 : Employed persons by industry", bold=True).text("('000)", at=4, align="right")
    p.head("行業⏎Industry | 2018 | 2019 | 2020 | 2021 #")
    p.body("d| 製造⏎Manufacturing | #\nd| 建造⏎Construction | #\nd| 零售、住宿及膳食服務⏎Retail, accommodation and food services | #\nd| 金融⏎Financing | #\nT| 合計⏎Total | #", "90.0-900.0:1 90.0-900.0:1 90.0-900.0:1 90.0-900.0:1")
    p.text("# Provisional figures.")
    return finish(p, widths={"A": 38, **wide("BCDE", 11)}, frame=False, wrap=True)


@sheet
def en25_singapore_residents_total_first():
    """Residents by ethnic group: groups over *Total*, *Males*, *Females*; ages down, *Total* first; *Number* as a line right over the heading at the right."""
    p = Paper("en25_singapore_residents_total_first", "xlsx", sheet="T3", borders=False, font="Calibri")
    p.text("Table 3 Resident Population by Age Group, Ethnic Group and Sex, June 2020", bold=True).text("Number", at=6, italic=True, align="right")
    p.head("""
        Age Group (Years) | Total | < | < | Chinese | < | <
        ^ | Total | Males | Females | Total | Males | Females""")
    p.body("T| Total | #\n" + names("0 - 4;5 - 9;10 - 14;15 - 19;20 - 24;25 & Over"), "+2+3 9000-90000 9000-90000 +5+6 900-9000 900-9000")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 11)}, frame=False)


@sheet
def en25_south_africa_province_metadata():
    """A survey's table: *Indicator*, *Geography*, *Period* as labels and values in neighbouring cells, then right below the heading, years as text *2021/22*; *RSA* last."""
    p = Paper("en25_south_africa_province_metadata", "xlsx", sheet="Sheet1", borders=True, font="Arial")
    p.texts("Indicator | Households with access to piped water").texts("Geography | Province").texts("Period | 2019/20-2021/22").texts("Unit | Thousands")
    p.head("Province | 2019/20 | 2020/21 | 2021/22")
    p.body(names("Western Cape;Eastern Cape;Northern Cape;Free State;KwaZulu-Natal;Gauteng") + "\nT| RSA | #", "900-3000 900-3000 900-3000")
    return finish(p, widths={"A": 20, **wide("BCD", 11)}, frame=False)


@sheet
def en25_ireland_px_export():
    """A PX export: title in the first row, a blank one, region and sex as columns of names merged by blanks, census years across; *Both sexes* first of each."""
    p = Paper("en25_ireland_px_export", "xlsx", sheet="CNA17", borders=False, font="Calibri")
    p.text("Population by Sex, Region and CensusYear", bold=True).skip()
    p.head(" |  | 2006 | 2011 | 2016", name=1, names=(0,), years_as_text=True)
    rows = []
    for region in ("State", "Leinster", "Munster", "Connacht"):
        men, women = ([p.rng.randint(9000, 90000) for _ in range(3)] for _ in range(2))
        for kind, name, v in (("P", "Both sexes", add((men, women))), ("d", "Male", men), ("d", "Female", women)):
            rows.append(f"{kind}| {region if name == 'Both sexes' else ''} | {name} | " + " | ".join(map(str, v)))
    p.body("\n".join(rows))
    return finish(p, widths={"A": 14, "B": 12, **wide("CDE", 10)}, frame=False)


@sheet
def en25_sweden_px_region_codes():
    """A Swedish export: code and name in one cell, sex over years, two rows of headings, unmerged; *00 Riket* first."""
    p = Paper("en25_sweden_px_region_codes", "xlsx", sheet="BE0101", borders=False, font="Calibri")
    p.text("Population by region, sex and year", bold=True).skip()
    p.head("""
         | men | < | women | <
         | 2020 | 2021 | 2020 | 2021""", spanner="first", years_as_text=True)
    p.body("T| 00 Sweden | #\nd| 01 Stockholm county | #\nd| 03 Uppsala county | #\nd| 04 Södermanland county | #\nd| 05 Östergötland county | #", "9000-90000 9000-90000 9000-90000 9000-90000")
    p.skip().text("Last updated:").text("20220222 08:00").text("Contact:").text("Statistics Sweden, Statistical service")
    return finish(p, widths={"A": 26, **wide("BCDE", 10)}, frame=False)


@sheet
def en25_brazil_sidra_whole_first():
    """A Brazilian query: *Tabela*, *Variável* above, *Brasil e Unidade da Federação* over names, *Ano x Situação* groups in three rows of merged headings, source last."""
    p = Paper("en25_brazil_sidra_whole_first", "xlsx", sheet="Tabela", borders=False, font="Calibri")
    p.text("Tabela 1378 - População residente, por situação do domicílio").text("Variável - População residente (Pessoas)")
    p.head("""
        Brasil e Unidade da Federação | Ano x Situação do domicílio | < | < | < | < | <
        ^ | 2000 | < | < | 2010 | < | <
        ^ | Total | Urbana | Rural | Total | Urbana | Rural""")
    p.body("T| Brasil | #\n" + names("Rondônia;Acre;Amazonas;Roraima;Pará;Amapá"), "+2+3 9000-90000 9000-90000 +5+6 9000-90000 9000-90000")
    p.text("Fonte: IBGE - Censo Demográfico")
    return finish(p, widths={"A": 30, **wide("BCDEFG", 10)}, frame=False)


@sheet
def en25_mexico_estados_unidos_mexicanos():
    """A Mexican census: three rows of headings, *Entidad federativa* merged, the land as *Estados Unidos Mexicanos* first, sexes per group, a note below."""
    p = Paper("en25_mexico_estados_unidos_mexicanos", "xls", sheet="02", borders=False, font="Arial")
    p.text("INEGI. Censo de Población y Vivienda 2020. Tabulados", bold=True).text("Población de 15 años y más por entidad federativa y condición de alfabetismo según sexo", bold=True)
    p.head("""
        Entidad federativa | Población de 15 años y más | < | < | Condición de alfabetismo | < | <
        ^ | Total | Hombres | Mujeres | Alfabeta | < | Analfabeta
        ^ | ^ | ^ | ^ | Hombres | Mujeres | ^""", bold=False, rules=True)
    p.skip()
    p.body("T| Estados Unidos Mexicanos | #\n" + names("Aguascalientes;Baja California;Campeche;Chiapas;Colima"), "+2+3 9000-90000 9000-90000 900-9000 900-9000 90-900")
    p.text("Nota: Excluye a la población que no especificó su edad.")
    return finish(p, widths={"A": 28, **wide("BCDEFG", 11)}, rules=p.looks.rules)


@sheet
def en25_germany_genesis_units_row():
    """A German download: headings in three rows, the last one units *Anzahl*, *EUR*; years down, Länder beside; *Deutschland* first; copyright line."""
    p = Paper("en25_germany_genesis_units_row", "xlsx", sheet="71231-0001", borders=False, font="Arial")
    p.text("Steuerpflichtige, Umsatz: Bundesländer, Jahre").text("Umsatzsteuerstatistik").text("Deutschland")
    p.head("""
        Bundesländer | 2019 | < | 2020 | <
        ^ | Steuerpflichtige | Umsatz | Steuerpflichtige | Umsatz
        ^ | Anzahl | Tsd. EUR | Anzahl | Tsd. EUR""", soft=(2,))
    p.body(names("Baden-Württemberg;Bayern;Berlin;Brandenburg;Bremen") + "\nT| Insgesamt | #", "9000-90000 900-9000 9000-90000 900-9000")
    p.text("__________").text("© Statistisches Bundesamt (Destatis), 2022")
    return finish(p, widths={"A": 24, **wide("BCDE", 14)}, frame=False)


@sheet
def en25_france_insee_ensemble_last():
    """A French table: *Ensemble* last, units in brackets as *en milliers*, rates right of counts under merged groups, note and *Champ :*, *Source :* lines right below."""
    p = Paper("en25_france_insee_ensemble_last", "xlsx", sheet="Figure 2", borders=True, font="Arial")
    p.text("Emploi selon le sexe et la catégorie socioprofessionnelle en 2020", bold=True).text("en milliers et en %", italic=True, at=4)
    p.head("""
        Catégorie socioprofessionnelle | Femmes | < | Hommes | <
        ^ | Effectif | Part | Effectif | Part""")
    p.body(names("Agriculteurs exploitants;Artisans, commerçants;Cadres;Professions intermédiaires;Employés;Ouvriers") + "\nT| Ensemble | #", "90-900 m5-30:1 90-900 m5-30:1")
    p.text("Champ : France hors Mayotte, personnes de 15 ans ou plus.").text("Source : Insee, enquête Emploi 2020.")
    return finish(p, widths={"A": 34, **wide("BCDE", 11)}, frame=False)


@sheet
def en25_spain_ine_total_nacional():
    """A Spanish export: title, units and a blank, sexes over three years, unmerged, *Total Nacional* first, notes *Notas:*, *Fuente:* last."""
    p = Paper("en25_spain_ine_total_nacional", "xlsx", sheet="tabla-0", borders=False, font="Arial")
    p.text("Encuesta de Población Activa").text("Tasas de paro por sexo y comunidad autónoma").skip().text("Unidades: Porcentaje").skip()
    p.head("""
         | Ambos sexos | < | < | Hombres | < | <
         | 2022 | 2021 | 2020 | 2022 | 2021 | 2020""", spanner="first", bold=False)
    p.body("T| Total Nacional | #\n" + names("01 Andalucía;02 Aragón;03 Asturias, Principado de;04 Balears, Illes;05 Canarias"), " ".join(["m8-25:2"] * 6))
    p.skip().text("Notas: ").text("Los datos con menos de 5 mil están sujetos a fuertes variaciones").text("Fuente: ").text("Instituto Nacional de Estadística")
    return finish(p, widths={"A": 28, **wide("BCDEFG", 9)}, frame=False)


@sheet
def en25_us_county_tables_side_by_side():
    """A page of an old abstract: the table printed twice beside itself, states A to M at the left and N to W at the right, the same headings, the whole first at the left."""
    p = Paper("en25_us_county_tables_side_by_side", "xls", sheet="23", borders=False, font="Arial")
    p.text("No. 23. Public Libraries by State: 2008", bold=True).text("[For fiscal year]").skip()
    row = p.row
    p.head("State | Libraries | Visits per capita", bold=False)
    p.body("T| U.S. | #\n" + names("AL;AK;AZ;AR;CA;CO"), "90-900 m3-6:1", bold="")
    end = p.row
    p.row, p.left = row, 4
    p.head("State | Libraries | Visits per capita", bold=False)
    p.body(names("MT;NE;NV;NH;NJ;NM;NY"), "90-900 m3-6:1", bold="")
    p.row, p.left = end, 0
    p.text("Source: U.S. Institute of Museum and Library Services.")
    return finish(p, widths={"A": 8, **wide("BC", 11), "D": 2, "E": 8, **wide("FG", 11)})


@sheet
def en25_saus_lone_columns_between_groups():
    """Lone headings in pieces between two groups without lines under them, both merged; states by fives with *U.S.* first, ranks at the right."""
    p = old("en25_saus_lone_columns_between_groups", "251", "Public Elementary and Secondary School Enrollment and Spending by State: 2005", "In thousands (49,113 represents 49,113,000), except as indicated")
    p.head("""
         | Enrollment | < | Average | Expenditures | < |
         | K through | Grades 9 | daily | Total | Per |
        State | grade 8 | through 12 | attendance | (mil. dol.) | pupil (dol.) | Rank""", bold=False, loose=True, spanner="merge")
    p.skip()
    p.body("T|   U.S. | #\n\n" + fives("AL;AK;AZ;AR;CA;CO;CT;DE;DC;FL"), "90-900 90-300 90-900 900-9000 m5000-9999 ~", bold="")
    foot(p, "Source: U.S. National Center for Education Statistics.")
    for k, row in enumerate([r for r in p.tables[0].body if (r, 1) in p.cells][1:], 1):
        p.put(6, k, row)
    return finish(p, widths={"A": 10, **wide("BCDEFG", 12)}, frame=False)


@sheet
def en25_saus_month_days_no_total():
    """Stations down, months as heads *Jan.* to *Dec.* and *Annual avg.* in two pieces, length of record in years first; continued headings right of names."""
    p = old("en25_saus_month_days_no_total", "394", "Average Percentage of Possible Sunshine--Selected Cities", "Airport data. For period of record through 2005", indent="spaces")
    p.head("""
         | Length |  |  |  |  |  |  | Annual
        Station | of record | Jan. | Feb. | Mar. | Apr. | May | June | average
         | (years) |  |  |  |  |  |  | """, bold=False, loose=True)
    p.skip()
    p.body("d| Montgomery, AL | #\nd| Juneau, AK | #\nd| Phoenix, AZ | #\nd| Little Rock, AR | #\nd| Los Angeles, CA | #\nd| Denver, CO | #\nd| Hartford, CT | #", "20-60 m20-80 m20-80 m20-80 m20-80 m20-80 m20-80 m40-80", bold="")
    foot(p, "Source: U.S. National Oceanic and Atmospheric Administration.")
    return finish(p, widths={"A": 18, **wide("BCDEFGHI", 8)}, frame=False)


@sheet
def en25_nz_yearbook_1920_leaders():
    """An old yearbook retyped: names with leaders, pounds, shillings and pence in three columns under *Revenue*, sums *Totals* last, years as names of groups."""
    p = Paper("en25_nz_yearbook_1920_leaders", "xlsx", sheet="Rates", borders=False, font="Times New Roman")
    p.text("LOCAL BODIES: RECEIPTS FROM RATES, 1918-19", bold=True).skip()
    p.head("""
        Class of Local Body. | Number. | Receipts. | < | Percentage of Total.
        ^ | ^ | Rates. | Other Sources. | ^""", bold=False, stub="middle", spanner="centre", rules=True)
    p.tables[0].columns["D"].append("Receipts. / Other Sources.")
    p.body("d| Counties | #\nd| Boroughs | #\nd| Town Districts | #\nd| Road Districts | #\nd| River Districts | #\nT| Totals | #", "5-90 900-90000 900-9000 m5-40:2", leader=" ..")
    return finish(p, widths={"A": 26, **wide("BCDE", 13)}, rules=p.looks.rules)


@sheet
def en25_korea_kosis_by_age_group():
    """A Korean download: code-free names in two columns (region, sex), item headings with units in square brackets below years, *Whole country* first with *Total*."""
    p = Paper("en25_korea_kosis_by_age_group", "xlsx", sheet="Data", borders=True, font="Gulim")
    p.head("""
        By administrative district | By gender | 2020 | < | 2021 | <
        ^ | ^ | Population (Person) | Households (Household) | Population (Person) | Households (Household)""", name=1, names=(0,))
    rows = []
    for place in ("Whole country", "Seoul", "Busan", "Daegu"):
        men, women = ([p.rng.randint(9000, 90000) for _ in range(4)] for _ in range(2))
        for kind, sex, v in (("P", "Total", add((men, women))), ("d", "Male", men), ("d", "Female", women)):
            rows.append(f"{kind}| {place} | {sex} | " + " | ".join(map(str, v)))
    p.body("\n".join(rows))
    return finish(p, widths={"A": 24, "B": 12, **wide("CDEF", 14)}, frame=False)


@sheet
def en25_philippines_region_province_indent():
    """Regions in capitals with provinces set in by blanks, *Philippines* first, household population by sex and a ratio; unit none, notes below; CSV with title and blank."""
    p = Paper("en25_philippines_region_province_indent", "csv", borders=False, indent="spaces")
    p.text("Table 1. Household Population by Region, Province and Sex: Philippines, 2020").skip()
    p.head("""
        Region and Province | Household Population | < | < | Sex Ratio
         | Both Sexes | Male | Female | """, spanner="first", stub="top")
    p.body("T| PHILIPPINES | #\n\nR| REGION I - ILOCOS REGION | #\nd|   Ilocos Norte | #\nd|   Ilocos Sur | #\nd|   La Union | #\n\nR| REGION II - CAGAYAN VALLEY | #\nd|   Batanes | #\nd|   Cagayan | #\nd|   Isabela | #", "+2+3 9000-90000 9000-90000 m95-105:0")
    return p


@sheet
def en25_imf_weo_subject_descriptor():
    """An outlook's download: land, subject, units, scale and a notes column as texts before years, *Estimates Start After* last; figures as texts with thousands."""
    p = Paper("en25_imf_weo_subject_descriptor", "xlsx", sheet="WEO", borders=False, font="Calibri")
    t = p.head("Country | Subject Descriptor | Units | Scale | 2019 | 2020 | 2021 | 2022 | Estimates Start After", names=(1,), bold=False)
    t.optional += ["B", "C", "D", "I"]
    rows = []
    for land in ("Cambodia", "Lao P.D.R.", "Vietnam"):
        for subject, unit, scale in (("Gross domestic product, current prices", "U.S. dollars", "Billions"), ("Population", "Persons", "Millions"), ("Unemployment rate", "Percent of total labor force", "")):
            rows.append(f"d| {land} | {subject} | {unit} | {scale} | # | 2021")
    p.body("\n".join(rows), "9.0-900.0:3 9.0-900.0:3 9.0-900.0:3 9.0-900.0:3")
    p.skip().text("International Monetary Fund, World Economic Outlook Database, October 2022")
    return finish(p, widths={"A": 14, "B": 36, "C": 26, "D": 10, **wide("EFGH", 10), "I": 14}, frame=False)


@sheet
def en25_uk_dfe_schools_by_type_all():
    """Schools: types down over blocks *Primary*, *Secondary* in bold with figures and parts set in, *All schools* last, a legend with letters, years as 2020/21."""
    p = Paper("en25_uk_dfe_schools_by_type_all", "xls", sheet="Table 2a", borders=False, font="Arial")
    p.text("Table 2a: All schools: number of schools and pupils by type of school", bold=True).text("State-funded and independent schools, England").text("Number", at=4, align="right")
    p.head("""
        Type of school | Schools | < | Pupils (headcount) | <
         | 2020/21 | 2021/22 | 2020/21 | 2021/22""", spanner="centre", stub="top", rules=True)
    a, b, c, d, e = ([p.rng.randint(900, 9000) for _ in range(2)] + [p.rng.randint(9000, 90000) for _ in range(2)] for _ in range(5))
    p.body("\n".join([line("R", "State-funded primary", *add((a, b))), line("d", "Maintained schools", *a, depth=1), line("d", "Academies", *b, depth=1), line("R", "State-funded secondary", *add((c, d))), line("d", "Maintained schools", *c, depth=1), line("d", "Academies", *d, depth=1), line("d", "Independent", *e), line("T", "All schools", *add((a, b, c, d, e)))]))
    p.skip().text("Source: School Census").text("x  Figures suppressed.")
    show_thousands(p)
    return finish(p, widths={"A": 28, **wide("BCDE", 11)}, rules=p.looks.rules)


@sheet
def en25_norway_blank_columns_between_years():
    """Blank narrow columns between merged groups; counties numbered, *The whole country* first; a unit line *Per cent* in a row of its own under one group only."""
    p = Paper("en25_norway_blank_columns_between_years", "xls", sheet="Tab-2", borders=False, font="Arial")
    p.text("2 Persons registered unemployed, by county", bold=True).skip()
    t = p.head("""
        County |  | Absolute figures | < |  | Per cent of the labour force | <
         |  | 2009 | 2010 |  | 2009 | 2010""", spanner="merge", stub="top", rules=True, bold=False)
    drop(t, "B", "E")
    p.skip()
    p.body("T| The whole country |  | #\n\nd| 01 Østfold |  | #\nd| 02 Akershus |  | #\nd| 03 Oslo |  | #\nd| 04 Hedmark |  | #\nd| 05 Oppland |  | #", "900-9000 900-9000 ~ m1-5:1 m1-5:1")
    p.skip().text("Source: Statistics Norway.")
    return finish(p, widths={"A": 22, "B": 2, **wide("CD", 10), "E": 2, **wide("FG", 10)}, rules=p.looks.rules)


@sheet
def en25_us_trade_rank_value_share():
    """Partners by rank, rank column before names under *Rank*, sums *Total, All Countries* and *Total, Top 5* first without a rank; headings with line breaks."""
    p = Paper("en25_us_trade_rank_value_share", "xlsx", sheet="toptrade", borders=True, font="Arial")
    p.text("Top Trading Partners - December 2021", bold=True).text("Data are goods only, on a Census Basis, in billions of dollars, unrevised.")
    p.head("Rank | Country | Exports⏎(Year-to-Date) | Imports⏎(Year-to-Date) | Total Trade | Percent of⏎Total Trade", stt=0, name=1)
    lands = [(n, p.rng.randint(100, 300), p.rng.randint(100, 500)) for n in ("Mexico", "Canada", "China", "Japan", "Germany")]
    rest = 1000, 1400
    ex, im = sum(v[1] for v in lands), sum(v[2] for v in lands)
    whole = ex + im + sum(rest)
    def told(kind, mark, name, a, b):
        return f"{kind}| {mark} | {name} | {a} | {b} | {a + b} | {100 * (a + b) / whole:.1f}"
    p.body("\n".join([told("T", "---", "Total, All Countries", ex + rest[0], im + rest[1]), told("P", "---", "Total, Top 5 Countries", ex, im), *(told("d", k, *v) for k, v in enumerate(lands, 1))]))
    return finish(p, widths={"A": 6, "B": 26, **wide("CDEF", 14)}, frame=False, wrap=True)
