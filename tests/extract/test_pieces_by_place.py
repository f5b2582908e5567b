"""Headings in pieces and groups that only their place ties to their columns: one small sheet for each way in which they are told."""

import openpyxl
from openpyxl.styles import Border, Side
from small_sheets import explained

from hieuhoc_analysis import explain


def _read(tmp_path, rows, **look):
    table, = explained(tmp_path, rows, **look)
    return table["header_rows"], table["first_row"], {letter: column["header"] for letter, column in table["columns"].items()}


def _rates(first=8):
    return [[str(year), *[first + k * 3.5 + year / 1000 for k in range(7)]] for year in (1990, 1995, 1998, 1999, 2000, 2001)]


def test_the_second_piece_of_a_centred_group_is_centred_as_the_first(tmp_path):
    """*Days of care* over *per 1,000 persons*, both over the second of three columns whose rates do not add up."""
    rows = [
        [None, None, "Discharges", None, None, "Days of care", None, "Average"],
        ["Year", None, "(1,000)", None, None, "per 1,000 persons", None, "stay"],
        [None, "Total", "Male", "Female", "Total", "Male", "Female", "(days)"],
        *_rates(),
    ]
    headings = _read(tmp_path, rows)[2]
    assert [headings[letter] for letter in "EFG"] == [f"Days of care / per 1,000 persons / {name}" for name in ("Total", "Male", "Female")]


def test_a_year_under_a_centred_group_is_no_piece_of_its_name(tmp_path):
    """*2007* parts the group: *2006, total* stands beside it."""
    rows = [
        [None, None, None, "Violent crime", None, None, None, None, "Property crime", None],
        [None, None, None, None, 2007, None, None, None, 2007, None],
        ["State", "2006, total", "Total", "Murder", "Rape", "Robbery", "Assault", "2006, total", "Total", "Burglary"],
        *[[name, *[20.5 + k * 7 + len(name) for k in range(9)]] for name in ("Alabama", "Alaska", "Arizona", "Arkansas")],
    ]
    headings = _read(tmp_path, rows)[2]
    assert [headings[letter] for letter in "DHI"] == ["Violent crime / 2007 / Murder", "Property crime / 2006, total", "Property crime / 2007 / Total"]


def test_numbers_under_words_that_await_one_go_on_with_a_heading(tmp_path):
    """*15,000* / *to* / **34,999**, typed as texts in the last row of a heading."""
    rows = [
        ["Characteristic", "Number of", None, "15,000", "35,000", "50,000"],
        [None, "households", "Under", "to", "to", "and"],
        [None, "(1,000)", "15,000", "34,999", "49,999", "over"],
        *[[name, 900 + 7 * k, 13.3 + k, 21.7 - k, 14.1, 50.9] for k, name in enumerate(("One person", "Two people", "Three people", "Owner"))],
    ]
    header, first, headings = _read(tmp_path, rows)
    assert (header, first, headings["D"].replace(" / ", " ")) == ([1, 2, 3], 4, "15,000 to 34,999")


def test_years_over_a_blank_row_and_headings_that_return_are_groups(tmp_path):
    """*2013* and *2019* over the second of *Both sexes* | *Male* | *Female* each, a blank row between."""
    leaves = ["Both sexes", "Male", "Female"]
    rows = [["Table 10.3"], [], [None, None, 2013, None, None, 2019], [], ["Region", *leaves, *leaves],
            *[[name, *[80.5 + k + len(name) / 4 for k in range(6)]] for name in ("Bicol Region", "Central Luzon", "Ilocos Region", "Davao")]]
    header, first, headings = _read(tmp_path, rows)
    assert (header, first) == ([3, 5], 6)
    assert list(headings.values()) == [f"{year} / {leaf}" for year in (2013, 2019) for leaf in leaves]


