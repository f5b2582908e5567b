"""The lines of a table with indicators down: under which captions, and of which period, each of them stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import Line as BodyLine
from hieuhoc_analysis.extract.cells.periods import period_of
from hieuhoc_analysis.extract.cells.shapes import year_of
from hieuhoc_analysis.extract.cells.total_names import is_total, says_sum
from hieuhoc_analysis.extract.cells.units import is_units
from hieuhoc_analysis.extract.grid import Cell
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.lines.captioned_wards import ward_in
from hieuhoc_analysis.harmonize.lines.line_periods import SEVERAL, LinePeriods, of_captions
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.harmonize.words.element import is_schooling
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC, meant
from hieuhoc_analysis.harmonize.words.subsets import is_part
from hieuhoc_analysis.language.periods import make_a_year


@dataclass(frozen=True, slots=True)
class Indicator:
    """What an indicator's line says.

    ``over`` are its captions and parents, ``measure`` those of its words that name no ward, no khu phố and no year; ``whole`` says that
    it stands under *Toàn phường*, after the khu phố.
    """

    over: tuple[str, ...]
    measure: tuple[str, ...]
    khu_pho: str = ""
    period: str = ""
    whole: bool = False


def read_indicators(table: Table, body: Sequence[BodyLine], periods: LinePeriods) -> dict[int, Indicator]:
    """Row → what its line says, of the lines of `body` but those that add up several years; `periods` stand in columns beside them."""
    read = {line.row for line in body}
    places = _places_over(table)
    captions = _Captions(table, read)
    out: dict[int, Indicator] = {}
    for line in table.body:
        path = captions.over(line)
        period = SEVERAL if captions.over_periods else periods.of_line(line.row)
        if line.row in read and period != SEVERAL:
            out[line.row] = _indicator(path, period, places.get(line.row, ""))
    sums = _over_years(out)
    return {row: said for row, said in out.items() if row not in sums}


def _over_years(lines: Mapping[int, Indicator]) -> set[int]:
    """The lines that add up those of years: *Cộng* below *Năm 2018*, *Năm 2019* under *Số hội viên*."""
    under: dict[tuple[str, ...], dict[int, str]] = {}
    for row, said in lines.items():
        under.setdefault(said.over, {})[row] = (said.measure or ("",))[-1]
    out: set[int] = set()
    for names in under.values():
        sums = {row for row, name in names.items() if is_total(name) and not shapes.has_word(name, "measure")}
        if len(names) - len(sums) > 1 and all(year_of(name) for row, name in names.items() if row not in sums):
            out |= sums
    return out


class _Captions:
    """What stands over the lines of a table and beside them, line after line, where neither marks nor looks set them below it."""

    def __init__(self, table: Table, read: Collection[int]) -> None:
        """Begin at the top of `table`, whose figures are `read` in these rows."""
        self.table, self.read = table, read
        beside = {col: (table.paths.get(col) or ("",))[-1] for col in table.stub.texts}
        names = {col for col, text in beside.items() if not any(shapes.is_word(text, kind) for kind in ("remark", "unit_line"))}
        self.first, *self.rest = sorted({*names, *filter(None, (table.stub.name,))}) or [0]
        self.groups = _groups(table, self.first, self.rest)
        self.left = ""  # what the first column of names said last
        self.last: tuple[str, ...] = ()  # the line above
        self.filled = False  # whether it has figures
        self.caption = ""  # the last model or step without figures: *Gia đình học tập* over *Đăng ký*
        self.item = ""  # the last line without figures: *Tổng số hộ* over *2021*, *Cộng*
        self.when = ""  # the last period alone: *Năm 2018* over the indicators of that year
        self.dated: set[str] = set()  # those up to it
        self.below = ""  # what stands right below it, "lines" or other "captions"
        self.over_periods = False  # whether the lines are under *Cộng* after such periods

    def over(self, line: BodyLine) -> tuple[str, ...]:
        """All that is said of a line's figures, what is common to more of them first."""
        filled = not self.table.values.isdisjoint(line.at)
        path = self._own(line, filled)
        self.last, self.filled = path, filled
        alone = len(path) == 1 and self.table.stub.number not in line.at
        if not filled and len(line.cells) == 1:
            if said := _period_alone(line.cells[0]):
                self.when, self.below, self.over_periods = said, "", False
                self.dated.add(period_of(said))
            elif self.below == "lines" and says_sum(line.cells[0].text):
                # *Cộng* after the lines of *Năm 2020*, not after *Khu phố 4* of it; after *Quý IV* it is the year
                self.over_periods, self.when = not make_a_year(self.dated), ""
                self.dated.clear()
            else:
                self.below = "captions"
        elif filled and self.when:
            self.below = self.below or "lines"
        if self.when and not any(map(period_of, path)):
            path = (self.when, *path)
        path = self._under(path, filled, alone)
        if not filled:
            self.item = path[-1] if alone else ""
        elif alone and not period_of(path[-1]):
            self.item = ""
        return path

    def _own(self, line: BodyLine, filled: bool) -> tuple[str, ...]:
        """What the line itself says, with what its marks and looks set it below, and what stands left of it."""
        path = tuple(text for text in self.table.row_paths.get(line.row, ()) if text) or tuple(c.text for c in line.texts[:1])
        self.left = _written(line.at[self.first]) if self.first in line.at else self.left
        own = next((line.at[col].text for col in self.rest if col in line.at), "")
        beside = self.left and own and self.left not in path[:-1]
        of_period = beside and path and path[-1] in (self.left, own) and period_of(self.left) and not period_of(own)
        if beside and (self.groups or _completes(own, self.left) or _needs(own, self.left) or of_period):
            # *Gia đình học tập | Đăng ký*, *2018 | Tổng số hộ*, beside each of its lines or merged over them
            path = (*path[:-1], self.left, own)
        if self.table.stub.periods and self.table.stub.name not in line.at and line.row in self.read:
            return self.last  # the indicator stands once, merged over its years
        if not filled and len(path) > 1 and self.filled and (period_of(path[-2]) or is_total(path[-2]) or _lacks(path[-1])):
            return path[-1:]  # *Dòng họ học tập* without figures after *Công nhận*, which has them, is over the next lines
        return path

    def _under(self, path: tuple[str, ...], filled: bool, alone: bool) -> tuple[str, ...]:
        """What a line says with the caption that it completes."""
        if self.item and filled and (period_of(path[0]) or is_total(path[0])):
            return (self.item, *path)
        if len(path) == 1 and not filled and _lacks(path[0]):
            self.caption = path[0]
        elif self.caption and len(path) == 1 and _completes(path[0], self.caption):
            return (self.caption, *path)
        elif not alone:
            self.caption = ""
        return path


