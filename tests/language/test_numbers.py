"""Numbers as offices type them: read where they are clear, decided by their column where not, flagged where nothing decides."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.grid import Cell, Style
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.language.numbers import Settled, fraction_from_date, parse, read, settle
from hieuhoc_analysis.language.phrases import number, percent


def settled(values, kind="count", **evidence):
    """Values, in a column of their own, as (value, note)."""
    return [(s.value, s.note) for s in settle([parse(v) for v in values], kind, **evidence)]


@pytest.mark.parametrize(("text", "expected"), [
    ("2.631", 2631), ("2,631", 2631), ("1 385", 1385), ("1\u00a0385", 1385), ("1.385 hộ", 1385), ("`18", 18), ("'12", 12), ("’7", 7), ("007", 7), ("+5", 5),
    ("(12)", -12), ("-5", -5), ("−5", -5), ("２０１９", 2019), ("3,5 tỷ", 3_500_000_000), ("3 tỷ 500 triệu", 3_500_000_000), ("9tr5", 9_500_000), ("45+50 + 62", 157), ("12tr500", 12_500_000), ("12 triệu rưỡi", 12_500_000), ("1 tỷ rưởi", 1_500_000_000), ("1 tỷ 2", 1_200_000_000), ("6.000.000.-", 6_000_000), ("6,000,000,-", 6_000_000), ("1.500 triệu đồng", 1_500_000_000),
    ("141.906.000 người", 141_906_000), ("150.000.000đ", 150_000_000), ("1. 385", 1385), ("125*", 125), ("12 trẻ", 12), ("21,", 21), ("1.385,5", 1385.5),
    ("1,385.5", 1385.5), ("0,125", 0.125), (",5", 0.5), ("12,5", 12.5), (" 8 ", 8),
])
def test_numbers_as_typed(text, expected):
    """One reading for what has one, thousands first where a group of three may be decimals."""
    assert parse(text).value == expected


@pytest.mark.parametrize(("text", "kind"), [
    ("7.360464.000đ", "malformed"), ("1.385.00", "malformed"), ("1O", "malformed"), ("2..5", "malformed"), ("12 13", "malformed"), ("Ghi chú", "text"),
    ("16/3/2021", "text"), ("7 lớp 5", "text"), ("12h30", "text"), ("1-2", "text"), ("", "not_reported"), ("9" * 50, "malformed"),
])
def test_what_is_no_number(text, kind):
    """Malformed numbers are told from words, and none is guessed."""
    assert (parse(text).kind, parse(text).value) == (kind, None)


@pytest.mark.parametrize(("text", "expected"), [("87,5%", 0.875), ("87.5 %", 0.875), ("21,%", 0.21), ("145%", 1.45), ("10.065%", 0.10065), ("gần 65%", 0.65)])
def test_percentages(text, expected):
    """A percent sign makes a fraction of what stands before it; three digits behind a dot are decimals there."""
    assert (parse(text).kind, parse(text).value) == ("percent", expected)


@pytest.mark.parametrize(("text", "expected"), [
    ("08/08", (8, 8, None)), ("4.035/4843", (4035, 4843, None)), ("36/587 = 0.613", (36, 587, 0.613)), ("2.910/4.035 (60,08%)", (2910, 4035, 0.6008)),
    ("08/08 chi hội", (8, 8, None)),
])
def test_part_and_whole(text, expected):
    """``x/y`` is a part of a whole, with the rate that the writer states."""
    parsed = parse(text)
    assert (parsed.value, parsed.denominator, parsed.rate) == expected


@pytest.mark.parametrize(("text", "expected"), [("trên 600", (600, "min")), ("khoảng 1.200 hộ", (1200, "about")), (">8 triệu", (8_000_000, "min")), ("dưới 50", (50, "max"))])
def test_bounds(text, expected):
    """Words of approximation are kept beside the number."""
    assert (parse(text).value, parse(text).bound) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("-", ("nil", 0)), ("–", ("nil", 0)), ("Không có", ("nil", 0)), ("khong co", ("nil", 0)), ("ko", ("nil", 0)), ("…", ("not_reported", None)), ("...", ("not_reported", None)),
    ("Chưa báo cáo", ("not_reported", None)), ("x", ("not_applicable", None)), ("KXĐ", ("not_applicable", None)), ("nt", ("ditto", None)), ('"', ("ditto", None)),
    ("0", ("number", 0)),
])
def test_dashes_and_words_follow_the_policy(text, expected):
    """`missing_values.csv` says what stands for nothing, for no figure yet, and for as above."""
    assert (parse(text).kind, parse(text).value) == expected


def test_an_office_changes_the_policy(tmp_path):
    """Where a dash means *not reported*, one row says so."""
    (tmp_path / "missing_values.csv").write_text("written,status,value,note\n-,not_reported,,\n", encoding="utf-8")
    with codelists.using(tmp_path):
        changed = (parse("-").kind, parse("…").kind)
    assert (changed, parse("-").kind) == (("not_reported", "not_reported"), "nil")


@given(st.integers(-10**9, 10**9), st.sampled_from(["vi", "en"]))
def test_counts_written_by_the_project_are_read_back(value, lang):
    """What `phrases.number` writes, a count column reads."""
    assert settled([number(value, lang)])[0][0] == value


@given(st.integers(0, 20_000).map(lambda i: i / 10_000), st.sampled_from(["vi", "en"]))
def test_percentages_written_by_the_project_are_read_back(value, lang):
    """What `phrases.percent` writes with two decimals, a rate column reads."""
    assert settled([percent(value, lang, 2)], "rate")[0][0] == pytest.approx(value, abs=1e-9)


@given(st.text(max_size=30))
def test_any_text_is_read_without_failing(text):
    """No text breaks the reader or the column."""
    assert len(settle([parse(text)], "count") + settle([parse(text)], "rate") + settle([parse(text)], "money")) == 3


@pytest.mark.parametrize(("values", "expected"), [
    ([2.631, 850, 990], [(2631, "scaled_thousand"), (850, ""), (990, "")]),
    ([2.63, 1.385, 850], [(2630, "scaled_thousand"), (1385, "scaled_thousand"), (850, "")]),
    ([2.6, 1.385, 2.631], [(2600, "scaled_thousand"), (1385, "scaled_thousand"), (2631, "scaled_thousand")]),
    ([12.5, 1.385, 850], [(None, "decimal_in_count"), (1385, "scaled_thousand"), (850, "")]),
    ([12.5, 850], [(None, "decimal_in_count"), (850, "")]), ([2.63, 850, 990], [(2630, "scaled_thousand"), (850, ""), (990, "")]),
    ([35.25, 850, 990], [(None, "decimal_in_count"), (850, ""), (990, "")]),
    ([2.631, 5, 8, 12], [(None, "decimal_in_count"), (5, ""), (8, ""), (12, "")]), ([2.6315], [(None, "decimal_in_count")]),
    ([2.631], [(2631, "scaled_thousand")]), ([850.0], [(850, "")]), (["12,5"], [(None, "decimal_in_count")]), (["85%"], [(None, "percent_in_count")]),
])
def test_fractions_among_counts(values, expected):
    """A fraction is thousands only where its column agrees; 12.5 is an error, never 12500."""
    assert settled(values) == expected


def test_a_total_proves_thousands():
    """Details that add up to the total are proven; then a total is read by its details."""
    details = [2.63, 12.5, 40]
    assert settled(details, total=parse(15170)) == [(2630, "scaled_thousand"), (12500, "scaled_thousand"), (40, "")]
    assert settled(details, total=parse(15171))[1] == (None, "decimal_in_count")
    assert settled([15.17], beside=[Settled(2630), Settled(12500), Settled(40)]) == [(15170, "scaled_thousand")]
    assert settled([15.1], beside=[Settled(2630), Settled(12500), Settled(40)]) == [(None, "decimal_in_count")]
    assert settled(["3.36"], beside=[Settled(1500), Settled(1860)]) == [(3360, "scaled_thousand")]  # a program wrote 3.360 without its zero
    assert settled(["3.37"], beside=[Settled(1500), Settled(1860)]) == [(None, "decimal_in_count")]


@pytest.mark.parametrize(("values", "total", "expected"), [
    ([2.631, 5.557, 7, 1.847], None, [(2631, "scaled_thousand"), (5557, "scaled_thousand"), (7, "whole_among_thousands"), (1847, "scaled_thousand")]),
    ([2.631, 5.557, 7, 1.847], 17035, [(2631, "scaled_thousand"), (5557, "scaled_thousand"), (7000, "whole_thousand"), (1847, "scaled_thousand")]),
    ([2.631, 5.557, 7, 1.847], 17.035, [(2631, "scaled_thousand"), (5557, "scaled_thousand"), (7000, "whole_thousand"), (1847, "scaled_thousand")]),
    ([2.631, 5.557, 7, 1.847], 10042, [(2631, "scaled_thousand"), (5557, "scaled_thousand"), (7, ""), (1847, "scaled_thousand")]),
    ([2.631, 5.557, 7, 1.847], 11111, [(2631, "scaled_thousand"), (5557, "scaled_thousand"), (7, "whole_among_thousands"), (1847, "scaled_thousand")]),
    ([2.631, 4.369, 7], 14, [(2631, "scaled_thousand"), (4369, "scaled_thousand"), (7000, "whole_thousand")]),
    ([2.631, 5.557, 3, 5], 11193, [(2631, "scaled_thousand"), (5557, "scaled_thousand"), (3000, "whole_thousand"), (5, "")]),
    ([2.631, 5.557, 850, 0], None, [(2631, "scaled_thousand"), (5557, "scaled_thousand"), (850, ""), (0, "")]),  # no thousands lost: 850.000 is too much
    ([1.12, 1.231, 850, 920, 3], None, [(1120, "scaled_thousand"), (1231, "scaled_thousand"), (850, ""), (920, ""), (3, "")]),  # most are whole
])
def test_a_whole_number_among_lost_thousands(values, total, expected):
    """Of 7.000 the computer made 7: the total says so, or that it is 7, and without one that tells it is doubted."""
    assert settled(values, total=parse(total) if total else None) == expected


def test_a_total_of_lost_thousands():
    """14 below 2.631, 4.369 and 7."""
    parts = [Settled(2631, note="scaled_thousand"), Settled(4369, note="scaled_thousand"), Settled(7000, note="whole_thousand")]
    assert settled([14], beside=parts) == [(14000, "whole_thousand")]
    assert settled([14], beside=[Settled(14000)]) == [(14, "")]


@pytest.mark.parametrize(("values", "expected"), [
    (["1,385", "2.631"], [(1385, "separator_read"), (2631, "")]), (["08/08"], [(8, "fraction_read")]), (["trên 600"], [(600, "approximate_number")]),
    (["12", "nt", '"'], [(12, ""), (12, "ditto_read"), (12, "ditto_read")]), (["nt"], [(None, "not_a_number")]), (["họp xét sau"], [(None, "not_a_number")]),
    (["7.360464.000"], [(None, "malformed_number")]), (["-", "…"], [(0, ""), (None, "")]),
])
def test_notes_of_counts(values, expected):
    """Every reading that is not plain has a note for a finding."""
    assert settled(values) == expected


@pytest.mark.parametrize(("values", "expected"), [
    (["1.500.000", "500.000"], [1_500_000, 500_000]), (["12,5", "1.500"], [12.5, 1500]), (["12.5", "1.500"], [12.5, 1.5]), ([2.631, 1500, 2000], [2631, 1500, 2000]),
    ([2.631, 12.5], [2.631, 12.5]), (["3,5 tỷ"], [3_500_000_000]),
])
def test_money(values, expected):
    """Money may have decimals; the column's own decimal mark settles a group of three."""
    assert [value for value, _ in settled(values, "money")] == expected


