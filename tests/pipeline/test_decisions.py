"""Decisions from the command line: applied, visible in the tables, and loud when they no longer fit."""

import csv

import pytest

from hieuhoc_analysis.cli import main

WRONG_TOTAL = "2017/Biểu tổng hợp GĐHH, DHHH, CĐHT, ĐVHT năm 2017 - TT Liên Hương.xlsx"
CORRECTIONS = "source_file,source_sheet,source_cell,old_value,new_value,reason,decided_by,date\n"
EXCLUSIONS = "source_file,ward,khu_pho,period,data_element,reason,decided_by,date\n"


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    """The sample submissions."""
    folder = tmp_path_factory.mktemp("raw")
    main(["sample", "--out", str(folder)])
    return folder


@pytest.fixture
def lists(tmp_path):
    """A function that writes decisions into a codelists folder as Excel saves them, and gives the folder."""
    def write(name, header, *rows):
        (tmp_path / f"{name}.csv").write_text(header + "\n".join(rows) + "\n", encoding="utf-8-sig")
        return tmp_path

    return write


def rows(path):
    """A written table."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_correction_settles_the_error_it_names(raw, lists, tmp_path, capsys):
    """The sample's one error is a wrong total; once corrected, `check` ends with 0 and `clean` says who decided."""
    folder = lists("corrections", CORRECTIONS, f'"{WRONG_TOTAL}",Biểu 1,E26,2.735,2753,Gõ đảo hai chữ số,Thường trực Hội Khuyến học huyện,2018-01-15')
    assert main(["check", str(raw)]) == 1
    assert main(["check", str(raw), "--codelists", str(folder)]) == 0
    main(["clean", str(raw), "--codelists", str(folder), "--out", str(tmp_path / "out")])
    said = [row["message"] for row in rows(tmp_path / "out" / "findings.csv") if row["rule"] == "corrected"]
    assert said == ["Trang “Biểu 1”, ô E26: “2735” được thay bằng 2753 theo corrections.csv; lý do: Gõ đảo hai chữ số (Thường trực Hội Khuyến học huyện, 15/01/2018)."]
    assert "LỖI" not in capsys.readouterr().out.split("Đã đọc")[-1]


def test_a_corrected_value_is_in_the_observations(raw, lists, tmp_path):
    """Value and status are the decision's, the raw text is the submission's."""
    main(["clean", str(raw), "--out", str(tmp_path / "before")])
    one = next(r for r in rows(tmp_path / "before" / "observations.csv") if r["data_element"] == "households" and r["khu_pho"])
    place = f'"{one["source_file"]}",{one["source_sheet"]},{one["source_cell"]}'
    folder = lists("corrections", CORRECTIONS, f"{place},{one['raw_value']},{int(one['value']) + 7},theo sổ hộ khẩu,Bộ phận thống kê xã,2018-01-15")
    main(["clean", str(raw), "--codelists", str(folder), "--out", str(tmp_path / "after")])
    now = [r for r in rows(tmp_path / "after" / "observations.csv") if r["status"] == "corrected"]
    assert [(r["source_cell"], r["value"], r["raw_value"]) for r in now] == [(one["source_cell"], str(int(one["value"]) + 7), one["raw_value"])]


def test_stale_decisions_end_with_1_and_say_what_is_there(raw, lists, capsys):
    """A correction of another value, one of a file that is gone and an exclusion of nothing: three errors, nothing applied."""
    lists("corrections", CORRECTIONS, f'"{WRONG_TOTAL}",Biểu 1,E26,9999,2753,x,Văn phòng,', "2017/khac.xlsx,Biểu 1,C5,1,2,x,Văn phòng,")
    folder = lists("exclusions", EXCLUSIONS, ",Thị trấn Liên Hương,Khu phố 99,2018,,x,Văn phòng,")
    assert main(["check", str(raw), "--codelists", str(folder)]) == 1
    said = capsys.readouterr().out
    assert "ô này nay ghi “2735”" in said
    assert "không có tệp này trong các tệp vừa đọc" in said
    assert "(Thị trấn Liên Hương, Khu phố 99, 2018) không ứng với số liệu nào" in said


def test_a_decision_without_a_submission_ends_with_1(raw, lists):
    """The sample of 2016 has no error; an exclusion that fits nothing is one, though no submission has it."""
    folder = lists("exclusions", EXCLUSIONS, ",Thị trấn Liên Hương,Khu phố 99,2016,,x,Văn phòng,")
    assert main(["check", str(raw / "2016")]) == 0
    assert main(["check", str(raw / "2016"), "--codelists", str(folder)]) == 1


