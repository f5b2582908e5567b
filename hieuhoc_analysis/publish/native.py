"""A drawing as a chart that PowerPoint itself draws: its figures lie in the slide and can be edited there."""

from __future__ import annotations

import io
from typing import Any

from matplotlib.ticker import MaxNLocator
from openpyxl import load_workbook
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.files import freeze_document, inert
from hieuhoc_analysis.language.phrases import number
from hieuhoc_analysis.publish.drawings import Drawing, Scatter
from hieuhoc_analysis.publish.native_series import look
from hieuhoc_analysis.publish.palette import HOUSE, Palette, rgb
from hieuhoc_analysis.publish.plain import clean_text, extent, shortened

LYING = ("bar", "stacked")
_LOW, _BESIDE = 12, 0.4  # points of letters beside many bars, and the share of a chart's width that office programs give to names
KINDS = {
    "column": XL_CHART_TYPE.COLUMN_CLUSTERED,
    "bar": XL_CHART_TYPE.BAR_CLUSTERED,
    "stacked": XL_CHART_TYPE.BAR_STACKED,
    "line": XL_CHART_TYPE.LINE_MARKERS,
}
# the thousands point is written out, because an office program otherwise takes it from its own language
WHOLE = {"vi": '[>=1000000]0"."000"."000;[>=1000]0"."000;0', "en": "#,##0"}
# a decimal point cannot be written out; the mark of the language is heeded by LibreOffice and harmless to PowerPoint
MARK = {"vi": "[$-42A]", "en": ""}


def add_chart(
    slide,
    drawing: Drawing,
    box: tuple[int, int, int, int],
    lang: str = "vi",
    *,
    palette: Palette = HOUSE,
    alt: str = "",
    top: float | None = None,
    stretch: float = 1.0,
) -> Any:
    """Put a drawing on a slide as an editable chart.

    Parameters
    ----------
    slide : pptx.slide.Slide
    drawing : Drawing
        Gaps stay gaps.
    box : (left, top, width, height)
        In EMU.
    palette : Palette
        The house's colours or those of the presentation's theme.
    alt : str
        The chart in words, for those who cannot see it.
    top : float, optional
        Where the value axis ends, for charts that are read beside each other.
    stretch : float
        How much wider the letters are than the house's.

    Returns
    -------
    pptx.chart.chart.Chart

    Raises
    ------
    UsageError
        When there is nothing to draw.
    """
    if drawing.empty:
        raise UsageError("Biểu đồ này không có số liệu để vẽ.", "This chart has no figures to draw.")
    data = CategoryChartData(number_format=number_format(drawing, lang))
    data.categories = [label_text(name) for name in _names(drawing, box, stretch)]
    for name, values in drawing.series:
        data.add_series(label_text(name), values)
    chart = put_chart(slide, KINDS[drawing.kind], box, data, alt)
    if drawing.bounds:
        _write_beside(chart, drawing, lang)
    _look(chart, drawing, lang, palette, Emu(box[2]).pt / stretch, Emu(box[3]).pt)
    if top is not None:
        chart.value_axis.maximum_scale = top
    return chart


def _names(drawing: Drawing, box: tuple[int, int, int, int], stretch: float) -> tuple[str, ...]:
    """Names of bars; where bars are so low that a name in two lines would cost the next one its place, each in one line."""
    if drawing.kind != "bar" or Emu(box[3]).pt / max(1, len(drawing.categories)) > 2.4 * _LOW:
        return drawing.categories
    return tuple(shortened(name, _BESIDE * Emu(box[2]).pt / (_LOW * stretch)) for name in drawing.categories)


def put_chart(slide, kind, box: tuple[int, int, int, int], data, alt: str) -> Any:
    """Add a chart to a slide with its alternative text and a data sheet of the same bytes in every run."""
    frame = slide.shapes.add_chart(kind, *box, data)
    if alt:
        frame._element.nvGraphicFramePr.cNvPr.set("descr", alt)
    sheet = frame.chart.part.chart_workbook.xlsx_part
    sheet._blob = freeze_document(sheet.blob)
    return frame.chart


def _write_beside(chart, drawing: Drawing, lang: str) -> None:
    """How far each interval reaches above and below its value, in the columns of the data sheet that the bars follow."""
    sheet = chart.part.chart_workbook.xlsx_part
    book = load_workbook(io.BytesIO(sheet.blob))
    page = book.worksheets[0]
    for column, name in (
        (3, {"vi": "Khoảng tin cậy 95 %: phần trên", "en": "95% interval: above"}),
        (4, {"vi": "phần dưới", "en": "below"}),
    ):
        page.cell(1, column, name[lang])
    for row, (value, ends) in enumerate(zip(drawing.series[0][1], drawing.bounds, strict=True), 2):
        if value is not None and ends is not None:
            page.cell(row, 3, ends[1] - value)
            page.cell(row, 4, value - ends[0])
    out = io.BytesIO()
    book.save(out)
    sheet._blob = freeze_document(out.getvalue())


def label_text(text: str) -> str:
    """A name in the chart's data sheet, which must not become a formula there."""
    return str(inert("\n".join(clean_text(line) for line in text.split("\n"))))


def frame_chart(chart, size, legend: bool, palette: Palette) -> None:
    """Letters, legend and gaps, as every chart of the deck has them."""
    chart.font.size = size
    if palette.text:
        chart.font.color.rgb = rgb(palette.text)
    chart.has_title = False
    chart.has_legend = legend
    if legend:
        chart.legend.position = XL_LEGEND_POSITION.TOP
        chart.legend.include_in_layout = False
        chart.legend.font.size = size
    # a missing figure is a gap, never a zero
    chart._chartSpace.chart.find(qn("c:dispBlanksAs")).set("val", "gap")


