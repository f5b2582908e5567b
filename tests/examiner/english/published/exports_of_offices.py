"""Downloads, digests and yearbooks of eighteen offices told from memory with made figures: codes, flags, two stubs, blocks, dots, pages, notes."""

from __future__ import annotations

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import drop
from ...paper import Paper
from .pages_of_offices import names

FAMILY = "fifteenth"


@told_sheet
def en20_genesis_kreise_csv():
    """Germany's database as csv: codes and names without headings, the day of reference written over every column, sexes below, a line of dashes after."""
    p = Paper("en20_genesis_kreise_csv", "csv", borders=False, numbers="plain")
    p.csv = ("cp1252", ";")
    p.text("GENESIS-Tabelle: 12411-01-01-4").text("Bevölkerungsstand: Bevölkerung nach Geschlecht").text("- Stichtag 31.12. -").text("regionale Tiefe: Kreise und krfr. Städte").text("Fortschreibung des Bevölkerungsstandes").text("Bevölkerungsstand (Anzahl)")
    p.head("""
         |  | 31.12.2015 | 31.12.2015 | 31.12.2015
         |  | Insgesamt | männlich | weiblich""", stt=0, name=1)
    spec = "+2+3 30000-900000 30000-900000"
    p.body("P| DG | Deutschland | 7120000 | 3490000 | 3630000\nP| 01 |   Schleswig-Holstein | #\n" + "\n".join(f"d| {code} |       {n} | #" for code, n in (("01001", "Flensburg, Kreisfreie Stadt"), ("01002", "Kiel, Landeshauptstadt"), ("01003", "Lübeck, Hansestadt"), ("01051", "Dithmarschen, Landkreis"))) + "\nP| 02 |   Hamburg | 1787408 | 868000 | 919408\nP| 03 |   Niedersachsen | #\n" + "\n".join(f"d| {code} |       {n} | #" for code, n in (("03101", "Braunschweig, Kreisfreie Stadt"), ("03102", "Salzgitter, Kreisfreie Stadt"), ("03151", "Gifhorn, Landkreis"))), spec)
    p.text("__________").text("Bevölkerungsstand:").text("Ergebnisse auf Grundlage des Zensus 2011.").text("(C)opyright Statistisches Bundesamt (Destatis), 2017").text("Stand: 04.07.2017 / 12:34:56")
    return p


@told_sheet
def en20_reserve_bank_interest_csv():
    """The Australian bank's csv: eight rows describe each series above the months, the number of the table alone in the first cell."""
    p = Paper("en20_reserve_bank_interest_csv", "csv", borders=False)
    p.text("F1.1 INTEREST RATES AND YIELDS - MONEY MARKET")
    p.head("""
        Title | Cash Rate Target | 1-month OIS | 3-month OIS | 90-day BABs
        Description | Cash Rate Target; monthly average | OIS; 1 month | OIS; 3 months | Bank bills; 90 days
        Frequency | Monthly | Monthly | Monthly | Monthly
        Type | Original | Original | Original | Original
        Units | Per cent | Per cent | Per cent | Per cent
        Source | RBA | AFMA | AFMA | ASX
        Publication date | 01-Mar-2023 | 01-Mar-2023 | 01-Mar-2023 | 01-Mar-2023
        Series ID | FIRMMCRT | FIRMMOIS1 | FIRMMOIS3 | FIRMMBAB90""", soft=(1, 2, 3, 4, 5, 6, 7), bold=False, align="left")
    p.body("\n".join(f"d| {d} | #" for d in ("31/01/2022", "28/02/2022", "31/03/2022", "30/04/2022", "31/05/2022", "30/06/2022", "31/07/2022", "31/08/2022", "30/09/2022")), "m0-3:2 m0-3:2 m0-3:2 m0-3:2")
    return p


