"""Between what a figure may be expected, as ``plausible_ranges.csv`` has it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import inf

from hieuhoc_analysis import codelists


@dataclass(frozen=True, slots=True)
class Range:
    """One row of ``plausible_ranges.csv``: `low` … `high` of a ward, `times` how far one khu phố may be from the others."""

    kind: str
    numerator: str
    denominator: str
    low: float
    high: float
    times: float
    base: float
    label: dict[str, str]
    source: str

    def allows(self, value: float, before: float) -> bool:
        """Whether a figure may follow the one of the year before, by limits of growth."""
        return self.low * before <= value <= self.high * before


@codelists.derived("plausible_ranges")
def all_ranges(rows: tuple[dict[str, str], ...]) -> dict[str, dict[str, Range]]:
    """All rows of ``plausible_ranges.csv``, by kind and by what they limit."""
    out: dict[str, dict[str, Range]] = defaultdict(dict)
    for row in rows:
        one = Range(
            row["kind"],
            row["numerator"],
            row["denominator"],
            _number(row["low"], 0),
            _number(row["high"], inf),
            _number(row["times"], inf),
            _number(row["minimum_base"], 0),
            {"vi": row["label_vi"], "en": row["label_en"]},
            row["source"],
        )
        out[row["kind"]][row["indicator"] if row["kind"] == "rate" else row["numerator"]] = one
    return out


def _number(text: str, nothing: float) -> float:
    return float(text.replace(",", ".")) if text else nothing


def ranges(kind: str) -> dict[str, Range]:
    """Those of one kind, by what they limit: the indicator of a rate, else its numerator."""
    return all_ranges().get(kind, {})
