"""Yearbooks, exports of programs, reviews of poor households, monthly reports."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet

FAMILY = "again"

REG = {"Đồng bằng sông Hồng - Red River Delta": ["Hà Nội", "Vĩnh Phúc", "Bắc Ninh", "Quảng Ninh"],
       "Trung du và miền núi phía Bắc - Northern midlands and mountain areas": ["Hà Giang", "Cao Bằng", "Bắc Kạn"],
       "Tây Nguyên - Central Highlands": ["Kon Tum", "Gia Lai", "Đắk Lắk"]}

def hier(spec_mark="#", kind="R"):
    return "\n".join(f"{kind}| {r} | #\n" + "\n".join(f"d|   {p} | #" for p in ps) for r, ps in REG.items())

def ls(names, kind="d"):
    return "\n".join(f"{kind}| {n} | #" for n in names)


@sheet
def v2_population_by_province():
    p = Paper("v2_population_by_province", "xls", sheet="V02.05", borders=False, font="Arial")
    p.text("24 Dân số trung bình phân theo địa phương", bold=True).text("Average population by province", italic=True).skip()
    p.text("Nghìn người - Thous. pers.", at=5, italic=True)
    p.head(" | 2015 | 2016 | 2017 | 2018 | Sơ bộ⏎Prel. 2019")
    p.body("T| CẢ NƯỚC - WHOLE COUNTRY | #\n" + hier(), "300-8000:1 300-8000:1 300-8000:1 300-8000:1 300-8000:1")
    return p


@sheet
def v2_area_density_split():
    p = Paper("v2_area_density_split", sheet="V02.01", borders=False, font="Arial")
    p.text("20 Diện tích, dân số và mật độ dân số năm 2019", bold=True).text("   phân theo địa phương", bold=True)
    p.text("Area, population and population density in 2019 by province", italic=True).skip()
    p.head("""
         | Diện tích | Dân số trung bình | Mật độ dân số
         | (*) | (Nghìn người) | (Người/km2)
         | Area (*) | Average population | Population density
         | (Km2) | (Thous. pers.) | (Person/km2)""", loose=True)
    p.skip().body("T| CẢ NƯỚC - WHOLE COUNTRY | #\n" + hier(), "2000-16000:1 300-8000:1 50-2400")
    p.skip().text("(*) Theo Quyết định số 2908/QĐ-BTNMT ngày 13/11/2019 của Bộ trưởng Bộ Tài nguyên và Môi trường.")
    return p


@sheet
def v2_pxweb_export():
    p = Paper("v2_pxweb_export", sheet="E10.03", borders=False, font="Calibri")
    p.text("Số lớp học và số học sinh phổ thông phân theo địa phương chia theo Địa phương, Cấp học, Chỉ tiêu và Năm", bold=True).skip()
    p.head("""
         | Số lớp | < | < | < | Số học sinh | < | < | <
         | Tiểu học | < | Trung học cơ sở | < | Tiểu học | < | Trung học cơ sở | <
         | 2018 | 2019 | 2018 | 2019 | 2018 | 2019 | 2018 | 2019""", spanner="first", years_as_text=True, align="left")
    p.body("T| CẢ NƯỚC | #\n" + hier().replace(" - Red River Delta", "").replace(" - Northern midlands and mountain areas", "").replace(" - Central Highlands", ""),
           "900-9000 900-9000 500-5000 500-5000 20000-90000 20000-90000 9000-60000 9000-60000")
    p.skip().text("Số liệu tại thời điểm 30/9 hằng năm")
    p.skip().text("Cập nhật lần cuối:").text("20200716 09:00").text("Nguồn:").text("Tổng cục Thống kê").text("Đơn vị tính:").text("Lớp, Học sinh")
    return p


@sheet
def v2_census_three_groups():
    p = Paper("v2_census_three_groups", "xls", sheet="B1", font="Times New Roman")
    p.text("Biểu 1: DÂN SỐ CHIA THEO THÀNH THỊ/NÔNG THÔN, GIỚI TÍNH, ĐƠN VỊ HÀNH CHÍNH, 1/4/2019", bold=True)
    p.text("Table 1: POPULATION BY URBAN/RURAL RESIDENCE, SEX, ADMINISTRATIVE DIVISION, 1/4/2019", italic=True)
    p.text("Người - Persons", at=9, italic=True)
    p.head("""
        Đơn vị hành chính⏎Administrative division | Tổng số - Total | < | < | Thành thị - Urban | < | < | Nông thôn - Rural | < | <
        ^ | Tổng số⏎Total | Nam⏎Male | Nữ⏎Female | Tổng số⏎Total | Nam⏎Male | Nữ⏎Female | Tổng số⏎Total | Nam⏎Male | Nữ⏎Female""")
    p.code("A | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    p.body("T| Toàn tỉnh - Province | #\n" + ls(["TP Phan Thiết", "Thị xã La Gi", "Huyện Tuy Phong", "Huyện Bắc Bình", "Huyện Phú Quý"]),
           "+2+3 +5+8 +6+9 +5+6 20000-80000 20000-80000 +8+9 10000-50000 10000-50000")
    return p


@sheet
def v2_health_insurance_query():
    p = Paper("v2_health_insurance_query", sheet="DL_BHYT", top=0, font="Calibri")
    p.texts("p_tu_ngay | p_den_ngay | p_ma_tinh | p_loai").texts("01/01/2020 | 30/06/2020 | 60 | 2").skip()
    p.text("TÌNH HÌNH THAM GIA BẢO HIỂM Y TẾ THEO ĐỐI TƯỢNG", bold=True, over=7).skip()
    p.head("""
        STT | Mã huyện | Tên huyện | Số người tham gia | < | < | Tỷ lệ bao phủ (%)
        ^ | ^ | ^ | Tổng số | Học sinh, sinh viên | Hộ gia đình | ^""", stt=0, name=2)
    p.body("d| 1 | '593 | Thành phố Phan Thiết | #\nd| 2 | '594 | Thị xã La Gi | #\nd| 3 | '595 | Huyện Tuy Phong | #\nd| 4 | '596 | Huyện Bắc Bình | #\nd| 5 | '600 | Huyện Tánh Linh | #",
           "+2+3 9000-30000 9000-90000 70-95:2")
    t = p.tables[-1]
    t.columns.pop("B", None)
    t.body.append(p.row + 1)
    t.total_rows.append(p.row + 1)
    p.row += 1
    p.put(2, "Tổng cộng", bold=True)
    for c in (3, 4, 5):
        p.put(c, sum(p.cells[r, c].value for r in t.body[:-1]), bold=True)
    p.put(6, 88.12, bold=True)
    return p


@sheet
def v2_postcodes():
    p = Paper("v2_postcodes", sheet="Ma buu chinh")
    p.text("MÃ BƯU CHÍNH TỈNH BÌNH THUẬN", bold=True, over=3).skip()
    p.head("STT | Đối tượng gán mã | Mã bưu chính", stt=0, name=1)
    p.body("""
