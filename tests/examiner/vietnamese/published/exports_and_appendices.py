"""Hard ones, told from memory with made figures: exports of the statistics office's data bank, budgets in public, land by users, forms with sums in the middle."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import add, either, line
from ...paper import Paper
from .annexes_of_decisions import letterhead, numbered
from .yearbooks_in_two_languages import lines_of, yearbook

FAMILY = "sixteenth"


@sheet
def vn21_xuat_tu_ngan_hang_du_lieu():
    """An export: the title a sentence in A1, years over three kinds, places down in capitals with their parts, dots for nothing, *Cập nhật*, contacts and units as lines of words below."""
    p = Paper("vn21_xuat_tu_ngan_hang_du_lieu", "xlsx", sheet="V02.03", borders=False, font="Calibri")
    p.text("Dân số trung bình phân theo địa phương, giới tính chia theo Tỉnh, thành phố, Năm và Giới tính", bold=True).skip()
    kinds = "Tổng số | Nam | Nữ"
    p.head(f"""
         | 2018 | < | < | 2019 | < | < | Sơ bộ 2020 | < | <
         | {kinds} | {kinds} | {kinds}""", spanner="first", stub="top", years_as_text=True)
    p.body("T| CẢ NƯỚC | #\nR| Đồng bằng sông Hồng | #\n" + lines_of("Hà Nội;Vĩnh Phúc;Bắc Ninh;Quảng Ninh") + "\nR| Trung du và miền núi phía Bắc | #\n" + lines_of("Hà Giang;Cao Bằng;Bắc Kạn") + "\nR| Tây Nguyên | #\n" + lines_of("Kon Tum;Gia Lai;Đắk Lắk"), "+2+3 90.0-990.0:1 90.0-990.0:1 +5+6 90.0-990.0:1 90.0-990.0:1 +8+9 90.0-990.0:1 90.0-990.0:1", bold="")
    p.skip(2).text("Số liệu từ năm 2011 được điều chỉnh theo kết quả Tổng điều tra.").skip().text("Cập nhật lần cuối:").text("20210730 09:00").skip().text("Nguồn:").text("Tổng cục Thống kê").skip().text("Đơn vị:").text("Nghìn người").text("Mã nội bộ:").text("v02.03")
    return finish(p, widths={"A": 30, **wide("BCDEFGHIJ", 9)}, frame=False)


@sheet
def vn21_cong_khai_ngan_sach_xa():
    """A budget in public: A, B over Romans, numbers and dashes, sums of each, two columns of comparison with their formulas as codes, texts after it."""
    p = Paper("vn21_cong_khai_ngan_sach_xa", "xlsx", sheet="Biểu 113", font="Times New Roman")
    p.texts("UBND XÃ HÒA SƠN |  |  |  |  | Biểu số 113/CK TC-NSNN", bold=True).skip()
    p.text("DỰ TOÁN THU, CHI NGÂN SÁCH XÃ NĂM 2023", bold=True, over=7, align="center").text("(Dự toán đã được Hội đồng nhân dân quyết định)", italic=True, over=7, align="center").text("Đơn vị: 1.000 đồng", at=5, italic=True)
    p.head("""
        STT | Nội dung | Ước thực hiện năm 2022 | < | Dự toán năm 2023 | < | So sánh (%)
        ^ | ^ | Thu NSNN | Thu NSX | Thu NSNN | Thu NSX | ^""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3 | 4 | 5=4/2")
    own, shared, grant = [[p.rng.randint(90, 900) for _ in range(4)] for _ in range(3)], [[p.rng.randint(90, 900) for _ in range(4)] for _ in range(3)], [p.rng.randint(900, 9000) for _ in range(4)]
    first, second = add(own), add(shared)
    def told(kind, mark, name, v):
        return f"{kind}| {mark} | {name} | " + " | ".join(map(str, v)) + f" | {100 * v[3] / v[1]:.1f}"
    p.body("\n".join([told("T", "", "TỔNG THU", add((first, second, grant))), told("R", "I", "Các khoản thu 100%", first), *(told("d", "-", n, v) for n, v in zip(("Phí, lệ phí", "Thu từ quỹ đất công ích", "Thu khác"), own, strict=True)),
                      told("R", "II", "Các khoản thu phân chia theo tỷ lệ", second), *(told("d", "-", n, v) for n, v in zip(("Thuế sử dụng đất phi nông nghiệp", "Lệ phí trước bạ nhà, đất", "Thuế giá trị gia tăng"), shared, strict=True)), told("d", "III", "Thu bổ sung từ ngân sách cấp trên", grant)]))
    p.skip().texts(" |  |  |  | TM. ỦY BAN NHÂN DÂN", bold=True).texts(" |  |  |  | CHỦ TỊCH", bold=True)
    return finish(p, widths={"A": 5, "B": 36, **wide("CDEFG", 12)}, frame=False, wrap=True)


