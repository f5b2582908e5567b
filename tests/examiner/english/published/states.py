"""Sheets retold from tables of agencies of the United States on energy, freight, income and its states; each names its source."""

from ...dress import finish, sheet, show_thousands
from ...lines import glue, rows, same
from ...paper import Paper

FAMILY = "seventh"


@sheet
def en8_bts_fatalities_by_mode():
    """BTS, Transportation Statistics Annual Report 2006, Table J-1 (webarchive.library.unt.edu/eot2008/20090830011558/http:/www.bts.gov/publications/transportation_statistics_annual_report/2006/csv/table_j_01.csv): a text file without indents, sums before their parts, one name for a sum and its part, U for unknown."""
    p = Paper("en8_bts_fatalities_by_mode", "csv", borders=False)
    p.text("TABLE J-1 Transportation Fatalities by Mode: 1995-2005")
    p.head(" | 1995 | 1996 | 1997 | 1998 | 1999 | 2000 | 2001 | 2002 | 2003 | 2004 | 2005", bold=False)
    p.body(rows("""
        P| Air | 964 1,093 724 671 681 764 1,166 616 698 636 602
        d| U.S. air carrier | 168 380 8 1 12 92 531 0 22 14 22
        d| Commuter carrier | 9 14 46 0 12 5 13 0 2 0 0
        d| On-demand air taxi | 52 63 39 45 38 71 60 35 42 64 18
        d| General aviation | 735 636 631 625 619 596 562 581 632 558 562
        P| Highway | 41,817 42,065 42,013 41,501 41,717 41,945 42,196 43,005 42,884 42,836 43,443
        d| Passenger car occupants | 22,423 22,505 22,199 21,194 20,862 20,699 20,320 20,569 19,725 19,192 18,440
        d| Motorcyclists | 2,227 2,161 2,116 2,294 2,483 2,897 3,197 3,270 3,714 4,028 4,553
        d| Truck occupants, light | 9,568 9,932 10,249 10,705 11,265 11,526 11,723 12,274 12,546 12,674 12,975
        d| Truck occupants, large | 648 621 723 742 759 754 708 689 726 766 803
        d| Bus occupants | 33 21 18 38 59 22 34 45 41 42 58
        d| Pedestrians | 5,584 5,449 5,321 5,228 4,939 4,763 4,901 4,851 4,774 4,675 4,881
        d| Pedalcyclists | 833 765 814 760 754 693 732 665 629 727 784
        d| Other | 501 609 573 540 596 591 581 642 729 732 949
        P| Pipeline | 21 53 10 21 22 38 7 12 12 23 19
        d| Hazardous liquid pipeline | 3 5 0 2 4 1 0 1 0 5 2
        d| Gas pipeline | 18 48 10 19 18 37 7 11 12 18 17
        P| Railroad | 1,146 1,039 1,063 1,008 932 937 971 951 868 897 888
        d| Highway-rail grade crossing | 579 488 461 431 402 425 421 357 334 371 357
        d| Railroad | 567 551 602 577 530 512 550 594 534 526 531
        P| Transit | 274 264 275 286 299 295 267 280 234 248 U
        d| Highway-rail grade crossing | 17 7 12 26 21 20 13 24 21 29 U
        d| Transit | 257 257 263 260 278 275 254 256 213 219 U
        P| Waterborne | 1,016 906 989 1,033 928 888 828 886 830 769 U
        d| Commercial vessel-related | 53 55 48 69 58 53 53 62 53 36 U
        d| Not related to vessel | 134 142 120 149 136 134 94 74 74 57 U
        d| Recreational boating | 829 709 821 815 734 701 681 750 703 676 U""", same))
    p.text("KEY: U = data are not available.").text("NOTES: The actual number of deaths for passengers on trains fluctuates from year to year.")
    return p


