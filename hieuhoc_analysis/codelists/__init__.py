"""The human decisions, one CSV each, editable in Excel; see ``codelists/README.md`` for their columns.

A folder of the user's own (``--codelists DIR``) may hold files of the same names: their rows come after
ours, and where the key columns agree, theirs win. Nothing has to be copied to change one row.
"""

from __future__ import annotations

import csv
import hashlib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from hieuhoc_analysis.codelists.days import read_days
from hieuhoc_analysis.codelists.numbers import check_numbers
from hieuhoc_analysis.errors import CodelistError

OURS = Path(__file__).parent
T = TypeVar("T")
P = ParamSpec("P")

# The columns that identify a row, per codelist; a user's row with the same key replaces ours.
KEYS: dict[str, tuple[str, ...]] = {
    "data_elements": ("code",),
    "heading_words": ("phrase",),
    "layout_words": ("word", "kind"),
    "missing_values": ("written",),
    "unmapped_headings": ("heading",),
    "unknown_units": ("written", "ward"),
    "rules": ("rule",),
    "phrases": ("key",),
    "unit_kinds": ("written", "level"),
    "unit_words": ("written",),
    "money_units": ("written",),
    "sentence_words": ("written", "kind"),
    "org_units": ("org_unit_id",),
    "org_unit_aliases": ("written", "ward"),
    "khu_pho": ("ward", "khu_pho"),
    "regimes": ("regime",),
    "targets": ("year", "model", "area_type", "place"),
    "area_types": ("ward", "valid_from"),
    "criteria_versions": ("model", "level", "valid_from"),
    "breaks": ("break",),
    "territory_changes": ("date", "predecessor", "predecessor_khu_pho", "successor", "successor_khu_pho"),
    "indicators": ("indicator",),
    "person_relations": ("whole", "part"),
    "commendation_measures": ("measure",),
    "review_bounds": ("bound",),
    "education_levels": ("level",),
    "published_figures": ("place", "year", "data_element", "education_level"),
    "reporting_calendar": ("form",),
    "plausible_ranges": ("indicator",),
    "form": ("data_element",),
    "corrections": ("source_file", "source_sheet", "source_cell"),
    "exclusions": ("source_file", "ward", "khu_pho", "period", "data_element"),
}

_folder: ContextVar[Path | None] = ContextVar("codelists_folder", default=None)


@contextmanager
def using(folder: Path | str | None) -> Iterator[None]:
    """Use the codelists of `folder` over the package's own, inside a ``with`` block."""
    token = _folder.set(Path(folder).resolve() if folder else None)
    try:
        yield
    finally:
        _folder.reset(token)


def use(folder: Path | str | None) -> None:
    """Use the codelists of `folder` from here on, as a notebook does."""
    _folder.set(Path(folder).resolve() if folder else None)


# the user's codelist folder in force, or None; asked for with every cell, so that no function of ours is in between
current_folder = _folder.get


def load(name: str) -> tuple[dict[str, str], ...]:
    """Read one codelist.

    Parameters
    ----------
    name : str
        File name without ``.csv``, such as ``data_elements``.

    Returns
    -------
    tuple of dict
        One dict per row, column → text (stripped, '' for empty); rows whose first column starts with ``#``
        are comments.

    Raises
    ------
    CodelistError
        When the file is missing, has no header, or a user's file lacks one of our columns.
    """
    return _load(name, _folder.get())


def derived(*names: str) -> Callable[[Callable[..., T]], Callable[[], T]]:
    """Compute something from codelists once per state of them: ``@derived("rules")`` over ``def table(rows): …``."""

    def decorate(compute: Callable[..., T]) -> Callable[[], T]:
        of_folder = lru_cache(maxsize=8)(lambda folder: compute(*(_load(name, folder) for name in names)))

        @wraps(compute)
        def current() -> T:
            return of_folder(_folder.get())

        return current

    return decorate


