"""One mistake that shows in many figures is said once, with its cause; what is no such mistake is said as before."""

import pytest

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate import check_file
from hieuhoc_analysis.validate.sums.wholes import check_wholes_across
from hieuhoc_analysis.validate.years.plausibility import check_plausibility

HOUSEHOLDS = (780, 925, 536, 643, 988, 526, 580, 670)
REGISTERED = (526, 491, 290, 382, 635, 291, 347, 364)
RECOGNIZED = (432, 415, 241, 351, 522, 259, 286, 322)


def figure(element, row, col, value, *, period="2023", role="value", khu_pho=None, ward="Phường An Hòa"):
    """A figure of a table of eight khu phố."""
    khu_pho = f"Khu phố {row - 8}" if khu_pho is None else khu_pho
    return Figure(role, "Biểu 1", row, col, 1, ward, khu_pho, period, element, "all", (element,), (), str(value), None, value=value)


def column(element, col, values, **more):
    """A column of figures from line 9 on; of a None nothing."""
    return [figure(element, row, col, value, **more) for row, value in enumerate(values, 9) if value is not None]


def form(recognized, registered=REGISTERED, rates=None, total=None):
    """Registered, recognised, and the typed rate of the true figures, to a tenth of a percent."""
    rates = rates or [round(b / a, 3) for a, b in zip(REGISTERED, RECOGNIZED, strict=True)]
    figures = column("families_registered", 4, registered) + column("families_recognized", 5, recognized) + column("", 6, rates, role="rate")
    total = sum(RECOGNIZED) if total is None else total
    return [*figures, figure("families_recognized", 17, 5, total, role="total", khu_pho="")]


def rules(figures):
    """What is said, and where."""
    return [(f.rule, f.source_cell) for f in check_file(figures)]


def test_a_cell_was_deleted_and_the_rest_slid_up():
    """From khu phố 3 on each has the next one's; the rates, typed before, stayed: one finding, none of each line, nor of the total."""
    (found,) = check_file(form((*RECOGNIZED[:2], *RECOGNIZED[3:], None)))
    assert (found.rule, found.source_cell, found.params["last"]) == ("column_slipped", "E11", "E15")
    assert "5 số của cột “families_recognized” có lẽ đứng lệch lên một dòng" in found.message()
    assert "như ô E11 với tỷ lệ ở ô F12" in found.message()


def test_a_cell_was_put_in_and_the_rest_slid_down():
    """The figures of the wholes, pasted a line too low."""
    (found,) = [f for f in check_file(form(RECOGNIZED, (*REGISTERED[:3], REGISTERED[2], *REGISTERED[3:-1]))) if f.rule == "column_slipped"]
    assert (found.source_cell, found.params["last"]) == ("D13", "D16")
    assert "lệch xuống một dòng" in found.message()


def test_what_follows_from_a_column_that_slid_is_not_said_of_its_neighbours(tmp_path):
    """Recognised above registered, where it is the registered that slid down: one finding in the file, about these."""
    import openpyxl

    import hieuhoc_analysis as hh

    for year, registered in ((2022, [round(0.97 * v) for v in REGISTERED]), (2023, (REGISTERED[0], *REGISTERED[:-1]))):
        book = openpyxl.Workbook()
        lines = zip(HOUSEHOLDS, registered, [round((0.9 - 0.04 * (2023 - year)) * v) for v in REGISTERED], strict=True)
        for row in (["PHƯỜNG AN HÒA"], [f"GIA ĐÌNH HỌC TẬP NĂM {year}"], ["TT", "Khu phố", "Tổng số hộ", "Hộ đăng ký", "Hộ được công nhận"],
                    *([n, f"Khu phố {n}", *line] for n, line in enumerate(lines, 1))):
            book.active.append(row)
        book.save(tmp_path / f"{year}.xlsx")
    found = hh.clean(tmp_path).findings.query("severity != 'info'")
    assert found[["rule", "source_file"]].values.tolist() == [["column_slipped", "2023.xlsx"]]


def test_rates_typed_wrong_are_no_column_that_moved():
    """Five rates that nothing gives, and one mistyped count: each is said."""
    rates = [round(b / a, 3) + 0.051 * (at > 2) for at, (a, b) in enumerate(zip(REGISTERED, RECOGNIZED, strict=True))]
    assert rules(form(RECOGNIZED, rates=rates)) == [("rate_mismatch", f"F{row}") for row in range(12, 17)]
    assert rules(form((*RECOGNIZED[:4], 532, *RECOGNIZED[5:]), total=sum(RECOGNIZED) + 10)) == [("rate_mismatch", "F13")]


def years(**by_year):
    """What a ward sent, a file a year: element → figures, None for none."""
    return [(f"{name.strip('_')}.xlsx", "", [f for col, (element, values) in enumerate(of.items(), 3) for f in column(element, col, values, period=name.strip("_"))])
            for name, of in by_year.items()]


def said(submissions, *more):
    """Rule, file and cell of what is found."""
    return [(f.rule, f.source_file, f.source_cell) for f in check_plausibility(submissions, *more)]


