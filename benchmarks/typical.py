"""A ward's typical form: title block, two levels of merged headings, 15 to 40 khu phố, 13 to 19 columns, totals, signatures.

Every second one is written as Excel and LibreOffice do (shared strings, results stored beside formulas), the others as
programs do (inline strings, no results).
"""

from __future__ import annotations

from pathlib import Path

from tests.messy import writers
from tests.messy.canvas import Case, Draw, Sheet, letter

# two syllables: a longer name may begin with all of a ward that the codelists know, and be read as that one; none of them *Gia Đình*, families
_FIRST = ["An", "Bình", "Cẩm", "Châu", "Đại", "Đông", "Đức", "Gia", "Giao", "Hải", "Hòa", "Hồng", "Hưng", "Khánh", "Kim", "Long", "Mỹ", "Nam", "Nghĩa", "Nhơn", "Ninh", "Phong", "Phú", "Phước", "Quang", "Quảng", "Quỳnh", "Sơn", "Tam", "Tân", "Thanh", "Thạnh", "Thiện", "Thuận", "Tiên", "Trung", "Tường", "Vạn", "Vĩnh", "Xuân"]
_SECOND = ["Bắc", "Cường", "Dương", "Đạo", "Điền", "Đăng", "Định", "Giang", "Hiệp", "Hoàng", "Hợp", "Hùng", "Kiên", "Lạc", "Lãnh", "Lâm", "Lập", "Lễ", "Lợi", "Lộc", "Lương", "Mai", "Nghiệp", "Nhuận", "Phụng", "Sương", "Thạch", "Thái", "Thắng", "Thịnh", "Thọ", "Thủy", "Tiến", "Tín", "Trạch", "Trị", "Trường", "Tuyền", "Viên", "Yên"]
_MODELS = (("Gia đình học tập", "hộ"), ("Dòng họ học tập", "dòng họ"), ("Cộng đồng học tập", "khu phố"), ("Đơn vị học tập", "đơn vị"), ("Công dân học tập", "người"))


def write_typical(folder: Path, count: int) -> Path:
    """Write `count` typical submissions, five years of each ward; keeps what is there."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        ward, year = number // 5, 2016 + number % 5
        name = ward_name(ward)
        path = folder / str(year) / f"{number // 5:04} {name} {year}.xlsx"
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            case = Case(number, "typical", "standard", sheets=[_sheet(Draw(f"typical-{number}"), Draw(f"ward-{ward}"), name, year)])
            path.write_bytes(writers.xlsx(case) if number % 2 else writers.xlsx_openpyxl(case))
    return folder


def ward_name(number: int) -> str:
    """The name of a ward, of which there are some thousands."""
    kind = ("Xã", "Phường", "Thị trấn")[number % 3]
    return f"{kind} {_FIRST[number % len(_FIRST)]} {_SECOND[number // len(_FIRST) % len(_SECOND)]}"


def _sheet(draw: Draw, of_ward: Draw, ward: str, year: int) -> Sheet:
    sheet = Sheet("Biểu 1")
    models = of_ward.randint(3, 4)
    rates = ("value", "percent", "text", "formula")[draw.randrange(4)]
    columns = 3 + 4 * models
    sheet.put(1, 1, f"UBND {ward.upper()}", bold=True)
    sheet.put(1, columns - 3, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
    sheet.put(3, 1, f"BIỂU TỔNG HỢP KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM {year}", bold=True, center=True)
    sheet.merge(3, 1, 3, columns)
    sheet.put(4, 1, "(Kèm theo báo cáo của Hội Khuyến học)", italic=True, center=True)
    sheet.merge(4, 1, 4, columns)
    for column, words in enumerate(("STT", "Khu phố", "Tổng số hộ"), 1):
        sheet.put(6, column, words, bold=True, center=True, border=True)
        sheet.merge(6, column, 7, column)
    for model, (words, _) in enumerate(_MODELS[:models]):
        first = 4 + 4 * model
        sheet.put(6, first, words, bold=True, center=True, border=True)
        sheet.merge(6, first, 6, first + 3)
        for step, said in enumerate(("Tổng số", "Đăng ký", "Được công nhận", "Tỷ lệ %")):
            sheet.put(7, first + step, "Kế hoạch" if not (model or step) else said, bold=True, center=True, border=True)
    rows = of_ward.randint(15, 40)
    sums = [0] * (columns + 1)
    for at in range(rows):
        row = 8 + at
        sheet.put(row, 1, at + 1, border=True)
        sheet.put(row, 2, f"Khu phố {at + 1}", border=True)
        households = of_ward.randint(80, 400) + draw.randint(0, 9)
        values = {3: households}
        for model in range(models):
            first = 4 + 4 * model
            whole = households if not model else max(1, draw.randint(2, 12))
            registered = max(1, int(whole * draw.uniform(0.5, 0.9)))
            values |= {first: whole if model else int(whole * 0.8), first + 1: registered, first + 2: max(1, int(registered * draw.uniform(0.7, 1.0)))}
        for column, value in values.items():
            sheet.put(row, column, value, border=True)
            sums[column] += value
        for model in range(models):
            _rate(sheet, row, 7 + 4 * model, values[5 + 4 * model], values[6 + 4 * model], rates)
    last = 8 + rows
    sheet.put(last, 2, "Tổng cộng", bold=True, border=True)
    for column in range(3, columns + 1):
        if column % 4 != 3 or column == 3:
            sheet.put(last, column, sums[column], formula=f"SUM({letter(column)}8:{letter(column)}{last - 1})", bold=True, border=True)
    sheet.put(last + 2, columns - 3, f"…, ngày 25 tháng 12 năm {year}", italic=True)
    sheet.put(last + 3, 2, "NGƯỜI LẬP BIỂU", bold=True)
    sheet.put(last + 3, columns - 3, "TM. BAN THƯỜNG VỤ HỘI KHUYẾN HỌC", bold=True)
    return sheet


def _rate(sheet: Sheet, row: int, column: int, whole: int, part: int, how: str) -> None:
    share = part / whole
    if how == "formula":
        sheet.put(row, column, share, formula=f"{letter(column - 1)}{row}/{letter(column - 2)}{row}", format="0.0%", border=True)
    elif how == "percent":
        sheet.put(row, column, round(share, 3), format="0.0%", border=True)
    else:
        sheet.put(row, column, round(100 * share, 1) if how == "value" else f"{100 * share:.1f}%".replace(".", ","), border=True)
