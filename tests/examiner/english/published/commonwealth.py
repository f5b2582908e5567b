"""Sheets retold from tables of Canada, Australia, Scotland, South Africa, India and the FAO; each names its source."""

from ...dress import finish, sheet, show_thousands
from ...lines import drop, rows
from ...paper import Paper

FAMILY = "seventh"


@sheet
def en8_lfs_month_and_year():
    """Statistics Canada, The Daily, Labour Force Survey, August 2014, Table 1 (www150.statcan.gc.ca/n1/daily-quotidien/140905/t140905a001-eng.htm): headings told apart only by the row of units under them, blocks under captions of both sexes and of youths, dots where no change in percent is told; the blocks of men and women left out."""
    p = Paper("en8_lfs_month_and_year", sheet="Table 1", borders=True, font="Arial")
    p.text("Table 1", bold=True).text("Labour force characteristics by age and sex – Seasonally adjusted", bold=True)
    p.head("""
         | July 2014 | August 2014 | Standard⏎error1 | July to⏎August 2014 | August 2013 to⏎August 2014 | July to⏎August 2014 | August 2013 to⏎August 2014
         | thousands (except rates) | < | < | change in thousands (except rates) | < | % change | <""", soft=(1,), soft_body=True)
    p.body(rows("""
        S| Both sexes, 15 years and over
        d| Population | 29,069.6 29,098.7 ... 29.1 374.1 0.1 1.3
        P| Labour force | 19,214.9 19,194.1 29.0 -20.8 60.8 -0.1 0.3
        P| Employment | 17,862.4 17,851.4 28.5 -11.0 81.3 -0.1 0.5
        d|   Full-time | 14,411.8 14,409.5 38.8 -2.3 15.3 0.0 0.1
        d|   Part-time | 3,450.6 3,441.9 36.0 -8.7 66.0 -0.3 2.0
        d| Unemployment | 1,352.5 1,342.6 24.6 -9.9 -20.7 -0.7 -1.5
        d| Participation rate | 66.1 66.0 0.1 -0.1 -0.6 ... ...
        d| Unemployment rate | 7.0 7.0 0.1 0.0 -0.1 ... ...
        d| Employment rate | 61.4 61.3 0.1 -0.1 -0.6 ... ...
        d| Part-time rate | 19.3 19.3 0.2 0.0 0.3 ... ...
        S| Youths, 15 to 24 years
        d| Population | 4,421.5 4,418.2 ... -3.3 -31.3 -0.1 -0.7
        P| Labour force | 2,837.6 2,822.2 17.0 -15.4 -24.6 -0.5 -0.9
        P| Employment | 2,464.9 2,445.4 15.8 -19.5 -2.1 -0.8 -0.1
        d|   Full-time | 1,260.2 1,258.4 18.7 -1.8 -3.0 -0.1 -0.2
        d|   Part-time | 1,204.7 1,187.0 19.7 -17.7 0.9 -1.5 0.1
        d| Unemployment | 372.7 376.9 14.5 4.2 -22.4 1.1 -5.6
        d| Participation rate | 64.2 63.9 0.4 -0.3 -0.1 ... ...
        d| Unemployment rate | 13.1 13.4 0.5 0.3 -0.6 ... ...
        d| Employment rate | 55.7 55.3 0.4 -0.4 0.3 ... ...
        d| Part-time rate | 48.9 48.5 0.7 -0.4 0.0 ... ..."""), bold="")
    for (row, _), cell in p.cells.items():
        if isinstance(cell.value, float) and row in p.tables[0].body:
            cell.number_format = "#,##0.0"
    p.text("... not applicable").text("1. Average standard error for change in two consecutive months.").text("Note(s): Related CANSIM table 282-0087.")
    return finish(p, widths={"A": 32, **dict.fromkeys("BCDEFGH", 15)}, wrap=True, shade=True, frame=False)


