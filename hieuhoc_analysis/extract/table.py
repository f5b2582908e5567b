"""One table of a sheet: where its heading, names and figures are, which of its lines are captions and totals."""

from __future__ import annotations

from dataclasses import dataclass, field

from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.names.stub import Stub


@dataclass(slots=True)
class Header:
    """Where a table's heading is.

    ``rows`` are its levels top down; ``code_rows`` lie under them (column numbers, instructions); ``sections`` are
    the caption lines between heading and first value line.
    """

    rows: list[int] = field(default_factory=list)
    code_rows: list[int] = field(default_factory=list)
    sections: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """One table of a sheet; rows and columns are 1-based as Excel shows them.

    ``orientation`` is ``rows`` (units down, headings across), ``columns`` (indicators down, units across) or ``form``
    (label and value pairs). ``paths`` gives every column its headings, top down; ``aside_rows`` are lines of the body
    that are none of its figures: examples, averages, of which ``rate_rows`` hold rates; ``continued`` holds the rows on which the name
    of a row goes on.
    ``total_columns`` are those that only add up their neighbours, ``rates`` those of shares, ``persons`` those about
    single persons. One that ``goes_on`` is the rest of the table above it, or of the last one of the sheet before;
    names are ``lent`` to one whose lines have but their numbers.
    """

    orientation: str
    first_col: int
    last_col: int
    header: Header
    body: list[Line]
    stub: Stub
    values: set[int]
    paths: dict[int, tuple[str, ...]]
    total_rows: list[int] = field(default_factory=list)
    subtotal_rows: list[int] = field(default_factory=list)
    section_rows: list[int] = field(default_factory=list)
    aside_rows: list[int] = field(default_factory=list)
    rate_rows: list[int] = field(default_factory=list)
    continued: dict[int, list[int]] = field(default_factory=dict)
    repeated_rows: list[int] = field(default_factory=list)
    total_columns: set[int] = field(default_factory=set)
    rates: set[int] = field(default_factory=set)
    persons: set[int] = field(default_factory=set)
    row_paths: dict[int, tuple[str, ...]] = field(default_factory=dict)
    goes_on: bool = False
    lent: bool = False

    @property
    def entries(self) -> list[Line]:
        """The body without its captions and the lines that are none of its figures."""
        sections = set(self.section_rows)
        return [line for line in self.body if line.row not in sections]

    def captions_over(self, line: Line) -> tuple[str, ...]:
        """The captions over a line, outermost first; beside a name that stands once, merged over its years, there is none of its own."""
        path = self.row_paths.get(line.row, ())
        return path[:-1] if self.stub.name is None or self.stub.name in line.at else path

    @property
    def first_row(self) -> int:
        """First row of the body, sections and totals included."""
        return self.body[0].row

    @property
    def last_row(self) -> int:
        """Last row of the body, sections and totals included."""
        return self.body[-1].row
