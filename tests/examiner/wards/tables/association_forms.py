"""The forms of the association: plans, comparisons, follow-ups, lists, signatures in odd places."""

from __future__ import annotations

from ...registry import ward
from ...ward import ELEMENTS, Ward, encoded
from .plain import kp


@ward
def wf_plan_281_four_models() -> Ward:
    """Four models, each with all, registered, recognised and a rate; column numbers with formulas."""
    w = Ward("wf_plan_281_four_models", sheet="Bieu 281", ward="Thị trấn Liên Hương", period="2020")
    w.head_block("BIỂU TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2020⏎(Thực hiện Quyết định số 281/QĐ-TTg ngày 20/02/2014)", width=14)
    w.head("""
        TT | Khu phố | Gia đình học tập | < | < | < | Dòng họ học tập | < | < | Cộng đồng học tập | < | Đơn vị học tập | < | <
        ^ | ^ | Tổng số hộ | ĐK | Đạt | Tỷ lệ % | Tổng số | ĐK | Đạt | ĐK | Đạt | Tổng số | ĐK | Đạt""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6)=(5)/(3) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14)")
    return w.means("hh fr fg %fg/hh cl clr clg cor cog un unr ung").units(kp(9) + "\nT| | Tổng cộng | #").signature()


@ward
def wf_plan_done_reached() -> Ward:
    """The appendix of a report: one line per target for the whole ward, planned, done and reached."""
    w = Ward("wf_plan_done_reached", sheet="Phụ lục", ward="Xã Vĩnh Hảo", period="2019")
    w.texts("HỘI KHUYẾN HỌC XÃ VĨNH HẢO", bold=True)
    w.text("PHỤ LỤC SỐ LIỆU NĂM 2019", bold=True, over=6).text("(Kèm theo Báo cáo số 08/BC-HKH ngày 12/12/2019)", italic=True).skip()
    w.texts("TT | Chỉ tiêu | ĐVT | KH 2019 | TH 2019 | Đạt %", bold=True, border=True)
    for number, (label, unit, plan, done, short) in enumerate((
            ("Tổng số hộ trên địa bàn", "hộ", None, 1847, "hh"), ("Số hộ đăng ký gia đình học tập", "hộ", 1300, 1385, "fr"),
            ("Số hộ được công nhận gia đình học tập", "hộ", 1100, 1120, "fg"), ("Số dòng họ đăng ký dòng họ học tập", "dòng họ", 9, 8, "clr"),
            ("Số hội viên khuyến học", "người", 640, 655, "mem"), ("Số suất học bổng đã trao", "suất", 60, 72, "sch")), 1):
        w.row += 1
        for column, value in enumerate((number, label, unit, plan, done, round(100 * done / plan, 1) if plan else None)):
            if value is not None:
                w.put(column, value, border=True)
        w.observe(4, ELEMENTS[short], "2019", done, "")
        w.neutral.append((w.sheet, w.address(3)))
    return w.signature()


@ward
def wf_up_and_down() -> Ward:
    """Last year, this year, and the change in number and in percent."""
    w = Ward("wf_up_and_down", sheet="So sanh", ward="Phường Phú Thủy", period="2018-2019")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG PHÚ THỦY").text("SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HIẾU HỌC NĂM 2019 SO VỚI NĂM 2018", bold=True).skip()
    w.head("""
        STT | Khu phố | Số hộ đăng ký GĐHH | < | Tăng (+), giảm (-) so với năm trước | <
        ^ | ^ | Năm 2018 | Năm 2019 | Số lượng | Tỷ lệ %""", name=1, stt=0)
    w.means("fr@2018 fr@2019 . .")
    for i, (a, b) in enumerate(((310, 352), (402, 398), (288, 305), (350, 371)), 1):
        w.units(f"d| {i} | Khu phố {i} | {a} | {b} | {'+' if b > a else ''}{b - a} | {str(round(100 * (b - a) / a, 1)).replace('.', ',')}")
    return w.units("T| | Cộng | 1350 | 1426 | +76 | 5,6").signature()


@ward
def wf_short_school_years() -> Ward:
    """"NH 18-19" over registered pupils and dropouts."""
    w = Ward("wf_short_school_years", sheet="BH", ward="Phường Đức Long", period="2018-2020")
    w.text("PHƯỜNG ĐỨC LONG").text("TÌNH HÌNH HỌC SINH BỎ HỌC", bold=True).skip()
    w.head("TT | Khu phố | NH 18-19 | < | NH 19-20 | <\n^ | ^ | HS bỏ học | Vận động ra lớp | HS bỏ học | Vận động ra lớp", name=1, stt=0)
    return w.means("do@2018-2019 rt@2018-2019 do@2019-2020 rt@2019-2020").units(kp(6) + "\nT| | Cộng | #").signature()


@ward
def wf_cumulated() -> Ward:
    """What came in the year beside what there is altogether."""
    w = Ward("wf_cumulated", sheet="Sheet1", ward="Phường Bình Hưng", period="2019")
    w.text("PHƯỜNG BÌNH HƯNG").text("KẾT QUẢ GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Công nhận GĐHH | < | Số hội viên khuyến học
        ^ | ^ | ^ | Trong năm | Lũy kế từ 2016 đến nay | ^""", name=1, stt=0)
    w.means("hh fg . mem").units(kp(5))
    for row in w.tables[0].body:
        w.put(4, w.cells[row, 3].value + 90, row, border=True)
    return w.units("T| | Cộng | #").signature()


