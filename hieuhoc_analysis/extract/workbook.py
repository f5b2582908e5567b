"""Any file to a workbook: the format is decided by what the file holds, never by its name."""

from __future__ import annotations

import os
from pathlib import Path

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.unstored import work_out
from hieuhoc_analysis.extract.grid import Workbook

MAX_FILE = 100 << 20  # bytes; a ward's workbook has some ten thousand
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# what a file begins with, and the rule that names it
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF", "file_pdf", "PDF"),
    (b"{\\rtf", "file_word", "RTF"),
    (b"\xdb\xa5-\x00", "file_word", "Word 2"),
    (b"\x89PNG", "file_image", "PNG"),
    (b"\xff\xd8\xff", "file_image", "JPEG"),
    (b"GIF8", "file_image", "GIF"),
    (b"BM", "file_image", "BMP"),
    (b"II*\x00", "file_image", "TIFF"),
    (b"MM\x00*", "file_image", "TIFF"),
    (b"\xd7\xcd\xc6\x9a", "file_image", "WMF"),
    (b"Rar!", "file_archive", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "file_archive", "7z"),
    (b"\x1f\x8b", "file_archive", "gzip"),
    (b"BZh91AY&SY", "file_archive", "bzip2"),
    (b"\xfd7zXZ", "file_archive", "xz"),
    (b"\x28\xb5\x2f\xfd", "file_archive", "zstd"),
    (b"SQLite format 3", "file_unknown", "SQLite"),
    (b"\x00\x01\x00\x00Standard", "file_unknown", "Access"),
    (b"PAR1", "file_unknown", "Parquet"),
    (b"MZ", "file_unknown", "EXE"),
    (b"\x7fELF", "file_unknown", "ELF"),
)
_BIFF_STARTS = (b"\x09\x08", b"\x09\x04\x06\x00", b"\x09\x02\x06\x00", b"\x09\x00\x04\x00")


def read_workbook(path: Path | str, content: bytes | None = None) -> Workbook:
    """Read one submission, whatever its format and its name.

    Parameters
    ----------
    path : path-like
        The file; a CSV's sheet takes its stem for a name.
    content : bytes, optional
        What the file holds, when it has been read already: then the disk is not touched.

    Returns
    -------
    Workbook
        All worksheets, sparse; ``format`` says what it really was.

    Raises
    ------
    UnreadableFile
        For everything that is not a table, with the rule that words it: ``file_pdf``, ``file_encrypted`` …
    """
    path = Path(path)
    if path.name.startswith(("~$", ".~lock.")):
        raise UnreadableFile("file_lock")
    if content is None:
        content = load_bytes(path)
    if len(content) > MAX_FILE:
        raise UnreadableFile("file_too_large", found=f"{len(content) >> 20} MB")
    if not content.strip(b"\x00 \t\r\n"):
        raise UnreadableFile("file_empty")
    try:
        return work_out(_dispatch(content, path.stem))
    except (UnreadableFile, MemoryError):
        raise
    except Exception as error:
        # strangers' bytes reach parsers that are not ours: none of their surprises may end a batch
        raise UnreadableFile("file_damaged", found=type(error).__name__) from error


def load_bytes(path: Path) -> bytes:
    """The bytes of a file that is small enough to be a submission; raises `UnreadableFile`."""
    try:
        size = os.stat(path).st_size
        if size > MAX_FILE:
            raise UnreadableFile("file_too_large", found=f"{size >> 20} MB")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFile("file_not_found") from error
    except IsADirectoryError as error:
        raise UnreadableFile("file_is_folder") from error
    except OSError as error:
        # also: open in Excel on Windows
        raise UnreadableFile("file_no_access", found=error.strerror or type(error).__name__) from error


def _dispatch(content: bytes, stem: str) -> Workbook:
    # readers are imported when first needed: most runs meet one format
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _read_zip(content)
    if content.startswith(OLE) or content.startswith(_BIFF_STARTS):
        from hieuhoc_analysis.extract.formats.legacy_xls import read_xls

        return read_xls(content)
    for signature, rule, found in _SIGNATURES:
        # two letters alone may begin a CSV ("BM 01/KH"): binary files soon hold a zero
        if content.startswith(signature) and (len(signature) > 2 or b"\x00" in content[:64]):
            raise UnreadableFile(rule, found=found)
    if content[4:8] == b"ftyp" or (content.startswith(b"RIFF") and content[8:12] == b"WEBP"):
        raise UnreadableFile("file_image", found=content[8:12].decode("latin-1"))
    from hieuhoc_analysis.extract.formats.text_tables import read_text_table

    return read_text_table(content, stem)


def _read_zip(content: bytes) -> Workbook:
    from hieuhoc_analysis.extract.formats.package import Package

    package = Package(content)
    main = next((r.part for r in package.relations("").values() if r.kind == "officeDocument"), "")
    if main not in package:
        main = next((part for part in ("xl/workbook.xml", "xl/workbook.bin") if part in package), "")
    if main.lower().endswith("workbook.bin"):
        from hieuhoc_analysis.extract.formats.xlsb import read_xlsb

        return read_xlsb(package, main)
    folder = main.partition("/")[0].lower()
    if folder in ("word", "ppt", "visio"):
        raise UnreadableFile("file_word" if folder == "word" else "file_slides" if folder == "ppt" else "file_unknown", found=folder)
    if main:
        from hieuhoc_analysis.extract.formats.ooxml import read_ooxml

        return read_ooxml(package, main)
    if "content.xml" in package:
        from hieuhoc_analysis.extract.formats.opendocument import read_ods

        return read_ods(package)
    if "[Content_Types].xml" in package or not package.names:
        raise UnreadableFile("file_no_workbook")
    if "index/document.iwa" in package or "index.zip" in package:
        raise UnreadableFile("file_unknown", found="Apple Numbers")
    raise UnreadableFile("file_archive", found="ZIP")
