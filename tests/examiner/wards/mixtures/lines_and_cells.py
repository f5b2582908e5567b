"""What a line or a cell stands for: two lines a khu phố by the time of year, two counts a cell under each year, marks, numbers alone over columns, a title inside the ruling."""

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
    total,
    typed,
)


@ward
def wr_hai_dong_dau_nam_cuoi_nam() -> Ward:
    """Each ấp over two lines, registered at the start of the year and recognised at its end; the models across."""
    w = Ward("wr_hai_dong_dau_nam_cuoi_nam", sheet="Sheet1", ward="Xã Phú Thuận Tây", period="2022", sizes=(250, 560))
    title(offices(w, "UBND XÃ PHÚ THUẬN TÂY").skip(), "ĐĂNG KÝ ĐẦU NĂM, CÔNG NHẬN CUỐI NĂM 2022", 6).skip()
    w.row += 1
    cells(w, w.row, "STT", "Ấp", "Thời điểm", "Gia đình học tập", "Dòng họ học tập", "Đơn vị học tập", bold=True)
    names = ("Phú Lợi", "Phú Bình", "Phú Tây", "Phú An")
    d = gen(w, 4, "fr fg clr clg unr ung")
    for i, (n, x) in enumerate((*zip(names, d, strict=True), ("", sums(d))), 1):
        for k, (label, keys) in enumerate((("Đăng ký", ("fr", "clr", "unr")), ("Công nhận", ("fg", "clg", "ung")))):
            w.row += 1
            cells(w, w.row, i if n and not k else None, (f"Ấp {n}" if n else "Cộng") if not k else None, label, *(x[s] for s in keys), bold=not n)
            for c, s in enumerate(keys, 3):
                if n:
                    say(w, c, w.row, s, x[s], f"Ấp {n}")
        w.merges += [(w.row - 1, 0, w.row, 0), (w.row - 1, 1, w.row, 1)]
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wr_hai_so_moi_o_moi_nam() -> Ward:
    """Under each year a cell with the recognised of the registered, 280/312."""
    w = Ward("wr_hai_so_moi_o_moi_nam", sheet="Sheet1", ward="Xã Bình Thành Nam", period="2023", sizes=(180, 420))
    title(offices(w, "HKH XÃ BÌNH THÀNH NAM").skip(), "GIA ĐÌNH HỌC TẬP (SỐ HỘ CÔNG NHẬN/SỐ HỘ ĐĂNG KÝ)", 5).skip()
    w.head("""
        TT | Thôn | Số hộ công nhận/số hộ đăng ký | < | <
        ^ | ^ | Năm 2021 | Năm 2022 | Năm 2023""", name=1, stt=0)
    d = gen(w, 5, " ".join(f"{s}@{y}" for y in (2021, 2022, 2023) for s in ("fr", "fg")))
    for i, (n, x) in enumerate(zip(("Kiên Long", "Kiên Thạnh", "An Hội", "Phú Lạc", "Thủ Thiện"), d, strict=True), 1):
        w.row += 1
        cells(w, w.row, i, f"Thôn {n}", *(f"{x[f'fg@{y}']}/{x[f'fr@{y}']}" for y in (2021, 2022, 2023)))
        for c, y in enumerate((2021, 2022, 2023), 2):
            say(w, c, w.row, "fg", x[f"fg@{y}"], f"Thôn {n}", str(y))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wr_dau_x_cong_dong() -> Ward:
    """Communities by a cross where they registered and where they were recognised, beside the families' figures."""
    w = Ward("wr_dau_x_cong_dong", "xls", "2021", ward="Phường Sông Trí Nam", period="2021", sizes=(170, 390))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG SÔNG TRÍ NAM").skip(), "GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2021", 7).skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập | <
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for i, (n, x, a, b) in enumerate(zip(("Hưng Lợi", "Hưng Bình", "Hưng Nhân", "Châu Phố", "Nhân Hòa"), d, "xxxxx", "xx xx", strict=True), 1):
        w.row += 1
        cells(w, w.row, i, f"Tổ dân phố {n}", x["hh"], x["fr"], x["fg"], a.strip() or None, b.strip() or None)
        for c, s in enumerate(("hh", "fr", "fg"), 2):
            say(w, c, w.row, s, x[s], f"Tổ dân phố {n}")
        say(w, 5, w.row, "cor", 1, f"Tổ dân phố {n}")
        if b.strip():
            say(w, 6, w.row, "cog", 1, f"Tổ dân phố {n}")
        else:
            w.neutral.append((w.sheet, w.address(6)))
    w.row += 1
    t = sums(d)
    cells(w, w.row, None, "Cộng", t["hh"], t["fr"], t["fg"], 5, 4, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wr_so_tran_tren_cot_khu_pho() -> Ward:
    """Turned: over the columns "Khu phố" and under it only numbers; the sum last; items with a dash below their model."""
    w = Ward("wr_so_tran_tren_cot_khu_pho", sheet="Sheet1", ward="Phường Thới Bình Nam", period="2023", sizes=(300, 700))
    title(offices(w, "UBND PHƯỜNG THỚI BÌNH NAM").skip(), "SỐ LIỆU CÁC DANH HIỆU HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Nội dung | Khu phố | < | < | < | < | Cộng
        ^ | ^ | 1 | 2 | 3 | 4 | 5 | ^""", name=1, stt=0)
    d = gen(w, 5, "hh fr fg clr clg cit")
    for n, label, s in ((1, "Tổng số hộ", "hh"), (2, "Gia đình học tập", ""), ("", "- Đăng ký", "fr"), ("", "- Công nhận", "fg"), (3, "Dòng họ học tập", ""), ("", "- Đăng ký", "clr"), ("", "- Công nhận", "clg"), (4, "Số công dân được công nhận Công dân học tập", "cit")):
        w.row += 1
        cells(w, w.row, n or None, label, *([*(x[s] for x in d), sums(d)[s]] if s else []))
        for k, x in enumerate(d if s else ()):
            say(w, 2 + k, w.row, s, x[s], f"Khu phố {k + 1}")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wr_tieu_de_trong_khung() -> Ward:
    """The title stands in the first row of the ruling over all columns; the word Cộng in the column of numbers; a blank row under the heads."""
    w = Ward("wr_tieu_de_trong_khung", sheet="Sheet1", ward="Xã Vạn Phái Hạ", period="2020", sizes=(90, 230))
    w.row += 1
    w.put(0, "TỔNG HỢP GIA ĐÌNH HỌC TẬP XÃ VẠN PHÁI HẠ NĂM 2020", bold=True, border=True, align="center")
    w.merges.append((w.row, 0, w.row, 5))
    w.head("STT | Xóm | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Ghi chú", name=1, stt=0)
    w.skip()
    d = gen(w, 7, "hh fr fg")
    body(w, "# n hh fr fg _", of("Xóm", "Hạ Vụ 1,Hạ Vụ 2,Kim Tỉnh,Cầu Gỗ,Trường Giang,Bến Vàng,Nhe"), d)
    t = sums(d)
    w.row += 1
    cells(w, w.row, "Cộng", None, t["hh"], t["fr"], t["fg"], None, bold=True)
    w.merges.append((w.row, 0, w.row, 1))
    return w


@ward
def wr_hai_phuong_mot_tep() -> Ward:
    """Two wards that share an official sent one workbook: a sheet for each, of other years and other layouts."""
    a = Ward("wr_hai_phuong_mot_tep", sheet="P. Tân Quý Nam", ward="Phường Tân Quý Nam", period="2022", sizes=(400, 900))
    title(offices(a, "HKH PHƯỜNG TÂN QUÝ NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    a.head("STT | Khu phố | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    table(a, "# n hh fr fg", kp(4), gen(a, 4, "hh fr fg"), "Cộng")
    end(a, "Người lập", "CHỦ TỊCH", 3)
    b = Ward("wr_hai_phuong_mot_tep", sheet="P. Phú Thọ Hòa Tây", ward="Phường Phú Thọ Hòa Tây", period="2023", sizes=(400, 900))
    b.rng.seed("b")
    title(offices(b, "HKH PHƯỜNG PHÚ THỌ HÒA TÂY").skip(), "CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 6).skip()
    b.head("""
        Khu phố | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ĐK | CN | ĐK | CN""", name=0)
    table(b, "n fr fg clr clg", kp(5, "KP {i}"), gen(b, 5, "fr fg clr clg"), "Tổng cộng")
    end(b, "Người lập", "CHỦ TỊCH", 3)
    return join([a, b])


@ward
def wr_dong_mau_con_thua() -> Ward:
    """The form has room for more thôn than there are: lines with a number only, with noughts, and the sum below them as formulas."""
    w = Ward("wr_dong_mau_con_thua", sheet="Biểu 1", ward="Xã Phiêng Khoài Nam", period="2024", sizes=(60, 150))
    title(offices(w, "UBND XÃ PHIÊNG KHOÀI NAM").skip(), "BIỂU 1. GIA ĐÌNH HỌC TẬP NĂM 2024", 6).skip()
    w.head("TT | Bản | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ (%)", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    lines = body(w, "# n hh fr fg %fg/fr", of("Bản", "Kim Chung 1,Kim Chung 2,Hốc Thông,Na Lù,Con Khằm"), d)
    for i in range(6, 11):
        w.row += 1
        cells(w, w.row, i, None, *([0, 0, 0, "#DIV/0!"] if i > 8 else []))
        w.not_counted(*(w.address(c) for c in (2, 3, 4)))
    total(w, "# n hh fr fg %fg/fr", "Tổng cộng", d, rows=[lines[0], w.row])
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wr_hoc_ky_va_ca_nam() -> Ward:
    """Dropouts of the first semester, the second and the whole school year by level, thôn down."""
    w = Ward("wr_hoc_ky_va_ca_nam", sheet="Bo hoc", ward="Xã Chư Drăng Hạ", period="2022-2023")
    title(offices(w, "BCĐ PHỔ CẬP XÃ CHƯ DRĂNG HẠ").skip(), "HỌC SINH BỎ HỌC NĂM HỌC 2022-2023", 8).skip()
    w.head("""
        TT | Buôn | Học kỳ I | < | Học kỳ II | < | Cả năm | <
        ^ | ^ | TH | THCS | TH | THCS | TH | THCS""", name=1, stt=0)
    d = typed("a b c e do:th do:thcs", "0 2 1 1 1 3", "1 1 0 2 1 3", "0 0 0 1 0 1", "1 3 1 1 2 4")
    lines, _ = table(w, "# n x:a x:b x:c x:e do:th do:thcs", of("Buôn", "Tlư,H'Ngôm,Suối Cẩm,Uôi"), d, "Cộng")
    for r in lines:  # the semesters may be told too
        w.neutral += [(w.sheet, w.address(c, r)) for c in (2, 3, 4, 5)]
    return end(w, "Người lập", "TRƯỞNG BAN", 5)


@ward
def wr_nam_duoi_ten_khu_pho() -> Ward:
    """Each khu phố as a caption in bold without figures, under it a line a year; the last block is the whole ward."""
    w = Ward("wr_nam_duoi_ten_khu_pho", sheet="Các năm", ward="Thị trấn Vĩnh An Nam", period="2022", sizes=(300, 800))
    title(offices(w, "HKH THỊ TRẤN VĨNH AN NAM").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP QUA CÁC NĂM CỦA KHU PHỐ", 5).skip()
    w.head("STT | Khu phố / Năm | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    d = gen(w, 3, " ".join(f"{s}@{y}" for y in (2020, 2021, 2022) for s in ("hh", "fr", "fg")))
    for i, (n, x) in enumerate(((f"Khu phố {k}", x) for k, x in enumerate(d, 1)), 1):
        w.row += 1
        cells(w, w.row, i, n, None, None, None, bold=True)
        for y in (2020, 2021, 2022):
            w.row += 1
            cells(w, w.row, None, f"Năm {y}", *(x[f"{s}@{y}"] for s in ("hh", "fr", "fg")))
            for c, s in enumerate(("hh", "fr", "fg"), 2):
                say(w, c, w.row, s, x[f"{s}@{y}"], n, str(y))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wr_luy_ke_ben_quy() -> Ward:
    """Scholarships of each quarter with the running sum beside it, which is no figure of its own."""
    w = Ward("wr_luy_ke_ben_quy", sheet="HB", ward="Xã Đại Phước Đông", period="2023")
    title(offices(w, "HKH XÃ ĐẠI PHƯỚC ĐÔNG").skip(), "HỌC BỔNG KHUYẾN HỌC NĂM 2023 (SUẤT)", 8).skip()
    w.head("""
        TT | Ấp | Quý I | < | Quý II | < | Quý III | <
        ^ | ^ | Trong quý | Lũy kế | Trong quý | Lũy kế | Trong quý | Lũy kế""", name=1, stt=0)
    for i, (n, q) in enumerate((("Phước Lý", (2, 3, 9)), ("Bến Cam", (0, 4, 7)), ("Cái Hạ", (1, 0, 11)), ("Phú Mỹ", (3, 2, 8))), 1):
        w.row += 1
        cells(w, w.row, i, f"Ấp {n}", q[0], q[0], q[1], q[0] + q[1], q[2], sum(q))
        for k, v in enumerate(q):
            say(w, 2 + 2 * k, w.row, "sch", v, f"Ấp {n}", f"2023-Q{k + 1}")
    return end(w, "Người lập", "CHỦ TỊCH", 4)