@told_sheet
def en20_estat_prefectures_codes():
    """Japan's portal: a code and a name in two languages, sexes under the population and the foreigners, the nation first, prefectures numbered 01 to 47 as texts."""
    p = Paper("en20_estat_prefectures_codes", "xlsx", sheet="第1表", borders=False, font="MS Gothic")
    p.text("第１表　都道府県，男女別人口").text("Table 1. Population by Sex for Prefectures").texts(" |  |  |  |  |  |  | (単位　千人　Thousand persons)")
    p.head("""
        コード⏎Code | 都道府県⏎Prefectures | 総人口　Total population | < | < | 日本人人口　Japanese population | < | <
        ^ | ^ | 男女計⏎Both sexes | 男⏎Male | 女⏎Female | 男女計⏎Both sexes | 男⏎Male | 女⏎Female""", stt=0, name=1, bold=False, rules=True)
    p.skip()
    lines = (("01", "北海道　Hokkaido"), ("02", "青森県　Aomori-ken"), ("03", "岩手県　Iwate-ken"), ("04", "宮城県　Miyagi-ken"), ("05", "秋田県　Akita-ken"), ("06", "山形県　Yamagata-ken"), ("07", "福島県　Fukushima-ken"))
    p.body("T| '00 | 全国　Japan | #\n" + "\n".join(f"d| '{c} | {n} | #" for c, n in lines), "+2+3 400-2900 400-2900 +5+6 400-2800 400-2800", bold="")
    p.skip().text("注）単位未満は四捨五入してあるため，合計の数字と内訳の計が一致しない場合がある。").text("Source: Statistics Bureau, Ministry of Internal Affairs and Communications")
    return finish(p, widths={"A": 6, "B": 24, **wide("CDEFGH", 12)}, rules=p.looks.rules)


@told_sheet
def en20_india_census_c_series():
    """India's census, C-series: table, state and district codes, area, residence and ages in six columns before the figures, two levels of headings, numbers of columns."""
    p = Paper("en20_india_census_c_series", "xls", sheet="C-08", borders=True, font="Arial")
    p.text("C-8 EDUCATIONAL LEVEL BY AGE AND SEX FOR POPULATION AGE 7 AND ABOVE", bold=True, over=12, align="center")
    t = p.head("""
        Table name | State code | Distt. code | Area name | Total/ Rural/ Urban | Age-group | Total | < | < | Literate | < | <
        ^ | ^ | ^ | ^ | ^ | ^ | Persons | Males | Females | Persons | Males | Females""", stt=0, name=3, names=(5, 4))
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12")
    lines = []
    for code, area in (("000", "State - GOA"), ("585", "District - North Goa")):
        for kind in ("Total", "Rural", "Urban"):
            lines += [f"{'P' if age == 'All ages' else 'd'}| C2308 | '30 | '{code} | {area} | {kind} | {age} | #" for age in ("All ages", "7", "8", "9", "10-14", "15-19", "Age not stated")]
    p.body("\n".join(lines), "+2+3 900-90000 900-90000 +5+6 900-90000 900-90000")
    drop(t, "E", "F", "B", "C")
    t.either_rows += [row for row in t.body if str(p.cells[row, 4].value) == "Total" or "State" in str(p.cells[row, 3].value)]
    return finish(p, widths={"A": 8, "B": 7, "C": 7, "D": 22, **wide("EFGHIJKL", 10)}, frame=False)


@told_sheet
def en20_statcan_characteristic_by_geography():
    """Canada's download: geographies over two reference periods, characteristics of dwellings down, units alone in a row under the periods, marks in the names."""
    p = Paper("en20_statcan_characteristic_by_geography", "csv", borders=False)
    p.text("Dwelling characteristics by geography, 2016 and 2021 censuses").text("Frequency: Every 5 years").text("Table: 98-10-0233-01").text("Geography: Canada, Province or territory").skip()
    t = p.head("""
        Geography | Canada | < | Nova Scotia | < | Ontario | <
        Structural type of dwelling 1 | 2016 | 2021 | 2016 | 2021 | 2016 | 2021
         | Number | < | < | < | < | <""", soft=(2,), spanner="first")
    for letter, place, year in zip("BCDEFG", ("Canada", "Canada", "Nova Scotia", "Nova Scotia", "Ontario", "Ontario"), (2016, 2021) * 3, strict=True):
        t.columns[letter] = [f"{place} / {year} / Number", f"{place} / {year}"]
    p.body("T| Total, structural type of dwelling | #\n" + names("Single-detached house;Semi-detached house;Row house;Apartment in a building that has fewer than five storeys;Apartment in a building that has five or more storeys 2;Movable dwelling"), " ".join(["9000-900000"] * 6))
    p.skip().text("Symbol legend:").texts("Symbol | Description").texts(".. | not available").texts("x | suppressed").skip().text("Footnotes:").texts("1 | Excludes collective dwellings.").text("How to cite: Statistics Canada. Table 98-10-0233-01")
    p.extra_tables_allowed = True
    return p


