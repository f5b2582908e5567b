"""The papers of a review, all made of the same exhibits: deck, report, tables, web page and the charts as pictures."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from hieuhoc_analysis.files import write_atomically
from hieuhoc_analysis.publish.page import write_page
from hieuhoc_analysis.publish.report import write_report
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.slides import write_slides
from hieuhoc_analysis.publish.tables import write_tables


def write_papers(review: Review, template: Path | str | None = None, beside: Iterable[str] = ()) -> list[Path]:
    """Write ``index.html``, ``slides.pptx``, ``report.docx`` and ``tables.xlsx`` into the review's folder.

    The page links to these and to the files `beside` it. Each exhibit also lies in ``charts/`` as PNG, with the separators of the language on every computer.

    Raises
    ------
    UsageError
        When the template cannot be used.
    """
    shown, folder = list(review.exhibits.values()), review.reports
    papers = [write_slides(review, folder / "slides.pptx", template, shown), write_report(review, folder / "report.docx", shown),
              write_tables(review, folder / "tables.xlsx", shown)]
    for exhibit in shown:
        write_atomically(folder / "charts" / f"{exhibit.key}.png", exhibit.png)
    return [write_page(review, folder / "index.html", [*(path.name for path in papers), *beside], shown), *papers]
