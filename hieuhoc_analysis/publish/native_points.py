"""Named points between limit lines as a chart that PowerPoint itself draws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lxml import etree
from pptx.chart.data import XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE, XL_TICK_MARK
from pptx.enum.dml import MSO_LINE
from pptx.oxml.ns import qn
from pptx.util import Pt

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.drawings import Scatter
from hieuhoc_analysis.publish.native import MARK, WHOLE, frame_chart, label_text, put_chart
from hieuhoc_analysis.publish.palette import HOUSE, Palette, rgb
from hieuhoc_analysis.publish.plain import extent


def add_scatter(
    slide, drawing: Scatter, box: tuple[int, int, int, int], lang: str = "vi", *, palette: Palette = HOUSE, alt: str = ""
) -> Any:
    """Put points between limit lines on a slide as an editable chart; each point carries its name.

    Parameters, result and error as of `add_chart`; both axes of `drawing` are a count (across) and a fraction (up).
    """
    if drawing.empty:
        raise UsageError("Biểu đồ này không có số liệu để vẽ.", "This chart has no figures to draw.")
    form = f"{MARK[lang]}0.00{' ' if lang == 'vi' else ''}%"
    groups = [points for apart in (False, True) if (points := [point for point in drawing.points if point[3] is apart])]
    chart = put_chart(slide, XL_CHART_TYPE.XY_SCATTER_LINES_NO_MARKERS, box, _data(drawing, groups, form, lang), alt)
    frame_chart(chart, Pt(14), True, palette)
    _axis(chart.category_axis, drawing.across, WHOLE[lang])
    _axis(chart.value_axis, drawing.up, form)
    chart.value_axis.has_major_gridlines = True
    chart.value_axis.major_gridlines.format.line.color.rgb = rgb(palette.grid)
    # the limits of the smallest place would flatten everything else
    chart.value_axis.maximum_scale = max(max(point[2] for point in drawing.points) * 1.35, 0.001)
    sides = _sides(drawing.points, chart.value_axis.maximum_scale)
    series = list(chart.plots[0].series)
    for index, (_, _, dashed) in enumerate(drawing.lines):
        _line(series[index], dashed, MSO_LINE.DASH if index < 3 else MSO_LINE.ROUND_DOT, palette)
    for of, points in zip(series[len(drawing.lines):], groups, strict=True):
        _points(of, points, sides, palette)
    return chart


def _data(drawing: Scatter, groups: Sequence[Sequence[tuple[str, float, float, bool]]], form: str, lang: str) -> XyChartData:
    """The data sheet: lines before points, because LibreOffice leaves out series that are shorter than one after them."""
    names = {False: say(lang, "Trong giới hạn", "Within the limits"), True: say(lang, "Ngoài giới hạn", "Outside the limits")}
    data = XyChartData(number_format=form)
    for name, line in [*((name, line) for name, line, _ in drawing.lines), *((names[of[0][3]], [p[1:3] for p in of]) for of in groups)]:
        series = data.add_series(name)
        for x, y in line:
            series.add_data_point(x, y)
    return data


def _axis(axis, title: str, code: str) -> None:
    """An axis from 0 with its title."""
    axis.has_title, axis.minimum_scale = True, 0
    axis.axis_title.text_frame.text = title
    axis.axis_title.text_frame.paragraphs[0].font.size, axis.axis_title.text_frame.paragraphs[0].font.bold = Pt(14), False
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = code, False
    axis.has_major_gridlines = False
    axis.major_tick_mark = XL_TICK_MARK.NONE


def _line(series, dashed: bool, dashes, palette: Palette) -> None:
    """A limit, or the rate of all."""
    series.smooth = False
    series.marker.style = XL_MARKER_STYLE.NONE
    series.format.line.width = Pt(1.5)
    series.format.line.color.rgb = rgb(palette.muted)
    if dashed:
        palette.paint(series.format.line.color, 3)
        series.format.line.dash_style = dashes


def _points(series, points: Sequence[tuple[str, float, float, bool]], sides: dict[tuple[str, float], Any], palette: Palette) -> None:
    """Points within the limits, or outside of them, each with its name."""
    apart = points[0][3]
    series.format.line.fill.background()
    series.marker.style, series.marker.size = XL_MARKER_STYLE.DIAMOND if apart else XL_MARKER_STYLE.CIRCLE, 12 if apart else 10
    series.marker.format.fill.solid()
    palette.paint(series.marker.format.fill.fore_color, int(apart))
    series.marker.format.line.fill.background()
    for at, (name, x, _, _) in enumerate(points):
        label = series.points[at].data_label
        label.text_frame.text = label_text(name)
        label.text_frame.paragraphs[0].font.size = Pt(13)
        label.position = sides[name, x]
        ground = etree.Element(qn("c:spPr"))  # a limit passes behind a name, not through it
        etree.SubElement(etree.SubElement(ground, qn("a:solidFill")), qn("a:srgbClr")).set("val", palette.ground[1:])
        label._dLbl.find(qn("c:dLblPos")).addprevious(ground)


def _sides(points: Sequence[tuple[str, float, float, bool]], top: float) -> dict[tuple[str, float], Any]:
    """On which side of its point each name stands, so that names keep clear of each other: beside it, else below or above."""
    widest = max(point[1] for point in points)
    taken: list[tuple[float, float, float, float]] = []
    sides = {}
    for name, x, y, _ in sorted(points, key=lambda point: -point[2]):
        across, up, long, high = x / widest, y / top, extent(name) * 0.017, 0.055
        beside = (XL_LABEL_POSITION.RIGHT, across + 0.02) if across < 0.7 else (XL_LABEL_POSITION.LEFT, across - 0.02 - long)
        places = [
            (beside[0], beside[1], up - high / 2),
            (XL_LABEL_POSITION.BELOW, across - long / 2, up - high * 1.6),
            (XL_LABEL_POSITION.ABOVE, across - long / 2, up + high * 0.6),
        ]
        boxes = [(side, (left, bottom, left + long, bottom + high)) for side, left, bottom in places if left > 0]
        free = [
            (side, box)
            for side, box in boxes
            if not any(box[0] < b[2] and b[0] < box[2] and box[1] < b[3] and b[1] < box[3] for b in taken)
        ]
        side, box = (free or boxes or [(beside[0], (0.0, 0.0, 0.0, 0.0))])[0]
        taken.append(box)
        sides[name, x] = side
    return sides
