"""A representative round told from memory with made figures: what offices of many lands publish in a year, a third of it hard."""

from __future__ import annotations

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import drop, glue
from ...paper import Paper
from .pages_of_offices import names

FAMILY = "fifteenth"


@told_sheet
def en20_ireland_pupils_by_county():
    """Ordinary: provinces in capitals as sums over their counties, three years, pupils in two kinds of schools, the state first."""
    p = Paper("en20_ireland_pupils_by_county", "xlsx", sheet="Table 5", borders=False, font="Arial")
    p.text("Table 5: Pupils by county and type of school", bold=True).skip()
    p.head("""
        County | National schools | < | < | Special schools | < | <
        ^ | 2019 | 2020 | 2021 | 2019 | 2020 | 2021""", rules=True)
    p.body("T| State | #\nR| CONNACHT | #\n" + names("Galway;Leitrim;Mayo;Roscommon;Sligo") + "\nR| ULSTER (PART OF) | #\n" + names("Cavan;Donegal;Monaghan"), "900-30000 900-30000 900-30000 9-400 9-400 9-400")
    return finish(p, widths={"A": 22, **wide("BCDEFG", 9)}, rules=p.looks.rules)


@told_sheet
def en20_estonia_years_down_regions_across():
    """Ordinary: years down, regions across under *Region* with the whole before, two panels of number and of percent."""
    p = Paper("en20_estonia_years_down_regions_across", "xls", sheet="RV", borders=True, font="Calibri")
    p.text("Table 2. Unemployed persons and unemployment rate by region, 2016–2021", bold=True).skip()
    p.head("""
        Year | Whole country | Region | < | < | <
        ^ | ^ | Northern | Central | Western | Southern""")
    years = "\n".join(f"d| {y} | #" for y in range(2016, 2022))
    p.body(f"S| Unemployed, thousands\n{years}", "+2+3+4+5 9.1-22.9:1 1.1-4.9:1 1.1-4.9:1 5.1-9.9:1")
    p.body(f"S| Unemployment rate, %\n{years}", "m4-8:1 m4-8:1 m4-8:1 m4-8:1 m4-8:1")
    return finish(p, widths={"A": 16, **wide("BCDEF", 11)}, frame=False)


@told_sheet
def en20_new_zealand_quarters_with_revisions():
    """Ordinary: quarters with their year in one cell, *P* and *R* in a narrow column without a heading, actual and adjusted under two groups."""
    p = Paper("en20_new_zealand_quarters_with_revisions", "xlsx", sheet="Table 1", borders=False, font="Arial")
    p.text("Table 1", bold=True).text("Building consents issued", bold=True).text("Quarterly").skip()
    t = p.head("""
        Quarter |  | Actual | < | Seasonally adjusted | <
        ^ |  | Number | Value ($million) | Number | Value ($million)""", rules=True)
    t.optional.append("B")
    p.body("\n".join(f"d| {m} {y} | {mark} | #" for y, mark in ((2019, ""), (2020, ""), (2021, "R"), (2022, "P")) for m in ("Mar", "Jun", "Sep", "Dec")), "8000-13000 2000-5000 8000-13000 2000-5000")
    p.text("P provisional   R revised")
    return finish(p, widths={"A": 12, "B": 3, **wide("CDEF", 13)}, rules=p.looks.rules)


@told_sheet
def en20_bahrain_two_scripts_in_two_columns():
    """Ordinary: English names left and Arabic right of the figures, two rows of headings in English and Arabic, nationals and others over sexes."""
    p = Paper("en20_bahrain_two_scripts_in_two_columns", "xls", sheet="T2.04", borders=True, font="Arial")
    p.text("TABLE 2.04: STUDENTS BY LEVEL, NATIONALITY AND SEX", bold=True, over=6, align="center").skip()
    t = p.head("""
        Level | Bahraini بحريني | < | Non-Bahraini غير بحريني | < | المرحلة
        ^ | M ذ | F ا | M ذ | F ا | ^""")
    t.optional.append("F")
    def told(kind, name, arabic):
        return f"{kind}| {name} | " + " | ".join(str(p.rng.randint(900, 30000)) for _ in range(4)) + f" | {arabic}"
    lines = [("Primary", "الابتدائية"), ("Intermediate", "الإعدادية"), ("Secondary", "الثانوية"), ("Religious", "الديني")]
    drawn = [[p.rng.randint(900, 30000) for _ in range(4)] for _ in lines]
    p.body("\n".join([*(f"d| {n} | {' | '.join(map(str, f))} | {a}" for (n, a), f in zip(lines, drawn, strict=True)), f"T| Total | {' | '.join(str(sum(f[k] for f in drawn)) for k in range(4))} | المجموع"]))
    return finish(p, widths={"A": 16, **wide("BCDE", 12), "F": 16}, frame=False)


