"""A mistake in each: an old title on a copied sheet, swapped columns, a date for a count, a digit dropped, sums and rates that do not fit."""

from __future__ import annotations

import datetime

from ...registry import ward
from ...ward import Ward, join, names, numbered


@ward
def w4_clans_recognised_over_all() -> Ward:
    """One thôn has more clans recognised than it has, under a misspelt heading, which is told and not read."""
    w = Ward("w4_clans_recognised_over_all", "xls", "DHHT", ward="Xã Đông Hòa Hiệp", period="2019")
    w.texts("HỘI KHUYẾN HỌC XÃ ĐÔNG HÒA HIỆP", bold=True).text("KẾT QUẢ XÂY DỰNG DÒNG HỌ HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2019", bold=True, over=8, align="center").skip()
    w.head("""
        STT | Ấp | Dòng học học tập | < | < | Cộng đồng học tập | < | Ghi chú
        ^ | ^ | Số dòng họ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    w.means("cl clr clg cor cog .").units(names("Ấp", "An Hòa,An Bình Đông,An Lợi,Phú Hòa,An Thạnh") + "\nT| | Tổng cộng | #")
    body = w.tables[0].body
    w.plant(w.address(4, body[2]), w.cells[body[2], 2].value + 6, w.address(4, body[0] - 1), total=w.address(4))
    w.planted.append([w.address(3, body[0] - 1)])
    w.not_read(*(w.address(c, row) for row in body for c in (3, 4)))
    return w.close("Người lập", "Chủ tịch", 5, under=("", ""))


@ward
def w4_returned_over_dropouts() -> Ward:
    """More brought back than had left, in one tổ dân phố of one level."""
    w = Ward("w4_returned_over_dropouts", sheet="HS bỏ học", ward="Phường Noong Bua", period="2022-2023")
    w.letterhead(("UBND PHƯỜNG NOONG BUA", "BCĐ PCGD - XMC"), 5)
    w.text("THỐNG KÊ HỌC SINH BỎ HỌC VÀ VẬN ĐỘNG TRỞ LẠI TRƯỜNG", bold=True, over=8, align="center").text("NĂM HỌC 2022 - 2023", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Tổ dân phố | THCS | < | < | THPT | < | <
        ^ | ^ | HS đầu năm | HS bỏ học | Đã vận động trở lại | HS đầu năm | HS bỏ học | Đã vận động trở lại""", name=1, stt=0)
    w.means("ps:thcs do:thcs rt:thcs ps:thpt do:thpt rt:thpt").units(numbered("Tổ dân phố", range(1, 9), "TDP {i}") + "\nT| | Cộng | #")
    row = w.tables[0].body[3]
    w.plant(w.address(4, row), w.cells[row, 3].value + 4, w.address(3, row), total=w.address(4))
    return w.close("Người lập biểu", "TM. BAN CHỈ ĐẠO", 5, under=("", "TRƯỞNG BAN"))


@ward
def w4_change_does_not_fit() -> Ward:
    """Last year, this year and the change; one change is not their difference."""
    w = Ward("w4_change_does_not_fit", sheet="So sánh", ward="Thị trấn Ngô Mây", period="2019-2020")
    w.text("HỘI KHUYẾN HỌC THỊ TRẤN NGÔ MÂY", bold=True).text("SO SÁNH SỐ HỘ ĐƯỢC CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2020 VỚI NĂM 2019", bold=True, over=7, align="center").skip()
    w.head("""
        STT | Khu phố | Số hộ được công nhận GĐHT | < | Tăng (+), giảm (-) | <
        ^ | ^ | Năm 2019 | Năm 2020 | Số hộ | Tỷ lệ (%)""", name=1, stt=0)
    w.means("fg@2019 fg@2020 . .").units("\n".join(f"d| {k} | Khu phố {n} | #" for k, n in enumerate(("An Hòa", "An Phong", "An Kim", "An Bình", "An Thịnh"), 1)) + "\nT| | Tổng cộng | #")
    body = w.tables[0].body
    for row in (body[3], body[-1]):
        w.retell(3, row, w.cells[row, 3].value - 40)
    for row in body:
        a, b = w.cells[row, 2].value, w.cells[row, 3].value
        w.put(4, b - a, row, border=True, number_format="+0;-0;0")
        w.put(5, round(100 * (b - a) / a, 1), row, border=True)
    row = body[1]
    return w.plant(w.address(4, row), w.cells[row, 4].value + 30, w.address(5, row), w.address(4, body[-1]), w.address(3, row), w.address(2, row)).close("Người lập", "Chủ tịch Hội", 4, under=("", ""))


