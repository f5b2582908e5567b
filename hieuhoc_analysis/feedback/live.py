"""What a form says of itself while it is filled in: the same relations that `check` looks at, as formulas."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter as letter

from hieuhoc_analysis import codelists
from hieuhoc_analysis.validate.sums.enrolments import MOVED_LEAST, MOVED_SHARE
from hieuhoc_analysis.validate.sums.relations import at_most

FIRST = 3  # column of the first figure


@dataclass(frozen=True, slots=True)
class Test:
    """A condition on one line and what it means: `cell` is the column of the figure that is doubted, '' for any of the line."""

    cell: str
    condition: str
    words: str


def tests(elements: Sequence[str], row: int) -> Iterator[Test]:
    """The tests of a line whose figures are `elements`, in the order in which a person would mend them."""
    span = f"{letter(FIRST)}{row}:{letter(FIRST + len(elements) - 1)}{row}"
    yield Test("", f"COUNTA({span})>COUNT({span})", "Có ô ghi chữ, không phải số")
    # the test before has answered where there are words, which INT cannot take
    yield Test("", f"SUMPRODUCT(--(INT({span})<>{span}))+COUNTIF({span},\"<0\")>0", "Có ô là số âm hoặc số lẻ")
    column = {element: letter(FIRST + at) for at, element in enumerate(elements)}
    label = {one["code"]: one["label_vi"] for one in codelists.load("data_elements")}
    for part, whole, _ in at_most():
        if part in column and whole in column:
            a, b = f"{column[part]}{row}", f"{column[whole]}{row}"
            yield Test(
                column[part], f"AND(ISNUMBER({a}),ISNUMBER({b}),{a}>{b})", f"{label[part]} nhiều hơn {_short(label[whole], label[part])}"
            )
    if {"pupils_start", "pupils_end", "dropouts"} <= column.keys():
        start, end, out = (f"{column[one]}{row}" for one in ("pupils_start", "pupils_end", "dropouts"))
        back = f"N({column['returned_to_school']}{row})" if "returned_to_school" in column else "0"
        gap = f"MIN(ABS({end}-{start}+{out}),ABS({end}-{start}+{out}-{back}))"
        yield Test(column["pupils_end"], f"AND(COUNT({start},{end},{out})=3,{out}<={start},{gap}>MAX({MOVED_LEAST},{MOVED_SHARE}*{start}))",
                   "Đầu năm, bỏ học, cuối năm không khớp")


def message(elements: Sequence[str], row: int) -> str:
    """A formula that says the first contradiction of a line in words, '' where there is none."""
    formula = '""'
    for test in reversed(list(tests(elements, row))):
        formula = f'IF({test.condition},"{test.words}",{formula})'
    return f"={formula}"


def _short(whole: str, part: str) -> str:
    """*Gia đình đăng ký* beside *Gia đình được công nhận* is *đăng ký*."""
    words, other = whole.split(), part.split()
    same = next((at for at, (a, b) in enumerate(zip(words, other, strict=False)) if a != b), min(len(words), len(other)))
    text = " ".join(words[same:] or words)
    return text[:1].lower() + text[1:]
