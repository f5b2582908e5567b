"""Every column of every codelist holds what ``columns.csv`` says, and a person who writes something else is told where and what."""

import csv

import pytest

from hieuhoc_analysis import codelists
from hieuhoc_analysis.codelists.columns import lists
from hieuhoc_analysis.codelists.doubts import doubts
from hieuhoc_analysis.codelists.kinds import READERS
from hieuhoc_analysis.codelists.mistakes import DAYS, Checking
from hieuhoc_analysis.codelists.saved import line_of, read_table
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.validate.sums.relations import at_most

# what of these can stand in a column of each kind; all others are mistakes
TYPED = ("xyz", "-1", "2025-13-45", "=1+1", "(", "{nothing}", "12 %", "x" * 300)
FITS = {"number": {"-1"}, "whole": {"-1"}, "figure": {"12 %"}, "text": set(TYPED), "phrase": set(TYPED), "name": set(TYPED), "sentence": set(TYPED) - {"{nothing}"}}
KINDS = {"word", "words", "sentence", "phrase", "text", "name", *DAYS, *READERS}
CASES = [(name, column) for name, columns in lists().items() for column in columns]
# of lists that come without a row
ROWS = {
    "area_types": "Xã Phan Dũng,difficult,2016-01-01,2020-12-31,QĐ",
    "corrections": "2019/a.xlsx,Biểu 1,E26,2735,2753,gõ nhầm,Thường trực Hội,2020-01-15",
    "exclusions": "2019/a.xlsx,Xã Vĩnh Hảo,,2019,families_registered,gõ nhầm,Thường trực Hội,2020-01-15",
    "org_unit_aliases": "Chi hội chợ,Xã Vĩnh Hảo,Thôn Phước Lộc",
    "unknown_units": "Thôn Phước Lôc,Xã Vĩnh Hảo,Thôn Phước Lộc",
    "unmapped_headings": "Số hộ GĐHT,families_registered",
}


def row_of(name, column):
    """A row to which the line of ``columns.csv`` applies, the last of ours."""
    rows = [row for row in codelists.load(name) if column.applies(row)]
    if rows:
        return dict(rows[-1])
    of, _, value = column.when.partition("=")
    return dict(zip(dict.fromkeys(one.name for one in lists()[name]), ROWS[name].split(","), strict=True)) | ({of: value.partition(";")[0]} if of else {})


def save(folder, name, *rows, delimiter=",", encoding="utf-8-sig"):
    """A codelist as a person saves it."""
    with open(folder / f"{name}.csv", "w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)


def told(folder, name):
    """What is said of a codelist in both languages, '' where it can be used."""
    with codelists.using(folder):
        try:
            codelists.load(name)
        except CodelistError as error:
            return error.args
    return "", ""


def test_our_own_lists_hold_what_is_said_of_them():
    """Of every list every column, in its order, and no row that would be asked about."""
    ours = {path.stem for path in codelists.OURS.glob("*.csv")} - {"columns"}
    assert ours == set(lists())
    for name in ours:
        path = codelists.OURS / f"{name}.csv"
        header, table = read_table(path)
        assert header == [*dict.fromkeys(column.name for column in lists()[name])]
        assert Checking(name, table, codelists.load(name), codelists.load, path).mistakes() == []
        assert any(column.key for column in lists()[name])
    assert {column.kind for _, column in CASES} == KINDS


def test_a_list_made_before_a_column_was_still_serves(tmp_path):
    """What may be empty may be left out, but not beside a column that may be the same one misspelt, and no key ever."""
    older = "code,label_vi,unit_vi,year"
    (tmp_path / "data_elements.csv").write_text(f"{older}\nlibraries,Tủ sách,tủ,calendar\n", encoding="utf-8")
    with codelists.using(tmp_path):
        assert codelists.load("data_elements")[-1] == {
            "code": "libraries", "label_vi": "Tủ sách", "label_en": "Tủ sách", "unit_vi": "tủ", "unit_en": "tủ", "model": "", "step": "",
            "year": "calendar", "never_none": ""}
    for number, (header, missing) in enumerate(((f"{older},modle", "label_en, unit_en, model, step, never_none"), (older.replace("code,", ""), "code"))):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "data_elements.csv").write_text(f"{header}\n{','.join('x' * len(header.split(',')))}\n", encoding="utf-8")
        vi, en = told(folder, "data_elements")
        assert f"thiếu cột {missing}; cần có: code, label_vi" in vi
        assert f"the columns {missing} are missing; needed: code, label_vi" in en


