"""Figures that no rule forbids and nobody expects: beside last year's, the other khu phố's and published ones.

Medians and median deviations carry the comparison, so that the odd figure does not move what it is measured by, and only
a figure both outside the published range and far from the other khu phố is said. ``plausible_ranges.csv`` holds the limits.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, pairwise
from math import exp, inf, log
from statistics import median
from typing import NamedTuple

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize import org_units
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, number, percent
from hieuhoc_analysis.validate.told import cause, told

COUNTED = ("reported", "nil", "corrected")
OTHERS_LEAST, DEVIATIONS, SAME_MOST = 4, 5.0, 0.8
CONSISTENT = 1.4826  # makes the median absolute deviation a standard deviation of normal data
SCALES, SCALE_FIT = (10, 100, 1000), 1.6
Place = tuple[str, str, str]
Key = tuple[str, str, str, str]  # ward, territory, data element, education level


@dataclass(frozen=True, slots=True)
class Range:
    """One row of ``plausible_ranges.csv``: `low` … `high` of a ward, `times` how far one khu phố may be from the others."""

    kind: str
    numerator: str
    denominator: str
    low: float
    high: float
    times: float
    base: float
    label: dict[str, str]
    source: str


class Step(NamedTuple):
    """A figure beside last year's.

    ``status`` is ``plausible``, ``jump``, ``scale`` (a factor of 10, 100 or 1000 explains it), ``small`` (too few to say) or
    ``no_last_year``, in which case ``before`` is None; ``usual`` is the factor of the ward's other khu phố, 1 without them.
    """

    key: Key
    khu_pho: str
    period: str
    value: float
    before: float | None
    status: str
    usual: float = 1.0


@dataclass(slots=True)
class _Held:
    """A figure that counts, and the file it stands in."""

    source_file: str
    figure: Figure
    value: float

    @property
    def place(self) -> Place:
        return self.source_file, self.figure.sheet, self.figure.address


Table = dict[tuple[Key, str], dict[str, _Held]]  # (key, period) → khu phố → figure


def check_plausibility(submissions: Sequence[tuple[str, str, list[Figure]]], doubted: Collection[Place] = ()) -> list[Finding]:
    """Findings ``scale_last_year``, ``jump_last_year``, ``scale_others``, ``unlike_others``, ``outside_range``,
    ``above_range``, ``above_khu_pho``, ``growth_outside``; one a figure.

    Parameters
    ----------
    submissions : list of (source_file, received, values)
        After `duplicates.find_duplicates`: a superseded figure is compared with nothing.
    doubted : collection of (source_file, sheet, cell)
        Cells about which something has been said already; only a cause of scale is added to that.
    """
    table = _table(submissions)
    said, own = set(doubted), set[Place]()
    out: list[Finding] = []
    for held, finding in chain(_too_many(table), _jumps(table), _unlike(table), _outside(table, said), _growth(table, said)):
        # a factor of ten is the cause of whatever else was said of the cell
        if held.place not in said or (finding.rule.startswith("scale") and held.place not in own):
            said.add(held.place)
            own.add(held.place)
            out.append(finding)
    return out


def last_year(submissions: Sequence[tuple[str, str, list[Figure]]]) -> list[Step]:
    """Every figure with a growth range beside its last year's; `Step.status` says so where there is none."""
    return _steps(_table(submissions))


def _table(submissions: Sequence[tuple[str, str, list[Figure]]]) -> Table:
    """The figures that count and have a range, sorted by key and period."""
    table: Table = defaultdict(dict)
    ranged = {element for of_kind in _all_ranges().values() for one in of_kind.values() for element in (one.numerator, one.denominator)}
    columns: dict[tuple[str, str, str, str], dict[str, _Held] | None] = {}
    for source_file, _, values in submissions:
        for f in values:
            if f.value is None or f.status not in COUNTED or f.data_element not in ranged:
                continue
            if (about := (f.ward, f.period, f.data_element, f.education_level)) not in columns:
                known = f.ward and _first_year(f.period)
                columns[about] = table[(f.ward, org_units.org_unit_id(f.ward, "", f.period), *about[2:]), f.period] if known else None
            if (column := columns[about]) is not None:
                column[f.khu_pho] = _Held(source_file, f, float(f.value))
    return dict(sorted(table.items()))


