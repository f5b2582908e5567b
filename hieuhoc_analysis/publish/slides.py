"""The story of the deck: one finding per slide as its title, what shows it under it, source and caveats in small print,
notes for the speaker."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path

from pptx import Presentation
from pptx.util import Inches, Pt

from hieuhoc_analysis import __version__
from hieuhoc_analysis.files import write_atomically
from hieuhoc_analysis.indicators import coverage, paragraphs, targets
from hieuhoc_analysis.language.phrases import phrase
from hieuhoc_analysis.publish import doubts, grids, style, white_spots
from hieuhoc_analysis.publish.charts import words
from hieuhoc_analysis.publish.charts.words import number, percent, say
from hieuhoc_analysis.publish.deck import Deck
from hieuhoc_analysis.publish.deck_look import Look, open_look, titled
from hieuhoc_analysis.publish.drawings import Drawing, Matrix, Scatter
from hieuhoc_analysis.publish.exhibits import Exhibit
from hieuhoc_analysis.publish.native import forced
from hieuhoc_analysis.publish.plain import extent, typeset
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.sheets import sheet_names

STORY = (
    "reporting_by_ward",
    "reporting_by_khu_pho",
    "reporting_quality",
    "reporting_lateness",
    "growth_families",
    "growth_index",
    "growth_contributions",
    "coverage_heat_map",
    "coverage_first_last",
    "coverage_models",
    "white_spots",
    "WHITE",
    "MODELS",
    "target_families",
    "dropout_counts",
    "dropout_rate",
    "retention_rate",
    "age6_entry_rate",
    "dropout_funnel",
    "dropout_funnel_khu_pho",
    "comparison_published",
    "commendation",
)
# left out from the first on where the deck would grow too long to be told in half an hour: first what another slide says in
# another way, then what asks for more patience than a hall has; who reported stays longest
SPARE = (
    "white_spots",
    "coverage_first_last",
    "growth_index",
    "age6_entry_rate",
    "retention_rate",
    "dropout_funnel_khu_pho",
    "reporting_quality",
    "reporting_lateness",
    "dropout_funnel",
    "reporting_by_khu_pho",
    "reporting_by_ward",
)
MOST = 16
GRIDS = {"WHITE": white_spots.white_spots, "MODELS": grids.models}
LESSONS = (
    ("reporting", "Báo cáo", "Reporting"),
    ("reach", "Vùng trắng", "White spots"),
    ("target", "Chỉ tiêu", "Target"),
    ("dropout", "Bỏ học", "Dropout"),
)


def write_slides(review: Review, path: Path | str, template: Path | str | None = None, shown: Iterable[Exhibit] | None = None) -> Path:
    """Write the deck of a review.

    Parameters
    ----------
    review : Review
    path : path
        ``slides.pptx``.
    template : path, optional
        The office's own presentation; its layouts, colours and fonts are used.
    shown : list of Exhibit, optional
        Those of the review by default.

    Returns
    -------
    Path

    Raises
    ------
    UsageError
        When the template cannot be used (`deck_look.open_look`).
    """
    deck = Deck(open_look(template), review.lang)
    by_key = {e.key: e for e in (review.exhibits.values() if shown is None else shown)}
    _cover(deck, review)
    _key_figures(deck, review)
    _grid(deck, review, "SITUATION", grids.situation(review))
    told = story(by_key, MOST - len(deck.look.deck.slides) - 1)
    for key in told:
        if key in GRIDS:
            _grid(deck, review, key, GRIDS[key](review))
        else:
            deck.exhibit(by_key[key], _notes(by_key[key], review))
    _lessons(deck, review, _left(by_key, told, review.lang))
    return write_atomically(Path(path), deck.bytes(f"{review.ward} {review.period}"))


def story(known: Iterable[str], room: int) -> list[str]:
    """What is told, in order, of the exhibits that there are: no more than `room` slides, `SPARE` left out from the first on."""
    known = set(known)
    told = [key for key in STORY if key in known or key in GRIDS]
    for key in SPARE:
        if len(told) > room and key in told:
            told.remove(key)
    return told


def _left(by_key: dict[str, Exhibit], told: list[str], lang: str) -> list[str]:
    """For the speaker: what the deck does not show, and where it is."""
    left = [
        f"{exhibit.title} ({name})"
        for (key, exhibit), name in zip(by_key.items(), sheet_names(len(by_key), lang), strict=True)
        if key not in told
    ]
    return (
        [
            say(
                lang,
                "Không trình bày ở đây, có trong tables.xlsx và index.html: ",
                "Not shown here, to be found in tables.xlsx and index.html: ",
            )
            + "; ".join(left)
            + "."
        ]
        if left
        else []
    )


def add_slide(exhibit: Exhibit, path: Path | str, lang: str = "vi") -> Path:
    """Add one exhibit as an editable slide to a deck of one's own (made in the house's look where there is none)."""
    path = Path(path)
    look = open_look(None)
    if path.exists():
        own = Presentation(str(path))
        layout = next((x for x in own.slide_layouts if x.name == look.content.name), None) or titled(own, path)
        look = Look(own, layout, layout, layout.name == look.content.name and own.slide_width == look.deck.slide_width)
    deck = Deck(look, lang)
    deck.exhibit(exhibit, _notes(exhibit, None, lang))
    return write_atomically(path, deck.bytes(look.deck.core_properties.title))


def _cover(deck: Deck, review: Review) -> None:
    lang, period = review.lang, words.within(review.period, review.lang)
    deck.cover(
        say(lang, f"Tổng kết xây dựng các mô hình học tập\n{period}", f"Review of the learning models, {period}"),
        (
            (review.ward, 26),
            (say(lang, "[Tên cơ quan trình bày], [ngày tháng năm]", "[presenting office], [date]"), 18),
            (
                f"{review.dated} "
                + say(lang, f"Tính toán: hieuhoc_analysis {__version__}.", f"Computed with hieuhoc_analysis {__version__}."),
                14,
            ),
        ),
    )


def _key_figures(deck: Deck, review: Review) -> None:
    figures, lang = grids.key_figures(review), review.lang
    if not figures:
        if lacking := review.headline():
            slide = deck.slide(say(lang, "Chưa đủ số liệu để tổng kết", "Too few figures for a review"), [lacking])
            deck.say(slide, lacking + ".")
            deck.small(slide, [], review.source())
        return
    title, _, rest = review.headline().partition("; ")
    slide = deck.slide(title, [review.headline(), *_definitions(("family_registration_coverage", "dropout_rate"), lang)])
    left, top, width, height = deck.small(
        slide,
        [
            say(
                lang,
                "Tỷ lệ là tổng tử số chia tổng mẫu số của các [khu phố] có báo cáo.",
                "Rates are sums of numerators over sums of denominators of the [khu phố] that reported.",
            ),
            review.summing,
        ],
        review.source(),
    )
    if rest:
        frame = deck.box(slide, (left, top, width, Inches(0.55)))
        frame.paragraphs[0].text = typeset(rest[:1].upper() + rest[1:])
        frame.paragraphs[0].font.size = deck.fit(rest, width, (20, 18, 16, 14))
        deck.paint(frame.paragraphs[0].font, style.INK)
    gap = Inches(0.25)
    across = (width - gap * (len(figures) - 1)) // len(figures)
    large = min(deck.fit(figure.text, int(0.9 * (across - Inches(0.36))), range(66, 19, -1), bold=True).pt for figure in figures)
    tall = height - Inches(0.95)
    label, detail = _card_letters(deck, figures, large, across - Inches(0.36), tall - Inches(0.4))
    for index, figure in enumerate(figures):
        frame = deck.card(slide, (left + index * (across + gap), top + Inches(0.75), across, tall))
        for at, (text, size, bold) in enumerate(((figure.text, large, True), (figure.label, label, False), (figure.detail, detail, False))):
            part = frame.paragraphs[0] if at == 0 else frame.add_paragraph()
            part.text, part.font.size, part.font.bold = typeset(text), Pt(size), bold
            part.space_after = Pt(10)
            deck.paint(part.font, (style.MAIN, style.INK, style.MUTED)[at])


def _card_letters(deck: Deck, figures: Sequence[grids.KeyFigure], large: float, across: int, tall: int) -> tuple[int, int]:
    """The largest letters of labels and details, the same on all cards, with which no card runs over its foot."""
    sizes = ((24, 18), (20, 16), (18, 14), (16, 12), (14, 12))
    for label, detail in sizes:
        high = max(
            1.2
            * (
                large
                + sum(
                    size * math.ceil(1.15 * extent(text) * size * deck.look.stretch / (across / 12700))
                    for text, size in ((f.label, label), (f.detail, detail))
                )
            )
            + 30
            for f in figures
        )
        if high < tall / 12700:
            return label, detail
    return sizes[-1]


def _grid(deck: Deck, review: Review, key: str, grid: grids.Grid) -> None:
    if grid.rows:
        deck.grid(grid, [grid.title, phrase(f"reading.{key}", review.lang), grid.note, review.source()], review.source())
    elif grid.title:
        slide = deck.slide(grid.title, [grid.title, grid.note])
        deck.say(slide, grid.note)
        deck.small(slide, [], review.source())


def _lessons(deck: Deck, review: Review, more: list[str]) -> None:
    lang, rows = review.lang, []
    for section, vi, en in LESSONS:
        said = review.sentences(section=section)
        lacking = said[said["key"] == "narrative.reach_without"]  # a white spot says more than where there is none
        said = (lacking if section == "reach" and len(lacking) else said)[f"sentence_{lang}"]
        if len(said):
            rows.append((say(lang, vi, en), said.iloc[-1 if section == "reporting" else 0]))  # who is silent now says more than who was
    if asked := doubts.paragraph(review, named=2):  # the report names more of them
        rows.append((say(lang, "Cần hỏi lại", "To ask about"), asked))
    rows.append(
        (
            say(lang, "Tiếp theo", "Next"),
            say(
                lang,
                "[Việc tiếp theo, thời hạn và cơ quan chịu trách nhiệm: cơ quan bổ sung]",
                "[Next steps, dates and who is responsible: to be added by the office]",
            ),
        )
    )
    title = _main_lesson(review) or say(lang, "Bài học từ số liệu và việc tiếp theo", "Lessons from the data, and what is next")
    grid = grids.Grid(
        title,
        (say(lang, "Về", "On"), say(lang, "Bài học từ số liệu", "Lesson from the data")),
        tuple(rows),
        marks=frozenset({(len(rows) - 1, 1)}),
    )
    deck.grid(grid, [title, *(f"{name}: {text}" for name, text in rows), *more], review.source(), large=18, row=Inches(0.9))


def _main_lesson(review: Review) -> str:
    """What is left to do, as the title of the last slide: how far the target is, and in how many khu phố to begin."""
    lang = review.lang
    gap = review.of(targets.gap(review.observations, model="family", years=review.years)).dropna(subset=["value", "target"])
    places = review.of(coverage.white_spots(review.observations, years=review.years, last=True))["khu_pho"].nunique()
    where = say(lang, f"; bắt đầu từ {places} [khu phố] cần chú ý", f"; begin with the {places} [khu phố] to look at") if places else ""
    if gap.empty:
        return ""
    last = gap.sort_values("year").iloc[-1]
    if last.status == "undecided":
        return say(
            lang,
            f"Việc tiếp theo: lấy đủ báo cáo để biết đã đạt chỉ tiêu {percent(last.target, lang, 0)} chưa{where}",
            f"Next: get the missing reports, to know whether the target of {percent(last.target, lang, 0)} is met{where}",
        )
    if last.gap >= 0:
        return say(
            lang,
            f"Việc tiếp theo: giữ vững chỉ tiêu {percent(last.target, lang, 0)} đã đạt{where}",
            f"Next: hold the target of {percent(last.target, lang, 0)} that was reached{where}",
        )
    return say(
        lang,
        f"Việc tiếp theo: còn {number(last.still_needed, lang)} gia đình để đạt chỉ tiêu {percent(last.target, lang, 0)}{where}",
        f"Next: {number(last.still_needed, lang)} more families to reach the target of {percent(last.target, lang, 0)}{where}",
    )


def _notes(exhibit: Exhibit, review: Review | None, lang: str = "vi") -> list[str]:
    """What the speaker says: the finding, how to read it, the sentences that belong to it, definitions, and where the picture lies."""
    lang = review.lang if review else lang
    drawn = isinstance(exhibit.drawing, Drawing | Matrix | Scatter) and exhibit.drawing.fits
    said = [
        exhibit.title,
        phrase(f"reading.{exhibit.key}", lang) if exhibit.key in STORY else "",
        exhibit.subtitle,
        exhibit.remark if drawn else exhibit.note,
    ]
    if review:
        told, common = paragraphs.listed(review.sentences(section=exhibit.section).head(6), lang)
        said += [*(f"{sentence} {limit}".strip() for sentence, limit in told), common]
    said += _definitions(dict.fromkeys(exhibit.data["indicator"]) if "indicator" in exhibit.data else (), lang)
    if isinstance(exhibit.drawing, Drawing | Scatter) and not forced(exhibit.drawing, lang):
        said.append(phrase("slides.decimal_mark", lang, name=exhibit.key))
    return [*said, exhibit.source]


def _definitions(codes: Iterable[str], lang: str) -> list[str]:
    known = coverage.definitions()
    out = []
    for code in codes:
        if rule := known.get(code):
            part, whole = (words.label(rule[side], lang) for side in ("numerator", "denominator"))
            source = f" {rule['source'].rstrip('.')}." if rule["source"] and lang == "vi" else ""
            out.append(f"{say(lang, 'Định nghĩa', 'Definition')}: {rule[f'label_{lang}']} = {part} / {whole}.{source}")
    return out
