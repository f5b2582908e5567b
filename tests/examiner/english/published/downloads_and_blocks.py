"""Downloads and printed pages told from memory with made figures: profiles with margins, series by month, blocks with centred captions, four levels of headings."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import glue, rows
from ...paper import Paper
from .pages_of_offices import names, units
from .pieces_of_headings import foot

FAMILY = "thirteenth"


@sheet
def en18_profile_with_margins():
    """The Census Bureau's data profile: estimates beside margins typed with signs, shares beside theirs, captions in capitals, X and stars."""
    p = Paper("en18_profile_with_margins", "xlsx", sheet="DP02", borders=True, font="Arial", indent="spaces")
    p.texts("DP02 | SELECTED SOCIAL CHARACTERISTICS IN THE UNITED STATES", bold=True).texts(" | 2017 American Community Survey 1-Year Estimates").skip()
    p.head("""
        Subject | United States | < | < | <
        ^ | Estimate | Margin of Error | Percent | Percent Margin of Error""")
    def line(kind, name, depth, estimate, share):
        return f"{kind}| {'  ' * depth}{name} | {estimate:,} | '+/-{p.rng.randint(9000, 200000):,} | {share} | '+/-0.{p.rng.randint(1, 9)}"
    p.body("\n".join(["S| HOUSEHOLDS BY TYPE", "P|   Total households | '120,062,818 | '+/-161,238 | '120,062,818 | '(X)", line("d", "Family households (families)", 2, 78631163, 65.5), line("o", "With own children of the householder under 18 years", 3, 33711437, 28.1), line("d", "Nonfamily households", 2, 41431655, 34.5),
                      "d|     Average household size | 2.65 | '+/-0.01 | '(X) | '(X)", "S| SCHOOL ENROLLMENT", "P|   Population 3 years and over enrolled in school | '80,892,100 | '+/-85,021 | '80,892,100 | '(X)", line("d", "Nursery school, preschool", 2, 4949999, 6.1), line("d", "Kindergarten", 2, 4013234, 5.0),
                      line("d", "Elementary school (grades 1-8)", 2, 32876543, 40.6), "d|     College or graduate school | '***** | '***** | 27.2 | '+/-0.1"]))
    for table in p.tables:
        table.either_rows += table.total_rows
    p.text("Source: U.S. Census Bureau, 2017 American Community Survey 1-Year Estimates").skip().text("Explanation of Symbols:").text("An '(X)' means that the estimate is not applicable or not available.")
    return finish(p, widths={"A": 52, **wide("BCDE", 16)}, frame=False)


@sheet
def en18_index_by_month():
    """BLS, one series: what was asked for in two columns above, months across, halves of the year last, gaps in the year that runs."""
    p = Paper("en18_index_by_month", "xlsx", sheet="BLS Data Series", borders=False, font="Arial")
    p.text("Consumer Price Index for All Urban Consumers (CPI-U)", bold=True).text("Original Data Value", bold=True).skip()
    for label, value in (("Series Id:", "CUUR0000SA0"), ("Not Seasonally Adjusted", ""), ("Series Title:", "All items in U.S. city average, all urban consumers"), ("Area:", "U.S. city average"), ("Item:", "All items"), ("Base Period:", "1982-84=100"), ("Years:", "2013 to 2021")):
        p.texts(f"{label} | {value}" if value else label)
    p.skip()
    p.head("Year | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | HALF1 | HALF2")
    p.body("\n".join(f"d| {y} | #" for y in range(2013, 2021)) + "\nd| 2021 | 261.582 | 263.014 | 264.877 | 267.054 | 269.195", " ".join(["230.0-260.0:3"] * 14))
    return finish(p, shade=True, widths={"A": 22, **wide("BCDEFGHIJKLMNO", 9)})


