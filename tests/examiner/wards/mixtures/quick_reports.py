"""Hard ones only: tổ of two years, columns beside khu phố across, years in letters apart, lines to write on, figures that were checked, groups of households, quick reports, figures that stand on another sheet."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import body, comma, end, gen, given, kp, many, of, offices, signed, sums, table, title, top


@ward
def zs_to_hai_nam() -> Ward:
    """Khóm over their tổ, two years across with registered and recognised; the khóm's names carry how many tổ they have; .ods."""
    w = Ward("zs_to_hai_nam", "ods", "Khóm", ward="Phường Mỹ Phú Tây", period="2022", sizes=(50, 120))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG MỸ PHÚ TÂY").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021, 2022", 6).skip()
    w.head("""
        TT | Khóm, tổ | Năm 2021 | < | Năm 2022 | <
        ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    plan = many("fr fg", (2021, 2022))
    whole = []
    for i, count in enumerate((3, 2, 2), 1):
        d = gen(w, count, plan)
        s = sums(d)
        whole.append(s)
        w.line("ABC"[i - 1], f"Khóm {i} ({count} tổ)", *s.values(), bold=True)
        for c, key in enumerate(plan.split(), 2):
            w.takes(c, key.split("@")[0], s[key], f"Khóm {i}", key.split("@")[1])
        for k, x in enumerate(d, 1):
            w.line(k, f"Tổ {k}", *x.values())
    w.line(None, "Tổng cộng", *sums(whole).values(), bold=True)
    return end(w, at=4)


@ward
def zs_cot_khac_canh_khu_pho() -> Ward:
    """Khu phố across, beside them *Bình quân 1 KP*, *Xếp hạng chung* and *Người tổng hợp* with words; the whole first; shares in a line."""
    w = Ward("zs_cot_khac_canh_khu_pho", sheet="Ngang", ward="Phường Hòa Thuận Bắc", period="2023", sizes=(210, 390))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HÒA THUẬN BẮC").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 9).skip()
    w.head("TT | Chỉ tiêu | Toàn phường | KP 1 | KP 2 | KP 3 | KP 4 | Bình quân 1 KP | Xếp hạng chung | Người tổng hợp", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    for n, (label, s) in enumerate((("Tổng số hộ", "hh"), ("Số hộ đăng ký", "fr"), ("Số hộ được công nhận", "fg")), 1):
        values = [x[s] for x in d]
        w.line(n, label, sum(values), *values, comma(round(sum(values) / 4, 1)), 3 + n, "Tổ văn phòng")
        for c, v in enumerate(values, 3):
            w.takes(c, s, v, f"Khu phố {c - 2}")
    w.line(4, "Tỷ lệ công nhận (%)", comma(percentage(sum(x["fg"] for x in d), sum(x["fr"] for x in d))), *(comma(percentage(x["fg"], x["fr"])) for x in d))
    return end(w, at=6)


@ward
def zs_nam_chu_cach() -> Ward:
    """The title in letters apart, *N Ă M   2 0 2 1*, is all that tells the year; TCVN3 in a .xls; sums first."""
    w = Ward("zs_nam_chu_cach", "xls", "Sheet1", ward="Xã Nhơn Lý Hạ", period="2021", encode="tcvn3", sizes=(150, 300))
    offices(w, "Hội khuyến học xã Nhơn Lý Hạ").skip()
    title(w, "B á o   c á o   g i a   đ ì n h   h ọ c   t ậ p   n ă m   2 0 2 1", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    w.line(None, "Toàn xã", *sums(d).values(), bold=True)
    body(w, "# n hh fr fg", of("Thôn", "Lý Chánh,Lý Hòa,Lý Lương,Lý Hưng"), d)
    return end(w, "Người lập", "Chủ tịch", 3)


@ward
def zs_gach_duoi() -> Ward:
    """A form with lines to write on, *Tổng số hộ: ____312____ hộ*, two labels beside each other in two columns; one form a tab for each khu vực."""
    papers = []
    for n, (hh, fr, fg, mem) in enumerate(((312, 240, 212, 60), (287, 201, 180, 55), (265, 188, 171, 71)), 1):
        w = Ward("zs_gach_duoi", sheet=f"KV{n}", ward="Phường Cái Khế Đông", period="2022")
        offices(w, "HỘI KHUYẾN HỌC PHƯỜNG CÁI KHẾ ĐÔNG").text("PHIẾU BÁO CÁO NĂM 2022", bold=True)
        w.text(f"Khu vực: ____{n}____").skip()
        for left, a, s, right, b, t in (("Tổng số hộ: ____{}____ hộ", hh, "hh", "Số hội viên: ____{}____ người", mem, "mem"), ("Hộ đăng ký GĐHT: __{}__ hộ", fr, "fr", "Hộ đạt GĐHT: __{}__ hộ", fg, "fg")):
            w.row += 1
            w.put(0, left.format(a))
            w.put(3, right.format(b))
            w.takes(0, s, a, f"Khu vực {n}").takes(3, t, b, f"Khu vực {n}")
        w.skip().text("Trưởng khu vực: ____________________")
        papers.append(w)
    return join(papers)


@ward
def zs_ky_hieu_mot_o() -> Ward:
    """Headings *A*, *B*, *C*, *D*; one cell under the table says *A = Tổng số hộ; B = Số hộ đăng ký GĐHT; C = …*; D is a share."""
    w = Ward("zs_ky_hieu_mot_o", sheet="Sheet1", ward="Xã Nhơn Châu Hạ", period="2023", sizes=(160, 320))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NHƠN CHÂU HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("TT | Thôn | A | B | C | D", name=1, stt=0)
    table(w, "# n hh fr fg %fg/hh", of("Thôn", "Tây,Trung,Đông,Bắc"), gen(w, 4, "hh fr fg"), "Cộng", show=comma)
    w.text("Ghi chú: A = Tổng số hộ; B = Số hộ đăng ký GĐHT; C = Số hộ đạt GĐHT; D = Tỷ lệ C/A (%)", italic=True)
    return end(w, at=3)


@ward
def zs_so_kiem_tra() -> Ward:
    """What the khu phố reported, what was found when it was checked and the difference, for those registered and recognised; which counts must be asked."""
    w = Ward("zs_so_kiem_tra", sheet="Kiểm tra", ward="Phường Ghềnh Ráng Nam", period="2022", sizes=(200, 350))
    title(offices(w, "UBND PHƯỜNG GHỀNH RÁNG NAM").skip(), "BIÊN BẢN KIỂM TRA GIA ĐÌNH HỌC TẬP NĂM 2022", 9).skip()
    w.head("""
        TT | Khu vực | Tổng số hộ | Số hộ đăng ký | < | < | Số hộ được công nhận | < | <
        ^ | ^ | ^ | Báo cáo | Kiểm tra | Chênh lệch | Báo cáo | Kiểm tra | Chênh lệch""", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["fr"] - k, "b": -k, "c": x["fg"] - (k > 1), "e": -(k > 1)}
    lines, _ = table(w, "# n hh ~fr ~a x:b ~fg ~c x:e", kp(4, "Khu vực {i}", "Khu vực"), d, "Cộng")
    w.planted.append([w.address(c, r) for c in (3, 4, 6, 7) for r in range(lines[0] - 2, lines[-1] + 1)])
    return end(w, at=5)


@ward
def zs_nhom_ho() -> Ward:
    """The whole commune by groups of households, *Hộ nghèo*, *Hộ cận nghèo*, *Hộ có mức sống trung bình trở lên*; *Tổng cộng* is the commune's figure."""
    w = Ward("zs_nhom_ho", sheet="Nhóm hộ", ward="Xã Canh Vinh Hạ", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ CANH VINH HẠ").skip(), "GIA ĐÌNH HỌC TẬP THEO NHÓM HỘ NĂM 2023", 5).skip()
    w.head("TT | Nhóm hộ | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    made = [("Hộ nghèo", 112, 61, 40), ("Hộ cận nghèo", 148, 99, 77), ("Hộ có mức sống trung bình trở lên", 1620, 1290, 1132)]
    for i, (name, *figures) in enumerate(made, 1):
        w.line(i, name, *figures)
    w.line(None, "Tổng cộng", 1880, 1450, 1249, bold=True)
    w.not_counted(*(w.address(c) for c in (2, 3, 4)))
    return end(w, at=3)


@ward
def zs_ma_so_don() -> Ward:
    """Under *Mã KP* only 1 to 4; the sheet *Mã* says that 1 is khu phố Hải Giang, 2 Hải Bắc …; a column of numbers stands before."""
    w = Ward("zs_ma_so_don", sheet="Số liệu", ward="Xã Nhơn Hải Hạ", period="2022", sizes=(160, 290))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NHƠN HẢI HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    names = ("Hải Giang", "Hải Bắc", "Hải Đông", "Hải Nam")
    w.head("STT | Mã thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    table(w, "# n hh fr fg", [f"{i:02d}=Thôn {name}" for i, name in enumerate(names, 1)], gen(w, 4, "hh fr fg"), "Cộng")
    v = Ward("zs_ma_so_don", sheet="Mã", ward=w.ward, period="2022")
    v.texts("Mã thôn | Tên thôn", bold=True)
    for i, name in enumerate(names, 1):
        v.texts(f"'{i:02d} | Thôn {name}")
    return join([w, v])


@ward
def zs_tieu_de_gach_nam() -> Ward:
    """Headings with a stroke before the year, *ĐK - 2021*, *CN - 2021*, *ĐK - 2022*, *CN - 2022*; households at the end of the later."""
    w = Ward("zs_tieu_de_gach_nam", sheet="GĐHT", ward="Phường Bùi Thị Xuân Nam", period="2022", sizes=(210, 380))
    title(offices(w, "HKH PHƯỜNG BÙI THỊ XUÂN NAM").skip(), "GIA ĐÌNH HỌC TẬP 2021 - 2022", 7).skip()
    w.head("TT | Khu vực | TS hộ - 2022 | ĐK - 2021 | CN - 2021 | ĐK - 2022 | CN - 2022", name=1, stt=0)
    plan = "hh@2022 fr@2021 fg@2021 fr@2022 fg@2022"
    table(w, f"# n {plan}", kp(4, "KV {i}", "Khu vực"), gen(w, 4, plan), "Cộng")
    return end(w, at=4)


@ward
def zs_bao_cao_nhanh() -> Ward:
    """A quick report of the whole phường as a letter, *- Tổng số hộ: 2.310 hộ.*, *- Số hộ đăng ký GĐHT: 1.820 hộ, đạt 78,8%.*, with greetings and a wish."""
    w = Ward("zs_bao_cao_nhanh", sheet="Báo cáo nhanh", ward="Phường Nhơn Bình Đông", period="2023")
    top(w, "UBND PHƯỜNG NHƠN BÌNH ĐÔNG", "HỘI KHUYẾN HỌC", at=4, date="Nhơn Bình Đông, ngày 20 tháng 12 năm 2023")
    title(w, "BÁO CÁO NHANH KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 6)
    w.text("Kính gửi: Hội Khuyến học thành phố").skip()
    w.text("Thực hiện Công văn số 45/CV-HKH, phường báo cáo như sau:")
    for text, s, v in (("- Tổng số hộ: 2.310 hộ.", "hh", 2310), ("- Số hộ đăng ký GĐHT: 1.820 hộ, đạt 78,8%.", "fr", 1820), ("- Số hộ được công nhận GĐHT: 1.655 hộ, đạt 90,9% số đăng ký.", "fg", 1655),
                       ("- Số dòng họ được công nhận DHHT: 22 dòng họ.", "clg", 22), ("- Số hội viên khuyến học: 1.240 người.", "mem", 1240)):
        w.row += 1
        w.put(0, text)
        w.takes(0, s, v)
    w.text("Trên đây là báo cáo nhanh, kính mong quý Hội tổng hợp.").skip()
    return signed(w)


@ward
def zs_khong_dau_ma() -> Ward:
    """Without accents: *Ma thon* over *T1* to *T4*, a list *Ma thon | Ten thon* beside; figures with dots."""
    w = Ward("zs_khong_dau_ma", sheet="Du lieu", ward="Xã Cat Hanh Ha", period="2022", sizes=(900, 1300))
    offices(w, "HOI KHUYEN HOC XA CAT HANH HA").skip()
    title(w, "SO LIEU GIA DINH HOC TAP NAM 2022", 5).skip()
    names = ("Vinh Truong", "Tan Hoa", "Hoa Hiep", "My Hoa")
    w.head("STT | Ma thon | Tong so ho | So ho dang ky | So ho dat", name=1, stt=0)
    table(w, "# n hh fr fg", [f"T{i}=Thôn {name}" for i, name in enumerate(names, 1)], gen(w, 4, "hh fr fg"), "Cong")
    v = Ward("zs_khong_dau_ma", sheet="Ma", ward=w.ward, period="2022")
    v.texts("Ma thon | Ten thon", bold=True)
    for i, name in enumerate(names, 1):
        v.texts(f"T{i} | Thon {name}")
    return join([w, v])


@ward
def zs_don_vi_moi_cot() -> Ward:
    """A row of units under the headings, *hộ*, *hộ*, *%*, *người*, *triệu đồng*, *suất*; the fund with a comma; the sums too."""
    w = Ward("zs_don_vi_moi_cot", sheet="Sheet1", ward="Xã Cát Sơn Tây", period="2023", sizes=(150, 280))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ CÁT SƠN TÂY").skip(), "KẾT QUẢ CÔNG TÁC KHUYẾN HỌC NĂM 2023", 8).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Hộ đạt GĐHT | Tỷ lệ | Hội viên | Quỹ khuyến học | Học bổng
        ^ | ^ | hộ | hộ | % | người | triệu đồng | suất""", name=1, stt=0)
    d = gen(w, 4, "hh fg mem sch")
    for x, (shown, fund) in zip(d, (("12,5", 12500000), ("8,4", 8400000), ("9", 9000000), ("15,75", 15750000)), strict=True):
        x["fund"] = f"{shown}{{{fund}}}"
    body(w, "# n hh fg %fg/hh mem fund sch", of("Thôn", "Thạch Bàn,Hội Sơn,An Tây,Suối Sơn"), d, show=comma)
    s = sums(d)
    w.line(None, "Cộng", s["hh"], s["fg"], comma(percentage(s["fg"], s["hh"])), s["mem"], "45,65", s["sch"], bold=True)
    return end(w, at=4)


@ward
def zs_hoi_vien_dau_cuoi() -> Ward:
    """Members *Đầu năm*, *Kết nạp*, *Giảm*, *Cuối năm*; what there are at the end counts; thôn; one end is not what it should be."""
    w = Ward("zs_hoi_vien_dau_cuoi", sheet="Hội viên", ward="Phường Trần Phú Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TRẦN PHÚ ĐÔNG").skip(), "BIẾN ĐỘNG HỘI VIÊN KHUYẾN HỌC NĂM 2022", 6).skip()
    w.head("""
        TT | Khu vực | Số hội viên | < | < | <
        ^ | ^ | Đầu năm | Kết nạp trong năm | Giảm trong năm | Cuối năm""", name=1, stt=0)
    made = [(60, 8, 2), (72, 5, 0), (55, 11, 3), (81, 7, 4)]
    d = [{"a": a, "b": b, "c": c, "mem": a + b - c} for a, b, c in made]
    table(w, "# n ~a x:b x:c mem", kp(4, "Khu vực {i}", "Khu vực"), d, "Cộng")
    return end(w, at=3)


@ward
def zs_xem_trang_sau() -> Ward:
    """Of one thôn the table only says *xem trang "Tân Lập"*; the form of that thôn on the next sheet has its figures; the sum counts them."""
    w = Ward("zs_xem_trang_sau", sheet="Tổng hợp", ward="Xã Cát Thắng Hạ", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ CÁT THẮNG HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    made = [(260, 210, 188), (241, 182, 170), ("xem trang Tân Lập", None, None), (233, 190, 171)]
    lines = body(w, "# n hh fr fg", of("Thôn", "Hưng Trị,Long Hậu,Tân Lập,Vĩnh Phú"), given("hh fr fg", made))
    w.not_counted(w.address(2, lines[2]))
    w.line(None, "Cộng", 260 + 241 + 305 + 233, 210 + 182 + 244 + 190, 188 + 170 + 216 + 171, bold=True)
    v = Ward("zs_xem_trang_sau", sheet="Tân Lập", ward=w.ward, period="2022")
    v.text("PHIẾU BÁO CÁO THÔN TÂN LẬP NĂM 2022", bold=True).skip()
    for label, s, value in (("Tổng số hộ", "hh", 305), ("Số hộ đăng ký gia đình học tập", "fr", 244), ("Số hộ đạt gia đình học tập", "fg", 216)):
        v.line(label, value)
        v.takes(1, s, value, "Thôn Tân Lập")
    return join([w, v])
