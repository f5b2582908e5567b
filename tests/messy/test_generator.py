"""The generator tells the truth about what it draws, and the reader passes on a sample of it."""

from __future__ import annotations

import csv
import importlib.util
import io
import re
import unicodedata
from collections import Counter
from types import SimpleNamespace

import openpyxl
import pandas as pd
import pytest
import python_calamine

from . import cases, encodings, plant_more, score, writers
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


def oracle(case: cases.Case, spoil: str = ""):
    """A reader that knows the truth, perhaps with one thing wrong."""
    truth = case.truth()

    def clean(paths):
        rows = [{"education_level": "all", **row, "source_file": case.path} for row in truth["observations"]]
        found = [{"severity": "error", "rule": f"{p['rule']} ward period", "source_sheet": p["sheet"], "source_cell": (p["cells"] or [""])[0], "message": ""} for p in truth["planted"]]
        if spoil == "value":
            rows[0]["value"] = 10**9
        elif spoil == "missing":
            rows, found = rows[1:], []
        elif spoil == "leak":
            found.append({"severity": "info", "rule": "x", "source_sheet": "", "source_cell": "", "message": case.names[0]})
        frames = {"observations": pd.DataFrame(rows), "findings": pd.DataFrame(found, columns=["severity", "rule", "source_sheet", "source_cell", "message"]), "submissions": pd.DataFrame({"a": []})}
        return SimpleNamespace(**frames)

    def explain(path):
        sheets = [{**sheet, "roles": {"value": sheet["nonempty_cells"]}} for sheet in truth["sheets"]]
        if spoil == "header":
            sheets[0] = {**sheets[0], "tables": [{**t, "header_rows": []} for t in sheets[0]["tables"]]}
        return {"sheets": sheets}

    return clean, explain


def test_the_score_of_a_perfect_reader_is_perfect(tmp_path):
    """What the truth says is counted as right, everywhere."""
    for family in ("submissions", "official"):
        results = [score.judge(case, data, tmp_path, oracle(case)) for case, data in made(family, 60)]
        assert [line for result in results if result.bad for line in score.summary(result)] == []
        figures = score.figures(results)
        assert {figures[name] for name in ("recall", "precision", "all", "mapped", "extras", "ledger") if figures[name] is not None} == {1.0}


@pytest.mark.parametrize("spoil", ["value", "missing", "leak", "header"])
def test_the_score_sees_what_is_wrong(tmp_path, spoil):
    """A wrong value, a missing row, a name let out and a wrong header row each make a case bad."""
    case, data = next((case, data) for case, data in made("submissions", 40) if case.names and case.layout == "standard" and case.observations)
    assert score.judge(case, data, tmp_path, oracle(case, spoil)).bad


def test_other_libraries_read_what_was_drawn():
    """calamine finds every number and text of .xlsx, .xls and .ods where it was drawn."""
    for case, data in made("submissions", 120):
        if case.format not in ("xlsx", "xls", "ods"):
            continue
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        for sheet in case.sheets:
            if not sheet.cells:
                continue
            page = book.get_sheet_by_name(sheet.name)
            rows = page.to_python(skip_empty_area=False)
            for (row, column), cell in sheet.cells.items():
                if not cell.error and cell.format != "d-mmm" and isinstance(cell.value, (int, float)):
                    assert rows[row - 1][column - 1] == pytest.approx(cell.value)


@pytest.mark.skipif(importlib.util.find_spec("hieuhoc_analysis") is None or not has_reader(), reason="the reader is not there yet")
def test_the_reader_passes_on_a_sample():
    """Recall and precision of observations, every miss said, nothing personal let out, the ledger closed."""
    figures = score.figures(score.run(list(range(10_000, 10_040)), "submissions"))
    assert figures["failures"] == 0
    assert figures["recall"] >= 0.995
    assert figures["precision"] >= 0.999
    assert figures["misses_covered"] in (None, 1.0)
    assert (figures["leaks"], figures["ledger"]) == (0, 1.0)


def test_the_years_of_a_ward_raise_no_alarm():
    """Khu phố that grow as the generator lets them grow are not doubted, and one that is ten times its last year is."""
    from . import alarms

    assert list(alarms.together([1, 2])) == [set(), set()]
    usual = alarms.make_ward

    def wrong(draw):
        ward = usual(draw)
        ward.tamper = (0, lambda record: record.update(households=record["households"] * (10 if record["population"] % 2 else 1)))
        return ward

    alarms.make_ward = wrong
    try:
        raised = set.union(*alarms.together([1, 2, 3]))
    finally:
        alarms.make_ward = usual
    assert {"scale_last_year"} <= raised


@pytest.mark.parametrize("kind", list(plant_more.KINDS))
def test_a_forced_error_is_caught_and_nothing_beside_it(kind):
    """Every case has it, the rest of the case is drawn as without it, and the rules that catch it doubt nothing else."""
    results = score.run(list(range(200_000, 200_016, 2)), "submissions", kind=kind)
    assert [(bool(result.planted), all(hit for _, hit, _ in result.planted), result.alarms) for result in results] == [(True, True, [])] * len(results)
