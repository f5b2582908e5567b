"""Sheets in the manner of digests, yearbooks and bulletins of many offices: education, health, labour, farming, crime, energy, censuses."""

from __future__ import annotations

from ..dress import rule_off, sheet
from ..lines import drop
from ..paper import Paper
from .abstracts_and_headnotes import states

FAMILY = "eleventh"


@sheet
def en16_digest_degrees_numbered_columns():
    """A row of column numbers under the heading, years with standing dashes, dotted leaders, standard errors in columns of their own."""
    p = Paper("en16_digest_degrees_numbered_columns", "xls", sheet="Digest Table 8", borders=False, font="Courier New")
    p.text("Table 8.  Percentage of persons age 25 and over, by years of school completed and sex: Selected years, 1940 to 2005", bold=True)
    p.head("""
        Year | Total | < | < | Males | < | < | Females | < | <
        ^ | Less than high school | High school or more1 | Bachelor's degree or more2 | Less than high school | High school or more1 | Bachelor's degree or more2 | Less than high school | High school or more1 | Bachelor's degree or more2""",
           rules=True)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10")
    p.body("\n".join(f"d| {year} | #" for year in ("April 1940", "April 1950", "March 1959", "April 1960", "March 1970")) + "\n\n" +
           "\n".join(f"d| March {year} | #" for year in range(1980, 1985)), " ".join(["3-40:1 40-90:1 5-30:1"] * 3), leader=" .........")
    p.text("1 Includes high school completion.").text("2 Data for years prior to 1993 include all persons with 4 or more years of college.")
    p.text("NOTE: Detail may not sum to totals because of rounding.").text("SOURCE: U.S. Department of Education, Digest of Education Statistics.")
    return p


@sheet
def en16_digest_staff_by_state():
    """Standard errors in brackets in narrow columns beside the estimates under one heading for both."""
    p = Paper("en16_digest_staff_by_state", "xls", sheet="Table 67", borders=False, font="Arial")
    p.text("Table 67. Teachers, enrollment, and pupil/teacher ratio, by state: Fall 2003 and fall 2004", bold=True)
    p.head("""
        State or jurisdiction | Fall 2003 | < | < | Fall 2004 | < | <
        ^ | Teachers | Enrollment | Pupil/teacher ratio | Teachers | Enrollment | Pupil/teacher ratio""", rules=True)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7")
    p.body("T| United States | #\n" + states() + "\nS| Other jurisdictions |\no|   American Samoa | #\no|   Guam | #\no|   Puerto Rico | #", "900-9000 9000-90000 m12-20:1 900-9000 9000-90000 m12-20:1", leader=" ...")
    p.text("SOURCE: Common Core of Data.")
    return p


@sheet
def en16_health_visits_by_characteristics():
    """Years of a survey in groups over the same kinds of visits; a caption Percent distribution over the figures, characteristic captions without figures."""
    p = Paper("en16_health_visits_by_characteristics", "xls", sheet="Table 80", borders=False, font="Arial", indent="spaces")
    p.text("Table 80 (page 1 of 2). Health care visits to doctor offices and home visits within the past 12 months, by selected characteristics: United States, 1997 and 2007", bold=True)
    p.text("[Data are based on household interviews of a sample of the civilian noninstitutionalized population]")
    p.head("""
        Characteristic | None | < | 1–3 visits | < | 4–9 visits | < | 10 or more visits | <
        ^ | 1997 | 2007 | 1997 | 2007 | 1997 | 2007 | 1997 | 2007""", spanner="merge", stub="merge")
    p.caption("Percent distribution", at=1, over=8)
    p.body("""
        P| All persons 2,3 | #
        S| Age |
        d| Under 18 years | #
        o|   Under 6 years | #
        o|   6–17 years | #
        d| 18–44 years | #
        d| 45–64 years | #
        S| Sex 3 |
        d| Male | #
        d| Female | #
        S| Percent of poverty level 3,7 |
        d| Below 100% | #
        d| 100%–less than 200% | #
        d| 200% or more | #""", " ".join(["m9-50:1"] * 8), leader=" . . . . .")
    p.text("* Estimates are considered unreliable.").text("1 This table presents a summary measure.")
    return p


