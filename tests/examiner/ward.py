"""A ward's workbook, told like any sheet, with the observations that a careful reader takes from it."""

from __future__ import annotations

import re
import unicodedata

from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_to_tuple

from tests.messy import encodings

from .counts import Counts
from .paper import Paper, fields, typed, vietnamese

ELEMENTS = {
    "hh": "households", "pop": "population", "fr": "families_registered", "fg": "families_recognized",
    "frn": "families_registered_new", "frr": "families_registered_renewed", "fgn": "families_recognized_new",
    "fgr": "families_recognized_renewed", "fp": "families_planned", "clp": "clans_planned", "cop": "communities_planned",
    "unp": "organizations_planned", "citr": "citizens_registered", "cl": "clans", "clr": "clans_registered", "clg": "clans_recognized",
    "co": "communities", "cor": "communities_registered", "cog": "communities_recognized", "un": "organizations",
    "unr": "organizations_registered", "ung": "organizations_recognized", "ad": "adults", "cit": "citizens_recognized",
    "ps": "pupils_start", "pe": "pupils_end", "do": "dropouts", "rt": "returned_to_school", "ne": "not_enrolled",
    "a6": "children_age6", "a6g": "children_age6_grade1", "mem": "members", "fund": "fund_vnd", "sch": "scholarships",
}
LEVELS = {"mn": "preschool", "th": "primary", "thcs": "lower_secondary", "thpt": "upper_secondary"}
MESS = {
    "dot": lambda v: vietnamese(v), "comma": lambda v: f"{v:,}", "hộ": lambda v: f"{vietnamese(v)} hộ",
    "hs": lambda v: f"{v} em", "zero": lambda v: f"{v:02d}", "quote": lambda v: f"`{v}", "space": lambda v: f" {v} ",
    "text": str, "thousand": lambda v: v / 1000, "million": lambda v: v / 1e6, "đồng": lambda v: f"{vietnamese(v)} đ",
    "đồng in full": lambda v: f"{vietnamese(v)} đồng", "triệu": lambda v: f"{vietnamese(v / 1e6, 1)} triệu",
    "người": lambda v: f"{v} người", "suất": lambda v: f"{v} suất",
}


