"""Tables of central banks, of Hong Kong and of agencies of the United Nations, retold line by line; each names its source."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands
from ...lines import glue, rows, same
from ...paper import Paper

FAMILY = "real"


@sheet
def en7_rbi_central_receipts():
    """Reserve Bank of India, Handbook 2017, Table 100 (rbi.org.in/scripts/PublicationsView.aspx?id=17875): "of which" over one or two columns beside their whole, formulas in headings, a row of numbers."""
    p = Paper("en7_rbi_central_receipts", sheet="T_100", borders=True, font="Arial")
    p.text("Table 100 : Central Government Receipts - Major Components", bold=True, over=13, align="center").text("(₹ Billion)", over=13, align="right")
    t = p.head("""
        Year | Tax revenue | Direct tax | of which | < | Indirect tax | of which | < | Non-tax revenue | of which | Revenue receipts (2+9) | Capital receipts | Total receipts (11+12)
        ^ | ^ | ^ | Personal income tax | Corpora-tion tax | ^ | Excise duties | Customs duties | ^ | Interest receipts | ^ | ^ | ^""")
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13")
    p.body(rows("""
        d| 1972-73 | 34.43 7.52 1.37 5.58 26.91 17.57 8.57 10.80 7.13 45.23 24.64 69.87
        d| 1973-74 | 39.00 8.48 2.13 5.83 30.52 19.71 9.96 11.14 7.36 50.14 28.76 78.90
        d| 1974-75 | 50.97 11.42 3.62 7.09 39.56 25.28 13.33 13.45 7.76 64.42 27.74 92.16
        d| 1975-76 | 60.10 14.80 4.80 8.62 45.30 29.88 14.19 18.54 9.34 78.64 41.49 120.13
        d| 1976-77 | 65.81 16.86 5.42 9.84 48.95 31.93 15.54 19.87 11.05 85.68 49.58 135.26
        d| 1977-78 | 70.60 17.42 3.27 12.21 53.19 33.35 18.24 24.78 14.41 95.38 50.35 145.73
        d| 1978-79 | 85.68 18.42 4.71 12.56 67.26 41.28 24.24 24.06 14.27 109.74 62.85 172.59
        d| 1979-80 | 85.67 19.50 4.75 13.92 66.17 34.81 29.24 25.42 13.60 111.09 54.20 165.29
        d| 1980-81 | 93.58 18.93 4.38 13.11 74.65 37.23 34.09 30.15 17.95 123.73 79.18 202.91
        d| 1981-82 | 115.42 25.18 4.59 19.70 90.24 41.81 43.00 34.82 22.15 150.24 88.49 238.73
        d| 1982-83 | 130.17 27.23 4.38 21.85 102.94 45.67 51.19 44.17 28.52 174.34 117.01 291.35
        d| 1983-84 | 154.41 31.31 5.27 24.93 123.10 61.65 55.83 42.70 26.68 197.11 144.06 341.17"""))
    p.text("Notes : 1. Direct tax and indirect tax are net of States' share.", over=13).text("2. Also see Notes on Tables.", over=13).text("Source : Budget documents of the Government of India.", over=13)
    glue(t)
    return finish(p, widths={"A": 10, **dict.fromkeys("BCDEFGHIJKLM", 12)}, wrap=True, frame=False)


@sheet
def en7_rbi_states_capital_receipts():
    """Reserve Bank of India, State Finances, Appendix III (website.rbi.org.in/mr/web/rbi/-/publications/states-telangana-tripura-…-16367): two States over four years each, numbers begun anew under the second, sums told by their numbers, most cells empty."""
    p = Paper("en7_rbi_states_capital_receipts", "xls", sheet="App III", borders=True, font="Arial", indent="spaces")
    p.text("Appendix III : Capital Receipts of States and Union Territories with Legislature (Contd.)", bold=True, over=9).text("(₹ Million)", over=9, align="right")
    years = "2012-13⏎(Accounts) | 2013-14⏎(Budget⏎Estimates) | 2013-14⏎(Revised⏎Estimates) | 2014-15⏎(Budget⏎Estimates)"
    p.head(f"""
        Item | TELANGANA | < | < | < | TRIPURA | < | < | <
        ^ | {years} | {years}""")
    p.code("1 | 2 | 3 | 4 | 5 | 2 | 3 | 4 | 5")
    p.body(rows("""
        P| TOTAL CAPITAL RECEIPTS (I to XII) | _ _ _ 473,200.6 368,428.2 198,114.5 487,935.4 555,113.6
        P| TOTAL CAPITAL RECEIPTS (Includes Public Accounts on a net basis)* | _ _ _ 198,731.5 10,569.3 8,820.0 11,479.6 12,709.3
        P| I. Internal Debt (1 to 8) | _ _ _ 138,800.0 8,305.4 8,300.0 7,500.0 9,000.0
        d|   1. Market Loans | _ _ _ 127,000.0 6,450.0 6,500.0 5,500.0 6,500.0
        d|   2. Loans from LIC | _ _ _ _ _ _ _ _
        d|   3. Loans from SBI and other Banks | _ _ _ _ _ _ _ _
        d|   4. Loans from National Bank for Agriculture and Rural Development | _ _ _ 5,500.0 1,442.6 1,500.0 1,500.0 2,000.0
        d|   5. Loans from National Co-operative Development Corporation | _ _ _ _ _ _ _ _
        d|   6. WMA from RBI | _ _ _ 6,300.0 _ _ _ _
        d|   7. Special Securities issued to NSSF | _ _ _ _ 412.8 300.0 500.0 500.0
        d|   8. Others@ | _ _ _ _ _ _ _ _
        o|     of which: Land Compensation and other Bonds | _ _ _ _ _ _ _ _
        P| II. Loans and Advances from the Centre (1 to 6) | _ _ _ 18,332.0 34.8 _ 30.0 30.0
        d|   1. State Plan Schemes | _ _ _ 18,332.0 34.8 _ 30.0 30.0
        o|     of which: Advance release of Plan Assistance for Natural Calamities | _ _ _ _ _ _ _ _
        d|   2. Central Plan Schemes | _ _ _ _ _ _ _ _
        d|   3. Centrally Sponsored Schemes | _ _ _ _ _ _ _ _
        P|   4. Non-Plan (i + ii) | _ _ _ _ _ _ _ _
        d|     (i) Relief for Natural Calamities | _ _ _ _ _ _ _ _
        d|     (ii) Others | _ _ _ _ _ _ _ _
        P| III. Recovery of Loans and Advances (1 to 12) | _ _ _ 745.6 12.6 20.0 20.0 20.0
        d|   1. Housing | _ _ _ 5.2 0.7 _ _ _
        d|   2. Urban Development | _ _ _ 0.3 _ _ _ _
        d|   3. Crop Husbandry | _ _ _ 9.8 _ _ _ _
        d|   5. Co-operation | _ _ _ 8.7 0.2 _ _ _
        d|   7. Power Projects | _ _ _ 175.5 _ _ _ _"""))
    p.text("See 'Notes to Appendices'.", over=9)
    t = p.tables[0]
    t.optional += ["B", "C", "D"]
    return finish(p, widths={"A": 52, **dict.fromkeys("BCDEFGHI", 13)}, frame=False)


@sheet
def en7_rbi_receipts_percent_in_brackets():
    """Reserve Bank of India, Annual Report 2008-09 (website.rbi.org.in/as/web/rbi/-/publications/reports/annual_report/major-items-of-receipts-…-934): every line followed by one of percentages in brackets, lakh commas, a name's second half beside the brackets."""
    p = Paper("en7_rbi_receipts_percent_in_brackets", "htmlxls")
    p.text("Major Items of Receipts and Expenditures of the Central Government", over=9).text("(Rupees crore)", over=9)
    p.head("Item | Average⏎1998-99⏎to⏎2007-08 | 2004-05 | 2005-06 | 2006-07 | 2007-08 | 2008-09 (BE) | 2008-09 (RE) | 2009-10 (BE)")
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    p.body(rows("""
        P| 1.   Total Receipts (2+5) | _ 5,06,382 5,26,626 5,78,869 6,78,362~@ 7,50,884 9,00,953 10,20,838
        d|  | (15.58) (16.08) (14.68) (14.02) (14.36) (14.11) (16.93) (17.43)
        P| 2.   Revenue Receipts (3+4) | _ 3,05,991 3,47,077 4,34,387 5,41,864 6,02,935 5,62,173 6,14,497
        d|  | (9.62) (9.72) (9.68) (10.52) (11.47) (11.33) (10.56) (10.49)
        d| 3.   Tax Revenue (Net to Centre) | _ 2,24,798 2,70,264 3,51,182 4,39,547 5,07,150 4,65,970 4,74,218
        d|  | (7.06) (7.14) (7.54) (8.50) (9.31) (9.53) (8.76) (8.10)
        d| 4.   Non-tax Revenue | _ 81,193 76,813 83,205 1,02,317 95,785 96,203 1,40,279
        d| of which : | (2.56) (2.58) (2.14) (2.02) (2.17) (1.80) (1.81) (2.40)
        o| i) Interest Receipts | _ 32,387 22,032 22,524 21,060 19,135 19,036 19,174
        d|  | (1.21) (1.03) (0.61) (0.55) (0.45) (0.36) (0.36) (0.33)
        o| ii) Dividends and Profits | _ 22,939 25,451 29,309 34,499 43,204 39,736 49,750
        d|  | (0.68) (0.73) (0.71) (0.71) (0.73) (0.81) (0.75) (0.85)
        d| 5.   Capital Receipts | _ 2,00,391 1,79,549 1,44,482 1,36,498~@ 1,47,949 3,38,780 4,06,341
        d|  | (5.97) (6.36) (5.01) (3.50) (2.89) (2.78) (6.37) (9.94)
        P| 6.   Total Expenditure (7+8) | _ 4,98,252 5,05,738 5,83,387 6,77,140~# 7,50,884 9,00,953 10,20,838
        d|  | (15.49) (15.82) (14.10) (14.13) (14.34) (14.11) (16.93) (17.43)""", same))
    p.text("BE : Budget Estimates. RE : Revised Estimates.", over=9).text("Note : 1. Figures in parentheses are percentages to GDP.", over=9).text("Source : Budget documents of the Government of India.", over=9)
    t = p.tables[0]
    t.either_rows += [row for row in t.body if row not in t.either_rows and p.cells.get((row - 1, 0)) and row - 1 in t.either_rows]
    return p


