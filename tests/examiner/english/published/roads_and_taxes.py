"""Sheets retold from tables of the United States on roads, crime, crops, taxes; each names its source."""

from ...dress import finish, sheet, show_thousands
from ...lines import glue, rows, same
from ...paper import Paper

FAMILY = "seventh"


@sheet
def en8_fbi_region_distribution():
    """FBI, Crime in the United States 2011, Table 3 (www.fbi.gov/about-us/cjis/ucr/crime-in-the-u.s/2011/crime-in-the-u.s.-2011/tables/table-3): words broken in the headings, all hundreds first."""
    p = Paper("en8_fbi_region_distribution", "xls", sheet="11tbl03", borders=True, font="Arial Narrow")
    p.text("Table 3", bold=True).text("Crime in the United States", bold=True).text("Offense and Population Percent Distribution", bold=True).text("by Region, 2011", bold=True)
    t = p.head("Region | Population | Violent⏎crime | Murder and⏎nonnegligent⏎manslaughter | Forcible⏎rape | Robbery | Aggravated⏎assault | Property⏎crime | Burglary | Larceny-⏎theft | Motor⏎vehicle⏎theft")
    glue(t)
    p.body(rows("""
        T| United States Total1 | 100.0 100.0 100.0 100.0 100.0 100.0 100.0 100.0 100.0 100.0
        d| Northeast | 17.8 16.2 14.8 12.8 19.4 15.2 13.0 11.1 13.9 10.6
        d| Midwest | 21.6 19.5 20.6 25.3 20.1 18.6 21.1 21.0 21.3 19.4
        d| South | 37.2 41.3 43.6 37.8 37.4 43.6 43.2 46.5 42.8 36.3
        d| West | 23.4 22.9 21.0 24.1 23.1 22.7 22.8 21.4 22.0 33.8"""))
    p.text("1 Because of rounding, the percentages may not add to 100.0.", over=11)
    p.text("NOTE:  Although arson data are included in the trend and clearance tables, sufficient data are not available to estimate totals for this offense. Therefore, no arson data are published in this table.", over=11)
    return finish(p, widths={"A": 22, **dict.fromkeys("BCDEFGHIJK", 12)}, wrap=True, frame=False)


