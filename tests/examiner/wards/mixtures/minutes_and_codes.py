"""Hard ones only: minutes and slips with dotted leaders, codes explained elsewhere, titles carried over a year, running sums by month, points of time in a school year, letters downwards."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import body, comma, dots, end, gen, given, kp, many, of, offices, signed, sums, table, title, top


@ward
def zp_bien_ban_hop() -> Ward:
    """Minutes of a meeting with its table in the middle: those put forward, agreed to and refused; votes and hours are no figures."""
    w = Ward("zp_bien_ban_hop", sheet="BB", ward="Xã Vạn Phước Hạ", period="2023")
    top(w, "UBND XÃ VẠN PHƯỚC HẠ", "HỘI ĐỒNG XÉT DANH HIỆU", at=4, date="Vạn Phước Hạ, ngày 18 tháng 11 năm 2023")
    title(w, "BIÊN BẢN HỌP XÉT CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.text("Hôm nay, hồi 14 giờ 00 ngày 18/11/2023, tại hội trường UBND xã, Hội đồng họp xét danh hiệu.")
    w.text("I. Thành phần: Chủ tọa: Phó Chủ tịch UBND xã; thư ký: công chức văn hóa - xã hội; dự họp 11/13 thành viên.")
    w.text("II. Nội dung: Hội đồng đã xem xét hồ sơ của 5 thôn và thống nhất kết quả như sau:").skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ thôn đề nghị | Hội đồng nhất trí công nhận | Không nhất trí", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["fg"] + k, "b": k}
    table(w, "# n hh fr x:a fg x:b", of("Thôn", "Tân Phước,Tuần Lễ,Vinh Huề,Sơn Lộc,Đầm Môn"), d, "Cộng")
    w.skip().text("III. Biểu quyết: 11/11 thành viên dự họp tán thành, đạt 100%.")
    w.text("Biên bản kết thúc lúc 16 giờ 30 cùng ngày, lập thành 02 bản.")
    return end(w, "THƯ KÝ", "CHỦ TỌA", 5)


@ward
def zp_co_den_cuoi_nam_truoc() -> Ward:
    """The title carried over the year like stock: held at the end of last year, newly given, taken away, held at the end of this one."""
    w = Ward("zp_co_den_cuoi_nam_truoc", sheet="Biến động", ward="Phường Cam Phúc Tây", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG CAM PHÚC TÂY").skip(), "BIẾN ĐỘNG GIA ĐÌNH HỌC TẬP NĂM 2022", 7).skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | Số gia đình học tập | < | < | <
        ^ | ^ | ^ | Có đến 31/12/2021 | Công nhận mới trong năm | Rút danh hiệu trong năm | Có đến 31/12/2022""", name=1, stt=0)
    made = [(260, 181, 22, 3), (231, 160, 18, 0), (305, 212, 27, 5), (198, 140, 9, 1), (277, 190, 20, 4)]
    d = [{"hh": h, "fg@2021": a, "fgn": b, "c": c, "fg": a + b - c} for h, a, b, c in made]
    table(w, "# n hh fg@2021 fgn x:c fg", kp(5, "TDP {i}", "Tổ dân phố"), d, "Cộng")
    return end(w, at=4)


@ward
def zp_phieu_cham_cham() -> Ward:
    """A slip with dotted leaders typed over, *1. Tổng số hộ: ……312…… hộ*, one under another for the thôn."""
    w = Ward("zp_phieu_cham_cham", sheet="Phiếu", ward="Xã Ninh Sim Đông", period="2021")
    made = [(312, 240, 212, 71), (287, 201, 180, 55), (265, 188, 171, 62)]
    for name, (hh, fr, fg, mem) in zip(("Nông Trường", "Tân Khánh", "Đống Đa"), made, strict=True):
        offices(w, "HỘI KHUYẾN HỌC XÃ NINH SIM ĐÔNG")
        w.text("PHIẾU BÁO CÁO CỦA CHI HỘI", bold=True)
        w.text(f"Thôn: ……{name}……    Năm: …2021…")
        for n, (text, s, v) in enumerate((
            ("Tổng số hộ: ……{} hộ", "hh", hh), ("Số hộ đăng ký gia đình học tập: …{}…… hộ", "fr", fr),
            ("Số hộ được công nhận gia đình học tập: ……{}… hộ", "fg", fg), ("Số hội viên khuyến học: .......{}...... người", "mem", mem),
        ), 1):
            w.row += 1
            w.put(0, f"{n}. " + text.format(v))
            w.takes(0, s, v, f"Thôn {name}")
        w.text("5. Kiến nghị: ………………………………………………").text("Chi hội trưởng: ………………………").skip()
    return w


