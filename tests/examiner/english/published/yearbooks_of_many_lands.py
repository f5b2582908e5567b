"""Pages and downloads of more offices told from memory with made figures: continents, quarters, communes, returns by size, two languages, folded halves."""

from __future__ import annotations

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import drop
from ...paper import Paper
from .pages_of_offices import names

FAMILY = "fifteenth"


@told_sheet
def en20_un_demographic_continents():
    """The United Nations' yearbook: continents in capitals as captions, countries with dots, days in Roman months, codes of reliability in narrow columns."""
    p = Paper("en20_un_demographic_continents", "xls", sheet="Table 3", borders=False, font="Arial")
    p.text("Table 3", bold=True).text("Population by sex, annual rate of population increase, surface area and density", bold=True).skip()
    t = p.head("""
        Continent and country or area | Population | < | < | < | Annual rate of increase | Surface area (km2) | Density
        ^ | Latest census | < | < | < | 2005-10 | 2010 | 2010
        ^ | Date | Both sexes | Male | Female | ^ | ^ | ^""", rules=True)
    t.optional.append("B")
    def land(name, day):
        return f"d|   {name} .............. | {day} | #"
    p.body("\n".join(["S| AFRICA", *(land(n, d) for n, d in (("Algeria", "16-IV-2008"), ("Benin", "11-II-2002"), ("Botswana", "22-VIII-2011"))), "", "S| AMERICA, NORTH", *(land(n, d) for n, d in (("Anguilla", "9-V-2001"), ("Bahamas", "3-V-2010"), ("Belize", "12-V-2010"))), "", "S| ASIA", *(land(n, d) for n, d in (("Bahrain", "27-IV-2010"), ("Bhutan", "30-V-2005")))]), "+2+3 90000-900000 90000-900000 m0-3:1 900-90000 3-300")
    p.skip().text("FOOTNOTES").text("1 Data refer to resident population only.").text("2 Excluding nomad population.")
    return finish(p, widths={"A": 34, "B": 12, **wide("CDEFGH", 12)}, rules=p.looks.rules)


@told_sheet
def en20_wdi_indicator_table():
    """The World Bank's printed table: four indicators each over two years, economies, then groups of incomes after them with *w* and *t* behind the figures."""
    p = Paper("en20_wdi_indicator_table", "xlsx", sheet="2.11", borders=False, font="Arial")
    p.text("2.11 World Development Indicators: Participation in education", bold=True).skip()
    p.head("""
         | Gross enrollment ratio | < | < | < | Net enrollment rate | <
         | Primary | < | Secondary | < | Primary | <
         | % of relevant age group | < | % of relevant age group | < | % of relevant age group | <
         | 1999 | 2010 | 1999 | 2010 | 1999 | 2010""", rules=True)
    def told(kind, name, mark=""):
        return f"{kind}| {name} | " + " | ".join("'.." if p.rng.random() < .1 else f"{p.rng.randint(30, 110)}{mark}" if not mark else f"'{p.rng.randint(30, 110)} {mark}" for _ in range(6))
    p.body("\n".join([*(told("d", n) for n in ("Afghanistan", "Albania", "Algeria", "Angola", "Argentina", "Armenia", "Australia")), told("P", "World", "w"), *(told("P", n, "w") for n in ("Low income", "Middle income", "High income"))]))
    return finish(p, widths={"A": 20, **wide("BCDEFG", 9)}, rules=p.looks.rules)


@told_sheet
def en20_swiss_cantons_great_regions():
    """Switzerland: *Total* first, seven great regions in bold over their cantons, figures of three kinds of permits, groups with a unit in words, notes and a mark of copyright."""
    p = Paper("en20_swiss_cantons_great_regions", "xls", sheet="T1", borders=False, font="Arial")
    p.texts("Ständige Wohnbevölkerung nach Kanton und Staatsangehörigkeit, 2012 |  |  |  |  | T 1.2.3", bold=True).skip()
    p.head("""
         | Total | Schweizer/innen | Ausländer/innen | < | <
         |  |  | Total | EU/EFTA | Übrige""", rules=True, stub="top", spanner="first")
    spec = "+2+3 9000-90000 +4+5 900-9000 900-9000"
    p.body("T| Total | #\n\nR| Genferseeregion | #\n" + names("Waadt;Wallis;Genf") + "\nR| Espace Mittelland | #\n" + names("Bern;Freiburg;Solothurn;Neuenburg;Jura") + "\nR| Tessin | #\nd| Tessin | 90001 | 70001 | 20000 | 15000 | 5000".replace("R| Tessin | #\nd| Tessin | 90001 | 70001 | 20000 | 15000 | 5000", "R| Nordwestschweiz | #\nd| Basel-Stadt | #\nd| Basel-Landschaft | #\nd| Aargau | #"), spec)
    p.skip().text("Quelle: Statistik der Bevölkerung und der Haushalte (STATPOP)").text("Auskunft: Bundesamt für Statistik (BFS), Sektion Demografie").text("© BFS - Statistisches Lexikon der Schweiz")
    return finish(p, widths={"A": 24, **wide("BCDEF", 13)}, frame=False, rules=p.looks.rules)


