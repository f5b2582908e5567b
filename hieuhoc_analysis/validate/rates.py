"""Typed percentages against every pair of counts on their line: which denominator reproduces them, if any."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import percent
from hieuhoc_analysis.language.text import fold


def check_rates(figures: Sequence[Figure]) -> list[Finding]:
    """One ``rate_mismatch`` per typed rate that no two counts of its line give, rounded or truncated.

    A rate that another denominator gives than its heading names is ``rate_other_denominator``.
    """
    counts: dict[tuple, list[Figure]] = defaultdict(list)
    for f in figures:
        if f.role != "rate" and f.value is not None:
            counts[f.table, _line(f)].append(f)
    out = []
    for f in figures:
        if f.role != "rate" or f.value is None or not f.value:
            continue
        beside = [c for c in counts.get((f.table, _line(f)), ()) if c.value]
        if len(beside) < 2:
            continue
        pairs = [(top.value / bottom.value, top, bottom) for top in beside for bottom in beside if top is not bottom and top.value and bottom.value]
        fitting = [pair for pair in pairs if _gives(pair[0], f.value)]
        if fitting:
            continue
        nearest = min(pairs, key=lambda pair: _distance(pair, f))
        out.append(Finding(
            "rate_mismatch", source_sheet=f.sheet, source_cell=f.address, ward=f.ward, khu_pho=f.khu_pho, period=f.period,
            found=percent(f.value, digits=2), expected=percent(nearest[0], digits=2),
            params={"top": nearest[1].address, "bottom": nearest[2].address, "heading": f.path[-1] if f.path else ""}))
    return out


def _line(f: Figure) -> tuple:
    # a rate belongs to its line; of tables with years across, to its year as well
    return (f.row, f.period) if f.orientation == "rows" else (f.col, f.period)


def _gives(ratio: float, typed: float) -> bool:
    """Whether a ratio gives the typed rate with its decimals, rounded or cut off."""
    text = f"{typed * 100:.4f}".rstrip("0")
    decimals = len(text.split(".")[1]) if "." in text else 0
    step = 10.0 ** -min(decimals, 2)
    difference = ratio * 100 - typed * 100
    return abs(difference) <= step * 0.51 + 1e-6 or 0 <= difference < step + 1e-6


def _distance(pair: tuple[float, Figure, Figure], f: Figure) -> tuple[int, float]:
    ratio, top, bottom = pair
    heading = fold(" ".join(f.path))
    named = (
        bottom.data_element.endswith(("households", "clans", "communities", "organizations")) and ("tổng" in heading or "hộ" in heading)
    ) or (bottom.data_element.endswith("_registered") and ("đk" in heading or "đăng ký" in heading)) or (
        bottom.data_element.endswith("_planned") and ("kế hoạch" in heading or "kh" in heading.split()))
    return (0 if named and top.col < f.col else 1, abs(ratio - (f.value or 0)))
