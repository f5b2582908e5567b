"""Sheets as offices of statistics let people download them, retold with other figures: titles in odd cells, lines about the columns, quarters by number."""

from __future__ import annotations

from ..dress import finish, sheet, wide
from ..lines import rows, same
from ..paper import Paper

FAMILY = "tenth"


@sheet
def en15_household_composition_rows():
    """A title and a year over a blank row, long headings of one row, the total last."""
    p = Paper("en15_household_composition_rows", "csv", borders=False, left=1)
    p.text("Region by Number of Rooms for Occupied Private Dwellings").text("Census 2013").skip()
    p.head("Region | One Room (With or Without Kitchen) | Two Rooms (With or Without Kitchen) | Three Rooms or More (With or Without Kitchen) | Not Stated")
    p.body("\n".join(f"d| {name} | #" for name in ("North Coast", "Harbour", "Inner Plains", "Lakes", "South Islands", "Area Outside Region")) + "\nT| Total | #",
           "100-4000 900-30000 9000-60000 0-900")
    return p


@sheet
def en15_goods_and_services_year_beside_the_names():
    """One year over all columns beside a long heading of the names, texts withheld, notes by number."""
    p = Paper("en15_goods_and_services_year_beside_the_names", "csv", borders=False, left=1)
    p.text("Revenues from sales of recycled goods, by industry")
    p.head("""
        Groups of industries that include establishments which recycle1 | 2011 | < | <
        ^ | Establishments2 number | Total revenues $ millions | Sales of goods $ millions""", spanner="first", stub="top")
    p.body(rows("""
        T| Total | 1,212 4,508.1 3,101.4
        d| Agriculture and forestry | 31 20.4 11.2
        d| Utilities | 18 x x
        d| Construction3 | .. 1,310.5 902.8
        d| Metal manufacturing | 57 640.2 331.7
        d| Wholesale trade | 884 2,331.9 1,705.0
        d| Other services | 54 205.1 150.7""", same))
    p.text("x : suppressed to meet the requirements of confidentiality").text(".. : not available for this period").text("Note: Figures may not add up to totals due to rounding.")
    p.text("1. Of the classification of 2007.").text("2. Without those of one person.").text("Last modified: 2013-10-31.")
    return p


@sheet
def en15_index_by_numbered_quarters():
    """Codes of industries of unlike form beside their names, quarters as 2014/1, decimal commas as text."""
    p = Paper("en15_index_by_numbered_quarters", "csv", borders=False, left=1)
    p.text("1. Turnover of service industries, index 2014=100")
    p.head("Industry code | Industrial classification | Whole year 2013 | 2014/1 | 2014/2 | 2014/3 | 2014/4 | Whole year 2014 | 2015/1 | 2015/2", name=1, stt=0)
    told = {"H-N": ("T", "Total", 97), "H": ("d", "Transport", 98), "49,50": ("d", "Land and water transport", 95), "J": ("d", "Information", 94), "58–61": ("d", "Media", 99),
            "L": ("d", "Real estate", 96), "M-N": ("d", "Other business services", 93)}
    p.body("\n".join(f"{kind}| {code} | {name} | " + " | ".join(f"'{base + k * 7 % 11},{(base + 3 * k) % 10}" for k in range(5)) + " | '100,0 | "
                     + " | ".join(f"'{base + 6 + k},{k + 4}" for k in range(2)) for code, (kind, name, base) in told.items()))
    p.skip().text("Source: Turnover of services, Bureau of Statistics").text("Inquiries: (09) 1734 0000")
    return p


@sheet
def en15_pupils_number_of_the_table_in_a_cell():
    """The number of the table and its long title in two cells right over the heading; blanks part the thousands."""
    p = Paper("en15_pupils_number_of_the_table_in_a_cell", "csv", borders=False, left=1)
    p.texts("7 | Day care and kindergartens, by ownership and county, at the end of the year 2003. Number and per cent")
    p.head("County | Total | Of which private | Percentage")
    p.body(rows("""
        T| The whole country | 60~471 25~053 41,4
        d| Nordfjell | 21~406 9~633 45,0
        d| Kysten | 15~952 6~362 39,9
        d| Holmene | 12~750 4~177 32,8
        d| Vidda | 10~363 4~881 47,1
        d| Øyland og Sund | 5~247 - -""", same))
    p.text("Source: Bureau of Statistics.").text("Explanation of symbols")
    return p


@sheet
def en15_income_title_over_two_pages():
    """The title stands over each of two printed pages, a blank row below it; the median closes the columns."""
    p = Paper("en15_income_title_over_two_pages", "csv", borders=False, left=1)
    for text in ("Region and Weekly Rent Paid(1)", "for Households that Rent(2)", "Census 2013"):
        p.texts(f" | {text} |  |  |  |  | {text}")
    p.skip()
    table = p.head(f"""
        Region | Weekly rent paid{' | <' * 8}
        ^ | Nothing | $1–$99 | $100– $149 | $150– $199 | $200– $249 | $250 or More | Not Stated | Total | Median Rent""", spanner="first", stub="top")
    table.columns["J"].append("Total")
    table.columns["K"].append("Median Rent")
    p.body("\n".join(f"d| {name} Region | #" for name in ("North Coast", "Harbour", "Inner Plains", "Lakes", "South Islands")) + "\nT| Total | #",
           "10-90 300-900 500-1500 900-2500 900-2500 400-1900 100-900 +1+2+3+4+5+6+7 m150-300")
    return p


