"""Eleven ordinary sheets of many offices told from memory with made figures, to see at first sight what the rest showed."""

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
def en19_housing_starts_regions_sizes():
    """Years down; all units, one-family alone in pieces, regions under a group over the second of its four columns, a caption for completions."""
    p = old("en19_housing_starts_regions_sizes", "941", "New Privately-Owned Housing Units Started and Completed: 1990 to 2007", "In thousands (1,193 represents 1,193,000)")
    p.head("""
         |  | One- | Region | < | < | <
        Year | Total | family | North- | Mid- |  |
         | units | units | east | west | South | West""", bold=False, loose=True, spanner="first")
    glue(p.tables[0])
    p.skip()
    years = "\n".join(f"d|   {y} | #" for y in (1990, 1995, 2000, 2003, 2005, 2007))
    p.body(f"S| HOUSING STARTS\n{years}\n\nS| COMPLETIONS\n{years}", "+3+4+5+6 890-1720 100-190 200-370 570-990 300-530")
    foot(p, "Source: U.S. Census Bureau, New Residential Construction.")
    return finish(p, widths={"A": 20, **wide("BCDEFG", 10)}, frame=False)


@told_sheet
def en19_dental_visits_percent_rows():
    """Characteristics in captions; a percent of persons for each of three years in pieces, standard errors in brackets as texts in the columns beside."""
    p = Paper("en19_dental_visits_percent_rows", "xlsx", sheet="Table 93", borders=False, font="Arial")
    p.text("Table 93. Dental visits in the past year, by selected characteristics: United States, selected years 1997–2010", bold=True).skip()
    p.head("""
        Characteristic | 2 years and over | < | < | 18–64 years | < | <
        ^ | 1997 | 2005 | 2010 | 1997 | 2005 | 2010""", rules=True)
    p.body("P| Total | 65.1 | 66.2 | 64.7 | 64.1 | 64.1 | 61.1\nS| Sex\n" + names("Male;Female", depth=1) + "\nS| Race\n" + names("White only;Black or African American only;Asian only;2 or more races", depth=1) + "\nS| Percent of poverty level\n" + names("Below 100%;100%–199%;400% or more", depth=1), " ".join(["m40-80:1"] * 6))
    p.text("SOURCE: CDC/NCHS, National Health Interview Survey.")
    return finish(p, widths={"A": 36, **wide("BCDEFG", 9)}, rules=p.looks.rules)


@told_sheet
def en19_ghana_regions_and_wealth():
    """A census of an African land: regions down, sexes over total, urban and rural, all in capitals with a serial in the first column."""
    p = Paper("en19_ghana_regions_and_wealth", "xls", sheet="Table 2.1", borders=True, font="Garamond")
    p.text("Table 2.1: Population by region, locality and sex, 2021", bold=True)
    p.head("""
        S/N | REGION | BOTH SEXES | < | < | MALE | < | FEMALE | <
        ^ | ^ | TOTAL | URBAN | RURAL | URBAN | RURAL | URBAN | RURAL""", stt=0, name=1)
    p.body("T|  | GHANA | #\n" + "\n".join(f"d| {k} | {n} | #" for k, n in enumerate(("WESTERN", "CENTRAL", "GREATER ACCRA", "VOLTA", "EASTERN", "ASHANTI", "OTI"), 1)), "+2+3 +4+6 +5+7 90000-900000 90000-900000 90000-900000 90000-900000")
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEFGHI", 11)}, frame=False)


@told_sheet
def en19_canada_exports_ports_codes():
    """Products with a code of ten digits before the name, values over months as dates, a cumulative last, a sum for the chapter first."""
    p = Paper("en19_canada_exports_ports_codes", "xlsx", sheet="Report", borders=True, font="Calibri")
    p.text("Report - Trade Data Online", bold=True).text("Title: Canadian total exports").text("Products: HS 10 - Cereals").text("Units: Value in Canadian dollars").skip()
    p.head("HS Code | Product | 2019 | 2020 | 2021 | 2022", stt=0, name=1, years_as_text=True)
    p.tables[0].name_columns = ["A", "B"]
    p.body("\n".join(f"d| {c} | {n} | #" for c, n in (("1001110010", "Durum wheat - seed"), ("1001190010", "Durum wheat - grade 1"), ("1002900010", "Rye"), ("1003900010", "Barley"), ("1004900010", "Oats"))) + "\nT|  | TOTAL | #", "90000-90000000 90000-90000000 90000-90000000 90000-90000000")
    p.skip().text("Source: Trade Data Online (accessed: April 04, 2023)")
    return p


