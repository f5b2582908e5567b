"""Yearbooks of provinces and of the whole land, annexes and forms, told from memory with made figures: headings in two languages and two lines, pages that go on."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import either, glue
from ...paper import Paper
from .annexes_of_decisions import numbered

FAMILY = "sixteenth"


def yearbook(name: str, number: str, title: str, english: str, unit: str = "", at: int = 3, kind: str = "xls") -> Paper:
    """The top of a yearbook's sheet: number and title in both languages, the unit at the right."""
    p = Paper(name, kind, sheet=number, borders=False, font="Arial", indent="spaces")
    p.texts(f"{number} | {title}", bold=True).texts(f" | {english}", italic=True)
    if unit:
        p.skip().texts(" | " * at + unit, italic=True)
    return p


def lines_of(text: str, kind: str = "d", depth: int = 0) -> str:
    """Lines whose figures are drawn."""
    return "\n".join(f"{kind}| {'  ' * depth}{name.strip()} | #" for name in text.split(";"))


@sheet
def vn21_dan_so_gioi_tinh_khu_vuc():
    """Years down over three captions (people, growth, structure), two groups in two languages, *Sơ bộ* before the last year in the cell's second line."""
    p = yearbook("vn21_dan_so_gioi_tinh_khu_vuc", "10", "Dân số trung bình phân theo giới tính và phân theo thành thị, nông thôn", "Average population by sex and by residence")
    p.skip()
    t = p.head("""
         | Tổng số | Phân theo giới tính - By sex | < | Phân theo thành thị, nông thôn - By residence | <
         | Total | Nam | Nữ | Thành thị | Nông thôn
         | ^ | Male | Female | Urban | Rural""", bold=False, loose=True, spanner="across", rules=True)
    t.columns["B"] = ["Tổng số / Total"]
    years = "\n".join(f"d| {y} | #" for y in (2015, 2018, 2019, 2020)) + "\nd| Sơ bộ - Prel. 2021 | #"
    p.skip().caption("Người - Person", over=5)
    p.body(years, "+2+3 90000-190000 90000-190000 40000-90000 100000-290000")
    t.first_rows = [row for row in t.body if p.cells.get((row, 0))][:1]
    t.soft_rows = []
    for paths in t.columns.values():
        paths[:] = [path for path in paths if "Người" not in path]
    p.skip().caption("Tốc độ tăng - Growth rate (%)", over=5)
    p.body(years, "m0-3:2 m0-3:2 m0-3:2 m0-9:2 m0-2:2")
    p.skip().caption("Cơ cấu - Structure (%)", over=5)
    p.body(years, "m100-100:1 m48-52:2 m48-52:2 m20-40:2 m60-80:2")
    return finish(p, widths={"A": 20, **wide("BCDEF", 13)}, rules=p.looks.rules)


@sheet
def vn21_dien_tich_lua_vung_tinh():
    """The whole land, regions in bold over provinces set in, years across with the preliminary one in two lines, names in two languages."""
    p = yearbook("vn21_dien_tich_lua_vung_tinh", "183", "Diện tích lúa cả năm phân theo địa phương", "Planted area of paddy by province", "Nghìn ha - Thous. ha", at=5)
    p.head("""
         | 2015 | 2018 | 2019 | 2020 | Sơ bộ
         | ^ | ^ | ^ | ^ | Prel. 2021""", bold=True, loose=True, stub="bottom")
    p.skip()
    p.body("T| CẢ NƯỚC - WHOLE COUNTRY | #\nR| Đồng bằng sông Hồng - Red River Delta | #\n" + lines_of("Hà Nội;Vĩnh Phúc;Bắc Ninh;Quảng Ninh;Hải Dương") + "\nR| Trung du và miền núi phía Bắc⏎Northern midlands and mountain areas | #\n" + lines_of("Hà Giang;Cao Bằng;Bắc Kạn;Tuyên Quang") + "\nR| Tây Nguyên - Central Highlands | #\n" + lines_of("Kon Tum;Gia Lai;Đắk Lắk;Đắk Nông;Lâm Đồng"), " ".join(["10.0-200.0:1"] * 5))
    return finish(p, widths={"A": 36, **wide("BCDEF", 10)})


