"""What a line of a table is about."""

from __future__ import annotations

from dataclasses import dataclass, field

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.lines.line_periods import LinePeriods


@dataclass(slots=True)
class Line:
    """What a body line is about; ``measure`` are the headings that stand beside it instead of over its figures.

    ``unit`` is what its own column *Đơn vị tính* says.
    """

    ward: str
    khu_pho: str
    period: str
    level: str
    group: tuple[str, ...]
    measure: tuple[str, ...] = ()
    unit: str = ""


@dataclass(slots=True)
class Lines:
    """The lines of a table by row, when their figures are of, and what has to be said about their names.

    ``wholes`` are sums that count themselves, because their parts are not collected; ``turned`` says that lines say what is counted and
    no heading whose figures they are, so that rates are of the lines above them.
    """

    by_row: dict[int, Line] = field(default_factory=dict)
    wholes: set[int] = field(default_factory=set)
    turned: bool = False
    periods: LinePeriods = field(default_factory=LinePeriods)
    findings: list[Finding] = field(default_factory=list)
