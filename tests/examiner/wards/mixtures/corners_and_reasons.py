"""Hard ones only: corners that name both ways, reasons and months beside their sum, aims of years to come, shares for counts, crosses by degree, noughts of who has not reported, criteria one by one."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_frames import body, end, gen, given, kp, many, of, offices, signed, sums, table, title, top


@ward
def zt_hai_so_mot_o_ngang() -> Ward:
    """Khu phố across, models down, in each cell *240/212* as the title says, *(đăng ký/công nhận)*; the whole last."""
    w = Ward("zt_hai_so_mot_o_ngang", sheet="Sheet1", ward="Phường Hội Phú Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HỘI PHÚ ĐÔNG").skip(), "CÁC MÔ HÌNH HỌC TẬP NĂM 2022 (đăng ký/công nhận)", 7).skip()
    w.head("TT | Mô hình | TDP 1 | TDP 2 | TDP 3 | TDP 4 | Toàn phường", name=1, stt=0)
    for n, (model, s, figures) in enumerate((("Gia đình học tập", "fr", ((240, 212), (201, 180), (188, 171), (230, 199))), ("Dòng họ học tập", "clr", ((5, 4), (3, 3), (6, 4), (4, 2))), ("Đơn vị học tập", "unr", ((3, 3), (2, 1), (2, 2), (4, 3)))), 1):
        a, b = (sum(column) for column in zip(*figures, strict=True))
        w.line(n, model, *(f"{x}/{y}" for x, y in figures), f"{a}/{b}")
        for c, (x, _) in enumerate(figures, 2):
            w.takes(c, s, x, f"Tổ dân phố {c - 1}")
    return end(w, at=4)


@ward
def zt_ly_do_bo_hoc() -> Ward:
    """Dropouts by reason, *Kinh tế khó khăn*, *Học lực yếu*, *Theo cha mẹ*, *Lý do khác*, then *Tổng số bỏ học* and those who came back; làng."""
    w = Ward("zt_ly_do_bo_hoc", sheet="Bỏ học", ward="Xã Ia Kênh Hạ", period="2022-2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ IA KÊNH HẠ").skip(), "HỌC SINH BỎ HỌC THEO NGUYÊN NHÂN, NĂM HỌC 2022 - 2023", 8).skip()
    w.head("""
        TT | Làng | Nguyên nhân bỏ học | < | < | < | Tổng số bỏ học | Đã vận động trở lại lớp
        ^ | ^ | Kinh tế khó khăn | Học lực yếu | Theo cha mẹ đi làm ăn xa | Lý do khác | ^ | ^""", name=1, stt=0)
    made = [(2, 1, 0, 0, 1), (1, 0, 2, 1, 2), (0, 1, 0, 0, 0), (3, 2, 1, 0, 4)]
    d = [{"a": a, "b": b, "c": c, "e": e, "do": a + b + c + e, "rt": r} for a, b, c, e, r in made]
    table(w, "# n x:a x:b x:c x:e do rt", of("Làng", "Nhao,Mơ Nú,Thong Ngó,Bông Phrao"), d, "Cộng")
    return end(w, at=4)


@ward
def zt_chi_tieu_cac_nam_toi() -> Ward:
    """*Chỉ tiêu phấn đấu* of three years to come over families and clans; what was reached in the year of the paper stands before them."""
    w = Ward("zt_chi_tieu_cac_nam_toi", sheet="KH", ward="Xã Chư Á Hạ", period="2022", sizes=(160, 300))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ CHƯ Á HẠ").skip(), "KẾT QUẢ NĂM 2022 VÀ CHỈ TIÊU XÂY DỰNG GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2023 - 2025", 7).skip()
    w.head("""
        TT | Thôn | Tổng số hộ năm 2022 | Số hộ đạt năm 2022 | Chỉ tiêu phấn đấu (hộ) | < | <
        ^ | ^ | ^ | ^ | 2023 | 2024 | 2025""", name=1, stt=0)
    d = gen(w, 4, "hh fg")
    for x in d:
        x |= {f"fp@{year}": x["fg"] + 8 * (year - 2022) for year in (2023, 2024, 2025)}
    table(w, "# n hh fg fp@2023 fp@2024 fp@2025", of("Thôn", "Một,Hai,Ba,Bốn"), d, "Cộng")
    return end(w, at=4)


@ward
def zt_dat_la_phan_tram() -> Ward:
    """*Đăng ký (hộ)* beside *Đạt (%)*: the second is a share though nobody says so but its unit; no sign behind the figures; means below."""
    w = Ward("zt_dat_la_phan_tram", sheet="Sheet1", ward="Phường Trà Bá Nam", period="2023", sizes=(200, 350))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TRÀ BÁ NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("TT | Tổ dân phố | Tổng (hộ) | Đăng ký (hộ) | Đạt (%)", name=1, stt=0)
    d = gen(w, 5, "hh fr")
    for x, share in zip(d, (88, 91, 79, 84, 95), strict=True):
        x["p"] = share
    body(w, "# n hh fr x:p", kp(5, "Tổ {i}", "Tổ dân phố"), d)
    w.line(None, "Cộng", sum(x["hh"] for x in d), sum(x["fr"] for x in d), 87, bold=True)
    return end(w, at=3)


@ward
def zt_muc_do_cong_dong() -> Ward:
    """Communities by crosses under *Mức độ 1*, *Mức độ 2*, *Chưa đạt*, after the families; a cross under a degree is no figure that is asked."""
    w = Ward("zt_muc_do_cong_dong", sheet="CĐHT", ward="Phường Phù Đổng Tây", period="2024", sizes=(210, 360))
    title(offices(w, "UBND PHƯỜNG PHÙ ĐỔNG TÂY", "HỘI KHUYẾN HỌC").skip(), "ĐÁNH GIÁ CỘNG ĐỒNG HỌC TẬP CÁC TỔ DÂN PHỐ NĂM 2024", 7).skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | Hộ đạt GĐHT | Cộng đồng học tập | < | <
        ^ | ^ | ^ | ^ | Mức độ 1 | Mức độ 2 | Chưa đạt""", name=1, stt=0)
    d = gen(w, 5, "hh fg")
    for x, at in zip(d, "aabca", strict=True):
        x |= {key: "x" if key == at else None for key in "abc"}
    body(w, "# n hh fg ~a ~b x:c", kp(5, "TDP {i}", "Tổ dân phố"), d)
    w.line(None, "Cộng", sum(x["hh"] for x in d), sum(x["fg"] for x in d), 3, 1, 1, bold=True)
    return end(w, at=4)


