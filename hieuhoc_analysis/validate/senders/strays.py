"""A file of another ward among those of one: put there by mistake, or the first of a ward that has yet to send the others?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hieuhoc_analysis.codelists.saved import line_of
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.conclusions import corrections
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.text import fold_ascii

YEARS = 3  # of which one ward reported, before another's only file looks out of place
MOST = 2  # wards with a single file; more are a district whose wards begin to report


@dataclass(frozen=True, slots=True)
class Stray:
    """`source_file` is the only one of its `ward`, of one `year`; the `count` others are all of `main`, which reported that year too."""

    source_file: str
    ward: str
    year: int
    main: str
    count: int


def find_strays(submissions: Iterable[tuple[str, Mapping[str, Sequence[str]], Sequence[int]]]) -> dict[str, Stray]:
    """The strays by their ward.

    There are none beside a file that names several wards: whoever sends that has more than one ward to report.

    Parameters
    ----------
    submissions : iterable of (source_file, khu phố by ward, years)
        Of all wards.
    """
    files: dict[str, list[tuple[str, set[int]]]] = defaultdict(list)
    for source_file, names, years in submissions:
        wards = list(filter(None, names))
        if len(wards) > 1:
            return {}
        for ward in wards:
            files[ward].append((source_file, set(years)))
    main = max(files, key=lambda ward: len(files[ward]), default="")
    others = files.keys() - {main}
    reported = set().union(*(years for _, years in files[main])) if main else set()
    if len(reported) < YEARS or not 0 < len(others) <= MOST or any(len(files[ward]) > 1 for ward in others):
        return {}
    out = {}
    for ward in others:
        ((source_file, own),) = files[ward]
        if len(own) == 1 and own <= reported and _bare(ward) != _bare(main):  # else it is a successor, or the same by another kind
            out[ward] = Stray(source_file, ward, min(own), main, len(files[main]))
    return out


def check_strays(strays: Iterable[Stray]) -> list[Finding]:
    """``ward_astray`` at each, but for those that a decision leaves out already."""
    return [
        Finding(
            "ward_astray",
            stray.source_file,
            ward=stray.ward,
            period=str(stray.year),
            found=stray.ward,
            expected=stray.main,
            params={"count": stray.count, **{f"line_{lang}": _line(stray.source_file, lang) for lang in LANGUAGES}},
        )
        for stray in strays
        if not corrections.leaves_out(stray.source_file, stray.ward)
    ]


def _line(source_file: str, lang: str) -> str:
    """The line of ``exclusions.csv`` that leaves a file out; whose decision it is may be written otherwise."""
    return line_of(source_file, "", "", "", "", phrase("stray.reason", lang), phrase("stray.who", lang), "")


def _bare(ward: str) -> str:
    return fold_ascii(org_units.bare_ward(ward))
