"""More pages of offices told from memory with made figures: codes before names, blank columns, eras, panels, units in rows of their own."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import glue
from ...paper import Paper
from .pages_of_offices import names

FAMILY = "fourteenth"


@sheet
def en19_eurostat_geo_time_cells():
    """A table of the union with GEO/TIME in one cell, codes in a column before the names, colons and flags glued to figures."""
    p = Paper("en19_eurostat_geo_time_cells", "xls", sheet="Data", borders=False, font="Arial")
    p.text("Early leavers from education and training by sex [edat_lfse_14]").skip().texts("Last update | 11.02.22").texts("Extracted on | 15.02.22 12:10:31").texts("Source of data | Eurostat").skip().texts("SEX | Total").texts("UNIT | Percentage").skip()
    p.head("GEO/TIME | 2015 | 2016 | 2017 | 2018 | 2019 | 2020", bold=False, years_as_text=True)
    p.body("\n".join(f"d| {n} | #" for n in ("European Union - 27 countries", "Belgium", "Bulgaria", "Czechia", "Denmark", "Germany (until 1990 former territory)", "Estonia", "Ireland")) + "\nd| Greece | 7.9 | 6.2 | 6.0 | 4.7 | 4.1 | 3.8 b\nd| Montenegro | 5.7 | 5.5 | 5.4 | 4.6 | 5.0 | :", " ".join(["m3-18:1"] * 6))
    p.skip().text("Special value:").texts(": | not available").text("Available flags:").texts("b | break in time series | p | provisional")
    return p


@sheet
def en19_insee_departements_sexes():
    """French departments with a code before the name, three age groups over men, women and both, the region's sum set off, France at the end."""
    p = Paper("en19_insee_departements_sexes", "xls", sheet="2022", borders=True, font="Arial")
    p.text("Estimation de population au 1er janvier, par département, sexe et grande classe d'âge", bold=True).text("Année 2022").skip()
    t = p.head("""
        Départements | < | Ensemble | < | < | Hommes | < | < | Femmes | < | <
        ^ | ^ | 0 à 19 ans | 20 à 59 ans | Total | 0 à 19 ans | 20 à 59 ans | Total | 0 à 19 ans | 20 à 59 ans | Total""", stt=0, name=1)
    t.name_columns = ["A", "B"]
    lands = (("01", "Ain"), ("02", "Aisne"), ("03", "Allier"), ("04", "Alpes-de-Haute-Provence"), ("05", "Hautes-Alpes"), ("2A", "Corse-du-Sud"), ("2B", "Haute-Corse"), ("12", "Aveyron"))
    p.body("\n".join(f"d| {c} | {n} | #" for c, n in lands) + "\nT|  | France métropolitaine | #", "+4+7 +5+8 +1+2 9000-90000 19000-190000 +4+5 9000-90000 19000-190000 +7+8")
    p.skip().text("Source : Insee - Estimations de population (données provisoires arrêtées fin 2022)")
    return finish(p, widths={"A": 6, "B": 26, **wide("CDEFGHIJK", 10)}, frame=False)


@sheet
def en19_destatis_zeitreihe():
    """German: years down under a caption amid the body for the former territory, units in a row, a group of live births over by place in a merged cell."""
    p = Paper("en19_destatis_zeitreihe", "xlsx", sheet="12612-01", borders=False, font="Arial")
    p.text("Eheschließungen, Geborene und Gestorbene", bold=True).text("Deutschland").skip()
    t = p.head("""
        Jahr | Ehe-⏎schließungen | Lebendgeborene | < | < | Gestorbene | Überschuss der⏎Geborenen (+) bzw.⏎Gestorbenen (-)
        ^ | ^ | insgesamt | männlich | weiblich | ^ | ^
        ^ | Anzahl | < | < | < | < | <""", rules=True)
    for letter, path in zip("BCDEFG", ("Ehe- schließungen", "Lebendgeborene / insgesamt", "Lebendgeborene / männlich", "Lebendgeborene / weiblich", "Gestorbene", "Überschuss der Geborenen (+) bzw. Gestorbenen (-)"), strict=True):
        t.columns[letter] = [f"{path} / Anzahl", path]
    t.soft_rows.append(t.header_rows[2])
    glue(t)
    spec = "300000-500000 +3+4 300000-500000 300000-500000 700000-990000"
    def lines(years):
        return "\n".join(f"d| {y} | # | {p.rng.choice('+-')}{p.rng.randint(10, 90)} {p.rng.randint(100, 999)}" for y in years)
    p.body(lines((2021, 2020, 2019, 2018)) + "\n" + lines((2015, 2010, 2005)) + "\nS| Früheres Bundesgebiet\n" + lines((1989, 1985, 1980, 1970)), spec)
    p.text("__________").text("© Statistisches Bundesamt (Destatis), 2022")
    return finish(p, widths={"A": 10, **wide("BCDEFG", 14)}, frame=False, rules=p.looks.rules)


