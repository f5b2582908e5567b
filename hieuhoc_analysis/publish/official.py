"""What every official Word paper has by Nghị định 30/2020: paper and margins, motto, signature, tables, and bytes that stay the same."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from datetime import datetime

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from hieuhoc_analysis import __version__
from hieuhoc_analysis.files import freeze_document
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.plain import clean_text

FONT = "Times New Roman"
Line = tuple[str, float, bool, bool]  # text, size in points, bold, italic


def new_document(size: float = 13.5) -> DocumentType:
    """An empty A4 document with the decree's margins (20, 20, 30, 15 mm) and font."""
    doc = Document()
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(size)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(6), 1.15
    section = doc.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(15)
    section.header_distance = Mm(10)
    return doc


def motto(doc: DocumentType, lang: str, about: Iterable[Line]) -> None:
    """The head of the first page: the office's lines on the left, the state's motto and the date on the right."""
    table = doc.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    table.autofit = False
    for column, cell, width in zip(table.columns, (left, right), (Mm(63), Mm(102)), strict=True):
        column.width = cell.width = width
    centred(left, [(say(lang, "[CƠ QUAN CHỦ QUẢN]", "[PARENT BODY]"), 12, False, False), (say(lang, "[TÊN CƠ QUAN BAN HÀNH]", "[ISSUING OFFICE]"), 12, True, False), *about])
    centred(right, [("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, True, False), ("Độc lập - Tự do - Hạnh phúc", 13, True, False),
                    (say(lang, "[Địa danh], ngày    tháng    năm", "[place], [date]"), 13, False, True)])
    for run in right.paragraphs[1].runs:  # underlined over its own length; a paragraph border would run over the whole cell
        run.underline = True


def signature(doc: DocumentType, lang: str, receivers: Sequence[str]) -> None:
    """Who receives it on the left, who signs on the right."""
    table = doc.add_table(rows=1, cols=2)
    left, right = table.rows[0].cells
    for at, text in enumerate((say(lang, "Nơi nhận:", "To:"), *receivers)):
        part = left.paragraphs[0] if at == 0 else left.add_paragraph()
        run = part.add_run(clean_text(text))
        run.font.size, run.bold, run.italic = (Pt(12), True, True) if at == 0 else (Pt(11), False, False)
        part.paragraph_format.space_after = Pt(0)
    centred(right, [(say(lang, "[CHỨC VỤ NGƯỜI KÝ]", "[POSITION]"), 13.5, True, False), ("", 13.5, False, False), ("", 13.5, False, False),
                    (say(lang, "[Họ và tên]", "[name]"), 13.5, True, False)])


def centred(cell: _Cell, lines: Iterable[Line]) -> None:
    """Lines of text in the middle of a cell."""
    for at, (text, size, bold, italic) in enumerate(lines):
        part = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        run = part.add_run(text)
        run.font.size, run.bold, run.italic = Pt(size), bold, italic
        part.alignment, part.paragraph_format.space_after = ALIGN.CENTER, Pt(0)


def line(doc: DocumentType, text: str, *, align=None, bold: bool = False, size: float | None = None, indent: bool = False) -> Paragraph:
    """A paragraph of the body."""
    part = doc.add_paragraph()
    run = part.add_run(clean_text(text))
    run.bold = bold
    if size:
        run.font.size = Pt(size)
    if align is not None:
        part.alignment = align
    if indent:
        part.paragraph_format.first_line_indent = Mm(10)
    return part


def table(doc: DocumentType, headings: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int], size: float = 12) -> Table:
    """A ruled table whose heading repeats on every page and whose lines are not split; numbers stand to the right."""
    made = doc.add_table(rows=1, cols=len(headings), style="Table Grid")
    made.autofit = False
    for cell, text in zip(made.rows[0].cells, headings, strict=True):
        _fill(cell, text, size, bold=True)
    _mark(made.rows[0], "w:tblHeader")
    for row in rows:
        for at, (cell, text) in enumerate(zip(made.add_row().cells, row, strict=True)):
            _fill(cell, text, size, right=at > 0 and text[:1] in "+−-0123456789" and text.count(" ") < 6)  # a sentence may begin with a number
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    for one in made.rows:
        for cell, width in zip(one.cells, widths, strict=True):
            cell.width = width
        _mark(one, "w:cantSplit")
    return made


def document_bytes(doc: DocumentType, title: str) -> bytes:
    """The document's bytes, the same for the same content, without its maker's name."""
    core = doc.core_properties
    core.author = core.last_modified_by = "hieuhoc_analysis"
    core.created = core.modified = datetime(2000, 1, 1)
    core.title, core.comments, core.revision = clean_text(title), __version__, 1
    out = io.BytesIO()
    doc.save(out)
    return freeze_document(out.getvalue())


def _fill(cell: _Cell, text: str, size: float, bold: bool = False, right: bool = False) -> None:
    part = cell.paragraphs[0]
    run = part.add_run(clean_text(text))
    run.bold, run.font.size = bold, Pt(size)
    part.alignment = ALIGN.CENTER if bold else ALIGN.RIGHT if right else ALIGN.LEFT
    part.paragraph_format.space_after, part.paragraph_format.line_spacing = Pt(1), 1.0


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))
