"""A tab or a table for each commune, khu phố or year, several lines for each thôn, lists and pages of a whole commune."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import body, end, gen, given, kp, of, offices, sums, table, title, total


@ward
def wj_sap_nhap_bon_xa() -> Ward:
    """A ward of 2025 made of four communes: a tab for each with the form that it always used."""
    who, papers = "Phường Đông Tiền Phong", []
    spec = (("Đông Hải cũ", "Thôn", "Nam Hải,Bắc Lý,Trung Hành", "# n hh fr fg", "TT | Thôn | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT"),
            ("Tiền An cũ", "Thôn", "Cỏ Khê,Giếng Méo,Giếng Đá,Núi Thùa", "n hh fg fr %fg/fr", "Tên thôn | Số hộ | Hộ đạt GĐHT | Hộ đăng ký GĐHT | Đạt/đăng ký (%)"),
            ("Phong Cốc cũ", "Khu", "1,2,3,4,5", "# n fr fg hh", "Số TT | Khu phố | Gia đình học tập đăng ký | Gia đình học tập được công nhận | Tổng hộ"),
            ("Tân An cũ", "Thôn", "Thống Nhất 1,Thống Nhất 2,Thành Giền", "# n hh fr fg %fg/hh", "STT | Thôn | TS hộ | ĐK GĐHT | CN GĐHT | CN/TS hộ"))
    for name, kind, units, cols, head in spec:
        w = Ward("wj_sap_nhap_bon_xa", sheet=name, ward=who, period="2025", sizes=(130, 400))
        w.rng.seed(name)
        w.text("UBND PHƯỜNG ĐÔNG TIỀN PHONG")
        w.text(f"SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2025 - ĐỊA BÀN XÃ {name.upper()}", bold=True).skip()
        w.head(head, name=cols.split().index("n"), stt=0 if cols[0] == "#" else None)
        data = gen(w, len(units.split(",")), "hh fr fg")
        table(w, cols, kp(5, "KP {i}") if kind == "Khu" else of(kind, units), data, "Cộng")
        papers.append(w)
    return join(papers)


@ward
def wj_huyen_dan_hai_muoi() -> Ward:
    """The district pastes reports of communes one under the other: each begins with the commune's name and its own head."""
    w = Ward("wj_huyen_dan_hai_muoi", sheet="Tổng hợp các xã", ward="Huyện Thanh Liêm Hạ", period="2018", sizes=(110, 300))
    offices(w, "HỘI KHUYẾN HỌC HUYỆN THANH LIÊM HẠ", "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP CÁC THÔN NĂM 2018")
    blocks = (("Xã Liêm Cần Thượng", "Tam Xá,Dương Xá,Vực Trại Nhuế", "# n hh fr fg", "TT | Thôn | Tổng số hộ | Đăng ký GĐHT | Công nhận GĐHT"),
              ("Xã Thanh Hà Đoài", "Dương Xá,An Hòa,Hòa Ngãi,Quang Trung,Mậu Chử", "# n hh fr fg", "STT | Thôn, tiểu khu | Số hộ | Hộ ĐK gia đình học tập | Hộ đạt gia đình học tập"),
              ("Thị trấn Kiện Khê Nam", "La Mát,Tháp,Ninh Phú,Châu Giang", "# n hh fr fg", "TT | Tên thôn | Tổng số hộ dân | Đăng ký GĐHT | CN GĐHT"),
              ("Xã Liêm Sơn Bắc", "Khoái,Lầy Nội,Tháp Hạ", "# n fr fg hh", "TT | Thôn | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | Tổng số hộ"),
              ("Xã Thanh Thủy Tây", "Trung Thứ,Đồng Ao,Ô Cách,Bồng Lạng", "# n hh fr fg", "TT | Thôn | Tổng số hộ | Đăng ký GĐHT | Công nhận GĐHT"))
    for i, (xa, units, cols, head) in enumerate(blocks, 1):
        w.skip().text(f"{i}. {xa}", bold=True)
        w.head(head, name=1, stt=0)
        w.ward = xa
        table(w, cols, of("Thôn", units), gen(w, len(units.split(",")), "hh fr fg"), "Cộng")
    w.ward = "Huyện Thanh Liêm Hạ"
    return end(w, "Người tổng hợp", "TM. BAN THƯỜNG VỤ", 3)