class Ward(Paper):
    def __init__(self, name: str, kind: str = "xlsx", sheet: str = "Sheet1", *, ward: str = "Liên Hương",
                 period: str = "2019", encode: str = "", csv: tuple[str, str] = ("utf-8-sig", ","),
                 sizes: tuple[int, int] = (210, 860), communities: tuple[int, int] | None = None, **more):
        super().__init__(name, kind, sheet, **more)
        self.ward, self.period, self.encode, self.csv = ward, period, encode, csv
        self.sizes, self.communities = sizes, communities  # households and communities that a line stands for
        self.drift = 0  # years since the first of several tables drawn with the same seed
        self.observations: list[dict] = []
        self.neutral: list[tuple[str, str]] = []
        self.planted: list[list[str]] = []
        self.plan: list[tuple[str, str, str] | str] = []
        self.sums: dict[int, list[dict[int, float]]] = {}

    # -- what stands above and below the tables -----------------------------------------------------------
    def head_block(self, title: str, unit: str = "", width: int = 6) -> Ward:
        """The letter head and title that nearly every form carries."""
        self.letterhead((f"UBND {self.ward.upper()}", "HỘI KHUYẾN HỌC"), width - 2)
        self.text(title, bold=True, over=width, align="center")
        return self.text(unit, at=width - 1, italic=True) if unit else self.skip()

    def letterhead(self, left: tuple[str, ...], at: int, date: str = "") -> Ward:
        """The offices on the left; on the right, from column ``at`` on, the state, its motto and the date."""
        right = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", date)
        for k in range(max(len(left), 3 if date else 2)):
            self.row += 1
            if k < len(left):
                self.put(0, left[k], bold=True)
            if k < len(right) and right[k]:
                self.put(at, right[k], bold=k < 2, italic=k == 2)
        return self.skip()

    def signature(self) -> Ward:
        return self.close(at=3, under=("(Ký, ghi rõ họ tên)", "CHỦ TỊCH"))

    def close(self, left: str = "NGƯỜI LẬP BIỂU", right: str = "TM. BAN CHẤP HÀNH", at: int = 4, date: str = "",
              under: tuple[str, str] = ("", "CHỦ TỊCH"), names: tuple[str, str] = ("", "")) -> Ward:
        """The date, who made the table and who signs it, what stands under both, and their names."""
        self.skip()
        if date:
            self.row += 1
            self.put(at, date, italic=True)
        for blank, texts in ((0, (left, right)), (0, under), (3, names)):
            if any(texts):
                self.row += blank + 1
                for column, text in zip((0, at), texts, strict=True):
                    if text:
                        self.put(column, text, bold=text[0] != "(", italic=text[0] == "(")
        return self

    # -- tables ---------------------------------------------------------------------------------------------
    def means(self, plan: str) -> Ward:
        """What each column after the name holds: ``fr@2018``, ``do:thcs@2018-2019``; ``.`` nothing, ``%fg/fr`` a rate."""
        self.plan = []
        for token in plan.split():
            match = re.fullmatch(r"([a-z0-9]+)(?::(\w+))?(?:@(.+))?", token)
            self.plan.append(token if token[0] in ".%" else
                             (ELEMENTS[match[1]], LEVELS.get(match[2] or "", "all"), match[3] or self.period))
        self.tokens = plan.split()
        self.short = [token.split(":")[0].split("@")[0] for token in self.tokens]
        return self

    def units(self, lines: str, mess: dict[int, str] | None = None, percent: str = "number", ward_rows: bool = False) -> Ward:
        """The body, as in `Paper.body`: names as ``KP.1=Khu phố 1``; ``1.385 hộ{1385}`` a figure and its value."""
        table = self.tables[-1]
        sums = self.sums.setdefault(id(table), [])
        for line in lines.strip("\n").split("\n"):
            self.row += 1
            if not line.strip():
                continue
            kind, *written = fields(line)
            table.body.append(self.row)
            values: dict[int, float] = {}
            name = ""
            for column, part in enumerate(written):
                if column == table.name:
                    shown, _, canonical = part.partition("=")
                    name = canonical or shown
                    self.put(column, shown or None, bold=kind != "d", border=self.borders)
                elif column < table.name or part and part != "#":
                    self._given(kind, column, table, part, name, values, ward_rows)
                elif part == "#":
                    self._drawn(kind, column, table, name, values, sums, mess or {}, percent, ward_rows)
            if kind == "d":
                sums.append(values)
            if kind == "T":
                table.total_rows.append(self.row)
        return self

    def _given(self, kind, column, table, part, name, values, ward_rows) -> None:
        match = re.fullmatch(r"(.*)\{(.*)\}", part)
        raw, value = (match[1], match[2]) if match else (part, part)
        self.put(column, typed(raw), border=self.borders)
        k = column - table.name - 1
        if k < 0 or kind != "d" or k >= len(self.plan) or isinstance(self.plan[k], str):
            return
        if re.fullmatch(r"-?\d+", value):
            values[k] = int(value)
            self._observe(column, k, name, int(value), ward_rows)
        else:
            self.neutral.append((self.sheet, self.address(column)))

    def _drawn(self, kind, column, table, name, values, sums, mess, percent, ward_rows) -> None:
        row = self.draw() if kind == "d" else []
        for k, what in enumerate(self.plan):
            at = column + k
            if isinstance(what, str):
                self.put(at, None, border=self.borders)
                continue
            value = values[k] = row[k] if kind == "d" else sum(line.get(k, 0) for line in sums)
            self.put(at, MESS[mess[k]](value) if k in mess else value, bold=kind != "d", border=self.borders)
            if kind == "d":
                self._observe(at, k, name, value, ward_rows)
        self._rates(column, self.row, values, percent, kind != "d")

    def _rates(self, column, row, values, percent, bold) -> None:
        """The shares of the plan, as numbers, as Excel's percentages or with ``percent`` behind them."""
        for k, what in enumerate(self.plan):
            if not isinstance(what, str) or what == ".":
                continue
            above, below = (self.tokens.index(part) if part in self.tokens else self.short.index(part) for part in what[1:].split("/"))
            if not values.get(below):
                continue
            quotient = values[above] / values[below]
            rounded = percentage(values[above], values[below])
            shown = quotient if percent == "excel" else rounded if percent == "number" else f"{vietnamese(rounded, 1)}{percent}"
            self.put(column + k, shown, row, bold=bold, border=self.borders, number_format="0.0%" if percent == "excel" else "General")

    def draw(self, plan: str = "") -> list[int | None]:
        """The counts of one more unit in the order of the plan."""
        if plan:
            self.means(plan)
        asked = [(short, *what[1:]) if not isinstance(what, str) else None for short, what in zip(self.short, self.plan, strict=True)]
        periods = sorted({one[2] for one in asked if one})
        unit = Counts(self.rng, self.short, periods, self.sizes, self.communities, self.drift)
        return [unit.count(*one) if one else None for one in asked]

    def last(self, count: int) -> list[int]:
        return self.tables[-1].body[-count:]

    def sum_row(self, label: str, rows: list[int], *, row: int | None = None, stt: object = None, formula: bool = False,
                percent: str = "number", also: tuple[int, ...] = ()) -> Ward:
        """A line of sums of the rows given, of the columns that are told and ``also`` of others, at the next row or one kept free."""
        table = self.tables[-1]
        if row is None:
            self.row += 1
            row = self.row
            table.body.append(row)
        if stt is not None and table.name:
            self.put(0, stt, row, bold=True, border=self.borders)
        self.put(table.name, label, row, bold=True, border=self.borders)
        values: dict[int, float] = {}
        for k, what in enumerate(self.plan):
            column = table.name + 1 + k
            if isinstance(what, str) and column not in also:
                continue
            values[k] = sum(self.cells[r, self.left + column].value for r in rows)
            text = f"SUM({self.address(column, rows[0])}:{self.address(column, rows[-1])})" if formula else ""
            self.put(column, values[k], row, bold=True, border=self.borders, formula=text)
        self._rates(table.name + 1, row, values, percent, True)
        return self

    def rate_formulas(self, pairs: dict[int, tuple[int, int]], rows: list[int], times: int = 100) -> Ward:
        """Turn the shares in columns into formulas of two other columns; ``times`` is 1 for Excel's percentages."""
        for row in rows:
            for column, (above, below) in pairs.items():
                cell = self.cells[row, self.left + column]
                cell.value = times * (self.cells[row, self.left + above].value / self.cells[row, self.left + below].value)
                cell.formula = f"{self.address(above, row)}/{self.address(below, row)}" + ("*100" if times == 100 else "")
                cell.number_format = "0.0" if times == 100 else "0.0%"
        return self

    def line(self, *cells: object, **style) -> Ward:
        """A line of a form or of a turned table, whose figures are told by `takes`."""
        self.row += 1
        for column, value in enumerate(cells):
            if value is not None:
                self.put(column, value, border=True, **style)
        return self

    # -- the truth ------------------------------------------------------------------------------------------
    def address(self, column: int, row: int | None = None) -> str:
        return f"{get_column_letter(self.left + column + 1)}{row or self.row}"

    def _observe(self, column: int, k: int, name: str, value: int, ward_rows: bool) -> None:
        element, level, period = self.plan[k]
        self.observe(column, element, period, value, name, level, ward_rows)

    def observe(self, column, element, period, value, name, level="all", ward_rows=False, row=None) -> None:
        self.observations.append({
            "ward": name if ward_rows else self.ward, "khu_pho": "" if ward_rows else name, "period": period,
            "data_element": element, "education_level": level, "value": value, "sheet": self.sheet,
            "cell": self.address(column, row)})

    def takes(self, column: int, short: str, value: int, khu_pho: str = "", period: str = "", level: str = "all") -> Ward:
        """The cell of this line in ``column`` is an observation."""
        self.observe(column, ELEMENTS[short], period or self.period, value, khu_pho, LEVELS.get(level, level))
        return self

    def retell(self, column: int, row: int, value: int) -> Ward:
        """Another figure than was drawn for a cell of the body."""
        self.cells[row, self.left + column].value = value
        for told in self.observations:
            if told["cell"] == self.address(column, row):
                told["value"] = value
        return self

    def not_counted(self, *cells: str) -> Ward:
        """Cells that may be read or not; they are wanted no longer."""
        self.not_read(*cells)
        self.neutral += [(self.sheet, cell) for cell in cells]
        return self

    def not_read(self, *cells: str) -> Ward:
        """Cells that nobody may take for observations, such as those under a heading that says something else."""
        self.observations = [o for o in self.observations if o["sheet"] != self.sheet or o["cell"] not in cells]
        return self

    def plant(self, cell: str, value: object, *also: str, total: str = "") -> Ward:
        """Put an error into a cell, carried on to its ``total``; it is caught by a finding there or at one of ``also``."""
        row, column = coordinate_to_tuple(cell)
        if total:
            under, beside = coordinate_to_tuple(total)
            self.cells[under, beside - 1].value += value - self.cells[row, column - 1].value
        self.cells[row, column - 1].value = value
        self.planted.append([cell, *also])
        return self.not_counted(cell)

    def finish(self) -> Ward:
        """Put the texts into the encoding asked for."""
        for one in [self, *self.sheets]:
            for cell in one.cells.values():
                if isinstance(cell.value, str):
                    cell.value, cell.font = encoded(cell.value, self.encode)
        return self

    def as_json(self) -> dict:
        papers = [self, *self.sheets]
        return {"file": self.file, "ward": self.ward, "observations": [o for p in papers for o in p.observations],
                "neutral": [list(n) for p in papers for n in p.neutral], "planted": [c for p in papers for c in p.planted]}


