"""What reading a submission has to tell its author: headings nobody knows, ward or period unclear, cells left over."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from difflib import get_close_matches

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.grid import Cell, Sheet, Workbook, column_letters
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.findings import Finding, suggested
from hieuhoc_analysis.harmonize import cdht, org_units, spelling
from hieuhoc_analysis.harmonize.amounts import units_of
from hieuhoc_analysis.harmonize.context import SheetContext
from hieuhoc_analysis.harmonize.facets import facets
from hieuhoc_analysis.harmonize.figures import Figure, Read
from hieuhoc_analysis.harmonize.headings import read_heading, without_periods
from hieuhoc_analysis.harmonize.unread import unread_cells
from hieuhoc_analysis.language.numerals import parse
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents, natural_key

_Key = tuple[str, str, str]  # of a finding that is said once: its rule and what tells it from others of the same rule

MARKED = 200  # words among figures, each at its cell
WHOLES = frozenset(
    ("households", "population", "adults", "clans", "communities", "organizations")
)  # of which a part is counted beside them
PUPILS = frozenset(("pupils_start", "pupils_end"))
LISTED = 8  # cells or headings named one by one before "and n more"
_NEARLY = re.compile(r"(?=.*\d)[\dOoIl]{2,9}")  # *1O5*: letters typed for the digits that they look like
_LETTERS = str.maketrans("OoIl", "0011")


def sheet_findings(sheet: Sheet, layout: Layout, reads: list[Read]) -> list[Finding]:
    """Unmapped headings with suggestions, cells that no rule explains, and columns of personal data."""
    out = []
    unmapped = dict.fromkeys(pair for read in reads for pair in read.unmapped)
    said_at: dict[str, list[str]] = {}
    for words, where in unmapped:
        said_at.setdefault(where, []).append(words)
    for words, where in unmapped:
        if any(words.startswith(f"{shorter} / ") for shorter in said_at[where]):
            continue  # an item of a turned table once more, under the heading of its sums
        if not words:
            out.append(Finding("column_unheaded", source_sheet=sheet.name, source_cell=where))
            continue
        near = suggest_headings(without_periods(words))
        labels = ([_labels()[code][lang] for code in near] for lang in LANGUAGES)
        out.append(Finding("heading_unknown", source_sheet=sheet.name, source_cell=where, found=words,
                           expected="; ".join(f"{code} ({_labels()[code]['vi']})" for code in near), params=suggested(*labels)))
    if any(lists_donors(read) for read in reads):
        return out  # who gave how much is nobody's business
    return out + _unexplained(sheet, layout, reads) + _personal(sheet, layout)


def lists_donors(read: Read) -> bool:
    """Whether a table is a list of who gave money, of which nothing is taken."""
    return any(finding.rule == "donors_unread" for finding in read.findings)


def _unexplained(sheet: Sheet, layout: Layout, reads: list[Read]) -> list[Finding]:
    """Cells that no rule explains: words among figures each at its cell, of the others the first."""
    unknown = sorted(place for place, role in layout.words if role == "unknown" and not _is_blank(sheet.cells[place[0]][place[1]]))
    if not unknown:
        return []
    private = any(
        shapes.has_word(cell.text, kind)
        for kind in ("personal", "birth")
        for row in sheet.cells.values()
        for cell in row.values()
        if cell.text
    )
    figures = {place for _, places in unread_cells(layout) for place in places}
    elements = {f.col: f.data_element for read in reads for f in read.figures if f.data_element and f.orientation == "rows"}
    among = [place for place in unknown if place in figures and not private][:MARKED]
    marked = set(among)
    rest = [place for place in unknown if place not in marked]
    out = [_word_among_figures(sheet, sheet.cells[row][col], elements.get(col, "")) for row, col in among]
    for row, col in rest[:LISTED]:
        cell = sheet.cells[row][col]
        found = "…" if private else str(cell.text or cell.value)[:60]
        out.append(Finding("cell_unknown", source_sheet=sheet.name, source_cell=cell.address, found=found))
    if len(rest) > LISTED:
        row, col = rest[LISTED]
        more = {"count": len(rest) - LISTED}
        out.append(Finding("cell_unknown_more", source_sheet=sheet.name, source_cell=f"{column_letters(col)}{row}", params=more))
    return out


def _is_blank(cell: Cell) -> bool:
    """Whether nothing but blanks were typed into a cell."""
    return isinstance(cell.value, str) and not cell.value.strip()


def _word_among_figures(sheet: Sheet, cell: Cell, element: str) -> Finding:
    """What stands where a figure of a data element ought to: a unit that it does not count, a letter for a digit, or any other word."""
    words = str(cell.text or cell.value)
    if element and (unit := _foreign_unit(words)):
        return Finding("unit_unexpected", source_sheet=sheet.name, source_cell=cell.address, data_element=element, found=words[:60],
                       expected=units_of()[element]["vi"], params={"unit": unit, "counted_en": units_of()[element]["en"]})
    if _NEARLY.fullmatch(words.strip()):
        meant = words.strip().translate(_LETTERS)
        return Finding("letter_in_number", source_sheet=sheet.name, source_cell=cell.address, found=words, expected=meant)
    return Finding("not_a_number", source_sheet=sheet.name, source_cell=cell.address, found=words[:60])


def _personal(sheet: Sheet, layout: Layout) -> list[Finding]:
    """One finding for all columns about single persons."""
    cells = [place for place, role in layout.words if role == "personal"]
    if not cells:
        return []
    columns = sorted({col for _, col in cells})
    return [Finding("personal_data", source_sheet=sheet.name, source_cell=f"{column_letters(columns[0])}{min(cells)[0]}",
                    found=", ".join(map(column_letters, columns)), params={"count": len(columns)})]


def _foreign_unit(text: str) -> str:
    """The unit behind a number that its column does not count: *27/39 xã* among khu phố; '' if it is no such text."""
    read = parse(text)
    return read.unit if read.kind in ("number", "fraction") and read.unit and len(read.unit.split()) <= 3 else ""


def blank_lines(reads: Iterable[Read], figures: Iterable[Figure]) -> list[Finding]:
    """Khu phố that stand in a list and have no figure in the whole workbook; nothing where the list was not filled in at all."""
    filled = {f.khu_pho for f in figures}
    first: dict[str, Figure] = {}
    for blank in (blank for read in reads for blank in read.blank if filled - {""}):
        if blank.khu_pho not in filled:
            first.setdefault(blank.khu_pho, blank)
    return [
        Finding("khu_pho_blank", source_sheet=f.sheet, source_cell=f.address, ward=f.ward, khu_pho=f.khu_pho, period=f.period)
        for f in first.values()
    ]


def hidden_sheet(sheet: Sheet, figures: int) -> list[Finding]:
    """A hidden sheet is not read; the finding says so when it holds figures."""
    if not figures:
        return []
    return [Finding("hidden_sheet", source_sheet=sheet.name, params={"count": figures})]


def context_findings(reads: Iterable[tuple[SheetContext, Read]]) -> list[Finding]:
    """Ward or period said differently in title, sheet name, file name and folder, where the figures rest on it."""
    out: dict[_Key, Finding] = {}
    reads = list(reads)
    said = [one for context, read in reads if read.figures for one in context.said]
    periods = {value for where, what, value in said if what == "period" and where in ("title", "sheet")}
    for context, read in reads:
        values = [f for f in read.figures if f.role == "value"]
        period_used = any(f.period == context.period for f in values)
        told = [*_khu_pho_of_form(context, values), *_khu_pho_of_copy(context, values), *_period_of_headings(context, values, period_used)]
        if context.period and period_used:
            told += _conflicts("period", context.period, context, values[0], periods)
        if context.ward and any(f.ward == context.ward for f in values):
            told += [*_ward_accentless(context, values[0]), *_conflicts("ward", context.ward, context, values[0])]
        for key, finding in told:
            out.setdefault(key, finding)
    return list(out.values())


def _khu_pho_of_form(context: SheetContext, values: list[Figure]) -> Iterator[tuple[_Key, Finding]]:
    """The khu phố of a form, where only its title names it, and in words that mean other things too."""
    if context.khu_pho_title and (one := next((f for f in values if f.khu_pho == context.khu_pho), None)):
        yield ("khu_pho_titled", context.khu_pho, one.sheet), Finding(
            "khu_pho_titled",
            source_sheet=one.sheet,
            source_cell=one.address,
            ward=one.ward,
            khu_pho=one.khu_pho,
            period=one.period,
            found=context.khu_pho_title,
            expected=one.khu_pho,
        )


def _khu_pho_of_copy(context: SheetContext, values: list[Figure]) -> Iterator[tuple[_Key, Finding]]:
    """The khu phố that the title of a form says, where it was taken from the sheet's name instead (`copied_forms`)."""
    titled = next((value for _, what, value in context.said if what == "khu_pho"), "")
    if titled and (one := next((f for f in values if f.khu_pho == context.khu_pho), None)):
        yield ("khu_pho_conflict", one.sheet, titled), Finding(
            "khu_pho_conflict",
            source_sheet=one.sheet,
            source_cell=one.address,
            ward=one.ward,
            khu_pho=one.khu_pho,
            period=one.period,
            found=titled,
            expected=one.khu_pho,
        )


