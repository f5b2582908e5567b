"""Ward submissions: which columns, which rows, which sheets, and what stands around the tables."""

from __future__ import annotations

from collections.abc import Callable

from . import plant, words
from .build import Col, Look, Row, Table, draw_look, person_name, person_value
from .canvas import Case, Draw, Sheet, TableTruth, letter, tidy
from .world import LEVELS, UNIT_OF, Unit, Ward, make_ward, roman

# --------------------------------------------------------------------------- columns


def steps_of(draw: Draw, model: str) -> list[str]:
    if model == "family":
        return draw.choice([["registered", "recognized"]] * 4 + [["planned", "registered", "recognized"], ["registered"], ["recognized"]])
    if model == "citizen":
        return draw.choice([["total", "recognized"], ["recognized"]])
    return draw.choice([["total", "registered", "recognized"], ["registered", "recognized"], ["total", "recognized"]])


def step_heading(draw: Draw, model: str, step: str) -> str:
    return draw.choice(words.STEP[step] + words.STEP_UNIT.get((model, step), []))


def model_columns(draw: Draw, model: str, *, depth: int = 2, period: str = "", rates: bool = True, base: bool = False, extras: bool = True) -> list[Col]:
    """The columns of one model under its title; `depth` levels of headings (1: the whole concept in one cell)."""
    steps = steps_of(draw, model)
    if depth == 1:
        found = [Col((draw.choice(words.FLAT[words.ELEMENT[model, step]]),), element=words.ELEMENT[model, step], period=period)
                 for step in steps if words.ELEMENT[model, step] in words.FLAT]
    else:
        title = draw.choice(words.MODEL[model])
        found = []
        for step in steps:
            new = f"{step}_new"
            head = step_heading(draw, model, step)
            if extras and model == "family" and (model, new) in words.ELEMENT and depth >= 3 and draw.maybe(0.25):
                old = f"{step}_renewed"
                parts = [Col((title, head, draw.choice(words.STEP[new])), element=words.ELEMENT[model, new], period=period),
                         Col((title, head, draw.choice(words.STEP[old])), element=words.ELEMENT[model, old], period=period)]
                whole = Col((title, head, draw.choice(words.STEP["total"])), element=words.ELEMENT[model, step], period=period)
                found += [whole, *parts] if draw.maybe(0.5) else [*parts, whole]
                continue
            path = (title, head) if depth < 3 or draw.maybe(0.6) else (title, draw.choice(words.PARENT_OF_STEPS), head)
            if depth >= 3 and len(path) == 3 and found and len(found[-1].path) == 3 and found[-1].path[0] == title and found[-1].path[1] in words.PARENT_OF_STEPS:
                path = (title, found[-1].path[1], head)
            found.append(Col(path, element=words.ELEMENT[model, step], period=period))
            if extras and model == "family" and step in ("registered", "recognized") and draw.maybe(0.12):
                found.append(Col((title, draw.choice([s for s in words.SUBSET if "ữ" not in s.lower() or "hộ" in s])), "subset", part=words.ELEMENT[model, step], period=period))
    return found + (rate_columns(draw, model, found, depth, period, base) if rates else [])


def rate_columns(draw: Draw, model: str, cols: list[Col], depth: int, period: str, base: bool) -> list[Col]:
    """Typed percentages over every denominator that offices use; unlabelled ones too."""
    have = {col.element for col in cols if col.kind == "count"}
    stem = {"family": "families", "clan": "clans", "community": "communities", "organization": "organizations", "citizen": "citizens"}[model]
    options = []
    for part in (f"{stem}_registered", f"{stem}_recognized"):
        for whole, key in ((f"{stem}_registered", "registered"), ("households", "households"), (f"{stem}_planned", "planned"), (stem if model != "citizen" else "adults", "total")):
            known = whole in have or (whole == "households" and base and model == "family")
            if part in have and known and part != whole:
                options.append((part, whole, key))
    draw.shuffle(options)
    found = []
    for part, whole, key in options[: draw.choice([0, 0, 1, 1, 2])]:
        label = draw.choice(words.RATE[key] if draw.maybe(0.5) else words.RATE[""])
        if model != "family" and key == "registered":
            label = draw.choice(["Tỷ lệ CN/ĐK", "% so ĐK", "Tỷ lệ %"])
        path = (label if len(label) > 8 else "Tỷ lệ (%)",) if depth == 1 else (*cols[0].path[:1], label)
        found.append(Col(path, "rate", part=part, whole=whole, period=period))
    return found


def base_columns(draw: Draw) -> list[Col]:
    found = [Col((draw.choice(words.FLAT["households"]),), element="households")] if draw.maybe(0.85) else []
    if draw.maybe(0.35):
        found.append(Col((draw.choice(words.FLAT["population"]),), element="population"))
        if draw.maybe(0.2):
            found.append(Col((draw.choice(["Trong đó: nữ", "Nữ", "Trong đó nữ"]),), "subset", part="population"))
    return found


def other_columns(draw: Draw) -> list[Col]:
    found = [Col((draw.choice(words.FLAT[e]),), element=e) for e in ("members", "fund_vnd", "scholarships") if draw.maybe(0.2)]
    if draw.maybe(0.08):
        found.append(Col(("Xếp loại",), "text"))
    return found


def tail_columns(draw: Draw, case: Case) -> list[Col]:
    found = []
    if draw.maybe(0.1):
        kinds = draw.sample(list(words.PERSONAL), draw.randint(1, 3))
        found += [Col((draw.choice(words.PERSONAL[k]),), "personal", element=k) for k in kinds]
        case.mess.append("personal_columns")
    if draw.maybe(0.45):
        found.append(Col((draw.choice(words.NOTE_HEADINGS),), "note"))
    return found


def standard_columns(draw: Draw, case: Case) -> list[Col]:
    """What a ward reports about its models in one table."""
    depth = draw.choices([1, 2, 3, 4], [18, 48, 24, 10])[0]
    case.kinds.append(f"headings_{depth}")
    models = ["family"] + [m for m in ("clan", "community", "organization") if draw.maybe(0.6)] + (["citizen"] if draw.maybe(0.12) else [])
    base = base_columns(draw)
    has_households = any(col.element == "households" for col in base)
    body = [col for m in models for col in model_columns(draw, m, depth=min(depth, 3), base=has_households)]
    if depth == 4 or (depth == 3 and draw.maybe(0.4)):
        title = draw.choice(words.SUPER)
        body = [Col((title, *col.path), col.kind, col.element, col.level, col.period, col.part, col.whole) for col in body]
    return base + body + other_columns(draw) + tail_columns(draw, case)


