"""Forms with units, letterheads in one cell, tables carried over a page, a page of the web saved as a workbook."""

from __future__ import annotations

from ...registry import ward
from ...ward import ELEMENTS, Ward
from .plain import kp


@ward
def w3_forms_with_units() -> Ward:
    """Each khu phố fills a sheet of its own: numbered contents, their unit, the figure, a remark."""
    first = None
    for i in range(1, 5):
        w = Ward("w3_forms_with_units", sheet=f"KP {i}", ward="Thị trấn Liên Hương", period="2019")
        w.texts("HỘI KHUYẾN HỌC TT LIÊN HƯƠNG", bold=True).texts(f"CHI HỘI KHUYẾN HỌC KHU PHỐ {i}", bold=True).skip()
        w.text("BÁO CÁO SỐ LIỆU XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2019", bold=True, over=5, align="center").skip()
        w.texts("TT | Nội dung | Đơn vị tính | Số lượng | Ghi chú", bold=True, border=True)
        hh = w.rng.randint(500, 900) + i
        for number, (label, unit, value, short) in enumerate((
                ("Tổng số hộ dân trong khu phố", "Hộ", hh, "hh"), ("Số hộ đăng ký Gia đình học tập", "Hộ", hh - 150, "fr"),
                ("Số hộ được công nhận Gia đình học tập", "Hộ", hh - 190 - i, "fg"), ("Số dòng họ đăng ký Dòng họ học tập", "Dòng họ", 3 + i, "clr"),
                ("Số dòng họ được công nhận Dòng họ học tập", "Dòng họ", 2 + i, "clg"), ("Số hội viên khuyến học", "Người", 80 + i, "mem")), 1):
            w.row += 1
            for column, part in enumerate((number, label, unit, value)):
                w.put(column, part, border=True)
            w.observe(3, ELEMENTS[short], "2019", value, f"Khu phố {i}")
        w.skip().texts(" |  |  | CHI HỘI TRƯỞNG", bold=True)
        if first is None:
            first = w
        else:
            first.sheets.append(w)
    return first


@ward
def w3_roll_by_level_year_end() -> Ward:
    """Pupils at the start and the end, dropouts and returns, for two levels of school side by side."""
    w = Ward("w3_roll_by_level_year_end", sheet="Bỏ học", ward="Xã Vĩnh Tân", period="2020-2021")
    w.texts("XÃ VĨNH TÂN", bold=True).text("TÌNH HÌNH DUY TRÌ SĨ SỐ, HỌC SINH BỎ HỌC NĂM HỌC 2020-2021", bold=True, over=10, align="center").text("ĐVT: học sinh", at=8, italic=True)
    w.head("""
        TT | Thôn | Tiểu học | < | < | < | Trung học cơ sở | < | < | <
        ^ | ^ | Đầu năm | Cuối năm | Bỏ học | Vận động ra lớp | Đầu năm | Cuối năm | Bỏ học | Vận động ra lớp""", name=1, stt=0)
    w.means("ps:th pe:th do:th rt:th ps:thcs pe:thcs do:thcs rt:thcs")
    return w.units("\n".join(f"d| {i} | Thôn {n} | #" for i, n in enumerate(("Vĩnh Phúc", "Vĩnh Tiến", "Vĩnh Hưng"), 1)) + "\nT| | Cộng | #").signature()


@ward
def w3_carried_over_page() -> Ward:
    """The printed page ends with a sum of the page, the next one begins with it under the heading again."""
    w = Ward("w3_carried_over_page", sheet="TH", ward="Phường Đức Nghĩa", period="2018")
    w.head_block("TỔNG HỢP GIA ĐÌNH HIẾU HỌC, DÒNG HỌ HIẾU HỌC NĂM 2018", width=7)
    grid = "STT | Khu phố | Tổng số hộ | ĐK GĐHH | CN GĐHH | ĐK DHHH | CN DHHH"
    w.head(grid, name=1, stt=0)
    w.means("hh fr fg clr clg").units(kp(6) + "\nM| | Cộng trang 1 | #")
    w.skip().texts(grid, bold=True, border=True)
    w.units("M| | Trang 1 chuyển sang | #").units("\n".join(f"d| {i} | Khu phố {i} | #" for i in range(7, 12)) + "\nT| | Tổng cộng | #")
    return w.signature()


@ward
def w3_five_titles_planted() -> Ward:
    """The form of 2024 with three levels of headings; one khu phố has more recognised than registered, one a word."""
    w = Ward("w3_five_titles_planted", sheet="Biểu 01", ward="Phường Mũi Né", period="2024")
    w.head_block("BIỂU TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2024", width=11)
    w.head("""
        TT | Khu phố | Tổng số hộ | Mô hình học tập | < | < | < | < | < | < | Ghi chú
        ^ | ^ | ^ | Gia đình học tập | < | Dòng họ học tập | < | Cộng đồng học tập | Đơn vị học tập | < | ^
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    w.means("hh fr fg clr clg cog unr ung .").units(kp(7) + "\nT| | Tổng cộng | #")
    body = w.tables[0].body
    w.plant(w.address(4, body[2]), w.cells[body[2], 3].value + 45, w.address(3, body[2]), w.address(4, body[-1]))
    w.plant(w.address(2, body[4]), "đang rà soát", w.address(2, body[-1]))
    return w.signature()


@ward
def w3_letterhead_in_one_cell() -> Ward:
    """Letterhead with line breaks in one merged cell each; units in the headings; figures with "hộ" behind them."""
    w = Ward("w3_letterhead_in_one_cell", sheet="Bảng số liệu", ward="Xã Phước Thể", period="2019", left=1)
    w.texts("ĐẢNG ỦY - UBND⏎XÃ PHƯỚC THỂ⏎HỘI KHUYẾN HỌC |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc", bold=True)
    w.merges += [(1, 1, 1, 3), (1, 4, 1, 6)]
    w.skip().text("TỔNG HỢP⏎GIA ĐÌNH HIẾU HỌC NĂM 2019⏎(tính đến ngày 15/11/2019)", bold=True, over=6, align="center").skip()
    w.head("TT | Thôn⏎(khu dân cư) | Tổng số hộ⏎(hộ) | Hộ đăng ký⏎gia đình hiếu học⏎(hộ) | Hộ được công nhận⏎gia đình hiếu học⏎(hộ) | Tỷ lệ công nhận⏎so với đăng ký⏎(%)", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units("\n".join(f"d| {i} | Thôn {n} | #" for i, n in enumerate(("Phước An 1", "Phước An 2", "Xuân An", "Lạc Trị"), 1)) + "\nT| | Cộng: | #", mess={0: "hộ"}, percent=" %")
    return w


@ward
def w3_page_saved_as_xls_wrong_sum() -> Ward:
    """A page of the web saved as .xls; the sum typed under the registered does not agree with its khu phố."""
    w = Ward("w3_page_saved_as_xls_wrong_sum", "htmlxls", "Sheet1", ward="Phường Bình Hưng", period="2022")
    w.text("PHƯỜNG BÌNH HƯNG").text("Báo cáo kết quả xây dựng Gia đình học tập, Đơn vị học tập năm 2022").skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Gia đình học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Được công nhận | Đăng ký | Được công nhận""", name=1, stt=0)
    w.means("hh fr fg unr ung").units(kp(6) + "\nT| | Cộng | #")
    return w.plant(w.address(3), w.cells[w.row, 3].value + 100)