@ward
def zt_goc_cheo() -> Ward:
    """The corner names both ways, *Chỉ tiêu \\ Thôn*, thôn down, years over counts; no numbers of lines."""
    w = Ward("zt_goc_cheo", sheet="Sheet1", ward="Xã Gào Thượng", period="2022", sizes=(130, 260))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ GÀO THƯỢNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021, 2022", 5).skip()
    w.head("""
        Chỉ tiêu \\ Thôn | Số hộ đăng ký | < | Số hộ đạt | <
        ^ | 2021 | 2022 | 2021 | 2022""", name=0)
    table(w, "n fr@2021 fr@2022 fg@2021 fg@2022", of("Thôn", "Ia Nueng,Ia Tong,Đêl,Cam"), gen(w, 4, many("fr fg", (2021, 2022))), "Cộng")
    return end(w, at=2)


@ward
def zt_goc_cheo_ngang() -> Ward:
    """The corner *Tổ dân phố⏎Chỉ tiêu* over indicators down; tổ dân phố by bare numbers across; the whole first."""
    w = Ward("zt_goc_cheo_ngang", sheet="Sheet1", ward="Phường Thống Nhất Đông", period="2023", sizes=(190, 330))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG THỐNG NHẤT ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("Tổ dân phố⏎Chỉ tiêu | Toàn phường | Tổ 1 | Tổ 2 | Tổ 3 | Tổ 4", name=0)
    d = gen(w, 4, "hh fr fg")
    for label, s in (("Tổng số hộ", "hh"), ("Số hộ đăng ký", "fr"), ("Số hộ công nhận", "fg")):
        values = [x[s] for x in d]
        w.line(label, sum(values), *values)
        for c, v in enumerate(values, 2):
            w.takes(c, s, v, f"Tổ dân phố {c - 1}")
    return end(w, at=3)


