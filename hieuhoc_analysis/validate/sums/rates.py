"""Typed percentages against every pair of counts on their line: which denominator reproduces them, if any, and why not."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from operator import itemgetter

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns.amounts import MONEY
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.words.facets import facets
from hieuhoc_analysis.language.numerals import parse
from hieuhoc_analysis.language.phrases import LANGUAGES, Share, phrase
from hieuhoc_analysis.language.text import fold
from hieuhoc_analysis.language.wording import begins
from hieuhoc_analysis.validate.sums.changes import of_change
from hieuhoc_analysis.validate.sums.ratios import CHANCE_BELOW, Ratio, fitting, gives, misplaced, ratios_of, rounded
from hieuhoc_analysis.validate.told import cause, told

Pair = tuple[float, Figure, Figure]
Place = tuple[str, str]
Places = tuple[int, int]  # of two counts on a line
TOTALS = ("households", "population", "clans", "communities", "organizations", "adults")
_OF = re.compile(r"\b(?:so với|so|trên)\s+(.+)$")
# counts of which a rate is of others of their form; that of members is of people, who may stand nowhere
STEPS = ("_registered", "_recognized")
MOST_BEHIND = 4  # counts of one row of a turned table that a rate behind them may be of
MOST_BESIDE = 200  # counts on one line: n of them have n² ratios
USUAL_LEAST, USUAL_TIMES = 3, 3  # rates of a column that are of the same two counts, and how many times those that are not
IMPLIED_APART = 0.02  # two rates of one total, rounded to a whole percent, still agree on it within two per cent


def check_rates(figures: Sequence[Figure], sums: Mapping[Place, float] | None = None) -> list[Finding]:
    """One finding per typed rate that its counts do not give, rounded or truncated, as a fraction or per hundred.

    ``rate_mismatch`` names the nearest pair and, where it can, the cause; ``rate_other_denominator`` a rate that is
    right for another denominator than its heading names, ``rate_other_pair`` one that is right for other counts than
    the rates above and below it; ``fraction_rate_mismatch`` a rate typed behind its own fraction.

    Parameters
    ----------
    figures : list of Figure
        Of one submission.
    sums : mapping, optional
        (sheet, cell) of a wrong total → what its parts add up to: a rate that was taken of that is right.
    """
    own = [finding for f in figures if f.role != "rate" and "/" in f.raw for finding in _own_fraction(f)]
    return own + _Rates(figures, sums or {}).findings() if any(f.role == "rate" for f in figures) else own


class _Rates:
    """The typed rates of a submission: each is judged by the counts on its line, then those of a column beside each other."""

    def __init__(self, figures: Sequence[Figure], sums: Mapping[Place, float]) -> None:
        self.sums = sums
        self.counts: dict[tuple, list[Figure]] = defaultdict(list)  # by line
        self.rates: dict[tuple, list[Figure]] = defaultdict(list)  # by line
        self.at: dict[tuple[int, int, int], Figure] = {}
        self.nothing: set[tuple] = set()  # lines on which a count is 0 or missing, so that a rate of 0 may be right
        self.unused: set[tuple] = set()  # lines with a number that is not used, which a rate may be of
        # *tăng, giảm* are often of a count that stands elsewhere, aims of none
        elsewhere = of_change(figures) | {path for path in {f.path for f in figures if f.role == "rate"} if any(map(_is_aim, path))}
        for f in figures:
            if f.role != "rate":
                if (place := (f.table, f.row, f.col)) not in self.at:
                    self.at[place] = f
                if f.value:
                    self.counts[_line(f)].append(f)
                else:
                    self.nothing.add(_line(f))
                    if f.value is None and any(map(str.isdecimal, f.raw)):
                        self.unused.add(_line(f))
            elif f.path not in elsewhere:
                self.rates[_line(f)].append(f)
        self.ratios: dict[tuple, list[Ratio]] = {}  # by line
        self.as_read: Counter[tuple[int, int]] = Counter()  # by column, how many rates are right as they were read
        self.taken_of: dict[tuple[int, int], list[tuple[Figure, set[Places]]]] = defaultdict(list)  # by column, which two counts give each
        self.per_hundred: list[tuple[Figure, list[Pair]]] = []  # those that are right only as percentages of their own
        self.mistyped: list[Figure] = []

    def findings(self) -> list[Finding]:
        """What is said of all of them."""
        out = [finding for key, typed in self.rates.items() for f in typed for finding in self._judge(f, key)]
        for members in self.taken_of.values():
            out += _of_others(members, self.at)
        out += [self._mismatch(f) for f in self.mistyped if not self._of_blank(f)]
        for f, of_pairs in self.per_hundred:
            # one among many that are right as read is right by chance only
            out += [self._mismatch(f)] if self.as_read[_column(f)] > 1 else _other_denominator(f, of_pairs, self.counts[_line(f)])
        return out

    def _judge(self, f: Figure, key: tuple) -> Iterable[Finding]:
        """What can be said of a rate by its line alone; else it is put with those that are said of their column."""
        beside = self.counts.get(key, [])
        if not beside and f.value is not None and (before := self._count_before(f)) is not None:
            yield from () if self._of_its_row(f) else _behind_count(f, before.col, self.counts[_line(before)])
        elif f.value is None or f.under and f.value == 1 or not 2 <= len(beside) <= MOST_BESIDE or (not f.value and key in self.nothing):
            return
        # most rates are those of the two counts before them, and most headings name no denominator
        elif _is_of_neighbours(f, self.at) and not _denominator(f.path):
            self.as_read[_column(f)] += 1
            if (whole := self.at[f.table, f.row, f.col - 2].value) and whole >= CHANCE_BELOW:
                self.taken_of[_column(f)].append((f, {(f.col - 1, f.col - 2)}))
        else:
            yield from self._of_any_two(f, key, beside)

    def _of_any_two(self, f: Figure, key: tuple, beside: list[Figure]) -> Iterable[Finding]:
        """Look for two counts of its line that give a rate."""
        if key not in self.ratios:
            self.ratios[key] = ratios_of(_in_one_unit(beside))
        typed = f.value or 0
        if of_pairs := _of_group(f, _pairs(fitting(self.ratios[key], typed), beside), beside):
            self.as_read[_column(f)] += 1
            named_otherwise = list(_other_denominator(f, of_pairs, beside))
            yield from named_otherwise
            if not named_otherwise and all((bottom.value or 0) >= CHANCE_BELOW for *_, bottom in of_pairs):
                self.taken_of[_column(f)].append((f, {(top.place, bottom.place) for _, top, bottom in of_pairs}))
        elif of_pairs := _of_group(f, _pairs(fitting(self.ratios[key], typed / 100), beside), beside):
            self.per_hundred.append((f, of_pairs))
        elif not f.lacks and key not in self.unused and not self._of_right_sums(typed, beside):
            self.mistyped.append(f)

    def _of_its_row(self, f: Figure) -> bool:
        """Whether two of the nearest counts on the left give a rate of a turned table: *Tổng số | Đạt | Tỷ lệ* of each model."""
        cells = (self.at.get((f.table, f.row, col)) for col in range(f.col - 1, 0, -1))
        beside = [*islice((count.value for count in cells if count is not None and count.value), MOST_BEHIND)]
        return any(fitting(ratios_of(beside), typed) for typed in (f.value or 0, (f.value or 0) / 100))

    def _of_right_sums(self, typed: float, beside: list[Figure]) -> bool:
        """Whether a rate was taken of what a wrong total ought to be."""
        added = [self.sums.get((c.sheet, c.address), c.value or 0) for c in beside]
        wrong = added != [c.value for c in beside]
        return wrong and all(added) and any(fitting(ratios_of(added), one) for one in (typed, typed / 100))

    def _count_before(self, f: Figure) -> Figure | None:
        """The nearest count on the left of a rate."""
        columns = (col for col in range(f.col - 1, 0, -1) if (f.table, f.row, col) in self.at)
        return next((self.at[f.table, f.row, col] for col in columns), None)

    def _of_blank(self, f: Figure) -> bool:
        """Whether one of the two counts that the other rates of its column are of was left blank on its line."""
        usual, count = _usual(self.taken_of[_column(f)])
        places = usual if count >= USUAL_LEAST else ()
        beside = (self.at.get((f.table, f.row, place) if f.orientation == "rows" else (f.table, place, f.col)) for place in places)
        return any(count is None or count.value is None for count in beside)

    def _mismatch(self, f: Figure) -> Finding:
        key = _line(f)
        pairs = _pairs(self.ratios[key], self.counts[key])
        pairs = f.under and _of_group(f, pairs, ()) or pairs
        # what the other rates of its column are of, it was meant to be of as well
        usual, count = _usual(self.taken_of[_column(f)])
        of_usual = [pair for pair in pairs if (pair[1].place, pair[2].place) == usual and count >= USUAL_LEAST]
        ratio, top, bottom = min(of_usual or pairs, key=_distance(f))
        why = {"top": top.address, "bottom": bottom.address, **_same(f), **_cause(f, of_usual or pairs, self.rates[key], self.at)}
        return told("rate_mismatch", f, _written(f), Share(ratio, 2), **why)


def _in_one_unit(beside: list[Figure]) -> list[float]:
    """What the counts of a line are worth to its rates: amounts beside numbers that are not collected, as they were typed.

    *Chỉ tiêu: 20 | Thực hiện: 25,5 | 127,5 %* under *Đơn vị: triệu đồng*, of which only the second is known to be money.
    """
    as_typed = any(not c.data_element for c in beside)
    return [(as_typed and c.data_element == MONEY and parse(c.raw).value or c.value) or 0 for c in beside]


def _is_aim(heading: str) -> bool:
    """Whether a heading says that its rates are asked for: *Chỉ tiêu (%)*, *Yêu cầu (%)*, but not *Đạt % kế hoạch*."""
    return begins(heading, "plan") and (said := facets(heading)).rate and not said.period


def _behind_count(f: Figure, column: int, beside: list[Figure]) -> Iterable[Finding]:
    """A rate that in a form stands behind its count, *2.910/4.035 | 60,08 %*: it is of that and of another of the
    column that the count is in."""
    typed = f.value or 0
    tops = [c for c in beside if (c.row, c.col) == (f.row, column)]
    tops = [c for c in tops if len(tops) == 1 or c.value == parse(c.raw).value]  # of a fraction the part
    pairs = [((top.value or 0) / c.value, top, c) for top in tops for c in beside if c is not top and c.value]
    if of_pairs := [pair for pair in pairs if gives(pair[0], typed) or gives(pair[0], typed / 100)]:
        yield from _other_denominator(f, of_pairs, beside)
    elif typed and pairs and tops[0].data_element.endswith(STEPS):
        ratio, top, bottom = min(pairs, key=_distance(f))
        why = {"top": top.address, "bottom": bottom.address, **_same(f), **cause("rate.recompute")}
        yield told("rate_mismatch", f, _written(f), Share(ratio, 2), **why)


def _is_of_neighbours(f: Figure, at: dict[tuple[int, int, int], Figure]) -> bool:
    """Whether a rate is that of the two counts before it."""
    part, whole = at.get((f.table, f.row, f.col - 1)), at.get((f.table, f.row, f.col - 2))
    if part is None or whole is None or not part.value or not whole.value:
        return False
    return f.orientation == "rows" and part.period == whole.period == f.period and gives(part.value / whole.value, f.value or 0)


def _usual(members: Sequence[tuple[Figure, set[Places]]]) -> tuple[Places, int]:
    """The two counts that most rates of a column may be of, and how many they are."""
    return max(Counter(pair for _, pairs in members for pair in pairs).items(), key=itemgetter(1), default=((0, 0), 0))


def _of_others(members: Sequence[tuple[Figure, set[Places]]], at: Mapping[tuple[int, int, int], Figure]) -> Iterable[Finding]:
    """A rate that two other counts than those of its column's other rates happen to give: *124,0* for plan over result."""
    usual, count = _usual(members)
    wrong = [f for f, pairs in members if usual not in pairs]
    if count < USUAL_LEAST or USUAL_TIMES * len(wrong) > count:
        return
    for f in wrong:
        top, bottom = (at.get((f.table, f.row, place) if f.orientation == "rows" else (f.table, place, f.col)) for place in usual)
        if top is None or bottom is None or not bottom.value or top.value is None:
            continue
        ratio = top.value / bottom.value
        if not any(gives(ratio, typed) for typed in (f.value or 0, (f.value or 0) / 100)):
            yield told("rate_other_pair", f, _written(f), Share(ratio, 2), top=top.address, bottom=bottom.address, lines=count, **_same(f))


