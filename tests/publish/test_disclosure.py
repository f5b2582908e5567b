"""Small counts of persons cannot be read, nor computed back: an attacker of our own tries."""

from itertools import product

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hieuhoc_analysis.errors import UsageError
from hieuhoc_analysis.indicators import dropout, funnels, narrative
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.publish.disclosure import (
    TOTAL,
    mask,
    mask_rates,
    mask_sentences,
    person_elements,
    publishable,
)
from hieuhoc_analysis.publish.suppression import suppress

YEARS = ("2017-2018", "2018-2019")


def observations(figures):
    rows = [{
        "ward": "Xã Thử", "khu_pho": unit, "org_unit_id": "", "period": period, "data_element": element, "education_level": level, "value": value,
        "status": "reported", "source_file": "", "source_sheet": "", "source_cell": "", "raw_value": "",
    } for (unit, period, element, level), value in figures.items()]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def grid(*sizes):
    """Cells and margins of a table of these sizes: index −1 is the margin."""
    cells = list(product(*[range(-1, n) for n in sizes]))
    equations = [(cell, tuple((*cell[:axis], i, *cell[axis + 1:]) for i in range(n))) for axis, n in enumerate(sizes) for cell in cells if cell[axis] == -1]
    return cells, equations


def filled(inner, *sizes):
    """The table with all margins from its inner cells."""
    cells, equations = grid(*sizes)
    values = {cell: sum(v for key, v in inner.items() if all(c in (-1, k) for c, k in zip(cell, key, strict=True))) for cell in cells}
    return values, equations


def attack(values, equations, hidden, target, cap=40):
    """The least and the greatest whole number that a reader must still think possible for one hidden cell: bounds, then trying out.

    From the true value outwards, until they are 5 apart or the next is impossible: never wider than the truth. That no cell
    is over `cap` nobody knows: it only ends the trying, and lies well over the greatest cell.
    """
    cap = max(cap, int(max(values.values())) + 20)
    known = {cell: (value, value) for cell, value in values.items() if cell not in hidden} | dict.fromkeys(hidden, (0, cap))

    def tighten(bounds):
        changed = True
        while changed:
            changed = False
            for total, parts in equations:
                low, high = sum(bounds[p][0] for p in parts), sum(bounds[p][1] for p in parts)
                new = {total: (max(bounds[total][0], low), min(bounds[total][1], high))}
                for p in parts:
                    others_low, others_high = low - bounds[p][0], high - bounds[p][1]
                    new[p] = (max(bounds[p][0], bounds[total][0] - others_high), min(bounds[p][1], bounds[total][1] - others_low))
                for cell, pair in new.items():
                    if pair[0] > pair[1]:
                        return False
                    if pair != bounds[cell]:
                        bounds[cell], changed = pair, True
        return True

    def possible(bounds):
        if not tighten(bounds):
            return False
        cell = next((c for c in sorted(hidden, key=str) if bounds[c][0] < bounds[c][1]), None)
        if cell is None:
            return True
        middle = (bounds[cell][0] + bounds[cell][1]) // 2
        return possible(bounds | {cell: (bounds[cell][0], middle)}) or possible(bounds | {cell: (middle + 1, bounds[cell][1])})

    low = high = values[target]
    while high - low < 5 and high < cap and possible(known | {target: (high + 1, high + 1)}):
        high += 1
    while high - low < 5 and low > 0 and possible(known | {target: (low - 1, low - 1)}):
        low -= 1
    return low, high


def told_closely(values, equations, gone, unseen=(), cap=40):
    """The small cells that a reader can tell to within less than the threshold, with his interval."""
    small = [cell for cell, value in values.items() if 0 < value < 5]
    out = {cell: attack(values, equations, {*gone, *unseen}, cell, cap) for cell in small}
    return {cell: (low, high) for cell, (low, high) in out.items() if high - low < 5}


def test_the_attacker_breaks_primary_suppression_alone():
    """With only the small cell hidden, the margins give it back: the attacker is worth his name."""
    values, equations = filled({(0, 0): 2, (0, 1): 9, (1, 0): 8, (1, 1): 7}, 2, 2)
    assert attack(values, equations, {(0, 0)}, (0, 0)) == (2, 2)


