"""Downloads and pages of statistical offices told from memory with made figures: labels and values right over headings, wholes with other names, flags beside figures, pieces of headings."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, drop, either, glue, line
from ...paper import Paper
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "eighteenth"


@sheet
def en24_labour_force_both_sexes():
    """Three blocks *Both sexes*, *Male*, *Female* in bold with their own figures, ages set in by place, quarters across; unit right over the heading."""
    p = Paper("en24_labour_force_both_sexes", "xls", sheet="Table 3", borders=False, font="Arial")
    p.text("Table 3. Employed Persons by Age Group and Sex, Philippines", bold=True).text("(In Thousands)", italic=True)
    p.head("Sex and Age Group | January 2022 | April 2022 | July 2022 | October 2022")
    p.skip()
    ages = ("15 - 24", "25 - 34", "35 - 44", "45 - 54", "55 and over")
    men, women = ([[p.rng.randint(900, 9000) for _ in range(4)] for _ in ages] for _ in range(2))
    both = [add(pair) for pair in zip(men, women, strict=True)]
    told = []
    for kind, sex, many in (("T", "Both Sexes", both), ("P", "Men", men), ("P", "Women", women)):
        told += [line(kind, sex, *add(many)), *(line("d", a, *v, depth=1) for a, v in zip(ages, many, strict=True)), ""]
    p.body("\n".join(told[:-1]))
    p.skip().text("Notes: Details may not add up to totals due to rounding.").text("Source: Philippine Statistics Authority, Labor Force Survey", italic=True)
    show_thousands(p)
    return finish(p, widths={"A": 22, **wide("BCDE", 13)})


@sheet
def en24_eurostat_flags_beside():
    """A download of the European office: dataset, dates and dimensions as labels and values, *TIME* over years with a column of flags beside each, *GEO (Labels)* below without figures; colons for none."""
    p = Paper("en24_eurostat_flags_beside", "xlsx", sheet="Sheet 1", borders=False, font="Arial")
    p.texts("Data extracted on 12/03/2023 10:22:41 from [ESTAT]").texts("Dataset:  | Early leavers from education and training by sex [EDAT_LFSE_14]").texts("Last updated:  | 02/02/2023 23:00").skip()
    p.texts("Time frequency |  | Annual").texts("Sex |  | Total").texts("Unit of measure |  | Percentage").skip()
    t = p.head("""
        TIME | 2018 |  | 2019 |  | 2020 |  | 2021 |
        GEO (Labels) |  |  |  |  |  |  |  | """, bold=True)
    drop(t, "C", "E", "G", "I")
    lands = ("European Union - 27 countries (from 2020)", "Belgium", "Bulgaria", "Czechia", "Denmark", "Germany", "Estonia", "Ireland", "Greece")
    rows = []
    for name in lands:
        rows.append(f"d| {name} | " + " | ".join(f"{p.rng.uniform(3, 15):.1f} | {p.rng.choice(('', '', 'b', 'u'))}" for _ in range(4)))
    p.body("\n".join(rows))
    either(p, "European Union")
    p.skip().text("Special value").texts(": | not available").skip().text("Available flags:").texts("b | break in time series").texts("u | low reliability")
    return finish(p, widths={"A": 40, **wide("BDFH", 9), **wide("CEGI", 3)}, frame=False)


@sheet
def en24_ons_edition_label_values():
    """An office's sheet for machines: title, *Source:*, *Unit:*, *Release date:* in two cells right over a heading in one row; *All items* first with weights beside."""
    p = Paper("en24_ons_edition_label_values", "xlsx", sheet="Table 5", borders=False, font="Arial")
    p.text("Consumer prices index by division").texts("Source: | Office for National Statistics").texts("Unit: | Index 2015=100").texts("Release date: | 16 November 2022")
    p.head("Division | Weight 2022 | 2019 | 2020 | 2021 | 2022")
    p.body("P| All items | 1000 | 107.8 | 108.7 | 111.6 | 121.7\nd| Food and non-alcoholic beverages | 107 | 104.6 | 105.3 | 105.7 | 116.8\nd| Alcoholic beverages and tobacco | 48 | 112.6 | 114.4 | 117.4 | 122.5\nd| Clothing and footwear | 62 | 101.2 | 98.4 | 99.0 | 105.8\nd| Housing and household services | 138 | 108.5 | 109.3 | 112.2 | 130.6\nd| Health | 22 | 110.0 | 112.5 | 114.3 | 117.9\nd| Transport | 139 | 109.7 | 110.3 | 118.4 | 131.2")
    return finish(p, widths={"A": 34, **wide("BCDEF", 10)}, frame=False)


