"""How the axes of a chart are placed: the same to the last bit on every run, whatever size it is drawn at."""

from __future__ import annotations

from typing import Any

from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine, LayoutEngine
from matplotlib.transforms import Bbox

CELL = 0.94  # of a cell of a grid, that its words may fill


class SettledLayout(ConstrainedLayoutEngine):
    """The constrained layout to a ten-thousandth of the figure: the last digits of its solver differ from run to run."""

    def execute(self, fig: Figure) -> None:
        """Place the axes, from the same beginning each time: where they stood for another size would else tell on where
        they stand for this one."""
        for axes in fig.axes:
            if (spec := axes.get_subplotspec()) is not None:
                axes.set_position(spec.get_position(fig), which="original")
                axes.set_in_layout(True)
        super().execute(fig)
        for axes in fig.axes:
            if axes.get_in_layout():
                axes.set_position(Bbox(axes.get_position(original=True).get_points().round(4)), which="original")
                axes.set_in_layout(True)  # what is placed by hand is else left out the next time
        ruler = RendererAgg(1, 1, 72)  # points, whatever the picture is drawn for now or was drawn for last
        for words, size in getattr(fig, "cells", ()):
            words.set_size(size)
            left, right = words.axes.get_xlim()
            # where the axes are put now, not where they were drawn last
            room = CELL * words.axes.get_position(original=True).width * fig.get_figwidth() * 72 / (right - left)
            words.set_size(size * min(1.0, room / max(words.get_window_extent(ruler, dpi=72).width, 1.0)) // 0.5 * 0.5)


class EvenGrid(LayoutEngine):
    """Many small axes in even rows and columns inside `rect`; the constrained layout of so many differs in the last digit from run to run.

    The margins are inches, because letters keep their size when the chart is drawn smaller.
    """

    _adjust_compatible = True
    _colorbar_gridspec = False

    def __init__(self, left: float = 0.6, bottom: float = 0.375, top: float = 0.3, wide: float = 0.18, high: float = 0.5) -> None:
        super().__init__()
        self._params: dict[str, Any] = {
            "rect": (0.0, 0.0, 1.0, 1.0),
            "left": left,
            "bottom": bottom,
            "top": top,
            "wide": wide,
            "high": high,
        }

    def set(self, **values: object) -> None:
        """Set `rect` or a margin."""
        self._params.update(values)

    def execute(self, fig: Figure) -> None:
        """Place the axes."""
        x, y, width, height = self._params["rect"]
        across, up = fig.get_size_inches()
        fig.subplots_adjust(
            left=x + self._params["left"] / across,
            right=x + width - 0.2 / across,
            bottom=y + self._params["bottom"] / up,
            top=y + height - self._params["top"] / up,
            wspace=self._params["wide"],
            hspace=self._params["high"],
        )
