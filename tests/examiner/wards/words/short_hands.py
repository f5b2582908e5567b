"""Words cut short by a dot, answers offered by a heading, years glued to a step, a step said over one of two tables, names of other tongues."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import bare, cells, end, gen, kp, of, say, signed, table, title, top


@ward
def g11_buoc_tren_d_ho_c_dong() -> Ward:
    """The steps over *GĐ*, *D.họ*, *C.đồng*, *Đ.vị*."""
    w = Ward("g11_buoc_tren_d_ho_c_dong", sheet="TH", ward="Xã Cẩm Sơn Thượng")
    top(w, "UBND XÃ CẨM SƠN THƯỢNG", "HỘI KHUYẾN HỌC", at=6)
    w.text("TH các danh hiệu học tập năm 2019", bold=True).skip()
    w.head("""
      TT | Thôn, TDP | ĐĂNG KÝ | < | < | < | ĐƯỢC CÔNG NHẬN | < | < | <
      ^ | ^ | GĐ | D.họ | C.đồng | Đ.vị | GĐ | D.họ | C.đồng | Đ.vị""", name=1, stt=0)
    plan = "fr clr cor unr fg clg cog ung"
    table(w, f"# n {plan}", of("Thôn", "Đồng Tâm,Phú Lợi,Bàu Sen,Cây Gáo,Gò Mây,Suối Cát"), gen(w, 6, plan))
    return end(w)


@ward
def g11_d_ho_d_ky() -> Ward:
    w = Ward("g11_d_ho_d_ky", ward="Xã Hòa Lộc Đông")
    w.text("B/C kết quả x/d GĐHT, DHHT Xã Hòa Lộc Đông năm 2019", bold=True).skip()
    w.head("STT | Tên KDC | T.số hộ | Số hộ đ/ký GĐHT | Số hộ đạt GĐHT | Số d.họ đ/ký | Số d.họ đạt", name=1, stt=0)
    units = [f"KDC {name}=Khu dân cư {name}" for name in ("Phú Lợi", "Trung Nghĩa", "Đông Hải", "An Khê", "Thanh Trì")]
    table(w, "# n hh fr fg clr clg", units, gen(w, 5, "hh fr fg clr clg"), "T.cộng")
    return end(w)


@ward
def g11_dk_xd_chuan() -> Ward:
    w = Ward("g11_dk_xd_chuan", "xls", ward="Phường Vạn Thắng Nam")
    w.text("B/C kết quả x/d GĐHT, DHHT Phường Vạn Thắng Nam năm 2019", bold=True).skip()
    w.head("TT | KDC | Tổng hộ | Hộ ĐK XD GĐHT | Hộ đạt chuẩn GĐHT | DH ĐK XD DHHT | DH đạt chuẩn DHHT", name=1, stt=0)
    units = [f"KDC {name}=Khu dân cư {name}" for name in ("Xuân Hòa", "Long Thạnh", "Hà Thanh", "Yên Sơn", "Vĩnh Phước")]
    table(w, "# n hh fr fg clr clg", units, gen(w, 5, "hh fr fg clr clg"), "T.cộng")
    return end(w)


@ward
def g11_kh_pho_g_dinh() -> Ward:
    w = Ward("g11_kh_pho_g_dinh", ward="Thị trấn Đồng Mỏ Hạ")
    w.text("B/C kết quả x/d GĐHT, DHHT Thị trấn Đồng Mỏ Hạ năm 2019", bold=True).skip()
    w.head("STT | Kh.phố | Số hộ | G.đình ĐK | G.đình được CN | Dòng họ ĐK | Dòng họ được CN", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", kp(6, "Kh.phố {i}"), gen(w, 6, "hh fr fg clr clg"), "T.cộng")
    return end(w)


@ward
def g11_buon_ako_dhong() -> Ward:
    """A district's workbook with the xã beside each buôn, of whose names some are no Vietnamese syllables."""
    w = Ward("g11_buon_ako_dhong", ward="", period="2021")
    w.text("PHÒNG GD&ĐT - HỘI KHUYẾN HỌC HUYỆN KRÔNG PA").text("BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP 2021", bold=True).skip()
    w.head("TT | Xã | Buôn | Tổng số hộ | ĐK GĐHT | Đạt GĐHT", name=2, stt=0)
    made = gen(w, 6, "hh fr fg")
    for i, (names, xa) in enumerate((("Akõ Dhông,Alê A,Tơng Jú", "Xã Ia Mlah"), ("Kô Tam,Čuôr Đăng,Krõng Bŭk", "Xã Chư Drăng"))):
        for j, name in enumerate(names.split(","), 3 * i):
            w.row += 1
            cells(w, w.row, j + 1, xa, f"Buôn {name}", *made[j].values())
            for c, (short, value) in enumerate(made[j].items(), 3):
                say(w, c, w.row, short, value, f"Buôn {name}", ward=xa)
    return w


