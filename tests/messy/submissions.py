"""Ward submissions: the layouts with a row per khu phố, ward, year or level, and the list of all layouts."""

from __future__ import annotations

from collections.abc import Callable

from . import words
from .across import form_khu_pho, form_ward, transposed
from .build import Col, Row, Table, person_value
from .canvas import Case, Draw, Sheet
from .columns import (
    model_columns,
    rate_columns,
    school_columns,
    standard_columns,
    step_heading,
    steps_of,
    tail_columns,
    unit_rows,
)
from .paper import finish, put_table, start
from .world import LEVELS, Unit, Ward, make_ward, roman


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
        for unit in sub.units:
            unit.size = min(unit.size, 1200)
            if unit.written.strip().isdigit():
                unit.written = unit.canonical
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
