"""A drawing as a chart that PowerPoint itself draws: its figures lie in the slide and can be edited there."""

from __future__ import annotations

from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
    XL_TICK_LABEL_POSITION,
    XL_TICK_MARK,
)
from pptx.enum.dml import MSO_LINE, MSO_PATTERN, MSO_THEME_COLOR
from pptx.oxml.ns import qn
from pptx.util import Pt

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.files import freeze_document
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.exhibits import Drawing

KINDS = {
    "column": XL_CHART_TYPE.COLUMN_CLUSTERED, "bar": XL_CHART_TYPE.BAR_CLUSTERED, "stacked": XL_CHART_TYPE.BAR_STACKED, "line": XL_CHART_TYPE.LINE_MARKERS,
}
PALETTE = (style.MAIN, style.SECOND, style.THIRD, style.TARGET)
_ACCENTS = (MSO_THEME_COLOR.ACCENT_1, MSO_THEME_COLOR.ACCENT_2, MSO_THEME_COLOR.ACCENT_3, MSO_THEME_COLOR.ACCENT_4)
# the thousands point is written out, because an office program otherwise takes it from its own language
_WHOLE = {"vi": '[>=1000000]0"."000"."000;[>=1000]0"."000;0', "en": "#,##0"}


def add_chart(slide, drawing: Drawing, box: tuple[int, int, int, int], lang: str = "vi", *, palette: bool = True, alt: str = "") -> Any:
    """Put a drawing on a slide as an editable chart.

    Parameters
    ----------
    slide : pptx.slide.Slide
    drawing : Drawing
        Gaps stay gaps.
    box : (left, top, width, height)
        In EMU.
    palette : bool
        The house colours; False leaves the colours to the presentation's theme.
    alt : str
        The chart in words, for those who cannot see it.

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
    data.categories = list(drawing.categories)
    for name, values in drawing.series:
        data.add_series(name, values)
    frame = slide.shapes.add_chart(KINDS[drawing.kind], *box, data)
    if alt:
        frame._element.nvGraphicFramePr.cNvPr.set("descr", alt)
    chart = frame.chart
    _look(chart, drawing, lang, palette)
    sheet = chart.part.chart_workbook.xlsx_part
    sheet._blob = freeze_document(sheet.blob)
    return chart


def number_format(drawing: Drawing, lang: str) -> str:
    """The format code of a drawing's figures."""
    if not drawing.share:
        tenths = any(value is not None and value != round(value) for _, values in drawing.series for value in values)
        return "0.0" if tenths else _WHOLE[lang]
    top = max(value for _, values in drawing.series for value in values if value is not None)
    gap = " " if lang == "vi" else ""
    return f"0.00{gap}%" if top < 0.05 else f"0.0{gap}%"


def _look(chart, drawing: Drawing, lang: str, palette: bool) -> None:
    across = drawing.kind in ("bar", "stacked")
    many = len(drawing.categories)
    size = Pt(16 if many <= 8 else 14 if many <= 14 else 11)
    chart.font.size = size
    chart.has_title = False
    chart.has_legend = len(drawing.series) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.TOP
        chart.legend.include_in_layout = False
        chart.legend.font.size = Pt(15)
    # a missing figure is a gap, never a zero
    chart._chartSpace.chart.find(qn("c:dispBlanksAs")).set("val", "gap")
    category, value = chart.category_axis, chart.value_axis
    category.format.line.color.rgb = RGBColor.from_string(style.CONTEXT[1:])
    category.major_tick_mark = XL_TICK_MARK.NONE
    category.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    category.has_major_gridlines = False
    category.reverse_order = across  # the first stays on top
    value.has_major_gridlines = drawing.kind in ("column", "line")
    if value.has_major_gridlines:
        value.major_gridlines.format.line.color.rgb = RGBColor.from_string(style.GRID[1:])
    value.format.line.fill.background()
    value.major_tick_mark = XL_TICK_MARK.NONE
    value.tick_labels.number_format, value.tick_labels.number_format_is_linked = number_format(drawing, lang) if not drawing.share else f"0{' ' if lang == 'vi' else ''}%", False
    values = [v for _, of in drawing.series for v in of if v is not None]
    if drawing.kind == "line":
        if drawing.share and min(values) > 0.8:
            value.minimum_scale, value.maximum_scale = max(0.0, int(min(values) * 100 - 1) / 100), 1.0
        elif max(values) < 0.05:
            value.minimum_scale, value.tick_labels.number_format = 0, number_format(drawing, lang)
        else:
            value.minimum_scale = 0
    elif min(values) >= 0:
        value.minimum_scale = 0
    if across:
        value.visible = False  # every bar carries its figure
    plot = chart.plots[0]
    if drawing.kind != "line":
        plot.gap_width, plot.overlap = (45 if len(drawing.series) == 1 else 60), (100 if drawing.kind == "stacked" else -5)
    for index, series in enumerate(plot.series):
        _series(series, index, drawing, palette, size, lang)


