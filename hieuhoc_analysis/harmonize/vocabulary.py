"""The words of the codelists about units: kinds of khu phố, offices that head them, institutions, aliases, names of wards."""

from __future__ import annotations

import re
from collections import defaultdict

from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.unit_register import units
from hieuhoc_analysis.language.text import fold, fold_ascii, has_accents, openers

LEVELS = (
    "khu_pho",
    "ward",
    "office",
    "ward_office",
    "no_place",
    "no_first",
    "in_name",
    "not_alone",
    "not_before",
    "not_before_bare",
    "other_place",
    "no_ward",
    "below_ward",
    "of_year",
    "past",
    "institution",
    "former",
    "district",
    "municipality",
    "over_ward",
    "part",
    "of_parts",
)


@codelists.derived("unit_kinds")
def kinds(rows: tuple[dict[str, str], ...]) -> tuple[dict[str, tuple[str, str]], dict[str, str]]:
    """Words for kinds of khu phố, folded → (kind, where they may stand); and without accents → kind, of those that mean one only."""
    exact = {fold(row["written"]): (row["kind"], row["where"]) for row in rows if row["level"] == "khu_pho"}
    meant: dict[str, set[str]] = {}
    for key, (kind, _) in exact.items():
        meant.setdefault(fold_ascii(key), set()).add(kind)
    return exact, {key: next(iter(kinds)) for key, kinds in meant.items() if len(kinds) == 1}


@codelists.derived("unit_kinds")
def longest_first(rows: tuple[dict[str, str], ...]) -> list[tuple[str, str, str]]:
    """Words for kinds of khu phố, folded; the same without accents; and the kind: the longest first, single letters left out."""
    exact = {fold(row["written"]): row["kind"] for row in rows if row["level"] == "khu_pho"}
    return [(words, fold_ascii(words), exact[words]) for words in sorted(exact, key=len, reverse=True) if len(words) > 1]


@codelists.derived("unit_kinds")
def first_words(rows: tuple[dict[str, str], ...]) -> dict[str, frozenset[str]]:
    """Level → the first words of all that is written for it, with and without accents, for `text.opens`."""
    return {level: openers(any_spelling(level)) for level in LEVELS}


@codelists.derived("unit_kinds")
def title_kinds(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    """Kinds that a title may name."""
    return frozenset(row["kind"] for row in rows if row["level"] == "khu_pho" and row["where"] == "anywhere")


@codelists.derived("unit_kinds")
def form_kinds(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    """Kinds that the title of a form may name before a name: *Khối Quang Trung*."""
    return frozenset(row["kind"] for row in rows if row["level"] == "khu_pho" and row["where"] in ("anywhere", "form"))


@codelists.derived("unit_kinds")
def chapters(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    """Offices of one khu phố, folded (*chi hội khuyến học*), and none of what a ward's is called too."""
    offices, of_wards = ([fold(row["written"]) for row in rows if row["level"] == level] for level in ("office", "ward_office"))
    return frozenset(office for office in offices if not any(f" {ward} ".endswith(f" {office} ") for ward in of_wards))


def words(level: str) -> frozenset[str]:
    """All that is written for a level, folded."""
    return _of_levels()[level][0]


def any_spelling(level: str) -> frozenset[str]:
    """All that is written for a level, folded, with and without accents."""
    return _of_levels()[level][1]


@codelists.derived("layout_words")
def bare_headings(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    """Headings of name columns without accents → as they are written with them, of those that are one only."""
    meant: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row["kind"] == "name" and has_accents(row["word"]):
            meant[fold_ascii(fold(row["word"]))].add(row["word"])
    return {key: next(iter(written)) for key, written in meant.items() if len(written) == 1}


@codelists.derived("unit_kinds")
def _of_levels(rows: tuple[dict[str, str], ...]) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    written: dict[str, list[str]] = {level: [] for level in LEVELS}
    for row in rows:
        written[row["level"]].append(fold(row["written"]))
    return {level: (frozenset(keys), frozenset((*keys, *map(fold_ascii, keys)))) for level, keys in written.items()}


@codelists.derived("unit_kinds")
def institutions(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    """Words with which schools and offices begin, folded → ``name``, or ``place`` where names of places begin so as well."""
    return {fold(row["written"]): row["where"] for row in rows if row["level"] == "institution"}


@codelists.derived("unit_kinds")
def bare_institutions(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    """The same for a name without accents: those of several words without theirs too, of one alone not: *tram* is *trạm* or *tràm*."""
    known = {fold(row["written"]): row["where"] for row in rows if row["level"] == "institution"}
    return {fold_ascii(head): where for head, where in known.items() if " " in head} | known


@codelists.derived("unit_kinds")
def former(rows: tuple[dict[str, str], ...]) -> re.Pattern[str]:
    """Words that tell of the units a khu phố was made of (*sáp nhập*, *cũ*), longest first."""
    words = sorted((row["written"] for row in rows if row["level"] == "former"), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b" if words else r"(?!)", re.IGNORECASE)


@codelists.derived("unit_kinds")
def past(rows: tuple[dict[str, str], ...]) -> str:
    """Words behind the name of a unit that is no more (*cũ*), for a pattern; of those of several words also without accents."""
    words = [row["written"] for row in rows if row["level"] == "past"]
    return "|".join(map(re.escape, dict.fromkeys([*words, *(fold_ascii(word) for word in words if " " in word)]))) or r"(?!)"


@codelists.derived("unit_kinds")
def bare_past(rows: tuple[dict[str, str], ...]) -> str:
    """The same without accents, for a pattern: only in brackets, for *cu* may be the end of a name."""
    return "|".join(re.escape(fold_ascii(row["written"])) for row in rows if row["level"] == "past") or r"(?!)"


@codelists.derived("org_unit_aliases", "unknown_units")
def aliases(rows: tuple[dict[str, str], ...], completed: tuple[dict[str, str], ...]) -> dict[tuple[str, str], str]:
    """(As written, folded; ward or '' for all) → the name that a person decided on."""
    # a list of unknown units in which nobody has filled a name yet decides nothing
    return {(fold(row["written"]), row["ward"]): row["name"] for row in (*completed, *rows) if row["name"]}


@codelists.derived("unit_kinds")
def ward_kinds(rows: tuple[dict[str, str], ...]) -> tuple[dict[str, str], dict[str, str]]:
    """Words and letters for kinds of wards → the kind: folded, and without accents, also as one word (*Thitran*)."""
    exact = {fold(row["written"]): row["kind"] for row in rows if row["level"] == "ward"}
    bare = {fold_ascii(key): kind for key, kind in exact.items()}
    return exact, {key.replace(" ", ""): kind for key, kind in bare.items()} | bare


@codelists.remembered(8)
def ward_names() -> dict[str, str]:
    """Ward names, folded, with and without their kind → the canonical name, of those that have one only."""
    meant: dict[str, set[str]] = {}
    for row in units():
        if row["level"] == "ward":
            for name in (row["name"], row["name"].removeprefix(row["kind"])):
                meant.setdefault(fold(name), set()).add(row["name"])
    return {key: next(iter(names)) for key, names in meant.items() if len(names) == 1}


@codelists.remembered(8)
def ward_places() -> frozenset[str]:
    """Folded ward names, with and without their kind."""
    wards = [row for row in units() if row["level"] == "ward"]
    return frozenset(fold(name) for row in wards for name in (row["name"], row["name"].removeprefix(row["kind"])))
