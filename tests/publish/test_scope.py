"""What an analyst writes into the first cell of a notebook is understood as people write it, or answered in a sentence."""

import pandas as pd
import pytest

from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators.territory import COLUMNS
from hieuhoc_analysis.publish import folders
from hieuhoc_analysis.publish.opening import open_review
from hieuhoc_analysis.publish.scope import NoFigures

THON = {"Xã Sông Thao": 5, "Xã Đoàn Kết": 3}


@pytest.fixture(autouse=True)
def data(tmp_path, monkeypatch):
    """Two wards of three years, cleaned."""
    rows = [{"ward": ward, "khu_pho": f"Thôn {n}", "org_unit_id": org_unit_id(ward, f"Thôn {n}", str(year)), "period": str(year), "data_element": element, "education_level": "all", "value": value,
             "status": "reported", "source_file": "f.xlsx", "source_sheet": "S", "source_cell": "A1", "raw_value": ""}
            for ward, count in THON.items() for n in range(1, count + 1) for year in (2021, 2022, 2023) for element, value in (("households", 300.0), ("families_registered", 200.0 + year % 10))]
    table = pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)
    nothing = pd.DataFrame({"source_file": [], "period": [], "received": [], "rule": [], "ward": []}, dtype=str)
    monkeypatch.setattr("hieuhoc_analysis.publish.opening._cleaned", lambda lang: (table, nothing, nothing))
    monkeypatch.setenv("HIEUHOC_REPORTS", str(tmp_path / "reports"))


@pytest.mark.parametrize(("asked", "wards", "folder"), [
    ({"period": "2021 – 2023"}, ["Xã Sông Thao", "Xã Đoàn Kết"], "2021-2023"), ({"period": 2022, "wards": []}, ["Xã Sông Thao", "Xã Đoàn Kết"], "2022"),
    ({"wards": "sông thao"}, ["Xã Sông Thao"], "2021-2023"),
    ({"wards": ["XÃ ĐOÀN KẾT"]}, ["Xã Đoàn Kết"], "2021-2023_xa-doan-ket"),  # not over the charts of the review of Xã Sông Thao
])
def test_what_is_meant(asked, wards, folder):
    """A dash as our charts print it, any letters, no kind; charts of another ward than the main one do not replace those of the review."""
    review = open_review(**asked)
    assert (review.wards, review.reports.name) == (wards, folder)
    assert folders.period_of(review.reports) == folder[: 4 if folder == "2022" else 9]


@pytest.mark.parametrize(("asked", "said"), [
    ({"period": "2010-2012"}, "Không có số liệu nào trong giai đoạn 2010-2012. Có: 2021, 2022, 2023."),
    ({"wards": ["Sông Thao", "Sông Hinh"]}, "Không có số liệu của Sông Hinh. Có: Xã Đoàn Kết, Xã Sông Thao."),
])
def test_what_there_is_none_of(asked, said):
    """What there is is named; nothing is left out in silence."""
    with pytest.raises(NoFigures) as error:
        open_review(**asked)
    assert error.value.message("vi") == said
