"""Which names are those of totals: *Tổng cộng*, *Toàn thị trấn*, *Cộng I*; the words are those of ``codelists/layout_words.csv``."""

from __future__ import annotations

import re

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.cells.shapes import is_word, words_of
from hieuhoc_analysis.extract.cells.units import all_in
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents

_TAIL = re.compile(
    r"\s*[(\[].*[)\]]\s*$|\s*[:：]\s*$|\s*\\\d+$|\s*[¹²³⁴]+$|\s+\d[/)]$"
    r"|\s+(?:[A-Z]|[IVX]+|\d{1,2})(?:\s*\+\s*(?:[A-Z]|[IVX]+|\d{1,2}))+$"
)  # (14 khu phố), a colon, \1, ¹, 1/, I + II
_LEADER = re.compile(r"\s*(?:\.\s?\.|…)[\s.…]*$")  # *Total \2 . . . . .*
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)  # *The whole country*
_OF_PARTS = re.compile(r"\((?:[A-ZĐ]|[IVX]+)(?:\s*[+;,]\s*(?:[A-ZĐ]|[IVX]+))+\)\s*$")  # *Tổng thu (A+B)*, *Tổng chi (I+II+III)*


@codelists.remembered(4096)
def is_total(text: str) -> bool:
    """Whether a stub names the total of the table: *Tổng cộng*, *Toàn thị trấn*, *Cộng (14 khu phố)*."""
    text = without_leader(text)
    return _is_total(text) or _is_whole(fold(text).split()) or says_sum(text) and bool(_OF_PARTS.search(text))


@codelists.remembered(4096)
def is_subtotal(text: str) -> bool:
    """Whether a stub names the total of a group: *Cộng I*, *Cộng khối nông thôn*."""
    return says_sum(text) and not is_total(text)


@codelists.remembered(4096)
def says_sum(text: str) -> bool:
    """Whether a stub begins with a word for a sum, *Cộng* or *Total*, rather than with the name of a whole, such as *National*."""
    tokens = fold(text).split()
    return _begins(tokens, "sum") and not _begins(tokens, "no_sum", has_accents(text))


def without_leader(text: str) -> str:
    """A name without the dots that lead to its figures."""
    return _LEADER.sub("", text) if text.endswith((".", "…")) else text


def is_territory(kind: str) -> bool:
    """Whether a word for a kind of unit is one for wards and what is above them."""
    return kind in words_of("territory")


def _is_total(text: str) -> bool:
    bare = _ARTICLE.sub("", _TAIL.sub("", text).strip())
    if not bare:
        return False
    if is_word(bare, "total"):
        return True
    # *Tổng cộng toàn xã*, *Cộng chung các khu phố*: a total word followed by words of scope only;
    # but *Tổng số khu phố* is a count, so units may follow only where the first word is *cộng*
    accented = has_accents(bare)
    tokens = (fold(bare) if accented else fold_ascii(bare)).split(" ")
    heads = words_of("total", accented)
    for n in range(min(4, len(tokens)), 0, -1):
        if " ".join(tokens[:n]) in heads:
            tails = words_of("total_scope", accented) | heads  # *Tổng số - Total*
            if tokens[n - 1] in ("cộng", "cong"):
                tails = tails | words_of("total_units", accented)
            rest = tokens[n:]
            return all_in(rest, tails) or _names_territory(rest)
    return False


def _names_territory(tokens: list[str]) -> bool:
    """``toàn thị trấn Liên Hương`` after a total word: the whole of one named unit."""
    return _begins(tokens[1:] if _begins(tokens[:1], "all_of") else tokens, "territory")


def _is_whole(tokens: list[str]) -> bool:
    """Whether folded words begin with all of one unit: *Toàn thị trấn*, *cả huyện*, *Toan xa Quang Phu*."""
    accented = any(map(has_accents, tokens))
    return _begins(tokens[:1], "all_of", accented) and _begins(tokens[1:], "territory", accented)


def _begins(tokens: list[str], kind: str, accented: bool = True) -> bool:
    """Whether folded words begin with one of the `kind` words, accents and all where their writer had them at hand."""
    words = words_of(kind, accented)
    return any(" ".join(tokens[:n]) in words for n in range(1, 4))
