"""Several sheets, tables or years: a page of instructions, last year's copy, a hidden older sheet, turned tables."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, names, numbered


@ward
def w6_instruction_page() -> Ward:
    """A page on how to fill in the form before the form."""
    a = Ward("w6_instruction_page", sheet="Hướng dẫn", ward="Xã An Thạnh Đông", period="2023")
    a.text("HƯỚNG DẪN GHI BIỂU", bold=True).skip()
    for t in (
            "1. Mỗi ấp ghi một dòng ở trang “Nhập liệu”, không thêm cột.", "2. Cột (3) ghi tổng số hộ thường trú tại thời điểm 30/11.",
            "3. Cột (4) lấy theo sổ đăng ký của chi hội; cột (5) lấy theo quyết định của UBND xã.",
            "4. Gửi về Hội Khuyến học huyện trước ngày 15/12, điện thoại hỏi đáp gặp đồng chí Thường trực Hội."):
        a.text(t)
    w = Ward("w6_instruction_page_b", sheet="Nhập liệu", ward="Xã An Thạnh Đông", period="2023", sizes=(260, 690))
    w.text("HỘI KHUYẾN HỌC XÃ AN THẠNH ĐÔNG", bold=True).text("BIỂU 01: GIA ĐÌNH HỌC TẬP VÀ HỘI VIÊN NĂM 2023", bold=True, over=7, align="center").skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ (%) | Số hội viên khuyến học", name=1, stt=0)
    w.line("(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)", "(7)", italic=True)
    w.means("hh fr fg %fg/fr mem").units(names("Ấp", "Đền Thờ,Trương Công Nhựt,Tăng Long,Nguyễn Công Minh A,Lê Minh Châu A") + "\nT| | Tổng cộng | #")
    return join([a, w])


@ward
def w6_years_below_each_kp() -> Ward:
    """Three years under one another for each tổ dân phố, whose name is merged over them."""
    w = Ward("w6_years_below_each_kp", sheet="2019-2021", ward="Phường Phú Hội", period="2019-2021", sizes=(420, 980))
    w.letterhead(("HỘI KHUYẾN HỌC PHƯỜNG PHÚ HỘI",), 4)
    w.text("THEO DÕI GIA ĐÌNH HỌC TẬP TỪNG TỔ DÂN PHỐ, CÁC NĂM 2019, 2020, 2021", bold=True, over=6, align="center").skip()
    w.line("TT", "Tổ dân phố", "Năm", "Tổng số hộ", "Số hộ đăng ký", "Số hộ được công nhận", bold=True)
    for i in range(1, 6):
        hh, fr, share = w.rng.randint(420, 980), w.rng.uniform(.55, .7), w.rng.uniform(.8, .92)
        for j, y in enumerate(("2019", "2020", "2021")):
            h = round(hh * (1 + .01 * j))
            r = round(h * (fr + .04 * j))
            v = h, r, round(r * share)
            w.line(i if not j else None, f"Tổ dân phố {i}" if not j else None, int(y), *v)
            for k, s in enumerate(("hh", "fr", "fg")):
                w.takes(3 + k, s, v[k], f"Tổ dân phố {i}", y)
        w.merges += [(w.row - 2, 0, w.row, 0), (w.row - 2, 1, w.row, 1)]
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w6_indicators_down_grouped() -> Ward:
    """Indicators down under the models, bản across, the whole commune last."""
    w = Ward("w6_indicators_down_grouped", sheet="Mẫu 5", ward="Xã Mường Khoa", period="2020", sizes=(70, 190))
    w.texts("UBND XÃ MƯỜNG KHOA", bold=True)
    w.text("BIỂU SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM 2020", bold=True, over=8, align="center").skip()
    bans = ("Bản Nà Pầu", "Bản Khoa", "Bản Phúc Khoa", "Bản Nà An")
    w.line("STT", "Nội dung", "ĐVT", *bans, "Toàn xã", bold=True)
    data = [w.draw("hh fr fg clr clg cor cog") for _ in bans]
    labels = {0: ("Tổng số hộ", "hộ", "hh"), 1: ("Số hộ đăng ký Gia đình học tập", "hộ", "fr"), 2: ("Số hộ được công nhận Gia đình học tập", "hộ", "fg"),
              3: ("Số dòng họ đăng ký Dòng họ học tập", "dòng họ", "clr"), 4: ("Số dòng họ được công nhận Dòng họ học tập", "dòng họ", "clg"),
              5: ("Đăng ký Cộng đồng học tập", "bản", "cor"), 6: ("Được công nhận Cộng đồng học tập", "bản", "cog")}
    for title, part in (("I|Gia đình học tập", (0, 1, 2)), ("II|Dòng họ học tập", (3, 4)), ("III|Cộng đồng học tập", (5, 6))):
        w.line(*title.split("|"), bold=True)
        for n, k in enumerate(part, 1):
            label, unit, short = labels[k]
            v = [d[k] for d in data]
            w.line(n, label, unit, *v, sum(v))
            for c, value in enumerate(v):
                w.takes(3 + c, short, value, bans[c])
    return w.close("Người lập", "TM. UBND XÃ", 5, under=("", "CHỦ TỊCH"))


@ward
def w6_years_under_models() -> Ward:
    """Years under each model; the title says that they are recognised."""
    w = Ward("w6_years_under_models", sheet="Giai đoạn", ward="Xã Đức Lân", period="2020-2022", sizes=(210, 540))
    w.texts("HỘI KHUYẾN HỌC XÃ ĐỨC LÂN", bold=True).text("SỐ GIA ĐÌNH, DÒNG HỌ ĐƯỢC CÔNG NHẬN DANH HIỆU HỌC TẬP GIAI ĐOẠN 2020 - 2022", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Thôn | Gia đình học tập | < | < | Dòng họ học tập | < | <
        ^ | ^ | Năm 2020 | Năm 2021 | Năm 2022 | Năm 2020 | Năm 2021 | Năm 2022""", name=1, stt=0)
    w.means("fg@2020 fg@2021 fg@2022 clg@2020 clg@2021 clg@2022").units(names("Thôn", "Thạch Trụ Đông,Thạch Trụ Tây,Tú Sơn 1,Tú Sơn 2,Phước Đức", "{n}") + "\nT| | Cộng | #")
    return w.close("NGƯỜI LẬP BIỂU", "CHỦ TỊCH", 5, under=("(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"))


