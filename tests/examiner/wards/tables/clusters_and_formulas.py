"""One table with clusters of khu phố, sums by formula, merged notes, plans, levels of schools as rows."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, numbered


@ward
def w4_roll_levels_as_rows() -> Ward:
    """Levels of school down, the roll across; pupils at risk of leaving are not dropouts."""
    w = Ward("w4_roll_levels_as_rows", sheet="DTSS", ward="Xã Bình Tân", period="2021-2022")
    w.letterhead(("UBND XÃ BÌNH TÂN", "HỘI KHUYẾN HỌC"), 5, "Bình Tân, ngày 10 tháng 6 năm 2022")
    w.text("TỔNG HỢP DUY TRÌ SĨ SỐ VÀ HỌC SINH BỎ HỌC", bold=True, over=8, align="center").text("Năm học 2021 - 2022", bold=True, over=8, align="center").skip()
    w.head("TT | Bậc học | Số HS đầu năm học | Số HS có nguy cơ⏎bỏ học | Số HS bỏ học | Tỷ lệ bỏ học (%) | Số HS⏎cuối năm học | Tỷ lệ duy trì sĩ số (%)", name=1, stt=0)
    for k, (name, level, start, risk, left) in enumerate((("Mầm non, mẫu giáo", "mn", 312, 2, 0), ("Tiểu học", "th", 845, 6, 1), ("Trung học cơ sở", "thcs", 566, 21, 7)), 1):
        w.units(f"d| {k} | {name} | {start} | {risk} | {left} | {round(100 * left / start, 2)} | {start - left} | {round(100 * (start - left) / start, 2)}")
        w.takes(2, "ps", start, level=level).takes(4, "do", left, level=level).takes(6, "pe", start - left, level=level)
    w.units("T| | CỘNG | 1723 | 29 | 8 | 0.46 | 1715 | 99.54")
    w.skip().text("Ghi chú: số học sinh có nguy cơ bỏ học do các trường theo dõi từ đầu học kỳ II; đã vận động, hỗ trợ 29 em.", italic=True)
    return w.close("NGƯỜI TỔNG HỢP", "TM. BCH HỘI KHUYẾN HỌC", 5, names=("Lê Văn Phước", "Trần Công Thành"))


@ward
def w4_four_models_formula_totals() -> Ward:
    """Four models, shares and totals as formulas, a row of numbers under the headings."""
    w = Ward("w4_four_models_formula_totals", sheet="Biểu 02", ward="Phường Phước Mỹ", period="2022")
    w.letterhead(("UBND PHƯỜNG PHƯỚC MỸ", "HỘI KHUYẾN HỌC", "Số: 21/BC-HKH"), 8, "Phước Mỹ, ngày 05 tháng 12 năm 2022")
    w.text("BIỂU TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2022", bold=True, over=13, align="center")
    w.text("(Kèm theo Báo cáo số 21/BC-HKH ngày 05/12/2022 của Hội Khuyến học phường)", italic=True, over=13, align="center").skip()
    w.head("""
        TT | Khu phố | Tổng số hộ | GĐHT | < | < | DHHT | < | CĐHT | < | ĐVHT | < | Ghi chú
        ^ | ^ | ^ | Số ĐK | Số CN | TL% (CN/ĐK) | Số ĐK | Số CN | Số ĐK | Số CN | Số ĐK | Số CN | ^""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7) | (8) | (9) | (10) | (11) | (12) | (13)")
    w.means("hh fr fg %fg/fr clr clg cor cog unr ung .").units(numbered("Khu phố", range(1, 11)))
    rows = w.last(10)
    w.sum_row("Tổng cộng", rows, formula=True)
    w.rate_formulas({5: (4, 3)}, [*rows, w.row])
    w.put(12, "01 trường tư thục chưa đăng ký", rows[3], border=True)
    return w.close("Người lập biểu", "CHỦ TỊCH", 9, under=("(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"))


