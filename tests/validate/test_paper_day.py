"""When a submission came: a day in its name, else that of the paper beside its place, else when it was saved."""

import pytest

import hieuhoc_analysis as hh
from tests.validate.test_every_rule import ONE, TWO, XA, F, write


def received(folder, name, *rows, title="Gia đình học tập năm 2019"):
    write(folder, {name: [XA, *rows, (title,), F, ONE, TWO]}, "")
    return hh.clean(folder)


@pytest.mark.parametrize(("written", "day"), [
    ("Vĩnh Hảo, ngày 12 tháng 01 năm 2020", "2020-01-12"),
    ("Vĩnh Hảo, ngày 5 tháng 12 năm 2019", "2019-12-05"),
    ("Vĩnh Hảo, ngày 05/12/2019", "2019-12-05"),
])
def test_the_day_of_the_paper(written, day, tmp_path):
    """It counts before that of the file, which is today's here."""
    out = received(tmp_path, "a", (written,))
    assert list(out.submissions["received"]) == [day]
    assert list(out.findings["rule"]) == (["late"] if day > "2019-12-14" else [])


@pytest.mark.parametrize("written", ["Vĩnh Hảo, ngày … tháng … năm 2019", "Vĩnh Hảo, ngày 31 tháng 11 năm 2019", "Vĩnh Hảo, ngày 10 tháng 12 năm 2018", "Căn cứ Kế hoạch ngày 10 tháng 3 năm 2019"])
def test_no_day_of_the_paper(written, tmp_path):
    """Days left open, impossible, of the form of the year before, or of another paper say nothing."""
    assert received(tmp_path, "a", (written,)).submissions["received"].iloc[0] > "2020-12-31"


def test_what_the_office_wrote_comes_first(tmp_path):
    """A day in the name of the folder; of several days of a workbook the last."""
    assert received(tmp_path / "one", "2019-12-20/a", ("Vĩnh Hảo, ngày 05/12/2019",)).submissions["received"].iloc[0] == "2019-12-20"
    two = {"Giữa năm": [XA, ("Vĩnh Hảo, ngày 20/6/2019",), ("6 tháng đầu năm 2019",), F, ONE, TWO], "Cả năm": [XA, ("Vĩnh Hảo, ngày 18/12/2019",), ("Năm 2019",), F, ONE, TWO]}
    write(tmp_path / "two", {"a": two}, "")
    assert hh.clean(tmp_path / "two").submissions["received"].iloc[0] == "2019-12-18"