@sheet
def en8_nces_functions_per_pupil():
    """NCES, Digest 2002, Table 167 (nces.ed.gov/programs/digest/d02/dt167.asp): four levels of headings of which sums stand in each, marks of notes between strokes, numbers of the columns, the country first; three lines as far as stored, the last two figures of Alaska missing."""
    p = Paper("en8_nces_functions_per_pupil", "xls", sheet="Table 167", borders=False, font="Courier New")
    p.text("Table 167. Total and current expenditures per pupil in fall enrollment in public elementary and secondary education, by function and state: 1999-2000", bold=True)
    p.head(f"""
        State or⏎other area | Current expenditures, capital expenditures, and interest on school debt {"| < " * 14}
        ^ | Total | Current expenditures {"| < " * 11} | Capital⏎outlay\\1\\ | Interest⏎on school⏎debt
        ^ | ^ | Total | Instruction | Student services {"| < " * 7} | Food⏎services | Enterprise⏎operations\\2\\ | ^ | ^
        ^ | ^ | ^ | ^ | Total | Students\\3\\ | Instructional\\4\\ | General⏎administration | School⏎administration | Operation and⏎maintenance | Student⏎transportation | Other support⏎services | ^ | ^ | ^ | ^""", rules=True, bold=False)
    p.code(" | ".join(str(number) for number in range(1, 17)))
    p.body(rows("""
        P|   United States ..... | 8,032 6,911 4,267 2,350 342 312 143 392 665 278 217 276 17 926 195

        d| Alabama .............. | 6,639 5,638 3,480 1,781 247 216 155 346 477 237 103 377 0 900 101
        d| Alaska ............... | 10,344 8,806 4,933 3,579 467 653 434 492 1,181 332 20 249 46 _ _"""), bold="")
    for (row, _), cell in p.cells.items():
        if row == min(p.tables[0].body) and isinstance(cell.value, int):
            cell.number_format = '"$"#,##0'
    show = p.tables[0].body[2:]
    for (row, _), cell in p.cells.items():
        if row in show and isinstance(cell.value, int):
            cell.number_format = "#,##0"
    p.text("\\1\\ Includes expenditures for property and for buildings and alterations completed by school district staff or contractors.").text("\\3\\ Includes expenditures for health, attendance, and speech pathology services.")
    return finish(p, widths={"A": 24, **dict.fromkeys("BCDEFGHIJKLMNOP", 14)}, wrap=True)