@told_sheet
def en20_norway_statbank_blank_repeats():
    """Norway's bank: what is counted over the years, county and sex as two stubs of which the first is not repeated, the headings of both missing."""
    p = Paper("en20_norway_statbank_blank_repeats", "xlsx", sheet="05803", borders=False, font="Calibri")
    p.text("05803: Population, by region, sex, contents and year", bold=True).skip()
    t = p.head("""
         |  | Population | < | < | Live births | < | <
         |  | 2019 | 2020 | 2021 | 2019 | 2020 | 2021""", name=1, names=(0,), spanner="first", years_as_text=True)
    t.optional.append("B")
    p.body("\n".join(f"d| {county if sex == 'Males' else ''} | {sex} | #" for county in ("30 Viken", "03 Oslo", "34 Innlandet", "42 Agder", "11 Rogaland") for sex in ("Males", "Females")), "90000-600000 90000-600000 90000-600000 900-6000 900-6000 900-6000")
    p.skip().text("Population:").text("At 1 January.").skip().text("Latest update:").text("20220223 08:00").text("Source:").text("Statistics Norway")
    return finish(p, widths={"A": 16, "B": 10, **wide("CDEFGH", 10)}, frame=False)


@told_sheet
def en20_uganda_regions_and_districts():
    """Uganda: regions as captions in bold, districts, a line *Sub Total* for each, *Uganda* last, sexes and a ratio, shares of urban people."""
    p = Paper("en20_uganda_regions_and_districts", "xlsx", sheet="Table 2.1.A", borders=True, font="Century Gothic")
    p.text("Table 2.1 A: Census population (2014) by region, district and sex", bold=True)
    p.head("""
        Region/District | Male | Female | Total | Sex Ratio | Urban Population (%)
        """.rstrip(), bold=True)
    def region(name, districts):
        return f"S| {name}\n" + names(districts) + "\nQ| Sub Total | #"
    p.body("\n".join((region("Central", "Buikwe;Bukomansimbi;Butambala;Buvuma"), region("Eastern", "Amuria;Budaka;Bududa"), region("Northern", "Abim;Adjumani;Agago;Alebtong"))) + "\nT| Uganda | #", "9000-90000 9000-90000 +1+2 m85-105:1 m5-40:1")
    p.text("Note: Sex ratio is number of males per 100 females.").text("Source: Uganda Bureau of Statistics")
    return finish(p, widths={"A": 24, **wide("BCDEF", 12)}, frame=False)


@told_sheet
def en20_indec_partidos_slashes():
    """Argentina: a province's districts with the province's total first, three slashes where there is nothing, groups over men and women, blank rows round the total."""
    p = Paper("en20_indec_partidos_slashes", "xlsx", sheet="Cuadro 3", borders=False, font="Arial")
    p.text("Cuadro 3. Provincia de Formosa. Población de 3 años y más que asiste a un establecimiento educativo, por departamento. Año 2010", bold=True).skip()
    p.head("""
        Departamento | Población que asiste | < | < | Sector de gestión | <
        ^ | Total | Varones | Mujeres | Estatal | Privado""", rules=True)
    p.skip()
    p.body("T| Total | 31500 | 15800 | 15700 | 29100 | 2400\n\nd| Bermejo | 3100 | 1500 | 1600 | 3100 | ///\nd| Formosa | 16200 | 8200 | 8000 | 14000 | 2200\nd| Laishi | 3700 | 1900 | 1800 | 3700 | ///\nd| Matacos | 2600 | 1300 | 1300 | 2600 | ///\nd| Patiño | 3900 | 1900 | 2000 | 3700 | 200\nd| Pilagás | 2000 | 1000 | 1000 | 2000 | ///")
    show_thousands(p)
    p.skip().text("/// Dato que no corresponde presentar.").text("Fuente: INDEC. Censo Nacional de Población, Hogares y Viviendas 2010.")
    return finish(p, widths={"A": 26, **wide("BCDEF", 12)}, rules=p.looks.rules)


