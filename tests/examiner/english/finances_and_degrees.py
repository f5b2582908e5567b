"""State finances, degrees, pupils, outlays, establishments, incomes, enrolment, deaths, banks, the world."""

from __future__ import annotations

import random

from ..dress import finish, sheet, show_thousands
from ..lines import add, either, hyphens, line
from ..paper import Paper

FAMILY = "sixth"


@sheet
def en6_state_government_finances():
    """States under eight rows of headings: revenue and what it is made of, spending, debt; one word to a row, rules under the spanners."""
    p = Paper("en6_state_government_finances", "xls", sheet="No. 443", borders=False, font="Courier New", indent="spaces")
    p.text("No. 443.  State Governments--Revenue, Expenditures, and Debt by State:  2002").skip()
    p.text("[In millions of dollars (1,097,829 represents $1,097,829,000,000).  For fiscal year ending in year shown;").text("see text, this section.  Includes local shares of state-imposed taxes]").skip()
    t = p.head("""
         | Revenue | < | < | < | < | Expenditures | < | < | 
         |  | General | < | < | < |  | General | < | 
         |  |  | Inter- | Taxes | < |  |  |  | Debt
         |  |  | govern- |  | Sales |  |  | Edu- | out-
         |  |  | mental |  | and |  |  | ca- | stand-
        State |  |  | reve- |  | gross |  | Total | tion | ing
         | Total | Total | nue | Total | receipts | Total | \\1 | \\2 | \\3""", rules=True, loose=True, spanner="first", bold=False)
    hyphens(t)
    p.skip()
    rng, lines, whole = random.Random(443), [], [0] * 9
    for name, size in (("Alabama", 15300), ("Alaska", 5200), ("Arizona", 15600), ("Arkansas", 10400), ("California", 151200), ("Colorado", 14400), ("Connecticut", 17000), ("Delaware", 4700), ("Florida", 46200), ("Georgia", 26300), ("Hawaii", 6100), ("Idaho", 4600), ("Illinois", 40000), ("Indiana", 20100), ("Iowa", 11000), ("Kansas", 9200), ("Kentucky", 16100)):
        general = int(size * rng.uniform(0.8, 1.0))
        taxes = int(general * rng.uniform(0.4, 0.6))
        spent = int(size * rng.uniform(0.95, 1.1))
        f = [size, general, int(general * rng.uniform(0.2, 0.4)), taxes, int(taxes * rng.uniform(0, 0.7)), spent, int(spent * 0.88), int(spent * rng.uniform(0.25, 0.4)), int(size * rng.uniform(0.1, 0.9))]
        whole = add([whole, f])
        lines.append(line("d", name + "." * (20 - len(name)), *f))
    p.body("\n".join([line("T", "  Total, states shown", *whole), "", *lines]), bold="")
    p.skip().text("  \\1 Includes items not shown separately.  \\2 Includes assistance to local schools.  \\3 Long-term and short-term.").skip().text("  Source: U.S. Census Bureau, State Government Finances, annual.")
    return finish(p, widths={"A": 24})


