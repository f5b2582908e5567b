"""Several sheets, tables or years: five years of a term, comparisons with the last one, villages yet to report."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import big, body, comma, end, gen, kp, many, of, table, title, top, total


@ward
def wa_xom_nam_dinh_nhiem_ky() -> Ward:
    """Nam Định 2016-2020, ĐK/CN per year, households of 2020 last, plain."""
    w = Ward("wa_xom_nam_dinh_nhiem_ky", sheet="2016-2020", ward="Xã Hải Phúc Đông", period="2016-2020", sizes=(120, 310))
    top(w, "HỘI KHUYẾN HỌC HUYỆN HẢI TRUNG", "HỘI KHUYẾN HỌC XÃ HẢI PHÚC ĐÔNG", at=7)
    title(w, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP 5 NĂM (2016 - 2020)", 13).skip()
    w.head("""
        TT | Xóm | Năm 2016 | < | Năm 2017 | < | Năm 2018 | < | Năm 2019 | < | Năm 2020 | < | Tổng số hộ (năm 2020)
        ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    plan = many("fr fg", range(2016, 2021)) + " hh@2020"
    table(w, "# n " + plan, [f"Xóm {i}" for i in range(1, 10)], gen(w, 9, plan), "Cộng toàn xã")
    w.skip().text("Nguồn: sổ theo dõi của các chi hội khuyến học xóm.", italic=True)
    return end(w, "Thư ký", "CHỦ TỊCH HỘI", 8)