@sheet
def en8_bea_percent_changes():
    """BEA, National Income and Product Accounts, Table 1.1.1, August 2008 (bea.gov/national/txt/dpga.txt): numbers of lines at the left, years beside quarters under their years, depth by indents, dots where no rate can be told."""
    p = Paper("en8_bea_percent_changes", "xls", sheet="10101 Qtr", borders=False, font="Arial", indent="spaces")
    p.text("Table 1.1.1. Percent Change From Preceding Period in Real Gross Domestic Product", bold=True).text("[Percent]").skip()
    p.head("""
        Line |  | 2003 | 2004 | 2005 | 2006 | 2007 | Seasonally adjusted at annual rates | < | < | < | < | < | < | < | < | < | < | < | < | < | < | < | <
        ^ |  | ^ | ^ | ^ | ^ | ^ | 2004 | < | < | 2005 | < | < | < | 2006 | < | < | < | 2007 | < | < | < | 2008 | <
        ^ |  | ^ | ^ | ^ | ^ | ^ | II | III | IV | I | II | III | IV | I | II | III | IV | I | II | III | IV | I | II""", name=1, names=(0,), rules=True, spanner="centre", bold=False)
    p.body(rows("""
        P| 1 | Gross domestic product | 2.5 3.6 2.9 2.8 2.0 3.5 3.6 2.5 3.0 2.6 3.8 1.3 4.8 2.7 0.8 1.5 0.1 4.8 4.8 -0.2 0.9 3.3
        P| 2 | Personal consumption expenditures | 2.8 3.6 3.0 3.0 2.8 2.4 3.5 4.2 1.7 3.6 3.7 1.4 4.3 2.8 2.2 3.7 3.9 2.0 2.0 1.0 0.9 1.7
        d| 3 |   Durable goods | 5.8 6.3 4.6 4.5 4.8 1.9 7.8 7.0 0.6 12.1 5.4 -11.7 18.9 1.8 3.5 4.2 9.2 5.0 2.3 0.4 -4.3 -2.5
        d| 4 |   Nondurable goods | 3.2 3.5 3.4 3.7 2.5 1.5 3.1 4.9 2.4 4.2 3.0 4.7 4.4 3.1 2.3 3.1 3.5 1.9 1.2 0.3 -0.4 4.2
        d| 5 |   Services | 1.9 3.2 2.6 2.5 2.6 3.0 2.9 3.4 1.7 1.7 3.8 2.5 1.6 2.8 2.0 3.9 3.1 1.4 2.4 1.4 2.4 1.3
        P| 6 | Gross private domestic investment | 3.6 9.7 5.8 2.1 -5.4 20.7 8.0 6.4 9.1 -5.1 4.0 12.2 6.2 -0.4 -5.3 -15.0 -9.6 6.2 3.5 -11.9 -5.8 -12.0
        P| 7 |   Fixed investment | 3.4 7.3 6.8 1.9 -3.1 12.9 9.3 7.3 5.3 7.6 5.3 2.3 8.3 -2.5 -4.8 -7.6 -3.4 3.0 -0.9 -6.2 -5.6 -2.5
        P| 8 |     Nonresidential | 1.0 5.8 7.2 7.5 4.9 10.7 12.3 10.3 3.7 6.3 6.1 3.7 15.9 6.4 5.3 -1.0 3.4 10.3 8.7 3.4 2.4 2.2
        d| 9 |       Structures | -4.1 1.3 1.3 8.2 12.7 6.1 3.6 -0.2 7.5 -1.3 -9.2 1.9 15.6 19.7 14.3 2.5 11.2 18.3 20.5 8.5 8.6 13.7
        d| 10 |       Equipment and software | 2.8 7.4 9.3 7.2 1.7 12.4 15.5 14.3 2.3 9.2 12.2 4.4 16.3 1.7 2.0 -2.4 0.0 6.9 3.6 1.0 -0.6 -3.2
        d| 11 |     Residential | 8.4 10.0 6.3 -7.1 -17.9 16.7 4.2 2.4 8.1 9.7 4.0 0.2 -3.6 -16.6 -21.4 -19.5 -16.2 -11.5 -20.6 -27.0 -25.1 -15.7
        d| 12 |   Change in private inventories | ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ......
        d| 13 | Net exports of goods and services | ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ...... ......"""), bold="")
    p.text("See \"Explanatory Note\" at the end of the tables.")
    return finish(p, widths={"A": 5, "B": 38, **dict.fromkeys("CDEFGHIJKLMNOPQRSTUVWX", 7)})


