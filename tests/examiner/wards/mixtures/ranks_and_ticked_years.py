"""Hard ones only: ranks for numbers, last year's lines between, aims in headings, arrows and notes behind figures, years ticked off, prizes worked out in their cells, a line slipped by one cell."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import body, comma, end, gen, given, kp, of, offices, pct, signed, sums, table, title, top, total


@ward
def zm_cung_ky_xen_giua() -> Ward:
    """Under each khu phố a line *Cùng kỳ năm 2021* in italics; the sums alike on two lines."""
    w = Ward("zm_cung_ky_xen_giua", sheet="Sheet1", ward="Phường Hợp Giang Đông", period="2022", sizes=(190, 360))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HỢP GIANG ĐÔNG").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2022 (SO VỚI CÙNG KỲ)", 5).skip()
    w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    d = gen(w, 4, "hh@2021 fr@2021 fg@2021 hh@2022 fr@2022 fg@2022")
    for i, x in enumerate([*d, sums(d)], 1):
        name = f"Khu phố {i}" if i < 5 else "Toàn phường"
        for year in (2022, 2021):
            figures = [x[f"{s}@{year}"] for s in ("hh", "fr", "fg")]
            w.line(i if year == 2022 and i < 5 else None, name if year == 2022 else "Cùng kỳ năm 2021", *figures, bold=year == 2022, italic=year == 2021)
            for c, (s, v) in enumerate(zip(("hh", "fr", "fg"), figures, strict=True), 2):
                if i < 5:
                    w.takes(c, s, v, name, str(year))
    return end(w, at=3)


@ward
def zm_ke_hoach_trong_ngoac() -> Ward:
    """The plan in brackets behind the result, *185 (KH: 200)*; shares of the plan beside; one share is wrong."""
    w = Ward("zm_ke_hoach_trong_ngoac", sheet="Sheet1", ward="Xã Thành Long Hạ", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THÀNH LONG HẠ").skip(), "KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ được công nhận | Đạt % kế hoạch", name=1, stt=0)
    made = [(260, 185, 200), (231, 171, 170), (305, 214, 230), (198, 150, 140), (277, 190, 205)]
    for i, (name, (hh, got, plan)) in enumerate(zip(of("Thôn", "Loa,Hưng Long,Cao Đường,Đồng Cỏ,Phúc Bình"), made, strict=True), 1):
        w.line(i, name, hh, f"{got} (KH: {plan})", comma(88.1 if i == 3 else percentage(got, plan)))
        w.takes(2, "hh", hh, name).takes(3, "fg", got, name)
        if i == 3:
            w.planted.append([w.address(c) for c in (3, 4)])
    h, g, p = (sum(column) for column in zip(*made, strict=True))
    w.line(None, "Cộng", h, f"{g} (KH: {p})", comma(percentage(g, p)), bold=True)
    return end(w, at=3)


@ward
def zm_xep_hang_dau_bang() -> Ward:
    """Sorted by the share: *Hạng* stands first, two share the second rank; the number in the list last; names of tổ dân phố."""
    w = Ward("zm_xep_hang_dau_bang", sheet="Xếp hạng", ward="Phường Sông Bằng Tây", period="2022")
    title(offices(w, "HKH PHƯỜNG SÔNG BẰNG TÂY").skip(), "XẾP HẠNG CÁC TỔ DÂN PHỐ VỀ GIA ĐÌNH HỌC TẬP NĂM 2022", 7).skip()
    w.head("Hạng | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt (%) | STT", name=1)
    made = [(1, 3, 200, 190, 182), (2, 5, 250, 231, 220), (2, 1, 300, 280, 264), (4, 6, 210, 190, 178), (5, 2, 280, 240, 221), (6, 4, 310, 250, 229)]
    for rank, number, hh, fr, fg in made:
        w.line(rank, f"TDP {number}", hh, fr, fg, comma(percentage(fg, hh)), number)
        w.takes(2, "hh", hh, f"Tổ dân phố {number}").takes(3, "fr", fr, f"Tổ dân phố {number}").takes(4, "fg", fg, f"Tổ dân phố {number}")
    _, _, h, r, g = (sum(column) for column in zip(*made, strict=True))
    w.line(None, "Cộng", h, r, g, comma(percentage(g, h)), bold=True)
    return end(w, at=3)


@ward
def zm_cot_cua_nam_truoc() -> Ward:
    """The recognised are last year's, as their heading says, *Số hộ đạt (số liệu năm 2021)*; the rest is of 2022; .ods."""
    w = Ward("zm_cot_cua_nam_truoc", "ods", "Sheet1", ward="Xã Nghĩa Hồng Tây", period="2022", sizes=(160, 330))
    top(w, "UBND XÃ NGHĨA HỒNG TÂY", "HỘI KHUYẾN HỌC", at=4)
    title(w, "TÌNH HÌNH XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("STT | Xóm | Tổng số hộ | Số hộ đăng ký | Số hộ đạt (số liệu năm 2021) | Số hội viên", name=1, stt=0)
    d = gen(w, 5, "hh@2022 fr@2022 fg@2021 mem@2022")
    table(w, "# n hh@2022 fr@2022 fg@2021 mem@2022", of("Xóm", "Giáo Lạc,Giáo Phòng,Tân Bình,Chợ,Ninh Hạ"), d, "Cộng")
    w.text("(Năm 2022 chưa bình xét nên lấy số đạt của năm 2021)", italic=True)
    return end(w, at=3)


@ward
def zm_don_vi_theo_dong() -> Ward:
    """Thôn across, indicators down with the unit beside each, the fund's in *tr.đ*, others *hộ*, *người*, *suất*; the whole before them."""
    w = Ward("zm_don_vi_theo_dong", sheet="Biểu 2", ward="Xã Kim Đính Thượng", period="2024")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ KIM ĐÍNH THƯỢNG").skip(), "MỘT SỐ CHỈ TIÊU KHUYẾN HỌC NĂM 2024", 7).skip()
    names = ("Dưỡng Thái", "Lệ Khê", "Quỳnh Khê", "Phù Tải")
    w.head(f"TT | Chỉ tiêu | ĐVT | Toàn xã | {' | '.join(f'Thôn {n}' for n in names)}", name=1, stt=0)
    for i, (label, unit, s, figures) in enumerate((
        ("Tổng số hộ", "hộ", "hh", (312, 287, 264, 301)), ("Hộ đạt gia đình học tập", "hộ", "fg", (251, 220, 214, 240)),
        ("Hội viên khuyến học", "người", "mem", (88, 71, 65, 92)), ("Quỹ khuyến học", "tr.đ", "fund", (12.5, 9, 8.4, 14)),
        ("Học bổng đã trao", "suất", "sch", (12, 9, 8, 14)), ("Tỷ lệ hộ đạt", "%", "", (80.4, 76.7, 81.1, 79.7)),
    ), 1):
        whole = percentage(925, 1164) if not s else round(sum(figures), 1)
        w.line(i, label, unit, whole, *figures)
        for c, (name, v) in enumerate(zip(names, figures, strict=True), 4):
            if s:
                w.takes(c, s, round(v * 1e6) if s == "fund" else v, f"Thôn {name}")
    return end(w, at=4)


@ward
def zm_lech_mot_o() -> Ward:
    """One line slipped by a cell to the right: its households are blank and the recognised stand among the remarks; no sums."""
    w = Ward("zm_lech_mot_o", sheet="Sheet1", ward="Xã Tân Mỹ Chánh Đông", period="2021")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TÂN MỸ CHÁNH ĐÔNG").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.head("TT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận | Ghi chú", name=1, stt=0)
    made = [(310, 240, 215), (287, 201, 180), (None, None, None), (265, 188, 170), (298, 219, 201)]
    lines = body(w, "# n hh fr fg _", of("Ấp", "Tân Tỉnh,Phong Thuận,Mỹ Phú,Mỹ An,Bình Phong"), given("hh fr fg", made))
    for c, v in enumerate((271, 195, 177), 3):
        w.put(c, v, lines[2], border=True)
    w.not_counted(*(w.address(c, lines[2]) for c in (3, 4, 5)))
    w.planted.append([w.address(c, lines[2]) for c in (1, 2, 3, 4, 5)])
    return end(w, at=3)


@ward
def zm_ghi_chu_sau_so() -> Ward:
    """Notes by number right behind figures, *185(1)*, *212(2)*, explained below; TCVN3 in a .xls."""
    w = Ward("zm_ghi_chu_sau_so", "xls", "Sheet1", ward="Xã Nga Hưng Thượng", period="2018", encode="tcvn3")
    title(offices(w, "Hội khuyến học xã Nga Hưng Thượng").skip(), "Kết quả gia đình học tập năm 2018", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    body(w, "# n hh fr fg", of("Thôn", "Nam Thành,Đông Sơn,Bắc Hải,Trung Tiến"), given("hh fr fg", [(251, "185(1){185}", 170), (233, 190, 171), (288, "212(2){212}", 199), (240, 177, 160)]))
    w.line(None, "Cộng", 1012, 764, 700, bold=True)
    w.text("(1) Tính cả 12 hộ tạm trú.", italic=True).text("(2) Có 5 hộ đăng ký bổ sung tháng 6.", italic=True)
    return end(w, "Người lập", "Chủ tịch", 3)


@ward
def zm_xep_loai_dem() -> Ward:
    """Families by grade, *Xuất sắc*, *Tốt*, *Khá*, the sum *Tổng số đạt* behind them and *Không đạt* last; one sum is wrong."""
    w = Ward("zm_xep_loai_dem", sheet="XL", ward="Phường Hương Sơ Nam", period="2023")
    title(offices(w, "UBND PHƯỜNG HƯƠNG SƠ NAM", "HỘI KHUYẾN HỌC").skip(), "XẾP LOẠI GIA ĐÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Tổ dân phố | Số hộ đăng ký | Kết quả xếp loại gia đình học tập | < | < | < | <
        ^ | ^ | ^ | Xuất sắc | Tốt | Khá | Tổng số đạt | Không đạt""", name=1, stt=0)
    made = [(240, 31, 120, 61), (215, 22, 101, 70), (268, 41, 133, 72), (231, 25, 111, 80), (252, 30, 140, 55)]
    d = [{"fr": r, "a": a, "b": b, "c": c, "fg": a + b + c, "no": r - a - b - c} for r, a, b, c in made]
    lines, at = table(w, "# n fr x:a x:b x:c fg x:no", kp(5, "TDP {i}", "Tổ dân phố"), d, "Cộng")
    w.plant(w.address(6, lines[1]), d[1]["fg"] - 30, *(w.address(c, lines[1]) for c in (2, 3, 4, 5, 7)), total=w.address(6, at))
    return end(w, at=4)


@ward
def zm_phuong_hop_nhat() -> Ward:
    """A ward of 2025, *(hợp nhất các phường Hòa Quý, Hòa Hải cũ)* behind its name in the head; tổ dân phố of one series."""
    w = Ward("zm_phuong_hop_nhat", sheet="Sheet1", ward="Phường Ngũ Hành Đông", period="2025", sizes=(210, 430))
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG NGŨ HÀNH ĐÔNG", "(hợp nhất các phường Hòa Quý, Hòa Hải cũ)", at=5, date="Ngũ Hành Đông, ngày 10 tháng 12 năm 2025")
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2025", 7).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT | Số người từ 18 tuổi | CDHT được công nhận", name=1, stt=0)
    table(w, "# n hh fr fg ad cit", kp(7, "Tổ {i}", "Tổ dân phố", 41), gen(w, 7, "hh fr fg ad cit"), "Tổng cộng")
    return signed(w)


@ward
def zm_chi_bo() -> Ward:
    """Units written as those of the Party, *Chi bộ khu phố 1*, *Chi bộ KP2*; members and families; the schools' last, with members only."""
    w = Ward("zm_chi_bo", sheet="Sheet1", ward="Thị trấn Vĩnh An Nam", period="2022", sizes=(260, 470))
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN VĨNH AN NAM").skip(), "HỘI VIÊN KHUYẾN HỌC VÀ GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("TT | Chi bộ | Số hội viên | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ đạt GĐHT", name=1, stt=0)
    units = ["Chi bộ khu phố 1=Khu phố 1", "Chi bộ KP2=Khu phố 2", "Chi bộ khu phố 3=Khu phố 3", "CB khu phố 4=Khu phố 4", "Chi bộ KP 5=Khu phố 5"]
    d = gen(w, 5, "mem hh fr fg")
    body(w, "# n mem hh fr fg", units, d)
    w.line(6, "Chi bộ Trường THCS Lê Quý Đôn", 41)
    w.not_counted(w.address(2))
    s = sums(d)
    w.line(None, "Cộng", s["mem"] + 41, s["hh"], s["fr"], s["fg"], bold=True)
    return end(w, at=3)


@ward
def zm_muc_tieu_trong_tieu_de() -> Ward:
    """Aims stand in the headings, *Số hộ đạt GĐHT (mục tiêu ≥ 70%)*, *Số dòng họ đạt (chỉ tiêu 60%)*; the figures are counts."""
    w = Ward("zm_muc_tieu_trong_tieu_de", sheet="Sheet1", ward="Xã Yên Thổ Hạ", period="2022", sizes=(130, 270))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ YÊN THỔ HẠ").skip(), "KẾT QUẢ THỰC HIỆN CHỈ TIÊU HỌC TẬP NĂM 2022", 6).skip()
    w.head("TT | Xóm | Tổng số hộ | Số hộ đạt GĐHT (mục tiêu ≥ 70%) | Tổng số dòng họ | Số dòng họ đạt DHHT (chỉ tiêu 60%)", name=1, stt=0)
    table(w, "# n hh fg cl clg", of("Xóm", "Bản Rầy,Nà Ca,Khuổi Cắt,Nà Tốc,Phiêng Mòn"), gen(w, 5, "hh fg cl clg"), "Cộng")
    return end(w, at=3)


@ward
def zm_mui_ten_sau_so() -> Ward:
    """A sign of rise or fall behind the figure, *212 ▲*, *190 ▼*; the sum too; letters of a Mac."""
    w = Ward("zm_mui_ten_sau_so", sheet="Sheet1", ward="Phường Vạn Thạnh Bắc", period="2023", encode="nfd", sizes=(230, 420))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG VẠN THẠNH BẮC").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023 (▲ tăng, ▼ giảm so với năm trước)", 5).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Hộ đăng ký | Hộ đạt", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    shown = [{"hh": x["hh"], "fr": f"{x['fr']} {'▼' if k == 2 else '▲'}{{{x['fr']}}}", "fg": f"{x['fg']} {'▼' if k in (2, 4) else '▲'}{{{x['fg']}}}"} for k, x in enumerate(d)]
    body(w, "# n hh fr fg", kp(5, "TDP {i}", "Tổ dân phố"), shown)
    s = sums(d)
    w.line(None, "Cộng", s["hh"], f"{s['fr']} ▲", f"{s['fg']} ▲", bold=True)
    return end(w, at=3)


@ward
def zm_tieu_de_chia_o() -> Ward:
    """The title in pieces: its words, *NĂM* and 2022 in cells of their own; the ward's name in the second cell of *Đơn vị:*."""
    w = Ward("zm_tieu_de_chia_o", sheet="Sheet1", ward="Xã Trung Môn Thượng", period="2022", sizes=(140, 290))
    w.texts("Đơn vị: | Xã Trung Môn Thượng").skip()
    w.texts("KẾT QUẢ GIA ĐÌNH HỌC TẬP | | | NĂM | 2022", bold=True).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    table(w, "# n hh fr fg", [f"Thôn {i}" for i in range(1, 6)], gen(w, 5, "hh fr fg"), "Cộng")
    return end(w, at=3)


@ward
def zm_tieu_de_viet_tat() -> Ward:
    """*BC KQ GĐHT, DHHT NĂM 2023 - P.TÂN HIỆP ĐÔNG - TP.BIÊN HÒA* is all that is said; heads in the trade's letters; *Toàn phường có 6 KP* is the sum, first."""
    w = Ward("zm_tieu_de_viet_tat", sheet="BC", ward="Phường Tân Hiệp Đông", period="2023", sizes=(330, 610))
    w.text("BC KQ GĐHT, DHHT NĂM 2023 - P.TÂN HIỆP ĐÔNG - TP.BIÊN HÒA", bold=True).skip()
    w.head("""
        TT | KP | TSH | GĐHT | < | < | DHHT | <
        ^ | ^ | ^ | ĐK | CN | TL (%) | ĐK | CN""", name=1, stt=0)
    d = gen(w, 6, "hh fr fg clr clg")
    total(w, "# n hh fr fg %fg/hh clr clg", "Toàn phường có 6 KP", d, show=comma)
    body(w, "# n hh fr fg %fg/hh clr clg", kp(6, "KP {i}"), d, show=comma)
    return w


@ward
def zm_suat_nhan_tien() -> Ward:
    """*12 suất x 500.000đ = 6.000.000đ* under *Học bổng*; members and the fund beside; the sum alike."""
    w = Ward("zm_suat_nhan_tien", sheet="Sheet1", ward="Xã Tam Quan Hạ", period="2021")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TAM QUAN HẠ").skip(), "HỌC BỔNG KHUYẾN HỌC NĂM 2021", 5).skip()
    w.head("TT | Thôn | Số hội viên | Quỹ khuyến học (đồng) | Học bổng đã trao", name=1, stt=0)
    made = [("Nhân Lý", 66, 8200000, 12), ("Quan Nội", 54, 6900000, 9), ("Quan Ngoại", 71, 9400000, 15), ("Quan Trung", 48, 5100000, 7)]

    def worked(count: int) -> str:
        return f"{count} suất x 500.000đ = {vietnamese(count * 500000)}đ"

    for i, (name, mem, fund, sch) in enumerate(made, 1):
        w.line(i, f"Thôn {name}", mem, fund, worked(sch))
        w.takes(2, "mem", mem, f"Thôn {name}").takes(3, "fund", fund, f"Thôn {name}").takes(4, "sch", sch, f"Thôn {name}")
    w.line(None, "Cộng", 239, 29600000, worked(43), bold=True)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def zm_nam_danh_dau() -> Ward:
    """The form has years to tick, *☐ 2021   ☑ 2022   ☐ 2023*; nothing else says the year."""
    w = Ward("zm_nam_danh_dau", sheet="Mẫu 01", ward="Xã Quảng Hòa Đông", period="2022", sizes=(150, 310))
    top(w, "UBND XÃ QUẢNG HÒA ĐÔNG", "HỘI KHUYẾN HỌC", at=4)
    title(w, "PHIẾU BÁO CÁO KẾT QUẢ GIA ĐÌNH HỌC TẬP", 5)
    w.text("Năm báo cáo:  ☐ 2021    ☑ 2022    ☐ 2023", over=5, align="center").skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    table(w, "# n hh fr fg", of("Thôn", "Hợp Hòa,Cao Cựu,Nhân Hòa,Vĩnh Phước"), gen(w, 4, "hh fr fg"), "Cộng")
    return end(w, at=3)


@ward
def zm_ba_dong_moi_to() -> Ward:
    """Each khóm has three lines under a merged name, *Số lượng*, *So kế hoạch (%)*, *So năm trước (%)*; models across."""
    w = Ward("zm_ba_dong_moi_to", sheet="Sheet1", ward="Phường Mỹ Quý Đông", period="2023", sizes=(230, 430))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG MỸ QUÝ ĐÔNG").skip(), "KẾT QUẢ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("TT | Khóm | Nội dung | Gia đình học tập | Dòng họ học tập | Đơn vị học tập", name=1, stt=0)
    d = gen(w, 4, "fg clg ung")
    for i, x in enumerate([*d, sums(d)], 1):
        name, first = (f"Khóm {i}" if i < 5 else "Toàn phường"), w.row + 1
        w.line(i if i < 5 else None, name, "Số lượng", *x.values())
        for c, s in enumerate(x, 3):
            if i < 5:
                w.takes(c, s, x[s], name)
        w.line(None, None, "So kế hoạch (%)", *(pct(99.0 + 3 * c + i) for c in range(3)))
        w.line(None, None, "So năm trước (%)", *(pct(101.0 + 2 * c + i) for c in range(3)))
        w.merges += [(first, 0, w.row, 0), (first, 1, w.row, 1)]
    return end(w, at=4)
