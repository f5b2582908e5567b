"""From ward workbooks to the five-year review of Vietnam's learning models (hiếu học, học tập).

The public names are imported when first used, so that ``hieuhoc --help`` need not load pandas.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hieuhoc_analysis.explain import explain_file
    from hieuhoc_analysis.pipeline import Cleaned, clean
    from hieuhoc_analysis.publish.opening import open_review
    from hieuhoc_analysis.publish.review import Review
    from hieuhoc_analysis.publish.save import save_chart
    from hieuhoc_analysis.sample import write_sample

    __version__: str

# public name → module, in the order the data flows
_NAMES = {
    "write_sample": "sample", "explain_file": "explain", "clean": "pipeline", "Cleaned": "pipeline",
    "open_review": "publish.opening", "Review": "publish.review", "save_chart": "publish.save",
}

__all__ = ["Cleaned", "Review", "__version__", "clean", "explain_file", "open_review", "save_chart", "write_sample"]

def __getattr__(name: str) -> Any:
    if name == "__version__":
        globals()[name] = _version()
        return globals()[name]
    if name in _NAMES:
        return getattr(import_module(f"hieuhoc_analysis.{_NAMES[name]}"), name)
    raise AttributeError(f"module 'hieuhoc_analysis' has no attribute {name!r}")


def _version() -> str:
    from importlib import metadata  # asks for a mail parser: as much again as the whole of ``hieuhoc --help``

    try:
        return metadata.version("hieuhoc-analysis")
    except metadata.PackageNotFoundError:  # run from a folder that was never installed
        return "0"
