"""A heading's words divided into the phrases of ``heading_words.csv``, each with the facet that it tells of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells.shapes import year_of
from hieuhoc_analysis.language.text import fold, fold_ascii

Piece = tuple[int, int, tuple[str, str] | None]  # of a text's words: the first, how many, and what they say, None where nobody knows


def divided(tokens: Sequence[str], accented: bool, writer_accents: bool) -> list[Piece]:
    """Folded words in phrases, longest first, unless that leaves words over and another division fewer.

    Parameters
    ----------
    accented : bool
        Whether one of the words carries an accent: then a phrase counts only as it is written.
    writer_accents : bool
        Whether their writer had accents at hand, so that *nam* without one is hardly *năm*.
    """
    exact, bare, longest, unclear = _phrases()
    reach = [
        min(longest.get(token, 0), len(tokens) - at) for at, token in enumerate(tokens)
    ]  # how many words a phrase that begins there has at most

    def told(at: int, count: int) -> tuple[str, str] | None:
        words = " ".join(tokens[at:at + count])
        value = exact.get(words) or (None if accented else bare.get(words))
        if words in unclear and not (accented or (writer_accents and value)):
            value = _without_accents(words, tokens[at + count] if at + count < len(tokens) else "")
        return value

    pieces = _longest_first(reach, told)
    if _untold(pieces):
        pieces = min(pieces, _fewest_untold(reach, told), key=_untold)
    return pieces


def is_listed(words: str) -> bool:
    """Whether folded words are a phrase as it is written, with its accents."""
    return words in _phrases()[0]


def _longest_first(reach: Sequence[int], told: Callable[[int, int], tuple[str, str] | None]) -> list[Piece]:
    """A text in phrases from left to right, each the longest there; a word that begins none is told nothing of."""
    out: list[Piece] = []
    at = 0
    while at < len(reach):
        out.append(next(((at, count, value) for count in range(reach[at], 0, -1) if (value := told(at, count))), (at, 1, None)))
        at += out[-1][1]
    return out


def _fewest_untold(reach: Sequence[int], told: Callable[[int, int], tuple[str, str] | None]) -> list[Piece]:
    """A text in those phrases that leave the fewest words over: *vận động* | *quay lại trường*, though *vận động quay lại* is one too."""
    best: list[tuple[int, list[Piece]]] = [(0, [])]  # words left over, and the pieces
    for at in range(len(reach) - 1, -1, -1):
        ways = [
            (best[-count][0], [(at, count, value), *best[-count][1]]) for count in range(reach[at], 0, -1) if (value := told(at, count))
        ]
        best.append(min([*ways, (best[-1][0] + 1, [(at, 1, None), *best[-1][1]])], key=lambda way: (way[0], len(way[1]))))
    return best[-1][1]


def _untold(pieces: list[Piece]) -> int:
    return [value for *_, value in pieces].count(None)


def _without_accents(word: str, following: str) -> tuple[str, str] | None:
    """What a word of two meanings is by what follows: *nam 2019* is *năm*, *tai dang ky* is *tái*; otherwise nobody's."""
    if word == "nam" and year_of(following):
        return "stop", "1"
    return ("renewal", "renewed") if word == "tai" and following in ("dang", "dk", "cong", "cn", "") else None


@codelists.derived("heading_words", "unit_kinds")
def _phrases(rows: tuple, kinds: tuple) -> tuple[dict[str, tuple[str, str]], dict[str, tuple[str, str]], dict[str, int], frozenset[str]]:
    """What each phrase tells of, as written and without accents.

    Then first word → the words of the longest phrase, and the spellings of two meanings.
    """
    exact: dict[str, tuple[str, str]] = {}
    bare: dict[str, set[tuple[str, str]]] = {}
    longest: dict[str, int] = {}
    # phrases that name a kind before those that stand for any, so that what is said of one kind holds
    for row in sorted(rows, key=lambda row: "[" in row["phrase"]):
        value = (row["facet"], row["value"])
        for phrase in of_kinds(row["phrase"], kinds):
            key = fold(phrase)
            if key in exact and phrase != row["phrase"]:
                continue
            exact[key] = value
            bare.setdefault(fold_ascii(phrase), set()).add(value)
            for words in (key.split(" "), fold_ascii(phrase).split(" ")):
                longest[words[0]] = max(longest.get(words[0], 1), len(words))
    # an accent-less spelling that could be two things (Nam, Năm) is nobody's
    single = {key: next(iter(values)) for key, values in bare.items() if len(values) == 1}
    return exact, single, longest, frozenset(key for key, values in bare.items() if len(values) > 1)


def of_kinds(phrase: str, kinds: tuple[dict[str, str], ...]) -> list[str]:
    """A phrase of ``heading_words.csv`` for every word of ``unit_kinds.csv`` that its ``[khu phố]`` or ``[xã]`` stands for."""
    for place, level in (("[khu phố]", "khu_pho"), ("[xã]", "ward")):
        if place in phrase:
            return [
                phrase.replace(place, row["written"])
                for row in kinds
                if row["level"] == level and row["where"] == "anywhere" and len(row["written"]) > 1
            ]
    return [phrase]
