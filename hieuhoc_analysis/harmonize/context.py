"""Ward and period of a submission, from what is written nearest to the figures outwards: title, sheet, file, folder."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import PurePosixPath

from hieuhoc_analysis.extract import shapes
from hieuhoc_analysis.extract.grid import Cell, Sheet, Workbook, column_letters
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.periods import within_year
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize import headings, org_units
from hieuhoc_analysis.harmonize.legends import Legend, legend_of
from hieuhoc_analysis.language import spoken
from hieuhoc_analysis.language.text import fold, openers, opens

EXPLAINS = 8  # words
LONGEST_TITLE = 30  # words of a text box; longer ones explain
_YEAR = r"((?:19|20)\d\d)"
_OF_EACH = re.compile(r"\b(?:các|theo|từng|mỗi)\b(.{2,40})$")
_BEHIND = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_YEAR_LABELS = frozenset(("năm", "năm báo cáo", "năm học", "kỳ báo cáo", "kỳ", "số liệu năm", "năm số liệu", "báo cáo năm", "niên độ"))
_LABEL_OPENERS = openers(_YEAR_LABELS)
_SCHOOL = re.compile(rf"(?:năm học|nam hoc|n học|nh|niên khóa|nien khoa|niên học) *:? *(?:{_YEAR} *[-–/_ ] *((?:20)?\d\d))")
# a semester of a school year is not that school year: its dropouts are about half of the year's
_SEMESTER = re.compile(r"(?:học *k[ỳì]|hoc *ky|(?<!\w)hk) *(ii|i|[12]|một|hai)(?!\w)")
_WHOLE_YEAR = re.compile(r"cả năm|ca nam|tổng kết năm học")
_PAIR = re.compile(rf"(?<!\d){_YEAR} *[-–/_] *(20\d\d)(?!\d)")
_QUARTER = re.compile(rf"(?:qu[ýy] *:?|(?<!\w)q\.?) *(i{{1,3}}|iv|[1-4])\b[ ./_,-]*(?:năm *:? *|nam *)?{_YEAR}")
_QUARTER_ALONE = re.compile(r"(?<!\w)qu[ýy] *(i{1,3}|iv|[1-4])\b")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_HALF = re.compile(rf"(?:6|sáu|sau) *th[áa]ng *(đầu|cuối|dau|cuoi)(?: *n[ăa]m)?[ /_-]*{_YEAR}")
_MONTHS = re.compile(rf"(?<!\d)(9|chín|10|mười) *th[áa]ng(?: *đầu)?(?: *n[ăa]m)?[ /_-]*{_YEAR}")
_CODED = re.compile(rf"(?<!\d){_YEAR}[-_ ]?(h[12]|q[1-4])(?!\w)")  # folders named 2019-H1
_NAMED = re.compile(rf"(?<![a-zà-ỹ])(?:năm|nam) *[:/_-]? *{_YEAR}(?!\d)")
_BARE = re.compile(rf"(?<!\d){_YEAR}(?!\d)")
_UP_TO = re.compile(rf"(?:tính|tinh|cập nhật|cap nhat|số liệu|so lieu|thời điểm|thoi diem|đến|den) *(?:đến|den|tới|toi)? *(?:hết|het)? *(?:ngày|ngay)? *(\d{{1,2}}) *[./-] *(\d{{1,2}}) *[./-] *{_YEAR}(?!\d)")
# the days from which to which was counted, by the month of the first and the last
_FROM_TO = re.compile(rf"từ *(?:ngày)? *0?1 *[/.-] *(\d{{1,2}}) *(?:[/.-] *{_YEAR})? *(?:đến|-) *(?:hết)? *(?:ngày)? *(?:28|29|30|31) *[/.-] *(\d{{1,2}}) *[/.-] *{_YEAR}(?!\d)")
_SPANS = {(1, 12): "", (1, 6): "-H1", (7, 12): "-H2", (1, 9): "-M09", (1, 10): "-M10", (1, 3): "-Q1", (4, 6): "-Q2", (7, 9): "-Q3", (10, 12): "-Q4"}
_SIX_MONTHS = re.compile(rf"(?:6|sáu) *th[áa]ng *{_YEAR}(?!\d)")  # of a sheet called *6 tháng 2018*
_TO_END = re.compile(rf"(?<!mục tiêu )đến *hết *năm *{_YEAR}(?!\d)")
_TERM = re.compile(rf"(?:nhiệm|nhiem) *(?:kỳ|kì|ky) *(?:từ *)?(?:năm *)?{_YEAR} *(?:-|đến) *(?:năm *)?{_YEAR}")
_PARTS = ((re.compile(r"(?:6|sáu) *tháng *đầu"), "-H1"), (re.compile(r"(?<![\d-])(?:9|chín) *tháng(?! *cuối)"), "-M09"))
_KIND_ALONE = re.compile(r"(?<!thị )\b(xã|phường|thị trấn)$", re.IGNORECASE)
_PLACE_OF_DAY = re.compile(r"([^\W\d_][^,\d]{1,40}), *ngày\b", re.IGNORECASE)
_ENCLOSED = re.compile(r"(?<!\w)\(?(?:gửi *)?kèm *(?:theo)? ", re.IGNORECASE)
_PARTS_LISTED = re.compile(r"(?<!\w)(?:i{1,3}|[1-3]) *(?:,|;|và|&|\+|-|/) *(?:hk|q|học kỳ|quý)? *(?:ii|iii|iv|[2-4])(?!\w)")  # *HK I, II*
_LISTED = re.compile(rf"(?:năm|nam) *{_YEAR} *(?:,|;|và|-) *(?:năm *)?{_YEAR}")
_SHORT_WARD = re.compile(r"(?<!\w)P(?:(?:\. ?| )(?=[^\W\d_a-z])|\.? ?(?=\d{1,2}(?!\d)))")  # *P Mũi Né*, *P12*: in a file name, never in a sentence
# dates, acts and multi-year programmes name years that are not the period of the figures
_NOT_PERIOD = re.compile(
    rf"giai đoạn *{_YEAR} *[-–] *{_YEAR}|giai doan *{_YEAR} *[-–] *{_YEAR}"
    rf"|ngày *[\d. …/-]*(?:tháng *[\d. …]*(?:năm)?|/)[\d. …/]*(?:{_YEAR})?|\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR}"
    rf"|/ *{_YEAR} */|(?:số|so) *[:\d./ ]*/ *{_YEAR}|(?:kế hoạch|kh|qđ|quyết định|nghị quyết|báo cáo) số *\S*"
    rf"|(?:(?<!học )sinh|thành lập) *(?:vào *)?năm *{_YEAR}"
    rf"|(?:phương hướng|(?:triển khai *)?nhiệm vụ).*$|so *(?:sánh *)?(?:với *)?(?:cùng kỳ *)?(?:của *)?năm *{_YEAR}|(?:và|,|-) *kế hoạch *(?:giao *)?năm *{_YEAR}"
    r"|\(?(?:gửi *)?kèm *(?:theo)? .*$"
    rf"|/ */ *{_YEAR}|/\d+/{_YEAR}|đến *(?:hết )?năm *{_YEAR}|nhiệm kỳ *{_YEAR} *[-–] *{_YEAR}"
)


@dataclass(slots=True)
class SheetContext:
    """What stands above one table: ward, khu phố and period it is about, and the texts that say so.

    ``scale`` is what its unit line multiplies money with, 0 where it says nothing; ``texts`` are the table's titles and the sheet name, nearest first, ``legend`` the abbreviations that the sheet explains,
    ``term`` the first and last year of the term of office that the nearest text names, ``period_cell`` the A1 address of the table's own title that says the period; '' where nothing is stated. ``said`` lists
    (where, kind, value) of every statement found, so that disagreements can be reported.
    """

    ward: str = ""
    khu_pho: str = ""
    period: str = ""
    scale: float = 0.0
    texts: tuple[str, ...] = ()
    legend: Legend = ()
    period_cell: str = ""
    term: tuple[str, str] = ("", "")
    said: list[tuple[str, str, str]] = field(default_factory=list)


def sheet_contexts(workbook: Workbook, layouts: list[Layout], source_file: str) -> list[list[SheetContext]]:
    """One context per table of each sheet.

    Precedence, for ward and period alike: the table's own titles, the sheet name, the sheet's first titles, its printed head and text boxes, the other
    sheets' titles, the file name, the folders from the nearest outwards; for the ward at last the office that signs.
    """
    stem, folders = parts_of(source_file)
    all_titles = [_titles(sheet, layout) for sheet, layout in zip(workbook.sheets, layouts, strict=True)]
    outer = [("file", stem)] + [("folder", folder) for folder in folders]
    signed = _signing_ward(workbook, layouts)
    listed = _listed_wards(layouts)
    contexts: list[list[SheetContext]] = []
    kind = _kind_of_sheets(workbook)
    places = _places_of_sheets(workbook, layouts, all_titles)
    for sheet, layout, titles in zip(workbook.sheets, layouts, all_titles, strict=True):
        # the sheet of a CSV or HTML file has no name but the file's
        own_name = [("sheet", sheet.name)] if fold(sheet.name) != fold(stem) else []
        page = [cell.text for cell in sheet.page if cell.text and len(cell.text.split()) <= LONGEST_TITLE]
        others = [text for other in all_titles if other is not titles for _, _, text in other]
        of_tables = []
        legend = legend_of(sheet, layout)
        for table in layout.tables:
            top = min([*table.header.rows, table.first_row])
            floor = max((t.last_row for t in layout.tables if t.last_row < top), default=0)
            theirs = _of_tables_beside(titles, table, layout.tables)
            own = [text for row, col, text in titles if floor < row < top and (row, col) not in theirs][::-1]
            first = [text for row, col, text in titles if row <= floor and (row, col) not in theirs][::-1] if floor else []
            # *ĐVT: hộ, dòng họ* names models without being about one, and so does *(đơn vị: hộ)* behind a title
            near_texts, far_texts = ([words for t in some if (words := _without_units(t))] for some in (own, first))
            scale = next((scale for t in (*own, *first) for unit in (t, *_BEHIND.findall(t)) if shapes.is_unit_line(unit) and (scale := headings.money_scale(unit))), 0.0)
            context = SheetContext(scale=scale, legend=legend, texts=(*near_texts, _model_name(sheet.name), *far_texts, *page))
            # a long sentence in brackets under a title explains: *(dòng chữ nghiêng là số liệu năm 2022)*
            own.sort(key=lambda t: t.startswith("(") and len(t.split()) > EXPLAINS)
            near = [("title", t) for t in own] + own_name + [("title", t) for t in first] + [("page", t) for t in page]
            place = sheet.name.casefold() if sheet.name in places else ""
            _find_period(context, [(where, t.casefold().replace(place, " ") if place else t) for where, t in near] + [("other", t) for t in others] + outer)
            context.term = next(((match[1], match[2]) for _, t in (*near, *outer) if (match := _TERM.search(fold_years(t)))), ("", ""))
            context.period_cell = next((f"{column_letters(col)}{row}" for row, col, text in titles if floor < row < top and period_in(text) == context.period != ""), "")
            _find_ward(context, near + [("other", t) for t in (*theirs.values(), *others)] + outer)
            context.ward = context.ward or listed.get(fold(sheet.name), "") or signed
            _find_khu_pho(context, near + outer[:1])
            if not context.khu_pho and ((kind and sheet.name[:1].isalpha()) or sheet.name in places):
                context.khu_pho = org_units.khu_pho_name(sheet.name, kind=kind).canonical
            of_tables.append(context)
        contexts.append(of_tables)
    return contexts


def _without_units(title: str) -> str:
    """A title without the unit in brackets behind it; '' for a line that only gives the unit."""
    return "" if shapes.is_unit_line(title) else _BEHIND.sub(lambda match: "" if shapes.is_unit_line(match[1]) else match[0], title)


def _signing_ward(workbook: Workbook, layouts: list[Layout]) -> str:
    """The one ward whose office signs (*TM. HỘI KHUYẾN HỌC PHƯỜNG PHƯỚC BÌNH*), '' for none or several."""
    signed = {ward for sheet, layout in zip(workbook.sheets, layouts, strict=True) for place, role in layout.words
              if role == "signature" and (cell := sheet.get(*place)) is not None for ward in org_units.find_wards(cell.text)}
    return signed.pop() if len(signed) == 1 else ""


def _listed_wards(layouts: list[Layout]) -> dict[str, str]:
    """The wards that the lines of the workbook's tables name with their kind, by their bare names, as sheets are called: *Tân Huề Đông*."""
    names = {path[-1] for layout in layouts for table in layout.tables for path in table.row_paths.values() if path}
    found = {ward for name in names if shapes.starts_with(name, "unit_kind") and (ward := org_units.ward_name(name).canonical)}
    return {fold(org_units.bare_ward(ward)): ward for ward in found}


