"""The labels hold together, and the reader is never again worse than it was against them."""

from __future__ import annotations

from collections import Counter
from zlib import crc32

import pytest

from . import judge_sheets, judge_wards
from .paper import Looks, clean
from .registry import OFFICIAL, makers

# the shares of sheets that were right in everything; raised when the reader reaches more, never lowered
REACHED = {"vietnamese": 1.0, "english": 1.0, "bodies": 1.0, "kept": 1.0, "again": 1.0, "third": 0.95, "fourth": 0.97, "fifth": 1.0, "sixth": 1.0, "real": 1.0, "seventh": 1.0, "eighth": 0.95, "ninth": 0.96, "tenth": 1.0, "eleventh": 1.0, "twelfth": 1.0, "thirteenth": 1.0, "fourteenth": 0.99, "fifteenth": 0.99, "sixteenth": 1.0, "seventeenth": 1.0, "eighteenth": 1.0}


@pytest.mark.parametrize("family", OFFICIAL)
def test_headings_are_made_of_what_stands_in_the_header_rows(family):
    """Every level of every heading is a text of a header row, and no body row is one."""
    for name, make in makers(family).items():
        paper = make()
        for one in (paper, *paper.sheets):
            for table in one.tables:
                written = {clean(cell.value) for (row, _), cell in one.cells.items() if row in table.header_rows}
                levels = {level for paths in table.columns.values() for level in paths[0].split(" / ")}
                assert (name, levels - written) == (name, set())
                assert not set(table.body) & ({*table.header_rows} - {*table.soft_rows})


@pytest.mark.parametrize("family", OFFICIAL)
def test_totals_are_lines_of_the_body_and_of_one_kind(family):
    """A total is a line of its table's body and no subtotal as well."""
    for make in makers(family).values():
        for table in make().tables:
            assert set(table.total_rows) <= set(table.body)
            assert not set(table.total_rows) & set(table.subtotal_rows)


def test_observations_are_cells_of_their_own():
    """No cell is two observations, none is judged and neutral, and every planted error is in a cell."""
    for name, make in makers("wards").items():
        paper = make()
        truth = paper.as_json()
        places = Counter((o["sheet"], o["cell"]) for o in truth["observations"])
        assert (name, [place for place, count in places.items() if count > 1]) == (name, [])
        assert (name, set(places) & {tuple(place) for place in truth["neutral"]}) == (name, set())
        assert all(o["value"] == int(o["value"]) for o in truth["observations"])


@pytest.mark.parametrize("family", OFFICIAL)
def test_the_reader_understands_official_sheets_as_well_as_before(family, tmp_path):
    """Header rows, span, totals, name column and headings all right in at least the share reached."""
    differing = [judge_sheets.judge(make(), tmp_path) for make in makers(family).values()]
    assert sum(not any(d.values()) for d in differing) / len(differing) >= REACHED[family]


def test_the_reader_takes_wards_figures_as_well_as_before(tmp_path):
    """Recall and precision of observations, planted errors caught at their cells, no false error on a clean workbook."""
    figures = judge_wards.figures([judge_wards.judge(make(), tmp_path) for make in makers("wards").values()])
    assert figures["recall"] >= 0.999
    assert figures["precision"] >= 0.999
    assert figures["planted errors caught"] >= 0.99
    assert figures["workbooks with a false error"] == 0
    assert figures["workbooks with a silent miss"] == 0


@pytest.mark.parametrize("undone", ["merges", "type and frames"])
def test_how_a_wards_workbook_looks_changes_nothing(undone, tmp_path):
    """One workbook in nine again, whichever were told since, its cells unmerged, or without bold type, borders, shades and rules: it is read as before."""
    wrong = {}
    for name, make in makers("wards").items():
        if crc32(name.encode()) % 9:
            continue
        paper = make()
        for one in (paper, *paper.sheets):
            if undone == "merges":
                one.merges = []
            else:
                one.looks = Looks()
                for cell in one.cells.values():
                    cell.bold = cell.italic = cell.border = False
        if lines := judge_wards.judge(paper, tmp_path).lines():
            wrong[name] = lines[:3]
    assert wrong == {}
