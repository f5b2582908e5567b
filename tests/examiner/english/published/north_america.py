"""Tables of agencies of the United States and of Canada, retold line by line; each names its source."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands
from ...lines import glue, rows, same
from ...paper import Paper

FAMILY = "real"


@sheet
def en7_bls_a1_text_2008():
    """BLS, Employment Situation, Table A-1, August 2008 (webarchive.library.unt.edu/eot2008/20080916050817/http://www.bls.gov/news.release/empsit.t01.htm): monospaced text, leader dots, months over years; the page as far as it is stored."""
    p = Paper("en7_bls_a1_text_2008", "xls", sheet="empsit.t01", borders=False, font="Courier New", indent="spaces")
    p.texts("HOUSEHOLD DATA |  |  |  |  |  |  |  | HOUSEHOLD DATA").text("Table A-1.  Employment status of the civilian population by sex and age").skip().text("(Numbers in thousands)")
    p.head("""
         | Not seasonally adjusted | < | < | Seasonally adjusted (1) | < | < | < | < | <
        Employment status, sex, and age |  |  |  |  |  |  |  |  | 
         | Aug. | July | Aug. | Aug. | Apr. | May | June | July | Aug.
         | 2007 | 2008 | 2008 | 2007 | 2008 | 2008 | 2008 | 2008 | 2008""", rules=True, spanner="centre", loose=True, bold=False, years_as_text=True)
    p.body(rows("""
        P| Civilian noninstitutional population......... | 232,211 233,864 234,107 232,211 233,198 233,405 233,627 233,864 234,107
        P|   Civilian labor force....................... | 153,493 156,300 155,387 152,886 153,957 154,534 154,390 154,603 154,853
        d|         Participation rate................... | 66.1 66.8 66.4 65.8 66.0 66.2 66.1 66.1 66.1
        d|     Employed................................. | 146,406 146,867 145,909 145,753 146,331 146,046 145,891 145,819 145,477
        d|         Employment-population ratio.......... | 63.0 62.8 62.3 62.8 62.7 62.6 62.4 62.4 62.1
        d|     Unemployed............................... | 7,088 9,433 9,479 7,133 7,626 8,487 8,499 8,784 9,376
        d|         Unemployment rate.................... | 4.6 6.0 6.1 4.7 5.0 5.5 5.5 5.7 6.1
        d|   Not in labor force......................... | 78,717 77,564 78,719 79,325 79,241 78,871 79,237 79,261 79,253"""))
    show_thousands(p)
    p.skip().text("    1 The population figures are not adjusted for seasonal variation; therefore, identical numbers appear in the").text("unadjusted and seasonally adjusted columns.")
    return finish(p, widths={"A": 50}, frame=False)


@sheet
def en7_bls_a6_disability():
    """BLS, Employment Situation, Table A-6, November 2012 (webarchive.library.unt.edu/web/20121226231504/http://www.bls.gov/news.release/empsit.t06.htm): blocks under captions, the last of both sexes."""
    p = Paper("en7_bls_a6_disability", sheet="Table A-6", borders=True, font="Arial")
    p.text("HOUSEHOLD DATA", bold=True).text("Table A-6. Employment status of the civilian population by sex, age, and disability status, not seasonally adjusted", bold=True).text("[Numbers in thousands]")
    p.head("""
        Employment status, sex, and age | Persons with a disability | < | Persons with no disability | <
        ^ | Nov.⏎2011 | Nov.⏎2012 | Nov.⏎2011 | Nov.⏎2012""")
    p.body(rows("""
        S| TOTAL, 16 years and over
        P|   Civilian noninstitutional population | 27,331 28,888 213,110 215,286
        P|     Civilian labor force | 5,676 5,990 148,007 148,963
        d|       Participation rate | 20.8 20.7 69.5 69.2
        d|       Employed | 4,938 5,230 136,132 138,320
        d|         Employment-population ratio | 18.1 18.1 63.9 64.2
        d|       Unemployed | 738 761 11,875 10,644
        d|         Unemployment rate | 13.0 12.7 8.0 7.1
        d|     Not in labor force | 21,655 22,898 65,103 66,323
        S| Men, 16 to 64 years
        P|   Civilian labor force | 2,617 2,751 75,366 75,035
        d|     Participation rate | 34.5 35.0 82.4 82.3
        d|     Employed | 2,223 2,353 69,099 69,526
        d|       Employment-population ratio | 29.3 30.0 75.6 76.2
        d|     Unemployed | 394 398 6,267 5,509
        d|       Unemployment rate | 15.1 14.5 8.3 7.3
        d|   Not in labor force | 4,973 5,100 16,084 16,174
        S| Both sexes, 65 years and over
        P|   Civilian labor force | 886 1,052 6,436 6,891
        d|     Participation rate | 7.1 7.9 23.2 23.5
        d|     Employed | 821 957 6,009 6,530
        d|       Employment-population ratio | 6.6 7.2 21.6 22.3
        d|     Unemployed | 64 95 427 360
        d|       Unemployment rate | 7.3 9.0 6.6 5.2
        d|   Not in labor force | 11,521 12,228 21,365 22,386"""))
    show_thousands(p)
    p.text("NOTE: A person with a disability has at least one of the following conditions: is deaf or has serious difficulty hearing; is blind or has serious difficulty seeing even when wearing glasses; has serious difficulty concentrating.")
    return finish(p, widths={"A": 40, **dict.fromkeys("BCDE", 12)}, frame=False)


@sheet
def en7_nces_poverty_standard_errors():
    """NCES, Digest 2015, Table 102.50 (nces.ed.gov/programs/digest/d15/tables/dt15_102.50.asp): every heading over a figure and its standard error; the years after 1985 left out."""
    p = Paper("en7_nces_poverty_standard_errors", "xls", sheet="Digest 2015 Table 102.50", borders=False, font="Courier")
    p.text("Table 102.50. Official and supplemental measures of poverty status for all persons, persons in families, and related children under age 18, by race/ethnicity: Selected years, 1960 through 2014", bold=True).text("[Standard errors appear in parentheses]")
    families = "In families with female⏎householder, no husband present"
    t = p.head(f"""
        Race/ethnicity, type of⏎poverty measure, and year | Number below the poverty level (in thousands) {'| < ' * 11} | Percent below the poverty level {'| < ' * 11}
        ^ | All persons | < | In all families | < | < | < | < | < | {families} | < | < | < | All persons | < | In all families | < | < | < | < | < | {families} | < | < | <
        ^ | ^ | ^ | Total | < | Householder1 | < | Related children⏎under 182 | < | Total | < | Related children⏎under 182 | < | ^ | ^ | Total | < | House-⏎holder1 | < | Related children⏎under 182 | < | Total | < | Related children⏎under 182 | <""", rules=True)
    glue(t)
    t.optional += list("CEGIKMOQSUWY")
    p.code("1 | 2 |  | 3 |  | 4 |  | 5 |  | 6 |  | 7 |  | 8 |  | 9 |  | 10 |  | 11 |  | 12 |  | 13 | ")
    p.body(rows("""
        S|   Total, official poverty measure3
        d| 1960 .............. | 39,851 (644.0) 34,925 (493.6) 8,243 (177.2) 17,288 (290.6) 7,247 (163.6) 4,095 (116.6) 22.2 (0.34) 20.7 (0.17) 18.1 (0.30) 26.5 (0.29) 48.9 (0.69) 68.4 (1.01)
        d| 1965 .............. | 33,185 (595.4) 28,358 (419.2) 6,721 (156.2) 14,388 (255.6) 7,524 (167.4) 4,562 (124.1) 17.3 (0.30) 15.8 (0.14) 13.9 (0.26) 20.7 (0.26) 46.0 (0.66) 64.2 (0.96)
        d| 1970 .............. | 25,420 (431.8) 20,330 (266.6) 5,260 (110.1) 10,235 (166.2) 7,503 (136.5) 4,689 (102.9) 12.6 (0.21) 10.9 (0.10) 10.1 (0.18) 14.9 (0.19) 38.1 (0.48) 53.0 (0.73)
        d| 1975 .............. | 25,877 (435.2) 20,789 (271.0) 5,450 (112.4) 10,882 (173.0) 8,846 (151.3) 5,597 (114.2) 12.3 (0.20) 10.9 (0.10) 9.7 (0.17) 16.8 (0.20) 37.5 (0.43) 52.7 (0.67)
        d| 1980 .............. | 29,272 (460.0) 22,601 (288.2) 6,217 (121.7) 11,114 (175.4) 10,120 (165.0) 5,866 (117.5) 13.0 (0.20) 11.5 (0.10) 10.3 (0.17) 17.9 (0.21) 36.7 (0.40) 50.8 (0.64)
        d| 1985 .............. | 33,064 (513.3) 25,729 (336.0) 7,223 (141.0) 12,483 (200.4) 11,600 (190.8) 6,716 (134.8) 14.0 (0.21) 12.6 (0.11) 11.4 (0.18) 20.1 (0.23) 37.6 (0.40) 53.6 (0.65)"""))
    show_thousands(p)
    p.text("1 Refers to the person who owns or rents (maintains) the housing unit.").text("2 Related children in a family include all children in the household who are related to the householder by birth, marriage, or adoption.").text("3 The official poverty measure consists of a set of thresholds for families of different sizes and compositions.")
    return finish(p, widths={"A": 26}, wrap=True)


@sheet
def en7_ssa_retired_workers_age():
    """SSA, Annual Statistical Supplement 2006, Table 5.B1 (ssa.gov/policy/docs/statcomps/supplement/2006/5b.html): sums of five ages before them; the ages after 78 left out."""
    p = Paper("en7_ssa_retired_workers_age", sheet="Table 5.B1", borders=False, font="Arial")
    p.text("Table 5.B1").text("Number, average primary insurance amount, and average monthly benefit without reduction for early retirement and with delayed retirement credit, by age and sex, December 2005", bold=True)
    measures = "Number | Average⏎primary⏎insurance⏎amount⏎(dollars) | Average⏎monthly⏎benefit⏎(dollars)"
    p.head(f"""
        Age | All retired workers | < | < | Men | < | < | Women | < | <
        ^ | {measures} | {measures} | {measures}""", rules=True, bold=False)
    p.body(rows("""
        T|     Total | 3,494,260 1,208.30 1,319.90 2,084,990 1,352.20 1,445.80 1,409,270 995.30 1,133.80
        P| 66–69 | 130,490 1,050.10 1,124.40 66,990 1,170.10 1,229.30 63,500 923.50 1,013.80
        d|   66 | 15,070 1,198.70 1,235.60 8,410 1,338.80 1,365.40 6,660 1,021.70 1,071.70
        d|   67 | 32,330 1,111.50 1,171.20 17,160 1,238.70 1,291.10 15,170 967.60 1,035.60
        d|   68 | 39,880 1,036.00 1,118.10 19,890 1,162.90 1,231.70 19,990 909.70 1,005.00
        d|   69 | 43,210 965.40 1,056.50 21,530 1,056.20 1,124.80 21,680 875.20 988.70
        P| 70–74 | 937,000 1,206.20 1,307.60 564,480 1,357.30 1,445.00 372,520 977.20 1,099.30
        d|   70 | 56,440 942.30 1,076.60 23,590 1,029.80 1,113.80 32,850 879.50 1,049.90
        d|   71 | 229,340 1,232.70 1,296.40 142,390 1,374.10 1,418.40 86,950 1,001.30 1,096.60
        d|   72 | 222,750 1,220.60 1,316.70 136,770 1,369.90 1,452.30 85,980 983.00 1,101.00
        d|   73 | 215,690 1,235.00 1,346.80 132,120 1,386.30 1,490.60 83,570 995.90 1,119.60
        d|   74 | 212,780 1,203.30 1,331.50 129,610 1,355.80 1,480.40 83,170 965.70 1,099.50
        P| 75–79 | 977,620 1,200.80 1,328.00 596,390 1,351.60 1,468.80 381,230 964.90 1,107.80
        d|   75 | 212,450 1,189.00 1,318.70 129,210 1,342.50 1,468.10 83,240 950.70 1,086.80
        d|   76 | 198,830 1,180.70 1,317.30 119,780 1,333.90 1,465.40 79,050 948.60 1,093.00
        d|   77 | 194,220 1,209.20 1,334.90 118,500 1,363.40 1,478.60 75,720 967.90 1,110.10
        d|   78 | 187,980 1,221.50 1,350.20 115,260 1,372.00 1,487.90 72,720 982.90 1,132.00"""))
    show_thousands(p)
    p.text("SOURCE: Social Security Administration, Master Beneficiary Record, 10 percent sample.").text("NOTE: Totals do not necessarily equal the sum of rounded components.").text("CONTACT: Rona Blumenthal (410) 965-0163.")
    return finish(p, widths={"A": 12, **dict.fromkeys("BCDEFGHIJ", 12)}, wrap=True)


@sheet
def en7_ssa_dual_entitlement_amounts():
    """SSA, Annual Statistical Supplement 2007, Table 5.G1 (socialsecurity.gov/policy/docs/statcomps/supplement/2007/5g.html): amounts by classes (those from 800 on added up here), for all, then for men as far as stored."""
    p = Paper("en7_ssa_dual_entitlement_amounts", "htmlxls")
    p.text("Table 5.G1 Percentage distribution of persons receiving both a retired-worker and a secondary benefit without and with reduction for early retirement, by sex and primary insurance amount, December 2006")
    p.head("""
        Sex and primary insurance amount (dollars) | Total | < | Without reduction⏎for early retirement | < | With reduction⏎for early retirement | <
        ^ | Number | Percent | Number | Percent | Number | Percent""")
    p.body(rows("""
        T| All dually entitled retired workers | 6,347,442 100.0 1,145,623 100.0 5,201,819 100.0
        d| Less than 250.00 | 467,711 7.4 75,413 6.6 392,298 7.5
        d| 250.00–299.90 | 329,904 5.2 49,503 4.3 280,401 5.4
        d| 300.00–349.90 | 319,937 5.0 48,367 4.2 271,570 5.2
        d| 350.00–399.90 | 409,092 6.4 65,695 5.7 343,397 6.6
        d| 400.00–449.90 | 315,148 5.0 51,847 4.5 263,301 5.1
        d| 450.00–499.90 | 339,547 5.3 56,581 4.9 282,966 5.4
        d| 500.00–549.90 | 505,951 8.0 92,766 8.1 413,185 7.9
        d| 550.00–599.90 | 558,589 8.8 105,713 9.2 452,876 8.7
        d| 600.00–649.90 | 561,556 8.8 100,802 8.8 460,754 8.9
        d| 650.00–699.90 | 494,609 7.8 90,995 7.9 403,614 7.8
        d| 700.00–749.90 | 429,920 6.8 78,595 6.9 351,325 6.8
        d| 750.00–799.90 | 321,783 5.1 61,493 5.4 260,290 5.0
        d| 800.00 or more | 1,293,695 20.4 267,853 23.5 1,025,842 19.8
        P| Men | 130,487 100.0 35,715 100.0 94,772 100.0
        d| Less than 250.00 | 6,460 5.0 3,226 9.0 3,234 3.4
        d| 250.00–299.90 | 3,875 3.0 1,791 5.0 2,084 2.2
        d| 300.00–349.90 | 3,659 2.8 1,515 4.2 2,144 2.3
        d| 350.00–399.90 | 4,419 3.4 1,779 5.0 2,640 2.8
        d| 400.00–449.90 | 3,492 2.7 1,384 3.9 2,108 2.2""", same))
    p.tables[0].either_rows.append(p.tables[0].total_rows[0])
    p.text("SOURCE: Social Security Administration, Master Beneficiary Record, 10 percent sample.").text("NOTE: Totals do not necessarily equal the sum of rounded components.")
    return p


@sheet
def en7_ssa_awards_by_type():
    """SSA, Annual Statistical Supplement 2010, Table 6.A1 (www.socialsecurity.gov/policy/docs/statcomps/supplement/2010/6a.html), saved as text: the sum of all years first, spanners over their first column only."""
    p = Paper("en7_ssa_awards_by_type", "csv", borders=False)
    p.text("Table 6.A1 Number, by type of benefit, 1940–2009").skip()
    p.head("""
        Year | All benefits | Retired workers | Disabled workers | Wives and husbands of— | < | Children of— | < | < | Widowed mothers and fathers | Widow(er)s | Parents
         |  |  |  | Retired workers | Disabled workers | Retired workers | Deceased workers | Disabled workers |  |  | """, spanner="first", bold=False)
    p.body(rows("""
        T| Total | 217,989,772 91,087,042 25,677,312 20,198,332 4,042,201 7,921,511 22,855,779 17,473,688 4,996,008 23,623,083 114,816
        d| 1940 | 254,984 132,335 D 34,555 D 8,249 51,133 D 23,260 4,600 852
        d| 1941 | 269,286 114,660 D 36,213 D 6,031 69,588 D 30,502 11,020 1,272
        d| 1942 | 258,116 99,622 D 33,250 D 4,859 72,525 D 31,820 14,774 1,266
        d| 1943 | 262,865 89,070 D 31,916 D 3,652 81,967 D 35,420 19,576 1,264
        d| 1944 | 318,949 110,097 D 40,349 D 4,350 95,326 D 42,649 24,759 1,419
        d| 1945 | 462,463 185,174 D 63,068 D 7,215 120,299 D 55,108 29,844 1,755
        d| 1946 | 547,150 258,980 D 88,515 D 10,736 104,139 D 44,190 38,823 1,767
        d| 1947 | 572,909 271,488 D 94,189 D 12,446 103,308 D 42,807 45,249 3,422
        d| 1948 | 596,201 275,903 D 98,554 D 12,604 106,351 D 44,276 55,667 2,846
        d| 1949 | 682,241 337,273 D 117,356 D 15,854 103,068 D 43,087 62,928 2,675
        d| 1950 | 962,628 567,131 D 162,768 D 25,495 97,146 D 41,101 66,735 2,252
        d| 1951 | 1,336,432 702,984 D 228,887 D 40,958 189,542 D 78,323 89,591 6,147
        d| 1952 | 1,053,303 531,206 D 177,707 D 24,695 158,650 D 64,875 92,302 3,868
        d| 1953 | 1,419,462 771,671 D 246,856 D 33,868 178,310 D 71,945 112,866 3,946
        d| 1954 | 1,401,733 749,911 D 236,764 D 35,938 176,858 D 70,775 128,026 3,461
        d| 1955 | 1,657,773 909,883 D 288,915 D 40,402 198,393 D 76,018 140,624 3,538""".replace(" D", " .~.~."), same))
    p.skip().text("SOURCE: Social Security Administration, Master Beneficiary Record.").text("NOTE: . . . = not applicable.")
    return p


@sheet
def en7_eia_commercial_generation():
    """EIA, Electric Power Annual 2015, Table 3.4.A (webarchive.library.unt.edu/web/20161231162138/https:/www.eia.gov/electricity/annual/html/epa_03_04_a.html): years, then months of one of them; the later months left out."""
    p = Paper("en7_eia_commercial_generation", sheet="epa_03_04_a", borders=True, font="Arial")
    p.text("Table 3.4.A. Net Generation by Energy Source: Commercial Sector, 2005 - 2015", bold=True, over=16).text("(Thousand Megawatthours)", over=16).skip()
    p.head("""
         | Generation at Utility Scale Facilities | < | < | < | < | < | < | < | < | < | < | < | Distributed Generation | Net Generation From Utility Scale Facilities and Distributed Generation | <
        Period | Coal | Petroleum⏎Liquids | Petroleum⏎Coke | Natural⏎Gas | Other⏎Gas | Nuclear | Hydroelectric⏎Conventional | Solar | Renewable⏎Sources⏎Excluding⏎Hydroelectric⏎and Solar | Hydroelectric⏎Pumped⏎Storage | Other | Total Generation⏎at Utility Scale⏎Facilities | Estimated Distributed⏎Solar Photovoltaic⏎Generation | Estimated Total⏎Solar Photovoltaic⏎Generation | Estimated Total⏎Solar Generation""")
    p.body(rows("""
        S| Annual Totals
        d| 2005 | 1,353 368 7 4,249 0 0 86 0 1,673 0 756 8,492 N/A N/A N/A
        d| 2006 | 1,310 228 7 4,355 0.04 0 93 0 1,619 0 758 8,371 N/A N/A N/A
        d| 2007 | 1,371 180 9 4,257 0 0 77 0 1,614 0 764 8,273 N/A N/A N/A
        d| 2008 | 1,261 136 6 4,188 0 0 60 0.08 1,555 0 720 7,926 N/A N/A N/A
        d| 2009 | 1,096 157 5 4,225 0 0 71 0.04 1,769 0 842 8,165 N/A N/A N/A
        d| 2010 | 1,111 117 7 4,725 3 0 80 5 1,709 0 834 8,592 N/A N/A N/A
        d| 2011 | 1,049 86 3 5,487 3 0 26 84 2,392 0 950 10,080 N/A N/A N/A
        d| 2012 | 883 191 6 6,603 0 0 28 148 2,397 0 1,046 11,301 N/A N/A N/A
        P| 2013 | 839 118 5 7,154 0 0 44 294 2,662 0 1,118 12,234 N/A N/A N/A
        d| 2014 | 595 247 9 7,227 0 0 38 371 2,862 0 1,171 12,520 5,146 5,516 5,516
        d| 2015 | 509 183 8 7,471 0 0 35 416 2,803 0 1,170 12,595 5,689 6,106 6,106
        S| Year 2013
        d| January | 89 19 1 562 0 0 4 9 212 0 85 981 N/A N/A N/A
        d| February | 81 14 1 512 0 0 4 15 187 0 74 888 N/A N/A N/A
        d| March | 78 7 1 574 0 0 4 22 220 0 90 995 N/A N/A N/A
        d| April | 63 7 0.03 541 0 0 4 25 210 0 95 946 N/A N/A N/A
        d| May | 69 8 0 546 0 0 5 27 229 0 97 981 N/A N/A N/A
        d| June | 75 7 0 593 0 0 5 30 223 0 93 1,026 N/A N/A N/A
        d| July | 76 13 0.05 779 0 0 5 28 235 0 100 1,236 N/A N/A N/A
        d| August | 71 7 1 697 0 0 4 29 238 0 101 1,147 N/A N/A N/A
        d| September | 60 6 1 652 0 0 3 30 222 0 99 1,073 N/A N/A N/A
        d| October | 49 7 1 550 0 0 2 32 226 0 96 961 N/A N/A N/A
        d| November | 60 8 0.46 525 0 0 2 24 223 0 92 936 N/A N/A N/A
        d| December | 68 16 1 623 0 0 3 23 236 0 95 1,064 N/A N/A N/A"""))
    t = p.tables[0]
    t.either_rows += [row for row in t.body if str(p.cells.get((row, 0)) and p.cells[row, 0].value).startswith("20")]
    for (row, column), cell in p.cells.items():
        if isinstance(cell.value, int) and row in t.body:
            cell.number_format = "#,##0" if column else "0"
    p.text("N/A = Not Available", over=16).text("Hydroelectric Pumped Storage generation is negative because more electricity is used than is generated.", over=16)
    return finish(p, widths={"A": 16, **dict.fromkeys("BCDEFGHIJKLMNOP", 13)}, frame=False)


@sheet
def en7_statcan_age_groups_sex():
    """Statistics Canada, 2011 Census, topic-based tabulation (www12.statcan.gc.ca/…/Rp-eng.cfm?…PID=102186), handed out as text: numbers of the categories in the headings, totals by name."""
    p = Paper("en7_statcan_age_groups_sex", "csv", borders=False)
    p.text("Topic-based tabulation: Age Groups (13) and Sex (3) for the Population of Canada, Provinces and Territories, 1921 to 2011 Censuses").text("Catalogue number:98-311-XCB2011017").text("Release date:May 29, 2012").skip().text("This table details age groups and sex for the population in CanadaFootnote 1")
    p.head("""
        Age groups (13) | Sex (3) | < | <
         | Total - Sex | Male | Female""", spanner="first", stub="top", bold=False)
    p.body(rows("""
        T| Total - Age groups | 33,476,690 16,414,225 17,062,460
        d| 0 to 4 years | 1,877,095 961,150 915,945
        d| 5 to 9 years | 1,809,895 925,965 883,935
        d| 10 to 14 years | 1,920,355 983,990 936,360
        d| 15 to 24 years | 4,365,585 2,224,625 2,140,965
        d| 25 to 34 years | 4,332,490 2,136,090 2,196,400
        d| 35 to 44 years | 4,498,805 2,205,915 2,292,890
        d| 45 to 54 years | 5,334,100 2,627,740 2,706,355
        d| 55 to 64 years | 4,393,300 2,149,990 2,243,315
        d| 65 to 74 years | 2,674,775 1,281,445 1,393,330
        d| 75 to 84 years | 1,624,770 709,025 915,740
        d| 85 years and over | 645,510 208,300 437,210
        o| Median ageFootnote 2 | 40.6 39.6 41.5"""))
    p.skip().text("Footnote 1").skip().text("Excludes census data for one or more incompletely enumerated Indian reserves or Indian settlements.").skip().text("Return to footnote 1 referrer")
    return p


@sheet
def en7_statcan_provinces_growth():
    """Statistics Canada, summary table (www40.statcan.gc.ca/l01/cst01/demo31g-eng.htm): the year over the age groups, the unit as a last heading over the figures."""
    p = Paper("en7_statcan_provinces_growth", "htmlxls")
    p.text("Statistics Canada | Statistique Canada".replace("|", "/")).text("Population by sex and age group, by province and territory").text("(% change, both sexes)")
    p.head("""
         | 2011 | < | < | <
        ^ | All ages | 0 to 14 | 15 to 64 | 65 and older
        ^ | Both sexes (% change) | < | < | <""", soft=(2,), soft_body=True)
    p.body(rows("""
        P| Canada | 1.0 0.3 0.8 3.1
        d| Newfoundland and Labrador | -0.1 -0.6 -1.0 4.1
        d| Prince Edward Island | 1.7 0.1 1.7 3.5
        d| Nova Scotia | 0.1 -1.1 -0.3 2.8
        d| New Brunswick | 0.3 -0.4 -0.1 3.0
        d| Quebec | 0.9 0.4 0.5 3.5
        d| Ontario | 1.1 -0.1 1.0 2.9
        d| Manitoba | 1.3 1.2 1.2 1.6
        d| Saskatchewan | 1.3 1.8 1.3 0.9
        d| Alberta | 1.6 2.0 1.2 3.3
        d| British Columbia | 1.0 -0.2 0.7 3.4
        d| Yukon | 0.3 0.2 -0.2 5.2
        d| Northwest Territories | -0.4 -1.8 -0.2 3.6
        d| Nunavut | 1.5 0.6 1.8 4.8""", same))
    p.text("Source: Statistics Canada, CANSIM, table 051-0001.").text("Last modified: 2011-09-28.")
    return p


@sheet
def en7_fed_consumer_credit_g19():
    """Federal Reserve, G.19, December 2014 (fraser.stlouisfed.org/title/g19-consumer-credit-75/february-6-2015-625126/fulltext): years, quarters and months in one heading, marks of revision with them, a second part with its own caption."""
    p = Paper("en7_fed_consumer_credit_g19", "xls", sheet="G19", borders=False, font="Times New Roman")
    p.texts("G.19 |  |  |  | Consumer Credit", bold=True).texts("For release at 3 p.m. (Eastern Time) |  |  |  |  |  |  |  |  |  | February 6, 2015").skip().text("Consumer Credit Outstanding1", bold=True).text("Seasonally adjusted. Billions of dollars except as noted.", italic=True)
    p.head("""
         |  |  |  |  |  | 2013 | 2014 | < | < | < | < | < | <
         | 2010 | 2011 | 2012 | 2013 | 2014 p | Q4 | Q1 | Q2 | Q3 | Q4 p | Oct r | Nov r | Dec p""", rules=True, spanner="centre", bold=False)
    p.body(rows("""
        P| Total percent change (annual rate)2 | -1.0 4.1 6.2 6.0 6.9 5.4 6.6 8.2 6.7 5.4 5.8 4.9 5.4
        d|   Revolving | -7.6 0.2 0.6 1.3 3.5 2.0 1.8 6.3 2.9 2.9 2.0 -1.3 7.9
        d|   Nonrevolving3 | 2.7 5.9 8.6 7.9 8.2 6.7 8.5 9.0 8.1 6.3 7.2 7.2 4.5

        P| Total flow (annual rate)2,4 | -25.3 108.5 169.7 174.3 213.9 164.7 205.7 259.6 214.6 175.7 188.5 161.7 177.1
        d|   Revolving | -69.7 1.8 4.9 10.9 30.3 17.1 15.7 54.4 25.8 25.2 17.7 -11.3 69.3
        d|   Nonrevolving3 | 44.4 106.8 164.7 163.4 183.6 147.6 190.0 205.2 188.8 150.5 170.8 173.0 107.8

        P| Total outstanding | 2,647.4 2,755.9 2,923.6 3,097.9 3,311.8 3,097.9 3,149.3 3,214.2 3,267.9 3,311.8 3,283.6 3,297.1 3,311.8
        d|   Revolving | 840.0 841.7 846.7 857.6 887.9 857.6 861.5 875.1 881.6 887.9 883.1 882.1 887.9
        d|   Nonrevolving3 | 1,807.4 1,914.2 2,076.9 2,240.3 2,423.9 2,240.3 2,287.8 2,339.1 2,386.3 2,423.9 2,400.5 2,415.0 2,423.9

        S| Terms of Credit5
        S| Not seasonally adjusted. Percent except as noted.
        S| Commercial banks
        S|   Interest rates
        d|     48-mo. new car | 6.21 5.73 4.91 4.43 4.24 4.42 4.23 4.50 4.16 4.06 n.a. 4.06 n.a.
        d|     24-mo. personal | 10.87 10.88 10.70 10.20 10.22 10.22 10.09 9.57 10.73 10.47 n.a. 10.47 n.a."""))
    p.skip().text("1 Covers most short- and intermediate-term credit extended to individuals. Excludes loans secured by real estate.").text("r=revised. p=preliminary. n.a.= not available.")
    return finish(p, widths={"A": 36})


@sheet
def en7_fed_z1_consumer_credit():
    """Federal Reserve, Financial Accounts, table F.222 (www.federalreserve.gov/releases/z1/20200312/html/f222.htm): codes of series after the names, numbers of lines at the right, years and quarters in one row."""
    p = Paper("en7_fed_z1_consumer_credit", "htmlxls")
    p.text("F.222 Consumer Credit").text("Billions of dollars; quarterly figures are seasonally adjusted annual rates")
    t = p.head("Description | Series code | 2017 | 2018 | 2019 | 2018⏎Q3 | 2018⏎Q4 | 2019⏎Q1 | 2019⏎Q2 | 2019⏎Q3 | 2019⏎Q4 | Line")
    t.optional += ["B", "L"]
    p.body(rows("""
        P| Households and nonprofit organizations; consumer credit; liability | FA153166000 184.0 181.8 181.0 212.9 214.7 171.2 168.5 199.7 184.8 1
        P| Households and nonprofit organizations; consumer credit; liability | FA153166000 184.0 181.8 181.0 212.9 214.7 171.2 168.5 199.7 184.8 2
        d| Nonprofit organizations; consumer credit, student loans; asset (1) | FA163066223 -6.2 -3.8 -3.6 -4.5 -3.3 -3.9 -4.5 -3.3 -2.5 3
        d| Nonfinancial corporate business; consumer credit; asset | FA103066005 -1.1 0.0 0.0 -12.4 27.2 -8.4 -12.5 -11.8 32.7 4
        d| Nonfinancial noncorporate business; consumer credit; asset | FA113066003 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0 5
        d| Federal government; consumer credit, student loans; asset (2) | FA313066220 96.3 90.7 83.3 88.2 85.4 83.4 92.4 88.9 68.3 6
        d| U.S.-chartered depository institutions; consumer credit; asset | FA763066000 79.8 62.5 89.1 65.5 62.7 82.6 104.5 94.1 75.1 7
        d| Credit unions; consumer credit; asset | FA473066000 38.1 50.8 13.2 87.8 32.8 30.2 -12.5 36.1 -0.9 8
        d| Government-sponsored enterprises; consumer credit held by Sallie Mae; asset | FA403066005 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0 0.0 9
        d| Issuers of asset-backed securities; consumer credit; asset | FA673066000 -15.2 -11.5 -3.9 -5.5 4.3 -9.7 -7.7 -5.6 7.5 10
        d| Finance companies; consumer credit; asset | FA613066005 -7.7 -7.0 2.9 -6.2 5.6 -3.0 8.7 1.4 4.5 11
        d| Households and nonprofit organizations; revolving consumer credit; liability (3) | FA153166100 54.2 31.6 39.7 34.9 52.0 15.9 54.8 38.6 49.4 12
        d| Households and nonprofit organizations; consumer credit, automobile loans; liability | FA153166400 37.2 40.0 43.3 38.3 50.5 54.6 28.2 48.5 42.1 13
        d| Households and nonprofit organizations; consumer credit, student loans; liability (4) | FA153166220 82.0 78.9 74.3 73.4 86.6 64.8 82.9 76.9 72.8 14""", same))
    p.text("(1) Includes student loans originated under the Federal Family Education Loan Program.").text("(2) Includes loans originated by the Department of Education under the Federal Direct Loan Program.")
    return p
