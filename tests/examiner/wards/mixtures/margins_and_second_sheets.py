"""Hard ones only: a list that goes on on a second sheet, columns added by hand, sums in headings, titles down the margin, two wards side by side, a district's form with one line filled."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import body, cells, comma, end, gen, given, kp, many, of, offices, say, sums, table, title, top, total


@ward
def zk_tiep_sang_to_hai() -> Ward:
    """The list goes on on *Sheet2* without its headings, only *(tiếp theo)* over it; the sum of all stands there."""
    w = Ward("zk_tiep_sang_to_hai", sheet="Sheet1", ward="Xã Tân Lập Thượng", period="2020", sizes=(120, 260))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TÂN LẬP THƯỢNG").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2020", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    d = gen(w, 9, "hh fr fg")
    units = of("Thôn", "Hạ,Thượng,Đông Mỹ,Cầu Đá,Bãi Sậy,Ninh Sơn,Đồi Mai,Quán Tre,Vườn Đào")
    body(w, "# n hh fr fg", units[:5], d[:5])
    v = Ward("zk_tiep_sang_to_hai", sheet="Sheet2", ward="Xã Tân Lập Thượng", period="2020")
    v.text("(tiếp theo)", italic=True)
    body(v, "# n hh fr fg", units[5:], d[5:], first=6)
    total(v, "# n hh fr fg", "Tổng cộng", d)
    end(v, at=3)
    return join([w, v])


@ward
def zk_them_cot_bang_tay() -> Ward:
    """Last year's form, its group *Năm 2020* over two columns; this year's were added beside it by hand, *ĐK 2021*, *Đạt 2021*, under no group."""
    w = Ward("zk_them_cot_bang_tay", sheet="Sheet1", ward="Phường An Tảo Nam", period="2021", sizes=(230, 420))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG AN TẢO NAM").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2020 VÀ NĂM 2021", 7).skip()
    r = w.row + 1
    cells(w, r, "TT", "Tổ dân phố", "Tổng số hộ năm 2021", "Năm 2020", None, bold=True)
    cells(w, r + 1, "ĐK", "Đạt", start=3, bold=True)
    w.put(5, "ĐK 2021", r + 1)
    w.put(6, "Đạt 2021", r + 1)
    w.merges += [(r, c, r + 1, c) for c in range(3)] + [(r, 3, r, 4)]
    w.row = r + 1
    cols = "# n hh@2021 fr@2020 fg@2020 fr@2021 fg@2021"
    table(w, cols, kp(6, "TDP số {i}", "Tổ dân phố"), gen(w, 6, "hh@2021 " + many("fr fg", (2020, 2021))), "Cộng")
    return end(w, at=4)


@ward
def zk_tong_trong_tieu_de() -> Ward:
    """The sums stand in brackets in the headings, *Số hộ đăng ký (toàn xã: 742 hộ)*, none below."""
    w = Ward("zk_tong_trong_tieu_de", sheet="Sheet1", ward="Xã Nghĩa Phong Đông", period="2022", sizes=(130, 280))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NGHĨA PHONG ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    d = gen(w, 5, "hh fr fg")
    s = sums(d)
    w.head(f"TT | Xóm | Tổng số hộ⏎(toàn xã: {s['hh']} hộ) | Số hộ đăng ký⏎(toàn xã: {s['fr']} hộ) | Số hộ đạt⏎(toàn xã: {s['fg']} hộ)", name=1, stt=0)
    body(w, "# n hh fr fg", of("Xóm", "Bắc,Nam,Trung Thành,Quần Hiền,Phú Ân"), d)
    return end(w, at=3)


@ward
def zk_phieu_hai_ben() -> Ward:
    """Slips side by side down the page: KHU PHỐ 1 at the left, KHU PHỐ 2 at the right, each a name and labels with values below; *TOÀN PHƯỜNG* last."""
    w = Ward("zk_phieu_hai_ben", sheet="Phiếu", ward="Phường Long Thạnh Tây", period="2023", sizes=(300, 540))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG LONG THẠNH TÂY").skip(), "TỔNG HỢP PHIẾU BÁO CÁO CỦA CÁC KHU PHỐ NĂM 2023", 5).skip()
    labels = (("Tổng số hộ", "hh"), ("Số hộ đăng ký GĐHT", "fr"), ("Số hộ được công nhận GĐHT", "fg"), ("Số hội viên khuyến học", "mem"))
    d = gen(w, 6, "hh fr fg mem")
    for i in range(0, 6, 2):
        w.row += 1
        for side in (0, 1):
            w.put(3 * side, f"KHU PHỐ {i + side + 1}", bold=True)
        for label, s in labels:
            w.row += 1
            for side in (0, 1):
                w.put(3 * side, label, border=True)
                w.put(3 * side + 1, d[i + side][s], border=True)
                w.takes(3 * side + 1, s, d[i + side][s], f"Khu phố {i + side + 1}")
        w.skip()
    w.row += 1
    w.put(0, "TOÀN PHƯỜNG", bold=True)
    for label, s in labels:
        w.row += 1
        w.put(0, label, border=True)
        w.put(1, sums(d)[s], border=True)
        w.not_counted(w.address(1))
    return end(w, at=3)


@ward
def zk_quy_luy_ke_cung_ky() -> Ward:
    """The year's plan, what the third quarter brought, *Lũy kế 9 tháng*, the same of last year and the difference with its sign; of one khóm the difference is wrong."""
    w = Ward("zk_quy_luy_ke_cung_ky", sheet="Quý III", ward="Phường Ngã Bảy Đông", period="2024-Q3")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG NGÃ BẢY ĐÔNG").skip(), "HỌC BỔNG KHUYẾN HỌC QUÝ III NĂM 2024", 7).skip()
    w.head("TT | Khu vực | Kế hoạch năm 2024 (suất) | Quý III/2024 (suất) | Lũy kế 9 tháng 2024 (suất) | 9 tháng 2023 (suất) | Tăng (+), giảm (-) so với cùng kỳ", name=1, stt=0)
    made = [(40, 12, 31, 28, 3), (36, 9, 27, 30, -3), (50, 15, 41, 35, 6), (30, 8, 22, 20, 2), (24, 7, 19, 19, 0)]
    d = given("plan sch cum last diff", made)
    d[2]["diff"] = 16
    lines, at = table(w, "# n x:plan sch ~cum ~last x:diff", kp(5, "Khu vực {i}", "Khu vực"), d, "Cộng")
    w.cells[at, 6].value -= 10
    w.planted.append([w.address(c, lines[2]) for c in (4, 5, 6)])
    return end(w, at=4)


