"""Pages of provincial yearbooks and portals, retold with made figures: classes, clinics, workers, paddy; each names where its like stands."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import glue
from ...paper import Paper

FAMILY = "thirteenth"

LEVELS = """
P| Tiểu học - Primary school | #
d|   Công lập - Public | #
d|   Ngoài công lập - Non-public | #
P| Trung học cơ sở⏎Lower secondary school | #
d|   Công lập - Public | #
d|   Ngoài công lập - Non-public | #
P| Trung học phổ thông⏎Upper secondary school | #
d|   Công lập - Public | #
d|   Ngoài công lập - Non-public | #"""


@sheet
def vn18_so_lop_pho_thong():
    """As Vĩnh Phúc 2022, table 235 (niengiam2022.thongkevinhphuc.gov.vn): school years broken over two lines of a cell, two languages, an index below."""
    p = Paper("vn18_so_lop_pho_thong", "htmlxls", sheet="235", borders=False)
    p.texts("235 | Số lớp học phổ thông", bold=True).texts(" | Number of classes of general education", italic=True).skip()
    t = p.head("""
         | Năm học - School year | < | < | < | <
        ^ | 2018-⏎2019 | 2019-⏎2020 | 2020-⏎2021 | 2021-⏎2022 | 2022-⏎2023""")
    p.skip().caption("Lớp - Class", over=5, bold=True)
    p.body(LEVELS, "700-4000 700-4000 700-4000 700-4000 700-4000", nil=.2)
    t.first_rows = [t.body[1]]
    p.skip().caption("Chỉ số phát triển (Năm trước = 100) - %⏎Index (Previous year = 100) - %", over=5)
    p.body(LEVELS, "m93-107:2 m93-107:2 m93-107:2 m93-107:2 m93-107:2", nil=.2)
    glue(t)
    return p


@sheet
def vn18_so_truong_nhieu_dong():
    """As Hòa Bình 2019, table 192 (thongkehoabinh.gso.gov.vn): a heading of five lines of text without a frame, the last column's longer than the others'."""
    p = Paper("vn18_so_truong_nhieu_dong", "xls", sheet="192", borders=False, font="Arial")
    p.texts("192 | Số trường học phổ thông", bold=True).texts(" | Number of schools of general education", italic=True).skip()
    t = p.head("""
         | Năm học - School year | < | < | < | <
         |  |  |  |  | Sơ bộ
         | 2015- | 2016- | 2017- | 2018- | Prel.
         | 2016 | 2017 | 2018 | 2019 | 2019-
         |  |  |  |  | 2020""", loose=True, spanner="merge", years_as_text=True)
    p.caption("Trường - School", over=5, bold=True)
    p.body(LEVELS + """
P| Phổ thông cơ sở⏎Primary and lower secondary school | #
d|   Công lập - Public | #
d|   Ngoài công lập - Non-public | #""", "30-210 30-210 30-210 30-210 30-210", nil=.2)
    t.first_rows = [t.body[1]]
    glue(t)
    return finish(p, widths={"A": 34, **wide("BCDEF", 9)})