def _period_of_headings(context: SheetContext, values: list[Figure], used: bool) -> Iterator[tuple[_Key, Finding]]:
    """A period that all headings give and the title does not, whether figures without one were given the title's or not."""
    if used:
        rule, headed = "period_headed_otherwise", _dated_otherwise(context, values)
    else:
        rule, headed = "period_unused", _other_year(context, values) if context.period else ""
    if headed:
        yield (rule, context.period, headed), Finding(
            rule,
            source_sheet=values[0].sheet,
            source_cell=context.period_cell,
            ward=context.ward,
            period=headed,
            found=context.period,
            expected=headed,
        )


def _ward_accentless(context: SheetContext, first: Figure) -> Iterator[tuple[_Key, Finding]]:
    """A ward whose name was written without accents and stands in no register."""
    ward = context.ward
    if ward in context.accentless and ward not in org_units.known_wards():
        yield ("ward_accentless", ward, first.sheet), Finding("ward_accentless", source_sheet=first.sheet, ward=ward, found=ward)


def _conflicts(
    kind: str, taken: str, context: SheetContext, first: Figure, elsewhere: Container[str] = ()
) -> Iterator[tuple[_Key, Finding]]:
    """What other places say of ward or period than the place nearest to the figures, from which it was taken.

    What the names of file and folder say may be of other sheets, where it is `elsewhere` in the workbook.
    """
    near = next((where for where, what, value in context.said if what == kind and value == taken), "")
    for where, what, value in context.said:
        if what != kind or where in ("other", near) or _agree(kind, taken, value, where):
            continue
        if where in ("file", "folder") and value in elsewhere:
            continue
        places = {
            f"{name}_{lang}": phrase(f"said.{place}" if place else "said.somewhere", lang)
            for name, place in (("where", where), ("near", near))
            for lang in LANGUAGES
        }
        yield (f"{kind}_conflict", value, taken), Finding(
            f"{kind}_conflict",
            source_sheet=first.sheet,
            source_cell=context.period_cell if kind == "period" else "",
            ward=context.ward,
            period=context.period,
            found=value,
            expected=taken,
            params=places,
        )


