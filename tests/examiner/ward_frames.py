"""What wards' workbooks share: the head, the title and the end, and lines of units whose figures are given, with their sums."""

from __future__ import annotations

import re
from collections.abc import Callable

from .paper import vietnamese
from .ward import ELEMENTS, LEVELS, MESS, Ward, encoded, percentage


def top(w: Ward, *left: str, at: int = 4, date: str = "") -> Ward:
    return w.letterhead(left, at, date)


def offices(w: Ward, *lines: str) -> Ward:
    """A head on the left only."""
    for k, text in enumerate(lines, 1):
        w.text(text, bold=k == len(lines))
    return w


def title(w: Ward, text: str, over: int) -> Ward:
    return w.text(text, bold=True, over=over, align="center")


def end(w: Ward, left: str = "Người lập", right: str = "CHỦ TỊCH HỘI", at: int = 4, **more) -> Ward:
    return w.close(left, right, at, under=("", ""), **more)


def signed(w: Ward, left: str = "NGƯỜI LẬP BIỂU", right: str = "TM. BAN CHẤP HÀNH", at: int = 4, under: tuple[str, str] = ("(Ký, ghi rõ họ tên)", "CHỦ TỊCH")) -> Ward:
    return w.close(left, right, at, under=under)


# -- names of units -------------------------------------------------------------------------------------------
def of(kind: str, text: str) -> list[str]:
    return [f"{kind} {name}" for name in text.split(",")]


def bare(kind: str, text: str) -> list[str]:
    """Units written without their kind."""
    return [f"{name}={kind} {name}" for name in text.split(",")]


def kp(count: int, shown: str = "Khu phố {i}", kind: str = "Khu phố", start: int = 1) -> list[str]:
    return [f"{shown.format(i=i)}={kind} {i}" for i in range(start, start + count)]


# -- lines in the order of a plan -----------------------------------------------------------------------------
def told(value: object) -> int | None:
    """The count that a field says: ``1.402{1402}``, or a number itself."""
    if isinstance(value, str) and (match := re.search(r"\{(\d+)\}$", value)):
        return int(match[1])
    return value if isinstance(value, int) else None


def drawn(w: Ward, plan: str, count: int, *more: object) -> list[list]:
    """The figures of ``count`` units, with what stands beside them."""
    return [[*w.draw(plan), *more] for _ in range(count)]


def lay(w: Ward, plan: str, units: list[str], made: list | Callable, total: str | None = "Cộng", *, rates: dict[int, tuple[int, int]] | None = None, show: Callable | None = None,
        mess: dict[int, str | Callable] | None = None, decimals: int = 1, first: bool = False, stt: str = "first", start: int = 1, also: list | None = None, ward_rows: bool = False) -> list[int]:
    """Units with the figures ``made``, whose rows are given back, and their sums.

    Fields in ``rates`` are shares of two others, told by ``show``; those in ``mess`` are typed as `MESS` says, or as a function
    does that gives the text and, in braces, its value. The sums stand ``first`` or last, the numbers of the lines first, last
    or nowhere; ``also`` are lines made before that the sums count too.
    """
    if callable(made):
        made = [list(made(i)) for i in range(1, len(units) + 1)]
    sums = [sum(told(v) or 0 for v in column) if any(told(v) is not None for v in column) else None for column in zip(*(also or []), *made, strict=True)]

    def field(values: list, k: int) -> str:
        v, how = values[k], (mess or {}).get(k)
        if k in (rates or {}):
            part, whole = (told(values[at]) for at in rates[k])
            v = percentage(part, whole, decimals) if part is not None and whole else None
            v = show(v) if show and v is not None else v
        elif how and isinstance(v, int):
            v = how(v) if callable(how) else f"'{MESS[how](v)}{{{v}}}"
        return "" if v is None else str(v)

    def line(kind: str, number: object, name: str, values: list) -> str:
        cells = [name, *(field(values, k) for k in range(len(values)))]
        numbers = {"first": [str(number), *cells], "last": [*cells, str(number)], "": cells}
        return f"{kind}| {' | '.join(numbers[stt])}"

    w.means(plan)
    if total is not None and first:
        w.units(line("T", "", total, sums))
    w.units("\n".join(line("d", i, u, v) for i, (u, v) in enumerate(zip(units, made, strict=True), start)), ward_rows=ward_rows)
    lines = w.last(len(units))
    if total is not None and not first:
        w.units(line("T", "", total, sums))
    return lines


