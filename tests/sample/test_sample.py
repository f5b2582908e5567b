"""The sample submissions: what they promise to everyone who builds on them."""

import csv
import zipfile
from collections import defaultdict
from pathlib import Path

import openpyxl
import pytest

from hieuhoc_analysis.language.legacy import decode_tcvn3
from hieuhoc_analysis.sample import write_sample
from hieuhoc_analysis.sample.figures import (
    LEVELS,
    YEARS,
    Key,
    Parameters,
    draw,
    school_year,
    share_out,
    units,
)
from hieuhoc_analysis.sample.layouts import submissions
from hieuhoc_analysis.sample.tables import transposed_digits

COMMITTED = Path(__file__).parents[2] / "data" / "raw"
LIEN_HUONG, VINH_HAO, PHAN_RI_CUA = "Thị trấn Liên Hương", "Xã Vĩnh Hảo", "Thị trấn Phan Rí Cửa"


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    folder = tmp_path_factory.mktemp("sample")
    write_sample(folder, clean=True)
    return folder


@pytest.fixture(scope="module")
def truth(sample):
    with open(sample / "truth" / "observations.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def workbook(folder, ward, year, **options):
    file = next(s.file for s in submissions() if (s.ward, s.year) == (ward, year))
    return openpyxl.load_workbook(folder / file, data_only=True, **options)


def registered(truth, ward, year):
    return sum(int(r["value"]) for r in truth
               if (r["ward"], r["period"], r["data_element"]) == (ward, str(year), "families_registered"))


def total_row(sheet, label):
    return next(row for row in sheet.iter_rows() if row[0].value == label)


def parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_same_seed_same_bytes(sample, tmp_path):
    """The same seed gives the same bytes in every file."""
    expected = {p.relative_to(sample): p.read_bytes() for p in sample.rglob("*") if p.is_file()}
    write_sample(tmp_path, clean=True)
    actual = {p.relative_to(tmp_path): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    assert expected == actual


def test_committed_set_is_what_the_code_writes(sample):
    """data/raw holds exactly the workbooks that `hieuhoc sample` writes."""
    # parts, not bytes: another zlib may pack the same content differently
    expected = {str(p.relative_to(sample)): parts(p) for p in sample.rglob("*.xlsx")}
    actual = {str(p.relative_to(COMMITTED)): parts(p) for p in COMMITTED.rglob("*.xlsx")}
    assert expected == actual


def test_another_seed_keeps_only_the_anchors():
    """Another seed moves the invented figures and keeps the published ones."""
    one, other = draw(2016), draw(1)

    def total(figures, ward, year):
        return sum(v for k, v in figures.items() if k[0] == ward and k[2:4] == (str(year), "families_registered"))

    anchors = [(LIEN_HUONG, 2016), (LIEN_HUONG, 2019), (VINH_HAO, 2019), (VINH_HAO, 2020)]
    expected = [2631, 5557, 1385, 1568]
    assert expected == [total(one, *a) for a in anchors] == [total(other, *a) for a in anchors]
    assert one != other


def test_lien_huong_registers_more_every_year(truth):
    """What the workbooks say adds up to the published figures and rises each year, the missing khu phố included."""
    sums = [registered(truth, LIEN_HUONG, y) for y in YEARS]
    expected = (2631, 5557)
    assert expected == (sums[0], sums[3])
    assert sorted(set(sums)) == sums
    assert 5900 <= sums[4] <= 6100


def test_not_every_khu_pho_rises():
    """At least one khu phố of Liên Hương falls in some year."""
    figures = draw()
    series = [[figures[Key(LIEN_HUONG, f"Khu phố {n}", str(y), "families_registered")] for y in YEARS] for n in range(1, 15)]
    falls = sum(b < a for one in series for a, b in zip(one, one[1:], strict=False))
    assert 1 <= falls <= 14


def test_truth_stands_in_its_cell(sample, truth):
    """Every row of the truth is what a reader finds in the cell it names."""
    books = {}
    differing = []
    for row in truth:
        name = row["source_file"]
        if name not in books:
            books[name] = openpyxl.load_workbook(sample / name, data_only=True)
        sheet = books[name][row["source_sheet"]]
        cell = sheet[row["source_cell"]]
        written = cell.value
        if row["status"] == "nil":
            expected = ("-", "0")
        elif row["status"] == "not_reported":
            expected = ("chưa báo cáo", "")
        else:
            if isinstance(written, str):
                written = float(written.replace(".", "").replace(",", "."))
            heading = " ".join(str(sheet.cell(r, cell.column).value or "") for r in range(10, 14))
            value = round(written * 1_000_000) if "triệu đồng" in heading else written
            expected = (written, str(int(value)))
        if (written, row["value"]) != expected:
            differing.append((row, written))
    expected = []
    assert expected == differing


def test_every_formula_keeps_its_result(sample):
    """No formula is stored without its result."""
    without = []
    formulas = 0
    for path in sorted(sample.rglob("*.xlsx")):
        written, results = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
        for sheet in written:
            for cell in (c for row in sheet.iter_rows() for c in row if c.data_type == "f"):
                formulas += 1
                if results[sheet.title][cell.coordinate].value is None:
                    without.append((path.name, sheet.title, cell.coordinate))
    expected = []
    assert expected == without
    assert formulas > 100


def test_total_lines_add_up_but_for_the_planted_one(sample, truth):
    """Each total of the models sheet is the sum of its column, except Liên Hương 2017, recognised families."""
    wrong = []
    for s in submissions():
        if "transposed" in s.quirks or "font" in s.quirks:
            continue
        sheet = workbook(sample, s.ward, s.year)["Biểu 1"]
        totals = total_row(sheet, s.total_label)
        sums = defaultdict(float)
        for row in truth:
            if (row["source_file"], row["source_sheet"]) == (s.file, "Biểu 1") and row["value"]:
                sums[sheet[row["source_cell"]].column, row["data_element"]] += int(row["value"])
        for (column, element), expected in sums.items():
            actual = totals[column - 1].value
            if isinstance(actual, str):
                actual = float(actual.replace(".", "").replace(",", "."))
            if expected not in (actual, round(actual * 1_000_000)):
                wrong.append((s.ward, s.year, element))
    expected = [(LIEN_HUONG, 2017, "families_recognized")]
    assert expected == wrong


def test_vinh_hao_2019_prints_the_published_wrong_rate(sample):
    """1.385 of 1.847 with 70,48 typed where 74,99 is right."""
    row = total_row(workbook(sample, VINH_HAO, 2019)["Biểu 1"], "Tổng cộng")
    expected = [1847, 1385, 70.48]
    assert expected == [c.value for c in row[2:5]]


def test_one_khu_pho_is_missing_in_one_year(truth):
    """Liên Hương reports 14 khu phố every year but 2018, when Khu phố 9 is absent."""
    reported = {y: {r["khu_pho"] for r in truth if (r["ward"], r["period"]) == (LIEN_HUONG, str(y))} for y in YEARS}
    every = {f"Khu phố {n}" for n in range(1, 15)}
    assert {2016: set(), 2017: set(), 2018: {"Khu phố 9"}, 2019: set(), 2020: set()} == {y: every - reported[y] for y in YEARS}


def test_hoa_phu_reports_until_it_is_merged(truth):
    """Hòa Phú sends workbooks up to 2019; in 2020 its khu phố stand in Phan Rí Cửa's."""
    years = {r["period"] for r in truth if r["ward"] == "Xã Hòa Phú" and r["data_element"] == "households"}
    assert {"2016", "2017", "2018", "2019"} == years
    names = {y: {r["khu_pho"] for r in truth if (r["ward"], r["period"]) == (PHAN_RI_CUA, y)} for y in ("2019", "2020")}
    assert {u.new_name for u in units() if u.merged_from} == names["2020"] - names["2019"]


def test_one_submission_is_late(sample):
    """Only Phước Thể 2018 is dated after 15 December of its year."""
    late = [(s.ward, s.year) for s in submissions() if s.reported.isoformat() >= f"{s.year}-12-15"]
    expected = [("Xã Phước Thể", 2018)]
    assert expected == late
    sheet = workbook(sample, *late[0])["Biểu 1"]
    assert "Phước Thể, ngày 22 tháng 02 năm 2019" in [c.value for c in sheet[4]]


def test_one_workbook_is_tcvn3(sample):
    """Bình Thạnh 2016 is typed in .VnTime, in TCVN3; decoding gives Vietnamese."""
    sheet = workbook(sample, "Xã Bình Thạnh", 2016)["Bieu 1"]
    headings = {decode_tcvn3(c.value): c.font.name for c in sheet[11] if c.value}
    assert {".VnTime"} == set(headings.values())
    assert {"Số hộ đăng ký", "Đạt danh hiệu"} <= set(headings)


def test_one_workbook_types_thousands_as_text(sample, truth):
    """Phan Rí Cửa 2017 holds its counts as text such as 1.032."""
    row = next(r for r in truth if (r["ward"], r["period"], r["data_element"]) == (PHAN_RI_CUA, "2017", "households")
               and int(r["value"]) > 1000)
    cell = workbook(sample, PHAN_RI_CUA, 2017)["Biểu 1"][row["source_cell"]]
    assert f"{row['value'][0]}.{row['value'][1:]}" == cell.value


def test_every_sheet_says_it_is_illustrative(sample):
    """No sheet can be taken for real figures."""
    unmarked = []
    for path in sorted(sample.rglob("*.xlsx")):
        for sheet in openpyxl.load_workbook(path):
            texts = [c.value for row in sheet.iter_rows() for c in row if isinstance(c.value, str)]
            if not any("Số liệu minh họa" in form for t in texts for form in (t, decode_tcvn3(t))):
                unmarked.append((path.name, sheet.title))
    expected = []
    assert expected == unmarked


def test_no_workbook_names_a_person(sample):
    """The document properties hold dates and nothing else."""
    for path in sample.rglob("*.xlsx"):
        core = parts(path)["docProps/core.xml"]
        assert (b"creator" in core, b"lastModifiedBy" in core) == (False, False)


def test_recognised_within_registered_within_households():
    """No invented figure breaks what the review will check."""
    figures = draw()
    for key, households in figures.items():
        if key.element == "households":
            about = [figures[key._replace(element=e)] for e in ("families_recognized", "families_registered")]
            assert sorted([*about, households]) == [*about, households]


def test_pupils_at_the_end_follow_from_the_start():
    """End = start − dropouts + returned + net transfers, transfers within their range, in every ward and level."""
    figures = draw()
    low, high = Parameters().range("transfers")
    for key, start in figures.items():
        if key.element != "pupils_start":
            continue
        of_ward = defaultdict(int)
        for k, v in figures.items():
            if (k.ward, k.period, k.level) == (key.ward, key.period, key.level):
                of_ward[k.element] += v
        moved = of_ward["pupils_end"] - start + of_ward["dropouts"] - of_ward["returned_to_school"]
        assert low * start - 2 <= moved <= high * start + 2


def test_returned_never_exceed_dropouts():
    """In every khu phố and level as many at most return as dropped out."""
    figures = draw()
    dropouts = [(figures[k._replace(element="returned_to_school")], v) for k, v in figures.items() if k.element == "dropouts"]
    assert len(LEVELS) * sum(1 for u in units() for _ in YEARS) == len(dropouts)
    assert all(back <= left for back, left in dropouts)


@pytest.mark.parametrize(("total", "weights", "ceilings"), [(10, [1, 1, 1], [10, 10, 10]), (9, [100, 1, 1], [4, 4, 4]), (0, [1], [5])])
def test_share_out_is_exact(total, weights, ceilings):
    """Parts add up to the total and stay under their ceilings."""
    shares = share_out(total, weights, ceilings)
    assert total == sum(shares)
    assert all(part <= ceiling for part, ceiling in zip(shares, ceilings, strict=True))


def test_share_out_refuses_the_impossible():
    """A total above all ceilings is an error, not an endless search."""
    with pytest.raises(ValueError, match="ceilings"):
        share_out(11, [1, 1], [5, 5])


def test_names_of_periods_and_slips():
    """The school year of a report is the one that ended; a slip keeps the digits and changes the number."""
    expected = "2018-2019"
    assert expected == school_year(2019)
    assert (sorted("2922"), True) == (sorted(str(transposed_digits(2922))), transposed_digits(2922) != 2922)
