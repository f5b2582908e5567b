"""In the manner of the American abstract and of offices like it, told from memory with made figures: titles in pieces, heads at three heights, leftovers, panels with sums at odd places."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import drop, either, glue
from ...paper import Paper
from .abstract_of_2010 import STATES
from .groups_by_place import old
from .pages_of_offices import names
from .pieces_of_headings import foot

FAMILY = "seventeenth"


@sheet
def en23_title_number_in_its_own_cell():
    """*No. 411.* in the first cell and the title in the second, the headnote below in the second, headings right under it."""
    p = Paper("en23_title_number_in_its_own_cell", "xls", sheet="0411", borders=False, font="Arial")
    p.texts("No. 411. | Apportionment of Membership in House by State", bold=True).texts(" | [Total membership includes representatives assigned to newly admitted states]")
    p.head("State | 1960 | 1970 | 1980 | 1990 | 2000", bold=False)
    p.body("T| United States | 435 | 435 | 435 | 435 | 435\n" + names(STATES), " ".join(["m1-50"] * 5), bold="")
    either(p, "United")
    p.skip().text("Source: U.S. Census Bureau, Congressional Apportionment.")
    return finish(p, widths={"A": 22, **wide("BCDEF", 9)}, frame=False)


@sheet
def en23_assets_three_heights():
    """Heads at three heights, the left one at the bottom, groups with rules, a total at the left of each group, a blank row after the heads, no sum."""
    p = old("en23_assets_three_heights", "1159", "Insured Commercial Banks--Assets and Liabilities: 1990 to 2006", "In billions of dollars, except as indicated")
    p.head("""
         |  | Assets | < | < | Liabilities | < | Equity
         | Number |  | Loans | Securi- |  |  | capital
        Year | of banks | Total | (net) | ties | Total | Deposits |""", bold=False, loose=True, spanner="first", rules=True)
    glue(p.tables[0])
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (1990, 1995, 2000, 2003)) + "\n\n" + "\n".join(f"d| {y} | #" for y in (2004, 2005, 2006)), "m7000-12000 m3000-9000 m2000-5000 m600-1600 m3000-8000 m2600-6000 m200-1000")
    show_thousands(p, 0)
    foot(p, "Source: U.S. Federal Deposit Insurance Corporation, Statistics on Banking.")
    return finish(p, widths={"A": 9, **wide("BCDEFGH", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en23_ages_in_two_columns_of_names():
    """Sex in the first column where it begins, ages in the second; rates with (B), merged groups of years."""
    p = Paper("en23_ages_in_two_columns_of_names", "xlsx", sheet="Table 9", borders=True, font="Calibri")
    p.text("Table 9. School Enrollment Rates by Sex and Age", bold=True).text("(Percent enrolled in October)").skip()
    p.head("""
        Sex | Age | 2000 | < | 2010 | <
        ^ | ^ | All races | Hispanic | All races | Hispanic""", name=1, names=(0,))
    p.body("""
        d| Male | 3 and 4 years | 50.8 | 31.9 | 53.0 | 42.9
        d|  | 5 and 6 years | 95.1 | 92.9 | 94.0 | 93.2
        d|  | 18 and 19 years | 58.3 | 46.7 | 66.6 | (B)
        d| Female | 3 and 4 years | 53.4 | 39.9 | 53.3 | 45.1
        d|  | 5 and 6 years | 96.1 | 95.4 | 95.1 | 94.8
        d|  | 18 and 19 years | 64.2 | 52.6 | 71.9 | 61.3""")
    p.skip().text("(B) Base too small.").text("Source: U.S. Census Bureau, Current Population Survey.")
    return finish(p, widths={"A": 10, "B": 18, **wide("CDEF", 11)}, frame=False)


@sheet
def en23_leaders_in_a_column_of_their_own():
    """Dots as leaders fill a narrow column between names and figures; years across, *Total* set in, parts below."""
    p = Paper("en23_leaders_in_a_column_of_their_own", "xls", sheet="Sheet1", borders=False, font="Courier New")
    p.text("Table 890. Mine Safety--Injuries by Industry: 1995 to 2005", bold=True).skip()
    t = p.head("Industry |  | 1995 | 2000 | 2004 | 2005", bold=False)
    drop(t, "B")
    p.skip()
    p.body("T|    Total | .......... | #\nd| Coal | .......... | #\nd| Metal | .......... | #\nd| Nonmetal | .......... | #\nd| Stone | .......... | #", "900-9000 900-9000 900-9000 900-9000", bold="")
    p.skip().text("Source: U.S. Mine Safety and Health Administration.")
    return finish(p, widths={"A": 16, "B": 10, **wide("CDEF", 9)}, frame=False)


@sheet
def en23_number_and_rate_by_cause_over_years():
    """*NUMBER* and *RATE PER 100,000* as merged lines over all columns amid the body, causes twice, *All* at the end of the first."""
    p = Paper("en23_number_and_rate_by_cause_over_years", "xlsx", sheet="Causes", borders=True, font="Arial")
    p.text("Deaths by Selected Cause", bold=True).skip()
    p.head("Cause | 2014 | 2015 | 2016 | 2017")
    causes = "Heart disease;Cancer;Stroke;Injury"
    for cap, spec in (("NUMBER", "900-9000"), ("RATE PER 100,000 POPULATION", "m90-300:1")):
        p.caption(cap, at=0, over=5, bold=True, italic=False)
        if p.tables[0].soft_rows:
            p.tables[0].soft_rows, p.tables[0].first_rows = [], []
            for paths in p.tables[0].columns.values():
                paths[:] = paths[:1]
        p.body(names(causes) + ("\nP| All causes | #" if cap == "NUMBER" else "\nP| All causes | #"), " ".join([spec] * 4))
    return finish(p, widths={"A": 22, **wide("BCDE", 10)}, frame=False)


@sheet
def en23_region_codes_and_areas_of_an_office():
    """Codes of nine letters and digits before the names, the country first, regions in capitals, their counties set in, medians and numbers in two unmerged groups."""
    p = Paper("en23_region_codes_and_areas_of_an_office", "xlsx", sheet="1a", borders=False, font="Arial")
    p.text("Table 1a: House price statistics by region", bold=True).text("This worksheet contains one table.").skip()
    t = p.head("""
        Code | Region/County | Sales | < | Median price (£) | <
         |  | 2019 | 2020 | 2019 | 2020""", stt=0, name=1, spanner="first", stub="top")
    t.optional.append("A")
    p.body("P| K04000001 | ENGLAND AND WALES | #\nP| E12000001 | NORTH EAST | #\nd| E06000047 |   County Durham | #\nd| E06000005 |   Darlington | #\nP| E12000002 | NORTH WEST | #\nd| E06000008 |   Blackburn | #\nd| E06000009 |   Blackpool | #\nd| E06000049 |   Cheshire East | #", "900-9000 900-9000 m90000-300000 m90000-300000")
    return finish(p, widths={"A": 12, "B": 26, **wide("CDEF", 11)}, frame=False)


@sheet
def en23_week_ending_days_across():
    """Days across as dates in two lines under one month, names of airports, no sum but a mean last, notes above the heading."""
    p = Paper("en23_week_ending_days_across", "xlsx", sheet="Flights", borders=True, font="Calibri")
    p.text("Daily flights by airport", bold=True).text("Note: provisional; 7-day mean in the last column.").skip()
    p.head("""
        Airport | Week ending (2021) | < | < | < | Mean
        ^ | 3 Jan | 10 Jan | 17 Jan | 24 Jan | ^""")
    p.body(names("Amsterdam;Brussels;Copenhagen;Dublin;Frankfurt"), "90-900 90-900 90-900 90-900 m90-900:1")
    return finish(p, widths={"A": 16, **wide("BCDEF", 10)}, frame=False)


@sheet
def en23_farm_counts_by_size_class_totals_right():
    """Size classes across in pieces, *Total* as the last column, regions over states each with a sum, the whole at the foot."""
    p = old("en23_farm_counts_by_size_class_totals_right", "806", "Farms by Size and Region: 2002", "In thousands", indent="spaces")
    p.head("""
         | Under | 10 to | 50 to | 180 acres |
        Region and | 10 | 49 | 179 | or | All
        state | acres | acres | acres | more | farms""", bold=False, loose=True)
    p.skip()
    spec = "1-90 1-90 1-90 1-90 +1+2+3+4"
    p.body("R| Northeast | #\n" + names("Maine;New York;Vermont", depth=1) + "\nR| South | #\n" + names("Alabama;Georgia;Texas", depth=1) + "\nR| West | #\n" + names("Idaho;Oregon", depth=1) + "\n\nT|     United States | #", spec, bold="")
    foot(p, "Source: U.S. Department of Agriculture, 2002 Census of Agriculture.")
    return finish(p, widths={"A": 22, **wide("BCDEF", 9)}, frame=False)


@sheet
def en23_two_years_of_quarters_with_revisions():
    """Years and quarters across in one cell each (*2005:I*), (r) and (p) behind, items in three depths with sums above, minus signs."""
    p = Paper("en23_two_years_of_quarters_with_revisions", "xls", sheet="T1", borders=False, font="Courier New", indent="spaces")
    p.text("Table 1. U.S. International Transactions", bold=True).text("[Millions of dollars, seasonally adjusted]").skip()
    p.head("Line item | 2005:III (r) | 2005:IV (r) | 2006:I (r) | 2006:II (p)", bold=False, rules=True)
    p.body("""
        d| Exports of goods and services | 321049 | 328912 | 345102 | 351890
        d|   Goods, balance of payments basis | 225110 | 231002 | 243910 | 249920
        d|   Services | 95939 | 97910 | 101192 | 101970
        d| Imports of goods and services | -503120 | -529300 | -537010 | -548230
        d|   Goods, balance of payments basis | -424010 | -448900 | -453300 | -461940
        d|   Services | -79110 | -80400 | -83710 | -86290
        d| Balance on goods and services | -182071 | -200388 | -191908 | -196340""")
    p.skip().text("p Preliminary. r Revised.").text("Source: U.S. Bureau of Economic Analysis.")
    return finish(p, widths={"A": 40, **wide("BCDE", 13)}, frame=False, rules=p.looks.rules)


@sheet
def en23_percent_columns_with_signs_in_cells():
    """Figures with percent signs as texts beside numbers, a range of confidence in brackets as text, groups merged, all persons first."""
    p = Paper("en23_percent_columns_with_signs_in_cells", "xlsx", sheet="Smoking", borders=True, font="Arial")
    p.text("Smoking Prevalence by Group, 2018", bold=True).skip()
    p.head("""
        Group | Men | < | < | Women | < | <
        ^ | n | % | 95% CI | n | % | 95% CI""")
    p.body("""
        P| All adults | 4120 | 15.6% | (14.3-16.9) | 4902 | 12.0% | (11.0-13.1)
        S| Age
        d| 18-24 | 410 | 8.3% | (5.8-11.8) | 455 | 7.3% | (5.1-10.2)
        d| 25-44 | 1390 | 18.8% | (16.5-21.3) | 1602 | 14.4% | (12.6-16.4)
        d| 45-64 | 1410 | 17.4% | (15.1-19.9) | 1705 | 15.2% | (13.4-17.2)
        d| 65+ | 910 | 10.4% | (8.4-12.8) | 1140 | 7.2% | (5.8-8.9)""")
    either(p, "All adults")
    return finish(p, widths={"A": 16, **wide("BCDEFG", 12)}, frame=False)


@sheet
def en23_unequal_heads_unmerged_bottoms():
    """All lone heads at the bottom row, groups above without rules but centred across blanks; a code column last; cities down with states as captions."""
    p = old("en23_unequal_heads_unmerged_bottoms", "31", "Incorporated Places With 175,000 or More Inhabitants", "As of April 1; ranks by size")
    p.head("""
         | Population (1,000) | < | Rank | < | Land area
        State and city | 1990 | 2000 | 1990 | 2000 | (sq. mi.)""", bold=False, spanner="across", stub="bottom")
    p.body("S| Alabama:\nd|   Birmingham | #\nd|   Mobile | #\nd|   Montgomery | #\nS| Arizona:\nd|   Mesa | #\nd|   Phoenix | #\nd|   Tucson | #\nS| Colorado:\nd|   Aurora | #\nd|   Denver | #", "m175-900 m175-900 m1-99 m1-99 m90-400:1")
    foot(p, "Source: U.S. Census Bureau, 2000 Census.")
    return finish(p, widths={"A": 20, **wide("BCDEF", 10)}, frame=False)


@sheet
def en23_csv_with_a_title_and_empty_columns():
    """A .csv: title, subtitle, blank, heading in two rows, an empty column at the end of each line, quotes, sums by *Total* first."""
    p = Paper("en23_csv_with_a_title_and_empty_columns", "csv")
    p.text("Recorded offences by type").text("Year ending March").skip()
    p.head("""
        Offence | Number | < | Rate per 1,000 | <
         | 2019 | 2020 | 2019 | 2020""", spanner="first", stub="top")
    p.body("T| Total recorded crime | #\n" + names("Violence;Theft;Criminal damage;Drug offences"), "900-9000 900-9000 m1-90:1 m1-90:1")
    p.skip().text("Source: Police recorded crime")
    return p


@sheet
def en23_sums_before_and_after_by_area():
    """*All countries* first, areas in capitals with sums after their countries as *Total Asia*; trade in two groups of three."""
    p = Paper("en23_sums_before_and_after_by_area", "xls", sheet="Trade", borders=True, font="Arial")
    p.text("Exports and imports by country", bold=True).text("US$ million").skip()
    p.head("""
        Country | Exports | < | < | Imports | < | <
        ^ | 2001 | 2002 | 2003 | 2001 | 2002 | 2003""")
    p.body("T| All countries | #\nS| ASIA\nd| China | #\nd| Japan | #\nd| Thailand | #\nQ| Total Asia | #\nS| EUROPE\nd| France | #\nd| Germany | #\nQ| Total Europe | #", "90-900 90-900 90-900 90-900 90-900 90-900")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 9)}, frame=False)


@sheet
def en23_heads_with_footnote_letters_and_units():
    """Units in a row of italics under merged groups, letters (a), (b) behind heads, *n.a.*, *..* and blanks, provinces with the country last."""
    p = Paper("en23_heads_with_footnote_letters_and_units", "xlsx", sheet="6.2", borders=False, font="Arial")
    p.text("6.2 PRIVATE DWELLINGS(a)", bold=True).skip()
    p.head("""
         | Separate houses | < | Flats(b) | <
         | 2006 | 2011 | 2006 | 2011
         | (000) | (000) | (000) | (000)""", soft=(2,), spanner="merge", rules=True)
    p.body("d| New South Wales | #\nd| Victoria | #\nd| Queensland | #\nd| Tasmania | 170.1 | 178.2 | n.a. | ..\nd| Northern Territory | 49.9 | 53.0 | 11.1 |\nP| Australia | 5685.0 | 5864.6 | 1076.0 | 1056.2", "200.0-900.0:1 200.0-900.0:1 20.0-90.0:1 20.0-90.0:1")
    either(p, "Australia")
    p.skip().text("(a) Occupied on census night.").text("(b) Includes apartments.")
    return finish(p, widths={"A": 24, **wide("BCDE", 11)}, rules=p.looks.rules)


@sheet
def en23_rank_first_then_name():
    """Ranks as the first column, companies without a real name, revenue and change, ties as *T-4*, a blank row after ten."""
    p = Paper("en23_rank_first_then_name", "xlsx", sheet="Ports", borders=True, font="Calibri")
    p.text("Leading Ports by Tonnage", bold=True).text("Short tons, thousands").skip()
    p.head("""
        Rank | Port | 2018 | < | 2019 | <
        ^ | ^ | Domestic | Foreign | Domestic | Foreign""", stt=0, name=1)
    p.body("d| 1 | South Louisiana, LA | #\nd| 2 | Houston, TX | #\nd| 3 | New York, NY and NJ | #\nd| T-4 | Corpus Christi, TX | #\nd| T-4 | Baton Rouge, LA | #\nd| 6 | Mobile, AL | #\n\nT|  | Total, leading ports | #", "900-9000 900-9000 900-9000 900-9000")
    return finish(p, widths={"A": 7, "B": 24, **wide("CDEF", 11)}, frame=False)


@sheet
def en23_year_by_state_matrix_with_totals_both_ways():
    """Origins down and destinations across in a matrix with *Total* as first column and first line; the head of the columns' group in the middle."""
    p = Paper("en23_year_by_state_matrix_with_totals_both_ways", "xls", sheet="Flows", borders=False, font="Arial")
    p.text("Interregional Migration: 2004-2005", bold=True).text("[In thousands]").skip()
    p.head("""
        Region of | Total | Region of destination | < | < | <
        origin |  | Northeast | Midwest | South | West""", bold=False, loose=True, spanner="centre", rules=True)
    p.body("T| Total | #\nd| Northeast | #\nd| Midwest | #\nd| South | #\nd| West | #", "+2+3+4+5 9-90 9-90 9-90 9-90", bold="")
    p.text("Source: U.S. Census Bureau, Geographical Mobility.")
    return finish(p, widths={"A": 14, **wide("BCDEF", 10)}, frame=False, rules=p.looks.rules)


