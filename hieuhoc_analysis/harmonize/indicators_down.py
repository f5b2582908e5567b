"""The lines of a table with indicators down: under which captions, and of which period, each of them stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.lines import Line as BodyLine
from hieuhoc_analysis.extract.periods import period_of
from hieuhoc_analysis.extract.shapes import year_of
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.extract.total_names import is_total
from hieuhoc_analysis.harmonize import headings, org_units
from hieuhoc_analysis.harmonize.line_periods import SEVERAL, LinePeriods


@dataclass(frozen=True, slots=True)
class Indicator:
    """What an indicator's line says.

    ``over`` are its captions and parents, ``measure`` those of its words that name no khu phố and no year; ``whole`` says that
    it stands under *Toàn phường*, after the khu phố.
    """

    over: tuple[str, ...]
    measure: tuple[str, ...]
    khu_pho: str = ""
    period: str = ""
    whole: bool = False


def read_indicators(table: Table, body: Sequence[BodyLine], periods: LinePeriods) -> dict[int, Indicator]:
    """Row → what its line says, of the lines of `body`; `periods` stand in columns beside them."""
    read = {line.row for line in body}
    places = _places_over(table)
    out: dict[int, Indicator] = {}
    caption, over = "", ""
    last: tuple[str, ...] = ()
    for line in table.body:
        path = tuple(text for text in table.row_paths.get(line.row, ()) if text) or tuple(c.text for c in line.texts[:1])
        filled = not table.values.isdisjoint(line.at)
        if table.stub.periods and table.stub.name not in line.at and line.row in read:
            path = last  # the indicator stands once, merged over its years
        last = path
        alone = len(path) == 1 and table.stub.number not in line.at
        if not alone:
            caption = ""
        elif heads_indicators(path[0]) and not filled:
            caption = path[0]
        elif caption and _lacks_model(path[0], caption):
            path = (caption, *path)  # *Gia đình học tập* without figures over *Đăng ký*, which no mark sets below it
        elif over and filled and period_of(path[0]):
            path = (over, *path)  # *2021* under *Tổng số hộ*
        if not filled:
            over = path[-1] if alone else ""
        elif alone and not period_of(path[-1]):
            over = ""
        if line.row in read:
            out[line.row] = _indicator(path, periods.of_line(line.row), places.get(line.row, ""))
    return out


def _places_over(table: Table) -> dict[int, str]:
    """Row → the khu phố of its slip, where slips of one form stand under each other: *Thôn: Tân Khánh* and then the same lines again."""
    slips: list[tuple[str, list[BodyLine]]] = [("", [])]
    for line in table.body if table.orientation == "form" else ():
        if not table.values.isdisjoint(line.at):
            slips[-1][1].append(line)
        elif len(line.cells) == 1 and shapes.unit_kind(text := line.cells[0].text) and (place := org_units.find_khu_pho(text)):
            slips.append((place, []))
    begun = {table.row_paths.get(lines[0].row, ()) if lines else () for place, lines in slips if place or lines}
    if len(slips) < 2 or len(begun) > 1 or not slips[0][1] and len(slips) < 3:
        return {}
    return {line.row: place for place, lines in slips for line in lines}


def _indicator(path: tuple[str, ...], period: str, place: str) -> Indicator:
    # *Khu phố 2*, *Năm 2021* over indicators
    over = path[:-1]
    units = [_unit_of(text) for text in over]
    period = period or next((said for text in reversed(over) if (said := year_of(text))), "")
    wholes = {text for text in over if is_total(text) and not shapes.has_word(text, "measure")}
    measure = tuple(text for text, unit in zip(over, units, strict=True) if not (unit or year_of(text) or text in wholes))
    khu_pho = next(filter(None, reversed(units)), place)
    return Indicator(over, (*measure, *path[-1:]), khu_pho, period if period != SEVERAL else "", bool(wholes) and not khu_pho)


def _unit_of(text: str) -> str:
    """The khu phố that a caption over indicators names, '' for none."""
    if heads_indicators(text):
        return ""
    unit = org_units.khu_pho_name(text)
    return unit.canonical if unit.kind else org_units.find_unit_alone(text)


def heads_indicators(text: str) -> bool:
    """Whether a text names a model and no place, though it may begin as one: *Khu dân cư học tập*, *Gia đình đạt danh hiệu học tập*."""
    said = headings.facets(text)
    return bool(said.model or said.noun and said.step) and not said.leftover and not any(c.isdecimal() for c in text)


def _lacks_model(text: str, caption: str) -> bool:
    """Whether an indicator is one of every model, as it may be of the caption's: *Đăng ký*, *Tỷ lệ (%)*."""
    said, over = headings.facets(text), headings.facets(caption)
    return bool(said.step or said.rate) and not (said.model or said.element or said.leftover) and said.noun in ("", over.model, over.noun)
