"""Sheets retold from tables of the offices of statistics of seven countries: votes, livestock, arrivals, fish, pupils, permits; each names its source."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import add, line, rows, same
from ...paper import Paper

FAMILY = "eighth"


@sheet
def en9_new_zealand_votes_2020():
    """New Zealand, Electoral Commission, 2020 general election, party votes and turnout by electorate (archive.electionresults.govt.nz/electionresults_2020/statistics/party-votes-and-turnout-by-electorate.html): letters and sums of letters within the headings, percent signs, three levels where others have two or one; the electorates after Hamilton East left out."""
    p = Paper("en9_new_zealand_votes_2020", "htmlxls")
    p.text("2020 GENERAL ELECTION - OFFICIAL RESULT").text("Party Votes and Turnout by Electorate")
    p.head("""
        Electorate | Party Votes Cast | < | < | < | < | < | < | < | < | Electors on Master Roll (j) | Electoral Population (k) | Percentage of | <
        ^ | Valid Votes Cast | < | < | Informal Votes Cast | < | < | Ordinary Votes Disallowed (g) | Special Votes Disallowed (h) | Total Votes Cast (c+f+g+h) (i) | ^ | ^ | Votes Cast to Electors on Master Roll (i/j) | Informal Votes Recorded (f)/(c+f)
        ^ | Ordinary Votes (a) | Special Votes (b) | Valid Total (a) + (b) (c) | Ordinary Votes (d) | Special Votes (e) | Informal Total (d) + (e) (f) | ^ | ^ | ^ | ^ | ^ | ^ | ^""")
    p.body(rows("""
        d| Auckland Central | 26,389 9,854 36,243 106 54 160 16 206 36,625 43,627 62,919 83.95% 0.44%
        d| Banks Peninsula | 42,496 7,214 49,710 185 56 241 27 128 50,106 56,249 68,134 89.08% 0.48%
        d| Bay of Plenty | 38,614 6,704 45,318 189 61 250 9 86 45,663 52,678 64,223 86.68% 0.55%
        d| Botany | 31,064 6,551 37,615 200 61 261 25 159 38,060 51,418 65,124 74.02% 0.69%
        d| Christchurch Central | 32,786 7,637 40,423 241 71 312 15 189 40,939 48,499 65,571 84.41% 0.77%
        d| Christchurch East | 33,839 6,921 40,760 216 83 299 5 132 41,196 48,915 63,850 84.22% 0.73%
        d| Coromandel | 40,888 6,339 47,227 311 58 369 7 112 47,715 55,202 64,568 86.44% 0.78%
        d| Dunedin | 39,083 6,731 45,814 142 47 189 8 138 46,149 53,002 67,167 87.07% 0.41%
        d| East Coast | 36,378 6,105 42,483 229 59 288 11 122 42,904 52,626 66,175 81.53% 0.67%
        d| East Coast Bays | 31,956 6,239 38,195 148 40 188 2 154 38,539 48,711 64,635 79.12% 0.49%
        d| Epsom | 32,471 9,357 41,828 152 51 203 0 280 42,311 51,074 62,147 82.84% 0.48%
        d| Hamilton East | 32,484 7,142 39,626 239 81 320 12 161 40,119 48,843 67,683 82.14% 0.80%""", same))
    return p


@sheet
def en9_abs_livestock_2009():
    """Australian Bureau of Statistics, 7111.0, 2008-09, livestock numbers (www.abs.gov.au/AUSSTATS/abs@.nsf/Previousproducts/7111.0Main Features42008-09): the country over three years beside the States of one, marks of errors before the figures, thousands parted by blanks, captions in capitals with units, a Total in most blocks; the calves' line of 2007 and sundry marks as stored."""
    p = Paper("en9_abs_livestock_2009", sheet="7111", borders=False, font="Arial")
    p.text("2 LIVESTOCK NUMBERS(a) - Year ended 30 June", bold=True).skip()
    p.head("""
         | Aust. | < | < | 2009 | < | < | < | < | < | < | <
         | 2007 | 2008 | 2009 | NSW | Vic. | Qld | SA | WA | Tas. | NT | ACT""", rules=True, spanner="first", years_as_text=True)
    p.body(rows("""
        S| MILK CATTLE ('000)
        d| Cows in milk and dry | 1~796 1~640 1~645 198 1~044 ^92 ^110 49 152 **~- -
        d| All other milk cattle | 868 897 903 115 551 ^62 ^60 ^43 73 **~- -
        P| Total | 2~663 2~537 2~548 313 1~594 ^154 ^170 92 225 **~- -
        S| MEAT CATTLE ('000)
        d| Bulls and bull calves intended for breeding | 767 na 674 143 ^94 290 ^36 45 12 54 -
        d| Other calves | 5~528 na 5~454 1~314 623 2~272 285 547 110 303 ^1
        d| Cows and heifers one year and over | 12~800 13~472 12~447 2~841 1~071 5~646 568 1~068 188 1~060 4
        d| All other meat cattle | 6~277 na 5~883 1~139 401 3~398 193 337 94 321 ^1
        P| Total | 25~373 24~784 24~459 5~437 2~188 11~606 1~082 1~997 404 1~740 6
        S| SHEEP AND LAMBS ('000)
        d| Sheep (excluding lambs) | 62~291 na 51~906 18~016 10~694 3~123 6~990 11~514 1~527 **~- ^42
        d| Lambs under one year | 23~420 na 19~664 7~011 4~092 ^978 3~070 4~001 500 - ^13
        P| Total | 85~711 76~938 71~564 25~021 14~785 4~100 10~060 15~516 2~027 **~- ^55
        S| LAMBING
        d| Lambs marked ('000) | 34~064 na 31~976 11~200 6~880 ^1~270 4~664 7~052 888 - ^22
        d| Ewes mated to produce lambs ('000) | 41~518 na 37~738 13~235 7~672 1~778 5~246 8~735 1~046 - ^26
        d| Proportion of lambs marked to ewes mated (%) | 82 na 85 85 90 71 89 81 85 - 85
        d| Ewes expected to lamb ('000)(b) | 42~028 na 38~308 13~523 7~801 ^2~096 5~458 8~290 1~114 - ^25
        S| PIGS ('000)
        d| Breeding boars | 11 na 9 ^2 ^2 ^2 ^1 1 *~- - -
        d| Breeding sows | 286 263 241 63 56 54 43 25 ^2 - -
        d| Gilts intended for breeding | 54 na 35 ^7 ^13 ^7 ^5 ^4 ^~- - -
        d| All other pigs | 2~254 2~148 1~951 484 348 567 324 216 ^12 *~- -
        P| Total | 2~605 2~411 2~236 556 418 630 373 246 ^14 *~- -""", same), bold="PS")
    p.text("^ estimate has a relative standard error of 10% to less than 25% and should be used with caution").text("* estimate has a relative standard error of 25% to 50% and should be used with caution").text("na not available").text("(b) Ewes expected to lamb in the following season.")
    return finish(p, widths={"A": 44, **wide("BCDEFGHIJKL", 9)})


