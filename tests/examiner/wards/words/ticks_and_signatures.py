"""Ticks, numbers as texts, units typed in the cells, a ward that only a tab or the signature tells."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, numbered


@ward
def w5_vni_ods_ap() -> Ward:
    """VNI in an .ods; ấp of the Mekong delta; members last."""
    w = Ward("w5_vni_ods_ap", "ods", "KH2017", ward="Xã Mỹ Quý", period="2017", encode="vni", sizes=(420, 980))
    w.text("Hội Khuyến học xã Mỹ Quý").text("Kết quả đăng ký, công nhận Gia đình học tập, Cộng đồng học tập năm 2017").skip()
    w.head("Stt | Tên ấp | Tổng số hộ | Hộ đăng ký Gia đình học tập | Hộ đạt Gia đình học tập | Đăng ký Cộng đồng học tập | Đạt Cộng đồng học tập | Số hội viên khuyến học", name=1, stt=0)
    w.means("hh fr fg cor cog mem").units(names("Ấp", "Mỹ Phú A,Mỹ Phú B,Mỹ Tây,Mỹ Đông,Mỹ Thạnh"))
    w.sum_row("Tổng cộng", w.last(5))
    return w.skip().text("Mỹ Quý, ngày 08 tháng 12 năm 2017", at=4).text("Người lập bảng", at=4)


@ward
def w5_numbers_as_text_excel_xls() -> Ward:
    """Figures kept as text with dots in an .xls; shares with a comma and a sign."""
    w = Ward("w5_numbers_as_text_excel_xls", "xls", "Tong hop", ward="Phường Trần Phú", period="2020", sizes=(960, 1480))
    w.texts("UBND PHƯỜNG TRẦN PHÚ | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("HỘI KHUYẾN HỌC | | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    w.text("Biểu số liệu xây dựng gia đình học tập, đơn vị học tập năm 2020", bold=True, over=8, align="center").text("(phân theo tổ dân phố)", italic=True, over=8, align="center").skip()
    w.head("""
        TT | Tổ dân phố | Số hộ gia đình | Gia đình học tập | < | < | Đơn vị học tập | <
        ^ | ^ | ^ | Số ĐK | Số đạt | Đạt/ĐK | Số ĐK | Số đạt""", name=1, stt=0)
    w.means("hh fr fg %fg/fr unr ung").units(numbered("Tổ dân phố", range(1, 8), "Tổ dân phố số {i}") + "\nT| | Toàn phường | #", mess={0: "dot", 1: "dot", 2: "dot", 4: "text", 5: "text"}, percent="%")
    return w.close("Người lập", "Chủ tịch", 5, under=("", ""))


@ward
def w5_csv_semicolon_no_letterhead_khom() -> Ward:
    """A .csv that begins with the title; khóm written with two digits."""
    w = Ward("w5_csv_semicolon_no_letterhead_khom", "csv", ward="Phường 5", period="2021", csv=("utf-8", ";"), sizes=(300, 760))
    w.text("Danh sách khóm đăng ký và được công nhận danh hiệu Gia đình học tập, Cộng đồng học tập năm 2021 - Phường 5")
    w.head("STT | Khóm | Tổng số hộ | Hộ ĐK GĐHT | Hộ được công nhận GĐHT | % công nhận/đăng ký | ĐK CĐHT | Được công nhận CĐHT", name=1, stt=0)
    w.means("hh fr fg %fg/fr cor cog").units("\n".join(f"d| {i} | Khóm {i:02d}=Khóm {i} | #" for i in range(1, 9)) + "\nT| | Tổng | #", percent="")
    return w.text("Người báo cáo: Trần Thị Bé Sáu")


@ward
def w5_tcvn3_xom_upper() -> Ward:
    """TCVN3, headings in capitals, xóm, four models recognised only."""
    w = Ward("w5_tcvn3_xom_upper", "xls", "Bieu1", ward="Xã Hưng Thông", period="2016", encode="tcvn3", font=".VnTime", sizes=(110, 260))
    w.text("HỘI KHUYẾN HỌC XÃ HƯNG THÔNG", bold=True)
    w.text("KẾT QUẢ CÔNG NHẬN CÁC DANH HIỆU HIẾU HỌC NĂM 2016", bold=True, over=7, align="center").skip()
    w.head("TT | XÓM | TỔNG SỐ HỘ | GIA ĐÌNH HIẾU HỌC | DÒNG HỌ HIẾU HỌC | CỘNG ĐỒNG KHUYẾN HỌC | ĐƠN VỊ KHUYẾN HỌC", name=1, stt=0)
    w.means("hh fg clg cog ung").units(numbered("Xóm", range(1, 8)) + "\nT| | Cộng | #")
    return w.close("Người lập", "T/M Ban chấp hành", 4)


@ward
def w5_units_typed_in_cells_members_fund() -> Ward:
    """Units typed behind the figures: người, suất, đồng."""
    w = Ward("w5_units_typed_in_cells_members_fund", sheet="Thôn", ward="Xã Phú Xuân", period="2023")
    w.texts("HỘI KHUYẾN HỌC XÃ PHÚ XUÂN", bold=True).text("HỘI VIÊN, QUỸ KHUYẾN HỌC, HỌC BỔNG CÁC THÔN NĂM 2023", bold=True, over=6, align="center").skip()
    w.head("Số TT | Đơn vị thôn | Hội viên | Quỹ khuyến học | Học bổng đã trao | Ghi chú", name=1, stt=0)
    w.means("mem fund sch .").units(names("Thôn", "Xuân Ổ,Lê Bình,Thủy Diện,Di Đông,Quảng Xuyên") + "\nT| | Cộng | #", mess={0: "người", 1: "đồng in full", 2: "suất"})
    w.put(5, "có ủng hộ của con em xa quê", w.tables[0].body[2], border=True)
    return w.close("Thủ quỹ", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w5_half_year_sl_percent() -> Ward:
    """Half a year: registrations with SL and %, members newly won and in all."""
    w = Ward("w5_half_year_sl_percent", "ods", "6 thang dau nam", ward="Xã Tân Hội Trung", period="2024-H1", sizes=(480, 940))
    w.text("HỘI KHUYẾN HỌC XÃ TÂN HỘI TRUNG").text("BÁO CÁO KẾT QUẢ ĐĂNG KÝ XÂY DỰNG GIA ĐÌNH HỌC TẬP 6 THÁNG ĐẦU NĂM 2024").skip()
    w.head("""
        TT | Ấp | Tổng số hộ | Đăng ký GĐHT | < | Hội viên | <
        ^ | ^ | ^ | SL | % | Phát triển mới | Tổng số""", name=1, stt=0)
    w.means("hh fr %fr/hh . mem").units("\n".join(f"d| {i} | {n}=Ấp {n} | #" for i, n in enumerate(("1", "2", "3", "4", "5"), 1)) + "\nT| | Tổng | #")
    for row in w.tables[0].body[:-1]:
        w.put(5, w.rng.randint(3, 12), row, border=True)
    w.put(5, sum(w.cells[r, 5].value for r in w.tables[0].body[:-1]), border=True)
    return w.close("Người báo cáo", "Chủ tịch Hội", 4, under=("", ""))


@ward
def w5_ward_only_in_tab_and_signature() -> Ward:
    """The ward stands in the tab, in the line of the date and with the signature."""
    w = Ward("w5_ward_only_in_tab_and_signature", sheet="P. Vĩnh Hải", ward="Phường Vĩnh Hải", period="2020", sizes=(260, 690))
    w.text("KẾT QUẢ ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HỌC TẬP, ĐƠN VỊ HỌC TẬP", bold=True, over=8, align="center").text("NĂM 2020", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Tổ dân phố | Số hộ | Gia đình học tập | < | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ CN/ĐK | Đăng ký | Công nhận""", name=1, stt=0, spanner="centre", stub="bottom")
    w.means("hh fr fg %fg/fr unr ung").units("\n".join(f"d| {i} | Tổ dân phố {i} Ba Làng | #" for i in range(1, 4)) + "\nd| 4 | Tổ dân phố Hòa Nam | #\nd| 5 | Tổ dân phố Hòa Tây | #\nd| 6 | Tổ dân phố Cù Lao | #\nT| | Tổng cộng | #", percent="excel")
    return w.close("Người lập biểu", "TM. UBND PHƯỜNG VĨNH HẢI", 4, date="Vĩnh Hải, ngày 11 tháng 12 năm 2020", under=("", "KT. CHỦ TỊCH"))


