"""Texts that say of whom but a part is counted, wherever they stand: *Nữ*, *Trong đó: hộ nghèo* as a caption, beside a name, as a sheet."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.periods import period_of
from hieuhoc_analysis.extract.cells.total_names import is_total, says_sum
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.institutions import is_institution
from hieuhoc_analysis.harmonize.times.parts_of_year import is_round
from hieuhoc_analysis.harmonize.words.facets import Facets, facets, meant
from hieuhoc_analysis.language.periods import make_a_year

_SEGMENTS = re.compile(r"\s+[-–—]\s+|[:;(]\s*|\)")
_PEOPLE = re.compile(r"(?:người )?(?:dân tộc|dan toc)(?: [^\W\d_][\w'’-]*){1,3}", re.IGNORECASE)  # *Dân tộc Chăm*
_ONE_SEX = Facets(subset="people")
_RUNNING = Facets(other="running")
_MEN = "nam"  # is the south, too, and without accents *năm*
MEN = "Nam giới"


def is_part(text: str) -> bool:
    """Whether a text says that but a part of people or households is counted: *Nữ*, *Hộ nghèo*; *Chi hội*, *Doanh nghiệp* are bodies."""
    said = facets(text)
    known = not said.leftover or bool(_PEOPLE.fullmatch(text))
    return said.subset not in ("", "1") and known and (not _is_southern(text) or said.noun == "pupils")


def is_some(text: str) -> bool:
    """Whether a text says that but a part is counted, of people or of the year: *Nữ*, *Đợt 1*, *Tháng 9*."""
    said = facets(text)
    return is_part(text) or said.other == "part" and not said.leftover or is_round(text)


def kinds_among(paths: Iterable[Sequence[str]]) -> set[str]:
    """The kinds of organisations among some paths where nothing else stands in their place but a total: parts of all organisations.

    *Cơ quan*, *Trường học*, *Doanh nghiệp* and *Cộng* under *Đơn vị học tập*, but not *Khu phố 1* and *Trường học*, which report each.
    """
    alike: dict[tuple[object, ...], set[str]] = {}
    every = {*map(tuple, paths)}
    if sum(shapes.is_word(text, "org_kind") for text in {text for path in every for text in path}) < 2:
        return set()  # as in most tables
    for path in {tuple(dict.fromkeys(path)) for path in every}:
        for at, text in enumerate(path):
            alike.setdefault((path[:at], path[at + 1 :]), set()).add(text)
    out: set[str] = set()
    for texts in alike.values():
        kinds = {text for text in texts if not is_total(text)}
        if sum(shapes.is_word(text, "org_kind") for text in kinds) > 1 and all(map(_is_kind, kinds)):
            out |= kinds
    return out


def _is_kind(text: str) -> bool:
    return shapes.is_word(text, "org_kind") or is_institution(text)


def sexes_among(texts: Iterable[str]) -> set[str]:
    """The texts that are sexes, *Nam* only where *Nữ* is among them."""
    sexes = _said_sexes(texts)
    return sexes - southern(sexes)


def spelled(path: tuple[str, ...], sexes: Collection[str]) -> tuple[str, ...]:
    """A path with *Nam* written so that it is no year, where it is one of the `sexes`."""
    return tuple(MEN if text in sexes and text.casefold() == _MEN else text for text in path) if sexes else path


def southern(texts: Iterable[str]) -> set[str]:
    """Texts *Nam* without a *Nữ* among them, which may be places as well: *Đông*, *Nam*, or *Nam Đồng*, of which *đồng* is no money."""
    texts = {*texts}
    sexes = _said_sexes(texts)
    places = {text for text in texts if meant(text) == _ONE_SEX and _is_southern(text)}
    return sexes | places if {text.casefold() for text in sexes} <= {_MEN} else set()


def _said_sexes(texts: Iterable[str]) -> set[str]:
    return {text for text in texts if (said := meant(text)).subset and said == _ONE_SEX and not _is_southern(text)}


def _is_southern(text: str) -> bool:
    """Whether a text with a sex in it is rather the name of a place: *Thống Nhất Nam*, *Xóm Nam*, *Nam Hồ*."""
    words = text.casefold().split()
    return _MEN in words and len(words) > 1 and not shapes.starts_with(text, "of_which")


def wholes_of_parts(paths: Mapping[int, Sequence[str]]) -> set[int]:
    """The lines called a total beside which all others are parts, or make a year.

    *Tổng số* beside *Nam*, *Nữ*, or beside *Quý I* to *Quý IV*, under *Khu phố 1* is the khu phố's own.

    Parameters
    ----------
    paths : mapping
        Row → the captions over its line, and its name.
    """
    kinds = kinds_among(paths.values())
    under: dict[tuple[str, ...], list[int]] = {}
    for row, (*group, _) in paths.items():
        under.setdefault(tuple(group), []).append(row)
    out: set[int] = set()
    for rows in under.values():
        totals = {row for row in rows if is_total(name := paths[row][-1]) or says_sum(name) and facets(name).period}  # not *Cộng THCS*
        parts = [paths[row][-1] for row in rows if row not in totals]
        of_some = all(map(is_some, parts)) and not southern(parts) or kinds.issuperset(parts)
        if parts and (of_some or make_a_year(map(period_of, parts))):
            out |= totals
    return out


def named_under(table: Table, names: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """Row → the captions over a line and its name, which may stand once, merged over several; those of a total are those beside it.

    `names` are those of the table's entries.
    """
    out: dict[int, tuple[str, ...]] = {}
    name_of = dict(zip([line.row for line in table.entries], names, strict=True))
    totals, sections = {*table.total_rows, *table.subtotal_rows}, set(table.section_rows)
    blocks: list[list[Line]] = [[]]
    for line in table.body:
        if line.row in sections:
            blocks.append([])
        else:
            blocks[-1].append(line)
    for block in blocks:
        groups = {table.captions_over(line) for line in block if line.row not in totals and table.stub.name in line.at}
        own = groups.pop() if len(groups) == 1 else ()
        last: tuple[str, ...] = ("",)
        for line in block:
            if table.stub.name in line.at:
                last = (*(own if line.row in totals else table.captions_over(line)), name_of[line.row])
            out[line.row] = last
    return out


def part_titled(titles: Iterable[str], sheet: str, sheets: Collection[str]) -> str:
    """The one sex of which all figures of a table are by its titles or by the name of its sheet among those of all `sheets`, '' for none.

    *SỐ LIỆU HỘI VIÊN – NỮ*, a sheet *Nam* beside one *Nữ*, or *Hộ nghèo* beside *Hộ cận nghèo* and *Tổng số* alone, which else may have
    those of all beside them. So is a sheet *Lũy kế*
    beside others, or *Trường học* beside *Cơ quan*.
    """
    of_kind = _is_kind(sheet) and sheet in kinds_among((name,) for name in sheets)
    among_parts = is_part(sheet) and sheet.casefold() != _MEN and all(is_part(name) or is_total(name) for name in sheets)
    if of_kind or among_parts and len(sheets) > 1 or len(sheets) > 1 and replace(meant(sheet), moment="") == _RUNNING:
        return sheet
    segments = [segment.strip() for title in titles for segment in _SEGMENTS.split(title)]
    named = [] if sheet.casefold() == _MEN and southern(sheets) else [sheet]
    said = next(iter(_said_sexes((*segments, *named))), "")
    return MEN if said.casefold() == _MEN else said
