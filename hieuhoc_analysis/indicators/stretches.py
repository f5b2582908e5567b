"""Which years of a series can be set against each other: on one ground, and complete or of the same khu phố."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from hieuhoc_analysis.indicators import bounds

Row = dict[str, Any]


def latest(series: list[Row], ground: Callable[[Row], Hashable], reporting: Callable[[Row], Hashable]) -> list[Row]:
    """The complete years of the latest unchanged ground that has at least two of them; where none has, the years in which the same
    khu phố reported, most of the ward's (`bounds.most_reported`); else the complete ones of the last.

    Parameters
    ----------
    series : list of dict
        One row per year, in order: ``value`` (None for a gap), ``complete``, ``basis``, ``n_reporting``, ``n_expected``, ``year``.
    ground, reporting : callable
        What ground a row is about, and which khu phố reported in it.
    """
    whole: dict[Hashable, list[Row]] = {}
    alike: dict[tuple[Hashable, Hashable], list[Row]] = {}
    for row in series:
        if row["value"] is not None and row["complete"]:
            whole.setdefault(ground(row), []).append(row)
        elif row["basis"] == "khu_pho_sum" and row["value"] is not None and bounds.most_reported(row["n_reporting"], row["n_expected"]):
            alike.setdefault((ground(row), reporting(row)), []).append(row)
    found = list(whole.values())
    most = max(alike.values(), key=lambda rows: (rows[-1]["year"], len(rows)), default=[])
    return next((stretch for stretch in reversed(found) if len(stretch) > 1), most if len(most) > 1 else found[-1] if found else [])
