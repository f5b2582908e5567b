"""Sheets retold from tables on people, of the United States and Canada; each names its source."""

from ...dress import finish, sheet, show_thousands
from ...lines import rows, same
from ...paper import Paper

FAMILY = "seventh"


@sheet
def en8_hus_life_expectancy():
    """NCHS, Health, United States, Table 22 (info.5y1.org/65-year-old-man_1_52315e.html): three races of three columns, a caption of the unit over the figures beside that of the age, marks of notes after the years, leader dots; the years after 2004 and the later ages left out."""
    p = Paper("en8_hus_life_expectancy", "xls", sheet="Table 22", borders=False, font="Arial", indent="spaces")
    p.text("Table 22. Life expectancy at birth, at 65 years of age, and at 75 years of age, by race and sex: United States, selected years 1900–2007", bold=True, over=10).text("[Data are based on death certificates]", over=10)
    t = p.head("""
        Specified age and year | All races | < | < | White | < | < | Black or African American 1 | < | <
        ^ | Both⏎sexes | Male | Female | Both⏎sexes | Male | Female | Both⏎sexes | Male | Female""", rules=True, bold=False, stub="bottom")
    p.body(" S| At birth | | | | Remaining life expectancy in years".strip())
    dots = " . . . . . . . . . . . . . . . ."
    years = """
        1900 2,3| 47.3 46.3 48.3 47.6 46.6 48.7 33.0 32.5 33.5
        1950 3| 68.2 65.6 71.1 69.1 66.5 72.2 60.8 59.1 62.9
        1960 3| 69.7 66.6 73.1 70.6 67.4 74.1 63.6 61.1 66.3
        1970| 70.8 67.1 74.7 71.7 68.0 75.6 64.1 60.0 68.3
        1980| 73.7 70.0 77.4 74.4 70.7 78.1 68.1 63.8 72.5
        1990| 75.4 71.8 78.8 76.1 72.7 79.4 69.1 64.5 73.6
        1995| 75.8 72.5 78.9 76.5 73.4 79.6 69.6 65.2 73.9
        1999| 76.7 73.9 79.4 77.3 74.6 79.9 71.4 67.8 74.7
        2000| 76.8 74.1 79.3 77.3 74.7 79.9 71.8 68.2 75.1
        2001| 76.9 74.2 79.4 77.4 74.8 79.9 72.0 68.4 75.2
        2002| 76.9 74.3 79.5 77.4 74.9 79.9 72.1 68.6 75.4
        2003| 77.1 74.5 79.6 77.6 75.0 80.0 72.3 68.8 75.6
        2004| 77.5 74.9 79.9 77.9 75.4 80.4 72.8 69.3 76.0"""
    lines = [one.strip().split("|") for one in years.strip().split("\n")]
    p.body(rows("\n".join(f"d| {year}{dots} | {figures}" for year, figures in lines)))
    t.soft_rows.append(t.body[0])
    t.first_rows.append(t.body[1])
    for paths in t.columns.values():
        paths.append(f"{paths[0]} / Remaining life expectancy in years")
    p.skip().text("1 Data shown for 1900–1960 are for the nonwhite population.").text("2 Death registration area only. The death registration area increased from 10 states and the District of Columbia in 1900 to the coterminous United States in 1933.").text("3 Includes deaths of persons who were not residents of the 50 states and the District of Columbia.")
    return finish(p, widths={"A": 34, **dict.fromkeys("BCDEFGHIJ", 9)}, wrap=True)


