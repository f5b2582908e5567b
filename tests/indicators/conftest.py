"""Tiny observation frames, written as one would say them."""

import pandas as pd
import pytest

from hieuhoc_analysis.harmonize.places.org_units import org_unit_id
from hieuhoc_analysis.indicators.territory import COLUMNS


def _observe(figures, ward="Xã Thử", status=None):
    """{(khu phố, period, element[, level]): value} → observations; value None is not reported, a str is a status."""
    rows = []
    for key, value in figures.items():
        khu_pho, period, element, *level = key
        said = value if isinstance(value, str) else status or ("not_reported" if value is None else "reported")
        rows.append({
            "ward": ward, "khu_pho": khu_pho, "org_unit_id": org_unit_id(ward, khu_pho, period), "period": period, "data_element": element,
            "education_level": level[0] if level else "all", "value": None if isinstance(value, str) else value, "status": said,
            "source_file": "f.xlsx", "source_sheet": "S", "source_cell": f"A{len(rows) + 1}", "raw_value": "",
        })
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    return table.astype(COLUMNS)


def _series(element, by_unit, ward="Xã Thử", first=2016):
    """{khu phố: [values from `first` on]} → observations of one element."""
    return _observe({(unit, str(first + i), element): v for unit, values in by_unit.items() for i, v in enumerate(values)}, ward)


@pytest.fixture
def observe():
    return _observe


@pytest.fixture
def series():
    return _series


@pytest.fixture
def changes(tmp_path):
    """Use a user's territory_changes.csv with these lines (date,predecessor,khu_pho,successor,khu_pho,share) in a with block."""
    from hieuhoc_analysis import codelists

    def using(*lines):
        text = "date,predecessor_id,predecessor,predecessor_khu_pho,successor_id,successor,successor_khu_pho,share,legal_act,source\n"
        for date, old, old_unit, new, new_unit, share in lines:
            text += f"{date},,{old},{old_unit},,{new},{new_unit},{share},,\n"
        folder = tmp_path / str(len(list(tmp_path.iterdir())))  # a folder is read once: other changes need another
        folder.mkdir()
        (folder / "territory_changes.csv").write_text(text, encoding="utf-8")
        return codelists.using(folder)

    return using
