"""Formula text: what a shared formula says in another cell, and which cells a sum adds up."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import NamedTuple

from hieuhoc_analysis.extract.grid import column_letters, column_number

LONGEST = 16_384  # Excel's own limit is 8,192 characters

# strings, quoted sheet names and [table columns] are matched first, so that what looks like a cell in them stays
_TOKEN = re.compile(
    r"""(?P<skip>"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])
    |(?<![\w.$\\])(?:
        (?P<cell>(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7}))(?![\w.(!])
        |(?P<cols>(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3}))(?![\w.(!$])
        |(?P<rows>(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7}))(?![\w.(!$])
    )""",
    re.VERBOSE,
)


def shift(formula: str, rows: int, cols: int) -> str:
    """The formula as it reads `rows` further down and `cols` further right: ``SUM(B2:$B9)`` → ``SUM(C3:$B10)``.

    Relative references move, absolute ones (``$``) stay; one that leaves the sheet becomes ``#REF!``.
    """
    if not rows and not cols or len(formula) > LONGEST:
        return formula

    def moved(match: re.Match[str]) -> str:
        if match["cell"]:
            fixed_col, letters, fixed_row, digits = match.group(3, 4, 5, 6)
            parts = [_column(fixed_col, letters, cols), _row(fixed_row, digits, rows)]
            return "".join(parts) if all(parts) else "#REF!"
        if match["cols"]:
            parts = [_column(match[8], match[9], cols), _column(match[10], match[11], cols)]
        elif match["rows"]:
            parts = [_row(match[13], match[14], rows), _row(match[15], match[16], rows)]
        else:
            return match[0]
        return ":".join(parts) if all(parts) else "#REF!"

    return _TOKEN.sub(moved, formula)


_ADDED = re.compile(r"(?:SUM|SUBTOTAL\((?:9|109)[,;]|[(),;+=\s]|[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)+", re.IGNORECASE)
_AREA = re.compile(r"([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?", re.IGNORECASE)


LONGEST_RECKONED = 300  # letters of a formula that does more than add: no office writes longer ones
_RECKONED = re.compile(r"(?:SUM\(|[-+*(),; ]|\d++(?:\.\d++)?+|[A-Z]{1,3}+\d{1,7}+(?::[A-Z]{1,3}+\d{1,7}+)?+)++")


class Area(NamedTuple):
    """Cells of a sheet, corners included."""

    top: int
    left: int
    bottom: int
    right: int

    def holds(self, row: int, col: int) -> bool:
        """Whether a cell lies in it."""
        return self.top <= row <= self.bottom and self.left <= col <= self.right


@lru_cache(maxsize=4096)
def added(formula: str) -> tuple[Area, ...]:
    """The areas that a formula adds up which only adds cells of its own sheet; () for one that does something else."""
    text = formula.replace("$", "")
    if len(text) > LONGEST or not _ADDED.fullmatch(text):
        return ()
    return tuple(area(match.group()) for match in _AREA.finditer(text.upper()))


@lru_cache(maxsize=4096)
def reckoned(formula: str) -> ast.expr | None:
    """What a formula adds, subtracts and multiplies of its own sheet; None for any other.

    As an expression in which ``C7_C9`` is the area C7:C9.
    """
    text = " ".join(formula.replace("$", "").upper().split())
    if len(text) > LONGEST_RECKONED or not _RECKONED.fullmatch(text):
        return None
    try:
        return ast.parse(text.replace(";", ",").replace(":", "_"), mode="eval").body
    except (SyntaxError, MemoryError, RecursionError):
        return None


def area(name: str) -> Area:
    """The area that such an expression names: ``C7``, ``C7_C9``."""
    (first, top, last, bottom), = _AREA.findall(name.replace("_", ":"))
    rows, cols = sorted((int(top), int(bottom or top))), sorted((column_number(first), column_number(last or first)))
    return Area(rows[0], cols[0], rows[1], cols[1])


def _column(fixed: str, letters: str, by: int) -> str:
    if fixed:
        return fixed + letters
    number = column_number(letters.upper()) + by
    return column_letters(number) if 1 <= number <= 16_384 else ""


def _row(fixed: str, digits: str, by: int) -> str:
    if fixed:
        return fixed + digits
    number = int(digits) + by
    return str(number) if 1 <= number <= 1_048_576 else ""