@told_sheet
def en20_chile_comunas_three_names():
    """Chile: region, province and commune repeated in three columns with their codes, men and women under two groups of ages, *PAÍS* first."""
    p = Paper("en20_chile_comunas_three_names", "xlsx", sheet="P1", borders=True, font="Calibri")
    p.text("POBLACIÓN CENSADA POR SEXO Y GRUPOS DE EDAD, SEGÚN REGIÓN, PROVINCIA Y COMUNA", bold=True).skip()
    t = p.head("""
        CÓDIGO COMUNA | NOMBRE REGIÓN | NOMBRE PROVINCIA | NOMBRE COMUNA | TOTAL | < | < | 65 AÑOS O MÁS | <
        ^ | ^ | ^ | ^ | AMBOS SEXOS | HOMBRES | MUJERES | HOMBRES | MUJERES""", stt=0, name=3, names=(1, 2))
    drop(t, "B", "C")
    places = (("05101", "VALPARAÍSO", "VALPARAÍSO", "VALPARAÍSO"), ("05102", "VALPARAÍSO", "VALPARAÍSO", "CASABLANCA"), ("05103", "VALPARAÍSO", "VALPARAÍSO", "CONCÓN"), ("05201", "VALPARAÍSO", "ISLA DE PASCUA", "ISLA DE PASCUA"), ("05301", "VALPARAÍSO", "LOS ANDES", "LOS ANDES"), ("05302", "VALPARAÍSO", "LOS ANDES", "CALLE LARGA"), ("05401", "VALPARAÍSO", "PETORCA", "LA LIGUA"))
    p.body("\n".join(f"d| '{c} | {r} | {v} | {m} | #" for c, r, v, m in places), "+2+3 900-90000 900-90000 90-9000 90-9000")
    return finish(p, widths={"A": 9, **wide("BCD", 18), **wide("EFGHI", 11)}, frame=False)


@told_sheet
def en20_turkstat_two_languages_in_cells():
    """Turkey, ordinary: both languages in each cell of headings and names, the total first, years down within levels of schools as captions."""
    p = Paper("en20_turkstat_two_languages_in_cells", "xls", sheet="t14", borders=False, font="Arial")
    p.text("Eğitim seviyesine göre okul, öğretmen ve öğrenci sayısı", bold=True).text("Number of schools, teachers and students by educational level", bold=True).skip()
    p.head("""
        Öğretim yılı⏎Educational year | Okul⏎School | Öğretmen - Teacher | < | < | Öğrenci - Student | < | <
        ^ | ^ | Toplam⏎Total | Erkek⏎Male | Kadın⏎Female | Toplam⏎Total | Erkek⏎Male | Kadın⏎Female""", bold=False, rules=True)
    p.skip()
    years = "\n".join(f"d|   {y}/{(y + 1) % 100} | #" for y in (2015, 2016, 2017, 2018))
    p.body("\n\n".join(f"S| {level}\n{years}" for level in ("Okul öncesi eğitim - Pre-primary education", "İlkokul - Primary school", "Ortaokul - Lower secondary school")), "900-30000 +3+4 9000-90000 9000-90000 +6+7 900000-9000000 900000-9000000")
    p.skip().text("Kaynak: Milli Eğitim Bakanlığı").text("Source: Ministry of National Education")
    return finish(p, widths={"A": 30, **wide("BCDEFGH", 12)}, rules=p.looks.rules)


@told_sheet
def en20_rosstat_federal_districts():
    """Russia: the federation first, districts in bold with their regions, *в том числе* within, years across as numbers, a share last, in Cyrillic."""
    p = Paper("en20_rosstat_federal_districts", "xlsx", sheet="2.1", borders=False, font="Arial")
    p.text("2.1. ЧИСЛЕННОСТЬ НАСЕЛЕНИЯ", bold=True).text("(оценка на конец года; тысяч человек)").skip()
    p.head("""
         | 2005 | 2010 | 2015 | 2019 | Место, занимаемое⏎в РФ, 2019""", years_as_text=False, rules=True)
    p.tables[0].optional.append("F")
    regions = {"Республика Карелия": (698, 643, 630, 614), "Республика Коми": (985, 899, 857, 821), "Архангельская область": (1300, 1225, 1174, 1137), "Вологодская область": (1235, 1201, 1188, 1160),
               "Республика Адыгея": (443, 440, 452, 463), "Краснодарский край": (5127, 5230, 5514, 5676), "Астраханская область": (1002, 1011, 1019, 1006)}
    def told(kind, name, of, depth=1):
        return f"{kind}| {'  ' * depth}{name} | " + " | ".join(str(sum(regions[one][k] for one in of)) for k in range(4)) + (f" | {p.rng.randint(1, 85)}" if len(of) == 1 else " |")
    order = list(regions)
    p.body("\n".join([told("T", "Российская Федерация", order, 0), told("R", "Северо-Западный⏎федеральный округ", order[:4], 0), *(told("d", one, [one]) for one in order[:3]), "S|     в том числе:", "o|     Ненецкий авт. округ | 42 | 42 | 44 | 44 | 83",
                      told("d", order[3], order[3:4]), told("R", "Южный⏎федеральный округ", order[4:], 0), *(told("d", one, [one]) for one in order[4:])]))
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 32, **wide("BCDEF", 12)}, frame=False, rules=p.looks.rules)


