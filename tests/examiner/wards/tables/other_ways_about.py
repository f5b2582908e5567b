"""The same things the other way about: semesters over items, places without their kind across, quarters by tab or under years, long lists of values, sums over years, forms of several columns; a mistake in every fourth."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import (
    body,
    cells,
    comma,
    end,
    gen,
    given,
    kp,
    of,
    offices,
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
def wz_hoc_ky_tren_cap_hoc_thon_ngang() -> Ward:
    """Turned: the semesters as captions, the levels under each, thôn across and their sum."""
    w = Ward("wz_hoc_ky_tren_cap_hoc_thon_ngang", "xls", "Bỏ học", ward="Xã Trường Sơn Đoài", period="2021-2022")
    title(offices(w, "UBND XÃ TRƯỜNG SƠN ĐOÀI").skip(), "SỐ HỌC SINH BỎ HỌC THEO THÔN, NĂM HỌC 2021 - 2022", 6).skip()
    names = ("Hồng Sơn", "Thượng Sơn", "Bến Đường")
    w.head("TT | Cấp học | " + " | ".join(f"Thôn {n}" for n in names) + " | Toàn xã", name=1, stt=0)
    for roman, label, part, made in (("I", "HỌC KỲ I", "S1", ((0, 1, 0), (2, 1, 3))), ("II", "HỌC KỲ II", "S2", ((1, 0, 0), (1, 0, 2)))):
        w.line(roman, label, *[None] * 4, bold=True)
        for i, (level, code, v) in enumerate((("Tiểu học", "th", made[0]), ("THCS", "thcs", made[1])), 1):
            w.row += 1
            cells(w, w.row, i, level, *v, sum(v))
            for c, (n, x) in enumerate(zip(names, v, strict=True), 2):
                say(w, c, w.row, "do", x, f"Thôn {n}", f"2021-2022-{part}", code)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wz_khu_pho_ngang_nam_doc_mot_so() -> Ward:
    """What is counted stands in the title only: khu phố across, years down, the ward's sum at the right."""
    w = Ward("wz_khu_pho_ngang_nam_doc_mot_so", sheet="Sheet1", ward="Thị trấn Ma Lâm Hạ", period="2019")
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN MA LÂM HẠ").skip(), "SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP TỪ NĂM 2016 ĐẾN NĂM 2019", 6).skip()
    w.head("Năm | KP 1 | KP 2 | KP 3 | KP 4 | Cộng", name=0)
    for year, v in ((2016, (180, 212, 95, 140)), (2017, (215, 240, 121, 166)), (2018, (236, 271, 140, 190)), (2019, (255, 298, 166, 201))):
        w.row += 1
        cells(w, w.row, year, *v, sum(v))
        for c, x in enumerate(v, 1):
            say(w, c, w.row, "fr", x, f"Khu phố {c}", str(year))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wz_xa_in_dam_thon_so() -> Ward:
    """A district: the commune in bold without figures, its thôn as bare numbers under the heading Thôn; a sum after each."""
    w = Ward("wz_xa_in_dam_thon_so", sheet="TH huyện", ward="Huyện Cư Jút Hạ", period="2020")
    title(top(w, "HỘI KHUYẾN HỌC HUYỆN CƯ JÚT HẠ", at=4), "TỔNG HỢP GIA ĐÌNH HỌC TẬP CÁC THÔN NĂM 2020", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    every = []
    for roman, xa, made in (("I", "Xã Tâm Thắng Hạ", ("211 160 140", "180 133 121", "245 190 166")), ("II", "Xã Trúc Sơn Đông", ("98 70 61", "120 88 80"))):
        w.line(roman, xa, *[None] * 3, bold=True)
        d = typed("hh fr fg", *made)
        for k, x in enumerate(d, 1):
            w.row += 1
            cells(w, w.row, k, f"Thôn {k}", *x.values())
            for c, (s, v) in enumerate(x.items(), 2):
                say(w, c, w.row, s, v, f"Thôn {k}", ward=xa)
        total(w, "# n hh fr fg", "Cộng", d)
        every += d
    total(w, "# n hh fr fg", "Tổng toàn huyện", every)
    return signed(w, at=3)


@ward
def wz_tong_hai_nam_la_cot() -> Ward:
    """Behind the columns of two years a sum over both, which is no figure of either; scholarships and the fund."""
    w = Ward("wz_tong_hai_nam_la_cot", sheet="2 năm", ward="Phường Nhơn Phú Đoài", period="2023")
    title(offices(w, "HKH PHƯỜNG NHƠN PHÚ ĐOÀI").skip(), "HỌC BỔNG VÀ QUỸ KHUYẾN HỌC NĂM 2022, 2023", 8).skip()
    w.head("""
        TT | Khu vực | Số suất học bổng | < | < | Quỹ khuyến học (triệu đồng) | < | <
        ^ | ^ | Năm 2022 | Năm 2023 | Cộng 2 năm | Năm 2022 | Năm 2023 | Cộng 2 năm""", name=1, stt=0)
    for i, v in enumerate(((6, 9, 8, 11), (4, 4, 5, 7), (11, 13, 14, 19), (7, 8, 10, 10)), 1):
        w.row += 1
        cells(w, w.row, i, f"Khu vực {i}", v[0], v[1], v[0] + v[1], v[2], v[3], v[2] + v[3])
        for c, s, x, year in ((2, "sch", v[0], 2022), (3, "sch", v[1], 2023), (5, "fund", v[2] * 10**6, 2022), (6, "fund", v[3] * 10**6, 2023)):
            say(w, c, w.row, s, x, f"Khu vực {i}", str(year))
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 5)