@ward
def wj_khom_hai_cot_nam() -> Ward:
    """Turned, with two years under each khóm and under the whole town."""
    w = Ward("wj_khom_hai_cot_nam", sheet="So sánh", ward="Thị trấn Càng Long Đông", period="2023", sizes=(325, 655))
    offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN CÀNG LONG ĐÔNG", "SO SÁNH SỐ LIỆU HỌC TẬP CÁC KHÓM NĂM 2022 VÀ NĂM 2023").skip()
    w.head("""
        Nội dung | ĐVT | Khóm 1 | < | Khóm 2 | < | Khóm 3 | < | Khóm 4 | < | Toàn thị trấn | <
        ^ | ^ | 2022 | 2023 | 2022 | 2023 | 2022 | 2023 | 2022 | 2023 | 2022 | 2023""", name=0)
    plan = " ".join(f"{s}@{y}" for y in (2022, 2023) for s in ("hh", "fr", "fg", "mem"))
    w.rng.seed("cang long")
    made = gen(w, 4, plan)
    whole = sums(made)
    rows = (("Tổng số hộ", "hộ", "hh"), ("Số hộ đăng ký gia đình học tập", "hộ", "fr"), ("Số hộ được công nhận gia đình học tập", "hộ", "fg"), ("Tỷ lệ công nhận so với đăng ký", "%", ""), ("Hội viên khuyến học", "người", "mem"))
    for label, unit, s in rows:
        def cell(d, y, s=s):
            return d[f"{s}@{y}"] if s else percentage(d[f"fg@{y}"], d[f"fr@{y}"])
        w.line(label, unit, *(cell(d, y) for d in (*made, whole) for y in (2022, 2023)))
        for k in range(4):
            for j, y in enumerate((2022, 2023)):
                if s:
                    w.takes(2 + 2 * k + j, s, made[k][f"{s}@{y}"], f"Khóm {k + 1}", str(y))
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 6)


@ward
def wj_trang_khu_pho_chuoi_nam() -> Ward:
    """A tab for each khu phố with a row of four years; one khu phố begins in 2022, before which it has blanks."""
    papers = []
    for i in range(1, 6):
        w = Ward("wj_trang_khu_pho_chuoi_nam", sheet=f"KP{i}", ward="Phường Phước Tân Nam", period="2024", font="Calibri", sizes=(420, 900))
        w.rng.seed(f"phuoc tan {i}")
        offices(w, "Hội Khuyến học phường Phước Tân Nam", f"Khu phố {i} - Số liệu các năm 2021 - 2024").skip()
        w.head("Chỉ tiêu | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024", name=0)
        plan = " ".join(f"{s}@{y}" for y in range(2021, 2025) for s in ("hh", "fr", "fg", "ad", "cit"))
        d = gen(w, 1, plan)[0]
        for label, s in (("Tổng số hộ", "hh"), ("Số hộ đăng ký GĐHT", "fr"), ("Số hộ được công nhận GĐHT", "fg"), ("Số người từ đủ 18 tuổi", "ad"), ("Số người được công nhận Công dân học tập", "cit")):
            years = [y for y in range(2021, 2025) if not (i == 5 and y == 2021) and not (s in ("ad", "cit") and y == 2021)]
            w.line(label, *(d[f"{s}@{y}"] if y in years else "" for y in range(2021, 2025)))
            for y in years:
                w.takes(y - 2020, s, d[f"{s}@{y}"], f"Khu phố {i}", str(y))
        if i == 5:
            w.skip().text("Khu phố 5 thành lập tháng 3/2022 từ khu dân cư mới", italic=True)
        papers.append(w)
    return join(papers)


