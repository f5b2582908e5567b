"""The tables that `clean` gives and writes: observations, submissions, findings, each as DataFrame, Parquet and CSV."""

from __future__ import annotations

import csv
import io
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from hieuhoc_analysis import findings as finding_rows
from hieuhoc_analysis.extract.layout import ROLES
from hieuhoc_analysis.feedback import unmapped
from hieuhoc_analysis.files import inert, produce_atomically, write_atomically

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

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
LISTS = {"unmapped_headings": unmapped.HEADINGS, "unknown_units": unmapped.UNITS}
COLUMNS = {"observations": OBSERVATIONS, "submissions": SUBMISSIONS, "findings": FINDINGS, "figures": FIGURES, **LISTS}
_NUMBERS = {"cells", "observations", "errors", "warnings", *(f"cells_{role}" for role in ROLES)}


def arrow_table(name: str, rows: Sequence[tuple]) -> pa.Table:
    """Rows as an Arrow table with the columns and types of the table `name`; `value` is float64, counts are int64."""
    import pyarrow as pa

    columns = COLUMNS[name]
    values = list(zip(*rows, strict=True)) if rows else [()] * len(columns)
    # in findings and figures a column such as `observations` does not occur, so one set of names serves all
    arrays = [
        _floats(of_column) if column == "value" else _integers(of_column) if column in _NUMBERS else _texts(of_column)
        for column, of_column in zip(columns, values, strict=True)
    ]
    return pa.Table.from_arrays(arrays, names=list(columns))


# The three below lay out Arrow's buffers by hand because ``pa.array`` of a list imports pandas, which `clean` does not need.
def _texts(values: Sequence[str]) -> pa.Array:
    import pyarrow as pa

    encoded = [value.encode("utf-8", "replace") for value in values]  # half a surrogate pair must not cost the batch
    ends = array("i", accumulate(map(len, encoded), initial=0))
    return pa.Array.from_buffers(pa.string(), len(encoded), [None, pa.py_buffer(ends), pa.py_buffer(b"".join(encoded))])


def _integers(values: Sequence[int]) -> pa.Array:
    import pyarrow as pa

    return pa.Array.from_buffers(pa.int64(), len(values), [None, pa.py_buffer(array("q", values))])


def _floats(values: Sequence[float | None]) -> pa.Array:
    """Floats with None for null: a bit per value says whether there is one."""
    import pyarrow as pa

    known = bytearray((len(values) + 7) // 8)
    for i, value in enumerate(values):
        if value is not None:
            known[i >> 3] |= 1 << (i & 7)
    numbers = array("d", [0.0 if value is None else value for value in values])
    return pa.Array.from_buffers(pa.float64(), len(values), [pa.py_buffer(bytes(known)) if None in values else None, pa.py_buffer(numbers)])


def frame(table: pa.Table) -> pd.DataFrame:
    """The table as a DataFrame: text columns are ``str`` with '' for nothing, `value` is float64 with NaN."""
    import pandas as pd

    data = {
        name: pd.array(column.to_pylist(), dtype="str") if str(column.type) == "string" else column.to_numpy()
        for name, column in zip(table.column_names, table.columns, strict=True)
    }
    return pd.DataFrame(data, copy=False)


def write_table(name: str, table: pa.Table, folder: Path) -> list[Path]:
    """Write ``name.parquet`` and ``name.csv`` (UTF-8 with BOM, so that Excel opens it right), each whole or not at all."""
    import pyarrow.parquet as pq

    folder.mkdir(parents=True, exist_ok=True)
    parquet = produce_atomically(folder / f"{name}.parquet", lambda path: pq.write_table(table, path, compression="zstd"))
    return [parquet, write_list(name, table, folder)]


def write_list(name: str, table: pa.Table, folder: Path) -> Path:
    """Write ``name.csv`` only."""
    return write_atomically(folder / f"{name}.csv", csv_bytes(table.column_names, zip(*(c.to_pylist() for c in table.columns), strict=True)))


def csv_bytes(columns: Iterable[str], rows: Iterable[Sequence]) -> bytes:
    """A CSV that Excel opens with its letters right and without running anything."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(zip(*map(_plain, zip(*rows, strict=True)), strict=True))
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _plain(values: Sequence) -> list:
    """A column for CSV: whole numbers without ``.0``, nothing as ''; a leading ``=`` or ``+`` made harmless with an apostrophe."""
    # few values of a long column differ, so that each is looked at once
    plain = {value: _plain_value(value) for value in set(values)}
    return [plain[value] for value in values]


def _plain_value(value: object) -> object:
    if value is None:
        return ""
    if isinstance(value, float):
        return int(value) if value.is_integer() else repr(value)
    return inert(value)


def read_table(name: str, folder: Path) -> pd.DataFrame:
    """Read a table that `write_table` wrote, from its Parquet file."""
    import pyarrow.parquet as pq

    return frame(pq.read_table(folder / f"{name}.parquet"))
