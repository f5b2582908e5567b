"""Hard ones only, two and three difficulties at once: parts in brackets, quarters down, clusters across, prose over the table, models told by the tabs alone, plans before the stroke."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import body, comma, end, gen, given, kp, many, of, offices, sums, table, title, top, total


@ward
def zh_trong_do_moi_ngoac() -> Ward:
    """*Đăng ký (trong đó mới)* over *212 (40)*, *Công nhận (trong đó mới)*; TCVN3; the sum alike; the first count is what is asked."""
    w = Ward("zh_trong_do_moi_ngoac", "xls", "Sheet1", ward="Xã Thanh Tùng Đông", period="2018", encode="tcvn3", sizes=(180, 310))
    title(offices(w, "Hội khuyến học xã Thanh Tùng Đông").skip(), "Kết quả gia đình học tập năm 2018", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Đăng ký (trong đó mới) | Công nhận (trong đó mới)", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    shown = [{"hh": x["hh"], "fr": f"{x['fr']} ({x['fr'] // 7}){{{x['fr']}}}", "fg": f"{x['fg']} ({x['fg'] // 9}){{{x['fg']}}}"} for x in d]
    lines = body(w, "# n hh fr fg", of("Thôn", "Phù Tải,Đoàn Xá,Tiên Lữ,Phạm Xá"), shown)
    s = sums(d)
    w.line(None, "Cộng", s["hh"], f"{s['fr']} ({sum(x['fr'] // 7 for x in d)})", f"{s['fg']} ({sum(x['fg'] // 9 for x in d)})", bold=True)
    assert lines
    return end(w, "Người lập", "Chủ tịch", 3)


@ward
def zh_quy_xuong_duoi() -> Ward:
    """Four lines of quarters and *Cả năm* under each khu phố, its name merged down; members at the end of each, scholarships given in each."""
    w = Ward("zh_quy_xuong_duoi", sheet="2022", ward="Phường Tân Lợi Nam", period="2022", sizes=(200, 400))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TÂN LỢI NAM").skip(), "HỘI VIÊN VÀ HỌC BỔNG CÁC QUÝ NĂM 2022", 5).skip()
    w.head("TT | Tổ dân phố | Thời gian | Số hội viên | Số suất học bổng", name=1, stt=0)
    for i in range(1, 5):
        first, members, given_out = w.row + 1, 40 + 7 * i, []
        for k, q in enumerate(("I", "II", "III", "IV"), 1):
            members, given_out = members + k, [*given_out, 3 + (i * k) % 5]
            w.line(i if k == 1 else None, f"TDP {i}" if k == 1 else None, f"Quý {q}", members, given_out[-1])
            w.takes(3, "mem", members, f"Tổ dân phố {i}", f"2022-Q{k}").takes(4, "sch", given_out[-1], f"Tổ dân phố {i}", f"2022-Q{k}")
        w.line(None, None, "Cả năm", members, sum(given_out), bold=True)
        w.takes(3, "mem", members, f"Tổ dân phố {i}").takes(4, "sch", sum(given_out), f"Tổ dân phố {i}")
        w.merges += [(first, 0, w.row, 0), (first, 1, w.row, 1)]
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zh_cum_ngang() -> Ward:
    """Khu phố across in clusters, of each its *Cộng*, then *Toàn phường*; indicators down with shares typed with a comma; of one cluster the sum is wrong."""
    w = Ward("zh_cum_ngang", sheet="Cụm", ward="Phường Phước Hậu Đông", period="2021", sizes=(240, 480))
    title(offices(w, "UBND PHƯỜNG PHƯỚC HẬU ĐÔNG").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP THEO CỤM NĂM 2021", 9).skip()
    w.head("""
        TT | Nội dung | Cụm 1 | < | < | Cụm 2 | < | < | Toàn phường
        ^ | ^ | KP 1 | KP 2 | Cộng | KP 3 | KP 4 | Cộng | ^""", name=1, stt=0)
    d = gen(w, 4, "hh fr fg mem")
    for i, (label, s) in enumerate((("Tổng số hộ", "hh"), ("Số hộ đăng ký GĐHT", "fr"), ("Số hộ được công nhận GĐHT", "fg"), ("Số hội viên", "mem")), 1):
        v = [x[s] for x in d]
        w.line(i, label, v[0], v[1], v[0] + v[1], v[2], v[3], v[2] + v[3], sum(v))
        for c, x, k in ((2, v[0], 1), (3, v[1], 2), (5, v[2], 3), (6, v[3], 4)):
            w.takes(c, s, x, f"Khu phố {k}")
        if s == "fr":
            w.cells[w.row, 7].value += 20
            w.planted.append([w.address(c) for c in (5, 6, 7, 8)])
    s = sums(d)
    w.line(5, "Tỷ lệ công nhận so với đăng ký (%)", *(comma(percentage(x["fg"], x["fr"])) if x else None for x in (d[0], d[1], None, d[2], d[3], None, s)))
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zh_van_xuoi_phia_tren() -> Ward:
    """Two sentences over the table name last year and shares; the year of the title is that of the table; letters of a Mac."""
    w = Ward("zh_van_xuoi_phia_tren", sheet="Sheet1", ward="Xã Hồng Tiến Hạ", period="2023", encode="nfd", sizes=(190, 330))
    top(w, "UBND XÃ HỒNG TIẾN HẠ", "HỘI KHUYẾN HỌC", at=4)
    title(w, "BÁO CÁO KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2023", 7).skip()
    w.text("Thực hiện Kế hoạch số 15/KH-UBND ngày 12/3/2022 của UBND xã, phong trào học tập được giữ vững; tỷ lệ hộ đạt tăng 2,4% so với năm 2022.")
    w.text("Kết quả cụ thể như sau:").skip()
    w.head("STT | Xóm | Tổng số hộ | Hộ đăng ký GĐHT | Hộ đạt GĐHT | Dòng họ đăng ký DHHT | Dòng họ đạt DHHT", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", of("Xóm", "Chùa,Đông Cao,Giếng,Hạ Đoàn"), gen(w, 4, "hh fr fg clr clg"), "Cộng")
    w.text("Trên đây là kết quả thực hiện; phấn đấu năm 2024 có trên 90% số hộ đạt danh hiệu.")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zh_tab_la_mo_hinh() -> Ward:
    """The tabs *GĐ*, *DH*, *ĐV* alone tell the models; all have the same columns *Tổng số*, *Đăng ký*, *Công nhận*; one ward, one year in the first only."""
    papers = []
    for tab, plan, made in (("GĐHT", "hh fr fg", None), ("DHHT", "cl clr clg", [(6, 5, 4), (4, 4, 3), (5, 3, 3), (8, 6, 6)]), ("ĐVHT", "un unr ung", [(2, 2, 2), (1, 1, 0), (3, 3, 2), (2, 1, 1)])):
        w = Ward("zh_tab_la_mo_hinh", sheet=tab, ward="Phường Quang Vinh Tây", period="2022", sizes=(210, 400))
        if tab == "GĐHT":
            title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG QUANG VINH TÂY").skip(), "BIỂU TỔNG HỢP CÔNG TÁC KHUYẾN HỌC NĂM 2022", 5).skip()
        w.head("TT | Tổ dân phố | Tổng số | Đăng ký | Công nhận", name=1, stt=0)
        table(w, f"# n {plan}", kp(4, "TDP số {i}", "Tổ dân phố"), given(plan, made) if made else gen(w, 4, plan), "Tổng")
        papers.append(w)
    return join(papers)


@ward
def zh_thuc_hien_tren_ke_hoach() -> Ward:
    """*Công nhận (TH/KH)* over *84/80*; clans alike; years as groups."""
    w = Ward("zh_thuc_hien_tren_ke_hoach", sheet="Sheet1", ward="Xã Phước Vinh Bắc", period="2024")
    title(offices(w, "UBND XÃ PHƯỚC VINH BẮC").skip(), "GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP: THỰC HIỆN SO VỚI KẾ HOẠCH NĂM 2024", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Gia đình học tập được công nhận/đăng ký | Dòng họ học tập được công nhận/đăng ký", name=1, stt=0)
    for i, (name, hh, fr, fg, clr, clg) in enumerate((("Bảo Vinh", 180, 150, 141, 3, 3), ("Phước An", 211, 171, 160, 4, 2), ("Liên Sơn", 165, 140, 122, 2, 2)), 1):
        w.line(i, f"Thôn {name}", hh, fr, f"{fg}/{fr}", f"{clg}/{clr}")
        w.takes(2, "hh", hh, f"Thôn {name}").takes(3, "fr", fr, f"Thôn {name}").takes(4, "fg", fg, f"Thôn {name}").takes(5, "clg", clg, f"Thôn {name}")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zh_nam_trong_thon() -> Ward:
    """Under each ấp its years, 2021 to 2023, as lines; households change; a digit too many in one of them."""
    w = Ward("zh_nam_trong_thon", sheet="Sheet1", ward="Xã An Thạnh Trung Đông", period="2023", sizes=(310, 640))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ AN THẠNH TRUNG ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP CÁC ẤP GIAI ĐOẠN 2021 - 2023", 6).skip()
    w.head("TT | Ấp | Năm | Tổng số hộ | Hộ đăng ký | Hộ đạt", name=1, stt=0)
    for i, name in enumerate(("An Bình", "An Lạc", "An Ninh", "An Hưng"), 1):
        (x,) = gen(w, 1, many("hh fr fg", (2021, 2022, 2023)))
        first = w.row + 1
        for y in (2021, 2022, 2023):
            w.line(i if y == 2021 else None, f"Ấp {name}" if y == 2021 else None, y, *(x[f"{s}@{y}"] for s in ("hh", "fr", "fg")))
            for c, s in enumerate(("hh", "fr", "fg"), 3):
                w.takes(c, s, x[f"{s}@{y}"], f"Ấp {name}", str(y))
        w.merges += [(first, 0, w.row, 0), (first, 1, w.row, 1)]
        if i == 3:
            r = w.row - 1
            w.plant(w.address(4, r), w.cells[r, 4].value * 10, w.address(3, r), w.address(5, r), w.address(4, r + 1))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zh_tab_tung_thon() -> Ward:
    """A tab for each thôn by its bare name, a form with the years across and indicators down; the first tab is the list of thôn."""
    names = ("An Bình", "Hòa Lợi", "Tân Phước")
    cover = Ward("zh_tab_tung_thon", sheet="Danh sách", ward="Xã Mỹ Lộc Nam", period="2023")
    cover.text("UBND XÃ MỸ LỘC NAM", bold=True).text("DANH SÁCH CÁC THÔN NỘP BIỂU GIA ĐÌNH HỌC TẬP").skip()
    for i, name in enumerate(names, 1):
        cover.line(i, f"Thôn {name}")
    papers = [cover]
    for name in names:
        w = Ward("zh_tab_tung_thon", sheet=name, ward="Xã Mỹ Lộc Nam", period="2023", sizes=(160, 310))
        w.rng.seed(name)
        w.text(f"THÔN {name.upper()}", bold=True).text("BIỂU GIA ĐÌNH HỌC TẬP 2021 - 2023").skip()
        w.head("TT | Chỉ tiêu | Năm 2021 | Năm 2022 | Năm 2023", name=1, stt=0)
        (x,) = gen(w, 1, many("hh fr fg", (2021, 2022, 2023)))
        for i, (label, s) in enumerate((("Tổng số hộ", "hh"), ("Số hộ đăng ký", "fr"), ("Số hộ được công nhận", "fg")), 1):
            w.line(i, label, *(x[f"{s}@{y}"] for y in (2021, 2022, 2023)))
            for c, y in enumerate(("2021", "2022", "2023"), 2):
                w.takes(c, s, x[f"{s}@{y}"], f"Thôn {name}", y)
        papers.append(w)
    return join(papers)


@ward
def zh_chu_o_thay_so_khong() -> Ward:
    """Typed as texts with blanks behind them; of one khóm the letter O stands for a nought; shares left empty by the template."""
    w = Ward("zh_chu_o_thay_so_khong", sheet="Sheet1", ward="Phường Châu Phú Nam", period="2019", sizes=(300, 590))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG CHÂU PHÚ NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2019", 6).skip()
    w.head("TT | Khóm | Tổng số hộ | Hộ đăng ký | Hộ đạt | Tỷ lệ %", name=1, stt=0)
    d = given("hh fr fg", [(412, 350, 301), (388, 310, 290), (501, 405, 377), (433, 361, 330)])
    lines, _ = table(w, "# n hh fr fg _", kp(4, "Khóm {i}", "Khóm"), d, "Cộng", fmt={s: lambda v: f"{v}  {{{v}}}" for s in ("hh", "fr", "fg")})
    w.cells[lines[2], 3].value = "4O5"
    w.planted.append([w.address(3, lines[2])])
    w.not_counted(w.address(3, lines[2]))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zh_bang_o_giua_luu_y_ben() -> Ward:
    """Notes in a column left of the table and the unit of each column in the headings' last row; the table begins in column D."""
    w = Ward("zh_bang_o_giua_luu_y_ben", sheet="Biểu 3", ward="Xã Trà Giáp Đông", period="2022", left=3, sizes=(50, 140))
    w.cells = {}
    title(offices(w, "UBND XÃ TRÀ GIÁP ĐÔNG").skip(), "TÌNH HÌNH HỌC TẬP CỦA GIA ĐÌNH VÀ HỘI VIÊN NĂM 2022", 6).skip()
    start = w.row + 1
    w.head("Thôn | Số hộ | Gia đình đăng ký | Gia đình được công nhận | Hội viên | Quỹ khuyến học\n | Hộ | Hộ | Hộ | Người | Nghìn đồng", name=0, soft=(1,))
    d = gen(w, 5, "hh fr fg mem fund")
    table(w, "n hh fr fg mem fund", of("Thôn", "1,2,3,4,5"), d, "", fmt={"fund": lambda v: f"{v // 1000}{{{v}}}"})
    for k, text in enumerate(("Lưu ý:", "- Ghi số đến 31/12", "- Không tẩy xóa", "- Gửi trước 10/12"), start):
        w.put(-3, text, k, italic=True)
    for r in range(w.row - 4, w.row + 1):
        w.cells[r, 8].value = d[r - w.row + 4]["fund"] // 1000
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zh_huyen_xa_hai_nam() -> Ward:
    """A district's paper of 2021: xã and thị trấn in groups, two years across, the district's own sum first."""
    w = Ward("zh_huyen_xa_hai_nam", sheet="Huyện", ward="", period="2021", sizes=(1800, 3900))
    top(w, "HỘI KHUYẾN HỌC HUYỆN NGỌC LẶC", at=4)
    title(w, "GIA ĐÌNH HỌC TẬP CÁC XÃ, THỊ TRẤN NĂM 2020, 2021", 8).skip()
    w.head("""
        TT | Đơn vị | Năm 2020 | < | < | Năm 2021 | < | <
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Tổng số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    plan = many("hh fr fg", (2020, 2021))
    towns, communes = gen(w, 1, plan), gen(w, 4, plan)
    total(w, f"# n {plan}", "Toàn huyện", [*towns, *communes])
    for roman, caption, units, d in (("I", "Thị trấn", ["Thị trấn Ngọc Lặc"], towns), ("II", "Các xã", of("Xã", "Minh Sơn,Kiên Thọ,Ngọc Liên,Quang Trung"), communes)):
        w.line(roman, caption, bold=True)
        body(w, f"# n {plan}", units, d, ward_rows=True)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zh_hai_thon_mot_dong() -> Ward:
    """*Thôn 4 + Thôn 5* report together; a khu phố's blank and *chưa có* elsewhere; *Tổng* is of formulas; thousands with a dot read as fractions."""
    w = Ward("zh_hai_thon_mot_dong", sheet="Sheet1", ward="Xã Cư Né Đông", period="2020")
    title(offices(w, "UBND XÃ CƯ NÉ ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2020", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    d = given("hh fr fg", [("1.210{1210}", 905, 811), (640, 480, 402), (711, None, None), (388, 301, "chưa có")])
    table(w, "# n hh fr fg", of("Thôn", "1,2,3,6"), d, "")
    w.cells[w.row - 3, 2].value = 1.21
    s = sums(d)
    w.line(5, "Thôn 4 + Thôn 5", 902, 700, 655)
    w.not_counted(*(w.address(c) for c in (2, 3, 4)))
    w.line(None, "Tổng", s["hh"] + 902, s["fr"] + 700, s["fg"] + 655, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zh_dai_hang() -> Ward:
    """Long: year, quarter, khu phố, indicator, value, each a column, the indicator in full; another column says who typed it."""
    w = Ward("zh_dai_hang", "csv", "Sheet1", ward="Phường An Phú Thượng", period="2024", csv=("utf-8-sig", ","))
    w.text("Phường An Phú Thượng - dữ liệu khuyến học năm 2024").skip()
    w.head("Năm | Quý | Khu phố | Chỉ tiêu | Giá trị | Nguồn", name=2)
    for i in (1, 2, 3):
        for q in (1, 2):
            for label, s, v in (("Số hội viên", "mem", 60 + 9 * i + q), ("Số suất học bổng", "sch", 4 + i * q)):
                w.line(2024, f"Quý {'I' * q}", f"Khu phố {i}", label, v, "Chi hội")
                w.takes(4, s, v, f"Khu phố {i}", f"2024-Q{q}")
    return w


@ward
def zh_ty_le_dung_truoc() -> Ward:
    """Shares before their counts, with *%* and a comma; counts with *hộ*; the registered of one thôn exceed its households."""
    w = Ward("zh_ty_le_dung_truoc", sheet="Sheet1", ward="Xã Quế Lộc Đông", period="2022", sizes=(160, 300))
    title(offices(w, "HKH XÃ QUẾ LỘC ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 7).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Đăng ký | < | Công nhận | <
        ^ | ^ | ^ | Tỷ lệ | Số hộ | Tỷ lệ | Số hộ""", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    d[1]["fr"] = d[1]["hh"] + 14
    lines, _ = table(w, "# n hh %fr/hh fr %fg/fr fg", of("Thôn", "Lộc Đông,Lộc Tây,Thượng Vĩnh,Phước Long"), d, "Cộng",
                     fmt={s: lambda v: f"{v} hộ{{{v}}}" for s in ("fr", "fg")}, show=lambda v: f"{vietnamese(v, 1)}%")
    r = lines[1]
    w.planted.append([w.address(c, r) for c in (4, 2, 3)])
    w.not_counted(w.address(4, r))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zh_hai_phan_mot_bang() -> Ward:
    """Sections *Phần I: Khu vực đồng bằng*, *Phần II: Khu vực miền núi* with sums over their lines; units without kind under *Thôn/bản*; the two rows of headings are said again for the second."""
    w = Ward("zh_hai_phan_mot_bang", sheet="Sheet1", ward="Xã Phú Nhuận Hạ", period="2023", sizes=(90, 220))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ PHÚ NHUẬN HẠ").skip(), "GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2023", 7).skip()
    grid = """
        TT | Thôn | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Đăng ký | Công nhận"""
    cols, whole = "# n hh fr fg clr clg", []
    for caption, names in (("Phần I: Khu vực đồng bằng", "Phú Quang,Thanh Sơn,Eo Son"), ("Phần II: Khu vực miền núi", "Cây Sung,Đồng Sình,Khe Tre")):
        w.text(caption, bold=True)
        w.head(grid, name=1, stt=0)
        d = gen(w, 3, "hh fr fg clr clg")
        total(w, cols, "Cộng", d)
        body(w, cols, [f"{n}=Thôn {n}" for n in names.split(",")], d)
        w.skip()
        whole += d
    total(w, cols, "Toàn xã", whole)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zh_cot_de_trong_va_nhap_lai() -> Ward:
    """Columns that the office added at the right, *Ghi chú*, *Số cũ*, with last year's figures under no year; a hidden line of a khu phố that is no more."""
    w = Ward("zh_cot_de_trong_va_nhap_lai", sheet="Sheet1", ward="Phường Hưng Dũng Nam", period="2021", sizes=(230, 450))
    title(offices(w, "UBND PHƯỜNG HƯNG DŨNG NAM", "HỘI KHUYẾN HỌC").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 7).skip()
    w.head("TT | Khối | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Ghi chú | Năm trước", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for x in d:
        x["old"] = x["fg"] - 6
    lines = body(w, "# n hh fr fg _ ~old", of("Khối", "Tân Phúc,Tân Lộc,Yên Sơn,Xuân Tiến,Trung Đông"), d)
    w.not_counted(*(w.address(6, r) for r in lines))
    s = sums(d)
    w.line(None, "Tổng cộng", s["hh"], s["fr"], s["fg"], None, s["old"], bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)
