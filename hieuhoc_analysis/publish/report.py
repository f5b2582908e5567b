"""The five-year report as a Word document laid out by Nghị định 30/2020: what the data say is filled in, what only the office knows is marked […]."""

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
from hieuhoc_analysis.language.phrases import number
from hieuhoc_analysis.publish import grids, official, style
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.exhibits import Exhibit, exhibits
from hieuhoc_analysis.publish.plain import clean_text
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.save import bare_picture
from hieuhoc_analysis.publish.tables import BY_KHU_PHO

# part → its heading in both languages, the sections of sentences and the exhibits it shows; sources: domain notes of the official outline
OUTLINE = (
    ("I. ĐẶC ĐIỂM TÌNH HÌNH", "I. THE SITUATION", (), ("SITUATION",)),
    ("II. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TUYÊN TRUYỀN", "II. LEADERSHIP AND COMMUNICATION", (), ("[Các văn bản đã ban hành, ban chỉ đạo, hình thức tuyên truyền: cơ quan bổ sung]", "[documents issued, steering committee, communication: to be added by the office]")),
    ("III. KẾT QUẢ THỰC HIỆN", "III. RESULTS", (), ()),
    ("1. Đăng ký và công nhận các mô hình", "1. Registration and recognition", ("growth",), ("growth_families", "growth_contributions", "MODELS")),
    ("2. Độ phủ và chỉ tiêu", "2. Coverage and targets", ("coverage", "target"), ("coverage_heat_map", "coverage_first_last", "target_families")),
    ("3. Các mô hình ở khu phố", "3. The models in the khu phố", ("reach",), ("coverage_models", "WHITE")),
    ("4. Vận động trẻ ra lớp, hạn chế bỏ học", "4. Getting children to class", ("dropout",), ("dropout_counts", "dropout_rate", "retention_rate", "age6_entry_rate", "dropout_funnel", "dropout_funnel_khu_pho")),
    ("5. So với các nơi khác", "5. Beside other places", (), ("comparison_published",)),
    ("IV. ĐÁNH GIÁ CHUNG", "IV. ASSESSMENT", ("reporting",), ("reporting_by_khu_pho", "reporting_lateness", "[Ưu điểm; tồn tại, hạn chế; nguyên nhân: cơ quan bổ sung]", "[strengths, weaknesses and their causes: to be added by the office]")),
    ("V. BÀI HỌC KINH NGHIỆM", "V. LESSONS", (), ("[Bài học kinh nghiệm: cơ quan bổ sung]", "[lessons: to be added by the office]")),
    ("VI. PHƯƠNG HƯỚNG, NHIỆM VỤ GIAI ĐOẠN TỚI", "VI. THE NEXT PERIOD", (), ("[Chỉ tiêu, nhiệm vụ, giải pháp giai đoạn tới: cơ quan bổ sung]", "[targets and tasks of the next period: to be added by the office]")),
    ("VII. KIẾN NGHỊ, ĐỀ XUẤT", "VII. PROPOSALS", (), ("[Kiến nghị, đề xuất: cơ quan bổ sung]", "[proposals: to be added by the office]")),
    ("VIII. ĐỀ NGHỊ KHEN THƯỞNG", "VIII. COMMENDATION", (), ("commendation", "FRAME")),
)


def write_report(review: Review, path: Path | str, shown: Iterable[Exhibit] | None = None) -> Path:
    """Write ``report.docx``.

    Parameters
    ----------
    review : Review
    path : path
    shown : list of Exhibit, optional
        Those of the review by default.
    """
    page = _Report(review, {e.key: e for e in (exhibits(review) if shown is None else shown)})
    page.motto()
    page.title()
    for vi, en, sections, content in OUTLINE:
        page.part(say(review.lang, vi, en), sections, content)
    page.signature()
    page.appendix()
    return write_atomically(Path(path), page.bytes())


