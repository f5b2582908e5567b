"""Notes and merges in the body, levels under phases, money, provinces."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import rows, signed, title, top


@ward
def wf3_dak_nong_o_gop_chua_bao_cao() -> Ward:
    """The figures of one bon are one merged cell "Chưa nộp báo cáo"; a note stands as a line between two units."""
    w = Ward("wf3_dak_nong_o_gop_chua_bao_cao", sheet="Tổng hợp GĐHT", ward="Xã Đắk R'Tíh Nam", period="2022", sizes=(110, 260))
    top(w, "UBND XÃ ĐẮK R'TÍH NAM", "HỘI KHUYẾN HỌC", at=5, date="Đắk R'Tíh Nam, ngày 20 tháng 12 năm 2022")
    title(w, "TỔNG HỢP KẾT QUẢ MÔ HÌNH HỌC TẬP CÁC THÔN, BON NĂM 2022", 8).skip()
    w.head("""
        STT | Thôn, bon | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    w.means("hh fr fg clr clg .")
    w.units("d| 1 | Bon Bu N'Drung | #\nd| 2 | Thôn 4 | #\nd| 3 | Thôn 6 | #")
    w.line(4, "Bon Bu Đách", "Chưa nộp báo cáo", None, None, None, None, None)
    w.merges.append((w.row, 2, w.row, 6))
    w.units("d| 5 | Bon Ja Lú | #")
    w.text("   (Thôn Doãn Văn dưới đây tính theo số liệu tạm của Ban tự quản thôn)", at=1, italic=True)
    w.units("d| 6 | Thôn Doãn Văn | #\nd| 7 | Bon Rơ Muôn | #\nT| | Cộng (6/7 thôn, bon) | #")
    return signed(w, at=5)


def phases(w: Ward, units: list[str], made: list[list[int]]) -> None:
    """The table of `pupils`: phases of the school year over levels."""
    w.head("""
        STT | Khóm, ấp | ĐẦU NĂM HỌC | < | < | CUỐI NĂM HỌC | < | < | BỎ HỌC | < | < | TRỞ LẠI LỚP | < | <
        ^ | ^ | TH | THCS | THPT | TH | THCS | THPT | TH | THCS | THPT | TH | THCS | THPT""", name=1, stt=0)
    rows(w, " ".join(f"{s}:{level}" for s in ("ps", "pe", "do", "rt") for level in ("th", "thcs", "thpt")), units, lambda i: made[i - 1], "Tổng cộng")


def pupils(rng, count: int) -> list[list[int]]:
    """Pupils at the start and the end, those who left and those who came back, three levels each."""
    out = []
    for _ in range(count):
        p = [rng.randint(90, 210), rng.randint(70, 160), rng.randint(40, 110)]
        d = [rng.randint(0, 1), rng.randint(1, 4), rng.randint(1, 5)]
        out.append([*p, *(a - b for a, b in zip(p, d, strict=True)), *d, d[0], rng.randint(0, d[1]), rng.randint(0, d[2] - 1)])
    return out


@ward
def wf3_an_giang_giai_doan_tren_cap() -> Ward:
    """Phases of the school year over levels TH, THCS, THPT, in capitals without a word for pupils."""
    w = Ward("wf3_an_giang_giai_doan_tren_cap", sheet="SS 2021-2022", ward="Thị trấn Núi Sập Nam", period="2021-2022")
    top(w, "UBND THỊ TRẤN NÚI SẬP NAM", "HỘI KHUYẾN HỌC", at=9)
    title(w, "BIẾN ĐỘNG SĨ SỐ HỌC SINH NĂM HỌC 2021-2022 THEO ĐỊA BÀN CƯ TRÚ", 14)
    w.text("Đơn vị tính: học sinh", at=11, italic=True)
    phases(w, [f"Khóm {n}" for n in ("Đông Sơn 1", "Đông Sơn 2", "Tây Sơn", "Bắc Sơn")] + ["Ấp Nam Huề"], pupils(w.rng, 5))
    return signed(w, at=9)


