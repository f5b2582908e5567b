"""With which folder of a user's own codelists tables were made: a note beside them, by which notebooks opened by hand use it too."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from hieuhoc_analysis.files import write_atomically

NOTE = "codelists_folder.txt"


def note(tables: Path, folder: Path | str | None) -> None:
    """Leave the note beside the tables; none where there was no folder."""
    place = tables / NOTE
    if folder is None:
        place.unlink(missing_ok=True)
        return
    there = str(Path(folder).resolve())
    with suppress(ValueError):  # on another drive
        there = os.path.relpath(there, tables.resolve())  # both may be moved together
    write_atomically(place, f"{there}\n".encode())


def noted(tables: Path) -> Path | None:
    """The folder that the note beside the tables names, None without one."""
    try:
        there = (tables / NOTE).read_text("utf-8-sig").strip()  # an editor may have put a mark before it
    except FileNotFoundError:
        return None
    return tables / there if there else None
