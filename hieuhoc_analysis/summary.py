"""What the terminal says after reading: one line a file, the findings that matter first, never more than a screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hieuhoc_analysis.language.phrases import number

if TYPE_CHECKING:
    from hieuhoc_analysis.pipeline import Cleaned

LISTED = 12
_ORDER = {"error": 0, "warning": 1, "info": 2}
_WORDS = {"vi": {"error": "LỖI", "warning": "CẢNH BÁO", "info": "thông tin"}, "en": {"error": "ERROR", "warning": "WARNING", "info": "info"}}


def print_summary(cleaned: Cleaned, lang: str = "vi", findings: bool = False) -> None:
    """Print counts, files that gave nothing or have errors, and the most serious findings.

    Parameters
    ----------
    cleaned : Cleaned
        What was read.
    lang : str
        ``vi`` or ``en``.
    findings : bool
        Also list the warnings, with what to do (``check``).
    """
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True)
    submissions = cleaned.tables["submissions"].to_pylist()
    rows = sorted(cleaned.tables["findings"].to_pylist(), key=lambda row: _ORDER[row["severity"]])
    counts = {severity: sum(row["severity"] == severity for row in rows) for severity in _ORDER}
    read = sum(row["status"] != "rejected" for row in submissions)
    values = number(sum(row["observations"] for row in submissions), lang)
    if lang == "vi":
        console.print(f"Đã đọc {read}/{len(submissions)} tệp, {values} số liệu; {counts['error']} lỗi, {counts['warning']} cảnh báo, {counts['info']} thông tin.")
    else:
        console.print(f"Read {read} of {len(submissions)} files, {values} figures; {counts['error']} errors, {counts['warning']} warnings, {counts['info']} notes.")
    shown = [row for row in rows if row["severity"] == "error" or (findings and row["severity"] == "warning")]
    for row in shown[:LISTED]:
        line = Text(f"  {_WORDS[lang][row['severity']]} ", style="bold red" if row["severity"] == "error" else "yellow")
        line.append(f"{row['source_file']}: " if row["source_file"] and row["source_file"] not in row["message"] else "", style="bold")
        line.append(row["message"], style="not bold default")
        if row["hint"]:
            line.append(f" → {row['hint']}", style="not bold cyan")
        console.print(line)
    if len(shown) > LISTED:
        more = len(shown) - LISTED
        console.print(f"  … và {more} phát hiện nữa, xem bảng findings." if lang == "vi" else f"  … and {more} more, see the findings table.")


def written(paths: list[Path], lang: str = "vi") -> str:
    """One line that says where the outputs are."""
    folders = ", ".join(dict.fromkeys(str(path.parent) for path in paths))
    return f"Đã ghi {len(paths)} tệp vào {folders}." if lang == "vi" else f"Wrote {len(paths)} files to {folders}."
