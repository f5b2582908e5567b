"""The cache: what it must give back, and that nothing stale is ever used."""

import json
import shutil
import zlib
from dataclasses import fields

import pyarrow as pa
import pytest

from hieuhoc_analysis import codelists, pipeline
from hieuhoc_analysis.batch import cache, workers
from hieuhoc_analysis.batch.cache import Cache, Card
from hieuhoc_analysis.batch.storage import SUBMISSION
from hieuhoc_analysis.batch.workers import finish_ward
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.sample import write_sample
from hieuhoc_analysis.submission import Submission, read_submission
from tests.messy import cases


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder)
    return folder / "2019"


@pytest.fixture
def raw(sample, tmp_path):
    """A folder of three submissions that a test may change."""
    (tmp_path / "raw").mkdir()
    for path in sorted(sample.glob("*.xlsx"))[:3]:
        shutil.copy(path, tmp_path / "raw" / path.name)
    return tmp_path / "raw"


@pytest.fixture
def read(monkeypatch):
    """The names of the submissions that are taken apart."""
    names = []

    def counted(path, name, folder=None):
        names.append(name)
        return read_submission(path, name, folder)

    monkeypatch.setattr(pipeline, "read_submission", counted)
    return names


@pytest.fixture
def finished(monkeypatch):
    """The wards that are looked at: the names of their files."""
    groups = []

    def counted(members, *more):
        groups.append([submission.source_file for submission, _ in members])
        return finish_ward(members, *more)

    monkeypatch.setattr(workers, "finish_ward", counted)
    return groups


def _tables(cleaned):
    return {name: table.to_pylist() for name, table in cleaned.tables.items()}


def test_unchanged_submissions_are_not_read_again(raw, read, tmp_path):
    """A second run reads nothing and gives the same tables."""
    first = _tables(pipeline.clean(raw, cache=tmp_path / "cache"))
    read.clear()
    assert first == _tables(pipeline.clean(raw, cache=tmp_path / "cache"))
    assert read == []


def test_only_the_changed_submission_is_read(raw, read, tmp_path):
    """After one workbook has changed, it alone is read, and the tables are those of a run without a cache."""
    pipeline.clean(raw, cache=tmp_path / "cache")
    first, second, _ = sorted(raw.iterdir())
    shutil.copy(second, first)
    read.clear()
    again = pipeline.clean(raw, cache=tmp_path / "cache")
    assert read == [first.name]
    assert _tables(pipeline.clean(raw)) == _tables(again)


def test_a_renamed_submission_is_read_again(raw, read, tmp_path):
    """The name may say ward and year, so that a new name is a new submission."""
    pipeline.clean(raw, cache=tmp_path / "cache")
    first = min(raw.iterdir())
    first.rename(raw / "Xã Phước Thể 2017.xlsx")
    read.clear()
    pipeline.clean(raw, cache=tmp_path / "cache")
    assert read == ["Xã Phước Thể 2017.xlsx"]


def _own_codelist(monkeypatch, folder):
    monkeypatch.setattr(codelists, "OURS", shutil.copytree(codelists.OURS, folder / "ours"))
    with open(folder / "ours" / "heading_words.csv", "a", encoding="utf-8") as file:
        file.write("# decided anew\r\n")


