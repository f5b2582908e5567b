"""A mistake as a clerk makes it is said once, where it is, and nothing of what only follows from it."""

import pytest

import hieuhoc_analysis as hh
from tests.validate.test_every_rule import write

HEADS = ("Tổng số hộ", "Nhân khẩu", "Gia đình đăng ký", "Gia đình được công nhận", "Người lớn", "Số hội viên", "Quỹ khuyến học (đồng)")
SIZES = (310, 720, 385, 510, 295, 560, 230)


def lines(growth=1.0):
    """A year of seven thôn."""
    return [[round(growth * v) for v in (size, 3.6 * size, 0.71 * size, 0.62 * size, 2.4 * size, 0.33 * size, 30_000 * size)] for size in SIZES]


def table(year, figures, total=None, names=None):
    """A ward's table with its totals."""
    names = names or [f"Thôn {at}" for at in range(1, len(figures) + 1)]
    total = total or [sum(v for v in column if isinstance(v, int)) for column in zip(*figures, strict=True)]
    rows = ([at, name, *line] for at, (name, line) in enumerate(zip(names, figures, strict=True), 1))
    return [("UBND XÃ VĨNH HẢO",), (f"Các mô hình học tập năm {year}",), ("TT", "Thôn", *HEADS), *rows, (None, "Cộng", *total)]


def forms(year, figures, titles=None):
    """A sheet for each thôn."""
    return {
        f"Thôn {at}": [
            ("UBND XÃ VĨNH HẢO",), (f"THÔN {(titles or {}).get(at, at)}",), (f"Các mô hình học tập năm {year}",), ("TT", "Nội dung", "Số liệu"),
            *([number, *pair] for number, pair in enumerate(zip(HEADS, line, strict=True), 1)),
        ]
        for at, line in enumerate(figures, 1)
    }


def told(folder, files):
    """Rule, sheet and cell of all errors and warnings, and what they say."""
    write(folder, files, "")
    findings = hh.clean(folder).findings.query("severity != 'info'")
    return findings[["rule", "source_sheet", "source_cell"]].values.tolist(), findings["message"].tolist()


def changed(figures, line, **columns):
    """Some figures of a line otherwise."""
    out = [one.copy() for one in figures]
    for name, value in columns.items():
        out[line][("households", "population", "registered", "recognized", "adults", "members", "fund").index(name)] = value
    return out


@pytest.mark.parametrize("layout", [table, forms])
def test_right_years_say_nothing(tmp_path, layout):
    """What the other tests change is right as it stands."""
    assert told(tmp_path, {"a 2018": layout(2018, lines()), "b 2019": layout(2019, lines(1.02))})[0] == []


def test_households_and_people_in_each_others_place(tmp_path):
    """Adults are more than the people only because of that."""
    figures = lines()
    assert told(tmp_path, {"a": forms(2019, changed(figures, 2, households=figures[2][1], population=figures[2][0]))})[0] == [
        ["households_over_population", "Thôn 3", "C5"]
    ]


def test_a_figure_of_another_size_is_no_jump_as_well(tmp_path):
    """Beside the other thôn and beside last year; a negative one is just that."""
    for name, wrong, rule in (("fund", 9_453, "scale_suspect"), ("members", -98, "negative_count")):
        files = {"a 2018": table(2018, lines()), "b 2019": table(2019, changed(lines(1.02), 0, **{name: wrong}))}
        assert [one for one, *_ in told(tmp_path / name, files)[0]] == [rule]


@pytest.mark.parametrize("text", ["khoảng hai trăm", "l80", "chưa rõ"])
def test_what_is_no_number_is_no_blank(tmp_path, text):
    """The cell is not empty, and what stands there is told."""
    rules = [rule for rule, *_ in told(tmp_path, {"a": forms(2019, changed(lines(), 3, members=text))})[0]]
    assert "figure_blank" not in rules
    assert len(rules) == 1


def test_a_thon_that_stands_twice_does_not_jump(tmp_path):
    """The second is last year's next one; that it is missing is said."""
    names = ["Thôn 1", "Thôn 2", "Thôn 2", *(f"Thôn {at}" for at in range(4, 8))]
    found, _ = told(tmp_path, {"a 2018": table(2018, lines()), "b 2019": table(2019, lines(1.02), names=names)})
    assert found == [["duplicate_khu_pho", "Biểu 1", "C6"], ["khu_pho_missing", "", ""]] or found == [
        ["khu_pho_missing", "", ""], ["duplicate_khu_pho", "Biểu 1", "C6"]
    ]