@pytest.mark.parametrize(("values", "expected"), [
    ([87.5, 100, 0], [(0.875, ""), (1, ""), (0, "")]), ([0.875, 0.9, 1], [(0.875, ""), (0.9, ""), (1, "")]), (["70,48", "87.5"], [(0.7048, ""), (0.875, "")]),
    (["60,087"], [(0.60087, "")]), (["21,%"], [(0.21, "malformed_number")]), ([0.16, 0.05], [(0.16, ""), (0.05, "")]),
    ([0.5, "0,46%"], [(0.005, ""), (0.0046, "")]), (["5/8"], [(0.625, "")]), (["36/587 = 0.613"], [(0.613, "")]), (["-", "…"], [(0, ""), (None, "")]), (["x2"], [(None, "not_a_number")]),
])
def test_rates_have_one_scale_per_column(values, expected):
    """A rate column is in percent or in fractions as a whole; what is unclear is said."""
    assert settled(values, "rate") == expected


def test_recomputed_rates_settle_the_scale():
    """0.5 beside a recomputed half is a fraction, beside a recomputed 0.5 % a percentage."""
    assert settled([0.16], "rate", expected=[0.0016]) == [(0.0016, "")]
    assert settled([0.16], "rate", expected=[0.16]) == [(0.16, "")]