def said_kind(context: SheetContext) -> str:
    """The kind of unit that the nearest title says the figures are of: ``… CỦA CÁC THÔN``, ``… theo khu phố`` → *Thôn*, *Khu phố*; else ''."""
    for text in context.texts:
        if (match := _OF_EACH.search(fold(text))) and len(kinds := org_units.kinds_in(match.group(1))) == 1:
            return kinds[0]
    return ""


def _model_name(name: str) -> str:
    """A sheet called *Gia đình* or *3. Đơn vị* is about that model."""
    bare = fold(name).lstrip("0123456789. ")
    return f"{name} học tập" if bare in ("gia đình", "dòng họ", "cộng đồng", "đơn vị", "công dân", "gia dinh", "dong ho", "cong dong", "don vi") else name


def _kind_of_sheets(workbook: Workbook) -> str:
    """The kind of khu phố that the sheets are named after, where most of them are: then *Lạc Hiệp* is one too."""
    kinds = [kind for kind in (org_units.khu_pho_name(org_units.find_khu_pho(sheet.name) or sheet.name).kind for sheet in workbook.sheets) if kind]
    common = max(set(kinds), key=kinds.count) if kinds else ""
    return common if len(kinds) >= max(2, 0.5 * len(workbook.sheets)) else ""


def _places_of_sheets(workbook: Workbook, layouts: list[Layout], titles: list[list[tuple[int, int, str]]]) -> set[str]:
    """Sheets named after places without a kind (*Hòa Hải*): forms, of which at least two name their place in the title too.

    Their figures cannot all be the ward's.
    """
    found, named = set(), 0
    for sheet, layout, own in zip(workbook.sheets, layouts, titles, strict=True):
        name = f" {fold(sheet.name)} "
        form = bool(layout.tables) and all(table.orientation != "rows" and len(table.values) == 1 for table in layout.tables)
        if form and not org_units.find_wards(sheet.name) and not period_in(sheet.name, bare=True):
            said = headings.facets(sheet.name)
            titled = any(name in f" {fold(text)} " for *_, text in own)
            if said == headings.Facets(leftover=said.leftover) or titled and said.leftover:  # not a model, a level or a step; *Nam Khánh* is no sex
                found.add(sheet.name)
                named += titled
    return found if named > 1 else set()