@ward
def wz_trang_moi_quy() -> Ward:
    """A tab a quarter, named Q1 to Q4, the year in the title only; ấp with their members, new scholarships and registrations."""
    papers = []
    for q in (1, 2, 3, 4):
        w = Ward("wz_trang_moi_quy", sheet=f"Q{q}", ward="Xã Hòa Khánh Tây Hạ", period=f"2022-Q{q}")
        w.rng.seed(q)
        title(offices(w, "HỘI KHUYẾN HỌC XÃ HÒA KHÁNH TÂY HẠ").skip(), "BÁO CÁO QUÝ NĂM 2022", 5).skip()
        w.head("TT | Ấp | Số hội viên | Số suất học bổng | Số hộ đăng ký Gia đình học tập", name=1, stt=0)
        table(w, "# n mem sch fr", of("Ấp", "Thuận Hòa,Bình Lợi,Lộc Hòa"), gen(w, 3, "mem sch fr"), "Cộng")
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def wz_so_sanh_tang_giam() -> Ward:
    """Last year and this, the change in number and per cent; one change has the wrong number."""
    w = Ward("wz_so_sanh_tang_giam", sheet="So sánh", ward="Phường Cẩm Thượng Đông", period="2023")
    title(offices(w, "UBND PHƯỜNG CẨM THƯỢNG ĐÔNG").skip(), "SO SÁNH SỐ GIA ĐÌNH ĐƯỢC CÔNG NHẬN GIA ĐÌNH HỌC TẬP", 6).skip()
    w.head("""
        TT | Khu dân cư | Năm 2022 | Năm 2023 | So sánh 2023/2022 | <
        ^ | ^ | ^ | ^ | Tăng (+), giảm (-) | Tỷ lệ (%)""", name=1, stt=0)
    for i, (a, b) in enumerate(((310, 331), (271, 266), (402, 440), (189, 201), (255, 270)), 1):
        w.row += 1
        cells(w, w.row, i, f"KDC số {i}", a, b, b - a, percentage(b, a))
        say(w, 2, w.row, "fg", a, f"Khu dân cư {i}", "2022")
        say(w, 3, w.row, "fg", b, f"Khu dân cư {i}", "2023")
        if i == 3:
            w.plant(w.address(4), 83, w.address(3), w.address(2))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wz_ke_hoach_thuc_hien() -> Ward:
    """KH, TH and the share for three models; what was done are the registrations, as the title says; one share is of nothing."""
    w = Ward("wz_ke_hoach_thuc_hien", "ods", "KH-TH", ward="Xã Tịnh Hà Thượng", period="2017")
    title(top(w, "HỘI KHUYẾN HỌC XÃ TỊNH HÀ THƯỢNG", at=6), "THỰC HIỆN KẾ HOẠCH ĐĂNG KÝ CÁC MÔ HÌNH HỌC TẬP NĂM 2017", 11).skip()
    w.head("""
        TT | Thôn | Gia đình học tập | < | < | Dòng họ học tập | < | < | Đơn vị học tập | < | <
        ^ | ^ | Kế hoạch | Đăng ký | Đạt % KH | Kế hoạch | Đăng ký | Đạt % KH | Kế hoạch | Đăng ký | Đạt % KH""", name=1, stt=0)
    d = typed("fp fr clp clr unp unr", "210 241 4 5 2 2", "190 186 3 3 4 4", "260 302 5 4 3 2", "175 180 2 3 2 2")
    lines, _ = table(w, "# n fp fr %fr/fp clp clr %clr/clp unp unr %unr/unp", of("Thôn", "Hà Trung,Ngân Giang,Thọ Lộc Tây,Hà Nhai Bắc"), d, "Cộng", show=comma)
    w.plant(w.address(4, lines[1]), "87,9")
    return end(w, "Người lập", "CHỦ TỊCH", 7)


