"""Forms on poverty, literacy, elections and accidents at work, filled with made-up figures; each names its source."""

from __future__ import annotations

import random

from ...dress import finish, sheet, wide
from ...lines import add, line, percent
from ...paper import Paper

FAMILY = "seventh"


@sheet
def vn8_ho_ngheo_tong_hop_xa():
    """Rà soát hộ nghèo, biểu 1 (GitHub, public file 55293148142: a province's software for the review, is_report_1): households and people over the same three groups, formulas in the row of codes, towns and country in Roman figures, the sum at the foot."""
    p = Paper("vn8_ho_ngheo_tong_hop_xa", sheet="Bieu 1", font="Times New Roman")
    p.texts("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG |  |  |  |  |  |  |  |  |  |  | Phụ lục số 01", bold=True).skip()
    p.text("TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2025", bold=True, over=16, align="center").text("(Kèm theo Quyết định số      /QĐ-UBND ngày      tháng 12 năm 2025 của Ủy ban nhân dân tỉnh)", italic=True, over=16, align="center").skip()
    three = "Hộ nghèo và hộ cận nghèo | Tỷ lệ (%) | Hộ nghèo | Tỷ lệ (%) | Hộ cận nghèo | Tỷ lệ (%)"
    p.head(f"""
        STT | Phường/Xã | Tổng số hộ dân cư | < | Kết quả rà soát về hộ (chính thức) {'| < ' * 5} | Kết quả rà soát về khẩu (chính thức) {'| < ' * 5}
        ^ | ^ | Tổng số hộ | Tổng số khẩu | {three} | {three.replace('Hộ nghèo', 'Khẩu hộ nghèo').replace('Hộ cận', 'Khẩu hộ cận').replace('và hộ cận', 'và cận')}""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3 | 4=3/1*100 | 5 | 6=5/1*100 | 7 | 8=7/1*100 | 9 | 10=9/2*100 | 11 | 12=11/2*100 | 13 | 14=13/2*100")
    rng = random.Random(5529)

    def told(kind, first, name, f):
        homes, people, poor, near, poor_people, near_people = f
        return line(kind, f"{first} | {name}", homes, people, poor + near, percent(poor + near, homes), poor, percent(poor, homes), near, percent(near, homes),
                    poor_people + near_people, percent(poor_people + near_people, people), poor_people, percent(poor_people, people), near_people, percent(near_people, people))

    def one(low, high):
        homes = rng.randint(2200, 6800)
        poor, near = int(homes * rng.uniform(low, high)), int(homes * rng.uniform(low, high))
        return [homes, int(homes * rng.uniform(3.9, 4.4)), poor, near, int(poor * rng.uniform(4.2, 4.9)), int(near * rng.uniform(4.1, 4.7))]

    towns = {name: one(.004, .02) for name in ("Phường Bắc Gia Nghĩa", "Phường Nam Gia Nghĩa", "Phường Đông Gia Nghĩa")}
    country = {name: one(.02, .09) for name in ("Xã Đắk Wil", "Xã Nam Dong", "Xã Cư Jút", "Xã Thuận An", "Xã Đức Lập", "Xã Đắk Mil", "Xã Đắk Sắk", "Xã Nam Đà", "Xã Krông Nô", "Xã Nâm Nung", "Xã Quảng Phú")}
    lines = [told("R", "I", "Khu vực thành thị", add(towns.values())), *(told("d", k, name, f) for k, (name, f) in enumerate(towns.items(), 1)),
             told("R", "II", "Khu vực nông thôn", add(country.values())), *(told("d", k, name, f) for k, (name, f) in enumerate(country.items(), 4)),
             told("T", "", "Tổng cộng (I+II)", add([*towns.values(), *country.values()]))]
    p.body("\n".join(lines))
    p.skip().texts(" | NGƯỜI LẬP BIỂU |  |  |  |  |  |  |  |  |  | TM. ỦY BAN NHÂN DÂN", bold=True).texts(" | (Ký, ghi rõ họ tên) |  |  |  |  |  |  |  |  |  | (Ký tên, đóng dấu)", italic=True)
    return finish(p, widths={"A": 6, "B": 26, **wide("CDEFGHIJKLMNOP", 11)}, frame=False, wrap=True)


@sheet
def vn8_ho_ngheo_dien_bien_nam():
    """Rà soát hộ nghèo, biểu 2 (GitHub, public file 55293148142, is_report_2_3): the change in a year, a column of kinds between names and figures, letters and a long formula below, the sum right under them."""
    p = Paper("vn8_ho_ngheo_dien_bien_nam", "xls", sheet="Bieu 2", font="Times New Roman")
    p.text("Biểu số 02", bold=True).text("KẾT QUẢ RÀ SOÁT DIỄN BIẾN HỘ NGHÈO NĂM 2024", bold=True, over=12, align="center").text("Đơn vị tính: hộ", at=10, italic=True)
    t = p.head("""
        STT | Phường/Xã | Phân tổ | Tổng số hộ nghèo đầu kỳ | Số hộ thoát nghèo | < | Số hộ khác giảm | Số hộ cận nghèo trở thành hộ nghèo | Số hộ nghèo bổ sung | < | Số hộ khác tăng | Tổng số hộ nghèo cuối kỳ
        ^ | ^ | ^ | ^ | Trở thành hộ cận nghèo | Vượt chuẩn hộ cận nghèo | ^ | ^ | Tái nghèo | Phát sinh mới | ^ | ^""", stt=0, name=1)
    t.optional.append("C")
    p.code("A | B | C | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=1-2-3-4+5+6+7+8")
    rng = random.Random(2024)

    def one():
        start = rng.randint(35, 260)
        f = [start, int(start * rng.uniform(.1, .3)), int(start * rng.uniform(.05, .2)), rng.randint(0, 4), rng.randint(0, 7), rng.randint(0, 2), rng.randint(0, 6), rng.randint(0, 3)]
        return [*f, f[0] - f[1] - f[2] - f[3] + sum(f[4:])]

    places = {name: one() for name in ("Phường Nghĩa Đức", "Phường Nghĩa Thành", "Phường Quảng Thành", "Xã Đắk Nia", "Xã Đắk R'Moan", "Xã Quảng Khê", "Xã Đắk Plao", "Xã Đắk Som", "Xã Đắk Ha")}
    def shown(f):
        return [one or "" for one in f]
    p.body("\n".join([line("T", " | TỔNG CỘNG", "", *shown(add(places.values()))), *(line("d", f"{k} | {name}", "Thành thị" if name.startswith("Phường") else "Nông thôn", *shown(f)) for k, (name, f) in enumerate(places.items(), 1))]))
    p.skip().text("Ghi chú: Số hộ khác giảm, khác tăng do chuyển đi, chuyển đến, tách, nhập hộ.", at=1, italic=True)
    return finish(p, widths={"A": 5, "B": 22, "C": 11, **wide("DEFGHIJK", 11), "L": 20}, frame=False, wrap=True)


@sheet
def vn8_xmc_15_25_theo_xom():
    """Phổ cập giáo dục, xóa mù chữ: tổng hợp 15-25 tuổi theo xóm (GitHub trungtuyen/PCGDXMC, xmc-age-summary-v10.js): three levels over twenty-four columns of counts and shares, the sum "Cộng" without a number."""
    p = Paper("vn8_xmc_15_25_theo_xom", sheet="XMC_15_25", font="Times New Roman")
    p.text("TỔNG HỢP TÌNH HÌNH SỐ LIỆU CÔNG TÁC CHỐNG MÙ CHỮ", bold=True, over=26, align="center").text("TOÀN XÃ · NĂM 2025", bold=True, over=26, align="center").skip()
    four, eight = "TSố | Nữ | Dân tộc | Nữ dân tộc", "TSố | Tỷ lệ % | Nữ | Tỷ lệ % | Dân tộc | Tỷ lệ % | Nữ dân tộc | Tỷ lệ %"
    p.head(f"""
        TT | Thôn, xóm, tổ dân phố | Tổng dân số⏎(15–60) | < | < | < | Chia ra: dân số từ⏎15–25 tuổi | < | < | < | Dân số từ 15–25 tuổi mù chữ {'| < ' * 15}
        ^ | ^ {'| ^ ' * 8} | Mức độ 1⏎(Chưa hoàn thành lớp 3) {'| < ' * 7} | Mức độ 2⏎(Chưa hoàn thành lớp 5) {'| < ' * 7}
        ^ | ^ | {four} | {four} | {eight} | {eight}""", stt=0, name=1)
    rng = random.Random(1525)

    def one():
        whole = rng.randint(180, 620)
        young = int(whole * rng.uniform(.18, .27))
        def parts(n):
            return [n, round(n * .48), round(n * rng.uniform(.3, .9)), round(n * .48 * .5)]
        low, high = rng.randint(0, 2), rng.randint(2, 6)
        def less(n):
            return [n, n // 2, n, n // 2]
        return [*parts(whole), *parts(young), *less(low), *less(high)]

    def told(kind, name, f):
        base = f[4:8]
        shares = [cell for block in (f[8:12], f[12:16]) for n, of in zip(block, base, strict=True) for cell in (n, percent(n, of))]
        return line(kind, name, *f[:8], *shares)

    places = {name: one() for name in ("Xóm Bản Cái", "Xóm Đồng Rừng", "Xóm Khuôn Thạc", "Xóm Làng Cam", "Xóm Nà Pặng", "Xóm Phú Nam", "Xóm Suối Đạo", "TDP Trung tâm")}
    p.body("\n".join([*(told("d", f"{k} | {name}", f) for k, (name, f) in enumerate(places.items(), 1)), told("T", " | Cộng", add(places.values()))]))
    return finish(p, widths={"A": 5, "B": 25, **wide("CDEFGHIJKLMNOPQRSTUVWXYZ", 8.5)}, frame=False, wrap=True)


@sheet
def vn8_xmc_dat_chuan_15_35():
    """Phổ cập giáo dục, xóa mù chữ: thống kê đạt chuẩn 15-35 (GitHub trungtuyen/PCGDXMC, xmc-standard-ranges-v24.js): column numbers with a gap, the sum marked "@", counts of standards and of illiterates right under it."""
    p = Paper("vn8_xmc_dat_chuan_15_35", sheet="XMC-15-35-DatChuan", font="Times New Roman")
    p.text("XÃ/PHƯỜNG: VÕ NHAI", bold=True, over=2).text("THỐNG KÊ ĐẠT CHUẨN XÓA MÙ CHỮ", at=1, over=6, bold=True, align="center").skip()
    p.head("""
        TT | Đơn vị điều tra | Độ tuổi 15-35 | < | < | < | <
        ^ | ^ | Tổng số | Số người biết chữ mức độ 1 | Tỉ lệ | Số người biết chữ mức độ 2 | Tỉ lệ""", stt=0, name=1)
    p.code("1 | 2 | 13 | 14 | 15 | 16 | 17")
    rng = random.Random(1535)
    def told(kind, name, f):
        return line(kind, name, f[0], f[1], percent(f[1], f[0]), f[2], percent(f[2], f[0]))

    def one():
        whole = rng.randint(95, 310)
        first = whole - rng.randint(0, 3)
        return [whole, first, first - rng.randint(0, 7)]

    places = {name: one() for name in ("Xóm Cây Bòng", "Xóm Cây Thị", "Xóm Đông Chùa", "Xóm Hùng Sơn", "Xóm Làng Lai", "Xóm Mỏ Gà", "Xóm Na Đồng", "Xóm Phượng Hoàng", "Xóm Thái Long", "Xóm Trúc Mai")}
    whole = add(places.values())
    p.body("\n".join([*(told("d", f"{k} | {name}", f) for k, (name, f) in enumerate(places.items(), 1)), told("T", "'@ | Cộng", whole)]))
    for text, mark, count, level in (("Số xã, phường đạt chuẩn XMC mức độ 1:", None, whole[0] - whole[1], "MĐ 1"), ("Số xã, phường đạt chuẩn XMC mức độ 2:", 1, whole[0] - whole[2], "MĐ 2")):
        p.text(text, over=3)
        p.put(3, mark, align="center", bold=True)
        p.put(7, level)
        p.put(8, count)
    p.extra_tables_allowed = True
    p.skip().texts("NGƯỜI LẬP BIỂU |  |  | TM. BAN CHỈ ĐẠO PHỔ CẬP GIÁO DỤC, XÓA MÙ CHỮ", bold=True).texts(" |  |  | TRƯỞNG BAN", bold=True)
    return finish(p, widths={"A": 5, "B": 24, "C": 10, "D": 28, "E": 10, "F": 25, "G": 10, "H": 8, "I": 8}, frame=False)


@sheet
def vn8_khu_vuc_bo_phieu():
    """Danh sách số lượng khu vực bỏ phiếu (GitHub HoangLinh51/joomla_511, bmkhuvucbophieu.php): every district merged down over a row of its own and its wards, the number of wards in the line of the sum."""
    p = Paper("vn8_khu_vuc_bo_phieu", "xls", sheet="KVBP", font="Times New Roman")
    p.texts("ỦY BAN BẦU CỬ THÀNH PHỐ |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts(" |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("THỐNG KÊ SỐ LƯỢNG KHU VỰC BỎ PHIẾU", bold=True, over=5, align="center").text("Bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026", italic=True, over=5, align="center").skip()
    t = p.head("Quận/Huyện | Phường/Xã | Số lượng khu vực bỏ phiếu | Trong đó, số lượng tổ bầu cử độc lập | Ghi chú", name=1)
    t.optional.append("E")
    rng = random.Random(2021)
    districts = {"Quận Sơn Trà": ("Phường Thọ Quang", "Phường Nại Hiên Đông", "Phường Mân Thái", "Phường An Hải Bắc", "Phường Phước Mỹ"), "Quận Cẩm Lệ": ("Phường Khuê Trung", "Phường Hòa Phát", "Phường Hòa An", "Phường Hòa Thọ Đông"),
                 "Quận Ngũ Hành Sơn": ("Phường Mỹ An", "Phường Khuê Mỹ", "Phường Hòa Hải", "Phường Hòa Quý"), "Huyện Hòa Vang": ("Xã Hòa Bắc", "Xã Hòa Liên", "Xã Hòa Ninh", "Xã Hòa Phong", "Xã Hòa Nhơn", "Xã Hòa Tiến")}
    lines, spans, sums, count = [], [], [0, 0], 0
    for district, wards in districts.items():
        spans.append((p.row + 1 + len(lines), len(wards)))
        lines.append(f"S| {district} |  |  |  | ")
        for ward in wards:
            areas = rng.randint(4, 19)
            alone = rng.choice((0, 0, 1, 2))
            sums, count = [sums[0] + areas, sums[1] + alone], count + 1
            lines.append(line("d", f" | {ward}", areas, alone or "", "Có đơn vị vũ trang" if alone == 2 else ""))
    p.body("\n".join([*lines, line("T", f"TỔNG CỘNG | {count}", *sums, "")]))
    t.first_rows = [min(t.body) + 1]
    p.put(1, count, max(t.body), bold=True, border=True, align="center")
    p.merges += [(top, 0, top + wards, 0) for top, wards in spans]
    p.skip().texts(" |  |  | TM. ỦY BAN BẦU CỬ", bold=True).texts(" |  |  | CHỦ TỊCH", bold=True)
    return finish(p, widths={"A": 24, "B": 24, "C": 18, "D": 22, "E": 20}, frame=False, wrap=True)


@sheet
def vn8_tai_nan_lao_dong_co_so():
    """Báo cáo tổng hợp tình hình tai nạn lao động cấp cơ sở, phụ lục Nghị định 39/2016 (GitHub, public file 55631014536: the form as software prints it): four levels of headings, captions merged across, cases by cause, the costs in a little form of their own below."""
    p = Paper("vn8_tai_nan_lao_dong_co_so", sheet="TNLD", font="Times New Roman")
    p.texts("Đơn vị báo cáo: Công ty cổ phần May Việt Hưng |  |  |  |  |  |  | Mã huyện, quận: 043").text("BÁO CÁO TỔNG HỢP TÌNH HÌNH TAI NẠN LAO ĐỘNG", bold=True, over=13, align="center").text("Kỳ báo cáo (6 tháng đầu năm) năm 2024", italic=True, over=13, align="center")
    p.text("Đơn vị nhận báo cáo: Sở Lao động - Thương binh và Xã hội.").text("Tổng số lao động của cơ sở: 1.846 người, trong đó nữ: 1.402 người").text("Tổng quỹ lương: 98.640 triệu đồng").skip()
    pair = "Tổng số | NN không thuộc quyền quản lý"
    t = p.head(f"""
        Tên chỉ tiêu thống kê | Mã số | Phân loại TNLĐ theo mức độ thương tật {'| < ' * 10}
        ^ | ^ | Số vụ (Vụ) | < | < | Số người bị nạn (Người) {'| < ' * 7}
        ^ | ^ | Tổng số | Số vụ có người chết | Số vụ có từ 2 người bị nạn trở lên | Tổng số | < | Số LĐ nữ | < | Số người bị chết | < | Số người bị thương nặng | <
        ^ | ^ | ^ | ^ | ^ | {pair} | {pair} | {pair} | {pair}""")
    t.optional.append("B")
    p.code(" | ".join(map(str, range(1, 14))))
    cases = {"a. Do người sử dụng lao động": {"Không có thiết bị an toàn hoặc thiết bị không đảm bảo an toàn": ("'1", [2, 0, 0, 2, 0, 1, 0, 0, 0, 1, 0]), "Tổ chức lao động chưa hợp lý": ("'4", [1, 0, 1, 2, 1, 2, 1, 0, 0, 0, 0]), "Chưa huấn luyện hoặc huấn luyện chưa đầy đủ": ("'5", [1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0])},
             "b. Do người lao động": {"Vi phạm nội quy, quy trình, quy chuẩn kỹ thuật an toàn": ("'8", [3, 0, 0, 3, 0, 2, 0, 0, 0, 1, 0]), "Không sử dụng phương tiện bảo vệ cá nhân": ("'9", [2, 0, 0, 2, 0, 1, 0, 0, 0, 0, 0])}}
    whole = add(f for group in cases.values() for _, f in group.values())
    moving = [2, 1, 0, 2, 0, 1, 0, 1, 0, 1, 0]
    def halves(a):
        return [a, [x - y for x, y in zip(whole, a, strict=True)]]
    machine, fall = halves([6, 0, 1, 7, 1, 5, 1, 0, 0, 1, 0])
    lines = ["S| I. Tình hình chung tai nạn lao động", "S| 1. Tai nạn lao động", line("P", "Tai nạn lao động", "'1", *whole), "S| 1.1. Phân theo nguyên nhân xảy ra TNLĐ"]
    for group, members in cases.items():
        lines += [f"S| {group}", *(line("d", name, code, *f) for name, (code, f) in members.items())]
    lines += ["S| 1.2. Phân theo yếu tố gây chấn thương", line("d", "Máy, thiết bị cán, kẹp, cắt, va đập", "'0301", *machine), line("d", "Ngã từ trên cao, vật rơi", "'0402", *fall),
              "S| 2. Tai nạn được hưởng trợ cấp theo quy định tại Khoản 2 Điều 39 Luật ATVSLĐ", line("d", "Tai nạn trên đường đi làm", "'10", *moving), "P| 3. Tổng số (3=1+2)", line("T", "Tổng số (3=1+2)", "", *add([whole, moving]))]
    p.body("\n".join(lines), bold="TPS")
    p.merges += [(row, 0, row, 12) for row in t.body if p.cells[row, 0].value is not None and (row, 2) not in p.cells]
    p.skip().text("II. Thiệt hại do tai nạn lao động", bold=True, over=6)
    p.row += 1
    for column, text in enumerate(("Tổng số ngày nghỉ vì tai nạn lao động", "Tổng số chi phí (1.000 đ)", "Y tế", "Trả lương trong thời gian điều trị", "Bồi thường / Trợ cấp", "Thiệt hại tài sản (1.000 đ)")):
        p.put(column, text, bold=True, border=True, align="center")
    p.row += 1
    for column in range(6):
        p.put(column, column + 1, italic=True, border=True, align="center")
    p.row += 1
    for column, value in enumerate((164, 87420, 31200, 38720, 17500, 4600)):
        p.put(column, value, border=True, number_format="#,##0")
    p.extra_tables_allowed = True
    p.skip().text("ĐẠI DIỆN NGƯỜI SỬ DỤNG LAO ĐỘNG", at=8, bold=True).text("(Ký, ghi rõ họ tên, chức vụ, đóng dấu)", at=8, italic=True)
    return finish(p, widths={"A": 46, "B": 9, **wide("CDEFGHIJKLM", 11)}, frame=False, wrap=True)
