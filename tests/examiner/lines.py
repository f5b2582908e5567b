"""Lines of bodies, from computed figures or as they stand in their source, and what else is right of a table told in lines."""

from __future__ import annotations

import re

from .paper import Paper, Table


def line(kind: str, name: str, *values: object, places: int | None = None, depth: int = 0) -> str:
    """One line of a body; fractions with ``places`` decimals."""
    shown = (f"{value:.{places}f}" if isinstance(value, float) and places is not None else str(value) for value in values)
    return f"{kind}| {'  ' * depth}{name} | " + " | ".join(shown)


def percent(part: float, whole: float, places: int = 2) -> str:
    """A share in the hundred as printed, or nothing where there is no whole."""
    return f"{100 * part / whole:.{places}f}" if whole else ""


def add(many) -> list:
    """The sums of several lines, figure by figure."""
    return [sum(one) for one in zip(*many, strict=True)]


def hyphens(table: Table, drop: bool = True) -> None:
    """A word broken by a hyphen at the end of its line may be joined with the hyphen, with a space or, if it is no part of the word, without it."""
    for paths in table.columns.values():
        for path in list(paths):
            for new in (path.replace("- / ", "-").replace("- ", "-"), path.replace("- / ", "").replace("- ", "")):
                if new not in paths and (drop or "-" in new):
                    paths.append(new)


def either(paper: Paper, *starts: str, column: int = 0) -> None:
    """Lines whose names start so may be called totals or not."""
    for table in paper.tables:
        found = [row for row in table.body if (row, paper.left + column) in paper.cells
                 and str(paper.cells[row, paper.left + column].value or "").strip().startswith(starts)]
        table.either_rows += [row for row in found if row not in table.either_rows]


def english(token: str) -> str:
    """``1,234.5`` and ``-.6`` as a spreadsheet holds them; other marks stay texts."""
    if re.fullmatch(r"-?[\d,]*\.?\d+", token):
        token = token.replace(",", "")
        return re.sub(r"^(-?)\.", r"\g<1>0.", token)
    return token


def viet(token: str) -> str:
    """``1.234,5`` as a spreadsheet holds it."""
    if re.fullmatch(r"-?[\d.]*\d(,\d+)?", token):
        return token.replace(".", "").replace(",", ".")
    return token


def rows(text: str, reading=english, gap: dict[int, int] | None = None) -> str:
    """Each line: ``kind| name | figures parted by blanks``; ``_`` is an empty cell, ``~`` a blank within one."""
    out = []
    for one in text.strip("\n").split("\n"):
        if not one.strip():
            out.append("")
            continue
        one = one.strip("\n")
        kind, rest = one.lstrip().split("|", 1)
        if "|" not in rest:
            out.append(f"{kind}|{rest}")
            continue
        name, figures = rest.rsplit("|", 1)
        cells = ["" if token == "_" else reading(token).replace("~", " ") for token in figures.split()]
        out.append(f"{kind}|{name}| " + " | ".join(cells))
    return "\n".join(out)


def same(token: str) -> str:
    """A figure as printed, a text."""
    return "'" + token


def glue(table: Table) -> None:
    """A word or a span of years broken by a hyphen may be joined with it, with a blank, or without it."""
    for paths in table.columns.values():
        for path in list(paths):
            for new in (re.sub(r"(\w)- (?:/ )?(?=\w)", r"\1-", path), re.sub(r"([^\W\d])- (?:/ )?(?=[^\W\d])", r"\1", path)):
                if new not in paths:
                    paths.append(new)


def drop(table: Table, *letters: str) -> None:
    """Columns that hold only marks of notes, or nothing: anything may be said of them."""
    for letter in letters:
        table.columns.pop(letter, None)
        if letter not in table.optional:
            table.optional.append(letter)