@sheet
def en8_fhwa_mv1_registrations():
    """FHWA, Highway Statistics 2004, Table MV-1 (webarchive.library.unt.edu/web/20121007040209/http:/www.fhwa.dot.gov/policy/ohim/hs04/htm/mv1.htm): capitals, marks of notes with a stroke, the month of issue at the right; the states after Iowa left out."""
    p = Paper("en8_fhwa_mv1_registrations", "xls", sheet="MV1", borders=True, font="Arial")
    p.text("STATE MOTOR-VEHICLE REGISTRATIONS - 2004 1/", bold=True, over=16, align="center").skip()
    p.texts("OCTOBER 2005 |  |  |  |  |  |  |  |  |  |  |  |  |  |  | TABLE MV-1")
    three = "PRIVATE AND⏎COMMERCIAL{} | PUBLICLY⏎OWNED | TOTAL"
    p.head(f"""
        STATE | AUTOMOBILES | < | < | BUSES | < | < | TRUCKS 3/ | < | < | ALL MOTOR VEHICLES | < | < | < | MOTORCYCLES | <
        ^ | {three.format("⏎(INCLUDING⏎TAXICABS)")} | {three.format(" 2/")} | {three.format("")} | {three.format("")} | PRIVATE AND⏎COMMERCIAL⏎AUTOS⏎PER CAPITA | PRIVATE AND⏎COMMERCIAL | PUBLICLY⏎OWNED""", bold=False)
    p.body(rows("""
        d| Alabama | 1,677,402 16,339 1,693,741 2,703 6,385 9,088 2,777,832 27,090 2,804,922 4,457,937 49,814 4,507,751 0.37 80,599 487
        d| Alaska | 253,388 1,680 255,068 2,224 216 2,440 393,342 9,131 402,473 648,954 11,027 659,981 0.39 21,127 7
        d| Arizona | 2,037,936 17,266 2,055,202 1,374 3,413 4,787 1,697,105 19,020 1,716,125 3,736,415 39,699 3,776,114 0.35 208,227 821
        d| Arkansas | 950,365 9,720 960,085 1,618 6,044 7,662 938,284 11,472 949,756 1,890,267 27,236 1,917,503 0.35 43,628 40
        d| California | 19,056,743 198,947 19,255,690 36,424 17,219 53,643 11,797,270 292,993 12,090,263 30,890,437 509,159 31,399,596 0.53 610,608 15,921

        d| Colorado | 884,227 10,355 894,582 1,755 4,067 5,822 1,096,165 26,723 1,122,888 1,982,147 41,145 2,023,292 0.19 8,325 86
        d| Connecticut 4/ | 2,035,437 11,594 2,047,031 9,537 873 10,410 956,016 28,135 984,151 3,000,990 40,602 3,041,592 0.58 64,390 364
        d| Delaware | 413,886 8,869 422,755 1,501 600 2,101 283,177 3,006 286,183 698,564 12,475 711,039 0.50 17,448 37
        d| Dist. of Col. | 184,931 4,299 189,230 2,491 406 2,897 39,979 6,696 46,675 227,401 11,401 238,802 0.33 1,258 343
        d| Florida | 8,332,551 108,241 8,440,792 5,148 42,189 47,337 6,411,148 158,196 6,569,344 14,748,847 308,626 15,057,473 0.48 455,836 6,099

        d| Georgia | 4,194,287 27,949 4,222,236 4,511 15,660 20,171 3,569,214 70,744 3,639,958 7,768,012 114,353 7,882,365 0.48 128,236 1,203
        d| Hawaii | 532,006 7,839 539,845 3,945 1,323 5,268 394,039 8,260 402,299 929,990 17,422 947,412 0.42 22,778 328
        d| Idaho | 568,756 6,069 574,825 1,300 2,501 3,801 751,265 14,233 765,498 1,321,321 22,803 1,344,124 0.41 49,397 181
        d| Illinois | 5,580,162 72,332 5,652,494 17,383 561 17,944 3,547,149 13,954 3,561,103 9,144,694 86,847 9,231,541 0.44 276,077 45
        d| Indiana | 3,042,500 24,760 3,067,260 9,369 21,975 31,344 2,381,601 44,547 2,426,148 5,433,470 91,282 5,524,752 0.49 153,019 547

        d| Iowa | 1,871,896 10,468 1,882,364 1,493 6,864 8,357 1,448,079 30,631 1,478,710 3,321,468 47,963 3,369,431 0.63 139,705 295"""))
    show_thousands(p)
    p.text("1/ For footnotes, see following page.")
    return finish(p, widths={"A": 16, **dict.fromkeys("BCDEFGHIJKLMNOP", 13)}, wrap=True, frame=False)


