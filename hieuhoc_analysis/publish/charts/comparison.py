"""Where we stand: beside published figures of other places, and khu phố by the commendation measures."""

from __future__ import annotations

import numpy as np
import pandas as pd

from hieuhoc_analysis.publish import lettering, style
from hieuhoc_analysis.publish.charts import places, words
from hieuhoc_analysis.publish.charts.coverage import in_parts, panels
from hieuhoc_analysis.publish.charts.words import number, percent, say


@style.styled
def published_bars(rows: pd.DataFrame, lang: str = "vi", ward: str = "") -> style.Chart:
    """Our wards beside published rates of the same definition (`comparison.with_published`); the title is about `ward`."""
    name = words.indicator(str(rows["indicator"].iloc[0]), lang) if len(rows) else ""
    every = rows[rows["comparable"] & rows["value"].notna()]
    own, others_ = every[every["own"]], every[~every["own"]]
    if own.empty or others_.empty:
        why = (
            say(lang, "chưa có số liệu của mình để so sánh", "no figures of our own to compare")
            if own.empty
            else say(lang, "chưa có số liệu công bố để so sánh", "no published figures to compare with")
        )
        return words.nothing(lang, words.about(name, why), rows)
    drawn = places.beside(rows, ward)
    fig, axes = style.new_chart()
    y = np.arange(len(drawn))
    axes.barh(y, drawn["value"], color=np.where(drawn["own"], style.MAIN, style.CONTEXT), height=0.72)
    size = 14 if len(drawn) <= 16 else 10
    for at, value in zip(y, drawn["value"], strict=True):
        axes.annotate(percent(value, lang), (value, at), (6, 0), textcoords="offset points", va="center", size=size)
    axes.set_yticks(
        y,
        [lettering.shorten(fig, f"{place} ({period})", size, 0.3) for place, period in zip(drawn["place"], drawn["period"], strict=True)],
        size=size,
    )
    axes.invert_yaxis()
    axes.set_xlim(0, max(float(drawn["value"].max()) * 1.12, 0.1))
    style.percent_axis(axes.xaxis, lang)
    axes.yaxis.grid(False)
    reviewed = own[own["place"] == ward]
    best = (reviewed if len(reviewed) else own.sort_values("value", ascending=False)).iloc[0]
    n = len(others_)
    above = int((others_["value"] < best.value).sum())
    title = say(
        lang,
        f"{best.place} {percent(best.value, lang)}: cao hơn {above}/{n} số liệu đã công bố",
        f"{best.place} {percent(best.value, lang)}: above {above} of {n} published figures",
    )
    if best.n_left_out:
        title += say(
            lang,
            f" (ở {best.n_expected - best.n_left_out}/{best.n_expected} [khu phố] có báo cáo)",
            f" (in the {best.n_expected - best.n_left_out} of {best.n_expected} [khu phố] that reported)",
        )
    if ward and reviewed.empty:
        title = say(lang, f"{ward} chưa có tỷ lệ đầy đủ để so sánh; {title}", f"{ward} has no complete rate to compare; {title}")
    left = int((~rows["comparable"] & ~rows["own"]).sum())
    notes = [
        say(
            lang,
            "Các nơi khác cấp và khác năm (ghi trong ngoặc): để tham khảo, không để xếp hạng",
            "Places of other levels and years (in brackets): for orientation, not a ranking",
        ),
        say(
            lang,
            f"{left} số liệu công bố theo định nghĩa khác nên không đưa vào",
            f"{left} published figures follow other definitions and are left out",
        )
        if left
        else "",
        places.some_of(
            len(drawn),
            len(every),
            say(lang, "nơi", "places"),
            ("nơi đang xét, cao nhất và thấp nhất", "the one reviewed, the highest and the lowest"),
            lang,
        ),
    ]
    return style.finish(
        fig,
        title=title,
        subtitle=f"{name}, %",
        note=style.sentence(notes),
        source=words.source(
            lang,
            say(
                lang,
                "biểu của địa phương và các số liệu đã công bố, nguồn từng số trong tables.xlsx",
                "submissions and published figures, each with its source in tables.xlsx",
            ),
        ),
        data=rows,
    )


