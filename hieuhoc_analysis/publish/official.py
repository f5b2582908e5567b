"""What every official Word paper has by Nghị định 30/2020: paper and margins, motto, signature, tables, and bytes that stay the same."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from hieuhoc_analysis import __version__
from hieuhoc_analysis.files import freeze_document
from hieuhoc_analysis.publish.charts.words import LOCALES, say
from hieuhoc_analysis.publish.plain import clean_text, glued, short_title

FONT = "Times New Roman"
MOTTO, MOTTO_WIDTH = "Độc lập - Tự do - Hạnh phúc", 12.27  # in units of its letters, set bold
_OPEN = re.compile(r"(\[[^\]]*\])")  # a place that only the office can fill
_AFTER_BORDERS = tuple(
    f"w:{name}"
    for name in (
        "shd",
        "tabs",
        "suppressAutoHyphens",
        "kinsoku",
        "wordWrap",
        "overflowPunct",
        "topLinePunct",
        "autoSpaceDE",
        "autoSpaceDN",
        "bidi",
        "adjustRightInd",
        "snapToGrid",
        "spacing",
        "ind",
        "contextualSpacing",
        "mirrorIndents",
        "suppressOverlap",
        "jc",
        "textDirection",
        "textAlignment",
        "textboxTightWrap",
        "outlineLvl",
        "divId",
        "cnfStyle",
        "rPr",
        "sectPr",
        "pPrChange",
    )
)
Line = tuple[str, float, bool, bool]  # text, size in points, bold, italic


def new_document(size: float = 14, lang: str = "vi") -> DocumentType:
    """An empty A4 document with the decree's margins (20, 20, 30, 15 mm) and font."""
    doc = Document()
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(size)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    for tongue in doc.styles.element.iter(qn("w:lang")):
        tongue.set(qn("w:val"), LOCALES[lang])  # or every Vietnamese word is marked as misspelt
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
    centred(
        left,
        [
            (say(lang, "[CƠ QUAN CHỦ QUẢN]", "[PARENT BODY]"), 12, False, False),
            (say(lang, "[TÊN CƠ QUAN BAN HÀNH]", "[ISSUING OFFICE]"), 12, True, False),
        ],
    )
    rule(left.add_paragraph(), Mm(24), Mm(63 - 4))
    centred(left, about, more=True)
    centred(right, [("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, True, False), (MOTTO, 13, True, False)])
    rule(right.add_paragraph(), Pt(MOTTO_WIDTH * 13), Mm(102 - 4))
    centred(right, [(say(lang, "[Địa danh], ngày […] tháng […] năm […]", "[place], [date]"), 13, False, True)], more=True)


def rule(part: Paragraph, long: int, across: int) -> None:
    """Make an empty paragraph a line, `long`, in the middle of what is `across`: a rule as the decree has it under the motto and titles."""
    side = int((across - long) / 2)
    look = part.paragraph_format
    look.left_indent = look.right_indent = side
    look.space_before, look.space_after, look.line_spacing = Pt(0), Pt(4), Pt(3)
    borders = OxmlElement("w:pBdr")
    line_ = OxmlElement("w:top")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        line_.set(qn(f"w:{name}"), value)
    borders.append(line_)
    part._p.get_or_add_pPr().insert_element_before(borders, *_AFTER_BORDERS)


def signature(doc: DocumentType, lang: str, receivers: Sequence[str]) -> None:
    """Who receives it on the left, who signs on the right."""
    table = doc.add_table(rows=1, cols=2)
    mark(table.rows[0], "w:cantSplit")
    left, right = table.rows[0].cells
    for at, text in enumerate((say(lang, "Nơi nhận:", "To:"), *receivers)):
        part = left.paragraphs[0] if at == 0 else left.add_paragraph()
        size, strong = (12, True) if at == 0 else (11, False)
        write(part, clean_text(text), size, strong, strong)
        part.paragraph_format.space_after = Pt(0)
    centred(
        right,
        [
            (say(lang, "[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]", "[AUTHORITY AND POSITION]"), 14, True, False),
            ("", 14, False, False),
            ("", 14, False, False),
            ("", 14, False, False),
            (say(lang, "[Họ và tên]", "[name]"), 14, True, False),
        ],
    )


def centred(cell: _Cell, lines: Iterable[Line], more: bool = False) -> None:
    """Lines of text in the middle of a cell, `more` of them below what is there."""
    for at, (text, size, bold, italic) in enumerate(lines):
        part = cell.add_paragraph() if at or more else cell.paragraphs[0]
        write(part, text, size, bold, italic)
        part.alignment, part.paragraph_format.space_after = ALIGN.CENTER, Pt(0)


def write(part: Paragraph, text: str, size: float | None = None, bold: bool = False, italic: bool = False) -> None:
    """Add text to a paragraph; places in square brackets, which the office fills, are marked so that none is overlooked."""
    for piece in _OPEN.split(glued(text)):
        if piece or not text:
            run = part.add_run(piece)
            run.bold, run.italic = bold, italic
            if size:
                run.font.size = Pt(size)
            if _OPEN.fullmatch(piece):
                run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def line(doc: DocumentType, text: str, *, align=None, bold: bool = False, size: float | None = None, indent: bool = False) -> Paragraph:
    """A paragraph of the body."""
    part = doc.add_paragraph()
    write(part, clean_text(text), size, bold)
    if align is not None:
        part.alignment = align
    if indent:
        part.paragraph_format.first_line_indent = Mm(10)
    return part


def table(
    doc: DocumentType,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[int],
    size: float = 12,
    groups: Sequence[tuple[str, int]] = (),
    total: bool = False,
    whole: int = 20,
) -> Table:
    """A ruled table whose heading repeats on every page and whose lines are not split; columns of figures stand to the right.

    `groups` are headings over so many columns each ('' where the heading below stands alone); `total`: the last row is bold;
    a table of up to `whole` rows is not torn apart where it fits on a page.
    """
    made = doc.add_table(rows=2 if groups else 1, cols=len(headings), style="Table Grid")
    made.autofit = False
    indent = OxmlElement("w:tblInd")  # else the lines stand out into the margin by the padding of a cell
    indent.set(qn("w:w"), "108")
    indent.set(qn("w:type"), "dxa")
    made._tbl.tblPr.insert_element_before(indent, "w:tblBorders", "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    for cell, text in zip(made.rows[-1].cells, headings, strict=True):
        _fill(cell, text, size, bold=True)
    at = 0
    for name, wide in groups:
        top = made.cell(0, at)
        if name:
            _fill(top.merge(made.cell(0, at + wide - 1)), name, size, bold=True)
        else:
            below = made.cell(1, at)
            below.paragraphs[0].clear()
            _fill(top.merge(below), headings[at], size, bold=True)
            for empty in top.paragraphs[1:]:
                empty._p.getparent().remove(empty._p)
        at += wide
    for one in made.rows:
        mark(one, "w:tblHeader")
    # a sentence may begin with a number
    figures = [
        x > 0
        and any(row[x][:1] in "+−-0123456789" and row[x].count(" ") < 6 for row in rows if row[x])
        and all(row[x].count(" ") < 6 for row in rows)
        for x in range(len(headings))
    ]
    for y, row in enumerate(rows, 1):
        for right, cell, text in zip(figures, made.add_row().cells, row, strict=True):
            _fill(cell, text, size, right=right, bold=total and y == len(rows))
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    for y, one in enumerate(made.rows):
        for cell, width in zip(one.cells, widths, strict=True):
            if y or not groups:
                cell.width = width
        mark(one, "w:cantSplit")
    # of long ones no line stands alone on a page, least of all the total
    for one in made.rows[:-1] if len(rows) <= whole else (*made.rows[:len(made.rows) - len(rows) + 1], *made.rows[-3:-1]):
        for cell in one.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    return made


def document_bytes(doc: DocumentType, title: str) -> bytes:
    """The document's bytes, the same for the same content, without its maker's name."""
    core = doc.core_properties
    core.author = core.last_modified_by = "hieuhoc_analysis"
    core.created = core.modified = datetime(2000, 1, 1)
    core.title, core.comments, core.revision = short_title(title), __version__, 1
    out = io.BytesIO()
    doc.save(out)
    return freeze_document(out.getvalue())


def _fill(cell: _Cell, text: str, size: float, bold: bool = False, right: bool = False) -> None:
    part = cell.paragraphs[0]
    write(part, clean_text(text), size, bold)
    part.alignment = ALIGN.RIGHT if right else ALIGN.CENTER if bold else ALIGN.LEFT
    part.paragraph_format.space_after, part.paragraph_format.line_spacing = Pt(1), 1.0


def mark(row: _Row, name: str) -> None:
    """Say of a row that it is a heading (``w:tblHeader``) or is not split over pages (``w:cantSplit``)."""
    row._tr.get_or_add_trPr().append(OxmlElement(name))