@sheet
def en8_lfs_revised_minus_unrevised():
    """Statistics Canada, revisions of the Labour Force Survey, Table 1 (www150.statcan.gc.ca/n1/pub/71f0031x/2015001/t001-eng.htm): chosen years under captions of ages, thousands over seven columns and percentage points over three, most figures below nought; the oldest left out."""
    p = Paper("en8_lfs_revised_minus_unrevised", "xls", sheet="t001", borders=False, font="Arial", indent="spaces")
    p.text("Table 1", bold=True).text("Level differences of revised minus unrevised labour force characteristics estimates by age and sex, annual averages for selected years", bold=True).skip()
    p.head("""
         | Population | Labour⏎force | Employ-⏎ment | Full-time⏎employment | Part-time⏎employment | Unem-⏎ployment | Not in the⏎labour⏎force | Unemployment⏎rate | Participation⏎rate | Employment⏎rate
         | thousands | < | < | < | < | < | < | % point change | < | <""", soft=(1,), soft_body=True, spanner="centre", rules=True)
    t = p.tables[0]
    for paths in t.columns.values():
        for path in list(paths):
            paths += [path.replace("- ", "-"), path.replace("- ", "")]
    p.body(rows("""
        S| Both sexes, 15 and over
        d|   2001 | -19.6 -10.8 -8.6 -7.5 -1.2 -2.2 -8.8 0.0 0.0 0.0
        d|   2006 | -30.4 -14.5 -14.2 -14.8 0.6 -0.3 -15.9 0.0 0.0 0.0
        d|   2011 | -74.0 -79.8 -85.2 -94.1 9.0 5.4 5.7 0.1 -0.1 -0.1
        d|   2014 | -59.8 -66.5 -70.0 -86.7 16.7 3.4 6.8 0.0 -0.1 -0.1
        S| Both sexes, 15 to 24
        d|   2001 | -3.8 -2.8 -1.8 -1.3 -0.4 -1.0 -1.0 0.0 0.0 0.0
        d|   2006 | -7.7 -3.5 -2.4 -2.3 0.0 -1.1 -4.1 0.0 0.0 0.0
        d|   2011 | 6.8 2.2 -1.1 -14.4 13.4 3.3 4.6 0.1 -0.1 -0.1
        d|   2014 | 54.2 32.1 23.8 4.3 19.5 8.2 22.1 0.2 -0.1 -0.2
        S| Both sexes, 25 to 54
        d|   2001 | -6.6 -7.7 -6.4 -5.7 -0.7 -1.3 1.0 0.0 0.0 0.0
        d|   2006 | -10.1 -11.3 -12.2 -12.1 0.0 0.8 1.2 0.0 0.0 0.0
        d|   2011 | -88.9 -69.4 -73.1 -64.6 -8.5 3.7 -19.5 0.1 0.0 0.0
        d|   2014 | -135.5 -103.0 -100.2 -85.6 -14.6 -2.7 -32.6 0.1 0.1 0.0"""))
    p.text("Note: Estimates may not add to totals due to rounding.")
    return finish(p, widths={"A": 26, **dict.fromkeys("BCDEFGHIJK", 13)}, wrap=True)


