"""Yearbooks, monthly reports, forestry, literacy, schools."""

from __future__ import annotations

import random

from ..dress import dress, rule_off, sheet
from ..english.labour_and_transport import split
from ..paper import Paper, vietnamese

FAMILY = "fourth"


@sheet
def vn4_rau_cac_loai_ten_hai_dong():
    """Names in two languages on two lines, the figures beside the English; the provisional year on three lines of the heading."""
    p = Paper("vn4_rau_cac_loai_ten_hai_dong", "xls", sheet="153", borders=False, font="Arial")
    p.text("153", bold=True).text("Diện tích rau các loại", bold=True, at=1).text("phân theo đơn vị hành chính cấp huyện", bold=True, at=1).text("Planted area of vegetables by district", italic=True, at=1).skip()
    p.texts(" |  |  |  |  | Ha", italic=True)
    p.head("""
         |  |  |  |  | Sơ bộ
         |  |  |  |  | Prel.
         | 2018 | 2019 | 2020 | 2021 | 2022""", loose=True, years_as_text=True)
    p.skip()
    rng = random.Random(153)
    names = (("Thành phố Hòa Bình", "Hoa Binh city"), ("Huyện Đà Bắc", "Da Bac district"), ("Huyện Lương Sơn", "Luong Son district"), ("Huyện Kim Bôi", "Kim Boi district"), ("Huyện Cao Phong", "Cao Phong district"), ("Huyện Tân Lạc", "Tan Lac district"), ("Huyện Mai Châu", "Mai Chau district"))
    areas = []
    for _ in names:
        start = rng.randint(2200, 19000)
        areas.append([int(start * rng.uniform(0.93, 1.08)) for _ in range(5)])

    def shown(tenths):
        return " | ".join(vietnamese(one / 10, 1) for one in tenths)

    lines = ["T| TỔNG SỐ - TOTAL | " + shown(map(sum, zip(*areas, strict=True)))]
    for (vietnamese_name, english_name), tenths in zip(names, areas, strict=True):
        lines += ["", f"S| {vietnamese_name}", f"d| {english_name} | {shown(tenths)}"]
    p.body("\n".join(lines))
    return p


@sheet
def vn4_mau_giao_khu_vuc_bon_tang():
    """School years over totals and parts over kinds, both languages on lines of their own; areas in Roman figures with their districts counted on."""
    p = Paper("vn4_mau_giao_khu_vuc_bon_tang", sheet="214", borders=False, font="Times New Roman")
    p.text("214. Số trẻ em đi học mẫu giáo phân theo huyện/thành phố thuộc tỉnh", bold=True).text("Number of kindergarten pupils by district", italic=True).text("ĐVT: Trẻ em - Unit: Child", at=5, italic=True)
    p.head("""
         | Năm học - School year | < | < | Năm học - School year | < | <
         | 2022-2023 | < | < | 2023-2024 | < | <
         |  | Chia ra - Of which | < |  | Chia ra - Of which | <
         | Tổng số | Công lập | Ngoài công lập | Tổng số | Công lập | Ngoài công lập
         | Total | Public | Non-public | Total | Public | Non-public""", spanner="merge", loose=True)
    p.skip()
    rng = random.Random(214)
    areas = (("I. Khu vực đồng bằng", "Plain districts", ("1. TP. Quảng Ngãi", "2. Huyện Bình Sơn", "3. Huyện Sơn Tịnh", "4. Huyện Tư Nghĩa", "5. Huyện Nghĩa Hành", "6. Huyện Mộ Đức")),
             ("II. Khu vực miền núi", "Mountain districts", ("7. Huyện Trà Bồng", "8. Huyện Sơn Hà", "9. Huyện Sơn Tây", "10. Huyện Minh Long", "11. Huyện Ba Tơ")), ("III. Khu vực hải đảo", "Island district", ("12. Huyện Lý Sơn",)))

    def line(kind, name, figures):
        a, b, c, d = figures
        return f"{kind}| {name} | " + " | ".join(str(one) if one else "-" for one in (a + b, a, b, c + d, c, d))

    lines, whole = [], [0] * 4
    for k, (name, english, districts) in enumerate(areas):
        first = [(rng.randint(900, 6000), rng.randint(0, 900) if k == 0 else 0) for _ in districts]
        figures = [[a, b, int(a * rng.uniform(0.93, 1.05)), int(b * rng.uniform(0.9, 1.3))] for a, b in first]
        sums = [sum(one) for one in zip(*figures, strict=True)]
        whole = [a + b for a, b in zip(whole, sums, strict=True)]
        lines += [line("R", name, sums), f"S|    {english}", *(line("d", "  " + district, one) for district, one in zip(districts, figures, strict=True))]
    p.body("\n".join([line("T", "TỔNG SỐ - TOTAL", whole), *lines]))
    return rule_off(p, widths={"A": 26, **dict.fromkeys("BCDEFG", 12)})


