"""Units, periods, models, steps and levels on every axis that a workbook has: lines, columns, captions between the lines, sheets; with their sums."""

from itertools import permutations, product

import openpyxl
import pytest

from hieuhoc_analysis.submission import read_submission

SLOTS = ("first lines", "second lines", "outer columns", "columns", "captions", "sheets")
UNITS = {"HỘI KHUYẾN HỌC XÃ VĨNH HẢO": [(f"Khu phố {n}", f"Khu phố {n}") for n in range(1, 6)],
         "HỘI KHUYẾN HỌC HUYỆN TUY PHONG": [(name, name) for name in ("Thị trấn Liên Hương", "Xã Vĩnh Hảo", "Xã Phước Thể", "Xã Bình Thạnh")]}
YEARS = [("Năm 2018", "2018"), ("Năm 2019", "2019"), ("Năm 2020", "2020")]
NUMBERS = [(2018, "2018"), (2019, "2019"), (2020, "2020")]
SCHOOL_YEARS = [("Năm học 2017-2018", "2017-2018"), ("Năm học 2018-2019", "2018-2019"), ("Năm học 2019-2020", "2019-2020")]
QUARTERS = [("Quý I", "2019-Q1"), ("Quý II", "2019-Q2"), ("Quý III", "2019-Q3")]
COUNTS = [("Tổng số hộ", "households"), ("Gia đình đăng ký", "families_registered"), ("Gia đình được công nhận", "families_recognized"), ("Số hội viên", "members")]
MODELS, STEPS = [("Gia đình học tập", "families"), ("Dòng họ học tập", "clans")], [("Đăng ký", "registered"), ("Công nhận", "recognized")]
PUPILS = [("Số học sinh đầu năm học", "pupils_start"), ("Số học sinh bỏ học", "dropouts"), ("Vận động trở lại lớp", "returned_to_school")]
LEVELS = [("Tiểu học", "primary"), ("THCS", "lower_secondary"), ("THPT", "upper_secondary")]
HEADS = {"ward": "Xã, thị trấn", "unit": "Đơn vị", "period": "Năm", "count": "Chỉ tiêu", "model": "Mô hình", "step": "Nội dung", "pupils": "Chỉ tiêu", "level": "Cấp học",
         "sex": "Giới tính", "kind": "Loại đơn vị"}
SIZES = {"households": 900, "families_registered": 600, "families_recognized": 400, "members": 200, "clans_registered": 9, "clans_recognized": 4,
         "families_planned": 700, "clans_planned": 11,
         "families_registered_new": 90, "families_registered_renewed": 510, "families_recognized_new": 60, "families_recognized_renewed": 340,
         "organizations_registered": 90, "organizations_recognized": 60,
         "pupils_start": 300, "dropouts": 9, "returned_to_school": 4, "population": 3000}
SUM = ""  # what is written for one of an axis that is the sum of all others
RATES = [*STEPS, ("Tỷ lệ (%)", "rate")]
PLANS = [("Chỉ tiêu", "planned"), *STEPS]
ANEW = [("Đăng ký mới", "registered_new"), ("Tái đăng ký", "registered_renewed"), ("Công nhận mới", "recognized_new"), ("Tái công nhận", "recognized_renewed")]
WARDS = [(name, name) for name in ("Xã Vĩnh Hảo", "Xã Phước Thể", "Xã Bình Thạnh")]
OUTER = {"sheets": 0, "captions": 1, "first lines": 2, "second lines": 3, "outer columns": 0, "columns": 1}


def ways(count):
    """On which slot each of some axes lies, in all ways that make a table."""
    for slots in permutations(SLOTS, count):
        lines, columns = {"first lines", "second lines"} & {*slots}, {"outer columns", "columns"} & {*slots}
        if lines and columns and lines != {"second lines"} and columns != {"outer columns"}:
            yield slots


