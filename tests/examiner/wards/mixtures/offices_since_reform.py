"""Ordinary ones and two thirds with difficulties: groups by former communes, lines of plan and result for each thôn, last year in brackets, cells from Word, pages carried over."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import (
    across,
    body,
    cells,
    comma,
    dash,
    dots,
    end,
    gen,
    given,
    kp,
    many,
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
)


@ward
def zd_tan_hoi_tong_ket() -> Ward:
    """An Giang 2018, .xls: ấp, families and clans, the sum last."""
    w = Ward("zd_tan_hoi_tong_ket", "xls", "Sheet1", ward="Xã Tân Hội Trung", period="2018", sizes=(310, 700))
    top(w, "UBND XÃ TÂN HỘI TRUNG", "HỘI KHUYẾN HỌC", at=5)
    title(w, "BẢNG TỔNG HỢP XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2018", 8)
    w.text("(Kèm theo Báo cáo số 12/BC-HKH ngày 05 tháng 12 năm 2018 của Hội Khuyến học xã)", italic=True, over=8, align="center").skip()
    w.head("""
        STT | Tên ấp | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    table(w, "# n hh fr fg clr clg _", of("Ấp", "Tân Lợi,Tân Phú,Tân Đông,Tân Thới,Tân Hòa A,Tân Hòa B"), gen(w, 6, "hh fr fg clr clg"), "TỔNG CỘNG")
    return signed(w, at=5)


@ward
def zd_cong_dan_hoc_tap() -> Ward:
    """A phường of after July 2025: families and learning citizens by QĐ 677; more citizens are recognised than there are adults in one khu phố."""
    w = Ward("zd_cong_dan_hoc_tap", sheet="PL1", ward="Phường Phú Thuận Đông", period="2025", sizes=(420, 980))
    top(w, "ỦY BAN NHÂN DÂN", "PHƯỜNG PHÚ THUẬN ĐÔNG", at=6)
    title(w, "PHỤ LỤC 1", 9)
    title(w, "Kết quả thực hiện Quyết định số 387/QĐ-TTg và Quyết định số 677/QĐ-TTg của Thủ tướng Chính phủ năm 2025", 9).skip()
    w.head("""
        TT | Khu phố | Gia đình học tập | < | < | < | Công dân học tập | < | <
        ^ | ^ | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ (%) | Số người từ 18 tuổi trở lên | Số người đăng ký | Số người được công nhận""", name=1, stt=0)
    lines, _ = table(w, "# n hh fr fg %fg/hh ad citr cit", kp(7), gen(w, 7, "hh fr fg ad citr cit"), "Toàn phường", show=comma)
    at = lines[4]
    w.plant(w.address(8, at), w.cells[at, 6].value + 37, w.address(6, at), w.address(7, at), w.address(8), total=w.address(8))
    return end(w, "NGƯỜI LẬP", "CHỦ TỊCH", 6)


