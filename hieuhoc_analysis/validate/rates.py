"""Typed percentages against every pair of counts on their line: which denominator reproduces them, if any, and why not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.numerals import parse
from hieuhoc_analysis.language.phrases import LANGUAGES, number, percent, phrase
from hieuhoc_analysis.language.text import fold

Pair = tuple[float, Figure, Figure]
TOTALS = ("households", "population", "clans", "communities", "organizations", "adults")
_OF = re.compile(r"\b(?:so với|so|trên|/)\s+(.+)$")
IMPLIED_APART = 0.02  # two rates of one total, rounded to a whole percent, still agree on it within two per cent


def check_rates(figures: Sequence[Figure]) -> list[Finding]:
    """One finding per typed rate that its counts do not give, rounded or truncated, as a fraction or per hundred.

    ``rate_mismatch`` names the nearest pair and, where it can, the cause; ``rate_other_denominator`` a rate that is right for
    another denominator than its heading names; ``fraction_rate_mismatch`` a rate typed behind its own fraction.
    """
    counts: dict[tuple, list[Figure]] = defaultdict(list)
    for f in figures:
        if f.role != "rate" and f.value is not None:
            counts[f.table, _line(f)].append(f)
    out: list[Finding] = []
    for f in figures:
        if f.role != "rate":
            out += _own_fraction(f)
            continue
        beside = [c for c in counts.get((f.table, _line(f)), ()) if c.value]
        if not f.value or len(beside) < 2:
            continue
        pairs = [(top.value / bottom.value, top, bottom) for top in beside for bottom in beside if top is not bottom and top.value and bottom.value]
        fitting = [pair for pair in pairs if any(_gives(pair[0], typed) for typed in (f.value, f.value / 100))]
        if fitting:
            out += _other_denominator(f, fitting, beside)
            continue
        nearest = min(pairs, key=lambda pair: _distance(pair, f))
        out.append(_finding("rate_mismatch", f, _written(f), percent(nearest[0], digits=2), {
            "top": nearest[1].address, "bottom": nearest[2].address, **_cause(f, pairs, nearest, figures)}))
    return out


def _line(f: Figure) -> tuple:
    # a rate belongs to its line; of tables with years across, to its year as well
    return (f.row, f.period) if f.orientation == "rows" else (f.col, f.period)


def _gives(ratio: float, typed: float) -> bool:
    """Whether a ratio gives the typed rate with its decimals, rounded or cut off."""
    return _rounded(ratio, typed) or 0 <= (ratio - typed) * 100 < _step(typed) + 1e-6


def _rounded(ratio: float, typed: float) -> bool:
    return abs(ratio - typed) * 100 <= _step(typed) * 0.51 + 1e-6


def _step(typed: float) -> float:
    """One unit of the last decimal of a typed rate, in percentage points."""
    text = f"{typed * 100:.4f}".rstrip("0")
    decimals = len(text.split(".")[1]) if "." in text else 0
    return 10.0 ** -min(decimals, 2)


def _own_fraction(f: Figure) -> Iterable[Finding]:
    """*36/587 = 0.613*: the rate behind a fraction is checked with the fraction."""
    if "/" not in f.raw:
        return
    read = parse(f.raw)
    if read.kind != "fraction" or read.rate is None or not read.value or not read.denominator:
        return
    ratio = read.value / read.denominator
    if not any(_gives(ratio, typed) for typed in (read.rate, read.rate / 100)):
        yield _finding("fraction_rate_mismatch", f, f.raw, percent(ratio, digits=2), _both("rate.decimal" if _misplaced(ratio, read.rate) else "rate.recompute"))


def _other_denominator(f: Figure, fitting: list[Pair], beside: list[Figure]) -> Iterable[Finding]:
    named = _named(f, {c.data_element for c in beside})
    if not named or any(named(bottom) or named(top) for _, top, bottom in fitting):
        return
    ratio, top, bottom = min(fitting, key=lambda pair: _distance(pair, f))
    typed = f.value if _gives(ratio, f.value or 0) else (f.value or 0) / 100
    cut = {f"cut_{lang}": "" if _rounded(ratio, typed or 0) else f" {phrase('rate.cut', lang)}" for lang in LANGUAGES}
    yield _finding("rate_other_denominator", f, _written(f), percent(ratio, digits=2), {
        "top": top.address, "bottom": bottom.address, "bottom_value": number(bottom.value), "bottom_heading": " / ".join(bottom.path), **cut})


def _named(f: Figure, present: set[str]):
    """What the heading says the rate is taken of, as a test on a figure; None when it says nothing certain."""
    match = _OF.search(fold(" ".join(f.path[-1:])).replace("%", " "))
    words = match.group(1) if match else ""
    if "kế hoạch" in words or "chỉ tiêu" in words:
        return lambda c: c.data_element.endswith("_planned")
    if "đăng ký" in words or "đk" in words.split():
        return lambda c: c.data_element.endswith("_registered")
    if "tổng số" in words or ("hộ" in words.split() and "households" in present):
        return lambda c: c.data_element in TOTALS
    return None


def _cause(f: Figure, pairs: list[Pair], nearest: Pair, figures: Sequence[Figure]) -> dict[str, str]:
    typed = f.value or 0
    for ratio, top, bottom in sorted(pairs, key=lambda pair: _distance(pair, f)):
        if top.col < f.col and _misplaced(ratio, typed):
            return {**_both("rate.decimal"), "top": top.address, "bottom": bottom.address}
    mine = _implied(f, figures)
    for other in figures:
        if other is not f and other.role == "rate" and other.table == f.table and _line(other) == _line(f) and mine:
            theirs = _implied(other, figures)
            if theirs and abs(mine / theirs - 1) > IMPLIED_APART and f.path[:-1] == other.path[:-1]:
                return _both("rate.implied", one=number(round(mine)), other=number(round(theirs)), cell=other.address)
    return _both("rate.recompute")


def _implied(f: Figure, figures: Sequence[Figure]) -> float | None:
    """The total that a rate and the count before it stand for."""
    before = next((c for c in figures if c.table == f.table and c.row == f.row and c.col == f.col - 1 and c.role != "rate"), None)
    return before.value / f.value if before is not None and before.value and f.value and f.orientation == "rows" else None


def _misplaced(ratio: float, typed: float) -> bool:
    """Whether the digits are right and the decimal mark is not."""
    return any(_gives(ratio * factor, typed) for factor in (10, 0.1, 1000, 0.001)) and typed * 100 >= 1


def _both(key: str, **places: str) -> dict[str, str]:
    return {f"cause_{lang}": phrase(key, lang, **places) for lang in LANGUAGES}


def _written(f: Figure) -> str:
    digits = len(f"{(f.value or 0) * 100:.6f}".rstrip("0").partition(".")[2])
    return percent(f.value, digits=max(2, min(digits, 4)))


def _distance(pair: Pair, f: Figure) -> tuple[int, float]:
    ratio, top, bottom = pair
    heading = fold(" ".join(f.path))
    named = (
        bottom.data_element.endswith(("households", "clans", "communities", "organizations")) and ("tổng" in heading or "hộ" in heading)
    ) or (bottom.data_element.endswith("_registered") and ("đk" in heading or "đăng ký" in heading)) or (
        bottom.data_element.endswith("_planned") and ("kế hoạch" in heading or "kh" in heading.split()))
    return (0 if named and top.col < f.col else 1, abs(ratio - (f.value or 0)))


def _finding(rule: str, f: Figure, found: str, expected: str, params: dict[str, str]) -> Finding:
    return Finding(rule, source_sheet=f.sheet, source_cell=f.address, ward=f.ward, khu_pho=f.khu_pho, period=f.period, data_element=f.data_element,
                   found=found, expected=expected, params={"heading": " / ".join(f.path), **params})