@sheet
def en8_abs_growth_two_tables():
    """ABS, Australian Labour Market Statistics, population growth (abs.gov.au/AUSSTATS/abs@.nsf/7d12b0f6763c78caca257061001cc588/EAD46AE92C6362DECA2575A70020072E): years in the first column and quarters in the second, captions of their unit, a note and a source, then a second table on ages with figures and shares."""
    p = Paper("en8_abs_growth_two_tables", sheet="Pop growth", borders=False, font="Arial")
    p.text("Population growth, (from Table 6.10)", bold=True).text("Estimated resident population and components of population change")
    p.head("""
        Period | < | Components of population change | < | < | < | < | Estimated⏎Resident⏎Population(a) | Estimated⏎Resident Population⏎percent change
        ^ | ^ | Births | Deaths | Natural⏎increase | Net overseas⏎migration | Total⏎increase | ^ | ^""", name=1, names=(0,), rules=True)
    p.body(rows("""
        S| Annual ('000)
        d| 2005-06 |  | 263.5 134.0 129.5 146.8 303.1 20,697.9 1.5
        d| 2006-07 |  | 277.7 136.0 141.7 232.8 374.6 21,072.5 1.8
        d| 2007-08 |  | 287.7 142.0 145.6 213.7 359.3 21,431.8 1.7
        S| Quarterly ('000)
        S| 2006-2007
        d|  | September | 70.6 36.4 34.3 56.9 91.2 20,789.1 0.4
        d|  | December | 67.1 33.2 34.0 50.6 84.6 20,873.7 0.4
        d|  | March | 70.4 31.6 38.8 76.1 114.9 20,988.5 0.6
        d|  | June | 69.5 34.8 34.7 49.2 83.9 21,072.5 0.4
        S| 2007-2008
        d|  | September | 73.9 40.2 33.6 47.1 80.8 21,153.2 0.4
        d|  | December | 73.2 32.3 40.9 43.7 84.7 21,237.9 0.4
        d|  | March | 64.9 34.5 30.4 71.8 102.2 21,340.1 0.5
        d|  | June | 75.7 35.0 40.7 51.0 91.7 21,431.8 0.4
        S| 2008-2009
        d|  | September | 81.4 40.0 41.4 69.3 110.7 21,542.5 0.5"""))
    p.text("(a) Includes Other Territories from September 2003").text("Source: Australian Demographic Statistics, Australia, (cat. no. 3101.0)").skip()
    p.text("Estimated resident population, At 30 June")
    t = p.head("At end of period | < | Aged 0-14 years | Aged 15-64 years | Aged 65 years⏎and over | Total⏎population(a) | Median⏎Age")
    drop(t, "B")
    t.name_columns.append("B")
    p.body(rows("""
        S| Population ('000)
        d| 2005-2006 |  | 4,050.4 13,954.8 2,692.7 20,697.9 36.6
        d| 2006-2007 |  | 4,083.6 14,224.6 2,764.3 21,072.5 36.8
        d| 2007-2008 |  | 4,125.8 14,474.0 2,832.0 21,431.8 36.9
        S| Proportion of population (%)
        d| 2005-2006 |  | 19.6 67.4 13.0 100.0 na
        d| 2006-2007 |  | 19.4 67.5 13.1 100.0 na
        d| 2007-2008 |  | 19.3 67.5 13.2 100.0 na"""))
    for cell in p.cells.values():
        if isinstance(cell.value, float):
            cell.number_format = "#\\ ##0.0"
    p.text("na not available").text("(a) Includes Other Territories.")
    return finish(p, widths={"A": 16, "B": 12, **dict.fromkeys("CDEFGHI", 14)}, wrap=True)


