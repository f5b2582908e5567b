"""Any file to a workbook: the format is decided by what the file holds, never by its name."""

from __future__ import annotations

from pathlib import Path

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.grid import Workbook
from hieuhoc_analysis.extract.ooxml import read_ooxml
from hieuhoc_analysis.extract.package import Package


def read_workbook(path: Path | str, content: bytes | None = None) -> Workbook:
    """Read one submission."""
    path = Path(path)
    if content is None:
        content = path.read_bytes()
    package = Package(content)
    main = next((r.part for r in package.relations("").values() if r.kind == "officeDocument"), "xl/workbook.xml")
    if main not in package:
        raise UnreadableFile("file_no_workbook")
    return read_ooxml(package, main)