@ward
def zk_tieu_de_ben_le() -> Ward:
    """The title stands in the margin left of the table, merged down over all its lines; .xls."""
    w = Ward("zk_tieu_de_ben_le", "xls", "Sheet1", ward="Xã Đại Đồng Hạ", period="2019", sizes=(150, 310), left=1)
    w.put(-1, "HỘI KHUYẾN HỌC XÃ ĐẠI ĐỒNG HẠ", 1)
    w.row = 2
    first = w.row + 1
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình hiếu học | < | Dòng họ hiếu học | <
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", of("Thôn", "Vĩnh Phước,Hà Nha,Lam Phụng,Bàng Tân,Hoằng Phước"), gen(w, 5, "hh fr fg clr clg"), "Cộng")
    w.put(-1, "TỔNG HỢP CÁC MÔ HÌNH HIẾU HỌC NĂM 2019", first)
    w.merges.append((first, 0, w.row, 0))
    return end(w, at=3)


@ward
def zk_ten_chi_o_ten_tep() -> Ward:
    """*Sheet1*, a title without place or year; both stand in the name of the file only."""
    w = Ward("Báo cáo số liệu khuyến học phường Nhân Hòa Bắc năm 2022", sheet="Sheet1", ward="Phường Nhân Hòa Bắc", period="2022", sizes=(210, 430))
    title(w, "BẢNG TỔNG HỢP SỐ LIỆU GIA ĐÌNH, DÒNG HỌ, ĐƠN VỊ HỌC TẬP", 9).skip()
    w.head("""
        TT | Khu phố | Số hộ | Gia đình học tập | < | Dòng họ học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | ĐK | Đạt | ĐK | Đạt | ĐK | Đạt""", name=1, stt=0)
    table(w, "# n hh fr fg clr clg unr ung", kp(5, "KP{i}"), gen(w, 5, "hh fr fg clr clg unr ung"), "TỔNG")
    return w


