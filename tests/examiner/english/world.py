"""Tables of the offices of statistics of many countries."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet
from .abstract import rows


@sheet
def wo_uk_regions() -> Paper:
    p = Paper("wo_uk_regions", sheet="Table 1", font="Arial", borders=False)
    p.text("Table 1: Pupils in schools by type of school", bold=True).text("England, January 2019")
    p.text("This worksheet contains one table.").text("Some shorthand is used in this table, [x] = not available, [low] = rounds to zero")
    p.head("Region | Area code | State-funded nursery | State-funded primary | State-funded secondary | Special schools | Total")
    p.tables[0].optional.append("B")
    p.body("""
T| England | E92000001 | #
d| North East | E12000001 | #
d| North West | E12000002 | #
d| Yorkshire and The Humber | E12000003 | #
d| East Midlands | E12000004 | #
d| London | E12000007 | #
d| South West | E12000009 | #""", "900-9000 100000-700000 90000-500000 5000-20000 +1+2+3+4", nil=0.05, nil_mark="[x]")
    return p


@sheet
def wo_australia_series_ids() -> Paper:
    """A time-series workbook: a description of each series in rows over the dates."""
    p = Paper("wo_australia_series_ids", sheet="Data1", font="Arial", borders=False)
    p.head("""
         | Employed total ; Persons | Employed full-time ; Persons | Unemployed total ; Persons
        Unit | 000 | 000 | 000
        Series Type | Trend | Trend | Trend
        Frequency | Month | Month | Month
        Series ID | A84423043C | A84423041X | A84423046K""", soft=(1, 2, 3, 4), bold=False, align="left", years_as_text=True)
    p.body("\n".join(f"d| {m} | #" for m in ["Jan-2019", "Feb-2019", "Mar-2019", "Apr-2019", "May-2019"]),
           "12000-13000:1 8000-9000:1 600-700:1")
    return p


@sheet
def wo_canada_geo() -> Paper:
    p = Paper("wo_canada_geo", "csv", borders=False)
    p.text("Population estimates, quarterly").text("Table: 17-10-0009-01").text("Geography: Canada, Province or territory").skip()
    p.head("""
        Geography | Q1 2019 | Q2 2019 | Q3 2019 | Q4 2019
         | Persons""", soft=(1,))
    for letter in "BCDE":
        text = p.tables[0].columns[letter][-1]
        p.tables[0].columns[letter] = [text, text + " / Persons"]
    p.body("T| Canada | #\n" + rows(["Newfoundland and Labrador", "Prince Edward Island", "Nova Scotia", "Quebec", "Ontario", "Manitoba"]),
           "150000-9000000 150000-9000000 150000-9000000 150000-9000000")
    p.skip().text("Footnotes:").text("1,Estimates are final intercensal up to 2010")
    return p


@sheet
def wo_thailand_bilingual() -> Paper:
    p = Paper("wo_thailand_bilingual", sheet="T-3.5", font="TH SarabunPSK", borders=True)
    p.text("Table 3.5 Number of students by level of education, sex and district: Academic Year 2017", bold=True).skip()
    p.head("""
        District | Total | < | < | Pre-elementary | < | < | Elementary | < | <
        ^ | Total | Male | Female | Total | Male | Female | Total | Male | Female""")
    p.body("T| Total | #\n" + rows(["Mueang District", "Bang Yai District", "Bang Kruai District", "Sai Noi District", "Pak Kret District"]),
           "+2+3 +5+8 +6+9 +5+6 900-4000 900-4000 +8+9 2000-9000 2000-9000")
    p.text("Source: Office of the Basic Education Commission")
    return p


@sheet
def wo_india_census() -> Paper:
    p = Paper("wo_india_census", "xls", sheet="A01", borders=True, font="Arial")
    p.text("A-1 NUMBER OF VILLAGES, TOWNS, HOUSEHOLDS, POPULATION AND AREA", bold=True, over=9)
    p.head("""
        Sl. No. | India/ State/ Union Territory | Number of villages | < | Number of towns | Number of households | Population | < | <
        ^ | ^ | Inhabited | Uninhabited | ^ | ^ | Persons | Males | Females""", name=1, stt=0)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    p.body("""
T| | INDIA | #
d| 1 | JAMMU & KASHMIR | #
d| 2 | HIMACHAL PRADESH | #
d| 3 | PUNJAB | #
d| 4 | CHANDIGARH | #
d| 5 | UTTARAKHAND | #
d| 6 | HARYANA | #""", "5-20000 0-3000 1-200 200000-5000000 +6+7 500000-14000000 500000-14000000")
    return p


