"""Several sheets, tables or years: a form for each khu phố, templates with blank lines, hidden helpers, turned tables."""

from __future__ import annotations

from ...dress import show_decimals
from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, names, numbered


@ward
def w4_form_sheet_per_khu_pho() -> Ward:
    """A form per khu phố with numbered questions, an "of which" that has no code, and a sheet of the whole ward."""
    papers = []
    total: dict[str, int] = {}
    questions = (("1. Tổng số hộ dân cư trên địa bàn ấp", "hh", "hộ"), ("    - Trong đó: hộ nghèo, cận nghèo", None, "hộ"), ("2. Số hộ đăng ký xây dựng Gia đình học tập", "fr", "hộ"),
                 ("3. Số hộ được UBND xã công nhận Gia đình học tập", "fg", "hộ"), ("4. Số dòng họ đăng ký Dòng họ học tập", "clr", "dòng họ"), ("5. Số dòng họ được công nhận Dòng họ học tập", "clg", "dòng họ"),
                 ("6. Tổng số hội viên khuyến học", "mem", "người"), ("7. Số tiền quỹ khuyến học của chi hội", "fund", "đồng"))
    for i in range(1, 6):
        w = Ward("w4_form_sheet_per_khu_pho", sheet=f"AP {i}", ward="Xã Tân Thành", period="2022")
        w.rng.seed(40 + i)
        w.texts("HỘI KHUYẾN HỌC XÃ TÂN THÀNH", bold=True).texts(f"CHI HỘI ẤP {i}", bold=True).skip()
        w.text("PHIẾU THỐNG KÊ KẾT QUẢ CÔNG TÁC KHUYẾN HỌC NĂM 2022", bold=True, over=3, align="center").skip()
        hh = w.rng.randint(310, 620)
        value = {"hh": hh, None: w.rng.randint(8, 25), "fr": round(hh * .8), "fg": round(hh * .71), "clr": 2 + i % 2, "clg": 2, "mem": w.rng.randint(70, 140), "fund": w.rng.randint(40, 95) * 100000}
        for label, short, unit in questions:
            w.line(label, value[short], unit)
            w.cells[w.row, 1].number_format = "#,##0"
            if short:
                w.takes(1, short, value[short], f"Ấp {i}")
            total[label] = total.get(label, 0) + value[short]
        w.close("", "CHI HỘI TRƯỞNG", 2, under=("", ""))
        papers.append(w)
    v = Ward("w4_form_sheet_per_khu_pho", sheet="TOAN XA", ward="Xã Tân Thành", period="2022")
    v.texts("HỘI KHUYẾN HỌC XÃ TÂN THÀNH", bold=True).skip()
    v.text("TỔNG HỢP KẾT QUẢ CÔNG TÁC KHUYẾN HỌC NĂM 2022 (CỘNG CÁC ẤP)", bold=True, over=3, align="center").skip()
    for label, _, unit in questions:
        v.line(label.replace("trên địa bàn ấp", "toàn xã").replace("của chi hội", "của các chi hội"), total[label], unit)
        v.not_counted(v.address(1))
    return join([*papers, v])


@ward
def w4_five_years_tcvn3() -> Ward:
    """Five years side by side in a font of old, .xls."""
    w = Ward("w4_five_years_tcvn3", "xls", "2016-2020", ward="Xã Nghĩa Hòa", period="2016-2020", encode="tcvn3", font=".VnTime", sizes=(150, 480))
    w.text("Hội Khuyến học xã Nghĩa Hòa", bold=True)
    w.text("Tổng hợp gia đình học tập 5 năm thực hiện Quyết định 281/QĐ-TTg (2016 - 2020)", bold=True, over=13, align="center").skip()
    years = range(2016, 2021)
    w.head("Số TT | Thôn | Tổng số hộ (2020) | " + " | ".join(f"Năm {y} | <" for y in years) + "\n^ | ^ | ^ | " + " | ".join("Đăng ký | Đạt" for _ in years), name=1, stt=0)
    w.means("hh@2020 " + " ".join(f"fr@{y} fg@{y}" for y in years)).units(names("Thôn", "Hòa Phú,Hòa Tân,Hòa Bình,Hòa Mỹ") + "\nT| | Cộng | #")
    return w.close("Người lập biểu", "Chủ tịch hội", 8, under=("", ""))


