"""What clerks say in a line instead of a table: khu phố that *have* so many households, models and their steps; answers that say nothing."""

HEAD = [["UBND XÃ TAM HỢP"], ["KẾT QUẢ NĂM 2019"], []]


def figures(values):
    return {(name, element): value for (name, _, element, _), value in values.items()}


def test_a_khu_pho_has_its_households(typed):
    """*Khu phố 1 có 210 hộ, trong đó 180 hộ đăng ký và 150 hộ đạt GĐHT*."""
    lines = [(f"Khu phố {i}", 200 + i, 180 + i, 150 + i) for i in range(1, 5)]
    told = [f"{name} có {hh} hộ, trong đó {fr} hộ đăng ký GĐHT và {fg} hộ đạt GĐHT." for name, hh, fr, fg in lines]
    values, _ = typed([*HEAD, *[[text] for text in told]])
    wanted = {(name, element): value for name, *all_ in lines for element, value in zip(("households", "families_registered", "families_recognized"), all_, strict=True)}
    assert figures(values) == wanted
    said = [f"{name} báo cáo: tổng số hộ {hh}, số hộ đăng ký GĐHT {fr}, số hộ đạt GĐHT {fg}" for name, hh, fr, fg in lines]
    assert figures(typed([*HEAD, *[[text] for text in said]])[0]) == wanted


def test_a_model_a_line(typed):
    """What stands before the first colon is over all figures of its line."""
    wanted = {("", "families_registered"): 1234, ("", "families_recognized"): 1102, ("", "clans_registered"): 12, ("", "clans_recognized"): 9}
    values, _ = typed([*HEAD, ["- Gia đình học tập: đăng ký 1.234 hộ, đạt 1.102 hộ"], ["- Dòng họ học tập: đăng ký 12, đạt 9"]])
    assert figures(values) == wanted
    values, _ = typed([*HEAD, ["1. Gia đình học tập: Tổng số hộ: 2.345; đăng ký: 1.234; được công nhận: 1.102"], ["2. Dòng họ học tập: Tổng số: 15; đăng ký: 12; được công nhận: 9"]])
    assert figures(values) == {("", "households"): 2345, ("", "clans"): 15, **wanted}


def test_answers_that_do_not_say_which_step_are_asked_about(typed):
    """*Có*, *Không* under *Cộng đồng học tập* may be registered or recognised."""
    rows = [["STT", "Thôn", "Số hộ", "Cộng đồng học tập (Có/Không)"], *([i, f"Thôn {i}", 200 + i, "Không" if i == 2 else "Có"] for i in range(1, 6))]
    values, findings = typed([*HEAD, *rows])
    assert {element for _, element in figures(values)} == {"households"}
    assert [(f.rule, f.source_cell) for f in findings if f.severity == "warning"] == [("column_in_words", "D5")]


def test_a_count_and_a_choice_are_two(typed):
    """*Số hộ đạt/không đạt* over numbers offers no answers."""
    values, findings = typed([*HEAD, ["STT", "Thôn", "Tổng số hộ", "Số hộ đạt/không đạt GĐHT"], *([i, f"Thôn {i}", 200 + i, 150 + i] for i in range(1, 6))])
    assert {element for _, element in figures(values)} == {"households"}


def test_a_unit_of_measure_is_no_indicator(typed):
    """*+ Tổng | dòng họ* under *Mô hình dòng họ học tập* is how many clans there are."""
    rows = [["STT", "Chỉ tiêu", "ĐVT", "Thôn A", "Thôn B"], [1, "Tổng số hộ", "hộ", 210, 190], [2, "Mô hình dòng họ học tập"], [None, "+ Tổng", "dòng họ", 5, 4],
            [None, "+ Số dòng họ được công nhận", "dòng họ", 3, 2]]
    values, _ = typed([*HEAD, *rows])
    assert figures(values) == {("Thôn A", "households"): 210, ("Thôn B", "households"): 190, ("Thôn A", "clans"): 5, ("Thôn B", "clans"): 4,
                               ("Thôn A", "clans_recognized"): 3, ("Thôn B", "clans_recognized"): 2}


def test_rates_under_steps_are_of_the_lines_above(typed):
    """*Tỷ lệ đạt/ĐK* under *Gia đình học tập*, *Dòng họ học tập* is compared down, and *Chưa nộp báo cáo* is no figure."""
    rows = [["Nội dung", "Gia đình học tập", "Dòng họ học tập"], ["Tổng số", 800, 9], ["Đăng ký", 600, 8], ["Đạt", 540, "chưa nộp báo cáo"], ["Tỷ lệ đạt/ĐK (%)", 90.0, None]]
    values, findings = typed([*HEAD, *rows])
    assert figures(values) == {("", "households"): 800, ("", "families_registered"): 600, ("", "families_recognized"): 540, ("", "clans"): 9, ("", "clans_registered"): 8,
                               ("", "clans_recognized"): None}
    assert [f.rule for f in findings if f.severity != "info"] == []


def test_words_behind_the_figures_name_no_line(typed):
    """*Đạt* under *Xếp loại* beside the years of a khu phố says nothing of what its line counts."""
    rows = [["Khu phố", "Năm", "Số hộ", "GĐHT đăng ký", "GĐHT đạt", "Xếp loại"], ["KP 1", 2018, 210, 180, 150, "Khá"], [None, 2019, 212, 185, 160, "Đạt"],
            ["KP 2", 2018, 310, 280, 250, "Đạt"], [None, 2019, 312, 285, 260, "Đạt"]]
    values, findings = typed([["UBND XÃ TAM HỢP"], [], *rows])
    assert {(name, period, element): value for (name, period, element, _), value in values.items()} == {
        (f"Khu phố {i}", str(year), element): count + 100 * (i - 1) for i in (1, 2) for year, counts in ((2018, (210, 180, 150)), (2019, (212, 185, 160)))
        for element, count in zip(("households", "families_registered", "families_recognized"), counts, strict=True)}
    assert [f.rule for f in findings if f.severity != "info"] == []
