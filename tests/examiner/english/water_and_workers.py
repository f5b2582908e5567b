"""Pages as abstracts, labour surveys, censuses and customs print them: water, workers, households, prices of homes, ships."""

from __future__ import annotations

from ..dress import finish, sheet, wide
from ..paper import Paper

FAMILY = "twelfth"


def _lines(names: str, kind: str = "d", depth: int = 0) -> str:
    return "\n".join(f"{kind}| {'  ' * depth}{name.strip()} | #" for name in names.split(";"))


@sheet
def en12_water_withdrawals() -> Paper:
    """An abstract's page: a headnote in brackets, groups of uses over shares, states in regions' order under the whole."""
    p = Paper("en12_water_withdrawals", sheet="382", font="Courier New", borders=False)
    p.text("Table 382. Water Withdrawals and Consumptive Use by State: 2000", bold=True)
    p.text("[In millions of gallons per day (408,000 represents 408,000,000,000). Withdrawal signifies water physically withdrawn]")
    p.skip()
    p.head("""
        State | Total | Source | < | Selected major uses | < | <
        ^ | ^ | Ground water | Surface water | Irrigation | Public supply | Thermo-electric""", rules=True)
    p.body("T| United States \\1 | # \n\n" + _lines("Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware"),
           "+2+3 50-9000 300-31000 10-30000 40-6000 20-8000")
    p.text("- Represents zero. \\1 Includes Puerto Rico, not shown separately.")
    p.text("Source: U.S. Geological Survey, Estimated Use of Water in the United States in 2000, Circular 1268.")
    return finish(p, widths={"A": 22, **wide("BCDEFG", 13)})


@sheet
def en12_union_members() -> Paper:
    """Years across under two groups of the same years, lines of occupations with parts set in."""
    p = Paper("en12_union_members", "xls", sheet="Table 3", font="Arial", borders=True)
    p.text("Table 3. Union affiliation of employed wage and salary workers by occupation and industry", bold=True, over=9)
    p.text("(Numbers in thousands)", over=9)
    p.head("""
        Occupation and industry | 2021 | < | < | < | 2022 | < | < | <
        ^ | Total employed | Members of unions | < | Represented by unions | Total employed | Members of unions | < | Represented by unions
        ^ | ^ | Total | Percent of employed | ^ | ^ | Total | Percent of employed | ^""")
    p.body("""
S| OCCUPATION
R| Management, professional, and related occupations | #
d|   Management, business, and financial operations | #
d|   Professional and related occupations | #
R| Service occupations | #
d|   Healthcare support occupations | #
d|   Protective service occupations | #
d|   Food preparation and serving related occupations | #
R| Sales and office occupations | #
d|   Sales and related occupations | #
d|   Office and administrative support occupations | #""", "5000-20000 300-900 %2/1 320-950 5000-20000 300-900 %6/5 320-950")
    p.text("NOTE: Data refer to members of a labor union or an employee association similar to a union.", over=9)
    return finish(p, frame=False, wrap=True, widths={"A": 44, **wide("BCDEFGHI", 11)})


@sheet
def en12_households_by_size() -> Paper:
    """A census table: geographic codes left of the names, persons across with a mean, provinces after the country."""
    p = Paper("en12_households_by_size", "csv", sheet="98-400", borders=False)
    p.text("Private households by household size, Canada, provinces and territories, 2016 Census - 100% data").skip()
    p.head("GEO code | GEO name | Total - Private households by household size | 1 person | 2 persons | 3 persons | 4 persons | 5 or more persons | Average household size", name=1)
    p.body("""
T| '01 | Canada | #
d| '10 | Newfoundland and Labrador | #
d| '11 | Prince Edward Island | #
d| '12 | Nova Scotia | #
d| '13 | New Brunswick | #
d| '24 | Quebec | #
d| '35 | Ontario | #
d| '46 | Manitoba | #
d| '60 | Yukon | #""", "+2+3+4+5+6 3000-900000 4000-990000 2000-500000 2000-500000 900-300000 m2.1-2.9:1")
    p.skip().text("Source: Statistics Canada, 2016 Census of Population.")
    p.tables[-1].name_columns = ["A", "B"]
    return p