def _answered(name: str, kind: str, heading: str) -> Ward:
    """Whether each thôn is a learning community, by the answers that the heading offers."""
    w = Ward(name, kind, ward="Xã Tam Quan Tây")
    w.text("KẾT QUẢ XÂY DỰNG GĐHT, CĐHT XÃ TAM QUAN TÂY NĂM 2019", bold=True).skip()
    w.head(f"STT | Thôn | Số hộ | Số hộ đăng ký GĐHT | Số hộ đạt GĐHT | {heading}", name=1, stt=0)
    made = gen(w, 7, "hh fr fg")
    for i, line in enumerate(made):
        line["cog"] = "Không đạt{0}" if i % 3 == 1 else "Đạt{1}"
    table(w, "# n hh fr fg cog", of("Thôn", "Đồng Tâm,Phú Lợi,Bàu Sen,Cây Gáo,Gò Mây,Suối Cát,Quảng Phú"), made, "")
    return signed(w, at=3)


@ward
def g11_dat_khong_dat() -> Ward:
    return _answered("g11_dat_khong_dat", "xlsx", "Cộng đồng học tập (Đạt/Không đạt)")


@ward
def g11_dat_hay_khong_dat() -> Ward:
    return _answered("g11_dat_hay_khong_dat", "ods", "Cộng đồng học tập: Đạt hay không đạt")


@ward
def g11_cong_dong_dat() -> Ward:
    return _answered("g11_cong_dong_dat", "xlsx", "Cộng đồng học tập")


@ward
def g11_dau_nam_cuoi_nam_canh_nhau() -> Ward:
    """*Tổng số hộ* beside *Số hộ* under *Đăng ký đầu năm*, and *Số hộ* alone under *Công nhận cuối năm*."""
    w = Ward("g11_dau_nam_cuoi_nam_canh_nhau", ward="Xã Tân Hưng Lợi")
    title(w, "GIA ĐÌNH HIẾU HỌC XÃ TÂN HƯNG LỢI NĂM 2019", 8).skip()
    w.row += 1
    w.put(0, "Đăng ký đầu năm", bold=True)
    w.put(5, "Công nhận cuối năm", bold=True)
    w.row += 1
    cells(w, w.row, "STT", "Xóm", "Tổng số hộ", "Số hộ", None, "STT", "Xóm", "Số hộ", bold=True)
    for i, line in enumerate(gen(w, 6, "hh fr fg"), 1):
        w.row += 1
        cells(w, w.row, i, f"Xóm {i}", line["hh"], line["fr"], None, i, f"Xóm {i}", line["fg"])
        for c, short in ((2, "hh"), (3, "fr"), (7, "fg")):
            say(w, c, w.row, short, line[short], f"Xóm {i}")
    return w


@ward
def g11_so_lieu_tinh_den() -> Ward:
    """Three tables whose year only the note below the last one says; the letter head has its day."""
    w = Ward("g11_so_lieu_tinh_den", ward="Xã Nậm Cắn Thượng", period="2023")
    top(w, "UBND XÃ NẬM CẮN THƯỢNG", "HỘI KHUYẾN HỌC", at=4, date="Nậm Cắn Thượng, ngày 20 tháng 12 năm 2023")
    for k, (name, whole, plan) in enumerate((("GIA ĐÌNH HỌC TẬP", "Tổng số hộ", "hh fr fg"), ("DÒNG HỌ HỌC TẬP", "Tổng số dòng họ", "cl clr clg")), 1):
        w.text(f"{k}. {name}", bold=True)
        w.head(f"TT | Khóm | {whole} | Đăng ký | Công nhận", name=1, stt=0)
        table(w, f"# n {plan}", kp(5, "K{i}", "Khóm"), gen(w, 5, plan))
        w.skip()
    w.text("Số liệu tính đến 31/12/2023", italic=True)
    return end(w, at=3)


