"""Dashes and noughts that can hardly stand for nothing: where people live there are households.

A dash is no occurrence (``missing_values.csv``), which its writer may also have meant by *no figures yet*. Under what is never none
(``data_elements.csv``), the number of households or of inhabitants, only the latter can be meant.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.columns.amounts import labels_of
from hieuhoc_analysis.harmonize.figures import Figure

Unit = tuple[str, str, str]  # ward, khu phố, period


def unreported(figures: Iterable[Figure]) -> list[Finding]:
    """``dash_unreported`` for each unit with a dash in place of its households, whose figures are then not reported; changed in place.

    That holds of its dashes for families, and for all others where it has no figure at all. An office among the khu phố, which
    counts nothing but organisations, has no households indeed.

    Parameters
    ----------
    figures : iterable of Figure
        Those of a sheet, settled.
    """
    never_none = _never_none()
    values = [figure for figure in figures if figure.role == "value"]
    where = {_unit(figure) for figure in values if figure.status == "nil" and figure.data_element in never_none}
    units: dict[Unit, list[Figure]] = defaultdict(list)
    for figure in values if where else ():
        if (unit := _unit(figure)) in where:
            units[unit].append(figure)
    noughts = [f for f in values if f.value == 0 and f.status == "reported" and f.data_element in never_none]
    return [finding for members in units.values() for finding in _of_unit(members)] + list(map(_of_nought, noughts))


def _of_nought(figure: Figure) -> Finding:
    """``nought_unlikely``: that a *0* for households, which some type where a report is still to come, was taken as it stands."""
    place = {"place": figure.khu_pho or figure.ward, **labels_of()[figure.data_element]}
    return Finding("nought_unlikely", source_sheet=figure.sheet, source_cell=figure.address, ward=figure.ward, khu_pho=figure.khu_pho,
                   period=figure.period, data_element=figure.data_element, found=figure.raw.strip(), params=place)


def _unit(figure: Figure) -> Unit:
    return figure.ward, figure.khu_pho, figure.period


def _of_unit(members: list[Figure]) -> list[Finding]:
    model, never_none = _model(), _never_none()
    first = next(f for f in members if f.data_element in never_none and f.status == "nil")
    counted = {model.get(f.data_element, "") for f in members if f.value}
    if counted == {"organization"} or any(f.value for f in members if f.data_element in never_none):
        return []
    of_families = never_none | {code for code, owner in model.items() if owner == "family"}
    dashes = [f for f in members if f.status == "nil" and (not counted or f.data_element in of_families)]
    for figure in dashes:
        figure.value, figure.status = None, "not_reported"
    place = {"place": first.khu_pho or first.ward, "count": len(dashes), **labels_of()[first.data_element]}
    return [
        Finding("dash_unreported", source_sheet=first.sheet, source_cell=first.address, ward=first.ward, khu_pho=first.khu_pho,
                period=first.period, data_element=first.data_element, found=first.raw.strip(), params=place)
    ]


@codelists.derived("data_elements")
def _model(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    return {row["code"]: row["model"] for row in rows}


@codelists.derived("data_elements")
def _never_none(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    return frozenset(row["code"] for row in rows if row["never_none"] == "yes")
