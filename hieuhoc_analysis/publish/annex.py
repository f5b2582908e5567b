"""The khu phố of the main ward by year, as annex and tables list them."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis.indicators.panel import Panel
from hieuhoc_analysis.publish import disclosure
from hieuhoc_analysis.publish.charts import places
from hieuhoc_analysis.publish.review import Review

BASES = ("households", "families_registered")  # which every khu phố should report


def khu_pho(review: Review, more: Iterable[str] = ()) -> list[str]:
    """The khu phố of the main ward that should report, those that never did among them, and `more`; those that are no more at the end."""
    panel = Panel.of(review.of(review.observations), review.years)
    by_year = {
        period: {name for element in BASES for name in panel.expected(review.ward, period, element)}
        for period in sorted({period for element in BASES for period in panel.series(review.ward, element)})
    }
    return places.in_order({*more, *(name for names in by_year.values() for name in names)}, by_year[max(by_year)] if by_year else ())


def gone(review: Review, element: str, rows: pd.DataFrame) -> set[tuple[str, str]]:
    """Of which khu phố and period `rows` of an element (`by_khu_pho`) have no figure because the khu phố was not there."""
    panel = Panel.of(review.of(review.observations), review.years)
    told = set(rows.loc[rows["value"].notna() | (rows["status"] == "suppressed"), ["khu_pho", "period"]].itertuples(index=False, name=None))
    names = khu_pho(review, rows["khu_pho"].unique())
    there = {period: {*panel.expected(review.ward, period, element)} for period in rows["period"].unique()}
    return {(name, period) for name in names for period in there if name not in there[period]} - told


def by_khu_pho(review: Review, element: str) -> pd.DataFrame:
    """One data element of the main ward, khu phố × period, as far as it may be published (NaN elsewhere; ``suppressed`` in attrs)."""
    if element in disclosure.person_elements():
        rows = review.protected
    else:
        rows = disclosure.publishable(review.observations, years=review.period, only=[element], view="internal")
    rows = review.of(rows, data_element=element, education_level="all")
    return rows[(rows["khu_pho"] != "") & (rows["period"] != disclosure.TOTAL)]