def _of_tables_beside(titles: list[tuple[int, int, str]], table: Table, tables: list[Table]) -> dict[tuple[int, int], str]:
    """Titles over a table that stands beside, in rows where this one has a title too: *Năm 2021* here, *Năm 2022* there."""
    beside = [t for t in tables if t is not table and t.first_row <= table.last_row and table.first_row <= t.last_row]
    own = {row for row, col, _ in titles if table.first_col <= col <= table.last_col}
    return {(row, col): text for row, col, text in titles if row in own and any(t.first_col <= col <= t.last_col for t in beside)}


def _titles(sheet: Sheet, layout: Layout) -> list[tuple[int, int, str]]:
    return [
        (row, col, text)
        for row, cells in sheet.cells.items()
        for col, cell in cells.items()
        if cell.text and (text := _with_year(cell, cells) if opens(cell.text, _LABEL_OPENERS) and fold(cell.text) in _YEAR_LABELS else _with_ward(cell, cells) or cell.text if layout.roles.get((row, col)) == "title" else "")
    ]


def _with_year(label: Cell, cells: dict[int, Cell]) -> str:
    """*Năm báo cáo:* joined with the year in the cell behind it; '' where none stands there."""
    behind = next((cell for col, cell in cells.items() if col > label.col), None)
    year = shapes.year_of(behind.text or str(behind.value)) if behind is not None else None
    return f"{'năm học' if year and '-' in year else 'năm'} {year}" if year else ""