@told_sheet
def en20_ons_accessible_births():
    """Britain's sheets since 2020: one table, notes named in brackets in the headings, codes and kinds of areas before the figures, [z] and [x] in cells."""
    p = Paper("en20_ons_accessible_births", "xlsx", sheet="Table_1", borders=False, font="Arial")
    p.text("Table 1: Live births by area of usual residence of mother, England and Wales, 2021 [note 1]", bold=True).text("This worksheet contains one table. Some cells refer to notes, which can be found on the notes worksheet.").text("Source: Office for National Statistics")
    t = p.head("Area code | Area name | Geography | Number of live births | Number of live births, male | Number of live births, female | General fertility rate [note 2] | Total fertility rate [note 3]", stt=0, name=1)
    drop(t, "C")
    areas = (("K04000001", "England and Wales", "Country", "P"), ("E92000001", "England", "Country", "P"), ("E12000001", "North East", "Region", "P"), ("E06000047", "County Durham", "Unitary authority", "d"), ("E06000005", "Darlington", "Unitary authority", "d"), ("E06000001", "Hartlepool", "Unitary authority", "d"), ("E12000002", "North West", "Region", "P"), ("E06000008", "Blackburn with Darwen", "Unitary authority", "d"), ("E06000009", "Blackpool", "Unitary authority", "d"), ("W92000004", "Wales", "Country", "P"), ("W06000001", "Isle of Anglesey", "Unitary authority", "d"), ("", "Outside England and Wales", "Other", "d"))
    p.body("\n".join(f"{kind}| {code} | {name} | {sort} | " + ("301 | 150 | 151 | [z] | [z]" if sort == "Other" else "624828 | 320713 | 304115 | 55.8 | 1.61" if sort == "Country" else "#") for code, name, sort, kind in areas), "+2+3 400-9000 400-9000 m45-70:1 m1-2:2", bold="")
    return p


@told_sheet
def en20_school_census_filler_columns():
    """England's schools in the old manner: empty columns between the groups, codes of areas, regions in capitals with their authorities below, notes in digits."""
    p = Paper("en20_school_census_filler_columns", "xls", sheet="Table 8c", borders=False, font="Arial")
    p.text("Table 8c", bold=True).text("STATE-FUNDED SECONDARY SCHOOLS (1)(2): PUPILS BY FREE SCHOOL MEALS", bold=True).text("January 2013").text("By local authority area and region in England").skip()
    p.head("""
         |  |  | Pupils on roll | < |  | Free school meals (3) | < | <
         |  |  | number | part-time |  | number taking | number known | percentage""", stt=0, name=1, rules=True)
    p.skip()
    spec = "~ 900-90000 10-900 ~ 90-9000 90-9000 m5-40:1"
    p.body("T|  | ENGLAND (4) | #\n\nR| E12000001 | NORTH EAST | #\n" + "\n".join(f"d| {c} | {n} | #" for c, n in ((841, "Darlington"), (840, "Durham"), (390, "Gateshead"), (805, "Hartlepool"))) + "\n\nR| E12000002 | NORTH WEST | #\n" + "\n".join(f"d| {c} | {n} | #" for c, n in ((889, "Blackburn with Darwen"), (890, "Blackpool"), (350, "Bolton"), (351, "Bury"))), spec)
    p.tables[0].optional += ["C", "F"]
    p.skip().text("Source: School Census").text("1. Includes middle schools as deemed.").text("4. National and regional totals have been rounded to the nearest 5.").text("x  Figures not shown in order to protect confidentiality.")
    return finish(p, widths={"A": 11, "B": 26, "C": 2, "F": 2, **wide("DEGHI", 12)}, frame=False, rules=p.looks.rules)