def school_columns(draw: Draw, case: Case) -> list[Col]:
    """School figures per khu phố: levels under each concept, or concepts alone."""
    found = []
    elements = ["dropouts", "returned_to_school"] + [e for e in ("pupils_start", "pupils_end", "not_enrolled") if draw.maybe(0.45)]
    elements.sort(key=["pupils_start", "pupils_end", "dropouts", "returned_to_school", "not_enrolled"].index)
    by_level = draw.maybe(0.55)
    names = {level: draw.choice(words.LEVEL[level]) for level in LEVELS}
    level_first = by_level and draw.maybe(0.35)
    heads = {e: draw.choice(words.FLAT[e]) for e in elements}
    for one in LEVELS if level_first else elements:
        for two in elements if level_first else LEVELS:
            element, level = (two, one) if level_first else (one, two)
            if by_level:
                path = (names[one], heads[two]) if level_first else (heads[one], names[two])
                found.append(Col(path, element=element, level=level))
        if by_level and not level_first and draw.maybe(0.25):
            found.append(Col((heads[one], draw.choice(["Cộng", "Tổng cộng"])), "sum", element=one))
    if not by_level:
        found = [Col((heads[e],), element=e) for e in elements]
        if {"dropouts", "pupils_start"} <= set(elements) and draw.maybe(0.5):
            found.append(Col((draw.choice(["Tỷ lệ bỏ học (%)", "Tỷ lệ bỏ học", "TL bỏ học"]),), "rate", part="dropouts", whole="pupils_start"))
    if draw.maybe(0.3):
        found += [Col((draw.choice(words.FLAT[e]),), element=e) for e in ("children_age6", "children_age6_grade1")]
    return found + tail_columns(draw, case)


# ------------------------------------------------------------------------------ rows


def unit_rows(draw: Draw, ward: Ward, look: Look, case: Case, groups: bool = False, total: bool = True) -> list[Row]:
    """Rows of khu phố, perhaps in groups, with totals where this office puts them."""
    units = list(ward.units)
    rows: list[Row] = []
    numbers = list(range(1, len(units) + 1))
    if look.stt == "shuffled":
        draw.shuffle(numbers)
    if groups and len(units) >= 4:
        names = draw.choice(words.GROUPS)
        cut = draw.randint(2, len(units) - 2)
        parts = [units[:cut], units[cut:]]
        if len(names) == 3 and len(parts[1]) >= 4:
            parts[1:] = [parts[1][:2], parts[1][2:]]
        caption = draw.choice(["section", "group", "section"])
        closing = caption == "section" and draw.maybe(0.6)
        restart = draw.maybe(0.5)
        count = 0
        numbered = draw.maybe(0.8)
        for index, (name, part) in enumerate(zip(names, parts, strict=False), 1):
            mark = roman(index) if numbered else ""
            in_name = look.stt in ("none", "last") and mark
            rows.append(Row(caption, f"{mark}. {name}" if in_name else name, "" if in_name else mark, members=part))
            count = 0 if restart else count
            for unit in part:
                count += 1
                rows.append(Row("unit", unit.written, str(count), unit))
            if closing:
                label = draw.choice([f"Cộng {roman(index)}", f"Cộng {name.lower()}", "Cộng nhóm", f"Tổng {roman(index)}", "Cộng"])
                rows.append(Row("subtotal", label, "", members=part))
        case.kinds.append(f"groups_{caption}{'_closing' if closing else ''}")
    else:
        rows = [Row("unit", unit.written, str(number), unit) for unit, number in zip(units, numbers, strict=True)]
    if total:
        where = draw.choices(["bottom", "top", "none", "unlabelled"], [66, 10, 16, 8])[0]
        case.kinds.append(f"total_{where}")
        row = Row("total", "" if where == "unlabelled" else look.total_label, "", members=units)
        if where in ("bottom", "unlabelled"):
            rows.append(row)
        elif where == "top":
            rows.insert(0, row)
    if draw.maybe(0.12):
        case.mess.append("blank_rows")
        for _ in range(draw.randint(1, 3)):
            rows.insert(draw.randint(1, len(rows) - 1), Row("blank"))
    if draw.maybe(0.03):
        case.mess.append("filler_row")
        rows.insert(draw.randint(2, len(rows) - 1), Row("filler", draw.choice(["…", "...", "……"])))
    if draw.maybe(0.08) and len(units) > 6:
        case.mess.append("repeated_heading")
        rows.insert(draw.randint(3, len(rows) - 2), Row("repeat"))
    return rows


# -------------------------------------------------------------------- around the table


