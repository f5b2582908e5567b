"""Sheets retold from tables of the Bureau of Justice Statistics, the Department of Agriculture and the Bureau of Labor Statistics; each names its source."""

import csv

from ...dress import finish, sheet, show_thousands
from ...lines import drop, english, glue, rows
from ...paper import Paper

FAMILY = "seventh"


def records(kinds: str, text: str, reading=lambda token: "'" + token) -> str:
    """Records of a text file as the lines of a body, one letter of ``kinds`` for each, the last for all that follow."""
    lines = list(csv.reader(text.strip().splitlines()))
    kinds += kinds[-1] * (len(lines) - len(kinds))
    return "\n".join(f"{kind}| " + " | ".join(reading(cell) if cell else "" for cell in line) for kind, line in zip(kinds, lines, strict=False))


@sheet
def en8_bjs_prisoners_two_stubs():
    """BJS, Prisoners in 2018, Table 2 (GitHub micahwilliams23/racial_inequality, data/prison/p18/p18t02.csv): ten lines of the file's description, the title twice, sums in the first column and States in the second, empty columns between the years, a column for the sign of percent after each change; the States after Louisiana left out."""
    p = Paper("en8_bjs_prisoners_two_stubs", "csv", borders=False)
    title = "Table 2. Prisoners under jurisdiction of state or federal correctional authorities, by jurisdiction and sex, 2017 and 2018"
    p.text("Bureau of Justice Statistics").text("Filename: p18t02.csv").text(title).text("Report title: Prisoners in 2018   NCJ 253516").text("Data Source: Bureau of Justice Statistics, National Prisoner Statistics, 2017 and 2018").text("Refer questions to: BJS").text("Date of version: 4/30/2020").skip().text(title)
    t = p.head("""
         |  | 2017 | < | < |  | 2018 | < | < |  | Percent change, 2017-2018 | < | < | < | < | <
        State/federal |  | Total | Male | Female |  | Total | Male | Female |  | Total |  | Male |  | Female | """, spanner="first", bold=False, names=(1,))
    drop(t, *"FJLNP")
    p.body(records("TPPd", """
,U.S. total,"1,489,189","1,377,815","111,374",,"1,465,158","1,354,313","110,845",,-1.6,%,-1.7,%,-0.5,%
Federal/a,,"183,058","170,525","12,533",,"179,898","167,372","12,526",,-1.7,%,-1.8,%,-0.1,%
State/b,,"1,306,131","1,207,290","98,841",,"1,285,260","1,186,941","98,319",,-1.6,%,-1.7,%,-0.5,%
,Alabama,"27,608","25,135","2,473",,"26,841","24,439","2,402",,-2.8,,-2.8,,-2.9,
,Alaska/c,"4,399","4,011",388,,"4,380","4,001",379,,-0.4,,-0.2,,-2.3,
,Arizona,"42,030","37,971","4,059",,"42,005","37,820","4,185",,-0.1,,-0.4,,3.1,
,Arkansas,"18,070","16,651","1,419",,"17,799","16,396","1,403",,-1.5,,-1.5,,-1.1,
,California,"131,039","125,180","5,859",,"128,625","122,847","5,778",,-1.8,,-1.9,,-1.4,
,Colorado,"19,946","18,044","1,902",,"20,372","18,347","2,025",,2.1,,1.7,,6.5,
,Connecticut/c,"14,040","13,069",971,,"13,681","12,679","1,002",,-2.6,,-3,,3.2,
,Delaware/c,"6,443","5,931",512,,"6,067","5,646",421,,-5.8,,-4.8,,-17.8,
,Florida,"98,504","91,779","6,725",,"97,538","90,812","6,726",,-1,,-1.1,,0,
,Georgia,"53,667","49,839","3,828",,"53,647","49,708","3,939",,0,,-0.3,,2.9,
,Hawaii/c,"5,630","5,006",624,,"5,375","4,716",659,,-4.5,,-5.8,,5.6,
,Idaho,"8,579","7,534","1,045",,"8,664","7,524","1,140",,1,,-0.1,,9.1,
,Illinois,"41,427","39,148","2,279",,"39,965","37,627","2,338",,-3.5,,-3.9,,2.6,
,Indiana,"26,024","23,608","2,416",,"26,877","24,310","2,567",,3.3,,3,,6.3,
,Iowa,"9,024","8,218",806,,"9,419","8,582",837,,4.4,,4.4,,3.8,
,Kansas/d,"10,015","9,112",903,,"10,218","9,289",929,,2,,1.9,,2.9,
,Kentucky,"23,543","20,522","3,021",,"23,431","20,380","3,051",,-0.5,,-0.7,,1,
,Louisiana,"33,739","31,782","1,957",,"32,397","30,649","1,748",,-4,,-3.6,,-10.7,
"""))
    p.text("Note: Jurisdiction refers to the legal authority of state or federal correctional officials over a prisoner, regardless of where the prisoner is held. Counts are for December 31 of each year.").text(":Not calculated. Counts and rates for 2017 and 2018 are not comparable.").text("c/Prisons and jails form one integrated system. Data include total jail and prison populations.").text("Source: Bureau of Justice Statistics, National Prisoner Statistics, 2017 and 2018.")
    return p


