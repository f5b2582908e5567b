"""Ward and period of a submission, from what is written nearest to the figures outwards: title, sheet, file, folder."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells import shapes, short_wards, total_names
from hieuhoc_analysis.extract.cells.periods import WHOLE_YEAR, closing_day, period_of, within_year
from hieuhoc_analysis.extract.grid import Sheet, Workbook
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.paper import cdht
from hieuhoc_analysis.harmonize.paper.below_tables import Below
from hieuhoc_analysis.harmonize.paper.footnotes import Footnotes
from hieuhoc_analysis.harmonize.paper.sheet_names import (
    kind_of_sheets,
    levels_of_sheets,
    listed_wards,
    numbers_of_sheets,
    places_of_sheets,
    wards_of_sheets,
)
from hieuhoc_analysis.harmonize.paper.signing import of_capitals, signing_wards
from hieuhoc_analysis.harmonize.paper.stated_periods import bare_period, of_one_year, part_alone, period_in, period_of_day, term_in
from hieuhoc_analysis.harmonize.paper.surroundings import Around, Said, surroundings
from hieuhoc_analysis.harmonize.paper.titled import NOTHING, Titled, said_by
from hieuhoc_analysis.harmonize.paper.titles import KIND_ALONE, titles_of
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.districts import find_district
from hieuhoc_analysis.harmonize.words import headings
from hieuhoc_analysis.harmonize.words.facets import SPECIFIC
from hieuhoc_analysis.harmonize.words.joined_levels import in_levels
from hieuhoc_analysis.harmonize.words.legends import Legend, legend_of, listed_codes, spelled_out
from hieuhoc_analysis.harmonize.words.money import scale_over, without_units
from hieuhoc_analysis.language.repair import is_misread
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents
from hieuhoc_analysis.language.wording import is_one

_OF_EACH = re.compile(r"\b(?:các|cac|theo(?! doi\b)|từng|mỗi)\b(.{2,40})$")  # *theo doi* without accents is *theo dõi*
_DASH = re.compile(r"\s[-–—]\s")
_DATED = re.compile(r"[\s_(,.–-]+(?:n[ăa]m(?: h[ọo]c)? )?(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?\)?$", re.IGNORECASE)  # *Ấp 1 2018*
_PLACE_OF_DAY = re.compile(r"([^\W\d_][^,\d]{1,40}), *ngày\b", re.IGNORECASE)


@dataclass(slots=True)
class SheetContext:
    """What stands above one table: ward, khu phố and period it is about, and the texts that say so.

    ``scale`` is what its unit line multiplies money with, 0 where it says nothing; ``texts`` are the table's titles and
    the sheet name, nearest first, ``legend`` the abbreviations and ``footnotes`` the marks that the sheet explains, ``term`` the first and
    last year of the term of office that the nearest text names, ``period_cell`` the A1 address of the table's own title that
    says the period; '' where nothing is stated. ``said`` lists (where, kind, value) of every statement found, so that
    disagreements can be reported; ``accentless`` holds the wards that were read from texts without accents;
    ``district`` is what the nearest text says that the ward is of; ``khu_pho_title`` is the title of a form by whose
    words alone it is of one khu phố (*Báo cáo khối 5*), ``cdht`` what *CDHT* means, ``titled`` what the titles say of all
    figures; ``is_pivot`` tells a pivot table, in which Excel itself writes *Column Labels* over the columns; ``asked`` are the
    questions, as headings, to which columns hold answers.
    """

    footnotes: Footnotes
    ward: str = ""
    khu_pho: str = ""
    period: str = ""
    scale: float = 0.0
    texts: tuple[str, ...] = ()
    legend: Legend = ()
    period_cell: str = ""
    term: tuple[str, str] = ("", "")
    said: list[tuple[str, str, str]] = field(default_factory=list)
    accentless: set[str] = field(default_factory=set)
    cdht: cdht.Meant = cdht.NOTHING
    titled: Titled = NOTHING
    khu_pho_title: str = ""
    district: str = ""
    is_pivot: bool = False
    asked: dict[int, str] = field(default_factory=dict)

    @property
    def is_dated_elsewhere(self) -> bool:
        """Whether only other sheets say the period."""
        return next((where for where, kind, _ in self.said if kind == "period"), "") == "other"

    def spelled(self, path: tuple[str, ...], at: int) -> tuple[str, ...]:
        """The headings of a column, or of a line of a turned table, with abbreviations as the sheet's legend says, or as its figures do."""
        if self.is_pivot:
            path = tuple(_without_sum(text) for text in path if not shapes.is_word(text, "pivot"))
        if at in self.asked:
            path = (*path[:-1], self.asked[at])
        return in_levels(self.cdht.spelled(spelled_out(path, self.legend), at))

    def period_of(self, stated: str) -> str:
        """The period that headings or lines state, in full.

        ``-Q1`` is of this context's year, *năm trước* the one before it, nothing said the context's own.
        """
        if stated == WHOLE_YEAR:
            return self.period if "-" not in self.period[4:5] or len(self.period) == 9 else self.period[:4]
        if stated[:2] == "-S":  # of a school year only
            return self.period[:9] + stated if len(self.period) > 8 else ""
        if stated in ("-T1", "-T2"):
            return self.term[stated == "-T2"]
        if stated[:2] == "-P":  # *Năm trước*, of a quarter the same one; *Năm N+1*
            return re.sub(r"\d{4}", lambda year: str(int(year.group()) - int(stated[2:])), self.period)
        if stated.startswith("-"):
            return (self.period[:4] + stated) if self.period else ""
        return stated or self.period