@told_sheet
def en20_abs_states_as_captions():
    """Australia's cube: the office over everything, unit under each heading, states in the middle of their own rows with ages below and *Total* last."""
    p = Paper("en20_abs_states_as_captions", "xls", sheet="Table_3", borders=False, font="Arial")
    p.text("            Australian Bureau of Statistics", bold=True).text("4102.0 Labour and Education, Australia, 2011", bold=True).text("Released at 11:30 am (Canberra time) Thurs 14 Jun 2012").text("Table 3  Persons enrolled, By age and type of institution", bold=True).skip()
    t = p.head("""
         | TAFE | Higher education | Other | Total enrolled | Not enrolled
         | ’000 | ’000 | ’000 | ’000 | ’000""", soft=(1,), bold=False)
    ages = names("15–19;20–24;25–34;35–64")
    p.body("\n".join(f"S|  | {state} | \n{ages}\nQ| Total | #" for state in ("NEW SOUTH WALES", "VICTORIA", "QUEENSLAND", "AUSTRALIA")).replace("S|  | ", "S|  | "), "1-90:1 1-190:1 1-40:1 +1+2+3 90-900:1")
    t.first_rows = [t.body[0], t.body[1]]
    t.either_rows, t.subtotal_rows = t.either_rows + t.subtotal_rows, []
    p.skip().text("* estimate has a relative standard error of 25% to 50% and should be used with caution").text("np not available for publication").skip().text("© Commonwealth of Australia 2012")
    return finish(p, widths={"A": 18, **wide("BCDEF", 13)}, frame=False)


@told_sheet
def en20_eurostat_two_dimensions_flags():
    """Eurostat's browser: dimensions named above, the years with an empty column of flags each, a second row saying only what stands down, marks explained below."""
    p = Paper("en20_eurostat_two_dimensions_flags", "xlsx", sheet="Sheet 3", borders=False, font="Arial")
    p.text("Data extracted on 12/03/2023 10:21:33 from [ESTAT]").texts("Dataset: |  | Young people neither in employment nor in education [EDAT_LFSE_20]").texts("Last updated: |  | 14/12/2022 23:00").skip()
    p.texts("Time frequency |  | Annual").texts("Sex |  | Total").texts("Unit of measure |  | Percentage").skip()
    t = p.head("TIME |  | 2019 |  | 2020 |  | 2021 | ", name=0, names=(1,), years_as_text=True)
    t.columns.clear()
    t.columns.update({"C": ["2019"], "E": ["2020"], "G": ["2021"]})
    t.optional += ["B", "D", "F", "H"]
    p.body("\n".join(["S| GEO (Labels) | CITIZEN (Labels)", *(f"d| {place} | {citizen} | {a} | {fa} | {b} | {fb} | {c} | {fc}" for place, citizen, a, fa, b, fb, c, fc in (
        ("European Union - 27 countries (from 2020)", "Total", "12.8", "", "13.9", "", "13.1", ""), ("European Union - 27 countries (from 2020)", "Foreign country", "20.3", "", "22.1", "", "20.7", ""), ("Belgium", "Total", "11.8", "", "12.0", "", "10.1", "b"), ("Belgium", "Foreign country", "16.7", "", "17.4", "", "14.2", "b"),
        ("Bulgaria", "Total", "16.7", "", "18.1", "", "17.6", "b"), ("Bulgaria", "Foreign country", ":", "u", ":", "u", ":", "bu"), ("Czechia", "Total", "9.8", "", "11.0", "", "10.9", "b"), ("Czechia", "Foreign country", "12.4", "", "9.9", "u", "11.2", "b")))]))
    t.soft_rows, t.first_rows = [t.body[0]], [t.body[1]]
    p.skip().text("Special value").texts(": | not available").skip().text("Observation flags:").texts("b | break in time series").texts("u | low reliability")
    p.extra_tables_allowed = True
    return p


