"""The district that a title, a file's or a folder's name says a ward is of: ``UBND HUYỆN TUY PHONG``, ``Xã Tân Tiến - H. Đầm Dơi``."""

from __future__ import annotations

from difflib import SequenceMatcher

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize import vocabulary
from hieuhoc_analysis.harmonize.places.mentions import leading_name
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents, proper_name, tidy

ALIKE = 0.85  # names that are one, mistyped


@codelists.remembered(4096)
def find_district(text: str) -> str:
    """The one district that a text names, '' for none or several: *Huyện Tuy Phong*, *Thị xã La Gi*, *Quận 3*.

    *Thành phố Hà Nội* and the like stand above districts; another *thành phố* counts where no district is named beside it.
    """
    found = _all(tidy(text.replace("_", " ")))
    cities = [name for name in found if name.startswith("Thành phố ")]
    within = [name for name in found if name not in cities] or [
        name for name in cities if fold(name.removeprefix("Thành phố ")) not in vocabulary.words("municipality")
    ]
    return within[0] if len(set(within)) == 1 else ""


def place_key(district: str) -> str:
    """What two spellings of one district share, its kind aside: *Huyện* becomes *Thị xã*, accents are left out."""
    return fold_ascii(district.removeprefix(_kind_of(district)))


def is_same(one: str, other: str) -> bool:
    """Whether two keys of places are one district's, a mistyped letter allowed."""
    return one == other or not (one + other).isdecimal() and SequenceMatcher(None, one, other).ratio() >= ALIKE


def _kind_of(district: str) -> str:
    return next((kind for kind in _kinds()[0].values() if district.startswith(f"{kind} ")), "")


def _all(text: str) -> list[str]:
    tokens = text.replace(",", " , ").replace("(", " ( ").replace(")", " ) ").split(" ")
    tokens = [
        part
        for token in tokens
        for part in (
            [f"{token.split('.')[0]}.", *token.split(".")[1:]]
            if "." in token[1:-1] and fold(token.split(".")[0]) in _kinds()[0]
            else [token]
        )
        if part
    ]
    folded = [fold(token) for token in tokens]
    kinds = _kinds()[not has_accents(text)]
    out: list[str] = []
    for start in range(len(tokens)):
        for width in (2, 1):
            kind = kinds.get(" ".join(folded[start:start + width])) if start + width < len(tokens) else None
            # one letter is a kind only with its full stop; a *thị xã* is no *xã*
            if (
                kind is None
                or len(folded[start]) == 1
                and not tokens[start].endswith(".")
                or start
                and folded[start - 1] in vocabulary.any_spelling("not_before")
            ):
                continue
            rest = [token for token in tokens[start + width:] if token != ":"]
            if rest and rest[0].isdecimal() and len(rest[0]) < 3 and kind == "Quận":
                out.append(f"{kind} {int(rest[0])}")
            elif (name := leading_name(" ".join(rest))) and fold(name).split(" ")[0] != "ủy":  # *Huyện ủy* is an office
                out.append(f"{kind} {proper_name(name)}")
            break
    return out


@codelists.derived("unit_kinds")
def _kinds(rows: tuple[dict[str, str], ...]) -> tuple[dict[str, str], dict[str, str]]:
    """Words for a kind of district, folded → the kind; and without accents too."""
    exact = {fold(row["written"]): row["kind"] for row in rows if row["level"] == "district"}
    return exact, exact | {fold_ascii(key): kind for key, kind in exact.items()}