@sheet
def en8_cfs_states_of_origin():
    """BTS and Census Bureau, Commodity Flow Survey 2002, State Table 9 (webarchive.library.unt.edu/eot2008/20090510103530/https://www.bts.gov/publications/commodity_flow_survey/2002/states/csv/table_09.csv): the State again on every line before the mode, spanners over their first column, S for what is not told, long dashes before losses; the lines after the first of Alaska left out."""
    p = Paper("en8_cfs_states_of_origin", "csv", borders=False)
    p.text("State Table 9").text("Shipment Characteristics by Mode of Transportation for State of Origin: 2002 and 1997").text("[Estimates are based on data from the Commodity Flow Survey. Because of rounding, estimates may not be additive]")
    measures = "2002 ({0}) | 1997 ({0}) | Percent Change 1997–2002"
    p.head(f"""
        State of Origin | Mode of transportation (1) | Value | < | < | Tons | < | < | Ton–miles (2) | < | < | Average miles per shipment | < | <
         |  | {measures.format("million $")} | {measures.format("thousands")} | {measures.format("millions")} | {measures.format("average miles")}""", name=1, names=(0,), spanner="first", stub="top", bold=False)
    p.body(rows("""
        P| Alabama | All modes | 127,727 99,847 27.9 216,383 209,353 3.4 60,813 44,206 37.6 389 309 25.9
        P| Alabama | Single modes | 114,779 89,956 27.6 206,455 201,457 2.5 60,157 42,148 42.7 186 170 9.4
        d| Alabama | Truck | 101,595 79,788 27.3 152,285 158,593 —4.0 30,505 23,645 29.0 161 158 1.9
        d| Alabama | Rail | 11,530 7,398 55.8 49,082 33,142 48.1 27,321 16,365 66.9 714 761 —6.2
        d| Alabama | Water | S 678 S S 8,704 S S 2,111 S S 256 S
        d| Alabama | Air (including truck and air) | 1,246 1,973 —36.9 S 24 S S 21 S 1,453 996 45.8
        d| Alabama | Pipeline (3) | S 119 S S S S S S S S S S
        P| Alabama | Multiple modes | 9,056 6,024 50.3 573 S S 329 594 —44.7 732 584 25.5
        d| Alabama | Parcel, USPS or courier | 8,877 5,586 58.9 229 203 12.8 131 116 13.1 732 583 25.5
        d| Alabama | Truck and rail | 146 436 —66.6 56 S S 100 469 —78.7 1,234 1,217 1.4
        d| Alabama | Other Multiple modes | S S S S S S S 10 S 2,302 1,554 48.1
        d| Alabama | Other and unknown modes | 3,892 3,867 0.6 9,354 6,383 46.5 327 1,463 —77.7 S 89 S
        P| Alaska | All modes | 8,032 6,419 25.1 36,498 18,489 97.4 7,690 6,869 11.9 166 191 —13.3""", same))
    return p


@sheet
def en8_cfs_reliability():
    """BTS and Census Bureau, Commodity Flow Survey 2002, Table B-13 (webarchive.library.unt.edu/eot2008/20090510081741/https:/www.bts.gov/publications/commodity_flow_survey/2002/united_states/html/table_b_13.html): codes before the commodities, all commodities first without a code, three pairs and a heading of its own, most errors of percentages empty; the commodities after 399 left out."""
    p = Paper("en8_cfs_reliability", "xls", sheet="Table B-13", borders=True, font="Arial")
    p.text("Table B–13.  Estimated Measures of Reliability for Shipment Characteristics by Four-Digit Commodity:  2002", bold=True, over=9).text("[Estimates are based on data from the 2002 Commodity Flow Survey]", over=9)
    pair = "Coefficient of⏎variation of⏎number | Standard error⏎of percent"
    p.head(f"""
        Code SCTG | Commodity description (4-Digit) | Value | < | Tons | < | Ton-miles | < | Average miles⏎per shipment⏎coefficient⏎of variation
        ^ | ^ | {pair} | {pair} | {pair} | ^""", name=1, names=(0,))
    p.body(rows("""
        P|  | All commodities | 1.3 _ 2.0 _ 3.7 _ 2.9
        d| 100 | Live animals and live fish | 21.1 _ 24.5 _ 26.0 _ 18.3
        d| 210 | Wheat | 11.4 _ 10.9 0.1 12.2 0.2 17.3
        d| 220 | Corn, except sweet | 9.7 _ 10.0 0.3 23.4 1.2 17.5
        d| 290 | Other cereal grains | 17.4 _ 17.6 0.1 24.6 0.2 15.6
        d| 310 | Fresh or chilled potatoes (Irish potatoes), except sweet | 19.5 _ 21.9 _ 34.7 _ 32.7
        d| 321 | Fresh or chilled vegetables, except potatoes (Irish potatoes) | 22.8 _ 29.3 _ 23.7 0.1 39.3
        d| 322 | Dried vegetables | 26.2 _ 33.3 _ 35.5 _ 14.2
        d| 331 | Fresh or chilled citrus fruit | 44.5 _ 36.8 _ S S 18.0
        d| 332 | Fresh or chilled edible fruit, except citrus | 38.5 _ 48.2 _ 30.9 _ 17.8
        d| 333 | Dried fruit | S S S S S S 22.6
        d| 334 | Fresh or dried nuts | 35.5 _ 36.8 _ 44.7 _ 14.1
        d| 340 | Soya beans | 8.9 _ 8.6 0.1 14.6 0.3 18.9
        d| 350 | Oil seeds and nuts, except olives and soya beans | 35.5 _ 31.1 _ 46.1 _ 21.9
        d| 360 | Bulbs, live plants, and seeds for sowing nec | 17.5 _ 29.3 _ 39.3 _ 13.2
        d| 391 | Fresh-cut flowers | 31.4 _ 27.1 _ S S S
        d| 392 | Unmanufactured tobacco | 30.8 _ 31.3 _ S S 16.3
        d| 393 | Raw cotton not carded or combed | 26.5 _ 29.0 _ 24.8 _ 34.3
        d| 399 | Other | 28.1 _ 45.9 _ 47.9 _ 18.0"""), bold="P")
    p.text("S  Estimate does not meet publication standards because of high sampling variability or poor response quality.", over=9)
    return finish(p, widths={"A": 8, "B": 50, **dict.fromkeys("CDEFGHI", 15)}, wrap=True, frame=False)


