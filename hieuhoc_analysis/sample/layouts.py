"""What each ward wrote, and how: its forms, its way of naming khu phố, its slips. All read from the CSVs beside."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from hieuhoc_analysis.codelists import read_rows
from hieuhoc_analysis.language.text import without_accents
from hieuhoc_analysis.sample.figures import HERE, LEVELS, Key, school_year, units

# Not counts: what a column of a form may be instead of a data element.
STT, NAME, NOTE, RATE, ROW_TOTAL = "stt", "name", "note", "rate", "total"
LEVEL_LABELS = {"primary": "Tiểu học", "lower_secondary": "THCS", "upper_secondary": "THPT"}
MILLION = "triệu đồng"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a form: its heading from the top level down, and what stands under it.

    `detail` is ``numerator/denominator`` for a rate, the summed element for a row total, a unit of measure in a
    form whose indicators stand in lines.
    """

    heading: tuple[str, ...]
    element: str
    level: str
    detail: str

    @property
    def counts(self) -> bool:
        """Whether the cells below are data elements."""
        return self.element not in (STT, NAME, NOTE, RATE, ROW_TOTAL)

    @property
    def scale(self) -> int:
        """How many units one written unit stands for."""
        return 1_000_000 if MILLION in self.heading[-1] else 1


class Entity(NamedTuple):
    """What one body line is about: a khu phố, an education level, or the ward itself."""

    label: str | int
    khu_pho: str = ""
    level: str = ""


class Group(NamedTuple):
    """Entities under one section heading ('' for none); with `subtotal` the heading line carries their sums."""

    heading: str
    entities: list[Entity]
    subtotal: bool = False


@dataclass(frozen=True, slots=True)
class Submission:
    """One workbook to write."""

    ward: str
    year: int
    file: str
    reported: date
    forms: dict[str, list[Column]]  # models, school, ward
    naming: str
    total_label: str
    quirks: dict[str, str]
    place: str
    models_title: str
    school_title: str

    @property
    def kind(self) -> str:
        """``thị trấn`` or ``xã``."""
        return "thị trấn" if self.ward.startswith("Thị trấn") else "xã"

    def period(self, column: Column, form: str) -> str:
        """The period a column speaks of."""
        return str(self.year) if form == "models" else school_year(self.year)

    def groups(self) -> list[Group]:
        """The body of the form with one line per khu phố."""
        home = [(u, u.in_year(self.year)) for u in units()]
        rows = [(u, Entity(self.write_name(name), name)) for u, (ward, name) in home
                if ward == self.ward and name != self.quirks.get("omit")]
        if "merged_sections" in self.quirks:
            return [Group(f"Địa bàn {ward[0].lower()}{ward[1:]}{' (cũ)' if ward != self.ward else ''}",
                          [e for u, e in rows if u.ward == ward], subtotal=True)
                    for ward in dict.fromkeys(u.ward for u, _ in rows)]
        return [Group(self.quirks.get("section", ""), [e for _, e in rows])]

    def write_name(self, name: str) -> str | int:
        """`name` the way this ward writes it; a bare number becomes a number."""
        short = re.sub(r"^(Khu phố|Thôn) ", "", name)
        written = self.naming.format(n=short, nn=short.zfill(2), name=short, plain=without_accents(short),
                                     old_tone=short.replace("òa", "oà").replace("ủy", "uỷ"))
        return int(written) if written.isdigit() else written


def level_rows() -> list[Group]:
    """The body of the form with one line per education level."""
    return [Group("", [Entity(LEVEL_LABELS[level], "", level) for level in LEVELS])]


def find(figures: dict[Key, int], key: Key) -> int | None:
    """A figure; one asked for all levels together is the sum of its levels."""
    if key in figures:
        return figures[key]
    parts = [figures[k] for level in LEVELS if (k := key._replace(level=level)) in figures]
    return sum(parts) if key.level == "all" and parts else None


def submissions() -> list[Submission]:
    """Every workbook of the sample set, in the order of ``submissions.csv``."""
    forms: dict[str, list[Column]] = {}
    for r in read_rows(HERE / "forms.csv"):
        forms.setdefault(r["form"], []).append(
            Column(tuple(r["heading"].split(" | ")), r["data_element"], r["education_level"] or "all", r["detail"]))
    wards = {r["ward"]: r for r in read_rows(HERE / "wards.csv")}
    result = []
    for r in read_rows(HERE / "submissions.csv"):
        about = {"year": r["year"], "school_year": school_year(int(r["year"]))}
        ward = wards[r["ward"]]
        result.append(Submission(
            r["ward"], int(r["year"]), r["file"], date.fromisoformat(r["reported"]),
            {part: forms[r[f"{part}_form"]] for part in ("models", "school", "ward")},
            r["naming"], r["total_label"], _quirks(r["quirks"]), ward["place"],
            ward["models_title"].format(**about), ward["school_title"].format(**about)))
    return result


def _quirks(text: str) -> dict[str, str]:
    pairs: Sequence[tuple[str, str, str]] = [part.strip().partition("=") for part in text.split(";") if part.strip()]
    return {name: value for name, _, value in pairs}
