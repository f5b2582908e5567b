"""What can be typed after ``hieuhoc``: the commands, their options and what ``--help`` says of them, in either language.

Nothing but argparse is imported here, so that ``--help`` answers at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

Run = Callable[[argparse.Namespace], int]

# what argparse itself says; a sentence that a later Python words differently stays English
_OWN_WORDS = {
    "usage: ": "cách dùng: ",
    "positional arguments": "cần ghi",
    "options": "tùy chọn",
    "show this help message and exit": "hiện hướng dẫn này",
    "the following arguments are required: %s": "còn thiếu: %s",
    "unrecognized arguments: %s": "không hiểu: %s",
    "expected one argument": "cần ghi thêm một giá trị",
    "expected at least one argument": "cần ghi thêm ít nhất một giá trị",
    "expected %s argument": "cần ghi thêm %s giá trị",
    "ignored explicit argument %r": "không nhận giá trị %r",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "invalid choice: %(value)r (choose from %(choices)s)": "không có lựa chọn %(value)r (chọn một trong: %(choices)s)",
    "invalid %(type)s value: %(value)r": "%(value)r không phải là số nguyên",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s chưa rõ: có thể là %(matches)s",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
}


def read_arguments(given: Sequence[str], commands: Mapping[str, Run]) -> argparse.Namespace:
    """Take a command line apart.

    Parameters
    ----------
    given : sequence of str
        What was typed after ``hieuhoc``.
    commands : mapping
        Name of each command → what runs it; becomes ``run`` of the result.

    Raises
    ------
    SystemExit
        With 0 after ``--help``, with 2 and a sentence when something cannot be understood.
    """
    lang = _language(given)
    with _speaking(lang):
        return _parser(commands, lang).parse_args(given)


def _language(given: Sequence[str]) -> str:
    """The language asked for, known before the rest is understood: ``--help`` speaks it too."""
    words = [word for text in given for word in text.split("=", 1)] if any(text.startswith("--lang=") for text in given) else list(given)
    return "en" if ("--lang", "en") in zip(words, words[1:], strict=False) else "vi"


@contextmanager
def _speaking(lang: str) -> Iterator[None]:
    """Let argparse's own sentences be Vietnamese: it asks its module's ``_`` and ``ngettext`` for each of them."""
    own = {name: getattr(argparse, name) for name in ("_", "ngettext") if hasattr(argparse, name)}
    if lang == "vi":
        for name in own:
            setattr(argparse, name, lambda text, *_plural: _OWN_WORDS.get(text, text))
    try:
        yield
    finally:
        for name, function in own.items():
            setattr(argparse, name, function)


def _parser(commands: Mapping[str, Run], lang: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hieuhoc",
        description=_said(
            lang,
            "Từ biểu Excel của xã, phường, thị trấn đến báo cáo tổng kết 5 năm các mô hình học tập.",
            "From the Excel workbooks of wards to the five-year review of the learning models.",
        ),
        epilog=_said(
            lang,
            "Ví dụ: hieuhoc review 2016-2020. Xem riêng từng lệnh: hieuhoc review --help.",
            "Example: hieuhoc review 2016-2020 --lang en. About one command: hieuhoc review --lang en --help.",
        ),
    )
    parser.add_argument("--lang", choices=("vi", "en"), default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    listed = parser.add_subparsers(required=True, metavar=_said(lang, "LỆNH", "COMMAND"), title=_said(lang, "các lệnh", "commands"))
    for name, (vi, en, describe) in _COMMANDS.items():
        words = _said(lang, vi, en)
        one = listed.add_parser(name, help=words, description=words[:1].upper() + words[1:] + ".")
        one.set_defaults(run=commands[name])
        command = _Command(one, lang)
        command.add(
            "--lang",
            "ngôn ngữ của kết quả (mặc định: vi)",
            "language of the results (default: vi)",
            choices=("vi", "en"),
            default=lang,
        )
        describe(command)
    return parser


def _said(lang: str, vi: str, en: str) -> str:
    return vi if lang == "vi" else en


class _Command:
    """One command: what may be added to it, with what ``--help`` says of it in either language."""

    def __init__(self, parser: argparse.ArgumentParser, lang: str) -> None:
        self.parser, self.lang = parser, lang

    def add(self, name: str, vi: str, en: str, **more: Any) -> None:
        self.parser.add_argument(name, help=_said(self.lang, vi, en), **more)

    def switch(self, name: str, vi: str, en: str) -> None:
        self.add(name, vi, en, action="store_true")

    def folder(self, name: str, vi: str, en: str, default: str | None = None) -> None:
        self.add(name, vi, en, type=Path, default=Path(default) if default else None, metavar="DIR")

    def codelists(self) -> None:
        self.folder("--codelists", "thư mục danh mục riêng", "a folder of codelists of your own")

    def positive(self) -> Callable[[str], int]:
        """What takes a whole number of at least 1."""
        sentence = _said(self.lang, "cần một số nguyên từ 1 trở lên, không phải “{}”", "a whole number of at least 1 is needed, not “{}”")

        def positive(text: str) -> int:
            if not text.isdecimal() or int(text) < 1:
                raise argparse.ArgumentTypeError(sentence.format(text))
            return int(text)

        return positive


def _review(review: _Command) -> None:
    review.add(
        "period",
        "giai đoạn, ví dụ 2016-2020; không ghi thì lấy 5 năm gần nhất có số liệu",
        "the years, such as 2016-2020; without it the last five years with data",
        nargs="?",
        metavar="PERIOD",
    )
    review.folder("--raw", "thư mục biểu gốc (mặc định: data/raw)", "where the workbooks are (default: data/raw)", "data/raw")
    review.folder(
        "--processed",
        "nơi ghi các bảng đã làm sạch (mặc định: data/processed)",
        "where the cleaned tables go (default: data/processed)",
        "data/processed",
    )
    review.folder("--reports", "nơi ghi báo cáo (mặc định: reports)", "where the reports go (default: reports)", "reports")
    review.codelists()
    review.add(
        "--publish",
        "ghi nhận số liệu này là bản đã công bố (ngày 2020-12-20; không ghi thì là hôm nay); các lần sau sẽ báo số nào khác đi",
        "record these figures as published (on 2020-12-20; without a day, today); later runs say which figures differ",
        nargs="?",
        const="",
        metavar="DAY",
    )
    review.add(
        "--territory",
        "mọi năm theo địa giới ngày này (2025-07-01), hoặc as_reported: như khi báo cáo; "
        "không ghi thì quy về cuối giai đoạn khi địa phương chính sáp nhập trong giai đoạn. "
        "Chọn khác mặc định thì báo cáo nằm trong thư mục riêng",
        "all years on the units of this day (2025-07-01), or as_reported: on those that reported; "
        "without it, on the units of the period's end where the main ward was merged inside it. "
        "Another choice than the default has a folder of its own",
        metavar="DAY",
    )
    review.add(
        "--district",
        "báo cáo chung cho cả huyện, tỉnh có tên này, mỗi xã, phường, thị trấn là một đơn vị; "
        "báo cáo nằm trong thư mục riêng _toan-dia-ban",
        "one review of the whole district or province of this name, each of its wards a unit; it has a folder of its own, _toan-dia-ban",
        default="",
        metavar="NAME",
    )
    review.add("--template", "mẫu trình chiếu của cơ quan", "the office's own presentation template", type=Path, metavar="FILE.pptx")


def _clean(clean: _Command) -> None:
    clean.add("paths", "tệp hoặc thư mục", "files or folders", nargs="+", type=Path, metavar="PATH")
    clean.add("--out", "nơi ghi các bảng", "where the tables go", type=Path, required=True, metavar="DIR")
    clean.codelists()
    clean.add(
        "--jobs",
        "số tiến trình đọc song song (không ghi thì theo số nhân của máy, khi có từ 100 biểu)",
        "processes that read side by side (without it, as many as the machine has processors, from 100 files on)",
        type=clean.positive(),
        metavar="N",
    )
    clean.switch(
        "--no-cache",
        "đọc lại mọi biểu, không dùng và không giữ kết quả đọc trong DIR/.cache",
        "read every workbook anew, without DIR/.cache",
    )
    clean.switch(
        "--partitioned",
        "ghi thêm DIR/observations/ward=…/year=… (Parquet) cho Dask, DuckDB, Spark; các lần sau tự ghi lại",
        "also write DIR/observations/ward=…/year=… (Parquet) for Dask, DuckDB, Spark; later runs renew it",
    )
    clean.switch("--strict", "trả mã 1 khi có phát hiện mức lỗi", "exit with 1 if any finding is an error")


def _explain(explain: _Command) -> None:
    explain.add("file", "tệp biểu", "the workbook", type=Path, metavar="FILE")
    explain.switch("--json", "in ra JSON", "print JSON")
    explain.add(
        "--html",
        "ghi một trang web tô màu theo vai trò của từng ô",
        "write a page that shows each cell coloured by its role",
        type=Path,
        metavar="OUT",
    )
    explain.codelists()


def _check(check: _Command) -> None:
    check.add("paths", "tệp hoặc thư mục", "files or folders", nargs="+", type=Path, metavar="FILE")
    check.folder("--out", "nơi ghi bản đánh dấu", "where the marked copies go")
    check.switch(
        "--letter",
        "ghi thêm vào DIR công văn một trang gửi từng địa phương",
        "also write into DIR a one-page covering note to each ward",
    )
    check.codelists()


def _template(template: _Command) -> None:
    template.add(
        "--ward",
        "tên địa phương, ví dụ “Thị trấn Liên Hương”",
        "the ward, such as “Thị trấn Liên Hương”",
        required=True,
        metavar="NAME",
    )
    template.add("--year", "năm của biểu", "the form's year", required=True, type=int, metavar="YEAR")
    template.add("--out", "tệp biểu mẫu sẽ ghi", "the form to write", required=True, type=Path, metavar="FILE.xlsx")
    template.add(
        "--khu-pho",
        "tệp danh sách, hoặc các tên cách nhau bằng dấu phẩy",
        "a file with the names, or names with commas between",
        metavar="FILE_OR_LIST",
    )
    template.folder(
        "--processed",
        "bảng đã làm sạch, để lấy số liệu năm trước",
        "cleaned tables, for last year's figures",
        "data/processed",
    )
    template.codelists()


def _sample(sample: _Command) -> None:
    sample.add("--out", "nơi ghi", "where they go", type=Path, required=True, metavar="DIR")
    sample.add(
        "--seed",
        "số gieo: cùng số thì cùng bộ biểu (mặc định: 2016)",
        "the same number gives the same workbooks (default: 2016)",
        type=int,
        default=2016,
        metavar="N",
    )
    sample.switch("--clean", "ghi thêm đáp án truth/observations.csv", "also write the truth, truth/observations.csv")


# each command: what it is for, in either language, and what describes its options
_COMMANDS: dict[str, tuple[str, str, Callable[[_Command], None]]] = {
    "review": (
        "làm toàn bộ: đọc biểu, kiểm tra, vẽ biểu đồ, chạy sổ tay, lập báo cáo",
        "the whole line: read, check, draw, run the notebooks, write the reports",
        _review,
    ),
    "clean": (
        "đọc biểu thành các bảng observations, submissions, findings (Parquet và CSV)",
        "workbooks to the tables observations, submissions, findings (Parquet and CSV)",
        _clean,
    ),
    "explain": ("cho thấy từng trang tính được hiểu thế nào", "how each sheet was understood", _explain),
    "check": (
        "kiểm tra biểu và tạo bản đánh dấu ô nghi ngờ để gửi lại",
        "check workbooks; marked copies to send back",
        _check,
    ),
    "template": (
        "tạo biểu mẫu nhập liệu cho một địa phương, một năm",
        "an entry form for one ward and year",
        _template,
    ),
    "sample": (
        "tạo bộ biểu mẫu minh họa (số liệu minh họa)",
        "the synthetic sample submissions (illustrative data)",
        _sample,
    ),
}
