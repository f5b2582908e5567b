"""Yearbooks of provinces and districts and tables of schools, told from memory with made figures: pages that go on, units in odd places, headings cut by blank rows."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper
from .annexes_of_decisions import letterhead, numbered
from .yearbooks_in_two_languages import lines_of, yearbook

FAMILY = "seventeenth"
DISTRICTS = "Thành phố Pleiku - Pleiku city;Thị xã An Khê - An Khe town;Huyện KBang - KBang district;Huyện Chư Păh - Chu Pah district;Huyện Ia Grai - Ia Grai district;Huyện Mang Yang - Mang Yang district;Huyện Kông Chro - Kong Chro district"


@sheet
def vn22_tiep_theo_cac_nam_sau():
    """Years of one table on two pages: the same districts under *(Tiếp theo)* and *(Cont.)* with other years."""
    p = yearbook("vn22_tiep_theo_cac_nam_sau", "88", "Số trang trại phân theo huyện/thị xã/thành phố thuộc tỉnh", "Number of farms by district", "Trang trại - Farm", at=4)
    p.head(" | 2010 | 2013 | 2014 | 2015", bold=True, rules=True)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\n" + lines_of(DISTRICTS), " ".join(["20-900"] * 4))
    p.skip(2).texts("88 | (Tiếp theo) Số trang trại phân theo huyện/thị xã/thành phố thuộc tỉnh", bold=True).texts(" | (Cont.) Number of farms by district", italic=True).skip().texts(" |  |  | Trang trại - Farm", italic=True)
    p.head(" | 2016 | 2017 | Sơ bộ⏎Prel. 2018", bold=True, rules=True)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\n" + lines_of(DISTRICTS), " ".join(["20-900"] * 3))
    return finish(p, widths={"A": 38, **wide("BCDE", 11)}, rules=p.looks.rules)


@sheet
def vn22_mam_non_theo_vung():
    """A ministry's table: regions with sums in Roman order, provinces numbered through, blank rows between the regions, kinds of schools over public and other ones."""
    p = Paper("vn22_mam_non_theo_vung", "xls", sheet="MN", font="Times New Roman")
    p.text("GIÁO DỤC MẦM NON", bold=True, over=9, align="center").text("Số trường, số phòng học năm học 2018 - 2019", bold=True, over=9, align="center").text("(Số liệu đầu năm học)", italic=True, over=9, align="center")
    p.head("""
        TT | Địa phương | Nhà trẻ | < | < | Trường mẫu giáo, mầm non | < | < | Phòng học
        ^ | ^ | Tổng số | Công lập | Ngoài công lập | Tổng số | Công lập | Ngoài công lập | ^""", stt=0, name=1)
    spec = "+2+3 1-40 1-40 +5+6 20-300 10-90 200-3000"
    p.body("T|  | TOÀN QUỐC | #\n\nR| I | Đồng bằng sông Hồng | #\n" + numbered(("Hà Nội", "Hải Phòng", "Hải Dương", "Hưng Yên"), rest="#") + "\n\nR| II | Trung du và miền núi phía Bắc | #\n" + numbered(("Hà Giang", "Cao Bằng", "Lào Cai"), 5, rest="#") + "\n\nR| III | Tây Nguyên | #\n" + numbered(("Kon Tum", "Gia Lai", "Đắk Lắk", "Lâm Đồng"), 8, rest="#"), spec)
    return finish(p, widths={"A": 5, "B": 32, **wide("CDEFGHI", 10)}, frame=False, wrap=True)


@sheet
def vn22_nam_truoc_bang_mot_tram():
    """Years down, three sectors across; amounts, then *Chỉ số phát triển (Năm trước = 100) - %* as a caption over two lines in two languages."""
    p = yearbook("vn22_nam_truoc_bang_mot_tram", "55", "Giá trị sản xuất thủy sản theo giá so sánh 2010 phân theo ngành hoạt động", "Gross output of fishing at constant 2010 prices by kinds of activity")
    p.skip()
    p.head("""
         | Tổng số | Chia ra - Of which | <
         | Total | Khai thác | Nuôi trồng
         | ^ | Catch | Aquaculture""", bold=False, loose=True, spanner="centre", stub="top", rules=True)
    t = p.tables[0]
    t.columns["B"] = ["Tổng số / Total"]
    years = "\n".join(f"d| {y} | #" for y in (2012, 2013, 2014, 2015)) + "\nd| Sơ bộ - Prel. 2016 | #"
    p.skip().caption("Triệu đồng - Mill. dongs", over=3)
    p.body(years, "+2+3 90000-900000 9000-90000")
    t.first_rows = [row for row in t.body if p.cells.get((row, 0))][:1]
    t.soft_rows = []
    for paths in t.columns.values():
        paths[:] = [path for path in paths if "Triệu đồng" not in path]
    p.skip().caption("Chỉ số phát triển (Năm trước = 100) - %", over=3, bold=True).caption("Index (Previous year = 100) - %", over=3)
    p.body(years, "m99-112:2 m99-112:2 m99-112:2")
    return finish(p, widths={"A": 22, **wide("BCD", 15)}, rules=p.looks.rules)


