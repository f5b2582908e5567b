"""A ward and its figures: consistent, slowly growing, of the size that wards have."""

from __future__ import annotations

from dataclasses import dataclass, field

from . import words
from .canvas import Draw

LEVELS = ("primary", "lower_secondary", "upper_secondary")
SCHOOL = {"pupils_start", "pupils_end", "dropouts", "returned_to_school", "not_enrolled", "children_age6", "children_age6_grade1"}
UNIT_OF = {"population": "người", "adults": "người", "citizens_recognized": "người", "members": "người", "clans": "dòng họ", "clans_registered": "dòng họ",
           "clans_recognized": "dòng họ", "organizations": "đơn vị", "organizations_registered": "đơn vị", "organizations_recognized": "đơn vị", "scholarships": "suất",
           "fund_vnd": "đồng"} | dict.fromkeys(SCHOOL, "em")


@dataclass
class Unit:
    """A khu phố (or a ward as a row): its canonical name and how this workbook writes it."""

    canonical: str
    written: str
    named: bool = False
    size: int = 400
    written_more: list[str] = field(default_factory=list)


@dataclass
class Ward:
    kind: str
    name: str
    district: str
    province: str
    units: list[Unit]
    unit_kind: str
    years: list[int]
    seed: str
    tamper: tuple | None = None  # index of a khu phố, and what to do to its figures
    _records: dict = field(default_factory=dict)

    @property
    def full(self) -> str:
        return f"{self.kind} {self.name}"

    def value(self, unit: Unit, period: str, element: str, level: str = "all") -> int:
        """The count of `element` in `unit`; quarters grow through their year."""
        record = self._record(unit, period)
        if level != "all":
            return record[element, level]
        if element in ("pupils_start", "pupils_end", "dropouts", "returned_to_school", "not_enrolled"):
            return sum(record[element, one] for one in LEVELS)
        return record[element]

    def _record(self, unit: Unit, period: str) -> dict:
        key = unit.canonical, period
        if key not in self._records:
            year = int(period[:4])
            record = self._year(unit, year)
            if "-Q" in period or "-H" in period:
                share = int(period[-1]) / (4 if "-Q" in period else 2)
                for name in list(record):
                    if isinstance(name, str) and (name.endswith(("_registered", "_recognized", "_new", "_renewed")) or name in ("fund_vnd", "scholarships")):
                        record[name] = int(record[name] * (0.55 + 0.45 * share))
                record["families_registered"] = record["families_registered_new"] + record["families_registered_renewed"]
                record["families_recognized"] = min(record["families_recognized_new"] + record["families_recognized_renewed"], record["families_registered"])
                record["families_recognized_renewed"] = record["families_recognized"] - record["families_recognized_new"]
            if self.tamper and unit.canonical == self.units[self.tamper[0] % len(self.units)].canonical:
                self.tamper[1](record)
            self._records[key] = record
        return self._records[key]

    def _year(self, unit: Unit, year: int) -> dict:
        base = Draw(f"{self.seed}-{unit.canonical}")
        drawn = Draw(f"{self.seed}-{unit.canonical}-{year}")
        step = year - min(self.years)
        households = int(unit.size * (1 + base.uniform(0.002, 0.015) * step)) + drawn.randint(0, 2)
        share = min(0.93, base.uniform(0.35, 0.6) * (1 + base.uniform(0.05, 0.11)) ** step)
        registered = max(2, int(households * share))
        recognized = max(1, int(registered * (base.uniform(0.76, 0.9) + drawn.uniform(-0.02, 0.02))))
        renewed, kept = int(registered * base.uniform(0.5, 0.8)), int(recognized * base.uniform(0.5, 0.8))
        clans = base.choice([0, 1, 1, 2, 2, 3, 4, 6]) + unit.size // 2000
        clans_registered = clans - (clans > 1 and base.maybe(0.5))
        clans_recognized = max(0, clans_registered - (clans_registered > 1 and base.maybe(0.4)))
        organizations = base.choice([0, 1, 1, 2, 3, 4]) + unit.size // 800
        organizations_registered = max(0, organizations - base.choice([0, 0, 1]))
        many = unit.size // 1500 + 1
        adults = int(households * base.uniform(2.2, 2.6))
        age6 = int(households * base.uniform(0.05, 0.08)) + 1
        record: dict = {
            "households": households, "population": int(households * base.uniform(3.4, 4.1)), "families_registered": registered, "families_recognized": recognized,
            "families_planned": max(1, int(registered * base.uniform(0.9, 1.0))),
            "families_registered_new": registered - renewed, "families_registered_renewed": renewed,
            "families_recognized_new": recognized - kept, "families_recognized_renewed": kept,
            "clans": clans, "clans_registered": clans_registered, "clans_recognized": clans_recognized,
            "communities": many, "communities_registered": many - (many > 1 and base.maybe(0.4)), "communities_recognized": max(0, many - (many > 1) - (base.maybe(0.3) and many == 1)),
            "organizations": organizations, "organizations_registered": organizations_registered,
            "organizations_recognized": max(0, organizations_registered - base.choice([0, 0, 1])),
            "adults": adults, "citizens_recognized": int(adults * min(0.8, base.uniform(0.2, 0.4) * (1 + 0.08 * step))),
            "members": int(households * base.uniform(0.3, 0.8)), "fund_vnd": drawn.randint(20, 900) * 50_000, "scholarships": drawn.randint(0, 25),
            "children_age6": age6, "children_age6_grade1": age6 - base.choice([0, 0, 0, 1 if age6 > 5 else 0]),
        }
        for level in LEVELS:
            start = int(households * base.uniform(0.15, 0.35)) + 4
            dropouts = drawn.choice([0, 0, 0, 1, 1, 2, 3][: 3 if level == "primary" else 7])
            record["pupils_start", level] = start
            record["dropouts", level] = dropouts
            record["returned_to_school", level] = drawn.randint(0, dropouts)
            record["not_enrolled", level] = drawn.choice([0, 0, 0, 1])
            record["pupils_end", level] = start - dropouts + drawn.randint(-1, 0)
        return record


