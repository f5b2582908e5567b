"""A picture of how a workbook was understood: each sheet as a grid coloured and lettered by role, each cell with what was read from it."""

from __future__ import annotations

import html
from pathlib import Path

from hieuhoc_analysis import codelists, validate
from hieuhoc_analysis.extract.decode import decode_workbook
from hieuhoc_analysis.extract.grid import Sheet, column_letters
from hieuhoc_analysis.extract.layout import Layout, read_layout
from hieuhoc_analysis.extract.workbook import read_workbook
from hieuhoc_analysis.files import write_atomically
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.phrases import number
from hieuhoc_analysis.submission import read_submission

# role → its letter, so that no meaning rests on colour alone; background; what people call it
ROLES = {
    "title": ("T", "#E8E3F4", "tiêu đề trang", "title"), "heading": ("H", "#CFE0EE", "tiêu đề cột", "heading"), "code": ("C", "#E3E8EC", "dòng mã cột", "column codes"),
    "stub": ("N", "#E2F0E6", "tên dòng", "row name"), "value": ("", "#FFFFFF", "số liệu", "figure"), "total": ("Σ", "#FBE3C4", "tổng", "total"),
    "subtotal": ("σ", "#FDF0DD", "tổng nhóm", "subtotal"), "rate": ("%", "#F3EBD3", "tỷ lệ gõ tay", "typed rate"), "section": ("G", "#D6EBE4", "tên nhóm", "section"),
    "remark": ("R", "#F4F4F4", "cột ghi chú", "remark"), "note": ("*", "#F4F4F4", "ghi chú", "note"), "signature": ("S", "#F4F4F4", "phần ký", "signature"),
    "personal": ("P", "#E9DDE4", "dữ liệu cá nhân (không đọc)", "personal data (not read)"), "ignored": ("–", "#EEEEEE", "bỏ qua theo danh mục", "ignored"),
    "unknown": ("?", "#F9C9C4", "chưa hiểu", "not understood"),
}
MOST_ROWS, MOST_COLUMNS = 400, 60
_CSS = """
*{box-sizing:border-box}body{margin:1rem;font:15px/1.45 "Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#1B2530}h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2rem}
.key{display:flex;flex-wrap:wrap;gap:.3rem .6rem;padding:0;list-style:none}.key li{padding:.1rem .5rem;border:1px solid #AEB8C2}
.wide{overflow:auto;max-height:75vh;border:1px solid #AEB8C2}table{border-collapse:separate;border-spacing:0;font-size:.86rem}
td,th{border-right:1px solid #D9DEE4;border-bottom:1px solid #D9DEE4;padding:.15rem .4rem;max-width:17rem;vertical-align:top;overflow-wrap:break-word}
th{white-space:nowrap}td{min-width:2.6rem}
thead th{position:sticky;top:0;background:#F1F3F5;z-index:1}tbody th{position:sticky;left:0;background:#F1F3F5;font-weight:400}
td.num{text-align:right}td i{float:left;font-style:normal;font-weight:700;color:#4F5B67;font-size:.72rem;margin-right:.3rem}
td.hid,th.hid{outline:1px dashed #801650;outline-offset:-2px}td.say{box-shadow:inset 0 0 0 2px #B3261E}td:focus{outline:3px solid #E8871E;outline-offset:-2px}
#about{position:sticky;bottom:0;background:#12436D;color:#fff;padding:.5rem .8rem;min-height:2.6rem;white-space:pre-line}
#findings li{margin:.3rem 0}a{color:#12436D}td:target{outline:3px solid #B3261E}
"""
_JS = """
"use strict";const about=document.getElementById("about"),empty=about.textContent;
const tell=td=>{about.textContent=td&&td.dataset.d?td.dataset.d:empty;};
for(const t of document.querySelectorAll("table")){
t.addEventListener("mouseover",e=>tell(e.target.closest("td")));t.addEventListener("focusin",e=>tell(e.target.closest("td")));
t.addEventListener("keydown",e=>{const td=e.target.closest("td");if(!td)return;const row=td.parentNode;let to=null;
if(e.key==="ArrowRight")to=td.nextElementSibling;else if(e.key==="ArrowLeft")to=td.previousElementSibling;
else if(e.key==="ArrowDown"||e.key==="ArrowUp"){const r=e.key==="ArrowDown"?row.nextElementSibling:row.previousElementSibling;if(r)to=r.cells[Math.min(td.cellIndex,r.cells.length-1)];}
else if(e.key==="Escape"){tell(null);return;}
if(to&&to.tagName==="TD"){e.preventDefault();to.tabIndex=-1;to.focus();}});}
"""