def sheet_contexts(workbook: Workbook, layouts: list[Layout], source_file: str) -> list[list[SheetContext]]:
    """One context per table of each sheet.

    Precedence, for ward and period alike: the table's own titles, the sheet name, the sheet's first titles, its printed
    head and text boxes, the other sheets' titles, the file name, the folders from the nearest outwards; for the ward at
    last the office that signs, which of several sheets comes before the titles of the others, and for both a text below the tables.
    """
    titles = [titles_of(sheet, layout) for sheet, layout in zip(workbook.sheets, layouts, strict=True)]
    book = _Book(
        kind_of_sheets(workbook), places_of_sheets(workbook, layouts, titles), wards_of_sheets(workbook, layouts), listed_wards(layouts),
        numbers_of_sheets(workbook, layouts, titles), levels_of_sheets(workbook), signing_wards(workbook, layouts), listed_codes(workbook),
        [sheet.name for sheet in workbook.sheets],
    )
    around = surroundings(workbook, layouts, titles, source_file)
    return [_of_sheet(sheet, layout, some, book) for sheet, layout, some in zip(workbook.sheets, layouts, around, strict=True)]


@dataclass(frozen=True, slots=True)
class _Book:
    """What the names of the sheets and the tables of a workbook say together.

    ``kind`` of khu phố, ``places`` and ``numbers`` after which sheets are called, ``called`` the wards that sheets are, ``listed`` those
    that lines name, ``levels`` those of schools in full, ``signing`` the wards whose offices sign each sheet, ``codes`` what the codes
    stand for that a list explains, ``names`` are those of all sheets.
    """

    kind: str
    places: set[str]
    called: dict[str, str]
    listed: dict[str, str]
    numbers: set[str]
    levels: dict[str, str]
    signing: dict[str, set[str]]
    codes: Legend
    names: list[str]


def _of_sheet(sheet: Sheet, layout: Layout, around: list[Around], book: _Book) -> list[SheetContext]:
    legend, footnotes, below = (*book.codes, *legend_of(sheet, layout)), Footnotes(sheet), Below(sheet, layout)
    return [_of_table(sheet, table, one, book, legend, footnotes, below) for table, one in zip(layout.tables, around, strict=True)]


def _without_sum(heading: str) -> str:
    """A heading of a pivot table as its field is called: *Sum of 1. Gia đình học tập*."""
    count = next((n for n in (2, 3) if shapes.is_word(" ".join(heading.split()[:n]), "pivot_sum")), 0)
    return " ".join(heading.split()[count:]) or heading


def _is_counted(corner: str) -> bool:
    """Whether a heading over the names says what is counted beside them: *Số gia đình được công nhận* over the units, years across."""
    return headings.facets(corner).step in SPECIFIC and headings.read_heading((corner,)).kind == headings.COUNT