@ward
def wa_ben_tre_vni_ba_nam() -> Ward:
    """VNI xlsx, 2016-2018 recognised and households of the last year."""
    w = Ward("wa_ben_tre_vni_ba_nam", sheet="GDHH", ward="Xã Phước Mỹ Long", period="2016-2018", encode="vni", font="VNI-Times", sizes=(240, 520))
    w.texts("HỘI KHUYẾN HỌC XÃ PHƯỚC MỸ LONG | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    title(w, "Gia đình hiếu học được công nhận qua các năm 2016, 2017, 2018", 6).skip()
    w.head("""
        STT | Ấp | Số gia đình hiếu học được công nhận | < | < | Tổng số hộ năm 2018
        ^ | ^ | Năm 2016 | Năm 2017 | Năm 2018 | ^""", name=1, stt=0)
    plan = "fg@2016 fg@2017 fg@2018 hh@2018"
    table(w, "# n " + plan, of("Ấp", "Phước Thới,Phước Tự,Long Hòa,Long Thạnh,Tân An,An Lộc"), gen(w, 6, plan), "Cộng")
    return end(w, "Người lập bảng", "Chủ tịch", 3)


@ward
def wa_ha_noi_to_dan_pho_nam_nam() -> Ward:
    """TDP số 01.., 2021-2025, households / recognised / % for each year."""
    w = Ward("wa_ha_noi_to_dan_pho_nam_nam", sheet="PL tổng kết 5 năm", ward="Phường Cống Mỹ", period="2021-2025", sizes=(180, 390))
    top(w, "ĐẢNG ỦY - UBND PHƯỜNG CỐNG MỸ", "HỘI KHUYẾN HỌC", at=9, date="Cống Mỹ, ngày 28 tháng 11 năm 2025")
    title(w, "PHỤ LỤC: KẾT QUẢ GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2021-2025", 17).skip()
    years = range(2021, 2026)
    w.head("STT | Tổ dân phố | " + " | < | < | ".join(f"Năm {y}" for y in years) + " | < | <\n^ | ^ | " + " | ".join(["Tổng số hộ | Số hộ đạt | Tỷ lệ (%)"] * 5), name=1, stt=0)
    cols = "# n " + " ".join(f"hh@{y} fg@{y} %fg@{y}/hh@{y}" for y in years)
    table(w, cols, kp(11, "TDP số {i:02d}", "Tổ dân phố"), gen(w, 11, many("hh fg", years)), "Toàn phường", show=comma)
    return end(w, "NGƯỜI LẬP", "CHỦ TỊCH", 10)


@ward
def wa_hai_phong_ba_tab() -> Ward:
    """Three years on three tabs, the last with its columns in another order."""
    who = "Xã An Thọ Bắc"
    units = of("Thôn", "Trần Thành,Đông Lôi,Văn Khê,Cao Mật,Nghĩa Trang,Kinh Điền")
    every = "hh fr fg clr clg"
    data = gen(Ward("wa_hai_phong_ba_tab", sizes=(190, 420), period="x"), 6, many(every, (2023, 2024, 2025)))
    papers = []
    for y in (2023, 2024, 2025):
        w = Ward("wa_hai_phong_ba_tab" + ("" if y == 2023 else f"_{y}"), sheet=f"Năm {y}", ward=who, period=str(y))
        top(w, "HỘI KHUYẾN HỌC XÃ AN THỌ BẮC", at=4)
        title(w, f"KẾT QUẢ XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM {y}", 7 if y < 2025 else 8).skip()
        now = [{s: d[f"{s}@{y}"] for s in every.split()} for d in data]
        if y < 2025:
            w.head("""
                STT | Thôn | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
                ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
            table(w, "# n " + every, [f"{u.upper()}={u}" for u in units] if y == 2024 else units, now, "Toàn xã", formulas=y == 2024)
        else:
            w.head("""
                STT | Thôn | Dòng họ học tập | < | Tổng số hộ | Gia đình học tập | < | Số công dân được công nhận Công dân học tập
                ^ | ^ | Đăng ký | Công nhận | ^ | Đăng ký | Công nhận | ^""", name=1, stt=0)
            for d in now:
                d["cit"] = round(d["hh"] * w.rng.uniform(.9, 1.3))
            table(w, "# n clr clg hh fr fg cit", units, now, "Toàn xã")
        papers.append(end(w, at=4))
    return join(papers)


@ward
def wa_lao_cai_chua_bao_cao() -> Ward:
    """Two thôn "chưa báo cáo", total says 10/12."""
    w = Ward("wa_lao_cai_chua_bao_cao", sheet="Biểu tổng hợp", ward="Xã Nậm Chảy Thượng", period="2022", sizes=(48, 140))
    top(w, "UBND XÃ NẬM CHẢY THƯỢNG", at=3)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2022", 6)
    w.text("(Tính đến ngày 05/12/2022 có 10/12 thôn gửi báo cáo)", italic=True, over=6, align="center").skip()
    w.head("STT | Thôn | Số hộ | Số hộ đăng ký | Số hộ được công nhận | Ghi chú", name=1, stt=0)
    units = of("Thôn", "Cốc Ngù,Lao Chải,Sả Chải,Nậm Tủ,Gia Khâu A,Gia Khâu B,Lùng Phìn,Tả Lủ,Ma Cai Thàng,Sín Hồ,Bản Phố,Ngải Thầu")
    data = []
    for i, u in enumerate(units, 1):
        if i in (6, 10):
            w.line(i, u, "chưa báo cáo", "chưa báo cáo", "chưa báo cáo", "đã nhắc lần 2" if i == 10 else None)
            continue
        d = gen(w, 1, "hh fr fg")
        body(w, "# n hh fr fg _", [u], d, first=i)
        data += d
    total(w, "# n hh fr fg _", "Cộng (10/12 thôn)", data)
    return end(w, "Người tổng hợp", "CHỦ TỊCH", 3)


@ward
def wa_son_la_tieu_khu_va_ban() -> Ward:
    """Captions "Các tiểu khu" / "Các bản", families and citizens."""
    w = Ward("wa_son_la_tieu_khu_va_ban", sheet="GĐ-CDHT 2024", ward="Thị trấn Mường Sang", period="2024", sizes=(70, 260))
    top(w, "UBND THỊ TRẤN MƯỜNG SANG", "PHÒNG VĂN HÓA - XÃ HỘI", at=4)
    title(w, "KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2024", 8).skip()
    w.head("""
        TT | Tiểu khu, bản | Gia đình học tập | < | < | Công dân học tập | < | Tỷ lệ CDHT (%)
        ^ | ^ | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Số người từ 18 tuổi trở lên | Số người được công nhận | ^""", name=1, stt=0)
    cols, data = "# n hh fr fg ad cit %cit/ad", gen(w, 9, "hh fr fg ad cit")
    w.line(None, "Các tiểu khu", *[None] * 6, bold=True)
    body(w, cols, kp(5, "Tiểu khu {i}", "Tiểu khu"), data[:5])
    w.line(None, "Các bản", *[None] * 6, bold=True)
    body(w, cols, of("Bản", "Nà Bó,Co Mạ,Pa Phách,Lùa"), data[5:], first=6)
    total(w, cols, "Tổng số", data)
    return end(w, "Người lập biểu", "TRƯỞNG PHÒNG", 5)


@ward
def wa_quang_ninh_so_voi_nam_truoc() -> Ward:
    """2023, 2024, change by formulas."""
    w = Ward("wa_quang_ninh_so_voi_nam_truoc", sheet="So sánh", ward="Phường Hà Lầm Đông", period="2024", sizes=(190, 410))
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG HÀ LẦM ĐÔNG", at=5)
    title(w, "GIA ĐÌNH HỌC TẬP NĂM 2024 SO VỚI NĂM 2023", 9).skip()
    w.head("""
        STT | Khu | Năm 2023 | < | Năm 2024 | < | Tăng (+), giảm (-) | < | Ghi chú
        ^ | ^ | Số hộ đăng ký | Số hộ được công nhận | Số hộ đăng ký | Số hộ được công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    cols = "# n fr@2023 fg@2023 fr@2024 fg@2024"
    data = gen(w, 8, "fr@2023 fg@2023 fr@2024 fg@2024")
    data[3]["fr@2024"], data[3]["fg@2024"] = data[3]["fr@2023"] - 7, data[3]["fg@2023"] - 9
    lines, t = table(w, cols, kp(8, "Khu {i}", "Khu"), data, "Cộng")
    for r in (*lines, t):
        for c, (a, b) in {6: (4, 2), 7: (5, 3)}.items():
            w.put(c, w.cells[r, a].value - w.cells[r, b].value, r, border=True, bold=r == t, formula=f"{w.address(a, r)}-{w.address(b, r)}")
    w.put(8, "30 hộ giải tỏa", lines[3], border=True)
    return end(w, at=5)


@ward
def wa_toan_xa_nam_nam() -> Ward:
    """Whole commune, indicators down with rate lines, years 2021-2025 across, aim of QĐ 387."""
    w = Ward("wa_toan_xa_nam_nam", sheet="Phụ lục 1", ward="Xã Quảng Lưu Trung", period="2021-2025")
    top(w, "HỘI KHUYẾN HỌC XÃ QUẢNG LƯU TRUNG", at=4, date="Quảng Lưu Trung, ngày 03 tháng 12 năm 2025")
    title(w, "MỘT SỐ KẾT QUẢ 5 NĂM THỰC HIỆN QUYẾT ĐỊNH 387/QĐ-TTg (2021-2025)", 9)
    w.text("(Số liệu toàn xã)", italic=True, over=9, align="center").skip()
    w.line("TT", "Chỉ tiêu", "ĐVT", "Năm 2021", "Năm 2022", "Năm 2023", "Năm 2024", "Năm 2025", "Mục tiêu đến 2025 (%)", bold=True)
    told = {"hh": (2187, 2205, 2231, 2248, 2270), "fr": (1502, 1588, 1664, 1741, 1812), "fg": (1311, 1420, 1515, 1602, 1695), "cl": (38, 38, 39, 39, 39), "clg": (21, 23, 25, 27, 28),
            "co": (11, 11, 11, 11, 11), "cog": (7, 8, 8, 9, 10), "un": (9, 9, 9, 8, 8), "ung": (7, 7, 8, 8, 8), "cit": (0, 1480, 2105, 2633, 3012), "mem": (1104, 1176, 1239, 1302, 1377)}
    lines = (("1", "Tổng số hộ dân cư", "hộ", "hh", None), ("2", "Số hộ đăng ký Gia đình học tập", "hộ", "fr", None), ("3", "Số hộ được công nhận Gia đình học tập", "hộ", "fg", None), (None, "Tỷ lệ so với tổng số hộ", "%", "fg/hh", 70),
             ("4", "Tổng số dòng họ", "dòng họ", "cl", None), ("5", "Số dòng họ được công nhận Dòng họ học tập", "dòng họ", "clg", None), (None, "Tỷ lệ so với tổng số dòng họ", "%", "clg/cl", 65),
             ("6", "Tổng số thôn (cộng đồng)", "thôn", "co", None), ("7", "Số thôn được công nhận Cộng đồng học tập", "thôn", "cog", None), (None, "Tỷ lệ so với tổng số thôn", "%", "cog/co", 65),
             ("8", "Tổng số đơn vị thuộc xã quản lý", "đơn vị", "un", None), ("9", "Số đơn vị được công nhận Đơn vị học tập", "đơn vị", "ung", None), (None, "Tỷ lệ so với tổng số đơn vị", "%", "ung/un", 80),
             ("10", "Số người được công nhận Công dân học tập", "người", "cit", None), ("11", "Số hội viên Hội Khuyến học", "người", "mem", None))
    for n, label, unit, what, aim in lines:
        if "/" in what:
            a, b = what.split("/")
            w.line(None, label, unit, *(comma(percentage(x, y)) for x, y in zip(told[a], told[b], strict=True)), aim, italic=True)
            continue
        shown = ["chưa triển khai" if what == "cit" and v == 0 else big(v) for v in told[what]]
        w.line(int(n), label, unit, *shown, None)
        for c, (y, v) in enumerate(zip(range(2021, 2026), told[what], strict=True)):
            if not isinstance(shown[c], str) or v:
                w.takes(3 + c, what, v, "", str(y))
    return end(w, "Người lập biểu", "CHỦ TỊCH", 5)
