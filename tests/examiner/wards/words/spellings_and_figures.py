"""What people type for names and figures, old letters, words for nothing, and mistakes."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
    body,
    cells,
    comma,
    end,
    gen,
    kp,
    of,
    offices,
    say,
    signed,
    table,
    title,
    top,
    total,
    typed,
)


@ward
def wn_khu_pho_tam_cach_viet() -> Ward:
    """Eight khu phố, each written in another way."""
    w = Ward("wn_khu_pho_tam_cach_viet", sheet="Sheet1", ward="Phường Bình Nhâm Tây", period="2019", sizes=(350, 870))
    title(top(w, "UBND PHƯỜNG BÌNH NHÂM TÂY", "HỘI KHUYẾN HỌC", at=5), "KẾT QUẢ GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2019", 7).skip()
    w.head("""
        STT | Đơn vị | Tổng số hộ | GĐHT | < | DHHT | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN""", name=1, stt=0)
    ways = ["Khu phố 1", "KP.2", "K.phố 03", "Chi hội khu phố 4", "KP 5 - P. Bình Nhâm Tây", "kp6", "CHKH khu phố 7", "Khu phố VIII"]
    table(w, "# n hh fr fg clr clg", [f"{n}=Khu phố {i}" for i, n in enumerate(ways, 1)], gen(w, 8, "hh fr fg clr clg"), "Cộng toàn phường")
    return signed(w)


@ward
def wn_so_go_bay_kieu() -> Ward:
    """Figures as fractions of thousands, with commas, with their unit, with a blank, with an apostrophe."""
    w = Ward("wn_so_go_bay_kieu", sheet="GDHT", ward="Phường An Phú Trung", period="2018")
    title(offices(w, "PHƯỜNG AN PHÚ TRUNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2018", 5).skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký | Đạt", name=1, stt=0)
    w.means("hh fr fg").units("""
