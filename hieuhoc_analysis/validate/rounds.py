"""Which of two submissions about the same thing is the later: by the day and the words of its name, then by when it was saved."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date

from hieuhoc_analysis.language.text import natural_key, tidy
from hieuhoc_analysis.language.wording import says

_DAY = re.compile(r"(?<!\d)(?:(20\d\d)[-_.](\d{1,2})[-_.](\d{1,2})|(\d{1,2})[-_.](\d{1,2})[-_.](20\d\d))(?!\d)")
_ROUND = re.compile(r"(?:\b(?:lần|lan|ver|version)[ .]?|\bv)(\d{1,2})\b|\((\d{1,2})\)\.\w+$")  # *lần 2*, *v2*, *(2).xlsx*


def stated_day(source_file: str) -> str:
    """The day that a file's or its folder's name gives, ISO, '' if none."""
    for match in _DAY.finditer(source_file):
        year, month, day = (
            (match.group(1), match.group(2), match.group(3)) if match.group(1) else (match.group(6), match.group(5), match.group(4))
        )
        try:
            return date(int(year), int(month), int(day)).isoformat()
        except ValueError:
            continue
    return ""


def round_of(source_file: str) -> int:
    """How often it was sent, by its name: 0 for a first time, 2 for *lần 2*, 1 for *sửa*, −1 for *dự thảo*."""
    name = tidy(source_file.replace("_", " ")).casefold()  # composed: macOS parts letters from their marks
    rounds = [int(one or other) for one, other in _ROUND.findall(name)]
    if says(name, "draft"):
        return -1
    return max([n for n in rounds if n > 1], default=int(says(name, "correction")))


def latest(received: Mapping[str, str], doubtful: Collection[str] = ()) -> Callable[[Collection[str]], Callable[[str], tuple]]:
    """For some files at a time, the order in which they supersede each other.

    A file whose own ward or year is in doubt supersedes none. Days in their names decide where all have one, then words of
    correction, then the day each was received, then the name.

    Parameters
    ----------
    received : mapping
        File → ISO day.
    doubtful : collection of str
        Files in which ward or year are said otherwise than by their names.
    """
    def of(files: Collection[str]) -> Callable[[str], tuple]:
        days = {name: stated_day(name) for name in files}
        dated = all(days.values())
        return lambda name: (name not in doubtful, days[name] if dated else "", round_of(name), received[name], natural_key(name))

    return of
