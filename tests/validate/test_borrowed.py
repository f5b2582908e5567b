"""A ward whose figures are another's is told so, once a file; what is the same by chance or by right is not."""

import random

import pytest

import hieuhoc_analysis as hh
from hieuhoc_analysis.validate.twice.borrowed import find_borrowed
from hieuhoc_analysis.validate.twice.prints import prints_of
from tests.validate.test_diagnoses import figure
from tests.validate.test_every_rule import write

HEADS = ("TT", "Thôn", "Tổng số hộ", "Gia đình đăng ký", "Gia đình được công nhận")
HERE, THERE, AFAR = "XÃ VĨNH HẢO", "XÃ PHƯỚC THỂ", "XÃ BÌNH AN"


def lines(seed, growth=1.0, count=8, least=200):
    """Households, registered and recognised of some thôn: of one seed alike, a little larger with every year."""
    draw = random.Random(seed)
    sizes = [draw.randint(least, 3 * least) for _ in range(count)]
    return [[round(size * growth * share) for share in (1, 0.7 + 0.02 * (at % 3), 0.6)] for at, size in enumerate(sizes)]


def form(ward, year, figures, names=None):
    """A ward's form."""
    rows = ([at, (names or {}).get(at, f"Thôn {at}"), *line] for at, line in enumerate(figures, 1))
    return [(f"UBND {ward}",), (f"Gia đình học tập năm {year}",), HEADS, *rows]


def years(**more):
    """Two wards of two years each, but for what is given otherwise."""
    of = {(HERE, 2018): lines(1), (HERE, 2019): lines(1, 1.03), (THERE, 2018): lines(2), (THERE, 2019): lines(2, 1.03)}
    return {f"{year}/{ward}": form(ward, year, figures) for (ward, year), figures in of.items()} | more


def told(folder, files):
    """Rule, file and cell of all errors and warnings."""
    write(folder, files, "")
    findings = hh.clean(folder).findings.query("severity != 'info'")
    return findings[["rule", "source_file", "source_cell"]].values.tolist(), findings["message"].tolist()


@pytest.mark.parametrize("year", [2018, 2019])
def test_a_neighbours_figures_under_ones_own_title(tmp_path, year):
    """Those of the same year, or last year's: one finding for the file, none of each khu phố or of a list that changed."""
    found, (message,) = told(tmp_path, years(**{f"2019/{THERE}": form(THERE, 2019, lines(1, 1 if year == 2018 else 1.03))}))
    assert found == [["ward_copied", f"2019/{THERE}.xlsx", "C4"]]
    assert f"lớn của Xã Phước Thể năm 2019 giống hệt số của Xã Vĩnh Hảo năm {year} trong tệp “{year}/{HERE}.xlsx”" in message
    assert "có lẽ đã gửi nhầm hoặc chép biểu của Xã Vĩnh Hảo" in message


def test_the_years_beside_tell_which_of_two_has_the_figures_of_the_other(tmp_path):
    """The file that comes first by its name may be the copy; with the names of its own thôn and a few figures of its own."""
    figures = [line.copy() for line in lines(2, 1.03)]
    figures[2][1], figures[5][2] = 299, 177
    found, _ = told(tmp_path, years(**{f"2019/{HERE}": form(HERE, 2019, figures, {1: "Thôn Vĩnh Hưng", 2: "Thôn Vĩnh Sơn"})}))
    assert ["ward_copied", f"2019/{HERE}.xlsx", "C4"] in found
    assert [file for rule, file, _ in found if rule == "ward_copied"] == [f"2019/{HERE}.xlsx"]


def test_without_other_years_it_is_said_of_both(tmp_path):
    """Nobody knows which of the two is right."""
    found, (_, message) = told(tmp_path, {name: form(ward, 2019, lines(1)) for name, ward in (("a", HERE), ("b", THERE), ("c", AFAR))})
    assert [(rule, file) for rule, file, _ in found] == [("ward_copied", "b.xlsx"), ("ward_copied", "c.xlsx")]
    assert "24 trong 24 số lớn của Xã Bình An năm 2019 giống hệt số của Xã Vĩnh Hảo năm 2019 trong tệp “a.xlsx”" in message
    assert "một trong hai nơi có lẽ đã gửi nhầm" in message


def test_the_neighbours_file_beside_ones_own(tmp_path):
    """It is in force for nothing, whichever came later, and no paper contradicts another."""
    found, _ = told(tmp_path, years(**{f"2019/{THERE} ngày 30-12-2019": form(THERE, 2019, lines(1, 1.03))}))
    assert found == [["ward_copied", f"2019/{THERE} ngày 30-12-2019.xlsx", "C4"]]
    rows = hh.clean(tmp_path).observations.query("ward == 'Xã Phước Thể' and period == '2019' and status == 'reported'")
    assert rows["source_file"].unique().tolist() == [f"2019/{THERE}.xlsx"]


