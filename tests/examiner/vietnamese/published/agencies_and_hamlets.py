"""More forms and pages told from memory with made figures: agencies in a budget, weeks of diseases, levels of literacy, hamlets merged down, months and quarters."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper
from .annexes_of_decisions import numbered

FAMILY = "fifteenth"


@sheet
def vn20_chi_tung_co_quan():
    """Decree 31, form 54: spending of each agency over two levels, *Trong đó* below a sum, the whole first, sections in Romans with their own sums, remarks in brackets in the headings."""
    p = Paper("vn20_chi_tung_co_quan", "xlsx", sheet="54", font="Times New Roman")
    p.texts("UBND TỈNH LẠNG SƠN |  |  |  |  |  |  | Biểu mẫu số 54", bold=True)
    p.text("QUYẾT TOÁN CHI NGÂN SÁCH CẤP TỈNH CHO TỪNG CƠ QUAN, TỔ CHỨC NĂM 2021", bold=True, over=10, align="center").text("Đơn vị: Triệu đồng", at=8, italic=True)
    p.head("""
        STT | Tên đơn vị | Dự toán | < | < | Quyết toán | < | < | < | So sánh (%)
        ^ | ^ | Tổng số | Chi đầu tư phát triển (Không kể chương trình MTQG) | Chi thường xuyên (Không kể chương trình MTQG) | Tổng số | Chi đầu tư phát triển | Chi thường xuyên | Chi chuyển nguồn sang ngân sách năm sau | ^""", stt=0, name=1)
    p.code("A | B | 1=2+3 | 2 | 3 | 4=5+6+7 | 5 | 6 | 7 | 8=4/1")
    agencies = numbered(("Văn phòng Tỉnh ủy", "Văn phòng UBND tỉnh", "Sở Nông nghiệp và PTNT", "Sở Giáo dục và Đào tạo", "Sở Y tế"))
    p.body(f"T|  | TỔNG SỐ | #\nR| I | CÁC CƠ QUAN, TỔ CHỨC | #\n{agencies}\nR| II | CHI HỖ TRỢ CÁC ĐƠN VỊ KHÁC | #\n" + numbered(("Công an tỉnh", "Bộ Chỉ huy quân sự tỉnh", "Liên minh Hợp tác xã")), "+2+3 100-9000 900-90000 +5+6+7 100-9000 900-90000 1-900 %4/1:1")
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 5, "B": 36, **wide("CDEFGHIJ", 13)}, frame=False, wrap=True)


@sheet
def vn20_benh_truyen_nhiem_tuan():
    """Health centre's week: diseases across, cases and deaths of the week and since January under each, districts numbered, the sum last."""
    p = Paper("vn20_benh_truyen_nhiem_tuan", "xlsx", sheet="Tuan 38", font="Times New Roman")
    p.text("TÌNH HÌNH BỆNH TRUYỀN NHIỄM TUẦN 38/2022", bold=True, over=14, align="center").text("(Từ ngày 19/9/2022 đến ngày 25/9/2022)", italic=True, over=14, align="center")
    p.head("""
        TT | Huyện/TP | Sốt xuất huyết | < | < | < | Tay chân miệng | < | < | < | Thủy đậu | < | < | <
        ^ | ^ | Trong tuần | < | Cộng dồn | < | Trong tuần | < | Cộng dồn | < | Trong tuần | < | Cộng dồn | <
        ^ | ^ | M | C | M | C | M | C | M | C | M | C | M | C""", stt=0, name=1)
    p.body(numbered(("Pleiku", "An Khê", "Ayun Pa", "Chư Păh", "Chư Prông", "Chư Sê", "Đak Đoa", "Đức Cơ")) + "\nT|  | Tổng cộng | #", " ".join(["2-90 0-1 90-900 0-3"] * 3))
    p.skip().text("Ghi chú: M: số mắc; C: số chết.", italic=True)
    return finish(p, widths={"A": 4, "B": 14, **wide("CDEFGHIJKLMN", 8)}, frame=False)


@sheet
def vn20_ty_le_biet_chu_vung():
    """Yearbook, rates only: sexes and residence in pieces of two languages, the country first, the regions in two lines of a cell, everything a mean."""
    p = Paper("vn20_ty_le_biet_chu_vung", "xls", sheet="V02.29", borders=False, font="Arial", indent="spaces")
    p.texts("35 | Tỷ lệ dân số từ 15 tuổi trở lên biết chữ phân theo giới tính và thành thị, nông thôn", bold=True).texts(" | Percentage of literate population at 15 years of age and above by sex and by residence", italic=True)
    p.texts(" |  |  |  |  | %", italic=True)
    p.head("""
         | Tổng số | Phân theo giới tính | < | Phân theo thành thị, nông thôn | <
         | Total | By sex | < | By residence | <
         |  | Nam | Nữ | Thành thị | Nông thôn
         |  | Male | Female | Urban | Rural""", rules=True, loose=True)
    p.skip()
    regions = ("Đồng bằng sông Hồng⏎Red River Delta", "Trung du và miền núi phía Bắc⏎Northern midlands and mountain areas", "Bắc Trung Bộ và DH miền Trung⏎North Central and Central coastal areas", "Tây Nguyên - Central Highlands", "Đông Nam Bộ - South East", "Đồng bằng sông Cửu Long⏎Mekong River Delta")
    p.body("P| CẢ NƯỚC - WHOLE COUNTRY | 95.7 | 97.0 | 94.5 | 98.4 | 94.1\n" + "\n".join(f"d|   {r} | #" for r in regions), " ".join(["m88-99:1"] * 5))
    return finish(p, widths={"A": 40, **wide("BCDEF", 14)})


