"""The folders under ``reports/``: one for each review, and which of them must not be published side by side."""

from __future__ import annotations

import re
from pathlib import Path

from hieuhoc_analysis.indicators import periods, territory
from hieuhoc_analysis.language.text import fold_ascii

PAPERS = ("index.html", "slides.pptx", "report.docx", "tables.xlsx")
INTERNAL = "noi-bo"  # of a review's folder: what holds every count
_FORM = re.compile(
    r"(?P<period>\d{4}(?:-\d{4})?)(?:_(?:nhu-bao-cao|dia-gioi-\d{4}-\d\d-\d\d))?"
    r"(?:_toan-dia-ban|_(?:xa|phuong|thi-tran|dac-khu)-[a-z0-9-]+)?"
)


def named(period: str, day: str, usual: str) -> str:
    """The name of a review's folder: its period, with the territory policy behind it where that is not the `usual` one.

    Parameters
    ----------
    day, usual : str
        The day on whose units all years are, '' for the units that reported: of this review, and of the period by default.
        Two days between which no unit changed are one.
    """
    if bool(day) == bool(usual) and _changes_by(day) == _changes_by(usual):
        return period
    return f"{period}_dia-gioi-{day}" if day else f"{period}_nhu-bao-cao"


def of_district(name: str) -> str:
    """The folder of a district reviewed as one, beside that of the review of its main ward."""
    return f"{name}_toan-dia-ban"


def of_ward(name: str, ward: str) -> str:
    """The folder of the charts of another ward than the main one, beside that of the review."""
    return f"{name}_{re.sub(r'[^a-z0-9]+', '-', fold_ascii(ward)).strip('-')}"


def period_of(folder: Path) -> str:
    """The period of a review's folder, '' where it is none."""
    match = _FORM.fullmatch(folder.name)
    return match["period"] if match else ""


def overlapping(folder: Path) -> list[str]:
    """The names of other reviews beside this one that share years with it and hold papers.

    What one of them withholds another may tell, or its totals by subtraction: `disclosure` protects the papers of one
    review, and `side_by_side` those of reviews under one policy.
    """
    own = set(periods.years(period_of(folder)) or [])
    return (
        [
            other.name
            for other in sorted(folder.parent.iterdir())
            if other.name != folder.name
            and (period := period_of(other))
            and own & set(periods.years(period) or [])
            and any((other / name).exists() for name in PAPERS)
        ]
        if folder.parent.is_dir()
        else []
    )


def before(folder: Path) -> list[str]:
    """Of the `overlapping` reviews those under the same policy that come before this one, by their last and first year:
    what they withhold, this one does (`side_by_side`). The order is that of the years, whichever was made first, so
    that making one again changes nothing."""
    return [name for name in overlapping(folder) if _policy(name) == _policy(folder.name) and order(name) < order(folder.name)]


def after(folder: Path) -> list[str]:
    """Those for which this one is one `before`: they follow what this one withholds, so they are made again after it."""
    return [name for name in overlapping(folder) if _policy(name) == _policy(folder.name) and order(name) > order(folder.name)]


def _policy(name: str) -> str:
    return name.removeprefix(period_of(Path(name)))


def order(name: str) -> tuple[int, int]:
    """By what reviews come one after the other: the last year, then the first."""
    years = periods.years(period_of(Path(name))) or [0]
    return years[-1], years[0]


def _changes_by(day: str) -> set[str]:
    return set(territory.changes()["date"][territory.changes()["date"] <= day]) if day else set()