@ward
def w4_sheet_per_model_other_words() -> Ward:
    """A sheet for each model, each in its own words; only the first names the ward."""
    more = {"ward": "Xã Hàm Kiệm", "period": "2020"}
    thon = ("Dân Bình", "Dân Hiệp", "Dân Hòa", "Dân Cường", "Dân Trí")
    lines = "\n".join(f"d| {k} | {n}=Thôn {n} | #" for k, n in enumerate(thon, 1))
    a = Ward("w4_sheet_per_model_other_words", sheet="1.GĐHH", **more)
    a.text("UBND XÃ HÀM KIỆM", bold=True).text("BIỂU 1: GIA ĐÌNH HIẾU HỌC NĂM 2020", bold=True).skip()
    a.head("TT | Thôn | Tổng số hộ dân | Số đăng kí đầu năm | Số đạt cuối năm | Tỷ lệ %", name=1, stt=0)
    a.means("hh fr fg %fg/fr").units(lines + "\nT| | Cộng toàn xã | #")
    b = Ward("w4_sheet_per_model_other_words", sheet="2.DHHH", **more)
    b.text("BIỂU 2: DÒNG HỌ HIẾU HỌC NĂM 2020", bold=True).skip()
    b.head("TT | Thôn | Số dòng họ hiện có | Đã đăng ký | Được công nhận", name=1, stt=0)
    b.means("cl clr clg").units(lines + "\nT| | Cộng | #")
    c = Ward("w4_sheet_per_model_other_words", sheet="3.ĐVHT", **more)
    c.text("BIỂU 3: ĐƠN VỊ HỌC TẬP NĂM 2020", bold=True).skip()
    c.head("TT | Địa bàn thôn | Số đơn vị trên địa bàn | Đăng ký ĐVHT | Đạt ĐVHT", name=1, stt=0)
    c.means("un unr ung").units(lines + "\nT| | Cộng | #")
    d = Ward("w4_sheet_per_model_other_words", sheet="4.Bỏ học", **more)
    d.text("BIỂU 4: HỌC SINH BỎ HỌC NĂM HỌC 2019-2020", bold=True).skip()
    d.head("TT | Thôn | Học sinh bỏ học trong năm | < | Số em vận động trở lại lớp | <\n^ | ^ | Tiểu học | THCS | Tiểu học | THCS", name=1, stt=0)
    d.means("do:th@2019-2020 do:thcs@2019-2020 rt:th@2019-2020 rt:thcs@2019-2020").units(lines + "\nT| | Cộng | #")
    return join([a, b, c, d])


@ward
def w4_two_years_two_tables_beside() -> Ward:
    """Last year's table left, this year's right, each with its caption."""
    w = Ward("w4_two_years_two_tables_beside", sheet="2 năm", ward="Thị trấn Võ Xu", period="2021-2022")
    w.text("HỘI KHUYẾN HỌC THỊ TRẤN VÕ XU", bold=True).text("GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP 2 NĂM 2021, 2022", bold=True).skip()
    top = w.row
    for k, year in enumerate(("2021", "2022")):
        w.row, w.left = top, 8 * k
        w.rng.seed("võ xu")
        w.drift = k
        w.text(f"Năm {year}", bold=True, over=7, align="center")
        w.head("TT | Khu phố | Tổng số hộ | ĐK GĐHT | CN GĐHT | ĐK DHHT | CN DHHT", name=1, stt=0)
        w.means(" ".join(f"{s}@{year}" for s in ("hh", "fr", "fg", "clr", "clg"))).units(numbered("Khu phố", range(1, 8)) + "\nT| | Cộng | #")
    w.left = 0
    return w.close("Người lập", "Chủ tịch", 10, under=("", ""))


