"""Sheets of the American abstract of the years around 2008 as they are remembered, with made figures: deep groups by place, pieces, lone columns between."""

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


def under(p: Paper, groups: dict[str, tuple[str, ...]]) -> None:
    """The told headings of columns under groups that their place alone ties to them, by the letters of their columns."""
    t = p.tables[-1]
    for letters, (group, *leaves) in groups.items():
        for letter, leaf in zip(letters, leaves, strict=True):
            t.columns[letter] = [f"{group} / {leaf}"]
    glue(t)


@told_sheet
def en19_marital_status_by_sex():
    """Three groups of four years each at the left, no rule; kinds as captions with percents below; a line for all first."""
    p = old("en19_marital_status_by_sex", "55", "Marital Status of the Population by Sex: 1990 to 2007", "In millions, except percent (181.8 represents 181,800,000)", indent="spaces")
    p.head("""
        Marital status | Total |  |  |  | Male |  |  |  | Female |  |  |
         | 1990 | 1995 | 2000 | 2007 | 1990 | 1995 | 2000 | 2007 | 1990 | 1995 | 2000 | 2007""", bold=False)
    years = ("1990", "1995", "2000", "2007")
    under(p, {"BCDE": ("Total", *years), "FGHI": ("Male", *years), "JKLM": ("Female", *years)})
    p.skip()
    p.body("P|   Total \\1 | 181.8 | 191.6 | 201.8 | 219.9 | 86.9 | 92.0 | 96.9 | 106.7 | 95.0 | 99.6 | 104.9 | 113.2\n" + names("Never married;Married;Widowed;Divorced") + "\n\nP|   Percent of total | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0\n" + names("Never married;Married;Widowed;Divorced"), " ".join(["m2-70:1"] * 12))
    foot(p, "\\1 Includes persons in group quarters.", "Source: U.S. Census Bureau, Current Population Reports, P20-537.")
    return finish(p, widths={"A": 20, **wide("BCDEFGHIJKLM", 7)}, frame=False)