@sheet
def wo_philippines_no_borders() -> Paper:
    p = Paper("wo_philippines_no_borders", sheet="Table 4", borders=False, font="Arial", left=1, indent="spaces")
    p.text("TABLE 4 Household Population by Age Group, Sex, and City/Municipality: 2015", bold=True).skip(2)
    p.head("""
        Age Group, Sex, and City/Municipality | Household Population | <
        ^ | Both Sexes | Male""", spanner="centre", stub="middle")
    p.skip().body("""
P| PROVINCE TOTAL | 90412 | 45871
d|   Under 1 | 1902 | 979
d|   1 - 4 | 8310 | 4240
d|   5 - 9 | 10200 | 5188
d|   10 and over | 70000 | 35464

P| BASCO | 8000 | 4100
d|   Under 1 | 170 | 90
d|   1 - 4 | 730 | 370
d|   5 - 9 | 900 | 460
d|   10 and over | 6200 | 3180""")
    return p


@sheet
def wo_worldbank_wide() -> Paper:
    p = Paper("wo_worldbank_wide", sheet="Data", borders=False, font="Calibri")
    p.texts("Data Source | World Development Indicators").texts("Last Updated Date | 28/10/2020").skip()
    p.head("Country Name | Country Code | Indicator Name | Indicator Code | 2015 | 2016 | 2017 | 2018", bold=False, align="left")
    p.tables[0].optional += ["B", "C", "D"]
    p.body("\n".join(f"d| {n} | {c} | School enrollment, primary (% gross) | SE.PRM.ENRR | #" for n, c in
           [("Aruba", "ABW"), ("Cambodia", "KHM"), ("Lao PDR", "LAO"), ("Thailand", "THA"), ("Vietnam", "VNM")]),
           "90-120:2 90-120:2 90-120:2 90-120:2", nil=0.1, nil_mark="")
    return p


@sheet
def wo_oecd_indicator() -> Paper:
    p = Paper("wo_oecd_indicator", sheet="Table A1.1", borders=True, font="Arial")
    p.text("Table A1.1. Educational attainment of 25-64 year-olds (2019)", bold=True)
    p.text("Percentage of adults with a given level of education as the highest level attained").skip()
    p.head("""
         | Below upper secondary | < | Upper secondary | Tertiary | < | < | All levels of education
         | Less than primary | Primary | ^ | Short-cycle | Bachelor's or equivalent | Master's or equivalent | ^""")
    p.code(" | (1) | (2) | (3) | (4) | (5) | (6) | (7)")
    p.body("""
S| OECD
S| Countries
d| Australia | #
d| Austria | #
d| Belgium | #
d| Korea | #

d| OECD average | #
d| EU23 average | #
S| Partners
d| Brazil | #
d| China | #
d| India | #""", "0-9:1 0-15:1 30-50:1 5-15:1 10-30:1 5-20:1 100-100", nil=0.08, nil_mark="m")
    table = p.tables[0]
    table.either_rows += [table.body[6], table.body[7]]
    p.skip().text("Note: See Definitions and Methodology sections for more information.").text("Source: OECD (2020). See Source section for more information.")
    return p


@sheet
def wo_eurostat_flags() -> Paper:
    p = Paper("wo_eurostat_flags", sheet="Sheet 1", borders=False, font="Arial")
    p.text("Early leavers from education and training [SDG_04_10]").skip()
    p.texts("Last updated | 08/10/2020").texts("Source of data | Eurostat").skip()
    p.texts("SEX | Total").texts("UNIT | Percentage").skip()
    p.head("TIME | 2016 |  | 2017 |  | 2018 |  | 2019 | ", bold=True)
    p.tables[0].optional += ["C", "E", "G", "I"]
    for letter in "CEGI":
        p.tables[0].columns.pop(letter, None)
    flags = [("European Union", "10.6", "", "10.5", "", "10.5", "", "10.2", ""), ("Belgium", "8.8", "", "8.9", "b", "8.6", "", "8.4", ""),
             ("Bulgaria", "13.8", "", "12.7", "", "12.7", "", "13.9", ""), ("Germany", "10.3", "", "10.1", "", "10.3", "", "10.3", "p"),
             ("Croatia", "2.8", "u", "3.1", "", "3.3", "", "3", "u"), ("Malta", "19.2", "", "17.7", "b", "17.4", "", ":", "")]
    p.body("S| GEO\n" + "\n".join("d| " + " | ".join(f) for f in flags))
    table = p.tables[0]
    table.soft_rows, table.first_rows = [table.body[0]], [table.body[1]]
    p.skip().text("Special value").texts(": | not available").text("Available flags:").texts("b | break in time series").texts("u | low reliability")
    p.extra_tables_allowed = True
    return p


