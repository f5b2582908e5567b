"""Whether what strangers wrote is inert in an output, whatever kind of file that is."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

WORD = "plant"  # in everything that the tests plant
_NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?\Z")


def faults(path: Path) -> list[str]:
    """What in a file would act on the planted words instead of showing them."""
    content = path.read_bytes()
    kind = path.suffix
    found = list({".csv": _csv, ".html": _html, ".ipynb": _notebook, ".svg": _svg, ".xlsx": _office, ".docx": _office, ".pptx": _office}.get(kind, lambda _: ())(content))
    return [f"{path.name}: {said}" for said in found]


def texts(path: Path) -> Iterator[str]:
    """All that a file holds, unpacked, as text: to look for what must not be there."""
    content = path.read_bytes()
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            yield from (package.read(name).decode("utf-8", "replace") for name in package.namelist())
    elif path.suffix == ".parquet":
        import pyarrow.parquet as pq

        yield str(pq.read_table(path).to_pylist())
    else:
        yield content.decode("utf-8", "replace")
        for start in (match.start() for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", content)):  # packed, perhaps behind a head
            try:
                yield zlib.decompressobj().decompress(content[start:]).decode("utf-8", "replace")
            except zlib.error:
                continue


def _csv(content: bytes) -> Iterator[str]:
    for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")):
        yield from (f"live field {field!r}" for field in row if len(field) > 1 and field[0] in "=+-@\t\r" and not _NUMBER.match(field))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if WORD in tag:
            self.found.append(f"element <{tag}>")
        for name, value in attrs:
            if WORD in name or (WORD in (value or "") and (name.startswith("on") or name in ("src", "srcdoc", "style", "action") or (name == "href" and ":" in (value or "")))):
                self.found.append(f"<{tag} {name}={value!r}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        if WORD in data and self.cdata_elem:
            self.found.append(f"within <{self.cdata_elem}>: {data[:80]!r}")

    def handle_comment(self, data: str) -> None:
        if WORD in data:
            self.found.append(f"comment {data[:80]!r}")


def _html(content: bytes | str) -> Iterator[str]:
    page = _Page()
    page.feed(content.decode() if isinstance(content, bytes) else content)
    yield from page.found


def _notebook(content: bytes) -> Iterator[str]:
    for cell in json.loads(content)["cells"]:
        for output in cell.get("outputs", []):
            for mime, text in output.get("data", {}).items():
                said = "".join(text) if isinstance(text, list | str) else json.dumps(text)
                if mime in ("text/html", "text/markdown", "image/svg+xml"):
                    yield from _html(said)
                elif mime in ("application/javascript", "text/latex") and WORD in said:
                    yield f"{mime}: {said[:80]!r}"


def _svg(content: bytes) -> Iterator[str]:
    for element in ElementTree.fromstring(content).iter():
        name = element.tag.rpartition("}")[2]
        if name in ("script", "foreignObject", "a", "image") and WORD in (element.text or "") + str(element.attrib):
            yield f"<{name}> {element.attrib}"
        yield from (f"{name} {key}" for key, value in element.attrib.items() if WORD in value and key.startswith("on"))


def _office(content: bytes) -> Iterator[str]:
    """Formulas, fields, links to outside and conditions that hold planted words."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for part in package.namelist():
            if WORD in part:
                yield f"a part is called {part}"
            if not part.endswith((".xml", ".rels")):
                continue
            for element in ElementTree.fromstring(package.read(part)).iter():
                name = element.tag.rpartition("}")[2]
                if name in ("f", "formula", "formula1", "formula2", "instrText", "fldSimple", "definedName", "oddHeader", "oddFooter") and WORD in "".join(element.itertext()) + str(element.attrib):
                    yield f"{part}: <{name}> {''.join(element.itertext())[:80]}"
                if name == "Relationship" and element.get("TargetMode") == "External" and WORD in (target := element.get("Target", "")) and not target.startswith("#"):
                    yield f"{part}: link to {target}"
