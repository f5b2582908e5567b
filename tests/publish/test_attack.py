"""An attacker holds the finished papers against each other: small counts leave no trace in any of them."""

from io import BytesIO
from itertools import combinations, product
from zipfile import ZipFile

import openpyxl
import pandas as pd
import pytest
from docx import Document

from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.publish.papers import write_papers
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.save import save_chart
from hieuhoc_analysis.publish.slides import write_slides
from hieuhoc_analysis.publish.tables import write_tables

PERIOD = "2018-2020"
WARDS, UNITS, SCHOOL = ("Xã A", "Xã B"), ("Thôn 1", "Thôn 2", "Thôn 3"), ("2017-2018", "2018-2019", "2019-2020")
DROPPED = {"Xã A": ((2, 7, 1), (9, 3, 8), (11, 8, 12)), "Xã B": ((6, 1, 9), (3, 12, 8), (9, 10, 7))}


def figures():
    """Two wards whose khu phố report dropouts of 1, 2 and 3 pupils, some returned, pupils by ward, and families."""
    out = {}
    for ward in WARDS:
        for (i, unit), (j, school) in product(enumerate(UNITS), enumerate(SCHOOL)):
            dropped = DROPPED[ward][i][j]
            out |= {(ward, unit, school, "dropouts"): dropped, (ward, unit, school, "returned_to_school"): dropped // 2, (ward, unit, school[5:], "households"): 300 + 40 * i + j,
                    (ward, unit, school[5:], "families_registered"): 100 + 30 * i + 20 * j, (ward, unit, school[5:], "families_recognized"): 60 + 30 * i + 20 * j}
        for j, school in enumerate(SCHOOL):
            out |= {(ward, "", school, "pupils_start"): 600 + 9 * j, (ward, "", school, "pupils_end"): 560 + 9 * j, (ward, "", school, "children_age6"): 120, (ward, "", school, "children_age6_grade1"): 117 - 9 * j}
    return out


def review(table, folder, protected=None):
    """A review of figures, and in it what `protected` lets be published."""
    rows = [{"ward": ward, "khu_pho": unit, "org_unit_id": org_unit_id(ward, unit, period), "period": period, "data_element": element, "education_level": "all", "value": float(value),
             "status": "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""} for (ward, unit, period, element), value in table.items()]
    submissions, findings = (pd.DataFrame({name: [] for name in names}, dtype=str) for names in (("source_file", "received"), ("rule", "severity", "message", "data_element")))
    out = Review(PERIOD, "vi", pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS), submissions, findings, folder)
    if protected is not None:
        out.__dict__["protected"] = protected
    return out


def written(of, papers=write_papers):
    """Every paper, chart and chart's data of a review: name → bytes; documents part by part, the chart workbooks inside the deck sheet by sheet."""
    papers(of)
    for exhibit in of.exhibits.values():
        save_chart(exhibit.figure, exhibit.data, of.reports / "charts", exhibit.key)
    parts = {}
    for path in sorted(of.reports.rglob("*")):
        if path.is_file():
            parts |= opened(path.relative_to(of.reports).as_posix(), path.read_bytes())
    return parts


def opened(name, data):
    if name.endswith((".xlsx", ".pptx", ".docx")):
        with ZipFile(BytesIO(data)) as archive:
            return {part: text for inner in archive.namelist() for part, text in opened(f"{name}/{inner}", archive.read(inner)).items()}
    return {name: data}


@pytest.fixture(scope="module")
def truth(tmp_path_factory):
    """The review with small counts, its papers, and its figures."""
    table = figures()
    of = review(table, tmp_path_factory.mktemp("truth"))
    return table, of, written(of)


def hidden(of):
    return {(r["ward"], r["khu_pho"], r["period"], r["data_element"]) for r in of.protected.to_dict("records") if r["status"] == "suppressed"}


def moves(of, element):
    """Figures that can be moved by as much forth and back while everything published stays: two khu phố × two years, or two years of the ward."""
    gone = hidden(of)
    for ward, (first, last) in product(WARDS, combinations(SCHOOL, 2)):
        sides = [((ward, one, first, element), (ward, other, last, element), (ward, one, last, element), (ward, other, first, element)) for one, other in combinations(UNITS, 2)]
        for cells in [*sides, ((ward, "", first, element), (ward, "", last, element))]:
            if gone.issuperset(cells):
                yield cells


def test_small_counts_are_there_to_be_found(truth):
    """The attack is worth its name: each ward has small counts, and most other counts of pupils are published."""
    table, of, _ = truth
    small = {key for key, value in table.items() if key[3] == "dropouts" and 0 < value < 5}
    assert (len(small), small <= hidden(of)) == (5, True)
    assert {("Xã A", "", year, "dropouts") for year in SCHOOL} & hidden(of) == set()


def test_other_small_counts_make_the_same_papers(truth, tmp_path):
    """Another table that agrees with what is published gives every paper, chart and embedded workbook byte for byte: none tells them apart."""
    table, of, papers = truth
    other, moved = dict(table), set()
    for element in ("dropouts", "returned_to_school", "children_age6_grade1"):
        for cells in moves(of, element):
            new = other | {cell: other[cell] + (1 if at < len(cells) / 2 else -1) for at, cell in enumerate(cells)}
            sound = all(0 <= new.get((*cell[:3], "returned_to_school"), 0) <= new.get((*cell[:3], "dropouts"), 0) for cell in cells)
            if moved.isdisjoint(cells) and sound:
                other, moved = new, moved | set(cells)
    assert {"dropouts", "returned_to_school", "children_age6_grade1"} == {cell[3] for cell in moved if 0 < table[cell] < 5 or cell[3] == "children_age6_grade1"}
    again = written(review(other, tmp_path, of.protected))
    assert [name for name in papers if papers[name] != again.get(name)] == []


def test_the_attacker_sees_what_is_published(truth, tmp_path):
    """Three more dropouts in what is published show in deck, chart workbook, tables and the data of charts."""
    table, of, papers = truth
    open_cell = next(key for key in table if key[3] == "dropouts" and key not in hidden(of))

    def two_papers(of):
        write_slides(of, of.reports / "slides.pptx")
        write_tables(of, of.reports / "tables.xlsx")

    again = written(review(table | {open_cell: table[open_cell] + 3}, tmp_path), two_papers)
    changed = {name for name in papers if name in again and papers[name] != again[name]}
    assert "charts/dropout_counts.csv" in changed
    assert any(".xlsx/xl/worksheets" in name and name.startswith("slides.pptx") for name in changed)
    assert any(name.startswith("tables.xlsx/xl/worksheets") for name in changed)


def test_no_paper_names_a_small_count_beside_its_place(truth):
    """Read as people do: in no row of tables, report or chart data does a withheld count stand beside its khu phố or year."""
    table, of, papers = truth
    gone = hidden(of)
    book = openpyxl.load_workbook(of.reports / "tables.xlsx")
    rows = [tuple(str(cell) for cell in row if cell is not None) for sheet in book for row in sheet.iter_rows(values_only=True)]
    rows += [tuple(cell.text for cell in row.cells) for grid in Document(str(of.reports / "report.docx")).tables for row in grid.rows]
    for path in sorted((of.reports / "charts").glob("*.csv")):
        rows += [tuple(line.split(",")) for line in path.read_text("utf-8-sig").splitlines()]
    found = []
    for ward, unit, period, element in gone:
        value = table.get((ward, unit, period, element))
        if value and unit:
            found += [row for row in rows if unit in row and period in "".join(row) and {str(value), f"{value}.0"} & set(row)]
    assert (found, len(rows) > 100) == ([], True)
