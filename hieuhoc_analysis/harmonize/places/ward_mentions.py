"""The wards that a title, sheet name or file name mentions."""

from __future__ import annotations

import re

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.places import wards
from hieuhoc_analysis.language.syllables import is_syllable
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents, opens, tidy
from hieuhoc_analysis.language.wording import is_one

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_GLUED = re.compile(r"(?<![^\W_])([A-ZĐ]{1,2})\.(?=[^\W_])")  # *P.Tân Thới Nhất*, *P.12*
_STOPPED = re.compile(r"(?<=[^\W\d_]{3})\.(?=[^\W\d_]{3})")  # *XÃ NAM CHÍNH.ĐỨC LINH*
_ASIDE = re.compile(r"\(([^()]*)\)")
_BARE_RUN = re.compile(r"\S*[^\W\da-zA-Z_]\S*|[-–;]")  # what parts the runs without accents in the name of a file
_TOKEN = re.compile(r"[^\s,;:()\[\]/–-]+|[,;:()\[\]/–-]")


def find_wards(text: str) -> list[str]:
    """The wards that a title or file name mentions, canonical, in order, each once.

    A name with its kind counts, also without accents (*HKH Xa Hai Thanh 2019*); a name alone only where ``org_units.csv`` knows it.
    A year within the text settles which of two namesakes is meant.
    """
    return list(_found(text))


def find_wards_of_path(text: str) -> list[str]:
    """The wards that the name of a file or folder mentions, where accents come and go and blanks are dropped.

    *Biểu mẫu Phuong Ben Thuy năm 2018* has the ward between words with accents: each run without any is asked by itself. In *Xã Tân
    Phú Bao cao* the ward ends where words without accents begin that end a name.
    """
    text = _parted(tidy(text)) if has_accents(text) else text
    return find_wards(text) or list(dict.fromkeys(ward for run in _BARE_RUN.split(tidy(text)) for ward in find_wards(run)))


def _parted(text: str) -> str:
    """A text with a sign before words without accents that end a name: *bao cao*, and *bieu*, which is no syllable as it stands."""
    stops = vocabulary.any_spelling("no_place")
    words = text.split(" ")
    out = []
    for at, word in enumerate(words):
        pair = fold(" ".join(words[at : at + 2]))
        ends = " " in pair and pair in stops and not has_accents(pair) or fold(word) in stops and not is_syllable(fold(word))
        begins = fold_ascii(word) in vocabulary.ward_kinds()[1]  # *xa*, *phuong* end a name and begin one
        out.append(f"; {word}" if ends and not begins and not has_accents(word) else word)
    return " ".join(out)


@codelists.remembered(4096)
def _found(text: str) -> tuple[str, ...]:
    stated = _YEAR.search(text)
    year = int(stated.group(1)) if stated else None
    text = tidy(_STOPPED.sub(_parting, text.replace("_", " ")))
    aside = _ASIDE.search(text)
    if aside and vocabulary.former().match(aside[1].strip()) and (own := _find(text[:aside.start()], year)):
        return own  # *Xã Hải Ninh (gồm: xã Bình An, xã Phan Điền)*
    return _find(text, year)


def _parting(stop: re.Match[str]) -> str:
    """What stands for a full stop between two words: nothing behind a kind (*Phường.Phú Hài*), else a sign that parts them."""
    before = re.split(r"\W", stop.string[:stop.start()])[-1]
    return " " if fold(before) in vocabulary.ward_kinds()[0] else " - "


def _find(text: str, year: int | None) -> tuple[str, ...]:
    tokens = _TOKEN.findall(_GLUED.sub(r"\1. ", text))
    found: dict[str, None] = {}
    accented = has_accents(text)
    if accented:
        for start, token in enumerate(tokens):
            for width in (2, 1) if opens(token, vocabulary.first_words()["ward"]) else ():
                if start + width > len(tokens) or not token[:1].isalpha():
                    continue
                kind = vocabulary.ward_kinds()[0].get(fold(" ".join(tokens[start:start + width])))
                before = fold(tokens[start - 1]) if start else ""
                # a thị xã is no xã, *các xã vùng cao* is no ward, *sau sáp nhập xã Hua Thanh* another
                if not kind or width == 1 and before == "thị" or before in vocabulary.words("not_before"):
                    continue
                if (width == 1 and len(token.strip(".")) == 1 and not (token.endswith(".") and token[0].isupper())):
                    continue
                if name := _name_at(tokens, start + width, kind, year):
                    found[name] = None
                break
    if not found:
        found = dict.fromkeys(_known_in(text, tokens, year) or (() if accented else _accentless(tokens, year)))
    return tuple(found)


