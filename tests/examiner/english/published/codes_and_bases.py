"""Hard ones only, told from memory with made figures: codes as decimals, bases in brackets under headings, averages of years among years, names that go on, headings again at the foot."""

from __future__ import annotations

from ...dress import finish, wide
from ...dress import sheet as told_sheet
from ...lines import either
from ...paper import Paper
from .pages_of_offices import names

FAMILY = "fifteenth"


@told_sheet
def en20_codes_as_decimals_before_names():
    """Items numbered 1, 1.1, 1.2, 2 as decimals in a column without a heading, weights and indices, the whole in the first line with the number 0."""
    p = Paper("en20_codes_as_decimals_before_names", "xlsx", sheet="CPI", borders=True, font="Arial")
    p.text("Consumer price index by group (December 2019 = 100)", bold=True).skip()
    p.head("""
        Code | Group | Weight | Index | < | < | Change (%)
        ^ | ^ | ^ | Jan 2022 | Dec 2022 | Jan 2023 | ^""", stt=0, name=1)
    p.body("P| 0 | All items | 100.00 | 108.8 | 113.0 | 113.5 | 4.3\n" + "\n".join(f"{kind}| {code} | {'  ' * depth}{n} | #" for code, n, depth, kind in (("1", "Food and beverages", 0, "P"), ("1.1", "Food", 1, "d"), ("1.2", "Non-alcoholic beverages", 1, "d"), ("2", "Clothing and footwear", 0, "P"), ("2.1", "Clothing", 1, "d"), ("2.2", "Footwear", 1, "d"), ("3", "Education", 0, "d"), ("4", "Miscellaneous", 0, "d"))), "m1-30:2 m98-120:1 m98-120:1 m98-120:1 m0-9:1")
    return finish(p, widths={"A": 7, "B": 28, **wide("CDEFG", 10)}, frame=False)


@told_sheet
def en20_bases_in_brackets_under_headings():
    """A survey: the number asked as *(n=1,204)* in a row under the groups of people, shares in whole percents with the sign, a line *Net* in bold after its parts."""
    p = Paper("en20_bases_in_brackets_under_headings", "xlsx", sheet="Q12", borders=False, font="Calibri")
    p.text("Q12. Reasons for taking part in learning", bold=True).text("Base: all adult learners").skip()
    t = p.head("""
        Reason | All | Sex | < | Age | < | <
        ^ | ^ | Men | Women | 17-34 | 35-54 | 55+
         | (n=1,204) | (n=560) | (n=644) | (n=410) | (n=480) | (n=314)""", rules=True, soft=(2,))
    for letter, head, base in zip("BCDEFG", ("All", "Sex / Men", "Sex / Women", "Age / 17-34", "Age / 35-54", "Age / 55+"), ("(n=1,204)", "(n=560)", "(n=644)", "(n=410)", "(n=480)", "(n=314)"), strict=True):
        t.columns[letter] = [f"{head} / {base}", head]
    def told(kind, name):
        return f"{kind}| {name} | " + " | ".join(f"'{p.rng.randint(5, 70)}%" for _ in range(6))
    p.body("\n".join([told("d", "To get a better job"), told("d", "To improve my pay"), told("P", "Net: work related"), told("d", "To meet people"), told("d", "For interest"), told("P", "Net: personal"), told("d", "Don't know")]))
    return finish(p, widths={"A": 26, **wide("BCDEFG", 11)}, rules=p.looks.rules)


@told_sheet
def en20_averages_of_years_among_years():
    """Averages of five years before single years in the heading, both under *Production*, a column of growth between them and the next group, regions as sums."""
    p = Paper("en20_averages_of_years_among_years", "xls", sheet="A5", borders=True, font="Times New Roman")
    p.text("Table A5. Cereal production by region", bold=True).skip()
    p.head("""
        Region/country | Production (thousand tonnes) | < | < | < | Annual growth (%) | Share of world (%) | <
        ^ | Av. 2001-05 | Av. 2006-10 | 2015 | 2016 | ^ | 2010 | 2016""")
    p.body("T| World | #\nR| Africa | #\n" + names("Egypt;Ethiopia;Nigeria", depth=1) + "\nR| Asia | #\n" + names("Bangladesh;China;India;Viet Nam", depth=1), "900-90000 900-90000 900-90000 900-90000 m0-4:1 m1-9:1 m1-9:1")
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 22, **wide("BCDEFGH", 11)}, frame=False)


@told_sheet
def en20_names_that_go_on_below_their_figures():
    """Long names whose rest stands in the next row, set in further, after the line with the figures; leaders; sums for kinds before them."""
    p = Paper("en20_names_that_go_on_below_their_figures", "xls", sheet="T11", borders=False, font="Courier New", indent="spaces")
    p.text("Table 11. Employees of State Education Agencies, by Function: 2005 and 2007", bold=True).skip()
    p.head("Function | 2005 | 2006 | 2007", bold=False)
    p.skip()
    p.body("T|   Total ........ | 9380 | 9550 | 9790\n\nd| Administration ........ | 1200 | 1220 | 1290\nd| Instructional services for ........ | 3100 | 3160 | 3240\nS|     exceptional children\nd| Vocational and adult ........ | 2480 | 2510 | 2530\nS|     education programs\nd| Libraries ........ | 900 | 910 | 930\nd| Finance and statistics ........ | 1700 | 1750 | 1800")
    p.skip().text("Source: U.S. National Center for Education Statistics.")
    return finish(p, widths={"A": 40, **wide("BCD", 10)}, frame=False)


@told_sheet
def en20_headings_again_at_the_foot():
    """A long list of places whose heading stands again under the last line, as on a wall chart; the whole first, codes of three letters behind the names."""
    p = Paper("en20_headings_again_at_the_foot", "xlsx", sheet="Chart", borders=True, font="Arial")
    p.text("School population by island, 2020", bold=True).skip()
    t = p.head("Island | Code | Primary | Secondary | Total", names=(1,))
    t.optional.append("B")
    p.body("T| Maldives | MDV | #\n" + "\n".join(f"d| {n} | {c} | #" for n, c in (("Haa Alif", "HAL"), ("Haa Dhaalu", "HDH"), ("Shaviyani", "SHV"), ("Noonu", "NOO"), ("Raa", "RAA"), ("Baa", "BAA"))), "900-9000 400-4000 +1+2")
    for column, text in enumerate(("Island", "Code", "Primary", "Secondary", "Total")):
        p.put(column, text, p.row + 1, bold=True, align="center", border=True)
    p.row += 1
    p.skip().text("Source: Ministry of Education")
    either(p)
    return finish(p, widths={"A": 18, "B": 8, **wide("CDE", 11)}, frame=False)
