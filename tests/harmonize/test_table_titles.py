"""What the titles over a table say of its figures, where several tables share a sheet, and where they name a place."""

import pytest

KP = ["Khu phố 1", "Khu phố 2", "Khu phố 3"]


def test_each_of_two_tables_beside_each_other_has_the_year_over_it(typed):
    """And not the last one that the sheet's title names."""
    head = ["TT", "Khu phố", "Tổng số hộ", "ĐK GĐHT"]
    rows = [["HỘI KHUYẾN HỌC THỊ TRẤN VÕ XU"], ["GIA ĐÌNH HỌC TẬP 2 NĂM 2021, 2022"], ["Năm 2021", None, None, None, None, "Năm 2022"], [*head, None, *head],
            *[[i, name, 480 + i, 380 + i, None, i, name, 490 + i, 390 + i] for i, name in enumerate(KP, 1)]]
    values, _ = typed(rows, name="Thị trấn Võ Xu/a.xlsx")
    assert values == {(name, year, element, "all"): base + i for i, name in enumerate(KP, 1) for year, more in (("2021", 0), ("2022", 10))
                      for element, base in (("households", 480 + more), ("families_registered", 380 + more))}


def test_the_unit_behind_a_tables_title_names_no_model(typed):
    """*2. Dòng họ học tập (đơn vị: dòng họ)* is about clans, whatever *đơn vị* may mean elsewhere; its money is scaled by it."""
    head = ["TT", "Ấp", "Tổng số", "Đăng ký", "Đạt"]
    rows = [["HỘI KHUYẾN HỌC XÃ BÌNH LÃNG"], ["Kết quả các mô hình năm 2019"], ["1. Gia đình học tập (đơn vị: hộ)"], head, [1, "Ấp Bình Cang", 460, 310, 240], [2, "Ấp Bình Hòa", 310, 190, 170], [],
            ["2. Dòng họ học tập (đơn vị: dòng họ)"], head, [1, "Ấp Bình Cang", 7, 5, 4], [2, "Ấp Bình Hòa", 6, 5, 3], [],
            ["3. Quỹ khuyến học (đơn vị: triệu đồng)"], ["TT", "Ấp", "Quỹ khuyến học"], [1, "Ấp Bình Cang", 7.5], [2, "Ấp Bình Hòa", 12]]
    values, _ = typed(rows, name="Xã Bình Lãng/a.xlsx")
    assert {element: value for (name, _, element, _), value in values.items() if name == "Ấp Bình Cang"} == {
        "households": 460, "families_registered": 310, "families_recognized": 240, "clans": 7, "clans_registered": 5, "clans_recognized": 4, "fund_vnd": 7_500_000}


def test_whose_figures_the_title_says_is_the_kind_of_bare_names(typed):
    """*CỦA CÁC THÔN* over names without it, across or down."""
    across = [["HỘI KHUYẾN HỌC XÃ ĐỨC LÂN"], ["KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2021 CỦA CÁC THÔN"], ["Mô hình", "Nội dung", "Thạch Trụ", "Tú Sơn", "Tú Sơn Hạ"],
              ["Gia đình học tập", "Tổng số hộ", 499, 495, 275], [None, "Đăng ký", 352, 293, 162], ["Dòng họ học tập", "Đăng ký", 4, 2, 3], [None, "Công nhận", 3, 2, 3]]
    values, _ = typed(across, merges=("A4:A5", "A6:A7"), name="Xã Đức Lân/a.xlsx")
    assert {name for name, *_ in values} == {"Thôn Thạch Trụ", "Thôn Tú Sơn", "Thôn Tú Sơn Hạ"}
    down = [["HỘI KHUYẾN HỌC XÃ ĐỨC LÂN"], ["Gia đình học tập năm 2021 theo ấp"], ["TT", "Đơn vị", "Tổng số hộ", "Đăng ký"], [1, "Bình An", 300, 200], [2, "Bình Hòa", 310, 220], [3, "Bình Thới", 320, 210]]
    values, _ = typed(down, name="Xã Đức Lân/b.xlsx")
    assert {name for name, *_ in values} == {"Ấp Bình An", "Ấp Bình Hòa", "Ấp Bình Thới"}


