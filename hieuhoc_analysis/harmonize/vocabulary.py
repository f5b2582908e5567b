"""The words of the codelists about units: kinds of khu phố, offices that head them, institutions, aliases, names of wards."""

from __future__ import annotations

import re
from collections import defaultdict

from hieuhoc_analysis import codelists
from hieuhoc_analysis.language.text import fold, fold_ascii, openers


@codelists.derived("unit_kinds")
def kinds(rows: tuple[dict[str, str], ...]) -> tuple[dict[str, tuple[str, str]], dict[str, str]]:
    """Words for kinds of khu phố, folded → (kind, where they may stand); and without accents → kind, of those that mean one only."""
    exact = {fold(row["written"]): (row["kind"], row["where"]) for row in rows if row["level"] == "khu_pho"}
    meant: dict[str, set[str]] = {}
    for key, (kind, _) in exact.items():
        meant.setdefault(fold_ascii(key), set()).add(kind)
    return exact, {key: next(iter(kinds)) for key, kinds in meant.items() if len(kinds) == 1}


@codelists.derived("unit_kinds")
def first_words(rows: tuple[dict[str, str], ...]) -> dict[str, frozenset[str]]:
    """Level → the first words of all that is written for it, with and without accents, for `text.opens`."""
    written: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        written[row["level"]] += (key := fold(row["written"])), fold_ascii(key)
    return defaultdict(frozenset, {level: openers(keys) for level, keys in written.items()})


@codelists.derived("unit_kinds")
def title_kinds(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    """Kinds that a title may name."""
    return frozenset(row["kind"] for row in rows if row["level"] == "khu_pho" and row["where"] == "anywhere")


@codelists.derived("unit_kinds")
def offices(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    """Words for the offices that head a khu phố (*chi hội khuyến học*), folded."""
    return frozenset(fold(row["written"]) for row in rows if row["level"] == "office")


@codelists.derived("unit_kinds")
def bare_offices(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    """`offices` without accents."""
    return frozenset(fold_ascii(fold(row["written"])) for row in rows if row["level"] == "office")


@codelists.derived("unit_kinds")
def institutions(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    """Words with which schools and offices begin, folded → ``name``, or ``place`` where names of places begin so as well."""
    return {fold(row["written"]): row["where"] for row in rows if row["level"] == "institution"}


@codelists.derived("unit_kinds")
def former(rows: tuple[dict[str, str], ...]) -> re.Pattern[str]:
    """Words that tell of the units a khu phố was made of (*sáp nhập*, *cũ*), longest first."""
    words = sorted((row["written"] for row in rows if row["level"] == "former"), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b" if words else r"(?!)", re.IGNORECASE)


@codelists.derived("org_unit_aliases", "unknown_units")
def aliases(rows: tuple[dict[str, str], ...], completed: tuple[dict[str, str], ...]) -> dict[tuple[str, str], str]:
    """(As written, folded; ward or '' for all) → the name that a person decided on."""
    # a list of unknown units in which nobody has filled a name yet decides nothing
    return {(fold(row["written"]), row["ward"]): row["name"] for row in (*completed, *rows) if row["name"]}


@codelists.derived("org_units")
def ward_names(rows: tuple[dict[str, str], ...]) -> dict[str, str]:
    """Ward names, folded, with and without their kind → the canonical name, of those that have one only."""
    meant: dict[str, set[str]] = {}
    for row in rows:
        if row["level"] == "ward":
            for name in (row["name"], row["name"].removeprefix(row["kind"])):
                meant.setdefault(fold(name), set()).add(row["name"])
    return {key: next(iter(names)) for key, names in meant.items() if len(names) == 1}


@codelists.derived("org_units")
def ward_places(rows: tuple[dict[str, str], ...]) -> frozenset[str]:
    """Folded ward names, with and without their kind."""
    wards = [row for row in rows if row["level"] == "ward"]
    return frozenset(fold(name) for row in wards for name in (row["name"], row["name"].removeprefix(row["kind"])))
