"""The walks of `test_walk` and `test_walk_papers` over other reviews: a ward of three khu phố, a district of twelve wards that report without khu phố, one added up from khu phố, and the sample in English."""

import random

import pandas as pd
import pytest

from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.publish.opening import open_review
from hieuhoc_analysis.publish.papers import write_papers

from . import test_walk, test_walk_papers
from .walk import Reference

# the same walks and what they go over, each of this module's reviews
texts, khu_pho_funnel, report, page = test_walk.texts, test_walk_papers.khu_pho_funnel, test_walk_papers.report, test_walk_papers.page
test_deck, test_deck_can_fail = test_walk.test_every_number_written_in_the_deck_is_borne_by_the_cleaned_tables, test_walk.test_a_wrong_number_would_be_found
test_charts_of_deck = test_walk.test_every_figure_in_the_decks_charts_is_borne_by_the_cleaned_tables
test_report, test_report_can_fail = test_walk_papers.test_every_number_in_the_report_is_borne_by_the_cleaned_tables, test_walk_papers.test_a_wrong_number_in_the_report_would_be_found
test_tables, test_page = test_walk_papers.test_every_number_in_the_tables_is_borne_by_the_cleaned_tables, test_walk_papers.test_every_number_on_the_page_is_borne_by_the_cleaned_tables
test_funnel = test_walk_papers.test_the_points_of_a_funnel_over_khu_pho_are_those_of_the_cleaned_tables

YEARS, DISTRICT = range(2018, 2021), "Huyện Thử"
WARDS = [f"Xã Thử {name}" for name in ("An", "Bắc", "Chợ", "Đông", "Giồng", "Hạ", "Khê", "Lâm", "Mỹ", "Nam", "Phú", "Quý")]


def _unit(chance, ward, khu_pho, communities):
    """A unit's figures of three years, of which it grows through all."""
    size, share = chance.randint(300, 900), chance.uniform(0.25, 0.4)
    for y in YEARS:
        registered = round(size * share * 1.15 ** (y - 2018))
        pupils = round(size * 0.7)
        out = chance.randint(6, 19)
        figures = {"households": size + 4 * (y - 2018), "families_registered": registered, "families_recognized": round(registered * 0.8), "clans": 6, "clans_registered": 2 + y - 2018, "clans_recognized": 1 + y - 2018,
                   "communities_registered": communities and min(communities, y - 2017), "communities_recognized": communities and min(communities, y - 2017) - (y == 2019), "organizations": 5,
                   "organizations_registered": 3, "organizations_recognized": y - 2017} | ({"communities": communities} if communities > 1 else {})
        school = {"pupils_start": pupils, "pupils_end": pupils - out + 6, "dropouts": out, "returned_to_school": 5, "children_age6": round(size / 10), "children_age6_grade1": round(size / 10) - 5}
        for period, told in ((str(y), figures), (f"{y - 1}-{y}", school)):
            for element, value in told.items():
                yield {"ward": ward, "khu_pho": khu_pho, "org_unit_id": org_unit_id(ward, khu_pho, period), "period": period, "data_element": element, "education_level": "all", "value": float(value),
                       "status": "reported", "source_file": f"{y}.xlsx" if not khu_pho else f"{ward} {y}.xlsx", "source_sheet": "Biểu 1", "source_cell": "C9", "raw_value": str(value)}


def _three(chance):
    return [row for n in (1, 2, 3) for row in _unit(chance, WARDS[0], f"Thôn {n}", 1)]


def _by_ward(chance):
    return [row for ward in WARDS for row in _unit(chance, ward, "", 5) if (ward, row["period"]) not in ((WARDS[4], "2019"), (WARDS[4], "2018-2019"))]


def _by_khu_pho(chance):
    return [row for ward in WARDS[:6] for n in (1, 2, 3) for row in _unit(chance, ward, f"Thôn {n}", 1) if (ward, n, row["period"]) not in ((WARDS[4], 2, "2019"), (WARDS[4], 2, "2018-2019"))]


def _as_it_is(frame):
    return frame


