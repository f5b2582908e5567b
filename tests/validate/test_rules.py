"""Each rule names the cell, what was found and what was expected; figures that agree give no finding."""

from dataclasses import replace
from statistics import median

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import hieuhoc_analysis as hh
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate import check_file, find_duplicates, received
from hieuhoc_analysis.validate.sums.relations import _median_of_others


def figure(element, value, row=5, col=3, role="value", khu_pho="Khu phố 1", table=1, path=("",), period="2019"):
    """One figure of Thị trấn Liên Hương."""
    return Figure(role, "Biểu 1", row, col, table, "Thị trấn Liên Hương", khu_pho, period, element, "all", path, (), str(value), None, value=value)


def rules(figures):
    """Rule and cell of each finding."""
    return [(f.rule, f.source_cell) for f in check_file(figures)]


def test_total_that_is_not_the_sum_is_said_with_the_cause():
    """Exchanged digits: 2.735 for 2.753 (the difference is a multiple of nine)."""
    parts = [figure("families_registered", v, row=5 + i, khu_pho=f"Khu phố {i}") for i, v in enumerate((1000, 1753))]
    found = check_file([*parts, figure("families_registered", 2735, row=9, role="total", khu_pho="")])
    assert [(f.rule, f.source_cell, f.found, f.expected) for f in found] == [("total_mismatch", "C9", "2.735", "2.753")]
    assert "đảo hai chữ số" in found[0].message()


def test_total_that_is_the_sum_is_silent():
    """Nothing is said of what agrees."""
    parts = [figure("families_registered", v, row=5 + i, khu_pho=f"Khu phố {i}") for i, v in enumerate((10, 20))]
    assert rules([*parts, figure("families_registered", 30, row=9, role="total", khu_pho="")]) == []


def _columns(total):
    """Three columns of three khu phố under a line of totals."""
    elements = ("families_registered", "members", "scholarships")
    parts = [figure(e, 10 * (i + 1) + c, row=5 + i, col=4 + c, khu_pho=f"Khu phố {i}") for c, e in enumerate(elements) for i in range(3)]
    return [*parts, *(figure(e, total[c], row=9, col=4 + c, role="total", khu_pho="") for c, e in enumerate(elements))]


def test_a_line_of_which_no_total_agrees_is_asked_about_once():
    """Totals of another table: one warning instead of three errors."""
    assert rules(_columns((811, 902, 703))) == [("totals_unclear", "D9")]


def test_a_line_left_out_of_every_total_is_an_error_of_each():
    """Khu phố 1 was not added anywhere: the cause explains all three."""
    found = check_file(_columns((40, 42, 44)))
    assert [(f.rule, f.source_cell) for f in found] == [("total_mismatch", "D9"), ("total_mismatch", "E9"), ("total_mismatch", "F9")]
    assert all("chưa cộng Khu phố 1" in f.message() for f in found)


def test_a_missing_part_lets_a_greater_total_pass():
    """Where a khu phố did not report, the total may know more, and what it leaves for it is told."""
    parts = [figure("families_registered", v, row=5 + i, khu_pho=f"Khu phố {i}") for i, v in enumerate((10, 20, None))]
    parts[2].status = "not_reported"
    assert rules([*parts, figure("families_registered", 45, row=9, role="total", khu_pho="")]) == [("part_left_open", "C7")]


def _groups(close, wrong=None, agree=True):
    """Two groups of three lines with their subtotals behind them (`close`) or over them, in three columns."""
    out = []
    for group in range(2):
        first = 10 + 10 * group
        added = [0, 0, 0]
        for line in range(3):
            for at, element in enumerate(("households", "families_registered", "families_recognized")):
                value = 900 - 100 * at + 10 * line + group
                added[at] += value
                out.append(figure(element, value, first + line, 3 + at, khu_pho=f"Khu phố {3 * group + line}"))
        row = first + 5 if close else first - 1
        out += [figure(element, added[at] + (90 if (group, at) == wrong else 0) + (0 if agree else 40 + at), row, 3 + at, "subtotal", "")
                for at, element in enumerate(("households", "families_registered", "families_recognized"))]
    return out


@pytest.mark.parametrize(("close", "cell"), [(True, "D25"), (False, "D19")])
def test_a_subtotal_that_is_not_the_sum_of_its_group_is_said(close, cell):
    """*Cộng II* under the lines that it adds up, or a group's name with its sum over them."""
    assert [rules(_groups(close)), rules(_groups(close, wrong=(1, 1)))] == [[], [("total_mismatch", cell)]]