@sheet
def en8_cfs_origin_and_mode():
    """BTS and Census Bureau, Commodity Flow Survey 2002, Wisconsin, Table 15 (www.bts.gov/archive/publications/commodity_flow_survey/2002/states/wisconsin/table_15): the block of all origins under the caption "Total", modes in four depths, shares beside amounts, S for most of the water; the blocks of the States left out."""
    p = Paper("en8_cfs_origin_and_mode", sheet="Table 15", borders=False, font="Times New Roman", indent="spaces")
    p.text("Table 15.  Shipment Characteristics by Origin State and Mode of Transportation for State of Destination:  2002", bold=True).text("[Estimates are based on data from the Commodity Flow Survey. Because of rounding, estimates may not be additive]").skip()
    p.head("""
        Origin state and mode of transportation1 | Value | < | Tons | < | Ton-miles2 | < | Average miles⏎per shipment
        ^ | 2002⏎(million $) | Percent⏎of total | 2002⏎(thousands) | Percent⏎of total | 2002⏎(millions) | Percent of⏎total | ^""", rules=True, stub="bottom")
    p.body(rows("""
        S| Total
        P|   All modes | 182,785 100.0 248,800 100.0 88,921 100.0 401
        P|   Single modes | 159,808 87.4 235,608 94.7 85,192 95.8 273
        P|     Truck | 145,492 79.6 168,705 67.8 27,929 31.4 147
        d|       For-hire truck | 86,990 47.6 88,470 35.6 21,701 24.4 384
        d|       Private truck | 58,302 31.9 80,006 32.2 6,173 6.9 65
        d|     Rail | S S 61,698 24.8 56,520 63.6 630
        P|     Water | S S S S S S S
        d|       Shallow draft | S S S S S S 851
        d|       Great Lakes | S S S S S S S
        d|       Deep draft | S S S S S S 8
        d|     Air (including truck and air) | 1,439 0.8 15 _ 25 _ 2,262
        d|     Pipeline3 | S S S S S S S
        P|   Multiple modes | 18,999 10.4 3,809 1.5 2,349 2.6 582
        d|     Parcel, USPS or courier | 17,708 9.7 652 0.3 316 0.4 582
        d|     Truck and Rail | 1,184 0.6 S S 484 0.5 822
        d|     Truck and water | S S S S S S 975
        d|     Rail and water | S S S S S S 866
        d|     Other multiple modes | S S S S S S 10
        d|   Other and unknown modes | 3,978 2.2 9,383 3.8 1,381 1.6 S"""), bold="")
    t = p.tables[0]
    t.either_rows.append(t.body[0])
    show_thousands(p)
    p.skip().text("1 Estimates for water exclude shipments through a foreign country.").text("S = Estimate does not meet publication standards.")
    return finish(p, widths={"A": 40, **dict.fromkeys("BCDEFGH", 13)}, wrap=True)


