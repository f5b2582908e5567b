"""The covering note that goes back to a ward with its marked copies: one page, what to correct, by when."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from math import ceil
from pathlib import Path

from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.shared import Mm, Pt

from hieuhoc_analysis.errors import costs_no_other
from hieuhoc_analysis.feedback.wording import for_ward, said, to_do
from hieuhoc_analysis.files import first_free, safe_name, write_atomically
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import official

Row = Mapping[str, str]
# what fits the page beside head, body and signature, in lines of 11 points, and how many characters a line of a column holds
ROOM, WIDTHS, PER_LINE = 24, (Mm(9), Mm(44), Mm(62), Mm(50)), (4, 22, 32, 26)
PLACES = 4


def write_letters(submissions: Sequence[Mapping], findings: Sequence[Row], out: Path, lang: str = "vi",
                  leave: Callable[[str], object] = lambda why: None) -> list[Path]:
    """Write one ``.docx`` for every ward with an error or warning that it can mend.

    Parameters
    ----------
    submissions, findings : list of dict
        Rows of the tables that `clean` gives.
    out : Path
        The folder of the marked copies.
    leave : callable
        Called with a sentence on a note that could not be written: it is open in Word, its path is too long.

    Returns
    -------
    list of Path
        In the natural order of the wards; what is about no ward, such as a file that cannot be opened, is in none.
    """
    ward_of = {row["source_file"]: row["ward"] for row in submissions}
    by_ward: dict[str, list[Row]] = defaultdict(list)
    for row in findings:
        ward = row["ward"] or ward_of.get(row["source_file"], "")
        if for_ward(row) and ward and ";" not in ward and "…" not in ward:
            by_ward[ward].append(row)
    written: list[Path] = []
    taken: set[str] = set()
    for ward in sorted(by_ward, key=natural_key):
        own = [row for row in submissions if row["ward"] == ward]
        name = phrase("letter.file", lang, ward=ward)
        place = first_free((out / safe_name(name if n == 1 else f"{name} ({n})", ".docx") for n in count(1)), taken)
        with costs_no_other(lambda why: leave(why.message(lang))):
            written.append(write_atomically(place, _letter(ward, own, by_ward[ward], lang)))
    return written


def _letter(ward: str, submissions: Sequence[Mapping], findings: Sequence[Row], lang: str) -> bytes:
    # in the middle of a sentence the kind of a ward is written small: thị trấn Liên Hương
    named = ward[:1].lower() + ward[1:] if lang == "vi" else ward
    years = _years(submissions)
    doc = official.new_document(13, lang)
    doc.styles["Normal"].paragraph_format.space_after, doc.styles["Normal"].paragraph_format.line_spacing = Pt(4), 1.0
    official.motto(
        doc, lang, [(phrase("letter.number", lang), 13, False, False), (phrase("letter.about", lang, years=years), 12, False, False)]
    )
    official.line(doc, phrase("letter.to", lang, ward=named), align=ALIGN.CENTER, bold=True, size=14).paragraph_format.space_before = Pt(10)
    for text in (_found(named, submissions, findings, lang), phrase("letter.main", lang)):
        official.line(doc, text, align=ALIGN.JUSTIFY, indent=True)
    kinds = _kinds(findings, lang)
    rows, left = _fitting(kinds)
    official.table(doc, [phrase(f"letter.heading.{name}", lang) for name in ("no", "place", "found", "to_do")], rows, list(WIDTHS), size=11)
    end = [phrase("letter.more", lang, n=left)] if left else []
    for at, text in enumerate([*end, phrase("letter.ask", lang), phrase("letter.contact", lang)]):
        part = official.line(doc, text, align=ALIGN.JUSTIFY, indent=True)
        part.paragraph_format.space_before = Pt(0 if at else 6)
    official.signature(doc, lang, (phrase("letter.as_above", lang), phrase("letter.archive", lang)))
    return official.document_bytes(doc, f"{phrase('letter.about', lang, years=years)}: {ward}")


def _found(named: str, submissions: Sequence[Mapping], findings: Sequence[Row], lang: str) -> str:
    """What was checked, and how much is left to do: of nothing there is no number."""
    counts = {severity: sum(row["severity"] == severity for row in findings) for severity in ("error", "warning")}
    left = [phrase(f"letter.{severity}s", lang, n=n) for severity, n in counts.items() if n]
    figures = {"files": len(submissions), "values": sum(row["observations"] for row in submissions)}
    key = "letter.found" if submissions else "letter.found_without"
    return phrase(key, lang, ward=named, left=f" {phrase('letter.and', lang)} ".join(left), **(figures if submissions else {}))


def _years(submissions: Sequence[Mapping]) -> str:
    """``2016 – 2020`` of all that was sent; a school year counts as the year in which it ends."""
    ends = sorted(
        {found[-1] for row in submissions for period in re.split("; | … ", row["period"]) if (found := re.findall(r"\d{4}", period))}
    )
    return f"{ends[0]} – {ends[-1]}" if len(ends) > 1 else "".join(ends)


def _kinds(findings: Sequence[Row], lang: str) -> list[tuple[str, str, str, int]]:
    """Findings of one rule in one file together: where, what, what to do, how many; errors first."""
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in sorted(findings, key=lambda row: row["severity"] != "error"):
        # what stands at no cell, such as a year that was not sent, is a point of its own, of all khu phố together
        own = () if row["source_cell"] else (row["period"],)
        groups.setdefault((row["source_file"], row["rule"], *own), []).append(row)
    out = []
    for (file, *_), alike in groups.items():
        first = alike[0]
        cells = [row["source_cell"] for row in alike if row["source_cell"] and row["source_sheet"] == first["source_sheet"]]
        place = [Path(file).name] if file else []
        if cells:
            more = "…" if len(alike) > PLACES else ""
            place.append(phrase("letter.cells", lang, sheet=first["source_sheet"], cells=", ".join(cells[:PLACES]) + more))
        text, hint = said(first, lang), to_do(first, lang)
        if not cells and first["khu_pho"]:
            text, hint = (_of_all(sentence, [row["khu_pho"] for row in alike], lang) for sentence in (text, hint))
        elif len(alike) > 1:
            text = f"{text.removesuffix('.')}; {phrase('letter.alike', lang, n=len(alike) - 1)}."
        out.append(("; ".join(place) or phrase("letter.no_file", lang), text, hint, len(alike)))
    return out


def _of_all(sentence: str, names: Sequence[str], lang: str) -> str:
    """What is said of the first khu phố, said of all: *không có số liệu của Khu phố 11, Khu phố 12*."""
    more = f" {phrase('letter.others', lang, n=len(names) - PLACES)}" if len(names) > PLACES else ""
    return sentence.replace(names[0], ", ".join(names[:PLACES]) + more)


def _fitting(kinds: Sequence[tuple[str, str, str, int]]) -> tuple[list[tuple[str, ...]], int]:
    """The rows that fit one page, and how many findings are left to the marked copies."""
    rows: list[tuple[str, ...]] = []
    room = ROOM
    for place, text, hint, _ in kinds:
        row = (str(len(rows) + 1), place, text, hint)
        room -= max(ceil(len(part) / per_line) or 1 for part, per_line in zip(row, PER_LINE, strict=True))
        if room < 0 and rows:
            break
        rows.append(row)
    return rows, sum(kind[-1] for kind in kinds[len(rows):])
