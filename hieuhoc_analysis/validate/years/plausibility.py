"""Figures that no rule forbids and nobody expects: beside last year's, the other khu phố's and published ones.

Only a figure both outside the published range (`ranges`) and far from the other khu phố (`steps`) is said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, pairwise
from math import exp, log
from statistics import median

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, number, percent
from hieuhoc_analysis.validate import explained
from hieuhoc_analysis.validate.moved.exchanges import exchanged_since_last_year, tell_copied_lines
from hieuhoc_analysis.validate.moved.reordered import reordered_since_last_year
from hieuhoc_analysis.validate.moved.slipped import slipped_since_last_year
from hieuhoc_analysis.validate.ranges import Range, ranges
from hieuhoc_analysis.validate.steps import (
    OTHERS_LEAST,
    Held,
    Key,
    Place,
    Step,
    Table,
    before,
    last_year,
    middle_of,
    scale_of,
    steps,
    table_of,
)
from hieuhoc_analysis.validate.told import cause, told
from hieuhoc_analysis.validate.years.cumulated import cumulated
from hieuhoc_analysis.validate.years.rare import check_rare

__all__ = ["check_plausibility", "last_year"]

SAME_MOST = 0.8  # of the khu phố of two years so many must be the same for their sums to compare


def check_plausibility(
    submissions: Sequence[tuple[str, str, list[Figure]]], doubted: Collection[Place] = (), diagnosed: Sequence[Finding] = ()
) -> list[Finding]:
    """Findings ``column_slipped``, ``column_disordered`` and ``figures_cumulated``, one a column, ``lines_exchanged`` and
    ``figures_exchanged``, one for two khu phố, ``names_slipped`` and ``names_disordered``, one for all; of what these do not explain
    ``scale_last_year``, ``jump_last_year``, ``scale_others``, ``unlike_others``, ``outside_range``, ``above_range``, ``above_khu_pho``,
    ``growth_outside``, ``far_above_others``, one a figure.

    Parameters
    ----------
    submissions : list of (source_file, received, values)
        After `duplicates.find_duplicates`: a superseded figure is compared with nothing.
    doubted : collection of (source_file, sheet, cell)
        Cells about which something has been said already; only a cause of scale is added to that.
    diagnosed : sequence of Finding
        What says of some cells what is wrong with them: nothing is added, and no later year is held against them. What is said of a column
        comes before what is said of single figures.
    """
    table = table_of(submissions)
    tell_copied_lines(diagnosed, table)
    columns = explained.places(f for f in diagnosed if f.reach)
    of_columns = chain(slipped_since_last_year(table, columns), cumulated(table))
    out = [finding for held, finding in of_columns if held.place not in columns]
    causes = [f for f in diagnosed if not f.follows]
    for diagnose in (exchanged_since_last_year, reordered_since_last_year):
        out += [finding for _, finding in diagnose(table, explained.places([*out, *causes]))]
    known = explained.places([*out, *diagnosed])
    said, own = set(doubted) | known, set(known)
    single = _too_many(table), check_rare(table), _jumps(table, known), _unlike(table, known)
    for held, finding in chain(*single, _outside(table, said), _growth(table, said)):
        # a factor of ten is the cause of whatever else was said of the cell
        if held.place not in said or (finding.rule.startswith("scale") and held.place not in own):
            said.add(held.place)
            own.add(held.place)
            out.append(finding)
    return out


def _jumps(table: Table, known: Collection[Place]) -> Iterator[tuple[Held, Finding]]:
    """Figures far from last year's; where one year is wrong, the year after returns: that is the same mistake, said once, as are
    those of which the mistake is `known`."""
    every = steps(table)
    series: dict[tuple[Key, str], list[Step]] = defaultdict(list)
    for step in every if {step.status for step in every} & {"jump", "scale"} else ():
        series[step.key, step.khu_pho].append(step)
    for one in series.values():
        odd = [step.status in ("jump", "scale") for step in one]
        turns = [(a.value - (a.before or 0)) * (b.value - (b.before or 0)) < 0 for a, b in pairwise(one)]
        returns = [False, *(was and now and turned for (was, now), turned in zip(pairwise(odd), turns, strict=True))]
        for at, (step, here, back) in enumerate(zip(one, odd, returns, strict=True)):
            if here and not back:
                held, earlier = (table[step.key, period][step.khu_pho] for period in (step.period, before(step.period)))
                if earlier.place in known or held.place in known:
                    continue
                change = log(max(step.value, 0.5) / (step.before or 1)) - log(step.usual)
                if _is_of_the_first(one, at):
                    why = _cause(scale_of(-change))
                    yield earlier, _told("scale_last_year", earlier, earlier.value, step.value, before=step.period, **why)
                    continue
                why = _cause(scale_of(change)) if step.status == "scale" else {}
                since = {"before": before(step.period), "times": step.value / (step.before or 1), "usual": step.usual}
                yield held, _told(f"{step.status}_last_year", held, step.value, step.before, **since, **why)


def _is_of_the_first(one: Sequence[Step], at: int) -> bool:
    """Whether a factor of ten is the first year's slip: none came before it, and the year after next agrees with the next."""
    step, after = one[at], one[at + 1] if at + 1 < len(one) else None
    return (
        step.status == "scale"
        and all(earlier.status == "no_last_year" and earlier.period == before(step.period) for earlier in one[:at])
        and after is not None
        and after.status == "plausible"
        and before(after.period) == step.period
    )