@sheet
def en6_degrees_by_field_digest():
    """A digest's table: two school years over all, men and women, numbers of the columns under them, dots after the fields, smaller fields by indents."""
    p = Paper("en6_degrees_by_field_digest", sheet="Digest 2012 Table 318", borders=False, font="Courier New", indent="spaces")
    p.text("Table 318. Bachelor's degrees conferred by degree-granting institutions, by sex and field of study: 2009-10 and 2010-11", bold=True)
    p.head("""
        Field of study | 2009-10 | < | < | 2010-11 | < | < | Percent change, total
        ^ | Total | Males | Females | Total | Males | Females | ^""", rules=True)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8")
    rng = random.Random(318)

    def told(kind, name, f, depth=0):
        a, b, c, d = f
        return line(kind, name + " " + "." * (52 - len(name) - 2 * depth), a + b, a or "†", b, c + d, c or "†", d, 100.0 * (c + d) / (a + b) - 100, places=1, depth=depth)

    def field(size):
        men = int(size * rng.uniform(0.2, 0.7))
        return [men, size - men, int(men * rng.uniform(0.97, 1.08)), int((size - men) * rng.uniform(0.97, 1.08))]

    groups = {"Agriculture and natural resources": (("Agriculture, agriculture operations, and sciences", 15300), ("Natural resources and conservation", 10900)), "Architecture and related services": (), "Biological and biomedical sciences": (("Biology, general", 58900), ("Biochemistry", 6800), ("Zoology", 2100), ("Other biological sciences", 18600)), "Business": (("Accounting", 47400), ("Finance, general", 31900), ("Marketing management", 30100), ("Other business", 248800)), "Computer and information sciences": (), "Education": (("Early childhood education", 12100), ("Elementary education", 39800), ("Other education", 49400)), "Foreign languages, literatures, and linguistics": (), "Mathematics and statistics": (), "Theology and religious vocations": ()}
    lines, sums = [], []
    for k, (name, parts) in enumerate(groups.items()):
        figures = [field(size) for _, size in parts] or [field(rng.randint(8000, 40000))]
        sums.append(add(figures))
        lines += [told("R" if parts else "d", name, sums[-1]), *(told("d", part, f, 1) for (part, _), f in zip(parts, figures, strict=False))]
        lines += [""] if k in (2, 5) else []
    p.body("\n".join([told("T", "   Total", add(sums)), "", *lines]), bold="T")
    p.text("†Not applicable.").text("NOTE: Data are for postsecondary institutions participating in Title IV federal financial aid programs.").text("SOURCE: U.S. Department of Education, National Center for Education Statistics, Integrated Postsecondary Education Data System. (This table was prepared July 2012.)")
    return finish(p, widths={"A": 54, **dict.fromkeys("BCDEFGH", 12)})


@sheet
def en6_india_statewise_numbers():
    """States with serial numbers, stages over boys, girls and all, a year over each, numbers of the columns in brackets, the country at the foot."""
    p = Paper("en6_india_statewise_numbers", sheet="4.2", font="Cambria")
    p.text("Table 4.2: State-wise Enrolment by Stages of Education, 2011-12 (Provisional)", bold=True, over=11, align="center").texts(" |  |  |  |  |  |  |  |  | (In thousands)", italic=True)
    p.head("""
        S. No. | State/UT | Primary (I-V) | < | < | Upper Primary (VI-VIII) | < | < | Secondary (IX-X) | < | <
        ^ | ^ | Boys | Girls | Total | Boys | Girls | Total | Boys | Girls | Total""", rules=True, stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)")
    states = ("Andhra Pradesh", "Arunachal Pradesh", "Assam", "Bihar", "Chhattisgarh", "Goa", "Gujarat", "Haryana", "Himachal Pradesh", "Jammu & Kashmir", "Jharkhand", "Karnataka", "Kerala", "Madhya Pradesh", "A&N Islands", "Chandigarh", "Delhi", "Puducherry")
    p.body("\n".join([*(f"d| @ | {name} | #" for name in states), "T|  | INDIA | #"]), "20-7000 20-7000 +1+2 10-3000 10-3000 +4+5 5-1600 5-1500 +7+8")
    p.text("Source: Statistics of School Education, Ministry of Human Resource Development", italic=True, over=11).text("Note: Totals may not tally due to rounding off.", italic=True, over=11)
    return finish(p, widths={"A": 7, "B": 24, **dict.fromkeys("CDEFGHIJK", 10)}, frame=False, shade=True, colour="FDE9D9")


