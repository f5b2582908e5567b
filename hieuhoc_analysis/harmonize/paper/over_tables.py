"""The titles that stand over each table of a sheet, without those over a table beside it.

What a table costs does not grow with the tables of its sheet: those of the same columns share one look at the titles, which goes
on downwards from table to table.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, islice
from operator import itemgetter

from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.paper.stated_periods import bare_period
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.districts import find_district

MOST, BESIDE = 400, 50  # texts that are heard for one table, and of those over tables beside it; a paper has no more

Title = tuple[int, int, str]  # row, column and text
Columns = tuple[int, int]  # the first and the last

_row, _col = itemgetter(0), itemgetter(1)


class Latest:
    """Texts, each once; the one added last stands first."""

    def __init__(self) -> None:
        self._texts: dict[str, None] = {}

    def add(self, text: str) -> None:
        """Let a text stand first."""
        self._texts.pop(text, None)
        self._texts[text] = None

    def most(self) -> list[str]:
        """The first `MOST` of them."""
        return [*islice(reversed(self._texts), MOST)]


class _Column:
    """The titles of a sheet that belong to the tables of some columns, as all of these go through them downwards."""

    def __init__(self, titles: Iterable[Title]) -> None:
        self._titles = sorted(titles)
        self._above, self._heard = Latest(), 0

    def between(self, above: int, row: int) -> list[Title]:
        """Those below one row and above another, top down."""
        return self._titles[bisect_right(self._titles, above, key=_row) : bisect_left(self._titles, row, key=_row)]

    def above(self, row: int) -> list[str]:
        """Those down to a row, the nearest first, each once: of a hundred forms under each other all say the same. Rows ascend."""
        down_to = bisect_right(self._titles, row, key=_row)
        for _, _, text in self._titles[self._heard : down_to]:
            self._above.add(text)
        self._heard = max(self._heard, down_to)
        return self._above.most()


class _Look:
    """The titles of a sheet as the tables of some columns see them.

    Those `across`, over tables beside them, may be of all, as what stands over the first of several mostly is; they are looked for when
    they are first asked for. The texts `beside` are others'.
    """

    def __init__(self, own: Iterable[Title], across: Iterator[list[Title]], beside: Iterable[str]) -> None:
        self.own, self.beside = _Column(own), [*dict.fromkeys(beside)]
        self._coming = across
        self._seen: list[_Column] = []

    def across(self) -> Iterator[_Column]:
        """The titles over each table beside them, in the order in which these are heard."""
        yield from self._seen
        for titles in self._coming:
            self._seen.append(_Column(titles))
            yield self._seen[-1]


class _Titles:
    """The titles of a sheet by their columns; what one table hears is told to all that have its columns and neighbours.

    A title stands over the last table that starts at its left, over all of them where none does.
    """

    def __init__(self, titles: Sequence[Title], tables: Sequence[Columns]) -> None:
        self._titles = sorted(titles, key=_col)
        self._starts = sorted({first for first, _ in tables})
        self._first_end = min((last for _, last in tables), default=0)
        self._looks: dict[tuple[Columns, frozenset[Columns]], _Look] = {}
        self._others: dict[frozenset[Columns], set[int]] = {}
        self._rows: dict[int, list[Title]] = {}
        self._over: dict[int, list[Title]] = {}
        for title in titles:
            self._rows.setdefault(title[0], []).append(title)
            self._over.setdefault(bisect_right(self._starts, title[1]), []).append(title)
        self._places = sorted(self._over)

    def look(self, own: Columns, near: frozenset[Columns]) -> _Look:
        """The titles as the tables of these columns see them, `near` which stand the tables of others.

        Without those over tables near them, in rows where they have a title too: *Năm 2021* here, *Năm 2022* there. Of the others the
        nearest at the left are heard first, then those at the right.
        """
        if (own, near) not in self._looks:
            self._looks[own, near] = self._look(*own, near)
        return self._looks[own, near]

    def everywhere(self) -> _Look:
        """All titles, as tables hear them that stand under each other."""
        key = (0, 0), frozenset[Columns]()
        if key not in self._looks:
            self._looks[key] = _Look(self._titles, iter(()), ())
        return self._looks[key]

    def _look(self, first: int, last: int, near: frozenset[Columns]) -> _Look:
        at, after = bisect_right(self._starts, first), bisect_right(self._starts, last)
        begin = first if self._first_end < first else 0
        end = self._starts[after] if after < len(self._starts) else 1 << 20
        own = self._titles[bisect_left(self._titles, begin, key=_col) : bisect_left(self._titles, end, key=_col)]
        rows = {row for row, col, _ in own if first <= col <= last}
        if near not in self._others:
            self._others[near] = {col for start, stop in near for col in range(start, stop + 1)}
        others = self._others[near]

        def across() -> Iterator[list[Title]]:
            left = self._places[bisect_right(self._places, 0) : bisect_left(self._places, at)] if begin else []
            right = self._places[bisect_right(self._places, after) :]
            for place in islice(chain(reversed(left), right), BESIDE):
                yield [title for title in self._over[place] if not (title[0] in rows and title[1] in others)]

        beside = (text for row in sorted(rows) for _, col, text in self._rows[row] if not begin <= col < end and col in others)
        everybody = self._over.get(0, []) if begin else []
        return _Look([*own, *everybody], across(), islice(beside, BESIDE))


@dataclass(frozen=True, slots=True)
class Over:
    """The titles over one table.

    `own` are its own, top down; the texts `across` are over tables beside it in rows where it has none, `above` over tables above it,
    `beside` over tables beside it in rows where it has a title, too: each the nearest first.
    """

    own: list[Title]
    across: list[str]
    above: list[str]
    beside: list[str]


def titles_over(layout: Layout, titles: Sequence[Title]) -> list[Over]:
    """The titles over each table of a sheet."""
    tables = layout.tables
    tops = [min([*table.header.rows, table.first_row]) for table in tables]
    columns = [(table.first_col, table.last_col) for table in tables]
    near = _columns_near(tables, tops)
    seen = _Titles(titles, columns)
    ends = _ends_over(tables, columns) if any(near) else dict.fromkeys(columns, sorted(table.last_row for table in tables))
    told: dict[int, Over] = {}
    for at in sorted(range(len(tables)), key=tops.__getitem__):
        look = seen.look(columns[at], near[at]) if any(near) else seen.everywhere()
        before = bisect_left(ends[columns[at]], tops[at])
        floor = ends[columns[at]][before - 1] if before else 0
        upright = [title for title in look.own.between(tops[at] - 1, tops[at] + 1) if _is_upright(title, tables[at], layout)]
        own = look.own.between(floor, tops[at]) + upright
        said = [text for _, _, text in own]
        across = _heard(said, ([text for _, _, text in reversed(over.between(floor, tops[at]))] for over in look.across()))
        above = look.own.above(floor) if floor else []
        if floor:
            above += _heard([*said, *across, *above], (over.above(floor) for over in look.across()))
        told[at] = Over(own, across, above, look.beside if not any(map(_says_ward, [*said, *across])) else [])
    return [told[at] for at in range(len(tables))]


def _heard(own: list[str], across: Iterable[list[str]]) -> list[str]:
    """The titles over each table beside a table that may be its own, too.

    None that say whose or of when those are where nearer ones do, and none at all where these say both: its paper is another one.
    """
    heard: list[str] = []
    ward, period = any(map(_says_ward, own)), any(map(bare_period, own))
    for some in across if not (ward and period) else ():
        nearer = [text for text in some if not (ward and _says_ward(text) or period and bare_period(text))]
        heard += nearer
        ward, period = ward or any(map(_says_ward, nearer)), period or any(map(bare_period, nearer))
        if ward and period:
            break
    return heard


def _says_ward(title: str) -> bool:
    return bool(org_units.find_wards(title) or find_district(title))


def _ends_over(tables: Sequence[Table], columns: Sequence[Columns]) -> dict[Columns, list[int]]:
    """For the columns of each table the last rows of those that share some of them."""
    rows: dict[Columns, set[int]] = {}
    for table, of_table in zip(tables, columns, strict=True):
        rows.setdefault(of_table, set()).add(table.last_row)
    spans = sorted(rows)
    starts, furthest = [first for first, _ in spans], [*accumulate((last for _, last in spans), max)]
    ends = {}
    for first, last in spans:
        near = spans[bisect_left(furthest, first) : bisect_right(starts, last)]
        ends[first, last] = sorted({row for span in near if span[1] >= first for row in rows[span]})
    return ends


def _is_upright(title: Title, table: Table, layout: Layout) -> bool:
    """Whether a title in the first row of a table is set upright beside it."""
    return table.first_col <= title[1] <= table.last_col and layout.roles.get(title[:2]) == "title"


def _columns_near(tables: Sequence[Table], tops: Sequence[int]) -> list[frozenset[Columns]]:
    """The columns of all tables that have rows in common with each, of itself as well, none of one that stands alone."""
    down = sorted((top, table.last_row, (table.first_col, table.last_col)) for table, top in zip(tables, tops, strict=True))
    firsts, lowest = [top for top, *_ in down], [*accumulate((last for _, last, _ in down), max)]
    known: dict[tuple[int, int], tuple[int, frozenset[Columns]]] = {}
    out = []
    for table, top in zip(tables, tops, strict=True):
        part = slice(bisect_left(lowest, top), bisect_right(firsts, table.last_row))
        if (part.start, part.stop) not in known:
            near = down[part]
            known[part.start, part.stop] = min(last for _, last, _ in near), frozenset(columns for *_, columns in near)
        ends, columns = known[part.start, part.stop]
        if ends < top:
            columns = frozenset(columns for _, last, columns in down[part] if last >= top)
        out.append(columns if len(columns) > 1 else frozenset())
    return out


def once_elsewhere(of_sheets: Iterable[Sequence[Title]]) -> list[list[str]]:
    """For each sheet the texts of the titles of all others, each once, in their order."""
    texts = [[text for _, _, text in titles] for titles in of_sheets]
    behind, after = Latest(), []
    for own in reversed(texts):
        after.append(behind.most())
        for text in reversed(own):
            behind.add(text)
    before: dict[str, None] = {}
    out = []
    for own, later in zip(texts, reversed(after), strict=True):
        earlier = [*islice(before, MOST)]
        out.append([*islice(dict.fromkeys([*earlier, *later]), MOST)])
        before |= dict.fromkeys(own)
    return out
