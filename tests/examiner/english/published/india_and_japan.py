"""Sheets retold from tables of India, of Japan, of the United Nations and the World Bank; each names its source."""

from ...dress import finish, sheet
from ...lines import rows
from ...paper import Paper

FAMILY = "seventh"


@sheet
def en8_plan_sectoral_growth():
    """India, Planning Commission, Eighth Five Year Plan, Table 3.16 (164.100.161.239/plans/planrel/fiveyr/8th/vol1/8ch3-1.htm): numbers before the names in one cell, a heading over the periods, numbers of columns below, a name over two lines."""
    p = Paper("en8_plan_sectoral_growth", "xls", sheet="Table 3.16", borders=True, font="Times New Roman")
    p.text("Table 3.16 Sectoral Value Added and Employment Growth During Eighth Plan (1992-97)", bold=True, over=6, align="center").text("(Percent)", over=6, align="right")
    p.head("""
        S.No. and Sector | Sectoral Growth⏎(Value Added) | Employment Elasticity | < | < | Employment⏎Growth
        ^ | ^ | Achieved 1977-78⏎to 1983 | Achieved 1983⏎to 1987-88 | Target for 8th Plan | Using Elasticity⏎as in (5)""")
    p.code("(1) | (2) | (3) | (4) | (5) | (6)")
    p.body(rows("""
        d| 1. Agriculture | 3.1 0.49 0.36 0.50 1.6
        d| 2. Mining and Quarrying | 8.0 0.67 0.85 0.85 6.8
        d| 3. Manufacturing | 7.3 0.68 0.26 0.50 3.7
        d| 4. Construction | 4.7 1.00 1.00 1.00 4.7
        d| 5. Electricity, Gas and Water | 7.8 0.74 0.48 0.50 3.9
        d| 6. Transport and | 6.6 0.92 0.35 0.60 3.9
        S|     Communication
        d| 7. Other Services | 6.0 0.99 0.42 0.70 4.2
        T| Total | 5.6 0.54 0.38 0.47 2.6"""))
    return finish(p, widths={"A": 28, **dict.fromkeys("BCDEF", 16)}, wrap=True, frame=False)


