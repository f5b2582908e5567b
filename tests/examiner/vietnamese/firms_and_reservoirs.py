"""Firms, prices, reservoirs, vaccination, voters, transport, public money."""

from __future__ import annotations

import random

from ..dress import dress, rule_off, sheet
from ..paper import Paper, vietnamese

FAMILY = "fourth"


@sheet
def vn4_doanh_nghiep_quy_mo_lao_dong():
    """Firms by size: both languages in one cell of the heading and of each name, size classes across, kinds of activity down."""
    p = Paper("vn4_doanh_nghiep_quy_mo_lao_dong", sheet="84", borders=False, font="Arial")
    p.text("84. Số doanh nghiệp đang hoạt động có kết quả sản xuất kinh doanh tại thời điểm 31/12/2022", bold=True).text("      phân theo quy mô lao động và phân theo ngành kinh tế", bold=True)
    p.text("      Number of acting enterprises having business outcomes as of 31/12/2022 by size of employees and kind of economic activity", italic=True).skip()
    p.text("Doanh nghiệp - Enterprise", at=6, italic=True)
    p.head("""
         | Tổng số⏎Total | Phân theo quy mô lao động - By size of employees | < | < | < | < | <
         | ^ | Dưới 5⏎người⏎Under 5⏎pers. | 5-9⏎người⏎pers. | 10-49⏎người⏎pers. | 50-199⏎người⏎pers. | 200-299⏎người⏎pers. | Từ 300 người⏎trở lên⏎300 pers.⏎and over""")
    kinds = {"Nông nghiệp, lâm nghiệp và thủy sản⏎Agriculture, forestry and fishing": 96, "Khai khoáng⏎Mining and quarrying": 31, "Công nghiệp chế biến, chế tạo⏎Manufacturing": 702, "Xây dựng⏎Construction": 911, "Bán buôn và bán lẻ; sửa chữa ô tô, mô tô⏎Wholesale and retail trade": 1960, "Vận tải, kho bãi⏎Transportation and storage": 355,
             "Dịch vụ lưu trú và ăn uống⏎Accommodation and food service activities": 288, "Giáo dục và đào tạo⏎Education and training": 104}
    rng = random.Random(84)
    classes = {kind: [int(size * share * rng.uniform(0.8, 1.2)) for share in (0.61, 0.22, 0.13, 0.03, 0.004, 0.004)] for kind, size in kinds.items()}

    def line(mark, kind, sizes):
        return f"{mark}| {kind} | {sum(sizes)} | " + " | ".join(str(one) if one else "-" for one in sizes)

    p.body("\n".join([line("T", "TỔNG SỐ - TOTAL", [sum(one) for one in zip(*classes.values(), strict=True)]), *(line("d", *one) for one in classes.items())]))
    return rule_off(p, widths={"A": 40, **dict.fromkeys("BCDEFGH", 11)}, wrap=tuple(range(6, 17)))


