"""One submission from its bytes to plain rows: what a worker process does with one file, whatever goes wrong in it."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from hieuhoc_analysis import codelists, limits
from hieuhoc_analysis.errors import CodelistError, UnreadableFile
from hieuhoc_analysis.extract.cells.decode import decode_workbook
from hieuhoc_analysis.extract.grid import Sheet, Workbook
from hieuhoc_analysis.extract.layout import Layout, read_layouts
from hieuhoc_analysis.extract.workbook import load_bytes, read_workbook
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.conclusions import notices, stated_context
from hieuhoc_analysis.harmonize.conclusions.blank_forms import blank_forms
from hieuhoc_analysis.harmonize.conclusions.cover import cover_findings
from hieuhoc_analysis.harmonize.conclusions.dashes import unreported
from hieuhoc_analysis.harmonize.conclusions.letterheads import other_wards
from hieuhoc_analysis.harmonize.conclusions.predecessors import named_beside
from hieuhoc_analysis.harmonize.conclusions.sentences import amended_below, stated_otherwise, taken_over
from hieuhoc_analysis.harmonize.conclusions.unread import mark_lacking
from hieuhoc_analysis.harmonize.figures import Figure, Read, keep_forms, read_table
from hieuhoc_analysis.harmonize.paper import context as contexts
from hieuhoc_analysis.harmonize.paper.copied_forms import tell_copied_forms
from hieuhoc_analysis.harmonize.paper.footnotes import refer_to_footnotes
from hieuhoc_analysis.harmonize.times.days import PAPER_DAY, impossible_days, paper_day
from hieuhoc_analysis.harmonize.times.years import mistyped_years
from hieuhoc_analysis.submission_roles import NOT_SUBMISSIONS, REFERENCE_SHEETS, ROLE_PROPERTY


@dataclass(slots=True)
class Submission:
    """What one file gave.

    ``figures`` are values, totals and typed rates (`harmonize.figures.Figure`, without their cells); ``roles`` counts
    the cells of every sheet per role; ``districts`` lists (sheet, ward, district) where a paper says
    of which its wards are, ``beside`` (ward, another) what else the sheets name (`predecessors`); ``skipped`` marks a file of ours
    that is no submission; ``fitted`` holds the places of the exclusions that fitted.
    """

    source_file: str
    sha256: str = ""
    format: str = ""
    ward: str = ""
    period: str = ""
    properties: dict[str, str] = field(default_factory=dict)
    districts: list[tuple[str, str, str]] = field(default_factory=list)
    beside: list[tuple[str, str]] = field(default_factory=list)
    cells: int = 0
    roles: Counter[str] = field(default_factory=Counter)
    figures: list[Figure] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    headings: list[tuple[str, str, str, str]] = field(default_factory=list)
    skipped: bool = False
    fitted: list[int] = field(default_factory=list)

    @property
    def values(self) -> list[Figure]:
        """The figures that are observations: no totals, no rates."""
        return [f for f in self.figures if f.role == "value"]


def read_submission(path: Path | str, source_file: str, folder: Path | None = None) -> Submission:
    """Read one file; every problem becomes a finding.

    Parameters
    ----------
    path : path-like
        The file.
    source_file : str
        Its name relative to the folder given, with ``/``; ward and period may be read from it.
    folder : Path, optional
        The user's codelists.
    """
    out = Submission(source_file)
    with codelists.using(folder):
        try:
            content = load_bytes(Path(path))
            out.sha256 = hashlib.sha256(content).hexdigest()
            limits.within(len(content), lambda: interpret(read_workbook(path, content), out))
        except UnreadableFile as error:
            params = dict(error.params)
            out = Submission(source_file, out.sha256)
            out.findings.append(Finding(error.rule, found=str(params.pop("found", "")), params=params))
        except CodelistError:
            raise  # a decision that cannot be used concerns every file
        except Exception as error:  # whatever a stranger's workbook provokes must not cost the other files
            out.figures = []
            out.findings.append(Finding("file_failed", found=f"{type(error).__name__}: {error}"[:120]))
        for finding in out.findings:
            finding.source_file = source_file
    return out


def interpret(workbook: Workbook, out: Submission) -> list[tuple[Sheet, Layout, list[contexts.SheetContext]]]:
    """Fill `out` with what a workbook says; returns its sheets, each with its layout and the context of every table.

    A workbook of ours that is no submission gives no layouts.
    """
    out.format, out.properties = workbook.format, workbook.properties
    if (role := workbook.properties.get(ROLE_PROPERTY, "")) in NOT_SUBMISSIONS:
        out.skipped = True
        out.findings.append(Finding("not_a_submission", found=role))
        return []
    out.findings += decode_workbook(workbook)
    layouts = read_layouts(workbook.sheets)
    of_sheets = contexts.sheet_contexts(workbook, layouts, out.source_file)
    sheets = list(zip(workbook.sheets, layouts, of_sheets, strict=True))
    tell_copied_forms([(sheet.name, of_tables) for sheet, _, of_tables in sheets])
    reference = workbook.properties.get(REFERENCE_SHEETS, "").split("|")
    reads: list[tuple[contexts.SheetContext, Read]] = []
    by_sheet: list[tuple[Sheet, list[contexts.SheetContext], list[Read]]] = []
    tables, beside = 0, set()
    for sheet, layout, of_tables in sheets:
        out.cells += sheet.nonempty_cells
        if sheet.name in reference:
            out.roles["ignored"] += sheet.nonempty_cells  # last year's figures, which our own form shows beside the new ones
            continue
        out.roles.update(layout.counts())
        read = []
        for table, context in zip(layout.tables, of_tables, strict=True):
            tables += not table.goes_on  # the rest of a table has its number
            read.append(read_table(sheet, layout, table, tables, context))
        out.headings += [(sheet.name, where, words, element) for one in read for words, where, element in one.headings]
        if sheet.state != "visible":
            # a sheet that its author hid is last year's copy or a list of choices more often than a report
            out.findings += notices.hidden_sheet(sheet, sum(len(r.figures) for r in read))
            continue
        out.findings += _told_of_sheet(sheet, layout, read)
        beside |= named_beside(sheet, layout, read)
        reads += zip(of_tables, read, strict=True)
        by_sheet.append((sheet, of_tables, read))
    out.findings = blank_forms(by_sheet, out.findings)
    out.beside = sorted(beside)
    _put_together(workbook, layouts, reads, out)
    periods = {f.period for f in out.values}
    visible = [(sheet, layout) for sheet, layout, _ in sheets if sheet.state == "visible" and sheet.name not in reference]
    out.properties = {**out.properties, PAPER_DAY: paper_day(visible, periods)}
    for sheet, layout in visible:
        out.findings += mistyped_years(sheet, layout, periods, workbook.properties)
    keep_forms(out.figures)
    return sheets


def _told_of_sheet(sheet: Sheet, layout: Layout, read: list[Read]) -> list[Finding]:
    """What is said of a sheet as a whole; its figures learn which footnotes are theirs, which dashes are no zero, and what they lack."""
    figures = [figure for one in read for figure in one.figures]
    dashes = unreported(figures)
    findings = dashes + notices.sheet_findings(sheet, layout, read) + cover_findings(sheet, layout, read) + impossible_days(sheet, layout)
    refer_to_footnotes(sheet, layout, figures)
    mark_lacking(layout, read)
    sentences = stated_otherwise(sheet, layout, figures) + amended_below(sheet, layout, figures) + taken_over(sheet, layout, figures)
    return findings + other_wards(sheet, layout, figures) + sentences


def _put_together(
    workbook: Workbook, layouts: list[Layout], reads: list[tuple[contexts.SheetContext, Read]], out: Submission
) -> None:
    """The figures of all tables, and what only all of them tell: whose they are, of when, and what is missing."""
    for _, one in reads:
        out.figures += one.figures
        out.findings += one.findings
    of_tables = [one.figures[0].sheet for _, one in reads if one.figures]
    if len(of_tables) > len(set(of_tables)):  # tables side by side: row by row of the sheet, not table by table
        order = {sheet.name: at for at, sheet in enumerate(workbook.sheets)}
        out.figures.sort(key=lambda f: (order[f.sheet], f.row, f.col))
    out.findings += notices.blank_lines((one for _, one in reads), out.figures)
    out.findings += stated_context.context_findings(reads)
    values = out.values
    out.findings += stated_context.missing_context(values)
    if not values and not (reads and all(notices.lists_donors(one) for _, one in reads)):
        out.findings.append(notices.no_figures(workbook, layouts))
    out.districts = sorted(
        {(f.sheet, f.ward, context.district) for context, one in reads if context.district for f in one.figures if f.ward}
    )
    out.ward = _most([f.ward for f in values] or [c.ward for c, _ in reads])
    out.period = _most([f.period for f in values] or [c.period for c, _ in reads])


def _most(names: list[str]) -> str:
    """The one name that all share, or the several joined when they are few."""
    distinct = sorted({name for name in names if name})
    return "; ".join(distinct) if len(distinct) <= 5 else f"{distinct[0]} … {distinct[-1]} ({len(distinct)})"



