"""Where a series breaks: a change of programme, criteria or territory between two years, drawn and named in every chart
that crosses one."""

from __future__ import annotations

from itertools import pairwise

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import regimes
from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts.words import say


def found(rows: pd.DataFrame, model: str, lang: str) -> dict[str, list[str]]:
    """The period in which each break first shows, and what it is, for rows of one series (``period, year, territory, recast_on``)."""
    known = {row["break"]: row[f"label_{lang}"] for row in codelists.load("breaks")}
    order = dicts(rows.drop_duplicates("period").sort_values("year"))
    out: dict[str, list[str]] = {}
    for before, row in pairwise(order):
        labels = [known[code] for code in regimes.breaks_between(int(before["year"]), int(row["year"]), model)]
        if before["territory"] != row["territory"]:
            labels.append(say(lang, "địa giới thay đổi", "the territory changed"))
        elif before["recast_on"] != row["recast_on"]:
            iso = before["recast_on"] or row["recast_on"]
            day = iso if lang == "en" else "/".join(reversed(iso.split("-")))
            labels.append(
                say(
                    lang,
                    f"trước đó cộng các đơn vị cũ theo địa giới từ {day}",
                    f"before it the former units added up, territory as of {day}",
                )
            )
        if labels:
            out[str(row["period"])] = labels
    return out


def mark(axes, rows: pd.DataFrame, model: str, lang: str) -> str:
    """Draw a dotted line before each period in which a break shows, on axes whose periods stand at 0, 1, 2 …; return
    what to say under the chart."""
    places = found(rows, model, lang)
    periods = list(rows.drop_duplicates("period").sort_values("year")["period"])
    for period in places:
        axes.axvline(periods.index(period) - 0.5, color=style.TARGET, linewidth=1.8, linestyle=(0, (1, 2)), zorder=2.5)
    return told(places, lang)


def sign(lang: str) -> str:
    """What stands under the first year after a break where no line can be drawn."""
    return say(lang, "(chuỗi ngắt)", "(break)")


def told(places: dict[str, list[str]], lang: str) -> str:
    """The breaks in one sentence, '' without any."""
    if not places:
        return ""
    listed = "; ".join(f"{period.replace('-', '–')}: {', '.join(labels)}" for period, labels in places.items())
    return say(lang, f"Chuỗi số liệu ngắt: {listed}", f"The series breaks: {listed}")


def key(told_: str, lang: str) -> str:
    """What the dotted line of `mark` means, where one was drawn."""
    return say(lang, "Vạch chấm: chuỗi số liệu ngắt", "Dotted line: the series breaks") if told_ else ""
