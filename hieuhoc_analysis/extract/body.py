"""The body of a table: the columns that name its lines, and which of its lines are captions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from hieuhoc_analysis.extract import shapes, total_names
from hieuhoc_analysis.extract.columns import counting_column, names_among_figures, numbering_column
from hieuhoc_analysis.extract.lines import LONG_TEXT, Line
from hieuhoc_analysis.extract.periods import dated, leading_years, period_columns
from hieuhoc_analysis.extract.shapes import ROMAN, ordinal

SERIES = 4  # so many numbers one after the other are no counts by chance

_SHORT = re.compile(r"(?<=\S)\s*\([^\W\d_]{2,4}\)$")  # *Tổ dân phố (TDP)*
_SHORT_WARD = re.compile(r"[XP]\.\s?[^\W\d_a-z]")  # *X. Lộc An*
_LISTED = re.compile(r"\s*[,/]\s*")


@dataclass(slots=True)
class Stub:
    """The columns that name lines: ``name`` the finest, ``number`` the STT, ``groups`` coarser ones to its left.

    ``periods`` are columns of years or parts of years beside the names (*Năm*: 2016, 2017 … for each khu phố); ``rest`` holds what
    follows where ``name`` only says the kind of each unit (*Xóm* | *Tây Hồ*).
    """

    name: int | None = None
    number: int | None = None
    periods: list[int] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)
    rest: int | None = None


def names_are_years(body: list[Line], stub: Stub) -> bool:
    """Whether the lines of figures are named by years, so that a line of words is a caption over them."""
    names = [cell for line in body if line.kind == "value" for cell in line.cells if cell.col == stub.name]
    return len(names) >= 2 and sum(dated(cell) != "" for cell in names) >= 0.7 * len(names)


def find_stub(body: list[Line], paths: dict[int, tuple[str, ...]], values: set[int], persons: set[int]) -> Stub:
    """Find the name column: the words that tell the lines apart, left of the figures where possible, none about `persons`."""
    stub = Stub(number=numbering_column(body, paths))
    if when := period_columns(body, paths, values - {counting_column(body, values)}):
        values.difference_update(when)
        # names right of the years, too, are what the years repeat, where they are headed so: *Năm, Khu phố, Số hộ*
        repeated = any(
            shapes.is_word(path[-1], "name")
            for col, path in paths.items()
            if col not in (*when, stub.number) and (col < when[0] or _worded(body, col))
        )
        years = [dated(cell) for line in body if (cell := line.at.get(when[0]))]
        words = [cell.text for line in body for cell in line.texts if cell.col < when[0] and cell.col != stub.number]
        if not repeated and len(set(words)) < len(words) and len(set(years)) == len(years) and not any(map(shapes.unit_kind, words)):
            stub.name, stub.groups, stub.texts = (
                when[0],
                sorted({cell.col for line in body for cell in line.texts if cell.col < when[0]} - {stub.number}),
                [],
            )
            return stub  # *Giai đoạn* beside each year once: it groups the years, which name the lines
        between = [col for col in range(when[0] + 1, min(values, default=0)) if _worded(body, col)]
        if (
            not repeated
            and not words
            and len(years) < len(body)
            and len(between) == 1
            and not any(
                total_names.is_total(cell.text) or shapes.has_word(cell.text, "measure")
                for line in body
                if (cell := line.at.get(between[0]))
            )
        ):
            repeated = True  # the year stands once over the lines that its names tell apart: *Mầm non, Tiểu học, THCS*
        if repeated or any(cell.col < when[0] and cell.col != stub.number for line in body for cell in line.texts):
            stub.periods = when
        elif stub.number is not None and stub.number < when[0] and shapes.is_word(paths.get(stub.number, ("",))[-1], "name"):
            # bare numbers under *Khu phố* name the lines that the years repeat
            stub.name, stub.number, stub.periods = stub.number, None, when
            return stub
        else:
            stub.name, stub.periods = when[0], when[1:]
            stub.texts = sorted({cell.col for line in body for cell in line.texts} - values - persons - {stub.number, *when})
            return stub
    counts: dict[int, int] = {}
    distinct: dict[int, set[str]] = {}
    for line in body:
        for cell in line.texts:
            if cell.col in values or cell.col in (stub.number, *stub.periods) or cell.col in persons:
                continue
            counts[cell.col] = counts.get(cell.col, 0) + 1
            distinct.setdefault(cell.col, set()).add(cell.text)
    stub.texts = sorted(counts)
    if not counts:
        if (at := leading_years(body)) is not None and stub.number is None:
            stub.name = at
            values.discard(at)
            return stub
        if (at := names_among_figures(body, values)) is not None and stub.number is None:
            stub.name = at
            values.discard(at)
            return stub
        # lines named by bare numbers (``1`` under *Khu phố*)
        named = [col for col, path in paths.items() if shapes.is_word(" ".join(path), "name")]  # *Tổ* over *dân phố*
        named = named or [col for col, path in paths.items() if shapes.is_word(path[-1], "name")]
        named = named or [
            col
            for col in sorted(values)[:1]
            if stub.number is not None and shapes.has_word(" ".join(paths.get(col, ())), "unit_kind") and _counts_on(body, col)
        ]
        if named and stub.number not in named:
            stub.name = named[0]
            values.discard(stub.name)
        elif stub.number is not None:
            stub.name, stub.number = stub.number, None
        return stub
    total = len(body)
    first, last = min(values, default=1 << 20), max(values, default=1 << 20)
    left = [col for col in counts if col < last]
    candidates = [col for col in left if not (path := paths.get(col)) or not shapes.is_word(path[-1], "remark")] or left or list(counts)
    heads = {col for col in candidates if (path := paths.get(col)) and (_is_name(path[-1]) or _is_name(path[0]))}
    heads -= {col for col in heads if len(paths[col]) > 1 and all(map(shapes.is_units, distinct[col]))}  # *Đơn vị* / *tính* / *Unit*

    # where no heading says which column names the lines, the kinds of unit in it do: *Khu phố 4* beside the hour an answer came
    of_units = {col for col in candidates if sum(bool(shapes.unit_kind(text)) for text in distinct[col]) > 0.6 * len(distinct[col])}
    units = set() if heads else of_units

    # letters and figures of one length, as computers name series, beside words
    coded = {col for col in candidates if shapes.has_word(paths.get(col, ("",))[-1], "code") or _are_codes(distinct[col])}

    def worth(col: int) -> float:
        varied = len(distinct[col]) / max(total, 1)
        return (
            varied
            + 0.1 * counts[col] / max(total, 1)
            + (0.35 if col in heads or col in units else 0.0)
            - (0.35 if col in coded else 0.0)
            - 0.001 * col
            + (0.3 if col < first else 0.0)
        )

    stub.name = max(candidates, key=worth)
    if stub.name not in heads and not any(shapes.starts_with(text, "unit_kind") for text in distinct[stub.name]):
        # *Total, Rural, Urban* of every state: the names are those that stand once over each round of the same words
        rounds = len(distinct[stub.name])
        stub.name = next(
            (
                col
                for col in candidates
                if col < stub.name
                and 1 < counts[col] == len(distinct[col])
                and rounds > 1
                and 0.8 * counts[stub.name] <= counts[col] * rounds
                and counts[stub.name] >= 2 * counts[col]
            ),
            stub.name,
        )
    measured = {col for col in candidates if any(shapes.has_word(text, "measure") for text in distinct[col])}
    if (
        2 * len(distinct[stub.name]) <= counts[stub.name]
        and stub.name not in of_units
        and (stub.name in measured or stub.name not in heads)
    ):
        # *Tổng số hộ, Đăng ký, …* of every thôn: the thôn name the lines
        rounds = len(distinct[stub.name])
        stub.name = next(
            (
                col
                for col in candidates
                if col < stub.name
                and col in of_units | heads - measured
                and 0.8 * counts[stub.name] <= counts[col] * (rounds if counts[col] < counts[stub.name] else 1)
            ),
            stub.name,
        )
    if stub.name not in heads:
        # the column headed *Khu phố* may hold bare numbers while remarks are the only words
        numbered = [col for col, path in paths.items() if shapes.is_word(path[-1], "name") and col < stub.name]
        if numbered and stub.name > min(values, default=0):
            stub.name = numbered[0]
            stub.number = None if stub.number == stub.name else stub.number
            values.discard(stub.name)
    if (
        stub.name in measured
        and 2 * len(distinct[stub.name]) <= counts[stub.name]
        and stub.number is not None
        and stub.number < stub.name
        and _is_name(paths.get(stub.number, ("",))[-1])
    ):
        stub.name, stub.number = stub.number, None  # *1*, *2* under *Khu phố* beside *Đăng ký*, *Công nhận* of each
    coarse = stub.name
    numbers = (
        {first} if first < last and (path := paths.get(first)) and shapes.is_word(path[-1], "name") else set()
    )  # *1*, *2* under *Khu phố* beside the wards
    if (
        finer := next((col for col in sorted(of_units | numbers) if coarse < col <= first and _tells_apart(body, coarse, col)), None)
    ) is not None:
        stub.name = finer
        values.discard(finer)
    elif len(distinct.get(coarse, ())) < total and _are_territories(distinct.get(coarse, set())):
        # *Xã/phường* beside *Thôn, xóm* on each line of an indicator
        stub.name = next(
            (
                col
                for col in candidates
                if coarse < col < first and col in (of_units | heads) - measured and not _are_territories(distinct[col])
            ),
            coarse,
        )
    if values:
        # a coarser column to the left (the ward of each khu phố) groups the lines
        names = distinct.get(stub.name) or {str(cell.value) for line in body for cell in line.cells if cell.col == stub.name}
        stub.groups = [
            col for col in sorted(counts)
            if col < stub.name and (col == coarse or len(distinct[col]) < len(names) or counts[col] < counts.get(stub.name, 0))
        ]
    _part_names(body, stub, values)
    return stub


def _counts_on(body: list[Line], col: int) -> bool:
    """Whether a column only numbers the lines, 1, 2, 3 and so on: *Số TDP* beside *STT* is no count then."""
    numbers = [
        ordinal(cell)
        for line in body
        if (cell := line.at.get(col)) is not None and not (cell.kind == "text" and total_names.is_total(cell.text))
    ]
    return len(numbers) >= SERIES and numbers == list(range(1, len(numbers) + 1))


def _part_names(body: list[Line], stub: Stub, values: set[int]) -> None:
    """Where a column says nothing but kinds of units, the one right behind it says which: *Xóm* | *Tây Hồ*, *Xóm* | *2*."""
    kinds = next((col for col in (stub.name, *stub.groups[-1:]) if col is not None and _says_kinds(body, col)), None)
    if kinds is not None and sum(kinds + 1 in line.at for line in body if kinds in line.at) > 0.6 * len(body):
        stub.name, stub.rest = kinds, kinds + 1
        stub.groups = [col for col in stub.groups if col < kinds]
        values.discard(kinds + 1)


def _says_kinds(body: list[Line], col: int) -> bool:
    words = [cell.text for line in body if (cell := line.at.get(col)) is not None and cell.text and not total_names.is_total(cell.text)]
    return len(words) > 1 and all(shapes.unit_kind(text) == shapes.fold(text) for text in words)


def _tells_apart(body: list[Line], coarse: int, fine: int) -> bool:
    """Whether words that stand once over several lines, or again on each, leave it to another column to name these: *Phường Ba Lam* beside *TDP 1*, *TDP 2*, *TDP 3*."""
    rounds: list[list[str]] = []
    over = ""
    for line in body:
        if (above := line.at.get(coarse)) is not None and above.text != over:
            over = above.text
            rounds.append([])
        if (name := line.at.get(fine)) is not None and rounds:
            rounds[-1].append(name.text or str(name.value))
    of_several = [names for names in rounds if len(names) > 1]
    return 2 * sum(map(len, of_several)) > sum(map(len, rounds)) and all(len(set(names)) == len(names) for names in of_several)


def _is_name(text: str) -> bool:
    """Whether a heading stands over names: *Khu phố*, *Tổ dân phố (TDP)*, *Thôn, xóm*."""
    bare = _SHORT.sub("", text)
    return shapes.is_word(text, "name") or all(shapes.is_word(part, "name") for part in _LISTED.split(bare))


def _are_territories(texts: set[str]) -> bool:
    """Whether most texts are names of wards or what is above them: *Xã Lộc An*, *TT Vinh Mỹ*."""
    return 2 * sum(shapes.starts_with(text, "territory") or bool(_SHORT_WARD.match(text)) for text in texts) > len(texts)


def _are_codes(texts: set[str]) -> bool:
    return len(texts) > 2 and len(set(map(len, texts))) == 1 and all(len(text) > 2 and text.isalnum() and text.isupper() for text in texts)


def _worded(body: list[Line], col: int) -> bool:
    """Whether most lines have words in a column."""
    return sum(cell.col == col for line in body for cell in line.texts) > 0.6 * len(body)


def figures(line: Line, columns: list[int]) -> tuple[float | None, ...]:
    """The line's plain numbers in `columns`; None where there is no number."""
    return tuple(map(line.numbers.get, columns))


def is_section(line: Line, stub: Stub, values: set[int], merges_wide: bool) -> bool:
    """Whether a line without figures is a caption over the lines below it, not a unit that has not reported."""
    if any(c.col in values for c in line.cells):
        return False
    number = line.at.get(stub.number)
    name = line.at.get(stub.name)
    if number is not None and number.kind == "text" and (ROMAN.match(number.text.rstrip(".")) or (
            len(number.text.rstrip(".)")) == 1 and number.text[0].isalpha())):
        return True
    if number is not None and ordinal(number) is not None:
        return False
    if merges_wide or any(c.style.bold for c in line.cells):
        return True
    if name is not None and name.text.endswith(":") or name is not None and shapes.starts_with(name.text, "caption"):
        return True
    if number is None and stub.number is not None:
        return name is None or len(name.text) <= LONG_TEXT
    return name is None
