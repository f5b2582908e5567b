"""A table as a person saved it, mostly from Excel: its encoding, its delimiter, and its rows as Excel counts them."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from pathlib import Path

from hieuhoc_analysis.errors import CodelistError

Row = dict[str, str]
_SEP = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)  # a first line that tells Excel the delimiter; it shows none


def read_rows(path: Path) -> list[Row]:
    """Rows of one CSV, column → text (stripped, '' for empty), without comments: rows whose first cell starts with ``#``."""
    return [row for _, row in read_table(path)[1]]


def line_of(*cells: str) -> str:
    """A line of a list as a person may add it: a name with a comma in it stands in quotation marks."""
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(cells)
    return out.getvalue()


def read_table(path: Path) -> tuple[list[str], list[tuple[int, Row]]]:
    """The columns of one CSV (``,``, ``;`` or tab, `read_text`), and its rows with their numbers in Excel.

    Columns without a name are left out where they are empty, and so are empty rows.

    Raises
    ------
    CodelistError
        For a file that cannot be read, has no header, names a column twice, or has cells beyond its columns.
    """
    try:
        text = read_text(path)
    except OSError as error:
        raise CodelistError(
            f"{path}: không đọc được ({error.strerror}); đóng tệp nếu đang mở trong Excel.",
            f"{path}: cannot be read ({error.strerror}); close it if Excel has it open.",
        ) from error
    said = _SEP.match(text)
    text = text[said.end():] if said else text
    first = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=said[1] if said else max(",;\t", key=first.count))
    try:
        header = [name.strip() for name in next(reader, [])]
        if not any(header):
            raise CodelistError(f"{path}: không có dòng tên cột.", f"{path}: there is no header row.")
        if twice := next((name for name in header if name and header.count(name) > 1), ""):
            raise CodelistError(f"{path}: có hai cột {twice}; giữ lại một cột.", f"{path}: there are two columns {twice}; keep one.")
        rows = [(at, _row(header, record, at, path)) for at, record in enumerate(reader, 2)
                if any(map(str.strip, record)) and not record[0].lstrip().startswith("#")]
    except csv.Error as error:
        raise CodelistError(f"{path}: không đọc được như một bảng CSV ({error}); mở bằng Excel và lưu lại.",
                            f"{path}: cannot be read as a CSV table ({error}); open it in Excel and save it again.") from error
    return [name for name in header if name], rows


def _row(header: list[str], record: list[str], at: int, path: Path) -> Row:
    cells = [*map(str.strip, record), *[""] * (len(header) - len(record))]
    if any(cells[len(header):]) or "" in header and any(cell for name, cell in zip(header, cells, strict=False) if not name):
        raise CodelistError(f"{path}, dòng {at}: nhiều ô hơn số cột.", f"{path}, line {at}: more cells than columns.")
    return {name: cell for name, cell in zip(header, cells, strict=False) if name}


def read_text(path: Path) -> str:
    """A text as a person saved it: UTF-8 (with or without BOM), UTF-16 or cp1258; composed."""
    raw = path.read_bytes()
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = raw.decode("utf-16", errors="replace")
    else:
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = raw.decode("cp1258", errors="replace")
    return unicodedata.normalize("NFC", text)
