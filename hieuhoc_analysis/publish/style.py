"""The house style: one palette, one way to begin a chart and one to finish it."""

from __future__ import annotations

import functools
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import matplotlib.style
import pandas as pd
from matplotlib import colors
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine, LayoutEngine
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.ticker import FuncFormatter, MaxNLocator
from matplotlib.transforms import Bbox

from hieuhoc_analysis.language.phrases import number, percent
from hieuhoc_analysis.publish.plain import NO_BREAK, glued

STYLE = Path(__file__).with_name("hieuhoc.mplstyle")

# Dark to light in this order, so that two neighbours stay apart for a colour-blind reader and in grey print.
INK = "#1B2530"
MUTED = "#4F5B67"
MAIN = "#12436D"
SECOND = "#E8871E"
THIRD = "#6FB7C9"
TARGET = "#801650"
CONTEXT = "#AEB8C2"
GRID = "#D9DEE4"
MISSING = "#F1F3F5"
MISSING_HATCH = "////"
SEQUENTIAL = colors.LinearSegmentedColormap.from_list(
    "hieuhoc", ["#EEF4F8", "#BBD5E4", "#7FB0CC", "#3F7FAB", "#12436D"]
)

LEFT, RIGHT, TOP, BOTTOM = 0.045, 0.962, 0.945, 0.028
TITLE_SIZES, SUBTITLE_SIZE, NOTE_SIZE, SOURCE_SIZE = (27, 24, 21), 16, 14, 12
CELL = 0.94  # of a cell of a grid, that its words may fill


class Chart(Figure):
    """A matplotlib Figure that also knows its alternative text and the data it shows.

    Attributes
    ----------
    alt : str
        What the picture says, for those who cannot see it; '' until `finish`.
    remark : str
        Its note without the words about how it is drawn, for where it is told otherwise.
    data : DataFrame or None
        The rows that the chart draws.
    blank : bool
        There was nothing to draw, and the chart says so.
    cells : list of (Text, float)
        The words in cells one unit wide, and the size of type that they have where there is room (`in_cell`).
    """

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        FigureCanvasAgg(self)
        self.alt = self.remark = ""
        self.data: pd.DataFrame | None = None
        self.blank = False
        self.cells: list[tuple[Text, float]] = []

    def _repr_mimebundle_(self, include=None, exclude=None):
        picture = io.BytesIO()
        self.savefig(picture, format="png", dpi=110, metadata={"Software": None})
        return (
            {"image/png": picture.getvalue(), "text/plain": self.alt or repr(self)},
            {"image/png": {"alt": self.alt, "width": 960}},
        )


class SettledLayout(ConstrainedLayoutEngine):
    """The constrained layout to a ten-thousandth of the figure: the last digits of its solver differ from run to run."""

    def execute(self, fig: Figure) -> None:
        """Place the axes, from the same beginning each time: where they stood for another size would else tell on where they stand for this one."""
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
        self._params: dict[str, Any] = {"rect": (0.0, 0.0, 1.0, 1.0), "left": left, "bottom": bottom, "top": top, "wide": wide, "high": high}

    def set(self, **values: object) -> None:
        """Set `rect` or a margin."""
        self._params.update(values)

    def execute(self, fig: Figure) -> None:
        """Place the axes."""
        x, y, width, height = self._params["rect"]
        across, up = fig.get_size_inches()
        fig.subplots_adjust(left=x + self._params["left"] / across, right=x + width - 0.2 / across, bottom=y + self._params["bottom"] / up, top=y + height - self._params["top"] / up,
                            wspace=self._params["wide"], hspace=self._params["high"])


def apply_style() -> None:
    """Use the house style for every chart drawn after this call, also the reader's own."""
    matplotlib.style.use(STYLE)


def in_style() -> AbstractContextManager:
    """The house style inside a ``with`` block; nothing of it stays behind."""
    return matplotlib.style.context(STYLE)


def styled(draw: Callable[..., Chart]) -> Callable[..., Chart]:
    """Draw under the house style and leave the caller's settings as they were."""

    @functools.wraps(draw)
    def drawn(*args, **kwargs) -> Chart:
        with in_style():
            return draw(*args, **kwargs)

    return drawn


def new_chart() -> tuple[Chart, Axes]:
    """An empty slide-sized chart with one pair of axes."""
    fig = Chart()
    return fig, fig.subplots()