def test_a_neighbours_file_under_another_name(tmp_path):
    """The title is the neighbour's: the file is no second one of that ward, it is not the other's."""
    of_year = years()
    found, messages = told(tmp_path, of_year | {f"2019/{THERE}": of_year[f"2018/{HERE}"]})
    assert found == [["ward_file_misnamed", f"2019/{THERE}.xlsx", ""], ["submission_missing", "", ""]]
    assert f"tên tệp ghi Xã Phước Thể, nhưng trong đó là biểu của Xã Vĩnh Hảo: cả 24 số liệu đều giống hệt tệp “2018/{HERE}.xlsx”" in messages[0]


def test_nothing_is_said_of_what_is_right(tmp_path):
    """A district's table of its wards, a ward that sends twice, a correction, a ward that another became part of."""
    district = [
        ("UBND HUYỆN TUY PHONG",), ("Gia đình học tập năm 2019",), ("TT", "Xã", *HEADS[2:]),
        *([at, ward.capitalize(), *map(sum, zip(*lines(at, 1.03), strict=True))] for at, ward in enumerate(("Xã Vĩnh Hảo", "Xã Phước Thể"), 1)),
    ]
    merged = form("XÃ SÔNG THAO", 2020, [*lines(1, 1.03), *lines(2, 1.03)])
    files = years(district=district, **{"2020/c": merged, f"2019/{HERE} lần 2": form(HERE, 2019, [*lines(1, 1.03)[:-1], [901, 700, 610]])})
    assert [rule for rule, *_ in told(tmp_path, files)[0] if rule.startswith("ward_copied")] == []


def pieces(*wards, unit="Thôn {}"):
    """Files of one year, (ward, year, columns of figures) each, as `find_borrowed` takes them."""
    out = []
    for at, (ward, year, columns) in enumerate(wards):
        figures = [
            figure(element, row, col, value, period=str(year), khu_pho=unit.format(row), ward=ward)
            for col, (element, values) in enumerate(zip(("households", "families_registered", "families_planned"), columns, strict=False))
            for row, value in enumerate(values)
        ]
        out.append((f"{at}.xlsx", prints_of(figures), (year,)))
    return out


def copies(*args, **more):
    """File and original of what is borrowed."""
    return sorted((one.source_file, one.other_file) for some in find_borrowed(*args, **more).values() for one in some)


COLUMNS = [[line[at] for line in lines(1)] for at in range(2)]


def test_small_and_round_numbers_and_targets_are_no_evidence():
    """Two small wards, two that round to hundreds, and two with the same targets."""
    few = [[draw % 6 for draw in range(10)], [draw % 5 for draw in range(10)]]
    assert copies(pieces(("Xã A", 2019, few), ("Xã B", 2019, few))) == []
    hundreds = [[100 * (1 + at % 4) for at in range(10)]] * 2
    assert copies(pieces(("Xã A", 2019, hundreds), ("Xã B", 2019, hundreds))) == []
    planned = [[], [], [345, 278, 411, 523, 377, 268, 459, 312, 289]]
    assert copies(pieces(("Xã A", 2019, planned), ("Xã B", 2019, planned))) == []
    assert copies(pieces(("Xã A", 2019, COLUMNS), ("Xã B", 2019, COLUMNS))) == [("1.xlsx", "0.xlsx")]


def test_the_same_numbers_in_another_order_are_chance():
    """Forty thôn of twenty to sixty households each: most numbers of one ward are also another's."""
    draw = random.Random(5)
    some, others = ([[draw.randint(20, 60) for _ in range(40)] for _ in range(2)] for _ in range(2))
    assert copies(pieces(("Xã A", 2019, some), ("Xã B", 2019, others))) == []


def test_a_ward_that_became_another():
    """It begins when the other ends, or is registered, or tells of the other's years beside its own."""
    assert copies(pieces(("Xã A", 2019, COLUMNS), ("Xã B", 2020, COLUMNS))) == []
    side_by_side = pieces(("Xã A", 2019, COLUMNS), ("Xã B", 2019, COLUMNS))
    assert copies(side_by_side, related={frozenset(("Xã A", "Xã B"))}) == []
    (file, prints, _), *rest = side_by_side
    assert copies([*rest, (file, prints, (2019, 2020))]) == []


def test_what_it_costs_grows_with_the_wards_only(calls_of):
    """One form that a whole province sent, and as many of which each is another."""
    def cost(count, same):
        some = pieces(*((f"Xã {at}", 2019, COLUMNS if same else [[line[0] for line in lines(at, least=20_000)]]) for at in range(count)))
        made, found = calls_of(find_borrowed, some)
        assert sum(map(len, found.values())) == (count - 1 if same else 0)
        return made

    for same in (True, False):
        assert cost(160, same) < 2.5 * cost(80, same)
