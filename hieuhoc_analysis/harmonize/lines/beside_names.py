"""The columns of words beside the names of a table that say what each line counts, or of which level.

*Đăng ký, Công nhận* of every khu phố.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.harmonize.words.subsets import is_some


def column_saying(table: Table, body: Sequence[Line], says: Callable[[str], bool], least: int) -> int | None:
    """The column beside the names of which every word says a thing of its line, *TH, THCS, THPT* or *Đăng ký, Công nhận*.

    `least` is how many different ones there are: a column of *Đạt* alone says how a khu phố did, not what was counted.
    """
    last = max(table.values, default=1 << 20)
    for col in table.stub.texts:
        if col > last:
            break  # remarks (*Đạt*) stand behind the figures
        if shapes.is_word((table.paths.get(col) or ("",))[-1], "unit_line"):
            continue  # *hộ*, *người* under *ĐVT* make no count of a rate
        words = [c.text for line in body if (c := line.at.get(col)) and c.text]
        if (
            col != table.stub.name
            and len(words) > 0.6 * len(body)
            and _mostly(words, says, least)
            and len(set(filter(says, words))) >= least
        ):
            return col
    return None


def _mostly(words: Sequence[str], says: Callable[[str], bool], least: int) -> bool:
    """Whether all words say such a thing, or, of many different ones, all but one, which nobody knows yet."""
    silent = {word for word in words if not (says(word) or total_names.is_total(word))}
    return not silent or least > 1 and len(silent) == 1 and len(set(words)) > 4


def measure_columns(table: Table, body: Sequence[Line]) -> dict[int, tuple[str, ...]]:
    """Row → what the columns beside the names say that it counts.

    A word that stands once is of the lines under it, up to the next name: *Gia đình học tập* over *ĐK* and *CN*.
    """
    finest = column_saying(table, body, _says_what, 2)
    if finest is None:
        return {}
    coarser = [col for col in table.stub.texts if table.stub.name is not None and table.stub.name < col < finest]
    coarser = [
        col
        for col in coarser
        if all(is_measure(c.text) or total_names.is_total(c.text) for line in body if (c := line.at.get(col)) and c.text)
    ]
    out, last = {}, dict.fromkeys(coarser, "")
    for line in body:
        for col in coarser:
            if table.stub.name in line.at or col in line.at:
                last[col] = line.at[col].text if col in line.at else ""
        out[line.row] = tuple(text for text in (*last.values(), line.at[finest].text if finest in line.at else "") if text)
    return out


def is_level(text: str) -> bool:
    said = headings.facets(text)
    return bool(said.level and not said.leftover)


def level_of(line: Line, column: int | None) -> str:
    """The level that a line's cell in that column names, ``all`` for none."""
    return next((headings.facets(c.text).level or "all" for c in line.cells if c.col == column and c.text), "all")


def _says_what(text: str) -> bool:
    """Whether a word beside a name says what its line counts: *Đăng ký*, or *Thực hiện* and *Đạt (%)* beside *Kế hoạch*."""
    found = headings.facets(text)
    counted = not found.leftover and bool(found.rate or found.count and not text.isdecimal())
    return counted or is_measure(text) or shapes.is_word(text, "org_kind")


def is_measure(text: str) -> bool:
    """Whether a text says what is counted, or of it which part or sum: *Gia đình học tập*, *Nữ*, *Lũy kế*."""
    found = headings.facets(text)
    counted = found.model or found.element or found.step or found.moment or found.change or found.rate or found.noun == "family"
    return bool((counted or found.other == "running") and not found.leftover or is_some(text))
