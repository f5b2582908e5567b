"""Words that fit where they stand in a chart: broken into lines, cut with an ellipsis, or set in smaller type."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache, partial
from typing import Any

from matplotlib import rcParams
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from hieuhoc_analysis.publish.pictures import DOTS
from hieuhoc_analysis.publish.plain import glued


def wrap(fig: Figure, words: str, size: float, width: float, weight: str = "normal") -> list[str]:
    """Break a sentence into lines that fit `width` (a share of the figure) as they will be drawn: letters are some
    hundredths wider or narrower at another number of dots."""
    fonts = tuple(rcParams["font.family"]), tuple(rcParams["font.sans-serif"])
    return list(_lines(glued(words), size, width * fig.get_figwidth() * DOTS, weight, fonts))


@lru_cache(maxsize=1024)  # the source line is that of every chart, and is broken anew whenever a word comes to it
def _lines(words: str, size: float, room: float, weight: str, fonts: tuple) -> tuple[str, ...]:
    """`wrap` within `room` pixels; `fonts` are those in force."""
    renderer = RendererAgg(1, 1, DOTS)
    probe = Text(size=size, weight=weight, figure=Figure(dpi=DOTS))

    def long(rest: list[str], count: int) -> float:
        probe.set_text(" ".join(rest[:count]))
        return probe.get_window_extent(renderer).width

    lines: list[str] = []
    for paragraph in words.split("\n"):
        rest = paragraph.split(" ")
        while rest:  # each line takes as many words as fit, and one at least
            count = max(1, bisect_right(range(1, len(rest) + 1), room, key=partial(long, rest)))
            lines.append(" ".join(rest[:count]))
            rest = rest[count:]
    return tuple(lines)


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

    def cut(end: int) -> str:
        return head[:end].rstrip() + "…" + (f" {tail}" if tail else "")

    # halving, because each length is drawn to be measured, and a name may be a whole page
    fitting = bisect_left(range(2, len(head)), True, key=lambda end: not _fits(fig, cut(end), size, width))
    return cut(fitting + 1) if fitting else words[:2] + "…"


def _with_less_of_ward(words: str) -> tuple[str, ...]:
    head, bracket, ward = words.removesuffix(")").rpartition(" (")
    if not bracket or not words.endswith(")") or not ward[:1].isupper():  # *(cũ)* is no name
        return ()
    name = ward.removeprefix("Thị trấn ").removeprefix("Phường ").removeprefix("Xã ").split(" ")
    return (
        f"{head} ({' '.join(name)})",
        f"{head} ({' '.join([*(f'{word[:1]}.' for word in name[:-1]), name[-1]])})",
        f"{head} ({''.join(word[:1] for word in name)})",
    )


def _fits(fig: Figure, words: str, size: float, width: float) -> bool:
    probe = Text(text=words, size=size, figure=fig)
    return probe.get_window_extent(fig.canvas.get_renderer()).width <= width * fig.get_figwidth() * fig.dpi  # type: ignore[attr-defined]