@sheet
def vn4_xuat_khau_hang_thang_luong_tri_gia():
    """The monthly report on exports: words of the headings broken over lines, quantity and value under each, nothing merged but the eye's groups."""
    p = Paper("vn4_xuat_khau_hang_thang_luong_tri_gia", "xls", sheet="XK hh", borders=False, font="Arial", indent="spaces")
    p.text("15. Hàng hóa xuất khẩu", bold=True).skip()
    p.texts(" |  |  |  |  |  |  |  | Nghìn tấn; triệu USD", italic=True)
    p.head("""
         | Thực hiện | < | Ước tính | < | Cộng dồn | < | 3 tháng năm 2024 so với | <
         | tháng 2 | < | tháng 3 | < | 3 tháng | < | cùng kỳ năm trước (%) | <
         | năm 2024 | < | năm 2024 | < | năm 2024 | < |  | 
         | Lượng | Trị giá | Lượng | Trị giá | Lượng | Trị giá | Lượng | Trị giá""", spanner="centre", loose=True, bold=False)
    p.skip().body("""
T| TỔNG TRỊ GIÁ |  | 24820 |  | 34010 |  | 93060 |  | 117.0
o| Khu vực kinh tế trong nước |  | 6530 |  | 9200 |  | 25260 |  | 126.2
o| Khu vực có vốn đầu tư nước ngoài |  | 18290 |  | 24810 |  | 67800 |  | 113.9
o|   Dầu thô | 180 | 116 | 235 | 155 | 640 | 415 | 95.1 | 97.0
o|   Hàng hóa khác |  | 18174 |  | 24655 |  | 67385 |  | 114.0
S| MẶT HÀNG CHỦ YẾU
d| Thủy sản |  | 490 |  | 710 |  | 1960 |  | 107.9
d| Rau quả |  | 360 |  | 440 |  | 1280 |  | 125.8
d| Hạt điều | 32 | 171 | 60 | 325 | 154 | 825 | 133.1 | 119.5
d| Cà phê | 160 | 521 | 190 | 650 | 588 | 1900 | 104.0 | 154.2
d| Chè | 7 | 12 | 10 | 17 | 29 | 49 | 127.3 | 131.6
d| Hạt tiêu | 13 | 57 | 25 | 107 | 57 | 241 | 74.8 | 104.1
d| Gạo | 446 | 299 | 1000 | 653 | 2070 | 1370 | 112.0 | 140.0
d| Sắn và sản phẩm của sắn | 295 | 131 | 350 | 160 | 1010 | 457 | 119.4 | 133.7
o|   Trong đó: Sắn | 96 | 25 | 130 | 34 | 300 | 79 | 98.2 | 97.7
d| Than đá | 21 | 5 | 60 | 14 | 100 | 24 | 71.3 | 60.1
d| Xăng dầu | 140 | 118 | 200 | 170 | 560 | 466 | 107.7 | 105.2""", bold="T")
    return p


