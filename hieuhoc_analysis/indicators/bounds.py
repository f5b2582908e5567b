"""How little is too little: the bounds of ``review_bounds.csv`` from which on a review says something, or no longer does."""

from __future__ import annotations

from hieuhoc_analysis import codelists


def bound(name: str) -> float:
    """A number of ``review_bounds.csv``; ``columns.csv`` says between which two it can be and still mean what its row says."""
    return next(float(row["value"].replace(",", ".")) for row in codelists.load("review_bounds") if row["bound"] == name)


def most_reported(reporting: int, expected: int) -> bool:
    """Whether enough of the khu phố of a ward reported for what they say to be said of the ward: more than ``most_reporting`` of them."""
    return reporting > bound("most_reporting") * expected
