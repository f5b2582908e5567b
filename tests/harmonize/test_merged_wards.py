"""A commune merged in 2025 reports: its former wards stand in the sheet as captions, behind names, or as lines."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

FORMER = {"Thị trấn Liên Hương": ["Khu phố 1", "Khu phố 2"], "Xã Bình Thạnh": ["Thôn 1", "Thôn 2"], "Xã Phước Thể": ["Thôn 1", "Thôn 2", "Thôn 3"]}
EXPECTED = ["Khu phố 1", "Khu phố 2", "Thôn 1 (Xã Bình Thạnh)", "Thôn 2 (Xã Bình Thạnh)", "Thôn 1 (Xã Phước Thể)", "Thôn 2 (Xã Phước Thể)", "Thôn 3"]


def _read(path, lines, title="HỘI KHUYẾN HỌC XÃ LIÊN HƯƠNG", year=2025):
    """The observations of one sheet; a line is (mark, name) or (mark, name, three figures)."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu 1"
    for row in ([title], [f"BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM {year}"], [], ["STT", "Thôn, khu phố", "Tổng số hộ", "Gia đình đăng ký", "Gia đình được công nhận"]):
        sheet.append(row)
    for mark, name, *figures in lines:
        sheet.append([mark, name, *figures])
    book.save(path)
    cleaned = hh.clean(path)
    assert sorted(cleaned.findings.loc[cleaned.findings["severity"] == "error", "rule"]) == []
    return cleaned.observations.query("data_element == 'households'")[["ward", "khu_pho", "value"]].values.tolist()


def _figures(n):
    return [300 + 7 * n, 200 + 5 * n, 150 + 3 * n]


@pytest.mark.parametrize("caption", ["{} (cũ)", "{}", "Địa bàn {} cũ", "{} trước đây"])
def test_former_wards_as_captions(tmp_path, caption):
    """The figures are the new commune's; names that two former wards share are told apart, no line is lost."""
    lines, n = [], 0
    for mark, (ward, units) in zip(("I", "II", "III"), FORMER.items(), strict=True):
        lines.append((mark, caption.format(ward)))
        for unit in units:
            n += 1
            lines.append((n, unit, *_figures(n)))
    assert _read(tmp_path / "a.xlsx", lines) == [["Xã Liên Hương", name, 300 + 7 * (at + 1)] for at, name in enumerate(EXPECTED)]


@pytest.mark.parametrize("behind", ["{} ({} cũ)", "{} - {}", "{}, {} (cũ)"])
def test_former_wards_behind_the_names(tmp_path, behind):
    """The same where each name carries its former ward."""
    names = [behind.format(unit, ward) for ward, units in FORMER.items() for unit in units]
    lines = [(n, name, *_figures(n)) for n, name in enumerate(names, 1)]
    assert _read(tmp_path / "a.xlsx", lines) == [["Xã Liên Hương", name, 300 + 7 * (at + 1)] for at, name in enumerate(EXPECTED)]


def test_former_wards_as_lines(tmp_path):
    """A line for a former ward is a part of the new one, under the name that a recast review gives it."""
    lines = [(n, f"{ward} (cũ)", *_figures(n)) for n, ward in enumerate(FORMER, 1)]
    assert _read(tmp_path / "a.xlsx", lines) == [["Xã Liên Hương", f"{ward} (cũ)", 300 + 7 * n] for n, ward in enumerate(FORMER, 1)]


def test_before_the_merger_wards_are_themselves(tmp_path):
    """A table of 2024 under the new commune's name holds figures of the wards that there were then."""
    lines = [line for at, (ward, units) in enumerate(FORMER.items()) for line in [("I" * (at + 1), ward), *((n, unit, *_figures(n)) for n, unit in enumerate(units, 1))]]
    assert [ward for ward, _, _ in _read(tmp_path / "a.xlsx", lines, year=2024)] == [ward for ward, units in FORMER.items() for _ in units]


def test_a_commune_that_no_codelist_knows(tmp_path):
    """Without a codelist the word *cũ* says it; wards without it are a district's, each its own."""
    past = [("I", "Xã Tân Lập (cũ)"), (1, "Thôn 1", *_figures(1)), (2, "Thôn 2", *_figures(2)), ("II", "Xã Tân Hòa (cũ)"), (3, "Thôn 1", *_figures(3))]
    assert _read(tmp_path / "a.xlsx", past, "HỘI KHUYẾN HỌC XÃ ĐỒNG TÂM") == [
        ["Xã Đồng Tâm", "Thôn 1 (Xã Tân Lập)", 307], ["Xã Đồng Tâm", "Thôn 2", 314], ["Xã Đồng Tâm", "Thôn 1 (Xã Tân Hòa)", 321]]
    district = [(mark, str(name).replace(" (cũ)", ""), *more) for mark, name, *more in past]
    assert {ward for ward, _, _ in _read(tmp_path / "b.xlsx", district, "HỘI KHUYẾN HỌC HUYỆN BẮC TÂN")} == {"Xã Tân Lập", "Xã Tân Hòa"}


@pytest.mark.parametrize(("head", "year", "wards"), [
    ("HỘI KHUYẾN HỌC XÃ ĐỒNG TÂM", 2025, {"Xã Đồng Tâm"}), ("HỘI KHUYẾN HỌC XÃ TÂN HÒA", 2026, {"Xã Tân Hòa"}), ("HỘI KHUYẾN HỌC", 2025, {"Xã Tân Lập", "Xã Tân Hòa"}),
    ("HỘI KHUYẾN HỌC XÃ ĐỒNG TÂM", 2024, {"Xã Tân Lập", "Xã Tân Hòa"}), ("UBND XÃ ĐỒNG TÂM - HUYỆN BẮC TÂN", 2025, {"Xã Tân Lập", "Xã Tân Hòa"}),
])
@pytest.mark.parametrize("subtotals", [False, True])
def test_wards_inside_one_that_no_codelist_knows_are_its_parts_since_the_reform(tmp_path, head, year, wards, subtotals):
    """A ward has no wards: what is not a district's paper, nor from before the mergers, is of the ward that its head names."""
    lines = [("I", "Xã Tân Lập"), (1, "Thôn 1", *_figures(1)), (2, "Thôn 2", *_figures(2)), *([(None, "Cộng xã Tân Lập", 621, 415, 309)] if subtotals else []),
             ("II", "Xã Tân Hòa"), (3, "Thôn 1", *_figures(3)), (4, "Thôn 2", *_figures(4)), *([(None, "Cộng xã Tân Hòa", 649, 435, 321)] if subtotals else [])]
    found = _read(tmp_path / "a.xlsx", lines, head, year)
    assert {ward for ward, _, _ in found} == wards
    assert (len(wards) > 1) == ("Thôn 1 (Xã Tân Hòa)" not in {unit for _, unit, _ in found})
    assert sorted(value for _, unit, value in found if unit) == [307, 314, 321, 328]