@sheet
def en24_statcan_footnote_columns():
    """Footnote marks in a narrow column of their own behind the names, headings in three rows for geography, sex and years; units row *Persons* below."""
    p = Paper("en24_statcan_footnote_columns", "csv", borders=False)
    p.text("Population estimates on July 1st, by sex").text("Frequency: Annual").text("Table: 17-10-0005-01").text("Geography: Canada, Province or territory").skip()
    p.head("""
        Geography | Both sexes | < | < | Females | < | <
         | 2020 | 2021 | 2022 | 2020 | 2021 | 2022
         | Persons | < | < | < | < | <""", soft=(2,), spanner="first")
    p.body("T| Canada | #\n" + names("Newfoundland and Labrador;Prince Edward Island;Nova Scotia;New Brunswick;Quebec;Ontario;Manitoba"), "9000-90000 9000-90000 9000-90000 4000-8999 4000-8999 4000-8999")
    p.skip().text("Footnotes:").text("1 Estimates are final up to 2019.")
    return p


@sheet
def en24_abs_series_in_columns():
    """Colonial labour: persons, males, females as captions over states; a units row *'000* under the headings; *Australia* last with bold."""
    p = Paper("en24_abs_series_in_columns", "xls", sheet="Table_1", borders=False, font="Arial")
    p.text("Australian Bureau of Statistics", bold=True).text("6227.0 Education and Work, Australia, May 2021").text("Released at 11:30 am (Canberra time) Tue 9 Nov 2021").text("Table 1. Persons enrolled in study, by state or territory", bold=True)
    p.head("""
         | Enrolled | < | Not enrolled | Total | Enrolment rate
         | Full-time | Part-time | ^ | ^ | ^""", spanner="centre", stub="bottom", bold=False, rules=True)
    t = p.tables[0]
    p.row += 1
    for column, unit in enumerate(("'000", "'000", "'000", "'000", "%"), 1):
        p.put(column, unit, align="right")
    t.soft_rows.append(p.row)
    t.header_rows.append(p.row)
    for letter, unit in zip("BCDEF", ("'000", "'000", "'000", "'000", "%"), strict=True):
        t.columns[letter].insert(0, t.columns[letter][0] + " / " + unit)
    spec = "90.0-900.0:1 90.0-400.0:1 900.0-3000.0:1 +1+2+3 m20-40:1"
    p.body("S|  | PERSONS\n" + names("New South Wales;Victoria;Queensland;Tasmania") + "\nP| Australia | #", spec)
    p.body("S|  | FEMALES\n" + names("New South Wales;Victoria;Queensland;Tasmania") + "\nP| Australia | #", spec)
    for row in t.either_rows:
        vals = [[p.cells[row - k, c].value for k in range(1, 5)] for c in range(1, 5)]
        for c, v in enumerate(vals, 1):
            p.cells[row, c].value = round(sum(v), 1)
        p.cells[row, 5].value = 31.2
    p.skip().text("© Commonwealth of Australia 2021")
    return finish(p, widths={"A": 24, **wide("BCDEF", 11)}, rules=p.looks.rules)


@sheet
def en24_faostat_wide_years():
    """A wide download of the food organisation: area, item, element, unit as columns of names, years with a *Y* before each; machine headings."""
    p = Paper("en24_faostat_wide_years", "csv", borders=False)
    t = p.head("Area | Item | Element | Unit | Y2018 | Y2019 | Y2020 | Y2021", name=2, names=(0, 1))
    t.optional.append("D")
    rows = []
    for area in ("Viet Nam", "Thailand", "Lao People's Democratic Republic"):
        for item, unit in (("Area harvested", "ha"), ("Yield", "hg/ha"), ("Production", "tonnes")):
            rows.append(f"d| {area} | Rice, paddy | {item} | {unit} | #")
    p.body("\n".join(rows), "9000-90000 9000-90000 9000-90000 9000-90000")
    return p