def test_a_percent_format_is_a_fraction():
    """0.875 shown as 87.5% needs no column."""
    assert settle([read(Cell(1, 1, "number", 0.875, Style("0.0%")))], "rate")[0].value == 0.875


def test_dates_that_excel_made_of_fractions():
    """4/5 became a day; a date with its year stays a date."""
    day = datetime(2019, 5, 4)
    assert [fraction_from_date(day, "d-mmm"), fraction_from_date(datetime(2019, 4, 5), "d-mmm"), fraction_from_date(datetime(2019, 8, 8), "dd/mm"),
            fraction_from_date(day, "dd/mm/yyyy")] == [[(4, 5), (5, 4)], [(4, 5), (5, 4)], [(8, 8)], []]
    cells = [Cell(1, 1, "date", day, Style("d-mmm")), Cell(2, 1, "date", day, Style("dd/mm/yyyy"))]
    assert [(s.value, s.note) for s in settle([read(c) for c in cells])] == [(4, "date_read_as_fraction"), (None, "date_in_count")]


def test_errors_and_formulas_without_result_are_no_blanks():
    """An error cell and a formula that was never calculated have no value, and each its note."""
    cells = [Cell(1, 1, "error", "#DIV/0!"), Cell(2, 1, "formula", "SUM(A1:A2)")]
    assert [(s.value, s.note) for s in settle([read(c) for c in cells])] == [(None, "error_cell"), (None, "formula_without_value")]


def test_every_note_is_a_rule_with_its_sentence():
    """Each note can be said in both languages."""
    values = ["1,385", "12,5", "7.360464.000", "abc", "85%", "trên 600", "08/08", "nt", "21,%"]
    notes = {note for kind in ("count", "rate") for _, note in settled(values, kind)} | {
        "scaled_thousand", "whole_thousand", "whole_among_thousands", "date_read_as_fraction", "date_in_count", "error_cell", "formula_without_value"} - {""}
    for note in notes - {""}:
        finding = Finding(note, source_sheet="Biểu 1", source_cell="C5", found="abc", expected="1")
        assert all(finding.message(lang) and finding.hint(lang) and "C5" in finding.message(lang) for lang in ("vi", "en"))
