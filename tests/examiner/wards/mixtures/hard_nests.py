"""Two and three difficulties at once: places over years, years over quarters, kinds in captions, lines of three, two columns of places."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    body,
    cells,
    end,
    gen,
    of,
    offices,
    say,
    sums,
    table,
    title,
    top,
    total,
)


@ward
def wq_khu_pho_tren_nam_ngang() -> Ward:
    """Turned: each khu phố over two years, the whole over two years at the end; items numbered in two levels, a unit of measure beside them."""
    w = Ward("wq_khu_pho_tren_nam_ngang", sheet="Bieu 5", ward="Phường Hội Thương Nam", period="2023", sizes=(300, 900))
    title(offices(w, "HKH PHƯỜNG HỘI THƯƠNG NAM").skip(), "SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP 2022 - 2023", 11).skip()
    names = ("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3")
    d = gen(w, 3, " ".join(f"{s}@{y}" for y in (2022, 2023) for s in ("hh", "fr", "fg", "clr", "clg")))
    w.row += 2
    a = w.row - 1
    for c, label in ((0, "TT"), (1, "Chỉ tiêu"), (2, "ĐVT")):
        w.put(c, label, a, bold=True, border=True)
        w.merges.append((a, c, a + 1, c))
    for k, n in enumerate((*names, "TOÀN PHƯỜNG")):
        w.put(3 + 2 * k, n, a, bold=True, border=True, align="center")
        w.merges.append((a, 3 + 2 * k, a, 4 + 2 * k))
        cells(w, a + 1, "2022", "2023", start=3 + 2 * k, bold=True)
    for n, label, unit, s in ((1, "Tổng số hộ", "hộ", "hh"), (2, "Gia đình học tập", None, ""), ("2.1", "Đăng ký", "hộ", "fr"), ("2.2", "Công nhận", "hộ", "fg"), (3, "Dòng họ học tập", None, ""), ("3.1", "Đăng ký", "dòng họ", "clr"), ("3.2", "Công nhận", "dòng họ", "clg")):
        w.row += 1
        cells(w, w.row, n, label, unit)
        for k, x in enumerate((*d, sums(d)) if s else ()):
            for c, y in enumerate((2022, 2023)):
                v = x[f"{s}@{y}"]
                w.put(3 + 2 * k + c, vietnamese(v) if s == "hh" else v, w.row, border=True)
                if k < 3:
                    say(w, 3 + 2 * k + c, w.row, s, v, names[k], str(y))
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def wq_nam_quy_so_lieu_ba_tang() -> Ward:
    """Years over quarters over members and scholarships; ấp; blanks where merges were."""
    w = Ward("wq_nam_quy_so_lieu_ba_tang", "xls", "Quy", ward="Xã Thới Sơn Tây", period="2023", sizes=(200, 400))
    title(offices(w, "HKH XÃ THỚI SƠN TÂY").skip(), "HỘI VIÊN VÀ HỌC BỔNG THEO QUÝ", 10).skip()
    w.head("""
        TT | Ấp | Năm 2022 | < | < | < | Năm 2023 | < | < | <
        ^ | ^ | Quý III | < | Quý IV | < | Quý I | < | Quý II | <
        ^ | ^ | Hội viên | Học bổng | Hội viên | Học bổng | Hội viên | Học bổng | Hội viên | Học bổng""", name=1, stt=0, spanner="first", stub="top")
    keys = " ".join(f"{s}@{q}" for q in ("2022-Q3", "2022-Q4", "2023-Q1", "2023-Q2") for s in ("mem", "sch"))
    table(w, "# n " + keys, of("Ấp", "Thới Bình,Thới Hòa,Thới Thạnh,Thới Thuận"), gen(w, 4, keys), "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def wq_loai_trong_chu_thich_ten_tran() -> Ward:
    """Captions "Các thôn" and "Các buôn" with sums, under them bare names; the whole first; families and citizens."""
    w = Ward("wq_loai_trong_chu_thich_ten_tran", sheet="Sheet1", ward="Xã Ea Bông Trung", period="2024", sizes=(80, 240))
    title(top(w, "UBND XÃ EA BÔNG TRUNG", at=5), "KẾT QUẢ GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2024", 7).skip()
    w.head("""
        STT | Đơn vị | Tổng số hộ | Gia đình học tập | < | Công dân học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    keys, cols = "hh fr fg citr cit", "# n hh fr fg citr cit"
    a, b = gen(w, 3, keys), gen(w, 4, keys)
    total(w, cols, "Toàn xã", a + b)
    total(w, cols, "Các thôn", a, stt="A")
    body(w, cols, [f"{n}=Thôn {n}" for n in ("Hòa Tây", "Sơn Trà", "Đồng Tâm")], a)
    total(w, cols, "Các buôn", b, stt="B")
    body(w, cols, [f"{n}=Buôn {n}" for n in ("Dhăm", "Nắc", "Mblớt", "H'Mă")], b)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wq_ba_dong_moi_khu_bon_quy() -> Ward:
    """Each khu over three lines (members, scholarships, fund), its name merged down; the quarters across and the year."""
    w = Ward("wq_ba_dong_moi_khu_bon_quy", sheet="4 quý", ward="Phường Gia Cẩm Nam", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG GIA CẨM NAM").skip(), "BÁO CÁO HOẠT ĐỘNG KHUYẾN HỌC NĂM 2022", 7).skip()
    w.row += 1
    cells(w, w.row, "Khu", "Nội dung", "Quý I", "Quý II", "Quý III", "Quý IV", "Ghi chú", bold=True)
    made = {"Khu 1": ((52, 52, 55, 55), (0, 2, 9, 1)), "Khu 2": ((47, 48, 48, 50), (1, 0, 7, 0)), "Khu 3": ((61, 61, 63, 66), (0, 3, 11, 2))}
    for name, lines in made.items():
        for k, (label, s, v) in enumerate(zip(("Số hội viên", "Số suất học bổng"), ("mem", "sch"), lines, strict=True)):
            w.row += 1
            cells(w, w.row, name if not k else None, label, *v, None)
            for c, x in enumerate(v):
                say(w, 2 + c, w.row, s, x, name, f"2022-Q{c + 1}")
        w.merges.append((w.row - 1, 0, w.row, 0))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wq_hai_cot_noi_xa_thon_trung_ten() -> Ward:
    """A district: commune merged down beside its thôn, "Thôn 1" in every commune, a sum under each, the whole at the end."""
    w = Ward("wq_hai_cot_noi_xa_thon_trung_ten", sheet="Tổng hợp", ward="Huyện Đạ Tông Sơn", period="2023", sizes=(90, 260))
    title(offices(w, "HỘI KHUYẾN HỌC HUYỆN ĐẠ TÔNG SƠN").skip(), "GIA ĐÌNH HỌC TẬP THEO THÔN NĂM 2023", 6).skip()
    w.head("STT | Xã | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=2, stt=0)
    every = []
    for i, (xa, count) in enumerate((("Xã Đạ Long Hạ", 3), ("Xã Liêng Srônh Đông", 4), ("Xã Rô Men Tây", 2)), 1):
        g = gen(w, count, "hh fr fg")
        every += g
        first = w.row + 1
        for k, x in enumerate(g, 1):
            w.row += 1
            cells(w, w.row, i if k == 1 else None, xa if k == 1 else None, f"Thôn {k}", x["hh"], x["fr"], x["fg"])
            for c, s in enumerate(("hh", "fr", "fg"), 3):
                say(w, c, w.row, s, x[s], f"Thôn {k}", ward=xa)
        w.row += 1
        t = sums(g)
        cells(w, w.row, None, None, "Cộng xã", t["hh"], t["fr"], t["fg"], bold=True)
        w.merges += [(first, 0, w.row, 0), (first, 1, w.row, 1)]
    w.row += 1
    t = sums(every)
    cells(w, w.row, None, None, "Toàn huyện", t["hh"], t["fr"], t["fg"], bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wq_khoi_canh_nhau_khac_thu_tu() -> Ward:
    """Three models beside one another, each with its own number and names; the order of the thôn differs from block to block."""
    w = Ward("wq_khoi_canh_nhau_khac_thu_tu", sheet="3 mô hình", ward="Xã Thanh Quang Hạ", period="2021", sizes=(140, 320))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THANH QUANG HẠ").skip(), "KẾT QUẢ BA MÔ HÌNH HỌC TẬP NĂM 2021", 14).skip()
    names, d = ("Linh Xá", "Cẩm La", "Vạn Tuế", "Đông Phan"), gen(w, 4, "fr fg clr clg cor cog")
    w.row += 2
    base = w.row
    for left, cap, a, b, order in ((0, "Gia đình học tập", "fr", "fg", (0, 1, 2, 3)), (5, "Dòng họ học tập", "clr", "clg", (2, 0, 3, 1)), (10, "Cộng đồng học tập", "cor", "cog", (3, 2, 1, 0))):
        w.put(left, cap, base - 1, bold=True)
        cells(w, base, "STT", "Thôn", "Đăng ký", "Công nhận", start=left, bold=True)
        for i, k in enumerate(order, 1):
            cells(w, base + i, i, names[k], d[k][a], d[k][b], start=left)
            say(w, left + 2, base + i, a, d[k][a], f"Thôn {names[k]}")
            say(w, left + 3, base + i, b, d[k][b], f"Thôn {names[k]}")
        cells(w, base + 5, None, "Cộng", sums(d)[a], sums(d)[b], start=left, bold=True)
    w.row = base + 5
    return end(w, "Người lập", "CHỦ TỊCH", 7)


@ward
def wq_nam_hoc_va_nam_duong_lich() -> Ward:
    """In one table the families of 2022 and the pupils who left in 2021-2022 and 2022-2023 by level; the households of the year end."""
    w = Ward("wq_nam_hoc_va_nam_duong_lich", sheet="Chung", ward="Xã Mỹ Lộc Hạ", period="2022", sizes=(150, 370))
    title(offices(w, "UBND XÃ MỸ LỘC HẠ").skip(), "SỐ LIỆU TỔNG HỢP", 9).skip()
    w.head("""
        TT | Thôn | Tổng số hộ (31/12/2022) | Gia đình học tập năm 2022 | < | HS bỏ học năm học 2021-2022 | < | HS bỏ học năm học 2022-2023 | <
        ^ | ^ | ^ | ĐK | CN | TH | THCS | TH | THCS""", name=1, stt=0)
    keys = "hh fr fg do:th@2021-2022 do:thcs@2021-2022 do:th@2022-2023 do:thcs@2022-2023"
    d = gen(w, 5, "hh fr fg")
    for x, (a, b, e, f) in zip(d, ((0, 2, 1, 1), (1, 3, 0, 2), (0, 0, 0, 1), (0, 4, 1, 2), (0, 1, 0, 0)), strict=True):
        x |= dict(zip(keys.split()[3:], (a, b, e, f), strict=True))
    table(w, "# n " + keys, of("Thôn", "Vĩnh Trường,Đại Sơn,Vạn Định,An Bảo,Nghĩa Lộ"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wq_trang_muc_luc_va_phieu() -> Ward:
    """The first sheet is a list of the sheets with who answers for them; then a form for each khối with items in two levels."""
    first = Ward("wq_trang_muc_luc_va_phieu", sheet="Mục lục", ward="Phường Thạch Linh Nam", period="2023")
    first.text("UBND PHƯỜNG THẠCH LINH NAM", bold=True).text("DANH MỤC BIỂU BÁO CÁO NĂM 2023", bold=True).skip()
    first.row += 1
    cells(first, first.row, "TT", "Tên trang", "Ngày nhận", bold=True)
    papers = [first]
    for i, n in enumerate(("Vĩnh Hòa", "Nhật Tân", "Tây Yên"), 1):
        first.row += 1
        cells(first, first.row, i, f"Khối {n}", f"{i + 4}/12/2023")
        w = Ward("wq_trang_muc_luc_va_phieu", sheet=f"Khối {n}", ward="Phường Thạch Linh Nam", period="2023", sizes=(180, 420))
        w.rng.seed(n)
        x = gen(w, 1, "hh fr frn fg clr clg mem")[0]
        title(offices(w, "PHƯỜNG THẠCH LINH NAM").skip(), f"PHIẾU SỐ LIỆU KHỐI {n.upper()} NĂM 2023", 3).skip()
        for a, label, s in (("1", "Tổng số hộ", "hh"), ("2", "Gia đình học tập", ""), ("a", "Đăng ký", "fr"), ("", "+ Trong đó đăng ký mới", "frn"), ("b", "Được công nhận", "fg"), ("3", "Dòng họ học tập", ""), ("a", "Đăng ký", "clr"), ("b", "Được công nhận", "clg"), ("4", "Hội viên khuyến học", "mem")):
            w.row += 1
            cells(w, w.row, a or None, label, x[s] if s else None)
            if s:
                say(w, 2, w.row, s, x[s], f"Khối {n}")
        papers.append(end(w, "Người lập", "KHỐI TRƯỞNG", 2))
    return join(papers)
