"""What is mutated: whole workbooks of every format, made here, and other projects' own where they lie beside the project."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.messy import cases, writers

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
_FORMATS = ("xlsx", "openpyxl", "xls", "ods", "html", "spreadsheetml", "csv|;|utf-8-sig", "csv|,|cp1258", "csv|tab|utf-16")
_LARGEST = 120_000  # bytes; what large files have more of is the same again
_PER_FORMAT = 4


@dataclass(frozen=True, slots=True)
class Seed:
    """A whole workbook: its file name and its bytes."""

    name: str
    content: bytes


def seeds() -> list[Seed]:
    """All seeds, always in one order; formats of our own making first."""
    found = []
    for at, form in enumerate(_FORMATS):
        for number in range(_PER_FORMAT):
            case, _ = cases.make(2 * (at * _PER_FORMAT + number), "official" if number == 3 else "submissions", plain=True)
            case.format = form
            name = form.split("|")[0]
            found.append(Seed(f"{name}-{number} 2019.{cases.EXTENSIONS[name]}", writers.write(case)))
    found += [Seed(f"flat-{number} 2019.fods", _flat(seed.content)) for number, seed in enumerate(s for s in found if s.name.startswith("ods"))]
    if CORPUS.is_dir():
        corpus = sorted(path for path in CORPUS.rglob("*.*") if path.is_file() and path.stat().st_size <= _LARGEST)
        found += [Seed(path.name, path.read_bytes()) for path in corpus]
    return found


def _flat(content: bytes) -> bytes:
    """An .ods as the one XML file that LibreOffice calls .fods."""
    from .zips import unpack

    xml = unpack(content)["content.xml"].decode()
    kind = ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"'
    return xml.replace("<office:document-content", "<office:document" + kind, 1).replace("</office:document-content>", "</office:document>").encode()
