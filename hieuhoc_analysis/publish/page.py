"""The review as one web page that works without a network: key figures, charts, tables that sort, findings that filter."""

from __future__ import annotations

import base64
import html
from collections.abc import Iterable, Mapping
from importlib.resources import files
from pathlib import Path

import pandas as pd

from hieuhoc_analysis.files import write_atomically
from hieuhoc_analysis.indicators import paragraphs
from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.language.phrases import number, percent
from hieuhoc_analysis.publish import columns, grids
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.columns import written
from hieuhoc_analysis.publish.exhibits import Exhibit
from hieuhoc_analysis.publish.plain import clean_text, typeset
from hieuhoc_analysis.publish.review import Review

SECTIONS = {
    "growth": ("Tăng trưởng", "Growth"),
    "coverage": ("Độ phủ theo [khu phố]", "Coverage"),
    "reach": ("Các mô hình ở [khu phố]", "The models in the [khu phố]"),
    "target": ("So với chỉ tiêu", "Targets"),
    "dropout": ("Phòng, chống bỏ học", "Dropout prevention"),
    "reporting": ("Ai đã báo cáo", "Who reported"),
    "comparison": ("So với các nơi khác", "Beside other places"),
    "commendation": ("Đề nghị khen thưởng", "Commendation"),
}
PAPERS = {
    "slides.pptx": ("Trình chiếu", "Slides"),
    "report.docx": ("Báo cáo", "Report"),
    "tables.xlsx": ("Bảng số liệu", "Tables"),
    "notebooks/01_data_quality.html": ("Sổ tay: chất lượng số liệu", "Notebook: data quality"),
    "notebooks/02_growth.html": ("Sổ tay: tăng trưởng", "Notebook: growth"),
    "notebooks/03_coverage.html": ("Sổ tay: độ phủ theo [khu phố]", "Notebook: coverage"),
    "notebooks/04_dropout.html": ("Sổ tay: phòng, chống bỏ học", "Notebook: dropout prevention"),
    "notebooks/05_five_year_review.html": ("Sổ tay: tổng kết 5 năm", "Notebook: five-year review"),
}
SEVERITY = {"error": ("Lỗi", "Error"), "warning": ("Cảnh báo", "Warning")}
MOST_FINDINGS = 2000


def write_page(review: Review, path: Path | str, beside: Iterable[str] = (), shown: Iterable[Exhibit] | None = None) -> Path:
    """Write ``index.html``.

    Parameters
    ----------
    review : Review
    path : path
    beside : list of str
        Files of the same folder to link to, such as ``slides.pptx``.
    shown : list of Exhibit, optional
        Those of the review by default.
    """
    lang = review.lang
    all_ = list(review.exhibits.values() if shown is None else shown)
    title = say(
        lang,
        f"{review.ward}: tổng kết các mô hình học tập {review.period.replace('-', '–')}",
        f"{review.ward}: review of the learning models {review.period.replace('-', '–')}",
    )
    here = [name for name in SECTIONS if any(e.section == name for e in all_) or len(review.sentences(section=name))]
    first = f"{review.headline()}. {review.summing}" if review.summing else review.headline()
    header = f"<header><h1>{_set(title)}</h1><p>{_set(first)}</p>{_key_figures(review)}{_files(beside, lang)}</header>"
    skip = f"<a class='skip' href='#main'>{say(lang, 'Đến nội dung chính', 'Skip to content')}</a>"
    parts = [*(_section(review, name, [e for e in all_ if e.section == name]) for name in here), _findings(review)]
    folder = files(__package__)
    style, script = (folder.joinpath(name).read_text("utf-8") for name in ("page.css", "page.js"))
    source = (
        f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width,initial-scale=1'>"
        "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; img-src data:; "
        "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">"
        f"<link rel='icon' href='data:,'><title>{_h(title)}</title><style>{style}</style></head><body>"
        f"{skip}{header}{_menu(here, lang)}<main id='main' tabindex='-1'>{''.join(parts)}</main>"
        f"<footer class='small'><p>{_set(review.source())}</p></footer><script>{script}</script></body></html>"
    )
    return write_atomically(Path(path), source.encode())


def _key_figures(review: Review) -> str:
    items = "".join(f"<li><b>{_set(f.text)}</b>{_set(f.label)}<br><small>{_set(f.detail)}</small></li>" for f in grids.key_figures(review))
    return f"<ul class='figures'>{items}</ul>" if items else ""


def _files(beside: Iterable[str], lang: str) -> str:
    links = "".join(f"<li><a href='{_h(name)}'>{_h(_paper(name, lang))}</a></li>" for name in beside)
    return f"<nav aria-label='{say(lang, 'Tài liệu kèm theo', 'Files')}'><ul class='files'>{links}</ul></nav>" if links else ""


def _paper(name: str, lang: str) -> str:
    """What a file beside the page is called: in words, and of what kind."""
    return f"{say(lang, *PAPERS[name])} ({name.rpartition('.')[2].upper()})" if name in PAPERS else name


def _menu(here: list[str], lang: str) -> str:
    parts = {name: SECTIONS[name] for name in here} | {"checks": ("Điều cần hỏi lại", "Open points")}
    links = "".join(f"<li><a href='#{name}'>{say(lang, *words_)}</a></li>" for name, words_ in parts.items())
    return f"<nav aria-label='{say(lang, 'Các phần', 'Sections')}'><ul>{links}</ul></nav>"


