"""Periods, models and levels as captions or across, wards beside khu phố, four blocks on a page, forms of sentences: what crosses in a table, and a mistake in every fourth."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import (
    body,
    cells,
    dots,
    end,
    gen,
    given,
    kp,
    of,
    offices,
    pct,
    say,
    signed,
    sums,
    table,
    title,
    top,
    total,
    typed,
)


@ward
def wv_quy_tren_chi_tieu_khu_pho_ngang() -> Ward:
    """Turned: quarters as captions over the items, khu phố across, their sum last."""
    w = Ward("wv_quy_tren_chi_tieu_khu_pho_ngang", sheet="Sheet1", ward="Phường Bình Hưng Trung", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG BÌNH HƯNG TRUNG").skip(), "SỐ LIỆU HỘI THEO QUÝ NĂM 2023", 6).skip()
    w.head("TT | Chỉ tiêu | Khu phố 1 | Khu phố 2 | Khu phố 3 | Toàn phường", name=1, stt=0)
    for q in range(4):
        w.row += 1
        w.put(1, f"Quý {('I', 'II', 'III', 'IV')[q]}", bold=True, border=True)
        w.put(0, ("A", "B", "C", "D")[q], bold=True, border=True)
        for i, (label, s, v) in enumerate((("Số hội viên", "mem", (120 + q, 98 + 2 * q, 143)), ("Số suất học bổng", "sch", (3 * q, 2, 5 + q))), 1):
            w.row += 1
            cells(w, w.row, i, label, *v, sum(v))
            for k, x in enumerate(v):
                say(w, 2 + k, w.row, s, x, f"Khu phố {k + 1}", f"2023-Q{q + 1}")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wv_hoc_ky_la_dong_nhom() -> Ward:
    """Semesters as captions, thôn under each, levels across; the whole year as a third caption."""
    w = Ward("wv_hoc_ky_la_dong_nhom", sheet="BH", ward="Xã Quảng Khê Hạ", period="2022-2023")
    title(offices(w, "UBND XÃ QUẢNG KHÊ HẠ").skip(), "TÌNH HÌNH HỌC SINH BỎ HỌC NĂM HỌC 2022-2023", 5).skip()
    w.head("TT | Thôn | Tiểu học | THCS | THPT", name=1, stt=0)
    first, second = ((0, 2, 1), (1, 1, 0), (0, 0, 2)), ((0, 1, 1), (0, 2, 0), (1, 0, 1))
    whole = tuple(tuple(a + b for a, b in zip(x, y, strict=True)) for x, y in zip(first, second, strict=True))
    for roman, label, made, period in (("I", "Học kỳ I", first, "2022-2023-S1"), ("II", "Học kỳ II", second, "2022-2023-S2"), ("III", "Cả năm học", whole, "2022-2023")):
        w.line(roman, label, bold=True)
        for i, (name, v) in enumerate(zip(("Tân Phú", "Cầu Treo", "Đắk Nang"), made, strict=True), 1):
            w.row += 1
            cells(w, w.row, i, f"Thôn {name}", *v)
            for c, (level, x) in enumerate(zip(("th", "thcs", "thpt"), v, strict=True), 2):
                say(w, c, w.row, "do", x, f"Thôn {name}", period, level)
    return end(w, "Người lập", "HIỆU TRƯỞNG", 3)


@ward
def wv_nam_va_mo_hinh_la_dong_nhom() -> Ward:
    """Two kinds of captions, the year and under it the model; thôn across; registered and recognised down."""
    w = Ward("wv_nam_va_mo_hinh_la_dong_nhom", "xls", "TH", ward="Xã Sơn Thành Nội", period="2021", encode="vni", font="VNI-Times")
    title(offices(w, "Hội Khuyến học xã Sơn Thành Nội").skip(), "Tổng hợp các mô hình học tập năm 2020, 2021", 6).skip()
    units = of("Thôn", "Phú Thịnh,Lạc Nghiệp,Mỹ Bình")
    w.head("TT | Nội dung | " + " | ".join(units) + " | Cộng", name=1, stt=0)
    made = {2020: ((140, 120), (171, 150), (99, 80), (3, 2), (4, 4), (2, 1)), 2021: ((148, 131), (180, 161), (104, 90), (3, 3), (5, 4), (2, 2))}
    for roman, year in (("I", 2020), ("II", 2021)):
        w.line(roman, f"Năm {year}", bold=True)
        for n, (label, keys, lines) in enumerate((("Gia đình học tập", ("fr", "fg"), made[year][:3]), ("Dòng họ học tập", ("clr", "clg"), made[year][3:])), 1):
            w.line(n, label, bold=True)
            for k, (step, s) in enumerate(zip(("Đăng ký", "Công nhận"), keys, strict=True)):
                w.row += 1
                cells(w, w.row, None, f"- {step}", *(x[k] for x in lines), sum(x[k] for x in lines))
                for c, (name, x) in enumerate(zip(units, lines, strict=True), 2):
                    say(w, c, w.row, s, x[k], name, str(year))
    return end(w, "Người lập", "Chủ tịch", 3)


@ward
def wv_cap_hoc_dong_nam_hoc_cot() -> Ward:
    """Levels as captions over the khu phố, school years across over three counts; one end of year that does not come out."""
    w = Ward("wv_cap_hoc_dong_nam_hoc_cot", sheet="Si so", ward="Thị trấn Phú Long Hạ", period="2023-2024")
    title(top(w, "UBND THỊ TRẤN PHÚ LONG HẠ", at=5), "DUY TRÌ SĨ SỐ HỌC SINH", 8).skip()
    w.head("""
        TT | Khu phố | Năm học 2022-2023 | < | < | Năm học 2023-2024 | < | <
        ^ | ^ | Đầu năm | Bỏ học | Cuối năm | Đầu năm | Bỏ học | Cuối năm""", name=1, stt=0)
    years = ("2022-2023", "2023-2024")
    for roman, label, level, made in (("A", "TIỂU HỌC", "th", ((201, 0, 201, 207, 1, 206), (180, 1, 179, 177, 0, 177))), ("B", "TRUNG HỌC CƠ SỞ", "thcs", ((155, 2, 153, 160, 3, 157), (141, 1, 140, 139, 2, 137)))):
        w.line(roman, label, *[None] * 6, bold=True)
        keys = " ".join(f"{s}:{level}@{y}" for y in years for s in ("ps", "do", "pe"))
        lines = body(w, f"# n {keys}", kp(2), given(keys, list(made)))
        if level == "thcs":
            w.plant(w.address(7, lines[0]), 175, w.address(5, lines[0]), w.address(6, lines[0]))
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wv_bon_quy_bon_khoi() -> Ward:
    """Four blocks on a page, two by two, a quarter each over its own heads and thôn."""
    w = Ward("wv_bon_quy_bon_khoi", sheet="4 quý", ward="Xã Cộng Hiền Đông", period="2022")
    title(offices(w, "HKH XÃ CỘNG HIỀN ĐÔNG").skip(), "HỘI VIÊN VÀ HỌC BỔNG CÁC QUÝ NĂM 2022", 9).skip()
    base, names = w.row + 1, ("An Lạc", "Hạ Am", "Chanh Trong")
    for q in range(4):
        row, start = base + 7 * (q // 2), 5 * (q % 2)
        cells(w, row, f"Quý {('I', 'II', 'III', 'IV')[q]}/2022", start=start, bold=True)
        w.merges.append((row, start, row, start + 3))
        cells(w, row + 1, "TT", "Thôn", "Số hội viên", "Số suất học bổng", start=start, bold=True)
        for i, name in enumerate(names):
            v = 61 + 11 * i + q, (3 * q + i) % 7
            cells(w, row + 2 + i, i + 1, f"Thôn {name}", *v, start=start)
            say(w, start + 2, row + 2 + i, "mem", v[0], f"Thôn {name}", f"2022-Q{q + 1}")
            say(w, start + 3, row + 2 + i, "sch", v[1], f"Thôn {name}", f"2022-Q{q + 1}")
        cells(w, row + 5, None, "Cộng", sum(61 + 11 * i + q for i in range(3)), sum((3 * q + i) % 7 for i in range(3)), start=start, bold=True)
    w.row = base + 12
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def wv_xa_ngang_nam_doc() -> Ward:
    """A district: communes across over registered and recognised, the years down, the district's own columns last."""
    w = Ward("wv_xa_ngang_nam_doc", sheet="Huyện", ward="Huyện Bắc Hà Đông", period="2021")
    title(offices(w, "HỘI KHUYẾN HỌC HUYỆN BẮC HÀ ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP CÁC XÃ GIAI ĐOẠN 2019 - 2021", 9).skip()
    w.head("""
        Năm | Xã Bản Phố Hạ | < | Xã Na Hối Trên | < | Xã Thải Lung | < | Toàn huyện | <
        ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=0)
    for year, v in ((2019, (410, 330, 620, 510, 288, 221)), (2020, (431, 362, 655, 548, 301, 240)), (2021, (450, 391, 671, 580, 316, 267))):
        w.row += 1
        cells(w, w.row, year, *v, sum(v[::2]), sum(v[1::2]))
        for c, x in enumerate(v):
            say(w, 1 + c, w.row, ("fr", "fg")[c % 2], x, "", str(year), ward=("Xã Bản Phố Hạ", "Xã Na Hối Trên", "Xã Thải Lung")[c // 2])
    return signed(w, at=5)


@ward
def wv_phuong_lap_lai_khu_pho_so() -> Ward:
    """A town's list: the ward written on every line, the khu phố as a bare number, counts as text with dots; one sum typed wrong."""
    w = Ward("wv_phuong_lap_lai_khu_pho_so", "csv", ward="Thành phố Tân Hải", period="2020", csv=("utf-8-sig", ";"), sizes=(900, 1800))
    w.text("HỘI KHUYẾN HỌC THÀNH PHỐ TÂN HẢI").text("KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2020").skip()
    w.head("STT | Phường | Khu phố | Tổng số hộ | Đăng ký | Công nhận", name=2, stt=0)
    every, i = [], 0
    for phuong, count in (("Phường Hải Châu Hạ", 3), ("Phường Thạnh An", 4)):
        d = gen(w, count, "hh fr fg")
        every += d
        for k, x in enumerate(d, 1):
            i += 1
            w.row += 1
            cells(w, w.row, i, phuong, k, *(dots(v) for v in x.values()))
            for c, (s, v) in enumerate(x.items(), 3):
                say(w, c, w.row, s, v, f"Khu phố {k}", ward=phuong)
    w.row += 1
    t = sums(every)
    cells(w, w.row, None, "Tổng cộng", None, *map(dots, t.values()))
    w.plant(w.address(4), dots(t["fr"] + 1000))
    return w


@ward
def wv_nua_nam_duoi_mo_hinh() -> Ward:
    """Models over halves of the year over registered and recognised; three levels whose texts stand first and unmerged; .ods."""
    w = Ward("wv_nua_nam_duoi_mo_hinh", "ods", "6T", ward="Xã Phước Vĩnh Trung", period="2024")
    title(offices(w, "UBND XÃ PHƯỚC VĨNH TRUNG").skip(), "TIẾN ĐỘ ĐĂNG KÝ, CÔNG NHẬN NĂM 2024", 10).skip()
    w.head("""
        TT | Ấp | Gia đình học tập | < | < | < | Đơn vị học tập | < | < | <
        ^ | ^ | 6 tháng đầu năm | < | Cả năm | < | 6 tháng đầu năm | < | Cả năm | <
        ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0, spanner="first", stub="top")
    keys = "fr@2024-H1 fg@2024-H1 fr fg unr@2024-H1 ung@2024-H1 unr ung"
    d = typed(keys, "210 0 245 221 2 0 3 3", "188 0 201 180 1 0 2 1", "240 0 266 240 4 0 4 4", "155 0 171 149 1 0 1 1")
    table(w, f"# n {keys}", of("Ấp", "Phước Hòa,Phước Lợi,Phước Trung,Bàu Hoàn"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def wv_tong_dau_khong_ten_nhom_tong() -> Ward:
    """The first line is the sum, without a word; group lines with their sums in them; the group's name of a region; wide numbers with blanks."""
    w = Ward("wv_tong_dau_khong_ten_nhom_tong", sheet="BC", ward="Xã Đông Thạnh Nội", period="2022", sizes=(300, 620))
    title(offices(w, "UBND XÃ ĐÔNG THẠNH NỘI").skip(), "BÁO CÁO GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2022", 7).skip()
    w.head("TT | Đơn vị | Số hộ | Hộ đăng ký GĐHT | Hộ đạt GĐHT | Công dân đăng ký CDHT | Công dân đạt CDHT", name=1, stt=0)
    keys, cols = "hh fr fg citr cit", "# n hh fr fg citr cit"
    a, b = gen(w, 3, keys), gen(w, 2, keys)
    total(w, cols, "", a + b)
    total(w, cols, "Khu vực ven sông", a, stt="I")
    body(w, cols, of("Ấp", "Tiền Lợi,Hậu Phú,Cái Ngang"), a)
    total(w, cols, "Khu vực giồng", b, stt="II")
    body(w, cols, of("Ấp", "Giồng Trôm Nhỏ,Giồng Ké"), b, first=4)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wv_phan_so_va_phan_tram_hai_nam() -> Ward:
    """Under each year a cell 280/312 (89,7%); the heading says recognised over registered with its share; khóm by number in roman."""
    w = Ward("wv_phan_so_va_phan_tram_hai_nam", sheet="Sheet1", ward="Phường Châu Phú Đông", period="2020")
    title(offices(w, "HKH PHƯỜNG CHÂU PHÚ ĐÔNG").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP", 4).skip()
    w.head("""
        TT | Khóm | Số hộ công nhận/số hộ đăng ký (tỷ lệ %) | <
        ^ | ^ | Năm 2019 | Năm 2020""", name=1, stt=0)
    for i, (roman, v) in enumerate(zip(("I", "II", "III", "IV"), ((280, 312, 301, 330), (195, 230, 210, 241), (402, 455, 431, 470), (150, 188, 166, 190)), strict=True), 1):
        w.row += 1
        cells(w, w.row, i, f"Khóm {roman}", *(f"{vietnamese(a)}/{vietnamese(b)} ({pct(percentage(a, b))})" for a, b in (v[:2], v[2:])))
        say(w, 2, w.row, "fg", v[0], f"Khóm {i}", "2019")
        say(w, 3, w.row, "fg", v[2], f"Khóm {i}", "2020")
    return end(w, "Người lập", "CHỦ TỊCH", 2)


@ward
def wv_bieu_bang_loi() -> Ward:
    """The form is a list of sentences with their figures in a column of text behind a colon, the same for each of three sheets, one a khu vực."""
    papers = []
    for number, v in ((1, (845, 640, 570, 3, 160)), (2, (1210, 930, 861, 4, 224)), (3, (702, 511, 455, 2, 118))):
        w = Ward("wv_bieu_bang_loi", sheet=f"KV {number}", ward="Phường Hưng Thạnh Trung", period="2021")
        offices(w, "PHƯỜNG HƯNG THẠNH TRUNG", f"CHI HỘI KHU VỰC {number}").skip()
        title(w, "BÁO CÁO TÌNH HÌNH NĂM 2021", 3).skip()
        for (label, unit), s, x in zip((("- Tổng số hộ trên địa bàn khu vực:", "hộ"), ("- Số hộ đăng ký gia đình học tập:", "hộ"), ("- Số hộ được công nhận gia đình học tập:", "hộ"), ("- Số dòng họ được công nhận dòng họ học tập:", "dòng họ"), ("- Tổng số hội viên khuyến học:", "hội viên")), ("hh", "fr", "fg", "clg", "mem"), v, strict=True):
            w.row += 1
            w.put(0, label)
            w.put(1, f"{vietnamese(x)} {unit}")
            w.takes(1, s, x, f"Khu vực {number}")
        papers.append(end(w, "", "CHI HỘI TRƯỞNG", 1))
    return join(papers)


@ward
def wv_doi_cho_dang_ky_cong_nhan() -> Ward:
    """In one bản registered and recognised stand in each other's place, the sums with them; a page saved as .xls."""
    w = Ward("wv_doi_cho_dang_ky_cong_nhan", "htmlxls", "Sheet1", ward="Xã Nà Hỳ Hạ", period="2019")
    title(offices(w, "UBND XÃ NÀ HỲ HẠ").skip(), "KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2019", 7).skip()
    w.head("""
        TT | Bản | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    d = typed("hh fr fg clr clg", "66 44 37 2 2", "81 60 52 3 2", "59 41 35 1 1", "90 67 58 2 1", "72 50 43 2 2")
    d[2]["fr"], d[2]["fg"] = 35, 41
    lines, _ = table(w, "# n hh fr fg clr clg", of("Bản", "Sín Chải,Huổi Hoi,Nậm Ngà,Lai Khoang,Sín Chải 2"), d, "Cộng")
    w.planted.append([w.address(c, lines[2]) for c in (3, 4)])
    w.not_counted(w.address(3, lines[2]), w.address(4, lines[2]))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wv_khu_pho_hai_lan_hai_cach_viet() -> Ward:
    """Khu phố 3 is on the list as "KP3" and again as "Khu phố III" with other figures; the families' plan beside."""
    w = Ward("wv_khu_pho_hai_lan_hai_cach_viet", "xls", "KQ", ward="Thị trấn Tân Nghĩa Trung", period="2018")
    title(offices(w, "HKH THỊ TRẤN TÂN NGHĨA TRUNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2018", 6).skip()
    w.head("STT | Khu phố | Tổng số hộ | Kế hoạch | Đăng ký | Công nhận", name=1, stt=0)
    units = ["KP1=Khu phố 1", "KP2=Khu phố 2", "KP3=Khu phố 3", "KP4=Khu phố 4", "Khu phố III=Khu phố 3"]
    d = given("hh fp fr fg", [(402, 260, 288, 250), (377, 240, 261, 230), (451, 290, 320, 285), (338, 220, 241, 209), (295, 190, 212, 188)])
    lines, _ = table(w, "# n hh fp fr fg", units, d, "Cộng")
    for r in (lines[2], lines[4]):
        w.not_counted(*(w.address(c, r) for c in (2, 3, 4, 5)))
    w.planted.append([w.address(c, r) for r in (lines[2], lines[4]) for c in (1, 2, 3, 4, 5)])
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wv_nhan_khau_vao_cot_ho() -> Ward:
    """One xóm has its people under households, no column of people; three thousand households to as many families as the others."""
    w = Ward("wv_nhan_khau_vao_cot_ho", sheet="Biểu 3", ward="Xã Hóa Thượng Đoài", period="2021")
    title(offices(w, "UBND XÃ HÓA THƯỢNG ĐOÀI").skip(), "BIỂU 3. GIA ĐÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.head("TT | Xóm | Tổng số hộ | Hộ đăng ký | Hộ công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    d = given("hh fr fg", [(118, 90, 81), (132, 101, 88), (97, 72, 66), (141, 108, 97), (109, 83, 70), (125, 95, 84)])
    lines, _ = table(w, "# n hh fr fg %fg/fr", of("Xóm", "Ao Vàng,Việt Cường,Luông,Sơn Thái,Gò Cao,Tam Thái"), d, "Cộng")
    w.plant(w.address(2, lines[3]), 1141, w.address(3, lines[3]))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wv_ba_trang_nam_xoay_ngang() -> Ward:
    """A tab a year, each turned with thôn across; "Toàn xã" first of the columns; the last tab's thôn in another order."""
    papers = []
    for k, (year, names) in enumerate(((2022, ("Lương Sơn", "Vạn Phú", "Tân Hòa")), (2023, ("Lương Sơn", "Vạn Phú", "Tân Hòa")), (2024, ("Tân Hòa", "Lương Sơn", "Vạn Phú")))):
        w = Ward("wv_ba_trang_nam_xoay_ngang", sheet=str(year), ward="Xã Vĩnh Lương Tây", period=str(year))
        title(offices(w, "HỘI KHUYẾN HỌC XÃ VĨNH LƯƠNG TÂY").skip(), f"CÁC CHỈ TIÊU KHUYẾN HỌC NĂM {year}", 6).skip()
        figures = {"Lương Sơn": (310, 210, 180, 3, 2), "Vạn Phú": (255, 190, 161, 2, 2), "Tân Hòa": (402, 300, 266, 4, 3)}
        made = {n: tuple(x + (9 * k if x > 9 else 0) for x in v) for n, v in figures.items()}
        w.head("TT | Chỉ tiêu | Toàn xã | " + " | ".join(f"Thôn {n}" for n in names), name=1, stt=0)
        for i, (label, s) in enumerate((("Số hộ gia đình", "hh"), ("Gia đình đăng ký học tập", "fr"), ("Gia đình được công nhận học tập", "fg"), ("Dòng họ đăng ký học tập", "clr"), ("Dòng họ được công nhận học tập", "clg"))):
            w.row += 1
            cells(w, w.row, i + 1, label, sum(v[i] for v in made.values()), *(made[n][i] for n in names))
            for c, n in enumerate(names, 3):
                say(w, c, w.row, s, made[n][i], f"Thôn {n}")
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def wv_huyen_phuong_nam_dai() -> Ward:
    """A long list of a district: ward merged down over its years, families and clans; the years count up under each; a sum for each ward wrong for none."""
    w = Ward("wv_huyen_phuong_nam_dai", sheet="Xã - năm", ward="Huyện Mỏ Cày Tây", period="2022")
    title(offices(w, "HKH HUYỆN MỎ CÀY TÂY").skip(), "GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP CÁC XÃ 2020 - 2022", 7).skip()
    w.head("""
        STT | Xã, thị trấn | Năm | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    for i, (xa, base) in enumerate((("Xã An Định Hạ", 800), ("Xã Thành Thới", 1020), ("Thị trấn Mỏ Cày Tây", 1350)), 1):
        for k, year in enumerate((2020, 2021, 2022)):
            w.row += 1
            v = base + 31 * k, base - 140 + 40 * k, 7 + k, 5 + k
            cells(w, w.row, None if k else i, None if k else xa, year, *v)
            for c, (s, x) in enumerate(zip(("fr", "fg", "clr", "clg"), v, strict=True), 3):
                say(w, c, w.row, s, x, "", str(year), ward=xa)
        w.merges += [(w.row - 2, 0, w.row, 0), (w.row - 2, 1, w.row, 1)]
    return signed(w, at=4)


@ward
def wv_so_chu_du_kieu() -> Ward:
    """Counts typed in every way: with blanks as thousands, "h" behind, a quote before, in brackets, "01 DH", "không"."""
    w = Ward("wv_so_chu_du_kieu", sheet="Sheet1", ward="Phường An Lạc Hạ", period="2023", encode="nfd")
    title(offices(w, "UBND PHƯỜNG AN LẠC HẠ").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2023", 7).skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    d = typed("hh fr fg clr clg", "1 204{1204} | 912 hộ{912} | 855 | 02{2} | 01 dòng họ{1}", "1.087 hộ{1087} | `801{801} | 744 hộ.{744} | 03 dòng họ{3} | 03{3}", "996 | 750{750} | 701 (hộ){701} | 01{1} | không",
              "1,341{1341} | 1 010 hộ{1010} | 962 | 4 | 04{4}")
    body(w, "# n hh fr fg clr clg", kp(4, "KP {i:02d}"), d)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wv_nam_hoc_cap_hoc_ba_tang() -> Ward:
    """School years over levels over pupils, dropouts, returned; thôn down; utf-16 with tabs."""
    w = Ward("wv_nam_hoc_cap_hoc_ba_tang", "csv", ward="Xã Mường Nọc Hạ", period="2023-2024", csv=("utf-16", "\t"))
    w.text("UBND XÃ MƯỜNG NỌC HẠ").text("HỌC SINH BỎ HỌC HAI NĂM HỌC").skip()
    years, levels, steps = ("2022-2023", "2023-2024"), ("th", "thcs"), ("ps", "do", "rt")
    w.head("TT | Bản | " + " | ".join(f"Năm học {y}" + " | <" * 5 for y in years) + "\n^ | ^ | " + " | ".join(f"{n} | < | <" for _ in years for n in ("Tiểu học", "THCS"))
           + "\n^ | ^ | " + " | ".join("Số HS đầu năm | Bỏ học | Trở lại lớp" for _ in range(4)), name=1, stt=0)
    keys = " ".join(f"{s}:{lv}@{y}" for y in years for lv in levels for s in steps)
    d = typed(keys, "88 0 0 61 2 1 90 1 1 63 1 0", "71 1 0 55 1 1 70 0 0 57 2 2", "104 0 0 80 3 1 101 0 0 84 2 1")
    table(w, f"# n {keys}", of("Bản", "Pà Cọ,Na Pú,Cắm Nọc"), d, "Cộng")
    return w


@ward
def wv_ty_le_khong_tinh_ra() -> Ward:
    """Turned: the share of one khóm is not that of its counts, one khóm's recognised clans are more than registered."""
    w = Ward("wv_ty_le_khong_tinh_ra", sheet="Doc", ward="Thị trấn Cái Dầu Đông", period="2022")
    title(offices(w, "HKH THỊ TRẤN CÁI DẦU ĐÔNG").skip(), "SỐ LIỆU KHUYẾN HỌC NĂM 2022", 7).skip()
    units = kp(4, "Khóm {i}", "Khóm")
    d = given("hh fr fg clr clg", [(410, 300, 270, 3, 2), (388, 281, 240, 2, 2), (455, 340, 311, 4, 3), (361, 266, 231, 3, 3)])
    w.head("TT | Nội dung | ĐVT | " + " | ".join(f"Khóm {i}" for i in range(1, 5)) + " | Cộng", name=1, stt=0)
    for i, (label, unit, s) in enumerate((("Tổng số hộ", "Hộ", "hh"), ("Số hộ đăng ký Gia đình học tập", "Hộ", "fr"), ("Số hộ được công nhận Gia đình học tập", "Hộ", "fg"), ("Tỷ lệ công nhận so với đăng ký", "%", "%"), ("Dòng họ đăng ký", "Dòng họ", "clr"), ("Dòng họ được công nhận", "Dòng họ", "clg")), 1):
        w.row += 1
        both = [*d, sums(d)]
        cells(w, w.row, i, label, unit, *(percentage(x["fg"], x["fr"]) if s == "%" else x[s] for x in both))
        for c, (n, x) in enumerate(zip(units, d, strict=True), 3):
            if s != "%":
                say(w, c, w.row, s, x[s], n.partition("=")[2])
        if s == "%":
            w.plant(w.address(4), 95.4)
        if s == "clg":
            w.plant(w.address(4), 4, w.address(4, w.row - 1), total=w.address(7))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wv_tdp_hai_cot_ten() -> Ward:
    """The heading of names over two columns, "Thuộc phường cũ" beside the tổ dân phố after a merger; numbers run on; families with the whole of the ward."""
    w = Ward("wv_tdp_hai_cot_ten", sheet="2025", ward="Phường Đông Kinh Mới", period="2025", sizes=(180, 390))
    title(top(w, "UBND PHƯỜNG ĐÔNG KINH MỚI", "HỘI KHUYẾN HỌC", at=4), "ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2025", 6).skip()
    w.head("TT | Tổ dân phố | Phường cũ | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d = gen(w, 6, "hh fr fg")
    for x, old in zip(d, ["Vĩnh Trại"] * 3 + ["Tam Thanh"] * 3, strict=True):
        x["old"] = old
    table(w, "# n x:old hh fr fg", kp(6, "TDP {i}", "Tổ dân phố"), d, "Toàn phường")
    return end(w, "Người lập", "CHỦ TỊCH", 3)