@sheet
def en24_who_indicator_sex_columns():
    """Life expectancy: land and year merged at the left, *Both sexes*, *Male*, *Female* under two long groups, group headings above; lands repeated in every row; decimals."""
    p = Paper("en24_who_indicator_sex_columns", "csv", borders=False)
    p.head("""
         |  | Life expectancy at birth (years) | < | < | Healthy life expectancy (years) | < | <
        Country | Year | Both sexes | Male | Female | Both sexes | Male | Female""", name=1, names=(0,), spanner="first", stub="bottom")
    rows = [f"d| {land} | {year} | " + " | ".join(f"{p.rng.uniform(55, 82):.1f}" for _ in range(6)) for land in ("Cambodia", "Indonesia", "Malaysia", "Myanmar") for year in (2010, 2015, 2019)]
    p.body("\n".join(rows))
    return p


@sheet
def en24_worldbank_wdi_data():
    """The bank's wide file: *Data Source* and *Last Updated Date* beside values with a blank row between, names and codes of lands and series, years in columns; blanks where nothing is known."""
    p = Paper("en24_worldbank_wdi_data", "xls", sheet="Data", borders=False, font="Calibri")
    p.texts("Data Source | World Development Indicators").skip().texts("Last Updated Date | 2023-03-01").skip()
    t = p.head("Country Name | Country Code | Indicator Name | Indicator Code | 2017 | 2018 | 2019 | 2020 | 2021", years_as_text=True, names=(2,), bold=False)
    t.optional += ["B", "C", "D"]
    p.body("\n".join(f"d| {n} | {c} | School enrollment, primary (% gross) | SE.PRM.ENRR | #" for n, c in (("Aruba", "ABW"), ("Afghanistan", "AFG"), ("Angola", "AGO"), ("Albania", "ALB"), ("Andorra", "AND"), ("Arab World", "ARB"), ("Argentina", "ARG"))), "m80-120:3 m80-120:3 m80-120:3 m80-120:3 m80-120:3", nil=0.2, nil_mark="")
    return finish(p, widths={"A": 20, "B": 12, "C": 34, "D": 16, **wide("EFGHI", 10)}, frame=False)


@sheet
def en24_estat_japan_two_languages():
    """A census of Japan: names of prefectures and English ones beside, headings in Japanese with English below, numbers in three levels; *全国 Japan* first."""
    p = Paper("en24_estat_japan_two_languages", "xlsx", sheet="第1表", borders=True, font="MS Gothic")
    p.text("第1表 男女別人口及び世帯数", bold=True).text("Table 1. Population by Sex and Households", bold=True).text("(人，世帯 Persons, Households)", at=5)
    p.head("""
        都道府県 | Prefectures | 人口 Population | < | < | 世帯数
        ^ | ^ | 総数 | 男 | 女 | Number of
        ^ | ^ | Total | Male | Female | households""", names=(1,), loose=True, bold=False, spanner="merge", stub="top")
    t = p.tables[0]
    t.optional.append("B")
    p.body("T| 全国 | Japan | #\nd| 北海道 | Hokkaido | #\nd| 青森県 | Aomori-ken | #\nd| 岩手県 | Iwate-ken | #\nd| 宮城県 | Miyagi-ken | #\nd| 秋田県 | Akita-ken | #", "+2+3 9000-90000 9000-90000 9000-50000")
    return finish(p, widths={"A": 12, "B": 16, **wide("CDEF", 12)}, frame=False)


@sheet
def en24_india_census_total_rural_urban():
    """Districts of a state in blocks of three lines *Total*, *Rural*, *Urban*, code and name columns, persons, males, females under two groups, numbers of columns below."""
    p = Paper("en24_india_census_total_rural_urban", "xls", sheet="PCA", borders=True, font="Arial")
    p.text("Table A-1: POPULATION AND LITERATES BY RESIDENCE", bold=True, over=9, align="center")
    p.head("""
        District Code | District Name | Total/⏎Rural/⏎Urban | Population | < | < | Literates | < | <
        ^ | ^ | ^ | Persons | Males | Females | Persons | Males | Females""", name=2, names=(0, 1))
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    rows = []
    for k, name in enumerate(("Kupwara", "Badgam", "Leh", "Kargil", "Punch"), 1):
        rural, urban = ([p.rng.randint(9000, 90000) for _ in range(2)] + [p.rng.randint(4000, 8999) for _ in range(2)] for _ in range(2))
        for kind, place, v in (("P", "Total", add((rural, urban))), ("d", "Rural", rural), ("d", "Urban", urban)):
            rows.append(f"{kind}| '{k:03} | {name} | {place} | {v[0] + v[1]} | {v[0]} | {v[1]} | {v[2] + v[3]} | {v[2]} | {v[3]}")
    p.body("\n".join(rows))
    return finish(p, widths={"A": 9, "B": 14, "C": 9, **wide("DEFGHI", 11)}, frame=False)