def _accentless(tokens: list[str], year: int | None) -> list[str]:
    """Wards with their kind in a text without any accent: *UBND XA HAI THANH*, *HKH Phuong Tam Thai 2019*.

    *Phuong* may be *phương*, *xa* begin *xã hội*: only two to four syllables with capitals count, up to the end or to what ends a name.
    """
    out: list[str] = []
    words = [fold_ascii(token) for token in tokens]
    shouted = " ".join(tokens).isupper()
    bare_before = vocabulary.any_spelling("not_before") | vocabulary.any_spelling("not_before_bare")
    for at, word in enumerate(words):
        for width in (2, 1):
            kind = (
                vocabulary.ward_kinds()[1].get(" ".join(words[at : at + width]))
                if at + width < len(words) and (len(word) > 1 or tokens[at].endswith(".") and tokens[at].isupper())
                else ""
            )
            # *BAN CHI DAO PHO CAP XA DAI DONG* has no *cấp xã*
            office = bool(kind) and " ".join(words[:at]) in vocabulary.any_spelling("ward_office")
            if not kind or at and words[at - 1] in bare_before and not office:
                continue
            start = at + width + (words[at + width] in (".", ":"))
            if (
                kind == "Phường"
                and words[start : start + 1]
                and words[start].isdecimal()
                and len(words[start]) < 3
                and tokens[at][0].isupper()
            ):
                out.append(f"{kind} {int(words[start])}")
                break
            begins = not at or not tokens[at - 1][0].isalnum()  # *… HOC TAP - XA TU MO RONG*
            alone = begins or office
            end = start
            while (
                end < len(tokens)
                and tokens[end][0].isupper()
                and all(c.isalpha() or c in "'’" for c in tokens[end])
                and wards.sounds(words[end])
                and not wards.begins_quarter(words[start:], end - start)
                and (not _ends_bare(words, end, end - start, shouted, alone) or end == start and wards.begins_with_year(words[start:]))
            ):  # *thi tran Nam Cat*
                end += 1
            written = " ".join(tokens[start:end])
            name = wards.of_kind(kind, written.title() if alone else written, "", year).canonical if 2 <= end - start <= 4 else ""
            if name and name not in out:
                out.append(name)
            break
    return out


def _ends_bare(words: list[str], at: int, begun: int, shouted: bool, alone: bool) -> bool:
    """Whether a name without accents of which so many words have `begun` ends before this one.

    *tinh* (*tỉnh*) before a name, while *Son Tinh* may close the text or stand before *nam*, *2017* or *BC*; *thang* (*tháng*) before
    its number, and *nam* (*năm*) before a year or *hoc*, while *Quyet Thang* and *Hiep Nam* may stand before anything else. As no name
    is of one word, its second is no *quan* (*quận*) before a last word (*TAM QUAN BAC*) and, right before a year, no *tung* (*từng*) and
    no *dau nam* (*THANH TUNG*, *CAI DAU NAM 2020*).
    """
    first = not begun
    behind = "".join(words[at + 1 : at + 2])
    if words[at] == "nam" and not first and not (behind.isdecimal() or behind in vocabulary.any_spelling("of_year")):
        return False
    if words[at] == "thang" and not first and not _MONTH.fullmatch(" ".join(words[at + 1 : at + 2])):
        return False
    stops, places = vocabulary.any_spelling("no_place"), vocabulary.any_spelling("other_place")
    end = _end_of_part(words, at)
    last = end == at + 2 or "".join(words[at + 2 : at + 3]) in stops
    if begun == 1 and (last if words[at] in places else end == at + 1 and not behind.isdecimal()):
        return False
    more = at + 1 < len(words) and not (words[at] in places and (words[at + 1] in stops or not wards.sounds(words[at + 1])))
    if (
        first
        and alone
        and at + 2 <= _end_of_part(words, at) <= at + 3
        and words[at + 1] not in stops | {"hoc"}
        and " ".join(words[at : at + 2]) not in stops
    ):
        return False  # *UBND THI TRAN NAM PHUOC*, *THI TRAN CO PHUC* and nothing else, *- Thi tran Tu Ky nam 2020*
    return (
        more
        and (words[at] in stops or " ".join(words[at : at + 2]) in stops)
        or first
        and shouted
        and not alone
        and words[at] in vocabulary.any_spelling("no_first")
    )


def _end_of_part(words: list[str], start: int) -> int:
    """Where the words from `start` on end: at a sign, a year or the end of all."""
    return next(
        (
            at
            for at in range(start, len(words))
            if not words[at].isalpha() or words[at] == "nam" and "".join(words[at + 1 : at + 2]).isdecimal()
        ),
        len(words),
    )


