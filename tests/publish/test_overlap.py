"""Reviews beside each other: another territory policy has its own folder, and what shares years is named before it is published."""

from pathlib import Path

import pandas as pd
import pytest

from hieuhoc_analysis.harmonize.org_units import org_unit_id
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.publish import disclosure, folders
from hieuhoc_analysis.publish.run import Run

UNITS, SCHOOL = ("Thôn 1", "Thôn 2", "Thôn 3"), ("2017-2018", "2018-2019", "2019-2020", "2020-2021")
DROPPED = ((6, 12, 12, 8), (2, 11, 5, 9), (8, 6, 5, 2))


def let_out(years):
    """What a review of those years publishes of the dropouts: (khu phố, period) → count, None where it is withheld."""
    table = pd.DataFrame([{"ward": "Xã Thử", "khu_pho": unit, "org_unit_id": org_unit_id("Xã Thử", unit, year), "period": year, "data_element": "dropouts", "education_level": "all",
                           "value": float(n), "status": "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""}
                          for unit, row in zip(UNITS, DROPPED, strict=True) for year, n in zip(SCHOOL, row, strict=True)], columns=list(COLUMNS)).astype(COLUMNS)
    cells = disclosure.publishable(table, years=years, only=["dropouts"])
    return {(r["khu_pho"], r["period"]): None if r["status"] == "suppressed" else r["value"] for r in cells.to_dict("records")}


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


@pytest.mark.parametrize(("lang", "said"), [
    ("vi", "Chú ý trước khi công bố: 2020-2024, 2021-2025_nhu-bao-cao cũng có số liệu của những năm này."),
    ("en", "Before you publish: 2020-2024, 2021-2025_nhu-bao-cao also hold figures of the same years."),
])
def test_the_run_says_so(reports, lang, said):
    """The lines for the terminal name them and say what to do; without any they say nothing."""
    lines = Run(reports / "2021-2025", "").lines(lang)
    assert [line.startswith(said) for line in lines] == [False, True]
    assert lines[1].endswith("Chỉ công bố một trong các báo cáo đó." if lang == "vi" else "Publish only one of them.")
    assert len(Run(reports / "2026", "").lines(lang)) == 1


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