@sheet
def en8_fhwa_mv7_publicly_owned():
    """FHWA, Highway Statistics 2010, Table MV-7 (www.fhwa.dot.gov/policyinformation/statistics/2010/mv7.cfm): three levels of headings, some over one row, some over two, dashes; the states after Delaware left out but one."""
    p = Paper("en8_fhwa_mv7_publicly_owned", sheet="MV7", borders=False, font="Arial")
    p.text("PUBLICLY OWNED VEHICLES - 2010 1/", bold=True, over=16, align="center").texts("December 2011 |  |  |  |  |  |  |  |  |  |  |  |  |  |  | TABLE MV-7").skip()
    kinds = "AUTOMOBILES | BUSES | TRUCKS AND⏎TRUCK⏎TRACTORS | TOTAL"
    t = p.head(f"""
        STATE | FEDERAL 1/ | < | < | < | < | < | STATE, COUNTY, AND MUNICIPAL 2/ | < | < | < | < | < | ALL PUBLICLY OWNED VEHICLES | < | <
        ^ | MOTOR VEHICLES | < | < | < | TRAILERS AND⏎SEMITRAILERS | MOTOR-⏎CYCLES | MOTOR VEHICLES | < | < | < | TRAILERS AND⏎SEMITRAILERS | MOTOR-⏎CYCLES | TOTAL⏎MOTOR⏎VEHICLES | TOTAL⏎TRAILERS | TOTAL⏎MOTORCYCLES
        ^ | {kinds} | ^ | ^ | {kinds} | ^ | ^ | ^ | ^ | ^""", rules=True, bold=False)
    glue(t)
    p.body(rows("""
        d| Alabama | 1,703 45 5,427 7,175 15 3 15,843 6,391 22,770 45,004 1,241 493 52,179 1,256 496
        d| Alaska | 515 86 3,504 4,105 141 - 2,236 397 7,292 9,925 2,141 8 14,030 2,282 8
        d| Arizona | 2,278 430 10,180 12,888 102 1 15,896 3,196 9,858 28,950 4,273 857 41,838 4,375 858
        d| Arkansas | 950 33 3,037 4,020 6 - 9,031 6,170 8,830 24,031 283 69 28,051 289 69
        d| California | 12,953 532 49,298 62,783 394 1 199,027 17,749 273,341 490,117 66,034 16,845 552,900 66,428 16,846
        d| Colorado | 1,781 49 9,685 11,515 86 - 9,009 4,318 18,369 31,696 2,187 100 43,211 2,273 100
        d| Connecticut | 903 14 4,829 5,746 13 - 11,011 914 25,718 37,643 3,040 368 43,389 3,053 368
        d| Delaware | 278 6 852 1,136 7 - 6,869 678 2,320 9,867 1,031 49 11,003 1,038 49
        d| Dist. of Col. | 2,596 313 4,139 7,048 161 123 1,793 119 2,899 4,811 379 243 11,859 540 366"""))
    show_thousands(p)
    p.text("1/ Vehicles of the civilian branches of the Federal Government are given in this table.  Vehicles of the military services are not included.")
    p.text("2/ This information was compiled chiefly from reports of State authorities, but was supplemented from other sources.")
    return finish(p, widths={"A": 15, **dict.fromkeys("BCDEFGHIJKLMNOP", 14)}, wrap=True)