@ward
def g11_dk2017_cn2017() -> Ward:
    w = Ward("g11_dk2017_cn2017", ward="Xã Cẩm Sơn Thượng")
    w.text("Gia đình học tập Xã Cẩm Sơn Thượng 2017-2019", bold=True).skip()
    w.head("STT | Thôn | ĐK2017 | CN2017 | ĐK2018 | CN2018 | ĐK2019 | CN2019", name=1, stt=0)
    plan = " ".join(f"fr@{y} fg@{y}" for y in (2017, 2018, 2019))
    table(w, f"# n {plan}", bare("Thôn", "Đồng Tâm,Phú Lợi,Bàu Sen,Cây Gáo,Gò Mây"), gen(w, 5, plan))
    return w


@ward
def g11_dat_gach_ty_le() -> Ward:
    """*150 - 83,3%* is a count and its share."""
    w = Ward("g11_dat_gach_ty_le", ward="Phường Mỹ Khê Trung")
    w.text("PHƯỜNG MỸ KHÊ TRUNG - KẾT QUẢ GĐHT 2019", bold=True).skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ đạt (tỷ lệ so ĐK)", name=1, stt=0)
    made = gen(w, 5, "hh fr fg")
    for line in made:
        line["fg"] = f"{line['fg']} - {100 * line['fg'] / line['fr']:.1f}%".replace(".", ",") + f"{{{line['fg']}}}"
    table(w, "# n hh fr fg", kp(5, "Ấp {i}", "Ấp"), made, "")
    return w


@ward
def g11_nam_dong() -> Ward:
    """Among thôn named without their kind *Nam Đồng* is no share of men."""
    w = Ward("g11_nam_dong", ward="Xã Hòa Lộc Đông")
    w.text("XÃ HÒA LỘC ĐÔNG - KẾT QUẢ XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM 2019", bold=True).skip()
    w.head("STT | Thôn | Số hộ | GĐHT | < | DHHT | <\n^ | ^ | ^ | ĐK | Đạt | ĐK | Đạt", name=1, stt=0)
    plan = "hh fr fg clr clg"
    table(w, f"# n {plan}", bare("Thôn", "Đạt Lợi,Toàn Thắng,Căn Cứ,Cả Hai,Nam Đồng,Đông"), gen(w, 6, plan), "Tổng cộng")
    return end(w)


@ward
def g11_tr_do_dk_ghgt() -> Ward:
    w = Ward("g11_tr_do_dk_ghgt", ward="Xã Nậm Cắn Thượng")
    w.text("SỐ LIỆU HỘ GIA ĐÌNH VÀ GIA ĐÌNH HỌC TẬP XÃ NẬM CẮN THƯỢNG 2019", bold=True).skip()
    w.head("STT | Bản | Hộ gia đình | < | <\n^ | ^ | Tổng số | Tr.đó ĐK GĐHT | Tr.đó đạt GĐHT", name=1, stt=0)
    table(w, "# n hh fr fg", of("Bản", "Nà Pồng,Pá Khoang,Huổi Lếch,Co Muông"), gen(w, 4, "hh fr fg"))
    return w


@ward
def g11_dang_ky_phan_dau_xay_dung_dat() -> Ward:
    """Who registered to reach the title is not yet recognised."""
    w = Ward("g11_dang_ky_phan_dau_xay_dung_dat", "ods", ward="Phường Mỹ Khê Trung")
    top(w, "UBND PHƯỜNG MỸ KHÊ TRUNG", "HỘI KHUYẾN HỌC")
    w.text("BIỂU SỐ 01", bold=True).skip()
    w.head("Số thứ tự | Tên khu phố | Tổng số hộ gia đình đang sinh sống trên địa bàn khu phố | Số hộ gia đình đăng ký phấn đấu xây dựng đạt danh hiệu "
           "“Gia đình học tập” năm 2019 | Số hộ gia đình được UBND phường cấp giấy công nhận “Gia đình học tập” năm 2019", name=1, stt=0)
    table(w, "# n hh fr fg", kp(5), gen(w, 5, "hh fr fg"))
    return signed(w, at=3)


