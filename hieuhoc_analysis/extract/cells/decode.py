"""Every text cell's ``text``: in Unicode, composed, on one line; and findings for what had to be converted."""

from __future__ import annotations

from functools import lru_cache

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.grid import Cell, Sheet, Workbook
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.language.leaders import filled_in
from hieuhoc_analysis.language.legacy import decode_sheet_texts
from hieuhoc_analysis.language.spaced import letters_joined
from hieuhoc_analysis.language.text import tidy

METHODS = {"tcvn3": "TCVN3 (ABC)", "vni": "VNI-Windows", "cp1258": "Windows-1258", "utf8": "UTF-8"}
SUSPECTS_LISTED = 20
# characters of a cell that are read: no name, heading or figure has as many, and what follows looks at every text again and again
LONGEST = 2000


def decode_workbook(workbook: Workbook) -> list[Finding]:
    """Fill ``text`` of the cells of kind ``text`` and of the texts outside the grid, and leave out cells of nothing but blanks.

    ``value`` stays as stored.

    Returns
    -------
    list of Finding
        ``text_converted``, one per sheet and encoding; ``encoding_suspect`` per doubtful cell, after
        `SUSPECTS_LISTED` of a sheet one ``encoding_suspect_more``. ``source_file`` is left to the caller.
    """
    return [finding for sheet in workbook.sheets for finding in _decode_sheet(sheet)]


def _decode_sheet(sheet: Sheet) -> list[Finding]:
    cells = [cell for row in sheet.cells.values() for cell in row.values() if cell.kind == "text"] + sheet.page
    pieces = [_pieces(cell) for cell in cells]
    decoded = iter(decode_sheet_texts([piece for of_cell in pieces for piece in of_cell]))
    converted: dict[str, list[Cell]] = {}
    suspects: list[Cell] = []
    for cell, of_cell in zip(cells, pieces, strict=True):
        part = next(decoded)
        if not (cell.runs or part.method or part.suspect):
            cell.text = _as_meant(part.text)  # most are of one font and clear
            continue
        parts = [part, *(next(decoded) for _ in of_cell[1:])]
        cell.text = _as_meant("".join(part.text for part in parts))
        if not cell.row:
            continue  # outside the grid there is no cell to name
        for method in dict.fromkeys(part.method for part in parts if part.method):
            converted.setdefault(method, []).append(cell)
        if any(part.suspect for part in parts):
            suspects.append(cell)
    if not all(cell.text for cell in cells):
        sheet.leave_out_blanks()
    if not converted and not suspects:
        return []
    # where persons are listed, any text may be a name (*Đạt* is one): only titles and the headings of such columns are quoted
    private = any(shapes.has_word(cell.text, kind) for cell in cells for kind in ("personal", "birth"))

    def quoted(cell: Cell, text: str) -> str:
        plain = (
            not private
            or shapes.has_word(cell.text, "personal")
            or any(shapes.starts_with(cell.text, kind) for kind in ("title", "letterhead"))
        )
        return text if plain else "…"

    findings = []
    for method, of_method in converted.items():
        example = next((cell for cell in of_method if quoted(cell, cell.text) == cell.text), of_method[0])
        findings.append(
            Finding(
                "text_converted",
                source_sheet=sheet.name,
                source_cell=example.address,
                found=quoted(example, _raw(example)),
                expected=quoted(example, example.text),
                params={"count": len(of_method), "method": METHODS[method]},
            )
        )
    findings += [
        Finding("encoding_suspect", source_sheet=sheet.name, source_cell=cell.address, found=quoted(cell, cell.text))
        for cell in suspects[:SUSPECTS_LISTED]
    ]
    if more := suspects[SUSPECTS_LISTED:]:
        findings.append(Finding("encoding_suspect_more", source_sheet=sheet.name, source_cell=more[0].address,
                                found=quoted(more[0], more[0].text), params={"count": len(more)}))
    return findings


@lru_cache(maxsize=4096)
def _as_meant(text: str) -> str:
    """A text on one line, without what only its look is made of: gaps between the letters of a word, dotted lines typed over."""
    return tidy(filled_in(letters_joined(text)))


def _pieces(cell: Cell) -> list[tuple[str, str]]:
    """The cell's text by font; neighbouring runs of one font are one piece, as VNI letters may lie across them."""
    if not cell.runs:
        return [(str(cell.value)[:LONGEST], cell.style.font)]
    pieces: list[tuple[str, str]] = []
    room = LONGEST
    for text, font in cell.runs:
        font, text = font or cell.style.font, text[:room]
        room -= len(text)
        if pieces and pieces[-1][1] == font:
            pieces[-1] = (pieces[-1][0] + text, font)
        else:
            pieces.append((text, font))
    return pieces


def _raw(cell: Cell) -> str:
    return " ".join(str(cell.value).split())
