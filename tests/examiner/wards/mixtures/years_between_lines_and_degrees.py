"""Half ordinary, half hard: short heads of ten provinces, changes between lines of years, additions below, halves of a khu phố, families by degrees, funds at three levels, headings misspelt, households at both ends of the year."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import body, comma, dots, end, gen, kp, of, offices, pct, signed, sums, table, title, top


@ward
def zy_tp_moi_khu_pho_2025() -> Ward:
    """A ward of the enlarged city, December 2025: *Số hộ dân*, *ĐK GĐHT năm 2025*, *Đạt GĐHT năm 2025*; twenty khu phố."""
    w = Ward("zy_tp_moi_khu_pho_2025", sheet="GĐHT 2025", ward="Phường Phú Lợi Đông", period="2025", sizes=(620, 1400))
    top(w, "UBND PHƯỜNG PHÚ LỢI ĐÔNG", "HỘI KHUYẾN HỌC", at=5, date="Phú Lợi Đông, ngày 09 tháng 12 năm 2025")
    title(w, "TỔNG HỢP KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2025", 7).skip()
    w.head("STT | Khu phố | Số hộ dân | ĐK GĐHT năm 2025 | Tỷ lệ ĐK | Đạt GĐHT năm 2025 | Tỷ lệ đạt/ĐK", name=1, stt=0)
    table(w, "# n hh fr %fr/hh fg %fg/fr", kp(20), gen(w, 20, "hh fr fg"), "Tổng cộng", show=pct)
    return signed(w)


@ward
def zy_si_so_ba_cap() -> Ward:
    """A school year: *SS đầu năm*, *SS cuối năm*, *Bỏ học* under *Mầm non*, *Tiểu học*, *THCS*; thôn and khóm; .xls."""
    w = Ward("zy_si_so_ba_cap", "xls", "Si so", ward="Thị trấn Khe Sanh Hạ", period="2022-2023")
    title(offices(w, "UBND THỊ TRẤN KHE SANH HẠ", "HỘI KHUYẾN HỌC").skip(), "SĨ SỐ HỌC SINH VÀ HỌC SINH BỎ HỌC NĂM HỌC 2022-2023", 10).skip()
    w.head("""
        TT | Khóm | Mầm non | < | Tiểu học | < | < | THCS | < | <
        ^ | ^ | SS đầu năm | SS cuối năm | SS đầu năm | SS cuối năm | Bỏ học | SS đầu năm | SS cuối năm | Bỏ học""", name=1, stt=0)
    plan = "ps:mn pe:mn ps:th pe:th do:th ps:thcs pe:thcs do:thcs"
    made = [(61, 61, 140, 140, 0, 112, 110, 2), (48, 47, 122, 121, 1, 96, 95, 1), (70, 70, 155, 155, 0, 131, 128, 3), (33, 33, 87, 87, 0, 70, 70, 0)]
    table(w, f"# n {plan}", of("Khóm", "1,2,3A,3B"), [dict(zip(plan.split(), m, strict=True)) for m in made], "Cộng")
    return end(w, at=5)


@ward
def zy_ngan_dong_ap() -> Ward:
    """Members, scholarships and the fund in *ngàn đồng*, ấp of the cape; amounts with dots."""
    w = Ward("zy_ngan_dong_ap", sheet="Tổng hợp", ward="Xã Viên An Tây", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ VIÊN AN TÂY").skip(), "KẾT QUẢ HOẠT ĐỘNG KHUYẾN HỌC NĂM 2023", 6).skip()
    w.head("TT | Ấp | Tổng số hội viên | Số suất học bổng đã cấp | Quỹ khuyến học (ngàn đồng) | Ghi chú", name=1, stt=0)
    made = [(121, 15, 24500), (98, 9, 12000), (144, 22, 31750), (76, 6, 8400)]
    d = [{"mem": m, "sch": s, "fund": f"{vietnamese(f)}{{{f * 1000}}}"} for m, s, f in made]
    body(w, "# n mem sch fund _", of("Ấp", "Ông Trang,So Đũa,Xẻo Lá,Cái Mòi"), d)
    w.line(None, "Tổng cộng", sum(m for m, *_ in made), sum(s for _, s, _ in made), vietnamese(sum(f for *_, f in made)), bold=True)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def zy_trang_web_ban() -> Ward:
    """A web page saved as .xls: bản with *Hộ*, *Khẩu*, *GĐHT đăng ký*, *GĐHT công nhận*; no borders."""
    w = Ward("zy_trang_web_ban", "htmlxls", "Sheet1", ward="Xã Pa Tần Thượng", period="2021", borders=False, font="Arial", sizes=(40, 120))
    w.text("Xã Pa Tần Thượng - Báo cáo gia đình học tập năm 2021").skip()
    w.head("STT | Bản | Hộ | Khẩu | GĐHT đăng ký | GĐHT công nhận", name=1, stt=0)
    table(w, "# n hh pop fr fg", of("Bản", "Pa Tần 1,Nậm Sập,Hồ Thầu,Can Tỉ,Huổi Cuổng"), gen(w, 5, "hh pop fr fg"), "Tổng")
    return w


@ward
def zy_bon_mo_hinh_chi_dat() -> Ward:
    """Four models, those recognised only: *GĐHT*, *DHHT*, *CĐHT*, *ĐVHT* under *Kết quả công nhận năm 2022*; households first."""
    w = Ward("zy_bon_mo_hinh_chi_dat", sheet="KQ", ward="Phường Trường Thạnh Nam", period="2022", sizes=(700, 1500))
    top(w, "HỘI KHUYẾN HỌC THÀNH PHỐ", "HỘI KHUYẾN HỌC PHƯỜNG TRƯỜNG THẠNH NAM", at=4)
    title(w, "KẾT QUẢ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 7).skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Kết quả công nhận năm 2022 | < | < | <
        ^ | ^ | ^ | GĐHT | DHHT | CĐHT | ĐVHT""", name=1, stt=0)
    table(w, "# n hh fg clg cog ung", kp(6), gen(w, 6, "hh fg clg cog ung"), "Cộng")
    return signed(w)


