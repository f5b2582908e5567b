"""Tables of coloured cells: a line for each place, a column for each year, model or measure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from matplotlib.patches import Rectangle

from hieuhoc_analysis.publish import lettering, style

SMALL = 12  # points at most: words in the place of a figure


@dataclass(frozen=True)
class Cell:
    """What a cell says, in letters of at most so many points, and on which ground: '' for none, `style.MISSING` for the
    hatching that says that nothing is known, which is not 0."""

    text: str
    ground: str | tuple = ""
    ink: str = style.MUTED
    most: float = SMALL
    weight: str = "normal"
    edge: str = ""


def shaded(share: float, text: str, most: float = 99) -> Cell:
    """A figure on the ground of the scale that is so far along it."""
    ground = style.SEQUENTIAL(share)
    return Cell(text, ground, style.ink_on(ground), most)


def _hatched(x: int, y: int) -> Rectangle:
    return Rectangle(
        (x - 0.5, y - 0.5), 1, 1, facecolor=style.MISSING, edgecolor=style.CONTEXT, hatch=style.MISSING_HATCH, linewidth=0
    )


def fill(axes, names: Sequence[str], columns: Sequence[str], cell: Callable[[str, str], Cell], size: float) -> None:
    """Draw the `cell` of each name (from the top down) and column."""
    for y, name in enumerate(names):
        for x, column in enumerate(columns):
            one = cell(name, column)
            if one.ground == style.MISSING:
                axes.add_patch(_hatched(x, y))
            elif one.ground:
                width = 1.8 if one.edge else 0
                axes.add_patch(
                    Rectangle((x - 0.49, y - 0.47), 0.98, 0.94, facecolor=one.ground, edgecolor=one.edge or "none", linewidth=width)
                )
            if one.text:
                lettering.in_cell(axes, x, y, one.text, min(size, one.most), weight=one.weight, color=one.ink)


def frame(axes, names: Sequence[str], columns: Sequence[str], size: float) -> None:
    """What stands around the cells: names on the left, columns below."""
    two = len(axes.figure.axes) > 1
    axes.set_xticks(
        range(len(columns)),
        columns,
        size=(10 if max(map(len, columns)) > 9 else 12 if len(columns) <= 6 else 9) if two else 15 if len(columns) <= 7 else 12,
    )
    axes.set_yticks(range(len(names)), [lettering.shorten(axes.figure, name, size, 0.14 if two else 0.24) for name in names], size=size)
    axes.set_xlim(-0.5, len(columns) - 0.5)
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.tick_params(length=0)
    axes.grid(False)
    for line in axes.spines.values():
        line.set_visible(False)