def _same(f: Figure) -> dict[str, str]:
    """What a rate's counts and the other rates like it share with it: its line and its column, or the other way about."""
    words = {"line": "line", "column": "column"} if f.orientation == "rows" else {"line": "column", "column": "line"}
    return {f"{name}_{lang}": phrase(f"rate.{word}", lang) for name, word in words.items() for lang in LANGUAGES}


def _column(f: Figure) -> tuple[int, int]:
    return f.table, f.place


def _pairs(ratios: Iterable[Ratio], beside: Sequence[Figure]) -> list[Pair]:
    """The figures of each ratio, in the order of their line."""
    return [(ratio, beside[i], beside[j]) for ratio, i, j in sorted(ratios, key=itemgetter(1, 2))]


def _line(f: Figure) -> tuple:
    # a rate belongs to its line; of tables with years across, to its year as well
    return f.table, f.line, f.period


def _of_group(f: Figure, pairs: list[Pair], beside: Sequence[Figure]) -> list[Pair]:
    """The pairs with a count under the same caption as the rate, if it has any: any two of a long line may give it by chance."""
    if f.under:
        return [pair for pair in pairs if pair[1].col == f.col]  # *Tỷ lệ %* under the sums is of the one above it
    group = f.path[:-1]
    if not pairs or not group or all(c.path[:-1] != group for c in beside):
        return pairs
    return [pair for pair in pairs if group in (pair[1].path[:-1], pair[2].path[:-1])]