def _of_table(
    sheet: Sheet, table: Table, around: Around, book: _Book, legend: Legend, footnotes: Footnotes, below: Below
) -> SheetContext:
    # *ĐVT: hộ, dòng họ* names models without being about one, and so does *(đơn vị: hộ)* behind a title
    own, above = ([words for text in some if (words := without_units(text))] for some in (around.own, around.above))
    corner = table.paths.get(table.stub.name, ()) if table.orientation == "rows" and table.stub.name is not None else ()
    texts = (*filter(_is_counted, corner), *own, _model_name(book.levels.get(sheet.name, sheet.name)), *above, *around.page)
    is_pivot = any(shapes.is_word(text, "pivot") for text in corner)
    context = SheetContext(footnotes, scale=scale_over(around.titles), legend=legend, texts=texts, is_pivot=is_pivot)
    near, far = around.near, around.far
    place = sheet.name.casefold() if sheet.name in book.places else ""
    said = [(where, text.casefold().replace(place, " ") if place else text) for where, text in near]
    count = len(around.own) + len(around.name)  # its own titles and its sheet's name; further up stand those of other tables
    _find_period(context, said[:count], said[count:], far)
    context.term = next((term for _, text in (*near, *around.outer) if (term := term_in(text))), ("", ""))
    dated = (address for address, text in around.places.items() if period_in(text) == context.period)
    context.period_cell = next(dated, "") if context.period else ""
    signing, everywhere = book.signing[sheet.name], set[str]().union(*book.signing.values())
    signed = [*signing] if len(signing) == 1 < len(book.signing) else []  # nearer than what other sheets are about
    _find_ward(context, near + [("other", text) for text in (*around.beside, *signed)] + far)
    context.district = next((name for _, text in (*near, *far) if (name := find_district(text))), "")
    of_district = book.called.get(sheet.name, "") if context.district else ""
    office = min(everywhere) if len(everywhere) == 1 else ""
    context.ward = context.ward or book.listed.get(fold(sheet.name), "") or office or of_district
    if not context.period:
        _find_period(context, below.texts)
    if not context.ward:
        _find_ward(context, below.texts)
    form = around.own if table.orientation != "rows" or not any(table.row_paths.values()) or _is_of_periods(table) else []
    _find_khu_pho(context, near + around.outer[:1], form)
    context.cdht = cdht.meant(table, context.texts, context.period, legend)
    context.texts = cdht.titles_spelled(context.texts, context.cdht.titles)
    context.titled = said_by(around.own, sheet.name, context.texts, book.names)
    is_place = book.kind and sheet.name[:1].isalpha() and not total_names.is_total(sheet.name)  # *TOAN XA* beside *AP 1*, *AP 2*
    if not context.khu_pho and (is_place or sheet.name in book.places):
        context.khu_pho = org_units.khu_pho_name(sheet.name, kind=book.kind).canonical
    if not context.khu_pho and sheet.name in book.numbers:
        context.khu_pho = org_units.canonical_names([sheet.name], said_kind(context), context.ward)[0].canonical
    return context


def _is_of_periods(table: Table) -> bool:
    """Whether the lines of a table are years and name no units, which the title does: *1. Khối 3* over *Năm 2019*, *Năm 2020*."""
    names = [cell for line in table.body if table.stub.name is not None and (cell := line.at.get(table.stub.name)) is not None]
    return bool(names) and all(period_of(cell.text or str(cell.value)) for cell in names)


def said_kind(context: SheetContext) -> str:
    """The kind of unit that the nearest title says the figures are of.

    ``… CỦA CÁC THÔN``, ``… theo khu phố`` → *Thôn*, *Khu phố*; else ''.
    """
    for part in (part for text in context.texts for part in _DASH.split(text)):  # *Số liệu các thôn – Tổng số hộ*
        if (match := _OF_EACH.search(fold(part))) and len(kinds := org_units.kinds_in(match.group(1))) == 1:
            return kinds[0]
    return ""


def _model_name(name: str) -> str:
    """A sheet called *Gia đình*, *3. Đơn vị* or *Gia đình đăng ký* is about that model."""
    bare = fold(name).lstrip("0123456789. ")
    if is_one(bare, "model_name"):
        return f"{name} {'học tập' if has_accents(name) else 'hoc tap'}"
    said = headings.facets(name)
    of_families = said.noun == "family" and said.step in SPECIFIC and not (said.model or said.leftover)
    return f"{name}, gia đình học tập" if of_families else name


def _find_period(context: SheetContext, *texts: Sequence[Said]) -> None:
    """Find the period in the nearest of `texts` that say one in so many words, or else bare; those further off only confirm it."""
    part, bare = "", False  # *Sơ kết công tác 6 tháng đầu năm*, or the sheet *Quý I*, of the year that another text says
    for some in map(of_one_year, texts):
        for where, text in some:
            if period := period_in(text, bare=where in ("sheet", "file", "folder")) or (closing_day(text) if where == "sheet" else ""):
                context.said.append((where, "period", period))
                context.period = context.period or period
            elif where in ("title", "sheet") and not part:
                part = (within_year(text) if where == "sheet" else "") or part_alone(text)  # *Q1*
        if not context.period:
            _find_bare_period(context, some)
            bare = bool(context.period)
    if bare and not context.period.isdecimal():
        part = ""
    if part and context.period and part != context.period[4:]:
        year = context.period[:9] if len(context.period) > 8 else context.period[:4]
        if (part[1] == "S") == (len(year) == 9):
            context.period = year + part
            context.said = [(where, kind, context.period if period == year else period) for where, kind, period in context.said]