@sheet
def vn20_emis_hoc_sinh_theo_khoi():
    """Software of schools: indicators down with *Trong đó* and dashes, grades across each over all, girls and minorities, a sum of grades first."""
    p = Paper("vn20_emis_hoc_sinh_theo_khoi", "xlsx", sheet="HS_TieuHoc", font="Times New Roman")
    p.texts("PHÒNG GD&ĐT HUYỆN MỘC CHÂU", bold=True).text("HỒ SƠ TRƯỜNG TIỂU HỌC - HỌC SINH CUỐI NĂM HỌC 2021-2022", bold=True, over=13, align="center").skip()
    t = p.head("""
        Học sinh | Tổng số | < | < | Chia ra | < | < | < | < | <
        ^ | TS | Nữ | DT | Lớp 1 | < | < | Lớp 2 | < | <
        ^ | ^ | ^ | ^ | TS | Nữ | DT | TS | Nữ | DT""")
    spec = "+4+7 +5+8 +6+9 40-190 10-90 10-90 40-190 10-90 10-90"
    p.body("P| Tổng số học sinh | #\no|   - Học sinh mới tuyển | #\no|   - Học sinh lưu ban | #\nd| Học sinh khuyết tật | #\nS| Chia theo kết quả\nd|   - Hoàn thành xuất sắc | #\nd|   - Hoàn thành tốt | #\nd|   - Hoàn thành | #\nd|   - Chưa hoàn thành | #\nd| Học sinh bỏ học | #", spec)
    t.either_rows += t.total_rows
    return finish(p, widths={"A": 32, **wide("BCDEFGHIJ", 8)}, frame=False)


@sheet
def vn20_buu_chinh_thang_quy():
    """Months down with the sum of each quarter after its months and the year last; output and revenue under groups, a rate beside last year's."""
    p = Paper("vn20_buu_chinh_thang_quy", "xlsx", sheet="BC-VT", font="Arial")
    p.text("SẢN LƯỢNG, DOANH THU BƯU CHÍNH NĂM 2021", bold=True, over=6, align="center").skip()
    p.head("""
        Thời gian | Sản lượng (nghìn cái) | < | Doanh thu (triệu đồng) | < | So với cùng kỳ (%)
        ^ | Thư | Gói, kiện | Trong nước | Quốc tế | ^""")
    months = lambda first: "\n".join(f"d| Tháng {k} | #" for k in range(first, first + 3))  # noqa: E731
    p.body("\n".join(f"{months(3 * q + 1)}\nQ| Quý {('I', 'II', 'III', 'IV')[q]} | #" for q in range(4)) + "\nT| Cả năm | #", "10-90 5-50 900-9000 90-900 m80-130:1")
    return finish(p, widths={"A": 14, **wide("BCDEF", 13)}, frame=False)


@sheet
def vn20_khong_chuyen_trach_thon_gop_o():
    """Hard: communes merged down at the left over their hamlets, a line *Cộng* after each in the column of hamlets, the whole last over both."""
    p = Paper("vn20_khong_chuyen_trach_thon_gop_o", "xlsx", sheet="KCT", font="Times New Roman")
    p.text("TỔNG HỢP NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH Ở THÔN, TỔ DÂN PHỐ", bold=True, over=7, align="center").skip()
    p.head("""
        TT | Xã, thị trấn | Thôn, tổ dân phố | Số hộ | Số người hoạt động | < | Phụ cấp (đồng)
        ^ | ^ | ^ | ^ | Tổng số | Nữ | ^""", stt=0, name=2, names=(1,))
    lines, starts = [], []
    for k, (commune, hamlets) in enumerate((("Xã Cẩm Lĩnh", ("Thôn Cẩm An", "Thôn Cẩm Phương", "Thôn Cẩm Tân")), ("Xã Tản Hồng", ("Thôn La Phẩm", "Thôn Vân Sa")), ("Xã Phú Sơn", ("Thôn Quy Mông", "Thôn Yên Kỳ", "Thôn Phương Khê"))), 1):
        starts.append((len(lines), len(hamlets) + 1))
        lines += [f"d| {k if not n else ''} | {commune if not n else ''} | {h} | #" for n, h in enumerate(hamlets)] + ["Q|  |  | Cộng | #"]
    p.body("\n".join(lines) + "\nT|  | Tổng cộng |  | #", "90-400 2-6 0-2 500000-900000")
    t = p.tables[0]
    for start, many in starts:
        for column in (0, 1):
            p.merges.append((t.body[start], column, t.body[start] + many - 1, column))
    return finish(p, widths={"A": 4, "B": 18, "C": 18, **wide("DEFG", 12)}, frame=False)


