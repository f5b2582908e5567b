"""How well wards report: completeness, timeliness and consistency by year, side by side."""

from __future__ import annotations

from itertools import product

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.patches import Rectangle

from hieuhoc_analysis.indicators import bounds
from hieuhoc_analysis.indicators.frames import dicts
from hieuhoc_analysis.indicators.quality import MEASURES
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.publish import lettering, style
from hieuhoc_analysis.publish.charts import coverage, places, words
from hieuhoc_analysis.publish.charts.words import number, percent, say

NAMES = {"completeness": ("Đầy đủ", "Completeness"), "timeliness": ("Đúng hạn", "Timeliness"), "consistency": ("Nhất quán", "Consistency")}


@style.styled
def quality_grid(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Three panels, a ward in each line and a year in each column; of one ward one panel of the three measures (`quality.by_year`)."""
    if frame.empty:
        return words.nothing(lang, say(lang, "Chưa có báo cáo nào", "Nothing was reported"), frame)
    wards, years = sorted(frame["ward"].unique(), key=natural_key), sorted(frame["period"].unique())
    named = {measure: f"{words_[lang == 'en']}, %" for measure, words_ in NAMES.items()}
    if len(wards) == 1:
        fig, axes = style.new_chart()
        _panel(
            axes,
            list(named.values()),
            years,
            {(name, row["period"]): row[measure] for row in dicts(frame) for measure, name in named.items()},
            lang,
        )
    else:
        fig = style.Chart()
        reported = frame.groupby("ward")["completeness"].mean().to_dict()
        wards = places.chosen({ward: reported[ward] for ward in wards}, places.MOST_SIDE_BY_SIDE)
        for axes, (measure, name) in zip(fig.subplots(1, len(named)), named.items(), strict=True):
            _panel(axes, wards, years, dict(zip(zip(frame["ward"], frame["period"], strict=True), frame[measure], strict=True)), lang)
            axes.set_title(name, size=18)
        for axes in fig.axes[1:]:  # axes that share would be drawn in an order that changes from run to run
            axes.set_yticks([])
    return style.finish(
        fig,
        title=_title(frame, lang),
        subtitle=phrase("chart.quality.what", lang),
        note=style.sentence(
            [
                say(
                    lang,
                    "Ô không ghi số: không tính được, vì không rõ ngày nhận hoặc không có năm trước để so",
                    "Cells without a figure cannot be computed, because the day received or the year before is not known",
                )
                if frame[list(MEASURES)].isna().any().any()
                else "",
                say(
                    lang,
                    f"Rõ đúng hạn hay không ở {number(known, lang)}/{number(expected, lang)} lượt [khu phố]–năm",
                    f"Whether on time is known of {number(known, lang)} of {number(expected, lang)} [one khu phố]-years",
                )
                if (known := _known(frame)) < (expected := int(frame["n_expected"].sum()))
                else "",
                places.some_of(
                    len(wards),
                    frame["ward"].nunique(),
                    say(lang, "địa phương", "wards"),
                    ("báo cáo ít nhất", "those that reported least"),
                    lang,
                ),
            ]
        ),
        source=words.source(lang),
        data=frame,
    )


@style.styled
def lateness_grid(frame: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Days after the due day by khu phố and year (`quality.lateness`, one ward)."""
    known = frame[frame["status"].isin(["on_time", "late"])]
    if known.empty:
        return words.nothing(
            lang, say(lang, "Chưa rõ ngày nhận biểu của [khu phố] nào", "It is not known when any [one khu phố]'s figures came"), frame
        )
    names, years = places.latest(frame), sorted(frame["period"].unique())
    found = {(r["khu_pho"], r["period"]): r for r in dicts(frame)}
    top = max(30.0, float(known["days_late"].max()))
    fig, pieces, size = coverage.panels(names, len(years))
    for axes, part in pieces:
        coverage.cells(axes, part, years, size)
        for (y, name), (x, year) in product(enumerate(part), enumerate(years)):
            row = found.get((name, year))
            if row is None or row["status"] not in ("on_time", "late"):
                coverage.missing(axes, x, y)
                if row is not None and row["status"] == "not_reported":
                    lettering.in_cell(axes, x, y, say(lang, "chưa báo cáo", "not reported"), min(size, 11), color=style.INK)
                continue
            colour = style.SEQUENTIAL(row["days_late"] / top)
            axes.add_patch(Rectangle((x - 0.48, y - 0.46), 0.96, 0.92, facecolor=colour))
            lettering.in_cell(
                axes,
                x,
                y,
                number(row["days_late"], lang) if row["days_late"] else say(lang, "đúng hạn", "on time"),
                min(size, 13),
                color=style.ink_on(colour),
            )
    late = known[known["status"] == "late"]
    ward = frame["ward"].iloc[0]
    title = say(
        lang,
        f"{ward}: {len(known) - len(late)}/{len(known)} lượt [khu phố]–năm có số liệu đúng hạn",
        f"{ward}: {len(known) - len(late)} of {len(known)} [one khu phố]-years came on time",
    )
    if len(late):
        title += say(
            lang,
            f"; chậm nhất {number(late['days_late'].max(), lang)} ngày",
            f"; the latest by {number(late['days_late'].max(), lang)} days",
        )
    return style.finish(
        fig,
        title=title,
        subtitle=say(
            lang,
            "Số ngày sau hạn nộp của biểu, theo tệp đầu tiên có số liệu của [khu phố]",
            "Days after the due day of the form, by the first file with the [one khu phố]'s figures",
        ),
        note=style.sentence(
            [
                say(
                    lang,
                    "Ô không ghi số ngày: chưa báo cáo, hoặc không rõ ngày nhận",
                    "Cells without days: not reported, or the day received is not known",
                )
                if len(known[known["khu_pho"].isin(names)]) < len(frame[frame["khu_pho"].isin(names)])
                else "",
                places.some_of(
                    len(names),
                    frame["khu_pho"].nunique(),
                    words.units(lang),
                    ("những nơi có lần nộp chậm hoặc không rõ ngày nhận", "those late at any time, or of unknown days"),
                    lang,
                ),
                say(lang, "Ngày từng hộ đăng ký không có trong biểu", "The forms do not say on which day a family registered"),
            ]
        ),
        source=words.source(lang),
        data=frame,
    )


def _panel(axes: Axes, names: list[str], years: list[str], values: dict[tuple[str, str], float], lang: str) -> None:
    """Coloured cells with a whole number of per cent in each, hatched where nothing can be said."""
    size = 15 if len(names) <= 12 else 11 if len(names) <= 24 else 8
    coverage.cells(axes, names, words.years(years), size)
    if len(axes.figure.axes) > 1:
        axes.tick_params(axis="x", rotation=90, labelsize=14 if len(years) <= 6 else 11)
    axes.set_yticks(range(len(names)), names, size=size)
    for y, name in enumerate(names):
        for x, year in enumerate(years):
            value = values.get((name, year))
            if value is None or pd.isna(value):
                coverage.missing(axes, x, y)
                continue
            colour = style.SEQUENTIAL(float(value))
            axes.add_patch(Rectangle((x - 0.48, y - 0.46), 0.96, 0.92, facecolor=colour))
            axes.text(
                x,
                y,
                number(round(value * 100), lang),
                ha="center",
                va="center",
                size=min(size, 15 if len(years) <= 6 else 10),
                color=style.ink_on(colour),
            )


def _known(frame: pd.DataFrame) -> int:
    """How many khu phố and years the timeliness is of."""
    return int(frame.loc[frame["timeliness"].notna(), "n_expected"].sum())


def _title(frame: pd.DataFrame, lang: str) -> str:
    whole = frame["n_reporting"].sum() / frame["n_expected"].sum() if frame["n_expected"].sum() else 0
    known, expected = _known(frame), int(frame["n_expected"].sum())
    # who did not report at all was not on time: of the others little may be known
    timely = frame["n_timely"].sum() / known if bounds.most_reported(known, expected) else None
    if frame["ward"].nunique() == 1 and (frame["n_expected"] <= 1).all():  # a ward that reports as a whole
        done, ward = int(frame["n_reporting"].sum()), frame["ward"].iloc[0]
        return say(lang, f"{ward} có số liệu {done}/{expected} năm", f"{ward} reported in {done} of {expected} years")
    said = say(
        lang, f"{percent(whole, lang)} lượt [khu phố]–năm có báo cáo", f"{percent(whole, lang)} of [one khu phố]-years were reported"
    )
    if timely is not None:
        said += say(lang, f", {percent(timely, lang)} đúng hạn", f", {percent(timely, lang)} on time")
    return said
