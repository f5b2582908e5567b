"""Headings, titles and names of khu phố, told by people who do not know the codelists: each is read as they mean it.

``told/headings.jsonl`` holds heads of tables, each with the title over it and what every column counts ('' for no data
element); ``titles.jsonl`` what stands above a table, with file and sheet name; ``units.jsonl`` columns of names.
"""

import json
from pathlib import Path

import openpyxl
import pytest

from hieuhoc_analysis.extract.body.outline import bare_name, repeated_letters
from hieuhoc_analysis.extract.cells import total_names
from hieuhoc_analysis.harmonize.columns.beside import read_beside
from hieuhoc_analysis.harmonize.columns.columns import beside_plans
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.words.headings import COUNT, read_heading
from hieuhoc_analysis.language.text import fold
from hieuhoc_analysis.submission import read_submission

TOLD = Path(__file__).parent / "told"
UNDER = (("TT", "Thôn", "Tổng số hộ", "Số gia đình đăng ký", "Học sinh bỏ học"), (1, "Thôn Anh", 307, 203, 1), (2, "Thôn Bình", 314, 206, 2), (3, "Thôn Chi", 321, 209, 3))
# what two readers may take differently: a sheet's name cut off at 31 letters
UNDECIDED = {"Phường Nguyễn Thị Minh Khai 2023"}


def told(name):
    """The lines of one file."""
    return [json.loads(line) for line in (TOLD / f"{name}.jsonl").read_text("utf-8").splitlines()]


def meaning(reading):
    """Data element, level and period of what is counted; '' for anything else."""
    level = reading.level if reading.level != "all" else ""
    return " ".join(filter(None, (reading.data_element, level, reading.period))) if reading.kind == COUNT else ""


def test_every_column_counts_what_its_head_says():
    """No column is taken for another, and none that is understood is lost."""
    wrong = []
    for head in told("headings"):
        title = tuple(head["title"])
        columns = [path for *_, path in beside_plans({i: ("", "", tuple(words.split(" / "))) for i, words in enumerate(head["columns"])}).values()]
        beside = read_beside(tuple(columns), title)
        got = [meaning(beside[path].reading if path in beside else read_heading(path, title)) for path in columns]
        # a period that only a title could give is none of the heading's
        wrong += [(title, words, want, have) for words, want, have in zip(head["columns"], head["meaning"], got, strict=True)
                  if want.split()[:1] != have.split()[:1] or not set(want.split()) <= set(have.split())]
    assert wrong == []


def test_every_name_of_a_column_is_read_as_its_heading_says():
    """Numbers lose their zeros and *số*, names take the kind of the heading, abbreviations are spelled out."""
    wrong = []
    for column in told("units"):
        names, letters = column["names"], repeated_letters(column["names"])
        got = org_units.canonical_names(["" if total_names.is_total(name) else bare_name(name, letters) for name in names], column["heading"])
        wrong += [(column["heading"], name, want, have.canonical) for name, want, have in zip(names, column["canonical"], got, strict=True)
                  if want and fold(want) != fold(have.canonical)]
    assert len(wrong) <= 3, wrong  # one letter alone before a name: *B. Mùi 2* among names without a letter


@pytest.mark.parametrize("half", [0, 1])
def test_ward_and_period_are_those_that_stand_above_the_table(half, tmp_path):
    """Letterheads, dates, plans, comparisons and the names of file and sheet leave one ward and one period, or none."""
    wrong = []
    for paper in told("titles")[half::2]:
        book = openpyxl.Workbook()
        for row in (*([line] for line in paper["lines"]), (), *UNDER):
            book.active.append(row)
        book.active.title = paper["sheet"][:31].translate({ord(c): "-" for c in "/:?"}) or "Sheet1"
        name = paper["file"].rpartition(".")[0].replace("/", "-") + ".xlsx"
        book.save(tmp_path / name)
        families = ("families_registered", "families_planned")  # the latter under *Giao chỉ tiêu*
        found = next(f for f in read_submission(tmp_path / name, name).figures if f.data_element in families)
        if (found.ward, found.period) != (paper["ward"], paper["period"]) and paper["sheet"] not in UNDECIDED:
            wrong.append((paper["lines"], paper["ward"], paper["period"], found.ward, found.period))
    assert wrong == []