@sheet
def en9_abs_livestock_change_2014():
    """Australian Bureau of Statistics, 7121.0, 2013-14, key figures (www.abs.gov.au/ausstats/abs@.nsf/Previousproducts/7121.0Main Features42013-14): a sentence for a heading, the year on its own line, units under a blank, captions in two depths, totals of parts and of parts' totals by name."""
    p = Paper("en9_abs_livestock_change_2014", "xls", sheet="Key figures", borders=False, font="Arial", indent="spaces")
    p.text("KEY FIGURES", bold=True).skip().text("LIVESTOCK, Australia, year ended 30 June 2014", bold=True).skip()
    p.head("""
         |  | Change in number
         | Number on | on holding since
         | holding | 2012-13
         | ’000 | %""", loose=True, bold=False, soft=(3,), soft_body=True)
    p.skip()
    p.body(rows("""
        S| CATTLE AND CALVES
        S|   Dairy cattle
        d|     Cows in milk and dry | 1,647 -2
        d|     Calves (under one year) | 461 -1
        d|     Heifers (one to two years) | 471 3
        d|     Heifers (over two years) | 131 8
        d|     All other dairy cattle (a) | 97 -8
        P|   Total dairy cattle | 2,807 -1
        S|   Meat cattle
        d|     Calves (Under one year) | 5,955 -4
        d|     Cows and heifers (over one year) | 13,321 -1
        d|     All other meat cattle (a) | 7,019 3
        P|   Total meat cattle | 26,296 -1
        P| Total cattle and calves | 29,103 -1

        S| SHEEP AND LAMBS
        d|     Lambs (under one year) | 21,467 -10
        d|     Breeding ewes (one year and over, merino and all other) | 40,650 1
        d|     All other sheep and lambs | 10,495 -9
        P| Total sheep and lambs | 72,612 -4

        S| PIGS
        d|     Breeding sows | 266 19
        d|     All other pigs (b) | 2,042 9
        P| Total pigs | 2,308 10"""), bold="P")
    for cell in p.cells.values():
        if isinstance(cell.value, int):
            cell.number_format = "# ##0"
    p.skip().text("(a) Includes bulls and steers").text("(b) Includes boars, gilts, suckers, weaners, growers and finishers")
    return finish(p, widths={"A": 54, "B": 14, "C": 18})


@sheet
def en9_barbados_arrivals_2023():
    """Barbados Statistical Service, stay over tourist arrivals, visitor market by month 2023 (stats.gov.bb/?p=6626), as the page hands it out: one row of headings, months down, the last column and the last line both Total."""
    p = Paper("en9_barbados_arrivals_2023", "csv", borders=False)
    p.text("Stay Over Tourist Arrivals: Visitor Market by Month 2023")
    p.head("Month | U.S.A | Canada | U.K | Other Europe | CARICOM | Other Caribbean | Latin & Central America | Africa | Asia | Oceania | Other Countries | Total", bold=False)
    p.body(rows("""
        d| January | 13,708 10,171 33,633 5,448 5,572 226 710 210 750 157 5 70,590
        d| February | 11,975 9,671 32,799 4,073 4,767 215 596 151 599 149 0 64,995
        d| March | 12,677 8,965 31,318 3,334 5,670 180 706 136 651 94 1 63,732
        d| April | 13,705 6,942 14,622 1,752 6,672 295 725 86 295 96 6 45,196
        d| May | 15,022 4,733 15,427 962 5,574 254 408 128 214 43 0 42,765
        d| June | 15,326 2,778 8,922 1,048 7,091 262 711 166 248 116 2 36,670
        d| July | 17,529 3,868 11,697 1,172 10,152 357 785 128 316 135 2 46,141
        d| August | 16,724 3,778 10,975 1,293 12,725 282 835 188 482 146 2 47,430
        d| September | 12,128 3,352 8,660 759 7,404 146 991 156 304 71 1 33,972
        d| October | 13,983 5,049 13,256 1,274 7,891 179 1,172 120 277 107 2 43,310
        d| November | 14,246 6,631 30,908 2,919 7,354 251 1,308 190 949 143 1 64,900
        d| December | 19,591 11,202 31,640 4,272 7,652 168 1,217 197 711 180 9 76,839
        T| Total | 176,614 77,140 243,857 28,306 88,524 2,815 10,164 1,856 5,796 1,437 31 636,540""", same))
    return p


@sheet
def en9_norway_aquaculture():
    """Statistics Norway, aquaculture, Table 1 (ssb.no/en/jord-skog-jakt-og-fiskeri/statistikker/fiskeoppdrett): a mark of a note behind the title, years down, then the last year once more as a caption over counties; colons for what may not be told; the counties after Rogaland filled in to the sum."""
    p = Paper("en9_norway_aquaculture", sheet="Tabell 1", borders=False, font="Arial")
    p.text("Table 1", bold=True).text("Sales of slaughtered fish for food. Quantity, by fish species and county. Tonnes1", bold=True).skip()
    p.head(" | Total | Salmon | Rainbow trout | Char | Cod | Halibut | Shellfish | Other fish species")
    p.body(rows("""
        d| 2009 | 961,469 862,305 74,305 421 20,924 1,568 1,728 218
        d| 2010 | 1,019,810 939,536 54,675 492 21,240 1,610 2,001 256
        d| 2011 | 1,143,901 1,064,868 58,554 276 15,273 2,767 1,926 237
        d| 2012 | 1,321,128 1,232,094 74,678 309 10,033 1,740 2,001 273
        d| 2013 | 1,247,865 1,168,324 71,552 : 3,770 1,385 2,363 :
        d| 2014 | 1,332,497 1,258,356 68,986 : 1,386 1,257 2,016 :
        d| 2015 | 1,380,841 1,303,346 73,007 260 : 1,244 2,773 :
        d| 2016 | 1,326,156 1,233,619 87,853 333 : 1,460 2,213 :
        d| 2017 | 1,308,487 1,236,354 66,999 342 : 1,623 2,450 :
        d| 2018 | 1,354,939 1,282,003 68,345 288 : 1,842 1,721 :
        d| 2019 | 1,452,928 1,364,044 83,489 519 : 1,525 2,164 :

        S| 2019
        d| Rogaland | 93,484 90,121 2,704 : - 659 : -
        d| Hordaland | 222,310 179,860 42,391 - - : 32 -
        d| Sogn og Fjordane | 118,905 86,540 32,004 : : 310 : -
        d| Møre og Romsdal | 162,377 155,618 6,390 : : 263 51 :
        d| Trøndelag | 275,102 273,224 - - - : 1,878 -
        d| Nordland | 292,410 291,930 - 324 - : 81 :
        d| Troms - Romsa | 183,020 183,020 - - - - : -
        d| Finnmark - Finnmárku | 98,404 98,404 - - - - - -
        d| Other counties | 6,916 5,327 - 104 - 293 104 :"""), bold="S")
    t = p.tables[0]
    for (row, column), cell in p.cells.items():
        if row in t.body and isinstance(cell.value, int):
            cell.number_format = "# ##0" if column else "0"
    p.skip().text("1The quantity is masured in round weight. The conversion factor for weight is changed from 2000.").text("Explanation of symbols: : Confidential, - Zero")
    return finish(p, widths={"A": 24, **wide("BCDEFGHI", 13)})


