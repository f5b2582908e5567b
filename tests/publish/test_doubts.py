"""Figures that are still to be asked about: the report lists them, and what is drawn of them says so."""

import docx
import pandas as pd
import pytest

from hieuhoc_analysis.publish import doubts, grids
from hieuhoc_analysis.publish.exhibits import exhibits
from hieuhoc_analysis.publish.report import write_report
from hieuhoc_analysis.publish.review import Review

from .test_charts import observations

ROWS = observations(4, 3, lambda n, y: (120 + 30 * n + 10 * y, 100 + 20 * n + 9 * y, 400, 9 + n))
FILES = pd.DataFrame({"source_file": [], "received": []}, dtype=str)
NOTE = "Đang hỏi lại nơi báo cáo: "


@pytest.fixture
def asked(tmp_path):
    """A review with a finding at the cell of each figure that is named by element, khu phố and period."""
    rows = ROWS.reset_index(drop=True)
    rows = rows.assign(source_file="a.xlsx", source_sheet="S", source_cell=[f"A{n}" for n in range(len(rows))])

    def of(*figures, severity="warning", status="reported", lang="vi", rule="scale_last_year"):
        table, found = rows.copy(), []
        for figure in figures:
            at = (table[["data_element", "khu_pho", "period"]] == list(figure)).all(axis=1)
            assert at.sum() == 1
            table.loc[at, "status"] = status
            found += [{"severity": severity, "rule": rule, "source_file": "a.xlsx", "source_sheet": "S", "source_cell": cell, "ward": ward, "khu_pho": figure[1], "period": figure[2], "data_element": figure[0]}
                      for cell, ward in zip(table.loc[at, "source_cell"], table.loc[at, "ward"], strict=True)]
        return Review("2021-2025", lang, table, FILES, pd.DataFrame(found), tmp_path)

    return of


@pytest.fixture
def two():
    """Households and dropouts of the second khu phố, in its first year."""
    one = ROWS[ROWS["data_element"] == "households"].iloc[1]
    return ("households", one["khu_pho"], one["period"]), ("families_registered", one["khu_pho"], one["period"])


def test_what_is_doubted(asked, two):
    """An error or a warning at the cell of a figure in force; no mere information, nothing that another figure superseded."""
    assert doubts.doubted(asked(*two))["data_element"].tolist() == ["families_registered", "households"]
    assert doubts.doubted(asked(*two, severity="info")).empty
    assert doubts.doubted(asked(*two, status="superseded")).empty
    assert doubts.paragraph(asked()) == ""


def test_the_report_lists_them(asked, two, tmp_path):
    """With their values; the table of households and the charts that rest on them name whose they are, others do not."""
    review = asked(two[0])
    _, name, year = two[0]
    text = "\n".join(p.text for p in docx.Document(str(write_report(review, tmp_path / "report.docx"))).paragraphs)
    assert f"còn giữ như biểu đã gửi: tổng số hộ của {name}, {year} (400). Tổng và tỷ lệ có những số ấy là tạm tính." in text.replace("\xa0", " ")
    assert grids.situation(review).note.endswith(f"{NOTE}{name} ({year}).")
    told = {e.key: e.note for e in exhibits(review)}
    assert {key for key, note in told.items() if NOTE in note} == {"growth_index", "coverage_heat_map", "coverage_small_multiples", "coverage_first_last", "target_families", "commendation"}
    assert all(f"{NOTE}{name} ({year})" in note for note in told.values() if NOTE in note)


def test_the_picture_makes_room(asked, two):
    """The note is in the picture and in its description, whether there was a note before or not, and lies over nothing else."""
    for key, beside in ((two[0], "coverage_first_last"), (two[1], "growth_families"), (two[1], "growth_contributions")):
        exhibit = asked(key).exhibits[beside]
        figure = exhibit.figure
        assert NOTE in exhibit.remark
        assert NOTE in exhibit.alt
        figure.draw_without_rendering()
        boxes = {text.get_gid(): text.get_window_extent() for text in figure.texts if text.get_gid() in ("note", "source")}
        assert boxes["source"].y1 <= boxes["note"].y0 + 1
        assert boxes["note"].y1 <= min(axes.get_tightbbox().y0 for axes in figure.axes) + 1


def test_counts_of_persons_are_not_told(asked):
    """Whose and of when they are is, in both languages."""
    one = ROWS[ROWS["data_element"] == "dropouts"].iloc[0]
    for lang, label in (("vi", "học sinh bỏ học của "), ("en", "Dropouts, ")):
        said = doubts.paragraph(asked(("dropouts", one["khu_pho"], one["period"]), lang=lang))
        assert f"{label}{one['khu_pho']}" in said
        assert "(" not in said


def test_many_are_counted(asked):
    """So many by name, in the order of their names, and how many more."""
    households = [("households", f"Khu phố {n}", "2025") for n in (1, 2, 3)] + [("households", "Khu phố 4", "2024")]
    assert doubts.paragraph(asked(*households), named=2).startswith(
        "Đang hỏi lại nơi báo cáo, còn giữ như biểu đã gửi: tổng số hộ của Khu phố 4, 2024 (400); tổng số hộ của Khu phố 1, 2025 (400) và 2 số khác (xem index.html). Tổng")
    review = asked(("households", "Khu phố 2", "2024"), ("families_registered", "Khu phố 3", "2024"))
    assert doubts.note(review, {"households", "families_registered"}, {"2024"}) == f"{NOTE}Khu phố 2 (2024), Khu phố 3 (2024)"


def test_a_column_that_is_doubted_is_the_ward_s(asked):
    """A finding at the first cell of a column is about all of it: the ward is named, once, and where it is an end of the span the headline
    says so; a finding about a line is about its khu phố, one about a cell about that alone."""
    review = asked(("families_registered", "Khu phố 1", "2025"), rule="figures_repeated")
    assert set(doubts.doubted(review)["khu_pho"]) == {f"Khu phố {n}" for n in range(1, 5)}
    assert doubts.note(review, {"families_registered"}, {"2025"}) == f"{NOTE}Xã Thử (2025)"
    assert doubts.paragraph(review).startswith("Đang hỏi lại nơi báo cáo, còn giữ như biểu đã gửi: gia đình đăng ký của Xã Thử, 2025 (")
    assert review.headline().endswith("; số năm 2025 đang hỏi lại nơi báo cáo, còn là tạm tính")
    line = asked(("families_registered", "Khu phố 1", "2025"), rule="line_repeated")
    assert {"families_registered", "households"} < set(doubts.doubted(line)["data_element"])
    assert set(doubts.doubted(line)["khu_pho"]) == {"Khu phố 1"}
    assert "hỏi lại" not in asked(("households", "Khu phố 1", "2025")).headline()