@sheet
def vn18_co_so_y_te_theo_thanh_phan():
    """As Quảng Ngãi 2016, table 236 (thongkequangngai.com): sums with their unit in brackets, English in lines of its own without figures."""
    p = Paper("vn18_co_so_y_te_theo_thanh_phan", "xls", sheet="236", borders=False)
    p.text("236. Số cơ sở y tế, giường bệnh và cán bộ y tế năm 2016", bold=True).text("phân theo thành phần kinh tế", bold=True)
    p.text("Number of health establishments, patient beds and health staffs in 2016 by types of ownership", italic=True).skip()
    p.head("""
         | Tổng số | Chia ra - Of which | < | <
         | Total | Nhà nước | Ngoài nhà nước | Khu vực có vốn đầu tư nước ngoài
         |  | State | Non-state | Foreign invested sector""", rules=True, loose=True, stub="top")
    spec = "+2+3+4 100-900 1-90 1-9"
    p.body("""
P| Cơ sở y tế (Cơ sở) | 240 | 239 | 1 | -
S| Health establishments (Establishment)
d|   Bệnh viện - Hospital | 20 | 19 | 1 | -
d|   Phòng khám đa khoa khu vực - Regional polyclinic | 4 | 4 | - | -
d|   Nhà hộ sinh - Maternity house | - | - | - | -
d|   Trạm y tế xã, phường | 183 | 183 | - | -
S|   Medical service units in communes, precincts
d|   Cơ sở y tế khác - Others | 33 | 33 | - | -

P| Giường bệnh (Giường) - Patient beds (Bed) | #
d|   Bệnh viện - Hospital | #
d|   Phòng khám đa khoa khu vực - Regional polyclinic | #
d|   Trạm y tế xã, phường⏎Medical service units in communes, precincts | #
d|   Cơ sở y tế khác - Others | #

P| Cán bộ ngành y (Người) - Medical staff (Person) | #
d|   Bác sĩ - Doctors | #
d|   Y sĩ - Assistant physicians | #
d|   Điều dưỡng - Nursing | #
d|   Hộ sinh - Midwifes | #""", spec, nil=.15)
    return finish(p, widths={"A": 50, **wide("BCDE", 14)})


@sheet
def vn18_lao_dong_theo_loai_hinh():
    """As Quảng Ngãi 2016, table 24: years down, persons, then the index, then the structure under captions."""
    p = Paper("vn18_lao_dong_theo_loai_hinh", "xlsx", sheet="24", borders=False, font="Times New Roman")
    p.text("24. Lao động từ 15 tuổi trở lên đang làm việc tại thời điểm 1/7", bold=True).text("      hàng năm phân theo loại hình kinh tế", bold=True)
    p.text("      Employed population aged 15 and over as of annual 1 July by types of ownership", italic=True).skip()
    t = p.head("""
         | Tổng số | Chia ra - Of which | < | <
         | Total | Nhà nước | Ngoài | Khu vực có vốn
         |  | State | Nhà nước | đầu tư nước ngoài
         |  |  | Non-state | Foreign investment sector""", rules=True, loose=True, stub="top", spanner="centre")
    years = "\n".join(f"d| {y} | #" for y in range(2010, 2016)) + "\nd| Sơ bộ - Prel. 2016 | #"
    p.caption("Người - Person", over=4, bold=True)
    p.body(years, "+2+3+4 50000-80000 600000-700000 500-5000")
    t.first_rows = [t.body[1]]
    p.caption("Chỉ số phát triển (Năm trước = 100) - %", over=4, bold=True).caption("Index (Previous year = 100) - %", over=4)
    p.body(years, "m97-105:2 m97-137:2 m97-105:2 m51-206:2")
    p.caption("Cơ cấu - Structure (%)", over=4, bold=True)
    p.body(years.replace("#", "100 | #"), "m7-9:2 m90-92:2 m0-1:2")
    return finish(p, widths={"A": 20, **wide("BCDE", 16)})


@sheet
def vn18_lao_dong_tiep_theo():
    """As Quảng Trị 2019, table 31 continued (cucthongke.quangtri.gov.vn): the rest of a table on its own page, one caption of the structure."""
    p = Paper("vn18_lao_dong_tiep_theo", "xls", sheet="31t", borders=False)
    p.texts("31 | (Tiếp theo) Lao động từ 15 tuổi trở lên đang làm việc hàng năm", bold=True).texts(" | phân theo thành phần kinh tế", bold=True)
    p.texts(" | (Cont.) Annual employed population at 15 years of age and above by types of ownership", italic=True).skip()
    t = p.head("""
         | Tổng số⏎Total | Chia ra - Of which | < | <
         | ^ | Kinh tế Nhà nước⏎State | Kinh tế ngoài Nhà nước⏎Non-State | Khu vực đầu tư nước ngoài⏎Foreign investment sector""")
    p.skip().caption("Cơ cấu - Structure (%)", over=4, bold=True)
    p.body("\n".join(f"d| {y} | 100.00 | #" for y in range(2010, 2019)) + "\nd| Sơ bộ - Prel. 2019 | 100.00 | #", "m12-14:2 m85-88:2 m0-1:2")
    t.first_rows = [t.body[1]]
    return finish(p, widths={"A": 22, **wide("BCDE", 14)})