@sheet
def en8_bjs_ages_percent_signs():
    """BJS, Prisoners in 2019, Table 9 (GitHub mars-mgh/covid_prison, Marta/data/Archive/bjs_p19/p19t09.csv), opened and kept as a workbook: a sign of percent in a column of its own after every figure of the first line, empty columns between the sexes, spanners over their first column, the number of persons last."""
    p = Paper("en8_bjs_ages_percent_signs", "xlsx", sheet="p19t09", borders=False, font="Calibri")
    title = "Table 9. Percent of sentenced prisoners under the jurisdiction of state or federal correctional authorities, by sex, race or ethnicity, and age, December 31, 2019"
    p.text("Bureau of Justice Statistics").text("Filename: p19t09.csv").text(title).text("Report title: Prisoners in 2019  NCJ 255115").text("Data Source: Bureau of Justice Statistics, Federal Justice Statistics Program, 2019 (preliminary); National Corrections Reporting Program, 2018").text("Date of version: 10/22/2020").skip().text(title)
    races = "White/a |  | Black/a |  | Hispanic |  | Other/a,b | "
    t = p.head(f"""
         |  |  |  |  | Male {"| < " * 9}|  | Female {"| < " * 9}
        Age |  | Total |  |  | All male |  | {races} |  | All female |  | {races}""", spanner="first", bold=False, align=None, names=(1,))
    drop(t, *"DEGIKMOPRTVXZ")
    p.body(records("TdddddddddddP", """
,Total/c,100,%,,100,%,100,%,100,%,100,%,100,%,,100,%,100,%,100,%,100,%,100,%
18-19,,0.7,,,0.7,,0.3,,1,,0.6,,0.5,,,0.4,,0.2,,0.6,,0.5,,0,
20-24,,8.1,,,8.2,,5.5,,9.8,,9.1,,7.4,,,7.4,,5.6,,9.6,,9.5,,7.8,
25-29,,15.4,,,15.2,,12.1,,16.7,,16.7,,15.1,,,16.9,,15.4,,18,,18.9,,17.5,
30-34,,16.2,,,15.9,,15.1,,15.7,,17.4,,16.5,,,19.6,,20.3,,17.4,,20.5,,20.5,
35-39,,15.8,,,15.6,,15.8,,14.8,,17,,16.9,,,18.1,,18.8,,15.2,,18.9,,18.7,
40-44,,12.4,,,12.4,,12.5,,12.1,,13.4,,12.9,,,12.5,,12.9,,11.2,,12.1,,12.7,
45-49,,10.1,,,10.1,,11.1,,9.7,,9.6,,10.6,,,9.6,,10.2,,9.6,,8.4,,8.4,
50-54,,8.1,,,8.2,,9.6,,8.1,,6.8,,7.8,,,7.1,,7.3,,8.4,,5.8,,6.6,
55-59,,6.3,,,6.4,,8.1,,6.2,,4.6,,5.7,,,4.6,,5,,5.6,,3.2,,4.2,
60-64,,3.6,,,3.7,,4.8,,3.5,,2.6,,3.4,,,2.1,,2.3,,2.2,,1.1,,2.4,
65 or older,,3.2,,,3.4,,5.1,,2.3,,2.2,,3.2,,,1.6,,1.9,,1.7,,1.1,,1.8,
,Number of sentenced prisoners/d,"1,380,427",,,"1,279,079",,"374,900",,"435,000",,"301,700",,"167,400",,,"101,348",,"47,900",,"17,800",,"19,000",,"16,600",
""", english), bold="")
    for (row, _), cell in p.cells.items():
        if row in t.body and isinstance(cell.value, int | float):
            cell.number_format = "#,##0" if isinstance(cell.value, int) and cell.value > 999 else "General;-General"
    p.text("Note: Jurisdiction refers to the legal authority of state or federal correctional officials over a prisoner, regardless of where the prisoner is held.").text("a/Excludes persons of Hispanic origin (e.g., “white” refers to non-Hispanic whites and “black” refers to non-Hispanic blacks). See Methodology.").text("d/Estimates are rounded to the nearest 100. Includes prisoners age 17 or younger.")
    return finish(p, frame=False)