@sheet
def en7_hk_establishments_persons():
    """Hong Kong 2002 yearbook, Table 18 (yearbook.gov.hk/2002/ehtml/eapp-t-18.htm): names over two lines, a total of those "above", one line after it."""
    p = Paper("en7_hk_establishments_persons", sheet="Table 18", borders=True, font="Times New Roman", indent="spaces")
    p.text("Table 18", bold=True).text("(Chapter 6: Employment)").skip()
    p.text("Number of Establishments and Persons Engaged (other than those in the Civil Service) by Industry Sector, and Number of Construction Sites and Manual Workers at Construction Sites", bold=True, over=7)
    p.head("""
        Industry Sector/Sub-sector | 1997 | < | 2001 | < | 2002 | <
        ^ | Establishments | Persons⏎engaged | Establishments | Persons⏎engaged | Establishments | Persons⏎engaged""")
    p.body(rows("""
        d| Mining and quarrying | 5 423 7 179 6 117
        d| Manufacturing | 25724 288887 19977 202984 19106 184503
        d| Electricity and gas | 25 9678 20 8096 17 8406
        S| Wholesale, retail and import/export trades,
        S|   restaurants and hotels
        d|   Wholesale | 15517 72194 14601 66082 15514 65605
        d|   Retail | 52159 206172 57681 210228 58283 211076
        d|   Import and export trades | 95970 510571 98339 500719 103383 499735
        d|   Restaurants | 8893 178308 10685 193127 10856 180547
        d|   Hotels and boarding houses | 821 35827 695 26815 736 25994
        S| Transport, storage and communications
        d|   Transport and storage | 8580 141539 9317 143594 9860 144552
        d|   Communications | 971 36565 1249 38104 1223 31141
        S| Financing, insurance, real estate and
        S|   business services
        d|   Financing and insurance | 12992 162389 15481 161069 16056 152081
        d|   Real estate | 13091 82696 9791 80658 10435 87234
        d|   Business services | 21500 165894 25918 192147 29952 201990
        d| Community, social and personal services | 25882 317683 31255 385053 33968 402565
        T| All industry sectors above | 282130 2208826 295016 2208855 309395 2195546
        d| Construction sites | 1105 83251 931 76601 949 66393"""))
    p.text("Notes: (a) Figures refer to December of the year.").text("           (b) Data are based on the Quarterly Survey of Employment and Vacancies and the Quarterly Employment Survey of Construction Sites.")
    return finish(p, widths={"A": 42, **dict.fromkeys("BCDEFG", 15)}, frame=False)


