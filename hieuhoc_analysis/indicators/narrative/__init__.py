"""Paragraph-ready findings: each sentence with the figures it rests on and its caveat, and none that the data do not bear.

The wording is in ``codelists/phrases.csv`` (keys ``narrative.…``); here is decided only which sentence may be said, in a module
for each section of the report.
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis.indicators import periods
from hieuhoc_analysis.indicators.district import in_schools, units_of
from hieuhoc_analysis.indicators.frames import frame
from hieuhoc_analysis.indicators.narrative import coverage, dropout, growth, reach, reporting, targets
from hieuhoc_analysis.indicators.narrative.growth import GROWING
from hieuhoc_analysis.indicators.panel import Panel
from hieuhoc_analysis.language.units import in_units

__all__ = ["GROWING", "SECTIONS", "SENTENCES", "sentences"]

SENTENCES = {
    "ward": "str",
    "section": "str",
    "indicator": "str",
    "period": "str",
    "key": "str",
    "sentence_vi": "str",
    "sentence_en": "str",
    "caveat_vi": "str",
    "caveat_en": "str",
    "figures": "str",
}
SECTIONS = ("growth", "coverage", "target", "reach", "dropout", "reporting")
_TELLERS = (growth.tell, coverage.tell, targets.tell, reach.tell, dropout.tell, reporting.tell)


def sentences(observations: pd.DataFrame, *, ward: str | None = None, years: str | Iterable[int] | None = None) -> pd.DataFrame:
    """The findings of a review, ready to be put into the report.

    Returns
    -------
    DataFrame
        `SENTENCES`, one row per sentence, by ward and in the order of `SECTIONS`. ``sentence_*`` and ``caveat_*`` in both
        languages (the caveat '' where there is none), ``figures`` the numbers used as JSON, ``key`` the phrase's key.
    """
    rows: list[dict] = []
    wanted = observations if ward is None else observations[observations["ward"] == ward]
    asked = periods.years(years) or Panel.of(observations).years
    for name in Panel.of(wanted, asked).wards:
        one = wanted[wanted["ward"] == name]
        units = units_of(one)
        of_pupils = [in_schools(one, lang) for lang in units]
        for tell in _TELLERS:
            texts = [(f"{text}_{lang}", lang) for text in ("sentence", "caveat") for lang in (of_pupils if tell is dropout.tell else units)]
            for line in tell(one, name, asked):
                rows.append(line | {"ward": name} | {column: in_units(line[column], lang) for column, lang in texts})
    return frame(rows, SENTENCES)