@ward
def w4_total_not_sum() -> Ward:
    """Two digits of a typed total have changed places; text with tabs."""
    w = Ward("w4_total_not_sum", "csv", ward="Xã Thuận Hòa", period="2018", csv=("utf-16", "\t"))
    w.text("HỘI KHUYẾN HỌC XÃ THUẬN HÒA").text("Kết quả bình xét Gia đình hiếu học năm 2018").skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng kí | Số hộ được công nhận | Hội viên", name=1, stt=0)
    w.means("hh fr fg mem").units("""
d| 1 | Thôn Dân Hiệp | 402 | 310 | 281 | 96
d| 2 | Thôn Dân Lễ | 388 | 295 | 240 | 88
d| 3 | Thôn Dân Hòa | 511 | 402 | 377 | 121
d| 4 | Thôn Dân Sơn | 297 | 214 | 190 | 67
T| | Toàn xã | 1598 | 1221 | 1088 | 372""")
    return w.plant(w.address(3), 1212)


@ward
def w4_date_in_count() -> Ward:
    """Excel made a day of the fraction 2/3 typed (two of the three registered) for the clans."""
    w = Ward("w4_date_in_count", sheet="TH 2020", ward="Xã Mỹ Thạnh", period="2020")
    w.letterhead(("UBND XÃ MỸ THẠNH", "HỘI KHUYẾN HỌC"), 4)
    w.text("BIỂU SỐ LIỆU GIA ĐÌNH, DÒNG HỌ HỌC TẬP NĂM 2020", bold=True, over=7, align="center").skip()
    w.head("STT | Thôn | Tổng số hộ | Gia đình ĐK GĐHT | Gia đình đạt GĐHT | Số dòng họ⏎ĐK DHHT | Số dòng họ⏎đạt DHHT", name=1, stt=0)
    w.means("hh fr fg clr clg").units(names("Thôn", "Tân Lập,Tân Thuận,Láng Gòn,Phò Trì"))
    row = w.tables[0].body[1]
    w.sum_row("Cộng", w.last(4))
    w.plant(w.address(6, row), datetime.datetime(2020, 3, 2), w.address(6)).cells[row, 6].number_format = "d-mmm"
    return w.close("NGƯỜI LẬP BIỂU", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w4_copied_sheet_old_title() -> Ward:
    """A sheet per year; the one of 2021 still carries the title of 2020."""
    papers = []
    for year in ("2019", "2020", "2021"):
        w = Ward("w4_copied_sheet_old_title", sheet=f"Năm {year}", ward="Phường Quang Trung", period=year)
        w.rng.seed("quang trung")
        w.drift = int(year) - 2019
        w.texts("HỘI KHUYẾN HỌC PHƯỜNG QUANG TRUNG", bold=True)
        w.text(f"KẾT QUẢ ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM {min(year, '2020')}", bold=True, over=6, align="center").skip()
        w.head("STT | Tổ dân phố | Tổng số hộ | Số hộ ĐK | Số hộ CN | Tỷ lệ %", name=1, stt=0)
        w.means("hh fr fg %fg/fr").units(numbered("Tổ dân phố", range(1, 7), "Tổ dân phố số {i}") + "\nT| | Cộng | #")
        papers.append(w)
    last = papers[-1]
    last.not_counted(*[o["cell"] for o in last.observations])
    last.planted.append(["A2", "", *(f"{c}{r}" for r in range(5, 11) for c in "BCDE")])
    return join(papers)


@ward
def w4_recognised_over_registered() -> Ward:
    """More families recognised than registered in one khu phố, where its share is over a hundred."""
    w = Ward("w4_recognised_over_registered", sheet="GĐ-ĐV 2023", ward="Phường 7", period="2023")
    w.letterhead(("ỦY BAN NHÂN DÂN PHƯỜNG 7", "HỘI KHUYẾN HỌC"), 6, "Phường 7, ngày 28 tháng 11 năm 2023")
    w.text("TỔNG HỢP GIA ĐÌNH HỌC TẬP, ĐƠN VỊ HỌC TẬP NĂM 2023", bold=True, over=9, align="center").skip()
    w.head("""
        Stt | Khu phố | Tổng số hộ | Gia đình học tập | < | < | Đơn vị học tập | < | <
        ^ | ^ | ^ | đăng ký | công nhận | Tỷ lệ CN/ĐK | tổng số | đăng ký | công nhận""", name=1, stt=0)
    w.means("hh fr fg %fg/fr un unr ung").units(numbered("Khu phố", range(1, 8)), percent="%")
    row = w.tables[0].body[4]
    registered, households = w.cells[row, 3].value, w.cells[row, 2].value
    more = min(registered + 38, households - 5)
    w.plant(w.address(4, row), more, w.address(3, row), w.address(5, row), w.address(2, row))
    w.cells[row, 5].value = f"{100 * more / registered:.1f}%".replace(".", ",")
    return w.sum_row("Tổng cộng", w.last(7), percent="%").close("LẬP BẢNG", "TM. UBND PHƯỜNG", 6, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w4_percent_does_not_fit() -> Ward:
    """One typed share is not the quotient of its row."""
    w = Ward("w4_percent_does_not_fit", sheet="KQ 2019", ward="Xã Vĩnh Hảo", period="2019")
    w.letterhead(("UBND XÃ VĨNH HẢO", "HỘI KHUYẾN HỌC"), 4)
    w.text("KẾT QUẢ XÂY DỰNG GIA ĐÌNH HIẾU HỌC, DÒNG HỌ HIẾU HỌC NĂM 2019", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình hiếu học | < | < | Dòng họ hiếu học | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ công nhận⏎so với⏎tổng số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    w.means("hh fr fg %fg/hh clr clg").units(names("Thôn", "Vĩnh Hải,Vĩnh Hưng,Vĩnh Sơn,Vĩnh Phúc,Vĩnh Tiến") + "\nT| | Toàn xã | #", percent="%")
    row = w.tables[0].body[3]
    share = 100 * w.cells[row, 4].value / w.cells[row, 2].value
    return w.plant(w.address(5, row), f"{share - 9.3:.1f}%".replace(".", ","), w.address(4, row)).close("Người lập", "CHỦ TỊCH", 5, under=("", ""))


@ward
def w4_fund_factor_thousand() -> Ward:
    """One thôn wrote its fund in thousands where all others wrote đồng; the sum is right."""
    w = Ward("w4_fund_factor_thousand", "ods", "Quỹ", ward="Xã Gia Huynh", period="2022")
    w.text("HỘI KHUYẾN HỌC XÃ GIA HUYNH", bold=True).text("QUỸ KHUYẾN HỌC VÀ HỌC BỔNG NĂM 2022", bold=True).skip()
    w.head("TT | Thôn | Số hội viên | Số tiền quỹ khuyến học (đồng) | Số suất học bổng", name=1, stt=0)
    w.means("mem fund sch").units("""
d| 1 | Thôn 1 | 102 | 12500000 | 12
d| 2 | Thôn 2 | 88 | 9800000 | 10
d| 3 | Thôn 3 | 134 | 15200000 | 17
d| 4 | Thôn 4 | 95 | 11400000 | 11
d| 5 | Thôn 5 | 76 | 7600000 | 8
T| | Cộng | 495 | 56500000 | 58""")
    row = w.tables[0].body[3]
    return w.plant(w.address(3, row), 11400, w.address(3))


@ward
def w4_tab_year_against_title() -> Ward:
    """The tab and the date are of 2022, the title says 2021."""
    w = Ward("w4_tab_year_against_title", "xls", "GĐHT 2022", ward="Phường Đông Hải", period="2021")
    w.letterhead(("HỘI KHUYẾN HỌC TP PHAN RANG", "HỘI KHUYẾN HỌC PHƯỜNG ĐÔNG HẢI"), 4)
    w.text("TỔNG HỢP GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2021", bold=True, over=7, align="center").skip()
    w.head("TT | Khu phố | Tổng số hộ | Đăng ký⏎GĐHT | Công nhận⏎GĐHT | Đăng ký⏎CĐHT | Công nhận⏎CĐHT", name=1, stt=0)
    w.means("hh fr fg cor cog").units(numbered("Khu phố", range(1, 7)) + "\nT| | Cộng | #")
    at = next(r for (r, c), cell in w.cells.items() if isinstance(cell.value, str) and "NĂM 2021" in cell.value)
    w.not_counted(*[o["cell"] for o in w.observations])
    w.planted.append([f"A{at}", ""])
    return w.close("Người lập", "CHỦ TỊCH", 4, date="Đông Hải, ngày 12 tháng 12 năm 2022", under=("", ""))


@ward
def w4_subtotal_wrong_in_group() -> Ward:
    """The sum of the second group does not agree with its khu phố; the grand total does."""
    w = Ward("w4_subtotal_wrong_in_group", sheet="Tổng hợp", ward="Thị trấn Thuận Nam", period="2023")
    w.letterhead(("UBND THỊ TRẤN THUẬN NAM", "HỘI KHUYẾN HỌC"), 5)
    w.text("BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2023", bold=True, over=7, align="center").skip()
    w.head("""
        TT | Khu phố | Gia đình học tập | < | < | Công dân học tập | <
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Tổng số người lớn | Công nhận""", name=1, stt=0)
    w.means("hh fr fg ad cit")
    w.units("S| I | Khu trung tâm").units("\n".join(f"d| {i} | Khu phố {i} | #" for i in (1, 2, 3)))
    one = w.last(3)
    w.sum_row("Cộng I", one)
    w.units("S| II | Khu Lập Nghĩa").units("\n".join(f"d| {i} | Khu phố {n} | #" for i, n in ((4, "Lập Nghĩa"), (5, "Nam Thành"), (6, "Nam Trung"), (7, "Lập Hòa"))))
    two = w.last(4)
    w.sum_row("Cộng II", two)
    sub = w.row
    w.sum_row("TỔNG CỘNG (I + II)", [*one, *two])
    return w.plant(w.address(3, sub), w.cells[sub, 3].value - 90, w.address(3)).close("NGƯỜI LẬP", "CHỦ TỊCH", 5, under=("", ""))


@ward
def w4_same_khu_pho_twice() -> Ward:
    """Khu phố 6 stands twice and khu phố 7 is missing."""
    w = Ward("w4_same_khu_pho_twice", sheet="GĐ, DH", ward="Phường Phước Lộc", period="2018")
    w.text("UBND PHƯỜNG PHƯỚC LỘC", bold=True).text("TỔNG HỢP GIA ĐÌNH HIẾU HỌC, DÒNG HỌ HIẾU HỌC NĂM 2018", bold=True, over=7, align="center").skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | GĐHH | < | DHHH | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN""", name=1, stt=0)
    w.means("hh fr fg clr clg").units(numbered("Khu phố", range(1, 10), "KP {i}") + "\nT| | Cộng | #")
    six, seven = w.tables[0].body[5:7]
    w.cells[seven, 1].value = "KP 6"
    cells = [w.address(c, r) for r in (six, seven) for c in range(2, 7)]
    w.not_counted(*cells)
    w.planted.append([w.address(1, seven), w.address(1, six), w.address(0, seven), w.address(0, six), *cells])
    return w.close("Người lập biểu", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w4_swapped_columns_in_a_row() -> Ward:
    """In one row the figures of registered and recognised have changed places."""
    w = Ward("w4_swapped_columns_in_a_row", "csv", ward="Xã Hiệp Hòa", period="2021", csv=("utf-8-sig", ";"))
    w.text("HỘI KHUYẾN HỌC XÃ HIỆP HÒA").text("Số liệu Gia đình học tập, Đơn vị học tập năm 2021").skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng kí GĐHT | Số hộ đạt GĐHT | Số ĐV đăng ký ĐVHT | Số ĐV đạt ĐVHT", name=1, stt=0)
    w.means("hh fr fg unr ung").units(names("Ấp", "Hòa Bình,Hòa Thuận,Hòa Tây,Chánh"))
    row = w.tables[0].body[2]
    a, b = w.cells[row, 3].value, w.cells[row, 4].value
    w.cells[row, 3].value = b
    w.plant(w.address(4, row), a, w.address(3, row)).not_counted(w.address(3, row))
    return w.sum_row("Cộng", w.last(4))


@ward
def w4_digit_dropped_households() -> Ward:
    """A digit was lost from the households of one tổ dân phố; more register than live there, and the total does not agree."""
    w = Ward("w4_digit_dropped_households", sheet="TH", ward="Phường Kim Tân", period="2022")
    w.letterhead(("ĐẢNG ỦY PHƯỜNG KIM TÂN", "HỘI KHUYẾN HỌC"), 5, "Kim Tân, ngày 09 tháng 12 năm 2022")
    w.text("TỔNG HỢP KẾT QUẢ BÌNH XÉT DANH HIỆU GIA ĐÌNH HỌC TẬP NĂM 2022", bold=True, over=7, align="center").skip()
    w.head("TT | Tổ dân phố | Tổng số hộ | Hộ đăng ký | Hộ đạt | Tỷ lệ đạt/đăng ký (%) | Ghi chú", name=1, stt=0)
    w.means("hh fr fg %fg/fr .").units(numbered("Tổ dân phố", range(1, 11), "TDP {i}") + "\nT| | Cộng | #")
    row = w.tables[0].body[6]
    return w.plant(w.address(2, row), w.cells[row, 2].value // 10, w.address(2), w.address(3, row), w.address(4, row)).close("NGƯỜI LẬP BIỂU", "CHỦ TỊCH HỘI", 5, under=("", ""))