def test_excluded_figures_are_not_missing_ones(raw, lists, tmp_path):
    """What is left out is gone from the observations, is named, makes no total wrong and nobody late or missing."""
    folder = lists("exclusions", EXCLUSIONS, ",Thị trấn Liên Hương,Khu phố 2,2019,families_registered,Đang xác minh,Văn phòng,")
    for name, arguments in (("before", []), ("after", ["--codelists", str(folder)])):
        main(["clean", str(raw), "--out", str(tmp_path / name), *arguments])
    before, after = (rows(tmp_path / name / "observations.csv") for name in ("before", "after"))
    gone = [r for r in before if r not in after]
    assert {(r["khu_pho"], r["period"], r["data_element"]) for r in gone} == {("Khu phố 2", "2019", "families_registered")}
    doubted = [[r["rule"] for r in rows(tmp_path / name / "findings.csv") if r["severity"] != "info"] for name in ("before", "after")]
    assert doubted[0] == doubted[1]
    assert [r["found"] for r in rows(tmp_path / "after" / "findings.csv") if r["rule"] == "excluded"] == [str(len(gone))]


def test_a_codelist_that_cannot_be_used_is_said_in_words(raw, lists, capsys):
    """An incomplete decision stops the work with a sentence, exit code 2."""
    folder = lists("corrections", CORRECTIONS, f'"{WRONG_TOTAL}",Biểu 1,E26,2735,2753,,Văn phòng,')
    assert main(["check", str(raw), "--codelists", str(folder)]) == 2
    assert "dòng 2: ô ở cột reason để trống" in capsys.readouterr().err


def test_a_folder_of_codelists_is_looked_through_before_reading(raw, tmp_path, capsys):
    """A folder that is not there, and a mistake in a list that only a review asks, end the command; a doubt is told and the work goes on."""
    own = tmp_path / "own"
    assert main(["check", str(raw), "--codelists", str(own)]) == 2
    assert f"Không có thư mục danh mục riêng “{own}”" in capsys.readouterr().err
    own.mkdir()
    (own / "targets (1).csv").write_text("x\n", encoding="utf-8")
    assert main(["check", str(raw), "--codelists", str(own), "--lang", "en"]) != 2
    assert "the list must be called targets.csv" in capsys.readouterr().err
    (own / "person_relations.csv").write_text("whole,part,rest,protected,note\npupils_start,pupil_end,left,yes,\n", encoding="utf-8")
    assert main(["check", str(raw), "--codelists", str(own), "--lang", "en"]) == 2
    assert "“pupil_end” in the column part must be a code in the column code of data_elements.csv" in capsys.readouterr().err


def test_a_total_of_the_old_figure_is_no_error(lists, tmp_path):
    """It says that it was worked out before the correction; a total that was wrong before stays wrong, and so does a correction that a
    relation of figures contradicts. A file that is withdrawn was read all the same."""
    import openpyxl

    book = openpyxl.Workbook()
    for row in (["UBND XÃ SÔNG THAO"], ["GIA ĐÌNH HỌC TẬP NĂM 2019"], [], ["STT", "Thôn", "Tổng số hộ", "Gia đình đăng ký", "Gia đình được công nhận"],
                [1, "Thôn 1", 300, 210, 150], [2, "Thôn 2", 310, 220, 160], [3, "Thôn 3", 290, 200, 140], [None, "Cộng", 900, 630, 440]):
        book.active.append(row)
    (tmp_path / "raw").mkdir()
    for name in ("a", "b"):
        book.active["A1"] = f"UBND XÃ SÔNG {'THAO' if name == 'a' else 'HINH'}"
        book.save(tmp_path / "raw" / f"{name}.xlsx")
    lists("exclusions", EXCLUSIONS, "b.xlsx,,,,,nộp nhầm,Văn phòng,2020-01-15")
    folder = lists("corrections", CORRECTIONS, "a.xlsx,,D5,210,215,đếm lại,Văn phòng,2020-01-15", "a.xlsx,,E6,160,1160,đếm lại,Văn phòng,2020-01-15")
    main(["clean", str(tmp_path / "raw"), "--codelists", str(folder), "--out", str(tmp_path / "out")])
    said = {(row["rule"], row["source_cell"]) for row in rows(tmp_path / "out" / "findings.csv") if row["source_file"] == "a.xlsx" and row["source_cell"][-1:] == "8"}
    assert said == {("derived_before_correction", "D8"), ("total_mismatch", "E8")}
    assert {row["rule"] for row in rows(tmp_path / "out" / "findings.csv") if row["source_cell"] == "E6"} >= {"corrected", "recognized_over_households"}
    assert [row["status"] for row in rows(tmp_path / "out" / "submissions.csv")] == ["with_findings", "accepted"]