@sheet
def en6_outlays_by_function():
    """A budget's historical table: functions over their parts and their sums after them, actual years and estimates, dollars, then percentages of a product under captions."""
    p = Paper("en6_outlays_by_function", sheet="Table", font="Arial", borders=True)
    p.text("Table 3.2 - OUTLAYS BY FUNCTION AND SUBFUNCTION: 2009 - 2014", bold=True, over=7, align="center")
    p.head("""
        Function and Subfunction | Actual | < | < | < | Estimate | <
        ^ | 2009 | 2010 | 2011 | 2012 | 2013 | 2014""")
    p.caption("In millions of dollars", at=1, over=6, italic=False, bold=True)
    rng = random.Random(32)
    functions = {"050 National Defense": (("051 Department of Defense-Military", 636000), ("053 Atomic energy defense activities", 17500), ("054 Defense-related activities", 7300)), "150 International Affairs": (("151 International development and humanitarian assistance", 22000), ("152 International security assistance", 6200), ("155 International financial programs", -900)), "250 General Science, Space and Technology": (("251 General science and basic research", 11000), ("252 Space flight, research, and supporting activities", 18400)), "500 Education, Training, Employment, and Social Services": (("501 Elementary, secondary, and vocational education", 53200), ("502 Higher education", 3600), ("504 Training and employment", 7600)), "950 Undistributed Offsetting Receipts": (("951 Employer share, employee retirement (on-budget)", -56400), ("953 Rents and royalties on the Outer Continental Shelf", -5300))}
    lines, sums = [], {}
    for name, parts in functions.items():
        figures = [[int(size * (1 + 0.02 * k) * rng.uniform(0.9, 1.1)) for k in range(6)] for _, size in parts]
        sums[name] = add(figures)
        lines += [f"S| {name}:", *(line("d", part, *f, depth=1) for (part, _), f in zip(parts, figures, strict=True)), line("Q", f"Total, {name[4:]}", *sums[name], depth=2)]
    whole = add(sums.values())
    p.body("\n".join([*lines, line("T", "Total outlays, functions shown", *whole)]), bold="TQS")
    p.caption("As percentages of GDP", at=1, over=6, italic=False, bold=True)
    product = [13973900 * (1 + 0.035 * k) for k in range(6)]
    p.body("\n".join([*(line("d", name[4:], *(100 * a / b for a, b in zip(f, product, strict=True)), places=1, depth=1) for name, f in sums.items()), line("P", "Total outlays, functions shown", *(100 * a / b for a, b in zip(whole, product, strict=True)), places=1)]))
    show_thousands(p)
    p.text("Note: Details may not add to totals because of rounding.", over=7)
    return finish(p, widths={"A": 54, **dict.fromkeys("BCDEFG", 12)}, frame=False)


@sheet
def en6_establishments_employment_size():
    """A census of business: codes at the left, totals and then the size classes under one merged heading, what may not be told as D."""
    p = Paper("en6_establishments_employment_size", sheet="us_sectors", font="Arial", borders=True)
    p.text("Number of Establishments by Employment-size Class and Sector: 2016", bold=True).text("(Excludes most government employees, railroad employees, and self-employed persons)").skip()
    t = p.head("""
        NAICS code | NAICS description | Paid employees for pay period including March 12 | Annual payroll ($1,000) | Total establishments | Number of establishments by employment-size class | < | < | < | < | <
        ^ | ^ | ^ | ^ | ^ | 1-4 | 5-9 | 10-19 | 20-49 | 50-99 | 100 or more""", stt=0, name=1)
    rng = random.Random(2016)

    def told(kind, code, name, f, hidden=False):
        return f"{kind}| {code} | {name} | {'(D)' if hidden else f[0]} | {'(D)' if hidden else f[1]} | {sum(f[2:])} | " + " | ".join(map(str, f[2:]))

    def one(size):
        f = [max(1, int(size * share * rng.uniform(0.8, 1.2))) for share in (0.55, 0.19, 0.12, 0.08, 0.03, 0.03)]
        people = int(sum(f) * rng.uniform(9, 30))
        return [people, people * rng.randint(28, 90), *f]

    sectors = {"'11|Agriculture, forestry, fishing and hunting": 22000, "'21|Mining, quarrying, and oil and gas extraction": 27000, "'22|Utilities": 18000, "'23|Construction": 698000, "31-33|Manufacturing": 291000, "'42|Wholesale trade": 411000, "44-45|Retail trade": 1069000, "48-49|Transportation and warehousing": 231000, "'51|Information": 148000, "'52|Finance and insurance": 477000, "'53|Real estate and rental and leasing": 387000, "'54|Professional, scientific, and technical services": 901000, "'55|Management of companies and enterprises": 55000, "'61|Educational services": 101000, "'72|Accommodation and food services": 703000, "'99|Industries not classified": 17000}
    figures = {name: one(size) for name, size in sectors.items()}
    p.body("\n".join([told("T", "------", "Total for all sectors", add(figures.values())), *(told("d", *name.split("|"), f, name.startswith(("'55", "'99"))) for name, f in figures.items())]))
    t.optional.append("A")
    p.skip().text("D - Withheld to avoid disclosing data for individual companies; data are included in higher level totals.").text("Source: U.S. Census Bureau, 2016 County Business Patterns.")
    return finish(p, widths={"A": 10, "B": 50, "C": 16, "D": 14, "E": 14}, frame=False, wrap=True, shade=True, colour="EEECE1")