S| 10 | TỈNH BÌNH THUẬN | 77
d| 1 | BC. Trung tâm tỉnh Bình Thuận | 77000
d| 2 | Ủy ban Kiểm tra tỉnh ủy | 77001
d| 3 | Ban Tổ chức tỉnh ủy | 77002
d| 4 | Ban Tuyên giáo tỉnh ủy | 77003
S| 10.1 | HUYỆN TUY PHONG | 773
d| 1 | BC. Trung tâm huyện Tuy Phong | 77300
d| 2 | Huyện ủy | 77301
d| 3 | TT. Liên Hương | 77306
d| 4 | X. Vĩnh Tân | 77309""")
    return p


@sheet
def v2_admin_units_list():
    p = Paper("v2_admin_units_list", "xls", sheet="Sheet1", borders=False, font="Arial")
    p.head("Mã | Tên | Tên Tiếng Anh | Cấp | Số hộ | Dân số", name=1, bold=False, align="left")
    p.body("""
d| '22924 | Thị trấn Liên Hương | Lien Huong Township | Thị trấn | #
d| '22927 | Xã Phan Dũng | Phan Dung Commune | Xã | #
d| '22930 | Xã Phong Phú | Phong Phu Commune | Xã | #
d| '22933 | Xã Vĩnh Hảo | Vinh Hao Commune | Xã | #
d| '22936 | Xã Bình Thạnh | Binh Thanh Commune | Xã | #""", "500-6000 2000-30000")
    t = p.tables[-1]
    t.columns.pop("A", None)
    t.optional += ["A", "C", "D"]
    return p


