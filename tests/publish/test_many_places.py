"""A district of sixty wards, and a ward that reports by school year and by calendar year at once: pictures stay legible and of one kind."""

import pandas as pd
import pytest

from hieuhoc_analysis.indicators import comparison, contributions, coverage, quality, ranking
from hieuhoc_analysis.publish import charts, matrices, slides, style
from hieuhoc_analysis.publish.charts import places
from hieuhoc_analysis.publish.exhibits import exhibits
from hieuhoc_analysis.publish.grids import key_figures
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.white_spots import white_spots

from .test_charts import _labels, observations

ONE = observations(3, 5, lambda n, y: (120 + 30 * n + 10 * y, 100 + 20 * n + 9 * y, 400, 9 + n))


@pytest.fixture(scope="module")
def district():
    """Sixty wards of three khu phố; the seventh and every tenth after it never say how many families registered."""
    wards = [ONE.assign(ward=f"Xã Thử {n}", org_unit_id="", source_file=f"{n}.xlsx", value=ONE["value"].where((n % 10 != 7) | (ONE["data_element"] != "families_registered"))) for n in range(60)]
    return pd.concat(wards, ignore_index=True)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_names_of_sixty_wards_do_not_run_into_one_another(district, lang):
    """Charts of all wards name only as many as can be read, and say how many there are."""
    received = pd.DataFrame({"source_file": [f"{n}.xlsx" for n in range(60)], "received": "2025-12-20"})
    figures = {
        "reporting": charts.reporting_grid(coverage.by_khu_pho(district, ["family_registration_coverage"]), lang),
        "quality": charts.quality_grid(quality.by_year(district, received), lang),
        "published": charts.published_bars(comparison.with_published(district, "family_recognition_coverage"), lang, "Xã Thử 30"),
    }
    for name, figure in figures.items():
        with style.in_style():
            figure.draw_without_rendering()
        for axes in figure.axes:
            boxes = sorted((box.y0, box.y1) for t in _labels(axes.yaxis) if (box := t.get_window_extent()).height)
            assert (name, [(a, b) for a, b in zip(boxes, boxes[1:], strict=False) if a[1] - b[0] > 0.35 * (a[1] - a[0])]) == (name, [])
        of = comparison.with_published(district, "family_recognition_coverage")["comparable"].sum() if name == "published" else 60
        assert (name, f"/{of} " in figure.alt or f"of {of} " in style.written(figure, "note")) == (name, True)


@pytest.mark.parametrize("draw", [
    lambda table: charts.contribution_bars(contributions.by_khu_pho(table, "families_registered", "Xã Thử")), lambda table: charts.ranking_bars(ranking.commendation(table)),
])
def test_bars_of_28_khu_pho_can_be_read_in_a_hall(draw):
    """Two columns on one scale, names and figures of 13 points, and no figure beyond its column."""
    figure = draw(observations(28, 5, lambda n, y: (120 + 3 * n + (n * 7 % 11) * y, 100 + 2 * n + 9 * y, 700, 9 + n)))
    with style.in_style():
        figure.draw_without_rendering()
    left, right = figure.axes
    assert (left.get_xlim(), {len(_labels(axes.yaxis)) for axes in figure.axes}) == (right.get_xlim(), {14})
    said = [text for axes in figure.axes for text in (*_labels(axes.yaxis), *axes.texts)]
    assert {13} == {text.get_size() for text in said}
    assert [text.get_text() for text in left.texts if text.get_window_extent().x1 > min(t.get_window_extent().x0 for t in _labels(right.yaxis))] == []


def test_those_that_reported_least_are_named(district):
    """Of sixty wards the grid shows the six that are silent; the deck's table the same wards as the picture."""
    shares = coverage.by_khu_pho(district, ["family_registration_coverage"])
    counts = charts.reporting_grid(shares).data
    shown = places.least_reported(counts)
    assert [len(shown), {f"Xã Thử {n}" for n in range(7, 60, 10)} <= set(shown)] == [40, True]
    assert [row[0].text for row in matrices.reporting(counts, "vi").rows] == shown


def test_the_ward_reviewed_is_among_the_few_that_are_compared(district):
    """Beside published figures stand the ward itself, the ends of the other wards and of the published places."""
    rows = comparison.with_published(district, "family_recognition_coverage")
    drawn = places.beside(rows, "Xã Thử 30")
    assert ["Xã Thử 30" in set(drawn["place"]), len(drawn) <= places.BARS + 1, bool((~drawn["own"]).any()), drawn["value"].is_monotonic_decreasing] == [True, True, True, True]


