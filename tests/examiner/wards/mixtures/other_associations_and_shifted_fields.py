"""Hard ones only, where a figure may be taken for what it is not: other associations, funds and movements, groups of households, lines that are no units, fields that a comma parted, headings that return."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import body, comma, end, gen, kp, of, offices, signed, sums, table, title, top


@ward
def zx_phuc_tra() -> Ward:
    """*Số liệu báo cáo* and *Số liệu phúc tra* over the same two columns; they differ, and which of them counts must be asked."""
    w = Ward("zx_phuc_tra", sheet="Phúc tra", ward="Xã Thọ Lâm Thượng", period="2023", sizes=(160, 330))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THỌ LÂM THƯỢNG").skip(), "KẾT QUẢ KIỂM TRA GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Số liệu báo cáo | < | Số liệu phúc tra | <
        ^ | ^ | ^ | Số hộ đăng ký | Số hộ đạt | Số hộ đăng ký | Số hộ đạt""", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["fr"] - k, "b": x["fg"] - 2 * k}
    lines, _ = table(w, "# n hh ~fr ~fg ~a ~b", of("Thôn", "Tứ Trụ,Bàn Lai,Phúc Lâm,Quần Lai,Mậu Lâm"), d, "Cộng")
    at = lines[0] - 1, lines[0] - 2
    w.planted.append([w.address(c, r) for r in (*at, *lines) for c in (3, 4, 5, 6)])
    return end(w, at=3)


