"""The whole land by regions, censuses, indices, budgets and reports, told from memory with made figures: names in steps of columns, months in Roman numbers, English at the right."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import add, either, line
from ...paper import Paper
from .annexes_of_decisions import letterhead, numbered
from .yearbooks_in_two_languages import lines_of, yearbook

FAMILY = "seventeenth"


@sheet
def vn22_vung_va_tinh_lui_cot():
    """Regions in the first column, their provinces in the second, the land in the first; years across, blank rows between the regions."""
    p = Paper("vn22_vung_va_tinh_lui_cot", "xls", sheet="V08.04", borders=False, font="Arial")
    p.text("Số lượng bò phân theo địa phương", bold=True).text("Number of cattle by province", italic=True).text("Nghìn con - Thous. heads", at=5, italic=True)
    p.head(" |  | 2010 | 2015 | 2018 | Sơ bộ⏎Prel. 2019", name=1, names=(0,), rules=True)
    p.skip()
    p.body("""
        T| CẢ NƯỚC - WHOLE COUNTRY |  | #

        R| Đồng bằng sông Hồng - Red River Delta |  | #
        d|  | Hà Nội | #
        d|  | Vĩnh Phúc | #
        d|  | Bắc Ninh | #

        R| Bắc Trung Bộ và duyên hải miền Trung |  | #
        d|  | Thanh Hóa | #
        d|  | Nghệ An | #
        d|  | Hà Tĩnh | #
        d|  | Quảng Bình | #

        R| Đồng bằng sông Cửu Long - Mekong River Delta |  | #
        d|  | Long An | #
        d|  | Tiền Giang | #
        d|  | Bến Tre | #""", " ".join(["9.0-300.0:1"] * 4))
    return finish(p, widths={"A": 4, "B": 34, **wide("CDEF", 10)}, rules=p.looks.rules)


@sheet
def vn22_tong_dieu_tra_nha_o():
    """Four levels of merged headings, a row of codes, the whole, towns and country first, then districts, each with its two parts set in."""
    p = Paper("vn22_tong_dieu_tra_nha_o", "xlsx", sheet="Biểu 21", font="Times New Roman")
    p.text("Biểu 21", bold=True).text("SỐ HỘ CHIA THEO TÌNH TRẠNG NHÀ Ở, LOẠI NHÀ, THÀNH THỊ/NÔNG THÔN VÀ ĐƠN VỊ HÀNH CHÍNH", bold=True, over=8, align="center").text("0 giờ ngày 1/4/2009", over=8, align="center").skip()
    p.head("""
        Đơn vị hành chính | Tổng số hộ | Số hộ có nhà ở | < | < | < | < | Số hộ không có nhà ở
        ^ | ^ | Tổng số | Chia theo loại nhà | < | < | < | ^
        ^ | ^ | ^ | Kiên cố và bán kiên cố | < | Thiếu kiên cố và đơn sơ | < | ^
        ^ | ^ | ^ | Kiên cố | Bán kiên cố | Thiếu kiên cố | Đơn sơ | ^""")
    p.code("A | 1 | 2 | 3 | 4 | 5 | 6 | 7")
    def place(name):
        town, land = ([p.rng.randint(90, 900) for _ in range(5)] for _ in range(2))
        def told(kind, called, v, depth):
            return line(kind, called, sum(v), sum(v[:4]), *v, depth=depth)
        return [town, land, told("P", name, add((town, land)), 0), told("d", "Thành thị", town, 1), told("d", "Nông thôn", land, 1)]
    places = [place(n) for n in ("Thành phố Cao Bằng", "Huyện Bảo Lâm", "Huyện Bảo Lạc", "Huyện Thông Nông")]
    town, land = add(q[0] for q in places), add(q[1] for q in places)
    whole = [line(kind, n, sum(v), sum(v[:4]), *v, depth=depth) for kind, n, v, depth in (("T", "TOÀN TỈNH", add((town, land)), 0), ("d", "Thành thị", town, 1), ("d", "Nông thôn", land, 1))]
    p.body("\n".join(whole + [one for q in places for one in q[2:]]))
    return finish(p, widths={"A": 24, **wide("BCDEFGH", 11)}, frame=False, wrap=True)