def _with_ward(label: Cell, cells: dict[int, Cell]) -> str:
    """*Phường* joined with the name in the cell behind it, as over a pivot table; '' for any other label."""
    behind = next((cell.text for col, cell in cells.items() if col > label.col), "")
    return f"{label.text} {behind}" if behind and _KIND_ALONE.fullmatch(label.text.strip(" :")) and len(cells) == 2 else ""


def _find_period(context: SheetContext, texts: list[tuple[str, str]]) -> None:
    part = ""  # *Sơ kết công tác 6 tháng đầu năm*, or the sheet *Quý I*, of the year that another text says
    for where, text in texts:
        if period := period_in(text, bare=where in ("sheet", "file", "folder")):
            context.said.append((where, "period", period))
            context.period = context.period or period
        elif where in ("title", "sheet") and not part:
            part = (within_year(text) if where == "sheet" else "") or _part_alone(text)  # *Q1*
    if part and context.period and part != context.period[4:]:
        year = context.period[:9] if len(context.period) > 8 else context.period[:4]
        if (part[1] == "S") == (len(year) == 9):
            context.period = year + part
            context.said = [(where, kind, context.period if period == year else period) for where, kind, period in context.said]
    if context.period:
        return
    # where nobody writes *năm*, the day up to which was counted says it, or the one year that the titles name
    for where, text in texts:
        if period := _period_of_day(text) or (period_in(text, bare=True) or period_in(_ENCLOSED.sub("", text)) if where == "title" else ""):
            context.said.append((where, "period", period))
            context.period = context.period or period


