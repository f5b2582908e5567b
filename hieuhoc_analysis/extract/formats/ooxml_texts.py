"""The texts that the sheets of an .xlsx share: strings, comments and the file's own properties."""

from __future__ import annotations

import re

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.package import CHUNK, MAX_TEXT, MIB, Package, parse_xml

MAIN = ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")

PLAIN_UP_TO = 16 * MIB  # the plain way holds the whole part in memory; larger ones are streamed

Runs = tuple[tuple[str, str], ...]

_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_ENTITY = re.compile("&(amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});")
_T = r'<t(?: xml:space="preserve")?>([^<\x00-\x08\x0b-\x1f]*)</t>'
# looks of a run as Excel writes them: empty elements of one attribute, two where it is a colour
_LOOK = (
    r'<(?:b|i|u|strike|sz|rFont|family|charset|scheme|vertAlign)(?: val="[^"<&\x00-\x1f]*")?/>'
    r'|<color(?: (?:rgb|theme|indexed)="\w*")?(?: tint="[-\d.]*")?/>'
)
_RUN = re.compile(rf"<r>(?:<rPr>((?:{_LOOK})*)</rPr>)?{_T}</r>")
_RUN_FONT = re.compile(r'<rFont val="([^"]*)"')
_PLAIN_STRING = re.compile(rf"<si>(?:{_T}|(<r>(?:[^<]++|<(?!/si>))*+))</si>\s*")
_STRINGS_HEAD = re.compile(rf'\ufeff?(?:<\?xml[^<>]*\?>)?\s*<sst xmlns="(?:{"|".join(map(re.escape, MAIN))})"(?: \w+="\d*")*>\s*\Z')
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def element_names(*words: str) -> dict[str, str]:
    """``namespace word`` → ``word`` for both editions (Transitional and Strict) of the format."""
    return {f"{namespace} {word}": word for namespace in MAIN for word in words}


def unescape(text: str) -> str:
    """Decode ``_x000D_`` escapes, by which the format writes characters that XML cannot hold."""
    if "_x" not in text:
        return text
    decoded = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)
    # two escapes may form one character beyond the basic plane; half of one is no character
    return decoded.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def plain_text(data: bytes) -> str:
    """A part's text when it is plain XML (UTF-8, no comments, CDATA, DOCTYPE or carriage returns); else ''."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"<!" in data or b"\r" in data.replace(b"?>\r\n", b"", 1) or data.find(b"<?", 5) >= 0:
        return ""
    declared = data[:200].partition(b"?>")[0].lower()
    if b"encoding" in declared and b"utf-8" not in declared:
        return ""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return ""


def unquote(text: str) -> str | None:
    """Replace ``&amp;``, ``&#7897;`` and their like; None when there is any other ``&``, which only the parser can judge."""
    count = text.count("&")
    text, known = _ENTITY.subn(_character, text)
    return text if known == count and "\0" not in text else None


def _character(match: re.Match[str]) -> str:
    name = match[1]
    if name[0] != "#":
        return _ENTITIES[name]
    number = int(name[2:], 16) if name[1] == "x" else int(name[1:])
    allowed = number in (9, 10, 13) or 32 <= number < 0xD800 or 0xE000 <= number < 0xFFFE or 0x10000 <= number < 0x110000
    return chr(number) if allowed else "\0"


def check_text(pieces: list[str]) -> None:
    """Raise ``file_too_large`` when the pieces of one text are too many: it does not end."""
    if len(pieces) > MAX_TEXT // CHUNK:
        raise UnreadableFile("file_too_large", found=f"> {MAX_TEXT >> 20} MB")


def runs_in(runs: Runs | None, font: str) -> Runs | None:
    """Rich text whose runs are set in other fonts than the cell's; None when all is in the cell's font.

    Neighbouring runs of one font are joined; a run that names no font takes the cell's.
    """
    if runs is None:
        return None
    joined: list[tuple[str, str]] = []
    for text, name in runs:
        name = name or font
        if joined and joined[-1][1] == name:
            joined[-1] = (joined[-1][0] + text, name)
        elif text:
            joined.append((text, name))
    if len(joined) == 1 and joined[0][1] == font:
        return None
    return tuple(joined)