@sheet
def vn22_nhom_tuoi_theo_huyen():
    """A census: districts as lines with their sum in bold, ages set in below each; the whole, towns and country over both sexes and each."""
    p = Paper("vn22_nhom_tuoi_theo_huyen", "xlsx", sheet="Biểu 4", font="Arial", borders=False)
    p.text("Biểu 4: DÂN SỐ CHIA THEO THÀNH THỊ/NÔNG THÔN, GIỚI TÍNH, NHÓM TUỔI VÀ ĐƠN VỊ HÀNH CHÍNH, 1/4/2019", bold=True).text("Đơn vị tính: Người", at=7, italic=True)
    three = "Tổng số | Nam | Nữ"
    p.head(f"""
        Đơn vị hành chính/Nhóm tuổi | Tổng số | < | < | Thành thị | < | < | Nông thôn | < | <
        ^ | {three} | {three} | {three}""", rules=True)
    ages = "0 - 4;5 - 9;10 - 14;15 - 17;18 - 19;20 +"
    spec = "+4+7 +5+8 +6+9 +5+6 90-900 90-900 +8+9 900-9000 900-9000"
    p.body("\n\n".join(f"P| {place} | #\n" + lines_of(ages, depth=1) for place in ("Thành phố Kon Tum", "Huyện Đắk Glei", "Huyện Ngọc Hồi")), spec)
    return finish(p, widths={"A": 30, **wide("BCDEFGHIJ", 9)}, rules=p.looks.rules)


@sheet
def vn22_don_vi_trong_o_goc():
    """The unit is the heading of the names (*ĐVT: Ha*); years over three crops, communes without numbers, the district last."""
    p = Paper("vn22_don_vi_trong_o_goc", "xlsx", sheet="DT cây LN", font="Times New Roman")
    p.text("5.12. Diện tích cây lâu năm phân theo xã, thị trấn", bold=True, over=7, align="center")
    p.head("""
        ĐVT: Ha | Năm 2019 | < | < | Năm 2020 | < | <
        ^ | Cà phê | Hồ tiêu | Chè | Cà phê | Hồ tiêu | Chè""")
    p.body(lines_of("Thị trấn Lộc Thắng;Xã Lộc Bảo;Xã Lộc Lâm;Xã Lộc Phú;Xã Lộc Quảng;Xã Lộc Tân") + "\nT| Toàn huyện | #", "90-2000 1-90 9-900 90-2000 1-90 9-900")
    return finish(p, widths={"A": 20, **wide("BCDEFG", 10)}, frame=False)


@sheet
def vn22_ma_cot_tren_tieu_de():
    """Column numbers stand over the headings instead of below; two levels, the sum first."""
    p = Paper("vn22_ma_cot_tren_tieu_de", "xlsx", sheet="B03", font="Times New Roman")
    p.text("BIỂU 03: CƠ SỞ VẬT CHẤT TRƯỜNG HỌC", bold=True, over=7, align="center").skip()
    p.texts("A | B | 1 | 2 | 3 | 4 | 5", italic=True, align="center", border=True)
    p.head("""
        STT | Đơn vị | Tổng số phòng học | Trong đó | < | < | Nhà vệ sinh
        ^ | ^ | ^ | Kiên cố | Bán kiên cố | Tạm | ^""", stt=0, name=1)
    p.body("T|  | Toàn huyện | #\n" + numbered(("TH Trần Phú", "TH Kim Đồng", "THCS Chu Văn An", "THCS Quang Trung", "MN Hoa Sen")), "+2+3+4 5-20 2-9 1-3 1-9")
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFG", 11)}, frame=False)


