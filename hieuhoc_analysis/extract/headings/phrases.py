"""Phrases of a heading that are broken over lines of one column: *Nuclear* / *Electric* / *Power* is no group over *Power*."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.cells.units import is_units
from hieuhoc_analysis.extract.headings.sharing import YEAR, Level
from hieuhoc_analysis.language.text import has_accents

PIECE = 18  # characters; a phrase is broken into shorter pieces, for the sake of a narrow column
_NUMBERED = re.compile(r"^[^\W\d_]+\.? ?(?:\d{1,2}|[ivx]{1,4})$")
_MARK = re.compile(r"^(\\\d+|\(\d\)|\d/|\*+|[¹²³⁴]+)$")
_SPAN = re.compile(r"\d ?[-–—]$")
_LISTED = re.compile(r"^\(\w{1,2}\) ")


def broken_columns(levels: list[Level], rows: list[int], width: list[int], down: dict) -> list[set[int]]:
    """Columns whose text at a level goes on below, told by a neighbour that can reach over no column but its own.

    *Nuclear* / *Electric* / *Power* is one phrase, and so is *Conventional* / *Hydroelectric* / *Power* in the same rows.
    """
    broken: list[set[int]] = [set() for _ in levels]
    wide = {
        col for level in levels for col, (text, place) in level.items() if len(text) > PIECE and place[1] == col
    }  # *Phân theo giới tính* / *By sex* / *Nam* / *Male*

    columns = {*width}
    beside_it = {col: [*width[max(k - 1, 0):k], *width[k + 1:k + 2]] for k, col in enumerate(width)}  # past columns of signs

    def is_open(i: int, col: int, other: int) -> bool:
        walls = any(down.get((row, col)) is not down.get((row, other)) for row in rows[:i])
        return other in columns and other not in levels[i] and any(other in under for under in levels[i + 1:]) and not walls

    for i, level in enumerate(levels):
        lower = levels[i + 1:]
        stacks = {col: _stack(col, lower) for col, (_, place) in level.items() if place == (rows[i], col) and (rows[i], col) not in down}
        tall = {
            col: stack
            for col, stack in stacks.items()
            if len(stack) > 1 and col not in wide and stack == tuple(rows[i + 1 : i + 1 + len(stack)])
        }
        leaf = {col: next(under[col][0] for under in reversed(lower) if col in under) for col in tall}
        named = Counter(leaf.values())
        texts = {col: (stack, *(under.get(col, ("",))[0] for under in levels[i:])) for col, stack in tall.items()}
        written = Counter(texts.values())
        narrow = {col for col in tall if not any(is_open(i, col, other) for other in beside_it.get(col, ()))}
        leaves: defaultdict[tuple[int, ...], Counter[str]] = defaultdict(Counter)
        for col in narrow:
            leaves[tall[col]][leaf[col]] += 1
        for col, stack in tall.items():
            again = written[texts[col]] > 1
            near = [_stack(other, lower) for other in beside_it.get(col, ()) if is_open(i, col, other)]
            if again and len(stack) % 2 == 0 and near and all(other == (stack[len(stack) // 2 - 1],) for other in near):
                broken[i].add(col)  # *American* / *Indian* / *or Alaskan*, twice, which *White* and *Asian* stand beside in the middle
            if any(is_open(i, col, other) and stack[0] in _stack(other, lower) for other in beside_it.get(col, ())):
                continue  # *Treasury bills* over *3-* / *month* and *6-* / *month*
            itself, beside = col in narrow, leaves[stack]
            # *2000* under *Employees* and under *Payroll* is a heading of its own
            if beside.total() > itself and (beside[leaf[col]] > itself or named[leaf[col]] == 1 and not YEAR.match(leaf[col])):
                for k in range(len(stack)):
                    broken[i + k].add(col)
    return broken


def _stack(col: int, lower: list[Level]) -> tuple[int, ...]:
    """The rows below in which a column has a heading written in it."""
    return tuple(under[col][1][0] for under in lower if col in under and under[col][1][1] == col)


def goes_on(text: str, below: str, beside: list[str]) -> bool:
    """Whether the text below is the rest of a phrase broken over lines: ``Medical`` over ``care``, ``Energy`` over ``\\1``."""
    shared = below[:1].isdecimal() and any(other[:1].isdecimal() for other in beside)  # *Deaths per* over *10,000* and *100,000*
    if (
        _MARK.match(below)
        or _SPAN.search(text)
        and below[:1].isdecimal()  # *2001-* over *2004,*, whatever year stands beside
        or shapes.awaits_more(text)
        and not shared
        or total_names.is_total(text)
        and has_accents(text)
        and shapes.starts_with(below, "whole")
    ):
        return True  # *Tổng số* over *Total* is said twice
    if total_names.is_total(f"{text} {below}") and not total_names.is_total(text) and not total_names.is_total(below):
        return True  # *United* over *States*
    if (
        below[:1] == "("
        and not _LISTED.match(below)
        or text.rfind("(") > text.rfind(")")
        or _joins().match(below)
        and not any(map(_joins().match, beside))  # *Của chi hội* beside *Của các dòng họ*, over which nothing stands
        and not shapes.starts_with(below, "of_which")
    ):
        return True  # *(INCLUDING* over *TAXICABS)*, *PRIVATE* over *AND*
    if text.endswith(")") or shapes.year_of(below) or _NUMBERED.match(below):
        return False  # *Đơn vị học tập (ĐVHT)* is whole, and so are *năm 2014* and *quý ii*
    if shapes.is_word(below, "measure") and any(shapes.has_word(other, "measure") for other in beside):
        return False  # *đăng ký* beside *Đạt tiêu chí*, typed carelessly
    kinds = beside if not is_units(below) else [other for other in beside if not is_units(other)]  # *no.* beside *%*
    return below[:1].islower() and bool(kinds) and all(not other[:1].islower() for other in kinds)


@codelists.derived("layout_words")
def _joins(rows: tuple[dict[str, str], ...]) -> re.Pattern[str]:
    """Words that go on with the heading over them."""
    return re.compile(rf"^(?:{_any_of('joins', rows)})\b", re.IGNORECASE)


def _any_of(kind: str, rows: tuple[dict[str, str], ...]) -> str:
    return "|".join(re.escape(row["word"]) for row in rows if row["kind"] == kind) or r"(?!)"
