"""The five-year report as a Word document laid out by Nghị định 30/2020: what the data say is filled in, what only the
office knows is marked […]."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

import pandas as pd
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from hieuhoc_analysis.files import write_atomically
from hieuhoc_analysis.indicators import dropout, growth, paragraphs
from hieuhoc_analysis.language.phrases import number, phrase
from hieuhoc_analysis.publish import annex, disclosure, doubts, grids, official, style, white_spots
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.exhibits import Exhibit
from hieuhoc_analysis.publish.outline import OUTLINE
from hieuhoc_analysis.publish.pictures import bare_picture
from hieuhoc_analysis.publish.plain import clean_text
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.sheets import BY_KHU_PHO

APPENDIX = (("households",), *zip(BY_KHU_PHO[1::2], BY_KHU_PHO[2::2], strict=True))  # registered beside recognised
WHOLE = 28  # lines of a table, its total among them, that a landscape page holds
MOST_YEARS = 12  # columns of years that a landscape page holds



def write_report(review: Review, path: Path | str, shown: Iterable[Exhibit] | None = None) -> Path:
    """Write ``report.docx``.

    Parameters
    ----------
    review : Review
    path : path
    shown : list of Exhibit, optional
        Those of the review by default.
    """
    page = _Report(review, {e.key: e for e in (review.exhibits.values() if shown is None else shown)})
    page.motto()
    page.title()
    for vi, en, sections, content in OUTLINE:
        page.part(say(review.lang, vi, en), sections, content)
    page.signature()
    page.appendix()
    return write_atomically(Path(path), page.bytes())


def _first(rows: pd.DataFrame) -> str:
    """The first period with a figure, or one that is not published: what was not yet collected before is not missing."""
    return str(rows.loc[rows["value"].notna() | (rows["status"] == "suppressed"), "period"].min())


class _Report:
    def __init__(self, review: Review, by_key: dict[str, Exhibit]) -> None:
        self.review, self.lang = review, review.lang
        self.by_key = {"reporting_by_khu_pho": by_key["reporting_by_ward"]} | by_key if "reporting_by_ward" in by_key else by_key
        self.figures = self.tables = self.parts = 0
        self.annexes = [
            parts
            for pair in APPENDIX
            if (parts := {element: rows for element in pair if (rows := annex.by_khu_pho(review, element))["value"].notna().any()})
        ]
        every = ((element, rows) for parts in self.annexes for element, rows in parts.items())
        self.gone = {(element, *of) for element, rows in every for of in annex.gone(review, element, rows)}
        told = review.of(dropout.counts(review.observations, ["dropouts"], years=review.years))
        self.withheld = "dropout_counts" not in by_key and bool(told["value"].notna().any())
        self.doc = official.new_document(lang=self.lang)
        self.doc.sections[0].different_first_page_header_footer = True
        self._page_numbers(self.doc.sections[0])

    def motto(self) -> None:
        official.motto(self.doc, self.lang, [(say(self.lang, "Số: […]/BC-[…]", "No: […]/BC-[…]"), 13, False, False)])

    def title(self) -> None:
        period, ward, inside = words.within(self.review.period, self.lang), self.review.ward, self._inside
        head = self._line(say(self.lang, "BÁO CÁO", "REPORT"), align=ALIGN.CENTER, bold=True, size=14)
        head.paragraph_format.space_before, head.paragraph_format.space_after = Pt(14), Pt(0)
        for text in say(
            self.lang, f"Tổng kết xây dựng các mô hình học tập\n{period} tại {inside}", f"Review of the learning models, {period}\n{ward}"
        ).split("\n"):
            self._line(text, align=ALIGN.CENTER, bold=True, size=14).paragraph_format.space_after = Pt(0)
        official.rule(self.doc.add_paragraph(), Mm(55), Mm(165))
        self._text(phrase("report.prelude", self.lang, period=period, ward=inside))
        self._text(say(self.lang, "Tóm tắt: ", "In short: ") + f"{self.review.headline()}. {self.review.summing}".rstrip())

    @property
    def _inside(self) -> str:
        """The ward's name inside a sentence, where its kind is written small."""
        ward = self.review.ward
        return ward[:1].lower() + ward[1:] if self.lang == "vi" else ward

    def part(self, heading: str, sections: Iterable[str], content: tuple[str, ...]) -> None:
        if heading[0] in "IV":
            self.parts = 0
        elif not any(key in self.by_key or (key == "WITHHELD" and self.withheld) for key in content) and not any(
            len(self.review.sentences(section=section)) for section in sections
        ):
            return  # a part of which there is nothing to say leaves no gap in the numbers
        else:
            self.parts += 1
            heading = f"{self.parts}. {heading.partition('. ')[2]}"
        head = self.doc.add_heading(level=1 if heading[0] in "IV" else 2)
        run = head.add_run(heading)
        run.font.name, run.font.size, run.font.bold = official.FONT, Pt(14), True
        run.font.color.rgb = RGBColor(0, 0, 0)
        head.paragraph_format.space_before, head.paragraph_format.space_after = Pt(10), Pt(4)
        for section in sections:
            for text in paragraphs.paragraphs(self.review.sentences(section=section))[f"text_{self.lang}"]:
                self._text(text)
        marked = [c for c in content if c.startswith("[")]
        for item in content:
            if item in self.by_key:
                self._figure(self.by_key[item])
            elif item in ("SITUATION", "MODELS", "WHITE"):
                self._grid({"SITUATION": grids.situation, "MODELS": grids.models, "WHITE": white_spots.white_spots}[item](self.review))
            elif item == "DOUBTS" and (doubted := doubts.paragraph(self.review)):
                self._text(doubted)
            elif item == "FRAME":
                self._frame()
            elif item == "WITHHELD" and self.withheld:
                self._text(phrase("report.withheld", self.lang))
            elif item == "APPENDIX" and self.annexes:
                self._text(phrase("report.see_appendix", self.lang))
        if marked:
            self._text(marked[self.lang == "en" and len(marked) > 1])

    def signature(self) -> None:
        """The sentence that ends every official report, and on the same page who signs it."""
        ward, period = self._inside, words.within(self.review.period, self.lang)
        self._text(phrase("report.end", self.lang, period=period, ward=ward)).paragraph_format.keep_with_next = True
        official.signature(
            self.doc,
            self.lang,
            (say(self.lang, "- [Cơ quan cấp trên];", "- [higher office];"), say(self.lang, "- Lưu: VT, […].", "- Archive, […].")),
        )

    def appendix(self) -> None:
        """Landscape pages, numbered on their own as the decree has it for annexes; without figures by khu phố none but the source line."""
        if not self.annexes:
            self._source_line()
            return
        section = self.doc.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        numbered = OxmlElement("w:pgNumType")
        numbered.set(qn("w:start"), "1")
        section._sectPr.insert_element_before(
            numbered,
            "w:cols",
            "w:formProt",
            "w:vAlign",
            "w:noEndnote",
            "w:titlePg",
            "w:textDirection",
            "w:bidi",
            "w:rtlGutter",
            "w:docGrid",
        )
        vi, ward = self.lang == "vi", self.review.ward
        for text, bold, italic in (
            ("Phụ lục" if vi else "Appendix", True, False),
            (
                say(self.lang, "Số liệu theo [khu phố] và năm của ", "Figures by [one khu phố] and year, ").upper() + ward.upper(),
                True,
                False,
            ),
            (
                "(Kèm theo Báo cáo số […]/BC-[…] ngày […] tháng […] năm […] của [cơ quan ban hành])"
                if vi
                else "(Enclosed with report no […]/BC-[…] of [date], [issuing office])",
                False,
                True,
            ),
        ):
            part = self.doc.add_paragraph()
            official.write(part, text, 14 if bold else 13, bold, italic)
            part.alignment, part.paragraph_format.space_after = ALIGN.CENTER, Pt(0)
        official.rule(self.doc.add_paragraph(), Mm(45), Mm(252))
        self._line(phrase("report.annex", self.lang) + (f" {words.gone(self.lang)}." if self.gone else ""), size=12)
        for at, parts in enumerate(self.annexes):
            self._annex(parts, WHOLE if at else 0)  # the first stands below the annex's own title
        self._source_line()

    def bytes(self) -> bytes:
        """The document's bytes, the same for the same review."""
        return official.document_bytes(self.doc, f"{self.review.ward} {self.review.period}")

    def _figure(self, exhibit: Exhibit) -> None:
        self.figures += 1
        part = self.doc.add_paragraph()
        part.alignment, part.paragraph_format.keep_with_next = ALIGN.CENTER, True
        part.add_run().add_picture(io.BytesIO(bare_picture(exhibit.figure, (9.6, 4.9))), width=Mm(163))
        part._element.findall(f".//{qn('wp:docPr')}")[0].set("descr", exhibit.alt)
        self._caption(
            say(self.lang, f"Hình {self.figures}. ", f"Figure {self.figures}. ") + exhibit.title
        ).paragraph_format.keep_with_next = True
        source = exhibit.source.replace(self.review.dated, "").strip()  # how fresh the figures are is said once, at the end
        under = self._line(style.sentence([exhibit.subtitle, exhibit.note, source]), size=11)
        under.alignment, under.paragraph_format.keep_together = ALIGN.CENTER, True

    def _grid(self, grid: grids.Grid, with_next: bool = False) -> None:
        if not grid.rows:
            if text := grid.title + "." if grid.title else grid.note:
                self._line(text, indent=True)
            return
        self._table_caption(grid.title)
        made = official.table(self.doc, grid.headings, grid.rows, [int(self._across() * share) for share in grids.widths(grid)])
        last = self._line(grid.note.rstrip(".") + "." if grid.note else "", size=11)
        last.paragraph_format.space_after = Pt(10 if grid.note else 2)
        if with_next:
            for part in (last, *(cell.paragraphs[0] for cell in made.rows[-1].cells)):
                part.paragraph_format.keep_with_next = True

    def _table_caption(self, title: str) -> None:
        self.tables += 1
        self._caption(say(self.lang, f"Bảng {self.tables}. ", f"Table {self.tables}. ") + title).paragraph_format.keep_with_next = True

    def _across(self) -> int:
        section = self.doc.sections[-1]
        return (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)

    def _annex(self, parts: dict[str, pd.DataFrame], whole: int = 0) -> None:
        """Registered beside recognised of one model, khu phố by year, with their totals; one after the other where they are too wide."""
        years = {element: sorted(rows.loc[rows["period"] >= _first(rows), "period"].unique()) for element, rows in parts.items()}
        if len(parts) > 1 and sum(map(len, years.values())) > MOST_YEARS:
            for element, rows in parts.items():
                self._annex({element: rows}, whole)
            return
        series = {e: self._series(e) for e in parts}
        cells = {(e, r.khu_pho, r.period): r for e, rows in parts.items() for r in rows.itertuples()}
        columns = [(element, period) for element in parts for period in years[element]]
        names = annex.khu_pho(self.review, (name for rows in parts.values() for name in rows["khu_pho"]))

        def cell(element: str, name: str, period: str) -> str:
            return words.GONE if (element, name, period) in self.gone else self._cell(cells.get((element, name, period)))

        lines = [(str(at), name, *(cell(element, name, period) for element, period in columns)) for at, name in enumerate(names, 1)]
        lines.append(("", say(self.lang, "Cộng", "Total"), *(self._sum(series[element], period) for element, period in columns)))
        labels = [f"{words.label(element, self.lang)} ({words.unit(element, self.lang)})" for element in parts]
        self._table_caption("; ".join(labels))
        first = [Mm(12), Mm(58)]
        official.table(
            self.doc,
            [say(self.lang, "STT", "No"), say(self.lang, "[Khu phố]", "[One khu phố]"), *words.years([period for _, period in columns])],
            lines,
            [*first, *[int((self._across() - sum(first)) / len(columns))] * len(columns)],
            size=12 if len(columns) <= 8 else 11,
            groups=[("", 1), ("", 1), *((label, len(years[element])) for label, element in zip(labels, parts, strict=True))],
            total=True,
            whole=whole or 20,
        )
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def _series(self, element: str) -> pd.DataFrame:
        """The ward's figure by year, as far as it may be published."""
        of_ward = self.review.of(growth.by_year(self.review.observations, element, years=self.review.years))
        return disclosure.mask(of_ward, self.review.protected).set_index("period")

    def _cell(self, row) -> str:
        if row is None or row.value != row.value:
            return words.lacking(self.lang, withheld=row is not None and row.status == "suppressed")
        return number(row.value, self.lang)

    def _sum(self, series: pd.DataFrame, period: str) -> str:
        if period not in series.index or pd.isna(series.loc[period, "value"]):
            return words.lacking(self.lang, withheld=period in series.index and bool(series.loc[period].get("suppressed", False)))
        done, of = int(series.loc[period, "n_reporting"]), int(series.loc[period, "n_expected"])
        return number(series.loc[period, "value"], self.lang) + (f" ({done}/{of})" if done < of else "")

    def _frame(self) -> None:
        vi = self.lang == "vi"
        self._grid(
            grids.Grid(
                "Danh sách đề nghị khen thưởng (khung để cơ quan điền)" if vi else "Commendation list (a frame for the office)",
                ("STT", "Tập thể, cá nhân", "Thành tích", "Hình thức đề nghị")
                if vi
                else ("No", "Collective or person", "Merit", "Form proposed"),
                tuple((str(n), "[…]", "[…]", "[…]") for n in range(1, 4)),
            ),
            with_next=True,
        )  # no page with nothing but a signature

    def _source_line(self) -> None:
        official.write(self.doc.add_paragraph(), clean_text(self.review.source()), 11, italic=True)

    def _line(self, text: str, *, align=None, bold: bool = False, size: float | None = None, indent: bool = False):
        return official.line(self.doc, text, align=align, bold=bold, size=size, indent=indent)

    def _text(self, text: str):
        """A paragraph of the report's body."""
        return self._line(text, align=ALIGN.JUSTIFY, indent=True)

    def _caption(self, text: str):
        part = self.doc.add_paragraph()
        official.write(part, clean_text(text), 12, italic=True)
        part.alignment = ALIGN.CENTER
        return part

    def _page_numbers(self, section) -> None:
        part = section.header.paragraphs[0]
        part.alignment = ALIGN.CENTER
        for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
            run = part.add_run()
            run.font.size = Pt(13)
            element = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                element.set(qn("w:fldCharType"), kind)
            else:
                element.text = text
            run._r.append(element)
