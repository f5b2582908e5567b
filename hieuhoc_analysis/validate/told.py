"""A finding at a figure."""

from __future__ import annotations

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import LANGUAGES, fill, phrase


def told(
    rule: str, f: Figure, found: str | float | None, expected: str | float | None = "", /, source_file: str = "", **params: object
) -> Finding:
    """A finding of `rule` at the cell of `f`.

    Parameters
    ----------
    found, expected : str, float or Share
        Numbers are written as the reader's language writes them.
    **params
        What the rule's sentence needs beside ``heading``.
    """
    numbers = {name: value for name, value in (("found", found), ("expected", expected)) if not isinstance(value, str)}
    in_words = [value if isinstance(value, str) else fill("{value}", value=value) for value in (found, expected)]
    return Finding(rule, source_file, f.sheet, f.address, f.ward, f.khu_pho, f.period, f.data_element, in_words[0], in_words[1],
                   {"heading": " / ".join(f.path), **numbers, **params})


def cause(key: str, **places: object) -> dict[str, str]:
    """The phrase `key` as ``cause_vi`` and ``cause_en``."""
    return {f"cause_{lang}": phrase(key, lang, **places) for lang in LANGUAGES}


def where(there: Figure, here: Figure, file: str = "") -> dict[str, str]:
    """Where a figure stands, as somebody looking at another would find it: ``where_vi`` and ``where_en``; `file` is
    that of the figure, if it is another."""
    key = "where.file" if file else "where.sheet" if there.sheet != here.sheet else "where.cell"
    return {f"where_{lang}": phrase(key, lang, cell=there.address, sheet=there.sheet, file=file) for lang in LANGUAGES}