@sheet
def en7_hk_employed_two_classifications():
    """China Statistical Yearbook 2009, 23-8 (www.stats.gov.cn/sj/ndsj/2009/html/W2308e.htm): two tables under each other, each with its classification under the heading, names over two lines, totals last."""
    p = Paper("en7_hk_employed_two_classifications", "xls", sheet="W2308e", borders=False, font="Times New Roman", indent="spaces")
    p.text("23-8 Employed Persons by Industry", bold=True).skip().texts(" |  |  |  | (10 000 persons)")
    first = p.head("""
        Industry | 2004* | 2005* | 2006* | 2007*
        (based on HSIC Version 1.1) |  |  |  | """, rules=True, bold=False)
    p.body(rows("""
        d| Manufacturing | 23.2 22.4 21.7 20.2
        d| Construction | 26.3 26.4 26.9 27.5
        d| Wholesale, Retail and Import and Export | 106.2 109.4 110.5 114.4
        S|   Trades, Restaurants and Hotels
        d| Transport, Storage and Communications | 35.5 35.7 36.9 37.2
        d| Financing, Insurance, Real Estate and Business Services | 48.0 50.3 52.6 54.8
        d| Community, Social and Personal Services | 85.8 87.0 89.2 92.1
        d| Others | 2.3 2.4 2.3 2.2
        T| Total | 327.4 333.7 340.1 348.4"""), bold="")
    p.skip()
    second = p.head("""
        Industry | 2008
        (based on HSIC Version 2.0) | """, rules=True, bold=False)
    p.body(rows("""
        d| Manufacturing | 16.7
        d| Construction | 26.9
        d| Import/Export Trade and Wholesale | 58.7
        d| Retail, Accommodation and Food services | 55.9
        d| Transportation, Storage, Postal and Courier | 43.2
        S|   Services, Information and Communications
        d| Financing, Insurance, Real Estate, | 63.6
        S|   Professional and Business Services
        d| Public Administration, Social and Personal Services | 84.6
        d| Others | 2.3
        T| Total | 351.9"""), bold="")
    for t in (first, second):
        t.soft_rows.append(t.header_rows[1])
        t.first_rows.append(t.header_rows[1])
    p.text("Notes : Figures are compiled based on data collected in the General Household Survey from January to December of the year concerned").text("             as well as the mid-year population estimates by District Council district.")
    p.text("             Starting from 2009, figures are compiled based on the Hong Kong Standard Industrial Classification Version 2.0.")
    return finish(p, widths={"A": 52})


