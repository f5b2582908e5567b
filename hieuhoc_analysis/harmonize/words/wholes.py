"""Which data elements count all that a unit has, and of which others they are a part."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hieuhoc_analysis import codelists
from hieuhoc_analysis.language.wording import begins

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


def what_is_had(key: str, say: Callable[[str], Sequence[tuple[str, str]]]) -> str:
    """What a folded text says that those have whom it counts, '' for nothing.

    ``other`` of *Số khu phố có gia đình học tập*, *Đơn vị có hội viên*, which count khu phố and units; ``own`` of *Số thôn có CĐHT*, which
    may be recognised or registered. *Khu phố có đăng ký CĐHT* has done so, *Khu phố có bao nhiêu hội viên* asks.

    Parameters
    ----------
    say : callable
        What some words say, as (facet, value).
    """
    before, _, behind = key.partition(" có " if " có " in key else " co ")
    if not behind or before.endswith(("hiện", "hien")) or begins(behind, "how_many"):
        return ""
    haver, said = next((_BODIES[said] for said in reversed(say(before)) if said in _BODIES), ""), say(behind)
    had = next((one for one in said if one[0] != "stop"), ("", ""))
    if haver and (had[0] in ("element", "noun") or any(facet == "model" and model != haver for facet, model in said)):
        return "other"
    return "own" if haver and had == ("model", haver) and not any(facet == "step" for facet, _ in said) else ""


@codelists.derived("data_elements")
def _wholes_of_units(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    """The data elements that count all people, households, bodies or children of a unit, whatever these did."""
    whole = {row["code"] for row in rows if row["step"] in ("", "total") and row["year"] == "calendar" and row["code"] != "fund_vnd"}
    return frozenset(whole - {"scholarships"} | {"children_age6", "children_school_age"})
