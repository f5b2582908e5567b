"""The words that charts share: labels from the codelists, numbers, the source line, and what stands where nothing can be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from hieuhoc_analysis import __version__, codelists
from hieuhoc_analysis.language.phrases import number, percent
from hieuhoc_analysis.language.text import natural_key
from hieuhoc_analysis.language.units import counted_in, in_units
from hieuhoc_analysis.publish import style

GONE = "–"  # in a cell of a year in which the place was not yet there, or no longer
MODELS = {
    "family": ("Gia đình", "Families"), "clan": ("Dòng họ", "Clans"), "community": ("Cộng đồng", "Communities"),
    "organization": ("Đơn vị", "Organisations"), "citizen": ("Công dân", "Citizens"), "all": ("Đủ các mô hình", "All models"),
}
LOCALES = {"vi": "vi-VN", "en": "en-GB"}  # what an office program checks the spelling by


def say(lang: str, vi: str, en: str) -> str:
    """`vi` or `en`, its units in brackets called what they are (`language.units`)."""
    return in_units(en if lang == "en" else vi, lang)


def label(element: str, lang: str) -> str:
    """A data element's label."""
    return next((row[f"label_{lang}"] for row in codelists.load("data_elements") if row["code"] == element), element)


def unit(element: str, lang: str) -> str:
    """A data element's unit."""
    return in_units(counted_in(next((row[f"unit_{lang}"] for row in codelists.load("data_elements") if row["code"] == element), "")), lang)


def indicator(code: str, lang: str) -> str:
    """An indicator's label."""
    return next((row[f"label_{lang}"] for row in codelists.load("indicators") if row["indicator"] == code), code)


def model(code: str, lang: str) -> str:
    """A learning model's name in a table or beside a bar."""
    return MODELS.get(code, (code, code))[lang == "en"]


def level(code: str, lang: str) -> str:
    """An education level's label."""
    return next((row.get(f"label_{lang}", code) for row in codelists.load("education_levels") if row["level"] == code), code)


def years(periods: list[str]) -> list[str]:
    """Periods as axis labels: ``2018-2019`` → ``2018–2019``."""
    return [period.replace("-", "–") for period in periods]


def source(lang: str, own: str = "") -> str:
    """The source line: whose figures, and what software drew them."""
    who = own or say(lang, "Biểu báo cáo của các [khu phố, thôn]", "Submissions of the [khu phố]")
    return say(
        lang, f"Nguồn: {who}. Tính toán: hieuhoc_analysis {__version__}.", f"Source: {who}. Computed with hieuhoc_analysis {__version__}."
    )


def hatched(lang: str) -> str:
    """What a hatched column means."""
    return say(lang, "Cột gạch chéo: chưa đủ [khu phố] báo cáo", "Hatched: not all [khu phố] reported")


def hollow(lang: str) -> str:
    """What a hollow mark means."""
    return say(lang, "Chấm rỗng: chưa đủ [khu phố] báo cáo", "Hollow: not all [khu phố] reported")


def gone(lang: str) -> str:
    """What `GONE` in a cell means."""
    return say(lang, f"Dấu {GONE}: khi đó chưa lập hoặc không còn", f"{GONE}: not yet there, or no longer")


def whole(lang: str) -> str:
    """What stands in a cell of a year in which only the figure of the whole is there."""
    return say(lang, "số chung", "whole only")


def lacking(lang: str, withheld: bool = False) -> str:
    """What stands in a table for a figure that is not there, or not published."""
    return say(lang, "không công bố", "not published") if withheld else say(lang, "chưa có", "none")


def starred(lang: str) -> str:
    """What a star behind a place's score means."""
    return say(lang, "Dấu *: có tiêu chí tính trên ít hộ, dễ dao động", "*: some measures rest on few households and swing easily")


def signed(value: float, lang: str) -> str:
    """A change: ``+469``, ``−12``."""
    return ("+" if value > 0 else "") + number(value, lang)


def span(first: object, last: object) -> str:
    """``2016–2020``, or the one year."""
    first, last = str(first), str(last)
    if first != last and "-" in first:
        first, last = first[:4], last[-4:]  # school years 2015-2016 … 2019-2020 span 2015–2020
    return first.replace("-", "–") if first == last else f"{first}–{last}"


def within(period: str, lang: str) -> str:
    """A review's years inside a sentence or a title: ``giai đoạn 2016–2020``, of one year ``năm 2024``."""
    first, last = period[:4], period[-4:]
    return say(lang, f"năm {last}", last) if first == last else say(lang, f"giai đoạn {first}–{last}", f"{first}–{last}")


def spans(periods: Sequence[str], every: Sequence[str] = ()) -> list[str]:
    """Periods with those in a row as one span: ``2016–2018``, ``2020``; in a row are those beside each other in
    `every`, or a year apart."""
    runs: list[list[str]] = []
    for period in periods:
        last = runs[-1][-1] if runs else ""
        beside = bool(last) and (
            every.index(period) == every.index(last) + 1
            if every
            else last[:4].isdigit() and period[:4].isdigit() and int(period[:4]) == int(last[:4]) + 1 and len(period) == len(last)
        )
        runs[-1].append(period) if beside else runs.append([period])
    return [span(run[0], run[-1]) for run in runs]


