"""Beside last year, the other khu phố and published ranges: what stands out is said once, with its cause; the usual is not."""

import pytest

from hieuhoc_analysis.harmonize.figures import Figure
from hieuhoc_analysis.validate.years.plausibility import check_plausibility, last_year

HOUSEHOLDS = (310, 420, 385, 510, 295, 460, 330)
COLUMNS = {"households": 3, "families_registered": 4, "families_recognized": 5, "population": 6, "communities_registered": 6}


def year(period, **columns):
    """One submission of a year: a list of figures per data element, one a khu phố; a single number is the ward's."""
    figures = []
    for element, values in columns.items():
        for i, value in enumerate(values if isinstance(values, tuple) else (values,)):
            name = f"Khu phố {i + 1}" if isinstance(values, tuple) else ""
            figures.append(Figure("value", "Biểu 1", 5 + i, COLUMNS[element], 1, "Thị trấn Liên Hương", name, period, element, "all", (element,), (), str(value), None, value=value))
    return f"{period}.xlsx", "", figures


def changed(values, place, value):
    """`values` with one replaced."""
    return (*values[:place], value, *values[place + 1:])


def said(*years):
    """Rule, file and cell of each finding."""
    return [(f.rule, f.source_file, f.source_cell) for f in check_plausibility(years)]