@ward
def wz_mo_hinh_la_dong_toan_phuong() -> Ward:
    """The whole ward on four lines, a model each: total, registered, recognised, two shares; 2024, no khu phố."""
    w = Ward("wz_mo_hinh_la_dong_toan_phuong", sheet="Toàn phường", ward="Phường Đông Vệ Hạ", period="2024")
    title(top(w, "UBND PHƯỜNG ĐÔNG VỆ HẠ", "HỘI KHUYẾN HỌC", at=4), "KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP TOÀN PHƯỜNG NĂM 2024", 7).skip()
    w.head("TT | Mô hình | Tổng số | Đăng ký | Công nhận | Tỷ lệ ĐK/TS (%) | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    for i, (label, keys, v) in enumerate((("Gia đình học tập", ("hh", "fr", "fg"), (6120, 4980, 4511)), ("Dòng họ học tập", ("cl", "clr", "clg"), (41, 33, 29)), ("Cộng đồng học tập", ("co", "cor", "cog"), (18, 18, 16)), ("Đơn vị học tập", ("un", "unr", "ung"), (25, 24, 24))), 1):
        w.row += 1
        cells(w, w.row, i, label, *v, percentage(v[1], v[0]), percentage(v[2], v[1]))
        for c, (s, x) in enumerate(zip(keys, v, strict=True), 2):
            say(w, c, w.row, s, x)
    return signed(w, at=4)


@ward
def wz_phieu_phan_so_nhieu_cot() -> Ward:
    """Turned: items of part and whole, 120/145, under every thôn; others plain between them."""
    w = Ward("wz_phieu_phan_so_nhieu_cot", sheet="Sheet1", ward="Xã Yên Lạc Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ YÊN LẠC ĐÔNG").skip(), "SỐ LIỆU KHUYẾN HỌC NĂM 2022", 5).skip()
    names = ("Yên Mỹ", "Yên Thịnh", "Đồng Bãi")
    w.head("TT | Nội dung | " + " | ".join(f"Thôn {n}" for n in names), name=1, stt=0)
    for i, (label, s, made) in enumerate((("Tổng số hộ", "hh", ("176", "150", "201")), ("Hộ công nhận GĐHT/hộ đăng ký", "fg", ("120/145", "98/121", "160/172")), ("Dòng họ công nhận DHHT/dòng họ đăng ký", "clg", ("2/3", "1/1", "04/05")), ("Số hội viên", "mem", ("61", "48", "77"))), 1):
        w.row += 1
        cells(w, w.row, i, label, *(int(x) if x.isdecimal() else x for x in made))
        for c, (n, x) in enumerate(zip(names, made, strict=True), 2):
            say(w, c, w.row, s, int(x.partition("/")[0]), f"Thôn {n}")
    return end(w, "Người lập", "CHỦ TỊCH", 2)


@ward
def wz_danh_sach_dai_gia_tri() -> Ward:
    """A long list: khu phố, year, indicator, value; .csv with tabs, the khu phố on each line."""
    w = Ward("wz_danh_sach_dai_gia_tri", "csv", ward="Phường Xuân Phú Hạ", period="2023", csv=("utf-8", "\t"))
    w.text("Phường Xuân Phú Hạ - Hội Khuyến học").skip()
    w.head("Khu phố | Năm | Chỉ tiêu | Giá trị", name=0)
    for k in (1, 2, 3):
        for year in (2022, 2023):
            for label, s, x in (("Tổng số hộ", "hh", 300 + 40 * k + (year - 2022) * 3), ("Hộ đăng ký GĐHT", "fr", 210 + 30 * k + (year - 2022) * 9), ("Hộ công nhận GĐHT", "fg", 180 + 28 * k + (year - 2022) * 11)):
                w.row += 1
                cells(w, w.row, f"Khu phố {k}", year, label, x)
                say(w, 3, w.row, s, x, f"Khu phố {k}", str(year))
    return w