def write_explanation(path: Path | str, out: Path | str, lang: str = "vi") -> Path:
    """Write a self-contained page that shows how a file was read.

    Personal data are shown as dots. Very long or wide sheets are cut, and the page says so.

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
    path = Path(path)
    workbook = read_workbook(path)
    decode_workbook(workbook)
    read = read_submission(path, path.name, codelists.current_folder())
    read.findings += validate.check_file(read.figures)
    at = {(f.sheet, f.row, f.col): f for f in read.figures}
    said: dict[tuple[str, str], list[Finding]] = {}
    for finding in read.findings:
        said.setdefault((finding.source_sheet, finding.source_cell), []).append(finding)
    vi = lang == "vi"
    title = f"{path.name}: {'biểu này được hiểu thế nào' if vi else 'how this workbook was understood'}"
    parts = [f"<h1>{_h(title)}</h1>", f"<p>{_h(_summary(read, vi))}</p>", _key(vi)]
    for number_, sheet in enumerate(workbook.sheets, 1):
        parts.append(_sheet(number_, sheet, read_layout(sheet), at, said, lang))
    parts.append(_findings(read.findings, [s.name for s in workbook.sheets], lang))
    hint = "Rê chuột hoặc dùng phím mũi tên trên bảng để xem từng ô được hiểu thế nào." if vi else "Point at a cell, or move with the arrow keys, to see how it was read."
    source = (
        f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'><meta name='viewport' content='width=device-width,initial-scale=1'>"
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">"
        f"<link rel='icon' href='data:,'><title>{_h(title)}</title><style>{_CSS}</style></head><body><main>{''.join(parts)}</main>"
        f"<div id='about' role='status' aria-live='polite'>{_h(hint)}</div><script>{_JS}</script></body></html>")
    return write_atomically(Path(out), source.encode())


def _summary(read, vi: bool) -> str:
    words = f"{len(read.values)} số liệu; địa phương: {read.ward or 'chưa rõ'}; năm: {read.period or 'chưa rõ'}" if vi else f"{len(read.values)} figures; ward: {read.ward or 'unclear'}; period: {read.period or 'unclear'}"
    return f"{words}; {len(read.findings)} {'phát hiện' if vi else 'findings'}."


def _key(vi: bool) -> str:
    items = "".join(f"<li style='background:{colour}'><b>{letter}</b> {(name if vi else english)}</li>" for letter, colour, name, english in ROLES.values())
    return f"<ul class='key' aria-label='{'Chú giải' if vi else 'Key'}'>{items}</ul>"


def _sheet(index: int, sheet: Sheet, layout: Layout, at: dict[tuple[str, int, int], Figure], said: dict[tuple[str, str], list[Finding]], lang: str) -> str:
    vi = lang == "vi"
    hidden = "" if sheet.state == "visible" else (" (trang ẩn, không đọc)" if vi else " (hidden, not read)")
    head = f"<section><h2>{'Trang' if vi else 'Sheet'} “{_h(sheet.name)}”{hidden}</h2>"
    if not sheet.cells:
        return head + f"<p>{'Trang trống.' if vi else 'Empty.'}</p></section>"
    rows, columns = sorted(sheet.cells), sorted({col for row in sheet.cells.values() for col in row})
    last_row, last_col = rows[-1], columns[-1]
    shown_rows = list(range(rows[0], last_row + 1)) if last_row - rows[0] < MOST_ROWS else rows[:MOST_ROWS]
    shown_cols = list(range(1, last_col + 1)) if last_col <= MOST_COLUMNS else columns[:MOST_COLUMNS]
    cut = "" if shown_rows[-1] == last_row and shown_cols[-1] == last_col else (
        f"<p>Chỉ hiện {len(shown_rows)} dòng và {len(shown_cols)} cột đầu của trang này.</p>" if vi else f"<p>Only the first {len(shown_rows)} rows and {len(shown_cols)} columns are shown.</p>")
    spans, covered = _merges(sheet, shown_rows, shown_cols)
    top = "".join(f"<th scope='col' class='{'hid' if col in sheet.hidden_cols else ''}'>{column_letters(col)}</th>" for col in shown_cols)
    body, first = [], True
    for row in shown_rows:
        line = [f"<th scope='row' class='{'hid' if row in sheet.hidden_rows else ''}'>{row}</th>"]
        for col in shown_cols:
            if (row, col) in covered:
                continue
            cell, role = sheet.get(row, col), layout.roles.get((row, col), "")
            address = f"{column_letters(col)}{row}"
            findings = said.get((sheet.name, address), [])
            letter, colour = ROLES[role][:2] if role in ROLES else ("", "#FFFFFF")
            text = "" if cell is None else "•••" if role == "personal" else (cell.text or _plain(cell.value, lang))
            told = _about(address, role, at.get((sheet.name, row, col)), findings, lang) if cell is not None else ""
            classes = " ".join(filter(None, ("num" if cell is not None and cell.kind == "number" else "", "say" if findings else "",
                                             "hid" if row in sheet.hidden_rows or col in sheet.hidden_cols else "")))
            high, wide = spans.get((row, col), (1, 1))
            line.append(f"<td id='s{index}-{address}' style='background:{colour}' class='{classes}'{f' rowspan={high}' if high > 1 else ''}{f' colspan={wide}' if wide > 1 else ''}"
                        f"{f' data-d={chr(34)}{_h(told)}{chr(34)}' if told else ''}{' tabindex=0' if told and first else ''}>{f'<i>{letter}</i>' if letter and text else ''}{_h(text)}</td>")
            first = first and not told
        body.append(f"<tr>{''.join(line)}</tr>")
    return f"{head}{cut}<div class='wide'><table><thead><tr><th></th>{top}</tr></thead><tbody>{''.join(body)}</tbody></table></div></section>"


def _merges(sheet: Sheet, rows: list[int], cols: list[int]) -> tuple[dict[tuple[int, int], tuple[int, int]], set[tuple[int, int]]]:
    """Row and column span of each merged area's first cell, and the cells that it covers; only where all of it is shown."""
    spans: dict[tuple[int, int], tuple[int, int]] = {}
    covered: set[tuple[int, int]] = set()
    shown_rows, shown_cols = set(rows), set(cols)
    for merge in sheet.merges[:5000]:
        high, wide = merge.last_row - merge.first_row + 1, merge.last_col - merge.first_col + 1
        if high > MOST_ROWS or wide > MOST_COLUMNS:
            continue
        area = [(r, c) for r in range(merge.first_row, merge.last_row + 1) for c in range(merge.first_col, merge.last_col + 1)]
        if all(r in shown_rows and c in shown_cols for r, c in area) and not covered.intersection(area) and not spans.keys() & set(area):
            spans[area[0]] = (high, wide)
            covered.update(area[1:])
    return spans, covered


