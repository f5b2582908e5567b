"""What the figures of one measure amount to: numbers settled together, then judged by the unit written beside them.

*400 người* is no number of households; 12.000.000 under *(triệu đồng)* was typed in đồng; a column of x marks counts
one a line where one a line is what there is to count. What cannot be decided keeps no value, and a finding says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import takewhile
from statistics import median
from typing import TYPE_CHECKING

from hieuhoc_analysis import codelists
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.language import numbers
from hieuhoc_analysis.language.numbers import Parsed, Settled
from hieuhoc_analysis.language.numerals import shown_in
from hieuhoc_analysis.language.phrases import LANGUAGES, number
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents

if TYPE_CHECKING:
    from hieuhoc_analysis.harmonize.figures import Figure

COMPARED = ("subset", "unknown")  # roles of figures that make no observation: only others are compared with them
MONEY = "fund_vnd"
RICHEST = 10**11  # đồng; the fund of a whole district is a tenth of it
POOREST = 1000  # đồng; no fund is smaller than its smallest note
SMALL_LEAST, SMALL_SHARE = 3, 0.8  # amounts of a column, and of all of them, that are smaller: its unit is another
AMOUNTS_LEAST, AMOUNTS_APART, SCALE_APART = (
    4,
    8,
    100,
)  # amounts that say what is usual, how many times apart they may be, and from where on a scale is mistaken
ONE_EACH = "khu phố"  # a line of a khu phố counts at most one of these, so that a mark says it all


def settle(members: list[Figure], kind: str, element: str, scale: float) -> list[Finding]:
    """Turn the cells of one measure into numbers together, so that each is evidence for the others.

    Parameters
    ----------
    members : list of Figure
        Figures of one data element, level and period; their ``value`` and ``status`` are set.
    kind : str
        ``count``, ``rate``, ``subset``, ``other`` or ``unmapped``, as `headings.read_heading` says.
    element : str
        The data element; ``fund_vnd`` is money.
    scale : float
        What the heading or the unit line says that money is given in (1e6 for *triệu đồng*), 0 when they say nothing.
    """
    how = "rate" if kind == headings.RATE else "money" if element == MONEY else "count"
    if (sure := _sure(members, how)) is not None:
        for f, value in zip(members, sure, strict=True):
            f.value = value
        return []
    parsed = [numbers.read(f.cell) for f in members if f.cell is not None]
    if how == "count" and element.endswith("_planned") and {cell.kind for cell in parsed} == {"percent"}:
        return _aimed_shares(members, parsed)
    plain = [i for i, f in enumerate(members) if f.role != "total"]
    parts = [i for i in plain if members[i].role != "subtotal"]  # what totals add up: never a part and its subtotal
    results = _together(members, parsed, how, plain, parts)
    if how == "money":
        typical = _typical([results[i].value for i in parts])
        results = {i: _money(result, members[i], parsed[i], scale, typical) for i, result in results.items()}
    of_parts = {results[i].note for i in parts}
    marks = _marks(members, parsed, plain, element) if how == "count" else {}
    results |= marks
    usual = _usual_unit(parsed)
    out: list[Finding] = []
    for i, figure in enumerate(members):
        figure.value, figure.status = results[i].value, results[i].status
        if parsed[i].unit and figure.role in ("value", "total", "subtotal") and (rule := _foreign(parsed[i], element, usual)):
            if rule == "unit_unexpected":
                figure.value, figure.status = None, "not_reported"
            if rule != "unit_unread" or not any(f.rule == rule and f.params["unit"] == parsed[i].unit for f in out):  # once a column
                out.append(_of_unit(figure, rule, parsed[i].unit, units_of()[element]))
        elif results[i].note and (rule := _doubt(figure, results[i], i in parts, of_parts)):
            out.append(finding_at(figure, rule, results[i].expected))
    if marks:
        first = members[min(marks)]
        rule = "mark_read" if first.value is not None else "mark_not_due" if _is_not_due(first) else "mark_unclear"
        out.append(finding_at(first, rule, "1", count=len(marks)))
    return _of_unit_once(out, [members[i] for i in parts])


def _of_unit_once(found: list[Finding], parts: Sequence[Figure]) -> list[Finding]:
    """What is found of a column, ``money_column_small`` once where nearly all of its amounts are too small."""
    small = [f for f in found if f.rule == "money_small"]
    if len(small) < SMALL_LEAST or len(small) < SMALL_SHARE * sum(bool(f.value) for f in parts):
        return found
    small[0].rule = "money_column_small"
    small[0].params |= {"count": len(small), "heading": " / ".join(parts[0].path)}
    return [f for f in found if f.rule != "money_small"]


def _aimed_shares(members: list[Figure], parsed: list[Parsed]) -> list[Finding]:
    """*Chỉ tiêu: 70%*: a target that is a share, which is no count."""
    for figure, cell in zip(members, parsed, strict=True):
        figure.role, figure.value = "unknown", cell.value
    return []


def _sure(members: list[Figure], how: str) -> Sequence[float] | None:
    """The values of figures that need no evidence, None for others: whole numbers mean themselves, rates as they are stored."""
    cells = [f.cell for f in members if f.cell is not None]
    if how == "count":
        return [cell.value for cell in cells] if _are_whole(members) else None  # type: ignore[misc]
    rates = numbers.stored_rates(cells) if how == "rate" else None
    return rates if rates is not None and len(rates) == len(members) else None


def _together(members: list[Figure], parsed: list[Parsed], how: str, plain: list[int], parts: list[int]) -> dict[int, Settled]:
    """What each figure is beside the others: the `parts` first, then subtotals by their groups and totals by their parts."""
    totals = [i for i, f in enumerate(members) if f.role == "total"]
    settled = numbers.settle([parsed[i] for i in parts], how, total=parsed[totals[0]] if len(totals) == 1 else None)
    results = dict(zip(parts, settled, strict=True))
    if len(parts) < len(plain):
        among = dict(zip(plain, numbers.settle([parsed[i] for i in plain], how), strict=True))
        results = {i: _of_group(i, members, parsed, results, how) or among[i] for i in plain if i not in results} | results
    if totals:
        of_all = dict(zip(totals, numbers.settle([parsed[i] for i in totals], how, beside=settled), strict=True))
        several = len(totals) + len(plain) - len(parts) > 1  # each may be of a year or a group of its own
        known = dict(zip(parts, settled, strict=True)) if several else {}
        results |= {i: known and _of_group(i, members, parsed, known, how) or of_all[i] for i in totals}
    return results


def _doubt(figure: Figure, result: Settled, is_part: bool, of_parts: set[str]) -> str:
    """The rule that a figure breaks as it was settled, '' for none; a sum shares the fault of its parts."""
    if figure.role == "rate":
        return {"error_cell": "rate_error", "not_a_number": result.note}.get(result.note, "")
    if figure.role in COMPARED or not is_part and (_only_adds(figure, result.note) or result.note in of_parts):
        return ""
    return result.note


def _of_group(at: int, members: list[Figure], parsed: list[Parsed], parts: dict[int, Settled], how: str) -> Settled | None:
    """What a subtotal is by the lines of its group, below it or above it, where these add up to it; else None."""
    column = [i for i, f in enumerate(members) if f.col == members[at].col]
    place = column.index(at)
    for run in (column[place + 1:], column[:place][::-1]):
        group = list(takewhile(parts.__contains__, run))
        result, = numbers.settle([parsed[at]], how, beside=[parts[i] for i in group])
        if result.value is not None and len(group) > 1 and abs(result.value - sum(parts[i].value or 0 for i in group)) < 0.5:
            return result
    return None


def _are_whole(members: list[Figure]) -> bool:
    for f in members:
        if (cell := f.cell) is None or type(cell.value) is not int or cell.kind != "number" or "%" in cell.style.number_format:
            return False
    return True


def finding_at(figure: Figure, rule: str, expected: str | float | None = "", **params: object) -> Finding:
    """A finding of `rule` at the cell of a figure, which it names as it was typed."""
    if not isinstance(expected, str):
        params["expected"], expected = expected, number(expected)  # written as the reader's language writes it
    if figure.cell is not None and isinstance(day := figure.cell.value, date):
        params["found"] = f"{day:%d/%m/%Y}"
    elif rule != "scaled_thousand" and figure.cell is not None and figure.cell.kind == "number":
        params["found"] = figure.cell.value  # as the reader's language writes it
    return Finding(
        rule,
        source_sheet=figure.sheet,
        source_cell=figure.address,
        ward=figure.ward,
        khu_pho=figure.khu_pho,
        period=figure.period,
        data_element=figure.data_element,
        found=figure.raw,
        expected=expected,
        params=params,
    )


def _of_unit(figure: Figure, rule: str, unit: str, counted: dict[str, str]) -> Finding:
    expected = counted["vi"] if rule == "unit_unexpected" else figure.value
    return finding_at(figure, rule, expected, unit=unit, counted_en=counted["en"])


def _only_adds(figure: Figure, note: str) -> bool:
    """Whether a total without a stored result only adds up cells that are read themselves: nothing is lost with it."""
    text = str(figure.cell.value).upper() if figure.cell is not None else ""
    return note == "formula_without_value" and figure.role in ("total", "subtotal") and ("SUM(" in text or "SUBTOTAL(" in text)


def _typical(values: Sequence[object]) -> float:
    """The median of a column's amounts, as they were typed, 0 for too few."""
    amounts = [value for value in values if isinstance(value, int | float) and value]
    return median(amounts) if len(amounts) >= AMOUNTS_LEAST else 0