@lru_cache(maxsize=1024)
def _first_year(period: str) -> int | None:
    """The year of ``2019`` or ``2018-2019``; None for parts of a year."""
    first, _, last = period.partition("-")
    return int(first) if first.isdecimal() and (not last or last.isdecimal() and int(last) == int(first) + 1) else None


def _before(period: str) -> str:
    return "-".join(str(int(year) - 1) for year in period.split("-"))


def _steps(table: Table) -> list[Step]:
    out = []
    for (key, period), units in table.items():
        allowed = _ranges("growth").get(key[2])
        if allowed is None:
            continue
        earlier = table.get((key, _before(period)), {})
        pairs = {name: (held.value, earlier[name].value) for name, held in units.items() if name in earlier}
        big = {name: (now, then) for name, (now, then) in pairs.items() if then >= allowed.base and now >= 0 and max(now, then) < 1e12}
        changes = {name: log(max(now, 0.5) / then) for name, (now, then) in big.items()}
        middle, spread = _middle([change for name, change in changes.items() if name], allowed.times)
        places = _changed_places(big, allowed)
        for name, held in units.items():
            if name not in pairs:
                out.append(Step(key, name, period, held.value, None, "no_last_year"))
            elif name not in changes:
                out.append(Step(key, name, period, held.value, pairs[name][1], "small"))
            else:
                alone = not name or middle is None
                usual = 0.0 if middle is None or alone else middle
                odd = abs(changes[name] - usual) > (log(allowed.times) if alone else spread) and not log(allowed.low) <= changes[
                    name
                ] <= log(allowed.high)
                odd = odd or name in places
                status = "plausible" if not odd else "scale" if _scale(changes[name] - usual) else "jump"
                out.append(Step(key, name, period, held.value, pairs[name][1], status, exp(usual)))
    return out


def _changed_places(pairs: dict[str, tuple[float, float]], allowed: Range) -> set[str]:
    """The khu phố each of which has about what another had last year, far from its own: two lines changed places, and
    widen what passes for usual."""
    far = [name for name, (now, then) in pairs.items() if name and abs(log(max(now, 0.5) / then)) > log(allowed.times)]
    by_then = sorted((pairs[name][1], name) for name in far)
    thens = [then for then, _ in by_then]

    def has_exchanged(one: str) -> bool:
        now, then = pairs[one]
        # those that had last year about what this one has now: found by size, for a form may list thousands
        first, last = (
            bisect_left(thens, 0.999 * now / allowed.high),
            bisect_right(thens, 1.001 * now / allowed.low) if allowed.low else len(thens),
        )
        return any(other != one and allowed.low <= now / had <= allowed.high and allowed.low <= pairs[other][0] / then <= allowed.high
                   for had, other in islice(by_then, first, last))

    return set(filter(has_exchanged, far))


def _middle(values: list[float], times: float) -> tuple[float | None, float]:
    """Median and the distance from it that is too far; (None, …) where there are too few to compare with."""
    if len(values) < OTHERS_LEAST:
        return None, log(times)
    middle = median(values)
    return middle, max(DEVIATIONS * CONSISTENT * median(abs(v - middle) for v in values), log(times))


def _scale(change: float) -> float:
    """The factor of ten that explains a change of logarithms, 0 if none does."""
    return next((f for s in SCALES for f in (s, 1 / s) if abs(change - log(f)) < log(SCALE_FIT)), 0)


