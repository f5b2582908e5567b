"""Several sheets, tables or years: three steps in each year, schools beside thôn, sums of other sheets, turned tables."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, names


@ward
def w7_ba_tang_hai_nam() -> Ward:
    """Two years under each of two models."""
    w = Ward("w7_ba_tang_hai_nam", sheet="So sánh", ward="Xã Phổ Châu", period="2022-2023", sizes=(240, 580))
    w.text("UBND XÃ PHỔ CHÂU", bold=True).text("KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2022 VÀ NĂM 2023", bold=True, over=10, align="center").skip()
    w.head("""
        TT | Thôn | Gia đình học tập | < | < | < | Dòng họ học tập | < | < | <
        ^ | ^ | Năm 2022 | < | Năm 2023 | < | Năm 2022 | < | Năm 2023 | <
        ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    w.means("fr@2022 fg@2022 fr@2023 fg@2023 clr@2022 clg@2022 clr@2023 clg@2023").units(names("Thôn", "Tấn Lộc,Vĩnh Tuy,Hưng Long,Châu Me,Phú Long") + "\nT| | Cộng | #")
    return w.close("Người lập biểu", "TM. UBND XÃ", 6, under=("", "CHỦ TỊCH"))


@ward
def w7_ba_buoc_moi_nam() -> Ward:
    """Plan, registered and recognised under each of three years."""
    w = Ward("w7_ba_buoc_moi_nam", sheet="KH-ĐK-CN", ward="Phường Yên Thanh", period="2020-2022", sizes=(390, 870))
    w.letterhead(("HỘI KHUYẾN HỌC PHƯỜNG YÊN THANH",), 7)
    w.text("GIA ĐÌNH HỌC TẬP: KẾ HOẠCH, ĐĂNG KÝ, CÔNG NHẬN TRONG 3 NĂM 2020 - 2022", bold=True, over=11, align="center").text("Đơn vị tính: hộ gia đình", at=8, italic=True)
    w.head("""
        TT | Khu | Năm 2020 | < | < | Năm 2021 | < | < | Năm 2022 | < | <
        ^ | ^ | Kế hoạch | Đăng ký | Công nhận | Kế hoạch | Đăng ký | Công nhận | Kế hoạch | Đăng ký | Công nhận""", name=1, stt=0)
    w.means(" ".join(f"{s}@{y}" for y in (2020, 2021, 2022) for s in ("fp", "fr", "fg"))).units(names("Khu", "Bí Giàng,Núi Gạc,Phú Thanh Đông,Phú Thanh Tây,Lạc Thanh") + "\nT| | Toàn phường | #")
    return w.close("Người lập", "CHỦ TỊCH HỘI", 7, under=("", ""))


@ward
def w7_truong_va_thon() -> Ward:
    """Dropouts by khu in one tab and by school in the next, at the same cells; schools are no units."""
    a = Ward("w7_truong_va_thon", sheet="Theo thôn", ward="Xã Hương Cần", period="2021-2022")
    a.texts("UBND XÃ HƯƠNG CẦN", bold=True).text("HỌC SINH BỎ HỌC NĂM HỌC 2021-2022 CHIA THEO KHU DÂN CƯ", bold=True, over=4, align="center").skip()
    a.head("TT | Khu | Số học sinh bỏ học | Số học sinh vận động được trở lại lớp", name=1, stt=0)
    a.means("do rt").units(names("Khu", "Đồng Đẳng,Cháy,Tân Hương,Lèo,Nội Xén") + "\nT| | Cộng | #")
    do, rt = (sum(a.cells[r, c].value for r in a.tables[0].body[:-1]) for c in (2, 3))
    b = Ward("w7_truong_va_thon_b", sheet="Theo trường", ward="Xã Hương Cần", period="2021-2022")
    b.texts("UBND XÃ HƯƠNG CẦN", bold=True).text("HỌC SINH BỎ HỌC NĂM HỌC 2021-2022 CHIA THEO TRƯỜNG", bold=True, over=6, align="center").skip()
    b.line("TT", "Trường", "Số học sinh đầu năm học", "Số học sinh bỏ học", "Số học sinh vận động được trở lại lớp", bold=True)
    d1, r1 = do // 4, min(rt // 3, do // 4)
    d2, r2 = (do - d1) // 2, min((rt - r1) // 2, (do - d1) // 2)
    rows = [("Trường Tiểu học Hương Cần", 512, d1, r1), ("Trường THCS Hương Cần", 386, d2, r2), ("Trường THPT Hương Cần", 641, do - d1 - d2, rt - r1 - r2)]
    for i, row in enumerate(rows, 1):
        b.line(i, *row)
        b.not_counted(*(b.address(c) for c in (2, 3, 4)))
    b.line(None, "Cộng", *(sum(r[k] for r in rows) for k in (1, 2, 3)), bold=True)
    b.not_counted(*(b.address(c) for c in (2, 3, 4)))
    return join([a, b])