def _money(result: Settled, figure: Figure, cell: Parsed, scale: float, typical: float) -> Settled:
    """An amount in đồng, scaled as the heading says.

    Not where the cell says its own scale, or where the heading's is impossible, alone or beside the `typical` amount of the
    column.
    """
    value = result.value
    if not isinstance(value, int | float) or not value:
        return result
    shown = shown_in(figure.cell.style.number_format) if figure.cell is not None and not cell.typed else 1
    if scale >= shown:
        scale /= shown
    # *43,5 triệu* in a column of millions has said its scale already
    worded = cell.typed and any(c.isalpha() for c in cell.raw)
    if scale in (0.0, 1.0) or worded:
        if abs(value) < POOREST and not worded:
            return Settled(value, result.status, "money_small", value)
        if abs(value) > RICHEST:
            return Settled(value, result.status, "money_large", value)
        return Settled(_whole(value), result.status, result.note, result.expected)
    scaled = value * scale
    # one among *18.500 nghìn đồng* that says 14.200.000, one among *171 triệu đồng* that says 188.400
    for unit, note in ((1.0, "money_in_dong"), (1000.0, "money_in_thousands")) if float(value).is_integer() else ():
        if abs(value) > typical * SCALE_APART > 0 and typical / AMOUNTS_APART < abs(value) * unit / scale < typical * AMOUNTS_APART:
            return Settled(_whole(value * unit), result.status, note, value * unit)
    if abs(scaled) > RICHEST:
        if abs(value) >= POOREST and float(value).is_integer():
            return Settled(_whole(value), result.status, "money_in_dong", value)
        return Settled(_whole(scaled), result.status, "money_large", scaled)
    return Settled(_whole(scaled), result.status, result.note, scaled if result.expected != "" else "")


