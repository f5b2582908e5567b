"""Figures of one khu phố against each other: a part cannot exceed its whole, siblings add up, none is another's many times over."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from math import log
from statistics import median

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns.amounts import MONEY
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, percent, phrase
from hieuhoc_analysis.validate.spans import spans
from hieuhoc_analysis.validate.sums.enrolments import check_enrolments
from hieuhoc_analysis.validate.told import told

_SUMS = tuple((f"families_{step}_new", f"families_{step}_renewed", f"families_{step}") for step in ("registered", "recognized"))
SCALE_FACTOR, SCALE_LEAST = 40, 20  # a khu phố forty times its neighbours' median is a slip of the decimal point
EXCHANGED_LEAST = 4  # lines that a column has at least of which all are above another
PLACES_LEAST, PLACES_LARGE, PLACES_FIT = 3, 20, log(1.2)  # other khu phố, the smaller number, and how near their ratio has to be
MONEY_APART = 5  # how many times apart the funds of most khu phố are


@codelists.derived("parts")
def at_most(rows: tuple[dict[str, str], ...]) -> list[tuple[str, str, str]]:
    """What cannot be more than what, and the rule that says so where it is: (part, whole, rule), the first to be asked first."""
    return [(row["part"], row["whole"], row["rule"]) for row in rows]


Over = tuple[Finding, Figure, Figure]  # what is said of a part that is above its whole, and both


def check_relations(figures: Sequence[Figure]) -> list[Finding]:
    """Findings ``negative_count``, ``*_over_*`` at the part's cell, ``columns_exchanged`` at the first of a column that is above its
    whole on every line, ``new_plus_renewed`` at the sum's, ``enrolment_*`` at the end of year's, ``scale_suspect`` at the figure that
    stands out."""
    units: dict[tuple, dict[str, Figure]] = defaultdict(dict)
    columns: dict[tuple, list[Figure]] = defaultdict(list)
    out: list[Finding] = []
    for f in figures:
        if f.role != "value" or f.value is None:
            continue
        if f.value < 0:
            out.append(told("negative_count", f, f.value))
        here = units[f.sheet, f.ward, f.khu_pho, f.period, f.education_level]
        if f.data_element not in here:
            here[f.data_element] = f
        if f.khu_pho:
            columns[f.table, f.data_element, f.education_level, f.period].append(f)
    present = {element for here in units.values() for element in here}
    limits = [limit for limit in at_most() if present.issuperset(limit[:2])]
    sums = [names for names in _SUMS if present.issuperset(names)]
    every = list(units.values())
    over = [one for here in every for one in _at_most(here, limits)]
    _say_exchanged(every, over)
    out += _exchanged(every, _without_followers([finding for finding, *_ in over]))
    out += _on_other_sheets(units, limits)
    for here in every:
        for one, other, whole in sums:
            if one in here and other in here and whole in here:
                added = (here[one].value or 0) + (here[other].value or 0)
                if abs(added - (here[whole].value or 0)) > 0.5:
                    out.append(
                        told("new_plus_renewed", here[whole], here[whole].value, added, one=here[one].address, other=here[other].address)
                    )
    for members in columns.values():
        out += _scale(members)
    return out + check_enrolments(every, figures)


def _at_most(here: dict[str, Figure], limits: Sequence[tuple[str, str, str]]) -> Iterator[Over]:
    """What is impossible is said of a part, what is only unlikely where nothing is impossible."""
    over: dict[str, list[Over]] = defaultdict(list)
    for part, whole, rule in limits:
        # beside a negative count anything is greater, and that is said of the count
        if part in here and whole in here and (here[part].value or 0) > (here[whole].value or 0) >= 0:
            over[part].append((_say_over(rule, here[part], here[whole], here[whole].address), here[part], here[whole]))
    for found in over.values():
        errors = [one for one in found if one[0].severity == "error"]
        yield from errors[:1] or found


def _say_over(rule: str, part: Figure, whole: Figure, there: str) -> Finding:
    more = {"other": there, "whole": " / ".join(whole.path)} | {f"exchanged_{lang}": "" for lang in LANGUAGES}
    return told(rule, part, part.value, whole.value, **more)


def _say_exchanged(units: Sequence[dict[str, Figure]], over: Sequence[Over]) -> None:
    """Add to each finding that the two figures of a khu phố may have changed places, where their ratio is then that of the others."""
    pairs = {(part.data_element, whole.data_element) for _, part, whole in over}
    usual = {pair: _usual_ratios(units, *pair) for pair in pairs}
    for finding, part, whole in over:
        others = usual[part.data_element, whole.data_element].get(part.period, 0)
        ratio = (whole.value or 0) / (part.value or 1)
        if others and (whole.value or 0) >= PLACES_LARGE and abs(log(ratio / others)) <= PLACES_FIT:
            finding.params["explains"] = [[f.sheet, f.address] for f in (part, whole)]
            for lang in LANGUAGES:
                shares = {"ratio": percent(ratio, lang, 0), "usual": percent(others, lang, 0)}
                finding.params[f"exchanged_{lang}"] = "; " + phrase("over.exchanged", lang, **shares)


def _on_other_sheets(units: Mapping[tuple, dict[str, Figure]], limits: Sequence[tuple[str, str, str]]) -> Iterator[Finding]:
    """What exceeds its whole, which stands on another sheet and beside no figure of its kind: *Đăng ký* and *Công nhận* on one each."""
    sheets: dict[tuple, list[dict[str, Figure]]] = defaultdict(list)
    for (_, *unit), here in units.items():
        sheets[tuple(unit)].append(here)
    for of_unit in sheets.values():
        for part, whole, rule in limits if len(of_unit) > 1 else ():
            parts, wholes = ([here[name] for here in of_unit if name in here] for name in (part, whole))
            if len(parts) != 1 or len(wholes) != 1 or parts[0].sheet == wholes[0].sheet:
                continue
            (one,), (other,) = parts, wholes
            if (one.value or 0) > (other.value or 0) >= 0:
                yield _say_over(rule, one, other, f"{other.sheet}!{other.address}")


def _without_followers(findings: Sequence[Finding]) -> list[Finding]:
    """The findings without those that follow from two figures that changed places."""
    causes = [f for f in findings if "explains" in f.params]
    exchanged = {(sheet, cell) for f in causes for sheet, cell in f.params["explains"]}
    return [f for f in findings if f in causes or not {(f.source_sheet, f.source_cell), (f.source_sheet, f.params["other"])} & exchanged]


def _usual_ratios(units: Sequence[dict[str, Figure]], part: str, whole: str) -> dict[str, float]:
    """What part of the whole most khu phố have, by period, where some have no more than the whole."""
    ratios: dict[str, list[float]] = defaultdict(list)
    for here in units:
        if part in here and whole in here and 0 < (here[part].value or 0) <= (here[whole].value or 0):
            ratios[here[part].period].append((here[part].value or 0) / (here[whole].value or 1))
    return {period: median(some) for period, some in ratios.items() if len(some) >= PLACES_LEAST}


def _exchanged(units: Sequence[dict[str, Figure]], findings: Sequence[Finding]) -> list[Finding]:
    """Those of the findings that stand: of a column that is above the one of which it is a part on every line (of a turned table, of
    a line above another in every column), it is said once that the headings may have changed places."""
    beside: dict[tuple, list[tuple[Figure, Figure]]] = defaultdict(list)
    limits = at_most() if len(findings) >= EXCHANGED_LEAST else ()
    for here in units if limits else ():
        for part, whole, rule in ((here[one], here[other], rule) for one, other, rule in limits if one in here and other in here):
            if part.table == whole.table and (part.row == whole.row or part.col == whole.col):
                places = ("col", part.col, whole.col) if part.row == whole.row else ("row", part.row, whole.row)
                beside[part.table, rule, *places].append((part, whole))
    out, said = [], set()
    severities = {finding.rule: finding.severity for finding in findings}
    for (_, rule, *_), of in beside.items():
        if len(of) >= EXCHANGED_LEAST and all((part.value or 0) > (whole.value or 0) for part, whole in of):
            said |= {(part.sheet, part.address) for part, _ in of}
            (part, whole), once = of[0], "columns_exchanged_surely" if severities.get(rule) == "error" else "columns_exchanged"
            both = spans(chain.from_iterable(of), part.sheet)
            words = {"whole": " / ".join(whole.path), "other": whole.address, "range": both}
            out.append(told(once, part, part.value, whole.value, count=len(of), **words))
    return out + [f for f in findings if (f.source_sheet, f.source_cell) not in said]


def _scale(members: list[Figure]) -> list[Finding]:
    if len(members) < 4:
        return []
    out = []
    if members[0].data_element == MONEY:
        return _thousands(members)
    ordered = sorted([m.value for m in members if m.value is not None])
    if ordered[-1] < SCALE_LEAST or 0 < ordered[-1] <= SCALE_FACTOR * ordered[0]:
        return []  # none can be so far from any median
    for f in members:
        usual = _median_of_others(ordered, f.value)
        if (
            usual >= SCALE_LEAST
            and f.value
            and f.value > 0
            and (f.value > SCALE_FACTOR * usual or f.value * SCALE_FACTOR < usual and f.status == "reported")
        ):
            out.append(_suspect(f, usual))
    return out


def _suspect(f: Figure, usual: float) -> Finding:
    """Of a figure of another size than its neighbours'; that it is so explains whatever else is odd about it."""
    return told("scale_suspect", f, f.value, usual, explains=[[f.sheet, f.address]])


def _thousands(members: list[Figure]) -> list[Finding]:
    """Amounts of money vary, but one that is usual a thousand times over was typed in another unit."""
    ordered = sorted(m.value for m in members if m.value)
    out = []
    for f in members if len(ordered) >= 4 else ():
        usual = _median_of_others(ordered, f.value) if f.value else 0
        if usual and any(1 / MONEY_APART < factor * (f.value or 0) / usual < MONEY_APART for factor in (1000, 0.001)):
            out.append(_suspect(f, usual))
    return out


def _median_of_others(ordered: list[float], value: float | None) -> float:
    """The median of ``ordered`` without one ``value``: found by place, because one median per figure costs the square of the rows."""
    if value is None:
        return median(ordered)
    gap, left = bisect_left(ordered, value), len(ordered) - 1
    low, high = ((left - 1) // 2, left // 2)
    return (ordered[low + (low >= gap)] + ordered[high + (high >= gap)]) / 2
