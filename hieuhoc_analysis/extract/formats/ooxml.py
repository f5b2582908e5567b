"""Workbooks of Excel since 2007 (.xlsx, .xlsm): a sparse reader of everything that decides what a cell means.

One pass gives values, formulas with and without a stored result, number formats, fonts, merges, hidden lines
and comments; no library does. Sparse: a stray cell at XFD1048576 costs one cell.
"""

from __future__ import annotations

from collections.abc import Iterator

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.ooxml_rows import TRUE, Shared
from hieuhoc_analysis.extract.formats.ooxml_sheet import read_sheet
from hieuhoc_analysis.extract.formats.ooxml_styles import read_styles
from hieuhoc_analysis.extract.formats.ooxml_texts import read_properties, read_strings, unescape
from hieuhoc_analysis.extract.formats.package import Package, Relation, parse_xml
from hieuhoc_analysis.extract.grid import Sheet, Workbook

_TYPES = "[Content_Types].xml"


def read_ooxml(package: Package, main_part: str) -> Workbook:
    """Read an .xlsx or .xlsm.

    Parameters
    ----------
    package : Package
        The opened zip.
    main_part : str
        Name of the workbook part, such as ``xl/workbook.xml``.

    Returns
    -------
    Workbook
        All worksheets in the workbook's order (chart, dialog and macro sheets left out).

    Raises
    ------
    UnreadableFile
        ``file_damaged``, ``file_no_workbook``, ``file_doctype`` or one of the size rules.
    """
    listed, base_1904 = package.made(main_part, _listed)
    relations = package.relations(main_part)
    texts = _shared_part(package, relations, "sharedStrings")
    strings = read_strings(package, texts) if texts else []
    looks = _shared_part(package, relations, "styles")
    styles = package.made(looks, read_styles) if looks else []
    shared = Shared.of(strings, styles, base_1904)
    sheets: dict[str, Sheet] = {}  # by part: one that is listed again, as no program does, is no other sheet
    for name, state, link in listed:
        relation = relations.get(link)
        if relation is None:
            raise UnreadableFile("file_damaged", found=name)
        if relation.kind == "worksheet" and relation.part not in sheets:
            sheets[relation.part] = read_sheet(package, relation.part, name, state, shared)
    if not listed:
        raise UnreadableFile("file_no_workbook")
    return Workbook("xlsm" if _has_macros(package, main_part) else "xlsx", list(sheets.values()), read_properties(package))


def _shared_part(package: Package, relations: dict[str, Relation], kind: str) -> str:
    return next((r.part for r in relations.values() if r.kind == kind and r.part in package), "")


def _listed(pieces: Iterator[bytes], part: str) -> tuple[list[tuple[str, str, str]], bool]:
    """The sheets, each with its state and link, and whether days are counted from 1904."""
    listed: list[tuple[str, str, str]] = []
    base_1904 = False

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal base_1904
        word = element.rsplit(" ", 1)[-1]
        if word == "sheet":
            link = next((value for key, value in attributes.items() if key.endswith(" id")), "")
            listed.append((unescape(attributes.get("name", "")), attributes.get("state", "visible"), link))
        elif word == "workbookPr":
            base_1904 = attributes.get("date1904", "0") in TRUE

    parse_xml(pieces, start, None, None, part)
    return listed, base_1904


def _has_macros(package: Package, main_part: str) -> bool:
    types = package.made(_TYPES, _types) if _TYPES in package else {}
    return "macroEnabled" in types.get(main_part.lower(), "")


def _types(pieces: Iterator[bytes], part: str) -> dict[str, str]:
    types: dict[str, str] = {}

    def start(element: str, attributes: dict[str, str]) -> None:
        if element.endswith(" Override"):
            types[attributes.get("PartName", "").lstrip("/").lower()] = attributes.get("ContentType", "")

    parse_xml(pieces, start, None, None, part)
    return types