@sheet
def v2_poverty_review():
    p = Paper("v2_poverty_review", sheet="Ho ngheo", top=0)
    p.texts("UBND TỈNH BÌNH THUẬN |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("SỞ LĐ-TB&XH |  |  |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("TỔNG HỢP DIỄN BIẾN KẾT QUẢ GIẢM HỘ NGHÈO NĂM 2018", bold=True, over=12)
    p.text("(Kèm theo Quyết định số 128/QĐ-SLĐTBXH ngày 15/01/2019)", italic=True, over=12)
    p.head("""
        TT | Huyện, thị xã, thành phố | Tổng số hộ dân cư | Số hộ nghèo đầu năm | < | Diễn biến hộ nghèo trong năm | < | < | < | < | Số hộ nghèo cuối năm | <
        ^ | ^ | ^ | Số hộ | Tỷ lệ | Số hộ thoát nghèo | < | Số hộ tái nghèo | Số hộ nghèo phát sinh | < | Số hộ | Tỷ lệ
        ^ | ^ | ^ | ^ | ^ | Số hộ | Tỷ lệ | ^ | Số hộ | Tỷ lệ | ^ | ^""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3=2/1 | 4 | 5=4/2 | 6 | 7 | 8=7/1 | 9=2-4+6+7 | 10=9/1")
    sp = "9000-50000 200-3000 %2/1:2 50-400 %4/2:2 0-9 10-90 %7/1:2 +2+8 %9/1:2"
    sp = "9000-50000 200-3000 %2/1:2 50-400 %4/2:2 0-9 10-90 %7/1:2 150-2500 %9/1:2"
    p.body("S| I | Khu vực thành thị\n" + "\n".join(f"d| {i} | {n} | #" for i, n in ((1, "TP. Phan Thiết"), (2, "TX. La Gi"))) +
           "\nS| II | Khu vực nông thôn\n" + "\n".join(f"d| {i} | {n} | #" for i, n in ((3, "Huyện Tuy Phong"), (4, "Huyện Bắc Bình"), (5, "Huyện Hàm Tân"))) +
           "\nT|  | Tổng cộng I + II | #", sp)
    return p


@sheet
def v2_moet_high_schools():
    p = Paper("v2_moet_high_schools", sheet="THPT", font="Times New Roman")
    p.text("THỐNG KÊ GIÁO DỤC TRUNG HỌC PHỔ THÔNG NĂM HỌC 2018-2019", bold=True, over=11).skip()
    p.head("""
        TT | Địa phương | Trường | < | < | Lớp | < | < | Học sinh | < | <
        ^ | ^ | TS | CL | NCL | TS | CL | NCL | TS | CL | NCL""", stt=0, name=1)
    p.body("T|  | Toàn quốc | #\nR| I | Đồng bằng sông Hồng | #\nd| 1 | TP. Hà Nội | #\nd| 2 | Vĩnh Phúc | #\nd| 3 | Bắc Ninh | #\nR| II | Trung du và miền núi phía Bắc | #\nd| 4 | Hà Giang | #\nd| 5 | Cao Bằng | #\nR| III | Tây Nguyên | #\nd| 6 | Kon Tum | #\nd| 7 | Gia Lai | #",
           "+2+3 10-120 1-90 +5+6 200-2000 10-900 +8+9 9000-90000 500-30000")
    return p


@sheet
def v2_budget_quarter_59():
    p = Paper("v2_budget_quarter_59", sheet="59", font="Times New Roman", left=0)
    p.texts("UBND XÃ PHƯỚC THỂ |  |  |  |  | Biểu số 59/CK-NSNN", bold=True).skip()
    p.text("ĐÁNH GIÁ THỰC HIỆN DỰ TOÁN NGÂN SÁCH QUÝ I NĂM 2021", bold=True, over=6)
    p.text("(Dự toán trình Hội đồng nhân dân)", italic=True, over=6)
    p.text("Đơn vị: Triệu đồng", at=4, over=2, italic=True)
    p.head("""
        STT | NỘI DUNG | DỰ TOÁN NĂM | ƯỚC THỰC HIỆN QUÝ | SO SÁNH ƯỚC THỰC HIỆN VỚI (%) | <
        ^ | ^ | ^ | ^ | DỰ TOÁN NĂM | CÙNG KỲ NĂM TRƯỚC""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3=2/1 | 4")
    p.body("""
P| A | TỔNG NGUỒN THU NSNN TRÊN ĐỊA BÀN | 8120 | 2043 | 25.2 | 104.1
o| I | Thu cân đối NSNN | 8120 | 2043 | 25.2 | 104.1
d| 1 | Thu nội địa | 5020 | 1243 | 24.8 | 101.3
d| 2 | Thu viện trợ | 3100 | 800 | 25.8 | 108.2
o| II | Thu chuyển nguồn từ năm trước chuyển sang |  |  |  | 
P| B | TỔNG CHI NGÂN SÁCH | 7900 | 1808 | 22.9 | 98.7
o| I | Chi cân đối ngân sách | 7900 | 1808 | 22.9 | 98.7
d| 1 | Chi đầu tư phát triển | 2900 | 600 | 20.7 | 95.0
d| 2 | Chi thường xuyên | 4850 | 1208 | 24.9 | 101.4
d| 3 | Dự phòng ngân sách | 150 | 0 | 0 | 0""")
    t = p.tables[-1]
    t.either_rows += [r for r in t.body if p.cells.get((r, 1)) and "cân đối" in str(p.cells[r, 1].value)]
    return p


@sheet
def v2_monthly_industry_broken():
    p = Paper("v2_monthly_industry_broken", "xls", sheet="IIPthang", borders=False, font="Arial")
    p.text("2. Chỉ số sản xuất công nghiệp", bold=True).skip()
    p.text("%", at=4, italic=True)
    p.head("""
         | Tháng 4 | Tháng 5 | Tháng 5 | 5 tháng
         | năm 2020 | năm 2020 | năm 2020 | năm 2020
         | so với | so với | so với | so với
         | cùng kỳ | tháng | cùng kỳ | cùng kỳ
         | năm trước | trước | năm trước | năm trước""", loose=True)
    p.skip().body("T| Toàn ngành công nghiệp | 89.2 | 111.2 | 96.9 | 101.0\n" +
           "R| Khai khoáng | 90.3 | 101.5 | 89.7 | 91.9\n" + "\n".join(f"d|   {n} | #" for n in ("Khai thác than cứng và than non", "Khai thác dầu thô và khí đốt tự nhiên", "Khai thác quặng kim loại")) +
           "\nR| Công nghiệp chế biến, chế tạo | 88.7 | 113.8 | 97.6 | 102.2\n" + "\n".join(f"d|   {n} | #" for n in ("Sản xuất chế biến thực phẩm", "Sản xuất đồ uống", "Dệt")), "80-120:1 80-120:1 80-120:1 80-120:1")
    t = p.tables[-1]
    t.either_rows += t.total_rows + t.subtotal_rows
    t.total_rows = []
    t.subtotal_rows = []
    return p


@sheet
def v2_agriculture_progress():
    p = Paper("v2_agriculture_progress", "xls", sheet="1.Nong nghiep", borders=False, font="Arial")
    p.text("1. Sản xuất nông nghiệp đến ngày 15 tháng 5 năm 2020", bold=True).skip()
    p.text("Nghìn ha", at=3, italic=True)
    p.head("""
         | Thực hiện cùng | Thực hiện | Thực hiện kỳ này
         | kỳ năm trước | kỳ này | so với cùng kỳ
         |  |  | năm trước (%)""", loose=True)
    p.skip().body("""
d| Gieo cấy lúa đông xuân | 3124.4 | 3023.9 | 96.8
d|   Miền Bắc | 1121.5 | 1107.4 | 98.7
d|   Miền Nam | 2002.9 | 1916.5 | 95.7
d| Thu hoạch lúa đông xuân ở miền Nam | 1911.7 | 1836.9 | 96.1
o|   Trong đó: Đồng bằng sông Cửu Long | 1603.4 | 1542.4 | 96.2
d| Gieo cấy lúa hè thu ở miền Nam | 856.4 | 850.4 | 99.3
d| Gieo trồng một số cây hàng năm
d|   Ngô | 499.6 | 470.8 | 94.2
d|   Khoai lang | 76.8 | 73.6 | 95.8""")
    t = p.tables[-1]
    t.either_rows += [t.body[0]]
    return p


@sheet
def v2_fdi_by_province():
    p = Paper("v2_fdi_by_province", sheet="FDI", borders=False, font="Arial")
    p.text("Đầu tư trực tiếp của nước ngoài được cấp phép", bold=True).text("phân theo một số địa phương", bold=True).text("(Từ 01/01/2020 đến 20/5/2020)").skip()
    p.head("""
         | Số dự án | Vốn đăng ký
         | (Dự án) | (Triệu USD)""", loose=True)
    p.skip().body("T| TỔNG SỐ | #\n" + ls(["Bạc Liêu", "Tây Ninh", "Bà Rịa - Vũng Tàu", "TP. Hồ Chí Minh", "Hà Nội", "Bình Dương"]), "1-400 100-4000:1")
    return p


@sheet
def v2_cpi_compared():
    p = Paper("v2_cpi_compared", sheet="CPI", borders=True, font="Arial")
    p.text("Chỉ số giá tiêu dùng, chỉ số giá vàng, chỉ số giá đô la Mỹ và lạm phát cơ bản tháng 5 năm 2020", bold=True).skip()
    p.text("%", at=5)
    p.head("""
         | Tháng 5 năm 2020 so với: | < | < | < | Bình quân⏎5 tháng năm 2020⏎so với cùng kỳ
         | Kỳ gốc (2014) | Tháng 5⏎năm 2019 | Tháng 12⏎năm 2019 | Tháng 4⏎năm 2020 | ^""", spanner="merge")
    p.body("P| CHỈ SỐ GIÁ TIÊU DÙNG | 110.50 | 102.40 | 98.76 | 99.97 | 104.39\n" + ls(["Hàng ăn và dịch vụ ăn uống", "Đồ uống và thuốc lá", "May mặc, giày dép và mũ nón", "Giáo dục"]) +
           "\no| CHỈ SỐ GIÁ VÀNG | 138.33 | 131.59 | 114.95 | 100.97 | 123.97\no| CHỈ SỐ GIÁ ĐÔ LA MỸ | 110.27 | 100.01 | 101.02 | 99.36 | 100.09",
           "90-140:2 90-120:2 90-110:2 90-110:2 90-110:2")
    return p


@sheet
def v2_main_indicators_units():
    p = Paper("v2_main_indicators_units", sheet="CTCY")
    p.text("MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU GIAI ĐOẠN 2016-2020", bold=True, over=8).skip()
    p.head("""
        TT | Chỉ tiêu | Đơn vị tính | Thực hiện | < | < | < | Ước TH 2020
        ^ | ^ | ^ | 2016 | 2017 | 2018 | 2019 | ^""", stt=0, name=1)
    p.body("""
S| I | Chỉ tiêu kinh tế
d| 1 | Tổng giá trị sản xuất | Tỷ đồng | #
d| 2 | Thu nhập bình quân đầu người | Triệu đồng | #
S| II | Chỉ tiêu xã hội
d| 3 | Tỷ lệ hộ nghèo | % | #
d| 4 | Số khu phố đạt văn hóa | Khu phố | #
d| 5 | Số gia đình hiếu học | Hộ | #
S| III | Chỉ tiêu môi trường
d| 6 | Tỷ lệ hộ dùng nước sạch | % | #""", "10-900 10-900 10-900 10-900 10-900")
    t = p.tables[-1]
    t.optional += ["C"]
    return p


@sheet
def v2_machine_and_labels():
    p = Paper("v2_machine_and_labels", sheet="Export", borders=False, font="Calibri")
    p.head("ten_xa | so_ho | so_khau | nu | tre_6_tuoi", bold=False, align="left")
    del p.tables[-1]
    p.head("Tên xã | Số hộ | Số khẩu | Trong đó nữ | Trẻ 6 tuổi", name=0)
    p.body(ls(["Xã Vĩnh Tân", "Xã Phú Lạc", "Xã Phước Thể", "Xã Hòa Minh", "Xã Chí Công", "Thị trấn Phan Rí Cửa"]), "900-6000 4000-30000 2000-15000 50-600")
    t = p.tables[-1]
    # either both rows or the labels alone
    t.header_rows = [1, 2]
    t.soft_rows = [1]
    for letter, field in zip("BCDE", ("so_ho", "so_khau", "nu", "tre_6_tuoi"), strict=True):
        t.columns[letter].append(f"{field} / {t.columns[letter][0]}")
    return p


@sheet
def v2_instruction_row():
    p = Paper("v2_instruction_row", sheet="Nhập liệu")
    p.text("PHIẾU THỐNG KÊ TRUNG TÂM HỌC TẬP CỘNG ĐỒNG NĂM 2022", bold=True, over=6).skip()
    p.head("STT | Tên trung tâm | Số lớp mở trong năm | Số lượt người học | Kinh phí (triệu đồng) | Ghi chú", stt=0, name=1)
    p.row += 1
    for c, w in enumerate(["", "(ghi đầy đủ)", "(nhập số)", "(nhập số)", "(nhập số)", ""]):
        if w:
            p.put(c, w, italic=True, align="center", border=True)
    p.tables[-1].soft_rows.append(p.row)
    p.tables[-1].code_rows = []
    for letter, word in (("C", "(nhập số)"), ("D", "(nhập số)"), ("E", "(nhập số)")):
        p.tables[-1].columns[letter].append(p.tables[-1].columns[letter][0] + " / " + word)
    p.body("\n".join(f"d| @ | TTHTCĐ xã {n} | # | " for n in ("Vĩnh Tân", "Phú Lạc", "Phong Phú", "Hòa Minh")) + "\nT|  | Cộng | # | ", "2-40 100-4000 5-90")
    p.tables[-1].optional.append("F")
    return p


@sheet
def v2_stt_last_total_first():
    p = Paper("v2_stt_last_total_first", sheet="KQ", left=1, top=1)
    p.text("Kết quả xóa mù chữ theo độ tuổi", bold=True)
    p.head("""
        Đơn vị | Độ tuổi 15-25 | < | Độ tuổi 15-35 | < | Độ tuổi 15-60 | < | STT
        ^ | Tổng số | Biết chữ | Tổng số | Biết chữ | Tổng số | Biết chữ | ^""", stt=7)
    p.body("T| Toàn huyện | # | \n" + "\n".join(f"d| {n} | # | {i}" for i, n in enumerate(["Liên Hương", "Phan Rí Cửa", "Vĩnh Hảo", "Vĩnh Tân", "Phú Lạc", "Chí Công"], 1)),
           "200-900 150-200 900-2000 800-900 2000-9000 1900-2000")
    t = p.tables[-1]
    t.columns.pop("I", None)
    return p


@sheet
def v2_hospital_groups():
    p = Paper("v2_hospital_groups", sheet="Giường bệnh")
    p.text("SỐ CƠ SỞ Y TẾ, GIƯỜNG BỆNH VÀ CÁN BỘ Y TẾ NĂM 2020", bold=True, over=7).skip()
    p.head("""
        Số TT | Cơ sở y tế | Giường bệnh kế hoạch | Giường bệnh thực kê | Cán bộ y tế | < | <
        ^ | ^ | ^ | ^ | Tổng số | Bác sĩ | Điều dưỡng""", stt=0, name=1)
    p.body("""
R| I | Tuyến tỉnh | #
d| 1 | Bệnh viện Đa khoa tỉnh | #
d| 2 | Bệnh viện Y học cổ truyền | #
d| 3 | Bệnh viện Da liễu | #
R| II | Tuyến huyện | #
d| 1 | TTYT Tuy Phong | #
d| 2 | TTYT Bắc Bình | #
R| III | Tuyến xã | #
d| 1 | Trạm y tế xã | #
d| 2 | Phòng khám khu vực | #
T|  | Tổng cộng (I+II+III) | #""", "50-700 50-900 +4+5 10-200 40-400")
    return p


@sheet
def v2_total_columns_no_label_row():
    p = Paper("v2_total_columns_no_label_row", sheet="T7", borders=True)
    p.text("SỐ HỌC SINH TIỂU HỌC CHIA THEO KHỐI LỚP", bold=True, over=8).skip()
    p.head("""
        Trường | Tổng cộng | < | Khối 1 | < | Khối 2 | < | Khối 3 | <
        ^ | HS | Nữ | HS | Nữ | HS | Nữ | HS | Nữ""")
    p.body(ls(["TH Liên Hương 1", "TH Liên Hương 2", "TH Liên Hương 3", "TH Phước Thể 1", "TH Phú Lạc"]) + "\nT|  | #",
           "+3+5+7 +4+6+8 40-160 20-80 40-160 20-80 40-160 20-80")
    return p


@sheet
def v2_footnote_years():
    p = Paper("v2_footnote_years", "csv", sheet="v2_footnote_years", numbers="vn")
    p.text("Số vụ ly hôn đã xét xử phân theo địa phương và phân theo cấp xét xử").skip()
    p.head(" | 2010 | 2015 | 2018(*) | 2019(**) | Sơ bộ 2020", bold=False)
    p.body("T| TỔNG SỐ | #\nS| Phân theo địa phương\n" + ls(["Thành phố Phan Thiết", "Thị xã La Gi", "Huyện Tuy Phong", "Huyện Phú Quý"]), "50-900 50-900 50-900 50-900 50-900", nil=0.1, nil_mark="..")
    p.skip().text("(*) Số liệu điều chỉnh.").text("(**) Không bao gồm huyện Phú Quý.").text("Nguồn: Tòa án nhân dân tỉnh.")
    return p


@sheet
def v2_two_blocks_by_sex_down():
    p = Paper("v2_two_blocks_by_sex_down", sheet="LD", font="Arial", borders=False)
    p.text("Lực lượng lao động từ 15 tuổi trở lên phân theo giới tính và phân theo thành thị, nông thôn", bold=True)
    p.text("Labour force at 15 years of age and above by sex and by residence", italic=True).skip()
    p.head("""
         | Tổng số⏎Total | Phân theo giới tính⏎By sex | < | Phân theo thành thị, nông thôn⏎By residence | <
         | ^ | Nam⏎Male | Nữ⏎Female | Thành thị⏎Urban | Nông thôn⏎Rural""")
    p.caption("Nghìn người - Thous. pers.", at=1, over=5)
    p.body(ls(["2010", "2015", "2018", "2019", "Sơ bộ - Prel. 2020"]), "+2+3 20000-29000:1 20000-29000:1 9000-19000:1 30000-39000:1")
    p.caption("Chỉ số phát triển (Năm trước = 100) - % - Index (Previous year = 100) - %", at=1, over=5)
    p.body(ls(["2010", "2015", "2018", "2019", "Sơ bộ - Prel. 2020"]), "99-104:1 99-104:1 99-104:1 99-104:1 99-104:1")
    return p


@sheet
def v2_unit_beside_small_table():
    p = Paper("v2_unit_beside_small_table", sheet="Dân tộc", top=1)
    p.text("Biểu số 03/DT: Số hộ, số khẩu người dân tộc thiểu số", bold=True)
    p.texts(" |  |  |  |  | Kỳ báo cáo: Năm 2021").texts(" |  |  |  |  | ĐVT: Hộ, người")
    p.head("""
        Tên chỉ tiêu | Mã số | Tổng số | Chia theo dân tộc | < | <
        ^ | ^ | ^ | Chăm | Raglai | Khác""")
    p.code("A | B | 1 | 2 | 3 | 4")
    p.body("d| 1. Số hộ | '01 | #\no|   Trong đó: hộ nghèo | '02 | #\nd| 2. Số nhân khẩu | '03 | #\no|   Trong đó: nữ | '04 | #\nd| 3. Số học sinh phổ thông | '05 | #", "+2+3+4 200-900 50-300 5-90")
    t = p.tables[-1]
    t.optional.append("B")
    p.skip().texts("Người lập biểu |  |  |  | Thủ trưởng đơn vị", bold=True).texts("(Ký, họ tên) |  |  |  | (Ký, đóng dấu, họ tên)", italic=True)
    return p


@sheet
def v2_falling_years_schoolyears():
    p = Paper("v2_falling_years_schoolyears", sheet="PCGD")
    p.text("TỔNG HỢP TRẺ EM TỪ 6 ĐẾN 14 TUỔI", bold=True, over=9).text("Thời điểm: 15/10/2020", italic=True, over=9).skip()
    p.head("""
        Nội dung | Năm sinh | < | < | < | < | < | < | Tổng số
        ^ | 2014 | 2013 | 2012 | 2011 | 2010 | 2009 | 2008 | ^""")
    p.body("d| Tổng số trẻ trong độ tuổi | #\no| Trong đó: Nữ | #\no| Dân tộc | #\nd| Số trẻ phải phổ cập | #\nd| Đang học lớp 1 | #\nd| Bỏ học | #",
           "100-400 100-400 100-400 100-400 100-400 100-400 100-400 +1+2+3+4+5+6+7", nil=0.1, nil_mark="")
    t = p.tables[-1]
    t.either_rows += [t.body[0]]
    return p