@told_sheet
def en20_irs_returns_by_size():
    """The revenue service: sizes of income down, number and amount under each kind, columns numbered in brackets, money in thousands said above, all returns first."""
    p = Paper("en20_irs_returns_by_size", "xls", sheet="TBL11", borders=True, font="Arial")
    p.text("Table 1.1. Selected Income and Tax Items, by Size of Adjusted Gross Income, Tax Year 2019", bold=True).text("(All figures are estimates based on samples—money amounts are in thousands of dollars)")
    p.head("""
        Size of adjusted gross income | Number of returns | < | Adjusted gross income | < | Itemized deductions | <
        ^ | Number | Percent of total | Amount | Percent of total | Number of returns | Amount""")
    p.code(" | (1) | (2) | (3) | (4) | (5) | (6)")
    p.body("T| All returns | 15796807 | 100.0 | 11882850 | 100.0 | 1732240 | 661640\n" + "\n".join(f"d| {n} | #" for n in ("No adjusted gross income", "$1 under $5,000", "$5,000 under $10,000", "$10,000 under $15,000", "$15,000 under $20,000", "$1,000,000 under $1,500,000", "$10,000,000 or more")) + "\nP| Taxable returns, total | 10412000 | 65.9 | 10900000 | 91.7 | 1600000 | 600000", "90000-900000 m1-20:1 9000-900000 m1-20:1 900-90000 900-90000")
    p.text("[1] Less than 0.05 percent.").text("NOTE: Detail may not add to totals because of rounding.").text("SOURCE: IRS, Statistics of Income Division, Publication 1304, November 2021")
    return finish(p, widths={"A": 32, **wide("BCDEFG", 13)}, frame=False)


@told_sheet
def en20_mext_divisions_three_founders():
    """Japan's schools: division in two languages at the left, founders under schools and pupils, the newest years last, a difference on the year in triangles."""
    p = Paper("en20_mext_divisions_three_founders", "xlsx", sheet="幼稚園", borders=True, font="MS Mincho")
    p.text("幼稚園の学校数及び在園者数　Kindergartens").skip()
    p.head("""
        区　分⏎Year | 園数 Schools | < | < | < | 在園者数 Pupils | < | < | <
        ^ | 計⏎Total | 国立⏎National | 公立⏎Local | 私立⏎Private | 計⏎Total | 国立⏎National | 公立⏎Local | 私立⏎Private""", bold=False)
    p.body("\n".join(f"d| {a} ('{b}) | #" for a, b in (("平成17年", "05"), ("22", "10"), ("27", "15"), ("30", "18"), ("令和元年", "19"), ("2", "20"))) + "\no| 増減数 | '▲ 372 | '0 | '▲ 177 | '▲ 195 | '▲ 66,800 | '▲ 67 | '▲ 15,300 | '▲ 51,400", "+2+3+4 49-49 2900-5600 6000-8400 +6+7+8 4900-6600 90000-300000 900000-1400000")
    p.text("（注）国立には国立大学法人立を含む。")
    return finish(p, widths={"A": 16, **wide("BCDEFGHI", 11)}, frame=False)


@told_sheet
def en20_cso_statistic_flat_list():
    """Ireland's bank as a flat list: statistic, year, county and sex spelled out in every line, unit and value in the last two columns."""
    p = Paper("en20_cso_statistic_flat_list", "csv", borders=False)
    t = p.head("Statistic Label | Census Year | County | Sex | UNIT | VALUE", name=2, names=(0, 1, 3))
    t.columns = {"F": ["VALUE"]}
    t.optional += ["A", "B", "D", "E"]
    p.body("\n".join(f"d| Population | {year} | {county} | {sex} | Number | {p.rng.randint(20000, 90000)}" for year in (2011, 2016) for county in ("Carlow", "Cavan", "Clare", "Donegal") for sex in ("Male", "Female")))
    return p