@sheet
def vn20_nguon_nuoc_hai_bang_tren_trang():
    """Hard: two small tables under each other on one page, of other columns, each with a title of its own and *Tổng* last, no blank row between title and heading."""
    p = Paper("vn20_nguon_nuoc_hai_bang_tren_trang", "xls", sheet="NS", font="Times New Roman")
    p.text("Biểu 1. Hộ dân sử dụng nước hợp vệ sinh", bold=True)
    p.head("TT | Xã | Tổng số hộ | Hộ dùng nước HVS | Tỷ lệ %", stt=0, name=1)
    p.body(numbered(("Nậm Cắn", "Tà Cạ", "Hữu Kiệm", "Chiêu Lưu")) + "\nT|  | Tổng | #", "300-900 100-300 %2/1:1")
    p.skip(2).text("Biểu 2. Công trình cấp nước tập trung", bold=True)
    p.head("""
        TT | Xã | Số công trình | Tình trạng hoạt động | < | <
        ^ | ^ | ^ | Bền vững | Kém | Dừng""", stt=0, name=1)
    p.body(numbered(("Nậm Cắn", "Tà Cạ", "Hữu Kiệm", "Chiêu Lưu")) + "\nT|  | Tổng | #", "+2+3+4 1-5 0-3 0-3")
    return finish(p, widths={"A": 5, "B": 18, **wide("CDEF", 13)}, frame=False)


@sheet
def vn20_csv_so_kieu_viet():
    """Hard: a portal's csv with semicolons and figures as people write them, a title line and a unit line, districts with the town's name in capitals, a sum first."""
    p = Paper("vn20_csv_so_kieu_viet", "csv", borders=False, numbers="vn")
    p.text("Số liệu kinh tế tập thể tỉnh Cà Mau năm 2022").text("Đơn vị tính: triệu đồng")
    p.head("Địa bàn | Số hợp tác xã | Thành viên | Vốn điều lệ | Doanh thu bình quân | Thu nhập bình quân")
    p.body("T| Toàn tỉnh | #\n" + "\n".join(f"d| {n} | #" for n in ("TP. CÀ MAU", "Huyện Thới Bình", "Huyện U Minh", "Huyện Trần Văn Thời", "Huyện Cái Nước", "Huyện Đầm Dơi", "Huyện Năm Căn")), "10-60 200-2900 1500.5-98000.5:1 m900.5-2400.5:1 m40.5-66.5:2")
    return p


@sheet
def vn20_tre_em_theo_nhom_chu_thich():
    """Hard: kinds of children across in long texts, columns numbered by formulas, a line of *%* below the sum, notes with numbers in brackets, letters for groups."""
    p = Paper("vn20_tre_em_theo_nhom_chu_thich", "xlsx", sheet="TE-HCĐB", font="Times New Roman")
    p.texts("UBND HUYỆN CƯ JÚT |  |  |  |  |  | Biểu 02/BC-TE", bold=True).text("BÁO CÁO TRẺ EM CÓ HOÀN CẢNH ĐẶC BIỆT NĂM 2022", bold=True, over=8, align="center").skip()
    p.head("""
        STT | Xã, thị trấn | Tổng số trẻ em dưới 16 tuổi | Trẻ em có hoàn cảnh đặc biệt | < | < | < | Tỷ lệ trẻ em có HCĐB (%)
        ^ | ^ | ^ | Tổng số | Mồ côi cả cha và mẹ (1) | Khuyết tật (2) | Bỏ học kiếm sống (3) | ^""", stt=0, name=1)
    p.code("A | B | C | 1=2+3+4 | 2 | 3 | 4 | 5=1/C")
    p.body(numbered(("Thị trấn Ea T'ling", "Xã Tâm Thắng", "Xã Trúc Sơn", "Xã Nam Dong", "Xã Cư Knia")) + "\nT|  | Toàn huyện | 9000 | 210 | 70 | 80 | 60 | 2.3\no|  | Tỷ lệ so với tổng số (%) |  | 100.0 | 33.3 | 38.1 | 28.6 |", "900-2900 +3+4+5 5-20 5-20 5-20 %2/1:1")
    p.skip().text("(1) Trẻ em mồ côi cả cha và mẹ được cơ sở trợ giúp xã hội hoặc gia đình nhận nuôi.", italic=True).text("(2) Theo Thông tư 01/2019/TT-BLĐTBXH.", italic=True)
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGH", 13)}, frame=False, wrap=True)