@sheet
def wo_unesco_two_blocks() -> Paper:
    p = Paper("wo_unesco_two_blocks", sheet="Participation", borders=True, font="Arial")
    p.text("TABLE 5: PARTICIPATION IN PRIMARY EDUCATION", bold=True).skip()
    p.head("""
        Country or territory | Age group | School-age population (000) | Enrolment in primary education | < | < | Gross enrolment ratio (%) | < | <
        ^ | ^ | ^ | School year ending in | < | < | Total | Male | Female
        ^ | 2018 | 2018 | 2016 | 2017 | 2018 | 2018 | 2018 | 2018""", stub="merge")
    p.tables[0].columns = {"B": ["Age group / 2018"], "C": ["School-age population (000) / 2018"],
                           "D": ["Enrolment in primary education / School year ending in / 2016"],
                           "E": ["Enrolment in primary education / School year ending in / 2017"],
                           "F": ["Enrolment in primary education / School year ending in / 2018"],
                           "G": ["Gross enrolment ratio (%) / Total / 2018"], "H": ["Gross enrolment ratio (%) / Male / 2018"],
                           "I": ["Gross enrolment ratio (%) / Female / 2018"]}
    p.tables[0].optional.append("B")
    p.body("\n".join(["S| Arab States"] + [f"d| {n} | 6-11 | #" for n in ("Algeria", "Bahrain", "Egypt")] + ["S| East Asia and the Pacific"]
                     + [f"d| {n} | 6-10 | #" for n in ("Cambodia", "Lao PDR", "Viet Nam")]),
           "100-9000 100-9000 100-9000 100-9000 90-115 90-115 90-115", nil=0.1, nil_mark="...")
    p.skip().text("Notes:").text("(...) Data are not available.").text("(*) National estimation.")
    return p


@sheet
def wo_japan_prefectures() -> Paper:
    p = Paper("wo_japan_prefectures", sheet="b02", borders=False, font="Arial", top=1)
    p.text("2-2 Population by Prefecture (2000 to 2015)").text("(Thousand persons)", at=5)
    p.head("""
        Prefecture | Total population | < | < | < | Population density (per km2)
        ^ | 2000 | 2005 | 2010 | 2015 | 2015""", spanner="centre", stub="top")
    p.tables[0].columns["F"] = ["Population density (per km2) / 2015"]
    p.body("T| Japan | #\n" + "\n".join(f"d| '{i:02d} {n} | #" for i, n in enumerate(["Hokkaido", "Aomori-ken", "Iwate-ken", "Miyagi-ken", "Akita-ken"], 1)),
           "900-5600 900-5600 900-5600 900-5600 m60-400:1")
    p.text("Source: Statistics Bureau, Ministry of Internal Affairs and Communications.")
    return p


@sheet
def wo_nz_percent_under() -> Paper:
    p = Paper("wo_nz_percent_under", sheet="6", borders=False, font="Arial")
    p.text("Table 6").text("Household composition by tenure", bold=True).text("2013 Census of Population and Dwellings").skip()
    p.head("""
        Household composition | Dwelling owned | Dwelling held in trust | Dwelling not owned | Not elsewhere included(1) | Total
        ^ | Number""", stub="merge", soft=(1,))
    table = p.tables[0]
    base = ["Dwelling owned", "Dwelling held in trust", "Dwelling not owned", "Not elsewhere included(1)", "Total"]
    table.columns = {letter: [text, f"{text} / Number"] for letter, text in zip("BCDEF", base, strict=True)}
    table.first_rows = [table.header_rows[-1]]
    p.body(rows(["One-family household", "Two-family household", "Other multi-person household", "One-person household"]) + "\nT| Total | #",
           "1000-90000 1000-90000 1000-90000 100-9000 +1+2+3+4")
    p.text("1. Includes not stated.").text("Symbol: ..C confidential")
    return p


@sheet
def wo_sweden_blank_stub() -> Paper:
    p = Paper("wo_sweden_blank_stub", sheet="BE0101A5", borders=False, font="Calibri")
    p.text("Population by region, marital status and year", bold=True).skip()
    p.head("""
         |  | 2017 | 2018 | 2019""", name=1, names=(0, 1), years_as_text=True)
    p.body("""
d| 01 Stockholm county | single | #
d| | married | #
d| | divorced | #
d| 03 Uppsala county | single | #
d| | married | #
d| | divorced | #""", "20000-900000 20000-900000 20000-900000")
    p.skip(2).text("These tables show conditions on December 31st for each respective year.").skip().text("Latest update:").text("20200220 09:30")
    p.text("Source:").text("Statistics Sweden")
    return p


