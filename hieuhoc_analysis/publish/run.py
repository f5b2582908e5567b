"""The run that makes everything of one period: papers first, then the executed notebooks."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from hieuhoc_analysis import tidy
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import folders, kept
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.deck_look import open_look
from hieuhoc_analysis.publish.notebooks import notebook_files, run_notebooks
from hieuhoc_analysis.publish.opening import open_review
from hieuhoc_analysis.publish.papers import charts_there, write_charts, write_papers
from hieuhoc_analysis.publish.scope import last_five, read_period


@dataclass(slots=True)
class Run:
    """What `run_review` did: sentences for the terminal and what failed."""

    folder: Path
    headline: str
    failures: list[str] = field(default_factory=list)
    made: list[str] = field(default_factory=list)

    def lines(self, lang: str) -> list[str]:
        """What to print."""
        out = [f"{say(lang, 'Báo cáo', 'Reports')}: {self.folder}", *(f"  {name}" for name in self.made), *self.failures]
        before, after = folders.before(self.folder), folders.after(self.folder)
        others = [name for name in folders.overlapping(self.folder) if name not in (*before, *after)]
        out += [
            phrase(key, lang, names=", ".join(names))
            for key, names in (("review.before", before), ("review.after", after), ("review.overlap", others))
            if names
        ]
        return out + ([self.headline] if self.headline else [])


def run_review(
    period: str | None, raw: Path, processed: Path, reports: Path, lang: str = "vi", lists: Path | None = None,
    progress: Callable[[int, int, str], object] | None = None, template: Path | None = None, recast: str | None = None,
    district: str = "",
) -> Run:
    """Execute the five notebooks on the cleaned tables and write everything under ``reports/<period>/`` (of another
    territory policy than the default: `folders.named`).

    `template` is the office's own PowerPoint file for the deck; `recast` the territory policy and `district` the district
    that is reviewed as one (`open_review`).

    Raises
    ------
    UsageError
        When the period is written wrongly or has no data, or the template cannot be used.
    """
    observations = tidy.read_table("observations", processed)
    period = period or last_five(observations)
    period = read_period(period)
    done: dict[str, tuple[int, int]] = {}

    def on_progress(name: str, cells: int, of: int) -> None:
        done[name] = (cells, of)
        if progress:
            progress(sum(d for d, _ in done.values()), max(5 * of, sum(n for _, n in done.values())), name)

    with tempfile.TemporaryDirectory(prefix="hieuhoc-", ignore_cleanup_errors=True) as shared, _environment(
            HIEUHOC_PROCESSED=processed, HIEUHOC_REPORTS=reports, HIEUHOC_RAW=raw, HIEUHOC_CODELISTS=lists or "", **{kept.FOLDER: shared}):
        review = open_review(period, recast=recast, lang=lang, district=district)
        open_look(template)  # before the long part: one that cannot be used is said at once
        review.sentences()  # what may be published and said is worked out here for the kernels too
        before = charts_there(review)
        with run_notebooks(
            period, raw, processed, reports, lists, review.lang, on_progress, recast=recast, folder=review.reports, district=review.district
        ) as executed:
            papers = [
                path.name
                for path in write_papers(review, template, [f"notebooks/{path.stem}.html" for path in notebook_files()], pictures=False)
            ]
        write_charts(review, before)  # what no notebook has drawn, as where one failed
    results = executed.result()
    run = Run(review.reports, review.headline())
    run.made = papers + [f"notebooks/{r.page.name}" for r in results if r.page]
    charts = sorted((review.reports / "charts").glob("*.png"))
    if (review.reports / "notebook_slides.pptx").exists():
        run.made.append("notebook_slides.pptx")
    if charts:
        run.made.append(say(lang, f"charts/ ({len(charts)} biểu đồ: PNG, SVG, CSV)", f"charts/ ({len(charts)} charts: PNG, SVG, CSV)"))
    run.failures = [r.message for r in results if not r.ok]
    return run


class _environment:
    """Environment variables inside a ``with`` block."""

    def __init__(self, **values: object) -> None:
        self.values = {name: str(Path(str(value)).resolve()) if value else "" for name, value in values.items()}

    def __enter__(self) -> None:
        self.before = {name: os.environ.get(name) for name in self.values}
        os.environ.update(self.values)

    def __exit__(self, *_: object) -> None:
        for name, value in self.before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