@ward
def wz_bang_hai_khong_dau_de() -> Ward:
    """The second table goes on under a caption, with heads of its own in another order of the columns and no sum."""
    w = Ward("wz_bang_hai_khong_dau_de", sheet="Sheet1", ward="Xã Nậm Cắn Hạ", period="2018", sizes=(60, 130))
    title(offices(w, "UBND XÃ NẬM CẮN HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2018", 5).skip()
    w.text("A. Các bản người Mông", bold=True)
    w.head("TT | Bản | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    table(w, "# n hh fr fg", of("Bản", "Tiền Tiêu,Trường Sơn,Huồi Pốc"), gen(w, 3, "hh fr fg"), "Cộng")
    w.skip().text("B. Các bản người Thái", bold=True)
    w.head("TT | Bản | Công nhận | Đăng ký | Tổng số hộ", name=1, stt=0)
    table(w, "# n fg fr hh", of("Bản", "Khánh Thành,Noọng Dẻ"), gen(w, 2, "fg fr hh"), "")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wz_ten_truoc_stt_sau() -> Ward:
    """The number of the line is the last column, the name the first, the notes amid the figures; names with marks of notes below."""
    w = Ward("wz_ten_truoc_stt_sau", sheet="Biểu", ward="Thị trấn Yên Cát Hạ", period="2020", sizes=(110, 290))
    title(offices(w, "HKH THỊ TRẤN YÊN CÁT HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.row += 1
    cells(w, w.row, "Khu phố", "Tổng số hộ", "Ghi chú", "Số hộ đăng ký", "Số hộ được công nhận", "STT", bold=True)
    d = gen(w, 4, "hh fr fg")
    for i, (shown, name, x) in enumerate(zip(("Cát Tiến", "Thăng Bình (*)", "Mỹ Ré", "Xuân Chính (**)"), ("Cát Tiến", "Thăng Bình", "Mỹ Ré", "Xuân Chính"), d, strict=True), 1):
        w.row += 1
        cells(w, w.row, f"Khu phố {shown}", x["hh"], "mới sáp nhập" if "*" in shown else None, x["fr"], x["fg"], i)
        for c, s in ((1, "hh"), (3, "fr"), (4, "fg")):
            say(w, c, w.row, s, x[s], f"Khu phố {name}")
    w.row += 1
    t = sums(d)
    cells(w, w.row, "Cộng", t["hh"], None, t["fr"], t["fg"], None, bold=True)
    w.skip().text("(*) Sáp nhập từ khu phố 2 và khu phố 3; (**) Đổi tên từ tháng 01/2020.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wz_loi_chia_cho_khong() -> Ward:
    """Shares by formulas, #DIV/0! where nobody registered; the sum of the households leaves a bản out."""
    w = Ward("wz_loi_chia_cho_khong", sheet="2021", ward="Xã Tả Ngảo Hạ", period="2021")
    title(offices(w, "UBND XÃ TẢ NGẢO HẠ").skip(), "GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2021", 8).skip()
    w.head("""
        TT | Bản | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ | Đăng ký | Công nhận""", name=1, stt=0)
    d = given("hh fr fg clr clg", [(66, 40, 33, 1, 1), (48, 0, 0, 0, 0), (71, 50, 44, 2, 1), (59, 38, 30, 1, 0)])
    lines = body(w, "# n hh fr fg _ clr clg", of("Bản", "Pậu,Nậm Sảo 1,Tả Ngảo,Lùng Sử Phìn"), d)
    for r, x in zip(lines, d, strict=True):
        w.put(5, x["fg"] / x["fr"] if x["fr"] else "#DIV/0!", r, border=True, number_format="0.0%")
    at = total(w, "# n hh fr fg _ clr clg", "Cộng", d)
    w.plant(w.address(2, at), 66 + 48 + 71)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wz_quy_trong_nam_hai_tang() -> Ward:
    """Years over quarters over one count; the sum of each year behind its quarters."""
    w = Ward("wz_quy_trong_nam_hai_tang", sheet="Quý", ward="Phường Phan Thiết Hạ", period="2023")
    title(offices(w, "HKH PHƯỜNG PHAN THIẾT HẠ").skip(), "SỐ SUẤT HỌC BỔNG TRAO CHO HỌC SINH CÁC QUÝ NĂM 2022 VÀ 2023", 12).skip()
    w.head("TT | Khu phố | Năm 2022 | < | < | < | < | Năm 2023 | < | < | < | <\n^ | ^ | " + " | ".join("Quý I | Quý II | Quý III | Quý IV | Cả năm" for _ in range(2)), name=1, stt=0)
    for i, v in enumerate(((2, 1, 14, 3, 1, 0, 17, 2), (0, 2, 9, 1, 2, 2, 11, 0), (3, 0, 12, 4, 2, 1, 15, 3)), 1):
        w.row += 1
        cells(w, w.row, i, f"KP {i}", *v[:4], sum(v[:4]), *v[4:], sum(v[4:]))
        for k, x in enumerate(v):
            say(w, 2 + k + k // 4, w.row, "sch", x, f"Khu phố {i}", f"{2022 + k // 4}-Q{k % 4 + 1}")
        w.not_counted(w.address(6), w.address(11))
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def wz_vni_mat_phong() -> Ward:
    """Bytes of VNI in a .csv; thôn by names, community titles by 1 and 0."""
    w = Ward("wz_vni_mat_phong", "csv", ward="Xã Đức Tân Hạ", period="2016", encode="vni lost", csv=("utf-8-sig", ";"), sizes=(150, 330))
    w.text("Hội Khuyến học xã Đức Tân Hạ").text("Tổng hợp gia đình học tập, cộng đồng học tập năm 2016").skip()
    w.head("STT | Thôn | Tổng số hộ | Gia đình đăng ký | Gia đình được công nhận | Cộng đồng học tập đăng ký | Cộng đồng học tập được công nhận", name=1, stt=0)
    table(w, "# n hh fr fg cor cog", of("Thôn", "Đồng Kho,Tà Pứa,Bàu Chim,Lạc Tánh"), gen(w, 4, "hh fr fg cor cog"), "Cộng")
    return w


@ward
def wz_trang_dong_ho_thua_mot_so() -> Ward:
    """Two tabs of one ward and year: in the second one khu phố has a digit too many in its members, the sum adds the true one."""
    a = Ward("wz_trang_dong_ho_thua_mot_so", sheet="1. GĐHT", ward="Phường Quang Vinh Hạ", period="2023", sizes=(320, 640))
    title(offices(a, "HKH PHƯỜNG QUANG VINH HẠ").skip(), "BIỂU 1. GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    a.head("TT | Khu phố | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    table(a, "# n hh fr fg %fg/fr", kp(5), gen(a, 5, "hh fr fg"), "Cộng")
    b = Ward("wz_trang_dong_ho_thua_mot_so", sheet="2. Hội viên", ward="Phường Quang Vinh Hạ", period="2023")
    title(offices(b, "HKH PHƯỜNG QUANG VINH HẠ").skip(), "BIỂU 2. HỘI VIÊN, HỌC BỔNG NĂM 2023", 4).skip()
    b.head("TT | Khu phố | Số hội viên | Số suất học bổng", name=1, stt=0)
    lines, _ = table(b, "# n mem sch", kp(5), given("mem sch", [(121, 9), (98, 7), (143, 11), (110, 8), (87, 6)]), "Cộng")
    b.plant(b.address(2, lines[2]), 1433, b.address(2))
    return join([a, b])


@ward
def wz_nam_hoc_hang_chi_tieu() -> Ward:
    """The whole ward: school years across, items of each level down with dashes, no khu phố."""
    w = Ward("wz_nam_hoc_hang_chi_tieu", sheet="Giáo dục", ward="Xã Ea Sin Đông", period="2022-2023")
    title(top(w, "UBND XÃ EA SIN ĐÔNG", at=3), "MỘT SỐ CHỈ TIÊU GIÁO DỤC", 5).skip()
    w.head("TT | Chỉ tiêu | Năm học 2020-2021 | Năm học 2021-2022 | Năm học 2022-2023", name=1, stt=0)
    for n, label, level, lines in ((1, "Tiểu học", "th", ((402, 411, 420), (1, 0, 1), (1, 0, 0))), (2, "Trung học cơ sở", "thcs", ((301, 310, 322), (6, 5, 3), (2, 3, 1)))):
        w.line(n, label, bold=True)
        for text, s, v in zip(("- Số học sinh đầu năm học", "- Số học sinh bỏ học", "- Số học sinh được vận động trở lại lớp"), ("ps", "do", "rt"), lines, strict=True):
            w.row += 1
            cells(w, w.row, None, text, *v)
            for c, (year, x) in enumerate(zip(("2020-2021", "2021-2022", "2022-2023"), v, strict=True), 2):
                say(w, c, w.row, s, x, period=year, level=level)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wz_cong_nhan_moi_tai_cong_nhan() -> Ward:
    """New and again on both sides, registered and recognised, each with its sum; the sums by formulas; thôn bản mixed."""
    w = Ward("wz_cong_nhan_moi_tai_cong_nhan", sheet="Biểu 4", ward="Xã Hướng Phùng Hạ", period="2022")
    title(offices(w, "UBND XÃ HƯỚNG PHÙNG HẠ").skip(), "BIỂU 4. ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2022", 9).skip()
    w.head("""
        TT | Thôn, bản | Tổng số hộ | Đăng ký | < | < | Công nhận | < | <
        ^ | ^ | ^ | Tổng số | Mới | Tái đăng ký | Tổng số | Mới | Tái công nhận""", name=1, stt=0)
    d = gen(w, 5, "hh frn frr fgn fgr")
    for x in d:
        x["fr"], x["fg"] = x["frn"] + x["frr"], x["fgn"] + x["fgr"]
    table(w, "# n hh fr frn frr fg fgn fgr", [*of("Thôn", "Cổ Nhổi,Mã Lai,Xary"), *of("Bản", "Bụt Việt,Cù Bai")], d, "Cộng", formulas=True)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wz_bon_nam_moi_trang_mot_mo_hinh_ngang() -> Ward:
    """A tab a model, each turned: the years down with their step, khóm across; figures with dots as thousands."""
    papers = []
    for tab, model, keys, base in (("GĐHT", "GIA ĐÌNH HỌC TẬP", ("fr", "fg"), (1210, 980, 1433)), ("CDHT", "CÔNG DÂN HỌC TẬP", ("citr", "cit"), (1420, 1105, 1760))):
        w = Ward("wz_bon_nam_moi_trang_mot_mo_hinh_ngang", "xls", tab, ward="Phường Long Hưng Hạ", period="2023")
        title(offices(w, "HKH PHƯỜNG LONG HƯNG HẠ").skip(), f"{model} CÁC KHÓM TỪ NĂM 2021 ĐẾN NĂM 2023", 6).skip()
        w.row += 1
        cells(w, w.row, "Năm", "Nội dung", "Khóm 1", "Khóm 2", "Khóm 3", "Cộng", bold=True)
        for k, year in enumerate((2021, 2022, 2023)):
            for step, s, less in (("Đăng ký", keys[0], 0), ("Công nhận", keys[1], 131)):
                w.row += 1
                v = [b + 17 * k - less for b in base]
                cells(w, w.row, year if step == "Đăng ký" else None, step, *(vietnamese(x) if x > 999 else x for x in v), vietnamese(sum(v)))
                for c, x in enumerate(v, 2):
                    say(w, c, w.row, s, x, f"Khóm {c - 1}", str(year))
            w.merges.append((w.row - 1, 0, w.row, 0))
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def wz_bao_cao_thieu_khu_pho() -> Ward:
    """"Số liệu của 5/6 khu phố" in the title; the sixth is on the list with "chưa báo cáo" in its cells; the sum of the five."""
    w = Ward("wz_bao_cao_thieu_khu_pho", sheet="Sheet1", ward="Thị trấn Thuận Nam Hạ", period="2019", sizes=(260, 590))
    title(offices(w, "HKH THỊ TRẤN THUẬN NAM HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2019 (số liệu của 5/6 khu phố)", 5).skip()
    w.head("TT | Khu phố | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    body(w, "# n hh fr fg", ["Khu phố Nam Thành", "Khu phố Nam Tân", "Khu phố Nam Trung", "Khu phố Nam Tây", "Khu phố Lập Hòa"], d)
    w.row += 1
    cells(w, w.row, 6, "Khu phố Lập Vinh", "chưa báo cáo", "chưa báo cáo", "chưa báo cáo")
    w.not_counted(*(w.address(c) for c in (2, 3, 4)))
    total(w, "# n hh fr fg", "Cộng", d)
    return end(w, "Người lập", "CHỦ TỊCH", 3)