@sheet
def en16_employment_status_monthly():
    """Not seasonally adjusted and seasonally adjusted, months with years in two-line cells, HOUSEHOLD DATA above, sexes as sections."""
    p = Paper("en16_employment_status_monthly", "htmlxls", sheet="Sheet1", borders=True, font="Arial")
    p.text("HOUSEHOLD DATA").text("Table A-1. Employment status of the civilian population by sex and age", bold=True).text("[Numbers in thousands]")
    p.head("""
        Employment status, sex, and age | Not seasonally adjusted | < | < | Seasonally adjusted(1) | < | < | <
        ^ | Apr.⏎2010 | Mar.⏎2011 | Apr.⏎2011 | Apr.⏎2010 | Feb.⏎2011 | Mar.⏎2011 | Apr.⏎2011""")
    p.body("""
        S| TOTAL |
        d| Civilian noninstitutional population | #
        d|   Civilian labor force | #
        d|     Participation rate | #
        d|     Employed | #
        d|     Unemployed | #
        d|   Not in labor force | #
        S| Men, 16 years and over |
        d| Civilian noninstitutional population | #
        d|   Civilian labor force | #
        d|     Participation rate | #
        d|     Employed | #
        d|     Unemployed | #
        d|   Not in labor force | #""", " ".join(["9000-200000"] * 7))
    p.text("(1) The population figures are not adjusted for seasonal variation.").text("NOTE: Updated population controls are introduced annually.")
    return p


@sheet
def en16_crop_acreage_planted_harvested():
    """States over the country's line at the foot; years over units in a row of its own; acres, yields, production."""
    p = Paper("en16_crop_acreage_planted_harvested", "csv", borders=False)
    p.text("Barley: Area Planted and Harvested, Yield, and Production by State,").text("2007-2009").skip()
    p.head("""
        State | Area planted 1 | < | < | Area harvested | < | < | Yield per acre | < | <
        ^ | 2007 | 2008 | 2009 | 2007 | 2008 | 2009 | 2007 | 2008 | 2009
        ^ | 1,000 acres | 1,000 acres | 1,000 acres | 1,000 acres | 1,000 acres | 1,000 acres | Bushels | Bushels | Bushels""", spanner="first", stub="top", soft=(2,))
    p.body("\n".join(f"d| {name} | #" for name in ("AZ", "CA", "CO", "DE", "ID", "MD", "MN", "MT", "ND", "OR")) + "\n\nT| US | #", "30-900 30-900 30-900 20-800 20-800 20-800 m40-110:1 m40-110:1 m40-110:1")
    p.text("1 Includes area planted in preceding fall.")
    return p


@sheet
def en16_arrests_by_age_totals_first():
    """Long headings with notes; percent distribution as a line below the total; ages across under no group."""
    p = Paper("en16_arrests_by_age_totals_first", "xls", sheet="09tbl38", font="Arial", borders=True)
    p.text("Table 38", bold=True).text("Arrests", bold=True).text("by Age, 2009", bold=True).text("[12,371 agencies; 2009 estimated population 239,839,971]")
    p.head("Offense charged | Total⏎all ages | Ages⏎under⏎15 | Ages⏎under⏎18 | Ages⏎18⏎and over | Under⏎10 | 10-12 | 13-14 | 15 | 16 | 17 | 18")
    p.body("""
        T| TOTAL | #
        o| Total percent distribution1 | #
        d| Murder and nonnegligent manslaughter | #
        d| Forcible rape | #
        d| Robbery | #
        d| Aggravated assault | #
        d| Burglary | #
        d| Larceny-theft | #
        R| Violent crime2 | #
        o| Violent crime percent distribution1 | #
        R| Property crime2 | #
        o| Property crime percent distribution1 | #
        d| Other assaults | #
        d| Vandalism | #
        d| Suspicion | #
        d| Curfew and loitering law violations | #""".replace("R|", "o|"), " ".join(["900-90000"] * 11))
    p.text("1 Because of rounding, the percentages may not add to 100.0.").text("2 Violent crimes are offenses of murder and others.").text("* Less than one-tenth of 1 percent.")
    return p