d| 1 | Khu phố 1 | 2.631{2631} | 1.705{1705} | '1,385{1385}
d| 2 | Khu phố 2 | 1.94{1940} | '1.212 hộ{1212} | 988 hộ{988}
d| 3 | Khu phố 3 | '2 104{2104} | '1500{1500} | '1.240{1240}
d| 4 | Khu phố 4 | 1.587{1587} | 903 | '`811{811}
d| 5 | Khu phố 5 | '1,820{1820} | 1.133{1133} | 967
T| | Tổng cộng | 10.082 | 6.453 | '5.391""")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wn_hai_so_mot_o() -> Ward:
    """Two counts in a cell, those recognised over those registered, and one that Excel took for a day."""
    w = Ward("wn_hai_so_mot_o", sheet="Tong hop", ward="Xã Đông Lĩnh Hạ", period="2020", sizes=(160, 330))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ ĐÔNG LĨNH HẠ").skip(), "CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP NĂM 2020", 6).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | Số dòng họ được công nhận/đăng ký DHHT", name=1, stt=0)
    for i, (name, hh, fr, fg, a, b) in enumerate((("Vân Nhưng", 211, 160, 142, 4, 5), ("Đà Ninh", 298, 214, 190, 6, 6), ("Mậu Xương", 176, 131, 112, 2, 3), ("Phú Ân", 240, 177, 158, 3, 3)), 1):
        w.row += 1
        cells(w, w.row, i, f"Thôn {name}", hh, fr, fg)
        if i == 3:
            w.put(5, 43892, border=True, number_format="d-mmm")  # 2 March 2020, as Excel makes of 2/3
        else:
            w.put(5, f"{a:02d}/{b:02d}", border=True)
        for c, (s, v) in enumerate((("hh", hh), ("fr", fr), ("fg", fg)), 2):
            say(w, c, w.row, s, v, f"Thôn {name}")
        say(w, 5, w.row, "clg", a, f"Thôn {name}")
    w.row += 1
    cells(w, w.row, None, "Cộng", 925, 682, 602, "15/17", bold=True)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def wn_khong_co_chua_bao_cao() -> Ward:
    """Words for nothing and errors of formulas in the shares."""
    w = Ward("wn_khong_co_chua_bao_cao", sheet="Sheet1", ward="Xã Suối Trai Đông", period="2022", sizes=(60, 170))
    title(top(w, "UBND XÃ SUỐI TRAI ĐÔNG", "HỘI KHUYẾN HỌC", at=5), "TỔNG HỢP MÔ HÌNH HỌC TẬP NĂM 2022", 8).skip()
    w.head("""
        STT | Buôn, thôn | Số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ (%) | Đăng ký | Công nhận""", name=1, stt=0)
    d = typed("hh fr fg t clr clg", "132|84|70|83,3|2|1", "98|0|0|#DIV/0!|không có|không có", "145|90|chưa bình xét|||…", "87|51|44|86,3|1|1", "166|121|108|89,3|-|-")
    body(w, "# n hh fr fg x:t clr clg", [*of("Buôn", "Thống Nhất,Đoàn Kết,Xây Dựng"), *of("Thôn", "Hoàn Thành,Hai Riêng")], d)
    w.row += 1
    cells(w, w.row, None, "Cộng", 628, 346, 222, None, 3, 2, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wn_vni_html_ap() -> Ward:
    """A web page in VNI without fonts; ấp in capitals, clans and families."""
    w = Ward("wn_vni_html_ap", "htmlxls", "Sheet1", ward="Xã Thạnh Hưng Đông", period="2017", encode="vnilost", sizes=(260, 590))
    w.text("HỘI KHUYẾN HỌC XÃ THẠNH HƯNG ĐÔNG").text("TỔNG HỢP GIA ĐÌNH HIẾU HỌC, DÒNG HỌ HIẾU HỌC NĂM 2017").skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Gia đình hiếu học | < | Dòng họ hiếu học | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", [f"ẤP {n.upper()}=Ấp {n}" for n in ("Thạnh Trung", "Hưng Khánh", "Vàm Đình", "Thạnh Hòa")], gen(w, 4, "hh fr fg clr clg"), "TỔNG CỘNG")
    return w


@ward
def wn_nfd_ods_chi_hoi() -> Ward:
    """Decomposed letters in .ods; branches of xóm, members and share of the population."""
    w = Ward("wn_nfd_ods_chi_hoi", "ods", "Hội viên", ward="Xã Hồng Tiến Hạ", period="2023", encode="nfd", sizes=(120, 300))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HỒNG TIẾN HẠ").skip(), "CHI HỘI, HỘI VIÊN VÀ GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("TT | Chi hội | Dân số | Hội viên | Tỷ lệ hội viên/dân số (%) | Hộ đăng ký GĐHT | Hộ đạt GĐHT", name=1, stt=0)
    table(w, "# n pop mem %mem/pop fr fg", [f"Chi hội xóm {n}=Xóm {n}" for n in ("Mãn Chiêm", "Hành Hàm", "Giếng", "Ấp Bắc", "Diện")], gen(w, 5, "pop mem fr fg"), "Tổng", show=comma)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wn_chu_hong_1258() -> Ward:
    """Letters spoilt on the way (cp1252 shown as 1258): clans' kinds and families of thôn."""
    w = Ward("wn_chu_hong_1258", sheet="Sheet1", ward="Xã Kim Sơn Hạ", period="2018", encode="cp1258", sizes=(150, 340))
    title(offices(w, "UBND xã Kim Sơn Hạ", "Hội Khuyến học").skip(), "Tình hình xây dựng gia đình học tập, dòng họ học tập năm 2018", 7).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đã đăng ký | Được công nhận | Đã đăng ký | Được công nhận""", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", of("Thôn", "Hòa Bình,Bình Minh,Linh Xá,Giao Tất,Cây Đề"), gen(w, 5, "hh fr fg clr clg"), "Tổng cộng")
    return end(w, "Người lập biểu", "Chủ tịch hội", 4)


@ward
def wn_ghi_chu_le_giua_bang() -> Ward:
    """A note of one line between the thôn, two stray cells beside the table, a legend and a source under it; rates of Excel."""
    w = Ward("wn_ghi_chu_le_giua_bang", sheet="Biểu", ward="Xã Lạc Vệ Nam", period="2021", sizes=(210, 470))
    title(top(w, "HỘI KHUYẾN HỌC XÃ LẠC VỆ NAM", at=5), "BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.head("STT | Thôn | Tổng số hộ | Số GĐ đăng ký | Số GĐ được CN | Tỷ lệ CN/ĐK", name=1, stt=0)
    d, names = gen(w, 6, "hh fr fg"), of("Thôn", "An Động,Hộ Vệ,Nội Viên,Nam Viên,Xuân Hội,Hương Vân")
    cols = "# n hh fr fg =fg/fr"
    body(w, cols, names[:4], d[:4])
    w.row += 1
    w.put(1, "(Hai thôn dưới đây chuyển từ xã khác về từ ngày 01/01/2021)", italic=True)
    body(w, cols, names[4:], d[4:], first=5)
    total(w, cols, "Cộng", d)
    w.put(8, "đã đối chiếu sổ", w.row - 3, italic=True)
    w.put(8, 2021, w.row - 5)
    w.skip().text("CN: công nhận; ĐK: đăng ký; GĐ: gia đình", italic=True).text("Nguồn: sổ theo dõi của các chi hội", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wn_cong_thuc_thieu_dong() -> Ward:
    """The sums are formulas that leave out the last line, which was put in later."""
    w = Ward("wn_cong_thuc_thieu_dong", sheet="TH2023", ward="Xã Diên Thọ Đông", period="2023", sizes=(190, 420))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ DIÊN THỌ ĐÔNG").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT", name=1, stt=0)
    cols, d = "# n hh fr fg", gen(w, 6, "hh fr fg")
    lines = body(w, cols, of("Thôn", "Phước Lương,Phú Thọ,Lễ Thạnh,Cẩm Sơn,Sơn Thạnh,Đồng Bé"), d)
    row = total(w, cols, "Tổng cộng", d[:-1], rows=lines[:-1])
    w.planted.append([w.address(c, r) for c in (2, 3, 4) for r in (row, *lines)])
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wn_hoi_vien_nua_nguoi() -> Ward:
    """Members, scholarships and the fund of khu dân cư; one has forty-six and a half members."""
    w = Ward("wn_hoi_vien_nua_nguoi", "xls", "Hoi vien", ward="Phường Nam Lý Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG NAM LÝ ĐÔNG").skip(), "PHÁT TRIỂN HỘI VIÊN, QUỸ KHUYẾN HỌC NĂM 2022", 5).skip()
    w.head("STT | Tổ dân phố | Số hội viên | Số suất học bổng | Quỹ khuyến học (nghìn đồng)", name=1, stt=0)
    d = typed("mem sch fund", "64 5 12500{12500000}", "58 4 9800{9800000}", "47 3 7600{7600000}", "81 7 15200{15200000}", "39 2 6100{6100000}")
    lines = body(w, "# n mem sch fund", kp(5, "TDP {i}", "Tổ dân phố"), d, fmt={})
    for row in lines:
        w.put(4, int(w.cells[row, 4].value), row, border=True)
    w.row += 1
    cells(w, w.row, None, "Cộng", 289, 21, 51200, bold=True)
    w.plant(w.address(2, lines[2]), 46.5, w.address(2))
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)
