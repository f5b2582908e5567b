"""Pupils, crops, the poor, schools, health, revenue, education, population."""

from __future__ import annotations

import random

from ..dress import finish, sheet, show_thousands
from ..lines import add, line
from ..paper import Paper

FAMILY = "sixth"


@sheet
def vn6_hoc_sinh_pho_thong_theo_huyen():
    """A yearbook's pupils by district: two school years over the sum and three levels, both languages on lines of their own, nothing merged."""
    p = Paper("vn6_hoc_sinh_pho_thong_theo_huyen", "xls", sheet="221", borders=False, font="Arial")
    p.texts("221 | Số học sinh phổ thông tại thời điểm 30/9", bold=True).texts(" | phân theo huyện, thành phố thuộc tỉnh", bold=True).texts(" | Number of pupils of general education as of 30 September by district", italic=True).skip()
    p.texts(" |  |  |  |  |  |  |  | ĐVT: Học sinh - Unit: Pupil", italic=True)
    p.head("""
         | Năm học - School year 2020-2021 | < | < | < | Năm học - School year 2021-2022 | < | < | <
         | Tổng số | Chia ra - Of which | < | < | Tổng số | Chia ra - Of which | < | <
         | Total | Tiểu học | Trung học | Trung học | Total | Tiểu học | Trung học | Trung học
         |  | Primary | cơ sở | phổ thông |  | Primary | cơ sở | phổ thông
         |  |  | Lower | Upper |  |  | Lower | Upper
         |  |  | secondary | secondary |  |  | secondary | secondary""", rules=True, spanner="centre", loose=True)
    p.skip()
    rng = random.Random(221)
    places = {name: [int(size * rng.uniform(0.9, 1.1)) for size in (a, b, c, a, b, c)] for name, (a, b, c) in {"TP. Vĩnh Yên - Vinh Yen city": (13900, 9600, 6100), "TP. Phúc Yên - Phuc Yen city": (11000, 7100, 3300), "Lập Thạch": (13000, 8200, 3700), "Tam Dương": (11900, 7200, 2900), "Tam Đảo": (8800, 5100, 1600), "Bình Xuyên": (13600, 8500, 2700), "Yên Lạc": (16100, 10300, 4100), "Vĩnh Tường": (22300, 13500, 4700), "Sông Lô": (9700, 6100, 1900)}.items()}

    def told(kind, name, f, depth=0):
        return line(kind, name, sum(f[:3]), *f[:3], sum(f[3:]), *f[3:], depth=depth)

    p.body("\n".join([told("T", "TỔNG SỐ - TOTAL", add(places.values())), "", *(told("d", name, f, 1) for name, f in places.items())]))
    return finish(p, widths={"A": 30, **dict.fromkeys("BCDEFGHI", 12)})


