"""Which data elements count all that a unit has, and of which others they are a part."""

from __future__ import annotations

from collections.abc import Sequence

from hieuhoc_analysis import codelists

SPECIFIC = ("registered", "recognized", "planned")
# the model of those that a word counts
_BODIES = {("noun", model): model for model in ("family", "community", "organization")}
_BODIES |= {("model", model): model for model in ("family", "clan", "community", "organization")}
_BODIES |= {("element", "households"): "family", ("element", "clans"): "clan"}
_BODIES |= {("element", "communities"): "community", ("element", "organizations"): "organization"}


@codelists.derived("parts")
def wholes(rows: tuple[dict[str, str], ...]) -> dict[str, set[str]]:
    """Of what each data element is a part, where both count the same things."""
    wholes: dict[str, set[str]] = {}
    for row in rows:
        if row["rule"] == "part_over_whole":
            wholes.setdefault(row["part"], set()).add(row["whole"])
    return wholes


def counts_all(values: dict[str, object]) -> bool:
    """Whether a text counts all that a unit has, or may, so that what somebody did or was says that only some of them are meant."""
    element = values.get("element", "")
    of_units = not element and values.get("noun") in ("family", "community", "organization")
    of_people = values.keys() == {"count"}  # *Người trong độ tuổi*, of whom nothing else is said
    return (element in _wholes_of_units() or of_units or of_people) and values.get("step") not in SPECIFIC


def only_some(found: Sequence[tuple[str, str]]) -> list[str]:
    """The words behind what a text counts that say that not all of it are meant: *Số hộ được vận động*, but not *Phát triển hội viên*."""
    last = max((at for at, (facet, _) in enumerate(found) if facet in ("element", "noun")), default=-1)
    return [words for facet, words in found[last + 1:] if facet == "some"]


def of_givers(found: Sequence[tuple[str, str]]) -> bool:
    """Whether a text counts the households that give or get what it names behind them: *Số hộ nộp quỹ khuyến học*."""
    said = [value for facet, value in found if facet in ("element", "noun")]
    return said[:1] == ["family"] and said[-1] in ("fund_vnd", "scholarships")


def of_havers(before: Sequence[tuple[str, str]], behind: Sequence[tuple[str, str]]) -> bool:
    """Whether a text counts those that have what it names behind *có*: *Số khu phố có gia đình học tập*, *Đơn vị có hội viên*.

    Not *Khu phố có đăng ký CĐHT*, which registered, nor *Hộ có danh hiệu GĐHT*, which is the title of their own.

    Parameters
    ----------
    before, behind : sequence of (facet, value)
        What the words before *có* and those behind it say.
    """
    haver = next((_BODIES[said] for said in reversed(before) if said in _BODIES), "")
    had = next((said for said in behind if said[0] != "stop"), ("", ""))
    return bool(haver) and had[0] in ("element", "noun", "model") and had != ("model", haver)


@codelists.derived("data_elements")
def _wholes_of_units(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    """The data elements that count all people, households, bodies or children of a unit, whatever these did."""
    whole = {row["code"] for row in rows if row["step"] in ("", "total") and row["year"] == "calendar" and row["code"] != "fund_vnd"}
    return frozenset(whole - {"scholarships"} | {"children_age6", "children_school_age"})
