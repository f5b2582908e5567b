"""What stands around the tables, and where ward and period are said."""

from __future__ import annotations

from . import plant, words
from .build import Col, Look, Row, Table, draw_look, person_name
from .canvas import Case, Draw, Sheet
from .world import Ward, make_ward, roman


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
