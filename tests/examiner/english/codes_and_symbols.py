"""Marriages, farms, outlays, crimes and energy, with the codes, symbols and units of their offices."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet

FAMILY = "again"

ST = ["Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut"]

def ls(names, kind="d", ind=""):
    return "\n".join(f"{kind}| {ind}{n} | #" for n in names)

def saus(name, number, title, kind="xls", *notes, **more):
    p = Paper(name, kind, **{"sheet": "Data", "borders": False, "font": "Courier New", "indent": "spaces", **more})
    p.text(f"Table {number}. {title}", bold=True)
    for note in notes:
        p.text(note)
    return p.skip()


@sheet
def e2_marriages():
    p = saus("e2_marriages", 126, "Marriages and Divorces--Number and Rate by State: 1990 to 2007", "xls", "[2,443.5 represents 2,443,500. By place of occurrence]")
    p.head("""
         | Marriages \\1 | < | < | < | Divorces \\3 | <
         | Number (1,000) | < | Rate per 1,000 population \\2 | < | Number (1,000) | <
        State | 1990 | 2007 | 1990 | 2007 | 1990 | 2007""", spanner="centre")
    p.skip().body("T|   U.S. \\4 | #\n" + ls(ST), "5-300:1 5-300:1 m5-20:1 m5-20:1 2-90:1 2-90:1")
    p.skip().text("- Represents or rounds to zero.").text("NA Not available.").text("\\1 Data are counts of marriages performed, except as noted.").text("Source: U.S. National Center for Health Statistics, Vital Statistics of the United States, annual.")
    return p


@sheet
def e2_income_words_stacked():
    p = saus("e2_income_words_stacked", 674, "Money Income of Households--Percent Distribution by Income Level", "xlsx", "[Constant dollars based on CPI-U-RS deflator]")
    p.head("""
         |  | Percent distribution | < | < | < | Median
         | Number of | Under | $15,000- | $25,000- | $75,000 | income
        Year | households | $15,000 | $24,999 | $74,999 | and over | (dollars)
         | (1,000)""", loose=True, spanner="centre")
    p.skip().body("S| ALL HOUSEHOLDS \\1\n" + ls(["1980", "1990", "2000 \\2", "2005", "2007"]) + "\n\nS| BLACK\n" + ls(["1980", "1990", "2000 \\2", "2007"]), "9000-99999 9-20:1 9-20:1 30-50:1 10-30:1 30000-60000")
    p.skip().text("\\1 Includes other races not shown separately.").text("Source: U.S. Census Bureau.")
    return p


@sheet
def e2_side_by_side_years():
    p = saus("e2_side_by_side_years", 2, "Population: 1960 to 2008", "xls", "[In thousands, except percent (180,671 represents 180,671,000)]")
    p.head("""
        Year | Resident population | Civilian population
        (July 1) |  | """, loose=True)
    p.skip().body(ls([str(y) for y in range(1960, 1972)]), "180000-290000 180000-290000")
    p.skip().text("Source: U.S. Census Bureau, Current Population Reports, P25-802.")
    return p


@sheet
def e2_farms_two_years():
    p = saus("e2_farms_two_years", 800, "Farms--Number and Acreage by State: 2000 and 2008", "xlsx", "[2,167 represents 2,167,000]", font="Arial")
    p.head("""
        State | Farms (1,000) | < | Acreage (mil.) | < | Acreage per farm | <
        ^ | 2000 | 2008 | 2000 | 2008 | 2000 | 2008""", spanner="across", stub="bottom")
    p.skip().body("T| U.S | #\n" + ls(ST), "1-90 1-90 1-40 1-40 m100-900 m100-900", leader="....")
    p.skip().text("Source: U.S. Department of Agriculture, National Agricultural Statistics Service.")
    return p


@sheet
def e2_outlays_functions():
    p = saus("e2_outlays_functions", 460, "Federal Budget Outlays by Detailed Function", "xls", "[In billions of dollars (590.9 represents $590,900,000,000)]")
    p.head("Function | 1990 | 2000 | 2005 | 2008 | 2009, est.")
    p.skip().body("T|   Total outlays | #\n\nR| National defense | #\nd|   Department of Defense--Military | #\nd|   Atomic energy defense activities | #\nR| International affairs | #\nd|   International development | #\nd|   Foreign information | #\nR| Health | #\nd|   Health care services | #\nd|   Health research | #", "10-90:1 10-90:1 10-90:1 10-90:1 10-90:1", leader=" .....")
    p.skip().text("Source: U.S. Office of Management and Budget, Historical Tables, annual.")
    return p


@sheet
def e2_countries_rank():
    p = saus("e2_countries_rank", 1334, "Population by Country or Area", "xlsx", "[Covers countries of 10 million or more]", font="Arial")
    p.head("""
        Country or area | Midyear population (1,000) | < | < | Population rank, 2010 | Annual rate of growth | < | Area (sq. km)
        ^ | 1990 | 2000 | 2010 | ^ | 1990-2000 | 2000-2010 | ^""", spanner="centre", stub="bottom")
    p.skip().body("T|   World | 5282372 | 6086353 | 6852000 | (X) | 1.4 | 1.2 | 131003055\n" + ls(["Afghanistan", "Algeria", "Angola", "Argentina", "Australia", "Viet Nam"]), "9000-90000 9000-90000 9000-90000 1-60 0-4:1 0-3:1 100000-900000")
    p.skip().text("X Not applicable.").text("Source: U.S. Census Bureau, International Data Base.")
    return p


@sheet
def e2_crime_offense_units():
    p = saus("e2_crime_offense_units", 295, "Crimes and Crime Rates by Type of Offense: 1980 to 2007", "xls", "[(13,408 represents 13,408,000)]")
    p.head("""
         |  | Violent crime | < | < | Property crime | <
         |  |  | Forcible |  |  | Larceny-
        Item and year | Total | Murder | rape | Robbery | Burglary | theft""", loose=True, spanner="first")
    p.skip().body("S| Number of offenses (1,000):\n" + ls(["1980", "1990", "2000", "2007"], ind="  ") + "\n\nS| Rate per 100,000 population:\n" + ls(["1980", "1990", "2000", "2007"], ind="  "), "9000-14000 10-30 60-110 300-700 2000-4000 5000-8000")
    p.skip().text("Source: U.S. Department of Justice, Federal Bureau of Investigation, Crime in the United States, annual.")
    return p


@sheet
def e2_ons_codes():
    p = Paper("e2_ons_codes", sheet="MYE2 - Persons", borders=False, font="Arial")
    p.text("MYE2: Population estimates by single year of age, mid-2019", bold=True).text("This worksheet contains one table.").text("Source: Office for National Statistics").skip()
    p.head("Code | Name | Geography | All ages | 0 to 15 | 16 to 64 | 65 and over", name=1, align="left")
    p.body("T| K02000001 | UNITED KINGDOM | Country | #\nR| E92000001 | ENGLAND | Country | #\nd| E12000001 | NORTH EAST | Region | #\nd| E12000002 | NORTH WEST | Region | #\nd| E12000003 | YORKSHIRE AND THE HUMBER | Region | #\nd| W92000004 | WALES | Country | #\nd| S92000003 | SCOTLAND | Country | #\nd| N92000002 | NORTHERN IRELAND | Country | #", "+2+3+4 200000-900000 900000-5000000 300000-900000")
    t = p.tables[-1]
    t.columns.pop("A", None)
    t.optional += ["A", "C"]
    t.either_rows += t.total_rows + t.subtotal_rows
    t.total_rows = []
    t.subtotal_rows = []
    return p


@sheet
def e2_statcan_symbols():
    p = Paper("e2_statcan_symbols", "csv", sheet="e2_statcan_symbols", borders=False)
    p.text("Number of elementary and secondary school students, by school type").text("Annual").text("Table: 37-10-0109-01").text("Geography: Canada, Province or territory").skip()
    p.head("""
        School type | Public schools | < | Private schools | <
        Geography | 2016/2017 | 2017/2018 | 2016/2017 | 2017/2018""", spanner="first", stub="top", bold=False)
    t = p.tables[-1]
    p.body("T| Canada | #\n" + ls(["Newfoundland and Labrador", "Prince Edward Island", "Nova Scotia", "Quebec", "Ontario"]), "9000-900000 9000-900000 900-90000 900-90000", nil=0.1, nil_mark="..")
    p.skip().text("Symbol legend:").text("..: not available for a specific reference period").skip().text("Footnotes:").text("1: Full-time and part-time enrolments.")
    t.either_rows += t.total_rows
    t.total_rows = []
    return p


@sheet
def e2_eurostat():
    p = Paper("e2_eurostat", sheet="Sheet 1", borders=False, font="Arial")
    p.texts("Data extracted on 03/02/2021 | ").texts("Dataset: | Early leavers from education and training by sex").texts("Last updated: | 21/01/2021").skip().texts("Time frequency | Annual").texts("Unit of measure | Percentage").skip()
    p.head("""
        TIME | 2016 | 2017 | 2018 | 2019
        GEO (Labels) |  |  |  | """, align="left", years_as_text=True, loose=True)
    t = p.tables[-1]
    p.body(ls(["European Union - 27 countries", "Belgium", "Bulgaria", "Czechia", "Denmark", "Germany"]), "3-20:1 3-20:1 3-20:1 3-20:1", nil=0.15, nil_mark=":")
    t.either_rows += [t.body[0]]
    p.skip().text("Special value").texts(": | not available")
    return p


@sheet
def e2_india_census():
    p = Paper("e2_india_census", "xls", sheet="A-1", font="Arial")
    p.text("A-1 NUMBER OF VILLAGES, TOWNS, HOUSEHOLDS, POPULATION AND AREA", bold=True, over=10).skip()
    p.head("""
        Sr. No. | India/State/Union Territory | Total/Rural/Urban | Number of villages | < | Number of towns | Number of households | Population | < | <
        ^ | ^ | ^ | Inhabited | Uninhabited | ^ | ^ | Persons | Males | Females""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10")
    p.body("d| 1 | JAMMU & KASHMIR | Total | #\nd|  |  | Rural | #\nd|  |  | Urban | #\nd| 2 | HIMACHAL PRADESH | Total | #\nd|  |  | Rural | #\nd|  |  | Urban | #\nd| 3 | PUNJAB | Total | #\nd|  |  | Rural | #\nd|  |  | Urban | #", "900-9000 20-900 10-200 90000-900000 +6+7 900000-9000000 900000-9000000")
    t = p.tables[-1]
    t.optional.append("C")
    t.either_rows += [r for r in t.body if p.cells.get((r, 2)) and p.cells[r, 2].value == "Total"]
    return p


