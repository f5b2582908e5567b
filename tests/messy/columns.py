"""Which columns and rows a ward reports, and how they are headed."""

from __future__ import annotations

from . import words
from .build import Col, Look, Row
from .canvas import Case, Draw
from .world import LEVELS, Ward, roman


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