def _name_at(tokens: list[str], start: int, kind: str, year: int | None) -> str:
    """The ward whose name begins at a token, '' when it is no name."""
    words: list[str] = []
    start += tokens[start:start + 1] == [":"]  # *Phường: Bình Hưng Hòa B*
    folded = [fold(token) for token in tokens[start:start + 7]]
    if " ".join(folded[:2]) in vocabulary.ward_kinds()[0]:
        return ""  # *Tên xã, phường, thị trấn: Đặc khu Phú Quý*
    for at, token in enumerate(tokens[start:start + 6]):
        core = token.strip(".")
        if (
            not core
            or _ends(tokens[start:], folded, at)
            and not (at == 0 and wards.begins_with_year(folded))
            or not (core[0].isupper() or core == "trường" and words[-1:] == ["Nông"] or at == 0 and _lost_its_capital(tokens, start))
            or at > 0
            and len(core) > 1
            and not wards.sounds(core)
            or not all(c.isalpha() or c in "'’" for c in core)
        ):
            break
        words.append(core)
    if wards.is_not_alone(folded[:len(words)]):
        return ""
    if not words:
        digits = tokens[start] if start < len(tokens) else ""
        return f"{kind} {int(digits)}" if kind == "Phường" and digits.isdecimal() and len(digits) < 3 else ""
    behind = tokens[start + len(words):start + len(words) + 2]
    if len(words) > 1 and behind and behind[0].isdecimal() and len(behind[0]) < 3 and (len(behind) == 1 or not behind[1][0].isalnum()):
        words.append(str(int(behind[0])))  # *Xã Thường Phước 1*
    for count in range(len(words), 0, -1):
        known = [name for name in wards.lookup(" ".join(words[:count]), None) if name.startswith(f"{kind} ")]
        if len(known) == 1:
            if count == len(words) - 1 and is_syllable(words[-1].casefold()):
                break  # *Xã Bình Thạnh Trung* is not Xã Bình Thạnh
            return known[0]
    return wards.of_kind(kind, " ".join(words), "â", year).canonical if len(words) <= 4 + words[-1].isdecimal() else ""


def _ends(tokens: list[str], folded: list[str], at: int) -> bool:
    """Whether a name ends before a token; the second one with a capital before a small letter begins no *kỳ báo cáo*: *Tứ Kỳ báo cáo*."""
    closes = not "".join(tokens[at + 1 : at + 2]).isalpha()
    if at == 1 and folded[at] == "và" and tokens[at][0].isupper() and (tokens[at].istitle() or closes):
        return False  # *Xã Mường Và năm 2019*, *XÃ MƯỜNG VÀ - HUYỆN SỐP CỘP*
    capital = at == 1 and tokens[at][0].isupper() and "".join(tokens[at + 1 : at + 2]).islower()
    return wards.ends_name(folded, at) and not (capital and folded[at] not in vocabulary.words("no_place"))


def _lost_its_capital(tokens: list[str], at: int) -> bool:
    """Whether a name begins with a small letter with accents before a capital one, *Thị trấn ái Nghĩa*: TCVN3 has no such capitals."""
    word = tokens[at]
    if len(word) < 2 or not has_accents(word[0]) or not "".join(tokens[at + 1 : at + 2])[:1].isupper():
        return False
    return not (word.islower() and is_one(word, "pronoun"))


def _known_in(text: str, tokens: list[str], year: int | None) -> list[str]:
    """Wards of the codelist mentioned without a kind or without accents."""
    accented = has_accents(text)
    key = fold if accented else fold_ascii
    words = [key(token) for token in tokens]
    places = wards.places()[0 if accented else 1]
    out: list[str] = []
    at = 0
    while at < len(words):
        for count in range(min(4, len(words) - at), 0, -1):
            phrase = " ".join(words[at:at + count])
            names = places.get(phrase) or (wards.places()[2].get(phrase, ()) if count == 1 and not accented else ())
            if not names:
                continue
            before = words[at - 1] if at else ""
            if before in vocabulary.any_spelling("other_place"):
                break
            following = tokens[at + count] if at + count < len(tokens) else ""
            kinds = {kind for w in (before, " ".join(words[max(0, at - 2):at])) if (kind := vocabulary.ward_kinds()[1].get(fold_ascii(w)))}
            if (
                (accented or kinds)
                and following[:1].isupper()
                and following.isalpha()
                and (is_syllable(following.casefold()) if accented else wards.sounds(words[at + count]))
                and not (wards.ends_name(words, at + count) or not accented and _ends_bare(words, at + count, count, text.isupper(), False))
                and (at + count + 1 == len(tokens) or not tokens[at + count + 1][0].isalpha())
            ):
                break  # *Chí Công Hạ, ngày …* is not Chí Công, *Xa Binh Thanh Dong* not Bình Thạnh
            fitting = [name for name in names if wards.kind_of(name) in kinds] or [name for name in names if wards.exists(name, year)]
            if len(set(fitting)) == 1 and fitting[0] not in out:
                out.append(fitting[0])
            at += count - 1
            break
        at += 1
    return out