def _jumps(table: Table) -> Iterator[tuple[_Held, Finding]]:
    series: dict[tuple[Key, str], list[Step]] = defaultdict(list)
    all_steps = _steps(table)
    for step in all_steps if {step.status for step in all_steps} & {"jump", "scale"} else ():
        series[step.key, step.khu_pho].append(step)
    for steps in series.values():
        odd = [step.status in ("jump", "scale") for step in steps]
        # where one year is wrong, the year after returns: that is the same mistake, said once at its own year
        back = [
            False,
            *(
                was and now and (a.value - (a.before or 0)) * (b.value - (b.before or 0)) < 0
                for (a, was), (b, now) in pairwise(zip(steps, odd, strict=True))
            ),
        ]
        for step, here, returns in zip(steps, odd, back, strict=True):
            if here and not returns:
                held = table[step.key, step.period][step.khu_pho]
                change = log(max(step.value, 0.5) / (step.before or 1))
                scale = _cause(_scale(change - log(step.usual))) if step.status == "scale" else {}
                yield held, _told(f"{step.status}_last_year", held, step.value, step.before, before=_before(step.period),
                                  times=step.value / (step.before or 1), usual=step.usual, **scale)


def _unlike(table: Table) -> Iterator[tuple[_Held, Finding]]:
    for allowed, tops, bottoms in _rates(table):
        both = [name for name in tops if name and name in bottoms and bottoms[name].value >= allowed.base and tops[name].value > 0]
        ratios = {name: log(tops[name].value / bottoms[name].value) for name in both}
        middle, spread = _middle(list(ratios.values()), allowed.times)
        if middle is None or len(both) <= OTHERS_LEAST:
            continue
        usual_top, usual_bottom = (median(figures[name].value for name in both) for figures in (tops, bottoms))
        for name, ratio in ratios.items():
            if abs(ratio - middle) <= spread:
                continue
            top, bottom = tops[name], bottoms[name]
            # of the two figures the one further from those of the other khu phố is the odd one
            further = abs(log(top.value / usual_top)) >= abs(log(bottom.value / usual_bottom))
            held, other, sign = (top, bottom, 1) if further else (bottom, top, -1)
            factor = _scale(sign * (ratio - middle))
            usual = exp(middle)
            yield held, _told(
                "scale_others" if factor else "unlike_others", held, held.value, "", other=other.figure.address, other_value=other.value,
                **_both(allowed, exp(ratio), usual), **(_cause(factor) if factor else {}))


def _outside(table: Table, said: Collection[Place]) -> Iterator[tuple[_Held, Finding]]:
    """Rates of whole wards; a figure that is doubted itself says nothing of its ward."""
    for allowed, tops, bottoms in _rates(table):
        names = [""] if "" in tops and "" in bottoms else [name for name in tops if name and name in bottoms]
        whole = sum(bottoms[name].value for name in names)
        part = sum(tops[name].value for name in names)
        if names and whole >= max(allowed.base, 1) and not allowed.low <= part / whole <= allowed.high and not any(
                held.place in said for name in names for held in (tops[name], bottoms[name])):
            held = tops[names[0]]
            yield (
                held,
                _of_ward(_told("outside_range", held, part, "", source=allowed.source, **_both(allowed, part / whole, None)), len(names)),
            )
    for (key, _), units in table.items():
        level = _ranges("level").get(key[2])
        if level is None:
            continue
        for held in units.values():
            if held.value > level.high:
                factor = next((s for s in (1000, 100, 10) if level.low <= held.value / s <= level.high), 1000)
                yield held, _told("above_range", held, held.value, level.high, source=level.source, **_labels(level), **_cause(factor))


def _too_many(table: Table) -> Iterator[tuple[_Held, Finding]]:
    """Khu phố that count more than one can have of what each is one itself; once a column, because a column may be another's."""
    of_columns: dict[tuple[str, str, int, str], list[tuple[_Held, Range]]] = defaultdict(list)
    for (key, _), units in table.items():
        if (most := _ranges("level_khu_pho").get(key[2])) is not None:
            for name, held in units.items():
                if name and held.value > most.high:
                    of_columns[
                        held.source_file,
                        held.figure.sheet,
                        held.figure.col if held.figure.orientation == "rows" else -held.figure.row,
                        key[2],
                    ].append((held, most))
    for column in of_columns.values():
        held, most = column[0]
        yield held, _told("above_khu_pho", held, held.value, most.high, source=most.source, count=len(column), **_labels(most))


