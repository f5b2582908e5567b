"""A picture of how a workbook was understood: each sheet as a grid coloured and lettered by role, each cell with what was read from it."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections import Counter, defaultdict
from importlib.resources import files
from pathlib import Path

from hieuhoc_analysis import limits
from hieuhoc_analysis.batch.assemble import assemble
from hieuhoc_analysis.explain.cells import ROLES, Page, Told, shown_text
from hieuhoc_analysis.extract.grid import Sheet, column_letters
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.extract.workbook import read_workbook
from hieuhoc_analysis.files import write_atomically
from hieuhoc_analysis.findings import SEVERITIES, Finding, count
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.language.periods import period_in_words
from hieuhoc_analysis.language.phrases import number
from hieuhoc_analysis.submission import Submission, interpret

MARKS = {"error": "!!", "warning": "!", "info": "i"}
MOST_ROWS, MOST_COLUMNS, MOST_FINDINGS = 400, 60, 300
Place = tuple[int, int]
GAP = 4  # longer runs of blank rows or columns are drawn as one


def write_explanation(path: Path | str, out: Path | str, lang: str = "vi") -> Path:
    """Write a self-contained page that shows how a file was read.

    Personal data and what stands in the signature block beside its usual words are shown as dots. Very long or wide
    sheets are cut, and the page says so.

    Parameters
    ----------
    path : path
        The submission.
    out : path
        The page.
    lang : str
        ``vi`` or ``en``.

    Raises
    ------
    UnreadableFile
        When the file is no table.
    """
    source = limits.within(limits.size(path), lambda: _source(Path(path), lang))
    return write_atomically(Path(out), source.encode("utf-8", "replace"))


def _source(path: Path, lang: str) -> str:
    workbook = read_workbook(path)
    read = Submission(path.name)
    parts = interpret(workbook, read)
    for finding in read.findings:
        finding.source_file = path.name
    assemble(read)  # what is said of it with the decisions and checks that need all its figures
    of_cells: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in read.findings:
        of_cells[finding.source_sheet, finding.source_cell].append(finding)
    page = Page(lang, {(f.sheet, f.row, f.col): f for f in read.figures if f.role != "unknown"}, of_cells, {})
    sheets = [_sheet(page, n, *part) for n, part in enumerate(parts, 1)]
    roles = Counter(role for _, layout, _ in parts for role in layout.roles.values())
    title = page.say("title", file=path.name)
    body = [f"<h1>{_h(title)}</h1>", f"<p>{_h(_summary(page, read))}</p>", _key(page, roles), _findings(page, read.findings), *sheets]
    style, script = (files(__package__).joinpath(f"page.{kind}").read_text("utf-8") for kind in ("css", "js"))
    return (
        f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width,initial-scale=1'>"
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; "
        f'style-src {_hash(style)}; script-src {_hash(script)}">'
        f"<link rel='icon' href='data:,'><title>{_h(title)}</title><style>{style}</style></head><body><main>{''.join(body)}</main>"
        f"<div id='about' role='status' aria-live='polite'>{_h(page.say('hint'))}</div><script>{script}</script></body></html>"
    )


def _summary(page: Page, read: Submission) -> str:
    unclear = page.say("unclear")
    return page.say(
        "summary", format=read.format, ward=read.ward or unclear, period=_periods(read.period, page.lang) or unclear, n=len(read.values)
    )


def _periods(periods: str, lang: str) -> str:
    return ", ".join(period_in_words(period, lang) for period in periods.split("; "))


def _key(page: Page, roles: Counter[str]) -> str:
    items = []
    for role, letter in ROLES.items():
        if roles[role]:
            mark, words, n = f"<b>{letter}</b> " if letter else "", page.say(f"role.{role}"), number(roles[role], page.lang)
            items.append(f"<li class='{role}'>{mark}{_h(words)} <span class='small'>{n}</span></li>")
    items += [
        f"<li><b>{mark}</b> {_h(page.say(f'level.{level}'))}</li>"
        for level, mark in MARKS.items()
        if any(f.severity == level and f.source_cell for of in page.findings.values() for f in of)
    ]
    return f"<ul class='key' aria-label='{_h(page.say('key'))}'>{''.join(items)}</ul>"


def _findings(page: Page, findings: list[Finding]) -> str:
    items = []
    for f in sorted(findings, key=lambda f: SEVERITIES.index(f.severity))[:MOST_FINDINGS]:
        place = _h(" ".join(filter(None, (f.source_sheet, f.source_cell))))
        if anchor := page.shown.get((f.source_sheet, f.source_cell)):
            place = f"<a href='#{anchor}'>{place}</a>"
        level = f"<b>{_h(page.say(f'level.{f.severity}'))}</b> {f'{place}: ' if place else ''}"
        items.append(f"<li class='{f.severity}'>{level}{_h(f.message(page.lang))} {_h(f.hint(page.lang))}</li>")
    if len(findings) > MOST_FINDINGS:
        items.append(f"<li>{_h(page.say('more', n=len(findings) - MOST_FINDINGS))}</li>")
    if not items:
        return f"<section id='findings'><p>{_h(page.say('none'))}</p></section>"
    head = page.say("findings", n=len(findings), errors=count(findings, "error"), warnings=count(findings, "warning"))
    details = f"<details{' open' if len(items) <= 8 else ''}><summary>{_h(head)}</summary><ul>{''.join(items)}</ul></details>"
    return f"<section id='findings'>{details}</section>"


def _sheet(page: Page, index: int, sheet: Sheet, layout: Layout, contexts: list[SheetContext]) -> str:
    head = page.say("sheet" if sheet.state == "visible" else "sheet_hidden", sheet=sheet.name)
    parts = [f"<section><h2>{_h(head)}</h2>"]
    if sheet.page:
        parts.append(f"<p class='small'>{_h(page.say('outside', texts=' | '.join(cell.text for cell in sheet.page)))}</p>")
    if not sheet.cells:
        return f"{''.join(parts)}<p>{_h(page.say('empty'))}</p></section>"
    for n, table in enumerate(layout.tables, 1):
        head_rows, total_rows = table.header.rows, sorted({*table.total_rows, *table.subtotal_rows})
        where = {name: _rows(some) or page.say("no_rows") for name, some in (("head", head_rows), ("totals", total_rows))}
        words = page.say("table", n=n, first=str(table.first_row), last=str(table.last_row), **where)
        parts.append(f"<p class='small'>{_h(words)}</p>")
    all_rows, all_cols = list(sheet.cells), sorted({col for row in sheet.cells.values() for col in row})
    rows, cols = _lines(all_rows)[:MOST_ROWS], _lines(all_cols)[:MOST_COLUMNS]
    if rows[-1] < all_rows[-1] or cols[-1] < all_cols[-1]:
        ends = {"last_row": str(all_rows[-1]), "last_col": column_letters(all_cols[-1])}
        parts.append(f"<p><strong>{_h(page.say('cut', rows=len(rows), cols=len(cols), **ends))}</strong></p>")
    told = Told(page, sheet, layout, contexts)
    grid = _grid(page, index, sheet, layout, told, rows, cols)
    return f"{''.join(parts)}<div class='wide' role='region' tabindex='0' aria-label='{_h(head)}'>{grid}</div></section>"


def _grid(page: Page, index: int, sheet: Sheet, layout: Layout, told: Told, rows: list[int], cols: list[int]) -> str:
    """The drawn rows and columns of a sheet as a table."""
    private = any(role == "personal" for role in layout.roles.values())
    spans, covered = _merges(sheet, rows, cols)
    _overflow(sheet, layout, rows, cols, spans, covered)
    under = defaultdict(list)  # what is said of a cell under a merged one is said of that
    for (row, col), anchor in covered.items():
        under[anchor].append(f"{column_letters(col)}{row}")
    hidden = page.say("hidden")
    all_cols = {col for row in sheet.cells.values() for col in row}
    top = "".join(
        _head("col", column_letters(col), col in sheet.hidden_cols, col + 1 not in cols and col < cols[-1] and col not in all_cols, hidden)
        for col in cols
    )
    body, first = [], True
    for row in rows:
        gap = row not in sheet.cells and row + 1 not in rows and row < rows[-1]
        line = [_head("row", str(row), row in sheet.hidden_rows, gap, hidden)]
        for col in cols:
            if (row, col) in covered:
                continue
            cell, role, address = sheet.get(row, col), layout.roles.get((row, col), ""), f"{column_letters(col)}{row}"
            findings = []
            for place in (address, *under.get((row, col), ())):
                page.shown[sheet.name, place] = f"s{index}-{address}"
                findings += page.findings.get((sheet.name, place), [])
            about = told.of(row, col, address, findings) if cell is not None or findings else ""
            worst = min((f.severity for f in findings), key=SEVERITIES.index, default="")
            numeric = "num" if cell is not None and cell.kind == "number" else ""
            unseen = "hid" if row in sheet.hidden_rows or col in sheet.hidden_cols else ""
            classes = " ".join(filter(None, (role, numeric, worst, unseen)))
            high, wide = spans.get((row, col), (1, 1))
            letter = ROLES.get(role, "") if cell is not None else ""
            attributes = "".join(
                (
                    f" class='{classes}'" if classes else "",
                    f" rowspan='{high}'" if high > 1 else "",
                    f" colspan='{wide}'" if wide > 1 else "",
                    f' data-d="{_h(about)}"' if about else "",
                    " tabindex='0'" if about and first else "",
                )
            )
            marks = (f"<b class={worst}>{MARKS[worst]}</b>" if worst else "") + (f"<i>{letter}</i>" if letter else "")
            text = _h(shown_text(cell, role, private, page.lang))
            line.append(f"<td id='s{index}-{address}'{attributes}>{marks}{text}</td>")
            first = first and not about
        body.append(f"<tr>{''.join(line)}</tr>")
    return f"<table><thead><tr><th></th>{top}</tr></thead><tbody>{''.join(body)}</tbody></table>"


def _head(scope: str, text: str, hidden: bool, gap: bool, word: str) -> str:
    classes = " ".join(filter(None, ("hid" if hidden else "", "gap" if gap else "")))
    attribute = f" class='{classes}'" if classes else ""
    shown = ("⋮" if scope == "row" else "⋯") if gap else text
    return f"<th scope='{scope}'{attribute}>{shown}{f'<small>{_h(word)}</small>' if hidden else ''}</th>"


def _lines(used: list[int]) -> list[int]:
    """The rows or columns to draw: all from the first, but one of a longer run of blanks."""
    out = list(range(1, used[0])) if used[0] <= GAP else [used[0] - 1]
    for line in used:
        if out and line - out[-1] - 1 >= GAP:
            out.append(out[-1] + 1)
        elif out:
            out += range(out[-1] + 1, line)
        if len(out) > MOST_ROWS:
            break
        out.append(line)
    return out


def _merges(sheet: Sheet, rows: list[int], cols: list[int]) -> tuple[dict[Place, Place], dict[Place, Place]]:
    """Spans of merged areas in drawn rows and columns, by their first cell; and of each cell that they cover, that first cell."""
    spans: dict[Place, Place] = {}
    covered: dict[Place, Place] = {}
    for merge in sheet.merges[:5000]:
        inside_rows = [row for row in rows if merge.first_row <= row <= merge.last_row]
        inside_cols = [col for col in cols if merge.first_col <= col <= merge.last_col]
        area = [(row, col) for row in inside_rows for col in inside_cols]
        if not area or area[0] != (merge.first_row, merge.first_col) or covered.keys() & set(area) or spans.keys() & set(area):
            continue  # cut off, or overlapping another
        spans[area[0]] = (len(inside_rows), len(inside_cols))
        covered |= dict.fromkeys(area[1:], area[0])
    return spans, covered


def _overflow(
    sheet: Sheet, layout: Layout, rows: list[int], cols: list[int], spans: dict[Place, Place], covered: dict[Place, Place]
) -> None:
    """Let long words outside the tables run over the empty cells beside them, as they do in a spreadsheet."""
    for row in rows:
        for at, col in enumerate(cols):
            cell = sheet.get(row, col)
            if (
                cell is None
                or (row, col) in spans
                or (row, col) in covered
                or layout.roles.get((row, col)) not in ("title", "note", "signature")
            ):
                continue
            beside = []
            for other in cols[at + 1:at + 1 + len(cell.text) // 8]:
                if sheet.get(row, other) is not None or (row, other) in spans or (row, other) in covered:
                    break
                beside.append((row, other))
            if beside:
                spans[row, col] = (1, 1 + len(beside))
                covered |= dict.fromkeys(beside, (row, col))


def _rows(rows: list[int]) -> str:
    """``[7, 8, 9, 12]`` → ``7–9, 12``."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def _h(text: object) -> str:
    return html.escape(_CONTROL.sub(" ", str(text)), quote=True)