@sheet
def vn22_tieu_de_cach_dong():
    """Headings of two languages with a blank row between group and leaves; sections set in under *Phân theo* lines."""
    p = yearbook("vn22_tieu_de_cach_dong", "21", "Số doanh nghiệp và lao động trong doanh nghiệp", "Number of enterprises and employees")
    p.skip()
    p.head("""
         | Số doanh nghiệp - Enterprises | < | Số lao động - Employees (Pers.) | <
         | 2018 | 2019 | 2018 | 2019""", bold=False, rules=True, gap={0: 1})
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\nS| Phân theo quy mô - By size\n" + lines_of("Dưới 5 người - Under 5 persons;5 - 9 người - 5 to 9 persons;10 - 49 người - 10 to 49 persons;50 người trở lên - 50 persons and over", depth=1), "20-900 20-900 900-9000 900-9000")
    return finish(p, widths={"A": 40, **wide("BCDE", 14)}, rules=p.looks.rules)


@sheet
def vn22_ba_cot_tinh_huyen_xa():
    """Three columns of names, province and district only where they begin; figures of each commune, no sum."""
    p = Paper("vn22_ba_cot_tinh_huyen_xa", "xlsx", sheet="DSX", font="Calibri")
    p.text("DANH SÁCH XÃ KHU VỰC III GIAI ĐOẠN 2021-2025", bold=True).skip()
    p.head("Tỉnh | Huyện | Xã | Số thôn ĐBKK | Số hộ | Số khẩu", name=2, names=(0, 1))
    p.body("""
        d| Hà Giang | Đồng Văn | Lũng Cú | #
        d|  |  | Má Lé | #
        d|  |  | Thài Phìn Tủng | #
        d|  | Mèo Vạc | Pả Vi | #
        d|  |  | Sủng Máng | #
        d| Cao Bằng | Bảo Lạc | Cô Ba | #
        d|  |  | Cốc Pàng | #
        d|  | Hà Quảng | Cần Nông | #
        d|  |  | Thượng Thôn | #""", "3-15 200-900 900-4000")
    return finish(p, widths={"A": 12, "B": 12, "C": 18, **wide("DEF", 10)}, frame=False)


@sheet
def vn22_hai_muoi_nam_ngang():
    """Twenty-one years across as numbers, few lines of kinds with a sum first and a part of it below."""
    p = Paper("vn22_hai_muoi_nam_ngang", "xls", sheet="T01", borders=False, font="Arial")
    p.text("Số thuê bao điện thoại (Nghìn thuê bao)", bold=True).skip()
    p.head(" | " + " | ".join(str(y) for y in range(2000, 2021)))
    p.body("T| Tổng số | #\no| Trong đó: Trả sau | #\nd| Cố định | #\nd| Di động | #\n", " ".join(["20-900"] * 21))
    p.skip().text("Nguồn: Cục Viễn thông", italic=True)
    return finish(p, widths={"A": 22})


@sheet
def vn22_so_bo_ba_dong():
    """*Sơ bộ*, *Prel.* and the year in three rows over the last column only; the other years at the bottom."""
    p = yearbook("vn22_so_bo_ba_dong", "140", "Số cơ sở y tế, giường bệnh do địa phương quản lý", "Number of health establishments and beds under local management")
    p.skip()
    p.head("""
         |  |  |  |  | Sơ bộ
         |  |  |  |  | Prel.
         | 2014 | 2015 | 2016 | 2017 | 2018""", bold=False, loose=True)
    p.skip()
    p.body("P| Số cơ sở y tế - Number of health establishments | #\nd|   Bệnh viện - Hospital | #\nd|   Phòng khám đa khoa khu vực - Regional polyclinic | #\nd|   Trạm y tế xã, phường - Medical service unit | #\n\nP| Số giường bệnh - Number of patient beds | #\nd|   Bệnh viện - Hospital | #\nd|   Phòng khám đa khoa khu vực - Regional polyclinic | #\nd|   Trạm y tế xã, phường - Medical service unit | #", " ".join(["20-900"] * 5))
    return finish(p, widths={"A": 50, **wide("BCDEF", 9)})