@sheet
def en8_bts_state_vehicles():
    """BTS, State Transportation Statistics 2009, Table 5-1 (webarchive.library.unt.edu/web/20161103130854/http:/www.rita.dot.gov/…/state_transportation_statistics_2009/html/table_05_01.html): handed out as text, spanners over their first column, marks of notes glued to names; the states after Pennsylvania left out."""
    p = Paper("en8_bts_state_vehicles", "csv", borders=False)
    p.text("Table 5-1: Motor-Vehicle Registrations: 2008").text("(Thousands)").skip()
    p.head("""
        State | Private and commercial | < | < | < | Partial classification of trucks2 | < | < | < | <
         | Auto-mobiles | Motor-cycles | Buses | Trucks1 | Truck tractors | Pickups | Vans | Sport utilities | Other light3""", spanner="first", stub="top", bold=False)
    p.body(rows("""
        d| Alabama | 2,203 127 3 2,473 97 1,267 262 801 28
        d| Alaska | 240 28 2 435 4 205 50 166 5
        d| Arizona | 2,217 134 1 2,114 28 876 310 835 10
        d| Arkansas | 948 71 2 1,064 30 574 126 348 45
        d| California | 19,706 741 42 13,188 132 4,029 2,397 5,360 52
        d| Colorado | 724 118 2 850 9 285 97 363 74
        d| Connecticut4 | 2,007 65 10 1,035 2 298 211 515 5
        d| Delaware | 454 24 2 400 1 50 32 76 11
        d| District of Columbia | 167 1 3 43 0 5 9 23 0
        d| Florida | 8,064 667 5 8,060 277 2,170 1,268 2,877 26
        d| Georgia | 4,229 187 5 4,207 88 1,687 617 1,584 20
        d| Hawaii | 480 51 3 444 1 184 78 175 2
        d| Idaho | 529 64 1 765 16 394 77 217 4
        d| Illinois | 5,704 332 19 3,981 72 1,115 943 1,686 45
        d| Indiana | 3,110 204 10 2,632 58 1,022 555 849 57
        d| Iowa | 1,786 182 2 1,595 59 719 287 403 37
        d| Kansas | 876 84 1 1,541 29 640 333 383 97
        d| New Hampshire4 | 646 81 2 549 6 216 92 221 5
        d| New Jersey4,5 | 3,784 163 19 2,283 15 483 564 1,205 29
        d| New Mexico | 676 47 2 849 13 410 90 269 22
        d| New York4 | 8,494 340 29 2,340 7 504 526 1,072 39
        d| North Carolina | 3,539 122 11 2,588 51 1,029 406 921 83
        d| North Dakota | 342 31 1 359 9 168 47 84 40
        d| Ohio | 6,345 369 23 4,383 43 1,550 1,001 1,612 45
        d| Oklahoma | 1,641 116 2 1,563 13 779 179 421 161
        d| Oregon | 1,433 102 5 1,593 22 685 242 544 26
        d| Pennsylvania4 | 6,035 397 31 4,169 77 1,196 809 1,753 17""", same))
    p.skip().text("1 Includes truck tractors, pickups, vans, sport utility vehicles, and other light trucks.").text("KEY: R = revised.")
    return p


@sheet
def en8_nass_corn_august():
    """USDA, NASS, Crop Production, August 2020, as sent on by a news wire (www.marketscreener.com/…/USDA-Crop-Production-U-S-Corn-Aug-12-31107170): states by letters, a row of units between rules, the country last."""
    p = Paper("en8_nass_corn_august", "xls", sheet="p10_t1", borders=False, font="Courier New")
    p.text("Corn for Grain: Area Harvested, Yield, and Production by State").text("and United States, 2019 and Forecasted August 1, 2020").skip()
    p.head("""
        State | Area Harvested | < | Yield | < | Production | <
        ^ | 2019 | 2020 | 2019 | 2020 | 2019 | 2020
         | 1,000 Acres | < | Bushels | < | 1,000 Bushels | <""", soft=(2,), soft_body=True, spanner="across", stub="top", rules=True, bold=False, years_as_text=True)
    p.body(rows("""
        d| AL | 305 355 147.0 165.0 44,835 58,575
        d| AR | 725 625 175.0 181.0 126,875 113,125
        d| CA | 60 50 168.0 164.0 10,080 8,200
        d| CO | 1,300 1,300 123.0 117.0 159,900 152,100
        d| DE | 180 170 161.0 170.0 28,980 28,900
        d| GA | 350 345 160.0 181.0 56,000 62,445
        d| ID | 148 130 205.0 203.0 30,340 26,390
        d| IL | 10,200 10,700 181.0 207.0 1,846,200 2,214,900
        d| IN | 4,820 5,250 169.0 188.0 814,580 987,000
        d| IA | 13,050 13,550 198.0 202.0 2,583,900 2,737,100
        d| KS | 6,020 5,750 133.0 143.0 800,660 822,250
        d| KY | 1,450 1,430 169.0 181.0 245,050 258,830
        d| LA | 545 565 165.0 180.0 89,925 101,700
        d| MD | 460 455 161.0 160.0 74,060 72,800
        d| MI | 1,610 1,940 147.0 168.0 236,670 325,920
        d| MN | 7,250 7,650 173.0 197.0 1,254,250 1,507,050
        d| MS | 620 530 174.0 180.0 107,880 95,400
        d| MO | 2,990 3,350 155.0 175.0 463,450 586,250
        d| NE | 9,810 9,450 182.0 191.0 1,785,420 1,804,950
        d| NY | 545 495 158.0 167.0 86,110 82,665
        d| NC | 930 960 111.0 131.0 103,230 125,760
        d| ND | 3,130 2,200 131.0 155.0 410,030 341,000
        d| OH | 2,570 3,400 164.0 175.0 421,480 595,000
        d| OK | 330 370 137.0 130.0 45,210 48,100
        d| PA | 1,060 1,000 153.0 144.0 162,180 144,000
        d| SC | 350 360 106.0 136.0 37,100 48,960
        d| SD | 3,870 4,920 144.0 167.0 557,280 821,640
        d| TN | 910 900 177.0 178.0 161,070 160,200
        d| TX | 2,150 2,000 133.0 138.0 285,950 276,000
        d| VA | 380 375 144.0 132.0 54,720 49,500
        d| WA | 90 115 237.0 240.0 21,330 27,600
        d| WI | 2,670 2,900 166.0 181.0 443,220 524,900
        d| Oth Sts 1/ | 444 433 156.1 159.3 69,296 68,992

        T| U.S. | 81,322 84,023 167.4 181.8 13,617,261 15,278,202"""), bold="")
    p.text("1/ Other States include Arizona, Florida, Montana, New Mexico, Oregon, Utah and Wyoming. Individual State level estimates will be published in the \"Crop Production 2020 Summary.\"")
    return finish(p, widths={"A": 14, **dict.fromkeys("BCDEFG", 14)})


