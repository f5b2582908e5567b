"""How little is too little: the bounds of ``review_bounds.csv`` from which on a review says something, or no longer does."""

from __future__ import annotations

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError

# the least and the most that a bound can be, where it still means what its row says
RANGES = {
    "most_reporting": (0.5, 1.0),
    "small_base": (1, 1000),
    "few_cases": (1, 100),
    "small_cell": (2, 100),
    "low_coverage": (0.0, 1.0),
    "pace_years": (1, 100),
}


def bound(name: str) -> float:
    """A number of ``review_bounds.csv``.

    Raises
    ------
    CodelistError
        When there is no such row, or its value is no number in the range of `RANGES`.
    """
    least, most = RANGES[name]
    text = next((row["value"] for row in codelists.load("review_bounds") if row["bound"] == name), "")
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = float("nan")
    if not least <= value <= most:
        raise CodelistError(f"review_bounds.csv: giá trị của '{name}' là '{text}'; phải là số từ {least:g} đến {most:g}.",
                            f"review_bounds.csv: the value of '{name}' is '{text}'; it must be a number from {least:g} to {most:g}.")
    return value


def most_reported(reporting: int, expected: int) -> bool:
    """Whether enough of the khu phố of a ward reported for what they say to be said of the ward: more than ``most_reporting`` of them."""
    return reporting > bound("most_reporting") * expected