@sheet
def vn22_trong_do_hai_tang():
    """*Trong đó - Of which* over two columns, unmerged with a rule, beside it the whole and a lone rate, years down with a blank row every five."""
    p = yearbook("vn22_trong_do_hai_tang", "170", "Số lượng hành khách vận chuyển", "Number of passengers carried")
    p.skip()
    p.head("""
         | Tổng số | Trong đó - Of which | < | Tốc độ tăng
         | Total | Đường bộ | Đường thủy | Growth rate
         | (Nghìn người) | Road | Inland waterway | (%)""", bold=False, loose=True, spanner="centre", rules=True)
    p.skip()
    years = list(range(2005, 2020))
    p.body("\n\n".join("\n".join(f"d| {y} | #" for y in years[k:k + 5]) for k in (0, 5, 10)) + "\n\nd| Sơ bộ - Prel. 2020 | #", "9000-20000 900-9000 90-900 m1-12:2")
    return finish(p, widths={"A": 20, **wide("BCDE", 16)}, rules=p.looks.rules)


@sheet
def vn22_chu_thich_sao_sat_bang():
    """Marks (*), (**) in headings and names, their meaning right under the last line in italics; two groups of pupils."""
    p = Paper("vn22_chu_thich_sao_sat_bang", "xls", sheet="12.4", borders=False, font="Arial")
    p.text("12.4 Học sinh bỏ học, lưu ban năm học 2019-2020", bold=True).text("ĐVT: Học sinh", at=5, italic=True)
    p.head("""
         | Bỏ học (*) | < | Lưu ban (**) | < | Tỷ lệ bỏ học (%)
         | Tổng số | Nữ | Tổng số | Nữ | ^""", bold=True, rules=True)
    p.body("T| Toàn huyện | #\n" + lines_of("Xã Phước Bình;Xã Phước Hòa;Xã Phước Tân (1);Xã Phước Tiến;Xã Phước Thắng (2);Xã Phước Thành"), "5-40 1-20 5-40 1-20 m0-3:2")
    p.text("(*) Không kể học sinh chuyển trường.", italic=True).text("(**) Gồm cả học sinh rèn luyện lại trong hè.", italic=True).text("(1), (2) Xã đặc biệt khó khăn.", italic=True)
    return finish(p, widths={"A": 22, **wide("BCDEF", 11)}, frame=False, rules=p.looks.rules)


