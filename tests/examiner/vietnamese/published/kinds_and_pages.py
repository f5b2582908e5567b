"""Tables of provinces and ministries told from memory with made figures: kinds in two languages across, parts told only by their place, pages that go on, labels beside values right over headings."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import add, line
from ...paper import Paper
from .annexes_of_decisions import letterhead, numbered
from .yearbooks_in_two_languages import lines_of

FAMILY = "eighteenth"


@sheet
def vn25_truong_hoc_loai_hinh_song_ngu():
    """Kinds of schools across in two languages with line breaks, under *Trường - School*; districts in two columns of names, Vietnamese left, English right of the figures."""
    p = Paper("vn25_truong_hoc_loai_hinh_song_ngu", "xls", sheet="T210", borders=False, font="Arial")
    p.text("Số trường phổ thông phân theo huyện/thị xã/thành phố", bold=True).text("Number of schools of general education by district", italic=True).text("Trường - School", at=4, italic=True)
    p.head("""
         | Tổng số⏎Total | Tiểu học⏎Primary | Trung học cơ sở⏎Lower secondary | Trung học phổ thông⏎Upper secondary""", bold=False, rules=True)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\nd| TP. Phan Thiết - Phan Thiet city | #\nd| Thị xã La Gi - La Gi town | #\nd| Tuy Phong | #\nd| Bắc Bình | #\nd| Hàm Thuận Bắc | #\nd| Phú Quý | #", "+2+3+4 9-40 9-20 1-9", bold="T")
    return finish(p, widths={"A": 34, **wide("BCDE", 14)}, rules=p.looks.rules)


@sheet
def vn25_hop_tac_xa_song_ngu_hai_dong():
    """Vietnamese and English names of lines in two rows each, the English one in italics without figures; years across; *Tổng số / Total* first."""
    p = Paper("vn25_hop_tac_xa_song_ngu_hai_dong", "xlsx", sheet="HTX", borders=False, font="Arial")
    p.text("98. Số hợp tác xã phân theo ngành kinh tế", bold=True).text("Number of cooperatives by kinds of economic activity", italic=True).text("ĐVT: Hợp tác xã - Unit: Cooperative", at=3, italic=True)
    p.head(" | 2018 | 2019 | 2020 | 2021", bold=False, rules=True)
    p.skip()
    rows = (("TỔNG SỐ", "TOTAL"), ("Nông nghiệp, lâm nghiệp và thủy sản", "Agriculture, forestry and fishing"), ("Công nghiệp chế biến, chế tạo", "Manufacturing"), ("Xây dựng", "Construction"), ("Vận tải, kho bãi", "Transportation and storage"))
    p.body("\n".join(f"{'T' if not k else 'd'}| {vi} | #\nS| {en}" for k, (vi, en) in enumerate(rows)), " ".join(["9-90"] * 4))
    p.skip().text("Nguồn: Cục Thống kê tỉnh - Source: Provincial Statistics Office", italic=True)
    return finish(p, widths={"A": 36, **wide("BCDE", 10)}, rules=p.looks.rules)


@sheet
def vn25_chi_tieu_con_chi_thut_dau_dong():
    """Parts told only by indent: *Tổng số* first, economic kinds below, foreign invested with two parts set in twice; years of text with a note mark."""
    p = Paper("vn25_chi_tieu_con_chi_thut_dau_dong", "xlsx", sheet="VĐT", borders=False, font="Times New Roman")
    p.text("Vốn đầu tư thực hiện trên địa bàn theo giá hiện hành phân theo thành phần kinh tế", bold=True).skip().text("Tỷ đồng", at=4, italic=True)
    p.head(" | 2017 | 2018 | 2019 | 2020 (*)", bold=False)
    a, b, c, d, e = ([p.rng.randint(900, 5000) for _ in range(4)] for _ in range(5))
    p.body("\n".join([line("T", "TỔNG SỐ", *add((a, b, c, d, e))), line("R", "Kinh tế Nhà nước", *add((a, b))), line("d", "Trung ương", *a, depth=1), line("d", "Địa phương", *b, depth=1), line("R", "Kinh tế ngoài Nhà nước", *add((c, d))), line("d", "Tổ chức doanh nghiệp", *c, depth=1), line("d", "Dân cư", *d, depth=1), line("d", "Khu vực có vốn đầu tư trực tiếp nước ngoài", *e)]), bold="T")
    p.text("(*) Số sơ bộ.", italic=True)
    return finish(p, widths={"A": 40, **wide("BCDE", 11)})


@sheet
def vn25_trang_hai_tiep_theo():
    """The table goes on on a second page with *(Tiếp theo) - (Cont.)* and its heading again below a blank row; districts down."""
    p = Paper("vn25_trang_hai_tiep_theo", "xls", sheet="DT lúa", borders=False, font="Arial")
    p.text("121. Diện tích lúa cả năm phân theo huyện", bold=True).text("Ha", at=5, italic=True)
    head = "Huyện/Thành phố | 2017 | 2018 | 2019 | 2020 | 2021"
    p.head(head, bold=False)
    p.body("T| TỔNG SỐ | #\n" + lines_of("Phan Rang - Tháp Chàm;Bác Ái;Ninh Sơn"), " ".join(["90-900"] * 5))
    p.skip(2).text("121. (Tiếp theo) Diện tích lúa cả năm phân theo huyện", bold=True).texts(head, align="center", border=p.borders)
    p.body(lines_of("Ninh Hải;Ninh Phước;Thuận Bắc;Thuận Nam"), " ".join(["90-900"] * 5))
    return finish(p, widths={"A": 26, **wide("BCDEF", 9)})


@sheet
def vn25_nhan_gia_tri_tren_tieu_de():
    """*Kỳ báo cáo:*, *Đơn vị:*, *Trạng thái:* beside their values right over a heading of two rows with number column; a system's download in .xlsx without boxes."""
    p = Paper("vn25_nhan_gia_tri_tren_tieu_de", "xlsx", sheet="export", borders=False, font="Calibri")
    p.texts("Báo cáo: | Số hộ tham gia BHYT hộ gia đình").texts("Kỳ báo cáo: | Quý II/2022").texts("Đơn vị: | Huyện Hàm Tân").texts("Trạng thái: | Đã duyệt")
    p.head("""
        STT | Xã, thị trấn | Số hộ | Số người tham gia | < | Số tiền (đồng)
         |  |  | Tổng | Nữ | """, stt=0, name=1, spanner="first", stub="top")
    p.body(numbered(("Thị trấn Tân Minh", "Thị trấn Tân Nghĩa", "Xã Sông Phan", "Xã Tân Hà", "Xã Tân Đức")) + "\nT|  | Tổng | #", "90-900 900-3000 400-899 900000-9000000")
    return finish(p, widths={"A": 12, "B": 30, **wide("CDEF", 13)}, frame=False)


