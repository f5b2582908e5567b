"""Org units: names read (see `khu_pho` and `wards`), their ids in time, and suggestions for names nobody knows.

A GSO code outlives the territory it names (22969 is Thị trấn Liên Hương, then Xã Liên Hương of four former units), so an
id is code and territory: ``22969.1``, ``22969.2``. Joining years on ids never compares two territories.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.institutions import is_institution
from hieuhoc_analysis.harmonize.places.khu_pho import UnitName, khu_pho_name, kinds_in
from hieuhoc_analysis.harmonize.places.mentions import find_khu_pho, find_unit_alone, find_unit_of_form
from hieuhoc_analysis.harmonize.places.name_columns import canonical_names
from hieuhoc_analysis.harmonize.places.ward_mentions import find_wards, find_wards_of_path
from hieuhoc_analysis.harmonize.places.wards import (
    WardName,
    is_former,
    known_wards,
    names_wards,
    ward_name,
)
from hieuhoc_analysis.harmonize.unit_register import slug, units, units_by_name
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents, natural_key, roman_value

_WARD_BEHIND = re.compile(r"(.+)(?: - (.+)| \(([^()]+)\))")
_PARTED = re.compile(r"(\d)\s?[-/]\s?([A-ZĐ])$")

__all__ = [
    "UnitName",
    "WardName",
    "bare_ward",
    "canonical_names",
    "ended_before",
    "exists",
    "find_khu_pho",
    "find_unit_alone",
    "find_unit_of_form",
    "find_wards",
    "find_wards_of_path",
    "fuller_names",
    "khu_pho_name",
    "is_former",
    "is_institution",
    "is_part_of",
    "joined_names",
    "kinds_in",
    "known_wards",
    "names_wards",
    "org_unit_id",
    "registered_khu_pho",
    "stand_in",
    "suggest_khu_pho",
    "unit_row",
    "ward_name",
    "without_ward",
]
SUGGESTED = 3  # names, for a finding


def unit_row(ward: str, period: str = "") -> dict[str, str] | None:
    """The row of ``org_units.csv`` for a canonical ward name, the territory that existed at the end of `period`."""
    return _unit_row(ward, period, codelists.current_folder())


@lru_cache(maxsize=4096)
def _unit_row(ward: str, period: str, folder: object) -> dict[str, str] | None:
    rows = units_by_name().get(ward, ()) or _of_district(ward)
    # a school year ends in its second calendar year
    year = period[5:9] if period[5:9].isdigit() else period[:4]  # 2018-2019 and its semesters, not 2019-H1
    if year:
        # reports of a year are about the territory they were written for: mergers of 1 July fall within a year
        last = f"{year}-12-31"
        fitting = [row for row in rows if row["valid_from"] <= last and (not row["valid_to"] or row["valid_to"] >= f"{year}-01-01")]
        rows = fitting or rows
    return max(rows, key=lambda row: row["valid_from"]) if rows else None


def _of_district(ward: str) -> list[dict[str, str]]:
    """The rows of ``org_units.csv`` that a name with its district means (`in_district`)."""
    if not ward.endswith(")"):
        return []
    names = {row["org_unit_id"]: row["name"] for row in units()}
    return [
        row
        for row in units()
        if ward.startswith(f"{row['name']} (") and ward == in_district(row["name"], names.get(row["parent_id"], ""))
    ]


def in_district(ward: str, district: str) -> str:
    """The name of one of several wards that are called alike: *Xã Tân Tiến (huyện Đầm Dơi)*."""
    return f"{ward} ({district[:1].lower()}{district[1:]})"


def ended_before(ward: str, period: str) -> bool:
    """Whether every territory of that name had ended when `period` began (by `unit_register.units`)."""
    rows = units_by_name().get(ward, ())
    return bool(rows and period) and all(row["valid_to"] and row["valid_to"] < f"{period[:4]}-01-01" for row in rows)


def exists(ward: str, day: str) -> bool:
    """Whether ``org_units.csv`` leaves the ward in being on that day; a ward that it lacks always is."""
    rows = units_by_name().get(ward, ())
    return not rows or any(row["valid_from"] <= day and (not row["valid_to"] or row["valid_to"] >= day) for row in rows)


def lives(ward: str, khu_pho: str, day: str) -> bool:
    """Whether registered changes inside the ward leave the khu phố in being on that day; a ward in its place lives as long as it exists."""
    if not exists(khu_pho, day):
        return False
    for row in codelists.load("territory_changes"):
        if row["predecessor_khu_pho"]:
            leaves = (row["predecessor"], row["predecessor_khu_pho"]) == (ward, khu_pho)
            comes = (row["successor"], row["successor_khu_pho"]) == (ward, khu_pho)
            if (leaves and not comes and day >= row["date"]) or (comes and not leaves and day < row["date"]):
                return False
    return True


def is_part_of(ward: str, successor: str, period: str) -> bool:
    """Whether a ward had gone into another when `period` ended, by `unit_register.units`.

    Within the year of a merger the new ward reports.
    """
    row = unit_row(successor, period)
    if row is None or row["valid_from"] > f"{period[-4:] if period[-4:].isdigit() else period[:4]}-12-31":
        return False
    return any(
        row["org_unit_id"] in one["successor_ids"].replace(";", " ").split() for one in units_by_name().get(ward, ())
    )


def stand_in(ward: str) -> str:
    """The name under which a former ward without khu phố figures stands among its successor's khu phố."""
    return f"{ward} (cũ)"