@ward
def w4_total_on_top_clusters() -> Ward:
    """The sum of the commune first, each cluster's sum before its thôn."""
    w = Ward("w4_total_on_top_clusters", sheet="KQ2020", ward="Xã Sơn Kim", period="2020", sizes=(140, 390))
    w.texts("UBND XÃ SƠN KIM", bold=True)
    w.text("KẾT QUẢ ĐĂNG KÝ, BÌNH XÉT GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2020", bold=True, over=8, align="center").skip()
    w.head("""
        Số TT | Cụm / Thôn | Số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký đầu năm | Đạt cuối năm | Tỉ lệ đạt/ĐK | Đăng ký | Được công nhận""", name=1, stt=0)
    w.means("hh fr fg %fg/fr clr clg")
    w.row += 1
    top = w.row
    every: list[int] = []
    number = 0
    for k, (cluster, thon) in enumerate((("Cụm Kim Thành", "Kim An,Kim Bình,Kim Cương"), ("Cụm Khe Sắn", "Khe Năm,Vòm Cầu"), ("Cụm Trưng", "Trưng Trắc,Trưng Nhị,Đại Kim"))):
        w.row += 1
        here = w.row
        units = thon.split(",")
        lines = []
        for n in units:
            number += 1
            lines.append(f"d| {number} | Thôn {n} | #")
        w.units("\n".join(lines), percent="%")
        rows = w.last(len(units))
        every += rows
        w.sum_row(cluster, rows, row=here, stt="I" * (k + 1), percent="%")
    w.sum_row("TOÀN XÃ", every, row=top, percent="%")
    return w.close("Người lập", "T/M BAN CHẤP HÀNH", 5)


@ward
def w4_universal_education_age_six() -> Ward:
    """Children of five and of six; only those of six have codes."""
    w = Ward("w4_universal_education_age_six", sheet="PCGD", ward="Phường Tân Giang", period="2022-2023", left=1, encode="nbsp")
    w.letterhead(("UBND PHƯỜNG TÂN GIANG", "BAN CHỈ ĐẠO PCGD, XMC"), 6)
    w.text("HUY ĐỘNG TRẺ RA LỚP NĂM HỌC 2022-2023", bold=True, over=9, align="center").text("Đơn vị: trẻ", at=7, italic=True)
    w.head("""
        TT | Tổ dân phố | Trẻ 5 tuổi | < | < | Trẻ 6 tuổi | < | < | Trẻ trong độ tuổi chưa ra lớp
        ^ | ^ | Tổng số | Ra lớp | Tỷ lệ % | Tổng số | Vào lớp 1 | Tỷ lệ % | ^""", name=1, stt=0)
    w.means(". . . a6 a6g %a6g/a6 ne").units(numbered("Tổ dân phố", range(1, 8), "TDP {i}"))
    for row in w.tables[0].body:
        five = w.rng.randint(14, 40)
        w.put(2, five, row, border=True)
        w.put(3, five, row, border=True)
        w.put(4, 100, row, border=True)
        w.retell(8, row, w.cells[row, 1 + 5].value - w.cells[row, 1 + 6].value + w.rng.randint(0, 2))
    w.sum_row("Cộng", w.last(7), also=(2, 3))
    w.put(4, 100, bold=True, border=True)
    return w.close("Người lập", "TM. BAN CHỈ ĐẠO", 5, under=("", "PHÓ TRƯỞNG BAN"))


@ward
def w4_citizens_three_levels() -> Ward:
    """Headings of three levels with learning citizens; tổ dân phố; Excel percentages."""
    w = Ward("w4_citizens_three_levels", sheet="Mẫu 3", ward="Phường Hưng Thành", period="2023")
    w.letterhead(("HỘI KHUYẾN HỌC TP TUYÊN QUANG", "HỘI KHUYẾN HỌC PHƯỜNG HƯNG THÀNH"), 9)
    w.text("TỔNG HỢP KẾT QUẢ XÂY DỰNG MÔ HÌNH HỌC TẬP VÀ CÔNG DÂN HỌC TẬP NĂM 2023", bold=True, over=13, align="center").text("(Theo Quyết định số 387/QĐ-TTg và Quyết định số 677/QĐ-TTg)", italic=True, over=13, align="center").skip()
    w.head("""
        TT | Tổ dân phố | Mô hình học tập | < | < | < | < | < | < | Công dân học tập | < | < | <
        ^ | ^ | Gia đình học tập | < | < | < | Dòng họ học tập | < | < | Số người từ 18 tuổi trở lên | Đăng ký | Công nhận | Tỷ lệ CN/tổng số (%)
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ CN/tổng số hộ (%) | Tổng số | Đăng ký | Công nhận | ^ | ^ | ^ | ^""", name=1, stt=0)
    w.means("hh fr fg %fg/hh cl clr clg ad citr cit %cit/ad").units(numbered("Tổ dân phố", range(1, 10), "Tổ dân phố {i}") + "\nT| | Toàn phường | #")
    return w.close("NGƯỜI LẬP BIỂU", "CHỦ TỊCH HỘI", 9, under=("", ""), names=("Đỗ Thị Hiền", "Vũ Quang Hải"))