@sheet
def vn21_dien_tich_dat_theo_doi_tuong():
    """Land by users in four levels of headings with letters in brackets in the leaves, codes of kinds in a column, codes with sums under the heading, kinds in an outline of decimals."""
    p = Paper("vn21_dien_tich_dat_theo_doi_tuong", "xls", sheet="01-TKKK", font="Times New Roman")
    p.texts("Biểu 01/TKKK | THỐNG KÊ, KIỂM KÊ DIỆN TÍCH ĐẤT ĐAI", bold=True).text("(Đến ngày 31/12/2021)", at=1, italic=True).text("Đơn vị tính diện tích: ha", at=7, italic=True)
    t = p.head("""
        Thứ tự | LOẠI ĐẤT | Mã | Tổng diện tích các loại đất trong đơn vị hành chính | Diện tích đất theo đối tượng sử dụng | < | < | < | Diện tích đất theo đối tượng được giao quản lý | <
        ^ | ^ | ^ | ^ | Hộ gia đình, cá nhân (GDC) | Tổ chức trong nước (TCC) | < | Tổng số | UBND cấp xã (UBQ) | Cộng đồng dân cư và tổ chức khác (TKQ)
        ^ | ^ | ^ | ^ | ^ | Tổ chức kinh tế (TKT) | Cơ quan, đơn vị của Nhà nước (TCN) | ^ | ^ | ^""", stt=0, name=1, bold=True)
    t.optional.append("C")
    p.code("(1) | (2) | (3) | (4)=(8)+(9)+(10) | (5) | (6) | (7) | (8)=(5)+(6)+(7) | (9) | (10)")
    kinds = (("2.1", "Đất ở", "OTC"), ("2.2", "Đất chuyên dùng", "CDG"), ("2.3", "Đất sông, ngòi, kênh, rạch", "SON"))
    farm = (("1.1", "Đất sản xuất nông nghiệp", "SXN"), ("1.2", "Đất lâm nghiệp", "LNP"), ("1.3", "Đất nuôi trồng thủy sản", "NTS"))
    def drawn(many):
        return [[round(p.rng.uniform(5, 900), 2) for _ in range(5)] for _ in many]
    def told(kind, mark, name, code, v):
        used = v[0] + v[1] + v[2]
        return f"{kind}| '{mark} | {name} | {code} | " + " | ".join(f"{x:.2f}" for x in (used + v[3] + v[4], *v[:3], used, *v[3:]))
    one, two = drawn(farm), drawn(kinds)
    p.body("\n".join([told("T", "I", "Tổng diện tích đất của đơn vị hành chính (1+2)", "", add((*one, *two))), told("R", "1", "Nhóm đất nông nghiệp", "NNP", add(one)), *(told("d", *k, v) for k, v in zip(farm, one, strict=True)), told("R", "2", "Nhóm đất phi nông nghiệp", "PNN", add(two)), *(told("d", *k, v) for k, v in zip(kinds, two, strict=True))]))
    p.skip().texts(" | Người lập biểu |  |  |  | Cơ quan tài nguyên và môi trường", bold=True)
    return finish(p, widths={"A": 6, "B": 38, "C": 6, **wide("DEFGHIJ", 13)}, frame=False, wrap=True)


