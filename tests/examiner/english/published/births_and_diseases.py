"""Sheets retold from tables of New York State and of the CDC; each names its source."""

from ...dress import finish, sheet, show_thousands
from ...lines import rows
from ...paper import Paper

FAMILY = "seventh"


@sheet
def en8_nys_births_by_county():
    """New York State Department of Health, Vital Statistics 2019, Table 7 (www.health.ny.gov/statistics/vital_statistics/2019/table07.htm): captions with the very names of the sums under them, the State first, the City and the rest before their counties, ages that look like signs and dates; the counties after Niagara left out."""
    p = Paper("en8_nys_births_by_county", sheet="Table 7", borders=True, font="Arial")
    p.text("Table 7: Live Births by Mother's Age and Resident County, New York State - 2019", bold=True).skip()
    p.head("""
        County | Mother's Age | < | < | < | < | < | < | < | < | < | <
        ^ | Total | < 15 | 15-17 | 18-19 | 20-24 | 25-29 | 30-34 | 35-39 | 40-44 | 45+ | N.S.""", spanner="across", stub="bottom")
    p.body(rows("""
        S| New York State
        T| New York State | 220,536 58 1,582 5,012 32,564 55,809 70,278 43,513 10,700 1,019 1
        S| New York City
        R| New York City | 104,294 26 632 1,967 14,904 25,454 32,491 22,157 6,037 626 0
        d| Bronx | 18,963 8 224 628 3,584 5,669 4,967 2,963 830 90 0
        d| Kings | 37,031 9 167 666 6,293 8,855 10,926 7,730 2,202 183 0
        d| New York | 16,257 2 79 204 1,158 2,613 6,012 4,686 1,317 186 0
        d| Queens | 26,850 7 134 382 3,294 7,014 8,726 5,701 1,447 145 0
        d| Richmond | 5,193 0 28 87 575 1,303 1,860 1,077 241 22 0
        S| Rest of State
        R| Rest of State | 116,242 32 950 3,045 17,660 30,355 37,787 21,356 4,663 393 1
        d| Albany | 2,979 2 26 70 384 801 1,008 604 80 4 0
        d| Allegany | 480 0 2 26 126 147 112 55 12 0 0
        d| Broome | 1,950 0 20 75 358 599 595 245 56 2 0
        d| Cattaraugus | 825 1 12 25 230 261 187 93 12 4 0
        d| Cayuga | 752 1 7 21 150 239 210 104 20 0 0
        d| Chautauqua | 1,342 1 30 68 365 413 299 133 33 0 0
        d| Chemung | 894 0 8 44 224 287 230 89 12 0 0
        d| Chenango | 471 0 8 16 117 171 100 52 6 1 0
        d| Clinton | 722 0 7 20 136 260 202 82 15 0 0
        d| Columbia | 479 1 6 16 69 150 140 77 20 0 0
        d| Cortland | 451 0 4 19 99 143 127 53 6 0 0
        d| Delaware | 349 0 3 13 75 105 99 44 8 2 0
        d| Dutchess | 2,699 0 16 62 288 692 944 580 104 13 0
        d| Erie | 9,679 0 117 312 1,514 2,626 3,322 1,482 292 14 0
        d| Essex | 314 0 0 5 59 101 93 49 7 0 0
        d| Hamilton | 29 0 0 0 7 8 11 3 0 0 0
        d| Jefferson | 1,802 0 12 88 586 573 353 167 23 0 0
        d| Monroe | 7,913 4 86 228 1,188 2,155 2,713 1,278 245 16 0
        d| Nassau | 13,877 4 65 159 1,098 2,860 5,271 3,537 801 81 1
        d| Niagara | 2,069 1 18 74 362 636 617 308 50 3 0"""))
    show_thousands(p)
    return finish(p, widths={"A": 20, **dict.fromkeys("BCDEFGHIJKL", 9)}, frame=False)