@told_sheet
def en20_folded_halves_of_years():
    """Hard: a long series of years set in two halves beside each other under the same headings, one blank column between, nothing else on the sheet."""
    p = Paper("en20_folded_halves_of_years", "xls", sheet="Sheet1", borders=True, font="Times New Roman")
    p.text("Table C-12. Number of licensed schools and average attendance, 1950-1969", bold=True).skip()
    grid = "Year | Schools | Attendance"
    p.head(grid)
    start = p.row
    p.body("\n".join(f"d| {y} | #" for y in range(1950, 1960)), "90-400 900-9000")
    left = p.tables[0]
    for k, text in enumerate(("Year", "Schools", "Attendance")):
        p.put(4 + k, text, start, bold=True, align="center", border=True)
    for k, y in enumerate(range(1960, 1970), 1):
        for column, value in enumerate((y, p.rng.randint(90, 400), p.rng.randint(900, 9000)), 4):
            p.put(column, value, start + k, border=True)
    p.extra_tables_allowed = True
    assert left.columns == {"B": ["Schools"], "C": ["Attendance"]}
    return finish(p, widths={"A": 8, **wide("BC", 11), "D": 3, "E": 8, **wide("FG", 11)}, frame=False)


@told_sheet
def en20_shares_in_brackets_below():
    """Hard: under every line of counts one of shares in brackets as texts without a name; sexes under two years; the whole first."""
    p = Paper("en20_shares_in_brackets_below", "xlsx", sheet="Table 7", borders=False, font="Cambria")
    p.text("Table 7: Distribution of teachers by qualification and sex", bold=True).skip()
    p.head("""
        Qualification | 2010-11 | < | < | 2015-16 | < | <
        ^ | Male | Female | Total | Male | Female | Total""", rules=True)
    def told(kind, name):
        a, b, c, d = (p.rng.randint(900, 9000) for _ in range(4))
        share = lambda: f"'({p.rng.uniform(5, 60):.1f})"  # noqa: E731
        return f"{kind}| {name} | {a} | {b} | {a + b} | {c} | {d} | {c + d}\no|  | " + " | ".join(share() for _ in range(6))
    p.body("\n".join([told("P", "All"), *(told("d", n) for n in ("Below Secondary", "Secondary", "Higher Secondary", "Graduate", "Post-Graduate", "Others"))]))
    p.text("Note: Figures in brackets are percentages to total.").text("Source: NUEPA")
    return finish(p, widths={"A": 22, **wide("BCDEFG", 10)}, rules=p.looks.rules)


@told_sheet
def en20_footnote_numbers_and_key_figures():
    """Hard: Europe's key figures, a note in raised brackets behind years and countries, three units each over its own years in one row, candidates after a blank row, ``:`` and ``-``."""
    p = Paper("en20_footnote_numbers_and_key_figures", "xlsx", sheet="Table 4", borders=False, font="Arial")
    p.text("Table 4: Early childhood and tertiary education", bold=True).skip()
    p.head("""
         | Pupils (1 000) | < | Share of girls (%) | < | Ratio to teachers | <
         | 2013 | 2020 (¹) | 2013 | 2020 (¹) | 2013 (²) | 2020""", rules=True)
    p.body("P| EU | 15500 | 15900 | 48.7 | 48.6 | ': | 13.6\nd| Belgium | 450 | 440 | 48.9 | 49.1 | 15.5 | 14.1\nd| Bulgaria | 240 | 220 | 48.3 | 48.5 | ': | ':\nd| Denmark (³) | 330 | 310 | 48.6 | 48.9 | 10.2 | 9.9\nd| Germany | 2900 | 3100 | 48.4 | 48.3 | 9.6 | 9.1\nd| Greece | ': | ': | ': | ': | ': | ':\nd| France | 2550 | 2520 | 48.9 | 48.8 | 22.3 | 22.9\nd| Cyprus | 25 | 27 | 48.5 | 48.0 | 13.9 | 13.1\n\nd| Iceland | 19 | 20 | 49.0 | 48.9 | 5.8 | 5.0\nd| Norway | 190 | 180 | 48.7 | 48.7 | ': | 10.4\n\nd| Türkiye | 1080 | 1220 | 47.6 | 47.9 | 19.8 | -")
    p.skip().text("(:) not available").text("(¹) Break in series.").text("(³) 2012 instead of 2013.").text("Source: Eurostat (online data codes: educ_uoe_enrp01)")
    show_thousands(p)
    return finish(p, widths={"A": 16, **wide("BCDEFG", 10)}, rules=p.looks.rules)
