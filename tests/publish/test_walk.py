"""Every number in the finished deck, its notes, tables and charts, is one that the cleaned tables bear."""

import pytest
from pptx import Presentation

from hieuhoc_analysis.publish.plain import typeset

PARTS = {
    "reporting_by_ward": ("reporting",), "reporting_by_khu_pho": ("reporting",), "growth_families": ("growth", "reporting"), "growth_contributions": ("contributions", "growth"),
    "coverage_heat_map": ("coverage",), "coverage_first_last": ("coverage", "reporting"), "coverage_models": ("reach",), "target_families": ("target",),
    "dropout_counts": ("dropout",), "dropout_rate": ("dropout",), "retention_rate": ("dropout",), "age6_entry_rate": ("dropout",), "dropout_funnel": ("dropout", "funnel"),
    "comparison_published": ("comparison",), "commendation": ("commendation",),
}
SECTIONS = {"growth": ("growth", "contributions", "reporting"), "coverage": ("coverage",), "reach": ("reach",), "target": ("target",), "dropout": ("dropout", "funnel"),
            "reporting": ("reporting",), "comparison": ("comparison",), "commendation": ("commendation",)}
EVERY = ("growth", "coverage", "reach", "dropout", "situation", "models", "white", "target", "reporting", "quality", "lateness", "above")


@pytest.fixture(scope="module")
def texts(papers, shown):
    """(words, parts that may explain their numbers) of everything written in the deck file."""
    deck = Presentation(str(papers / "slides.pptx"))
    keys = {typeset(e.title): e for e in shown if e.key in PARTS}
    out = []
    for slide in deck.slides:
        exhibit = keys.get(slide.shapes.title.text)
        parts = PARTS[exhibit.key] if exhibit else EVERY
        for shape in slide.shapes:
            if shape.has_text_frame and not (shape.is_placeholder and shape.placeholder_format.type == 13):
                out.append((shape.text_frame.text, parts))
            if shape.has_table:
                out += [(cell.text, parts) for row in shape.table.rows for cell in row.cells]
            if shape.has_chart:
                out += [(name, parts) for plot in shape.chart.plots for name in [*map(str, plot.categories), *(s.name for s in plot.series)] if shape.chart.chart_type != 4]
        if slide.has_notes_slide:
            section = SECTIONS.get(exhibit.section, ()) if exhibit else ()
            out.append((slide.notes_slide.notes_text_frame.text, (*parts, *section)))
    return out


def test_every_number_written_in_the_deck_is_borne_by_the_cleaned_tables(texts, reference, least):
    """Titles, small print, tables, names of bars and speaker notes: each number is one of its own part of the review."""
    assert [(wrong, text[:200]) for text, parts in texts if (wrong := reference.wrong(text, parts))] == []
    assert sum(len(reference.numbers(text)) for text, _ in texts) > least["deck"]


def test_a_wrong_number_would_be_found(texts, reference, least):
    """With the last digit of every number moved by one, most are not borne by the tables: the walk can fail."""
    def counts(token):
        return len(token.strip(" %+−-")) > 2 and not token.startswith("20")  # not years and single digits, whose neighbours are figures too

    said = [n for text, _ in texts for n in reference.numbers(text) if counts(n[0])]
    caught = [w for text, parts in texts for w in reference.wrong(text, parts, shift=1) if counts(w)]
    assert (len(caught) > least["caught"], len(caught) > len(said) / 2) == (True, True)


def test_every_figure_in_the_decks_charts_is_borne_by_the_cleaned_tables(review, shown, reference):
    """The data behind each native chart, at full precision."""
    for exhibit in shown:
        drawing = exhibit.drawing
        if not hasattr(drawing, "series") or exhibit.key not in PARTS:
            continue
        known = set().union(*(reference.said[p] for p in PARTS[exhibit.key]))
        assert [v for v in drawing.values if not any(abs(v - k) <= 1e-4 * max(abs(v), 1e-6) for k in known)] == [], exhibit.key