def test_places_without_a_figure_are_shown_first():
    """Silence is what to look at first; what is chosen keeps the order given."""
    assert places.chosen({"a": 0.5, "b": 0.1, "c": float("nan"), "d": 0.9}, 2) == ["b", "c"]
    assert places.chosen({"a": 0.5, "b": 0.1}, 2) == ["a", "b"]


def test_school_years_and_calendar_years_are_never_drawn_together(tmp_path):
    """One form counts dropouts of school years, another of 2025: picture, editable chart and front page keep to school years."""
    other = ONE[ONE["data_element"].isin(["dropouts", "returned_to_school"])].assign(period=lambda f: f["period"].str[-4:])
    both = pd.concat([ONE, other], ignore_index=True)
    review = Review("2021-2025", "vi", both, pd.DataFrame({"source_file": [], "received": []}), pd.DataFrame(columns=["severity", "data_element", "message"]), tmp_path)
    by_key = {exhibit.key: exhibit for exhibit in exhibits(review)}
    kinds = {key: {"–" in category for category in by_key[key].drawing.categories} for key in ("dropout_counts", "dropout_rate", "retention_rate")}
    assert kinds == {"dropout_counts": {True}, "dropout_rate": {True}, "retention_rate": {True}}
    assert [figure.label for figure in key_figures(review) if "bỏ học" in figure.label] == ["học sinh bỏ học, năm học 2024–2025"]


@pytest.mark.parametrize(("lang", "told"), [("vi", "Trên 100 %, số liệu mâu thuẫn, cần hỏi lại: Khu phố 2 (2025)."), ("en", "Over 100%, contradictory, to be asked about: Khu phố 2 (2025).")])
def test_more_families_than_households_are_asked_about_under_the_chart(lang, told):
    """A khu phố with 146 % is not simply the highest."""
    table = ONE.assign(value=ONE["value"].where((ONE["khu_pho"] != "Khu phố 2") | (ONE["period"] != "2025") | (ONE["data_element"] != "families_registered"), 584))
    figure = charts.heat_map(coverage.by_khu_pho(table, ["family_registration_coverage"]), lang)
    assert told in style.written(figure, "note")


def test_the_last_slide_begins_where_there_is_something_to_do(tmp_path):
    """A khu phố that was silent years ago and is well now is no place to begin: the last slide names as many as the slide of white spots."""
    once = ONE.assign(value=ONE["value"].where((ONE["khu_pho"] != "Khu phố 2") | (ONE["period"] != "2021")))
    now = ONE.assign(value=ONE["value"].where((ONE["khu_pho"] != "Khu phố 2") | (ONE["period"] != "2025") | (ONE["data_element"] != "families_registered"), 0))
    titles = []
    for table in (once, now):
        table = table[~table["data_element"].str.contains("communities|organizations|clans")]
        review = Review("2021-2025", "vi", table, pd.DataFrame({"source_file": [], "received": []}), pd.DataFrame(columns=["severity", "data_element", "message"]), tmp_path)
        titles.append((white_spots(review).title, slides._main_lesson(review)))
    assert ["không có vùng trắng" in titles[0][0], "bắt đầu từ" in titles[0][1]] == [True, False]
    assert [titles[1][0][:9], "bắt đầu từ 1 khu phố" in titles[1][1]] == ["1 khu phố", True]


def test_the_editable_charts_say_where_a_series_breaks(tmp_path):
    """2022 brings new programmes: the year after the break says so under growth and target, and no year of pupils does."""
    review = Review("2021-2025", "vi", ONE, pd.DataFrame({"source_file": [], "received": []}), pd.DataFrame(columns=["severity", "data_element", "message"]), tmp_path)
    by_key = {exhibit.key: exhibit for exhibit in exhibits(review)}
    said = {key: [c.split("\n")[0] for c in by_key[key].drawing.categories if c.endswith("\n(chuỗi ngắt)")] for key in ("growth_families", "target_families", "dropout_counts", "retention_rate")}
    assert said == {"growth_families": ["2022"], "target_families": ["2022"], "dropout_counts": [], "retention_rate": []}