def rows(w: Ward, plan: str, units: list[str], make: Callable, total: str = "Cộng", rates: dict[int, tuple[int, int]] | None = None, percent: str = "", *,
         unread: tuple[int, ...] = (), ward_rows: bool = False, decimals: int = 1, first: bool = False, dot: tuple[int, ...] = (), thousand: tuple[int, ...] = ()) -> Ward:
    """`lay` for a sheet told in one go: fields in ``dot`` are written 1.234, in ``thousand`` shown in thousands, and whether one of ``unread`` is a figure is a matter of taste."""
    mess = dict.fromkeys(dot, dotted) | dict.fromkeys(thousand, lambda v: f"{v // 1000}{{{v}}}")
    show = (lambda share: f"{vietnamese(share, decimals)}{percent}") if percent else None
    for row in lay(w, plan, units, make, total or None, rates=rates, show=show, mess=mess, decimals=decimals, first=first, ward_rows=ward_rows):
        w.not_counted(*(w.address(w.tables[-1].name + 1 + k, row) for k in unread))
    return w


def dotted(v: int) -> str:
    """1.234, which reads as a fraction; what is smaller stays a text."""
    return f"{vietnamese(v)}{{{v}}}" if v > 999 else f"'{v}{{{v}}}"


# -- lines in the order of the columns ------------------------------------------------------------------------
def many(plan: str, years: range | tuple[int, ...]) -> str:
    return " ".join(f"{short}@{year}" for year in years for short in plan.split())


def gen(w: Ward, count: int, plan: str) -> list[dict]:
    """Figures of units that are drawn."""
    return [dict(zip(plan.split(), w.draw(plan), strict=True)) for _ in range(count)]


def given(plan: str, made: list[tuple]) -> list[dict]:
    return [dict(zip(plan.split(), values, strict=True)) for values in made]


def typed(plan: str, *lines: str) -> list[dict]:
    """Figures given as text, a line per unit, its fields parted by strokes or blanks: ``71 người{71}`` is typed so and says 71, words stand as they are."""
    made = []
    for line in lines:
        parts = [part.strip() for part in (line.split("|") if "|" in line else line.split())]
        made.append(tuple(int(part) if re.fullmatch(r"-?\d+", part) else part or None for part in parts))
    return given(plan, made)


def body(w: Ward, cols: str, units: list[str], data: list[dict], *, fmt: dict | None = None, first: int = 1, show=None, ward_rows: bool = False) -> list[int]:
    """Lines of units, whose rows are given back.

    ``#`` is the number, ``n`` the name, ``hh`` a figure, ``%fg/fr`` a share, ``=fg/hh`` one by a formula, ``_`` nothing,
    ``x:key`` what is no figure and ``~key`` what may be one, as a word instead of a figure may.
    """
    lines = []
    for i, (unit, line) in enumerate(zip(units, data, strict=True)):
        w.row += 1
        lines.append(w.row)
        shown, _, canonical = unit.partition("=")
        for c, token in enumerate(cols.split()):
            if token in ("#", "n"):
                w.put(c, first + i if token == "#" else shown, border=w.borders)
                continue
            _field(w, c, token, cols, line, fmt or {}, show)
            value = told(line.get(token))
            if token[0] == "~" or value is None and isinstance(line.get(token), str):
                w.not_counted(w.address(c))
            elif value is not None and token[:2] != "x:":
                short, _, period = token.partition("@")
                short, _, level = short.partition(":")
                w.observe(c, ELEMENTS[short], period or w.period, value, canonical or shown, LEVELS.get(level, "all"), ward_rows)
    return lines


def sums(data: list[dict]) -> dict[str, int]:
    """What the figures of each kind come to; a blank or a word counts nothing."""
    keys = dict.fromkeys(key for line in data for key, value in line.items() if told(value) is not None)
    return {key: sum(told(line.get(key)) or 0 for line in data) for key in keys}


def total(w: Ward, cols: str, label: str, data: list[dict], *, fmt: dict | None = None, show=None, rows: list[int] | None = None, stt: object = None) -> int:
    """A line of sums, as formulas of ``rows`` if they are given; its row."""
    w.row += 1
    whole = sums(data)
    for c, token in enumerate(cols.split()):
        if token in ("#", "n"):
            w.put(c, stt if token == "#" else label, border=w.borders, bold=True)
        else:
            over = f"SUM({w.address(c, rows[0])}:{w.address(c, rows[-1])})" if rows else ""
            _field(w, c, token, cols, whole, {} if rows else fmt or {}, show, over, bold=True)
    return w.row