@sheet
def en8_bjs_custody_three_stubs():
    """BJS, Correctional Populations in the United States 2016, Appendix table 3 (GitHub lorarjohns/US_Incarceration_Prelim, correctional_pop_us_2016/cpus16at03.csv): names in three columns by their depth, the total in the second, one spanner over the first of four years, signs of percent and stars of significance."""
    p = Paper("en8_bjs_custody_three_stubs", "csv", borders=False)
    title = "Appendix table 3. Persons held in custody in state or federal prisons or in local jails, 2000, 2010, and 2015–2016"
    p.text("Bureau of Justice Statistics").text("File name: cpus16at03.csv").text(title).text("Report title: Correctional Populations in the United States, 2016   NCJ 251211").text("Refer questions to: BJS").text("Date of version: 4/26/2018").skip().text(title)
    t = p.head("""
         |  |  | Number | < | < | < |  |  |  | 
        Persons in custody |  |  | 2000 | 2010 | 2015 | 2016 | Average annual change, 2000–2015 |  | Percent change, 2015–2016 | """, spanner="first", bold=False, names=(1, 2))
    drop(t, "I", "K")
    for letter in "HJ":
        t.columns[letter].append(f"Number / {t.columns[letter][0]}")
    p.body(records("TPPdddPdddPd", """
,Total,,"1,938,500","1,517,800","2,166,600","2,157,800",0.7,%,-0.4,%
Federal prisoners/a,,,"140,100","207,000","195,600","188,300",1.8,%,-3.7,%
,Prisons,,"133,900","198,300","186,500","179,100",1.8,,-4,
,,Federal facilities,"124,500","173,100","160,700","154,200",1.3,,-4,
,,Privately operated facilities,"9,400","25,200","25,800","24,900",6.1,,-3.5,
,Community corrections centers/b,,"6,100","8,600","9,200","9,200",2.6,,0,
State prisoners,,,"1,177,200","1,310,800","1,243,500","1,228,800",0.3,%,-1.2,%
,State facilities/c,,"1,101,200","1,216,700","1,152,200","1,134,700",0.2,,-1.5,
,Privately operated facilities,,"76,100","94,100","91,300","94,200",1.3,,3.2,
Local jails,,,"621,100**","748,700","727,400","740,700*",1.1,%,1.8,%
Incarceration rate/d,,,690,700,680,670,-0.2,%,-1.5,%
,Adult incarceration rate/e,,920,910,870,860,-0.4,,-1.1,
"""))
    p.text("Note: Estimates may not be comparable to previously published BJS reports due to updated information. Counts are rounded to the nearest 100.").text("*Comparison year.").text("**Difference from comparison year is significant at the 95% confidence level.").text("b/Nonsecure, privately operated community corrections centers.")
    return p


