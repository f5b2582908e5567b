"""Reviews side by side: what a later one publishes of persons, so that nothing follows from it and an earlier one together.

Of the years that an earlier review covers it publishes the cells which that one publishes and no others, so it tells nothing about
them that was not told. Of its other years it publishes what each year by itself allows, and no margin over periods: with none, no
equation ties these years to the others or to each other. So whatever follows from both reviews follows from the earlier one alone, or
from one new year alone, and these `disclosure.publishable` has protected.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from hieuhoc_analysis.indicators import periods
from hieuhoc_analysis.indicators.frames import dicts, frame
from hieuhoc_analysis.publish import disclosure

_KEY = ("ward", "khu_pho", "period", "data_element", "education_level")


def publishable(observations: pd.DataFrame, years: str, earlier: Sequence[pd.DataFrame] = ()) -> pd.DataFrame:
    """`disclosure.publishable` of a review beside earlier ones.

    Parameters
    ----------
    observations : DataFrame
        Those of the review.
    years : str
        Its period.
    earlier : list of DataFrame
        What the earlier reviews that share years with it publish, the first of them first, of the same figures on the same units.

    Returns
    -------
    DataFrame
        `disclosure.CELLS`; ``reason`` ``beside`` where the review by itself would not have to withhold the cell.
    """
    own = disclosure.publishable(observations, years=years)
    if not earlier:
        return own
    covered = [set(table["period"]) - {disclosure.TOTAL} for table in earlier]
    new = [
        year for year in periods.years(years) or [] if not any(periods.write(kind, year) in of for of in covered for kind in periods.YEARLY)
    ]
    tables = [(of, _cells(table)) for of, table in zip(covered, earlier, strict=True)]
    each: dict[tuple, dict] = {}
    for year in new:  # a year by itself: its margin over periods is never seen
        each |= _cells(disclosure.publishable(observations, years=[year]))
    rows = []
    for row in dicts(own):
        before = next((cells for of, cells in tables if row["period"] in of), each)
        said = None if row["period"] == disclosure.TOTAL else before.get(tuple(row[name] for name in _KEY))
        # another figure than was told of the same cell would tell more
        told = said is not None and said["status"] == "reported" and (row["status"] == "suppressed" or row["value"] == said["value"])
        if row["status"] != "not_reported" and not told:
            row |= {"status": "suppressed", "value": None, "reason": (said or {}).get("reason") or row["reason"] or "beside"}
        elif row["status"] == "suppressed" and said is not None:  # then told already
            row |= {"status": "reported", "value": said["value"], "reason": ""}
        rows.append(row)
    return frame(rows, disclosure.CELLS)


def _cells(table: pd.DataFrame) -> dict[tuple, dict]:
    return {tuple(row[name] for name in _KEY): row for row in dicts(table)}