@sheet
def en24_thai_nso_export_both():
    """A Thai table with English right of the figures in a last column, *รวมยอด Total* first, regions, men and women under two years; unit right over the heading at the right."""
    p = Paper("en24_thai_nso_export_both", "xls", sheet="T-1.1", borders=False, font="TH SarabunPSK")
    p.texts("ตาราง | 1.1 จำนวนประชากร จำแนกตามเพศ และภาค".replace("|", " "), bold=True).texts("Table 1.1 Population by Sex and Region", bold=True).text("(หน่วยเป็นพัน In thousands)", at=5)
    t = p.head("""
        ภาค | 2563 (2020) | < | < | 2564 (2021) | < | < | Region
        ^ | รวม Total | ชาย Male | หญิง Female | รวม Total | ชาย Male | หญิง Female | ^""", names=(7,), bold=False)
    t.optional.append("H")
    p.body("T| ทั่วราชอาณาจักร | # | Whole Kingdom\nd| กรุงเทพมหานคร | # | Bangkok\nd| ภาคกลาง | # | Central Region\nd| ภาคเหนือ | # | Northern Region\nd| ภาคตะวันออกเฉียงเหนือ | # | Northeastern Region\nd| ภาคใต้ | # | Southern Region", "+2+3 900-9000 900-9000 +5+6 900-9000 900-9000")
    p.text("ที่มา: สำนักงานสถิติแห่งชาติ").text("Source: National Statistical Office")
    return finish(p, widths={"A": 24, **wide("BCDEFG", 10), "H": 22}, frame=False)