@sheet
def vn21_tong_san_pham_tiep_theo():
    """A table that goes on below under *(Tiếp theo)* and *(Cont.)* with the same heading in other prices: two tables of years and sectors."""
    p = yearbook("vn21_tong_san_pham_tiep_theo", "32", "Tổng sản phẩm trên địa bàn theo giá hiện hành phân theo khu vực kinh tế", "Gross regional domestic product at current prices by economic sector")
    grid = """
         | Tổng số | Chia ra - Of which | < | < | <
         | Total | Nông, lâm nghiệp | Công nghiệp | Dịch vụ | Thuế sản phẩm trừ
         | ^ | và thủy sản | và xây dựng | Services | trợ cấp sản phẩm
         | ^ | Agriculture, forestry | Industry and | ^ | Products taxes
         | ^ | and fishing | construction | ^ | less subsidies"""
    years = "\n".join(f"d| {y} | #" for y in range(2015, 2021)) + "\nd| Sơ bộ - Prel. 2021 | #"
    for title, english, cap, spec in (("", "", "Tỷ đồng - Bill. dongs", "+2+3+4+5 900-9000 900-9000 900-9000 90-900"), ("(Tiếp theo) Tổng sản phẩm trên địa bàn theo giá so sánh 2010", "(Cont.) Gross regional domestic product at constant 2010 prices", "Chỉ số phát triển (Năm trước = 100) - %", "m101-109:2 m101-109:2 m101-112:2 m101-109:2 m98-109:2")):
        if title:
            p.skip(2).texts(f"32 | {title}", bold=True).texts(f" | {english}", italic=True)
        p.skip()
        t = p.head(grid, bold=False, loose=True, spanner="across", rules=True)
        glue(t)
        p.skip().caption(cap, over=5)
        p.body(years, spec)
    return finish(p, widths={"A": 20, **wide("BCDEF", 18)}, rules=p.looks.rules)


@sheet
def vn21_lao_dong_nganh_kinh_te():
    """Sections of the economy in two lines each, Vietnamese over English set in, figures on the first line; the whole in capitals first."""
    p = yearbook("vn21_lao_dong_nganh_kinh_te", "18", "Lao động từ 15 tuổi trở lên đang làm việc hàng năm phân theo ngành kinh tế", "Annual employed population at 15 years of age and above by kinds of economic activity", "Người - Person", at=5)
    p.head(" | 2017 | 2018 | 2019 | 2020 | Sơ bộ⏎Prel. 2021", rules=True)
    p.skip()
    sections = (("Nông nghiệp, lâm nghiệp và thủy sản", "Agriculture, forestry and fishing"), ("Khai khoáng", "Mining and quarrying"), ("Công nghiệp chế biến, chế tạo", "Manufacturing"),
                ("Xây dựng", "Construction"), ("Vận tải, kho bãi", "Transportation and storage"), ("Giáo dục và đào tạo", "Education and training"))
    p.body("T| TỔNG SỐ - TOTAL | #\n" + "\n".join(f"d| {vi} - {en} | #" if len(vi) < 20 else f"d| {vi} | #\nS|   {en}" for vi, en in sections), " ".join(["900-90000"] * 5))
    return finish(p, widths={"A": 42, **wide("BCDEF", 11)})


@sheet
def vn21_bieu_mau_ho_tich_bo_tu_phap():
    """A ministry's form: number and legal base at the left, who reports to whom at the right, three levels of headings and codes A, 1, 2; the sum in the first line, a share row, signatures."""
    p = Paper("vn21_bieu_mau_ho_tich_bo_tu_phap", "xls", sheet="11b", font="Times New Roman")
    p.texts("Biểu số: 11b/BTP/HTQTCT/HT | KẾT QUẢ ĐĂNG KÝ KHAI SINH, KẾT HÔN, KHAI TỬ |  |  |  |  |  | Đơn vị báo cáo: Phòng Tư pháp", bold=True)
    p.texts("Ban hành theo Thông tư số 03/2019/TT-BTP | TẠI UBND CẤP XÃ TRÊN ĐỊA BÀN HUYỆN |  |  |  |  |  | Đơn vị nhận báo cáo: Sở Tư pháp").texts("Ngày nhận báo cáo (BC năm): Ngày 14 tháng 01 năm sau | (Năm 2021)", italic=True).skip()
    p.head("""
         | Tổng số | Khai sinh | < | < | < | Kết hôn | < | Khai tử
         | ^ | Tổng số | Chia theo giới tính | < | Đăng ký đúng hạn | Tổng số cuộc kết hôn | Trong đó: kết hôn lần đầu | ^
         | ^ | ^ | Nam | Nữ | ^ | ^ | ^ | ^""", bold=False)
    p.code("A | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)")
    p.body("T| Tổng số trên địa bàn huyện | #\n" + lines_of("1. Thị trấn Yên Bình;2. Xã Bảo Ái;3. Xã Cảm Ân;4. Xã Cảm Nhân;5. Xã Đại Đồng;6. Xã Đại Minh"), "+2+6+8 +3+4 20-200 20-200 20-200 20-90 10-20 5-60")
    p.skip().text("* Ghi chú:").text("- Cột 1 = Cột (2+6+8).").texts(" | Người lập biểu |  |  |  | Ngày 12 tháng 01 năm 2022").texts(" | (Ký, ghi rõ họ tên) |  |  |  | TRƯỞNG PHÒNG", italic=True)
    return finish(p, widths={"A": 34, **wide("BCDEFGHI", 11)}, frame=False, wrap=True)


