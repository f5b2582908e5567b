"""Texts of which the look says more than the words: letters apart, dotted lines typed over."""

import pytest

from hieuhoc_analysis.language.leaders import filled_in
from hieuhoc_analysis.language.spaced import letters_joined


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Đ\nĂ\nN\nG\n\nK\nÝ", "ĐĂNG KÝ"),
        ("S\nT\nT", "STT"),
        ("B Ả N G   T Ổ N G   H Ợ P", "BẢNG TỔNG HỢP"),
        ("N Ă M   2 0 2 2", "NĂM 2022"),
        ("T\r\nh\r\nô\r\nn", "Thôn"),
        ("N\u0302 m", "N\u0302 m"),  # two letters are no word
        ("a b c", "a b c"),
        ("1 2 3 4", "1 2 3 4"),
        ("A, B và C", "A, B và C"),
    ],
)
def test_letters_of_a_word_written_apart_are_joined(written, meant):
    """Downwards or with gaps, where they come to words; a list of letters is none."""
    assert letters_joined(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1. Tổng số hộ: ……312…… hộ", "1. Tổng số hộ: 312 hộ"),
        ("Thôn: ......Tân Khánh......   Năm: ..2021..", "Thôn: Tân Khánh; Năm: 2021"),
        ("Ấp: ____Bình An____", "Ấp: Bình An"),
        ("Tổng số hộ: ............ hộ", "Tổng số hộ: ............ hộ"),
        ("Kiến nghị: ……………", "Kiến nghị: ……………"),
        ("Xem thêm ... 12", "Xem thêm ... 12"),
    ],
)
def test_dotted_lines_typed_over_are_taken_away(written, meant):
    """Behind a label and around what was filled in; what is still open stays so."""
    assert filled_in(written) == meant
