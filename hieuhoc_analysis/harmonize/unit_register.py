"""The units that there are and were: those of ``org_units.csv``, and wards that ``territory_changes.csv`` alone names.

Whoever writes down that one ward went into another need not register both as well: that the old one ended and the new one
began on that day follows from the change.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from hieuhoc_analysis import codelists
from hieuhoc_analysis.language.text import fold

Row = dict[str, str]


def slug(name: str) -> str:
    """The id of a unit without a code, made of its name: accents are kept (*Đông Thành* is not *Đông Thạnh*)."""
    return fold(name).replace(" ", "-")


@codelists.derived("org_units", "territory_changes", "unit_kinds")
def units(registered: tuple[Row, ...], changes: tuple[Row, ...], kinds: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows of ``org_units.csv``, with what ``territory_changes.csv`` says of whole wards where that table does not.

    A ward that no table has yet gets a row for each territory that it had, with its name as id, numbered where it outlived a change
    (*xã-tân-lập.1*, *xã-tân-lập.2*); one whose row has no end ends on the eve of the change that it went into.
    """
    of: dict[str, list[Row]] = defaultdict(list)  # ward → the changes that name it
    for change in changes:
        if not change["predecessor_khu_pho"]:
            for name in {change["predecessor"], change["successor"]}:
                of[name].append(change)
    of_wards = {row["kind"] for row in kinds if row["level"] == "ward"}
    known, out = {row["name"] for row in registered}, []
    for row in registered:
        later = [change for change in of.get(row["name"], ()) if change["date"] > row["valid_from"]]
        if row["level"] == "ward" and not row["valid_to"] and any(change["predecessor"] == row["name"] for change in later):
            code, _, number = row["org_unit_id"].partition(".")
            first = int(number) if number.isdecimal() else 1
            out += [
                row | {"org_unit_id": f"{code}.{at}", "valid_from": start or row["valid_from"], "valid_to": end}
                for at, (start, end) in enumerate(_spans(row["name"], later), first)
            ]
        else:
            out.append(row)
    for name in sorted(of.keys() - known):
        spans = _spans(name, of[name])
        kind = next((k for k in of_wards if name.startswith(f"{k} ")), "")
        out += [{"org_unit_id": slug(name) + (f".{number}" if len(spans) > 1 else ""), "name": name, "kind": kind,
                 "level": "ward", "parent_id": "", "valid_from": start, "valid_to": end, "successor_ids": "", "legal_act": "", "source": ""}
                for number, (start, end) in enumerate(spans, 1)]
    began = {(row["name"], row["valid_from"]): row["org_unit_id"] for row in out}
    return tuple(row if row["successor_ids"] else row | {"successor_ids": _successors(row, of.get(row["name"], ()), began)} for row in out)


@codelists.remembered(8)
def units_by_name() -> dict[str, tuple[Row, ...]]:
    """The rows of `units` by their names."""
    out: dict[str, tuple[Row, ...]] = {}
    for row in units():
        out[row["name"]] = (*out.get(row["name"], ()), row)
    return out


def _spans(name: str, changes: Sequence[Row]) -> list[tuple[str, str]]:
    """The first and the last day of each territory that a ward had between the changes that name it; '' for always."""
    days = sorted({row["date"] for row in changes})
    begins = {"", *(row["date"] for row in changes if row["successor"] == name)}
    ends = {"", *(row["date"] for row in changes if row["predecessor"] == name)}
    # before its first change a ward was there where that is its end, after its last one where that is its beginning
    return [(start, _eve(end)) for start, end in zip(["", *days], [*days, ""], strict=True) if start in begins and end in ends]


def _successors(unit: Row, changes: Iterable[Row], began: Mapping[tuple[str, str], str]) -> str:
    """The ids of what a unit went into on the day after its end."""
    ends = [row for row in changes if row["predecessor"] == unit["name"] and _eve(row["date"]) == unit["valid_to"]]
    into = [(row["successor"], row["date"]) for row in ends]
    return ";".join(dict.fromkeys(began[one] for one in into if one in began))


def _eve(day: str) -> str:
    """The day before; '' for no day."""
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat() if day else ""
