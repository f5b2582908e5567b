"""Tables as text: CSV and TSV in any encoding and with any delimiter; HTML and XML are passed on to their readers.

Figures stay text: whether ``2.631`` is two thousand or two and a bit is judged later, with the column's evidence.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Literal

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.package import MAX_TEXT, Budget
from hieuhoc_analysis.extract.grid import Cell, Sheet, Workbook

MAX_TEXT_FILE = 48 << 20  # bytes; three million cells of a CSV
DELIMITERS = ";\t,|"
_SAMPLE, _SAMPLE_RECORDS = 400_000, 400
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_XML_KIND = re.compile(r"<(?:[A-Za-z]\w*:)?(Workbook|document)[\s>]")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)|encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE)
_VOWEL = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
_TONE = "\u0300\u0301\u0303\u0309\u0323"
_TONED = re.compile(f"[{_VOWEL}][{_TONE}]")
_LOOSE_TONE = re.compile(f"(?<![{_VOWEL}])[{_TONE}]")
# what TCVN3 and VNI text turns into when read as cp1258
_FOREIGN = re.compile(f"[¨©ª«¬®µ¶·¸¹]\\w|\\w[¨©ª«¬®µ¶·¸¹]|[aeiouyAEIOUY][ăơ](?![{_TONE}])")
_TEXT_FORMULA = re.compile(r'="([^"]*)"\Z')


def read_text_table(content: bytes, name: str) -> Workbook:
    """Read whatever is text: CSV, TSV, an HTML page, SpreadsheetML 2003 or a flat OpenDocument.

    Parameters
    ----------
    content : bytes
        The file.
    name : str
        What to call the sheet of a CSV or HTML page: the file's stem.

    Raises
    ------
    UnreadableFile
        ``file_unknown`` for bytes that are no text, ``file_empty``, ``file_plain_text`` for text without columns,
        ``file_no_table`` for a page without a table, ``file_too_large``.
    """
    if len(content) > MAX_TEXT_FILE:
        raise UnreadableFile("file_too_large", found=f"{len(content) >> 20} MB")
    text = decode(content)
    head = text[:4096].lstrip("\ufeff \t\r\n")
    if not head and not text.strip("\ufeff \t\r\n"):
        raise UnreadableFile("file_empty")
    if head.startswith("<"):
        return _read_markup(content, text, head, name)
    if head.lower().startswith("mime-version:") or "content-type: multipart/related" in head.lower():
        raise UnreadableFile("file_unknown", found="MHTML")
    if len(_CONTROL.findall(text[:65536])) > len(text[:65536]) // 100:
        raise UnreadableFile("file_unknown", found=content[:4].hex(" "))
    return Workbook("csv", [_csv_sheet(text, name)])


def _read_markup(content: bytes, text: str, head: str, name: str) -> Workbook:
    kind = _XML_KIND.search(head)
    if kind and "urn:schemas-microsoft-com:office:spreadsheet" in head and kind[1] == "Workbook":
        from hieuhoc_analysis.extract.formats.spreadsheetml import read_spreadsheetml

        return read_spreadsheetml(content)
    if kind and kind[1] == "document" and "urn:oasis:names:tc:opendocument" in head:
        from hieuhoc_analysis.extract.formats.opendocument import read_flat_ods

        return read_flat_ods(content)
    if "<svg" in head[:500]:
        raise UnreadableFile("file_image", found="SVG")
    if "schemas.microsoft.com/office/word" in head:
        raise UnreadableFile("file_word", found="XML")
    from hieuhoc_analysis.extract.formats.html_tables import read_html

    return read_html(text, name)


def decode(content: bytes) -> str:
    """Bytes to text: byte-order mark, declared charset, UTF-8, UTF-16 without a mark, then the Vietnamese code pages.

    Nothing is composed or repaired here: text of the TCVN3 and VNI fonts comes out as cp1252 shows it, which
    is what their tables expect.
    """
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if content.startswith(mark):
            return content[len(mark):].decode(encoding, "replace")
    sample = content[:4096]
    if (zeros := sample.count(0)) > len(sample) // 5:
        return content.decode("utf-16-le" if sample[1::2].count(0) > zeros // 2 else "utf-16-be", "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    declared = _CHARSET.search(content[:2048]) if content.lstrip().startswith(b"<") else None
    if declared:
        try:
            return content.decode((declared[1] or declared[2]).decode("ascii"), "replace")
        except LookupError:
            pass
    # one broken letter in a file of UTF-8 does not make it something else
    loose = content[:1 << 20].decode("utf-8", "replace")
    broken = loose.count("\ufffd")
    if broken * 10 < sum(letter > "\x7f" for letter in loose) - broken:
        return content.decode("utf-8", "replace")
    return _decode_8bit(content)


def _decode_8bit(content: bytes) -> str:
    vietnamese = _by_table(content, "cp1258")
    sample = vietnamese[:200_000]
    fits, loose = len(_TONED.findall(sample)), len(_LOOSE_TONE.findall(sample)) + len(_FOREIGN.findall(sample))
    return vietnamese if fits >= loose else _by_table(content, "cp1252")


def _by_table(content: bytes, encoding: str) -> str:
    # the holes of a code page stay what they are, so that nothing is lost
    table = {byte: bytes((byte,)).decode(encoding, "replace") for byte in range(256)}
    return content.decode("latin-1").translate({byte: chr(byte) if text == "\ufffd" else text for byte, text in table.items()})


def _csv_sheet(text: str, name: str) -> Sheet:
    delimiter = ""
    first, _, rest = text.partition("\n")
    if first.strip().strip('"').lower().startswith("sep=") and len(first.strip().strip('"')) == 5:
        # Excel's own line, which it does not show either
        delimiter, text = first.strip().strip('"')[4], rest
    delimiter = delimiter or choose_delimiter(text)
    if max(_widths(text[:_SAMPLE], delimiter), default=0) < 2:
        raise UnreadableFile("file_plain_text")
    try:
        return _fill(name, text, delimiter, quoted=True)
    except _OpenQuote:
        # a quote that is never closed swallows the rest of the file into one field: then quotes mean nothing here
        return _fill(name, text, delimiter, quoted=False)


def _fill(name: str, text: str, delimiter: str, quoted: bool) -> Sheet:
    sheet = Sheet(name)
    budget = Budget()
    for number, record in enumerate(_records(text, delimiter, quoted), start=1):
        line = {col: _cell(number, col, written) for col, written in enumerate(record, start=1) if written}
        if line:
            budget.spend_cells(len(line))
            sheet.cells[number] = line
    return sheet


def _cell(row: int, col: int, written: str) -> Cell:
    # ="0912" is how exports keep Excel from eating a leading zero
    if written.startswith("=") and (kept := _TEXT_FORMULA.match(written)) and kept[1]:
        return Cell(row, col, "text", kept[1], formula=written[1:])
    return Cell(row, col, "text", written)


def choose_delimiter(text: str) -> str:
    """The delimiter by which most records have the same number of fields, more than one; ``,`` when none has."""
    sample = text[:_SAMPLE]
    best, best_score = ",", (0.0, 0)
    for delimiter in DELIMITERS:
        if delimiter not in sample:
            continue
        widths = Counter(_widths(sample, delimiter))
        width, _ = max(widths.items(), key=lambda item: (item[1] if item[0] > 1 else 0, item[0]), default=(1, 0))
        if width < 2:
            continue
        # wider by one counts too: many programs drop or add a last empty field
        near = sum(count for other, count in widths.items() if abs(other - width) <= (width > 3))
        score = (round(near / sum(widths.values()), 2), width)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _widths(sample: str, delimiter: str) -> list[int]:
    for quoted in (True, False):
        try:
            records = islice(_records(sample, delimiter, quoted), _SAMPLE_RECORDS)
            # a quote left inside a field was cut by a delimiter that is none: such a record speaks for no width
            return [1 if quoted and any('"' in field for field in record) else len(record) for record in records if any(record)]
        except _OpenQuote:
            continue
    return []


class _OpenQuote(Exception):
    """A quoted field that does not end where a person would end it."""


def _records(text: str, delimiter: str, quoted: bool) -> Iterator[list[str]]:
    csv.field_size_limit(MAX_TEXT)
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting):
            if quoted and any(len(field) > 32_767 or field.count("\n") > 50 for field in record):
                raise _OpenQuote
            yield record
    except csv.Error as error:
        if quoted:
            raise _OpenQuote from error
        raise UnreadableFile("file_too_large", found=str(error)) from error
