"""A column that moved by one line: a cell was deleted or put in, and all below stand beside the wrong khu phố.

Typed rates show it, which stayed in their lines, and so do last year's figures.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import permutations, product
from math import inf, log
from statistics import median

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.validate.ranges import ranges
from hieuhoc_analysis.validate.spans import spans
from hieuhoc_analysis.validate.steps import Held, Key, Table, after, before
from hieuhoc_analysis.validate.sums.ratios import CHANCE_BELOW, is_share
from hieuhoc_analysis.validate.told import told

LEAST = 3  # lines whose rates are those of the counts of the next line: three by chance, once in a million
LEAST_YEARS = 4  # lines far from their own of last year and near those of the next
MOST_COLUMNS = 12  # of a table whose columns are held against each other
MOST_HELD = 150_000  # lines of a column times the pairs of such columns
Column = dict[int, Figure]  # line → figure
Place = tuple[str, str, int]  # file, period, table
Pair = tuple[Mapping[str, Held], Mapping[str, Held]]  # a column and the one of another year that it is held against


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
        line, place = f.line, f.place
        if f.role == "rate" and f.value:
            rates[f.table, place][line] = f
            asked[f.table, place] += (f.sheet, f.address) in wrong
        elif f.role in ("value", "total", "subtotal") and f.value is not None:
            counts[f.table][place][line] = f
    out: dict[tuple[str, str, str], Finding] = {}  # a column may slip under several columns of rates: it is told once
    for at, count in asked.items():
        if count >= LEAST and (slip := _of_rates(rates[at], counts[at[0]])) is not None:
            first = out.setdefault((slip.source_sheet, slip.source_cell.rstrip("0123456789"), slip.params["heading"]), slip)
            first.params["explains"] += slip.params["explains"] if first is not slip else []
    return list(out.values())


def _of_rates(rates: Column, counts: dict[int, Column]) -> Finding | None:
    """The column that, moved by a line, gives most of the rates that are wrong; none unless it gives nearly all."""
    best: tuple[int, Column, int, list[int], list[int]] = 0, {}, 0, [], []
    tops = {place: column for place, column in counts.items() if any(f.role == "value" for f in column.values())}
    few = len(tops) <= MOST_COLUMNS and len(rates) * len(tops) ** 2 <= MOST_HELD
    for top, bottom in permutations(tops.values(), 2) if few else ():
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
    explains = [*cells, *total, *(rates[line] for line in odd), *(column[line] for line in odd if line in column)]
    return say_slipped(cells, by, explains, "rates", cell=cells[0].address, rate=others[0].address)


def _is_of(rate: Figure, top: Figure | None, bottom: Figure | None) -> bool:
    if top is None or bottom is None or not top.value or (bottom.value or 0) < CHANCE_BELOW or top.role != bottom.role != "value":
        return False
    return is_share(top, bottom, rate)


def say_slipped(cells: Sequence[Figure], by: int, explains: Sequence[Figure], why: str, file: str = "", **words: object) -> Finding:
    """The finding: `by` is −1 where the figures stand a line above their own; `why` and the `words` for it say what shows it."""
    first, last = cells[0], cells[-1]
    way = ("up" if by < 0 else "down") if first.orientation == "rows" else ("left" if by < 0 else "right")
    places = [[f.sheet, f.address] for f in explains]
    params: dict[str, object] = {"last": last.address, "count": len(cells), "year": words.get("year", ""), "explains": places}
    for lang in LANGUAGES:
        params[f"way_{lang}"] = phrase(f"slipped.{way}", lang)
        params[f"why_{lang}"] = phrase(f"slipped.by_{why}", lang, **words)
    return told("column_slipped", first, first.value, "", source_file=file, range=spans(cells, first.sheet), **params)


def slipped_since_last_year(table: Table, diagnosed: Collection[tuple[str, str, str]] = ()) -> Iterator[tuple[Held, Finding]]:
    """``column_slipped`` at the first figure of a column whose figures are far from those of their khu phố last year and near those of the
    khu phố of the next line; ``names_slipped`` where all columns are nearer those: then the names moved, or were given anew.

    Of two years that differ so a third one tells which is wrong; nothing is held against figures of last year that are `diagnosed`.
    """
    found: dict[tuple[Place, str], dict[str, tuple[Held, Finding, int]]] = defaultdict(dict)
    compared: dict[tuple[Place, str], dict[str, Pair]] = defaultdict(dict)
    for (key, period), units in table.items():
        allowed, earlier = ranges("growth").get(key[2]), table.get((key, before(period)), {})
        if allowed is None or not earlier:
            continue
        if diagnosed and any(one.place in diagnosed for one in earlier.values()):
            continue
        compared[_table(units), before(period)][key[2]] = units, earlier
        compared[_table(earlier), period][key[2]] = earlier, units
        low, high = allowed.low, allowed.high
        year, slip = before(period), _slip(units, earlier, low, high, allowed.base)
        if slip and _is_earlier_wrong(table, key, period, slip[1]):
            year, slip = period, _slip(earlier, units, 1 / high if high else 0, 1 / low if low else inf, allowed.base)
        if slip:
            cells, by = slip
            moved = [one.figure for one in cells]
            finding = say_slipped(moved, by, moved, "last_year", cells[0].source_file, year=year)
            found[_table({"": cells[0]}), year][key[2]] = cells[0], finding, by
    told_of: set[tuple[Place, str]] = set()  # a year between two others may be wrong by both
    for at, all_slips in found.items():
        slips = {element: slip for element, slip in all_slips.items() if (at[0], element) not in told_of}
        told_of |= {(at[0], element) for element in slips}
        if not slips:
            continue
        held, finding, by = next(iter(slips.values()))
        others = [pair for element, pair in compared[at].items() if element not in all_slips]
        if len(compared[at]) > 1 and all(_apart(*pair, by) < _apart(*pair, 0) for pair in others):
            finding.rule = "names_slipped"
            everything = [one.figure for units in table.values() for one in units.values() if _table({"": one}) == at[0]]
            finding.params["explains"] = [[f.sheet, f.address] for f in everything]
            finding.params["range"] = spans(everything, finding.source_sheet)
            yield held, finding
        else:
            yield from ((one, slip) for one, slip, _ in slips.values())


def _table(units: Mapping[str, Held]) -> Place:
    """File, period and table of a column."""
    one = next(iter(units.values()))
    return one.source_file, one.figure.period, one.figure.table


def _slip(now: Mapping[str, Held], then: Mapping[str, Held], low: float, high: float, base: float) -> tuple[list[Held], int] | None:
    """The figures that are near what the line above (1) or below (−1) had then, many of them far from their own; None where others are
    far from their own as well."""
    held = sorted((one for name, one in now.items() if name in then), key=lambda one: one.figure.line)
    if len(held) <= LEAST_YEARS or len({(one.source_file, one.figure.table) for one in held}) > 1:
        return None
    was = [then[one.figure.khu_pho].value for one in held]

    def near(at: int, other: int) -> bool:
        return 0 <= other < len(was) and was[other] >= base and low * was[other] <= held[at].value <= high * was[other]

    own = [near(at, at) for at in range(len(held))]
    for by in (-1, 1):
        telling = [at for at, as_is in enumerate(own) if not as_is and near(at, at - by)]
        if len(telling) >= LEAST_YEARS:
            run = range(telling[0], telling[-1] + 1)
            odd = [at for at, as_is in enumerate(own) if not as_is and at not in run]
            if all(near(at, at - by) for at in run) and len(odd) <= 1:
                return held[run.start:run.stop], by
    return None


def _is_earlier_wrong(table: Table, key: Key, period: str, by: int) -> bool:
    """Whether a third year, the one before both or else the one after, is as the later of two is and not as the earlier."""
    units, third = table[key, period], table.get((key, before(before(period))))
    if third:
        return _apart(units, third, 0) < _apart(units, third, by)
    following = table.get((key, after(period)))
    return following is not None and _apart(following, units, 0) < _apart(following, units, -by)


def _apart(now: Mapping[str, Held], then: Mapping[str, Held], by: int) -> float:
    """How far the figures of two years are from each other, each beside that of the line so many above."""
    held = sorted((one for name, one in now.items() if name in then and one.value > 0), key=lambda one: one.figure.line)
    was = [then[one.figure.khu_pho].value for one in held]
    pairs = [(one.value, was[at - by]) for at, one in enumerate(held) if 0 <= at - by < len(was) and was[at - by] > 0]
    return median([abs(log(value / other)) for value, other in pairs]) if pairs else inf
