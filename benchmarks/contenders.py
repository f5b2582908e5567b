"""The other ways to read a folder, each run in a process of its own: ``python -m benchmarks.contenders NAME FOLDER``.

They only read: none of them finds headings, units, years or doubtful figures, or writes anything.
"""

from __future__ import annotations

import sys
from pathlib import Path


def raw_calamine(files: list[Path]) -> int:
    """Every sheet as a list of rows: the least that reading can cost."""
    from python_calamine import CalamineWorkbook

    cells = 0
    for path in files:
        book = CalamineWorkbook.from_path(str(path))
        for name in book.sheet_names:
            cells += sum(value != "" for row in book.get_sheet_by_name(name).to_python() for value in row)
    return cells


def pandas(files: list[Path], engine: str) -> int:
    """Every sheet as a DataFrame, melted to one row per cell, joined: how an analyst would begin."""
    import pandas as pd

    parts = []
    for path in files:
        for name, sheet in pd.read_excel(path, sheet_name=None, header=None, engine=engine).items():
            melted = sheet.reset_index(names="row").melt("row", var_name="column").dropna(subset="value")
            parts.append(melted.assign(source_file=path.name, source_sheet=name))
    return len(pd.concat(parts, ignore_index=True))


CONTENDERS = {
    "raw calamine": raw_calamine,
    "pandas + calamine": lambda files: pandas(files, "calamine"),
    "pandas + openpyxl": lambda files: pandas(files, "openpyxl"),
}

if __name__ == "__main__":
    print(CONTENDERS[sys.argv[1]](sorted(Path(sys.argv[2]).rglob("*.xlsx"))))