def test_months_under_years_are_no_total_that_nobody_labelled(tmp_path):
    """A year of change has three months, the others twelve."""
    rows = [["Item", 1974, 1975, 1976, "1976, TQ", 1977], [None, 12, 12, 12, 3, 12],
            *[[name, 41.5 + k, 45.9 + k, 48.1, 12.2, 54.5 - k] for k, name in enumerate(("Contributions", "Interest", "Transfers", "Benefits"))]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["total_rows"]) == ([1, 2], 3, [])


def test_a_nameless_line_under_years_that_is_no_count_of_months_is_a_total(tmp_path):
    """Small figures that are mostly not twelve are those of a body."""
    rows = [["Item", 1974, 1975, 1976, 1977], [None, 12, 9, 11, 7], ["Fires", 5, 4, 6, 2], ["Floods", 4, 3, 2, 3], ["Storms", 3, 2, 3, 2]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["total_rows"]) == ([1], [2])


def test_a_year_ends_the_heading_of_the_names(tmp_path):
    """*City by population size,* / **2007** beside the last pieces of the other headings."""
    rows = [
        ["City by", None, "Forc-", "Aggra-"],
        ["population size,", None, "ible", "vated"],
        [2007, "Murder", "rape", "assault"],
        *[[name, 12 + k, 31 + 2 * k, 843 - 31 * k] for k, name in enumerate(("New York", "Los Angeles", "Chicago", "Houston"))],
    ]
    header, first, _ = _read(tmp_path, rows)
    assert (header, first) == ([1, 2, 3], 4)


def test_years_of_two_eras_are_years(tmp_path):
    """*2562 (2019)* is no figure with another one in brackets."""
    groups = ["2562 (2019)", "2563 (2020)"]
    rows = [["District", groups[0], None, groups[1], None], [None, "Male", "Female", "Male", "Female"],
            *[[name, 9120 + k, 9530 - k, 9210 + k, 9640] for k, name in enumerate(("Mae Mo", "Ko Kha", "Ngao", "Chae Hom"))]]
    header, first, headings = _read(tmp_path, rows)
    assert (header, first, headings["E"]) == ([1, 2], 3, "2563 (2020) / Female")


def test_description_heads_names(tmp_path):
    """Numbers of percentiles are headings amid words in the line of *Description*."""
    rows = [[None, None, "Number of", "Annual", "Percentiles", None, None], [None, None, "jobs", "percentage"],
            ["Description", "Code", "(thousand)", "change", 10, 25, 75],
            *[[name, code, 1853 + k, 5.7 - k, 155.1, 331.1 + k, 790.5] for k, (name, code) in enumerate((("North East", "E12"), ("Wales", "W92"), ("Scotland", "S92")))]]
    header, first, headings = _read(tmp_path, rows)
    assert (header, first, headings["G"]) == ([1, 2, 3], 4, "Percentiles / 75")


def test_groups_over_a_blank_row_and_years_that_return(tmp_path):
    """*Accidents* and *Deaths* over the first of three years each, a blank row between."""
    rows = [["Table 1063"], [], [None, "Accidents", None, None, "Deaths"], [], ["Item", 1990, 2000, 2007, 1990, 2000, 2007],
            *[[name, 5190 + 7 * k, 5270 + 3 * k, 4950 - k, 395 + k, 411, 382 - k] for k, name in enumerate(("Buses", "Light trucks", "Large trucks", "Motorcycles"))]]
    header, first, headings = _read(tmp_path, rows)
    assert (header, first, headings["G"]) == ([3, 5], 6, "Deaths / 2007")


def test_a_line_under_some_columns_makes_a_group_of_a_lone_year(tmp_path):
    """*2006* with a line under three of four columns, right over the first pieces of phrases, the names' heading further down."""
    rows = [[None, None, 2006], [None, "2000,", None, "Percent", "Percent"], ["State", "total", "Total", "in Defense", "change"],
            *[[name, 150.5 - k, 141.5 + 3 * k, 24.5 + k, 1.6 + k] for k, name in enumerate(("Alabama", "Alaska", "Arizona", "Arkansas"))]]
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for column in "CDE":
        book.active[f"{column}1"].border = Border(bottom=Side("thin"))
    book.save(tmp_path / "a.xlsx")
    table, = explain.explain_file(tmp_path / "a.xlsx")["sheets"][0]["tables"]
    assert table["header_rows"] == [1, 2, 3]
    assert [table["columns"][letter]["header"] for letter in "CE"] == ["2006 / Total", "2006 / Percent / change"]


