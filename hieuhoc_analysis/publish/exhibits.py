"""What a review shows: each exhibit is one finding with its chart, the figures behind it and how they may be drawn again.

Deck, report, tables and page are made of these, so that none of them can say another number than the others. Everything of
persons has gone through `disclosure` (`story`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hieuhoc_analysis.publish import doubts, style
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.exhibit import Exhibit
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.story import STORY

__all__ = ["Exhibit", "Exhibits", "blank", "exhibits", "lacking"]


class Exhibits(Mapping[str, Exhibit]):
    """Every exhibit of a review's main ward by its key, in the order of the story; those without figures are left out.

    Each is made when it is first asked for: who shows one need not draw all.
    """

    def __init__(self, review: Review) -> None:
        self._review = review
        self._made: dict[str, Exhibit | None] = {}

    def __getitem__(self, key: str) -> Exhibit:
        found = self._find(key)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: object) -> bool:
        return self._find(key) is not None  # a KeyError on the way is a fault, not an exhibit without figures

    def _find(self, key: object) -> Exhibit | None:
        if key not in self._made and key in STORY:
            exhibit = STORY[str(key)](self._review)
            if exhibit is not None and exhibit.said:
                style.add_to_note(exhibit.figure, doubts.note_of(self._review, exhibit))
                self._review.stamp(exhibit.figure)
            self._made[str(key)] = exhibit if exhibit is not None and exhibit.said else None
        return self._made.get(str(key))

    def __iter__(self) -> Iterator[str]:
        return (key for key in STORY if key in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def exhibits(review: Review) -> list[Exhibit]:
    """`Exhibits`, all of them."""
    return list(Exhibits(review).values())


def lacking(review: Review, key: str) -> str:
    """Why a review leaves out an exhibit, in words; '' where there is none of that name."""
    if key not in STORY:
        return ""
    return blank(review, key) or say(review.lang, "Số liệu chưa đủ để vẽ hình này", "Too few figures for this chart")


def blank(review: Review, key: str) -> str:
    """What an exhibit says in place of a picture, '' where it shows one."""
    made = STORY[key](review)
    return made.title if made is not None and made.figure.blank else ""