@ward
def zp_luy_ke_thang() -> Ward:
    """A tab a month, in each *Trong tháng* and *Lũy kế từ đầu năm*; the sum up to December is the year's, those up to October and November are not."""
    papers = []
    made = [(12, 9, 10), (8, 7, 6), (15, 11, 13), (6, 5, 9)]
    before = (150, 121, 170, 99)
    for month in (10, 11, 12):
        w = Ward("zp_luy_ke_thang", sheet=f"T{month}", ward="Phường Phước Long Nam", period="2023")
        title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHƯỚC LONG NAM").skip(), f"BÁO CÁO THÁNG {month} NĂM 2023", 4)
        w.text("Số suất học bổng đã trao", italic=True).skip()
        w.head("TT | Khu phố | Trong tháng | Lũy kế từ đầu năm", name=1, stt=0)
        d = [{"m": line[month - 10], "sch": start + sum(line[:month - 9])} for line, start in zip(made, before, strict=True)]
        table(w, f"# n x:m {'sch' if month == 12 else 'x:sch'}", kp(4), d, "Cộng")
        papers.append(w)
    return join(papers)


@ward
def zp_hai_mo_hinh_mot_o() -> Ward:
    """Two models in one column, *Đăng ký (GĐ/DH)* over *240/5*, *Công nhận (GĐ/DH)* over *212/4*; the sum alike."""
    w = Ward("zp_hai_mo_hinh_mot_o", sheet="Sheet1", ward="Xã Diên Sơn Thượng", period="2022")
    title(offices(w, "HKH XÃ DIÊN SƠN THƯỢNG").skip(), "GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Đăng ký (GĐHT/DHHT) | Công nhận (GĐHT/DHHT)", name=1, stt=0)
    made = [(312, 240, 5, 212, 4), (287, 201, 3, 180, 3), (265, 188, 6, 171, 4), (301, 230, 4, 199, 2)]
    for i, (name, (hh, fr, clr, fg, clg)) in enumerate(zip(of("Thôn", "Đông,Đoài,Nam,Bắc"), made, strict=True), 1):
        w.line(i, name, hh, f"{fr}/{clr}", f"{fg}/{clg}")
        w.takes(2, "hh", hh, name).takes(3, "fr", fr, name).takes(4, "fg", fg, name)
    w.line(None, "Cộng", 1165, "859/18", "762/13", bold=True)
    return end(w, at=3)


@ward
def zp_ky_hieu_trang_sau() -> Ward:
    """Headings are the ward's own codes, *A1*, *A2*, *B1*, *B2*; a second sheet says what each means."""
    w = Ward("zp_ky_hieu_trang_sau", sheet="Số liệu", ward="Phường Vĩnh Trường Bắc", period="2023", sizes=(230, 430))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG VĨNH TRƯỜNG BẮC").skip(), "SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("TT | Tổ dân phố | A1 | A2 | A3 | B1 | B2", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", kp(5, "TDP {i}", "Tổ dân phố"), gen(w, 5, "hh fr fg clr clg"), "Cộng")
    w.text("(Ý nghĩa các ký hiệu: xem trang \"Ký hiệu\")", italic=True)
    v = Ward("zp_ky_hieu_trang_sau", sheet="Ký hiệu", ward=w.ward, period="2023")
    v.texts("Ký hiệu | Ý nghĩa", bold=True)
    for code, text in (("A1", "Tổng số hộ"), ("A2", "Số hộ đăng ký Gia đình học tập"), ("A3", "Số hộ được công nhận Gia đình học tập"),
                       ("B1", "Số dòng họ đăng ký Dòng họ học tập"), ("B2", "Số dòng họ được công nhận Dòng họ học tập")):
        v.texts(f"{code} | {text}")
    return join([w, v])


@ward
def zp_cung_ky_ky_nay() -> Ward:
    """*Cùng kỳ năm trước* beside *Kỳ này* for two steps; *Kỳ báo cáo: năm 2022* stands under the title; changes with their sign."""
    w = Ward("zp_cung_ky_ky_nay", sheet="Biểu 3", ward="Thị trấn Khánh Vĩnh Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN KHÁNH VĨNH ĐÔNG").skip(), "SO SÁNH KẾT QUẢ GIA ĐÌNH HỌC TẬP VỚI CÙNG KỲ", 8)
    title(w, "Kỳ báo cáo: Năm 2022", 8).skip()
    w.head("""
        TT | Tổ dân phố | Số hộ đăng ký | < | < | Số hộ đạt | < | <
        ^ | ^ | Cùng kỳ năm trước | Kỳ này | Tăng/giảm | Cùng kỳ năm trước | Kỳ này | Tăng/giảm""", name=1, stt=0)
    d = gen(w, 5, "fr@2021 fg@2021 fr@2022 fg@2022")
    for x in d:
        x |= {k: f"{x[f'{k}@2022'] - x[f'{k}@2021']:+d}" for k in ("fr", "fg")}
    cols = "# n fr@2021 fr@2022 x:fr fg@2021 fg@2022 x:fg"
    lines = body(w, cols, kp(5, "Tổ {i}", "Tổ dân phố"), d)
    w.neutral = [place for place in w.neutral if int(place[1].strip("ABCDEFGH")) not in lines]
    s = sums(d)
    w.line(None, "Cộng", s["fr@2021"], s["fr@2022"], f"{s['fr@2022'] - s['fr@2021']:+d}", s["fg@2021"], s["fg@2022"], f"{s['fg@2022'] - s['fg@2021']:+d}", bold=True)
    return end(w, at=5)