def test_a_span_of_years_in_pieces_goes_on_beside_a_year(tmp_path):
    """*2001-* over *2004,* is one span, though *2005* stands beside its end."""
    rows = [["Country", "1991-", "2001-", None, None], ["of birth", "2000,", "2004,", 2005, 2006], [None, "total", "total"],
            *[[name, 172.5 + k, 51.5 - k, 15.5 + k, 17.5] for k, name in enumerate(("Poland", "Romania", "Russia", "Ukraine"))]]
    header, _, headings = _read(tmp_path, rows)
    assert (header, headings["D"], headings["E"]) == ([1, 2, 3], "2005", "2006")


def test_a_first_line_in_capitals_that_counts_more_than_all_others_is_the_total(tmp_path):
    """*MALAYSIA* over some of its states, which do not make all of it."""
    names = ["MALAYSIA", "Johor", "Kedah", "Kelantan", "Melaka", "Perak"]
    figures = [[15581, 15667], [1801, 1830], [1012, 1020], [711, 705], [441, 446], [1130, 1142]]
    table, = explained(tmp_path, [["State", 2019, 2020], *[[name, *line] for name, line in zip(names, figures, strict=True)]])
    assert table["total_rows"] == [2]
    figures[0] = [4581, 4667]  # as one of the places may, whoever typed it
    table, = explained(tmp_path, [["State", 2019, 2020], *[[name, *line] for name, line in zip(names, figures, strict=True)]])
    assert table["total_rows"] == []


def test_a_phrase_in_the_middle_of_a_group_is_no_piece_of_the_groups_name(tmp_path):
    """*Used* / *public* / *transit* is the heading of the third of five columns, over which the group's name stands."""
    rows = [
        [None, None, None, None, "Percent who--", None, None, "Mean"],
        [None, "Workers", None, None, "Used", None, None, "travel"],
        ["State", "(1,000)", "Drove", "Car-", "public", "Walked", "Worked", "time"],
        [None, None, "alone", "pooled", "transit", "or biked", "at home", "(min.)"],
        *[[name, 900 + 70 * k * k, 76.0 - k, 10.5 + k, 4.5 + k, 5.0 - k, 4.0, 16.5 + 3 * k] for k, name in enumerate(("Alabama", "Alaska", "Arizona", "Ohio"))],
    ]
    headings = _read(tmp_path, rows)[2]
    assert [headings[letter].replace(" / ", " ") for letter in "CEG"] == [f"Percent who-- {name}" for name in ("Drove alone", "Used public transit", "Worked at home")]


def test_a_lone_year_over_some_columns_without_a_line_is_a_group(tmp_path):
    """*2008* over the first of four quarters; nothing is drawn, and a year alone is no unit."""
    rows = [["Table 1160"], [], [None, None, None, 2008], ["Type", 2000, 2007, "1st qtr.", "2d qtr.", "3d qtr."],
            *[[name, 6.25 + k, 5.5 - k / 2, 3.75 + k, 2.25, 1.5 + k / 4] for k, name in enumerate(("Federal funds", "Prime rate", "Discount rate", "Eurodollars"))]]
    header, first, headings = _read(tmp_path, rows)
    assert (header, first, headings["D"]) == ([3, 4], 5, "2008 / 1st qtr.")


def test_what_every_column_is_counted_in_is_no_total(tmp_path):
    """*1000* under every heading, and no name beside it."""
    rows = [[None, "Employed", "Unemployed", "Labour force"], [None, 1000, 1000, 1000],
            *[[f"{year} women", 19412 + 31 * year, 712 - 9 * year, 20124 + 22 * year] for year in (1, 3, 4, 8)]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["total_rows"]) == ([1, 2], 3, [])
