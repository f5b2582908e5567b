"""Unmerged groups of headings and the columns that nothing but their place ties to them: the likeliest way to share them out.

Every way has a cost: texts out of their place, columns left over, what returns under one group, years among words, headings at
different heights. Groups with the same headings speak for a way, and so do figures that add up.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from hieuhoc_analysis.extract.cells import shapes, total_names
from hieuhoc_analysis.extract.headings.kinship import Kinship

Level = dict[int, tuple[str, tuple[int, int]]]  # column → text and the cell it is written in

# what each way costs: the cheapest one is taken
WIDEST = 400  # columns that unmerged groups are shared out over: nobody writes more, and the ways to do it grow with their square
CENTRED = {-1: 0.5, 1: 1.5}  # texts in the middle where they may stand at the left; of an even number right of it
LEFT_OVER = 0.75  # a column with a heading below that no group takes
ONE_MORE = 0.6  # each further one beside it
BETWEEN = 1.25  # one that stands between two groups
TWICE = 3.0  # the same heading twice under one group
MIXED = 1.5  # years and words under one group
WORDS = 1.75  # words at the end of a group of ranges: *Number of households* beside *Under $15,000*, *$15,000-$24,999*
STRAY = 1.0  # households or people before the text of a group: they are of the unit
TOTAL_OF_ONE = 1.0  # a total of a single column before it
TOTAL_WITHIN = 1.0  # a total amid other columns, where those of another group begin
WHOLE_AMONG_PARTS = 4.0  # a total at the beginning of a group called *Chia ra*
COUNT_AMONG_RATES = 2.0  # figures far beyond those under the text of a group of rates
TOTAL_ALONE = 0.25  # the only total, before the groups: of all of them
UNEVEN = 1.0  # a column whose headings neither begin nor end at the height of those under the text
ADDS_UP = 2.0  # gained by columns of which one is the sum of the others, or that are shares of a hundred
# gained by two groups beside each other that begin with the same heading, again by all the same headings;
# years and words (*2002, 1997, Percent change*) that return so are not held against them
ALIKE = 0.5
ALL_ALIKE = 0.8  # gained by all the same headings where the texts stand at the left, and nothing else says how far a group reaches


YEAR = re.compile(r"(?:19|20)\d\d\b(?!\s*[-–—/])")
_PART_OF_YEAR = re.compile(r"(?:19|20)\d\d\s*/\s*(?:[IVX]{1,4}|Q?\d{1,2})\b")  # *2009/IV*, *2010/02 (1000 persons)*
_FIGURED = re.compile(
    r"^(?:under|over|less than|more than|below|above|dưới|trên|<|>|≤|≥)?\s*[$£€]?\d[\d,. ]*(?:$|[-–—]|(?:to|and|or|đến|trở|years?|tuổi)\b)",
    re.IGNORECASE,
)  # *Under $15,000*, *1990-2000*, *65 years and over*
_IN_UNITS = re.compile(r"(?<=\S)\s*\([^()]*\)$")  # *2002 (million $)* beside *2002 (thousands)*


@dataclass(frozen=True)
class Leaf:
    """What stands below a level in a column.

    The heading next below, all headings below, the first and last level that they fill, and whether all of them head this
    column alone. What its words say is asked once, for each way to share out the columns asks for it again.
    """

    col: int
    name: str
    full: tuple[str, ...]
    top: int
    bottom: int
    is_alone: bool

    @cached_property
    def is_total(self) -> bool:
        """Whether the column is one of totals: *Total*, *Total (mil. dol.)*, but not *All* over *housing units*."""
        return total_names.is_total(_IN_UNITS.sub("", " ".join(self.full)) if self.is_alone else self.name)

    @cached_property
    def is_figured(self) -> bool:
        """Whether it is a total or a range of numbers: *Under $15,000*."""
        return self.is_total or bool(_FIGURED.match(" ".join(self.full)))

    @cached_property
    def year(self) -> int:
        """The year of its headings, 0 for none."""
        return _year(self.name) or _year(" ".join(self.full))

    @cached_property
    def lowest(self) -> str:
        """The lowest heading without the unit in brackets behind it."""
        return _IN_UNITS.sub("", self.full[-1])

    @cached_property
    def is_part(self) -> bool:
        """Whether it is called a part of something."""
        return shapes.starts_with(self.name, "of_which")

    @cached_property
    def is_rate(self) -> bool:
        """Whether it is called a rate."""
        return shapes.has_word(self.name, "rate")

    @cached_property
    def is_code(self) -> bool:
        """Whether the column is one of codes, which no group of figures heads: *NAICS* / *code*."""
        return self.is_alone and shapes.has_word(" ".join(self.full), "code")

    @cached_property
    def is_base(self) -> bool:
        """Whether it counts the households or people of a unit."""
        return shapes.is_base(self.name)


Leaves = dict[int, Leaf]


def share(level: Level, groups: list[int], run: list[int], leaf: Leaves, settled: list[list[str]], kinship: Kinship) -> None:
    """Share out a run of columns among its groups, all of which stand at the left of their columns or all in the middle."""
    if not groups or len(groups) == len(run) or len(run) > WIDEST:
        return
    totals = [col for col, one in leaf.items() if one.is_total]
    total = TOTAL_ALONE if totals == run[:1] else LEFT_OVER
    near = {k: leaf[col] for k, col in enumerate(run)}  # columns of signs between them do not count
    ways = (
        _divide({run.index(group): level[group][0] for group in groups}, range(len(run)), near, settled, kinship, centred, total)
        for centred in (0, *CENTRED)
    )
    for group, (first, last) in zip(groups, min(ways, key=lambda found: found[0])[1], strict=True):
        level |= dict.fromkeys(run[first:last + 1], level[group])


def _divide(
    groups: dict[int, str], run: range, leaf: Leaves, settled: list[list[str]], kinship: Kinship, centred: int, total: float
) -> tuple[float, list[tuple[int, int]]]:
    """The cheapest way to give every group its columns: its cost, and the first and last column of each group.

    The first of the columns is left over at the cost of `total`; `centred` is 0 for texts at the left, or -1 or 1 for texts in the
    middle, on which side of it they stand over an even number of columns.
    """
    ways: dict[tuple[int, int], tuple[float, list[tuple[int, int]]]] = {(0, -1): (CENTRED.get(centred, 0.0), [])}
    for group, end in zip(groups, [*list(groups)[1:], run[-1] + 1], strict=True):
        parts, rates = shapes.starts_with(groups[group], "of_which"), shapes.has_word(groups[group], "rate")
        reach = (
            [(first, last) for first in range(group + 1) for last in range(group, end) if 2 * group - first - last in (0, centred)]
            if centred
            else [(group, last) for last in range(group, end)]
        )
        told = {
            (first, last): (_cost(first, last, group, end, leaf, kinship, parts, rates), _lowest(first, last, leaf))
            for first, last in reach
        }
        found: dict[tuple[int, int], tuple[float, list[tuple[int, int]]]] = {}
        for (_, before), (cost, shared) in ways.items():
            before_it = _lowest(*shared[-1], leaf) if shared else []
            for (first, last), (more, own) in told.items():
                if first <= before:
                    continue
                more += BETWEEN * (first - before - 1) if shared else _before(first, leaf, total)
                if last > first and not shared:
                    more -= ALIKE * (own in settled)
                elif last > first and _depths(first, last, leaf) == _depths(*shared[-1], leaf):
                    more -= _alike(before_it, own, bool(centred))
                if (first, last) not in found or cost + more < found[first, last][0]:
                    found[first, last] = (cost + more, [*shared, (first, last)])
        ways = found
    return min(((cost + _left_over(run[-1] - last), shared) for (_, last), (cost, shared) in ways.items()), key=lambda way: way[0])


def _alike(before: list[str], own: list[str], centred: bool) -> float:
    """What two groups beside each other gain that begin with the same heading, and more where all their headings are the same."""
    gained = ALIKE * (before[:1] == own[:1])
    if before == own:
        gained += ALIKE if centred else ALL_ALIKE
        gained += MIXED * _is_mixed(own)
    return gained


def _before(first: int, leaf: Leaves, total: float) -> float:
    """The cost of the columns before the first group; those of households or people are of the unit, not of a model."""
    bases = sum(leaf[k].is_base for k in range(first))
    return TOTAL_ALONE * (bases > 0) + _left_over(first - bases, total)


def _left_over(columns: int, first: float = LEFT_OVER) -> float:
    return first + ONE_MORE * (columns - 1) if columns else 0


def _lowest(first: int, last: int, leaf: Leaves) -> list[str]:
    return [leaf[k].lowest for k in range(first, last + 1)]


def _depths(first: int, last: int, leaf: Leaves) -> set[int]:
    """How many levels stand under a group: *2022, 2023* under *Tổng số hộ* are not alike those under *Đăng ký* and that under another."""
    return {len(leaf[k].full) for k in range(first, last + 1)}


def _is_mixed(names: list[str]) -> bool:
    return 0 < sum(_year(name) > 0 for name in names) < len(names)


def _year(name: str) -> int:
    """The year that a heading is or begins with, or in which its school year begins; 0 for none: *2002*, *Sơ bộ 2019*, *2015-2016*."""
    return int(name[:4] if YEAR.match(name) or _PART_OF_YEAR.match(name) else (shapes.year_of(name) or "0")[:4])


def _alternate(own: list[tuple[str, ...]]) -> bool:
    """Whether one heading stands behind each of the others: *Number, Margin of error, Percent, Margin of error*."""
    return len(own) > 2 and len(own) % 2 == 0 and len({*own[1::2]}) == 1 and len({*own[::2], own[1]}) == len(own) // 2 + 1


def _is_compared(name: str) -> bool:
    """Whether a heading names a time by words only, with which another is compared: *Cùng kỳ năm trước* beside *Kế hoạch năm 2023*."""
    return shapes.has_word(name, "year_name") and not any(map(str.isdigit, name))


def _whole_before(first: int, leaf: Leaves) -> int:
    """The column that may be the sum of those from the `first` on: the only one before them, or the last one called a total; 0 for none."""
    return leaf[0].col if first == 1 else next((leaf[k].col for k in range(first - 1, -1, -1) if leaf[k].is_total and leaf[k].is_alone), 0)


def _cost(first: int, last: int, group: int, end: int, leaf: Leaves, kinship: Kinship, parts: bool, rates: bool) -> float:
    """What speaks against a group of these columns, less what speaks for it; `end` is where the next group's text stands.

    A group called *Chia ra*, *Of which* is of the `parts` of a whole, and the whole is none of them; under one of `rates`, *So sánh (%)*,
    stand no counts.
    """
    leaves, after = [leaf[k] for k in range(first, last + 1)], leaf.get(last + 1)
    names = [one.name for one in leaves]
    years = [one.year for one in leaves if one.year]
    own = [one.full for one in leaves if not one.is_part and not one.is_rate]  # what returns under each of its wholes
    lowest = all(len(one.full) == 1 for one in leaves)
    again = (len(own) - len(set(own))) * (not _alternate(own)) or lowest and years not in (sorted(years), sorted(years, reverse=True))
    # *Percent*, then *Number, Percent*
    begins_anew = len(leaves) > 2 and leaves[0].is_rate and leaves[0].full in {one.full for one in leaves[1:]}
    totals = [one.is_total for one in leaves]
    of_one = totals == [False, True]  # *Owned* and *Total*
    within = any(
        total and one.is_alone and not before and not after
        for before, total, after, one in zip(totals, totals[1:], totals[2:], leaves[1:], strict=False)
    )
    alone = all(one.is_alone for one in leaves)
    figured = [one.is_figured for one in leaves]
    mixed = lowest and 0 < len(years) < sum(not _is_compared(name) for name in names)
    edges = (2 - figured[0] - figured[-1]) * (alone and not years and figured[group - first] and sum(figured) > sum(totals) + 1)
    uneven = alone * min(sum(one.top != leaf[group].top for one in leaves), sum(one.bottom != leaf[group].bottom for one in leaves))
    returns = (
        after is not None and last + 1 < end and sum(one.full == after.full for one in leaf.values()) > 1
    )  # *Vận động ra lớp* behind *Bỏ học* of each level
    adds_up = (
        alone
        and not returns
        and not (after is not None and after.is_rate)
        and kinship.adds_up([one.col for one in leaves if not one.is_part], _whole_before(first, leaf))
    )
    counts = sum(kinship.is_beyond(one.col, leaf[group].col) for one in leaves) if rates else 0
    whole = parts and leaves[0].is_alone and (totals[0] or total_names.says_sum(names[0]))
    strays = sum(one.is_base for one in leaves[:group - first])
    return (
        STRAY * strays
        + TOTAL_OF_ONE * of_one
        + TOTAL_WITHIN * within
        + WHOLE_AMONG_PARTS * whole
        + COUNT_AMONG_RATES * counts
        + TWICE * (again + begins_anew)
        + MIXED * mixed
        + WORDS * edges
        + UNEVEN * uneven
        - ADDS_UP * adds_up
    )
