"""More Vietnamese pages told from memory with made figures: trade and prices of a month, budgets, harvests, poverty, officials, schooling of all."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper
from .annexes_of_decisions import DISTRICTS, numbered

FAMILY = "fourteenth"


@sheet
def vn19_xuat_khau_thang():
    """The monthly report on exports: quantity and value by place over estimate and comparison, units in the title, goods in depth, a total first."""
    p = Paper("vn19_xuat_khau_thang", "xlsx", sheet="XK", borders=False, font="Arial", indent="spaces")
    p.text("8. Hàng hóa xuất khẩu", bold=True).texts(" |  |  |  |  |  | Nghìn tấn; triệu USD", italic=True)
    p.head("""
         | Ước tính | < | Cộng dồn | < | 5 tháng năm 2022 | <
         | tháng 5 | < | 5 tháng | < | so với cùng kỳ | <
         | năm 2022 | < | năm 2022 | < | năm trước (%) | <
         | Lượng | Trị giá | Lượng | Trị giá | Lượng | Trị giá""", loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T| TỔNG TRỊ GIÁ |  | 30480 |  | 152810 |  | 116.3\nd|   Khu vực kinh tế trong nước |  | 7950 |  | 40020 |  | 120.0\nd|   Khu vực có vốn đầu tư nước ngoài |  | 22530 |  | 112790 |  | 115.0\nS| MẶT HÀNG CHỦ YẾU\n" + "\n".join(f"d|   {n} | #" for n in ("Hạt điều", "Cà phê", "Chè", "Hạt tiêu", "Gạo", "Cao su")) + "\n" + "\n".join(f"d|   {n} |  | {p.rng.randint(90, 900)} |  | {p.rng.randint(900, 9000)} |  | {p.rng.uniform(90, 130):.1f}" for n in ("Thủy sản", "Rau quả", "Dệt, may", "Giày dép")), "10-900 10-400 90-3000 90-2000 m80.0-140.0:1 m80.0-140.0:1")
    return finish(p, widths={"A": 38, **wide("BCDEFG", 11)})


@sheet
def vn19_chi_so_gia_so_voi():
    """Consumer prices of a month: one merged group over comparisons in pieces, an average in a second group, groups of goods set in, gold and dollars last."""
    p = Paper("vn19_chi_so_gia_so_voi", "xls", sheet="CPI", borders=False, font="Arial", indent="spaces")
    p.text("12. Chỉ số giá tiêu dùng, chỉ số giá vàng, chỉ số giá đô la Mỹ", bold=True).text("     và lạm phát cơ bản tháng 6 năm 2023", bold=True).texts(" |  |  |  |  | Đơn vị tính: %", italic=True)
    p.head("""
         | Tháng 6 năm 2023 so với: | < | < | < | Bình quân
         | Kỳ gốc | Tháng 6 | Tháng 12 | Tháng 5 | 6 tháng đầu
         | năm | năm | năm | năm | năm 2023 so với
         | 2019 | 2022 | 2022 | 2023 | cùng kỳ năm 2022""", rules=True, loose=True)
    p.skip()
    p.body("P| CHỈ SỐ GIÁ TIÊU DÙNG | 112.10 | 102.00 | 100.67 | 100.27 | 103.29\n" + "\n".join(f"d|   {n} | #" for n in ("Hàng ăn và dịch vụ ăn uống", "Đồ uống và thuốc lá", "May mặc, giày dép và mũ nón", "Nhà ở và vật liệu xây dựng", "Giao thông", "Giáo dục")) + "\nd| CHỈ SỐ GIÁ VÀNG | #\nd| CHỈ SỐ GIÁ ĐÔ LA MỸ | #\nd| LẠM PHÁT CƠ BẢN |  | 104.33 |  | 100.24 | 104.74", " ".join(["m95.0-130.0:2"] * 5))
    t = p.tables[0]
    t.either_rows = [t.body[0]]
    return finish(p, widths={"A": 40, **wide("BCDEF", 12)})


@sheet
def vn19_von_dau_tu_thuc_hien():
    """Investment from the state budget in a month: plan, done, estimate and two shares in pieces of four rows, levels of government with a sum each."""
    p = Paper("vn19_von_dau_tu_thuc_hien", "xlsx", sheet="VDT", borders=False, font="Times New Roman", indent="spaces")
    p.text("5. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước do địa phương quản lý", bold=True)
    p.head("""
         | Kế hoạch | Thực hiện | Ước tính | Ước tính | 7 tháng năm | 7 tháng
         | năm 2022 | tháng 6 | tháng 7 | 7 tháng | 2022 so với | năm 2022
         | (Triệu | năm 2022 | năm 2022 | năm 2022 | kế hoạch | so với cùng kỳ
         | đồng) | (Triệu đồng) | (Triệu đồng) | (Triệu đồng) | năm (%) | năm trước (%)""", loose=True, rules=True)
    p.skip()
    p.body("T| TỔNG SỐ | #\nR| Vốn ngân sách Nhà nước cấp tỉnh | #\n" + "\n".join(f"d|   {n} | #" for n in ("Vốn cân đối ngân sách tỉnh", "Vốn nước ngoài (ODA)", "Xổ số kiến thiết")) + "\nR| Vốn ngân sách Nhà nước cấp huyện | #\n" + "\n".join(f"d|   {n} | #" for n in ("Vốn cân đối ngân sách huyện", "Vốn tỉnh hỗ trợ đầu tư theo mục tiêu")) + "\nR| Vốn ngân sách Nhà nước cấp xã | #\n" + "\n".join(f"d|   {n} | #" for n in ("Vốn cân đối ngân sách xã", "Vốn huyện hỗ trợ đầu tư theo mục tiêu")), "90000-900000 9000-90000 9000-90000 50000-500000 m40.0-60.0:2 m90.0-130.0:2")
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    return finish(p, widths={"A": 40, **wide("BCDEFG", 13)})


@sheet
def vn19_giao_vien_theo_nam_hoc():
    """Teachers by level over school years in two languages, parts with *Công lập - Public*; a caption for percentages against the year before."""
    p = Paper("vn19_giao_vien_theo_nam_hoc", "xls", sheet="246", borders=False, font="Arial", indent="spaces")
    p.texts("246 | Số giáo viên phổ thông", bold=True).texts(" | Number of teachers of general education", italic=True)
    p.head("""
         | Năm học - School year | < | < | < | <
         | 2017 - 2018 | 2018 - 2019 | 2019 - 2020 | 2020 - 2021 | 2021 - 2022""", rules=True)
    p.skip().caption("Người - Person", over=5)
    t = p.tables[0]
    t.first_rows = [p.row + 1]
    level = "\n".join(f"{k}| {n} | #" for k, n in (("R", "Tiểu học - Primary school"), ("d", "  Công lập - Public"), ("d", "  Ngoài công lập - Non-public"), ("R", "Trung học cơ sở - Lower secondary school"), ("d", "  Công lập - Public"), ("d", "  Ngoài công lập - Non-public")))
    p.body("T| TỔNG SỐ - TOTAL | #\n" + level, " ".join(["100-5000"] * 5))
    t.either_rows += t.subtotal_rows
    p.caption("Chỉ số phát triển (Năm trước = 100) - %", over=5).caption("Index (Previous year = 100) - %", over=5)
    p.body("d| TỔNG SỐ - TOTAL | 101.2 | 99.5 | 100.3 | 98.7 | 101.0\nd| Tiểu học - Primary school | 102.2 | 99.1 | 100.8 | 98.2 | 101.4\nd| Trung học cơ sở - Lower secondary school | 100.1 | 99.9 | 99.6 | 99.3 | 100.5")
    t.either_rows += [row for row in t.body if p.cells.get((row, 0)) and p.cells[row, 0].value == "TỔNG SỐ - TOTAL" and row not in t.total_rows]
    return finish(p, widths={"A": 44, **wide("BCDEF", 13)})


@sheet
def vn19_ho_ngheo_theo_huyen():
    """Poor and near-poor households by district: number and share, from one year to the next, towns and country as captions with letters."""
    p = Paper("vn19_ho_ngheo_theo_huyen", "xlsx", sheet="PL1", font="Times New Roman")
    p.text("TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2022", bold=True, over=11, align="center").text("(Kèm theo Quyết định số 2145/QĐ-UBND ngày 20/12/2022)", italic=True, over=11, align="center").skip()
    p.head("""
        STT | Huyện, thành phố | Tổng số hộ dân cư | Hộ nghèo | < | < | < | Hộ cận nghèo | < | Hộ DTTS | <
        ^ | ^ | ^ | Đầu năm | Cuối năm | < | Giảm so với đầu năm (%) | Số hộ | Tỷ lệ (%) | Số hộ nghèo | Tỷ lệ (%)
        ^ | ^ | ^ | ^ | Số hộ | Tỷ lệ (%) | ^ | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.body("S| A | KHU VỰC THÀNH THỊ\n" + numbered(DISTRICTS[:3]) + "\nS| B | KHU VỰC NÔNG THÔN\n" + numbered(DISTRICTS[3:]) + "\nT|  | TỔNG CỘNG (A+B) | #", "9000-30000 900-3000 500-2000 %3/1:2 m0.5-4.0:2 500-2500 %6/1:2 100-900 %8/1:2")
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGHIJK", 10)}, frame=False, wrap=True)


