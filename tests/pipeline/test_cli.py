"""The command line: exit codes, languages, and no traceback."""

import ast
import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import hieuhoc_analysis
from hieuhoc_analysis.cli import main
from hieuhoc_analysis.errors import UsageError


def test_help_loads_no_pandas():
    """`--help` answers at once: neither pandas nor matplotlib is imported."""
    code = "import sys\nfrom hieuhoc_analysis.cli import main\ntry:\n    main(['--help'])\nexcept SystemExit:\n    pass\nprint(sorted({'pandas', 'matplotlib', 'pyarrow'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert done.stdout.strip().splitlines()[-1] == "[]"


def test_clean_writes_three_tables(tmp_path, capsys):
    """`clean` writes observations, submissions and findings as Parquet and CSV, and what was not understood as CSV."""
    assert main(["sample", "--out", str(tmp_path / "raw")]) == 0
    assert main(["clean", str(tmp_path / "raw" / "2019"), "--out", str(tmp_path / "out")]) == 0
    expected = {f"{name}.{kind}" for name in ("observations", "submissions", "findings") for kind in ("csv", "parquet")} | {"unmapped_headings.csv", "unknown_units.csv", "territory_changes.csv"}
    assert expected == {path.name for path in (tmp_path / "out").iterdir() if path.is_file()}
    assert "Đã đọc 6/6 tệp" in capsys.readouterr().out


def test_check_ends_with_1_when_there_are_errors(tmp_path, capsys):
    """The sample's wrong total of 2017 makes `check` end with 1 and is named with its cell."""
    main(["sample", "--out", str(tmp_path / "raw")])
    assert main(["check", str(tmp_path / "raw" / "2017")]) == 1
    assert "ô E26" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["clean", "nowhere", "--out", "x"], ["explain", "nowhere.xlsx"], ["review", "--raw", "nowhere"]])
def test_wrong_use_ends_with_2_in_words(arguments, capsys, tmp_path, monkeypatch):
    """A path that is not there is said in Vietnamese, without a traceback."""
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert "Không tìm thấy" in said
    assert "Traceback" not in said
    assert main([*arguments, "--lang", "en"]) == 2
    english = capsys.readouterr().err
    assert "was not found" in english
    assert "tìm" not in english


@pytest.mark.parametrize("period", ["abc", "2020-2016", "../2016-2020", "2016/2020"])
def test_a_period_written_wrongly_is_said(period, capsys):
    """The period also names a folder, so nothing but years is accepted."""
    assert main(["review", period]) == 2
    assert "viết chưa đúng" in capsys.readouterr().err


@pytest.mark.parametrize("day", ["2025", "1/7/2025", "2025-13-01", "20250701", "now"])
def test_a_territory_written_wrongly_is_said(day, capsys):
    """A territory is a day or as_reported; anything else is said before the work begins, in either language."""
    assert main(["review", "2021-2025", "--territory", day]) == 2
    assert f"Địa giới “{day}” viết chưa đúng" in capsys.readouterr().err
    assert main(["review", "2021-2025", "--territory", day, "--lang", "en"]) == 2
    assert f"The territory “{day}” is not understood" in capsys.readouterr().err


def test_explain_prints_the_contract(tmp_path, capsys):
    """`explain --json` gives file, format and sheets with their tables."""
    main(["sample", "--out", str(tmp_path)])
    capsys.readouterr()
    file = next((tmp_path / "2019").glob("*.xlsx"))
    assert main(["explain", str(file), "--json"]) == 0
    explained = json.loads(capsys.readouterr().out)
    assert {"file", "format", "sheets"} <= explained.keys()
    assert {"orientation", "header_rows", "first_row", "last_row", "name_column", "columns"} <= explained["sheets"][0]["tables"][0].keys()


COMMANDS = ("review", "clean", "explain", "check", "template", "sample")


def _said(arguments, capsys):
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    said = capsys.readouterr()
    return stop.value.code, said.out + said.err


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_help_speaks_one_language(command, lang, capsys):
    """`--help` of every command is all Vietnamese, argparse's own words included, or all English with `--lang en`."""
    code, said = _said([command, "--lang", lang, "--help"], capsys)
    assert code == 0
    english, vietnamese = ("usage: ", "options:", "show this help"), ("cách dùng: ", "tùy chọn:", "hiện hướng dẫn")
    assert all(words in said for words in (vietnamese if lang == "vi" else english))
    assert not any(words in said for words in (english if lang == "vi" else vietnamese))


