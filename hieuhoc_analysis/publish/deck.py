"""A deck as it is filled: slides with a title, small print, notes and whatever they show, in the house's look or the office's."""

from __future__ import annotations

import copy
import io
import math
from collections.abc import Iterable, Sequence
from datetime import datetime

from lxml import etree
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.shapes import PP_PLACEHOLDER as PLACE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches, Pt

from hieuhoc_analysis.files import freeze_document
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts.words import GONE, LOCALES, gone
from hieuhoc_analysis.publish.deck_look import Look, fitting, one_line
from hieuhoc_analysis.publish.drawings import Box, Drawing, Matrix, Scatter
from hieuhoc_analysis.publish.exhibits import Exhibit
from hieuhoc_analysis.publish.grids import Grid, widths
from hieuhoc_analysis.publish.native import add_chart
from hieuhoc_analysis.publish.native_points import add_scatter
from hieuhoc_analysis.publish.native_tables import add_matrix, add_table
from hieuhoc_analysis.publish.palette import rgb
from hieuhoc_analysis.publish.pictures import bare_picture
from hieuhoc_analysis.publish.plain import extent, short_title, typeset

Place = tuple[int, int, int, int]
DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"


class Deck:
    """A presentation and what is put on it; `look` says which layouts and colours."""

    def __init__(self, look: Look, lang: str) -> None:
        self.look, self.lang = look, lang

    def slide(self, title: str, notes: Iterable[str] = ()):
        """A new content slide with its title, number and speaker notes; what its layout offers besides is taken out."""
        slide = self.look.deck.slides.add_slide(self.look.content)
        self.title(slide, title)
        self.drop_empty(slide)
        self._number(slide)
        if text := "\n".join(typeset(n) for n in notes if n):
            slide.notes_slide.notes_text_frame.text = text
        return slide

    def cover(self, title: str, lines: Iterable[tuple[str, float]]) -> None:
        """The first slide: a title and lines with their sizes."""
        slide = self.look.deck.slides.add_slide(self.look.cover)
        self.title(slide, title, 38 if self.look.own else 0)
        place = next((p for p in slide.placeholders if p.placeholder_format.type is PLACE.SUBTITLE), None)
        frame = place.text_frame if place is not None else self.box(slide, self.room(slide))
        for index, (line, size) in enumerate(lines):
            part = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
            part.text, part.font.size = typeset(line), Pt(size)
        self.drop_empty(slide)

    def room(self, slide) -> Place:
        """Left, top, width and height of what is free under a slide's title."""
        left, top, width, height = self.look.room
        title = slide.shapes.title
        if self.look.own and title.top + title.height < top:
            height, top = height + top - title.top - title.height, title.top + title.height
        return left, top, width, height

    def title(self, slide, text: str, size: float = 0) -> None:
        """Write a slide's title, a new line where `text` has one; in the house's look a title of one line leaves the
        second to the content."""
        shape, text = slide.shapes.title, "\v".join(typeset(line) for line in text.split("\n"))
        shape.text = text
        shape.text_frame.word_wrap = True
        if size:
            shape.text_frame.paragraphs[0].font.size = Pt(size)
        elif self.look.own:
            shape.text_frame.paragraphs[0].font.size = fitting(self.look, text, 26)
            if one_line(self.look, text, 26):
                left, top, width = shape.left, shape.top, shape.width
                shape.left, shape.top, shape.width, shape.height = left, top, width, Inches(0.58)
        elif not one_line(self.look, text, self.look.title_size):  # a title of one line keeps the office's size
            shape.text_frame.paragraphs[0].font.size = fitting(self.look, text, min(self.look.title_size, 30))

    def grid(self, grid: Grid, notes: Iterable[str], source: str, large: float = 18, row: int = Inches(0.55)) -> None:
        """A slide with a table of words and figures."""
        slide = self.slide(grid.title, notes)
        left, top, width, height = self.small(slide, [grid.note], source)
        rows = [
            [Box(text, self.look.palette.mark if (y, x) in grid.marks else "") for x, text in enumerate(row)]
            for y, row in enumerate(grid.rows)
        ]
        if len(rows) <= 4:  # few rows need not crowd at the top
            row, large = max(row, Inches(0.8)), 22
        right = [x > 0 and _figures(grid, x) for x in range(len(grid.headings))]
        add_table(
            slide,
            grid.headings,
            rows,
            (left, top + Inches(0.1), width, height - Inches(0.15)),
            widths=widths(grid, Emu(width).pt / 15),
            right=right,
            alt=grid.title,
            large=large,
            row=row,
            palette=self.look.palette,
            stretch=self.look.stretch,
        )

    def exhibit(self, exhibit: Exhibit, notes: Iterable[str]) -> None:
        """A slide with an exhibit: drawn by PowerPoint where it can be read so, else as a picture."""
        drawing = exhibit.drawing
        slide = self.slide(exhibit.title, notes)
        if drawing is None or drawing.empty or not drawing.fits:
            self.picture(slide, exhibit, self.small(slide, [exhibit.note], exhibit.source))
        else:
            left, top, width, height = self.small(slide, [exhibit.remark, *keys(drawing, self.lang)], exhibit.source)
            head = self.box(slide, (left, top, width, Inches(0.42)))
            head.paragraphs[0].text = typeset(exhibit.subtitle)
            head.paragraphs[0].font.size = size = self.fit(exhibit.subtitle, width, (16, 14))
            self.paint(head.paragraphs[0].font, style.INK)
            under = Inches(0.45 if self.fit(exhibit.subtitle, width, (size.pt, 0)) else 0.6)  # two lines where one is too short
            self.draw(slide, drawing, (left, top + under, width, height - under - Inches(0.05)), exhibit.alt)

    def draw(self, slide, drawing: Drawing | Matrix | Scatter, box: Place, alt: str) -> None:
        """Put a drawing on a slide; bars that are too many for one column go into several, on one scale."""
        palette = self.look.palette
        if isinstance(drawing, Matrix):
            add_matrix(slide, drawing, box, alt, palette, self.look.stretch)
        elif isinstance(drawing, Scatter):
            add_scatter(slide, drawing, box, self.lang, palette=palette, alt=alt)
        else:
            parts = drawing.panels() if drawing.kind in ("bar", "stacked") else [drawing]
            left, top, width, height = box
            most = max(drawing.values) if len(parts) > 1 else None
            for at, part in enumerate(part for part in parts if not part.empty):
                place = (left + at * (width // len(parts)), top, width // len(parts), height)
                add_chart(
                    slide,
                    part,
                    place,
                    self.lang,
                    palette=palette,
                    alt=alt,
                    top=most * 1.18 if most and most > 0 else None,
                    stretch=self.look.stretch,
                )

    def picture(self, slide, exhibit: Exhibit, box: Place) -> None:
        """The exhibit's chart as a picture, drawn at the size of its place, so that its letters have the size that the style means."""
        left, top, width, height = box
        source = bare_picture(exhibit.figure, (width / Inches(1), height / Inches(1)))
        image = slide.shapes.add_picture(io.BytesIO(source), left, top, width, height)
        image._element.nvPicPr.cNvPr.set("descr", exhibit.alt)

    def box(self, slide, box: Place, anchor=MSO_ANCHOR.TOP):
        """An empty text box without side margins."""
        frame = slide.shapes.add_textbox(*box).text_frame
        frame.word_wrap, frame.vertical_anchor = True, anchor
        frame.margin_left = frame.margin_right = 0
        return frame

    def card(self, slide, box: Place):
        """A text box on a pale ground with a stripe above it."""
        frame = self.box(slide, box)
        shape = slide.shapes[-1]
        frame.margin_left, frame.margin_right, frame.margin_top = Inches(0.18), Inches(0.18), Inches(0.4)
        frame.auto_size = MSO_AUTO_SIZE.NONE
        if self.look.own:
            shape.fill.solid()
            shape.fill.fore_color.rgb = rgb(style.MISSING)
        left, top, width, _ = box
        stripe = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, left, top, width, Inches(0.05))
        stripe.fill.solid()
        stripe.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_2
        stripe.line.fill.background()
        stripe.shadow.inherit = False
        _decorate(stripe)
        return frame

    def say(self, slide, text: str) -> None:
        """A paragraph in the place of a table that would have no rows."""
        left, top, width, height = self.room(slide)
        part = self.box(slide, (left, top + height // 5, width, height // 2)).paragraphs[0]
        part.text, part.font.size = typeset(text), Pt(24)
        self.paint(part.font, style.INK)

    def small(self, slide, lines: Iterable[str], source: str) -> Place:
        """Caveats and, under them, the source at the foot, as high as they need to be read; what is left above them is given back."""
        left, top, width, height = self.room(slide)
        across = 0.95 * (width / 12700 - 22)
        parts = []
        for text, sizes in ((style.sentence([line for line in lines if line]), (14, 12)), (source, (12,))):
            if text := typeset(text):
                long = extent(text) * self.look.stretch
                size = next((size for size in sizes if long * size < 2 * across), sizes[-1])
                parts.append((text, size, max(1, math.ceil(long * size / across))))
        high = Pt(sum(lines_ * size * 1.2 for _, size, lines_ in parts) + 10)
        frame = self.box(slide, (left, top + height - high, width - Inches(0.3), high), anchor=MSO_ANCHOR.BOTTOM)
        for at, (text, size, _) in enumerate(parts):
            part = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
            part.text, part.font.size = text, Pt(size)
            self.paint(part.font, style.INK if len(parts) > 1 and at == 0 else style.MUTED)
        return left, top, width, height - high - Inches(0.05)

    def paint(self, font, colour: str) -> None:
        """A colour of the house; in an office's template its own colours stay, unless they cannot be read on its ground."""
        if self.look.own or self.look.palette.text:
            font.color.rgb = rgb(colour if self.look.own else self.look.palette.text)

    def fit(self, text: str, width: int, sizes: Sequence[float], bold: bool = False) -> Pt:
        """The first of `sizes` with which a text keeps to one line of `width` EMU, else the last."""
        return Pt(next((size for size in sizes if extent(text, bold) * size * self.look.stretch < width / 12700), sizes[-1]))

    def drop_empty(self, slide) -> None:
        """Take out the placeholders that nothing was written into."""
        for place in list(slide.placeholders):
            if place.has_text_frame and not place.text_frame.text and place != slide.shapes.title:
                place._element.getparent().remove(place._element)

    def bytes(self, title: str) -> bytes:
        """The deck's bytes, the same for the same content."""
        for slide in self.look.deck.slides:
            for page in (slide, slide.notes_slide) if slide.has_notes_slide else (slide,):
                for run in page._element.iter(qn("a:r")):  # or every Vietnamese word is marked as misspelt
                    run.get_or_add_rPr().set("lang", LOCALES[self.lang])
        core = self.look.deck.core_properties
        core.author = core.last_modified_by = "hieuhoc_analysis"
        core.created = core.modified = datetime(2000, 1, 1)
        core.revision, core.title = 1, short_title(title)
        out = io.BytesIO()
        self.look.deck.save(out)
        return freeze_document(out.getvalue())

    def _number(self, slide) -> None:
        """The slide's number where the layout has a place for it, as a field that follows when slides are moved."""
        holder = next((p for p in slide.slide_layout.placeholders if p.placeholder_format.type is PLACE.SLIDE_NUMBER), None)
        if holder is None:
            return
        shape = copy.deepcopy(holder._element)
        shape.nvSpPr.cNvPr.set("id", str(max(int(x) for x in slide.shapes._spTree.xpath("//@id") if x.isdigit()) + 1))
        body = shape.find(qn("p:txBody"))
        for part in body.findall(qn("a:p")):
            body.remove(part)
        part = etree.SubElement(body, qn("a:p"))
        number = etree.SubElement(part, qn("a:fld"), {"id": "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type": "slidenum"})
        etree.SubElement(number, qn("a:rPr"), {"lang": LOCALES[self.lang]})
        etree.SubElement(number, qn("a:t")).text = str(len(self.look.deck.slides))
        slide.shapes._spTree.append(shape)


def _decorate(shape) -> None:
    """Say of a shape that it shows nothing, or PowerPoint's accessibility checker asks what it shows and screen readers name it."""
    extension = etree.SubElement(
        etree.SubElement(shape._element.nvSpPr.cNvPr, qn("a:extLst")), qn("a:ext"), {"uri": "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"}
    )
    etree.SubElement(extension, f"{{{DECORATIVE}}}decorative", {"val": "1"}, nsmap={"adec": DECORATIVE})


def keys(drawing: Drawing | Matrix | Scatter | None, lang: str) -> list[str]:
    """What the marks of a chart mean, and what it leaves empty: an empty place must not be taken for a zero."""
    if isinstance(drawing, Matrix):
        return [gone(lang)] if any(box.text == GONE for row in drawing.rows for box in row) else []
    if not isinstance(drawing, Drawing):
        return []
    if drawing.kind not in ("column", "line"):
        return [drawing.key]
    found = drawing.gaps()[:1] if drawing.kind == "line" else drawing.gaps()
    said = "; ".join(f"{name} {', '.join(without)}" for name, without in found)
    return [drawing.key] + (
        [("Để trống là chưa có hoặc không công bố, không phải 0: " if lang == "vi" else "Empty is missing or withheld, not 0: ") + said]
        if said
        else []
    )


def _figures(grid: Grid, x: int) -> bool:
    words = ("chưa có", "none", "không so sánh", "not compared", "không công bố", "not published")
    return all(not row[x] or row[x][0] in "+−-0123456789" or row[x] in words for row in grid.rows)
