"""What a wrong total is put down to: two figures that changed places, a sign, a figure that a rate contradicts as well."""

import openpyxl
import pytest

import hieuhoc_analysis as hh

HEADS = ["TT", "Khu phố", "Tổng số hộ", "Số hộ đăng ký", "Số hộ được công nhận", "Tỷ lệ công nhận/tổng số hộ (%)"]
LINES = [[1, "KP 1", 417, 309, 288, 69.1], [2, "KP 2", 393, 299, 263, 66.9], [3, "KP 3", 510, 386, 349, 68.4], [None, "Cộng", 1320, 994, 900, 68.2]]
UNKNOWN = {"vi": "xem lại các số thành phần và công thức cộng", "en": "see the parts and the formula"}


@pytest.fixture
def causes(tmp_path):
    """Check the form with some cells typed otherwise; the cell of each wrong total and what follows the semicolon of its sentence."""
    def run(lang="vi", **cells):
        book = openpyxl.Workbook()
        for row in (["XÃ VĨNH HẢO NĂM 2022"], HEADS, *LINES):
            book.active.append(row)
        for place, value in cells.items():
            book.active[place] = value
        book.save(tmp_path / "a.xlsx")
        findings = hh.clean(tmp_path / "a.xlsx", lang=lang).findings.query("rule == 'total_mismatch'")
        return {cell: said.rstrip(".").partition("); ")[2] for cell, said in zip(findings["source_cell"], findings["message"], strict=True)}

    return run


@pytest.mark.parametrize(("lang", "said"), [("vi", "hai số của Khu phố 2 ở ô {} và ô {} có lẽ ghi đổi chỗ cho nhau"), ("en", "the figures of Khu phố 2 in cells {} and {} may have changed places")])
def test_two_figures_that_changed_places(causes, lang, said):
    """Each in the other's place makes both totals right; where another line would do as well, neither is named."""
    assert causes(lang, D4=263, E4=299) == {"D6": said.format("D4", "E4"), "E6": said.format("E4", "D4")}
    assert causes(lang, D4=263, E4=299, D3=288, E3=324, D6=973, E6=936).keys() == {"D6", "E6"}
    assert said[:12] not in " ".join(causes(lang, D4=263, E4=299, D3=288, E3=324, D6=973, E6=936).values())


@pytest.mark.parametrize(("lang", "said"), [("vi", "ô C5 của Khu phố 3 có lẽ thừa dấu trừ"), ("en", "the minus sign in cell C5 of Khu phố 3 may be one too many")])
def test_a_minus_sign_too_many(causes, lang, said):
    """The total holds the figure without it."""
    assert causes(lang, C5=-510) == {"C6": said}


@pytest.mark.parametrize(("lang", "said"), [
    ("vi", "nếu ô E4 của Khu phố 2 là 263 thay vì 95 thì cả tổng lẫn tỷ lệ ở ô F4 đều đúng"),
    ("en", "with 263 instead of 95 in cell E4 of Khu phố 2 both the total and the rate in cell F4 would be right"),
])
def test_a_figure_that_its_rate_contradicts_too(causes, lang, said):
    """Total and rate were made of another one; without the rate, or with one of that figure, nobody knows which line is wrong."""
    assert causes(lang, E4=95) == {"E6": said}
    assert causes(lang, E4=95, F4=None) == {"E6": UNKNOWN[lang]}
    assert causes(lang, E4=95, F4=24.2) == {"E6": UNKNOWN[lang]}


@pytest.mark.parametrize(("lang", "said"), [("vi", "“41,75” là số lẻ"), ("en", "“41.75” is a fraction")])
def test_a_fraction_is_told_as_it_stands(tmp_path, lang, said):
    """With all its decimals, as the reader's language writes them."""
    book = openpyxl.Workbook()
    for row in (["XÃ VĨNH HẢO NĂM 2022"], HEADS, *LINES):
        book.active.append(row)
    book.active["C3"] = 41.75
    book.active["C6"] = 1400
    book.save(tmp_path / "a.xlsx")
    findings = hh.clean(tmp_path / "a.xlsx", lang=lang).findings.query("rule == 'decimal_in_count'")
    assert [said in message for message in findings["message"]] == [True]


@pytest.mark.parametrize(("lang", "said"), [("vi", "đây đúng là tổng phải có ở ô {}"), ("en", "it is the total that belongs in cell {}")])
def test_the_total_of_another_column(causes, lang, said):
    """Two totals changed places, or one was copied."""
    assert causes(lang, D6=900, E6=994) == {"D6": said.format("E6"), "E6": said.format("D6")}
    assert causes(lang, E6=994) == {"E6": said.format("D6")}