@sheet
def en8_ois_region_then_country():
    """DHS, Yearbook of Immigration Statistics 2015, Table 10 (ohss.dhs.gov/node/329): two tables under each other with one heading each, all first in both, D for what is withheld; the countries after Anguilla left out."""
    p = Paper("en8_ois_region_then_country", "xlsx", sheet="Table 10", borders=True, font="Arial")
    classes = "Total | Family-sponsored⏎preferences | Employment-based⏎preferences | Immediate relatives⏎of U.S. citizens | Diversity | Refugees⏎and asylees | Other"
    p.text("Table 10.", bold=True).text("PERSONS OBTAINING LAWFUL PERMANENT RESIDENT STATUS BY BROAD CLASS OF ADMISSION AND REGION AND COUNTRY OF BIRTH: FISCAL YEAR 2015", bold=True, over=8)
    p.head(f"Region of birth | {classes}")
    p.body(rows("""
        T|   Total | 1,051,031 213,910 144,047 465,068 47,934 151,995 28,077
        d| Africa | 101,415 8,980 4,813 40,379 19,659 27,104 480
        d| Asia | 419,297 87,568 89,533 151,189 14,562 67,603 8,842
        d| Europe | 85,803 5,104 20,945 44,680 11,425 3,317 332
        d| North America | 366,126 97,529 18,238 181,269 667 51,535 16,888
        d| Oceania | 5,404 515 1,186 2,926 721 37 19
        d| South America | 72,309 14,102 9,296 44,214 878 2,346 1,473
        d| Unknown | 677 112 36 411 22 53 43"""))
    p.skip()
    p.head(f"Country of birth | {classes}")
    p.body(rows("""
        T|   Total | 1,051,031 213,910 144,047 465,068 47,934 151,995 28,077
        d| Afghanistan | 8,328 272 16 1,011 50 691 6,288
        d| Albania | 4,653 614 81 2,017 1,770 152 19
        d| Algeria | 1,775 103 40 570 1,035 19 8
        d| Angola | 154 8 12 89 6 39 -
        d| Anguilla | 22 D D 18 D D -"""))
    show_thousands(p)
    p.text("D Data withheld to limit disclosure.").text("- Represents zero.").text("Source: U.S. Department of Homeland Security.")
    return finish(p, widths={"A": 24, **dict.fromkeys("BCDEFGH", 17)}, wrap=True, frame=False)


@sheet
def en8_cps_quintiles_text():
    """Census Bureau, CPS 2007 Annual Social and Economic Supplement, Table HINC-05 (pubdb3.census.gov/macro/032007/hhinc/new05_000.htm): a monospaced page pasted into cells, every heading over two lines, blank lines between groups, figures as texts; the lines after the South left out."""
    p = Paper("en8_cps_quintiles_text", "xls", sheet="new05_000", borders=False, font="Courier New", indent="spaces")
    p.text("Table HINC-05. Percent Distribution of Households, by Selected Characteristics Within Income Quintile and Top 5 Percent in 2006").skip()
    p.text("[Source:  U.S. Census Bureau, Current Population Survey, 2007 Annual Social and Economic Supplement.  Numbers in thousands.").text("          Households as of March of the following year.  A.O.I.C. stands for alone or in combination]").skip()
    p.head("""
         |  | Lowest | Second | Middle | Fourth | Highest | Top 5
         | Total | fifth | fifth | fifth | fifth | fifth | percent""", loose=True, bold=False, align="right")
    p.skip()
    p.body(rows("""
        P| Number........................ | 116,011 23,202 23,202 23,202 23,202 23,202 5,803

        d| Lower limit................... | (X) (X) 20,032 37,771 60,000 97,030 174,000

        S| Type of residence

        P| Inside metropolitan statistical areas | 96,739 18,247 18,612 19,133 19,659 21,087 5,451
        d|   Inside principal cities........ | 38,488 9,150 8,087 7,541 6,964 6,746 1,790
        d|   Outside principal cities.... | 58,251 9,097 10,526 11,593 12,695 14,341 3,661
        d| Outside metropolitan statistical areas 5/.. | 19,272 4,949 4,590 4,069 3,544 2,120 352

        S| Region

        d| Northeast..................... | 21,261 4,151 3,836 3,906 4,291 5,076 1,366
        d| Midwest....................... | 26,508 5,144 5,366 5,655 5,546 4,798 1,075
        d| South......................... | 42,587 9,381 9,163 8,621 8,045 7,377 1,781""", same), bold="")
    p.skip().text("5/ \"Outside metropolitan statistical areas\" includes both micropolitan statistical areas and territory outside of metropolitan and micropolitan statistical areas.")
    return finish(p, widths={"A": 46, **dict.fromkeys("BCDEFGH", 11)}, frame=False)