def test_a_part_of_ones_own_is_asked_for(tmp_path):
    """A data element and a line in parts.csv, and a figure that exceeds its whole is found."""
    (tmp_path / "data_elements.csv").write_text("code,label_vi,unit_vi,year\nlibraries,Tủ sách,tủ,calendar\n", encoding="utf-8")
    (tmp_path / "parts.csv").write_text("part,whole,rule\nlibraries,households,part_over_whole\n", encoding="utf-8")
    with codelists.using(tmp_path):
        assert ("libraries", "households", "part_over_whole") in at_most()


def test_a_line_to_be_added_keeps_names_with_commas(tmp_path):
    """What a hint proposes is read back cell for cell."""
    cells = ("2025-07-01", "", "Xã Một", "Khu 1, khu 2", "", "Xã Hai", 'Thôn "Mới"', "1", "", "")
    header = "date,predecessor_id,predecessor,predecessor_khu_pho,successor_id,successor,successor_khu_pho,share,legal_act,source"
    (tmp_path / "territory_changes.csv").write_text(f"{header}\n{line_of(*cells)}\n", encoding="utf-8")
    with codelists.using(tmp_path):
        assert tuple(codelists.load("territory_changes")[-1].values()) == cells


def test_the_guide_tells_of_every_column_of_every_list():
    """A person who opens a list finds in its README what stands in which column."""
    guide = (codelists.OURS / "README.md").read_text(encoding="utf-8")
    sections = {section.partition(".csv")[0]: section for section in guide.split("\n## ")[1:]}
    assert sections.keys() == {*lists(), "columns"}
    missing = {(name, column.name) for name, columns in lists().items() for column in columns if f"`{column.name}`" not in sections[name]}
    assert not missing


@pytest.mark.parametrize(("name", "column"), CASES, ids=[f"{name}.{column.name}.{column.when}" for name, column in CASES])
def test_what_a_column_cannot_hold_is_told(tmp_path, name, column):
    """File, row, column, what was found and what was expected, in both languages; what it can hold is read."""
    row = row_of(name, column)
    for place, typed in enumerate((*TYPED, "")):
        folder = tmp_path / str(place)
        folder.mkdir()
        save(folder, name, row | {column.name: typed})
        vi, en = told(folder, name)
        low = column.bounds[0] if column.kind in READERS else ""
        wrong = column.needed and not column.name.endswith("_en") if not typed else (
            typed not in FITS.get(column.kind, set()) or typed == "-1" and low not in ("", "low"))
        if name == "plausible_ranges" and (column.name, typed) == ("high", "-1"):
            wrong = True  # below its low one
        if not wrong:
            assert (vi, en) == ("", ""), typed
            continue
        shown = f"“{typed[:50]}" if typed else "để trống"
        for said, parts in ((vi, (f"{folder / name}.csv, dòng 2: ", f"ở cột {column.name} ", shown)),
                            (en, (f"{folder / name}.csv, line 2: ", f"in the column {column.name} "))):
            assert [part for part in parts if part not in said] == [], said
            assert max(map(len, said.splitlines())) < 1000 + len(str(folder))


