"""Hard ones only: steps on the way to a title, one item in two units, three counts in a cell, men and women across, results of pupils, shares where counts belong, absences, what is not yet done."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import end, gen, kp, of, offices, signed, table, title, top


@ward
def zz_tung_buoc_danh_hieu() -> Ward:
    """Thôn across; down from all households over those told of it, who signed a pledge, who registered, whom the thôn passed, whom the commune recognised."""
    w = Ward("zz_tung_buoc_danh_hieu", sheet="Quy trình", ward="Xã Tùng Lộc Hạ", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TÙNG LỘC HẠ").skip(), "QUY TRÌNH XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("TT | Nội dung | Thôn Nam Tân | Thôn Bắc Tân | Thôn Tân Quang | Cộng", name=1, stt=0)
    for i, (text, short, made) in enumerate((("Tổng số hộ", "hh", (312, 287, 265)), ("Số hộ được tuyên truyền", "", (310, 280, 260)), ("Số hộ ký cam kết", "", (260, 220, 210)), ("Số hộ đăng ký xây dựng Gia đình học tập", "fr", (240, 201, 188)),
                                           ("Số hộ thôn bình xét đạt", "~", (220, 188, 175)), ("Số hộ được UBND xã công nhận Gia đình học tập", "fg", (212, 180, 171)), ("Số hộ được khen thưởng", "", (12, 9, 10))), 1):
        w.line(i, text, *made, sum(made))
        for k, v in enumerate(made):
            name = ("Thôn Nam Tân", "Thôn Bắc Tân", "Thôn Tân Quang")[k]
            if short == "~":
                w.not_counted(w.address(2 + k))
            elif short:
                w.takes(2 + k, short, v, name)
    return end(w, at=3)


@ward
def zz_mot_muc_hai_don_vi() -> Ward:
    """The whole commune: each model on two lines, in its unit and in per cent, told apart by *ĐVT* only; 2022 and 2023 across."""
    w = Ward("zz_mot_muc_hai_don_vi", "xls", "PL1", ward="Xã Hiền Lương Thượng", period="2023")
    title(offices(w, "UBND XÃ HIỀN LƯƠNG THƯỢNG").skip(), "PHỤ LỤC KẾT QUẢ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP", 5).skip()
    w.head("TT | Chỉ tiêu | ĐVT | Năm 2022 | Năm 2023", name=1, stt=0)
    for i, (text, unit, short, old, new) in enumerate((("Gia đình học tập", "hộ", "fg", 1202, 1288), ("Gia đình học tập", "%", "", 71.4, 75.2), ("Dòng họ học tập", "dòng họ", "clg", 18, 20), ("Dòng họ học tập", "%", "", 60.0, 66.7), ("Cộng đồng học tập", "thôn", "cog", 6, 7), ("Cộng đồng học tập", "%", "", 75.0, 87.5)), 1):
        w.line((i + 1) // 2 if i % 2 else None, text, unit, old, new)
        if short:
            w.takes(3, short, old, "", "2022").takes(4, short, new)
    return signed(w, at=2)


@ward
def zz_hoc_sinh_sinh_vien() -> Ward:
    """Scholarships: pupils and students who got one, *Tổng số suất*, the money; khu phố; the sum is one too high in a line."""
    w = Ward("zz_hoc_sinh_sinh_vien", sheet="HB", ward="Phường Phú Thủy Nam", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHÚ THỦY NAM").skip(), "HỌC BỔNG NĂM 2022", 6).skip()
    w.head("TT | Khu phố | Số học sinh được nhận | Số sinh viên được nhận | Tổng số suất | Kinh phí (triệu đồng)", name=1, stt=0)
    d = [{"a": a, "b": b, "sch": a + b, "v": v} for a, b, v in ((9, 3, 12), (14, 5, 21), (7, 2, 8), (11, 4, 15))]
    lines, _ = table(w, "# n ~a ~b sch x:v", kp(4), d, "Cộng")
    w.plant(w.address(4, lines[2]), 10, w.address(2, lines[2]), w.address(3, lines[2]), total=w.address(4))
    return end(w, at=3)


@ward
def zz_ba_so_mot_o() -> Ward:
    """*(Tổng số hộ/Đăng ký/Đạt)* over cells as *312/240/212*; they must not be read as two counts without a word."""
    w = Ward("zz_ba_so_mot_o", sheet="Sheet1", ward="Xã Tân Bửu Đông", period="2021")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TÂN BỬU ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 3).skip()
    w.head("TT | Ấp | Tổng số hộ/Đăng ký/Đạt", name=1, stt=0)
    for i, made in enumerate(((312, 240, 212), (287, 201, 180), (265, 188, 171)), 1):
        w.line(i, f"Ấp {i}", "/".join(map(str, made)))
        w.not_counted(w.address(2))
        w.planted.append([w.address(2), "C5"])
    return end(w, at=1)


@ward
def zz_nam_nu_ngang() -> Ward:
    """Tổ dân phố across over *Nam*, *Nữ*, *Cộng*; members, people of eighteen and more, learning citizens down."""
    w = Ward("zz_nam_nu_ngang", sheet="CDHT", ward="Phường Thanh Hà Bắc", period="2024")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG THANH HÀ BẮC").skip(), "HỘI VIÊN VÀ CÔNG DÂN HỌC TẬP NĂM 2024", 11).skip()
    w.head("""
        TT | Nội dung | TDP 1 | < | < | TDP 2 | < | < | TDP 3 | < | <
        ^ | ^ | Nam | Nữ | Cộng | Nam | Nữ | Cộng | Nam | Nữ | Cộng""", name=1, stt=0)
    for i, (text, short, made) in enumerate((("Tổng số hội viên", "mem", ((31, 40), (28, 37), (44, 51))), ("Số người từ 18 tuổi trở lên", "ad", ((301, 312), (266, 280), (340, 355))), ("Số người được công nhận Công dân học tập", "cit", ((160, 171), (130, 144), (201, 210)))), 1):
        w.line(i, text, *(v for a, b in made for v in (a, b, a + b)))
        for k, (a, b) in enumerate(made):
            w.takes(4 + 3 * k, short, a + b, f"Tổ dân phố {k + 1}")
    return end(w, at=4)


@ward
def zz_ket_qua_thi() -> Ward:
    """Pupils praised, who passed the final examination, who went to a university, beside scholarships and pupils who left; thôn."""
    w = Ward("zz_ket_qua_thi", "ods", "KQ học tập", ward="Xã Liên Nghĩa Đoài", period="2022-2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ LIÊN NGHĨA ĐOÀI").skip(), "KẾT QUẢ HỌC TẬP CỦA CON EM NĂM HỌC 2022-2023", 8).skip()
    w.head("TT | Thôn | Học sinh giỏi các cấp | Học sinh tốt nghiệp THPT | Đỗ đại học, cao đẳng | Số suất học bổng | Học sinh bỏ học | Học sinh được khen thưởng", name=1, stt=0)
    d = [dict(zip(("a", "b", "c", "sch", "do", "e"), m, strict=True)) for m in ((41, 18, 12, 9, 1, 66), (33, 14, 10, 7, 0, 52), (52, 21, 16, 12, 2, 80))]
    table(w, "# n x:a x:b x:c sch do x:e", of("Thôn", "Đan Kim,Quán Trạch,Bá Khê"), d, "Cộng")
    return end(w, at=4)


@ward
def zz_phan_tram_trong_cot() -> Ward:
    """*Đăng ký* and *Công nhận* hold Excel's percentages, 0.78 shown as 78%; they are no counts and must be told."""
    w = Ward("zz_phan_tram_trong_cot", sheet="GĐHT", ward="Xã Hưng Thủy Tây", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HƯNG THỦY TÂY").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    for i, (name, hh, a, b) in enumerate((("Thôn Mỹ Đức", 312, .78, .69), ("Thôn Trạm", 287, .70, .63), ("Thôn Liên Trường", 265, .71, .65)), 1):
        w.line(i, name, hh)
        w.takes(2, "hh", hh, name)
        for c, v in ((3, a), (4, b)):
            w.put(c, v, border=True, number_format="0%")
            w.planted.append([w.address(c), w.address(c, w.tables[0].header_rows[-1])])
    return end(w, at=2)


@ward
def zz_nhan_khau_lao_dong() -> Ward:
    """Households and people, then grown-up workers, Party members, members of the youth union, members of the association; khu."""
    w = Ward("zz_nhan_khau_lao_dong", sheet="Dân cư", ward="Thị trấn Thanh Sơn Nam", period="2022", sizes=(190, 380))
    title(offices(w, "UBND THỊ TRẤN THANH SƠN NAM").skip(), "TÌNH HÌNH DÂN CƯ VÀ HỘI VIÊN CÁC KHU NĂM 2022", 8).skip()
    w.head("TT | Khu | Số hộ | Nhân khẩu | Lao động | Đảng viên | Đoàn viên | Hội viên khuyến học", name=1, stt=0)
    d = gen(w, 4, "hh pop mem")
    for k, x in enumerate(d):
        x |= {"a": x["pop"] // 2, "b": 21 + k, "c": 30 + 2 * k}
    table(w, "# n hh pop x:a x:b x:c mem", of("Khu", "Ba Mỏ,Hùng Nhĩ,Tân Thịnh,Phố Vàng"), d, "Cộng")
    return end(w, at=4)


@ward
def zz_nghi_hoc_bo_hoc() -> Ward:
    """THCS: absent with leave, absent without leave over 45 times, who left, who came back, who went to a trade; bản."""
    w = Ward("zz_nghi_hoc_bo_hoc", "xls", "THCS", ward="Xã Nậm Khao Hạ", period="2023-2024")
    w.text("TRƯỜNG PTDTBT THCS NẬM KHAO HẠ", bold=True)
    title(w, "TÌNH HÌNH HỌC SINH THCS NGHỈ HỌC, BỎ HỌC NĂM HỌC 2023-2024 - XÃ NẬM KHAO HẠ", 7).skip()
    w.head("TT | Bản | Nghỉ học có phép | Nghỉ học không phép quá 45 buổi | Bỏ học | Vận động trở lại lớp | Chuyển sang học nghề", name=1, stt=0)
    d = [dict(zip(("a", "b", "do:thcs", "rt:thcs", "c"), m, strict=True)) for m in ((14, 3, 2, 1, 1), (9, 1, 1, 1, 0), (21, 5, 4, 2, 2), (6, 0, 0, 0, 0))]
    table(w, "# n x:a x:b do:thcs rt:thcs x:c", of("Bản", "Huổi Cuổng,Nậm Pục,Huổi Dạo,Lán Nhì"), d, "Cộng")
    return end(w, "Người lập", "HIỆU TRƯỞNG", 4)


@ward
def zz_da_va_chua() -> Ward:
    """*Đã đăng ký*, *Chưa đăng ký*, *Đã đạt*, *Chưa đạt* under *Gia đình học tập*; only what is done counts; làng."""
    w = Ward("zz_da_va_chua", sheet="Sheet1", ward="Xã Ia Băng Thượng", period="2021", sizes=(140, 300))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ IA BĂNG THƯỢNG").skip(), "TIẾN ĐỘ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2021", 7).skip()
    w.head("""
        TT | Làng | Số hộ | Gia đình học tập | < | < | <
        ^ | ^ | ^ | Đã đăng ký | Chưa đăng ký | Đã đạt | Chưa đạt""", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    for x in d:
        x |= {"a": x["hh"] - x["fr"], "b": x["fr"] - x["fg"]}
    table(w, "# n hh fr x:a fg x:b", of("Làng", "Phung,Bak Kuao,O Gia,Kol"), d, "Cộng")
    return end(w, at=3)


@ward
def zz_hai_nam_va_tang_giam_ngang() -> Ward:
    """Khu phố across over *2022*, *2023*, *+/-*; indicators down; the whole in the same three columns last; the change of one is wrong."""
    w = Ward("zz_hai_nam_va_tang_giam_ngang", sheet="So sánh", ward="Phường Mỹ Xuân Tây", period="2023")
    top(w, "UBND PHƯỜNG MỸ XUÂN TÂY", "HỘI KHUYẾN HỌC", at=6)
    title(w, "SO SÁNH KẾT QUẢ KHUYẾN HỌC NĂM 2022 - 2023", 11).skip()
    w.head("""
        TT | Nội dung | Khu phố 1 | < | < | Khu phố 2 | < | < | Toàn phường | < | <
        ^ | ^ | 2022 | 2023 | +/- | 2022 | 2023 | +/- | 2022 | 2023 | +/-""", name=1, stt=0)
    for i, (text, short, made) in enumerate((("Tổng số hộ", "hh", ((510, 521), (602, 611))), ("Số hộ đăng ký Gia đình học tập", "fr", ((402, 420), (455, 449))), ("Số hộ được công nhận Gia đình học tập", "fg", ((371, 390), (410, 415))), ("Số hội viên", "mem", ((155, 160), (201, 210)))), 1):
        a, b = (sum(m[k] for m in made) for k in (0, 1))
        w.line(i, text, *(v for x, y in (*made, (a, b)) for v in (x, y, y - x)))
        for k, (x, y) in enumerate(made):
            w.takes(2 + 3 * k, short, x, f"Khu phố {k + 1}", "2022").takes(3 + 3 * k, short, y, f"Khu phố {k + 1}")
    w.plant(w.address(7), 19, w.address(5), w.address(6))
    return signed(w, at=5)


@ward
def zz_dat_theo_tieu_chi() -> Ward:
    """Recognised families by points, *Từ 90 điểm trở lên*, *Từ 80 đến dưới 90*, *Dưới 80 (không đạt)*, *Tổng số đạt*; registered before; tổ."""
    w = Ward("zz_dat_theo_tieu_chi", sheet="Điểm", ward="Phường Tân Hòa Đông", period="2023", sizes=(180, 360))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TÂN HÒA ĐÔNG").skip(), "KẾT QUẢ CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Tổ dân phố | Số hộ đăng ký | Kết quả chấm điểm | < | < | Tổng số hộ đạt | Tỷ lệ đạt
        ^ | ^ | ^ | Từ 90 điểm trở lên | Từ 80 đến dưới 90 điểm | Dưới 80 điểm (không đạt) | ^ | ^""", name=1, stt=0)
    d = gen(w, 4, "fr fg")
    for x in d:
        x |= {"a": x["fg"] // 3, "b": x["fg"] - x["fg"] // 3, "c": x["fr"] - x["fg"], "t": percentage(x["fg"], x["fr"])}
    table(w, "# n fr x:a x:b x:c fg %fg/fr", kp(4, "Tổ dân phố {i}", "Tổ dân phố"), d, "Cộng")
    return end(w, at=4)