@sheet
def en8_survey_receipts_of_gdp():
    """India, Economic Survey 2020-21, Statistical Appendix, Table 2.4 (indiabudget.gov.in/economicsurvey/ebook_es2021/files/basic-html/page803.html): numbers and letters in a column of their own, sums told by them, "of which:" in rows of its own, numbers of columns below the years."""
    p = Paper("en8_survey_receipts_of_gdp", sheet="2.4", borders=False, font="Arial Narrow")
    p.text("Table 2.4. Receipts and Expenditure of the Central Government as a percentage of GDP", bold=True, over=12).texts(" |  |  |  |  |  |  |  |  |  | (As per cent to GDP)", italic=True)
    p.head(" |  | 2011-12 | 2012-13 | 2013-14 | 2014-15 | 2015-16 | 2016-17 | 2017-18 | 2018-19 | 2019-20⏎(PA) | 2020-21⏎(BE)", name=1, names=(0,))
    p.code(" | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)")
    p.body(rows("""
        P| 1 | Revenue Receipts (a+b) | 8.6 8.8 9.0 8.8 8.7 8.9 8.4 8.2 8.3 9.0
        d| (a) | Tax Revenue (net of States' share) | 7.2 7.5 7.3 7.2 6.9 7.2 7.2 6.9 6.7 7.3
        d| (b) | Non-tax Revenue | 1.4 1.4 1.8 1.6 1.8 1.8 1.1 1.2 1.6 1.7
        P| 2 | Revenue Expenditure | 13.1 12.5 12.2 11.8 11.2 11.1 11.0 10.6 11.5 11.7
        S| | of~which:
        o| (a) | Interest Payments | 3.1 3.1 3.3 3.2 3.2 3.1 3.1 3.1 3.0 3.1
        o| (b) | Major Subsidies | 2.5 2.6 2.3 2.1 1.8 1.3 1.1 1.0 1.1 1.0
        o| (c) | Defence Expenditure | 1.2 1.1 1.1 1.1 1.1 1.1 1.1 1.0 1.0 0.9
        d| 3 | Revenue Deficit (2-1) | 4.5 3.7 3.2 2.9 2.5 2.1 2.6 2.4 3.3 2.7
        P| 4 | Capital Receipts | 6.3 5.3 4.8 4.5 4.3 3.9 4.1 4.0 4.9 4.5
        S| | of~which:
        d| (a) | Recovery of loans | 0.2 0.2 0.1 0.1 0.2 0.1 0.1 0.1 0.1 0.1
        d| (b) | Other receipt (mainly PSU disinvestment) | 0.2 0.3 0.3 0.3 0.3 0.3 0.6 0.5 0.2 0.9
        d| (c) | Borrowings and other liabilities $ | 5.9 4.9 4.5 4.1 3.9 3.5 3.5 3.4 4.6 3.5
        d| 5 | Capital expenditure | 1.8 1.8 1.7 1.6 1.8 1.9 1.5 1.6 1.7 1.8
        P| 6 | Non-Debt Receipts [1+4(a)+4(b)] | 9.0 9.2 9.4 9.2 9.1 9.4 9.1 8.8 8.6 10.0
        P| 7 | Total Expenditure [2+5=7(a)+7(b)] | 14.9 14.2 13.9 13.3 13.0 12.9 12.5 12.2 13.2 13.5
        S| | of~which:
        d| (a) | Plan Expenditure | 4.7 4.2 4.0 3.7 3.4 3.7 - - - -
        d| (b) | Non-plan Expenditure | 10.2 10.0 9.8 9.6 9.6 9.2 - - - -
        d| 8 | Fiscal Deficit | 5.9 4.9 4.5 4.1 3.9 3.5 3.5 3.4 4.6 3.5
        d| 9 | Primary Deficit | 2.8 1.8 1.1 0.9 0.7 0.4 0.4 0.4 1.6 0.4"""))
    p.text("Source: Union Budget documents and Controller General of Accounts").text("BE:Budget Estimates    RE: Revised Estimates    PA: Provisional Actuals").text("$: Does not include receipts in respect of Market Stablization Scheme, which will remain in the cash balance of the Central Government and will not be used for expenditure")
    return finish(p, widths={"A": 5, "B": 38, **dict.fromkeys("CDEFGHIJKL", 9)}, wrap=True)


@sheet
def en8_survey_crops_changes():
    """India, Economic Survey 2014-15, area, production and yield of major crops, as handed on (bestcurrentaffairs.com/agriculture-and-food-mangement/3): groups and their crops in one column without indents, changes beside their figures, one heading row, no total."""
    p = Paper("en8_survey_crops_changes", "htmlxls")
    p.text("Area, Production, and Yield of Major Crops").text("(Area in million hectares, production in million tonnes, yield in kg/hectare)")
    p.head("Group/⏎Commodity | Area | % change⏎in area | Production | % change in⏎production | Yield | % change⏎in yield")
    p.body(rows("""
        P| Foodgrains a | 126.0 4.3 264.8 3.0 2101 -1.3
        d| Rice | 43.9 2.7 106.5 1.3 2424 -1.5
        d| Wheat | 31.2 4.0 95.9 2.6 3075 -1.3
        d| Jowar | 5.8 -6.1 5.4 1.7 850 -8.2
        d| Maize | 9.4 8.3 24.4 9.2 2566 -0.7
        d| Bajra | 7.9 8.0 9.2 5.5 1198 2.9
        P| Pulses | 25.2 8.3 19.3 5.3 764 -3.2
        d| Gram | 10.2 20.3 9.9 12.3 967 -6.7
        d| Tur | 3.9 0.0 3.3 9.7 848 9.2
        P| Oilseeds | 28.5 7.6 32.9 6.4 1153 -1.3
        d| Groundnut | 5.5 17.6 9.7 105.8 1750 75.9
        d| Rapeseed and mustard | 6.7 4.7 8.0 -0.5 1188 -5.9
        d| Cotton b | 11.7 -2.3 36.7 7.2 532 9.4
        d| Sugarcane | 5.0 0.0 350.0 2.6 70 0.0"""))
    p.text("Source: Department of Agriculture and Cooperation.").text("Note: a Includes cereals and pulses. b Million bales of 170 kg each.")
    return p


