"""The units that there are and were: those of ``org_units.csv``, and wards that ``territory_changes.csv`` alone names.

Whoever writes down that one ward went into another need not register both as well: that the old one ended and the new one
began on that day follows from the change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    whole = [row for row in changes if not row["predecessor_khu_pho"]]
    of_wards = {row["kind"] for row in kinds if row["level"] == "ward"}
    known, out = {row["name"] for row in registered}, []
    for row in registered:
        later = [c for c in whole if row["name"] in (c["predecessor"], c["successor"]) and c["date"] > row["valid_from"]]
        if row["level"] == "ward" and not row["valid_to"] and any(c["predecessor"] == row["name"] for c in later):
            code, _, number = row["org_unit_id"].partition(".")
            spans = _spans(row["name"], later)
            out += [row | {"org_unit_id": f"{code}.{int(number or 1) + more}", "valid_from": start or row["valid_from"], "valid_to": end}
                    for more, (start, end) in enumerate(spans)]
        else:
            out.append(row)
    for name in dict.fromkeys(name for c in whole for name in (c["predecessor"], c["successor"]) if name not in known):
        spans = _spans(name, whole)
        kind = next((k for k in of_wards if name.startswith(f"{k} ")), "")
        out += [{"org_unit_id": slug(name) + (f".{number}" if len(spans) > 1 else ""), "name": name, "kind": kind,
                 "level": "ward", "parent_id": "", "valid_from": start, "valid_to": end, "successor_ids": "", "legal_act": "", "source": ""}
                for number, (start, end) in enumerate(spans, 1)]
    return tuple(row if row["successor_ids"] else row | {"successor_ids": ";".join(_successors(row, whole, out))} for row in out)


def _spans(name: str, whole: Sequence[Row]) -> list[tuple[str, str]]:
    """The first and the last day of each territory that a ward had between the changes that name it; '' for always."""
    days = sorted({row["date"] for row in whole if name in (row["predecessor"], row["successor"])})
    begins = {"", *(row["date"] for row in whole if row["successor"] == name)}
    ends = {"", *(row["date"] for row in whole if row["predecessor"] == name)}
    # before its first change a ward was there where that is its end, after its last one where that is its beginning
    return [(start, _eve(end)) for start, end in zip(["", *days], [*days, ""], strict=True) if start in begins and end in ends]


def _successors(unit: Row, whole: Iterable[Row], rows: Iterable[Row]) -> list[str]:
    """The ids of what a unit went into on the day after its end."""
    into = {(c["successor"], c["date"]) for c in whole if c["predecessor"] == unit["name"] and _eve(c["date"]) == unit["valid_to"]}
    return [row["org_unit_id"] for row in rows if (row["name"], row["valid_from"]) in into] if into else []


def _eve(day: str) -> str:
    """The day before; '' for no day."""
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat() if day else ""
