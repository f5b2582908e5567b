"""Pages of censuses, yearbooks and plans, retold with made figures: peoples, faiths, investors, projects, models of learning; each names where its like stands."""

from __future__ import annotations

from ...dress import finish, sheet, wide
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
