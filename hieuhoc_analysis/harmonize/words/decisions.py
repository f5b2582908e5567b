"""What people decided on headings that nobody knew: ``unmapped_headings.csv``."""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.harmonize.words.facets import Facets, facets
from hieuhoc_analysis.language.text import fold


@lru_cache(maxsize=4096)
def without_periods(words: str) -> str:
    """A joined heading without the levels that only name a year or a quarter: ``2019 / Hộ khá`` → ``Hộ khá``."""
    parts = words.split(" / ")
    return " / ".join(part for part in parts if (said := facets(part)) != Facets(period=said.period) or not said.period) or words


def heading_key(words: str) -> str:
    """The key by which a joined heading is looked up in ``unmapped_headings.csv``."""
    return " / ".join(fold(part) for part in without_periods(words).split(" / "))


@codelists.derived("unmapped_headings", "data_elements")
def decisions(rows: tuple[dict[str, str], ...], elements: tuple[dict[str, str], ...]) -> dict[str, str]:
    """What people wrote into ``unmapped_headings.csv``: heading → data element, or ``ignore``."""
    codes = {row["code"] for row in elements}
    # the label of a code, or a suggestion copied whole, is as clear as the code
    said = {fold(row[label]): row["code"] for row in elements for label in ("label_vi", "label_en")} | {"bỏ qua": "ignore"}
    out: dict[str, str] = {}
    for row in rows:
        if "data_element" not in row:
            raise CodelistError(
                "unmapped_headings.csv: thiếu cột data_element.", "unmapped_headings.csv: the column data_element is missing."
            )
        written = row["data_element"]
        if not written:
            continue
        code = written.split(" (")[0].strip()
        code = code if code in codes or code == "ignore" else said.get(fold(written), "")
        if not code:
            near = ", ".join(get_close_matches(written, sorted(codes), n=3, cutoff=0.5))
            raise CodelistError(
                f"unmapped_headings.csv, tiêu đề “{row['heading']}”: không có mã số liệu “{written}”. "
                f"{f'Gần giống: {near}. ' if near else ''}"
                "Dùng một mã trong data_elements.csv, hoặc ghi ignore nếu không thu thập.",
                f"unmapped_headings.csv, heading “{row['heading']}”: there is no data element “{written}”. "
                f"{f'Close to it: {near}. ' if near else ''}"
                "Use a code of data_elements.csv, or write ignore if it is not collected.",
            )
        if out.setdefault(heading_key(row["heading"]), code) != code:
            raise CodelistError(f"unmapped_headings.csv: tiêu đề “{row['heading']}” được ghi hai mã khác nhau. Giữ lại một dòng.",
                                f"unmapped_headings.csv: the heading “{row['heading']}” has two different codes. Keep one line.")
    return out