@sheet
def vn18_y_te_goc_bang():
    """As the portal of Thừa Thiên Huế: a corner with two words, parts under their sums, rates with their unit in brackets, gaps."""
    p = Paper("vn18_y_te_goc_bang", "xlsx", sheet="Y tế", font="Arial")
    p.text("Y TẾ", bold=True)
    p.head("                        NĂM⏎CHỈ TIÊU | 2016 | 2017 | 2018 | 2019 | 2020")
    p.body("""
d| Cơ sở y tế | 187 | 190 | 189 | 181 |
d|   Bệnh viện | 26 |  | 21 | 23 |
d| Số giường bệnh | 7343 | 7323 | 7940 | 7806 | 7777
d| Số cán bộ ngành y | 4679 | 5236 | 5027 | 4592 | 5025
d|   Bác sĩ | 1487 | 1479 | 1511 | 1506 | 1596
d| Cán bộ ngành dược | 395 | 464 | 410 | 389 | 392
d|   Dược sĩ | 120 | 163 | 146 | 132 | 159
d| Tỷ lệ trẻ em dưới 05 tuổi suy dinh dưỡng (cân nặng theo chiều cao) (%) | 12.00 |  |  |  | 5.8
d| Tỷ lệ trẻ em dưới 01 tuổi được tiêm chủng đầy đủ các loại vắc xin (%) | 97.75 | 98.50 | 98.52 | 98.96 | 96.77
d| Số Bác sĩ/vạn dân | 13 |  | 14 |  |
d| Số giường bệnh/vạn dân | 64 | 57 | 71 | 69 | 60""")
    return finish(p, widths={"A": 50, **wide("BCDEF", 10)}, frame=False)


@sheet
def vn18_co_so_va_lao_dong_nganh():
    """As the ministry of trade shows household businesses: two figures under each branch, the sums of all first, unit at the right above."""
    p = Paper("vn18_co_so_va_lao_dong_nganh", "htmlxls", sheet="Sheet1", font="Arial", indent="spaces")
    p.text("Số cơ sở, lao động phân theo ngành kinh tế", bold=True).texts(" |  |  | ĐVT: Cơ sở, người", italic=True)
    p.head(" | Năm 2002 | Năm 2003 | Năm 2004 | Năm 2005")
    branches = "Công nghiệp khai thác mỏ;Công nghiệp chế biến;Sản xuất và phân phối điện, khí đốt và nước;Xây dựng;Khách sạn và nhà hàng;Vận tải, kho bãi và thông tin liên lạc;Giáo dục và đào tạo"
    p.body("""
P| Số cơ sở | 2619341 | 2712177 | 2913907 | 3053011
P| Số lao động | 4436747 | 4842662 | 4988232 | 5583617
S| Phân theo ngành kinh tế
""" + "\n".join(f"S| {b}\nd|   Số cơ sở | #\nd|   Số lao động | #" for b in branches.split(";")), "700-90000 700-90000 700-90000 700-90000")
    return p


