"""Every chart of the review: 3, 40 and 70 khu phố, 2 and 10 years, long names, all missing, all zero, in both languages."""

from itertools import pairwise

import pandas as pd
import pytest
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.text import Text

from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators import (
    comparison,
    contributions,
    coverage,
    dropout,
    funnels,
    growth,
    quality,
    ranking,
    targets,
)
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.language.units import Language
from hieuhoc_analysis.publish import charts, disclosure, lettering, style
from hieuhoc_analysis.publish.layouts import SettledLayout
from hieuhoc_analysis.publish.pictures import Chart, alt_text, picture, untitled
from hieuhoc_analysis.publish.save import save_chart

WARD = "Xã Thử"
LONG = "Khu dân cư Nguyễn Thị Minh Khai nối dài phía Đông"


def observations(units, years, figures):
    """A ward of so many khu phố and years; `figures(khu phố number, year number)` gives registered, recognised, households and dropouts."""
    rows = []

    def add(khu_pho, period, element, value):
        rows.append({
            "ward": WARD, "khu_pho": khu_pho, "org_unit_id": org_unit_id(WARD, khu_pho, period), "period": period, "data_element": element, "education_level": "all",
            "value": value, "status": "not_reported" if value is None else "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": ""})

    for y in range(years):
        year = 2026 - years + y
        for n in range(units):
            name = f"{LONG} {n + 1}" if units > 20 else f"Khu phố {n + 1}"
            registered, recognised, households, dropped = figures(n, y)
            for element, value in (("families_registered", registered), ("families_recognized", recognised), ("households", households), ("clans_registered", registered and 1),
                                   ("clans", 2), ("communities_registered", registered and n % 2), ("organizations_registered", registered and n % 3), ("organizations", 3)):
                add(name, str(year), element, value)
            add(name, f"{year - 1}-{year}", "dropouts", dropped)
            add(name, f"{year - 1}-{year}", "returned_to_school", dropped and dropped // 2)
        for element, value in (("pupils_start", 9000), ("pupils_end", 8900), ("children_age6", 900), ("children_age6_grade1", 890)):
            add("", f"{year - 1}-{year}", element, value)
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


SCENES = {
    "3 khu phố, 2 years": observations(3, 2, lambda n, y: (100 + 30 * n + 20 * y, 80 + 20 * n + 15 * y, 400, 9 + n)),
    "40 long names, 10 years, gaps": observations(40, 10, lambda n, y: (None,) * 4 if (n + y) % 7 == 0 else (50 + 9 * n - 3 * y * (n % 2), 40 + 7 * n, 600, 6 + n % 5)),
    "28 khu phố, 5 years": observations(28, 5, lambda n, y: (150 + 9 * n + 20 * y, 90 + 7 * n + 9 * y, 600, 2 + n % 3)),
    "70 khu phố, 5 years": observations(70, 5, lambda n, y: (150 + 3 * n + 20 * y, 90 + 2 * n + 9 * y, 600, 2 + n % 3)),
    "all zero": observations(5, 3, lambda n, y: (0, 0, 300, 0)),
    "all missing": observations(5, 3, lambda n, y: (None,) * 4),
}


def _late(table):
    """Every year's file came on 20 December or 2 February, by turns."""
    years = sorted({period[-4:] for period in table["period"]})
    received = pd.DataFrame({"source_file": [f"{year}.xlsx" for year in years], "received": [f"{int(year) + n % 2}-{('12-20', '02-02')[n % 2]}" for n, year in enumerate(years)]})
    return quality.lateness(table.assign(source_file=table["period"].str[-4:] + ".xlsx"), received)


def _all(table, lang):
    years = None
    shares = coverage.by_khu_pho(table, ["family_registration_coverage"], years=years)
    protected = disclosure.publishable(table, years=years)
    rates = disclosure.mask_rates(dropout.rates(table, years=years), protected)
    registered, recognised = (growth.by_year(table, e) for e in ("families_registered", "families_recognized"))
    return {
        "growth_bars": charts.growth_bars(registered, recognised, lang),
        "index_lines": charts.index_lines(pd.concat([growth.cumulative(table, e) for e in ("families_registered", "families_recognized", "households")]), lang),
        "contribution_bars": charts.contribution_bars(contributions.by_khu_pho(table, "families_registered", WARD), lang),
        "lateness_grid": charts.lateness_grid(_late(table), lang),
        "heat_map": charts.heat_map(shares, lang),
        "small_multiples": charts.small_multiples(shares, lang),
        "dumbbells": charts.dumbbells(shares, lang),
        "reach_bars": charts.reach_bars(coverage.model_reach(table), lang),
        "white_spot_grid": charts.white_spot_grid(coverage.by_khu_pho(table, [f"{m}_registration_coverage" for m in coverage.MODELS]), coverage.white_spots(table, last=True), lang),
        "target_lines": charts.target_lines(targets.gap(table, model="family"), lang),
        "reporting_grid": charts.reporting_grid(shares, lang),
        "dropout_bars": charts.dropout_bars(disclosure.mask(dropout.counts(table), protected), lang),
        "rate_intervals": charts.rate_intervals(rates[rates["indicator"] == "dropout_rate"], lang),
        "funnel_plot": charts.funnel_plot(disclosure.mask_rates(funnels.points(table, over="khu_pho"), protected), lang),
        "published_bars": charts.published_bars(comparison.with_published(table, "family_recognition_coverage"), lang, WARD),
        "ranking_bars": charts.ranking_bars(ranking.commendation(table), lang),
    }


@pytest.fixture(scope="module", params=[(scene, "en" if n % 2 else "vi") for n, scene in enumerate(SCENES)], ids=lambda p: f"{p[0]} ({p[1]})")
def drawn(request):
    """All charts of one scene, laid out as they will be printed."""
    scene, lang = request.param
    figures = _all(SCENES[scene], lang)
    with style.in_style():
        for figure in figures.values():
            figure.draw_without_rendering()
    return figures


def _labels(axis):
    """The tick labels that are drawn: those inside the axis's range."""
    low, high = sorted(axis.get_view_interval())
    return [tick.label1 for tick in axis.get_major_ticks() if tick.label1.get_text() and tick.label1.get_visible() and low <= tick.get_loc() <= high]


@pytest.mark.parametrize(("lang", "said"), [
    ("vi", "Tính chung vì được tách, nhập hoặc đổi tên trong kỳ: Khu phố 2 + Khu phố Mới."), ("en", "Taken together, because split, joined or renamed in between: Khu phố 2 + Khu phố Mới."),
])
def test_joined_khu_pho_are_named_under_the_chart(lang, said):
    """A khu phố with another name at the end is one bar with its old name, and the note says why."""
    table = observations(3, 2, lambda n, y: (100 + 10 * n + 5 * y, 80, 400, 9))
    table = table.assign(khu_pho=table["khu_pho"].mask((table["khu_pho"] == "Khu phố 2") & (table["period"] == "2025"), "Khu phố Mới"))
    old = table[(table["khu_pho"] == "Khu phố 2") & (table["period"] == "2024")].assign(period="2025", value=None, status="not_applicable")
    new = table[(table["khu_pho"] == "Khu phố Mới") & (table["period"] == "2025")].assign(period="2024", value=None, status="not_applicable")
    fig = charts.contribution_bars(contributions.by_khu_pho(pd.concat([table, old, new]), "families_registered", WARD), lang)
    assert (said in style.written(fig, "note"), len(fig.axes[0].patches)) == (True, 3)


@pytest.mark.parametrize(("values", "side"), [((50, 56, 62, 68, 74), "left"), ((80, 72, 62, 50, 40), "right"), ((20, 25, 30, 35, 40), "right")])
def test_the_targets_name_keeps_clear_of_the_series(values, side):
    """It stands over the right end of its line, or the left one where the series comes near on the right only."""
    table = observations(1, 10, lambda n, y: (99, values[min(y, 4)], 100, 0))
    fig = charts.target_lines(targets.gap(table[table["period"] <= "2020"], model="family"))
    assert [text.get_ha() for text in fig.axes[0].texts if text.get_text().startswith("chỉ tiêu")] == [side]


@pytest.mark.parametrize(("lang", "title", "note"), [
    ("vi", "Tỷ lệ gia đình được công nhận 2020: 80,0 % ở nơi có báo cáo; chưa kết luận được về chỉ tiêu 70 % của năm 2020", "Tính cả khu phố chưa báo cáo, tỷ lệ chung nằm từ 40,0 % đến 90,0 %."),
    ("en", "Share of families recognised 2020: 80.0% where reported; whether the 70% target for 2020 is met is open", "With the khu phố that have not reported, the rate lies between 40.0% and 90.0%."),
])
def test_an_open_target_is_not_drawn_as_met(lang, title, note):
    """With one of two khu phố silent the title gives no verdict and the note says between what the rate lies."""
    table = observations(2, 6, lambda n, y: (90, None if n else 80, 100, 0))
    fig = charts.target_lines(targets.gap(table[table["period"] <= "2020"], model="family"), lang)
    assert (style.written(fig, "title"), note in style.written(fig, "note")) == (title, True)


def test_every_chart_is_here():
    """No chart of the package is left out of these scenes; the grid of reporting quality is drawn from submissions (`test_quality`)."""
    assert set(_all(SCENES["3 khu phố, 2 years"], "vi")) == set(charts.__all__) - {"quality_grid"}


def test_every_chart_says_what_it_shows(drawn):
    """Each has a title, an alternative text that holds it, a source and its data."""
    for name, figure in drawn.items():
        title = style.written(figure, "title")
        assert (name, bool(title), title.rstrip(".") in alt_text(figure), bool(style.written(figure, "source")), figure.data is not None) == (name, True, True, True, True)


def test_nothing_runs_over_the_edge(drawn):
    """Title, notes and names of khu phố stay on the slide."""
    for name, figure in drawn.items():
        page = figure.bbox
        texts = list(figure.texts) + [label for axes in figure.axes if axes.get_visible() and axes.axison for axis in (axes.xaxis, axes.yaxis) for label in _labels(axis)]
        over = [t.get_text() for t in texts if (box := t.get_window_extent()).width and (box.x0 < -1 or box.x1 > page.x1 + 1 or box.y0 < -1 or box.y1 > page.y1 + 1)]
        assert (name, over) == (name, [])


def test_names_of_khu_pho_do_not_run_into_one_another(drawn):
    """Labels on the left never overlap, with 40 or 70 khu phố either."""
    for name, figure in drawn.items():
        for axes in figure.axes:
            if not axes.get_visible() or not axes.axison:
                continue
            boxes = sorted((box.y0, box.y1) for t in _labels(axes.yaxis) if (box := t.get_window_extent()).height)
            # a line of type is a little higher than its letters
            over = [(a, b) for a, b in zip(boxes, boxes[1:], strict=False) if a[1] - b[0] > 0.35 * (a[1] - a[0])]
            assert (name, over) == (name, [])


def test_colours_differ_in_grey_print():
    """What is set apart by colour is apart in grey too: by at least a seventh of the range from black to white."""
    def grey(colour):
        red, green, blue = to_rgb(colour)
        return 0.299 * red + 0.587 * green + 0.114 * blue

    pairs = [(style.MAIN, style.SECOND), (style.MAIN, style.THIRD), (style.MAIN, style.CONTEXT), (style.SECOND, style.MISSING), (style.TARGET, style.SECOND)]
    assert [pair for pair in pairs if abs(grey(pair[0]) - grey(pair[1])) < 1 / 7] == []


def test_nothing_is_claimed_of_nothing():
    """All missing: each chart says that there are no figures; all zero: no khu phố is called highest or lowest."""
    missing = _all(SCENES["all missing"], "vi")
    for name in ("growth_bars", "contribution_bars", "heat_map", "small_multiples", "dumbbells", "reach_bars", "white_spot_grid", "target_lines", "dropout_bars"):
        assert (name, "hưa" in style.written(missing[name], "title")) == (name, True)
    zero = _all(SCENES["all zero"], "vi")
    assert "cao nhất" not in style.written(zero["heat_map"], "title")
    assert "tăng nhiều nhất" not in style.written(zero["contribution_bars"], "title")


def test_a_break_is_marked():
    """Years before and after the programme of 2022 are set apart by a line, named under the chart."""
    table = observations(3, 6, lambda n, y: (100 + y, 90 + y, 400, 8))
    fig = charts.growth_bars(growth.by_year(table, "families_registered"), growth.by_year(table, "families_recognized"))
    assert "2022: Chương trình và tiêu chí mới: QĐ 387" in style.written(fig, "note")


def test_a_series_of_pupils_breaks_with_the_territory_only():
    """A merger between two school years is marked in counts and rates of pupils; a programme of the models is not."""
    table = observations(3, 6, lambda n, y: (100 + y, 90 + y, 400, 8))
    counts, rates = dropout.counts(table), dropout.rates(table, ["dropout_rate"])
    assert "ngắt" not in style.written(charts.dropout_bars(counts), "note") + style.written(charts.rate_intervals(rates), "note")
    for frame in (counts, rates):
        frame.loc[frame["period"] == "2024-2025", "territory"] = "another"
    assert ["2024–2025: địa giới thay đổi" in style.written(fig, "note") for fig in (charts.dropout_bars(counts), charts.rate_intervals(rates))] == [True, True]


def test_intervals_that_overlap_may_still_differ():
    """60 and 36 of 9,000: the intervals overlap, Newcombe's interval of the difference does not hold 0."""
    table = observations(3, 2, lambda n, y: (100, 90, 400, (20, 12)[y]))
    rates = dropout.rates(table, ["dropout_rate"])
    first, last = rates.iloc[0], rates.iloc[1]
    assert last["high"] > first["low"]
    assert "giảm so với 2023–2024, hơn mức ngẫu nhiên" in style.written(charts.rate_intervals(rates), "title")


def test_school_and_calendar_years_are_not_drawn_together():
    """Dropouts that one form gives by calendar year stay out of a chart of school years."""
    table = observations(3, 2, lambda n, y: (100, 90, 400, 9))
    stray = table[table["data_element"] == "dropouts"].assign(period="2025")
    fig = charts.dropout_bars(dropout.counts(pd.concat([table, stray]).assign()))
    assert set(fig.data["period_kind"]) == {"school"}


@pytest.mark.parametrize(("width", "expected"), [(0.2, "Thôn 1 (Xã Bình Thạnh)"), (0.17, "Thôn 1 (Bình Thạnh)"), (0.15, "Thôn 1 (B. Thạnh)"), (0.12, "Thôn 1 (BT)")])
def test_units_of_former_wards_are_told_apart_where_there_is_little_room(width, expected):
    """The number stays, the ward is abbreviated."""
    with style.in_style():
        assert lettering.shorten(style.new_chart()[0], "Thôn 1 (Xã Bình Thạnh)", 15, width) == expected


@pytest.mark.parametrize(("family", "clan", "lang", "said"), [
    ((3, 3), (3, 3), "vi", "Gia đình, Dòng họ học tập có mặt ở tất cả 3 khu phố năm 2020"),
    ((2, 2), (2, 2), "vi", "Gia đình, Dòng họ học tập có mặt ở tất cả 2 khu phố có báo cáo (trên 3) năm 2020"),
    ((2, 2), (2, 2), "en", "In 2020 all 2 khu phố that reported (of 3) had: Families, Clans"),
    ((1, 2), (1, 2), "vi", "Năm 2020 chưa mô hình nào có mặt ở tất cả 3 khu phố"), ((1, 2), (0, 1), "en", "In 2020 no model reached all 3 khu phố"),
    ((2, 3), (2, 2), "vi", "Gia đình học tập có mặt ở 2/3 khu phố năm 2020"),
])
def test_a_silent_khu_pho_is_not_one_without(family, clan, lang, said):
    """With so many khu phố that have a model, of so many that reported: that no model is everywhere is said only where each lacks one that did report."""
    reach = pd.DataFrame([{"ward": WARD, "period": "2020", "year": 2020, "model": model, "n_with": has, "n_reporting": told, "n_expected": 3} for model, (has, told) in (("family", family), ("clan", clan))])
    assert style.written(charts.reach_bars(reach, lang), "title") == said


def test_nothing_is_cut_where_the_page_writes_the_words_of_a_chart(drawn):
    """Without title and margins, as on the page, every name and figure at the axes is inside the picture."""
    cut = []
    for name, figure in drawn.items():
        with style.in_style(), untitled(figure, (12.0, 6.3)):
            figure.draw_without_rendering()
            wide, high = figure.bbox.width, figure.bbox.height
            boxes = [(text.get_text(), text.get_window_extent()) for axes in figure.axes if axes.get_visible() and axes.axison for axis in (axes.xaxis, axes.yaxis) for text in _labels(axis)]
            cut += [(name, text) for text, box in boxes if box.x0 < -1 or box.y0 < -1 or box.x1 > wide + 1 or box.y1 > high + 1]
    assert cut == []


def test_years_that_are_not_whole_do_not_touch_in_the_report():
    """Two years side by side of which a ward of the district is missing: what is written below them stays apart also in the smaller picture of the report."""
    table = observations(12, 3, lambda n, y: (None if n == 3 and y else 100 + n, None if n == 3 and y else 80, 400, 9))
    table = table[table["khu_pho"] != ""].assign(khu_pho=lambda f: f["khu_pho"].str.replace("Khu phố", "Xã"))
    figure = charts.growth_bars(*(growth.by_year(table, e) for e in ("families_registered", "families_recognized")), Language("vi", True))
    with style.in_style(), untitled(figure, (7.4, 4.4)):
        figure.draw_without_rendering()
        boxes = [(text.get_text(), text.get_window_extent()) for text in _labels(figure.axes[0].xaxis)]
    assert [text for text, _ in boxes] == ["2023", "2024\n11/12\nđịa phương", "2025\n11/12\nđịa phương\n0,0 %"]
    assert all(a.x1 < b.x0 for (_, a), (_, b) in zip(boxes, boxes[1:], strict=False))


def test_pictures_are_of_the_size_of_a_slide():
    """1920 × 1080 pixels, not one less."""
    png = picture(charts.reach_bars(coverage.model_reach(next(iter(SCENES.values())))), "png")
    assert (int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")) == (1920, 1080)


def test_a_saved_chart_is_drawn_once_for_each_kind_and_shown_as_it_was_saved(tmp_path, monkeypatch):
    """PNG and SVG are of one layout and one drawing each, and the cell of a notebook shows that PNG; a chart that was changed since is drawn anew."""
    figure = charts.reach_bars(coverage.model_reach(next(iter(SCENES.values()))))
    done = []
    lay_out, draw = SettledLayout.execute, Chart.draw
    monkeypatch.setattr(SettledLayout, "execute", lambda *of: (done.append("layout"), lay_out(*of))[1])
    monkeypatch.setattr(Chart, "draw", lambda *of: (done.append("draw"), draw(*of))[1])
    (png, *_) = save_chart(figure, None, tmp_path, "reach")
    shown = figure._repr_mimebundle_()[0]["image/png"]
    assert (done, shown == png.read_bytes()) == (["layout", "draw", "draw"], True)
    figure.axes[0].set_facecolor("red")
    assert figure._repr_mimebundle_()[0]["image/png"] != shown
    assert done[3:] == ["layout", "draw"]


def test_a_sentence_is_broken_where_the_next_word_has_no_room():
    """Each line of a sentence fits its width, would not with the next word, and no word is lost; a word that is too wide has a line of its own."""
    fig = Figure(figsize=(10, 5), dpi=100)
    words = "Gia đình đăng ký danh hiệu tăng từ 2.631 hộ năm 2016 lên 5.557 hộ năm 2019 nghiêng-nghiêng-nghiêng-nghiêng-nghiêng-nghiêng rồi chậm lại"
    lines = lettering.wrap(fig, words, 20, 0.3)

    def wide(text: str) -> float:
        return Text(text=text, size=20, figure=fig).get_window_extent(RendererAgg(1, 1, 100)).width

    assert " ".join(lines).replace("\xa0", " ") == words
    assert [line for line in lines if wide(line) > 300] == ["nghiêng-nghiêng-nghiêng-nghiêng-nghiêng-nghiêng"]
    assert [wide(f"{line} {after.split(' ')[0]}") > 300 for line, after in pairwise(lines)] == [True] * (len(lines) - 1)
    assert lettering.wrap(fig, "một\nhai", 20, 0.3) == ["một", "hai"]


@pytest.mark.parametrize("drawn_at", [100, 110, 144, 200])
def test_the_source_line_keeps_its_margin_however_it_is_drawn(drawn_at):
    """Letters are wider at one number of dots than at another: a line broken for one must not run over at another."""
    figure = _all(SCENES["3 khu phố, 2 years"], "vi")["growth_bars"]
    style.add_to_source(figure, "Số liệu nhận đến 26/11/2026; năm 2020 Phường B'Lao có 8/8 khu phố báo cáo.")
    figure.set_dpi(drawn_at)
    with style.in_style():
        figure.draw_without_rendering()
    assert [(text.get_gid(), text.get_window_extent().x1 / figure.bbox.width > 0.975) for text in figure.texts] == [(text.get_gid(), False) for text in figure.texts]


@pytest.mark.parametrize("figures", [lambda n, y: (1000 - 100 * y, 900 - 100 * y, 3000, 40 - y), lambda n, y: (1000 * (y == 2) + 900, 800, 3000, 20 + 10 * (y == 2))])
def test_no_figure_lies_under_a_legend(figures):
    """Also where the first or a middle year is the highest."""
    for name in ("growth_bars", "dropout_bars"):
        figure = _all(observations(3, 5, figures), "vi")[name]
        with style.in_style():
            figure.draw_without_rendering()
        axes = figure.axes[0]
        legend = axes.get_legend().get_window_extent()
        assert (name, [text.get_text() for text in axes.texts if text.get_window_extent().overlaps(legend)]) == (name, [])


def test_former_units_keep_the_word_that_says_so():
    """*(cũ)* is no ward's name to be told by its initials; a long name gives way before it."""
    figure = Chart()
    assert lettering.shorten(figure, "Xã Bình Thạnh (cũ)", 12, 0.2) == "Xã Bình… (cũ)"


def test_a_name_as_long_as_a_page_is_cut_in_few_steps(monkeypatch):
    """As long as room is for it, by measuring a dozen lengths and not each."""
    asked, fits = [], lettering._fits
    monkeypatch.setattr(lettering, "_fits", lambda fig, words, *room: asked.append(words) or fits(fig, words, *room))
    cut = lettering.shorten(Chart(), "x" * 5000, 12, 0.2)
    assert len(asked) < 20
    assert fits(Chart(), cut, 12, 0.2)
    assert not fits(Chart(), cut.replace("…", "x…"), 12, 0.2)