@sheet
def e2_bls_panels():
    p = saus("e2_bls_panels", 607, "Employed Persons by Sex and Occupation: 2008", "xlsx", "[145,362 represents 145,362,000]", font="Arial")
    p.head("""
        Occupation | Total employed (1,000) | Percent of total | < | <
        ^ | ^ | Women | Black | Hispanic \\1""", stub="middle", spanner="centre")
    p.skip().body("T|   Total, 16 years and over | #\nR| Management, professional, and related occupations | #\nd|   Management occupations | #\nd|   Business operations | #\nR| Service occupations | #\nd|   Healthcare support | #\nd|   Protective service | #\nd|   Food preparation | #", "900-9000 m10-90:1 m3-30:1 m3-30:1", leader=" ....")
    p.skip().text("\\1 Persons of Hispanic origin may be any race.").text("Source: U.S. Bureau of Labor Statistics, Employment and Earnings, January 2009.")
    return p


@sheet
def e2_energy_btu_unit_row():
    p = saus("e2_energy_btu_unit_row", 882, "Energy Supply and Disposition by Type of Fuel: 1975 to 2007", "xls", "[In quadrillion British thermal units (Btu).]")
    p.head("""
         | Production | < | < | < | Net imports | Consumption | <
         |  | Crude | Natural |  | total |  | Per capita
        Year | Total | oil | gas | Coal | \\2 | Total | (mil. Btu)""", loose=True, spanner="centre")
    p.skip().body(ls(["1975", "1980", "1985", "1990", "1995", "2000", "2007"]), "60-72:2 10-20:2 15-22:2 15-23:2 5-30:2 70-101:2 300-360")
    p.skip().text("\\2 Imports minus exports.").text("Source: U.S. Energy Information Administration, Annual Energy Review.")
    return p


@sheet
def e2_japan_bilingual_units():
    p = Paper("e2_japan_bilingual_units", "xls", sheet="2-5", borders=False, font="Arial")
    p.text("2-5 POPULATION BY AGE GROUP (1920--2005)", bold=True).skip()
    p.text("(In thousands)", at=6)
    p.head("""
        Year | Total | Under 15 | 15-64 | 65 and over | Percentage distribution | <
         |  |  |  |  | Under 15 | 65 and over""", spanner="first", stub="top")
    p.skip().body(ls(["1920", "1950", "1970", "1990", "2000 a)", "2005"]), "55963-127000 17000-30000 32000-87000 2900-25000 13-37:1 5-21:1")
    p.skip().text("a) Excluding persons of unknown age.").text("Source: Statistics Bureau, Ministry of Internal Affairs and Communications.")
    return p
