"""The covering note to a ward: one page, its own points only, what to do in its own terms, official look."""

import errno
import os
import re
import shutil
import subprocess
import unicodedata

import docx
import pytest

from hieuhoc_analysis.cli import main
from hieuhoc_analysis.publish.letter import ROOM, write_letters


def sent(ward, file="bieu.xlsx", period="2019", observations=120):
    """A row of the submissions table."""
    return {"ward": ward, "source_file": file, "period": period, "observations": observations}


def point(rule="not_a_number", cell="D7", severity="warning", ward="Thị trấn Liên Hương", file="bieu.xlsx", sheet="Biểu 1", **more):
    """A row of the findings table."""
    return {"rule": rule, "severity": severity, "ward": ward, "khu_pho": "", "period": "2019", "source_file": file, "source_sheet": sheet, "source_cell": cell,
            "message": f"Trang “{sheet}”, ô {cell}: “x” không phải là số.", "hint": "Nhập số.", **more}


def text(path):
    """All the words of a document, its tables included."""
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([p.text for p in document.paragraphs] + cells)


def rows(path):
    """The table of points."""
    return [[cell.text for cell in row.cells] for row in docx.Document(str(path)).tables[1].rows]


def test_names_of_notes_lead_nowhere_and_never_meet(tmp_path):
    """Whatever a ward calls itself, its note lies in the folder, under a name that every disk takes, and over no other ward's."""
    wards = ["..\\..\\Xã A", "Xã a/b:c*?", "Xã Đông", "XÃ ĐÔNG", "Xã " + "dài " * 100]
    paths = write_letters([sent(ward) for ward in wards], [point(ward=ward) for ward in wards], tmp_path)
    assert len({unicodedata.normalize("NFC", path.name).casefold() for path in paths}) == len(wards)
    assert {path.parent for path in paths} == {tmp_path}
    assert [path.name for path in paths if re.search(r'[<>:"/\\|?*]|\.\.\\', path.name) or len(path.name.encode()) > 255] == []


def test_a_note_that_is_open_costs_no_other(tmp_path, monkeypatch):
    """The note that Word holds is left and said, those of the other wards are written."""
    wards, said, real = ["Xã A", "Xã B", "Xã C"], [], os.replace

    def replace(source, target):
        if "Xã B" in str(target):
            raise PermissionError(errno.EACCES, "being used by another process", str(source), None, str(target))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    paths = write_letters([sent(ward) for ward in wards], [point(ward=ward) for ward in wards], tmp_path, "en", said.append)
    assert (len(paths), len(said)) == (2, 1)
    assert "cannot be written (being used by another process)" in said[0]


def test_each_ward_gets_its_own_points(tmp_path):
    """One note a ward, named after it; notes and points of other wards are not in it."""
    wards = ("Thị trấn Liên Hương", "Xã Vĩnh Hảo")
    findings = [point(), point(ward=wards[1], file="vh.xlsx", cell="E9"), point(severity="info", cell="A1")]
    paths = write_letters([sent(wards[0]), sent(wards[1], "vh.xlsx")], findings, tmp_path)
    assert [path.name for path in paths] == [f"Công văn gửi {ward}.docx" for ward in wards]
    assert rows(paths[0])[1:] == [["1", "bieu.xlsx; trang “Biểu 1”, ô D7", "“x” không phải là số.", "Nhập số."]]
    assert "V/v rà soát biểu số liệu các mô hình học tập 2019" in text(paths[0])
    assert "Kính gửi: Ủy ban nhân dân, Hội Khuyến học thị trấn Liên Hương" in text(paths[0])
    assert "1 biểu số liệu của thị trấn Liên Hương (120 số liệu), còn 1 chỗ cần xem lại." in text(paths[0])
    assert "ô E9" in text(paths[1])


def test_what_is_counted_is_there(tmp_path):
    """Errors and places that are none are not counted, and of a ward that sent nothing no workbooks."""
    both = [point(), point("total_mismatch", "C20", "error", message="Trang “Biểu 1”, ô C20: tổng sai.")]
    assert "còn 1 lỗi cần sửa và 1 chỗ cần xem lại." in text(write_letters([sent("Thị trấn Liên Hương")], both, tmp_path / "a")[0])
    (path,) = write_letters([sent("Xã Vĩnh Hảo")], both, tmp_path / "b")
    assert "Chưa nhận được biểu số liệu riêng nào của thị trấn Liên Hương; còn 1 lỗi cần sửa và 1 chỗ cần xem lại." in text(path)


@pytest.mark.parametrize(("message", "said"), [
    ("Trang “Biểu 1”, từ ô D7 đến ô D9: 3 số đứng lệch.", "Từ ô D7 đến ô D9: 3 số đứng lệch."),
    ("Trang “Biểu 1”: tên biểu ghi 2022.", "Tên biểu ghi 2022."),
    ("Trang “Biểu 10”, ô D7: sai.", "Trang “Biểu 10”, ô D7: sai."),
])
def test_the_sheet_stands_beside_what_is_said(tmp_path, message, said):
    """It is not said twice; from which cell to which is."""
    assert rows(write_letters([sent("Thị trấn Liên Hương")], [point(message=message)], tmp_path)[0])[1][2] == said