@sheet
def en18_development_indicators():
    """The World Bank's download: source and date above, countries with codes and the indicator's name and code in words, years, empty cells."""
    p = Paper("en18_development_indicators", "xls", sheet="Data", borders=False, font="Arial")
    p.texts("Data Source | World Development Indicators").skip().texts("Last Updated Date | 2019-01-30").skip()
    t = p.head("Country Name | Country Code | Indicator Name | Indicator Code | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018", bold=False, years_as_text=True)
    t.optional += ["B", "C", "D"]
    p.body("\n".join(f"d| {name} | {code} | School enrollment, primary (% gross) | SE.PRM.ENRR | #" + " | " for name, code in (("Aruba", "ABW"), ("Afghanistan", "AFG"), ("Angola", "AGO"), ("Albania", "ALB"), ("Arab World", "ARB"), ("United Arab Emirates", "ARE"), ("Argentina", "ARG"), ("World", "WLD"), ("Zimbabwe", "ZWE"))),
           " ".join(["m80-120:3"] * 6), nil=.25, nil_mark="")
    t.either_rows += [row for row in t.body if p.cells[row, 0].value == "World"]
    return finish(p, frame=False, widths={"A": 24, "B": 10, "C": 36, "D": 14})


@sheet
def en18_worksheet_with_notes_in_brackets():
    """A British accessible worksheet: sentences above, notes in brackets within headings, shorthand in brackets for figures, one row of headings."""
    p = Paper("en18_worksheet_with_notes_in_brackets", "ods", sheet="Table_2", borders=False, font="Arial")
    p.text("Table 2: Number and percentage of pupils by type of school and local authority, England, January 2023 [note 1]", bold=True)
    p.text("This worksheet contains one table.").text("Some cells refer to notes, which can be found on the Notes worksheet.").text("Some shorthand is used in this table, [c] = confidential, [z] = not applicable, [low] = rounds to zero.")
    p.head("Area code [note 2] | Area name | State-funded primary: number of pupils | State-funded primary: percentage of all pupils (%) [note 3] | State-funded secondary: number of pupils | State-funded secondary: percentage of all pupils (%) [note 3] | Special: number of pupils | All schools: number of pupils", name=1, names=(0,))
    p.body("\n".join(["P| E92000001 | England | 4600000 | 53.1 | 3900000 | 45.0 | 160000 | 8660000", "P| E12000001 | North East | 220000 | 52.4 | 190000 | 45.2 | 10000 | 420000", "d| E06000047 | County Durham | 40300 | 53.0 | 34200 | 45.0 | 1500 | 76000", "d| E06000005 | Darlington | 8900 | 52.4 | 8100 | 47.6 | [c] | [c]", "d| E06000001 | Hartlepool | 8300 | 53.5 | 7000 | 45.2 | 200 | 15500",
                      "P| E12000007 | London | 680000 | 51.1 | 620000 | 46.6 | 30000 | 1330000", "d| E09000001 | City of London | 200 | 100.0 | [z] | [low] | [z] | 200", "d| E09000007 | Camden | 10900 | 49.5 | 10500 | 47.7 | 600 | 22000"]))
    return p


@sheet
def en18_estimates_by_age_download():
    """Statistics Canada's download: number and frequency of the table above, the unit alone in a row under the years, notes with letters and numbers."""
    p = Paper("en18_estimates_by_age_download", "csv", sheet="1710000501", borders=False)
    p.text("Population estimates on July 1st, by age and sex 1 2 3").text("Frequency: Annual").text("Table: 17-10-0005-01 (formerly CANSIM  051-0001)").text("Release date: 2021-09-29").text("Geography: Canada, Province or territory").skip()
    t = p.head("""
        Geography |  | Canada (map) | < | < | < | <
        Sex | Age group 4 | 2017 | 2018 | 2019 | 2020 | 2021
         |  | Persons | < | < | < | <""", name=1, names=(0,), soft=(0, 2), spanner="first")
    units(t, 0, 2)
    for letter, year in zip("CDEFG", range(2017, 2022), strict=True):
        t.columns[letter] += [f"{year}", f"Canada (map) / {year}", f"{year} / Persons"]
    p.body("\n".join(f"{'P' if age.startswith('All') else 'd'}| {sex if age.startswith('All') else ''} | {age} | #" for sex in ("Both sexes", "Males", "Females") for age in ("All ages", "0 to 4 years", "5 to 9 years", "10 to 14 years", "15 to 19 years", "Median age 5")), " ".join(["900000-2400000"] * 5))
    p.skip().text("Footnotes:").texts("1 | Estimates are final intercensal up to 2015.").texts("4 | Age on July 1.").text("How to cite: Statistics Canada. Table 17-10-0005-01")
    return p