@sheet
def en8_cps_definitions_of_income():
    """Census Bureau, CPS 2010 Annual Social and Economic Supplement, RD tables, Table 1 (www.census.gov/hhes/www/cpstables/032010/rdcall/1_006.htm): four levels of headings, a money income that stands over one column only, blocks under captions, (X); the last definition and the higher incomes left out."""
    p = Paper("en8_cps_definitions_of_income", sheet="1_006", borders=True, font="Arial", indent="spaces")
    p.text("Table 1.  Income Distribution Measures, by Definition of Income:  2009", bold=True, over=8).text("(Households as of March of the following year. Numbers in thousands)", over=8).skip()
    p.head("""
         | Before taxes | < | < | < | After taxes | < | <
         | Money income | Definition 1 less⏎government⏎transfers | Definition 2 plus⏎capital gains (4) | Definition 3 plus⏎health insurance⏎supplements to wage⏎or salary income | Definition 4 less⏎Social Security⏎payroll taxes | Definition 5 less⏎Federal income⏎taxes | Definition 6 plus⏎Earned Income⏎Tax Credit
         | Excluding capital⏎gains (current⏎measure) | ^ | ^ | ^ | ^ | ^ | ^
         | Definition 1 | Definition 2 | Definition 3 | Definition 4 | Definition 5 | Definition 6 | Definition 7""")
    p.body(rows("""
        S| Female Householder, No Spouse Present With Related Children Under 18
        T|     Total | 9862 9862 9862 9862 9862 9862 9862

        S| Summary Statistics of Recipiency Status
        d| With Income as defined | 9587 8915 8915 8915 8915 8925 8925
        d| With addition or deduction | (X) 3967 (X) 4024 8213 8132 5672
        d|   Mean addition or deduction | (X) -10313 (X) 6049 -2886 -1813 2733
        d|       Standard error | (X) 163 (X) 53 30 132 23
        d| Aggregate addition or deduction | (X) -40906851 (X) 24340823 -23706238 -14741572 15501419
        d|   Mean total income | 40236 38680 38680 41410 38751 37059 38795
        d|       Standard error | 490 516 516 537 512 412 408

        S| Income Levels, Number of Households
        d| Under $2,500 | 483 1419 1419 1410 1431 1434 1369
        d| $ 2,500 to $ 4,999 | 301 378 378 361 405 349 325
        d| $ 5,000 to $ 7,499 | 341 355 355 349 377 335 275"""))
    t = p.tables[0]
    t.either_rows += t.total_rows
    p.text("(4) Capital gains are not available for 2009.", over=8)
    return finish(p, widths={"A": 48, **dict.fromkeys("BCDEFGH", 19)}, wrap=True, frame=False)


@sheet
def en8_juristat_offences_2013():
    """Statistics Canada, Juristat, police-reported crime 2013, Table 6 (www.statcan.gc.ca/pub/85-002-x/2014001/article/14040/tbl/tbl06-eng.htm): number, rate and change under each offence, the unit of the change with a note in one heading and without it in another, dots where it does not apply, Canada last."""
    p = Paper("en8_juristat_offences_2013", sheet="Table 6", borders=True, font="Arial")
    p.text("Table 6", bold=True).text("Police-reported crime for selected offences, by province and territory, 2013", bold=True)
    one, two = "number | rate | percent change in⏎rate 2012 to 2013[2]", "number | rate | percent change in⏎rate 2012 to 2013"
    p.head(f"""
        Province⏎and territory | Homicide | < | < | Attempted murder | < | < | Major assault⏎(levels 2 and 3)[1] | < | < | Robbery | < | <
        ^ | {one} | {one} | {two} | {two}""", bold=False)
    p.body(rows("""
        d| Newfoundland and Labrador | 7 1.33 ... 1 0.19 ... 696 132 -10 142 27 0
        d| Prince Edward Island | 1 0.69 ... 0 0.00 ... 94 65 -15 23 16 -12
        d| Nova Scotia | 13 1.38 -23 63 6.70 86 1,170 124 -19 336 36 -24
        d| New Brunswick | 7 0.93 17 15 1.98 37 783 104 -21 176 23 9
        d| Quebec | 68 0.83 -38 163 2.00 -10 9,749 120 -10 4,846 59 -17
        d| Ontario | 166 1.23 2 201 1.48 -23 13,144 97 -9 8,912 66 -18
        d| Manitoba | 49 3.87 -7 29 2.29 30 4,064 321 -12 1,647 130 -24
        d| Saskatchewan | 30 2.71 2 26 2.35 -6 3,762 339 -9 867 78 -18
        d| Alberta | 82 2.04 -7 48 1.19 8 7,016 174 -5 2,625 65 -7
        d| British Columbia | 76 1.66 6 90 1.96 1 7,406 162 -11 3,600 79 -21
        d| Yukon | 0 0.00 ... 1 2.72 ... 178 485 -11 8 22 -28
        d| Northwest Territories | 2 4.59 ... 3 6.89 ... 367 843 -2 24 55 5
        d| Nunavut | 4 11.24 ... 2 5.62 ... 433 1,217 -10 7 20 -2
        T| Canada | 505 1.44 -8 642 1.83 -5 48,862 139 -9 23,213 66 -17"""))
    p.skip()
    p.text("... not applicable").text("1. Refers to assault with a weapon or causing bodily harm (level 2) and aggravated assault (level 3).").text("2. Percent changes are based on unrounded rates.").text("Source: Statistics Canada, Canadian Centre for Justice Statistics, Uniform Crime Reporting Survey.")
    return finish(p, widths={"A": 26, **dict.fromkeys("BCDEFGHIJKLM", 12)}, wrap=True, frame=False)


