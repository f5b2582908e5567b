"""Composing a case: layout x look x mess x format x encoding, each drawn on its own from the seed."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from . import encodings, official, plant, plant_more, submissions, writers
from .canvas import Case, Cell, Draw

ENCODINGS = {"unicode": 66, "nfd": 6, "mixed_nfd": 3, "tcvn3_font": 7, "tcvn3_bare": 5, "vni_font": 5, "tcvn3_mixed": 4, "cp1258_accident": 2, "spaces": 4, "dstroke": 3}
FORMATS = {"xlsx": 50, "openpyxl": 15, "xls": 11, "ods": 6, "csv": 10, "html": 4, "spreadsheetml": 4}
EXTENSIONS = {"xlsx": "xlsx", "openpyxl": "xlsx", "xls": "xls", "ods": "ods", "csv": "csv", "html": "xls", "spreadsheetml": "xls"}
PLACES = {"returned_over_dropouts": ["school_khu_pho"], "rate_mismatch": ["standard", "grouped", "sheet_per_model"]}  # for an error that the first layouts do not hold


def make(seed: int, family: str = "submissions", layout: str | None = None, plain: bool = False, kind: str = "") -> tuple[Case, bytes]:
    """The case of a seed with its bytes. `plain` keeps format and encoding simple (for looking at layouts); `kind` is an error to plant.

    The family ``accentless`` is that of the submissions, each typed wholly without accents.
    """
    bare, family = family == "accentless", "submissions" if family == "accentless" else family
    draw = Draw(f"{family}-{seed}")
    layouts = official.LAYOUTS if family == "official" else submissions.LAYOUTS
    chosen = draw.choices(list(layouts), [weight for _, weight in layouts.values()])[0]
    plants = draw.fork("plant")
    rule = plants.choice(plant.RULES) if family == "submissions" and plants.maybe(0.25) else ""
    if kind:
        rule, plants = kind, Draw(f"plant-{kind}-{seed}")  # of its own, so that all else is drawn as without it
    for attempt in range(40):  # until the layout has a place for the error
        where = chosen if attempt < 3 else plants.choice((PLACES | plant_more.LAYOUTS).get(rule, ["standard", "grouped"]))
        case = Case(seed, family, layout or where, rule=rule)
        layouts[case.layout][0](draw.fork(f"layout{attempt}"), case)
        if rule:
            plant.plant(plants, case, rule)
        if not rule or case.planted:
            break
    if family == "submissions":
        submissions.extra_sheets(draw.fork("extra"), case)
    style = draw.fork("style")
    case.encoding = "unicode" if plain else style.choices(list(ENCODINGS), list(ENCODINGS.values()))[0]
    if bare:
        case.encoding = "accentless"
    if family == "official" and case.encoding not in ("unicode", "nfd", "spaces", "tcvn3_font"):
        case.encoding = "unicode"
    name = "xlsx" if plain else style.choices(list(FORMATS), list(FORMATS.values()))[0]
    if name in ("csv", "html") and (len(case.sheets) > 1 or any(not sheet.visible for sheet in case.sheets)):
        name = "xlsx"
    case.format = name
    if name in ("csv", "html") and case.paper and case.paper.period_in == {"sheet"}:
        case.paper.period_in.add("file")  # neither has a sheet to name it
    if name == "csv":
        if "font" in case.encoding:
            case.encoding = "tcvn3_bare" if "tcvn3" in case.encoding else "unicode"
        charset = style.choices(["utf-8-sig", "utf-8", "utf-16", "cp1258"], [50, 25, 12, 13])[0]
        if case.encoding.startswith("tcvn3_"):
            charset = style.choice(["utf-8-sig", "utf-8"] + (["cp1252"] if case.encoding == "tcvn3_bare" else []))
        elif case.encoding != "unicode":
            charset = "utf-8-sig"
        case.format = f"csv|{style.choice([',', ';', ';', 'tab'])}|{charset}"
    if name in ("ods", "html", "spreadsheetml"):
        case.encoding = case.encoding.replace("_font", "_bare") if "tcvn3" in case.encoding else "unicode" if "vni" in case.encoding else case.encoding
    _encode(case, style)
    if name == "openpyxl" and any(cell.formula for sheet in case.sheets for cell in sheet.cells.values()):
        case.excused.append("formulas without results")
    extension = EXTENSIONS[name]
    if style.maybe(0.05) and not plain:
        case.mess.append("wrong_extension")
        extension = {"xlsx": "xls", "openpyxl": "xls", "xls": "xlsx", "ods": "xlsx", "csv": style.choice(["xls", "txt"]), "html": "xls", "spreadsheetml": "xls"}[name]
    case.path = case.path or (case.paper.file_name() if case.paper else "")
    case.path = f"{case.path or f'{family} {seed}'}.{extension}"
    return case, writers.write(case)


def save(case: Case, data: bytes, folder: Path) -> Path:
    path = folder / case.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def _encode(case: Case, draw: Draw) -> None:
    """Re-encode the cells' text as this office's computer had it."""
    mode = case.encoding
    if mode == "unicode":
        return
    case.exact_headers = mode in ("nfd", "mixed_nfd", "spaces", "dstroke", "accentless")
    if mode == "accentless":
        for sheet in case.sheets:
            sheet.name = encodings.accentless(sheet.name)
        for row in case.observations:
            row["source_sheet"] = encodings.accentless(row["source_sheet"])
        for planted in case.planted:
            planted.sheet = encodings.accentless(planted.sheet)
    for heading in (column for sheet in case.sheets for table in sheet.tables for column in table.columns.values() if mode == "accentless"):
        heading.update({key: encodings.accentless(text) for key, text in heading.items() if key in ("header", "also") and text})
    for sheet in case.sheets:
        for (row, _), cell in sorted(sheet.cells.items()):
            if not isinstance(cell.value, str) or cell.error or cell.keep or cell.formula:
                continue
            _encode_cell(cell, mode, draw, row)


def _encode_cell(cell: Cell, mode: str, draw: Draw, row: int) -> None:
    text = cell.value
    if mode == "nfd" or (mode == "mixed_nfd" and draw.maybe(0.5)):
        cell.value = unicodedata.normalize("NFD", text)
    elif mode == "spaces":
        cell.value = draw.choice([text, text.replace(" ", "\u00a0"), f"{text} ", f" {text}", text.replace(" ", "  "), f"{text}\u200b", f"\ufeff{text}"])
    elif mode == "accentless":
        cell.value = encodings.accentless(text)
    elif mode == "dstroke":
        cell.value = text.replace("Đ", "Ð")
    elif mode == "cp1258_accident":
        cell.value = encodings.cp1258_accident(text)
    elif mode in ("tcvn3_font", "tcvn3_bare") or (mode == "tcvn3_mixed" and row % 3):
        if any(char in "“”–…" for char in text) and mode != "tcvn3_font":
            text = text.replace("“", '"').replace("”", '"').replace("–", "-").replace("…", "...")
        if mode != "tcvn3_bare" and text.isupper() and not encodings.tcvn3_has_capitals(text):
            cell.font = ".VnTimeH"
            cell.value = encodings.tcvn3(text.lower())
        elif not encodings.tcvn3_has_capitals(text):
            if mode == "tcvn3_bare":  # typed in the capitals' font, which is lost
                cell.value = encodings.tcvn3(text.lower() if text.isupper() else text)
        else:
            cell.value = encodings.tcvn3(text)
            if mode != "tcvn3_bare":
                cell.font = draw.choice([".VnTime", ".VnArial"])
    elif mode == "vni_font":
        cell.value = encodings.vni(text)
        cell.font = draw.choice(["VNI-Times", "VNI-Helve"])
