"""Khu phố of former wards that the ward they went into calls otherwise: *Tổ dân phố Lạc Nghiệp* until 2024, *Thôn Lạc Nghiệp* since.

Of the ward itself nothing is in doubt, but the series of such a khu phố breaks until somebody writes down which is which.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from hieuhoc_analysis import codelists
from hieuhoc_analysis.codelists.saved import line_of
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.khu_pho import place_of, split_kind
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.text import fold, natural_key

_SIGNS = re.compile(r"[\W_]+")


def check_renamed(submissions: Iterable[tuple[Mapping[str, Sequence[str]], Sequence[int]]]) -> list[Finding]:
    """``khu_pho_renamed``, one for each ward of registered parts whose khu phố no longer go by their names.

    Its ``lines`` of ``territory_changes.csv`` hold what each is called now where one name fits, and leave the others open.

    Parameters
    ----------
    submissions : iterable of (khu phố by ward, years)
        Of all wards.
    """
    names: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for by_ward, years in submissions:
        for ward, some in by_ward.items():
            for year in years:
                names[ward][year] |= set(some)
    parts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in codelists.load("territory_changes"):
        if not row["predecessor_khu_pho"] and float(row["share"].replace(",", ".")) == 1:
            parts[row["successor"], row["date"]].append(row["predecessor"])
    return [found for (new, day), olds in parts.items() if new in names and (found := _of_ward(new, day, olds, names))]


def _of_ward(new: str, day: str, olds: Sequence[str], names: Mapping[str, Mapping[int, set[str]]]) -> Finding | None:
    year = int(day[:4])
    now = set().union(*(some for of, some in names[new].items() if of >= year))
    gone = list(_gone(new, day, olds, names, now)) if now else []
    told = {row["successor_khu_pho"] for row in codelists.load("territory_changes") if row["successor"] == new}
    before = set().union(*(some for of, some in names[new].items() if of < year))
    fits = {of: name for of in gone if len(found := _alike(*of, now - told - before)) == 1 for name in found}
    once = Counter(fits.values())
    fits = {of: name for of, name in fits.items() if once[name] == 1}
    if not gone:
        return None
    (ward, old), name = next(iter(fits.items()), (("", ""), ""))
    likely = {"n": len(fits), "old": old, "ward": ward, "new": name}
    why = {f"likely_{lang}": f" {phrase('renamed.likely', lang, **likely)}" if fits else "" for lang in LANGUAGES}
    lines = [line_of(day, "", ward, old, "", new, fits.get((ward, old), ""), "1", "", "") for ward, old in gone]
    return Finding("khu_pho_renamed", ward=new, period=str(year), found=str(len(gone)), params={"count": len(gone), "lines": lines, **why})


def _gone(
    new: str, day: str, olds: Sequence[str], names: Mapping[str, Mapping[int, set[str]]], now: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Former ward and khu phố of its last year that nobody has written of and the new ward does not have; a number is another's."""
    written = {
        (row["predecessor"], row["predecessor_khu_pho"]) for row in codelists.load("territory_changes") if row["date"] == day
    }
    for ward in olds:
        years = [year for year in names.get(ward, ()) if year < int(day[:4])]
        for name in sorted(names[ward][max(years)], key=natural_key) if years and ward != new else ():
            same = name in now and (place_of(name) or len(olds) == 1)
            if not same and (ward, name) not in written:
                yield ward, name


def _alike(ward: str, name: str, now: Collection[str]) -> list[str]:
    """The khu phố that bear the name behind another kind, or the number with the former ward's name: *Thôn 3*, *Thôn 3 Đạ Ròn*."""
    if place := place_of(name):
        return [other for other in now if place_of(other) == place]
    own = {*_words(name), *_words(org_units.bare_ward(ward))}
    return [other for other in now if set(_words(other)) == own]


def _words(name: str) -> list[str]:
    """The words of a name behind its kind, without those for kinds of wards."""
    kind, place = split_kind(name)
    kinds = {word for written in vocabulary.words("ward") for word in written.split()}
    return [word for word in _SIGNS.split(fold(place if kind else name)) if word and word not in kinds]
