"""Hard ones: communes by the names of tabs, plan and result beside each other, semesters and classes, figures with blanks in them, parts of one cell."""

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
    typed,
)


@ward
def zb_huyen_trang_ten_xa() -> Ward:
    """A district with a tab for each commune, which only the tab names, without its kind; the same form on all; thôn by numbers."""
    papers = []
    for tab in ("Tân Lập", "Minh Đức", "TT Lộc Ninh"):
        w = Ward("zb_huyen_trang_ten_xa", sheet=tab, ward="Thị trấn Lộc Ninh" if tab[:2] == "TT" else f"Xã {tab}", period="2021", sizes=(160, 340))
        w.rng.seed(tab)
        title(offices(w, "HỘI KHUYẾN HỌC HUYỆN LỘC HƯNG THƯỢNG").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
        w.head("STT | Khu phố, ấp | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
        kind = "Khu phố" if tab[:2] == "TT" else "Ấp"
        table(w, "# n hh fr fg", kp(4, kind + " {i}", kind), gen(w, 4, "hh fr fg"), "Cộng")
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def zb_thon_ngang_kh_th() -> Ward:
    """Turned: models merged down at the left, ĐK and CN of each; every thôn has plan and result side by side; the whole last."""
    w = Ward("zb_thon_ngang_kh_th", sheet="KH-TH", ward="Xã Yên Trị Hạ", period="2023")
    title(offices(w, "UBND XÃ YÊN TRỊ HẠ").skip(), "THỰC HIỆN CHỈ TIÊU XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM 2023", 11).skip()
    units = of("Thôn", "Ngọc Chấn,Tiên La,Vụ Xuyên")
    a = w.row + 1
    cells(w, a, "TT", "Mô hình", "Nội dung", *(x for u in (*units, "Toàn xã") for x in (u, None)), bold=True)
    cells(w, a + 1, *("KH", "TH") * 4, start=3, bold=True)
    w.merges += [(a, c, a + 1, c) for c in range(3)] + [(a, c, a, c + 1) for c in range(3, 11, 2)]
    w.row += 2
    rows = (("Gia đình học tập", "Đăng ký", "fr", (150, 154, 120, 118, 201, 207)), (None, "Công nhận", "fg", (130, 136, 100, 99, 180, 184)),
            ("Dòng họ học tập", "Đăng ký", "clr", (4, 4, 3, 2, 6, 6)), (None, "Công nhận", "clg", (3, 4, 2, 2, 5, 5)),
            ("Đơn vị học tập", "Đăng ký", "unr", (2, 2, 1, 1, 3, 3)), (None, "Công nhận", "ung", (2, 1, 1, 1, 2, 3)))
    for i, (model, item, s, v) in enumerate(rows):
        w.row += 1
        cells(w, w.row, i // 2 + 1 if model else None, model, item, *v, sum(v[::2]), sum(v[1::2]))
        if model:
            w.merges += [(w.row, 0, w.row + 1, 0), (w.row, 1, w.row + 1, 1)]
        w.not_counted(*(w.address(c) for c in range(3, 9, 2)))
        for k, unit in enumerate(units):
            w.takes(4 + 2 * k, s, v[1 + 2 * k], unit)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zb_khoi_lop_theo_cap() -> Ward:
    """Pupils of the school year by class, a sum for each level, which is what counts; the whole last; one level loses more than its classes."""
    w = Ward("zb_khoi_lop_theo_cap", sheet="HS", ward="Xã Lộc Thành Nam", period="2023-2024")
    top(w, "UBND XÃ LỘC THÀNH NAM", at=4)
    title(w, "DUY TRÌ SĨ SỐ HỌC SINH NĂM HỌC 2023-2024", 6).skip()
    w.head("TT | Cấp học, khối lớp | HS đầu năm học | HS cuối năm học | HS bỏ học | Vận động trở lại lớp", name=1, stt=0)
    done = []
    for mark, level, code, made in (("I", "Tiểu học", "th", [(90, 90, 0, 0), (86, 85, 1, 0), (95, 95, 0, 0), (81, 80, 1, 1), (88, 88, 0, 0)]),
                                    ("II", "THCS", "thcs", [(78, 77, 1, 1), (74, 72, 2, 1), (70, 69, 1, 0), (66, 65, 1, 0)])):
        s = [sum(v) for v in zip(*made, strict=True)]
        w.line(mark, level, *s, bold=True)
        for c, (short, x) in enumerate(zip(("ps", "pe", "do", "rt"), s, strict=True), 2):
            w.takes(c, short, x, level=code)
        for grade, v in enumerate(made, 1 if code == "th" else 6):
            w.line(None, f"- Khối lớp {grade}", *v)
            w.not_counted(*(w.address(c) for c in range(2, 6)))
        done.append(s)
    w.line(None, "Tổng cộng", *(sum(v) for v in zip(*done, strict=True)), bold=True)
    return end(w, "Người lập", "HIỆU TRƯỞNG", 4)


@ward
def zb_so_co_khoang_trang() -> Ward:
    """Figures with blanks between thousands, with decimals of a program, with a unit in brackets; one has a digit too many."""
    w = Ward("zb_so_co_khoang_trang", sheet="Sheet1", ward="Phường Lái Hiếu Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG LÁI HIẾU ĐÔNG").skip(), "SỐ LIỆU KHU VỰC NĂM 2022", 6).skip()
    w.head("TT | Khu vực | Tổng số hộ | Nhân khẩu | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT", name=1, stt=0)
    d = typed("hh pop fr fg", "1 245{1245} | 4 702{4702} | 905{905} | 821 (hộ){821}", "1 102{1102} | 4 210{4210} | 800{800} | 702 (hộ){702}", "986{986} | 3 655{3655} | 712{712} | 640 (hộ){640}",
              "1 310{1310} | 5 001{5001} | 9960 | 871 (hộ){871}", "1 077{1077} | 4 012{4012} | 790{790} | 688 (hộ){688}")
    lines = body(w, "# n hh pop fr fg", kp(5, "Khu vực {i}", "Khu vực"), d)
    w.planted.append([w.address(4, lines[3]), w.address(2, lines[3])])
    w.not_counted(w.address(4, lines[3]))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zb_mot_o_hai_so() -> Ward:
    """*Đăng ký/Tổng số hộ* and *Công nhận/Đăng ký* in one cell each, with a share behind; clans likewise; no sum."""
    w = Ward("zb_mot_o_hai_so", sheet="BC", ward="Xã Hải Xuân Nội", period="2021")
    title(offices(w, "UBND XÃ HẢI XUÂN NỘI", "HỘI KHUYẾN HỌC").skip(), "GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2021", 5).skip()
    w.head("TT | Xóm | Gia đình học tập được công nhận/đăng ký | Tỷ lệ (%) | Dòng họ học tập được công nhận/đăng ký", name=1, stt=0)
    for i, (g, r, c, e) in enumerate(((150, 171, 3, 4), (122, 140, 2, 2), (165, 190, 5, 6), (119, 131, 2, 3)), 1):
        w.line(i, f"Xóm {i}", f"{g}/{r}", round(100 * g / r, 1), f"{c}/{e}")
        w.takes(2, "fg", g, f"Xóm {i}").takes(4, "clg", c, f"Xóm {i}")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zb_moi_thon_ba_dong() -> Ward:
    """Each thôn has three lines, 2021, 2022 and 2023, its name merged over them, and a line of growth; sums for each year at the end."""
    w = Ward("zb_moi_thon_ba_dong", "xls", "3 nam", ward="Xã Mường Bang Thượng", period="2023", sizes=(90, 210))
    title(offices(w, "UBND XÃ MƯỜNG BANG THƯỢNG").skip(), "GIA ĐÌNH HỌC TẬP 3 NĂM 2021 - 2023", 6).skip()
    w.head("TT | Bản | Năm | Số hộ | Đăng ký | Công nhận", name=1, stt=0)
    whole: dict[int, list] = {}
    for i, name in enumerate(("Chùng", "Dằn", "Khoáng", "Sọc"), 1):
        first = w.row + 1
        d = [dict(zip(("hh", "fr", "fg"), v, strict=True)) for v in ((100 + 11 * i, 60 + 9 * i, 50 + 8 * i), (101 + 11 * i, 66 + 9 * i, 57 + 8 * i), (103 + 11 * i, 73 + 9 * i, 64 + 8 * i))]
        for year, x in zip((2021, 2022, 2023), d, strict=True):
            w.row += 1
            cells(w, w.row, i if w.row == first else None, name if w.row == first else None, year, *x.values())
            for c, s in enumerate(x, 3):
                say(w, c, w.row, s, x[s], f"Bản {name}", str(year))
            whole.setdefault(year, []).append(x)
        w.merges += [(first, 0, w.row, 0), (first, 1, w.row, 1)]
    for year, lines in whole.items():
        w.row += 1
        cells(w, w.row, None, "Toàn xã" if year == 2021 else None, year, *sums(lines).values(), bold=True)
    w.merges.append((w.row - 2, 1, w.row, 1))
    return end(w, "Người lập", "CHỦ TỊCH", 4)
