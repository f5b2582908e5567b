"""More sheets in the manner of national abstracts and of other offices: hidden years, marks of notes in cells of their own, names on both sides, panels."""

from __future__ import annotations

from ..dress import rule_off, sheet
from ..lines import drop
from ..paper import Paper
from .abstracts_and_headnotes import STATES

FAMILY = "eleventh"


@sheet
def en17_hidden_years_between():
    """Years across of which those in the middle are hidden; units beside the names; a note at the last year."""
    p = Paper("en17_hidden_years_between", "xls", sheet="Data", borders=False, font="Arial")
    p.text("Table 1018. Domestic Waterborne Commerce: 1990 to 2007", bold=True).skip().text("See notes").skip()
    p.head("Item | Unit | 1990 | 1995 | 1996 | 1997 | 1998 | 1999 | 2000 | 2005 | 2006 | 2007 \\1", stub="bottom")
    p.tables[0].optional.append("B")
    p.hidden_columns = [4, 5, 6, 7]
    p.body("""
        P| Total commerce | Mil. sh. tons | #
        d|   Coastwise | Mil. sh. tons | #
        d|   Lakewise | Mil. sh. tons | #
        d|   Internal | Mil. sh. tons | #

        o| Average haul, total | Miles | #
        o|   Coastwise | Miles | #
        o|   Internal | Miles | #""", " ".join(["90-900"] * 10))
    p.skip().text("FOOTNOTE").text("\\1 Preliminary.").text("Source: U.S. Army Corps of Engineers.")
    return p