@ward
def w4_unlabelled_total_two_row_words() -> Ward:
    """Headings whose words run over two rows without a merge; the total has no label."""
    w = Ward("w4_unlabelled_total_two_row_words", "ods", "Sheet1", ward="Xã Hồng Sơn", period="2018", encode="eth")
    w.text("Xã Hồng Sơn").text("Gia đình hiếu học, dòng họ hiếu học năm 2018").skip()
    w.texts("TT | Tên | Tổng số | Hộ đăng ký | Hộ được công | Dòng họ đăng | Dòng họ được công", bold=True, border=True)
    w.head(" | thôn | hộ dân | GĐHH | nhận GĐHH | ký DHHH | nhận DHHH", name=1, stt=0)
    w.means("hh fr fg clr clg").units(numbered("Thôn", range(1, 6)) + "\nT| | | #")
    return w


@ward
def w4_summary_pairs_above() -> Ward:
    """Totals as labels and values before the table."""
    w = Ward("w4_summary_pairs_above", sheet="BC nam 2019", ward="Phường 9", period="2019")
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG 9", bold=True).text("BÁO CÁO SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2019", bold=True, over=6, align="center").skip()
    w.text("I. Số liệu chung", bold=True)
    places = []
    for label in ("Tổng số hộ toàn phường:", "Số hộ đăng ký Gia đình học tập:", "Số hộ được công nhận Gia đình học tập:"):
        w.row += 1
        w.put(1, label)
        places.append(w.row)
    w.skip().text("II. Chi tiết từng khu phố", bold=True)
    w.head("TT | Khu phố | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ CN so với ĐK", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units(numbered("Khu phố", range(1, 8), "KP {i}") + "\nT| | Tổng | #", percent="%")
    for k, row in enumerate(places):
        w.put(3, w.cells[w.row, 2 + k].value, row)
        w.put(4, "hộ", row)
        w.not_counted(w.address(3, row))
    return w.close("Người báo cáo", "Chủ tịch Hội", 4, under=("", ""))


@ward
def w4_merged_khu_pho_notes() -> Ward:
    """Khu phố made of former ones say so behind their names and in notes; the numbers have gaps."""
    w = Ward("w4_merged_khu_pho_notes", sheet="GĐHT 2021", ward="Phường Phú Trinh", period="2021", sizes=(480, 1290))
    w.texts("UBND PHƯỜNG PHÚ TRINH", bold=True).texts("HỘI KHUYẾN HỌC", bold=True)
    w.text("DANH SÁCH TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2021", bold=True, over=7, align="center").skip()
    w.head("TT | Khu phố (sau sắp xếp) | Tổng số hộ | Hộ đăng ký⏎GĐHT | Hộ đạt chuẩn⏎GĐHT | Đạt %⏎so ĐK | Ghi chú", name=1, stt=0)
    w.means("hh fr fg %fg/fr .").units("""
d| 1 | Khu phố 1 | #
d| 2 | Khu phố 2 (*)=Khu phố 2 | #
d| 3 | Khu phố 4 (KP 4 và KP 5 cũ)=Khu phố 4 | #
d| 4 | Khu phố 6 | #
d| 5 | Khu phố 8 (**)=Khu phố 8 | #
d| 6 | Khu phố 10 (KP 9, KP 10 cũ)=Khu phố 10 | #
T| | Tổng số | #""")
    for row, text in zip(w.tables[0].body, ("", "sáp nhập", "sáp nhập", "", "sáp nhập", "sáp nhập"), strict=False):
        w.put(6, text or None, row, border=True)
    w.text("(*) Sáp nhập khu phố 2 và khu phố 3 theo Nghị quyết số 12/NQ-HĐND ngày 10/7/2020.", italic=True)
    w.text("(**) Sáp nhập khu phố 7 và khu phố 8; 215 hộ của khu phố 7 tính vào khu phố 8.", italic=True)
    return w.close("Người lập", "TM. HỘI KHUYẾN HỌC", 4, date="Phú Trinh, ngày 02 tháng 12 năm 2021")


@ward
def w4_district_merged_ward_column() -> Ward:
    """A district: each commune merged down over its thôn, a sum after each commune."""
    w = Ward("w4_district_merged_ward_column", sheet="Chi tiết thôn", ward="Huyện Tánh Linh", period="2019", sizes=(160, 520))
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN TÁNH LINH",), 5)
    w.text("TỔNG HỢP ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP CÁC XÃ NĂM 2019", bold=True, over=9, align="center").skip()
    w.head("""
        STT | Xã, thị trấn | Thôn, khu phố | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | ^ | ĐK | CN | CN/ĐK (%) | ĐK | CN""", name=2, stt=0)
    w.means("hh fr fg %fg/fr clr clg")
    every, number = [], 0
    for xa, kind, units in (("Thị trấn Lạc Tánh", "Khu phố", "Lạc Hóa 1,Lạc Hóa 2,Chăm,Tân Thành"), ("Xã Gia An", "Thôn", "1,2,3"), ("Xã Đức Phú", "Thôn", "1,2,3,4")):
        first, before = w.row + 1, len(w.observations)
        lines = []
        for n in units.split(","):
            number += 1
            lines.append(f"d| {number} | | {kind} {n} | #")
        w.units("\n".join(lines))
        rows = w.last(len(lines))
        every += rows
        for o in w.observations[before:]:
            o["ward"] = xa
        w.sum_row(f"Cộng {xa.replace('Xã', 'xã').replace('Thị trấn', 'TT')}", rows)
        w.put(1, xa, first, border=True)
        w.merges.append((first, 1, w.row - 1, 1))
    w.sum_row("TOÀN HUYỆN", every)
    return w.close("NGƯỜI LẬP BIỂU", "TM. BAN THƯỜNG VỤ", 6, date="Tánh Linh, ngày 16 tháng 12 năm 2019", under=("", "PHÓ CHỦ TỊCH"))


@ward
def w4_percent_beside_counts_excel() -> Ward:
    """Number and share beside one another; the shares are Excel percentages from formulas."""
    w = Ward("w4_percent_beside_counts_excel", sheet="Bảng 1", ward="Phường Tân An", period="2022")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG TÂN AN", bold=True).text("Bảng 1. Kết quả Gia đình học tập năm 2022 theo tổ dân phố", bold=True).skip()
    w.head("""
        Tổ dân phố | Tổng số hộ | Đăng ký | < | Công nhận | < | Tổng số đơn vị | ĐVHT được công nhận | <
        ^ | ^ | SL | TL so tổng số hộ | SL | TL so đăng ký | ^ | SL | TL""", name=0)
    w.means("hh fr %fr/hh fg %fg/fr un ung %ung/un").units("\n".join(f"d| TDP số {i}=Tổ dân phố {i} | #" for i in range(1, 9)), percent="excel")
    rows = w.last(8)
    w.sum_row("Cộng", rows, formula=True, percent="excel")
    return w.rate_formulas({3: (2, 1), 5: (4, 2), 8: (7, 6)}, [*rows, w.row], times=1)


@ward
def w4_long_table_model_column() -> Ward:
    """One line per khu phố and model."""
    w = Ward("w4_long_table_model_column", sheet="Dữ liệu", ward="Phường Xuân An", period="2023")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG XUÂN AN", bold=True).text("Dữ liệu các mô hình học tập năm 2023", bold=True).skip()
    w.head("STT | Khu phố | Mô hình | Tổng số | Số đăng ký | Số được công nhận", name=1, stt=0)
    number = 0
    for i in range(1, 6):
        for model, plan in (("Gia đình học tập", "hh fr fg"), ("Dòng họ học tập", "cl clr clg"), ("Đơn vị học tập", "un unr ung")):
            number += 1
            w.means(f". {plan}").units(f"d| {number} | Khu phố {i} | #")
            w.put(2, model, border=True)
    return w


@ward
def w4_district_ward_rows_two_groups() -> Ward:
    """Wards as rows under two captions whose own rows carry the sums."""
    w = Ward("w4_district_ward_rows_two_groups", sheet="Biểu tổng hợp", ward="Huyện Bắc Bình", period="2021", sizes=(1600, 4300), communities=(4, 12))
    w.letterhead(("HỘI KHUYẾN HỌC TỈNH BÌNH THUẬN", "HỘI KHUYẾN HỌC HUYỆN BẮC BÌNH"), 7)
    w.text("BIỂU TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2021", bold=True, over=11, align="center").skip()
    w.head("""
        TT | Xã, thị trấn | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | < | Cộng đồng học tập (thôn, khu phố) | < | <
        ^ | ^ | ^ | ĐK | Đạt | Tỷ lệ đạt so tổng số hộ | ĐK | Đạt | Tổng số | ĐK | Đạt""", name=1, stt=0)
    w.means("hh fr fg %fg/hh clr clg co cor cog")
    every, number = [], 0
    for k, (group, wards) in enumerate((("Các thị trấn", ("TT. Chợ Lầu=Thị trấn Chợ Lầu", "TT. Lương Sơn=Thị trấn Lương Sơn")),
                                        ("Các xã", ("Xã Phan Hòa", "Xã Phan Hiệp", "Xã Hồng Thái", "Xã Sông Lũy", "Xã Bình Tân", "Xã Hòa Thắng")))):
        w.row += 1
        here = w.row
        lines = []
        for n in wards:
            number += 1
            lines.append(f"d| {number} | {n} | #")
        w.units("\n".join(lines), ward_rows=True)
        rows = w.last(len(wards))
        every += rows
        w.sum_row(group, rows, row=here, stt="I" * (k + 1))
    w.sum_row("TOÀN HUYỆN", every)
    return w.close("Người tổng hợp", "TM. BAN THƯỜNG VỤ", 7, under=("", "CHỦ TỊCH"), date="Bắc Bình, ngày 20 tháng 12 năm 2021")


@ward
def w4_plan_lastyear_thisyear() -> Ward:
    """Last year's result, this year's plan and result, the shares of plan and of last year; a misspelt heading is told and not read."""
    w = Ward("w4_plan_lastyear_thisyear", "xls", "KQ-KH", ward="Phường Tân Thiện", period="2019-2020")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG TÂN THIỆN", bold=True).text("KẾT QUẢ THỰC HIỆN CHỈ TIÊU CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2020", bold=True, over=8, align="center").text("ĐVT: hộ", at=6, italic=True)
    w.head("""
        STT | Khu phố | Tổng số hộ⏎năm 2020 | Số hộ được công nhân GĐHT | < | < | So sánh (%) | <
        ^ | ^ | ^ | Thực hiện năm 2019 | Kế hoạch năm 2020 | Thực hiện năm 2020 | TH/KH 2020 | Năm 2020/2019""", name=1, stt=0)
    w.means("hh@2020 fg@2019 fp@2020 fg@2020 %fg@2020/fp@2020 %fg@2020/fg@2019").units(numbered("Khu phố", range(1, 8)) + "\nT| | Toàn phường | #")
    body = w.tables[0].body
    w.planted += [[w.address(c, body[0] - 1)] for c in (3, 4, 5)]
    w.not_read(*(w.address(c, row) for row in body for c in (3, 4, 5)))
    return w.close("Người lập", "TM. BAN CHẤP HÀNH", 5)


@ward
def w4_new_and_renewed() -> Ward:
    """New and renewed under both steps; the sums stand last in each group."""
    w = Ward("w4_new_and_renewed", sheet="ĐK-CN 2021", ward="Xã Thuận Minh", period="2021")
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN HÀM THUẬN BẮC", "HỘI KHUYẾN HỌC XÃ THUẬN MINH"), 5)
    w.text("KẾT QUẢ ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2021", bold=True, over=9, align="center").skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Số hộ đăng ký GĐHT | < | < | Số hộ được công nhận GĐHT | < | <
        ^ | ^ | ^ | Đăng ký mới | Tái đăng ký | Tổng cộng | Công nhận mới | Tái công nhận | Tổng cộng""", name=1, stt=0)
    w.means("hh frn frr fr fgn fgr fg").units(numbered("Thôn", range(1, 6)) + "\nT| | Toàn xã | #")
    return w.close("Người lập biểu", "Chủ tịch", 6, under=("", ""), names=("Mang Thị Liễu", "Đỗ Ngọc Sơn"))


@ward
def w4_dropout_thon_by_level_girls() -> Ward:
    """Pupils and dropouts of two levels, girls of each, and why they left."""
    w = Ward("w4_dropout_thon_by_level_girls", sheet="BH 20-21", ward="Xã Mường Phăng", period="2020-2021")
    w.letterhead(("UBND XÃ MƯỜNG PHĂNG",), 6)
    w.text("BIỂU THEO DÕI HỌC SINH BỎ HỌC NĂM HỌC 2020 - 2021", bold=True, over=11, align="center").skip()
    w.head("""
        TT | Bản | Tiểu học | < | < | < | THCS | < | < | < | Nguyên nhân chính
        ^ | ^ | HS đầu năm | Bỏ học | < | Vận động ra lớp | HS đầu năm | Bỏ học | < | Vận động ra lớp | ^
        ^ | ^ | ^ | Tổng số | Trong đó nữ | ^ | ^ | Tổng số | Trong đó nữ | ^ | ^""", name=1, stt=0)
    w.means("ps:th do:th . rt:th ps:thcs do:thcs . rt:thcs .").units(names("Bản", "Phăng 1,Phăng 2,Bua,Khá,Che Căn"))
    rows = w.last(5)
    for row, why in zip(rows, ("theo bố mẹ đi làm ăn xa", "hoàn cảnh khó khăn", "học lực yếu, chán học", "nhà xa trường", "đi làm ăn xa"), strict=True):
        w.put(4, w.cells[row, 3].value // 2, row, border=True)
        w.put(8, w.cells[row, 7].value // 2, row, border=True)
        w.put(10, why, row, border=True)
    w.sum_row("Cộng", rows, also=(4, 8))
    return w.close("Người lập", "TM. UBND XÃ", 7, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w4_next_year_plan_all_models() -> Ward:
    """This year's results and next year's targets for four models."""
    w = Ward("w4_next_year_plan_all_models", sheet="KQ2022-CT2023", ward="Phường Vĩnh Trường", period="2022-2023")
    w.letterhead(("HỘI KHUYẾN HỌC TP NHA TRANG", "HỘI KHUYẾN HỌC PHƯỜNG VĨNH TRƯỜNG"), 8, "Vĩnh Trường, ngày 14 tháng 12 năm 2022")
    w.text("KẾT QUẢ NĂM 2022 VÀ CHỈ TIÊU NĂM 2023 XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP", bold=True, over=13, align="center").skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ (2022) | Kết quả công nhận năm 2022 | < | < | < | Chỉ tiêu năm 2023 | < | < | < | Ghi chú
        ^ | ^ | ^ | GĐHT | DHHT | CĐHT | ĐVHT | GĐHT | DHHT | CĐHT | ĐVHT | ^""", name=1, stt=0)
    w.means("hh@2022 fg@2022 clg@2022 cog@2022 ung@2022 fp@2023 clp@2023 cop@2023 unp@2023 .").units(numbered("Tổ dân phố", range(1, 8), "TDP 0{i}"))
    rows = w.last(7)
    for row in rows:
        for got, plan in ((3, 7), (4, 8), (6, 10)):
            w.retell(plan, row, w.cells[row, got].value + (w.rng.randint(8, 30) if got == 3 else w.rng.randint(0, 1)))
    w.sum_row("Tổng cộng", rows)
    return w.close("NGƯỜI LẬP", "TM. BAN CHẤP HÀNH", 8)
