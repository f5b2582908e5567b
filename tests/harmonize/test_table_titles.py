"""What the titles over a table say of its figures, where several tables share a sheet."""

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