def _field(w: Ward, c: int, token: str, cols: str, line: dict, fmt: dict, show, over: str = "", **style) -> None:
    """One field of a line; ``over`` is the formula of a sum."""
    key = re.sub("^(x:|~)", "", token)
    if token[0] in "%=":
        parts = token[1:].split("/")
        part, whole = (line[one] for one in parts)
    if token[0] == "%":
        value = percentage(part, whole)
        w.put(c, show(value) if show else value, border=w.borders, **style)
    elif token[0] == "=":
        above, below = (w.address(cols.split().index(one)) for one in parts)
        w.put(c, part / whole, border=w.borders, formula=f"{above}/{below}", number_format="0.0%", **style)
    elif line.get(key) is None:
        w.put(c, None, border=w.borders, **style)
    else:
        value = fmt[key](line[key]) if key in fmt and isinstance(line[key], int) else line[key]
        w.put(c, re.sub(r"\{\d+\}$", "", value) if isinstance(value, str) else value, border=w.borders, formula=over, **style)


def table(w: Ward, cols: str, units: list[str], data: list[dict], label: str = "Cộng", formulas: bool = False, *, first: int = 1, ward_rows: bool = False, **more) -> tuple[list[int], int]:
    """The rows of the lines and, with a label, that of their sums."""
    lines = body(w, cols, units, data, first=first, ward_rows=ward_rows, **more)
    return lines, total(w, cols, label, data, rows=lines if formulas else None, **more) if label else 0


def simple(w: Ward, head: str, cols: str, units: list[str], made: list[tuple], label: str = "Cộng") -> tuple[list[int], int]:
    """A table of one row of headings whose figures are given."""
    w.head(head, name=1, stt=0)
    return table(w, cols, units, given(" ".join(t for t in cols.split() if t not in ("#", "n", "_") and t[0] not in "%="), made), label)


def across(w: Ward, labels: list[tuple], units: list[str], data: list[dict], whole: str, head: str = "TT | Nội dung") -> Ward:
    """Units across and their sum last; each label is a number, a text and what it counts, ``""`` for a caption, ``%fg/fr`` for a share."""
    w.head(" | ".join([head, *(unit.partition("=")[0] for unit in units), whole]), name=1, stt=0)
    lines = [*data, sums(data)]
    for number, label, token in labels:
        w.line(number, label, bold=not token)
        for c, line in enumerate(lines if token else (), 2):
            _field(w, c, token, "", line, {}, None)
            if token[0] != "%" and c < len(units) + 2:
                shown, _, canonical = units[c - 2].partition("=")
                w.takes(c, token, line[token], canonical or shown)
    return w


# -- tables drawn cell by cell ----------------------------------------------------------------------------------
def cells(w: Ward, row: int, *values: object, start: int = 0, bold: bool = False) -> None:
    """A line of bordered cells; nothing is drawn for ``None``."""
    for c, value in enumerate(values, start):
        if value is not None:
            w.put(c, value, row, border=True, bold=bold)


def say(w: Ward, column: int, row: int, short: str, value: int, name: str = "", period: str = "", level: str = "", ward: str = "") -> None:
    """The cell counts ``short`` of a unit, or of another ward than the paper's."""
    w.observe(column, ELEMENTS[short], period or w.period, value, name, LEVELS.get(level, "all"), row=row)
    if ward:
        w.observations[-1]["ward"] = ward


def retype(w: Ward, how: str, chosen: Callable) -> None:
    """Put the texts of the cells whose row and column are ``chosen`` into an encoding that another hand typed."""
    for (row, column), cell in w.cells.items():
        if isinstance(cell.value, str) and chosen(row, column):
            cell.value, cell.font = encoded(cell.value, how)


def big(value: int) -> object:
    return value if value < 1000 else vietnamese(value)


def dots(value: int) -> str:
    return str(vietnamese(value))


def comma(share: float) -> object:
    return vietnamese(share, 1)


def pct(share: float) -> str:
    return f"{vietnamese(share, 1)}%"


def dash(value: int) -> object:
    return value or "-"