def _groups(table: Table, first: int, rest: Sequence[int]) -> bool:
    """Whether what stands first is once over several lines, each with words of its own: *Tiểu học* over *Tổng số HS*, *Bỏ học*."""
    figures = [line for line in table.body if not table.values.isdisjoint(line.at)]
    worded = [line for line in figures if any(col in line.at and not _is_measure(line.at[col].text) for col in rest)]
    return bool(worded) and 2 * len(worded) > len(figures) and any(first not in line.at for line in worded)


def _period_alone(cell: Cell) -> str:
    """What a cell says that holds nothing but a period, *Năm 2018*, *NĂM HỌC 2018-2019:*, 2018; '' for any other."""
    text = _written(cell).rstrip(" :.")
    return text if period_of(text) else ""


def _written(cell: Cell) -> str:
    """The text of a cell, or its whole number, such as a year."""
    return cell.text or (str(cell.value) if type(cell.value) is int else "")


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
    period = period or of_captions(over)
    wholes = {text for text in over if is_total(text) and not shapes.has_word(text, "measure")}
    places = {text for text, unit in zip(over, units, strict=True) if unit or ward_in(text)}
    # *Kế hoạch năm 2024* is no mere period
    when = {text for text in over if period_of(text) and not headings.facets(text).step}
    measure = tuple(text for text in over if text not in places | when | wholes)
    khu_pho = next(filter(None, reversed(units)), place)
    return Indicator(over, (*measure, *path[-1:]), khu_pho, period if period != SEVERAL else "", bool(wholes) and not khu_pho)


def _unit_of(text: str) -> str:
    """The khu phố that a caption over indicators names, '' for none."""
    if heads_indicators(text):
        return ""
    unit = org_units.khu_pho_name(text)
    return unit.canonical if unit.kind else org_units.find_unit_alone(text)


def heads_indicators(text: str) -> bool:
    """Whether a text names a model, or a level of school, and no place, though it may begin as one: *Khu dân cư học tập*, *Khối 1-5*."""
    said = headings.facets(text)
    if said.level and not said.leftover:
        return True
    return bool(said.model or said.noun and said.step) and not said.leftover and not any(c.isdecimal() for c in text)


def _is_measure(text: str) -> bool:
    """Whether a text says in what is counted: *hộ*, *1.000 đồng*."""
    return is_units(text) or bool(headings.facets(text).scale)


def _needs(text: str, caption: str) -> bool:
    """Whether an indicator is only understood with what stands left of it: *Số suất* beside *Học bổng*."""
    if _is_measure(text):
        return False  # *1.000 đồng* beside *Quỹ khuyến học hiện có*
    alone, together = headings.read_heading((text,)), headings.read_heading((caption, text))
    return alone.kind == headings.UNMAPPED and together.kind != headings.UNMAPPED


def _is_step(text: str) -> bool:
    """Whether a text names a step or a rate and nothing else: *Đăng ký*, *Tỷ lệ (%)*, *KH năm 2024*."""
    said = meant(text)
    bare = headings.Facets(step=said.step, renewal=said.renewal, count=said.count, rate=said.rate, period=said.period)
    return (said.step in SPECIFIC or said.rate and not said.step) and said == bare


def _lacks(text: str) -> bool:
    """Whether a text says but a part of what is counted, which the lines under it may say the rest of."""
    return heads_indicators(text) or _is_step(text) or _is_level(text) or _is_counted(text) or is_part(text)


def _is_level(text: str) -> bool:
    """Whether a text names a level of school and nothing else: *THCS*, *Cấp tiểu học*."""
    said = meant(text)
    return bool(said.level) and said == headings.Facets(level=said.level, count=said.count)


def _is_counted(text: str) -> bool:
    """Whether a text says what is counted of the pupils of each level: *Số học sinh bỏ học*, *Học sinh đầu năm học*."""
    said = headings.facets(text)
    return not (said.level or said.leftover) and (is_schooling(said.element) or said.noun == "pupils" and bool(said.moment))


def _completes(text: str, caption: str) -> bool:
    """Whether an indicator says what the caption over it lacks: *Đăng ký*, *Tỷ lệ (%)* of a model, or *Dòng họ học tập* of a step, *THCS*
    of *Số học sinh bỏ học*, and the other way about."""
    said, over = headings.facets(text), headings.facets(caption)
    if is_part(caption) and not is_part(text):
        return not said.leftover
    if _is_level(text) and _is_counted(caption) or _is_level(caption) and _is_counted(text):
        return True
    if _is_step(caption) and shapes.is_word(text, "org_kind"):
        return True
    if said.element or said.leftover:
        return False
    if _is_step(caption):
        return bool(said.model) and not said.step
    return bool(said.step or said.rate) and not said.model and said.noun in ("", over.model, over.noun)
