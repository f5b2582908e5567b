"""A mistake in each: parts over their whole, changes and comparisons that do not fit, a year's jump, shares of another whole."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, numbered, percentage


@ward
def w5_p_new_plus_renewed_not_sum() -> Ward:
    """New and renewed do not add up to the sum beside them in one thôn."""
    w = Ward("w5_p_new_plus_renewed_not_sum", sheet="Biểu 1b", ward="Xã Đại Đồng", period="2022")
    w.letterhead(("HỘI KHUYẾN HỌC XÃ ĐẠI ĐỒNG",), 4)
    w.text("CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2022 THEO THÔN", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | < | < | Tỷ lệ CN/ĐK
        ^ | ^ | ^ | ^ | Tổng số | Trong đó | < | ^
        ^ | ^ | ^ | ^ | ^ | Công nhận lần đầu | Công nhận lại | ^""", name=1, stt=0)
    w.means("hh fr fg fgn fgr %fg/fr")
    total = [0] * 5
    for i, n in enumerate(("Đại Từ", "Văn Ổ", "Đình Tổ", "Đồng Xá", "Bùng Đông"), 1):
        hh, fr, fg = w.draw("hh fr fg")
        new = round(fg * w.rng.uniform(.15, .3))
        row = [hh, fr, fg, new, fg - new]
        w.means("hh fr fg fgn fgr %fg/fr").units(f"d| {i} | Thôn {n} | " + " | ".join(map(str, row)) + f" | {percentage(fg, fr)}")
        total = [a + b for a, b in zip(total, row, strict=True)]
    w.units("T| | Cộng | " + " | ".join(map(str, total)) + f" | {percentage(total[2], total[1])}")
    row = w.tables[0].body[1]
    return w.plant(w.address(6, row), w.cells[row, 6].value + 20, w.address(4, row), w.address(5, row), w.address(6), w.address(4), w.address(5), total=w.address(6)).close("Người lập", "Chủ tịch", 5, under=("", ""))


