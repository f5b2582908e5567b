"""Σ/Σ of a ward over the khu phố that give both figures, and between what it lies when some are left out."""

from __future__ import annotations

from hieuhoc_analysis.harmonize.places.wards import ward_name
from hieuhoc_analysis.indicators import bounds, periods
from hieuhoc_analysis.indicators.frames import ratio
from hieuhoc_analysis.indicators.panel import Panel


def weigh(panel: Panel, ward: str, period: str, top: str, bottom: str) -> dict[str, object]:
    """Σ/Σ of two data elements of a ward in a period: the columns of `coverage.by_ward` from ``numerator`` to ``highest``."""
    pairs: dict[str, tuple[float, float]] = {}
    left_out: dict[str, tuple[float | None, float | None]] = {}
    for khu_pho in panel.expected(ward, period, top):
        (a, status), (b, _) = panel.cell(ward, khu_pho, period, top), denominator(panel, ward, khu_pho, period, bottom)
        if a is not None and b is not None:
            pairs[khu_pho] = (a, b)
        elif status != "not_applicable":
            left_out[khu_pho] = (a, b)
    whole, under = panel.total(ward, period, top), panel.total(ward, period, bottom)
    basis = "khu_pho" if pairs else "none"
    part: float | None = sum(a for a, _ in pairs.values()) if pairs else None
    of: float | None = sum(b for _, b in pairs.values()) if pairs else None
    if (left_out or not pairs) and whole.complete and under.complete:
        part, of, basis, left_out = whole.value, under.value, "ward_figure", {}
    value = ratio(part, of)
    # those left out are of the size that they say or that a year beside says; else no larger than the largest, if most reported
    most = max((b for _, b in pairs.values()), default=None) if bounds.most_reported(len(pairs), len(pairs) + len(left_out)) else None
    outside: list[tuple[float | None, float | None, bool]] = []
    for khu_pho, (a, b) in left_out.items():
        size = b if b is not None else _size(panel, ward, khu_pho, period, bottom)
        assumed = max(most, a or 0) if most is not None else None
        outside.append((a, size if size is not None else assumed, size is not None))
    lowest, highest = _bounds(part, of, outside)
    reported = part is not None or any(a is not None for a, _ in left_out.values()) or whole.value is not None
    return {
        "numerator": part,
        "denominator": of,
        "value": value,
        "basis": basis,
        "complete": value is not None and not left_out,
        "status": "reported" if value is not None else "no_denominator" if reported else "not_reported",
        "n_used": len(pairs),
        "n_expected": len(panel.expected(ward, period, top)),
        "n_left_out": len(left_out),
        "left_out": "; ".join(left_out),
        "numerator_left_out": float(sum(a or 0 for a, _ in left_out.values())),
        "denominator_left_out": float(sum(b or 0 for _, b in left_out.values())),
        "lowest": lowest,
        "highest": highest,
        "n_assumed": sum(not known for *_, known in outside) if lowest is not None else 0,
    }


def denominator(panel: Panel, ward: str, khu_pho: str, period: str, element: str) -> tuple[float | None, str]:
    """What a count of a khu phố is a share of, and whether it was ``reported``: a khu phố is itself one possible
    community (``khu_pho_count``)."""
    value, status = panel.cell(ward, khu_pho, period, element)
    if value is None and element == "communities" and status != "not_applicable" and not ward_name(khu_pho).kind:
        return 1.0, "khu_pho_count"
    return value, "reported" if value is not None else ""


def _bounds(
    numerator: float | None, denominator: float | None, left_out: list[tuple[float | None, float | None, bool]],
) -> tuple[float | None, float | None]:
    """The least and the greatest Σ/Σ that the whole ward can have, whatever those left out (part, size, whether a year
    says the size) would say."""
    if numerator is None or denominator is None or any(size is None for _, size, _ in left_out):
        return None, None
    low = sum((top or 0 for top, _, _ in left_out), numerator)
    high = sum((size or 0 if top is None else top for top, size, _ in left_out), numerator)
    whole = sum((size or 0 for _, size, _ in left_out), denominator)
    # a part without its size: the smaller the size, the more it weighs
    least = sum((size or 0 if known or top is None else top for top, size, known in left_out), denominator)
    return ratio(low, whole), ratio(high, least)


def _size(panel: Panel, ward: str, khu_pho: str, period: str, element: str) -> float | None:
    """A denominator of the nearest year on the same ground, the earlier of two."""
    now = periods.read(period)
    for away in sorted((abs(year - now.year), year) for year in panel.years if year != now.year):
        other = periods.write(now.kind, away[1])
        if (
            panel.ground(ward, khu_pho, other) == panel.ground(ward, khu_pho, period)
            and (value := panel.cell(ward, khu_pho, other, element)[0]) is not None
        ):
            return value
    return None