def one_kind(rows: pd.DataFrame, prefer: str = "school") -> pd.DataFrame:
    """The rows of one kind of year, school years or calendar years, never both.

    The one preferred, unless another has more than twice as many figures.
    """
    figures = (rows.dropna(subset="value") if rows["value"].notna().any() else rows)["period_kind"].value_counts()
    fullest = figures.idxmax() if len(figures) else prefer
    return rows[rows["period_kind"] == (prefer if 2 * figures.get(prefer, 0) >= figures.get(fullest, 0) else fullest)]


def withheld_after(rows: pd.DataFrame, last: pd.Series) -> str:
    """The last period behind the last published one whose figure is not published (`disclosure.mask`), '' for none."""
    if "suppressed" not in rows:
        return ""
    gone = rows[rows["suppressed"].astype(bool) & (rows["year"] > last["year"])]
    return str(gone.sort_values("year")["period"].iloc[-1]) if len(gone) else ""


def parts_of(missing: str, lang: str) -> str:
    """What a total is summed over, by the names that it lacks: khu phố, or the former wards of a merged one."""
    names = missing.split("; ") if missing else []
    return say(lang, "đơn vị cũ", "former wards") if names and all(name.endswith("(cũ)") for name in names) else units(lang)


def absent(missing: Iterable[tuple[str, str]], lang: str, most: int = 110) -> str:
    """Who is missing, and in which periods: ``Khu phố 12 (2021–2025), Khu phố 9 (2023)``; those missing longest first.

    `missing` are pairs of a period and the names that it lacks, joined by "; "; names beyond `most` letters are counted.
    """
    at: dict[str, list[str]] = {}
    every: list[str] = []
    for period, names in missing:
        every.append(period)
        for name in filter(None, names.split("; ")):
            at.setdefault(name, []).append(period)
    said: list[str] = []
    for name, periods in sorted(at.items(), key=lambda item: (-len(item[1]), natural_key(item[0]))):
        said.append(f"{name} ({', '.join(spans(periods, every))})")
    shown = next((n for n in range(len(said), 1, -1) if len(", ".join(said[:n])) <= most), min(len(said), 1))
    more = len(said) - shown
    return ", ".join(said[:shown]) + (say(lang, f" và {more} nơi khác", f" and {more} more") if more else "")


def in_year(period: object, lang: str) -> str:
    """``năm học 2018–2019`` or ``năm 2019``."""
    text = str(period)
    return say(lang, "năm học " if "-" in text else "năm ", "school year " if "-" in text else "") + text.replace("-", "–")


def when(period: object, lang: str) -> str:
    """A period inside a sentence: ``năm học 2018–2019``, in English the bare ``2018–2019``."""
    return in_year(period, lang) if lang == "vi" else years([str(period)])[0]


def listed(names: Sequence[str], lang: str, most: int = 3) -> str:
    """The first names, and how many more: ``Khu phố 1, Khu phố 2 và 5 nơi khác``; fewer where the names are long."""
    while most > 1 and len(", ".join(names[:most])) > 60:
        most -= 1
    more = len(names) - most
    return ", ".join(names[:most]) + (say(lang, f" và {more} nơi khác", f" and {more} more") if more > 0 else "")


def units(lang: str) -> str:
    """What the rows of a chart by khu phố are called."""
    return say(lang, "[khu phố]", "[khu phố]")


def capital(text: str) -> str:
    """With a capital at the beginning."""
    return text[:1].upper() + text[1:]


def about(name: str, said: str) -> str:
    """What is said of something by its name, or alone where no row says whose it is."""
    return f"{name}: {said}" if name else capital(said)


def nothing(lang: str, title: str, data: pd.DataFrame, subtitle: str = "") -> style.Chart:
    """A slide that says that there is nothing to draw, in place of an empty chart."""
    fig, axes = style.new_chart()
    axes.set_axis_off()
    axes.text(0.5, 0.5, say(lang, "Chưa có số liệu để vẽ biểu đồ này", "No figures to draw this chart"), ha="center", va="center",
              size=22, color=style.MUTED, transform=axes.transAxes)
    fig.blank = True
    return style.finish(fig, title=title, subtitle=subtitle, source=source(lang), data=data)


__all__ = [
    "GONE",
    "LOCALES",
    "MODELS",
    "about",
    "absent",
    "capital",
    "gone",
    "hatched",
    "hollow",
    "in_year",
    "indicator",
    "label",
    "lacking",
    "level",
    "listed",
    "model",
    "nothing",
    "number",
    "one_kind",
    "parts_of",
    "percent",
    "say",
    "signed",
    "source",
    "span",
    "spans",
    "starred",
    "unit",
    "units",
    "when",
    "whole",
    "within",
    "withheld_after",
    "years",
]
