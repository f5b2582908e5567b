"""The papers of a review, all made of the same exhibits: deck, report, tables, web page and the charts as pictures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from hieuhoc_analysis.files import write_atomically
from hieuhoc_analysis.publish.page import write_page
from hieuhoc_analysis.publish.report import write_report
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.slides import write_slides
from hieuhoc_analysis.publish.tables import write_tables


def write_papers(review: Review, template: Path | str | None = None, beside: Iterable[str] = (), pictures: bool = True) -> list[Path]:
    """Write ``index.html``, ``slides.pptx``, ``report.docx`` and ``tables.xlsx`` into the review's folder.

    The page links to these and to the files `beside` it. With them go the `pictures` (`write_charts`).

    Raises
    ------
    UsageError
        When the template cannot be used.
    """
    shown, folder = list(review.exhibits.values()), review.reports
    papers = [write_slides(review, folder / "slides.pptx", template, shown), write_report(review, folder / "report.docx", shown),
              write_tables(review, folder / "tables.xlsx", shown)]
    if pictures:
        write_charts(review)
    return [write_page(review, folder / "index.html", [*(path.name for path in papers), *beside], shown), *papers]


def write_charts(review: Review, before: Mapping[str, object] | None = None) -> None:
    """Write each exhibit into ``charts/`` as PNG, with the separators of the language on every computer; with `before`
    (`charts_there`) only those that nobody has written since, for notebooks write the same ones.
    """
    there = charts_there(review)
    for exhibit in review.exhibits.values():
        if before is None or there.get(exhibit.key) == before.get(exhibit.key):
            write_atomically(review.reports / "charts" / f"{exhibit.key}.png", exhibit.png)


def charts_there(review: Review) -> dict[str, object]:
    """The pictures in ``charts/`` by their name, each with what changes when it is written again."""
    states = {path.stem: path.stat() for path in (review.reports / "charts").glob("*.png")}
    return {name: (state.st_ino, state.st_mtime_ns) for name, state in states.items()}