def test_the_attacker_narrows_a_cell_that_two_values_leave_open():
    """A square whose sides add up to 3 leaves 0 to 3 for the 2: another value is possible, and yet much is told."""
    values, equations = filled({(0, 0): 2, (0, 1): 1, (1, 0): 1, (1, 1): 7}, 2, 2)
    assert attack(values, equations, set(product(range(2), range(2))), (0, 0)) == (0, 3)


def test_a_square_around_the_small_cell():
    """One small cell of a 2 × 2 table takes three more with it, and no margin."""
    values, equations = filled({(0, 0): 2, (0, 1): 9, (1, 0): 8, (1, 1): 7}, 2, 2)
    gone = suppress(values, equations, 5)
    assert gone == {(0, 0): "primary", (0, 1): "complementary", (1, 0): "complementary", (1, 1): "complementary"}


def test_two_hidden_cells_that_are_surely_zero_do_not_protect():
    """Zeros beside a small cell cannot hide it when the rest of the margin is known: more is suppressed."""
    values, equations = filled({(0, 0): 3, (0, 1): 0, (1, 0): 0, (1, 1): 0}, 2, 2)
    assert told_closely(values, equations, suppress(values, equations, 5)) == {}


def test_a_table_of_large_counts_stays_whole():
    """Nothing is suppressed without need, zeros included."""
    values, equations = filled({(0, 0): 5, (0, 1): 0, (1, 0): 50, (1, 1): 7}, 2, 2)
    assert suppress(values, equations, 5) == {}


def test_where_nothing_is_said_the_table_keeps_its_columns():
    """Figures that name no ward give no sentence: what is left is an empty table, of which papers still ask the sections."""
    said = narrative.sentences(observations({("Khu phố 1", "2019", "households", "all"): 12}).assign(ward=""))
    masked = mask_sentences(said, publishable(observations({})))
    assert (len(masked), list(masked.columns)) == (0, list(narrative.SENTENCES))


SMALL = st.sampled_from([0, 0, 1, 2, 3, 4, 5, 8])


@settings(max_examples=60)
@given(st.lists(SMALL, min_size=9, max_size=9))
def test_no_small_cell_of_khu_pho_by_year_can_be_computed_back(numbers):
    """3 khu phố × 3 years with margins: what a reader must think possible of a small cell spans 5 or more."""
    values, equations = filled(dict(zip(product(range(3), range(3)), numbers, strict=True)), 3, 3)
    assert told_closely(values, equations, suppress(values, equations, 5)) == {}


@settings(max_examples=25)
@given(st.lists(SMALL, min_size=8, max_size=8))
@example([8, 1, 0, 0, 8, 4, 8, 8])
def test_nor_of_khu_pho_by_year_by_level(numbers):
    """2 × 2 × 2 with all margins of all orders."""
    values, equations = filled(dict(zip(product(range(2), repeat=3), numbers, strict=True)), 2, 2, 2)
    assert told_closely(values, equations, suppress(values, equations, 5)) == {}


def linked(dropped, back, left):
    """Dropouts and returned by 2 khu phố × 2 years with margins; each ward-year also pupils at the start and end. Rests are named ``-``."""
    values, equations = {}, []
    for name, numbers in (("out", dropped), ("back", back)):
        table, margins = filled(dict(zip(product(range(2), range(2)), numbers, strict=True)), 2, 2)
        values |= {(name, *cell): value for cell, value in table.items()}
        equations += [((name, *total), tuple((name, *part) for part in parts)) for total, parts in margins]
    for cell in [cell for cell in values if cell[0] == "out"]:
        values["-stay", *cell[1:]] = values[cell] - values["back", *cell[1:]]
        equations.append((cell, (("back", *cell[1:]), ("-stay", *cell[1:]))))
    for year, moved in enumerate(left):
        values |= {("start", -1, year): 30 + moved, ("-moved", -1, year): moved, ("-left", -1, year): moved + values["out", -1, year], ("end", -1, year): 30 - values["out", -1, year]}
        equations += [(("start", -1, year), (("end", -1, year), ("-left", -1, year))), (("-left", -1, year), (("out", -1, year), ("-moved", -1, year)))]
    return values, equations


FEW = st.sampled_from([0, 0, 1, 2, 3, 4, 6])


