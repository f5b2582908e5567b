"""How late each khu phố's figures came, worked by hand from files with known days."""

import pandas as pd

from hieuhoc_analysis.indicators import quality
from hieuhoc_analysis.indicators.territory import COLUMNS


def table(*rows):
    """Observations (khu phố, year, element, file) of one ward."""
    return pd.DataFrame([{"ward": "Xã Thử", "khu_pho": unit, "org_unit_id": "", "period": year, "data_element": element, "education_level": "all", "value": 10.0, "status": "reported",
                          "source_file": file, "source_sheet": "", "source_cell": "", "raw_value": ""} for unit, year, element, file in rows], columns=list(COLUMNS)).astype(COLUMNS)


def received(**days):
    return pd.DataFrame({"source_file": [f"{name}.xlsx" for name in days], "received": list(days.values())})


def test_days_after_the_due_day_of_each_form():
    """Registrations are due on 31 March, the yearly report on 14 December; the first file with the khu phố counts."""
    rows = [("Thôn 1", "2019", "families_registered", "spring.xlsx"), ("Thôn 2", "2019", "families_registered", "spring2.xlsx")]
    whole = [(unit, "2020", element, "year.xlsx") for unit in ("Thôn 1",) for element in ("households", "families_registered", "families_recognized")]
    late = [(unit, "2020", element, "late.xlsx") for unit in ("Thôn 1", "Thôn 2") for element in ("households", "families_registered", "families_recognized")]
    got = quality.lateness(table(*rows, *whole, *late), received(spring="2019-03-31", spring2="2019-04-10", year="2020-12-14", late="2020-12-20"), "2019-2020")
    assert list(zip(got["khu_pho"], got["period"], got["status"], got["days_late"], strict=True)) == [
        ("Thôn 1", "2019", "on_time", 0), ("Thôn 2", "2019", "late", 10), ("Thôn 1", "2020", "on_time", 0), ("Thôn 2", "2020", "late", 6)]


def test_silence_and_unknown_days_are_not_lateness():
    """A khu phố without figures has not reported; a file without a day says nothing about when it came."""
    got = quality.lateness(table(("Thôn 1", "2019", "families_registered", "a.xlsx"), ("Thôn 2", "2018", "families_registered", "b.xlsx"), ("Thôn 1", "2018", "families_registered", "b.xlsx")),
                           received(a="", b="2018-03-01"), "2018-2019")
    assert dict(zip(zip(got["khu_pho"], got["period"], strict=True), got["status"], strict=True)) == {
        ("Thôn 1", "2018"): "on_time", ("Thôn 2", "2018"): "on_time", ("Thôn 1", "2019"): "unknown", ("Thôn 2", "2019"): "not_reported"}
    assert got.loc[got["status"].isin(["unknown", "not_reported"]), "days_late"].isna().all()