@sheet
def en8_ers_corn_years_and_quarters():
    """USDA, ERS, Feed Grains Database, Table 4 (ers.usda.gov/Data/Feedgrains/StandardReports/YBtable4.htm): marketing years, then the same years with their quarters in a second column, the unit over all figures, marks of notes with a stroke; the quarters after February 2002 left out."""
    p = Paper("en8_ers_corn_years_and_quarters", "xls", sheet="YBtable4", borders=False, font="Arial")
    p.text("Table 4--Corn: Marketing year supply and disappearance", bold=True)
    p.head("Mkt year 1/ | Qtr | Beginning⏎stocks | Production | Imports | Total supply⏎2/ | Food, alcohol,⏎and industrial⏎use | Seed use | Feed and⏎residual use | Total domestic⏎use 2/ | Exports | Total⏎disappearance⏎2/ | Ending⏎stocks", names=(1,), bold=False)
    p.caption("Million bushels", at=2, over=11)
    p.body(rows("""
        d| 2001 |  | 1,899.11 9,502.58 10.14 11,411.83 2,026.31 20.06 5,864.27 7,910.63 1,904.77 9,815.40 1,596.43
        d| 2002 |  | 1,596.43 8,966.79 14.45 10,577.66 2,320.24 19.97 5,562.88 7,903.10 1,587.89 9,490.99 1,086.67
        d| 2003 |  | 1,086.67 10,087.29 14.08 11,188.04 2,516.55 20.56 5,793.02 8,330.13 1,899.82 10,229.95 958.09
        d| 2004 |  | 958.09 11,805.58 10.83 12,774.50 2,666.21 20.79 6,155.47 8,842.47 1,818.06 10,660.53 2,113.97
        d| 2005 |  | 2,113.97 11,112.19 8.81 13,234.97 2,961.82 19.90 6,152.28 9,133.99 2,133.81 11,267.80 1,967.16
        d| 2006 |  | 1,967.16 10,531.12 11.98 12,510.27 3,466.50 23.75 5,591.00 9,081.25 2,125.37 11,206.62 1,303.65
        d| 2007 |  | 1,303.65 13,037.88 20.01 14,361.54 4,341.58 21.84 5,938.13 10,301.55 2,435.83 12,737.39 1,624.15
        d| 2008 |  | 1,624.15 12,101.24 15.00 13,740.39 5,018.50 21.50 5,350.00 10,390.00 1,750.00 12,140.00 1,600.39
        d| 2009 |  | 1,600.39 11,935.00 15.00 13,550.39 5,387.30 22.70 5,150.00 10,560.00 1,900.00 12,460.00 1,090.39
        d| 2001 | Sept.-Nov. | 1,899.11 9,502.58 2.45 11,404.14 492.09 0.00 2,199.46 2,691.54 447.88 3,139.42 8,264.72
        d| 2001 | Dec.-Feb. | 8,264.72 0.00 1.68 8,266.40 482.44 0.00 1,540.32 2,022.76 448.38 2,471.14 5,795.26"""))
    for (row, column), cell in p.cells.items():
        if row in p.tables[0].body and isinstance(cell.value, int | float):
            cell.number_format = "#,##0.00" if column else "0"
    p.text("1/ September-August.").text("2/ Totals may not add due to rounding.").text("Source: USDA, World Agricultural Outlook Board, World Agricultural Supply and Demand Estimates and supporting materials.")
    return finish(p, widths={"A": 12, "B": 12, **dict.fromkeys("CDEFGHIJKLM", 14)}, wrap=True)


@sheet
def en8_wasde_feed_grain_and_corn():
    """USDA, World Agricultural Supply and Demand Estimates, September 2018, as sent on by a news wire (www.marketscreener.com/…/USDA-Supply-Demand-U-S-Feed-Grain-And-Corn-Sep-12-27250358): two panels, units on the lines of captions and in lines without a name, a name broken over a unit, spans of prices as texts."""
    p = Paper("en8_wasde_feed_grain_and_corn", "xls", sheet="Page 12", borders=False, font="Courier New", indent="spaces")
    p.text("U.S. Feed Grain and Corn Supply and Use  1/", at=1, bold=True).skip()
    t = p.head("""
        Item | 2017/2018 | < | 2018/2019 | <
        ^ | prev | Sep 12 | prev | Sep 12""", spanner="across", stub="top", rules=True, bold=False)
    p.body(rows("""
        S| FEED GRAINS | _ Million~acres
        S| Area
        d|   Planted | 100.9 100.9 100.6 100.6
        d|   Harvested | 90.5 90.5 90.1 90.1
        S| Yield per harvested | _ Metric~tons
        d|   acre | 4.24 4.24 4.27 4.33
        S|  | _ Million~metric~tons
        d| Beginning stocks | 62.1 62.1 55.3 54.8
        d| Production | 384.0 384.0 384.4 390.5
        d| Imports | 2.8 2.8 3.3 3.2
        P|   Supply, total | 449.0 449.0 443.0 448.5
        d| Feed and residual | 141.8 141.8 144.1 145.3
        d| Food, seed & industrial | 185.4 185.4 188.2 188.8
        P|   Domestic, total | 327.2 327.2 332.3 334.1
        d| Exports | 66.4 67.0 64.3 65.5
        P|   Use, total | 393.7 394.2 396.6 399.6
        P| Ending stocks, total | 55.3 54.8 46.5 48.9

        S| CORN
        S| Area | _ Million~acres
        d|   Planted | 90.2 90.2 89.1 89.1
        d|   Harvested | 82.7 82.7 81.8 81.8
        S| Yield per harvested | _ Bushels
        d|   acre | 176.6 176.6 178.4 181.3
        S|  | _ Million~bushels
        d| Beginning stocks | 2,293 2,293 2,027 2,002
        d| Production | 14,604 14,604 14,586 14,827
        d| Imports | 40 40 50 50
        P|   Supply, total | 16,937 16,937 16,664 16,879
        d| Feed and residual | 5,450 5,450 5,525 5,575
        d| Food, seed & industrial | 7,060 7,060 7,105 7,130
        o|   Ethanol for fuel | 5,600 5,600 5,625 5,650
        P|   Domestic, total | 12,510 12,510 12,630 12,705
        d| Exports | 2,400 2,425 2,350 2,400
        P|   Use, total | 14,910 14,935 14,980 15,105
        P| Ending stocks, total | 2,027 2,002 1,684 1,774
        d| Avg. farm prc ($/bu) | 3.35~-~3.45 3.40 3.10~-~4.10 3.00~-~4.00"""), bold="")
    for row in t.body:
        figures = [cell for (at, column), cell in p.cells.items() if at == row and column and isinstance(cell.value, int | float)]
        places = max((len(str(cell.value).partition(".")[2]) for cell in figures if isinstance(cell.value, float)), default=0)
        for cell in figures:
            cell.number_format = "#,##0." + "0" * places if places else "#,##0"
    t.soft_rows.append(t.body[0])
    t.first_rows.append(t.body[1])
    for paths in t.columns.values():
        paths.append(f"{paths[0]} / Million acres")
    p.text("Note: Totals may not add due to rounding. 1/ Marketing year beginning September 1 for corn and sorghum; June 1 for barley and oats.")
    return finish(p, widths={"A": 30, **dict.fromkeys("BCDE", 15)})