@sheet
def vn21_ba_bang_danh_so_mot_trang():
    """Three small tables numbered 1, 2, 3 in a sheet, each with its unit at the right and headings of its own, the last without a sum."""
    p = Paper("vn21_ba_bang_danh_so_mot_trang", "xlsx", sheet="Tổng hợp", font="Times New Roman")
    p.text("MỘT SỐ CHỈ TIÊU CHỦ YẾU CỦA HUYỆN NĂM 2022", bold=True, over=5, align="center").skip()
    p.text("1. Dân số, hộ gia đình", bold=True).text("Đơn vị: người, hộ", at=3, italic=True)
    p.head("Xã, thị trấn | Dân số | Số hộ | Bình quân (người/hộ)")
    p.body(lines_of("TT Phước An;Ea Phê;Krông Búk;Ea Kly") + "\nT| Tổng số | #", "4000-9000 900-2000 m3-5:2")
    p.skip().text("2. Chăn nuôi", bold=True).text("Đơn vị: con", at=3, italic=True)
    p.head("Xã, thị trấn | Trâu | Bò | Lợn | Gia cầm")
    p.body(lines_of("TT Phước An;Ea Phê;Krông Búk;Ea Kly") + "\nT| Tổng số | #", "10-90 90-900 900-9000 9000-90000")
    p.skip().text("3. Khí hậu", bold=True)
    p.head("Tháng | Nhiệt độ (0C) | Lượng mưa (mm)")
    p.body("\n".join(f"d| Tháng {k} | #" for k in range(1, 7)), "m20-29:1 m0-300:1")
    return finish(p, widths={"A": 18, **wide("BCDE", 14)}, frame=False)


@sheet
def vn21_huyen_chieu_ngang_chi_tieu_doc():
    """Items down with units and outline marks, the province and its districts across as single columns under one group, captions in capitals without figures."""
    p = Paper("vn21_huyen_chieu_ngang_chi_tieu_doc", "xlsx", sheet="PB1", font="Times New Roman")
    p.text("Phụ biểu 1: CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN NÔNG NGHIỆP NĂM 2023", bold=True, over=9, align="center").skip()
    t = p.head("""
        STT | Chỉ tiêu | ĐVT | Toàn tỉnh | Trong đó | < | < | < | Ghi chú
        ^ | ^ | ^ | ^ | TP Điện Biên Phủ | Huyện Điện Biên | Huyện Tuần Giáo | Huyện Mường Ảng | ^""", stt=0, name=1)
    t.optional += ["C", "I"]
    p.body("""
        S| A | TRỒNG TRỌT
        d| 1 | Lúa ruộng | ha | # |
        d| - | Năng suất | tạ/ha | 58.9 | 61.2 | 60.4 | 55.1 | 54.0 |
        d| - | Sản lượng | tấn | # |
        d| 2 | Ngô | ha | # |
        S| B | CHĂN NUÔI
        d| 1 | Đàn trâu | con | # |
        d| 2 | Đàn bò | con | # |
        d|  | Trong đó: bò sinh sản | con | # |
        S| C | LÂM NGHIỆP
        d| 1 | Trồng rừng mới | ha | # |
        d| 2 | Tỷ lệ che phủ rừng | % | 43.5 | 39.8 | 45.0 | 41.1 | 44.7 |""", "+2+3+4+5 90-900 90-900 90-900 90-900")
    return finish(p, widths={"A": 5, "B": 26, "C": 8, **wide("DEFGH", 12), "I": 10}, frame=False, wrap=True)


