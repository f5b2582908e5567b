"""Other projects' own test workbooks, some hostile: a table or a clear message for each, and the same cells as other readers.

Skipped when the corpus, which is not part of the project, does not lie beside it.
"""

import io
import subprocess
import sys
import warnings
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.cell import MergedCell
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula
from python_calamine import CalamineWorkbook, SheetTypeEnum

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.workbook import read_workbook

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
FILES = sorted(path for path in CORPUS.rglob("*.*") if path.is_file()) if CORPUS.is_dir() else []
pytestmark = pytest.mark.skipif(not FILES, reason="the corpus does not lie beside the project")

# What no table can be made of; every other file of the corpus gives a workbook.
REFUSED = {
    "empty_file.ods": "file_empty", "empty_file.xlsb": "file_empty", "empty_file.xlsx": "file_empty", "null_file.xlsx": "file_empty",
    "password.ods": "file_encrypted", "password.xls": "file_encrypted", "password.xlsb": "file_encrypted", "password.xlsx": "file_encrypted",
    "pass_protected.ods": "file_encrypted", "pass_protected.xlsb": "file_encrypted", "pass_protected.xlsx": "file_encrypted",
    "issue_385.xls": "file_encrypted",
    "null_archive.xlsx": "file_archive",  # a zip with one nameless file
    "too_small.xls": "file_plain_text",  # a mail program's complaint
    "issue252.xlsx": "file_damaged",  # a part whose bytes contradict its checksum; calamine refuses it too
    "OOM_alloc3.xls": "file_damaged",  # its records name styles that do not exist; calamine refuses it too
    "issue_594_dos.ods": "file_too_many_cells",  # a repeat that claims a billion figures
}

# Cells that openpyxl tells differently, and why ours stands. A date without time of day is a date with us and a
# datetime at midnight with openpyxl: the same moment, compared as such. Fonts, when there is no styles part:
# openpyxl invents Calibri, we say ''.
ARGUED = {
    "issue139.xlsx": "a number beyond the calendar: openpyxl makes it '#VALUE!', which no cell holds; we keep the number",
    "testdateoverflow.xlsx": "the same",
    "testdateoverflow.xlsm": "the same",
    "has_x000D_.xlsx": "openpyxl leaves the escape _x000D_ in the text; it is a carriage return",
    "has_x000D_inline.xlsx": "the same",
}
# Files that openpyxl cannot open or reads as empty, compared with calamine instead.
NO_OPENPYXL = {"empty_s_attribute.xlsx", "issue_419.xlsx", "issue_530.xlsx", "minimal_package.xlsx", "pivots.xlsx", "strict_iso_paths.xlsx"}
# Cells that calamine tells differently, and why ours stands.
CALAMINE_ARGUED = {
    "biff5-rich-text-string.xls": "calamine strips blanks; we keep text as stored",
    "sheet_name_parsing.xls": "calamine decodes some old Unicode as bytes",
    "xls_formula_columns_beyond_z.xls": "its sums were stored with an empty text for a result: we work them out",
}