@sheet
def en8_eia_prices_by_state():
    """EIA, Electric Power Monthly, July 2024, Table 5.6.B (www.eia.gov/electricity/monthly/epm_table_grapher.php?t=epmt_5_06_b): divisions before their States with means that are no sums, two years under every sector, double hyphens; the States after Kansas left out."""
    p = Paper("en8_eia_prices_by_state", sheet="Table 5.06.B", borders=True, font="Arial")
    p.text("Table 5.6.B. Average Price of Electricity to Ultimate Customers by End-Use Sector,", bold=True, over=11).text("by State, Year-to-Date through July 2024 and 2023 (Cents per Kilowatthour)", bold=True, over=11).skip()
    years = "July 2024 YTD | July 2023 YTD"
    p.head(f"""
        Census Division⏎and State | Residential | < | Commercial | < | Industrial | < | Transportation | < | All Sectors | <
        ^ | {years} | {years} | {years} | {years} | {years}""")
    p.body(rows("""
        P| New England | 27.07 29.58 20.08 19.30 16.29 15.78 12.62 12.66 22.61 23.12
        d| Connecticut | 27.99 31.25 20.18 20.02 16.26 15.40 16.68 20.66 23.56 24.86
        d| Maine | 22.81 27.44 18.03 17.92 13.50 12.09 -- -- 19.32 20.90
        d| Massachusetts | 28.91 30.27 20.61 19.46 18.04 17.92 9.26 7.41 23.65 23.40
        d| New Hampshire | 23.03 30.51 19.52 21.26 16.30 15.92 -- -- 20.48 24.34
        d| Rhode Island | 28.58 26.93 20.04 16.23 19.97 19.10 20.76 16.84 23.55 20.84
        d| Vermont | 21.54 20.50 18.59 17.71 11.53 11.29 -- -- 18.16 17.30
        P| Middle Atlantic | 20.14 19.50 15.57 15.13 8.25 7.95 13.63 14.36 15.94 15.29
        d| New Jersey | 19.05 17.61 14.61 14.14 11.99 12.03 10.80 13.43 16.23 15.36
        d| New York | 24.02 21.95 18.57 17.54 8.26 6.94 14.73 15.24 19.34 17.93
        d| Pennsylvania | 17.57 18.20 11.13 11.36 7.79 7.76 9.97 9.90 12.72 12.64
        P| East North Central | 16.44 16.30 12.22 12.00 8.10 8.08 8.31 7.17 12.27 12.11
        d| Illinois | 15.88 16.44 11.92 11.57 8.95 8.38 8.20 7.23 12.35 12.18
        d| Indiana | 14.61 15.26 12.60 12.81 8.05 8.49 11.92 12.63 11.34 11.77
        d| Michigan | 19.15 18.50 14.10 13.32 8.33 8.15 14.23 13.38 14.18 13.58
        d| Ohio | 16.05 15.23 10.71 10.67 7.13 7.28 6.64 2.84 11.37 11.06
        d| Wisconsin | 17.19 16.66 12.64 12.62 8.55 8.50 18.55 16.48 12.74 12.57
        P| West North Central | 13.36 12.90 10.40 10.49 7.74 7.74 10.44 10.45 10.58 10.46
        d| Iowa | 13.39 13.02 10.23 10.38 6.79 6.83 -- -- 9.39 9.36
        d| Kansas | 14.12 13.77 11.28 11.28 8.05 8.31 -- -- 11.36 11.30"""))
    p.text("See Technical notes for additional information on the Commercial, Industrial, and Transportation sectors.", over=11)
    return finish(p, widths={"A": 22, **dict.fromkeys("BCDEFGHIJK", 12)}, wrap=True, shade=True, frame=False)


