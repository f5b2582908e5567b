"""Of several sheets and blocks: a sheet a quarter, a khu phố with years down, places only in the file's name."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
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
)


@ward
def wo_ten_tep_noi_phuong_nam() -> Ward:
    """Ward and year stand in the name of the file alone; a bare table from the first row."""
    w = Ward("Gia đình học tập - Phường Bình Khánh Tây - năm 2021", sheet="Sheet1", ward="Phường Bình Khánh Tây", period="2021", sizes=(340, 760))
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHT | Công nhận GĐHT", name=1, stt=0)
    table(w, "# n hh fr fg", kp(7), gen(w, 7, "hh fr fg"), "Cộng")
    return w


@ward
def wo_trang_quy_hoi_vien() -> Ward:
    """A sheet a quarter, members and the families that have registered so far; the year is in the titles."""
    papers = []
    d = gen(Ward("wo_trang_quy_hoi_vien", sizes=(120, 260)), 5, "mem fr")
    for q in (1, 2, 3):
        w = Ward("wo_trang_quy_hoi_vien", sheet=f"Q{q}", ward="Xã Cao Bồ Hạ", period=f"2024-Q{q}")
        title(offices(w, "HỘI KHUYẾN HỌC XÃ CAO BỒ HẠ").skip(), f"BÁO CÁO QUÝ {'I' * q} NĂM 2024", 4).skip()
        w.head("STT | Thôn | Số hội viên | Số hộ đăng ký GĐHT", name=1, stt=0)
        table(w, "# n mem fr", of("Thôn", "Lùng Tao,Tham Vè,Gia Tuyến,Chất Tiền,Bản Dâng"), [{"mem": x["mem"] + 3 * q, "fr": x["fr"] + 5 * q} for x in d], "Cộng")
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 2))
    return join(papers)


@ward
def wo_trang_khu_pho_nam_doc() -> Ward:
    """A sheet for each khóm, years down, models across; the khóm is in the title and on the tab."""
    papers = []
    for name in ("Bình Đức 1", "Bình Đức 2", "Bình Đức 3"):
        w = Ward("wo_trang_khu_pho_nam_doc", sheet=f"Khóm {name}", ward="Phường Bình Đức Đông", period="2022", sizes=(350, 820))
        w.rng.seed(name)
        title(offices(w, "PHƯỜNG BÌNH ĐỨC ĐÔNG").skip(), f"KẾT QUẢ XÂY DỰNG MÔ HÌNH HỌC TẬP KHÓM {name.upper()}", 6).skip()
        w.head("""
            Năm | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
            ^ | ^ | ĐK | CN | ĐK | CN""", name=0)
        x = gen(w, 1, " ".join(f"{s}@{y}" for y in (2020, 2021, 2022) for s in ("hh", "fr", "fg", "clr", "clg")))[0]
        for y in (2020, 2021, 2022):
            w.row += 1
            cells(w, w.row, y, *(x[f"{s}@{y}"] for s in ("hh", "fr", "fg", "clr", "clg")))
            for c, s in enumerate(("hh", "fr", "fg", "clr", "clg"), 1):
                say(w, c, w.row, s, x[f"{s}@{y}"], f"Khóm {name}", str(y))
        papers.append(end(w, "Người lập", "TRƯỞNG KHÓM", 3))
    return join(papers)


@ward
def wo_hai_bang_canh_hai_nam() -> Ward:
    """Two tables side by side, the same ấp in 2022 and 2023; the names stand in both."""
    w = Ward("wo_hai_bang_canh_hai_nam", sheet="Sheet1", ward="Xã Tân Mỹ Chánh Tây", period="2023", sizes=(210, 490))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TÂN MỸ CHÁNH TÂY").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP HAI NĂM", 11).skip()
    ap, d = ("Phong Thuận A", "Phong Thuận B", "Bình Tạo", "Tân Tỉnh", "Mỹ An"), gen(w, 5, "hh@2022 fr@2022 fg@2022 hh@2023 fr@2023 fg@2023")
    w.row += 2
    base = w.row
    for left, y in ((0, 2022), (6, 2023)):
        w.put(left, f"Năm {y}", base - 1, bold=True)
        cells(w, base, "STT", "Ấp", "Tổng số hộ", "Đăng ký", "Công nhận", start=left, bold=True)
        for i, (n, x) in enumerate(zip(ap, d, strict=True), 1):
            cells(w, base + i, i, f"Ấp {n}", *(x[f"{s}@{y}"] for s in ("hh", "fr", "fg")), start=left)
            for c, s in enumerate(("hh", "fr", "fg"), left + 2):
                say(w, c, base + i, s, x[f"{s}@{y}"], f"Ấp {n}", str(y))
        cells(w, base + 6, None, "Cộng", *(sums(d)[f"{s}@{y}"] for s in ("hh", "fr", "fg")), start=left, bold=True)
    w.row = base + 6
    return end(w, "Người lập", "CHỦ TỊCH", 7)


@ward
def wo_ba_bang_chong_ba_mo_hinh() -> Ward:
    """Three tables under one another, I to III with a caption each, the heads of the third in two levels; TDP."""
    w = Ward("wo_ba_bang_chong_ba_mo_hinh", "ods", "Bao cao", ward="Phường Mỹ Độ Nam", period="2022", sizes=(130, 330))
    title(top(w, "UBND PHƯỜNG MỸ ĐỘ NAM", "HỘI KHUYẾN HỌC", at=4), "SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 6).skip()
    tdp = [f"TDP số {i}=Tổ dân phố {i}" for i in range(1, 6)]
    w.text("I. Gia đình học tập", bold=True)
    w.head("TT | Tổ dân phố | Tổng số hộ | Đăng ký | Được công nhận | Đạt tỷ lệ %", name=1, stt=0)
    table(w, "# n hh fr fg %fg/hh", tdp, gen(w, 5, "hh fr fg"), "Cộng")
    w.skip().text("II. Dòng họ học tập", bold=True)
    w.head("TT | Tổ dân phố | Tổng số dòng họ | Đăng ký | Được công nhận", name=1, stt=0)
    table(w, "# n cl clr clg", tdp, gen(w, 5, "cl clr clg"), "Cộng")
    w.skip().text("III. Cộng đồng học tập, công dân học tập", bold=True)
    w.head("""
        TT | Tổ dân phố | Cộng đồng học tập | < | Công dân học tập | <
        ^ | ^ | Đăng ký | Được công nhận | Đăng ký | Được công nhận""", name=1, stt=0)
    table(w, "# n cor cog citr cit", tdp, gen(w, 5, "cor cog citr cit"), "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def wo_huyen_xa_nam_ngang_hai_trang() -> Ward:
    """A district: registered on one sheet, recognised on the other, years across, communes down without their kind, the town first."""
    papers = []
    xa = ["Thị trấn Cái Rồng Hạ", "Xã Đoàn Kết Đông", "Xã Bình Dân Nam", "Xã Đài Xuyên Tây", "Xã Quan Lạn Nội"]
    d = gen(Ward("wo_huyen_xa_nam_ngang_hai_trang", sizes=(700, 1700)), 5, " ".join(f"{s}@{y}" for y in range(2021, 2025) for s in ("fr", "fg")))
    for sheet, word, s in (("Đăng ký", "ĐĂNG KÝ", "fr"), ("Công nhận", "ĐƯỢC CÔNG NHẬN", "fg")):
        w = Ward("wo_huyen_xa_nam_ngang_hai_trang", sheet=sheet, ward="Huyện Vân Hải", period="2024")
        title(offices(w, "HỘI KHUYẾN HỌC HUYỆN VÂN HẢI").skip(), f"SỐ HỘ {word} GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2021 - 2024", 6).skip()
        w.head("STT | Xã, thị trấn | 2021 | 2022 | 2023 | 2024", name=1, stt=0)
        plan = " ".join(f"{s}@{y}" for y in range(2021, 2025))
        names = [f"{n.removeprefix('Xã ')}={n}" for n in xa]
        table(w, "# n " + plan, names, d, "Toàn huyện", ward_rows=True)
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 4))
    return join(papers)


@ward
def wo_dong_gop_thon_mo_hinh() -> Ward:
    """Each thôn over two lines, families and clans, its name merged down; years across; a blank row between the thôn."""
    w = Ward("wo_dong_gop_thon_mo_hinh", sheet="TH", ward="Xã Nam Dương Hạ", period="2023", sizes=(160, 360))
    title(offices(w, "UBND XÃ NAM DƯƠNG HẠ").skip(), "TỔNG HỢP KẾT QUẢ ĐƯỢC CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP", 6).skip()
    w.row += 1
    cells(w, w.row, "TT", "Thôn", "Danh hiệu", "Năm 2021", "Năm 2022", "Năm 2023", bold=True)
    d = gen(w, 5, " ".join(f"{s}@{y}" for s in ("fg", "clg") for y in (2021, 2022, 2023)))
    for i, (n, x) in enumerate(zip(("Cảnh", "Nam Điện", "Thủ Dương", "Biềng", "Lâm"), d, strict=True), 1):
        for k, (label, s) in enumerate((("Gia đình học tập", "fg"), ("Dòng họ học tập", "clg"))):
            w.row += 1
            cells(w, w.row, i if not k else None, f"Thôn {n}" if not k else None, label, *(x[f"{s}@{y}"] for y in (2021, 2022, 2023)))
            for c, y in enumerate((2021, 2022, 2023), 3):
                say(w, c, w.row, s, x[f"{s}@{y}"], f"Thôn {n}", str(y))
        w.merges += [(w.row - 1, 0, w.row, 0), (w.row - 1, 1, w.row, 1)]
        w.skip()
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wo_phieu_hai_nam_ngang_hang() -> Ward:
    """One slip of a khu vực in each corner, label and value of two years, their khu vực in a line in capitals over them."""
    w = Ward("wo_phieu_hai_nam_ngang_hang", sheet="Phiếu", ward="Phường Lái Hiếu Trung", period="2023", sizes=(250, 560))
    offices(w, "HỘI KHUYẾN HỌC PHƯỜNG LÁI HIẾU TRUNG").skip()
    base = w.row
    for k in range(4):
        x = gen(w, 1, " ".join(f"{s}@{y}" for y in (2022, 2023) for s in ("hh", "fr", "fg", "mem")))[0]
        left, r = 5 * (k % 2), base + 1 + 8 * (k // 2)
        w.put(left, f"KHU VỰC {k + 1}", r, bold=True)
        cells(w, r + 1, "Nội dung", "Năm 2022", "Năm 2023", start=left, bold=True)
        for n, (label, s) in enumerate((("Tổng số hộ", "hh"), ("Hộ đăng ký GĐHT", "fr"), ("Hộ đạt GĐHT", "fg"), ("Hội viên", "mem")), r + 2):
            cells(w, n, label, x[f"{s}@2022"], x[f"{s}@2023"], start=left)
            for c, y in ((1, "2022"), (2, "2023")):
                say(w, left + c, n, s, x[f"{s}@{y}"], f"Khu vực {k + 1}", y)
    w.row = base + 16
    return end(w, "Người tổng hợp", "CHỦ TỊCH HỘI", 5)