@sheet
def en8_abs_schools_with_units():
    """ABS, New South Wales, education summary (abs.gov.au/AUSSTATS/abs@.nsf/7d12b0f6763c78caca257061001cc588/842301dc8029691cca25754300150cfa!OpenDocument): numbered items under captions, a column of units without a heading, years across, sums among the items, three marks for what is missing."""
    p = Paper("en8_abs_schools_with_units", "xls", sheet="Education", borders=False, font="Arial", left=1)
    p.text("EDUCATION AND TRAINING, New South Wales", bold=True).skip()
    t = p.head(" |  | 2000 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007")
    t.optional.append("C")
    p.body(rows("""
        S| Schools
        d| 1. Preschool | no. 1,166 1,185 1,191 1,146 1,120 1,129 1,047 nya
        d| 2. Primary | no. 2,183 2,179 2,172 2,167 2,166 2,163 2,152 2,150
        d| 3. Secondary | no. 525 524 518 515 511 522 522 531
        d| 4. Combined and Special | no. 385 388 405 410 420 421 425 426
        d| 5. Government | no. 2,192 2,185 2,191 2,186 2,192 2,194 2,187 2,190
        d| 6. Non-government | no. 901 906 904 906 905 912 912 917
        P| 7. Total schools | no. 3,093 3,091 3,095 3,092 3,097 3,106 3,099 3,107
        S| Students
        d| 8. Preschool | '000 71.7 72.4 74.7 71.7 70.6 67.4 63.8 nya
        d| 9. Primary | '000 629.0 630.3 629.4 626.4 624.0 621.9 620.2 618.4
        d| 10. Secondary(a) | '000 465.4 468.9 475.4 481.0 483.1 485.8 488.7 490.8
        P| 11. Total school students(a) | '000 1,094.3 1,099.2 1,104.8 1,107.3 1,107.0 1,107.7 1,108.9 1,109.2
        d| 12. Students in government schools | % 69.4 68.7 68.2 67.7 67.2 66.8 66.7 66.5
        d| 13. VET students(b) | '000 638.0 570.5 553.3 588.4 517.5 562.1 565.3 nya
        d| 14. VET in Schools students(c) | '000 na na 64.4 67.2 69.6 60.8 nya nya
        d| 15. Apprentices and trainees in training(d) | '000 81.4 94.0 107.7 118.2 120.4 121.0 124.9 129.1
        d| 16. Higher education students – domestic | '000 np np 231.7 234.2 229.7 230.7 236.5 nya
        d| 17. Higher education students – overseas | '000 np np 58.2 66.1 66.8 66.5 66.3 nya
        d| 18. Overseas higher education students | % np np 20.1 22.0 22.5 22.4 21.9 nya
        S| Student/staff teaching ratio(e)(f)
        d| 19. Primary schools | ratio 17.9 17.7 17.6 17.3 17.1 16.8 16.4 16.4
        d| 20. Secondary schools | ratio 12.5 12.4 12.4 12.3 12.3 12.2 12.1 12.2""", lambda token: "''000" if token == "'000" else token.replace(",", "")), bold="P")
    for (row, _column), cell in p.cells.items():
        if isinstance(cell.value, int | float) and row in t.body:
            cell.number_format = "#\\ ##0.0" if isinstance(cell.value, float) else "#\\ ##0"
    p.text("(a) Full-time students only.").text("na not available    np not available for publication    nya not yet available")
    return finish(p, widths={"A": 3, "B": 42, "C": 7, **dict.fromkeys("DEFGHIJK", 10)})