@sheet
def en17_states_again_at_the_right():
    """States at the left and again at the right edge; groups merged; the country's line first."""
    p = Paper("en17_states_again_at_the_right", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 640. Bankruptcy Petitions Filed by State: 1995 to 2008", bold=True).text("[In thousands. For years ending June 30]")
    p.head("""
        State | 1995 | 2000 | 2005 | 2008 | < | < | State
        ^ | ^ | ^ | ^ | Total | Business | Nonbusiness | ^""", rules=True)
    drop(p.tables[0], "H")
    lines = [f"{kind}| {name} | # | {name}" for kind, name in (("T", "United States"), *(("d", state) for state in STATES))]
    p.body("\n".join(lines), "900-9000 900-9000 900-9000 +5+6 100-900 900-9000")
    p.text("Source: Administrative Office of the U.S. Courts.")
    return rule_off(p)


@sheet
def en17_marks_of_notes_in_cells_of_their_own():
    """Narrow columns of marks of notes before the figures, without a heading."""
    p = Paper("en17_marks_of_notes_in_cells_of_their_own", "xls", sheet="Data", borders=False, font="Arial")
    p.text("Table 86. Abortions--Number and Rate by State of Occurrence: 1992 to 2005", bold=True).skip().text("[Number of abortions from surveys of hospitals, clinics, and physicians]").skip()
    p.head("""
        State | Number (1,000) | < | < | < | Rate \\1 | < | <
        ^ | 1992 |  | 2000 | 2005 | 1992 | 2000 | 2005""", spanner="across", stub="bottom")
    drop(p.tables[0], "C")
    lines = ["T| United States | 480 |  | 440 | 410 | 25.7 | 21.3 | 19.4"]
    lines += [f"d| {name} | {40} | {mark} | {n} | {n - 5} | {n / 2:.1f} | {n / 2 - 1:.1f} | {n / 2 - 2:.1f}" for (name, mark, n) in
              (("Alabama", "", 30), ("Alaska", "\\2", 30), ("Arizona", "", 44), ("Arkansas", "\\2", 40), ("California", "", 36), ("Colorado", "", 38), ("Connecticut", "", 34), ("Delaware", "\\3", 32),
               ("Florida", "", 41), ("Georgia", "", 39), ("Hawaii", "", 42), ("Idaho", "\\2", 34))]
    p.body("\n".join(lines))
    p.text("\\1 Rate per 1,000 women.").text("\\2 Estimated.").text("\\3 Partly estimated.")
    return p


@sheet
def en17_votes_leading_party():
    """States with votes and texts such as D-51.2 in columns; percents by party under a group."""
    p = Paper("en17_votes_leading_party", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.text("Table 393. Vote Cast for United States Senators, 2006 and 2008, and Incumbent Senators by State", bold=True).text("[2006 in thousands. D = Democrat, R = Republican]").skip()
    p.head("""
        State | 2006 | < | 2008 | < | Incumbent senators and year term expires | <
        ^ | Total \\1 | Percent for leading party | Total | Percent for leading party | Name, party, and year | Name, party, and year""", spanner="merge", stub="merge")
    p.tables[0].optional += ["F", "G"]
    p.body("""
        d| Alabama | (X) | (X) | 2060 | R-63.4 | Sessions (R) 2015 | Shelby (R) 2011
        d| Alaska | (X) | (X) | 318 | D-47.8 | Begich (D) 2015 | Murkowski (R) 2011
        d| Arizona | 1527 | R-53.3 | (X) | (X) | McCain (R) 2011 | Kyl (R) 2013
        d| Arkansas | (X) | (X) | 1012 | D-79.5 | Lincoln (D) 2011 | Pryor (D) 2015
        d| California | 8541 | D-59.4 | (X) | (X) | Boxer (D) 2011 | Feinstein (D) 2013
        d| Connecticut \\2 | 1135 | I-49.7 | (X) | (X) | Dodd (D) 2011 | Lieberman (I) 2013
        d| Delaware | 255 | D-70.2 | 398 | D-64.7 | Kaufman (D) 2015 | Carper (D) 2013""")
    p.text("X Not applicable.").text("\\1 Includes vote cast for minor parties.")
    return p


@sheet
def en17_lines_continued_below_each_other():
    """Names broken over two lines of the stub, the figures on the second; the first ends in a hyphen or comma."""
    p = Paper("en17_lines_continued_below_each_other", "xls", sheet="Data", borders=False, font="Courier", indent="spaces")
    p.text("Table 521. Government Transfer Payments to Individuals by Type: 1990 to 2007").skip().text("[In millions of dollars (561,484 represents $561,484,000,000)]").skip()
    p.head("Program area | 1990 | 2000 | 2005 | 2006 | 2007", bold=False, align="left")
    p.skip()
    p.body("""
        T| Total | #

        P| Retirement and disability insurance benefits | #
        d|   Old age, survivors, and disability insurance | #
        d|   Railroad retirement and disability | #
        d|   Workers' compensation payments | #
        d|   Other government disability insurance and |
        o|     retirement \\1 | #
        P| Medical payments | #
        d|   Medicare | #
        d|   Public assistance medical care \\2 | #
        d|   Military medical insurance \\3 | #""".replace("d|   Other government disability insurance and |", "S|   Other government disability insurance and |").replace("o|     retirement", "d|     retirement"), " ".join(["900-90000"] * 5), leader=".....", bold="")
    p.skip().text("\\1 Consists largely of temporary disability payments.")
    return p


@sheet
def en17_areas_with_codes_of_england():
    """Codes before names, the country over regions over counties, sexes under each year, a blank row below the heading."""
    p = Paper("en17_areas_with_codes_of_england", "xls", sheet="MYE2", borders=False, font="Arial")
    p.text("MYE2: Population estimates by sex for local authorities, mid-2012 and mid-2013", bold=True).text("Numbers in thousands").skip()
    p.head("""
        Code | Name | Geography | Mid-2012 | < | < | Mid-2013 | < | <
         |  |  | All persons | Males | Females | All persons | Males | Females""", name=1, names=(0, 2), spanner="first", stub="top")
    p.tables[0].optional += ["A", "C"]
    p.skip()
    p.body("""
        T| K04000001 | ENGLAND AND WALES | Country | #
        R| E12000001 | NORTH EAST | Region | #
        d| E06000047 | County Durham | Unitary Authority | #
        d| E06000005 | Darlington | Unitary Authority | #
        d| E06000001 | Hartlepool | Unitary Authority | #
        R| E12000002 | NORTH WEST | Region | #
        d| E06000008 | Blackburn with Darwen | Unitary Authority | #
        d| E06000009 | Blackpool | Unitary Authority | #
        d| E06000049 | Cheshire East | Unitary Authority | #""", "+2+3 30-300:1 30-300:1 +5+6 30-300:1 30-300:1")
    p.skip().text("Source: Office for National Statistics licensed under the Open Government Licence.")
    return p


@sheet
def en17_flags_beside_each_year():
    """Flags of provisional figures in columns without a heading beside each year, countries with their unions first."""
    p = Paper("en17_flags_beside_each_year", "xlsx", sheet="Sheet 1", borders=False, font="Arial")
    p.text("Data extracted on 09/03/2021 11:23:44 from [ESTAT]").texts("Dataset:  | Unemployment by sex and age [UNE_RT_A]").texts("Last updated:  | 01/03/2021").skip()
    p.texts("Unit of measure |  | Percentage of population in the labour force").skip()
    p.head("TIME | 2016 |  | 2017 |  | 2018 |  | 2019 | \nGEO (Labels) |  |  |  |  |  |  |  | ", years_as_text=True, stub="top", spanner="first")
    table = p.tables[0]
    table.soft_rows.append(table.header_rows[1])
    drop(table, "C", "E", "G", "I")
    for letter in "BDFH":
        table.columns[letter] = [table.columns[letter][0]]
    p.body("\n".join(f"d| {n} | {7 + k % 5}.{k} | {'b' if k == 2 else ''} | {6 + k % 5}.{k} |  | {5 + k % 5}.{k} |  | {4 + k % 5}.{k} | {'p' if k == 3 else ''}" for k, n in enumerate(("European Union - 27 countries", "Belgium", "Bulgaria", "Czechia", "Denmark", "Germany", "Estonia", "Ireland"))))
    p.skip().text("Special value").texts(": | not available").skip().text("Available flags:").texts("b | break in time series").texts("p | provisional")
    return p


@sheet
def en17_financial_years_original_and_trend():
    """Captions ORIGINAL and SEASONALLY ADJUSTED centred over the figures, years such as 2004-05 and quarters below them, units row."""
    p = Paper("en17_financial_years_original_and_trend", "xls", sheet="Table_1", borders=False, font="Arial")
    p.text("RETAIL TURNOVER, By industry group", bold=True).skip()
    p.head("""
        Period | Food retailing | Household goods retailing | Clothing | Other retailing | Total
        ^ | $m | $m | $m | $m | $m""", soft=(1,), stub="top")
    p.body("S|  | ORIGINAL\n" + "\n".join(f"d| {y} | #" for y in ("2004-05", "2005-06", "2006-07")) + "\nS| 2007 |\n" + "\n".join(f"d|   {m} | #" for m in ("September", "December")) +
           "\nS| 2008 |\n" + "\n".join(f"d|   {m} | #" for m in ("March", "June")) + "\nS|  | SEASONALLY ADJUSTED\nS| 2007 |\n" + "\n".join(f"d|   {m} | #" for m in ("September", "December")) +
           "\nS| 2008 |\n" + "\n".join(f"d|   {m} | #" for m in ("March", "June")), "900-9000:1 900-9000:1 90-900:1 90-900:1 +1+2+3+4", bold="")
    p.text("(a) See Explanatory Notes.")
    return p
