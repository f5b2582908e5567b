"""The places that a picture names where there are more than can be read: those to look at first. The tables hold all."""

from __future__ import annotations

import math
from collections.abc import Container, Hashable, Iterable, Mapping
from typing import TypeVar

import pandas as pd

from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import natural_key

Place = TypeVar("Place", bound=Hashable)
MOST = 40  # in one or two columns; more cannot be read on a slide
FEW = 12  # rows that can be read from the back of a room
BARS = 16  # more names of places and years cannot be read beside their bars
MOST_SIDE_BY_SIDE = 16  # where several panels share one column of names


def in_order(names: Iterable[str], there: Container[str]) -> list[str]:
    """Places in natural order, those that are no more (not `there`) after all others."""
    return sorted(names, key=lambda name: (name not in there, natural_key(name)))


def chosen(worth: Mapping[Place, float], most: int = MOST) -> list[Place]:
    """The `most` places of least worth, those without one first, in the order in which all are given."""
    least = set(sorted(worth, key=lambda name: worth[name] if pd.notna(worth[name]) else -math.inf)[:most])
    return [name for name in worth if name in least]


def some_of(shown: int, of: int, which: str, lang: str, units: str = "[khu phố]") -> str:
    """A note on which places are drawn (``chart.some_of`` of ``phrases.csv``); '' where all are."""
    if shown >= of:
        return ""
    return phrase("chart.some_of", lang, shown=shown, of=of, units=units, which=phrase(f"chart.some_of.{which}", lang))


def lowest(values: pd.DataFrame) -> list[str]:
    """The places of a table of values that a picture has room for: those lowest in the last year, or silent."""
    return chosen(values.iloc[:, -1].to_dict())


def least_reported(counts: pd.DataFrame) -> list[str]:
    """The places that a grid of reporting has room for: those that reported least (``sum`` of ``count``, the place
    first), `in_order`."""
    of = counts.groupby(str(counts.columns[0]))[["sum", "count"]].sum()
    there = set(counts.loc[counts["period"] == counts["period"].max(), str(counts.columns[0])])
    return chosen({name: of.loc[name, "sum"] / max(of.loc[name, "count"], 1) for name in in_order(of.index, there)})


def latest(frame: pd.DataFrame) -> list[str]:
    """The khu phố that a grid of lateness shows, in natural order: all of them where few, else those late at any time
    or of unknown days; where none is, all."""
    worst = frame.groupby("khu_pho")["days_late"].max()
    names = sorted(worst.index, key=natural_key)
    told = set(frame.loc[frame["status"].isin(["late", "unknown"]), "khu_pho"])
    if told and len(names) > FEW:
        names = [name for name in names if name in told]
    return chosen({name: -worst[name] if pd.notna(worst[name]) else 0.0 for name in names})


def largest(changes: pd.DataFrame) -> pd.DataFrame:
    """The rows that a chart of contributions has room for: those that changed most, either way."""
    return changes.loc[chosen((-changes["change"].abs()).to_dict())]


def beside(rows: pd.DataFrame, ward: str) -> pd.DataFrame:
    """The places that a chart of published figures has room for, highest first: `ward`, then the ends of our own wards
    and of the others."""
    drawn = rows[rows["comparable"] & rows["value"].notna()].sort_values("value", ascending=False, kind="stable").reset_index(drop=True)
    if len(drawn) <= BARS:
        return drawn
    kept = set(drawn.index[drawn["own"] & (drawn["place"] == ward)])
    for own in (True, False):
        places = drawn.index[drawn["own"] == own]
        kept |= set(chosen({at: min(rank, len(places) - 1 - rank) for rank, at in enumerate(places)}, BARS // 2))
    return drawn.loc[sorted(kept)]