def _section(review: Review, name: str, shown: list[Exhibit]) -> str:
    lang = review.lang
    said, common = paragraphs.listed(review.sentences(section=name), lang)
    items = "".join(f"<li>{_set(s)}{f' <small>({_set(c)})</small>' if c else ''}</li>" for s, c in said)
    figures = "".join(_figure(exhibit, review) for exhibit in shown)
    said_ = f"<ul>{items}</ul>" if items else ""
    said_ += f"<p class='small'>{_set(common)}</p>" if common else ""
    head = f"<h2 id='part-{name}'>{say(lang, *SECTIONS[name])}</h2>"
    return f"<section id='{name}' aria-labelledby='part-{name}'>{head}{said_}{figures}</section>"


def _figure(exhibit: Exhibit, review: Review) -> str:
    """An exhibit with its words as text, which a phone can break; the picture keeps a legible size there and is pushed sideways."""
    lang, source = review.lang, exhibit.source if exhibit.source != review.source() else ""
    image = base64.b64encode(exhibit.drawn).decode()
    small = "".join(f"<p class='small'>{_set(words)}</p>" for words in (exhibit.note, source) if words)
    figures = _table([columns.heading(c, lang) for c in exhibit.columns], (
        [_cell(c, record, exhibit.data, lang) for c in exhibit.columns] for record in dicts(exhibit.data)), exhibit.title)
    name = f"of-{exhibit.key}"
    caption = f"<h3 id='{name}'>{_set(exhibit.title)}</h3><p class='small'>{_set(exhibit.subtitle)}</p>"
    picture = f"<img alt='{_h(exhibit.alt)}' src='data:image/svg+xml;base64,{image}' width='1200' height='630'>"
    summary = f"{say(lang, 'Số liệu của biểu đồ', 'The figures')}<span class='unseen'>: {_h(exhibit.title)}</span>"
    return (
        f"<figure aria-labelledby='{name}'><figcaption>{caption}</figcaption>"
        f"<div class='wide' role='region' aria-labelledby='{name}'>{picture}</div>"
        f"{small}<details><summary>{summary}</summary>{figures}</details></figure>"
    )


def _table(headings: Iterable[str], rows: Iterable[list[tuple[str, str]]], title: str, name: str = "", levels: Iterable[str] = ()) -> str:
    """A table whose headings sort it, in a frame that is pushed sideways where it is too wide.

    `rows` hold (text as HTML, number to sort by or ''); the first cell of a row names it; `levels` mark the rows for a filter.
    """
    head = "".join(f"<th scope='col'><button type='button'>{_h(text)}</button></th>" for text in headings)
    marks = iter(levels)
    body = []
    for cells in rows:
        (first, _), *rest = cells
        figures = "".join(f"<td class='n' data-v='{value}'>{text}</td>" if value else f"<td>{text}</td>" for text, value in rest)
        mark = next(marks, "")
        body.append(f"<tr{f' data-level={mark}' if mark else ''}><th scope='row'>{first}</th>{figures}</tr>")
    return (
        f"<div class='wide' role='region' aria-label='{_h(title)}'><table class='sorts'{f' id={name}' if name else ''}>"
        f"<caption class='unseen'>{_h(title)}</caption><thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table></div>"
    )


def _cell(column: str, record: Mapping, frame: pd.DataFrame, lang: str) -> tuple[str, str]:
    value = record.get(column)
    if value is None or value != value or value == "":
        return columns.unknown(column, record, record.get("suppressed") is True, lang), ""
    if isinstance(value, bool):
        return say(lang, "có" if value else "không", "yes" if value else "no"), ""
    if isinstance(value, int | float):
        share = columns.is_share(column, frame) or (column.isdigit() and columns.fractions(frame))
        whole = float(value).is_integer() and not columns.tenths(column, frame)
        text = (
            columns.points(value, lang)
            if column in columns.POINTS
            else percent(value, lang, 2 if 0 < abs(value) < 0.05 else 1)
            if share
            else number(value, lang, 0 if whole else 1)
        )
        return text, f"{float(value):.10g}"
    text = (
        words.label(str(value), lang)
        if column == "data_element"
        else words.indicator(str(value), lang)
        if column == "indicator"
        else written(column, str(value), lang)
    )
    return _h(text), ""


def _findings(review: Review) -> str:
    lang, rows = review.lang, review.open_points.head(MOST_FINDINGS)
    body = []
    for row in rows.itertuples():
        place = " · ".join(filter(None, (row.source_sheet, row.source_cell)))
        body.append([(_h(text), "") for text in (SEVERITY[row.severity][lang == "en"], row.source_file, place, row.message, row.hint)])
    title = say(lang, "Điều cần hỏi lại địa phương", "Open points for the wards")
    options = "".join(f"<option value='{code}'>{names[lang == 'en']}</option>" for code, names in SEVERITY.items())
    head = ("Mức", "Tệp", "Ô", "Phát hiện", "Việc cần làm") if lang == "vi" else ("Level", "File", "Cell", "Finding", "What to do")
    every = f"<option value=''>{say(lang, 'tất cả', 'all')}</option>"
    filter_ = (
        f"<div class='filter' role='search'><label for='words'>{say(lang, 'Tìm chữ', 'Words')}<input id='words' type='search'></label>"
        f"<label for='level'>{say(lang, 'Mức', 'Level')}<select id='level'>{every}{options}</select></label>"
        f"<p role='status'><span id='shown'>{len(rows)}</span> {say(lang, 'dòng', 'rows')}</p></div>"
    )
    table = filter_ + _table(head, body, title, "findings", rows["severity"])
    none = f"<p>{say(lang, 'Không có lỗi hay cảnh báo.', 'No errors or warnings.')}</p>"
    return f"<section id='checks' aria-labelledby='part-checks'><h2 id='part-checks'>{title}</h2>{table if body else none}</section>"


def _h(text: object) -> str:
    """A cell, a name or an attribute: with plain spaces, for people search it."""
    return html.escape(clean_text(text))


def _set(text: object) -> str:
    """A sentence, with its figures kept whole."""
    return html.escape(typeset(text))
