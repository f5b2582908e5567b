"""Reviews beside each other: another territory policy has its own folder, and what shares years is named before it is published."""

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.publish import disclosure, folders, side_by_side
from hieuhoc_analysis.publish.opening import open_review
from hieuhoc_analysis.publish.run import Run
from tests.publish.test_disclosure import told_closely

UNITS, SCHOOL = ("Thôn 1", "Thôn 2", "Thôn 3"), ("2017-2018", "2018-2019", "2019-2020", "2020-2021")
DROPPED = ((6, 12, 12, 8), (2, 11, 5, 9), (8, 6, 5, 2))


def let_out(years):
    """What a review of those years publishes of the dropouts: (khu phố, period) → count, None where it is withheld."""
    figures = {(unit, year): n for unit, row in zip(UNITS, DROPPED, strict=True) for year, n in zip(SCHOOL, row, strict=True)}
    cells = disclosure.publishable(table(figures), years=years, only=["dropouts"])
    return {(r["khu_pho"], r["period"]): None if r["status"] == "suppressed" else r["value"] for r in cells.to_dict("records")}


def table(figures):
    """{(khu phố, school year): dropouts} → observations of one ward."""
    return pd.DataFrame([{"ward": "Xã Thử", "khu_pho": unit, "org_unit_id": org_unit_id("Xã Thử", unit, year), "period": year, "data_element": "dropouts", "education_level": "all",
                          "value": float(n), "status": "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""}
                         for (unit, year), n in figures.items()], columns=list(COLUMNS)).astype(COLUMNS)


def told(unit, year, *reviews):
    """The count that follows for a khu phố and year from its total in the first review and the years that any review tells; None where it does not."""
    total = reviews[0].get((unit, "total"))
    others = [next((n for review in reviews if (n := review.get((unit, other))) is not None), None) for other in SCHOOL if (unit, other) in reviews[0] and other != year]
    return None if total is None or None in others else total - sum(others)


def test_two_reviews_side_by_side_give_a_small_count_back():
    """The attack that the warning is about: 2 dropouts of Thôn 2 follow from two reviews that each withhold them well."""
    first, second = let_out("2018-2020"), let_out("2019-2021")
    assert (first["Thôn 2", "2017-2018"], told("Thôn 2", "2017-2018", first)) == (None, None)
    assert (DROPPED[1][0], told("Thôn 2", "2017-2018", first, second)) == (2, 2.0)


def joint(figures, *reviews):
    """All that reviews (their school years, what they publish) say together, for `attack`: every true value, the equations of all, and what none of them tells."""
    units = sorted({unit for unit, _ in figures})
    values, equations, seen = {}, [], set()
    for n, (years, cells) in enumerate(reviews):
        for unit in ("", *units):
            for year in years:
                values[unit, year] = sum(v for (u, y), v in figures.items() if unit in ("", u) and y == year)
            values[unit, n] = sum(values[unit, year] for year in years)
            equations.append(((unit, n), tuple((unit, year) for year in years)))
        equations += [(("", at), tuple((unit, at) for unit in units)) for at in (*years, n)]
        seen |= {(r["khu_pho"], n if r["period"] == "total" else r["period"]) for r in cells.to_dict("records") if r["status"] == "reported"}
    return values, equations, set(values) - seen


@settings(max_examples=25)
@given(st.lists(st.sampled_from([0, 0, 1, 2, 3, 4, 6, 9, 14]), min_size=12, max_size=12))
@example([n for row in DROPPED for n in row])
def test_no_small_count_follows_from_a_later_review_beside_an_earlier_one(numbers):
    """Whatever the figures: with all that both publish, totals over years included, an attacker tells no small count to within less than 5 that the earlier one alone keeps."""
    figures = dict(zip(((unit, year) for unit in UNITS for year in SCHOOL), map(float, numbers), strict=True))
    first = disclosure.publishable(table(figures), years="2018-2020")
    second = side_by_side.publishable(table(figures), "2019-2021", [first])
    values, equations, gone = joint(figures, (SCHOOL[:3], first), (SCHOOL[1:], second))
    assert told_closely(values, equations, gone, cap=200) == {}


def test_a_review_alone_beside_another_would_tell():
    """The attacker finds the 2 of Thôn 2 in two reviews that do not know of each other, and not in the later one beside the earlier."""
    figures = {(unit, year): float(n) for unit, row in zip(UNITS, DROPPED, strict=True) for year, n in zip(SCHOOL, row, strict=True)}
    first, alone = (disclosure.publishable(table(figures), years=years) for years in ("2018-2020", "2019-2021"))
    values, equations, gone = joint(figures, (SCHOOL[:3], first), (SCHOOL[1:], alone))
    assert ("Thôn 2", "2017-2018") in told_closely(values, equations, gone, cap=200)


def test_a_later_review_tells_of_shared_years_what_the_earlier_tells():
    """Of 2018-2019 and 2019-2020 the same cells are published and withheld, of 2020-2021 what it allows by itself, and no sum over years."""
    figures = {(unit, year): float(n) for unit, row in zip(UNITS, DROPPED, strict=True) for year, n in zip(SCHOOL, row, strict=True)}
    first = disclosure.publishable(table(figures), years="2018-2020")
    second = side_by_side.publishable(table(figures), "2019-2021", [first])

    def shown(cells, years):
        return {(r["khu_pho"], r["period"]): r["value"] for r in cells.to_dict("records") if r["status"] == "reported" and r["period"] in years}

    assert shown(first, SCHOOL[1:3]) == shown(second, SCHOOL[1:3])
    assert set(shown(second, SCHOOL[3:])) == {("", SCHOOL[3])} | set(shown(disclosure.publishable(table(figures), years=[2021]), SCHOOL[3:])) - {("", SCHOOL[3])}
    assert shown(second, ["total"]) == {}
    assert side_by_side.publishable(table(figures), "2019-2021").equals(disclosure.publishable(table(figures), years="2019-2021"))


def test_another_figure_than_was_told_is_withheld():
    """Where the earlier review told 12 of a cell and the figures now say 13, the later one tells neither: the difference would be news."""
    figures = {(unit, year): float(n) for unit, row in zip(UNITS, DROPPED, strict=True) for year, n in zip(SCHOOL, row, strict=True)}
    first = disclosure.publishable(table(figures | {("Thôn 1", SCHOOL[1]): 13.0}), years="2018-2020")
    second = side_by_side.publishable(table(figures), "2019-2021", [first])
    cell = second[(second["khu_pho"] == "") & (second["period"] == SCHOOL[1])].iloc[0]
    assert (cell["status"], cell["reason"]) == ("suppressed", "beside")


@pytest.fixture
def reports(tmp_path):
    """A folder with reviews that have papers, one that has none, and other things."""
    for name in ("2016-2020", "2020-2024", "2021-2025", "2021-2025_nhu-bao-cao", "2026"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "tables.xlsx").write_bytes(b"")
    (tmp_path / "2019-2021").mkdir()
    (tmp_path / "thư mời 2021").mkdir()
    return tmp_path


@pytest.mark.parametrize(("name", "expected"), [
    ("2021-2025", ["2020-2024", "2021-2025_nhu-bao-cao"]), ("2016-2020", ["2020-2024"]), ("2026", []), ("2025-2026", ["2021-2025", "2021-2025_nhu-bao-cao", "2026"]),
])
def test_reviews_that_share_years_are_found(reports, name, expected):
    """Other periods with a year in common and other units of the same period, where papers were made."""
    assert expected == folders.overlapping(reports / name)


def test_nothing_lies_beside_a_first_review(tmp_path):
    """Where there are no reports yet there is nothing to warn of."""
    assert folders.overlapping(tmp_path / "none" / "2021-2025") == []


@pytest.mark.parametrize(("name", "before", "after"), [
    ("2021-2025", ["2020-2024"], []), ("2020-2024", ["2016-2020"], ["2021-2025"]), ("2016-2020", [], ["2020-2024"]), ("2021-2025_nhu-bao-cao", [], []),
])
def test_reviews_under_one_policy_have_an_order(reports, name, before, after):
    """By their years, whichever was made first; another territory policy is not followed."""
    assert (before, after) == (folders.before(reports / name), folders.after(reports / name))


@pytest.mark.parametrize(("lang", "expected"), [
    ("vi", ["2020-2024 cũng có số liệu của những năm này: của những năm chung, báo cáo này chỉ công bố", "Chú ý trước khi công bố: 2021-2025_nhu-bao-cao cũng có số liệu của những năm này."]),
    ("en", ["2020-2024 also hold figures of the same years: of these this review publishes only", "Before you publish: 2021-2025_nhu-bao-cao also hold figures of the same years."]),
])
def test_the_run_says_so(reports, lang, expected):
    """The lines for the terminal name what was followed and what was not; without any they say nothing."""
    lines = Run(reports / "2021-2025", "").lines(lang)[1:]
    assert [line.startswith(said) for line, said in zip(lines, expected, strict=True)] == [True, True]
    assert lines[1].endswith("Chỉ công bố một trong các báo cáo đó." if lang == "vi" else "Publish only one of them.")
    assert len(Run(reports / "2026", "").lines(lang)) == 1


def test_the_run_of_an_earlier_review_asks_for_the_later_again(reports):
    """2020-2024 was made after 2021-2025: that one is to be made again."""
    lines = Run(reports / "2020-2024", "").lines("vi")
    assert "Chú ý trước khi công bố: 2021-2025 che số về người theo báo cáo này; hãy chạy lại báo cáo đó sau báo cáo này." in lines


@pytest.mark.parametrize(("day", "usual", "expected"), [
    ("", "", "2021-2025"), ("2025-12-31", "2025-12-31", "2021-2025"), ("2025-07-01", "2025-12-31", "2021-2025"),
    ("", "2025-12-31", "2021-2025_nhu-bao-cao"), ("2025-12-31", "", "2021-2025_dia-gioi-2025-12-31"), ("2024-12-31", "2025-12-31", "2021-2025_dia-gioi-2024-12-31"),
])
def test_another_territory_policy_has_its_own_folder(day, usual, expected):
    """The default of a period stays ``reports/<period>/``, also when its day is given, or one with the same units."""
    name = folders.named("2021-2025", day, usual)
    assert (name, folders.period_of(Path(name))) == (expected, "2021-2025")


def test_opened_reviews_lie_in_their_folders(opened):
    """2016–2020 of the sample is as reported by default; on the units of 2020 it lies beside, in a folder that says so."""
    assert [opened("2016-2020", recast=recast).reports.name for recast in (None, "as_reported", "2020-12-31")] == [
        "2016-2020", "2016-2020", "2016-2020_dia-gioi-2020-12-31"]


def test_an_opened_review_follows_the_one_beside_it(cleaned, tmp_path, monkeypatch):
    """2018–2020 of the sample beside papers of 2017–2019: of the shared years the same counts of persons, of 2020 its own, no sums; alone, as ever."""
    monkeypatch.setenv("HIEUHOC_PROCESSED", str(cleaned / "processed"))
    monkeypatch.setenv("HIEUHOC_REPORTS", str(tmp_path))
    alone = open_review("2018-2020")
    (tmp_path / "2017-2019").mkdir()
    (tmp_path / "2017-2019" / "tables.xlsx").write_bytes(b"")
    earlier, later = open_review("2017-2019"), open_review("2018-2020")
    assert [len(review.earlier) for review in (alone, earlier, later)] == [0, 0, 1]
    assert later.earlier[0].equals(earlier.protected)

    def shown(review, *years):
        rows = review.protected[(review.protected["status"] == "reported") & review.protected["period"].isin(years)]
        return {tuple(row) for row in rows[["ward", "khu_pho", "period", "data_element", "education_level", "value"]].itertuples(index=False)}

    shared = ("2018", "2019", "2017-2018", "2018-2019")
    assert shown(earlier, *shared) == shown(later, *shared) != set()
    assert (shown(later, "total"), shown(alone, "total") != set(), shown(later, "2020", "2019-2020") != set()) == (set(), True, True)
