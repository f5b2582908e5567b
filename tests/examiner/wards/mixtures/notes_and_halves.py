"""Hard ones only: notes in the middle, formulas told in words, tổ under thôn with a slip, codes of the ministry, two months' papers, dashes that mean the same as above, halves of a title, lists by household group."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import body, comma, end, gen, given, kp, many, of, offices, pct, signed, sums, table, title, top


@ward
def zr_ghi_chu_giua_bang() -> Ward:
    """Between the lines stand notes over all columns, *Thôn 3 chưa họp bình xét, số liệu tạm tính*; the numbers of the lines go on."""
    w = Ward("zr_ghi_chu_giua_bang", sheet="Sheet1", ward="Xã Hòa Tâm Hạ", period="2022", sizes=(150, 310))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HÒA TÂM HẠ").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d = gen(w, 6, "hh fr fg")
    units = of("Thôn", "Phước Tân,Phước Long,Phước Giang,Phú Khê,Phước Lộc,Vũng Rô")
    body(w, "# n hh fr fg", units[:2], d[:2])
    w.text("(Thôn Phước Long có 15 hộ mới chuyển đến trong tháng 10, chưa tính vào số hộ đăng ký)", italic=True, over=5)
    body(w, "# n hh fr fg", units[2:5], d[2:5], first=3)
    w.text("* Thôn Vũng Rô: số liệu do trưởng thôn cung cấp qua điện thoại ngày 08/12", italic=True, over=5)
    body(w, "# n hh fr fg", units[5:], d[5:], first=6)
    w.line(None, "Cộng", *sums(d).values(), bold=True)
    return end(w, at=3)


@ward
def zr_to_sai_tong() -> Ward:
    """Thôn in bold over their tổ with what these come to; one thôn has a digit changed over; the whole adds the thôn."""
    w = Ward("zr_to_sai_tong", sheet="Sheet1", ward="Xã Xuân Lâm Thượng", period="2023", sizes=(50, 110))
    title(offices(w, "UBND XÃ XUÂN LÂM THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "GIA ĐÌNH HỌC TẬP THEO THÔN, TỔ NĂM 2023", 5).skip()
    w.head("TT | Thôn, tổ | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    whole = []
    for i, (name, count) in enumerate((("Bình Nông", 3), ("Long Phước", 2), ("Cao Phong", 3)), 1):
        d = gen(w, count, "hh fr fg")
        s = sums(d)
        shown = dict(s)
        if i == 2:
            shown["fr"] = s["fr"] + 9
        whole.append(shown)
        w.line(i, f"Thôn {name}", *shown.values(), bold=True)
        for c, key in enumerate(shown, 2):
            if shown[key] == s[key]:
                w.takes(c, key, s[key], f"Thôn {name}")
            else:
                w.not_counted(w.address(c))
                w.planted.append([w.address(c)])
        for k, x in enumerate(d, 1):
            w.line(None, f"Tổ {k}", *x.values())
    w.line(None, "Cộng toàn xã", *sums(whole).values(), bold=True)
    return end(w, at=3)


@ward
def zr_chi_tieu_bo_ma_so() -> Ward:
    """A form of the ministry: *Tên chỉ tiêu*, *Mã số*, *Đơn vị tính*, then the thôn across; codes 01 to 05 are no figures."""
    w = Ward("zr_chi_tieu_bo_ma_so", sheet="Biểu 05", ward="Phường Xuân Phú Tây", period="2022")
    top(w, "PHƯỜNG XUÂN PHÚ TÂY", "HỘI KHUYẾN HỌC", at=5)
    title(w, "BIỂU SỐ 05/KH-HT: XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM 2022", 8).skip()
    names = ("Khu phố Long Hải", "Khu phố Long Bình", "Khu phố Mỹ Thành", "Khu phố Chánh Nam")
    w.head(f"Tên chỉ tiêu | Mã số | Đơn vị tính | {' | '.join(names)} | Tổng số", name=0)
    w.code("A | B | C | 1 | 2 | 3 | 4 | 5")
    made = [("1. Tổng số hộ gia đình", "01", "Hộ", "hh", (312, 287, 264, 301)), ("2. Hộ đăng ký gia đình học tập", "02", "Hộ", "fr", (240, 201, 190, 230)), ("3. Hộ được công nhận gia đình học tập", "03", "Hộ", "fg", (212, 180, 171, 199)),
            ("4. Dòng họ đăng ký dòng họ học tập", "04", "Dòng họ", "clr", (5, 3, 6, 4)), ("5. Dòng họ được công nhận", "05", "Dòng họ", "clg", (4, 3, 4, 2))]
    for label, code, unit, s, figures in made:
        w.line(label, code, unit, *figures, sum(figures))
        for c, (name, v) in enumerate(zip(names, figures, strict=True), 3):
            w.takes(c, s, v, name)
    return end(w, at=5)


@ward
def zr_cong_thuc_bang_loi() -> Ward:
    """Under each heading a line tells how it is reckoned, *(lấy ở sổ hộ tịch)*, *(mục 2 trừ mục 3)*; those not registered are no figure asked for."""
    w = Ward("zr_cong_thuc_bang_loi", sheet="Sheet1", ward="Xã An Chấn Đông", period="2021", sizes=(170, 320))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ AN CHẤN ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ chưa đăng ký | Số hộ đạt", name=1, stt=0)
    w.line(None, None, "(lấy ở sổ hộ khẩu)", "(theo phiếu)", "(cột 3 trừ cột 4)", "(theo QĐ công nhận)", italic=True)
    d = gen(w, 5, "hh fr fg")
    for x in d:
        x["no"] = x["hh"] - x["fr"]
    table(w, "# n hh fr x:no fg", of("Thôn", "Phú Phong,Phú Thạnh,Mỹ Quang Bắc,Mỹ Quang Nam,Phú Quý"), d, "Cộng")
    return end(w, at=3)


@ward
def zr_hai_danh_hieu() -> Ward:
    """Families of two titles, *Gia đình văn hóa* and *Gia đình học tập*, side by side with the same columns; only the latter count."""
    w = Ward("zr_hai_danh_hieu", sheet="Sheet1", ward="Phường Phú Lâm Đông", period="2023", sizes=(190, 350))
    title(offices(w, "UBND PHƯỜNG PHÚ LÂM ĐÔNG").skip(), "BÌNH XÉT GIA ĐÌNH VĂN HÓA, GIA ĐÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Khu phố | Tổng số hộ | Gia đình văn hóa | < | Gia đình học tập | < | <
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | Tỷ lệ (%)""", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["hh"] - 6 - k, "b": x["hh"] - 15 - k}
    table(w, "# n hh x:a x:b fr fg %fg/fr", kp(5), d, "Cộng", show=comma)
    return signed(w, at=5)


