"""A finding as its ward reads it: without the place where it stands beside it, and asking only what a ward can do."""

from __future__ import annotations

from collections.abc import Mapping

from hieuhoc_analysis.language.phrases import has_phrase, phrase

# about the analyst's own decisions and folders, which no ward can mend
_OWN = ("correction_stale", "exclusion_stale", "ward_astray")


def for_ward(row: Mapping[str, str]) -> bool:
    """Whether a row of the ``findings`` table is an error or warning that its ward can do something about."""
    return row["severity"] != "info" and row.get("rule") not in _OWN


def said(row: Mapping[str, str], lang: str = "vi") -> str:
    """The message of a row of the ``findings`` table without its sheet and cell, which stand beside it; *từ ô C4 đến ô C9* is more than
    that."""
    sheet, cell = ({"sheet": row["source_sheet"]}, {"cell": row["source_cell"]})
    text = row["message"].removeprefix(phrase("copy.place", lang, **sheet, **cell))
    text = text.removeprefix(phrase("copy.sheet", lang, **sheet)).lstrip(" ,:")
    return text[:1].upper() + text[1:]


def to_do(row: Mapping[str, str], lang: str = "vi") -> str:
    """What the ward is asked to do: the hint, unless that is about the analyst's own codelists and commands."""
    key = f"to_ward.{row.get('rule', '')}"
    return phrase(key, lang, **row) if has_phrase(key) else row["hint"]