@sheet
def en8_japan_population_before_census():
    """Japan, Statistical Yearbook 2023, Table 2-1 A (www.stat.go.jp/english/data/nenkan/72nenkan/zenbun/en72/book/pageindices/index70.html): the years of two reckonings at the left, an era named only where it begins, both tongues in the headings, three levels, gaps after five years; the years after 1910 left out."""
    p = Paper("en8_japan_population_before_census", "xls", sheet="2-1", borders=False, font="Times New Roman")
    p.text("2-1  Total Population", bold=True).text("A  1872 to 1920", bold=True).skip()
    p.head("""
        年次 | Year | 人口 Population (1,000) | < | < | 人口増減 Population change (1,000) | < | < | < | Rate of⏎increase⏎per 1,000 | Males⏎per 100⏎females | Population⏎density⏎(per km2)
        ^ | ^ | 総数⏎Total | 男⏎Male | 女⏎Female | 計⏎Total | #自然増減 #Natural change | < | < | ^ | ^ | ^
        ^ | ^ | ^ | ^ | ^ | ^ | 計⏎Total | 出生⏎Live births | 死亡⏎Deaths | ^ | ^ | ^""", name=1, names=(0,), bold=False, rules=True)
    p.body(rows("""
        d| 明治30年 | 1897 | 42,400 21,356 21,044 486 515 1,404 889 11.5 101.5 111.1
        d| 31 | 1898 | 42,886 21,590 21,296 518 550 1,458 908 12.1 101.4 112.3
        d| 32 | 1899 | 43,404 21,836 21,568 443 487 1,425 938 10.2 101.2 113.7

        d| 33 | 1900 | 43,847 22,051 21,796 512 554 1,470 916 11.7 101.2 114.8
        d| 34 | 1901 | 44,359 22,298 22,061 605 626 1,557 931 13.6 101.1 116.2
        d| 35 | 1902 | 44,964 22,606 22,358 582 604 1,570 965 12.9 101.1 117.8
        d| 36 | 1903 | 45,546 22,901 22,645 589 615 1,552 936 12.9 101.1 119.3
        d| 37 | 1904 | 46,135 23,195 22,940 485 495 1,500 1,005 10.5 101.1 120.8

        d| 38 | 1905 | 46,620 23,421 23,199 418 469 1,517 1,047 9.0 101.0 122.1
        d| 39 | 1906 | 47,038 23,599 23,439 378 499 1,461 962 8.0 100.7 123.2
        d| 40 | 1907 | 47,416 23,786 23,630 549 660 1,685 1,025 11.6 100.7 124.2
        d| 41 | 1908 | 47,965 24,041 23,924 589 697 1,734 1,037 12.3 100.5 125.6
        d| 42 | 1909 | 48,554 24,326 24,228 630 668 1,766 1,098 13.0 100.4 127.2

        d| 43 | 1910 | 49,184 24,650 24,534 668 711 1,782 1,071 13.6 100.5 128.8"""))
    for (row, column), cell in p.cells.items():
        if isinstance(cell.value, int) and row in p.tables[0].body:
            cell.number_format = "#,##0" if column > 1 else "0"
    p.text("Japanese population in the Japan proper estimated by the Cabinet Bureau of Statistics as of 1 January of the year stated.").text("Source: Statistics Bureau, Ministry of Internal Affairs and Communications.")
    return finish(p, widths={"A": 10, "B": 8, **dict.fromkeys("CDEFGHIJKL", 11)}, wrap=True)


