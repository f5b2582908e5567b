"""A drawing as a chart that PowerPoint itself draws: its figures lie in the slide and can be edited there."""

from __future__ import annotations

from typing import Any

from pptx.chart.data import CategoryChartData, XyChartData
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
from pptx.util import Pt

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.files import freeze_document, inert
from hieuhoc_analysis.publish.drawings import Drawing, Scatter
from hieuhoc_analysis.publish.palette import HOUSE, Palette, ink_on, rgb
from hieuhoc_analysis.publish.plain import clean_text

KINDS = {
    "column": XL_CHART_TYPE.COLUMN_CLUSTERED, "bar": XL_CHART_TYPE.BAR_CLUSTERED, "stacked": XL_CHART_TYPE.BAR_STACKED, "line": XL_CHART_TYPE.LINE_MARKERS,
}
# the thousands point is written out, because an office program otherwise takes it from its own language
_WHOLE = {"vi": '[>=1000000]0"."000"."000;[>=1000]0"."000;0', "en": "#,##0"}
# a decimal point cannot be written out; the mark of the language is heeded by LibreOffice and harmless to PowerPoint
_MARK = {"vi": "[$-42A]", "en": ""}


def add_chart(
    slide, drawing: Drawing, box: tuple[int, int, int, int], lang: str = "vi", *, palette: Palette = HOUSE, alt: str = "", top: float | None = None,
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
    data.categories = [_label(name) for name in drawing.categories]
    for name, values in drawing.series:
        data.add_series(_label(name), values)
    chart = _put(slide, KINDS[drawing.kind], box, data, alt)
    _look(chart, drawing, lang, palette)
    if top is not None:
        chart.value_axis.maximum_scale = top
    return chart


def add_scatter(slide, drawing: Scatter, box: tuple[int, int, int, int], lang: str = "vi", *, palette: Palette = HOUSE, alt: str = "") -> Any:
    """Put points between limit lines on a slide as an editable chart; each point carries its name.

    Parameters, result and error as of `add_chart`; both axes of `drawing` are a count (across) and a fraction (up).
    """
    if drawing.empty:
        raise UsageError("Biểu đồ này không có số liệu để vẽ.", "This chart has no figures to draw.")
    form = f"{_MARK[lang]}0.00{' ' if lang == 'vi' else ''}%"
    data = XyChartData(number_format=form)
    groups = [(apart, [point for point in drawing.points if point[3] is apart]) for apart in (False, True)]
    names = {False: {"vi": "Trong giới hạn", "en": "Within the limits"}[lang], True: {"vi": "Ngoài giới hạn", "en": "Outside the limits"}[lang]}
    groups = [(apart, points) for apart, points in groups if points]
    for apart, points in groups:
        series = data.add_series(names[apart])
        for _, x, y, _ in points:
            series.add_data_point(x, y)
    for name, line, _ in drawing.lines:
        series = data.add_series(name)
        for x, y in line:
            series.add_data_point(x, y)
    chart = _put(slide, XL_CHART_TYPE.XY_SCATTER_LINES_NO_MARKERS, box, data, alt)
    _frame(chart, Pt(14), True, palette)
    for axis, title, code in ((chart.category_axis, drawing.across, _WHOLE[lang]), (chart.value_axis, drawing.up, form)):
        axis.has_title, axis.minimum_scale = True, 0
        axis.axis_title.text_frame.text = title
        axis.axis_title.text_frame.paragraphs[0].font.size, axis.axis_title.text_frame.paragraphs[0].font.bold = Pt(14), False
        axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = code, False
        axis.has_major_gridlines = axis is not chart.category_axis
        axis.major_tick_mark = XL_TICK_MARK.NONE
    chart.value_axis.major_gridlines.format.line.color.rgb = rgb(palette.grid)
    # the limits of the smallest place would flatten everything else
    chart.value_axis.maximum_scale = max(max(point[2] for point in drawing.points) * 1.35, 0.001)
    widest = max(point[1] for point in drawing.points)
    for index, series in enumerate(chart.plots[0].series):
        if index < len(groups):
            apart, points = groups[index]
            series.format.line.fill.background()
            series.marker.style, series.marker.size = XL_MARKER_STYLE.DIAMOND if apart else XL_MARKER_STYLE.CIRCLE, 12 if apart else 10
            series.marker.format.fill.solid()
            palette.paint(series.marker.format.fill.fore_color, int(apart))
            series.marker.format.line.fill.background()
            for at, (name, x, _, _) in enumerate(points):
                label = series.points[at].data_label
                label.text_frame.text = _label(name)
                label.text_frame.paragraphs[0].font.size = Pt(13)
                label.position = XL_LABEL_POSITION.RIGHT if x < widest * 0.7 else XL_LABEL_POSITION.LEFT
        else:
            _, _, dashed = drawing.lines[index - len(groups)]
            series.smooth = False
            series.marker.style = XL_MARKER_STYLE.NONE
            series.format.line.width = Pt(1.5)
            series.format.line.color.rgb = rgb(palette.muted)
            if dashed:
                palette.paint(series.format.line.color, 3)
            if dashed:
                series.format.line.dash_style = MSO_LINE.DASH if index - len(groups) < 3 else MSO_LINE.ROUND_DOT
    return chart


def _put(slide, kind, box: tuple[int, int, int, int], data, alt: str) -> Any:
    frame = slide.shapes.add_chart(kind, *box, data)
    if alt:
        frame._element.nvGraphicFramePr.cNvPr.set("descr", alt)
    sheet = frame.chart.part.chart_workbook.xlsx_part
    sheet._blob = freeze_document(sheet.blob)
    return frame.chart


def _label(text: str) -> str:
    """A name in the chart's data sheet, which must not become a formula there."""
    return str(inert("\n".join(clean_text(line) for line in text.split("\n"))))


def _frame(chart, size, legend: bool, palette: Palette) -> None:
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
        tenths = any(value != round(value) for value in drawing.values)
        return f"{_MARK[lang]}0.0" if tenths else _WHOLE[lang]
    gap = " " if lang == "vi" else ""
    return f"{_MARK[lang]}{'0.00' if max(drawing.values) < 0.05 else '0.0'}{gap}%"


def forced(drawing: Drawing | Scatter, lang: str) -> bool:
    """Whether the separators of a chart are the language's on every computer; those of decimals follow the computer's own."""
    return isinstance(drawing, Drawing) and number_format(drawing, lang) == _WHOLE["vi"]


def _look(chart, drawing: Drawing, lang: str, palette: Palette) -> None:
    across = drawing.kind in ("bar", "stacked")
    many = len(drawing.categories)
    size = Pt(16 if many <= 8 else 14 if many <= 14 else 11)
    _frame(chart, size, len(drawing.series) > 1, palette)
    category, value = chart.category_axis, chart.value_axis
    category.format.line.color.rgb = rgb(palette.context)
    category.major_tick_mark = XL_TICK_MARK.NONE
    category.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    category.has_major_gridlines = False
    category.reverse_order = across  # the first stays on top
    value.has_major_gridlines = drawing.kind in ("column", "line")
    if value.has_major_gridlines:
        value.major_gridlines.format.line.color.rgb = rgb(palette.grid)
    value.format.line.fill.background()
    value.major_tick_mark = XL_TICK_MARK.NONE
    value.tick_labels.number_format, value.tick_labels.number_format_is_linked = number_format(drawing, lang) if not drawing.share else f"0{' ' if lang == 'vi' else ''}%", False
    values = drawing.values
    if drawing.kind == "line":
        if drawing.share and min(values) > 0.8:
            value.minimum_scale, value.maximum_scale = max(0.0, int(min(values) * 100 - 1) / 100), 1.0
        elif max(values) < 0.05:
            value.minimum_scale, value.tick_labels.number_format = 0, number_format(drawing, lang)
        else:
            value.minimum_scale = 0
    elif min(values) >= 0:
        value.minimum_scale = 0
    if not drawing.share and max(values) < 5 and all(value == round(value) for value in values):
        value.major_unit, value.maximum_scale = 1, max(1, max(values) + 1)  # else the axis counts 0, 1, 1
    if across:
        value.visible = False  # every bar carries its figure
    plot = chart.plots[0]
    if drawing.kind != "line":
        plot.gap_width, plot.overlap = (45 if len(drawing.series) == 1 else 60), (100 if drawing.kind == "stacked" else -5)
    for index, series in enumerate(plot.series):
        _series(series, index, drawing, palette, size, lang)


def _series(series, index: int, drawing: Drawing, palette: Palette, size, lang: str) -> None:
    interval = drawing.kind == "line" and index > 0
    bounds = interval and len(drawing.series) > 2
    if drawing.kind == "line":
        series.smooth = False
        series.format.line.width = Pt(1.5 if interval else 3.5)
        series.marker.style = XL_MARKER_STYLE.NONE if interval else XL_MARKER_STYLE.CIRCLE
        series.marker.size = 10
        if interval:
            series.format.line.dash_style = MSO_LINE.DASH
        if bounds:
            series.format.line.color.rgb = rgb(palette.muted)
        else:
            palette.paint(series.format.line.color, 3 * index)
        if not interval:
            series.marker.format.fill.solid()
            for place in (series.marker.format.fill.fore_color, series.marker.format.line.color):
                palette.paint(place, 0)
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
    if bounds:
        return  # the bounds of an interval are lines without figures
    labels = series.data_labels
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = number_format(drawing, lang), False
    labels.font.size = size
    if drawing.kind == "line":
        _line_labels(series, index, drawing, size)
    elif drawing.kind == "stacked":
        labels.position = XL_LABEL_POSITION.CENTER
        labels.number_format = '0;;""'  # a part of nothing needs no figure
        labels.font.bold = True
        labels.font.color.rgb = rgb(ink_on((palette.accents[0], palette.grid)[index]) if index < 2 else palette.ink)
    else:
        labels.position = XL_LABEL_POSITION.OUTSIDE_END


def _line_labels(series, index: int, drawing: Drawing, size) -> None:
    """Each label on the side of its point where the line is not; a target is told once, at its end."""
    values, others = drawing.series[index][1], [of for at, (_, of) in enumerate(drawing.series) if at != index]
    series.data_labels.position = XL_LABEL_POSITION.ABOVE
    known = [at for at, value in enumerate(values) if value is not None]
    if index:
        series.data_labels.show_value = False
        known = [at for at in known if at + 1 == len(values) or values[at + 1] != values[at]]
    for at in known:
        here = values[at] or 0.0
        if index:
            under = any((of[at] or 0.0) > here for of in others)
        else:
            beside = [v for v in (values[at - 1] if at else None, values[at + 1] if at + 1 < len(values) else None) if v is not None]
            under = sum(beside) / max(len(beside), 1) > here
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
