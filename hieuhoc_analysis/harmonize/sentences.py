"""Sentences above and below a table that state its totals: *Toàn xã có 1.145/1.602 hộ đăng ký gia đình học tập*."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from hieuhoc_analysis.extract import total_names
from hieuhoc_analysis.extract.grid import Sheet
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.headings import read_heading
from hieuhoc_analysis.harmonize.org_units import kinds_in
from hieuhoc_analysis.language.phrases import fill
from hieuhoc_analysis.language.wording import says

LEAST = 20  # smaller numbers are days, khu phố, numbers of documents
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