def write(path, axes, merged, office, spell=str, titled=""):
    """Write the workbook; the value of each (unit, period, data element, level), and those of the ward and of all levels that are sums.

    What has a code that begins with a dash is no figure of its own; `spell` is how texts are written.
    """
    book, truth, sums = openpyxl.Workbook(), {}, {}
    codes = {name: [code for _, code in items if code != SUM and code[:1] != "-"] for name, items in axes.values()}
    book.remove(book.active)
    on = {slot: axes.get(slot, ("", [None])) for slot in SLOTS}
    quarters = any(items is QUARTERS for _, items in axes.values())
    for sheet_item in on["sheets"][1]:
        sheet = book.create_sheet(str(sheet_item[0]).replace(":", "") if sheet_item else "Biểu 1")
        title = "SỐ LIỆU KHUYẾN HỌC NĂM 2019" if quarters else "SỐ LIỆU KHUYẾN HỌC CÁC NĂM"
        title = "TÌNH HÌNH HỌC SINH BỎ HỌC" if any(items is LEVELS for _, items in axes.values()) else titled or title
        sheet.append([office])
        sheet.append([f"{title} – {sheet_item[0]}" if sheet_item and on["sheets"][0] != "period" else f"{title} ({sheet_item[0]})" if sheet_item else title])
        names = [on[slot][0] for slot in SLOTS[:2] if slot in axes]
        columns = list(product(on["outer columns"][1], on["columns"][1]))
        left, row, many = 1 + len(names), 4, len(on["columns"][1])
        for col, head in enumerate(["TT", *map(HEADS.get, names)], 1):
            sheet.cell(row, col, head)
        for at, (outer, inner) in enumerate(columns):
            if outer:
                sheet.cell(row + 1, left + 1 + at, inner[0])
            if not outer or not merged or at % many == 0:
                sheet.cell(row, left + 1 + at, (outer or inner)[0])
        if columns[0][0] and merged:
            for at in range(0, len(columns), many):
                sheet.merge_cells(start_row=row, end_row=row, start_column=left + 1 + at, end_column=left + at + many)
        row += 2 if columns[0][0] else 1
        number = 0
        for caption in on["captions"][1]:
            if caption:
                sheet.cell(row, 2, caption[0])
                row += 1
            for first in on["first lines"][1]:
                start = row
                for second in on["second lines"][1]:
                    number += 1
                    sheet.cell(row, 1, number)
                    if row == start or not merged:
                        sheet.cell(row, 2, first[0])
                    if second:
                        sheet.cell(row, 3, second[0])
                    for at, (outer, inner) in enumerate(columns):
                        said = {on[slot][0]: item[1] for slot, item in zip(SLOTS, (first, second, outer, inner, caption, sheet_item), strict=True) if item}
                        parts = product(*(codes[name] if code == SUM else [code] for name, code in said.items()))
                        value = sum(value_of(dict(zip(said, part, strict=True))) for part in parts)
                        key = said.get("unit") or "Xã Vĩnh Hảo", said["period"], element_of(said), said.get("level", "all") or "all"
                        if said.get("step") != "rate" and not any(code[:1] == "-" for code in said.values()):
                            (sums if SUM in said.values() else truth)[(said["ward"], *key) if "ward" in said else key] = value
                        sheet.cell(row, left + 1 + at, value)
                    row += 1
                if merged and second:
                    sheet.merge_cells(start_row=start, end_row=row - 1, start_column=2, end_column=2)
    for sheet in book:
        sheet.title = spell(sheet.title)
        for cell in (cell for cells in sheet.iter_rows() for cell in cells if isinstance(cell.value, str)):
            cell.value = spell(cell.value)
    book.save(path)
    return truth, sums


def element_of(said):
    """The data element of a figure."""
    return said.get("count") or said.get("pupils") or f"{said.get('model', 'organizations')}_{said['step']}"


def value_of(said):
    """A figure like others of its data element."""
    if said.get("step") == "rate":
        return round(100 * value_of({**said, "step": "recognized"}) / value_of({**said, "step": "registered"}), 1)
    size = SIZES[element_of(said)]
    whole = size + sum(map(ord, said.get("ward", "") + said.get("unit", "") + said["period"] + said.get("level", "all"))) % 7 * (1 if size < 20 else 11)
    women, schools, offices = whole * 12 // 25, whole // 2, whole // 3
    parts = {"-women": women, "-men": whole - women, "-schools": schools, "-offices": offices, "-firms": whole - schools - offices,
             "-first": offices, "-second": whole - offices}
    return parts.get(said.get("sex") or said.get("kind") or said["period"], whole)