@sheet
def en16_energy_production_months():
    """Years with their months below: Total closing each year; units at the right above, headings broken in the cell."""
    p = Paper("en16_energy_production_months", "xls", sheet="T1.2", borders=False, font="Arial")
    p.text("Table 1.2  Primary Energy Production by Source", bold=True).text("(Quadrillion Btu)").skip()
    p.head("""
        | Fossil Fuels | < | < | < | Nuclear Electric Power | Renewable Energy | < | < | Total
        | Coal | Natural Gas (Dry) | Crude Oil | Total | ^ | Hydro- electric Power | Biomass | Total | ^""", spanner="merge", stub="merge")
    p.body("\n".join(f"d| {year} Total | #" for year in (1973, 1975, 1980, 1985, 1990, 1995, 2000)) + "\n" +
           "".join("\n" + "\n".join(f"d| {f'{year} ' if not k else '     '}{month} | #" for k, month in enumerate(("January", "February", "March", "April", "May", "June"))) + "\nd|   6-Month Total | #\n" for year in (2008, 2009)),
           "1-3:3 1-3:3 1-3:3 +1+2+3 0-1:3 0-1:3 0-1:3 +6+7 +4+5+8")
    p.skip().text("a Most data are estimates.").text("Web Page: See http://www.example.gov/ for all data.")
    table = p.tables[0]
    table.either_rows += [row for row in table.body if (row, 0) in p.cells and "Total" in str(p.cells[row, 0].value)]
    return p


@sheet
def en16_statcan_population_by_province():
    """A download with the geography above, dates across, the country first, footnotes and how to cite below."""
    p = Paper("en16_statcan_population_by_province", "csv", borders=False)
    p.text("Estimates of population, by province and territory, quarterly (persons) 1 2 3").text("Quarterly").text("Table: 17-10-0009-01 (formerly CANSIM 051-0005)").text("Geography: Canada, Province or territory").skip()
    p.head("Geography | Q1 2018 | Q2 2018 | Q3 2018 | Q4 2018 | Q1 2019")
    p.tables[0].first_rows = [p.row + 2]
    p.body("P| Canada (map) | #\n" + "\n".join(f"d| {n} (map) | #" for n in ("Newfoundland and Labrador", "Prince Edward Island", "Nova Scotia", "New Brunswick", "Quebec", "Ontario", "Manitoba")), " ".join(["30000-9000000"] * 5))
    p.skip().text("How to cite: Statistics Canada. Table 17-10-0009-01  Population estimates, quarterly").text("Footnotes:").texts("1 | Figures are rounded.").texts("2 | Estimates are final intercensal up to 2016.")
    return p


@sheet
def en16_abs_births_by_area():
    """Units under headings in a row of their own, states as captions over places, each with a total line at the foot of the section."""
    p = Paper("en16_abs_births_by_area", "xls", sheet="Table 1.2", borders=False, font="Arial")
    p.text("            Australian Bureau of Statistics").text("33010DO001 Births, Australia, 2011", bold=True).text("Released at 11.30 am (Canberra time) 25 October 2012").text("Table 1.2 Births, summary, by area", bold=True).skip()
    p.head("""
         | Births registered | Age-specific fertility rates(a) | < | < | Total fertility rate(b) | Median age of mother
         | ^ | 15-19 | 20-29 | 30-39 | ^ | ^
         | no. | rate | rate | rate | rate | years""", soft=(2,), stub="bottom", rules=True)
    p.body("S| NEW SOUTH WALES |\n" + "\n".join(f"d| {n} | #" for n in ("Central Coast", "Hunter", "Illawarra", "Richmond-Tweed")) + "\nQ| Total New South Wales | #\nS| VICTORIA |\n" +
           "\n".join(f"d| {n} | #" for n in ("Ballarat", "Bendigo", "Geelong")) + "\nQ| Total Victoria | #\n\nT| Australia | #", "900-9000 m9-30:1 m60-120:1 m60-130:1 m1-3:2 m28-33:1", bold="SQT")
    p.skip().text("(a) Births per 1,000 women.").text("(b) Births per woman.").skip().text("© Commonwealth of Australia 2012")
    return p


