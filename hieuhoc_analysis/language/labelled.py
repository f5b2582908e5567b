"""Several figures in one cell, each behind its name: *ĐK: 120; CN: 95*, *- Đăng ký: 180 hộ - Công nhận: 150 hộ (83,3%)*."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

LONGEST, BARE = 40, 16  # letters of a name, and of one without a sign behind it: *ĐK 120*, *Được công nhận 95*
AT_MOST = 240  # letters of all; longer texts are told by people to people
UNIT = 2  # words: *dòng họ*
_FIGURE = re.compile(r"(\s*[:=]\s*|\s+(?!(?:19|20)\d\d(?!\d)))(\d[\d.]*)(?!\d|[,/]\d|\s*%)")
# behind its count: *(83,3%)*, *, đạt 83,3%*, *- Tỷ lệ: 83,3%*
_SHARE = re.compile(r"[(,;–-]?\s*(?:[^\W\d_]+[\s:]+){0,4}\d[\d.,]*\s*%\s*\)?")
_BETWEEN = re.compile(r"\s*[;,/•]\s*|\.\s+|\s+[-–+*]\s*|\s*[-–]\s+")
_BULLET = "-–+•* "


@lru_cache(maxsize=4096)
def labelled(text: str) -> tuple[tuple[str, str], ...]:
    """The names and numbers of a text that is made of nothing else; none where there are not two.

    Behind a number stand at most its unit and its share; what looks like a year is none without a sign before it.
    """
    figures = list(_FIGURE.finditer(text)) if len(text) <= AT_MOST else []
    if len(figures) < 2:
        return ()
    names = [text[: figures[0].start()].strip(_BULLET)]
    for before, after in pairwise(figures):
        unit, name = _parted(text[before.end() : after.start()])
        if len(unit.split()) > UNIT:
            return ()
        names.append(name.strip(_BULLET))
    if len(_SHARE.sub("", text[figures[-1].end() :]).strip(" .;,").split()) > UNIT:
        return ()
    pairs = tuple(zip(names, figures, strict=True))
    if not all(
        name[:1].isalpha() and len(name) <= (LONGEST if figure[1].strip() else BARE) and not any(map(str.isdigit, name))
        for name, figure in pairs
    ):
        return ()
    return tuple((name, figure[2]) for name, figure in pairs)


def _parted(text: str) -> tuple[str, str]:
    """What stands behind one number, and the name of the next: *hộ; Công nhận*, *hộ Công nhận*, *Công nhận*."""
    unit, *rest = _BETWEEN.split(_SHARE.sub("", text).strip())
    if rest:
        return unit, " ".join(rest)
    words = unit.split()
    capital = next((at for at, word in enumerate(words) if word[0].isupper()), 0)
    return " ".join(words[:capital]), " ".join(words[capital:])