@sheet
def en8_soi_returns_by_size():
    """IRS, Statistics of Income Bulletin, Individual income tax returns 2010, Table 1 (www.thefreelibrary.com/Individual+income+tax+returns%2C+2010-a0313345629): all returns first, numbers of columns in brackets, two ways of all returns after the classes."""
    p = Paper("en8_soi_returns_by_size", "xls", sheet="TBL11", borders=False, font="Arial", indent="spaces")
    p.text("Table 1. All Returns: Sources of Income, Adjustments, Deductions and Exemptions,", bold=True).text("By Size of Adjusted Gross Income, Tax Year 2010", bold=True).text("[All figures are estimates based on samples--money amounts are in thousands of dollars]")
    p.head("Size of adjusted gross income | Number⏎of⏎returns | Adjusted gross⏎income⏎less deficit", rules=True, bold=False)
    p.code(" | (1) | (2)")
    p.body(rows("""
        T| All returns, total | 142,892,051 8,089,142,092
        d| No adjusted gross income | 2,554,170 -188,804,428
        d|   $1 under $5,000 | 9,963,765 25,889,267
        d|   $5,000 under $10,000 | 12,277,702 93,220,209
        d|   $10,000 under $15,000 | 12,806,501 160,115,947
        d|   $15,000 under $20,000 | 11,722,728 204,566,190
        d|   $20,000 under $25,000 | 10,185,282 228,543,319
        d|   $25,000 under $30,000 | 8,950,075 245,309,107
        d|   $30,000 under $40,000 | 14,613,296 508,012,748
        d|   $40,000 under $50,000 | 10,992,023 492,085,428
        d|   $50,000 under $75,000 | 18,727,169 1,151,141,558
        d|   $75,000 under $100,000 | 11,805,382 1,020,181,842
        d|   $100,000 under $200,000 | 13,997,651 1,869,638,676
        d|   $200,000 under $250,000 | 1,534,372 340,759,316
        d|   $250,000 under $500,000 | 1,937,350 644,671,444
        d|   $500,000 under $1,000,000 | 544,224 368,353,583
        d|   $1,000,000 under $1,500,000 | 126,941 153,289,160
        d|   $1,500,000 under $2,000,000 | 51,550 88,557,580
        d|   $2,000,000 under $5,000,000 | 73,078 217,723,503
        d|   $5,000,000 under $10,000,000 | 17,527 120,171,904
        d|   $10,000,000 or more | 11,264 345,715,738
        P| Taxable returns, total | 84,475,933 7,246,201,878
        P| Nontaxable returns, total | 58,416,118 842,940,214"""), leader=" ......")
    show_thousands(p)
    p.text("Footnotes at end of table.")
    return finish(p, widths={"A": 46, "B": 16, "C": 18}, wrap=True)