def test_subtotals_that_add_up_something_else_are_left_alone():
    """Where hardly any agrees with the lines beside it, nothing is known of what they add up."""
    assert rules(_groups(True, agree=False)) == []


def _turned(wrong=None):
    """Units across in two clusters, *Cộng* behind each and *Toàn phường* at the end, in four lines; the sum at `wrong` is 20 too much."""
    out = []
    for row, element in enumerate(("households", "families_registered", "families_recognized", "members"), 8):
        line = [400 - 90 * (row - 8) + 7 * at for at in range(4)]
        shown = [*line[:2], sum(line[:2]), *line[2:], sum(line[2:]), sum(line)]
        for col, value in enumerate(shown, 3):
            total = col in (5, 8, 9)
            one = figure(element, value + 20 * ((row, col) == wrong), row, col, "total" if total else "value", "" if total else f"Khu phố {col}")
            out.append(replace(one, orientation="columns"))
    return out


@pytest.mark.parametrize("wrong", [None, (9, 8), (8, 5), (10, 9)])
def test_the_sum_of_a_cluster_across_is_held_against_its_units(wrong):
    """*Cụm 1: KP 1 | KP 2 | Cộng*: each sum and the whole, which stands right behind the last of them."""
    assert rules(_turned(wrong)) == ([("total_mismatch", f"{'CDEFGHI'[wrong[1] - 3]}{wrong[0]}")] if wrong else [])


def _of_levels(wrong=0, least=0):
    """Five lines with pupils of two levels and of all of them."""
    out = []
    for i in range(5):
        for col, (level, value) in enumerate((("all", 246 + 5 * i + (wrong if i == 2 else 0) + least * i), ("primary", 150 + 3 * i), ("lower_secondary", 96 + 2 * i)), 3):
            out.append(replace(figure("pupils_start", value, 5 + i, col, khu_pho=f"Khu phố {i}"), education_level=level))
    return out


@pytest.mark.parametrize(("figures", "found"), [(_of_levels(), []), (_of_levels(wrong=18), [("total_mismatch", "C7")]), (_of_levels(least=7), [])])
def test_all_levels_beside_each_level(figures, found):
    """The whole is held against its levels where they add up on most lines; elsewhere there are more levels than the table shows."""
    assert rules(figures) == found


def test_a_mistyped_rate_is_compared_with_what_the_others_are_of(tmp_path):
    """Thôn across: 108,3 is not said to be near some other pair that gives 100 %, but to be of the two lines that its neighbours are of."""
    book = openpyxl.Workbook()
    for row in [["XÃ THẠCH LẠC"], ["GIA ĐÌNH HỌC TẬP NĂM 2018"], ["TT", "Chỉ tiêu", *(f"Thôn {i}" for i in range(1, 5))], [1, "Gia đình đăng ký", 142, 173, 127, 151],
                [2, "Gia đình được công nhận", 114, 150, 102, 133], [3, "Tỷ lệ công nhận/đăng ký (%)", 80.3, 86.7, 108.3, 88.1], [4, "Dòng họ đăng ký", 3, 4, 2, 3], [5, "Dòng họ được công nhận", 2, 3, 2, 2]]:
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    found, = hh.clean([tmp_path / "a.xlsx"]).findings.query("rule == 'rate_mismatch'").to_dict("records")
    assert found["source_cell"] == "E6"
    assert found["message"].startswith("Trang “Sheet”, ô E6: tỷ lệ ghi 108,30 % không khớp với bất kỳ hai số nào cùng cột; gần nhất là 80,31 % (ô E5 chia ô E4)")


def test_a_rate_may_be_of_a_count_that_nobody_understood():
    """A typed share is held against every number of its line, understood or not."""
    line = [figure("households", 400, 5, 3), figure("", 300, 5, 4, "unknown", path=("Hộ lạ",)), figure("", 0.75, 5, 5, "rate", path=("Tỷ lệ",))]
    wrong = [*line[:2], figure("", 0.65, 5, 5, "rate", path=("Tỷ lệ",))]
    assert [rules(line), rules(wrong)] == [[], [("rate_mismatch", "E5")]]


def test_published_rate_of_vinh_hao_2019_is_caught():
    """1.385 of 1.847 households is 74,99 %, not the 70,48 % that was printed."""
    row = [figure("households", 1847, col=3), figure("families_registered", 1385, col=4), figure("", 0.7048, col=5, role="rate", path=("Tỷ lệ %",))]
    found = check_file(row)
    assert [(f.rule, f.source_cell, f.found, f.expected) for f in found] == [("rate_mismatch", "E5", "70,48 %", "74,99 %")]