def test_points_alike_are_one_line(tmp_path):
    """Five cells of one kind: one point, four of them named, errors before warnings."""
    findings = [*(point(cell=f"D{n}") for n in range(5, 10)), point("total_mismatch", "C20", "error", message="Trang “Biểu 1”, ô C20: tổng sai.")]
    table = rows(write_letters([sent("Thị trấn Liên Hương")], findings, tmp_path)[0])
    assert [row[1:3] for row in table[1:]] == [
        ["bieu.xlsx; trang “Biểu 1”, ô C20", "Tổng sai."], ["bieu.xlsx; trang “Biểu 1”, ô D5, D6, D7, D8…", "“x” không phải là số; và 4 chỗ tương tự."]]


@pytest.mark.parametrize(("lang", "found", "to_do"), [
    ("vi", ["Thiếu Khu phố 9, Khu phố 10, Khu phố 11, Khu phố 12 và 2 nơi khác.", "Thiếu Khu phố 9."], "Bổ sung số liệu của Khu phố 9, Khu phố 10, Khu phố 11, Khu phố 12 và 2 nơi khác; "),
    ("en", ["Thiếu Khu phố 9, Khu phố 10, Khu phố 11, Khu phố 12 and 2 others.", "Thiếu Khu phố 9."], "Add the figures of Khu phố 9, Khu phố 10, Khu phố 11, Khu phố 12 and 2 others, "),
])
def test_khu_pho_missing_in_one_year_are_one_point(tmp_path, lang, found, to_do):
    """All of them named, up to four; those of another year are another point."""
    findings = [
        point("khu_pho_missing", "", sheet="", khu_pho=name, period=period, message=f"Thiếu {name}.", hint="ghi vào territory_changes.csv")
        for period, names in (("2018", range(9, 15)), ("2019", (9,))) for name in (f"Khu phố {n}" for n in names)
    ]
    table = rows(write_letters([sent("Thị trấn Liên Hương")], findings, tmp_path, lang)[0])
    assert [row[2].replace("\xa0", " ") for row in table[1:]] == found
    assert table[1][3].replace("\xa0", " ").startswith(to_do)


def test_years_not_sent_are_asked_for(tmp_path):
    """A missing submission has no file; the ward is asked to send it, not to run the program."""
    missing = point("submission_missing", "", message="Thị trấn Liên Hương: không có biểu nào của năm 2018.", hint="chạy lại", file="", sheet="", period="2018")
    table = rows(write_letters([sent("Thị trấn Liên Hương", period="2016-2017; 2019")], [missing, {**missing, "period": "2020"}], tmp_path)[0])
    assert [(row[1], row[3]) for row in table[1:]] == [("(chưa có biểu)", "Gửi biểu năm 2018."), ("(chưa có biểu)", "Gửi biểu năm 2020.")]


def test_a_school_year_counts_as_the_year_it_ends(tmp_path):
    """Figures of 2016-2017 and 2019 are of 2017 – 2019."""
    path = write_letters([sent("Xã Vĩnh Hảo", period="2016-2017; 2019")], [point(ward="")], tmp_path)[0]
    assert "mô hình học tập 2017 – 2019" in text(path)


def test_what_does_not_fit_is_counted(tmp_path):
    """Sixty different points: the first ones in full, the others counted, none lost."""
    findings = [point(f"rule_{n}", f"D{n}", message="Dài " * 30) for n in range(60)]
    path = write_letters([sent("Thị trấn Liên Hương")], findings, tmp_path)[0]
    shown = len(rows(path)) - 1
    assert 0 < shown <= ROOM
    assert f"Còn {60 - shown} điểm khác" in text(path)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_it_is_one_page(tmp_path):
    """However many points there are and however long their words."""
    long = "Tên tệp rất dài của biểu tổng hợp kết quả các mô hình học tập cả năm.xlsx"
    findings = [point(f"rule_{n}", f"D{n}", file=long, message="số liệu này không khớp với các dòng khác " * (1 + n % 4), hint="kiểm tra lại " * (1 + n % 6)) for n in range(60)]
    write_letters([sent("Thị trấn Liên Hương", long)], findings, tmp_path)
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", "pdf", "--outdir", str(tmp_path),
                    *map(str, tmp_path.glob("*.docx"))], check=True, capture_output=True)
    pdf = next(tmp_path.glob("*.pdf")).read_bytes()
    assert pdf.count(b"/Type/Page/") + pdf.count(b"/Type /Page\n") + pdf.count(b"/Type/Page\n") == 1


def test_english(tmp_path):
    """The same in English."""
    path = write_letters([sent("Thị trấn Liên Hương")], [point(message="Sheet “Biểu 1”, cell D7: “x” is not a number.", hint="Type it.")], tmp_path, "en")[0]
    assert path.name == "Letter to Thị trấn Liên Hương.docx"
    assert rows(path)[1] == ["1", "bieu.xlsx; sheet “Biểu 1”, cell D7", "“x” is not a number.", "Type it."]


def test_the_command(tmp_path, capsys):
    """`check --out --letter` writes copies and notes with the same bytes each time; without --out it says what is missing."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "Xã Vĩnh Hảo 2019.csv").write_text(
        "Gia đình học tập năm 2019,,,\nTT,Thôn,Tổng số hộ,Gia đình đăng ký\n1,Thôn 1,300,400\n2,Thôn 2,310,200\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "raw"), "--letter"]) == 2
    assert "thêm --out" in capsys.readouterr().err
    for out in ("a", "b"):
        assert main(["check", str(tmp_path / "raw"), "--out", str(tmp_path / out), "--letter"]) == 1
    names = sorted(path.name for path in (tmp_path / "a").rglob("*") if path.is_file())
    assert names == ["Công văn gửi Xã Vĩnh Hảo.docx", "Xã Vĩnh Hảo 2019 - đã kiểm tra.xlsx"]
    assert [(tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes() for name in names] == [True, True]