@sheet
def en9_canada_census_at_school():
    """Statistics Canada, Census at School 2008/2009 (censusatschool.ca/data-results/provinces/2008-2009/participation-by-province-and-territory/): units in a row under the headings, one over three columns; the country first, short names of the provinces; New Brunswick, not stored, from the sum."""
    p = Paper("en9_canada_census_at_school", "htmlxls")
    p.text("Participation in Census at school, by province and territory")
    p.head("""
         | Elementary | Secondary | All students | Percentage of participants
         | number of students | < | < | %""", soft=(1,), soft_body=True)
    p.body(rows("""
        P| Canada | 19,837 5,459 25,296 100.0
        d| N.L. | 24 0 24 0.1
        d| P.E.I. | 6 0 6 0.0
        d| N.S. | 460 355 815 3.2
        d| N.B. | 205 118 323 1.3
        d| Que. | 1,748 1,032 2,780 11.0
        d| Ont. | 13,171 2,760 15,931 63.0
        d| Man. | 567 325 892 3.5
        d| Sask. | 331 73 404 1.6
        d| Alta. | 2,242 518 2,760 10.9
        d| B.C. | 1,050 259 1,309 5.2
        d| Y.T. | 17 19 36 0.1
        d| N.W.T | 16 0 16 0.1
        d| Nvt. | 0 0 0 0.0""", same))
    p.text("Source: Statistics Canada, Census at School, 2008/2009.")
    return p


@sheet
def en9_statcan_enrolments_change():
    """Statistics Canada, 81-595-M no. 78, Table A.1 (www.statcan.gc.ca/pub/81-595-m/2009078/t/tbla1-eng.htm), saved as text: school years, each followed by a line of its change with the same words, digits of notes grown onto the provinces' short names."""
    p = Paper("en9_statcan_enrolments_change", "csv", borders=False)
    p.text("Table A.1").text("Headcount enrolments1 in public elementary and secondary schools, Canada, provinces and territories, 2000/2001 to 2006/2007").skip()
    p.head(" | Canada | N.L. | P.E.I. | N.S.2 | N.B. | Que.3 | Ont.6 | Man.5 | Sask.4 | Alta. | B.C.4 | Y.T. | N.W.T. | Nvt.", bold=False)
    p.body(rows("""
        d| 2000/2001 | 5,350,719 90,233 23,153 155,873 124,942 1,237,981 2,143,599 189,912 186,586 549,633 624,618 5,764 9,672 8,753
        d| Percentage change | -0.4 -4.1 -3.9 -1.5 -1.6 -0.8 0.6 -3.6 -3.3 0.6 -0.6 -3.5 -0.8 -8.7
        d| 2001/2002 | 5,360,375 86,971 22,843 153,450 122,792 1,244,689 2,163,108 188,907 183,024 548,122 622,416 5,608 9,707 8,738
        d| Percentage change | 0.2 -3.6 -1.3 -1.6 -1.7 0.5 0.9 -0.5 -1.9 -0.3 -0.4 -2.7 0.4 -0.2
        d| 2002/2003 | 5,342,821 84,337 22,615 150,599 120,600 1,245,339 2,164,940 186,892 179,161 551,375 612,705 5,610 9,747 8,903
        d| Percentage change | -0.3 -3.0 -1.0 -1.9 -1.8 0.1 0.1 -1.1 -2.1 0.6 -1.6 0.0 0.4 1.9
        d| 2003/2004 | 5,283,098 81,511 22,239 148,514 118,869 1,241,143 2,129,742 186,287 175,846 549,533 605,057 5,520 9,718 9,119
        d| Percentage change | -1.1 -3.4 -1.7 -1.4 -1.4 -0.3 -1.6 -0.3 -1.9 -0.3 -1.2 -1.6 -0.3 2.4
        d| 2004/2005 | 5,250,007 79,483 22,393 145,396 117,145 1,233,100 2,123,904 184,352 172,663 550,983 596,168 5,459 9,607 9,354
        d| Percentage change | -0.6 -2.5 0.7 -2.1 -1.5 -0.6 -0.3 -1.0 -1.8 0.3 -1.5 -1.1 -1.1 2.6
        d| 2005/2006 | 5,207,030 76,806 21,948 142,304 114,820 1,216,326 2,118,544 182,371 168,633 551,740 589,379 5,459 9,571 9,129
        d| Percentage change | -0.8 -3.4 -2.0 -2.1 -2.0 -1.4 -0.3 -1.1 -2.3 0.1 -1.1 0.0 -0.4 -2.4
        d| 2006/2007 | 5,162,363 74,345 21,365 138,661 112,013 1,204,517 2,103,464 180,043 164,973 560,563 578,795 5,227 9,332 9,065
        d| Percentage change | -0.9 -3.2 -2.7 -2.6 -2.4 -1.0 -0.7 -1.3 -2.2 1.6 -1.8 -4.2 -2.5 -0.7""", same))
    p.skip().text("1. Refers to the number of individuals enrolled on September 30 (or as close as possible thereafter) of the school year.").text("Date modified: 2009-07-13")
    return p