def org_unit_id(ward: str, khu_pho: str = "", period: str = "") -> str:
    """The id of a ward or khu phố in a period: ``22969.1``, ``22969.1/khu-phố-1``.

    A ward that the codelist lacks gets an id made of its name (accents kept: *Đông Thành* is not *Đông Thạnh*); '' for
    no ward.
    """
    return _org_unit_id(ward, khu_pho, period, codelists.current_folder()) if ward else ""


@lru_cache(maxsize=4096)
def _org_unit_id(ward: str, khu_pho: str, period: str, folder: object) -> str:
    row = unit_row(ward, period)
    ward_id = row["org_unit_id"] if row else slug(ward)
    return f"{ward_id}/{slug(khu_pho)}" if khu_pho else ward_id


def registered_khu_pho(ward: str, period: str = "") -> list[str]:
    """The khu phố that ``khu_pho.csv`` says the ward has in a period, in natural order; empty where it has no register."""
    year = period[:4]
    names = {
        row["khu_pho"] for row in codelists.load("khu_pho")
        if row["ward"] == ward and (not year or (row["valid_from"][:4] <= year and (not row["valid_to"] or row["valid_to"][:4] >= year)))
    }
    return sorted(names, key=natural_key)


def fuller_names(names: Iterable[str]) -> dict[str, str]:
    """Which of one ward's khu phố names, gathered from all its submissions, are shorter forms of another.

    A name typed without accents (*Thôn Binh An 1*), without its kind (*Bình An 1*, also for *Thôn Bình An I*) or with its first letter
    (*B. Mùi 2*) stands for the fuller name where exactly one fits.

    Returns
    -------
    dict
        Shorter form → fuller name; names that stay are left out.
    """
    pool = sorted(set(names) - {""}, key=natural_key)
    parts = {name: _kind_and_place(name) for name in pool}
    alike: dict[str, list[str]] = defaultdict(list)
    bare: dict[str, list[str]] = defaultdict(list)
    for name, (_, place) in parts.items():
        alike[fold(_arabic(place))].append(name)
        bare[fold_ascii(_arabic(place))].append(name)
    out = {}
    for name, (kind, place) in parts.items():
        loose = not has_accents(place) and any(c.isalpha() for c in place)
        fits = [
            other
            for other in (bare[fold_ascii(_arabic(place))] if loose else alike[fold(_arabic(place))])
            if other != name
            and (kind != (other_kind := parts[other][0]) or has_accents(parts[other][1]))
            and _is_short_kind(kind, other_kind)
        ]
        accented = [other for other in fits if has_accents(parts[other][1])] or fits
        if len(accented) == 1:
            out[name] = accented[0]
    return out


def joined_names(lists: Iterable[Iterable[str]]) -> dict[str, str]:
    """Names with a letter behind a sign or a Roman number, as the same ward writes them elsewhere.

    *Khu phố 1-A* is *Khu phố 1A*, *Thôn Bình An II* is *Thôn Bình An 2*.

    Parameters
    ----------
    lists : iterable of iterables of str
        The names of one ward's khu phố, submission by submission. Names that stand in one list are different units.
    """
    pools = [set(names) for names in lists]
    out = {}
    for name in sorted(set().union(*pools)):
        joined = _PARTED.sub(r"\1\2", _arabic(name))
        apart = [pool for pool in pools if name in pool and joined in pool]
        if joined != name and not apart and any(joined in pool for pool in pools):
            out[name] = joined
    return out


def _is_short_kind(kind: str, full: str) -> bool:
    """Whether a kind, left out or only its first letter, may be the one that is written in full."""
    return bool(full) and full[1:] != "." and (kind in ("", full) or kind[1:] == "." and fold(full).startswith(fold(kind)))


def _arabic(name: str) -> str:
    """A name with its last word as an Arabic number if it is a Roman one."""
    head, blank, last = name.rpartition(" ")
    value = roman_value(last) if blank else None
    return f"{head} {value}" if value else name


def _kind_and_place(name: str) -> tuple[str, str]:
    kind = khu_pho_name(name).kind or name[:2] * is_lettered(name)
    return kind, name.removeprefix(kind).strip()


def is_lettered(name: str) -> bool:
    """Whether only the first letter of a name's kind is written: *B. Mùi 2*."""
    return name[1:2] == "." and name[0].isupper() and bool(name[2:].strip())


def bare_ward(name: str) -> str:
    """A canonical ward name without its kind, folded: a thị trấn that became a xã keeps it."""
    return fold(name.removeprefix(ward_name(name).kind))


def without_ward(name: str, ward: str) -> str:
    """A khu phố's name without the ward's behind it: *Khu phố 11 - Phước Dân*, *Thôn Đông (Phước Dân)* in Thị trấn Phước Dân.

    With its kind, *(Xã Phước Dân)*, it is the former ward of that name.
    """
    match = _WARD_BEHIND.fullmatch(name) if ward and (" - " in name or name.endswith(")")) else None
    own = bare_ward(ward).strip() if match else ""
    return match[1] if match and (fold(match[3] or "") == own or fold(match[2] or "") in (own, fold(ward))) else name


def suggest_khu_pho(text: str, ward: str, period: str = "") -> list[str]:
    """Registered khu phố of the ward whose name is close to `text`, best first; for a finding, never applied."""
    return _close(text, registered_khu_pho(ward, period))


def _close(text: str, names: list[str]) -> list[str]:
    by_key = {fold(name): name for name in names}
    return [by_key[key] for key in get_close_matches(fold(text), by_key, n=SUGGESTED, cutoff=0.75)]