def test_usual_years_are_silent():
    """Households up one per cent, registrations up by a third: nothing is said."""
    registered = tuple(v // 3 for v in HOUSEHOLDS)
    more = tuple(round(v * 1.01) for v in HOUSEHOLDS)
    assert said(year("2016", households=HOUSEHOLDS, families_registered=registered), year("2017", households=more, families_registered=tuple(round(v * 1.33) for v in registered))) == []


def test_a_campaign_in_the_whole_ward_is_no_error_of_each_khu_pho():
    """Registrations double everywhere: no khu phố stands out from the others; the ward is asked once, and not again when they fall back."""
    found = check_plausibility([year("2016", families_registered=(100,) * 7), year("2017", families_registered=(195, 200, 210, 190, 205, 198, 202)),
                                year("2018", families_registered=(100,) * 7)])
    assert [(f.rule, f.source_file, f.source_cell, f.khu_pho) for f in found] == [("growth_outside", "2017.xlsx", "", "")]
    assert "là 1.400, năm 2016 là 700 (+100,0 % của các khu phố có số liệu cả hai năm), ngoài mức thường gặp từ −10 % đến +60 %" in found[0].message()
    assert "1,400 , in 2016 it was 700 (+100.0%".replace(" ,", ",") in found[0].message("en")


def test_a_ward_that_grows_as_usual_or_has_another_list_is_not_asked():
    """A third more is usual; after a reform of the khu phố the few that stay say nothing of the ward."""
    assert said(year("2016", families_registered=(100,) * 7), year("2017", families_registered=(133,) * 7)) == []
    assert said(year("2016", families_registered=(100,) * 3), year("2017", families_registered=(195,) * 7)) == []


@pytest.mark.parametrize(("wrong", "cause"), [(4200, "thừa một chữ số"), (42, "thiếu một chữ số"), (420_000, "nhầm đơn vị nghìn"), (42_000, "thừa hai chữ số")])
def test_a_scale_error_beside_last_year_is_named(wrong, cause):
    """420 households last year: a factor of 10, 100 or 1000 is the cause."""
    found = check_plausibility([year("2016", households=HOUSEHOLDS), year("2017", households=changed(HOUSEHOLDS, 1, wrong))])
    assert [(f.rule, f.source_file, f.source_cell, f.expected) for f in found] == [("scale_last_year", "2017.xlsx", "C6", "420")]
    assert cause in found[0].message()
    assert "{" not in found[0].message("en")


def test_a_jump_is_said_at_its_own_year_only():
    """One year wrong among three: the return to the usual is not a second finding."""
    years = [year("2016", households=HOUSEHOLDS), year("2017", households=changed(HOUSEHOLDS, 1, 980)), year("2018", households=HOUSEHOLDS)]
    assert said(*years) == [("jump_last_year", "2017.xlsx", "C6")]


@pytest.mark.parametrize(("wrong", "text"), [(4200, "ghi 4.200, năm 2017 là 420; có thể thừa một chữ số"), (42, "ghi 42, năm 2017 là 420; có thể thiếu một chữ số")])
def test_a_slip_in_the_first_year_is_said_there(wrong, text):
    """Where two later years agree, the first is the odd one, told beside the next; with one later year nobody can say."""
    years = [year("2016", households=changed(HOUSEHOLDS, 1, wrong)), year("2017", households=HOUSEHOLDS), year("2018", households=HOUSEHOLDS)]
    (found,) = check_plausibility(years)
    assert (found.rule, found.source_file, found.source_cell, found.expected) == ("scale_last_year", "2016.xlsx", "C6", "420")
    assert f"năm 2016 {text}" in found.message()
    assert said(*years[:2]) == [("scale_last_year", "2017.xlsx", "C6")]
    # two years agree on either side: what changed between them may have changed
    assert said(year("2015", households=changed(HOUSEHOLDS, 1, wrong)), *years) == [("scale_last_year", "2017.xlsx", "C6")]


def test_two_khu_pho_that_changed_places():
    """Of four khu phố two have each other's figure of last year: so many odd ones make each other usual, yet no two others would be. Both are
    jumps, and told as one exchange."""
    before, after = (210, 640, 330, 415), (655, 224, 341, 421)
    both = year("2021", families_registered=before), year("2022", families_registered=after)
    assert [step.status for step in last_year(both) if step.period == "2022"] == ["jump", "jump", "plausible", "plausible"]
    assert said(*both) == [("figures_exchanged", "2022.xlsx", "D5")]
    near = year("2022", families_registered=(655, 290, 341, 421))  # one of them is not near enough to the other's
    assert said(both[0], near) == [("jump_last_year", "2022.xlsx", "D5"), ("jump_last_year", "2022.xlsx", "D6")]
    assert said(year("2021", families_registered=before), year("2022", families_registered=(480, 300, 341, 421))) == []


def test_no_last_year_is_an_answer_of_its_own():
    """Nothing is found without last year; asked, it says so."""
    first = year("2016", households=HOUSEHOLDS)
    assert said(first) == []
    assert {(step.status, step.before) for step in last_year([first])} == {("no_last_year", None)}


def test_small_numbers_are_not_compared():
    """From 12 to 29 families says nothing."""
    steps = last_year([year("2016", families_registered=(12,) * 7), year("2017", families_registered=(29, *(13,) * 6))])
    assert {step.status for step in steps if step.period == "2017"} == {"small"}


@pytest.mark.parametrize(("wrong", "rule", "cell"), [(4200, "scale_others", "C6"), (1900, "unlike_others", "C6")])
def test_a_khu_pho_unlike_the_others(wrong, rule, cell):
    """Without last year the rate of the other khu phố shows which of two figures is odd."""
    people = tuple(round(v * 3.6) for v in HOUSEHOLDS)
    found = check_plausibility([year("2019", households=changed(HOUSEHOLDS, 1, wrong), population=people)])
    assert [(f.rule, f.source_cell) for f in found] == [(rule, cell)]
    assert "Nhân khẩu bình quân một hộ" in found[0].message()


@pytest.mark.parametrize(("households", "found"), [
    ((210, 187, 2430, 165), [("scale_others", "C7")]),  # ten times its rate's whole and ten times its neighbours
    ((210, 187, 1400, 165), []),  # no factor of ten: three others say too little
    ((210, 187, 243, 165), [])])
def test_three_others_show_a_slip_of_the_decimal_point_only(households, found):
    """Of four khu phố one has ten times the households of the others, and a tenth of their rate."""
    registered = (180, 150, 201, 122)
    assert [(rule, cell) for rule, _, cell in said(year("2022", households=households, families_registered=registered))] == found
    # a khu phố where few register is not one with ten times the households, nor a large one where all do
    assert said(year("2022", households=(210, 187, 243, 165), families_registered=(180, 150, 20, 122))) == []
    assert said(year("2022", households=(210, 187, 2430, 165), families_registered=(180, 150, 2010, 122))) == []


def test_a_ward_outside_the_published_range():
    """Eight people a household in every khu phố: the ward is asked once, with the source."""
    found = check_plausibility([year("2019", households=HOUSEHOLDS, population=tuple(v * 8 for v in HOUSEHOLDS))])
    assert [(f.rule, f.source_cell, f.khu_pho) for f in found] == [("outside_range", "", "")]
    assert "là 8,0, ngoài khoảng thường gặp từ 2,2 đến 6,0 (Tổng điều tra 2019" in found[0].message()


def test_a_population_in_thousands_is_caught():
    """Nga Sơn 2020: "141.906.000 người" of one place."""
    found = check_plausibility([year("2020", population=141_906_000)])
    assert [(f.rule, f.severity, f.source_cell) for f in found] == [("above_range", "warning", "F5")]
    assert "nhầm đơn vị nghìn" in found[0].message()


def test_what_is_doubted_already_gets_only_a_cause():
    """A cell that another rule has named is not called a jump as well, but the factor that explains it is said."""
    place = ("2017.xlsx", "Biểu 1", "C6")
    for wrong, rules in ((980, []), (4200, ["scale_last_year"])):
        years = [year("2016", households=HOUSEHOLDS), year("2017", households=changed(HOUSEHOLDS, 1, wrong))]
        assert [f.rule for f in check_plausibility(years, {place})] == rules


@pytest.mark.parametrize(("each", "found"), [((1, 0, 1, 1), []), ((9, 4, 1, 1), []), ((1, 0, 40, 1), ["F7"]), ((310, 420, 385, 510), ["F5"])])
def test_a_khu_pho_is_one_community_itself(each, found):
    """Dozens of them are another column's figures; said once a column. Of the whole ward they are no matter."""
    assert said(year("2019", communities_registered=each)) == [("above_khu_pho", "2019.xlsx", cell) for cell in found]
    assert said(year("2019", communities_registered=45)) == []


def test_a_nought_is_no_slip_of_the_decimal_point():
    """0 where there were 385 households: asked about, but no factor of ten explains it."""
    (found,) = check_plausibility([year("2016", households=HOUSEHOLDS), year("2017", households=changed(HOUSEHOLDS, 2, 0))])
    assert (found.rule, found.source_cell) == ("jump_last_year", "C7")
