"""Columns that multiply two others on most lines (*số suất × mức một suất = thành tiền*), and the line on which one does not."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.sums.identities import LINES_LEAST, SAMPLE, Line, is_total, tables_of
from hieuhoc_analysis.validate.told import told

MOST_COLUMNS = 30  # n columns have n² products
LEAST = 100  # smaller products, and factors of 1, agree by chance
ROUNDED = 0.005  # a mean times a count is nearly the whole
DECIMALS = 6
_UP, _DOWN = (1.0, 1e3, 1e6), (1e-3, 1e-6)  # the product in đồng, what one gets in thousands
Product = tuple[int, int, int, float]  # places of both factors and of their product, and by what it is multiplied


def check_products(figures: Sequence[Figure], said: Collection[tuple[str, str]] = ()) -> list[Finding]:
    """``columns_do_not_multiply`` at the product of a line that its factors do not give though they do on the other lines.

    What the columns count may be unknown. Cells of which something was `said` already, as (sheet, cell), are passed over.
    """
    return [finding for lines in tables_of(figures) if len(lines) > LINES_LEAST for finding in _of_table(lines, said)]


def _of_table(lines: Mapping[int, Line], said: Collection[tuple[str, str]]) -> Iterator[Finding]:
    single = [line for line in lines.values() if not is_total(line)]
    if max(map(len, single), default=0) > MOST_COLUMNS:
        return
    promising = Counter(found for line in single[::max(1, len(single) // SAMPLE)] for found in _products(line))
    done: set[int] = set()
    for way in sorted((way for way, count in promising.items() if count >= LINES_LEAST), key=lambda way: (-promising[way], way)):
        one, other, product, scale = way
        whole = [line for line in single if all(line.get(place) is not None for place in way[:3])]
        agreeing = [line for line in whole if _apart(line, way) < 0.5]
        wrong = [line for line in whole if _apart(line, way) > ROUNDED * abs(_times(line, way) * scale)]
        if product in done or 3 * len(wrong) > len(agreeing):
            continue
        done.add(product)
        for line in wrong:
            f, factors = line[product], (line[one], line[other])
            if not any((part.sheet, part.address) in said for part in (f, *factors)):
                yield told(
                    "columns_do_not_multiply",
                    f,
                    f.value,
                    _times(line, way) * scale,
                    one=factors[0].address,
                    other=factors[1].address,
                    lines=len(agreeing),
                )


def _products(line: Line) -> Iterator[Product]:
    """Every product of a line that two other places give, in one of the usual units."""
    places: dict[float, list[int]] = defaultdict(list)
    for place, f in line.items():
        places[round(f.value or 0, DECIMALS)].append(place)
    largest = max(places) + 1
    factors = sorted([(f.value, place) for place, f in line.items() if f.value and f.value > 1])
    whole = not [value for value in places if value % 1]
    of_thousands = not whole or [value for value, _ in factors if value % 25 == 0]  # of whole factors of thousands one holds 5 twice
    for at, (first, one) in enumerate(factors):
        for second, other in factors[at + 1:]:
            value = first * second
            if value > largest and not of_thousands:
                break  # as most are: greater than anything on their line, and no thousands of it
            if value < LEAST:
                continue
            for scale in (_UP if value <= largest else ()) + (_DOWN if not whole or value % 1000 == 0 else ()):
                if value * scale <= largest and (product := round(value * scale, DECIMALS)) in places:
                    for place in places[product]:
                        if place not in (one, other):
                            yield min(one, other), max(one, other), place, scale


def _times(line: Line, way: Product) -> float:
    return (line[way[0]].value or 0) * (line[way[1]].value or 0)


def _apart(line: Line, way: Product) -> float:
    return abs(_times(line, way) * way[3] - (line[way[2]].value or 0))