@sheet
def vn4_gia_ca_thi_truong_tang_giam():
    """Prices of two dates and what they rose or fell, goods numbered in groups with letters; no line is a sum; prices with points."""
    p = Paper("vn4_gia_ca_thi_truong_tang_giam", sheet="Gia T6", font="Times New Roman", numbers="vn")
    p.texts("SỞ TÀI CHÍNH |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("PHÒNG QUẢN LÝ GIÁ - CÔNG SẢN |  |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("BẢNG GIÁ THỊ TRƯỜNG THÁNG 6 NĂM 2024", bold=True, over=8, align="center").text("(Khảo sát tại chợ trung tâm các huyện, thị xã, thành phố)", italic=True, over=8, align="center").text("Đơn vị tính: đồng", at=6, italic=True)
    p.head("""
        Mã hàng | Tên hàng hóa, dịch vụ | ĐVT | Giá kỳ trước | Giá kỳ này | Tăng (+), giảm (-) | < | Ghi chú
        ^ | ^ | ^ | ^ | ^ | Mức | Tỷ lệ (%) | ^""", name=1, stt=0)
    p.code("1 | 2 | 3 | 4 | 5 | 6=5-4 | 7=6/4 | 8")
    goods = {"I | LƯƠNG THỰC, THỰC PHẨM": (("Thóc tẻ thường", "đ/kg", 8200), ("Gạo tẻ ngon", "đ/kg", 18500), ("Thịt lợn thăn", "đ/kg", 118000), ("Cá biển loại 4", "đ/kg", 65000), ("Bắp cải trắng", "đ/kg", 14000)), "II | VẬT LIỆU XÂY DỰNG": (("Xi măng PCB40", "đ/bao", 88000), ("Thép xây dựng phi 6-8", "đ/kg", 16200), ("Cát vàng", "đ/m3", 310000)),
             "III | GIÁO DỤC": (("Học phí mầm non tư thục", "đ/tháng", 1450000), ("Sách giáo khoa lớp 1", "đ/bộ", 197000)), "IV | GIAO THÔNG": (("Xăng E5 Ron 92", "đ/lít", 21700), ("Cước taxi", "đ/km", 13900))}
    rng, lines, number = random.Random(6), [], 0
    for group, things in goods.items():
        lines.append(f"S| {group}")
        for name, unit, price in things:
            number += 1
            change = rng.choice((0, 0, 100, 500, -100, -500, 1000))
            lines.append(f"d| '{10000 + number} | {name} | {unit} | {price} | {price + change} | {change if change else '-'} | {vietnamese(100 * change / price, 2) if change else '-'} | {'Điều chỉnh theo Nghị định 80' if unit == 'đ/lít' else ''}")
    p.body("\n".join(lines))
    p.tables[0].optional += ["C", "H"]
    p.skip().texts(" | Người lập bảng |  |  |  | TRƯỞNG PHÒNG", bold=True)
    return dress(p, widths={"A": 9, "B": 34, "C": 10, "D": 13, "E": 13, "F": 11, "G": 11, "H": 28})


@sheet
def vn4_ho_chua_nuoc_dung_tich():
    """Reservoirs under their districts: a line of units, a line of numbers, capacity of design and of the day, sums in the districts' lines and at the end."""
    p = Paper("vn4_ho_chua_nuoc_dung_tich", "xls", sheet="Ho 25-4", font="Times New Roman")
    p.text("CÔNG TY TNHH MTV KHAI THÁC CÔNG TRÌNH THỦY LỢI", bold=True).text("TÌNH HÌNH NGUỒN NƯỚC CÁC HỒ CHỨA NGÀY 25/4/2024", bold=True, over=9, align="center").skip()
    p.head("""
        TT | Tên hồ chứa | Thông số thiết kế | < | < | Hiện tại (7 giờ) | < | < | Cùng kỳ năm 2023
        ^ | ^ | MNDBT | Dung tích toàn bộ | Dung tích hữu ích | Mực nước | Dung tích hữu ích | Tỷ lệ so với thiết kế | ^
         |  | (m) | (triệu m³) | (triệu m³) | (m) | (triệu m³) | (%) | (triệu m³)""", stt=0, name=1, soft=(2,))
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)=(7)/(5) | (9)")
    rng, lines, whole = random.Random(25), [], [0.0] * 4

    def line(kind, number, name, levels, volumes):
        full, useful, now, before = volumes
        return f"{kind}| {number} | {name} | {levels[0]} | {full:.2f} | {useful:.2f} | {levels[1]} | {now:.2f} | {100 * now / useful:.1f} | {before:.2f}"

    for roman, (district, names) in zip(("I", "II", "III"), {"Huyện Tuy Phong": ("Lòng Sông", "Đá Bạc", "Phan Dũng"), "Huyện Bắc Bình": ("Cà Giây", "Sông Khán"), "Huyện Hàm Thuận Nam": ("Sông Móng", "Ba Bàu", "Tân Lập", "Đu Đủ")}.items(), strict=True):
        volumes = []
        for _ in names:
            useful = round(rng.uniform(2, 34), 2)
            volumes.append([round(useful * 1.11, 2), useful, round(useful * rng.uniform(0.2, 0.8), 2), round(useful * rng.uniform(0.2, 0.8), 2)])
        sums = [sum(one) for one in zip(*volumes, strict=True)]
        whole = [a + b for a, b in zip(whole, sums, strict=True)]
        lines += [line("R", roman, district, ("", ""), sums), *(line("d", number, f"Hồ {name}", (f"{rng.uniform(38, 77):.2f}", f"{rng.uniform(28, 37):.2f}"), one) for number, (name, one) in enumerate(zip(names, volumes, strict=True), 1))]
    p.body("\n".join([*lines, line("T", "", "TỔNG CỘNG", ("", ""), whole)]))
    p.skip().text("Ghi chú: MNDBT là mực nước dâng bình thường.", at=1, italic=True)
    return p