SIZES = (410, 870, 205, 640, 330, 990, 150, 560)
MORE = tuple(round(1.02 * v) for v in SIZES)


def test_a_column_slid_since_last_year():
    """No rate is typed; from khu phố 2 on each has about what the next had last year, while the other column stayed."""
    slid = (MORE[0], *MORE[2:], None)
    assert said(years(_2023={"households": SIZES, "members": HOUSEHOLDS}, _2024={"households": slid, "members": HOUSEHOLDS})) == [("column_slipped", "2024.xlsx", "C10")]
    assert said(years(_2023={"households": SIZES, "members": HOUSEHOLDS}, _2024={"households": MORE, "members": HOUSEHOLDS})) == []


def test_of_two_years_a_third_tells_which_is_wrong():
    """The year after a slide is right, and so is the one before it; where the first of three slid, it is the first."""
    right = {"households": MORE, "members": HOUSEHOLDS}
    slid = {"households": (MORE[0], MORE[0], *MORE[1:-1]), "members": HOUSEHOLDS}
    assert said(years(_2022=right, _2023=slid, _2024=right)) == [("column_slipped", "2023.xlsx", "C10")]
    assert said(years(_2022=slid, _2023=right, _2024=right)) == [("column_slipped", "2022.xlsx", "C10")]


def test_names_that_moved_or_were_given_anew():
    """All columns moved alike: one finding about the lines, none about a column or a jump."""
    slid, also = (MORE[0], *MORE[2:], MORE[1]), (MORE[-1], *MORE[-3::-1], MORE[-2])
    before, now = {"households": SIZES, "members": SIZES[::-1]}, {"households": slid, "members": also}
    assert said(years(_2023=before, _2024=now)) == [("names_slipped", "2024.xlsx", "C10")]
    assert said(years(_2022=before, _2023=now, _2024=before)) == [("names_slipped", "2023.xlsx", "C10")]


FIRST = (200, 150, 320, 180, 240, 275, 160, 210)


def grown(times):
    """The first year's figures so many times over."""
    return tuple(round(v * times) for v in FIRST)


def test_years_counted_together():
    """1,1 of the year and 2,05 of the two before it, in every khu phố, and the next year back to 1,15; a year that doubled or tripled is
    none, unless it is above the whole."""
    three = {"_2021": {"families_recognized": FIRST}, "_2022": {"families_recognized": grown(1.05)}, "_2023": {"families_recognized": grown(3.15)}, "_2024": {"families_recognized": grown(1.15)}}
    assert said(years(**three)) == [("figures_cumulated", "2023.xlsx", "C9")]
    (found,) = check_plausibility(years(**three))
    assert "gồm cả năm 2021–2022 (như Khu phố 3, ô C11: 1.008; trừ các năm ấy còn 352)" in found.message()
    assert said(years(**{year: of for year, of in three.items() if year != "_2024"})) == [("growth_outside", "2023.xlsx", "")]
    two = {"_2021": {"families_recognized": FIRST}, "_2022": {"families_recognized": grown(2.08)}}
    assert said(years(**two)) == [("growth_outside", "2022.xlsx", "")]
    above = {"_2021": {"families_recognized": FIRST, "families_registered": grown(1.2)}, "_2022": {"families_recognized": grown(2.08), "families_registered": grown(1.3)}}
    assert said(years(**above)) == [("figures_cumulated", "2022.xlsx", "C9")]


def test_every_year_counts_those_before_it():
    """Each is told, the year's own being what is left."""
    sums = {f"_{2021 + n}": {"families_registered": grown(times), "households": grown(1.5)} for n, times in enumerate((1, 2.05, 3.2))}
    assert said(years(**sums)) == [("figures_cumulated", "2022.xlsx", "C9"), ("figures_cumulated", "2023.xlsx", "C9")]


def exchanged(**more):
    """Registered and recognised of eight khu phố, of the fourth in each other's place."""
    swapped = [list(REGISTERED), list(RECOGNIZED)]
    swapped[0][3], swapped[1][3] = swapped[1][3], swapped[0][3]
    return column("families_registered", 4, swapped[0], **more) + column("families_recognized", 5, swapped[1], **more)


def test_two_figures_of_a_khu_pho_changed_places():
    """Said with the cause, where their ratio is then that of the others."""
    (found,) = check_file(exchanged())
    assert (found.rule, found.source_cell) == ("recognized_over_registered", "E12")
    assert "đổi chỗ hai số thì tỷ lệ là 92 %, như các nơi khác (thường 83 %)" in found.message()
    (found,) = check_file(column("families_registered", 4, (*REGISTERED[:3], 120, *REGISTERED[4:])) + column("families_recognized", 5, RECOGNIZED))
    assert "đổi chỗ" not in found.message()


