"""One table on members, scholarships, organisations, reasons for leaving school; titles that name the model and sentences above it."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, percentage


@ward
def w5_title_names_model_bare_columns() -> Ward:
    """Only the title says which model; the columns say Đăng ký, Đạt, SL, %."""
    w = Ward("w5_title_names_model_bare_columns", sheet="Sheet1", ward="Phường Tân Biên", period="2022")
    w.letterhead(("UBND PHƯỜNG TÂN BIÊN", "HỘI KHUYẾN HỌC"), 4)
    w.text("KẾT QUẢ BÌNH XÉT “GIA ĐÌNH HỌC TẬP” NĂM 2022 CỦA CÁC KHU PHỐ", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Khu phố | Tổng số hộ | Đăng ký | < | Đạt | < | Ghi chú
        ^ | ^ | ^ | SL | % | SL | % | ^""", name=1, stt=0, stub="top", spanner="first")
    w.means("hh fr %fr/hh fg %fg/fr .").units("\n".join(f"d| {i} | {n}=Khu phố {n} | #" for i, n in enumerate(("1", "2", "3", "4", "5", "5A", "6", "7", "8", "9", "10", "11"), 1)) + "\nT| | Cộng | #")
    w.put(7, "kể cả khu tập thể", w.tables[0].body[5], border=True)
    return w.close("Người tổng hợp", "CHỦ TỊCH HỘI", 4, under=("", ""), names=("Phạm Thị Lan", "Nguyễn Đức Hòa"))