def _other_year(context: SheetContext, values: list[Figure]) -> str:
    """The one period that all headings give where the table's own title gives another; '' where they agree or are several."""
    periods = {f.period for f in values}
    one = periods.pop() if context.period_cell and len(periods) == 1 else ""
    # of two school years one year is common
    return (
        ""
        if not one
        or _agree("period", context.period, one, "title")
        and not (len(one) == len(context.period) == 9 and one != context.period)
        else one
    )


def _dated_otherwise(context: SheetContext, values: list[Figure]) -> str:
    """The one period of all headings that give one; '' where the title's may be meant too.

    The title's is not meant where what is left to it would be compared with what the headings date: nobody compares dropouts
    with the pupils of another school year, or households with what was registered and recognised in another year, while the
    pupils at the end of one school year may stand beside those of the next one's start.
    """
    others = {f.period for f in values} - {context.period}
    if not context.period_cell or len(others) != 1:
        return ""
    titled, headed = ({f.data_element for f in values if (f.period in others) == other} for other in (False, True))
    if titled & headed:
        return ""
    one = others.pop()
    same_year = headed >= PUPILS or len(headed) > 1 and titled <= WHOLES
    return one if same_year and len(one) == len(context.period) and _years(one) != _years(context.period) else ""


def _agree(kind: str, taken: str, other: str, where: str) -> bool:
    if taken == other:
        return True
    if kind == "ward":
        # a name alone may stand for either of two namesakes
        one, two = org_units.bare_ward(taken), org_units.bare_ward(other)
        return one == two or not (has_accents(one) and has_accents(two)) and fold_ascii(one) == fold_ascii(two)
    years, others = _years(taken), _years(other)
    # figures of a year are often filed under the next one, when they were sent
    return bool(years & others) or (where == "folder" and {y + 1 for y in years} & others != set())