@told_sheet
def en19_police_strength_forces():
    """England: forces under regions, ranks across in pieces of one word, all officers and women of them in a group each, a rate at the end."""
    p = Paper("en19_police_strength_forces", "ods", sheet="Table_S1", borders=False, font="Arial", indent="spaces")
    p.text("Table S1: Police strength by police force area, England and Wales, as at 31 March 2012", bold=True).texts(" |  |  |  |  |  | Full-time equivalents")
    p.head("""
         | Police officers | < | < | Police | Community | Officers per
        Police force area | All | Men | Women | staff | support | 100,000
         | ranks |  |  |  | officers | population""", rules=True, loose=True, spanner="merge")
    spec = "+2+3 500-9000 200-4000 300-6000 50-900 m150-350"
    p.body("R| North East Region | #\n" + names("Cleveland;Durham;Northumbria", depth=1) + "\nR| Wales | #\n" + names("Dyfed-Powys;Gwent;North Wales;South Wales", depth=1) + "\nT| Total of all 43 forces | #", spec)
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 30, **wide("BCDEFG", 11)}, rules=p.looks.rules)


@told_sheet
def en19_sri_lanka_paddy_seasons():
    """Districts; two seasons and the year over sown, harvested and yield in three languages' worth of pieces, a total named *Sri Lanka* at the end."""
    p = Paper("en19_sri_lanka_paddy_seasons", "xls", sheet="5.2", borders=True, font="Times New Roman")
    p.text("TABLE 5.2 — PADDY: EXTENT SOWN, HARVESTED AND AVERAGE YIELD BY DISTRICT, 2019/2020", bold=True)
    p.head("""
        District | Maha season | < | < | Yala season | < | <
        ^ | Sown⏎(Ha) | Harvested⏎(Ha) | Yield per⏎Net Ha (Kg) | Sown⏎(Ha) | Harvested⏎(Ha) | Yield per⏎Net Ha (Kg)""")
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7)")
    p.body(names("Colombo;Gampaha;Kalutara;Kandy;Matale;Nuwara Eliya;Galle;Matara") + "\nT| Sri Lanka | #", "900-30000 900-29000 m3000-5500 400-20000 400-19000 m3000-5500")
    p.text("Source: Department of Census and Statistics")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 12)}, frame=False)