@sheet
def en8_scotland_cleared_up():
    """Scottish Government, Recorded Crime in Scotland 2011-12, Table 3 (gov.scot/publications/recorded-crime-scotland-2011-12/pages/9): rates of groups before those of their crimes, marks of notes glued to names, "Other" five times, financial years across, the unit at the right over them."""
    p = Paper("en8_scotland_cleared_up", sheet="Table 3", borders=False, font="Arial", top=1)
    p.text("Table 3: Crimes and offences1 cleared up by the police, as a percentage of those recorded, Scotland, 2002-03 to 2011-12", bold=True).texts(" |  |  |  |  |  |  |  |  |  | Percentage", italic=True)
    p.head("Crime / Offence group | 2002-03 | 2003-04 | 2004-05 | 2005-06 | 2006-07 | 2007-08 | 2008-09 | 2009-10 | 2010-11 | 2011-12")
    p.body(rows("""
        P| Total Crimes1 | 46 47 45 46 47 48 49 49 49 49

        P| Non-sexual crimes of violence2 | 58 58 59 59 60 62 64 67 72 75
        d|   Homicide3 | 97 99 99 99 100 99 100 106 99 97
        d|   Attempted murder & serious assault 2,4 | 59 59 60 60 60 61 62 66 70 74
        d|   Robbery | 36 39 39 37 39 40 46 46 55 62
        d|   Other | 81 79 79 81 83 84 84 85 87 90

        P| Sexual offences 1,5 | 79 77 75 75 74 71 68 66 66 67
        d|   Rape & attempted rape | 78 75 69 72 67 70 61 57 55 57
        d|   Sexual assault6 | 76 74 73 74 71 68 65 61 64 62
        d|   Offences associated with prostitution7 | 100 100 99 99 98 98 99 97 97 96
        d|   Other 1,6,7 | 67 64 60 65 70 68 63 67 69 72

        P| Crimes of dishonesty | 38 39 37 37 38 38 39 38 37 37
        d|   Housebreaking8 | 27 27 25 26 26 26 24 25 25 24
        d|   Theft by opening a lockfast place (OLP) | 36 35 30 37 37 32 38 31 23 22
        d|   Theft from a motor vehicle by OLP | 19 20 18 15 17 15 17 17 17 17
        d|   Theft of a motor vehicle | 36 38 37 37 41 44 43 44 43 45
        d|   Shoplifting | 78 79 77 77 78 77 78 79 78 79
        d|   Other theft | 21 22 20 21 21 21 21 21 20 21
        d|   Fraud | 81 83 80 76 75 74 75 57 57 55
        d|   Other | 91 85 79 79 78 82 79 73 74 74

        P| Fire-raising, vandalism etc. | 22 23 21 23 25 25 25 26 25 25
        d|   Fire-raising | 24 25 22 26 26 25 24 24 22 24
        d|   Vandalism etc. | 22 23 21 23 25 25 25 26 25 25

        P| Other crimes | 99 99 98 98 99 98 98 98 98 98
        d|   Crimes against public justice | 99 99 98 98 98 98 98 97 98 98
        d|   Handling an offensive weapon | 99 98 97 97 97 96 96 96 96 97
        d|   Drugs | 99 99 97 98 100 99 99 99 99 99
        d|   Other | 78 74 73 85 85 89 89 90 89 89

        P| Miscellaneous offences1 | 89 90 83 84 84 84 83 84 83 84
        d|   Common assault9 | 76 78 69 70 71 71 70 70 70 71
        d|   Breach of the peace etc.10 | 95 94 88 90 90 90 89 88 87 87
        d|   Drunkenness | 100 100 100 100 100 100 100 100 100 99
        d|   Other1 | 96 96 94 93 92 92 91 92 91 93"""))
    p.skip().text("1. Overall totals of Crimes and Offences for 2009-10 and 2010-11 have been affected by the Sexual Offences (Scotland) Act 2009.").text("3. Includes murder and culpable homicide.")
    return finish(p, widths={"A": 44, **dict.fromkeys("BCDEFGHIJK", 9)})


@sheet
def en8_stats_sa_groups_and_sex():
    """Statistics South Africa, Mid-year population estimates 2021, Table 5 (stride-dementia.org/desk-review/01-01-01-south-africa): numbers with blanks between thousands kept as texts, decimal commas, shares of another whole in each pair, the total last."""
    p = Paper("en8_stats_sa_groups_and_sex", borders=True, font="Arial", sheet="Table 5")
    p.texts("Statistics South Africa |  |  |  |  |  | P0302", italic=True).skip()
    p.text("Table 5: Mid-year population estimates by population group and sex, 2021", bold=True)
    p.head("""
        Population group | Male | < | Female | < | Total | <
        ^ | Number | % of total male⏎population | Number | % of total female⏎population | Number | % of total⏎population""", bold=True)
    p.body(rows("""
        d| Black African | 23~761~051 80,9 24~879~278 80,9 48~640~329 80,9
        d| Coloured | 2~578~930 8,8 2~716~038 8,8 5~294~968 8,8
        d| Indian/Asian | 790~412 2,7 754~810 2,5 1~545~222 2,6
        d| White | 2~257~654 7,7 2~404~805 7,8 4~662~459 7,8
        T| Total | 29~338~047 100,0 30~754~931 100,0 60~142~978 100,0""", lambda token: "'" + token))
    p.text("Due to rounding, numbers do not necessarily add up to totals.")
    return finish(p, widths={"A": 20, **dict.fromkeys("BCDEFG", 18)}, wrap=True, frame=False)