CHANGES = {
    "codelist": _own_codelist,
    "version": lambda monkeypatch, folder: monkeypatch.setattr(cache, "__version__", "99"),
    "source": lambda monkeypatch, folder: monkeypatch.setattr(cache, "source_fingerprint", lambda: "another"),
    "python": lambda monkeypatch, folder: monkeypatch.setattr(cache.sys, "version", "3.99"),
    "unicode": lambda monkeypatch, folder: monkeypatch.setattr(cache.unicodedata, "unidata_version", "99"),
    "xlrd": lambda monkeypatch, folder: monkeypatch.setattr(cache.metadata, "version", lambda name: "99"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_nothing_stale_is_used(change, raw, read, tmp_path, monkeypatch):
    """Whatever reading depends on, once it changes every submission is read again."""
    pipeline.clean(raw, cache=tmp_path / "cache")
    read.clear()
    CHANGES[change](monkeypatch, tmp_path)
    pipeline.clean(raw, cache=tmp_path / "cache")
    assert len(read) == 3


def test_the_users_codelists_count(raw, read, tmp_path):
    """Another row in the user's own codelists means that every submission is read again."""
    own = tmp_path / "own"
    own.mkdir()
    shutil.copy(codelists.OURS / "missing_values.csv", own / "missing_values.csv")
    pipeline.clean(raw, cache=tmp_path / "cache", codelists=own)
    read.clear()
    with open(own / "missing_values.csv", "a", encoding="utf-8") as file:
        file.write("# decided anew\r\n")
    pipeline.clean(raw, cache=tmp_path / "cache", codelists=own)
    assert len(read) == 3


def test_the_sources_fingerprint_covers_every_module(tmp_path, monkeypatch):
    """Any change of any module of the package changes the fingerprint."""
    package = shutil.copytree(codelists.OURS.parent, tmp_path / "package")
    monkeypatch.setattr(cache, "__file__", str(package / "batch" / "cache.py"))
    seen = {cache.source_fingerprint.__wrapped__()}
    for module in ("extract/cells/shapes.py", "harmonize/figures.py", "language/text.py", "submission.py"):
        with open(package / module, "a", encoding="utf-8") as file:
            file.write("\n")
        seen.add(cache.source_fingerprint.__wrapped__())
    assert len(seen) == 5


def _decide(folder, name, *rows):
    (folder / "own").mkdir(exist_ok=True)
    (folder / "own" / f"{name}.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


# what changes beside a file that stays as it is → how many of its wards' files must be finished anew
BESIDE = {
    "nothing": (lambda folder, raw, of_years: None, 0),
    "its ward sends another year": (lambda folder, raw, of_years: shutil.copy(next((of_years / "2017").glob("*Liên Hương*")), raw), 2),
    "another ward sends the year before": (lambda folder, raw, of_years: shutil.copy(next((of_years / "2018").glob("*Vĩnh Hảo*")), raw), 4),
    "another ward sends a year long past": (lambda folder, raw, of_years: shutil.copy(next((of_years / "2016").glob("Vinh Hao*")), raw), 1),
    "another ward is gone": (lambda folder, raw, of_years: next(raw.glob("Bình Thạnh*")).unlink(), 0),
    "a decision": (lambda folder, raw, of_years: _decide(
        folder, "exclusions", "source_file,ward,khu_pho,period,data_element,reason,decided_by,date", ",Thị trấn Liên Hương,Khu phố 2,2019,,x,Văn phòng,"), 3),
}


@pytest.mark.parametrize("change", BESIDE)
def test_finished_rows_are_never_stale(change, raw, sample, finished, tmp_path):
    """Whatever changes around a file, the rows are those of a run without a cache, and only wards that it touches are looked at again."""
    _decide(tmp_path, "exclusions", "source_file,ward,khu_pho,period,data_element,reason,decided_by,date")
    pipeline.clean(raw, cache=tmp_path / "cache", codelists=tmp_path / "own")
    make, expected = BESIDE[change]
    make(tmp_path, raw, sample.parent)
    finished.clear()
    again = pipeline.clean(raw, cache=tmp_path / "cache", codelists=tmp_path / "own")
    assert sum(map(len, finished)) == expected
    assert _tables(pipeline.clean(raw, codelists=tmp_path / "own")) == _tables(again)


def test_another_language_is_written_in_it(raw, tmp_path):
    """Rows finished in Vietnamese are not given to who asks for English."""
    pipeline.clean(raw, cache=tmp_path / "cache")
    assert _tables(pipeline.clean(raw, lang="en")) == _tables(pipeline.clean(raw, lang="en", cache=tmp_path / "cache"))


DAMAGES = {
    "cut": lambda content: content[: len(content) // 2],
    "empty": lambda content: b"",
    "one bit": lambda content: content[:-40] + bytes([content[-40] ^ 1]) + content[-39:],
    "something else": lambda content: b"{}",
    "longer": lambda content: content + b"\n",
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_entry_is_ignored(damage, raw, read, tmp_path):
    """A submission whose entry is damaged is read again, and the result is the same."""
    first = _tables(pipeline.clean(raw, cache=tmp_path / "cache"))
    entry = min((tmp_path / "cache").glob("*.submission"))
    entry.write_bytes(DAMAGES[damage](entry.read_bytes()))
    read.clear()
    assert first == _tables(pipeline.clean(raw, cache=tmp_path / "cache"))
    assert len(read) == 1


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_rows_are_finished_anew(damage, raw, read, finished, tmp_path):
    """Rows whose entry is damaged are finished again from what was read, and the result is the same."""
    first = _tables(pipeline.clean(raw, cache=tmp_path / "cache"))
    entry = min((tmp_path / "cache").glob("*.finished"))
    entry.write_bytes(DAMAGES[damage](entry.read_bytes()))
    read.clear()
    finished.clear()
    assert first == _tables(pipeline.clean(raw, cache=tmp_path / "cache"))
    assert (read, len(finished)) == ([], 1)


@pytest.mark.parametrize("kind", ["submission", "finished"])
def test_an_entry_under_another_name_is_ignored(kind, raw, read, finished, tmp_path):
    """An entry that was copied over another one is not taken for it."""
    first = _tables(pipeline.clean(raw, cache=tmp_path / "cache"))
    one, other, _ = sorted((tmp_path / "cache").glob(f"*.{kind}"))
    shutil.copy(one, other)
    read.clear()
    finished.clear()
    assert first == _tables(pipeline.clean(raw, cache=tmp_path / "cache"))
    assert len(read if kind == "submission" else finished) == 1


def test_entries_of_submissions_that_are_gone_are_removed(raw, tmp_path):
    """The cache holds two entries per submission of the last run: what it gave and its rows."""
    pipeline.clean(raw, cache=tmp_path / "cache")
    min(raw.iterdir()).unlink()
    pipeline.clean(raw, cache=tmp_path / "cache")
    assert sorted(path.suffix for path in (tmp_path / "cache").iterdir()) == [".finished"] * 2 + [".submission"] * 2


def test_a_cache_that_cannot_be_written_harms_nothing(raw, tmp_path):
    """Where the cache's folder cannot be made, the tables are the same."""
    (tmp_path / "cache").write_text("a file")
    assert _tables(pipeline.clean(raw)) == _tables(pipeline.clean(raw, cache=tmp_path / "cache"))


def test_unreadable_files_are_not_kept(tmp_path):
    """A file that could not be read is looked at again, for it may have been copied only half."""
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04 half a copy")
    pipeline.clean(tmp_path / "a.xlsx", cache=tmp_path / "cache")
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("seed", range(0, 60, 2))
def test_a_submission_comes_back_as_it_was(seed, tmp_path):
    """Whatever a messy workbook gave, its entry gives back equal in every field and type."""
    case, content = cases.make(seed)
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    submission = read_submission(path, path.name)
    as_read = repr(submission)
    Cache(tmp_path / "cache").keep(submission)
    later = Cache(tmp_path / "cache")
    card = later.find(path, path.name)
    assert (as_read, card) == (repr(later.take(card)), Card.of(submission))


def test_a_figure_comes_back_with_all_its_fields():
    """Whatever a figure knows of itself is kept, but for its cell, which stays behind."""
    given = {f.name: (f.name,) if f.name in ("path", "group") else n if "int" in str(f.type) or "bool" in str(f.type) else f.name
             for n, f in enumerate(fields(Figure), 1) if f.init} | {"cell": None, "excluded": True, "in_text": True, "lacks": True}
    submission = Submission("a.xlsx", "0" * 64, "xlsx", figures=[Figure(**given)])
    again, = cache.unpack(cache.pack(submission)).figures
    assert {name: getattr(again, name) for name in given} == given


def test_personal_data_are_in_no_entry(tmp_path):
    """Names under a heading about persons are in the cache as little as in the tables."""
    from openpyxl import Workbook

    book = Workbook()
    for row in (["Khu phố", "Họ và tên trưởng khu phố", "Tổng số hộ"], ["Khu phố 1", "Tôn Thất Thử", 120], ["Khu phố 2", "Trịnh Thị Mẫu", 130],
                ["Khu phố 3", "Lò Văn Ví Dụ", 140]):
        book.active.append(row)
    book.save(tmp_path / "Xã Bình Thạnh 2019.xlsx")
    pipeline.clean(tmp_path / "Xã Bình Thạnh 2019.xlsx", cache=tmp_path / "cache")
    said = ""
    for entry in (tmp_path / "cache").iterdir():
        head, _, body = entry.read_bytes()[4:].partition(b"\n")[2].partition(b"\n")
        kept = zlib.decompress(body) if entry.suffix == SUBMISSION else pa.decompress(body, sum(json.loads(head)[0]), "zstd", asbytes=True)
        said += (head + kept).decode("utf-8", "replace")
    assert [name for name in ("Tôn Thất Thử", "Trịnh Thị Mẫu", "Lò Văn Ví Dụ") if name in said] == []
    assert "Khu phố 2" in said
