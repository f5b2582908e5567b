"""Hard ones only: lines that came late, corrections with arrows, dates and months as headings, khu phố by Roman numbers, scores, telephones, sums over unlike things."""

from __future__ import annotations

from datetime import date

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import body, cells, dots, end, gen, given, kp, many, of, offices, sums, table, title, top, total


@ward
def zl_trang_hai_chi_so_thu_tu() -> Ward:
    """A wide table cut for printing: families on *Trang 1*; on *Trang 2* the clans and units of the same lines, told by their numbers only."""
    w = Ward("zl_trang_hai_chi_so_thu_tu", sheet="Trang 1", ward="Xã Yên Sơn Hạ", period="2021", sizes=(140, 290))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ YÊN SƠN HẠ").skip(), "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2021", 5).skip()
    units = of("Thôn", "Cầu Đen,Đồng Mạ,Lũng Cao,Bãi Đá,Giếng Vua")
    d = gen(w, 5, "hh fr fg clr clg")
    w.head("TT | Thôn | Tổng số hộ | GĐHT đăng ký | GĐHT công nhận", name=1, stt=0)
    table(w, "# n hh fr fg", units, d, "Cộng")
    v = Ward("zl_trang_hai_chi_so_thu_tu", sheet="Trang 2", ward="Xã Yên Sơn Hạ", period="2021")
    r = v.row + 1
    cells(v, r, "TT", "DHHT đăng ký", "DHHT công nhận", bold=True)
    for i, (unit, x) in enumerate(zip(units, d, strict=True), 1):
        cells(v, r + i, i, x["clr"], x["clg"])
        v.row = r + i
        v.takes(1, "clr", x["clr"], unit).takes(2, "clg", x["clg"], unit)
    cells(v, r + 6, "Cộng", sums(d)["clr"], sums(d)["clg"], bold=True)
    v.row = r + 6
    end(v, at=2)
    return join([w, v])


@ward
def zl_muoi_hai_thang() -> Ward:
    """New registrations month by month, *T1* to *T12*, and *Cả năm* behind them; one sum of a year is wrong."""
    w = Ward("zl_muoi_hai_thang", sheet="Theo dõi", ward="Phường Tân Giang Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TÂN GIANG ĐÔNG").skip(), "THEO DÕI SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP THEO THÁNG NĂM 2022", 16).skip()
    months = " | ".join(f"T{m}" for m in range(1, 13))
    w.head(f"""
        TT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký{" | <" * 12}
        ^ | ^ | ^ | {months} | Cả năm""", name=1, stt=0)
    d = gen(w, 5, "hh fr")
    for k, x in enumerate(d):
        left = x["fr"]
        for m in range(1, 13):
            x[f"m{m}"] = left if m == 12 else min(left, (7 * m + 5 * k) % 23)
            left -= x[f"m{m}"]
    cols = f"# n hh {' '.join(f'x:m{m}' for m in range(1, 13))} fr"
    lines, at = table(w, cols, kp(5, "TDP {i}", "Tổ dân phố"), d, "Cộng")
    w.plant(w.address(15, lines[2]), d[2]["fr"] + 40, *(w.address(c, lines[2]) for c in range(3, 15)), w.address(15, at), total=w.address(15, at))
    return end(w, at=8)


@ward
def zl_mui_ten_tang_giam() -> Ward:
    """Of each model last year, this year and the change with an arrow, *↑12*, *↓5*, *=*; .ods."""
    w = Ward("zl_mui_ten_tang_giam", "ods", "So sánh", ward="Xã Quảng Minh Tây", period="2023", sizes=(150, 310))
    title(offices(w, "UBND XÃ QUẢNG MINH TÂY", "HỘI KHUYẾN HỌC").skip(), "SO SÁNH GIA ĐÌNH, DÒNG HỌ ĐƯỢC CÔNG NHẬN NĂM 2022, 2023", 8).skip()
    w.head("""
        TT | Thôn | Gia đình học tập | < | < | Dòng họ học tập | < | <
        ^ | ^ | 2022 | 2023 | Tăng, giảm | 2022 | 2023 | Tăng, giảm""", name=1, stt=0)
    d = gen(w, 6, many("fg clg", (2022, 2023)))
    d[3]["fg@2023"] = d[3]["fg@2022"] - 5

    def arrow(v: int) -> str:
        return f"↑{v}" if v > 0 else f"↓{-v}" if v else "="

    for x in [*d, s := sums(d)]:
        x["f"], x["c"] = (arrow(x[f"{k}@2023"] - x[f"{k}@2022"]) for k in ("fg", "clg"))
    cols = "# n fg@2022 fg@2023 x:f clg@2022 clg@2023 x:c"
    lines = body(w, cols, of("Thôn", "Hà Thanh,Đồng Tâm,Kim Ngọc,Lộc Xuyên,Phú Mỹ,Sơn Đoài"), d)
    w.neutral = [place for place in w.neutral if int(place[1].strip("ABCDEFGH")) not in lines]
    w.line(None, "Cộng", *(s[key.removeprefix("x:")] for key in cols.split()[2:]), bold=True)
    return end(w, at=5)