@sheet
def vn22_trinh_do_theo_gioi_phan_tram():
    """Percent only: *Tổng số*, *Nam - Male*, *Nữ - Female* as captions in the middle over the same levels of training, each block with a hundred first."""
    p = yearbook("vn22_trinh_do_theo_gioi_phan_tram", "30", "Cơ cấu lao động phân theo trình độ chuyên môn kỹ thuật", "Structure of employed population by qualification", "%", at=4)
    p.head(" | 2015 | 2016 | 2017 | Sơ bộ - Prel.⏎2018", rules=True)
    p.skip()
    levels = "Chưa qua đào tạo - Unqualified;Dạy nghề - Vocational training;Trung cấp chuyên nghiệp - Secondary;Cao đẳng - College;Đại học trở lên - University and over"
    for k, sex in enumerate(("Chung - Both sexes", "Nam - Male", "Nữ - Female")):
        if k:
            p.skip()
        p.caption(sex, over=4, bold=True)
        if p.tables[0].soft_rows:
            p.tables[0].soft_rows, p.tables[0].first_rows = [], []
            for paths in p.tables[0].columns.values():
                paths[:] = paths[:1]
        p.body("P| TỔNG SỐ - TOTAL | 100.0 | 100.0 | 100.0 | 100.0\n" + lines_of(levels), " ".join(["m2-40:1"] * 4))
    return finish(p, widths={"A": 44, **wide("BCDE", 11)}, rules=p.looks.rules)


@sheet
def vn22_thang_la_ma_tram_khi_tuong():
    """Months I to XII across, stations down, the mean of the year first; a caption for each year."""
    p = Paper("vn22_thang_la_ma_tram_khi_tuong", "xls", sheet="Nhiet do", borders=True, font="Arial")
    p.text("3. Nhiệt độ không khí trung bình tại các trạm quan trắc", bold=True).text("Đơn vị tính: 0C", at=10, italic=True)
    p.head("""
        Trạm | Cả năm | Các tháng trong năm | < | < | < | < | < | < | < | < | < | < | <
        ^ | ^ | I | II | III | IV | V | VI | VII | VIII | IX | X | XI | XII""")
    spec = " ".join(["m18-30:1"] * 13)
    p.body("S| Năm 2018\n" + lines_of("Buôn Ma Thuột;Buôn Hồ;M'Drắk;Lắk") + "\nS| Năm 2019\n" + lines_of("Buôn Ma Thuột;Buôn Hồ;M'Drắk;Lắk"), spec)
    return finish(p, widths={"A": 18, **wide("BCDEFGHIJKLMN", 6)}, frame=False)


