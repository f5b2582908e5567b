"""A chart on disk: the picture for the slide, the drawing that scales, and the figures behind it."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
from matplotlib.figure import Figure

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.files import inert, write_atomically
from hieuhoc_analysis.publish.pictures import pictures

KINDS = ("png", "svg", "csv")
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]*")


def save_chart(fig: Figure, data: pd.DataFrame | None, folder: Path | str, name: str) -> list[Path]:
    """Write `name`.png (1920 × 1080), `name`.svg and `name`.csv; the same chart gives the same bytes.

    Parameters
    ----------
    fig : Figure
        A finished chart.
    data : DataFrame or None
        The rows it draws; by default those that `finish` kept on the chart.
    folder : path
        Made when it is not there.
    name : str
        Lower-case letters, digits, ``_`` and ``-``, such as ``growth_registered``.

    Returns
    -------
    list of Path
        PNG, SVG and CSV (UTF-8 with BOM).

    Raises
    ------
    UsageError
        When `name` cannot be a file name everywhere, or there are no data.
    """
    if not _NAME.fullmatch(name):
        raise UsageError(
            f"Tên biểu đồ '{name}' không dùng được: chỉ gồm chữ thường không dấu, số, '_' và '-'.",
            f"The chart name '{name}' cannot be used: only small letters without accents, digits, '_' and '-'.",
        )
    data = getattr(fig, "data", None) if data is None else data
    if data is None:
        raise UsageError(f"Biểu đồ '{name}' chưa có số liệu kèm theo.", f"The chart '{name}' has no data: a chart is saved with its data.")
    folder = Path(folder)
    return [
        write_atomically(folder / f"{name}.{kind}", content)
        for kind, content in zip(KINDS, (*pictures(fig, "png", "svg"), csv_bytes(data)), strict=True)
    ]


def remove_chart(folder: Path | str, name: str) -> None:
    """Take away what `save_chart` wrote of a chart, if it did."""
    for kind in KINDS:
        (Path(folder) / f"{name}.{kind}").unlink(missing_ok=True)


def csv_bytes(data: pd.DataFrame) -> bytes:
    """A frame as CSV that Excel opens right: UTF-8 with BOM, and no text that it would take for a formula."""
    safe = data.copy()
    for column in safe.columns:
        if not pd.api.types.is_numeric_dtype(safe[column]) and not pd.api.types.is_bool_dtype(safe[column]):
            safe[column] = safe[column].map(inert, na_action="ignore")
    return b"\xef\xbb\xbf" + safe.to_csv(index=False, lineterminator="\n", float_format="%.10g").encode()