@ward
def zl_hai_nam_mot_tieu_de() -> Ward:
    """*a) Năm 2021:* over the table with its headings, *b) Năm 2022:* over lines of the same thôn without them; a sum under each."""
    w = Ward("zl_hai_nam_mot_tieu_de", sheet="Sheet1", ward="Xã Cẩm Lĩnh Nam", period="2022", sizes=(130, 260))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ CẨM LĨNH NAM").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP", 5).skip()
    units = of("Thôn", "Cẩm An,Cẩm Tân,Đông Phượng,Ngọc Nhị")
    d = gen(w, 4, many("hh fr fg", (2021, 2022)))
    w.text("a) Năm 2021:", bold=True)
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    table(w, "# n hh@2021 fr@2021 fg@2021", units, d, "Cộng")
    w.text("b) Năm 2022:", bold=True)
    table(w, "# n hh@2022 fr@2022 fg@2022", units, d, "Cộng")
    return end(w, at=3)


@ward
def zl_so_bang_chu_mot_o() -> Ward:
    """One hand wrote the figures of its ấp in words, *Hai trăm mười lăm*; the sum counts them; the rest are numbers."""
    w = Ward("zl_so_bang_chu_mot_o", sheet="Sheet1", ward="Xã Vĩnh Bình Nam", period="2020")
    title(offices(w, "HKH XÃ VĨNH BÌNH NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2020", 5).skip()
    w.head("TT | Ấp | Tổng số hộ | Hộ đăng ký | Hộ đạt", name=1, stt=0)
    made = [(310, 242, 215), (287, 201, 180), ("Hai trăm bảy mươi", "Hai trăm mười lăm", "Một trăm chín mươi"), (265, 188, 170)]
    lines = body(w, "# n hh fr fg", of("Ấp", "Bình Minh,Vĩnh Tây,Kinh Mới,Thạnh An"), given("hh fr fg", made))
    w.line(None, "Cộng", 310 + 287 + 270 + 265, 242 + 201 + 215 + 188, 215 + 180 + 190 + 170, bold=True)
    w.planted += [[w.address(c, lines[2])] for c in (2, 3, 4)]
    return end(w, at=3)


@ward
def zl_dong_tong_hai_dong() -> Ward:
    """The sum stands on two lines: *TỔNG CỘNG* with nothing beside it, *(6 khóm)* below with the figures; TCVN3 .xls."""
    w = Ward("zl_dong_tong_hai_dong", "xls", "Sheet1", ward="Phường Long Châu Tây", period="2016", encode="tcvn3", sizes=(210, 420))
    title(offices(w, "Hội khuyến học phường Long Châu Tây").skip(), "Kết quả gia đình hiếu học năm 2016", 5).skip()
    w.head("STT | Khóm | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    d = gen(w, 6, "hh fr fg")
    body(w, "# n hh fr fg", kp(6, "Khóm {i}", "Khóm"), d)
    w.line(None, "TỔNG CỘNG", bold=True)
    w.line(None, "(6 khóm)", *sums(d).values(), bold=True)
    return end(w, "Người lập", "Chủ tịch", 3)


@ward
def zl_bo_sung_sau_chu_ky() -> Ward:
    """Two khu phố that reported late stand below the signature, *Bổ sung (nộp sau):*, without headings; a new sum of all is last."""
    w = Ward("zl_bo_sung_sau_chu_ky", sheet="Sheet1", ward="Thị trấn Cái Rồng Nam", period="2023", sizes=(190, 380))
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN CÁI RỒNG NAM").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("STT | Khu | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    d = gen(w, 7, "hh fr fg")
    table(w, "# n hh fr fg", kp(5, "Khu {i}", "Khu"), d[:5], "Cộng (5 khu)")
    end(w, "Người lập", "CHỦ TỊCH", 3)
    w.skip(2).text("Bổ sung (nộp sau):", bold=True)
    body(w, "# n hh fr fg", kp(2, "Khu {i}", "Khu", 6), d[5:], first=6)
    total(w, "# n hh fr fg", "Tổng cộng (7 khu)", d)
    return w


@ward
def zl_sua_bang_mui_ten() -> Ward:
    """Corrections typed into the cell: *182 → 192*, *(cũ: 240) 204*; which figure counts must be asked; the sums are of the new ones."""
    w = Ward("zl_sua_bang_mui_ten", sheet="Sheet1", ward="Phường Đông Lễ Bắc", period="2021")
    title(offices(w, "UBND PHƯỜNG ĐÔNG LỄ BẮC").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2021 (ĐÃ SỬA)", 5).skip()
    w.head("TT | Khu phố | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    made = [(260, 210, 188), (241, "182 → 192", 170), (302, 251, "(cũ: 240) 204"), (233, 190, 171), (287, 228, 201)]
    lines = body(w, "# n hh fr fg", kp(5, "KP {i}"), given("hh fr fg", made))
    w.line(None, "Cộng", 1323, 210 + 192 + 251 + 190 + 228, 188 + 170 + 204 + 171 + 201, bold=True)
    w.planted += [[w.address(3, lines[1])], [w.address(4, lines[2])]]
    return end(w, at=3)


@ward
def zl_phan_tram_tren_so_duoi() -> Ward:
    """In each cell the share and under it the amount, *76,5%⏎182 hộ*; the sum alike; two models."""
    w = Ward("zl_phan_tram_tren_so_duoi", sheet="Sheet1", ward="Xã Thạch Kim Thượng", period="2022", sizes=(180, 320))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THẠCH KIM THƯỢNG").skip(), "TỶ LỆ, SỐ HỘ ĐẠT GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Đăng ký (tỷ lệ, số hộ) | Đạt (tỷ lệ, số hộ)", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")

    def both(x: dict, key: str) -> str:
        return f"{vietnamese(percentage(x[key], x['hh']), 1)}%\n{x[key]} hộ"

    for i, (unit, x) in enumerate(zip(of("Thôn", "Hoa Thành,Giang Hà,Liên Tân,Xuân Phượng,Long Hải"), d, strict=True), 1):
        w.line(i, unit, x["hh"], both(x, "fr"), both(x, "fg"))
        for c, key in enumerate(x, 2):
            w.takes(c, key, x[key], unit)
    s = sums(d)
    w.line(None, "Cộng", s["hh"], both(s, "fr"), both(s, "fg"), bold=True)
    return end(w, at=3)


@ward
def zl_khu_pho_la_ma() -> Ward:
    """Khu phố called by Roman numbers alone, *I* to *VII*, under *Khu phố*; numbers of the lines beside; the whole first."""
    w = Ward("zl_khu_pho_la_ma", sheet="KP", ward="Phường Phú Thứ Hạ", period="2018", sizes=(220, 450))
    title(offices(w, "HKH PHƯỜNG PHÚ THỨ HẠ").skip(), "KẾT QUẢ GIA ĐÌNH HIẾU HỌC NĂM 2018", 5).skip()
    w.head("STT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d = gen(w, 7, "hh fr fg")
    total(w, "# n hh fr fg", "Toàn phường", d)
    body(w, "# n hh fr fg", [f"{r}=Khu phố {i}" for i, r in enumerate(("I", "II", "III", "IV", "V", "VI", "VII"), 1)], d)
    return end(w, at=3)


@ward
def zl_dien_thoai_va_dien_tich() -> Ward:
    """Between names and figures the area in hectares, how many tổ, the head's name and his telephone as a number; households, people, families."""
    w = Ward("zl_dien_thoai_va_dien_tich", sheet="Danh bạ", ward="Xã Hòa Thắng Đông", period="2024", sizes=(180, 350))
    top(w, "UBND XÃ HÒA THẮNG ĐÔNG", "HỘI KHUYẾN HỌC", at=6)
    title(w, "THÔNG TIN CÁC BUÔN VÀ KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2024", 10).skip()
    w.head("TT | Buôn | Diện tích (ha) | Số tổ | Trưởng buôn | Điện thoại | Số hộ | Số khẩu | Hộ đăng ký GĐHT | Hộ đạt GĐHT", name=1, stt=0)
    d = gen(w, 4, "hh pop fr fg")
    for k, (x, head) in enumerate(zip(d, ("Y Blô", "H'Nga", "Y Thuyên", "Y Mơi"), strict=True)):
        x |= {"ha": 112.5 + 31 * k, "to": 3 + k, "head": f"x{head}"[1:], "tel": 912345670 + 13 * k}
        w.row += 1
        name = f"Buôn {('Kom Leo', 'Tuôr A', 'Ea Tul', 'Cư Dluê')[k]}"
        for c, v in enumerate((k + 1, name, x["ha"], x["to"], x["head"], x["tel"], x["hh"], x["pop"], x["fr"], x["fg"])):
            w.put(c, v, border=True)
        for c, s in enumerate(("hh", "pop", "fr", "fg"), 6):
            w.takes(c, s, x[s], name)
    w.line(None, "Cộng", 636.0, 18, None, None, *(sum(x[s] for x in d) for s in ("hh", "pop", "fr", "fg")), bold=True)
    return end(w, at=6)


@ward
def zl_ngay_lam_tieu_de() -> Ward:
    """*Số hộ đạt tính đến ngày* over days that Excel keeps as dates, 31/12/2021 and 31/12/2022; the households beside the first are of no day."""
    w = Ward("zl_ngay_lam_tieu_de", sheet="Sheet1", ward="Phường Đông Kinh Nam", period="2022", sizes=(200, 370))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG ĐÔNG KINH NAM").skip(), "GIA ĐÌNH HỌC TẬP CÁC NĂM 2021, 2022", 6).skip()
    r = w.row + 1
    cells(w, r, "TT", "Khối", "Số hộ đăng ký tính đến ngày", None, "Số hộ đạt tính đến ngày", bold=True)
    for c, day in enumerate((date(2021, 12, 31), date(2022, 12, 31)) * 2, 2):
        w.put(c, day, r + 1, border=True, bold=True, number_format="dd/mm/yyyy")
    w.merges += [(r, 0, r + 1, 0), (r, 1, r + 1, 1), (r, 2, r, 3), (r, 4, r, 5)]
    w.row = r + 1
    table(w, "# n fr@2021 fr@2022 fg@2021 fg@2022", kp(5, "Khối {i}", "Khối"), gen(w, 5, many("fr fg", (2021, 2022))), "Cộng")
    return end(w, at=3)


@ward
def zl_diem_cham() -> Ward:
    """Communities scored: *Điểm tự chấm*, *Điểm thẩm định*, *Xếp loại*, *Được công nhận (1/0)*; families beside; scores are no counts."""
    w = Ward("zl_diem_cham", sheet="CĐHT", ward="Phường Bắc Lý Đông", period="2023", sizes=(230, 430))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG BẮC LÝ ĐÔNG").skip(), "ĐÁNH GIÁ CỘNG ĐỒNG HỌC TẬP CẤP TỔ DÂN PHỐ NĂM 2023", 8).skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | Hộ đạt GĐHT | Cộng đồng học tập | < | < | <
        ^ | ^ | ^ | ^ | Điểm tự chấm | Điểm thẩm định | Xếp loại | Được công nhận (1/0)""", name=1, stt=0)
    d = gen(w, 5, "hh fg")
    for x, (own, checked, grade, one) in zip(d, ((92, 88, "Tốt", 1), (85, 81, "Khá", 1), (78, 66, "TB", 0), (90, 90, "Tốt", 1), (87, 83, "Khá", 1)), strict=True):
        x |= {"own": own, "checked": checked, "grade": grade, "cog": one}
    body(w, "# n hh fg x:own x:checked x:grade cog", kp(5, "TDP {i}", "Tổ dân phố"), d)
    s = sums(d)
    w.line(None, "Cộng", s["hh"], s["fg"], None, None, None, s["cog"], bold=True)
    return end(w, at=4)


@ward
def zl_cong_hai_mo_hinh() -> Ward:
    """A last column adds families and clans, *Tổng số đăng ký (GĐ + DH)*, which counts nothing; one khóm typed a share for a count."""
    w = Ward("zl_cong_hai_mo_hinh", sheet="Sheet1", ward="Phường Vĩnh Lạc Tây", period="2022", sizes=(200, 380))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG VĨNH LẠC TÂY").skip(), "ĐĂNG KÝ, CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 9).skip()
    w.head("""
        TT | Khóm | Gia đình học tập | < | Dòng họ học tập | < | Tổng số đăng ký (GĐ + DH) | Tổng số công nhận (GĐ + DH)
        ^ | ^ | ĐK | CN | ĐK | CN | ^ | ^""", name=1, stt=0)
    d = gen(w, 5, "fr fg clr clg")
    for x in d:
        x |= {"a": x["fr"] + x["clr"], "b": x["fg"] + x["clg"]}
    lines, _ = table(w, "# n fr fg clr clg x:a x:b", kp(5, "Khóm {i}", "Khóm"), d, "Cộng")
    w.cells[lines[3], 3].value = "87%"
    w.planted.append([w.address(3, lines[3])])
    w.not_counted(w.address(3, lines[3]))
    return end(w, at=4)


@ward
def zl_dan_toc() -> Ward:
    """Households, of which Kinh, Khmer and Chăm; families registered and reached, each with *Trong đó: DTTS*; .xls in VNI."""
    w = Ward("zl_dan_toc", "xls", "Sheet1", ward="Xã Ô Lâm Hạ", period="2019", encode="vni", sizes=(240, 420))
    title(offices(w, "Hội khuyến học xã Ô Lâm Hạ").skip(), "Gia đình học tập vùng dân tộc năm 2019", 10).skip()
    w.head("""
        TT | Ấp | Tổng số hộ | Chia ra | < | < | Đăng ký GĐHT | < | Đạt GĐHT | <
        ^ | ^ | ^ | Kinh | Khmer | Chăm | Tổng số | Trong đó DTTS | Tổng số | Trong đó DTTS""", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"ch": 4 + k, "kh": x["hh"] // 2 + k}
        x |= {"ki": x["hh"] - x["ch"] - x["kh"], "f": x["fr"] // 2, "g": x["fg"] // 2}
    table(w, "# n hh x:ki x:kh x:ch fr x:f fg x:g", of("Ấp", "Phước Lợi,Phước Long,Phước Lộc,Phước An,Phước Thọ"), d, "Cộng")
    return end(w, "Người lập", "Chủ tịch", 5)


@ward
def zl_nam_lap_lai_dau() -> Ward:
    """A long table, year first, then thôn: the year stands at the first line, *″* at the others; a sum after each year."""
    w = Ward("zl_nam_lap_lai_dau", sheet="2020-2022", ward="Xã Phúc Ứng Hạ", period="2022", sizes=(100, 220))
    title(offices(w, "HKH XÃ PHÚC ỨNG HẠ").skip(), "GIA ĐÌNH HỌC TẬP 3 NĂM 2020 - 2022", 4).skip()
    w.head("Năm | Thôn | Số hộ đăng ký | Số hộ đạt", name=1)
    plan = many("fr fg", (2020, 2021, 2022))
    d = gen(w, 4, plan)
    names = ("Định Chung", "Khuân Ráng", "Minh Khai", "Phúc Bình")
    for year in (2020, 2021, 2022):
        for k, (name, x) in enumerate(zip(names, d, strict=True)):
            w.line("″" if k else year, f"Thôn {name}", x[f"fr@{year}"], x[f"fg@{year}"])
            w.takes(2, "fr", x[f"fr@{year}"], f"Thôn {name}", str(year)).takes(3, "fg", x[f"fg@{year}"], f"Thôn {name}", str(year))
        s = sums(d)
        w.line(None, f"Cộng năm {year}", s[f"fr@{year}"], s[f"fg@{year}"], bold=True)
    return end(w, at=2)


@ward
def zl_van_ban_unicode() -> Ward:
    """Saved by Excel as *Unicode text*: UTF-16, parted by tabs, thousands with dots, quoted headings with a line break."""
    w = Ward("zl_van_ban_unicode", "csv", ward="Xã Nhơn Hòa Lập Đông", period="2020", csv=("utf-16", "\t"), sizes=(900, 1400))
    w.text("HỘI KHUYẾN HỌC XÃ NHƠN HÒA LẬP ĐÔNG").text("Số liệu gia đình học tập năm 2020").skip()
    w.head("STT | Ấp | Tổng⏎số hộ | Số hộ⏎đăng ký | Số hộ⏎công nhận", name=1, stt=0)
    table(w, "# n hh fr fg", of("Ấp", "Huỳnh Thơ,Cả Nổ,Gãy,Kinh Nhà Thờ"), gen(w, 4, "hh fr fg"), "Cộng", fmt=dict.fromkeys(("hh", "fr", "fg"), dots))
    return w
