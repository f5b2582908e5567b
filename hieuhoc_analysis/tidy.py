"""The tables that `clean` gives and writes: observations, submissions, findings, each as DataFrame, Parquet and CSV."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from hieuhoc_analysis import findings as finding_rows
from hieuhoc_analysis.extract.roles import ROLES
from hieuhoc_analysis.feedback import unmapped
from hieuhoc_analysis.files import LIVE, Replacement, inert

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    import pyarrow.parquet as pq

OBSERVATIONS = (
    "ward", "khu_pho", "org_unit_id", "period", "data_element", "education_level", "value", "status",
    "source_file", "source_sheet", "source_cell", "raw_value",
)
FIGURES = (*OBSERVATIONS, "role", "group")
SUBMISSIONS = (
    "source_file", "sha256", "format", "ward", "period", "status", "received", "cells", "observations", "errors", "warnings",
    *(f"cells_{role}" for role in ROLES),
)
FINDINGS = finding_rows.COLUMNS
# lists for a person to complete; they are written as CSV only
LISTS = {"unmapped_headings": unmapped.HEADINGS, "unknown_units": unmapped.UNITS, "territory_changes": unmapped.CHANGES}
COLUMNS = {"observations": OBSERVATIONS, "submissions": SUBMISSIONS, "findings": FINDINGS, "figures": FIGURES, **LISTS}
ROW_GROUP = 20_000  # rows that a Parquet file holds together, and that writing holds in memory
_EMPTY: dict[str, pa.RecordBatch] = {}  # of each table one batch without rows, as most files add to most tables
_BLANK = '""'
_QUOTED = re.compile('[,"\r\n]')  # what a field of a CSV holds in quotes only
_NUMBERS = {"cells", "observations", "errors", "warnings", *(f"cells_{role}" for role in ROLES)}


def batch(name: str, rows: Sequence[tuple]) -> pa.RecordBatch:
    """Rows as an Arrow batch with the columns and types of the table `name`; `value` is float64, counts are int64."""
    return batch_of(name, columns_of(name, rows))


def columns_of(name: str, rows: Sequence[tuple]) -> list[Sequence]:
    """Rows of the table `name` as its columns."""
    return list(zip(*rows, strict=True)) if rows else [()] * len(COLUMNS[name])


def batch_of(name: str, values: Sequence[Sequence]) -> pa.RecordBatch:
    """`batch` from columns."""
    import pyarrow as pa

    columns = COLUMNS[name]
    if not values[0] and (empty := _EMPTY.get(name)):
        return empty
    # in findings and figures a column such as `observations` does not occur, so one set of names serves all
    arrays = [
        _floats(of_column) if column == "value" else integers(of_column) if column in _NUMBERS else _texts(of_column)
        for column, of_column in zip(columns, values, strict=True)
    ]
    made = pa.RecordBatch.from_arrays(arrays, names=list(columns))
    return made if made.num_rows else _EMPTY.setdefault(name, made)


def arrow_table(name: str, rows: Sequence[tuple]) -> pa.Table:
    """Rows as an Arrow table, as `batch` makes it."""
    return joined([batch(name, rows)])


def joined(batches: Sequence[pa.RecordBatch]) -> pa.Table:
    """Batches of one table as one, in whole columns."""
    import pyarrow as pa

    return pa.Table.from_batches(batches).combine_chunks()


def read_batch(name: str, serialized: bytes) -> pa.RecordBatch:
    """A batch of the table `name` that was serialized."""
    import pyarrow as pa

    return pa.ipc.read_record_batch(pa.py_buffer(serialized), _schema(name))


@lru_cache(maxsize=16)
def _schema(name: str) -> pa.Schema:
    return batch(name, ()).schema


def _texts(values: Sequence[str]) -> pa.Array:
    import pyarrow as pa

    try:
        if values and values.count(values[0]) == len(values):  # such as the file, the ward and mostly the year
            return pa.repeat(pa.scalar(values[0], pa.string()), len(values))
        return pa.array(values, pa.string())
    except UnicodeEncodeError:  # half a surrogate pair must not cost the batch
        return pa.array([value.encode("utf-8", "replace").decode() for value in values], pa.string())


def integers(values: Sequence[int]) -> pa.Array:
    """Whole numbers as an Arrow array."""
    import pyarrow as pa

    return pa.array(values, pa.int64())


def _floats(values: Sequence[float | None]) -> pa.Array:
    import pyarrow as pa

    return pa.array([None if value is None else float(value) for value in values], pa.float64())


def frame(table: pa.Table) -> pd.DataFrame:
    """The table as a DataFrame: text columns are ``str`` with '' for nothing, `value` is float64 with NaN."""
    import pandas as pd

    data = {
        name: pd.array(column.to_pylist(), dtype="str") if str(column.type) == "string" else column.to_numpy()
        for name, column in zip(table.column_names, table.columns, strict=True)
    }
    return pd.DataFrame(data, copy=False)


class TableWriter:
    """Writes ``name.parquet`` and ``name.csv`` (UTF-8 with BOM, so that Excel opens it right) as their rows come.

    However the rows come, in whatever pieces, equal rows give equal bytes.

    Parameters
    ----------
    name : str
        Of a table of `COLUMNS`; those of `LISTS` are written as CSV only.
    folder : Path
        Where the files will be.
    new : Replacement
        Under which they are written.
    """

    def __init__(self, name: str, folder: Path, new: Replacement) -> None:
        self.paths = [folder / f"{name}.{kind}" for kind in (("csv",) if name in LISTS else ("parquet", "csv"))]
        *parquet, text = [new.temporary(path) for path in self.paths]
        self._csv = open(text, "wb")  # noqa: SIM115
        self._csv.write(_csv_start(COLUMNS[name]))
        self._parquet: pq.ParquetWriter | None = None
        if parquet:
            import pyarrow.parquet as pq

            self._parquet = pq.ParquetWriter(parquet[0], _schema(name), compression="zstd")
        self._waiting: list[pa.RecordBatch] = []
        self._rows = 0

    def add(self, rows: pa.RecordBatch, lines: bytes) -> None:
        """Add rows, for Parquet and for CSV (`csv_lines`)."""
        self._csv.write(lines)
        if self._parquet and rows.num_rows:
            self._waiting.append(rows)
            self._rows += rows.num_rows
            if self._rows >= ROW_GROUP:
                self._flush(self._parquet, ROW_GROUP)

    def add_table(self, table: pa.Table) -> None:
        """Add a whole table."""
        for part in table.to_batches(ROW_GROUP):
            self.add(part, csv_lines(list(zip(*(column.to_pylist() for column in part.columns), strict=True))))

    def _flush(self, parquet: pq.ParquetWriter, least: int) -> None:
        table = joined(self._waiting)
        # groups of one size, in whole columns: the bytes must not tell in what pieces the rows came
        while table.num_rows >= least:
            parquet.write_table(joined(table.slice(0, ROW_GROUP).to_batches()), ROW_GROUP)
            table = table.slice(ROW_GROUP)
        self._waiting, self._rows = table.to_batches(), table.num_rows

    def close(self) -> None:
        """Write what is left."""
        if self._parquet:
            if self._waiting:
                self._flush(self._parquet, 1)
            self._parquet.close()
        self._csv.close()


def write_table(name: str, table: pa.Table, folder: Path) -> list[Path]:
    """Write a whole table as `TableWriter` does, each file whole or not at all; returns the files."""
    with Replacement() as new, closing(TableWriter(name, folder, new)) as writer:
        writer.add_table(table)
    return writer.paths


@contextmanager
def writers(folder: Path) -> Iterator[dict[str, TableWriter]]:
    """A writer for every table that `clean` writes, by name; at the end all files take their places together."""
    with Replacement() as new, ExitStack() as open_ones:
        yield {name: open_ones.enter_context(closing(TableWriter(name, folder, new))) for name in COLUMNS if name != "figures"}


def csv_bytes(columns: Iterable[str], rows: Iterable[Sequence]) -> bytes:
    """A CSV that Excel opens with its letters right and without running anything."""
    return _csv_start(columns) + csv_lines(list(rows))


def _csv_start(columns: Iterable[str]) -> bytes:
    return b"\xef\xbb\xbf" + ",".join(columns).encode() + b"\r\n"


def csv_lines(rows: Sequence[Sequence]) -> bytes:
    """Rows as lines of a CSV."""
    return csv_lines_of(list(zip(*rows, strict=True)))


def csv_lines_of(columns: Sequence[Sequence]) -> bytes:
    """`csv_lines` from columns."""
    lines = map(",".join, zip(*map(_plain, columns), strict=True))
    # a blank in the only column is no blank line
    return "".join([f"{line or _BLANK}\r\n" for line in lines]).encode("utf-8", "replace")


def _plain(values: Sequence) -> Sequence[str]:
    """A column for CSV: whole numbers without ``.0``, nothing as ''; a leading ``=`` or ``+`` made harmless with an
    apostrophe; quoted where need be."""
    # few values of a long column differ, so that each is looked at once
    distinct = set(values)
    if (
        {*map(type, distinct)} == {str}
        and not LIVE.intersection({value[:1] for value in distinct})
        and not _QUOTED.search("".join(distinct))
    ):
        return values
    plain = {value: _written(value) for value in distinct}
    return list(map(plain.__getitem__, values))


def _written(value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(int(value) if isinstance(value, float) and value.is_integer() else value)
    text = str(inert(value))
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def read_table(name: str, folder: Path) -> pd.DataFrame:
    """Read a table that `write_table` wrote, from its Parquet file."""
    import pyarrow.parquet as pq

    return frame(pq.read_table(folder / f"{name}.parquet"))