def make_ward(draw: Draw, count: int | None = None, small: bool = False) -> Ward:
    """A ward with 3-40 khu phố of one kind, numbered, numbered with letters, or named."""
    kind, name, district, province = draw.choice(words.WARDS)
    weights = {"Thôn": 9, "Ấp": 6, "Bản": 3, "Xóm": 4, "Buôn": 2, "Khu phố": 1} if kind == "Xã" else {"Khu phố": 9, "Tổ dân phố": 6, "Khóm": 3, "Khối phố": 3, "Khu vực": 2, "Tiểu khu": 2}
    unit_kind = draw.choices(list(weights), list(weights.values()))[0]
    count = count or draw.choice([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 22, 27, 33, 40])
    style = draw.choices(["numbered", "lettered", "named", "named_numbers", "mixed"], [55, 6, 22, 7, 10])[0]
    if unit_kind not in words.NAMED_KINDS and style in ("named", "named_numbers", "mixed"):
        style = "numbered"
    sizes = [draw.randint(60, 420), draw.randint(350, 1250)] if not small else [draw.randint(60, 120), draw.randint(130, 420)]
    units: list[Unit] = []
    used: set[str] = set()
    forms = words.KHU_PHO[unit_kind]
    usual = draw.choice(forms)
    sloppy = draw.maybe(0.3)
    for number in range(1, count + 1):
        label = f"{number}"
        size = draw.randint(*sorted(sizes))
        if style == "lettered" and number <= count // 2 * 2 and count > 3:
            label = f"{(number + 1) // 2}{'AB'[(number + 1) % 2]}"
        elif style == "lettered" and count > 3:
            label = f"{count // 2 + 1 + number - count}"
        if style in ("named", "named_numbers") or (style == "mixed" and draw.maybe(0.6)):
            for _ in range(200):
                pair = f"{draw.choice(words.FIRST_PARTS)} {draw.choice(words.LAST_PARTS)}"
                if unit_kind in ("Bản", "Buôn") and draw.maybe(0.7):
                    pair = draw.choice(words.HIGHLAND)
                if style == "named_numbers":
                    pair += f" {draw.randint(1, 3)}"
                words_of = pair.split()
                if pair not in used and words_of[0] != words_of[-1] and pair != name:
                    break
            used.add(pair)
            written = {0: f"{unit_kind} {pair}", 1: pair, 2: f"{unit_kind.lower()} {pair}", 3: f"{unit_kind} {pair}".upper()}[draw.choice([0, 0, 1, 2, 3]) if sloppy else forms.index(usual) % 4]
            units.append(Unit(f"{unit_kind} {pair}", written, True, size))
            continue
        form = draw.choice(forms) if sloppy else usual
        if not label.isdigit() or style == "mixed":
            form = f"{unit_kind} {{n}}" if "{r}" in form or form in ("{n}", "{n:02}") or ":02" in form else form
        if form in ("{n}", "{n:02}") and sloppy:
            form = forms[0]
        if "{r}" in form and number > 20:
            form = forms[0]
        written = form.replace("{n:02}", f"{int(label):02}" if label.isdigit() else label)
        written = written.replace("{n}", label).replace("{k}", name).replace("{r}", _roman(int(label)) if label.isdigit() else label).replace("{w}", f"{words.WARD_SHORT[kind][1]} {name}")
        units.append(Unit(f"{unit_kind} {label}", written, False, size))
    first = draw.choice([2014, 2015, 2016, 2016, 2016, 2016, 2017, 2018, 2019, 2020, 2021])
    return Ward(kind, name, district, province, units, unit_kind, list(range(first, first + draw.choice([3, 4, 5, 5, 5]))), f"{draw.getrandbits(48)}")


def _roman(number: int) -> str:
    out = ""
    for value, text in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while number >= value:
            out, number = out + text, number - value
    return out


roman = _roman