@ward
def w4_sheet_per_year_other_order() -> Ward:
    """A sheet per year with another order of columns and another way to write the khu phố each year."""
    papers = []
    for year, shown, grid, plan in (("2018", "KP{i}", "TT | Khu phố | Tổng số hộ | Hộ đăng ký GĐHH | Hộ đạt GĐHH | Hội viên", "hh fr fg mem"),
                                    ("2019", "Khu phố {i}", "TT | Tên khu phố | Số hội viên | Tổng số hộ dân | Số hộ ĐK GĐHH | Số hộ được CN GĐHH | Tỷ lệ CN/ĐK", "mem hh fr fg %fg/fr"),
                                    ("2020", "K.phố {i}", "STT | Đơn vị | Số hộ được công nhận GĐHT | Số hộ đăng ký GĐHT | Tổng số hộ | Tổng số hội viên khuyến học", "fg fr hh mem")):
        w = Ward("w4_sheet_per_year_other_order", sheet=year, ward="Phường Bình Tân", period=year, left=int(year) % 2)
        w.rng.seed("bình tân")
        w.drift = int(year) - 2018
        w.text("UBND PHƯỜNG BÌNH TÂN" if year != "2020" else "HỘI KHUYẾN HỌC P. BÌNH TÂN", bold=True)
        w.text(f"{'Tổng hợp' if year == '2018' else 'Biểu tổng hợp'} mô hình học tập năm {year}", bold=True).skip()
        w.head(grid, name=1, stt=0)
        figures = [dict(zip(("hh", "fr", "fg", "mem"), w.draw("hh fr fg mem"), strict=True)) for _ in range(6)]
        w.means(plan)
        for i, values in enumerate(figures, 1):
            cells = " | ".join(str(values[t]) if t in values else f"{vietnamese(round(100 * values['fg'] / values['fr'], 1), 1)}%" for t in w.tokens)
            w.units(f"d| {i} | {shown.format(i=i)}=Khu phố {i} | {cells}")
        w.sum_row("Tổng cộng", w.last(6), percent="%")
        papers.append(w)
    return join(papers)