@ward
def w7_bon_mo_hinh_noi_nhau() -> Ward:
    """Four models one after another in one table, each with its line above and its sum."""
    w = Ward("w7_bon_mo_hinh_noi_nhau", sheet="4 mô hình", ward="Xã Bảo Hà", period="2022", sizes=(120, 310))
    w.letterhead(("HỘI KHUYẾN HỌC XÃ BẢO HÀ",), 4)
    w.text("KẾT QUẢ XÂY DỰNG 4 MÔ HÌNH HỌC TẬP NĂM 2022", bold=True, over=6, align="center").skip()
    w.head("TT | Nội dung | Tổng số | Đăng ký | Được công nhận | Tỷ lệ công nhận/đăng ký (%)", name=1, stt=0)
    villages = ("Bản Bông 1", "Bản Bông 2", "Bản Liên Hà 1", "Bản Liên Hà 3")
    for mark, title, parts in (("I", "Gia đình học tập (hộ)", "hh fr fg"), ("II", "Dòng họ học tập (dòng họ)", "cl clr clg"), ("III", "Cộng đồng học tập (bản)", "co cor cog"), ("IV", "Đơn vị học tập (đơn vị)", "un unr ung")):
        s, r, g = parts.split()
        w.line(mark, title, bold=True)
        w.means(f"{parts} %{g}/{r}").units("\n".join(f"d| {i} | {v} | #" for i, v in enumerate(villages, 1)))
        rows = w.last(4)
        w.sum_row("Cộng", rows)
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w7_nam_ngang_toan_xa() -> Ward:
    """Indicators of the whole commune down, five years across."""
    w = Ward("w7_nam_ngang_toan_xa", sheet="5 năm", ward="Xã Mỹ Thạnh An", period="2019-2023", sizes=(2100, 2900))
    w.texts("UBND XÃ MỸ THẠNH AN", bold=True).text("MỘT SỐ CHỈ TIÊU VỀ CÔNG TÁC KHUYẾN HỌC CỦA XÃ MỸ THẠNH AN GIAI ĐOẠN 2019 - 2023", bold=True, over=8, align="center").skip()
    years = ("2019", "2020", "2021", "2022", "2023")
    w.line("STT", "Chỉ tiêu", "Đơn vị tính", *(f"Năm {y}" for y in years), bold=True)
    labels = (("Tổng số hộ", "hộ", "hh"), ("Số gia đình đăng ký Gia đình học tập", "hộ", "fr"), ("Số gia đình được công nhận Gia đình học tập", "hộ", "fg"),
              ("Số hội viên khuyến học", "người", "mem"), ("Số suất học bổng", "suất", "sch"), ("Quỹ khuyến học", "đồng", "fund"))
    data = w.draw(" ".join(f"{s}@{y}" for _, _, s in labels for y in years))
    for n, (label, unit, short) in enumerate(labels):
        v = data[n * 5:n * 5 + 5]
        w.line(n + 1, label, unit, *v)
        for c, value in enumerate(v):
            w.takes(3 + c, short, value, "", years[c])
    return w.close("Người lập biểu", "TM. UBND XÃ", 5, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w7_hoc_sinh_theo_cap() -> Ward:
    """Pupils and dropouts of three levels of school and of all."""
    w = Ward("w7_hoc_sinh_theo_cap", sheet="HS các cấp", ward="Phường Trung Nhứt", period="2022-2023")
    w.letterhead(("UBND PHƯỜNG TRUNG NHỨT",), 5)
    w.text("SỐ HỌC SINH CÁC CẤP HỌC NĂM HỌC 2022-2023", bold=True, over=10, align="center").skip()
    w.head("""
        TT | Khu vực | Học sinh đầu năm học | < | < | < | Học sinh bỏ học | < | < | <
        ^ | ^ | Tiểu học | THCS | THPT | Cộng | Tiểu học | THCS | THPT | Cộng""", name=1, stt=0)
    w.means("ps:th ps:thcs ps:thpt . do:th do:thcs do:thpt .")
    for i, n in enumerate(("Phúc Lộc 1", "Phúc Lộc 2", "Phúc Lộc 3", "Tràng Thọ 1", "Tràng Thọ B"), 1):
        p, d = [w.rng.randint(60, 190) for _ in range(3)], [w.rng.randint(0, 1), w.rng.randint(0, 3), w.rng.randint(1, 4)]
        w.units(f"d| {i} | Khu vực {n} | " + " | ".join(map(str, (*p, sum(p), *d, sum(d)))))
        w.not_counted(*(w.address(c) for c in (5, 9)))
    w.sum_row("Tổng cộng", w.last(5), also=(5, 9))
    return w.close("Người lập", "TM. UBND PHƯỜNG", 6, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w7_trong_do_toan_phuong() -> Ward:
    """Four models of the whole ward down, with lines on their parts."""
    w = Ward("w7_trong_do_toan_phuong", sheet="Biểu 03", ward="Phường Nam Bình", period="2023")
    w.letterhead(("UBND PHƯỜNG NAM BÌNH",), 4)
    w.text("BIỂU 03: SỐ LIỆU CÁC DANH HIỆU HỌC TẬP CỦA PHƯỜNG NĂM 2023", bold=True, over=6, align="center").skip()
    w.line("TT", "Danh hiệu", "ĐVT", "Tổng số", "Đăng ký", "Được công nhận", bold=True)
    for n, label, unit, shorts, v, parts in (
        (1, "Gia đình học tập", "hộ", "hh fr fg", (2864, 2310, 2087), (("Hộ nghèo, cận nghèo", 41, 28, 22),)),
        (2, "Dòng họ học tập", "dòng họ", "cl clr clg", (27, 21, 19), ()),
        (3, "Cộng đồng học tập", "tổ dân phố", "co cor cog", (11, 11, 9), ()),
        (4, "Đơn vị học tập", "đơn vị", "un unr ung", (16, 15, 14), (("Trường học", 6, 6, 6), ("Cơ quan hành chính", 4, 4, 4), ("Doanh nghiệp", 6, 5, 4)))):
        w.line(n, label, unit, *v)
        for c, s in enumerate(shorts.split()):
            w.takes(3 + c, s, v[c])
        for k, part in enumerate(parts):
            w.line(None, ("Trong đó: " if not k else "") + part[0], unit, *part[1:])
            w.not_counted(*(w.address(c) for c in (3, 4, 5)))
    return w.close("Người lập biểu", "KT. CHỦ TỊCH", 4, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w7_quy_theo_doi_quy() -> Ward:
    """The fund in four quarters, summed by formulas."""
    w = Ward("w7_quy_theo_doi_quy", sheet="Theo dõi quỹ", ward="Xã Ninh Lai", period="2023")
    w.text("HỘI KHUYẾN HỌC XÃ NINH LAI", bold=True).text("THEO DÕI QUỸ KHUYẾN HỌC TỪNG QUÝ NĂM 2023", bold=True, over=7, align="center").text("Đơn vị tính: đồng", at=5, italic=True)
    w.head("TT | Thôn | Quý I | Quý II | Quý III | Quý IV", name=1, stt=0)
    w.means("fund@2023-Q1 fund@2023-Q2 fund@2023-Q3 fund@2023-Q4").units("\n".join(
        f"d| {i} | Thôn {n} | " + " | ".join(str(w.rng.randint(11, 48) * 50000) for _ in range(4)) for i, n in enumerate(("Hội Tiến", "Ninh Phú", "Hoàng Tân", "Cây Đa", "Ninh Bình"), 1)))
    w.sum_row("Cộng", w.last(5), formula=True)
    return w.close("Thủ quỹ", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w7_tong_hop_cong_thuc() -> Ward:
    """A first tab that takes its figures by formulas from the sums of two others."""
    s = Ward("w7_tong_hop_cong_thuc", sheet="Tổng hợp", ward="Xã Tân Long", period="2021")
    s.letterhead(("HỘI KHUYẾN HỌC XÃ TÂN LONG",), 3)
    s.text("TỔNG HỢP CHUNG TOÀN XÃ NĂM 2021", bold=True, over=4, align="center").skip()
    s.line("TT", "Mô hình", "Đăng ký", "Công nhận", bold=True)
    papers = [s]
    for n, (tab, title, plan, head) in enumerate((("GĐHT", "GIA ĐÌNH HỌC TẬP", "hh fr fg", "Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận"),
                                                ("DHHT", "DÒNG HỌ HỌC TẬP", "cl clr clg", "Tổng số dòng họ | Số dòng họ đăng ký | Số dòng họ được công nhận")), 1):
        w = Ward(f"w7_tong_hop_cong_thuc_{n}", sheet=tab, ward="Xã Tân Long", period="2021", sizes=(170, 390))
        w.text("HỘI KHUYẾN HỌC XÃ TÂN LONG", bold=True).text(f"KẾT QUẢ XÂY DỰNG {title} NĂM 2021", bold=True, over=5, align="center").skip()
        w.head(f"TT | Xóm | {head}", name=1, stt=0)
        w.means(plan).units(names("Xóm", "Đồng Mẫu,Đồng Luông,Ba Đình,Lân Quan,Làng Giếng"))
        w.sum_row("Cộng", w.last(5), formula=True)
        s.line(n, title.capitalize())
        for column in (3, 4):
            s.put(column - 1, w.cells[w.row, column].value, border=True, formula=f"'{tab}'!{w.address(column)}")
        s.not_counted(*(s.address(c) for c in (2, 3)))
        papers.append(w)
    return join(papers)