CHILD = """
import resource, signal, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.workbook import read_workbook
for path in sys.stdin.read().splitlines():
    signal.alarm(30)
    try:
        read_workbook(path)
        print(path, "read", sep="\\t")
    except UnreadableFile as error:
        print(path, error.rule, sep="\\t")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are set by POSIX calls")
def test_every_file_gives_a_workbook_or_a_message_in_bounded_memory_and_time():
    """One process with 1 GiB and 30 s a file lives through the whole corpus, and refuses only what is listed above."""
    run = subprocess.run([sys.executable, "-c", CHILD], input="\n".join(map(str, FILES)), capture_output=True, text=True, check=False)
    told = dict(line.split("\t") for line in run.stdout.splitlines())
    assert (run.returncode, run.stderr) == (0, "")
    assert {Path(path).name: rule for path, rule in told.items() if rule != "read"} == REFUSED
    assert len(told) == len(FILES)


def same(ours, theirs):
    """Whether two values are one: dates compared as moments, whole numbers as numbers."""
    if type(ours) is date and isinstance(theirs, datetime):
        return datetime.combine(ours, time()) == theirs
    return ours == theirs and isinstance(ours, bool) == isinstance(theirs, bool)


def openpyxl_facts(values, formulas):
    """What openpyxl says of one sheet: place → (value, formula, number format), merges, hidden rows and columns."""
    cells = {}
    for place, cell in values._cells.items():
        written = formulas._cells[place]
        if isinstance(cell, MergedCell):
            continue
        formula = None
        if written.data_type == "f":
            text = written.value.text if isinstance(written.value, ArrayFormula) else written.value
            formula = "" if isinstance(text, DataTableFormula) else text.removeprefix("=")
        # the empty text is no cell with us
        if cell.value not in (None, "") or formula:
            cells[place] = (cell.value if cell.value is not None else f"={formula}", formula, cell.number_format)
    merges = {(area.min_row, area.min_col, area.max_row, area.max_col) for area in values.merged_cells.ranges}
    hidden_rows = {row for row, look in values.row_dimensions.items() if look.hidden or look.ht == 0}
    hidden_cols = {col for look in values.column_dimensions.values() if look.hidden or look.width == 0
                   for col in range(look.min, look.max + 1)}
    return cells, merges, hidden_rows, hidden_cols


def comparable():
    return [path for path in FILES if path.suffix in (".xlsx", ".xlsm") and path.name not in REFUSED and path.name not in NO_OPENPYXL]


@pytest.mark.parametrize("path", comparable(), ids=lambda path: path.name)
def test_xlsx_agrees_with_openpyxl_cell_by_cell(path):
    """Value, formula, number format, merges, hidden lines and states; the only differences are those argued above."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        values, formulas = openpyxl.load_workbook(path, data_only=True), openpyxl.load_workbook(path)
    ours = read_workbook(path).sheets
    assert [(sheet.name, sheet.state) for sheet in ours] == [(sheet.title, sheet.sheet_state) for sheet in values.worksheets]
    differing = []
    for sheet in ours:
        theirs, merges, hidden_rows, hidden_cols = openpyxl_facts(values[sheet.name], formulas[sheet.name])
        mine = {(cell.row, cell.col): cell for line in sheet.cells.values() for cell in line.values()}
        assert (set(mine), set(sheet.merges), sheet.hidden_rows, sheet.hidden_cols) == (set(theirs), merges, hidden_rows, hidden_cols)
        for place, (value, formula, shown) in theirs.items():
            cell = mine[place]
            assert (cell.formula, cell.style.number_format) == (formula, shown)
            if not same(cell.value, value):
                differing.append((cell.address, cell.value, value))
    assert bool(differing) == (path.name in ARGUED), differing


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix != ".md" and path.name not in REFUSED and path not in comparable()],
                         ids=lambda path: path.name)
def test_the_rest_agrees_with_calamine(path):
    """Values (all that calamine gives) of .xls, .xlsb, .ods, and of the .xlsx that openpyxl cannot read."""
    ours = {sheet.name: sheet for sheet in read_workbook(path).sheets}
    theirs = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
    differing = []
    for listed in theirs.sheets_metadata:
        if listed.typ != SheetTypeEnum.WorkSheet:
            continue
        grid = theirs.get_sheet_by_name(listed.name).to_python(skip_empty_area=False)
        values = {(row, col): value for row, line in enumerate(grid, 1) for col, value in enumerate(line, 1) if value != ""}
        mine = {(cell.row, cell.col): cell for line in ours[listed.name].cells.values() for cell in line.values()}
        for place in values.keys() | mine.keys():
            value, cell = values.get(place, ""), mine.get(place)
            if cell is None or not calamine_same(cell, value):
                differing.append((place, cell, value))
    assert bool(differing) == (path.name in CALAMINE_ARGUED), differing


def calamine_same(cell, value):
    """Whether calamine's value is ours, but for what it is known to lose."""
    if value == "":
        # errors and formulas without a result look blank to it, as do texts of blanks
        return cell.kind in ("error", "formula") or not str(cell.value).strip()
    if cell.kind == "bool":
        return cell.value == bool(value)
    if cell.kind == "text":
        return cell.value.strip() == str(value).strip()
    if cell.kind == "date":
        # midnight is a date to it; milliseconds are cut, not rounded; long durations stay text
        if isinstance(value, str):
            return value.startswith("PT")
        if isinstance(cell.value, date) and isinstance(value, date):
            return abs(as_moment(cell.value) - as_moment(value)).total_seconds() < 0.01
        return type(cell.value) is type(value)
    return cell.value == pytest.approx(value, rel=1e-12)


def as_moment(day):
    return day if isinstance(day, datetime) else datetime.combine(day, time())


def test_refused_files_are_refused_in_this_process_too():
    """The rules above are those of `read_workbook` itself."""
    found = {}
    for path in FILES:
        if path.name in REFUSED:
            with pytest.raises(UnreadableFile) as caught:
                read_workbook(path)
            found[path.name] = caught.value.rule
    assert found == REFUSED
