"""A drawing as a chart that PowerPoint itself draws: its figures lie in the slide and can be edited there."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from lxml import etree
from matplotlib.ticker import MaxNLocator
from openpyxl import load_workbook
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE, MSO_PATTERN
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.files import freeze_document, inert
from hieuhoc_analysis.language.phrases import number
from hieuhoc_analysis.publish.drawings import Drawing, Scatter
from hieuhoc_analysis.publish.palette import HOUSE, Palette, ink_on, rgb
from hieuhoc_analysis.publish.plain import clean_text, extent, shortened

_LOW, _BESIDE = 12, 0.4  # points of letters beside many bars, and the share of a chart's width that office programs give to names
NEAR = 0.12  # of the highest value: a label takes as much room
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
    across = drawing.kind in ("bar", "stacked")
    many = len(drawing.categories)
    size = Pt(16 if many <= 8 else 14 if many <= 14 else 12)
    if (
        across and max(extent(line) for name in drawing.categories for line in name.split("\n")) * size.pt > wide / 5.5
    ):  # `wide` in letters of the house; a fifth is what office programs give to names
        size = Pt(_LOW)  # long names would be broken, and every other one left out for want of height
    if across and (apart := 0.9 * tall / many) < 1.15 * size.pt:  # so would names that are higher than their bars lie apart
        size = Pt(max(8, int(apart / 1.15)))
    frame_chart(chart, size, len(drawing.series) > 1, palette)
    category, value = chart.category_axis, chart.value_axis
    category.format.line.color.rgb = rgb(palette.context)
    category.major_tick_mark = XL_TICK_MARK.NONE
    category.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    category.has_major_gridlines = False
    category.reverse_order = across  # the first stays on top
    each = category._element.makeelement(qn("c:tickLblSkip"), {"val": "1"})  # every name is written, also where the program finds them many
    category._element.find(qn("c:noMultiLvlLbl")).addprevious(each)
    value.has_major_gridlines = drawing.kind in ("column", "line")
    if value.has_major_gridlines:
        value.major_gridlines.format.line.color.rgb = rgb(palette.grid)
    value.format.line.fill.background()
    value.major_tick_mark = XL_TICK_MARK.NONE
    value.tick_labels.number_format, value.tick_labels.number_format_is_linked = (
        number_format(drawing, lang) if not drawing.share else f"0{' ' if lang == 'vi' else ''}%",
        False,
    )
    values = [*drawing.values, *(end for ends in drawing.bounds if ends for end in ends)]
    if drawing.kind == "line":
        if drawing.share and min(values) > 0.8:
            value.minimum_scale, value.maximum_scale = max(0.0, int(min(values) * 100 - 1) / 100), 1.0
            value.major_unit = 0.01 if value.minimum_scale >= 0.94 else 0.05
        elif max(values) < 0.05:
            ticks = MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]).tick_values(0, max(values) * 1.02)
            value.minimum_scale, value.maximum_scale, value.major_unit = 0, round(float(ticks[-1]), 6), round(float(ticks[1] - ticks[0]), 6)
            value.tick_labels.number_format = number_format(drawing, lang)
        else:
            value.minimum_scale = 0
    elif min(values) >= 0:
        value.minimum_scale = 0
    elif across:  # room for the figures of bars to the left, which would run into the names
        reach = max(*values, 0) - min(values)
        value.minimum_scale, value.maximum_scale = round(min(values) - 0.15 * reach, 6), round(max(*values, 0) + 0.15 * reach, 6)
    if not drawing.share and max(map(abs, values)) < 5 and all(value == round(value) for value in values):
        value.major_unit, value.maximum_scale = 1, max(1, max(values) + 1)  # else the axis counts 0, 1, 1
    if across:
        value.visible = False  # every bar carries its figure
    plot = chart.plots[0]
    if drawing.kind != "line":
        plot.gap_width, plot.overlap = (45 if len(drawing.series) == 1 else 60), (100 if drawing.kind == "stacked" else -5)
    figures = _figure_size(drawing, size, lang, wide)
    for index, series in enumerate(plot.series):
        _series(series, index, drawing, palette, figures, lang)


def _figure_size(drawing: Drawing, size: Pt, lang: str, wide: float) -> Pt:
    """The size of the figures over columns, that each keeps to its own column where many years stand side by side; that
    of the other letters elsewhere."""
    if drawing.kind != "column":
        return size
    column = 0.92 * wide / (len(drawing.categories) * (len(drawing.series) + 0.6))
    longest = max(extent(number(value, lang)) for value in drawing.values)
    return Pt(max(9, min(size.pt, int(column / longest))))


def _series(series, index: int, drawing: Drawing, palette: Palette, size, lang: str) -> None:
    aim = drawing.kind == "line" and index > 0
    if drawing.kind == "line":
        series.smooth = False
        series.format.line.width = Pt(2 if aim else 3.5)
        series.marker.style = XL_MARKER_STYLE.NONE if aim else XL_MARKER_STYLE.CIRCLE
        series.marker.size = 10
        if aim:
            series.format.line.dash_style = MSO_LINE.DASH
            if sum(value is not None for value in drawing.series[index][1]) == 1:  # a line of one point is none
                series.marker.style, series.marker.size = XL_MARKER_STYLE.DASH, 20
                series.marker.format.fill.solid()
                for place in (series.marker.format.fill.fore_color, series.marker.format.line.color):
                    palette.paint(place, 3)
        palette.paint(series.format.line.color, 3 if aim else 0)
        if not aim:
            series.marker.format.fill.solid()
            for place in (series.marker.format.fill.fore_color, series.marker.format.line.color):
                palette.paint(place, 0)
        if drawing.bounds:
            series.format.line.fill.background()
            series.marker.size = 13
            _intervals(series, drawing.bounds, palette)
    else:
        series.invert_if_negative = False
        if drawing.kind == "stacked" and index > 1:  # what was not reported is hatched, as everywhere
            _hatch(series.format, palette, None)
        else:
            series.format.fill.solid()
            if drawing.kind == "stacked" and index:
                series.format.fill.fore_color.rgb = rgb(palette.grid)
            else:
                palette.paint(series.format.fill.fore_color, index)
        for at, name in enumerate(drawing.categories):
            if drawing.own and name not in drawing.own:
                point = series.points[at].format.fill
                point.solid()
                point.fore_color.rgb = rgb(palette.context)
    for at in sorted(at for of, at in drawing.partial if of == index and drawing.series[index][1][at] is not None):
        _partial(series.points[at], index, palette, drawing.kind)
    labels = series.data_labels
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = number_format(drawing, lang), False
    labels.font.size = size
    if drawing.bounds:
        labels.position = XL_LABEL_POSITION.RIGHT
    elif drawing.kind == "line":
        _line_labels(series, index, drawing, size)
    elif drawing.kind == "stacked":
        labels.position = XL_LABEL_POSITION.CENTER
        labels.number_format = '0;;""'  # a part of nothing needs no figure
        labels.font.bold = True
        labels.font.color.rgb = rgb(ink_on((palette.accents[0], palette.grid)[index]) if index < 2 else palette.ink)
    else:
        labels.position = XL_LABEL_POSITION.OUTSIDE_END


def _intervals(series, bounds: Sequence[tuple[float, float] | None], palette: Palette) -> None:
    """Grey bars from the low to the high end of each value, which follow the columns beside the figures in the data sheet."""
    values = list(series.values)
    bars = etree.Element(qn("c:errBars"))
    for name, value in (("errDir", "y"), ("errBarType", "both"), ("errValType", "cust"), ("noEndCap", "1")):
        etree.SubElement(bars, qn(f"c:{name}")).set("val", value)
    for at, (name, column) in enumerate((("plus", "C"), ("minus", "D"))):
        reference = etree.SubElement(etree.SubElement(bars, qn(f"c:{name}")), qn("c:numRef"))
        etree.SubElement(reference, qn("c:f")).text = f"Sheet1!${column}$2:${column}${len(values) + 1}"
        cache = etree.SubElement(reference, qn("c:numCache"))
        etree.SubElement(cache, qn("c:formatCode")).text = "General"
        etree.SubElement(cache, qn("c:ptCount")).set("val", str(len(values)))
        for index, (value, ends) in enumerate(zip(values, bounds, strict=True)):
            if ends is not None and value is not None:
                point = etree.SubElement(cache, qn("c:pt"))
                point.set("idx", str(index))
                etree.SubElement(point, qn("c:v")).text = repr(abs(ends[1 - at] - value))
    line = etree.SubElement(etree.SubElement(bars, qn("c:spPr")), qn("a:ln"))
    line.set("w", str(Pt(4)))
    line.set("cap", "rnd")
    etree.SubElement(etree.SubElement(line, qn("a:solidFill")), qn("a:srgbClr")).set("val", palette.context[1:])
    series._element.find(qn("c:cat")).addprevious(bars)


def _line_labels(series, index: int, drawing: Drawing, size) -> None:
    """Each label on the side of its point where the line is not; a target is told once, at its end."""
    values, others = drawing.series[index][1], [of for at, (_, of) in enumerate(drawing.series) if at != index]
    series.data_labels.position = XL_LABEL_POSITION.ABOVE
    top = max((value or 0.0 for _, of in drawing.series for value in of), default=0.0)
    known = [at for at, value in enumerate(values) if value is not None]
    if index:
        series.data_labels.show_value = False
        known = known[-1:]
    for at in known:
        here = values[at] or 0.0
        if index:
            under = any((of[at] or 0.0) > here for of in others)
        else:
            beside = [v for v in (values[at - 1] if at else None, values[at + 1] if at + 1 < len(values) else None) if v is not None]
            apart = [(of[at] or 0.0) - here for of in others if of[at] is not None]
            near = next((gap for gap in sorted(apart, key=abs) if 0 < abs(gap) < NEAR * top), 0.0)
            under = near > 0 or not near and sum(beside) / max(len(beside), 1) > here  # else another line would strike it out
        if under or index:
            label = series.points[at].data_label
            label.position = XL_LABEL_POSITION.BELOW if under else XL_LABEL_POSITION.ABOVE
            label.font.size = size


def _partial(point, index: int, palette: Palette, kind: str) -> None:
    """Hatch a column, hollow a mark: not all khu phố reported."""
    if kind == "line":
        point.marker.style, point.marker.size = XL_MARKER_STYLE.CIRCLE, 10
        point.marker.format.fill.solid()
        point.marker.format.fill.fore_color.rgb = rgb(palette.ground)
        palette.paint(point.marker.format.line.color, index)
    else:
        _hatch(point.format, palette, index)


def _hatch(form, palette: Palette, index: int | None) -> None:
    """Fill with lines in the colour of a series, or in that of what is missing."""
    form.fill.patterned()
    form.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
    form.fill.back_color.rgb = rgb(palette.ground)
    for place in (form.fill.fore_color, form.line.color):
        if index is None:
            place.rgb = rgb(palette.context)
        else:
            palette.paint(place, index)