@ward
def zy_toc_ho_cham() -> Ward:
    """Thôn of the Chăm: *Tộc họ học tập* registered and reached, families alike; numbers of lines Roman."""
    w = Ward("zy_toc_ho_cham", sheet="Sheet1", ward="Xã Phước Hữu Đông", period="2020", sizes=(210, 460))
    title(offices(w, "UBND XÃ PHƯỚC HỮU ĐÔNG", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ XÂY DỰNG TỘC HỌ HỌC TẬP, GIA ĐÌNH HỌC TẬP NĂM 2020", 7).skip()
    w.head("""
        TT | Thôn | Số hộ | Tộc họ học tập | < | Gia đình học tập | <
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    d = gen(w, 4, "hh clr clg fr fg")
    for i, (x, u) in enumerate(zip(d, of("Thôn", "Hậu Sanh,Thành Đức,Hữu Đức,Tân Đức"), strict=True)):
        w.line(("I", "II", "III", "IV")[i], u, *x.values())
        for c, short in enumerate(x, 2):
            w.takes(c, short, x[short], u)
    w.line(None, "Tổng cộng", *sums(d).values(), bold=True)
    return end(w, at=3)


@ward
def zy_lang_chi_tieu_kq() -> Ward:
    """*Chỉ tiêu 2024*, *KQ 2024*, *% so KH* of families recognised, as the title says; làng; csv with semicolons."""
    w = Ward("zy_lang_chi_tieu_kq", "csv", ward="Xã Hồng Tiến Đoài", period="2024", csv=("utf-8-sig", ";"))
    w.text("HỘI KHUYẾN HỌC XÃ HỒNG TIẾN ĐOÀI").text("SỐ GIA ĐÌNH ĐƯỢC CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2024").skip()
    w.head("STT | Làng | Chỉ tiêu 2024 | KQ 2024 | % so KH", name=1, stt=0)
    made = [(210, 221), (180, 171), (255, 260), (140, 144)]
    d = [{"fp": p, "fg": g} for p, g in made]
    table(w, "# n fp fg %fg/fp", of("Làng", "Cao Xá,Vân Nội,Ninh Tập,Bồng Châu"), d, "Cộng", show=lambda v: vietnamese(v, 1))
    return w


@ward
def zy_to_dan_pho_hai_ty_le() -> Ward:
    """Registered and reached, each with its share, exemplary ones behind; shares as Excel has them; tổ dân phố by name."""
    w = Ward("zy_to_dan_pho_hai_ty_le", sheet="TDP", ward="Phường Hà Huy Tập Bắc", period="2023", sizes=(240, 520))
    top(w, "UBND PHƯỜNG HÀ HUY TẬP BẮC", "HỘI KHUYẾN HỌC", at=5)
    title(w, "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("TT | Tổ dân phố | Tổng số hộ | Đăng ký | Tỷ lệ | Đạt | Tỷ lệ | Trong đó tiêu biểu", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x["tb"] = 7 + k
    table(w, "# n hh fr =fr/hh fg =fg/fr x:tb", of("Tổ dân phố", "Tân Yên,Bắc Thượng,Văn Phúc,Tân Phú,Hòa Linh"), d, "Cộng")
    return signed(w)


@ward
def zy_khom_dang_ky_dau_nam() -> Ward:
    """Registration of the year's start: *Số hộ đăng ký GĐHT năm 2024*, clans, khóm; signed in March; .ods."""
    w = Ward("zy_khom_dang_ky_dau_nam", "ods", "ĐK 2024", ward="Phường An Lạc Hạ", period="2024", sizes=(330, 690))
    top(w, "HỘI KHUYẾN HỌC THÀNH PHỐ", "HỘI KHUYẾN HỌC PHƯỜNG AN LẠC HẠ", at=4, date="An Lạc Hạ, ngày 15 tháng 3 năm 2024")
    title(w, "TỔNG HỢP ĐĂNG KÝ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2024", 6).skip()
    w.head("TT | Khóm | Tổng số hộ | Số hộ đăng ký GĐHT năm 2024 | Số dòng họ đăng ký DHHT | Số đơn vị đăng ký ĐVHT", name=1, stt=0)
    table(w, "# n hh fr clr unr", kp(7, "Khóm {i}", "Khóm"), gen(w, 7, "hh fr clr unr"), "Cộng")
    return signed(w)


@ward
def zy_cong_dan_nam_nu_ty_le() -> Ward:
    """Learning citizens of làng: men and women of eighteen and more with their sum, recognised with *Nữ* beside, the share."""
    w = Ward("zy_cong_dan_nam_nu_ty_le", sheet="CDHT", ward="Xã Đăk Rơ Ông Hạ", period="2024")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ ĐĂK RƠ ÔNG HẠ").skip(), "KẾT QUẢ CÔNG NHẬN CÔNG DÂN HỌC TẬP NĂM 2024", 8).skip()
    w.head("""
        TT | Làng | Người từ 18 tuổi trở lên | < | < | Được công nhận CDHT | < | Tỷ lệ (%)
        ^ | ^ | Nam | Nữ | Cộng | Tổng số | Trong đó nữ | ^""", name=1, stt=0)
    made = [(140, 151, 160, 81), (98, 104, 101, 55), (171, 166, 190, 92), (122, 130, 140, 77)]
    d = [{"a": a, "b": b, "ad": a + b, "cit": c, "nu": n} for a, b, c, n in made]
    table(w, "# n x:a x:b ad cit x:nu %cit/ad", of("Làng", "Kon Hia 1,Kon Hia 3,La Giông,Măng Lỡ"), d, "Tổng cộng", show=comma)
    return end(w, at=4)


# -- hard ones ----------------------------------------------------------------------------------------------
@ward
def zy_ba_dong_tang_giam() -> Ward:
    """Each thôn over three lines, *2023*, *2024*, *Tăng (+), giảm (-)*, its name merged down; the whole over three lines as well."""
    w = Ward("zy_ba_dong_tang_giam", sheet="So sánh", ward="Xã Hưng Khánh Thượng", period="2024")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HƯNG KHÁNH THƯỢNG").skip(), "SO SÁNH KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023, NĂM 2024", 6).skip()
    w.head("TT | Thôn | Năm | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    made = [("Thôn Khe Lếch", (212, 160, 141), (215, 171, 150)), ("Thôn Đá Trắng", (187, 133, 120), (185, 140, 118)), ("Thôn Lương An", (240, 190, 172), (244, 201, 183))]
    whole = [[sum(m[k][c] for m in made) for c in range(3)] for k in (1, 2)]
    for i, (name, a, b) in enumerate([*made, ("Toàn xã", *whole)], 1):
        first = w.row + 1
        for when, values in (("2023", a), ("2024", b), ("Tăng (+), giảm (-)", [f"{y - x:+d}" for x, y in zip(a, b, strict=True)])):
            w.line(i if w.row + 1 == first and i < 4 else None, name if w.row + 1 == first else None, int(when) if when.isdecimal() else when, *values)
            if i < 4 and when.isdecimal():
                for c, short in enumerate(("hh", "fr", "fg"), 3):
                    w.takes(c, short, values[c - 3], name, when)
        w.merges += [(first, c, first + 2, c) for c in (0, 1)]
    return end(w, at=3)


@ward
def zy_bo_sung_cong_them() -> Ward:
    """Under the sum *Bổ sung sau ngày 10/12* with the heads again: more families of two thôn that stand above; whether they add must be asked."""
    w = Ward("zy_bo_sung_cong_them", sheet="GĐHT", ward="Xã Diên Xuân Hạ", period="2023", sizes=(240, 460))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ DIÊN XUÂN HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 4).skip()
    w.head("TT | Thôn | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    lines, _ = table(w, "# n fr fg", of("Thôn", "Xuân Đông,Xuân Tây,Xuân Nam,Xuân Trung"), gen(w, 4, "fr fg"), "Cộng")
    above = [w.address(c, r) for r in (lines[1], lines[3]) for c in (2, 3)]
    w.skip().text("Bổ sung sau ngày 10/12:", bold=True)
    w.head("TT | Thôn | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    below = []
    for i, (name, a, b) in enumerate((("Thôn Xuân Tây", 14, 11), ("Thôn Xuân Trung", 9, 9)), 1):
        w.line(i, name, a, b)
        below += [w.address(2), w.address(3)]
    w.not_counted(*above, *below)
    w.planted += [[*above, *below]]
    return end(w, at=2)


@ward
def zy_nua_khu_pho() -> Ward:
    """*Khu phố 3 (phía Bắc)* and *Khu phố 3 (phía Nam)* are two lines of one khu phố; how they belong together must be asked."""
    w = Ward("zy_nua_khu_pho", sheet="Sheet1", ward="Phường Hắc Dịch Tây", period="2022", sizes=(420, 900))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HẮC DỊCH TÂY").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    lines, _ = table(w, "# n hh fr fg", ["Khu phố 1", "Khu phố 2", "Khu phố 3 (phía Bắc)", "Khu phố 3 (phía Nam)", "Khu phố 4"], gen(w, 5, "hh fr fg"), "Cộng")
    cells = [w.address(c, r) for r in lines[2:4] for c in (1, 2, 3, 4)]
    w.not_counted(*cells)
    w.planted.append(cells)
    return end(w, at=3)


@ward
def zy_nam_cot_hai_dong() -> Ward:
    """Five years across; each thôn has a line *Số hộ đạt* and a line *Tỷ lệ %* in a column behind its merged name."""
    w = Ward("zy_nam_cot_hai_dong", "xls", "2021-2025", ward="Xã Thượng Lâm Đông", period="2021-2025")
    title(offices(w, "UBND XÃ THƯỢNG LÂM ĐÔNG", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2021-2025", 8).skip()
    w.head("TT | Thôn | Nội dung | 2021 | 2022 | 2023 | 2024 | 2025", name=1, stt=0)
    for i, (name, values) in enumerate((("Thôn Nà Tông", (88, 95, 101, 110, 118)), ("Thôn Nà Va", (71, 70, 79, 84, 90)), ("Thôn Khau Đao", (120, 133, 140, 151, 149))), 1):
        w.line(i, name, "Số hộ đạt", *values)
        for c, (value, year) in enumerate(zip(values, range(2021, 2026), strict=True), 3):
            w.takes(c, "fg", value, name, str(year))
        w.line(None, None, "Tỷ lệ %", *(percentage(v, 160 + 10 * i) for v in values))
        w.merges += [(w.row - 1, c, w.row, c) for c in (0, 1)]
    return end(w, at=4)


@ward
def zy_xoa_mu_chu() -> Ward:
    """Who can read: people of 15 to 60, those who cannot, those who learn; beside them pupils who left and came back; buôn."""
    w = Ward("zy_xoa_mu_chu", sheet="XMC", ward="Xã Ea Trul Thượng", period="2023-2024")
    title(offices(w, "BAN CHỈ ĐẠO PHỔ CẬP XÃ EA TRUL THƯỢNG").skip(), "SỐ LIỆU XÓA MÙ CHỮ VÀ HỌC SINH BỎ HỌC NĂM HỌC 2023-2024", 8).skip()
    w.head("""
        TT | Buôn | Người trong độ tuổi 15-60 | Người mù chữ | Người theo học lớp XMC | Người biết chữ | Học sinh bỏ học | HS bỏ học trở lại lớp
        """, name=1, stt=0)
    made = [(410, 22, 10, 388, 3, 2), (355, 31, 15, 324, 5, 4), (502, 18, 9, 484, 2, 2), (287, 40, 20, 247, 6, 3)]
    d = [dict(zip(("a", "b", "c", "e", "do", "rt"), m, strict=True)) for m in made]
    table(w, "# n x:a x:b x:c x:e do rt", of("Buôn", "Krang,Cư Mil,Băng Kung,Plum"), d, "Cộng")
    return end(w, at=4)


@ward
def zy_cong_nhan_thieu_dau() -> Ward:
    """Heads in haste: *Só hộ*, *Đăng kí*, *Công nhân* for *Công nhận*; what is not read must be asked about."""
    w = Ward("zy_cong_nhan_thieu_dau", sheet="Sheet1", ward="Xã Tam Đa Trung", period="2021", sizes=(210, 430))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TAM ĐA TRUNG").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐINH HỌC TẬP NĂM 2021", 6).skip()
    w.head("TT | Thôn | Tông số hộ | Số hộ đăng kí | Số hộ được công nhân | Tỷ lê %", name=1, stt=0)
    lines, _ = table(w, "# n ~hh fr ~fg %fg/fr", of("Thôn", "Cẩm La,Ngũ Phúc,Tam Đa,Cự Phú"), gen(w, 4, "hh fr fg"), "Cộng")
    for c in (2, 4):
        w.planted.append([w.address(c, r) for r in (lines[0] - 1, *lines)])
    return end(w, at=3)


@ward
def zy_gia_dinh_cu_nhan() -> Ward:
    """Families of a bachelor, a master, a doctor beside those recognised as learning ones; khu vực."""
    w = Ward("zy_gia_dinh_cu_nhan", sheet="Khu vực", ward="Phường Lê Bình Nam", period="2017", sizes=(410, 830))
    top(w, "HỘI KHUYẾN HỌC QUẬN", "HỘI KHUYẾN HỌC PHƯỜNG LÊ BÌNH NAM", at=5)
    title(w, "GIA ĐÌNH HỌC TẬP, GIA ĐÌNH CỬ NHÂN NĂM 2017", 9).skip()
    w.head("TT | Khu vực | Tổng số hộ | Hộ đăng ký mới và tái đăng ký GĐHT | Hộ được công nhận GĐHT | Gia đình cử nhân | Gia đình thạc sĩ | Gia đình tiến sĩ | Tỷ lệ ĐK (%)", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": 31 + 4 * k, "b": 6 + k, "c": k % 2}
    table(w, "# n hh fr fg x:a x:b x:c %fr/hh", kp(5, "Khu vực {i}", "Khu vực"), d, "Cộng")
    return signed(w)


@ward
def zy_quy_ba_cap() -> Ward:
    """*Quỹ khuyến học* over *Của chi hội thôn*, *Của dòng họ*, *Của trường học*, *Tổng cộng* in triệu đồng; the sum counts."""
    w = Ward("zy_quy_ba_cap", sheet="Quỹ", ward="Xã Thanh Văn Đoài", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THANH VĂN ĐOÀI").skip(), "QUỸ KHUYẾN HỌC NĂM 2022", 7).skip()
    w.head("""
        TT | Thôn | Quỹ khuyến học (triệu đồng) | < | < | < | Số suất học bổng
        ^ | ^ | Của chi hội thôn | Của dòng họ | Của trường học | Tổng cộng | ^""", name=1, stt=0)
    made = [(12, 8, 5, 14), (9, 15, 4, 10), (20, 11, 6, 25), (7, 3, 3, 8)]
    for i, ((a, b, c, s), u) in enumerate(zip(made, of("Thôn", "Úc Lý,Bạch Nao,Quan Nhân,Tam Hưng"), strict=True), 1):
        w.line(i, u, a, b, c, a + b + c, s)
        w.takes(5, "fund", (a + b + c) * 1000000, u).takes(6, "sch", s, u).not_counted(*(w.address(k) for k in (2, 3, 4)))
    w.line(None, "Cộng", *(sum(m[k] for m in made) for k in range(3)), sum(sum(m[:3]) for m in made), sum(m[3] for m in made), bold=True)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 4)


@ward
def zy_giai_doan_va_nam() -> Ward:
    """*Giai đoạn 2021-2023* beside *Năm 2024*, each over families and clans recognised; only the latter are a year's."""
    w = Ward("zy_giai_doan_va_nam", sheet="Giai đoạn", ward="Phường Đông Ngàn Nam", period="2024")
    top(w, "UBND PHƯỜNG ĐÔNG NGÀN NAM", "HỘI KHUYẾN HỌC", at=4)
    title(w, "KẾT QUẢ THỰC HIỆN ĐỀ ÁN XÃ HỘI HỌC TẬP ĐẾN NĂM 2024", 6).skip()
    w.head("""
        TT | Khu phố | Giai đoạn 2021-2023 | < | Năm 2024 | <
        ^ | ^ | Số GĐHT được công nhận | Số DHHT được công nhận | Số GĐHT được công nhận | Số DHHT được công nhận""", name=1, stt=0)
    made = [(612, 9, 231, 4), (540, 6, 201, 3), (733, 12, 266, 5), (410, 5, 160, 2)]
    d = [dict(zip(("a", "b", "fg", "clg"), m, strict=True)) for m in made]
    table(w, "# n x:a x:b fg clg", of("Khu phố", "Xuân Thụ,Thượng Dương,Phú Lưu,Đền Rồng"), d, "Cộng")
    return signed(w)


@ward
def zy_ho_dau_cuoi_nam() -> Ward:
    """Households at the year's start, those that came and went, and at its end, which count; families registered and reached."""
    w = Ward("zy_ho_dau_cuoi_nam", sheet="Hộ", ward="Xã Tân Nhựt Tây", period="2023")
    title(offices(w, "UBND XÃ TÂN NHỰT TÂY", "HỘI KHUYẾN HỌC").skip(), "BIẾN ĐỘNG HỘ VÀ KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023", 9).skip()
    w.head("""
        TT | Ấp | Số hộ | < | < | < | Gia đình học tập | < | Tỷ lệ đạt (%)
        ^ | ^ | Đầu năm | Tăng | Giảm | Cuối năm | Đăng ký | Đạt | ^""", name=1, stt=0)
    made = [(410, 21, 6, 330, 301), (355, 9, 12, 280, 244), (502, 40, 8, 420, 388), (287, 3, 5, 210, 190)]
    d = [{"a": a, "b": b, "c": c, "hh": a + b - c, "fr": r, "fg": g} for a, b, c, r, g in made]
    table(w, "# n ~a x:b x:c hh fr fg %fg/fr", of("Ấp", "1,2,3,4"), d, "Cộng", fmt=dict.fromkeys(("a", "hh"), dots))
    return end(w, at=4)