@sheet
def en15_series_described_line_by_line():
    """Nine lines say of each column what it is, some of them in numbers; the figures follow without a gap."""
    p = Paper("en15_series_described_line_by_line", sheet="Data1", borders=False, font="Arial")
    heads = ["Dwellings approved ;  Houses ;", "Dwellings approved ;  Flats ;", "Dwellings approved ;  Total ;", "Value of work ;  Total ;"]
    about = {"Unit": ["Number"] * 3 + ["$ Millions"], "Series Type": ["Trend"] * 4, "Data Type": ["FLOW"] * 4, "Frequency": ["Quarter"] * 4, "Collection Month": ["3"] * 4,
             "Series Start": ["Mar-1984", "Mar-1984", "Mar-1984", "Sep-1986"], "Series End": ["Dec-2018"] * 4, "No. Obs": ["140", "140", "140", "130"],
             "Series ID": ["A4127L", "A4125J", "A4126K", "A4134K"]}
    table = p.head(" | " + " | ".join(heads) + "\n" + "\n".join(f"{name} | " + " | ".join(texts) for name, texts in about.items()), soft=tuple(range(1, 10)), bold=False)
    for letter, head in zip("BCDE", heads, strict=True):
        table.columns[letter].append(head)
    p.body("\n".join(f"d| {month} | #" for month in ("Mar-1984", "Jun-1984", "Sep-1984", "Dec-1984", "Mar-1985", "Jun-1985")), "20000-30000 8000-9000 +1+2 900-1400:1")
    return p


@sheet
def en15_absence_rates_that_add_up():
    """Unmerged groups at the left of their columns; the rates of the first add up, the column before it is of none."""
    p = Paper("en15_absence_rates_that_add_up", "xls", sheet="Table 2a", borders=False, font="Arial")
    p.text("Table 2a: Staff of local hospitals (1): absence by district", bold=True).text("Spring 2014").skip()
    p.head("""
        Code | Region / district | Number of contracts (2) | Percentage of shifts missed (3) | < | < | Often absent (4) | <
        ^ | ^ | ^ | Overall absence | Through illness | For other reasons | Number | Percentage""", name=1, stt=0, spanner="first", stub="bottom")
    p.skip()
    p.body("""
P|  | COUNTRY (5) | 73875 | 3.9 | 3.2 | 0.7 | 6620 | 9.0

P|  | North | 9650 | 3.9 | 3.1 | 0.8 | 820 | 8.5
d| 441 | Easthaven | 3085 | 3.7 | 3.1 | 0.6 | 240 | 7.8
d| 440 | Millbrook | 4805 | 3.9 | 3.3 | 0.6 | 430 | 8.9

P|  | West | 14305 | 3.9 | 3.2 | 0.7 | 1290 | 9.0
d| 489 | Blackwell | 4260 | 4.2 | 3.3 | 0.9 | 470 | 11.0
d| 490 | Seaburn | 3190 | 4.2 | 3.2 | 1.0 | x | x""")
    p.skip().text("(1) With clinics.").text("(2) At the end of the term.").text("x  Value suppressed.")
    return p


@sheet
def en15_weeks_over_the_days_on_which_they_end():
    """The numbers of the weeks over the days on which they end, names in two columns, captions beside others."""
    p = Paper("en15_weeks_over_the_days_on_which_they_end", "xls", sheet="Weekly figures", borders=False, font="Arial")
    p.text("Weekly provisional figures on births registered 1,2", bold=True).skip()
    p.head("""
        Week number |  | 1 | 2 | 3 | 4 | 5 | 6
        Week ended |  | 03-Jan-14 | 10-Jan-14 | 17-Jan-14 | 24-Jan-14 | 31-Jan-14 | 07-Feb-14""", name=1, names=(0,))
    p.skip()
    p.body("""
P| Total births, all hospitals |  | 1955 | 2609 | 2560 | 2340 | 2297 | 2460
o| Total births: average of five years |  | 2273 | 2670 | 2556 | 2486 | 2398 | 2399

S| Births by kind of birth
d| All by surgery |  | 541 | 677 | 689 | 597 | 593 | 643

S| Mothers 3 | Births by age of mother
d|  | Under 20 years | 45 | 58 | 64 | 52 | 52 | 48
d|  | 20-29 | 913 | 1200 | 1220 | 1114 | 1014 | 1217
d|  | 30-39 | 848 | 1136 | 1131 | 1048 | 1033 | 1006
d|  | 40+ | 149 | 215 | 145 | 126 | 198 | 189""")
    p.skip().text("Footnotes").text("1 The figures are provisional.")
    return p