def _own_fraction(f: Figure) -> Iterable[Finding]:
    """*36/587 = 0.613*: the rate behind a fraction is checked with the fraction."""
    read = parse(f.raw)
    if read.kind != "fraction" or read.rate is None or not read.value or not read.denominator or f.value == read.denominator != read.value:
        return
    ratio = read.value / read.denominator
    if ratio > 1 >= read.rate and "/" in f.raw.replace("/", "", 1):  # *120/98/81,7%*: the whole first, then its part and the share
        ratio = read.denominator / read.value
    if not any(gives(ratio, typed) for typed in (read.rate, read.rate / 100)):
        why = cause("rate.decimal" if misplaced(ratio, read.rate) else "rate.recompute")
        yield told("fraction_rate_mismatch", f, f.raw, Share(ratio, 2), **why)


def _other_denominator(f: Figure, of_pairs: list[Pair], beside: list[Figure]) -> Iterable[Finding]:
    named = _named(f, {c.data_element for c in beside})
    if not named or any(named(bottom) or named(top) for _, top, bottom in of_pairs):
        return
    ratio, top, bottom = min(of_pairs, key=_distance(f))
    typed = f.value if gives(ratio, f.value or 0) else (f.value or 0) / 100
    cut = {f"cut_{lang}": "" if rounded(ratio, typed or 0) else f" {phrase('rate.cut', lang)}" for lang in LANGUAGES}
    yield told(
        "rate_other_denominator",
        f,
        _written(f),
        Share(ratio, 2),
        top=top.address,
        bottom=bottom.address,
        bottom_value=bottom.value,
        bottom_heading=" / ".join(bottom.path),
        **cut,
    )