@sheet
def vn21_phu_luc_quyet_dinh_bien_che():
    """An annex to a decision: Roman outline with sums of groups, a column of notes filled once, the whole last without a number."""
    p = Paper("vn21_phu_luc_quyet_dinh_bien_che", "xlsx", sheet="PL2", font="Times New Roman")
    p.text("Phụ lục II", bold=True, over=7, align="center").text("GIAO SỐ LƯỢNG NGƯỜI LÀM VIỆC TRONG CÁC ĐƠN VỊ SỰ NGHIỆP CÔNG LẬP NĂM 2022", bold=True, over=7, align="center")
    p.text("(Kèm theo Quyết định số 3518/QĐ-UBND ngày 20 tháng 12 năm 2021 của Ủy ban nhân dân tỉnh)", italic=True, over=7, align="center").skip()
    t = p.head("""
        TT | Tên cơ quan, đơn vị | Giao năm 2021 | Giao năm 2022 | < | < | Ghi chú
        ^ | ^ | ^ | Tổng số | Trong đó | < | ^
        ^ | ^ | ^ | ^ | Hưởng lương từ NSNN | Hưởng lương từ nguồn thu | ^""", stt=0, name=1)
    t.optional.append("G")
    p.body("T|  | TỔNG CỘNG | # |\nR| I | Sự nghiệp giáo dục - đào tạo | # |\n" + numbered(("Sở Giáo dục và Đào tạo", "Trường Cao đẳng Sư phạm", "UBND huyện Lắk", "UBND huyện M'Đrắk"), rest="# | ") + "\nR| II | Sự nghiệp y tế | # |\n" + numbered(("Sở Y tế", "Bệnh viện đa khoa vùng"), rest="# | Tự chủ") + "\nR| III | Sự nghiệp khác | # |\n" + numbered(("Sở Nội vụ", "Hội Chữ thập đỏ", "Ban Dân tộc"), rest="# | "), "20-900 +3+4 20-900 0-90")
    return finish(p, widths={"A": 5, "B": 34, **wide("CDEF", 13), "G": 10}, frame=False)


@sheet
def vn21_gia_tri_san_xuat_huyen_nganh_cap_hai():
    """Industries of the second level with English below in italics, captions of ownership between, *Phân theo* lines without figures, parts of state ownership set in."""
    p = yearbook("vn21_gia_tri_san_xuat_huyen_nganh_cap_hai", "150", "Số cơ sở sản xuất công nghiệp phân theo loại hình kinh tế", "Number of industrial establishments by types of ownership", "Cơ sở - Establishment", at=4)
    p.head(" | 2018 | 2019 | 2020 | Sơ bộ - Prel. 2021", rules=True)
    p.skip()
    p.body("""
        T| TỔNG SỐ - TOTAL | 1710 | 1723 | 1759 | 1801
        S| Phân theo loại hình kinh tế - By types of ownership
        R| Nhà nước - State | 31 | 30 | 29 | 27
        d|   Trung ương - Central | 12 | 12 | 12 | 11
        d|   Địa phương - Local | 19 | 18 | 17 | 16
        R| Ngoài Nhà nước - Non-state | 1667 | 1681 | 1715 | 1758
        d|   Tập thể - Collective | 40 | 38 | 41 | 40
        d|   Tư nhân - Private | 260 | 271 | 284 | 302
        d|   Cá thể - Household | 1367 | 1372 | 1390 | 1416
        d| Khu vực có vốn đầu tư nước ngoài - Foreign invested sector | 12 | 12 | 15 | 16
        S| Phân theo ngành công nghiệp - By industrial activity
        d| Khai khoáng - Mining and quarrying | 210 | 208 | 214 | 219
        d| Công nghiệp chế biến, chế tạo - Manufacturing | 1488 | 1502 | 1531 | 1567
        d| Cung cấp nước; hoạt động quản lý và xử lý rác thải - Water supply | 12 | 13 | 14 | 15""")
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 50, **wide("BCDE", 11)})