@ward
def w5_total_in_middle_of_groups() -> Ward:
    """Two parts of the commune: the first sums up behind its xóm, then the whole, then the other with its sum on its caption line."""
    w = Ward("w5_total_in_middle_of_groups", sheet="Biểu 3", ward="Xã Nam Thanh", period="2021", sizes=(130, 340))
    w.letterhead(("UBND XÃ NAM THANH", "HỘI KHUYẾN HỌC"), 5)
    w.text("BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP", bold=True, over=8, align="center").text("Năm 2021", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Xóm | Số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | CN/tổng số hộ (%) | Đăng ký | Công nhận""", name=1, stt=0)
    w.means("hh fr fg %fg/hh clr clg")
    w.units("S| I | Vùng trong")
    w.units("\n".join(f"d| {i} | Xóm {i} | #" for i in range(1, 6)))
    a = w.last(5)
    w.sum_row("Cộng vùng trong", a)
    w.row += 1
    here = w.row
    w.units("\n".join(f"d| {i} | Xóm {i} | #" for i in range(6, 10)))
    b = w.last(4)
    w.tables[0].body.append(here)
    w.sum_row("Vùng ngoài", b, row=here, stt="II")
    w.sum_row("TOÀN XÃ", a + b)
    return w.close("NGƯỜI LẬP BIỂU", "TM. BAN CHẤP HÀNH", 5, date="Nam Thanh, ngày 30 tháng 11 năm 2021")


@ward
def w5_members_male_female() -> Ward:
    """Members, men and women, new ones of the year and their share of the population; the names are the branches'."""
    w = Ward("w5_members_male_female", sheet="Hoi vien", ward="Xã Vĩnh Trạch", period="2022")
    w.texts("HỘI KHUYẾN HỌC TP BẠC LIÊU", bold=True).texts("HỘI KHUYẾN HỌC XÃ VĨNH TRẠCH", bold=True).skip()
    w.text("THỐNG KÊ SỐ LƯỢNG HỘI VIÊN HỘI KHUYẾN HỌC NĂM 2022", bold=True, over=8, align="center").skip()
    w.head("""
        STT | Chi hội | Dân số | Tổng số hội viên | Trong đó | < | Hội viên kết nạp mới trong năm | Tỷ lệ HV/dân số (%)
        ^ | ^ | ^ | ^ | Nam | Nữ | ^ | ^""", name=1, stt=0)
    w.means("pop mem . . . .")
    w.units("\n".join(f"d| {i} | Chi hội ấp {n}=Ấp {n} | #" for i, n in enumerate(("Biển Đông A", "Biển Đông B", "Công Điền", "Giồng Giữa A", "Kim Cấu"), 1)))
    rows = w.last(5)
    for row in rows:
        m = w.cells[row, 3].value
        men = round(m * w.rng.uniform(.45, .6))
        for c, v in ((4, men), (5, m - men), (6, w.rng.randint(3, 14)), (7, percentage(m, w.cells[row, 2].value))):
            w.put(c, v, row, border=True)
    w.sum_row("Cộng", rows, also=(4, 5, 6))
    w.put(7, percentage(w.cells[w.row, 3].value, w.cells[w.row, 2].value), border=True, bold=True)
    return w.close("Thư ký", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w5_scholarships_by_level() -> Ward:
    """Scholarships of a school year: the sum first, then by level, then what they cost."""
    w = Ward("w5_scholarships_by_level", sheet="Hoc bong", ward="Thị trấn Chợ Vàm", period="2022-2023")
    w.letterhead(("UBND THỊ TRẤN CHỢ VÀM", "HỘI KHUYẾN HỌC"), 5)
    w.text("TỔNG HỢP TRAO HỌC BỔNG KHUYẾN HỌC NĂM HỌC 2022 - 2023", bold=True, over=9, align="center").skip()
    w.head("""
        STT | Ấp | Số suất học bổng | Chia ra | < | < | < | Tổng số tiền (đồng) | Nguồn
        ^ | ^ | ^ | Tiểu học | THCS | THPT | ĐH, CĐ | ^ | ^""", name=1, stt=0)
    sums = [0] * 6
    for i, n in enumerate(("Phú Thạnh", "Phú Lộc", "Phú Hiệp", "Phú Mỹ Hạ"), 1):
        part = [w.rng.randint(3, 12), w.rng.randint(2, 9), w.rng.randint(1, 6), w.rng.randint(0, 3)]
        figures = [sum(part), *part, part[0] * 300000 + part[1] * 400000 + part[2] * 500000 + part[3] * 1000000]
        w.line(i, f"Ấp {n}", *figures, "Mạnh thường quân" if i == 2 else "Quỹ hội")
        w.takes(2, "sch", figures[0], f"Ấp {n}").not_counted(*(w.address(c) for c in range(3, 7)))
        sums = [a + b for a, b in zip(sums, figures, strict=True)]
        w.cells[w.row, 7].number_format = "#,##0"
    w.line(None, "Tổng cộng", *sums, bold=True)
    w.cells[w.row, 7].number_format = "#,##0"
    return w.close("Thủ quỹ", "CHỦ TỊCH", 6, under=("", ""), names=("Võ Thị Ngọc", "Huỳnh Văn Sáu"))


@ward
def w5_percent_formulas_no_total() -> Ward:
    """No line of sums; the shares are formulas; a plan column."""
    w = Ward("w5_percent_formulas_no_total", sheet="GĐHT", ward="Xã Cẩm Vịnh", period="2019", sizes=(180, 420))
    w.text("XÃ CẨM VỊNH", bold=True).text("Theo dõi chỉ tiêu Gia đình học tập năm 2019 của các thôn", bold=True).skip()
    w.head("Thôn | Tổng số hộ | Chỉ tiêu giao | Đăng ký | Đạt | Đạt so với chỉ tiêu (%) | Đạt so với tổng số hộ (%)", name=0)
    w.means("hh fp fr fg %fg/fp %fg/hh").units("\n".join(f"d| Thôn {n} | #" for n in ("Đông Hạ", "Tam Đông", "Tam Trung", "Yên Khánh", "Ngụ Quế", "Ngụ Phúc")))
    return w.rate_formulas({5: (4, 2), 6: (4, 1)}, w.last(6)).text("Nguồn: báo cáo của các chi hội khuyến học thôn.", italic=True)


@ward
def w5_dropout_reasons_of_which() -> Ward:
    """Dropouts of a school year, girls and reasons; how many were brought back."""
    w = Ward("w5_dropout_reasons_of_which", sheet="HS bo hoc", ward="Xã Chiềng Ban", period="2021-2022")
    w.letterhead(("UBND XÃ CHIỀNG BAN", "BCĐ PHỔ CẬP GIÁO DỤC"), 6)
    w.text("BÁO CÁO TÌNH HÌNH HỌC SINH BỎ HỌC NĂM HỌC 2021-2022", bold=True, over=10, align="center").text("Đơn vị tính: học sinh", at=8, italic=True)
    w.head("""
        TT | Bản, tiểu khu | Số HS đầu năm học | Số HS bỏ học | < | Nguyên nhân | < | < | Số HS vận động ra lớp lại | Tỷ lệ bỏ học (%)
        ^ | ^ | ^ | Tổng số | Tr.đó nữ | Hoàn cảnh khó khăn | Học lực yếu | Khác | ^ | ^""", name=1, stt=0)
    w.means("ps do . . . . rt .")
    w.units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Bản Củ", "Bản Thộ", "Bản Nong", "Bản Sàng", "Tiểu khu 1", "Tiểu khu 2"), 1)))
    rows = w.last(6)
    for row in rows:
        left = w.cells[row, 3].value
        poor = w.rng.randint(0, left)
        weak = w.rng.randint(0, left - poor)
        for c, v in ((4, left // 2), (5, poor), (6, weak), (7, left - poor - weak), (9, percentage(left, w.cells[row, 2].value, 2))):
            w.put(c, v, row, border=True)
    w.sum_row("Cộng", rows, also=(4, 5, 6, 7))
    w.put(9, percentage(w.cells[w.row, 3].value, w.cells[w.row, 2].value, 2), border=True, bold=True)
    return w.close("Người tổng hợp", "TRƯỞNG BAN", 6, under=("", ""))


@ward
def w5_district_wards_no_khu_pho() -> Ward:
    """A district: one line per commune, four models, no thôn."""
    w = Ward("w5_district_wards_no_khu_pho", sheet="Toàn huyện", ward="Huyện Thạnh Trị", period="2022", sizes=(1900, 4200), communities=(6, 12))
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN THẠNH TRỊ",), 7, "Thạnh Trị, ngày 19 tháng 12 năm 2022")
    w.text("KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2022 THEO XÃ, THỊ TRẤN", bold=True, over=12, align="center").skip()
    w.head("""
        TT | Xã, thị trấn | Gia đình học tập | < | < | Dòng họ học tập | < | Cộng đồng học tập (ấp) | < | < | Đơn vị học tập | <
        ^ | ^ | TS hộ | ĐK | CN | ĐK | CN | TS ấp | ĐK | CN | ĐK | CN""", name=1, stt=0)
    w.means("hh fr fg clr clg co cor cog unr ung").units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Thị trấn Phú Lộc", "Thị trấn Hưng Lợi", "Xã Lâm Tân", "Xã Lâm Kiết", "Xã Thạnh Tân", "Xã Vĩnh Thành"), 1)) + "\nT| | Toàn huyện | #", ward_rows=True)
    return w.close("NGƯỜI LẬP BIỂU", "TM. BAN THƯỜNG VỤ", 7, under=("", "CHỦ TỊCH"))


@ward
def w5_units_list_organisations() -> Ward:
    """Organisations in each khối phố, schools among them as an "of which"."""
    w = Ward("w5_units_list_organisations", sheet="ĐVHT", ward="Phường Hưng Dũng", period="2023")
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG HƯNG DŨNG", bold=True)
    w.text("TÌNH HÌNH XÂY DỰNG ĐƠN VỊ HỌC TẬP NĂM 2023", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Khối | Tổng số cơ quan, đơn vị, trường học | Trong đó: trường học | Số đơn vị đăng ký ĐVHT | Số đơn vị được công nhận ĐVHT | < | Tỷ lệ CN (%)
        ^ | ^ | ^ | ^ | ^ | Tổng số | Trường học | ^""", name=1, stt=0)
    w.means("un . unr ung . %ung/un").units(names("Khối", "Tân Phúc,Tân Hòa,Yên Sơn,Văn Trung,Trung Định,Mỹ Hòa"))
    rows = w.last(6)
    for row in rows:
        schools = w.rng.randint(0, 1) + (w.cells[row, 2].value > 4)
        w.put(3, schools, row, border=True)
        w.put(6, min(schools, w.cells[row, 5].value), row, border=True)
    w.sum_row("Toàn phường", rows, also=(3, 6))
    return w.close("Người lập biểu", "CHỦ TỊCH", 5, under=("", ""))


@ward
def w5_summary_line_above_sentences() -> Ward:
    """Two sentences with the figures of the whole commune stand above the table."""
    w = Ward("w5_summary_line_above_sentences", sheet="Phụ lục", ward="Xã Bình Lãng", period="2020", sizes=(240, 560), left=1)
    w.text("PHỤ LỤC", bold=True).text("Số liệu Gia đình học tập, Dòng họ học tập năm 2020 theo thôn", bold=True).text("(kèm Báo cáo số 17/BC-HKH ngày 10/12/2020 của Hội Khuyến học xã Bình Lãng)", italic=True)
    w.row += 2
    first = w.row
    w.skip()
    w.head("Thôn | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | Tỷ lệ so với tổng số hộ (%) | Số dòng họ | Số DHHT được công nhận", name=0)
    w.means("hh fr fg %fg/hh cl clg").units("\n".join(f"d| {n}=Thôn {n} | #" for n in ("Tất Hạ", "Tất Thượng", "Trạch Lộ", "Mỹ Ân", "Ô Xuyên")) + "\nT| Tổng toàn xã | #")
    t = [w.cells[w.row, w.left + c].value for c in range(1, 7)]
    w.put(0, f"- Toàn xã có {t[0]} hộ, trong đó {t[1]} hộ đăng ký, {t[2]} hộ được công nhận Gia đình học tập, đạt {str(t[3]).replace('.', ',')}%.", first - 1)
    w.put(0, f"- {t[5]}/{t[4]} dòng họ được công nhận Dòng họ học tập.", first)
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w5_names_merged_two_rows_dk_cn() -> Ward:
    """Two lines for each khu phố, ĐK and CN, under a name merged over both; the models across."""
    w = Ward("w5_names_merged_two_rows_dk_cn", sheet="DK-CN", ward="Thị trấn Gành Hào", period="2021")
    w.letterhead(("HỘI KHUYẾN HỌC THỊ TRẤN GÀNH HÀO",), 4)
    w.text("KẾT QUẢ ĐĂNG KÝ (ĐK) VÀ CÔNG NHẬN (CN) CÁC MÔ HÌNH HỌC TẬP NĂM 2021", bold=True, over=7, align="center").skip()
    w.line("TT", "Ấp", "Nội dung", "Gia đình học tập", "Dòng họ học tập", "Cộng đồng học tập", "Đơn vị học tập", bold=True)
    total = [0] * 8
    for i in range(1, 6):
        v = w.draw("fr clr cor unr fg clg cog ung")
        w.line(i, f"Ấp {i}", "Đăng ký", *v[:4])
        for k, short in enumerate(("fr", "clr", "cor", "unr")):
            w.takes(3 + k, short, v[k], f"Ấp {i}")
        w.line(None, None, "Công nhận", *v[4:])
        for k, short in enumerate(("fg", "clg", "cog", "ung")):
            w.takes(3 + k, short, v[4 + k], f"Ấp {i}")
        w.merges += [(w.row - 1, 0, w.row, 0), (w.row - 1, 1, w.row, 1)]
        total = [a + b for a, b in zip(total, v, strict=True)]
    w.line(None, "Cộng", "Đăng ký", *total[:4], bold=True).line(None, None, "Công nhận", *total[4:], bold=True)
    w.merges += [(w.row - 1, 0, w.row, 0), (w.row - 1, 1, w.row, 1)]
    return w.close("Người lập", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w5_school_year_levels_spacers() -> Ward:
    """Blank columns between the levels; pupils at the start, at the end, dropouts."""
    w = Ward("w5_school_year_levels_spacers", sheet="Duy trì sĩ số", ward="Xã Ia Phí", period="2022-2023", borders=False)
    w.texts("UBND XÃ IA PHÍ", bold=True).text("DUY TRÌ SĨ SỐ HỌC SINH CÁC LÀNG NĂM HỌC 2022 – 2023", bold=True).skip()
    w.head("""
        TT | Làng | | Tiểu học | < | < | | THCS | < | < | | Ghi chú
        ^ | ^ | | Đầu năm | Cuối năm | Bỏ học | | Đầu năm | Cuối năm | Bỏ học | | ^""", name=1, stt=0)
    w.means(". ps:th pe:th do:th . ps:thcs pe:thcs do:thcs . .").units(names("Làng", "Kênh,Yăng 2,Yăng 3,Al,Rốp") + "\nT| | Tổng cộng | #")
    w.put(11, "02 em theo gia đình vào Nam", w.tables[0].body[3])
    return w.close("Người lập", "TM. UBND XÃ", 7, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w5_cumulative_beside_in_year() -> Ward:
    """Recognised in the year beside all that hold the title by its end, for two models."""
    w = Ward("w5_cumulative_beside_in_year", sheet="Biểu 04", ward="Xã Hồng Phong", period="2023", sizes=(190, 480))
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN VŨ THƯ", "HỘI KHUYẾN HỌC XÃ HỒNG PHONG"), 5, "Hồng Phong, ngày 28 tháng 12 năm 2023")
    w.text("KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2023", bold=True, over=9, align="center").skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Số hộ đăng ký trong năm | Gia đình học tập được công nhận | < | Dòng họ học tập được công nhận | < | Ghi chú
        ^ | ^ | ^ | ^ | Trong năm 2023 | Lũy kế đến 31/12/2023 | Trong năm 2023 | Lũy kế đến 31/12/2023 | ^""", name=1, stt=0)
    w.means("hh fr fg . clg . .").units(names("Thôn", "Phan Xá,Tân Hương,Thái Sa,Việt Tiến,Hội Kê"))
    rows = w.last(5)
    for row in rows:
        hh, g = w.cells[row, 2].value, w.cells[row, 4].value
        w.put(5, g + (hh - g) // 3, row, border=True)
        w.put(7, w.cells[row, 6].value + w.rng.randint(0, 2), row, border=True)
    w.sum_row("Cộng", rows, also=(5, 7))
    return w.close("Người lập biểu", "TM. BAN CHẤP HÀNH", 5)


@ward
def w5_buon_dak_lak_population_adults() -> Ward:
    """Buôn and thôn with people, adults and learning citizens, the ethnic minorities as an "of which"."""
    w = Ward("w5_buon_dak_lak_population_adults", sheet="CDHT", ward="Xã Ea Tul", period="2023", sizes=(140, 390))
    w.texts("UBND XÃ EA TUL", bold=True).texts("HỘI KHUYẾN HỌC", bold=True).skip()
    w.text("TỔNG HỢP KẾT QUẢ CÔNG NHẬN CÔNG DÂN HỌC TẬP NĂM 2023", bold=True, over=10, align="center").skip()
    w.head("""
        Số TT | Buôn, thôn | Số hộ | Số khẩu | Số người từ 18 tuổi trở lên | Công dân học tập | < | < | < | Tỷ lệ CN so với số người từ 18 tuổi (%)
        ^ | ^ | ^ | ^ | ^ | Đăng ký | < | Được công nhận | < | ^
        ^ | ^ | ^ | ^ | ^ | Tổng số | Trong đó DTTS | Tổng số | Trong đó DTTS | ^""", name=1, stt=0)
    w.means("hh pop ad citr . cit . %cit/ad").units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Buôn Phơng", "Buôn Sah A", "Buôn Sah B", "Buôn Trăp", "Buôn Tu", "Thôn 1"), 1)))
    rows = w.last(6)
    for row in rows:
        share = .06 if row == rows[-1] else .93
        for c in (5, 7):
            w.put(c + 1, round(w.cells[row, c].value * share), row, border=True)
    w.sum_row("Toàn xã", rows, also=(6, 8))
    return w.close("Người lập", "CHỦ TỊCH", 6, under=("", ""), names=("H' Loan Niê", "Y Blum Mlô"))


@ward
def w5_plan_last_this_compare_two_models() -> Ward:
    """For each of two models what was done last year, planned, done this year, and the comparisons."""
    w = Ward("w5_plan_last_this_compare_two_models", sheet="TH 2023", ward="Phường Hải Đình", period="2022-2023", sizes=(230, 520))
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG HẢI ĐÌNH", bold=True)
    w.text("TÌNH HÌNH THỰC HIỆN CHỈ TIÊU CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP NĂM 2023", bold=True, over=12, align="center").skip()
    w.head("""
        TT | Tổ dân phố | Gia đình học tập | < | < | < | < | Dòng họ học tập | < | < | <
        ^ | ^ | TH năm 2022 | KH năm 2023 | TH năm 2023 | So KH (%) | So năm 2022 (+, -) | TH năm 2022 | KH năm 2023 | TH năm 2023 | So năm 2022 (+, -)""", name=1, stt=0)
    w.means("fg@2022 fp@2023 fg@2023 %fg@2023/fp@2023 . clg@2022 clp@2023 clg@2023 .").units("\n".join(f"d| {i} | TDP {n}=Tổ dân phố {n} | #" for i, n in enumerate(("Hải Thành", "Đồng Hải", "Đồng Thành", "Bình Hải", "Mỹ Cương"), 1)) + "\nT| | Tổng cộng | #")
    for row in w.tables[0].body:
        for a, b, at in ((2, 4, 6), (7, 9, 10)):
            w.put(at, w.cells[row, b].value - w.cells[row, a].value, row, border=True, bold=row == w.row, number_format="+0;-0;0")
    return w.close("Người lập", "CHỦ TỊCH", 7, under=("", ""))


@ward
def w5_three_years_running() -> Ward:
    """TCVN3; of the families recognised those for three years running and those put forward for a commendation."""
    w = Ward("w5_three_years_running", "xls", "2020", ward="Xã Quảng Châu", period="2020", encode="tcvn3", font=".VnTime", sizes=(170, 430))
    w.text("Hội Khuyến học xã Quảng Châu", bold=True).text("Kết quả bình xét gia đình học tập năm 2020 theo thôn", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Trong đó | < | Tỷ lệ CN/ĐK (%)
        ^ | ^ | ^ | ^ | ^ | 3 năm liền (2018-2020) | Đề nghị khen thưởng | ^""", name=1, stt=0)
    w.means("hh fr fg . . %fg/fr").units(names("Thôn", "Thị Chỉnh,Thị Thượng,Kênh Thượng,Kênh Hạ,Châu Chính"))
    rows = w.last(5)
    for row in rows:
        g = w.cells[row, 4].value
        w.put(5, round(g * w.rng.uniform(.3, .6)), row, border=True)
        w.put(6, w.rng.randint(2, 6), row, border=True)
    w.sum_row("Cộng", rows, also=(5, 6))
    return w.close("Người lập biểu", "Chủ tịch hội", 5, under=("", ""))


@ward
def w5_hidden_last_year_columns() -> Ward:
    """The columns of last year are hidden; this year's stand beside them."""
    w = Ward("w5_hidden_last_year_columns", sheet="GĐHT", ward="Thị trấn Lấp Vò", period="2023", sizes=(380, 860))
    w.letterhead(("UBND THỊ TRẤN LẤP VÒ", "HỘI KHUYẾN HỌC"), 4)
    w.text("KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023", bold=True, over=8, align="center").skip()
    w.head("""
        STT | Khóm, ấp | Tổng số hộ | Năm 2022 | < | Năm 2023 | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | ^""", name=1, stt=0)
    w.means("hh fr@2022 fg@2022 fr@2023 fg@2023 .").units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Khóm Bình Thạnh 1", "Khóm Bình Thạnh 2", "Khóm Bình Hòa", "Ấp Vĩnh Phú", "Ấp Bình Lợi"), 1)) + "\nT| | Cộng | #")
    w.not_counted(*(w.address(c, r) for r in w.tables[0].body[:-1] for c in (3, 4)))
    w.hidden_columns = [3, 4]
    return w.close("Người lập", "CHỦ TỊCH", 5, under=("", ""))
