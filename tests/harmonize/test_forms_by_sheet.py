"""A workbook of forms, one a khu phố: one that nobody filled in, and one made from another's copy."""

from openpyxl import Workbook

import hieuhoc_analysis as hh

ITEMS = ("Tổng số hộ", "Số hộ đăng ký gia đình học tập", "Số gia đình được công nhận GĐHT", "Hội viên", "Số đơn vị đăng ký")
UNITS = ("hộ", "hộ", "hộ", "người", "đơn vị")


def forms(path, *titles, blank=(), names="KP{}"):
    """A sheet a title, called KP1 and so on; those that are `blank` have no figure."""
    book = Workbook()
    book.remove(book.active)
    for at, title in enumerate(titles, 1):
        sheet = book.create_sheet(names.format(at))
        lines = [(n, item, None if at in blank else 100 * at + 50 - 9 * n, unit) for n, (item, unit) in enumerate(zip(ITEMS, UNITS, strict=True), 1)]
        for row in (["PHƯỜNG BÌNH MINH"], [f"CHI HỘI KHUYẾN HỌC {title.upper()}"], [], ["PHIẾU BÁO CÁO CÁC MÔ HÌNH HỌC TẬP NĂM 2022"], [], ["TT", "Nội dung", "Số liệu", "Đơn vị tính"], *lines):
            sheet.append(row)
    book.save(path)
    return hh.clean(path)


def households(cleaned):
    """Households in force by khu phố."""
    rows = cleaned.observations.query("data_element == 'households' and status == 'reported'")
    return dict(zip(rows["khu_pho"], rows["value"], strict=True))


def test_a_form_that_nobody_filled_in(tmp_path):
    """Said once, at its first empty line, not of every word beside the empty cells."""
    cleaned = forms(tmp_path / "a.xlsx", *(f"Khu phố {n}" for n in range(1, 5)), blank=(3,))
    said = cleaned.findings.query("severity != 'info'")[["rule", "source_sheet", "source_cell", "khu_pho", "period"]]
    assert said.values.tolist() == [["khu_pho_blank", "KP3", "D7", "Khu phố 3", "2022"]]


def test_a_form_made_from_another_s_copy(tmp_path):
    """The third kept the title of the second: it is that of its sheet's name, and the second keeps its own figures."""
    cleaned = forms(tmp_path / "a.xlsx", "Khu phố 1", "Khu phố 2", "Khu phố 2", "Khu phố 4")
    assert households(cleaned) == {f"Khu phố {n}": 100 * n + 41 for n in range(1, 5)}
    (said,) = cleaned.findings.query("severity != 'info'").itertuples()
    assert (said.rule, said.source_sheet, said.khu_pho, said.found) == ("khu_pho_conflict", "KP3", "Khu phố 3", "Khu phố 2")


def test_sheets_with_names_of_others_are_what_their_titles_say(tmp_path):
    """Where no two titles are one, names left from a copied workbook mean nothing; nor do names of no khu phố."""
    cleaned = forms(tmp_path / "a.xlsx", "Khu phố 5", "Khu phố 6", "Khu phố 7")
    assert set(households(cleaned)) == {"Khu phố 5", "Khu phố 6", "Khu phố 7"}
    assert "khu_pho_conflict" not in set(cleaned.findings["rule"])
    cleaned = forms(tmp_path / "b.xlsx", "Khu phố 1", "Khu phố 2", "Khu phố 2", names="Trang {}")
    assert set(households(cleaned)) == {"Khu phố 1", "Khu phố 2"}