@told_sheet
def en20_insee_emploi_par_secteur():
    """France, ordinary: a figure with its unit at the right, sectors down with what is within set in, an evolution last, reading, field and source below."""
    p = Paper("en20_insee_emploi_par_secteur", "xlsx", sheet="Figure 2", borders=True, font="Calibri")
    p.text("Figure 2 – Emploi salarié par secteur d'activité", bold=True).text("en milliers", at=5, italic=True)
    p.head("""
        Secteur d'activité | Effectifs en fin d'année | < | < | Évolution 2021/2020 | <
        ^ | 2019 | 2020 | 2021 | en milliers | en %""", years_as_text=True)
    p.body("d| Agriculture | #\nR| Industrie | #\nd|   dont : industrie agroalimentaire | #\nd|   dont : énergie, eau, déchets | #\nd|   dont : autres industries | #\nd| Construction | #\nd| Tertiaire marchand | #\nd| Tertiaire non marchand | #\nP| Ensemble | 25689 | 25402 | 26190 | 788 | 3.1".replace("R| Industrie", "P| Industrie"), "300-3900 300-3900 300-3900 1-90 m0-4:1")
    p.skip().text("Lecture : fin 2021, l'industrie emploie 3 153 milliers de salariés.").text("Champ : France hors Mayotte.").text("Source : Insee, Estimations d'emploi.")
    return finish(p, widths={"A": 38, **wide("BCDEF", 12)}, frame=False)


@told_sheet
def en20_ibge_sidra_ano_x_sexo():
    """Brazil's database: variable and dimension names stand in rows over years and sexes, the country first, then regions and states set in."""
    p = Paper("en20_ibge_sidra_ano_x_sexo", "xlsx", sheet="Tabela", borders=True, font="Arial")
    p.text("Tabela 200 - População residente, por sexo", bold=True, over=7)
    t = p.head("""
        Brasil, Grande Região e Unidade da Federação | Variável - População residente (Pessoas) | < | < | < | < | <
        ^ | Ano x Sexo | < | < | < | < | <
        ^ | 2000 | < | < | 2010 | < | <
        ^ | Total | Homens | Mulheres | Total | Homens | Mulheres""", soft=(0, 1), years_as_text=True)
    for letter, (year, sex) in zip("BCDEFG", ((y, s) for y in (2000, 2010) for s in ("Total", "Homens", "Mulheres")), strict=True):
        t.columns[letter] = [f"Variável - População residente (Pessoas) / Ano x Sexo / {year} / {sex}", f"{year} / {sex}", f"Variável - População residente (Pessoas) / {year} / {sex}", f"Ano x Sexo / {year} / {sex}"]
    p.body("T| Brasil | #\nR|   Norte | #\nd|     Rondônia | #\nd|     Acre | #\nd|     Amazonas | #\nR|   Nordeste | #\nd|     Maranhão | #\nd|     Piauí | #\nd|     Ceará | #\nR|   Sul | #\nd|     Paraná | #\nd|     Santa Catarina | #", "+2+3 90000-900000 90000-900000 +5+6 90000-900000 90000-900000", bold="")
    p.text("Fonte: IBGE - Censo Demográfico", over=7).text("Notas", bold=True).text("1 - Para o ano de 2000: dados da amostra.")
    return finish(p, widths={"A": 34, **wide("BCDEFG", 12)}, frame=False)


