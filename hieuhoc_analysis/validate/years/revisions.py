"""What a rebuilt year says differently from the published one, figure by figure, and because of which file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hieuhoc_analysis.language.text import natural_key

if TYPE_CHECKING:
    import pandas as pd

KEY = ("ward", "khu_pho", "period", "data_element", "education_level")
COLUMNS = (
    *KEY, "change", "published_value", "value", "difference", "difference_pct", "published_status", "status", "because", "source_file",
    "published_at", "now_at",
)
COUNTED = ("reported", "nil", "corrected")


def compare(published: pd.DataFrame, rebuilt: pd.DataFrame, published_files: Mapping[str, str], files: Mapping[str, str]) -> pd.DataFrame:
    """The figures in force that are not what was published.

    Parameters
    ----------
    published, rebuilt : DataFrame
        ``observations`` (design 5.2) as published and as they are now.
    published_files, files : mapping
        Source file → sha256 of then and of now.

    Returns
    -------
    DataFrame
        One row per changed figure (`COLUMNS`), in natural order. ``change`` is ``added``, ``removed``, ``changed`` or ``status``
        (the same value, otherwise come by); ``difference`` in the element's own unit, ``difference_pct`` of the published
        value; ``because`` is ``file_new``, ``file_changed``, ``file_missing``, ``decision`` (a correction) or ``reading`` (the
        file is the same: codelists, exclusions or the software changed); ``source_file`` the file that did it;
        ``published_at``, ``now_at`` file, sheet and cell.
    """
    import pandas as pd

    before, now = _in_force(published), _in_force(rebuilt)
    rows = []
    for key in sorted(before.keys() | now.keys(), key=lambda k: tuple(map(natural_key, k))):
        old, new = before.get(key), now.get(key)
        change = _change(old, new)
        if not change:
            continue
        cause, because = _because(old, new, published_files, files)
        old_value, new_value = _value(old), _value(new)
        difference = new_value - old_value if old_value is not None and new_value is not None else None
        rows.append((
            *key, change, old_value, new_value, difference, difference / old_value * 100 if difference is not None and old_value else None,
            old["status"] if old else "", new["status"] if new else "", because, cause, _at(old), _at(new)))
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    numbers = ("published_value", "value", "difference", "difference_pct")
    return frame.astype({name: "float64" if name in numbers else "str" for name in COLUMNS})


def _in_force(observations: pd.DataFrame) -> dict[tuple[str, ...], dict]:
    out: dict[tuple[str, ...], dict] = {}
    for row in observations[observations["status"] != "superseded"].to_dict("records"):
        key = tuple(str(row[name]) for name in KEY)
        # one figure that counts beats one that was not reported; between two the later one stands, as in the review
        if key not in out or _value(row) is not None or _value(out[key]) is None:
            out[key] = row
    return out


def _value(row: dict | None) -> float | None:
    return float(row["value"]) if row and row["status"] in COUNTED and row["value"] == row["value"] else None


def _change(old: dict | None, new: dict | None) -> str:
    if old is None or new is None:
        return "added" if old is None else "removed"
    if _value(old) != _value(new):
        return "changed"
    return "status" if old["status"] != new["status"] else ""


def _because(old: dict | None, new: dict | None, before: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, str]:
    """The file that made the difference, and how."""
    row = new or old or {}
    file = row["source_file"]
    if new and new["status"] == "corrected" and (not old or old["status"] != "corrected"):
        return file, "decision"
    if old and old["source_file"] not in now and (not new or file in before):
        return old["source_file"], "file_missing"
    if file not in before:
        return file, "file_new"
    return file, "reading" if before[file] == now.get(file) else "file_changed"


def _at(row: dict | None) -> str:
    return f"{row['source_file']}, {row['source_sheet']}!{row['source_cell']}" if row else ""