@sheet
def en6_median_income_race():
    """Years down from the earliest; current and constant dollars over the same five groups, centred across them, their words in three rows."""
    p = Paper("en6_median_income_race", "xls", sheet="0668", borders=False, font="Arial")
    p.text("Table 668. Money Income of Households--Median Income by Race and Hispanic Origin, in Current and Constant (2008) Dollars: 1980 to 2008", bold=True).text("[In dollars. As of March of following year. See headnote, Table 669]").skip()
    t = p.head("""
         | Median income in current dollars | < | < | < | < | Median income in constant (2008) dollars | < | < | < | <
         | All |  |  | Asian, |  | All |  |  | Asian, |
         | house- |  |  | Pacific | His- | house- |  |  | Pacific | His-
        Year | holds \\1 | White \\2 | Black \\2 | Islander | panic \\3 | holds \\1 | White \\2 | Black \\2 | Islander | panic \\3""", rules=True, loose=True, spanner="across", bold=False)
    hyphens(t)
    p.skip()
    rng, lines = random.Random(668), []
    for year in (1980, *range(1987, 2009)):
        prices = 2.4 * 0.968 ** (year - 1980)
        f = [int(size * 1.037 ** (year - 1980) * rng.uniform(0.97, 1.03)) for size in (17710, 18684, 10764, 20900, 13651)]
        known = year >= 1988
        f[3] = f[3] if known else "(NA)"
        name = f"{year} \\{4 if year == 1987 else 5}" if year in (1987, 1999) else str(year)
        lines.append(line("d", name, *f, *(int(one * prices) if isinstance(one, int) else one for one in f)))
        lines += [""] if year in (1980, 1989, 1994, 1999, 2004) else []
    p.body("\n".join(lines))
    p.skip().text("NA Not available.").text("\\1 Includes other races not shown separately.").text("\\2 Beginning with 2003, data represent White alone and Black alone.").text("\\3 People of Hispanic origin may be any race.").text("\\4 Data based on revised processing system.").text("\\5 Implementation of new population controls.").text("Source: U.S. Census Bureau, Current Population Reports, P60-236.")
    return finish(p, widths={"A": 12})