@sheet
def vn19_quyet_toan_thu_ngan_sach():
    """A commune's budget: estimate and settlement over two columns each, comparison in percent, letters, Romans and numbers, formulas of the columns."""
    p = Paper("vn19_quyet_toan_thu_ngan_sach", "xlsx", sheet="Biểu 114", font="Times New Roman")
    p.texts("UBND HUYỆN KHOÁI CHÂU |  |  |  |  | Biểu số 114/CK TC-NSNN", bold=True).text("QUYẾT TOÁN THU NGÂN SÁCH XÃ NĂM 2021", bold=True, over=8, align="center").texts(" |  |  |  |  |  | Đơn vị: 1.000 đồng", italic=True)
    p.head("""
        STT | NỘI DUNG | DỰ TOÁN | < | QUYẾT TOÁN | < | SO SÁNH (%) | <
        ^ | ^ | THU NSNN | THU NSX | THU NSNN | THU NSX | THU NSNN | THU NSX""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3 | 4 | 5=3/1 | 6=4/2")
    spec = "900-90000 900-90000 900-90000 900-90000 %3/1:1 %4/2:1"
    p.body("T|  | TỔNG THU | #\nR| I | Các khoản thu 100% | #\nd|  | Phí, lệ phí | #\nd|  | Thu từ quỹ đất công ích | #\nd|  | Thu khác | #\nR| II | Các khoản thu phân chia theo tỷ lệ phần trăm (%) | #\nd| 1 | Thuế sử dụng đất phi nông nghiệp | #\nd| 2 | Lệ phí môn bài thu từ cá nhân, hộ kinh doanh | #\nR| III | Thu bổ sung từ ngân sách cấp trên | #\nd|  | - Bổ sung cân đối ngân sách | #\nd|  | - Bổ sung có mục tiêu | #", spec)
    return finish(p, widths={"A": 5, "B": 46, **wide("CDEFGH", 12)}, frame=False)


@sheet
def vn19_lua_theo_vu_va_huyen():
    """Rice by season: the group in two languages by place at the left over two seasons in four pieces each, districts with dashes, the province first."""
    p = Paper("vn19_lua_theo_vu_va_huyen", "xls", sheet="118", borders=False, font="Arial", indent="spaces")
    p.texts("118 | Diện tích và sản lượng lúa phân theo vụ và theo huyện năm 2021", bold=True).texts(" | Planted area and production of paddy by season and district in 2021", italic=True)
    p.head("""
         | Diện tích (Ha) | < | < | Sản lượng (Tấn) | < | <
         | Planted area (Ha) | < | < | Production (Ton) | < | <
         | Tổng số | Đông xuân | Mùa | Tổng số | Đông xuân | Mùa
         | Total | Spring | Winter | Total | Spring | Winter""", loose=True, spanner="first", rules=True)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\n" + "\n".join(f"d| {n} | #" for n in ("Thành phố Cao Bằng", "Huyện Bảo Lạc", "Huyện Hà Quảng", "Huyện Trùng Khánh", "Huyện Hạ Lang", "Huyện Quảng Hòa", "Huyện Hòa An", "Huyện Nguyên Bình")), "+2+3 90-2000 300-4000 +5+6 900-9000 900-19000")
    return finish(p, widths={"A": 28, **wide("BCDEFG", 12)}, frame=False, rules=p.looks.rules)


@sheet
def vn19_co_so_y_te_giuong_benh():
    """Health establishments and beds under the same heading in captions, years across with *Sơ bộ* above the year and *Prel.* between, kinds set in."""
    p = Paper("vn19_co_so_y_te_giuong_benh", "xls", sheet="270", borders=False, font="Arial", indent="spaces")
    p.texts("270 | Số cơ sở y tế và giường bệnh do địa phương quản lý", bold=True).texts(" | Number of health establishments and patient beds under local management", italic=True)
    p.head("""
         |  |  |  |  | Sơ bộ
         |  |  |  |  | Prel.
         | 2017 | 2018 | 2019 | 2020 | 2021""", loose=True, rules=True)
    p.skip()
    spec = "5-90 5-90 5-90 5-90 5-90"
    kinds = "\n".join(f"d|   {n} | #" for n in ("Bệnh viện - Hospital", "Phòng khám đa khoa khu vực⏎  Regional polyclinic", "Trạm y tế xã, phường, cơ quan, xí nghiệp⏎  Medical service unit in communes, precincts", "Cơ sở y tế khác - Others"))
    p.body(f"R| CƠ SỞ Y TẾ (Cơ sở)⏎HEALTH ESTABLISHMENT (Establishment) | #\n{kinds}\nR| GIƯỜNG BỆNH (Giường)⏎PATIENT BED (Bed) | #\n{kinds}", spec)
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    return finish(p, widths={"A": 44, **wide("BCDEF", 10)})


@sheet
def vn19_pho_cap_giao_duc_xa():
    """Universal schooling by commune: three ages with number, at school and rate, a year's standard in words at the end, the district last in bold."""
    p = Paper("vn19_pho_cap_giao_duc_xa", "xlsx", sheet="PCGD", font="Times New Roman")
    p.texts("BCĐ PCGD, XMC HUYỆN KRÔNG PẮC", bold=True).text("THỐNG KÊ TIÊU CHUẨN PHỔ CẬP GIÁO DỤC TIỂU HỌC", bold=True, over=12, align="center").text("Thời điểm tháng 11 năm 2021", italic=True, over=12, align="center")
    t = p.head("""
        TT | Đơn vị | Trẻ 6 tuổi | < | < | Trẻ 11 tuổi | < | < | Trẻ 14 tuổi | < | < | Đạt chuẩn mức độ
        ^ | ^ | Tổng số | Vào lớp 1 | TL | Tổng số | HTCTTH | TL | Tổng số | HTCTTH | TL | ^""", stt=0, name=1)
    t.optional.append("L")
    p.body("\n".join(f"d| {k} | {n} | # | {p.rng.choice((2, 3))}" for k, n in enumerate(("TT Phước An", "Ea Kly", "Ea Kênh", "Ea Phê", "Hòa An", "Hòa Tiến", "Vụ Bổn"), 1)) + "\nT|  | Toàn huyện | # | 3", "90-300 80-89 %2/1:2 90-300 80-89 %5/4:2 90-300 80-89 %8/7:2")
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEFGHIJKL", 9)}, frame=False)


@sheet
def vn19_chat_luong_can_bo():
    """Officials' quality in four heading levels: sex, party, training over degrees, theory, ages; offices as groups in letters, the sum first."""
    p = Paper("vn19_chat_luong_can_bo", "xlsx", sheet="BM01", font="Times New Roman")
    p.text("BÁO CÁO SỐ LƯỢNG, CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2022", bold=True, over=15, align="center").skip()
    p.head("""
        TT | Tên đơn vị | Tổng số | Trong đó | < | Trình độ đào tạo | < | < | < | < | < | Chia theo độ tuổi | < | < | <
        ^ | ^ | ^ | Nữ | Đảng viên | Chuyên môn | < | < | Lý luận chính trị | < | < | Dưới 30 | 31-45 | Trên 45 | <
        ^ | ^ | ^ | ^ | ^ | Đại học trở lên | Cao đẳng, trung cấp | Còn lại | Cao cấp | Trung cấp | Sơ cấp | ^ | ^ | Tổng số | Trong đó: sắp nghỉ hưu""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15")
    p.body("T|  | TỔNG SỐ | #\nR| A | Cán bộ cấp xã | #\n" + numbered(("Xã Ea Tam", "Xã Cư Ebur", "Xã Hòa Thắng")) + "\nR| B | Công chức cấp xã | #\n" + numbered(("Xã Ea Tam", "Xã Cư Ebur", "Xã Hòa Thắng")), "+10+11+12 1-9 1-9 1-9 1-9 0-3 0-2 1-9 1-9 1-9 3-9 1-5 0-2")
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFGHIJKLMNO", 9)}, frame=False, wrap=True)
