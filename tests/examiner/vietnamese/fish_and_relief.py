"""Catches of fish, schools of standard, people under social protection."""

from __future__ import annotations

import random

from ..dress import dress, sheet
from ..lines import add, line
from ..paper import Paper

FAMILY = "fifth"


@sheet
def vn5_san_luong_thuy_san_phan_theo():
    """A yearbook's catches: the sum, then the same tonnes parted by branch and by kind under captions; the unit over years at the right."""
    p = Paper("vn5_san_luong_thuy_san_phan_theo", "xls", sheet="195", font="Arial", borders=False, indent="spaces")
    p.texts("195 | Sản lượng thủy sản", bold=True).texts(" | Production of fishery", italic=True).skip()
    p.texts(" |  |  |  |  | Tấn - Ton", italic=True)
    p.head(" | 2018 | 2019 | 2020 | 2021 | Sơ bộ⏎Prel.⏎2022", bold=True)
    p.skip()
    rng = random.Random(195)

    def series(size):
        return [int(size * (1 + 0.02 * k) * rng.uniform(0.97, 1.03)) for k in range(5)]

    caught, raised = {name: series(size) for name, size in (("Cá", 150000), ("Tôm", 6200), ("Khác", 51000))}, {name: series(size) for name, size in (("Cá", 8200), ("Tôm", 7900), ("Khác", 1100))}
    english = {"Cá": "Fish", "Tôm": "Shrimp", "Khác": "Others"}
    sea, ponds = add(caught.values()), add(raised.values())
    whole = add([sea, ponds])

    def kinds(parts):
        return [line("d", f"{name} - {english[name]}", *one, depth=2) for name, one in parts.items()]

    p.body("\n".join([line("T", "TỔNG SỐ - TOTAL", *whole), "S| Phân theo loại thủy sản - By kind", *(line("o", f"{name} - {english[name]}", *add([caught[name], raised[name]]), depth=1) for name in caught),
                      "S| Phân theo hoạt động - By activity", line("o", "Khai thác - Caught", *sea, depth=1), "S|     Trong đó - Of which:", *kinds(caught), line("o", "Nuôi trồng - Aquaculture", *ponds, depth=1), "S|     Trong đó - Of which:", *kinds(raised)]))
    t = p.tables[0]
    t.either_rows += [row for row in t.body if (row, 0) in p.cells and str(p.cells[row, 0].value).strip().startswith(("Khai thác", "Nuôi trồng"))]
    return p


@sheet
def vn5_truong_dat_chuan_quoc_gia_danh_sach():
    """Schools under levels of schooling in Roman captions with their sums, communes and years in columns of words and numbers, all schools at the end."""
    p = Paper("vn5_truong_dat_chuan_quoc_gia_danh_sach", sheet="DS truong", font="Times New Roman")
    p.texts("UBND HUYỆN |  |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").texts("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO |  |  |  |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("DANH SÁCH TRƯỜNG ĐẠT CHUẨN QUỐC GIA NĂM HỌC 2023-2024", bold=True, over=10, align="center").skip()
    p.head("""
        TT | Tên trường | Xã, thị trấn | Số lớp | Số học sinh | < | < | Mức độ đạt chuẩn | Năm công nhận | Ghi chú
        ^ | ^ | ^ | ^ | Tổng số | Trong đó | < | ^ | ^ | ^
        ^ | ^ | ^ | ^ | ^ | Nữ | Dân tộc | ^ | ^ | ^""", stt=0, name=1)
    rng, lines, sums = random.Random(2324), [], []

    def told(kind, number, name, place, f, level="", year="", note=""):
        return line(kind, f"{number} | {name}", place, *f, level, year, note)

    for roman, title, word, names in (("I", "MẦM NON", "mầm non", (("MN Sao Mai", "Liên Hương"), ("MG Chí Công", "Chí Công"), ("MG Vĩnh Hảo", "Vĩnh Hảo"))), ("II", "TIỂU HỌC", "tiểu học", (("TH Liên Hương 1", "Liên Hương"), ("TH Phan Rí Cửa 3", "Phan Rí Cửa"), ("TH Bình Thạnh", "Bình Thạnh"), ("TH Phú Lạc 1", "Phú Lạc"))),
                                      ("III", "TRUNG HỌC CƠ SỞ", "THCS", (("THCS Nguyễn Văn Trỗi", "Chí Công"), ("THCS Lê Văn Tám", "Phước Thể")))):
        schools = []
        for _ in names:
            classes = rng.randint(8, 28)
            pupils = classes * rng.randint(26, 38)
            schools.append([classes, pupils, int(pupils * rng.uniform(0.45, 0.53)), int(pupils * rng.uniform(0, 0.2))])
        sums.append(add(schools))
        lines += [f"S| {roman} | {title} |  |  |  |  |  |  |  | ", *(told("d", k, f"Trường {name}", place, one, rng.choice((1, 1, 2)), rng.randint(2016, 2023)) for k, ((name, place), one) in enumerate(zip(names, schools, strict=True), 1)), told("Q", "", f"Cộng {word}", "", sums[-1])]
    p.body("\n".join([*lines, told("T", "", "TỔNG CỘNG", "", add(sums))]))
    p.tables[0].optional += ["C", "J"]
    p.skip().texts(" | NGƯỜI LẬP BIỂU |  |  |  |  | TRƯỞNG PHÒNG", bold=True)
    return dress(p, widths={"A": 5, "B": 30, "C": 15, "J": 14}, wrap=(6, 7, 8))


@sheet
def vn5_bao_tro_xa_hoi_csv():
    """People under social protection saved as text with semicolons: groups of two measures each, communes numbered with a zero, money with points, sum at the end."""
    p = Paper("vn5_bao_tro_xa_hoi_csv", "csv", borders=False, numbers="vn")
    p.text("PHÒNG LAO ĐỘNG - TB VÀ XH").text("TỔNG HỢP CHI TRẢ TRỢ CẤP XÃ HỘI THÁNG 5 NĂM 2024").texts(" |  |  |  |  |  |  |  | ĐVT: nghìn đồng").skip()
    p.head("""
        STT | Xã, thị trấn | Người cao tuổi | < | Người khuyết tật | < | Trẻ em mồ côi | < | Tổng cộng | <
         |  | Số người | Số tiền | Số người | Số tiền | Số người | Số tiền | Số người | Số tiền""", stt=0, name=1, spanner="first", bold=False)
    rng, data = random.Random(524), {}
    for name in ("Liên Hương", "Phan Rí Cửa", "Chí Công", "Hòa Phú", "Bình Thạnh", "Phước Thể", "Vĩnh Tân", "Phong Phú", "Phan Dũng"):
        counts = [rng.randint(60, 700), rng.randint(30, 380), rng.choice((0, 3, 6, 11, 14))]
        data[name] = [one for count, rate in zip(counts, (360, 540, 540), strict=True) for one in (count, count * rate)]

    def told(kind, number, name, f):
        return line(kind, f"'{number:02d} | {name}" if number else f" | {name}", *f, f[0] + f[2] + f[4], f[1] + f[3] + f[5])

    p.body("\n".join([*(told("d", k, name, one) for k, (name, one) in enumerate(data.items(), 1)), told("T", 0, "TỔNG CỘNG", add(data.values()))]))
    p.skip().texts(" | Người lập bảng |  |  |  |  |  | TRƯỞNG PHÒNG")
    return p
