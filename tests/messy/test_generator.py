"""The generator tells the truth about what it draws, and the reader passes on a sample of it."""

from __future__ import annotations

import csv
import importlib.util
import io
import re
import unicodedata
from collections import Counter

import openpyxl
import pytest

from . import cases, encodings, score, writers
from .canvas import address, tidy


def has_reader() -> bool:
    """Whether the package can already read submissions."""
    try:
        from hieuhoc_analysis import clean
        from hieuhoc_analysis.explain import explain_file
    except ImportError:
        return False
    return callable(clean) and callable(explain_file)


def made(family: str, count: int, **options) -> list:
    return [cases.make(seed, family, **options) for seed in range(count)]


@pytest.mark.parametrize("family", ["submissions", "official"])
def test_the_same_seed_gives_the_same_bytes(family):
    """A case can be talked about by its seed."""
    for seed in range(30):
        (one, first), (two, second) = cases.make(seed, family), cases.make(seed, family)
        assert (first, one.truth()) == (second, two.truth())


@pytest.mark.parametrize("family", ["submissions", "official"])
def test_headings_of_the_truth_stand_in_the_header_rows(family):
    """Every joined heading is made of texts that openpyxl reads in the header rows."""
    for case, data in made(family, 60, plain=True):
        book = openpyxl.load_workbook(io.BytesIO(data))
        for sheet in case.sheets:
            page = book[sheet.name]
            for table in sheet.tables:
                texts = {tidy(cell.value) for row in table.header_rows for cell in page[row] if cell.value is not None}
                for column in table.columns.values():
                    assert not table.header_rows or set(filter(None, column["header"].split(" / "))) <= texts


def test_observations_of_the_truth_are_what_the_cells_say():
    """A reported observation's cell holds its number in one of the known ways of writing it."""
    for case, data in made("submissions", 80, plain=True):
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
        for row in case.observations:
            if row["status"] != "reported" or row.get("optional"):
                continue
            raw = book[row["source_sheet"]][row["source_cell"]].value
            written = raw if isinstance(raw, (int, float)) else re.split(r"/", str(raw))[0].strip().lstrip("`")
            written = re.sub(r"[^\d]", "", written) if isinstance(written, str) else written
            if "triệu" in str(raw):
                written = float(str(raw).split()[0].replace(",", ".")) * 1e6
            candidates = {float(written), float(written) * 1000, float(written) * 1e6}
            assert any(abs(value - row["value"]) < 1e-6 for value in candidates), (case.seed, row, raw)


def test_no_cell_is_two_observations_and_totals_are_none():
    """Cells are keys, and a total, subtotal, heading or caption row is never an observation."""
    for case, _ in made("submissions", 150):
        keys = [(row["source_sheet"], row["source_cell"]) for row in case.observations]
        assert Counter(keys).most_common(1)[0][1] == 1
        for sheet in case.sheets:
            for table in sheet.tables:
                banned = {*table.header_rows, *table.code_rows, *table.total_rows, *table.subtotal_rows, *table.section_rows, *table.repeated_header_rows}
                left = set(table.columns)
                mine = {(re.sub(r"\d", "", cell), int(re.sub(r"\D", "", cell))) for name, cell in keys if name == sheet.name}
                assert not [cell for cell in mine if cell[0] in left and cell[1] in banned and len(sheet.tables) == 1]


def test_cases_are_varied():
    """No two of many cases look alike: layouts, headings, formats and encodings all vary."""
    sample = made("submissions", 200)
    shapes = {tuple(str(table.columns) + str(table.header_rows) for sheet in case.sheets for table in sheet.tables) for case, _ in sample}
    assert len(shapes) > 190
    assert len({case.layout for case, _ in sample}) >= 14
    assert len({case.format for case, _ in sample}) >= 8
    assert len({case.encoding for case, _ in sample}) >= 8


def test_planted_errors_say_where_they_are():
    """A planted error names cells that exist in its sheet."""
    seen = 0
    for case, _ in made("submissions", 150):
        for plant in case.planted:
            seen += 1
            sheet = next((sheet for sheet in case.sheets if sheet.name == plant.sheet), None)
            assert not plant.cells or set(plant.cells) <= {address(*at) for at in sheet.cells}
    assert seen > 20


def test_delimited_text_reads_back():
    """The CSV has the cells of the drawn sheet, record by record."""
    for case, data in made("submissions", 150):
        parts = case.format.split("|")
        if parts[0] != "csv" or not parts[2].startswith("utf"):
            continue
        rows = list(csv.reader(io.StringIO(data.decode(parts[2]), newline=""), delimiter=parts[1].replace("tab", "\t")))
        for (row, column), cell in case.sheets[0].cells.items():
            assert rows[row - 1][column - 1] == writers.shown(cell)
        assert len(rows) == case.sheets[0].bottom()


@pytest.mark.parametrize(("text", "tcvn", "vni"), [
    ("kinh tế-xã hội", "kinh tÕ-x· héi", "kinh teá-xaõ hoäi"), ("đơn vị", "®¬n vÞ", "ñôn vò"), ("Cộng đồng học tập", "Céng ®ång häc tËp", "Coäng ñoàng hoïc taäp"),
    ("Số hộ đăng ký", "Sè hé ®¨ng ký", "Soá hoä ñaêng kyù"), ("người", "ng\u00adêi", "ngöôøi"), ("Liên Hương", "Liªn H\u00ad¬ng", "Lieân Höông"),
])
def test_legacy_encodings(text, tcvn, vni):
    """The tables agree with strings met in documents."""
    assert (encodings.tcvn3(text), encodings.vni(text)) == (tcvn, vni)


def test_cp1258_bytes_are_the_text():
    """Windows-1258 bytes decode to the same letters."""
    text = "Tổng số hộ đăng ký, khu phố Mỹ Thuận ở xã Trà Côn"
    assert unicodedata.normalize("NFC", encodings.cp1258_bytes(text).decode("cp1258")) == text


@pytest.mark.skipif(importlib.util.find_spec("hieuhoc_analysis") is None or not has_reader(), reason="the reader is not there yet")
def test_the_reader_passes_on_a_sample():
    """Recall and precision of observations, every miss said, nothing personal let out, the ledger closed."""
    figures = score.figures(score.run(list(range(10_000, 10_040)), "submissions"))
    assert figures["failures"] == 0
    assert figures["recall"] >= 0.995
    assert figures["precision"] >= 0.999
    assert figures["misses_covered"] in (None, 1.0)
    assert (figures["leaks"], figures["ledger"]) == (0, 1.0)