@ward
def w6_last_year_copy() -> Ward:
    """A tab for this year and its copy of last year."""
    papers = []
    for j, year in enumerate(("2022", "2021")):
        w = Ward("w6_last_year_copy", sheet=f"Năm {year}", ward="Thị trấn Núi Sập", period=year, sizes=(480, 1150))
        w.rng.seed(77)
        w.drift = 1 - j
        w.texts("UBND THỊ TRẤN NÚI SẬP | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("HỘI KHUYẾN HỌC | | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
        w.text(f"DANH SÁCH CÁC ẤP ĐĂNG KÝ VÀ ĐẠT GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM {year}", bold=True, over=8, align="center").skip()
        w.head("TT | Tên ấp | Tổng số hộ | Gia đình học tập đăng ký | Gia đình học tập đạt | Tỷ lệ đạt/đăng ký (%) | Cộng đồng học tập đăng ký | Cộng đồng học tập đạt", name=1, stt=0)
        w.means("hh fr fg %fg/fr cor cog").units(names("Ấp", "Bắc Sơn,Nam Sơn,Tây Sơn,Đông Sơn 1,Đông Sơn 2") + "\nT| | Tổng cộng | #")
        w.close("Người lập bảng", "CHỦ TỊCH", 5, date=f"Núi Sập, ngày 15 tháng 12 năm {year}", under=("", ""))
        papers.append(w)
    return join(papers)


@ward
def w6_dropout_table_below_models() -> Ward:
    """Families of the year, and below them dropouts of the school year."""
    w = Ward("w6_dropout_table_below_models", sheet="Tổng hợp 2022", ward="Xã Tà Hộc", period="2022", sizes=(80, 210))
    w.texts("UBND XÃ TÀ HỘC", bold=True).text("TỔNG HỢP CÔNG TÁC KHUYẾN HỌC, DUY TRÌ SĨ SỐ", bold=True, over=6, align="center").skip()
    bans = "Pơn,Pá Hốc,Mòng,Heo,Tòng Tải"
    w.text("Biểu 1. Gia đình học tập năm 2022", bold=True)
    w.head("TT | Bản | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units(names("Bản", bans) + "\nT| | Cộng | #")
    w.skip(2).text("Biểu 2. Học sinh bỏ học năm học 2021-2022", bold=True)
    w.head("TT | Bản | Số học sinh đầu năm học | Số học sinh bỏ học | Số học sinh vận động trở lại lớp", name=1, stt=0)
    w.means("ps@2021-2022 do@2021-2022 rt@2021-2022").units(names("Bản", bans) + "\nT| | Cộng | #")
    return w.close("Người lập", "TM. UBND XÃ", 4, under=("", "CHỦ TỊCH"))


@ward
def w6_tab_per_thon_form() -> Ward:
    """A tab for each thôn with a form of indicators."""
    papers = []
    for n in ("Đông Mỹ", "Phú Khê", "Bàn Thạch", "Hòa Xuân"):
        w = Ward("w6_tab_per_thon_form" if not papers else f"w6_tab_{n}", sheet=n, ward="Xã Hòa Xuân Đông", period="2023", sizes=(220, 620))
        w.texts("HỘI KHUYẾN HỌC XÃ HÒA XUÂN ĐÔNG", bold=True).texts(f"CHI HỘI KHUYẾN HỌC THÔN {n.upper()}", bold=True).skip()
        w.text("PHIẾU BÁO CÁO KẾT QUẢ XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM 2023", bold=True, over=4, align="center").text(f"Thôn: {n}").skip()
        w.line("STT", "Nội dung", "Đơn vị tính", "Số lượng", bold=True)
        v = w.draw("hh fr fg cl clr clg mem")
        for i, (label, unit, short) in enumerate((("Tổng số hộ", "hộ", "hh"), ("Số hộ đăng ký Gia đình học tập", "hộ", "fr"), ("Số hộ được công nhận Gia đình học tập", "hộ", "fg"),
                                                  ("Tổng số dòng họ", "dòng họ", "cl"), ("Số dòng họ đăng ký Dòng họ học tập", "dòng họ", "clr"), ("Số dòng họ được công nhận Dòng họ học tập", "dòng họ", "clg"),
                                                  ("Số hội viên khuyến học", "người", "mem")), 1):
            w.line(i, label, unit, v[i - 1])
            w.takes(3, short, v[i - 1], f"Thôn {n}")
        w.close("", "CHI HỘI TRƯỞNG", 2, under=("", ""))
        papers.append(w)
    return join(papers)


@ward
def w6_hidden_old_sheet() -> Ward:
    """A hidden list of khu phố behind the table."""
    w = Ward("w6_hidden_old_sheet", sheet="Biểu tổng hợp", ward="Phường Tân Phú", period="2022", sizes=(430, 1010))
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG TÂN PHÚ", bold=True).text("GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP CÁC KHU PHỐ NĂM 2022", bold=True, over=7, align="center").skip()
    w.head("STT | Khu phố | Tổng số hộ | Gia đình đăng ký | Gia đình được công nhận | Cộng đồng đăng ký | Cộng đồng được công nhận", name=1, stt=0)
    w.means("hh fr fg cor cog").units(names("Khu phố", "Phú Lâm,Phú Cường,Phú Hòa,Phú Thịnh,Phú Tân", "{n}") + "\nT| | Cộng | #")
    w.close("Người lập", "CHỦ TỊCH", 4, under=("", ""))
    old = Ward("w6_hidden_old_sheet_b", sheet="DM cu", ward="Phường Tân Phú", period="2022")
    old.text("Danh mục khu phố (cũ, không dùng)").texts("Mã | Tên khu phố | Trưởng khu phố nộp báo cáo")
    for k, n in enumerate(("Phú Lâm", "Phú Cường", "Phú Hòa", "Phú Thịnh", "Phú Tân"), 1):
        old.texts(f"KP{k:02d} | {n} | đã nộp")
    old.hidden = True
    return join([w, old])


@ward
def w6_quarters_across() -> Ward:
    """Scholarships of four quarters and of the whole year."""
    w = Ward("w6_quarters_across", sheet="Hoc bong 2023", ward="Xã Tân Hội", period="2023")
    w.texts("HỘI KHUYẾN HỌC XÃ TÂN HỘI", bold=True).text("SỐ SUẤT HỌC BỔNG KHUYẾN HỌC TRAO TRONG CÁC QUÝ NĂM 2023", bold=True, over=7, align="center").text("Đơn vị tính: suất", at=5, italic=True)
    w.head("TT | Thôn | Quý I | Quý II | Quý III | Quý IV | Cả năm", name=1, stt=0)
    w.means("sch@2023-Q1 sch@2023-Q2 sch@2023-Q3 sch@2023-Q4 .").units("\n".join(
        f"d| {i} | Thôn {n} | " + " | ".join(str(w.rng.randint(2, 21)) for _ in range(4)) for i, n in enumerate(("Tân Lập", "Tân Trung", "Tân Phú", "Tân Hiệp", "Tân Hòa"), 1)))
    rows = w.last(5)
    for row in rows:
        w.put(6, sum(w.cells[row, c].value for c in range(2, 6)), row, border=True)
        w.not_counted(w.address(6, row))
    w.sum_row("Tổng cộng", rows, also=(6,))
    return w.close("Thủ quỹ", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w6_district_ward_merged_subtotals() -> Ward:
    """A district's thôn under their communes, which are merged over them, with sums of each."""
    w = Ward("w6_district_ward_merged_subtotals", sheet="Toàn huyện", ward="Huyện Quỳnh Phụ", period="2023", sizes=(180, 470))
    w.text("HỘI KHUYẾN HỌC HUYỆN QUỲNH PHỤ", bold=True).text("TỔNG HỢP GIA ĐÌNH HỌC TẬP THEO XÃ, THÔN NĂM 2023", bold=True, over=6, align="center").skip()
    w.line("TT", "Xã", "Thôn", "Tổng số hộ", "Số hộ đăng ký", "Số hộ được công nhận", bold=True)
    grand = [0, 0, 0]
    for i, (xa, thon) in enumerate((("Quỳnh Hải", "Quảng Bá,An Phú 1,An Phú 2,Đoàn Xá"), ("Quỳnh Minh", "An Ký Đông,An Ký Tây,An Ký Trung"),
                                    ("An Vinh", "Trung Châu,Gia Hòa,Hương Hòa")), 1):
        w.ward = f"Xã {xa}"
        sub, first = [0, 0, 0], w.row + 1
        for n in thon.split(","):
            v = w.draw("hh fr fg")
            w.line(i if w.row + 1 == first else None, f"Xã {xa}" if w.row + 1 == first else None, f"Thôn {n}", *v)
            for k, s in enumerate(("hh", "fr", "fg")):
                w.takes(3 + k, s, v[k], f"Thôn {n}")
            sub = [a + b for a, b in zip(sub, v, strict=True)]
        w.merges += [(first, 0, w.row, 0), (first, 1, w.row, 1)]
        w.line(None, f"Cộng xã {xa}", None, *sub, bold=True)
        grand = [a + b for a, b in zip(grand, sub, strict=True)]
    w.line(None, "TOÀN HUYỆN", None, *grand, bold=True)
    w.ward = "Huyện Quỳnh Phụ"
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w6_quarter_three() -> Ward:
    """A report of the third quarter, with families, dropouts and scholarships."""
    w = Ward("w6_quarter_three", sheet="Q3", ward="Phường Phú Thạnh", period="2022-Q3", sizes=(330, 780))
    w.letterhead(("UBND PHƯỜNG PHÚ THẠNH", "BAN CHỈ ĐẠO XÃ HỘI HỌC TẬP"), 4, "Phú Thạnh, ngày 03 tháng 10 năm 2022")
    w.text("BÁO CÁO CÔNG TÁC KHUYẾN HỌC QUÝ III NĂM 2022", bold=True, over=7, align="center").skip()
    w.head("STT | Khu phố | Tổng số hộ | Hộ đăng ký GĐHT | Học sinh bỏ học | Vận động trở lại lớp | Suất học bổng đã trao", name=1, stt=0)
    w.means("hh fr do rt sch").units(numbered("Khu phố", range(1, 7)) + "\nT| | Tổng cộng | #")
    return w.close("Người tổng hợp", "TRƯỞNG BAN", 4, under=("", ""))
