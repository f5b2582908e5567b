"""Reporting quality: which khu phố did not report or were left out of a table, and which submission came late."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations
from operator import attrgetter

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.khu_pho import place_of
from hieuhoc_analysis.harmonize.times.days import PAPER_DAY
from hieuhoc_analysis.language.periods import period_in_words
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.validate import rounds
from hieuhoc_analysis.validate.senders.successions import Succession, tell
from hieuhoc_analysis.validate.senders.ward_names import are_near
from hieuhoc_analysis.validate.told import told, where

_DIGITS = re.compile(r"\d+")
_LETTERED = re.compile(r"(\d)[A-ZĐ]$")
_unit = attrgetter("ward", "khu_pho", "period")
SAME_LEAST = 0.6  # of a list that a year must have to be one of the same khu phố
LISTED, LACKING = 4, 2  # khu phố of a list that lacks some, and how many at most


def received(source_file: str, properties: dict[str, str]) -> str:
    """The day a submission was received, ISO, '' if unknown.

    A day in the name of its file or folder, which the office wrote that got it; else the day of the paper beside its place
    (*Liên Hương, ngày 12 tháng 01 năm 2020*); else the day it was last saved, which may be that of a copy.
    """
    return rounds.stated_day(source_file) or properties.get(PAPER_DAY, "") or properties.get("modified", "")[:10]


def check_late(source_file: str, day: str, values: Sequence[Figure]) -> list[Finding]:
    """``late`` for a submission about one year that was received on a `day` after it was due."""
    years = {int(period) for period in {f.period for f in values if f.ward} if period.isdecimal()}
    if not (
        day and len(years) == 1 and (due := due_day(min(years), {f.data_element for f in values})) and due < day < last_day(min(years))
    ):
        return []
    return [Finding("late", source_file, ward=values[0].ward, period=str(min(years)), found=_written(day), expected=_written(due))]


def check_lists(figures: Sequence[Figure]) -> list[Finding]:
    """``khu_pho_left_out`` at a table that lacks a khu phố or two of those that another of the same submission and period has.

    Tables of other lists altogether, such as those of one khu vực, lack more. ``khu_pho_alike`` where it has one of nearly the
    same name instead.
    """
    if len({f.table for f in figures if f.khu_pho}) < 2:
        return []
    lists: dict[tuple[str, str], dict[int, dict[str, Figure]]] = defaultdict(lambda: defaultdict(dict))
    for f in figures:
        if f.role == "value" and f.khu_pho and f.ward:
            lists[f.ward, f.period][f.table].setdefault(f.khu_pho, f)
    out = []
    for tables in lists.values():
        fullest = max(tables.values(), key=len)
        for units in tables.values():
            lacking = sorted(fullest.keys() - units.keys(), key=natural_key)
            if lacking and len(lacking) <= LACKING and len(units) >= LISTED and units.keys() < fullest.keys():
                before = _before(lacking[0], fullest, units)
                out.append(
                    told("khu_pho_left_out", before, ", ".join(lacking), "", unit=before.khu_pho, **where(fullest[lacking[0]], before))
                )
        out += _misspelt([units for units in tables.values() if len(units) >= LISTED])
    return out


def _misspelt(lists: Sequence[dict[str, Figure]]) -> list[Finding]:
    """``khu_pho_alike`` for each name in which two lists differ that is nearly one of the other list, at the one that stands less often."""
    often = Counter(name for units in lists for name in units)
    out: dict[frozenset[str], Finding] = {}
    for one, other in combinations(lists, 2):
        only, instead = one.keys() - other.keys(), other.keys() - one.keys()
        if not 0 < len(only) == len(instead) <= LACKING:
            continue
        for name, near in sorted((a, b) for a in only for b in instead if _are_alike(a, b)):
            right, doubtful = (one[name], other[near]) if often[name] >= often[near] else (other[near], one[name])
            finding = told("khu_pho_alike", doubtful, doubtful.khu_pho, right.khu_pho, **where(right, doubtful))
            out.setdefault(frozenset((name, near)), finding)
    return list(out.values())


def _are_alike(one: str, other: str) -> bool:
    """Whether two khu phố of one kind and number are called alike but for diacritics or, of long names, a letter: *Mỹ Hòa*, *Mỹ Hóa*."""
    (kind, place), (of, there) = ((name.kind, name.canonical.removeprefix(name.kind)) for name in map(org_units.khu_pho_name, (one, other)))
    return kind == of and _DIGITS.findall(place) == _DIGITS.findall(there) and are_near(place.strip(), there.strip())


def _before(name: str, fullest: dict[str, Figure], units: dict[str, Figure]) -> Figure:
    """The figure after which a khu phố would stand: that of the one before it in the fuller table, else the first."""
    above = list(fullest)[:list(fullest).index(name)]
    return next((units[other] for other in reversed(above) if other in units), next(iter(units.values())))


def check_reporting(
    submissions: list[tuple[str, str, list[Figure]]], reported: Collection[int] = (), successions: Collection[Succession] = ()
) -> list[Finding]:
    """``khu_pho_missing``, ``submission_missing`` and ``ward_succeeded`` of some wards.

    A khu phố is missing where it reported the year before or after, or is in the register, and was there at the year's end.

    Parameters
    ----------
    submissions : list of (source_file, received, values)
        All of some wards, because who is missing shows only beside the other years.
    reported : collection of int
        The years in which any ward reported.
    successions : collection of Succession
        What may have gone into what: then nothing is missing of the old ward from that year on, nor of the new one before.
    """
    units: dict[tuple[str, str], dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    files: dict[tuple[str, str, int], str] = {}
    parts: dict[tuple[str, int], tuple[str, str]] = {}  # a part of a year that a ward reported, and the file
    for source_file, _, values in submissions:
        for ward, khu_pho, period in dict.fromkeys(map(_unit, values)):
            if period[:4].isdecimal() and period[4:5] == "-" and not period[5:].isdecimal():
                parts.setdefault((ward, int(period[:4])), (period, source_file))
            if period.isdecimal() and ward:
                territory = org_units.org_unit_id(ward, "", period)
                names = units[ward, territory][int(period)]  # a year with ward figures only is a year that was reported
                if khu_pho:
                    names.add(khu_pho)
                files.setdefault((ward, territory, int(period)), source_file)
    out = []
    for (ward, territory), by_year in units.items():
        for year, names in by_year.items():
            beside = by_year.get(year - 1, set()) | by_year.get(year + 1, set())
            registered = set(org_units.registered_khu_pho(ward, str(year)))
            expected = set[str]()
            # a khu phố that the register does not know is asked about where it stands (`drift`)
            known = {name for name in beside if not registered or name in registered or org_units.is_institution(name)}
            for some in (known, registered):
                # another list altogether is a reform of the khu phố, not silence
                if len(some & names) >= SAME_LEAST * len(some):
                    expected |= some
            replaced = _replaced(by_year, year - 1)[0] | _replaced(by_year, year)[1]
            for name in sorted(expected - names, key=natural_key):
                if name in replaced or _divided(name, names, beside):
                    continue  # said of the whole list (`drift`)
                if not org_units.lives(ward, name, f"{year}-12-31"):
                    continue
                out.append(
                    Finding("khu_pho_missing", files[ward, territory, year], ward=ward, khu_pho=name, period=str(year), expected=name)
                )
    gone = [tell(one) for one in successions if any(ward == one.old for ward, _ in units)]
    return out + gone + _missing_submissions(units, reported, successions, parts)


def _replaced(by_year: dict[int, set[str]], year: int) -> tuple[set[str], set[str]]:
    """The khu phố that are not heard of again after a year, and those first heard of in the next; none where it is not both.

    Merged, divided or renamed, they are no silence: *Thôn 3* and *Thôn 4* until 2022, *Thôn Đoàn Kết* from 2023 on. A new
    number alone, *Thôn 12* after *Thôn 11*, came in nobody's place.
    """
    until = set().union(*(names for other, names in by_year.items() if other <= year))
    since = set().union(*(names for other, names in by_year.items() if other > year))
    gone, come = by_year.get(year, set()) - since, by_year.get(year + 1, set()) - until
    return (gone, come) if gone and any(map(place_of, come)) else (set(), set())


def _divided(name: str, here: Collection[str], beside: Collection[str]) -> bool:
    """Whether one year's *Khu phố 7* is another's *7A* and *7B*: a khu phố that stands under one of these names never
    stands under the other in the same year."""
    whole = _LETTERED.sub(r"\1", name)
    others = [whole] if whole != name else [other for other in here if other != name and _LETTERED.sub(r"\1", other) == name]
    return bool(others) and all(other in here and other not in beside for other in others)


def _missing_submissions(
    units: dict[tuple[str, str], dict[int, set[str]]],
    reported: Collection[int],
    successions: Collection[Succession],
    parts: Mapping[tuple[str, int], tuple[str, str]],
) -> list[Finding]:
    """A ward without any figure in a year in which others reported, though it reported before or after and was there at the year's end;
    what it sent for a part of the year is named."""
    own: dict[str, set[int]] = defaultdict(set)
    for (ward, _), by_year in units.items():
        own[ward] |= set(by_year)
    all_years = {*reported, *(year for years in own.values() for year in years)}
    told = {(one.old, one.year) for one in successions} | {(one.new, one.year - 1) for one in successions}
    out = []
    for (ward, _), by_year in units.items():
        for year in sorted(all_years - own[ward]):
            beside = {year - 1, year + 1} & set(by_year)
            # within the year of a merger the new ward reports: the old one is gone, and the new one was not there the year before
            if beside and (ward, year) not in told and org_units.exists(ward, f"{year}-12-31"):
                period, file = parts.get((ward, year), ("", ""))
                params = {f"part_{lang}": _part_only(period, file, lang) if period else "" for lang in LANGUAGES}
                expected = ", ".join(map(str, sorted(beside)))
                out.append(Finding("submission_missing", ward=ward, period=str(year), expected=expected, params=params))
    return out


def _part_only(period: str, file: str, lang: str) -> str:
    part = period_in_words(period, lang).partition("(")[2].rstrip(")") or period
    return ", " + phrase("reporting.part_only", lang, part=part, file=file)


def due_day(year: int, elements: Collection[str], *, early: bool = False) -> str:
    """The day on which the form is due that asks most of what the submission reports ('' without a calendar).

    Of forms that ask it alike the last day counts; `early`: that of the form which asks least beside it, so that registrations
    alone are due in spring.
    """
    best = (0, 0, "")
    for row in codelists.load("reporting_calendar"):
        if row["period_kind"] == "calendar" and row["due_month"].isdecimal() and row["due_day"].isdecimal():
            day = f"{year + int(row['due_year_offset'] or 0)}-{int(row['due_month']):02d}-{int(row['due_day']):02d}"
            asked = set(row["data_elements"].split(";"))
            best = max(best, (len(set(elements) & asked), -len(asked) if early else 0, day))
    return best[2]


def last_day(year: int) -> str:
    """From this day on a date no longer says when a submission came in: a file two years old was only opened and saved again."""
    return f"{year + 2}-01-01"


def _written(day: str) -> str:
    return "/".join(reversed(day.split("-")))