def _wards_as_units(frame):
    return frame.assign(khu_pho=frame["ward"], ward=DISTRICT)


def _added_up(frame):
    """A ward is the sum of its three khu phố, and is there in no year in which one of them is not."""
    of = ["ward", "period", "data_element", "education_level"]
    whole = frame[frame.groupby(of)["khu_pho"].transform("nunique") == 3]
    return _wards_as_units(whole.assign(value=whole.groupby(of)["value"].transform("sum")).drop_duplicates(of))


CASES = {  # the submissions, the name of the district, the ward of the review, its language, and the numbers that a walk must have seen
    "three khu phố": (_three, "", WARDS[0], _as_it_is, "vi", {"deck": 150, "report": 200, "tables": 400, "page": 400, "caught": 20}),
    "twelve wards": (_by_ward, DISTRICT, DISTRICT, _wards_as_units, "vi", {"deck": 300, "report": 600, "tables": 1000, "page": 800, "caught": 60}),
    "the sample": (None, "", "Thị trấn Liên Hương", _as_it_is, "en", {"deck": 300, "report": 800, "tables": 1500, "page": 1500, "caught": 100}),
    "six wards added up": (_by_khu_pho, DISTRICT, DISTRICT, _added_up, "en", {"deck": 200, "report": 300, "tables": 400, "page": 400, "caught": 30}),
}


@pytest.fixture(scope="module", params=list(CASES))
def case(request, tmp_path_factory, cleaned):
    """The folder of one case's cleaned tables, a folder for its reports, its period, and what is told of it."""
    make, *told = CASES[request.param]
    folder = tmp_path_factory.mktemp("other")
    if make is None:
        return cleaned / "processed", folder, "2016-2020", told
    table = pd.DataFrame(make(random.Random(7)), columns=list(COLUMNS)).astype(COLUMNS)
    files = sorted(set(table["source_file"]))
    names = ("severity", "rule", "source_file", "source_sheet", "source_cell", "ward", "khu_pho", "period", "data_element", "found", "expected", "message", "hint")
    table.to_parquet(folder / "observations.parquet")
    pd.DataFrame({"source_file": files, "sha256": "", "period": [file[-9:-5] for file in files], "received": [f"{file[-9:-5]}-12-{3 + n % 20:02d}" for n, file in enumerate(files)]}).to_parquet(folder / "submissions.parquet")
    pd.DataFrame({name: [] for name in names}, dtype=str).to_parquet(folder / "findings.parquet")
    return folder, folder / "reports", "2018-2020", told


@pytest.fixture(scope="module")
def review(case):
    """Its review."""
    folder, reports, period, (district, _, _, lang, _) = case
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HIEUHOC_PROCESSED", str(folder))
        patch.setenv("HIEUHOC_REPORTS", str(reports))
        return open_review(period, district=district, lang=lang)


@pytest.fixture(scope="module")
def shown(review):
    """Its exhibits."""
    return list(review.exhibits.values())


@pytest.fixture(scope="module")
def papers(review):
    """The folder of its papers."""
    write_papers(review)
    return review.reports


@pytest.fixture(scope="module")
def reference(case):
    """What its cleaned tables bear."""
    folder, _, period, (_, ward, turn, lang, _) = case
    told = Reference(folder, period, ward, turn, lang)
    if turn is _added_up:  # the chart of who reported counts the khu phố of each ward
        told.said["reporting"] |= Reference(folder, period, WARDS[0]).said["reporting"]
    return told


@pytest.fixture(scope="module")
def least(case):
    """How many numbers a walk must at least have seen."""
    return case[-1][-1]


def test_the_review_is_the_one_meant(case, review):
    """The ward and its khu phố, or the district and its wards, with charts that the walk goes over."""
    ward, units = case[-1][1], len(review.by_unit(["family_registration_coverage"])["khu_pho"].unique())
    assert (review.wards[0], units, len(review.exhibits) > 10) == (ward, {WARDS[0]: 3, DISTRICT: 6 if review.summed else 12}.get(ward, 14), True)