def _growth(table: Table, said: Collection[Place]) -> Iterator[tuple[_Held, Finding]]:
    """A ward's sum beside last year's, over the khu phố that reported in both; a return to the usual is not a second finding."""
    told_of: dict[tuple[Key, str], bool] = {}  # (key, period) → whether it rose
    for (key, period), units in table.items():
        allowed, earlier = _ranges("growth").get(key[2]), table.get((key, _before(period)), {})
        names = [name for name in units if name and name in earlier] or [name for name in units if name in earlier]
        if allowed is None or len(names) < SAME_MOST * max(len(units), len(earlier)):
            continue
        now, then = sum(units[name].value for name in names), sum(earlier[name].value for name in names)
        if then < allowed.base or now < 0 or allowed.low <= now / then <= allowed.high or any(
                held.place in said for name in names for held in (units[name], earlier[name])):
            continue
        told_of[key, period] = rose = now > then
        if told_of.get((key, _before(period))) == (not rose):
            continue
        held = units[names[0]]
        yield (
            held,
            _of_ward(
                _told(
                    "growth_outside",
                    held,
                    now,
                    then,
                    before=_before(period),
                    change=now / then - 1,
                    low=allowed.low - 1,
                    high=allowed.high - 1,
                    source=allowed.source,
                    **_labels(allowed),
                ),
                len(names),
            ),
        )


def _rates(table: Table) -> Iterator[tuple[Range, dict[str, _Held], dict[str, _Held]]]:
    for allowed in _ranges("rate").values():
        for (key, period), tops in table.items():
            if key[2] == allowed.numerator and (bottoms := table.get(((*key[:2], allowed.denominator, key[3]), period))):
                yield allowed, tops, bottoms


def _cause(factor: float) -> dict[str, str]:
    return cause(f"scale.{'over' if factor >= 1 else 'under'}_{round(factor if factor >= 1 else 1 / factor)}")


def _labels(allowed: Range) -> dict[str, str]:
    return {f"label_{lang}": allowed.label[lang] for lang in LANGUAGES}


def _both(allowed: Range, value: float, usual: float | None) -> dict[str, str]:
    out: dict[str, str] = {}
    for lang in LANGUAGES:
        def written(x: float, lang: str = lang) -> str:
            return number(x, lang, 1) if allowed.high > 2 else percent(x, lang, 2 if abs(x) < 0.01 else 1)

        out |= {
            f"label_{lang}": allowed.label[lang],
            f"value_{lang}": written(value),
            f"low_{lang}": written(allowed.low),
            f"high_{lang}": written(allowed.high),
            f"usual_{lang}": written(usual) if usual is not None else "",
        }
    return out


def _told(rule: str, held: _Held, found: float, expected: float | str | None, **params: object) -> Finding:
    return told(rule, held.figure, found, expected, source_file=held.source_file, unit=held.figure.khu_pho or held.figure.ward, **params)


def _of_ward(finding: Finding, figures: int) -> Finding:
    """A finding about a sum stands at no cell and is about no single khu phố."""
    if figures > 1:
        finding.source_cell = finding.khu_pho = ""
    return finding


@codelists.derived("plausible_ranges")
def _all_ranges(rows: tuple[dict[str, str], ...]) -> dict[str, dict[str, Range]]:
    out: dict[str, dict[str, Range]] = defaultdict(dict)
    for row in rows:
        one = Range(
            row["kind"],
            row["numerator"],
            row["denominator"],
            _number(row["low"], 0),
            _number(row["high"], inf),
            _number(row["times"], inf),
            _number(row["minimum_base"], 0),
            {"vi": row["label_vi"], "en": row["label_en"]},
            row["source"],
        )
        out[row["kind"]][row["indicator"] if row["kind"] == "rate" else row["numerator"]] = one
    return out


def _number(text: str, nothing: float) -> float:
    return float(text.replace(",", ".")) if text else nothing


def _ranges(kind: str) -> dict[str, Range]:
    return _all_ranges().get(kind, {})