@sheet
def en8_undyb_censuses():
    """United Nations, Demographic Yearbook, Historical supplement, Table 2 (cupdf.com/document/2-population-by-sex-residence-and-intercensal-rates-of-population-by-sex.html): continents, then countries as captions, dates of censuses as names, a code of the source beside them, two tongues, most cells of towns empty; the countries after Burundi left out."""
    p = Paper("en8_undyb_censuses", sheet="Table 2", borders=False, font="Arial", indent="excel")
    p.text("2.  Population by sex, residence, and intercensal rates of increase for total population, each census: 1948-1997", bold=True).text("Population selon le sexe, résidence et taux d’accroissement intercensitaire pour la population totale, chaque recensement: 1948-1997").text("(See notes at end of table. — Voir notes à la fin du tableau.)").skip()
    t = p.head("""
        Continent, country or area and date⏎Continent, pays ou zone et date | Source [a] | Enumerated population⏎Population dénombrée | < | < | Annual rate⏎of increase⏎(%) [b]⏎Taux⏎d’accroissement⏎annuel (%) [b] | Urban population⏎Population urbaine | < | Rural population⏎Population rurale | <
        ^ | ^ | Total | Male⏎Masculin | Female⏎Féminin | ^ | Number⏎Nombre | Per cent⏎P.100 | Number⏎Nombre | Per cent⏎P.100""", rules=True, bold=False)
    t.optional.append("B")
    p.body(rows("""
        S| AFRICA — AFRIQUE

        S| Algeria — Algérie
        d|   31 X 1948 | Cdf 8,524,100 _ _ _ _ _ _ _
        d|   31 X 1954 | Cdf 9,529,726 _ _ 1.9 _ _ _ _
        d|   1 II 1960 | Cdf 10,784,309 _ _ 2.1 _ _ _ _
        d|   4 IV 1966 | Cdf 11,821,679 5,817,145 6,004,534 1.5 _ _ _ _
        d|   12 II 1977 | Cdj 16,260,491 8,153,375 8,107,116 _ _ _ _ _
        d|   20 III 1987 | Cdj 23,033,942 _ _ 3.5 _ _ _ _

        S| Angola
        d|   30 XII 1950 | Cdf 4,145,266 2,033,568 2,111,698 _ _ _ _ _
        d|   30 XII 1960 | Cdf 4,840,719 2,464,775 2,375,944 1.6 _ _ _ _
        d|   15 XII 1970 | Cdf 5,646,166 2,943,974 2,702,192 1.5 _ _ _ _

        S| Benin — Bénin
        d|   20 III 1979 | Cdf 3,331,210 1,596,939 1,734,271 _ 1,313,710 39.4 2,017,500 60.6
        d|   15 II 1992 | Cdf 4,915,555 2,390,336 2,525,219 3.0 1,756,197 35.7 3,159,358 64.3

        S| Botswana [1], [2]
        d|   15 I 1964 | Cdj 543,105 264,535 278,570 _ 17,277 3.2 525,828 96.8
        d|   31 VIII 1971 | Cdf 574,094 262,121 311,973 _ 57,503 10.0 516,591 90.0
        d|   12 VIII 1981 | Cdf 941,027 443,104 497,923 4.9 150,012 15.9 791,015 84.1
        d|   21 VIII 1991 | Cdf 1,326,796 634,400 692,396 3.4 _ _ _ _

        S| Burkina Faso
        d|   30 IX 1960 | Sdf 4,300,000 2,158,600 2,141,400 _ _ _ _ _
        d|   7 XII 1975 | Cdf 5,638,203 2,827,578 2,810,625 _ _ _ _ _
        d|   10 XII 1985 | Cdf 7,964,705 3,833,237 4,131,468 3.5 928,929 11.7 7,035,776 88.3

        S| Burundi [3]
        d|   25 II 1965 | Sdf 3,210,090 1,584,530 1,625,560 _ 71,390 2.2 3,138,700 97.8
        d|   16 VIII 1979 | Cdf 4,114,135 1,988,292 2,125,843 _ _ _ _ _"""))
    for cell in p.cells.values():
        if isinstance(cell.value, int):
            cell.number_format = "### ### ##0"
    p.skip().text("[a] Source codes: C - complete census; S - sample survey; d - de jure or de facto as marked.").text("[1] Excluding nomad population.")
    return finish(p, widths={"A": 36, "B": 9, **dict.fromkeys("CDEFGHIJ", 14)}, wrap=True)