@ward
def wf_phone_list() -> Ward:
    """Branch heads with their telephone numbers stand between the khu phố and its figures, and in a list below."""
    w = Ward("wf_phone_list", sheet="DS", ward="Xã Hòa Minh", period="2020")
    w.text("HỘI KHUYẾN HỌC XÃ HÒA MINH").text("Danh sách chi hội và kết quả gia đình học tập năm 2020").skip()
    w.head("STT | Thôn | Chi hội trưởng | Số điện thoại | Số hộ | Đăng ký GĐHT | Công nhận GĐHT", name=1, stt=0)
    w.means(". . hh fr fg")
    people = (("Lê Thị Mộng Tuyền", "0918 234 567"), ("Trần Văn Hậu", "01668.345.112"), ("Ngô Đình Bá", "0252.3850111"))
    for i, (who, phone) in enumerate(people, 1):
        w.units(f"d| {i} | Thôn {i} | #")
        w.put(2, who, border=True)
        w.put(3, phone, border=True)
    w.units("T| | Cộng | #").skip().text("Liên hệ khi cần số liệu:", italic=True)
    w.texts("1 | Lê Thị Mộng Tuyền | Chủ tịch Hội | '0918234567").texts("2 | Ngô Đình Bá | Thư ký | '0987112233")
    return w


@ward
def wf_third_quarter() -> Ward:
    w = Ward("wf_third_quarter", "xls", "Quy III", ward="Thị trấn Phan Rí Cửa", period="2020-Q3")
    w.head_block("BẢNG THEO DÕI XÂY DỰNG GIA ĐÌNH HỌC TẬP QUÝ III NĂM 2020", "Đơn vị tính: hộ")
    w.head("TT | KHU PHỐ | TỔNG SỐ HỘ | SỐ HỘ ĐĂNG KÝ GĐHT | SỐ HỘ ĐẠT GĐHT | GHI CHÚ", name=1, stt=0)
    return w.means("hh fr fg .").units(kp(8, "KHU PHỐ {i}") + "\nT| | TỔNG | #").signature()


