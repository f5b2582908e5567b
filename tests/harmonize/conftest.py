"""A workbook typed in a test, read as a submission."""

import openpyxl
import pytest

from hieuhoc_analysis.submission import read_submission


@pytest.fixture
def typed(tmp_path):
    """Write rows into a workbook of one sheet (or of several, by name) and read it: (values by meaning, findings)."""

    def read(rows, merges=(), name="a.xlsx"):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, lines in (rows if isinstance(rows, dict) else {"Biểu 1": rows}).items():
            sheet = book.create_sheet(title)
            for line in lines:
                sheet.append(line)
            for merge in merges:
                sheet.merge_cells(merge)
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        book.save(path)
        out = read_submission(path, name)
        values = {(f.khu_pho, f.period, f.data_element, f.education_level): f.value for f in out.values}
        assert len(values) == len(out.values), "two figures say the same thing"
        return values, out.findings

    return read
