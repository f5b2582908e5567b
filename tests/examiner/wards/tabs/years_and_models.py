"""Years, quarters, school years, turned tables, and several tabs by year, by model, by form."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, numbered
from ...ward_frames import comma, dots, end, gen, given, many, of, rows, signed, table, title, top


@ward
def wc_soc_trang_ap_nam_ngoai() -> Ward:
    """Years over the columns of each year; ấp and khóm; counts as text of a pasted Word table."""
    w = Ward("wc_soc_trang_ap_nam_ngoai", sheet="GDHT 2021-2023", ward="Thị trấn Mỹ Xuyên Đông", period="2023", sizes=(260, 640))
    top(w, "UBND THỊ TRẤN MỸ XUYÊN ĐÔNG", "HỘI KHUYẾN HỌC", at=7)
    title(w, "KẾT QUẢ THỰC HIỆN MÔ HÌNH “GIA ĐÌNH HỌC TẬP” GIAI ĐOẠN 2021 - 2023", 11).skip()
    w.head("""
        STT | Ấp, khóm | Năm 2021 | < | < | Năm 2022 | < | < | Năm 2023 | < | <
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Tổng số hộ | Đăng ký | Công nhận | Tổng số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    plan = many("hh fr fg", (2021, 2022, 2023))
    units = ["Khóm Chợ Cũ", "Khóm Hòa Mỹ", "Ấp Thạnh Lợi", "Ấp Châu Thành", "Ấp Vĩnh Xuyên", "Ấp Đào Viên"]
    table(w, "# n " + plan, units, gen(w, 6, plan), "Cộng", fmt=dict.fromkeys(plan.split(), str))
    return signed(w, at=7)


@ward
def wc_phu_yen_nam_trong_mo_hinh() -> Ward:
    """.xls; models outside, the years 2016-2020 inside; hiếu học."""
    w = Ward("wc_phu_yen_nam_trong_mo_hinh", "xls", "5 nam", ward="Phường Phú Đông Hòa", period="2020", sizes=(230, 610))
    top(w, "UBND THÀNH PHỐ TUY HÒA", "UBND PHƯỜNG PHÚ ĐÔNG HÒA", at=12)
    title(w, "SỐ LIỆU ĐƯỢC CÔNG NHẬN CÁC MÔ HÌNH HIẾU HỌC GIAI ĐOẠN 2016-2020", 17)
    w.text("(Phục vụ tổng kết 5 năm)", italic=True, over=17, align="center").skip()
    w.head("""
        TT | Khu phố | Gia đình hiếu học được công nhận | < | < | < | < | Dòng họ hiếu học được công nhận | < | < | < | < | Đơn vị học tập được công nhận | < | < | < | <
        ^ | ^ | 2016 | 2017 | 2018 | 2019 | 2020 | 2016 | 2017 | 2018 | 2019 | 2020 | 2016 | 2017 | 2018 | 2019 | 2020""", name=1, stt=0)
    plan = " ".join(f"{short}@{year}" for short in ("fg", "clg", "ung") for year in range(2016, 2021))
    units = [f"Khu phố {n}" for n in ("1", "2", "3", "4", "5", "6", "Phú Hiệp")]
    data = gen(w, 7, "hh@2016 fr@2016 " + plan)
    table(w, "# n " + plan, units, data, "TỔNG CỘNG")
    return signed(w, "NGƯỜI LẬP BẢNG", "KT. CHỦ TỊCH", 12, under=("", "PHÓ CHỦ TỊCH"))


@ward
def wc_gia_lai_lang_chuyen_vi() -> Ward:
    """Turned: indicators in rows with their unit, làng in columns, the xã's sum in the last column."""
    w = Ward("wc_gia_lai_lang_chuyen_vi", sheet="Bieu tong hop", ward="Xã Ia Dêr Tây", period="2020", sizes=(90, 240))
    top(w, "ĐẢNG ỦY XÃ IA DÊR TÂY", "HỘI KHUYẾN HỌC", at=5, date="Ia Dêr Tây, ngày 02 tháng 12 năm 2020")
    title(w, "BIỂU TỔNG HỢP PHONG TRÀO HỌC TẬP NĂM 2020", 9).skip()
    units = of("Làng", "Klăh,Bẹk,Breng 1,Breng 2,Jút,Kút")
    keys = "hh pop fr fg clr clg cog mem"
    labels = (("Tổng số hộ", "hộ"), ("Số khẩu", "khẩu"), ("Gia đình đăng ký Gia đình học tập", "hộ"), ("Gia đình được công nhận Gia đình học tập", "hộ"), ("Dòng họ đăng ký Dòng họ học tập", "dòng họ"),
              ("Dòng họ được công nhận Dòng họ học tập", "dòng họ"), ("Cộng đồng học tập được công nhận", "cộng đồng"), ("Hội viên Hội Khuyến học", "người"))
    data = gen(w, 6, keys)
    w.line("TT", "Nội dung", "ĐVT", *units, "Toàn xã", bold=True, align="center")
    for i, (key, (label, unit)) in enumerate(zip(keys.split(), labels, strict=True), 1):
        values = [line[key] for line in data]
        w.line(i, label, unit, *values, sum(values))
        for c, (name, value) in enumerate(zip(units, values, strict=True), 3):
            w.takes(c, key, value, name)
    return end(w, "Người lập biểu", "CHỦ TỊCH", 6)