def join(papers: list[Ward]) -> Ward:
    """One workbook of several sheets."""
    papers[0].sheets.extend(papers[1:])
    return papers[0]


def names(kind: str, text: str, shown: str = "") -> str:
    """Lines of the body for units with names, separated by commas, written as ``shown``."""
    shown = shown or kind + " {n}"
    return "\n".join(f"d| {i} | {shown.format(n=name)}={kind} {name} | #" for i, name in enumerate(text.split(","), 1))


def numbered(kind: str, numbers: range, shown: str = "", figures: str = "#") -> str:
    """Lines of the body for units with numbers, written as ``shown``."""
    shown = shown or kind + " {i}"
    return "\n".join(f"d| {k} | {shown.format(i=i)}={kind} {i} | {figures}" for k, i in enumerate(numbers, 1))


def percentage(part: float, whole: float, decimals: int = 1) -> float:
    return round(100 * part / whole + 1e-9, decimals)


def encoded(text: str, encode: str) -> tuple[str, str | None]:
    """The text as a file holds it, and the font that shows it right (none for lost fonts)."""
    if encode.startswith("tcvn3"):
        font = ".VnTime" if encodings.tcvn3_has_capitals(text) else ".VnTimeH"
        return encodings.tcvn3(text), None if encode.endswith("lost") else font
    if encode.startswith("vni"):
        return encodings.vni(text), None if encode.endswith("lost") else "VNI-Times"
    if encode == "nfd":
        return unicodedata.normalize("NFD", text), None
    if encode == "nbsp":
        return text.replace(" ", "\u00a0"), None
    if encode == "cp1258":
        return encodings.cp1258_accident(text), None
    if encode == "eth":
        return text.replace("Đ", "\u00d0"), None
    return text, None