@sheet
def en8_soi_states_two_items():
    """IRS, Statistics of Income, Number of Returns and Adjusted Gross Income by State and Size of AGI, 2010 (studylib.net/doc/14780778): two lines under every state, the country first, a spanner beside a heading of its own; the states after California left out."""
    p = Paper("en8_soi_states_two_items", sheet="Table", borders=True, font="Arial")
    p.text("Number of Returns and Adjusted Gross Income, by State and Size of AGI, Tax Year 2010", bold=True, over=7).skip()
    p.head("""
        Item | All⏎returns | Size of adjusted gross income | < | < | < | <
        ^ | ^ | Under⏎$50,000 [1] | $50,000⏎under⏎$75,000 | $75,000⏎under⏎$100,000 | $100,000⏎under⏎$200,000 | $200,000⏎or more""")
    dots = "............................................................."
    p.body(rows(f"""
        S| UNITED STATES
        P| Number of returns{dots} | 144,002,309 95,010,898 18,949,573 11,679,487 14,063,026 4,299,325
        P| Adjusted gross income (thousands of dollars) [2]............. | 8,095,747,954 1,769,971,434 1,165,158,965 1,009,469,675 1,876,673,912 2,274,473,968
        S| ALABAMA
        d| Number of returns{dots} | 2,102,251 1,486,013 255,124 154,742 166,979 39,393
        d| Adjusted gross income (thousands of dollars) [2]............. | 98,932,089 28,132,048 15,671,374 13,371,458 21,936,804 19,820,406
        S| ALASKA
        d| Number of returns{dots} | 373,765 230,264 51,274 34,822 47,114 10,291
        d| Adjusted gross income (thousands of dollars) [2]............. | 21,507,862 4,611,854 3,161,624 3,018,192 6,275,709 4,440,482
        S| ARIZONA
        d| Number of returns{dots} | 2,718,609 1,849,136 351,407 213,184 240,761 64,121
        d| Adjusted gross income (thousands of dollars) [2]............. | 140,703,747 38,729,565 21,594,645 18,414,030 31,933,981 30,031,526
        S| ARKANSAS
        d| Number of returns{dots} | 1,224,333 877,019 154,591 86,925 84,290 21,508
        d| Adjusted gross income (thousands of dollars) [2]............. | 56,932,530 17,769,309 9,483,084 7,490,735 11,065,790 11,123,611
        S| CALIFORNIA
        d| Number of returns{dots} | 16,683,781 10,750,532 2,127,591 1,315,602 1,836,538 653,518
        d| Adjusted gross income (thousands of dollars) [2]............. | 1,026,946,597 185,963,677 130,739,025 113,801,201 249,244,217 347,198,478"""))
    show_thousands(p)
    p.text("[1] Includes returns with adjusted gross deficit.", over=7).text("[2] Less deficit.", over=7).text("Source: IRS, Statistics of Income Division, Individual Master File System, December 2011.", over=7)
    return finish(p, widths={"A": 58, **dict.fromkeys("BCDEFG", 16)}, wrap=True, shade=True, frame=False)