@ward
def g11_mot_dong_toan_xa() -> Ward:
    """The only line of a table is no sum of others."""
    w = Ward("g11_mot_dong_toan_xa", ward="Xã Cẩm Sơn Thượng", period="2021", sizes=(2000, 3000), communities=(9, 9))
    top(w, "UBND XÃ CẨM SƠN THƯỢNG", "HỘI KHUYẾN HỌC", at=6)
    w.text("SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM 2021", bold=True).skip()
    w.head("Đơn vị | Gia đình | < | < | Dòng họ | < | < | Cộng đồng (thôn) | < | <\n^ | Tổng số hộ | ĐK | Đạt | Tổng số | ĐK | Đạt | Tổng số | ĐK | Đạt", name=0)
    made = gen(w, 1, "hh fr fg cl clr clg co cor cog")[0]
    w.row += 1
    cells(w, w.row, "Toàn xã", *made.values())
    for c, (short, value) in enumerate(made.items(), 1):
        say(w, c, w.row, short, value)
    return end(w)


@ward
def g11_gach_nam_duoi_thon() -> Ward:
    """Under each thôn lines called *- 2018*, which is no number."""
    w = Ward("g11_gach_nam_duoi_thon", ward="Xã Tam Quan Tây", period="2020")
    w.text("XÃ TAM QUAN TÂY - GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP 2018-2020", bold=True).skip()
    w.head("Thôn/năm | Số hộ | GĐHT | < | DHHT | <\n^ | ^ | ĐK | Đạt | ĐK | Đạt", name=0)
    plan = "hh fr fg clr clg"
    for name in ("Thôn Vĩnh Phước", "Thôn Hà Thanh", "Thôn Lộc Bình"):
        w.row += 1
        cells(w, w.row, name, bold=True)
        for year, line in zip((2018, 2019, 2020), gen(w, 3, plan), strict=True):
            w.row += 1
            cells(w, w.row, f"- {year}", *line.values())
            for c, (short, value) in enumerate(line.items(), 1):
                say(w, c, w.row, short, value, name, str(year))
    return w


@ward
def g11_gia_dinh_dong_ho_don_vi() -> Ward:
    """A sheet for each khu phố, whose models are called *Gia đình*, *Dòng họ*, *Đơn vị*."""
    out = []
    for i in range(1, 4):
        w = Ward("g11_gia_dinh_dong_ho_don_vi", sheet=f"Kp {i}", ward="Phường Mỹ Khê Trung")
        w.rng.seed(i)
        w.text("PHƯỜNG MỸ KHÊ TRUNG - BÁO CÁO MÔ HÌNH HỌC TẬP NĂM 2019").skip()
        w.row += 1
        cells(w, w.row, "Mô hình", "Tổng số", "Đăng ký", "Đạt", bold=True)
        made = gen(w, 1, "hh fr fg cl clr clg un unr ung")[0]
        for name, plan in (("Gia đình", "hh fr fg"), ("Dòng họ", "cl clr clg"), ("Đơn vị", "un unr ung")):
            w.row += 1
            cells(w, w.row, name, *(made[short] for short in plan.split()))
            for c, short in enumerate(plan.split(), 1):
                say(w, c, w.row, short, made[short], f"Khu phố {i}")
        out.append(w)
    return join(out)