MODELS_AND_STEPS, PUPILS_BY_LEVEL = ("unit", "period", "model", "step"), ("unit", "period", "pupils", "level")
WAYS = [(names, periods) for names in (("unit", "period", "count"), MODELS_AND_STEPS) for periods in (YEARS, NUMBERS, QUARTERS)]


@pytest.mark.parametrize("office", UNITS, ids=["ward", "district"])
@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize(("names", "periods"), [*WAYS, (PUPILS_BY_LEVEL, SCHOOL_YEARS)], ids=lambda axis: axis[-1] if isinstance(axis[-1], str) else axis[-1][1])
def test_every_axis(names, periods, merged, office, tmp_path):
    """Whatever lies where, all figures are read, and nothing else; where that is not so, it is asked about."""
    items = {"unit": UNITS[office], "period": periods, "count": COUNTS, "model": MODELS, "step": STEPS, "pupils": PUPILS, "level": LEVELS}
    assert misread(tmp_path / "a.xlsx", names, items, merged, office) == []


@pytest.mark.parametrize("office", UNITS, ids=["ward", "district"])
@pytest.mark.parametrize(("label", "first"), [("Tổng cộng", False), ("Cộng", False), ("Toàn {}", True)])
@pytest.mark.parametrize(("names", "periods", "axis"), [
    (("unit", "period", "count"), YEARS, "unit"), (MODELS_AND_STEPS, YEARS, "unit"), (PUPILS_BY_LEVEL, SCHOOL_YEARS, "unit"),
    (PUPILS_BY_LEVEL, SCHOOL_YEARS, "level"), (("unit", "period", "count"), YEARS, "period")], ids=lambda axis: axis if isinstance(axis, str) else axis[-1][-2:])
def test_every_axis_with_its_sum(names, periods, axis, label, first, office, tmp_path):
    """Sums are no figures of their own, but those of the ward and of all levels, whose they are."""
    items = {"unit": UNITS[office], "period": periods, "count": COUNTS, "model": MODELS, "step": STEPS, "pupils": PUPILS, "level": LEVELS}
    whole = ("Tổng số" if axis != "unit" else label.format("huyện" if "HUYỆN" in office else "xã")) if first else label, SUM
    items[axis] = [whole, *items[axis]] if first else [*items[axis], whole]
    assert misread(tmp_path / "a.xlsx", names, items, True, office, but=axis) == []


@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize("names", [MODELS_AND_STEPS, ("ward", "unit", "period", "count")], ids=["rates", "wards"])
def test_every_axis_of_more(names, merged, tmp_path):
    """Rates beside the steps count nothing; wards of a district stand outside their khu phố."""
    items = {"ward": WARDS, "unit": next(iter(UNITS.values())), "period": YEARS, "count": COUNTS, "model": MODELS, "step": RATES}
    office = "HỘI KHUYẾN HỌC HUYỆN TUY PHONG" if "ward" in names else "HỘI KHUYẾN HỌC XÃ VĨNH HẢO"
    assert misread(tmp_path / "a.xlsx", names, items, merged, office) == []


@pytest.mark.parametrize("merged", [True, False])
def test_every_axis_with_plans(merged, tmp_path):
    """*Chỉ tiêu* beside the steps is an aim and no heading of names; alone over many figures it is asked about."""
    items = {"unit": next(iter(UNITS.values())), "period": YEARS, "model": MODELS, "step": PLANS}
    wrong = misread(tmp_path / "a.xlsx", MODELS_AND_STEPS, items, merged, "HỘI KHUYẾN HỌC XÃ VĨNH HẢO")
    assert [one for one in wrong if one[0][-1] not in ("captions", "sheets") or "heading_unknown" not in one[-1]] == []


