"""A workbook of a new ward that names the old ones lets the others' silence be understood, and proposes the lines that say so."""

import csv

import pytest
from openpyxl import Workbook

import hieuhoc_analysis as hh

HEADS = ("Tổng số hộ", "Gia đình đăng ký")
OLD = {"Thị trấn Thạnh Mỹ": 3, "Xã Đạ Ròn": 2, "Xã Tu Tra": 4}


def save(path, rows):
    """A workbook of one sheet."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)


def old_wards(folder, wards=OLD):
    """A form of each old ward, of two years; its thôn are called by themselves."""
    for ward, count in wards.items():
        for year in (2023, 2024):
            units = [[i, f"Thôn {ward[-3:]} {i}", 200 + 7 * i, 100 + 9 * i + year % 10] for i in range(1, count + 1)]
            save(folder / f"{ward} {year}.xlsx", [[f"UBND {ward.upper()}"], [f"GIA ĐÌNH HỌC TẬP NĂM {year}"], [], ["STT", "Thôn", *HEADS], *units])


def numbered(wards=OLD):
    """(Old ward, line) of the new ward's thôn, numbered through."""
    olds = [ward for ward, count in wards.items() for _ in range(count)]
    return [(ward, [i, f"Thôn {i}", 200 + i, 150 + i]) for i, ward in enumerate(olds, 1)]


def in_groups(olds):
    """The thôn under a line of each old ward."""
    return ["STT", "Thôn", *HEADS], [line for ward in olds for line in ([None, f"Khu vực {ward[0].lower()}{ward[1:]} cũ"], *(own for of, own in numbered() if of == ward))]


def in_a_column(olds):
    """The old ward beside each thôn, without its kind."""
    return ["STT", "Thôn", "Xã, thị trấn cũ", *HEADS], [[at, name, ward.removeprefix("Thị trấn ").removeprefix("Xã "), *rest] for ward, (at, name, *rest) in numbered()]


def in_brackets(olds):
    """The old ward behind each thôn, which alone tells several of one number apart."""
    return ["STT", "Thôn", *HEADS], [[at, f"{name} ({ward.removeprefix('Thị trấn ').removeprefix('Xã ')})", *rest] for ward, (at, name, *rest) in numbered()]


@pytest.mark.parametrize(("table", "title"), [
    (in_groups, ""), (in_a_column, ""), (in_brackets, ""),
    (lambda olds: (["STT", "Thôn", *HEADS], [line for _, line in numbered()]), "(Thành lập trên cơ sở sáp nhập thị trấn Thạnh Mỹ, các xã Đạ Ròn, Tu Tra)"),
])
def test_old_wards_that_the_new_one_names_went_into_it(tmp_path, table, title):
    """Also where the thôn got other names; filled in, the list that is written answers all of it."""
    old_wards(tmp_path / "raw")
    head, lines = table(OLD)
    save(tmp_path / "raw" / "moi.xlsx", [["UBND XÃ ĐƠN DƯƠNG"], ["GIA ĐÌNH HỌC TẬP NĂM 2025"], [title], head, *lines])
    cleaned = hh.clean(tmp_path / "raw")
    asked = cleaned.findings.query("rule in ('ward_succeeded', 'submission_missing')")
    assert sorted(asked[["rule", "ward", "expected"]].itertuples(index=False, name=None)) == [("ward_succeeded", ward, "Xã Đơn Dương") for ward in sorted(OLD)]
    cleaned.write(tmp_path / "out")
    with (tmp_path / "out" / "territory_changes.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["date"], row["predecessor"], row["successor"], row["share"]) for row in rows] == [("2025-07-01", ward, "Xã Đơn Dương", "") for ward in OLD]
    own = tmp_path / "own"
    own.mkdir()
    with (own / "territory_changes.csv").open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows({**row, "share": "1", "date": "01/07/2025"} for row in rows)
    again = hh.clean(tmp_path / "raw", codelists=own)
    assert again.findings.query("rule in ('ward_succeeded', 'submission_missing')").empty
    again.write(tmp_path / "out")
    assert (tmp_path / "out" / "territory_changes.csv").read_text(encoding="utf-8-sig").count(",1,,") == 3  # it keeps what was decided


def test_a_ward_that_keeps_its_name_and_takes_another_in_has_two_lines(tmp_path):
    """Its jump in that year is asked about once, as the merger that it is."""
    for year in (2023, 2024):
        save(tmp_path / f"huyen {year}.xlsx", [["HUYỆN ĐƠN DƯƠNG"], [f"GIA ĐÌNH HỌC TẬP NĂM {year}"], [], ["STT", "Xã", *HEADS],
                                                *([i, name, hh_, reg + year % 10] for i, (name, hh_, reg) in enumerate([("Xã Ka Đô", 2300, 1400), ("Xã Lạc Lâm", 3200, 2400), ("Xã Pró", 1900, 900), ("Xã Tu Tra", 2100, 950)], 1))])
    save(tmp_path / "tinh.xlsx", [["TỈNH LÂM ĐỒNG"], ["GIA ĐÌNH HỌC TẬP NĂM 2025"], [], ["STT", "Xã", "Các xã cũ sáp nhập", *HEADS],
                                  [1, "Xã Ka Đô", "Xã Lạc Lâm, Ka Đô", 5510, 3890], [2, "Xã Pró", "", 1905, 920], [3, "Xã Tu Tra", "", 2110, 980]])
    cleaned = hh.clean(tmp_path)
    asked = cleaned.findings.query("severity != 'info'")
    assert asked[["rule", "ward"]].to_numpy().tolist() == [["ward_succeeded", "Xã Lạc Lâm"]]
    assert cleaned.tables["territory_changes"].column("predecessor").to_pylist() == ["Xã Ka Đô", "Xã Lạc Lâm"]
    assert "“2025-07-01,,Xã Lạc Lâm,,,Xã Ka Đô,,1,,”, “2025-07-01,,Xã Ka Đô,,,Xã Ka Đô,,1,,”" in asked["hint"].iloc[0]


def test_a_neighbour_that_is_always_named_is_no_part(tmp_path):
    """It is silent from 2025 on, and was named in the years in which it reported."""
    old_wards(tmp_path, {"Xã Đạ Ròn": 2, "Xã Tu Tra": 4})
    for year in (2023, 2024, 2025):
        save(tmp_path / f"ka do {year}.xlsx", [["UBND XÃ KA ĐÔ"], [f"GIA ĐÌNH HỌC TẬP NĂM {year}"], ["(Cụm thi đua cùng xã Tu Tra)"], ["STT", "Thôn", *HEADS],
                                               *([i, f"Thôn Ka {i}", 200 + i, 150 + i] for i in range(1, 5))])
    assert hh.clean(tmp_path).findings.query("rule == 'ward_succeeded'").empty


def test_a_ward_keeps_its_name_under_another_district_than_the_registers(tmp_path):
    """Districts change, and few wards of the country are in the register: one paper of another district makes no other ward."""
    save(tmp_path / "2024.xlsx", [["UBND HUYỆN LÂM HÀ"], ["UBND XÃ BÌNH THẠNH"], ["GIA ĐÌNH HỌC TẬP NĂM 2024"], ["STT", "Thôn", *HEADS],
                                  *([i, f"Thôn {i}", 200 + i, 150 + i] for i in range(1, 5))])
    assert set(hh.clean(tmp_path).observations["ward"]) == {"Xã Bình Thạnh"}