def _series(series, index: int, drawing: Drawing, palette: bool, size, lang: str) -> None:
    colour = RGBColor.from_string(PALETTE[index % len(PALETTE)][1:])
    interval = drawing.kind == "line" and index > 0
    if drawing.kind == "line":
        series.smooth = False
        series.format.line.width = Pt(1.5 if interval else 3.5)
        series.marker.style = XL_MARKER_STYLE.NONE if interval else XL_MARKER_STYLE.CIRCLE
        series.marker.size = 10
        if interval:
            series.format.line.dash_style = MSO_LINE.DASH
        if palette or (interval and len(drawing.series) > 2):  # the bounds of an interval are grey in every template
            line = RGBColor.from_string((style.TARGET if len(drawing.series) == 2 else style.MUTED)[1:]) if interval else colour
            series.format.line.color.rgb = line
            if not interval:
                series.marker.format.fill.solid()
                series.marker.format.fill.fore_color.rgb = line
                series.marker.format.line.color.rgb = line
    else:
        series.invert_if_negative = False
        rest = drawing.kind == "stacked" and index > 0
        if palette or rest:
            series.format.fill.solid()
            series.format.fill.fore_color.rgb = RGBColor.from_string(style.GRID[1:]) if rest else colour
        for at, name in enumerate(drawing.categories):
            if drawing.own and name not in drawing.own:
                point = series.points[at].format.fill
                point.solid()
                point.fore_color.rgb = RGBColor.from_string(style.CONTEXT[1:])
    for at in sorted(at for of, at in drawing.partial if of == index and drawing.series[index][1][at] is not None):
        _partial(series.points[at], colour if palette else _ACCENTS[index % len(_ACCENTS)], drawing.kind)
    if interval and len(drawing.series) > 2:
        return  # the bounds of an interval are lines without figures
    labels = series.data_labels
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = number_format(drawing, lang), False
    labels.font.size = size
    if drawing.kind == "line":
        labels.position = XL_LABEL_POSITION.ABOVE
    elif drawing.kind == "stacked":
        labels.position = XL_LABEL_POSITION.CENTER
        labels.number_format = '0;;""'  # a part of nothing needs no figure
        labels.font.bold = True
        if index == 0:
            labels.font.color.rgb = RGBColor(255, 255, 255)
    else:
        labels.position = XL_LABEL_POSITION.OUTSIDE_END


def _paint(place, colour: RGBColor | MSO_THEME_COLOR) -> None:
    if isinstance(colour, RGBColor):
        place.rgb = colour
    else:
        place.theme_color = colour


def _partial(point, colour: RGBColor | MSO_THEME_COLOR, kind: str) -> None:
    """Hatch a column, hollow a mark: not all khu phố reported."""
    if kind == "line":
        point.marker.style, point.marker.size = XL_MARKER_STYLE.CIRCLE, 10
        point.marker.format.fill.solid()
        point.marker.format.fill.fore_color.rgb = RGBColor(255, 255, 255)
        _paint(point.marker.format.line.color, colour)
    else:
        fill = point.format.fill
        fill.patterned()
        fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
        _paint(fill.fore_color, colour)
        fill.back_color.rgb = RGBColor(255, 255, 255)
        _paint(point.format.line.color, colour)
