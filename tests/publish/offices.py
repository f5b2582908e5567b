"""Presentation templates as offices have them, each unlike the house's: 4:3 with a band, dark with serifs, few layouts with a side title."""

from __future__ import annotations

from pathlib import Path

from lxml import etree
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER as PLACE
from pptx.oxml.ns import qn
from pptx.util import Inches

_P, _A = "http://schemas.openxmlformats.org/presentationml/2006/main", "http://schemas.openxmlformats.org/drawingml/2006/main"
TITLES = (PLACE.TITLE, PLACE.CENTER_TITLE)


def banded(path: Path) -> Path:
    """4:3; a dark green band under a white title, warm colours, Tahoma, layout names of its own in English."""
    deck = Presentation()
    master = _theme(deck, "Tahoma", dk1="2B2B2B", lt1="FFFFFF", dk2="1E4D2B", lt2="F3EFE4", accent1="1E4D2B", accent2="C8102E", accent3="E0A526", accent4="5B7F95")
    _shape(master, (0, 0, 10, 1.35), "dk2")
    _title_colour(deck, "bg1", 30)
    for page in (master, *deck.slide_layouts):
        for holder in page.placeholders:
            if holder.placeholder_format.type in TITLES and page is not deck.slide_layouts[0]:
                _at(holder, 0.5, 0.15, 9.0, 1.05)
    cover = deck.slide_layouts[0]
    _shape(cover, (0, 1.9, 10, 2.2), "dk2")
    for at, layout in enumerate(deck.slide_layouts):
        layout.name = f"Office {at + 1}"
    deck.slides.add_slide(deck.slide_layouts[1]).shapes.title.text = "Last year's slide"
    deck.save(str(path))
    return path


def dark(path: Path) -> Path:
    """16:9; a navy ground through the colour map (text is the light colour), serif letters, Vietnamese layout names."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(13.333), Inches(7.5)
    master = _theme(deck, "Times New Roman", dk1="0B1D36", lt1="F7F3E8", dk2="12305A", lt2="D8C9A3", accent1="F2C14E", accent2="F78154", accent3="5FAD9B", accent4="B4D6F0")
    colours = master.element.find(qn("p:clrMap"))
    for name, of in (("bg1", "dk1"), ("tx1", "lt1"), ("bg2", "dk2"), ("tx2", "lt2")):
        colours.set(name, of)
    for page in (master, *deck.slide_layouts):
        for holder in page.placeholders:
            kind = holder.placeholder_format.type
            if kind in TITLES:
                _at(holder, 0.9, 2.2 if page is deck.slide_layouts[0] else 0.5, 11.5, 1.6 if page is deck.slide_layouts[0] else 1.1)
            elif kind is PLACE.SUBTITLE:
                _at(holder, 0.9, 4.2, 11.5, 1.8)
            elif kind in (PLACE.DATE, PLACE.FOOTER, PLACE.SLIDE_NUMBER):
                _at(holder, {PLACE.DATE: 0.9, PLACE.FOOTER: 4.5, PLACE.SLIDE_NUMBER: 11.0}[kind], 6.95, 2 if kind is not PLACE.FOOTER else 4.3, 0.4)
            else:
                _at(holder, 0.9, 1.8, 11.5, 4.9)
    _title_colour(deck, "tx2", 36)
    for layout, name in zip(deck.slide_layouts, ("Trang bìa", "Tiêu đề và nội dung", "Đầu mục", "Hai nội dung", "So sánh", "Chỉ tiêu đề", "Trống", "Nội dung có chú thích", "Ảnh có chú thích",
                                                 "Tiêu đề và chữ dọc", "Tiêu đề dọc"), strict=True):
        layout.name = name
    deck.save(str(path))
    return path


def few(path: Path) -> Path:
    """16:10; two layouts, a low and narrow title of 40 points in capitals, a wide body, a footer, a date and a slide number, a logo at the foot."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(12), Inches(7.5)
    master = _theme(deck, "Georgia", dk1="3A2E39", lt1="FDFBF7", dk2="7A1F3D", lt2="EDE3D4", accent1="7A1F3D", accent2="1F7A6B", accent3="C59B27", accent4="44597A")
    listed = master.element.find(qn("p:sldLayoutIdLst"))
    for entry, layout in zip(list(listed), list(deck.slide_layouts), strict=True):
        if layout.name not in ("Title Slide", "Title and Content"):
            master.part.drop_rel(entry.get(qn("r:id")))
            listed.remove(entry)
    cover, content = deck.slide_layouts
    for page in (master, content):
        for holder in page.placeholders:
            kind = holder.placeholder_format.type
            if kind in TITLES:
                _at(holder, 2.4, 0.3, 9.2, 0.7)
            elif kind is PLACE.DATE:
                _at(holder, 0.4, 6.9, 2, 0.4)
            elif kind is PLACE.FOOTER:
                _at(holder, 3, 6.9, 6, 0.4)
            elif kind is PLACE.SLIDE_NUMBER:
                _at(holder, 10.8, 6.9, 0.8, 0.4)
            else:
                _at(holder, 2.4, 1.2, 9.2, 5.4)
    for holder in cover.placeholders:
        if holder.placeholder_format.type in TITLES:
            _at(holder, 2.4, 1, 9, 1.6)
        elif holder.placeholder_format.type is PLACE.SUBTITLE:
            _at(holder, 2.4, 3, 9, 1.6)
    _title_colour(deck, "tx2", 40, cap="all")
    _shape(master, (0, 0, 1.9, 7.5), "lt2")
    cover.name, content.name = "Bìa", "Nội dung"
    deck.save(str(path))
    return path


