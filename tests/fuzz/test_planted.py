"""Words that would act, planted wherever a workbook has words, and persons' data beside the counts: inert, or absent, in every output."""

import json
import sys
import zipfile

import openpyxl
import pytest

from hieuhoc_analysis.cli import main

from .inert import faults, texts

PLANTED = (
    '=HYPERLINK("http://plant.invalid";"x")', "+plant|' /C calc'!A0", "-2+plant()", "@SUM(plant)", "<img src=x onerror=plant()>", "</script><script>plant()</script>",
    '"><plant>', "{{plant}}", "${plant}", "[plant](javascript:plant())", r"$\input{plant}$", "../../plant", "_x003D_plant()", "`plant`", "<!--plant", "&G&plant", "%s %(plant)s {plant}",
)
PERSONS = ("Bímật", "0912345", "079088001", "Hẻm Kínđáo", "Tácgiả")
WINDOWS = sys.platform == "win32"  # where files cannot have such names


def plant(folder, year):
    """A submission of Phường Bình Thạnh with the above in its folder, file, sheet, title, headings, names, figures, notes and comments."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "<plant>'=1"
    book.properties.creator = book.properties.lastModifiedBy = "Tácgiả"
    rows = [["UBND PHƯỜNG BÌNH THẠNH <plant>"], [f"TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM {year} =plant()"], ["@plant"],
            ["STT", "Khu phố", "Tổng số hộ", "Gia đình học tập đăng ký", "Gia đình học tập được công nhận", "=plant(1)", "<script>plant()</script>",
             "Họ và tên trưởng khu phố", "Số điện thoại", "Số CCCD", "Địa chỉ"]]
    for n, words in enumerate(PLANTED, 1):
        rows.append([n, f"Khu phố {words}" if n % 3 else words, 100 + n + 3 * year % 7, 60 + n, words if n == 4 else 50 + n, words, words,
                     f"Nguyễn Văn Bímật {n}", f"0912345{n:03}", f"079088001{n:03}", f"{n} Hẻm Kínđáo"])
    rows += [["", "Tổng", 1, 2, 3], ["", f"Ghi chú: {PLANTED[4]} {PLANTED[0]}"]]
    for r, row in enumerate(rows, 1):
        for c, value in enumerate(row, 1):
            sheet.cell(r, c, value).data_type = "n" if isinstance(value, int) else "s"
    sheet["C5"].comment = openpyxl.comments.Comment("<plant> =plant()", "Tácgiả")
    place = folder / ("plant" if WINDOWS else "=plant <b>") / (f"plant Bình Thạnh {year}.xlsx" if WINDOWS else f"<img src=x onerror=plant()> Bình Thạnh {year}.xlsx")
    place.parent.mkdir(parents=True, exist_ok=True)
    book.save(place)
    return place


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    """All that every command makes of two such submissions."""
    root = tmp_path_factory.mktemp("planted")
    places = [plant(root / "raw", year) for year in (2019, 2020)]
    out = root / "out"
    raw = ["--raw", str(root / "raw"), "--processed", str(out / "processed"), "--reports", str(out / "reports")]
    for lang in ("vi", "en"):
        assert main(["clean", str(root / "raw"), "--out", str(out / f"clean-{lang}"), "--lang", lang]) == 0
        main(["check", str(root / "raw"), "--out", str(out / f"copies-{lang}"), "--lang", lang])
        assert main(["explain", str(places[0]), "--html", str(out / f"explained-{lang}.html"), "--lang", lang]) == 0
    assert main(["review", "2019-2020", *raw]) == 0
    for n, words in enumerate(PLANTED):
        assert main(["template", "--ward", f"Phường {words}", "--year", "2021", "--out", str(out / f"form-{n}.xlsx"), "--khu-pho", ",".join(PLANTED), "--processed", str(out / "processed")]) == 0
    return root


def test_planted_words_are_everywhere(outputs):
    """The test is no test unless the words reach tables, copies, pages, deck, report, tables of the review, charts and notebooks."""
    kinds = {path.suffix for path in (outputs / "out").rglob("*") if path.is_file() and any("plant" in text.casefold() for text in texts(path))}
    assert kinds >= {".parquet", ".csv", ".xlsx", ".html", ".ipynb", ".pptx", ".docx"}


def test_planted_words_act_nowhere(outputs):
    """No live field, formula, field, link to outside, element, attribute or script comes of them."""
    assert [fault for path in sorted((outputs / "out").rglob("*")) if path.is_file() for fault in faults(path)] == []


def test_names_of_files_lead_nowhere(outputs):
    """Whatever wards and khu phố are called, nothing is written beside the folders that were given."""
    assert sorted(path.name for path in outputs.iterdir()) == ["out", "raw"]


def test_persons_are_in_no_output(outputs):
    """Names, telephone and identity numbers and addresses under their headings, and the author's name, are nowhere but in the original."""
    seen = {}
    for path in sorted((outputs / "out").rglob("*")):
        # a marked copy is the ward's own workbook, given back to the ward
        if path.is_file() and "copies" not in str(path.relative_to(outputs)):
            for text in texts(path):
                seen |= {(path.name, name): True for name in PERSONS if name in text}
    assert list(seen) == []


def test_the_authors_name_is_in_no_marked_copy(outputs):
    """The copy has our name for its author's."""
    copies = sorted((outputs / "out").glob("copies-*/**/*.xlsx"))
    assert len(copies) == 4
    for copy in copies:
        with zipfile.ZipFile(copy) as package:
            assert "Tácgiả" not in package.read("docProps/core.xml").decode()


def test_the_walker_sees_what_acts(tmp_path):
    """Each kind of fault that it looks for is found where it is."""
    (tmp_path / "a.csv").write_text("a,=plant()\r\n", encoding="utf-8")
    (tmp_path / "a.html").write_text("<p title='x'><img src=x onerror=plant()><a href='javascript:plant()'></a><script>plant()</script></p>", encoding="utf-8")
    cell = {"outputs": [{"data": {"text/html": ["<plant>"], "text/markdown": "<img src=plant>"}}]}
    (tmp_path / "a.ipynb").write_text(json.dumps({"cells": [cell]}), encoding="utf-8")
    book = openpyxl.Workbook()
    book.active["A1"], book.active["A2"] = "=plant()", "x"
    book.active["A2"].hyperlink = "http://plant.invalid"
    book.save(tmp_path / "a.xlsx")
    assert {path.suffix: len(faults(path)) for path in sorted(tmp_path.iterdir())} == {".csv": 1, ".html": 3, ".ipynb": 2, ".xlsx": 2}