@sheet
def en24_saus_groups_in_pieces_units_below():
    """An abstract's page: groups centred over unmerged pieces, a row of units in brackets only over some columns, *Total* with ellipses, sums by group in the lines."""
    p = old("en24_saus_groups_in_pieces_units_below", "1145", "Nonfarm Establishments and Receipts by Kind of Business: 1997 and 2002", "Covers only establishments with payroll")
    p.head("""
         |  | Establishments | < | Receipts | < | Paid
         | NAICS | (number) | < | (mil. dol.) | < | employees
        Kind of business | code | 1997 | 2002 | 1997 | 2002 | (1,000)""", bold=False, loose=True, spanner="centre", rules=True)
    p.tables[0].optional.append("B")
    p.skip()
    p.body("T|   Retail trade, total | 44-45 | #\nd| Motor vehicle dealers | '441 | #\nd| Furniture stores | '442 | #\nd| Electronics stores | '443 | #\nd| Food and beverage stores | '445 | #\nd| Gasoline stations | '447 | #", "900-9000 900-9000 9000-90000 9000-90000 90-900", bold="")
    foot(p, "Source: U.S. Census Bureau, 2002 Economic Census.")
    return finish(p, widths={"A": 28, "B": 9, **wide("CDEFG", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en24_saus_percent_of_whole_beside_group():
    """A lone *Percent of total* beside groups of two years, all in pieces; ages down under captions in capitals; dashes *-* and (B)."""
    p = old("en24_saus_percent_of_whole_beside_group", "220", "Adult Education Participation by Selected Characteristics: 1999 and 2005", "In thousands, except percent")
    p.head("""
         | Adult population | < | Participants in | < | Percent
         | ^ | ^ | any program | < | of total,
        Characteristic | 1999 | 2005 | 1999 | 2005 | 2005""", bold=False, loose=True, spanner="centre", rules=True)
    p.skip()
    p.body("T|   Total | #\n\nS| Age:\nd|   17 to 24 years old | #\nd|   25 to 34 years old | #\nd|   35 years old and over | #\n\nS| Sex:\no|   Male | #\no|   Female | #", "9000-90000 9000-90000 900-9000 900-9000 %4/2:0", bold="", nil=0.0)
    foot(p, "Source: U.S. National Center for Education Statistics, Adult Education Survey.")
    return finish(p, widths={"A": 28, **wide("BCDEF", 12)}, frame=False, rules=p.looks.rules)


@sheet
def en24_census_qt_number_percent():
    """A quick table: subjects with parts set in by blanks, *Number*, *Percent* only; wholes as captions with figures in capitals; geography as a label right over the heading."""
    p = Paper("en24_census_qt_number_percent", "csv", borders=False, indent="spaces")
    p.text("DP-1: Profile of General Population and Housing Characteristics: 2010").texts("Geography: | Liberty County, Montana")
    p.head("Subject | Number | Percent")
    p.body("S| SEX AND AGE\nP|   Total population | 2339 | 100.0\nd|     Under 5 years | 141 | 6.0\nd|     5 to 19 years | 470 | 20.1\nd|     20 to 64 years | 1228 | 52.5\nd|     65 years and over | 500 | 21.4\nS| HOUSEHOLDS BY TYPE\nP|   Total households | 822 | 100.0\nd|     Family households | 536 | 65.2\nd|     Nonfamily households | 286 | 34.8\nS| HOUSING OCCUPANCY\nP|   Total housing units | 1043 | 100.0\nd|     Occupied housing units | 822 | 78.8\nd|     Vacant housing units | 221 | 21.2")
    return p


@sheet
def en24_un_demographic_yearbook_continued():
    """Continents and lands in English and French, date and code, urban and rural below each land; heading in two languages in pieces; footnote numbers behind names."""
    p = Paper("en24_un_demographic_yearbook_continued", "xls", sheet="Table 9", borders=False, font="Times New Roman")
    p.text("Table 9 - Tableau 9", bold=True).text("Live births and crude live-birth rates, by urban/rural residence: 2016 - 2019", bold=True).text("Naissances vivantes et taux bruts de natalité selon la résidence", bold=True).skip()
    t = p.head("""
        Continent, country or area, and urban/rural residence | Code | Number - Nombre | < | < | < | Rate - Taux | < | < | <
        Continent, pays ou zone et résidence | ^ | 2016 | 2017 | 2018 | 2019 | 2016 | 2017 | 2018 | 2019""", bold=False, loose=True)
    t.optional.append("B")
    p.body("S| AFRICA - AFRIQUE\nP| Egypt - Égypte | # \nd|   Urban - Urbaine | #\nd|   Rural - Rurale | #\nP| Mauritius - Maurice | #\nd|   Urban - Urbaine | #\nd|   Rural - Rurale | #\nS| ASIA - ASIE\nd| Armenia - Arménie | #\nd| Cyprus - Chypre | #".replace("| #", "| C | #"), "900-9000 900-9000 900-9000 900-9000 m10-30:1 m10-30:1 m10-30:1 m10-30:1")
    return finish(p, widths={"A": 44, "B": 6, **wide("CDEFGHIJ", 9)})


@sheet
def en24_new_zealand_two_tables_beside():
    """Two tables beside each other, a blank column between, titles above each in the same row, the same regions down, different years across; notes below."""
    p = Paper("en24_new_zealand_two_tables_beside", "xlsx", sheet="1", borders=False, font="Arial")
    p.texts("Table 1: Dwellings consented |  |  |  |  | Table 2: Floor area (000 m2)", bold=True).skip()
    row = p.row
    p.head("Region | 2019 | 2020 | 2021")
    p.body(names("Northland;Auckland;Waikato;Bay of Plenty;Wellington") + "\nT| New Zealand | #", "900-9000 900-9000 900-9000")
    end = p.row
    p.row, p.left = row, 5
    p.head("Region | 2020 | 2021")
    p.body(names("Northland;Auckland;Waikato;Bay of Plenty;Wellington") + "\nT| New Zealand | #", "90-900 90-900")
    p.row, p.left = end, 0
    p.skip().text("Source: Stats NZ")
    return finish(p, widths={"A": 18, **wide("BCD", 9), "E": 3, "F": 18, **wide("GH", 9)}, frame=True)


@sheet
def en24_scotland_area_code_and_all_people():
    """A census table of council areas in .ods: code, area, *All people* and age bands; bold only at the heading; *Scotland* first."""
    p = Paper("en24_scotland_area_code_and_all_people", "ods", sheet="KS102SC", borders=False, font="Arial")
    p.text("KS102SC - Age structure", bold=True).text("All people").text("Area type: Council area 2011")
    p.head("Area code | Area name | All people | 0 to 4 | 5 to 15 | 16 to 64 | 65 and over | Mean age", name=1, names=(0,))
    p.body("T| S92000003 | Scotland | #\nd| S12000033 | Aberdeen City | #\nd| S12000034 | Aberdeenshire | #\nd| S12000041 | Angus | #\nd| S12000035 | Argyll & Bute | #\nd| S12000005 | Clackmannanshire | #", "+2+3+4+5 90-900 900-3000 9000-90000 900-9000 m35-45:1")
    return finish(p, widths={"A": 12, "B": 20, **wide("CDEFGH", 10)}, frame=False)


@sheet
def en24_nces_digest_standard_errors():
    """A digest's table: years down with gaps, each figure beside its standard error in brackets in an unheaded column, three levels of headings, column numbers 1 to 8 below."""
    p = Paper("en24_nces_digest_standard_errors", "xls", sheet="Digest 2021 Table 219.70", borders=False, font="Arial")
    p.text("Table 219.70. Percentage of high school dropouts among persons 16 to 24 years old, by sex: Selected years, 1990 through 2020", bold=True)
    p.head("""
        Year | Total | < | Sex | < | < | <
        ^ | ^ | < | Male | < | Female | <""", bold=False)
    t = p.tables[0]
    drop(t, "C", "E", "G")
    p.code("1 | 2 | < | 3 | < | 4 | <".replace("<", ""))
    lines = []
    for k, year in enumerate((1990, 1995, 2000, 2001, 2002, 2003, 2004, 2005, 2010, 2011, 2012, 2013)):
        if k in (3, 8):
            lines.append("")
        lines.append(f"d| {year} | " + " | ".join(f"{p.rng.uniform(5, 13):.1f} | ({p.rng.uniform(0.2, 0.6):.2f})" for _ in range(3)))
    p.body("\n".join(lines))
    p.text("NOTE: \"Status\" dropouts are 16- to 24-year-olds who are not enrolled in school.").text("SOURCE: U.S. Department of Commerce, Census Bureau, Current Population Survey (CPS), October.")
    return finish(p, widths={"A": 12, **wide("BDF", 9), **wide("CEG", 7)})


@sheet
def en24_fed_flow_lines_numbered_both_sides():
    """Lines numbered at the left and right, sectors set in, quarters under years across, *Discrepancy* last; a code column beside."""
    p = Paper("en24_fed_flow_lines_numbered_both_sides", "xls", sheet="F.100", borders=False, font="Arial")
    p.text("F.100 Households and Nonprofit Organizations", bold=True).text("Billions of dollars; quarterly figures are seasonally adjusted annual rates", italic=True)
    t = p.head("""
         |  | 2019 | 2020 | < | 2021 | < |
         |  | ^ | Q3 | Q4 | Q1 | Q2 | """, name=1, stt=0, spanner="centre", stub="bottom", bold=True)
    t.optional.append("H")
    rows = ("Personal income", "- Personal current taxes", "= Disposable personal income", "- Personal outlays", "= Personal saving, NIPAs with FOF adjustments", "Government insurance", "Capital gains dividends", "Discrepancy")
    p.body("\n".join(f"d| {k} | {name} | # | {k}" for k, name in enumerate(rows, 1)), "900.0-9000.0:1 900.0-9000.0:1 900.0-9000.0:1 900.0-9000.0:1 900.0-9000.0:1")
    return finish(p, widths={"A": 4, "B": 42, **wide("CDEFG", 10), "H": 4})


@sheet
def en24_glue_words_broken_by_hyphens():
    """Headings in five rows of pieces with words broken by hyphens, *Item* at the bottom, notes \\1 glued, units *1,000* and *Mil. dol.* in a column."""
    p = old("en24_glue_words_broken_by_hyphens", "1095", "Transportation Accidents by Type of Transport: 1990 to 2005")
    t = p.head("""
         |  |  | Recrea- |  | Haz-
         |  | High- | tional | Com- | ardous
        Year and | Rail- | way | boat- | muter | mate-
        casualty | road | traffic | ing | air | rials""", bold=False, loose=True)
    glue(t)
    p.skip()
    p.body("S| Accidents:\nd|   1990 | #\nd|   1995 | #\nd|   2000 | #\nd|   2005 | #\nS| Deaths:\nd|   1990 | #\nd|   1995 | #\nd|   2000 | #\nd|   2005 \\1 | #", "900-9000 9000-90000 900-9000 5-40 900-9000", bold="", nil=0.05, nil_mark="(NA)")
    foot(p, "\\1 Preliminary.", "Source: U.S. Bureau of Transportation Statistics, National Transportation Statistics, annual.")
    return finish(p, widths={"A": 14, **wide("BCDEF", 10)}, frame=False)
