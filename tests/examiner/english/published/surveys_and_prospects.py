"""A last round of many lands told from memory with made figures: surveys with numbers of persons last, prospects by index, provinces merged over years, hours and minutes, swings, apostrophes in figures."""

from __future__ import annotations

from ...dress import finish, show_thousands, wide
from ...dress import sheet as told_sheet
from ...lines import drop
from ...paper import Paper

FAMILY = "fifteenth"


@told_sheet
def en20_dhs_percent_distribution():
    """Ordinary: a survey's shares that add up to 100 in a column *Total*, the number of women last, characteristics as captions, *Total* as the last line."""
    p = Paper("en20_dhs_percent_distribution", "xlsx", sheet="Table 3.2.1", borders=False, font="Calibri")
    p.text("Table 3.2.1 Educational attainment: Women", bold=True).text("Percent distribution of women age 15-49 by highest level of schooling, Zambia 2018").skip()
    p.head("Background characteristic | No education | Some primary | Completed primary | Some secondary | More than secondary | Total | Number of women", rules=True)
    def told(kind, name):
        cuts = [p.rng.uniform(4, 30) for _ in range(4)]
        return f"{kind}| {'  ' * (kind == 'd')}{name} | " + " | ".join(f"{c:.1f}" for c in cuts) + f" | {100 - sum(round(c, 1) for c in cuts):.1f} | 100.0 | {p.rng.randint(300, 4000)}"
    p.body("\n".join(["S| Age", *(told("d", n) for n in ("15-24", "25-34", "35-49")), "S| Residence", *(told("d", n) for n in ("Urban", "Rural")), "S| Province", *(told("d", n) for n in ("Central", "Copperbelt", "Eastern", "Luapula")), "", told("P", "Total")]))
    p.text("1 Completed grade 7 at the primary level")
    return finish(p, widths={"A": 24, **wide("BCDEFGH", 11)}, rules=p.looks.rules)


@told_sheet
def en20_mics_brackets_and_stars():
    """Hard: shares in brackets where few were asked, a star where fewer, a dash where none, the number of children last; *Total* first."""
    p = Paper("en20_mics_brackets_and_stars", "xlsx", sheet="LN.2.3", borders=True, font="Arial")
    p.text("Table LN.2.3: Primary school attendance", bold=True).text("Percentage of children of primary school age attending school, Lesotho, 2018").skip()
    p.head("""
         | Male | < | Female | < | Total | <
         | Net attendance ratio | Number of children | Net attendance ratio | Number of children | Net attendance ratio | Number of children""")
    def told(kind, name, shy=0.0):
        def pair():
            roll = p.rng.random()
            return f"{'*' if roll < shy / 2 else chr(39) + f'({p.rng.uniform(60, 99):.1f})' if roll < shy else f'{p.rng.uniform(80, 99):.1f}'} | {p.rng.randint(9, 900)}"
        return f"{kind}| {name} | " + " | ".join(pair() for _ in range(3))
    p.body("\n".join([told("P", "Total"), "S| Area", told("d", "Urban"), told("d", "Rural"), "S| District", *(told("d", n, .4) for n in ("Botha-Bothe", "Leribe", "Berea", "Maseru", "Mafeteng")), "S| Mother's education", *(told("d", n, .5) for n in ("Pre-primary or none", "Primary", "Secondary", "Higher"))]))
    p.text("( ) Figures that are based on 25-49 unweighted cases").text("(*) Figures that are based on fewer than 25 unweighted cases")
    return finish(p, widths={"A": 26, **wide("BCDEFG", 12)}, frame=False, wrap=True)


