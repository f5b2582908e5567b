"""The workbooks that are measured: ``python -m benchmarks.corpus submissions|typical|large FOLDER SIZE…``."""

from __future__ import annotations

import sys
from pathlib import Path

from openpyxl import Workbook

from benchmarks.typical import write_typical
from tests.messy import cases

_MEASURES = ("Tổng số hộ", "Số hộ đăng ký", "Số hộ được công nhận")


def write_submissions(folder: Path, count: int) -> Path:
    """Write `count` ward submissions as .xlsx in Unicode, of all layouts that ``tests.messy`` knows; keeps what is there."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        place = folder / f"{number:05}"
        if not place.exists():
            case, content = cases.make(2 * number, plain=True)  # even seeds: the odd ones stay unseen by those who tune
            place.mkdir()
            (place / Path(case.path).name).write_bytes(content)
    return folder


def write_large(folder: Path, rows: int, years: int = 1) -> Path:
    """Write one workbook: `rows` khu phố down, three measures a year across, a total, a title and notes."""
    folder.mkdir(parents=True, exist_ok=True)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Biểu 1")
    sheet.append(["UBND XÃ BÌNH THẠNH"])
    sheet.append([f"BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM {2025 if years == 1 else f'{2026 - years}-2025'}"])
    sheet.append([])
    columns = [(2026 - years + year, measure) for year in range(years) for measure in _MEASURES]
    if years > 1:
        sheet.append(["STT", "Khu phố", *(f"Năm {year}" for year, _ in columns)])
        sheet.append(["", "", *(measure for _, measure in columns)])
    else:
        sheet.append(["STT", "Khu phố", *(measure for _, measure in columns)])
    sums = [0] * len(columns)
    for row in range(1, rows + 1):
        line = [100 + (7 * row + 13 * at) % 300 - 40 * (at % 3) for at in range(len(columns))]
        sums = [total + value for total, value in zip(sums, line, strict=True)]
        sheet.append([row, f"Khu phố {row}", *line])
    sheet.append(["", "Tổng cộng", *sums])
    sheet.append([])
    sheet.append(["Ghi chú: số liệu minh họa."])
    book.save(folder / f"Bình Thạnh {rows} × {years}.xlsx")
    return folder


if __name__ == "__main__":
    kind, folder, *sizes = sys.argv[1:]
    if kind == "large":
        write_large(Path(folder), *map(int, sizes))
    else:
        {"submissions": write_submissions, "typical": write_typical}[kind](Path(folder), int(sizes[0]))