@pytest.mark.parametrize("typed", [0.75, 0.749, 0.7499, 0.7498])
def test_rounded_and_truncated_rates_fit(typed):
    """Rounding and cutting off are both accepted: 1.385/1.847 = 74,986…"""
    row = [figure("households", 1847, col=3), figure("families_registered", 1385, col=4), figure("", typed, col=5, role="rate")]
    assert rules(row) == []


@pytest.mark.parametrize(("part", "whole", "rule"), [
    ("families_registered", "households", "registered_over_households"), ("families_recognized", "households", "recognized_over_households"),
    ("clans_recognized", "clans", "part_over_whole"), ("returned_to_school", "dropouts", "returned_over_dropouts"), ("members", "population", "part_over_whole"),
    ("communities_recognized", "communities_registered", "recognized_over_registered"),
])
def test_a_part_cannot_exceed_its_whole(part, whole, rule):
    """The finding stands at the part and names the whole's cell."""
    found = check_file([figure(whole, 10, col=3), figure(part, 12, col=4)])
    assert [(f.rule, f.source_cell) for f in found] == [(rule, "D5")]
    assert "C5" in found[0].message()
    assert "C5" in found[0].message("en")


def test_new_and_renewed_make_the_registered():
    """71 + 188 registers 259, not 269."""
    found = check_file([figure("families_registered_new", 71, col=3), figure("families_registered_renewed", 188, col=4), figure("families_registered", 269, col=5)])
    assert [(f.rule, f.source_cell, f.found, f.expected) for f in found] == [("new_plus_renewed", "E5", "269", "259")]


def test_a_slip_of_the_decimal_point_stands_out():
    """One khu phố with a thousand times the others' households."""
    column = [figure("households", v, row=5 + i, khu_pho=f"Khu phố {i}") for i, v in enumerate((400, 500, 450, 480_000, 520))]
    assert rules(column) == [("scale_suspect", "C8")]


@given(st.lists(st.integers(0, 9), min_size=2), st.data())
def test_the_median_without_one_figure(values, data):
    """Found by place in the sorted figures, it is the median of all the others."""
    left_out = data.draw(st.integers(0, len(values) - 1))
    assert _median_of_others(sorted(values), values[left_out]) == median(values[:left_out] + values[left_out + 1:])


def test_the_last_file_wins_and_the_other_is_kept():
    """A correction sent later supersedes; where the figures differ the earlier cell is said."""
    first, second = figure("households", 400), figure("households", 410)
    found = find_duplicates([("b.xlsx", "2019-12-01", [first]), ("a.xlsx", "2019-12-20", [second])])
    assert (first.status, second.status) == ("superseded", "reported")
    assert [(f.rule, f.source_file, f.found, f.expected) for f in found] == [("contradiction", "b.xlsx", "400", "410")]


def test_one_khu_pho_twice_in_a_table():
    """The later line counts, and the finding stands there."""
    found = find_duplicates([("a.xlsx", "", [figure("households", 400, row=5), figure("households", 410, row=9)])])
    assert [(f.rule, f.source_cell) for f in found] == [("duplicate_khu_pho", "C9")]


@pytest.mark.parametrize(("name", "properties", "expected"), [
    ("2018/nhan 22-02-2019/a.xlsx", {}, "2019-02-22"), ("2018/2019-02-22 a.xlsx", {"modified": "2020-01-01T00:00:00"}, "2019-02-22"),
    ("a.xlsx", {"modified": "2019-02-22T09:00:00"}, "2019-02-22"), ("31-02-2019/a.xlsx", {}, ""), ("a.xlsx", {}, ""),
])
def test_the_day_received(name, properties, expected):
    """A date in the path, else the day of the last saving, else unknown."""
    assert received(name, properties) == expected


def pupils(start, end, dropouts, returned=None, **moved):
    """One khu phố's school year, with columns of those who moved where they are given."""
    row = [figure("pupils_start", start, col=3, period="2018-2019"), figure("pupils_end", end, col=4, period="2018-2019"), figure("dropouts", dropouts, col=5, period="2018-2019")]
    row += [figure("returned_to_school", returned, col=6, period="2018-2019")] if returned is not None else []
    return row + [figure("", value, col=7 + i, role="subset", path=(words,), period="2018-2019") for i, (words, value) in enumerate(moved.items())]


