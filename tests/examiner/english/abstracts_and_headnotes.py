"""Sheets in the manner of a national statistical abstract: headnotes in brackets, headings broken over rows, notes with backslashes."""

from __future__ import annotations

from ..dress import finish, rule_off, sheet, wide
from ..lines import rows
from ..paper import Paper

FAMILY = "eleventh"

STATES = ("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Hawaii", "Idaho")


def states(spec_kind: str = "d", many: int = 12) -> str:
    return "\n".join(f"{spec_kind}|   {name} | #" for name in STATES[:many])


@sheet
def en16_population_estimates_broken_headings():
    """Years down with blank rows between decades; headings of each column broken over three rows, nothing merged."""
    p = Paper("en16_population_estimates_broken_headings", "xls", sheet="Data", borders=False, font="Courier")
    p.text("Table 2. Population: 1960 to 2008", bold=True).skip()
    p.text("[In thousands, except percent (180,671 represents 180,671,000). Estimates as of July 1]").skip()
    p.head("""
              | Resident   |          | Civilian   | Civilian
              | population | Percent  | resident   | noninsti-
        Year  | \\1        | change   | population | tutional
              |            |          |            | population""", loose=True, bold=False, align="left")
    for decade in (1960, 1970, 1980, 1990):
        p.skip()
        p.body("\n".join(f"d| {decade + k} | #" for k in range(6)), "180000-250000 0-2:1 170000-245000 165000-240000", bold="")
    p.skip().text("\\1 Includes Armed Forces stationed in the area.").text("Source: U.S. Census Bureau, Current Population Reports, P25-802.")
    return p