@sheet
def en12_house_price_index() -> Paper:
    """Two price measures beside each other by quarter, years only on their first quarter."""
    p = Paper("en12_house_price_index", sheet="Index", font="Calibri", borders=False, top=1)
    p.text("House price index and annual change by region", bold=True).text("January 2015 = 100, not seasonally adjusted", italic=True).skip()
    p.head("""
        Year | Quarter | England | < | Wales | < | Scotland | <
        ^ | ^ | Index | Annual change (%) | Index | Annual change (%) | Index | Annual change (%)""", name=1)
    p.body("\n".join(f"d| {year if quarter == 'Q1' else ''} | {quarter} | #" for year in (2019, 2020, 2021) for quarter in ("Q1", "Q2", "Q3", "Q4")),
           "110-140:1 1-9:1 108-138:1 1-9:1 109-131:1 1-9:1")
    p.tables[-1].name_columns = ["A", "B"]
    p.skip().text("Source: HM Land Registry; Registers of Scotland; Office for National Statistics")
    return finish(p, shade=True, widths={"A": 8, "B": 9, **wide("CDEFGH", 12)})


@sheet
def en12_unemployment_eu() -> Paper:
    """A download: parameters above, dates across in one row, flags in columns without headings beside each figure."""
    p = Paper("en12_unemployment_eu", sheet="Sheet 1", font="Arial", borders=False)
    p.text("Data extracted on 14/03/2023 09:22:11 from [ESTAT]").text("Dataset: Unemployment by sex and age – annual data [UNE_RT_A]").text("Last updated: 14/03/2023 23:00").skip()
    p.texts("Time frequency | Annual").texts("Age class | From 15 to 74 years").texts("Unit of measure | Percentage of population in the labour force").texts("Sex | Total").skip()
    p.head("TIME | 2019 | 2020 | 2021 | 2022")
    p.tables[-1].soft_rows = []
    p.body("d| European Union - 27 countries (from 2020) | #\nd| Euro area – 20 countries (from 2023) | #\n" + _lines("Belgium;Bulgaria;Czechia;Denmark;Germany;Estonia;Ireland;Greece"),
           "3-17:1 3-17:1 3-17:1 3-17:1", nil=.05, nil_mark=":")
    p.skip().text("Special value").texts(": | not available")
    return p


@sheet
def en12_commuting_modes() -> Paper:
    """A city's transport survey: of which lines, a total of all modes first, two survey years with number and share each."""
    p = Paper("en12_commuting_modes", "ods", sheet="Mode", font="Verdana", borders=True)
    p.text("Table 2.4: Main mode of travel to work, usual residents in employment", bold=True, over=5).skip()
    p.head("""
        Main mode of travel to work | 2011 | < | 2021 | <
        ^ | Number | % | Number | %""")
    p.body("""
T| All usual residents in employment | #
d| Work mainly at or from home | #
d| Underground, metro, light rail, tram | #
d| Train | #
d| Bus, minibus or coach | #
d| Driving a car or van | #
d| Bicycle | #
d| On foot | #
d| Other method of travel to work | #""", "900-90000 m8-19:1 900-90000 m8-19:1")
    p.skip().text("Note: percentages may not add to 100 because of rounding.", italic=True)
    return finish(p, shade=True, wrap=True, widths={"A": 40, **wide("BCDE", 12)})


@sheet
def en12_merchant_fleet() -> Paper:
    """Ships and tonnage by type under two flags, units under the headings in brackets, the total in the last line."""
    p = Paper("en12_merchant_fleet", sheet="Fleet", font="Times New Roman", borders=False, left=1)
    p.text("Registered merchant fleet by type of ship, end of year", bold=True).skip()
    p.head("""
        Type of ship | National register | < | < | International register | < | <
         | Ships | Gross tonnage | Deadweight | Ships | Gross tonnage | Deadweight
         | (number) | (1,000 GT) | (1,000 dwt) | (number) | (1,000 GT) | (1,000 dwt)""", soft=(2,))
    p.body(_lines("Oil tankers;Chemical tankers;Gas carriers;Bulk carriers;Container ships;General cargo;Passenger ships;Offshore vessels") + "\nT| Total | #",
           "5-400 20-9000 30-9900 5-300 50-9000 60-9900")
    return finish(p, widths={"B": 22, **wide("CDEFGH", 14)})


@sheet
def en12_school_staff_ratios() -> Paper:
    """Schools by sector, men and women side by side, sums of the sectors after their parts."""
    p = Paper("en12_school_staff_ratios", sheet="Table 50a", font="Arial", borders=False)
    p.text("Table 50a. In-school staff by sector, function and sex (full-time equivalents)", bold=True).skip()
    p.head("""
         | Primary | < | < | Secondary | < | < | Total
         | Males | Females | Persons | Males | Females | Persons | Persons""")
    p.body("""
S| Government
d|   Principals | #
d|   Teachers | #
d|   Specialist support | #
Q|   Total | #
S| Catholic
d|   Principals | #
d|   Teachers | #
Q|   Total | #
S| Independent
d|   Principals | #
d|   Teachers | #
Q|   Total | #
T| All sectors | #""", "90-900 90-3000 +1+2 90-1900 90-2500 +4+5 +3+6")
    return finish(p, widths={"A": 26, **wide("BCDEFGH", 11)})