@sheet
def wo_kenya_abstract() -> Paper:
    p = Paper("wo_kenya_abstract", "html", borders=True)
    p.text("Table 3.4: Primary School Enrolment by Class and Sex, 2015 - 2017", bold=True, over=7).text("Number", at=6)
    p.head("""
        Class | 2015 | < | 2016 | < | 2017* | <
        ^ | Boys | Girls | Boys | Girls | Boys | Girls""")
    p.body(rows([f"Class {i}" for i in range(1, 9)]) + "\nQ| Sub-total | #\nT| Grand Total | +", " ".join(["400-700:1"] * 6))
    table = p.tables[0]
    for k in range(1, 7):
        p.put(k, p.cells[table.subtotal_rows[0], k].value, table.total_rows[0])
    table.either_rows = table.subtotal_rows
    p.text("* Provisional")
    return p


@sheet
def wo_ireland_total_last_col() -> Paper:
    p = Paper("wo_ireland_total_last_col", sheet="EDA01", borders=True, font="Arial", left=3, top=6)
    p.text("Persons at work by county and means of travel", bold=True).skip()
    p.head("County | On foot | Bicycle | Bus | Train | Car driver | Not stated | Total")
    p.body(rows(["Carlow", "Dublin City", "Kildare", "Kilkenny", "Laois"]) + "\nT| State | #", "100-9000 100-900 100-9000 10-900 4000-90000 100-900 +1+2+3+4+5+6")
    return p


@sheet
def wo_germany_decimals_comma() -> Paper:
    p = Paper("wo_germany_decimals_comma", "csv", borders=False, numbers="vn")
    p.text("Early school leavers by Land").text("Share of the population aged 18-24").skip()
    p.head("Land | 2016 | 2017 | 2018 | 2019\n | % | % | % | %", soft=(1,))
    p.body("T| Germany | 10,3 | 10,1 | 10,3 | 10,3\n" + rows(["Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen"]), "6-14:1 6-14:1 6-14:1 6-14:1")
    p.tables[0].either_rows, p.tables[0].total_rows = p.tables[0].total_rows, []
    p.text("Source: Mikrozensus")
    return p


@sheet
def wo_nigeria_merged_zones() -> Paper:
    p = Paper("wo_nigeria_merged_zones", sheet="UBEC", borders=True, font="Calibri")
    p.text("NATIONAL SUMMARY STATISTICS OF PRIMARY SCHOOLS BY STATE, 2018", bold=True, over=7, align="center")
    p.head("""
        S/N | ZONE | STATE | ENROLMENT | < | < | TEACHERS | <
        ^ | ^ | ^ | MALE | FEMALE | TOTAL | QUALIFIED | NOT QUALIFIED""", name=2, stt=0)
    p.body("""
d| @ | NORTH CENTRAL | BENUE | #
d| @ | | KOGI | #
d| @ | | KWARA | #
d| @ | NORTH EAST | ADAMAWA | #
d| @ | | BAUCHI | #
d| @ | | BORNO | #
T| | | NATIONAL | #""", "200000-900000 200000-900000 +1+2 9000-20000 900-9000")
    body = p.tables[0].body
    p.merges += [(body[0], 1, body[2], 1), (body[3], 1, body[5], 1)]
    return p


@sheet
def wo_indonesia_numbered_names() -> Paper:
    p = Paper("wo_indonesia_numbered_names", sheet="Tabel 4.1", borders=False, font="Arial")
    p.text("Table 4.1.3 Number of Schools, Teachers and Pupils of Elementary Schools", bold=True).text("by Subdistrict in Sleman Regency, 2017/2018").skip()
    p.head("""
        Subdistrict | Schools | < | < | Teachers | Pupils
        ^ | State | Private | Total | ^ | ^""", spanner="centre", stub="middle")
    p.code("(1) | (2) | (3) | (4) | (5) | (6)")
    p.body("\n".join(f"d| {i}. {n} | #" for i, n in enumerate(["Moyudan", "Minggir", "Seyegan", "Godean", "Gamping"], 1)) + "\nT| Sleman | #\nd| 2016/2017 | 380 | 120 | 500 | 5900 | 84000",
           "10-30 2-20 +1+2 200-400 3000-9000")
    p.text("Source: Education Office of Sleman Regency")
    return p
