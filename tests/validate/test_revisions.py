"""A rebuilt year against the published one: which figures differ, by how much, because of which file."""

import pandas as pd

from hieuhoc_analysis.tidy import OBSERVATIONS
from hieuhoc_analysis.validate.years.revisions import compare


def observations(*rows):
    """Rows of (khu phố, value, status, file)."""
    return pd.DataFrame([("Thị trấn Liên Hương", name, "22969.1", "2019", "households", "all", value, status, file, "Biểu 1", "C5", str(value))
                         for name, value, status, file in rows], columns=list(OBSERVATIONS))


def differences(before, now, files_before, files_now):
    """The columns that say what happened."""
    frame = compare(observations(*before), observations(*now), files_before, files_now)
    return [tuple(None if v != v else v for v in row) for row in frame[["khu_pho", "change", "difference", "because", "source_file"]].itertuples(index=False)]


A, B = ("Khu phố 1", 400.0, "reported", "a.xlsx"), ("Khu phố 2", 500.0, "reported", "b.xlsx")


def test_the_same_figures_differ_in_nothing():
    """Another file of the same figures is no revision."""
    assert differences([A, B], [A, B], {"a.xlsx": "1", "b.xlsx": "1"}, {"a.xlsx": "2", "b.xlsx": "1"}) == []


def test_a_changed_file_is_named_with_the_difference():
    """400 became 410 because a.xlsx was changed."""
    found = differences([A, B], [("Khu phố 1", 410.0, "reported", "a.xlsx"), B], {"a.xlsx": "1", "b.xlsx": "1"}, {"a.xlsx": "2", "b.xlsx": "1"})
    assert found == [("Khu phố 1", "changed", 10.0, "file_changed", "a.xlsx")]


def test_new_missing_and_superseding_files():
    """A figure of a new file is added, one of a missing file removed; a superseded figure is not in force."""
    found = differences([A, B], [("Khu phố 1", 400.0, "superseded", "a.xlsx"), ("Khu phố 1", 402.0, "reported", "c.xlsx"), ("Khu phố 10", 90.0, "reported", "c.xlsx")],
                        {"a.xlsx": "1", "b.xlsx": "1"}, {"a.xlsx": "1", "c.xlsx": "1"})
    assert found == [("Khu phố 1", "changed", 2.0, "file_new", "c.xlsx"), ("Khu phố 2", "removed", None, "file_missing", "b.xlsx"),
                     ("Khu phố 10", "added", None, "file_new", "c.xlsx")]


def test_a_decision_and_another_reading():
    """The file is the same: a correction, or a changed codelist, made the difference."""
    same = {"a.xlsx": "1", "b.xlsx": "1"}
    found = differences([A, B], [("Khu phố 1", 410.0, "corrected", "a.xlsx"), ("Khu phố 2", 5000.0, "reported", "b.xlsx")], same, same)
    assert found == [("Khu phố 1", "changed", 10.0, "decision", "a.xlsx"), ("Khu phố 2", "changed", 4500.0, "reading", "b.xlsx")]


def test_not_reported_is_no_zero():
    """A figure that was not reported and is 0 now has changed, without a difference to count."""
    assert differences([("Khu phố 1", float("nan"), "not_reported", "a.xlsx")], [("Khu phố 1", 0.0, "nil", "a.xlsx")], {"a.xlsx": "1"}, {"a.xlsx": "2"}) == [
        ("Khu phố 1", "changed", None, "file_changed", "a.xlsx")]
