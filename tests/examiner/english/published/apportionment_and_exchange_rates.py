"""Sheets of abstracts and of eight more offices told from memory with made figures: words among figures, ordinals, three levels by place, trilingual heads."""

from __future__ import annotations

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import glue
from ...paper import Paper
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "fourteenth"
STATES = "Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida"


@told_sheet
def en19_exchange_rates_with_currencies():
    """Countries with the name of their money in a column of words, years across, indexes at the end under a caption; decimals of many lengths."""
    p = old("en19_exchange_rates_with_currencies", "1342", "Foreign Exchange Rates: 1990 to 2007", "National currency units per U.S. dollar, except as indicated")
    t = p.head("Country | Currency | 1990 | 2000 | 2005 | 2006 | 2007", bold=False, names=(1,))
    t.optional.append("B")
    p.skip()
    p.body("\n".join(f"d| {n} | {c} | #" for n, c in (("Australia \\1", "Dollar"), ("Austria", "Euro"), ("Brazil", "Real"), ("Canada", "Dollar"), ("China", "Yuan"), ("Denmark", "Krone"), ("India", "Rupee"), ("Japan", "Yen"), ("Mexico", "Peso"))) + "\nd| Belgium | Euro | (X) | 1.085 | 0.803 | 0.797 | 0.730", "m0-99:4 m0-99:4 m0-99:4 m0-99:4 m0-99:4")
    foot(p, "X Not applicable.", "\\1 U.S. dollars per currency unit.", "Source: Board of Governors of the Federal Reserve System.")
    return finish(p, widths={"A": 18, "B": 10, **wide("CDEFG", 10)}, frame=False)


