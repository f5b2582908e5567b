"""A ward's workbook, told like any sheet, with the observations that a careful reader takes from it."""

from __future__ import annotations

import re
import unicodedata

from openpyxl.utils import get_column_letter

from tests.messy import encodings

from .paper import Paper, fields, typed, vietnamese

ELEMENTS = {
    "hh": "households", "pop": "population", "fr": "families_registered", "fg": "families_recognized",
    "fp": "families_planned", "cl": "clans", "clr": "clans_registered", "clg": "clans_recognized",
    "co": "communities", "cor": "communities_registered", "cog": "communities_recognized", "un": "organizations",
    "unr": "organizations_registered", "ung": "organizations_recognized", "ad": "adults", "cit": "citizens_recognized",
    "ps": "pupils_start", "pe": "pupils_end", "do": "dropouts", "rt": "returned_to_school", "ne": "not_enrolled",
    "a6": "children_age6", "a6g": "children_age6_grade1", "mem": "members", "fund": "fund_vnd", "sch": "scholarships",
}
LEVELS = {"mn": "preschool", "th": "primary", "thcs": "lower_secondary", "thpt": "upper_secondary"}
MESS = {
    "dot": lambda v: vietnamese(v), "comma": lambda v: f"{v:,}", "hộ": lambda v: f"{vietnamese(v)} hộ",
    "hs": lambda v: f"{v} em", "zero": lambda v: f"{v:02d}", "quote": lambda v: f"`{v}", "space": lambda v: f" {v} ",
    "text": str, "thousand": lambda v: v / 1000, "đồng": lambda v: f"{vietnamese(v)} đ",
    "triệu": lambda v: f"{vietnamese(v / 1e6, 1)} triệu",
}


class Ward(Paper):
    def __init__(self, name: str, kind: str = "xlsx", sheet: str = "Sheet1", *, ward: str = "Liên Hương",
                 period: str = "2019", encode: str = "", csv: tuple[str, str] = ("utf-8-sig", ","), **more):
        super().__init__(name, kind, sheet, **more)
        self.ward, self.period, self.encode, self.csv = ward, period, encode, csv
        self.observations: list[dict] = []
        self.neutral: list[tuple[str, str]] = []
        self.planted: list[list[str]] = []
        self.plan: list[tuple[str, str, str] | str] = []
        self.sums: dict[int, list[dict[int, float]]] = {}

    def head_block(self, title: str, unit: str = "", width: int = 6) -> Ward:
        """The letter head and title that nearly every form carries."""
        self.texts(f"UBND {self.ward.upper()} |{'|' * (width - 3)} CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
        self.texts(f"HỘI KHUYẾN HỌC |{'|' * (width - 3)} Độc lập - Tự do - Hạnh phúc", bold=True).skip()
        self.text(title, bold=True, over=width, align="center")
        return self.text(unit, at=width - 1, italic=True) if unit else self.skip()

    def signature(self) -> Ward:
        self.skip().texts("NGƯỜI LẬP BIỂU | | | TM. BAN CHẤP HÀNH", bold=True)
        return self.texts("(Ký, ghi rõ họ tên) | | | CHỦ TỊCH")

    def means(self, plan: str) -> Ward:
        """What each column after the name holds: ``fr@2018``, ``do:thcs@2018-2019``; ``.`` nothing, ``%fg/fr`` a rate."""
        self.plan = []
        for token in plan.split():
            match = re.fullmatch(r"([a-z0-9]+)(?::(\w+))?(?:@(.+))?", token)
            self.plan.append(token if token[0] in ".%" else
                             (ELEMENTS[match[1]], LEVELS.get(match[2] or "", "all"), match[3] or self.period))
        self.short = [token.split(":")[0].split("@")[0] for token in plan.split()]
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
        row = self._row() if kind == "d" else {}
        for k, what in enumerate(self.plan):
            at = column + k
            if what == ".":
                continue
            if isinstance(what, str):
                above, below = (self.short.index(part) for part in what[1:].split("/"))
                value = round(100 * values[above] / values[below], 1) if values.get(below) else None
                shown = value if percent == "number" or value is None else f"{vietnamese(value, 1)}{percent}"
                self.put(at, shown, border=self.borders)
                continue
            value = row.get(k, 0) if kind == "d" else sum(line.get(k, 0) for line in sums)
            values[k] = value
            self.put(at, MESS[mess[k]](value) if k in mess else value, border=self.borders)
            if kind == "d":
                self._observe(at, k, name, value, ward_rows)

    def _row(self) -> dict[int, int]:
        rng, out, parents = self.rng, {}, {}
        limits = {"pop": (1500, 3500), "ad": (900, 2000), "mem": (40, 200), "fund": (2000000, 9000000), "sch": (3, 30),
                  "ps": (150, 400), "a6": (20, 60), "cl": (4, 9), "co": (1, 1), "un": (3, 9), "ne": (1, 4), "do": (1, 6)}
        base = {"fr": ("hh", .4, .8), "fg": ("fr", .75, .95), "fp": ("hh", .5, .7), "clr": ("cl", .5, .9), "clg": ("clr", .7, 1),
                "cor": ("co", 1, 1), "cog": ("cor", 1, 1), "unr": ("un", .6, 1), "ung": ("unr", .6, 1), "cit": ("ad", .3, .6),
                "pe": ("ps", .97, 1), "rt": ("do", .3, 1), "a6g": ("a6", .9, 1)}
        size = rng.randint(380, 900)
        for k, what in enumerate(self.plan):
            if isinstance(what, str):
                continue
            short, group = self.short[k], what[1:]
            out[k] = parents[short, group] = self._one(short, group, size, limits, base, parents)
        return out

    def _one(self, short, group, size, limits, base, parents) -> int:
        if short == "hh":
            return size
        if short in base:
            parent, low, high = base[short]
            whole = parents.get((parent, group))
            if whole is None:
                whole = parents[parent, group] = self._one(parent, group, size, limits, base, parents)
            return max(1, round(whole * self.rng.uniform(low, high)))
        return self.rng.randint(*limits[short])

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

    def plant(self, cell: str, value: object, *also: str) -> Ward:
        """Put an error into a cell; it is caught by a finding there or at one of ``also``."""
        match = re.fullmatch(r"([A-Z]+)(\d+)", cell)
        column = sum((ord(c) - 64) * 26 ** i for i, c in enumerate(reversed(match[1]))) - 1
        self.cells[int(match[2]), column].value = value
        self.observations = [o for o in self.observations if (o["sheet"], o["cell"]) != (self.sheet, cell)]
        self.neutral.append((self.sheet, cell))
        self.planted.append([cell, *also])
        return self

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
    if encode == "eth":
        return text.replace("Đ", "\u00d0"), None
    return text, None