@sheet
def en8_india_census_2001():
    """India, Census 2001, provisional totals as handed on (educationforallinindia.com/page134.html): codes of the States before their names, notes behind them, five spanners, numbers of columns of which the first two stand over code and name, India first; the States after Sikkim left out."""
    p = Paper("en8_india_census_2001", "xls", sheet="Statement", borders=True, font="Times New Roman")
    p.text("POPULATION, PERCENTAGE DECADAL GROWTH, SEX RATIO, DENSITY AND LITERACY RATE: CENSUS OF INDIA 2001", bold=True, over=14, align="center").text("(Provisional)", over=14, align="center")
    p.head("""
        State/⏎UT code | India/States/⏎Union territories* | Population 2001 | < | < | Percentage decadal⏎growth | < | Sex ratio (females⏎per 1,000 males) | < | Population density⏎(per sq. km.) | < | Literacy rate 2001 | < | <
        ^ | ^ | Persons | Males | Females | 1981-1991 | 1991-2001 | 1991 | 2001 | 1991 | 2001 | Persons | Females | Males""", name=1, stt=0, names=(0,))
    p.code(" | ".join(str(number) for number in range(1, 15)))
    p.body(rows("""
        P|  | INDIA 1, 2, 3 | 1,027,015,247 531,277,078 495,738,169 23.86 21.34 927 933 267 324 65.38 54.16 75.85
        d| 1 | Jammu & Kashmir 4 | 10,069,917 5,300,574 4,769,343 30.34 29.04 896 900 77 99 54.46 41.82 65.75
        d| 2 | Himachal Pradesh 5, 7 | 6,077,248 3,085,256 2,991,992 20.79 17.53 976 970 93 109 77.13 68.08 86.02
        d| 3 | Punjab | 24,289,296 12,963,362 11,325,934 20.81 19.76 882 874 403 482 69.95 63.55 75.63
        d| 4 | Chandigarh * | 900,914 508,224 392,690 42.16 40.33 790 773 5,632 7,903 81.76 76.65 85.65
        d| 5 | Uttaranchal | 8,479,562 4,316,401 4,163,161 24.23 19.20 936 964 133 159 72.28 60.26 84.01
        d| 6 | Haryana | 21,082,989 11,327,658 9,755,331 27.41 28.06 865 861 372 477 68.59 56.31 79.25
        d| 7 | Delhi * | 13,782,976 7,570,890 6,212,086 51.45 46.31 827 821 6,352 9,294 81.82 75.00 87.37
        d| 8 | Rajasthan | 56,473,122 29,381,657 27,091,465 28.44 28.33 910 922 129 165 61.03 44.34 76.46
        d| 9 | Uttar Pradesh | 166,052,859 87,466,301 78,586,558 25.55 25.80 876 898 548 689 57.36 42.98 70.23
        d| 10 | Bihar | 82,878,796 43,153,964 39,724,832 23.38 28.43 907 921 685 880 47.53 33.57 60.32
        d| 11 | Sikkim | 540,493 288,217 252,276 28.47 32.98 878 875 57 76 69.68 61.46 76.73"""))
    show_thousands(p, 0)
    p.text("* Union territory.", over=14).text("1. The population of India includes the estimated population of areas where the census could not be held because of natural calamities.", over=14)
    return finish(p, widths={"A": 9, "B": 24, **dict.fromkeys("CDE", 15), **dict.fromkeys("FGHIJKLMN", 11)}, wrap=True, frame=False)