@sheet
def en6_enrollment_level_control():
    """Kinds of schools over the years, the last three projected; sums before their parts by indents, a second part in percent under words in the middle."""
    p = Paper("en6_enrollment_level_control", "xls", sheet="T207", borders=False, font="Times New Roman", indent="spaces")
    p.text("Table 207. School Enrollment by Level and Control of Institution: 1980 to 2013", bold=True).text("[In thousands (58,305 represents 58,305,000). As of fall. Data below college level are for regular day schools").text("and exclude subcollegiate departments of colleges, federal schools, and home-schooled children]").skip()
    t = p.head("""
         |  |  |  |  | 2003, | Projections | < | <
        Control of institution and level | 1980 | 1990 | 1995 | 2000 | esti- |  |  |
         |  |  |  |  | mate | 2005 | 2010 | 2013""", rules=True, loose=True, spanner="centre", bold=False)
    hyphens(t)
    p.skip()
    rng = random.Random(207)

    def series(size, rise=0.03):
        return [int(size * (1 + rise * k) * rng.uniform(0.96, 1.04)) for k in range(8)]

    def told(kind, name, f, depth=0):
        return line(kind, name + " " + ". " * ((34 - len(name) - 2 * depth) // 2), *f, depth=depth)

    public = {"Prekindergarten through grade 8": series(27647), "Grades 9 through 12": series(13231), "College": series(9457, 0.06)}
    private = {"Prekindergarten through grade 8": series(3992), "Grades 9 through 12": series(1339), "College \\1": series(2640, 0.09)}
    both = [add([a, b]) for a, b in zip(public.values(), private.values(), strict=True)]
    whole = add(both)
    p.body("\n".join([told("T", "Total", whole, 3), *(told("o", name, f) for name, f in zip(public, both, strict=True)), "", told("R", "Public", add(public.values())), *(told("d", name, f, 1) for name, f in public.items()), "", told("R", "Private", add(private.values())), *(told("d", name, f, 1) for name, f in private.items())]), bold="")
    p.skip().caption("PERCENT PRIVATE", at=4, italic=False).skip()
    p.body("\n".join([told("P", "Total", [f"{100 * a / b:.1f}" for a, b in zip(add(private.values()), whole, strict=True)], 3), *(told("d", name, [f"{100 * a / b:.1f}" for a, b in zip(f, g, strict=True)]) for (name, f), g in zip(private.items(), both, strict=True))]), bold="")
    show_thousands(p)
    p.skip().text("\\1 Data beginning 2000 reflect a new classification of institutions.").text("Source: U.S. National Center for Education Statistics, Digest of Education Statistics, annual, and Projections of Education Statistics.")
    return finish(p, widths={"A": 36})


@sheet
def en6_death_causes_by_age():
    """Causes with their codes in brackets, ages under one merged heading, all causes first, parts by the indent property, rates in a second block of columns."""
    p = Paper("en6_death_causes_by_age", sheet="Table 12", font="Calibri", borders=True)
    p.text("Table 12. Deaths by age and death rates, by selected causes: United States, 2013", bold=True, over=13).text("[Rates are per 100,000 population in specified group. The asterisks (*) preceding cause-of-death codes indicate that they are not part of the classification]", over=13)
    p.head("""
        Cause of death (ICD-10 codes) | Number of deaths | < | < | < | < | < | < | < | Death rate | < | <
        ^ | All ages¹ | Under 1 year | 1–14 years | 15–24 years | 25–44 years | 45–64 years | 65–84 years | 85 years and over | All ages¹ | Male | Female""")
    rng = random.Random(13)

    def told(kind, name, f, depth=0):
        whole = sum(f)
        return line(kind, name, whole, *(one or "–" for one in f), whole / 3161.3, *(f"{rng.uniform(0.85, 1.2) * whole / 3161.3:.1f}" if whole > 900 else "*" for _ in range(2)), places=1, depth=depth)

    def ages(size, young=0.01):
        return [int(size * share * rng.uniform(0.6, 1.4)) for share in (young, young / 2, young, 0.03, 0.2, 0.45, 0.3)]

    parts = {"Certain infectious and parasitic diseases (A00–B99)": (("Septicemia (A40–A41)", 38000, 0.006), ("Viral hepatitis (B15–B19)", 8100, 0.0), ("Other infectious diseases", 16000, 0.004)), "Malignant neoplasms (C00–C97)": (("Trachea, bronchus and lung (C33–C34)", 156000, 0.0), ("Breast (C50)", 41000, 0.0), ("Leukemia (C91–C95)", 23500, 0.004), ("Other malignant neoplasms", 364000, 0.002)), "Diseases of heart (I00–I09, I11, I13, I20–I51)": (("Ischemic heart diseases (I20–I25)", 370000, 0.0), ("Heart failure (I50)", 65000, 0.001), ("Other heart diseases", 175000, 0.003)), "Accidents (unintentional injuries) (V01–X59, Y85–Y86)": (("Transport accidents", 37900, 0.05), ("Nontransport accidents", 92600, 0.03))}
    lines, sums = [], []
    for name, inside in parts.items():
        figures = [ages(size, young) for _, size, young in inside]
        sums.append(add(figures))
        lines += [told("R", name, sums[-1], 1), *(told("d", part, f, 2) for (part, *_), f in zip(inside, figures, strict=True))]
    alone = {"Influenza and pneumonia (J09–J18)": ages(56900, 0.004), "Diabetes mellitus (E10–E14)": ages(75500, 0.001), "Pregnancy, childbirth and the puerperium (O00–O99)": [0, 0, 260, 820, 20, 0, 0], "All other causes (residual)": ages(580000, 0.03)}
    p.body("\n".join([told("T", "All causes", add([*sums, *alone.values()])), *lines, *(told("d", name, f, 1) for name, f in alone.items())]), bold="T")
    p.text("– Quantity zero.", over=13).text("* Figure does not meet standards of reliability or precision.", over=13).text("¹ Figures for age not stated are included in All ages but not distributed among age groups.", over=13).text("SOURCE: NCHS, National Vital Statistics System, Mortality.", over=13)
    return finish(p, widths={"A": 52, **dict.fromkeys("BCDEFGHIJKL", 10)}, frame=False, wrap=True)


@sheet
def en6_bank_offices_assets_size():
    """Sizes of banks down with the sum first, institutions, offices and assets over two years each, and a share; headings left-most in their groups."""
    p = Paper("en6_bank_offices_assets_size", "xls", sheet="T1138", borders=False, font="Times New Roman", indent="excel")
    p.text("Table 1138. FDIC-Insured Financial Institutions--Number, Offices, and Assets by Asset Size: 2000 and 2007", bold=True).text("[As of December 31. 7,461 represents $7,461,000,000,000. Minus sign (-) indicates loss]").skip()
    p.head("""
        Asset size and | Institutions | < | Offices \\1 | < | Assets (bil. dol.) | < | Percent of | Return on
        charter | 2000 | 2007 | 2000 | 2007 | 2000 | 2007 | assets, 2007 | assets, 2007""", rules=True, loose=True, spanner="first", bold=False)
    p.skip()
    rng = random.Random(1138)

    def bank(number, assets):
        return [number, int(number * rng.uniform(0.75, 1.05)), number * 3, int(number * rng.uniform(3, 6)), assets, int(assets * rng.uniform(1.2, 1.9))]

    sizes = {name: bank(number, assets) for name, number, assets in (("Less than $25.0 million", 1240, 22), ("$25.0 million to $49.9 million", 1790, 66), ("$50.0 million to $99.9 million", 2311, 167), ("$100.0 million to $499.9 million", 3480, 740), ("$500.0 million to $999.9 million", 560, 387), ("$1.0 billion to $2.9 billion", 320, 544), ("$3.0 billion or more", 203, 5535))}
    whole = add(sizes.values())
    kinds = {"Commercial banks, national charter": bank(2230, 3414), "Commercial banks, state charter": bank(6085, 2829), "Savings institutions": bank(1589, 1218)}

    def told(kind, name, f, depth=0):
        return line(kind, name, *f, 100.0 * f[5] / whole[5], rng.uniform(-0.4, 1.6), places=2, depth=depth)

    p.body("\n".join([told("T", "Total", whole, 2), *(told("d", name, f) for name, f in sizes.items()), "", "S| Charter:", *(told("d", name, f, 1) for name, f in kinds.items())]))
    p.skip().text("\\1 Includes main offices and branches.").text("Source: U.S. Federal Deposit Insurance Corporation, The FDIC Quarterly Banking Profile, Fourth Quarter.")
    return finish(p, widths={"A": 34})


@sheet
def en6_world_countries_indicators():
    """Countries by their names with the world first; population in three years, then other things in one or two, headings broken and bottom-aligned."""
    p = Paper("en6_world_countries_indicators", "xls", sheet="1329", borders=False, font="Courier New", indent="spaces")
    p.text("Table 1329. Population, Area, and Gross National Income by Country:  1990 to 2010").skip().text("[5,289 represents 5,289,000,000.  Population as of July 1.  Covers countries with 5 million or more people in 2000.").text("Minus sign (-) indicates decrease]").skip()
    t = p.head("""
         | Population (1,000) | < | < | Annual rate | < | Popu- |  | Gross national | <
         |  |  |  | of growth \\1 | < | lation |  | income \\3 | <
         |  |  |  | (percent) | < | per sq. | Area |  | Per
         |  |  | 2010, | 1990- | 2000- | mile, | (sq. | Total | capita
        Country or area | 1990 | 2000 | proj. | 2000 | 2010 | 2000 | mile) \\2 | (bil. dol.) | (dol.)""", rules=True, loose=True, spanner="first", bold=False)
    for paths in t.columns.values():  # only "popu-lation" is broken: the years of the rates are not
        paths += [new for new in (paths[0].replace("Popu- / ", "Popu-"), paths[0].replace("Popu- / ", "Popu"), paths[0].replace("1990- / ", "1990-").replace("2000- / ", "2000-")) if new not in paths]
    p.skip()
    rng, lines, whole = random.Random(1329), [], [0] * 5

    def rate(x, y):
        return 100 * ((y / x) ** 0.1 - 1)

    def told(kind, name, f, known=True, depth=0):
        a, b, c, area, income = f
        return line(kind, name + "." * max(2, 26 - len(name) - 2 * depth), a, b, c, f"{rate(a, b):.1f}", f"{rate(b, c):.1f}", b * 1000 // area, area, income if known else "(NA)", income * 1000000 // b if known else "(NA)", depth=depth)

    for name, size, area, rich in (("Afghanistan", 14669, 250000, 0), ("Algeria", 25093, 919591, 1), ("Angola", 8297, 481351, 1), ("Argentina", 33036, 1056637, 1), ("Australia", 17022, 2941283, 1), ("Austria", 7718, 31942, 1), ("Azerbaijan", 7200, 33243, 1), ("Bangladesh", 109897, 51703, 1), ("Belarus", 10201, 80154, 1), ("Belgium", 9969, 11672, 1), ("Bolivia", 6574, 418683, 1), ("Brazil", 151084, 3265061, 1), ("Burma", 39655, 253954, 0), ("Canada", 27791, 3511006, 1), ("China \\4", 1148364, 3600930, 1), ("Cuba", 10545, 42803, 0), ("Denmark", 5141, 16368, 1)):
        later = int(size * rng.uniform(0.97, 1.25))
        f = [size, later, int(later * rng.uniform(0.98, 1.22)), area, int(later * rng.uniform(0.4, 25) / 1000)]
        whole = add([whole, f])
        lines.append(told("d", name, f, bool(rich)))
    p.body("\n".join([told("T", "World, countries shown", whole, depth=1), "", *lines]), bold="")
    either(p, "World")
    p.skip().text("  NA Not available.  \\1 Computed by the exponential method.  \\2 Land area.  \\3 At purchasing power parity.").text("  \\4 With Hong Kong and Macau.").skip().text("  Source: U.S. Census Bureau, International Data Base; World Bank (copyright).")
    return finish(p, widths={"A": 28})