@sheet
def vn22_can_doi_ngan_sach_huyen():
    """Outline A, I, 1, dash with sums, estimates, results and percent, *TỔNG THU (A+B)* in the middle before spending, no boxes around blanks."""
    p = Paper("vn22_can_doi_ngan_sach_huyen", "xlsx", sheet="60", font="Times New Roman")
    p.texts("UBND HUYỆN CƯ M'GAR |  |  |  | Biểu số 60", bold=True).skip().text("CÂN ĐỐI NGÂN SÁCH HUYỆN NĂM 2021", bold=True, over=5, align="center").text("Đơn vị: Triệu đồng", at=3, italic=True)
    p.head("Stt | Nội dung | Dự toán | Quyết toán | So sánh (%)", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3=2/1")
    tax, fee, grant, aim, build, run = ([p.rng.randint(90, 900) for _ in range(2)] for _ in range(6))
    own, given, spent = add((tax, fee)), add((grant, aim)), add((build, run))
    def told(kind, mark, name, v):
        return f"{kind}| {mark} | {name} | {v[0]} | {v[1]} | {100 * v[1] / v[0]:.1f}"
    p.body("\n".join([told("P", "", "TỔNG THU (A+B)", add((own, given))), told("R", "A", "Thu cân đối ngân sách", own), told("d", "1", "Thu thuế", tax), told("d", "2", "Thu phí, lệ phí", fee), told("R", "B", "Thu bổ sung từ cấp trên", given), told("d", "1", "Bổ sung cân đối", grant), told("d", "2", "Bổ sung có mục tiêu", aim), told("P", "", "TỔNG CHI", spent), told("d", "I", "Chi đầu tư phát triển", build), told("d", "II", "Chi thường xuyên", run)]))
    p.skip().texts(" |  |  | TM. UBND HUYỆN", bold=True)
    return finish(p, widths={"A": 5, "B": 34, **wide("CDE", 13)}, frame=False)


@sheet
def vn22_hai_bang_ten_nho():
    """Two small tables on a page, *a)* and *b)* as titles, other headings, each with its sum first."""
    p = Paper("vn22_hai_bang_ten_nho", "xls", sheet="Trang 14", borders=True, font="Times New Roman")
    p.text("4. Y tế", bold=True).text("a) Cán bộ y tế xã", italic=True)
    p.head("Xã | Bác sĩ | Y sĩ | Nữ hộ sinh")
    p.body("T| Tổng số | #\n" + lines_of("Đắk Ha;Đắk R'Măng;Đắk Plao;Quảng Hòa"), "0-4 1-9 1-4")
    p.skip().text("b) Tiêm chủng trẻ em dưới 1 tuổi", italic=True)
    p.head("""
        Xã | Số trẻ | < | Tỷ lệ (%)
        ^ | Trong diện | Đã tiêm | ^""")
    p.body("T| Tổng số | #\n" + lines_of("Đắk Ha;Đắk R'Măng;Đắk Plao;Quảng Hòa"), "90-200 50-90 %2/1:1")
    return finish(p, widths={"A": 18, **wide("BCD", 11)}, frame=False)


@sheet
def vn22_gia_mat_hang_theo_thang():
    """Goods with a unit each, prices of four months and two comparisons in percent, groups in capitals without figures, no sum."""
    p = Paper("vn22_gia_mat_hang_theo_thang", "xlsx", sheet="GIÁ", font="Times New Roman")
    p.text("BẢNG GIÁ THỊ TRƯỜNG THÁNG 6 NĂM 2021", bold=True, over=8, align="center").text("(Kèm theo Báo cáo số 215/BC-STC)", italic=True, over=8, align="center").skip()
    t = p.head("""
        Mã hàng | Tên hàng hóa | Đơn vị tính | Giá kỳ trước | Giá kỳ này | Tăng, giảm | < | Ghi chú
        ^ | ^ | ^ | ^ | ^ | Mức | Tỷ lệ (%) | ^""", stt=0, name=1)
    t.optional += ["C", "H"]
    def told(code, name, unit):
        a = p.rng.randint(9, 90) * 1000
        b = a + p.rng.randint(-4, 5) * 500
        return f"d| {code} | {name} | {unit} | {a} | {b} | {b - a} | {100 * (b - a) / a:.2f} | "
    p.body("\n".join(["S| I | LƯƠNG THỰC, THỰC PHẨM", told("1.001", "Thóc, gạo tẻ thường", "đ/kg"), told("1.002", "Gạo tẻ ngon", "đ/kg"), told("1.003", "Thịt lợn hơi", "đ/kg"), "S| II | VẬT LIỆU XÂY DỰNG", told("3.001", "Xi măng PCB30", "đ/bao"), told("3.002", "Thép xây dựng phi 6-8", "đ/kg"), told("3.003", "Cát xây", "đ/m3"), "S| III | GIAO THÔNG", told("5.001", "Trông giữ xe máy", "đ/lượt"), told("5.002", "Cước ô tô đi đường dài", "đ/vé")]))
    return finish(p, widths={"A": 8, "B": 26, "C": 10, **wide("DEFGH", 11)}, frame=False)


@sheet
def vn22_ten_tieng_anh_ben_phai():
    """Names in Vietnamese at the left and in English at the right of the figures, headings of both languages over each, the sum first."""
    p = Paper("vn22_ten_tieng_anh_ben_phai", "xls", sheet="181", borders=False, font="Arial")
    p.text("181 Sản lượng một số sản phẩm công nghiệp chủ yếu", bold=True).text("Main industrial products", italic=True).skip()
    t = p.head("Sản phẩm | Đơn vị tính | 2016 | 2017 | 2018 | Unit | Products", rules=True)
    t.optional += ["B", "F", "G"]
    p.skip()
    p.body("""
        d| Đá khai thác | Nghìn m3 | # | Thous. m3 | Stone
        d| Hạt điều nhân | Tấn | # | Ton | Shelled cashew nut
        d| Tinh bột sắn | Tấn | # | Ton | Tapioca starch
        d| Quần áo may sẵn | Nghìn cái | # | Thous. pieces | Ready made clothes
        d| Gạch nung | Triệu viên | # | Mill. pieces | Bricks
        d| Điện phát ra | Triệu kwh | # | Mill. kwh | Electricity
        d| Nước máy | Nghìn m3 | # | Thous. m3 | Running water""", "90-9000 90-9000 90-9000")
    return finish(p, widths={"A": 22, "B": 12, **wide("CDE", 10), "F": 12, "G": 22}, rules=p.looks.rules)


@sheet
def vn22_giao_vien_cach_cot_trong():
    """Narrow blank columns between groups over two rows, districts without numbers, the province first in capitals, no boxes."""
    p = Paper("vn22_giao_vien_cach_cot_trong", "xls", sheet="230", borders=False, font="Arial")
    p.text("230. Số giáo viên mẫu giáo và phổ thông phân theo huyện", bold=True).text("Người - Person", at=8, italic=True)
    p.head("""
         | Mẫu giáo |  | Tiểu học | < |  | Trung học cơ sở | <
         | Kindergarten |  | Tổng số | Trong đó: Nữ |  | Tổng số | Trong đó: Nữ""", bold=False, loose=True, rules=True)
    p.tables[0].columns.pop("C", None)
    p.body("T| TỔNG SỐ - TOTAL | #\n" + lines_of("Thành phố Đông Hà;Thị xã Quảng Trị;Huyện Vĩnh Linh;Huyện Hướng Hóa;Huyện Gio Linh;Huyện Đakrông"), "90-900 ~ 90-900 50-90 ~ 90-900 50-90")
    return finish(p, widths={"A": 28, "B": 12, "C": 2, "D": 10, "E": 10, "F": 2, "G": 10, "H": 10}, rules=p.looks.rules)


@sheet
def vn22_xuat_khau_trong_do_mat_hang():
    """*TỔNG TRỊ GIÁ* first, *Trong đó - Of which* as a line of its own, goods of a group set in under *Hàng nông sản*, amounts and quantity by year over two rows."""
    p = yearbook("vn22_xuat_khau_trong_do_mat_hang", "165", "Hàng hóa xuất khẩu trên địa bàn", "Exports of goods")
    p.skip()
    p.head("""
         | Lượng - Quantity (Tấn - Ton) | < | Trị giá - Value (Nghìn USD - Thous. USD) | <
         | 2017 | 2018 | 2017 | 2018""", bold=False, rules=True)
    p.skip()
    p.body("T| TỔNG TRỊ GIÁ - TOTAL | - | - | 190200 | 201300\nS| Trong đó - Of which:\nd| Hàng thủy sản - Fishery products | #\nd| Hạt tiêu - Pepper | #\nd| Cao su - Rubber | #\nd| Gỗ và sản phẩm gỗ - Wood and wooden products | - | - | 9120 | 9980\nd| Hàng dệt, may - Textiles and garments | - | - | 30120 | 33980", "90-900 90-900 900-9000 900-9000")
    return finish(p, widths={"A": 42, **wide("BCDE", 13)}, rules=p.looks.rules)


@sheet
def vn22_ket_qua_thi_xep_hang():
    """Schools with marks of four subjects, mean and rank, sorted by rank, blanks where nobody sat, no sum but *Bình quân toàn tỉnh* last."""
    p = Paper("vn22_ket_qua_thi_xep_hang", "xlsx", sheet="Xep hang", font="Times New Roman")
    p.text("ĐIỂM TRUNG BÌNH THI TỐT NGHIỆP THPT NĂM 2021 THEO TRƯỜNG", bold=True, over=8, align="center").skip()
    p.head("""
        STT | Trường | Số thí sinh | Điểm trung bình | < | < | TB chung | Xếp hạng
        ^ | ^ | ^ | Toán | Ngữ văn | Tiếng Anh | ^ | ^""", stt=0, name=1)
    p.body("""
        d| 1 | THPT Chuyên | 211 | 8.41 | 7.93 | 7.70 | 8.01 | 1
        d| 2 | THPT Nguyễn Huệ | 502 | 7.12 | 6.98 | 6.05 | 6.72 | 2
        d| 3 | THPT Trần Phú | 433 | 6.90 | 6.91 | 5.77 | 6.53 | 3
        d| 4 | THPT Lê Lợi | 398 | 6.22 | 6.60 | 5.02 | 5.95 | 4
        d| 5 | PT DTNT tỉnh | 120 | 6.01 | 6.77 | 4.60 | 5.79 | 5
        d| 6 | TTGDTX tỉnh | 90 | 4.12 | 5.03 |  | 4.58 | 6
        o|  | Bình quân toàn tỉnh | 1754 | 6.67 | 6.72 | 5.69 | 6.36 | """)
    either(p, "Bình quân", column=1)
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFGH", 10)}, frame=False)


@sheet
def vn22_bon_quy_cong_giua():
    """Quarters with *6 tháng* and *9 tháng* between, *Cả năm* last, four kinds of cases down with parts set in."""
    p = Paper("vn22_bon_quy_cong_giua", "xls", sheet="Tư pháp", borders=True, font="Times New Roman")
    p.text("KẾT QUẢ TRỢ GIÚP PHÁP LÝ NĂM 2020", bold=True, over=8, align="center").text("Đơn vị tính: Vụ việc", at=6, italic=True)
    p.head("Nội dung | Quý I | Quý II | 6 tháng | Quý III | 9 tháng | Quý IV | Cả năm")
    def told(kind, name, depth=0):
        a, b, c, d = (p.rng.randint(5, 60) for _ in range(4))
        return line(kind, name, a, b, a + b, c, a + b + c, d, a + b + c + d, depth=depth)
    p.body("\n".join([told("d", "Tư vấn pháp luật"), told("d", "Tham gia tố tụng"), told("o", "Trong đó: hình sự", 1), told("o", "dân sự", 1), told("d", "Đại diện ngoài tố tụng"), told("d", "Hòa giải")]))
    return finish(p, widths={"A": 26, **wide("BCDEFGH", 9)}, frame=False)


@sheet
def vn22_csv_tinh_va_nam():
    """A .csv with commas: a title, a unit, years in two rows under two measures, the land in capitals, decimals with points."""
    p = Paper("vn22_csv_tinh_va_nam", "csv")
    p.text("Tỷ suất sinh thô và tỷ suất chết thô phân theo địa phương").text("Đơn vị tính: ‰").skip()
    p.head("""
        Địa phương | Tỷ suất sinh thô | < | < | Tỷ suất chết thô | < | <
         | 2017 | 2018 | 2019 | 2017 | 2018 | 2019""", spanner="first", stub="top")
    p.body("P| CẢ NƯỚC | #\n" + lines_of("Hà Nội;Hà Giang;Cao Bằng;Bắc Kạn;Tuyên Quang;Lào Cai;Điện Biên"), " ".join(["m10-20:1"] * 3 + ["m4-9:1"] * 3))
    either(p, "CẢ NƯỚC")
    return p


@sheet
def vn22_nong_thon_moi_muoi_chin_tieu_chi():
    """Criteria 1 to 19 as bare numbers under a group, marks *Đ* and *C* in the lines, the number reached last; communes numbered, no sum."""
    p = Paper("vn22_nong_thon_moi_muoi_chin_tieu_chi", "xlsx", sheet="NTM", font="Times New Roman")
    p.text("BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NÔNG THÔN MỚI", bold=True, over=22, align="center").skip()
    p.head("TT | Xã | Kết quả thực hiện từng tiêu chí | " + " | ".join(["<"] * 18) + " | Tổng số tiêu chí đạt\n^ | ^ | " + " | ".join(str(k) for k in range(1, 20)) + " | ^", stt=0, name=1)
    told = []
    for k, name in enumerate(("Mường Phăng", "Thanh Nưa", "Thanh Luông", "Thanh Hưng", "Noong Hẹt"), 1):
        marks = [p.rng.choice("ĐĐĐC") for _ in range(19)]
        told.append(f"d| {k} | {name} | " + " | ".join(marks) + f" | {marks.count('Đ')}")
    p.body("\n".join(told))
    p.skip().text("Ghi chú: Đ: đạt; C: chưa đạt")
    return finish(p, widths={"A": 5, "B": 18, **wide("CDEFGHIJKLMNOPQRSTU", 4), "V": 10}, frame=False)


@sheet
def vn22_so_luong_va_co_cau():
    """Numbers and structure as groups with their units in brackets in the group, years below, one blank row under the headings, the whole first, sexes and residence as captions."""
    p = Paper("vn22_so_luong_va_co_cau", "xlsx", sheet="Bảng 2", borders=False, font="Arial")
    p.text("Bảng 2. Lao động có việc làm, quý 2 các năm", bold=True).skip()
    p.head("""
         | Số người (Nghìn người) | < | < | Cơ cấu (%) | < | <
         | Q2/2019 | Q2/2020 | Q2/2021 | Q2/2019 | Q2/2020 | Q2/2021""", rules=True, spanner="across")
    p.skip()
    p.body("T| Tổng số | 54360 | 51806 | 49910 | 100.0 | 100.0 | 100.0\nS| Giới tính\nd|   Nam | 28520 | 27411 | 26780 | 52.5 | 52.9 | 53.7\nd|   Nữ | 25840 | 24395 | 23130 | 47.5 | 47.1 | 46.3\nS| Khu vực\nd|   Thành thị | 17610 | 17202 | 18010 | 32.4 | 33.2 | 36.1\nd|   Nông thôn | 36750 | 34604 | 31900 | 67.6 | 66.8 | 63.9")
    p.skip().text("Nguồn: Điều tra lao động việc làm hàng quý.", italic=True)
    return finish(p, widths={"A": 18, **wide("BCDEFG", 10)}, rules=p.looks.rules)


@sheet
def vn22_van_tai_don_vi_trong_dong():
    """*1. Vận chuyển hành khách* as lines without figures, two measures with their units in the names below, parts set in; this month, since January and two percents."""
    p = Paper("vn22_van_tai_don_vi_trong_dong", "xls", sheet="9. Van tai", borders=False, font="Arial")
    p.text("9. Vận tải hành khách và hàng hóa", bold=True).skip()
    p.head("""
         | Thực hiện⏎tháng 5 | Ước tính⏎tháng 6 | Cộng dồn⏎6 tháng | Tháng 6 so với (%) | < | 6 tháng so với⏎cùng kỳ (%)
         | ^ | ^ | ^ | Tháng trước | Cùng kỳ | ^""", bold=False, rules=True)
    p.skip()
    spec = "90-900 90-900 900-9000 m80-120:1 m80-120:1 m80-120:1"
    block = "P|   {} | #\nd|     Đường bộ | #\nd|     Đường sông | #"
    p.body("S| A. HÀNH KHÁCH\n" + block.format("Vận chuyển (Nghìn HK)") + "\n" + block.format("Luân chuyển (Triệu HK.km)") + "\nS| B. HÀNG HÓA\n" + block.format("Vận chuyển (Nghìn tấn)") + "\n" + block.format("Luân chuyển (Triệu tấn.km)"), spec)
    return finish(p, widths={"A": 34, **wide("BCDEFG", 12)}, rules=p.looks.rules)


@sheet
def vn22_khu_vuc_thanh_thi_nong_thon_cong():
    """Groups I, II with sums in their lines, communes numbered through, the sum first, *Trđ:* columns, a note row of who reports at the left below."""
    p = Paper("vn22_khu_vuc_thanh_thi_nong_thon_cong", "xlsx", sheet="Biểu 1b", font="Times New Roman")
    p.text("Biểu 1b. TRẺ EM TRONG ĐỘ TUỔI ĐI HỌC", bold=True, over=8, align="center").text("Thời điểm 30/9/2021", italic=True, over=8, align="center").skip()
    p.head("""
        TT | Xã, phường, thị trấn | Trẻ 3-5 tuổi | < | < | Trẻ 6 tuổi | < | <
        ^ | ^ | Tổng số | Trđ: Nữ | Ra lớp | Tổng số | Trđ: Nữ | Vào lớp 1""", stt=0, name=1)
    spec = "200-900 90-190 90-190 90-400 20-80 20-80"
    p.body("T|  | TỔNG SỐ | #\nR| I | Khu vực thành thị | #\n" + numbered(("Thị trấn Phù Yên", "Phường Chiềng Sinh"), rest="#") + "\nR| II | Khu vực nông thôn | #\n" + numbered(("Xã Gia Phù", "Xã Huy Hạ", "Xã Huy Bắc", "Xã Mường Cơi"), 3, rest="#"), spec)
    p.skip().texts("Đơn vị báo cáo: Phòng Giáo dục và Đào tạo |  |  |  | Ngày 05 tháng 10 năm 2021", italic=True)
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGH", 10)}, frame=False)


@sheet
def vn22_tuyen_sinh_dong_tong_cong_dau():
    """The day of the report in a line, the sum first without a number merged over two columns, plan, registered, taken, rate; a note in the last line of the sheet."""
    p = Paper("vn22_tuyen_sinh_dong_tong_cong_dau", "xlsx", sheet="TS10", font="Times New Roman")
    letterhead(p, "SỞ GD&ĐT QUẢNG TRỊ", "BÁO CÁO NHANH TUYỂN SINH VÀO LỚP 10", "Cập nhật đến 17 giờ ngày 12/6/2022", 7)
    p.head("STT | Trường THPT | Chỉ tiêu | Đăng ký | Tuyển thẳng | Trúng tuyển | Tỷ lệ TT/CT (%)", stt=0, name=1)
    p.body("T| Tổng cộng |  | #\n" + numbered(("Đông Hà", "Lê Lợi", "Phan Châu Trinh", "Thị xã Quảng Trị", "Vĩnh Linh", "Cồn Tiên", "Gio Linh")), "200-600 200-700 0-9 200-400 %4/1:1")
    row = p.tables[0].total_rows[0]
    p.merges.append((row, 0, row, 1))
    p.skip().text("Ghi chú: Số liệu chưa bao gồm trường chuyên.", italic=True)
    return finish(p, widths={"A": 6, "B": 22, **wide("CDEFG", 11)}, frame=False)


@sheet
def vn22_nam_doc_hai_khoi_ngang():
    """Years down, persons and hectares beside each other under two groups in pieces with English below each, the last row of headings blank under the lone ones."""
    p = yearbook("vn22_nam_doc_hai_khoi_ngang", "73", "Diện tích và sản lượng cây hàng năm", "Planted area and production of annual crops")
    p.skip()
    p.head("""
         | Diện tích (Ha) | < | < | Sản lượng (Tấn) | <
         | Planted area (Ha) | < | < | Production (Ton) | <
         | Tổng số | Lúa | Ngô | Lúa | Ngô
         | Total | Paddy | Maize | Paddy | Maize""", bold=False, loose=True, spanner="centre", rules=True)
    p.skip()
    p.body("\n".join(f"d| {y} | #" for y in (2000, 2005, 2010, 2015, 2016, 2017)) + "\nd| Sơ bộ - Prel. 2018 | #", "+2+3 9000-20000 900-9000 40000-90000 4000-9000")
    return finish(p, widths={"A": 20, **wide("BCDEF", 13)}, rules=p.looks.rules)


@sheet
def vn22_chi_tieu_xa_don_vi_cuoi():
    """Social indicators of a commune: numbers, names, unit, five years and a target, captions I to III in bold, decimals and whole ones mixed; no sum."""
    p = Paper("vn22_chi_tieu_xa_don_vi_cuoi", "xlsx", sheet="Chỉ tiêu", font="Times New Roman")
    p.text("HỆ THỐNG CHỈ TIÊU KINH TẾ - XÃ HỘI GIAI ĐOẠN 2016-2020", bold=True, over=9, align="center").skip()
    t = p.head("""
        TT | Chỉ tiêu | Đơn vị | Thực hiện | < | < | < | < | Mục tiêu năm 2025
        ^ | ^ | ^ | 2016 | 2017 | 2018 | 2019 | 2020 | ^""", stt=0, name=1)
    t.optional.append("C")
    p.body("""
        S| I | KINH TẾ
        d| 1 | Thu nhập bình quân đầu người | Triệu đồng | 28.5 | 31 | 34.2 | 38 | 41.5 | 60
        d| 2 | Sản lượng lương thực có hạt | Tấn | 4210 | 4315 | 4290 | 4402 | 4380 | 4500
        S| II | VĂN HÓA - XÃ HỘI
        d| 3 | Tỷ lệ hộ nghèo | % | 12.4 | 10.1 | 8.2 | 6.5 | 4.9 | 2
        d| 4 | Số thôn văn hóa | Thôn | 7 | 8 | 8 | 9 | 9 | 10
        d| 5 | Trường đạt chuẩn quốc gia | Trường | 1 | 2 | 2 | 3 | 3 | 3
        S| III | MÔI TRƯỜNG
        d| 6 | Tỷ lệ hộ dùng nước hợp vệ sinh | % | 85 | 88 | 90.5 | 93 | 95 | 99""")
    return finish(p, widths={"A": 5, "B": 34, "C": 11, **wide("DEFGHI", 9)}, frame=False)
