"""What every column of every codelist holds, by ``columns.csv``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from hieuhoc_analysis.codelists.saved import read_rows

PATH = Path(__file__).with_name("columns.csv")


@dataclass(frozen=True, slots=True)
class Column:
    """A line of ``columns.csv``: what a column holds in the rows that `applies` tells."""

    name: str
    key: bool
    needed: bool  # none of its cells is empty
    kept: bool  # no list is without it, though its cells may be empty
    answer: bool  # a row without it is a question that nobody has answered, and has no effect
    when: str
    kind: str
    of: tuple[str, ...]

    def applies(self, row: Mapping[str, str]) -> bool:
        """Whether the line is of a row: ``kind=growth;rate`` of those alone, ``kind`` and '' of all."""
        column, equals, values = self.when.partition("=")
        return not equals or row.get(column, "") in values.split(";")

    def alike(self, one: Mapping[str, str], other: Mapping[str, str]) -> bool:
        """Whether two rows hold the same in the column that `when` names."""
        column = self.when.partition("=")[0]
        return not column or one.get(column) == other.get(column)

    @property
    def bounds(self) -> tuple[str, str]:
        """The least and the most, as numbers or as the name of a column of the row; '' for none."""
        low, _, high = self.of[0].partition("..") if self.of else ("", "", "")
        return low, high


@lru_cache(maxsize=1)
def lists() -> dict[str, tuple[Column, ...]]:
    """The lines of ``columns.csv`` by codelist, in the order in which they are asked."""
    out: dict[str, list[Column]] = {}
    for row in read_rows(PATH):
        of = tuple(filter(None, row["of"].split(";")))
        out.setdefault(row["codelist"], []).append(
            Column(row["column"], row["key"] == "yes", row["needed"] == "yes", bool(row["key"] or row["needed"]),
                   row["needed"] == "answer", row["when"], row["kind"], of))
    return {name: tuple(columns) for name, columns in out.items()}


def lacking(codelist: str, header: Sequence[str]) -> list[str]:
    """The columns that a user's list should have and has not.

    One that may be empty throughout may also be left out, as in lists made before there was such a column; but not beside a
    column that we do not know, which may be the same one misspelt.
    """
    columns = lists().get(codelist, ())
    strange = set(filter(None, header)) - {column.name for column in columns}
    return [name for name in dict.fromkeys(column.name for column in columns if column.kept or strange) if name not in header]


def is_answered(codelist: str, row: Mapping[str, str]) -> bool:
    """Whether a row has all that makes it a decision."""
    return all(row.get(column.name) for column in lists().get(codelist, ()) if column.answer)


def key_of(codelist: str) -> tuple[str, ...]:
    """The columns that identify a row; a user's row with the same key replaces ours."""
    return tuple(dict.fromkeys(column.name for column in lists().get(codelist, ()) if column.key))