@sheet
def vn4_hien_trang_rung_muc_dich():
    """Forest by purpose: three levels of headings with 'Cộng' columns, an outline of Roman and Arabic numbers, codes of kinds, areas with two decimals."""
    p = Paper("vn4_hien_trang_rung_muc_dich", sheet="Bieu 1", font="Times New Roman", numbers="vn")
    p.text("Biểu 1: DIỆN TÍCH CÁC LOẠI RỪNG PHÂN THEO MỤC ĐÍCH SỬ DỤNG", bold=True, over=11, align="center").text("Tính đến ngày 31/12/2023", italic=True, over=11, align="center").text("Đơn vị tính: ha", at=9, italic=True)
    p.head("""
        TT | Phân loại rừng | Mã | Tổng cộng | Đặc dụng | < | < | Phòng hộ | < | < | Sản xuất
        ^ | ^ | ^ | ^ | Cộng | Vườn quốc gia | Khu bảo tồn thiên nhiên | Cộng | Đầu nguồn | Chắn gió, chắn cát | ^""", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)")
    rng = random.Random(31)
    cells = {name: [rng.randint(0, 900000) if chance < 0.8 else 0 for chance in (rng.random() for _ in range(5))] for name in ("nguyên sinh", "thứ sinh", "trồng mới", "tái sinh", "nước")}
    natural = [a + b for a, b in zip(cells["nguyên sinh"], cells["thứ sinh"], strict=True)]
    planted = [a + b for a, b in zip(cells["trồng mới"], cells["tái sinh"], strict=True)]
    whole = [a + b for a, b in zip(natural, planted, strict=True)]
    flooded = split(rng, whole[0] // 9, 5)
    dry = [a - b if a > b else a for a, b in zip(whole, flooded, strict=True)]
    flooded = [a - b for a, b in zip(whole, dry, strict=True)]

    def line(kind, number, name, code, figures):
        a, b, c, d, e = figures
        return f"{kind}| {number} | {name} | {code} | " + " | ".join(vietnamese(one / 100, 2) if one else "" for one in (a + b + c + d + e, a + b, a, b, c + d, c, d, e))

    p.body("\n".join([line("T", "", "TỔNG DIỆN TÍCH CÓ RỪNG", "'1000", whole),
                      line("P", "I", "RỪNG PHÂN THEO NGUỒN GỐC", "'1100", whole), line("R", "1", "Rừng tự nhiên", "'1110", natural), line("d", "-", "Rừng nguyên sinh", "'1111", cells["nguyên sinh"]), line("d", "-", "Rừng thứ sinh", "'1112", cells["thứ sinh"]),
                      line("R", "2", "Rừng trồng", "'1120", planted), line("d", "-", "Trồng mới trên đất chưa có rừng", "'1121", cells["trồng mới"]), line("d", "-", "Tái sinh chồi từ rừng trồng đã khai thác", "'1123", cells["tái sinh"]),
                      line("P", "II", "RỪNG PHÂN THEO ĐIỀU KIỆN LẬP ĐỊA", "'1200", whole), line("d", "1", "Rừng trên núi đất", "'1210", dry), line("d", "2", "Rừng ngập nước", "'1230", flooded)]))
    p.tables[0].optional.append("C")
    p.skip().texts(" | HẠT KIỂM LÂM |  |  |  |  |  |  | CHI CỤC TRƯỞNG", bold=True)
    return dress(p, widths={"A": 6, "B": 40, **dict.fromkeys("DEFGHIJK", 14)}, wrap=(4, 5))


@sheet
def vn4_mu_chu_muc_do_do_tuoi():
    """Illiteracy by hamlet: ages over levels over sexes in four heading rows, the total under, 'Tỷ lệ' right of all; dashes for nothing."""
    p = Paper("vn4_mu_chu_muc_do_do_tuoi", sheet="XMC-M2", font="Times New Roman")
    p.texts("BAN CHỈ ĐẠO PCGD, XMC |  |  |  |  |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("XÃ PHONG PHÚ |  |  |  |  |  |  |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("TỔNG HỢP SỐ NGƯỜI MÙ CHỮ CHIA THEO ĐỘ TUỔI VÀ MỨC ĐỘ", bold=True, over=15, align="center").text("Thời điểm tháng 10 năm 2024", italic=True, over=15, align="center").skip()
    p.head("""
        TT | Thôn | Độ tuổi 15 - 35 | < | < | < | < | Độ tuổi 15 - 60 | < | < | < | < | Tỷ lệ biết chữ mức độ 1 (%) | < | Ghi chú
        ^ | ^ | Dân số trong độ tuổi | Mù chữ mức độ 1 | < | Mù chữ mức độ 2 | < | Dân số trong độ tuổi | Mù chữ mức độ 1 | < | Mù chữ mức độ 2 | < | 15 - 35 | 15 - 60 | ^
        ^ | ^ | ^ | Tổng số | Nữ | Tổng số | Nữ | ^ | Tổng số | Nữ | Tổng số | Nữ | ^ | ^ | ^""", stt=0, name=1)
    rng, lines, whole = random.Random(60), [], [0] * 10

    def line(kind, number, name, figures, note=""):
        shares = [vietnamese(100 - 100 * figures[k + 1] / figures[k], 2) for k in (0, 5)]
        return f"{kind}| {number} | {name} | " + " | ".join(str(one) if one else "-" for one in figures) + f" | {shares[0]} | {shares[1]} | {note}"

    for number, name in enumerate(("Tuy Tịnh 1", "Tuy Tịnh 2", "Nha Mé", "La Bá", "Phú Thủy", "Bình An"), 1):
        young = rng.randint(150, 480)
        one, two = rng.randint(0, 6), rng.randint(5, 14)
        figures = [young, one, one // 2, two, two // 2 + 1, young + rng.randint(150, 400), one + rng.randint(2, 15), one // 2 + 2, two + rng.randint(9, 30), two // 2 + 5]
        whole = [a + b for a, b in zip(whole, figures, strict=True)]
        lines.append(line("d", number, name, figures, "Có lớp XMC" if name == "La Bá" else ""))
    p.body("\n".join([*lines, line("T", "", "Toàn xã", whole)]))
    p.tables[0].optional.append("O")
    p.skip().texts(" | Người lập biểu |  |  |  |  |  |  |  |  | TM. BAN CHỈ ĐẠO", bold=True).texts(" |  |  |  |  |  |  |  |  |  | TRƯỞNG BAN", bold=True)
    return dress(p, widths={"A": 5, "B": 16}, wrap=(7, 8, 9))


@sheet
def vn4_chi_tieu_theo_phuong_xa_ngang():
    """Indicators down with units, the town and its wards across; a line of the plan's groups; texts like 'Đạt' among the figures."""
    p = Paper("vn4_chi_tieu_theo_phuong_xa_ngang", sheet="Phụ lục", font="Times New Roman", numbers="vn")
    p.text("PHỤ LỤC", bold=True, over=10, align="center").text("GIAO CHỈ TIÊU PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2025 CHO CÁC PHƯỜNG, XÃ", bold=True, over=10, align="center").text("(Ban hành kèm theo Quyết định số 3127/QĐ-UBND ngày 20/12/2024 của UBND thị xã)", italic=True, over=10, align="center").skip()
    p.head("""
        STT | Chỉ tiêu | Đơn vị tính | Toàn thị xã | Phân theo phường, xã | < | < | < | < | <
        ^ | ^ | ^ | ^ | Phước Hội | Phước Lộc | Tân An | Bình Tân | Tân Phước | Tân Bình""", stt=0, name=1)
    p.body("""
S| I | CHỈ TIÊU KINH TẾ
d| 1 | Thu ngân sách trên địa bàn | Triệu đồng | 248300 | 61200 | 33900 | 52100 | 41700 | 35200 | 24200
d| 2 | Sản lượng hải sản khai thác | Tấn | 59800 | 21400 | 17900 | - | 12300 | 8200 | -
d| 3 | Diện tích gieo trồng cây hằng năm | Ha | 2316 | - | 12 | 104 | 390 | 830 | 980
S| II | CHỈ TIÊU VĂN HÓA - XÃ HỘI
d| 4 | Số hộ thoát nghèo | Hộ | 96 | 11 | 22 | 9 | 17 | 18 | 19
d| 5 | Tỷ lệ gia đình đạt danh hiệu Gia đình học tập | % | 80.0 | 82.0 | 78.5 | 83.5 | 80.0 | 79.0 | 77.0
d| 6 | Tỷ lệ tham gia bảo hiểm y tế | % | 95.5 | 95.5 | 94.0 | 96.0 | 95.5 | 95.5 | 95.0
d| 7 | Tuyển quân | Thanh niên | 118 | 24 | 19 | 21 | 20 | 17 | 17
d| 8 | Giữ vững chuẩn phổ cập giáo dục, xóa mù chữ | Mức độ | Đạt | Mức độ 3 | Mức độ 3 | Mức độ 3 | Mức độ 3 | Mức độ 2 | Mức độ 2
S| III | CHỈ TIÊU MÔI TRƯỜNG
d| 9 | Tỷ lệ thu gom chất thải rắn sinh hoạt | % | 96.0 | 100 | 97.5 | 98.0 | 95.0 | 92.5 | 91.0
d| 10 | Tỷ lệ hộ dùng nước sạch | % | 88.2 | 96.3 | 86.0 | 94.1 | 85.5 | 80.2 | 79.4""")
    p.tables[0].optional.append("C")
    return dress(p, widths={"A": 5, "B": 42, "C": 13, **dict.fromkeys("DEFGHIJ", 11)})


@sheet
def vn4_diem_chuan_lop_10_nguyen_vong():
    """Marks needed for grade 10: school's code before its name, wishes across, decimals with commas as text, remarks in words."""
    p = Paper("vn4_diem_chuan_lop_10_nguyen_vong", sheet="Diem chuan", font="Times New Roman", left=0)
    p.texts("SỞ GIÁO DỤC VÀ ĐÀO TẠO |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").texts("HỘI ĐỒNG TUYỂN SINH |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("ĐIỂM TRÚNG TUYỂN VÀO LỚP 10 TRUNG HỌC PHỔ THÔNG CÔNG LẬP", bold=True, over=9, align="center").text("NĂM HỌC 2024 - 2025", bold=True, over=9, align="center").skip()
    p.head("""
        Số TT | Mã trường | Trường THPT | Chỉ tiêu | Số thí sinh dự thi | Điểm trúng tuyển | < | < | Ghi chú
        ^ | ^ | ^ | ^ | ^ | Nguyện vọng 1 | Nguyện vọng 2 | Nguyện vọng 3 | ^""", stt=0, name=2)
    p.body("""
d| 1 | '001 | Phan Bội Châu | 630 | 851 | 35,25 | 36,25 | 37,25 | 
d| 2 | '002 | Phan Chu Trinh | 585 | 640 | 28,50 | 29,75 | 30,50 | 
d| 3 | '005 | Hòa Đa | 450 | 466 | 17,75 | 19,00 | - | Điểm Toán, Văn > 0
d| 4 | '006 | Tuy Phong | 540 | 571 | 21,50 | 22,75 | 23,50 | 
d| 5 | '008 | Nguyễn Thị Minh Khai | 405 | 380 | 12,00 | 12,50 | 13,00 | Xét hết chỉ tiêu
d| 6 | '011 | Bắc Bình | 495 | 507 | 18,25 | 19,50 | 20,25 | 
d| 7 | '014 | Hàm Thuận Bắc | 540 | 602 | 22,00 | 23,25 | - | 
d| 8 | '017 | Lý Thường Kiệt | 450 | 498 | 20,75 | 21,75 | 22,50 | Tuyển thẳng 03 HS
d| 9 | '021 | Ngô Quyền | 180 | 171 | 10,00 | - | - | Huyện đảo""")
    t = p.tables[0]
    t.optional += ["B", "I"]
    p.skip().text("Ấn định danh sách này có 09 trường./.", at=2, italic=True).texts(" |  |  |  |  | CHỦ TỊCH HỘI ĐỒNG", bold=True).texts(" |  |  |  |  | (Đã ký)", italic=True)
    return dress(p, widths={"A": 6, "B": 9, "C": 26, "D": 9, "E": 12, "F": 13, "G": 13, "H": 13, "I": 22}, wrap=(7, 8))