@sheet
def en7_hk_sections_under_each_other():
    """Hong Kong, Census and Statistics Department, table 017 (www.censtatd.gov.hk/hong_kong_statistics/statistical_tables/index.jsp?charsetID=1&subjectID=2&tableID=017): the same heading anew over every section of industry, years on the first of their months only."""
    p = Paper("en7_hk_sections_under_each_other", sheet="017", borders=True, font="Arial")
    p.text("Table:Number of establishments, persons engaged and vacancies (other than those in the Civil Service) analysed by industry section", bold=True)
    sections = {"Section B : Mining and quarrying": "4 -20.0 97 -1.0 0 -; 4 -20.0 95 -6.9 0 -; 4 -20.0 95 -3.1 0 -; 3 -25.0 87 -11.2 0 -; 3 -25.0 93 -4.1 0 -",
                "Section C : Manufacturing": "12847 -3.1 125682 -7.0 661 -67.1; 12902 -3.2 124682 -6.2 655 -67.2; 13090 -0.4 124689 -5.0 1216 -19.2; 12924 -1.0 124907 -4.4 1161 10.6; 12726 -0.9 122567 -2.5 1546 133.9",
                "Sections D & E : Electricity, gas and waste management": "318 16.9 10550 -2.8 40 2.6; 320 17.2 10522 1.5 47 -19.0; 316 -3.7 10409 -4.4 32 -57.3; 312 6.5 10870 2.0 31 -50.0; 309 -2.8 10687 1.3 52 30.0"}
    for name, figures in sections.items():
        p.skip()
        p.head(f"""
            Year | Month | {name} | < | < | < | < | <
            ^ | ^ | Establishments | < | Persons engaged | < | Vacancies | <
            ^ | ^ | No. | Year-on-year⏎% change | No. | Year-on-year⏎% change | No. | Year-on-year⏎% change""", name=1, names=(0,))
        p.body(rows("\n".join(f"d| {year} | {month} | {one}" for year, month, one in zip(("2009", "", "", "", "2010"), ("Mar", "Jun", "Sep", "Dec", "Mar"), figures.split("; "), strict=True))))
        show_thousands(p, 0)
    return finish(p, widths={"A": 8, "B": 8, **dict.fromkeys("CDEFGH", 14)}, frame=False)