class RichText:
    """Collects the text of an ``<si>``, ``<is>`` or comment: plain, or runs with fonts; phonetic readings left out."""

    __slots__ = ("_font", "_phonetic", "_rich", "_runs")

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Begin a new text."""
        self._runs: list[tuple[str, str]] = []
        self._font = ""
        self._phonetic = self._rich = False

    def start(self, word: str, attributes: dict[str, str]) -> None:
        """An element of the text begins: ``r``, ``rFont`` or ``rPh``."""
        if word == "r":
            self._font = ""
            self._rich = True
        elif word == "rFont":
            self._font = attributes.get("val", "")
        elif word == "rPh":
            self._phonetic = True

    def end(self, word: str, text: str) -> None:
        """A ``t`` (with its text), ``r`` or ``rPh`` ends."""
        if word == "t":
            if not self._phonetic:
                self._runs.append((unescape(text), self._font))
        elif word == "r":
            self._font = ""
        elif word == "rPh":
            self._phonetic = False

    def result(self) -> tuple[str, Runs | None]:
        """The whole text, and its runs when it has any."""
        if len(self._runs) == 1 and not self._rich:
            return self._runs[0][0], None
        return "".join([text for text, _ in self._runs]), tuple(self._runs) if self._rich else None


def read_strings(package: Package, part: str) -> list[tuple[str, Runs | None]]:
    """The shared strings, in order: text and runs (text, font) or None; a run without a font has ''."""
    known = element_names("si", "t", "r", "rFont", "rPh")
    strings: list[tuple[str, Runs | None]] = []
    data = package.read(part) if package.size(part) <= PLAIN_UP_TO else b""
    if data and (plain := _plain_strings(data)) is not None:
        return plain
    pieces: list[str] = []
    rich = RichText()

    def start(element: str, attributes: dict[str, str]) -> None:
        pieces.clear()
        word = known.get(element)
        if word == "si":
            rich.clear()
        elif word:
            rich.start(word, attributes)

    def end(element: str) -> None:
        word = known.get(element)
        if word == "si":
            strings.append(rich.result())
        elif word:
            rich.end(word, "".join(pieces))

    def text(piece: str) -> None:
        pieces.append(piece)
        check_text(pieces)

    pieces_of_part = (data[at:at + CHUNK] for at in range(0, len(data), CHUNK)) if data else package.chunks(part)
    parse_xml(pieces_of_part, start, end, text, part)
    return strings


def _plain_strings(data: bytes) -> list[tuple[str, Runs | None]] | None:
    """Shared strings as Excel and LibreOffice write them; None when the parser is needed."""
    text = plain_text(data)
    begin, end = text.find("<si>"), text.rfind("</sst>")
    if begin < 0 or end < begin or text[end + 6:].strip() or not _STRINGS_HEAD.match(text, 0, begin):
        return None
    found: list[tuple[str, Runs | None]] = []
    for match in _PLAIN_STRING.finditer(text, begin, end):
        if match.start() != begin:
            return None
        begin = match.end()
        if match[2]:
            if (runs := _plain_runs(match[2])) is None:
                return None
            found.append(("".join([said for said, _ in runs]), runs))
        elif (said := unquote(match[1]) if "&" in match[1] else match[1]) is None:
            return None
        else:
            found.append((unescape(said), None))
    return found if begin == end else None


def _plain_runs(text: str) -> Runs | None:
    """The runs of one rich text; None when the parser is needed."""
    runs: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        match = _RUN.match(text, at)
        if match is None or (said := unquote(match[2])) is None:
            return None
        fonts = _RUN_FONT.findall(match[1] or "")
        runs.append((unescape(said), fonts[-1] if fonts else ""))
        at = match.end()
    return tuple(runs)


def read_comments(package: Package, part: str) -> dict[str, str]:
    """Comments by A1 address, without the authors' names (Excel puts the name before the text too)."""
    known = element_names("author", "comment", "text", "t", "r", "rFont", "rPh")
    known |= {f"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments {word}": kind
              for word, kind in (("threadedComment", "comment"), ("text", "t"))}
    authors: list[str] = []
    comments: dict[str, str] = {}
    pieces: list[str] = []
    rich = RichText()
    place = author = ""

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal place, author
        pieces.clear()
        word = known.get(element)
        if word == "comment":
            place = attributes.get("ref", "")
            which = attributes.get("authorId", "")
            author = authors[int(which)] if which.isdecimal() and len(which) < 10 and int(which) < len(authors) else ""
            rich.clear()
        elif word:
            rich.start(word, attributes)

    def end(element: str) -> None:
        word = known.get(element)
        if word == "author":
            authors.append("".join(pieces))
        elif word == "comment":
            said = rich.result()[0]
            if author and said.startswith(author):
                said = said[len(author):].lstrip(": \n\r")
            # replies of a threaded comment share its cell
            comments[place] = f"{comments[place]}\n{said}" if place in comments else said
        elif word:
            rich.end(word, "".join(pieces))

    def text(piece: str) -> None:
        pieces.append(piece)
        check_text(pieces)

    package.parse(part, start, end, text)
    return comments


def read_properties(package: Package) -> dict[str, str]:
    """Custom document properties, and ``created`` and ``modified`` as the file writes them; no names of people."""
    properties: dict[str, str] = {}
    pieces: list[str] = []
    name = ""

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal name
        word = element.rsplit(" ", 1)[-1]
        pieces.clear()
        if word == "property":
            name = attributes.get("name", "")
        elif word in ("created", "modified"):
            name = word

    def end(element: str) -> None:
        nonlocal name
        if name:
            properties[name] = "".join(pieces).strip()
        name = ""

    def text(piece: str) -> None:
        pieces.append(piece)
        check_text(pieces)

    # the file's own dates last: a custom property cannot pass for one
    for relation in sorted(package.relations("").values(), key=lambda relation: relation.kind.startswith("core")):
        if relation.kind.replace("-p", "P") in ("customProperties", "coreProperties") and relation.part in package:
            package.parse(relation.part, start, end, text)
    return properties
