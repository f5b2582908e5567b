"""Pages of censuses, yearbooks and plans, retold with made figures: peoples, faiths, investors, projects, models of learning; each names where its like stands."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import glue
from ...paper import Paper
from .annexes_of_decisions import DISTRICTS, numbered

FAMILY = "thirteenth"


@sheet
def vn18_dan_toc_theo_tinh():
    """As the census of 2019, table 2: three groups over sexes, two languages under each other in rows of their own, peoples set in under provinces, dashes."""
    p = Paper("vn18_dan_toc_theo_tinh", "xls", sheet="B2", borders=False, font="Arial", indent="spaces")
    p.text("Biểu 2: Dân số theo dân tộc, thành thị/nông thôn, giới tính và đơn vị hành chính, 1/4/2019", bold=True).text("Table 2: Population by ethnic group, urban/rural residence, sex and administration, 1 April 2019", italic=True)
    p.texts(" |  |  |  |  |  |  | Đơn vị: Người - Unit: Persons", italic=True)
    t = p.head("""
        Dân tộc và đơn vị hành chính | Tổng số - Total | < | < | Thành thị - Urban | < | < | Nông thôn - Rural | < | <
        Ethnic group and administration | Chung | Nam | Nữ | Chung | Nam | Nữ | Chung | Nam | Nữ
         | Total | Male | Female | Total | Male | Female | Total | Male | Female""", rules=True, loose=True)
    def people(place, folks):
        return f"P| {place} | #\n" + "\n".join(f"d|   {folk} | #" for folk in folks)
    p.body(people("Hà Nội", ("Kinh", "Tày", "Mường", "Hrê")) + "\n" + people("Hà Giang", ("Kinh", "Tày", "Mông", "Dao", "Lô Lô")) + "\n" + people("Cao Bằng", ("Tày", "Nùng", "Sán Chay")), "+4+7 +5+8 +6+9 +5+6 10-90000 10-90000 +8+9 10-90000 10-90000", nil=.04)
    _ = t
    return finish(p, widths={"A": 34, **wide("BCDEFGHIJ", 11)})


@sheet
def vn18_ton_giao_co_ma():
    """As the census of 2009, table 7: a number typed before each faith, regions in capitals with their sums under their own caption, the country first."""
    p = Paper("vn18_ton_giao_co_ma", "xlsx", sheet="Bieu 7", borders=False, font="Times New Roman")
    p.text("Biểu 7 - Table 7", bold=True).text("DÂN SỐ CHIA THEO TÔN GIÁO, THÀNH THỊ/NÔNG THÔN, GIỚI TÍNH VÀ TỈNH/THÀNH PHỐ, 1/4/2009", bold=True)
    t = p.head("""
        Tôn giáo⏎Religion | Tổng số - Total | < | < | Thành thị - Urban | < | < | Nông thôn - Rural | < | <
        ^ | Tổng số⏎Total | Nam⏎Male | Nữ⏎Female | Tổng số⏎Total | Nam⏎Male | Nữ⏎Female | Tổng số⏎Total | Nam⏎Male | Nữ⏎Female""")
    spec = "+4+7 +5+8 +6+9 +5+6 10-900 10-900 +8+9 10-900 10-900"
    faiths = "\n".join(f"d| {name} | #" for name in ("01 Phật Giáo - Buddish", "02 Công Giáo - Catholics", "06 Minh Sư Đạo", "08 Tin Lành - Protestantism", "Không xác định tôn giáo - Not stated"))
    p.body("\n".join(f"S| {place}\nP| Tổng số - Total | #\n{faiths}" for place in ("TOÀN QUỐC - ENTIRE COUNTRY", "V1. TRUNG DU VÀ MIỀN NÚI PHÍA BẮC - NORTHERN MIDLANDS AND MOUNTAINS", "1. HÀ NỘI")), spec, nil=.05)
    _ = t
    return finish(p, widths={"A": 40, **wide("BCDEFGHIJ", 10)}, frame=False)


@sheet
def vn18_dau_tu_theo_doi_tac():
    """As the national yearbook: investors by country with number and capital, the unit under a heading in pieces, a note's star, *Trong đó* as a caption."""
    p = Paper("vn18_dau_tu_theo_doi_tac", "xls", sheet="109", borders=False, font="Arial", indent="spaces")
    p.texts("109 | Đầu tư trực tiếp nước ngoài được cấp phép năm 2018", bold=True).texts(" | phân theo đối tác đầu tư chủ yếu", bold=True).texts(" | Foreign direct investment projects licensed in 2018 by main counterparts", italic=True).skip()
    p.head("""
         | Số dự án được | Tổng vốn đăng ký
         | cấp mới | (Triệu đô la Mỹ) (*)
         | Number of | Total registered capital
         | projects | (Mill. USD) (*)""", loose=True, rules=True)
    p.skip()
    lands = ("Hàn Quốc - Korea, Rep.", "Nhật Bản - Japan", "Xin-ga-po - Singapore", "Đài Loan - Taiwan", "CHND Trung Hoa - China, PR", "Đặc khu hành chính Hồng Công (TQ)⏎  Hong Kong SAR (China)", "Hoa Kỳ - United States", "Thái Lan - Thailand")
    p.body("T| TỔNG SỐ - TOTAL | 3147 | 36368.6\n\nS| Trong đó - Of which\n" + "\n".join(f"d|   {land} | #" for land in lands), "20-300 100.0-900.0:1")
    p.skip().text("(*) Bao gồm vốn đăng ký cấp mới, vốn tăng thêm và giá trị góp vốn, mua cổ phần của nhà đầu tư nước ngoài.", italic=True)
    return finish(p, widths={"A": 44, **wide("BC", 24)})


