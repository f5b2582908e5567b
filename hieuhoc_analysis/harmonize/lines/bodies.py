"""The schools and offices among the names of a table's lines: places that report beside the khu phố, or only the pupils of their level."""

from __future__ import annotations

from collections.abc import Sequence

from hieuhoc_analysis.extract.cells import shapes
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.harmonize.institutions import is_institution
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.places.org_units import UnitName
from hieuhoc_analysis.harmonize.words import headings


def counts_bodies(table: Table, context: SheetContext) -> bool:
    """Whether a school or an office among the names is one of the places that report what the columns say, which is no schooling.

    The headings of all columns say by themselves what each counts (*Gia đình học tập / Đăng ký*), or words that nobody knows (*Tổng số CB,
    GV, NV*), so that no line has to.
    """
    columns = table.values - table.rates if table.orientation == "rows" else ()
    read = [headings.read_heading(context.spelled(table.paths.get(col, ()), col)) for col in columns]
    counted = {reading.data_element for reading in read if reading.data_element}
    return bool(counted) and not any(map(headings.is_schooling, counted)) and all(r.kind != headings.UNMAPPED or r.leftover for r in read)


def is_body(name: str, canonical: str, known: headings.Facets) -> bool:
    """Whether a name of which every word is `known` is that of a body (*Trạm Y tế*), not a kind of them (*Trường học*)."""
    says_body = (known.model == "organization" or known.level) and not (known.step or known.element)
    return bool(says_body) and is_institution(canonical) and not shapes.is_word(name, "org_kind")


def find_schools(names: Sequence[str], units: Sequence[UnitName], of_bodies: bool) -> dict[str, str]:
    """The schools that stand for themselves, with their level: beside khu phố or other bodies (of no level there), or several of one level.

    The only one of its level (*Trường THCS Hương Cần*) gives the level's figures of the ward.
    """
    of = {name: level for name in names if (level := headings.school_level(name))}
    if of_bodies or any(unit.kind for unit in units):
        return dict.fromkeys(of, "")
    return of if len(set(of.values())) < len(of) else {}
