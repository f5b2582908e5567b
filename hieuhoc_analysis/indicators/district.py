"""A district whose wards report without khu phố: the district is reviewed, and each ward is a unit of it, as a khu phố is of a ward."""

from __future__ import annotations

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.org_units import org_unit_id, unit_row


def reports_by_ward(observations: pd.DataFrame) -> bool:
    """Whether several wards reported, and none of them by khu phố."""
    named = observations[observations["ward"] != ""]
    return named["ward"].nunique() > 1 and bool((named["khu_pho"] == "").all())


def wards_as_units(observations: pd.DataFrame, otherwise: str) -> pd.DataFrame:
    """Put each ward where a khu phố stands, and the district where its ward stands.

    Parameters
    ----------
    observations : DataFrame
        The observations table of wards without khu phố (`reports_by_ward`).
    otherwise : str
        The name of the whole where the wards have no district in common, such as *Các địa phương*.

    Returns
    -------
    DataFrame
        The same rows, ``org_unit_id`` under that of the whole, whose ground is one through all years; figures of no ward stay
        as they are.
    """
    whole, named = district(observations) or otherwise, observations["ward"] != ""
    part = org_unit_id(whole) + "/" + observations["org_unit_id"].fillna("").astype(str)
    return observations.assign(khu_pho=observations["ward"], ward=observations["ward"].mask(named, whole), org_unit_id=observations["org_unit_id"].mask(named, part))


def district(observations: pd.DataFrame) -> str:
    """The unit of ``org_units.csv`` to which all wards belong, where they came in one workbook; '' where it is not known."""
    named = observations[observations["ward"] != ""]
    if named.empty or named.groupby("source_file")["ward"].nunique().min() < 2:
        return ""
    parents = {(unit_row(ward, period) or {}).get("parent_id", "") for ward, period in named[["ward", "period"]].drop_duplicates().itertuples(index=False)}
    return next((row["name"] for row in codelists.load("org_units") if len(parents) == 1 and row["org_unit_id"] in parents), "")