@told_sheet
def en19_historical_series_numbered_columns():
    """A historical table: groups by place over classes in pieces, numbers of columns below in brackets, years falling, a gap every ten."""
    p = old("en19_historical_series_numbered_columns", "HS-3", "Resident Population by Sex and Age: 1900 to 2002", "In thousands")
    p.head("""
         |  | Sex | < | Age | < | < | Median
        Year | Total |  |  | Under | 5 to | 15 and | age
         |  | Male | Female | 5 years | 14 yr. | over | (years)""", bold=False, loose=True, spanner="first", rules=True)
    p.code(" | (1) | (2) | (3) | (4) | (5) | (6) | (7)")
    p.skip()
    spec = "+2+3 38000-140000 37000-146000 9000-19000 17000-39000 49000-220000 m22-36:1"
    p.body("\n".join(f"d| {y} | #" for y in (2002, 2001, 2000, 1999, 1998)) + "\n\n" + "\n".join(f"d| {y} | #" for y in (1990, 1980, 1970, 1960, 1950)) + "\n\n" + "\n".join(f"d| {y} | #" for y in (1940, 1930, 1920, 1910, 1900)), spec)
    show_thousands(p, 0)
    foot(p, "Source: U.S. Census Bureau, Current Population Reports, P25-1095.")
    return finish(p, widths={"A": 8, **wide("BCDEFGH", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_components_of_change_three_levels():
    """Areas; a first group over three columns of which one has a group of its own at the left, all by place; percents at the end; lines in depth."""
    p = old("en19_components_of_change_three_levels", "21", "Components of Population Change by State: 2000 to 2007", "In thousands (20,173 represents 20,173,000). Covers period April 1, 2000, to July 1, 2007")
    p.head("""
         | Numeric population change | < | < | < | < | < | Percent
         |  | Natural increase | < | < | Net migration | < | change,
        State | Total |  |  |  | Inter- | Domes- | 2000 to
         | \\1 | Total | Births | Deaths | national | tic | 2007""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    p.body("T| United States | 20196 | 12293 | 29900 | 17607 | 7903 | (X) | 7.2\n\n" + names(STATES), "10-900 +3+4 50-900 20-400 5-90 5-90 m0-20:1")
    foot(p, "X Not applicable.", "\\1 Includes residual.", "Source: U.S. Census Bureau, Population Division.")
    return finish(p, widths={"A": 16, **wide("BCDEFGH", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_apportionment_of_the_house():
    """States by censuses: a group's phrase over fourteen columns, the years below at the last row; dashes for states not yet formed, a sum first."""
    p = old("en19_apportionment_of_the_house", "388", "Apportionment of Membership in House of Representatives by State: 1900 to 2000", "Total membership includes Representatives assigned to newly admitted states after the apportionment acts")
    p.head("""
         | Membership based on census of-- | < | < | < | < | < | < | <
        State | 1900 | 1910 | 1930 | 1940 | 1950 | 1960 | 1980 | 2000""", bold=False, spanner="first", rules=True)
    p.skip()
    p.body("T|   U.S. | #\n\n" + names("AL;AR;CA;CO;CT;DE;FL;GA;IL") + "\nd| AK | (X) | (X) | (X) | (X) | \\1 1 | 1 | 1 | 1", " ".join(["1-52"] * 8))
    foot(p, "X Not applicable.", "\\1 1 Representative added in 1958.", "Source: U.S. Census Bureau, Congressional Apportionment.")
    return finish(p, widths={"A": 10, **wide("BCDEFGHI", 8)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_electoral_votes_letters():
    """States by elections: each cell a party's letter and a count, *D-9*, two lines at the top for the candidates' sums, notes behind."""
    p = old("en19_electoral_votes_letters", "389", "Electoral Vote Cast for President by Major Political Party--States: 1988 to 2004", "D=Democratic, R=Republican")
    p.head("State | 1988 | 1992 | 1996 | 2000 | 2004", bold=False)
    p.skip()
    p.body("d| Democratic | 111 | 370 | 379 | 266 | 251\nd| Republican | 426 | 168 | 159 | 271 | 286\n\n" + "\n".join(f"d| {n} | " + " | ".join(f"{p.rng.choice('DR')}-{votes}" for _ in range(5)) for n, votes in (("Alabama", 9), ("Alaska", 3), ("Arizona", 8), ("Arkansas", 6), ("California", 54), ("Colorado", 8), ("Connecticut", 8))))
    foot(p, "Source: 1988-1992, Congressional Quarterly, Inc., Washington, DC, America at the Polls 2.")
    return finish(p, widths={"A": 16, **wide("BCDEF", 9)}, frame=False)


@told_sheet
def en19_utility_bills_by_state():
    """States; customers, use, price and bill of homes in pieces with units in brackets below, the same of shops, each under a name by place."""
    p = old("en19_utility_bills_by_state", "910", "Electricity--Consumers, Use, Price and Bill by Sector and State: 2006", "Average monthly")
    p.head("""
         | Residential | < | < | < | Commercial | < | < | <
         | Con- | Avg. | Avg. | Avg. | Con- | Avg. | Avg. | Avg.
        State | sumers | use | price | bill | sumers | use | price | bill
         | (1,000) | (kWh) | (cents) | (dol.) | (1,000) | (kWh) | (cents) | (dol.)""", bold=False, loose=True, spanner="first")
    glue(p.tables[0])
    p.skip()
    p.body("P|   U.S. | 122471 | 920 | 10.4 | 95.7 | 17172 | 6308 | 9.5 | 596.7\n\n" + names(STATES), "200-9000 m500-1300 m6-17:1 m50-140:1 20-900 m3000-9000 m5-14:1 m300-800:1")
    show_thousands(p)
    foot(p, "Source: U.S. Energy Information Administration, Electric Sales and Revenue.")
    return finish(p, widths={"A": 14, **wide("BCDEFGHI", 9)}, frame=False)


@told_sheet
def en19_farm_exports_value_and_share():
    """Commodities; value over years, percent distribution over two of them, the share of exports in production in pieces at the end."""
    p = old("en19_farm_exports_value_and_share", "829", "Agricultural Exports--Value by Principal Commodities: 1990 to 2007", "39.5 represents $39,500,000,000. Includes Puerto Rico", indent="spaces")
    p.head("""
         | Value (bil. dol.) | < | < | < | Percent distribution | < | Percent of
        Commodity |  |  |  |  |  |  | U.S. output,
         | 1990 | 2000 | 2005 | 2007 | 1990 | 2007 | 2007""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T|   Total agricultural exports \\1 | 39.5 | 51.3 | 63.2 | 90.0 | 100.0 | 100.0 | (X)\n\n" + names("Animals and animal products \\1") + "\n" + names("Meat and meat products;Poultry and poultry products", depth=1) + "\n" + names("Grains and feeds \\1") + "\n" + names("Wheat and products;Corn;Rice", depth=1) + "\n" + names("Oilseeds and products;Fruits, nuts, and vegetables"), "0.1-15.9:1 0.1-15.9:1 0.1-15.9:1 0.1-15.9:1 m1-30:1 m1-30:1 m3-60:1")
    foot(p, "X Not applicable.", "\\1 Includes commodities not shown separately.", "Source: U.S. Department of Agriculture, Economic Research Service.")
    return finish(p, widths={"A": 36, **wide("BCDEFGH", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_personal_income_rank_and_index():
    """States; income per head over two kinds of dollars and years, a rank of two years under *Income rank*, a percent of the nation alone at the end."""
    p = old("en19_personal_income_rank_and_index", "659", "Personal Income Per Capita in Current and Constant (2000) Dollars by State: 2000 to 2007", "Preliminary")
    p.head("""
         | Current dollars | < | < | Constant (2000) dollars | < | < | Income rank | <
        State | 2000 | 2005 | 2007 | 2000 | 2005 | 2007 | 2000 | 2007""", bold=False, spanner="first", rules=True)
    p.skip()
    p.body("P|   United States | 29847 | 34757 | 38611 | 29847 | 31219 | 32845 | (X) | (X)\n\n" + names(STATES), "m21000-47000 m25000-52000 m28000-58000 m21000-47000 m22000-48000 m24000-49000 1-50 1-50")
    show_thousands(p)
    foot(p, "X Not applicable.", "Source: U.S. Bureau of Economic Analysis, Survey of Current Business.")
    return finish(p, widths={"A": 18, **wide("BCDEFGHI", 9)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_media_hours_and_spending():
    """Kinds of media down; hours per person and dollars over years, projected years with *proj.* in a row below, a line for all kinds."""
    p = old("en19_media_hours_and_spending", "1091", "Media Usage and Consumer Spending: 2000 to 2009", "Estimates of time spent were derived using rating data", indent="spaces")
    p.head("""
         | Hours per person per year | < | < | < | Consumer spending per person | < | < | <
         |  |  |  |  | per year (dol.) | < | < | <
         |  |  | 2008, | 2009, |  |  | 2008, | 2009,
        Type of media | 2000 | 2005 | proj. | proj. | 2000 | 2005 | proj. | proj.""", bold=False, loose=True, spanner="first")
    p.skip()
    p.body("P|   Total \\1 | #\n\n" + names("Television") + "\n" + names("Broadcast television;Cable and satellite", depth=1) + "\n" + names("Broadcast and satellite radio;Recorded music;Daily newspapers;Consumer magazines;Consumer books;Video games;Home video \\2"), "20-1600 20-1600 20-1600 20-1600 m1-300:2 m1-300:2 m1-300:2 m1-300:2")
    foot(p, "\\1 Includes other media not shown separately.", "Source: Veronis Suhler Stevenson, New York, NY (copyright).")
    return finish(p, widths={"A": 32, **wide("BCDEFGHI", 9)}, frame=False)


@told_sheet
def en19_unemployment_insurance_by_state():
    """States; beneficiaries, benefits in all and by week in pieces under *Beneficiaries* that heads one column only, an average without a group."""
    p = old("en19_unemployment_insurance_by_state", "543", "State Unemployment Insurance--Summary by State: 2007", "7,641 represents 7,641,000. Includes unemployment compensation for state and local government employees")
    p.head("""
         | Benefi- | Benefits | Avg. weekly | Average | Insured
         | ciaries, | paid | unemploy- | duration | unemploy-
        State | first | (mil. | ment | (weeks) | ment
         | payments | dol.) | benefits |  | rate
         | (1,000) |  | (dol.) |  | (percent)""", bold=False, loose=True)
    glue(p.tables[0])
    p.skip()
    p.body("T|   Total | 7641 | 32454 | 288 | 15.3 | 1.9\n\n" + names(STATES), "20-900 50-5000 m180-390 m11-20:1 m1-4:1")
    foot(p, "Source: U.S. Employment and Training Administration, Unemployment Insurance Financial Data Handbook.")
    return finish(p, widths={"A": 14, **wide("BCDEF", 12)}, frame=False)


@told_sheet
def en19_swiss_cantons_two_languages():
    """Switzerland: German over French in rows, cantons with no total word but *Schweiz / Suisse* first, foreigners' share as a rate, an empty last row."""
    p = Paper("en19_swiss_cantons_two_languages", "xls", sheet="2021", borders=False, font="Arial")
    p.text("Ständige Wohnbevölkerung nach Staatsangehörigkeitskategorie und Kanton", bold=True).text("Population résidante permanente selon la catégorie de nationalité et le canton", bold=True).texts(" |  |  |  | T 01.02.03.01")
    p.head("""
         | Total | Schweizer | Ausländer | <
         |  | Suisses | Etrangers | <
         |  |  | Anzahl - Nombre | in % - en %""", rules=True, loose=True)
    p.body("P| Schweiz / Suisse | 8738791 | 6494331 | 2244460 | 25.7\n" + names("Zürich;Bern / Berne;Luzern / Lucerne;Uri;Schwyz;Obwalden;Nidwalden;Glarus;Zug / Zoug;Freiburg / Fribourg"), "+2+3 25000-900000 5000-400000 %3/1:1")
    t = p.tables[0]
    t.either_rows = [t.body[0]]
    p.text("Quelle: BFS – STATPOP").text("© BFS 2022")
    return finish(p, widths={"A": 26, **wide("BCDE", 14)}, rules=p.looks.rules)


@told_sheet
def en19_poland_voivodships_marks():
    """Poland: Polish and English in one cell parted by a stroke, a letter in a column of its own, the nation in capitals first, urban parts below."""
    p = Paper("en19_poland_voivodships_marks", "xlsx", sheet="Tabl. 4", borders=True, font="Arial")
    p.text("Tabl. 4. Ludność według płci i województw w 2020 r.", bold=True).text("Population by sex and voivodships in 2020", italic=True)
    p.head("""
        WOJEWÓDZTWA⏎VOIVODSHIPS | Ogółem⏎Total | W tym kobiety⏎Of which women | Miasta - Urban areas | < | Wieś - Rural areas | <
        ^ | ^ | ^ | razem⏎total | mężczyźni⏎men | razem⏎total | mężczyźni⏎men
        ^ | w tysiącach - in thousands | < | < | < | < | <""")
    t = p.tables[0]
    for letter in "BCDEFG":
        full = t.columns[letter][0]
        t.columns[letter] = [full, full.rpartition(" / w tysiącach")[0]]
    t.soft_rows.append(t.header_rows[2])
    p.body("T| P O L S K A / P O L A N D | #\n" + names("Dolnośląskie;Kujawsko-pomorskie;Lubelskie;Lubuskie;Łódzkie;Małopolskie;Mazowieckie;Opolskie"), "+3+5 400.1-2800.9:1 500.1-3400.9:1 200.1-1600.9:1 400.1-1900.9:1 200.1-900.9:1")
    return finish(p, widths={"A": 28, **wide("BCDEFG", 13)}, frame=False)


@told_sheet
def en19_brazil_regioes_domicilios():
    """Brazil: great regions over units of the federation set in, two groups of three in Portuguese, *Brasil* first, a coefficient of variation last."""
    p = Paper("en19_brazil_regioes_domicilios", "xls", sheet="Tab 1.4", borders=False, font="Arial")
    p.text("Tabela 1.4 - Domicílios particulares permanentes, por situação do domicílio, segundo as Grandes Regiões", bold=True).text("e as Unidades da Federação - 2019", bold=True).skip()
    p.head("""
        Grandes Regiões⏎e⏎Unidades da Federação | Domicílios particulares permanentes (1 000 unidades) | < | < | Moradores (1 000 pessoas) | < | <
        ^ | Total | Situação do domicílio | < | Total | Situação do domicílio | <
        ^ | ^ | Urbana | Rural | ^ | Urbana | Rural""", rules=True)
    def region(name, states):
        return f"R| {name} | #\n" + names(states, depth=1)
    p.body("T| Brasil | #\n" + region("Norte", "Rondônia;Acre;Amazonas;Roraima;Pará") + "\n" + region("Nordeste", "Maranhão;Piauí;Ceará") + "\n" + region("Sul", "Paraná;Santa Catarina;Rio Grande do Sul"), "+2+3 100-4000 20-900 +5+6 300-9000 90-3000")
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    p.text("Fonte: IBGE, Diretoria de Pesquisas, Coordenação de Trabalho e Rendimento, Pesquisa Nacional por Amostra de Domicílios Contínua 2019.")
    return finish(p, widths={"A": 28, **wide("BCDEFG", 13)}, rules=p.looks.rules)


@told_sheet
def en19_mexico_entidades_sexo():
    """Mexico: five-year ages across in a merged group, states with both sexes, men and women under each as lines in a second column of words."""
    p = Paper("en19_mexico_entidades_sexo", "xlsx", sheet="02", borders=False, font="Arial")
    p.text("INEGI. Censo de Población y Vivienda 2020. Tabulados del Cuestionario Básico", bold=True).text("Población total por entidad federativa y grupos quinquenales de edad según sexo").skip()
    t = p.head("""
        Entidad federativa | Sexo | Población total | Grupos quinquenales de edad | < | < | <
        ^ | ^ | ^ | 0-4 años | 5-9 años | 10-14 años | 15 y más años""", names=(1,))
    t.optional.append("B")
    p.body("\n".join(f"{'P' if sexo == 'Total' else 'd'}| {land} | {sexo} | #" for land in ("Estados Unidos Mexicanos", "01 Aguascalientes", "02 Baja California", "03 Baja California Sur") for sexo in ("Total", "Hombres", "Mujeres")), "+2+3+4+5 9000-90000 9000-90000 9000-90000 90000-900000")
    t.either_rows = sorted({*t.either_rows, *t.body})
    p.text("FUENTE: INEGI. Censo de Población y Vivienda 2020.")
    return finish(p, widths={"A": 26, "B": 10, **wide("CDEFG", 12)})


@told_sheet
def en19_russia_okruga_oblasti():
    """Russia: federal districts in bold over regions set in, the federation first, years across with a note mark in brackets, a unit centred below."""
    p = Paper("en19_russia_okruga_oblasti", "xls", sheet="2.1", borders=False, font="Times New Roman")
    p.text("2.1. ЧИСЛЕННОСТЬ НАСЕЛЕНИЯ", bold=True).text("(оценка на конец года; тысяч человек)", italic=True)
    p.head(" | 2005 | 2010 | 2015 | 2018 | 2019 | 2020 1)", years_as_text=True, rules=False)
    def okrug(name, regions):
        return f"R| {name} | #\n" + names(regions, depth=1)
    p.body("T| Российская Федерация | #\n" + okrug("Центральный федеральный округ", "Белгородская область;Брянская область;Владимирская область;Воронежская область") + "\n" + okrug("Северо-Западный федеральный округ", "Республика Карелия;Республика Коми;Вологодская область") + "\n" + okrug("Южный федеральный округ", "Республика Адыгея;Краснодарский край;Астраханская область"), " ".join(["300-4000"] * 6))
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    p.text("1) Предварительные данные.")
    return finish(p, widths={"A": 38, **wide("BCDEFG", 10)})


@told_sheet
def en19_china_yearbook_pieces():
    """China: two languages in pieces of four rows, units in brackets at the foot of each heading, regions grouped by blanks, *全国 National Total* first."""
    p = Paper("en19_china_yearbook_pieces", "xls", sheet="Sheet1", borders=False, font="SimSun")
    p.text("21-9  各级各类学校数和学生数 (2020年)", bold=True).text("Number of Schools and Students by Type of School (2020)").skip()
    p.head("""
         | 学校数 (所) | < | 在校学生数 | < | 每十万人口
        地  区 | Number of Schools (unit) | < | Students (10 000 persons) | < | Students per
         | 普通高中 | 普通小学 | 普通高中 | 普通小学 | 100 000
        Region | Senior | Primary | Senior | Primary | Population
         | Secondary | Schools | Secondary | Schools | (person)""", loose=True, spanner="across", bold=False)
    p.skip()
    p.body("T| 全 国 National Total | #\n\n" + names("北 京 Beijing;天 津 Tianjin;河 北 Hebei;山 西 Shanxi;内蒙古 Inner Mongolia") + "\n\n" + names("辽 宁 Liaoning;吉 林 Jilin;黑龙江 Heilongjiang") + "\n\n" + names("上 海 Shanghai;江 苏 Jiangsu;浙 江 Zhejiang"), "100-900 900-9000 10.1-99.9:1 90.1-700.9:1 m1000-9000")
    return finish(p, widths={"A": 24, **wide("BCDEF", 13)})


@told_sheet
def en19_turkey_iller_cinsiyet():
    """Turkey: provinces by number, two languages in a cell, villages and towns over sexes merged in three rows, *Türkiye* called *Toplam-Total*."""
    p = Paper("en19_turkey_iller_cinsiyet", "xlsx", sheet="t01", borders=True, font="Arial Tur".replace(" Tur", ""))
    p.text("İl, cinsiyet ve yerleşim yerine göre nüfus, 2021", bold=True).text("Population by province, sex and place of residence, 2021", italic=True)
    p.head("""
        İl⏎Province | Toplam - Total | < | < | İl ve ilçe merkezleri⏎Province and district centers | < | < | Belde ve köyler⏎Towns and villages | < | <
        ^ | Toplam⏎Total | Erkek⏎Male | Kadın⏎Female | Toplam⏎Total | Erkek⏎Male | Kadın⏎Female | Toplam⏎Total | Erkek⏎Male | Kadın⏎Female""")
    p.body("T| Toplam-Total | #\n" + names("Adana;Adıyaman;Afyonkarahisar;Ağrı;Amasya;Ankara;Antalya;Artvin"), "+4+7 +5+8 +6+9 +5+6 90000-900000 90000-900000 +8+9 9000-90000 9000-90000")
    p.text("Kaynak: TÜİK, Adrese Dayalı Nüfus Kayıt Sistemi")
    return finish(p, widths={"A": 20, **wide("BCDEFGHIJ", 11)}, frame=False)


@told_sheet
def en19_norway_statbank_export():
    """Norway: a statbank export with contents across and years under them, regions with a code and name in one cell, a blank then the source."""
    p = Paper("en19_norway_statbank_export", "xlsx", sheet="Kindergartens", borders=False, font="Calibri")
    p.text("09169: Children in kindergartens, by age, region, contents and year", bold=True).skip()
    t = p.head("""
         |  | Children in kindergartens | < | < | Per cent of all children | < | <
         |  | 2018 | 2019 | 2020 | 2018 | 2019 | 2020""", spanner="first", years_as_text=True, names=(1,))
    t.optional.append("B")
    p.body("\n".join(f"d| {place if k == 0 else ''} | {age} | #" for place in ("K-3001 Halden", "K-3002 Moss", "K-3003 Sarpsborg", "K-3004 Fredrikstad") for k, age in enumerate(("0 year", "1-2 years", "3-5 years"))), "20-2000 20-2000 20-2000 m2-99:1 m2-99:1 m2-99:1")
    p.skip(2).text("Latest update:").text("20210615 08:00").text("Source:").text("Statistics Norway")
    return p