class _Report:
    def __init__(self, review: Review, by_key: dict[str, Exhibit]) -> None:
        self.review, self.lang, self.by_key = review, review.lang, by_key
        self.figures = self.tables = 0
        self.doc = official.new_document()
        self.doc.sections[0].different_first_page_header_footer = True
        self._page_numbers(self.doc.sections[0])

    def motto(self) -> None:
        official.motto(self.doc, self.lang, [(say(self.lang, "Số:      /BC-…", "No:      /BC-…"), 13, False, False)])

    def title(self) -> None:
        period = self.review.period.replace("-", "–")
        for text, size, bold in ((say(self.lang, "BÁO CÁO", "REPORT"), 14, True),
                                 (say(self.lang, f"Tổng kết xây dựng các mô hình học tập giai đoạn {period} tại {self.review.ward}", f"Review of the learning models, {period}, {self.review.ward}"), 14, True)):
            part = self._line(text, align=ALIGN.CENTER, bold=bold, size=size)
            part.paragraph_format.space_after = Pt(4)
        self._line(self.review.headline(), align=ALIGN.JUSTIFY)

    def part(self, heading: str, sections: Iterable[str], content: tuple[str, ...]) -> None:
        if not heading.startswith(("I", "V")) and not sections and not any(key in self.by_key for key in content):
            return
        head = self.doc.add_heading(level=1 if heading[0] in "IV" else 2)
        run = head.add_run(heading)
        run.font.name, run.font.size, run.font.bold = official.FONT, Pt(13.5), True
        run.font.color.rgb = RGBColor(0, 0, 0)
        head.paragraph_format.space_before, head.paragraph_format.space_after = Pt(10), Pt(4)
        for section in sections:
            for text, caveat in self._said(section):
                part = self._line(text, align=ALIGN.JUSTIFY, indent=True)
                if caveat:
                    part.add_run(f" ({clean_text(caveat).rstrip('.')}.)").italic = True
        marked = [c for c in content if c.startswith("[")]
        for item in content:
            if item in self.by_key:
                self._figure(self.by_key[item])
            elif item in ("SITUATION", "MODELS", "WHITE"):
                self._grid({"SITUATION": grids.situation, "MODELS": grids.models, "WHITE": grids.white_spots}[item](self.review))
            elif item == "FRAME":
                self._frame()
        if marked:
            self._line(marked[self.lang == "en" and len(marked) > 1], align=ALIGN.JUSTIFY, indent=True)

    def signature(self) -> None:
        official.signature(self.doc, self.lang, (say(self.lang, "- [Cơ quan cấp trên];", "- [higher office];"), say(self.lang, "- Lưu: VT.", "- Archive.")))

    def appendix(self) -> None:
        section = self.doc.add_section(WD_SECTION.NEW_PAGE)
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(297), Mm(210)
        self._line(say(self.lang, "Phụ lục", "Appendix"), align=ALIGN.CENTER, bold=True, size=14)
        self._line(say(self.lang, f"Số liệu theo khu phố và năm của {self.review.ward}. “Chưa có” là chưa được báo cáo, khác với 0.", f"Figures by khu phố and year, {self.review.ward}. “none” means not reported, which is not 0."), align=ALIGN.CENTER)
        for element in BY_KHU_PHO:
            rows = grids.by_khu_pho(self.review, element)
            if rows["value"].notna().any():
                self._grid(self._by_khu_pho(element, rows))
        last = self._line(self.review.source(), size=11)
        last.runs[0].italic = True

    def bytes(self) -> bytes:
        """The document's bytes, the same for the same review."""
        return official.document_bytes(self.doc, f"{self.review.ward} {self.review.period}")

    def _said(self, section: str) -> list[tuple[str, str]]:
        rows = self.review.sentences(section=section)
        return list(zip(rows[f"sentence_{self.lang}"], rows[f"caveat_{self.lang}"], strict=True))

    def _figure(self, exhibit: Exhibit) -> None:
        self.figures += 1
        part = self.doc.add_paragraph()
        part.alignment, part.paragraph_format.keep_with_next = ALIGN.CENTER, True
        part.add_run().add_picture(io.BytesIO(bare_picture(exhibit.figure, (9.6, 4.9))), width=Mm(163))
        part._element.findall(f".//{qn('wp:docPr')}")[0].set("descr", exhibit.alt)
        self._caption(say(self.lang, f"Hình {self.figures}. ", f"Figure {self.figures}. ") + exhibit.title)
        under = self._line(style.sentence([exhibit.subtitle, exhibit.note, exhibit.source]), size=10.5)
        under.alignment = ALIGN.CENTER

    def _grid(self, grid: grids.Grid) -> None:
        if not grid.rows:
            self._line(grid.title + ".", indent=True)
            return
        self.tables += 1
        caption = self._caption(say(self.lang, f"Bảng {self.tables}. ", f"Table {self.tables}. ") + grid.title)
        caption.paragraph_format.keep_with_next = True
        section = self.doc.sections[-1]
        room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
        official.table(self.doc, grid.headings, grid.rows, [int(room * share) for share in grids.widths(grid)])
        if grid.note:
            self._line(grid.note, size=11)
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def _by_khu_pho(self, element: str, rows: pd.DataFrame) -> grids.Grid:
        periods = sorted(rows["period"].unique())
        status = {(r.khu_pho, r.period): r for r in rows.itertuples()}

        def text(name: str, period: str) -> str:
            row = status.get((name, period))
            if row is None or row.value != row.value:
                return say(self.lang, "không công bố", "not published") if row is not None and row.status == "suppressed" else say(self.lang, "chưa có", "none")
            return number(row.value, self.lang)

        label = words.label(element, self.lang)
        return grids.Grid(f"{label} ({words.unit(element, self.lang)})", (say(self.lang, "Khu phố", "Khu phố"), *words.years(periods)),
                          tuple((name, *(text(name, p) for p in periods)) for name in dict.fromkeys(rows["khu_pho"])))

    def _frame(self) -> None:
        vi = self.lang == "vi"
        self._grid(grids.Grid("Danh sách đề nghị khen thưởng (khung để cơ quan điền)" if vi else "Commendation list (a frame for the office)",
                              ("STT", "Tập thể, cá nhân", "Thành tích", "Hình thức đề nghị") if vi else ("No", "Collective or person", "Merit", "Form proposed"),
                              tuple((str(n), "[…]", "[…]", "[…]") for n in range(1, 4))))

    def _line(self, text: str, *, align=None, bold: bool = False, size: float | None = None, indent: bool = False):
        return official.line(self.doc, text, align=align, bold=bold, size=size, indent=indent)

    def _caption(self, text: str):
        part = self._line(text, align=ALIGN.CENTER, size=12)
        part.runs[0].italic = True
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