@sheet
def en19_ons_blank_columns_between():
    """Quarters down, men, women and all separated by empty columns, level and rate below each, codes of series in a row above the figures."""
    p = Paper("en19_ons_blank_columns_between", "xls", sheet="A05", borders=False, font="Arial")
    p.text("A05: Labour market by age group: people aged 16 to 64", bold=True).text("United Kingdom (thousands), seasonally adjusted").skip()
    t = p.head("""
         | People |  |  | Men |  |  | Women |
         | level | rate (%) |  | level | rate (%) |  | level | rate (%)
         | LF2K | LF24 |  | YBTC | YBTD |  | YBTF | YBTG""", bold=True)
    for letters, group in (("BC", "People"), ("EF", "Men"), ("HI", "Women")):
        for letter, leaf in zip(letters, ("level", "rate (%)"), strict=True):
            code = t.columns[letter][0].split(" / ")[-1]
            t.columns[letter] = [f"{group} / {leaf} / {code}", f"{group} / {leaf}"]
    t.soft_rows.append(t.header_rows[2])
    def told(name):
        low = [(f"{p.rng.randint(15000, 33000)} | {p.rng.uniform(60, 80):.1f}") for _ in range(3)]
        return f"d| {name} | " + " |  | ".join(low)
    p.body("\n".join(told(f"{m} {y}") for y in (2020, 2021) for m in ("Jan-Mar", "Apr-Jun", "Jul-Sep", "Oct-Dec")) + "\nS| Change on quarter\n" + "d| Change | 35 | 0.1 |  | 20 | 0.1 |  | 15 | 0.0")
    p.skip().text("Source: Labour Force Survey")
    return finish(p, widths={"A": 18, **wide("BCEFHI", 10), "D": 2, "G": 2}, frame=False)


@sheet
def en19_statcan_number_and_percent():
    """Canadian census tables: characteristics set in by blanks, number and percent for two places, sexes merged over them, totals first in each block."""
    p = Paper("en19_statcan_number_and_percent", "xlsx", sheet="Profile", borders=True, font="Arial", indent="spaces")
    p.text("Census Profile, 2016 Census", bold=True).text("Halifax [Census metropolitan area] and Nova Scotia [Province]").skip()
    p.head("""
        Characteristic | Halifax, Nova Scotia | < | < | Nova Scotia | < | <
        ^ | Total | Male | Female | Total | Male | Female""")
    spec = "+2+3 900-30000 900-30000 +5+6 9000-60000 9000-60000"
    p.body("S| Age characteristics\nP| Total - Age groups | #\n" + names("0 to 14 years;15 to 64 years;65 years and over", depth=1) + "\nS| Marital status\nP| Total - Marital status for the population aged 15 years and over | #\n" + names("Married or living common law;Never married;Separated;Divorced;Widowed", depth=1), spec)
    p.skip().text("Source: Statistics Canada, 2016 Census of Population.")
    return finish(p, widths={"A": 52, **wide("BCDEFG", 10)}, frame=False)


@sheet
def en19_statsnz_year_ended_june():
    """New Zealand: years ended June down, arrivals and departures over purposes in a second row, a row of words on what the figures are, blank rows between fives."""
    p = Paper("en19_statsnz_year_ended_june", "xls", sheet="Table 3", borders=False, font="Arial")
    p.text("Table 3", bold=True).text("International travel and migration", bold=True).text("Annual totals, year ended 30 June", italic=True).skip()
    p.head("""
        Year⏎ended⏎June | Arrivals | < | < | Departures | < | < | Net⏎migration
        ^ | Overseas⏎visitors | NZ-resident⏎travellers | Total | Overseas⏎visitors | NZ-resident⏎travellers | Total | ^""", rules=True)
    spec = "1900000-2600000 1600000-2000000 +1+2 1900000-2600000 1600000-2000000 +4+5 m3000-19000"
    p.body("\n".join(f"d| {y} | #" for y in range(2002, 2007)) + "\n\n" + "\n".join(f"d| {y} | #" for y in range(2007, 2012)) + "\n\nd| 2012P | #", spec)
    p.text("Symbol: P provisional").text("Source: Statistics New Zealand")
    return finish(p, widths={"A": 10, **wide("BCDEFGH", 13)}, rules=p.looks.rules)