@told_sheet
def en20_kenya_survey_provisional_marks():
    """Kenya's survey, ordinary: years with a star for provisional, kinds of institutions under captions with sub-totals, *TOTAL* and *GRAND TOTAL* in capitals."""
    p = Paper("en20_kenya_survey_provisional_marks", "xlsx", sheet="Table 15.1", borders=True, font="Times New Roman")
    p.text("Table 15.1: Educational Institutions by Category, 2017 – 2021", bold=True).texts(" |  |  |  |  | Number", italic=True)
    p.head("Category | 2017 | 2018 | 2019 | 2020+ | 2021*", years_as_text=True)
    def block(title, parts):
        return f"S| {title}\n" + names(parts, depth=1) + "\nQ| Sub-Total | #"
    p.body("\n".join((block("Pre-Primary¹", "Public;Private"), block("Primary", "Public;Private"), block("Secondary", "Public;Private"))) + "\nT| TOTAL | #", " ".join(["900-40000"] * 5))
    p.text("Source: Ministry of Education").text("* Provisional").text("+ Revised").text("¹ Figures include attached and stand-alone centres.")
    return finish(p, widths={"A": 24, **wide("BCDEF", 10)}, frame=False)


@told_sheet
def en20_digest_enrolment_code_row():
    """The digest: levels of public and private under three rows of headings, numbers of columns below, years with marks, growth in percent after captions."""
    p = Paper("en20_digest_enrolment_code_row", "xls", sheet="Digest 2011 Table 3", borders=False, font="Courier New", indent="spaces")
    p.text("Table 3. Enrollment in educational institutions, by level and control of institution: Selected years, 1980 through fall 2020", bold=True).text("[In thousands]").skip()
    p.head("""
        Level and control | Public | < | < | Private | < | < | All
        ^ | Total | Elementary | Secondary | Total | Elementary | Secondary | levels""", rules=True, stub="top")
    p.tables[0].loose = True
    p.tables[0].columns["H"] = ["All / levels"]
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8")
    p.body("S| Year\n" + "\n".join(f"d|   {y} | #" for y in ("1980", "1990", "1995\\1\\", "2000", "2005", "2010\\2\\")) + "\nS| Projected\n" + "\n".join(f"d|   {y} | #" for y in ("2015", "2020")) + "\n\nS| Percentage change\nd|   1980 to 2010 | 20.1 | 22.0 | 16.3 | 3.1 | -2.2 | 14.0 | 18.2\nd|   2010 to 2020 | 5.0 | 6.1 | 2.8 | -4.4 | -5.0 | -2.6 | 4.1", "+2+3 27000-35000 12000-15000 +5+6 3900-4900 1100-1400 +1+4", leader=" .......")
    show_thousands(p)
    p.text("\\1\\ Revised from previously published figures.").text("SOURCE: U.S. Department of Education, National Center for Education Statistics.")
    return finish(p, widths={"A": 26, **wide("BCDEFGH", 11)}, rules=p.looks.rules, frame=False)


@told_sheet
def en20_cps_dotted_stub_three_levels():
    """The American survey: names set in by leading dots, three levels of headings merged, the whole first, percent under a second block of the same lines."""
    p = Paper("en20_cps_dotted_stub_three_levels", "xlsx", sheet="Table 1", borders=True, font="Arial")
    p.text("Table with row headers in column A and column headers in rows 4 to 6.").text("Table 1. Educational Attainment of the Population 18 Years and Over, by Age and Sex: 2021", bold=True).text("(Numbers in thousands. Civilian noninstitutionalized population.¹)")
    p.head("""
        Both sexes | Total | Educational attainment | < | < | < | <
        ^ | ^ | High school | < | College | < | <
        ^ | ^ | None - 8th grade | High school graduate | Some college, no degree | Bachelor's degree | Advanced degree""")
    spec = "+2+3+4+5+6 90-9000 900-9000 900-9000 900-9000 900-9000"
    p.body("P| 18 years and over | 229034 | 16800 | 82034 | 38200 | 60000 | 32000\n" + "\n".join(f"d| .{a} | #" for a in ("18 to 24 years", "25 to 29 years", "30 to 34 years", "35 to 39 years", "40 to 44 years")) + "\n" + "\n".join(f"d| ..{a} | #" for a in ("15 to 17 years", "65 years and over")) + "\nS| Marital status\n" + "\n".join(f"d| .{a} | #" for a in ("Married", "Widowed", "Divorced", "Never married")), spec)
    p.text("¹Plus armed forces living off post or with their families on post.").text("Source: U.S. Census Bureau, Current Population Survey, 2021.")
    show_thousands(p)
    return finish(p, widths={"A": 28, **wide("BCDEFG", 12)}, frame=False, wrap=True)


