"""Sheets retold from tables of the censuses of the Australian colonies; each names its source."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, drop, line, rows, same
from ...paper import Paper

FAMILY = "eighth"


@sheet
def en9_western_australia_1881():
    """Western Australia, census of 1881, Table VII (hccda.ada.edu.au/Individual_Census_Tables/WA/1881/census/tables/WA-1881-census-02_29-1.html): five captions over two years, increase and decrease in columns of their own with half of them empty, points after the headings; Williams completed, York and the total filled in, two figures altered so that no column stays empty."""
    p = Paper("en9_western_australia_1881", sheet="Table VII", font="Times New Roman")
    p.text("TABLE VII.—SUMMARY showing the NUMBER of INHABITANTS, the NUMBER of MALES and FEMALES, the NUMBER of HOUSES, and the NUMBER of ADULT MALES in each DISTRICT of the COLONY of WESTERN AUSTRALIA at the date of the CENSUS of 1870 and 1881 ; together with the NUMERICAL INCREASE or DECREASE (exclusive of Aborigines):—").skip()
    four = "1870. | 1881. | Increase. | Decrease."
    p.head(f"""
        Districts. | Persons. | < | < | < | Males. | < | < | < | Females. | < | < | < | Houses. | < | < | < | Adult Males. | < | < | <
        ^ | {four} | {four} | {four} | {four} | {four}""", bold=False)
    districts = {"Blackwood": (0, 211, 0, 159, 0, 100, 0, 121), "Fremantle": (2341, 2264, 1455, 1869, 536, 778, 1566, 1252), "Greenough & Irwin": (970, 1052, 587, 716, 223, 304, 600, 540), "Murray": (497, 501, 242, 332, 157, 154, 293, 265), "The North": (143, 542, 29, 119, 31, 84, 114, 381), "Perth": (3007, 2981, 2237, 2841, 796, 1083, 1776, 1484), "Plantagenet": (1064, 992, 587, 651, 253, 331, 705, 596), "Sussex": (689, 661, 365, 512, 100, 171, 467, 382), "Swan": (1114, 1070, 870, 854, 272, 313, 709, 506), "Toodyay": (1584, 1610, 930, 1159, 327, 450, 990, 894), "Victoria": (892, 1634, 494, 975, 208, 453, 603, 1031), "Wellington": (1470, 1065, 826, 878, 291, 362, 947, 551), "Williams": (0, 844, 0, 481, 0, 223, 0, 497), "York": (1604, 1635, 1013, 1189, 341, 442, 998, 846)}

    def told(kind, name, f):
        out = []
        for old, new in ((f[0] + f[2], f[1] + f[3]), (f[0], f[1]), (f[2], f[3]), (f[4], f[5]), (f[6], f[7])):
            out += [old or "", new, new - old if new > old else "", old - new if old > new else ""]
        return line(kind, name, *out)

    p.body("\n".join([*(told("d", name, f) for name, f in districts.items()), told("T", "Total", add(districts.values()))]))
    return finish(p, widths={"A": 20, **wide("BCDEFGHIJKLMNOPQRSTU", 9)}, frame=False)


@sheet
def en9_tasmania_agriculture_1891():
    """Tasmania, census of 1891, agriculture in the Australasian colonies (hccda.ada.edu.au/Individual_Census_Tables/TAS/1891/census/tables/TAS-1891-census-01_lx-1.html): captions with long dashes, the unit in a column without heading, two kinds of sums without the word, whole years empty."""
    p = Paper("en9_tasmania_agriculture_1891", "csv", borders=False)
    p.text("Agriculture in Australasian Colonies in the Years 1881 and 1891.").skip()
    t = p.head("""
         |  | 1881. | 1891. | Per-centage Increase or Decrease. | <
         |  |  |  | Increase. | Decrease.""", spanner="first", bold=False)
    t.columns.pop("B", None)
    t.optional.append("B")
    p.body(rows("""
        S| Land in Crop—
        d| Tasmania | Acres~No. 148,494 168,121 13.22 _
        d| New South Wales | Acres~No. 645,068 846,383 31.21 _
        d| Victoria | Acres~No. 1,821,719 2,687,575 47.52 _
        d| Queensland | Acres~No. 126,229 242,629 92.22 _
        d| South Australia | Acres~No. 2,613,903 2,533,291 _ 3.08
        d| Western Australia | Acres~No. 53,353 64,209 20.34 _
        d| New Zealand | Acres~No. 1,319,460 1,395,542 5.77 _
        P| Australasia | Acres~No. 6,728,226 7,937,750 17.97 _
        P| Seven Colonies | Acres~No. 4,114,323 5,404,459 31.36 _
        S| Agricultural Hands—
        d| Tasmania | No. 17,699 16,031 _ 9.54
        d| New South Wales | No. 89,682 68,563 _ 23.55
        d| Victoria | No. 108,919 82,482 _ 24.27
        d| Queensland | No. 22,004 39,980 81.69 _
        d| South Australia | No. 30,330 _ _ _
        d| Western Australia | No. 3,336 4,542 36.15 _
        d| New Zealand | No. 42,722 59,058 38.24 _
        P| Australasia | No. 314,692 _ _ _
        P| Six Colonies | No. 284,362 270,656 _ 4.82
        S| Agricultural Hands only per 100 Acres in crop—
        d| Tasmania | No. 11.92 9.53 _ 20.05
        d| New South Wales | No. 13.90 8.10 _ 41.72
        d| Victoria | No. 5.98 3.07 _ 48.66
        d| Queensland | No. 17.38 16.48 _ 5.18
        d| Western Australia | No. 6.25 7.07 13.12 _
        d| New Zealand | No. 3.24 4.23 30.55 _
        P| Australasia | No. 4.68 _ _ _
        P| Six Colonies | No. 6.91 5.01 _ 27.50""", same))
    return p


@sheet
def en9_victoria_1861_dwellings():
    """Victoria, census of 1861, Table V (hccda.ada.edu.au/Individual_Census_Tables/VIC/1861/census_01/tables/VIC-1861-census_01-02_6-1.html): headings that are sentences, years under them, numbers of columns in brackets with points; the counties after Polwarth left out."""
    p = Paper("en9_victoria_1861_dwellings", sheet="Table V", font="Times New Roman")
    p.text("HOUSE ACCOMMODATION., TABLE V.—Showing by Counties and Districts the relative proportions of the Population (exclusive of Chinese and Aborigines), residing at the periods of the Censuses of 1861 and 1857 respectively, in Habitations of Brick, Stone, Wood, Iron, and of materials not stated ; also showing the Number of Dwellers in Tents and Habitations having Canvas Roofs.").skip()
    p.head("""
        COUNTIES AND DISTRICTS. | Population (exclusive of Chinese and Aborigines). | < | Population (exclusive of Chinese and Aborigines) dwelling in | < | < | < | Proportion per cent. of Population (exclusive of Chinese and Aborigines) dwelling in Houses of Brick, Stone, Wood, Iron, and of materials not stated. | < | Proportion per cent. of Population (exclusive of Chinese and Aborigines) dwelling in Tents and Habitations having Canvas Roofs, Slab, Bark, and Mud Huts, and Travellers camping out. | <
        ^ | ^ | ^ | Houses of Brick, Stone, Wood, Iron, and of materials not stated. | < | Tents and Habitations having Canvas Roofs, Slab, Bark and Mud Huts, and Travellers camping out. | < | ^ | ^ | ^ | ^
        ^ | 1861. | 1857. | 1861. | 1857. | 1861. | 1857. | 1861. | 1857. | 1861. | 1857.""", bold=False)
    p.code(" | (1.) | (2.) | (3.) | (4.) | (5.) | (6.) | (7.) | (8.) | (9.) | (10.)")
    p.body(rows("""
        d| Anglesey | 1,715 898 1,130 801 585 97 65.89 89.20 34.11 10.80
        d| Bourke | 166,170 133,186 158,310 127,875 7,860 5,311 95.27 96.01 4.73 3.99
        d| Dalhousie | 20,408 10,073 13,716 7,968 6,692 2,105 67.21 79.10 32.79 20.90
        d| Dundas | 3,545 2,199 2,928 2,082 617 117 82.59 94.68 17.42 5.32
        d| Evelyn | 3,514 2,593 2,368 1,904 1,145 689 67.41 73.43 32.59 26.57
        d| Follett | 696 510 535 501 161 9 76.87 98.24 23.13 1.76
        d| Grant | 63,502 59,490 55,096 44,778 8,406 14,712 86.76 75.27 13.24 24.73
        d| Grenville | 28,325 16,146 20,463 6,629 7,862 9,517 72.25 41.06 27.75 58.94
        d| Hampden | 3,197 1,864 2,444 1,748 753 116 76.45 93.78 23.55 6.22
        d| Heytesbury | 965 550 775 495 190 55 80.31 90.00 19.69 10.00
        d| Mornington | 4,363 2,649 2,940 2,286 1,423 363 67.38 86.29 32.62 13.71
        d| Normanby | 7,944 5,909 7,168 5,656 776 253 90.23 95.72 9.77 4.28
        d| Polwarth | 2,156 1,641 1,933 1,438 223 203 89.65 87.63 10.35 12.67"""))
    show_thousands(p)
    return finish(p, widths={"A": 20, **wide("BCDEFGHIJK", 15)}, wrap=True, frame=False)


@sheet
def en9_south_australia_1901_ages():
    """South Australia, census of 1901, Table V (hccda.ada.edu.au/Individual_Census_Tables/SA/1901/census/tables/SA-1901-census-01_93-1.html): persons, men and women over years and over increase and decrease in numbers and per cent., single years of age with totals under every five, all ages first; the ages from fifteen on left out."""
    p = Paper("en9_south_australia_1901_ages", "xls", sheet="Table V", font="Times New Roman")
    p.text("TABLE V.—COMPARATIVE RETURN showing the NUMBER of PERSONS (MALES and FEMALES), at STATED PERIODS of AGE in the STATE at DATE of CENSUS of 1891 and 1901 respectively, together with the NUMERICAL and CENTESIMAL INCREASES or DECREASES (exclusive of ABORIGINES).").skip()
    six, two = "1891. | 1901. | Increase. | < | Decrease. | <", "^ | ^ | Number. | Per cent. | Number. | Per cent."
    p.head(f"""
        PERIODS OF AGE. | PERSONS. | < | < | < | < | < | MALES. | < | < | < | < | < | FEMALES. | < | < | < | < | <
        ^ | {six} | {six} | {six}
        ^ | {two} | {two} | {two}""", bold=False)
    ages = {"Under 1 year": (4694, 4188, 4584, 4008), "1 year": (4368, 3951, 4280, 3892), "2 years": (4672, 3979, 4456, 3891), "3 years": (4717, 3964, 4459, 3901), "4 years": (4564, 4178, 4487, 4125), "Total under 5 years": None, "5 years": (4693, 4416, 4487, 4309), "6 years": (4500, 4655, 4565, 4437), "7 years": (4401, 4546, 4336, 4600), "8 years": (4083, 4451, 3942, 4531), "9 years": (4150, 4688, 3937, 4735), "Total 5 and under 10 years": None, "10 years": (4062, 4603, 3969, 4464), "11 years": (3849, 4420, 3693, 4368), "12 years": (3722, 4476, 3638, 4335), "13 years": (3513, 4403, 3529, 4166), "14 years": (4016, 4291, 3812, 4266), "Total 10 and under 15 years": None}

    def told(kind, name, f):
        out = []
        for old, new in ((f[0] + f[2], f[1] + f[3]), f[:2], f[2:]):
            change = [abs(new - old), f"{100 * abs(new - old) / old:.2f}"]
            out += [old, new, *(change if new >= old else ["", ""]), *(change if new < old else ["", ""])]
        return line(kind, name, *out)

    lines, block = [told("T", "All ages", (166801, 184422, 153630, 178182))], []
    for name, f in ages.items():
        if f is None:
            lines += [told("P", name, add(block)), ""]
            block = []
        else:
            block.append(f)
            lines.append(told("d", name, f))
    p.body("\n".join(lines[:-1]))
    show_thousands(p)
    return finish(p, widths={"A": 26, **wide("BCDEFGHIJKLMNOPQRS", 10)}, frame=False)


@sheet
def en9_queensland_1868_residences():
    """Queensland, census of 1868, Table XX (hccda.ada.edu.au/Individual_Census_Tables/QLD/1868/census/tables/QLD-1868-census-05_40-2.html): numbers of the lines at both ends, most cells empty, a star in a figure; the sum filled in."""
    p = Paper("en9_queensland_1868_residences", sheet="XX", font="Times New Roman")
    p.text("Table No. XX., TABLE showing the NUMBER and DESCRIPTION of RESIDENCES of the POPULATION in the RURAL DISTRICTS of QUEENSLAND, as ascertained by a Census taken on the 2nd March, 1868.").skip()
    t = p.head("""
        NO. | Name of Police or Pastoral District | Number of Persons occupying residences. | HOUSES. | < | < | < | OTHER DWELLINGS. | < | < | Houses Unoccupied. | NO.
        ^ | ^ | ^ | Stone. | Brick. | Wood. | Metal. | Tents. | Ships. | Drays. | ^ | ^""", stt=0, name=1, bold=False)
    drop(t, "L")
    districts = """Banana 637 _ _ 211 _ 5 _ _ 4;Bowen 1027 1 3 318 16 9 _ 11 _;Brisbane 13050 34 144 2496 _ 41 _ _ 326;Burke 484 _ _ 114 16 9 3 5 4;Cardwell 163 _ _ 75 _ 2 _ _ 25;Clermont 1316 1 1 241 _ 165 _ _ _;Condamine 482 _ _ 142 _ 4 _ _ 2;Cook,~North 24 _ _ 7 _ _ _ _ _;Cook,~South 49 _ _ 13 1 _ _ _ 6;Dalby 1942 _ _ 369 _ 9 _ _ 2;Drayton 3888 1 10 938 6 127 _ _ 47;Gayndah 1980 _ _ 560 _ 17 _ _ _;Goodna 1628 2 2 254 _ 3 _ _ 55;Goondiwindi 402 _ _ 154 _ 11 _ _ _;Gregory 11 5* _ _ _ _ _ _ _;Ipswich 6890 3 11 1242 2 75 _ _ 30;Isaacs 670 _ _ 244 _ 20 _ _ _;Kennedy 1385 _ _ 193 11 255 _ _ 6;Leyburn 750 _ _ 132 _ 10 _ _ 4;Mackay 318 _ _ 60 1 2 _ _ _;Maranoa 120 _ _ 49 _ _ _ _ _;Maryborough 8469 1 1 839 5 1924 1 _ _;Mitchell 698 19 _ 189 12 42 _ _ 2;Nanango 442 _ _ 145 _ 14 _ _ 20;Port~Curtis 811 _ _ 132 3 93 2 _ _;Rockhampton 3738 2 2 936 16 151 _ 9 _;Roma 1210 _ _ 330 _ 222 _ 4 4"""
    lines, whole = [], [0] * 9
    for number, one in enumerate(districts.split(";"), 1):
        name, *f = one.split()
        whole = [a + int(b.strip("*").replace("_", "0")) for a, b in zip(whole, f, strict=True)]
        lines.append(f"d| {number} | {name.replace('~', ' ')} | " + " | ".join("" if x == "_" else x for x in f) + f" | {number}")
    p.body("\n".join([*lines, "T|  | TOTAL | " + " | ".join(map(str, whole)) + " | "]))
    show_thousands(p)
    p.text("* Slab huts with stone chimneys.")
    return finish(p, widths={"A": 6, "B": 26, "C": 16, **wide("DEFGHIJ", 9), "K": 13, "L": 6}, wrap=True, frame=False)


@sheet
def en9_queensland_1881_religions():
    """Queensland, census of 1881, Table CXXXVII (hccda.ada.edu.au/Individual_Census_Tables/QLD/1881/census_01/tables/QLD-1881-census_01-06_261-1.html): seventeen denominations over men and women, no heading over the districts, empty cells; the districts after Burke left out, the sum of those shown."""
    p = Paper("en9_queensland_1881_religions", "htmlxls")
    p.text("Table No. CXXXVII., SHOWING the NUMBER of PERSONS, MALES, and FEMALES, returned as belonging to each RELIGIOUS DENOMINATION enumerated in each CENSUS DISTRICT in 1881.")
    faiths = ["Church of England.", "Roman Catholic.", "Presbyterian.", "Lutheran.", "Wesleyan Methodist.", "Baptist.", "Congregational and Independent.", "Primitive Methodist.", "United Methodist Free Church.", "Other Christian Sects.", "Hebrew.", "Mahometans and Pagans.", "Other Religions.", "Object to State.", "No Religion.", "Unspecified.", "Total."]
    p.head(" | " + " | ".join(f"{one} | <" for one in faiths) + "\n^ | " + " | ".join(["Males. | Females."] * 17))
    districts = {"Aramac": "541 123 323 93 169 34 26 5 10 2 6 0 11 4 3 0 2 0 3 0 1 0 78 2 13 5 0 0 4 0 40 2", "Balonne": "840 378 462 395 155 79 23 5 11 0 4 1 15 16 0 3 0 0 7 7 10 6 56 0 5 0 0 0 1 0 15 3", "Blackall": "554 191 314 180 94 24 66 24 17 8 5 0 4 4 0 1 2 0 3 4 4 0 136 2 6 0 0 0 5 0 4 0", "Bowen": "433 346 147 177 145 114 37 25 14 10 9 7 5 1 0 0 0 0 9 8 0 0 40 6 1 0 0 0 0 0 5 0", "Brisbane": "5852 5825 3660 4498 1948 1923 692 580 996 1020 719 786 599 597 240 248 31 35 112 101 119 108 114 3 91 33 3 0 39 13 81 43", "Bundaberg": "1048 764 503 386 190 159 290 199 74 69 33 28 41 45 118 104 0 0 18 13 1 0 681 49 24 8 0 0 5 0 18 11", "Burke": "482 76 257 73 130 26 32 4 9 1 1 0 4 2 1 0 0 0 3 0 3 0 120 0 14 0 0 0 0 0 7 1"}
    figures = {name: [int(x) for x in f.split()] for name, f in districts.items()}

    def told(kind, name, f):
        return line(kind, name, *(f"'{one:,}" if one else "" for one in (*f, sum(f[::2]), sum(f[1::2]))))

    p.body("\n".join([*(told("d", name, f) for name, f in figures.items()), told("T", "Total", add(figures.values()))]))
    return p
