"""Schools among the lines: the only one of its level gives the level's figures of the ward; others stand for themselves."""

HEAD = [["UBND PHƯỜNG TRẠI CAU ĐÔNG"], ["SỐ LIỆU NĂM HỌC 2021-2022"], []]
PUPILS = ["TT", "Trường", "HS đầu năm", "HS bỏ học"]


def _values(typed, *rows):
    values, findings = typed([*HEAD, *rows])
    assert [f.rule for f in findings if f.severity != "info"] == []
    return {(unit, element, level): value for (unit, _, element, level), value in values.items()}


def test_one_school_of_each_level_is_the_ward_s(typed):
    """The primary school's pupils are those of the ward's primary level."""
    assert _values(typed, PUPILS, [1, "Trường Tiểu học Kim Đồng", 412, 1], [2, "Trường THCS Trại Cau", 520, 4]) == {
        ("", "pupils_start", "primary"): 412, ("", "dropouts", "primary"): 1, ("", "pupils_start", "lower_secondary"): 520, ("", "dropouts", "lower_secondary"): 4}


def test_two_schools_of_one_level_are_two(typed):
    """Neither stands in the other's place."""
    values = _values(typed, PUPILS, [1, "Trường Tiểu học Kim Đồng", 412, 1], [2, "Trường Tiểu học Lê Lợi", 388, 0], [3, "Trường THCS Trại Cau", 520, 4])
    assert {key: value for key, value in values.items() if key[1] == "pupils_start"} == {
        ("Trường Tiểu học Kim Đồng", "pupils_start", "primary"): 412, ("Trường Tiểu học Lê Lợi", "pupils_start", "primary"): 388, ("Trường THCS Trại Cau", "pupils_start", "lower_secondary"): 520}


def test_a_school_beside_khu_pho_counts_like_one(typed):
    """Its members are members of no level, and part of the sum."""
    values = _values(typed, ["TT", "Đơn vị", "Số hội viên"], [1, "Khu phố 1", 112], [2, "Khu phố 2", 98], [3, "Trường THCS Trại Cau", 38], [None, "Cộng", 248])
    assert values == {("Khu phố 1", "members", "all"): 112, ("Khu phố 2", "members", "all"): 98, ("Trường THCS Trại Cau", "members", "all"): 38}


def test_schools_with_a_number_for_a_name(typed):
    """*Trường TH số 1* and *Trường TH Phú Long 2* are schools as *Trường Tiểu học Kim Đồng* is."""
    values = _values(typed, PUPILS, [1, "Trường TH số 1", 412, 1], [2, "Trường TH Phú Long 2", 388, 0], [3, "Trường THCS Phú Long", 520, 4])
    assert {(unit, level) for unit, _, level in values} == {("Trường TH số 1", "primary"), ("Trường TH Phú Long 2", "primary"), ("Trường THCS Phú Long", "lower_secondary")}


def test_a_total_of_pupils_may_be_of_either_end_of_the_year(typed):
    """What is proposed counts pupils: *Tổng số HS* is no *Tổng số hộ*, however alike the words are."""
    _, findings = typed([*HEAD, ["TT", "Trường", "Tổng số HS", "HS bỏ học"], [1, "Trường Tiểu học Kim Đồng", 412, 1], [2, "Trường Tiểu học Lê Lợi", 388, 0]])
    found = next(f for f in findings if f.rule == "heading_unknown")
    assert [one.split(" ")[0] for one in found.expected.split("; ")] == ["pupils_start", "pupils_end", "dropouts"]