@sheet
def en9_anguilla_work_permits():
    """Anguilla, Statistics Department, Table 9.1.2 (www.gov.ai/stats/LAB_TAB_2016_files/sheet003.htm): quarters over years with a change after each that belongs to no year, an empty first column, empty rows between the countries; the years before 2010 left out, Jamaica's later figures, the others and the total filled in."""
    p = Paper("en9_anguilla_work_permits", sheet="9.1.2", borders=False, font="Arial", left=1, top=1)
    p.text("TABLE 9.1.2", bold=True).text("WORK PERMITS ISSUED BY COUNTRY OF BIRTH OF RECIPIENT BY QUARTERS", bold=True).text("2010 - 2015", bold=True).skip()
    years = "2010 | 2011 | 2012 | 2013 | 2014 | 2015 | ^"
    p.head(f"""
        Country of Origin | JAN - MAR | < | < | < | < | < | % Change 2015/14 | APR - JUN | < | < | < | < | < | % Change 2015/14 | JUL - SEPT | < | < | < | < | < | % Change 2015/14 | OCT - DEC | < | < | < | < | < | % Change 2015/14
        ^ | {years} | {years} | {years} | {years}""")
    quarters = {"St. Kitts-Nevis": ((10, 17, 13, 7, 9, 10), (21, 14, 9, 8, 10, 8), (10, 8, 6, 8, 8, 8), (11, 6, 10, 7, 10, 4)), "Dominican Republic": ((48, 46, 37, 37, 59, 44), (48, 44, 72, 90, 70, 35), (51, 74, 69, 53, 65, 97), (63, 57, 61, 41, 78, 55)), "Jamaica": ((33, 34, 42, 33, 31, 26), (36, 54, 43, 38, 50, 48), (41, 40, 47, 39, 52, 44), (38, 29, 35, 42, 36, 40)), "Guyana": ((22, 25, 20, 18, 24, 21), (27, 30, 26, 31, 22, 25), (19, 23, 28, 20, 25, 27), (24, 18, 21, 26, 20, 23)), "Other": ((92, 88, 101, 97, 110, 121), (104, 99, 117, 120, 131, 126), (87, 93, 90, 102, 98, 115), (80, 91, 84, 99, 107, 112))}
    quarters = {name: [list(q) for q in f] for name, f in quarters.items()}

    def told(kind, name, f):
        return line(kind, name, *(one for q in f for one in (*q, f"'{100 * (q[5] / q[4] - 1):.1f}%")))

    lines = []
    for name, f in quarters.items():
        lines += [told("d", name, f), ""]
    p.skip().body("\n".join([*lines, told("T", "TOTAL", [add(f[k] for f in quarters.values()) for k in range(4)])]))
    p.skip().text("Source: Department of Labour")
    return finish(p, widths={"A": 3, "B": 22, **dict.fromkeys([*"CDEFGHIJKLMNOPQRSTUVWXYZ", "AA", "AB", "AC", "AD"], 7)}, wrap=True)