@ward
def zp_to_trong_khu_pho() -> Ward:
    """Each khu phố in bold with its sums, under it its tổ as *- Tổ 1*; only the khu phố are units; the whole last."""
    w = Ward("zp_to_trong_khu_pho", sheet="Sheet1", ward="Phường Lộc Thọ Nam", period="2022", sizes=(60, 130))
    title(offices(w, "UBND PHƯỜNG LỘC THỌ NAM", "HỘI KHUYẾN HỌC").skip(), "GIA ĐÌNH HỌC TẬP THEO KHU PHỐ, TỔ NĂM 2022", 5).skip()
    w.head("TT | Khu phố, tổ | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    whole = []
    number = 1
    for i, parts in enumerate((3, 2, 3), 1):
        d = gen(w, parts, "hh fr fg")
        s = sums(d)
        whole.append(s)
        w.line(["I", "II", "III"][i - 1], f"Khu phố {i}", *s.values(), bold=True)
        for c, key in enumerate(s, 2):
            w.takes(c, key, s[key], f"Khu phố {i}")
        for k, x in enumerate(d, 1):
            w.line(k, f"- Tổ {number}", *x.values())
            number += 1
    w.line(None, "Toàn phường", *sums(whole).values(), bold=True)
    return end(w, at=3)


@ward
def zp_cau_hoi_tren_bang() -> Ward:
    """A questionnaire: the questions stand above, *Câu 1: …*, the answers of the thôn under *Câu 1* to *Câu 5*; the last is an opinion."""
    w = Ward("zp_cau_hoi_tren_bang", sheet="Trả lời", ward="Xã Suối Tiên Tây", period="2023", sizes=(150, 330))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ SUỐI TIÊN TÂY").skip(), "TỔNG HỢP PHIẾU HỎI CÁC THÔN VỀ XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2023", 7).skip()
    for n, text in enumerate(("Thôn có tổng số bao nhiêu hộ?", "Có bao nhiêu hộ đăng ký gia đình học tập năm 2023?", "Có bao nhiêu hộ được công nhận gia đình học tập năm 2023?",
                              "Thôn có bao nhiêu hội viên khuyến học?", "Khó khăn lớn nhất là gì?"), 1):
        w.text(f"Câu {n}: {text}")
    w.skip()
    w.head("STT | Thôn | Câu 1 | Câu 2 | Câu 3 | Câu 4 | Câu 5", name=1, stt=0)
    d = gen(w, 4, "hh fr fg mem")
    for x, text in zip(d, ("thiếu kinh phí", "không", "dân đi làm xa", "nhận thức của dân"), strict=True):
        x["t"] = text
    lines = body(w, "# n hh fr fg mem x:t", of("Thôn", "Xuân Phú,Phước An,Phú Khánh,Cư Thịnh"), d)
    w.neutral = [place for place in w.neutral if int(place[1].strip("ABCDEFGH")) not in lines]
    return end(w, at=4)


@ward
def zp_chu_trong_dong() -> Ward:
    """One line's three figures are typed as words over merged cells, *chưa họp dân; ước 260 hộ, 215 ĐK*; they must be asked about; the sum leaves it out."""
    w = Ward("zp_chu_trong_dong", sheet="Sheet1", ward="Xã Cam Hải Đông Hạ", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ CAM HẢI ĐÔNG HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    made = [(260, 210, 188), (241, 182, 170), (None, None, None), (233, 190, 171)]
    lines = body(w, "# n hh fr fg", of("Thôn", "Thủy Triều,Cù Hin,Bãi Tiên,Tân Hải"), given("hh fr fg", made))
    w.put(2, "chưa họp dân; ước khoảng 265 hộ, 215 hộ đăng ký", lines[2], border=True)
    w.merges.append((lines[2], 2, lines[2], 4))
    w.not_counted(*(w.address(c, lines[2]) for c in (2, 3, 4)))
    w.planted.append([w.address(c, lines[2]) for c in (1, 2, 3, 4)])
    w.line(None, "Cộng (3 thôn)", 734, 582, 529, bold=True)
    return end(w, at=3)


@ward
def zp_thoi_diem_nam_hoc() -> Ward:
    """The whole commune's pupils at points of time down, *Đầu năm học*, *Cuối học kỳ I*, *Cuối năm học*, the levels across; only the first and last count."""
    w = Ward("zp_thoi_diem_nam_hoc", sheet="Sĩ số", ward="Xã Sơn Bình Thượng", period="2022-2023")
    top(w, "UBND XÃ SƠN BÌNH THƯỢNG", "HỘI KHUYẾN HỌC", at=3)
    title(w, "DUY TRÌ SĨ SỐ HỌC SINH NĂM HỌC 2022 - 2023", 5).skip()
    w.head("""
        TT | Thời điểm | Số học sinh | < | <
        ^ | ^ | Tiểu học | THCS | Cộng""", name=1, stt=0)
    for i, (label, s, th, thcs) in enumerate((("Đầu năm học", "ps", 412, 305), ("Cuối học kỳ I", "", 411, 303), ("Cuối năm học", "pe", 410, 300)), 1):
        w.line(i, label, th, thcs, th + thcs)
        if s:
            w.takes(2, s, th, level="th").takes(3, s, thcs, level="thcs")
    return signed(w, at=3)


@ward
def zp_de_cuong_ba_cap() -> Ward:
    """An outline in one column, *I. Khóm 1*, *1. Gia đình học tập*, *1.1. Đăng ký*, *1.2. Công nhận*; two years across; nothing but numbers tells the levels."""
    w = Ward("zp_de_cuong_ba_cap", sheet="Đề cương", ward="Phường Vĩnh Phước Tây", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG VĨNH PHƯỚC TÂY").skip(), "ĐỀ CƯƠNG SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP", 3).skip()
    w.head("Nội dung | Năm 2021 | Năm 2022", name=0)
    for n, roman in enumerate(("I", "II", "III"), 1):
        x = gen(w, 1, many("fr fg clr clg", (2021, 2022)))[0]
        w.line(f"{roman}. Khóm {n}", bold=True)
        for m, (model, steps) in enumerate((("Gia đình học tập", ("fr", "fg")), ("Dòng họ học tập", ("clr", "clg"))), 1):
            w.line(f"{m}. {model}")
            for k, (step, s) in enumerate(zip(("Đăng ký", "Công nhận"), steps, strict=True), 1):
                w.line(f"{m}.{k}. {step}", x[f"{s}@2021"], x[f"{s}@2022"])
                for c, year in enumerate(("2021", "2022"), 1):
                    w.takes(c, s, x[f"{s}@{year}"], f"Khóm {n}", year)
    return end(w, at=1)


@ward
def zp_chu_doc() -> Ward:
    """Headings written downwards, a letter a line, *Đ⏎Ă⏎N⏎G⏎⏎K⏎Ý*; the year stands so too, merged down left of the table."""
    w = Ward("zp_chu_doc", "xls", "Sheet1", ward="Xã Ninh Ích Bắc", period="2019", sizes=(160, 320))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NINH ÍCH BẮC").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2019", 5).skip()

    def down(text: str) -> str:
        return "⏎".join(text.replace(" ", " ")).replace("⏎ ⏎", "⏎⏎")

    w.head(f"{down('STT')} | {down('THÔN')} | {down('TỔNG SỐ HỘ')} | {down('ĐĂNG KÝ')} | {down('CÔNG NHẬN')}", name=1, stt=0)
    table(w, "# n hh fr fg", of("Thôn", "Tân Ngọc,Ngọc Diêm,Phú Hữu,Vạn Thuận"), gen(w, 4, "hh fr fg"), "Cộng")
    return end(w, "Người lập", "Chủ tịch", 3)


@ward
def zp_ma_thon_danh_muc() -> Ward:
    """The lines name the thôn by codes only, *T01*; the sheet *Danh mục* says which thôn a code is."""
    w = Ward("zp_ma_thon_danh_muc", sheet="So lieu", ward="Xã Khánh Nam Đông", period="2023", sizes=(140, 300))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ KHÁNH NAM ĐÔNG").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    units = ("Hòn Dù", "Axay", "Suối Thơm", "Bến Khế", "Ba Cẳng")
    w.head("STT | Mã thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    table(w, "# n hh fr fg", [f"T{i:02d}=Thôn {name}" for i, name in enumerate(units, 1)], gen(w, 5, "hh fr fg"), "Cộng")
    v = Ward("zp_ma_thon_danh_muc", sheet="Danh muc", ward=w.ward, period="2023")
    v.texts("Mã thôn | Tên thôn | Trưởng thôn báo cáo", bold=True)
    for i, name in enumerate(units, 1):
        v.texts(f"T{i:02d} | Thôn {name} | x")
    return join([w, v])


@ward
def zp_tinh_them() -> Ward:
    """Sums of her own beside and below: points, rank, *Còn thiếu để đạt 70%*; *Trung bình*, *Cao nhất*, *Số KP đạt chỉ tiêu*, *Chênh lệch ĐK - CN*."""
    w = Ward("zp_tinh_them", sheet="Tính", ward="Phường Xương Huân Tây", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG XƯƠNG HUÂN TÂY").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 10).skip()
    w.head("TT | Khu phố | Tổng số hộ | ĐK | CN | CN/TSH (%) | Cần có (70%) | Còn thiếu để đạt 70% | Điểm (CN x 0,5) | Hạng", name=1, stt=0)
    made = [(260, 210, 171, 3), (241, 182, 175, 2), (302, 251, 204, 4), (233, 190, 171, 1), (287, 228, 190, 5)]
    d = []
    for hh, fr, fg, rank in made:
        need = round(.7 * hh)
        d.append({"hh": hh, "fr": fr, "fg": fg, "need": need, "less": max(0, need - fg), "points": fg // 2, "rank": rank})
    table(w, "# n hh fr fg %fg/hh x:need x:less x:points x:rank", kp(5, "KP {i}"), d, "Cộng", show=comma)
    s = sums(d)
    w.line(None, "Trung bình 1 KP", *(comma(round(s[k] / 5, 1)) for k in ("hh", "fr", "fg")))
    w.line(None, "Cao nhất", 302, 251, 204).line(None, "Số KP đạt chỉ tiêu 70%", None, None, 2)
    w.line(None, "Chênh lệch ĐK - CN", None, None, s["fr"] - s["fg"]).line(None, "Chỉ tiêu phường giao", None, 1100, 950)
    return end(w, at=4)


@ward
def zp_don_vi_tien_tung_dong() -> Ward:
    """The fund of each thôn in its own unit, which stands beside it, *12,5* – *triệu đồng*, *8.400.000* – *đồng*; scholarships; the sum in đồng."""
    w = Ward("zp_don_vi_tien_tung_dong", sheet="Quỹ", ward="Xã Vĩnh Lương Hạ", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ VĨNH LƯƠNG HẠ").skip(), "QUỸ KHUYẾN HỌC, HỌC BỔNG CÁC THÔN NĂM 2023", 5).skip()
    w.head("TT | Thôn | Quỹ khuyến học | ĐVT | Số suất học bổng", name=1, stt=0)
    made = [("12,5", "triệu đồng", 12500000, 15), ("8.400.000", "đồng", 8400000, 9), ("9", "triệu đồng", 9000000, 11), ("7.250.000", "đồng", 7250000, 8)]
    for i, (name, (shown, unit, fund, sch)) in enumerate(zip(of("Thôn", "Văn Đăng,Lương Sơn,Võ Tánh,Cát Lợi"), made, strict=True), 1):
        w.line(i, name, shown, unit, sch)
        w.takes(2, "fund", fund, name).takes(4, "sch", sch, name)
    w.line(None, "Cộng", dots(sum(m[2] for m in made)), "đồng", 43, bold=True)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)