@told_sheet
def en19_state_tax_collections_deep():
    """A total, sales taxes over a total and kinds, licences alone, other taxes over total, persons and firms; pieces of four rows, rules under groups."""
    p = old("en19_state_tax_collections_deep", "436", "State Government Tax Collections by State: 2007", "In millions of dollars (750,258 represents $750,258,000,000)")
    p.head("""
         |  | Sales and gross receipts | < | < |  | Other taxes | < | <
         | Total |  | General | Selective | Li- |  | Individ- | Corpor-
        State | taxes | Total | sales or | sales | cense | Total \\1 | ual | ation
         |  |  | receipts | taxes | taxes |  | income | income""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    p.body("T|   All states | #\n\n" + names(STATES), "+2+5+6 +3+4 900-30000 900-20000 90-3000 +7+8 900-40000 90-9000")
    foot(p, "\\1 Includes other taxes not shown separately.", "Source: U.S. Census Bureau, State Government Tax Collections.")
    return finish(p, widths={"A": 16, **wide("BCDEFGHI", 11)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_colleges_by_state_one_group():
    """Institutions in pieces, one group of eleven columns at the left after it, a mark behind its unit, leaves in pieces; the sum first."""
    p = old("en19_colleges_by_state_one_group", "270", "Degree-Granting Institutions, Number and Enrollment by State: 2006", "17,759 represents 17,759,000. Number of institutions beginning in academic year")
    p.head("""
         | Number | Enrollment \\2 (1,000) |  |  |  |  |  |  |
         | of insti- |  |  |  |  |  |  | Minority enrollment |
        State | tutions |  |  |  |  |  | Full | Total | Black
         | \\1 | Total | Male | Female | Public | Private | time | \\3 | \\4""", bold=False, loose=True)
    t = p.tables[0]
    for letter, leaf in zip("CDEFGH", ("Total", "Male", "Female", "Public", "Private", "Full / time"), strict=True):
        t.columns[letter] = [f"Enrollment \\2 (1,000) / {leaf}"]
    for letter, leaf in zip("IJ", ("Total / \\3", "Black / \\4"), strict=True):
        t.columns[letter] = [f"Enrollment \\2 (1,000) / Minority enrollment / {leaf}"]
    glue(t)
    p.looks.rules += [(t.header_rows[0], 2, 9), (t.header_rows[1], 8, 9)]
    p.skip()
    p.body("T| United States | 4276 | #\n\n" + "\n".join(f"d| {n} | {p.rng.randint(5, 400)} | #" for n in STATES.split(";")), "+2+3 10.0-200.0:1 10.0-200.0:1 10.0-300.0:1 1.0-50.0:1 10.0-200.0:1 1.0-90.0:1 1.0-40.0:1")
    foot(p, "\\1 Branch campuses counted as separate institutions.", "Source: U.S. National Center for Education Statistics, Digest of Education Statistics, annual.")
    return finish(p, widths={"A": 16, **wide("BCDEFGHIJ", 9)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_organ_transplants_mixed():
    """Years of procedures under one group, then three lone columns each a phrase of four pieces; kinds down with dots."""
    p = old("en19_organ_transplants_mixed", "164", "Organ Transplants and Grafts: 1990 to 2007", "As of end of year. Based on reports of procurement programs and transplant centers")
    p.head("""
         | Number of procedures | < | < | < |  | Number of | 1-year
         |  |  |  |  | Number of | people | patient
        Procedure |  |  |  |  | centers, | waiting, | survival
         | 1990 | 1995 | 2000 | 2007 | 2007 | 2007 | rates""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("\n".join(f"d| {n}............ | {p.rng.randint(100, 2000)} | {p.rng.randint(100, 2000)} | {p.rng.randint(900, 5000)} | {p.rng.randint(900, 6000)} | {p.rng.randint(30, 200)} | {p.rng.randint(300, 9000)} | {p.rng.uniform(80, 97):.1f}" for n in ("Heart", "Heart-lung", "Lung", "Liver", "Kidney", "Kidney-pancreas", "Pancreas")) + "\nd| Cornea grafts......... | 40631 | 44652 | 46949 | 39391 | 83 | (NA) | (NA)\nd| Bone grafts........... | 350000 | 450000 | 800000 | (NA) | (NA) | (X) | (X)")
    show_thousands(p)
    foot(p, "NA Not available. X Not applicable.", "Source: U.S. Department of Health and Human Services, Health Resources and Services Administration.")
    return finish(p, widths={"A": 26, **wide("BCDEFGH", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_occupations_percent_of_total():
    """A count in pieces of three rows and then a group at the left over four shares, two of them in pieces; occupations in three depths."""
    p = old("en19_occupations_percent_of_total", "596", "Employed Civilians by Occupation, Sex, and Race: 2007", "In thousands (146,047 represents 146,047,000). Annual average of monthly figures", indent="spaces")
    p.head("""
         | Total | Percent of total |  |  |
        Occupation | employed |  |  |  | His-
         | (1,000) | Female | Black \\1 | Asian \\1 | panic \\2""", bold=False, loose=True)
    under(p, {"CDEF": ("Percent of total", "Female", "Black \\1", "Asian \\1", "His- / panic \\2")})
    p.skip()
    p.body("P|     Total, 16 years and over | 146047 | 46.4 | 11.0 | 4.7 | 14.0\n\nP| Management, professional, and related occupations | 51788 | 50.6 | 8.3 | 6.1 | 6.9\n" + names("Management occupations", depth=1) + "\n" + names("Chief executives;Legislators;Marketing and sales managers", depth=2) + "\n" + names("Business and financial operations", depth=1) + "\n" + names("Wholesale and retail buyers;Management analysts;Accountants and auditors", depth=2) + "\nP| Service occupations | 24137 | 57.2 | 15.9 | 4.4 | 19.9\n" + names("Dental assistants;Fire fighters;Barbers", depth=2), "20-9000 m10-95:1 m2-30:1 m1-20:1 m2-40:1", nil=.02)
    show_thousands(p)
    foot(p, "- Represents or rounds to zero.", "\\1 The Current Population Survey allows respondents to choose more than one race.", "Source: U.S. Bureau of Labor Statistics, Employment and Earnings.")
    return finish(p, widths={"A": 48, **wide("BCDEF", 10)}, frame=False)


@told_sheet
def en19_cities_population_change():
    """Cities down; three censuses, then a year over number and rank, then two changes under a phrase in two pieces at the left."""
    p = old("en19_cities_population_change", "27", "Incorporated Places With 175,000 or More Inhabitants: 1980 to 2007", "Population in thousands (237 represents 237,000)")
    p.head("""
         |  |  |  | 2007 (July 1) | < | Percent change, | <
        City |  |  |  | Total |  | population | <
         | 1980 | 1990 | 2000 | pop. | Rank | 1990-2000 | 2000-2007""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    p.body("\n".join(f"d| {n} | {p.rng.randint(150, 900)} | {p.rng.randint(150, 900)} | {p.rng.randint(150, 900)} | {p.rng.randint(150, 900)} | {k} | {p.rng.uniform(-9, 30):.1f} | {p.rng.uniform(-9, 30):.1f}" for k, n in enumerate(("Akron, OH", "Albuquerque, NM", "Anaheim, CA", "Anchorage, AK", "Arlington, TX", "Atlanta, GA", "Aurora, CO", "Austin, TX", "Bakersfield, CA"), 31)))
    foot(p, "Source: U.S. Census Bureau, Population Estimates.")
    return finish(p, widths={"A": 20, **wide("BCDEFGH", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_labour_force_sexes_and_ages():
    """Years down; a total, then sexes over five ages each in pieces, the sexes' names over the middle column and nothing else in their row."""
    p = old("en19_labour_force_sexes_and_ages", "575", "Civilian Labor Force and Participation Rates by Age and Sex: 1980 to 2007", "In millions (106.9 represents 106,900,000)")
    p.head("""
         |  |  |  | Male |  |  |  | Female |  |
         | Total |  | 16 to | 20 to | 25 to |  | 16 to | 20 to | 25 to
        Year | \\1 | Total | 19 yr. | 24 yr. | 54 yr. | Total | 19 yr. | 24 yr. | 54 yr.""", bold=False, loose=True)
    ages = ("Total", "16 to / 19 yr.", "20 to / 24 yr.", "25 to / 54 yr.")
    under(p, {"CDEF": ("Male", *ages), "GHIJ": ("Female", *ages)})
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1980, 1985, 1990, 1995, 2000, 2004, 2005, 2006, 2007)), "+2+6 +3+4+5 3.0-5.0:1 6.0-9.0:1 30.0-60.0:1 +7+8+9 3.0-5.0:1 6.0-9.0:1 30.0-60.0:1")
    foot(p, "\\1 Ages 16 and over.", "Source: U.S. Bureau of Labor Statistics, Employment and Earnings.")
    return finish(p, widths={"A": 8, **wide("BCDEFGHIJ", 8)}, frame=False)


@told_sheet
def en19_murders_weapon_and_victim():
    """Ages down; total, two sexes and three races under groups that begin where a number's sum column ends, leaves at two heights."""
    p = old("en19_murders_weapon_and_victim", "302", "Murder Victims by Age, Sex, and Race: 2007", "Based solely on supplemental homicide reports")
    p.head("""
         |  | Sex |  |  | Race |  |  |
        Age | Total |  |  | Un- |  |  |  | Un-
         |  | Male | Female | known | White | Black | Other | known""", bold=False, loose=True)
    under(p, {"CDE": ("Sex", "Male", "Female", "Un- / known"), "FGHI": ("Race", "White", "Black", "Other", "Un- / known")})
    p.skip()
    p.body("T|   Total | #\n\n" + names("Under 1 year;1 to 4 years;5 to 8 years;9 to 12 years;13 to 16 years;17 to 19 years;20 to 24 years;25 to 29 years;75 years and over;Age unknown"), "+2+3+4 100-900 30-300 0-9 100-500 100-500 5-40 1-20")
    show_thousands(p)
    foot(p, "Source: U.S. Department of Justice, Federal Bureau of Investigation, Crime in the United States.")
    return finish(p, widths={"A": 18, **wide("BCDEFGHI", 9)}, frame=False)


@told_sheet
def en19_farm_assets_columns_in_pieces():
    """Items down; years whose last three are in pieces with marks, nothing above the others; sub-items set in, negative figures with a hyphen."""
    p = old("en19_farm_assets_columns_in_pieces", "816", "Balance Sheet of the Farming Sector: 1990 to 2008", "In billions of dollars, except as indicated (841 represents $841,000,000,000)", indent="spaces")
    p.head("""
         |  |  |  |  |  | 2008,
         |  |  |  |  | 2007, | fore-
        Item | 1990 | 1995 | 2000 | 2005 | prel. | cast""", bold=False, loose=True)
    glue(p.tables[0])
    p.skip()
    p.body("P| Assets | #\n" + names("Real estate;Livestock and poultry \\1;Machinery, motor vehicles \\2;Crops stored;Purchased inputs;Financial assets", depth=1) + "\n\nP| Claims | #\n" + names("Debt \\3", depth=1) + "\n" + names("Real estate debt;Nonreal estate debt", depth=2) + "\n" + names("Equity", depth=1) + "\n\nd| Debt/equity ratio | 19.7 | 18.4 | 17.2 | 15.4 | 10.9 | 10.2", "10-900 10-900 10-900 10-900 10-900 10-900")
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    foot(p, "\\1 Excludes horses, mules, and broilers.", "Source: U.S. Department of Agriculture, Economic Research Service.")
    return finish(p, widths={"A": 34, **wide("BCDEFG", 9)}, frame=False)


@told_sheet
def en19_insurance_premiums_percent():
    """Years down; three unlike headings of five pieces in a row, the last two under a group in two pieces at the left with a rule."""
    p = old("en19_insurance_premiums_percent", "147", "Persons With and Without Health Insurance Coverage: 1990 to 2007", "Persons as of following year for coverage in the year shown")
    p.head("""
         |  | Number of persons | < | < | Percent of persons | <
         |  | covered (mil.) | < | < | not covered | <
         | Total |  |  | Govern- |  |
         | persons |  | Private | ment |  | Under
        Year | (mil.) | Total \\1 | insur. | insur. | Total | 18 yr.""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2002, 2003, 2004, 2005, 2006, 2007)), "m248-300:1 m214-254:1 m182-203:1 m60-84:1 m13-16:1 m10-16:1")
    foot(p, "\\1 Includes other insurance, not shown separately.", "Source: U.S. Census Bureau, Current Population Reports, P60-235.")
    return finish(p, widths={"A": 8, **wide("BCDEFG", 11)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_stocks_volume_bonds():
    """Items with captions and a row of units in brackets amid names; a lone year far right in pieces; thousands and rates mixed."""
    p = old("en19_stocks_volume_bonds", "1172", "Volume of Trading on Stock Exchanges: 1990 to 2007", "39,946 represents 39,946,000,000. Round lot: a unit of trading", indent="spaces")
    p.head("Item | Unit | 1990 | 1995 | 2000 | 2005 | 2006 | 2007", bold=False, names=(1,))
    p.tables[0].optional.append("B")
    p.skip()
    def told(name, unit, low, high, places=0):
        return f"d| {name} | {unit} | " + " | ".join(f"{p.rng.uniform(low, high):.{places}f}" for _ in range(6))
    p.body("\n".join(["S| New York Stock Exchange:", told("  Shares traded", "Million", 39000, 500000), told("    Average daily shares traded", "Million", 150, 2100), told("    High day", "Million", 290, 3800), told("  Round lots", "Million", 30000, 500000), "S| Bond volume:", told("  Par value", "Mil. dol", 2000, 10000), told("    Daily average", "Mil. dol", 8.0, 44.0, 1), "S| NASDAQ:", told("  Share volume", "Million", 33000, 540000), told("  Market value", "Bil. dol", 450, 15000)]))
    foot(p, "Source: New York Stock Exchange, Inc., New York, NY, Fact Book, annual (copyright).")
    return finish(p, widths={"A": 36, "B": 10, **wide("CDEFGH", 10)}, frame=False)


@told_sheet
def en19_elderly_households_ratio():
    """States with counts of two years, share and rank; the two first under a phrase in pieces centred over both columns of an even group."""
    p = old("en19_elderly_households_ratio", "963", "Homeownership and Rental Vacancy Rates by State: 2000 and 2007", "In percent. Annual averages")
    p.head("""
         | Homeownership | < | Rental vacancy | < | Homeowner | <
        State | rate | < | rate | < | vacancy rate | <
         | 2000 | 2007 | 2000 | 2007 | 2000 | 2007""", bold=False, loose=True, spanner="first")
    p.skip()
    p.body("P| United States | 67.4 | 68.1 | 8.0 | 9.7 | 1.6 | 2.7\n\n" + names(STATES), "m55-80:1 m55-80:1 m4-15:1 m4-15:1 m1-4:1 m1-4:1")
    foot(p, "Source: U.S. Census Bureau, Housing Vacancies and Home Ownership.")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 11)}, frame=False)


@told_sheet
def en19_recreation_spending_current():
    """Kinds of spending over years under two kinds of dollars at the middle; a line of percent in italics below the total; blank row in the head."""
    p = old("en19_recreation_spending_current", "1193", "Personal Consumption Expenditures for Recreation: 1990 to 2006", "In billions of dollars (290.2 represents $290,200,000,000), except percent", indent="spaces")
    p.head("""
        Type of product or service | 1990 | 1995 | 2000 | 2004 | 2005 | 2006""", bold=False)
    p.skip()
    p.body("P|   Total recreation expenditures | #\nd|     Percent of total personal consumption | 7.6 | 8.1 | 8.7 | 8.7 | 8.7 | 8.8\n\n" + names("Books and maps;Magazines, newspapers, and sheet music;Nondurable toys and sport supplies;Video and audio goods \\1;Computer products \\1;Flowers, seeds, and potted plants") + "\nS| Admissions to specified spectator amusements\n" + names("Motion picture theaters;Legitimate theaters and opera \\2;Spectator sports", depth=1) + "\nd| Other \\3 | #", " ".join(["2.0-90.0:1"] * 6))
    foot(p, "\\1 Includes tapes, discs, and records.", "Source: U.S. Bureau of Economic Analysis, National Income and Product Accounts.")
    return finish(p, widths={"A": 44, **wide("BCDEFG", 9)}, frame=False)


@told_sheet
def en19_aid_cases_and_payments():
    """Months beside fiscal years; recipients in three kinds in pieces under one group, payments in two under another, an average alone between."""
    p = old("en19_aid_cases_and_payments", "547", "Temporary Assistance for Needy Families--Families and Recipients: 1980 to 2007", "In thousands (3,712 represents 3,712,000). Average monthly")
    p.head("""
         | Recipients (1,000) | < | < | Payments | < |
         |  |  |  | Total | Average | Percent
        Year |  | Chil- |  | (mil. | per | of pop-
         | Total | dren | Adults | dol.) | family | ulation""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1980, 1985, 1990, 1993, 1995, 1998, 2000, 2003, 2005, 2007)), "+2+3 3000-9000 900-4000 9000-22000 m270-400 m2-5:1")
    foot(p, "Source: U.S. Administration for Children and Families, unpublished data.")
    return finish(p, widths={"A": 8, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_religion_attitudes_three_groups():
    """A stub of characteristics; three questions as groups of yes, no and no opinion, each question in three pieces at the left of its columns."""
    p = old("en19_religion_attitudes_three_groups", "77", "Attitudes by Selected Characteristics: 2006", "In percent. Based on a sample survey of persons 18 years old and over")
    p.head("""
         | Member of a |  |  | Attended in |  |  | Importance in |  |
         | congregation |  |  | last seven days |  |  | own life |  |
        Characteristic |  |  | No |  |  | No |  |  | No
         | Yes | No | answer | Yes | No | answer | Very | Not | answer""", bold=False, loose=True)
    under(p, {"BCD": ("Member of a / congregation", "Yes", "No", "No / answer"), "EFG": ("Attended in / last seven days", "Yes", "No", "No / answer"), "HIJ": ("Importance in / own life", "Very", "Not", "No / answer")})
    p.skip()
    p.body("P|   Total | 65 | 34 | 1 | 41 | 58 | 1 | 57 | 42 | 1\n\nS| Sex:\nd|   Male | 60 | 39 | 1 | 36 | 63 | 1 | 49 | 50 | 1\nd|   Female | 69 | 30 | 1 | 45 | 54 | 1 | 64 | 35 | 1\nS| Age:\nd|   18 to 29 years old | 55 | 43 | 2 | 32 | 66 | 2 | 46 | 52 | 2\nd|   30 to 49 years old | 62 | 37 | 1 | 39 | 60 | 1 | 55 | 44 | 1\nd|   65 years old and over | 76 | 23 | 1 | 53 | 46 | 1 | 70 | 29 | 1")
    foot(p, "Source: Princeton Religion Research Center, Princeton, NJ.")
    return finish(p, widths={"A": 26, **wide("BCDEFGHIJ", 8)}, frame=False)


@told_sheet
def en19_power_plants_capability():
    """Fuels as leaves in pieces at two heights under net generation and capability, the year's total before each, everything by place, a rule each."""
    p = old("en19_power_plants_capability", "916", "Electric Power Industry--Net Generation and Capability by State: 2006", "Capability as of December 31. 4,064.7 represents 4,064,700,000,000")
    p.head("""
         | Net generation | < | < | < | Net summer capability | <
         | (bil. kWh) | < | < | < | (mil. kW) | <
         |  | Percent from-- | < | < |  |
        State | Total |  | Petro- | Nuc- | Total | Percent
         |  | Coal | leum | lear |  | change""", bold=False, loose=True, spanner="first", rules=True)
    t = p.tables[0]
    glue(t)
    p.skip()
    p.body("T|   United States | 4064.7 | 49.0 | 1.6 | 19.4 | 986.2 | 0.8\n\n" + names(STATES), "5.0-400.0:1 m1-90:1 m0-20:1 m1-50:1 1.0-99.0:1 m0-5:1")
    foot(p, "Source: U.S. Energy Information Administration, Electric Power Annual.")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 10)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_families_income_quintiles():
    """Income at the top of each fifth and shares; the group in capitals in two pieces centred over an even number of columns, ordinals in pieces."""
    p = old("en19_families_income_quintiles", "675", "Share of Aggregate Income Received by Each Fifth of Families: 1990 to 2007", "Families as of March of the following year")
    p.head("""
         |  | Income at selected positions (dollars) | < | < | < |  | Percent distribution of aggregate income | < | < | <
         | Number | Upper limit of each fifth | < | < | < | Top | Low- |  |  | High-
        Year | (1,000) | Lowest | Second | Third | Fourth | 5 per- | est | Second | Third | est
         |  |  |  |  |  | cent | fifth | fifth | fifth | fifth""", bold=False, loose=True, spanner="first", rules=True)
    t = p.tables[0]
    t.columns["G"] = ["Top / 5 per- / cent"]
    glue(t)
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2003, 2004, 2005, 2006, 2007)), "66000-78000 m16000-27000 m29000-50000 m42000-76000 m61000-113000 m102000-198000 m4-5:1 m10-11:1 m16-17:1 m44-48:1")
    show_thousands(p, 0)
    foot(p, "Source: U.S. Census Bureau, Current Population Reports, P60-235.")
    return finish(p, widths={"A": 8, **wide("BCDEFGHIJK", 9)}, frame=False, rules=p.looks.rules)