@sheet
def en18_health_coverage_four_levels():
    """Coverage twice, as number and percent, over four levels of which some end early; characteristics under captions, the whole first."""
    p = Paper("en18_health_coverage_four_levels", "xls", sheet="147", borders=False, font="Arial")
    p.text("Table 147. Health Insurance Coverage Status by Selected Characteristics: 2007", bold=True).text("[Persons as of following year for coverage in the year shown. Government health insurance includes Medicare, Medicaid]").skip()
    p.head("""
        Characteristic | Number (mil.) | < | < | < | < | < | Percent | < | <
        ^ | Total⏎persons | Covered by private or⏎Government health insurance | < | < | < | Not⏎covered by⏎health⏎insurance | Covered by private or⏎Government health insurance | < | Not⏎covered by⏎health⏎insurance
        ^ | ^ | Total \\1 | Private | < | Govern-⏎ment:⏎Medicaid \\3 | ^ | Total \\1 | Private | ^
        ^ | ^ | ^ | Total | Group⏎health \\2 | ^ | ^ | ^ | ^ | ^""", rules=True)
    p.tables[0].columns["F"].append("Number (mil.) / Covered by private or Government health insurance / Government: Medicaid \\3")
    spec = "4.0-90.0:1 3.0-80.0:1 2.0-60.0:1 2.0-50.0:1 1.0-20.0:1 1.0-20.0:1 m60-99:1 m30-80:1 m5-40:1"
    p.body("P|   Total \\4 | 299.1 | 253.4 | 202.0 | 177.4 | 39.6 | 45.7 | 84.7 | 67.5 | 15.3\n\nS| Age:\n" + names("Under 18 years;18 to 24 years;25 to 34 years;65 years and over", depth=1) + "\nS| Sex:\n" + names("Male;Female", depth=1) + "\nS| Household income:\n" + names("Less than $25,000;$25,000 to $49,999;$75,000 or more", depth=1), spec)
    foot(p, "\\1 Includes other Government insurance, not shown separately.", "\\2 Related to employment of self or other family members.", "Source: U.S. Census Bureau, Current Population Reports, P60-235.")
    return finish(p, widths={"A": 26, **wide("BCDEFGHIJ", 12)})


@sheet
def en18_families_number_and_percent_blocks():
    """The same lines twice under captions centred over the figures in capitals, years across with a mark, the sum of each block first."""
    p = Paper("en18_families_number_and_percent_blocks", "xls", sheet="66", borders=False, font="Courier New", indent="spaces")
    p.text("Table 66. Families by Number of Own Children Under 18 Years Old: 1980 to 2008", bold=True).text("[As of March (59,550 represents 59,550,000). Based on Current Population Survey]").skip()
    t = p.head("Race, Hispanic origin,⏎and year | Number of families (1,000) | < | < | < | Percent distribution | < | < | <\n ^ | Total | No⏎children | One⏎child | Two or⏎more | Total | No⏎children | One⏎child | Two or⏎more", rules=True)
    years = "\n".join(f"d|   {y} | #" for y in ("1980", "1990", "2000 \\1", "2005", "2008"))
    p.skip()
    for k, caption in enumerate(("ALL FAMILIES \\2", "MARRIED COUPLES", "FEMALE HOUSEHOLDER \\3")):
        p.skip(k > 0)
        p.body(f"S| {caption}\n{years}", "+2+3+4 2000-40000 2000-20000 2000-20000 100 %2/1:1 %3/1:1 %4/1:1".replace(" 100 ", " 100-100 "))
    _ = t
    foot(p, "\\1 Data revised to reflect population controls based on the 2000 Census.", "\\3 No spouse present.", "Source: U.S. Census Bureau, Current Population Reports, P20-537.")
    return finish(p, widths={"A": 26, **wide("BCDEFGHI", 10)})


