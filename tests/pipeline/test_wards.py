"""Looking at wards one by one: a file that names several wards ties none of them together and loses nothing."""

import random
import shutil
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest
from openpyxl import Workbook

from hieuhoc_analysis import pipeline
from hieuhoc_analysis.batch import workers
from hieuhoc_analysis.batch.assemble import Run, settle
from hieuhoc_analysis.batch.cache import Card, pack, unpack
from hieuhoc_analysis.batch.workers import finish_ward
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.language.phrases import Share
from hieuhoc_analysis.sample import write_sample
from hieuhoc_analysis.submission import read_submission
from tests.messy import cases

WARDS = ("Xã Bình Thạnh", "Xã Phước Thể", "Xã Vĩnh Hảo", "Xã Vĩnh Tân")


def write_district(path, year, households):
    """A district's workbook: one row per ward."""
    book = Workbook()
    for line in ([f"TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM {year}"], [], ["STT", "Xã, thị trấn", "Tổng số hộ", "Số hộ đăng ký"],
                 *([i, ward, households + 10 * i, households // 2 + 10 * i] for i, ward in enumerate(WARDS, 1))):
        book.active.append(line)
    book.save(path)


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    """Workbooks of four wards and two of their district, which differ from the wards' own."""
    folder = tmp_path_factory.mktemp("raw")
    write_sample(folder / "all")
    for year in ("2018", "2019"):
        for path in sorted((folder / "all" / year).rglob("*.xlsx")):
            (folder / "raw" / year).mkdir(parents=True, exist_ok=True)
            shutil.copy(path, folder / "raw" / year / path.name)
        write_district(folder / "raw" / year / f"0 Huyện {year}.xlsx", year, 1000 if year == "2018" else 40_000)
    return folder / "raw"


@pytest.fixture
def looked_at(monkeypatch):
    """The wards that are looked at: the names of their files."""
    wards = []

    def counted(members, *more):
        wards.append([submission.source_file for submission, _ in members])
        return finish_ward(members, *more)

    monkeypatch.setattr(workers, "finish_ward", counted)
    return wards


def tables(cleaned):
    return {name: table.to_pylist() for name, table in cleaned.tables.items()}


def test_a_districts_figures_are_compared_with_last_years(raw):
    """What a district says of a ward this year is compared with what it said last year, ward by ward, and with the ward's own khu phố."""
    found = pipeline.clean(raw).findings
    of_district = found[found["source_file"].str.contains("Huyện")]
    assert set(of_district["rule"]) == {"jump_last_year", "ward_not_its_khu_pho"}
    of_district = of_district[of_district["rule"] == "jump_last_year"]
    expected = [("jump_last_year", f"C{row}", ward) for row, ward in enumerate(WARDS, 4)] + [("jump_last_year", f"D{row}", ward) for row, ward in enumerate(WARDS, 4)]
    assert expected == list(of_district[["rule", "source_cell", "ward"]].itertuples(index=False, name=None))


def test_a_districts_second_workbook_supersedes_its_first(raw, tmp_path):
    """In every ward the figure of the last file counts, and the other says that it contradicts it."""
    for number, households in enumerate((1000, 1100)):
        write_district(tmp_path / f"{number} Huyện 2019.xlsx", "2019", households)
    cleaned = pipeline.clean(tmp_path)
    assert list(cleaned.observations["status"]) == ["superseded"] * 8 + ["reported"] * 8
    assert list(cleaned.findings["ward"]) == [ward for _ in range(2) for ward in WARDS]
    assert set(cleaned.findings["rule"]) == {"contradiction"}


@pytest.mark.parametrize("executor", [lambda: ThreadPoolExecutor(3), lambda: ProcessPoolExecutor(2)], ids=["threads", "processes"])
def test_any_executor_gives_the_same_tables(executor, raw):
    """Files of several wards are sliced, looked at and put together by others with the same result."""
    with executor() as workers_:
        several = tables(pipeline.clean(raw, executor=workers_))
    assert tables(pipeline.clean(raw)) == several


def test_a_changed_ward_is_looked_at_alone(raw, looked_at, tmp_path):
    """After one ward's workbook has changed, its ward alone is looked at again, though the district's workbooks name others too."""
    shutil.copytree(raw, tmp_path / "raw")
    pipeline.clean(tmp_path / "raw", cache=tmp_path / "cache")
    path = next((tmp_path / "raw" / "2019").glob("*Vĩnh Hảo*"))
    shutil.copy(next((tmp_path / "raw" / "2018").glob("*Vĩnh Hảo*")), path)
    looked_at.clear()
    again = tables(pipeline.clean(tmp_path / "raw", cache=tmp_path / "cache"))
    assert len(looked_at) == 1
    assert tables(pipeline.clean(tmp_path / "raw")) == again


def test_what_was_found_in_wards_is_kept_from_run_to_run(raw, looked_at, tmp_path):
    """A run without any change in between does not cost the next one what the wards' looks gave."""
    shutil.copytree(raw, tmp_path / "raw")
    for _ in range(2):
        pipeline.clean(tmp_path / "raw", cache=tmp_path / "cache")
    write_district(tmp_path / "raw" / "2018" / "0 Huyện 2018.xlsx", "2018", 1001)
    looked_at.clear()
    again = tables(pipeline.clean(tmp_path / "raw", cache=tmp_path / "cache"))
    assert len(looked_at) == len(WARDS)
    assert tables(pipeline.clean(tmp_path / "raw")) == again


def test_damaged_entries_of_wards_are_made_anew(raw, looked_at, tmp_path):
    """Where what a look gave is damaged and a file of several wards is not finished, its wards are looked at again."""
    first = tables(pipeline.clean(raw, cache=tmp_path / "cache"))
    for entry in (tmp_path / "cache").glob("*.ward"):
        entry.write_bytes(entry.read_bytes()[:-1])
    for entry in (tmp_path / "cache").glob("*.finished"):
        entry.write_bytes(b"")
    assert first == tables(pipeline.clean(raw, cache=tmp_path / "cache"))


@pytest.mark.parametrize("seed", range(3))
def test_messy_folders_are_the_same_in_every_way_of_working(seed, tmp_path):
    """Files of several wards among others: one process, an executor, and half of it from a cache give equal rows."""
    draw = random.Random(seed)
    for number in draw.sample(range(0, 400, 2), 25):
        case, content = cases.make(number)
        (tmp_path / "raw" / str(number)).mkdir(parents=True)
        (tmp_path / "raw" / str(number) / case.path.rpartition("/")[2]).write_bytes(content)
    one = tables(pipeline.clean(tmp_path / "raw"))
    with ThreadPoolExecutor(2) as executor:
        assert one == tables(pipeline.clean(tmp_path / "raw", executor=executor))
    pipeline.clean(tmp_path / "raw", cache=tmp_path / "cache")
    for place in draw.sample(sorted((tmp_path / "cache").iterdir()), 20):
        place.unlink()
    assert one == tables(pipeline.clean(tmp_path / "raw", cache=tmp_path / "cache"))


@pytest.mark.parametrize("seed", range(0, 40, 4))
def test_a_settled_submission_comes_back_as_it_was(seed, tmp_path):
    """Also what was found in it on the way: shares stay shares, which sentences write otherwise than numbers."""
    case, content = cases.make(seed)
    (tmp_path / "a.xlsx").write_bytes(content)
    submission = read_submission(tmp_path / "a.xlsx", "a.xlsx")
    submission.findings.append(Finding("file_failed", "a.xlsx", params={"found": Share(0.125, 2)}))
    settle(submission, Run([card := Card.of(submission)]).known(card))
    again = unpack(pack(submission))
    assert (repr(submission), submission.findings[-1].row()) == (repr(again), again.findings[-1].row())
