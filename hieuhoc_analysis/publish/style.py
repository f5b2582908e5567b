"""The house style: one palette, one way to begin a chart and one to finish it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

import pandas as pd
from matplotlib import colors
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.ticker import FuncFormatter, MaxNLocator

from hieuhoc_analysis.language.phrases import number, percent
from hieuhoc_analysis.publish.layouts import SettledLayout
from hieuhoc_analysis.publish.lettering import wrap
from hieuhoc_analysis.publish.pictures import Chart, in_style, written

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
    lines = wrap(fig, f"{written(fig, 'source')} {words}", size, RIGHT - LEFT)
    line.set_text("\n".join(lines))
    up = (len(lines) - before) * size * 1.42 / 72 / fig.get_figheight()
    for text in fig.texts:
        if text.get_gid() == "note":
            text.set_y(text.get_position()[1] + up)
    _make_room(fig, up)


def add_to_note(fig: Chart, words: str) -> None:
    """Add a sentence to a finished chart's note, or give it one; the picture makes room for it."""
    source = next((text for text in fig.texts if text.get_gid() == "source"), None)
    if source is None or not words:
        return
    note = next((text for text in fig.texts if text.get_gid() == "note"), None)
    before = written(fig, "note")
    foot = _over(fig, source) + 0.008 if note is None else note.get_position()[1]
    top = foot - 0.008 if note is None else _over(fig, note)
    if note is not None:
        note.remove()
    fig.remark = sentence([fig.remark, words])
    up = _block(fig, sentence([before, words]), foot, NOTE_SIZE, color=INK, up=True, gid="note", limit=3) - top
    _make_room(fig, up)
    fig.alt = sentence([fig.alt, words])


def _over(fig: Chart, text: Text) -> float:
    """Where a paragraph that stands on its place ends above."""
    lines = text.get_text().count("\n") + 1
    return text.get_position()[1] + lines * float(text.get_fontsize()) * 1.42 / 72 / fig.get_figheight()


def _make_room(fig: Chart, up: float) -> None:
    engine = fig.get_layout_engine()
    if engine is not None and up:
        left, bottom, width, height = engine.get()["rect"]
        engine.set(rect=(left, bottom + up, width, height - up))  # type: ignore[call-arg]


def _title(fig: Chart, title: str) -> float:
    fig.add_artist(Line2D([LEFT, LEFT + 0.05], [0.972, 0.972], color=SECOND, linewidth=5, solid_capstyle="butt"))
    for size in TITLE_SIZES:
        lines = wrap(fig, title, size, RIGHT - LEFT, weight="bold")
        if len(lines) <= 2:
            break
    return _block(fig, title, TOP, size, color=INK, weight="bold", gid="title", limit=3)


def _block(fig: Chart, words: str, y: float, size: float, *, up: bool = False, limit: int, gid: str, **look) -> float:
    """Write a paragraph hanging from `y` (or standing on it) and return where it ends."""
    lines = wrap(fig, words, size, RIGHT - LEFT, weight=look.get("weight", "normal"))
    while len(lines) > limit and size > SOURCE_SIZE:
        size -= 1
        lines = wrap(fig, words, size, RIGHT - LEFT, weight=look.get("weight", "normal"))
    fig.text(LEFT, y, "\n".join(lines), size=size, va="bottom" if up else "top", ha="left", gid=gid,
             linespacing=1.22, **look)
    height = len(lines) * size * 1.42 / 72 / fig.get_figheight()
    return y + height if up else y - height


def legend_above(axes: Axes, **more) -> None:
    """A legend in one line over the axes, where no column and no figure can run into it."""
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=4, frameon=False, borderaxespad=0.2, **more)


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