def _years(period: str) -> set[int]:
    return {int(part) for part in period.split("-") if part.isdecimal() and len(part) == 4}


def missing_context(values: list[Figure]) -> list[Finding]:
    """Figures whose ward or period nothing tells: one finding a sheet."""
    out: dict[tuple[str, str], Finding] = {}
    periods: dict[tuple[str, int], set[str]] = {}
    for f in values if any(not f.period for f in values) else ():
        periods.setdefault((f.sheet, f.table), set()).add(f.period)
    for figure in values:
        if not figure.period and ("period_missing", figure.sheet) not in out:
            out["period_missing", figure.sheet] = Finding(
                "period_missing",
                source_sheet=figure.sheet,
                source_cell=figure.address,
                ward=figure.ward,
                params=_undated(figure, periods[figure.sheet, figure.table] - {""}),
            )
        if not figure.ward:
            out.setdefault(
                ("ward_missing", figure.sheet),
                Finding("ward_missing", source_sheet=figure.sheet, source_cell=figure.address, period=figure.period),
            )
    return list(out.values())


def _undated(figure: Figure, periods: set[str]) -> dict[str, str]:
    """What else a table tells where only some of its columns have no period: *Số hộ* beside *Năm 2021 / Đăng ký*; '' where none has one."""
    if not periods:
        return {f"only_{lang}": "" for lang in LANGUAGES}
    told = {"heading": " / ".join(figure.path), "periods": ", ".join(sorted(periods, key=natural_key))}
    return {f"only_{lang}": " " + phrase("period_missing.only", lang, **told) for lang in LANGUAGES}


def no_figures(workbook: Workbook, layouts: list[Layout]) -> Finding:
    """Why a readable file gave no observation."""
    if not any(sheet.cells for sheet in workbook.sheets):
        return Finding("workbook_blank")
    if not any(layout.tables for layout in layouts):
        return Finding("no_table_found", source_sheet=workbook.sheets[0].name)
    return Finding("no_figures", source_sheet=next(s.name for s, layout in zip(workbook.sheets, layouts, strict=True) if layout.tables))


@codelists.remembered(4096)
def suggest_headings(words: str, count: int = 3) -> tuple[str, ...]:
    """Codes of the data elements that a heading may mean, best first.

    Its misspelt words put right, then close labels, of what it counts where it says that: *Tổng số HS* are no households, but pupils
    at the start or the end of the year.
    """
    codes = _codes()
    path = tuple(words.split(" / "))
    counted = _counted_in(next((said.noun for text in reversed(path) if (said := facets(text)).noun), ""))
    out = cdht.possible(path) + [code for right in spelling.corrected(path) if (code := read_heading(right).data_element)]
    whole, last = fold(words), fold(words.split(" / ")[-1])
    close = get_close_matches(whole, codes, n=count, cutoff=0.6) + (
        get_close_matches(last, codes, n=count, cutoff=0.7) if last != whole else []
    )
    like = [code for name in close if (code := codes[name]) in counted or not counted]
    return tuple(dict.fromkeys([*out, *like, *counted]))[:count]


def _counted_in(noun: str) -> list[str]:
    """The data elements that count what a noun names; none where its unit has another name (of *family*, *households*)."""
    return [row["code"] for row in codelists.load("data_elements") if row["unit_en"] == noun]


@codelists.derived("data_elements")
def _codes(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    return {fold(row["label_vi"]): row["code"] for row in rows}


@codelists.derived("data_elements")
def _labels(rows: tuple[dict[str, str], ...]) -> dict[str, dict[str, str]]:
    return {row["code"]: {lang: row[f"label_{lang}"] for lang in LANGUAGES} for row in rows}