@ward
def zr_hoc_bong_theo_cap() -> Ward:
    """Scholarships and money by level of school, *TH*, *THCS*, *THPT*, *ĐH*, each *Suất* and *Tiền (ng.đ)*; then *Tổng* of both; thôn; the sums of the prizes count, their money is no fund."""
    w = Ward("zr_hoc_bong_theo_cap", sheet="HB", ward="Xã Ea Ly Thượng", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ EA LY THƯỢNG").skip(), "HỌC BỔNG KHUYẾN HỌC NĂM 2023", 10).skip()
    w.head("""
        TT | Thôn, buôn | Tiểu học | < | THCS | < | THPT | < | Tổng cộng | <
        ^ | ^ | Suất | Tiền (ng.đ) | Suất | Tiền (ng.đ) | Suất | Tiền (ng.đ) | Suất | Tiền (ng.đ)""", name=1, stt=0)
    made = [(8, 6, 3), (5, 7, 2), (11, 4, 1), (6, 6, 4)]
    d = [{"a": a, "b": a * 200, "c": b, "e": b * 300, "f": c, "g": c * 500, "sch": a + b + c, "m": a * 200 + b * 300 + c * 500} for a, b, c in made]
    table(w, "# n ~a x:b ~c x:e ~f x:g sch x:m", [*of("Thôn", "Tân Yên,Tân Bình"), *of("Buôn", "Zô,Bưng")], d, "Cộng")
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 4)


@ward
def zr_ten_cuoi_hang() -> Ward:
    """Figures stand left, the name right: *Số hộ đạt | Số hộ đăng ký | Tổng số hộ | Ấp | TT*; as a writer who uses a form turned about."""
    w = Ward("zr_ten_cuoi_hang", sheet="Sheet1", ward="Xã Mỹ Thạnh Trung Hạ", period="2022", sizes=(160, 330))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ MỸ THẠNH TRUNG HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.row += 1
    for c, text in enumerate(("Số hộ đạt", "Số hộ đăng ký", "Tổng số hộ", "Ấp", "TT")):
        w.put(c, text, bold=True, border=True)
    d = gen(w, 4, "hh fr fg")
    for i, (name, x) in enumerate(zip(of("Ấp", "Mỹ Trung,Mỹ Thạnh,Mỹ Phú,Mỹ Hòa"), d, strict=True), 1):
        w.line(x["fg"], x["fr"], x["hh"], name, i)
        w.takes(0, "fg", x["fg"], name).takes(1, "fr", x["fr"], name).takes(2, "hh", x["hh"], name)
    s = sums(d)
    w.line(s["fg"], s["fr"], s["hh"], "Cộng", None, bold=True)
    return end(w, at=2)