@sheet
def en8_bls_industry_by_occupation():
    """BLS, Current Population Survey, annual averages 2022, Table 17 (stats.bls.gov/cps/aa2022/cpsaat17.htm): a year over everything, five groups of occupations over their kinds, narrow headings full of broken words, industries under a caption in capitals; the industries after trade and the sexes left out."""
    p = Paper("en8_bls_industry_by_occupation", "xlsx", sheet="cpsaat17", borders=True, font="Times New Roman")
    p.text("HOUSEHOLD DATA", bold=True).text("ANNUAL AVERAGES", bold=True).text("17. Employed persons by industry, sex, race, and occupation", bold=True, over=13).text("[In thousands]", over=13)
    t = p.head(f"""
        Industry, sex, and race | 2022 {"| < " * 11}
        ^ | Total⏎em-⏎ployed | Management,⏎professional,⏎and related⏎occupations | < | Service⏎occupations | < | Sales and office⏎occupations | < | Natural resources,⏎construction, and⏎maintenance occupations | < | < | Production, trans-⏎portation, and⏎material moving⏎occupations | <
        ^ | ^ | Manage-⏎ment,⏎business,⏎and⏎financial⏎opera-⏎tions⏎occupa-⏎tions | Profes-⏎sional⏎and⏎related⏎occupa-⏎tions | Protec-⏎tive⏎service⏎occupa-⏎tions | Service⏎occupa-⏎tions,⏎except⏎protec-⏎tive | Sales⏎and⏎related⏎occupa-⏎tions | Office⏎and⏎adminis-⏎trative⏎support⏎occupa-⏎tions | Farming,⏎fishing,⏎and⏎forestry⏎occupa-⏎tions | Construc-⏎tion⏎and⏎extrac-⏎tion⏎occupa-⏎tions | Instal-⏎lation,⏎mainte-⏎nance,⏎and⏎repair⏎occupa-⏎tions | Produc-⏎tion⏎occupa-⏎tions | Transpor-⏎tation⏎and⏎material⏎moving⏎occupa-⏎tions""", bold=False)
    glue(t)
    p.body(rows("""
        S| TOTAL

        d| Agriculture and related | 2,290 1,006 62 11 86 37 78 847 12 31 34 85
        d| Mining, quarrying, and oil and gas extraction | 601 143 72 1 5 14 36 0 180 43 44 62
        d| Construction | 11,790 2,460 342 23 50 126 515 6 7,168 587 177 336
        P| Manufacturing | 15,231 2,978 2,400 39 238 618 1,021 18 324 663 5,680 1,252
        d|   Durable goods | 9,619 1,849 1,724 26 101 331 664 7 265 410 3,547 694
        d|   Nondurable goods | 5,612 1,129 676 13 137 287 357 11 58 253 2,133 558
        P| Wholesale and retail trade | 19,462 1,734 1,346 79 653 8,685 2,056 52 131 676 699 3,350"""), bold="")
    t.either_rows.append(t.body[0])
    show_thousands(p)
    p.text("NOTE: Updated population controls are introduced annually with the release of January data. Dash indicates no data or data that do not meet publication criteria.", over=13)
    return finish(p, widths={"A": 34, **dict.fromkeys("BCDEFGHIJKLM", 11)}, wrap=True, frame=False)