@pytest.mark.parametrize("merged", [True, False])
def test_every_axis_with_steps_taken_anew(merged, tmp_path):
    """*Đăng ký mới*, *Tái công nhận* lie where steps do; a column that says the one model on each line leaves a question."""
    items = {"unit": next(iter(UNITS.values())), "period": YEARS, "model": MODELS[:1], "step": ANEW}
    wrong = misread(tmp_path / "a.xlsx", MODELS_AND_STEPS, items, merged, "HỘI KHUYẾN HỌC XÃ VĨNH HẢO")
    assert [one for one in wrong if one[0][2] not in ("first lines", "second lines") or not {"heading_unknown", "caption_unread"} & {*one[-1]}] == []


@pytest.mark.parametrize("office", UNITS, ids=["ward", "district"])
@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize(("names", "periods"), [(("unit", "period", "count"), YEARS), (("unit", "period", "count"), NUMBERS), (MODELS_AND_STEPS, YEARS)])
def test_every_axis_of_names_without_kind(names, periods, merged, office, tmp_path):
    """What stands over the same lines or columns each, and can only be a place, is a unit: a khu phố of the ward, a ward of the district."""
    bare = [(name, name) for name in ("Vĩnh Sơn", "Vĩnh Hải", "Vĩnh Hưng", "Vĩnh Tiến")]
    wards = [(name.removeprefix("Xã "), name) for name, _ in WARDS]
    items = {"unit": wards if "HUYỆN" in office else bare, "period": periods, "count": COUNTS, "model": MODELS, "step": STEPS}
    assert misread(tmp_path / "a.xlsx", names, items, merged, office) == []


@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize("periods", [
    [("6 tháng đầu năm 2018", "2018-H1"), ("Năm 2018", "2018"), ("6 tháng đầu năm 2019", "2019-H1"), ("Năm 2019", "2019")],
    [("Kết quả năm 2018", "2018"), ("Kết quả năm 2019", "2019")],
    [("31-12-2018", "2018"), ("31-12-2019", "2019")],
    [("(2018)", "2018"), ("(2019)", "2019")],
], ids=lambda periods: periods[0][0])  # fmt: skip
def test_every_axis_of_other_periods(periods, merged, tmp_path):
    """Halves beside whole years, results, days on which years end."""
    items = {"unit": next(iter(UNITS.values())), "period": periods, "count": COUNTS}
    assert misread(tmp_path / "a.xlsx", ("unit", "period", "count"), items, merged, "HỘI KHUYẾN HỌC XÃ VĨNH HẢO") == []


@pytest.mark.parametrize("merged", [True, False])
def test_every_axis_of_short_levels(merged, tmp_path):
    """*TH* beside *THCS* is the primary level, also of sheets."""
    levels = [("TH", "primary"), *LEVELS[1:]]
    items = {"unit": next(iter(UNITS.values())), "period": SCHOOL_YEARS, "pupils": [("Sĩ số đầu năm", "pupils_start"), ("Bỏ học", "dropouts")], "level": levels}
    assert misread(tmp_path / "a.xlsx", PUPILS_BY_LEVEL, items, merged, "HỘI KHUYẾN HỌC XÃ VĨNH HẢO") == []


def misread(path, names, items, merged, office, but="", **written):
    """The ways to lay out some items of which not every figure is read, or another is; one axis is `but` never that of the sheets.

    Each with how many figures there are, how many are not read, the units of others that are, and what is said.
    """
    wrong = []
    for slots in ways(len(names)):
        if dict(zip(slots, names, strict=True)).get("sheets", "none") == but:
            continue
        on = dict(zip(names, slots, strict=True))
        if "ward" in on and not (on["ward"] == "sheets" or ("columns" in on["ward"]) == ("columns" in on["unit"]) and OUTER[on["ward"]] < OUTER[on["unit"]]):
            continue
        axes = {slot: (name, items[name]) for slot, name in zip(slots, names, strict=True)}
        truth, sums = write(path, axes, merged, office, **written)
        read = read_submission(path, "a.xlsx")
        given = {
            (*((f.ward, f.khu_pho) if "ward" in on else (f.khu_pho or f.ward,)), f.period, f.data_element, f.education_level): f.value for f in read.values
        }
        others = {key[0] for key, _ in given.items() - truth.items() - sums.items()}
        if truth.items() - given.items() or others:
            wrong.append((slots, len(truth), len(truth.items() - given.items()), others, [f.rule for f in read.findings]))
    return wrong
