"""Tables that PowerPoint itself draws: plain ones, and those whose cells are coloured by their figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lxml import etree
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches, Pt

from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.drawings import Box, Matrix
from hieuhoc_analysis.publish.palette import HOUSE, Palette, ink_on, rgb
from hieuhoc_analysis.publish.plain import extent, shortened, typeset

_PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # PowerPoint's “No Style, No Grid”: words in the template's own colour
_SMALLEST = 8.0  # points
_LINES = ("a:lnL", "a:lnR", "a:lnT", "a:lnB")


def add_table(
    slide,
    headings: Sequence[str],
    rows: Sequence[Sequence[Box]],
    box: tuple[int, int, int, int],
    *,
    widths: Sequence[float],
    right: Sequence[bool] = (),
    centred: bool = False,
    alt: str = "",
    large: float = 18,
    row: int = Inches(0.55),
    palette: Palette = HOUSE,
    stretch: float = 1.0,
    letters: float = 0,
) -> None:
    """Put a table on a slide, as tall as its rows need and no taller than `box`.

    Parameters
    ----------
    slide : pptx.slide.Slide
    headings, rows : list of str, list of list of Box
    box : (left, top, width, height)
        In EMU.
    widths : list of float
        The share of each column.
    right : list of bool
        Which columns hold figures, set to the right.
    centred : bool
        Set all but the first column in the middle of their cells, as a coloured matrix is.
    alt : str
        The table in words.
    large : float
        The size of letters in points where there is room for it.
    row : int
        How tall a row may be in EMU.
    palette : Palette
        The colours; the fills of `rows` are those of the house and are put into its shades.
    stretch : float
        How much wider the letters are than the house's.
    letters : float
        The size of letters in points, for tables beside each other; 0 for the largest that fits.
    """
    left, top, width, height = box
    tall = min(row, height // (len(rows) + 1))
    frame = slide.shapes.add_table(len(rows) + 1, len(headings), left, top, width, tall * (len(rows) + 1))
    frame._element.nvGraphicFramePr.cNvPr.set("descr", alt)
    table = frame.table
    table._tbl.tblPr.find(qn("a:tableStyleId")).text = _PLAIN
    table.horz_banding = False
    across = [int(width * share) for share in widths]
    for column, wide in zip(table.columns, across, strict=True):
        column.width = wide
    size = Pt(min(large, letters or _letters(_words(headings, rows), across, tall, stretch)))
    for y, cells in enumerate(([Box(text) for text in headings], *rows)):
        table.rows[y].height = tall
        for x, one in enumerate(cells):
            one, small = _in_place_of_figure(one, size, across[x], tall, stretch) if one.fill == style.MISSING else (one, size)
            part = _write(table.cell(y, x), one, small, y == 0, palette)
            part.alignment = PP_ALIGN.CENTER if centred and x else PP_ALIGN.RIGHT if x < len(right) and right[x] else PP_ALIGN.LEFT


def _in_place_of_figure(one: Box, size: Pt, across: int, tall: int, stretch: float) -> tuple[Box, Pt]:
    """Words in the place of a figure, fewer or smaller so that they keep to the figure's column."""
    if one.short and not _fits(one.text, _SMALLEST, across, tall, stretch):
        one = replace(one, text=one.short)
    return one, Pt(min(size.pt, _letters([[], [typeset(one.text)]], [across], tall, stretch)))


def _write(cell, one: Box, size: Pt, heading: bool, palette: Palette):
    """Write a cell and colour it; its paragraph."""
    cell.text = typeset(one.text)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.margin_top = cell.margin_bottom = 0
    cell.margin_left = cell.margin_right = Inches(0.06)
    part = cell.text_frame.paragraphs[0]
    part.font.size, part.font.bold = size, heading
    if one.fill:
        part.font.color.rgb = rgb(_fill(cell.fill, one.fill, palette))
    elif palette.text:
        part.font.color.rgb = rgb(palette.text)
    _borders(cell, palette, heading=heading, coloured=bool(one.fill))
    return part