@ward
def zt_cong_dan_theo_doi_tuong() -> Ward:
    """Learning citizens by who they are, *Cán bộ, công chức*, *Người lao động*, *Nông dân*, *Khác*, then *Tổng số CDHT*; adults before."""
    w = Ward("zt_cong_dan_theo_doi_tuong", sheet="CDHT", ward="Phường Yên Thế Nam", period="2023")
    top(w, "UBND PHƯỜNG YÊN THẾ NAM", "HỘI KHUYẾN HỌC", at=5)
    title(w, "KẾT QUẢ CÔNG NHẬN CÔNG DÂN HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Tổ dân phố | Số người từ 18 tuổi trở lên | Công dân học tập được công nhận | < | < | < | <
        ^ | ^ | ^ | Cán bộ, công chức | Người lao động | Nông dân | Khác | Tổng số""", name=1, stt=0)
    made = [(610, 22, 101, 80, 31), (540, 15, 88, 97, 20), (702, 31, 140, 66, 42), (455, 9, 70, 88, 17)]
    d = [{"ad": ad, "a": a, "b": b, "c": c, "e": e, "cit": a + b + c + e} for ad, a, b, c, e in made]
    table(w, "# n ad x:a x:b x:c x:e cit", kp(4, "Tổ {i}", "Tổ dân phố"), d, "Cộng")
    return signed(w, at=4)


@ward
def zt_chua_nop_de_khong() -> Ward:
    """Two thôn stand with 0 in every column, *(các thôn chưa nộp để số 0)* below; their noughts must be asked about."""
    w = Ward("zt_chua_nop_de_khong", sheet="Sheet1", ward="Xã Biển Hồ Hạ", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ BIỂN HỒ HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    made = [(260, 210, 188), (0, 0, 0), (241, 182, 170), (0, 0, 0), (233, 190, 171)]
    lines = body(w, "# n hh fr fg", of("Thôn", "Một,Hai,Ba,Bốn,Năm"), given("hh fr fg", made))
    for row in (lines[1], lines[3]):
        w.not_counted(*(w.address(c, row) for c in (2, 3, 4)))
        w.planted.append([w.address(c, row) for c in (1, 2, 3, 4)])
    w.line(None, "Cộng", 734, 582, 529, bold=True)
    w.text("(Các thôn chưa nộp báo cáo để số 0)", italic=True)
    return end(w, at=3)


@ward
def zt_cong_dan_xep_loai() -> Ward:
    """Citizens registered, those graded *Tốt*, *Khá*, *Đạt*, the sum of these *Tổng số được công nhận* and *Không đạt*; ấp; .ods."""
    w = Ward("zt_cong_dan_xep_loai", "ods", "CDHT", ward="Xã An Phú Trung Hạ", period="2024")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ AN PHÚ TRUNG HẠ").skip(), "XẾP LOẠI CÔNG DÂN HỌC TẬP NĂM 2024", 8).skip()
    w.head("""
        TT | Ấp | Số người đăng ký CDHT | Xếp loại | < | < | Tổng số được công nhận CDHT | Không đạt
        ^ | ^ | ^ | Tốt | Khá | Đạt | ^ | ^""", name=1, stt=0)
    made = [(320, 81, 120, 61), (290, 62, 101, 70), (355, 91, 133, 72), (277, 55, 111, 80)]
    d = [{"citr": r, "a": a, "b": b, "c": c, "cit": a + b + c, "no": r - a - b - c} for r, a, b, c in made]
    table(w, "# n citr x:a x:b x:c cit x:no", of("Ấp", "An Lợi,An Thuận,An Khương,An Điền"), d, "Cộng")
    return end(w, at=4)


@ward
def zt_thang_cua_nam_hoc() -> Ward:
    """Pupils who left month by month of the school year, *T9* to *T5*, and *Cả năm học* behind them; buôn; nil as 0."""
    w = Ward("zt_thang_cua_nam_hoc", sheet="Bỏ học", ward="Xã Cư Né Hạ", period="2022-2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ CƯ NÉ HẠ").skip(), "THEO DÕI HỌC SINH BỎ HỌC CÁC THÁNG, NĂM HỌC 2022 - 2023", 12).skip()
    w.head("TT | Buôn | T9 | T10 | T11 | T12 | T1 | T2 | T3 | T4 | T5 | Cả năm học", name=1, stt=0)
    made = [(0, 1, 0, 0, 0, 2, 0, 0, 0), (1, 0, 0, 1, 0, 3, 1, 0, 0), (0, 0, 0, 0, 0, 1, 0, 0, 0), (0, 0, 1, 0, 0, 2, 0, 1, 0)]
    for i, (name, months) in enumerate(zip(of("Buôn", "Drah,Kbuôr,Ea Nho,Kmu"), made, strict=True), 1):
        w.line(i, name, *months, sum(months))
        w.takes(11, "do", sum(months), name)
    columns = list(zip(*made, strict=True))
    w.line(None, "Cộng", *(sum(c) for c in columns), sum(map(sum, made)), bold=True)
    return end(w, at=6)


@ward
def zt_tung_tieu_chi() -> Ward:
    """How many families reach each criterion, *Đạt TC1* to *Đạt TC4*, and how many all, *Đạt cả 4 tiêu chí*; recognised by decision behind; registered before."""
    w = Ward("zt_tung_tieu_chi", sheet="Tiêu chí", ward="Phường Ea Tam Nam", period="2023", sizes=(200, 340))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG EA TAM NAM").skip(), "GIA ĐÌNH HỌC TẬP THEO TIÊU CHÍ NĂM 2023", 9).skip()
    w.head("TT | Tổ dân phố | Số hộ đăng ký | Đạt TC1 | Đạt TC2 | Đạt TC3 | Đạt TC4 | Đạt cả 4 tiêu chí | Số hộ được công nhận", name=1, stt=0)
    d = gen(w, 4, "fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["fr"] - 1, "b": x["fr"] - 4 - k, "c": x["fr"] - 9, "e": x["fr"] - 3, "f": x["fg"] + 2}
    table(w, "# n fr x:a x:b x:c x:e ~f fg", kp(4, "TDP {i}", "Tổ dân phố"), d, "Cộng")
    return end(w, at=5)


@ward
def zt_giay_moi() -> Ward:
    """An invitation with hours, numbers of guests and of a telephone over the table that goes with it; the table is small."""
    w = Ward("zt_giay_moi", sheet="Giấy mời", ward="Thị trấn Buôn Trấp Nam", period="2023", sizes=(180, 330))
    top(w, "UBND THỊ TRẤN BUÔN TRẤP NAM", "HỘI KHUYẾN HỌC", at=3, date="Buôn Trấp Nam, ngày 15 tháng 01 năm 2024")
    title(w, "GIẤY MỜI", 5)
    w.text("Dự hội nghị tổng kết công tác khuyến học năm 2023")
    w.text("Thời gian: 8 giờ 00, ngày 20/01/2024. Thành phần: 45 đại biểu. Liên hệ: 0905 123 456 (văn phòng).")
    w.text("Kèm theo số liệu để các đại biểu tham khảo:").skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Hộ đăng ký GĐHT | Hộ đạt GĐHT", name=1, stt=0)
    table(w, "# n hh fr fg", kp(4, "TDP {i}", "Tổ dân phố"), gen(w, 4, "hh fr fg"), "Cộng")
    w.text("Rất mong quý đại biểu đến dự đầy đủ.", italic=True)
    return signed(w, at=3)


@ward
def zt_khoi_tu_den() -> Ward:
    """Groups called *Khối 1: từ TDP 1 đến TDP 3*, *Khối 2: từ TDP 4 đến TDP 6*, with no figures; a sum at the end only."""
    w = Ward("zt_khoi_tu_den", sheet="Sheet1", ward="Phường Khánh Xuân Tây", period="2022", sizes=(170, 320))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG KHÁNH XUÂN TÂY").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    d = gen(w, 6, "hh fr fg")
    for n, start in ((1, 1), (2, 4)):
        w.line(None, f"Khối {n}: từ TDP {start} đến TDP {start + 2}", bold=True)
        body(w, "# n hh fr fg", kp(3, "TDP {i}", "Tổ dân phố", start), d[start - 1:start + 2], first=start)
    w.line(None, "Tổng cộng", *sums(d).values(), bold=True)
    return end(w, at=3)