def _whole(value: float) -> int:
    return round(value)


def _usual_unit(parsed: list[Parsed]) -> str:
    """The unit that most figures of a column bear, '' when most bear none: typed behind each of them, it tells nothing."""
    units = [_unit(cell.unit) if cell.unit else "" for cell in parsed if cell.value is not None and cell.kind == "number"]
    common = max(set(units), key=units.count) if any(units) else ""
    return common if len(units) > 1 and units.count(common) * 2 > len(units) else ""


def _foreign(cell: Parsed, element: str, usual: str) -> str:
    """The rule that a number breaks whose own unit is not what its data element counts; '' when all is well.

    A unit that its whole column bears is a habit of the writer, and the figures are used; on one cell it is a doubt.
    """
    if cell.value is None or cell.kind not in ("number", "fraction") or element not in _counted():
        return ""
    unit, counted = _unit(cell.unit), _counted()[element]
    if counted in unit.split(";"):
        return ""
    return "unit_unexpected" if unit and unit != usual else "unit_unread"


def _marks(members: list[Figure], parsed: list[Parsed], plain: list[int], element: str) -> dict[int, Settled]:
    """The marks (x, *có*, *đạt*) of a column that holds no number at all: one each where only one can be counted."""
    marks = [i for i in plain if parsed[i].kind == "mark" or (parsed[i].kind == "not_applicable" and fold(parsed[i].raw) == "x")]
    if (
        not marks
        or any(parsed[i].kind not in ("mark", "nil", "not_reported", "not_applicable") for i in plain)
        or members[marks[0]].role != "value"
    ):
        return {}
    if counts_one_each(element) and all(members[i].khu_pho for i in marks):
        return {i: Settled(0 if parsed[i].value == 0 else 1) for i in marks}  # but *Chưa đạt* is 0
    return {i: Settled(None, "not_reported") for i in marks}