def test_a_sheet_that_is_a_copy_with_its_title(tmp_path):
    """The title is the other's because all of it is."""
    figures = lines()
    figures[4] = figures[3]
    found, (message,) = told(tmp_path, {"a": forms(2019, figures, titles={5: 4})})
    assert found == [["lines_alike", "Thôn 5", "C5"]]
    assert "Thôn 5 và Thôn 4 (từ ô C5 của trang “Thôn 4”) giống hệt nhau" in message


def test_a_line_that_slid_is_no_wrong_total_as_well(tmp_path):
    """Registered families, nowhere typed with a rate, a column too far to the right."""
    figures = [list(row) for row in zip(*lines(), strict=True)]
    total = list(map(sum, figures))
    figures[2] = [figures[2][0], *figures[2][:-1]]
    rows = ([at, name, *line, of_line] for at, (name, line, of_line) in enumerate(zip(HEADS, figures, total, strict=True), 1))
    heads = ("TT", "Chỉ tiêu", *(f"Thôn {at}" for at in range(1, 8)), "Cộng")
    found, _ = told(tmp_path, {"a": [("UBND XÃ VĨNH HẢO",), ("Các mô hình học tập năm 2019",), heads, *rows]})
    assert [rule for rule, *_ in found] == ["column_slipped"]


def test_a_sheet_a_year_under_the_last_years_name(tmp_path):
    """The file is named by its last year: the sheets of the years before are of these; a sheet of none of its years is asked about."""
    sheets = {f"Năm {year}": table(year, lines(1.02 ** (year - 2017))) for year in (2017, 2018, 2019)}
    assert told(tmp_path / "right", {"2019/bieu 2019": sheets})[0] == []
    found, _ = told(tmp_path / "wrong", {"bieu 2020": sheets})
    assert {rule for rule, *_ in found} == {"period_conflict"}


def test_two_columns_in_each_others_place_under_totals_that_stayed(tmp_path):
    """Each total is that of the other column, as it was before."""
    figures = lines()
    total = [sum(column) for column in zip(*figures, strict=True)]
    found, _ = told(tmp_path, {"a": table(2019, [[*line[:2], line[3], line[2], *line[4:]] for line in figures], total)})
    assert found == [["columns_exchanged", "Biểu 1", "F4"]]
    total[2] += 9
    found, _ = told(tmp_path / "b", {"a": table(2019, [[*line[:2], line[3], line[2], *line[4:]] for line in figures], total)})
    assert sorted(rule for rule, *_ in found) == ["columns_exchanged", "total_mismatch", "total_mismatch"]


def test_a_column_of_amounts_in_another_unit(tmp_path):
    """Millions under đồng: once for the column, nothing of its total; of two among many each is told."""
    millions = [[*line[:6], round(line[6] / 1e6, 1)] for line in lines()]
    found, (message,) = told(tmp_path / "all", {"a": table(2019, millions, [*(sum(c) for c in list(zip(*millions, strict=True))[:6]), 90.3])})
    assert found == [["money_column_small", "Biểu 1", "I4"]]
    assert "từ ô I4: 7 số của “Quỹ khuyến học (đồng)” tính bằng đồng thì quá nhỏ, như 9,3" in message
    some = [[*line[:6], line[6] if at > 1 else 9 + at] for at, line in enumerate(lines())]
    assert [rule for rule, *_ in told(tmp_path / "two", {"a": table(2019, some)})[0]] == ["money_small"] * 2


def test_the_wrong_year_in_one_title_is_said_of_that_sheet(tmp_path):
    """The sheets of the other years are right beside the name of the file."""
    sheets = {f"Năm {year}": table(2032 if year == 2019 else year, lines(1.02 ** (year - 2017))) for year in (2017, 2018, 2019)}
    found, _ = told(tmp_path, {"bieu 2019": sheets})
    assert [(rule, sheet) for rule, sheet, _ in found if rule != "submission_missing"] == [("period_conflict", "Năm 2019")]
