"""The headings of a table from left to right, and those that only their neighbours explain."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from hieuhoc_analysis.harmonize.words.element import elements
from hieuhoc_analysis.harmonize.words.headings import COUNT, UNMAPPED, Reading, read_heading

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """A heading read by its neighbour: what it is taken for, and the neighbour's headings that say so."""

    reading: Reading
    neighbour: Path


class Row:
    """The headings of a table from left to right with what each says by itself, and which of them stand under the same captions."""

    def __init__(self, paths: tuple[Path, ...], context: Path) -> None:
        self.paths, self.context = paths, context
        self.readings = [read_heading(path, context) for path in paths]
        self.said = list(zip(paths, self.readings, strict=True))
        self.open = [(path, of) for path, of in self.said if of.kind == UNMAPPED and not of.leftover]
        self.under: dict[Path, list[tuple[Path, Reading]]] = {}  # captions → the headings right under them
        for path, reading in self.said:
            self.under.setdefault(path[:-1], []).append((path, reading))

    @cached_property
    def below(self) -> dict[tuple[Path, str], dict[str, Path]]:
        """Captions, period → the data elements under them, however deep, each with its headings."""
        out: dict[tuple[Path, str], dict[str, Path]] = {}
        for path, reading in self.said:
            for depth in range(len(path) + 1):
                out.setdefault((path[:depth], reading.period), {})[reading.data_element] = path
        return out


def model_of(reading: Reading) -> str:
    return elements()["model_of"].get(reading.data_element, "") if reading.kind == COUNT else ""