@told_sheet
def en20_bls_seasonal_change_columns():
    """The labour office's release: not adjusted and adjusted months with (p) for preliminary, a change as the last, industries set in by blanks, the whole first."""
    p = Paper("en20_bls_seasonal_change_columns", "xls", sheet="Table B-1", borders=True, font="Arial", indent="spaces")
    p.text("ESTABLISHMENT DATA").text("Table B-1. Employees on nonfarm payrolls by industry sector", bold=True).text("[In thousands]").skip()
    p.head("""
        Industry | Not seasonally adjusted | < | < | < | Seasonally adjusted | < | < | < | <
        ^ | Oct.⏎2021 | Aug.⏎2022 | Sept.⏎2022(p) | Oct.⏎2022(p) | Oct.⏎2021 | Aug.⏎2022 | Sept.⏎2022(p) | Oct.⏎2022(p) | Change from:⏎Sept.2022 -⏎Oct.2022(p)""")
    spec = " ".join(["100.0-9000.0:1"] * 8) + " m0-90"
    p.body("P| Total nonfarm | #\nP| Total private | #\nP| Goods-producing | #\nP|   Mining and logging | #\nd|     Logging | #\nd|     Mining | #\nP|   Construction | #\nd|     Construction of buildings | #\nd|     Specialty trade contractors | #\nP| Government | #\nd|   Federal | #\nd|   State government | #\nd|   Local government | #".replace("P| Total nonfarm | #", "P| Total nonfarm | " + " | ".join(["148001.5"] * 8) + " | 261").replace("P| Total private | #", "P| Total private | " + " | ".join(["125001.5"] * 8) + " | 233").replace("P| Goods-producing | #", "P| Goods-producing | " + " | ".join(["20501.5"] * 8) + " | 33"), spec)
    p.text("(1) Includes other industries, not shown separately.").text("(p) Preliminary")
    return finish(p, widths={"A": 32, **wide("BCDEFGHIJ", 11)}, frame=False)


@told_sheet
def en20_inegi_entidades_continua():
    """Hard: Mexico, states over two pages with *(Continúa)* at the foot of the first and title and headings again, the nation first, the source once at the end."""
    p = Paper("en20_inegi_entidades_continua", "xls", sheet="Cuadro 2.3", borders=False, font="Arial")
    p.texts("Población de 15 años y más por entidad federativa |  |  |  |  | Cuadro 2.3", bold=True).text("según condición de alfabetismo y sexo", bold=True).text("Al 15 de marzo de 2020").skip()
    p.head("""
        Entidad federativa | Total | Alfabeta | < | Analfabeta | <
        ^ | ^ | Hombres | Mujeres | Hombres | Mujeres""", rules=True, bold=False)
    p.skip()
    first, second = "Aguascalientes;Baja California;Baja California Sur;Campeche;Coahuila de Zaragoza;Colima", "Chiapas;Chihuahua;Ciudad de México;Durango;Guanajuato"
    p.body("T| Estados Unidos Mexicanos | #\n\n" + names(first) + "\n\n\n\n\n\n\n\n" + names(second), "+2+3+4+5 90000-900000 90000-900000 900-90000 900-90000", bold="")
    at = p.tables[0].body[6] + 1
    p.put(5, "(Continúa)", at, italic=True)
    p.put(0, "Población de 15 años y más por entidad federativa", at + 2, bold=True)
    p.put(5, "Cuadro 2.3", at + 2, bold=True)
    p.put(0, "según condición de alfabetismo y sexo", at + 3, bold=True)
    for column, text in ((0, "Entidad federativa"), (1, "Total"), (2, "Alfabeta"), (4, "Analfabeta")):
        p.put(column, text, at + 4, align="center")
    for column, text in ((2, "Hombres"), (3, "Mujeres"), (4, "Hombres"), (5, "Mujeres")):
        p.put(column, text, at + 5, align="center")
    p.merges += [(at + 4, 2, at + 4, 3), (at + 4, 4, at + 4, 5), (at + 4, 0, at + 5, 0), (at + 4, 1, at + 5, 1)]
    p.skip().text("Fuente: INEGI. Censo de Población y Vivienda 2020.")
    return finish(p, widths={"A": 28, **wide("BCDEF", 13)}, rules=p.looks.rules)