@sheet
def vn21_so_hoc_sinh_huyen_cap_hoc():
    """Districts over three levels of schools of two school years, headings of two languages in one cell, the province first; a note below."""
    p = yearbook("vn21_so_hoc_sinh_huyen_cap_hoc", "262", "Số học sinh phổ thông phân theo huyện/quận/thị xã/thành phố thuộc tỉnh", "Number of pupils of general education by district", "Học sinh - Pupil", at=8)
    group = "Tổng số⏎Total | Tiểu học⏎Primary | THCS⏎Lower⏎secondary | THPT⏎Upper⏎secondary"
    p.head(f"""
         | Năm học 2019-2020⏎School year 2019-2020 | < | < | < | Năm học 2020-2021⏎School year 2020-2021 | < | < | <
         | {group} | {group}""", rules=True)
    p.body("T| TỔNG SỐ - TOTAL | #\n" + lines_of("Thành phố Quảng Ngãi - Quang Ngai city;Huyện Bình Sơn - Binh Son district;Huyện Trà Bồng - Tra Bong district;Huyện Sơn Tịnh - Son Tinh district;Huyện Lý Sơn - Ly Son district"), "+2+3+4 900-9000 900-9000 400-4000 +6+7+8 900-9000 900-9000 400-4000")
    p.skip().text("(*) Kể cả học sinh trường phổ thông dân tộc nội trú.", italic=True)
    return finish(p, widths={"A": 40, **wide("BCDEFGHI", 10)}, rules=p.looks.rules)


@sheet
def vn21_bao_cao_thuc_hien_von_dau_tu():
    """A monthly report: item, plan, estimates of this month, since January, three percents in two lines each, sums by dashes and outline numbers."""
    p = Paper("vn21_bao_cao_thuc_hien_von_dau_tu", "xlsx", sheet="6.VonDT", borders=False, font="Arial")
    p.text("6. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước do địa phương quản lý", bold=True).skip().text("Triệu đồng; %", at=4, italic=True)
    p.head("""
         | Kế hoạch⏎năm 2022 | Thực hiện⏎tháng 8⏎năm 2022 | Ước tính⏎tháng 9⏎năm 2022 | Cộng dồn⏎9 tháng⏎năm 2022 | Cộng dồn 9 tháng so với (%) | <
         | ^ | ^ | ^ | ^ | Kế hoạch⏎năm | Cùng kỳ⏎năm trước""", bold=False, rules=True)
    p.skip()
    spec = "9000-90000 900-9000 900-9000 5000-50000 m50-80:1 m90-130:1"
    p.body("T| TỔNG SỐ | #\nR| Vốn ngân sách Nhà nước cấp tỉnh | #\n" + lines_of("Vốn cân đối ngân sách tỉnh;Vốn trung ương hỗ trợ đầu tư theo mục tiêu;Vốn nước ngoài (ODA);Xổ số kiến thiết", depth=1) + "\nR| Vốn ngân sách Nhà nước cấp huyện | #\n" + lines_of("Vốn cân đối ngân sách huyện;Vốn tỉnh hỗ trợ đầu tư theo mục tiêu", depth=1) + "\nR| Vốn ngân sách Nhà nước cấp xã | #\n" + lines_of("Vốn cân đối ngân sách xã;Vốn huyện hỗ trợ đầu tư theo mục tiêu", depth=1), spec)
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 44, **wide("BCDEFG", 12)}, rules=p.looks.rules)