@told_sheet
def en20_us_jails_size_of_jurisdiction():
    """Ordinary: an American bureau's table, marks /a behind names, number and percent side by side with the sign in the first line only, the whole first, notes of letters."""
    p = Paper("en20_us_jails_size_of_jurisdiction", "csv", borders=False)
    p.text("Bureau of Justice Statistics").text("Filename: ji20t03.csv").text("Table 3. Inmates confined in local jails, by size of jurisdiction, 2019 and 2020").text("Data source: Annual Survey of Jails, 2019–2020").skip()
    p.head("""
        Jurisdiction size/a | 2019* | < | 2020 | <
         | Number | Percent | Number | Percent""", spanner="first", stub="top")
    p.body("P| Total | 734500 | 100% | 549100 | 100%\nd| 49 or fewer inmates | 22100 | 3.0 | 18000 | 3.3\nd| 50-99 | 38200 | 5.2 | 31000 | 5.6\nd| 100-249 | 102000 | 13.9 | 81000 | 14.8\nd| 250-499 | 131000 | 17.8 | 99100 | 18.0\nd| 500-999 | 161200 | 21.9 | 120000 | 21.9\nd| 1,000 or more | 280000 | 38.1 | 200000 | 36.4".replace("1,000 or more", "1 000 or more"))
    p.text("*Comparison year.").text("a/Based on the average daily population.")
    return p


@told_sheet
def en20_spain_communities_courses():
    """Ordinary: Spanish communities after the total, courses as *2019-20* under public and private, a variation at the end, source and notes."""
    p = Paper("en20_spain_communities_courses", "xls", sheet="C2.1", borders=True, font="Univers")
    p.text("Alumnado matriculado por titularidad del centro y comunidad autónoma", bold=True).skip()
    p.head("""
         | Centros públicos | < | Centros privados | < | Variación %
        ^ | 2019-20 | 2020-21 | 2019-20 | 2020-21 | ^""")
    p.body("T| TOTAL | #\n" + names("Andalucía;Aragón;Asturias (Principado de);Balears (Illes);Canarias;Cantabria;Castilla y León"), "9000-900000 9000-900000 900-90000 900-90000 m0-4:1")
    p.text("Fuente: Ministerio de Educación y Formación Profesional").text("(1) Datos provisionales.")
    return finish(p, widths={"A": 26, **wide("BCDEF", 12)}, frame=False)


@told_sheet
def en20_nigeria_zones_merged_and_ratio():
    """Ordinary: zones merged over their states, a serial, schools, pupils and teachers by sex, a ratio, *National* last over two columns."""
    p = Paper("en20_nigeria_zones_merged_and_ratio", "xlsx", sheet="ECCD", borders=True, font="Calibri")
    p.text("SUMMARY OF PRIMARY SCHOOL STATISTICS BY STATE, 2018", bold=True, over=9, align="center").skip()
    t = p.head("""
        S/N | Zone | State | Schools | Pupils | < | Teachers | < | Pupil-teacher ratio
        ^ | ^ | ^ | ^ | Male | Female | Male | Female | ^""", stt=0, name=2, names=(1,))
    drop(t, "B")
    zones = (("North Central", ("Benue", "Kogi", "Kwara")), ("North East", ("Adamawa", "Bauchi")), ("South West", ("Ekiti", "Lagos", "Ogun", "Osun")))
    k, starts, lines = 0, [], []
    for zone, states in zones:
        starts.append((len(lines), len(states)))
        for n, state in enumerate(states):
            k += 1
            lines.append(f"d| {k} | {zone if not n else ''} | {state} | #")
    p.body("\n".join(lines) + "\nT|  |  | National | #", "900-3000 90000-900000 90000-900000 2000-20000 2000-20000 m20-60")
    for start, many in starts:
        p.merges.append((t.body[start], 1, t.body[start] + many - 1, 1))
    return finish(p, widths={"A": 5, "B": 16, "C": 14, **wide("DEFGHI", 11)}, frame=False)


@told_sheet
def en20_statistics_finland_pxweb_sheet():
    """Ordinary: three names of levels in two columns of which the first is written once, years across in groups of what is counted, marks of data below."""
    p = Paper("en20_statistics_finland_pxweb_sheet", "xlsx", sheet="001_126s", borders=False, font="Calibri")
    p.text("126s -- Attainment of qualifications by sector of education", bold=True).skip()
    t = p.head("""
         |  | 2018 | 2019 | 2020
        """.rstrip(), name=1, names=(0,), years_as_text=True)
    t.optional.append("B")
    p.body("\n".join(f"d| {field if not k else ''} | {sex} | #" for field in ("Education", "Arts and humanities", "Natural sciences", "Engineering") for k, sex in enumerate(("Men", "Women"))), "90-9000 90-9000 90-9000")
    p.skip().text("Latest update:").text("20211209 08:00").text("Source:").text("Statistics Finland")
    return finish(p, widths={"A": 24, "B": 10, **wide("CDE", 10)}, frame=False)