@settings(max_examples=20)
@given(st.lists(st.tuples(FEW, st.integers(0, 4)), min_size=4, max_size=4), st.lists(st.integers(0, 3), min_size=2, max_size=2))
def test_nor_across_data_elements(pairs, left):
    """Returned of the dropouts, pupils who left of those at the start: no subtraction between elements tells a small count, or how many are still out."""
    values, equations = linked([out for out, _ in pairs], [min(pair) for pair in pairs], left)
    unseen = {cell for cell in values if cell[0].startswith("-")}
    harmless = {cell for cell in unseen if cell[0] in ("-left", "-moved")}
    gone = suppress(values, equations, 5, unseen, harmless)
    told = told_closely(values, equations, gone, unseen)
    assert {cell: bounds for cell, bounds in told.items() if cell not in harmless} == {}


@given(st.lists(st.integers(0, 60), min_size=12, max_size=12), st.integers(2, 12))
def test_every_small_cell_is_suppressed(numbers, threshold):
    """No published cell is below the threshold and above zero."""
    values, equations = filled(dict(zip(product(range(4), range(3)), numbers, strict=True)), 4, 3)
    gone = suppress(values, equations, threshold)
    assert [v for cell, v in values.items() if cell not in gone and 0 < v < threshold] == []


def test_what_is_protected():
    """Pupils, children and members are persons; families, clans and money are not."""
    protected = set(person_elements())
    assert {"dropouts", "returned_to_school", "not_enrolled", "members", "citizens_recognized"} <= protected
    assert not {"households", "families_registered", "clans", "communities", "fund_vnd"} & protected


def dropouts(table):
    return observations({(unit, period, "dropouts", "all"): n for unit, row in table.items() for period, n in zip(YEARS, row, strict=True)})


def test_publishable_table():
    """Small cells are gone, with their reason; the ward's own large totals stay."""
    got = publishable(dropouts({"A": (2, 9), "B": (11, 14)})).set_index(["khu_pho", "period", "education_level"])
    assert got.loc[("A", YEARS[0], "all"), ["status", "reason"]].tolist() == ["suppressed", "primary"]
    assert got.loc[("", YEARS[0], "all"), "value"] == 13
    assert got.loc[("", TOTAL, "all"), "value"] == 36


def test_the_rest_of_an_incomplete_total_is_protected_too():
    """The ward says 12, its khu phố say 10: the silent khu phố's 2 must not follow."""
    table = observations({("A", YEARS[0], "dropouts", "all"): 10, ("", YEARS[0], "dropouts", "all"): 12})
    table = pd.concat([table, observations({("B", YEARS[1], "dropouts", "all"): 20, ("A", YEARS[1], "dropouts", "all"): 20})])
    got = publishable(table).set_index(["khu_pho", "period"])
    assert "suppressed" in (got.loc[("A", YEARS[0]), "status"], got.loc[("", YEARS[0]), "status"])


def test_what_is_left_when_one_count_is_taken_from_another():
    """100 children of 6, 98 in grade 1: the 2 who are not are withheld with one of the two counts; 90 of 100 may be read."""
    figures = {("", YEARS[0], "children_age6", "all"): 100, ("", YEARS[0], "children_age6_grade1", "all"): 98,
               ("", YEARS[1], "children_age6", "all"): 100, ("", YEARS[1], "children_age6_grade1", "all"): 90}
    got = publishable(observations({key: figures[key] for key in list(figures)[2:]}))
    assert set(got["status"]) == {"reported"}
    got = publishable(observations(figures)).set_index(["data_element", "period"])["status"]
    assert "suppressed" in (got["children_age6", YEARS[0]], got["children_age6_grade1", YEARS[0]])


def test_pupils_who_left_bound_the_dropouts():
    """400 pupils, 398 at the end, 2 dropped out: with both published the dropouts would be 2 at most."""
    got = publishable(observations({("", YEARS[0], "pupils_start", "all"): 400, ("", YEARS[0], "pupils_end", "all"): 398, ("", YEARS[0], "dropouts", "all"): 2}))
    got = got[got["period"] == YEARS[0]].set_index("data_element")["status"]
    assert (got["dropouts"], "suppressed" in (got["pupils_start"], got["pupils_end"])) == ("suppressed", True)