@pytest.mark.parametrize(("name", "change", "said"), [
    ("indicators", {"numerator": "family_registered"}, "“family_registered” ở cột numerator phải là một mã ở cột code của data_elements.csv. Gần giống: families_registered"),
    ("plausible_ranges", {"numerator": "Nhân khâu"}, "Gần giống: population."),
    ("breaks", {"models": "family;clans"}, "phải là một trong: family, clan, community, organization, citizen cách nhau bằng dấu chấm phẩy; không có “clans”. Gần giống: clan"),
    ("targets", {"period": "2016-2021"}, "phải là một trong: 2014-2015, 2016-2020, 2021-2025, 2026-2030. Gần giống: 2016-2020"),
    ("regimes", {"first_year": "2031"}, "“2030” ở cột last_year phải là một năm, như 2025, không dưới first_year (2031)"),
    ("org_units", {"valid_from": "2026-01-01", "valid_to": "2025-12-31"}, "“2025-12-31” ở cột valid_to phải là một ngày, như 2025-07-01, không dưới valid_from (2026-01-01)"),
    ("phrases", {"key": "notebook.done"}, "“notebook.done” ở cột key phải là một giá trị mà danh mục phrases.csv gốc có ở cột này. Gần giống: notebooks.done"),
    ("phrases", {"key": "notebooks.done", "vi": "{nam}: đã chạy"}, "chỉ có những chỗ mà chương trình điền: {name}; không có {nam}."),
    ("phrases", {"key": "notebooks.done", "vi": "{name:.2f}: đã chạy"}, "không có {name:.2f}."),
    ("phrases", {"key": "notebooks.done", "vi": "{name: đã chạy"}, "không có { }."),
    ("phrases", {"key": "notebooks.done", "vi": "{name} [khu pho]"}, "không có [khu pho]."),
    ("heading_words", {"phrase": "trong [khu pho]"}, "“trong [khu pho]” ở cột phrase phải là một từ hoặc cụm từ, trong ngoặc vuông chỉ có [khu phố], [xã]"),
    ("rules", {"rule": "text_converted", "hint_vi": "Xem ô {cell}, {o}."}, "không có {o}."),
])
def test_what_is_near_is_offered(tmp_path, name, change, said):
    """The nearest code, by its label too; the places that a sentence has; the bound that another column gives."""
    ours = codelists.load(name)
    key = next(iter(ours[0]))
    row = next((row for row in ours if row[key] == change.get(key)), ours[-1])
    save(tmp_path, name, row | change)
    assert said in told(tmp_path, name)[0]


def test_codes_are_known_in_any_case_and_numbers_in_any_form_of_excel(tmp_path):
    """*Family , CLAN*, *2025.0*, *TRUE*, *10.000.000*; and an English text that nobody wrote is the Vietnamese one."""
    save(tmp_path, "breaks", codelists.load("breaks")[0] | {"models": "Family , CLAN", "first_year": "2016.0", "kind": "Criteria", "label_en": ""})
    save(tmp_path, "targets", codelists.load("targets")[0] | {"verified": "FALSE", "target_pct": "70.0"})
    save(tmp_path, "money_units", {"written": "chục triệu", "times": "10.000.000"})
    with codelists.using(tmp_path):
        row = next(row for row in codelists.load("breaks") if row["break"] == "qd448_2016")
        assert (row["models"], row["first_year"], row["kind"], row["label_en"]) == ("family;clan", "2016", "criteria", row["label_vi"])
        assert codelists.load("targets")[-1]["verified"] == "no"
        assert codelists.load("money_units")[-1]["times"] == "10000000"


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_what_the_tables_call_a_data_element_is_its_code(tmp_path, lang):
    """An office writes *Gia đình đăng ký*, as tables and findings do; a label that two share would mean neither."""
    labels = {row["code"]: row[f"label_{lang}"] for row in codelists.load("data_elements")}
    header = "source_file,ward,khu_pho,period,data_element,reason,decided_by,date"
    lines = [f',Xã Vĩnh Hảo,Thôn {at},2019,"{label.upper() if at % 2 else label}",sai,Hội,2020-01-05' for at, label in enumerate(labels.values())]
    (tmp_path / "exclusions.csv").write_text("\n".join([header, *lines]), encoding="utf-8")
    with codelists.using(tmp_path):
        assert [row["data_element"] for row in codelists.own("exclusions")] == list(labels)
    twin = next(row for row in codelists.load("data_elements") if row["code"] == "families_registered")
    save(tmp_path, "data_elements", twin | {"code": "families_again"})
    assert "ở cột data_element phải là một mã ở cột code của data_elements.csv" in told(tmp_path, "exclusions")[0]