def _period_of_day(text: str) -> str:
    """*Tính đến ngày 30/11/2019* closes the year's count, a day in June that of its first half; other days close none."""
    lowered = fold_years(text)
    if (match := _FROM_TO.search(lowered)) and match.group(2) in (None, match.group(4)):
        span = _SPANS.get((int(match.group(1)), int(match.group(3))))
        return match.group(4) + span if span is not None else ""
    if match := _TO_END.search(lowered):
        return match.group(1)
    match = _UP_TO.search(lowered)
    if not match or not 1 <= int(match.group(1)) <= 31:
        return ""
    month, year = int(match.group(2)), match.group(3)
    return {6: f"{year}-H1", 9: f"{year}-M09", 10: year, 11: year, 12: year}.get(month, "")


def _find_ward(context: SheetContext, texts: list[tuple[str, str]]) -> None:
    # *Số liệu … địa bàn xã Đông Hải cũ* of the ward that it went into
    for where, text in sorted(texts, key=lambda one: org_units.is_former(one[1])):
        # fonts of capitals (.VnTimeH) keep small letters in the cell
        text = text.upper() if text.islower() else text
        if where == "file":
            text = _SHORT_WARD.sub("Phường ", text)
        wards = org_units.find_wards(text)
        if len(set(wards)) == 1:
            context.said.append((where, "ward", wards[0]))
            context.ward = context.ward or wards[0]
    titles = [text for where, text in texts if where == "title"]
    context.ward = _in_full(context.ward, titles) if context.ward else _ward_of_day(titles)


def _in_full(ward: str, titles: list[str]) -> str:
    """A ward's name with what follows the word that seemed to end it, where the place of the day has it whole: *Châu Thôn Nội, ngày …* beside *XÃ CHÂU THÔN NỘI*."""
    places = {fold(match.group(1)): match.group(1) for text in titles if (match := _PLACE_OF_DAY.match(text.strip()))}
    bare = org_units.bare_ward(ward)
    kind = ward[:len(ward) - len(bare)]
    for folded, place in places.items():
        if folded.startswith(f"{bare} ") and any(f" {fold(kind + place)} " in f" {fold(text)} " for text in titles):
            return kind + place
    return ward


def _ward_of_day(titles: list[str]) -> str:
    """*HỘI KHUYẾN HỌC XÃ* above *Pá Ma Pha Khinh, ngày 12 tháng 12 năm 2019*: the place of the day is the ward's name."""
    kinds = {match.group(1) for text in titles if (match := _KIND_ALONE.search(text.strip()))}
    places = {match.group(1) for text in titles if (match := _PLACE_OF_DAY.match(text.strip()))}
    return org_units.ward_name(f"{kinds.pop()} {places.pop()}").canonical if len(kinds) == len(places) == 1 else ""


def _find_khu_pho(context: SheetContext, texts: list[tuple[str, str]]) -> None:
    names = [name for _, text in texts if (name := org_units.find_khu_pho(text))]
    names += [unit.canonical for where, text in texts if where == "sheet" and (unit := org_units.khu_pho_name(text)).kind]
    if names:
        # a title may break a name off where the sheet's name has it whole
        context.khu_pho = next((name for name in names if name.startswith(names[0] + " ")), names[0])


