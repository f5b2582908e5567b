"""A third of everyday ones and two thirds with difficulties: tabs for quarters, lists in two halves, the ward's own name as its sum, parts in brackets behind a figure."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    body,
    cells,
    comma,
    end,
    gen,
    given,
    kp,
    many,
    of,
    offices,
    say,
    sums,
    table,
    title,
    top,
    total,
    typed,
)


@ward
def zc_an_thoi_cuoi_nam() -> Ward:
    """Cần Thơ: the year stands only in *tính đến ngày 31/12/2022*; khu vực, families and members; shares typed with a comma."""
    w = Ward("zc_an_thoi_cuoi_nam", sheet="Sheet1", ward="Phường An Thới Nam", period="2022", sizes=(320, 610))
    top(w, "UBND PHƯỜNG AN THỚI NAM", "HỘI KHUYẾN HỌC", at=5)
    title(w, "SỐ LIỆU GIA ĐÌNH HỌC TẬP VÀ HỘI VIÊN", 8)
    w.text("(Tính đến ngày 31/12/2022)", italic=True, over=8, align="center").skip()
    w.head("STT | Khu vực | Tổng số hộ | Hộ đăng ký | Hộ đạt | Tỷ lệ hộ đạt so với tổng số hộ (%) | Hội viên | Ghi chú", name=1, stt=0)
    table(w, "# n hh fr fg %fg/hh mem _", kp(6, "Khu vực {i}", "Khu vực"), gen(w, 6, "hh fr fg mem"), "Cộng", show=comma)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zc_ban_la_ma() -> Ward:
    """Yên Bái 2019, .xls: thôn by Roman numbers, clans, families; nothing reported by one."""
    w = Ward("zc_ban_la_ma", "xls", "Sheet1", ward="Xã Báo Đáp Hạ", period="2019")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ BÁO ĐÁP HẠ").skip(), "TỔNG HỢP GIA ĐÌNH HIẾU HỌC, DÒNG HỌ HIẾU HỌC NĂM 2019", 7).skip()
    w.head("""
        TT | Thôn | Gia đình hiếu học | < | < | Dòng họ hiếu học | <
        ^ | ^ | Tổng số hộ | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    units = [f"Thôn {r}=Thôn {i}" for i, r in enumerate(("I", "II", "III", "IV", "V"), 1)]
    d = given("hh fr fg clr clg", [(120, 90, 81, 3, 2), (131, 100, 88, 2, 2), (98, 61, 50, 1, 1), (143, "chưa báo cáo", "chưa báo cáo", None, None), (110, 86, 77, 4, 3)])
    table(w, "# n hh fr fg clr clg", units, d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zc_tong_mang_ten_xa() -> Ward:
    """The sum carries the ward's own name and stands first; thôn below without their kind; units of measure in the row under the headings."""
    w = Ward("zc_tong_mang_ten_xa", sheet="B1", ward="Xã Tam Xuân Đông", period="2020", sizes=(210, 430))
    title(offices(w, "HỘI KHUYẾN HỌC HUYỆN", "HỘI KHUYẾN HỌC XÃ TAM XUÂN ĐÔNG").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("Đơn vị | Số hộ | Đăng ký | Công nhận | Hội viên\n | (hộ) | (hộ) | (hộ) | (người)", name=0, soft=(1,))
    cols, d = "n hh fr fg mem", gen(w, 5, "hh fr fg mem")
    total(w, cols, "Xã Tam Xuân Đông", d)
    body(w, cols, of("Thôn", "Bích An,Phú Nam,Thạch Kiều,Trung Chánh,Vĩnh An"), d)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zc_hai_nua_danh_sach() -> Ward:
    """To save paper the list goes on at the right: tổ 1 to 5 left, 6 to 10 right under the same headings; one sum of all at the right."""
    w = Ward("zc_hai_nua_danh_sach", sheet="To", ward="Thị trấn Phố Châu Hạ", period="2023", sizes=(70, 150))
    title(offices(w, "UBND THỊ TRẤN PHỐ CHÂU HẠ").skip(), "GIA ĐÌNH HỌC TẬP CÁC TỔ DÂN PHỐ NĂM 2023", 9).skip()
    d = gen(w, 10, "hh fr fg")
    w.row += 1
    for left in (0, 5):
        cells(w, w.row, "TDP", "Số hộ", "Đăng ký", "Công nhận", start=left, bold=True)
    for k in range(5):
        w.row += 1
        for left, i in ((0, k), (5, k + 5)):
            cells(w, w.row, f"TDP {i + 1}", *d[i].values(), start=left)
            for c, s in enumerate(d[i], left + 1):
                say(w, c, w.row, s, d[i][s], f"Tổ dân phố {i + 1}")
    w.row += 1
    cells(w, w.row, "Tổng", *sums(d).values(), start=5, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zc_moi_trong_ngoac() -> Ward:
    """Behind the figure in brackets how many of them are new: *15 (3 mới)*, *212 (trong đó 40 mới)*; the sums plain."""
    w = Ward("zc_moi_trong_ngoac", sheet="Sheet1", ward="Xã Bình Thành Tây", period="2021")
    title(offices(w, "HKH XÃ BÌNH THÀNH TÂY").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Ghi chú", name=1, stt=0)
    d = typed("hh fr fg", "310 | 212 (trong đó 40 mới){212} | 180 (25 mới){180}", "288 | 190 (trong đó 31 mới){190} | 171 (18 mới){171}",
              "342 | 251 (trong đó 22 mới){251} | 226 (20 mới){226}", "275 | 204 (trong đó 12 mới){204} | 190 (9 mới){190}")
    table(w, "# n hh fr fg _", of("Ấp", "Chánh,Tân Hòa,Phú Trung,Thạnh Lợi"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zc_bon_trang_bon_quy() -> Ward:
    """A tab for each quarter, whose title leaves the year to the first; scholarships and members; in the third quarter a khu phố is given twice."""
    papers = []
    for q in (1, 2, 3, 4):
        w = Ward("zc_bon_trang_bon_quy", sheet=f"Quý {['I', 'II', 'III', 'IV'][q - 1]}", ward="Phường Trường An Nội", period=f"2023-Q{q}")
        w.rng.seed(f"truong an {q}")
        title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TRƯỜNG AN NỘI").skip(), "HỘI VIÊN VÀ HỌC BỔNG" + (" NĂM 2023" if q == 1 else ""), 4).skip()
        w.head("TT | Khu phố | Số hội viên | Số suất học bổng", name=1, stt=0)
        units = kp(5)
        if q == 3:
            units[3] = "Khu phố 3=Khu phố 3"
        lines, _ = table(w, "# n mem sch", units, gen(w, 5, "mem sch"), "Cộng")
        if q == 3:
            w.planted.append([w.address(c, r) for r in lines[2:4] for c in range(1, 4)])
            w.not_counted(*(w.address(c, r) for r in lines[2:4] for c in (2, 3)))
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def zc_ho_khau_mot_o() -> Ward:
    """*Số hộ/số khẩu* in one cell, *212/860*; families beside it; a ward of 2024; no sums but for the families."""
    w = Ward("zc_ho_khau_mot_o", "ods", "Dan so", ward="Xã Hướng Tân Đông", period="2024")
    title(offices(w, "UBND XÃ HƯỚNG TÂN ĐÔNG").skip(), "DÂN SỐ VÀ GIA ĐÌNH HỌC TẬP NĂM 2024", 5).skip()
    w.head("TT | Thôn | Số hộ/số khẩu | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT", name=1, stt=0)
    made = (("Xa Rường", 112, 480, 80, 66), ("Trằm", 96, 401, 61, 50), ("Ruộng", 141, 590, 101, 92))
    for i, (name, a, b, r, g) in enumerate(made, 1):
        w.line(i, name, f"{a}/{b}", r, g)
        w.not_counted(w.address(2))
        w.takes(3, "fr", r, f"Thôn {name}").takes(4, "fg", g, f"Thôn {name}")
    w.line(None, "Cộng", None, sum(m[3] for m in made), sum(m[4] for m in made), bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zc_ket_qua_va_ke_hoach_sau() -> Ward:
    """What was reached this year beside what is planned for the next; last year's result before; the plan is no result."""
    w = Ward("zc_ket_qua_va_ke_hoach_sau", sheet="KQ-KH", ward="Phường Cẩm Thượng Đông", period="2023", sizes=(240, 480))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG CẨM THƯỢNG ĐÔNG").skip(), "KẾT QUẢ NĂM 2023 VÀ KẾ HOẠCH NĂM 2024", 8).skip()
    w.head("""
        TT | Khu dân cư | Thực hiện năm 2022 | < | Thực hiện năm 2023 | < | Kế hoạch năm 2024 | <
        ^ | ^ | Hộ đăng ký | Hộ được công nhận | Hộ đăng ký | Hộ được công nhận | Hộ đăng ký | Hộ được công nhận""", name=1, stt=0)
    d = gen(w, 5, many("fr fg", (2022, 2023)))
    for x in d:
        x["p"], x["q"] = x["fr@2023"] + 12, x["fg@2023"] + 15
    lines, _ = table(w, f"# n {many('fr fg', (2022, 2023))} x:p x:q", of("Khu dân cư", "Số 1,Số 2,Số 3,Bắc Sơn,Nam Sơn"), d, "Tổng")
    w.not_counted(*(w.address(c, r) for r in lines for c in (6, 7)))
    for told in w.observations:
        told["khu_pho"] = told["khu_pho"].replace("Số ", "")
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zc_trong_do_duoi_moi_thon() -> Ward:
    """Under each thôn a line *Trong đó: hộ nghèo*, another *hộ DTTS*; they are no units and not added up; one is more than its thôn."""
    w = Ward("zc_trong_do_duoi_moi_thon", sheet="Sheet1", ward="Xã Pa Ham Hạ", period="2022")
    title(offices(w, "UBND XÃ PA HAM HẠ", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Bản | Số hộ | Đăng ký | Công nhận", name=1, stt=0)
    made = (("Huổi Cang", (120, 88, 71), (30, 12, 8), (118, 86, 70)), ("Mường Anh", (96, 70, 61), (21, 9, 6), (96, 70, 61)), ("Nậm Chua", (140, 99, 80), (44, 20, 11), (140, 107, 80)), ("Phong Châu", (101, 77, 64), (19, 8, 7), (60, 45, 39)))
    for i, (name, *lines) in enumerate(made, 1):
        for k, v in enumerate(lines):
            w.line(i if not k else None, (name, "Trong đó: hộ nghèo", "hộ DTTS")[k], *v)
            for c, (s, x) in enumerate(zip(("hh", "fr", "fg"), v, strict=True), 2):
                if not k:
                    w.takes(c, s, x, f"Bản {name}")
            if name == "Nậm Chua" and k == 2:
                w.planted.append([w.address(3), w.address(3, w.row - 2)])
                w.not_counted(w.address(3, w.row - 2))
    w.line(None, "Toàn xã", *(sum(m[1][k] for m in made) for k in range(3)), bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zc_le_thua_cot_trong() -> Ward:
    """Begins far from the corner, with empty columns between the groups of headings and an empty line between lines; decomposed letters of a Mac."""
    w = Ward("zc_le_thua_cot_trong", sheet="Bảng", ward="Xã Đức Yên Nam", period="2021", encode="nfd", left=3, top=4)
    title(offices(w, "Hội Khuyến học xã Đức Yên Nam").skip(), "Kết quả các mô hình học tập năm 2021", 8).skip()
    a = w.row + 1
    cells(w, a, "Thôn", None, "Gia đình học tập", None, None, None, "Dòng họ học tập", bold=True)
    cells(w, a + 1, "Số hộ", "Đăng ký", "Đạt", None, "Đăng ký", "Đạt", start=2, bold=True)
    w.merges += [(a, 3, a + 1, 3), (a, 5, a, 7), (a, 9, a, 10)]
    w.row += 2
    d = gen(w, 5, "hh fr fg clr clg")
    for name, x in zip(("Đại Nghĩa", "Đại Liên", "Đại Thành", "Đại An", "Đại Lợi"), d, strict=True):
        w.row += 2
        cells(w, w.row, f"Thôn {name}", None, x["hh"], x["fr"], x["fg"], None, x["clr"], x["clg"])
        for c, s in zip((2, 3, 4, 6, 7), x, strict=True):
            say(w, c, w.row, s, x[s], f"Thôn {name}")
    w.row += 2
    s = sums(d)
    cells(w, w.row, "Tổng cộng", None, s["hh"], s["fr"], s["fg"], None, s["clr"], s["clg"], bold=True)
    return end(w, "Người lập", "Chủ tịch", 4)


@ward
def zc_nghi_quyet_va_dat() -> Ward:
    """Indicators down, thôn across; under each *nghị quyết giao*, *thực hiện*, *tỷ lệ* as lines of their own; one share is of another pair."""
    w = Ward("zc_nghi_quyet_va_dat", sheet="CT", ward="Xã Hòa Tiến Tây", period="2022")
    title(offices(w, "UBND XÃ HÒA TIẾN TÂY").skip(), "KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2022", 7).skip()
    units = of("Thôn", "La Bông,Yến Nê,Lệ Sơn,Cẩm Nê")
    w.head(" | ".join(["TT", "Chỉ tiêu", *units, "Toàn xã"]), name=1, stt=0)
    d = [(410, 300, 312), (366, 280, 261), (295, 220, 231), (388, 300, 310)]
    whole = [sum(c) for c in zip(*d, strict=True)]
    for i, (label, k, s) in enumerate((("Tổng số hộ", 0, "hh"), ("Chỉ tiêu số hộ đăng ký gia đình học tập", 1, "fp"), ("Thực hiện số hộ đăng ký gia đình học tập", 2, "fr")), 1):
        w.line(i, label, *(v[k] for v in d), whole[k])
        for c, (unit, v) in enumerate(zip(units, d, strict=True), 2):
            w.takes(c, s, v[k], unit)
    w.line(4, "Tỷ lệ thực hiện so với chỉ tiêu (%)", *(round(100 * v[2] / v[1], 1) for v in (*d, whole)))
    w.cells[w.row, 4].value = 78.3
    w.planted.append([w.address(4), w.address(4, w.row - 1), w.address(4, w.row - 2)])
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zc_thon_theo_truong() -> Ward:
    """Dropouts by thôn with levels side by side, each level with its schools; the level's sum is what counts; school year with a long dash."""
    w = Ward("zc_thon_theo_truong", sheet="Bo hoc", ward="Xã Ia Piar Đông", period="2022-2023")
    title(offices(w, "UBND XÃ IA PIAR ĐÔNG").skip(), "HỌC SINH BỎ HỌC NĂM HỌC 2022 — 2023 THEO THÔN", 8).skip()
    w.head("""
        TT | Thôn, làng | Tiểu học | < | < | THCS | < | <
        ^ | ^ | Nam | Nữ | Cộng | Nam | Nữ | Cộng""", name=1, stt=0)
    made = [("Thôn Thống Nhất", 0, 1, 2, 1), ("Làng Rbai A", 1, 1, 3, 2), ("Làng Rbai B", 0, 0, 2, 3), ("Thôn Kte Lớn", 1, 0, 1, 1)]
    for i, (name, a, b, c, e) in enumerate(made, 1):
        w.line(i, name, a, b, a + b, c, e, c + e)
        w.takes(4, "do", a + b, name, level="th").takes(7, "do", c + e, name, level="thcs")
        w.not_counted(*(w.address(k) for k in (2, 3, 5, 6)))
    s = [sum(v) for v in zip(*(m[1:] for m in made), strict=True)]
    w.line(None, "Tổng cộng", s[0], s[1], s[0] + s[1], s[2], s[3], s[2] + s[3], bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)
