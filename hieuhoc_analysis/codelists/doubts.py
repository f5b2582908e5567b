"""What in a folder of codelists has no effect and looks as if it should: a list under another name, a ward that is not named in full.

Neither need be wrong (a backup, *Xã Vĩnh Hải* beside *Xã Vĩnh Hảo*), so the work goes on and a person is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

from hieuhoc_analysis import codelists
from hieuhoc_analysis.codelists.columns import is_answered, lists
from hieuhoc_analysis.codelists.saved import read_table

Sentence = tuple[str, str]  # in Vietnamese and in English
_MOST = 10
_NEAR = 0.85
_TABLES = (".csv", ".xlsx", ".xlsm", ".xls", ".ods", ".txt", ".tsv")


def doubts(folder: Path) -> list[Sentence]:
    """What a person should look at in a folder of codelists that holds no mistake, the first of each kind."""
    found = [*_misnamed(folder), *_unanswered(folder), *_misspelt(folder)]
    return found[:_MOST]


def _misnamed(folder: Path) -> Iterator[Sentence]:
    """Files that are no list and are called nearly like one: *targets (1).csv*, *targets.xlsx*."""
    for path in sorted(folder.iterdir()):
        if path.suffix.casefold() not in _TABLES or path.suffix == ".csv" and path.stem in lists():
            continue
        stem = path.stem.casefold()
        meant = next((name for name in lists() if stem.startswith(name)), "") or next(iter(get_close_matches(stem, lists(), 1, _NEAR)), "")
        if meant:
            yield (f"{path}: tệp này không được dùng, vì danh mục phải tên là {meant}.csv (lưu kiểu CSV UTF-8); bỏ qua nếu đây là bản sao.",
                   f"{path}: this file is not used, because the list must be called {meant}.csv (saved as CSV UTF-8); "
                   "never mind if it is a copy.")


def _unanswered(folder: Path) -> Iterator[Sentence]:
    """Lists of questions some of which nobody has answered yet."""
    for name, columns in lists().items():
        asked = [column.name for column in columns if column.answer]
        path = folder / f"{name}.csv"
        if asked and path.exists() and (open_ := [at for at, row in read_table(path)[1] if not is_answered(name, row)]):
            yield (f"{path}: {len(open_)} dòng chưa điền cột {', '.join(asked)} (đầu tiên là dòng {open_[0]}) nên chưa có tác dụng.",
                   f"{path}: {len(open_)} lines have nothing in the column {', '.join(asked)} (the first is line {open_[0]}) "
                   "and have no effect yet.")


def _misspelt(folder: Path) -> Iterator[Sentence]:
    """Wards that nobody knows, named nearly as one that is known, or without their kind (*Vĩnh Hảo*)."""
    kinds = tuple(f"{row['kind']} " for row in codelists.load("unit_kinds") if row["level"] in ("ward", "district")) + ("Tỉnh ", "Cả nước")
    for name, columns in lists().items():
        path = folder / f"{name}.csv"
        for column in columns if path.exists() else ():
            if column.kind != "name" or not column.of:
                continue
            known = _names(column.of)
            for at, row in read_table(path)[1]:
                written = row.get(column.name, "")
                if not written or written in known:
                    continue
                if near := get_close_matches(written, known, 1, _NEAR) or sorted(name for name in known if name.endswith(f" {written}")):
                    yield (f"{path}, dòng {at}: không rõ “{written}” ở cột {column.name} là nơi nào. Có phải “{near[0]}” không?",
                           f"{path}, line {at}: “{written}” in the column {column.name} is no known place. Is it “{near[0]}”?")
                elif not written.startswith(kinds):
                    yield (f"{path}, dòng {at}: “{written}” ở cột {column.name} thiếu loại đơn vị; ghi cả tên, như “Xã Vĩnh Hảo”.",
                           f"{path}, line {at}: “{written}” in the column {column.name} lacks the kind of unit; write the whole name, "
                           "such as “Xã Vĩnh Hảo”.")


def _names(of: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for one in of:
        name, _, column = one.partition(".")
        found |= {row[column] for row in codelists.load(name) if row[column]}
    return found
