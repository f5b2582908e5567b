"""Wards that may have gone into others, which nobody registered.

One stops reporting in the year in which another begins with the same khu phố, or from which on another's workbooks name it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from operator import attrgetter

from hieuhoc_analysis import codelists
from hieuhoc_analysis.codelists.saved import line_of
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.khu_pho import place_of
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.text import fold_ascii, natural_key
from hieuhoc_analysis.validate.senders.ward_names import are_near

COMMON = 3  # khu phố of one name, no mere numbers: so many are no chance
MORE, LARGER = 2, 1.25  # khu phố of a new ward beyond those of its parts, and how often as many
PART = 0.5  # of those that the old ward has


@dataclass(frozen=True, slots=True)
class Succession:
    """What speaks for it: `shared` of the `named` khu phố of `old` are called as some of `new`, which first reports in `year`; 0 of 0
    where the workbooks of `new` name `old` from then on. `kept`: `new` reported before, and keeps its name."""

    old: str
    new: str
    year: int
    shared: int = 0
    named: int = 0
    kept: bool = False


def find_successions(
    names: Mapping[str, Set[str]], years: Mapping[str, Set[int]], beside: Mapping[str, Mapping[str, Set[int]]] | None = None
) -> dict[str, tuple[Succession, ...]]:
    """The successions that nobody registered, by the old ward and by the new one.

    Parameters
    ----------
    names : mapping
        Ward → its khu phố, of all years.
    years : mapping
        Ward → the years in which it reported. One that ``territory_changes.csv`` or ``org_units.csv`` ends, or begins, is left out.
    beside : mapping, optional
        Ward → other wards that its workbooks name (`predecessors`) → the years of those workbooks.
    """
    ends = {ward: max(some) + 1 for ward, some in years.items() if some and org_units.exists(ward, f"{max(some) + 1}-12-31")}
    written = _written(ends, years, beside or {})
    out: dict[str, list[Succession]] = defaultdict(list)
    for one in (*written, *_of_one_list(names, years, {ward: year for ward, year in ends.items() if ward not in {w.old for w in written}})):
        for ward in (one.old, one.new):
            out[ward].append(one)
    return {ward: tuple(sorted(found, key=attrgetter("old", "new"))) for ward, found in out.items()}


def _written(ends: Mapping[str, int], years: Mapping[str, Set[int]], beside: Mapping[str, Mapping[str, Set[int]]]) -> list[Succession]:
    """Wards that another's workbooks name from the year on in which they no longer report, and never before."""
    by_name: dict[str, list[str]] = defaultdict(list)
    for ward in ends:
        name = ward.partition(" (")[0]  # *Xã Tân Tiến (huyện Đầm Dơi)*
        by_name[name].append(ward)
        by_name[org_units.bare_ward(name)].append(ward)
    found: dict[str, set[str]] = defaultdict(set)
    for new, others in beside.items():
        for name, of in others.items():
            olds = by_name.get(name) or by_name.get(org_units.bare_ward(name), [])  # *Thạnh Mỹ* under *Xã cũ* may be a thị trấn
            if len(olds) == 1 and olds[0] != new and min(of) >= ends[olds[0]] and ends[olds[0]] in years.get(new, ()):
                found[olds[0]].add(new)
    sure = [(old, next(iter(news))) for old, news in sorted(found.items()) if len(news) == 1]
    return [Succession(old, new, ends[old], kept=min(years[new]) < ends[old]) for old, new in sure]


def _of_one_list(names: Mapping[str, Set[str]], years: Mapping[str, Set[int]], ends: Mapping[str, int]) -> Iterator[Succession]:
    """Wards that stop as another begins with the khu phố of the same names."""
    places = {ward: {own for name in some if (own := place_of(name))} for ward, some in names.items()}
    ended: dict[tuple[int, str], list[str]] = defaultdict(list)  # (the year after a ward's last, a place in it) → wards
    for ward, year in ends.items():
        for place in places[ward]:
            ended[year, place].append(ward)
    for ward, some in years.items():
        if not some or not org_units.exists(ward, f"{min(some) - 1}-12-31"):
            continue
        for old, count in Counter(old for place in places[ward] for old in ended.get((min(some), place), ())).items():
            if count >= max(COMMON, PART * len(places[old])) and not are_near(old, ward):
                yield Succession(old, ward, min(some), count, len(places[old]))


def tell(succession: Succession) -> Finding:
    """``ward_succeeded`` for the old ward, with the line of ``territory_changes.csv`` that would register it, and the one beside it that
    a ward needs which keeps its name."""
    old, new, year = succession.old, succession.new, str(succession.year)
    reforms = (row["date"] for row in codelists.load("breaks") if row["kind"] == "territory" and row["first_year"] == year)
    day = next(reforms, f"{year}-MM-DD")
    lines = [line_of(day, "", ward, "", "", new, "", "1", "", "") for ward in (old, new)[: 1 + succession.kept]]
    why = {
        f"why_{lang}": phrase(
            "succession.lists" if succession.named else "succession.kept" if succession.kept else "succession.written",
            lang, new=new, count=succession.shared, total=succession.named,
        )
        for lang in LANGUAGES
    }
    return Finding("ward_succeeded", ward=old, period=year, expected=new, params={"line": "”, “".join(lines), "lines": lines, **why})


def check_successors(submissions: Iterable[Mapping[str, Sequence[str]]]) -> list[Finding]:
    """``successor_larger`` for a new ward with far more khu phố than those together that are registered as having gone into it.

    A merger leaves a khu phố its name or joins it to another; many more come from a ward of which nobody wrote.

    Parameters
    ----------
    submissions : iterable of mapping
        Ward → khu phố, of each submission of all wards.
    """
    names: dict[str, set[str]] = defaultdict(set)
    for submission in submissions:
        for ward, some in submission.items():
            names[ward].update(map(fold_ascii, some))
    parts: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in codelists.load("territory_changes"):
        if not row["predecessor_khu_pho"]:
            parts[row["successor"]].append(row)
    out = []
    for new, rows in parts.items():
        old = {row["predecessor"] for row in rows}
        # one that keeps its name has the khu phố of both times, and of one that was divided nobody knows which went where
        if new in old or any(float(row["share"].replace(",", ".")) != 1 for row in rows) or not all(names.get(ward) for ward in old):
            continue
        before, now = sum(len(names[ward]) for ward in old), len(names.get(new, ()))
        if now >= before + MORE and now >= LARGER * before:
            wards = ", ".join(sorted(old, key=natural_key))
            out.append(Finding("successor_larger", ward=new, expected=wards, params={"count": now, "total": before}))
    return out