def _about(address: str, role: str, figure: Figure | None, findings: list[Finding], lang: str) -> str:
    """What is told of one cell: role, heading, data element, khu phố, period, value, findings."""
    vi = lang == "vi"
    lines = [f"{address}: {ROLES[role][2 if vi else 3] if role in ROLES else role}"]
    if figure is not None:
        label = next((r[f"label_{lang}"] for r in codelists.load("data_elements") if r["code"] == figure.data_element), "")
        value = ("chưa có" if vi else "none") if figure.value is None else number(figure.value, lang, 0 if float(figure.value).is_integer() else 2)
        lines.append(f"{' / '.join(figure.path)} → {figure.data_element}{f' ({label})' if label else ''}")
        lines.append(" · ".join(filter(None, (figure.ward, figure.khu_pho, figure.period, figure.education_level if figure.education_level != "all" else "", f"= {value}", figure.status if figure.status != "reported" else ""))))
    lines += [f"⚠ {f.message(lang)} {f.hint(lang)}" for f in findings]
    return "\n".join(lines)


def _findings(findings: list[Finding], sheets: list[str], lang: str) -> str:
    vi = lang == "vi"
    names = {"error": ("Lỗi", "Error"), "warning": ("Cảnh báo", "Warning"), "info": ("Thông tin", "Note")}
    items = []
    for f in findings:
        place = f"<a href='#s{sheets.index(f.source_sheet) + 1}-{_h(f.source_cell)}'>{_h(f.source_sheet)} {_h(f.source_cell)}</a>: " if f.source_sheet in sheets and f.source_cell else ""
        items.append(f"<li><b>{names[f.severity][not vi]}</b> {place}{_h(f.message(lang))} {_h(f.hint(lang))}</li>")
    none = f"<p>{'Không có.' if vi else 'None.'}</p>"
    return f"<section id='findings'><h2>{'Các phát hiện' if vi else 'Findings'}</h2>{f'<ul>{chr(10).join(items)}</ul>' if items else none}</section>"


def _plain(value: object, lang: str) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    digits = 0 if float(value).is_integer() else min(len(f"{value:.10g}".partition(".")[2]), 6)
    return number(value, lang, digits)


def _h(text: object) -> str:
    return html.escape("".join(c if c.isprintable() or c == "\n" else " " for c in str(text)), quote=True)