class Paper:
    """What is said around the tables, and where ward and period are said."""

    def __init__(self, draw: Draw, case: Case, ward: Ward, period: str, school: bool = False):
        self.draw, self.case, self.ward, self.period, self.school = draw, case, ward, period, school
        self.place = (ward.full if ward.name.isdigit() else ward.name) if not case.layout.startswith("district") else ward.district
        self.span = f"{ward.years[0]}-{ward.years[-1]}"
        self.ward_in = set(draw.sample(["title", "agency", "agency", "file", "folder"], draw.randint(1, 3))) | ({"agency"} if draw.maybe(0.5) else set())
        self.period_in = set(draw.sample(["title", "title", "file", "folder", "sheet", "title"], draw.randint(1, 3)))
        if draw.maybe(0.6):
            self.period_in.add("title")

    def period_words(self, period: str | None = None) -> str:
        period = self.period if period is None else period
        if not period:
            return ""
        draw = self.draw
        if "-Q" in period:
            return f"quý {roman(int(period[-1]))} năm {period[:4]}"
        if "-H" in period:
            return ["6 tháng đầu năm ", "6 tháng cuối năm "][int(period[-1]) - 1] + period[:4]
        if "-" in period:
            return f"năm học {draw.choice([period, period.replace('-', ' - '), period.replace('-', '–')])}"
        return f"{draw.choice(['năm ', 'năm ', 'Năm '])}{period}"

    def header(self, sheet: Sheet, top: int, width: int, *, title: str = "", period: str | None = None, unit_line: bool = True, suffix: str = "") -> int:
        """Agency block, title, notes above the table; returns the row for the table."""
        draw, ward, row = self.draw, self.ward, top
        right = max(3, width - 3)
        if "agency" in self.ward_in or draw.maybe(0.25):
            said = "agency" in self.ward_in
            left_lines = [f"UBND {ward.full}".upper(), draw.choice(words.AGENCIES[:3])] if said else [draw.choice(words.AGENCIES[:2])]
            if said and draw.maybe(0.35):
                left_lines = [draw.choice([f"HỘI KHUYẾN HỌC {ward.full}".upper(), f"{ward.full}".upper(), f"Đơn vị: {ward.full}", f"UBND {ward.full}"])]
            elif said and draw.maybe(0.3) and not ward.name.isdigit():
                left_lines = [f"UBND HUYỆN {ward.district}".upper(), ward.full.upper()]
            for index, line in enumerate(left_lines):
                sheet.put(row + index, 1 + (draw.maybe(0.1) and width > 5), line, bold=bool(index))
            if draw.maybe(0.7):
                sheet.put(row, right + 1, draw.choice(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"]), bold=True, center=True)
                sheet.put(row + 1, right + 1, "Độc lập - Tự do - Hạnh phúc", bold=True, center=True)
                left_lines += [""] * (2 - len(left_lines))
                if draw.maybe(0.4):
                    sheet.put(row + 2, right + 1, f"{self.place}, ngày    tháng    năm {draw.choice(['', self.year_text()])}".rstrip(), italic=True)
                    left_lines.append("")
            if draw.maybe(0.4) and len(left_lines) == 3:
                sheet.put(row + 2, 1, "Số:    /BC-HKH")
            sheet.title_rows += range(row, row + len(left_lines))
            row += len(left_lines) + draw.choice([0, 1])
        said_title = "title" in self.period_in
        words_now = (" " + self.period_words(period)) if said_title else ""
        text = (title or draw.choice(words.SCHOOL_TITLES if self.school else words.TITLES)).format(t=words_now + suffix)
        if "title" in self.ward_in:
            text += draw.choice([f" {ward.full.upper()}", f" - {ward.full}", f" của {ward.full}"])
        if text.split("{")[0].isupper() or draw.maybe(0.4):
            text = text.upper()
        if said_title and words_now and words_now in text and draw.maybe(0.15):
            text = text.replace(words_now, "\n" + words_now.strip())
        sheet.put(row, 1, text, bold=True, center=True)
        if draw.maybe(0.6):
            sheet.merge(row, 1, row, max(2, width))
        sheet.title_rows.append(row)
        row += 1
        if draw.maybe(0.3):
            sheet.put(row, 1, draw.choice(words.ATTACHED[3:] if not self.period or "-" in self.period else words.ATTACHED).format(y=self.year_text()), italic=True, center=True)
            if draw.maybe(0.6):
                sheet.merge(row, 1, row, max(2, width))
            sheet.title_rows.append(row)
            row += 1
        if unit_line and not self.school and draw.maybe(0.3):
            sheet.put(row, max(1, width - 1), draw.choice(words.UNIT_LINES), italic=True)
            sheet.title_rows.append(row)
            row += 1
        return row + draw.choice([0, 1, 1, 2])

    def year_text(self) -> str:
        return (self.period or str(self.ward.years[-1]))[:4]

    def footer(self, sheet: Sheet, row: int, width: int) -> int:
        """Notes and signatures below; signers are people, so their names are planted."""
        draw = self.draw
        if draw.maybe(0.35):
            row += draw.choice([0, 1])
            for line in draw.sample(words.NOTE_LINES, draw.choice([1, 1, 2, 3])):
                sheet.put(row, 1 + draw.maybe(0.3), line, italic=True)
                sheet.note_rows.append(row)
                row += 1
        if draw.maybe(0.6):
            row += draw.choice([0, 1, 1, 2])
            right = max(3, width - 3)
            if draw.maybe(0.5):
                sheet.put(row, right, draw.choice([f"{self.place}, ngày {draw.randint(3, 28)} tháng {draw.randint(3, 12)} năm {self.year_text()}", "Ngày    tháng    năm"]), italic=True)
                sheet.signature_rows.append(row)
                row += 1
            left, rights = draw.choice(words.SIGN_LEFT), draw.choice(words.SIGN_RIGHT).split("\n")
            sheet.put(row, 2, left, bold=True)
            for index, line in enumerate(rights):
                sheet.put(row + index, right, line, bold=True)
            sheet.signature_rows += range(row, row + len(rights))
            row += len(rights)
            if draw.maybe(0.4):
                sheet.put(row, 2, "(Ký, ghi rõ họ tên)", italic=True)
                sheet.put(row, right, draw.choice(["(Ký, đóng dấu)", "(Ký, ghi rõ họ tên)"]), italic=True)
                sheet.signature_rows.append(row)
                row += 1
            if draw.maybe(0.5):
                row += draw.choice([1, 2, 3])
                sheet.put(row, 2, person_name(draw, self.case))
                sheet.put(row, right, person_name(draw, self.case))
                sheet.signature_rows.append(row)
                row += 1
        if draw.maybe(0.12):
            sheet.put(row, 1, "Nơi nhận:", italic=True)
            sheet.put(row + 1, 1, "- UBND huyện;")
            sheet.put(row + 2, 1, "- Lưu: VT.")
            sheet.signature_rows += [row, row + 1, row + 2]
            row += 3
        return row

    def file_name(self) -> str:
        """The path of the submission, saying ward and period where they are said in it."""
        draw, ward = self.draw, self.ward
        part = draw.choice(["Bao cao", "Biểu tổng hợp", "BC khuyen hoc", "So lieu HKH", "TH mô hình", "Biểu mẫu"])
        if "file" in self.ward_in:
            short = f"{draw.choice(words.WARD_SHORT[ward.kind])} {ward.name}".replace(". ", " ").replace(".", "")
            part += f" {draw.choice([short, ward.full])}"
        if "file" in self.period_in:
            part += f" {self.period_words() if '-' in self.period else self.period}" if self.period else f" {self.span}"
        folder = []
        if "folder" in self.period_in:
            folder.append(f"{'năm học ' if '-' in self.period and self.period[5].isdigit() else ''}{self.period}" if self.period else self.span)
        if "folder" in self.ward_in:
            folder.append(ward.full)
        if draw.maybe(0.15):
            folder.insert(0, draw.choice(["nhận qua email", "da nhan", "Zalo"]))
        return "/".join([*folder, " ".join(part.split())])

    def sheet_name(self, number: int = 1) -> str:
        base = self.draw.choice(["Sheet1", f"Biểu {number}", "Biểu số 1", "TH", "Tổng hợp", "Mẫu 1", f"Bảng {number}"])
        if "sheet" in self.period_in and self.period:
            base = self.draw.choice([self.period, f"Năm {self.period}", f"{base} {self.period}"]) if "-" not in self.period else self.period_words().replace("/", "-")
        return base[:31]

    def offset(self) -> tuple[int, int]:
        """Leading blank rows and columns."""
        if self.draw.maybe(0.2):
            self.case.mess.append("offset")
            return self.draw.choice([0, 1, 2, 5]), self.draw.choice([0, 1, 1, 2])
        return 0, 0


def finish(case: Case, sheet: Sheet, draw: Draw) -> None:
    """Hidden rows and columns, stray cells."""
    if sheet.tables and sheet.tables[0].orientation == "rows" and draw.maybe(0.08):
        table = sheet.tables[0]
        sheet.hidden_rows.add(draw.randint(table.first_row, table.last_row))
        case.mess.append("hidden_row")
    if sheet.tables and draw.maybe(0.06):
        case.mess.append("stray_cell")
        row, column = sheet.bottom() + draw.randint(3, 9), sheet.right() + draw.randint(2, 5)
        sheet.put(row, column, draw.choice(["x", "ok", " ", "đã gửi", 0]))


# ---------------------------------------------------------------------------- layouts


def start(draw: Draw, case: Case, *, school: bool = False, multi: bool = False, small: bool = False, count: int | None = None) -> tuple[Ward, Look, Paper, str]:
    ward = make_ward(draw.fork("ward"), count, small)
    plant.prepare(draw.fork("plant"), ward, case.rule)
    look = draw_look(draw.fork("look"), ward)
    year = draw.choice(ward.years)
    period = "" if multi else (f"{year}-{year + 1}" if school and draw.maybe(0.8) else f"{year}-H1" if draw.maybe(0.05) and not school else str(year))
    case.paper = Paper(draw.fork("paper"), case, ward, period, school)
    return ward, look, case.paper, period


def put_table(case: Case, paper: Paper, look: Look, draw: Draw, cols: list[Col], rows: list[Row], *, sheet: Sheet | None = None, title: str = "", period: str | None = None, suffix: str = "") -> Table:
    sheet = sheet if sheet is not None else Sheet(paper.sheet_name(len(case.sheets) + 1))
    if sheet not in case.sheets:
        case.sheets.append(sheet)
    down, across = paper.offset()
    width = across + len(cols) + 2
    top = paper.header(sheet, 1 + down, width, title=title, period=period, suffix=suffix)
    table = Table(case, sheet, paper.ward, look, draw, period if period is not None else paper.period)
    first_personal = [c for c in cols if c.kind == "personal"] if draw.maybe(0.3) else []
    end = table.place(top, 1 + across, [c for c in cols if c not in first_personal], rows, first_personal)
    paper.footer(sheet, end + draw.choice([0, 0, 1]), width)
    finish(case, sheet, draw)
    return table


def standard(draw: Draw, case: Case) -> None:
    ward, look, paper, period = start(draw, case)
    put_table(case, paper, look, draw, standard_columns(draw, case), unit_rows(draw, ward, look, case))


def grouped(draw: Draw, case: Case) -> None:
    ward, look, paper, period = start(draw, case, count=draw.choice([6, 8, 9, 12, 14, 20]))
    put_table(case, paper, look, draw, standard_columns(draw, case), unit_rows(draw, ward, look, case, groups=True))


def school_khu_pho(draw: Draw, case: Case) -> None:
    ward, look, paper, period = start(draw, case, school=True)
    put_table(case, paper, look, draw, school_columns(draw, case), unit_rows(draw, ward, look, case))


def years_columns(draw: Draw, case: Case) -> None:
    """Years as column groups, years outside or inside."""
    ward, look, paper, _ = start(draw, case, multi=True, small=True)
    model = draw.choice(["family", "family", "clan", "community", "organization"])
    steps = [s for s in steps_of(draw, model) if s != "planned"]
    heads = {s: step_heading(draw, model, s) for s in steps}
    year_text = draw.choice(["{y}", "Năm {y}", "NĂM {y}", "{y}", "năm {y}"])
    title = draw.choice(words.MODEL[model])
    cols: list[Col] = []
    nesting = draw.choice(["year_outer", "year_inner", "title_year_step", "one_step", "bare"])
    case.kinds.append(nesting)

    def year(y: int) -> str:
        return year_text.format(y=y)

    if nesting == "one_step":
        step = steps[-1]
        cols += [Col((f"{title} {'đăng ký' if step == 'registered' else 'được công nhận'}" if step != "total" else f"Tổng số {words.MODEL[model][0].split()[0].lower()} họ" if model == "clan" else f"{title} - tổng số", year(y)),
                     element=words.ELEMENT[model, step], period=str(y)) for y in ward.years]
        if step == "total" and model != "clan":
            cols = [Col((f"{title} được công nhận", year(y)), element=words.ELEMENT[model, "recognized"], period=str(y)) for y in ward.years]
    elif nesting == "bare":  # the model is said by the title alone
        inner = draw.maybe(0.4)
        cols += [Col((heads[s], year(y)) if inner else (year(y), heads[s]), element=words.ELEMENT[model, s], period=str(y))
                 for s, y in ([(s, y) for s in steps for y in ward.years] if inner else [(s, y) for y in ward.years for s in steps])]
    elif nesting == "year_inner":
        cols += [Col((title, heads[s], year(y)), element=words.ELEMENT[model, s], period=str(y)) for s in steps for y in ward.years]
    else:
        middle = (title,) if nesting == "title_year_step" else ()
        for y in ward.years:
            for s in steps:
                path = (title, year(y), heads[s]) if middle else (year(y), title, heads[s])
                cols.append(Col(path, element=words.ELEMENT[model, s], period=str(y)))
    put_table(case, paper, look, draw, cols + tail_columns(draw, case), unit_rows(draw, ward, look, case), suffix=f" giai đoạn {paper.span}",
              title=draw.choice([f"TỔNG HỢP {words.MODEL[model][1].upper()}{{t}}", f"Kết quả xây dựng {words.MODEL[model][0].lower()}{{t}}"]) if nesting == "bare" else "")


def quarters_columns(draw: Draw, case: Case) -> None:
    """Calendar quarters as column groups."""
    ward, look, paper, _ = start(draw, case)
    year = paper.period = paper.period[:4]
    steps = draw.choice([["registered"], ["recognized"], ["registered", "recognized"]])
    model = draw.choice(["family", "family", "organization"])
    title = draw.choice(words.MODEL[model])
    heads = {s: step_heading(draw, model, s) for s in steps}
    quarter = draw.choice(["Quý {r}", "Quý {n}", "QUÝ {r}", "Q{n}", "Quý {r}/{y}", "Quý {n} năm {y}"])
    cols = []
    for n in range(1, draw.choice([4, 4, 4, 3, 2]) + 1):
        for s in steps:
            text = quarter.format(r=roman(n), n=n, y=year)
            path = (title, text, heads[s]) if len(steps) > 1 else (f"{title} - {heads[s].lower()}", text)
            cols.append(Col(path, element=words.ELEMENT[model, s], period=f"{year}-Q{n}"))
    put_table(case, paper, look, draw, cols, unit_rows(draw, ward, look, case))


def sheet_per_model(draw: Draw, case: Case) -> None:
    """The bare ĐK and CN under a sheet called GĐHH."""
    ward, look, paper, period = start(draw, case)
    names = {"family": ["GĐHH", "GĐHT", "Gia đình", "Gia dinh hoc tap", "1.GĐHT"], "clan": ["DHHH", "DHHT", "Dòng họ", "2.DHHT"],
             "community": ["CĐHT", "Cộng đồng", "3.CĐHT"], "organization": ["ĐVHT", "Đơn vị", "4.ĐVHT"]}
    paper.period_in.add("title")
    for model in ["family", "clan", "community", "organization"][: draw.randint(2, 4)]:
        steps = steps_of(draw, model)
        cols = [Col((step_heading(draw, model, s),), element=words.ELEMENT[model, s]) for s in steps]
        if model == "family" and draw.maybe(0.6):
            cols.insert(0, Col((draw.choice(words.FLAT["households"]),), element="households"))
        for rate in rate_columns(draw, model, cols, 1, "", True)[:1]:
            if rate.whole != "households" or cols[0].element == "households":
                cols.append(rate)
        full = words.MODEL[model][draw.choice([0, 1])].upper()
        put_table(case, paper, look, draw, cols + tail_columns(draw, case), unit_rows(draw, ward, look, case), sheet=Sheet(draw.choice(names[model])),
                  title=draw.choice([f"BIỂU TỔNG HỢP {full}{{t}}", f"KẾT QUẢ XÂY DỰNG {full}{{t}}"]) if draw.maybe(0.7) else "")


def sheet_per_year(draw: Draw, case: Case) -> None:
    ward, look, paper, _ = start(draw, case, multi=True)
    paper.period_in = {"title"} if draw.maybe(0.4) else set()
    name = draw.choice(["{y}", "Năm {y}", "N{y}", "NĂM {y}", "KQ {y}"])
    if not paper.period_in and name == "N{y}":
        name = "Năm {y}"
    cols = standard_columns(draw, case)
    order = ward.years if draw.maybe(0.7) else ward.years[::-1]
    for year in order:
        rows = unit_rows(draw, ward, look, case)
        fresh = [Col(c.path, c.kind, c.element, c.level, c.period, c.part, c.whole) for c in cols]
        put_table(case, paper, look, draw, fresh, rows, sheet=Sheet(name.format(y=year)), period=str(year))


def transposed(draw: Draw, case: Case) -> None:
    """Indicators down, khu phố across, "- " sub-items under a parent line."""
    ward, look, paper, period = start(draw, case, count=draw.choice([3, 4, 5, 6, 8, 10, 14]))
    for index, unit in enumerate(ward.units, 1):
        if unit.written.strip().isdigit():
            unit.written = f"{ward.unit_kind} {index}"
    sheet = Sheet(paper.sheet_name())
    case.sheets.append(sheet)
    down, across = paper.offset()
    top = paper.header(sheet, 1 + down, across + len(ward.units) + 4)
    left = 1 + across
    stt, unit_column, total = draw.maybe(0.75), draw.maybe(0.5), draw.maybe(0.5)
    two = draw.maybe(0.3)
    lines: list[tuple[str, str, str, str]] = []  # number, text, element, unit
    if draw.maybe(0.8):
        lines.append(("", draw.choice(words.FLAT["households"]), "households", "hộ"))
    if draw.maybe(0.4):
        lines.append(("", draw.choice(words.FLAT["population"]), "population", "người"))
    dash = draw.choice(["- ", "- ", "+ ", "  - ", "-", "   "])
    for model in ["family", "clan", "community", "organization"][: draw.randint(1, 4)]:
        steps = steps_of(draw, model)
        unit_name = {"family": "hộ", "clan": "dòng họ", "community": ward.unit_kind.lower(), "organization": "đơn vị"}[model]
        if draw.maybe(0.75):
            lines.append(("#", draw.choice(words.MODEL[model]), "", ""))
            lines += [("", dash + step_heading(draw, model, s).replace("\n", " "), words.ELEMENT[model, s], unit_name) for s in steps]
            if {"registered", "recognized"} <= set(steps) and draw.maybe(0.4):
                lines.append(("", dash + draw.choice(words.RATE["registered"][:3] if model == "family" else ["Tỷ lệ CN/ĐK (%)"]), f"rate:{words.ELEMENT[model, 'recognized']}:{words.ELEMENT[model, 'registered']}", "%"))
        else:
            lines += [("#", draw.choice(words.FLAT[words.ELEMENT[model, s]]), words.ELEMENT[model, s], unit_name) for s in steps if words.ELEMENT[model, s] in words.FLAT]
    columns: list[tuple[str, object]] = ([("stt", None)] if stt else []) + [("name", None)] + ([("dvt", None)] if unit_column else [])
    columns += [("unit", unit) for unit in ward.units] + ([("total", None)] if total else [])
    if total and draw.maybe(0.3):
        columns.remove(("total", None))
        columns.insert(columns.index(("unit", ward.units[0])), ("total", None))
    heading = {"stt": look.stt_heading, "name": draw.choice(["Nội dung", "Chỉ tiêu", "NỘI DUNG", "Các chỉ tiêu", "Danh mục", ""]), "dvt": draw.choice(["ĐVT", "Đơn vị tính"]),
               "total": draw.choice(["Cộng", "Tổng cộng", "Tổng số", "Toàn " + ward.kind.lower()])}
    truth = TableTruth("columns", list(range(top, top + 1 + two)))
    over = draw.choice([ward.unit_kind, "Đơn vị", "Chia theo " + ward.unit_kind.lower(), "Trong đó"])
    seen_over = False
    for index, (kind, unit) in enumerate(columns):
        column = left + index
        text = unit.written if kind == "unit" else heading[kind]
        if two and kind == "unit":
            if not seen_over:
                sheet.put(top, column, over, bold=True, center=True, border=True)
                sheet.merge(top, column, top, column + len(ward.units) - 1)
                seen_over = True
            sheet.put(top + 1, column, text, bold=True, border=True)
        else:
            if text:
                sheet.put(top, column, text, bold=True, center=True, border=True)
            if two:
                sheet.merge(top, column, top + 1, column)
        if kind in ("unit", "total"):
            truth.columns[letter(column)] = {"header": f"{tidy(over)} / {tidy(text)}" if two and kind == "unit" else tidy(text), "data_element": None}
        if kind == "dvt":
            truth.optional_columns.append(letter(column))
        if kind == "name":
            truth.name_column = letter(column)
    row = top + 1 + two
    truth.first_row = row
    number = 0
    for mark, text, element, unit_name in lines:
        if mark == "#" or not text.lstrip().startswith(("-", "+")) and element and not text.startswith("   "):
            number += 1
        numbers: list[int] = []
        for index, (kind, unit) in enumerate(columns):
            column = left + index
            if kind == "stt" and (mark == "#" or element in ("households", "population")):
                sheet.put(row, column, number, center=True, border=True)
            elif kind == "name":
                sheet.put(row, column, text, bold=not element, border=True)
            elif kind == "dvt" and unit_name:
                sheet.put(row, column, unit_name, center=True, border=True)
            elif kind == "unit" and element.startswith("rate:"):
                _, part, whole = element.split(":")
                a, b = ward.value(unit, period, part), ward.value(unit, period, whole)
                if b:
                    sheet.put(row, column, round(100 * a / b, 1), border=True)
            elif kind == "unit" and element:
                value = ward.value(unit, period, element)
                numbers.append(value)
                word = value == 0 and look.nil is not None
                sheet.put(row, column, look.nil if word else value, border=True)
                case.observe(sheet, row, column, ward=ward.full, khu_pho=unit.canonical, period=period, data_element=element, education_level="all", value=value, status="nil" if word else "reported")
        at_total = next((left + i for i, (kind, _) in enumerate(columns) if kind == "total"), 0)
        if at_total and numbers:
            numbers = [ward.value(u, period, element) for u in ward.units]
            sheet.put(row, at_total, sum(numbers), bold=True, border=True)
        if not element:
            truth.section_rows.append(row)
        row += 1
    truth.last_row = row - 1
    sheet.tables.append(truth)
    paper.footer(sheet, row + 1, left + len(columns))
    case.kinds.append("transposed_total" if total else "transposed_plain")


def stacked(draw: Draw, case: Case) -> None:
    """Several tables below one another on a sheet, each with its caption."""
    ward, look, paper, period = start(draw, case, count=draw.choice([3, 4, 5, 7, 9, 12]))
    sheet = Sheet(paper.sheet_name())
    case.sheets.append(sheet)
    down, across = paper.offset()
    row = paper.header(sheet, 1 + down, across + 8, unit_line=False)
    look.gaps = 0
    models = ["family", "clan", "community", "organization"][: draw.randint(2, 4)]
    for index, model in enumerate(models, 1):
        caption = draw.choice([f"{index}. {words.MODEL[model][draw.choice([0, 1])]}", f"Bảng {index}: {words.MODEL[model][draw.choice([0, 1])]}", f"{roman(index)}. {words.MODEL[model][draw.choice([0, 1])].upper()}"])
        sheet.put(row, 1 + across * draw.maybe(0.5), caption, bold=True)
        sheet.title_rows.append(row)
        row += 1 + draw.maybe(0.15)
        cols = [Col((step_heading(draw, model, s),), element=words.ELEMENT[model, s]) for s in steps_of(draw, model)] if draw.maybe(0.5) else model_columns(draw, model, depth=2, extras=False)
        if model == "family" and draw.maybe(0.5):
            cols.insert(0, Col((draw.choice(words.FLAT["households"]),), element="households"))
        case_kinds = Case(0, "", "")
        table = Table(case, sheet, ward, look, draw, period)
        rows = unit_rows(draw, ward, look, case_kinds)
        rows = [r for r in rows if r.kind not in ("blank", "repeat")]
        row = table.place(row, 1 + across, cols, rows) + draw.choice([1, 1, 2, 3])
    paper.footer(sheet, row, across + 6)
    finish(case, sheet, draw)


def side_by_side(draw: Draw, case: Case) -> None:
    """Two tables beside one another with an empty column between."""
    ward, look, paper, period = start(draw, case, count=draw.choice([3, 4, 5, 7, 9, 12]))
    sheet = Sheet(paper.sheet_name())
    case.sheets.append(sheet)
    look.stt = "first" if look.stt == "last" else look.stt
    look.gaps = 0
    row = paper.header(sheet, 1, 12, unit_line=False)
    left = 1
    captions = draw.maybe(0.4)
    same_depth = draw.choice([2, 2, 1])
    for model in draw.sample(["family", "clan", "organization"], 2):
        cols = model_columns(draw, model, depth=same_depth, extras=False)
        if captions:
            sheet.put(row, left, words.MODEL[model][draw.choice([0, 1])], bold=True)
        table = Table(case, sheet, ward, look, draw, period)
        rows = [r for r in unit_rows(draw, ward, look, Case(0, "", "")) if r.kind not in ("blank", "repeat")]
        table.place(row + captions, left, cols, rows)
        left += len(table.slots) + draw.choice([1, 1, 2])
    if captions:
        sheet.title_rows.append(row)
    paper.footer(sheet, max(t.last_row for t in sheet.tables) + 2, left)


def district_wards(draw: Draw, case: Case) -> None:
    """A district workbook with one row per ward."""
    ward, look, paper, period = start(draw, case)
    district_ward(draw, ward)
    look.name_heading = draw.choice(["Tên xã, phường", "Xã/phường/thị trấn", "Xã, thị trấn", "Đơn vị", "Tên đơn vị", "Địa phương", "Xã, phường"])
    look.total_label = draw.choice(["Cộng", "Tổng cộng", "Toàn huyện", f"Toàn huyện {ward.district}", "TỔNG CỘNG"])
    paper.ward_in = set()
    rows = unit_rows(draw, ward, look, case, groups=draw.maybe(0.2))
    for row in rows:
        if row.kind == "unit":
            row.ward = row.unit.canonical
    title = draw.choice([f"TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP HUYỆN {ward.district.upper()}{{t}}", f"BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN{{t}} - HUYỆN {ward.district.upper()}"])
    put_table(case, paper, look, draw, standard_columns(draw, case), rows, title=title)


def district_ward(draw: Draw, ward: Ward) -> list[Unit]:
    """Make the rows of `ward` the wards of its district."""
    same = [w for w in words.WARDS if w[2] == ward.district]
    others = [(k, f"{a} {b}") for k in ("Xã",) for a in words.FIRST_PARTS for b in words.LAST_PARTS if a != b]
    chosen = [(k, n) for k, n, _, _ in same] + draw.sample(others, max(0, draw.randint(5, 14) - len(same)))
    chosen = list(dict.fromkeys(chosen))
    bare = draw.maybe(0.3)
    ward.units = [Unit(f"{k} {n}", n if bare and k == "Xã" and not n.isdigit() else draw.choice([f"{k} {n}", f"{k} {n}", f"{draw.choice(words.WARD_SHORT[k][:2])} {n}"]), True, draw.randint(1500, 6000)) for k, n in chosen]
    ward.years = ward.years or [2019]
    return ward.units


def district_groups(draw: Draw, case: Case) -> None:
    """A district workbook with wards as groups and khu phố under them."""
    ward, look, paper, period = start(draw, case, count=3)
    look.stt = "first" if look.stt in ("shuffled", "none", "last") else look.stt
    paper.ward_in = set()
    rows: list[Row] = []
    everyone: list[Unit] = []
    sums = draw.maybe(0.5)
    names: set[str] = set()
    for index in range(1, draw.randint(2, 5) + 1):
        sub = make_ward(draw.fork(f"sub{index}"), draw.randint(3, 8))
        if sub.full in names:
            continue
        names.add(sub.full)
        for number, unit in enumerate(sub.units, 1):
            unit.size, unit.named = min(unit.size, 1200), unit.named
            if unit.written.strip().isdigit():
                unit.written = f"{sub.unit_kind} {number}"
        keyed = []
        for unit in sub.units:
            twin = Unit(f"{sub.full}|{unit.canonical}", unit.written, unit.named, unit.size)
            keyed.append(twin)
        label = draw.choice([sub.full, sub.full.upper(), sub.full])
        rows.append(Row("group" if sums else "section", label, roman(index) if draw.maybe(0.9) else "", members=keyed))
        for number, twin in enumerate(keyed, 1):
            rows.append(Row("unit", twin.written, str(number), twin))
        everyone += keyed
    if draw.maybe(0.6):
        rows.append(Row("total", draw.choice(["Tổng cộng", "Toàn huyện", "TỔNG CỘNG"]), "", members=everyone))
    look.name_heading = draw.choice(["Xã, phường/khu phố", "Đơn vị", "Tên đơn vị", "Xã/thôn", "Địa bàn"])
    before = len(case.observations)
    put_table(case, paper, look, draw, standard_columns(draw, case), rows, title=f"TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP HUYỆN {ward.district.upper()}{{t}}")
    for observation in case.observations[before:]:
        observation["ward"], observation["khu_pho"] = observation["khu_pho"].split("|")


def form_khu_pho(draw: Draw, case: Case) -> None:
    """A form with label and value pairs, one sheet per khu phố."""
    ward, look, paper, period = start(draw, case, count=draw.choice([3, 4, 6, 9, 12]))
    paper.ward_in.discard("title")
    paper.ward_in.add("agency")
    paper.period_in.add("title")
    for index, unit in enumerate(ward.units, 1):
        if unit.written.strip().isdigit() or "(" in unit.written:
            unit.written = f"{ward.unit_kind} {index}" if not unit.named else unit.canonical
    form = draw_form(draw, ward)
    for unit in ward.units:
        place_form(draw, case, paper, ward, form, unit, unit.canonical, period)


def form_ward(draw: Draw, case: Case) -> None:
    """One form about the whole ward."""
    ward, look, paper, period = start(draw, case)
    paper.ward_in.add("agency")
    ward.units = [Unit(ward.full, ward.full, True, draw.randint(1500, 4500))]
    place_form(draw, case, paper, ward, draw_form(draw, ward), ward.units[0], "", period)


def draw_form(draw: Draw, ward: Ward) -> dict:
    lines: list[tuple[str, str, str]] = []
    number = 0
    style = draw.choice(["flat", "flat", "dashes"])
    for element in ("households", "population"):
        if draw.maybe(0.8):
            number += 1
            lines.append((str(number), draw.choice(words.FLAT[element]).replace("\n", " "), element))
    for model in ["family", "clan", "community", "organization"][: draw.randint(1, 4)]:
        steps = steps_of(draw, model)
        if style == "dashes":
            number += 1
            lines.append((str(number), draw.choice(words.MODEL[model][:2]), ""))
            lines += [("", "- " + step_heading(draw, model, s).replace("\n", " "), words.ELEMENT[model, s]) for s in steps]
        else:
            for s in steps:
                if words.ELEMENT[model, s] in words.FLAT:
                    number += 1
                    lines.append((str(number), draw.choice(words.FLAT[words.ELEMENT[model, s]]), words.ELEMENT[model, s]))
    for element in ("members", "fund_vnd", "scholarships"):
        if draw.maybe(0.4):
            number += 1
            lines.append((str(number), draw.choice(words.FLAT[element]), element))
    return {"lines": lines, "stt": draw.maybe(0.7), "header": draw.maybe(0.6), "unit": draw.maybe(0.5), "gap": draw.choice([0, 0, 1]), "colon": draw.maybe(0.3)}


def place_form(draw: Draw, case: Case, paper: Paper, ward: Ward, form: dict, unit: Unit, khu_pho: str, period: str) -> None:
    sheet = Sheet(unit.written.strip()[:28].replace("/", "-").replace("  ", " ") if khu_pho else paper.sheet_name())
    if any(sheet.name == other.name for other in case.sheets):
        sheet.name += " (2)"
    case.sheets.append(sheet)
    title = draw.choice([f"PHIẾU BÁO CÁO {unit.written.strip().upper()}{{t}}", f"BÁO CÁO SỐ LIỆU KHUYẾN HỌC {unit.written.strip().upper()}{{t}}"]) if khu_pho else "BÁO CÁO SỐ LIỆU CÔNG TÁC KHUYẾN HỌC{t}"
    row = paper.header(sheet, 1, 5, title=title, unit_line=False)
    label = 2 if form["stt"] else 1
    value = label + 1 + form["unit"] + form["gap"]
    truth = TableTruth("form", name_column=letter(label))
    if form["header"]:
        truth.header_rows = [row]
        if form["stt"]:
            sheet.put(row, 1, "STT", bold=True)
        sheet.put(row, label, "Nội dung", bold=True)
        if form["unit"]:
            sheet.put(row, label + 1, "ĐVT", bold=True)
        sheet.put(row, value, draw.choice(["Số lượng", "Số liệu", "Kết quả"]), bold=True)
        row += 1
    truth.first_row = row
    for number, text, element in form["lines"]:
        if form["stt"] and number:
            sheet.put(row, 1, int(number))
        sheet.put(row, label, text + (":" if form["colon"] and element else ""))
        if element:
            if form["unit"]:
                sheet.put(row, label + 1, UNIT_OF.get(element, "hộ"))
            count = ward.value(unit, period, element)
            sheet.put(row, value, count)
            case.observe(sheet, row, value, ward=ward.full, khu_pho=khu_pho, period=period, data_element=element, education_level="all", value=count, status="reported")
        row += 1
    truth.last_row = row - 1
    sheet.tables.append(truth)
    paper.footer(sheet, row + 1, 5)


def years_rows(draw: Draw, case: Case) -> None:
    """The whole ward, one row per year."""
    ward, look, paper, _ = start(draw, case, multi=True)
    paper.ward_in.add("agency")
    whole = Unit(ward.full, ward.full, True, draw.randint(1500, 6000))
    look.name_heading = draw.choice(["Năm", "NĂM", "Năm thực hiện"])
    look.stt = draw.choice(["first", "none"])
    look.gaps = 0
    text = draw.choice(["{y}", "Năm {y}"])
    rows = [Row("unit", text.format(y=y), str(i), whole, period=str(y)) for i, y in enumerate(ward.years, 1)]
    cols = [c for c in standard_columns(draw, case) if c.kind not in ("personal", "text")]
    put_table(case, paper, look, draw, cols, rows, suffix=f" giai đoạn {paper.span}")


def school_levels(draw: Draw, case: Case) -> None:
    """The whole ward by school level, in the style of the Ministry's returns on enrolment."""
    ward, look, paper, period = start(draw, case, school=True)
    paper.ward_in.add("agency")
    whole = Unit(ward.full, ward.full, True, draw.randint(1500, 4500))
    look.name_heading = draw.choice(["Cấp học", "Bậc học", "CẤP HỌC", "Cấp học, bậc học"])
    look.gaps = 0
    look.nil = None
    look.stt = draw.choice(["first", "none", "text"])
    elements = draw.choice([["pupils_start", "pupils_end", "dropouts", "returned_to_school"], ["pupils_start", "dropouts"], ["pupils_start", "pupils_end", "dropouts"]])
    cols = [Col((draw.choice(words.FLAT[e]),), element=e) for e in elements]
    if draw.maybe(0.5):
        cols.append(Col((draw.choice(["Tỷ lệ bỏ học (%)", "Tỷ lệ bỏ học"]),), "rate", part="dropouts", whole="pupils_start"))
    names = {level: draw.choice(words.LEVEL[level]) for level in LEVELS}
    twins = {level: Unit(ward.full, names[level], True, whole.size) for level in LEVELS}
    rows = [Row("unit", names[level], str(i), twins[level], level=level) for i, level in enumerate(LEVELS, 1)]
    if draw.maybe(0.7):
        rows.append(Row("total", draw.choice(["Cộng", "Tổng cộng", "Tổng số"]), "", members=list(twins.values())))
    put_table(case, paper, look, draw, cols, rows)


def long_years(draw: Draw, case: Case) -> None:
    """Khu phố merged down over their years: one row per khu phố and year."""
    ward, look, paper, _ = start(draw, case, multi=True, count=draw.choice([3, 4, 5, 7, 9]))
    look.gaps = 0
    look.stt = draw.choice(["first", "none"])
    years = ward.years[-draw.choice([2, 3, 4]):]
    rows = []
    for number, unit in enumerate(ward.units, 1):
        for index, year in enumerate(years):
            first = index == 0
            rows.append(Row("unit", unit.written if first or look.fill == "repeat" else "", str(number) if first else "", unit, period=str(year), down=len(years) if first else -1))
    cols = [Col((draw.choice(["Năm", "NĂM"]),), "year", element=draw.choice(["number", "text"]))]
    put_table(case, paper, look, draw, cols + [c for c in standard_columns(draw, case) if c.kind != "personal"], rows, suffix=f" giai đoạn {paper.span}")


def school_years(draw: Draw, case: Case) -> None:
    """School years as column groups."""
    ward, look, paper, _ = start(draw, case, multi=True)
    elements = draw.choice([["dropouts"], ["dropouts", "returned_to_school"], ["pupils_start", "dropouts"]])
    heads = {e: draw.choice(words.FLAT[e]) for e in elements}
    text = draw.choice(["Năm học {a}-{b}", "NH {a}-{b}", "Năm học\n{a}-{b}", "Năm học {a} - {b}"])
    inner = draw.maybe(0.4)
    pairs = [(e, y) for e in elements for y in ward.years[:4]] if inner else [(e, y) for y in ward.years[:4] for e in elements]
    cols = []
    for element, year in pairs:
        label = text.format(a=year, b=year + 1)
        cols.append(Col((heads[element], label) if inner else (label, heads[element]), element=element, period=f"{year}-{year + 1}"))
    paper.school = True
    put_table(case, paper, look, draw, cols, unit_rows(draw, ward, look, case))


def extra_sheets(draw: Draw, case: Case) -> None:
    """Sheets that hold no figures: empty ones, lists of choices, and a list of pupils that must not come out."""
    if draw.maybe(0.07):
        sheet = Sheet("Sheet2", scored=False)
        case.sheets.append(sheet)
        case.mess.append("empty_sheet")
    if draw.maybe(0.05):
        sheet = Sheet("Danh muc", scored=False, visible=False)
        for row, text in enumerate(["Danh mục", "Tốt", "Khá", "Trung bình"], 1):
            sheet.put(row, 1, text)
        case.sheets.append(sheet)
        case.mess.append("hidden_sheet")
    if draw.maybe(0.07):
        sheet = Sheet(draw.choice(["DS học sinh", "Danh sách", "DS HS bỏ học"]), scored=False)
        sheet.put(1, 1, "DANH SÁCH HỌC SINH NGHỈ HỌC, BỎ HỌC", bold=True)
        kinds = ["name", "birth", *draw.sample(["address", "phone", "id"], draw.randint(0, 2))]
        heads = ["STT", *(draw.choice(["Họ và tên học sinh", "Họ và tên", "Họ tên HS"]) if k == "name" else draw.choice(words.PERSONAL[k]) for k in kinds), "Lý do bỏ học"]
        for column, text in enumerate(heads, 1):
            sheet.put(3, column, text, bold=True, border=True)
        for row in range(4, 4 + draw.randint(2, 12)):
            sheet.put(row, 1, row - 3)
            for column, kind in enumerate(kinds, 2):
                sheet.put(row, column, person_value(draw, kind, case))
            sheet.put(row, len(kinds) + 2, draw.choice(["theo cha mẹ đi làm ăn xa", "gia đình khó khăn", "học lực yếu, chán học", "bệnh"]))
        case.sheets.append(sheet)
        case.mess.append("pupil_list")


LAYOUTS: dict[str, tuple[Callable[[Draw, Case], None], int]] = {
    "standard": (standard, 24), "grouped": (grouped, 9), "transposed": (transposed, 9), "years_columns": (years_columns, 8), "quarters_columns": (quarters_columns, 4),
    "sheet_per_model": (sheet_per_model, 6), "sheet_per_year": (sheet_per_year, 5), "form_khu_pho": (form_khu_pho, 4), "form_ward": (form_ward, 4), "stacked": (stacked, 6),
    "side_by_side": (side_by_side, 4), "district_wards": (district_wards, 5), "district_groups": (district_groups, 4), "school_khu_pho": (school_khu_pho, 6),
    "school_levels": (school_levels, 4), "years_rows": (years_rows, 4), "long_years": (long_years, 3), "school_years": (school_years, 3),
}