@ward
def wj_chi_hoi_truong_tram() -> Ward:
    """Branches of the khu phố, then those of schools and the health post, whose members are no khu phố's."""
    w = Ward("wj_chi_hoi_truong_tram", sheet="Hội viên", ward="Thị trấn Phước Cát Đông", period="2020")
    w.letterhead(("HKH HUYỆN CÁT TIÊN NAM", "HKH THỊ TRẤN PHƯỚC CÁT ĐÔNG"), 4)
    title(w, "THỐNG KÊ HỘI VIÊN KHUYẾN HỌC NĂM 2020", 6).skip()
    w.head("STT | Chi hội | Số hội viên khuyến học | Số suất học bổng đã trao | Ghi chú", name=1, stt=0)
    cols, a = "# n mem sch _", gen(w, 6, "mem sch")
    w.texts("A | Chi hội khu phố", bold=True)
    table(w, cols, [f"Chi hội khu phố {i}=Khu phố {i}" for i in range(1, 7)], a, "")
    w.texts("B | Chi hội cơ quan, trường học", bold=True)
    b = given("mem sch", [(31, 4), (42, 6), (28, 3), (7, 1)])
    for i, (u, d) in enumerate(zip(("Chi hội Trường Mầm non", "Chi hội Trường TH&THCS", "Chi hội Trường THPT", "Chi hội Trạm Y tế"), b, strict=True), 7):
        total(w, cols, u, [d], stt=i)
        w.not_counted(w.address(2), w.address(3))
    total(w, cols, "Tổng cộng", [*a, *b])
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def wj_ke_hoach_thuc_hien_dong() -> Ward:
    """Three lines for each thôn: plan, done, share; the models across."""
    w = Ward("wj_ke_hoach_thuc_hien_dong", sheet="KH-TH 2022", ward="Xã Kỳ Thượng Đông", period="2022", sizes=(140, 320))
    w.letterhead(("UBND XÃ KỲ THƯỢNG ĐÔNG", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP"), 4)
    title(w, "KẾ HOẠCH VÀ KẾT QUẢ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("TT | Thôn | Nội dung | Gia đình học tập (hộ) | Dòng họ học tập (dòng họ) | Đơn vị học tập (đơn vị)", name=1, stt=0)
    made = given("fp fg clp clg unp ung", [(160, 171, 3, 3, 2, 2), (120, 108, 2, 1, 1, 1), (205, 214, 4, 5, 3, 3), (98, 96, 2, 2, 1, 1), (141, 150, 3, 2, 2, 2)])

    def three(i, unit, d, read):
        start = w.row + 1
        for label, keys in (("Kế hoạch", ("fp", "clp", "unp")), ("Thực hiện", ("fg", "clg", "ung")), ("Đạt (%)", ())):
            values = [d[k] for k in keys] or [percentage(d[b], d[a]) for a, b in (("fp", "fg"), ("clp", "clg"), ("unp", "ung"))]
            w.line(i if label[0] == "K" else None, unit if label[0] == "K" else None, label, *values)
            for c, k in enumerate(keys, 3):
                if read:
                    w.takes(c, k, d[k], unit)
        w.merges += [(start, 0, start + 2, 0), (start, 1, start + 2, 1)]
    for i, (u, d) in enumerate(zip(of("Thôn", "Phúc Lập,Tân Tiến,Bắc Sơn,Trung Hà,Trọng Sơn"), made, strict=True), 1):
        three(i, u, d, True)
    three("", "Toàn xã", sums(made), False)
    return end(w, "Người lập", "TRƯỞNG BAN", 4)


@ward
def wj_danh_sach_don_vi() -> Ward:
    """A list of offices and schools with points and grades for the title of a learning unit: nothing to count."""
    w = Ward("wj_danh_sach_don_vi", sheet="DS ĐVHT", ward="Phường Tân Thạnh Bắc", period="2022")
    w.letterhead(("UBND PHƯỜNG TÂN THẠNH BẮC",), 4, "Tân Thạnh Bắc, ngày 02 tháng 12 năm 2022")
    title(w, "DANH SÁCH CÁC ĐƠN VỊ ĐỀ NGHỊ CÔNG NHẬN ĐƠN VỊ HỌC TẬP NĂM 2022", 6)
    title(w, "(Kèm theo Tờ trình số 41/TTr-UBND)", 6).skip()
    w.line("STT", "Tên đơn vị", "Điểm tự chấm", "Điểm thẩm định", "Xếp loại", "Ghi chú", bold=True)
    for i, (u, a, b, g) in enumerate((("Trường Mầm non Hoa Sen", 92, 90, "Tốt"), ("Trường Tiểu học số 1", 95, 94, "Tốt"), ("Trường THCS Tân Thạnh", 88, 86, "Tốt"), ("Trạm Y tế phường", 84, 81, "Khá"), ("Công an phường", 80, 80, "Khá"), ("Ban CHQS phường", 79, 77, "Khá"), ("HTX Nông nghiệp 2", 66, 61, "Trung bình")), 1):
        w.line(i, u, a, b, g)
    w.skip().text("Danh sách này có 07 đơn vị./.", italic=True)
    return end(w, "Công chức VH-XH", "CHỦ TỊCH", 4)


@ward
def wj_phu_luc_toan_xa() -> Ward:
    """The whole commune on one page: numbered contents, measures, figures of the year; the fund in millions with a comma."""
    w = Ward("wj_phu_luc_toan_xa", sheet="Phụ lục", ward="Xã Tân Hương Đoài", period="2024")
    w.letterhead(("ĐẢNG ỦY XÃ TÂN HƯƠNG ĐOÀI", "HỘI KHUYẾN HỌC XÃ"), 3, "Tân Hương Đoài, ngày 09 tháng 12 năm 2024")
    title(w, "PHỤ LỤC", 5)
    title(w, "SỐ LIỆU CÔNG TÁC KHUYẾN HỌC, XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2024 CỦA XÃ TÂN HƯƠNG ĐOÀI", 5).skip()
    w.line("TT", "Nội dung", "Đơn vị tính", "Số liệu năm 2024", "Ghi chú", bold=True)
    for tt, label, unit, shown, short, value in (
            ("I", "Tình hình chung", None, None, "", 0), (1, "Tổng số hộ", "hộ", "3.412", "hh", 3412), (2, "Dân số", "người", "13.085", "pop", 13085),
            ("II", "Gia đình học tập", None, None, "", 0), (1, "Số gia đình đăng ký", "gia đình", "2.944", "fr", 2944), (2, "Số gia đình được công nhận", "gia đình", "2.611", "fg", 2611), (3, "Tỷ lệ công nhận so với tổng số hộ", "%", "76,5", "", 0),
            ("III", "Dòng họ học tập", None, None, "", 0), (1, "Tổng số dòng họ", "dòng họ", 31, "cl", 31), (2, "Số dòng họ đăng ký", "dòng họ", 26, "clr", 26), (3, "Số dòng họ được công nhận", "dòng họ", 22, "clg", 22),
            ("IV", "Đơn vị học tập", None, None, "", 0), (1, "Số đơn vị trên địa bàn", "đơn vị", 8, "un", 8), (2, "Số đơn vị được công nhận", "đơn vị", 7, "ung", 7),
            ("V", "Hội và quỹ", None, None, "", 0), (1, "Tổng số hội viên khuyến học", "người", "2.870", "mem", 2870), (2, "Quỹ khuyến học hiện có", "triệu đồng", "412,5", "fund", 412500000), (3, "Số suất học bổng đã trao", "suất", 164, "sch", 164)):
        w.line(tt, label, unit, shown, bold=not unit)
        if short:
            w.takes(3, short, value)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def wj_nam_hoc_chu_thich_dong() -> Ward:
    """One head over three school years, each a line of its own before its xóm, with a sum behind; the last is not finished."""
    w = Ward("wj_nam_hoc_chu_thich_dong", sheet="3 năm học", ward="Xã Thanh Nưa Hạ", period="2022-2023")
    w.letterhead(("UBND XÃ THANH NƯA HẠ", "HỘI KHUYẾN HỌC"), 4)
    title(w, "HỌC SINH TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ CỦA XÃ TRONG 3 NĂM HỌC", 6).skip()
    w.head("""
        TT | Bản | Học sinh tiểu học | < | Học sinh THCS | <
        ^ | ^ | Đầu năm học | Bỏ học | Đầu năm học | Bỏ học""", name=1, stt=0)
    for k, year in enumerate(("2020-2021", "2021-2022", "2022-2023")):
        w.period = year
        w.text(f"Năm học {year}", bold=True, italic=True, over=6)
        data = [{"ps:th": a + k * 2 - j, "do:th": b if k != 1 else 0, "ps:thcs": c + k, "do:thcs": e} for j, (a, b, c, e) in enumerate(((62, 0, 41, 2), (48, 1, 37, 1), (75, 0, 58, 3), (33, 0, 26, 1)))]
        if k == 2:
            data[1]["do:thcs"] = data[1]["do:th"] = None
        table(w, "# n ps:th do:th ps:thcs do:thcs", of("Bản", "Mển,Co Rốm,Nà Ngám,Hồng Lạnh"), data, "Cộng")
    w.skip().text("Bản Co Rốm chưa báo cáo số bỏ học năm học 2022-2023", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def wj_dong_trong_do_dtts() -> Ward:
    """Under each bản a line "Trong đó: DTTS", under the sum as well: no bản, no figures of ours."""
    w = Ward("wj_dong_trong_do_dtts", sheet="Sheet1", ward="Xã Quế Sơn Thượng", period="2022", sizes=(80, 220))
    w.letterhead(("UBND XÃ QUẾ SƠN THƯỢNG", "HỘI KHUYẾN HỌC"), 4)
    title(w, "SỐ LIỆU HỘ, KHẨU VÀ GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("TT | Bản | Số hộ | Số khẩu | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT", name=1, stt=0)
    cols, data = "# n hh pop fr fg", gen(w, 5, "hh pop fr fg")
    part = [{k: round(v * .7) for k, v in d.items()} for d in data]
    for i, (u, d, p) in enumerate(zip(of("Bản", "Đỉn Đảnh,Piêng Cu,Ná Nhắng,Hải Lâm,Cọc Coong"), data, part, strict=True), 1):
        body(w, cols, [u], [d], first=i)
        total(w, cols, "Trong đó: DTTS", [p])
    total(w, cols, "Tổng cộng", data)
    total(w, cols, "Trong đó: DTTS", part)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)
