"""Wards of nearly one name: *Xã Vĩnh Hào* in one year and *Xã Vĩnh Hảo* in all others is one ward, misspelt once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.language.text import fold, fold_ascii

MOST = 0.5  # of all wards that are in the register, so that another ought to be in it as well
LONG = 6  # letters; one letter more or less makes another name of a shorter one
SHARED = 0.5  # of the khu phố of the one that has fewer, by names and not by numbers only


@dataclass(slots=True)
class _Ward:
    name: str
    files: list[str] = field(default_factory=list)
    years: set[int] = field(default_factory=set)
    units: set[str] = field(default_factory=set)

    @property
    def key(self) -> str:
        """The name without its kind and diacritics."""
        return fold_ascii(org_units.bare_ward(self.name))

    @property
    def standing(self) -> tuple[bool, int, int]:
        """What speaks for a name as the right one: the register, more submissions, being the first."""
        return self.name in org_units.known_wards(), len(self.files), -min(self.years, default=0)


def check_ward_names(submissions: Iterable[tuple[str, Mapping[str, Sequence[str]], Sequence[int]]]) -> list[Finding]:
    """``ward_alike`` for a ward that is not in the register, reports only in years in which another of nearly its name
    does not, and may be that one.

    Names that differ by diacritics only are enough; where a letter differs, half of their khu phố must be called the same, for
    neighbours are often called alike (*Tân Hải*, *Tân Hảo*). ``ward_unregistered`` for one called nearly as a ward of the register
    that sent nothing, where most others are in it.

    Parameters
    ----------
    submissions : iterable of (source_file, khu phố by ward, years)
        Of all wards.
    """
    wards: dict[str, _Ward] = {}
    for source_file, names, years in submissions:
        for name in filter(None, names):
            ward = wards.setdefault(name, _Ward(name))
            ward.files.append(source_file)
            ward.years |= set(years)
            ward.units |= {fold(unit) for unit in names[name] if unit and not any(map(str.isdecimal, unit))}
    out = []
    for one, other in _near(wards.values()):
        doubtful, right = sorted((one, other), key=lambda ward: ward.standing)
        if doubtful.name not in org_units.known_wards() and _may_be_one(doubtful, right):
            out.append(
                Finding(
                    "ward_alike",
                    doubtful.files[0],
                    ward=doubtful.name,
                    period=str(min(doubtful.years)),
                    found=doubtful.name,
                    expected=right.name,
                    params={"count": len(doubtful.files), "other": len(right.files)},
                )
            )
    return out + list(_unregistered(wards, {finding.ward for finding in out}))


def _unregistered(wards: Mapping[str, _Ward], said: Collection[str]) -> Iterator[Finding]:
    """``ward_unregistered`` for a ward that is nearly called as one of the register of which no file is, where most others are in it."""
    register = org_units.known_wards()
    strange = [name for name in wards if name not in register]
    silent = [name for name in register if name not in wards] if len(strange) < MOST * len(wards) else []
    for name in strange:
        near = sorted(other for other in silent if are_near(name, other))
        if len(near) == 1 and name not in said:
            yield Finding("ward_unregistered", wards[name].files[0], ward=name, found=name, expected=near[0])


def are_near(one: str, other: str) -> bool:
    """Whether two wards of one kind are called alike but for diacritics, or for one letter of long names."""
    keys = [fold_ascii(org_units.bare_ward(name)) for name in (one, other)]
    kinds = {name[: len(name) - len(org_units.bare_ward(name))] for name in (one, other)}
    long = min(len(key.replace(" ", "")) for key in keys) >= LONG
    return len(kinds) == 1 and (keys[0] == keys[1] or long and not _spellings(keys[0]).isdisjoint(_spellings(keys[1])))


def _spellings(key: str) -> set[str]:
    """A name, and what is left of it without one of its letters."""
    return {key[:at] + key[at + 1 :] for at in range(len(key) + 1)}  # the last is the name itself


def _near(wards: Iterable[_Ward]) -> Iterator[tuple[_Ward, _Ward]]:
    """Pairs of wards of one kind whose names are the same but for diacritics or one letter."""
    heard: dict[tuple[str, str], list[_Ward]] = defaultdict(list)
    for ward in wards:
        kind = ward.name[:len(ward.name) - len(org_units.bare_ward(ward.name))]
        for spelling in _spellings(ward.key):
            heard[kind, spelling].append(ward)
    pairs = {
        tuple(sorted((one.name, other.name))): (one, other)
        for alike in heard.values()
        for one, other in combinations(alike, 2)
        if one is not other
    }
    yield from (pairs[names] for names in sorted(pairs))


def _may_be_one(one: _Ward, other: _Ward) -> bool:
    if not one.years or not other.years or one.years & other.years:
        return False
    if one.key == other.key:
        return True
    fewer = min(len(one.units), len(other.units))
    letters = min(len(ward.key.replace(" ", "")) for ward in (one, other))
    return letters >= LONG and fewer > 1 and len(one.units & other.units) >= SHARED * fewer