@sheet
def en8_eia_sales_years_and_months():
    """EIA, Electric Power Monthly, June 2012, Table 5.1 (www.slideshare.net/slideshow/electricity-unit-costs-cents-per-kilo-watt-hour-across-usa/52257451): years in one line each, then months under their year, leader dots, NA and double hyphens; the months after May 2010 left out."""
    p = Paper("en8_eia_sales_years_and_months", "xls", sheet="Table 5.1", borders=True, font="Times New Roman")
    p.text("Table 5.1.  Retail Sales of Electricity to Ultimate Customers: Total by End-Use Sector, 1998 through April 2012", bold=True).text("(Million Kilowatthours)")
    p.head("Period | Residential | Commercial | Industrial | Transportation1 | Other | All Sectors")
    p.body(rows("""
        d| 1998.................................. | 1,130,109 979,401 1,051,203 NA 103,518 3,264,231
        d| 1999.................................. | 1,144,923 1,001,996 1,058,217 NA 106,952 3,312,087
        d| 2000.................................. | 1,192,446 1,055,232 1,064,239 NA 109,496 3,421,414
        d| 2001.................................. | 1,201,607 1,083,069 996,609 NA 113,174 3,394,458
        d| 2002.................................. | 1,265,180 1,104,497 990,238 NA 105,552 3,465,466
        d| 2003.................................. | 1,275,824 1,198,728 1,012,373 6,810 -- 3,493,734
        d| 2004.................................. | 1,291,982 1,230,425 1,017,850 7,224 -- 3,547,479
        d| 2005.................................. | 1,359,227 1,275,079 1,019,156 7,506 -- 3,660,969
        d| 2006.................................. | 1,351,520 1,299,744 1,011,298 7,358 -- 3,669,919
        d| 2007.................................. | 1,392,241 1,336,315 1,027,832 8,173 -- 3,764,561
        d| 2008.................................. | 1,379,981 1,335,981 1,009,300 7,700 -- 3,732,962
        d| 2009.................................. | 1,364,474 1,307,168 917,442 7,781 -- 3,596,865
        S| 2010
        d| January ............................. | 147,500 108,120 75,506 715 -- 331,841
        d| February ........................... | 122,840 100,747 74,164 689 -- 298,440
        d| March ............................... | 111,790 101,756 78,303 656 -- 292,505
        d| April ................................. | 88,046 99,791 78,597 600 -- 267,034
        d| May .................................. | 94,843 106,176 82,088 606 -- 283,712"""))
    for (row, column), cell in p.cells.items():
        if isinstance(cell.value, int) and row in p.tables[0].body:
            cell.number_format = "#,##0" if column else "0"
    p.text("1 See Technical notes for additional information on the Transportation sector.").text("NA = Not available.")
    return finish(p, widths={"A": 28, **dict.fromkeys("BCDEFG", 15)}, frame=False)