@sheet
def en8_stats_nz_territories():
    """Stats NZ, NZ.Stat, Estimated resident population for territorial authorities (nzdotstat.stats.govt.nz/WBOS/Index.aspx?DataSetCode=TABLECODE7505): the export of a query, years beside their dimension's name, the name of the lines' dimension in a row of its own, a column for flags, the whole country first; the lines after Manawatu left out."""
    p = Paper("en8_stats_nz_territories", "xls", sheet="OECD.Stat export", borders=True, font="Verdana")
    p.text("Dataset: Subnational population estimates (TA, SA2), by age and sex, at 30 June 2018-2021 (2021 boundaries)").texts("Sex |  | Total people, sex").texts("Age |  | Total people, age")
    t = p.head("""
        Year at 30 June |  | 2018 | 2019 | 2020 | 2021
        Area |  |  |  |  | """, soft=(1,), soft_body=True)
    t.optional.append("B")
    p.body(rows("""
        T| Total New Zealand by territorial authority/ward | _ 4,900,600 4,979,200 5,090,200 5,122,600
        d|   Far North district | _ 67,900 69,200 71,300 72,600
        d|   Whangarei district | _ 94,100 95,600 97,700 99,400
        d|   Kaipara district | _ 23,700 24,300 25,300 26,000
        d|   Auckland | _ 1,654,800 1,681,300 1,716,900 1,715,600
        d|   Thames-Coromandel district | _ 30,700 31,200 32,400 33,000
        d|   Hauraki district | _ 20,700 21,000 21,500 21,800
        d|   Waikato district | _ 78,200 80,500 83,700 85,900
        d|   Matamata-Piako district | _ 35,300 35,800 36,300 36,700
        d|   Hamilton city | _ 168,600 172,500 176,900 178,500
        d|   Waipa district | _ 55,000 56,400 58,600 59,500
        d|   Otorohanga district | _ 10,500 10,600 10,700 10,750
        d|   South Waikato district | _ 24,800 25,100 25,400 25,500
        d|   Waitomo district | _ 9,630 9,600 9,660 9,640
        d|   Taupo district | _ 38,600 39,400 40,400 41,000
        d|   Western Bay of Plenty district | _ 53,300 54,800 57,000 58,100
        d|   Tauranga city | _ 142,100 146,400 152,200 155,200
        d|   Rotorua district | _ 74,800 75,700 77,100 77,400
        d|   Whakatane district | _ 37,100 37,500 38,100 38,400
        d|   Kawerau district | _ 7,460 7,550 7,610 7,670
        d|   Opotiki district | _ 9,670 9,950 10,150 10,300
        d|   Gisborne district | _ 49,500 50,200 51,100 51,500
        d|   Wairoa district | _ 8,720 8,800 8,950 9,040
        d|   Hastings district | _ 84,700 86,000 89,100 90,100
        d|   Napier city | _ 64,200 65,100 66,200 66,700
        d|   Central Hawke's Bay district | _ 14,650 14,900 15,350 15,600
        d|   New Plymouth district | _ 83,300 84,700 86,400 87,300
        d|   Stratford district | _ 9,710 9,890 10,000 10,100
        d|   Ruapehu district | _ 12,750 12,800 12,950 12,900
        d|   Manawatu district | _ 31,100 31,700 32,500 33,000"""))
    show_thousands(p)
    p.text("data extracted on 05 Nov 2021 02:14 UTC (GMT) from NZ.Stat")
    return finish(p, widths={"A": 44, "B": 3, **dict.fromkeys("CDEF", 12)}, frame=False)
