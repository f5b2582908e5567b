"""Bodies and headings with blank rows between their lines."""

from small_sheets import explained

LINES = [["Xã An", 210, 20], ["Xã Bình", 350, 41], ["Xã Cát", 120, 13], ["Xã Đông", 95, 8]]


def _spaced(rows):
    return [part for row in rows for part in (row, [])]


def test_blank_rows_between_all_lines_end_no_table(tmp_path):
    """A line whose figures were not given and the unfilled sum at the end are lines as the others are."""
    rows = [["Xã", "Số hộ", "Hộ nghèo"], *_spaced([*LINES, ["Xã Kim", "…", "…"], ["Xã Lộc", 77, 9], ["Tổng cộng"]]), ["Nguồn: Chi cục Thống kê"]]
    table, = explained(tmp_path, rows)
    assert (table["header_rows"], table["first_row"], table["last_row"], table["total_rows"]) == ([1], 2, 14, [14])


def test_tables_beside_each_other_with_blank_rows_between_their_lines(tmp_path):
    """An empty column parts them, whatever stands between the lines."""
    rows = [["Xã", "Số hộ", "Hộ nghèo", None, "Xã", "Số hộ", "Hộ nghèo"], *_spaced([[*a, None, *b] for a, b in zip(LINES, LINES[::-1], strict=True)])]
    tables = explained(tmp_path, rows)
    assert [(table["header_rows"], table["first_row"], table["last_row"], table["name_column"]) for table in tables] == [([1], 2, 8, "A"), ([1], 2, 8, "E")]


def test_blank_rows_between_the_levels_of_a_heading(tmp_path):
    """Groups, years with the heading of the names, units: a blank row after each of the first two."""
    rows = [[None, "Unemployed", None, "Rate", None], [], ["Characteristic", 1990, 2000, 1990, 2000], [], [None, "(1,000)", "(1,000)", "(percent)", "(percent)"],
            ["Male", 3900, 2975, 5.7, 3.9], ["Female", 3140, 2717, 5.5, 4.1], ["Under 25", 2400, 2200, 11.2, 9.3]]
    table, = explained(tmp_path, rows, merges=["B1:C1", "D1:E1"])
    assert (table["header_rows"], table["columns"]["E"]["header"]) == ([1, 3, 5], "Rate / 2000 / (percent)")


def test_a_blank_column_within_a_group_is_no_column(tmp_path):
    """A narrow one parts the figures, and the groups are merged over it; a headed column that nobody filled is one."""
    rows = [["Xã", None, "Hộ", None, None, None, "Trẻ", None, None], [None, None, "Tổng số", None, "Nghèo", None, "Nam", None, "Nữ"],
            *([name, None, a, None, None, None, a - b, None, b] for name, a, b in LINES)]
    table, = explained(tmp_path, rows, merges=["A1:A2", "C1:E1", "G1:I1"])
    assert {letter: column["header"] for letter, column in table["columns"].items()} == {"C": "Hộ / Tổng số", "E": "Hộ / Nghèo", "G": "Trẻ / Nam", "I": "Trẻ / Nữ"}


def test_men_beside_a_blank_column_begin_no_table(tmp_path):
    """*Nam* over counts heads no years, which would name the lines of a table beside the first, nor does text between single columns."""
    rows = [["Xã", None, "Số hộ", None, "Nam", None, "Nữ", None, "Trụ sở", None, "Trẻ"],
            *([name, None, a, None, 3 * a + b, None, 3 * a - b, None, place, None, b] for (name, a, b), place in zip(LINES, ("Đình", "Chợ", "Bến", "Gò"), strict=True))]
    table, = explained(tmp_path, rows)
    assert (table["name_column"], table["last_row"], [*table["columns"]]) == ("A", 5, ["C", "E", "G", "I", "K"])