@lru_cache(maxsize=1024)
def _denominator(path: tuple[str, ...]) -> str:
    """The words of the headings, the nearest first, that say what a rate is taken of."""
    said = (_OF.search(fold(text.replace("/", " so với ")).replace("%", " ")) for text in reversed(path))  # *CN/ĐK*
    return next((match.group(1) for match in said if match), "")


def _named(f: Figure, present: set[str]):
    """What the heading says the rate is taken of, as a test on a figure; None when it says nothing certain."""
    words = _denominator(f.path)
    if "kế hoạch" in words or "chỉ tiêu" in words:
        return lambda c: c.data_element.endswith("_planned")
    if "đăng ký" in words or "đk" in words.split():
        return lambda c: c.data_element.endswith("_registered")
    if "tổng số" in words or ("hộ" in words.split() and "households" in present):
        return lambda c: c.data_element in TOTALS
    return None


def _cause(f: Figure, pairs: list[Pair], beside: Sequence[Figure], at: dict[tuple[int, int, int], Figure]) -> dict[str, str]:
    typed = f.value or 0
    shifted = [pair for pair in pairs if pair[1].col < f.col and misplaced(pair[0], typed)]
    if shifted:
        _, top, bottom = min(shifted, key=_distance(f))
        return {**cause("rate.decimal"), "top": top.address, "bottom": bottom.address}
    mine = _implied(f, at)
    for other in beside:
        if other is not f and mine and f.path[:-1] == other.path[:-1]:
            theirs = _implied(other, at)
            if theirs and abs(mine / theirs - 1) > IMPLIED_APART:
                return cause("rate.implied", one=round(mine), other=round(theirs), cell=other.address)
    return cause("rate.recompute")


def _implied(f: Figure, at: dict[tuple[int, int, int], Figure]) -> float | None:
    """The total that a rate and the count before it stand for."""
    before = at.get((f.table, f.row, f.col - 1))
    return before.value / f.value if before is not None and before.value and f.value and f.orientation == "rows" else None


def _written(f: Figure) -> Share:
    digits = len(f"{(f.value or 0) * 100:.6f}".rstrip("0").partition(".")[2])
    return Share(f.value or 0, max(2, min(digits, 4)))


def _distance(f: Figure) -> Callable[[Pair], tuple[int, float]]:
    """How little a pair of counts suits a typed rate: first by what its heading names, then by the difference."""
    heading = fold(" ".join(f.path))
    wholes: tuple[str, ...] = ("households", "clans", "communities", "organizations") if "tổng" in heading or "hộ" in heading else ()
    wholes += ("_registered",) if "đk" in heading or "đăng ký" in heading else ()
    wholes += ("_planned",) if "kế hoạch" in heading or "kh" in heading.split() else ()
    typed = f.value or 0

    def distance(pair: Pair) -> tuple[int, float]:
        ratio, top, bottom = pair
        return (0 if top.col < f.col and bottom.data_element.endswith(wholes) else 1, abs(ratio - typed))

    return distance