@lru_cache(maxsize=8192)
def period_in(text: str, bare: bool = False) -> str:
    """The period that a title, sheet name or file name states, '' when none or when it names several.

    `bare` also accepts a year without the word *năm*, as file, sheet and folder names write it.
    """
    unit = org_units.find_khu_pho(text)
    lowered = fold_years(text)
    if "quý" in unit.casefold():
        lowered = lowered.replace(unit.split(" ", 1)[-1].casefold(), " ")  # *Ấp Nam Quý 3* is a place
    if match := _SCHOOL.search(lowered):
        first, second = match.group(1), match.group(2)
        second = second if len(second) == 4 else first[:2] + second
        semesters = set() if _WHOLE_YEAR.search(lowered) else {1 if part in ("i", "1", "một") else 2 for part in _SEMESTER.findall(lowered)}
        part = f"-S{semesters.pop()}" if len(semesters) == 1 else ""
        return f"{first}-{second}{part}" if int(second) == int(first) + 1 else ""
    rest = _NOT_PERIOD.sub(" ", lowered)
    if match := _QUARTER.search(rest):
        return f"{match.group(2)}-Q{_QUARTERS.get(match.group(1)) or match.group(1)}"
    if (part := _part_of_year(rest)) and not _HALF.search(rest) and not _MONTHS.search(rest) and len(stated := set(_BARE.findall(lowered))) == 1:
        return stated.pop() + part  # *6 tháng đầu năm và phương hướng 6 tháng cuối năm 2018*
    if match := _HALF.search(rest):
        return f"{match.group(2)}-H{1 if match.group(1) in ('đầu', 'dau') else 2}"
    if match := _MONTHS.search(rest):
        return f"{match.group(2)}-M{'09' if match.group(1) in ('9', 'chín') else '10'}"
    if bare and "-" in (whole := shapes.year_of(text) or ""):
        return whole  # a sheet called *2020-2021*, as the heading *2020-2021*
    if bare and (match := _SIX_MONTHS.search(rest)):
        return f"{match.group(1)}-H1"
    if bare and (match := _CODED.search(rest)):
        return f"{match.group(1)}-{match.group(2).upper()}"
    if _PAIR.search(rest):
        return ""  # 2016-2020 without *năm học* is a programme
    years = {*_NAMED.findall(rest), *(year for pair in _LISTED.findall(rest) for year in pair)}
    if len(years) == 1:
        return years.pop()
    if not years and bare:
        years = set(_BARE.findall(rest))
        if len(years) == 1:
            return years.pop()
    return ""


def _part_of_year(lowered: str) -> str:
    """The part of a year that a title is about, its year aside: *6 tháng đầu năm* is ``-H1``."""
    return next((part for pattern, part in _PARTS if pattern.search(lowered)), "")


def _part_alone(text: str) -> str:
    """The one part of a year that a title or sheet name says without its year: *Học bổng quý I*, *6 tháng đầu năm*, *Học kỳ II*; '' for none or several."""
    unit = org_units.find_khu_pho(text)
    rest = _NOT_PERIOD.sub(" ", fold_years(text))
    rest = rest if "quý" not in unit.casefold() else rest.replace(unit.split(" ", 1)[-1].casefold(), " ")
    found = {f"-Q{_QUARTERS.get(quarter) or quarter}" for quarter in _QUARTER_ALONE.findall(rest)}
    found |= {f"-S{1 if half in ('i', '1', 'một') else 2}" for half in _SEMESTER.findall(rest)} if not _WHOLE_YEAR.search(rest) else set()
    if half := _part_of_year(rest):
        found.add(half)
    return found.pop() if len(found) == 1 and not _PARTS_LISTED.search(rest) else ""


@lru_cache(maxsize=4096)
def fold_years(text: str) -> str:
    """Lower case with collapsed white space and years in digits; separators kept, because dates and periods differ by them."""
    return spoken.with_digits(" ".join(shapes.with_centuries(text.replace("\u2013", "-")).split()).casefold())


def parts_of(source_file: str) -> tuple[str, tuple[str, ...]]:
    """File stem and folder names, nearest folder first, with ``_`` as space."""
    path = PurePosixPath(source_file.replace("\\", "/"))
    return path.stem.replace("_", " "), tuple(p.replace("_", " ") for p in reversed(path.parts[:-1]))
