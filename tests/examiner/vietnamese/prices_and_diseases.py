"""Prices, retail, districts, diseases, regional product, a form of schools, livestock, targets."""

from __future__ import annotations

import random

from ..dress import finish, sheet, show_thousands
from ..lines import add, line
from ..paper import Paper

FAMILY = "sixth"


@sheet
def vn6_chi_so_gia_tieu_dung_nhom():
    """The monthly index of prices: groups with Roman figures, codes, one heading over four comparisons, the general index first, gold and dollars last."""
    p = Paper("vn6_chi_so_gia_tieu_dung_nhom", sheet="CPI T5", font="Times New Roman")
    p.texts("CỤC THỐNG KÊ TỈNH |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts(" |  |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("CHỈ SỐ GIÁ TIÊU DÙNG, CHỈ SỐ GIÁ VÀNG, CHỈ SỐ GIÁ ĐÔ LA MỸ", bold=True, over=7, align="center").text("THÁNG 5 NĂM 2023", bold=True, over=7, align="center").texts(" |  |  |  |  |  | ĐVT: %", italic=True)
    t = p.head("""
        CHỈ TIÊU | Mã số | CHỈ SỐ GIÁ THÁNG 5/2023 SO VỚI | < | < | < | Bình quân 5 tháng năm 2023 so với cùng kỳ
        ^ | ^ | Kỳ gốc 2019 | Tháng 5/2022 | Tháng 12/2022 | Tháng 4/2023 | ^""")
    p.code("A | B | 1 | 2 | 3 | 4 | 5")
    rng = random.Random(523)

    def told(kind, name, code, depth=0):
        return line(kind, name, code, rng.uniform(101, 119), rng.uniform(98, 108), rng.uniform(99, 103), rng.uniform(99, 101), rng.uniform(99, 107), places=2, depth=depth)

    groups = (("I- Hàng ăn và dịch vụ ăn uống", "'01", ("1- Lương thực", "2- Thực phẩm", "3- Ăn uống ngoài gia đình")), ("II- Đồ uống và thuốc lá", "'02", ()), ("III- May mặc, mũ nón và giày dép", "'03", ()), ("IV- Nhà ở, điện, nước, chất đốt và vật liệu xây dựng", "'04", ()), ("V- Thiết bị và đồ dùng gia đình", "'05", ()), ("VI- Thuốc và dịch vụ y tế", "'06", ("Trong đó: Dịch vụ y tế",)), ("VII- Giao thông", "'07", ()), ("VIII- Bưu chính viễn thông", "'08", ()),
              ("IX- Giáo dục", "'09", ("Trong đó: Dịch vụ giáo dục",)), ("X- Văn hoá, giải trí và du lịch", "'10", ()), ("XI- Hàng hóa và dịch vụ khác", "'11", ()))
    lines = [told("P", "CHỈ SỐ GIÁ TIÊU DÙNG CHUNG", "'00")]
    for name, code, parts in groups:
        lines += [told("d", name, code), *(told("o", part, f"{code}{k}", 1) for k, part in enumerate(parts, 1))]
    lines += [told("o", "CHỈ SỐ GIÁ VÀNG", "1V"), told("o", "CHỈ SỐ GIÁ ĐÔ LA MỸ", "2U")]
    p.body("\n".join(lines))
    t.optional.append("B")
    p.skip().texts(" |  |  |  | CỤC TRƯỞNG", bold=True)
    return finish(p, widths={"A": 48, "B": 8, **dict.fromkeys("CDEFG", 13)}, wrap=True, frame=False)


@sheet
def vn6_ban_le_dich_vu_thang():
    """The office's monthly report: headings broken over six lines, no boxes, two columns under one of them, the sum and then its division under a caption."""
    p = Paper("vn6_ban_le_dich_vu_thang", "xls", sheet="Tongmuc", borders=False, font="Arial", indent="excel")
    p.text("13. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng theo giá hiện hành", bold=True).skip()
    p.texts(" |  |  |  |  |  | Tỷ đồng", italic=True)
    p.head("""
         | Thực hiện | Ước tính | Ước tính 5 tháng | < | Tháng 5 | 5 tháng
         | tháng 4 | tháng 5 | năm 2023 | < | năm 2023 | năm 2023
         | năm | năm | Tổng | Cơ | so với | so với
         | 2023 | 2023 | mức | cấu | cùng kỳ | cùng kỳ
         |  |  |  | (%) | năm trước | năm trước
         |  |  |  |  | (%) | (%)""", rules=True, spanner="centre", loose=True, bold=False, years_as_text=True)
    p.skip()
    rng = random.Random(13)
    parts = {name: [int(size * rng.uniform(0.97, 1.02)), int(size * rng.uniform(0.98, 1.04)), int(size * rng.uniform(4.8, 5.1))] for name, size in {"Bán lẻ hàng hóa": 399000, "Dịch vụ lưu trú, ăn uống": 55200, "Du lịch lữ hành": 2600, "Dịch vụ khác": 54100}.items()}
    whole = add(parts.values())

    def told(kind, name, f, depth=0):
        return line(kind, name, *f, 100.0 * f[2] / whole[2], rng.uniform(104, 125), rng.uniform(106, 130), places=1, depth=depth)

    goods = parts["Bán lẻ hàng hóa"]
    food, home = [int(one * 0.33) for one in goods], [int(one * 0.12) for one in goods]
    p.body("\n".join([told("T", "TỔNG SỐ", whole), "", "S| Phân theo ngành hoạt động", told("d", "Bán lẻ hàng hóa", goods, 1), told("o", "Trong đó: Lương thực, thực phẩm", food, 2), told("o", "Đồ dùng, dụng cụ, trang thiết bị gia đình", home, 2), *(told("d", name, parts[name], 1) for name in list(parts)[1:])]))
    return finish(p, widths={"A": 46, **dict.fromkeys("BCDEFG", 12)}, frame=False)


@sheet
def vn6_dien_tich_dan_so_mat_do_huyen():
    """A yearbook's first table: one row of headings in two languages on lines of their cells, the province first, its districts by indents."""
    p = Paper("vn6_dien_tich_dan_so_mat_do_huyen", sheet="17", borders=False, font="Arial")
    p.texts("12 | Diện tích, dân số và mật độ dân số năm 2022", bold=True).texts(" | phân theo đơn vị hành chính", bold=True).texts(" | Area, population and population density in 2022 by district", italic=True).skip()
    p.head(" | Diện tích⏎Area⏎(Km²) | Dân số trung bình⏎(Người)⏎Average population⏎(Person) | Mật độ dân số⏎(Người/km²)⏎Population density⏎(Person/km²)")
    p.skip()
    rng = random.Random(17)
    places = {name: (rng.uniform(60, 1400), rng.randint(28000, 260000)) for name in ("TP. Pleiku - Pleiku city", "TX. An Khê - An Khe town", "TX. Ayun Pa - Ayun Pa town", "Huyện KBang - KBang district", "Huyện Đak Đoa - Dak Doa district", "Huyện Chư Păh - Chu Pah district", "Huyện Ia Grai - Ia Grai district", "Huyện Mang Yang - Mang Yang district", "Huyện Kông Chro - Kong Chro district", "Huyện Đức Cơ - Duc Co district", "Huyện Chư Prông - Chu Prong district", "Huyện Chư Sê - Chu Se district", "Huyện Phú Thiện - Phu Thien district")}

    def told(kind, name, area, people, depth=0):
        return line(kind, name, f"{area:.2f}", people, f"{people / area:.1f}", depth=depth)

    p.body("\n".join([told("T", "TỔNG SỐ - TOTAL", sum(a for a, _ in places.values()), sum(b for _, b in places.values())), *(told("d", name, *f, 1) for name, f in places.items())]))
    return finish(p, widths={"A": 40, "B": 16, "C": 22, "D": 20})


@sheet
def vn6_benh_truyen_nhiem_tinh():
    """A ministry's table of diseases: cases and deaths under each, regions in Roman figures with their sums over their provinces, the country first."""
    p = Paper("vn6_benh_truyen_nhiem_tinh", "xls", sheet="Benh TN", font="Times New Roman")
    p.text("BỘ Y TẾ", bold=True).text("SỐ CA MẮC VÀ CHẾT MỘT SỐ BỆNH TRUYỀN NHIỄM GÂY DỊCH NĂM 2019", bold=True, over=12, align="center").text("(Mắc: số ca mắc; Chết: số ca tử vong)", italic=True, over=12, align="center")
    p.head("""
        TT | Tỉnh, thành phố | Sốt xuất huyết | < | Tay chân miệng | < | Sởi | < | Viêm não vi rút | < | Ho gà | <
        ^ | ^ | Mắc | Chết | Mắc | Chết | Mắc | Chết | Mắc | Chết | Mắc | Chết""", stt=0, name=1)
    rng, lines, sums, number = random.Random(2019), [], [], 0

    def told(kind, first, name, f):
        return line(kind, f"{first} | {name}", *(one or "" for one in f))

    for roman, region, places in (("I", "Trung du và miền núi phía Bắc", ("Hà Giang", "Cao Bằng", "Bắc Kạn", "Tuyên Quang", "Lào Cai")), ("II", "Đồng bằng sông Hồng", ("Hà Nội", "Hải Phòng", "Hải Dương", "Hưng Yên", "Thái Bình", "Nam Định")), ("III", "Tây Nguyên", ("Kon Tum", "Gia Lai", "Đắk Lắk", "Đắk Nông", "Lâm Đồng")), ("IV", "Đông Nam Bộ", ("Bình Phước", "Tây Ninh", "Bình Dương", "Đồng Nai"))):
        figures = [[one for size, dead in ((6000, 3), (2400, 1), (600, 1), (40, 2), (30, 1)) for one in (rng.randint(0, size), rng.choice((0, 0, 0, rng.randint(0, dead))))] for _ in places]
        sums.append(add(figures))
        lines.append(told("R", roman, region, sums[-1]))
        for place, f in zip(places, figures, strict=True):
            number += 1
            lines.append(told("d", number, place, f))
    p.body("\n".join([told("T", "", "TOÀN QUỐC", add(sums)), *lines]))
    p.text("Nguồn: Cục Y tế dự phòng", italic=True)
    return finish(p, widths={"A": 5, "B": 30}, frame=False)


@sheet
def vn6_grdp_theo_khu_vuc():
    """A yearbook's product over the years: sums and parts in headings of two languages, the amounts, then the structure under captions over the figures."""
    p = Paper("vn6_grdp_theo_khu_vuc", "xls", sheet="41", borders=False, font="Arial")
    p.texts("41 | Tổng sản phẩm trên địa bàn theo giá hiện hành", bold=True).texts(" | phân theo khu vực kinh tế", bold=True).texts(" | Gross regional domestic product at current prices by economic sector", italic=True).skip()
    t = p.head("""
         | Tổng số | Chia ra - Of which | < | < | < | <
         | Total | Nông, | Công nghiệp và xây dựng | < | Dịch vụ | Thuế sản phẩm
         |  | lâm nghiệp | Industry and construction | < | Services | trừ trợ cấp
         |  | và thủy sản | Tổng số | Trong đó: |  | sản phẩm
         |  | Agriculture, | Total | Công nghiệp |  | Products taxes
         |  | forestry |  | Of which: |  | less subsidies
         |  | and fishing |  | Industry |  | on production""", rules=True, spanner="centre", loose=True)
    p.skip().caption("Tỷ đồng - Bill. dongs", at=1, over=6, bold=True, italic=False).skip()
    rng, series = random.Random(41), []
    names = ["2015", "2017", "2018", "2019", "2020", "Sơ bộ - Prel. 2021"]
    for k in range(6):
        farm, built, served, tax = (int(size * (1 + 0.09 * k) * rng.uniform(0.95, 1.05)) for size in (16100, 13900, 19800, 2700))
        series.append([farm + built + served + tax, farm, built, int(built * rng.uniform(0.6, 0.75)), served, tax])
    p.body("\n".join(line("d", name, *f) for name, f in zip(names, series, strict=True)))
    t.first_rows = [next(row for row in t.body if p.cells.get((row, 0)))]
    p.skip().caption("Cơ cấu - Structure (%)", at=1, over=6, bold=True, italic=False).skip()
    p.body("\n".join(line("d", name, *(100.0 * one / f[0] for one in f), places=2) for name, f in zip(names, series, strict=True)))
    for row in t.body[1:7]:
        for column in range(1, 7):
            p.cells[row, column].number_format = "#,##0"
    return finish(p, widths={"A": 20, **dict.fromkeys("BCDEFG", 16)})


@sheet
def vn6_emis_dau_nam_bieu_mau():
    """A ministry's form: items in Roman figures and dashes with codes, total and its parts over two levels, letters and numbers under the headings, signatures."""
    p = Paper("vn6_emis_dau_nam_bieu_mau", sheet="Bieu 01-THCS", font="Times New Roman")
    p.texts("Biểu số: 01-THCS |  |  |  |  | Đơn vị báo cáo: Phòng GDĐT").texts("Ban hành kèm theo Thông tư của Bộ Giáo dục và Đào tạo |  |  |  |  | Đơn vị nhận báo cáo: Sở GDĐT").skip()
    p.text("BÁO CÁO THỐNG KÊ TRƯỜNG TRUNG HỌC CƠ SỞ ĐẦU NĂM HỌC 2022-2023", bold=True, over=9, align="center").text("(Có đến ngày 30 tháng 9 năm 2022)", italic=True, over=9, align="center")
    t = p.head("""
        Nội dung | Mã số | Đơn vị tính | Tổng số | Chia ra | < | < | < | <
        ^ | ^ | ^ | ^ | Công lập | Tư thục | Lớp 6 | Lớp 7 | Lớp 8 và 9""")
    p.code("A | B | C | 1 | 2 | 3 | 4 | 5 | 6")
    rng = random.Random(601)

    def told(kind, name, code, unit, f, depth=0):
        return line(kind, name, f"'{code:02d}", unit, *f, depth=depth)

    def pupils(size):
        grades = [int(size * share * rng.uniform(0.95, 1.05)) for share in (0.27, 0.26, 0.47)]
        private = sum(grades) // 30
        return [sum(grades), sum(grades) - private, private, *grades]

    p.body("\n".join(["S| I. Trường", told("d", "Tổng số trường", 1, "Trường", [18, 17, 1, "x", "x", "x"], 1), told("o", "Trong đó: Trường đạt chuẩn quốc gia", 2, "Trường", [11, 11, 0, "x", "x", "x"], 1), told("o", "Trường phổ thông dân tộc nội trú", 3, "Trường", [1, 1, 0, "x", "x", "x"], 2),
                      "S| II. Lớp", told("d", "Tổng số lớp", 4, "Lớp", pupils(300), 1), told("o", "Trong đó: Lớp học 2 buổi/ngày", 5, "Lớp", pupils(160), 1),
                      "S| III. Học sinh", told("d", "Tổng số học sinh", 6, "Người", pupils(11600), 1), told("o", "Trong đó: - Nữ", 7, "Người", pupils(5700), 1), told("o", "- Dân tộc thiểu số", 8, "Người", pupils(900), 2), told("o", "- Nữ dân tộc thiểu số", 9, "Người", pupils(430), 2), told("o", "- Khuyết tật học hòa nhập", 10, "Người", pupils(90), 2), told("d", "Học sinh lưu ban", 11, "Người", pupils(130), 1), told("d", "Học sinh chuyển đến trong hè", 12, "Người", pupils(120), 1), told("d", "Học sinh bỏ học trong hè", 13, "Người", pupils(60), 1)]))
    t.either_rows += [row for row in t.body if (row, 0) in p.cells and str(p.cells[row, 0].value).startswith("Tổng số")]
    t.optional += ["B", "C"]
    p.skip().texts(" |  |  |  |  | ….., ngày ….. tháng ….. năm …..", italic=True).texts("Người lập biểu |  |  |  |  | Thủ trưởng đơn vị", bold=True).texts("(Ký, ghi rõ họ tên) |  |  |  |  | (Ký tên, đóng dấu)", italic=True)
    return finish(p, widths={"A": 40, "B": 7, "C": 10}, frame=False, wrap=True)


@sheet
def vn6_chan_nuoi_dau_con():
    """A yearbook's livestock: kinds down in two languages, years across with the provisional one on two lines, captions over the names for heads and for products."""
    p = Paper("vn6_chan_nuoi_dau_con", "xls", sheet="159", borders=False, font="Arial")
    p.texts("159 | Số lượng gia súc, gia cầm và sản phẩm chăn nuôi", bold=True).texts(" | Livestock and livestock products", italic=True).skip()
    p.head("""
         |  |  |  |  | Sơ bộ
         |  |  |  |  | Prel.
         | 2018 | 2019 | 2020 | 2021 | 2022""", loose=True, years_as_text=True)
    p.skip()
    rng = random.Random(159)

    def told(kind, name, size, places=1, depth=1):
        return line(kind, name, *(round(size * (1 + 0.03 * k) * rng.uniform(0.95, 1.05), places or None) for k in range(5)), depth=depth)

    p.body("\n".join(["S| Số lượng (Nghìn con) - Number (Thous. heads)", told("d", "Trâu - Buffaloes", 58.3), told("d", "Bò - Cattles", 161.4), told("o", "Trong đó: Bò sữa - Of which: Milk cows", 4.1, depth=2), told("d", "Lợn - Pigs", 402), told("o", "Trong đó: Lợn nái - Of which: Sows", 51.2, depth=2), told("d", "Ngựa - Horses", 0.4), told("d", "Dê, cừu - Goats, sheep", 29.7), told("d", "Gia cầm - Poultry", 6200), told("o", "Trong đó: Gà - Of which: Chickens", 4900, depth=2),
                      "", "S| Sản lượng (Tấn) - Output (Ton)", told("d", "Thịt trâu hơi xuất chuồng - Living weight of buffaloes", 2100, 0), told("d", "Thịt bò hơi xuất chuồng - Living weight of cattles", 8900, 0), told("d", "Thịt lợn hơi xuất chuồng - Living weight of pigs", 61000, 0), told("d", "Thịt gia cầm hơi giết bán - Living weight of livestock", 14800, 0), told("d", "Sữa tươi - Fresh milk", 9700, 0), told("d", "Trứng (Nghìn quả) - Eggs (Thous. pieces)", 151000, 0), told("d", "Mật ong (Nghìn lít) - Honey (Thous. litre)", 88.1)]))
    show_thousands(p)
    return finish(p, widths={"A": 56, **dict.fromkeys("BCDEF", 12)})


@sheet
def vn6_chi_tieu_ktxh_tinh():
    """A province's targets: an outline of letters, figures and dashes, units, this year's plan and estimate under one heading, comparisons under another."""
    p = Paper("vn6_chi_tieu_ktxh_tinh", sheet="PL1", font="Times New Roman")
    p.text("Phụ lục I", bold=True, over=9, align="center").text("CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU NĂM 2023 VÀ KẾ HOẠCH NĂM 2024", bold=True, over=9, align="center").text("(Kèm theo Báo cáo số       /BC-UBND ngày      /11/2023 của Ủy ban nhân dân tỉnh)", italic=True, over=9, align="center").skip()
    t = p.head("""
        TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2022 | Năm 2023 | < | Kế hoạch năm 2024 | So sánh (%) | <
        ^ | ^ | ^ | ^ | Kế hoạch | Ước thực hiện | ^ | Ước TH 2023/ TH 2022 | KH 2024/ ước TH 2023""", stt=0, name=1)
    rng = random.Random(2324)

    def told(kind, number, name, unit, size, places=None):
        before, plan, done, after = (size, size * 1.07, size * rng.uniform(1.02, 1.09), size * 1.15) if unit != "%" else (size, size * 1.003, size * rng.uniform(1.001, 1.004), size * 1.005)
        shown = [f"{one:.{places}f}" if places else int(one) for one in (before, plan, done, after)]
        return line(kind, f"{number} | {name}", unit, *shown, f"{100 * done / before:.1f}", f"{100 * after / done:.1f}")

    p.body("\n".join(["S| A | CHỈ TIÊU KINH TẾ", told("d", 1, "Tổng sản phẩm trên địa bàn (giá so sánh 2010)", "Tỷ đồng", 54100), told("o", "-", "Nông, lâm nghiệp, thủy sản", "Tỷ đồng", 13900), told("o", "-", "Công nghiệp, xây dựng", "Tỷ đồng", 19100), told("o", "-", "Dịch vụ", "Tỷ đồng", 17800), told("o", "-", "Thuế sản phẩm trừ trợ cấp", "Tỷ đồng", 3300), told("d", 2, "GRDP bình quân đầu người", "Triệu đồng", 74.2, 1), told("d", 3, "Tổng vốn đầu tư toàn xã hội", "Tỷ đồng", 42000), told("d", 4, "Thu ngân sách nhà nước trên địa bàn", "Tỷ đồng", 11900), told("o", "", "Trong đó: Thu nội địa", "Tỷ đồng", 10100), told("d", 5, "Kim ngạch xuất khẩu", "Triệu USD", 690),
                      "S| B | CHỈ TIÊU XÃ HỘI", told("d", 1, "Dân số trung bình", "Nghìn người", 1252.3, 1), told("d", 2, "Số lao động được giải quyết việc làm", "Người", 24000), told("d", 3, "Tỷ lệ lao động qua đào tạo", "%", 70.1, 1), told("d", 4, "Tỷ lệ hộ nghèo theo chuẩn đa chiều", "%", 3.4, 2), told("d", 5, "Số giường bệnh trên một vạn dân", "Giường", 31.5, 1), told("d", 6, "Tỷ lệ trường đạt chuẩn quốc gia", "%", 61.0, 1),
                      "S| C | CHỈ TIÊU MÔI TRƯỜNG", told("d", 1, "Tỷ lệ dân cư nông thôn sử dụng nước hợp vệ sinh", "%", 99.1, 1), told("d", 2, "Tỷ lệ che phủ rừng", "%", 43.0, 1), told("d", 3, "Tỷ lệ chất thải rắn đô thị được thu gom", "%", 94.5, 1)]), bold="S")
    show_thousands(p)
    t.optional.append("C")
    p.skip().text("Ghi chú: Số liệu năm 2022 là số chính thức của Cục Thống kê.", italic=True, at=1)
    return finish(p, widths={"A": 5, "B": 50, "C": 12, **dict.fromkeys("DEFGHI", 12)}, frame=False, wrap=True)