@sheet
def en23_enrolment_by_level_leftover_sums():
    """A leftover formula's zero below the table at the right and a word *check*, levels with sums in bold over parts set in, school years across."""
    p = Paper("en23_enrolment_by_level_leftover_sums", "xlsx", sheet="Enrol", borders=False, font="Calibri")
    p.text("Enrolments by level and sector", bold=True).skip()
    p.head("Level | 2017/18 | 2018/19 | 2019/20", rules=True)
    p.body("R| Primary | #\nd|   State | #\nd|   Private | #\nR| Secondary | #\nd|   State | #\nd|   Private | #\nT| Total | #", "90-900 90-900 90-900")
    p.skip(2).texts(" |  | check | 0")
    p.extra_tables_allowed = True
    return finish(p, widths={"A": 16, **wide("BCD", 10)}, rules=p.looks.rules)


@sheet
def en23_prices_with_months_down_and_years_as_captions():
    """Years alone as numbers in the column of names over their months, four measures across in pieces, an average for each year before the months."""
    p = old("en23_prices_with_months_down_and_years_as_captions", "730", "Fuel Prices by Month", "Cents per gallon")
    p.head("""
         | Gaso- | Diesel | Heating | Pro-
        Month | line | fuel | oil | pane""", bold=False, loose=True)
    glue(p.tables[0])
    p.skip()
    spec = " ".join(["m90-300:1"] * 4)
    p.body("\n\n".join(f"S| {y}\no| Average | #\n" + names("January;April;July;October", depth=1) for y in (2004, 2005)), spec)
    foot(p, "Source: U.S. Energy Information Administration.")
    return finish(p, widths={"A": 12, **wide("BCDE", 10)}, frame=False)