@sheet
def en8_census_permits_by_state():
    """Census Bureau, Building Permits Survey, January 2006, Table 2u (census.gov/construction/bps/txt/t2yu200601.txt): a heading of one column over six lines with a broken word, the others on the last, country, regions, divisions and States by indents; the States of the West left out."""
    p = Paper("en8_census_permits_by_state", "xls", sheet="t2yu200601", borders=False, font="Courier New", indent="spaces")
    p.text("Table 2u.  New Privately Owned Housing Units Authorized").text("           Unadjusted Units for Regions, Divisions, and States").skip().text("January 2006 Year-to-Date", at=2).skip()
    t = p.head("""
         |  |  |  |  |  | Num of
         |  |  |  |  |  | Struc-
         |  |  |  |  |  | tures
         |  |  |  |  |  | With
         |  |  |  | 3 and 4 | 5 Units | 5 Units
         | Total | 1 Unit | 2 Units | Units | or More | or More""", loose=True, bold=False, align="right")
    glue(t)
    p.skip()
    p.body(rows("""
        T| United States | 149070 112620 2932 3523 29995 1714

        R| Northeast | 12386 7589 752 705 3340 190
        R|   New England | 3087 2311 118 45 613 55
        d|     Connecticut | 545 447 8 0 90 14
        d|     Maine | 422 396 6 3 17 3
        d|     Massachusetts | 1451 904 76 33 438 30
        d|     New Hampshire | 343 295 4 0 44 5
        d|     Rhode Island | 195 153 12 6 24 3
        d|     Vermont | 131 116 12 3 0 0
        R|   Middle Atlantic | 9299 5278 634 660 2727 135
        d|     New Jersey | 2255 1426 322 164 343 42
        d|     New York | 3933 1267 254 458 1954 65
        d|     Pennsylvania | 3111 2585 58 38 430 28

        R| Midwest | 19700 13876 760 623 4441 326
        R|   East North Central | 13273 9179 536 526 3032 208
        d|     Illinois | 4861 2621 204 252 1784 73
        d|     Indiana | 2168 1658 80 67 363 38
        d|     Michigan | 1938 1660 28 27 223 21
        d|     Ohio | 2661 2092 112 127 330 45
        d|     Wisconsin | 1645 1148 112 53 332 31
        R|   West North Central | 6427 4697 224 97 1409 118
        d|     Iowa | 786 581 16 7 182 11
        d|     Kansas | 822 746 16 7 53 8
        d|     Minnesota | 1400 1247 32 10 111 8
        d|     Missouri | 1909 1415 140 67 287 17
        d|     Nebraska | 650 465 14 0 171 13
        d|     North Dakota | 23 18 2 3 0 0
        d|     South Dakota | 837 225 4 3 605 61

        R| South | 81544 62885 814 1302 16543 825
        R|   South Atlantic | 50102 38551 266 574 10711 547
        d|     Delaware | 577 560 0 0 17 2
        d|     District of Columbia | 618 2 0 0 616 7
        d|     Florida | 21067 16079 102 246 4640 283
        d|     Georgia | 8603 6586 34 133 1850 91
        d|     Maryland | 1646 1522 6 4 114 9
        d|     North Carolina | 8233 6641 68 70 1454 76
        d|     South Carolina | 4528 3381 12 63 1072 45
        d|     Virginia | 4349 3368 34 48 899 26
        d|     West Virginia | 481 412 10 10 49 8
        R|   East South Central | 8454 7373 106 108 867 54
        d|     Alabama | 2485 2227 22 0 236 14
        d|     Kentucky | 1121 943 16 29 133 11
        d|     Mississippi | 1066 939 12 42 73 7
        d|     Tennessee | 3782 3264 56 37 425 22
        R|   West South Central | 22988 16961 442 620 4965 224
        d|     Arkansas | 1379 936 126 12 305 19
        d|     Louisiana | 1558 1449 42 14 53 6
        d|     Oklahoma | 1317 1184 20 12 101 8
        d|     Texas | 18734 13392 254 582 4506 191

        R| West | 35440 28270 606 893 5671 373
        R|   Mountain | 17904 14964 238 449 2253 134"""), bold="")
    for cell in p.cells.values():
        if isinstance(cell.value, int):
            cell.number_format = "0"
    return finish(p, widths={"A": 28, **dict.fromkeys("BCDEFG", 10)}, frame=False)