def check(name: str, rows: Iterable[dict[str, str]], column: str, allowed: Sequence[str]) -> None:
    """Raise a `CodelistError` that names the first row with a word in a column that nobody knows, and the words there are."""
    for row in rows:
        if row[column] not in allowed:
            written, known = next(iter(row.values())), ", ".join(allowed)
            raise CodelistError(f"{name}.csv: '{row[column]}' ở cột {column} của '{written}' phải là một trong {known}.",
                                f"{name}.csv: '{row[column]}' in the column {column} of '{written}' must be one of {known}.")


def remembered(maxsize: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keep what a function that asks codelists has answered, apart for each folder of them."""

    def decorate(compute: Callable[P, T]) -> Callable[P, T]:
        of_folder: Callable[..., T] = lru_cache(maxsize=maxsize)(lambda folder, *given, **named: compute(*given, **named))

        @wraps(compute)
        def current(*given: P.args, **named: P.kwargs) -> T:
            return of_folder(_folder.get(), *given, **named)

        return current

    return decorate


@lru_cache(maxsize=256)
def _load(name: str, folder: Path | None) -> tuple[dict[str, str], ...]:
    ours = OURS / f"{name}.csv"
    theirs = folder / f"{name}.csv" if folder else None
    rows = read_rows(ours) if ours.exists() else []
    read_days(rows, ours)
    if theirs and theirs.exists():
        extra = read_rows(theirs)
        read_days(extra, theirs)
        key = KEYS.get(name)
        needed = list(rows[0]) if rows else list(key or ())
        if extra and (lacking := set(needed) - set(extra[0])):
            raise CodelistError(f"{theirs}: thiếu cột {', '.join(sorted(lacking))}; cần có: {', '.join(needed)}.",
                                f"{theirs}: the columns {', '.join(sorted(lacking))} are missing; needed: {', '.join(needed)}.")
        check_numbers(name, extra, rows, theirs)
        if key:
            replaced = {tuple(row[k] for k in key) for row in extra}
            rows = [row for row in rows if tuple(row[k] for k in key) not in replaced]
        rows = rows + extra
    elif not ours.exists():
        raise CodelistError(f"Không có danh mục {name}.csv.", f"There is no codelist {name}.csv.")
    return tuple(rows)


def read_rows(path: Path) -> list[dict[str, str]]:
    """Rows of one CSV as a person saved it (`read_text`); ``,``, ``;`` or tab."""
    try:
        text = read_text(path)
    except OSError as error:
        raise CodelistError(
            f"{path}: không đọc được ({error.strerror}); đóng tệp nếu đang mở trong Excel.",
            f"{path}: cannot be read ({error.strerror}); close it if Excel has it open.",
        ) from error
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(text.splitlines(keepends=True), delimiter=delimiter)
    header = [h.strip() for h in next(reader, [])]
    if not any(header):
        raise CodelistError(f"{path}: không có dòng tên cột.", f"{path}: there is no header row.")
    rows = []
    for record in reader:
        if not any(v.strip() for v in record) or record[0].lstrip().startswith("#"):
            continue
        if len(record) > len(header) and any(v.strip() for v in record[len(header):]):
            raise CodelistError(
                f"{path}, dòng {reader.line_num}: nhiều ô hơn số cột.", f"{path}, line {reader.line_num}: more cells than columns."
            )
        padded = record + [""] * (len(header) - len(record))
        rows.append({h: v.strip() for h, v in zip(header, padded, strict=False)})
    return rows


def read_text(path: Path) -> str:
    """A text as a person saved it: UTF-8 (with or without BOM), UTF-16 or cp1258, composed."""
    raw = path.read_bytes()
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return unicodedata.normalize("NFC", raw.decode("cp1258", errors="replace"))


def fingerprint() -> str:
    """A hash over every codelist in force: changes whenever any decision changes."""
    digest = hashlib.sha256()
    for folder in (OURS, _folder.get()):
        if folder:
            for path in sorted(folder.glob("*.csv")):
                digest.update(path.name.encode("utf-8", "surrogatepass") + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
