"""A third ordinary, the rest as offices make them: shares of another whole, rounds within a year, years down under each indicator, models under each other, plans over two years."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import (
    body,
    comma,
    end,
    gen,
    given,
    kp,
    many,
    of,
    offices,
    pct,
    signed,
    sums,
    table,
    title,
    top,
    total,
)


@ward
def ze2_moc_chau_tieu_khu() -> Ward:
    """Sơn La 2022: tiểu khu and bản, amounts and shares under each step, a row of formulas under the headings."""
    w = Ward("ze2_moc_chau_tieu_khu", sheet="Biểu 01", ward="Thị trấn Nông Trường Vân Hồ", period="2022", sizes=(120, 330))
    w.text("Biểu số 01/HKH", at=6, italic=True)
    top(w, "UBND THỊ TRẤN NÔNG TRƯỜNG VÂN HỒ", "HỘI KHUYẾN HỌC", at=4)
    title(w, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2022", 7).skip()
    w.head("""
        STT | Tiểu khu, bản | Tổng số hộ | Đăng ký | < | Công nhận | <
        ^ | ^ | ^ | SL | TL (%) | SL | TL (%)""", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3=2/1 | 4 | 5=4/1")
    units = of("Tiểu khu", "32,40,Khí Tượng,Chè Đen 1") + of("Bản", "Búa,Là Ngà 2")
    table(w, "# n hh fr %fr/hh fg %fg/hh", units, gen(w, 6, "hh fr fg"), "Tổng", show=comma)
    return signed(w, at=4)


@ward
def ze2_khoi_pho_ba_mo_hinh() -> Ward:
    """Quảng Nam 2017, .xls: khối phố, tộc họ, families, no sums."""
    w = Ward("ze2_khoi_pho_ba_mo_hinh", "xls", "Sheet1", ward="Phường Tân Thạnh Nam", period="2017", sizes=(210, 400))
    title(offices(w, "HỘI KHUYẾN HỌC TP TAM KỲ", "HỘI KHUYẾN HỌC PHƯỜNG TÂN THẠNH NAM").skip(), "TỔNG HỢP CÁC DANH HIỆU HỌC TẬP NĂM 2017", 7).skip()
    w.head("""
        TT | Khối phố | Gia đình học tập | < | < | Tộc họ học tập | <
        ^ | ^ | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Số tộc đăng ký | Số tộc đạt""", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", of("Khối phố", "Mỹ Thạch Đông,Mỹ Thạch Bắc,Mỹ Thạch Trung,Đoan Trai,Trường Đồng"), gen(w, 5, "hh fr fg clr clg"), "")
    return end(w, "Thư ký", "CHỦ TỊCH", 4)


@ward
def ze2_xa_moi_cdht() -> Ward:
    """Tây Ninh 2025: a xã since July, ấp with numbers and letters, learning citizens and families; thousands with a dot."""
    w = Ward("ze2_xa_moi_cdht", sheet="Sheet1", ward="Xã Long Chữ Đông", period="2025", sizes=(400, 1200))
    top(w, "UBND XÃ LONG CHỮ ĐÔNG", "HỘI KHUYẾN HỌC", at=5, date="Long Chữ Đông, ngày 28 tháng 11 năm 2025")
    title(w, "BÁO CÁO SỐ LIỆU GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2025", 8).skip()
    w.head("STT | Ấp | Tổng số hộ | Gia đình đăng ký GĐHT | Gia đình đạt GĐHT | Dân số từ 18 tuổi trở lên | CDHT đăng ký | CDHT được công nhận", name=1, stt=0)
    units = [f"Ấp {n}" for n in ("1A", "1B", "2", "3", "Long Hòa", "Long Giao")]
    table(w, "# n hh fr fg ad citr cit", units, gen(w, 6, "hh fr fg ad citr cit"), "TỔNG", fmt={k: lambda v: vietnamese(v) for k in ("hh", "ad")})
    return end(w, "Người lập biểu", "CHỦ TỊCH", 5)


@ward
def ze2_quyen_dinh_trong_tieu_de() -> Ward:
    """Headings that quote the decision and its day; a paper of 2024."""
    w = Ward("ze2_quyen_dinh_trong_tieu_de", sheet="PL", ward="Phường Hồng Hà Tây", period="2024", sizes=(320, 690))
    top(w, "ỦY BAN NHÂN DÂN PHƯỜNG HỒNG HÀ TÂY", "BAN CHỈ ĐẠO XÂY DỰNG XHHT", at=4)
    title(w, "PHỤ LỤC SỐ LIỆU NĂM 2024", 6)
    w.text("(Kèm theo Báo cáo số 215/BC-BCĐ ngày 10/12/2024 của Ban Chỉ đạo xây dựng xã hội học tập phường)", italic=True, over=6, align="center").skip()
    w.head('Số TT | Tổ dân phố | Tổng số hộ trên địa bàn | Số hộ đăng ký danh hiệu "Gia đình học tập" theo Quyết định 387/QĐ-TTg ngày 25/3/2022 '
           '| Số hộ được công nhận danh hiệu "Gia đình học tập" theo Quyết định 324/QĐ-KHVN ngày 12/12/2022 | Ghi chú', name=1, stt=0)
    table(w, "# n hh fr fg _", kp(8, "Tổ dân phố số {i}", "Tổ dân phố"), gen(w, 8, "hh fr fg"), "Tổng cộng")
    return end(w, "NGƯỜI LẬP BIỂU", "TRƯỞNG BAN", 4)


@ward
def ze2_dan_cu_csv() -> Ward:
    """Saved as .csv with semicolons, a title above and the sum below."""
    w = Ward("ze2_dan_cu_csv", "csv", "Sheet1", ward="Xã Nam Phú Tây", period="2021", csv=("utf-8-sig", ";"), sizes=(130, 280))
    w.text("UBND XÃ NAM PHÚ TÂY").text("Thống kê gia đình học tập năm 2021").skip()
    w.head("STT | Khu dân cư | Số hộ | Hộ đăng ký GĐHT | Hộ đạt GĐHT", name=1, stt=0)
    table(w, "# n hh fr fg", of("Khu dân cư", "Thượng,Trung,Hạ,Đình,Bến"), gen(w, 5, "hh fr fg"), "Cộng")
    return w


@ward
def ze2_ty_le_tren_dang_ky() -> Ward:
    """*Tỷ lệ so với tổng số hộ*, of which one line has the share of those registered."""
    w = Ward("ze2_ty_le_tren_dang_ky", sheet="GDHT", ward="Xã Đông Thọ Hạ", period="2020", sizes=(190, 380))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ ĐÔNG THỌ HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("TT | Thôn | Tổng số hộ | Hộ đăng ký | Hộ được công nhận | Tỷ lệ hộ được công nhận so với tổng số hộ", name=1, stt=0)
    lines, _ = table(w, "# n hh fr fg %fg/hh", of("Thôn", "Đoàn Kết,Lam Cầu,Thượng Hộ,Quang Minh,Trần Phú"), gen(w, 5, "hh fr fg"), "Tổng", show=pct)
    r = lines[1]
    w.cells[r, 5].value = pct(percentage(w.cells[r, 4].value, w.cells[r, 3].value))
    w.planted.append([w.address(c, r) for c in (5, 4, 3, 2)])
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ze2_hai_dot_hoc_bong() -> Ward:
    """Scholarships by rounds: *Đợt 1 (khai giảng)*, *Đợt 2 (Tết)*, *Cả năm*; members beside; only the year counts."""
    w = Ward("ze2_hai_dot_hoc_bong", sheet="HB", ward="Phường An Lạc Đông", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG AN LẠC ĐÔNG").skip(), "TRAO HỌC BỔNG NĂM 2023", 6).skip()
    w.head("""
        TT | Khu phố | Hội viên | Số suất học bổng | < | <
        ^ | ^ | ^ | Đợt 1 (khai giảng) | Đợt 2 (Tết) | Cả năm""", name=1, stt=0)
    d = gen(w, 6, "mem")
    for k, x in enumerate(d):
        x |= {"a": 5 + k, "b": 9 - k // 2}
        x["sch"] = x["a"] + x["b"]
    table(w, "# n mem ~a ~b sch", kp(6), d, "Cộng")
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def ze2_nam_duoi_chi_tieu() -> Ward:
    """Khu phố across; under each indicator a line for each year: *Số hộ đăng ký*, below it 2021, 2022, 2023."""
    w = Ward("ze2_nam_duoi_chi_tieu", sheet="Sheet1", ward="Phường Đông Hải Bắc", period="2023", sizes=(220, 420))
    title(offices(w, "UBND PHƯỜNG ĐÔNG HẢI BẮC").skip(), "GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2021 - 2023", 7).skip()
    units = kp(4)
    d = gen(w, 4, many("hh fr fg", (2021, 2022, 2023)))
    labels: list[tuple] = []
    for i, (label, s) in enumerate((("Tổng số hộ", "hh"), ("Số hộ đăng ký", "fr"), ("Số hộ được công nhận", "fg")), 1):
        labels.append((i, label, ""))
        labels += [(None, f"Năm {y}", f"{s}@{y}") for y in (2021, 2022, 2023)]
    w.head(" | ".join(["TT", "Chỉ tiêu", *(u.partition("=")[0] for u in units), "Toàn phường"]), name=1, stt=0)
    whole = sums(d)
    for number, label, token in labels:
        w.line(number, label, bold=not token)
        if token:
            for c, (unit, line) in enumerate(zip(units, d, strict=True), 2):
                w.put(c, line[token], border=True)
                w.takes(c, token[:2], line[token], unit.partition("=")[2], token[3:])
            w.put(6, whole[token], border=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def ze2_mo_hinh_chong_nhau() -> Ward:
    """I. to IV. under each other on a page, each with columns of its own; of one thôn more clans recognised than there are."""
    w = Ward("ze2_mo_hinh_chong_nhau", sheet="Tong hop", ward="Xã Thạch Sơn Đông", period="2019", sizes=(140, 290))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THẠCH SƠN ĐÔNG").skip(), "SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM 2019", 6).skip()
    units = of("Thôn", "Sông Hải,Đìa Lũy,Tri Lễ,Hồng Phong")
    for caption, head, cols, d in (
        ("I. GIA ĐÌNH HỌC TẬP", "TT | Thôn | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ (%)", "# n hh fr fg %fg/fr", gen(w, 4, "hh fr fg")),
        ("II. DÒNG HỌ HỌC TẬP", "TT | Thôn | Tổng số dòng họ | Đăng ký | Công nhận", "# n cl clr clg", given("cl clr clg", [(6, 5, 4), (4, 3, 3), (7, 5, 5), (5, 4, 2)])),
        ("III. CỘNG ĐỒNG HỌC TẬP", "TT | Thôn | Đăng ký | Công nhận", "# n cor cog", given("cor cog", [(1, 1), (1, 0), (1, 1), (1, 1)])),
        ("IV. HỘI VIÊN, QUỸ", "TT | Thôn | Hội viên | Quỹ khuyến học (đồng)", "# n mem fund", gen(w, 4, "mem fund")),
    ):
        w.skip()
        w.text(caption, bold=True)
        w.head(head, name=1, stt=0)
        lines, at = table(w, cols, units, d, "Cộng")
        if caption[:3] == "II.":
            w.plant(w.address(4, lines[1]), 9, w.address(2, lines[1]), w.address(3, lines[1]), total=w.address(4, at))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ze2_ke_hoach_hai_nam() -> Ward:
    """Three rows of headings: the year, the model, *KH*, *TH*, *Tỷ lệ TH/KH*."""
    w = Ward("ze2_ke_hoach_hai_nam", sheet="KH-TH", ward="Xã Ia Grai Nam", period="2024", sizes=(110, 240))
    title(offices(w, "UBND XÃ IA GRAI NAM").skip(), "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2023, 2024", 14).skip()
    w.head("""
        TT | Làng | Năm 2023 | < | < | < | < | < | Năm 2024 | < | < | < | < | <
        ^ | ^ | Gia đình học tập | < | < | Dòng họ học tập | < | < | Gia đình học tập | < | < | Dòng họ học tập | < | <
        ^ | ^ | KH | TH | TH/KH (%) | KH | TH | TH/KH (%) | KH | TH | TH/KH (%) | KH | TH | TH/KH (%)""", name=1, stt=0)
    d = given(many("fp fg clp clg", (2023, 2024)), [(80, 82, 2, 2, 86, 90, 2, 2), (65, 60, 1, 1, 66, 66, 1, 1), (102, 99, 3, 3, 105, 108, 3, 3), (71, 75, 2, 1, 78, 79, 2, 2)])
    table(w, "# n fp@2023 fg@2023 %fg@2023/fp@2023 clp@2023 clg@2023 %clg@2023/clp@2023 fp@2024 fg@2024 %fg@2024/fp@2024 clp@2024 clg@2024 %clg@2024/clp@2024",
          of("Làng", "Breng,Dút,Kép,Hlú"), d, "Tổng cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 8)


@ward
def ze2_binh_quan_cao_nhat() -> Ward:
    """The whole ward first, the quarters in the order of their rank, *Bình quân*, *Cao nhất* and *Thấp nhất* last."""
    w = Ward("ze2_binh_quan_cao_nhat", sheet="Xep hang", ward="Phường Nghi Hải Đông", period="2022", sizes=(200, 450))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG NGHI HẢI ĐÔNG").skip(), "XẾP HẠNG CÁC KHỐI VỀ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    cols = "n hh fr fg %fg/hh x:rank"
    w.head("Khối | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt/tổng số hộ (%) | Xếp hạng", name=0)
    d = sorted(gen(w, 7, "hh fr fg"), key=lambda x: -x["fg"] / x["hh"])
    for k, x in enumerate(d, 1):
        x["rank"] = k
    total(w, cols, "Toàn phường", [{k: v for k, v in x.items() if k != "rank"} for x in d], show=comma)
    body(w, cols, [f"Khối {i}" for i in (4, 1, 7, 2, 3, 6, 5)], d, show=comma)
    for label, how in (("Bình quân", lambda v: round(sum(v) / len(v), 1)), ("Cao nhất", max), ("Thấp nhất", min)):
        w.line(label, *(how([x[s] for x in d]) for s in ("hh", "fr", "fg")), italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ze2_sap_nhap_khu_pho() -> Ward:
    """Two khu phố went into others in the year: a text over their fields says so; the numbers of the lines go on."""
    w = Ward("ze2_sap_nhap_khu_pho", sheet="Sheet1", ward="Phường Bình Hòa Nam", period="2025", sizes=(410, 930))
    title(offices(w, "UBND PHƯỜNG BÌNH HÒA NAM", "HỘI KHUYẾN HỌC").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2025", 5).skip()
    cols = "# n hh fr fg"
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    d, k = gen(w, 5, "hh fr fg"), 0
    for i in range(1, 8):
        if i in (3, 6):
            w.line(i, f"Khu phố {i}", f"Sáp nhập vào khu phố {i - 1} từ ngày 01/10/2025")
            w.merges.append((w.row, 2, w.row, 4))
            w.neutral += [(w.sheet, w.address(c)) for c in (2, 3, 4)]
        else:
            body(w, cols, [f"Khu phố {i}"], [d[k]], first=i)
            k += 1
    total(w, cols, "Tổng cộng", d)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ze2_tang_giam_toc_do() -> Ward:
    """Two years, the difference with its sign and the speed beside them; of one xóm the difference is of another line."""
    w = Ward("ze2_tang_giam_toc_do", sheet="SS", ward="Xã Nghi Phong Tây", period="2023", sizes=(150, 330))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NGHI PHONG TÂY").skip(), "SO SÁNH SỐ GIA ĐÌNH HỌC TẬP ĐƯỢC CÔNG NHẬN NĂM 2023 VỚI NĂM 2022", 6).skip()
    w.head("TT | Xóm | Năm 2022 | Năm 2023 | Tăng (+), giảm (-) | Tốc độ tăng (%)", name=1, stt=0)
    d = given("fg@2022 fg@2023", [(121, 133), (98, 95), (144, 160), (132, 141), (110, 118)])
    for k, x in enumerate(d):
        more = x["fg@2023"] - x["fg@2022"]
        x |= {"diff": f"{more:+d}" if k != 3 else "+19", "speed": vietnamese(round(100 * more / x["fg@2022"], 1))}
    lines, _ = table(w, "# n fg@2022 fg@2023 x:diff x:speed", kp(5, "Xóm {i}", "Xóm"), d, "Cộng")
    w.planted.append([w.address(c, lines[3]) for c in (2, 3, 4)])
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ze2_nu_trong_do() -> Ward:
    """Households, people, *trong đó nữ*, *hộ nghèo*, *người dân tộc thiểu số* beside the families; two sheets, of which one explains how to fill in."""
    guide = Ward("ze2_nu_trong_do", sheet="Hướng dẫn", ward="Xã Nậm Cắn Đông", period="2023")
    guide.text("HƯỚNG DẪN GHI BIỂU", bold=True).text("1. Cột 3: ghi tổng số hộ có đến ngày 31/12 của năm báo cáo.").text("2. Không thêm, bớt cột; gửi về xã trước ngày 10/12.")
    w = Ward("ze2_nu_trong_do", sheet="Số liệu", ward="Xã Nậm Cắn Đông", period="2023", sizes=(60, 150))
    top(w, "UBND XÃ NẬM CẮN ĐÔNG", "HỘI KHUYẾN HỌC", at=5)
    title(w, "SỐ LIỆU XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2023", 9).skip()
    w.head("""
        TT | Bản | Số hộ | < | Số khẩu | < | < | Gia đình học tập | <
        ^ | ^ | Tổng số | Trong đó: hộ nghèo | Tổng số | Trong đó: nữ | Trong đó: DTTS | Đăng ký | Công nhận""", name=1, stt=0)
    d = gen(w, 5, "hh pop fr fg")
    for x in d:
        x |= {"poor": x["hh"] // 4, "women": x["pop"] // 2, "dtts": x["pop"] - 3}
    table(w, "# n hh x:poor pop x:women x:dtts fr fg", of("Bản", "Trường Sơn,Tiền Tiêu,Noọng Dẻ,Khánh Thành,Huồi Pốc"), d, "Cộng")
    return join([guide, end(w, "Người lập", "CHỦ TỊCH", 5)])


@ward
def ze2_mot_o_hai_dong() -> Ward:
    """In each cell two lines, the amount and under it the share in brackets, *182⏎(76,5%)*; the sum alike."""
    w = Ward("ze2_mot_o_hai_dong", sheet="Sheet1", ward="Phường Lê Lợi Trong", period="2021", sizes=(190, 420))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG LÊ LỢI TRONG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    w.head("TT | Khu phố | Tổng số hộ | Đăng ký⏎(tỷ lệ so với tổng số hộ) | Công nhận⏎(tỷ lệ so với đăng ký)", name=1, stt=0)

    def two(part: int, whole: int) -> str:
        return f"{part}\n({vietnamese(percentage(part, whole), 1)}%)"

    for i, x in enumerate(d := gen(w, 5, "hh fr fg"), 1):
        w.line(i, f"Khu phố {i}", x["hh"], two(x["fr"], x["hh"]), two(x["fg"], x["fr"]))
        for c, s in enumerate(x, 2):
            w.takes(c, s, x[s], f"Khu phố {i}")
    s = sums(d)
    w.line(None, "Cộng", s["hh"], two(s["fr"], s["hh"]), two(s["fg"], s["fr"]), bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ze2_khoi_ngang_nhom_hai_dong() -> Ward:
    """Khóm across under *Các khóm*, the ward's sum left of them; models as captions with letters; shares typed."""
    w = Ward("ze2_khoi_ngang_nhom_hai_dong", sheet="Bieu 2", ward="Phường Mỹ Xuyên Đông", period="2022", sizes=(260, 510))
    title(offices(w, "UBND PHƯỜNG MỸ XUYÊN ĐÔNG").skip(), "KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 7).skip()
    units = [f"Khóm {name}" for name in ("Đông An", "Đông Thành", "Thới Hòa", "Tân Quới")]
    w.head(f"""
        STT | Nội dung | Tổng số | Các khóm | < | < | <
        ^ | ^ | ^ | {' | '.join(units)}""", name=1, stt=0)
    d = gen(w, 4, "hh fr fg clr clg mem")
    whole = sums(d)
    for number, label, s in (("a", "Gia đình học tập", ""), ("-", "Tổng số hộ", "hh"), ("-", "Số hộ đăng ký", "fr"), ("-", "Số hộ đạt", "fg"), ("b", "Dòng họ học tập", ""),
                             ("-", "Số dòng họ đăng ký", "clr"), ("-", "Số dòng họ đạt", "clg"), ("c", "Tổng số hội viên", "mem")):
        w.line(number, label, *([whole[s], *(x[s] for x in d)] if s else []), bold=not s)
        for c, (unit, x) in enumerate(zip(units, d, strict=True), 3):
            if s:
                w.takes(c, s, x[s], unit)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