@sheet
def vn21_ho_ngheo_da_chieu_tinh():
    """Districts in Roman order as sums of their communes, poor and near poor in numbers and shares, the province in the last line, codes in a row."""
    p = Paper("vn21_ho_ngheo_da_chieu_tinh", "xlsx", sheet="PL 7.3", font="Times New Roman")
    p.texts("ỦY BAN NHÂN DÂN TỈNH |  |  |  |  | Phụ lục 7.3", bold=True).skip().text("TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2022", bold=True, over=9, align="center").skip()
    p.head("""
        STT | Đơn vị | Tổng số hộ dân cư | Hộ nghèo | < | < | Hộ cận nghèo | < | Tổng tỷ lệ (%)
        ^ | ^ | ^ | Số hộ | Số khẩu | Tỷ lệ (%) | Số hộ | Tỷ lệ (%) | ^""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3 | 4=2/1 | 5 | 6=5/1 | 7=4+6")
    spec = "900-4000 20-200 80-800 %2/1:2 20-200 %5/1:2 m5-20:2"
    p.body("R| I | Huyện Đồng Phú | #\n" + numbered(("Thị trấn Tân Phú", "Xã Đồng Tâm", "Xã Tân Phước", "Xã Tân Hưng"), rest="#") + "\nR| II | Huyện Bù Đăng | #\n" + numbered(("Thị trấn Đức Phong", "Xã Thọ Sơn", "Xã Đồng Nai"), rest="#") + "\nR| III | Thị xã Phước Long | #\n" + numbered(("Phường Thác Mơ", "Phường Sơn Giang", "Xã Long Giang"), rest="#") + "\nT|  | Tổng cộng toàn tỉnh | #", spec)
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGHI", 11)}, frame=False)


@sheet
def vn21_chi_so_gia_tieu_dung_thang():
    """Indices of prices: bases of four times over two rows, groups of goods in bold with parts set in, gold and the dollar at the end, no sum."""
    p = Paper("vn21_chi_so_gia_tieu_dung_thang", "xls", sheet="CPI", borders=False, font="Arial")
    p.text("10. Chỉ số giá tiêu dùng, chỉ số giá vàng, chỉ số giá đô la Mỹ tháng 9 năm 2022", bold=True).skip().text("%", at=5, italic=True)
    p.head("""
         | Tháng 9 năm 2022 so với: | < | < | < | Bình quân⏎9 tháng năm 2022⏎so với cùng kỳ
         | Kỳ gốc⏎(2019) | Tháng 9⏎năm 2021 | Tháng 12⏎năm 2021 | Tháng 8⏎năm 2022 | ^""", bold=False, rules=True)
    p.skip()
    p.body("P| CHỈ SỐ GIÁ TIÊU DÙNG | 109.52 | 104.01 | 103.90 | 100.40 | 102.73\nd| Hàng ăn và dịch vụ ăn uống | #\nS| Trong đó:\n" + lines_of("Lương thực;Thực phẩm;Ăn uống ngoài gia đình", depth=2) + "\n" + lines_of("Đồ uống và thuốc lá;May mặc, mũ nón, giày dép;Giao thông;Bưu chính viễn thông;Giáo dục") + "\nS| Trong đó:\nd|     Dịch vụ giáo dục | #\nd| CHỈ SỐ GIÁ VÀNG | #\nd| CHỈ SỐ GIÁ ĐÔ LA MỸ | #", " ".join(["m98-130:2"] * 5))
    return finish(p, widths={"A": 36, **wide("BCDEF", 13)}, rules=p.looks.rules)


@sheet
def vn21_tai_nan_giao_thong_thang_luy_ke():
    """Kinds of accidents over fatalities by month in pairs, a caption as the first line of each half, sums first in each, units in a column."""
    p = Paper("vn21_tai_nan_giao_thong_thang_luy_ke", "xls", sheet="TNGT", borders=True, font="Times New Roman")
    p.text("14. Trật tự, an toàn xã hội", bold=True).skip()
    t = p.head("""
         | Đơn vị tính | Sơ bộ kỳ⏎báo cáo | Cộng dồn từ đầu⏎năm đến cuối⏎kỳ báo cáo | Kỳ báo cáo so với | < | Cộng dồn so với⏎cùng kỳ (%)
         | ^ | ^ | ^ | Kỳ trước⏎(%) | Cùng kỳ năm⏎trước (%) | ^""", bold=False)
    t.optional.append("B")
    def told(name, unit, depth, kind, *known):
        return f"{kind}| {'  ' * depth}{name} | {unit} | " + " | ".join(map(str, known)) + f" | {p.rng.randint(70, 130)}.{p.rng.randint(1, 9)}" + "".join(f" | {p.rng.randint(70, 130)}.{p.rng.randint(1, 9)}" for _ in range(2))
    p.body("\n".join(["S| Tai nạn giao thông", told("Số vụ tai nạn giao thông", "Vụ", 0, "P", 19, 160), told("Đường bộ", "\"", 1, "d", 17, 151), told("Đường sắt", "\"", 1, "d", 2, 7), told("Đường thủy", "\"", 1, "d", 0, 2), told("Số người chết", "Người", 0, "P", 9, 84), told("Đường bộ", "\"", 1, "d", 8, 80), told("Đường sắt", "\"", 1, "d", 1, 4), "S| Cháy, nổ", told("Số vụ cháy, nổ", "Vụ", 0, "d", 3, 31), told("Tổng giá trị thiệt hại", "Triệu đồng", 0, "d", 820, 9310)]))
    either(p, "Tổng giá trị")
    return finish(p, widths={"A": 30, "B": 12, **wide("CDEFG", 14)}, frame=False)