@told_sheet
def en20_un_prospects_index_and_codes():
    """Ordinary: index, name, notes and code before the years under one spanner, the world and regions in capitals first, countries set in."""
    p = Paper("en20_un_prospects_index_and_codes", "xls", sheet="ESTIMATES", borders=True, font="Arial")
    p.text("United Nations", bold=True).text("Population Division", bold=True).text("Department of Economic and Social Affairs").skip().text("World Population Prospects: The 2017 Revision", bold=True).text("File POP/1-1: Total population (both sexes combined) by region, subregion and country, 1950-2100 (thousands)", bold=True).skip()
    t = p.head("""
        Index | Variant | Region, subregion, country or area * | Notes | Country code | Total population, both sexes combined, as of 1 July (thousands) | < | < | <
        ^ | ^ | ^ | ^ | ^ | 1990 | 2000 | 2010 | 2015""", stt=0, name=2, names=(1,), years_as_text=True)
    drop(t, "B", "D", "E")
    lines = (("P", 0, "WORLD", "", 900), ("P", 0, "More developed regions", "a", 901), ("P", 0, "AFRICA", "", 903), ("P", 1, "Eastern Africa", "1", 910), ("d", 2, "Burundi", "", 108), ("d", 2, "Comoros", "", 174), ("d", 2, "Djibouti", "", 262), ("d", 2, "Mauritius", "2", 480), ("P", 1, "Middle Africa", "", 911), ("d", 2, "Angola", "", 24), ("d", 2, "Chad", "", 148))
    p.body("\n".join(f"{kind}| {k} | Estimates | {'  ' * depth}{name} | {note} | {code} | " + " | ".join(str(p.rng.randint(900, 90000)) for _ in range(4)) for k, (kind, depth, name, note, code) in enumerate(lines, 1)), bold="")
    return finish(p, widths={"A": 6, "B": 10, "C": 36, "D": 7, "E": 9, **wide("FGHI", 11)}, frame=False)


@told_sheet
def en20_provinces_merged_over_years():
    """Hard: provinces merged down over their years, a sum of each after these in bold, *South Africa* with its years last, two names at the left."""
    p = Paper("en20_provinces_merged_over_years", "xlsx", sheet="Table 5", borders=True, font="Arial Narrow")
    p.text("Table 5: Learners, educators and schools by province, 2015 to 2017", bold=True).skip()
    t = p.head("Province | Year | Learners | Educators | Schools | Learner-educator ratio", name=0, names=(1,))
    drop(t, "B")
    lines = []
    for name in ("Eastern Cape", "Free State", "Gauteng", "Limpopo"):
        lines += [f"d| {name if y == 2015 else ''} | {y} | #" for y in (2015, 2016, 2017)]
    p.body("\n".join(lines) + "\nP| South Africa | 2015 | 5100000 | 190100 | 15800 | 26.8\nP|  | 2016 | 5120000 | 190900 | 15700 | 26.8\nP|  | 2017 | 5190000 | 192000 | 15600 | 27.0", "600000-2000000 20000-80000 1200-5600 m26-33:1", bold="P")
    for first in range(0, 15, 3):
        p.merges.append((t.body[first], 0, t.body[first] + 2, 0))
    return finish(p, widths={"A": 18, "B": 8, **wide("CDEF", 13)}, frame=False)