@sheet
def en18_farms_by_size_and_measure():
    """Measures as captions with a unit, classes of size down, two censuses beside each other with a change, percent columns without a unit row."""
    p = Paper("en18_farms_by_size_and_measure", "xls", sheet="800", borders=False, font="Arial")
    p.text("Table 800. Farms--Number, Acreage, and Value of Sales by Size of Sales: 2002 and 2007", bold=True).text("[938.3 represents 938,300,000. Beginning 2002 adjusted for coverage; see text]").skip()
    p.head("""
        Market value of agricultural⏎products sold | Farms (1,000) | < | Land in farms⏎(mil. acres) | < | Value of sales⏎(mil. dol.) | < | Percent distribution, 2007 | < | <
        ^ | 2002 | 2007 | 2002 | 2007 | 2002 | 2007 | Farms | Acreage | Value of sales""", rules=True, spanner="across")
    p.body("T|   Total | #\n" + names("Less than $2,500;$2,500 to $4,999;$5,000 to $9,999;$10,000 to $24,999;$25,000 to $49,999;$50,000 to $99,999;$500,000 and over"), "100-900 100-900 10.0-99.9:1 10.0-99.9:1 500-90000 500-90000 %2/2:1 %4/4:1 %6/6:1")
    t = p.tables[0]
    for row in t.body:
        for column, of in ((7, 2), (8, 4), (9, 6)):
            whole = p.cells[t.body[0], of].value
            p.put(column, round(100 * p.cells[row, of].value / whole, 1), row, number_format="0.0")
    foot(p, "Source: U.S. Department of Agriculture, National Agricultural Statistics Service, 2007 Census of Agriculture, Vol. 1.")
    return finish(p, widths={"A": 30, **wide("BCDEFGHIJ", 11)})


@sheet
def en18_energy_by_state_two_ways():
    """States: a total with a rate and its rank, then the same total by sector and again by source; notes' marks as signs behind names; DC as text."""
    p = Paper("en18_energy_by_state_two_ways", "xls", sheet="892", borders=False, font="Courier New")
    p.text("Table 892. Energy Consumption--End-Use Sector and Selected Source, by State: 2006", bold=True).text("[In trillions of Btu (99,500 represents 99,500,000,000,000,000), except as indicated]").skip()
    p.head("""
        State | Total \\1 \\2 | Per⏎capita \\3⏎(mil. Btu) | End-use sector \\4 | < | < | < | Source | < | < | <
        ^ | ^ | ^ | Residential | Commercial | Industrial \\2 | Transportation | Petroleum \\5 | Natural gas⏎(dry) \\6 | Coal | Hydroelectric⏎power \\7""", rules=True)
    p.body("T|   United States | #\n\n" + names("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;District of Columbia;Florida"), "+3+4+5+6 m200-990:1 50-900 50-900 50-900 50-900 100-1900 100-1900 10-900 1-90", nil=.04)
    foot(p, "- Represents zero. Z Less than 50 billion Btu.", "\\1 Sources of energy includes geothermal, wind, photovoltaic, and solar thermal energy not shown separately.", "Source: U.S. Energy Information Administration, State Energy Data Report.")
    return finish(p, widths={"A": 24, **wide("BCDEFGHIJK", 12)})


@sheet
def en18_outlays_by_function():
    """Functions over subfunctions with a sum for each, negatives with a hyphen, (Z), estimates, the whole first and again as a share of product."""
    p = Paper("en18_outlays_by_function", "xls", sheet="461", borders=False, font="Courier New", indent="spaces")
    p.text("Table 461. Federal Outlays by Detailed Function: 1990 to 2009", bold=True).text("[In billions of dollars (1,253.1 represents $1,253,100,000,000). For fiscal years ending in year shown]").skip()
    p.head("Superfunction and function | 1990 | 2000 | 2005 | 2007 | 2008 | 2009, est.", years_as_text=False)
    p.skip()
    p.body(rows("""
        T|   Total outlays | 1253.1 1789.2 2472.2 2728.9 2982.9 3997.8

        P| National defense | 299.3 294.4 495.3 551.3 616.1 690.3
        d|   Department of Defense--Military | 289.7 281.1 474.1 529.9 594.7 664.9
        d|   Atomic energy defense activities | 9.0 12.1 18.0 17.1 17.1 19.9
        d|   Defense-related activities | 0.6 1.2 3.2 4.3 4.3 5.5
        P| Human resources | 619.4 1115.5 1586.1 1758.5 1895.9 2162.4
        d|   Education, training, employment, and social services | 37.2 53.8 97.6 91.7 91.3 73.2
        d|   Health | 57.7 154.5 250.6 266.4 280.6 354.4
        d|   Social security | 248.6 409.4 523.3 586.2 617.0 662.2
        P| Undistributed offsetting receipts | -36.6 -42.6 -65.2 -82.2 -86.2 -94.1
        d|   Employer share, employee retirement (on-budget) | -33.6 -30.2 -47.9 -47.3 -53.0 -58.4
        d|   Sale of major assets | - - (Z) - - -"""), bold="TP")
    foot(p, "- Represents zero. Z Less than $50 million.", "Source: U.S. Office of Management and Budget, Budget of the United States Government: Historical Tables, annual.")
    return finish(p, widths={"A": 52, **wide("BCDEFG", 10)})


