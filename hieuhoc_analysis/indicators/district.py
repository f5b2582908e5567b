"""A district that is reviewed as one: each of its wards is a unit of it, as a khu phố is of a ward."""

from __future__ import annotations

import pandas as pd

from hieuhoc_analysis.harmonize.institutions import is_institution
from hieuhoc_analysis.harmonize.places.org_units import khu_pho_name, org_unit_id, unit_row
from hieuhoc_analysis.harmonize.places.wards import KINDS
from hieuhoc_analysis.harmonize.unit_register import units
from hieuhoc_analysis.harmonize.words.headings import is_schooling
from hieuhoc_analysis.indicators import weighing
from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.indicators.observations import elements
from hieuhoc_analysis.indicators.panel import Panel
from hieuhoc_analysis.language.phrases import LANGUAGES
from hieuhoc_analysis.language.units import Language


def reports_by_ward(observations: pd.DataFrame) -> bool:
    """Whether several wards reported, and none of them by khu phố."""
    named = observations[observations["ward"] != ""]
    return named["ward"].nunique() > 1 and bool((named["khu_pho"] == "").all())


def units_are_wards(observations: pd.DataFrame) -> bool:
    """Whether what stands in the place of khu phố are wards, by their names."""
    named = observations.loc[observations["khu_pho"] != "", "khu_pho"].unique()
    return len(named) > 0 and all(name.startswith(tuple(f"{kind} " for kind in KINDS)) for name in named)


def kind_of_units(observations: pd.DataFrame) -> str:
    """The kind that all khu phố of the observations share, such as *Thôn*; '' where they differ or one has none.

    In a recast table those count that reported as what they are now: a xã has thôn, whatever a thị trấn in it had before.
    """
    named = observations[observations["khu_pho"] != ""]
    now = named[named["era"] == ""] if "era" in named else named
    names = (now if len(now) else named)["khu_pho"].unique()
    kinds = {khu_pho_name(name).kind for name in names if not is_institution(name)}
    return kinds.pop() if len(kinds) == 1 else ""


def units_of(observations: pd.DataFrame) -> tuple[Language, ...]:
    """The languages in which the units of the observations are called what they are."""
    of_wards, kind = units_are_wards(observations), kind_of_units(observations)
    return tuple(Language(lang, of_wards, kind) for lang in LANGUAGES)


def in_schools(observations: pd.DataFrame, lang: str) -> Language:
    """The language in which what is told of pupils calls its units: schools, where these reported of them, alone or beside khu phố."""
    spoken = lang if isinstance(lang, Language) else Language(lang)
    of_pupils = observations["data_element"].isin([code for code in elements() if is_schooling(code)])
    names = observations.loc[of_pupils & (observations["khu_pho"] != ""), "khu_pho"].unique()
    schools = sum(map(is_institution, names))
    if not schools or spoken.of_wards:
        return spoken
    alone, beside = {"vi": ("Trường", ", trường"), "en": ("Schools", " and schools")}[str(lang)]
    return Language(lang, kind=alone if schools == len(names) else (spoken.kind or "Khu phố") + beside)


def wards_as_units(observations: pd.DataFrame, otherwise: str, name: str = "") -> pd.DataFrame:
    """Put each ward where a khu phố stands, and the district where its ward stands.

    Parameters
    ----------
    observations : DataFrame
        The observations table; khu phố are added up to their wards first (`ward_figures`).
    otherwise : str
        The name of the whole where the wards have no district in common, such as *Các địa phương*.
    name : str
        The name of the whole, where it is given.

    Returns
    -------
    DataFrame
        The same rows, ``org_unit_id`` under that of the whole, whose ground is one through all years, also in a recast table
        (``era``); figures of no ward stay as they are.
    """
    whole = name or district(observations) or otherwise
    if (observations["khu_pho"] != "").any():
        observations = ward_figures(observations)
    named = observations["ward"] != ""
    part = org_unit_id(whole) + "/" + observations["org_unit_id"].fillna("").astype(str)
    one = {"era": ""} if "era" in observations else {}
    return observations.assign(
        **one,
        khu_pho=observations["ward"],
        ward=observations["ward"].mask(named, whole),
        org_unit_id=observations["org_unit_id"].mask(named, part),
    )


def ward_figures(observations: pd.DataFrame) -> pd.DataFrame:
    """The figure of each ward in place of those of its khu phố: their sum, or what the ward gave as a whole (`panel.totals`).

    Returns
    -------
    DataFrame
        The columns of the observations table, one row per ward × period × data element × level, traced to the first of its
        cells. A sum that lacks a khu phố would pass for a fall of the ward, so it is ``not_reported``. ``communities`` that the
        ward does not count are counted as its own coverage counts them (`weighing.weigh`): what each khu phố says, and one for
        a khu phố that does not, as every one in being can become a community; not where one says that it does not apply.
    """
    panel, counted = Panel.of(observations), set()
    rows: dict[tuple, dict] = {}
    for row in dicts(observations[observations["status"] != "superseded"]):
        key = (row["ward"], row["period"], row["data_element"], row["education_level"])
        if not row["ward"]:
            rows[(len(rows),)] = row
        elif key not in rows:
            total = panel.total(*key)
            said = {"value": total.value, "status": "reported"} if total.complete else {"value": None, "status": "not_reported"}
            rows[key] = row | {"khu_pho": "", "org_unit_id": str(row["org_unit_id"] or "").partition("/")[0], "raw_value": ""} | said
            if total.complete and total.basis == "khu_pho_sum" and row["data_element"].startswith("communities_"):
                counted.add(key)
    for ward, period, element, level in sorted(counted):
        whole, key = weighing.weigh(panel, ward, period, element, "communities"), (ward, period, "communities", level)
        if whole["complete"] and (key not in rows or rows[key]["value"] is None):
            rows[key] = rows[ward, period, element, level] | {
                "data_element": "communities",
                "value": whole["denominator"],
                "status": "reported",
            }
    return pd.DataFrame(list(rows.values()), columns=list(observations.columns)).astype(observations.dtypes.to_dict())


def district(observations: pd.DataFrame) -> str:
    """The unit of ``org_units.csv`` to which all wards belong, where they came in one workbook; '' where it is not known."""
    named = observations[observations["ward"] != ""]
    if named.empty or named.groupby("source_file")["ward"].nunique().min() < 2:
        return ""
    parents = {
        (unit_row(ward, period) or {}).get("parent_id", "")
        for ward, period in named[["ward", "period"]].drop_duplicates().itertuples(index=False)
    }
    return next((row["name"] for row in units() if len(parents) == 1 and row["org_unit_id"] in parents), "")