def _find_bare_period(context: SheetContext, texts: Sequence[Said]) -> None:
    """Where nobody writes *năm*, the day up to which was counted says the period, or the one year that the titles name."""
    for where, text in texts:
        if period := bare_period(text) if where == "title" else period_of_day(text):
            context.said.append((where, "period", period))
            context.period = context.period or period


def _find_ward(context: SheetContext, texts: list[Said]) -> None:
    # *Số liệu … địa bàn xã Đông Hải cũ* of the ward that it went into
    for where, text in sorted(texts, key=lambda one: org_units.is_former(one[1])):
        ward, accentless = _ward_in(where, text)
        if ward:
            context.said.append((where, "ward", ward))
            context.ward = context.ward or ward
            if accentless:
                context.accentless.add(ward)
    titles = [text for where, text in texts if where == "title"]
    said = [value for _, kind, value in context.said if kind == "ward"]
    context.ward = _in_full(_as_meant(_with_accents(context.ward, said), said), titles) if context.ward else _ward_of_day(titles)


@codelists.remembered(8192)
def _ward_in(where: str, text: str) -> tuple[str, bool]:
    """The one ward that a text names, '' for none or several, and whether the text has no accents."""
    text = of_capitals(text)
    if where == "file":
        text = short_wards.in_full(text)  # *P Mũi Né*, *P12*, never so in a sentence
    wards = {*(org_units.find_wards_of_path(text) if where in ("file", "folder") else org_units.find_wards(text))}
    return wards.pop() if len(wards) == 1 else "", not has_accents(text)


def _with_accents(ward: str, said: list[str]) -> str:
    """A ward's name as another text has it with accents: *Xã Hải Thanh* in the file name, *UBND XA HAI THANH* in the title."""
    if has_accents(org_units.bare_ward(ward)):
        return ward
    return next((name for name in said if fold_ascii(name) == fold_ascii(ward) and has_accents(org_units.bare_ward(name))), ward)


def _as_meant(ward: str, said: list[str]) -> str:
    """A ward's name as another text has it whose letters no code page changed: *Thị trấn Võ Xu* in the file name, *VƠ XU* in the title."""
    return next((name for name in said if is_misread(ward, name)), ward)


def _in_full(ward: str, titles: list[str]) -> str:
    """A ward's name with what follows the word that seemed to end it, where the place of the day has it whole.

    *Châu Thôn Nội, ngày …* beside *XÃ CHÂU THÔN NỘI*.
    """
    places = {fold(match.group(1)): match.group(1) for text in titles if (match := _PLACE_OF_DAY.match(text.strip()))}
    bare = org_units.bare_ward(ward)
    kind = ward[:len(ward) - len(bare)]
    for folded, place in places.items():
        if folded.startswith(f"{bare} ") and any(f" {fold(kind + place)} " in f" {fold(text)} " for text in titles):
            return kind + place
    return ward


def _ward_of_day(titles: list[str]) -> str:
    """*HỘI KHUYẾN HỌC XÃ* above *Pá Ma Pha Khinh, ngày 12 tháng 12 năm 2019*: the place of the day is the ward's name."""
    kinds = {match.group(1) for text in titles if (match := KIND_ALONE.search(text.strip()))}
    places = {match.group(1) for text in titles if (match := _PLACE_OF_DAY.match(text.strip()))}
    return org_units.ward_name(f"{kinds.pop()} {places.pop()}").canonical if len(kinds) == len(places) == 1 else ""


def _find_khu_pho(context: SheetContext, texts: list[Said], form: list[str]) -> None:
    names = [name for text in form if (name := org_units.find_unit_alone(text))]  # nearer than what stands over the form above
    names += [name for _, text in texts if (name := org_units.find_khu_pho(text))]
    names += [unit.canonical for where, text in texts if where == "sheet" and (unit := org_units.khu_pho_name(_DATED.sub("", text))).kind]
    if names:
        # a title may break a name off where the sheet's name has it whole
        context.khu_pho = next((name for name in names if name.startswith(names[0] + " ")), names[0])
    elif of_form := next(((name, text) for text in form if (name := org_units.find_unit_of_form(text))), None):
        context.khu_pho, context.khu_pho_title = of_form
