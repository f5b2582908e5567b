"""Who has reported, and in which year not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import pandas as pd

from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts import cells, places, words
from hieuhoc_analysis.publish.charts.cells import Cell
from hieuhoc_analysis.publish.charts.panels import panels
from hieuhoc_analysis.publish.charts.words import say


@style.styled
def reporting_grid(frame: pd.DataFrame, lang: str = "vi", wards: pd.DataFrame | None = None) -> style.Chart:
    """Who reported in which year: wards (share of khu phố) or the khu phố of one ward (`coverage.by_khu_pho`, one indicator).

    Of `wards` (`coverage.by_ward`) those that report without khu phố are shown too, each as one place; where
    all do, or where it is given as the frame, it shows the wards themselves.
    """
    if wards is not None and not (frame["khu_pho"] != "").any():
        frame = wards
    whole = "khu_pho" not in frame
    frame = frame.assign(khu_pho=frame["ward"]) if whole else frame[frame["khu_pho"] != ""]
    alone: list[str] = []
    if wards is not None and not whole:
        as_one = wards[~wards["ward"].isin(frame["ward"]) & wards["ward"].isin(wards.loc[wards["numerator"].notna(), "ward"])]
        alone = sorted(as_one["ward"].unique(), key=natural_key)
        frame = pd.concat([frame, as_one.assign(khu_pho=as_one["ward"])], ignore_index=True)
    frame = frame.assign(reported=lambda f: f["numerator"].notna(), value=lambda f: f["numerator"])
    frame = words.one_kind(frame, "calendar")
    frame["asked"] = frame["status"] != "of_whole"
    if not frame["asked"].any():
        return words.nothing(lang, phrase("chart.reporting.none", lang), frame)
    one = frame["ward"].nunique() == 1 and not whole
    rows = "khu_pho" if one else "ward"
    counts = frame.groupby([rows, "period"]).agg(sum=("reported", "sum"), count=("asked", "sum")).reset_index()
    frame = frame[frame["asked"]]
    names, periods = sorted(counts[rows].unique(), key=natural_key), sorted(counts["period"].unique())
    reported = {(row[0], row[1]): (int(row[2]), int(row[3])) for row in counts.itertuples(index=False)}
    shown = places.least_reported(counts)
    fig, parts, size = panels(shown, len(periods))
    yes = say(lang, "có" if whole else "đủ", "yes") if one or whole else ""
    bare = len(parts) > 1 and len(periods) > 6  # where a cell is so narrow, the hatching says it
    cell = _cells(reported, yes, bare, lang)
    for axes, part in parts:
        cells.fill(axes, part, periods, cell, size)
        cells.frame(axes, part, words.years(periods), size)
    units = say(lang, "[khu phố]" if one else "địa phương", "[khu phố]" if one else "wards")
    title = _title(frame, len(names), units, whole, lang)
    if not frame["reported"].all() and (one or whole):
        title = f"{words.capital(_who(frame, periods[-1], lang))}; {say(lang, 'cả giai đoạn', 'over the period')} {title}"
    notes = [
        _gaps(frame, periods, one or whole, lang),
        phrase("chart.reporting.alone", lang, names=words.listed(alone, lang)) if alone else "",
        places.some_of(len(shown), len(names), "least_reported", lang, units),
    ]
    what = phrase("chart.reporting.of_wards" if whole else "chart.reporting.of_units", lang)
    return style.finish(
        fig,
        title=title,
        subtitle=words.capital(f"{frame['ward'].iloc[0]}: {what}" if one else what),
        note=style.sentence(notes),
        key=style.sentence([words.gone(lang) if len(reported) < len(names) * len(periods) else "",
                            phrase("chart.reporting.of_whole", lang) if (counts["count"] == 0).any() else ""]),
        source=words.source(lang),
        data=counts,
    )


def _cells(reported: Mapping[tuple[str, str], tuple[int, int]], yes: str, bare: bool, lang: str) -> Callable[[str, str], Cell]:
    """How to draw who reported: `reported` how many of how many did, of none where the ward reported as one; `yes` says that one place
    did, '' where there are several to count; `bare` leaves the hatching to speak for itself."""

    def cell(name: str, period: str) -> Cell:
        done, of = reported.get((name, period), (0, 0))
        if not of:
            return Cell(words.whole(lang) if (name, period) in reported else words.GONE, most=14)
        if not done:
            text = say(lang, "chưa báo cáo", "not reported") if yes else f"0/{of}"
            return Cell("" if bare else text, style.MISSING, most=14)
        ground, ink = (style.MAIN, "white") if done == of else (style.THIRD, style.INK)
        return Cell(yes or f"{done}/{of}", ground, ink, 14)

    return cell


def _title(frame: pd.DataFrame, n: int, units: str, whole: bool, lang: str) -> str:
    """That all reported, or how large a share."""
    done, of = int(frame["reported"].sum()), len(frame)
    if done == of:
        return phrase("chart.reporting.all", lang, n=n, units=units)
    return phrase(f"chart.reporting.share_{'wards' if whole else 'units'}", lang, done=done, all=of, share=done / of)


def _gaps(frame: pd.DataFrame, periods: Sequence[str], by_name: bool, lang: str) -> str:
    """Who is missing in which year: by name, or by ward where there are many of several; '' where nobody is."""
    silent = frame[~frame["reported"]]
    if silent.empty:
        return ""
    gaps = [f"{r.ward}, {r.khu_pho} ({r.period})" if r.khu_pho != r.ward else f"{r.ward} ({r.period})" for r in silent.itertuples()]
    if by_name:
        gaps = [words.absent([(p, "; ".join(silent.loc[silent["period"] == p, "khu_pho"])) for p in periods], lang)]
    elif len(gaps) > 6:  # so many are told by ward, most first
        times = silent["ward"].value_counts()
        order = sorted(times.index, key=lambda ward: (-times[ward], natural_key(ward)))
        gaps = [say(lang, f"{ward} ({times[ward]} lượt)", f"{ward} ({times[ward]})") for ward in order]
    more = f" … (+{len(gaps) - 6})" if len(gaps) > 6 else ""
    return say(lang, "Thiếu: ", "Missing: ") + "; ".join(gaps[:6]) + more


def _who(frame: pd.DataFrame, period: str, lang: str) -> str:
    """Who did not report in the last year, by name."""
    silent = sorted(frame.loc[(frame["period"] == period) & ~frame["reported"], "khu_pho"], key=natural_key)
    year = words.when(period, lang)
    if not silent:
        return say(lang, f"{year} mọi nơi đã báo cáo", f"{year}: all reported")
    return say(lang, f"{year} chưa báo cáo: {words.listed(silent, lang)}", f"{year} not reported: {words.listed(silent, lang)}")