@told_sheet
def en19_medals_awards_words_and_counts():
    """Awards by year: counts of applications, grants and patents over origin, in pieces, under groups at the left after a lone first one; ruled."""
    p = old("en19_medals_awards_words_and_counts", "753", "Patents and Trademarks: 1990 to 2007", "In thousands (99.2 represents 99,200)", indent="spaces")
    p.head("""
         |  | Patents issued | < | < | Trademarks | <
         | Patent |  |  | Foreign |  |
        Year | applica- |  | Indi- | coun- | Applica- |
         | tions | Total | viduals | tries | tions | Issued""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2002, 2003, 2004, 2005, 2006, 2007)), "170.1-480.9:1 90.1-190.9:1 m12-22:1 m43-90:1 127.1-394.9:1 60.1-194.9:1")
    foot(p, "Source: U.S. Patent and Trademark Office.")
    return finish(p, widths={"A": 8, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_energy_outlook_reference_case():
    """An outlook: sectors in captions with their fuels set in, years across to 2050 and a growth in pieces of three rows at the end, notes of digits."""
    p = Paper("en19_energy_outlook_reference_case", "xlsx", sheet="Table 2", borders=False, font="Calibri", indent="spaces")
    p.text("Table 2. Energy Consumption by Sector and Source", bold=True).text("(quadrillion Btu, unless otherwise noted)").skip()
    p.head("""
         |  |  |  |  |  | Growth
         |  |  |  |  |  | Rate
        Sector and Source | 2021 | 2022 | 2030 | 2040 | 2050 | 2021-2050""", loose=True, bold=True)
    def block(title, fuels):
        return f"S| {title}\n" + names(fuels, depth=1) + "\nP|     Total | # | 0.4%"
    lines = "\n".join((block("Residential", "Propane;Distillate Fuel Oil;Natural Gas;Electricity"), block("Commercial", "Propane;Motor Gasoline 2/;Natural Gas;Electricity"), block("Industrial 4/", "Petrochemical Feedstocks;Natural Gas;Coal;Electricity")))
    p.body(lines.replace(" | #\n", " | # | 0.2%\n"), "0.1-9.9:2 0.1-9.9:2 0.1-9.9:2 0.1-9.9:2 0.1-9.9:2")
    p.skip().text("2/ Includes ethanol and ethers blended into gasoline.").text("Source: U.S. Energy Information Administration, Annual Energy Outlook.")
    return finish(p, widths={"A": 32, **wide("BCDEFG", 10)}, frame=False)


@told_sheet
def en19_schools_percent_with_errors():
    """NCES: estimates and standard errors in brackets in narrow columns behind, a year over each three columns, headings in two rows, a rule each."""
    p = Paper("en19_schools_percent_with_errors", "xls", sheet="Digest 2010 Table 109", borders=False, font="Arial")
    p.text("Table 109. Percentage distribution of students, by type of school: 1999 and 2007", bold=True).text("[Standard errors appear in parentheses]").skip()
    t = p.head("""
        Characteristic | 1999 | < | < | < | 2007 | < | < | <
        ^ | Public | < | Private | < | Public | < | Private | <""", rules=True, years_as_text=True)
    for letter in "CEGI":
        t.columns.pop(letter)
        t.optional.append(letter)
    def told(kind, n, depth=0):
        return f"{kind}| {'  ' * depth}{n} | " + " | ".join(f"{p.rng.uniform(*b):.1f} | '({p.rng.uniform(0.1, 1.9):.2f})" for b in ((70, 90), (8, 20), (70, 90), (8, 20)))
    p.body("\n".join([told("P", "Total"), "S| Race/ethnicity", told("d", "White", 1), told("d", "Black", 1), told("d", "Hispanic", 1), "S| Region", told("d", "Northeast", 1), told("d", "South", 1), told("d", "Midwest", 1), told("d", "West", 1)]))
    p.text("SOURCE: U.S. Department of Education, National Center for Education Statistics, National Household Education Surveys Program.")
    return finish(p, widths={"A": 24, **wide("BDFH", 9), **wide("CEGI", 7)}, rules=p.looks.rules)


@told_sheet
def en19_state_legislation_ranks_right():
    """States with ranks in a column right of each figure, *Rank* as a leaf in every group; the nation has none, groups centred over both by spaces."""
    p = old("en19_state_legislation_ranks_right", "18", "State Rankings--Area, Income and Schooling: 2007", "Minus sign indicates decrease")
    p.head("""
         | Area | < | Income per head | < | College graduates | <
        State | Sq. mi. | Rank | Dollars | Rank | Percent | Rank""", bold=False, spanner="across")
    p.skip()
    p.body("P|   U.S. | 3537438 | (X) | 38611 | (X) | 27.5 | (X)\n" + names(STATES), "1000-90000 1-50 m28000-50000 1-50 m17-40:1 1-50")
    show_thousands(p)
    foot(p, "X Not applicable.", "Source: U.S. Census Bureau.")
    return finish(p, widths={"A": 16, **wide("BCDEFG", 10)}, frame=False)


@told_sheet
def en19_arms_deliveries_in_blocks():
    """Countries in regions whose captions have sums behind them; three years as texts *FY 2005*, a period total *2005-2007* last, dashes for zero."""
    p = old("en19_arms_deliveries_in_blocks", "507", "U.S. Military Sales Deliveries by Selected Country: 2005 to 2007", "In millions of dollars (11,007 represents $11,007,000,000)", indent="spaces")
    p.head("Region and country | FY 2005 | FY 2006 | FY 2007 | 2005-2007", bold=False)
    p.skip()
    p.body("T|   Total | #\n\nR| East Asia and Pacific | #\n" + names("Australia;Japan;Korea, South;Taiwan \\1", depth=1) + "\nR| Near East | #\n" + names("Egypt;Israel;Jordan;Kuwait", depth=1) + "\nR| Europe | #\n" + names("France;Germany;Greece;Italy", depth=1), "10-900 10-900 10-900 +1+2+3", nil=.03)
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    foot(p, "- Represents zero.", "\\1 Unofficial relations.", "Source: U.S. Department of Defense, Defense Security Cooperation Agency.")
    return finish(p, widths={"A": 28, **wide("BCDE", 11)}, frame=False)