@sheet
def vn6_tien_do_san_xuat_nong_nghiep():
    """A ministry's progress of the crops: regions in letters over their provinces, the country and its halves, three crops over plan and work done, numbers below."""
    p = Paper("vn6_tien_do_san_xuat_nong_nghiep", sheet="Tien do", font="Times New Roman")
    p.texts("BỘ NÔNG NGHIỆP VÀ PTNT |  |  |  |  |  | Biểu 1", bold=True).text("TIẾN ĐỘ SẢN XUẤT NÔNG NGHIỆP ĐẾN NGÀY 15 THÁNG 3 NĂM 2022", bold=True, over=10, align="center").texts(" |  |  |  |  |  |  |  | Đơn vị: 1.000 ha", italic=True)
    p.head("""
        TT | Tỉnh, vùng | Lúa đông xuân | < | < | < | Ngô | Khoai lang | Rau, đậu các loại | Ghi chú
        ^ | ^ | Gieo cấy | < | Thu hoạch | < | ^ | ^ | ^ | ^
        ^ | ^ | Năm 2021 | Năm 2022 | Năm 2021 | Năm 2022 | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8")
    rng = random.Random(1503)

    def told(kind, first, name, f):
        return f"{kind}| {first} | {name} | " + " | ".join(f"{one:.1f}" if one else "-" for one in f) + " | "

    def one(size, south):
        cut = [round(size * rng.uniform(0.2, 0.6), 1) for _ in range(2)] if south else [0, 0]
        return [size, round(size * rng.uniform(0.96, 1.03), 1), *cut, *(round(size * rng.uniform(0.03, 0.3), 1) for _ in range(3))]

    lines, halves, number = [], [], 0
    for half, regions in (("MIỀN BẮC", (("I", "Đồng bằng sông Hồng", ("Hà Nội", "Vĩnh Phúc", "Bắc Ninh", "Hải Dương", "Ninh Bình")), ("II", "Trung du và miền núi phía Bắc", ("Hà Giang", "Lào Cai", "Yên Bái", "Phú Thọ")), ("III", "Bắc Trung Bộ", ("Thanh Hóa", "Nghệ An", "Hà Tĩnh")))), ("MIỀN NAM", (("IV", "Duyên hải Nam Trung Bộ", ("Quảng Nam", "Bình Định", "Bình Thuận")), ("V", "Đồng bằng sông Cửu Long", ("Long An", "Đồng Tháp", "An Giang", "Kiên Giang", "Sóc Trăng"))))):
        inside, sums = [], []
        for roman, region, places in regions:
            figures = [one(round(rng.uniform(20, 290), 1), half == "MIỀN NAM") for _ in places]
            sums.append(add(figures))
            inside.append(told("R", roman, region, sums[-1]))
            for place, f in zip(places, figures, strict=True):
                number += 1
                inside.append(told("d", number, place, f))
        halves.append(add(sums))
        lines += [told("P", "", half, halves[-1]), *inside]
    p.body("\n".join([told("T", "", "CẢ NƯỚC", add(halves)), *lines]))
    p.tables[0].optional.append("J")
    p.skip().texts(" | Nguồn: Báo cáo của các Sở Nông nghiệp và PTNT", italic=True)
    return finish(p, widths={"A": 6, "B": 30, **dict.fromkeys("CDEFGHIJ", 11)}, frame=False, wrap=True)


@sheet
def vn6_ho_ngheo_da_chieu_huyen():
    """An office's review of poor households: three levels of merged headings, letters and formulas below, towns and country in Roman figures, the sum at the foot."""
    p = Paper("vn6_ho_ngheo_da_chieu_huyen", "xls", sheet="Bieu 2", font="Times New Roman")
    p.texts("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI |  |  |  |  |  |  | Biểu số 2", bold=True).skip()
    p.text("TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO THEO CHUẨN ĐA CHIỀU NĂM 2022", bold=True, over=11, align="center").text("(Kèm theo Quyết định số       /QĐ-UBND ngày       tháng 12 năm 2022)", italic=True, over=11, align="center")
    p.head("""
        TT | Huyện, thị xã, thành phố | Tổng số hộ dân cư | Hộ nghèo | < | < | < | Hộ cận nghèo | < | < | <
        ^ | ^ | ^ | Tổng số | < | Trong đó: Hộ DTTS | < | Tổng số | < | Trong đó: Hộ DTTS | <
        ^ | ^ | ^ | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%)""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3=2/1 | 4 | 5=4/2 | 6 | 7=6/1 | 8 | 9=8/6")
    rng = random.Random(2022)

    def told(kind, first, name, f):
        whole, poor, minor, near, other = f
        return line(kind, f"{first} | {name}", whole, poor, 100 * poor / whole, minor, 100 * minor / poor, near, 100 * near / whole, other, 100 * other / near, places=2)

    def one(size, share):
        poor, near = int(size * share * rng.uniform(0.6, 1.3)), int(size * share * rng.uniform(0.8, 1.5))
        return [size, poor, int(poor * rng.uniform(0.1, 0.9)), near, int(near * rng.uniform(0.1, 0.8))]

    lines, sums, number = [], [], 0
    for roman, area, places in (("I", "KHU VỰC THÀNH THỊ", {"Thành phố Buôn Ma Thuột": (61000, 0.01), "Thị xã Buôn Hồ": (16900, 0.03), "Các thị trấn": (41000, 0.05)}), ("II", "KHU VỰC NÔNG THÔN", {"Huyện Buôn Đôn": (16100, 0.2), "Huyện Cư Kuin": (25400, 0.08), "Huyện Cư M'gar": (40300, 0.06), "Huyện Ea H'leo": (31000, 0.09), "Huyện Ea Kar": (34100, 0.11), "Huyện Ea Súp": (17200, 0.33), "Huyện Krông Ana": (18900, 0.05), "Huyện Lắk": (17600, 0.31), "Huyện M'Drắk": (17700, 0.3)})):
        figures = {name: one(*size) for name, size in places.items()}
        sums.append(add(figures.values()))
        lines.append(told("R", roman, area, sums[-1]))
        for name, f in figures.items():
            number += 1
            lines.append(told("d", number, name, f))
    p.body("\n".join([*lines, told("T", "", "TỔNG CỘNG (I+II)", add(sums))]))
    show_thousands(p)
    p.skip().texts(" | NGƯỜI LẬP BIỂU |  |  |  |  |  | GIÁM ĐỐC", bold=True)
    return finish(p, widths={"A": 5, "B": 30, **dict.fromkeys("CDEFGHIJK", 10)}, frame=False, wrap=True)


@sheet
def vn6_truong_hoc_theo_tinh_vung():
    """A table as the office's site hands it out: school years said once over two measures, regions in capitals over their provinces, the country first."""
    p = Paper("vn6_truong_hoc_theo_tinh_vung", sheet="V10.05", borders=False, font="Calibri")
    p.text("Số trường học và số lớp học phổ thông tại thời điểm 30/9 phân theo địa phương chia theo Địa phương, Năm học và Chỉ tiêu", bold=True).skip()
    p.head("""
         | 2018-2019 | < | 2019-2020 | < | 2020-2021 | < | Sơ bộ 2021-2022 | <
         | Trường học (Trường) | Lớp học (Lớp) | Trường học (Trường) | Lớp học (Lớp) | Trường học (Trường) | Lớp học (Lớp) | Trường học (Trường) | Lớp học (Lớp)""", spanner="first", align="left")
    rng, lines, sums = random.Random(105), [], []
    for region, places in {"Đồng bằng sông Hồng": {"Hà Nội": 1600, "Vĩnh Phúc": 320, "Bắc Ninh": 320, "Quảng Ninh": 410, "Hải Phòng": 480, "Hưng Yên": 350}, "Trung du và miền núi phía Bắc": {"Hà Giang": 360, "Cao Bằng": 300, "Bắc Kạn": 170, "Thái Nguyên": 430}, "Tây Nguyên": {"Kon Tum": 260, "Gia Lai": 510, "Đắk Nông": 230}, "Đông Nam Bộ": {"Bình Phước": 290, "Tây Ninh": 380, "TP. Hồ Chí Minh": 1000}}.items():
        counts = {name: [int(size * (1 - 0.01 * k) * rng.uniform(0.98, 1.02)) for k in range(4)] for name, size in places.items()}
        figures = {name: [x for schools in f for x in (schools, int(schools * rng.uniform(15, 24)))] for name, f in counts.items()}
        sums.append(add(figures.values()))
        lines += [line("R", region.upper(), *sums[-1]), *(line("d", name, *f) for name, f in figures.items())]
    p.body("\n".join([line("T", "CẢ NƯỚC", *add(sums)), *lines]), bold="")
    p.skip().text("Ghi chú: Số liệu năm học 2021-2022 là số liệu sơ bộ.").skip().text("Nguồn: Bộ Giáo dục và Đào tạo").text("Cập nhật lần cuối: 29/07/2022")
    return finish(p, widths={"A": 32}, frame=False)


@sheet
def vn6_co_so_y_te_giuong_benh():
    """A yearbook's health: establishments and beds over the sum and their kinds, both languages in each merged cell, the province first."""
    p = Paper("vn6_co_so_y_te_giuong_benh", sheet="252", borders=False, font="Arial")
    p.texts("252 | Số cơ sở y tế và số giường bệnh trực thuộc Sở Y tế năm 2021", bold=True).texts(" | phân theo đơn vị hành chính cấp huyện", bold=True).texts(" | Number of health establishments and patient beds under the Department of Health in 2021 by district", italic=True).skip()
    p.head("""
         | Cơ sở y tế (Cơ sở)⏎Health establishment (Establishment) | < | < | < | Giường bệnh (Giường)⏎Patient bed (Bed) | < | <
         | Tổng số⏎Total | Trong đó - Of which | < | < | Tổng số⏎Total | Trong đó - Of which | <
         | ^ | Bệnh viện⏎Hospital | Phòng khám đa khoa khu vực⏎Regional polyclinic | Trạm y tế xã, phường⏎Medical service unit | ^ | Bệnh viện⏎Hospital | Trạm y tế xã, phường⏎Medical service unit""", rules=True)
    p.skip()
    rng = random.Random(252)

    def told(kind, name, f, depth=0):
        return line(kind, name, sum(f[:3]), *(one or "-" for one in f[:3]), sum(f[3:]), *(one or "-" for one in f[3:]), depth=depth)

    places = {}
    for k, name in enumerate(("TP. Hải Dương - Hai Duong city", "TP. Chí Linh - Chi Linh city", "TX. Kinh Môn - Kinh Mon town", "Nam Sách", "Thanh Hà", "Kim Thành", "Cẩm Giàng", "Bình Giang", "Gia Lộc", "Tứ Kỳ", "Ninh Giang", "Thanh Miện")):
        big, units = rng.choice((0, 1, 1, 2)) if k else 5, rng.randint(9, 24)
        places[name] = [big, rng.randint(0, 2), units, big * rng.randint(90, 260), units * 5]
    p.body("\n".join([told("T", "TỔNG SỐ - TOTAL", add(places.values())), *(told("d", name, f, 1) for name, f in places.items())]))
    p.skip().text("(*) Không kể cơ sở tư nhân - Excluding private establishments.", italic=True)
    return finish(p, widths={"A": 32, **dict.fromkeys("BCDEFGH", 14)})


@sheet
def vn6_thu_ngan_sach_dia_ban():
    """A yearbook's revenue in an outline, its years across with the provisional one in one cell, then the structure under a caption over the figures."""
    p = Paper("vn6_thu_ngan_sach_dia_ban", sheet="53", borders=False, font="Times New Roman")
    p.text("53. Thu ngân sách nhà nước trên địa bàn", bold=True).text("State budget revenue in local area", italic=True).skip()
    p.head(" | 2018 | 2019 | 2020 | 2021 | Sơ bộ⏎Prel.⏎2022", years_as_text=True)
    p.caption("Triệu đồng - Mill. dongs", at=1, over=5, italic=False, bold=True)
    rng = random.Random(53)

    def series(size):
        return [int(size * (1 + 0.08 * k) * rng.uniform(0.92, 1.08)) for k in range(5)]

    home = {name: series(size) for name, size in (("Thu từ doanh nghiệp nhà nước - Revenue from State owned enterprises", 1012000), ("Thu từ doanh nghiệp có vốn đầu tư nước ngoài - Revenue from FDI enterprises", 1490000), ("Thu từ khu vực ngoài quốc doanh - Revenue from non-state sector", 1230000), ("Thuế thu nhập cá nhân - Individual income tax", 610000), ("Thuế bảo vệ môi trường - Environmental protection tax", 390000), ("Các khoản thu về đất - Land revenue", 1720000), ("Thu khác - Other revenue", 280000))}
    trade, given = series(890000), series(31000)
    inner, moved = add(home.values()), series(3100000)
    whole = add([inner, trade, given, moved])

    def share(f):
        return [100 * a / b for a, b in zip(f, whole, strict=True)]

    parts = [("R", "Thu nội địa - Domestic revenue", inner, 1), *(("d", name, f, 2) for name, f in home.items()), ("d", "Thu hải quan - Customs duty revenue", trade, 1), ("d", "Thu viện trợ - Grants", given, 1), ("d", "Thu bổ sung từ ngân sách cấp trên - Transfers from higher budget", moved, 1)]
    p.body("\n".join([line("T", "TỔNG THU - TOTAL REVENUE", *whole), *(line(kind, name, *f, depth=depth) for kind, name, f, depth in parts)]))
    p.caption("Cơ cấu - Structure (%)", at=1, over=5, italic=False, bold=True)
    p.body("\n".join([line("P", "TỔNG THU - TOTAL REVENUE", *share(whole), places=2), *(line(kind, name, *share(f), places=2, depth=depth) for kind, name, f, depth in parts)]))
    show_thousands(p)
    return finish(p, widths={"A": 66, **dict.fromkeys("BCDEF", 13)})


@sheet
def vn6_giao_duc_pho_thong_chi_tieu():
    """A yearbook's summary of education: schools, classes, teachers and pupils down, each with its levels by indents and 'of which', school years across."""
    p = Paper("vn6_giao_duc_pho_thong_chi_tieu", sheet="215", borders=False, font="Arial")
    p.texts("215 | Số trường, số lớp, số giáo viên và số học sinh phổ thông", bold=True).texts(" | Number of schools, classes, teachers and pupils of general education", italic=True).skip()
    p.head("""
         | Năm học - School year | < | < | <
         | 2018 - 2019 | 2019 - 2020 | 2020 - 2021 | Sơ bộ - Prel.⏎2021 - 2022""", rules=True)
    p.skip()
    rng, lines = random.Random(215), []
    levels = ("Tiểu học - Primary school", "Trung học cơ sở - Lower secondary school", "Trung học phổ thông - Upper secondary school")
    for k, (title, sizes) in enumerate((("Số trường học (Trường) - Number of schools (School)", (221, 156, 33)), ("Số lớp học (Lớp) - Number of classes (Class)", (4010, 2120, 880)), ("Số giáo viên (Người) - Number of teachers (Person)", (5230, 4180, 1990)), ("Số học sinh (Học sinh) - Number of pupils (Pupil)", (118000, 74000, 34100)))):
        figures = {name: [int(size * (1 + 0.01 * year) * rng.uniform(0.98, 1.02)) for year in range(4)] for name, size in zip(levels, sizes, strict=True)}
        lines += [line("P", title, *add(figures.values())), *(line("d", name, *f, depth=1) for name, f in figures.items())]
        if k > 1:
            lines.append(line("o", "Trong đó: Nữ - Of which: Female", *(int(one * rng.uniform(0.47, 0.53)) for one in add(figures.values())), depth=1))
        lines.append("")
    lines += ["S| Số học sinh bình quân một lớp học (Học sinh) - Average number of pupils per class (Pupil)", *(line("d", name, *(rng.uniform(28, 40) for _ in range(4)), places=1, depth=1) for name in levels)]
    p.body("\n".join(lines), bold="PS")
    show_thousands(p)
    return finish(p, widths={"A": 62, **dict.fromkeys("BCDE", 14)})


@sheet
def vn6_dan_so_gioi_tinh_thanh_thi():
    """A yearbook's population over the years: sum, sexes, residence in headings on lines of their own, then the rise and the structure under captions."""
    p = Paper("vn6_dan_so_gioi_tinh_thanh_thi", "xls", sheet="18", borders=False, font="Arial")
    p.texts("18 | Dân số trung bình phân theo giới tính", bold=True).texts(" | và phân theo thành thị, nông thôn", bold=True).texts(" | Average population by sex and by residence", italic=True).skip()
    t = p.head("""
         | Tổng số | Phân theo giới tính | < | Phân theo thành thị, nông thôn | <
         | Total | By sex | < | By residence | <
         |  | Nam | Nữ | Thành thị | Nông thôn
         |  | Male | Female | Urban | Rural""", rules=True, spanner="centre", loose=True)
    p.skip().caption("Người - Person", at=1, over=5, italic=False, bold=True).skip()
    rng, series = random.Random(18), []
    names = ("2010", "2015", "2016", "2017", "2018", "2019", "2020", "Sơ bộ - Prel. 2021")
    for k in range(len(names)):
        whole = int(1169000 * (1 + 0.009 * k))
        men, town = int(whole * rng.uniform(0.497, 0.503)), int(whole * (0.39 + 0.003 * k))
        series.append([whole, men, whole - men, town, whole - town])
    p.body("\n".join(line("d", name, *f) for name, f in zip(names, series, strict=True)))
    t.first_rows = [next(row for row in t.body if p.cells.get((row, 0)))]
    p.skip().caption("Tỷ lệ tăng - Growth rate (%)", at=1, over=5, italic=False, bold=True).skip()
    p.body("\n".join(line("d", name, *(100 * a / b - 100 for a, b in zip(f, before, strict=True)), places=2) for name, f, before in zip(names[1:], series[1:], series, strict=False)))
    p.skip().caption("Cơ cấu - Structure (%)", at=1, over=5, italic=False, bold=True).skip()
    p.body("\n".join(line("d", name, *(100.0 * one / f[0] for one in f), places=2) for name, f in zip(names, series, strict=True)))
    show_thousands(p)
    return finish(p, widths={"A": 22, **dict.fromkeys("BCDEF", 16)})
