"""Official statistical sheets about something else: what a general reader must still find and explain.

Header, stub, order of totals, missing marks, footers and what stands beside the table are drawn on their own,
so that nearly every sheet is a new combination.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from .build import Look, Table
from .canvas import Case, Draw, Sheet, TableTruth, letter, tidy
from .numerals import dotted
from .official_words import (
    ACTIVITIES,
    BILINGUAL,
    CATEGORIES,
    DISTRICTS,
    REGIONS,
    SAUS_GROUPS,
    SAUS_LEAVES,
    SAUS_TITLES,
    STATES,
    TOPICS_VI,
)
from .world import roman


@dataclass
class Line:
    kind: str  # row, total, subtotal, section
    label: str
    number: str = ""
    members: list[int] = field(default_factory=list)  # indices of the rows it sums
    values: list = field(default_factory=list)


# ------------------------------------------------------------------------------- headings


def heading_paths(draw: Draw, topic: str, english: bool, bilingual: bool, years_down: bool) -> list[tuple[str, ...]]:
    """The headings of the data columns: topics, groups, three levels, or years."""
    style = draw.choices(["flat", "groups", "three", "years", "groups_years", "mixed"], [18, 26, 14, 18 * (not years_down), 10 * (not years_down), 14])[0]
    if english:
        leaves, groups = draw.sample(SAUS_LEAVES, draw.randint(3, 6)), draw.sample(SAUS_GROUPS, draw.randint(2, 3))
    else:
        _, leaf, group = TOPICS_VI[topic]
        leaves, groups = draw.sample(leaf, draw.randint(2, min(len(leaf), 5))), draw.sample(group, draw.randint(2, len(group)))
        if bilingual:
            joint = draw.choice([" - ", "\n", "-"])
            leaves = [f"{x}{joint}{BILINGUAL[x]}" if x in BILINGUAL else x for x in leaves]
            groups = [f"{x}{joint}{BILINGUAL[x]}" if x in BILINGUAL else x for x in groups]
    first = draw.randint(2005, 2016)
    years: list = [str(y) for y in range(first, first + draw.randint(3, 8))]
    if draw.maybe(0.4):
        years = [int(y) for y in years]
    if draw.maybe(0.4):
        years[-1] = draw.choice([f"{years[-1]} \\1", f"{years[-1]}*", f"{years[-1]}, prel."]) if english else draw.choice([f"Sơ bộ {years[-1]}", f"Ước {years[-1]}", f"{years[-1]}(*)", f"Sơ bộ\nPrel. {years[-1]}", f"{years[-1]} (1)"])
    if style == "flat":
        return [(x,) for x in leaves]
    if style == "years":
        top = draw.choice([None, None, groups[0]])
        return [(y,) if top is None else (top, y) for y in years]
    if style == "groups_years":
        return [(g, y) for g in groups[:2] for y in years[-4:]]
    if style == "groups":
        return [(g, x) for g in groups for x in leaves[: draw.choice([2, 2, 3])]]
    if style == "three":
        over = draw.choice(["Selected characteristics", "All items"]) if english else draw.choice(["Trong đó", "Chia ra", "Số liệu thực hiện", f"Năm {years[0]}"])
        middle = [(over, g, x) for g in groups[:2] for x in leaves[:2]]
        return [*([(leaves[-1],)] if len(leaves) > 2 else []), *middle]
    return [(leaves[0],), *[(g, x) for g in groups[:2] for x in leaves[1:3]], *([(leaves[-1],)] if len(leaves) > 3 else [])]


# ------------------------------------------------------------------------------- the stub


def stub(draw: Draw, english: bool, bilingual: bool, case: Case) -> list[Line]:
    """The rows: units in regions, categories under captions, years, facilities; totals where such offices put them."""
    def two(pair: tuple[str, str]) -> str:
        return f"{pair[0]}{joint}{pair[1]}" if bilingual else pair[1] if english else pair[0]

    joint = draw.choice([" - ", "\n"])
    kind = draw.choices(["regions", "plain", "captions", "years", "indent"], [34, 30, 16, 8, 12 if english else 0])[0]
    case.kinds.append(f"stub_{kind}")
    lines: list[Line] = []
    total = draw.choices(["first", "last", "none", "unlabelled"], [40, 28, 26, 6])[0]
    if kind == "years":
        first = draw.randint(1995, 2010)
        return [Line("row", str(y)) for y in range(first, first + draw.randint(6, 16))]
    if kind in ("regions", "indent"):
        how = draw.choice(["subtotal", "subtotal", "section", "subtotal_closing"])
        source = [(two((r, r)) if english else two(r), u) for r, u in (STATES if english else REGIONS).items()]
        if english and draw.maybe(0.4):
            source = list(ACTIVITIES.items())
        upper = draw.maybe(0.4)
        count = 0
        for index, (region, units) in enumerate(draw.sample(source, draw.randint(2, len(source))), 1):
            units = draw.sample(units, min(len(units), draw.randint(2, 9)))
            mark = ""
            label = region.upper() if upper else region
            at = len(lines)
            members = list(range(at + (how != "subtotal_closing"), at + (how != "subtotal_closing") + len(units)))
            if how == "subtotal":
                lines.append(Line("subtotal", label, mark, members))
            elif how == "section":
                lines.append(Line("section", label))
                members = []
            pad = ("  " if kind == "indent" else "") if how != "subtotal_closing" else ""
            for unit in units:
                count += 1
                lines.append(Line("row", f"{pad}{unit}{'.' * (24 - len(unit)) if kind == 'indent' and how == 'section' else ''}", str(count)))
            if how == "subtotal_closing":
                lines.append(Line("subtotal", draw.choice([f"Cộng {region}", f"Cộng {roman(index)}"]) if not english else f"Total, {region}", "", members))
        case.kinds.append(how)
    elif kind == "captions":
        for pair, parts in draw.sample(list(CATEGORIES.items()), draw.randint(2, 4)):
            lines.append(Line("section", two(pair)))
            lines += [Line("row", two(p)) for p in parts]
        total = draw.choice(["first", "first", "none"])
    else:
        names = draw.sample(sum(STATES.values(), []), draw.randint(5, 20)) if english else draw.choice([
            draw.sample(DISTRICTS, draw.randint(4, len(DISTRICTS))), draw.sample(sum(REGIONS.values(), []), draw.randint(5, 30)),
            [f"{draw.choice(['Trạm y tế', 'Bưu cục', 'Bưu điện VHX', 'Trường TH', 'Trường THCS'])} {d}" for d in draw.sample(DISTRICTS, draw.randint(4, 12))]])
        lines = [Line("row", name, str(i)) for i, name in enumerate(names, 1)]
    if total != "none":
        labels = ["Total", "United States", "TOTAL", "All"] if english else ["Cả nước", "CẢ NƯỚC", "Tổng số", "TỔNG SỐ", "Toàn tỉnh", "Toàn quốc", "Tổng cộng"]
        label = draw.choice(labels)
        if total == "first" or kind == "captions":
            label = f"{label}{joint}{'WHOLE COUNTRY' if 'nước' in label.lower() else 'TOTAL'}" if bilingual else label
        elif not english:
            label = draw.choice(["Cộng", "Tổng cộng", "TỔNG CỘNG", "Cộng toàn quốc"])
        line = Line("total", "" if total == "unlabelled" else label)
        if total == "first":
            for other in lines:
                other.members = [m + 1 for m in other.members]
            lines.insert(0, line)
        else:
            lines.append(line)
        case.kinds.append(f"total_{total}")
    return lines


# ----------------------------------------------------------------------------- the sheet


def statistics(draw: Draw, case: Case, english: bool = False) -> None:
    """One sheet with one table, drawn phenomenon by phenomenon."""
    topic = draw.choice(list(TOPICS_VI))
    bilingual = not english and draw.maybe(0.28)
    sheet = Sheet(draw.choice(["Sheet1", "Biểu 1", "1.1", "T02", "Bieu 02", "Data"]) if not english else draw.choice(["Data", "10s0012", "Sheet1"]))
    case.sheets.append(sheet)
    lines = stub(draw, english, bilingual, case)
    by_year = "stub_years" in case.kinds
    paths = heading_paths(draw, topic, english, bilingual, years_down=by_year)
    captions = any(line.kind == "section" for line in lines)
    numbered = not english and not captions and draw.maybe(0.5) and not bilingual
    left = 1 + draw.choices([0, 1, 2], [80, 14, 6])[0]
    order = ["name"]
    extra = draw.choice(["Mã", "Mã tỉnh", "Mã số", "Mã ĐVHC"]) if not english and not captions and draw.maybe(0.2) else ""
    if extra:
        order.insert(0 if draw.maybe(0.6) else 1, "code")
    if numbered:
        order.insert(0, "stt")
    data = [("data", path) for path in paths]
    slots: list[tuple[str, tuple]] = [(kind, ()) for kind in order] + data
    if numbered and draw.maybe(0.1):
        slots = [slot for slot in slots if slot[0] != "stt"] + [("stt", ())]
        case.mess.append("stt_last")
    if extra and draw.maybe(0.3) and not english:
        case.mess.append("name_in_the_middle")
        slots = [("code", ())] + [("region", ())] + [s for s in slots if s[0] != "code"]
    names = {"name": draw.choice(["", "", "State", "Item", "Area"] if english else ["", "", "Đơn vị", "Tỉnh/thành phố", "Địa phương", "Tên đơn vị", "Chỉ tiêu"]), "stt": draw.choice(["STT", "TT", "Stt"]), "code": extra, "region": "Cụm", "sub": draw.choice(["", "Phân tổ", "Giới tính"])}
    if by_year:
        names["name"] = draw.choice(["", "Year", "Fiscal year"] if english else ["Năm", "NĂM", "Năm - Year" if bilingual else ""])
    truth = TableTruth()
    look = Look(fill=draw.choices(["merge", "blank"], [78, 22])[0], border=draw.maybe(0.7))
    triple = not english and not captions and not numbered and not extra and draw.maybe(0.12) and all(line.kind == "row" for line in lines)
    if triple:
        slots.insert(1, ("sub", ()))
    full = [path if kind == "data" else (names[kind],) for kind, path in slots]
    row = preamble(draw, case, sheet, left, len(slots), topic, english, bilingual)
    table = Table(case, sheet, None, look, draw, "")  # type: ignore[arg-type]
    table.left = left
    depth = max(map(len, full))
    machine = not english and not bilingual and depth == 1 and draw.maybe(0.25)
    if machine:
        case.mess.append("machine_names")
        for index, (kind, path) in enumerate(slots):
            sheet.put(row, left + index, f"{kind.upper()}_{index}" if kind != "data" else draw.choice(["SO_", "TONG_", "T_"]) + "".join(c for c in str(path[0]).upper() if c.isascii() and c.isalpha())[:6] + str(index))
        truth.machine_rows = [row]
        row += 1
    table._headings(row, full)
    truth.header_rows = list(range(row, row + depth))
    row += depth
    if draw.maybe(0.16) and not english:
        look.code = draw.choice(["paren", "plain", "ab", "ints"])
        for index, (kind, _) in enumerate(slots):
            numbers = index + 1
            text: object = f"({numbers})" if look.code == "paren" else str(numbers) if look.code == "plain" else numbers
            if look.code == "ab":
                text = "ABCDE"[sum(k != "data" for k, _ in slots[:index])] if kind != "data" else index + 1 - sum(k != "data" for k, _ in slots[:index])
            sheet.put(row, left + index, text, center=True)
        truth.code_rows.append(row)
        row += 1
    elif not english and not bilingual and draw.maybe(0.08):
        case.mess.append("instruction_row")
        for index, (kind, _) in enumerate(slots):
            sheet.put(row, left + index, "Ghi số" if kind == "data" else "Ghi theo danh mục" if kind == "name" else "Tự động", italic=True)
        truth.code_rows.append(row)
        row += 1
    fill_values(draw, lines, len(paths), paths)
    missing = draw.choice(["..", "...", "-", "–", "(NA)", "(X)"] if english else ["..", "-", "...", "…", "–", None])
    body(draw, case, sheet, truth, table, slots, lines, row, left, missing, triple)
    for index, (kind, path) in enumerate(slots):
        column = letter(left + index)
        if kind == "name":
            truth.name_column = column
        elif kind == "data":
            truth.columns[column] = {"header": " / ".join(tidy(part) for part in path if tidy(part)), "data_element": None}
            if machine:
                truth.columns[column]["also"] = f"{tidy(sheet.cells[truth.machine_rows[0], left + index].value)} / {truth.columns[column]['header']}"
        else:
            truth.optional_columns.append(column)
    sheet.tables.append(truth)
    beside(draw, case, sheet, truth, left + len(slots))
    footer(draw, sheet, truth.last_row + 1, left, english, bilingual)


def preamble(draw: Draw, case: Case, sheet: Sheet, left: int, width: int, topic: str, english: bool, bilingual: bool) -> int:
    """Titles, query parameters, unit lines above the header; the row where the header starts."""
    row = 1 + draw.choices([0, 1, 2, 4], [70, 15, 10, 5])[0]
    a = draw.randint(2008, 2016)
    if english:
        title = draw.choice(SAUS_TITLES).format(n=draw.randint(10, 1400), x=draw.choice(["State", "Industry", "Age", "Region"]), a=a, b=a + 6)
        sheet.put(row, left, title, bold=True)
        sheet.title_rows.append(row)
        row += 1
        for line in draw.sample(["[In thousands (308,746 represents 308,746,000). As of July 1]", "[Percent. Based on sample and subject to sampling variability; see text]", "[In millions of dollars, except as noted. For fiscal years ending in year shown]"], draw.choice([0, 1, 1])):
            sheet.put(row, left, line)
            sheet.title_rows.append(row)
            row += 1
        return row + draw.choice([0, 1, 1])
    title = f"{TOPICS_VI[topic][0]} NĂM {a + 3}" if draw.maybe(0.7) else f"{TOPICS_VI[topic][0]} PHÂN THEO ĐỊA PHƯƠNG"
    if draw.maybe(0.4):
        sheet.put(row, left, draw.choice(["BẢO HIỂM XÃ HỘI VIỆT NAM", "BỘ GIÁO DỤC VÀ ĐÀO TẠO", "TỔNG CỤC THỐNG KÊ", "UBND TỈNH BÌNH THUẬN", "SỞ LAO ĐỘNG - TB&XH"]))
        sheet.title_rows.append(row)
        row += 1
    if draw.maybe(0.3):
        title = f"Biểu số {draw.randint(1, 40):02}\n{title}" if draw.maybe(0.5) else title.replace(" NĂM", "\nNĂM")
    sheet.put(row, left, title, bold=True, center=True)
    if draw.maybe(0.5):
        sheet.merge(row, left, row, left + width - 1)
    sheet.title_rows.append(row)
    row += 1
    if bilingual:
        sheet.put(row, left, f"Main indicators by province in {a + 3}", italic=True)
        sheet.title_rows.append(row)
        row += 1
    if draw.maybe(0.12) and not bilingual and width >= 4:
        case.mess.append("query_parameters")
        for offset, (name, value) in enumerate([("TuNgay", f"01/01/{a}"), ("DenNgay", f"31/12/{a}"), ("MaTinh", "60"), ("LoaiBC", "1")]):
            sheet.put(row, left + offset, name)
            sheet.put(row + 1, left + offset, value)
        sheet.title_rows += [row, row + 1]
        row += 2 + draw.choice([0, 1])
    if draw.maybe(0.4):
        sheet.put(row, left + max(1, width - draw.choice([1, 2])), draw.choice(["Đơn vị tính: Người", "ĐVT: Nghìn người", "Đơn vị tính - Unit: %" if bilingual else "Đơn vị: người", "Đơn vị tính: Triệu đồng"]), italic=True)
        sheet.title_rows.append(row)
        row += 1
    return row + draw.choice([0, 0, 1, 1, 2])


def fill_values(draw: Draw, lines: list[Line], width: int, paths: list[tuple]) -> None:
    """Plausible figures: integers or decimals per column; totals are sums where the column is a count."""
    for column in range(width):
        kind = draw.choices(["large", "small", "decimal", "money"], [50, 25, 15, 10])[0]
        if "%" in str(paths[column][-1]) or "ỷ lệ" in str(paths[column][-1]) or "Percent" in str(paths[column]):
            kind = "decimal"
        if any(line.kind == "section" for line in lines) and lines[0].kind == "total" and kind != "decimal":
            whole = draw.randint(2_000, 900_000)
            blocks: list[list[Line]] = []
            for line in lines:
                if line.kind == "section":
                    blocks.append([])
                elif line.kind == "row":
                    blocks[-1].append(line)
            for block in blocks:  # every breakdown adds up to the total
                cuts = sorted(draw.randint(1, whole - 1) for _ in block[1:])
                for line, low, high in zip(block, [0, *cuts], [*cuts, whole], strict=True):
                    line.values.append(high - low)
            lines[0].values.append(whole)
            continue
        if column == 0 and any(line.kind in ("total", "subtotal") for line in lines):
            kind = "large"  # something to recognise sums by
        for line in lines:
            if line.kind == "row":
                line.values.append({"large": draw.randint(800, 260_000), "small": draw.randint(0, 900), "decimal": round(draw.uniform(0.1, 99), draw.choice([1, 1, 2])), "money": round(draw.uniform(10, 90_000), 2)}[kind])
            elif line.kind != "section":
                line.values.append(None)
        for line in lines:
            parts = [lines[m].values[column] for m in line.members] if line.kind == "subtotal" else [other.values[column] for other in lines if other.kind == "row"]
            if line.kind in ("subtotal", "total") and parts:
                line.values[column] = round(sum(parts) / len(parts), 1) if kind == "decimal" else round(sum(parts), 2)


def body(draw: Draw, case: Case, sheet: Sheet, truth: TableTruth, table: Table, slots: list, lines: list[Line], row: int, left: int, missing: str | None, triple: bool) -> None:
    """Draw the rows; `triple` writes each unit merged down over total, male, female."""
    texty = draw.maybe(0.12)
    gap = draw.choice([0, 0, 0.03, 0.1])
    blanks = draw.choice([0, 0, 0, 0.08])
    truth.first_row = row
    for number, line in enumerate(lines):
        if number and blanks and draw.maybe(blanks) and line.kind != "total":
            row += 1
        if line.kind in ("total", "subtotal", "section"):
            {"total": truth.total_rows, "subtotal": truth.subtotal_rows, "section": truth.section_rows}[line.kind].append(row)
        index = -1
        for offset, (kind, _) in enumerate(slots):
            column = left + offset
            if kind == "name" and line.label:
                label: object = int(line.label) if line.label.isdigit() else line.label
                sheet.put(row, column, label, bold=line.kind != "row")
                if triple:
                    sheet.merge(row, column, row + 2, column)
            elif kind == "stt" and line.number:
                sheet.put(row, column, int(line.number) if line.number.isdigit() else line.number)
            elif kind == "code" and line.kind == "row":
                sheet.put(row, column, f"{10 + number:02}")
            elif kind == "sub":
                for step, text in enumerate(("Tổng số", "Nam", "Nữ")):
                    sheet.put(row + step, column, text)
            elif kind == "region" and line.kind == "row":
                sheet.put(row, column, f"Cụm {1 + number // 5}")
            elif kind == "data":
                index += 1
                if line.kind == "section":
                    continue
                for step in range(3 if triple else 1):
                    value = line.values[index]
                    value = value if not step or not isinstance(value, int) else value // 2
                    if line.kind == "row" and draw.maybe(gap):
                        if missing:
                            sheet.put(row + step, column, missing)
                        continue
                    if texty and isinstance(value, int) and draw.maybe(0.3):
                        value = draw.choice([str(value), dotted(value), f" {value}"])
                    sheet.put(row + step, column, value, format="General")
        row += 3 if triple else 1
    truth.last_row = row - 1
    if triple:
        case.mess.append("merged_names")


def beside(draw: Draw, case: Case, sheet: Sheet, truth: TableTruth, right: int) -> None:
    """A small unrelated table beside the first rows, or figures outside the header."""
    if draw.maybe(0.08):
        case.mess.append("small_table_beside")
        sheet.loose = True
        column = right + draw.choice([1, 2])
        for index, (label, value) in enumerate([("Ghi chú", "Giá trị"), ("Số đơn vị", 63), ("Đã nộp", 60), ("Chưa nộp", 3)][draw.choice([0, 1]):]):
            sheet.put(truth.header_rows[0] + index, column, label)
            sheet.put(truth.header_rows[0] + index, column + 1, value)
    elif draw.maybe(0.06):
        case.mess.append("column_outside_header")
        column = right
        for row in range(truth.first_row, truth.last_row + 1):
            if draw.maybe(0.8) and row not in truth.section_rows:
                sheet.put(row, column, draw.randint(1, 999))
        truth.optional_columns.append(letter(column))


def footer(draw: Draw, sheet: Sheet, row: int, left: int, english: bool, bilingual: bool) -> None:
    row += draw.choice([0, 0, 1])
    if english:
        lines = draw.sample(["- Represents zero.", "X Not applicable.", "NA Not available.", "\\1 Includes other races not shown separately.", "Source: U.S. Census Bureau, Annual Survey.", "See notes at end of table."], draw.randint(0, 4))
    else:
        lines = draw.sample(["Nguồn: Tổng cục Thống kê.", "Ghi chú: Số liệu sơ bộ.", "(*) Chưa bao gồm các đơn vị thuộc Bộ Quốc phòng, Bộ Công an.", "1) Số liệu điều tra dân số giữa kỳ.", "* Số liệu tính đến ngày 31/12.", "Source: General Statistics Office." if bilingual else "Đơn vị nào chưa có số liệu để trống."], draw.randint(0, 3))
    for line in lines:
        sheet.put(row, left, line, italic=True)
        sheet.note_rows.append(row)
        row += 1
    if not english and not bilingual and draw.maybe(0.2):
        row += 1
        sheet.put(row, left + 1, "Người lập biểu", bold=True)
        sheet.put(row, left + 4, "THỦ TRƯỞNG ĐƠN VỊ", bold=True)
        sheet.signature_rows.append(row)


def abstract(draw: Draw, case: Case) -> None:
    """An English statistical abstract."""
    statistics(draw, case, english=True)


def birth_years(draw: Draw, case: Case) -> None:
    """Universal education: indicators down, years of birth across."""
    sheet = Sheet(draw.choice(["M1", "PCGD TH", "Thống kê"]))
    case.sheets.append(sheet)
    row = 1
    for line in ["Tỉnh: Bình Thuận", "Huyện: Tuy Phong"][: draw.choice([0, 1, 2])]:
        sheet.put(row, 1, line)
        sheet.title_rows.append(row)
        row += 1
    sheet.put(row, 1, f"THỐNG KÊ PHỔ CẬP GIÁO DỤC {draw.choice(['TIỂU HỌC', 'THCS'])} NĂM {draw.randint(2015, 2024)}", bold=True)
    sheet.title_rows.append(row)
    row += 1 + draw.choice([0, 1, 1])
    first, count = draw.randint(2002, 2012), draw.randint(5, 10)
    ages = draw.maybe(0.5)
    stt = draw.maybe(0.5)
    left = 1
    slots: list[tuple[str, tuple]] = ([("stt", ("STT",))] if stt else []) + [("name", (draw.choice(["Nội dung", "Chỉ tiêu", "Năm sinh", ""]),))]
    over = draw.choice(["Năm sinh", "NĂM SINH", "Chia theo năm sinh"])
    for index in range(count):
        path = (over, str(first + index), f"{count - index + 5} tuổi") if ages else (over, first + index)
        slots.append(("data", path))
    slots.append(("data", (draw.choice(["Cộng", "Tổng cộng", "Cộng 6-10 tuổi"]),)))
    table = Table(case, sheet, None, Look(fill=draw.choice(["merge", "merge", "blank"])), draw, "")  # type: ignore[arg-type]
    table.left = left
    full = [path for _, path in slots]
    table._headings(row, full)
    width = len(slots)
    truth = TableTruth("columns", list(range(row, row + max(map(len, full)))))
    row += max(map(len, full))
    truth.first_row = row
    number = 0
    for label, part in [("Tổng số trẻ", 0), ("- Nữ", 1), ("- Dân tộc", 1), ("- Khuyết tật", 1), ("Số phải phổ cập", 0), ("Đang học", 2), ("- Lớp 1", 1), ("- Lớp 2", 1), ("- Học nơi khác", 1), ("Bỏ học", 0), ("Hoàn thành chương trình", 0)][: draw.choice([7, 7, 8, 9, 10, 11])]:
        number += part != 1
        if part == 2:
            truth.section_rows.append(row)
        for offset, (kind, _) in enumerate(slots):
            if kind == "stt" and part != 1:
                sheet.put(row, left + offset, number)
            elif kind == "name":
                sheet.put(row, left + offset, label)
            elif kind == "data" and part != 2 and offset < width - 1:
                sheet.put(row, left + offset, draw.randint(0, 220) if not part else draw.randint(0, 60))
            elif kind == "data" and part != 2:
                sheet.put(row, left + offset, sum(sheet.cells[row, left + o].value for o in range(width - 1) if slots[o][0] == "data"))
        row += 1
    truth.last_row = row - 1
    for offset, (kind, path) in enumerate(slots):
        if kind == "data":
            truth.columns[letter(left + offset)] = {"header": " / ".join(tidy(p) for p in path), "data_element": None}
        if kind == "name":
            truth.name_column = letter(left + offset)
    sheet.tables.append(truth)
    footer(draw, sheet, row, left, False, False)


LAYOUTS = {"statistics": (statistics, 60), "abstract": (abstract, 25), "birth_years": (birth_years, 15)}