@sheet
def vn4_tiem_chung_cung_ky_so_sanh():
    """Vaccination of infants over many columns in doses and percent; after the district's total last year's figures and the difference."""
    p = Paper("vn4_tiem_chung_cung_ky_so_sanh", sheet="TCMR T9", font="Times New Roman")
    p.texts("TRUNG TÂM Y TẾ HUYỆN |  |  |  |  |  |  |  |  |  |  |  |  | Biểu số 3/TCMR", bold=True).text("KẾT QUẢ TIÊM CHỦNG MỞ RỘNG 9 THÁNG NĂM 2024", bold=True, over=17, align="center").skip()
    p.head("""
        STT | Trạm y tế | Số trẻ dưới 1 tuổi trong diện tiêm | Viêm gan B sơ sinh | < | < | BCG | < | OPV | < | < | DPT-VGB-Hib | < | < | Tiêm đủ liều | < | Tai biến sau tiêm
        ^ | ^ | ^ | ≤ 24 giờ | > 24 giờ | % ≤ 24 giờ | Số tiêm | % | Lần 1 | Lần 2 | Lần 3 | Lần 1 | Lần 2 | Lần 3 | Số trẻ | % | ^""", stt=0, name=1)
    rng, lines, whole = random.Random(9), [], [0] * 12

    def line(kind, number, name, f):
        share = [f"{100 * f[k] / f[0]:.1f}" for k in (1, 3, 10)]
        return f"{kind}| {number} | {name} | {f[0]} | {f[1]} | {f[2]} | {share[0]} | {f[3]} | {share[1]} | {f[4]} | {f[5]} | {f[6]} | {f[7]} | {f[8]} | {f[9]} | {f[10]} | {share[2]} | {f[11]}"

    def station(due):
        first, second, third = (int(due * rng.uniform(low, high)) for low, high in ((0.74, 0.8), (0.68, 0.73), (0.62, 0.67)))
        return [due, *(int(due * rng.uniform(low, high)) for low, high in ((0.6, 0.8), (0.02, 0.1), (0.7, 0.85))), first, second, third, first - due // 90, second - due // 80, third - due // 70, int(third * rng.uniform(0.93, 0.99)), 0]

    for number, name in enumerate(("Liên Hương", "Phan Rí Cửa", "Chí Công", "Bình Thạnh", "Hòa Minh", "Phước Thể", "Vĩnh Hảo", "Phan Dũng"), 1):
        figures = station(rng.randint(30, 420))
        whole = [a + b for a, b in zip(whole, figures, strict=True)]
        lines.append(line("d", number, name, figures))
    before = station(whole[0] + 61)
    change = [a - b for a, b in zip(whole, before, strict=True)]
    p.body("\n".join([*lines, line("T", "", "Toàn huyện", whole), line("o", "", "Cùng kỳ năm 2023", before),
                      "o|  | Tăng (+), giảm (-) | " + " | ".join(str(one) for one in (change[0], change[1], change[2], "", change[3], "", *change[4:11], "", change[11]))]))
    return dress(p, widths={"A": 5, "B": 20, "C": 12}, wrap=(4, 5))


@sheet
def vn4_cu_tri_khu_vuc_bo_phieu():
    """Voters by polling area: the commune's sum on top under a line of letters, areas with numbers in their names, hamlets in words beside them."""
    p = Paper("vn4_cu_tri_khu_vuc_bo_phieu", sheet="Bieu 07", font="Times New Roman", top=1)
    p.texts("ỦY BAN BẦU CỬ XÃ CHÍ CÔNG |  |  |  |  |  | Biểu 07/BC-UBBC", bold=True).skip().text("BÁO CÁO KẾT QUẢ CỬ TRI ĐI BỎ PHIẾU", bold=True, over=10, align="center").text("Tính đến 19 giờ ngày bầu cử", italic=True, over=10, align="center").skip()
    p.head("""
        TT | Khu vực bỏ phiếu | Gồm các thôn | Cử tri theo danh sách | < | < | Cử tri đã bỏ phiếu | < | Hòm phiếu phụ | Ghi chú
        ^ | ^ | ^ | Tổng số | Trong đó | < | Số người | Tỷ lệ (%) | ^ | ^
        ^ | ^ | ^ | ^ | Nữ | Tạm trú | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.code("A | B | C | 1 | 2 | 3 | 4 | 5=4/1 | 6 | D")
    rng = random.Random(19)
    areas = []
    for number, hamlets in enumerate(("Thôn Thanh Lương", "Thôn Thanh Tân, một phần thôn Hiệp Đức 1", "Thôn Hiệp Đức 1", "Thôn Hiệp Đức 2", "Thôn Hà Thủy 1", "Thôn Hà Thủy 2, 3"), 1):
        voters = rng.randint(800, 2600)
        areas.append((number, hamlets, [voters, int(voters * rng.uniform(0.47, 0.53)), rng.randint(3, 90), voters - rng.randint(0, 40), rng.randint(0, 2)]))

    def line(kind, number, name, hamlets, f):
        return f"{kind}| {number} | {name} | {hamlets} | {f[0]} | {f[1]} | {f[2]} | {f[3]} | {100 * f[3] / f[0]:.2f} | {f[4] or ''} | "

    p.body("\n".join([line("T", "", "TỔNG CỘNG", "", [sum(one) for one in zip(*(figures for *_, figures in areas), strict=True)]), *(line("d", number, f"Khu vực bỏ phiếu số {number}", hamlets, figures) for number, hamlets, figures in areas)]))
    p.tables[0].optional += ["C", "J"]
    p.skip().texts(" |  |  |  |  |  | TM. ỦY BAN BẦU CỬ", bold=True).texts(" |  |  |  |  |  | CHỦ TỊCH", bold=True)
    return dress(p, widths={"A": 5, "B": 24, "C": 40}, wrap=(7, 8, 9))


@sheet
def vn4_van_tai_hanh_khach_hang_hoa():
    """Passengers and goods one under the other, carried and carried by distance; measures in brackets; the heading's words on lines, nothing merged."""
    p = Paper("vn4_van_tai_hanh_khach_hang_hoa", "xls", sheet="VT", borders=False, font="Arial", indent="spaces")
    p.text("9. Vận tải hành khách và hàng hóa của địa phương", bold=True).skip()
    p.head("""
         | Thực hiện | Ước tính | Ước tính | Ước tính | So với cùng kỳ năm trước (%) | < | <
         | tháng 5 | tháng 6 | quý II | 6 tháng |  |  | 
         | năm 2024 | năm 2024 | năm 2024 | năm 2024 | Tháng 6 | Quý II | 6 tháng""", loose=True, spanner="centre", bold=False)
    p.skip()
    rng, lines = random.Random(96), []

    def line(kind, name, f):
        return f"{kind}| {name} | " + " | ".join(f"{one:.2f}" for one in f)

    def months(size):
        may, june = size * rng.uniform(0.95, 1.05), size * rng.uniform(0.95, 1.05)
        quarter = may + june + size
        return [may, june, quarter, quarter * rng.uniform(1.9, 2.05)]

    for block, measures in (("A. HÀNH KHÁCH", (("I. Vận chuyển (Nghìn HK)", (2100, 14)), ("II. Luân chuyển (Nghìn HK.km)", (98000, 260)))), ("B. HÀNG HÓA", (("I. Vận chuyển (Nghìn tấn)", (940, 9)), ("II. Luân chuyển (Nghìn tấn.km)", (61000, 830))))):
        lines.append(f"S| {block}")
        for measure, (road, water) in measures:
            parts = [months(road), months(water)]
            rates = [[rng.uniform(98, 118) for _ in range(3)] for _ in range(3)]
            lines += [line("P", f"  {measure}", [*(sum(one) for one in zip(*parts, strict=True)), *rates[0]]), "S|     Phân theo ngành vận tải", line("d", "      Đường bộ", [*parts[0], *rates[0]]), line("d", "      Đường thủy", [*parts[1], *rates[1]])]
    p.body("\n".join(lines))
    return p


@sheet
def vn4_von_dau_tu_cong_csv():
    """Public investment saved as text with semicolons: three heading rows with gaps where cells were merged, sums on top and in the letters' and Roman lines."""
    p = Paper("vn4_von_dau_tu_cong_csv", "csv", borders=False, numbers="vn")
    p.texts("UBND THỊ XÃ |  |  |  |  |  |  | Phụ lục 02").text("TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2024").text("(Kèm theo Báo cáo số 415/BC-UBND ngày 05/11/2024)").texts(" |  |  |  |  |  |  | ĐVT: triệu đồng").skip()
    p.head("""
        TT | Danh mục công trình | Tổng mức đầu tư | Kế hoạch vốn năm 2024 | < | < | Giải ngân đến 31/10/2024 | < | Ghi chú
         |  |  | Tổng số | Trong đó | < | Số tiền | Tỷ lệ (%) | 
         |  |  |  | Vốn tỉnh | Vốn thị xã |  |  | """, stt=0, name=1, spanner="first", bold=False)
    rng = random.Random(2)
    tree = {"A": ("VỐN CÔNG TRÌNH CHUYỂN TIẾP", {"I": ("Giao thông", ("Đường Nguyễn Trãi nối dài", "Nâng cấp đường Hùng Vương")), "II": ("Giáo dục", ("Trường TH Tân An 2 (giai đoạn 2)", "Trường MN Phước Hội", "Trường THCS Tân Phước"))}),
            "B": ("VỐN CÔNG TRÌNH KHỞI CÔNG MỚI", {"I": ("Thủy lợi", ("Kè bờ sông Dinh", "Kênh tiêu Bình Tân")), "II": ("Văn hóa", ("Nhà văn hóa khu phố 5",))})}

    def line(kind, number, name, f, note=""):
        cost, province, town, paid = f
        return f"{kind}| {number} | {name} | {cost} | {province + town} | {province or ''} | {town} | {paid} | {vietnamese(100 * paid / (province + town), 1)} | {note}"

    def add(many):
        return [sum(one) for one in zip(*many, strict=True)]

    lines, letters = [], []
    for letter, (title, groups) in tree.items():
        inside, sums = [], []
        for roman, (sector, works) in groups.items():
            money = []
            for _ in works:
                province, town = rng.choice((0, 2000, 5500, 9000)), rng.randint(900, 7000)
                money.append([int((province + town) * rng.uniform(1.4, 4)), province, town, int((province + town) * rng.uniform(0.2, 0.98))])
            sums.append(add(money))
            inside += [line("o", roman, sector, sums[-1]), *(line("d", number, name, one, "Chậm GPMB" if one[3] < 0.4 * (one[1] + one[2]) else "") for number, (name, one) in enumerate(zip(works, money, strict=True), 1))]
        letters.append(add(sums))
        lines += [line("R", letter, title, letters[-1]), *inside]
    p.body("\n".join([line("T", "", "TỔNG CỘNG (A+B)", add(letters)), *lines]))
    t = p.tables[0]
    t.optional.append("I")
    t.either_rows += [row for row in t.body if (row, 0) in p.cells and str(p.cells[row, 0].value) in ("A", "B", "I", "II")]
    p.skip().texts(" | Ghi chú: GPMB là giải phóng mặt bằng.")
    return p
