"""Published runs are recorded, and a later run says what it says differently."""

import csv
import json

import openpyxl
import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.publish.published import after_review, last_published


@pytest.fixture
def town(tmp_path):
    """Two wards of 2019, cleaned; gives a function that changes a figure and cleans again, and the folders."""
    raw, processed, folder = tmp_path / "raw", tmp_path / "processed", tmp_path / "reports" / "2019-2019"

    def write(ward, households):
        book = openpyxl.Workbook()
        book.properties.modified = None
        sheet = book.active
        for row in ((f"UBND {ward.upper()}",), ("Gia đình học tập năm 2019",), ("TT", "Thôn", "Tổng số hộ", "Gia đình đăng ký"), (1, "Thôn 1", households, 100), (2, "Thôn 2", 350, 120)):
            sheet.append(row)
        raw.mkdir(exist_ok=True)
        book.save(raw / f"{ward}.xlsx")
        hh.clean(raw).write(processed)

    write("Xã Vĩnh Hảo", 300)
    return write, raw, processed, folder


def test_nothing_published_nothing_said(town):
    """Without a published run there is no comparison and no file."""
    _, _, processed, folder = town
    assert after_review(folder, processed) == []
    assert not folder.exists()


def test_a_changed_and_a_new_file_after_publication(town):
    """The summary counts, names the files and points to the list; the list has figure, difference and cause."""
    write, _, processed, folder = town
    assert after_review(folder, processed, publish_on="2020-12-20")[-1].startswith("Đã ghi nhận bản công bố ngày 2020-12-20 (4 số liệu)")
    write("Xã Vĩnh Hảo", 312)
    write("Xã Phước Thể", 500)
    lines = after_review(folder, processed)
    assert lines[0].startswith("So với bản công bố ngày 20/12/2020: 5 số liệu khác đi (1 sửa, 4 thêm, 0 bớt)")
    assert lines[1:] == ["  Xã Phước Thể.xlsx: 4 số liệu, vì có tệp mới", "  Xã Vĩnh Hảo.xlsx: 1 số liệu, vì tệp đã được sửa"]
    with (folder / "noi-bo" / "revisions.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["ward"] == "Xã Vĩnh Hảo"]
    assert [(r["khu_pho"], r["data_element"], r["published_value"], r["value"], r["difference"], r["because"]) for r in rows] == [
        ("Thôn 1", "households", "300", "312", "12", "file_changed")]


def test_the_same_again_is_not_recorded_twice(town):
    """Publishing unchanged figures leaves the record, byte for byte."""
    _, _, processed, folder = town
    after_review(folder, processed, publish_on="2020-12-20")
    before = {path.name: path.read_bytes() for path in (folder / "noi-bo").iterdir()}
    lines = after_review(folder, processed, publish_on="2020-12-21")
    assert lines == ["So với bản công bố ngày 20/12/2020: không có số liệu nào khác đi.", "Số liệu không đổi so với bản công bố ngày 2020-12-20 nên không ghi nhận lại."]
    assert {name: (folder / "noi-bo" / name).read_bytes() for name in before} == before


def test_every_published_run_stays_on_record(town):
    """The record lists the runs with day, digest and the digest of every file; the last one is compared with."""
    write, _, processed, folder = town
    after_review(folder, processed, publish_on="2020-12-20")
    write("Xã Vĩnh Hảo", 312)
    after_review(folder, processed, publish_on="2021-01-05")
    runs = json.loads((folder / "noi-bo" / "record.json").read_text("utf-8"))
    assert [(run["date"], list(run["submissions"])) for run in runs] == [("2020-12-20", ["Xã Vĩnh Hảo.xlsx"]), ("2021-01-05", ["Xã Vĩnh Hảo.xlsx"])]
    assert len({run["sha256"] for run in runs}) == 2
    assert last_published(folder).day == "2021-01-05"


def test_a_published_table_that_was_changed_is_refused(town):
    """What was published cannot be altered unnoticed."""
    _, _, processed, folder = town
    after_review(folder, processed, publish_on="2020-12-20")
    (folder / "noi-bo" / "observations.parquet").write_bytes(b"PAR1")
    with pytest.raises(UsageError, match="không còn đúng như khi công bố ngày 2020-12-20"):
        after_review(folder, processed)


def test_the_record_says_that_it_is_internal(town):
    """The record holds every count, so its folder is called internal and says so in both languages, and nothing of it lies outside."""
    write, _, processed, folder = town
    after_review(folder, processed, publish_on="2020-12-20")
    write("Xã Vĩnh Hảo", 312)
    after_review(folder, processed)
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} == {
        f"noi-bo/{name}" for name in ("NOI-BO.txt", "record.json", "observations.csv", "observations.parquet", "revisions.csv")}
    text = (folder / "noi-bo" / "NOI-BO.txt").read_text("utf-8-sig")
    assert [line.split(".")[0] for line in text.split("\n") if line.strip()] == ["NỘI BỘ – KHÔNG ĐƯA RA NGOÀI", "INTERNAL – NOT TO BE HANDED OUT"]


def test_a_record_under_its_old_name_is_found(town):
    """What was recorded in ``published`` moves to ``noi-bo`` whole, and is compared with."""
    write, _, processed, folder = town
    after_review(folder, processed, publish_on="2020-12-20")
    (folder / "noi-bo" / "NOI-BO.txt").unlink()
    (folder / "noi-bo").rename(folder / "published")
    write("Xã Vĩnh Hảo", 312)
    assert after_review(folder, processed)[0].startswith("So với bản công bố ngày 20/12/2020: 1 số liệu khác đi")
    assert sorted(path.name for path in folder.iterdir()) == ["noi-bo"]


def test_a_review_on_other_units_is_recorded_by_its_period(town):
    """The folder of another territory policy has its own record of the same years."""
    _, _, processed, folder = town
    other = folder.with_name("2019-2019_nhu-bao-cao")
    assert after_review(other, processed, publish_on="2020-12-20")[-1].startswith("Đã ghi nhận bản công bố ngày 2020-12-20 (4 số liệu)")
    assert (last_published(other).day, last_published(folder)) == ("2020-12-20", None)


def test_a_day_written_wrongly_is_said(town):
    """A day is written as 2020-12-20."""
    _, _, processed, folder = town
    with pytest.raises(UsageError, match="viết chưa đúng"):
        after_review(folder, processed, publish_on="20/12/2020")