def finish(
    fig: Chart,
    *,
    title: str,
    subtitle: str = "",
    source: str = "",
    note: str = "",
    key: str = "",
    alt: str = "",
    data: pd.DataFrame | None = None,
) -> Chart:
    """Give a chart its words and its place on the slide.

    Parameters
    ----------
    fig : Chart
        With everything drawn.
    title : str
        The finding, as a sentence.
    subtitle : str
        What is shown: unit and denominator.
    source, note : str
        Where the figures come from; what the reader must know to read them right.
    key : str
        What hatching, hollow marks and colours of the picture mean; written before the note.
    alt : str
        What the chart says in words; by default title, subtitle, key and note.
    data : DataFrame
        The rows drawn, kept on the chart for `save_chart`.

    Returns
    -------
    Chart
        The same figure.
    """
    fig.remark, note = note, sentence([key, note]) if key else note
    top = _title(fig, title)
    if subtitle:
        top = _block(fig, subtitle, top - 0.012, SUBTITLE_SIZE, color=MUTED, gid="subtitle", limit=2)
    bottom = BOTTOM
    if source:
        bottom = _block(fig, source, bottom, SOURCE_SIZE, color=MUTED, up=True, gid="source", limit=2)
    if note:
        bottom = _block(fig, note, bottom + 0.008, NOTE_SIZE, color=INK, up=True, gid="note", limit=3)
    box = (LEFT, bottom + 0.025, RIGHT - LEFT, top - bottom - 0.055)
    engine = fig.get_layout_engine()
    if engine is None:
        fig.set_layout_engine(SettledLayout(rect=box, h_pad=0.02, w_pad=0.02))
    else:
        engine.set(rect=box)  # type: ignore[call-arg]
    fig.alt = alt or " ".join(part.rstrip(".") + "." for part in (title, subtitle, note) if part)
    fig.data = data
    return fig


def add_to_source(fig: Chart, words: str) -> None:
    """Add a sentence to a finished chart's source line; what stands above makes room where it needs another line."""
    line = next((text for text in fig.texts if text.get_gid() == "source"), None)
    if line is None or not words or words in written(fig, "source"):
        return
    before = line.get_text().count("\n") + 1
    size = float(line.get_fontsize())
    lines = wrap(fig, f"{written(fig, 'source')} {words}", size)
    line.set_text("\n".join(lines))
    up = (len(lines) - before) * size * 1.42 / 72 / fig.get_figheight()
    for text in fig.texts:
        if text.get_gid() == "note":
            text.set_y(text.get_position()[1] + up)
    engine = fig.get_layout_engine()
    if engine is not None and up:
        left, bottom, width, height = engine.get()["rect"]
        engine.set(rect=(left, bottom + up, width, height - up))  # type: ignore[call-arg]


def alt_text(fig: Figure) -> str:
    """The alternative text that `finish` stored on a chart ('' for other figures)."""
    return getattr(fig, "alt", "")


def written(fig: Figure, gid: str) -> str:
    """The words of a finished chart's ``title``, ``subtitle``, ``note`` or ``source`` ('' when it has none)."""
    return next((t.get_text().replace("\n", " ").replace(NO_BREAK, " ") for t in fig.texts if t.get_gid() == gid), "")


def _title(fig: Chart, title: str) -> float:
    fig.add_artist(Line2D([LEFT, LEFT + 0.05], [0.972, 0.972], color=SECOND, linewidth=5, solid_capstyle="butt"))
    for size in TITLE_SIZES:
        lines = wrap(fig, title, size, weight="bold")
        if len(lines) <= 2:
            break
    return _block(fig, title, TOP, size, color=INK, weight="bold", gid="title", limit=3)


def _block(fig: Chart, words: str, y: float, size: float, *, up: bool = False, limit: int, gid: str, **look) -> float:
    """Write a paragraph hanging from `y` (or standing on it) and return where it ends."""
    lines = wrap(fig, words, size, weight=look.get("weight", "normal"))
    while len(lines) > limit and size > 10:
        size -= 1
        lines = wrap(fig, words, size, weight=look.get("weight", "normal"))
    fig.text(LEFT, y, "\n".join(lines), size=size, va="bottom" if up else "top", ha="left", gid=gid,
             linespacing=1.22, **look)
    height = len(lines) * size * 1.42 / 72 / fig.get_figheight()
    return y + height if up else y - height


def wrap(fig: Figure, words: str, size: float, weight: str = "normal", width: float = RIGHT - LEFT) -> list[str]:
    """Break a sentence into lines that fit `width` (a share of the figure) as they will be drawn."""
    renderer = FigureCanvasAgg(fig).get_renderer() if not isinstance(fig.canvas, FigureCanvasAgg) else fig.canvas.get_renderer()
    room = width * fig.get_figwidth() * fig.dpi
    probe = Text(size=size, weight=weight, figure=fig)

    def long(text: str) -> float:
        probe.set_text(text)
        return probe.get_window_extent(renderer).width

    lines: list[str] = []
    for paragraph in glued(words).split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and long(longer) > room:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def row_size(rows: int) -> float:
    """The size of type for charts with one row per khu phố, so that 3 as well as 40 can be read on a slide."""
    return 15 if rows <= 16 else 11 if rows <= 26 else 8