@sheet
def en7_cbsl_fiscal_operations():
    """Central Bank of Sri Lanka, Annual Report 1991, Table 1.49 (GitHub nuuuwan/cbsl, data/cbsl_annual_reports/1990s/1991/1991-01-01-1991-11-Chapter-09-en/README.md): estimates broken under their years, names over two lines, the same lines again in percent."""
    p = Paper("en7_cbsl_fiscal_operations", "xls", sheet="1.49", borders=False, font="Times New Roman", indent="spaces")
    p.text("TABLE 1.49", bold=True, at=2).text("Summary of Government Fiscal Operations", bold=True, at=2).texts(" |  |  |  |  |  |  | Rs. Million", italic=True)
    t = p.head("""
        Item | 1987 | 1988 | 1989 | 1990 | 1991 | 1991 | 1992
         |  |  |  |  | Approved | Provi- | Approved
         |  |  |  |  | Estimate | sional | Estimate""", rules=True, loose=True, years_as_text=True)
    glue(t)
    p.skip()
    p.body(rows("""
        P| Total Revenue and Grants | 46,822 48,337 60,386 74,661 78,669 84,049 93,720
        P|   Total Revenue | 42,145 41,749 53,979 67,964 70,669 76,179 85,000
        d|     Tax Revenue | 35,119 35,946 47,513 61,206 64,899 68,157 76,575
        d|     Non-Tax Revenue | 7,026 5,803 6,466 6,758 5,770 8,022 8,425
        d|   Grants | 4,677 6,588 6,407 6,697 8,000 7,870 8,720
        S| Expenditure and Lending
        P|   minus Repayments | 63,894 76,532 82,164 99,814 106,691 119,527 124,010
        d|   Current | 39,560 46,132 56,884 71,771 72,962 83,756 84,327
        d|   Capital | 22,816 22,878 20,750 19,161 28,118 25,968 34,475
        d|   Lending minus Repayments | 1,518 7,522 4,530 8,882 5,611 9,803 5,208
        S| Current Account
        d|   Surplus/Deficit (-) | 2,585 -4,383 -2,905 -3,807 -2,293 -7,577 673
        d| Budget Deficit (before grants) | -21,749 -34,783 -28,185 -31,850 -36,022 -43,348 -39,010
        d| Budget Deficit (after grants) | -17,072 -28,195 -21,778 -25,153 -28,022 -35,478 -30,290
        P| Financing | 17,072 28,193 21,777 25,152 28,022 35,478 30,290
        d|   Foreign Borrowings | 5,716 7,128 5,926 11,644 19,883 19,329 20,793
        P|   Domestic Borrowings | 11,356 21,065 12,373 16,986 8,139 16,149 9,497
        d|     Non-Market Borrowings (a) | 1,415 1,685 1,822 3,538 0 1,667 0
        P|     Market Borrowings | 9,941 19,380 10,551 13,448 8,139 14,482 9,497
        d|       Non Bank | 6,400 9,227 13,837 13,074 12,639 15,358 9,497
        d|       Bank | 3,541 10,153 -3,286 374 -4,500 -876 0"""))
    p.skip().caption("As a percentage of GDP", at=3, over=3)
    p.skip()
    p.body(rows("""
        P| Total Revenue and Grants | 23.8 21.8 24.0 23.3 21.4 22.4 21.2
        P|   Total Revenue | 21.4 18.8 21.4 21.2 19.3 20.3 19.2
        d|     Tax Revenue | 17.9 16.2 18.9 19.1 17.7 18.2 17.3
        d|     Non-Tax Revenue | 3.6 2.6 2.6 2.1 1.6 2.1 1.9
        d|   Grants | 2.4 3.0 2.5 2.1 2.2 2.1 2.0
        S| Expenditure and Lending
        P|   minus Repayments | 32.5 34.5 32.6 31.1 29.1 31.9 28.0
        d|   Current | 20.1 20.8 22.6 22.4 19.9 22.3 19.0
        d|   Capital | 11.6 10.3 8.2 6.0 7.7 6.9 7.8
        d|   Lending minus Repayments | 0.8 3.4 1.8 2.8 1.5 2.6 1.2"""))
    show_thousands(p)
    p.skip().text("Source: Central Bank of Sri Lanka").text("(a) Adjusted for Rs. 3,478 million increase of arrears in expenditure in 1989 and Rs. 3,478 million decrease of arrears in expenditure in 1990.")
    return finish(p, widths={"A": 34, **dict.fromkeys("BCDEFGH", 11)})