@sheet
def vn22_phu_luc_so_giao_duc():
    """A department's annex: letterhead, offices of education with three kinds of staff over norm, present and lack, the sum last, signatures."""
    p = Paper("vn22_phu_luc_so_giao_duc", "xlsx", sheet="PL1", font="Times New Roman")
    letterhead(p, "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "PHỤ LỤC 1. THỰC TRẠNG ĐỘI NGŨ GIÁO VIÊN NĂM HỌC 2021-2022", "(Kèm theo Công văn số 1875/SGDĐT-TCCB ngày 05/10/2021)", 11)
    three = "Định mức | Hiện có | Thiếu"
    p.head(f"""
        STT | Phòng GD&ĐT | Giáo viên mầm non | < | < | Giáo viên tiểu học | < | < | Giáo viên THCS | < | <
        ^ | ^ | {three} | {three} | {three}""", stt=0, name=1)
    p.body(numbered(("Thành phố Hà Giang", "Huyện Bắc Mê", "Huyện Bắc Quang", "Huyện Hoàng Su Phì", "Huyện Quản Bạ", "Huyện Vị Xuyên")) + "\nT| Tổng cộng |  | #", "+2+3 90-900 5-90 +5+6 90-900 5-90 +8+9 90-900 5-90")
    p.skip().texts(" |  |  |  |  |  |  | KT. GIÁM ĐỐC", bold=True).texts(" |  |  |  |  |  |  | PHÓ GIÁM ĐỐC", bold=True)
    return finish(p, widths={"A": 6, "B": 24, **wide("CDEFGHIJK", 9)}, frame=False)


@sheet
def vn22_khoi_lop_bang_so():
    """Grades 1 to 5 as bare numbers under *Chia theo khối lớp*, pupils and classes; schools numbered, the sum first."""
    p = Paper("vn22_khoi_lop_bang_so", "xlsx", sheet="TH", font="Times New Roman")
    p.text("THỐNG KÊ SỐ LỚP, SỐ HỌC SINH TIỂU HỌC", bold=True, over=14, align="center").text("Năm học 2020 - 2021", over=14, align="center").skip()
    five = "1 | 2 | 3 | 4 | 5"
    p.head(f"""
        TT | Trường | Số lớp | < | < | < | < | < | Số học sinh | < | < | < | < | <
        ^ | ^ | TS | Chia theo khối lớp | < | < | < | < | TS | Chia theo khối lớp | < | < | < | <
        ^ | ^ | ^ | {five} | ^ | {five}""", stt=0, name=1)
    p.body("T|  | Tổng cộng | #\n" + numbered(("TH Hòa Bình", "TH Nguyễn Du", "TH Lê Văn Tám", "TH Võ Thị Sáu", "TH Bàu Cạn")), "+2+3+4+5+6 2-6 2-6 2-6 2-6 2-6 +8+9+10+11+12 50-200 50-200 50-200 50-200 50-200")
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEFGHIJKLMN", 7)}, frame=False)


@sheet
def vn22_tieu_de_lech_phai():
    """Leaves only in the last row, the group over the two at the right two rows higher at their left, no merges and no boxes; places in two languages on two lines each."""
    p = yearbook("vn22_tieu_de_lech_phai", "9", "Diện tích, dân số và mật độ dân số phân theo huyện", "Area, population and population density by district")
    p.skip()
    p.head("""
         |  |  | Mật độ dân số | <
         | Diện tích | Dân số trung bình | (Người/km2) | <
         | (Km2) | (Người) | 2018 | 2019""", bold=False, loose=True, spanner="first", rules=True)
    p.skip()
    places = (("Thành phố Sóc Trăng", "Soc Trang city"), ("Huyện Châu Thành", "Chau Thanh district"), ("Huyện Kế Sách", "Ke Sach district"), ("Huyện Mỹ Tú", "My Tu district"))
    p.body("T| TỔNG SỐ | #\nS| TOTAL\n" + "\n".join(f"d| {vi} | #\nS|   {en}" for vi, en in places), "70.0-400.0:1 90000-150000 m300-900 m300-900")
    p.tables[0].body.sort()
    return finish(p, widths={"A": 26, **wide("BCDE", 14)}, rules=p.looks.rules)


@sheet
def vn22_don_vi_duoi_moi_cot():
    """A row of units in brackets under the leaves of two groups, then column letters, places, the sum in capitals last."""
    p = Paper("vn22_don_vi_duoi_moi_cot", "xlsx", sheet="Bieu 6", font="Times New Roman")
    p.text("Biểu 6. Tình hình chăn nuôi và thủy sản", bold=True, over=7, align="center").skip()
    p.head("""
        Số TT | Xã, thị trấn | Chăn nuôi | < | < | Thủy sản | <
        ^ | ^ | Đàn lợn | Đàn gia cầm | Thịt hơi | Diện tích nuôi | Sản lượng
        ^ | ^ | (con) | (nghìn con) | (tấn) | (ha) | (tấn)""", stt=0, name=1, soft=(2,))
    p.code("A | B | 1 | 2 | 3 | 4 | 5")
    p.body(numbered(("Thị trấn Hậu Lộc", "Xã Hoa Lộc", "Xã Hòa Lộc", "Xã Minh Lộc", "Xã Ngư Lộc", "Xã Đa Lộc")) + "\nT|  | CỘNG | #", "900-9000 9.0-90.0:1 90-900 9.0-90.0:1 90-900")
    return finish(p, widths={"A": 6, "B": 22, **wide("CDEFG", 12)}, frame=False)


@sheet
def vn22_ba_vu_lua_ba_muc():
    """Three crops of rice of a year over area, yield and output; communes numbered as *01*, the district as *Toàn huyện* first."""
    p = Paper("vn22_ba_vu_lua_ba_muc", "xls", sheet="Lua", font="Times New Roman")
    p.text("DIỆN TÍCH, NĂNG SUẤT, SẢN LƯỢNG LÚA CHIA THEO XÃ NĂM 2020", bold=True, over=11, align="center").skip()
    three = "Diện tích (Ha) | Năng suất (Tạ/ha) | Sản lượng (Tấn)"
    p.head(f"""
        TT | Đơn vị | Lúa đông xuân | < | < | Lúa hè thu | < | < | Lúa mùa | < | <
        ^ | ^ | {three} | {three} | {three}""", stt=0, name=1)
    p.body("T|  | Toàn huyện | #\n" + "\n".join(f"d| '{k:02} | {n} | #" for k, n in enumerate(("Ân Hữu", "Ân Nghĩa", "Ân Phong", "Ân Thạnh", "Ân Tín", "Ân Tường Đông"), 1)), "90-900 m45-70:1 900-5000 90-900 m45-70:1 900-5000 9-90 m30-50:1 90-400")
    return finish(p, widths={"A": 5, "B": 18, **wide("CDEFGHIJK", 9)}, frame=False, wrap=True)


@sheet
def vn22_ky_ten_sat_dong_cuoi():
    """Signatures right under the last line without a blank row; cooperatives by kind in three groups with sums *Cộng* after each."""
    p = Paper("vn22_ky_ten_sat_dong_cuoi", "xlsx", sheet="HTX", font="Times New Roman")
    p.text("TỔNG HỢP HỢP TÁC XÃ ĐẾN 31/12/2020", bold=True, over=6, align="center")
    p.head("STT | Hợp tác xã | Số thành viên | Vốn điều lệ (trđ) | Doanh thu (trđ) | Lãi (trđ)", stt=0, name=1)
    p.body("S| I | Nông nghiệp\nd| 1 | HTX Bình Minh | #\nd| 2 | HTX Tân Phú | #\nd| 3 | HTX Thuận Hòa | #\nQ|  | Cộng | #\nS| II | Vận tải\nd| 1 | HTX Thống Nhất | #\nd| 2 | HTX Đoàn Kết | #\nQ|  | Cộng | #\nT|  | Tổng cộng | #", "7-90 90-900 900-9000 10-90")
    p.texts(" | Người lập |  |  | Thủ trưởng đơn vị", bold=True).texts(" | (Ký, họ tên) |  |  | (Ký, đóng dấu)", italic=True)
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEF", 13)}, frame=False)


@sheet
def vn22_dan_toc_theo_gioi():
    """Peoples numbered down, the whole first in the column of numbers, three groups of sexes by residence, a hyphen for none."""
    p = Paper("vn22_dan_toc_theo_gioi", "xls", sheet="Biểu 2", borders=True, font="Arial")
    p.text("Biểu 2: DÂN SỐ CHIA THEO DÂN TỘC, GIỚI TÍNH, THÀNH THỊ/NÔNG THÔN", bold=True).text("Tỉnh Đắk Nông - Thời điểm 0 giờ ngày 01/4/2019", italic=True).skip()
    p.head("""
        STT | Dân tộc | Chung | < | Thành thị | < | Nông thôn | <
        ^ | ^ | Nam | Nữ | Nam | Nữ | Nam | Nữ""", stt=0, name=1)
    p.body("T| Tổng số |  | #\n" + numbered(("Kinh", "Tày", "Thái", "Mường", "Khmer", "Nùng", "Mông", "Dao", "Ê đê", "Mạ", "Mnông")), "+3+5 +4+6 9-900 9-900 90-9000 90-9000", nil=0.05)
    return finish(p, widths={"A": 10, "B": 16, **wide("CDEFGH", 10)}, frame=False)


@sheet
def vn22_nam_hoc_ba_tang():
    """School years over start and end over all and girls; the last column a unit; levels down in an outline, no whole."""
    p = Paper("vn22_nam_hoc_ba_tang", "xlsx", sheet="QMHS", font="Times New Roman")
    p.text("QUY MÔ HỌC SINH CÁC CẤP HỌC", bold=True, over=11, align="center").skip()
    two = "Tổng số | Nữ"
    t = p.head(f"""
        TT | Cấp học | Năm học 2019-2020 | < | < | < | Năm học 2020-2021 | < | < | < | Đơn vị tính
        ^ | ^ | Đầu năm | < | Cuối năm | < | Đầu năm | < | Cuối năm | < | ^
        ^ | ^ | {two} | {two} | {two} | {two} | ^""", stt=0, name=1)
    t.optional.append("K")
    p.body("R| 1 | Mầm non | # | Học sinh\nd| 1.1 | Nhà trẻ | # | \"\nd| 1.2 | Mẫu giáo | # | \"\nR| 2 | Phổ thông | # | \"\nd| 2.1 | Tiểu học | # | \"\nd| 2.2 | Trung học cơ sở | # | \"\nd| 2.3 | Trung học phổ thông | # | \"", "900-9000 400-900 900-9000 400-900 900-9000 400-900 900-9000 400-900")
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGHIJ", 9), "K": 10}, frame=False)
