"""Hard ones only, sought out for figures that look like those asked for and are not: other movements, plans, estimates, proposals, months, sums of years, corrected columns, gifts."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import body, comma, end, gen, given, kp, many, of, offices, signed, table, title, top, total


@ward
def zn_ba_tab_ba_phong_trao() -> Ward:
    """A culture officer's workbook: a tab each for cultural, learning and sporting families, all with the same columns; only the learning ones count."""
    papers = []
    for sheet, words in (("GĐVH", "GIA ĐÌNH VĂN HÓA"), ("GĐHT", "GIA ĐÌNH HỌC TẬP"), ("GĐTT", "GIA ĐÌNH THỂ THAO")):
        w = Ward("zn_ba_tab_ba_phong_trao", sheet=sheet, ward="Phường Trần Phú Nam", period="2022", sizes=(210, 400))
        title(offices(w, "UBND PHƯỜNG TRẦN PHÚ NAM").skip(), f"KẾT QUẢ BÌNH XÉT {words} NĂM 2022", 5).skip()
        w.head("TT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
        plan = "fr fg" if sheet == "GĐHT" else "x:fr x:fg"
        w.drift = len(papers)
        d = gen(w, 5, "hh fr fg")
        lines, _ = table(w, f"# n hh {plan}", kp(5, "TDP {i}", "Tổ dân phố"), d, "Cộng")
        for r in lines:
            w.not_counted(w.address(2, r))
        papers.append(signed(w))
    return join(papers)


@ward
def zn_nam_khong_ba_sach() -> Ward:
    """Two tables, one below the other: *gia đình 5 không, 3 sạch* of the women's union, then the learning families; the same columns."""
    w = Ward("zn_nam_khong_ba_sach", sheet="Sheet1", ward="Xã Đồng Tĩnh Hạ", period="2023", sizes=(140, 290))
    title(offices(w, "UBND XÃ ĐỒNG TĨNH HẠ").skip(), "KẾT QUẢ CÁC PHONG TRÀO XÂY DỰNG GIA ĐÌNH NĂM 2023", 5).skip()
    units = of("Thôn", "Cầu Dừa,Lạc Trung,Chợ Vàng,Xóm Vàng")
    for number, words, plan in ((1, "Xây dựng gia đình 5 không, 3 sạch", "x:fr x:fg"), (2, "Xây dựng gia đình học tập", "fr fg")):
        w.text(f"{number}. {words}", bold=True)
        w.head("TT | Thôn | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
        table(w, f"# n {plan}", units, gen(w, 4, "fr fg"), "Cộng")
        w.skip()
    return end(w, at=2)


@ward
def zn_giao_chi_tieu() -> Ward:
    """The ward sets its khu phố the aims of the year: titles of the models alone as headings; all are plans."""
    w = Ward("zn_giao_chi_tieu", sheet="Chỉ tiêu", ward="Phường Lam Sơn Đông", period="2024", sizes=(230, 420))
    top(w, "UBND PHƯỜNG LAM SƠN ĐÔNG", "HỘI KHUYẾN HỌC", at=4, date="Lam Sơn Đông, ngày 15 tháng 01 năm 2024")
    title(w, "GIAO CHỈ TIÊU XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2024", 6)
    w.text("(Kèm theo Kế hoạch số 12/KH-UBND)", italic=True, over=6, align="center").skip()
    w.head("TT | Phố | Gia đình học tập | Dòng họ học tập | Cộng đồng học tập | Đơn vị học tập", name=1, stt=0)
    table(w, "# n fp clp cop unp", [f"Phố {n}" for n in ("Cao Sơn", "Bà Triệu", "Lê Hoàn", "Hàng Than", "Đội Cung")], gen(w, 5, "fp clp cop unp"), "Toàn phường")
    return signed(w)


@ward
def zn_de_nghi_va_duoc_duyet() -> Ward:
    """*Đề nghị công nhận* of the thôn beside *Được công nhận* by the commune's decision; clans alike."""
    w = Ward("zn_de_nghi_va_duoc_duyet", sheet="Sheet1", ward="Xã Liên Hà Thượng", period="2021", sizes=(160, 320))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ LIÊN HÀ THƯỢNG").skip(), "KẾT QUẢ XÉT CÔNG NHẬN GIA ĐÌNH, DÒNG HỌ HỌC TẬP NĂM 2021", 8).skip()
    w.head("""
        TT | Thôn | Gia đình học tập | < | < | Dòng họ học tập | < | <
        ^ | ^ | Đăng ký | Đề nghị công nhận | Được công nhận | Đăng ký | Đề nghị công nhận | Được công nhận""", name=1, stt=0)
    d = gen(w, 5, "fr fg clr clg")
    for k, x in enumerate(d):
        x |= {"a": x["fg"] + 3 + k, "b": x["clg"]}
    table(w, "# n fr x:a fg clr x:b clg", of("Thôn", "Hà Hương,Hà Phong,Châu Phong,Thái Bình,Giao Tác"), d, "Cộng")
    return end(w, at=4)


@ward
def zn_uoc_thuc_hien() -> Ward:
    """Drawn up in October: *Thực hiện 2022*, *Kế hoạch 2023*, *Ước thực hiện 2023*; estimates are no results."""
    w = Ward("zn_uoc_thuc_hien", sheet="Sheet1", ward="Xã Quảng Trường Nam", period="2023", sizes=(150, 300))
    top(w, "UBND XÃ QUẢNG TRƯỜNG NAM", "HỘI KHUYẾN HỌC", at=3, date="Quảng Trường Nam, ngày 12 tháng 10 năm 2023")
    title(w, "SỐ HỘ ĐƯỢC CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2022, ƯỚC NĂM 2023", 5).skip()
    w.head("TT | Thôn | Thực hiện năm 2022 | Kế hoạch năm 2023 | Ước thực hiện năm 2023", name=1, stt=0)
    d = gen(w, 5, "fg@2022 fp@2023")
    for k, x in enumerate(d):
        x["u"] = x["fg@2022"] + 7 + k
    table(w, "# n fg@2022 fp@2023 ~u", of("Thôn", "Châu Sơn,Đức Trung,Tân Hậu,Trường Thành,Câu Đồng"), d, "Cộng")
    return end(w, at=3)


@ward
def zn_so_dieu_chinh() -> Ward:
    """*Số đã báo cáo* and *Số điều chỉnh* of registered and recognised; the corrected ones count."""
    w = Ward("zn_so_dieu_chinh", sheet="Điều chỉnh", ward="Phường Phú Khánh Tây", period="2020", sizes=(220, 400))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHÚ KHÁNH TÂY").skip(), "ĐIỀU CHỈNH SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("""
        TT | Tổ dân phố | Số hộ đăng ký | < | Số hộ công nhận | <
        ^ | ^ | Số đã báo cáo | Số điều chỉnh | Số đã báo cáo | Số điều chỉnh""", name=1, stt=0)
    d = gen(w, 5, "fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["fr"] - 3 * k, "b": x["fg"] + 2 * k}
    table(w, "# n x:a fr x:b fg", kp(5, "Tổ {i}", "Tổ dân phố"), d, "Cộng")
    return end(w, at=4)


@ward
def zn_bao_cao_thang() -> Ward:
    """The report of one month, *THÁNG 9 NĂM 2023*: scholarships given in it are not those of the year; that must be asked."""
    w = Ward("zn_bao_cao_thang", sheet="T9", ward="Xã Lương Phú Hạ", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ LƯƠNG PHÚ HẠ").skip(), "BÁO CÁO HOẠT ĐỘNG KHUYẾN HỌC THÁNG 9 NĂM 2023", 4).skip()
    w.head("TT | Xóm | Số suất học bổng đã trao | Hội viên phát triển mới", name=1, stt=0)
    d = given("s m", [(6, 3), (4, 2), (9, 5), (5, 1)])
    table(w, "# n x:s x:m", of("Xóm", "Lân,Việt Ninh,Mảng,Lương Thái"), d, "Cộng")
    w.planted.append([w.address(c, r) for r in range(5, 11) for c in (0, 2, 3)])
    return end(w, at=2)


@ward
def zn_luy_ke_nhiem_ky() -> Ward:
    """*LŨY KẾ TỪ NĂM 2021 ĐẾN HẾT NĂM 2023* in the title: scholarships and the fund raised are of three years together."""
    w = Ward("zn_luy_ke_nhiem_ky", sheet="Sheet1", ward="Phường Thanh Trường Đông", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG THANH TRƯỜNG ĐÔNG").skip(), "HỌC BỔNG KHUYẾN HỌC LŨY KẾ TỪ NĂM 2021 ĐẾN HẾT NĂM 2023", 4).skip()
    w.head("TT | Tổ dân phố | Số suất học bổng | Số tiền (triệu đồng)", name=1, stt=0)
    table(w, "# n x:s ~m", kp(5, "TDP {i}", "Tổ dân phố"), given("s m", [(36, 18), (29, 14), (41, 21), (27, 13), (33, 16)]), "Cộng")
    return end(w, at=2)


@ward
def zn_trang_sau_doi_cot() -> Ward:
    """On the second page the headings return in another order: recognised before registered; numbers go on, one sum at the end by name."""
    w = Ward("zn_trang_sau_doi_cot", sheet="Sheet1", ward="Xã Vĩnh Hòa Phú Tây", period="2022", sizes=(230, 410))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ VĨNH HÒA PHÚ TÂY").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    d = gen(w, 8, "hh fr fg")
    units = of("Ấp", "Vĩnh Hội,Vĩnh Thành,Hòa Lợi,Hòa Phước,Vĩnh Đằng,Thạnh Hòa,Phú Hưng,Phú Hiệp")
    w.head("TT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    body(w, "# n hh fr fg", units[:4], d[:4])
    w.head("TT | Ấp | Tổng số hộ | Số hộ công nhận | Số hộ đăng ký", name=1, stt=0)
    body(w, "# n hh fg fr", units[4:], d[4:], first=5)
    total(w, "# n hh fg fr", "Tổng cộng", d)
    return end(w, at=3)


@ward
def zn_gop_ngang_hai_cot() -> Ward:
    """Where as many were recognised as registered, a hand merged both cells over one figure; that must be told, there or at the sum."""
    w = Ward("zn_gop_ngang_hai_cot", sheet="Sheet1", ward="Xã Sín Chéng Hạ", period="2021", sizes=(60, 130))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ SÍN CHÉNG HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    d[2]["fg"] = d[2]["fr"]
    lines, at = table(w, "# n hh fr fg", of("Thôn", "Mào Sao Phìn,Bản Kha,Sín Chải,Ngải Phóng Chồ,Lìn Chải"), d, "Cộng")
    w.cells[lines[2], 4].value = None
    w.merges.append((lines[2], 3, lines[2], 4))
    w.not_counted(w.address(3, lines[2]), w.address(4, lines[2]))
    w.planted.append([*(w.address(c, lines[2]) for c in (1, 3, 4)), w.address(4, at)])
    return end(w, at=3)


@ward
def zn_dau_ky_cuoi_ky() -> Ward:
    """Members *Đầu kỳ*, *Kết nạp*, *Ra khỏi hội*, *Cuối kỳ*; chapters and their heads counted before them."""
    w = Ward("zn_dau_ky_cuoi_ky", sheet="HV", ward="Thị trấn Sa Rài Nam", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN SA RÀI NAM").skip(), "BIẾN ĐỘNG HỘI VIÊN NĂM 2022", 8).skip()
    w.head("""
        TT | Khóm | Số chi hội | Số cán bộ chi hội | Số hội viên | < | < | <
        ^ | ^ | ^ | ^ | Đầu kỳ | Kết nạp | Ra khỏi hội | Cuối kỳ""", name=1, stt=0)
    made = [(1, 5, 88, 12, 3), (1, 5, 74, 9, 1), (2, 7, 120, 16, 4), (1, 4, 66, 5, 2)]
    d = [{"a": a, "b": b, "s": s, "in": i, "out": o, "mem": s + i - o} for a, b, s, i, o in made]
    table(w, "# n x:a x:b x:s x:in x:out mem", kp(4, "Khóm {i}", "Khóm"), d, "Cộng")
    return end(w, at=4)


@ward
def zn_nguoi_trong_do_tuoi() -> Ward:
    """People, those of 15 to 60, those of 18 and more, who signed up as learning citizens and who are; only the adults are the whole of them."""
    w = Ward("zn_nguoi_trong_do_tuoi", sheet="CDHT", ward="Phường Hải Cảng Tây", period="2024", sizes=(230, 410))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HẢI CẢNG TÂY").skip(), "CÔNG DÂN HỌC TẬP NĂM 2024", 8).skip()
    w.head("TT | Khu phố | Dân số | Số người từ 15 đến 60 tuổi | Số người từ 18 tuổi trở lên | Đăng ký CDHT | Đạt CDHT | Tỷ lệ đạt so với người từ 18 tuổi (%)", name=1, stt=0)
    d = gen(w, 5, "pop ad citr cit")
    for x in d:
        x["lab"] = x["ad"] - 61
    table(w, "# n pop x:lab ad citr cit %cit/ad", kp(5, "Khu phố {i}"), d, "Cộng", show=comma)
    return end(w, at=4)


@ward
def zn_hoc_bong_va_qua() -> Ward:
    """*Học bổng* and *Quà tặng*, under each *Số suất* and *Số tiền (triệu đồng)*; gifts are no scholarships."""
    w = Ward("zn_hoc_bong_va_qua", sheet="Sheet1", ward="Xã Bình Đức Tây", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ BÌNH ĐỨC TÂY").skip(), "TRAO HỌC BỔNG VÀ QUÀ CHO HỌC SINH NĂM 2023", 6).skip()
    w.head("""
        TT | Ấp | Học bổng | < | Quà tặng | <
        ^ | ^ | Số suất | Số tiền (triệu đồng) | Số suất | Số tiền (triệu đồng)""", name=1, stt=0)
    table(w, "# n sch ~a x:b ~c", of("Ấp", "Tân Thuận,Lộ Ngang,Chợ,Tân Phú"), given("sch a b c", [(12, 6, 45, 9), (9, 4, 38, 8), (15, 8, 52, 10), (8, 4, 30, 6)]), "Cộng")
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def zn_hai_dong_tieu_de_chung() -> Ward:
    """*Kết quả năm 2021* and *Kết quả năm 2022* over *GĐHT*, *DHHT*, *CĐHT*; before them last term's result, *Bình quân giai đoạn 2016 - 2020*, which is no year's."""
    w = Ward("zn_hai_dong_tieu_de_chung", sheet="Sheet1", ward="Xã Hương Lạc Thượng", period="2022", sizes=(150, 290))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HƯƠNG LẠC THƯỢNG").skip(), "CÁC MÔ HÌNH HỌC TẬP ĐƯỢC CÔNG NHẬN QUA CÁC NĂM", 11).skip()
    w.head("""
        TT | Thôn | Bình quân giai đoạn 2016 - 2020 | < | < | Kết quả năm 2021 | < | < | Kết quả năm 2022 | < | <
        ^ | ^ | GĐHT | DHHT | CĐHT | GĐHT | DHHT | CĐHT | GĐHT | DHHT | CĐHT""", name=1, stt=0)
    d = gen(w, 4, many("fg clg cog", (2021, 2022)))
    for k, x in enumerate(d):
        x |= {"a": x["fg@2021"] - 11 - k, "b": 2, "c": 1}
    table(w, f"# n x:a x:b x:c {many('fg clg cog', (2021, 2022))}", of("Thôn", "Kép,Đồng Lạc,Tân Văn,Chi Lễ"), d, "Cộng")
    return end(w, at=5)


@ward
def zn_khu_pho_va_ho_kho_khan() -> Ward:
    """Families of which poor ones registered and were recognised, whose headings repeat the words of all families; the sum is first."""
    w = Ward("zn_khu_pho_va_ho_kho_khan", sheet="Sheet1", ward="Phường Ea Tam Đông", period="2022", sizes=(210, 390))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG EA TAM ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 8).skip()
    w.head("""
        TT | Buôn, tổ dân phố | Tất cả các hộ | < | < | Riêng hộ nghèo, cận nghèo | < | <
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Tổng số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": 14 + k, "b": 9 + k, "c": 7 + k}
    total(w, "# n hh fr fg x:a x:b x:c", "Toàn phường", d)
    body(w, "# n hh fr fg x:a x:b x:c", ["Buôn Alê B", "Buôn M'Đuk", "Tổ dân phố 3", "Tổ dân phố 5", "Tổ dân phố 8"], d)
    return end(w, at=4)