@ward
def zx_rieng_ho_dtts() -> Ward:
    """*Chung toàn thôn* and *Riêng hộ đồng bào DTTS* over the same three columns; only the first are the thôn's."""
    w = Ward("zx_rieng_ho_dtts", "ods", "DTTS", ward="Xã Đạ K'Nàng Hạ", period="2022", sizes=(170, 320))
    title(offices(w, "UBND XÃ ĐẠ K'NÀNG HẠ", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2022", 8).skip()
    w.head("""
        TT | Thôn | Chung toàn thôn | < | < | Riêng hộ đồng bào DTTS | < | <
        ^ | ^ | Số hộ | Đăng ký | Đạt | Số hộ | Đăng ký | Đạt""", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    for x in d:
        x |= {"a": x["hh"] // 2, "b": x["fr"] // 3, "c": x["fg"] // 3}
    table(w, "# n hh fr fg x:a x:b x:c", of("Thôn", "Lăng Tô,Păng Dung,Đạ Mur,Trung Tâm"), d, "Cộng")
    return end(w, at=4)


@ward
def zx_hoi_cuu_giao_chuc() -> Ward:
    """The members of the association of former teachers, which is another one; nothing of it is asked for."""
    w = Ward("zx_hoi_cuu_giao_chuc", sheet="HV", ward="Phường Thọ Quang Bắc", period="2023")
    top(w, "HỘI CỰU GIÁO CHỨC QUẬN", "HỘI CỰU GIÁO CHỨC PHƯỜNG THỌ QUANG BẮC", at=4)
    title(w, "THỐNG KÊ HỘI VIÊN HỘI CỰU GIÁO CHỨC NĂM 2023", 6).skip()
    w.head("TT | Chi hội | Tổng số hội viên | Trong đó: nữ | Hội viên trên 80 tuổi | Ghi chú", name=1, stt=0)
    d = [{"a": 31 + k, "b": 18 + k, "c": 4 + k % 3} for k in range(5)]
    table(w, "# n x:a x:b x:c _", kp(5, "Chi hội {i}", "Chi hội"), d, "Cộng")
    return end(w, "Thư ký", "CHỦ TỊCH", 3)


@ward
def zx_hoi_vien_cac_hoi() -> Ward:
    """*Số hội viên các hội* over *Khuyến học*, *Phụ nữ*, *Nông dân*, *Cựu chiến binh*, *Người cao tuổi*; only the first are members."""
    w = Ward("zx_hoi_vien_cac_hoi", sheet="MTTQ", ward="Xã Phú Thuận Tây", period="2022", sizes=(200, 420))
    title(offices(w, "UBMTTQ VIỆT NAM XÃ PHÚ THUẬN TÂY").skip(), "TỔNG HỢP HỘI VIÊN VÀ GIA ĐÌNH HỌC TẬP NĂM 2022", 10).skip()
    w.head("""
        TT | Ấp | Số hộ | Số hội viên các hội | < | < | < | < | Gia đình học tập | <
        ^ | ^ | ^ | Khuyến học | Phụ nữ | Nông dân | Cựu chiến binh | Người cao tuổi | Đăng ký | Công nhận""", name=1, stt=0)
    d = gen(w, 5, "hh mem fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["hh"] // 2 + k, "b": x["hh"] // 3, "c": 21 + k, "e": 60 + 3 * k}
    table(w, "# n hh mem x:a x:b x:c x:e fr fg", of("Ấp", "Phú Hưng,Phú Thạnh,Hòa Bình,Hòa Long,Tân Phú"), d, "Cộng")
    return end(w, at=5)


@ward
def zx_cac_loai_quy() -> Ward:
    """Four funds side by side, *Vì người nghèo*, *Đền ơn đáp nghĩa*, *Khuyến học*, *Chữ thập đỏ*, in nghìn đồng; khóm."""
    w = Ward("zx_cac_loai_quy", "xls", "Quỹ", ward="Phường Mỹ Quý Đông", period="2021")
    title(offices(w, "UBND PHƯỜNG MỸ QUÝ ĐÔNG").skip(), "KẾT QUẢ VẬN ĐỘNG CÁC LOẠI QUỸ NĂM 2021", 7)
    w.text("Đơn vị tính: nghìn đồng", at=5, italic=True)
    w.head("TT | Khóm | Quỹ Vì người nghèo | Quỹ Đền ơn đáp nghĩa | Quỹ Khuyến học | Quỹ Chữ thập đỏ | Tổng cộng", name=1, stt=0)
    made = [(12500, 8000, 9500, 3000), (9800, 7600, 7200, 2500), (15200, 9100, 11000, 4100)]
    d = [{"a": a, "b": b, "fund": f"{c}{{{c * 1000}}}", "c": e, "t": a + b + c + e} for a, b, c, e in made]
    body(w, "# n x:a x:b fund x:c x:t", of("Khóm", "Đông Thịnh 1,Đông Thịnh 2,Mỹ Phú"), d)
    w.line(None, "Cộng", *(sum(m[k] for m in made) for k in range(4)), sum(map(sum, made)), bold=True)
    return end(w, "Kế toán", "CHỦ TỊCH", 4)


@ward
def zx_san_xuat_gioi() -> Ward:
    """The farmers' union on the second sheet with the same columns for *Nông dân sản xuất, kinh doanh giỏi*; its households count nothing here."""
    who = "Xã Bình Nguyên Trung"
    a = Ward("zx_san_xuat_gioi", sheet="GĐHT", ward=who, period="2023", sizes=(190, 360))
    title(offices(a, "HỘI KHUYẾN HỌC XÃ BÌNH NGUYÊN TRUNG").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    a.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    units = of("Thôn", "Châu Tử,Nam Bình 1,Nam Bình 2,Trì Bình")
    table(a, "# n hh fr fg", units, gen(a, 4, "hh fr fg"), "Cộng")
    b = Ward("zx_san_xuat_gioi_2", sheet="SXKD", ward=who, period="2023", sizes=(190, 360))
    title(offices(b, "HỘI NÔNG DÂN XÃ BÌNH NGUYÊN TRUNG").skip(), "PHONG TRÀO NÔNG DÂN THI ĐUA SẢN XUẤT, KINH DOANH GIỎI NĂM 2023", 5).skip()
    b.head("TT | Thôn | Số hộ nông dân | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    d = [{"a": 140 + 9 * k, "b": 90 + 5 * k, "c": 71 + 4 * k} for k in range(4)]
    table(b, "# n x:a x:b x:c", units, d, "Cộng")
    return join([a, end(b, at=3)])


@ward
def zx_thon_van_hoa() -> Ward:
    """*Thôn văn hóa* and *Cộng đồng học tập* side by side, each registered and recognised; only the latter are communities."""
    w = Ward("zx_thon_van_hoa", sheet="Sheet1", ward="Xã Quảng Hợp Đoài", period="2024")
    title(offices(w, "BAN CHỈ ĐẠO XÃ QUẢNG HỢP ĐOÀI").skip(), "KẾT QUẢ BÌNH XÉT THÔN VĂN HÓA, CỘNG ĐỒNG HỌC TẬP NĂM 2024", 8).skip()
    w.head("""
        TT | Thôn | Thôn văn hóa | < | Cộng đồng học tập | < | Gia đình học tập | <
        ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    d = [{"a": 1, "b": k % 2, "cor": 1, "cog": 1 - k % 3 // 2, "fr": 201 + 13 * k, "fg": 180 + 11 * k} for k in range(5)]
    table(w, "# n x:a x:b cor cog fr fg", of("Thôn", "Bưởi Rỏi,Hợp Trung,Thanh Xuân,Cao Cảnh,Hợp Phú"), d, "Cộng")
    return end(w, at=4)


@ward
def zx_toan_huyen_de_so_sanh() -> Ward:
    """Under the commune's sum a line *Toàn huyện (để so sánh)* with figures a hundred times those of a thôn."""
    w = Ward("zx_toan_huyen_de_so_sanh", sheet="GĐHT", ward="Xã Tân Hội Thượng", period="2022", sizes=(240, 480))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TÂN HỘI THƯỢNG").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt/đăng ký (%)", name=1, stt=0)
    table(w, "# n hh fr fg %fg/fr", of("Thôn", "Tân Hòa,Tân Thịnh,Bon Rơm,Chi Rông"), gen(w, 4, "hh fr fg"), "Toàn xã")
    w.line(None, "Toàn huyện (để so sánh)", 41250, 30110, 27012, 89.7, italic=True)
    return end(w, at=3)


@ward
def zx_dau_tong() -> Ward:
    """The sum is called *∑* and stands above a line *BQ/khu phố*; shares by formulas."""
    w = Ward("zx_dau_tong", sheet="KP", ward="Phường Long Toàn Nam", period="2023", sizes=(410, 880))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG LONG TOÀN NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    _, at = table(w, "# n hh fr fg =fg/fr", kp(5), d, "∑", formulas=True)
    s = sums(d)
    w.line(None, "BQ/khu phố", *(round(v / 5, 1) for v in s.values()))
    return end(w, at=3)


@ward
def zx_tru_ho_trung() -> Ward:
    """Behind the khu phố a line *Trừ số hộ đăng ký trùng* with minus figures, then *Còn lại*; neither is a khu phố."""
    w = Ward("zx_tru_ho_trung", sheet="ĐK", ward="Phường Hòa Phú Tây", period="2024", sizes=(300, 620))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HÒA PHÚ TÂY").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2024", 5).skip()
    w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    table(w, "# n hh fr fg", kp(4), d, "Cộng")
    s = sums(d)
    w.line(None, "Trừ số hộ đăng ký trùng", None, -12, -9)
    w.not_counted(w.address(3), w.address(4))
    w.line(None, "Còn lại", s["hh"], s["fr"] - 12, s["fg"] - 9, bold=True)
    w.not_counted(w.address(2), w.address(3), w.address(4))
    return end(w, at=3)


@ward
def zx_phay_khong_nhay() -> Ward:
    """A csv whose thousands have commas and no quotes: on two lines the households fall into two fields and all else moves on."""
    w = Ward("zx_phay_khong_nhay", "csv", ward="Phường Tân Vạn Bắc", period="2022", csv=("utf-8-sig", ","))
    w.text("PHƯỜNG TÂN VẠN BẮC - GIA ĐÌNH HỌC TẬP NĂM 2022").skip()
    w.head("STT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    for i, line in enumerate(((812, 640, 571), (1, 312, 820, 744), (655, 512, 480), (1, 104, 790, 702), (930, 701, 655)), 1):
        w.line(i, f"Khu phố {i}", *line)
        cells = [w.address(2 + k) for k in range(len(line))]
        if len(line) > 3:
            w.planted.append(cells)
            w.not_counted(*cells)
        else:
            for k, short in enumerate(("hh", "fr", "fg")):
                w.takes(2 + k, short, line[k], f"Khu phố {i}")
    return w


@ward
def zx_tieu_de_lap() -> Ward:
    """*Số đăng ký*, *Số đạt* stand twice: the first pair are families, the second clans, which nothing says; that must be asked."""
    w = Ward("zx_tieu_de_lap", sheet="Sheet1", ward="Xã Nghi Hoa Nam", period="2021", sizes=(210, 400))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NGHI HOA NAM").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2021", 7).skip()
    w.head("TT | Xóm | Tổng số hộ | Số đăng ký | Số đạt | Số đăng ký | Số đạt", name=1, stt=0)
    lines, _ = table(w, "# n hh ~fr ~fg ~clr ~clg", [f"Xóm {i}" for i in range(1, 6)], gen(w, 5, "hh fr fg clr clg"), "Cộng")
    head = lines[0] - 1
    w.planted.append([w.address(c, r) for r in (head, *lines) for c in (3, 4, 5, 6)])
    return end(w, at=3)


@ward
def zx_lan_dau_giu_vung() -> Ward:
    """Recognised *lần đầu*, those who *giữ vững danh hiệu*, their sum, and those who lost it; thôn."""
    w = Ward("zx_lan_dau_giu_vung", sheet="CN", ward="Xã Đại An Khê", period="2023", sizes=(240, 420))
    top(w, "UBND XÃ ĐẠI AN KHÊ", "HỘI KHUYẾN HỌC", at=5)
    title(w, "CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | < | < | Số hộ không giữ được danh hiệu
        ^ | ^ | ^ | ^ | Lần đầu | Giữ vững danh hiệu | Tổng số | ^""", name=1, stt=0)
    made = [(310, 250, 31, 190, 4), (280, 220, 20, 171, 6), (402, 330, 44, 250, 3), (260, 200, 12, 166, 7)]
    d = [{"hh": h, "fr": r, "a": a, "b": b, "fg": a + b, "c": c} for h, r, a, b, c in made]
    table(w, "# n hh fr ~a ~b fg x:c", of("Thôn", "Thượng,Trung,Hạ,Đồng Khê"), d, "Cộng")
    return signed(w)


@ward
def zx_phan_dau_nam_sau() -> Ward:
    """*Kết quả năm 2024* beside *Phấn đấu năm 2025*, each over families, clans and communities; the latter are aims."""
    w = Ward("zx_phan_dau_nam_sau", sheet="KQ-PĐ", ward="Xã Yên Hòa Thượng", period="2024")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ YÊN HÒA THƯỢNG").skip(), "KẾT QUẢ NĂM 2024 VÀ PHẤN ĐẤU NĂM 2025", 8).skip()
    w.head("""
        TT | Thôn | Kết quả năm 2024 | < | < | Phấn đấu năm 2025 | < | <
        ^ | ^ | Số GĐ được công nhận GĐHT | Số dòng họ được công nhận DHHT | CĐHT | Số GĐ được công nhận GĐHT | Số dòng họ được công nhận DHHT | CĐHT""", name=1, stt=0)
    made = [(201, 4, 1, 215, 5, 1), (180, 3, 0, 196, 4, 1), (255, 6, 1, 262, 6, 1), (141, 2, 1, 150, 3, 1)]
    d = [dict(zip(("fg", "clg", "cog", "fp@2025", "clp@2025", "cop@2025"), line, strict=True)) for line in made]
    table(w, "# n fg clg cog fp@2025 clp@2025 cop@2025", of("Thôn", "Đoài,Thọ Thái,Yên Lạc,Trung"), d, "Cộng")
    return end(w, at=4)


@ward
def zx_ten_co_dau_phay() -> Ward:
    """Names of the highlands with apostrophes, hyphens and short words: *A Rớh*, *Pa Tầng*, *K'Nớ 3*, *Ka-Tăng*; two kinds."""
    w = Ward("zx_ten_co_dau_phay", "xls", "Sheet1", ward="Xã A Dơi Thượng", period="2022", sizes=(50, 150))
    title(offices(w, "UBND XÃ A DƠI THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("TT | Thôn, bản | Số hộ | Số khẩu | Số hộ đăng ký GĐHT | Số hộ đạt GĐHT", name=1, stt=0)
    table(w, "# n hh pop fr fg", ["Thôn A Rớh", "Thôn Pa Tầng", "Bản K'Nớ 3", "Bản Ka-Tăng", "Bản A Dơi - Cô", "Thôn Prin C"], gen(w, 6, "hh pop fr fg"), "Cộng")
    return end(w, at=3)


@ward
def zx_cot_khong_ten() -> Ward:
    """*Số hộ đăng ký* is merged over two columns, the second of which holds those recognised; that must be asked."""
    w = Ward("zx_cot_khong_ten", sheet="Sheet1", ward="Xã Thạnh Quới Hạ", period="2023", sizes=(280, 520))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THẠNH QUỚI HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("TT | Ấp | Tổng số hộ | Số hộ đăng ký | <", name=1, stt=0)
    lines, _ = table(w, "# n hh ~fr ~fg", of("Ấp", "Đào Viên,Hòa Khanh,Ngan Rô,Phú Giao"), gen(w, 4, "hh fr fg"), "Cộng")
    w.planted.append([w.address(c, r) for r in (lines[0] - 1, *lines) for c in (3, 4)])
    return end(w, at=3)


@ward
def zx_bao_hiem_hoc_sinh() -> Ward:
    """Pupils at the start of the year, those with health insurance, those of poor homes, those who get books; who left; by levels."""
    w = Ward("zx_bao_hiem_hoc_sinh", sheet="HS", ward="Xã Cư Yên Đông", period="2022-2023")
    title(offices(w, "UBND XÃ CƯ YÊN ĐÔNG").skip(), "SỐ LIỆU HỌC SINH NĂM HỌC 2022-2023", 8).skip()
    w.head("TT | Xóm | Số học sinh đầu năm học | Số HS tham gia BHYT | Số HS con hộ nghèo | Số HS được tặng sách | Số HS bỏ học | Số HS cuối năm học", name=1, stt=0)
    d = gen(w, 4, "ps do")
    for k, x in enumerate(d):
        x |= {"a": x["ps"] - 3, "b": 12 + k, "c": 8 + k, "pe": x["ps"] - x["do"]}
    table(w, "# n ps x:a x:b x:c do pe", of("Xóm", "Hang Đồi,Ao Kềnh,Bến Cuối,Gừa"), d, "Cộng")
    return end(w, at=4)


@ward
def zx_tieu_bieu_khen_thuong() -> Ward:
    """Beside those recognised *Số GĐHT tiêu biểu được biểu dương*, *Số GĐHT được UBND khen*, *Số gia đình có con đỗ đại học*."""
    w = Ward("zx_tieu_bieu_khen_thuong", sheet="Tiêu biểu", ward="Phường Nghi Tân Hạ", period="2021", sizes=(250, 470))
    top(w, "UBND PHƯỜNG NGHI TÂN HẠ", "HỘI KHUYẾN HỌC", at=5)
    title(w, "GIA ĐÌNH HỌC TẬP VÀ KHEN THƯỞNG NĂM 2021", 8).skip()
    w.head("TT | Khối | Số hộ | Số GĐHT được công nhận | Số GĐHT tiêu biểu được biểu dương | Số GĐHT được UBND khen | Số gia đình có con đỗ đại học | Tỷ lệ GĐHT (%)", name=1, stt=0)
    d = gen(w, 5, "hh fg")
    for k, x in enumerate(d):
        x |= {"a": 9 + k, "b": 2 + k % 3, "c": 15 + 2 * k}
    table(w, "# n hh fg x:a x:b x:c %fg/hh", of("Khối", "1,2,3,4,5"), d, "Cộng", show=comma)
    return signed(w)


@ward
def zx_ty_le_duoi_cong_nhan() -> Ward:
    """Under *Số hộ được công nhận* one hand typed shares without a sign, 91,5, 88,2; they are no counts and must be told."""
    w = Ward("zx_ty_le_duoi_cong_nhan", sheet="GĐHT", ward="Xã Đông Yên Nam", period="2022", sizes=(200, 390))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ ĐÔNG YÊN NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    d = gen(w, 5, "hh fr")
    for x, share in zip(d, (91.5, 88.2, 90.1, 86.7, 92.4), strict=True):
        x["s"] = share
    lines, _ = table(w, "# n hh fr x:s", of("Thôn", "Yên Thái,Đông Hạ,Cổ Hiền,Việt Yên,Yên Nội"), d, "")
    w.planted += [[w.address(4, r), w.address(4, lines[0] - 1)] for r in lines]
    return end(w, at=3)


@ward
def zx_khoi_co_quan_nha_tro() -> Ward:
    """Among the khu phố lines *Khối cơ quan* and *Khu nhà trọ công nhân*, whose figures may be read or not; they are in the sum."""
    w = Ward("zx_khoi_co_quan_nha_tro", sheet="TH", ward="Phường An Phú Tây", period="2024", sizes=(500, 900))
    top(w, "UBND PHƯỜNG AN PHÚ TÂY", "HỘI KHUYẾN HỌC", at=5)
    title(w, "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2024", 7).skip()
    w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ ĐK (%) | Tỷ lệ CN (%)", name=1, stt=0)
    d = gen(w, 7, "hh fr fg")
    lines, _ = table(w, "# n hh fr fg %fr/hh %fg/fr", [*kp(5), "Khối cơ quan", "Khu nhà trọ công nhân"], d, "Cộng")
    w.not_counted(*(w.address(c, r) for r in lines[5:] for c in (2, 3, 4)))
    return signed(w)
