"""Lines of bodies from computed figures, and what else is right of a table told in lines."""

from __future__ import annotations

from .paper import Paper, Table


def line(kind: str, name: str, *values: object, places: int | None = None, depth: int = 0) -> str:
    """One line of a body; fractions with ``places`` decimals."""
    shown = (f"{value:.{places}f}" if isinstance(value, float) and places is not None else str(value) for value in values)
    return f"{kind}| {'  ' * depth}{name} | " + " | ".join(shown)


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