@sheet
def vn25_co_cau_nam_trong_nhom_don_vi():
    """Years repeat under *Số lượng (Người)* and *Cơ cấu (%)*; sexes and residence as captions of the lines, *Tổng số* first, blank rows between blocks."""
    p = Paper("vn25_co_cau_nam_trong_nhom_don_vi", "xls", sheet="LLLĐ", borders=False, font="Arial")
    p.text("Lực lượng lao động từ 15 tuổi trở lên phân theo giới tính và khu vực", bold=True).skip()
    p.head("""
         | Số lượng (Người) | < | < | Cơ cấu (%) | < | <
         | 2019 | 2020 | Sơ bộ 2021 | 2019 | 2020 | Sơ bộ 2021""", bold=False, rules=True, spanner="centre")
    p.skip()
    men, women, town, land = ([p.rng.randint(9000, 90000) for _ in range(3)] for _ in range(4))
    whole = add((men, women))
    land = [w - t // 3 for w, t in zip(whole, town, strict=True)]
    town = [t // 3 for t in town]
    def told(kind, name, v, depth=0):
        return line(kind, name, *v, *(f"{100 * a / b:.1f}" for a, b in zip(v, whole, strict=True)), depth=depth)
    p.body("\n".join([told("T", "TỔNG SỐ", whole), "", "S| Phân theo giới tính", told("d", "Nam", men, 1), told("d", "Nữ", women, 1), "", "S| Phân theo thành thị, nông thôn", told("d", "Thành thị", town, 1), told("d", "Nông thôn", land, 1)]))
    return finish(p, widths={"A": 34, **wide("BCDEFG", 11)}, rules=p.looks.rules)


@sheet
def vn25_thong_tu_bieu_giao_duc_nghe_nghiep():
    """A form of a circular: form number left, receiver right, codes A B 1 2 with formulas, names in lines of numbers 1., 1.1. in the names themselves, *Mã số* two digits, group over group with long merged headings."""
    p = Paper("vn25_thong_tu_bieu_giao_duc_nghe_nghiep", "xlsx", sheet="Bieu 03", font="Times New Roman")
    p.texts("Biểu số: 03/GDNN⏎Ban hành theo Thông tư số 11/2018 |  |  | TUYỂN SINH, TỐT NGHIỆP GIÁO DỤC NGHỀ NGHIỆP |  |  | Đơn vị báo cáo: Sở LĐTBXH⏎Đơn vị nhận: Tổng cục GDNN", bold=True).texts(" |  |  | Năm 2021").texts(" |  |  |  |  |  | Đơn vị tính: Người", italic=True)
    t = p.head("""
        Trình độ đào tạo | Mã số | Tuyển sinh | < | < | Tốt nghiệp | < | <
        ^ | ^ | Tổng số | Trong đó | < | Tổng số | Trong đó | <
        ^ | ^ | ^ | Nữ | Dân tộc thiểu số | ^ | Nữ | Dân tộc thiểu số""")
    t.optional.append("B")
    p.code("A | B | 1 | 2 | 3 | 4 | 5 | 6")
    p.body("""
        T| Tổng số (01=02+05+08) | '01 | 3720 | 1340 | 410 | 3110 | 1105 | 344
        R| 1. Cao đẳng | '02 | 620 | 210 | 60 | 505 | 170 | 52
        d| 1.1. Công lập | '03 | 420 | 140 | 45 | 355 | 120 | 40
        d| 1.2. Tư thục | '04 | 200 | 70 | 15 | 150 | 50 | 12
        R| 2. Trung cấp | '05 | 1100 | 390 | 130 | 905 | 315 | 102
        d| 2.1. Công lập | '06 | 800 | 280 | 110 | 655 | 225 | 87
        d| 2.2. Tư thục | '07 | 300 | 110 | 20 | 250 | 90 | 15
        d| 3. Sơ cấp và đào tạo dưới 3 tháng | '08 | 2000 | 740 | 220 | 1700 | 620 | 190""")
    p.skip().texts("Người lập biểu⏎(Ký, họ tên) |  |  |  |  |  | Thủ trưởng đơn vị⏎(Ký, đóng dấu)", bold=True)
    return finish(p, widths={"A": 34, "B": 8, **wide("CDEFGH", 11)}, frame=False, wrap=True)


@sheet
def vn25_hoc_sinh_bo_hoc_theo_xa_va_ly_do():
    """Dropouts: communes in the first column without numbers, levels over reasons, a sum column at the left of each, *Huyện* last in bold with *Tỷ lệ* below it."""
    p = Paper("vn25_hoc_sinh_bo_hoc_theo_xa_va_ly_do", "xlsx", sheet="Bỏ học", font="Times New Roman")
    p.text("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", bold=True).text("THỐNG KÊ HỌC SINH BỎ HỌC NĂM HỌC 2020-2021", bold=True, over=9, align="center").skip()
    p.head("""
        Xã, thị trấn | Tiểu học | < | < | < | THCS | < | < | <
        ^ | Tổng | Học kém | Hoàn cảnh khó khăn | Khác | Tổng | Học kém | Hoàn cảnh khó khăn | Khác""")
    p.body(lines_of("Liên Hương;Phan Rí Cửa;Chí Công;Hòa Minh;Phước Thể") + "\nT| Toàn huyện | #", "+2+3+4 0-5 0-5 0-3 +6+7+8 3-9 5-20 1-9")
    return finish(p, widths={"A": 20, **wide("BCDEFGHI", 9)}, frame=False, wrap=True)


@sheet
def vn25_bao_cao_giam_ngheo_da_chieu_chi_so():
    """Lacks of services numbered (1) to (12) across as bare numbers below their group, communes with sums of two regions last as *Tổng cộng I+II*."""
    p = Paper("vn25_bao_cao_giam_ngheo_da_chieu_chi_so", "xls", sheet="Biểu 7.5", font="Times New Roman")
    p.text("PHÂN TÍCH HỘ NGHÈO THEO MỨC ĐỘ THIẾU HỤT CÁC DỊCH VỤ XÃ HỘI CƠ BẢN", bold=True, over=11, align="center").text("Đơn vị tính: Hộ", at=9, italic=True)
    p.head("""
        TT | Khu vực/Đơn vị | Tổng số hộ nghèo | Trong đó số hộ nghèo thiếu hụt các chỉ số về | < | < | < | < | < | < | <
        ^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8""", stt=0, name=1)
    p.body("S| I | Khu vực thành thị\n" + numbered(("Phường Phú Thủy", "Phường Mũi Né")) + "\nQ|  | Cộng I | #\nS| II | Khu vực nông thôn\n" + numbered(("Xã Tiến Lợi", "Xã Tiến Thành", "Xã Phong Nẫm")) + "\nQ|  | Cộng II | #\nT|  | Tổng cộng I+II | #", "90-200 1-40 1-40 1-40 1-40 1-40 1-40 1-40 1-40")
    p.text("Ghi chú: 1: việc làm; 2: người phụ thuộc; 3: dinh dưỡng; 4: bảo hiểm y tế; 5: trình độ giáo dục; 6: tình trạng đi học; 7: chất lượng nhà ở; 8: diện tích nhà ở.", italic=True)
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFGHIJK", 8)}, frame=False, wrap=True)


@sheet
def vn25_diem_thi_theo_mon_phan_vi():
    """Marks by subject: bands of marks across as texts (*0-<1*), counts and percents in two columns each, average at the end, no whole."""
    p = Paper("vn25_diem_thi_theo_mon_phan_vi", "xlsx", sheet="Phổ điểm", font="Times New Roman")
    p.text("THỐNG KÊ ĐIỂM THI TUYỂN SINH VÀO LỚP 10 THEO MÔN", bold=True, over=12, align="center").text("Kỳ thi ngày 05/6/2022", italic=True, over=12, align="center").skip()
    p.head("""
        TT | Môn | Số thí sinh | 0-<3 | < | 3-<5 | < | 5-<8 | < | 8-10 | < | Điểm TB
        ^ | ^ | ^ | SL | % | SL | % | SL | % | SL | % | ^""", stt=0, name=1)
    p.body(numbered(("Toán", "Ngữ văn", "Tiếng Anh", "Vật lí", "Hóa học")), "+2+4+6+8 20-90 %2/1:1 100-300 %4/1:1 200-500 %6/1:1 20-90 %8/1:1 m4-7:2")
    return finish(p, widths={"A": 5, "B": 14, "C": 10, **wide("DEFGHIJK", 7), "L": 9}, frame=False)


@sheet
def vn25_bien_che_nhom_theo_cho_dung():
    """Nothing merged and no lines: *Biên chế giao* and *Có mặt* over the left of their three columns, office groups in bold, provinces' whole first."""
    p = Paper("vn25_bien_che_nhom_theo_cho_dung", "xlsx", sheet="BC", borders=True, font="Times New Roman")
    p.text("BIÊN CHẾ SỰ NGHIỆP NGÀNH GIÁO DỤC", bold=True).text("ĐVT: Người", at=6, italic=True)
    p.head("""
        STT | Đơn vị | Biên chế giao | < | < | Có mặt | < | <
         |  | Tổng | Viên chức | HĐ 68 | Tổng | Viên chức | HĐ 68""", stt=0, name=1, spanner="first", stub="top")
    p.body("T|  | TOÀN HUYỆN | #\nR| I | MẦM NON | #\n" + numbered(("MN Sơn Ca", "MN Hướng Dương", "MG Phong Phú")) + "\nR| II | TIỂU HỌC | #\n" + numbered(("TH Liên Hương 1", "TH Liên Hương 2", "TH Chí Công 1")), "+2+3 20-40 1-4 +5+6 20-40 1-4")
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFGH", 10)}, frame=False)


@sheet
def vn25_thang_trong_quy_va_luy_ke_csv():
    """A .csv with semicolons and Vietnamese numbers: three months, the quarter, since January and a percent; names of goods with units; two title records and no blank one."""
    p = Paper("vn25_thang_trong_quy_va_luy_ke_csv", "csv", numbers="vn")
    p.text("Sản lượng sản phẩm công nghiệp chủ yếu").text("Tỉnh Bình Thuận, quý III/2022")
    t = p.head("Sản phẩm | Đơn vị tính | Tháng 7 | Tháng 8 | Tháng 9 | Quý III | 9 tháng | 9 tháng so cùng kỳ (%)")
    t.optional.append("B")
    p.body("d| Muối hạt | Tấn | #\nd| Thủy sản đông lạnh | Tấn | #\nd| Nước mắm | 1000 lít | #\nd| Nước máy sản xuất | 1000 m3 | #\nd| Điện sản xuất | Triệu kWh | #\nd| Quần áo may sẵn | 1000 cái | #", "900-2000 900-2000 900-2000 +1+2+3 9000-20000 m80-130:2")
    return p


@sheet
def vn25_tin_dung_uy_thac_bon_hoi():
    """Loans through four unions: communes down, each union over groups, debt and share overdue, the sum column first; total merged over number and name."""
    p = Paper("vn25_tin_dung_uy_thac_bon_hoi", "xlsx", sheet="NHCSXH", font="Times New Roman")
    p.text("DƯ NỢ ỦY THÁC QUA CÁC TỔ CHỨC HỘI ĐẾN 30/6/2022", bold=True, over=9, align="center").text("ĐVT: triệu đồng, tổ", at=7, italic=True)
    p.head("""
        TT | Xã | Tổng dư nợ | Hội Nông dân | < | Hội Phụ nữ | < | Đoàn Thanh niên | <
        ^ | ^ | ^ | Số tổ | Dư nợ | Số tổ | Dư nợ | Số tổ | Dư nợ""", stt=0, name=1)
    p.body(numbered(("Tân Hải", "Tân Tiến", "Tân Bình", "Tân Phước", "Phước Hội")), "+3+5+7 3-9 900-3000 3-9 900-3000 1-5 90-900")
    values = [p.cells[row, column].value for row in p.tables[0].body for column in range(2, 9)]
    sums = [sum(values[k::7]) for k in range(7)]
    p.body("T| Tổng cộng |  | " + " | ".join(map(str, sums)))
    p.merges.append((p.row, 0, p.row, 1))
    return finish(p, widths={"A": 5, "B": 18, **wide("CDEFGHI", 10)}, frame=False)


@sheet
def vn25_dan_toc_nam_doc_hai_cot_ten():
    """Peoples merged down over years: people and year as two columns of names, sexes and residence across, *Tổng số* first block."""
    p = Paper("vn25_dan_toc_nam_doc_hai_cot_ten", "xlsx", sheet="Dân tộc", font="Times New Roman")
    p.text("DÂN SỐ PHÂN THEO DÂN TỘC QUA CÁC CUỘC TỔNG ĐIỀU TRA", bold=True, over=7, align="center").skip()
    p.head("""
        Dân tộc | Năm | Tổng số | Giới tính | < | Khu vực | <
        ^ | ^ | ^ | Nam | Nữ | Thành thị | Nông thôn""", name=1, names=(0,))
    men, women = ([[p.rng.randint(900, 9000) for _ in range(2)] for _ in range(3)] for _ in range(2))
    def told(kind, name, year, m, w):
        whole = m + w
        return f"{kind}| {name} | {year} | {whole} | {m} | {w} | {whole // 3} | {whole - whole // 3}"
    for k, name in enumerate(("Kinh", "Chăm", "Raglay")):
        start = p.row + 1
        p.body("\n".join(told("d", name if not j else "", year, men[k][j], women[k][j]) for j, year in enumerate((2009, 2019))))
        p.merges.append((start, 0, p.row, 0))
    return finish(p, widths={"A": 16, "B": 8, **wide("CDEFG", 11)}, frame=False)


@sheet
def vn25_ods_du_toan_thu_theo_sac_thue():
    """An .ods: taxes numbered with a, b below, last year's estimate, done and this year's, two percents; wholes *TỔNG THU NSNN* and *THU NSĐP* of other figures."""
    p = Paper("vn25_ods_du_toan_thu_theo_sac_thue", "ods", sheet="B16-TT342", font="Times New Roman")
    p.text("Biểu số 16", at=6, bold=True).text("DỰ TOÁN THU NGÂN SÁCH NHÀ NƯỚC THEO LĨNH VỰC NĂM 2023", bold=True, over=7, align="center").text("Đơn vị: Triệu đồng", at=5, italic=True)
    p.head("""
        STT | Nội dung | Ước thực hiện năm 2022 | < | Dự toán năm 2023 | < | So sánh (%)
        ^ | ^ | Tổng thu NSNN | Thu NSĐP | Tổng thu NSNN | Thu NSĐP | ^""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3 | 4 | 5=3/1")
    a, b, c, d = ([p.rng.randint(900, 9000), 0, p.rng.randint(900, 9000), 0] for _ in range(4))
    for v in (a, b, c, d):
        v[1], v[3] = v[0] * 9 // 10, v[2] * 9 // 10
    def told(kind, mark, name, v):
        return f"{kind}| {mark} | {name} | " + " | ".join(map(str, v)) + f" | {100 * v[2] / v[0]:.1f}"
    p.body("\n".join([told("T", "", "TỔNG THU NSNN", add((a, b, c, d))), told("R", "I", "Thu nội địa", add((a, b, c, d))), told("d", "1", "Thu từ khu vực DNNN", a), told("R", "2", "Thu tiền sử dụng đất", add((b, c))), told("o", "a", "Ghi thu, ghi chi", b), told("o", "b", "Thu đấu giá", c), told("d", "3", "Lệ phí trước bạ", d)]))
    return finish(p, widths={"A": 5, "B": 32, **wide("CDEFG", 12)}, frame=False)


@sheet
def vn25_tre_em_tiem_chung_thang_doc():
    """Months down as *Tháng 1* to *Tháng 12* with *Cộng 6 tháng* between and *Cả năm* last, vaccines across under a group, a rate in each."""
    p = Paper("vn25_tre_em_tiem_chung_thang_doc", "xls", sheet="TCMR", font="Times New Roman")
    p.text("TRẠM Y TẾ XÃ PHƯỚC THỂ", bold=True).text("KẾT QUẢ TIÊM CHỦNG MỞ RỘNG NĂM 2021", bold=True, over=6, align="center").skip()
    p.head("""
        Tháng | Số trẻ < 1 tuổi | Số trẻ được tiêm | < | < | Tiêm đầy đủ
        ^ | ^ | BCG | Sởi | VGB | ^""")
    half = [[p.rng.randint(8, 30) for _ in range(5)] for _ in range(12)]
    p.body("\n".join([*(line("d", f"Tháng {k}", *half[k - 1]) for k in range(1, 7)), line("Q", "Cộng 6 tháng", *add(half[:6])), *(line("d", f"Tháng {k}", *half[k - 1]) for k in range(7, 13)), line("T", "Cả năm", *add(half))]))
    return finish(p, widths={"A": 14, **wide("BCDEF", 11)}, frame=False)


@sheet
def vn25_dich_benh_theo_huyen_mac_chet():
    """Diseases across each over *Mắc* and *Chết* in letters M, C, districts down; a legend of letters below the table; whole last."""
    p = Paper("vn25_dich_benh_theo_huyen_mac_chet", "xlsx", sheet="BTN", font="Times New Roman")
    letterhead(p, "TRUNG TÂM KIỂM SOÁT BỆNH TẬT", "TÌNH HÌNH BỆNH TRUYỀN NHIỄM TUẦN 24 NĂM 2022", "(Từ ngày 13/6 đến ngày 19/6/2022)", 10)
    p.head("""
        TT | Huyện, thị xã, TP | SXH | < | TCM | < | Thủy đậu | < | Cúm mùa | <
        ^ | ^ | M | C | M | C | M | C | M | C""", stt=0, name=1)
    p.body(numbered(("Phan Thiết", "La Gi", "Tuy Phong", "Bắc Bình", "Hàm Thuận Nam", "Đức Linh")) + "\nT|  | Tổng cộng | #", "5-60 0-1 1-20 0-1 0-9 0-1 5-60 0-1")
    p.text("M: mắc; C: chết.", italic=True)
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEFGHIJ", 7)}, frame=False)


@sheet
def vn25_ten_nhieu_dong_trong_o_va_cot_ghi_chu():
    """Long names broken over two rows without merging, figures in the second row; numbers of lines only in the first; totals *Cộng* last."""
    p = Paper("vn25_ten_nhieu_dong_trong_o_va_cot_ghi_chu", "xlsx", sheet="CTMTQG", borders=False, font="Times New Roman")
    p.text("Kinh phí các chương trình mục tiêu quốc gia năm 2022", bold=True).text("(Triệu đồng)", at=4, italic=True)
    p.head("Chương trình | Kế hoạch | Thực hiện | Tỷ lệ | Ghi chú", bold=True)
    a, b, c = ([p.rng.randint(900, 9000), p.rng.randint(400, 899)] for _ in range(3))
    def told(kind, name, v):
        return f"{kind}| {name} | {v[0]} | {v[1]} | {100 * v[1] / v[0]:.1f} | "
    p.body("\n".join(["S| Chương trình phát triển kinh tế - xã hội", told("d", "vùng đồng bào dân tộc thiểu số và miền núi", a), told("d", "Chương trình giảm nghèo bền vững", b), told("d", "Chương trình xây dựng nông thôn mới", c), told("T", "Cộng", add((a, b, c)))]))
    p.tables[0].optional.append("E")
    return finish(p, widths={"A": 44, **wide("BCDE", 11)})


@sheet
def vn25_tai_nan_giao_thong_cung_ky_mui_ten():
    """This year's period and last year's under groups by road, water and rail with *Số vụ*, *Chết*, *Bị thương*; lines are indicators, changes as numbers and percents in lines below."""
    p = Paper("vn25_tai_nan_giao_thong_cung_ky_mui_ten", "xls", sheet="TNGT", font="Times New Roman")
    p.text("TAI NẠN GIAO THÔNG 9 THÁNG NĂM 2022", bold=True, over=7, align="center").skip()
    p.head("""
        Đơn vị | 9 tháng 2021 | < | < | 9 tháng 2022 | < | <
        ^ | Số vụ | Chết | Bị thương | Số vụ | Chết | Bị thương""")
    p.body("T| TOÀN TỈNH | #\n" + lines_of("Phan Thiết;La Gi;Tuy Phong;Bắc Bình;Hàm Tân"), "9-40 3-20 5-30 9-40 3-20 5-30")
    return finish(p, widths={"A": 18, **wide("BCDEFG", 10)}, frame=False)


@sheet
def vn25_bang_ba_cap_khong_vien_nguon_phai():
    """Three levels of headings with rules under groups, two languages in separate rows of the heading, years down with *Sơ bộ - Prel. 2021* last, three captions of the body in two languages."""
    p = Paper("vn25_bang_ba_cap_khong_vien_nguon_phai", "xls", sheet="51", borders=False, font="Arial")
    p.text("51 Giá trị sản xuất phân theo khu vực", bold=True).text("    Gross output by economic sector", italic=True).skip()
    p.head("""
         | Tổng số | Chia ra - Of which | < | <
         | Total | Nông, lâm, thủy sản | Công nghiệp, xây dựng | Dịch vụ
         |  | Agriculture, forestry, fishing | Industry and construction | Services""", bold=False, loose=True, spanner="across", rules=True)
    p.skip()
    spec = "+2+3+4 900-9000 900-9000 900-9000"
    years = "2018;2019;2020;Sơ bộ - Prel. 2021"
    p.body("S|  | Tỷ đồng - Bill. dongs\n" + lines_of(years), spec)
    p.body("S|  | Cơ cấu (%) - Structure (%)\n" + lines_of(years), "+2+3+4 20.0-30.0:1 20.0-30.0:1 20.0-30.0:1")
    p.tables[0].soft_rows.append(p.tables[0].body[0])
    p.tables[0].first_rows.append(p.tables[0].body[1])
    return finish(p, widths={"A": 22, **wide("BCDE", 15)}, rules=p.looks.rules)
