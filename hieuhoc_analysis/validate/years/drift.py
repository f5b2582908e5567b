"""What changed in a ward's submissions since its previous ones: what is counted, headings nobody knows, the list of khu phố.

Another layout or another wording of the same data elements is no change. Figures of one period are compared with the
nearest earlier period of the same kind (year, school year, quarter) and the same territory, all files of the period
together. What came back after a gap is not new, and single khu phố that are missing are said by `reporting`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Protocol

from hieuhoc_analysis import codelists
from hieuhoc_analysis.codelists.saved import line_of
from hieuhoc_analysis.findings import Finding, suggested
from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.text import fold, natural_key

NAMED = 6  # names listed before "and n more"
_DIGITS, _NUMBERS = re.compile(r"\d"), re.compile(r"\d+\w?")


class FileRead(Protocol):
    """What this module needs of a submission."""

    source_file: str
    findings: list[Finding]

    @property
    def values(self) -> list[Figure]:
        """Its figures that are observations."""
        ...


@dataclass(slots=True)
class Content:
    """What one ward sent for one period: the first place of each data element, khu phố and unknown heading."""

    elements: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    khu_pho: dict[str, tuple[str, str, str]] = field(default_factory=dict)
    unknown: dict[str, tuple[str, tuple[str, str, str]]] = field(default_factory=dict)
    file: str = ""


def check_drift(submissions: Sequence[FileRead]) -> list[Finding]:
    """``drift_heading`` and ``drift_khu_pho``, at most one of each a file and change; ``khu_pho_unknown``, one a name.

    Parameters
    ----------
    submissions : list of FileRead
        All of them, in the order of their names.
    """
    out: list[Finding] = []
    for (ward, _, _), by_period in _contents(submissions).items():
        periods = sorted(by_period)
        for before, period in zip(periods, periods[1:], strict=False):
            earlier = [by_period[p] for p in periods if p < period]
            out += _headings(ward, before, period, earlier, by_period[period])
            out += _khu_pho(ward, before, period, earlier, by_period[period])
    unknown = {(f.ward, f.khu_pho): f for f in [*_unregistered(submissions), *out] if f.rule == "khu_pho_unknown"}
    decided = {(row["ward"], row["name"]) for name in ("org_unit_aliases", "unknown_units") for row in codelists.load(name)}
    return once_a_file([f for f in out if f.rule != "khu_pho_unknown"]) + [f for unit, f in unknown.items() if unit not in decided]


def _contents(submissions: Sequence[FileRead]) -> dict[tuple[str, str, str], dict[str, Content]]:
    """(ward, territory, kind of period) → period → content."""
    out: dict[tuple[str, str, str], dict[str, Content]] = defaultdict(lambda: defaultdict(Content))
    for submission in submissions:
        of_file: dict[tuple[str, str], Content] = {}
        elements: dict[tuple[str, str, str], Figure] = {}
        units: dict[tuple[str, str, str], Figure] = {}
        for f in submission.values:
            if f.ward and f.period:
                if (element := (f.ward, f.period, f.data_element)) not in elements:
                    elements[element] = f
                if (unit := (f.ward, f.period, f.khu_pho)) not in units:
                    units[unit] = f
        for (ward, period, code), f in elements.items():
            one = out[ward, org_units.org_unit_id(ward, "", period), _DIGITS.sub("0", period)][period]
            one.file = one.file or submission.source_file
            one.elements.setdefault(code, (submission.source_file, f.sheet, f.address))
            of_file[ward, period] = one
        for (ward, period, khu_pho), f in units.items():
            if khu_pho:
                of_file[ward, period].khu_pho.setdefault(khu_pho, (submission.source_file, f.sheet, f.address))
        for finding in submission.findings:
            if finding.rule == "heading_unknown":
                for one in of_file.values():
                    place = (submission.source_file, finding.source_sheet, finding.source_cell)
                    one.unknown.setdefault(fold(finding.found), (finding.found, place))
    return out


def _headings(ward: str, before: str, period: str, earlier: list[Content], now: Content) -> list[Finding]:
    gone = [code for code in earlier[-1].elements if code not in now.elements]
    new = [code for code in now.elements if not any(code in one.elements for one in earlier)]
    unknown = [text for key, (text, _) in now.unknown.items() if not any(key in one.unknown for one in earlier)]
    if not (gone or new or unknown):
        return []
    place = next((now.unknown[fold(text)][1] for text in unknown), None) or next((now.elements[code] for code in new), (now.file, "", ""))
    said = {lang: _said(lang, {"gone": _labels(gone, lang), "new": _labels(new, lang), "unknown": unknown}) for lang in LANGUAGES}
    return [Finding("drift_heading", *place, ward=ward, period=period, found="; ".join(new + unknown), expected="; ".join(gone),
                    params={"before": before} | {f"what_{lang}": text for lang, text in said.items()})]


def _khu_pho(ward: str, before: str, period: str, earlier: list[Content], now: Content) -> list[Finding]:
    last = next((one for one in reversed(earlier) if one.khu_pho), None)
    if last is None or not now.khu_pho:
        return []
    known = _changed(ward)
    gone = sorted((name for name in last.khu_pho if name not in now.khu_pho and name not in known), key=natural_key)
    new = sorted((name for name in now.khu_pho if name not in known and not any(name in one.khu_pho for one in earlier)), key=natural_key)
    # one khu phố that is missing is said by `reporting`, unless the list is another one
    if not new and len(gone) <= 0.4 * len(last.khu_pho):
        return []
    # *Thôn Lạc Tri* in the place of *Thôn Lạc Trị* is one khu phố written differently
    written = {name: other for name in new if (other := _near(name, gone))}
    out = [
        Finding(
            "khu_pho_unknown",
            *now.khu_pho[name],
            ward=ward,
            khu_pho=name,
            period=period,
            found=name,
            expected=other,
            params=suggested([other]),
        )
        for name, other in written.items()
    ]
    new, gone = [name for name in new if name not in written], [name for name in gone if name not in written.values()]
    if not new and len(gone) <= 0.4 * len(last.khu_pho):
        return out
    place = next((now.khu_pho[name] for name in new), (now.file, "", ""))
    said = {lang: _said(lang, {"gone": gone, "new": new}) for lang in LANGUAGES}
    return [
        *out,
        Finding(
            "drift_khu_pho",
            *place,
            ward=ward,
            khu_pho=new[0] if len(new) == 1 else "",
            period=period,
            found="; ".join(new),
            expected="; ".join(gone),
            params={"before": before, "lines": _lines(ward, period, gone, new)} | {f"what_{lang}": text for lang, text in said.items()},
        ),
    ]


def _lines(ward: str, period: str, gone: list[str], new: list[str]) -> str:
    """The lines of ``territory_changes.csv`` that would register the change, with dots for what nobody can tell from the names."""
    plain = len(new) == 1 and 0 < len(gone) <= NAMED or len(gone) == 1 and len(new) <= NAMED
    share = "1" if len(new) == 1 else "…"
    pairs = [(old, name) for old in gone for name in new] if plain else [("…", "…")]
    lines = (line_of(f"{period[:4]}-MM-DD", "", ward, old, "", ward, name, share, "", "") for old, name in pairs)
    return "; ".join(f"“{line}”" for line in lines)


def _near(name: str, gone: list[str]) -> str:
    """The one of `gone` with the same numbers and nearly the same letters, '' when there is none."""
    same = {fold(other): other for other in gone if _NUMBERS.findall(other) == _NUMBERS.findall(name)}
    close = get_close_matches(fold(name), same, n=1, cutoff=0.8)
    return same[close[0]] if close else ""


def _changed(ward: str) -> set[str]:
    """Khu phố whose change of territory is on record: no news."""
    rows = codelists.load("territory_changes")
    return {row[f"{side}_khu_pho"] for row in rows for side in ("predecessor", "successor") if row[side] == ward} - {""}


def _said(lang: str, lists: dict[str, list[str]]) -> str:
    parts = []
    for key, names in lists.items():
        if names:
            more = f" … ({len(names)})" if len(names) > NAMED else ""
            parts.append(phrase(f"drift.{key}", lang, names=", ".join(f"“{name}”" for name in names[:NAMED]) + more))
    return "; ".join(parts)


def _labels(codes: Iterable[str], lang: str) -> list[str]:
    known = {row["code"]: row[f"label_{lang}"] for row in codelists.load("data_elements")}
    return [known.get(code, code) for code in codes]


def once_a_file(findings: Sequence[Finding]) -> list[Finding]:
    """One finding for the wards of a district's workbook that changed alike; other findings stay."""
    out: dict[tuple[str, ...], tuple[Finding, list[str]]] = {}
    for finding in findings:
        if not finding.rule.startswith("drift_"):
            continue
        key = (finding.rule, finding.source_file, finding.period, finding.found, finding.expected)
        out.setdefault(key, (finding, []))[1].append(finding.ward)
    for finding, wards in out.values():
        finding.params["wards"] = ", ".join(wards[:3]) + (f" … ({len(wards)})" if len(wards) > 3 else "")
        finding.ward = finding.ward if len(wards) == 1 else ""
    return [finding for finding, _ in out.values()] + [f for f in findings if not f.rule.startswith("drift_")]


