"""Pages with more on them than a table: two tables that share their heads, remarks with numbers, a box of targets, a page that goes on; and a mistake among it."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    body,
    cells,
    end,
    gen,
    kp,
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
def wq_bang_muc_tieu_ben_phai() -> Ward:
    """Right of the thôn a small box with the aims of the year in percent; remarks full of numbers; the sum in italics."""
    w = Ward("wq_bang_muc_tieu_ben_phai", sheet="Sheet1", ward="Xã Quế Lâm Nam", period="2022", sizes=(130, 300))
    title(offices(w, "UBND XÃ QUẾ LÂM NAM").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2022", 8).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    base = w.row
    d = gen(w, 5, "hh fr fg clr clg")
    d[0]["note"], d[1]["note"], d[3]["note"] = "05 hộ chuyển đi tháng 6", "2 dòng họ mới đăng ký", "Tăng 12 hộ so với 2021"
    table(w, "# n hh fr fg clr clg x:note", of("Thôn", "Tứ Nhũ,Tứ Trung,Tứ Thượng,Thạch Bích,Cấm La"), d, "Cộng")
    for k, (a, b) in enumerate((("Chỉ tiêu năm 2022", None), ("Gia đình học tập", "70%"), ("Dòng họ học tập", "65%"), ("Cộng đồng học tập", "65%"))):
        cells(w, base + k, a, b, start=10)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wq_tiep_theo_trang_sau() -> Ward:
    """The list goes on below with "(tiếp theo)", its heads and column numbers again; a sum of the page and one carried on."""
    w = Ward("wq_tiep_theo_trang_sau", "xls", "In A4", ward="Thị trấn Cổ Lễ Nam", period="2021", sizes=(90, 220))
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN CỔ LỄ NAM").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    grid, cols = "TT | Xóm, tổ dân phố | Số hộ | Đăng ký | Công nhận", "# n hh fr fg"
    d = gen(w, 14, "hh fr fg")
    w.head(grid, name=1, stt=0)
    w.code("A | B | 1 | 2 | 3")
    body(w, cols, [f"TDP {i}=Tổ dân phố {i}" for i in range(1, 8)], d[:7])
    total(w, cols, "Cộng trang 1", d[:7])
    w.skip()
    w.text("TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2021 (tiếp theo)", bold=True)
    w.row += 1
    cells(w, w.row, *(p.strip() for p in grid.split("|")), bold=True)
    w.row += 1
    cells(w, w.row, "A", "B", 1, 2, 3)
    body(w, cols, of("Xóm", "Hội Nam Hải,Tây An,Nam Ninh,Việt Hùng,Trung Thịnh,Hữu Bị,Nam Hưng"), d[7:], first=8)
    total(w, cols, "Cộng trang 2", d[7:])
    total(w, cols, "Tổng cộng", d)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wq_hai_bang_chung_dau_de() -> Ward:
    """One head over two lists: first the thôn of 2022, then under a caption the same thôn of 2023; each with its sum."""
    w = Ward("wq_hai_bang_chung_dau_de", sheet="2 năm", ward="Xã Trung Nghĩa Hạ", period="2023", sizes=(180, 390))
    title(offices(w, "UBND XÃ TRUNG NGHĨA HẠ").skip(), "GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2022 VÀ NĂM 2023", 7).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    keys = "hh fr fg cor cog"
    d = gen(w, 5, " ".join(f"{s}@{y}" for y in (2022, 2023) for s in keys.split()))
    for y in (2022, 2023):
        w.row += 1
        w.put(0, f"NĂM {y}", bold=True)
        w.merges.append((w.row, 0, w.row, 6))
        cols = "# n " + " ".join(f"{s}@{y}" for s in keys.split())
        body(w, cols, of("Thôn", "Đông Thượng,Đông Hạ,Xuân Điểm,Ngô Xá,Phù Lưu"), d)
        total(w, cols, f"Cộng năm {y}", d)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wq_sai_mot_o_trong_bang_ba_nam() -> Ward:
    """Three years over registered and recognised, groups with sums; in 2022 one thôn has more recognised than registered, sums with it."""
    w = Ward("wq_sai_mot_o_trong_bang_ba_nam", sheet="3 năm", ward="Xã Thanh Luông Hạ", period="2023")
    title(offices(w, "UBND XÃ THANH LUÔNG HẠ").skip(), "GIA ĐÌNH HỌC TẬP 2021 - 2023", 8).skip()
    w.head("""
        TT | Bản, thôn | Năm 2021 | < | Năm 2022 | < | Năm 2023 | <
        ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    keys = "fr@2021 fg@2021 fr@2022 fg@2022 fr@2023 fg@2023"
    a = typed(keys, "61 50 66 57 70 62", "48 40 51 44 55 49", "73 60 77 68 80 71")
    b = typed(keys, "90 77 94 83 99 90", "84 70 88 76 91 83")
    cols = "# n " + keys
    w.line("I", "Các bản", *[None] * 6, bold=True)
    lines = body(w, cols, of("Bản", "Noong Pết,Co Pục,Huổi Puốc"), a)
    w.plant(w.address(5, lines[1]), 54, w.address(4, lines[1]))
    a[1]["fg@2022"] = 54
    total(w, cols, "Cộng các bản", a)
    w.line("II", "Các thôn", *[None] * 6, bold=True)
    body(w, cols, of("Thôn", "Thanh Chính,Đội 11"), b, first=4)
    total(w, cols, "Cộng các thôn", b)
    total(w, cols, "Toàn xã", a + b)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wq_tong_cot_ngang_sai() -> Ward:
    """New and renewed registrations with their sum beside them: in one khu phố the sum of the two is false; the line of sums adds what is typed."""
    w = Ward("wq_tong_cot_ngang_sai", sheet="Sheet1", ward="Phường Hiệp Ninh Đông", period="2022")
    title(offices(w, "HKH PHƯỜNG HIỆP NINH ĐÔNG").skip(), "ĐĂNG KÝ GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Số hộ đăng ký | < | <
        ^ | ^ | ^ | Đăng ký mới | Tái đăng ký | Tổng cộng""", name=1, stt=0)
    d = typed("hh frn frr fr", "512 60 301 361", "438 44 255 299", "605 71 349 420", "390 38 214 252")
    d[2]["fr"] = 402
    lines, _ = table(w, "# n hh frn frr fr", kp(4, "KP {i}"), d, "Cộng")
    w.planted.append([w.address(c, lines[2]) for c in (3, 4, 5)])
    w.not_counted(w.address(5, lines[2]))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wq_huyen_trang_xa_thieu_mot() -> Ward:
    """A district's summary and a sheet a commune: the summary gives one commune another sum than its own sheet does."""
    spec = (("Xã An Khê Hạ", "Thôn", ("Lộ Xá", "Đại Đồng", "Hưng Đạo")), ("Xã An Đồng Nam", "Thôn", ("Vũ Hạ", "Đào Động")))
    papers, whole = [], []
    for xa, kind, names in spec:
        w = Ward("wq_huyen_trang_xa_thieu_mot", sheet=xa, ward=xa, period="2022", sizes=(150, 330))
        w.rng.seed(xa)
        title(offices(w, f"HỘI KHUYẾN HỌC {xa.upper()}").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
        w.head(f"STT | {kind} | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
        d = gen(w, len(names), "hh fr fg")
        whole.append(sums(d))
        _, row = table(w, "# n hh fr fg", [f"{kind} {n}" for n in names], d, "Cộng")
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    first = Ward("wq_huyen_trang_xa_thieu_mot", sheet="Tổng hợp huyện", ward="Huyện Quỳnh Lưu Hạ", period="2022")
    title(offices(first, "HỘI KHUYẾN HỌC HUYỆN QUỲNH LƯU HẠ").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    first.head("STT | Xã | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    whole[1]["fg"] -= 20
    lines, _ = table(first, "# n hh fr fg", [xa for xa, *_ in spec], whole, "Toàn huyện", ward_rows=True)
    for told in first.observations:
        first.neutral.append((first.sheet, told["cell"]))
    first.observations = []
    first.planted.append([first.address(4, lines[1]), papers[1].address(4, papers[1].tables[0].header_rows[0] + 3)])
    return join([first, *papers])


@ward
def wq_ods_so_am_sau_dieu_chinh() -> Ward:
    """.ods, turned: the clerk "corrects" one count with a negative number."""
    w = Ward("wq_ods_so_am_sau_dieu_chinh", "ods", "Sheet1", ward="Xã Thuận Nghĩa Tây", period="2021", sizes=(200, 420))
    offices(w, "HKH XÃ THUẬN NGHĨA TÂY", "GIA ĐÌNH HỌC TẬP NĂM 2021").skip()
    names, d = ("Phú Hưng", "Phú Lạc", "Kiên Ngãi", "Thượng Giang"), gen(w, 4, "hh fr fg mem")
    w.row += 1
    cells(w, w.row, "TT", "Nội dung", *(f"Thôn {n}" for n in names), "Cộng", bold=True)
    for i, (label, s) in enumerate((("Tổng số hộ", "hh"), ("Số hộ đăng ký", "fr"), ("Số hộ công nhận", "fg"), ("Số hội viên", "mem")), 1):
        w.row += 1
        cells(w, w.row, i, label, *(x[s] for x in d), sums(d)[s])
        for c, x in enumerate(d, 2):
            say(w, c, w.row, s, x[s], f"Thôn {names[c - 2]}")
        if s == "mem":
            w.plant(w.address(4), -d[2]["mem"], w.address(6))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wq_mot_trang_bon_khoi_khac_kieu() -> Ward:
    """One page: the ward's own figures as a form, below a table of khu phố, below that the pupils by level, at last the fund by quarter."""
    w = Ward("wq_mot_trang_bon_khoi_khac_kieu", sheet="BC", ward="Phường Bình Chiểu Nam", period="2023", sizes=(500, 1200))
    title(top(w, "UBND PHƯỜNG BÌNH CHIỂU NAM", "HỘI KHUYẾN HỌC", at=4), "BÁO CÁO SỐ LIỆU KHUYẾN HỌC NĂM 2023", 6).skip()
    w.text("I. Số liệu chung", bold=True)
    w.row += 1
    cells(w, w.row, "TT", "Nội dung", "ĐVT", "Số liệu", bold=True)
    for i, (label, unit, s, v) in enumerate((("Tổng số hội viên khuyến học", "người", "mem", 1480), ("Tổng số đơn vị đăng ký Đơn vị học tập", "đơn vị", "unr", 14), ("Tổng số đơn vị được công nhận Đơn vị học tập", "đơn vị", "ung", 12)), 1):
        w.row += 1
        cells(w, w.row, i, label, unit, v)
        say(w, 3, w.row, s, v)
    w.skip().text("II. Gia đình học tập các khu phố", bold=True)
    w.head("TT | Khu phố | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    table(w, "# n hh fr fg", kp(5), gen(w, 5, "hh fr fg"), "Cộng")
    w.skip().text("III. Học sinh bỏ học năm học 2022-2023", bold=True)
    w.row += 1
    cells(w, w.row, "TT", "Cấp học", "Số HS đầu năm", "Số HS bỏ học", "Đã vận động trở lại", bold=True)
    for i, (label, lv, *v) in enumerate((("Tiểu học", "th", 2210, 1, 1), ("THCS", "thcs", 1804, 9, 4), ("THPT", "thpt", 990, 12, 3)), 1):
        w.row += 1
        cells(w, w.row, i, label, *v)
        for c, (s, x) in enumerate(zip(("ps", "do", "rt"), v, strict=True), 2):
            say(w, c, w.row, s, x, period="2022-2023", level=lv)
    w.skip().text("IV. Quỹ khuyến học theo quý (triệu đồng)", bold=True)
    w.row += 1
    cells(w, w.row, "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm", bold=True)
    w.row += 1
    cells(w, w.row, 12, 25, 48, 31, 116)
    for c in range(4):
        w.not_counted(w.address(c))
    w.not_counted(w.address(4))
    return end(w, "Người lập", "CHỦ TỊCH", 3)
