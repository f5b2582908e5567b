"""Published runs: what was published on which day, kept beside the reports, and what a later run says differently.

The record holds every count as the tables of `clean` do, also those that the papers withhold: without them no revision could be
told. It lies in ``noi-bo`` (internal) with a label that says so.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd
import pyarrow as pa

from hieuhoc_analysis import tidy
from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.files import write_atomically
from hieuhoc_analysis.indicators import periods
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.publish.folders import INTERNAL, period_of
from hieuhoc_analysis.validate.years import revisions

RECORD, LABEL, LISTED = "record.json", "NOI-BO.txt", 5


@dataclass(frozen=True, slots=True)
class Published:
    """The last published run of a period: its day (ISO), its observations, and source file → sha256."""

    day: str
    observations: pd.DataFrame
    files: dict[str, str]


def publish(folder: Path, processed: Path, day: str = "") -> list[Path]:
    """Record the cleaned tables of a period as published; the same tables again leave the record as it is.

    Parameters
    ----------
    folder : Path
        ``reports/<period>``; the record goes to its folder ``noi-bo``.
    processed : Path
        Where `clean` wrote its tables.
    day : str
        ISO date, by default today.

    Raises
    ------
    UsageError
        When `day` is no date.
    """
    observations, files = _current(period_of(folder), processed)
    runs = _runs(folder)
    digest = _digest(observations)
    if runs and runs[-1]["sha256"] == digest:
        return []
    runs.append({"date": _day(day), "sha256": digest, "observations": len(observations), "submissions": files})
    target = folder / INTERNAL
    table = tidy.arrow_table(
        "observations", list(observations.astype(object).where(observations.notna(), None).itertuples(index=False, name=None))
    )
    written = tidy.write_table("observations", table, target)
    return [
        *written,
        _label(target),
        write_atomically(target / RECORD, (json.dumps(runs, ensure_ascii=False, indent=1) + "\n").encode("utf-8")),
    ]


def last_published(folder: Path) -> Published | None:
    """The last published run under ``reports/<period>``, None if there is none.

    Raises
    ------
    UsageError
        When the recorded table is not the one that was published.
    """
    runs = _runs(folder)
    if not runs:
        return None
    try:
        observations = tidy.read_table("observations", folder / INTERNAL)
    except (OSError, pa.ArrowException):
        observations = None
    if observations is None or _digest(observations) != runs[-1]["sha256"]:
        raise UsageError(
            f"{folder / INTERNAL}: bảng observations.parquet bị thiếu hoặc không còn đúng như khi công bố ngày {runs[-1]['date']}"
            ". Lấy lại từ bản sao lưu, hoặc xóa thư mục này để bắt đầu lại.",
            f"{folder / INTERNAL}: observations.parquet is missing or no longer what was published on {runs[-1]['date']}. "
            "Restore it from a backup, or delete this folder to start over.",
        )
    return Published(runs[-1]["date"], observations, runs[-1]["submissions"])


def revise(folder: Path, processed: Path, lang: str = "vi") -> list[str]:
    """Compare the cleaned tables with the published run, write ``noi-bo/revisions.csv`` and give the lines for the terminal.

    Nothing is written or said where nothing was published.
    """
    before = last_published(folder)
    if before is None:
        return []
    observations, files = _current(period_of(folder), processed)
    changes = revisions.compare(before.observations, observations, before.files, files)
    changes["explanation"] = [phrase(f"revisions.{code}", lang) for code in changes["because"]]
    rows = changes.astype(object).where(changes.notna(), None).itertuples(index=False, name=None)
    _label(folder / INTERNAL)
    path = write_atomically(folder / INTERNAL / "revisions.csv", tidy.csv_bytes(list(changes.columns), rows))
    when = date.fromisoformat(before.day).strftime("%d/%m/%Y") if lang == "vi" else before.day
    if changes.empty:
        return [phrase("revisions.none", lang, date=when)]
    kinds = changes["change"].value_counts()
    lines = [phrase("revisions.summary", lang, date=when, n=len(changes), changed=int(kinds.get("changed", 0) + kinds.get("status", 0)),
                    added=int(kinds.get("added", 0)), removed=int(kinds.get("removed", 0)), path=str(path))]
    by_file = changes.groupby(["source_file", "explanation"], sort=False).size().sort_values(ascending=False, kind="stable")
    lines += [f"  {file}: {phrase('revisions.of_file', lang, n=int(n), why=why)}" for (file, why), n in list(by_file.items())[:LISTED]]
    return lines + ([phrase("revisions.more", lang, n=len(by_file) - LISTED)] if len(by_file) > LISTED else [])


def after_review(folder: Path, processed: Path, lang: str = "vi", publish_on: str | None = None) -> list[str]:
    """What `hieuhoc review` does last: compare with what was published, then record this run if asked (``""`` for today)."""
    before = folder / "published"  # the record's name until it was called what it is
    if (before / RECORD).exists() and not (folder / INTERNAL).exists():
        before.rename(folder / INTERNAL)
    lines = revise(folder, processed, lang)
    if publish_on is not None:
        written = publish(folder, processed, publish_on)
        runs = _runs(folder)
        key = "revisions.published" if written else "revisions.published_before"
        lines.append(phrase(key, lang, date=runs[-1]["date"], n=int(runs[-1]["observations"]), folder=str(folder / INTERNAL)))
    return lines


def _label(folder: Path) -> Path:
    """Say in the folder itself that it is not to be handed out, in both languages: whoever finds it did not choose one."""
    text = "\r\n\r\n".join(phrase("revisions.internal", lang) for lang in LANGUAGES)
    return write_atomically(folder / LABEL, f"\ufeff{text}\r\n".encode())


def _current(period: str, processed: Path) -> tuple[pd.DataFrame, dict[str, str]]:
    observations = tidy.read_table("observations", processed)
    years = set(periods.years(period) or [])
    inside = observations["period"].map(lambda p: periods.read(p).year in years).astype(bool)
    submissions = tidy.read_table("submissions", processed)
    return observations[inside].reset_index(drop=True), dict(sorted(zip(submissions["source_file"], submissions["sha256"], strict=True)))


def _runs(folder: Path) -> list[dict]:
    path = folder / INTERNAL / RECORD
    if not path.exists():
        return []
    try:
        runs = json.loads(path.read_text("utf-8"))
        return [{"date": date.fromisoformat(run["date"]).isoformat(), "sha256": run["sha256"], "observations": run["observations"],
                 "submissions": dict(run["submissions"])} for run in runs]
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(
            f"{path}: không đọc được sổ công bố ({error}); lấy lại từ bản sao lưu.",
            f"{path}: the record of published runs cannot be read ({error}); restore it from a backup.",
        ) from error


def _digest(observations: pd.DataFrame) -> str:
    """Of the figures themselves, so that another version of the file format changes nothing."""
    rows = observations.astype(object).where(observations.notna(), None).itertuples(index=False, name=None)
    return hashlib.sha256(tidy.csv_bytes(list(observations.columns), rows)).hexdigest()


def _day(day: str) -> str:
    try:
        return date.fromisoformat(day).isoformat() if day else date.today().isoformat()
    except ValueError as error:
        raise UsageError(
            f"Ngày công bố “{day}” viết chưa đúng; ví dụ: 2020-12-20.",
            f"The day of publishing “{day}” is not understood; for example: 2020-12-20.",
        ) from error