@told_sheet
def en20_abstract_degrees_headings_in_pieces():
    """Hard: an abstract's sheet without any line, levels of degrees in pieces of three rows, years with marks, men and women as captions with sums."""
    p = Paper("en20_abstract_degrees_headings_in_pieces", "xls", sheet="299", borders=False, font="Courier New", indent="spaces")
    p.text("Table 299. Degrees Earned by Level and Sex: 1990 to 2006", bold=True).text("[In thousands (1,940 represents 1,940,000), except percent]").skip()
    t = p.head("""
         |  |  |  |  | First
         | All | Asso- | Bach- |  | profes- | Doc-
        Year and sex | degrees | ciate's | elor's | Master's | sional | tor's""", bold=False, loose=True)
    t.columns["F"] = ["First / profes- / sional"]
    t.columns["G"] = ["Doc- / tor's"]
    glue(t)
    p.skip()
    years = names("1990;1995;2000 \\1;2005;2006")
    p.body(f"S| MALE\n{years}\n\nS| FEMALE\n{years}", "+2+3+4+5+6 170-300 490-640 150-230 38-45 22-29")
    p.skip().text("\\1 Revised.").text("Source: U.S. National Center for Education Statistics, Digest of Education Statistics.")
    return finish(p, widths={"A": 16, **wide("BCDEFG", 9)}, frame=False)


@told_sheet
def en20_wales_tables_under_each_other_by_sex():
    """Hard: three tables of one form under each other, each with a title of its own and no blank row between its title and heading; *Wales* last in each."""
    p = Paper("en20_wales_tables_under_each_other_by_sex", "xlsx", sheet="By sex", borders=False, font="Arial")
    p.text("School attendance by local authority", bold=True).skip()
    for title in ("Table 1a: All pupils", "Table 1b: Boys", "Table 1c: Girls"):
        p.text(title, bold=True)
        p.head("Local authority | Authorised absence | Unauthorised absence | All absence")
        p.body(names("Isle of Anglesey;Gwynedd;Conwy;Denbighshire;Flintshire") + "\nP| Wales | 4.1 | 1.3 | 5.4", "m3-6:1 m0-2:1 m4-8:1")
        p.skip()
    return finish(p, widths={"A": 22, **wide("BCD", 14)}, frame=False)


@told_sheet
def en20_canada_suppressed_and_quality_letters():
    """Hard: letters of quality glued to figures, *F* and *x* instead of them, provinces over two groups of two years with a blank row below the nation."""
    p = Paper("en20_canada_suppressed_and_quality_letters", "xlsx", sheet="Table 2", borders=False, font="Arial")
    p.text("Table 2  Participation in adult education, by province", bold=True).skip()
    p.head("""
         | Participants (thousands) | < | Participation rate (%) | <
         | 2002 | 2008 | 2002 | 2008""", rules=True)
    def told(kind, name, shy=.35):
        def one(low, high):
            roll = p.rng.random()
            return p.rng.choice(("F", "x")) if roll < shy / 3 else f"'{p.rng.uniform(low, high):.1f}{p.rng.choice('ABCDE')}" if roll < shy else f"{p.rng.uniform(low, high):.1f}"
        return f"{kind}| {name} | {one(20, 900)} | {one(20, 900)} | {one(20, 45)} | {one(20, 45)}"
    p.body("\n".join([told("P", "Canada", 0), "", *(told("d", n) for n in ("Newfoundland and Labrador", "Prince Edward Island", "Nova Scotia", "New Brunswick", "Quebec", "Ontario", "Manitoba", "Saskatchewan", "Alberta"))]))
    p.skip().text("E use with caution").text("F too unreliable to be published").text("x suppressed")
    show_thousands(p)
    return finish(p, widths={"A": 28, **wide("BCDE", 11)}, rules=p.looks.rules)


@told_sheet
def en20_trinidad_ages_single_and_grouped():
    """Hard: ages in fives over their single years set in, sexes across under places, *ALL AGES* first, *Not stated* last, the heading's corner in two lines."""
    p = Paper("en20_trinidad_ages_single_and_grouped", "xls", sheet="T1", borders=True, font="Arial", indent="spaces")
    p.text("TABLE 1: POPULATION BY AGE GROUP, SINGLE YEARS AND SEX", bold=True).skip()
    p.head("""
        Age Group and⏎Single Years | Trinidad | < | < | Tobago | < | <
        ^ | Both Sexes | Male | Female | Both Sexes | Male | Female""")
    def group(first):
        return f"R| {first}-{first + 4} | #\n" + "\n".join(f"d|   {a} | #" for a in range(first, first + 5))
    p.body("T| ALL AGES | #\n" + "\n".join(map(group, (0, 5, 10))) + "\nS| Other\nd| Not stated | #", "+2+3 90-900 90-900 +5+6 9-90 9-90")
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 20, **wide("BCDEFG", 11)}, frame=False)