@sheet
def vn21_xep_loai_hai_mat_theo_khoi():
    """Grades with two rates of four classes as pairs of numbers and percents, the school's sum in the middle, then girls and ethnic pupils of it."""
    p = Paper("vn21_xep_loai_hai_mat_theo_khoi", "xls", sheet="XL", font="Times New Roman")
    p.texts("PHÒNG GD&ĐT HUYỆN |  |  | THỐNG KÊ XẾP LOẠI HỌC SINH CUỐI NĂM HỌC 2021-2022", bold=True).texts("TRƯỜNG THCS LÊ LỢI").skip()
    pair = "SL | %"
    p.head(f"""
        Khối | Sĩ số | Học lực | < | < | < | < | < | Hạnh kiểm | < | < | <
        ^ | ^ | Tốt | < | Khá | < | Đạt | < | Tốt | < | Khá | <
        ^ | ^ | {" | ".join([pair] * 5)}""")
    spec = "90-200 10-60 %2/1 10-60 %4/1 10-60 %6/1 40-90 %8/1 10-60 %10/1"
    p.body("\n".join(f"d| {g} | #" for g in ("Khối 6", "Khối 7", "Khối 8", "Khối 9")) + "\nT| Toàn trường | #\no| Trong đó: Nữ | 310 | 90 | 29.0 | 100 | 32.3 | 80 | 25.8 | 250 | 80.6 | 60 | 19.4\no| Dân tộc | 120 | 20 | 16.7 | 40 | 33.3 | 50 | 41.7 | 90 | 75.0 | 30 | 25.0", spec)
    p.skip().texts(" |  |  |  |  |  |  | HIỆU TRƯỞNG", bold=True)
    return finish(p, widths={"A": 14, **wide("BCDEFGHIJKL", 7)}, frame=False)


@sheet
def vn21_csv_doanh_nghiep_hai_dong_tieu_de():
    """A .csv with semicolons: two rows of headings with blanks for what goes on, figures with points and commas as the Vietnamese write them, the whole first in capitals."""
    p = Paper("vn21_csv_doanh_nghiep_hai_dong_tieu_de", "csv", numbers="vn")
    p.text("Số doanh nghiệp đang hoạt động có kết quả sản xuất kinh doanh").text("Doanh nghiệp").skip()
    p.head("""
        Địa phương | Số doanh nghiệp | < | < | Lao động bình quân | <
         | 2017 | 2018 | 2019 | 2018 | 2019""", spanner="first", stub="top")
    p.body("T| TOÀN TỈNH | #\n" + lines_of("Thành phố Tam Kỳ;Thành phố Hội An;Thị xã Điện Bàn;Huyện Đại Lộc;Huyện Duy Xuyên;Huyện Quế Sơn"), "90-2000 90-2000 90-2000 5.1-60.9:1 5.1-60.9:1")
    return p


@sheet
def vn21_tong_cong_a_cong_b():
    """A resolution's annex: *TỔNG CỘNG (A+B)* first, A and B as groups in bold, I, II within these, projects numbered anew, decisions as texts, four columns of money."""
    p = Paper("vn21_tong_cong_a_cong_b", "xlsx", sheet="Biểu 2", font="Times New Roman")
    letterhead(p, "HỘI ĐỒNG NHÂN DÂN⏎TỈNH PHÚ YÊN", "PHÂN BỔ KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2023", "(Kèm theo Nghị quyết số 31/NQ-HĐND ngày 09/12/2022)", 8)
    p.text("Đơn vị tính: Triệu đồng", at=6, italic=True)
    t = p.head("""
        STT | Danh mục dự án | Quyết định đầu tư | Tổng mức đầu tư | Kế hoạch vốn năm 2023 | < | < | Ghi chú
        ^ | ^ | ^ | ^ | Tổng số | Trong đó | < | ^
        ^ | ^ | ^ | ^ | ^ | NSTW | NSĐP | ^""", stt=0, name=1)
    t.optional += ["C", "H"]
    groups = {"A | THỰC HIỆN DỰ ÁN": {"I | Giao thông": ("Đường ĐT.642", "Cầu An Hải"), "II | Giáo dục": ("Trường THPT Lê Hồng Phong", "Trường Nội trú Sơn Hòa", "Trường Mầm non Hòa Xuân")}, "B | CHUẨN BỊ ĐẦU TƯ": {"I | Thủy lợi": ("Hồ Suối Cái", "Kè Bạch Đằng")}}
    told, wholes, number = [], [], 100
    def written(v):
        return f" | {v[0]} | {v[1] + v[2]} | {v[1]} | {v[2]} |"
    for group, parts in groups.items():
        below, sums = [], []
        for part, works in parts.items():
            drawn = [[p.rng.randint(9000, 90000), p.rng.randint(100, 900), p.rng.randint(100, 900)] for _ in works]
            sums.append(add(drawn))
            below.append(f"R| {part} | {written(sums[-1])}")
            for k, (work, v) in enumerate(zip(works, drawn, strict=True), 1):
                number += 37
                below.append(f"d| {k} | {work} | {number}/QĐ-UBND ngày 1{k}/10/2021{written(v)}")
        wholes.append(add(sums))
        told += [f"R| {group} | {written(wholes[-1])}", *below]
    p.body("\n".join([f"T|  | TỔNG CỘNG (A+B) | {written(add(wholes))}", *told]))
    return finish(p, widths={"A": 5, "B": 32, "C": 26, **wide("DEFG", 12), "H": 9}, frame=False, wrap=True)


