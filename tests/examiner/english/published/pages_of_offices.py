"""Pages of statistical offices, retold with made figures: schools, herds, grain, clinics, incomes, migration; each names where its like stands."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, glue, rows
from ...paper import Paper

FAMILY = "thirteenth"


def names(text: str, kind: str = "d", depth: int = 0, leader: str = "") -> str:
    """Lines whose figures are drawn."""
    return "\n".join(f"{kind}| {'  ' * depth}{name.strip()}{leader} | #" for name in text.split(";"))


def units(table, *rows_of_units: int) -> None:
    """Every heading may be said with or without each of the rows of units, texts that stand in these header rows of the table."""
    for letter, paths in table.columns.items():
        parts = paths[0].split(" / ")
        for k in rows_of_units:
            if len(parts) == len(table.header_rows):
                shorter = " / ".join(part for n, part in enumerate(parts) if n != k)
                if shorter not in table.columns[letter]:
                    table.columns[letter].append(shorter)


@sheet
def en18_enrolment_change_by_state():
    """As ideadata.org, table D-1 of a 30th report: hyphens around a group, headings of three lines in a cell, two sums at the end."""
    p = Paper("en18_enrolment_change_by_state", "xls", sheet="D-1", borders=False, font="Courier New")
    p.text("Table D-1. Public school enrollment of students in pre-kindergarten through 12th grade, by state:").text("School years 1997-98, 2005-06 and 2006-07").skip()
    p.head("""
         | -----------Number----------- | < | < | Change in⏎number | < | Percentage⏎change⏎in number | <
        State | 1997-98 | 2005-06 | 2006-07 | 2006-07⏎less⏎1997-98 | 2006-07⏎less⏎2005-06 | 2006-07⏎less⏎1997-98 | 2006-07⏎less⏎2005-06""", bold=False)
    spec = "70000-900000 70000-900000 70000-900000 1000-90000 100-9000 m0-24:2 m0-5:2"
    p.body(names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;District of Columbia;Florida;Wyoming;BIA schools") + "\nQ| 50 states and D.C.⏎ (including BIA schools) | #\n"
           + names("American Samoa;Guam;Northern Marianas;Puerto Rico;Virgin Islands") + "\nT| U.S. and outlying areas | #", spec)
    p.text("Please see the Part B Data Notes for information the states submitted to clarify their submissions.").text("Source: U.S. Department of Education, National Center for Education Statistics.")
    return p


@sheet
def en18_projected_changes():
    """As NCES projections, table 9: a group of one year span beside one of three, regions in bold between blank rows, rounds to zero."""
    p = Paper("en18_projected_changes", "xls", sheet="Table 9", borders=False, font="Arial")
    p.text("Table 9. Actual and projected percentage changes in 9–12 enrollment in public schools, by region and state: Selected years, fall 1998 through fall 2016", bold=True, over=5)
    p.head("""
        Region and state | Actual | Projected | < | <
        ^ | 1998–2004 | 2004–2010 | 2010–2016 | 2004–2016""", rules=True)
    spec = "m0-20:1 m-17-11:1 m0-15:1 m0-24:1".replace("m-17", "m0")
    p.body("P| United States | 10.8 | 0.7 | 4.5 | 5.2\n\nP| Northeast | 11.0 | -3.3 | -1.1 | -4.3\n" + names("Connecticut;Maine;Massachusetts;New Hampshire;New Jersey", depth=1) + "\n\nP| Midwest | 5.7 | -2.6 | 1.4 | -1.2\n"
           + names("Illinois;Indiana;Iowa;Kansas", depth=1) + "\nd|   Oklahoma | -2.2 | -2.7 | # | 3.8".replace("# |", "'# |") + "\n\nP| West | 8.1 | 6.2 | 9.8 | 16.6\n" + names("Alaska;Arizona;California", depth=1), spec)
    p.text("# Rounds to zero.").text("NOTE: Calculations are based on unrounded numbers. Detail may not sum to totals because of rounding.").text("SOURCE: U.S. Department of Education, NCES, Common Core of Data surveys.")
    return finish(p, widths={"A": 24, **wide("BCDE", 13)})


@sheet
def en18_livestock_by_state():
    """As ABS 7111.0: years of the country beside states of the last year, captions with the unit, marks of sampling errors before figures."""
    p = Paper("en18_livestock_by_state", "xls", sheet="Table 2", borders=False, font="Arial")
    p.text("Australian Bureau of Statistics", bold=True).text("71110DO002_200809 Principal Agricultural Commodities, Australia, Preliminary, 2008-09").text("Table 2 LIVESTOCK NUMBERS(a)—Year ended 30 June", bold=True)
    p.head("""
         | Aust. | < | < | 2009 | < | < | < | < | < | < | <
         | 2007 | 2008 | 2009 | NSW | Vic. | Qld | SA | WA | Tas. | NT | ACT""", years_as_text=False)
    p.body(rows("""
        S| MILK CATTLE ('000)
        d|   Cows in milk and dry | 1796 1640 1645 198 1044 ^92 ^110 49 152 **~- -
        d|   All other milk cattle | 868 897 903 115 551 ^62 ^60 43 73 **~- -
        P|   Total | 2664 2537 2548 313 1595 ^154 ^170 92 225 **~- -
        S| MEAT CATTLE ('000)
        d|   Bulls and bull calves intended for breeding | 767 na 674 143 ^94 290 ^36 45 12 54 -
        d|   Other calves | 5528 na 5454 1314 623 2272 285 547 110 303 ^1
        d|   Cows and heifers one year and over | 12800 13472 12447 2841 1071 5646 568 1068 188 1060 4
        d|   All other meat cattle | 6277 na 5883 1139 401 3398 193 337 94 321 ^1
        P|   Total | 25373 24784 24459 5437 2189 11606 1082 1997 404 1738 6
        S| LAMBING
        d|   Lambs marked ('000) | 34064 na 31976 11200 6880 ^1270 4664 7052 888 - ^22
        d|   Ewes mated to produce lambs ('000) | 41518 na 37738 13235 7672 1778 5246 8735 1046 - ^26
        d|   Proportion of lambs marked to ewes mated (%) | 82 na 85 85 90 71 89 81 85 - 85
        S| PIGS ('000)
        d|   Breeding boars | 11 na 9 ^2 ^2 ^2 ^1 1 *~- - -
        d|   Breeding sows | 286 263 241 63 56 54 43 25 ^2 - -
        d|   All other pigs | 2254 2148 1951 484 348 567 324 216 ^12 *~- -
        P|   Total | 2551 2411 2201 549 406 623 368 242 ^14 *~- -"""), bold="S")
    p.text("^ estimate has a relative standard error of 10% to less than 25% and should be used with caution").text("na not available").text("(a) Totals may not add due to rounding.")
    return finish(p, widths={"A": 44, **wide("BCDEFGHIJKL", 8)})


@sheet
def en18_corn_two_years():
    """As USDA, Crop Production: three groups of two years over a row of units between hyphens, dotted leaders, other states with a note."""
    p = Paper("en18_corn_two_years", "xlsx", sheet="Corn", borders=False, font="Courier New")
    p.text("Corn for Grain: Area Harvested, Yield, and Production by State and United States, 2019 and Forecasted August 1, 2020", bold=True)
    p.head("""
        State | Area Harvested | < | Yield | < | Production | <
         | 2019 | 2020 | 2019 | 2020 | 2019 | 2020
         | --1,000 Acres-- | < | --Bushels-- | < | --1,000 Bushels-- | <""", soft=(2,), rules=True)
    p.skip()
    p.body(names("AL;AR;CA;CO;DE;GA;ID;IL;IN;IA;KS;KY", leader=" ......") + "\n\nd| Oth Sts 1/ ... | #\n\nT| U.S. ......... | #", "60-13550 60-13550 m100-240:1 m100-240:1 8000-2500000 8000-2500000")
    p.skip().text("1/ Other States include FL, MT, NJ, NM, OR, UT, WV, and WY.")
    return p


@sheet
def en18_technical_schools():
    """As China Statistical Yearbook 2002, 20-16: one heading in four pieces, units in brackets behind the names."""
    p = Paper("en18_technical_schools", "htmlxls", sheet="T2016e", borders=False)
    p.text("20-16 Statistics on Various Technical Schools (2001)", bold=True)
    p.head("""
        Item |  | Ministries | Provinces,
         | Total | of the State | Autonomous
         |  | Council | Regions and
         |  |  | Municipalities""", bold=False, loose=True)
    p.body(rows("""
        d| Number of Schools | 3470 354 3116
        d| Number of Students (10 000 persons) | 134.7 10.1 124.6
        d| Teachers and Staff (10 000 persons) | 22.0 2.8 19.2
        d| Classroom Teachers (10 000 persons) | 10.0 1.2 8.8
        d| Practical Training Teachers (10 000 persons) | 3.4 0.4 3.0"""))
    return p


@sheet
def en18_institutions_by_management():
    """As India's department of education, table 1.02: columns numbered under the headings, shares in brackets in lines of their own."""
    p = Paper("en18_institutions_by_management", "htmlxls", sheet="102", borders=True)
    p.text("SELECTED NATIONAL TABLES", bold=True, over=6, align="center").text("TABLE 1.02    NUMBER OF SELECTED EDUCATIONAL INSTITUTIONS BY MANAGEMENT", bold=True, over=6, align="center")
    p.head("""
        Type of Institutions | Managed by | < | < | < | Total
        ^ | Government | Local Bodies | University | Private Bodies⏎Aided/Un-aided | ^""")
    p.code("1 | 2 | 3 | 4 | 5 | 6")
    text = []
    for name, f in (("Higher Secondary Schools (10+2 Pattern)", (7351, 409, 7, 11350)), ("High/Post Basic Schools", (22064, 5619, 3, 34677)), ("Middle/Senior Basic Schools", (65837, 50767, 0, 46201)), ("Primary/Junior Basic Schools", (262104, 283002, 0, 65658))):
        text += [f"d| {name} | " + " | ".join(map(str, (*f, sum(f)))), "d|  | " + " | ".join(f"'({100 * x / sum(f):.2f})" for x in f) + " | '(100)"]
    p.body("\n".join(text))
    p.text("Note: Figures in parentheses indicate percentage to total.")
    return p


@sheet
def en18_primary_schools_two_languages():
    """As the year book of Quebec 1950: French over English in each heading, two groups, school years with leaders."""
    p = Paper("en18_primary_schools_two_languages", "xlsx", sheet="6", borders=False)
    p.text("6—Statistiques de l'ensemble des écoles primaires.", over=9, align="center", bold=True).text("6—Statistics of All Primary Schools.", over=9, align="center", bold=True)
    t = p.head("""
        ANNÉES⏎—⏎YEARS | Nombre des⏎—⏎Number of | < | < | Élèves inscrits⏎—⏎Pupils enrolled | < | < | Présence moyenne⏎—⏎Average attendance | <
        ^ | Écoles⏎—⏎Schools | Instituteurs⏎—⏎Male Teachers | Institutrices⏎—⏎Female Teachers | Garçons⏎—⏎Boys | Filles⏎—⏎Girls | Total | Nombre⏎—⏎Number | Pourcentage⏎—⏎Percentage""", bold=False)
    p.body("\n".join(f"d| {y}-{(y + 1) % 100:02d}{'.' * 8} | #" for y in range(1932, 1948)), "7000-9400 3800-5100 15800-22000 268000-310000 268000-310000 +4+5 450000-520000 %7/6:1")
    glue(t)
    return finish(p, widths={"A": 18, **wide("BCDEFGHI", 13)})


@sheet
def en18_median_income_by_race():
    """As Census historical table P-2: a group within a group for each sex, captions of races, years with marks of notes."""
    p = Paper("en18_median_income_by_race", "xls", sheet="p02", borders=False, font="Arial")
    p.text("Table P-2. Race and Hispanic Origin of People by Median Income and Sex: 1947 to 2007", bold=True)
    p.text("(People 15 years old and over beginning with March 1980. Income in current and 2007 CPI-U-RS adjusted dollars 28/)")
    p.head("""
        Race,⏎Hispanic origin,⏎and year | Male | < | < | Female | < | <
        ^ | Number with income (thous.) | Median income | < | Number with income (thous.) | Median income | <
        ^ | ^ | Current dollars | 2007 dollars | ^ | Current dollars | 2007 dollars""", bold=False)
    years = "\n".join(f"d| {y} | #" for y in ("2007", "2006", "2005", "2004 35/", "2003", "2002", "2001", "2000 30/", "1999 29/", "1998"))
    p.body("S| ALL RACES\n" + years + "\n\nS| WHITE ALONE 36/\n" + years.replace("\nd| 2001 | #", "\nd| 2002 | #", 0).rsplit("\n", 4)[0] + "\n\nS| WHITE 23/\n" + "\n".join(f"d| {y} | #" for y in ("2001", "2000 30/", "1999 29/", "1998")), "9000-104789 12000-34000 30000-35000 9000-105230 12000-21000 17000-21000", bold="")
    p.text("Footnotes are available at the end of the table.").text("SOURCE: U.S. Census Bureau, Current Population Survey, Annual Social and Economic Supplements.")
    return finish(p, widths={"A": 20, **wide("BCDEFG", 13)})


@sheet
def en18_households_by_income_classes():
    """As CPS table HINC-01: classes of income in pieces over three lines, leaders, regions over divisions under captions in capitals."""
    p = Paper("en18_households_by_income_classes", "xls", sheet="hinc01", borders=False, font="Courier New")
    p.text("HINC-01. Selected Characteristics of Households, by Total Money Income in 2004", bold=True).text("[Source: U.S. Census Bureau, Current Population Survey. Numbers in thousands. Households as of March of the following year]").skip()
    p.head("""
         |  |  | $2,500 | $5,000 | $7,500 | $10,000 | $12,500 | $15,000
         |  | Under | to | to | to | to | to | and
        Characteristic | Total | $2,500 | $4,999 | $7,499 | $9,999 | $12,499 | $14,999 | over""", bold=False, loose=True)
    p.skip()
    def told(kind, name, depth, figures):
        return f"{kind}| {'  ' * depth}{name.ljust(32 - 2 * depth, '.')} | " + " | ".join(map(str, (sum(figures), *figures)))
    divisions = {"Northeast": ("New England", "Middle Atlantic"), "Midwest": ("East North Central", "West North Central"), "South": ("South Atlantic", "East South Central", "West South Central")}
    drawn = {name: [p.rng.randint(20, 700) for _ in range(7)] for region in divisions.values() for name in region}
    regions = {region: add([drawn[name] for name in parts]) for region, parts in divisions.items()}
    whole = add(regions.values())
    inside, outside = [x * 4 // 5 for x in whole], [x - x * 4 // 5 for x in whole]
    city, suburb = [x // 3 for x in inside], [x - x // 3 for x in inside]
    lines = [told("P", "All Households", 0, whole), "", "S| REGIONS/DIVISIONS", ""]
    for region, parts in divisions.items():
        lines += [told("P", region, 0, regions[region]), *(told("d", name, 1, drawn[name]) for name in parts)]
    lines += ["", "S| TYPE OF RESIDENCE", "", told("P", "Inside metropolitan areas", 0, inside), told("d", "Inside principal cities", 1, city), told("d", "Outside principal cities", 1, suburb), told("d", "Outside metropolitan areas", 0, outside)]
    p.body("\n".join(lines), bold="")
    show_thousands(p)
    return p


@sheet
def en18_per_capita_income_three_ways():
    """As a table of an abstract of 1999: three measures over six races whose names stand in pieces, years as far as known, NA."""
    p = Paper("en18_per_capita_income_three_ways", "xls", sheet="753", borders=False, font="Courier New")
    p.text("No. 753. Per Capita Money Income in Current and Constant (1998) Dollars, by Race and Hispanic Origin", bold=True)
    p.text("[In dollars. Constant dollars based on CPI-U. Persons as of March of the following year]").skip()
    blank, races = " | < | < | < | < | <", (("", "", "", "Asian,", "", "White,"), ("All", "", "", "Pacific", "His-", "not"), ("races", "White", "Black", "Islander", "panic 1", "Hispanic"))
    head = ["  | Number of persons (1,000)" + blank + " | Current dollars" + blank + " | Constant (1998) dollars" + blank]
    head += [("Year" if k == 2 else "") + " | " + " | ".join(" | ".join(one) for _ in range(3)) for k, one in enumerate(races)]
    t = p.head("\n".join(head), bold=False, loose=True)
    p.skip()
    body = "\n".join(f"d| {y} | #" for y in (1970, 1975, 1980, 1985, 1990, 1995, 1996, 1997, 1998))
    body = body.replace("| 1970 | #", "| 1970 | 204840 | 179440 | 22810 | NA | NA | NA | 3177 | 3354 | 1869 | NA | NA | NA | 12543 | 13241 | 7378 | NA | NA | NA")
    p.body(body, "220000-272000 180000-224000 22000-36000 6900-11000 9900-32000 180000-193000 " + "4800-20000 4800-21000 2900-13000 8000-19000 3700-12000 5000-23000 " * 2)
    glue(t)
    p.text("NA Not available. 1 Persons of Hispanic origin may be of any race.").text("Source: U.S. Census Bureau, Current Population Reports, P60-206.")
    return p


@sheet
def en18_labour_force_change():
    """As The Daily of Statistics Canada: two rows of units right under the dates, captions of age and sex, three dots where a figure makes no sense."""
    p = Paper("en18_labour_force_change", "htmlxls", sheet="t071005a", font="Arial", borders=True)
    p.text("Labour force characteristics by age and sex", bold=True)
    t = p.head("""
         | August 2007 | September 2007 | August to September 2007 | September 2006 to September 2007 | August to September 2007 | September 2006 to September 2007
        ^ | Seasonally adjusted | < | < | < | < | <
        ^ | thousands | < | change in thousands | < | % change | <""", soft=(1, 2))
    units(t, 1, 2)
    spec = "m900-27000:1 m900-27000:1 m1-80:1 m1-500:1 m0-1:1 m0-9:1"
    lines = names("Population;Labour force;Employment", depth=1) + "\n" + names("Full-time;Part-time", depth=2) + "\n" + names("Unemployment", depth=1)
    rates = "\nd|   Participation rate | 67.5 | 67.5 | 0.0 | 0.3 | ... | ...\nd|   Unemployment rate | 6.0 | 5.9 | -0.1 | -0.5 | ... | ..."
    p.body("\n".join(f"S| {who}\n{lines}{rates}" for who in ("Both sexes 15+", "Youths 15 to 24", "Men 25+", "Women 25+")), spec)
    p.text("... not applicable").text("Note: Related CANSIM table 282-0087.")
    return p


@sheet
def en18_beds_two_languages():
    """As Fujian Statistical Yearbook 2020, 17-3: English names in lines of their own under the Chinese, without figures, parts marked #."""
    p = Paper("en18_beds_two_languages", "xls", sheet="1703", borders=False, font="SimSun", indent="spaces")
    p.text("17-3 Number of Beds in Health Institutions", bold=True).texts(" |  |  |  |  |  |  | (set)")
    p.head("Item | 2000 | 2005 | 2010 | 2015 | 2016 | 2017 | 2018")
    pairs = ("Hospitals", "Sanatoriums", "Health Service Centers⏎  in Communities", "Rural Township Hospitals", "Outpatient Departments", "Maternity and Child⏎  Care Centers")
    p.body("T| Total | #\n" + "\n".join(f"d| {'#' if k == 0 else ' '}{name} | #" for k, name in enumerate(pairs)), "50-90000 50-90000 50-90000 50-90000 50-90000 50-90000 50-90000", nil=.1, nil_mark="")
    return finish(p, widths={"A": 30, **wide("BCDEFGH", 10)})


@sheet
def en18_births_by_race_and_year():
    """As a national vital statistics report, table 1: number, rate and fertility rate over five races each, captions within the stub, leaders."""
    p = Paper("en18_births_by_race_and_year", "xlsx", sheet="Table 1", borders=False, font="Arial")
    p.text("Table 1. Live births, birth rates, and fertility rates, by race: United States, specified years 1940–55 and each year, 1960–2006", bold=True)
    p.text("[Birth rates are live births per 1,000 population in specified group. Fertility rates are live births per 1,000 women aged 15–44 years]")
    races = "All races 1 | White | Black | American Indian or Alaska Native | Asian or Pacific Islander"
    p.head(f"""
        Year and race | Number | < | < | < | < | Birth rate | < | < | < | < | Fertility rate | < | < | < | <
        ^ | {races} | {races} | {races}""", rules=True, spanner="across")
    one, two = "400000-4300000 300000-3300000 60000-690000 40000-47000 90000-240000", "m13-17:1 m13-17:1 m13-17:1 m13-17:1 m13-17:1"
    p.body("S| Registered births\nS| Race of mother:\n" + "\n".join(f"d|   {y} {'.' * 20} | #" for y in range(2006, 1997, -1)) + "\nS| Race of child:\n" + "\n".join(f"d|   {y} {'.' * 20} | 4257850 | 3568116 | 589616 | --- | --- | 23.7 | 22.7 | 31.9 | --- | --- | 118.0 | 113.2 | 153.5 | --- | ---" for y in (1960, 1959)), f"{one} {two} {two}")
    p.text("--- Data not available.").text("1 For 1960–91 includes births to races not shown separately.")
    return finish(p, widths={"A": 24, **wide("BCDEFGHIJKLMNOP", 11)}, wrap=True)


@sheet
def en18_county_inflow():
    """As IRS county migration inflow: codes of states and counties before the names, sums of all, of this state and of others first."""
    p = Paper("en18_county_inflow", "xls", sheet="Inflow", borders=True, font="Arial")
    p.text("County-to-County Migration Inflow, Filing Years 1990-91").text("Migration into: Cook County, IL").text("(Money amounts are in thousands of dollars)").skip()
    p.head("""
        Residence in 1990 | < | < | < | Number of returns | Number of exemptions | Aggregate adjusted gross income
        State code | County code | State | County name | ^ | ^ | ^""", name=3, names=(2,))
    spec = "1000-5000 2000-8000 9000-90000"
    p.body("""P| '96 | '000 | IL | Cook County Tot Mig-US & For | #
P| '97 | '000 | IL | Cook County Tot Mig-US | #
o| '98 | '000 | IL | Cook County Tot Mig-Foreign | #
d| '06 | '073 | CA | San Diego County | #
d| '06 | '037 | CA | Los Angeles County | #
d| '48 | '027 | TX | Bell County | #
d| '37 | '051 | NC | Cumberland County | #
d| '36 | '061 | NY | New York County | #
d| '53 | '053 | WA | Pierce County | #
o| '17 | '031 | IL | Cook County Non-Migrants | #""", spec)
    return finish(p, widths={"A": 7, "B": 7, "C": 6, "D": 34, **wide("EFG", 14)}, wrap=True)


@sheet
def en18_state_income_download():
    """As BEA SAINC1: a download with codes, three lines above, footnotes without a gap below, the country first."""
    p = Paper("en18_state_income_download", "csv", sheet="SAINC1", borders=False)
    p.text("SAINC1 State annual personal income summary: personal income, population, per capita personal income 1/").text("Personal income (Millions of dollars)").text("Bureau of Economic Analysis").text("State or DC")
    p.head("GeoFips | GeoName | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022", name=1, names=(0,))
    p.body("T| '00000 | United States * | #\n" + "\n".join(f"d| {code} | {name} | #" for code, name in (("'01000", "Alabama"), ("'02000", "Alaska *"), ("'04000", "Arizona"), ("'05000", "Arkansas"), ("'06000", "California"), ("'08000", "Colorado"), ("'15000", "Hawaii *"), ("'56000", "Wyoming"))),
           "20000-900000:1 20000-900000:1 20000-900000:1 20000-900000:1 20000-900000:1 20000-900000:1 20000-900000:1 20000-900000:1")
    p.text("Legend / Footnotes:").text("1/ Census Bureau midyear population estimate. BEA produced intercensal population figures for 2010 to 2019.").text("* Estimates prior to 1950 are not adjusted to reflect the Alaska and Hawaii statehood.")
    return p


@sheet
def en18_indicators_by_four_zones():
    """As China Statistical Yearbook 2012, 1-6: the national total beside four zones with figure and share, units in the names, captions."""
    p = Paper("en18_indicators_by_four_zones", "htmlxls", sheet="B0106e", borders=False)
    p.text("1-6 Main Indicators of National Economic and Social Development by Eastern, Central, Western and Northeastern Provinces (2011)", bold=True)
    pair = "Absolute | As Percentage"
    p.head(f"""
        Item |  | Eastern Provinces | < | Central Provinces | < | Western Provinces | < | Northeastern Provinces | <
         | National | {pair} | {pair} | {pair} | {pair}
         | Total | Figures | of National Total (%) | Figures | of National Total (%) | Figures | of National Total (%) | Figures | of National Total (%)""", loose=True, bold=False)
    spec = "+2+4+6+8 100-9000 %2/1:1 100-9000 %4/1:1 100-9000 %6/1:1 100-900 %8/1:1"
    p.body("S| Natural Resources\n" + names("Land Area (10 000 sq.km)", depth=1) + "\nS| Population (year-end)\n" + names("Total Population (10 000 persons);Urban Population (10 000 persons)", depth=1)
           + "\nS| National Accounts\n" + names("Gross Regional Product (100 million yuan);# Primary Industry;Secondary Industry;Tertiary Industry", depth=1) + "\nS| Agriculture\n" + names("Grain (10 000 tons);Cotton (10 000 tons)", depth=1), spec)
    return p


@sheet
def en18_prisoners_by_jurisdiction():
    """As a spreadsheet of the Bureau of Justice Statistics: a block of who and when above, states in a second column, notes' marks in columns of their own."""
    p = Paper("en18_prisoners_by_jurisdiction", "csv", sheet="p06t01", borders=False)
    for text in ("Bureau of Justice Statistics", "Filename: p06t01.csv", "Table 1: Prisoners under the jurisdiction of state or federal correctional authorities", "Report title: Prisoners in 2006, NCJ 219416", "Data source: National Prisoner Statistics", "Author: William J. Sabol", "Refer questions to: askbjs@usdoj.gov 202-307-0765", "Date of version: 12/05/07"):
        p.text(text)
    p.skip().text("Table 1. Prisoners under the jurisdiction of state or federal correctional authorities, by jurisdiction, December 31, 2000 and 2005, and June 30, 2006").skip()
    t = p.head("""
         |  | Number of prisoners | < | < | Percent change | <
        Region and jurisdiction |  | 12/31/2000 | 12/31/2005 | 6/30/2006 | 12/31/2000-6/30/2006 | 12/31/2005-6/30/2006""", name=0, names=(1,), spanner="first")
    t.columns.pop("B", None)
    t.name = 1
    spec = "1200-170000 1200-170000 1200-170000 m1-9:1 m1-9:1"
    def states(text):
        return "\n".join(f"d|  | {name} | #" for name in text.split(";"))
    p.body("T| U.S. total |  | #\nd| Federal |  | #\nP| State |  | #\n\nP| Northeast |  | #\n" + states("Connecticut/a;Maine;Massachusetts;New Hampshire;New Jersey") + "\n\nP| Midwest |  | #\n" + states("Illinois/b;Indiana;Iowa;Kansas") + "\n\nP| South |  | #\n" + states("Alabama;Arkansas;Delaware/a"), spec)
    p.skip().text("Note: Some data may be revised.").text("a/Prisons and jails form one integrated system.").text("b/Population based on custody counts.")
    return p


@sheet
def en18_energy_with_unit_column():
    """From memory, in the manner of an abstract: items with a unit column, groups of years by source, a caption within, marks of notes behind strokes."""
    p = Paper("en18_energy_with_unit_column", "xls", sheet="890", borders=False, font="Courier New")
    p.text("Table 890. Energy Supply and Disposition by Type of Fuel--Selected Items: 1975 to 2005", bold=True)
    p.text("[See headnote, Table 889. Btu=British thermal unit]").skip()
    t = p.head("""
        Item | Unit | 1975 | 1980 | 1985 | 1990 | 1995 | 2000 | 2005,⏎prel.""", name=0, names=(1,), rules=True)
    t.optional.append("B")
    spec = "10-90:2 10-90:2 10-90:2 10-90:2 10-90:2 10-90:2 10-90:2"
    p.body("\n".join(("P| Production, total \\1 | Quad. Btu | #", "d|   Crude oil \\2 |   do | #", "d|   Natural gas |   do | #", "d|   Coal |   do | #", "d|   Nuclear electric power |   do | #", "",
                      "P| Net imports, total | Quad. Btu | #", "d|   Petroleum \\3 |   do | #", "d|   Coal | Mil. sh. tons | #", "", "S| CONSUMPTION", "P| Total | Quad. Btu | #", "d|   Residential and commercial | Percent | #", "d|   Industrial \\4 | Percent | #")), spec)
    p.text("\\1 Includes types of fuel or power, not shown separately.").text("\\2 Includes lease condensate.").text("Source: U.S. Energy Information Administration, Annual Energy Review.").text("http://www.eia.doe.gov/emeu/aer/contents.html")
    return finish(p, widths={"A": 32, "B": 14, **wide("CDEFGHI", 9)})
