"""One sheet names one ward: letterhead, title and total line."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

TITLE = "TỔNG HỢP GIA ĐÌNH HỌC TẬP XÃ TÂN HỘI TRUNG NĂM 2021"


@pytest.fixture
def said(tmp_path):
    """Write a form of four ấp under its head; return (cell, found, expected) of wards that differ."""
    def run(*head, total="Cộng", note=None, names=("Ấp 1", "Ấp 2", "Ấp 3", "Ấp 4"), heading="Ấp"):
        book = openpyxl.Workbook()
        sheet = book.active
        for text in head:
            sheet.append([text])
        for row in [("STT", heading, "Tổng số hộ", "Số hộ đăng ký"), *((i, name, 400 + 9 * i, 300 + 7 * i) for i, name in enumerate(names, 1)), (None, total, 1690, 1270), (), (note,)]:
            sheet.append(row)
        book.save(tmp_path / "a.xlsx")
        found = hh.clean(tmp_path / "a.xlsx").findings.query("rule == 'ward_titles_differ'")
        return list(found[["source_cell", "found", "expected"]].itertuples(index=False, name=None))

    return run


def test_a_title_of_another_ward_is_said(said):
    """The letterhead says xã Tân Lập Trung, the title another; the total line may side with either."""
    differ = ("Xã Tân Hội Trung", "Xã Tân Lập Trung")
    assert said("UBND XÃ TÂN LẬP TRUNG", TITLE) == [("A2", *differ)]
    assert said("UBND XÃ TÂN LẬP TRUNG", "HỘI KHUYẾN HỌC", TITLE, total="Toàn xã Tân Lập Trung") == [("A3", *differ)]
    assert said("UBND XÃ TÂN LẬP TRUNG", TITLE, total="Toàn xã Tân Hội Trung") == [("A1", *differ[::-1])]
    assert said("ỦY BAN NHÂN DÂN TT. LA HAI", "GIA ĐÌNH HỌC TẬP THỊ TRẤN CHÍ THẠNH NĂM 2021") == [("A2", "Thị trấn Chí Thạnh", "Thị trấn La Hai")]
    assert said("UBND XÃ TÂN LẬP TRUNG", "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2021", total="Toàn xã Tân Hội Trung") == [("B8", *differ)]


@pytest.mark.parametrize("head", [
    ("UBND XÃ TÂN HỘI TRUNG", TITLE), ("UBND HUYỆN CAO LÃNH", TITLE), ("HỘI KHUYẾN HỌC XÃ TÂN HỘI", TITLE), ("HOI KHUYEN HOC XA TAN HOI TRUNG", TITLE),
    ("UBND XÃ TÂN LẬP TRUNG", "Kính gửi: UBND xã Tân Hội Trung", "GIA ĐÌNH HỌC TẬP NĂM 2021"), ("UBND XÃ TÂN LẬP TRUNG", "GIA ĐÌNH HỌC TẬP NĂM 2021", "(Kèm theo Công văn số 12 của UBND xã Tân Hội Trung)"),
    ("UBND XÃ TÂN LẬP TRUNG", "GIA ĐÌNH HỌC TẬP XÃ TÂN HỘI TRUNG (nay là xã Tân Lập Trung) NĂM 2021"), ("UBND XÃ TÂN LẬP TRUNG", "GIA ĐÌNH HỌC TẬP XÃ TÂN HỘI TRUNG CŨ NĂM 2021"),
    ("UBND XÃ TÂN LẬP TRUNG", TITLE.replace("2021", "2025")), ("UBND XÃ TÂN LẬP TRUNG", "Tân Lập Trung, ngày 03 tháng 12 năm 2025", TITLE),
    ("UBND XÃ TÂN LẬP TRUNG", "CÁC MÔ HÌNH CẤP XÃ: GIA ĐÌNH, DÒNG HỌ NĂM 2021"), ("UBND XÃ TÂN LẬP TRUNG", "HỌC TẬP Ở XÃ BIÊN GIỚI NĂM 2021"),
    ("UBND XÃ TÂN LẬP TRUNG", "TRƯỜNG TIỂU HỌC XÃ TÂN HỘI TRUNG", "GIA ĐÌNH HỌC TẬP NĂM 2021"),
])
def test_names_that_do_not_contradict_are_silent(said, head):
    """The same ward, a district, a name cut short or without accents, other offices, former names, and mergers."""
    assert said(*head) == []


def test_a_note_on_a_merger_explains_two_names(said):
    """Two wards became one."""
    assert said("UBND XÃ TÂN LẬP TRUNG", TITLE, note="Ghi chú: hai xã sáp nhập từ tháng 3.") == []


def test_a_list_of_wards_names_many(said):
    """The lines of a district are wards."""
    assert said("UBND XÃ TÂN LẬP TRUNG", TITLE, heading="Xã, phường", names=("Xã Tân Lập Trung", "Xã Tân Hội Trung", "Xã Mỹ Xương", "Xã Bình Thạnh")) == []
