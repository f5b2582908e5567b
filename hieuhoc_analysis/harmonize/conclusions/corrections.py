"""What people decided about single figures: ``corrections.csv`` replaces one, ``exclusions.csv`` leaves some out.

A decision names what it expects to find. Where that is no longer there it is not applied and says so as an error: a
correction that outlives its mistake would itself be one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches
from typing import Protocol

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.findings import Finding, suggested
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.language.numerals import parse
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.text import fold, tidy

Row = dict[str, str]
NEAR = 0.8  # names that may be one, mistyped
_WHERE = ("source_file", "ward", "khu_pho", "period", "data_element")


class FileRead(Protocol):
    """What this module needs of a submission."""

    source_file: str
    figures: list[Figure]
    findings: list[Finding]


def named_files(source_files: Sequence[str]) -> dict[str, str]:
    """Which of all files read each decision means that names one: the decision's text → ``source_file``.

    A file read from deeper or less deep in the folders is meant if it is the only one; what means no file is left out.
    """
    written = [(_path(name), name) for name in source_files]
    out = {}
    for row in (*_corrections(), *_exclusions()):
        meant = _path(row["source_file"])
        found = [name for path, name in written if path == meant]
        found = found or [name for path, name in written if f"/{path}".endswith(f"/{meant}") or f"/{meant}".endswith(f"/{path}")]
        if meant and len(found) == 1:
            out[row["source_file"]] = found[0]
    return out


def _path(name: str) -> str:
    """The name of a file as it is compared: Windows takes capitals and small letters for one, and parts folders otherwise."""
    return tidy(name).replace("\\", "/").casefold()


def apply_corrections(submissions: Sequence[FileRead], named: Mapping[str, str]) -> list[Finding]:
    """Put the decided values in place of those read; their ``status`` becomes ``corrected``, their raw text stays.

    What reading said of a corrected cell is settled by the decision, so only the decision is said of it.

    Parameters
    ----------
    submissions : list of FileRead
        Changed in place.
    named : dict
        What `named_files` gave; decisions on files that are not among `submissions` are passed over.

    Returns
    -------
    list of Finding
        ``corrected`` at each cell, ``correction_stale`` where the decision does not fit what is there.

    Raises
    ------
    CodelistError
        When a row of ``corrections.csv`` is incomplete or its new value is no number.
    """
    here = {s.source_file: s for s in submissions}
    out = []
    for row in _corrections():
        submission = here.get(named.get(row["source_file"], ""))
        if submission is None:
            continue
        sheets = sorted({f.sheet for f in submission.figures})
        figures = [
            f
            for f in submission.figures
            if f.role != "unknown"
            and f.address == row["source_cell"]
            and (_same(f.sheet, row["source_sheet"]) or not row["source_sheet"] and len(sheets) == 1)
        ]
        if not figures:
            known = not row["source_sheet"] or any(_same(sheet, row["source_sheet"]) for sheet in sheets)
            out.append(_stale(row, submission.source_file, "no_cell" if known else "no_sheet", sheets=", ".join(f"“{s}”" for s in sheets)))
            continue
        first = figures[0]
        if not _holds(first, row["old_value"]):
            done = _holds(first, row["new_value"])
            out.append(_stale(row, submission.source_file, "done" if done else "value", found=tidy(first.raw)))
            continue
        if first.value == _number(row["new_value"], first):
            out.append(_stale(row, submission.source_file, "same"))
            continue
        for figure in figures:
            figure.value, figure.status = _number(row["new_value"], figure), "corrected"
        submission.findings[:] = [
            f for f in submission.findings if (f.source_sheet, f.source_cell) != (first.sheet, first.address) or f.severity == "info"
        ]
        out.append(Finding(
            "corrected", submission.source_file, first.sheet, first.address, first.ward, first.khu_pho, first.period, first.data_element,
            found=tidy(first.raw), expected=row["new_value"], params=_by(row)))
    return out


def apply_exclusions(submissions: Sequence[FileRead], named: Mapping[str, str]) -> tuple[list[Finding], set[int]]:
    """Mark the figures that people decided to leave out (``excluded``), and drop what was said of their cells.

    Runs after the figures of each file were checked against each other: a total is still the sum of all its parts.

    Parameters
    ----------
    submissions : list of FileRead
        Changed in place.
    named : dict
        What `named_files` gave.

    Returns
    -------
    list of Finding
        ``excluded`` once per file and decision, ``exclusion_stale`` for one that names a file and fits nothing in it.
    set of int
        Which decisions fitted, by their place; `lost` needs those of all submissions.

    Raises
    ------
    CodelistError
        When a row of ``exclusions.csv`` names neither file nor ward, or gives no reason (``columns.csv``).
    """
    here = {s.source_file: s for s in submissions}
    out: list[Finding] = []
    fates: list[tuple[FileRead, set[int]]] = []
    fitted = set()
    for place, row in enumerate(_exclusions()):
        file = here.get(named.get(row["source_file"], ""))
        for submission in [file] if file else [] if row["source_file"] else submissions:
            gone = [f for f in submission.figures if all(not row[name] or _same(str(getattr(f, name)), row[name]) for name in _WHERE[1:])]
            if gone:
                fitted.add(place)
                fates.append((submission, {id(f) for f in gone}))
                values = [f for f in gone if f.role == "value"]
                shown = (values or gone)[0]
                out.append(
                    Finding(
                        "excluded",
                        submission.source_file,
                        shown.sheet,
                        shown.address if len(values) == 1 else "",
                        row["ward"],
                        row["khu_pho"],
                        row["period"],
                        row["data_element"],
                        found=str(len(values)),
                        params={"what": _what(row), "count": len(values), **_by(row)},
                    )
                )
        if file and place not in fitted:
            out.append(_fits_nothing(row))
    for submission, gone_ids in fates:
        places = {(f.sheet, f.address) for f in submission.figures if id(f) in gone_ids}
        for f in submission.figures:
            f.excluded = f.excluded or id(f) in gone_ids
        submission.findings[:] = [f for f in submission.findings if (f.source_sheet, f.source_cell) not in places or f.severity == "info"]
    return out, fitted


def lost(named: Mapping[str, str], fitted: Collection[int], units: Mapping[str, Collection[str]] | None = None) -> list[Finding]:
    """What to say of decisions without an object once a whole folder was read: no such file, or no figure that fits.

    Parameters
    ----------
    named : dict
        What `named_files` gave of all files.
    fitted : collection of int
        Places of the exclusions that fitted in any file.
    units : mapping, optional
        Ward → its khu phố, of all files, for what may have been meant.
    """
    out = [_stale(row, row["source_file"], "no_file") for row in _corrections() if row["source_file"] not in named]
    open_ = [row for place, row in enumerate(_exclusions()) if place not in fitted and row["source_file"] not in named]
    return out + [_fits_nothing(row, _meant(row, units or {})) for row in open_]


def _meant(row: Row, units: Mapping[str, Collection[str]]) -> list[str]:
    """What is called nearly like the ward that no file has, or like the khu phố that the ward does not have."""
    wards = [ward for ward in units if _same(ward, row["ward"])]
    asked, known = (row["khu_pho"], units[wards[0]]) if wards else (row["ward"], units)
    names = {fold(name): name for name in known}
    own = fold(asked)
    within = [name for key, name in names.items() if own and key.endswith(f" {own}")]  # *Tu Tra*, without its kind
    return [] if own in names else sorted(within) or [names[key] for key in get_close_matches(own, names, 1, NEAR)]


def leaves_out(source_file: str, ward: str) -> bool:
    """Whether a decision leaves out all that a file says of its one ward."""
    named = named_files([source_file])
    whole = (row for row in _exclusions() if not (row["khu_pho"] or row["period"] or row["data_element"]))
    return any(row["source_file"] in ("", *named) and row["ward"] in ("", ward) for row in whole)


def _fits_nothing(row: Row, meant: Sequence[str] = ()) -> Finding:
    return Finding(
        "exclusion_stale",
        row["source_file"],
        ward=row["ward"],
        khu_pho=row["khu_pho"],
        period=row["period"],
        data_element=row["data_element"],
        expected=_what(row),
        params={"what": _what(row), **suggested(meant), **_by(row)},
    )


def _same(name: str, text: str) -> bool:
    """Whether a name is what a decision calls it, in capitals or small letters."""
    return fold(name) == fold(text)


def _what(row: Row) -> str:
    return ", ".join(row[name] for name in _WHERE if row[name])


def _holds(figure: Figure, text: str) -> bool:
    """Whether the cell says `text`: the same words, or the same number however it is separated."""
    if tidy(figure.raw) == text:
        return True
    read = parse(text)
    same = {v for v in (read.value, read.other) if v is not None} if read.kind in ("number", "percent") else set()
    return figure.value is not None and figure.value in same


def _number(text: str, figure: Figure) -> int | float | None:
    read = parse(text)
    return read.value / 100 if figure.role == "rate" and read.kind == "number" and read.value is not None else read.value


def _stale(row: Row, source_file: str, state: str, **places: str) -> Finding:
    now = {f"now_{lang}": phrase(f"correction.{state}", lang, **{**row, **places}) for lang in LANGUAGES}
    return Finding(
        "correction_stale",
        source_file,
        row["source_sheet"],
        row["source_cell"],
        found=places.get("found", ""),
        expected=row["old_value"],
        params={**now, "old": row["old_value"], "new": row["new_value"], **_by(row)},
    )


def _by(row: Row) -> dict[str, str]:
    """The reason, who decided and when, the day as people write it."""
    day = row.get("date", "")
    days = {"vi": "/".join(reversed(day.split("-"))), "en": day}
    who = {f"who_{lang}": ", ".join(text for text in (row["decided_by"], days[lang]) if text) for lang in LANGUAGES}
    return {"reason": row["reason"], "who": who["who_vi"], **who}


@codelists.derived("corrections")
def _corrections(rows: tuple[Row, ...]) -> list[Row]:
    out = []
    for written in rows:
        row = _tidied(written, ("source_file", "source_sheet", "source_cell", "old_value", "new_value", "reason", "decided_by", "date"))
        where = f"corrections.csv, {row['source_file']}, ô {row['source_cell']}"
        new = parse(row["new_value"])
        if new.kind not in ("number", "percent") or not row["new_value"] or (new.value or 0) < 0:
            raise CodelistError(
                f"{where}: new_value “{row['new_value']}” phải là một con số từ 0 trở lên; muốn bỏ hẳn số liệu thì ghi vào exclusions.csv.",
                f"{where}: new_value “{row['new_value']}” must be a number of at least 0; to leave the figure out, use exclusions.csv.",
            )
        out.append(row)
    return out


@codelists.derived("exclusions")
def _exclusions(rows: tuple[Row, ...]) -> list[Row]:
    return [_tidied(written, (*_WHERE, "reason", "decided_by", "date")) for written in rows]


def _tidied(row: Row, columns: tuple[str, ...]) -> Row:
    return {column: tidy(row[column]) for column in columns}