@ward
def zd_xa_cu_nhom() -> Ward:
    """A xã of three former ones: a line with the sums of each former xã, its thôn under it, thôn of the same number told apart by the former xã."""
    w = Ward("zd_xa_cu_nhom", sheet="Tổng hợp", ward="Xã Bình Tân Thượng", period="2025", sizes=(180, 420))
    title(offices(w, "UBND XÃ BÌNH TÂN THƯỢNG", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2025", 6)
    w.text("Đơn vị tính: hộ", at=4, italic=True)
    cols = "# n hh fr fg"
    w.head("STT | Đơn vị | Tổng số hộ | Đăng ký | Được công nhận", name=1, stt=0)
    whole = []
    for roman, former, names in (("I", "Bình Tân", "Phú Lâm,Mỹ Thạch,Thuận Hòa"), ("II", "Bình Hòa", "Trường Định,Vĩnh Lộc,Kiên Long"), ("III", "Tây An", "Trà Sơn,Háo Nghĩa")):
        d = gen(w, names.count(",") + 1, "hh fr fg")
        whole += d
        total(w, cols, f"Xã {former} (cũ)", d, stt=roman)
        body(w, cols, of("Thôn", names), d)
    total(w, cols, "Tổng cộng (I+II+III)", whole)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zd_hoi_vien_quy() -> Ward:
    """Đồng Nai 2021: members and their share of the people, the fund in thousands of đồng, scholarships."""
    w = Ward("zd_hoi_vien_quy", sheet="Sheet1", ward="Xã Phước Bình Đông", period="2021", sizes=(350, 620))
    top(w, "HỘI KHUYẾN HỌC HUYỆN LONG ĐIỀN", "HỘI KHUYẾN HỌC XÃ PHƯỚC BÌNH ĐÔNG", at=4)
    title(w, "HỘI VIÊN, QUỸ KHUYẾN HỌC VÀ HỌC BỔNG NĂM 2021", 7).skip()
    w.head("STT | Chi hội ấp | Dân số | Tổng số hội viên | Tỷ lệ hội viên/dân số (%) | Số tiền vận động quỹ khuyến học (1.000 đồng) | Số suất học bổng đã trao", name=1, stt=0)
    d = gen(w, 5, "pop mem fund sch")
    table(w, "# n pop mem %mem/pop fund sch", [f"Chi hội ấp {i}=Ấp {i}" for i in range(1, 6)], d, "Cộng", fmt={"fund": lambda v: f"{dots(v // 1000)}{{{v}}}"}, show=comma)
    w.cells[w.row, 5].value = dots(sum(x["fund"] for x in d) // 1000)
    return end(w, "Kế toán", "Chủ tịch Hội", 4)


@ward
def zd_don_vi_hoc_tap_thon() -> Ward:
    """Learning units beside communities: *Số đơn vị trên địa bàn*; ones and noughts by thôn; shares of the whole only in the sum."""
    w = Ward("zd_don_vi_hoc_tap_thon", "ods", "DVHT", ward="Xã Thanh Lâm Hạ", period="2023")
    title(offices(w, "UBND XÃ THANH LÂM HẠ", "HỘI KHUYẾN HỌC").skip(), "CỘNG ĐỒNG HỌC TẬP, ĐƠN VỊ HỌC TẬP NĂM 2023", 7).skip()
    w.head("""
        TT | Thôn | Cộng đồng học tập (thôn) | < | Đơn vị học tập | < | <
        ^ | ^ | Đăng ký | Đạt | Số đơn vị trên địa bàn | Số đơn vị đăng ký | Số đơn vị được công nhận""", name=1, stt=0)
    d = given("cor cog un unr ung", [(1, 1, 2, 2, 1), (1, 1, 1, 1, 1), (1, 0, 0, 0, 0), (1, 1, 3, 2, 2), (0, 0, 1, 1, 0)])
    table(w, "# n cor cog un unr ung", of("Thôn", "Đồng Lạc,Kim Cương,Ngọc Than,Mai Động,Lương Xá"), d, "Cộng")
    return end(w, "Người tổng hợp", "Chủ tịch", 4)


@ward
def zd_ba_nam_ngang() -> Ward:
    """Three years across, the newest *ước thực hiện*; the heading of each a year with *Năm*; the recognised of one khóm a digit too many."""
    w = Ward("zd_ba_nam_ngang", sheet="3 nam", ward="Phường Thới Sơn Tây", period="2024", sizes=(260, 480))
    top(w, "HỘI KHUYẾN HỌC THÀNH PHỐ", "HỘI KHUYẾN HỌC PHƯỜNG THỚI SƠN TÂY", at=5)
    title(w, "SO SÁNH KẾT QUẢ GIA ĐÌNH HỌC TẬP BA NĂM 2022 - 2024", 8).skip()
    w.head("""
        TT | Khóm | Năm 2022 | < | Năm 2023 | < | Năm 2024 | <
        ^ | ^ | Đăng ký GĐHT | Công nhận GĐHT | Đăng ký GĐHT | Công nhận GĐHT | Đăng ký GĐHT | Công nhận GĐHT""", name=1, stt=0)
    plan = many("fr fg", (2022, 2023, 2024))
    lines, _ = table(w, f"# n {plan}", kp(6, "Khóm {i}", "Khóm"), gen(w, 6, plan), "Cộng")
    at = lines[2]
    w.plant(w.address(5, at), w.cells[at, 5].value * 10, w.address(4, at), w.address(7, at), w.address(5))
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zd_nam_truoc_trong_ngoac() -> Ward:
    """*Số hộ đăng ký (năm trước)*: last year's figure in brackets behind this year's."""
    w = Ward("zd_nam_truoc_trong_ngoac", sheet="Sheet1", ward="Xã Nghĩa Trung Nam", period="2022", sizes=(160, 310))
    title(offices(w, "UBND XÃ NGHĨA TRUNG NAM").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2022", 5)
    w.text("(Số trong ngoặc là số liệu năm 2021)", italic=True, over=5, align="center").skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    d = gen(w, 5, "hh fr@2021 fg@2021 fr fg")
    shown = [{"hh": x["hh"], "fr": f"{x['fr']} ({x['fr@2021']}){{{x['fr']}}}", "fg": f"{x['fg']} ({x['fg@2021']}){{{x['fg']}}}"} for x in d]
    body(w, "# n hh fr fg", of("Thôn", "La Châu,Điện An,Tân Hội,An Đại,Phú Văn"), shown)
    s = sums(d)
    w.line(None, "Tổng", s["hh"], f"{s['fr']} ({s['fr@2021']})", f"{s['fg']} ({s['fg@2021']})", bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zd_cum_thi_dua() -> Ward:
    """Thôn in *cụm thi đua*, whose sums stand below them as *Cộng cụm 1*; the sum of one is short by ten."""
    w = Ward("zd_cum_thi_dua", sheet="Cum", ward="Xã Cẩm Sơn Trung", period="2020", sizes=(110, 260))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ CẨM SƠN TRUNG").skip(), "GIA ĐÌNH, DÒNG HỌ HỌC TẬP THEO CỤM THI ĐUA NĂM 2020", 7).skip()
    cols = "# n hh fr fg clr clg"
    w.head("TT | Thôn | Tổng số hộ | GĐ đăng ký | GĐ được công nhận | Số DH đăng ký | Số DH được công nhận", name=1, stt=0)
    whole, first = [], 1
    for k, names in enumerate(("Đồng Tâm,Sơn Lâm,Quang Trung", "Lộc Xá,Vĩnh Phú", "Hưng Mỹ,Nam Thành,Yên Thọ"), 1):
        w.line(None, f"Cụm thi đua số {k}", bold=True)
        d = gen(w, names.count(",") + 1, "hh fr fg clr clg")
        body(w, cols, of("Thôn", names), d, first=first)
        total(w, cols, f"Cộng cụm {k}", d)
        if k == 2:
            w.planted.append([w.address(3), w.address(3, w.row - 1), w.address(3, w.row - 2)])
            w.cells[w.row, 3].value -= 10
        whole, first = whole + d, first + len(d)
    total(w, cols, "Toàn xã", whole)
    return end(w, "Người lập", "Chủ tịch", 4)


@ward
def zd_thon_va_truong() -> Ward:
    """Under *A. Khối thôn* families, under *B. Khối trường học* schools in the same columns, whose own figures are staff and no families."""
    w = Ward("zd_thon_va_truong", sheet="Sheet1", ward="Xã Quảng Lĩnh Đông", period="2023")
    title(offices(w, "UBND XÃ QUẢNG LĨNH ĐÔNG").skip(), "KẾT QUẢ CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP NĂM 2023", 6).skip()
    w.head("TT | Đơn vị | Gia đình học tập đăng ký | Gia đình học tập công nhận | Đơn vị học tập đăng ký | Đơn vị học tập công nhận", name=1, stt=0)
    w.line("A", "Khối thôn", bold=True)
    for i, (name, a, b) in enumerate((("Hòa Trinh", 201, 180), ("Xuân Lĩnh", 154, 140), ("Bái Đông", 177, 150), ("Đức Thọ", 132, 128)), 1):
        w.line(i, f"Thôn {name}", a, b, "x", "x")
        w.takes(2, "fr", a, f"Thôn {name}").takes(3, "fg", b, f"Thôn {name}").not_counted(w.address(4), w.address(5))
    w.line("B", "Khối trường học, cơ quan", bold=True)
    for i, (name, a, b) in enumerate((("Trường Mầm non", 1, 1), ("Trường Tiểu học", 1, 1), ("Trường THCS", 1, 0), ("Trạm Y tế", 1, 1)), 1):
        w.line(i, name, "x", "x", a, b)
        w.not_counted(*(w.address(c) for c in (2, 3, 4, 5)))
    w.line(None, "Tổng cộng", 664, 598, 4, 3, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zd_cot_kiem_tra() -> Ward:
    """A hidden column of codes, a column *Kiểm tra* of TRUE and one of ranks beside the figures; shares with a percent sign."""
    w = Ward("zd_cot_kiem_tra", sheet="Data", ward="Đặc khu Kiên Hòa", period="2025", sizes=(190, 520))
    title(offices(w, "UBND ĐẶC KHU KIÊN HÒA", "PHÒNG VĂN HÓA - XÃ HỘI").skip(), "THỐNG KÊ GIA ĐÌNH HỌC TẬP NĂM 2025", 9).skip()
    w.head("STT | Khu phố | Mã | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt | Kiểm tra | Xếp thứ", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d, 1):
        x |= {"ma": 91100 + 3 * k, "ok": "TRUE", "rank": k}
    table(w, "# n x:ma hh fr fg %fg/hh x:ok x:rank", of("Khu phố", "Bãi Ngự,An Cư,Đường Bào,Suối Lớn,Cửa Cạn"), d, "", show=pct)
    w.hidden_columns = [2]
    s = sums(d)
    w.line(None, "Tổng", None, s["hh"], s["fr"], s["fg"], pct(percentage(s["fg"], s["hh"])), bold=True)
    return end(w, "Người lập", "TRƯỞNG PHÒNG", 6)


@ward
def zd_hai_bang_canh_nhau() -> Ward:
    """Families at the left, clans at the right with fewer lines, each under its own title and two heading rows; one sum each."""
    w = Ward("zd_hai_bang_canh_nhau", sheet="Bieu", ward="Thị trấn Vĩnh Lộc Hạ", period="2019", sizes=(120, 300))
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN VĨNH LỘC HẠ").skip(), "BIỂU TỔNG HỢP NĂM 2019", 10).skip()
    w.row += 1
    cells(w, w.row, "I. GIA ĐÌNH HỌC TẬP", bold=True)
    cells(w, w.row, "II. DÒNG HỌ HỌC TẬP", start=6, bold=True)
    r = w.row + 1
    cells(w, r, "Khu phố", "Tổng số hộ", "Kết quả", start=0, bold=True)
    cells(w, r + 1, "Đăng ký", "Công nhận", start=2, bold=True)
    cells(w, r, "Khu phố", "Kết quả", start=6, bold=True)
    cells(w, r + 1, "Đăng ký", "Công nhận", start=7, bold=True)
    w.merges += [(r, 0, r + 1, 0), (r, 1, r + 1, 1), (r, 2, r, 3), (r, 6, r + 1, 6), (r, 7, r, 8)]
    w.row = r + 1
    a, b = gen(w, 6, "hh fr fg"), gen(w, 4, "clr clg")
    for k in range(6):
        for left, made in ((0, a), (6, b)):
            if k < len(made):
                cells(w, r + 2 + k, f"Khu phố {k + 1}", *made[k].values(), start=left)
                for c, (s, v) in enumerate(made[k].items(), left + 1):
                    say(w, c, r + 2 + k, s, v, f"Khu phố {k + 1}")
    cells(w, r + 8, "Cộng", *sums(a).values(), bold=True)
    cells(w, r + 6, "Cộng", *sums(b).values(), start=6, bold=True)
    w.row = r + 8
    return end(w, "Người lập", "Chủ tịch", 6)


@ward
def zd_quy_trieu_dong() -> Ward:
    """The fund in millions with a decimal comma, unit in the heading; one line was typed in đồng."""
    w = Ward("zd_quy_trieu_dong", sheet="Quy", ward="Xã Đắk Rông Nam", period="2024")
    title(offices(w, "HKH XÃ ĐẮK RÔNG NAM").skip(), "QUỸ KHUYẾN HỌC VÀ HỌC BỔNG NĂM 2024", 5).skip()
    w.head("STT | Buôn, thôn | Hội viên (người) | Quỹ khuyến học (triệu đồng) | Học bổng (suất)", name=1, stt=0)
    funds = (12.5, 8.2, 15.0, 9.75, 11.3, 7.6)
    d = given("mem fund sch", [(m, f"{vietnamese(f)}{{{round(f * 1e6)}}}", s) for m, f, s in zip((61, 48, 90, 52, 77, 39), funds, (11, 6, 14, 9, 10, 5), strict=True)])
    d[3]["fund"] = "9.750.000{9750000}"
    units = of("Buôn", "Kmrơng,Ea Nao,Ju") + of("Thôn", "Tân Hưng,Đồng Tiến,Hòa Xuân")
    lines = body(w, "# n mem fund sch", units, d)
    w.planted.append([w.address(3, lines[3])])
    w.not_counted(w.address(3, lines[3]))
    w.line(None, "Cộng", 367, vietnamese(round(sum(funds), 2)), 55, bold=True)
    return end(w, "Thủ quỹ", "Chủ tịch", 3)


@ward
def zd_quy_ngang() -> Ward:
    """Members and scholarships by quarters across, *Quý I/2024* as headings, and a column of the whole year for the scholarships."""
    w = Ward("zd_quy_ngang", sheet="2024", ward="Phường Hải Tân Nội", period="2024", sizes=(200, 400))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HẢI TÂN NỘI").skip(), "HỌC BỔNG VÀ HỘI VIÊN THEO QUÝ NĂM 2024", 11).skip()
    q = [f"2024-Q{i}" for i in (1, 2, 3, 4)]
    w.head("""
        TT | Tổ dân phố | Số hội viên | < | < | < | Số suất học bổng trao | < | < | < | <
        ^ | ^ | Quý I | Quý II | Quý III | Quý IV | Quý I | Quý II | Quý III | Quý IV | Cả năm""", name=1, stt=0)
    plan = " ".join([*(f"mem@{x}" for x in q), *(f"sch@{x}" for x in q)])
    d = gen(w, 5, plan)
    for x in d:
        x["sch"] = sum(x[f"sch@{one}"] for one in q)
    table(w, f"# n {plan} sch", kp(5, "TDP {i}", "Tổ dân phố"), d, "Cộng")
    return end(w, "Người lập", "Chủ tịch", 6)


@ward
def zd_khu_pho_ngang() -> Ward:
    """Khu phố across, the models as captions with numbers down; the whole of the clans does not add up."""
    w = Ward("zd_khu_pho_ngang", sheet="Sheet1", ward="Phường Long Xuyên Bắc", period="2021", sizes=(300, 520))
    title(offices(w, "UBND PHƯỜNG LONG XUYÊN BẮC").skip(), "KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2021", 8).skip()
    d = gen(w, 5, "hh fr fg cl clr clg")
    across(w, [("I", "GIA ĐÌNH HỌC TẬP", ""), (1, "Tổng số hộ gia đình", "hh"), (2, "Số gia đình đăng ký", "fr"), (3, "Số gia đình được công nhận", "fg"), (4, "Tỷ lệ công nhận/đăng ký (%)", "%fg/fr"),
               ("II", "DÒNG HỌ HỌC TẬP", ""), (1, "Tổng số dòng họ", "cl"), (2, "Số dòng họ đăng ký", "clr"), (3, "Số dòng họ được công nhận", "clg")], kp(5, "KP {i}"), d, "Tổng")
    w.cells[w.row, 7].value += 3
    w.planted.append([w.address(c) for c in range(2, 8)])
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zd_ba_dong_moi_thon() -> Ward:
    """Each thôn has three lines, *Kế hoạch*, *Thực hiện*, *Tỷ lệ %*, its name merged over them; the models stand across."""
    w = Ward("zd_ba_dong_moi_thon", sheet="KH-TH", ward="Xã Mường Than Đông", period="2023")
    title(offices(w, "UBND XÃ MƯỜNG THAN ĐÔNG").skip(), "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CÔNG NHẬN MÔ HÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("TT | Bản | Nội dung | Gia đình học tập | Dòng họ học tập | Cộng đồng học tập", name=1, stt=0)
    for i, (name, plan, got) in enumerate((("Nà Phát", (80, 3, 1), (84, 3, 1)), ("Cẩm Trung", (65, 2, 1), (60, 2, 1)), ("Đội 11", (71, 4, 1), (75, 3, 0)), ("Mường", (90, 3, 1), (88, 3, 1))), 1):
        first = w.row + 1
        unit = f"Bản {name}"
        for what, values in (("Kế hoạch", plan), ("Thực hiện", got), ("Tỷ lệ %", [round(100 * g / p, 1) for g, p in zip(got, plan, strict=True)])):
            w.line(i if w.row + 1 == first else None, unit if w.row + 1 == first else None, what, *values)
            for c, s in enumerate(("fp clp cop" if what == "Kế hoạch" else "fg clg cog").split() if what[0] != "T" or what == "Thực hiện" else (), 3):
                w.takes(c, s, values[c - 3], unit)
        w.merges += [(first, 0, w.row, 0), (first, 1, w.row, 1)]
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zd_phu_luc_chi_tieu() -> Ward:
    """The annex to a plan, of targets only: families, clans, communities, units to be recognised in 2026."""
    w = Ward("zd_phu_luc_chi_tieu", sheet="Phu luc", ward="Phường Vĩnh Tường Nam", period="2026", sizes=(250, 600))
    w.text("PHỤ LỤC", bold=True, over=6, align="center")
    title(w, "GIAO CHỈ TIÊU XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2026", 6)
    w.text("(Ban hành kèm theo Kế hoạch số 45/KH-UBND ngày 20/01/2026 của UBND phường Vĩnh Tường Nam)", italic=True, over=6, align="center").skip()
    w.head("STT | Tổ dân phố | Chỉ tiêu Gia đình học tập | Chỉ tiêu Dòng họ học tập | Chỉ tiêu Cộng đồng học tập | Chỉ tiêu Đơn vị học tập", name=1, stt=0)
    d = [{"fp": f, "clp": c, "cop": 1, "unp": u} for f, c, u in ((260, 2, 1), (310, 3, 2), (188, 1, 1), (402, 4, 0), (275, 2, 2))]
    table(w, "# n fp clp cop unp", of("Tổ dân phố", "Hồ Xuân Hương,Đội Cấn,Đông,Yên Định,Văn Hội"), d, "Tổng số")
    return w


@ward
def zd_ngay_nop_xep_loai() -> Ward:
    """Remarks between the figures: the day the report came, the grade, the phone of who made it; a khu phố *chưa nộp báo cáo* over its fields."""
    w = Ward("zd_ngay_nop_xep_loai", sheet="Theo dõi", ward="Phường Bắc Nghĩa Đông", period="2022", sizes=(180, 390))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG BẮC NGHĨA ĐÔNG").skip(), "BẢNG THEO DÕI BÁO CÁO GIA ĐÌNH HỌC TẬP CÁC TỔ DÂN PHỐ NĂM 2022", 9).skip()
    w.head("TT | TDP | Ngày nộp | Tổng số hộ | Số hộ đăng ký | Nhận xét | Số hộ được công nhận | Xếp loại | Ký nhận", name=1, stt=0)
    d = gen(w, 6, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"day": f"{10 + k}/11/2022", "note": ("", "Đúng hạn", "Nộp lại lần 2", "", "Còn thiếu chữ ký", "Đúng hạn")[k] or None, "grade": "ABACBA"[k]}
    lines = body(w, "# n x:day hh fr x:note fg x:grade _", kp(6, "TDP {i}", "Tổ dân phố"), d)
    w.row += 1
    w.put(0, 7, border=True)
    w.put(1, "TDP 7", border=True)
    w.put(2, "Chưa nộp báo cáo", border=True)
    w.merges.append((w.row, 2, w.row, 8))
    w.neutral += [(w.sheet, w.address(c)) for c in range(2, 9)]
    s = sums(d)
    w.line(None, "Cộng", None, s["hh"], s["fr"], None, s["fg"], bold=True)
    assert len(lines) == 6
    return end(w, "Người theo dõi", "Chủ tịch", 6)


@ward
def zd_dan_tu_word() -> Ward:
    """Pasted from Word: headings broken over lines in the cell, figures with blanks around them and *hộ* behind, empty columns from merged cells of the page."""
    w = Ward("zd_dan_tu_word", "htmlxls", "Sheet1", ward="Xã Hồng Phong Thượng", period="2020", encode="nbsp")
    title(offices(w, "ĐẢNG ỦY XÃ HỒNG PHONG THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "Biểu 2: Số liệu gia đình học tập, dòng họ học tập năm 2020", 6).skip()
    w.head("Số⏎TT | Tên thôn, | Tổng số⏎hộ gia đình | Số hộ⏎đăng ký⏎GĐHT | Số hộ được⏎công nhận⏎GĐHT | Dòng họ được⏎công nhận⏎DHHT", name=1, stt=0)
    d = given("hh fr fg clg", [(f"{a} hộ{{{a}}}", f" {b} {{{b}}}", f"{c} hộ{{{c}}}", f"0{e}{{{e}}}") for a, b, c, e in ((211, 160, 142, 2), (188, 139, 120, 3), (254, 201, 190, 4), (167, 122, 101, 1), (230, 188, 171, 3))])
    table(w, "# n hh fr fg clg", of("Thôn", "Bá Thủy,Cổ Nông,Đình Phùng,Hữu Lộc,Cầu Lâm"), d, "Cộng:")
    return end(w, "Người lập biểu", "Chủ tịch", 3)


@ward
def zd_bo_hoc_hoc_ky() -> Ward:
    """Dropouts by levels, in each the first term and the whole school year; noughts as strokes; the first term is not asked for."""
    w = Ward("zd_bo_hoc_hoc_ky", sheet="Bỏ học", ward="Xã Ea Trul Đông", period="2023-2024")
    top(w, "UBND XÃ EA TRUL ĐÔNG", "BAN CHỈ ĐẠO PHỔ CẬP GIÁO DỤC", at=4)
    title(w, "THỐNG KÊ HỌC SINH BỎ HỌC NĂM HỌC 2023-2024", 8).skip()
    w.head("""
        TT | Buôn | Tiểu học | < | THCS | < | THPT | <
        ^ | ^ | Học kỳ I | Cả năm | Học kỳ I | Cả năm | Học kỳ I | Cả năm""", name=1, stt=0)
    d = given("a do:th b do:thcs c do:thpt", [(0, 1, 2, 4, 1, 1), (0, 0, 1, 3, 0, 2), (1, 1, 0, 2, 2, 3), (0, 0, 3, 5, 1, 4)])
    shown = [{k: v if v else f"-{{{v}}}" for k, v in x.items()} for x in d]
    lines = body(w, "# n ~a do:th ~b do:thcs ~c do:thpt", of("Buôn", "Plum,Krông,Chàm B,Mặp"), shown)
    w.not_counted(*(w.address(c, r) for r in lines for c in (2, 4, 6)))
    w.neutral += [(w.sheet, w.address(c, r)) for r in lines for c in (3, 5, 7) if w.cells[r, c].value == "-"]
    w.observations = [o for o in w.observations if o["value"]]
    s = sums(d)
    w.line(None, "Cộng", *(dash(v) for v in s.values()), bold=True)
    return end(w, "Người lập", "TM. BAN CHỈ ĐẠO", 4)


@ward
def zd_cong_mang_sang() -> Ward:
    """A list over two pages: *Cộng trang 1* and *Mang sang trang sau*, the headings and *Trang trước mang sang* again above the rest."""
    w = Ward("zd_cong_mang_sang", sheet="Sheet1", ward="Xã Trực Thái Đông", period="2017", sizes=(90, 190))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TRỰC THÁI ĐÔNG").skip(), "DANH SÁCH CÁC XÓM VÀ SỐ GIA ĐÌNH HỌC TẬP NĂM 2017", 5).skip()
    cols, grid, d = "# n hh fr fg", "STT | Xóm | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", gen(w, 13, "hh fr fg")
    w.head(grid, name=1, stt=0)
    body(w, cols, kp(7, "Xóm {i}", "Xóm"), d[:7])
    total(w, cols, "Cộng trang 1", d[:7])
    w.skip()
    w.head(grid, name=1, stt=0)
    total(w, cols, "Trang trước mang sang", d[:7])
    body(w, cols, kp(6, "Xóm {i}", "Xóm", 8), d[7:], first=8)
    total(w, cols, "Tổng cộng", d)
    return end(w, "Người lập", "Chủ tịch", 3)
