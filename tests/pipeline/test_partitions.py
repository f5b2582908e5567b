"""Observations by ward and year: the same rows for every engine, and a folder that is whole or the one before."""

import os
import subprocess
import sys

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from hieuhoc_analysis import tidy
from hieuhoc_analysis.batch import partitions
from hieuhoc_analysis.cli import main
from hieuhoc_analysis.pipeline import clean_into
from hieuhoc_analysis.sample import write_sample

ROWS = [
    ("Xã An Bình", "Khu phố 1", "an-binh/1", "2019", "households", "all", 12.0, "reported", "a.xlsx", "1", "C1", "12"),
    ("Xã An Bình", "Khu phố 2", "an-binh/2", "2019-Q1", "households", "all", None, "not_reported", "a.xlsx", "1", "C2", ""),
    ("", "Khu phố 1", "", "", "households", "all", 7.0, "reported", "b.xlsx", "1", "C1", "7"),
    ("Xã a/../b:*?%41=ồ.", "", "x", "2018-2019", "dropouts", "primary", 1.0, "reported", "c.xlsx", "1", "C1", "1"),
    ("Xã An Bình", "Khu phố 1", "an-binh/1", "2020", "households", "all", 13.0, "reported", "d.xlsx", "1", "C1", "13"),
    ("xã an Bình", "Khu phố 1", "", "2020", "households", "all", 14.0, "reported", "e.xlsx", "1", "C1", "14"),
    ("XÃ AN BÌNH", "Khu phố 1", "", "2020", "households", "all", 15.0, "reported", "e.xlsx", "1", "C2", "15"),
]


@pytest.fixture
def folder(tmp_path):
    """The table of `ROWS`, in groups of two rows."""
    pq.write_table(tidy.arrow_table("observations", ROWS), tmp_path / "observations.parquet", row_group_size=2)
    return tmp_path


def rows_of(table):
    """The rows of an Arrow table with the columns of observations, '' for null, sorted."""
    return sorted((tuple("" if row[name] is None and name != "value" else row[name] for name in tidy.OBSERVATIONS) for row in table.to_pylist()), key=repr)


def read_back(folder):
    """The partitions, as pyarrow reads them."""
    return ds.dataset(folder / "observations", partitioning=ds.partitioning(flavor="hive", schema=pa.schema([("ward", pa.string()), ("year", pa.int32())]))).to_table()


def test_pyarrow_reads_the_same_rows(folder):
    """Every row is there once, with its ward, whatever the ward is called, and with the year in which its period begins."""
    partitions.write_partitions(folder)
    found = read_back(folder)
    assert sorted(ROWS, key=repr) == rows_of(found)
    assert {("2019", 2019), ("2019-Q1", 2019), ("", None), ("2018-2019", 2018), ("2020", 2020)} == {(row["period"], row["year"]) for row in found.to_pylist()}


def test_dask_reads_one_ward(folder):
    """A filter on ward and year opens the files of that ward and year only, and gives its rows."""
    dataframe = pytest.importorskip("dask.dataframe")
    partitions.write_partitions(folder)
    frame = dataframe.read_parquet(folder / "observations", filters=[("ward", "==", "Xã An Bình"), ("year", "==", 2019)])
    assert frame.npartitions == 1
    assert list(frame.compute()[["khu_pho", "value"]].dropna().itertuples(index=False, name=None)) == [("Khu phố 1", 12.0)]


def test_duckdb_reads_the_same_rows(folder):
    """DuckDB finds wards, nothing included, and years in the paths."""
    duckdb = pytest.importorskip("duckdb")
    partitions.write_partitions(folder)
    query = f"SELECT * FROM read_parquet('{folder}/observations/**/*.parquet', hive_partitioning=true)"
    assert sorted(ROWS, key=repr) == rows_of(duckdb.sql(query).to_arrow_table())


def test_paths_lead_nowhere_else(folder):
    """A ward's name makes one folder, whatever stands in it, that differs from the others not by capitals alone; other letters stay as they are."""
    partitions.write_partitions(folder)
    assert {"ward=Xã An Bình", "ward=%78ã an Bình", "ward=%58Ã AN BÌNH", "ward=__HIVE_DEFAULT_PARTITION__", "ward=Xã a%2F..%2Fb%3A%2A%3F%2541%3Dồ%2E"} == {path.name for path in (folder / "observations").iterdir()}


