"""Hard ones only, look-alikes once more: exemplary families, households with pupils, those expected or refused, estimates by the half-year, the commune's own title, sources of prizes."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_frames import comma, end, gen, given, kp, of, offices, signed, table, title, top


@ward
def zo_tieu_bieu_ba_nam_lien() -> Ward:
    """Recognised families, of them exemplary ones and those of three years running, in columns of their own without *trong đó*."""
    w = Ward("zo_tieu_bieu_ba_nam_lien", sheet="Sheet1", ward="Xã Bột Xuyên Hạ", period="2022", sizes=(180, 330))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ BỘT XUYÊN HẠ").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2022", 7).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ đạt GĐHT | Số GĐHT tiêu biểu | Số GĐHT 3 năm liền", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": 6 + k, "b": x["fg"] // 2 - k}
    table(w, "# n hh fr fg x:a x:b", of("Thôn", "Lai Tảo,Phúc Thọ,Tân Độ,Mỹ Tiên,Quảng Bị"), d, "Cộng")
    return end(w, at=4)


@ward
def zo_ho_co_con_di_hoc() -> Ward:
    """*Số hộ có con em trong độ tuổi đi học* stands before *Tổng số hộ*; families registered and recognised of all."""
    w = Ward("zo_ho_co_con_di_hoc", sheet="Sheet1", ward="Phường Chiềng Lề Nam", period="2023", sizes=(190, 360))
    title(offices(w, "HKH PHƯỜNG CHIỀNG LỀ NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("TT | Tổ dân phố | Số hộ có con em trong độ tuổi đi học | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x["k"] = x["hh"] // 2 + k
    table(w, "# n x:k hh fr fg", kp(5, "Tổ {i}", "Tổ dân phố"), d, "Cộng")
    return end(w, at=3)


@ward
def zo_du_kien_va_chua_dat() -> Ward:
    """*Số hộ dự kiến đạt*, *Số hộ đạt*, *Số hộ chưa đạt*, *Số hộ không đăng ký*; only those that are count."""
    w = Ward("zo_du_kien_va_chua_dat", sheet="Bình xét", ward="Xã Định Liên Thượng", period="2021", sizes=(170, 320))
    top(w, "UBND XÃ ĐỊNH LIÊN THƯỢNG", "HỘI KHUYẾN HỌC", at=5)
    title(w, "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2021", 8).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ không đăng ký | Số hộ đăng ký | Số hộ dự kiến đạt | Số hộ đạt | Số hộ chưa đạt", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["hh"] - x["fr"], "b": x["fg"] + 4 - k, "c": x["fr"] - x["fg"]}
    table(w, "# n hh x:a fr x:b fg x:c", of("Thôn", "Duyên Thượng,Duyên Hy,Vực Phác,Bái Thủy,Hoạch Thôn"), d, "Tổng")
    return end(w, at=4)


@ward
def zo_nam_va_th_kh() -> Ward:
    """*Năm 2021 (TH)* beside *Năm 2022 (KH)* under a title that says those recognised: the second is the plan."""
    w = Ward("zo_nam_va_th_kh", sheet="Sheet1", ward="Xã Phú Lộc Đông", period="2022", sizes=(160, 300))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ PHÚ LỘC ĐÔNG").skip(), "SỐ HỘ ĐƯỢC CÔNG NHẬN GIA ĐÌNH HỌC TẬP", 4).skip()
    w.head("TT | Thôn | Năm 2021 (TH) | Năm 2022 (KH)", name=1, stt=0)
    table(w, "# n fg@2021 fp@2022", of("Thôn", "Thanh Quyết,Kho,Đồi Khoai,Làng Sào"), gen(w, 4, "fg@2021 fp@2022"), "Cộng")
    return end(w, at=2)


@ward
def zo_sau_thang_uoc_ca_nam() -> Ward:
    """Members and scholarships: *Thực hiện 6 tháng đầu năm 2024*, *Ước cả năm 2024*; estimates are no results."""
    w = Ward("zo_sau_thang_uoc_ca_nam", "ods", "6T", ward="Phường Nam Thành Bắc", period="2024-H1")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG NAM THÀNH BẮC").skip(), "SƠ KẾT CÔNG TÁC KHUYẾN HỌC 6 THÁNG ĐẦU NĂM 2024", 6).skip()
    w.head("""
        TT | Phố | Số hội viên | < | Số suất học bổng | <
        ^ | ^ | Thực hiện 6 tháng đầu năm 2024 | Ước cả năm 2024 | Thực hiện 6 tháng đầu năm 2024 | Ước cả năm 2024""", name=1, stt=0)
    made = [(60, 66, 8, 15), (72, 75, 6, 14), (55, 61, 9, 18), (81, 84, 7, 13)]
    table(w, "# n mem@2024-H1 x:a sch@2024-H1 x:b", [f"Phố {n}" for n in ("Bắc Thành", "Phúc Trung", "Yết Kiêu", "Khánh Tân")], given("mem@2024-H1 a sch@2024-H1 b", made), "Cộng")
    return end(w, at=3)


@ward
def zo_du_kien_trong_tieu_de() -> Ward:
    """*DỰ KIẾN KẾT QUẢ … NĂM 2024* over the usual columns: what is recognised is but expected, and must be asked about."""
    w = Ward("zo_du_kien_trong_tieu_de", sheet="Sheet1", ward="Xã Mỹ Thuận Tây", period="2024", sizes=(210, 390))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ MỸ THUẬN TÂY").skip(), "DỰ KIẾN KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2024", 4).skip()
    w.head("TT | Ấp | Tổng số hộ | Số hộ được công nhận", name=1, stt=0)
    d = gen(w, 5, "hh fg")
    lines, _ = table(w, "# n ~hh x:fg", of("Ấp", "Mỹ An,Mỹ Hòa,Mỹ Hưng,Mỹ Khánh,Mỹ Tân"), d, "Cộng")
    w.planted.append([w.address(c, r) for r in range(1, lines[-1] + 1) for c in (0, 1, 3)])
    return end(w, at=2)


@ward
def zo_ket_qua_va_dang_ky_nam_sau() -> Ward:
    """*Kết quả năm 2022* (registered, recognised) and *Đăng ký năm 2023*, each of two models; the title says 2022."""
    w = Ward("zo_ket_qua_va_dang_ky_nam_sau", sheet="Sheet1", ward="Phường Hồng Hải Nam", period="2022", sizes=(220, 400))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HỒNG HẢI NAM").skip(), "TỔNG KẾT CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 8).skip()
    w.head("""
        TT | Khu | Kết quả năm 2022 | < | < | < | Đăng ký năm 2023 | <
        ^ | ^ | ĐK GĐHT | Đạt GĐHT | ĐK DHHT | Đạt DHHT | GĐHT | DHHT""", name=1, stt=0)
    plan = "fr@2022 fg@2022 clr@2022 clg@2022 fr@2023 clr@2023"
    table(w, f"# n {plan}", kp(5, "Khu {i}", "Khu"), gen(w, 5, plan), "Cộng")
    return end(w, at=4)


@ward
def zo_nam_tuoi_sau_tuoi() -> Ward:
    """Children of five in class, of six in grade 1, of eleven in grade 6; all that there are before each; only those of six are asked."""
    w = Ward("zo_nam_tuoi_sau_tuoi", "xls", "PCGD", ward="Xã Nậm Cắn Hạ", period="2021-2022", encode="tcvn3", sizes=(60, 120))
    title(offices(w, "Hội khuyến học xã Nậm Cắn Hạ").skip(), "Huy động trẻ ra lớp năm học 2021 - 2022", 8).skip()
    w.head("""
        TT | Bản | Trẻ 5 tuổi | < | Trẻ 6 tuổi | < | Trẻ 11 tuổi | <
        ^ | ^ | Tổng số | Ra lớp | Tổng số | Vào lớp 1 | Tổng số | Vào lớp 6""", name=1, stt=0)
    d = gen(w, 4, "a6 a6g")
    for k, x in enumerate(d):
        x |= {"a": 20 + k, "b": 19 + k, "c": 17 + k, "e": 16 + k}
    table(w, "# n x:a x:b a6 a6g x:c x:e", of("Bản", "Tiền Tiêu,Khánh Thành,Noọng Dẻ,Pà Ca"), d, "Cộng")
    return end(w, "Người lập", "Chủ tịch", 4)


@ward
def zo_chi_tieu_quy() -> Ward:
    """The fund: *Chỉ tiêu vận động*, *Đã vận động*, *Đạt %*; what was raised counts, the aim does not; millions with a comma."""
    w = Ward("zo_chi_tieu_quy", sheet="Quỹ", ward="Phường Tân Hà Đông", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TÂN HÀ ĐÔNG").skip(), "KẾT QUẢ VẬN ĐỘNG QUỸ KHUYẾN HỌC NĂM 2023 (triệu đồng)", 5).skip()
    w.head("TT | Tổ dân phố | Chỉ tiêu vận động | Đã vận động | Đạt %", name=1, stt=0)
    made = [(20, 22.5), (18, 17.5), (25, 25), (16, 18)]
    for i, (aim, got) in enumerate(made, 1):
        w.line(i, f"Tổ {i}", aim, comma(got), comma(round(100 * got / aim, 1)))
        w.takes(3, "fund", round(got * 1e6), f"Tổ dân phố {i}")
    w.line(None, "Cộng", 79, comma(83.0), comma(105.1), bold=True)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def zo_nguon_hoc_bong() -> Ward:
    """Scholarships by who gave them, *Quỹ khu phố*, *Dòng họ*, *Nhà hảo tâm*, and *Tổng cộng*, which counts."""
    w = Ward("zo_nguon_hoc_bong", sheet="HB", ward="Phường An Bình Tây", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG AN BÌNH TÂY").skip(), "HỌC BỔNG TRAO NĂM 2022", 6).skip()
    w.head("""
        TT | Khu phố | Số suất học bổng theo nguồn | < | < | <
        ^ | ^ | Quỹ khu phố | Dòng họ | Nhà hảo tâm | Tổng cộng""", name=1, stt=0)
    made = [(12, 4, 9, 25), (8, 0, 11, 19), (15, 6, 4, 25), (9, 2, 7, 18)]
    table(w, "# n x:a x:b x:c sch", kp(4), given("a b c sch", made), "Cộng")
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def zo_cong_dong_cap_xa() -> Ward:
    """Communities of the thôn, registered and recognised; the last line is the commune's own title, *CĐHT cấp xã: 87 điểm, xếp loại Khá*."""
    w = Ward("zo_cong_dong_cap_xa", sheet="CĐHT", ward="Xã Nghĩa Thuận Hạ", period="2021", sizes=(180, 330))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NGHĨA THUẬN HẠ").skip(), "CỘNG ĐỒNG HỌC TẬP NĂM 2021", 5).skip()
    w.head("TT | Thôn | Số hộ | Đăng ký CĐHT cấp thôn | Đạt CĐHT cấp thôn", name=1, stt=0)
    table(w, "# n hh cor cog", of("Thôn", "Mỹ Thạnh Bắc,Mỹ Thạnh Nam,Nam Phước,Tân An"), gen(w, 4, "hh cor cog"), "Cộng")
    w.text("Cộng đồng học tập cấp xã: 87/100 điểm, xếp loại Khá.", bold=True)
    return signed(w)


@ward
def zo_hoi_phi() -> Ward:
    """Members, those who paid their dues and the dues in nghìn đồng; the fund of the chi hội in đồng behind them."""
    w = Ward("zo_hoi_phi", sheet="Hội phí", ward="Thị trấn Mường Khến Đông", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN MƯỜNG KHẾN ĐÔNG").skip(), "HỘI VIÊN, HỘI PHÍ VÀ QUỸ KHUYẾN HỌC NĂM 2023", 6).skip()
    w.head("TT | Chi hội khu | Số hội viên | Số hội viên đã đóng hội phí | Hội phí đã thu (nghìn đồng) | Quỹ khuyến học (đồng)", name=1, stt=0)
    made = [(70, 66, 792, 6200000), (62, 62, 744, 5100000), (85, 80, 960, 8300000), (57, 51, 612, 4400000)]
    table(w, "# n mem x:p ~d fund", [f"Chi hội khu {i}=Khu {i}" for i in range(1, 5)], given("mem p d fund", made), "Cộng")
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)
