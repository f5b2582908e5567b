"""The five questions that an official asks of a review, each with its answer and the one exhibit to look at."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from hieuhoc_analysis.indicators import dropout
from hieuhoc_analysis.indicators.frames import frame
from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.exhibits import Exhibit, blank
from hieuhoc_analysis.publish.review import Review

ANSWERS = {"question": "str", "answer": "str", "caveat": "str", "exhibit": "str"}
QUESTIONS = (
    ("growth_families", "Chúng ta có tăng không?", "Are we growing?"),
    ("white_spots", "Vùng trắng ở đâu?", "Where are the white spots?"),
    ("target_families", "Đã đạt chỉ tiêu chưa, nếu chưa thì khi nào?", "Did we reach the target, and if not, when?"),
    (
        "dropout_rate",
        "Trẻ bỏ học có ít đi không, và có hơn mức ngẫu nhiên không?",
        "Do fewer children drop out, and is it more than chance?",
    ),
    ("reporting_by_khu_pho", "Nơi nào chưa báo cáo?", "Who has not reported?"),
)
# what answers a question as far as it can where the first exhibit has nothing to show
INSTEAD = {"reporting_by_khu_pho": "reporting_by_ward", "dropout_rate": "dropout_counts"}
NO_RATE = (
    "Chưa tính được tỷ lệ bỏ học vì chưa đủ số liệu, nên chưa nói được có hơn mức ngẫu nhiên không",
    "The figures are too incomplete for a dropout rate, so nothing is said about chance",
)


def answers(review: Review, shown: Iterable[Exhibit] | None = None) -> pd.DataFrame:
    """The five questions in order, each answered by the title of its exhibit, with the note under it.

    Parameters
    ----------
    review : Review
    shown : list of Exhibit, optional
        Those of the review by default.

    Returns
    -------
    DataFrame
        `ANSWERS`, five rows in the review's language; where the data do not answer, that is said and ``exhibit`` is ''.
    """
    by_key = review.exhibits if shown is None else {exhibit.key: exhibit for exhibit in shown}
    rows = []
    for key, vi, en in QUESTIONS:
        found = by_key.get(key) or by_key.get(INSTEAD.get(key, ""))
        limits = (
            [say(review.lang, *NO_RATE)]
            if found and found.key == "dropout_counts" and not (dropout.count_change(found.data)["verdict"] != "").any()
            else []
        )
        rows.append({
            "question": say(review.lang, vi, en), "answer": found.title if found else _unanswered(review, key),
            "caveat": style.sentence([*limits, found.note]) if found else "", "exhibit": found.key if found else "",
        })
    return frame(rows, ANSWERS)


def _unanswered(review: Review, key: str) -> str:
    """That the data do not answer, and where that is known why."""
    why = next(filter(None, (blank(review, name) for name in (key, INSTEAD.get(key, key)))), "")
    return say(review.lang, "Số liệu chưa trả lời được.", "The data do not answer this.") + (f" {why}." if why else "")
