"""What a person wrote into a codelist of their own that cannot be used: cell by cell, what was expected, and what is near it.

Of mistakes a person should hear once and of all at once, so nothing here raises; `codelists` does, with all that is wrong in a folder.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from hieuhoc_analysis.codelists import days
from hieuhoc_analysis.codelists.columns import Column, key_of, lists
from hieuhoc_analysis.codelists.kinds import READERS, lost, misplaced, places, units
from hieuhoc_analysis.codelists.saved import Row

Sentence = tuple[str, str]  # in Vietnamese and in English
_WORDS = ("name", "phrase", "sentence")  # which are ours to spell; what a key tells of a sheet may lack letters there
DAYS = ("day", "first_day", "last_day")
_FEW = 12  # so many codes are told one by one
_SHOWN = 60  # so many letters of what was found
_MEANT = {
    "day": ("một ngày, như 2025-07-01", "a day such as 2025-07-01"),
    "text": ("nội dung", "some text"),
    "sentence": ("một câu", "a sentence"),
    "name": ("một tên", "a name"),
}


class Codes(NamedTuple):
    """The codes that may stand in a column, what they are called otherwise, and where they are found."""

    codes: dict[str, str]  # casefolded → as they are written
    labels: dict[str, str]  # casefolded, of one code each
    where: Sentence


class Checking:
    """A user's rows of one codelist under the light of ``columns.csv``.

    Parameters
    ----------
    name : str
        Of the codelist.
    table : sequence of (int, dict)
        The user's rows with their numbers in Excel; read in place as their columns want it.
    ours : sequence of dict
        The rows of the package's own list.
    rows_of : callable
        The rows, ours and theirs, of a codelist.
    path : Path
        The user's file.
    """

    def __init__(self, name: str, table: Sequence[tuple[int, Row]], ours: Sequence[Row], rows_of: Callable[[str], Iterable[Row]],
                 path: Path) -> None:
        self._name, self._table, self._ours, self._rows_of, self._path = name, table, ours, rows_of, path
        self._columns = lists().get(name, ())
        self._codes: dict[tuple[Column, str], Codes] = {}
        self._key = key_of(name)
        self._by_key = {tuple(row[column] for column in self._key): row for row in ours}
        self._units = {one.name: {word for row in ours for word in units(row[one.name])} for one in self._columns
                       if one.kind in ("sentence", "phrase")}
        written = {column.name for column in self._columns if column.kind in DAYS}
        self._month_first = days.month_first(row[column] for _, row in table for column in written)

    def mistakes(self) -> list[Sentence]:
        """What cannot be used, from top to bottom."""
        found = []
        for at, row in self._table:
            asked: set[str] = set()
            bad: set[str] = set()
            for column in self._columns:
                if column.name not in asked and column.applies(row) and column.when.partition("=")[0] not in bad:
                    asked.add(column.name)
                    expected = self._read(column, row)
                    if not expected and not _within(column, row, bad):
                        expected = self._expected(column, row)
                    if expected:
                        bad.add(column.name)
                        found.append(_placed(self._path, at, column.name, row[column.name], expected))
        return found + self._doubled()

    def _read(self, column: Column, row: Row) -> Sentence | None:
        """Write a cell as it is read, or say what was expected of it."""
        written = row[column.name] = row[column.name] or _in_vietnamese(column.name, row)
        if not written:
            return self._expected(column, row) if column.needed else None
        if (column.kind in _WORDS or column.kind == "text" and column.needed and not column.key) and lost(written):
            return ("chữ còn đủ dấu; ghi lại, rồi lưu bằng kiểu CSV UTF-8 của Excel",
                    "text with all its letters; write it again and save it as CSV UTF-8 in Excel")
        if column.kind == "sentence":
            return self._misplaced(column, row)
        if column.kind == "phrase" and not self._units[column.name].issuperset(units(written)):
            return self._expected(column, row)
        if column.kind in DAYS:
            try:
                row[column.name] = days.read_day(written, column.kind, self._month_first)
            except days.Unclear:
                return ("một ngày ghi năm trước, như 2025-07-01, vì có thể là hai ngày khác nhau",
                        "a day with its year first, such as 2025-07-01, because it may mean two days")
            except ValueError:
                return self._expected(column, row)
        elif column.kind in ("word", "words"):
            codes, labels, _ = self._known(column, row)
            if column.kind == "word" and written.casefold() in labels and written.casefold() not in codes:
                written = labels[written.casefold()]  # *Gia đình đăng ký*, as the tables call it
            words = [written] if column.kind == "word" else [word for part in written.split(";") for word in part.replace(",", " ").split()]
            if unknown := next((word for word in words if word.casefold() not in codes), ""):
                return self._expected(column, row, unknown)
            row[column.name] = ";".join(codes[word.casefold()] for word in words)
        elif column.kind in READERS:
            read = READERS[column.kind][0](written)
            if not read:
                return self._expected(column, row)
            row[column.name] = read
        return None

    def _expected(self, column: Column, row: Row, unknown: str = "") -> Sentence:
        if column.kind in ("word", "words"):
            known = self._known(column, row)
            near = _near(unknown, known)
            told = (" cách nhau bằng dấu chấm phẩy", " separated by semicolons") if column.kind == "words" else ("", "")
            vi, en = known.where[0] + told[0], known.where[1] + told[1]
            if unknown and unknown != row[column.name]:
                vi, en = f"{vi}; không có “{unknown}”", f"{en}; there is no “{unknown}”"
            return (f"{vi}. Gần giống: {near}", f"{en}. Close to it: {near}") if near else (vi, en)
        if column.kind == "phrase":
            words = ", ".join(sorted(self._units[column.name]))
            return f"một từ hoặc cụm từ, trong ngoặc vuông chỉ có {words}", f"a word or phrase, in square brackets only {words}"
        vi, en = READERS[column.kind][1:] if column.kind in READERS else _MEANT["day" if column.kind in DAYS else column.kind]
        other, equals, value = column.when.partition("=")
        if equals and not value:  # needed where the other is empty
            vi, en = f"{vi}, hoặc ghi cột {other}", f"{en}, unless the column {other} has some"
        low, high = column.bounds
        named_vi, named_en = (f"{bound} ({row[bound]})" if row.get(bound) else bound for bound in (low, high))
        if column.kind not in ("sentence", "name") and (low or high):
            vi += f", từ {named_vi} đến {named_en}" if low and high else f", không dưới {named_vi}"
            en += f", from {named_vi} to {named_en}" if low and high else f", not below {named_vi}"
        return vi, en

    def _known(self, column: Column, row: Mapping[str, str]) -> Codes:
        given = row.get(column.when, "")
        if (column, given) not in self._codes:
            self._codes[column, given] = self._found(column, row)
        return self._codes[column, given]

    def _found(self, column: Column, row: Mapping[str, str]) -> Codes:
        codes: dict[str, str] = {}
        labels: dict[str, str] = {}
        lists_vi, lists_en = [], []
        for one in column.of:
            codelist, dot, of = one.partition(".")
            if one == "*":
                own = [other[column.name] for other in self._ours if column.applies(other) and column.alike(row, other)]
                codes |= {code.casefold(): code for code in own if code}
                lists_vi.append(f"một giá trị mà danh mục {self._name}.csv gốc có ở cột này")
                lists_en.append(f"a value that the package's own {self._name}.csv has in this column")
            elif dot:
                rows = [other for other in self._rows_of(codelist) if other.get(of)]
                codes |= {other[of].casefold(): other[of] for other in rows}
                called = {(value.casefold(), other[of]) for other in rows for name, value in other.items() if name.startswith("label_")}
                times = Counter(label for label, _ in called)
                labels |= {label: code for label, code in sorted(called) if times[label] == 1}
                lists_vi.append(f"một mã ở cột {of} của {codelist}.csv")
                lists_en.append(f"a code in the column {of} of {codelist}.csv")
            else:
                codes[one.casefold()] = one
        if len(codes) <= _FEW:
            told = ", ".join(codes.values())
            return Codes(codes, labels, (f"một trong: {told}", f"one of: {told}"))
        others = [one for one in column.of if one != "*" and "." not in one]
        return Codes(codes, labels, (" hoặc ".join([*dict.fromkeys(lists_vi), *others]), " or ".join([*dict.fromkeys(lists_en), *others])))

    def _misplaced(self, column: Column, row: Row) -> Sentence | None:
        """What a sentence has in brackets that its sentence of ours has not, in either language."""
        ours = self._by_key.get(tuple(row[name] for name in self._key))
        if ours is None:  # which its key says
            return None
        given = {place for one in self._columns if one.kind == "sentence" for place in places(ours[one.name])} | set(column.of)
        wrong = misplaced(row[column.name], given, self._units[column.name])
        if not wrong:
            return None
        found, offered = wrong
        return (f"một câu chỉ có những chỗ mà chương trình điền: {offered}; không có {found}",
                f"a sentence with only the places that the program fills: {offered}; there is no {found}")

    def _doubled(self) -> list[Sentence]:
        """Two lines of one key that say different things."""
        key = self._key
        asked = {column.name for column in self._columns}
        first: dict[tuple[str, ...], tuple[int, Row]] = {}
        found = []
        for at, row in self._table if key else ():
            own = tuple(row[name] for name in key)
            before, other = first.setdefault(own, (at, row))
            if any(row[name] != other[name] for name in asked):
                said = ", ".join(f"{name} = “{_short(value)}”" for name, value in zip(key, own, strict=True) if value)
                found.append((f"{self._path}, dòng {before} và dòng {at}: cùng khóa ({said}) mà nội dung khác nhau; giữ lại một dòng.",
                              f"{self._path}, lines {before} and {at}: the same key ({said}) with different contents; keep one line."))
        return found


def _in_vietnamese(column: str, row: Mapping[str, str]) -> str:
    """What stands in for an English text that nobody wrote; '' for other columns."""
    if column != "en" and not column.endswith("_en"):
        return ""
    return next((row[name] for name in (column[:-2] + "vi", column[:-3]) if name in row), "")


def _within(column: Column, row: Row, bad: Container[str]) -> bool:
    """Whether a number or day lies in its bounds; a bound may be another column of the row, unless that one is `bad`."""
    if not row[column.name] or column.kind in ("word", "words", "text", *_WORDS):
        return True
    own = _comparable(row[column.name])
    low, high = (None if bound in bad else _comparable(row.get(bound, bound)) for bound in column.bounds)
    return not (isinstance(low, type(own)) and own < low or isinstance(high, type(own)) and own > high)  # type: ignore[operator]


def _comparable(text: str) -> float | str | None:
    """A number as such, a day as its text; both sort."""
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return text or None


def _near(unknown: str, known: Codes) -> str:
    from difflib import get_close_matches

    folded = unknown.casefold()
    if folded in known.labels:
        return known.labels[folded]
    near = get_close_matches(folded, [*known.codes, *known.labels], n=3, cutoff=0.6) if unknown and len(unknown) < _SHOWN else []
    return ", ".join(dict.fromkeys(known.codes.get(one) or known.labels[one] for one in near))


def _placed(path: Path, at: int, column: str, written: str, expected: Sentence) -> Sentence:
    vi, en = expected
    if not written:
        return (f"{path}, dòng {at}: ô ở cột {column} để trống; phải ghi {vi}.",
                f"{path}, line {at}: the cell in the column {column} is empty; it needs {en}.")
    found = _short(written)
    return (f"{path}, dòng {at}: “{found}” ở cột {column} phải là {vi}.",
            f"{path}, line {at}: “{found}” in the column {column} must be {en}.")


def _short(text: str) -> str:
    text = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