@sheet
def en8_nys_births_by_race_and_weight():
    """New York State Department of Health, Vital Statistics 2001, Birth Table 6a (healthweb-back.health.ny.gov/statistics/vital_statistics/2001/table06a.htm): a page saved from the browser, the age over all figures in a row of its own, the same lines for all, then race by race, each with its total first; the lines after Other left out."""
    p = Paper("en8_nys_births_by_race_and_weight", "htmlxls")
    p.text("Vital Statistics - 2001 Annual Report").text("Birth Table 6a: Resident Live Births by Race and Birthweight, Race and Month Prenatal Care Began").text("by Mother's Age").text("New York State - 2001")
    p.head("""
         | Mother's Age | < | < | < | < | < | < | < | < | < | <
        Race and Birthweight | Total | < 15 | 15-17 | 18-19 | 20-24 | 25-29 | 30-34 | 35-39 | 40-44 | 45 + | N. S.""")
    p.body(rows("""
        T| Total | 253,524 328 6,522 13,456 51,471 62,933 70,732 38,844 8,548 578 112
        d| Under 1000 gms | 1,874 9 51 117 359 443 512 314 64 3 2
        d| 1000-1499 gms | 1,916 3 78 104 377 375 514 341 109 13 2
        d| 1500-1999 gms | 3,911 9 137 234 701 890 1,035 704 167 31 3
        d| 2000-2499 gms | 11,791 24 433 730 2,373 2,626 3,041 1,965 507 80 12
        d| 2500 + gms | 233,885 283 5,823 12,266 47,633 58,554 65,598 35,492 7,697 450 89
        d| Not Stated | 147 0 0 5 28 45 32 28 4 1 4
        S| White
        P| Total | 180,647 147 3,929 8,630 34,882 44,311 53,163 28,765 6,270 444 106
        d| Under 1000 gms | 979 4 23 59 187 214 278 174 36 2 2
        d| 1000-1499 gms | 1,194 0 47 62 207 239 346 217 67 7 2
        d| 1500-1999 gms | 2,454 2 64 118 407 561 713 455 108 23 3
        d| 2000-2499 gms | 7,432 11 235 417 1,405 1,617 2,042 1,296 331 66 12
        d| 2500 + gms | 168,553 130 3,560 7,973 32,669 41,670 49,778 26,615 5,728 345 85
        d| Not Stated | 35 0 0 1 7 10 6 8 0 1 2
        S| Black
        P| Total | 51,821 179 2,443 4,365 13,203 12,184 10,932 6,808 1,617 89 1
        d| Under 1000 gms | 800 5 24 56 159 202 207 124 23 0 0
        d| 1000-1499 gms | 617 3 30 40 155 116 136 100 32 5 0
        d| 1500-1999 gms | 1,163 7 70 104 252 240 238 196 50 6 0
        d| 2000-2499 gms | 3,284 13 195 285 799 678 684 493 128 9 0
        d| 2500 + gms | 45,952 151 2,124 3,880 11,837 10,947 9,664 5,895 1,384 69 1
        d| Not Stated | 5 0 0 0 1 1 3 0 0 0 0
        S| Other
        P| Total | 20,005 2 126 409 3,142 6,159 6,382 3,114 624 44 3
        d| Under 1000 gms | 82 0 3 2 10 22 24 15 5 1 0
        d| 1000-1499 gms | 99 0 1 2 13 20 30 22 10 1 0
        d| 1500-1999 gms | 281 0 3 11 41 84 79 52 9 2 0
        d| 2000-2499 gms | 1,024 0 1 27 159 318 304 162 48 5 0
        d| 2500 + gms | 18,519 2 118 367 2,919 5,715 5,945 2,863 552 35 3
        d| Not Stated | 0 0 0 0 0 0 0 0 0 0 0"""))
    p.tables[0].either_rows += p.tables[0].total_rows
    show_thousands(p)
    return p


@sheet
def en8_mmwr_infrequent_diseases():
    """CDC, MMWR, 6 February 2015, Table I (vdocuments.us/morbidity-and-mortality-weekly-report-morbidity-and-mortality-weekly-report-nd-56.html): marks of notes of four kinds in names and headings, long dashes for nothing, a total before its kinds, captions whose kinds are indented, States as words in the last column; the diseases after Hansen's left out."""
    p = Paper("en8_mmwr_infrequent_diseases", "xls", sheet="Table I", borders=False, font="Arial Narrow")
    p.text("TABLE I. Provisional cases of selected* infrequently reported notifiable diseases (<1,000 cases reported during the preceding year) — United States, week ending January 31, 2015 (4th week)†", bold=True, over=10)
    t = p.head("""
        Disease | Current⏎week | Cum⏎2015 | 5-year⏎weekly⏎average§ | Total cases reported for previous years | < | < | < | < | States reporting cases⏎during current week (No.)
        ^ | ^ | ^ | ^ | 2014 | 2013 | 2012 | 2011 | 2010 | ^""", rules=True, stub="bottom")
    t.optional.append("J")
    p.body(rows("""
        d| Anthrax | — — — — — — 1 —
        S| Arboviral diseases **,††:
        d|   California serogroup virus disease | — — — 83 95 81 137 75
        d|   Chikungunya virus disease ¶ | NN NN — NN NN NN NN NN
        d|   Eastern equine encephalitis virus disease | — — 0 8 8 15 4 10
        d|   Powassan virus disease | — — — 8 12 7 16 8
        d|   St. Louis encephalitis virus disease | — — 0 9 1 3 6 10
        d|   Western equine encephalitis virus disease | — — — — — — — —
        P| Botulism, total | — 6 2 140 152 168 153 112
        d|   foodborne | — 3 0 11 4 27 24 7
        d|   infant | — 3 2 111 136 123 97 80
        d|   other (wound and unspecified) | — — 0 18 12 18 32 25
        d| Brucellosis | — — 1 91 99 114 79 115
        d| Chancroid | 1 1 0 17 — 15 8 24 WA~(1)
        d| Cholera | — — 1 — 14 17 40 13
        d| Cyclosporiasis †† | — — 1 372 784 123 151 179
        d| Diphtheria | — — — 1 — 1 — —
        S| Haemophilus influenzae invasive disease (age <5 yrs) §§:
        d|   serotype b | — 1 0 29 31 30 14 23
        d|   nonserotype b | 1 14 5 179 222 205 145 200 AR~(1)
        d|   unknown serotype | 7 19 5 229 185 210 226 223 NY~(1),~PA~(1),~MD~(1),~NC~(2),~OK~(1),~OR~(1)
        d| Hansen disease †† | — — 2 55 81 82 82 98"""), bold="")
    p.text("—: No reported cases.    N: Not reportable.    NN: Not nationally notifiable.    Cum: Cumulative year-to-date.", over=10)
    return finish(p, widths={"A": 44, **dict.fromkeys("BCDEFGHI", 9), "J": 40}, wrap=True)