@sheet
def en7_cbsl_revenue_components():
    """Central Bank of Sri Lanka, Annual Report 1991, Table 1.50 (GitHub nuuuwan/cbsl, the same chapter): four depths of indents, "of which", the total last."""
    p = Paper("en7_cbsl_revenue_components", sheet="1.50", borders=False, font="Times New Roman")
    p.text("TABLE 1.50", bold=True, over=8, align="center").text("Summary of Revenue by Components", bold=True, over=8, align="center").texts(" |  |  |  |  |  |  | Rs. Million", italic=True)
    p.head("Item | 1987 | 1988 | 1989 | 1990 | 1991⏎Approved⏎Estimate | 1991⏎Provisional | 1992⏎Approved⏎Estimate", rules=True, years_as_text=True)
    p.body(rows("""
        P| Tax Revenue | 35,119 35,946 47,513 61,206 64,899 68,157 76,575
        P|   Income Taxes | 4,909 4,647 5,148 7,337 7,840 9,722 9,500
        d|     Personal | 1,580 1,464 2,207 2,957 3,190 3,539 3,650
        d|     Corporate | 3,329 3,183 2,941 4,380 4,650 6,183 5,850
        d|   Taxes on Property | 1,568 1,777 2,697 3,140 2,937 3,541 2,975
        S|   Tax on Treasury bills held by
        d|     Central Bank | 0 0 2,345 2,618 2,500 3,033 2,430
        S|   Taxes on Domestic
        P|     Goods and Services | 15,667 17,021 20,828 28,770 32,272 32,107 38,190
        S|     General Sales and
        P|       Turnover Tax | 10,611 12,321 14,658 20,291 22,180 21,430 26,170
        d|       Manufacturing | 3,675 3,610 4,496 6,798 7,450 7,945 10,390
        d|       Non-manufacturing | 2,426 3,386 3,004 3,726 3,340 2,974 3,280
        d|       Imports | 4,510 5,325 7,158 9,767 11,390 10,511 12,500
        P|     Excise Tax | 4,716 4,420 5,812 8,170 10,060 10,597 12,000
        d|       Liquor | 1,644 1,754 1,955 2,657 3,010 3,126 3,450
        d|       Tobacco | 3,071 2,665 3,855 5,461 6,550 6,884 7,900
        d|       Other | 1 1 2 52 500 587 650
        d|     Licence Fees | 340 280 358 309 32 80 20
        P|   Taxes on International Trade | 12,975 12,501 16,495 19,341 19,350 19,754 23,480
        d|     Imports (a) | 11,051 10,671 14,923 16,792 17,500 18,617 21,800
        P|     Exports | 1,924 1,830 1,572 2,549 1,850 1,137 1,680
        d|       Tea | 1,152 872 628 1,601 875 492 880
        o|         of which: ad-valorem | 262 264 355 1,311 600 298 700
        d|       Rubber | 530 842 766 747 750 476 700
        d|       Coconut | 148 67 126 151 150 125 50
        d|       Other Exports | 94 49 52 50 75 44 50
        P| Non Tax Revenue | 7,026 5,803 6,466 6,758 5,770 8,022 8,425
        P|   Property Income | 4,541 4,080 4,387 4,192 3,241 5,964 5,670
        o|     of which: Central Bank Profits | 1,723 1,650 2,000 500 250 500 650
        o|       Interest Income | 1,404 1,451 1,198 1,143 951 2,617 2,566
        d|   Fees and charges | 334 412 627 835 853 917 895
        d|   Other Non Tax Revenue | 2,151 1,311 1,452 1,731 1,676 1,141 1,860
        T| Total | 42,145 41,749 53,979 67,964 70,669 76,179 85,000"""))
    p.text("(a) Net of import duty rebates")
    return finish(p, widths={"A": 32, **dict.fromkeys("BCDEFGH", 12)})