def test_a_khu_pho_is_told_for_all_levels_together():
    """A khu phố's figure of one level stays back however large; their sum and the ward's levels are told."""
    got = publishable(observations({("A", YEARS[0], "dropouts", "primary"): 20, ("A", YEARS[0], "dropouts", "lower_secondary"): 30}))
    got = got[got["period"] == YEARS[0]].set_index(["khu_pho", "education_level"])
    assert got.loc["A", "reason"].to_dict() == {"all": "", "primary": "detail", "lower_secondary": "detail"}
    assert got.loc["", "value"].to_dict() == {"all": 50, "primary": 20, "lower_secondary": 30}


def test_internal_view_is_marked():
    """The analyst's own view has every figure, and says what it is."""
    got = publishable(dropouts({"A": (2, 9)}), view="internal")
    assert ({"internal"}, 0) == (set(got["view"]), (got["status"] == "suppressed").sum())


def test_masked_counts():
    """Counts of an indicator frame lose their suppressed values, and only those."""
    table = dropouts({"A": (2, 90), "B": (1, 80)})
    got = mask(dropout.counts(table, ["dropouts"]), publishable(table)).set_index("period")
    assert got["suppressed"].tolist() == [True, True]  # 3 in the first year; the second would follow from the sum of both
    assert got["value"].isna().all()


def test_masked_rates():
    """A rate of a suppressed count is suppressed: rate × pupils would be the count."""
    table = pd.concat([dropouts({"A": (2, 90), "B": (1, 80)}), observations({("", p, "pupils_start", "all"): 4000 for p in YEARS})])
    got = mask_rates(dropout.rates(table, ["dropout_rate"]), publishable(table))
    assert got["status"].tolist() == ["suppressed", "suppressed"]
    assert got[["numerator", "value", "low", "high"]].isna().all(axis=None)


def test_pooled_rate_over_all_years_may_stay():
    """The pooled rate is the published margin over all periods: it stays while its years are hidden."""
    table = pd.concat([dropouts({"A": (2, 90), "B": (1, 80)}), observations({("", p, "pupils_start", "all"): 4000 for p in YEARS})])
    got = mask_rates(dropout.pooled(table), publishable(table))
    assert got["status"].tolist() == ["reported"]


def test_pooled_rate_that_is_no_published_margin_goes():
    """Pooled over one year of two, it would be that year's count."""
    table = pd.concat([dropouts({"A": (2, 90), "B": (1, 80)}), observations({("", YEARS[1], "pupils_start", "all"): 4000})])
    assert mask_rates(dropout.pooled(table), publishable(table))["status"].tolist() == ["suppressed"]


def test_funnel_of_khu_pho():
    """A khu phố's pooled point goes with its margin, and the next smallest with it; another stays though its years are hidden."""
    homes = observations({(unit, period[5:], "households", "all"): 300 for unit in "ABC" for period in YEARS})
    table = pd.concat([dropouts({"A": (1, 2), "B": (3, 4), "C": (7, 9)}), homes])
    got = mask_rates(funnels.points(table, over="khu_pho"), publishable(table)).set_index("khu_pho")
    assert got["suppressed"].to_dict() == {"A": True, "B": True, "C": False}


def test_sentences_do_not_say_small_counts():
    """A sentence about 3 dropouts is left out, one about 170 stays."""
    table = pd.concat([observations({("", YEARS[0], "dropouts", "all"): 3, ("", YEARS[0], "pupils_start", "all"): 900}),
                       observations({("", YEARS[0], "not_enrolled", "all"): 170})])
    got = mask_sentences(narrative.sentences(table, years="2018-2018"), publishable(table))
    assert ("dropout_rate" in set(got["indicator"]), "not_enrolled" in set(got["indicator"])) == (False, True)


def test_settings_are_checked():
    """A threshold of 1 protects nothing, another view does not exist."""
    with pytest.raises(UsageError, match="threshold"):
        publishable(dropouts({"A": (2, 9)}), threshold=1)
    with pytest.raises(UsageError, match="secret"):
        publishable(dropouts({"A": (2, 9)}), view="secret")


def test_years_without_a_rate_withhold_none():
    """Where no year gave a rate, for want of pupils, years together say so: there is no rate to withhold, though the counts are small."""
    table = observations({("A", year, "dropouts", "all"): n for year, n in zip(YEARS, (2, 3), strict=True)})
    pooled = dropout.pooled(table)
    assert mask_rates(pooled, publishable(table))[["status", "suppressed"]].values.tolist() == [["no_rate", False]]