@style.styled
def ranking_bars(ranking: pd.DataFrame, lang: str = "vi") -> style.Chart:
    """Khu phố by their commendation score (`ranking.commendation`, one ward); missing measures and small bases are marked."""
    every = ranking.dropna(subset="score")
    rows = every.head(places.MOST)
    if rows.empty:
        return words.nothing(lang, say(lang, "Chưa đủ số liệu để xếp thứ tự [khu phố]", "Not enough figures to rank"), ranking)
    fig, parts, size = panels(rows["khu_pho"].tolist(), 1)
    rows = rows.assign(
        partial=rows["missing_measures"].fillna("").astype(str).ne(""), small=rows["small_base_measures"].fillna("").astype(str).ne("")
    )
    partial, small = rows["partial"], rows["small"]
    for axes, part in in_parts(parts, rows):
        y = np.arange(len(part))
        axes.barh(y, part["score"], color=np.where(part["partial"], style.THIRD, style.MAIN), height=0.72)
        for at, row in zip(y, part.itertuples(), strict=True):
            axes.annotate(
                number(row.score, lang, 1)
                + (" *" if row.small else "")
                + (say(lang, "  (bằng điểm)", "  (tied)") if row.tied_with else ""),
                (row.score, at),
                (6, 0),
                textcoords="offset points",
                va="center",
                size=size,
            )
        axes.set_yticks(
            y,
            [f"{int(r)}. {lettering.shorten(fig, n, size, 0.22 / len(parts))}" for r, n in zip(part["rank"], part["khu_pho"], strict=True)],
            size=size,
        )
        axes.set_ylim(len(parts[0][1]) - 0.4, -0.6)
        axes.set_xlim(0, 100 + 15 * len(parts) ** 2)
        style.number_axis(axes.xaxis, lang)
        axes.set_xticks(range(0, 101, 25))
        axes.yaxis.grid(False)
    best = every[every["rank"] == every["rank"].min()]["khu_pho"].tolist()
    first = words.listed(best, lang)
    title = (
        say(
            lang, "Mọi [khu phố] bằng điểm: các tiêu chí chưa phân biệt được", "All [khu phố] are tied: the measures do not tell them apart"
        )
        if len(best) == len(every) > 1
        else say(lang, f"Đề nghị xem xét khen thưởng trước hết: {first}", f"First to consider for commendation: {first}")
    )
    span = words.span(rows["first_period"].iloc[0], rows["last_period"].iloc[0])
    keys = [
        say(lang, "Cột nhạt: thiếu số liệu ở một số tiêu chí, tính 0 điểm", "Light: some measures lack figures and count 0")
        if partial.any()
        else "",
        words.starred(lang) if small.any() else "",
    ]
    note = style.sentence(
        [
            say(
                lang,
                "Chỉ là căn cứ để hội đồng xem xét; cá nhân do cơ quan đề nghị riêng",
                "For the council to decide on; persons are proposed by the office",
            ),
            places.some_of(len(rows), len(every), words.units(lang), ("đứng đầu", "the first in order"), lang),
        ]
    )
    return style.finish(
        fig,
        title=title,
        subtitle=say(
            lang,
            f"{rows['ward'].iloc[0]}, {span}: điểm 0–100 theo thứ hạng ở từng tiêu chí, tiêu chí và trọng số trong tables.xlsx",
            f"{rows['ward'].iloc[0]}, {span}: score 0–100 by rank on each measure, measures and weights in tables.xlsx",
        ),
        note=note,
        key=style.sentence(keys),
        source=words.source(lang),
        data=ranking,
    )