def _unlike(table: Table, known: Collection[Place]) -> Iterator[tuple[Held, Finding]]:
    for allowed, tops, bottoms in _rates(table):
        both = [name for name in tops if name and name in bottoms and bottoms[name].value >= allowed.base and tops[name].value > 0]
        ratios = {name: log(tops[name].value / bottoms[name].value) for name in both}
        middle, spread = middle_of(list(ratios.values()), allowed.times)
        if middle is None:
            continue
        usual_top, usual_bottom = (median([figures[name].value for name in both]) for figures in (tops, bottoms))
        for name, ratio in ratios.items():
            top, bottom = tops[name], bottoms[name]
            if abs(ratio - middle) <= spread or top.place in known or bottom.place in known:
                continue
            # of the two figures the one further from those of the other khu phố is the odd one
            further = abs(log(top.value / usual_top)) >= abs(log(bottom.value / usual_bottom))
            held, other, sign = (top, bottom, 1) if further else (bottom, top, -1)
            factor = scale_of(sign * (ratio - middle))
            # three others show only noughts too many, for few may have registered, and only where their own figures show the same
            beside = scale_of(log(held.value / (usual_top if further else usual_bottom)))
            if len(both) <= OTHERS_LEAST and (factor < 1 or beside != factor):
                continue
            usual = exp(middle)
            yield held, _told(
                "scale_others" if factor else "unlike_others", held, held.value, "", other=other.figure.address, other_value=other.value,
                **_both(allowed, exp(ratio), usual), **(_cause(factor) if factor else {}))


def _outside(table: Table, said: Collection[Place]) -> Iterator[tuple[Held, Finding]]:
    """Rates of whole wards; a figure that is doubted itself says nothing of its ward."""
    for allowed, tops, bottoms in _rates(table):
        names = [""] if "" in tops and "" in bottoms else [name for name in tops if name and name in bottoms]
        whole = sum(bottoms[name].value for name in names)
        part = sum(tops[name].value for name in names)
        if names and whole >= max(allowed.base, 1) and not allowed.low <= part / whole <= allowed.high and not any(
                held.place in said for name in names for held in (tops[name], bottoms[name])):
            held = tops[names[0]]
            finding = _told("outside_range", held, part, "", source=allowed.source, **_both(allowed, part / whole, None))
            yield held, _of_ward(finding, len(names))
    for (key, _), units in table.items():
        level = ranges("level").get(key[2])
        if level is None:
            continue
        for held in units.values():
            if held.value > level.high:
                factor = next((s for s in (1000, 100, 10) if level.low <= held.value / s <= level.high), 1000)
                yield held, _told("above_range", held, held.value, level.high, source=level.source, **_labels(level), **_cause(factor))


def _too_many(table: Table) -> Iterator[tuple[Held, Finding]]:
    """Khu phố that count more than one can have of what each is one itself; once a column, because a column may be another's."""
    of_columns: dict[tuple[str, str, int, str], list[tuple[Held, Range]]] = defaultdict(list)
    for (key, _), units in table.items():
        if (most := ranges("level_khu_pho").get(key[2])) is not None:
            for name, held in units.items():
                if name and held.value > most.high:
                    column = held.figure.col if held.figure.orientation == "rows" else -held.figure.row
                    of_columns[held.source_file, held.figure.sheet, column, key[2]].append((held, most))
    for found in of_columns.values():
        held, most = found[0]
        yield held, _told("above_khu_pho", held, held.value, most.high, source=most.source, count=len(found), **_labels(most))


def _growth(table: Table, said: Collection[Place]) -> Iterator[tuple[Held, Finding]]:
    """A ward's sum beside last year's, over the khu phố that reported in both; a return to the usual is not a second finding."""
    told_of: dict[tuple[Key, str], bool] = {}  # (key, period) → whether it rose
    for (key, period), units in table.items():
        allowed, earlier = ranges("growth").get(key[2]), table.get((key, before(period)), {})
        names = [name for name in units if name and name in earlier] or [name for name in units if name in earlier]
        if allowed is None or len(names) < SAME_MOST * max(len(units), len(earlier)):
            continue
        now, then = map(sum, zip(*[(units[name].value, earlier[name].value) for name in names], strict=True))
        if then < allowed.base or now < 0 or allowed.low <= now / then <= allowed.high or any(
                held.place in said for name in names for held in (units[name], earlier[name])):
            continue
        told_of[key, period] = rose = now > then
        if told_of.get((key, before(period))) == (not rose):
            continue
        held = units[names[0]]
        limits = {"low": allowed.low - 1, "high": allowed.high - 1, "source": allowed.source, **_labels(allowed)}
        finding = _told("growth_outside", held, now, then, before=before(period), change=now / then - 1, **limits)
        yield held, _of_ward(finding, len(names))


def _rates(table: Table) -> Iterator[tuple[Range, dict[str, Held], dict[str, Held]]]:
    for allowed in ranges("rate").values():
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


def _told(rule: str, held: Held, found: float, expected: float | str | None, **params: object) -> Finding:
    return told(rule, held.figure, found, expected, source_file=held.source_file, unit=held.figure.khu_pho or held.figure.ward, **params)


def _of_ward(finding: Finding, figures: int) -> Finding:
    """A finding about a sum stands at no cell and is about no single khu phố."""
    if figures > 1:
        finding.source_cell = finding.khu_pho = ""
    return finding