def test_pupils_do_not_appear_or_vanish():
    """CV 6622: 300 − 2 dropouts − 5 moved out + 3 moved in leave 296."""
    moved = {"Chuyển đi": 5, "Chuyển đến": 3}
    assert rules(pupils(300, 296, 2, **moved)) == []
    found = check_file(pupils(300, 290, 2, **moved))
    assert [(f.rule, f.severity, f.source_cell, f.found, f.expected) for f in found] == [("enrolment_identity", "error", "D5", "290", "296")]
    assert "(ô G5, H5)" in found[0].message()


def test_without_columns_of_moves_only_a_great_gap_is_asked_about():
    """Some pupils move; a tenth of a school does not. Those who came back may be counted as there again."""
    assert rules(pupils(300, 280, 2)) == []
    assert rules(pupils(300, 300, 2, returned=2)) == []
    found = check_file(pupils(300, 250, 2))
    assert [(f.rule, f.severity, f.source_cell, f.expected) for f in found] == [("enrolment_gap", "warning", "D5", "298")]
    assert "chênh 48 em" in found[0].message()


def test_a_rate_of_zero_needs_a_count_of_zero():
    """0 % beside 20 of 300 is wrong; beside a dash or a gap it is right or cannot be told."""
    def row(recognised, status="reported"):
        counts = [figure("households", 300, col=3), figure("families_registered", 150, col=4), figure("families_recognized", recognised, col=5)]
        counts[2].status = status
        return [*counts, figure("", 0.0, col=6, role="rate", path=("Tỷ lệ công nhận (%)",))]

    assert rules(row(20)) == [("rate_mismatch", "F5")]
    assert rules(row(0, "nil")) == []
    assert rules(row(None, "not_reported")) == []


def test_a_rate_taken_of_the_right_sum_is_no_second_error():
    """The total is mistyped (2.735 for 2.753); 25,48 % of 10.804 is of the sum, so that only the total is said."""
    parts = [figure(e, v, row=5 + i, col=c, khu_pho=f"Khu phố {i}") for c, (e, values) in enumerate({"households": (5000, 5804), "families_recognized": (1000, 1753)}.items(), 3) for i, v in enumerate(values)]
    totals = [figure("households", 10804, row=9, col=3, role="total", khu_pho=""), figure("families_recognized", 2735, row=9, col=4, role="total", khu_pho="")]
    rate = figure("", 0.2548, row=9, col=5, role="rate", khu_pho="", path=("Tỷ lệ %",))
    assert rules([*parts, *totals, rate]) == [("total_mismatch", "D9")]
    rate.value = 0.2648
    assert rules([*parts, *totals, rate]) == [("total_mismatch", "D9"), ("rate_mismatch", "E9")]


def test_english_writes_numbers_in_english():
    """2.735 is another number in English; found and expected in the table too."""
    parts = [figure("families_registered", v, row=5 + i, khu_pho=f"Khu phố {i}") for i, v in enumerate((1000, 1753))]
    found = check_file([*parts, figure("families_registered", 2735, row=9, role="total", khu_pho="")])[0]
    assert found.message("en") == "Sheet “Biểu 1”, cell C9: the total says 2,735 but the 2 parts add up to 2,753 (difference −18); two digits may be exchanged."
    assert (found.row("vi")[9:11], found.row("en")[9:11]) == (("2.735", "2.753"), ("2,735", "2,753"))


def _changed(typed, how="Tăng, giảm so với năm 2018"):
    """Khu phố with last year's and this year's registrations, and a typed change."""
    out = []
    for i, value in enumerate(typed):
        before, now = 100 + 7 * i, 120 + 5 * i * (-1) ** i
        out += [figure("families_registered", before, row=5 + i, col=3, khu_pho=f"Khu phố {i}", period="2018"),
                figure("families_registered", now, row=5 + i, col=4, khu_pho=f"Khu phố {i}"),
                figure("", value(before, now), row=5 + i, col=5, role="rate", khu_pho=f"Khu phố {i}", path=(how,))]
    return out


@pytest.mark.parametrize("reckon", [
    lambda before, now: now - before, lambda before, now: (now - before) / 100, lambda before, now: round(now / before - 1, 3),
    lambda before, now: round(now / before, 4), lambda before, now: abs(now - before),
])
def test_a_column_of_change_is_no_share(reckon):
    """Differences, growth and this year in per cent of last year's are all ways of writing a change, with or without its sign."""
    assert rules(_changed([reckon] * 5)) == []


def test_a_wrong_change_is_said_with_the_two_counts():
    """On the other lines the column is the difference of C and D, so on this one it should be too."""
    right = [lambda before, now: (now - before) / 100] * 5
    right[2] = lambda before, now: 0.41
    found = check_file(_changed(right))
    assert [(f.rule, f.source_cell, f.found, f.expected) for f in found] == [("change_mismatch", "E7", "41", "16")]
    assert "theo ô D7 và ô C7" in found[0].message()
    assert "by cells D7 and C7" in found[0].message("en")