@sheet
def en12_crimes_cleared() -> Paper:
    """A police yearbook in landscape: offences with their codes, cleared cases as a share, population behind the rate."""
    p = Paper("en12_crimes_cleared", "xls", sheet="PCS", font="Arial", borders=True)
    p.text("Police crime statistics: cases recorded and cleared, selected offences", bold=True, over=8).text("Reporting area: whole state", over=8)
    p.head("""
        Key | Offence | Recorded cases | < | Change | < | Cleared cases | <
        ^ | ^ | 2021 | 2022 | number | in % | number | in %""", name=1)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8")
    p.body("""
T| '------ | Offences, total | #
o| '010000 | Murder | #
o| '210000 | Robbery | #
o| '220000 | Bodily injury | #
o| '3***00 | Theft without aggravating circumstances | #
o| '4***00 | Theft with aggravating circumstances | #
o| '510000 | Fraud | #
o| '674000 | Criminal damage | #""", "100-90000 100-90000 100-2000 1-20:1 90-60000 40-97:1")
    p.tables[-1].name_columns = ["A", "B"]
    p.tables[-1].either_rows += p.tables[-1].total_rows
    p.tables[-1].total_rows = []
    return finish(p, frame=False, shade=True, wrap=True, widths={"A": 10, "B": 38, **wide("CDEFGH", 11)})


@sheet
def en12_farm_sizes() -> Paper:
    """Size classes down with open ends, farms and area for three censuses, an average in the last line."""
    p = Paper("en12_farm_sizes", sheet="Chap 1 T1", font="Courier New", borders=False)
    p.text("Table 1. Historical Highlights: Farms and Land in Farms by Size", bold=True).text("[For meaning of abbreviations and symbols, see introductory text.]").skip()
    p.head("""
        Size of farm | 2007 | < | 2012 | < | 2017 | <
         | Farms | Acres | Farms | Acres | Farms | Acres""", rules=True)
    p.body("T| Total | #\n" + _lines("1 to 9 acres;10 to 49 acres;50 to 179 acres;180 to 499 acres;500 to 999 acres;1,000 to 1,999 acres;2,000 acres or more"),
           "900-60000 9000-900000 900-60000 9000-900000 900-60000 9000-900000")
    return finish(p, widths={"A": 26, **wide("BCDEFG", 14)})


@sheet
def en12_museum_visits_two_blocks() -> Paper:
    """The same museums twice, visits above and income below, each block under its own heading and with its own total."""
    p = Paper("en12_museum_visits_two_blocks", sheet="Museums", font="Calibri", borders=True)
    museums = "British Museum;Imperial War Museums;National Gallery;Natural History Museum;Royal Armouries"
    p.text("Table 1: Total visits to the sponsored museums, thousands", bold=True)
    p.head("Museum | 2019/20 | 2020/21 | 2021/22 | 2022/23")
    p.body(_lines(museums) + "\nT| Total | #", "90-6000 20-1500 90-4000 90-6000")
    p.skip(2).text("Table 2: Self-generated income, £ thousands", bold=True)
    p.head("Museum | 2019/20 | 2020/21 | 2021/22 | 2022/23")
    p.body(_lines(museums) + "\nT| Total | #", "900-60000 200-15000 900-40000 900-60000")
    return finish(p, shade=True, widths={"A": 30, **wide("BCDE", 12)})


@sheet
def en12_births_by_age_of_mother() -> Paper:
    """Years down, ages of mothers across under one group with the whole before it, rates beside in a second group."""
    p = Paper("en12_births_by_age_of_mother", "xls", sheet="Table 1", font="Arial", borders=False)
    p.text("Table 1: Live births and age-specific fertility rates by age of mother, 1980 to 2020", bold=True).skip()
    p.head("""
        Year | Age of mother at birth | < | < | < | < | Rate per 1,000 women in age group | < | < | <
        ^ | All ages | Under 20 | 20 to 29 | 30 to 39 | 40 and over | Under 20 | 20 to 29 | 30 to 39 | 40 and over""", rules=True)
    p.body("\n".join(f"d| {year} | #" for year in range(1980, 2021, 5)), "+2+3+4+5 20000-60000 200000-420000 90000-300000 9000-29000 5-40:1 60-120:1 30-100:1 4-15:1")
    p.skip().text("1 Births with age of mother not stated have been imputed.")
    return finish(p, widths=wide("ABCDEFGHIJ", 11))