def add_matrix(
    slide, matrix: Matrix, box: tuple[int, int, int, int], alt: str = "", palette: Palette = HOUSE, stretch: float = 1.0
) -> None:
    """Put a coloured table on a slide; many rows go into several tables beside each other."""
    left, top, width, height = box
    parts = matrix.panels()
    gap = Inches(0.3)
    across = (width - gap * (len(parts) - 1)) // len(parts)
    longest = max([len(row[0].text) for row in matrix.rows] + [8])
    first = min(0.42, max(0.16, longest * 0.011 * len(parts)))
    widths = [first] + [(1 - first) / (len(matrix.headings) - 1)] * (len(matrix.headings) - 1)
    row = Inches(0.8)  # few rows may be high
    tall = min(row, height // (max(len(part.rows) for part in parts) + 1))
    # a name that even the smallest letters cannot set on its lines would make its row, and with it the table, higher than its place
    room = max(Emu(int(across * first)).pt - 10, 1) / (_SMALLEST * 1.04 * stretch)

    def short(name: Box) -> Box:
        fits = _fits(name.text, _SMALLEST, int(across * first), tall, stretch)
        return name if fits else replace(name, text=shortened(name.text, room))

    def named(rows: Sequence[tuple[Box, ...]]) -> list[list[Box]]:
        return [[short(name), *rest] for name, *rest in rows]

    letters = _letters(_words(matrix.headings, named(matrix.rows)), [int(across * share) for share in widths], tall, stretch)
    for at, part in enumerate(parts):
        add_table(
            slide,
            part.headings,
            named(part.rows),
            (left + at * (across + gap), top, across, height),
            widths=widths,
            centred=True,
            alt=alt,
            large=16,
            row=row,
            palette=palette,
            stretch=stretch,
            letters=letters,
        )


def _words(headings: Sequence[str], rows: Sequence[Sequence[Box]]) -> list[list[str]]:
    """The words by which a table's letters are measured: those of what is missing are set smaller where they must."""
    return [[*headings], *(["" if box.fill == style.MISSING else box.text for box in row] for row in rows)]


def _letters(words: Sequence[Sequence[str]], widths: Sequence[int], tall: int, stretch: float) -> float:
    """The largest letters with which every cell, the first row bold, keeps to its lines: one for low rows, two for high ones."""
    size = 20.0
    while size > _SMALLEST:
        if all(_fits(text, size, widths[x], tall, stretch, bold=y == 0) for y, row in enumerate(words) for x, text in enumerate(row)):
            return size
        size -= 0.5
    return size


def _fits(text: str, size: float, width: int, tall: int, stretch: float, bold: bool = False) -> bool:
    """Whether a cell has room for its words in letters of `size` points."""
    room = max(1, int(Emu(tall).pt // (size * 1.22)))
    across = max(Emu(width).pt - 10, 1) / (size * 1.04 * stretch)
    if max(extent(word, bold) for word in typeset(text).split(" ")) > across:  # what has no break would be torn
        return False
    return tall >= Pt(size * 1.22) and -(-extent(text, bold) * size * 1.04 * stretch // max(Emu(width).pt - 10, 1)) <= room


def _fill(fill, colour: str, palette: Palette) -> str:
    """A plain colour, and that of the letters on it: what is missing says so in words, and not every office program
    draws a pattern in a table."""
    shade = colour if colour == palette.mark else palette.shade(colour)
    fill.solid()
    fill.fore_color.rgb = rgb(shade)
    return ink_on(shade)


def _borders(cell, palette: Palette, *, heading: bool, coloured: bool) -> None:
    """A line under each row, a strong one under the headings; white joints between coloured cells."""
    properties = cell._tc.get_or_add_tcPr()
    drawn = []
    for name in _LINES:
        line = etree.Element(qn(name))
        below = name == "a:lnB"
        if coloured:
            line.set("w", str(Pt(1.5)))
            etree.SubElement(etree.SubElement(line, qn("a:solidFill")), qn("a:srgbClr")).set("val", palette.ground[1:])
        elif below:
            line.set("w", str(Pt(2) if heading else Pt(0.75)))
            filling = etree.SubElement(line, qn("a:solidFill"))
            if heading:
                etree.SubElement(filling, qn("a:schemeClr")).set("val", "accent1")
            else:
                etree.SubElement(filling, qn("a:srgbClr")).set("val", palette.context[1:])
        else:
            line.set("w", "0")
            etree.SubElement(line, qn("a:noFill"))
        drawn.append(line)
    for at, line in enumerate(drawn):  # the schema wants the lines before the filling
        properties.insert(at, line)
