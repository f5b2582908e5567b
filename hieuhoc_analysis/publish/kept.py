"""Tables that one process of a review has worked out, for its others: five kernels need not find again what the papers already hold."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.files import produce_atomically

FOLDER = "HIEUHOC_KEPT"  # names a folder that lives as long as one run; without it each process works for itself


def table(name: str, on: tuple[pd.DataFrame | str, ...], work: Callable[[], pd.DataFrame]) -> pd.DataFrame:
    """What `work` gives, or gave in another process of the run from the same `on` and codelists.

    Parameters
    ----------
    name : str
        Of the file.
    on : tuple of DataFrame and str
        All that the table depends on besides the codelists.
    work : callable
        Works it out; its columns are texts and numbers.
    """
    if not (folder := os.environ.get(FOLDER)):
        return work()
    path = Path(folder) / f"{name}-{_digest(on)}.parquet"
    if path.exists():
        return pd.read_parquet(path)
    made = work()
    with suppress(OSError):  # no room: the others work it out themselves
        produce_atomically(path, made.to_parquet)
    return made


def _digest(on: tuple[pd.DataFrame | str, ...]) -> str:
    """Of the content, so that a figure that was changed in a notebook is never taken for the one before."""
    digest = hashlib.sha256(codelists.fingerprint().encode())
    for part in on:
        digest.update(b"\0")
        if isinstance(part, str):
            digest.update(part.encode())
        else:
            digest.update(repr(list(part.dtypes.items())).encode() + pd.util.hash_pandas_object(part, index=False).to_numpy().tobytes())
    return digest.hexdigest()