@ward
def w4_three_tables_stacked_prose_above() -> Ward:
    """A written report: paragraphs with figures, then three tables, remarks between."""
    w = Ward("w4_three_tables_stacked_prose_above", sheet="Báo cáo", ward="Xã Bình Lãng", period="2019", sizes=(240, 480))
    w.letterhead(("HỘI KHUYẾN HỌC XÃ BÌNH LÃNG", "Số: 14/BC-HKH"), 3, "Bình Lãng, ngày 03 tháng 12 năm 2019")
    w.text("BÁO CÁO", bold=True, over=6, align="center").text("Kết quả xây dựng các mô hình học tập năm 2019", bold=True, over=6, align="center").skip()
    prose = w.row
    w.row += 3
    w.skip().text("1. Gia đình học tập (đơn vị: hộ)", bold=True)
    thon = "Bình Cang,Bình Chánh,Bình Hòa,Bình Xuyên"
    lines = names("Ấp", thon) + "\nT| | Cộng | #"
    w.head("TT | Ấp | Tổng số hộ | Đăng ký | Đạt | Tỷ lệ đạt/đăng ký", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units(lines, percent="%")
    first = w.row
    w.text("Trong 4 ấp, có 3 ấp đăng ký vượt chỉ tiêu xã giao là 200 hộ/ấp.", italic=True).skip()
    w.text("2. Dòng họ học tập (đơn vị: dòng họ)", bold=True)
    w.head("TT | Ấp | Tổng số | Đăng ký | Đạt", name=1, stt=0)
    w.means("cl clr clg").units(lines)
    w.skip().text("3. Đơn vị học tập (đơn vị: cơ quan, trường học)", bold=True)
    w.head("TT | Ấp | Tổng số | Đăng ký | Đạt", name=1, stt=0)
    w.means("un unr ung").units(lines)
    a, b, c = (w.cells[first, k].value for k in (2, 3, 4))
    for k, text in enumerate((f"Toàn xã có {vietnamese(a)} hộ dân ở 4 ấp. Thực hiện kế hoạch đầu năm, đã có {vietnamese(b)} hộ đăng ký xây dựng Gia đình học tập.",
                              f"Cuối năm, qua bình xét có {vietnamese(c)} hộ đạt danh hiệu Gia đình học tập, chiếm {vietnamese(round(100 * c / b, 1), 1)}% số hộ đăng ký.",
                              "Kết quả cụ thể từng mô hình như sau:")):
        w.put(0, text, prose + 1 + k)
    return w.close("Nơi nhận:", "TM. BAN CHẤP HÀNH", 4, under=("- HKH huyện; - Lưu.", "CHỦ TỊCH"))


@ward
def w4_blank_template_rows() -> Ward:
    """The form of the district has more lines than the commune has thôn; another sheet is left blank."""
    w = Ward("w4_blank_template_rows", sheet="Mau 01", ward="Xã Trà Tân", period="2022", encode="nfd")
    w.letterhead(("UBND XÃ TRÀ TÂN", "HỘI KHUYẾN HỌC"), 5)
    w.text("Mẫu 01: BÁO CÁO KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2022", bold=True, over=9, align="center").text("(Các xã, thị trấn ghi đầy đủ số liệu, gửi về Hội Khuyến học huyện trước ngày 10/12)", italic=True, over=9, align="center").skip()
    grid = """
        STT | Thôn, khu phố | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ (%) | Đăng ký | Công nhận | ^"""
    w.head(grid, name=1, stt=0)
    w.means("hh fr fg %fg/fr clr clg .").units(numbered("Thôn", range(1, 7)))
    rows = w.last(6)
    for k in range(7, 11):
        w.row += 1
        w.put(0, k, border=True)
        w.put(1, "Thôn …", border=True)
        for column in range(2, 9):
            w.put(column, None, border=True)
    w.sum_row("Cộng", rows)
    w.close("NGƯỜI LẬP BIỂU", "CHỦ TỊCH", 5, under=("(Ký, ghi rõ họ tên)", "(Ký, đóng dấu)"))
    v = Ward("w4_blank_template_rows", sheet="Mau 02", ward="Xã Trà Tân", period="2022", encode="nfd")
    v.letterhead(("UBND XÃ: ....................", "HỘI KHUYẾN HỌC"), 5)
    v.text("Mẫu 02: BÁO CÁO KẾT QUẢ XÂY DỰNG ĐƠN VỊ HỌC TẬP NĂM 20...", bold=True, over=7, align="center").skip()
    v.line("STT", "Tên đơn vị", "Đăng ký", "Công nhận", "Ghi chú", bold=True)
    for k in range(1, 7):
        v.line(k, "……………")
    v.line(None, "Cộng", bold=True)
    return join([w, v])


@ward
def w4_ward_in_sheet_tab_only() -> Ward:
    """A sheet for each commune of a cluster; only the tabs say which."""
    papers = []
    for tab, xa, thon in (("Xã Sông Bình", "Xã Sông Bình", "Láng Xéo,Tân Hòa,Cầu Vượt"), ("Xã Phan Điền", "Xã Phan Điền", "Châu Tá,Phú Sơn"), ("TT Lương Sơn", "Thị trấn Lương Sơn", "")):
        w = Ward("w4_ward_in_sheet_tab_only", sheet=tab, ward=xa, period="2020")
        w.rng.seed(tab)
        w.text("KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HIẾU HỌC, CỘNG ĐỒNG HỌC TẬP NĂM 2020", bold=True, over=7, align="center").skip()
        w.head("TT | Thôn, khu phố | Tổng số hộ | Hộ đăng ký GĐHH | Hộ được công nhận GĐHH | Đăng ký CĐHT | Công nhận CĐHT", name=1, stt=0)
        w.means("hh fr fg cor cog").units((names("Thôn", thon) if thon else "\n".join(f"d| {k} | Khu phố {n} | #" for k, n in enumerate(("Lương Bắc", "Lương Nam", "Lương Đông"), 1))) + "\nT| | Cộng | #")
        papers.append(w)
    return join(papers)


@ward
def w4_ward_years_across_appendix() -> Ward:
    """The appendix of a five-year review: figures of the whole ward, years across, rates between."""
    w = Ward("w4_ward_years_across_appendix", sheet="Phụ lục 1", ward="Phường Mũi Né", period="2016-2020")
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG MŨI NÉ |  |  |  |  | Phụ lục 1", bold=True)
    w.text("SỐ LIỆU 5 NĂM THỰC HIỆN CÁC MÔ HÌNH HỌC TẬP (2016 - 2020)", bold=True, over=8, align="center").text("(Kèm theo Báo cáo tổng kết 5 năm thực hiện Kế hoạch số 493/KH-UBND ngày 23/02/2016)", italic=True, over=8, align="center").skip()
    w.line("STT", "Nội dung", "Đơn vị tính", *(f"Năm {y}" for y in range(2016, 2021)), bold=True)
    hh, fr, fg = (6120, 6188, 6254, 6330, 6415), (3010, 3544, 4021, 4587, 5010), (2455, 3020, 3498, 4102, 4560)
    rows = (("1", "Tổng số hộ trên địa bàn", "hộ", "hh", hh), ("2", "Gia đình học tập", None, None, None), (None, "- Số hộ đăng ký", "hộ", "fr", fr), (None, "- Số hộ được công nhận", "hộ", "fg", fg),
            (None, "- Tỷ lệ công nhận so với tổng số hộ", "%", None, tuple(round(100 * b / a, 1) for a, b in zip(hh, fg, strict=True))),
            ("3", "Dòng họ học tập", None, None, None), (None, "- Số dòng họ đăng ký", "dòng họ", "clr", (4, 6, 7, 9, 11)), (None, "- Số dòng họ được công nhận", "dòng họ", "clg", (3, 5, 6, 8, 9)),
            ("4", "Cộng đồng học tập", None, None, None), (None, "- Số khu phố đăng ký", "khu phố", "cor", (9, 12, 14, 14, 14)), (None, "- Số khu phố được công nhận", "khu phố", "cog", (6, 8, 11, 12, 13)),
            ("5", "Số hội viên khuyến học", "người", "mem", (1204, 1311, 1420, 1502, 1598)), ("6", "Quỹ khuyến học", "đồng", "fund", (62000000, 70500000, 84200000, 91000000, 98500000)))
    for number, label, unit, short, values in rows:
        w.line(number and int(number), label, unit, *(values or ()), bold=values is None)
        for k, value in enumerate(values or ()):
            w.cells[w.row, 3 + k].number_format = "#,##0" if short else "0.0"
            if short:
                w.takes(3 + k, short, value, period=str(2016 + k))
    return w.close("NGƯỜI LẬP BIỂU", "TM. BAN CHẤP HÀNH", 5)


@ward
def w4_hidden_helpers() -> Ward:
    """A hidden row of machine names, a hidden column of codes, a hidden sheet with the list to choose from."""
    w = Ward("w4_hidden_helpers", sheet="NhapLieu", ward="Phường Thanh Hải", period="2023")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG THANH HẢI", bold=True).text("BIỂU NHẬP LIỆU MÔ HÌNH HỌC TẬP NĂM 2023", bold=True, over=9, align="center").skip()
    w.texts("stt | ma_kp | ten_kp | tong_ho | gd_dk | gd_cn | dv_tong | dv_dk | dv_cn")
    w.hidden_rows = [w.row]
    w.hidden_columns = [1]
    w.head("""
        STT | Mã | Khu phố | Tổng số hộ | Gia đình học tập | < | Đơn vị học tập | < | <
        ^ | ^ | ^ | ^ | Đăng ký | Được công nhận | Tổng số | Đăng ký | Được công nhận""", name=2, stt=0)
    w.means("hh fr fg un unr ung").units("\n".join(f"d| {i} | TH{i:02d} | Khu phố {i} | #" for i in range(1, 9)))
    w.sum_row("Cộng", w.last(8), formula=True)
    v = Ward("w4_hidden_helpers", sheet="DanhMuc", ward="Phường Thanh Hải", period="2023")
    v.hidden = True
    v.texts("Mã | Tên khu phố")
    for i in range(1, 9):
        v.texts(f"TH{i:02d} | Khu phố {i}")
    return join([w, v])


@ward
def w4_transposed_with_units() -> Ward:
    """Contents down with their units, khu phố across, the whole town in the column before them."""
    w = Ward("w4_transposed_with_units", sheet="Biểu ngang", ward="Thị trấn Phước Cát", period="2020")
    w.text("HỘI KHUYẾN HỌC THỊ TRẤN PHƯỚC CÁT", bold=True).text("MỘT SỐ CHỈ TIÊU VỀ CÔNG TÁC KHUYẾN HỌC, KHUYẾN TÀI NĂM 2020", bold=True, over=9, align="center").skip()
    w.line("TT", "Nội dung", "Đơn vị", "Toàn thị trấn", *(f"TDP {i}" for i in range(1, 6)), bold=True)
    base = [w.rng.randint(240, 560) for _ in range(5)]
    fr = [round(h * w.rng.uniform(.6, .85)) for h in base]
    fg = [round(f * w.rng.uniform(.8, .94)) for f in fr]
    cl = [w.rng.randint(3, 7) for _ in base]
    for number, label, unit, short, values in (("I", "Gia đình học tập", None, None, None), ("1", "Tổng số hộ gia đình", "hộ", "hh", base), ("2", "Số hộ đăng ký", "hộ", "fr", fr), ("3", "Số hộ được công nhận", "hộ", "fg", fg),
                                               ("4", "Tỷ lệ công nhận/đăng ký", "%", None, "rate"), ("II", "Dòng họ học tập", None, None, None), ("1", "Số dòng họ trên địa bàn", "dòng họ", "cl", cl),
                                               ("2", "Số dòng họ đăng ký", "dòng họ", "clr", [c - 1 for c in cl]), ("3", "Số dòng họ được công nhận", "dòng họ", "clg", [c - 2 for c in cl]),
                                               ("III", "Phong trào khuyến học", None, None, None), ("1", "Tổng số hội viên", "người", "mem", [w.rng.randint(60, 150) for _ in base]), ("2", "Số suất học bổng đã trao", "suất", "sch", [w.rng.randint(4, 15) for _ in base])):
        if values == "rate":
            w.line(4, label, unit, round(100 * sum(fg) / sum(fr), 1), *(round(100 * g / f, 1) for f, g in zip(fr, fg, strict=True)))
            continue
        w.line(int(number) if number.isdigit() else number, label, unit, *([sum(values), *values] if values else []), bold=values is None)
        for k, value in enumerate(values or []):
            w.takes(4 + k, short, value, f"Tổ dân phố {k + 1}")
    return w.close("Người lập bảng", "CHỦ TỊCH", 6, under=("", ""))


@ward
def w4_sheet_per_quarter() -> Ward:
    """A sheet per quarter of the year with what was registered so far and the members."""
    papers = []
    for k, (numeral, month) in enumerate((("I", 3), ("II", 6), ("III", 9))):
        w = Ward("w4_sheet_per_quarter", sheet=f"Quý {numeral}", ward="Xã Hàm Liêm", period=f"2022-Q{k + 1}")
        w.rng.seed("hàm liêm")
        w.drift = k
        w.text("HỘI KHUYẾN HỌC XÃ HÀM LIÊM", bold=True).text(f"BÁO CÁO QUÝ {numeral} NĂM 2022", bold=True, over=6, align="center").text(f"(Số liệu đến ngày {31 if month == 3 else 30}/{month}/2022)", italic=True, over=6, align="center").skip()
        w.head("TT | Thôn | Số hộ đăng ký GĐHT | Số hội viên | Quỹ khuyến học (đồng) | Ghi chú", name=1, stt=0)
        w.means("fr mem fund .").units(numbered("Thôn", range(1, 6)) + "\nT| | Cộng | #")
        show_decimals(w)
        w.close("Người báo cáo", "Chủ tịch Hội", 4, under=("", ""))
        papers.append(w)
    return join(papers)