@sheet
def vn21_ten_tieng_anh_dong_duoi_nganh():
    """A yearbook's page without a line: each kind in Vietnamese with figures, its English set in below in italics, a caption of two languages, the whole first with *TOTAL* below it."""
    p = yearbook("vn21_ten_tieng_anh_dong_duoi_nganh", "98", "Giá trị sản xuất nông nghiệp theo giá hiện hành phân theo ngành", "Gross output of agriculture at current prices by kinds of activity")
    p.skip()
    p.head("""
         | Tổng số | Chia ra - Of which | < | <
         | Total | Trồng trọt | Chăn nuôi | Dịch vụ
         | ^ | Cultivation | Livestock | Service""", bold=False, loose=True, spanner="centre", stub="top")
    p.tables[0].columns["B"] = ["Tổng số / Total"]
    years = "\n".join(f"d| {y} | #" for y in (2010, 2015, 2018, 2019)) + "\nd| Sơ bộ - Prel. 2020 | #"
    p.skip().caption("Triệu đồng - Mill. dongs", over=4)
    p.body(years, "+2+3+4 90000-900000 90000-900000 9000-90000")
    p.skip().caption("Cơ cấu - Structure (%)", over=4)
    p.body(years, "m100-100:2 m40-60:2 m30-50:2 m2-9:2")
    t = p.tables[0]
    t.first_rows = [row for row in t.body if p.cells.get((row, 0))][:1]
    t.soft_rows = []
    for paths in t.columns.values():
        paths[:] = [path for path in paths if "Triệu đồng" not in path]
    return finish(p, widths={"A": 20, **wide("BCDE", 14)})


@sheet
def vn21_danh_sach_truong_theo_huyen():
    """A list of schools under merged captions of districts, numbers anew in each, years of recognition and levels as texts, no sum but a line of words *Tổng cộng: 9 trường* below."""
    p = Paper("vn21_danh_sach_truong_theo_huyen", "xlsx", sheet="DS", font="Times New Roman")
    p.text("DANH SÁCH TRƯỜNG ĐẠT CHUẨN QUỐC GIA ĐẾN NĂM 2022", bold=True, over=6, align="center").skip()
    t = p.head("TT | Tên trường | Cấp học | Mức độ | Năm công nhận | Số lớp", stt=0, name=1)
    t.optional += ["C", "D", "E"]
    for district, schools in (("Huyện Ba Tơ", ("TH Ba Động", "THCS Ba Vì", "MN 11/3")), ("Huyện Minh Long", ("TH Long Hiệp", "THCS Long Mai")), ("Thị xã Đức Phổ", ("TH Phổ Cường", "TH Phổ Ninh", "THCS Nguyễn Trãi"))):
        p.caption(district, at=0, over=6, align="left", bold=True, italic=False)
        if t.soft_rows:
            t.soft_rows, t.first_rows = [], []
            for paths in t.columns.values():
                paths[:] = paths[:1]
        p.body("\n".join(f"d| {k} | {name} | {name.split()[0]} | Mức độ {1 + k % 2} | {2012 + 3 * k} | {p.rng.randint(5, 30)}" for k, name in enumerate(schools, 1)))
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEF", 12)}, frame=False)


