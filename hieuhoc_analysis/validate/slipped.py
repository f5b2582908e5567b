"""A column that moved by one line: a cell was deleted or put in, and all below stand beside the wrong khu phố.

Typed rates show it, which stayed in their lines, and so do last year's figures.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import permutations, product

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.validate.ranges import Range, ranges
from hieuhoc_analysis.validate.rates import CHANCE_BELOW, gives
from hieuhoc_analysis.validate.steps import Held, Key, Table, before
from hieuhoc_analysis.validate.told import told

LEAST = 3  # lines whose rates are those of the counts of the next line: three by chance, once in a million
LEAST_YEARS = 4  # lines far from their own of last year and near those of the next
MOST_COLUMNS = 12  # of a table whose columns are held against each other
Column = dict[int, Figure]  # line → figure


def check_slipped(figures: Sequence[Figure], found: Sequence[Finding]) -> list[Finding]:
    """``column_slipped`` at the first figure of a column of counts or rates that stands a line too high or too low, as the typed
    rates show that were `found` to be of no counts of their lines."""
    wrong = {(f.source_sheet, f.source_cell) for f in found if f.rule == "rate_mismatch"}
    if len(wrong) < LEAST:
        return []
    rates: dict[tuple[int, int], Column] = defaultdict(dict)
    counts: dict[int, dict[int, Column]] = defaultdict(lambda: defaultdict(dict))
    asked: Counter[tuple[int, int]] = Counter()
    for f in figures:
        line, place = (f.row, f.col) if f.orientation == "rows" else (f.col, f.row)
        if f.role == "rate" and f.value:
            rates[f.table, place][line] = f
            asked[f.table, place] += (f.sheet, f.address) in wrong
        elif f.role in ("value", "total", "subtotal") and f.value is not None:
            counts[f.table][place][line] = f
    slips = (_of_rates(rates[at], counts[at[0]]) for at, count in asked.items() if count >= LEAST)
    return [slip for slip in slips if slip is not None]


def _of_rates(rates: Column, counts: dict[int, Column]) -> Finding | None:
    """The column that, moved by a line, gives most of the rates that are wrong; none unless it gives nearly all."""
    best: tuple[int, Column, int, list[int], list[int]] = 0, {}, 0, [], []
    tops = {place: column for place, column in counts.items() if any(f.role == "value" for f in column.values())}
    for (_, top), (_, bottom) in permutations(tops.items(), 2) if len(tops) <= MOST_COLUMNS else ():
        odd = [line for line, rate in rates.items() if rate.role == "rate" and not _is_of(rate, top.get(line), bottom.get(line))]
        for by, moved in product((-1, 1), ("top", "bottom", "rates")):
            at_top, at_bottom = (by if moved in (one, "rates") else 0 for one in ("top", "bottom"))
            fitting = [line for line in odd if _is_of(rates[line], top.get(line + at_top), bottom.get(line + at_bottom))]
            if len(fitting) > best[0] and len(fitting) >= LEAST:
                column = {"top": top, "bottom": bottom, "rates": rates}[moved]
                best = len(fitting), column, -by if moved == "rates" else by, fitting, odd
    count, column, by, fitting, odd = best
    # the line from which something was deleted has lost its own, and so has the last one
    if count < LEAST or count < 0.8 * (len(odd) - 2):
        return None
    own = column is rates
    cells = [column[line] for line in sorted(line if own else line + by for line in fitting)]
    others = [rates[line] for line in sorted(fitting)]
    total = [f for f in column.values() if f.role != "value" and f.role != "rate"]
    return _slipped(cells, by, [*cells, *total, *(rates[line] for line in odd)], others[0])


def _is_of(rate: Figure, top: Figure | None, bottom: Figure | None) -> bool:
    if top is None or bottom is None or not top.value or (bottom.value or 0) < CHANCE_BELOW or top.role != bottom.role != "value":
        return False
    return any(gives(top.value / (bottom.value or 1), typed) for typed in (rate.value or 0, (rate.value or 0) / 100))


def _slipped(
    cells: Sequence[Figure], by: int, explains: Sequence[Figure], witness: Figure | None, file: str = "", year: str = ""
) -> Finding:
    """The finding: `by` is −1 where the figures stand a line above their own."""
    first, last = cells[0], cells[-1]
    way = ("up" if by < 0 else "down") if first.orientation == "rows" else ("left" if by < 0 else "right")
    why = "rates" if witness else "last_year"
    params: dict[str, object] = {"last": last.address, "count": len(cells), "explains": [[f.sheet, f.address] for f in explains]}
    for lang in LANGUAGES:
        params[f"way_{lang}"] = phrase(f"slipped.{way}", lang)
        params[f"why_{lang}"] = phrase(f"slipped.by_{why}", lang, cell=first.address, rate=witness.address if witness else "", year=year)
    return told("column_slipped", first, first.value, "", source_file=file, **params)


def slipped_since_last_year(table: Table) -> Iterator[tuple[Held, Finding]]:
    """``column_slipped`` at the first figure of a column whose figures are far from those of their khu phố last year and near
    those of the khu phố of the next line; not where all columns are, for then the khu phố have other names."""
    found: dict[tuple[str, str, str, int], list[tuple[Key, Held, Finding]]] = defaultdict(list)
    columns: Counter[tuple[str, str, str, int]] = Counter()
    for (key, period), units in table.items():
        allowed, earlier = ranges("growth").get(key[2]), table.get((key, before(period)), {})
        if allowed is None or len(units) <= LEAST_YEARS or not earlier:
            continue
        held = sorted((one for name, one in units.items() if name in earlier), key=lambda one: _line(one.figure))
        if len({(one.source_file, one.figure.table) for one in held}) != 1:
            continue
        of = held[0].source_file, key[0], period, held[0].figure.table
        columns[of] += 1
        then = [earlier[one.figure.khu_pho].value for one in held]
        for by in (-1, 1):
            if run := _run([one.value for one in held], then, by, allowed):
                cells = [one.figure for one in held[run.start:run.stop]]
                slip = _slipped(cells, by, cells, None, held[0].source_file, before(period))
                found[of].append((key, held[run.start], slip))
    for of, slips in found.items():
        if len(slips) < columns[of]:
            yield from ((one, slip) for _, one, slip in slips)


def _run(now: Sequence[float], then: Sequence[float], by: int, allowed: Range) -> range | None:
    """The lines that are all near what the line above (`by` 1) or below had last year, many of them far from their own; none if
    other lines are far from their own as well."""
    def near(value: float, was: float) -> bool:
        return was >= allowed.base and allowed.low * was <= value <= allowed.high * was

    own = [near(value, was) for value, was in zip(now, then, strict=True)]
    moved = [0 <= at - by < len(then) and near(value, then[at - by]) for at, value in enumerate(now)]
    telling = [at for at, (as_is, other) in enumerate(zip(own, moved, strict=True)) if other and not as_is]
    if len(telling) < LEAST_YEARS:
        return None
    run = range(telling[0], telling[-1] + 1)
    odd = [at for at, as_is in enumerate(own) if not as_is and at not in run]
    return run if all(moved[at] for at in run) and len(odd) <= 1 else None


def _line(f: Figure) -> int:
    return f.row if f.orientation == "rows" else f.col