@sheet
def en8_bts_transport_energy():
    """BTS, National Transportation Statistics 2000, Table 4-4 (webarchive.library.unt.edu/web/20161101232343/http:/www.rita.dot.gov/…/national_transportation_statistics/2000/html/4-4.html): no name over the lines, years across, revised figures marked before them and so texts, small letters where nothing stands, each fuel again in its own unit."""
    p = Paper("en8_bts_transport_energy", sheet="4-4", borders=False, font="Arial Narrow")
    p.text("Table 4-4.  U.S. Energy Consumption by the Transportation Sector (Quadrillion Btu)", bold=True, over=17)
    p.head(" | 1960 | 1965 | 1970 | 1975 | 1980 | 1985 | 1990 | 1991 | 1992 | 1993 | 1994 | 1995 | 1996 | 1997 | 1998 | 1999")
    p.body(rows("""
        P| Energy consumption (all sectors) | 43.80 52.68 66.43 70.55 75.96 73.98 R81.29 R81.12 R82.42 R84.22 R85.99 R87.56 R90.42 R90.98 R91.23 92.78
        P| Total transportation consumptiona | 10.60 12.43 16.09 18.24 19.70 20.07 R22.54 R22.13 R22.47 R22.90 R23.52 R23.97 R24.52 R24.82 R25.36 26.09
        d|   % of total energy consumption | 24.2 23.6 24.2 25.9 25.9 27.1 27.7 27.3 27.3 27.2 27.4 R27.4 R27.1 R27.3 R27.8 28.1
        P| Total primary consumptionb | 10.56 12.40 16.06 18.21 19.66 20.02 22.49 22.08 22.42 22.84 R23.47 R23.92 R24.47 R24.77 R25.30 26.04
        d|   Coal | 0.074 0.017 0.007 0.001 e e e e e e e e e e e e
        d|     Million short tons | 3.0 0.7 0.3 <0.05 e e e e e e e e e e e e
        d|   Natural gasc | 0.36 0.52 0.74 0.60 0.65 0.52 0.68 0.62 0.61 0.64 0.71 0.72 0.73 0.78 R0.66 0.66
        d|     Trillion cubic feet | 0.35 0.50 0.72 0.58 R0.63 0.50 0.66 0.60 0.59 0.62 0.69 0.70 0.71 R0.76 R0.64 E0.64
        d|   Petroleum productsd | 10.13 11.87 15.31 17.61 19.01 19.50 21.81 21.46 21.81 22.20 R22.76 R23.20 R23.74 R24.00 R24.64 25.38
        d|     Million barrels | 1,881 2,205 2,840 3,267 3,495 3,595 4,004 3,942 4,008 4,081 4,194 4,281 R4,377 R4,431 E4,552 E4,654
        d| Electricity | 0.011 0.010 0.009 0.010 0.011 R0.014 R0.016 R0.016 R0.016 R0.016 R0.017 R0.017 R0.017 R0.017 R0.017 0.017
        d| Electrical system energy losses | 0.027 0.023 0.021 R0.024 R0.027 R0.033 R0.036 R0.035 R0.035 R0.035 R0.036 R0.036 R0.036 R0.035 R0.036 0.035"""), bold="P")
    t = p.tables[0]
    t.either_rows += [row for row in t.body if str(p.cells[row, 0].value).strip().startswith("% of total")]
    for row in t.body:
        figures = [p.cells[row, column] for column in range(1, 17) if isinstance(p.cells[row, column].value, int | float)]
        places = max((len(str(cell.value).partition(".")[2]) for cell in figures if isinstance(cell.value, float)), default=0)
        for cell in figures:
            cell.number_format = "0." + "0" * places if places else "#,##0"
    p.skip()
    p.text("a  Sum of primary consumption, electricity, and electrical system energy losses categories.", over=17).text("b  Sum of coal, natural gas, and petroleum categories.", over=17)
    p.text("KEY:  Btu = British thermal unit; E = estimated; R = revised.", over=17)
    return finish(p, widths={"A": 36, **dict.fromkeys("BCDEFGHIJKLMNOPQ", 8)})