@sheet
def en15_extracted_on_a_day():
    """Days of the update and extraction beside words over the table are no figures; years as texts, flags explained below."""
    p = Paper("en15_extracted_on_a_day", sheet="Data", borders=False, font="Arial")
    p.text("Farm animals on 1 December by kind [agr_fk]").skip().texts("Last update |  | 11.03.15").texts("Extracted on |  | 19.03.15").texts("Source of data |  | Bureau").skip()
    p.texts("UNIT |  | Thousand heads").texts("ANIMALS |  | Live bovine animals").skip()
    p.head("GEO/TIME | 2010 | 2011 | 2012 | 2013", years_as_text=True)
    p.body("\n".join(f"d| {name} | #" for name in ("Belgium", "Bulgaria", "Denmark", "Estonia", "Germany (with the east)", "Ireland")), " ".join(["500-12000:2"] * 4))
    p.skip().text("Special value:").texts(": | not available").skip().text("Available flags:").texts("b | break in time series")
    return p


@sheet
def en15_arrests_two_lines_of_each_state():
    """Each state over two lines, of the young and of all ages, with the agencies and the population at their left."""
    p = Paper("en15_arrests_two_lines_of_each_state", sheet="Table 9", font="Arial")
    p.text("Table 9", bold=True).text("Complaints", bold=True).text("by Province, 2014", bold=True)
    table = p.head("Province |  | Total⏎all⏎classes1 | Noise2 | Property⏎damage2 | Theft3")
    table.columns.pop("B", None)
    table.optional.append("B")
    table.name_columns.append("B")
    p.body("\n".join(f"S| {name}\nd| {n} offices; | Under 18 | {n * 16} | {n * 3} | {n * 9} | {n * 4}\nP| 2014 estimated population {n * 7106:,} | Total all ages | {n * 290} | {n * 51} | {n * 120} | {n * 119}"
                     for name, n in (("HARBOUR4", 13), ("LAKES", 33), ("PLAINS", 85))))
    p.text("1 Does not include traffic.").text("2 Within cities.")
    return p


@sheet
def en15_states_and_territories_with_their_totals():
    """Column numbers in brackets, captions with colons, totals of states, of territories and of all."""
    p = Paper("en15_states_and_territories_with_their_totals", sheet="Table 1A.1", font="Arial")
    p.text("TABLE 1A.1", bold=True, over=6).text("Fires (State/UT-wise) - 2013-2015", bold=True, over=6)
    p.head("S.⏎No | State/UT | 2013 | 2014 | 2015 | Projected Population (in Lakhs) (2015)+", stt=0, name=1)
    p.code("[1] | [2] | [3] | [4] | [5] | [6]")
    p.body("S| STATES: |\nd| 1 | Andhra Pradesh | #\nd| 2 | Assam | #\nd| 3 | Bihar | #\nQ| TOTAL STATE(S) |  | #\nS| UNION TERRITORIES: |\nd| 4 | Chandigarh | #\nd| 5 | Delhi UT | #\n"
           "Q| TOTAL UT(S) |  | #\nT| TOTAL (ALL INDIA) |  | #", "100-9000 100-9000 100-9000 10-900:1")
    p.text("'+' Population Source: Report of the Technical Group.")
    return finish(p, widths={"A": 6, "B": 26, **wide("CDEF", 14)}, wrap=True)


@sheet
def en15_schools_and_pupils_by_size():
    """School years down, of which the last has the mark of a note, the note's number and words in two cells right below."""
    p = Paper("en15_schools_and_pupils_by_size", "csv", borders=False, left=1)
    p.text("5 Libraries and loans by size of the library. Years 1999/00-2004/05. Per cent")
    sizes = "Less than 10 000 volumes | 10 000-29 999 volumes | 30 000 volumes or more"
    p.head(f"""
        Years | Libraries | < | < | Loans | < | <
        ^ | {sizes} | {sizes}""", spanner="first", stub="top")
    p.body("\n".join(f"d| {year} | {46.5 - k} | 31 | {22.5 + k} | {8.5 - k / 10:.1f} | {38.5 + k / 10:.1f} | 53"
                     for k, year in enumerate(("1999/00", "2000/01", "2001/02", "2002/03", "2003/04", "2004/051"))))
    p.texts("1 | Preliminary figures.").text("Explanation of symbols")
    return p


@sheet
def en15_complaints_two_groups_and_one_more():
    """Two groups of the same headings, unmerged, and a column of its own behind them, all headings in the last row."""
    p = Paper("en15_complaints_two_groups_and_one_more", "xls", sheet="T7", borders=False, font="Arial")
    p.text("Table 7. Complaints received and settled, by office", bold=True).skip()
    p.head("""
        Office | Received | < | Settled | < | Staff
        ^ | By letter | By telephone | By letter | By telephone | ^""", spanner="first", stub="bottom")
    p.body("T| All offices | #\n" + "\n".join(f"d| {name} | #" for name in ("Harbour", "Lakes", "North", "Plains", "South")), "200-900 200-900 100-800 100-800 10-90")
    return p