@pytest.mark.parametrize(("arguments", "vietnamese", "english"), [
    ([], "còn thiếu: LỆNH", "the following arguments are required: COMMAND"),
    (["clean", "x"], "còn thiếu: --out", "the following arguments are required: --out"),
    (["clean", "x", "--out"], "--out: cần ghi thêm một giá trị", "argument --out: expected one argument"),
    (["clean", "x", "--out", "y", "--jobs", "0"], "cần một số nguyên từ 1 trở lên, không phải “0”", "a whole number of at least 1 is needed, not “0”"),
    (["check", "x", "--frob"], "không hiểu: --frob", "unrecognized arguments: --frob"),
    (["template", "--ward", "a", "--year", "b", "--out", "c"], "--year: 'b' không phải là số nguyên", "argument --year: invalid int value: 'b'"),
    (["nowhere"], "không có lựa chọn 'nowhere'", "invalid choice: 'nowhere'"),
])
def test_what_cannot_be_understood_is_said(arguments, vietnamese, english, capsys):
    """A command line that is wrong ends with 2 and a sentence, in the language asked for wherever `--lang` stands."""
    for given, words in ((arguments, vietnamese), (["--lang", "en", *arguments], english), (["--lang=en", *arguments], english)):
        code, said = _said(given, capsys)
        assert code == 2
        assert words in said


def test_the_language_may_stand_before_the_command(tmp_path, capsys):
    """`hieuhoc --lang en sample` speaks English like `hieuhoc sample --lang en`."""
    assert main(["--lang", "en", "sample", "--out", str(tmp_path)]) == 0
    assert "illustrative data" in capsys.readouterr().out


SENTENCES = {"HieuhocError", "UsageError", "CodelistError", "NothingRead"}


def test_every_error_has_both_languages():
    """Whatever the package raises on purpose gives its sentence in Vietnamese and in English."""
    calls = [(path.name, node) for path in Path(hieuhoc_analysis.__file__).parent.rglob("*.py") for node in ast.walk(ast.parse(path.read_text("utf-8")))
             if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SENTENCES]
    assert len(calls) > 40
    assert [f"{name}, line {call.lineno}" for name, call in calls if len(call.args) != 2 and not isinstance(call.args[0], ast.Starred)] == []


def test_an_error_keeps_both_sentences_across_processes():
    """A worker's error speaks either language where it is caught."""
    error = pickle.loads(pickle.dumps(UsageError("Không có tệp nào.", "There are no files.")))
    assert (str(error), error.message("en"), UsageError("Chỉ một câu.").message("en")) == ("Không có tệp nào.", "There are no files.", "Chỉ một câu.")


@pytest.mark.parametrize(("lang", "sentence"), [("vi", "các bảng của lần trước vẫn nguyên vẹn"), ("en", "tables of the last run are unharmed")])
def test_a_review_of_nothing_keeps_the_tables_of_the_last_run(tmp_path, capsys, lang, sentence):
    """Where not one figure can be read, `review` says why, ends with 2 and leaves data/processed as it was."""
    raw, processed = tmp_path / "raw", tmp_path / "processed"
    main(["sample", "--out", str(raw)])
    main(["clean", str(raw), "--out", str(processed)])
    before = {path.name: path.read_bytes() for path in processed.iterdir() if path.is_file()}
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "bieu.xlsx").write_bytes(b"%PDF-1.4")
    capsys.readouterr()
    assert main(["review", "--raw", str(empty), "--processed", str(processed), "--reports", str(tmp_path / "reports"), "--lang", lang]) == 2
    said = capsys.readouterr()
    assert sentence in said.err
    assert "bieu.xlsx" in said.out
    assert {path.name: path.read_bytes() for path in processed.iterdir() if path.is_file()} == before
    assert not (tmp_path / "reports").exists()


@pytest.mark.parametrize(("lang", "said"), [
    ("vi", "hieuhoc: Không có số liệu nào đọc được. Lý do của từng tệp ở trên: xin lại các biểu rồi chạy lại."),
    ("en", "hieuhoc: Not one figure could be read. The reason for each file is above: ask for the workbooks again and run once more."),
])
def test_a_first_review_of_nothing_speaks_of_no_earlier_tables(tmp_path, capsys, lang, said):
    """Nothing was there before; what to do is said."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "bieu.xlsx").write_bytes(b"%PDF-1.4")
    assert main(["review", "--raw", str(tmp_path / "raw"), "--processed", str(tmp_path / "processed"), "--reports", str(tmp_path / "reports"), "--lang", lang]) == 2
    assert capsys.readouterr().err.strip().splitlines()[-1] == said
