"""The joined headings of every column: through merges, and under groups that nothing but their place ties to their columns."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.merges import Merges
from hieuhoc_analysis.extract.cells.underlines import ruled_groups, underlined
from hieuhoc_analysis.extract.grid import Cell, Sheet
from hieuhoc_analysis.extract.headings.kinship import Kinship
from hieuhoc_analysis.extract.headings.phrases import broken_columns, goes_on
from hieuhoc_analysis.extract.headings.sharing import Leaf, Leaves, Level, share


@dataclass(slots=True, frozen=True)
class Look:
    """What holds for all levels of a heading: merged cells by place, texts without small letters, what the figures below say."""

    down: dict[tuple[int, int], Cell]
    caseless: set[str]
    kinship: Kinship


_NAMED_BY_EXCEL = re.compile(r"(?:Column|Cột) ?\d{1,3}")  # the headings of a table whose own one is blank


def heading_paths(
    sheet: Sheet, rows: list[int], merges: Merges, first_col: int, last_col: int, figures: list[int], kinship: Kinship
) -> dict[int, tuple[str, ...]]:
    """The headings over each column, top down, filled through merges and, over the columns of `figures`, through blanks under a group.

    Returns
    -------
    dict
        Column → path of distinct texts; columns without any heading are missing.
    """
    width = range(first_col, last_col + 1)
    down = _merged(sheet, rows, merges, width)
    levels: list[Level] = []
    caseless: set[str] = set()  # texts of fonts in which a small letter may have been a capital
    for row in rows:
        level = {}
        for col in width:
            cell = down.get((row, col)) or sheet.get(row, col)
            if cell is not None and (text := heading_text(cell)):
                level[col] = (text, (cell.row, cell.col))
                if text[:1].islower() and not text.isascii() and isinstance(cell.value, str) and _is_converted(cell.value, text):
                    caseless.add(text)
        levels.append(level)
    spread = [col for col in figures if first_col <= col <= last_col]
    units: list[Level] = [levels.pop()] if _gives_units(levels, rows[-1], spread) else []
    rows = rows[: len(levels)]
    alone = _rule(sheet, levels, rows, width, spread, down)
    broken = [own | phrases for own, phrases in zip(alone, broken_columns(levels, rows, spread, down), strict=True)]
    look = Look(down, caseless, kinship)
    # from below for what stands under each group, then from above, where no heading leaves the group over it
    filled = [dict(level) for level in levels]
    widths = [Counter(place for _, place in level.values()) for level in filled]
    for i in range(len(levels) - 2, -1, -1):
        _spread(filled[i], levels[i + 1:], filled[i + 1:], widths[i + 1:], rows[i], spread, look, broken[i])
        widths[i] = Counter(place for _, place in filled[i].values())
    for i, level in enumerate(levels[:-1]):
        for part in _parts(levels[:i], spread):
            if i:
                _go_on_centred(levels[i - 1], level, rows[i - 1 : i + 1], part, levels[i + 1 :])
            _spread(level, levels[i + 1:], filled[i + 1:], widths[i + 1:], rows[i], part, look, broken[i])
    paths = {}
    for col in width:
        path: list[str] = []
        seen: set[tuple[int, int]] = set()
        for level in (*levels, *units):
            if col in level and level[col][1] not in seen:
                seen.add(level[col][1])
                path.append(level[col][0])
        if path:
            paths[col] = tuple(path)
    return paths


def _gives_units(levels: list[Level], last: int, figures: list[int]) -> bool:
    """Whether the last row of a heading only gives units, under columns all of which have their headings above: no leaves of groups."""
    own = [text for text, (row, _) in levels[-1].values() if row == last] if levels else []
    return (
        len(levels) > 2
        and len(own) > 1
        and all(text[:1] + text[-1:] == "()" or shapes.fold(text) in shapes.unit_words() for text in own)  # *Percent* is a leaf
        and all(any(col in level for level in levels[:-1]) for col in figures)
    )


def _merged(sheet: Sheet, rows: list[int], merges: Merges, width: range) -> dict[tuple[int, int], Cell]:
    """The cell whose merge covers each place of the heading."""
    down = {}
    for m in merges.crossing(rows[0], rows[-1]) if rows else []:
        anchor = sheet.get(m.first_row, m.first_col)
        if anchor is not None:
            for row in rows:
                if m.first_row <= row <= m.last_row:
                    for col in range(max(width[0], m.first_col), min(width[-1], m.last_col) + 1):
                        down[row, col] = anchor
    return down


def _rule(
    sheet: Sheet, levels: list[Level], rows: list[int], width: range, figures: list[int], down: dict[tuple[int, int], Cell]
) -> list[set[int]]:
    """Let the groups that are underlined reach as far as their line; by level, the columns of texts that then head no more than their own.

    Where an office rules off its groups, a text without a line heads one column; the rows right over an underlined text are
    the beginning of its phrase.
    """
    groups: list[dict[int, range]] = []
    for i, (row, level) in enumerate(zip(rows, levels, strict=True)):
        headed = {col for under in levels[i + 1:] for col in under}
        # the line under a cell merged on below lies there
        ends = [col for col in width if i + 1 == len(rows) or (row, col) not in down or down[row, col] is not down.get((rows[i + 1], col))]
        groups.append(ruled_groups(sheet, row, ends, figures, headed, set(level)))
    for i in range(len(rows) - 1, 0, -1):
        for col, run in groups[i].items():
            if (
                levels[i - 1].get(col, ("", ()))[1] == (rows[i - 1], col)
                and not any(other in levels[i - 1] for other in run if other != col)
                and not underlined(sheet, rows[i - 1], run)
            ):
                groups[i - 1].setdefault(col, run)
    drawn = [underlined(sheet, row, figures) for row in rows]
    _end_phrases(groups, levels, rows, drawn)
    lined = list(map(bool, drawn))
    # a line under texts over every column closes the heading and parts no groups; units may stand below it
    bare = [{*figures} - {col for above in levels[:i + 1] for col in above} for i in range(len(rows))]
    rules_off = any(groups) or any(
        runs and unnamed and len(runs[0]) > len(level) for level, runs, unnamed in zip(levels[:-1], drawn, bare, strict=False)
    )
    alone: list[set[int]] = []
    for i, (row, level) in enumerate(zip(rows, levels, strict=True)):
        headed = {col for under in levels[i + 1:] for col in under}
        for group, run in groups[i].items():
            if (row, group) not in down:
                level |= dict.fromkeys(headed.intersection(run), level[group])
                down |= dict.fromkeys(((row, col) for col in run), sheet.cells[row][group])
        own = {col for col, (_, place) in level.items() if place == (row, col) and col not in groups[i]}
        alone.append(own if groups[i] or rules_off and not lined[i] else set())
    return alone


def _end_phrases(groups: list[dict[int, range]], levels: list[Level], rows: list[int], drawn: list[list[range]]) -> None:
    """Part a line among the groups that begin in the row above it, where few of them have words right over the line.

    *Male* | *Asian and Pacific* | *Hispanic* over *Islander* alone, with one line under the three.
    """
    for i in range(1, len(rows) - 1):  # the line under the last row closes the heading
        for run in drawn[i]:
            upper, own = ([col for col in run if levels[k].get(col, ("", ()))[1] == (rows[k], col)] for k in (i - 1, i))
            if own and len(upper) > len(own) and upper[0] == run.start and {*own} < {*upper}:
                for col, stop in zip(upper, [*upper[1:], run.stop], strict=True):
                    groups[i - 1][col] = range(col, stop)
                    if col in own:
                        groups[i][col] = range(col, stop)


def _parts(above: list[Level], width: list[int]) -> list[list[int]]:
    """The columns cut where a group above ends: a heading stays within the group over it."""
    cuts = [
        k
        for k, (left, col) in enumerate(pairwise(width), 1)
        if any(level.get(left, (0, 0))[1] != level.get(col, (0, 0))[1] for level in above)
    ]
    return [width[start:end] for start, end in zip([0, *cuts], [*cuts, len(width)], strict=True)]


def _go_on_centred(over: Level, level: Level, rows: list[int], part: list[int], lower: list[Level]) -> None:
    """Let the only text within a group, right under the group's own in the middle of its columns, reach as far as it does.

    *Days of care* over *per 1,000 persons*, both over the second of *Total* | *Male* | *Female*; but not *Percent who--* over *Used*, with
    which *public* goes on beside *Car-* and *Walked*.
    """
    own = [col for col in part if col in level]
    if len(own) != 1 or own[0] == part[0]:
        return
    col, (text, place) = own[0], level[own[0]]
    if shapes.year_of(text) or (over.get(col, ("", ()))[1], place) != ((rows[0], col), (rows[1], col)):
        return
    leaf = {k: next(under[k][0] for under in lower if k in under) for k in part if any(k in under for under in lower)}
    if col in leaf and not goes_on(text, leaf[col], [leaf[k] for k in (col - 1, col + 1) if k in leaf]):
        level |= dict.fromkeys(leaf, level[col])


def _spread(
    level: Level, lower: list[Level], filled: list[Level], widths: list[Counter], row: int, part: list[int], look: Look, broken: set[int]
) -> None:
    """Let the unmerged groups of a level reach over the blanks beside them that have headings of their own below.

    The levels below are given as they are written and as they are filled, of which ``widths`` counts the columns of
    each heading by its place.
    """
    leaf: Leaves = {}
    for col in part:
        anchor = level.get(col, (None, None))[1]
        own, full = ([under[col] for under in levels if col in under and under[col][1] != anchor] for levels in (lower, filled))
        if own:
            rows = [k for k, under in enumerate(filled) if col in under and under[col][1] != anchor]
            alone = all(widths[k][filled[k][col][1]] == 1 for k in rows)
            leaf[col] = Leaf(col, own[0][0], tuple(text for text, _ in full), rows[0], rows[-1], alone)
    groups = {col for col in part if col in level and (row, col) not in look.down and level[col][1] == (row, col) and col in leaf}
    free = {col for col in leaf if col not in level and not leaf[col].is_code and not shapes.is_word(leaf[col].name, "remark")}
    begun = {
        col
        for col in groups
        if leaf[col].name not in look.caseless
        and goes_on(
            level[col][0], leaf[col].name, [leaf[c].name for c in (col - 1, col + 1) if c in free and leaf[c].full[0] != leaf[col].name]
        )
    }
    begun |= groups & broken | {col for col in groups if leaf[col].is_code}
    groups -= begun
    settled: list[list[str]] = []
    headed: defaultdict[tuple, set[int]] = defaultdict(set)
    for col in free if begun else ():
        for under in filled:
            if col in under:
                headed[under[col]].add(col)
    for col in begun:  # *State and local* over *(mil. dol.)*, the rest of its phrase, reaches as far as that
        rest = next(under[col] for under in filled if col in under and under[col][1] != level[col][1])
        reach = headed[rest] & free
        level |= dict.fromkeys(reach, level[col])
        free -= reach
        settled.append([leaf[c].full[-1] for c in sorted({col, *reach})])
    run: list[int] = []
    for col in (*part, -1):
        if col in groups or col in free:
            run.append(col)
            continue
        share(level, [c for c in run if c in groups], run, leaf, settled, look.kinship)
        run = []


def _is_converted(written: str, text: str) -> bool:
    """Whether a text was stored in other letters than it is read with."""
    return "".join(unicodedata.normalize("NFC", written).split()) != "".join(text.split())


def heading_text(cell: Cell) -> str:
    """A heading as one line of text, '' for the name that Excel gives to a column without one; a year or number as people write it."""
    if cell.kind == "text":
        return "" if _NAMED_BY_EXCEL.fullmatch(cell.text) else cell.text
    value = cell.value
    if isinstance(value, date):
        return f"{value.day:02}/{value.month:02}/{value.year}"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)