@sheet
def en16_land_and_water_area_by_state():
    """Square miles and kilometres under each kind of area, groups merged; the country's line over the states, its own rows set off."""
    p = Paper("en16_land_and_water_area_by_state", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 358. Land and Water Area of States and Other Entities", bold=True).text("[One square mile = 2.59 square kilometers. Excludes territorial water]")
    p.head("""
        State and other area | Total area | < | Land area | < | Water area | < | < | <
        ^ | ^ | ^ | ^ | ^ | Total | < | Inland | Coastal
        ^ | Sq. mi. | Sq. km. | Sq. mi. | Sq. km. | Sq. mi. | Sq. km. | (Sq. mi.) | (Sq. mi.)""", rules=True, stub="bottom")
    p.skip()
    p.body("T| United States | #\n" + states(), "+3+5 +4+6 900-90000 2300-230000 90-9000 230-23000 90-5000 0-900")
    p.skip().text("Source: U.S. Census Bureau, unpublished data from the Census TIGER data base.")
    return rule_off(p)


@sheet
def en16_enrollment_by_control_and_level():
    """Level and control of schools by years across, all figures' totals above parts with dotted leaders."""
    p = Paper("en16_enrollment_by_control_and_level", "xls", sheet="Sheet1", borders=False, font="Arial", indent="spaces")
    p.text("Table 214. School Enrollment by Control and Level, With Projections: 1980 to 2010", bold=True)
    p.text("[In thousands (58,305 represents 58,305,000). As of fall. Data are for regular day schools.]").skip()
    p.head("Control of school and level | 1980 | 1990 | 1995 | 2000 | 2005 | 2007,⏎est. | 2008,⏎proj. | 2010,⏎proj.", bold=False)
    p.body("""
        T| Total | #
        d| Public | #
        d| Private | #

        P| Kindergarten through 8 | #
        o|   Public | #
        o|   Private | #
        P| Grades 9 through 12 | #
        o|   Public | #
        o|   Private | #
        P| College \\2 | #
        o|   Public | #
        o|   Private | #
        o|   Not-for-profit | #""", " ".join(["900-40000"] * 8), leader=" . . . . .")
    p.text("\\1 Includes unclassified students.").text("\\2 Data beginning 2000 based on new classification system.")
    return p


@sheet
def en16_budget_receipts_and_outlays():
    """Years down, groups centred over blank cells, one column of its own on the right, an interim line for a quarter of transition."""
    p = Paper("en16_budget_receipts_and_outlays", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 457. Federal Budget Debt: 1960 to 2009", bold=True).text("[In billions of dollars (290.5 represents $290,500,000,000), except percent. As of the end of the fiscal year]").skip()
    p.head("""
        Year | Total | Federal government account | Held by the public | < | < | As percent of GDP
        ^ | ^ | ^ | Total | Federal Reserve System | Other | ^""", spanner="centre", stub="middle", rules=True)
    p.body("\n".join(f"d| {year} | #" for year in (1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995)) + "\n\n" +
           "\n".join(f"d| {year} | #" for year in range(2000, 2008)) + "\nd| 2008, est. | #\nd| 2009, est. | #", "+2+3 50-4000:1 +4+5 20-500:1 200-3000:1 30-70:1", bold="")
    p.text("Source: U.S. Office of Management and Budget, Historical Tables, annual.")
    return rule_off(p)


@sheet
def en16_farms_item_and_unit():
    """Items down with a column of units beside them, captions, of-which lines; ditto units left blank."""
    p = Paper("en16_farms_item_and_unit", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 796. Farms--Number, Acreage, and Value by Type of Organization: 1997 to 2007", bold=True)
    p.head("Item | Unit | 1997 | 2002 | 2007", stub="top")
    p.tables[0].optional.append("B")
    p.body("""
        S| ALL FARMS |
        P| Number of farms | 1,000 | #
        d|   Individual or family | 1,000 | #
        d|   Partnership | 1,000 | #
        d|   Corporation | 1,000 | #

        P| Land in farms | Mil. acres | #
        d|   Individual or family | Mil. acres | #
        d|   Partnership | Mil. acres | #
        d|   Corporation | Mil. acres | #
        S| FARMS WITH SALES OF $10,000 AND OVER |
        d| Number of farms | 1,000 | #
        d| Land in farms | Mil. acres | #
        d| Value of land and buildings | Bil. dol. | #
        d|   Average per farm | $1,000 | #
        d|   Average per acre | Dollars | #""", "10-2000 10-2000 10-2000", bold="S")
    p.text("Source: U.S. Dept. of Agriculture, National Agricultural Statistics Service, 2007 Census of Agriculture, Vol. 1.")
    return p


@sheet
def en16_exports_and_imports_by_country():
    """Three groups of the same years; continents over their countries, indented; (Z), (X) and negative balances."""
    p = Paper("en16_exports_and_imports_by_country", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 1271. U.S. Exports, Imports, and Merchandise Trade Balance by Country: 2005 to 2008", bold=True)
    p.text("[In millions of dollars (901,082 represents $901,082,000,000). Includes silver ore and bullion. Minus sign (-) indicates deficit]")
    p.head("""
        Country | Exports, domestic and foreign | < | < | < | General imports \\2 | < | < | < | Merchandise trade balance | < | < | <
        ^ | 2005 | 2006 | 2007 | 2008 | 2005 | 2006 | 2007 | 2008 | 2005 | 2006 | 2007 | 2008""", spanner="across", stub="bottom", rules=True)
    countries = ("Afghanistan", "Albania", "Algeria", "Andorra", "Angola", "Argentina", "Australia", "Austria", "Bahrain", "Bangladesh", "Belgium")
    lines = []
    for at, name in enumerate(countries):
        exports, imports = [40 + 977 * at + 13 * k for k in range(4)], [21 + 577 * at + 31 * k * at for k in range(4)]
        lines.append(f"d|   {name} | " + " | ".join(str(v) for v in [*exports, *imports, *(e - i for e, i in zip(exports, imports, strict=True))]))
    total = [sum(int(line.split("|")[2 + k]) for line in lines) for k in range(12)]
    p.body("T| Total \\1 | " + " | ".join(map(str, total)) + "\n" + "\n".join(lines) + "\nd|   Tonga | 5 | 9 | 12 | 12 | (Z) | (Z) | (Z) | (Z) | 5 | 9 | 12 | 12")
    p.text("Z Less than $500,000.").text("\\1 Includes revisions not carried to country values.")
    return p


@sheet
def en16_households_by_characteristics():
    """Number and percent distribution with the same headings; captions in capitals, totals only of the first section, B for bases too small."""
    p = Paper("en16_households_by_characteristics", "xls", sheet="09s0061", borders=False, font="Arial")
    p.text("Table 61. Households by Type and Characteristics: 2008", bold=True).text("[As of March. (116,783 represents 116,783,000). Based on Current Population Survey; see Appendix III]").skip()
    p.head("""
        Characteristic | Number (1,000) | < | < | < | Percent distribution | < | < | <
        ^ | Total | Family | Nonfamily | Living alone | Total | Family | Nonfamily | Living alone""", spanner="merge", stub="merge", rules=True)
    p.body("""
        T| Total | #
        S| Age of householder: |
        d|   15 to 24 years old | #
        d|   25 to 34 years old | #
        d|   35 to 44 years old | #
        d|   45 to 64 years old | #
        d|   65 years old and over | #
        S| Region: |
        o|   Northeast | #
        o|   Midwest | #
        o|   South | #
        o|   West | #
        S| Tenure: |
        o|   Owner occupied | #
        o|   Renter occupied | #""", "+2+3 900-20000 900-9000 500-4000 %1/1 %2/1 %3/1 %4/1")
    p.text("Source: U.S. Census Bureau, Current Population Reports, P20.")
    return p


@sheet
def en16_crime_rates_by_state_ranks():
    """Percent / of / total in rows; states with a line for the country, marks of notes in columns of their own beside the figures."""
    p = Paper("en16_crime_rates_by_state_ranks", "xls", sheet="Data", borders=False, font="Courier")
    p.text("Table 297. Offenses Known and Rates by State: 2007").text("[Offenses per 100,000 population]").skip()
    p.head("""
              |       | Violent crime | <       | <        | Property | Percent
              |       |       | Forcible | Aggra-  | crime,   | change,
        State | Total | Murder | rape    | vated   | total    | 2006-
              |       |        |         | assault |          | 2007""", loose=True, bold=False, align="left", spanner="first", stub="top")
    table = p.tables[0]
    table.columns["B"] = ["Total", "Violent crime / Total"]
    for letter, path in (("E", "Aggra- / vated / assault"),):
        table.columns[letter] = ["Violent crime / " + path] if letter != "E" else ["Violent crime / Aggra- / vated / assault", path]
    p.skip()
    p.body("T| United States | #\n\n" + states(), "+2+3+4 1-9:1 10-60:1 90-500:1 2000-5000:1 m0-9:1")
    p.skip().text("Source: U.S. Department of Justice, Federal Bureau of Investigation.")
    return p


@sheet
def en16_employment_by_industry_naics():
    """Industries with a column of codes that some lack, years across, sectors as subtotals over theirs."""
    p = Paper("en16_employment_by_industry_naics", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 612. Nonfarm Establishments--Employees and Earnings by Industry: 1990 to 2008", bold=True).text("[Annual averages of monthly data. (109,487 represents 109,487,000)]")
    p.head("""
        Industry | 2002 NAICS code \\1 | All employees (1,000) | < | < | < | Average hourly earnings (dol.) | < | <
        ^ | ^ | 1990 | 2000 | 2005 | 2008 | 1990 | 2000 | 2008""", spanner="merge", stub="merge")
    table = p.tables[0]
    table.optional.append("B")
    p.body("""
        T| Total nonfarm | (X) | 3700 | 3950 | 4210 | 4380 | 10.20 | 14.02 | 18.08
        R|   Goods-producing \\2 | (X) | 1700 | 1800 | 1810 | 1780 | 11.46 | 15.27 | 19.33
        d|     Mining and logging | (X) | 300 | 260 | 280 | 330 | 13.40 | 16.55 | 22.50
        d|     Construction | 23 | 600 | 690 | 730 | 700 | 13.42 | 17.48 | 21.87
        d|     Manufacturing | 31-33 | 800 | 850 | 800 | 750 | 10.78 | 14.32 | 17.75
        R|   Service-providing \\3 | (X) | 2000 | 2150 | 2400 | 2600 | 9.72 | 13.62 | 17.77
        d|     Trade, transportation, and utilities | 22,42,44-45,48-49 | 900 | 950 | 1000 | 1100 | 9.83 | 13.31 | 16.16
        d|     Information | 51 | 300 | 350 | 400 | 400 | 13.40 | 19.07 | 24.77
        d|     Government | 92 | 800 | 850 | 1000 | 1100 | (NA) | (NA) | (NA)""")
    p.text("NA Not available. X Not applicable.").text("\\1 Based on the North American Industry Classification System, 2002.")
    return p


@sheet
def en16_metropolitan_areas_change():
    """Areas down; counts of two censuses and an estimate, number and percent of change, rank beside the rest, wrapped merged heads."""
    p = Paper("en16_metropolitan_areas_change", "xls", sheet="Sheet1", borders=True, font="Arial")
    p.text("Table 20. Large Metropolitan Statistical Areas--Population: 1990 to 2008", bold=True, over=8).text("[In thousands (658 represents 658,000). As of April 1, except as noted]", over=8)
    p.head("""
        Metropolitan statistical area | 1990 | 2000 \\1 | 2008 (July) | Change, 2000-2008 | < | Rank, 2008 | Percent under 18
        ^ | ^ | ^ | ^ | Number | Percent | ^ | ^""")
    areas = ("Akron, OH", "Albany-Schenectady-Troy, NY", "Albuquerque, NM", "Allentown-Bethlehem-Easton, PA-NJ", "Atlanta-Sandy Springs-Marietta, GA", "Augusta-Richmond County, GA-SC", "Austin-Round Rock, TX", "Bakersfield, CA")
    p.body("\n".join(f"d| {area} | #" for area in areas), "500-5000 500-5000 500-5000 -1-1 1-20:1 1-99 18-30:1".replace("-1-1", "1-900"))
    p.text("\\1 Reflects revisions to the census through December 31, 2008.")
    return finish(p, frame=False, wrap=True, widths={"A": 36, **wide("BCDEFGH", 11)})


@sheet
def en16_price_indexes_years_down():
    """Indices in three groups, years down as numbers, a heading of years on the left in the last row, blank columns between groups."""
    p = Paper("en16_price_indexes_years_down", "xls", sheet="CPI", borders=False, font="Arial")
    p.text("Table 702. Consumer Price Indexes (CPI-U), by Major Groups: 1990 to 2008", bold=True).text("[1982-84 = 100, except as indicated. Represents annual averages of monthly figures. See text, this section]").skip()
    p.head("""
             | All   |  | Commodities | < | < |  | Services | < |  | Energy
        Year | items |  | Total | Food | Apparel |  | Total | Medical care |  | ^""", spanner="across", stub="bottom", loose=True)
    table = p.tables[0]
    table.columns["B"] = ["All / items"]
    p.body("\n".join(f"d| {year} | {130 + k * 4}.{k} |  | {122 + k * 2}.{9 - k % 9} | {132 + k * 3}.4 | {124 - k}.1 |  | {139 + k * 5}.2 | {162 + k * 9}.8 |  | {102 + 4 * k}.1" for k, year in enumerate(range(1990, 2009))))
    p.text("Source: U.S. Bureau of Labor Statistics, CPI Detailed Report, monthly.")
    return p


@sheet
def en16_benefits_two_panels_cont():
    """Two panels, the second under its own caption over all columns, same heading only once; totals of each panel above."""
    p = Paper("en16_benefits_two_panels_cont", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 528. Social Security (OASDI)--Benefits by Type of Beneficiary: 1990 to 2008 (Cont.)", bold=True).text("[39,832 represents 39,832,000. See headnote on previous page]")
    p.head("Type of beneficiary | 1990 | 1995 | 2000 | 2005 | 2007 | 2008", bold=False)
    p.body("""
        S| NUMBER OF BENEFITS \\1 (1,000) |
        P| Total | #
        d| Retired workers \\2 | #
        d| Disabled workers | #
        d| Wives and husbands | #
        d| Children | #
        S| ANNUAL PAYMENTS (bil. dol.) |
        P| Total | #
        d| Retired workers \\2 | #
        d| Disabled workers | #
        d| Wives and husbands | #
        d| Children | #""", " ".join(["100-9000"] * 6), bold="P")
    p.text("\\1 Number of benefit payments in current-payment status.").text("\\2 62 years old and over.").text("Source: U.S. Social Security Administration, Annual Statistical Supplement.")
    return p


@sheet
def en16_internet_links_and_notes_first():
    """Lines of links and a repeated title stand above; figures of years under one heading across, states two to a group; the unit as a last row of the heading."""
    p = Paper("en16_internet_links_and_notes_first", "xls", sheet="Data", borders=False, font="Courier")
    p.text("Table 433. State and Local Governments--Revenue by State: 2006").skip().text("[In millions of dollars (2,736,542 represents $2,736,542,000,000). For fiscal year ending in year shown]").skip()
    p.text("See Notes").skip()
    p.head("""
              |         | General revenue | < | < | <
        State | Total revenue \\1 | Total | Inter-governmental from federal government | General revenue, own sources | <
              |         |  |  | Total \\1 | Taxes""", bold=False, spanner="first", stub="top")
    table = p.tables[0]
    p.skip()
    p.body("T| United States | #\n" + states(), "+2 +3+4 900-9000 3000-30000 2000-20000")
    del table
    p.skip().text("SYMBOLS").text("X Not applicable.").skip().text("FOOTNOTES").text("\\1 Includes items not shown separately.").skip().text("Source: U.S. Census Bureau, Federal, State, and Local Governments.").text("Internet link")
    return p


@sheet
def en16_deaths_by_age_and_cause():
    """Causes with codes in the names; ages across under one heading, 'All ages' before them, rates in a last section."""
    p = Paper("en16_deaths_by_age_and_cause", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 119. Deaths by Age and Leading Cause: 2006", bold=True).text("[Data are based on deaths registered in the United States. Excludes nonresidents]").skip()
    p.head("""
        Cause of death | All ages \\1 | Age group (years) | < | < | < | < | <
        ^ | ^ | Under 1 | 1 to 14 | 15 to 24 | 25 to 44 | 45 to 64 | 65 and over""", spanner="across", stub="bottom", rules=True)
    p.body("""
        T| All causes | #
        d| Diseases of heart (I00-I09, I11, I13, I20-I51) | #
        d| Malignant neoplasms (cancer) (C00-C97) | #
        d| Cerebrovascular diseases (I60-I69) | #
        d| Chronic lower respiratory diseases (J40-J47) | #
        d| Accidents (unintentional injuries) (V01-X59, Y85-Y86) | #
        d| Diabetes mellitus (E10-E14) | #
        d| All other causes (residual) | #""", "+2+3+4+5+6+7 90-900 90-900 90-900 900-9000 9000-90000 9000-90000")
    p.text("\\1 Includes those with age not stated.")
    return rule_off(p)


@sheet
def en16_recreation_years_and_unit_rows():
    """Money in current and chained dollars; sections close with Percent; years as text with footnote."""
    p = Paper("en16_recreation_years_and_unit_rows", "xls", sheet="Sheet1", borders=False, font="Arial", indent="spaces")
    p.text("Table 1193. Personal Consumption Expenditures for Recreation: 1990 to 2007", bold=True).text("[In billions of dollars (290.2 represents $290,200,000,000), except percent. Represents market value of purchases of goods and services by individuals]").skip()
    p.head("Type of product or service | 1990 | 1995 | 2000 | 2004 | 2005 | 2006 | 2007")
    p.body(rows("""
        T| Total recreation expenditures | 290.2 418.1 585.7 702.3 737.2 779.6 798.4
        o| Percent of total personal consumption \\1 | 7.6 8.4 8.7 8.6 8.5 8.4 8.2

        d| Books and maps | 16.2 23.2 33.7 39.1 41.8 43.9 46.8
        d| Magazines, newspapers, and sheet music | 21.6 27.5 35.0 41.5 43.6 46.7 48.0
        d| Nondurable toys and sport supplies | 32.8 44.4 56.6 62.9 67.2 72.1 75.8
        d| Video and audio products, computers | 52.9 81.5 116.6 134.9 144.6 151.2 160.1
        P| Admissions to specified spectator amusements | 14.8 21.1 30.4 37.7 37.9 39.8 41.4
        o|   Motion picture theaters | 5.1 5.6 8.6 9.9 9.5 9.9 10.2
        o|   Legitimate theaters and opera | 5.2 7.6 10.3 12.2 12.7 13.4 13.9
        o|   Spectator sports | 4.5 7.9 11.5 15.6 15.7 16.5 17.3
        d| Other | 151.9 220.4 313.4 386.2 402.1 425.9 426.3"""))
    p.text("\\1 See Table 656.")
    return p
