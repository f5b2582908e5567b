"""Axes with a line for each place, from the top down: in one column or, where these would be too many to read, in two; and the
bars that lie on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd

from hieuhoc_analysis.publish import lettering, style


def panels(names: list[str], columns: int) -> tuple[style.Chart, list[tuple], float]:
    """A chart of one pair of axes, or of two side by side: (axes, names of it), and the size of type."""
    if len(names) <= 20 or columns > 10:
        fig, axes = style.new_chart()
        return fig, [(axes, names)], lettering.row_size(len(names))
    fig = style.Chart()
    half = -(-len(names) // 2)
    return fig, list(zip(fig.subplots(1, 2), (names[:half], names[half:]), strict=True)), lettering.row_size(half) - 2


def in_parts(parts: list[tuple], rows: pd.DataFrame) -> list[tuple]:
    """The axes of `panels`, each with its share of the rows, in order."""
    ends = [sum(len(names) for _, names in parts[:at + 1]) for at in range(len(parts))]
    return [(axes, rows.iloc[end - len(names):end]) for (axes, names), end in zip(parts, ends, strict=True)]


def bars(axes, values: pd.Series, names: Sequence[str], texts: Iterable[str], colours: Sequence[str] | np.ndarray, size: float) -> None:
    """Draw lying bars, each with its name and behind its end its figure."""
    axes.barh(np.arange(len(values)), values, color=colours, height=0.72)
    for y, (value, text) in enumerate(zip(values, texts, strict=True)):
        axes.annotate(text, (max(value, 0), y), (6, 0), textcoords="offset points", va="center", size=size)
    axes.set_yticks(range(len(values)), names, size=size)
    axes.yaxis.grid(False)