@ward
def wc_ca_mau_khom_phieu() -> Ward:
    """A form for each khóm on its own tab, labels and values, filled by three hands."""
    who, papers = "Phường Tân Thành Đông", []
    shapes = ({}, {"hh": "{} hộ", "fr": "{} hộ", "fg": "{} hộ"}, {"sch": "{} suất", "mem": "{} người"}, {})
    for i in range(1, 5):
        w = Ward("wc_ca_mau_khom_phieu" if i == 1 else f"wc_ca_mau_khom_phieu_{i}", sheet=f"Khóm {i}", ward=who, period="2019", sizes=(320, 780))
        w.texts("HỘI KHUYẾN HỌC PHƯỜNG TÂN THÀNH ĐÔNG | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts(f"CHI HỘI KHUYẾN HỌC KHÓM {i} | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
        title(w, "PHIẾU BÁO CÁO KẾT QUẢ CÔNG TÁC KHUYẾN HỌC NĂM 2019", 3)
        w.text(f"Đơn vị báo cáo: Khóm {i}", italic=True).skip()
        keys = "hh fr fg clr clg mem sch"
        line = gen(w, 1, keys)[0]
        for k, (key, label) in enumerate(zip(keys.split(), ("Tổng số hộ trong khóm", "Số gia đình đăng ký Gia đình hiếu học", "Số gia đình được công nhận Gia đình hiếu học", "Số dòng họ đăng ký Dòng họ hiếu học",
                                                            "Số dòng họ được công nhận Dòng họ hiếu học", "Tổng số hội viên", "Số suất học bổng đã trao trong năm"), strict=True), 1):
            value = line[key]
            w.line(k, label, shapes[i - 1].get(key, "{}").format(value) if key in shapes[i - 1] else value).takes(2, key, value, f"Khóm {i}")
        w.skip().text("Thuận lợi, khó khăn: " + ("hộ đi làm ăn xa nhiều nên khó vận động." if i % 2 else "một số hộ chưa hiểu tiêu chí."), italic=True)
        papers.append(end(w, "Thư ký", "Chi hội trưởng", at=2))
    return join(papers)


@ward
def wc_nam_dinh_ba_bang_mot_trang() -> Ward:
    """Three tables under one another on one tab: families, clans, communities and units; thôn with sums as formulas."""
    w = Ward("wc_nam_dinh_ba_bang_mot_trang", sheet="Bao cao nam", ward="Xã Hải Phương Nam", period="2020", sizes=(240, 520))
    top(w, "HỘI KHUYẾN HỌC HUYỆN HẢI HẬU", "HỘI KHUYẾN HỌC XÃ HẢI PHƯƠNG NAM", at=4)
    title(w, "BÁO CÁO SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM 2020", 6).skip()
    xom = of("Xóm", "Bắc,Nam,Đông Cường,Tây Cường,Trung Thành")
    for heading, head, cols in (
            ("I. GIA ĐÌNH HỌC TẬP", "STT | Xóm | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/TS hộ (%)", "# n hh fr fg %fg/hh"),
            ("II. DÒNG HỌ HỌC TẬP", "STT | Xóm | Tổng số dòng họ | Số dòng họ đăng ký | Số dòng họ được công nhận", "# n cl clr clg"),
            ("III. CỘNG ĐỒNG HỌC TẬP, ĐƠN VỊ HỌC TẬP", "STT | Xóm | Cộng đồng đăng ký | Cộng đồng được công nhận | Đơn vị đăng ký | Đơn vị được công nhận", "# n cor cog unr ung")):
        w.text(heading, bold=True)
        w.head(head, name=1, stt=0)
        keys = " ".join(t for t in cols.split() if t not in "#n" and t[0] != "%")
        table(w, cols, xom, gen(w, 5, keys), "Cộng", formulas=True)
        w.skip()
    return signed(w, at=4)


@ward
def wc_ben_tre_quy_2022() -> Ward:
    """Quarters over the columns: pupils who left and those brought back; a group for the whole year of their sums."""
    w = Ward("wc_ben_tre_quy_2022", sheet="Bỏ học theo quý", ward="Xã An Hiệp Trung", period="2022")
    top(w, "UBND XÃ AN HIỆP TRUNG", "HỘI KHUYẾN HỌC", at=6)
    title(w, "THEO DÕI HỌC SINH BỎ HỌC, VẬN ĐỘNG TRỞ LẠI LỚP NĂM 2022", 12)
    w.text("Đơn vị tính: học sinh", at=9, italic=True)
    w.head("""
        STT | Ấp | Quý I | < | Quý II | < | Quý III | < | Quý IV | < | Cả năm | <
        ^ | ^ | Bỏ học | Vận động trở lại | Bỏ học | Vận động trở lại | Bỏ học | Vận động trở lại | Bỏ học | Vận động trở lại | Bỏ học | Vận động trở lại""", name=1, stt=0)
    made = [(2, 1, 0, 0, 3, 2, 1, 1), (1, 1, 1, 0, 2, 1, 0, 0), (0, 0, 2, 1, 4, 2, 1, 0), (3, 2, 0, 0, 1, 1, 2, 1), (1, 0, 1, 1, 2, 2, 0, 0)]
    keys = " ".join(f"{short}@2022-Q{q}" for q in range(1, 5) for short in ("do", "rt"))
    data = [line | {"do": sum(v[::2]), "rt": sum(v[1::2])} for v, line in zip(made, given(keys, made), strict=True)]
    table(w, f"# n {keys} ~do ~rt", of("Ấp", "Thuận Điền,Giồng Keo,Tiên Thạnh,Hòa Bình,An Thới"), data, "Cộng")
    return signed(w, at=7)


@ward
def wc_nghe_an_xom_bo_hoc_hai_cap() -> Ward:
    """A school year by xóm: pupils of two levels at its start, those who left and came back, rates with two decimals."""
    w = Ward("wc_nghe_an_xom_bo_hoc_hai_cap", sheet="HS bỏ học", ward="Xã Nghi Thịnh Đông", period="2018-2019")
    top(w, "UBND XÃ NGHI THỊNH ĐÔNG", "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG", at=7, date="Nghi Thịnh Đông, ngày 10 tháng 6 năm 2019")
    title(w, "BIỂU THEO DÕI HỌC SINH BỎ HỌC NĂM HỌC 2018-2019", 11).skip()
    w.head("""
        TT | Xóm | Tiểu học | < | < | < | Trung học cơ sở | < | < | < | Ghi chú
        ^ | ^ | Số HS đầu năm | Bỏ học | Vận động trở lại lớp | Tỷ lệ bỏ học (%) | Số HS đầu năm | Bỏ học | Vận động trở lại lớp | Tỷ lệ bỏ học (%) | ^""", name=1, stt=0)
    made = [(64, 0, 0, 51, 2, 1), (58, 1, 1, 47, 1, 0), (71, 0, 0, 66, 3, 1), (43, 0, 0, 39, 0, 0), (80, 1, 0, 69, 2, 2), (55, 0, 0, 44, 1, 1)]
    notes = {3: "1 em theo bố mẹ vào Nam"}
    rows(w, "ps:th do:th rt:th . ps:thcs do:thcs rt:thcs . .", [f"Xóm {i}" for i in range(1, 7)],
         lambda i: [*made[i - 1][:3], None, *made[i - 1][3:], None, notes.get(i)], "Tổng cộng", {3: (1, 0), 7: (5, 4)}, decimals=2)
    return end(w, "Người lập biểu", "GIÁM ĐỐC TTHTCĐ", 7)


@ward
def wc_dong_nai_ap_tre_6_tuoi() -> Ward:
    """Children of six and first classes, children not in class; "em" typed behind the figures of one column."""
    w = Ward("wc_dong_nai_ap_tre_6_tuoi", sheet="Huy động", ward="Xã Sông Trầu Hạ", period="2023-2024")
    top(w, "UBND XÃ SÔNG TRẦU HẠ", "BCĐ PHỔ CẬP GIÁO DỤC - XÓA MÙ CHỮ", at=4)
    title(w, "KẾT QUẢ HUY ĐỘNG TRẺ RA LỚP NĂM HỌC 2023-2024", 7).skip()
    w.head("STT | Ấp | Số trẻ 6 tuổi | Số trẻ 6 tuổi vào lớp 1 | Tỷ lệ (%) | Số trẻ chưa ra lớp | Lý do", name=1, stt=0)
    made = [(84, 84, 0, None), (61, 60, 1, "Khuyết tật nặng"), (97, 95, 2, "Theo gia đình đi nơi khác"), (45, 45, 0, None), (73, 72, 1, "Bệnh")]
    rows(w, "a6 a6g . ne .", of("Ấp", "1,2,3,4,Tân Đạt"), lambda i: [f"{made[i - 1][0]} em{{{made[i - 1][0]}}}", made[i - 1][1], None, *made[i - 1][2:]], "Cộng", {2: (1, 0)})
    return signed(w, "NGƯỜI TỔNG HỢP", "TRƯỞNG BAN", under=("", "PHÓ CHỦ TỊCH UBND XÃ"))


@ward
def wc_hau_giang_moi_nam_mot_trang() -> Ward:
    """A tab for each year 2021-2023, the form growing by columns; the same ấp written a little differently each year."""
    who, papers = "Xã Vị Bình Đông", []
    written = {2021: "Ấp {}", 2022: "ấp {}", 2023: "Ấp {} "}
    plan = many("hh fr fg", (2021, 2022, 2023)) + " citr@2023 cit@2023"
    for year, shown in written.items():
        w = Ward("wc_hau_giang_moi_nam_mot_trang" + ("" if year == 2021 else f"_{year}"), sheet=f"{year}", ward=who, period=str(year), sizes=(240, 590))
        if year == 2021:
            data = gen(w, 6, plan)
        top(w, "UBND XÃ VỊ BÌNH ĐÔNG", "HỘI KHUYẾN HỌC XÃ", at=4)
        title(w, f"KẾT QUẢ XÂY DỰNG {'GIA ĐÌNH HỌC TẬP' if year < 2023 else 'GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP'} NĂM {year}", 6 if year < 2023 else 8).skip()
        cols = f"# n hh@{year} fr@{year} fg@{year} %fg@{year}/hh@{year}"
        if year < 2023:
            w.head("STT | Tên ấp | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ % (đạt/tổng số hộ)", name=1, stt=0)
        else:
            cols += " citr@2023 cit@2023"
            w.head("""
                STT | Tên ấp | Tổng số hộ | Gia đình học tập | < | < | Công dân học tập | <
                ^ | ^ | ^ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ % | Số người đăng ký | Số người đạt""", name=1, stt=0)
        units = [f"{shown.format(n)}=Ấp {n}" for n in ("1", "2", "3", "4", "Mỹ Hòa", "Mỹ Thạnh")]
        table(w, cols, units, data, "Cộng" if year != 2022 else "Tổng", show=comma if year == 2022 else None)
        papers.append(end(w, "Người lập", "CHỦ TỊCH HỘI"))
    return join(papers)


@ward
def wc_quang_tri_moi_mo_hinh_mot_trang() -> Ward:
    """A tab for each model; that of the communities has marks, points and grades only; an empty Sheet5 is left over."""
    who, thon = "Xã Gio Thành Bắc", of("Thôn", "Nhĩ Hạ,Nhĩ Trung,Lại An,Tân Minh,Phước Thị")
    papers = [Ward("wc_quang_tri_moi_mo_hinh_mot_trang" + (f"_{k}" if k else ""), sheet=sheet, ward=who, period="2021", sizes=(130, 330))
              for k, sheet in enumerate(("GĐHT", "DHHT", "CĐHT", "ĐVHT", "Sheet5"))]
    a, b, c, d, _ = papers
    for w, text, wide in ((a, "GIA ĐÌNH HỌC TẬP", 7), (b, "DÒNG HỌ HỌC TẬP", 5), (c, "CỘNG ĐỒNG HỌC TẬP CẤP THÔN", 5), (d, "ĐƠN VỊ HỌC TẬP", 4)):
        w.text("HỘI KHUYẾN HỌC XÃ GIO THÀNH BẮC", bold=True)
        title(w, f"TỔNG HỢP MÔ HÌNH {text} NĂM 2021", wide).skip()
    a.head("""
        TT | Thôn | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ (%) | <
        ^ | ^ | ^ | ^ | ^ | so với đăng ký | so với tổng số hộ""", name=1, stt=0)
    table(a, "# n hh fr fg %fg/fr %fg/hh", thon, gen(a, 5, "hh fr fg"), "Cộng", formulas=True)
    b.head("TT | Thôn | Số dòng họ | Số dòng họ đăng ký | Số dòng họ được công nhận", name=1, stt=0)
    table(b, "# n cl clr clg", thon, gen(b, 5, "cl clr clg"), "Cộng")
    c.head("TT | Thôn | Đăng ký | Điểm tự chấm | Xếp loại", name=1, stt=0)
    for i, (unit, points, grade) in enumerate(zip(thon, (88, 76.5, 91, 68, 83), ("Tốt", "Khá", "Tốt", "Trung bình", "Khá"), strict=True), 1):
        c.line(i, unit, "x", points, grade).not_counted(c.address(2), c.address(4))
    d.head("TT | Thôn | Số đơn vị đăng ký | Số đơn vị được công nhận", name=1, stt=0)
    table(d, "# n unr ung", thon, gen(d, 5, "un unr ung"), "Cộng")
    for w in papers[:4]:
        end(w, "Người lập biểu", "Chủ tịch Hội", at=3)
    return join(papers)


@ward
def wc_thi_xa_nhom_phuong_khu_pho() -> Ward:
    """The town's workbook: its wards as lines of groups with their sums, their khu phố and thôn under them."""
    w = Ward("wc_thi_xa_nhom_phuong_khu_pho", sheet="Chi tiết", ward="Phường An Lạc Bắc", period="2022", sizes=(190, 620))
    top(w, "UBND THỊ XÃ BUÔN TRẤP", "HỘI KHUYẾN HỌC", at=5, date="Buôn Trấp, ngày 20 tháng 12 năm 2022")
    title(w, "CHI TIẾT KẾT QUẢ GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP CÁC XÃ, PHƯỜNG NĂM 2022", 8).skip()
    w.head("""
        STT | Đơn vị | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ CN/ĐK (%) | Đăng ký | Công nhận""", name=1, stt=0)
    t = w.tables[0]
    w.means("hh fr fg %fg/fr clr clg")
    heads = []
    for roman, place, kind, count in (("I", "Phường An Lạc Bắc", "Tổ dân phố", 4), ("II", "Phường Thống Nhất Nam", "Tổ dân phố", 3), ("III", "Xã Ea Blang Hạ", "Thôn", 4)):
        w.ward = place
        w.row += 1
        at = w.row
        t.body.append(at)
        heads.append(at)
        w.units(numbered(kind, range(1, count + 1)))
        w.sum_row(place, w.last(count), row=at, stt=roman)
        t.subtotal_rows.append(at)
    w.sum_row("Toàn thị xã", heads)
    w.ward = "Phường An Lạc Bắc"
    return signed(w, at=5)


@ward
def wc_an_giang_phieu_hai_cot() -> Ward:
    """A form for each ấp on its own tab with two pairs of label and figure in a line, as on the paper of the district."""
    who, papers = "Xã Bình Long Thượng", []
    for k, ap in enumerate(("Bình Chánh", "Bình Thuận", "Chánh Hưng")):
        w = Ward("wc_an_giang_phieu_hai_cot" + (f"_{k}" if k else ""), sheet=ap, ward=who, period="2020", sizes=(380, 820))
        w.text("HỘI KHUYẾN HỌC XÃ BÌNH LONG THƯỢNG", bold=True).skip()
        title(w, "PHIẾU THU THẬP SỐ LIỆU KHUYẾN HỌC NĂM 2020", 4)
        w.text(f"Ấp: {ap}", bold=True, over=4, align="center").skip()
        line = gen(w, 1, "hh pop fr fg cl clg mem sch")[0]
        for left, right in ((("Tổng số hộ", "hh"), ("Tổng số nhân khẩu", "pop")), (("Số hộ đăng ký gia đình học tập", "fr"), ("Số hộ đạt gia đình học tập", "fg")),
                            (("Tổng số dòng họ", "cl"), ("Số dòng họ đạt dòng họ học tập", "clg")), (("Số hội viên khuyến học", "mem"), ("Số suất học bổng", "sch"))):
            cells = [x for label, key in (left, right) for x in (label, dots(line[key]) if k == 1 and line[key] > 999 else line[key])]
            w.line(*cells)
            w.takes(1, left[1], line[left[1]], f"Ấp {ap}").takes(3, right[1], line[right[1]], f"Ấp {ap}")
        w.skip().texts("Trưởng ấp | | Chi hội trưởng", bold=True)
        papers.append(w)
    return join(papers)