def test_the_year_after_is_not_held_against_what_is_known_to_be_wrong():
    """Households and people changed places in 2023; 2024 is right, and no factor of ten is guessed."""
    people = tuple(4 * v for v in HOUSEHOLDS)
    wrong = {"households": (*HOUSEHOLDS[:3], people[3], *HOUSEHOLDS[4:]), "population": (*people[:3], HOUSEHOLDS[3], *people[4:])}
    both = years(_2023=wrong, _2024={"households": HOUSEHOLDS, "population": people})
    (found,) = check_file(both[0][2])
    places = {("2023.xlsx", sheet, cell) for sheet, cell in found.params["explains"]}
    assert places == {("2023.xlsx", "Biểu 1", "C12"), ("2023.xlsx", "Biểu 1", "D12")}
    found.source_file = "2023.xlsx"
    assert said(both, {("2023.xlsx", "Biểu 1", "C12")}, [found]) == []
    assert ("jump_last_year", "2024.xlsx", "D12") in said(both, {("2023.xlsx", "Biểu 1", "C12")})


def town(**values):
    """The line of a ward in the town's list."""
    return "town.xlsx", "", [figure(element, 20, col, value, khu_pho="") for col, (element, value) in enumerate(values.items(), 3)]


def own(*figures):
    """The ward's own workbook."""
    return "own.xlsx", "", [f for column in figures for f in column]


REGS, RECS = column("families_registered", 4, REGISTERED), column("families_recognized", 5, RECOGNIZED)


def test_the_town_s_list_is_compared_once_a_ward():
    """Two figures that differ are one finding, which names both cells."""
    (found,) = check_wholes_across([town(families_registered=3400, families_recognized=2900), own(REGS, RECS)])
    assert (found.source_file, found.source_cell) == ("town.xlsx", "C20")
    assert found.message().endswith("cộng lại được 3.326; 1 số khác của toàn địa bàn (ô D20) cũng khác như vậy.")


def test_what_the_whole_tells_of_a_doubted_khu_pho():
    """Of one that is doubted it says what it would be; where the mistake is known it says nothing."""
    submissions = [town(families_registered=sum(REGISTERED) - 100), own(REGS)]
    doubted = {("own.xlsx", "Biểu 1", "D12")}
    (found,) = check_wholes_across(submissions, doubted)
    assert "Khu phố 4 (ô D12: 382) đang bị hỏi, nếu số chung đúng thì nơi đó là 282" in found.message()
    assert check_wholes_across(submissions, doubted, doubted) == []


@pytest.mark.parametrize(("whole", "count"), [(sum(REGISTERED), 0), (sum(REGISTERED[:6]), 1)])
def test_a_khu_pho_that_did_not_report_explains_a_larger_whole(whole, count):
    """Last year there were eight, this year seven sent figures: more is theirs, less is a contradiction."""
    last = "last.xlsx", "", column("families_registered", 4, REGISTERED, period="2022")
    assert len(check_wholes_across([town(families_registered=whole), own(REGS[:-1]), last])) == count


def test_a_ward_s_line_copied_from_last_year():
    """Of a ward that only the town's lists tell, two large figures are enough; within one list years stand side by side."""
    from hieuhoc_analysis.validate import check_repeats

    lines = {period: [figure("families_registered", 20, 3, 1252, khu_pho="", period=period), figure("families_recognized", 20, 4, 1061, khu_pho="", period=period)] for period in ("2021", "2022")}
    (found,) = check_repeats([(f"{period}.xlsx", "", of) for period, of in lines.items()])
    assert (found.rule, found.source_file, found.source_cell) == ("line_repeated", "2022.xlsx", "C20")
    assert "cả 2 số lớn của Phường An Hòa năm 2022 giống hệt năm 2021" in found.message()
    assert check_repeats([("both.xlsx", "", [*lines["2021"], *lines["2022"]])]) == []
    lines["2022"][1].value = 1099
    assert check_repeats([(f"{period}.xlsx", "", of) for period, of in lines.items()]) == []


def test_most_of_a_column_copied_from_last_year():
    """Six of eight are last year's, the others are counted anew; where some stay small or as they are, chance may do it."""
    from hieuhoc_analysis.validate import check_repeats

    now = (*RECOGNIZED[:6], 301, 349)
    (found,) = check_repeats(years(_2023={"families_recognized": RECOGNIZED}, _2024={"families_recognized": now}))
    assert (found.rule, found.source_cell) == ("figures_repeated", "C9")
    assert "của 6 nơi năm 2024 giống hệt số năm 2023" in found.message()
    for few in ((*RECOGNIZED[:4], 530, 270, 301, 349), (*RECOGNIZED[:6], 301, 3)):
        assert check_repeats(years(_2023={"families_recognized": RECOGNIZED}, _2024={"families_recognized": few})) == []


def test_a_fund_in_another_unit():
    """All of a ward's funds a thousandth of last year's."""
    funds = tuple(100_000 * v for v in HOUSEHOLDS)
    (found,) = check_plausibility(years(_2023={"fund_vnd": funds}, _2024={"fund_vnd": tuple(v // 1000 for v in funds)}))
    assert found.rule == "growth_outside"
    assert said(years(_2023={"fund_vnd": funds}, _2024={"fund_vnd": tuple(3 * v for v in funds)})) == []
