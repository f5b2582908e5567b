"""Sheets of abstracts and exports of banks of data told from memory with made figures: pages that go on, mixed heights, blank first columns, units as words."""

from __future__ import annotations

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import glue
from ...paper import Paper
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "fourteenth"
STATES = "Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida"


@told_sheet
def en19_two_tables_under_each_other():
    """A. counts and B. rates of the same states under headings of their own in pieces, each with its title and unit, notes only at the end."""
    p = Paper("en19_two_tables_under_each_other", "xls", sheet="Tables", borders=False, font="Courier New")
    p.text("Table 104A. Abortions--Number by State: 2000 and 2005", bold=True).text("[In thousands]").skip()
    p.head("""
         | Number | < | By race, 2005 | < | <
        State | 2000 | 2005 | White | Black | Other""", bold=False, spanner="first", rules=True)
    p.body("T|   United States | #\n" + names("Northeast;Midwest;South;West"), "100-300 100-300 30-120 20-90 5-20")
    p.skip(2).text("Table 104B. Abortions--Rate by State: 2000 and 2005", bold=True).text("[Per 1,000 women]").skip()
    p.head("""
         | Rate | < | Ratio to live births, 2005
        State | 2000 | 2005 | (per 1,000)""", bold=False, spanner="first", loose=True)
    p.body("P|   United States | 21.3 | 19.4 | 293\n" + names("Northeast;Midwest;South;West"), "m10-30:1 m10-30:1 m150-450")
    p.skip().text("Source: Guttmacher Institute, New York, NY.")
    p.looks.rules = list(p.looks.rules)
    return finish(p, widths={"A": 20, **wide("BCDEF", 11)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_page_two_with_the_head_again():
    """States over two pages: the heading stands again after a title with *--Con.* amid the body, two rows of it, the footnotes at the end."""
    p = Paper("en19_page_two_with_the_head_again", "xls", sheet="444", borders=False, font="Arial")
    p.text("Table 444. State and Local Government--Per Capita by State: 2006", bold=True).skip()
    grid = """
        State | Revenue | < | Expenditure | <
        ^ | Total | Taxes | Total | Education"""
    t = p.head(grid, rules=True)
    spec = "m5000-16000 m2000-8000 m5000-18000 m1500-4000"
    p.body("P| United States | 8504 | 3990 | 8376 | 2421\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado"), spec)
    p.skip().text("Table 444. State and Local Government--Per Capita by State: 2006--Con.", bold=True).text("[See headnote on page 286]").skip()
    for line in (["State", "Revenue", None, "Expenditure", None], [None, "Total", "Taxes", "Total", "Education"]):
        p.row += 1
        for column, text in enumerate(line):
            if text:
                p.put(column, text, bold=True, align="center")
    p.merges += [(p.row - 1, 0, p.row, 0), (p.row - 1, 1, p.row - 1, 2), (p.row - 1, 3, p.row - 1, 4)]
    p.body(names("Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico"), spec)
    p.skip().text("Source: U.S. Census Bureau, Government Finances.")
    _ = t
    return finish(p, widths={"A": 20, **wide("BCDE", 11)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_postal_codes_beside_states():
    """Names and postal codes in the first two columns, codes under *Post office abbreviation* in pieces, three groups of two by place."""
    p = old("en19_postal_codes_beside_states", "219", "Educational Attainment by State: 1990 and 2007", "In percent. For persons 25 years old and over")
    t = p.head("""
         | Postal | 1990 | < | 2000 | < | 2007 | <
         | abbre- | High | Bache- | High | Bache- | High | Bache-
        State | viation | school | lor's | school | lor's | school | lor's""", bold=False, loose=True, spanner="first", names=(1,))
    t.optional.append("B")
    glue(t)
    p.skip()
    p.body("\n".join(f"d| {n} | {c} | #" for n, c in (("Alabama", "AL"), ("Alaska", "AK"), ("Arizona", "AZ"), ("Arkansas", "AR"), ("California", "CA"), ("Colorado", "CO"), ("Connecticut", "CT"), ("Delaware", "DE"))), "m60-90:1 m10-40:1 m60-90:1 m10-40:1 m60-90:1 m10-40:1")
    foot(p, "Source: U.S. Census Bureau, 2007 American Community Survey.")
    return finish(p, widths={"A": 16, "B": 8, **wide("CDEFGH", 9)}, frame=False)


@told_sheet
def en19_mixed_heights_of_groups():
    """A group's name in the row where the leaves of another begin, a lone column from top to bottom in five pieces, blanks under a short one."""
    p = old("en19_mixed_heights_of_groups", "131", "Medicare--Enrollees and Disbursements: 1990 to 2007", "Enrollment as of July 1. 34.3 represents 34,300,000")
    p.head("""
         | Enrollees | Disbursements (bil. dol.) | < | < | Average
         | (mil.), |  | Hospital insurance | < | monthly
         | hospital |  |  | In- | premium,
        Year | and/or |  |  | patient | part B
         | medical | Total | Total \\1 | hospital | (dol.)""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2002, 2003, 2004, 2005, 2006, 2007)), "m34-45:1 110.1-430.9:1 66.1-200.9:1 59.1-130.9:1 m28-94:2")
    foot(p, "\\1 Includes home health services.", "Source: U.S. Centers for Medicare and Medicaid Services, unpublished data.")
    return finish(p, widths={"A": 8, **wide("BCDEF", 12)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_units_as_words_under_heads():
    """Years down; below every head a row with its unit as a word, *Number*, *Percent*, *Dollars*, one head over two units, nothing in brackets."""
    p = old("en19_units_as_words_under_heads", "544", "Workers' Compensation Payments: 1990 to 2006", "", left=0)
    t = p.head("""
         | Workers | Premium | Benefits paid | < | Cost of
        Year | covered | amounts | in the year | < | benefits
         | Millions | Billion | Billion | Percent | Percent of
         |  | dollars | dollars | of premium | payroll""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2001, 2002, 2003, 2004, 2005, 2006)), "m106-131:1 m52-89:1 m38-57:1 m55-75:1 m0-2:2")
    foot(p, "Source: National Academy of Social Insurance, Washington, DC.")
    _ = t
    return finish(p, widths={"A": 8, **wide("BCDEF", 12)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_first_column_left_blank():
    """The whole sheet begins in column B: title, years across at the left over shares, items with leaders, a caption in capitals over each half."""
    p = Paper("en19_first_column_left_blank", "xls", sheet="693", borders=False, font="Arial", left=1, indent="spaces")
    p.text("Table 693. Family Net Worth--Mean and Median by Selected Characteristics: 1998 to 2007", bold=True).text("[Net worth in thousands of constant (2007) dollars]").skip()
    p.head("""
         | 1998 | < | 2004 | < | 2007 | <
        Family characteristic | Mean | Median | Mean | Median | Mean | Median""", bold=False, spanner="first", rules=True)
    p.skip()
    p.body("P| All families.......... | 359.7 | 91.3 | 492.3 | 102.2 | 556.3 | 120.3\n\nS| AGE OF FAMILY HEAD\n" + names("Under 35 years old;35 to 44 years old;45 to 54 years old;75 years old and over", depth=1, leader="......") + "\n\nS| HOUSING STATUS\n" + names("Own home;Rent home or other", depth=1, leader="......"), "m60-900:1 m5-300:1 m60-900:1 m5-300:1 m60-900:1 m5-300:1")
    p.skip().text("Source: Board of Governors of the Federal Reserve System, 2007 Survey of Consumer Finances.")
    return finish(p, widths={"A": 3, "B": 30, **wide("CDEFGH", 9)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_total_column_at_the_end():
    """Offences by weapon: a group of four over the middle, a total in pieces behind it, then a change; cities' sizes down, the whole at the bottom."""
    p = old("en19_total_column_at_the_end", "310", "Robbery by Type of Weapon and Population Group: 2007", "")
    p.head("""
        Population group |  | Type of weapon |  |  | Total | Percent
         | Fire- | Knives or | Other | Strong- | offenses | change
         | arms | cutting | weapons | arm |  | from 2006""", bold=False, loose=True)
    t = p.tables[0]
    for letter, leaf in zip("BCDE", ("Fire- / arms", "Knives or / cutting", "Other / weapons", "Strong- / arm"), strict=True):
        t.columns[letter] = [f"Type of weapon / {leaf}"]
    glue(t)
    p.skip()
    lines, sums = [], [0] * 5
    for n in ("Cities of 250,000 and over", "Cities of 100,000 to 249,999", "Cities of 50,000 to 99,999", "Cities of 10,000 to 24,999", "Suburban counties", "Rural counties"):
        own = [p.rng.randint(900, 60000), p.rng.randint(100, 9000), p.rng.randint(100, 9000), p.rng.randint(900, 50000)]
        own.append(sum(own))
        sums = [a + b for a, b in zip(sums, own, strict=True)]
        lines.append(f"d| {n} | " + " | ".join(map(str, own)) + f" | {p.rng.uniform(-9, 9):.1f}")
    p.body("\n".join(lines) + "\n\nT| Total | " + " | ".join(map(str, sums)) + " | -1.2")
    show_thousands(p)
    foot(p, "Source: U.S. Federal Bureau of Investigation, Crime in the United States, annual.")
    return finish(p, widths={"A": 30, **wide("BCDEFG", 10)}, frame=False)


@told_sheet
def en19_months_under_a_year_column():
    """Years once in a first column of names, months in the second, two groups of unlike leaves by place with a rule, averages before the months."""
    p = old("en19_months_under_a_year_column", "599", "Help-Wanted and Layoffs by Month: 2006 and 2007", "In thousands. Seasonally adjusted")
    t = p.head("""
         |  | Job openings | < | Separations | < | <
        Year | Month | Level | Rate | Total | Quits | Layoffs""", bold=False, spanner="first", rules=True, names=(1,))
    t.optional.append("B")
    p.skip()
    p.body("\n".join(f"d| {y if k == 0 else ''} | {m} | #" for y in (2006, 2007) for k, m in enumerate(("January", "March", "May", "July", "September", "November"))), "3000-4900 m2-4:1 4100-5200 2500-3100 1500-2000")
    show_thousands(p, 0)
    foot(p, "Source: U.S. Bureau of Labor Statistics, Job Openings and Labor Turnover Survey.")
    return finish(p, widths={"A": 8, "B": 12, **wide("CDEFG", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_labels_of_one_word_in_rows():
    """Heads of one word a row stacked as high as five, with nothing beside them in their first rows, a group of three low columns ruled at the left."""
    p = old("en19_labels_of_one_word_in_rows", "1014", "Highway Bridges by State: 2007", "As of December")
    p.head("""
         |  |  |  |  |  | Struc-
         |  | Deficient | < | < |  | turally
         | Number |  |  | Obso- | Percent | weak,
        State | of |  | Struc- | lete | of | federal
         | bridges | Number | tural | \\1 | total | aid""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    p.body("T|   Total | #\n\n" + names(STATES), "900-50000 +3+4 100-5000 100-5000 m10-40:1 50-2000")
    p.tables[0].optional.append("F")
    foot(p, "\\1 Functionally obsolete.", "Source: U.S. Federal Highway Administration, National Bridge Inventory.")
    return finish(p, widths={"A": 14, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_nomis_export_percent_beside():
    """NOMIS: a title with its date, areas down, variables in wide heads with *number* and *%* alternating in a second row, a code first."""
    p = Paper("en19_nomis_export_percent_beside", "xlsx", sheet="Data", borders=False, font="Arial")
    p.text("KS102EW - Age structure", bold=True).skip().text("ONS Crown Copyright Reserved [from Nomis on 4 May 2022]").skip()
    p.texts("population | All usual residents").texts("units | Persons").texts("date | 2011").skip()
    t = p.head("""
        local authority: district | mnemonic | All usual residents |  | Age 0 to 4 |  | Age 5 to 7 |
         |  | number | % | number | % | number | %""", names=(1,), bold=True)
    for letters, group in (("CD", "All usual residents"), ("EF", "Age 0 to 4"), ("GH", "Age 5 to 7")):
        for letter, leaf in zip(letters, ("number", "%"), strict=True):
            t.columns[letter] = [f"{group} / {leaf}"]
    t.optional.append("B")
    p.body("\n".join(f"d| {n} | {c} | {p.rng.randint(90000, 300000)} | 100.0 | #" for n, c in (("Darlington", "E06000005"), ("County Durham", "E06000047"), ("Hartlepool", "E06000001"), ("Middlesbrough", "E06000002"), ("Northumberland", "E06000057"))), "3000-30000 m4-8:1 3000-20000 m2-5:1")
    p.skip().text("In order to protect against disclosure of personal information, records have been swapped.")
    return p


@told_sheet
def en19_genesis_csv_semicolons():
    """A GENESIS export in semicolons: date and sex in the stub, two rows of heads with the unit in a third, a dash, underscores before the notes."""
    p = Paper("en19_genesis_csv_semicolons", "csv", sheet="Sheet1", borders=False, numbers="vn")
    p.text("Erwerbstätige, Erwerbslose: Deutschland, Jahre, Geschlecht").text("Mikrozensus").text("Deutschland")
    t = p.head("""
         |  | Erwerbstätige | Erwerbslose | Erwerbspersonen
         |  | 1000 | 1000 | 1000""", names=(1,), bold=False)
    t.soft_rows.append(t.header_rows[1])
    for paths in t.columns.values():
        paths.append(paths[0].partition(" / ")[0])
    t.optional.append("B")
    t.columns.pop("B", None)
    p.body("\n".join(f"{'P' if s == 'Insgesamt' else 'd'}| {y} | {s} | #" for y in (2017, 2018, 2019) for s in ("männlich", "weiblich", "Insgesamt")), "19000-23000 600-900 +1+2")
    t.either_rows = sorted({*t.either_rows, *t.body})
    p.text("__________").text("Erwerbslose nach ILO-Konzept.").text("(C)opyright Statistisches Bundesamt (Destatis), 2021")
    return p


@told_sheet
def en19_finland_px_two_heads():
    """A PX table: municipalities down, years over *Finnish* and *Foreign* under contents, the whole country first, a leading blank cell."""
    p = Paper("en19_finland_px_two_heads", "xls", sheet="11ra", borders=False, font="Arial")
    p.text("Key figures on population by Area, Year and Information", bold=True).skip()
    p.head("""
         | 2019 | < | < | 2020 | < | <
         | Population | Share of Swedish-⏎speakers, % | Households | Population | Share of Swedish-⏎speakers, % | Households""", spanner="first", years_as_text=True)
    p.body("T| WHOLE COUNTRY | 5525292 | 5.2 | 2760000 | 5533793 | 5.2 | 2790000\n" + names("Akaa;Alajärvi;Alavieska;Alavus;Asikkala;Askola;Aura;Enontekiö"), "1000-20000 m0-5:1 500-9000 1000-20000 m0-5:1 500-9000")
    p.skip().text("Statistics Finland, Population structure")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 14)}, frame=False)


@told_sheet
def en19_scotland_councils_banded():
    """Council areas over bands of rooms with a total last in the heading, Scotland at the top in bold, each band's number with an asterisk for few."""
    p = Paper("en19_scotland_councils_banded", "ods", sheet="QS407SC", borders=True, font="Arial")
    p.text("Table QS407SC - Number of rooms - All households", bold=True).text("All occupied household spaces")
    p.head("""
        Council area | All⏎occupied⏎household⏎spaces | Number of rooms | < | < | < | Average⏎number of⏎rooms
        ^ | ^ | 1 room | 2 rooms | 3-4 rooms | 5 rooms⏎or more | ^""")
    p.body("T| Scotland | #\n" + names("Aberdeen City;Aberdeenshire;Angus;Argyll & Bute;Clackmannanshire;Dumfries & Galloway;Dundee City") + "\nd| Eilean Siar | 12576 | * | 210 | 4100 | 8266 | 5.3", "+2+3+4+5 10-900 900-9000 9000-40000 9000-60000 m4-6:1")
    p.text("© Crown copyright 2013")
    return finish(p, widths={"A": 24, **wide("BCDEFG", 12)}, frame=False)


@told_sheet
def en19_abs_census_dwelling_structure():
    """A census export with a count of the cells in the title, regions in a column after a blank one, dwellings across, a total row and column, a licence last."""
    p = Paper("en19_abs_census_dwelling_structure", "xlsx", sheet="Data Sheet 0", borders=True, font="Arial")
    p.text("Australian Bureau of Statistics", bold=True).skip().text("2021 Census - counting dwellings, place of enumeration").text("LGA by STRD Dwelling Structure").text("Counting: Dwellings Location on Census Night").skip()
    p.texts("Filters:").texts("Default Summation | Dwellings Location on Census Night").skip()
    t = p.head("""
        STRD Dwelling Structure | Separate house | Semi-detached | Flat or apartment | Caravan | Total
        LGA |  |  |  |  |""", bold=True)
    t.soft_rows.append(t.header_rows[1])
    t.first_rows = [t.header_rows[1]]
    p.body(names("Albury (C);Armidale Regional (A);Ballina (A);Balranald (A);Bathurst Regional (A)") + "\nT| Total | #", "900-20000 90-4000 90-4000 1-90 +1+2+3+4")
    p.skip().text("Data source: Census of Population and Housing, 2021, TableBuilder").skip().text("INFO").text("(c) Copyright Commonwealth of Australia, 2021, see abs.gov.au/copyright")
    return p


@told_sheet
def en19_africa_three_stub_levels():
    """A survey report: background characteristics as captions, a number of women and one of men last in their groups, a row of percent signs, totals last."""
    p = Paper("en19_africa_three_stub_levels", "xls", sheet="3.3", borders=False, font="Arial Narrow", indent="spaces")
    p.text("Table 3.3 Employment status", bold=True).text("Percent distribution of women and men age 15-49 by employment status, according to background characteristics, 2014", italic=True).skip()
    p.head("""
         | Women | < | < | < | Men | < | < | <
        Background | Currently | Not | Don't | Number | Currently | Not | Don't | Number
        characteristic | employed | employed | know | of women | employed | employed | know | of men""", rules=True, loose=True, spanner="centre")
    spec = "m40-80:1 m20-50:1 m0-1:1 90-9000 m60-95:1 m5-30:1 m0-1:1 90-5000"
    p.body("S| Age\n" + names("15-19;20-24;25-29;30-34;35-39;40-44;45-49", depth=1) + "\nS| Residence\n" + names("Urban;Rural", depth=1) + "\n\nP| Total 15-49 | 61.2 | 38.6 | 0.2 | 14741 | 79.6 | 20.2 | 0.2 | 12063\nd| 50-54 | na | na | na | na | 94.1 | 5.9 | 0.0 | 756\nP| Total 15-54 | na | na | na | na | 80.4 | 19.4 | 0.2 | 12819", spec)
    p.text("na = Not applicable")
    return finish(p, widths={"A": 18, **wide("BCDEFGHI", 10)}, rules=p.looks.rules)


@told_sheet
def en19_unesco_enrolment_marks():
    """UNESCO: countries with marks in narrow columns behind each figure, years across, male and female in heads of two rows, regions in bold with no figures."""
    p = Paper("en19_unesco_enrolment_marks", "xls", sheet="Table 5", borders=False, font="Arial")
    p.text("TABLE 5. Participation in primary education", bold=True).skip()
    t = p.head("""
         | Enrolment (000) | < | < | < | Gross enrolment ratio (%) | < | < | <
        Country or territory | 1999 | < | 2009 | < | 1999 | < | 2009 | <""", rules=True, years_as_text=True, spanner="first")
    for letter in "CEGI":
        t.columns.pop(letter)
        t.optional.append(letter)
    def told(n):
        return f"d| {n} | " + " | ".join(f"{p.rng.randint(*b)} | {p.rng.choice(('', '', 'z', 'y'))}" for b in ((100, 9000), (100, 9000), (70, 130), (70, 130)))
    p.body("S| Arab States\n" + "\n".join(map(told, ("Algeria", "Bahrain", "Djibouti", "Egypt", "Iraq"))) + "\n\nS| Central Asia\n" + "\n".join(map(told, ("Armenia", "Azerbaijan", "Georgia", "Kazakhstan"))))
    p.skip().text("z Data are for the school year ending in 2008.")
    return finish(p, widths={"A": 22, **wide("BDFH", 9), **wide("CEGI", 2)}, rules=p.looks.rules)
