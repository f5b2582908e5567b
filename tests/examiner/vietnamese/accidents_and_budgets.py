"""Accidents, a budget, a crop with its index."""

from __future__ import annotations

import random

from ..dress import dress, rule_off, sheet
from ..lines import add, line
from ..paper import Paper

FAMILY = "fifth"


@sheet
def vn5_tai_nan_giao_thong_so_sanh():
    """Accidents by district: three measures, each over this year, last year and the difference; the sum first, railways under it."""
    p = Paper("vn5_tai_nan_giao_thong_so_sanh", sheet="TNGT 6T", font="Times New Roman")
    p.texts("CÔNG AN TỈNH |  |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").texts("PHÒNG CẢNH SÁT GIAO THÔNG |  |  |  |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("TÌNH HÌNH TAI NẠN GIAO THÔNG 6 THÁNG ĐẦU NĂM 2024", bold=True, over=11, align="center").text("(Từ ngày 15/12/2023 đến ngày 14/6/2024)", italic=True, over=11, align="center")
    p.head("""
        STT | Địa phương | Số vụ | < | < | Số người chết | < | < | Số người bị thương | < | <
        ^ | ^ | Năm 2023 | Năm 2024 | Tăng, giảm | Năm 2023 | Năm 2024 | Tăng, giảm | Năm 2023 | Năm 2024 | Tăng, giảm""", stt=0, name=1)
    rng = random.Random(614)

    def told(kind, number, name, f):
        shown = [one for k in (0, 2, 4) for one in (f[k], f[k + 1], f"'{f[k + 1] - f[k]:+d}" if f[k + 1] != f[k] else "0")]
        return line(kind, f"{number} | {name}", *shown)

    places = ("TP. Phan Thiết", "Thị xã La Gi", "Huyện Tuy Phong", "Huyện Bắc Bình", "Huyện Hàm Thuận Bắc", "Huyện Hàm Thuận Nam", "Huyện Hàm Tân", "Huyện Tánh Linh", "Huyện Đức Linh", "Huyện Phú Quý")
    figures = [[rng.randint(0, 40) for _ in range(6)] if place != "Huyện Phú Quý" else [0, 1, 0, 0, 0, 2] for place in places]
    p.body("\n".join([told("T", "", "Toàn tỉnh", add(figures)), *(told("d", k, place, one) for k, (place, one) in enumerate(zip(places, figures, strict=True), 1))]))
    p.skip().texts(" | Ghi chú: Không tính các vụ va chạm giao thông.", italic=True).texts(" |  |  |  |  |  |  | TRƯỞNG PHÒNG", bold=True)
    return dress(p, widths={"A": 6, "B": 25, **dict.fromkeys("CDEFGHIJK", 9)}, wrap=(6, 7))


@sheet
def vn5_thu_ngan_sach_luy_ke():
    """Revenue of a town: letters, Roman and plain numbers in the lines, plan and months, comparisons in percent, letters and numbers under the headings."""
    p = Paper("vn5_thu_ngan_sach_luy_ke", "xls", sheet="PL01-THU", font="Times New Roman")
    p.texts("PHÒNG TÀI CHÍNH - KẾ HOẠCH |  |  |  |  |  | PHỤ LỤC SỐ 01", bold=True).skip()
    p.text("TÌNH HÌNH THỰC HIỆN THU NGÂN SÁCH NHÀ NƯỚC 9 THÁNG NĂM 2023", bold=True, over=8, align="center").texts(" |  |  |  |  |  | Đơn vị: triệu đồng", italic=True)
    p.head("""
        STT | NỘI DUNG | Dự toán năm 2023 | < | Thực hiện | < | So sánh (%) | <
        ^ | ^ | Tỉnh giao | Thị xã giao | Tháng 9 | Lũy kế 9 tháng | So dự toán thị xã giao | So cùng kỳ năm 2022""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3 | 4 | 5=4/2 | 6")
    rng = random.Random(923)

    def one(size):
        plan = int(size * rng.uniform(1, 1.1))
        done = int(plan * rng.uniform(0.5, 1.1))
        return [size, plan, done // 9, done]

    def told(kind, number, name, f):
        return line(kind, f"{number} | {name}", *f, f"{100 * f[3] / f[1]:.1f}", f"{rng.uniform(70, 130):.1f}")

    inside = {"Thu từ doanh nghiệp nhà nước": 1400, "Thuế công thương nghiệp ngoài quốc doanh": 71000, "Lệ phí trước bạ": 42000, "Thuế thu nhập cá nhân": 33000, "Thu tiền sử dụng đất": 120000, "Phí, lệ phí": 5200, "Thu khác ngân sách": 9000}
    first = {name: one(size) for name, size in inside.items()}
    second = {"Bổ sung cân đối": one(188000), "Bổ sung có mục tiêu": one(54000)}
    town, given = add(first.values()), add(second.values())
    p.body("\n".join([told("T", "", "TỔNG THU NSNN (A+B)", add([town, given])), told("R", "A", "THU NỘI ĐỊA", town), *(told("d", k, name, f) for k, (name, f) in enumerate(first.items(), 1)), told("o", "", "Trong đó: thu từ tài sản công", [310, 310, 12, 288]),
                      told("R", "B", "THU BỔ SUNG TỪ NGÂN SÁCH CẤP TRÊN", given), *(told("d", k, name, f) for k, (name, f) in enumerate(second.items(), 1))]))
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    p.skip().texts(" | Người lập biểu |  |  |  | TRƯỞNG PHÒNG", bold=True)
    return p


@sheet
def vn5_cay_ngo_dien_tich_chi_so():
    """A yearbook's crop over the years in two languages; the index of growth under a caption over the figures, the years once more."""
    p = Paper("vn5_cay_ngo_dien_tich_chi_so", sheet="148", font="Arial", borders=False)
    p.texts("148 | Diện tích, năng suất và sản lượng ngô", bold=True).texts(" | Planted area, yield and production of maize", italic=True).skip()
    p.head("""
        Năm⏎Year | Diện tích⏎Planted area⏎(Ha) | < | < | Năng suất⏎Yield⏎(Tạ/ha - Quintal/ha) | Sản lượng⏎Production⏎(Tấn - Ton)
        ^ | Tổng số⏎Total | Vụ đông xuân⏎Spring crop | Vụ mùa⏎Autumn crop | ^ | ^""")
    rng, crops = random.Random(148), []
    for _ in range(8):
        spring, autumn = rng.randint(4100, 5200), rng.randint(12800, 14800)
        crops.append([spring + autumn, spring, autumn, (spring + autumn) * rng.uniform(5.6, 6.8)])
    names = [str(year) for year in range(2015, 2022)] + ["Sơ bộ - Prel. 2022"]
    p.skip()
    p.body("\n".join([*(line("d", name, *f[:3], f"{10 * f[3] / f[0]:.1f}", int(f[3])) for name, f in zip(names, crops, strict=True))]))
    p.skip()
    p.caption("Chỉ số phát triển (Năm trước = 100) - %", at=1, over=5, italic=False, bold=True).caption("Index (Previous year = 100) - %", at=1, over=5)
    p.body("\n".join(line("d", name, *(f"{100 * a / b:.1f}" for a, b in zip(f[:3], before[:3], strict=True)), f"{100 * f[3] * before[0] / f[0] / before[3]:.1f}", f"{100 * f[3] / before[3]:.1f}")
                     for name, before, f in zip(names[1:], crops, crops[1:], strict=False)))
    return rule_off(p, widths={"A": 20, **dict.fromkeys("BCDEF", 16)}, wrap=(4, 5))