@ward
def zr_so_ngay_thang_lan() -> Ward:
    """A column of days on which each thôn met, *12/11*, *09/11*, and one of how many came, *85/120*, before the figures; neither is a figure asked for."""
    w = Ward("zr_so_ngay_thang_lan", sheet="Họp dân", ward="Xã Sơn Long Tây", period="2022", sizes=(140, 290))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ SƠN LONG TÂY").skip(), "KẾT QUẢ HỌP BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2022", 7).skip()
    w.head("TT | Thôn | Ngày họp | Số người dự/mời | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    for x, (day, came) in zip(d, (("12/11", "85/120"), ("09/11", "60/95"), ("14/11", "102/130"), ("10/11", "77/101")), strict=True):
        x |= {"day": day, "came": came}
    lines = body(w, "# n x:day x:came hh fr fg", of("Thôn", "Phong Cao,Tân Long,Vân Hòa,Long Bàn"), d)
    w.neutral = [place for place in w.neutral if int(place[1].strip("ABCDEFGH")) not in lines]
    s = sums([{k: x[k] for k in ("hh", "fr", "fg")} for x in d])
    w.line(None, "Cộng", None, None, *s.values(), bold=True)
    return end(w, at=4)


@ward
def zr_nam_truoc_trong_dong() -> Ward:
    """Each khu phố has its figures of two years in one cell, one under the other, *2021: 182⏎2022: 201*; three columns alike."""
    w = Ward("zr_nam_truoc_trong_dong", sheet="Sheet1", ward="Phường Phú Đông Nam", period="2022", sizes=(200, 340))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHÚ ĐÔNG NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021 VÀ NĂM 2022", 4).skip()
    w.head("TT | Khu phố | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d = gen(w, 4, many("fr fg", (2021, 2022)))
    first = w.row + 1
    for i, x in enumerate(d, 1):
        w.line(i, f"Khu phố {i}", *(f"2021: {x[f'{s}@2021']}\n2022: {x[f'{s}@2022']}" for s in ("fr", "fg")))
        w.not_counted(w.address(2), w.address(3))
    w.planted.append([w.address(c, r) for c in (2, 3) for r in range(first - 1, w.row + 1)])
    return end(w, at=2)


@ward
def zr_sap_nhap_nua_nam() -> Ward:
    """A new commune's paper of 2025: *Trước sáp nhập (đến 30/6/2025)* and *Sau sáp nhập (đến 31/12/2025)* over the families registered and recognised."""
    w = Ward("zr_sap_nhap_nua_nam", sheet="Sheet1", ward="Xã Tuy An Bắc Hạ", period="2025", sizes=(170, 330))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TUY AN BẮC HẠ").skip(), "GIA ĐÌNH HỌC TẬP TRƯỚC VÀ SAU SÁP NHẬP NĂM 2025", 6).skip()
    w.head("""
        TT | Thôn | Đăng ký gia đình học tập | < | Công nhận gia đình học tập | <
        ^ | ^ | Đến 30/6/2025 | Đến 31/12/2025 | Đến 30/6/2025 | Đến 31/12/2025""", name=1, stt=0)
    d = gen(w, 4, "fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["fr"] - 12 - k, "b": 0}
    table(w, "# n ~a fr ~b fg", of("Thôn", "Xuân Phú,Xuân Bình,Bình Thạnh,Triều Sơn"), d, "Cộng")
    return end(w, at=3)


@ward
def zr_chi_hoi_ba_loai() -> Ward:
    """Chapters with a column of kind, *Loại chi hội*: *Thôn*, *Trường học*, *Cơ quan*, *Dòng họ*; members and scholarships of the thôn are theirs, those of schools may be left."""
    w = Ward("zr_chi_hoi_ba_loai", sheet="Chi hội", ward="Xã Đức Bình Đông Hạ", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ ĐỨC BÌNH ĐÔNG HẠ").skip(), "TỔ CHỨC HỘI KHUYẾN HỌC NĂM 2022", 5).skip()
    w.head("TT | Loại chi hội | Tên chi hội | Số hội viên | Số suất học bổng", name=2, stt=0)
    made = [("Thôn", "Thôn Tân Lập", 66, 9), ("Thôn", "Thôn Bình Giang", 54, 7), ("Trường học", "Trường TH Đức Bình Đông", 28, 5), ("Thôn", "Thôn Đồng Phú", 71, 11), ("Cơ quan", "UBND xã", 22, 3)]
    for i, (kind, name, mem, sch) in enumerate(made, 1):
        w.line(i, kind, name, mem, sch)
        if kind == "Thôn":
            w.takes(3, "mem", mem, name).takes(4, "sch", sch, name)
        else:
            w.not_counted(w.address(3), w.address(4))
    w.line(None, None, "Cộng", 241, 35, bold=True)
    return end(w, at=3)


@ward
def zr_phu_luc_rieng_tung_nam() -> Ward:
    """Each year's annex is a tab, *PL1* to *PL3*; the first says *Phụ lục 1: năm học 2020-2021* of pupils who left and came back, by khóm."""
    papers = []
    for n, year in enumerate(("2020-2021", "2021-2022", "2022-2023"), 1):
        w = Ward("zr_phu_luc_rieng_tung_nam", sheet=f"PL{n}", ward="Thị trấn Củng Sơn Đông", period=year)
        offices(w, "THỊ TRẤN CỦNG SƠN ĐÔNG", "HỘI KHUYẾN HỌC").skip()
        title(w, f"Phụ lục {n}", 6)
        title(w, f"HỌC SINH BỎ HỌC VÀ VẬN ĐỘNG TRỞ LẠI LỚP, NĂM HỌC {year.replace('-', ' - ')}", 6).skip()
        w.head("""
            TT | Khu phố | Bỏ học | < | Trở lại lớp | <
            ^ | ^ | THCS | THPT | THCS | THPT""", name=1, stt=0)
        made = [(3 - n % 2, 2, 1, 1), (1, n, 1, 0), (2, 3, 0, 2)]
        table(w, "# n do:thcs do:thpt rt:thcs rt:thpt", ["KP Đông Hòa=Khu phố Đông Hòa", "KP Tây Hòa=Khu phố Tây Hòa", "KP Trung Hòa=Khu phố Trung Hòa"], given("do:thcs do:thpt rt:thcs rt:thpt", made), "Cộng")
        papers.append(end(w, at=3))
    return join(papers)


@ward
def zr_ti_le_vuot() -> Ward:
    """Plan, done and share where the share is over 100; *Đạt/Không đạt chỉ tiêu* in words; the sum's share is wrong."""
    w = Ward("zr_ti_le_vuot", sheet="KH-TH", ward="Phường Phú Thạnh Tây", period="2023", sizes=(180, 330))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHÚ THẠNH TÂY").skip(), "THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("TT | Khu phố | Chỉ tiêu giao | Số hộ được công nhận | Tỷ lệ thực hiện | Đánh giá", name=1, stt=0)
    made = [(180, 195), (165, 171), (210, 204), (150, 162), (190, 201)]
    for i, (plan, done) in enumerate(made, 1):
        w.line(i, f"KP {i}", plan, done, pct(percentage(done, plan)), "Đạt" if done >= plan else "Không đạt")
        w.takes(2, "fp", plan, f"Khu phố {i}").takes(3, "fg", done, f"Khu phố {i}")
    w.line(None, "Cộng", 895, 933, pct(140.2), None, bold=True)
    w.planted.append([w.address(4), w.address(3), w.address(2)])
    return end(w, at=3)


@ward
def zr_dau_bang_gop_ngang() -> Ward:
    """The model stands over each block of columns and again in each heading, *Số gia đình học tập đăng ký*; blocks are parted by a narrow black column; .xls."""
    w = Ward("zr_dau_bang_gop_ngang", "xls", "Sheet1", ward="Xã Ea Bá Hạ", period="2021", sizes=(120, 250))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ EA BÁ HẠ").skip(), "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2021", 9).skip()
    w.head("""
        TT | Buôn | Gia đình | < | < | | Dòng họ | < | <
        ^ | ^ | Số hộ | Số gia đình học tập đăng ký | Số gia đình học tập công nhận | | Số dòng họ | Số dòng họ học tập đăng ký | Số dòng họ học tập công nhận""", name=1, stt=0)
    table(w, "# n hh fr fg _ cl clr clg", of("Buôn", "Ken,Chao,Bai,Nhum"), gen(w, 4, "hh fr fg cl clr clg"), "Cộng")
    return end(w, "Người lập", "Chủ tịch", 4)