@ward
def w5_p_year_jump_tenfold() -> Ward:
    """Years across; a nought too many in one figure."""
    w = Ward("w5_p_year_jump_tenfold", sheet="2018-2021", ward="Phường Nam Thành", period="2018-2021", sizes=(170, 380))
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG NAM THÀNH", bold=True)
    w.text("SỐ HỘ ĐƯỢC CÔNG NHẬN GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2018 - 2021", bold=True, over=7, align="center").text("ĐVT: hộ", at=5, italic=True)
    w.head("TT | Phố | Số hộ (2021) | 2018 | 2019 | 2020 | 2021", name=1, stt=0)
    w.means("hh@2021 fg@2018 fg@2019 fg@2020 fg@2021").units(names("Phố", "Phúc Trực,Văn Miếu,Yên Hòa,Phúc Nam,Phúc Tân,Trung Thành") + "\nT| | Toàn phường | #")
    row = w.tables[0].body[3]
    w.plant(w.address(5, row), w.cells[row, 5].value * 10, *(w.address(c, row) for c in (2, 4, 6)), w.address(5), total=w.address(5))
    return w.close("Người lập biểu", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w5_p_clans_registered_over_total() -> Ward:
    """More clans registered than there are."""
    w = Ward("w5_p_clans_registered_over_total", "ods", "Dong ho", ward="Xã Kim Liên", period="2023")
    w.text("HỘI KHUYẾN HỌC XÃ KIM LIÊN").text("Thực trạng xây dựng Dòng họ học tập năm 2023 của các xóm").skip()
    w.head("TT | Xóm | Số dòng họ hiện có | Đăng ký | Công nhận | Tỷ lệ công nhận/đăng ký", name=1, stt=0)
    w.means("cl clr clg %clg/clr").units(names("Xóm", "Hoàng Trù 1,Hoàng Trù 2,Sen 1,Sen 2,Mậu Tài,Liên Hồng") + "\nT| | Cộng | #", percent="%")
    row = w.tables[0].body[4]
    g = w.cells[row, 4].value
    w.plant(w.address(3, row), w.cells[row, 2].value + 5, w.address(2, row), w.address(4, row), w.address(5, row), w.address(3), total=w.address(3))
    w.put(5, f"{percentage(g, w.cells[row, 3].value)}%".replace(".", ","), row)
    w.put(5, f"{percentage(w.cells[w.row, 4].value, w.cells[w.row, 3].value)}%".replace(".", ","))
    return w.close("Người lập", "Chủ tịch", 4, under=("", ""))


@ward
def w5_p_pupils_end_over_start_level_total() -> Ward:
    """Pupils in all, then by level; in one làng the levels do not make the whole."""
    w = Ward("w5_p_pupils_end_over_start_level_total", "xls", "SS", ward="Xã Tân Lập", period="2020-2021")
    w.texts("UBND XÃ TÂN LẬP", bold=True).text("THỐNG KÊ HỌC SINH ĐẦU NĂM HỌC 2020 - 2021 VÀ HỌC SINH BỎ HỌC", bold=True, over=7, align="center").skip()
    w.head("""
        TT | Thôn | Số học sinh đầu năm học | < | < | Số học sinh bỏ học | <
        ^ | ^ | Tổng số | Tiểu học | THCS | Tiểu học | THCS""", name=1, stt=0)
    total = [0] * 5
    w.means("ps ps:th ps:thcs do:th do:thcs")
    for i, n in enumerate(("Na Lin", "Chạy Vạy", "Pác Lằn", "Tân Tiến", "Nà Sài"), 1):
        a, b = w.rng.randint(60, 150), w.rng.randint(40, 110)
        row = [a + b, a, b, w.rng.randint(0, 1), w.rng.randint(0, 3)]
        w.units(f"d| {i} | {n}=Thôn {n} | " + " | ".join(map(str, row)))
        total = [x + y for x, y in zip(total, row, strict=True)]
    w.units("T| | Cộng | " + " | ".join(map(str, total)))
    row = w.tables[0].body[2]
    w.plant(w.address(2, row), w.cells[row, 2].value + 18, w.address(3, row), w.address(4, row), w.address(2), total=w.address(2))
    return w.close("Người lập biểu", "TM. UBND XÃ", 5, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w5_p_duplicate_khom() -> Ward:
    """The same khóm twice with other figures, one number left out."""
    w = Ward("w5_p_duplicate_khom", sheet="Sheet1", ward="Phường 1", period="2019", sizes=(340, 720))
    w.letterhead(("HỘI KHUYẾN HỌC TP VĨNH LONG", "HỘI KHUYẾN HỌC PHƯỜNG 1"), 4)
    w.text("TỔNG HỢP SỐ HỘ ĐĂNG KÝ VÀ ĐẠT GIA ĐÌNH HỌC TẬP NĂM 2019", bold=True, over=6, align="center").skip()
    w.head("STT | Khóm | Số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ % (đạt/ĐK)", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units("\n".join(f"d| {k} | Khóm {i} | #" for k, i in enumerate((1, 2, 3, 4, 4, 6, 7), 1)) + "\nT| | Cộng | #")
    first, second = w.tables[0].body[3:5]
    w.not_counted(*(w.address(c, r) for r in (first, second) for c in (2, 3, 4)))
    w.planted.append([w.address(c, r) for r in (second, first) for c in (1, 2, 3, 4, 0)])
    return w.close("NGƯỜI LẬP", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w5_p_recognised_over_households() -> Ward:
    """More families recognised than there are households in one ấp; no registrations given."""
    w = Ward("w5_p_recognised_over_households", sheet="Mẫu 02", ward="Xã Long Điền", period="2021", sizes=(280, 640))
    w.texts("HỘI KHUYẾN HỌC XÃ LONG ĐIỀN", bold=True)
    w.text("MẪU 02: GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP, CỘNG ĐỒNG HỌC TẬP ĐƯỢC CÔNG NHẬN NĂM 2021", bold=True, over=6, align="center").skip()
    w.head("TT | Ấp | Số hộ dân | GĐHT | DHHT | CĐHT", name=1, stt=0)
    w.means("hh fg clg cog").units(names("Ấp", "Cây Giang,Cầu Đình,Rạch Rắn,Bà Đồng,Thạnh Trị") + "\nT| | Toàn xã | #")
    row = w.tables[0].body[3]
    w.plant(w.address(3, row), w.cells[row, 2].value + 47, w.address(2, row), w.address(3), total=w.address(3))
    return w.close("Người lập", "Chủ tịch", 4, under=("", ""))


@ward
def w5_p_subtotal_cluster_wrong() -> Ward:
    """One cluster's sum of registrations does not fit its cụm dân cư; the grand total does."""
    w = Ward("w5_p_subtotal_cluster_wrong", sheet="Biểu TH", ward="Xã Tiên Lãng", period="2021", sizes=(130, 320))
    w.letterhead(("HỘI KHUYẾN HỌC XÃ TIÊN LÃNG",), 4)
    w.text("TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2021 THEO CỤM DÂN CƯ", bold=True, over=6, align="center").skip()
    w.head("TT | Thôn | Số hộ | Đăng ký | Đạt | Tỷ lệ đạt/ĐK (%)", name=1, stt=0)
    w.means("hh fr fg %fg/fr")
    every, subs, number = [], [], 0
    for k, (cluster, thon) in enumerate((("Cụm phía Bắc", "Xuân Lai,Lộc Trù,Đông Cầu"), ("Cụm phía Nam", "Cổ Duy,Thái Hòa,Mỹ Lộc"))):
        w.units(f"S| {'I' * (k + 1)} | {cluster}")
        lines = []
        for n in thon.split(","):
            number += 1
            lines.append(f"d| {number} | Thôn {n} | #")
        w.units("\n".join(lines))
        rows = w.last(3)
        every += rows
        w.sum_row("Cộng cụm", rows)
        subs.append(w.row)
    w.sum_row("Toàn xã", every)
    row = subs[1]
    before = w.cells[row, 3].value
    w.cells[row, 5].value = percentage(w.cells[row, 4].value, before - 30)
    return w.plant(w.address(3, row), before - 30, w.address(5, row), w.address(3)).close("Người lập", "CHỦ TỊCH", 3, under=("", ""))


@ward
def w5_p_dropouts_over_start() -> Ward:
    """More dropouts than pupils in one ấp; the total carries them."""
    w = Ward("w5_p_dropouts_over_start", sheet="HSBH", ward="Xã Hàm Giang", period="2021-2022")
    w.texts("UBND XÃ HÀM GIANG", bold=True).text("TÌNH HÌNH HỌC SINH BỎ HỌC CẤP THCS NĂM HỌC 2021-2022", bold=True, over=6, align="center").skip()
    w.head("TT | Ấp | Số học sinh THCS đầu năm học | Số học sinh THCS bỏ học | Số học sinh THCS vận động trở lại lớp | Ghi chú", name=1, stt=0)
    w.means("ps:thcs do:thcs rt:thcs .").units(names("Ấp", "Chợ,Cà Tốc,Trà Tro A,Trà Tro B,Nhuệ Tứ A") + "\nT| | Cộng | #")
    row = w.tables[0].body[2]
    w.plant(w.address(3, row), w.cells[row, 2].value + w.cells[row, 3].value, w.address(2, row), w.address(3), w.address(4, row), total=w.address(3))
    return w.close("Người lập", "TM. UBND XÃ", 4, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w5_p_share_of_other_denominator() -> Ward:
    """The share is of all households everywhere but in one tiểu khu, where it is of the registered."""
    w = Ward("w5_p_share_of_other_denominator", sheet="GDHT", ward="Thị trấn Mộc Châu", period="2022", sizes=(140, 380))
    w.letterhead(("UBND THỊ TRẤN MỘC CHÂU", "HỘI KHUYẾN HỌC"), 3)
    w.text("KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP CÁC TIỂU KHU NĂM 2022", bold=True, over=6, align="center").skip()
    w.head("TT | Tiểu khu | Số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ hộ đạt so với tổng số hộ (%)", name=1, stt=0)
    w.means("hh fr fg %fg/hh").units(numbered("Tiểu khu", range(1, 8)) + "\nT| | Tổng cộng | #")
    row = w.tables[0].body[4]
    return w.plant(w.address(5, row), percentage(w.cells[row, 4].value, w.cells[row, 3].value)).close("Người lập", "CHỦ TỊCH", 3, under=("", ""))


@ward
def w5_p_total_off_by_hundred() -> Ward:
    """The typed total of the households is a hundred too many."""
    w = Ward("w5_p_total_off_by_hundred", "xls", "Bang TH", ward="Phường 7", period="2018", sizes=(380, 890))
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG 7", bold=True).text("BẢNG TỔNG HỢP GIA ĐÌNH HIẾU HỌC, CỘNG ĐỒNG KHUYẾN HỌC NĂM 2018", bold=True, over=7, align="center").skip()
    w.head("""
        STT | Khóm | Tổng số hộ | Gia đình hiếu học | < | Cộng đồng khuyến học | <
        ^ | ^ | ^ | ĐK | Đạt | ĐK | Đạt""", name=1, stt=0)
    w.means("hh fr fg cor cog").units(numbered("Khóm", range(1, 7), "KHÓM {i}") + "\nT| | TỔNG CỘNG | #")
    return w.plant(w.address(2), w.cells[w.row, 2].value + 100).close("Người lập biểu", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w5_p_of_which_over_whole() -> Ward:
    """Of the members of one thôn more women than members."""
    w = Ward("w5_p_of_which_over_whole", "ods", "Hoi vien", ward="Xã Triệu Trạch", period="2022")
    w.text("HỘI KHUYẾN HỌC XÃ TRIỆU TRẠCH").text("Số lượng hội viên và quỹ khuyến học các thôn năm 2022").skip()
    w.head("""
        TT | Thôn | Hội viên | < | Quỹ khuyến học (đồng)
        ^ | ^ | Tổng số | Trong đó: nữ | ^""", name=1, stt=0)
    w.means("mem . fund").units(names("Thôn", "Linh An,Long Quang,Vân Tường,Lệ Xuyên,An Trạch"))
    rows = w.last(5)
    for row in rows:
        w.put(3, round(w.cells[row, 2].value * w.rng.uniform(.4, .55)), row, border=True)
    row = rows[3]
    w.cells[row, 3].value = w.cells[row, 2].value + 26
    w.sum_row("Cộng", rows)
    w.put(3, sum(w.cells[r, 3].value for r in rows), border=True)
    w.planted.append([w.address(3, row), w.address(2, row)])
    w.not_counted(w.address(3, row))
    return w.close("Thủ quỹ", "Chủ tịch", 3, under=("", ""))


@ward
def w5_p_compare_column_wrong_sign() -> Ward:
    """A rise written as a fall in one khu phố."""
    w = Ward("w5_p_compare_column_wrong_sign", sheet="So sánh 2 năm", ward="Phường Bửu Long", period="2021-2022", sizes=(420, 980))
    w.letterhead(("UBND PHƯỜNG BỬU LONG", "HỘI KHUYẾN HỌC"), 3)
    w.text("SO SÁNH SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP NĂM 2022 VỚI NĂM 2021", bold=True, over=6, align="center").skip()
    w.head("STT | Khu phố | Năm 2021 | Năm 2022 | Tăng/giảm so với năm 2021 | Ghi chú", name=1, stt=0)
    w.means("fr@2021 fr@2022 . .").units(numbered("Khu phố", range(1, 7), "Khu phố {i}") + "\nT| | Cộng | #")
    for row in w.tables[0].body:
        w.put(4, w.cells[row, 3].value - w.cells[row, 2].value, row, border=True)
    row = w.tables[0].body[3]
    return w.plant(w.address(4, row), -w.cells[row, 4].value, w.address(3, row), w.address(2, row), w.address(4)).close("Người lập", "CHỦ TỊCH HỘI", 3, under=("", ""))