@sheet
def en7_unicef_water_sanitation():
    """UNICEF, progress towards the water and sanitation goals (docest.com/doc/272285/…): regions as columns, "total" coverage that is no sum, two figures in one cell."""
    p = Paper("en7_unicef_water_sanitation", sheet="WATSAN", borders=True, font="Arial")
    p.text("Progress towards meeting the Water and Sanitation Millennium Development Goals", bold=True).skip()
    t = p.head("WATER AND SANITATION COVERAGE | World | Develop-⏎ing countries | Least developed countries | Indust-⏎rialized countries | Eastern and Southern Africa | West and Central Africa | Middle East and North Africa | South Asia | East Asia and the Pacific | Latin America and Caribbean | CEE/ CIS")
    glue(t)
    p.body(rows("""
        S| DRINKING WATER COVERAGE (% population)
        d| Total coverage 1990 | 77 71 51 100 48 48 85 70 72 83 90
        d| Total coverage 2002 | 83 79 58 100 56 58 87 84 78 89 91
        d| Total coverage 2015 (projected) / MDG target | 89~/~89 87~/~86 65~/~76 100 64~/~74 68~/~74 89~/~93 98~/~85 84~/~86 95~/~92 92~/~95
        d| Rural coverage 1990 | 63 59 44 100 36 34 75 64 61 58 80
        d| Rural coverage 2002 | 72 70 50 100 43 45 77 80 68 69 79
        d| Rural coverage 2015 (projected) | 81 81 56 100 50 56 79 96 75 80 78
        d| Urban coverage1990 | 95 93 78 100 87 78 95 89 97 93 97
        d| Urban coverage 2002 | 95 92 80 100 87 78 95 94 92 95 98
        d| Urban coverage, 2015 (projected) | 95 91 82 100 87 78 95 99 87 97 99
        S| SANITATION COVERAGE (% population)
        d| Total coverage 1990 | 49 35 23 100 34 29 68 17 30 69 85
        d| Total coverage 2002 | 58 49 35 100 37 35 72 35 50 75 81
        d| Total coverage 2015 (projected) / MDG target | 67~/~75 63~/~68 47~/~62 100 40~/~67 41~/~65 76~/~84 53~/~59 70~/~65 81~/~85 77~/~93
        d| Rural coverage 1990 | 25 16 15 100 27 20 48 5 16 35 71
        d| Rural coverage 2002 | 37 31 27 100 27 24 52 23 35 44 62
        d| Rural coverage 2015 (projected) | 49 46 39 100 27 28 56 41 54 53 53
        d| Urban coverage1990 | 79 73 58 100 60 49 86 50 65 82 94
        d| Urban coverage 2002 | 81 73 58 100 60 52 88 64 72 84 92
        d| Urban coverage, 2015 (projected) | 83 78 65 100 60 55 90 78 79 86 90"""))
    t.either_rows += [row for row in t.body if str(p.cells[row, 0].value).startswith("Total")]
    return finish(p, widths={"A": 44, **dict.fromkeys("BCDEFGHIJKL", 12)}, wrap=True, frame=False)
