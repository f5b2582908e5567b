"""What the titles of a table say of all its figures: that they are another movement's, a plan, expected, or of no one year.

*Kết quả bình xét gia đình văn hóa*, *Dự kiến kết quả năm 2024*, *Báo cáo tháng 9 năm 2023*, *Lũy kế từ năm
2021 đến năm 2023*.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from hieuhoc_analysis.harmonize.paper.stated_periods import fold_years
from hieuhoc_analysis.harmonize.times.parts_of_year import odd_part
from hieuhoc_analysis.harmonize.words.element import elements, said_by_titles
from hieuhoc_analysis.harmonize.words.facets import all_values, facets
from hieuhoc_analysis.harmonize.words.headings import OTHER, Reading
from hieuhoc_analysis.harmonize.words.plans import is_set
from hieuhoc_analysis.harmonize.words.subsets import part_titled
from hieuhoc_analysis.language.wording import begins, says

HAPPENED = frozenset(("scholarships", "dropouts", "returned_to_school"))  # what is counted up through a year, and was not there before
MONEY = "fund_vnd"
# not *Liên Hương, tháng 11 năm 2019*, when it was written; what is reported in December is the year's
_MONTH = re.compile(
    r"(?<!ngày )(?<!\d )(?<!đến )(?<!từ )(?<!hết )(?<!,)(?<!, )\btháng *(0?[1-9]|1[0-2])(?!\d) *(?:năm|[/-])? *(?:19|20)\d\d(?!\d)"
)
REPORTED_AS_YEAR = 11  # the month from which on what there is is reported as the year's
YEAR_AS_WRITTEN = "Cả năm"
_ASIDE = re.compile(r"\([^()]*\)")
_OF_YEAR = re.compile(r"\bnăm *(?:19|20)\d\d(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Titled:
    """What a table's titles say: that it is about an `other` movement or of `other_members`, sets a `plan`, or which of them tells
    that it is `of_no_year`, or of which `part` of one that is no period.

    What is `expected` is no result of its year yet; under titles about the `fund`, *Vận động được* is money that was raised; a report
    of `december` has the sums from the start of its year up to its end; `of_some` is of whom alone all of them are: *Nữ*.
    """

    other: bool = False
    plan: bool = False
    of_no_year: str = ""
    expected: str = ""
    fund: bool = False
    december: bool = False
    other_members: bool = False
    of_some: str = ""
    part: str = ""

    def no_result(self, element: str) -> str:
        """The title by which figures of a data element are no result of a year, '' for none: what happened, or is but expected."""
        recognized = self.expected if element.endswith("_recognized") else ""
        return (self.of_no_year or self.expected if element in HAPPENED else "") or recognized


NOTHING = Titled()


def said_by(own: Sequence[str], name: str, texts: tuple[str, ...], sheets: Collection[str] = ()) -> Titled:
    """What the `own` titles of a table, its sheet's `name`, and the nearest of all `texts` that names a model, say of its figures.

    `sheets` are the names of all sheets.
    """
    other = said_by_titles(texts, "model") == "culture"
    plan = any(map(is_set, own))
    months = {text: match[1] for text in own if (match := _MONTH.search(_told(text)))}
    of_month = [text for text, month in months.items() if month != "12"]
    december = bool(months) and not of_month
    of_year = any(_OF_YEAR.search(_MONTH.sub(" ", _told(text))) for text in own)
    of_no_year = next(filter(_adds_up_years, own), "") or "".join(of_month[:1] if not of_year else ())
    expected = next((text for text in own if begins(text, "expects")), "")
    fund = said_by_titles(texts, "element") == MONEY
    members = next((text for text in texts if says(text, "own_association") or says(text, "other_association")), "")
    other_members = bool(members) and not says(members, "own_association")
    rounds = next(filter(None, map(odd_part, map(fold_years, (*own, name)))), "")
    month = "" if of_year else next((f"tháng {months[text]}" for text in of_month if int(months[text]) < REPORTED_AS_YEAR), "")
    said = Titled(other, plan, of_no_year, expected, fund, december, other_members, part_titled(own, name, sheets), rounds or month)
    return NOTHING if said == NOTHING else said


def _told(text: str) -> str:
    """A title for the patterns, without what stands in brackets, such as the paper to which it belongs."""
    return _ASIDE.sub(" ", fold_years(text))


def _adds_up_years(text: str) -> bool:
    """Whether a title says that the figures were added up over several years."""
    return "running" in all_values(text, "other") and len(set(_YEAR.findall(fold_years(text)))) > 1


def as_titled(reading: Reading, path: tuple[str, ...], titled: Titled) -> Reading:
    """The reading of a heading under such titles."""
    of_pupils = any(facets(text).noun or says(text, "to_class") for text in path)
    if titled.fund and reading.data_element == "returned_to_school" and not of_pupils:
        return replace(reading, data_element=MONEY, level="all")
    if titled.other_members and reading.data_element == "members" and not any(says(text, "own_association") for text in path):
        return replace(reading, kind=OTHER, data_element="")  # of the *Hội Cựu giáo chức*
    of_family = elements()["model_of"].get(reading.data_element) == "family"
    if titled.other and of_family and not any(facets(text).model for text in path):
        return replace(reading, kind=OTHER, data_element="")
    return reading


def up_to_its_end(path: tuple[str, ...], titled: Titled, period: str) -> tuple[str, ...]:
    """Headings of a sum from the start of the year in a paper on its last month or quarter, as those of the whole year; () for others.

    *Lũy kế từ đầu năm* in *Báo cáo tháng 12 năm 2023*.
    """
    last = titled.december or period[4:] in ("-Q4", "-H2")
    runs = last and path and facets(path[-1]).other == "running" and says(path[-1], "since_start")
    return (*path[:-1], YEAR_AS_WRITTEN) if runs else ()