@ward
def wf3_dong_nai_quy_ba_don_vi_tien() -> Ward:
    """The fund in triệu đồng with commas, scholarships as suất and 1.000đ, spending in đồng."""
    w = Ward("wf3_dong_nai_quy_ba_don_vi_tien", sheet="QKH 2024", ward="Phường Xuân Bình Lộc", period="2024")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG XUÂN BÌNH LỘC", at=5)
    title(w, "TÌNH HÌNH THU, CHI QUỸ KHUYẾN HỌC NĂM 2024", 9).skip()
    w.head("""
        STT | Khu phố | Số hội viên (người) | Quỹ khuyến học vận động được (triệu đồng) | Chi trong năm | < | < | Ghi chú
        ^ | ^ | ^ | ^ | Học bổng (suất) | Tiền học bổng (1.000đ) | Khen thưởng, chi khác (đồng) | ^""", name=1, stt=0)
    made = [(184, 125, 14, 7000, "3.450.000"), (143, 98, 9, 4500, "2.800.000"), (210, 160, 21, 10500, "4.100.000"), (121, 75, 8, 4000, "1.950.000"), (167, 112, 12, 6000, "3.200.000")]
    w.means("mem fund sch . . .")
    w.units("\n".join(f"d| {i} | Khu phố {i} | {a} | '{vietnamese(b / 10, 1)}{{{b * 100000}}} | {c} | {d} | {e} | " for i, (a, b, c, d, e) in enumerate(made, 1)))
    w.units(f"T| | Toàn phường | {sum(m[0] for m in made)} | '{vietnamese(sum(m[1] for m in made) / 10, 1)} | {sum(m[2] for m in made)} | {sum(m[3] for m in made)} | {vietnamese(sum(int(m[4].replace('.', '')) for m in made))} | ")
    return signed(w, "Kế toán", at=5)


@ward
def wf3_binh_phuoc_tinh_moi_dia_ban_cu() -> Ward:
    """A province after July 2025: communes under the names of the former districts, the whole and the sums on top."""
    w = Ward("wf3_binh_phuoc_tinh_moi_dia_ban_cu", sheet="Toan tinh", ward="", period="2025", sizes=(2900, 7400), communities=(8, 17))
    top(w, "HỘI KHUYẾN HỌC TỈNH", at=6, date="Ngày 12 tháng 12 năm 2025")
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP CÁC XÃ, PHƯỜNG NĂM 2025", 9)
    w.text("(sau sắp xếp đơn vị hành chính cấp xã)", italic=True, over=9, align="center").skip()
    w.head("""
        STT | Xã, phường | Tổng số hộ | Gia đình học tập | < | < | Cộng đồng học tập (thôn, ấp, khu phố) | < | <
        ^ | ^ | ^ | Đăng ký | Công nhận | % CN/TS hộ | Tổng số | Đăng ký | Công nhận""", name=1, stt=0)
    t = w.tables[0]
    w.means("hh fr fg %fg/hh co cor cog")
    w.row += 1
    whole, heads, n = w.row, [], 0
    for roman, label, units in (("I", "Địa bàn huyện Lộc Tân cũ", ("Xã Lộc Thuận Bắc", "Xã Lộc Hiệp Tây", "Xã Lộc Khánh Hạ")), ("II", "Địa bàn thị xã Bình Phong cũ", ("Phường Hưng Chiến Đông", "Phường Phú Thịnh Nam", "Xã Thanh Phú Hạ")), ("III", "Địa bàn huyện Bù Đăng Thượng cũ", ("Xã Đức Liễu Tây", "Xã Nghĩa Bình Sơn"))):
        w.row += 1
        at = w.row
        heads.append(at)
        w.units("\n".join(f"d| {n + k} | {u} | #" for k, u in enumerate(units, 1)), ward_rows=True)
        n += len(units)
        w.sum_row(label, w.last(len(units)), row=at, stt=roman)
        t.subtotal_rows.append(at)
    w.sum_row("TOÀN TỈNH", heads, row=whole)
    t.total_rows.append(whole)
    return signed(w, "VĂN PHÒNG HỘI", "TM. BAN THƯỜNG VỤ", 6)


def clusters(w: Ward, groups, make) -> None:
    """Communes under the captions of their clusters, the sum of each beneath it and that of all at the end."""
    t = w.tables[0]
    everyone, n = [], 0
    for label, units in groups:
        w.row += 1
        w.put(0, label, bold=True, border=True)
        w.merges.append((w.row, 0, w.row, t.width - 1))
        lines = []
        for u in units:
            n += 1
            w.units(f"d| {n} | {u} | {' | '.join(map(str, make(n)))}", ward_rows=True)
            lines.append(w.row)
        w.sum_row(f"Cộng {label.split(':')[0]}", lines)
        everyone += lines
    w.sum_row("TOÀN HUYỆN", everyone)


