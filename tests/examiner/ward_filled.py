"""Lines of units filled in figure by figure, blanks and texts among them, and the sums of what is told of them."""

from __future__ import annotations

from .dress import dress
from .paper import vietnamese
from .ward import Ward, percentage


def fill(w: Ward, cols: str, made: list[tuple], *, stt: int | None = 1, decimals: int = 1, show=None, fmt: str = "#,##0", ward_rows: bool = False) -> list[int]:
    """Lines of units: ``#`` the number, ``n`` the name, ``fr@2020`` a figure that is read, ``~fr`` one that may be, ``.x`` one that is
    not, ``%fg/fr`` a share, ``=fg/fr`` one by a formula. A figure may be None (blank), a text (no figure) or (text, its value)."""
    tokens, out = cols.split(), []
    for k, line in enumerate(made):
        w.row += 1
        out.append(w.row)
        values = iter(line[1:])
        shown, _, canonical = line[0].partition("=")
        known: dict[str, int] = {}
        for c, token in enumerate(tokens):
            if token in ("#", "n"):
                w.put(c, stt + k if token == "#" else shown, border=True)
            elif token[0] not in "%=":
                _figure(w, c, token, next(values), canonical or shown, known, show, fmt, ward_rows)
        _shares(w, tokens, known, decimals, show)
    return out


def _figure(w, c, token, value, name, known, show, fmt, ward_rows) -> None:
    told = value[1] if isinstance(value, tuple) else value
    raw = value[0] if isinstance(value, tuple) else show(value) if show and isinstance(value, int) else value
    w.put(c, raw, border=True, number_format=fmt if isinstance(raw, int) else "General")
    if not isinstance(told, int):
        if told is not None and token[0] not in "~.":
            w.neutral.append((w.sheet, w.address(c)))
        return
    known[token.lstrip("~.")] = told
    if token[0] == ".":
        return
    if token[0] == "~":
        w.not_counted(w.address(c))
        return
    short, _, period = token.partition("@")
    short, _, level = short.partition(":")
    w.takes(c, short, told, name, period, level or "all")
    if ward_rows:
        w.observations[-1] |= {"ward": name, "khu_pho": ""}


def _shares(w, tokens, known, decimals, show, **style) -> None:
    for c, token in enumerate(tokens):
        if token[0] not in "%=":
            continue
        part, whole = token[1:].split("/")
        value = None
        if known.get(whole) and part in known:
            value = known[part] / known[whole] if token[0] == "=" else percentage(known[part], known[whole], decimals) if decimals else round(100 * known[part] / known[whole])
        if token[0] == "=" and value is not None:
            plain = [t.lstrip("~.") for t in tokens]
            w.put(c, value, border=True, formula=f"{w.address(plain.index(part))}/{w.address(plain.index(whole))}", number_format="0.0%", **style)
        else:
            text = vietnamese(value, decimals) if show and value is not None else value
            w.put(c, text, border=True, number_format="0.0" if isinstance(text, float) else "General", **style)


def add(w: Ward, cols: str, label: str, lines: list[int], *, stt: object = None, formulas: bool = False, decimals: int = 1, show=None, row: int | None = None, fmt: str = "#,##0") -> int:
    """A line of sums of the lines given, from what is told of them or what stands there; at the next row or one kept free."""
    back, w.row = w.row, row or w.row + 1
    tokens, known = cols.split(), {}
    for c, token in enumerate(tokens):
        if token in ("#", "n"):
            w.put(c, stt if token == "#" else label, border=True, bold=True)
        elif token[0] not in "%=":
            values = [figure(w, r, c) for r in lines]
            if all(v is None for v in values):
                w.put(c, None, border=True)
                continue
            value = known[token.lstrip("~.")] = sum(v or 0 for v in values)
            over = f"SUM({w.address(c, lines[0])}:{w.address(c, lines[-1])})" if formulas else ""
            w.put(c, show(value) if show and not formulas else value, border=True, bold=True, formula=over, number_format=fmt)
    _shares(w, tokens, known, decimals, show, bold=True)
    at = w.row
    w.row = max(back, at)
    return at


def figure(w: Ward, row: int, c: int) -> int | None:
    """The count that stands in a cell."""
    value = w.cells[row, w.left + c].value
    for told in w.observations:
        if told["cell"] == w.address(c, row):
            return told["value"]
    if isinstance(value, str) and value.replace(".", "").isdigit():
        return int(value.replace(".", ""))
    return value if isinstance(value, int) else None


def at(w: Ward, row: int, *columns: int) -> list[str]:
    return [w.address(c, row) for c in columns]


def forget(w: Ward, rows: list[int], columns: range | tuple[int, ...]) -> Ward:
    """Lines of which no figure is asked for."""
    return w.not_counted(*(w.address(c, r) for r in rows for c in columns))


def look(w: Ward, name: float = 18, other: float = 11, count: int = 9, stt: bool = True) -> Ward:
    """Columns wide enough, headings that wrap."""
    letters = [w.address(c, 1)[:-1] for c in range(count)]
    widths = dict.fromkeys(letters, other) | ({letters[0]: 6, letters[1]: name} if stt else {letters[0]: name})
    dress(w, wrap=tuple(r for t in w.tables for r in t.header_rows), widths=widths)
    return w
