"""The deck: one finding per slide as its title, the chart under it editable, source and caveats in small print, notes for the speaker."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

from pptx.dml.color import RGBColor
from pptx.enum.shapes import PP_PLACEHOLDER as PLACE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Inches, Pt

from hieuhoc_analysis import __version__
from hieuhoc_analysis.files import freeze_document, write_atomically
from hieuhoc_analysis.publish import grids, style
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.deck_look import Look, fitting, open_look
from hieuhoc_analysis.publish.exhibits import MOST_BARS, Exhibit, exhibits
from hieuhoc_analysis.publish.native import add_chart
from hieuhoc_analysis.publish.plain import clean_text
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.save import bare_picture

STORY = ("reporting_by_khu_pho", "growth_families", "growth_contributions", "coverage_heat_map", "coverage_models", "WHITE", "MODELS", "target_families",
         "dropout_counts", "dropout_rate", "comparison_published", "commendation")
LESSONS = ("reporting", "reach", "target", "dropout")


def write_slides(review: Review, path: Path | str, template: Path | str | None = None, shown: Iterable[Exhibit] | None = None) -> Path:
    """Write the deck of a review.

    Parameters
    ----------
    review : Review
    path : path
        ``slides.pptx``.
    template : path, optional
        The office's own presentation; its layouts, colours and fonts are used.
    shown : list of Exhibit, optional
        Those of the review by default.

    Returns
    -------
    Path

    Raises
    ------
    UsageError
        When the template cannot be used (`deck_look.open_look`).
    """
    look = open_look(template)
    deck = _Deck(look, review)
    by_key = {e.key: e for e in (exhibits(review) if shown is None else shown)}
    deck.cover()
    deck.key_figures()
    deck.grid(grids.situation(review))
    for key in STORY:
        if key == "WHITE":
            deck.grid(grids.white_spots(review))
        elif key == "MODELS":
            deck.grid(grids.models(review))
        elif key in by_key:
            deck.exhibit(by_key[key])
    deck.lessons()
    return write_atomically(Path(path), deck.bytes())


def add_slide(exhibit: Exhibit, path: Path | str, lang: str = "vi") -> Path:
    """Add one exhibit as an editable slide to a deck of one's own (made in the house's look where there is none)."""
    path = Path(path)
    look = open_look(None)
    if path.exists():
        from pptx import Presentation

        deck = Presentation(str(path))
        layout = next((x for x in deck.slide_layouts if x.name == look.content.name), deck.slide_layouts[min(5, len(deck.slide_layouts) - 1)])
        look = Look(deck, layout, layout, deck.slide_width == look.deck.slide_width)
    made = _Deck(look, None, lang)
    made.exhibit(exhibit)
    return write_atomically(path, made.bytes())


class _Deck:
    def __init__(self, look: Look, review: Review | None, lang: str = "vi") -> None:
        self.look, self.review = look, review
        self.lang = review.lang if review else lang

    @property
    def of(self) -> Review:
        assert self.review is not None
        return self.review

    def cover(self) -> None:
        slide = self.look.deck.slides.add_slide(self.look.cover)
        period = self.of.period.replace("-", "–")
        self._title(slide, say(self.lang, f"Tổng kết xây dựng các mô hình học tập giai đoạn {period}", f"Review of the learning models, {period}"), 34)
        words = [self.of.ward, say(self.lang, "[Tên cơ quan trình bày], [ngày tháng năm]", "[presenting office], [date]"),
                 say(self.lang, f"Số liệu từ {len(self.of.submissions)} biểu của địa phương. Tính toán: hieuhoc_analysis {__version__}.",
                     f"Figures from {len(self.of.submissions)} submissions. Computed with hieuhoc_analysis {__version__}.")]
        place = next((p for p in slide.placeholders if p.placeholder_format.type is PLACE.SUBTITLE), None)
        frame = place.text_frame if place is not None else self._box(slide, self.look.room, anchor=MSO_ANCHOR.TOP)
        for index, line in enumerate(words):
            part = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
            part.text = line
            part.font.size = Pt((26, 18, 14)[index])
        self._drop_empty(slide)

    def key_figures(self) -> None:
        figures = grids.key_figures(self.of)
        if not figures:
            return
        slide = self._slide(self.of.headline(), notes=[self.of.headline()])
        left, top, width, height = self.look.room
        gap = Inches(0.25)
        across = (width - gap * (len(figures) - 1)) // len(figures)
        for index, figure in enumerate(figures):
            frame = self._box(slide, (left + index * (across + gap), top + height // 5, across, height * 3 // 5))
            for at, (text, size, bold) in enumerate(((figure.text, 48, True), (figure.label, 20, False), (figure.detail, 15, False))):
                part = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
                part.text, part.alignment = text, PP_ALIGN.LEFT
                part.font.size, part.font.bold = Pt(size), bold
                if self.look.own:
                    part.font.color.rgb = _rgb((style.MAIN, style.INK, style.MUTED)[at])
        self._small(slide, [say(self.lang, "Tỷ lệ là tổng tử số chia tổng mẫu số của các khu phố có báo cáo.", "Rates are sums of numerators over sums of denominators of the khu phố that reported."), self._source()])

    def grid(self, grid: grids.Grid) -> None:
        if not grid.rows:
            if grid.title:
                self._slide(grid.title)
            return
        slide = self._slide(grid.title, notes=[grid.title, grid.note])
        left, top, width, height = self.look.room
        rows, columns = len(grid.rows) + 1, len(grid.headings)
        tall = min(Inches(0.55), int(height * 0.84) // rows)
        frame = slide.shapes.add_table(rows, columns, left, top + Inches(0.1), width, tall * rows)
        frame._element.nvGraphicFramePr.cNvPr.set("descr", grid.title)
        table = frame.table
        for at, share in enumerate(grids.widths(grid)):
            table.columns[at].width = int(width * share)
        size = Pt(18 if rows <= 8 else 15 if rows <= 11 else 13)
        for y, row in enumerate((grid.headings, *grid.rows)):
            table.rows[y].height = tall
            for x, text in enumerate(row):
                cell = table.cell(y, x)
                cell.text = clean_text(text)
                cell.vertical_anchor = MSO_ANCHOR.MIDDLE
                cell.margin_top = cell.margin_bottom = Inches(0.03)
                part = cell.text_frame.paragraphs[0]
                part.font.size, part.font.bold = size, y == 0
                part.alignment = PP_ALIGN.RIGHT if x and _numeric(grid, x) else PP_ALIGN.LEFT
        self._small(slide, [grid.note, self._source()])

    def exhibit(self, exhibit: Exhibit) -> None:
        drawing = exhibit.drawing
        native = drawing is not None and not drawing.empty and len(drawing.categories) <= MOST_BARS
        slide = self._slide(exhibit.title, notes=[exhibit.title, exhibit.subtitle, exhibit.note, *self._reading(exhibit.section), exhibit.source])
        left, top, width, height = self.look.room
        if native and drawing is not None:
            head = self._box(slide, (left, top, width, Inches(0.42)))
            head.paragraphs[0].text = clean_text(exhibit.subtitle)
            head.paragraphs[0].font.size = Pt(16)
            add_chart(slide, drawing, (left, top + Inches(0.42), width, height - Inches(0.42) - self._foot), self.lang, palette=self.look.own, alt=exhibit.alt)
        else:
            self._picture(slide, exhibit, (left, top, width, height - self._foot))
        self._small(slide, [exhibit.note, exhibit.source])

    def lessons(self) -> None:
        title = say(self.lang, "Bài học từ số liệu và việc tiếp theo", "Lessons from the data, and what is next")
        slide = self._slide(title, notes=[title])
        left, top, width, height = self.look.room
        frame = self._box(slide, (left, top + Inches(0.1), width, height - Inches(0.3)))
        said = []
        for section in LESSONS:
            rows = self.of.sentences(section=section)
            said += rows[f"sentence_{self.lang}"].tolist()[:2]
        said.append(say(self.lang, "[Việc tiếp theo, thời hạn và cơ quan chịu trách nhiệm: cơ quan bổ sung]", "[Next steps, dates and who is responsible: to be added by the office]"))
        size = 20 if sum(map(len, said)) < 800 else 16 if sum(map(len, said)) < 1000 else 14
        for index, text in enumerate(said):
            part = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
            part.text = f"• {clean_text(text)}"
            part.font.size, part.space_after = Pt(size), Pt(7)

    def bytes(self) -> bytes:
        """The deck's bytes, the same for the same review."""
        from datetime import datetime

        core = self.look.deck.core_properties
        core.author = core.last_modified_by = "hieuhoc_analysis"
        core.created = core.modified = datetime(2000, 1, 1)
        core.revision, core.title = 1, self.of.period if self.review else ""
        out = io.BytesIO()
        self.look.deck.save(out)
        return freeze_document(out.getvalue())

    _foot = Inches(0.62)

    def _slide(self, title: str, notes: Iterable[str] = ()):
        slide = self.look.deck.slides.add_slide(self.look.content)
        self._title(slide, title)
        self._drop_empty(slide)
        if text := "\n".join(clean_text(n) for n in notes if n):
            slide.notes_slide.notes_text_frame.text = text
        if self.look.own:
            frame = self._box(slide, (Inches(12.2), Inches(7.08), Inches(0.7), Inches(0.3)))
            frame.paragraphs[0].text = str(len(self.look.deck.slides))
            frame.paragraphs[0].alignment, frame.paragraphs[0].font.size = PP_ALIGN.RIGHT, Pt(11)
        return slide

    def _title(self, slide, text: str, size: int = 0) -> None:
        slide.shapes.title.text = clean_text(text)
        slide.shapes.title.text_frame.word_wrap = True
        if self.look.own or len(text) > 28:  # an office's title of one line keeps the office's size
            large = 26 if self.look.own or len(text) > 60 else 32
            for part in slide.shapes.title.text_frame.paragraphs:
                part.font.size = Pt(size) if size else fitting(text, large)

    def _drop_empty(self, slide) -> None:
        for place in list(slide.placeholders):
            if place.has_text_frame and not place.text_frame.text and place != slide.shapes.title:
                place._element.getparent().remove(place._element)

    def _box(self, slide, box: tuple[int, int, int, int], anchor=MSO_ANCHOR.TOP):
        frame = slide.shapes.add_textbox(*box).text_frame
        frame.word_wrap, frame.vertical_anchor = True, anchor
        frame.margin_left = frame.margin_right = 0
        return frame

    def _small(self, slide, lines: Iterable[str]) -> None:
        left, top, width, height = self.look.room
        frame = self._box(slide, (left, top + height - self._foot, width - Inches(0.3), self._foot), anchor=MSO_ANCHOR.BOTTOM)
        frame.paragraphs[0].text = clean_text(style.sentence([line for line in lines if line]))
        frame.paragraphs[0].font.size = Pt(12)
        if self.look.own:
            frame.paragraphs[0].font.color.rgb = _rgb(style.MUTED)

    def _picture(self, slide, exhibit: Exhibit, box: tuple[int, int, int, int]) -> None:
        left, top, width, height = box
        # drawn at the size of its place, so that its letters have the size that the style means
        source = bare_picture(exhibit.figure, (width / Inches(1), height / Inches(1)))
        image = slide.shapes.add_picture(io.BytesIO(source), left, top, width, height)
        image._element.nvPicPr.cNvPr.set("descr", exhibit.alt)

    def _reading(self, section: str) -> list[str]:
        if self.review is None:
            return []
        rows = self.review.sentences(section=section)
        return [f"{s} {c}".strip() for s, c in zip(rows[f"sentence_{self.lang}"], rows[f"caveat_{self.lang}"], strict=True)][:6]

    def _source(self) -> str:
        from hieuhoc_analysis.publish.charts import words

        return words.source(self.lang)


def _numeric(grid: grids.Grid, x: int) -> bool:
    return all(not row[x] or row[x][0] in "+−-0123456789" or row[x] in ("chưa có", "none", "không so sánh", "not compared", "không công bố", "not published") for row in grid.rows)


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour[1:])
