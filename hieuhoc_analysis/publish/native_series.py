"""What one series of a chart that PowerPoint draws looks like: columns, bars and lines, hatched or hollow where not all reported."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree
from pptx.enum.chart import XL_LABEL_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_LINE, MSO_PATTERN
from pptx.oxml.ns import qn
from pptx.util import Pt

from hieuhoc_analysis.publish.drawings import Drawing
from hieuhoc_analysis.publish.palette import Palette, ink_on, rgb

NEAR = 0.12  # of the highest value: a label takes as much room


def look(series, index: int, drawing: Drawing, palette: Palette, size, code: str) -> None:
    """Give the series `index` of a drawing its look, its figures in letters of `size` and in the format `code`."""
    if drawing.kind == "line":
        _line(series, index, drawing, palette)
    else:
        _bars(series, index, drawing, palette)
    for at in sorted(at for of, at in drawing.partial if of == index and drawing.series[index][1][at] is not None):
        _partial(series.points[at], index, palette, drawing.kind)
    _labels(series, index, drawing, palette, size, code)


def _line(series, index: int, drawing: Drawing, palette: Palette) -> None:
    """A line with its marks; those after the first are aims, drawn thin and dashed."""
    series.smooth = False
    series.format.line.width = Pt(2 if index else 3.5)
    series.marker.style = XL_MARKER_STYLE.NONE if index else XL_MARKER_STYLE.CIRCLE
    series.marker.size = 10
    marked = not index
    if index:
        series.format.line.dash_style = MSO_LINE.DASH
        if sum(value is not None for value in drawing.series[index][1]) == 1:  # a line of one point is none
            series.marker.style, series.marker.size = XL_MARKER_STYLE.DASH, 20
            marked = True
    colour = 3 if index else 0
    palette.paint(series.format.line.color, colour)
    if marked:
        series.marker.format.fill.solid()
        for place in (series.marker.format.fill.fore_color, series.marker.format.line.color):
            palette.paint(place, colour)
    if drawing.bounds:
        series.format.line.fill.background()
        series.marker.size = 13
        _intervals(series, drawing.bounds, palette)


def _bars(series, index: int, drawing: Drawing, palette: Palette) -> None:
    """Columns or bars; of stacked ones the parts that do not count are grey."""
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


def _labels(series, index: int, drawing: Drawing, palette: Palette, size, code: str) -> None:
    """The figures beside their columns, bars or points."""
    labels = series.data_labels
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = code, False
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