def _unregistered(submissions: Sequence[FileRead]) -> list[Finding]:
    """Khu phố that are not in the register of a ward that has one for the period, each once; schools are in none."""
    registers: dict[tuple[str, str], list[str]] = {}
    out: dict[tuple[str, str], Finding] = {}
    for submission in submissions:
        values = submission.values
        for ward, period in {(f.ward, f.period) for f in values} - registers.keys():
            registers[ward, period] = org_units.registered_khu_pho(ward, period)
        firsts: dict[tuple[str, str, str], Figure] = {}
        for f in values if any(registers.values()) else ():
            firsts.setdefault((f.ward, f.khu_pho, f.period), f)
        for f in firsts.values():
            register = registers[f.ward, f.period]
            if (
                f.khu_pho
                and (f.ward, f.khu_pho) not in out
                and register
                and f.khu_pho not in register
                and f.khu_pho not in _changed(f.ward)
                and not org_units.is_institution(f.khu_pho)
            ):
                near = org_units.suggest_khu_pho(f.khu_pho, f.ward, f.period)
                out[f.ward, f.khu_pho] = Finding(
                    "khu_pho_unknown",
                    submission.source_file,
                    f.sheet,
                    f.address,
                    f.ward,
                    f.khu_pho,
                    f.period,
                    found=f.khu_pho,
                    expected="; ".join(near),
                    params=suggested(near),
                )
    return list(out.values())