@sheet
def vn21_dich_benh_tuan_mac_chet():
    """Diseases in pairs of cases and deaths by week and since January, codes of places as texts, a row of *M*, *C* for the leaves, the province last, dashes for none."""
    p = Paper("vn21_dich_benh_tuan_mac_chet", "xls", sheet="Tuần 38", font="Times New Roman")
    p.text("TÌNH HÌNH BỆNH TRUYỀN NHIỄM TUẦN 38 NĂM 2022", bold=True, over=10, align="center").skip()
    p.head("""
        TT | Quận, huyện | Sốt xuất huyết | < | < | < | Tay chân miệng | < | < | <
        ^ | ^ | Trong tuần | < | Cộng dồn | < | Trong tuần | < | Cộng dồn | <
        ^ | ^ | M | C | M | C | M | C | M | C""", stt=0, name=1)
    p.body(numbered(("Ninh Kiều", "Bình Thủy", "Cái Răng", "Ô Môn", "Thốt Nốt", "Phong Điền", "Cờ Đỏ")) + "\nT|  | Tổng | #", "1-40 0-2 90-900 0-5 1-30 0-1 50-500 0-3", nil=0.1)
    p.skip().text("Ghi chú: M: mắc; C: chết", italic=True)
    return finish(p, widths={"A": 5, "B": 18, **wide("CDEFGHIJ", 8)}, frame=False)


@sheet
def vn21_ket_qua_thuc_hien_so_voi_ke_hoach():
    """Communes with plan, result and two percents under a year, blank narrow columns between the groups, groups of communes by zone with *Cộng* after each, the district's sum at the end."""
    p = Paper("vn21_ket_qua_thuc_hien_so_voi_ke_hoach", "xlsx", sheet="KQ", font="Times New Roman")
    p.text("KẾT QUẢ THỰC HIỆN CHỈ TIÊU THU QUỸ NĂM 2022", bold=True, over=10, align="center").skip()
    t = p.head("""
        STT | Đơn vị | Thực hiện năm 2021 | Năm 2022 | < | < |  | So sánh (%) | <
        ^ | ^ | ^ | Kế hoạch | Ước TH 9 tháng | Ước TH cả năm |  | TH/KH | 2022/2021""", stt=0, name=1)
    t.optional.append("G")
    def block(names, first):
        return "\n".join(f"d| {k} | {n} | #" for k, n in enumerate(names, first))
    p.body("S| I | Vùng đồng bằng\n" + block(("Bình Nguyên", "Bình Trung", "Bình Chương"), 1) + "\nQ|  | Cộng I | #\nS| II | Vùng ven biển\n" + block(("Bình Hải", "Bình Châu", "Bình Thạnh", "Bình Đông"), 1) + "\nQ|  | Cộng II | #\nT|  | Tổng cộng (I+II) | #", "20-90 20-90 10-60 20-90 ~ %4/2 %4/1")
    either(p)
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEF", 12), "G": 2, **wide("HI", 10)}, frame=False)


@sheet
def vn21_lao_dong_tong_so_giua_bang():
    """By sex, then residence, then sector, each a caption with parts under the whole on top; units in brackets in the captions; last a block of rates in percent with the whole again."""
    p = yearbook("vn21_lao_dong_tong_so_giua_bang", "14", "Lực lượng lao động từ 15 tuổi trở lên", "Labour force at 15 years of age and above")
    p.skip()
    p.head(" | 2017 | 2018 | 2019 | Sơ bộ⏎Prel.⏎2020", rules=True)
    p.skip()
    men, women, town, land = ([p.rng.randint(9000, 90000) for _ in range(4)] for _ in range(4))
    town = [min(t, m + w - 500) for t, m, w in zip(town, men, women, strict=True)]
    land = [m + w - t for t, m, w in zip(town, men, women, strict=True)]
    p.body("\n".join([line("T", "TỔNG SỐ (Người) - TOTAL (Person)", *add((men, women))), "S| Phân theo giới tính - By sex", line("d", "Nam - Male", *men, depth=1), line("d", "Nữ - Female", *women, depth=1), "S| Phân theo thành thị, nông thôn - By residence", line("d", "Thành thị - Urban", *town, depth=1), line("d", "Nông thôn - Rural", *land, depth=1)]))
    p.skip()
    p.body("P| CƠ CẤU (%) - STRUCTURE (%) | 100.00 | 100.00 | 100.00 | 100.00\n" + lines_of("Nam - Male;Nữ - Female;Thành thị - Urban;Nông thôn - Rural", depth=1), " ".join(["m20-80:2"] * 4))
    return finish(p, widths={"A": 44, **wide("BCDE", 11)}, rules=p.looks.rules)
