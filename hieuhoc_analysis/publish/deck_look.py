"""The look of a deck: the house's own 16:9 template, or the office's, and which of its layouts carry what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from lxml import etree
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER as PLACE
from pptx.exc import PackageNotFoundError
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as Deck
from pptx.slide import SlideLayout
from pptx.util import Emu, Inches, Pt

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.palette import HOUSE, Palette, of_theme
from hieuhoc_analysis.publish.plain import extent

FONT = "Arial"  # on every office computer, with every Vietnamese letter
_TITLES = (PLACE.TITLE, PLACE.CENTER_TITLE)
_P, _A = "http://schemas.openxmlformats.org/presentationml/2006/main", "http://schemas.openxmlformats.org/drawingml/2006/main"
_SMALL = (PLACE.DATE, PLACE.FOOTER, PLACE.SLIDE_NUMBER)
_THEME = {"dk1": style.INK, "lt1": "#FFFFFF", "dk2": style.MAIN, "lt2": style.MISSING, "accent1": style.MAIN, "accent2": style.SECOND,
          "accent3": style.THIRD, "accent4": style.TARGET, "accent5": style.CONTEXT, "accent6": style.MUTED}


@dataclass
class Look:
    """A deck without slides, its layouts for the cover and for content, and the place for content in EMU."""

    deck: Deck
    cover: SlideLayout
    content: SlideLayout
    own: bool

    @cached_property
    def palette(self) -> Palette:
        """The colours of the house or of the office's theme."""
        return HOUSE if self.own else of_theme(self.content.slide_master, self.content)

    @property
    def stretch(self) -> float:
        """How much wider letters may be than those of `FONT`: an office's font may be wide, or missing where the deck is shown."""
        return 1.0 if self.own else 1.15

    @property
    def title_size(self) -> float:
        """The size of the titles of content slides in points."""
        return next((int(entry.get("sz")) / 100 for entry in self._title_style() if entry.get("sz")), 32)

    def extent(self, title: str) -> float:
        """How long a title of a content slide is, in units of its letter size."""
        capitals = next((entry.get("cap") for entry in self._title_style() if entry.get("cap")), "none") == "all"
        return extent(title.upper() if capitals else title, bold=True) * self.stretch

    @property
    def title_box(self) -> tuple[float, float]:
        """Width and height in points that the letters of such a title have."""
        title = self._title()
        return Emu(title.width).pt - (0 if self.own else 15), Emu(title.height).pt - 7

    @property
    def room(self) -> tuple[int, int, int, int]:
        """Left, top, width and height between the title and the foot of a content slide; an office's content stands
        where its master has it."""
        title, bodies = self._title(), [] if self.own else self._bodies()
        width, height = self.deck.slide_width or 0, self.deck.slide_height or 0
        small = [p.top for p in _holders(self.content) if p.placeholder_format.type in _SMALL and p.top is not None and p.top > height // 2]
        bottom = min(small, default=max((p.top + p.height for p in bodies), default=height))
        top = title.top + title.height if title.top < height // 3 else int(height * 0.06)
        left = min(title.left, int(width * 0.08))
        right = width - left
        if bodies:
            left, right = max(0, min(p.left for p in bodies)), min(width, max(p.left + p.width for p in bodies))
            top = max(top, *([p.top for p in bodies if p.top < height // 2] or [0]), 0)
        return left, top, right - left, min(bottom, int(height * 0.95)) - top

    def _title(self) -> Any:
        return next(p for p in _holders(self.content) if p.placeholder_format.type in _TITLES)

    def _title_style(self) -> list[Any]:
        return [*self._title().element.iter(qn("a:defRPr")), *self.content.slide_master.element.xpath(".//p:titleStyle/a:lvl1pPr/a:defRPr")]

    def _bodies(self) -> list[Any]:
        """The placeholders for content of the layout, else of its master, where they are wide enough to be meant for it."""
        for page in (self.content, self.content.slide_master):
            found = [
                p for p in _holders(page) if p.placeholder_format.type not in (*_TITLES, *_SMALL, PLACE.SUBTITLE) and p.top is not None
            ]
            if found and max(p.left + p.width for p in found) - min(p.left for p in found) > (self.deck.slide_width or 0) // 2:
                return found
        return []


def open_look(template: Path | str | None = None) -> Look:
    """The house's look, or that of the office's own presentation, whose slides are not carried over.

    Raises
    ------
    UsageError
        When the file is no presentation, or has no layout with a title.
    """
    if template is None:
        deck = _house()
        return Look(deck, deck.slide_layouts[0], deck.slide_layouts[5], True)
    try:
        deck = Presentation(str(template))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, OSError, etree.XMLSyntaxError):
        raise UsageError(
            f"Mẫu trình chiếu “{template}” không mở được. "
            "Cần một tệp PowerPoint .pptx hoặc .potx; hãy mở bằng PowerPoint và lưu lại dạng .pptx.",
            f"The template “{template}” cannot be opened. "
            "A PowerPoint file (.pptx or .potx) is needed; open it in PowerPoint and save it as .pptx.",
        ) from None
    _empty(deck)
    content = titled(deck, template)
    layouts = [layout for layout in deck.slide_layouts if any(p.placeholder_format.type in _TITLES for p in _holders(layout))]
    cover = next((layout for layout in layouts if any(p.placeholder_format.type is PLACE.SUBTITLE for p in _holders(layout))), content)
    return Look(deck, cover, content, False)


def titled(deck: Deck, name: object) -> SlideLayout:
    """The layout of a presentation that has a title and least else, as slides with a chart need it.

    Raises
    ------
    UsageError
        When no layout has a title.
    """
    layouts = [layout for layout in deck.slide_layouts if any(p.placeholder_format.type in _TITLES for p in _holders(layout))]
    if not layouts:
        raise UsageError(
            f"Mẫu trình chiếu “{name}” không có bố cục nào có ô tiêu đề. Thêm một bố cục như “Chỉ tiêu đề” (Title Only) rồi chạy lại.",
            f"The template “{name}” has no layout with a title. Add one such as “Title Only” and run again.",
        )

    def others(layout: SlideLayout) -> int:
        return sum(p.placeholder_format.type not in (*_TITLES, *_SMALL) for p in _holders(layout))

    return min(layouts, key=lambda layout: (others(layout), any(p.placeholder_format.type is PLACE.CENTER_TITLE for p in _holders(layout))))


def _holders(page: Any) -> list[Any]:
    """The placeholders of a layout or master."""
    return list(page.placeholders)


def _empty(deck: Deck) -> None:
    """Take the template's own slides out."""
    listed = deck.slides._sldIdLst
    for entry in list(listed):
        deck.part.drop_rel(entry.get(qn("r:id")))
        listed.remove(entry)


def _house() -> Deck:
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(13.333), Inches(7.5)
    master = deck.slide_masters[0]
    _theme(master)
    for name, size in (("p:titleStyle", 26), ("p:bodyStyle", None)):
        found = master.element.find(f".//{qn(name)}/{qn('a:lvl1pPr')}")
        if size is not None and found is not None:
            found.set("algn", "l")
            words = found.find(qn("a:defRPr"))
            words.set("sz", str(size * 100))
            words.set("b", "1")
    for holder in (*_holders(master), *(p for layout in deck.slide_layouts for p in _holders(layout))):
        kind = holder.placeholder_format.type
        if kind in _TITLES:
            _place(holder, 0.55, 0.42, 12.2, 0.98)
            holder.text_frame.word_wrap = True
            body = holder.element.find(f".//{qn('a:bodyPr')}")
            body.set("anchor", "t")
            body.set("lIns", "0")
        elif kind is PLACE.SLIDE_NUMBER:
            _place(holder, 12.05, 7.05, 0.75, 0.3)
        elif kind is PLACE.FOOTER:
            _place(holder, 0.55, 7.05, 9.0, 0.3)
        elif kind is PLACE.DATE:
            _place(holder, 9.7, 7.05, 2.2, 0.3)
    cover = deck.slide_layouts[0]
    _ground(cover)
    for holder in _holders(cover):
        if holder.placeholder_format.type in _TITLES:
            _place(holder, 0.95, 2.15, 11.4, 1.75)
            holder.element.find(f".//{qn('a:bodyPr')}").set("anchor", "b")
            _white(holder)
        elif holder.placeholder_format.type is PLACE.SUBTITLE:
            _place(holder, 0.95, 4.15, 11.4, 1.9)
            holder.element.find(f".//{qn('a:bodyPr')}").set("lIns", "0")
            for level in holder.element.iter(qn("a:lvl1pPr")):
                level.set("algn", "l")
            _white(holder)
    for layout, box in ((cover, (0.95, 3.98, 2.2, 0.07)), (deck.slide_layouts[5], (0.55, 0.26, 0.85, 0.07))):
        _rule(layout, box)
    return deck


def _ground(layout: SlideLayout) -> None:
    """The cover stands on the house's dark colour."""
    source = (
        f'<p:bg xmlns:p="{_P}" xmlns:a="{_A}"><p:bgPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
    )
    layout.element.find(qn("p:cSld")).insert(0, etree.fromstring(source))


def _white(holder) -> None:
    """The letters of a layout's placeholder in the colour of paper."""
    style_ = holder.element.find(f".//{qn('a:lstStyle')}")
    level = style_.find(qn("a:lvl1pPr"))
    level = etree.SubElement(style_, qn("a:lvl1pPr")) if level is None else level
    words = level.find(qn("a:defRPr"))
    words = etree.SubElement(level, qn("a:defRPr")) if words is None else words
    for fill in words.findall(qn("a:solidFill")):
        words.remove(fill)
    words.insert(0, etree.fromstring(f'<a:solidFill xmlns:a="{_A}"><a:schemeClr val="bg1"/></a:solidFill>'))


def _theme(master) -> None:
    part = next(rel.target_part for rel in master.part.rels.values() if rel.reltype.endswith("/theme"))
    theme = etree.fromstring(part.blob)
    space = {"a": _A}
    for name, colour in _THEME.items():
        for entry in theme.findall(f".//a:clrScheme/a:{name}", space):
            for child in list(entry):
                entry.remove(child)
            etree.SubElement(entry, qn("a:srgbClr")).set("val", colour[1:])
    for latin in theme.findall(".//a:fontScheme//a:latin", space):
        latin.set("typeface", FONT)
    part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)


def _place(shape, left: float, top: float, width: float, height: float) -> None:
    shape.left, shape.top, shape.width, shape.height = (Inches(x) for x in (left, top, width, height))


def _rule(layout: SlideLayout, box: tuple[float, float, float, float]) -> None:
    """The short stripe of the house style, drawn on the layout so that every slide has it."""
    left, top, width, height = (int(Emu(Inches(x))) for x in box)
    source = (
        f'<p:sp xmlns:p="{_P}" xmlns:a="{_A}">'
        '<p:nvSpPr><p:cNvPr id="90" name="stripe"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent2"/></a:solidFill>'
        "</p:spPr></p:sp>"
    )
    layout.shapes._spTree.append(etree.fromstring(source))


def one_line(look: Look, text: str, size: float) -> bool:
    """Whether a title of a content slide keeps to one line."""
    return look.extent(text) * size <= look.title_box[0]


def fitting(look: Look, text: str, large: float) -> Pt:
    """The size, `large` or less, with which a title keeps to two lines and to its box."""
    (across, high), long = look.title_box, max(look.extent(text), 1)
    two = min(int(2 * 0.92 * across / long), int(high / 2 / 1.17))
    return Pt(max(14, min(large, max(two, min(int(across / long), int(high / 1.17))))))
