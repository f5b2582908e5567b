"""Sentences above and below a table that state its totals, *Toàn xã có 1.145/1.602 hộ đăng ký*, or what is wrong with a figure of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.places.org_units import kinds_in
from hieuhoc_analysis.harmonize.words.headings import read_heading
from hieuhoc_analysis.language.phrases import fill
from hieuhoc_analysis.language.text import fold
from hieuhoc_analysis.language.wording import says

LEAST = 20  # smaller numbers are days, khu phố, numbers of documents
QUOTED = 90  # letters of a note
TELLING = ("note", "title", "remark")
NEAR = 0.1  # what differs more from a total, and has other digits, counts something else
_NUMBER = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:\.\d{3})+|\d+)(?![\w]|[.,]\d|\s*%)")
_BOUND = re.compile(r"[,;:.()\n]|\bvà\b|\btrong đó\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def stated_otherwise(sheet: Sheet, layout: Layout, figures: Iterable[Figure]) -> list[Finding]:
    """``total_stated_otherwise`` at a sentence that names a total of its sheet otherwise than it stands there.

    It repeats one total as it stands and another nearly so, or it names a total with two of its digits changed over.

    The words around the number must be read as what the total counts, and no figure of the sheet may be equal to it.
    """
    figures = [f for f in figures if f.value is not None]
    totals: dict[tuple[str, str], list[Figure]] = {}
    for f in figures:
        if f.role == "total" and not f.khu_pho and f.data_element:
            totals.setdefault((f.data_element, f.education_level), []).append(f)
    single = {key: same[0] for key, same in totals.items() if len(same) == 1 and (same[0].value or 0) >= LEAST}
    if not single:
        return []
    known = {f.value for f in figures}
    texts = tuple(cell.text for cell in (sheet.cells[row][col] for (row, col), role in layout.words if role == "title") if cell.text)
    out = []
    for row, col in sorted(place for place, role in layout.words if role in ("note", "title")):
        if text := sheet.cells[row][col].text:
            out += [
                Finding(
                    "total_stated_otherwise",
                    source_sheet=sheet.name,
                    source_cell=sheet.cells[row][col].address,
                    ward=total.ward,
                    period=total.period,
                    data_element=total.data_element,
                    found=fill("{value}", value=value),
                    expected=fill("{value}", value=total.value),
                    params={"found": value, "expected": total.value, "other": total.address},
                )
                for value, total in _unlike(text, texts, single, known)
            ]
    return out


def _unlike(text: str, titles: tuple[str, ...], totals: Mapping[tuple[str, str], Figure], known: set) -> Iterator[tuple[int, Figure]]:
    numbers = [(match, int(match.group().replace(".", ""))) for match in _NUMBER.finditer(text)]
    exact = {f.value for f in totals.values()}
    alone = not any(value in exact for _, value in numbers)  # then only what calls itself a total, and has the same digits
    years = set(_YEAR.findall(text))
    for at, (_, value) in enumerate(numbers):
        if value < LEAST or value in known:
            continue
        words = _around(text, [m for m, _ in numbers], at)
        reading = read_heading((words,), titles)
        total = totals.get((reading.data_element, reading.level))
        if (
            total is not None
            and _is_near(value, total.value or 0)
            and years <= {*_YEAR.findall(total.period)}
            and not says(words, "no_total")
            and not kinds_in(words)
            and (not alone or total_names.says_sum(words) and _same_digits(value, total.value or 0))
        ):
            yield value, total


def amended_below(sheet: Sheet, layout: Layout, figures: Iterable[Figure]) -> list[Finding]:
    """``figure_amended`` at a note that gives another figure for one of its table, which does not hold it yet.

    *Số hộ được công nhận của thôn 3 xin đính chính là 156 hộ.*
    """
    known = {f.value for f in figures if f.value is not None}
    first = min((table.first_row for table in layout.tables), default=0)
    out = []
    for row, col in sorted(place for place, role in layout.words if known and role in ("note", "title") and place[0] > first):
        cell = sheet.cells[row][col]
        if says(cell.text, "amended") and (told := [value for value in _counted(cell.text) if value not in known]):
            out.append(
                Finding(
                    "figure_amended",
                    source_sheet=sheet.name,
                    source_cell=cell.address,
                    found=cell.text[:QUOTED],
                    expected=fill("{value}", value=told[-1]),
                    params={"expected": told[-1]},
                )
            )
    return out


def taken_over(sheet: Sheet, layout: Layout, figures: Iterable[Figure]) -> list[Finding]:
    """``figures_of_other_year`` at a note or remark that says that figures were taken over from a year of which the sheet has none.

    *Khu phố 3 chưa báo cáo, lấy số liệu năm 2022.*
    """
    known = {year for f in figures if f.value is not None and f.role == "value" for year in _YEAR.findall(f.period)}
    first = min((table.first_row for table in layout.tables), default=0)
    out = []
    for row, col in sorted(place for place, role in layout.words if known and role in TELLING and place[0] >= first):
        cell = sheet.cells[row][col]
        if says(cell.text, "taken_over") and (years := [year for year in _YEAR.findall(cell.text) if year not in known]):
            out.append(
                Finding(
                    "figures_of_other_year",
                    source_sheet=sheet.name,
                    source_cell=cell.address,
                    found=cell.text[:QUOTED],
                    expected=years[-1],
                )
            )
    return out


def _counted(text: str) -> list[int]:
    """The counts in a text: no years, days or numbers of documents, and small ones only before what they count."""
    found = [(int(m.group().replace(".", "")), text[m.start() - 1 : m.start()], text[m.end() :]) for m in _NUMBER.finditer(text)]
    return [
        value
        for value, before, after in found
        if not {before, after[:1]} & {"/", "-"}
        and not _YEAR.fullmatch(str(value))
        and (value >= LEAST or fold(after.strip().split(" ")[0]) in shapes.unit_words())
    ]


def _is_near(value: int, total: float) -> bool:
    return abs(value - total) <= NEAR * total or _same_digits(value, total)


def _same_digits(value: int, total: float) -> bool:
    return sorted(str(value)) == sorted(str(int(total)))


def _around(text: str, numbers: list[re.Match], at: int) -> str:
    """The words before a number and behind it, up to the next sign or number; of a part of a whole, those behind the whole."""
    start = numbers[at - 1].end() if at else 0
    before = _BOUND.split(text[start:numbers[at].start()].rstrip(" :"))[-1]  # *Tổng số hộ: 1.372*
    if at + 1 < len(numbers) and text[numbers[at].end():numbers[at + 1].start()].strip() == "/":
        at += 1
    end = numbers[at + 1].start() if at + 1 < len(numbers) else len(text)
    return f"{before.strip()} {_BOUND.split(text[numbers[at].end():end])[0].strip()}".strip()