def test_a_minus_before_a_rise_is_wrong():
    """A fall may be typed without its sign where nothing else on the column has one, a rise never with one."""
    as_typed = [lambda before, now: now - before] * 5
    turned = [*as_typed[:2], lambda before, now: before - now, *as_typed[3:]]
    bare_fall = [*as_typed[:3], lambda before, now: before - now, as_typed[4]]
    assert [rules(_changed(column)) for column in (as_typed, turned, bare_fall)] == [[], [("change_mismatch", "E7")], []]


def test_a_change_of_what_stands_elsewhere_is_left_alone():
    """Last year's figures are in last year's workbook: no two counts of this one explain the column."""
    assert rules(_changed([lambda before, now, v=v: v / 100 for v in (3, 41, -7, 12, 5)])) == []


def test_a_rate_right_by_chance_a_hundred_times_smaller_is_wrong_among_rates_as_they_stand():
    """37,23 % is 1 of 265 only if 0,3723 were meant as 0,37 %, but the other lines of the column mean what they say."""
    def row(at, households, registered, recognised, rate):
        counts = (("households", households), ("families_registered", registered), ("families_recognized", recognised), ("communities_registered", 1))
        return [*(figure(e, v, row=at, col=c) for c, (e, v) in enumerate(counts, 3)), figure("", rate, row=at, col=7, role="rate", path=("Tỷ lệ công nhận (%)",))]

    column = [*row(5, 661, 337, 269, 0.407), *row(6, 973, 423, 338, 0.3474), *row(7, 473, 265, 220, 0.3774)]
    assert rules(column) == [("rate_mismatch", "G7")]
    assert rules(row(7, 473, 265, 220, 0.3774)) == []


@pytest.mark.parametrize(("heading", "rate"), [("Tỷ lệ CN/ĐK", 0.4932), ("TL CN/ĐK (%)", 0.4932), ("Tỷ lệ CN/TS hộ", 0.7842)])
def test_a_slash_in_the_heading_names_the_denominator(heading, rate):
    """*CN/ĐK* is of those registered, *CN/TS hộ* of all households, also where the rate stands right behind its two counts."""
    counts = [figure(e, v, col=c) for c, (e, v) in enumerate((("households", 884), ("families_registered", 556), ("families_recognized", 436)), 3)]
    assert rules([*counts, figure("", rate, col=6, role="rate", path=("Gia đình học tập", heading))]) == [("rate_other_denominator", "F5")]


def test_a_rate_of_girls_beside_that_of_all():
    """0,46 % beside 0,01 %: girls are pupils, too."""
    def rates(of_girls):
        return [figure("", 0.0001, col=3, role="rate", path=("Tỷ lệ bỏ học (%)", "Tổng số")), figure("", of_girls, col=4, role="rate", path=("Tỷ lệ bỏ học (%)", "Trong đó: nữ"))]

    assert rules(rates(0.0046)) == [("subset_rate", "D5")]
    assert rules(rates(0.0002)) == []


def test_a_list_in_two_halves_has_its_totals_under_the_last():
    """They add up both tables; one that does not is wrong by what it lacks of both, and totals of neither are of something else."""
    def halves(*sums, sheet="Biểu 1"):
        lines = [(1, i, 5 + i, 100 + i) for i in range(4)] + [(2, 4 + i, 5 + i, 200 + i) for i in range(3)]
        parts = [
            figure(element, value + more, row=row, col=col + 3 * table, table=table, khu_pho=f"Khu phố {i + 1}")
            for table, i, row, value in lines
            for col, (element, more) in enumerate((("households", 50), ("families_registered", 20), ("families_recognized", 0)), 3)
        ]
        totals = [
            figure(element, value, row=8, col=col + 6, table=2, role="total", khu_pho="")
            for col, (element, value) in enumerate(zip(("households", "families_registered", "families_recognized"), sums, strict=True), 3)
        ]
        return rules([*parts[:12], *(replace(f, sheet=sheet) for f in (*parts[12:], *totals))])

    assert halves(1359, 1149, 1009) == []
    assert halves(1359, 1149, 1009, sheet="Trang 2") == []
    assert halves(1359, 1158, 1009) == [("total_mismatch", "J8")]
    assert [rule for rule, _ in halves(1400, 1158, 1090)] == ["totals_unclear"]