def in_cell(axes: Axes, x: float, y: float, words: str, size: float, **look: Any) -> None:
    """Words in the middle of a cell one unit wide, in smaller type where they would run into the next."""
    text = axes.text(x, y, words, ha="center", va="center", size=size, **look)
    text.set_in_layout(False)
    axes.figure.cells.append((text, size))  # type: ignore[union-attr]


def shorten(fig: Figure, words: str, size: float, width: float) -> str:
    """`words`, cut with an ellipsis where they would run over `width` (a share of the figure).

    The cut is before the last word, which tells *Khu phố 1* from *Khu phố 2*, where that is short; of a former ward behind
    the name (*Thôn 1 (Xã Bình Thạnh)*) the kind goes first, then all but its initials.
    """
    for whole in (words, *_with_less_of_ward(words)):
        if _fits(fig, whole, size, width):
            return whole
    head, _, tail = words.rpartition(" ")
    if not head or len(tail) > len(words) / 3:
        head, tail = words, ""
    for end in range(len(head) - 1, 1, -1):
        cut = head[:end].rstrip() + "…" + (f" {tail}" if tail else "")
        if _fits(fig, cut, size, width):
            return cut
    return words[:2] + "…"


def _with_less_of_ward(words: str) -> tuple[str, ...]:
    head, bracket, ward = words.removesuffix(")").rpartition(" (")
    if not bracket or not words.endswith(")"):
        return ()
    name = ward.removeprefix("Thị trấn ").removeprefix("Phường ").removeprefix("Xã ").split(" ")
    return f"{head} ({' '.join(name)})", f"{head} ({' '.join([*(f'{word[:1]}.' for word in name[:-1]), name[-1]])})", f"{head} ({''.join(word[:1] for word in name)})"


def _fits(fig: Figure, words: str, size: float, width: float) -> bool:
    probe = Text(text=words, size=size, figure=fig)
    return probe.get_window_extent(fig.canvas.get_renderer()).width <= width * fig.get_figwidth() * fig.dpi  # type: ignore[attr-defined]


def number_axis(axis: Axis, lang: str, ticks: int = 5) -> None:
    """Ticks as `2.631` (vi) or `2,631` (en), at whole numbers, with light grid lines."""
    axis.set_major_locator(MaxNLocator(ticks, integer=True, min_n_ticks=1))
    axis.set_major_formatter(FuncFormatter(lambda value, _: number(round(value), lang)))
    axis.grid(True)


def percent_axis(axis: Axis, lang: str, ticks: int = 5, digits: int | None = None) -> None:
    """Ticks of fractions as `80 %` (vi) or `80%` (en), with as many decimals as the steps need."""
    axis.set_major_locator(MaxNLocator(ticks, steps=[1, 2, 2.5, 5, 10]))

    def text(value: float, _: int) -> str:
        if digits is not None:
            return percent(value, lang, digits)
        places = axis.get_majorticklocs()
        step = abs(places[1] - places[0]) * 100 if len(places) > 1 else 1
        needed = next((d for d in range(3) if abs(round(step, d) - step) < 1e-6), 3)
        return percent(value, lang, needed)

    axis.set_major_formatter(FuncFormatter(text))
    axis.grid(True)


def ink_on(colour: str | tuple) -> str:
    """Black or white, whichever can be read on `colour`."""
    red, green, blue = colors.to_rgb(colour)
    return "white" if 0.299 * red + 0.587 * green + 0.114 * blue < 0.56 else INK


def sentence(parts: Sequence[str]) -> str:
    """Join the notes that apply into one paragraph, each ended by a full stop."""
    return " ".join(part.rstrip(". ") + "." for part in parts if part)


@contextmanager
def untitled(fig: Chart, inches: tuple[float, float] | None = None) -> Iterator[Chart]:
    """The chart without its title, note and source inside a ``with`` block, for a place of a size that writes them itself."""
    size = tuple(fig.get_size_inches())
    hidden: list[Artist] = [text for text in fig.texts if text.get_gid() in ("title", "subtitle", "note", "source")]
    hidden += [artist for artist in fig.artists if isinstance(artist, Line2D)]
    engine = fig.get_layout_engine()
    before = dict(engine.get()) if engine is not None else {}
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