@ward
def zk_bieu_huyen_mot_dong() -> Ward:
    """The district's form lists all its communes; the commune that sends it filled its own line only, the sum is a formula of the column."""
    w = Ward("zk_bieu_huyen_mot_dong", sheet="Biểu 3", ward="", period="2023", sizes=(1400, 2400), communities=(8, 12))
    top(w, "HỘI KHUYẾN HỌC", "HUYỆN TIÊN LÃNG", at=5)
    title(w, "BIỂU TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 8)
    w.text("(Các xã, thị trấn chỉ điền vào dòng của đơn vị mình)", italic=True, over=8, align="center").skip()
    cols = "# n hh fr fg clr clg cog"
    w.head("TT | Xã, thị trấn | Tổng số hộ | GĐHT đăng ký | GĐHT được công nhận | DHHT đăng ký | DHHT được công nhận | CĐHT được công nhận", name=1, stt=0)
    wards = ["Thị trấn Tiên Lãng", "Xã Đại Thắng", "Xã Tiên Cường", "Xã Tự Cường", "Xã Quyết Tiến", "Xã Khởi Nghĩa", "Xã Tiên Thanh"]
    d = [dict.fromkeys(cols.split()[2:]) for _ in wards]
    d[3] = gen(w, 1, "hh fr fg clr clg cog")[0]
    table(w, cols, wards, d, "Toàn huyện", formulas=True, ward_rows=True)
    return end(w, "Người lập", "TM. BAN THƯỜNG VỤ", 5)


@ward
def zk_cong_ngay_trong_o() -> Ward:
    """What was registered before and what is new stand added up in the cell, *150 + 32 = 182*; the recognised alike; the sum line too."""
    w = Ward("zk_cong_ngay_trong_o", sheet="Sheet1", ward="Xã Phù Lưu Tế Đông", period="2021")
    title(offices(w, "HKH XÃ PHÙ LƯU TẾ ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký (cũ + mới) | Số hộ công nhận (cũ + mới)", name=1, stt=0)
    made = [(310, 150, 32, 140, 21), (264, 121, 40, 110, 30), (288, 163, 12, 150, 10), (241, 99, 51, 92, 33)]
    d = [{"hh": h, "fr": f"{a} + {b} = {a + b}{{{a + b}}}", "fg": f"{c} + {e} = {c + e}{{{c + e}}}"} for h, a, b, c, e in made]
    body(w, "# n hh fr fg", of("Thôn", "Thượng Quất,Hạ Quất,Nội Xá,Ngoại Độ"), d)
    h, a, b, c, e = (sum(column) for column in zip(*made, strict=True))
    w.line(None, "Cộng", h, f"{a} + {b} = {a + b}", f"{c} + {e} = {c + e}", bold=True)
    return end(w, at=3)


@ward
def zk_ghi_chu_giua_cac_dong() -> Ward:
    """Two years, two models, registered and recognised, under groups with their sums; a remark on a line of its own between khu phố; one sum of a group is wrong."""
    w = Ward("zk_ghi_chu_giua_cac_dong", sheet="Sheet1", ward="Thị trấn Vân Đình Đông", period="2022", sizes=(180, 360))
    top(w, "UBND THỊ TRẤN VÂN ĐÌNH ĐÔNG", "HỘI KHUYẾN HỌC", at=6)
    title(w, "GIA ĐÌNH, DÒNG HỌ HỌC TẬP HAI NĂM 2021, 2022", 10).skip()
    w.head("""
        TT | Khu phố | Năm 2021 | < | < | < | Năm 2022 | < | < | <
        ^ | ^ | Gia đình | < | Dòng họ | < | Gia đình | < | Dòng họ | <
        ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    plan = many("fr fg clr clg", (2021, 2022))
    cols, whole = f"# n {plan}", []
    for letter, caption, start, count in (("A", "Khu trung tâm", 1, 3), ("B", "Khu ven sông", 4, 4)):
        d = gen(w, count, plan)
        at = total(w, cols, caption, d, stt=letter)
        lines = body(w, cols, kp(2, start=start), d[:2], first=start)
        w.text(f"(Khu phố {start + 2} tách từ khu phố {start + 1} từ tháng 6/2021)", at=1, italic=True)
        lines += body(w, cols, kp(count - 2, start=start + 2), d[2:], first=start + 2)
        whole += d
        if letter == "B":
            w.cells[at, 6].value += 30
            w.planted.append([w.address(6, r) for r in (at, *lines)])
    total(w, cols, "Tổng cộng", whole)
    return end(w, at=6)


@ward
def zk_ty_le_dung_truoc() -> Ward:
    """Shares stand before the amounts, *TL %*, *SL*, under *Đăng ký* and *Công nhận* that are not merged; shares with a comma."""
    w = Ward("zk_ty_le_dung_truoc", sheet="Sheet1", ward="Phường Hồng Hà Tây", period="2023", sizes=(240, 480))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HỒNG HÀ TÂY").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | Đăng ký | < | Công nhận | <
        ^ | ^ | ^ | TL % | SL | TL % | SL""", name=1, stt=0, spanner="first", stub="top")
    table(w, "# n hh %fr/hh fr %fg/hh fg", kp(6, "Tổ {i}", "Tổ dân phố"), gen(w, 6, "hh fr fg"), "Cộng", show=comma)
    return end(w, at=4)


@ward
def zk_dau_nam_va_bo_sung() -> Ward:
    """Registered at the year's start, later in the year, and in all; of these reached and not reached; the sum of one khối is wrong."""
    w = Ward("zk_dau_nam_va_bo_sung", sheet="ĐK", ward="Phường Hưng Phúc Nam", period="2022", sizes=(200, 380))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HƯNG PHÚC NAM").skip(), "ĐĂNG KÝ VÀ KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2022", 8).skip()
    w.head("""
        TT | Khối | Tổng số hộ | Số hộ đăng ký | < | < | Kết quả bình xét | <
        ^ | ^ | ^ | Đầu năm | Bổ sung | Tổng số | Đạt | Không đạt""", name=1, stt=0)
    made = [(310, 180, 22, 171, 31), (284, 151, 30, 160, 21), (347, 207, 14, 190, 31), (265, 140, 25, 149, 16), (302, 188, 9, 170, 27)]
    d = [{"hh": h, "a": a, "b": b, "fr": a + b, "fg": g, "no": n} for h, a, b, g, n in made]
    lines, _ = table(w, "# n hh x:a x:b fr fg x:no", [f"Khối {n}" for n in ("Yên Bình", "Yên Giang", "Phúc Lộc", "Trung Hòa", "Tân Tiến")], d, "Cộng")
    w.plant(w.address(5, lines[1]), 281, *(w.address(c, lines[1]) for c in (3, 4, 6, 7)), total=w.address(5, lines[-1] + 1))
    return end(w, at=5)


@ward
def zk_hai_phuong_canh_nhau() -> Ward:
    """A cluster of two wards on one sheet: the table of the one at the left, of the other at the right, each with its caption *Phường …*; khu phố with the same numbers."""
    w = Ward("zk_hai_phuong_canh_nhau", sheet="Cụm 2", ward="", period="2021", sizes=(180, 390))
    title(w.text("CỤM THI ĐUA SỐ 2", bold=True).skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP CỦA HAI PHƯỜNG TRONG CỤM NĂM 2021", 9).skip()
    r = w.row + 1
    for start, name in ((0, "Phường Đông Phú Thượng"), (5, "Phường Tây Phú Hạ")):
        w.put(start, name.upper(), r, bold=True)
        w.merges.append((r, start, r, start + 3))
        cells(w, r + 1, "Khu phố", "Tổng số hộ", "Đăng ký", "Công nhận", start=start, bold=True)
        d = gen(w, 4, "hh fr fg")
        for i, x in enumerate(d, 1):
            cells(w, r + 1 + i, f"Khu phố {i}", *x.values(), start=start)
            for c, s in enumerate(x, start + 1):
                say(w, c, r + 1 + i, s, x[s], f"Khu phố {i}", ward=name)
        cells(w, r + 6, "Cộng", *sums(d).values(), start=start, bold=True)
    w.row = r + 6
    return end(w, at=5)


@ward
def zk_bon_to_ghep_lai() -> Ward:
    """Families for each tổ, whose khối phố is merged down beside them; its line *Cộng* stands first among its tổ, with the share."""
    w = Ward("zk_bon_to_ghep_lai", sheet="Sheet1", ward="Phường Cẩm Phô Nam", period="2020", sizes=(30, 70))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG CẨM PHÔ NAM").skip(), "GIA ĐÌNH HIẾU HỌC NĂM 2020 THEO TỔ", 7).skip()
    w.head("STT | Khối phố | Tổ | Tổng số hộ | Đăng ký | Đạt | Tỷ lệ đạt/đăng ký (%)", name=2, stt=0)
    whole = []
    for k, name in enumerate(("Xuyên Trung", "Tu Lễ", "Hoài Phô"), 1):
        d = gen(w, 3, "hh fr fg")
        s, first = sums(d), w.row + 1
        w.line(k, f"Khối phố {name}", "Cộng", s["hh"], s["fr"], s["fg"], percentage(s["fg"], s["fr"]), bold=True)
        for i, x in enumerate(d, 3 * k - 2):
            w.line(None, None, f"Tổ {i}", x["hh"], x["fr"], x["fg"])
            for c, key in enumerate(x, 3):
                w.takes(c, key, x[key], f"Tổ {i}")
        w.merges += [(first, 0, w.row, 0), (first, 1, w.row, 1)]
        whole += d
    w.line(None, "Toàn phường", None, *sums(whole).values(), bold=True)
    return end(w, at=4)
