"""Wards of one name in two districts, which no two files of one year may be taken together for: *Xã Tân Tiến (huyện Đầm Dơi)*.

They are told apart by what their own papers or folders say, and only where figures of one year come from both: a ward that went
from one district to another, or whose district got another kind, stays one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from hieuhoc_analysis.batch.cache import Card
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.places.districts import is_same, place_key
from hieuhoc_analysis.harmonize.places.org_units import in_district
from hieuhoc_analysis.language.text import has_accents
from hieuhoc_analysis.submission import Submission

Names = Mapping[str, Mapping[str, str]]  # ward → district as a paper says it, '' for what says none → what the ward is called


def find_namesakes(cards: Sequence[Card]) -> dict[str, dict[str, str]]:
    """What the wards are called that stand in several districts in one year."""
    stated: dict[str, list[tuple[str, tuple[int, ...]]]] = defaultdict(list)
    for card in cards:
        for ward, districts in card.districts.items():
            stated[ward] += ((district, card.years) for district in districts)
    return {ward: names for ward, some in stated.items() if len({district for district, _ in some}) > 1 and (names := _called(ward, some))}


def _called(ward: str, stated: Sequence[tuple[str, tuple[int, ...]]]) -> dict[str, str]:
    """District as it is said → the ward's name with it; {} where all are one district, or of different years."""
    places: dict[str, str] = {}  # key of a spelling → of the first that is like it
    for key in sorted({place_key(district) for district, _ in stated}):
        places[key] = next((other for other in places.values() if is_same(key, other)), key)
    years: dict[str, set[int]] = defaultdict(set)
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    for district, some in stated:
        years[places[place_key(district)]] |= set(some)
        spelled[places[place_key(district)]][district] += 1
    keys = list(years)
    if not any(years[one] & years[other] for at, one in enumerate(keys) for other in keys[at + 1:]):
        return {}
    best = {key: max(found, key=lambda name: (has_accents(name), found[name], name)) for key, found in spelled.items()}
    return {district: in_district(ward, best[places[place_key(district)]]) for district, _ in stated}


def renamed(card: Card, names: Names) -> Card:
    """A card with its wards called so."""
    if not any(ward in names for ward in card.names):
        return card
    out: dict[str, Sequence[str]] = {}
    prints = dict(card.prints)
    for ward, khu_pho in card.names.items():
        districts = card.districts.get(ward, ()) or ("",)
        for district in districts:
            name = names.get(ward, {}).get(district, ward)
            out[name] = list(dict.fromkeys((*out.get(name, ()), *khu_pho)))
        if name != ward and (own := prints.pop(ward, None)) and len(districts) == 1:  # of several nobody knows here whose figures are which
            prints[name] = own
    return replace(card, names=out, prints=prints)


def rename(submission: Submission, names: Names) -> list[Finding]:
    """Call the wards of a submission so; what was found of them is said of them under that name.

    Returns
    -------
    list of Finding
        For each of these wards that it is one of several, and for a ward of which the file does not say in which district it is, to say so.
    """
    own = {(sheet, ward): names[ward][district] for sheet, ward, district in submission.districts if district in names.get(ward, ())}
    out: dict[str, Finding] = {}
    for figure in submission.figures:
        if (called := names.get(figure.ward)) is None or figure.ward in called.values():
            continue
        ward, new = figure.ward, own.get((figure.sheet, figure.ward), "")
        figure.ward = new or ward
        out.setdefault(
            figure.ward,
            Finding(
                "ward_namesake" if new else "ward_namesake_unclear",
                submission.source_file,
                figure.sheet,
                "" if new else figure.address,
                figure.ward,
                period=figure.period,
                found=ward,
                expected="; ".join(sorted(set(called.values()))),
            ),
        )
    for finding in submission.findings:
        finding.ward = own.get((finding.source_sheet, finding.ward), finding.ward)
    for (_, ward), new in own.items():
        submission.ward = "; ".join(dict.fromkeys(new if name == ward else name for name in submission.ward.split("; ")))
    return list(out.values())