@sheet
def en16_ons_claimants_rates():
    """Contents link, units and dates in lines above; levels and rates for men, women, people in groups with a blank column between; series codes below."""
    p = Paper("en16_ons_claimants_rates", "xls", sheet="Claimants", borders=False, font="Arial")
    p.texts("CLA01 |  |  |  |  |  | Claimant Count", bold=True).text("United Kingdom (thousands) seasonally adjusted").skip()
    p.head("""
         | People | < |  | Men | < |  | Women | <
         | Level | Rate (%)1 |  | Level | Rate (%)1 |  | Level | Rate (%)1
         | BCJD | BCJE |  | DPAE | DPAF |  | DPAH | DPAI""", soft=(2,))
    p.body("\n".join(f"d| {month} | {1500 + 7 * k} | 4.{k} |  | {1050 + 3 * k} | 6.{k} |  | {450 + 4 * k} | 2.{k}" for k, month in enumerate(("2011 Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"))))
    p.skip().text("Change on month").text("1. Denominator is claimant count plus workforce jobs.").text("Source: Jobcentre Plus administrative system")
    return p


@sheet
def en16_eurostat_pocketbook_countries():
    """Country codes beside names, groups over pairs of years, colon for missing, EU aggregates first."""
    p = Paper("en16_eurostat_pocketbook_countries", "xls", sheet="Table 3.4", borders=False, font="Myriad")
    p.texts(" | Table 3.4: Youth education attainment level").texts(" | (% of the population aged 20-24)", italic=True).skip()
    p.head("""
         |  | Total | < | Females | < | Males | <
         |  | 2003 | 2008 | 2003 | 2008 | 2003 | 2008""", name=1, names=(0,), years_as_text=True)
    drop(p.tables[0], "A")
    p.body("\n".join(f"d| {code} | {name} | #" for code, name in (("EU-27", "EU-27"), ("EA-15", "EA-15"), ("BE", "Belgium"), ("BG", "Bulgaria"), ("CZ", "Czech Republic"), ("DK", "Denmark (1)"), ("DE", "Germany"), ("EE", "Estonia"), ("HR", "Croatia"))), " ".join(["m60-95:1"] * 6), nil=0.06, nil_mark=":")
    p.skip().texts(" | (1) Break in series, 2007.").texts(" | Source: Eurostat (tps00186)")
    return p


@sheet
def en16_census_of_housing_margin_of_error():
    """Estimate and margin of error in pairs under each place; captions with counts; a heading row of places merged over the pairs."""
    p = Paper("en16_census_of_housing_margin_of_error", "xlsx", sheet="B25004", borders=True, font="Calibri")
    p.text("DP-4. Selected Housing Characteristics", bold=True).text("2005-2009 American Community Survey 5-Year Estimates").skip()
    p.head("""
        Subject | Franklin County | < | < | Hampden County | < | <
        ^ | Estimate | Margin of Error | Percent | Estimate | Margin of Error | Percent""")
    p.body("""
S| HOUSING OCCUPANCY |
P| Total housing units | 33000 | +/-156 | 100% | 180000 | +/-310 | 100%
d|   Occupied housing units | 30000 | +/-433 | 90.9% | 168000 | +/-812 | 93.3%
d|   Vacant housing units | 3000 | +/-401 | 9.1% | 12000 | +/-734 | 6.7%
S| UNITS IN STRUCTURE |
P| Total housing units | 33000 | +/-156 | 100% | 180000 | +/-310 | 100%
d|   1-unit, detached | 20000 | +/-501 | 60.6% | 90000 | +/-801 | 50.0%
d|   1-unit, attached | 1000 | +/-143 | 3.0% | 9000 | +/-401 | 5.0%
d|   2 or more units | 12000 | +/-466 | 36.4% | 81000 | +/-911 | 45.0%""")
    p.skip().text("Data are based on a sample and are subject to sampling variability.")
    return p