@sheet
def en18_prices_years_and_changes():
    """Indexes by group over years, then the changes under a caption centred below; the heading's top names a base that is no group."""
    p = Paper("en18_prices_years_and_changes", "xls", sheet="708", borders=False, font="Courier New")
    p.text("Table 708. Consumer Price Indexes (CPI-U) by Major Groups: 1990 to 2008", bold=True).text("[1982-84=100, except as indicated. Represents annual averages of monthly figures]").skip()
    t = p.head("""
         |  |  |  |  |  |  | Food |  |
         | All |  |  |  | Apparel | Trans- | and | Medical | Educa-
        Year | items | Energy | Food | Shelter | and | porta- | bever- | care | tion \\1
         |  |  |  |  | upkeep | tion | ages |  |""", bold=False, loose=True)
    glue(t)
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2005, 2007, 2008)) + "\n\nS| PERCENT CHANGE \\2\n" + "\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2005, 2007, 2008)), " ".join(["m90-360:1"] * 9))
    foot(p, "\\1 December 1997 = 100.", "\\2 Change from immediate prior year.", "Source: U.S. Bureau of Labor Statistics, CPI Detailed Report, monthly.")
    return p


@sheet
def en18_immigrants_by_decades():
    """Periods as spans of years, a number and a rate, then years one by one; the same three columns again at the right."""
    p = Paper("en18_immigrants_by_decades", "xls", sheet="43", borders=False, font="Courier New")
    p.text("Table 43. Persons Obtaining Legal Permanent Resident Status: 1901 to 2008", bold=True).text("[In thousands (8,795 represents 8,795,000), except rate. Rate based on Census Bureau estimates]").skip()
    t = p.head("""
        Period | Number | Rate \\1 | Region of last residence | < | <
        ^ | ^ | ^ | Europe | Asia | America""", rules=True)
    p.body("\n".join(f"d| {y} to {y + 9} | #" for y in range(1901, 1992, 10)) + "\n\n" + "\n".join(f"d| {y} | #" for y in (2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008)), "+3+4+5 m1-10:1 100-4000 100-2000 100-4000")
    foot(p, "\\1 Annual rate per 1,000 U.S. population.", "Source: U.S. Department of Homeland Security, Office of Immigration Statistics.")
    _ = t
    return finish(p, widths={"A": 16, **wide("BCDEF", 11)})


@sheet
def en18_time_use_hours():
    """Hours per day for persons and for those who did it: groups of a day's part over sexes, main activities over their own, tilde and dash."""
    p = Paper("en18_time_use_hours", "xlsx", sheet="Table 1", borders=True, font="Times New Roman")
    p.text("Table 1. Time spent in primary activities and percent of the civilian population engaging in each activity, averages per day by sex, 2021 annual averages", over=10, bold=True)
    p.head("""
        Activity | Average hours per day,⏎civilian population | < | < | Average percent engaged in⏎the activity per day | < | < | Average hours per day for persons⏎who engaged in the activity | < | <
        ^ | Total | Men | Women | Total | Men | Women | Total | Men | Women""")
    p.body("d| Total, all activities¹ | 24.00 | 24.00 | 24.00 | - | - | - | - | - | -\nP| Personal care activities | 9.78 | 9.56 | 9.99 | 100.0 | 100.0 | 100.0 | 9.78 | 9.56 | 9.99\n" + names("Sleeping;Grooming", depth=1) + "\nP| Household activities | 1.95 | 1.56 | 2.32 | 76.1 | 69.1 | 82.6 | 2.56 | 2.26 | 2.80\n" + names("Housework;Food preparation and cleanup;Lawn and garden care", depth=1) + "\nd|   Household management | 0.14 | 0.12 | 0.16 | 17.2 | 14.5 | 19.8 | 0.81 | ~ | 0.79", "m0-9:2 m0-9:2 m0-9:2 m5-90:1 m5-90:1 m5-90:1 m0-9:2 m0-9:2 m0-9:2")
    p.tables[0].either_rows.append(p.tables[0].body[0])
    p.text("¹ All major activity categories include related travel time.", over=10).text("- Represents zero.  ~ Estimate is suppressed because it does not meet publication standards.", over=10)
    return finish(p, widths={"A": 34, **wide("BCDEFGHIJ", 10)}, wrap=True, frame=False)