@sheet
def en8_wdi_population_dynamics():
    """World Bank, World Development Indicators 2005, Table 2.1 (is.muni.cz/el/sci/podzim2006/Z3090/2474057/2715702/population.txt): units between the headings and their years, two dots where nothing is known, the pair of ages on two lines; the countries after Costa Rica left out."""
    p = Paper("en8_wdi_population_dynamics", "xls", sheet="2.1", borders=False, font="Arial Narrow")
    p.texts("2.1 | Population dynamics", bold=True).skip()
    p.head("""
         | Total population | < | < | Average annual⏎population growth rate | < | Population age⏎composition | < | < | Dependency ratio | < | Crude⏎death⏎rate | Crude⏎birth⏎rate
         | millions | < | < | % | < | % | < | < | dependents as proportion of⏎working-age population | < | per 1,000⏎people | per 1,000⏎people
         | 1990 | 2003 | 2015 | 1990–2003 | 2003–15 | Ages⏎0–14⏎2003 | Ages⏎15–64⏎2003 | Ages⏎65+⏎2003 | Young⏎2003 | Old⏎2003 | 2003 | 2003""", soft=(1,), rules=True, years_as_text=True)
    p.body(rows("""
        d| Afghanistan | 17.7 .. .. .. .. .. .. .. .. .. .. ..
        d| Albania | 3.3 3.2 3.5 -0.3 0.8 27.3 65.4 7.3 0.4 0.1 6 17
        d| Algeria | 25.0 31.8 38.3 1.9 1.5 33.9 62.0 4.1 0.5 0.1 5 22
        d| Angola | 9.3 13.5 18.9 2.8 2.8 47.6 49.4 2.9 1.0 0.1 19 50
        d| Argentina | 32.3 36.8 42.9 1.0 1.3 27.0 63.2 9.8 0.4 0.2 8 18
        d| Armenia | 3.5 3.1 3.0 -1.1 -0.1 20.5 69.3 10.2 0.3 0.1 8 9
        d| Australia | 17.1 19.9 21.9 1.2 0.8 20.0 67.5 12.5 0.3 0.2 7 13
        d| Austria | 7.7 8.1 8.1 0.4 0.0 16.2 67.8 16.0 0.2 0.2 10 10
        d| Azerbaijan | 7.2 8.2 9.0 1.1 0.7 27.0 65.5 7.5 0.4 0.1 7 16
        d| Bangladesh | 110.0 138.1 166.0 1.7 1.5 35.5 61.2 3.4 0.6 0.1 8 28
        d| Belarus | 10.2 9.9 9.3 -0.2 -0.5 16.8 69.1 14.0 0.2 0.2 14 9
        d| Belgium | 10.0 10.4 10.5 0.3 0.1 17.0 66.3 16.8 0.3 0.3 10 11
        d| Benin | 4.7 6.7 9.0 2.7 2.4 45.0 52.4 2.7 0.9 0.1 13 38
        d| Bolivia | 6.7 8.8 10.8 2.1 1.7 38.4 57.3 4.4 0.7 0.1 8 29
        d| Botswana | 1.3 1.7 1.8 2.3 0.4 41.5 56.2 2.3 0.7 0.0 23 29
        d| Brazil | 148.0 176.6 201.0 1.4 1.1 27.5 67.1 5.4 0.4 0.1 7 19
        d| Cambodia | 9.6 13.4 16.4 2.6 1.7 41.0 55.8 3.2 0.7 0.1 12 29
        d| Canada | 27.8 31.6 33.5 1.0 0.5 18.2 69.0 12.8 0.3 0.2 7 11
        d| Chile | 13.1 15.8 17.8 1.4 1.0 26.9 65.7 7.4 0.4 0.1 5 17
        d| China | 1,135.2 1,288.4 1,389.5 1.0 0.6 23.6 69.1 7.3 0.3 0.1 8 15
        d|   Hong Kong, China | 5.7 6.8 7.0 1.4 0.2 15.8 72.6 11.6 0.2 0.2 5 7
        d| Colombia | 35.0 44.6 51.8 1.9 1.2 31.8 63.5 4.8 0.5 0.1 6 22
        d| Costa Rica | 3.1 4.0 4.7 2.1 1.4 29.8 64.4 5.8 0.5 0.1 4 17"""))
    p.text("2005 World Development Indicators", at=11)
    return finish(p, widths={"A": 22, **dict.fromkeys("BCDEFGHIJKLM", 9)}, wrap=True)