@pytest.mark.parametrize(("signed", "ward"), [
    (["TM. HỘI KHUYẾN HỌC PHƯỜNG PHƯỚC BÌNH"], "Phường Phước Bình"), (["TM. HỘI KHUYẾN HỌC PHƯỜNG PHƯỚC BÌNH", "XÁC NHẬN CỦA UBND PHƯỜNG LONG PHƯỚC"], ""), (["CHỦ TỊCH"], ""),
])
def test_the_office_that_signs_is_the_ward_where_nothing_else_says_one(signed, ward, typed):
    """Where two sign, neither is."""
    rows = [["SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2019"], ["STT", "Khu phố", "Tổng số hộ", "Số hộ đăng ký"], [1, "Khu phố I", 796, 656], [2, "Khu phố II", 1156, 886], [3, "Khu phố III", 937, 620], [],
            *[[None, None, text] for text in signed]]
    typed(rows, name="so lieu.xlsx")
    values, findings = typed(rows, name="so lieu.xlsx")
    assert ("ward_missing" not in {f.rule for f in findings}) == bool(ward)


def test_a_part_beside_its_whole_is_no_second_count(typed):
    """*Trường học* under the recognised units, and *Phát triển mới* under the members, beside *Tổng số*."""
    rows = [["HỘI KHUYẾN HỌC PHƯỜNG HƯNG DŨNG"], ["ĐƠN VỊ HỌC TẬP NĂM 2023"], ["TT", "Khối", "Đơn vị được công nhận ĐVHT", None, "Hội viên", None], [None, None, "Tổng số", "Trường học", "Phát triển mới", "Tổng số"],
            [1, "Khối Tân Phúc", 2, 1, 11, 86], [2, "Khối Tân Hòa", 4, 1, 4, 64], [3, "Khối Yên Sơn", 3, 1, 8, 59]]
    values, _ = typed(rows, merges=("A3:A4", "B3:B4", "C3:D3", "E3:F3"), name="Phường Hưng Dũng/a.xlsx")
    assert {(name, element): value for (name, _, element, _), value in values.items()} == {
        (row[1], element): row[col] for row in rows[4:] for element, col in (("organizations_recognized", 2), ("members", 5))}


@pytest.mark.parametrize(("sheet", "title", "name", "period"), [
    ("Quý I", "HỌC BỔNG QUÝ I", "Học bổng năm 2023.xlsx", "2023-Q1"), ("Quý II", "HỌC BỔNG NĂM 2023", "a.xlsx", "2023-Q2"), ("Q3", "HỌC BỔNG", "Học bổng 2023.xlsx", "2023-Q3"),
    ("6 tháng đầu năm", "HỌC BỔNG NĂM 2023", "a.xlsx", "2023-H1"), ("Cả năm", "HỌC BỔNG NĂM 2023", "a.xlsx", "2023"), ("HK1", "HỌC SINH BỎ HỌC HỌC KỲ I", "năm học 2022-2023.xlsx", "2022-2023-S1"),
    ("Biểu 1", "HỌC BỔNG TỪ QUÝ I ĐẾN QUÝ IV", "Học bổng năm 2023.xlsx", "2023"), ("Quý I", "HỌC BỔNG QUÝ I", "Học bổng.xlsx", ""),
])
def test_a_part_of_a_year_is_of_the_year_that_another_text_says(sheet, title, name, period, typed):
    """*Quý I* on the tab, its year in the title or only in the file's name; several parts are the year."""
    values, _ = typed({sheet: [["HỘI KHUYẾN HỌC XÃ VĨNH HẢO"], [title], ["Thôn", "Số suất học bổng"], ["Thôn An", 3], ["Thôn Bình", 4]]}, name=name)
    assert {key[1] for key in values} == {period}


@pytest.mark.parametrize(("title", "period"), [("SỐ LIỆU HỌC SINH NĂM 2025", "2025"), ("Báo cáo học sinh năm 2025 của xã Vĩnh Hảo", "2025"), ("Trẻ sinh năm 2019 vào lớp 1 năm 2025", "2025")])
def test_pupils_of_a_year_are_not_born_in_it(title, period, typed):
    """*Học sinh năm 2025* says the figures' year, *sinh năm 2019* does not."""
    values, _ = typed([["UBND XÃ VĨNH HẢO"], [title], ["Thôn", "Số học sinh bỏ học"], ["Thôn An", 3], ["Thôn Bình", 4]], name="a.xlsx")
    assert {key[1] for key in values} == {period}