@told_sheet
def en20_glance_letters_and_note_columns():
    """Hard: education at a glance, a narrow column of note numbers behind the names, codes in brackets under the headings, m and a in cells, averages, partners."""
    p = Paper("en20_glance_letters_and_note_columns", "xlsx", sheet="T_C1.1", borders=False, font="Arial")
    p.text("Table C1.1. Expenditure per student (2018)", bold=True).text("In equivalent USD converted using PPPs, by level of education").skip()
    t = p.head("""
         |  | Primary | Secondary | < | < | Tertiary | <
         |  | ^ | Lower secondary | Upper secondary | All secondary | Short-cycle | Long-cycle""", bold=False, rules=True)
    p.code(" |  | (1) | (2) | (3) | (4) | (5) | (6)")
    t.optional.append("B")
    def land(name, note=""):
        return f"d| {name} | {note} | " + " | ".join(p.rng.choice(("m", "a")) if p.rng.random() < .12 else str(p.rng.randint(3000, 24000)) for _ in range(6))
    p.body("\n".join(["S| OECD countries", *(land(n, m) for n, m in (("Australia", ""), ("Austria", "1"), ("Belgium", ""), ("Canada", "2, 3"), ("Chile", ""), ("Colombia", "1"))), "", "d| OECD average |  | 9550 | 11091 | 10718 | 11192 | 12500 | 17559", "d| EU22 average |  | 9600 | 11300 | 10900 | 11100 | 12000 | 17000", "S| Partners", *(land(n, m) for n, m in (("Argentina", ""), ("China", ""), ("Indonesia", "4")))]))
    t.either_rows += [row for row in t.body if "average" in str(p.cells[row, 0].value)]
    p.skip().text("1. Year of reference 2017.").text("2. Primary education includes pre-primary programmes.").text("Source: OECD/UIS/Eurostat (2021). See Source section for more information.").text("Please refer to the Reader's Guide for information concerning symbols for missing data.")
    return finish(p, widths={"A": 20, "B": 5, **wide("CDEFGH", 11)}, rules=p.looks.rules)


@told_sheet
def en20_philippines_number_and_percent_blocks():
    """Hard: regions in capitals and provinces with dots behind them; number and percent as two groups with a blank column between, the nation in capitals first."""
    p = Paper("en20_philippines_number_and_percent_blocks", "xls", sheet="T3", borders=False, font="Arial", indent="spaces")
    p.text("TABLE 3  Household Population 5 Years Old and Over by Highest Grade Completed, Region and Province: 2015", bold=True).skip()
    t = p.head("""
        Region and Province | Number | < | < |  | Percent | < | <
        ^ | Total | No Grade | Elementary |  | Total | No Grade | Elementary""", rules=True)
    t.optional.append("E")
    spec = "+2+3 900-9000 9000-90000 ~ m100-100:1 m1-20:1 m80-99:1"
    p.body("T| PHILIPPINES | #\n\nR| REGION I - ILOCOS REGION | #\n" + names("Ilocos Norte;Ilocos Sur;La Union;Pangasinan", depth=1) + "\n\nR| REGION II - CAGAYAN VALLEY | #\n" + names("Batanes;Cagayan;Isabela;Nueva Vizcaya", depth=1), spec, leader=" ..........", bold="")
    p.skip().text("Note: Details may not add up to total due to rounding.").text("Source: Philippine Statistics Authority, 2015 Census of Population")
    return finish(p, widths={"A": 40, "E": 3, **wide("BCDFGH", 11)}, rules=p.looks.rules)
