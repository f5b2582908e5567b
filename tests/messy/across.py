"""Layouts whose figures do not stand in one row per khu phố: transposed tables and forms."""

from __future__ import annotations

from . import words
from .canvas import Case, Draw, Sheet, TableTruth, letter, tidy
from .columns import step_heading, steps_of
from .paper import Paper, start
from .world import UNIT_OF, Unit, Ward


def transposed(draw: Draw, case: Case) -> None:
    """Indicators down, khu phố across, "- " sub-items under a parent line."""
    ward, look, paper, period = start(draw, case, count=draw.choice([3, 4, 5, 6, 8, 10, 14]))
    for unit in ward.units:
        if unit.written.strip().isdigit():
            unit.written = unit.canonical
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


def form_khu_pho(draw: Draw, case: Case) -> None:
    """A form with label and value pairs, one sheet per khu phố."""
    ward, look, paper, period = start(draw, case, count=draw.choice([3, 4, 6, 9, 12]))
    paper.ward_in.discard("title")
    paper.ward_in.add("agency")
    paper.period_in.add("title")
    for unit in ward.units:
        if unit.written.strip().isdigit() or "(" in unit.written:
            unit.written = unit.canonical
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