@sheet
def en18_expenditures_by_region_and_size():
    """Items in depth, a row of counts before the money, two groups of kinds of households, the unit only in the headnote."""
    p = Paper("en18_expenditures_by_region_and_size", "xls", sheet="668", borders=False, font="Arial")
    p.text("Table 668. Average Annual Expenditures of All Consumer Units by Region and Size of Unit: 2007", bold=True).text("[In dollars. Based on Consumer Expenditure Survey]").skip()
    p.head("""
        Type | All⏎consumer⏎units \\1 | Region | < | < | < | Size of consumer unit | < | < | <
        ^ | ^ | North-⏎east | Mid-⏎west | South | West | One⏎person | Two⏎persons | Three⏎persons | Four or⏎more""", rules=True)
    for paths in p.tables[0].columns.values():
        paths += [path.replace("North- east", "Northeast").replace("Mid- west", "Midwest") for path in paths]
    p.body("d| Consumer units (1,000) | 120171 | 22317 | 27378 | 43307 | 27169 | 35305 | 39242 | 18380 | 27244\nP|   Expenditures, total | #\nP| Food | #\n" + names("Food at home \\2", depth=1) + "\n" + names("Cereals and bakery products;Meats, poultry, fish, and eggs", depth=2) + "\n" + names("Food away from home", depth=1) + "\nd| Alcoholic beverages | #\nP| Housing \\2 | #\n" + names("Shelter;Utilities, fuels, and public services", depth=1) + "\nd| Personal taxes | #", " ".join(["200-9000"] * 9))
    show_thousands(p)
    foot(p, "\\1 Includes units of all races.", "\\2 Includes other types, not shown separately.", "Source: U.S. Bureau of Labor Statistics, Consumer Expenditures in 2007.")
    return finish(p, widths={"A": 32, **wide("BCDEFGHIJ", 10)})


@sheet
def en18_farm_income_unit_in_stub():
    """Accounts with signs of addition in front of their lines, parts in brackets, two sources of a sum, years across as texts with P and F."""
    p = Paper("en18_farm_income_unit_in_stub", "xlsx", sheet="Income statement", borders=False, font="Calibri")
    p.text("U.S. farm income and financial indicators, nominal (current dollars), 2017-2023F", bold=True).texts("Data as of August 31, 2022").skip()
    p.head("United States | 2017 | 2018 | 2019 | 2020 | 2021 | 2022F", years_as_text=True)
    p.tables[0].soft_rows = []
    p.texts(" | $1,000 | $1,000 | $1,000 | $1,000 | $1,000 | $1,000", align="center", italic=True)
    t = p.tables[0]
    t.header_rows.append(p.row)
    t.soft_rows.append(p.row)
    for letter, year in zip("BCDEFG", ("2017", "2018", "2019", "2020", "2021", "2022F"), strict=True):
        t.columns[letter] = [f"{year} / $1,000", year]
    p.body("P| Gross cash income | #\nd|   Value of crop production | #\nd|   Value of animals and products production | #\nd|   Farm-related income | #\nd|   Direct Government payments | #\nP| Cash expenses | #\nd|   Feed purchases | #\nd|   Fertilizer, lime, and soil conditioners | #\nd|   Interest | #\nd| Net cash income | 100000000 | 95000000 | 98000000 | 105000000 | 120000000 | 140000000", " ".join(["9000000-90000000"] * 6))
    p.skip().text("F = forecast.").text("Source: USDA, Economic Research Service, Farm Income and Wealth Statistics.")
    return finish(p, widths={"A": 44, **wide("BCDEFG", 14)})


