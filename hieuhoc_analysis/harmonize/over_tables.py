"""The titles that stand over each table of a sheet, without those over a table beside it.

What a table costs does not grow with the tables of its sheet: those of the same columns share one look at the titles, which goes
on downwards from table to table.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, islice, pairwise
from operator import itemgetter

from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.tables import Table

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


class _Look:
    """The titles of a sheet as the tables of some columns see them, and the first texts `beside` that are others'."""

    def __init__(self, titles: Sequence[Title], beside: Iterable[str]) -> None:
        self.titles, self.beside = titles, [*dict.fromkeys(beside)]
        self._above, self._heard = Latest(), 0

    def between(self, above: int, row: int) -> list[Title]:
        """Those below one row and above another, top down."""
        return list(self.titles[bisect_right(self.titles, above, key=_row) : bisect_left(self.titles, row, key=_row)])

    def above(self, row: int) -> list[str]:
        """Those down to a row, the nearest first, each once: of a hundred forms under each other all say the same. Rows ascend."""
        down_to = bisect_right(self.titles, row, key=_row)
        for _, _, text in self.titles[self._heard : down_to]:
            self._above.add(text)
        self._heard = max(self._heard, down_to)
        return self._above.most()


class _Zone:
    """The columns of tables that have rows in common; what one of them hears of the titles is told to all of its columns."""

    def __init__(self, titles: Sequence[Title], tables: frozenset[Columns]) -> None:
        self._titles, self._tables = titles, tables
        self._apart = all(left[1] < right[0] for left, right in pairwise(sorted(tables)))
        self._held = _Held(titles, tables)
        self._looks: dict[Columns, _Look] = {}

    def look(self, own: Columns) -> _Look:
        """The titles as the tables of these columns see them.

        Without those over tables beside them, in rows where they have a title too: *Năm 2021* here, *Năm 2022* there.
        """
        if own not in self._looks:
            first, last = own
            others = [table for table in self._tables if table[0] > last or table[1] < first] if not self._apart else []
            held = self._held if self._apart else _Held(self._titles, others)
            self._looks[own] = held.look(first, last) if len(self._tables) > 1 else _Look(self._titles, ())
        return self._looks[own]


class _Held:
    """The titles of a sheet by whether they stand in columns of some tables."""

    def __init__(self, titles: Sequence[Title], tables: Iterable[Columns]) -> None:
        columns = {col for first, last in tables for col in range(first, last + 1)}
        self._across = sorted(titles, key=_col)
        self._free = [title for title in titles if title[1] not in columns]
        self._rows: dict[int, list[Title]] = {}
        for title in titles:
            if title[1] in columns:
                self._rows.setdefault(title[0], []).append(title)

    def look(self, first: int, last: int) -> _Look:
        """The titles without those of others in rows that have a title from one column to another."""
        own = self._across[bisect_left(self._across, first, key=_col) : bisect_right(self._across, last, key=_col)]
        rows = {row for row, _, _ in own}
        below = [title for row, some in self._rows.items() if row not in rows for title in some]
        others = (text for row in sorted(rows) for _, col, text in self._rows.get(row, ()) if not first <= col <= last)
        return _Look(sorted({*own, *self._free, *below}), islice(others, BESIDE))


def titles_over(layout: Layout, titles: Sequence[Title]) -> list[tuple[list[Title], list[str], list[str]]]:
    """Of each table its own titles top down, those above, each once and the nearest first, and those over tables beside it."""
    tables = layout.tables
    ends = sorted(table.last_row for table in tables)
    near = _columns_near(tables)
    zones = {columns: _Zone(titles, columns) for columns in set(near)}
    told: dict[int, tuple[list[Title], list[str], list[str]]] = {}
    tops = [min([*table.header.rows, table.first_row]) for table in tables]
    for at in sorted(range(len(tables)), key=tops.__getitem__):
        look = zones[near[at]].look((tables[at].first_col, tables[at].last_col) if near[at] else (0, 0))
        before = bisect_left(ends, tops[at])
        floor = ends[before - 1] if before else 0
        upright = [title for title in look.between(tops[at] - 1, tops[at] + 1) if _is_upright(title, tables[at], layout)]
        told[at] = look.between(floor, tops[at]) + upright, look.above(floor) if floor else [], look.beside
    return [told[at] for at in range(len(tables))]


def _is_upright(title: Title, table: Table, layout: Layout) -> bool:
    """Whether a title in the first row of a table is set upright beside it."""
    return table.first_col <= title[1] <= table.last_col and layout.roles.get(title[:2]) == "title"


def _columns_near(tables: Sequence[Table]) -> list[frozenset[Columns]]:
    """The columns of all tables that have rows in common with each, of itself as well, none of one that stands alone."""
    down = sorted((table.first_row, table.last_row, (table.first_col, table.last_col)) for table in tables)
    tops, lowest = [top for top, *_ in down], [*accumulate((last for _, last, _ in down), max)]
    known: dict[tuple[int, int], tuple[int, frozenset[Columns]]] = {}
    out = []
    for table in tables:
        part = slice(bisect_left(lowest, table.first_row), bisect_right(tops, table.last_row))
        if (part.start, part.stop) not in known:
            near = down[part]
            known[part.start, part.stop] = min(last for _, last, _ in near), frozenset(columns for *_, columns in near)
        ends, columns = known[part.start, part.stop]
        if ends < table.first_row:
            columns = frozenset(columns for _, last, columns in down[part] if last >= table.first_row)
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
