"""What the terminal says fits a screen, of one file and of a folder of sixty, and says first what matters most."""

import re
from math import ceil
from zlib import crc32

import openpyxl
import pytest

from hieuhoc_analysis import summary
from hieuhoc_analysis.cli import main


def submission(path, ward, year, mistakes=0, unknown=0):
    """A ward's sheet with `mistakes` khu phố that register more families than they have, and headings nobody knows."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu 1"
    sheet.append([f"{ward.upper()}: GIA ĐÌNH HỌC TẬP NĂM {year}"])
    sheet.append(["STT", "Khu phố", "Tổng số hộ", "Gia đình đăng ký", *(f"Chuyện lạ thứ {n}" for n in range(unknown))])
    for i in range(1, 41):
        sheet.append([i, f"Khu phố {i}", 300, 310 + i * i if i <= mistakes else 100 + i * crc32(ward.encode()) % 181, *(i for _ in range(unknown))])
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return path


def screen(text, columns=summary.PIPED[0]):
    """How many lines of a screen a text takes."""
    return sum(ceil(len(line) / columns) or 1 for line in text.splitlines())


@pytest.mark.parametrize("mistakes", [1, 39])
def test_one_file_fits_a_screen(tmp_path, capsys, mistakes):
    """Many mistakes of a kind are one sentence and their cells; of every line it would be headings in each other's place."""
    assert main(["check", str(submission(tmp_path / "a.xlsx", "Thị trấn Liên Hương", 2019, mistakes, unknown=3))]) == 1
    said = capsys.readouterr().out
    assert screen(said) <= summary.PIPED[1]
    assert "LỖI Trang “Biểu 1”, ô D3: số hộ đăng ký 311 lớn hơn tổng số hộ 300 (ô C3). → Kiểm tra lại hai số này" in said
    assert said.splitlines()[-1] == "Bản đánh dấu liệt kê tất cả để gửi lại: hieuhoc check … --out THƯ_MỤC."
    assert ("Còn 38 chỗ tương tự: D4, D5, D6, D7, D8, …" in said) == (mistakes == 39)


def test_sixty_files_fit_a_screen(tmp_path, capsys):
    """Sixty workbooks, each with something: the one with most errors stands first, the rest is counted."""
    wards = [f"Xã {first} {last}" for first in ("Phú", "Bình", "Long", "Tân", "Vĩnh", "Hòa") for last in ("An", "Lạc", "Sơn", "Thạnh", "Hải", "Điền", "Trung", "Khánh", "Mỹ", "Lộc")]
    for n, ward in enumerate(wards):
        submission(tmp_path / "raw" / f"{n:02} bieu.xlsx", ward, 2019, mistakes=5 if n == 44 else n % 2, unknown=1)
    assert main(["check", str(tmp_path / "raw"), "--out", str(tmp_path / "back")]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert screen("\n".join(lines)) <= summary.PIPED[1]
    assert lines[1] == "  44 bieu.xlsx: 5 lỗi, 1 cảnh báo"
    assert any(line.startswith("  … và ") and line.endswith(" mục nữa.") for line in lines)
    assert lines[-3].startswith("Tiêu đề chưa hiểu mà nhiều tệp cùng dùng (số tệp): “Chuyện lạ thứ 0” (60).")
    assert lines[-2:] == ["Từng ô của một biểu: hieuhoc check TỆP.", f"Đã ghi 60 tệp vào {tmp_path / 'back'}."]


def test_what_has_no_file_is_said_by_kind(tmp_path, capsys):
    """Years without a submission are one sentence with the others behind it."""
    for ward, years in (("Xã Một", (2016, 2018)), ("Xã Hai", (2016, 2018)), ("Xã Ba", (2016, 2017, 2018))):
        for year in years:
            submission(tmp_path / ward / f"{year}.xlsx", ward, year)
    main(["check", str(tmp_path), "--lang", "en"])
    said = capsys.readouterr().out
    assert said.count("no submission of 2017") == 1
    assert "1 more like it: Xã Một 2017" in said


def test_nothing_to_mark_is_said(tmp_path, capsys):
    """A clean file gives no copy, and the line says so."""
    assert main(["check", str(submission(tmp_path / "a.xlsx", "Xã Thử Nghiệm", 2019)), "--out", str(tmp_path / "back")]) == 0
    assert "không ghi tệp nào" in capsys.readouterr().out


def test_headings_that_several_files_share_are_told_once(tmp_path, capsys):
    """One decision serves all of them, whatever year or colon they carry; a heading of two files is left to these."""
    for n in range(4):
        submission(tmp_path / f"{n}.xlsx", f"Xã Bình An {n}", 2019, unknown=1 + (n < 2))
    main(["check", str(tmp_path)])
    said = capsys.readouterr().out.splitlines()
    assert said[-2].startswith("Tiêu đề chưa hiểu mà nhiều tệp cùng dùng (số tệp): “Chuyện lạ thứ 0” (4). Điền một lần vào unmapped_headings.csv")
    main(["check", str(tmp_path / "0.xlsx")])
    assert "nhiều tệp cùng dùng" not in capsys.readouterr().out


def test_headings_in_brackets_are_told_as_they_are(tmp_path, capsys):
    """*[/đơn vị]* closes nothing, and *:x:* is no picture: what a ward wrote is repeated, in a pipe without what draws colours."""
    for n in range(4):
        path = submission(tmp_path / f"{n}.xlsx", f"Xã Bình An {n}", 2019, unknown=1)
        book = openpyxl.load_workbook(path)
        book.active["E2"] = "Chuyện lạ :x: [/đơn vị]"
        book.save(path)
    main(["check", str(tmp_path)])
    assert "“Chuyện lạ :x: [/đơn vị]” (4)" in capsys.readouterr().out


def test_colours_are_for_who_looks(capsys, monkeypatch):
    """On a terminal the same words, with colours."""
    tally = summary.Tally(files=1, counts={"error": 1, "warning": 0, "info": 0})
    tally.rows["error"] = [{"rule": "a", "severity": "error", "source_file": "a.xlsx", "source_sheet": "S", "source_cell": "B2", "ward": "",
                            "khu_pho": "", "period": "", "found": "", "message": "Sai [/b].", "hint": "Sửa."}]
    summary.print_summary(tally)
    plain = capsys.readouterr().out
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    summary.print_summary(tally)
    coloured = capsys.readouterr().out
    assert "\x1b[" in coloured
    assert "\x1b[" not in plain
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain
