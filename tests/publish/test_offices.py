"""Decks in the templates of offices: their colours, fonts and places are used, and everything can be read there."""

import itertools
from pathlib import Path
from types import SimpleNamespace

import pytest
from pptx import Presentation
from pptx.enum.chart import XL_LABEL_POSITION
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches, Pt

from hieuhoc_analysis.publish import style
from hieuhoc_analysis.publish.deck_look import fitting, open_look
from hieuhoc_analysis.publish.drawings import Box, Drawing, Matrix
from hieuhoc_analysis.publish.grids import KeyFigure
from hieuhoc_analysis.publish.native import add_chart
from hieuhoc_analysis.publish.native_tables import add_matrix, add_table
from hieuhoc_analysis.publish.palette import HOUSE, Palette, contrast, ink_on, luminance, of_theme
from hieuhoc_analysis.publish.plain import extent, shortened
from hieuhoc_analysis.publish.slides import _card_letters, write_slides
from tests.publish.offices import OFFICES, banded

LONG = "Tỷ lệ gia đình đăng ký năm 2020: cao nhất Khu phố 4 (77,8 %), thấp nhất Khu phố 14 (29,1 %)"


@pytest.fixture(scope="module", params=list(OFFICES))
def office(request, review, shown, tmp_path_factory):
    """A template's look, and the deck of the sample in it."""
    folder = tmp_path_factory.mktemp(request.param)
    template = OFFICES[request.param](folder / "mau.pptx")
    return open_look(template), Presentation(str(write_slides(review, folder / "slides.pptx", template, shown)))


def _boxes(slide):
    """What lies on a slide but for slide numbers and stripes, as (name, left, top, right, bottom)."""
    for shape in slide.shapes:
        small = shape.is_placeholder and shape != slide.shapes.title
        if not small and shape.shape_type != MSO_SHAPE_TYPE.AUTO_SHAPE:
            yield shape.name, shape.left, shape.top, shape.left + shape.width, shape.top + shape.height


def test_nothing_lies_outside_the_slide_or_on_something_else(office):
    """Title, subtitle, chart or table and small print of every slide have places of their own."""
    _, deck = office
    for at, slide in enumerate(list(deck.slides)[1:], 2):
        boxes = list(_boxes(slide))
        assert [(at, b) for b in boxes if b[1] < 0 or b[2] < 0 or b[3] > deck.slide_width or b[4] > deck.slide_height] == []
        touching = [(at, a[0], b[0]) for a, b in itertools.combinations(boxes, 2) if a[1] < b[3] - 9525 and b[1] < a[3] - 9525 and a[2] < b[4] - 9525 and b[2] < a[4] - 9525]
        assert touching == []


def test_content_stands_where_the_master_has_it(office):
    """No chart, table or text of ours begins left of the template's place for content, as over its side band."""
    look, deck = office
    left, _, width, _ = look.room
    body = next(p for page in (look.content, look.content.slide_master) for p in page.placeholders if p.placeholder_format.type in (2, 7) and p.width)  # BODY, OBJECT
    assert (left, width) == (body.left, body.width)
    inside = [box for slide in list(deck.slides)[1:] for box in _boxes(slide) if not box[0].startswith("Title")]
    assert [box for box in inside if box[1] < left or box[3] > left + width] == []


def test_titles_keep_to_their_boxes(office):
    """The longest title is set so small that two lines of it fit the template's box."""
    look, _ = office
    across, high = look.title_box
    size = fitting(look, LONG, 30).pt
    lines = -(-look.extent(LONG) * size // across)
    assert size >= 14
    assert (lines <= 2, lines * size * 1.17 <= high or size == 14) == (True, True)


def test_the_themes_fonts_and_colours_are_used(office):
    """No typeface and no colour of the house is written into slides or charts; series are the theme's accents by name."""
    look, deck = office
    charts = [shape.chart.part.blob.decode() for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    sources = [slide.part.blob.decode() for slide in deck.slides] + charts
    assert [1 for source in sources if "typeface=" in source or style.MAIN[1:] in source or style.SECOND[1:] in source] == []
    assert len(charts) > 5
    assert all('schemeClr val="accent1"' in chart for chart in charts)


def test_letters_can_be_read(office):
    """Letters on filled cells and those that were given a colour stand out from their ground by 4.5 or more; on a ground that the theme's own would not, all are given one."""
    look, deck = office
    pale = []
    for slide in list(deck.slides)[1:]:
        for shape in slide.shapes:
            if shape.has_table:
                for cell in (cell for row in shape.table.rows for cell in row.cells):
                    ground = f"#{cell.fill.fore_color.rgb}" if cell.fill.type == 1 else look.palette.ground
                    pale += [cell.text for ink in _inks(cell.text_frame) if contrast(ink, ground) < 4.5]
            elif shape.has_text_frame and not shape.is_placeholder:
                inks = _inks(shape.text_frame)
                pale += [shape.text_frame.text for ink in inks if contrast(ink, look.palette.ground) < 4.5]
                if look.palette.text and shape.text_frame.text:
                    assert len(inks) == len([p for p in shape.text_frame.paragraphs if p.text]), shape.text_frame.text
            elif shape.has_chart and look.palette.text:
                assert f"#{shape.chart.font.color.rgb}" == look.palette.text
    assert pale == []


def _inks(frame):
    runs = [font for part in frame.paragraphs for font in (part.font, *(run.font for run in part.runs))]
    return [f"#{font.color.rgb}" for font in runs if font.color is not None and font.color.type == 1]


@pytest.mark.parametrize(("office", "ground", "text"), [("banded", "#FFFFFF", ""), ("dark", "#0B1D36", ""), ("few", "#FDFBF7", ""), ("painted", "#3B1C4A", "#FFFFFF")])
def test_the_ground_of_a_template_is_known(office, ground, text, tmp_path):
    """Through the colour map or painted on the master; letters get a colour only where the theme's cannot be read."""
    look = open_look(OFFICES[office](tmp_path / "mau.pptx"))
    palette = of_theme(look.content.slide_master, look.content)
    assert (palette.ground, palette.text) == (ground, text)


@pytest.mark.parametrize("accent", ["#12436D", "#F2C14E", "#FFFFFF", "#000000", "#C8102E"])
def test_shades_of_any_accent_are_told_apart_and_carry_letters(accent):
    """The scale of a heat map gets darker step by step in every theme, and black or white is read on each step."""
    palette = Palette(False, (accent,) * 4)
    fills = ["#EEF4F8", "#BBD5E4", "#7FB0CC", "#3F7FAB", "#12436D"]
    shades = [palette.shade(fill) for fill in fills]
    lights = [luminance(shade) for shade in shades]
    assert sorted(lights, reverse=True) == lights
    assert lights[0] - lights[-1] > 0.5
    assert [s for s in shades if contrast(ink_on(s), s) < 4.5] == []
    assert [HOUSE.shade(fill) for fill in fills] == fills


def test_tables_beside_each_other_have_letters_of_one_size():
    """A long word for what is missing makes its own cell small, not the half of the heat map it stands in."""
    look = open_look()
    slide = look.deck.slides.add_slide(look.content)
    rows = tuple((Box(f"Khu phố {n}"), *(Box("52 %", "#7FB0CC"),) * 4, Box("chưa báo cáo, sẽ bổ sung", style.MISSING) if n == 25 else Box("52 %", "#7FB0CC")) for n in range(1, 31))
    add_matrix(slide, Matrix(("Khu phố", *map(str, range(2016, 2021))), rows), look.room)
    tables = [shape.table for shape in slide.shapes if shape.has_table]
    sizes = {cell.text: cell.text_frame.paragraphs[0].font.size.pt for table in tables for row in table.rows for cell in row.cells}
    missing = sizes.pop("chưa báo cáo, sẽ bổ sung")
    assert len(tables) == 2
    assert len(set(sizes.values())) == 1
    assert missing < min(sizes.values())


def test_small_counts_are_counted_by_ones():
    """The axis of a chart of 0 to 2 does not read 0, 1, 1, 2, 2."""
    look = open_look()
    slide = look.deck.slides.add_slide(look.content)
    axis = add_chart(slide, Drawing("column", ("2019", "2020"), (("x", (0.0, 2.0)),)), look.room).value_axis
    assert (axis.major_unit, axis.maximum_scale) == (1, 3)


@pytest.mark.parametrize(("last", "under"), [(0.637, True), (0.5, False), (0.74, False)])
def test_a_target_strikes_no_figure_out(last, under):
    """*63,7 %* right below a target of 70 % stands under its point; far below it, or above it, over it."""
    look = open_look()
    slide = look.deck.slides.add_slide(look.content)
    chart = add_chart(slide, Drawing("line", ("2018", "2019", "2020"), (("x", (0.3, 0.4, last)), ("70 %", (0.7, 0.7, 0.7))), share=True), look.room)
    assert (chart.plots[0].series[0].points[2].data_label.position == XL_LABEL_POSITION.BELOW) == under


def test_what_was_not_reported_is_hatched_in_a_stack():
    """With the model, without, not reported: three looks, not two."""
    look = open_look()
    slide = look.deck.slides.add_slide(look.content)
    chart = add_chart(slide, Drawing("stacked", ("Gia đình",), (("có", (3.0,)), ("chưa", (2.0,)), ("chưa báo cáo", (1.0,)))), look.room)
    assert [series._element.find(f".//{qn('a:pattFill')}") is not None for series in chart.plots[0].series] == [False, False, True]


def test_a_body_that_is_no_place_for_content_is_passed_over(tmp_path):
    """A template whose body placeholder is a narrow strip keeps the content under its title."""
    deck = Presentation()
    for layout in (deck.slide_masters[0], *deck.slide_layouts):
        for place in layout.placeholders:
            if place.placeholder_format.type in (2, 7):
                place.left, place.top, place.width, place.height = Inches(0.2), Inches(2), Inches(1), Inches(3)
    deck.save(str(Path(tmp_path) / "mau.pptx"))
    assert open_look(tmp_path / "mau.pptx").room[2] > Inches(8)


@pytest.mark.parametrize(("room", "wanted"), [
    (30, "Thôn Tân Phú Xuân Hòa Trung 8 (8 %)"), (12, "Thôn Tân Phú X… 8 (8 %)"), (9, "Thôn Tân… 8 (8 %)"),
])
def test_a_name_is_cut_before_what_tells_it_from_others(room, wanted):
    """Its number and what stands in brackets behind it stay."""
    assert (shortened("Thôn Tân Phú Xuân Hòa Trung 8 (8 %)", room), shortened("Khu phố 3", room)) == (wanted, "Khu phố 3")


@pytest.mark.parametrize("width", [648, 662, 828])
def test_no_name_is_broken_or_left_out_for_its_width(tmp_path, width):
    """Office programs give names a fifth of the chart: in a font wider than the house's each still keeps to its line, or every other one would be left out."""
    look = open_look(banded(tmp_path / "office.pptx"))
    slide = look.deck.slides.add_slide(look.content)
    names = tuple(f"{n}. Xã Thử Giồng" for n in range(1, 13))
    chart = add_chart(slide, Drawing("bar", names, (("Điểm", tuple(float(n) for n in range(12, 0, -1))),)), (0, 0, Pt(width), Pt(262)), stretch=look.stretch)
    wide = max(map(extent, names)) * chart.font.size.pt * 1.2  # letters of the widest fonts that offices use
    assert (wide <= width / 5, chart.font.size.pt >= 12) == (True, True)


def test_forty_long_names_keep_to_the_lines_of_a_narrow_slide(tmp_path):
    """In a 4:3 template every bar has its name in one line no higher than the bars lie apart, and no row of a coloured table grows over its place."""
    look = open_look(banded(tmp_path / "mau.pptx"))
    slide = look.deck.slides.add_slide(look.content)
    names = tuple(f"Tổ dân phố Nguyễn Thị Minh Khai nối dài {n}" for n in range(1, 41))
    left, top, width, height = look.room
    half = (left, top, width // 2, int(height * 0.7))
    chart = add_chart(slide, Drawing("bar", names[:20], (("Tăng", tuple(float(n) for n in range(20, 0, -1))),)), half, stretch=look.stretch)
    size = chart.font.size.pt
    assert size * 1.15 * 20 <= 0.9 * half[3] / 12700
    assert [name for name in chart.plots[0].categories if extent(name) * size * look.stretch > 0.4 * half[2] / 12700 or name.split(" ")[-1] not in map(str, range(1, 21))] == []
    box = (left, top, width, int(height * 0.7))
    add_matrix(slide, Matrix(("Khu phố", *map(str, range(2016, 2021))), tuple((Box(name), *(Box("52 %", "#7FB0CC"),) * 5) for name in names)), box, stretch=look.stretch)
    tables = [shape.table for shape in slide.shapes if shape.has_table]
    cells = [(table.columns[0].width, row.height, row.cells[0]) for table in tables for row in list(table.rows)[1:]]
    assert (len(cells), sum(extent(c.text) * c.text_frame.paragraphs[0].font.size.pt * look.stretch > Emu(w).pt - 8 for w, _, c in cells)) == (40, 0)
    assert max(sum(row.height for row in table.rows) for table in tables) <= box[3]


def test_a_figure_and_its_year_are_not_torn_in_a_narrow_column():
    """*4.704 (2016)* is set with a space that does not break, and is so measured."""
    look = open_look()
    slide = look.deck.slides.add_slide(look.content)
    add_table(slide, ["Năm đầu"], [[Box("4.704 (2016)")]], (0, 0, Inches(1), Inches(2)), widths=[1.0])
    cell = next(shape for shape in slide.shapes if shape.has_table).table.cell(1, 0)
    assert extent(cell.text) * cell.text_frame.paragraphs[0].font.size.pt <= 72 - 10


def test_cards_of_key_figures_keep_above_their_foot():
    """Long labels are set smaller, the same on all cards; short ones large."""
    deck = SimpleNamespace(look=SimpleNamespace(stretch=1.2))
    long = [KeyFigure("2/4", "mô hình có ở mọi khu phố có báo cáo (39/40), năm 2020", "Gia đình, Đơn vị"), KeyFigure("7.705", "hộ đăng ký năm 2020", "năm 2016: 4.704; 39/40 khu phố")]
    got = [_card_letters(deck, figures, 40, Inches(1.6), Inches(high)) for figures, high in (([KeyFigure("1", "hộ", "")], 4), (long, 4), (long, 2))]
    assert (got[0], got[1] > got[2], got[2]) == ((24, 18), True, (14, 12))