@sheet
def en23_two_line_names_figures_on_second():
    """Long names over two lines with figures on the second set in, the first line without; amounts, number and mean in lone heads of two lines."""
    p = old("en23_two_line_names_figures_on_second", "545", "Social Insurance Payments by Program: 2005", "In millions of dollars", indent="spaces")
    p.head("Program | Amount | Recipients⏎(1,000) | Average⏎(dollars)", bold=False, rules=True)
    p.skip()
    p.body("T| Total | #\nS| Old-age and survivors\nd|   insurance | #\nS| Federal employee\nd|   retirement | #\nd| Veterans' pensions | #\nd| Workers' compensation | #", "900-9000 90-900 m90-900", bold="")
    foot(p, "Source: U.S. Social Security Administration.")
    return finish(p, widths={"A": 26, **wide("BCD", 12)}, frame=False, rules=p.looks.rules)


@sheet
def en23_subtotals_in_brackets_and_of_which():
    """*Of which:* lines and *(percent of total)* below the sum, countries of a union with marks, years over *q1* to *q2*, merged."""
    p = Paper("en23_subtotals_in_brackets_and_of_which", "xlsx", sheet="Debt", borders=True, font="Arial")
    p.text("General Government Debt, end of period", bold=True).text("Billions").skip()
    p.head("""
        Instrument | 2019 | < | 2020 | <
        ^ | Q1 | Q2 | Q1 | Q2""")
    p.body("T| Total debt | 410 | 424 | 437 | 452\no|   (percent of GDP) | 61.2 | 62.0 | 63.9 | 66.1\nd| Loans | 120 | 121 | 125 | 130\nd| Securities | 290 | 303 | 312 | 322\no|   Of which: short-term | 31 | 33 | 40 | 44\no|   Of which: foreign currency | 12 | 12 | 13 | 15")
    return finish(p, widths={"A": 30, **wide("BCDE", 9)}, frame=False)
