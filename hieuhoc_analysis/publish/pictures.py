"""A chart as a picture: laid out once, and drawn once for each kind of picture."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import matplotlib.style
import pandas as pd
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from hieuhoc_analysis.publish.plain import NO_BREAK

STYLE = Path(__file__).with_name("hieuhoc.mplstyle")
DOTS = 144  # an inch: a slide of 13⅓ × 7½ inches is 1920 × 1080


class Chart(Figure):
    """A matplotlib Figure that also knows its alternative text and the data it shows.

    Attributes
    ----------
    alt : str
        What the picture says, for those who cannot see it; '' until `style.finish`.
    remark : str
        Its note without the words about how it is drawn, for where it is told otherwise.
    data : DataFrame or None
        The rows that the chart draws.
    blank : bool
        There was nothing to draw, and the chart says so.
    cells : list of (Text, float)
        The words in cells one unit wide, and the size of type that they have where there is room (`lettering.in_cell`).
    """

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        FigureCanvasAgg(self)
        self.alt = self.remark = ""
        self.data: pd.DataFrame | None = None
        self.blank = False
        self.cells: list[tuple[Text, float]] = []

    def _change(self, changed: bool) -> None:
        Figure.stale.fset(self, changed)  # type: ignore[attr-defined]
        if changed:
            self._png = b""  # no longer what the chart would show

    stale = property(Figure.stale.fget, _change)  # type: ignore[attr-defined]

    @property
    def png(self) -> bytes:
        """The chart as `picture` draws it; while nothing of it changes, the one that was drawn last."""
        return self._png or picture(self, "png")

    def _repr_mimebundle_(self, include=None, exclude=None):
        return {"image/png": self.png, "text/plain": self.alt or repr(self)}, {"image/png": {"alt": self.alt, "width": 960}}


def in_style() -> AbstractContextManager:
    """The house style inside a ``with`` block; nothing of it stays behind."""
    return matplotlib.style.context(STYLE)


def alt_text(fig: Figure) -> str:
    """The alternative text that `style.finish` stored on a chart ('' for other figures)."""
    return getattr(fig, "alt", "")


def written(fig: Figure, gid: str) -> str:
    """The words of a finished chart's ``title``, ``subtitle``, ``note`` or ``source`` ('' when it has none)."""
    return next((t.get_text().replace("\n", " ").replace(NO_BREAK, " ") for t in fig.texts if t.get_gid() == gid), "")


def picture(fig: Figure, kind: str) -> bytes:
    """The chart as ``png`` or ``svg`` bytes under the house style, with its words but without the moment or the program."""
    return pictures(fig, kind)[0]


def pictures(fig: Figure, *kinds: str) -> list[bytes]:
    """Several of what `picture` gives, which show the chart alike to a hair."""
    said = {"Title": written(fig, "title"), "Description": alt_text(fig)}
    drawn = {}
    with in_style(), _settled(fig):
        for kind in kinds:
            out, unsaid = io.BytesIO(), {"Software": None} if kind == "png" else {"Date": None, "Creator": None}
            fig.savefig(out, format=kind, dpi=DOTS, metadata={k: v for k, v in {**said, **unsaid}.items() if v != ""})
            drawn[kind] = out.getvalue()
    if isinstance(fig, Chart):
        fig._png = drawn.get("png", b"")
    return [drawn[kind] for kind in kinds]


def bare_picture(fig: Chart, inches: tuple[float, float], kind: str = "png") -> bytes:
    """The chart as ``png`` or ``svg`` of a size without its title, note and source, which the page around it writes."""
    with untitled(fig, inches) as figure:
        return picture(figure, kind)


@contextmanager
def _settled(fig: Figure) -> Iterator[None]:
    """The axes placed once for all that is drawn inside a ``with`` block: matplotlib would place them, and draw all of
    it in vain, for each picture."""
    engine, dots = fig.get_layout_engine(), fig.dpi
    fig.dpi = DOTS
    try:
        if engine is not None:
            engine.execute(fig)
        fig.set_layout_engine(None)
        yield
    finally:
        fig.set_layout_engine(engine)
        fig.dpi = dots


@contextmanager
def untitled(fig: Chart, inches: tuple[float, float] | None = None) -> Iterator[Chart]:
    """The chart without its title, note and source inside a ``with`` block, for a place of a size that writes them itself."""
    size = tuple(fig.get_size_inches())
    hidden: list[Artist] = [text for text in fig.texts if text.get_gid() in ("title", "subtitle", "note", "source")]
    hidden += [artist for artist in fig.artists if isinstance(artist, Line2D)]
    engine = fig.get_layout_engine()
    before: dict[str, Any] = dict(engine.get()) if engine is not None else {}
    for artist in hidden:
        artist.set_visible(False)
    if engine is not None:
        engine.set(rect=(0.005, 0.01, 0.99, 0.98))  # type: ignore[call-arg]
    if inches:
        fig.set_size_inches(*inches)
    try:
        yield fig
    finally:
        for artist in hidden:
            artist.set_visible(True)
        fig.set_size_inches(*size)
        if engine is not None:
            engine.set(rect=before["rect"])  # type: ignore[call-arg]