@sheet
def en12_hospital_beds_footnoted() -> Paper:
    """Countries with footnote numbers, dots for what is not known, a mean of all in the last line under a blank row."""
    p = Paper("en12_hospital_beds_footnoted", sheet="g8-2", font="Arial Narrow", borders=False)
    p.text("8.2. Hospital beds per 1 000 population, 2011 and 2021 (or nearest year)", bold=True).text("Version 1 - Last updated: 07-Nov-2023", italic=True).skip()
    p.head(" | 2011 | 2021 | Change (%)")
    p.body(_lines("Korea;Japan;Germany;Austria;Hungary;Czech Republic¹;Poland;France;Belgium;Israel²;Spain;Sweden") + "\n\nP| OECD38 | 4.8 | 4.3 | 10.4", "2-13:1 2-13:1 m1-20:1", nil=.05, nil_mark="..")
    p.skip().text("1. Latest data from 2020. 2. Information on data for Israel: see the Disclaimer.").text("Source: OECD Health Statistics 2023.")
    return finish(p, widths={"A": 22, **wide("BCD", 10)})


@sheet
def en12_budget_functions() -> Paper:
    """Functions by number down, estimates and outturns across with a variance; a grand total between blank rows, memo lines below."""
    p = Paper("en12_budget_functions", sheet="Annex 2", font="Times New Roman", borders=True)
    p.text("Annex 2", align="right", at=5).text("CONSOLIDATED EXPENDITURE BY FUNCTION (R million)", bold=True, over=6).skip()
    p.head("""
        Function | 2021/22 | < | 2022/23 | < | Change
        ^ | Budget | Outcome | Budget | Revised estimate | (%)""")
    p.body("""
d| 1. Learning and culture | #
d| 2. Health | #
d| 3. Social development | #
d| 4. Community development | #
d| 5. Economic development | #
d| 6. Peace and security | #
d| 7. General public services | #
T| Total expenditure | #""", "900-9000:1 900-9000:1 900-9000:1 900-9000:1 m1-12:1")
    p.skip().text("1. Payments for financial assets are not shown separately.")
    return finish(p, shade=True, wrap=True, widths={"A": 30, **wide("BCDEF", 12)})


@sheet
def en12_prisoners_sex_by_status() -> Paper:
    """Three levels of heading with a whole before each group; states down, the country last in capitals."""
    p = Paper("en12_prisoners_sex_by_status", "ods", sheet="T14", font="Arial", borders=True)
    p.text("Table 14 Prisoners, sex by legal status, states and territories at 30 June", bold=True, over=8)
    p.head("""
        State | All prisoners | Sentenced | < | < | Unsentenced | < | <
        ^ | ^ | Males | Females | Total | Males | Females | Total""")
    p.body(_lines("New South Wales;Victoria;Queensland;South Australia;Western Australia;Tasmania;Northern Territory;Australian Capital Territory") + "\nT| AUSTRALIA | #",
           "+4+7 200-9000 20-900 +2+3 100-5000 9-500 +5+6")
    return finish(p, frame=False, wrap=True, widths={"A": 28, **wide("BCDEFGH", 11)})


@sheet
def en12_air_quality_stations() -> Paper:
    """Stations with a code and a town, pollutants with their units in the heading, annual means and days over the limit."""
    p = Paper("en12_air_quality_stations", "csv", sheet="air", borders=False)
    p.text("Air quality monitoring: annual mean concentrations 2022").skip()
    p.head("""
        Station code | Station name | Town | PM10 (µg/m³) | < | NO2 (µg/m³) | O3 (µg/m³)
         |  |  | Annual mean | Days above 50 | Annual mean | Annual mean""", name=1, spanner="first", stub="top")
    p.body("\n".join(f"d| ST{n:03} | {name} | {town} | #" for n, (name, town) in enumerate([("Mainzer Straße", "Wiesbaden"), ("Pfälzer Ring", "Worms"), ("Hochheimer Weg", "Mainz"), ("Am Bahnhof", "Trier"), ("Parkweg", "Koblenz")], 11)),
           "12-40:1 0-25 9-50:1 30-70:1")
    p.tables[-1].name_columns = ["A", "B", "C"]
    p.tables[-1].optional.append("C")
    return p
