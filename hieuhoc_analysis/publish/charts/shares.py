"""One indicator by khu phố and year: what each chart of it begins with."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from hieuhoc_analysis.indicators.coverage import definitions
from hieuhoc_analysis.publish.charts import places, words


@dataclass(frozen=True)
class Shares:
    """The `rows` of khu phố of one kind of year, and of them the `values` and statuses, a row per khu phố, a column per period.

    `name` and `of` tell what is counted, and of what it is a share.
    """

    rows: pd.DataFrame
    values: pd.DataFrame
    status: pd.DataFrame
    name: str
    of: str
    covers: bool

    @property
    def ward(self) -> str:
        """The ward that it is about."""
        return str(self.rows["ward"].iloc[0])

    @property
    def model(self) -> str:
        """The model that it is about."""
        return str(self.rows["model"].iloc[0])

    @property
    def known(self) -> list[str]:
        """The periods with figures."""
        return [period for period in self.values.columns if self.values[period].notna().any()]

    @property
    def words(self) -> dict[str, str]:
        """What the sentences about it are filled with."""
        return {"ward": self.ward, "name": self.name, "what": self.name.lower(), "of": self.of}


def read(frame: pd.DataFrame, lang: str) -> Shares:
    """The khu phố of one ward and indicator (`coverage.by_khu_pho`)."""
    rows = words.one_kind(frame[frame["khu_pho"] != ""], "calendar")
    code = str(rows["indicator"].iloc[0]) if len(rows) else ""
    known = definitions().get(code, {})
    of = known.get(f"denominator_{lang}", "")
    return Shares(rows, *matrix(rows), words.indicator(code, lang), of, known.get("group") == "coverage")


def matrix(rows: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Values and statuses, one row per khu phố in natural order, those that are no more at the end, one column per period."""
    values, status = (
        rows.pivot_table(index="khu_pho", columns="period", values=column, aggfunc="last", dropna=False) for column in ("value", "status")
    )
    columns = sorted(rows["period"].unique())
    there = set(rows.loc[rows["period"] == columns[-1], "khu_pho"]) if columns else set()
    order = places.in_order(values.index.union(status.index), there)
    return values.reindex(index=order, columns=columns), status.reindex(index=order, columns=columns)