@sheet
def en18_on_time_arrivals_by_quarter():
    """Airports: arrivals and departures over quarters and the year, names of places merged with codes behind, shares only, the average first."""
    p = Paper("en18_on_time_arrivals_by_quarter", "xls", sheet="1040", borders=False, font="Arial")
    p.text("Table 1040. On-Time Flight Arrivals and Departures at Major U.S. Airports: 2008", bold=True).text("[In percent. Quarterly, based on gate arrival and departure times for domestic scheduled operations]").skip()
    p.head("""
        Airport | On-time arrivals | < | < | < | < | On-time departures | < | < | < | <
        ^ | 1st⏎qtr. | 2d⏎qtr. | 3d⏎qtr. | 4th⏎qtr. | Total,⏎2008 | 1st⏎qtr. | 2d⏎qtr. | 3d⏎qtr. | 4th⏎qtr. | Total,⏎2008""", rules=True, spanner="centre")
    p.body("P|   Total, all airports | #\nP|   Total major airports | #\n\n" + names("Atlanta, Hartsfield International;Boston, Logan International;Charlotte, Douglas;Chicago, O'Hare;Dallas/Ft. Worth International;Denver International"), " ".join(["m55-90:1"] * 10))
    t = p.tables[0]
    for row in t.body[:2]:
        for column in range(1, 11):
            p.put(column, round(p.rng.uniform(65, 80), 1), row, number_format="0.0")
    foot(p, "Source: U.S. Department of Transportation, Aviation Consumer Protection Division, Air Travel Consumer Report.")
    return finish(p, widths={"A": 34, **wide("BCDEFGHIJK", 8)})


@sheet
def en18_legislatures_with_text_columns():
    """States beside counts by party of two chambers, *(NP)* where there are none, years of terms between, a sum last under a blank."""
    p = Paper("en18_legislatures_with_text_columns", "xls", sheet="401", borders=False, font="Courier New")
    p.text("Table 401. Composition of State Legislatures by Political Party Affiliation: 2007 and 2008", bold=True).text("[Data reflect election results in year shown for most states. D=Democrat, R=Republican, I=Independent]").skip()
    p.head("""
        State | Lower house | < | < | < | < | < | Upper house | < | < | < | < | <
        ^ | 2007 | < | < | 2008 \\1 | < | < | 2007 | < | < | 2008 \\1 | < | <
        ^ | D | R | I | D | R | I | D | R | I | D | R | I""", rules=True, years_as_text=True)
    spec = "20-140 20-140 0-3 20-140 20-140 0-3 8-40 8-40 0-1 8-40 8-40 0-1"
    p.body("T|   U.S. | #\n\n" + names("AL \\2;AK \\3;AZ \\4;AR \\3;CA \\3;CO \\3;CT \\4;DE \\3") + "\nd| NE | (\\5) | (\\5) | (\\5) | (\\5) | (\\5) | (\\5) | (NP) | (NP) | (NP) | (NP) | (NP) | (NP)", spec, nil=.1)
    foot(p, "- Represents zero. NP Nonpartisan.", "\\5 Unicameral legislature.", "Source: The Council of State Governments, Lexington, KY.")
    return finish(p, widths={"A": 10, **wide("BCDEFGHIJKLM", 7)})


@sheet
def en18_retail_with_codes_first():
    """Kinds of business with codes left of them, sales over months and the same period of the year before, changes, A for adjusted rows above."""
    p = Paper("en18_retail_with_codes_first", "xls", sheet="2022", borders=True, font="Arial")
    p.text("Estimates of Monthly Retail and Food Services Sales by Kind of Business: 2022", bold=True).text("[Estimates are shown in millions of dollars and are based on data from the Monthly Retail Trade Survey]").skip()
    t = p.head("NAICS Code | Kind of Business | Jan. 2022 | Feb. 2022 | Mar. 2022 | Apr. 2022(p) | CY CUM | PY CUM", name=1, names=(0,))
    p.body(" S|  | NOT ADJUSTED\nP|  | Retail and food services sales, total | #\n".strip() + "\n" + "\n".join(f"d| {code} | {name} | #" for code, name in (("441", "Motor vehicle and parts dealers"), ("4411, 4412", "Automobile and other motor vehicle dealers"), ("442", "Furniture and home furnishings stores"), ("4521E", "Department stores"), ("722", "Food services and drinking places")))
           + "\nS|  | ADJUSTED(2)\nP|  | Retail and food services sales, total | #\n" + "\n".join(f"d| {code} | {name} | #" for code, name in (("441", "Motor vehicle and parts dealers"), ("442", "Furniture and home furnishings stores"), ("722", "Food services and drinking places"))), "9000-90000 9000-90000 9000-90000 9000-90000 40000-400000 40000-400000")
    _ = t
    p.text("(p) Preliminary estimate.").text("(2) Estimates are adjusted for seasonal variations and holiday and trading-day differences.")
    return finish(p, widths={"A": 12, "B": 46, **wide("CDEFGH", 12)}, frame=False)
