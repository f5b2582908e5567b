"""One exhibit: a finding with its chart, the figures behind it and how they may be drawn again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.drawings import Drawing, Matrix, Scatter
from hieuhoc_analysis.publish.pictures import alt_text, bare_picture


@dataclass(frozen=True)
class Exhibit:
    """One finding: `key` names its files, `section` is the part of the review, `drawing` is None where only a picture will do."""

    key: str
    section: str
    figure: style.Chart
    data: pd.DataFrame
    columns: tuple[str, ...]
    drawing: Drawing | Matrix | Scatter | None = None

    @cached_property
    def title(self) -> str:
        """The finding as a sentence."""
        return style.written(self.figure, "title")

    @cached_property
    def subtitle(self) -> str:
        """What is shown: unit and denominator."""
        return style.written(self.figure, "subtitle")

    @cached_property
    def note(self) -> str:
        """What the reader must know."""
        return style.written(self.figure, "note")

    @property
    def remark(self) -> str:
        """The note without what explains the picture's marks."""
        return self.figure.remark

    @cached_property
    def source(self) -> str:
        """Where the figures come from."""
        return style.written(self.figure, "source")

    @property
    def alt(self) -> str:
        """The chart in words."""
        return alt_text(self.figure)

    @cached_property
    def drawn(self) -> bytes:
        """The chart without its words as a drawing (SVG) that scales, for a page that writes them itself."""
        return bare_picture(self.figure, (12.0, 6.3), "svg")

    @property
    def png(self) -> bytes:
        """The chart as a picture of 1920 × 1080."""
        return self.figure.png

    @property
    def said(self) -> bool:
        """Whether there is anything to show."""
        return not self.figure.blank and bool(len(self.data)) and (self.drawing is None or not self.drawing.empty)