def counts_one_each(element: str) -> bool:
    """Whether a khu phố counts at most one of a data element: itself."""
    return _counted().get(element) == ONE_EACH


def _is_not_due(figure: Figure) -> bool:
    """Whether a figure of half a year is one that ``reporting_calendar.csv`` asks at the year's end only, such as families recognised."""
    asked = _asked_within_the_year()
    return bool(asked) and figure.period[4:6] in ("-H", "-Q") and figure.data_element not in asked


@codelists.derived("reporting_calendar")
def _asked_within_the_year(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    return frozenset(code for row in rows if row["period_kind"] == "half_year" for code in row["data_elements"].split(";") if code)


def _unit(words: str) -> str:
    """What a unit written in a cell counts, by ``unit_words.csv``; '' for words that it lacks.

    Several meanings are joined by a semicolon: *ho* is hộ or họ.
    """
    exact, bare = _unit_words()
    key = fold(words)
    return exact.get(key) or ("" if has_accents(words) else bare.get(fold_ascii(key), ""))


@codelists.derived("unit_words")
def _unit_words(rows: tuple[dict[str, str], ...]) -> tuple[dict[str, str], dict[str, str]]:
    exact = {fold(row["written"]): row["counts"] for row in rows}
    meant: dict[str, set[str]] = defaultdict(set)
    for key, counts in exact.items():
        meant[fold_ascii(key)].add(counts)
    return exact, {key: ";".join(sorted(counts)) for key, counts in meant.items()}


@codelists.derived("data_elements", "unit_words")
def _counted(rows: tuple[dict[str, str], ...], words: tuple[dict[str, str], ...]) -> dict[str, str]:
    """Data element → what it counts, in the words that ``unit_words.csv`` reduces units to."""
    counts = {fold(row["written"]): row["counts"] for row in words}
    return {row["code"]: counts.get(fold(row["unit_vi"]), row["unit_vi"]) for row in rows}


@codelists.derived("data_elements")
def units_of(rows: tuple[dict[str, str], ...]) -> dict[str, dict[str, str]]:
    """Data element → its unit in each language."""
    return {row["code"]: {lang: row[f"unit_{lang}"] for lang in LANGUAGES} for row in rows}


@codelists.derived("data_elements")
def labels_of(rows: tuple[dict[str, str], ...]) -> dict[str, dict[str, str]]:
    """Data element → ``label_vi`` and ``label_en``, as sentences want them."""
    return {row["code"]: {f"label_{lang}": row[f"label_{lang}"] for lang in LANGUAGES} for row in rows}
