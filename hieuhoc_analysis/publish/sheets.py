"""Which tables the workbook of a review holds, each with the words that go with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pandas as pd

from hieuhoc_analysis import codelists
from hieuhoc_analysis.indicators import coverage
from hieuhoc_analysis.publish import annex, white_spots
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.exhibits import Exhibit
from hieuhoc_analysis.publish.review import Review

BY_KHU_PHO = (
    "households",
    "families_registered",
    "families_recognized",
    "clans_registered",
    "clans_recognized",
    "communities_registered",
    "communities_recognized",
    "organizations_registered",
    "organizations_recognized",
    "citizens_registered",
    "citizens_recognized",
)
DECISIONS = ("Sửa, loại trừ", "Decisions")
MEASURES, DEFINITIONS = ("Tiêu chí", "Measures"), ("Định nghĩa", "Definitions")


@dataclass(frozen=True)
class Sheet:
    """One table: `name` of the sheet, its words and its frame; columns in order."""

    name: str
    title: str
    unit: str
    note: str
    source: str
    data: pd.DataFrame
    columns: tuple[str, ...]


def sheet_names(n: int, lang: str) -> list[str]:
    """The names of the sheets of the first `n` tables, which are those of the exhibits in order."""
    return [f"{say(lang, 'Bảng', 'Table')} {number}" for number in range(1, n + 1)]


def sheets(review: Review, shown: Sequence[Exhibit]) -> Iterator[Sheet]:
    """Every table: those of the exhibits, khu phố by year, the statements; white spots, measures and definitions under their own names."""
    lang = review.lang
    for name, exhibit in zip(sheet_names(len(shown), lang), shown, strict=True):
        yield Sheet(name, exhibit.title, exhibit.subtitle, exhibit.remark, exhibit.source, exhibit.data, exhibit.columns)
    more = [*_by_khu_pho(review), *_statements(review)]
    for name, (title, unit, note, data, columns) in zip(sheet_names(len(shown) + len(more), lang)[len(shown):], more, strict=True):
        yield Sheet(name, title, unit, note, review.source(), data, columns)
    for (vi, en), table in (
        (white_spots.SHEET, _white(review)),
        (DECISIONS, _decisions(review)),
        (MEASURES, _measures(review, shown)),
        (DEFINITIONS, _definitions(review, shown)),
    ):
        if table is not None:
            title, unit, note, source, data = table
            yield Sheet(say(lang, vi, en), title, unit, note, source, data, tuple(data.columns))


def _by_khu_pho(review: Review) -> Iterator[tuple[str, str, str, pd.DataFrame, tuple[str, ...]]]:
    lang = review.lang
    for element in BY_KHU_PHO:
        rows = annex.by_khu_pho(review, element)
        if rows["value"].notna().any():
            wide = rows.pivot_table(index="khu_pho", columns="period", values="value", aggfunc="last", dropna=False)
            label, gone = words.label(element, lang), annex.gone(review, element, rows)
            data = wide.reindex(annex.khu_pho(review, wide.index)).reset_index()
            data.attrs["gone"] = gone
            yield (
                say(
                    lang,
                    f"{review.ward}: {label.lower()} theo [khu phố] và năm",
                    f"{review.ward}: {label.lower()} by [one khu phố] and year",
                ),
                say(lang, "Đơn vị tính: ", "Unit: ") + words.unit(element, lang),
                words.gone(lang) + "." if gone else "",
                data,
                ("khu_pho", *wide.columns),
            )


def _statements(review: Review) -> Iterator[tuple[str, str, str, pd.DataFrame, tuple[str, ...]]]:
    lang, said = review.lang, review.sentences()
    if len(said):
        yield (
            say(lang, f"{review.ward}: các nhận định dùng cho báo cáo", f"{review.ward}: the statements for the report"),
            say(lang, "Mỗi dòng một nhận định và điều giới hạn nó", "A statement in each row, and what limits it"),
            "",
            said.assign(sentence=said[f"sentence_{lang}"], caveat=said[f"caveat_{lang}"]),
            ("sentence", "caveat"),
        )


Table = tuple[str, str, str, str, pd.DataFrame]


def _white(review: Review) -> Table | None:
    """Every khu phố to look at; slides show the first of them."""
    lang, grid = review.lang, white_spots.white_spots(review, most=10_000)
    data = pd.DataFrame(grid.rows, columns=list(grid.headings)).replace("", say(lang, "không có", "none"))
    return (
        (
            grid.title,
            say(lang, "Điều cần chú ý ở từng mô hình, năm cuối có số liệu", "What to look at in each model, last year with figures"),
            "",
            review.source(),
            data,
        )
        if len(data)
        else None
    )


def _decisions(review: Review) -> Table | None:
    """Which figures are not those of the submissions, who decided so and why."""
    lang, rows = review.lang, review.decisions
    if rows.empty:
        return None
    data = pd.DataFrame(
        {
            say(lang, "Tệp", "File"): rows["source_file"],
            say(lang, "Ô", "Cell"): rows["source_cell"].replace("", say(lang, "nhiều ô", "several cells")),
            say(lang, "Quyết định", "Decision"): rows["message"],
        }
    )
    return (
        say(lang, "Số liệu được sửa hoặc không tính", "Figures corrected or left out"),
        say(lang, "Theo corrections.csv và exclusions.csv của cơ quan", "By the office's corrections.csv and exclusions.csv"),
        "",
        review.source(),
        data,
    )


def _measures(review: Review, shown: Sequence[Exhibit]) -> Table | None:
    """What the commendation score is made of."""
    lang = review.lang
    if not any(exhibit.key == "commendation" for exhibit in shown):
        return None
    rows = codelists.load("commendation_measures")
    data = pd.DataFrame(
        {
            say(lang, "Tiêu chí", "Measure"): [row[f"label_{lang}"] for row in rows],
            say(lang, "Trọng số", "Weight"): [float(row["weight"]) for row in rows],
            say(lang, "Tốt hơn khi", "Better when"): [
                say(lang, "cao hơn", "higher") if row["direction"] == "higher" else say(lang, "thấp hơn", "lower") for row in rows
            ],
            say(lang, "Cỡ tối thiểu", "Least base"): [float(row["minimum_base"]) if row["minimum_base"] else None for row in rows],
            say(lang, "Đơn vị của cỡ", "Unit of the base"): [
                row[f"base_{lang}"] or say(lang, "không áp dụng", "not applicable") for row in rows
            ],
        }
    )
    return (
        say(lang, "Tiêu chí và trọng số của thứ tự đề nghị khen thưởng", "Measures and weights of the order for commendation"),
        say(
            lang,
            "Điểm 0–100: trung bình có trọng số của thứ hạng ở từng tiêu chí",
            "Score 0–100: the weighted mean of the ranks on each measure",
        ),
        say(
            lang,
            "Cơ quan sửa được trong danh mục commendation_measures.csv",
            "The office can change them in the codelist commendation_measures.csv",
        ),
        words.source(lang, say(lang, "danh mục của chương trình", "codelists of the program")),
        data,
    )


def _definitions(review: Review, shown: Sequence[Exhibit]) -> Table | None:
    """How each rate in the tables is computed."""
    lang, known = review.lang, coverage.definitions()
    used = dict.fromkeys(code for exhibit in shown if "indicator" in exhibit.data for code in exhibit.data["indicator"] if code in known)
    if not used:
        return None
    none = say(lang, "không có", "none")
    data = pd.DataFrame(
        [
            {
                say(lang, "Chỉ tiêu tính toán", "Indicator"): known[code][f"label_{lang}"],
                say(lang, "Tử số", "Numerator"): words.label(known[code]["numerator"], lang),
                say(lang, "Mẫu số", "Denominator"): words.label(known[code]["denominator"], lang),
                say(lang, "Căn cứ", "Source"): known[code]["source"] or none,
            }
            for code in used
        ]
    )
    return (
        say(lang, "Định nghĩa các tỷ lệ", "Definitions of the rates"),
        say(
            lang,
            "Tỷ lệ của một địa bàn là tổng tử số chia tổng mẫu số của các [khu phố] có đủ hai số, không phải trung bình của các tỷ lệ",
            "[A ward's] rate is the sum of numerators over the sum of denominators of the [khu phố] that have both, not a mean of rates",
        ),
        "",
        words.source(lang, say(lang, "danh mục của chương trình", "codelists of the program")),
        data,
    )