@ward
def w5_tick_marks_communities() -> Ward:
    """Families counted; for the community of each khối a cross where it registered and where it passed."""
    w = Ward("w5_tick_marks_communities", sheet="KQ 2022", ward="Phường Cửa Nam", period="2022", sizes=(220, 510))
    w.letterhead(("HỘI KHUYẾN HỌC PHƯỜNG CỬA NAM",), 4)
    w.text("KẾT QUẢ GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP CÁC KHỐI NĂM 2022", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Khối | Tổng số hộ | Gia đình học tập | < | < | Cộng đồng học tập (đánh dấu x) | <
        ^ | ^ | ^ | Đăng ký | Đạt | Tỷ lệ (%) đạt/tổng số hộ | Đăng ký | Đạt""", name=1, stt=0)
    w.means("hh fr fg %fg/hh . .").units("\n".join(f"d| {i} | Khối {i} | #" for i in range(1, 8)) + "\nT| | Cộng | #")
    for k, row in enumerate(w.tables[0].body[:-1]):
        w.put(6, "x", row, border=True)
        w.put(7, "x" if k not in (2, 5) else None, row, border=True)
        w.not_counted(w.address(6, row), w.address(7, row))
    w.put(6, 7, border=True)
    w.put(7, 5, border=True)
    return w.close("Người lập", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w5_total_with_ward_name_top() -> Ward:
    """VNI; the first line of the body is the commune itself, without any word for a sum."""
    w = Ward("w5_total_with_ward_name_top", sheet="Bang 2", ward="Xã Thạnh Phú", period="2018", encode="vni", font="VNI-Times", sizes=(310, 780))
    w.text("Hội Khuyến học xã Thạnh Phú", bold=True).text("Bảng 2: Kết quả bình xét Gia đình hiếu học, Dòng họ hiếu học năm 2018", bold=True, over=7, align="center").skip()
    w.head("Stt | Đơn vị | Số hộ | Đăng ký GĐHH | Đạt GĐHH | Đăng ký DHHH | Đạt DHHH", name=1, stt=0)
    w.means("hh fr fg clr clg")
    w.row += 1
    top = w.row
    w.units("\n".join(f"d| {i} | Ấp {n} | #" for i, n in enumerate(("Thạnh Lợi", "Thạnh Hưng", "Khu Ba", "Sóc Giá", "Cần Đước"), 1)))
    w.tables[0].body.insert(0, top)
    w.sum_row("Xã Thạnh Phú", w.last(5), row=top)
    return w.close("Người lập bảng", "Chủ tịch", 4, under=("", ""))


@ward
def w5_ward_only_in_signature_numbers_roman() -> Ward:
    """Khu phố in Roman numerals; the ward only where the chairman signs."""
    w = Ward("w5_ward_only_in_signature_numbers_roman", sheet="Sheet1", ward="Phường Phước Bình", period="2019", sizes=(620, 1180))
    w.text("BÁO CÁO SỐ LIỆU GIA ĐÌNH HỌC TẬP THEO KHU PHỐ NĂM 2019", bold=True, over=6, align="center").skip()
    w.head("STT | KHU PHỐ | TỔNG SỐ HỘ | SỐ HỘ ĐĂNG KÝ | SỐ HỘ ĐẠT | % ĐẠT SO VỚI TỔNG SỐ HỘ", name=1, stt=0)
    w.means("hh fr fg %fg/hh").units("\n".join(f"d| {i} | Khu phố {n}=Khu phố {i} | #" for i, n in enumerate(("I", "II", "III", "IV", "V", "VI"), 1)) + "\nT| | TỔNG | #", percent="%")
    w.skip().text("Phước Bình, ngày 03 tháng 12 năm 2019", at=3, italic=True)
    w.texts("| | | TM. HỘI KHUYẾN HỌC PHƯỜNG PHƯỚC BÌNH", bold=True).texts("| | | CHỦ TỊCH", bold=True)
    return w


@ward
def w5_headings_on_three_physical_rows() -> Ward:
    """Every heading typed over three rows, no merges."""
    w = Ward("w5_headings_on_three_physical_rows", "xls", "Sheet1", ward="Xã Mường Than", period="2022", sizes=(150, 320))
    w.text("UBND XÃ MƯỜNG THAN").text("Số liệu gia đình học tập, hội viên khuyến học các bản năm 2022").skip()
    w.texts("TT | Tên | Tổng | Số hộ | Số hộ được | Tỷ lệ | Số hội", bold=True, border=True)
    w.texts(" | bản | số | đăng ký | công nhận | công nhận | viên khuyến", bold=True, border=True)
    w.head(" | | hộ | GĐHT | GĐHT | (%) | học", name=1, stt=0)
    w.tables[0].loose = True
    w.means("hh fr fg %fg/fr mem").units(names("Bản", "Phương Quang,Sen Đông,Cẩm Trung 1,Cẩm Trung 2,Hua Than") + "\nT| | Cộng | #")
    return w.close("Người lập", "Chủ tịch UBND", 4, under=("", ""))