@told_sheet
def en19_water_use_per_day_units():
    """Years down; withdrawals by type in pieces under a group with the unit in brackets right under its name, consumption alone at the end."""
    p = old("en19_water_use_per_day_units", "356", "U.S. Water Withdrawals Per Day by End Use: 1950 to 2000", "Includes the territories. In billions of gallons per day")
    p.head("""
         |  |  | By end use |  |  |
         | Total | Per |  | Public |  | Ther-
        Year | (bil. | capita | Irri- | supply | Rural | mo-
         | gal.) | (gal.) | gation | \\1 | \\2 | electric""", bold=False, loose=True)
    under(p, {"DEFG": ("By end use", "Irri- / gation", "Public / supply / \\1", "Rural / \\2", "Ther- / mo- / electric")})
    for paths in p.tables[0].columns.values():
        paths += [path.replace("mo- / electric", "moelectric").replace("Ther- / ", "Ther") for path in list(paths) if "mo- / electric" in path]
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1950, 1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000)), "+3+4+5+6 m1100-1960 80-150 14-45 3-9 40-210")
    show_thousands(p, 0)
    foot(p, "\\1 Includes commercial water withdrawals.", "Source: 1940-1960, U.S. Bureau of Domestic Business Development.")
    return finish(p, widths={"A": 8, **wide("BCDEFG", 9)}, frame=False)