@sheet
def en19_bps_lapangan_usaha():
    """Indonesian industries under letters, years with stars for provisional, numbers of columns in brackets, the product last, a second one without oil."""
    p = Paper("en19_bps_lapangan_usaha", "xlsx", sheet="12.1", borders=False, font="Calibri", indent="spaces")
    p.texts("Tabel | 12.1 Produk Domestik Regional Bruto Atas Dasar Harga Berlaku Menurut Lapangan Usaha (miliar rupiah), 2018-2021", bold=True).skip()
    p.head("Lapangan Usaha⏎Industry | < | 2018 | 2019 | 2020* | 2021**", stt=0, name=1, years_as_text=True, rules=False)
    t = p.tables[0]
    t.name_columns = ["A", "B"]
    p.code("(1) | < | (2) | (3) | (4) | (5)".replace("< | ", " | "))
    spec = "100.0-9000.0:1 100.0-9000.0:1 100.0-9000.0:1 100.0-9000.0:1"
    p.body("\n".join(f"d| {c} | {n} | #" for c, n in (("A", "Pertanian, Kehutanan, dan Perikanan"), ("B", "Pertambangan dan Penggalian"), ("C", "Industri Pengolahan"), ("D", "Pengadaan Listrik dan Gas"), ("F", "Konstruksi"), ("G", "Perdagangan Besar dan Eceran"), ("P", "Jasa Pendidikan"))) + "\nT|  | Produk Domestik Regional Bruto | #", spec)
    p.skip().text("Catatan: *Angka sementara **Angka sangat sementara", italic=True)
    return finish(p, widths={"A": 8, "B": 44, **wide("CDEF", 12)})


@sheet
def en19_thailand_quarters_english():
    """Thailand in English: labour status down in depth, quarters of a year over sexes in two header rows, a unit at the right, averages of rates."""
    p = Paper("en19_thailand_quarters_english", "xls", sheet="Table 1", borders=False, font="Tahoma", indent="spaces")
    p.text("TABLE 1 POPULATION 15 YEARS AND OVER BY LABOUR FORCE STATUS AND SEX: 2021", bold=True).texts(" |  |  |  |  |  | (In thousands)")
    p.head("""
        Labour force status | Quarter 1 | < | < | Quarter 2 | < | <
        ^ | Total | Male | Female | Total | Male | Female""", rules=True, spanner="centre", stub="middle")
    p.body("P| Total population 15 years and over | #\nP|   Total labour force | #\nd|     Employed | #\nd|     Unemployed | #\nd|     Seasonally inactive labour force | #\nP|   Not in labour force | #\nd|     Household work | #\nd|     Studies | #\nd|     Others | #", "+2+3 900.0-9000.0:1 900.0-9000.0:1 +5+6 900.0-9000.0:1 900.0-9000.0:1")
    p.text("Source: The Labour Force Survey, National Statistical Office.")
    return finish(p, widths={"A": 38, **wide("BCDEFG", 11)})


@sheet
def en19_india_states_literacy():
    """Indian states with numbers, persons, males and females of two censuses over pieces, numbers of columns, *INDIA* last, a dagger at names."""
    p = Paper("en19_india_states_literacy", "xls", sheet="T-2", borders=True, font="Cambria")
    p.text("TABLE 2: LITERACY RATE BY STATE/UT, 2001 AND 2011", bold=True, over=8, align="center").text("(per cent)", over=8, align="right")
    p.head("""
        Sl.⏎No. | India/State/⏎Union Territory | 2001 | < | < | 2011 | < | <
        ^ | ^ | Persons | Males | Females | Persons | Males | Females""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8")
    p.body("\n".join(f"d| {k} | {n} | #" for k, n in enumerate(("Jammu & Kashmir†", "Himachal Pradesh", "Punjab", "Uttarakhand", "Haryana", "Rajasthan", "Uttar Pradesh", "Bihar", "Sikkim", "Lakshadweep"), 1)) + "\nP|  | INDIA | 64.8 | 75.3 | 53.7 | 74.0 | 82.1 | 65.5", " ".join(["m50-95:1"] * 6))
    t = p.tables[0]
    t.either_rows = [t.body[-1]]
    p.text("Source: Office of the Registrar General, India", over=8).text("† Excludes areas under dispute.", over=8)
    return finish(p, widths={"A": 6, "B": 26, **wide("CDEFGH", 10)}, frame=False)


@sheet
def en19_japan_eras_and_years():
    """Japanese: era years in one column and western ones in the next, total with both sexes, density, a row for units of 1,000 persons."""
    p = Paper("en19_japan_eras_and_years", "xls", sheet="b0201", borders=False, font="MS Mincho")
    p.text("2-1 人口の推移と将来人口").text("POPULATION, POPULATION CHANGE AND DENSITY")
    t = p.head("""
        年次 | Year | 人口 Population | < | < | 人口密度
         |  | 総数 | 男 | 女 | Population
         |  | Total | Male | Female | density
         |  | (1,000) | (1,000) | (1,000) | (per km2)""", rules=True, loose=True, bold=False, name=0, names=(1,))
    t.optional.append("B")
    p.body("\n".join(f"d| {era} | {y} | #" for era, y in (("昭和25年", 1950), ("30", 1955), ("40", 1965), ("50", 1975), ("60", 1985), ("平成7年", 1995), ("17", 2005), ("27", 2015))), "+2+3 40000-62000 41000-65000 m220-345")
    p.text("資料 総務省統計局「国勢調査報告」")
    return finish(p, widths={"A": 12, "B": 8, **wide("CDEF", 12)})