@pytest.mark.parametrize(("name", "change", "column"), [
    ("khu_pho", {"ward": "Xã V?nh H?o", "khu_pho": "Thôn 1"}, "ward"), ("breaks", {"label_vi": "Tiêu chí m?i: Q? 448, ?ã đổi"}, "label_vi"),
    ("heading_words", {"phrase": "gia ?ình h?c t?p"}, "phrase"), ("phrases", {"vi": "Ch\ufffda có"}, "vi"),
])
def test_letters_that_were_lost_are_asked_for(tmp_path, name, change, column):
    """Excel's plain CSV on an English Windows writes *V?nh H?o*; a question, an address and a heading as a ward typed it stay."""
    save(tmp_path, name, codelists.load(name)[0] | change)
    assert f"ở cột {column} phải là chữ còn đủ dấu" in told(tmp_path, name)[0]
    save(tmp_path, "unmapped_headings", {"heading": "S? h? ?ăng ký", "data_element": "families_registered"})
    save(tmp_path, "published_figures", codelists.load("published_figures")[0] | {"source": "tuyphong.gov.vn/tin?id=5"})
    assert told(tmp_path, "unmapped_headings") == told(tmp_path, "published_figures") == ("", "")


def test_an_office_refers_to_its_own_codes(tmp_path):
    """A data element of its own is one that its indicators may name; further columns and lists are its own affair."""
    save(tmp_path, "data_elements", codelists.load("data_elements")[0] | {"code": "libraries", "ghi chú": "tủ sách"})
    save(tmp_path, "indicators", codelists.load("indicators")[0] | {"indicator": "library_share", "numerator": "libraries"})
    save(tmp_path, "danh bạ", {"tên": "x"})
    with codelists.using(tmp_path):
        codelists.check()
        assert codelists.load("indicators")[-1]["numerator"] == "libraries"
    assert doubts(tmp_path) == []


def test_all_mistakes_are_told_at_once(tmp_path):
    """Of all lists, one a line, each with its row; two lines of one key that differ are one, the same line twice is none."""
    targets = codelists.load("targets")
    save(tmp_path, "targets", targets[0] | {"target_pct": "nhiều"}, targets[1], targets[1], targets[2], targets[2] | {"target_pct": "51"})
    save(tmp_path, "breaks", codelists.load("breaks")[0] | {"kind": "law"})
    with codelists.using(tmp_path), pytest.raises(CodelistError) as raised:
        codelists.check()
    first, *others = str(raised.value).splitlines()
    assert first == "Danh mục riêng có 3 chỗ phải sửa; sửa trong Excel, lưu lại rồi chạy lại:"
    assert [line.removeprefix(f"{tmp_path}/") for line in others] == [
        "breaks.csv, dòng 2: “law” ở cột kind phải là một trong: criteria, regime, territory.",
        "targets.csv, dòng 2: “nhiều” ở cột target_pct phải là một số, như 12 hoặc 0,5, từ 0 đến 100.",
        "targets.csv, dòng 5 và dòng 6: cùng khóa (year = “2020”, model = “clan”, area_type = “standard”) mà nội dung khác nhau; "
        "giữ lại một dòng.",
    ]
    (tmp_path / "breaks.csv").unlink()
    save(tmp_path, "regimes", *(codelists.load("regimes")[0] | {"regime": str(n), "first_year": ""} for n in range(30)))
    with codelists.using(tmp_path), pytest.raises(CodelistError) as raised:
        codelists.check()
    assert raised.value.message("en").splitlines()[0].startswith("32 places")
    assert len(str(raised.value).splitlines()) == codelists.MOST + 2
    assert str(raised.value).endswith("… và 12 chỗ khác.")


