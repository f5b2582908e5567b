"""Half ordinary, half hard: long lists of a big city, islands and mountains, ledgers of a fund, households that only look like those asked for, steps of a vote, names at both ends, two thôn on a line."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import body, comma, dots, end, gen, kp, of, offices, pct, signed, sums, table, title, top, total


@ward
def zw_sau_muoi_to_dan_pho() -> Ward:
    """Sixty tổ dân phố of a big city's ward in three *Cụm dân cư* with sums on the captions' lines; numbers go on."""
    w = Ward("zw_sau_muoi_to_dan_pho", sheet="TH 2024", ward="Phường Đại Mỗ Thượng", period="2024", sizes=(180, 460))
    top(w, "UBND QUẬN NAM TỪ LIÊM", "HỘI KHUYẾN HỌC PHƯỜNG ĐẠI MỖ THƯỢNG", at=5, date="Đại Mỗ Thượng, ngày 12 tháng 12 năm 2024")
    title(w, "TỔNG HỢP ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2024", 8).skip()
    w.head("""
        STT | Tổ dân phố | Tổng số hộ | Đăng ký | < | Công nhận | < | Ghi chú
        ^ | ^ | ^ | Số hộ | Tỷ lệ % | Số hộ | Tỷ lệ % | ^""", name=1, stt=0)
    cols, start, done = "# n hh fr %fr/hh fg %fg/fr _", 1, []
    for mark, count in (("I", 22), ("II", 20), ("III", 18)):
        data = gen(w, count, "hh fr fg")
        total(w, cols, f"Cụm dân cư {mark}", data, stt=mark)
        body(w, cols, kp(count, "TDP số {i}", "Tổ dân phố", start), data, first=start)
        start += count
        done += data
    total(w, cols, "TOÀN PHƯỜNG", done)
    return signed(w)


@ward
def zw_dao_di_bien() -> Ward:
    """An island: households, those with people at sea for weeks, registered, recognised; a thôn without a register says so."""
    w = Ward("zw_dao_di_bien", sheet="Sheet1", ward="Xã Ngũ Phụng Đông", period="2023", sizes=(260, 540))
    title(offices(w, "HỘI KHUYẾN HỌC HUYỆN ĐẢO", "XÃ NGŨ PHỤNG ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("TT | Thôn | Tổng số hộ | Hộ có người đi biển dài ngày | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT | Ghi chú", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"bien": x["hh"] // 4 + k, "note": "Phần lớn hộ đi biển" if k == 2 else None}
    table(w, "# n hh x:bien fr fg x:note", of("Thôn", "Phú An,Thương Châu,Quý Hải,Hội An"), d, "Cộng")
    return end(w, at=3)


@ward
def zw_ban_dac_biet_kho_khan() -> Ward:
    """A mountain commune: a cross where a bản is specially poor, poor households, families and clans; VNI in a .xls."""
    w = Ward("zw_ban_dac_biet_kho_khan", "xls", "GDHT", ward="Xã Tà Mít Thượng", period="2018", encode="vni", font="VNI-Times", sizes=(40, 130))
    w.letterhead(("UBND HUYỆN TÂN UYÊN", "HKH XÃ TÀ MÍT THƯỢNG"), 5)
    title(w, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH, DÒNG HỌ HỌC TẬP NĂM 2018", 9).skip()
    w.head("""
        TT | Bản | Bản ĐBKK | Số hộ | Trong đó: hộ nghèo | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    d = gen(w, 6, "hh fr fg clr clg")
    for k, x in enumerate(d):
        x |= {"dbkk": "x" if k % 3 else None, "ngheo": x["hh"] // 2}
    table(w, "# n x:dbkk hh x:ngheo fr fg clr clg", of("Bản", "Nà Nghè,Ít Chom,Pá Xôm,Tà Hừ,Sáp Ngụa,Nậm Khăn"), d, "Cộng")
    return signed(w, at=5)


@ward
def zw_sau_thang_viet_tat() -> Ward:
    """*6T/2024* and *6T/2025* over members and scholarships, the change behind; ấp."""
    w = Ward("zw_sau_thang_viet_tat", sheet="6T2025", ward="Xã Long Điền Tây", period="2025-H1")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ LONG ĐIỀN TÂY").skip(), "KẾT QUẢ HOẠT ĐỘNG KHUYẾN HỌC 6 THÁNG ĐẦU NĂM 2025", 8)
    w.text("(So với cùng kỳ năm 2024)", italic=True, over=8, align="center").skip()
    w.head("""
        TT | Ấp | Số hội viên | < | < | Suất học bổng | < | <
        ^ | ^ | 6T/2024 | 6T/2025 | +/- | 6T/2024 | 6T/2025 | +/-""", name=1, stt=0)
    made = [(210, 224, 12, 15), (180, 176, 9, 9), (240, 251, 20, 17), (155, 170, 6, 8)]
    d = [{"mem@2024-H1": a, "mem@2025-H1": b, "x": b - a, "sch@2024-H1": c, "sch@2025-H1": e, "y": e - c} for a, b, c, e in made]
    table(w, "# n mem@2024-H1 mem@2025-H1 x:x sch@2024-H1 sch@2025-H1 x:y", of("Ấp", "Bửu 1,Bửu 2,Thuận Hòa,Gò Cát"), d, "Tổng cộng")
    return end(w, at=4)


@ward
def zw_hoc_bong_tri_gia() -> Ward:
    """Scholarships of a school year: pupils of poor homes, gifted ones, *Cộng (suất)*, *Trị giá (nghìn đồng)*; khu phố; the fund last."""
    w = Ward("zw_hoc_bong_tri_gia", sheet="HB", ward="Thị trấn Ngãi Giao Đông", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC TT. NGÃI GIAO ĐÔNG").skip(), "KẾT QUẢ TRAO HỌC BỔNG VÀ QUỸ KHUYẾN HỌC NĂM 2023", 7).skip()
    w.head("""
        TT | Khu phố | Học bổng | < | < | < | Quỹ khuyến học vận động được (đồng)
        ^ | ^ | HS nghèo vượt khó | HS giỏi | Cộng (suất) | Trị giá (nghìn đồng) | ^""", name=1, stt=0)
    made = [(8, 5, 6500, 12500000), (6, 7, 7000, 9800000), (11, 3, 7200, 15000000), (4, 4, 4000, 6400000)]
    d = [{"a": a, "b": b, "sch": a + b, "v": v, "fund": f} for a, b, v, f in made]
    table(w, "# n ~a ~b sch x:v fund", of("Khu phố", "Hoàng Giao,Kim Bình,Phước An,Bình Trung"), d, "Tổng", fmt={"fund": dots, "v": dots})
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def zw_tre_sau_tuoi_pho_cap() -> Ward:
    """Schooling: children of six who must go, those in grade 1, children of six to fourteen who do not go, of them handicapped; .ods."""
    w = Ward("zw_tre_sau_tuoi_pho_cap", "ods", "PCGD", ward="Xã Thạnh Trị Nam", period="2024-2025")
    title(offices(w, "BAN CHỈ ĐẠO PCGD-XMC XÃ THẠNH TRỊ NAM").skip(), "SỐ LIỆU HUY ĐỘNG TRẺ RA LỚP NĂM HỌC 2024-2025", 7).skip()
    w.head("""
        TT | Ấp | Trẻ 6 tuổi | < | < | Trẻ 6-14 tuổi chưa ra lớp | <
        ^ | ^ | Phải phổ cập | Đã vào lớp 1 | Tỷ lệ % | Tổng số | Trong đó khuyết tật""", name=1, stt=0)
    made = [(31, 31, 1, 1), (24, 23, 2, 1), (40, 40, 0, 0), (18, 17, 3, 2), (27, 27, 1, 0)]
    d = [{"a6": a, "a6g": b, "ne": n, "kt": k} for a, b, n, k in made]
    table(w, "# n a6 a6g %a6g/a6 ne x:kt", of("Ấp", "Vinh Quang,Rẫy Mới,Giồng Chùa,Tà Niền,Phương Thạnh"), d, "Cộng")
    return end(w, "Người lập", "TRƯỞNG BAN", 4)


@ward
def zw_dong_ho_co_ban_khuyen_hoc() -> Ward:
    """Clans: all, those with a board, those with a fund, registered, recognised and the share; làng; the sum on top."""
    w = Ward("zw_dong_ho_co_ban_khuyen_hoc", sheet="Dòng họ", ward="Xã Triệu Lăng Thượng", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TRIỆU LĂNG THƯỢNG").skip(), "KẾT QUẢ XÂY DỰNG DÒNG HỌ HỌC TẬP NĂM 2022", 8).skip()
    w.head("TT | Làng | Tổng số dòng họ | Số dòng họ có Ban khuyến học | Số dòng họ có quỹ khuyến học | Số dòng họ đăng ký DHHT | Số dòng họ được công nhận DHHT | Tỷ lệ %", name=1, stt=0)
    made = [(9, 7, 6, 8, 6), (6, 6, 4, 5, 5), (11, 8, 8, 9, 7), (7, 5, 3, 5, 4)]
    d = [{"cl": a, "b": b, "c": c, "clr": r, "clg": g} for a, b, c, r, g in made]
    total(w, "# n cl x:b x:c clr clg %clg/cl", "Toàn xã", d)
    body(w, "# n cl x:b x:c clr clg %clg/cl", of("Làng", "Gia Đẳng,Nhĩ Hạ,Thâm Khê,Ba Lăng"), d)
    return signed(w, at=4)


@ward
def zw_cong_dong_ba_nam_lien() -> Ward:
    """Communities recognised, of them those of three years running, by cụm of a town; families beside with Excel's percentages."""
    w = Ward("zw_cong_dong_ba_nam_lien", sheet="CĐHT", ward="Thị trấn Bích Động Nam", period="2023", sizes=(900, 1700), communities=(4, 7))
    top(w, "HỘI KHUYẾN HỌC HUYỆN VIỆT YÊN", "HỘI KHUYẾN HỌC THỊ TRẤN", at=5)
    title(w, "CỘNG ĐỒNG HỌC TẬP VÀ GIA ĐÌNH HỌC TẬP THỊ TRẤN BÍCH ĐỘNG NAM NĂM 2023", 9).skip()
    w.head("""
        TT | Tổ dân phố | Cộng đồng học tập | < | < | Tổng số hộ | Gia đình học tập | < | <
        ^ | ^ | Đăng ký | Được công nhận | Trong đó 3 năm liên tục | ^ | Đăng ký | Được công nhận | Tỷ lệ""", name=1, stt=0)
    made = [(1, 1, 1, 402, 330, 301), (1, 1, 0, 355, 290, 262), (1, 0, 0, 288, 201, 170), (1, 1, 1, 510, 440, 411)]
    d = [{"cor": a, "cog": b, "b3": c, "hh": h, "fr": r, "fg": g} for a, b, c, h, r, g in made]
    table(w, "# n cor cog x:b3 hh fr fg =fg/fr", of("Tổ dân phố", "Đông,Dục Quang,Thượng,Vàng"), d, "Cộng")
    return signed(w)


@ward
def zw_hai_so_le() -> Ward:
    """A program's csv with tabs: every count has two decimals and a point in the thousands, *1.312,00*; shares alike."""
    w = Ward("zw_hai_so_le", "csv", ward="Phường Hương Sơ Bắc", period="2022", csv=("utf-8-sig", "\t"), sizes=(700, 1600))
    w.text("PHƯỜNG HƯƠNG SƠ BẮC").text("GIA ĐÌNH HỌC TẬP NĂM 2022").skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận | Tỷ lệ công nhận (%)", name=1, stt=0)
    two = lambda v: vietnamese(float(v), 2)  # noqa: E731
    table(w, "# n hh fr fg %fg/fr", kp(6, "Tổ dân phố {i}", "Tổ dân phố"), gen(w, 6, "hh fr fg"), "Tổng cộng", fmt=dict.fromkeys(("hh", "fr", "fg"), two), show=two)
    return w


@ward
def zw_thanh_pho_phuong_khong_ten_loai() -> Ward:
    """A town's wards and communes by bare names under *Phường, xã*; plan, registered, recognised, the share of the plan in per cent."""
    w = Ward("zw_thanh_pho_phuong_khong_ten_loai", sheet="Tổng hợp", ward="Thị xã Sơn Phong", period="2021", sizes=(1100, 3200))
    top(w, "HỘI KHUYẾN HỌC TỈNH", "HỘI KHUYẾN HỌC THỊ XÃ SƠN PHONG", at=4)
    title(w, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2021", 7).skip()
    w.head("TT | Phường, xã | Tổng số hộ | Chỉ tiêu giao | Đăng ký | Được công nhận | Đạt % chỉ tiêu", name=1, stt=0)
    units = [f"{name}={kind} {name}" for kind, text in (("Phường", "Hưng Tiến,Lộc Thọ,Vạn Khê"), ("Xã", "Nghĩa Bình,Thượng Hà")) for name in text.split(",")]
    d = gen(w, 5, "hh fp fr fg")
    body(w, "# n hh fp fr fg %fg/fp", units, d, ward_rows=True)
    for o in w.observations:
        o["ward"] = o["ward"].split(" ", 1)[1]
    total(w, "# n hh fp fr fg %fg/fp", "Toàn thị xã", d)
    return signed(w)


# -- hard ones ----------------------------------------------------------------------------------------------
@ward
def zw_so_quy() -> Ward:
    """A ledger of the fund: day, what for, money in, money out, what is left; its lines name thôn and are no thôn's figures."""
    w = Ward("zw_so_quy", sheet="Sổ quỹ", ward="Xã Bình Phú Thượng", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ BÌNH PHÚ THƯỢNG").skip(), "SỔ THEO DÕI QUỸ KHUYẾN HỌC NĂM 2023", 6).skip()
    w.head("Số phiếu | Ngày | Nội dung | Thu (đồng) | Chi (đồng) | Tồn quỹ (đồng)", name=2)
    left = 12500000
    for number, day, text, got, paid in (("", "01/01/2023", "Tồn đầu năm", None, None), ("PT01", "15/01/2023", "Thôn Hòa Mỹ nộp quỹ", 3500000, None), ("PC01", "20/01/2023", "Trao quà Tết cho học sinh thôn Phú Lộc", None, 2400000),
                                         ("PT02", "12/5/2023", "Thôn Phú Lộc nộp quỹ", 4100000, None), ("PC02", "01/6/2023", "Khen thưởng học sinh giỏi", None, 5200000), ("PT03", "05/9/2023", "Doanh nghiệp ủng hộ", 10000000, None)):
        left += (got or 0) - (paid or 0)
        w.line(number or None, day, text, got, paid, left)
        w.not_counted(w.address(5))
    w.line(None, None, "Cộng", 17600000, 7600000, left, bold=True)
    w.not_counted(w.address(5))
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 4)


@ward
def zw_ho_co_goc_hoc_tap() -> Ward:
    """Households with a corner to learn, with a bookcase, with internet, with a graduate stand between all of them and the registered."""
    w = Ward("zw_ho_co_goc_hoc_tap", sheet="Khảo sát", ward="Xã Kim Đức Trung", period="2024", sizes=(220, 430))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ KIM ĐỨC TRUNG").skip(), "KẾT QUẢ KHẢO SÁT VÀ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2024", 9).skip()
    w.head("TT | Khu | Tổng số hộ gia đình | Số hộ có góc học tập | Số hộ có tủ sách | Số hộ có kết nối Internet | Số hộ có người tốt nghiệp đại học | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["hh"] // 2 + k, "b": x["hh"] // 3, "c": x["hh"] - 20, "e": x["hh"] // 5}
    table(w, "# n hh x:a x:b x:c x:e fr fg", of("Khu", "Tiền Phong,Quyết Tiến,Liên Minh,Đông Thịnh,Gò Mít"), d, "Cộng")
    return end(w, at=5)


@ward
def zw_trung_tam_hoc_tap() -> Ward:
    """The learning centre by thôn: classes, those who came, grown-ups who learn all the year; beside them the learning citizens."""
    w = Ward("zw_trung_tam_hoc_tap", sheet="TTHTCĐ", ward="Xã Đồng Tâm Hạ", period="2023", sizes=(150, 330))
    title(offices(w, "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ ĐỒNG TÂM HẠ").skip(), "KẾT QUẢ HOẠT ĐỘNG VÀ CÔNG DÂN HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Thôn | Hoạt động của Trung tâm | < | < | Số người từ 18 tuổi trở lên | Công dân học tập | <
        ^ | ^ | Số lớp chuyên đề | Số lượt người tham gia | Số người lớn học tập thường xuyên | ^ | Đăng ký | Công nhận""", name=1, stt=0)
    d = gen(w, 4, "ad citr cit")
    for k, x in enumerate(d):
        x |= {"a": 5 + k, "b": 310 + 40 * k, "c": x["ad"] // 2}
    table(w, "# n x:a x:b x:c ad citr cit", of("Thôn", "Ngòi Chanh,Đồng Dộc,Gò Lá,Tân Lập"), d, "Cộng")
    return end(w, "Người lập", "GIÁM ĐỐC", 4)


@ward
def zw_binh_xet_ba_buoc() -> Ward:
    """From the meeting to the decision: put forward, votes, passed by the council, recognised by *QĐ số 15*, refused."""
    w = Ward("zw_binh_xet_ba_buoc", "xls", "Bình xét", ward="Phường Trường An Hạ", period="2022", sizes=(240, 480))
    top(w, "UBND PHƯỜNG TRƯỜNG AN HẠ", "HỘI ĐỒNG BÌNH XÉT", at=6)
    title(w, "KẾT QUẢ BÌNH XÉT DANH HIỆU GIA ĐÌNH HỌC TẬP NĂM 2022", 9).skip()
    w.head("TT | Tổ dân phố | Số hộ đăng ký | Số hộ đề nghị xét | Số phiếu tán thành | Số hộ Hội đồng thông qua | Số hộ được công nhận (QĐ số 15/QĐ-UBND ngày 10/12/2022) | Số hộ không đạt | Tỷ lệ công nhận/đăng ký", name=1, stt=0)
    d = gen(w, 5, "fr fg")
    for k, x in enumerate(d):
        x |= {"a": x["fr"] - 6, "b": 2 * x["fr"] + k, "c": x["fg"] + 2, "e": x["fr"] - x["fg"]}
    table(w, "# n fr x:a x:b x:c fg x:e %fg/fr", kp(5, "Tổ {i}", "Tổ dân phố"), d, "Toàn phường", show=comma)
    return signed(w, "THƯ KÝ", "CHỦ TỊCH HỘI ĐỒNG")


@ward
def zw_ten_hai_dau() -> Ward:
    """A wide page: number and name stand at the left and again at the right, for him who reads the last columns."""
    w = Ward("zw_ten_hai_dau", sheet="Ngang", ward="Xã Hải Đường Tây", period="2023", sizes=(150, 360))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HẢI ĐƯỜNG TÂY").skip(), "KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 12).skip()
    w.head("""
        TT | Xóm | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Công dân học tập | < | Hội viên | Xóm | TT
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | Đăng ký | Đạt | ^ | ^ | ^""", name=1, stt=0)
    d = gen(w, 5, "hh fr fg clr clg citr cit mem")
    units = of("Xóm", "Đông Cường,Nam Hòa,Tiền Tiến,Trung Thành,Bắc Sơn")
    for i, (x, u) in enumerate(zip(d, units, strict=True), 1):
        x |= {"u": u, "i": i}
    table(w, "# n hh fr fg clr clg citr cit mem x:u x:i", units, d, "")
    whole = {k: v for k, v in sums(d).items() if k not in ("u", "i")}
    w.line(None, "Cộng", *whole.values(), "Cộng", None, bold=True)
    return end(w, at=6)


@ward
def zw_tu_15_thang_12() -> Ward:
    """The statistical year in the title, *từ 15/12/2023 đến 14/12/2024*, and no other year; members, scholarships."""
    w = Ward("zw_tu_15_thang_12", sheet="Sheet1", ward="Xã Nam Kim Hạ", period="2024")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NAM KIM HẠ").skip(), "HỘI VIÊN VÀ HỌC BỔNG KHUYẾN HỌC", 4)
    w.text("(Số liệu từ ngày 15/12/2023 đến ngày 14/12/2024)", italic=True, over=4, align="center").skip()
    w.head("TT | Xóm | Số hội viên | Số suất học bổng", name=1, stt=0)
    table(w, "# n mem sch", [f"Xóm {i}" for i in range(1, 7)], gen(w, 6, "mem sch"), "Cộng")
    return end(w, at=2)


@ward
def zw_hai_thon_mot_dong() -> Ward:
    """Two thôn that share a branch stand on one line, *Thôn 4 + Thôn 5*: which of them has how many must be asked."""
    w = Ward("zw_hai_thon_mot_dong", sheet="GĐHT", ward="Xã Đắk Búk So Nam", period="2022", sizes=(120, 260))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ ĐẮK BÚK SO NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    lines, _ = table(w, "# n hh fr fg", ["Thôn 1", "Thôn 2", "Thôn 3", "Thôn 4 + Thôn 5", "Bon Bu N'Drung"], d, "Cộng")
    cells = [w.address(c, lines[3]) for c in (2, 3, 4)]
    w.not_counted(*cells)
    w.planted.append([w.address(1, lines[3]), *cells])
    return end(w, at=3)


@ward
def zw_chin_thang_uoc_ca_nam() -> Ward:
    """*9 tháng đầu năm 2024* and *Ước cả năm 2024* over registered, recognised and members; the estimates are no results."""
    w = Ward("zw_chin_thang_uoc_ca_nam", sheet="9T", ward="Xã Thanh Lương Đoài", period="2024-M09", sizes=(160, 350))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THANH LƯƠNG ĐOÀI").skip(), "KẾT QUẢ 9 THÁNG ĐẦU NĂM VÀ ƯỚC THỰC HIỆN CẢ NĂM 2024", 8).skip()
    w.head("""
        TT | Ấp | 9 tháng đầu năm 2024 | < | < | Ước cả năm 2024 | < | <
        ^ | ^ | Hộ đăng ký GĐHT | Suất học bổng | Hội viên | Hộ được công nhận GĐHT | Suất học bổng | Hội viên""", name=1, stt=0)
    d = gen(w, 5, "fr sch mem")
    for x in d:
        x |= {"a": x["fr"] - 14, "b": x["sch"] + 5, "c": x["mem"] + 11}
    table(w, "# n fr sch mem x:a x:b x:c", of("Ấp", "Phố Lố,Thanh Bình,Cần Lê,Sóc Giếng,Thanh Thiện"), d, "Cộng")
    return end(w, at=4)


@ward
def zw_ho_nong_nghiep() -> Ward:
    """All households after two kinds of them, *Nông nghiệp*, *Phi nông nghiệp*, *Cộng*, under *Số hộ*; families by *Có ĐK* and *Được CN*."""
    w = Ward("zw_ho_nong_nghiep", sheet="Sheet1", ward="Xã Tịnh Thọ Hạ", period="2021")
    title(offices(w, "UBND XÃ TỊNH THỌ HẠ", "HỘI KHUYẾN HỌC").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 8).skip()
    w.head("""
        TT | Thôn | Số hộ | < | < | Gia đình học tập | < | <
        ^ | ^ | Nông nghiệp | Phi nông nghiệp | Cộng | Có ĐK | Được CN | CN/ĐK""", name=1, stt=0)
    made = [(201, 84, 210, 180), (160, 120, 190, 171), (240, 33, 200, 166), (98, 150, 170, 151)]
    d = [{"a": a, "b": b, "hh": a + b, "fr": r, "fg": g} for a, b, r, g in made]
    table(w, "# n x:a x:b hh fr fg %fg/fr", of("Thôn", "Thọ Đông,Thọ Tây,Thọ Nam,Thọ Bắc"), d, "Cộng", show=pct)
    return end(w, at=4)


@ward
def zw_chi_hoi_phu_trach() -> Ward:
    """Khu phố across, each head with its branch in a second line of the cell, *KP1⏎(Chi hội 1)*; indicators with letters down; the ward's sum first."""
    w = Ward("zw_chi_hoi_phu_trach", sheet="Ngang", ward="Phường Rạch Dừa Nam", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG RẠCH DỪA NAM").skip(), "MỘT SỐ CHỈ TIÊU KHUYẾN HỌC NĂM 2023", 7).skip()
    w.head("TT | Nội dung | Đơn vị tính | Toàn phường | KP1⏎(Chi hội 1) | KP2⏎(Chi hội 2) | KP3⏎(Chi hội 3)", name=1, stt=0)
    for mark, text, unit, short, made in (("a", "Tổng số hộ", "hộ", "hh", (510, 602, 433)), ("b", "Số hộ đăng ký Gia đình học tập", "hộ", "fr", (402, 455, 361)), ("c", "Số hộ được công nhận", "hộ", "fg", (371, 410, 330)),
                                          ("d", "Tổng số hội viên", "người", "mem", (155, 201, 140)), ("đ", "Số suất học bổng", "suất", "sch", (12, 20, 9)), ("e", "Vận động quỹ", "triệu đồng", "fund", (15, 22, 11))):
        times = 1000000 if short == "fund" else 1
        w.line(mark, text, unit, sum(made), *made)
        for k, v in enumerate(made):
            w.takes(4 + k, short, v * times, f"Khu phố {k + 1}")
    return signed(w)