@sheet
def vn18_lua_dong_xuan_huyen():
    """As Vĩnh Phúc 2022, table 151.1: numbers typed before the names, English under them in the cell, two decimals."""
    p = Paper("vn18_lua_dong_xuan_huyen", "xlsx", sheet="151.1", borders=False)
    p.texts("151.1 | Diện tích gieo trồng lúa đông xuân⏎phân theo huyện/thành phố thuộc tỉnh", bold=True).texts(" | Planted area of spring paddy by district", italic=True)
    p.texts(" |  |  |  |  | Đơn vị tính - Unit: Ha", italic=True)
    t = p.head(" | 2018 | 2019 | 2020 | 2021 | Sơ bộ⏎Prel.⏎2022")
    p.body("T| TỔNG SỐ - TOTAL | #\n" + "\n".join(f"d| {k}. {vn}⏎{en} | #" for k, (vn, en) in enumerate((("Thành phố Vĩnh Yên", "Vinh Yen city"), ("Thành phố Phúc Yên", "Phuc Yen city"), ("Huyện Lập Thạch", "Lap Thach district"), ("Huyện Tam Dương", "Tam Duong district"), ("Huyện Tam Đảo", "Tam Dao district"), ("Huyện Yên Lạc", "Yen Lac district"), ("Huyện Sông Lô", "Song Lo district")), 1)),
           "1100-6300:2 1100-6300:2 1100-6300:2 1100-6300:2 1100-6300:2")
    glue(t)
    return finish(p, widths={"A": 28, **wide("BCDEF", 12)})


@sheet
def vn18_lua_ba_nam_theo_vung():
    """As an atlas of agriculture: three figures under each of three years, regions over their provinces, a province that is no more."""
    p = Paper("vn18_lua_ba_nam_theo_vung", "xlsx", sheet="Lúa", font="Calibri")
    p.text("Diện tích (ha), năng suất (tạ/ha), sản lượng (tấn) lúa cả năm", bold=True).skip()
    p.head("""
        Tỉnh, vùng | 2005 | < | < | 2010 | < | < | 2017 | < | <
        ^ | Diện tích | Năng suất | Sản lượng | Diện tích | Năng suất | Sản lượng | Diện tích | Năng suất | Sản lượng""", years_as_text=True)
    spec = "20000-160000 m40-66:1 90000-980000 20000-160000 m40-66:1 90000-980000 20000-160000 m40-66:1 90000-980000"
    def lines(names):
        return "\n".join(f"d|   {name} | #" for name in names.split(";"))
    p.body("T| Cả nước | #\nR| ĐB sông Hồng | #\n" + lines("Hà Nội") + "\nd|   Hà Tây | 162200 | 57.2 | 928400\n" + lines("Vĩnh Phúc;Bắc Ninh;Hải Dương;Hải Phòng;Hưng Yên;Thái Bình")
           + "\nR| Tr.du MNBB | #\n" + lines("Hà Giang;Cao Bằng;Bắc Cạn;Tuyên Quang;Lào Cai") + "\nR| Tây Nguyên | #\n" + lines("Kon Tum;Gia Lai;Đắc Lắc"), spec)
    return finish(p, widths={"A": 18, **wide("BCDEFGHIJ", 12)})


@sheet
def vn18_dan_so_ba_phan():
    """As Vĩnh Phúc 2019, table 11: two groups in two languages beside the total, three parts of the same years."""
    p = Paper("vn18_dan_so_ba_phan", "htmlxls", sheet="11")
    p.text("11", bold=True).text("Dân số trung bình phân theo giới tính⏎và phân theo thành thị, nông thôn", bold=True).text("Average population by sex and by residence", italic=True).skip()
    t = p.head("""
         | Tổng số⏎Total | Phân theo giới tính⏎By sex | < | Phân theo thành thị, nông thôn⏎By residence | <
        ^ | ^ | Nam⏎Male | Nữ⏎Female | Thành thị⏎Urban | Nông thôn⏎Rural""")
    years = "\n".join(f"d| {y} | #" for y in (2010, 2016, 2017, 2018)) + "\nd| Sơ bộ - Prel. 2019 | #"
    p.skip().caption("Người - Person", over=5, bold=True)
    p.body(years, "+2+3 500000-575000 500000-575000 232000-295000 780000-859000")
    t.first_rows = [t.body[1]]
    p.skip().caption("Chỉ số phát triển (Năm trước = 100) - %⏎Index (Previous year = 100) - %", over=5)
    p.body(years, "m100-109:2 m100-109:2 m100-109:2 m100-109:2 m100-109:2")
    p.skip().caption("Cơ cấu - Structure (%)", over=5)
    p.body(years.replace("#", "100.00 | #"), "m49-50:2 m50-51:2 m22-26:2 m74-78:2")
    return p