@sheet
def en8_fao_marine_species():
    """FAO, The State of World Fisheries and Aquaculture 2020, Table 3 (hozir.org/the-state-of-world-fisheries-and-aquaculture-2020/…html?page=30): the unit in a row under the years, a mean of years beside single years under the same word, a share beside them, groups under captions with their totals last; the molluscs left out."""
    p = Paper("en8_fao_marine_species", sheet="Table 3", borders=False, font="Arial")
    p.text("TABLE 3", bold=True).text("MARINE CAPTURE PRODUCTION: MAJOR SPECIES AND GENERA", bold=True).skip()
    t = p.head("""
        Species item | Production | Production | < | < | < | Percentage⏎of total,⏎2018
        ^ | 2004–2013⏎(average per⏎year) | 2015 | 2016 | 2017 | 2018 | ^
         | (thousand tonnes, live weight) | < | < | < | < | """, soft=(2,), soft_body=True, spanner="across", stub="top", rules=True)
    p.body(rows("""
        S| Finfish
        d| Anchoveta, Engraulis ringens | 7,276 4,310 3,192 3,923 7,045 10
        d| Alaska pollock, Gadus chalcogrammus | 2,897 3,373 3,476 3,489 3,397 5
        d| Skipjack tuna, Katsuwonus pelamis | 2,494 2,822 2,862 2,785 3,161 4
        d| Atlantic herring, Clupea harengus | 2,162 1,512 1,640 1,816 1,820 3
        d| Blue whiting, Micromesistius poutassou | 1,182 1,414 1,190 1,559 1,712 2
        d| European pilchard, Sardina pilchardus | 1,084 1,176 1,279 1,437 1,608 2
        d| Pacific chub mackerel, Scomber japonicus | 1,483 1,457 1,565 1,514 1,557 2
        d| Yellowfin tuna, Thunnus albacares | 1,239 1,377 1,479 1,513 1,458 2
        d| Scads nei,1 Decapterus spp. | 1,199 1,041 1,046 1,186 1,336 2
        d| Atlantic cod, Gadus morhua | 948 1,304 1,329 1,308 1,218 2
        d| Largehead hairtail, Trichiurus lepturus | 1,326 1,272 1,234 1,221 1,151 2
        d| Atlantic mackerel, Scomber scombrus | 751 1,247 1,141 1,218 1,047 1
        d| Japanese anchovy, Engraulis japonicus | 1,347 1,336 1,128 1,060 957 1
        d| Sardinellas nei, Sardinella spp. | 899 1,057 1,106 1,138 887 1
        d| Others | 41,187 41,936 42,343 43,444 43,572 61
        P| Finfish total | 67,474 66,634 66,012 68,613 71,926 100
        S| Crustaceans
        d| Natantian decapods nei, Natantia | 784 825 879 975 850 14
        d| Gazami crab, Portunus trituberculatus | 383 561 523 513 493 8
        d| Akiami paste shrimp, Acetes japonicus | 585 544 486 453 439 7
        d| Antarctic krill, Euphausia superba | 156 251 274 252 322 5
        d| Marine crabs nei, Brachyura | 265 360 343 343 314 5
        d| Blue swimming crab, Portunus pelagicus | 175 237 259 302 298 5
        d| Argentine red shrimp, Pleoticus muelleri | 57 144 179 244 256 4
        d| Southern rough shrimp, Trachypenaeus curvirostris | 314 368 314 286 248 4
        d| Others | 2,735 2,819 2,722 2,659 2,776 46
        P| Crustaceans total | 5,454 6,109 5,979 6,027 5,997 100"""))
    for (row, _column), cell in p.cells.items():
        if isinstance(cell.value, int) and row in t.body:
            cell.number_format = "#\\ ##0"
    p.text("1 nei: not elsewhere included.").text("SOURCE: FAO.")
    return finish(p, widths={"A": 46, **dict.fromkeys("BCDEFG", 12)}, wrap=True)