@sheet
def vn18_danh_muc_du_an():
    """An annex of public investment: words about each project in several columns before the money, decisions with their day, groups under letters and Romans."""
    p = Paper("vn18_danh_muc_du_an", "xlsx", sheet="PL II", font="Times New Roman")
    p.text("Phụ lục II", bold=True, over=11, align="center").text("KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2022 NGUỒN NGÂN SÁCH TỈNH", bold=True, over=11, align="center").text("(Kèm theo Nghị quyết số 61/NQ-HĐND ngày 09/12/2021)", italic=True, over=11, align="center").texts(" |  |  |  |  |  |  |  |  | Đơn vị tính: Triệu đồng", italic=True)
    t = p.head("""
        STT | Danh mục dự án | Địa điểm xây dựng | Thời gian KC-HT | Quyết định đầu tư | < | < | Lũy kế vốn đã bố trí đến hết năm 2021 | Kế hoạch năm 2022 | < | Ghi chú
        ^ | ^ | ^ | ^ | Số QĐ; ngày, tháng, năm | Tổng mức đầu tư | < | ^ | Tổng số | Trong đó: thanh toán nợ XDCB | ^
        ^ | ^ | ^ | ^ | ^ | Tổng số (tất cả các nguồn vốn) | Trong đó: vốn ngân sách tỉnh | ^ | ^ | ^ | ^""", stt=0, name=1)
    t.optional += ["C", "D", "E", "K"]
    def project(number, name, place, span, decision):
        whole = p.rng.randint(9000, 90000)
        given = whole // 3
        return [whole, whole * 4 // 5, given, whole // 4, p.rng.randint(0, 900)], f"d| {number} | {name} | {place} | {span} | {decision} | "
    roads = [project(1, "Đường nối QL.14C đến xã Quảng Trực", "Tuy Đức", "2020-2022", "1675/QĐ-UBND 30/10/2019"), project(2, "Cầu Đắk Rung", "Đắk Song", "2021-2023", "412/QĐ-UBND 31/3/2021")]
    schools = [project(1, "Trường THPT Lê Duẩn", "Đắk Glong", "2021-2023", "398/QĐ-UBND 29/3/2021"), project(2, "Trường PTDTNT THCS và THPT Cư Jút", "Cư Jút", "2022-2024", "1203/QĐ-UBND 12/8/2021")]
    def total(projects):
        return [sum(f[k] for f, _ in projects) for k in range(5)]
    def shown(f):
        return " | ".join(map(str, f)) + " | "
    p.body("\n".join(["T|  | TỔNG SỐ |  |  |  | " + shown(total(roads + schools)), "P| A | Ngành giao thông |  |  |  | " + shown(total(roads)), *(line + shown(f) for f, line in roads), "P| B | Ngành giáo dục và đào tạo |  |  |  | " + shown(total(schools)), *(line + shown(f) for f, line in schools)]))
    return finish(p, widths={"A": 5, "B": 40, **wide("CDEFGHIJK", 14)}, frame=False, wrap=True)


@sheet
def vn18_mo_hinh_hoc_tap_toan_tinh():
    """A province's review of learning models: four models over registered and recognised with shares, a number row, the province last."""
    p = Paper("vn18_mo_hinh_hoc_tap_toan_tinh", "xls", sheet="Biểu 2", font="Times New Roman")
    p.texts("HỘI KHUYẾN HỌC TỈNH SƠN LA |  |  |  |  |  |  |  | Biểu số 2", bold=True).text("KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2023", bold=True, over=14, align="center").skip()
    p.head("""
        TT | Đơn vị | Gia đình học tập | < | < | < | < | Dòng họ học tập | < | < | Cộng đồng học tập | < | Đơn vị học tập | <
        ^ | ^ | Tổng số hộ | Đăng ký | < | Công nhận | < | Tổng số | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận
        ^ | ^ | ^ | SL | % | SL | % | ^ | ^ | ^ | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5=4/3 | 6 | 7=6/4 | 8 | 9 | 10 | 11 | 12 | 13 | 14")
    p.body(numbered(DISTRICTS) + "\nT|  | TOÀN TỈNH | #", "9000-30000 5000-8900 %2/1:1 3000-4900 %4/2:1 100-300 50-99 20-49 90-200 50-89 40-90 20-39")
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGHIJKLMN", 9)}, frame=False)


@sheet
def vn18_dan_so_theo_nhom_tuoi():
    """As a survey of population: ages down with en dashes, urban and rural over sexes, the whole first in both languages, thousands with one decimal."""
    p = Paper("vn18_dan_so_theo_nhom_tuoi", "ods", sheet="Tuoi", font="Arial")
    p.text("Biểu 1.3. Dân số chia theo nhóm tuổi, giới tính và thành thị, nông thôn", bold=True).texts(" |  |  |  |  |  |  | Đơn vị: Nghìn người", italic=True)
    p.head("""
        Nhóm tuổi | Toàn quốc | < | < | Thành thị | < | < | Nông thôn | < | <
        ^ | Chung | Nam | Nữ | Chung | Nam | Nữ | Chung | Nam | Nữ""")
    p.body("T| Tổng số | #\n" + "\n".join(f"d| {age} | #" for age in ("0 - 4", "5 - 9", "10 - 14", "15 - 19", "20 - 24", "25 - 29", "60 - 64", "65+")), "+4+7 +5+8 +6+9 +5+6 300.0-900.0:1 300.0-900.0:1 +8+9 300.0-900.0:1 300.0-900.0:1")
    return p


@sheet
def vn18_doanh_nghiep_theo_quy_mo():
    """As Hưng Yên 2022, table 90 continued (niengiam.thongkehungyen.gov.vn): classes of workers in seven pieces of two languages, bounds that look like figures."""
    p = Paper("vn18_doanh_nghiep_theo_quy_mo", "xls", sheet="90", borders=False, font="Arial", indent="spaces")
    p.texts("90 | (Tiếp theo) Số doanh nghiệp đang hoạt động tại thời điểm 31/12/2022", bold=True).texts(" | phân theo quy mô lao động và theo loại hình doanh nghiệp", bold=True).texts(" | (Cont.) Number of acting enterprises as of 31/12/2022 by size of employees and by types of enterprise", italic=True).skip()
    t = p.head("""
         | Tổng số | Phân theo quy mô lao động - By size of employees | < | < | < | < | <
         | Total | Dưới | Từ | Từ | Từ | Từ 1.000- | Từ 5.000
         |  | 5 người | 5-9 | 10-49 | 50-199 | 4.999 | người
         |  | Less | người | người | người | người | trở lên
         |  | than | From | From | From | From | Over
         |  | 5 pers. | 5-9 | 10-49 | 50-199 | 1,000- | 5,000
         |  |  | pers. | pers. | pers. | 4,999 | pers.""", rules=True, loose=True, bold=False)
    p.skip().caption("Cơ cấu - Structure (%)", over=7, bold=True)
    p.body("""
T| TỔNG SỐ - TOTAL | 100.00 | 100.00 | 100.00 | 100.00 | 100.00 | 100.00 | 100.00
P| DN Nhà nước - State owned enterprise | 0.15 | 0.06 | - | 0.13 | 0.60 | - | -
d|   DN 100% vốn Nhà nước⏎  100% State capital | 0.07 | 0.03 | - | 0.07 | 0.20 | - | -
d|   DN hơn 50% vốn Nhà nước⏎  Over 50% State capital | 0.08 | 0.03 | - | 0.07 | 0.40 | - | -
P| DN ngoài Nhà nước - Non-State enterprise | 94.67 | 98.60 | 98.01 | 93.02 | 78.09 | 37.50 | -
d|   Tư nhân - Private | 2.65 | 3.90 | 2.50 | 0.85 | 0.80 | - | -
d|   Công ty TNHH - Limited Co. | 71.73 | 78.16 | 75.20 | 69.41 | 44.02 | 12.50 | -
d|   Công ty cổ phần - Joint stock Co. | 20.29 | 16.54 | 20.31 | 22.76 | 33.27 | 25.00 | -
P| DN có vốn đầu tư nước ngoài - FDI enterprise | 5.18 | 1.34 | 1.99 | 6.85 | 21.31 | 62.50 | 100.00""")
    t.first_rows = [t.body[1]]
    glue(t)
    return finish(p, widths={"A": 38, **wide("BCDEFGH", 11)})


@sheet
def vn18_chi_so_gia_cac_thang():
    """As Bình Định 2023, table 236 (cucthongke.binhdinh.gov.vn): months under a base, an average and other bases as lines after them, a lone sign for the unit."""
    p = Paper("vn18_chi_so_gia_cac_thang", "xlsx", sheet="236", borders=False, font="Times New Roman")
    p.texts("236 | Chỉ số giá tiêu dùng các tháng trong năm", bold=True).texts(" | Consumer price index", italic=True).texts(" |  |  |  |  | %", italic=True)
    t = p.head(" | 2019 | 2020 | 2021 | 2022 | 2023", rules=True)
    p.skip()
    months = "\n".join(f"d|   Tháng {k} - {m} | #" for k, m in enumerate(("Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."), 1))
    p.body("S| Tháng trước = 100 - Previous month = 100\n" + months + "\nd| Bình quân tháng - Monthly average index | #\nd| Tháng 12 năm báo cáo so với tháng 12 năm trước⏎December of reported year compared to December of previous year | #\nd| Năm trước = 100 - Previous year = 100 | #\nd| Năm 2014 (2019) = 100⏎Year 2014 (2019) = 100 (*) | #", " ".join(["98.0-103.0:2"] * 5))
    p.text("(*) Năm 2019 so với năm gốc 2014; các năm 2020 - 2023 so với năm gốc 2019.", italic=True)
    _ = t
    return finish(p, widths={"A": 52, **wide("BCDEF", 10)})


@sheet
def vn18_co_cau_lanh_tho():
    """As a study of a coast: indicators with their unit beside, parts with a hyphen and a plus sign, shares in lines of their own under the amounts."""
    p = Paper("vn18_co_cau_lanh_tho", "xlsx", sheet="3.16", font="Times New Roman")
    p.text("Bảng 3.16: Cơ cấu lãnh thổ của vùng ven biển tỉnh Thanh Hóa", bold=True, over=5, align="center")
    t = p.head("Chỉ tiêu | Đơn vị | 2010 | 2015 | 2019", names=(1,))
    t.optional.append("B")
    p.body("""
P| GRDP, giá 2010 | tỷ. đ | 13345 | 21605 | 37376
o| - Riêng lãnh thổ đầu tàu | tỷ đồng | 5191 | 11796 | 25976
o| % so tổng số vùng ven biển | % | 38.9 | 54.6 | 69.5
o| + Sầm Sơn | tỷ đồng | 1640 | 3396 | 6026
o| % so với tổng lãnh thổ đầu tàu | % | 31.6 | 28.8 | 23.2
o| + Nghi Sơn | tỷ đồng | 3551 | 8400 | 19950
o| % so với tổng lãnh thổ đầu tàu | % | 68.4 | 71.2 | 76.8
o| - Lãnh thổ còn lại | tỷ đồng | 8154 | 9809 | 11400
d| Dân số | nghìn người | 1050 | 1072 | 1103
d| GRDP/người | triệu đồng | 12.7 | 20.2 | 33.9""")
    p.text("Nguồn: Tính toán từ Niên giám thống kê tỉnh Thanh Hóa", italic=True)
    return finish(p, widths={"A": 40, "B": 14, **wide("CDE", 10)}, frame=False)


@sheet
def vn18_gia_thang_sau_goi_so_bo():
    """As Quảng Ngãi 2016, table 197: the base in brackets above, the last year in three pieces, each month's two languages broken in the cell."""
    p = Paper("vn18_gia_thang_sau_goi_so_bo", "xls", sheet="197", borders=False, font="Arial")
    p.text("197. Chỉ số giá tiêu dùng các tháng trong năm", bold=True).text("     Consumer price index by months", italic=True).text("(Tháng trước = 100 - Previous month = 100)", italic=True).texts(" |  |  |  |  | Đơn vị tính - Unit: %", italic=True)
    p.head("""
         |  |  |  |  | Sơ bộ
         | 2010 | 2013 | 2014 | 2015 | Prel.
         |  |  |  |  | 2016""", loose=True, rules=True)
    p.body("\n".join(f"d| Tháng {k} -⏎{m} | #" for k, m in enumerate(("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"), 1)) + "\nd| Tháng 12 năm báo cáo so với tháng⏎12 năm trước⏎December of report year compared with december of year | #", " ".join(["99.5-102.9:2"] * 5))
    return finish(p, widths={"A": 40, **wide("BCDEF", 10)})