@ward
def wf_signature_touches_table() -> Ward:
    """No blank row before the date, the signature and the typed names."""
    w = Ward("wf_signature_touches_table", sheet="KQ", ward="Xã Phong Phú", period="2018")
    w.text("XÃ PHONG PHÚ").text("KẾT QUẢ GIA ĐÌNH HIẾU HỌC NĂM 2018").skip()
    w.head("TT | Thôn | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    w.means("hh fr fg").units("d| 1 | Tuy Tịnh 1=Thôn Tuy Tịnh 1 | #\nd| 2 | Tuy Tịnh 2=Thôn Tuy Tịnh 2 | #\nd| 3 | Nha Mé=Thôn Nha Mé | #\nT| | Toàn xã | #")
    w.texts("| | | Phong Phú, ngày 15 tháng 11 năm 2018", italic=True).texts("| NGƯỜI LẬP | | TM. BCH HỘI KHUYẾN HỌC", bold=True)
    w.texts("| | | KT. CHỦ TỊCH", bold=True).texts("| | | PHÓ CHỦ TỊCH", bold=True).skip(2)
    return w.texts("| Nguyễn Thị Kim Oanh | | Đồng Văn Sung")


@ward
def wf_rates_before_counts() -> Ward:
    """The rates stand left of the counts they are made of."""
    w = Ward("wf_rates_before_counts", sheet="TL", ward="Xã Chí Công", period="2019")
    w.text("XÃ CHÍ CÔNG").text("TỶ LỆ VÀ SỐ LƯỢNG GIA ĐÌNH HIẾU HỌC NĂM 2019").skip()
    w.head("STT | Thôn | Tỷ lệ ĐK (%) | Tỷ lệ CN (%) | Tổng số hộ | Số hộ đăng ký GĐHH | Số hộ được công nhận GĐHH", name=1, stt=0)
    w.means(". . hh fr fg").units("\n".join(f"d| {i} | Thôn {n} | #" for i, n in enumerate(("Hà Thủy 1", "Hà Thủy 2", "Hiệp Đức 1", "Hiệp Đức 2"), 1)))
    for row in w.tables[0].body:
        hh, fr, fg = (w.cells[row, c].value for c in (4, 5, 6))
        w.put(2, f"{100 * fr / hh:.1f}%".replace(".", ","), row, border=True)
        w.put(3, f"{100 * fg / fr:.1f}%".replace(".", ","), row, border=True)
    return w.units("T| | Cộng | #")


@ward
def wf_decision_387_five_models() -> Ward:
    """The form since 2022: learning citizens beside the four models."""
    w = Ward("wf_decision_387_five_models", sheet="Biểu số 2", ward="Phường Mũi Né", period="2023", left=1, top=1)
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG MŨI NÉ | | | | | | | | | Biểu số 2").text("TỔNG HỢP KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH SỐ 387/QĐ-TTg VÀ 677/QĐ-TTg NĂM 2023", bold=True, over=11)
    w.text("(Số liệu tính đến ngày 30/11/2023)", italic=True).skip()
    w.head("""
        Số TT | Khu phố | Gia đình học tập | < | < | Dòng họ học tập | < | Cộng đồng học tập | Đơn vị học tập | Công dân học tập | <
        ^ | ^ | Tổng số hộ | Số đăng ký | Số công nhận | Số đăng ký | Số công nhận | Số công nhận | Số công nhận | Số người lớn từ 18 tuổi | Số công nhận""", name=1, stt=0)
    return w.means("hh fr fg clr clg cog ung ad cit").units(kp(10) + "\nT| | TỔNG CỘNG | #").signature()


@ward
def wf_girls_of_each_level() -> Ward:
    """"Trong đó: nữ" beside every count of dropouts."""
    w = Ward("wf_girls_of_each_level", sheet="Bỏ học", ward="Xã Phan Hòa", period="2019-2020")
    w.text("UBND XÃ PHAN HÒA").text("THỐNG KÊ HỌC SINH BỎ HỌC NĂM HỌC 2019 - 2020").skip()
    w.head("""
        STT | Thôn | Tiểu học | < | THCS | < | THPT | <
        ^ | ^ | Bỏ học | Trong đó: Nữ | Bỏ học | Trong đó: Nữ | Bỏ học | Trong đó: Nữ""", name=1, stt=0)
    w.means("do:th . do:thcs . do:thpt .").units("d| 1 | Bình Minh=Thôn Bình Minh | #\nd| 2 | Bình Hòa=Thôn Bình Hòa | #\nd| 3 | Bình Thắng=Thôn Bình Thắng | #")
    for row in w.tables[0].body:
        for column in (3, 5, 7):
            w.put(column, w.cells[row, column - 1].value // 2, row, border=True)
    return w.units("T| | Cộng | #")


@ward
def wf_first_half_year() -> Ward:
    w = Ward("wf_first_half_year", "csv", ward="Xã Vĩnh Tân", period="2021-H1", csv=("utf-8-sig", ";"))
    w.text("HỘI KHUYẾN HỌC XÃ VĨNH TÂN").text("Báo cáo công tác khuyến học 6 tháng đầu năm 2021").skip()
    w.head("TT | Tên thôn | Tổng số hộ | Số hộ ĐK gia đình học tập | Số hội viên | Quỹ khuyến học (đồng)", name=1, stt=0)
    w.means("hh fr mem fund").units("\n".join(f"d| {i} | {n}=Thôn {n} | #" for i, n in enumerate(("Vĩnh Tiến", "Vĩnh Hưng", "Vĩnh Phúc"), 1)) + "\nT| | Cộng | #", mess={3: "dot"})
    return w.signature()


@ward
def wf_form_two_pairs() -> Ward:
    """A form with two labels and their values in each line."""
    w = Ward("wf_form_two_pairs", sheet="Phiếu", ward="Thị trấn Liên Hương", period="2019")
    w.text("THỊ TRẤN LIÊN HƯƠNG", bold=True).text("PHIẾU BÁO CÁO MÔ HÌNH HỌC TẬP NĂM 2019", bold=True)
    w.texts("Khu phố: | Khu phố 7").skip()
    for left, a, x, right, b, y in (("Tổng số hộ:", 645, "hh", "Số nhân khẩu:", 2510, "pop"),
                                    ("Số hộ đăng ký gia đình hiếu học:", 410, "fr", "Số hộ được công nhận gia đình hiếu học:", 352, "fg"),
                                    ("Số dòng họ đăng ký:", 3, "clr", "Số dòng họ được công nhận:", 2, "clg"),
                                    ("Học sinh bỏ học:", 2, "do", "Vận động trở lại lớp:", 1, "rt")):
        w.row += 1
        for column, text, value, short in ((0, left, a, x), (3, right, b, y)):
            w.put(column, text)
            w.put(column + 1, value)
            w.observe(column + 1, ELEMENTS[short], "2019", value, "Khu phố 7")
    return w.signature()


@ward
def wf_names_with_own_numbers() -> Ward:
    w = Ward("wf_names_with_own_numbers", sheet="Bieu 1", ward="Xã Phước Thể", period="2017")
    w.text("XÃ PHƯỚC THỂ").text("GIA ĐÌNH HIẾU HỌC NĂM 2017").skip()
    w.head("TT | Thôn | Số hộ | ĐK | CN", name=1, stt=0)
    names = ("Phước An 1", "Phước An 2", "Lạc Trị", "Xuân An 1", "Xuân An 2")
    return w.means("hh fr fg").units("\n".join(f"d| {i} | {n}=Thôn {n} | #" for i, n in enumerate(names, 1)) + "\nT| | Cộng | #")


@ward
def wf_footnote_marks() -> Ward:
    """Two names carry a mark that a note below explains."""
    w = Ward("wf_footnote_marks", sheet="2020", ward="Thị trấn Phan Rí Cửa", period="2020")
    w.text("THỊ TRẤN PHAN RÍ CỬA").text("KẾT QUẢ GIA ĐÌNH HIẾU HỌC NĂM 2020").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký (1) | Công nhận (2)", name=1, stt=0)
    w.means("hh fr fg").units("d| 1 | Khu phố 1 | #\nd| 2 | Khu phố 2 (*)=Khu phố 2 | #\nd| 3 | Khu phố 3*=Khu phố 3 | #\nd| 4 | Khu phố 4 (**)=Khu phố 4 | #\nT| | Cộng | #")
    w.text("(*) Sáp nhập từ các khu phố 2A, 3A theo Nghị quyết 820/NQ-UBTVQH14", italic=True)
    w.text("(**) Mới thành lập từ 01/01/2020", italic=True)
    return w.text("(1) Tính cả hộ tạm trú. (2) Theo Quyết định công nhận của UBND thị trấn", italic=True)


@ward
def wf_wards_before_the_merger() -> Ward:
    """The new commune reports its former wards as groups, each with its khu phố or thôn."""
    w = Ward("wf_wards_before_the_merger", sheet="TH", ward="Xã Liên Hương", period="2025")
    w.text("XÃ LIÊN HƯƠNG (TỈNH LÂM ĐỒNG)").text("KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2025").skip()
    w.head("TT | Thôn, khu phố | Tổng số hộ | Đăng ký GĐHT | Công nhận GĐHT", name=1, stt=0)
    w.means("hh fr fg")
    w.units("S| I | Khu vực thị trấn Liên Hương cũ").units(kp(3))
    w.units("S| II | Khu vực xã Phú Lạc cũ").units("d| 1 | Thôn Lạc Trị | #\nd| 2 | Thôn Phú Điền | #\nT| | Tổng cộng | #")
    for observation in w.observations:
        observation["ward"] = "Xã Liên Hương"
    return w


@ward
def wf_who_reported() -> Ward:
    """The total says how many reported; two khu phố did not."""
    w = Ward("wf_who_reported", sheet="TH 12-14", ward="Phường Hàm Tiến", period="2019")
    w.text("PHƯỜNG HÀM TIẾN").text("KẾT QUẢ GIA ĐÌNH HIẾU HỌC NĂM 2019 (số liệu 4/6 khu phố)").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHH | Công nhận GĐHH | Ghi chú", name=1, stt=0)
    w.means("hh fr fg .").units(kp(4))
    w.units("d| 5 | Khu phố 5 | | | | chưa báo cáo\nd| 6 | Khu phố 6 | | | | chưa báo cáo")
    return w.units("T| | Cộng (4/6 khu phố) | #")


@ward
def wf_fonts_by_row() -> Ward:
    """The form in VNI, names in TCVN3, the last ones typed anew in Unicode."""
    w = Ward("wf_fonts_by_row", sheet="Bieu", ward="Xã Bình Thạnh", period="2018")
    w.text("UBND XÃ BÌNH THẠNH").text("Kết quả gia đình hiếu học năm 2018").skip()
    w.head("STT | Tên thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    w.means("hh fr fg").units("\n".join(f"d| {i} | Thôn {n} | #" for i, n in enumerate(("Cát Bay", "Hồng Lâm", "Vĩnh Sơn", "Tiến Đức"), 1)) + "\nT| | Tổng cộng | #")
    for (row, _), cell in w.cells.items():
        if isinstance(cell.value, str):
            cell.value, cell.font = encoded(cell.value, "vni" if row <= w.tables[0].header_rows[0] else "tcvn3" if row < w.row - 2 else "")
    return w


@ward
def wf_what_in_a_second_column() -> Ward:
    """Khu phố merged down over three lines: what is counted stands in a column of its own, years across."""
    w = Ward("wf_what_in_a_second_column", sheet="2018-2020", ward="Phường Đức Thắng", period="2018-2020")
    w.text("PHƯỜNG ĐỨC THẮNG").text("THEO DÕI GIA ĐÌNH HIẾU HỌC GIAI ĐOẠN 2018-2020").skip()
    w.texts("STT | Khu phố | Nội dung | Năm 2018 | Năm 2019 | Năm 2020", bold=True, border=True)
    for i in range(1, 5):
        first = w.row + 1
        for label, short, base in (("Tổng số hộ", "hh", 600), ("Số hộ đăng ký GĐHH", "fr", 350), ("Số hộ được công nhận GĐHH", "fg", 280)):
            w.row += 1
            w.put(2, label, border=True)
            for k, year in enumerate(("2018", "2019", "2020")):
                value = base + 10 * k + w.rng.randint(0, 9)
                w.put(3 + k, value, border=True)
                w.observe(3 + k, ELEMENTS[short], year, value, f"Khu phố {i}")
        w.put(0, i, first, border=True)
        w.put(1, f"Khu phố {i}", first, border=True)
        w.merges += [(first, 0, w.row, 0), (first, 1, w.row, 1)]
    return w


@ward
def wf_list_of_clans() -> Ward:
    """The figures, and on a second sheet the clans by name: members and years there are no figures of a khu phố."""
    w = Ward("wf_list_of_clans", sheet="Tổng hợp", ward="Xã Hàm Đức", period="2020")
    w.text("XÃ HÀM ĐỨC").text("DÒNG HỌ HIẾU HỌC NĂM 2020").skip()
    w.head("STT | Thôn | Tổng số dòng họ | Đăng ký DHHH | Công nhận DHHH", name=1, stt=0)
    w.means("cl clr clg").units("d| 1 | Thôn 1 | #\nd| 2 | Thôn 2 | #\nd| 3 | Thôn 3 | #\nT| | Cộng | #")
    v = Ward("wf_list_of_clans", sheet="Danh sách kèm theo", ward="Xã Hàm Đức", period="2020")
    v.text("DANH SÁCH DÒNG HỌ ĐƯỢC CÔNG NHẬN DÒNG HỌ HIẾU HỌC NĂM 2020").text("(Kèm theo Quyết định số 41/QĐ-UBND ngày 30/11/2020)").skip()
    v.texts("STT | Tên dòng họ | Địa chỉ | Số thành viên | Năm được công nhận", bold=True, border=True)
    for line in ("1 | Nguyễn Văn | Thôn 1 | 45 | 2018", "2 | Lê Bá | Thôn 1 | 38 | 2020", "3 | Huỳnh | Thôn 3 | 102 | 2019"):
        v.texts(line, border=True)
    w.sheets.append(v)
    return w