def painted(path: Path) -> Path:
    """16:9; a dark ground painted on the master although its theme is a light one: letters that no placeholder sets would be dark on dark."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(13.333), Inches(7.5)
    master = _theme(deck, "Calibri", dk1="202020", lt1="FFFFFF", dk2="3B1C4A", lt2="EEE6F2", accent1="7BC8A4", accent2="FFC65D", accent3="F16745", accent4="93C5E8")
    old = master.element.find(f"{qn('p:cSld')}/{qn('p:bg')}")
    if old is not None:
        old.getparent().remove(old)
    master.element.find(qn("p:cSld")).insert(0, etree.fromstring(
        f'<p:bg xmlns:p="{_P}" xmlns:a="{_A}"><p:bgPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'))
    for page in (master, *deck.slide_layouts):
        for holder in page.placeholders:
            if holder.placeholder_format.type in TITLES:
                _at(holder, 0.7, 2.4 if page is deck.slide_layouts[0] else 0.3, 12, 1.2)
            elif holder.placeholder_format.type is PLACE.SUBTITLE:
                _at(holder, 0.7, 4, 12, 2)
                holder.element.find(f".//{qn('a:lvl1pPr')}//{qn('a:schemeClr')}").set("val", "bg1")
            elif holder.placeholder_format.type not in (PLACE.DATE, PLACE.FOOTER, PLACE.SLIDE_NUMBER):
                _at(holder, 0.7, 1.7, 12, 4.9)
    _title_colour(deck, "bg1", 32)
    deck.save(str(path))
    return path


OFFICES = {"banded": banded, "dark": dark, "few": few, "painted": painted}


def _theme(deck, font: str, **colours: str):
    master = deck.slide_masters[0]
    part = next(rel.target_part for rel in master.part.rels.values() if rel.reltype.endswith("/theme"))
    theme = etree.fromstring(part.blob)
    for name, colour in colours.items():
        entry = theme.find(f".//{qn('a:' + name)}")
        for child in list(entry):
            entry.remove(child)
        etree.SubElement(entry, qn("a:srgbClr")).set("val", colour)
    for latin in theme.findall(f".//{qn('a:fontScheme')}//{qn('a:latin')}"):
        latin.set("typeface", font)
    part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)
    return master


def _title_colour(deck, colour: str, size: int, **more: str) -> None:
    style = deck.slide_masters[0].element.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}/{qn('a:defRPr')}")
    for name, value in ({"sz": str(size * 100)} | more).items():
        style.set(name, value)
    style.find(f"{qn('a:solidFill')}/{qn('a:schemeClr')}").set("val", colour)


def _at(shape, left: float, top: float, width: float, height: float) -> None:
    shape.left, shape.top, shape.width, shape.height = (Inches(x) for x in (left, top, width, height))


def _shape(page, box: tuple[float, float, float, float], colour: str) -> None:
    x, y, cx, cy = (int(Inches(v)) for v in box)
    source = (f'<p:sp xmlns:p="{_P}" xmlns:a="{_A}"><p:nvSpPr><p:cNvPr id="99" name="band"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/>'
              f'</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill></p:spPr></p:sp>')
    page.shapes._spTree.insert(2, etree.fromstring(source))