def test_clean_writes_partitions_that_are_its_observations(tmp_path, capsys):
    """`clean --partitioned` writes both; a run without it renews the partitions that are there; other outputs stay the same bytes."""
    write_sample(tmp_path / "raw")
    assert main(["clean", str(tmp_path / "raw"), "--out", str(tmp_path / "plain")]) == 0
    assert main(["clean", str(tmp_path / "raw" / "2019"), "--out", str(tmp_path / "out"), "--partitioned"]) == 0
    first = rows_of(read_back(tmp_path / "out"))
    assert rows_of(pq.read_table(tmp_path / "out" / "observations.parquet")) == first
    assert main(["clean", str(tmp_path / "raw"), "--out", str(tmp_path / "out")]) == 0
    again = rows_of(read_back(tmp_path / "out"))
    assert rows_of(pq.read_table(tmp_path / "out" / "observations.parquet")) == again
    assert len(first) < len(again)
    names = {path.name for path in (tmp_path / "plain").iterdir()}
    assert names | {"observations"} == {path.name for path in (tmp_path / "out").iterdir()}
    for name in names - {".cache"}:
        assert (tmp_path / "plain" / name).read_bytes() == (tmp_path / "out" / name).read_bytes()


def test_equal_rows_give_equal_files(folder, tmp_path):
    """Writing again changes no byte and leaves no file of before."""
    def files():
        return {path.relative_to(folder): path.read_bytes() for path in (folder / "observations").rglob("*.parquet")}

    partitions.write_partitions(folder)
    first = files()
    (folder / "observations" / "ward=Xã Cũ").mkdir()
    partitions.write_partitions(folder)
    assert first == files()
    assert not (folder / "observations" / "ward=Xã Cũ").exists()
    assert {"observations", "observations.parquet"} == {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("moved", [0, 1])
def test_a_run_killed_while_folders_change_places_loses_neither(folder, moved):
    """Killed before or between the two moves, the old partitions are there again when the next run begins."""
    partitions.write_partitions(folder)
    before = rows_of(read_back(folder))
    code = f"""
import os, sys
from pathlib import Path
from hieuhoc_analysis.batch import partitions
real, left = os.replace, [{moved}]
def replace(*paths):
    if not left[0]:
        os._exit(9)
    left[0] -= 1
    real(*paths)
os.replace = replace
partitions.write_partitions(Path({str(folder)!r}))
"""
    assert subprocess.run([sys.executable, "-c", code]).returncode == 9
    assert (folder / "observations").exists() == (moved == 0)
    partitions.recover(folder)
    assert before == rows_of(read_back(folder))


def test_a_failure_leaves_the_old_partitions(folder, monkeypatch):
    """A full disk between the moves puts the old folder back and says what failed."""
    partitions.write_partitions(folder)
    before = rows_of(read_back(folder))
    real = os.replace

    def replace(source, target):
        if str(target) == str(folder / "observations") and "new" in str(source):
            raise OSError(28, "No space left on device")
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(OSError, match="No space left"):
        partitions.write_partitions(folder)
    monkeypatch.undo()
    assert before == rows_of(read_back(folder))
    assert {"observations", "observations.parquet"} == {path.name for path in folder.iterdir()}


def test_partitions_without_figures(tmp_path):
    """Where nothing could be read the folder is there and empty."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.xlsx").write_bytes(b"")
    clean_into(tmp_path / "out", tmp_path / "raw", partitioned=True)
    assert list((tmp_path / "out" / "observations").iterdir()) == []


def test_provinces_are_read_together(tmp_path):
    """Folders called ``province=…`` give a column of that name, so that wards of one name in two provinces stay apart."""
    duckdb, dataframe = pytest.importorskip("duckdb"), pytest.importorskip("dask.dataframe")
    for province in ("60", "68"):
        (tmp_path / f"province={province}").mkdir()
        pq.write_table(tidy.arrow_table("observations", ROWS[:1]), tmp_path / f"province={province}" / "observations.parquet")
        partitions.write_partitions(tmp_path / f"province={province}")
    expected = [(60, "Xã An Bình", 12.0), (68, "Xã An Bình", 12.0)]
    found = duckdb.sql(f"SELECT province, ward, sum(value) FROM read_parquet('{tmp_path}/*/observations/**/*.parquet', hive_partitioning=true) GROUP BY ALL ORDER BY ALL")
    assert expected == [(int(province), ward, value) for province, ward, value in found.fetchall()]
    frame = dataframe.read_parquet(f"{tmp_path}/*/observations/*/*/*.parquet", dataset={"partitioning": {"flavor": "hive"}})
    sums = frame.compute().astype({"province": int, "ward": str}).groupby(["province", "ward"])["value"].sum()
    assert expected == [(*place, value) for place, value in sums.items()]