@sheet
def en16_lottery_of_transit_names_in_two_columns():
    """States once beside their agencies, several lines each, with city names in a second column and the figures to their right."""
    p = Paper("en16_lottery_of_transit_names_in_two_columns", "xlsx", sheet="Agencies", borders=False, font="Arial")
    p.text("TABLE 2-31: Largest Transit Agencies, Unlinked Passenger Trips: 2008", bold=True)
    p.head("State | Transit agency | Primary city | Passenger trips (thousands) | Passenger miles (thousands) | Vehicles", name=1, names=(0, 2), bold=True)
    p.tables[0].optional += ["A", "C"]
    p.body("""
        d| California | Bay Area Rapid Transit | Oakland | #
        d|  | Los Angeles County MTA | Los Angeles | #
        d|  | San Diego MTS | San Diego | #
        d| Georgia | Metropolitan Atlanta RTA | Atlanta | #
        d| Illinois | Chicago Transit Authority | Chicago | #
        d|  | Metra | Chicago | #
        d| New York | New York City Transit | New York | #
        d|  | Long Island Rail Road | New York | #
        T|  | Total, all agencies |  | #""", "9000-900000 9000-900000 90-3000")
    p.text("SOURCE: American Public Transportation Association.")
    return rule_off(p)


@sheet
def en16_line_number_columns_both_sides():
    """Line numbers at the left of the names and again at the right edge; years down under captions of items."""
    p = Paper("en16_line_number_columns_both_sides", "xls", sheet="Table 2.1", borders=False, font="Arial")
    p.text("Table 2.1. Personal Income and Its Disposition", bold=True).text("[Billions of dollars] Seasonally adjusted at annual rates").skip()
    p.head("Line |  | 2004 | 2005 | 2006 | 2007 | 2008 | Line", name=1, stt=0)
    table = p.tables[0]
    drop(table, "H")
    p.body("""
        P| 1 | Personal income | 890.1 | 921.4 | 950.3 | 988.1 | 1004.1 | 1
        d| 2 |   Compensation of employees, received | 600.1 | 620.4 | 640.3 | 660.1 | 670.1 | 2
        o| 3 |     Wage and salary disbursements | 500.1 | 520.2 | 540.1 | 560.0 | 569.0 | 3
        d| 4 |   Rental income of persons | 90.0 | 91.0 | 90.0 | 98.0 | 94.0 | 4
        d| 5 |   Personal current transfer receipts | 200.0 | 210.0 | 220.0 | 230.0 | 240.0 | 5
        P| 6 | Less: Personal current taxes | 100.0 | 104.0 | 108.0 | 112.0 | 113.0 | 6
        P| 7 | Equals: Disposable personal income | 790.1 | 817.4 | 842.3 | 876.1 | 891.1 | 7
        o| 8 | Personal saving | 12.1 | 14.4 | 13.3 | 15.1 | 16.1 | 8""")
    p.text("Legend / Footnotes:").text("1. Consists of other items.")
    return p


@sheet
def en16_births_table_with_all_rows_captions():
    """Races as sections across the middle, ages down; 'All ages' heads each section; headings over blank cells at the left."""
    p = Paper("en16_births_table_with_all_rows_captions", "xls", sheet="Table 3", borders=False, font="Arial")
    p.text("Table 3. Births and birth rates, by race and age of mother: United States, 2006", bold=True).text("[Rates per 1,000 women in specified group]").skip()
    p.head("""
        Race and age of mother | Number | < | < | Rate | < | <
        ^ | All births | First births | Other births | All births | First births | Other births""", spanner="first", stub="bottom")
    ages = "\n".join(f"d|   {age} years | #" for age in ("10–14", "15–19", "20–24", "25–29", "30–34", "35–39"))
    p.body("\n".join(f"S| {race} |\nP| All ages | #\n{ages}" for race in ("All races 1", "White", "Black")), "+2+3 900-9000 900-9000 m30-90:1 m10-40:1 m10-60:1", leader=" . . .")
    p.text("- - - Data not available.").text("1 Includes other races not shown.")
    return p