@told_sheet
def en20_time_use_hours_minutes():
    """Hard: hours and minutes as texts with a colon, activities set in under sums, sexes under two groups of age, the whole day as the last line."""
    p = Paper("en20_time_use_hours_minutes", "xls", sheet="Tab 2", borders=False, font="Arial", indent="spaces")
    p.text("Table 2. Average time use of persons aged 20 to 74 (hh:mm per day)", bold=True).skip()
    p.head("""
        Main activity | 20-44 years | < | 45-74 years | <
        ^ | Women | Men | Women | Men""", rules=True)
    p.skip()
    clock = lambda: f"'{p.rng.randint(0, 9)}:{p.rng.randint(0, 59):02d}"  # noqa: E731
    def told(kind, name, depth=0):
        return f"{kind}| {'  ' * depth}{name} | " + " | ".join(clock() for _ in range(4))
    p.body("\n".join([told("P", "Personal care"), told("d", "Sleep", 1), told("d", "Meals", 1), told("P", "Employment and study"), told("d", "Main job", 1), told("d", "Travel to work", 1), told("P", "Free time"), told("d", "TV and video", 1), told("d", "Sports", 1), "P| Total | '24:00 | '24:00 | '24:00 | '24:00"]))
    return finish(p, widths={"A": 28, **wide("BCDE", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en20_votes_percent_and_swing():
    """Ordinary: parties down with candidates, votes, a percent and a swing with signs as texts, informal votes and the turnout below the formal sum."""
    p = Paper("en20_votes_percent_and_swing", "xlsx", sheet="First prefs", borders=True, font="Calibri")
    p.text("House of Representatives: first preference votes by party, 2019", bold=True).skip()
    p.head("""
        Party | Candidates | Votes | < | Swing (%)
        ^ | ^ | Number | % | ^""")
    p.body("d| Liberal | 108 | 3989404 | 27.99 | '-0.68\nd| Labor | 151 | 4752160 | 33.34 | '-1.39\nd| The Greens | 151 | 1482923 | 10.40 | '+0.17\nd| Nationals | 17 | 642233 | 4.51 | '-0.10\nd| Independent | 94 | 479836 | 3.37 | '+0.56\nd| Other | 535 | 2906837 | 20.39 | '+1.44\nT| Formal | 1056 | 14253393 | 100.00 | '\nd| Informal |  | 835223 | 5.54 | '+0.49\nT| Total |  | 15088616 | 91.89 | '+0.88".replace(" | '\n", " |\n"))
    t = p.tables[0]
    t.either_rows += t.total_rows
    t.total_rows = []
    show_thousands(p)
    return finish(p, widths={"A": 18, **wide("BCDE", 11)}, frame=False)


@told_sheet
def en20_swiss_csv_apostrophes():
    """Hard: a csv in which thousands are parted by apostrophes and years head columns twice under their groups, which are written once."""
    p = Paper("en20_swiss_csv_apostrophes", "csv", borders=False)
    p.csv = ("utf-8-sig", ";")
    p.text("Lernende nach Bildungsstufe und Kanton").skip()
    p.head("""
        Kanton | Primarstufe | < | Sekundarstufe I | <
         | 2019/20 | 2020/21 | 2019/20 | 2020/21""", spanner="first", stub="top")
    def told(kind, name, low, high):
        return f"{kind}| {name} | " + " | ".join(f"'{p.rng.randint(low, high):,}".replace(",", "’") for _ in range(4))
    p.body("\n".join([told("P", "Schweiz", 200000, 600000), *(told("d", n, 1000, 99000) for n in ("Zürich", "Bern", "Luzern", "Uri", "Schwyz", "Obwalden", "Glarus"))]))
    return p


@told_sheet
def en20_india_states_then_territories():
    """Ordinary: serials go on over *States* and *Union Territories* as captions, targets and achievements of two years with a percent, *All India* last."""
    p = Paper("en20_india_states_then_territories", "xls", sheet="Annex-II", borders=True, font="Bookman Old Style")
    p.text("State/UT-wise physical progress under Samagra Shiksha", bold=True, over=8, align="center").skip()
    p.head("""
        Sl. No. | State/UT | 2018-19 | < | < | 2019-20 (upto 31.12.2019) | < | <
        ^ | ^ | Target | Achievement | % | Target | Achievement | %""", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)")
    def block(first, places):
        return "\n".join(f"d| {k} | {n} | #" for k, n in enumerate(places, first))
    p.body("S|  | States\n" + block(1, ("Andhra Pradesh", "Arunachal Pradesh", "Assam", "Bihar", "Chhattisgarh", "Goa")) + "\nS|  | Union Territories\n" + block(7, ("Andaman & Nicobar", "Chandigarh", "Delhi", "Puducherry")) + "\nT|  | All India | #", "90-900 50-90 %2/1:1 90-900 50-90 %5/4:1")
    return finish(p, widths={"A": 6, "B": 24, **wide("CDEFGH", 11)}, frame=False)


@told_sheet
def en20_census_of_agriculture_units_in_stub():
    """Ordinary: items with leaders and their unit at the end of the name, farms and acres in turns, all farms and four sizes across, percent lines below."""
    p = Paper("en20_census_of_agriculture_units_in_stub", "xls", sheet="Table 71", borders=False, font="Courier New", indent="spaces")
    p.text("Table 71. Summary by Size of Farm: 2017", bold=True).text("[For meaning of abbreviations and symbols, see introductory text.]").skip()
    p.head("""
        Item | Total | 1 to 9 acres | 10 to 49 acres | 50 to 179 acres | 180 acres or more""", bold=False)
    p.skip()
    def told(kind, name, unit, depth=0):
        return f"{kind}| {'  ' * depth}{name} ............ {unit} | #"
    p.body("\n".join([told("d", "Farms", "number"), told("d", "percent", "", 1).replace(" ............ ", "").replace("#", "100.0 | 13.4 | 28.6 | 27.7 | 30.3"), told("d", "Land in farms", "acres"), told("d", "Average size of farm", "acres", 1), told("d", "Value of land and buildings", "farms"), told("d", "", "$1,000", 1).replace(" ............ ", ""), "S| Farms by type of organization:", told("d", "Family or individual", "farms", 1), told("d", "Partnership", "farms", 1), told("d", "Corporation", "farms", 1)]), "+2+3+4+5 900-9000 900-9000 900-9000 900-9000")
    return finish(p, widths={"A": 48, **wide("BCDEF", 12)}, frame=False)


@told_sheet
def en20_lithuania_names_left_and_right():
    """Hard: names in one tongue at the left and in another at the right, both headed, counties over municipalities, the republic first, two years each."""
    p = Paper("en20_lithuania_names_left_and_right", "xls", sheet="3.5", borders=True, font="Arial")
    p.text("3.5. Gyventojų skaičius / Population", bold=True).skip()
    t = p.head("""
        Apskritis, savivaldybė | Iš viso / Total | < | Miesto / Urban | < | County, municipality
        ^ | 2020 | 2021 | 2020 | 2021 | ^""".replace(" / ", " – "))
    t.optional.append("F")
    def told(kind, a, b, depth=0):
        f = [p.rng.randint(9000, 600000) for _ in range(2)]
        return f"{kind}| {'  ' * depth}{a} | {f[0]} | {f[1]} | {f[0] * 2 // 3} | {f[1] * 2 // 3} | {b}"
    p.body("\n".join([told("P", "Lietuvos Respublika", "Republic of Lithuania"), told("P", "Alytaus apskritis", "Alytus county"), told("d", "Alytaus m. sav.", "Alytus city mun.", 1), told("d", "Druskininkų sav.", "Druskininkai mun.", 1), told("d", "Lazdijų r. sav.", "Lazdijai d. mun.", 1), told("P", "Kauno apskritis", "Kaunas county"), told("d", "Birštono sav.", "Birštonas mun.", 1), told("d", "Jonavos r. sav.", "Jonava d. mun.", 1)]))
    return finish(p, widths={"A": 26, **wide("BCDE", 11), "F": 26}, frame=False)


@told_sheet
def en20_canada_yearbook_units_no_and_dollars():
    """Ordinary: an old year book, *No.* and *$* in a row of their own under every heading, years with dots down, a note letter behind some, provinces as groups."""
    p = Paper("en20_canada_yearbook_units_no_and_dollars", "xls", sheet="22", borders=True, font="Times New Roman")
    p.text("22.—Establishments, Capital, Employees and Wages in the Dairy Industry, 1926-35", bold=True, over=7, align="center").skip()
    t = p.head("""
        Year. | Establishments. | Capital. | Employees. | < | Salaries and Wages. | Value of Products.
        ^ | ^ | ^ | Male. | Female. | ^ | ^
         | No. | $ | No. | No. | $ | $""", bold=False, soft=(2,))
    for letter, head, unit in zip("BCDEFG", ("Establishments.", "Capital.", "Employees. / Male.", "Employees. / Female.", "Salaries and Wages.", "Value of Products."), ("No.", "$", "No.", "No.", "$", "$"), strict=True):
        t.columns[letter] = [f"{head} / {unit}", head]
    p.body("\n".join(f"d| {y}{' ' if y % 3 else ' ¹ '}............ | #" for y in range(1926, 1936)), "2500-3100 30000000-70000000 9000-14000 900-1900 10000000-20000000 90000000-190000000")
    p.text("¹ Revised since the publication of the 1936 Year Book.")
    return finish(p, widths={"A": 16, **wide("BCDEFG", 15)}, frame=False)


@told_sheet
def en20_oecd_notes_one_and_years_wide():
    """Ordinary: countries with a column of note numbers, eleven years, averages in bold after a blank row, then accession countries; *..* and *m*."""
    p = Paper("en20_oecd_notes_one_and_years_wide", "xlsx", sheet="B1.6", borders=False, font="Arial")
    p.text("Table B1.6. Index of change in expenditure (2012 = 100)", bold=True).skip()
    t = p.head("Country | Note | 2008 | 2009 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018", years_as_text=True, names=(1,))
    t.optional.append("B")
    def told(kind, name, note=""):
        return f"{kind}| {name} | {note} | " + " | ".join("100" if k == 4 else p.rng.choice(("m", "..")) if p.rng.random() < .06 else f"{p.rng.uniform(80, 120):.0f}" for k in range(11))
    p.body("\n".join([*(told("d", n, m) for n, m in (("Australia", ""), ("Austria", "1"), ("Belgium", ""), ("Canada", "1, 2"), ("Chile", "3"), ("Czech Republic", ""))), "", told("P", "OECD average"), told("P", "OECD total"), told("P", "EU23 average"), "", told("d", "Brazil", "4"), told("d", "Russian Federation", "")]))
    p.skip().text("1. Primary education includes pre-primary.").text("Source: OECD (2021).")
    return finish(p, widths={"A": 22, "B": 6, **wide("CDEFGHIJKLM", 7)}, frame=False)


@told_sheet
def en20_austria_semesters_and_shares_beside():
    """Ordinary: semesters as *WS 2019/20* down, universities across over total, women and *in %*, a caption for each kind of study, notes with brackets."""
    p = Paper("en20_austria_semesters_and_shares_beside", "xlsx", sheet="Tab_4", borders=True, font="Arial")
    p.text("Ordentliche Studierende an öffentlichen Universitäten", bold=True).skip()
    p.head("""
        Studienjahr | Insgesamt | < | < | darunter Erstsemestrige 1) | < | <
        ^ | zusammen | Frauen | in % | zusammen | Frauen | in %""")
    def block(title):
        return f"S| {title}\n" + "\n".join(f"d| WS {y}/{(y + 1) % 100} | #" for y in (2016, 2017, 2018, 2019, 2020))
    p.body("\n".join(map(block, ("Inländische Studierende", "Ausländische Studierende"))), "90000-200000 50000-90000 %2/1:1 9000-20000 5000-9000 %5/4:1")
    p.text("Q: STATISTIK AUSTRIA, Hochschulstatistik. - 1) Erstmals zugelassene.")
    return finish(p, widths={"A": 16, **wide("BCDEFG", 11)}, frame=False)


@told_sheet
def en20_nces_letters_over_columns_two_years():
    """Hard: percentages and in the next column of each a mark (!) as text or nothing, groups of two years, institutions in captions, a blank column between the groups."""
    p = Paper("en20_nces_letters_over_columns_two_years", "xls", sheet="Digest 2019 Table 330", borders=False, font="Arial", indent="spaces")
    p.text("Table 330. Percentage of students receiving aid, by control of institution: 2012 and 2016", bold=True).skip()
    t = p.head("""
        Control and type of aid | 2011–12 | < | < |  | 2015–16 | < | <
        ^ | Any aid |  | Grants |  | Any aid |  | Grants""", rules=True, years_as_text=True)
    drop(t, "C", "E", "G")
    def told(kind, name, depth=1):
        pair = lambda: f"{p.rng.uniform(20, 90):.1f} | {p.rng.choice(('', '', '!', '*'))} | {p.rng.uniform(20, 90):.1f}"  # noqa: E731
        return f"{kind}| {'  ' * depth}{name} | {pair()} |  | {pair()}"
    p.body("\n".join([told("P", "Total", 0), "S| Public", told("d", "4-year"), told("d", "2-year"), told("d", "Less-than-2-year"), "S| Private nonprofit", told("d", "4-year"), told("d", "2-year"), "S| Private for-profit", told("d", "4-year"), told("d", "2-year")]))
    p.text("! Interpret data with caution.").text("SOURCE: U.S. Department of Education.")
    return finish(p, widths={"A": 28, **wide("BDFH", 10), **wide("CEG", 3)}, frame=False, rules=p.looks.rules)