def number_format(drawing: Drawing, lang: str) -> str:
    """The format code of a drawing's figures."""
    if not drawing.share:
        if any(value != round(value) for value in drawing.values):
            return f"{MARK[lang]}0.0"
        if min(drawing.values, default=0) >= 0:
            return WHOLE[lang]
        # conditions leave no room for a section of negatives, and not every program writes their sign of itself
        code = "0" if max(map(abs, drawing.values)) < 1000 else f"{MARK[lang]}#,##0"
        return f"{code};-{code}"
    gap = " " if lang == "vi" else ""
    return f"{MARK[lang]}{'0.00' if max(drawing.values) < 0.05 else '0.0'}{gap}%"


def forced(drawing: Drawing | Scatter, lang: str) -> bool:
    """Whether the separators of a chart are the language's on every computer; those of decimals follow the computer's own."""
    return isinstance(drawing, Drawing) and number_format(drawing, lang) in (WHOLE["vi"], "0;-0")


def _look(chart, drawing: Drawing, lang: str, palette: Palette, wide: float, tall: float) -> None:
    """What a chart looks like, `wide` and `tall` in points of the house's letters."""
    size = _letters(drawing, wide, tall)
    frame_chart(chart, size, len(drawing.series) > 1, palette)
    _category_axis(chart.category_axis, drawing, palette)
    _value_axis(chart.value_axis, drawing, lang, palette)
    plot = chart.plots[0]
    if drawing.kind != "line":
        plot.gap_width, plot.overlap = (45 if len(drawing.series) == 1 else 60), (100 if drawing.kind == "stacked" else -5)
    figures, code = _figure_size(drawing, size, lang, wide), number_format(drawing, lang)
    for index, series in enumerate(plot.series):
        look(series, index, drawing, palette, figures, code)


def _letters(drawing: Drawing, wide: float, tall: float) -> Pt:
    """The size of the letters, for which names that are long or close together must have room."""
    many = len(drawing.categories)
    size = Pt(16 if many <= 8 else 14 if many <= 14 else 12)
    if drawing.kind not in LYING:
        return size
    # a fifth of the width is what office programs give to names
    if max(extent(line) for name in drawing.categories for line in name.split("\n")) * size.pt > wide / 5.5:
        size = Pt(_LOW)  # long names would be broken, and every other one left out for want of height
    apart = 0.9 * tall / many
    return Pt(max(8, int(apart / 1.15))) if apart < 1.15 * size.pt else size  # so would names that are higher than their bars lie apart


def _category_axis(axis, drawing: Drawing, palette: Palette) -> None:
    """The names, each of them written."""
    axis.format.line.color.rgb = rgb(palette.context)
    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.has_major_gridlines = False
    axis.reverse_order = drawing.kind in LYING  # the first stays on top
    each = axis._element.makeelement(qn("c:tickLblSkip"), {"val": "1"})  # also where the program finds them many
    axis._element.find(qn("c:noMultiLvlLbl")).addprevious(each)


def _value_axis(axis, drawing: Drawing, lang: str, palette: Palette) -> None:
    """The figures' axis, which bars do without, because each carries its figure."""
    axis.has_major_gridlines = drawing.kind not in LYING
    if axis.has_major_gridlines:
        axis.major_gridlines.format.line.color.rgb = rgb(palette.grid)
    axis.format.line.fill.background()
    axis.major_tick_mark = XL_TICK_MARK.NONE
    code = f"0{' ' if lang == 'vi' else ''}%" if drawing.share else number_format(drawing, lang)
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = code, False
    values = [*drawing.values, *(end for ends in drawing.bounds if ends for end in ends)]
    low, high = min(values), max(values)
    if drawing.kind == "line" and drawing.share and low > 0.8:
        axis.minimum_scale, axis.maximum_scale = max(0.0, int(low * 100 - 1) / 100), 1.0
        axis.major_unit = 0.01 if axis.minimum_scale >= 0.94 else 0.05
    elif drawing.kind == "line" and high < 0.05:
        ticks = MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]).tick_values(0, high * 1.02)
        axis.minimum_scale, axis.maximum_scale, axis.major_unit = 0, round(float(ticks[-1]), 6), round(float(ticks[1] - ticks[0]), 6)
        axis.tick_labels.number_format = number_format(drawing, lang)
    elif drawing.kind == "line" or low >= 0:
        axis.minimum_scale = 0
    elif drawing.kind in LYING:  # room for the figures of bars to the left, which would run into the names
        reach = max(high, 0) - low
        axis.minimum_scale, axis.maximum_scale = round(low - 0.15 * reach, 6), round(max(high, 0) + 0.15 * reach, 6)
    if not drawing.share and max(map(abs, values)) < 5 and all(value == round(value) for value in values):
        axis.major_unit, axis.maximum_scale = 1, max(1, high + 1)  # else the axis counts 0, 1, 1
    if drawing.kind in LYING:
        axis.visible = False


def _figure_size(drawing: Drawing, size: Pt, lang: str, wide: float) -> Pt:
    """The size of the figures over columns, that each keeps to its own column where many years stand side by side; that
    of the other letters elsewhere."""
    if drawing.kind != "column":
        return size
    column = 0.92 * wide / (len(drawing.categories) * (len(drawing.series) + 0.6))
    longest = max(extent(number(value, lang)) for value in drawing.values)
    return Pt(max(9, min(size.pt, int(column / longest))))
