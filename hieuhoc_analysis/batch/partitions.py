"""Observations as a folder of many small Parquet files by ward and year, in the way that Dask, DuckDB and Spark know (Hive's).

``observations/ward=Xã An Bình/year=2019/part-0000.parquet``: an engine that is asked for one ward or year opens no file of
another. Many small files take some ten times the room of the one file, so that they are made only when asked for.
"""

from __future__ import annotations

import os
import secrets
import unicodedata
from collections import defaultdict
from pathlib import Path
from shutil import rmtree

from hieuhoc_analysis import tidy
from hieuhoc_analysis.files import BESIDE, move

NAME = "observations"
NOTHING = "__HIVE_DEFAULT_PARTITION__"  # what engines read as null: figures of no ward, or of no year
_ESCAPED = frozenset('"#%\'*/:<=>?\\{|}[]^') | set(map(chr, (*range(32), 127)))
_BESIDE, _NEW, _OLD = f"{BESIDE}{NAME}-", "new", "old"


def year_of(period: str) -> str:
    """The calendar year in which a period begins: ``2019`` of 2019, 2019-Q1 and the school year 2019-2020; '' for none."""
    year = period[:4]
    return year if len(year) == 4 and year.isascii() and year.isdecimal() else ""


def write_partitions(folder: Path) -> Path:
    """Write ``observations.parquet`` of a folder again as ``observations/ward=…/year=…``; returns that folder.

    The columns `ward` and `year` are in the paths, all others in the files; rows keep their order within a partition. The
    new folder takes the place of an old one as a whole: written beside it and moved there. Memory holds one group of rows.
    """
    target = folder / NAME
    recover(folder)
    beside = folder / f"{_BESIDE}{secrets.token_hex(8)}"
    beside.mkdir()
    try:
        _write(folder / f"{NAME}.parquet", beside / _NEW)
        _to_disk(beside / _NEW)
        if target.exists():
            move(target, beside / _OLD)
        move(beside / _NEW, target)
    finally:
        recover(folder)
        rmtree(beside, ignore_errors=True)
    return target


def recover(folder: Path) -> None:
    """Put the old partitions back where a run was killed between moving them away and moving the new ones in."""
    aside = sorted(folder.glob(f"{_BESIDE}*/{_OLD}"), key=lambda path: path.stat().st_mtime)
    if aside and not (folder / NAME).exists():
        move(aside.pop(), folder / NAME)
    for old in aside:
        rmtree(old.parent, ignore_errors=True)


def _write(parquet: Path, folder: Path) -> None:
    import pyarrow.parquet as pq

    folder.mkdir()
    taken: dict[str, str] = {}
    with pq.ParquetFile(parquet) as file:
        for group in range(file.num_row_groups):
            table = file.read_row_group(group)
            places: dict[tuple[str, str], list[int]] = defaultdict(list)
            for at, (ward, period) in enumerate(zip(table["ward"].to_pylist(), table["period"].to_pylist(), strict=True)):
                places[ward, year_of(period)].append(at)
            rest = table.drop_columns(["ward"])
            for (ward, year), rows in places.items():
                place = folder / f"ward={_escaped(ward, taken)}" / f"year={year or NOTHING}"
                place.mkdir(parents=True, exist_ok=True)
                pq.write_table(rest.take(tidy.integers(rows)), place / f"part-{group:04}.parquet", compression="zstd")


def _escaped(ward: str, taken: dict[str, str]) -> str:
    """A ward's name as part of a path: what is special to a disk or to Hive as ``%3A``, letters as they are.

    Where only capitals part it from a name that is `taken`, more letters are written so: Windows and macOS would take the two for one.
    """
    name = unicodedata.normalize("NFC", ward)
    last = len(name) - 1
    for more in range(len(name) + 1):
        path = "".join("".join(f"%{byte:02X}" for byte in c.encode()) if c in _ESCAPED or at < more or (at == last and c in ". ") else c
                       for at, c in enumerate(name)) or NOTHING
        if taken.setdefault(path.casefold(), name) == name:
            break
    return path


def _to_disk(folder: Path) -> None:
    """Have all of it on the disk before it takes a place."""
    if hasattr(os, "sync"):
        os.sync()  # thousands of small files one by one would take longer than writing them
        return
    for path in folder.rglob("*.parquet"):
        with open(path, "rb+") as written:
            os.fsync(written.fileno())