def test_what_has_no_effect_is_asked_about(tmp_path):
    """A list under another name, a ward named nearly like one that is known; not the ward of another province."""
    save(tmp_path, "area_types", *({"ward": ward, "area_type": "difficult", "valid_from": "", "valid_to": "", "source": ""} for ward in
                                   ("Xã Vĩnh Tânn", "Vĩnh Tân", "Hội An", "Xã Quảng Sơn", "Xã Vĩnh Hảo")))
    save(tmp_path, "target", codelists.load("targets")[0])
    (tmp_path / "breaks.xlsx").write_bytes(b"")
    (tmp_path / "ghi chú.txt").write_bytes(b"")
    with codelists.using(tmp_path):
        found = [vi.removeprefix(f"{tmp_path}/").split(".")[0] for vi, _ in doubts(tmp_path)]
        assert found == ["breaks", "target", *["area_types"] * 3]
        assert [vi.partition(".csv, ")[2] for vi, _ in doubts(tmp_path)[2:]] == [
            "dòng 2: không rõ “Xã Vĩnh Tânn” ở cột ward là nơi nào. Có phải “Xã Vĩnh Tân” không?",
            "dòng 3: không rõ “Vĩnh Tân” ở cột ward là nơi nào. Có phải “Xã Vĩnh Tân” không?",
            "dòng 4: “Hội An” ở cột ward thiếu loại đơn vị; ghi cả tên, như “Xã Vĩnh Hảo”."]


def test_a_proposed_line_without_an_answer_has_no_effect(tmp_path):
    """Whatever else is open in it, such as its day; a reminder says so, and no work stops."""
    head = ",".join(dict.fromkeys(column.name for column in lists()["territory_changes"]))
    lines = ("2023-MM-DD,,Xã Cũ,,,Xã Mới,,,,", "2025-07-01,,Xã Một,,,Xã Hai,,1,,")
    (tmp_path / "territory_changes.csv").write_text("\n".join((head, *lines)), encoding="utf-8")
    with codelists.using(tmp_path):
        codelists.check()
        assert [row["predecessor"] for row in codelists.own("territory_changes")] == ["Xã Một"]
        assert "Xã Cũ" not in {row["predecessor"] for row in codelists.load("territory_changes")}
    assert [vi.partition(": ")[2] for vi, _ in doubts(tmp_path)] == ["1 dòng chưa điền cột share (đầu tiên là dòng 2) nên chưa có tác dụng."]


@pytest.mark.parametrize(("name", "row", "said"), [
    ("corrections", "a.xlsx,Biểu 1,E26,2735,Ma Đảnh,x,y,", "dòng 2: “Ma Đảnh” ở cột new_value phải là một con số từ 0 trở lên, như 2.631 hoặc 87,5; muốn bỏ hẳn số liệu thì ghi vào exclusions.csv."),
    ("exclusions", ",,,2019,,x,y,", "dòng 2: ô ở cột source_file để trống; phải ghi nội dung, hoặc ghi cột ward."),
])
def test_a_decision_that_cannot_be_applied_is_told_with_its_line(tmp_path, name, row, said):
    """Before any reading, with all else that is wrong."""
    (tmp_path / f"{name}.csv").write_text(",".join(dict.fromkeys(column.name for column in lists()[name])) + f"\n{row}\n", encoding="utf-8")
    assert said in told(tmp_path, name)[0]