@ward
def g11_buoc_xuong_mo_hinh_ngang() -> Ward:
    """*Tổng số* over *Đăng ký*, *Đạt* and their rates is the sum of neither."""
    w = Ward("g11_buoc_xuong_mo_hinh_ngang", ward="Xã Cẩm Sơn Thượng", period="2021", sizes=(1500, 2600), communities=(9, 9))
    top(w, "UBND XÃ CẨM SƠN THƯỢNG", "HỘI KHUYẾN HỌC")
    w.text("TỔNG HỢP 4 MÔ HÌNH HỌC TẬP NĂM 2021", bold=True).skip()
    w.row += 1
    cells(w, w.row, "Nội dung", "Gia đình học tập", "Dòng họ học tập", "Cộng đồng học tập", "Đơn vị học tập", bold=True)
    made = gen(w, 1, "hh fr fg cl clr clg co cor cog un unr ung")[0]
    for label, plan in (("Tổng số", "hh cl co un"), ("Đăng ký", "fr clr cor unr"), ("Đạt", "fg clg cog ung")):
        w.row += 1
        cells(w, w.row, label, *(made[short] for short in plan.split()))
        for c, short in enumerate(plan.split(), 1):
            say(w, c, w.row, short, made[short])
    w.row += 1
    cells(w, w.row, "Tỷ lệ đạt/ĐK (%)", *(round(100 * made[a] / made[b], 1) for a, b in (("fg", "fr"), ("clg", "clr"), ("cog", "cor"), ("ung", "unr"))))
    return end(w)


@ward
def g11_thon_dat_tong_so_dang_ky_dat() -> Ward:
    """*Thôn đạt CĐHT* over *Tổng số*, *Đăng ký*, *Đạt*: who reached it stands in the last column."""
    w = Ward("g11_thon_dat_tong_so_dang_ky_dat", ward="", period="2023", sizes=(1500, 2600), communities=(6, 12))
    w.text("HỘI KHUYẾN HỌC HUYỆN ĐÔNG SƠN").text("KẾT QUẢ CĐHT, ĐVHT NĂM 2023", bold=True).skip()
    w.head("STT | Xã | Thôn đạt CĐHT | < | < | Đơn vị đạt ĐVHT | < | <\n^ | ^ | Tổng số | Đăng ký | Đạt | Tổng số | Đăng ký | Đạt", name=1, stt=0)
    plan = "co cor cog un unr ung"
    table(w, f"# n {plan}", of("Xã", "Bình Khê,Tràng Lương,Yên Đức,An Sinh,Việt Dân"), gen(w, 5, plan), "Toàn huyện", ward_rows=True)
    return end(w)


@ward
def g11_hai_nam_tren_khung() -> Ward:
    """The years over both halves of a table stand above its frame."""
    w = Ward("g11_hai_nam_tren_khung", ward="Xã Tân Hưng Lợi", period="2020")
    w.text("XÃ TÂN HƯNG LỢI - GIA ĐÌNH HỌC TẬP", bold=True).skip()
    w.row += 1
    w.put(2, "NĂM 2019", bold=True)
    w.put(5, "NĂM 2020", bold=True)
    w.row += 1
    cells(w, w.row, "STT", "Thôn", *("Số hộ", "Đăng ký", "Đạt") * 2, bold=True)
    table(w, "# n hh@2019 fr@2019 fg@2019 hh@2020 fr@2020 fg@2020", of("Thôn", "Đồng Tâm,Phú Lợi,Bàu Sen,Cây Gáo,Gò Mây"),
          gen(w, 5, "hh@2019 fr@2019 fg@2019 hh@2020 fr@2020 fg@2020"), "")
    return w


@ward
def g11_dong_dau_khong_khung() -> Ward:
    """The first row of the headings is not framed, the second and the body are."""
    w = Ward("g11_dong_dau_khong_khung", ward="Xã Hòa Lộc Đông")
    top(w, "UBND XÃ HÒA LỘC ĐÔNG", "HỘI KHUYẾN HỌC", at=5)
    w.text("MÔ HÌNH HỌC TẬP NĂM 2019", bold=True).skip()
    w.row += 1
    for c, text in enumerate(("STT", "Thôn", "Số hộ", "GĐHT", None, "DHHT")):
        if text:
            w.put(c, text, bold=True)
    w.row += 1
    cells(w, w.row, None, None, None, "ĐK", "Đạt", "ĐK", "Đạt", bold=True)
    plan = "hh fr fg clr clg"
    table(w, f"# n {plan}", of("Thôn", "Đồng Tâm,Phú Lợi,Bàu Sen,Cây Gáo,Gò Mây"), gen(w, 5, plan))
    return end(w)