@ward
def wf3_huyen_cum_thi_dua_hai_nam() -> Ward:
    """District: communes by emulation cluster with sums beneath, models over years over ĐK/CN, names without "xã"."""
    w = Ward("wf3_huyen_cum_thi_dua_hai_nam", sheet="HKH huyen", ward="Huyện Sơn Lương", period="2022-2023")
    top(w, "HỘI KHUYẾN HỌC TỈNH", "HỘI KHUYẾN HỌC HUYỆN SƠN LƯƠNG", at=6, date="Sơn Lương, ngày 15 tháng 12 năm 2023")
    title(w, "BIỂU SO SÁNH KẾT QUẢ GĐHT, DHHT CỦA CÁC XÃ, THỊ TRẤN NĂM 2022 VÀ 2023", 10).skip()
    w.head("""
        TT | Xã, thị trấn | Gia đình học tập | < | < | < | Dòng họ học tập | < | < | <
        ^ | ^ | Năm 2022 | < | Năm 2023 | < | Năm 2022 | < | Năm 2023 | <
        ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    w.means(" ".join(f"{s}@{y}" for a in (("fr", "fg"), ("clr", "clg")) for y in (2022, 2023) for s in a))
    made = [(1910, 1702, 2011, 1818, 31, 26, 34, 29), (1240, 1065, 1302, 1141, 22, 18, 23, 20), (988, 840, 1010, 871, 17, 13, 18, 15), (1433, 1266, 1490, 1330, 25, 21, 27, 24), (1102, 931, 1158, 1003, 19, 15, 20, 17), (876, 722, 915, 781, 14, 10, 15, 12), (1325, 1140, 1371, 1212, 23, 19, 25, 22)]
    clusters(w, (("Cụm 1: thị trấn và các xã phía Bắc", ("TT. Sơn Lương=Thị trấn Sơn Lương", "Nậm Búng=Xã Nậm Búng", "Gia Hội=Xã Gia Hội")), ("Cụm 2: các xã phía Nam", ("Suối Quyền=Xã Suối Quyền", "An Thịnh Hạ=Xã An Thịnh Hạ", "Tú Lệ Nội=Xã Tú Lệ Nội", "Nghĩa Tâm=Xã Nghĩa Tâm"))), lambda n: made[n - 1])
    return signed(w, at=6)


FORM = (("1", "Tổng số hộ trên địa bàn", "hộ", "hh", 3412, None, 3455), ("2", "Gia đình học tập", None, None, None, None, None), ("2.1", "- Số gia đình đăng ký", "hộ", "fr", 2380, 2450, 2467), ("2.2", "- Số gia đình được công nhận", "hộ", "fg", 2011, 2100, 2138),
        ("", "   Tỷ lệ công nhận so với đăng ký", "%", "%", 84.5, None, 86.7), ("3", "Dòng họ học tập", None, None, None, None, None), ("3.1", "- Tổng số dòng họ", "dòng họ", "cl", 41, None, 41), ("3.2", "- Số dòng họ đăng ký", "dòng họ", "clr", 29, 30, 31), ("3.3", "- Số dòng họ được công nhận", "dòng họ", "clg", 22, 24, 25),
        ("4", "Cộng đồng học tập (ấp)", None, None, None, None, None), ("4.1", "- Số ấp đăng ký", "ấp", "cor", 9, 9, 9), ("4.2", "- Số ấp được công nhận", "ấp", "cog", 7, 8, 8), ("5", "Đơn vị học tập", None, None, None, None, None), ("5.1", "- Số đơn vị đăng ký", "đơn vị", "unr", 11, 11, 12), ("5.2", "- Số đơn vị được công nhận", "đơn vị", "ung", 9, 10, 10),
        ("6", "Số công dân được công nhận CDHT", "người", "cit", 3164, 4000, 4122), ("7", "Tổng số hội viên khuyến học", "người", "mem", 1208, None, 1275), ("8", "Quỹ khuyến học vận động trong năm", "triệu đồng", "fund", "86,5", None, "94,2"))


def form(w: Ward) -> Ward:
    """The indicators of a whole commune: done last year, plan, done this year."""
    def spaced(v):
        return f"{v:,}".replace(",", " ") if isinstance(v, int) and v > 999 else v
    w.line("TT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2023", "Năm 2024", None, "Ghi chú", bold=True, align="center")
    w.line(None, None, None, None, "Kế hoạch", "Thực hiện", None, bold=True, align="center")
    w.merges += [(w.row - 1, c, w.row, c) for c in (0, 1, 2, 3, 6)] + [(w.row - 1, 4, w.row - 1, 5)]
    for n, label, unit, s, a, b, c in FORM:
        w.line(n or None, label, unit, spaced(a), spaced(b), spaced(c), None, bold=unit is None)
        if b is not None:
            w.not_counted(w.address(4))
        if s and s != "%":
            for k, v, y in ((3, a, "2023"), (5, c, "2024")):
                w.takes(k, s, round(float(v.replace(",", ".")) * 1e6) if isinstance(v, str) else v, period=y)
    return w


@ward
def wf3_can_tho_bieu_chi_tieu_toan_xa() -> Ward:
    """The whole commune, indicators down with their units, done 2023, plan and done 2024; spaces in thousands."""
    w = Ward("wf3_can_tho_bieu_chi_tieu_toan_xa", "ods", "Chi tieu", ward="Xã Trường Thành Nam", period="2024")
    top(w, "HỘI KHUYẾN HỌC XÃ TRƯỜNG THÀNH NAM", at=4, date="Trường Thành Nam, ngày 10 tháng 12 năm 2024")
    title(w, "BIỂU KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KHUYẾN HỌC NĂM 2024", 7).skip()
    form(w)
    return signed(w, at=4)
