"""The human decisions, one CSV each, editable in Excel; see ``codelists/README.md`` for their columns.

A folder of the user's own (``--codelists DIR``) may hold files of the same names: their rows come after
ours, and where the key columns agree, theirs win. Nothing has to be copied to change one row. What they may hold is told in
``columns.csv``, by which a user's rows are checked when they are read, and ours by a test.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from hieuhoc_analysis.codelists.saved import Row, read_rows, read_table, read_text
from hieuhoc_analysis.errors import CodelistError

__all__ = ["CodelistError", "read_rows", "read_text"]  # from where they are asked for
OURS = Path(__file__).parent
MOST = 20  # so many mistakes are told at once
FOLDERS = 8  # of so many what was made is kept
T = TypeVar("T")
P = ParamSpec("P")

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
        When the file is missing, has no header, or holds in a user's folder what ``columns.csv`` does not let it hold.
    """
    return _load(name, _folder.get())


def own(name: str) -> list[dict[str, str]]:
    """The rows of one codelist that the user's folder decides, without the package's own."""
    folder = _folder.get()
    return _checked(name, folder)[0] if folder and (folder / f"{name}.csv").exists() else []


class _OfFolders(dict[Path | None, T]):
    """What is made once of each folder, of the last few: looked up at every question, so that nothing is called where it is there."""

    def __init__(self, make: Callable[[Path | None], T]) -> None:
        self._make = make

    def __missing__(self, folder: Path | None) -> T:
        if len(self) >= FOLDERS:
            self.clear()
        made = self[folder] = self._make(folder)
        return made


def derived(*names: str) -> Callable[[Callable[..., T]], Callable[[], T]]:
    """Compute something from codelists once per state of them: ``@derived("rules")`` over ``def table(rows): …``."""

    def decorate(compute: Callable[..., T]) -> Callable[[], T]:
        of_folder = _OfFolders(lambda folder: compute(*(_load(name, folder) for name in names)))

        @wraps(compute)
        def current() -> T:
            return of_folder[_folder.get()]

        return current

    return decorate


def check() -> None:
    """Raise a `CodelistError` that tells all that is wrong in the user's folder in force, before there is work that it would spoil."""
    if folder := _folder.get():
        from hieuhoc_analysis.codelists.columns import lists

        if not folder.is_dir():
            raise CodelistError(f"Không có thư mục danh mục riêng “{folder}”. Kiểm tra lại đường dẫn.",
                                f"There is no folder of codelists “{folder}”. Check the path.")
        for name in lists():
            if (folder / f"{name}.csv").exists():
                _load(name, folder)


def remembered(maxsize: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keep what a function that asks codelists has answered, apart for each folder of them."""

    def decorate(compute: Callable[P, T]) -> Callable[P, T]:
        of_folder: _OfFolders[Callable[..., T]] = _OfFolders(lambda _: lru_cache(maxsize=maxsize)(compute))

        @wraps(compute)
        def current(*given: P.args, **named: P.kwargs) -> T:
            return of_folder[_folder.get()](*given, **named)

        return current

    return decorate


@lru_cache(maxsize=256)
def _load(name: str, folder: Path | None) -> tuple[Row, ...]:
    ours = _ours(name)
    if not (folder and (folder / f"{name}.csv").exists()):
        if not ours and not (OURS / f"{name}.csv").exists():
            raise CodelistError(f"Không có danh mục {name}.csv.", f"There is no codelist {name}.csv.")
        return ours
    from hieuhoc_analysis.codelists.columns import key_of

    rows, wrong = _checked(name, folder)
    if wrong:
        raise _wrong_in(folder)
    key = key_of(name)
    replaced = {tuple(row[column] for column in key) for row in rows}
    return (*(row for row in ours if not key or tuple(row[column] for column in key) not in replaced), *rows)


@lru_cache(maxsize=64)
def _ours(name: str) -> tuple[Row, ...]:
    path = OURS / f"{name}.csv"
    return tuple(read_rows(path)) if path.exists() else ()


def _theirs(path: Path) -> tuple[list[str], list[tuple[int, Row]]]:
    return read_table(path) if path.exists() else ([], [])


def _checked(name: str, folder: Path) -> tuple[list[Row], list[tuple[str, str]]]:
    """A user's rows of one codelist, each cell read as its column wants it, and what cannot be."""
    from hieuhoc_analysis.codelists.columns import is_answered, lacking, lists
    from hieuhoc_analysis.codelists.mistakes import Checking

    path = folder / f"{name}.csv"
    header, table = _theirs(path)
    columns = [*dict.fromkeys(column.name for column in lists().get(name, ()))]
    if table and (missing := lacking(name, header)):
        raise CodelistError(f"{path}: thiếu cột {', '.join(missing)}; cần có: {', '.join(columns)}.",
                            f"{path}: the columns {', '.join(missing)} are missing; needed: {', '.join(columns)}.")

    def rows_of(other: str) -> Iterator[Row]:
        yield from _ours(other)
        yield from (row for _, row in _theirs(folder / f"{other}.csv")[1])

    own = [(at, dict.fromkeys(columns, "") | row) for at, row in table if is_answered(name, row)]
    wrong = Checking(name, own, _ours(name), rows_of, path).mistakes()
    return [row for _, row in own], wrong


def _wrong_in(folder: Path) -> CodelistError:
    """All that is wrong in the lists of a folder, up to `MOST`."""
    from hieuhoc_analysis.codelists.columns import lists

    found: dict[tuple[str, str], None] = {}
    for name in lists():
        if (folder / f"{name}.csv").exists():
            try:
                found |= dict.fromkeys(_checked(name, folder)[1])
            except CodelistError as error:
                found[error.args[0], error.args[1]] = None
    told, more = list(found)[:MOST], len(found) - MOST
    if len(found) == 1:
        return CodelistError(f"{told[0][0]} Sửa trong Excel, lưu lại rồi chạy lại.", f"{told[0][1]} Mend it in Excel, save, and run again.")
    vi = [f"Danh mục riêng có {len(found)} chỗ phải sửa; sửa trong Excel, lưu lại rồi chạy lại:", *(one[0] for one in told)]
    en = [f"{len(found)} places of your own codelists must be mended; do so in Excel, save, and run again:", *(one[1] for one in told)]
    if more > 0:
        vi, en = [*vi, f"… và {more} chỗ khác."], [*en, f"… and {more} more."]
    return CodelistError("\n".join(vi), "\n".join(en))


def fingerprint() -> str:
    """A hash over every codelist in force: changes whenever any decision changes."""
    digest = hashlib.sha256()
    for folder in (OURS, _folder.get()):
        if folder:
            for path in sorted(folder.glob("*.csv")):
                digest.update(path.name.encode("utf-8", "surrogatepass") + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
