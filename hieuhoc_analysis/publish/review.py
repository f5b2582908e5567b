"""The review: what notebooks open, and what all papers of one period are made of.

A `Review` holds the cleaned tables of a period under one territory policy, shows frames as Vietnamese tables and keeps
charts. Its frames are for the analyst's desk; what is saved or shown of persons goes through `disclosure` first.
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from hieuhoc_analysis.errors import UsageError, in_words, speaking
from hieuhoc_analysis.indicators import coverage, growth, headline, narrative, paragraphs, territory
from hieuhoc_analysis.indicators.district import kind_of_units, reports_by_ward, units_are_wards, wards_as_units
from hieuhoc_analysis.language.units import Language
from hieuhoc_analysis.publish import columns, disclosure, kept, side_by_side, style
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import say
from hieuhoc_analysis.publish.scope import main_first

if TYPE_CHECKING:
    from hieuhoc_analysis.publish.exhibits import Exhibit


@dataclass
class Review:
    """The tables of one review.

    A district whose wards report without khu phố, or that is named, is reviewed as the district, each ward a unit
    (`indicators.district`).

    Attributes
    ----------
    period : str
        ``2016-2020``; also `years`, the name that the functions of `indicators` use.
    lang : str
        ``vi`` or ``en``, which knows what the units are called (`language.units`).
    observations, submissions, findings : DataFrame
        As `clean` wrote them (design 5.2); observations under the territory policy.
    reports : Path
        The folder of this period's outputs.
    recast : str
        The day on whose units all years are, '' for the units that reported.
    district : str
        The name of the district that is reviewed as one, '' for its wards, or for one whose wards report without khu phố.
    earlier : tuple of DataFrame
        What earlier reviews publish that share years with this one and lie beside it (`folders.before`).
    of_wards : bool
        The units are wards, not khu phố.
    received : DataFrame
        The observations before wards were made the units of their district.
    summed : bool
        The figures of the wards are sums over their khu phố.
    """

    period: str
    lang: str
    observations: pd.DataFrame
    submissions: pd.DataFrame
    findings: pd.DataFrame
    reports: Path
    written: list[Path] = field(default_factory=list)
    recast: str = ""
    district: str = ""
    earlier: tuple[pd.DataFrame, ...] = field(default=(), repr=False)
    of_wards: bool = field(default=False, init=False)
    received: pd.DataFrame = field(init=False, repr=False)
    summed: bool = field(default=False, init=False)
    _said: dict[str, pd.DataFrame] = field(default_factory=dict, repr=False)
    _slides: list[str] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        self.received = self.observations
        if self.district or reports_by_ward(self.observations):
            self.summed = bool((self.observations["khu_pho"] != "").any())
            self.observations = wards_as_units(self.observations, say(self.lang, "Các địa phương", "All wards"), self.district)
        self.of_wards = units_are_wards(self.observations)
        self.lang = Language(self.lang, self.of_wards, kind_of_units(self.of(self.observations)))

    @property
    def years(self) -> str:
        """The period, as the functions of `indicators` take it."""
        return self.period

    @cached_property
    def wards(self) -> list[str]:
        """Wards with observations in the period, those that are there at its end first (`main_first`)."""
        return main_first(self.observations, self.period)

    @property
    def ward(self) -> str:
        """The main ward, first of `wards`."""
        return self.wards[0] if self.wards else ""

    @cached_property
    def protected(self) -> pd.DataFrame:
        """What of the counts of persons may be published, beside the `earlier` reviews (`side_by_side.publishable`)."""
        return kept.table("protected", self._on, lambda: side_by_side.publishable(self.observations, self.period, self.earlier))

    @property
    def _on(self) -> tuple[pd.DataFrame | str, ...]:
        """What may be published rests on this, and with it what is said."""
        return self.observations, self.period, *self.earlier

    def of(self, frame: pd.DataFrame, ward: str | None = None, **equal: object) -> pd.DataFrame:
        """The rows of one ward (the main one), and of the values given."""
        rows = frame[frame["ward"] == (ward or self.ward)]
        for column, value in equal.items():
            rows = rows[rows[column] == value]
        return rows.reset_index(drop=True)

    def by_unit(self, indicators: list[str]) -> pd.DataFrame:
        """Indicators of the main ward by khu phố (`coverage.by_khu_pho`)."""
        return self.of(coverage.by_khu_pho(self.observations, indicators, years=self.years))

    @property
    def open_points(self) -> pd.DataFrame:
        """The errors and warnings that may be shown: of those about counts of persons only the place, because their
        words name the count."""
        return self._without_persons(self.findings[self.findings["severity"].isin(["error", "warning"])])

    @property
    def decisions(self) -> pd.DataFrame:
        """What of the figures of these wards people decided otherwise: corrections and exclusions, one row each."""
        if self.findings.empty:
            return self.findings
        wards = set(self.received["ward"])
        moved = territory.changes(wards)
        named = {"", *wards, *moved.loc[moved["successor"].isin(wards), "predecessor"]}
        rows = self.findings[self.findings["rule"].isin(["corrected", "excluded"])]
        return self._without_persons(rows[rows["ward"].isin(named)]).reset_index(drop=True) if len(rows) else rows

    def _without_persons(self, rows: pd.DataFrame) -> pd.DataFrame:
        persons = rows["data_element"].isin(disclosure.person_elements())
        return rows.assign(
            message=rows["message"].mask(
                persons, say(self.lang, "Số liệu về người: xem bằng lệnh hieuhoc check.", "A count of persons: see hieuhoc check.")
            )
        )

    @property
    def points_to_ask(self) -> pd.DataFrame:
        """`open_points` as an analyst asks about them: what several files have alike is one row, with the first of them
        and their number."""
        rows = self.open_points
        # the same words about another cell are the same point
        words_ = [message.replace(f"“{sheet}”", "").replace(cell, "") if cell else message
                  for message, sheet, cell in zip(rows["message"], rows["source_sheet"], rows["source_cell"], strict=True)]
        groups = rows.assign(words=words_).groupby(["severity", "rule", "words", "hint"], sort=False)
        first = groups.head(1).reset_index(drop=True)
        n = groups["source_file"].nunique().tolist()
        named = [
            file if of < 2 else say(self.lang, f"{of} tệp, như {file}", f"{of} files, such as {file}")
            for file, of in zip(first["source_file"], n, strict=True)
        ]
        return first.assign(source_file=named, n_files=n).sort_values("severity", kind="stable").reset_index(drop=True)

    def sentences(self, ward: str | None = None, section: str | None = None) -> pd.DataFrame:
        """The publishable sentences of a ward, ready for the report (`narrative.sentences`)."""
        ward = ward or self.ward
        if ward not in self._said:  # every paper asks for them, section by section
            self._said[ward] = kept.table("sentences", (ward, *self._on), lambda: disclosure.mask_sentences(
                narrative.sentences(self.observations, ward=ward, years=self.period), self.protected))
        said = self._said[ward]
        return said if section is None else said[said["section"] == section].reset_index(drop=True)

    def headline(self, ward: str | None = None) -> str:
        """The one line that answers "are we growing?"; '' where the data do not say."""
        from hieuhoc_analysis.publish import doubts  # which asks the review for its figures

        said = headline.of(self.observations, ward or self.ward, self.period)
        sentence = str(said.get(f"sentence_{self.lang}") or "")
        return sentence + (doubts.of_headline(self, said) if sentence and ward in (None, self.ward) else "")

    @property
    def summing(self) -> str:
        """How the figures of wards came from those of their khu phố and of former wards, '' where they did not."""
        return " ".join(filter(None, (self._summed, self._merged)))

    @property
    def _merged(self) -> str:
        """Since when wards of a district are others than those that reported before, where they were put on the later ones."""
        if not self.of_wards or not self.recast or "era" not in self.received:
            return ""
        days = sorted(set(self.received["era"]) - {""})
        vi = ", ".join("/".join(reversed(day.split("-"))) for day in days)
        return say(
            self.lang,
            f"Số liệu trước ngày {vi} của nơi được sáp nhập là tổng của các đơn vị cũ.",
            f"Figures before {', '.join(days)} of merged wards are those of the former wards added up.",
        ) if days else ""

    @property
    def _summed(self) -> str:
        return (
            say(
                self.lang,
                "Số của mỗi địa phương là tổng của các khu phố, thôn; năm còn khu phố chưa báo cáo thì chưa tính địa phương đó.",
                "A ward's figure is the sum over its khu phố; in a year in which one of them did not report, the ward is left out.",
            )
            if self.summed
            else ""
        )

    @cached_property
    def dated(self) -> str:
        """How fresh and how whole the figures are: the day the last submission came in, and how many khu phố reported in the last year."""
        series = growth.by_year(self.observations, "families_registered", years=self.years)
        series = series[series["n_expected"] > 0]
        last = self.of(series[series["year"] == self.of(series)["year"].max()])
        files = set(self.of(self.observations)["source_file"])
        days = [
            day for file, day in zip(self.submissions["source_file"], self.submissions["received"], strict=True) if file in files and day
        ]
        parts = []
        if days:
            day = pd.Timestamp(max(days))
            parts.append(say(self.lang, f"số liệu nhận đến {day:%d/%m/%Y}", f"figures received by {day:%Y-%m-%d}"))
        if len(last):
            done, of, year = int(last["n_reporting"].iloc[0]), int(last["n_expected"].iloc[0]), last["period"].iloc[0]
            place = f" {self.ward}" if len(self.wards) > 1 else ""
            parts.append(
                say(
                    self.lang,
                    f"năm {year}{place} có {done}/{of} [khu phố] báo cáo",
                    f"{done} of {of} [khu phố]{' of' * bool(place)}{place} reported for {year}",
                )
            )
        said = "; ".join(parts + self._decided())
        return said[:1].upper() + said[1:] + "." if said else ""

    def _decided(self) -> list[str]:
        """How many figures are not those of the submissions, because somebody decided so."""
        rules = Counter() if self.decisions.empty else Counter(self.decisions["rule"])
        told = {
            "corrected": ("chỗ được sửa", "corrections"),
            "excluded": ("chỗ không tính theo quyết định của cơ quan", "exclusions decided by the office"),
        }
        return [f"{rules[rule]} {say(self.lang, *what)}" for rule, what in told.items() if rule in rules]

    def stamp(self, fig) -> None:
        """Put `dated` into a chart's source line."""
        style.add_to_source(fig, self.dated)

    def source(self) -> str:
        """The source line of what is no chart: whose figures, how fresh and whole, and what software."""
        return f"{words.source(self.lang)} {self.dated}".strip()

    def save(self, fig, name: str, data: pd.DataFrame | None = None):
        """Write a chart as PNG, SVG and CSV to ``reports/<period>/charts`` and return it, so that the cell shows it.

        Of a chart that has nothing to draw no file is kept, also none of an earlier run.
        """
        from hieuhoc_analysis.publish.save import remove_chart, save_chart

        self.stamp(fig)
        with speaking(self.lang), in_words():
            if getattr(fig, "blank", False):
                remove_chart(self.reports / "charts", name)
            else:
                self.written += save_chart(fig, data, self.reports / "charts", name)
        return fig

    @cached_property
    def exhibits(self) -> Mapping[str, Exhibit]:
        """What the review shows, by name (`exhibits.Exhibits`)."""
        from hieuhoc_analysis.publish.exhibits import Exhibits

        return Exhibits(self)

    def add_slide(self, name: str) -> columns.Text:
        """Add an exhibit as an editable slide to ``notebook_slides.pptx`` in the reports folder; the first call begins the file anew.

        For a deck of one's own there is `slides.add_slide`. Where the data do not bear the exhibit no slide is added,
        and what is missing is said.

        Raises
        ------
        UsageError
            When there is no exhibit of that name; those that there are are named.
        """
        from hieuhoc_analysis.publish.exhibits import lacking
        from hieuhoc_analysis.publish.slides import add_slide

        path = self.reports / "notebook_slides.pptx"
        with speaking(self.lang), in_words():
            if name not in self.exhibits:
                if why := lacking(self, name):
                    return columns.Text(
                        f"<p>{html.escape(say(self.lang, f'Chưa thêm trang nào: {why}.', f'No slide was added: {why}.'))}</p>"
                    )
                raise UsageError(
                    f"Không có hình tên “{name}”. Có: {', '.join(self.exhibits)}.",
                    f"There is no chart named “{name}”; there are: {', '.join(self.exhibits)}.",
                )
            if not self._slides:
                path.unlink(missing_ok=True)
            self._slides.append(name)
            add_slide(self.exhibits[name], path, self.lang)
        n, title = len(self._slides), html.escape(self.exhibits[name].title)
        return columns.Text(f"<p>{say(self.lang, f'Trang {n} của {path.name}: {title}', f'Slide {n} of {path.name}: {title}')}</p>")

    def say(self, ward: str | None = None, section: str | None = None) -> columns.Text:
        """The sentences as a list with their caveats."""
        said, common = paragraphs.listed(self.sentences(ward, section), self.lang)
        items = [f"<li>{html.escape(s)}{f' <small>({html.escape(c)})</small>' if c else ''}</li>" for s, c in said]
        return columns.Text(
            f"<ul>{''.join(items)}</ul>" + (f"<p><small>{html.escape(common)}</small></p>" if common else "")
            if items
            else f"<p>{say(self.lang, 'Số liệu chưa cho phép kết luận.', 'The data do not allow a statement.')}</p>"
        )

    def paragraphs(self, ward: str | None = None, section: str | None = None) -> columns.Text:
        """The sentences as paragraphs to be pasted into the report, each with what limits it (`indicators.paragraphs`)."""
        rows = paragraphs.paragraphs(self.sentences(ward, section))
        text = "".join(f"<p>{html.escape(words_)}</p>" for words_ in rows[f"text_{self.lang}"])
        return columns.Text(text or f"<p>{say(self.lang, 'Số liệu chưa cho phép kết luận.', 'The data do not allow a statement.')}</p>")

    def table(self, frame: pd.DataFrame, *names: str, **headings: str) -> columns.Text:
        """A frame as a table with numbers as people write them; `names` and `headings` pick the columns, in order.

        A heading is *tiếng Việt | English*; columns picked by name have that of `columns.heading`. Missing values read *chưa có*,
        suppressed ones *không công bố*, fractions are percentages.
        """
        return columns.table(
            frame,
            {name: columns.heading(name, self.lang) for name in names or (() if headings else map(str, frame.columns))}
            | {name: columns.spoken(text, self.lang) for name, text in headings.items()},
            self.lang,
        )
