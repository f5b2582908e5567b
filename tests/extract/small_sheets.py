"""Small sheets written row by row, and what the reader says of them."""

from openpyxl import Workbook
from openpyxl.styles import Border, Font, Side

from hieuhoc_analysis import explain


def explained(tmp_path, rows, *, bold=(), framed=(), merges=()):
    """The tables of a sheet of these rows, as ``explain --json`` tells them; `bold` are rows in bold type, `framed` those with lines."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for number in bold:
        for cell in book.active[number]:
            cell.font = Font(bold=True)
    for number in framed:
        for cell in book.active[number]:
            cell.border = Border(*[Side("thin")] * 4)
    for merge in merges:
        book.active.merge_cells(merge)
    book.save(tmp_path / "a.xlsx")
    return explain.explain_file(tmp_path / "a.xlsx")["sheets"][0]["tables"]
