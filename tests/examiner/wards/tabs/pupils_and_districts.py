"""Pupils, years, quarters and districts, over lines and tabs."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, names, numbered
from ...ward_frames import of, rows, signed, title, top


@ward
def wb_soc_trang_bo_hoc_ba_cap() -> Ward:
    """Dropouts and returns by three levels."""
    w = Ward("wb_soc_trang_bo_hoc_ba_cap", sheet="HS bỏ học", ward="Xã Lịch Hội Thượng Nam", period="2019-2020")
    top(w, "UBND XÃ LỊCH HỘI THƯỢNG NAM", "HỘI KHUYẾN HỌC", at=5)
    title(w, "TÌNH HÌNH HỌC SINH BỎ HỌC VÀ VẬN ĐỘNG TRỞ LẠI LỚP NĂM HỌC 2019-2020", 9).skip()
    w.head("""
        STT | Ấp | Số học sinh bỏ học | < | < | Số học sinh vận động trở lại lớp | < | < | Ghi chú
        ^ | ^ | Tiểu học | THCS | THPT | Tiểu học | THCS | THPT | ^""", name=1, stt=0)

    def line(i):
        d = [w.rng.randint(0, 1), w.rng.randint(1, 5), w.rng.randint(0, 3)]
        return [*d, d[0], w.rng.randint(0, d[1]), w.rng.randint(0, d[2]), "Đi làm ăn xa theo cha mẹ" if i == 3 else None]

    rows(w, "do:th do:thcs do:thpt rt:th rt:thcs rt:thpt .", of("Ấp", "Châu Thành,Giồng Giữa,Sóc Lèo,Bưng Lức,Phú Giao"), line, "Tổng cộng")
    return signed(w, at=5)


@ward
def wb_lai_chau_si_so_thcs() -> Ward:
    """Roll of a boarding THCS by bản, start, dropouts, end."""
    w = Ward("wb_lai_chau_si_so_thcs", sheet="Duy trì sĩ số", ward="Xã Nậm Tăm Hố", period="2020-2021")
    top(w, "PHÒNG GD&ĐT HUYỆN SÌN LAN", "TRƯỜNG PTDTBT THCS NẬM TĂM HỐ")
    title(w, "BIỂU THEO DÕI DUY TRÌ SĨ SỐ HỌC SINH THCS THEO BẢN, XÃ NẬM TĂM HỐ - NĂM HỌC 2020-2021", 7).skip()
    w.head("TT | Bản | Số học sinh đầu năm học | Số học sinh bỏ học | Số học sinh cuối năm học | Tỷ lệ duy trì (%) | Ghi chú", name=1, stt=0)

    def line(i):
        a, d = w.rng.randint(24, 68), w.rng.randint(0, 4)
        return [a, d, a - d, None, None]

    rows(w, "ps:thcs do:thcs pe:thcs . .", of("Bản", "Nậm Ngập,Nà Tăm 1,Nà Tăm 2,Phiêng Chá,Pá Khôm,Tà Ghênh"), line, "Cộng", {3: (2, 0)})
    return signed(w, "Người lập", "HIỆU TRƯỞNG", under=("", ""))


@ward
def wb_phu_yen_sau_tuoi() -> Ward:
    """.xls, six-year-olds into grade 1."""
    w = Ward("wb_phu_yen_sau_tuoi", "xls", "Tre 6 tuoi", ward="Phường Hòa Hiệp Đông", period="2021-2022")
    w.texts("UBND PHƯỜNG HÒA HIỆP ĐÔNG", bold=True).texts("BCĐ PCGD - XMC", bold=True)
    title(w, "HUY ĐỘNG TRẺ 6 TUỔI VÀO LỚP 1 NĂM HỌC 2021-2022", 6).skip()
    w.head("STT | Khu phố | Số trẻ 6 tuổi | Số trẻ 6 tuổi vào lớp 1 | Tỷ lệ | Ghi chú", name=1, stt=0)
    w.means("a6 a6g %a6g/a6 .").units(names("Khu phố", "Phú Hòa,Thọ Lâm,Phước Lâm,Uất Lâm,Đa Ngư,Phú Lạc") + "\nT| | Toàn phường | #", percent="%")
    return signed(w, "Người lập bảng", "TRƯỞNG BAN", under=("", ""))


@ward
def wb_gia_lai_chua_ra_lop() -> Ward:
    """Làng, dropouts, returned, not enrolled, reasons."""
    w = Ward("wb_gia_lai_chua_ra_lop", sheet="Sheet1", ward="Xã Ia Grăng Nông", period="2022-2023")
    top(w, "UBND XÃ IA GRĂNG NÔNG", at=4, date="Ia Grăng Nông, ngày 05 tháng 6 năm 2023")
    title(w, "BÁO CÁO SỐ HỌC SINH BỎ HỌC, TRẺ CHƯA RA LỚP CÁC LÀNG NĂM HỌC 2022-2023", 7)
    w.text("ĐVT: em", at=6, italic=True)
    w.head("STT | Làng, thôn | Số học sinh bỏ học | Số học sinh đã vận động trở lại lớp | Số trẻ trong độ tuổi chưa ra lớp | Nguyên nhân chủ yếu | Đoàn thể phụ trách", name=1, stt=0)
    why = ["Lấy chồng sớm", "Phụ gia đình hái cà phê", "", "Học yếu", "Theo cha mẹ lên rẫy", ""]

    def line(i):
        d = w.rng.randint(1, 6)
        return [d, w.rng.randint(0, d), w.rng.randint(0, 3), why[i - 1], ["Hội LHPN", "Đoàn TN"][i % 2]]

    rows(w, "do rt ne . .", [*of("Làng", "Mèo,Jút 1,Jút 2,Hlũ,Breng"), "Thôn Lập Thành"], line, "Cộng")
    return signed(w, "Công chức VHXH", "CHỦ TỊCH", under=("", ""))


@ward
def wb_thanh_hoa_tong_nu() -> Ward:
    """Dropouts and returns, of which girls."""
    w = Ward("wb_thanh_hoa_tong_nu", sheet="Bỏ học", ward="Xã Lũng Cao Sơn", period="2018-2019")
    top(w, "HỘI KHUYẾN HỌC XÃ LŨNG CAO SƠN")
    title(w, "SỐ HỌC SINH BỎ HỌC GIỮA CHỪNG NĂM HỌC 2018-2019", 8).skip()
    w.head("""
        TT | Thôn | Tổng số học sinh đầu năm học | Học sinh bỏ học | < | Học sinh trở lại lớp | < | Ghi chú
        ^ | ^ | ^ | Tổng số | Trong đó: nữ | Tổng số | Trong đó: nữ | ^""", name=1, stt=0)

    def line(i):
        d = w.rng.randint(2, 6)
        r = w.rng.randint(1, d)
        n = w.rng.randint(0, d - 1)
        return [w.rng.randint(105, 260), d, n, r, min(n, r, 1), None]

    rows(w, "ps do . rt . .", of("Thôn", "Trình,Pốn,Nủa,Hin,Cao Hoong"), line, "Cộng", unread=(2, 4))
    return signed(w)


@ward
def wb_tra_vinh_hai_cap_html() -> Ward:
    """Html as .xls, two levels with rates."""
    w = Ward("wb_tra_vinh_hai_cap_html", "htmlxls", "Sheet1", ward="Xã Ngãi Hùng Tây", period="2021-2022")
    w.text("UBND XÃ NGÃI HÙNG TÂY", bold=True).text("THỐNG KÊ HỌC SINH BỎ HỌC THEO ẤP, NĂM HỌC 2021-2022", bold=True).skip()
    w.head("""
        STT | Ấp | Cấp tiểu học | < | < | Cấp trung học cơ sở | < | <
        ^ | ^ | Số HS đầu năm | Số HS bỏ học | Tỷ lệ (%) | Số HS đầu năm | Số HS bỏ học | Tỷ lệ (%)""", name=1, stt=0)

    def line(i):
        return [w.rng.randint(80, 170), w.rng.randint(0, 1), None, w.rng.randint(60, 140), w.rng.randint(0, 4), None]

    rows(w, "ps:th do:th . ps:thcs do:thcs .", of("Ấp", "Ngãi Phú,Ngãi Chánh,Sóc Cụt,Ngã Tư,Tân Hùng"), line, "Tổng cộng", {2: (1, 0), 5: (4, 3)}, decimals=2)
    return w


@ward
def wb_da_nang_tab_moi_nam() -> Ward:
    """Three year tabs, KDC số 1..8."""
    papers = []
    for j, y in enumerate(("2018", "2019", "2020")):
        w = Ward("wb_da_nang_tab_moi_nam", sheet=f"Năm {y}", ward="Phường Hòa Phát Đông", period=y, sizes=(60, 120))
        w.drift = j
        w.text("HỘI KHUYẾN HỌC PHƯỜNG HÒA PHÁT ĐÔNG", bold=True)
        title(w, f"KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM {y}", 6).skip()
        w.head("STT | Khu dân cư | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ % (CN/ĐK)", name=1, stt=0)
        w.means("hh fr fg %fg/fr").units(numbered("Khu dân cư", range(1, 9), "KDC số {i}") + "\nT| | Tổng cộng | #")
        papers.append(signed(w))
    return join(papers)


@ward
def wb_vinh_long_bon_quy() -> Ward:
    """Scholarships by quarter with Cả năm, members."""
    w = Ward("wb_vinh_long_bon_quy", sheet="Học bổng 2023", ward="Phường Thành Hòa", period="2023")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG THÀNH HÒA", at=5)
    title(w, "SỐ SUẤT HỌC BỔNG TRAO CHO HỌC SINH CÁC KHÓM THEO QUÝ NĂM 2023", 8)
    w.text("Đơn vị tính: suất", at=6, italic=True)
    w.head("""
        STT | Khóm | Số suất học bổng | < | < | < | < | Số hội viên đến 31/12/2023
        ^ | ^ | Quý I | Quý II | Quý III | Quý IV | Cả năm | ^""", name=1, stt=0)

    def line(i):
        q = [w.rng.randint(1, 6), w.rng.randint(0, 4), w.rng.randint(8, 22), w.rng.randint(2, 9)]
        return [*q, sum(q), w.rng.randint(66, 190)]

    rows(w, "sch@2023-Q1 sch@2023-Q2 sch@2023-Q3 sch@2023-Q4 sch mem", [f"Khóm {i}" for i in range(1, 7)], line, "Toàn phường")
    return signed(w, "Thủ quỹ", at=5)


@ward
def wb_cao_bang_ba_nam_hoc() -> Ward:
    """THCS (title) dropouts and returns of three school years."""
    w = Ward("wb_cao_bang_ba_nam_hoc", sheet="Bỏ học THCS", ward="Xã Quang Trọng Lũng", period="2021-2022")
    top(w, "UBND XÃ QUANG TRỌNG LŨNG", at=5)
    title(w, "HỌC SINH TRUNG HỌC CƠ SỞ BỎ HỌC TRONG 3 NĂM HỌC", 9).skip()
    w.head("""
        TT | Xóm | Năm học 2019-2020 | < | Năm học 2020-2021 | < | Năm học 2021-2022 | < | Ghi chú
        ^ | ^ | Bỏ học | Đã trở lại lớp | Bỏ học | Đã trở lại lớp | Bỏ học | Đã trở lại lớp | ^""", name=1, stt=0)

    def line(i):
        out = []
        for low, high in ((2, 5), (1, 4), (0, 3)):
            d = w.rng.randint(low, high)
            out += [d, w.rng.randint(0, d)]
        return [*out, None]

    rows(w, " ".join(f"do:thcs@{y} rt:thcs@{y}" for y in ("2019-2020", "2020-2021", "2021-2022")) + " .", of("Xóm", "Lũng Rì,Pác Nặm,Nà Tồng,Khuổi Slưa,Bản Mới"), line, "Cộng")
    return signed(w, "Công chức VH-XH", "CHỦ TỊCH", 5, under=("", ""))


@ward
def wb_dong_nai_sau_thang_quy() -> Ward:
    """Six months 2024, registration, members, fund typed with dots."""
    w = Ward("wb_dong_nai_sau_thang_quy", sheet="6 tháng", ward="Xã Bàu Hàm Trung", period="2024-H1", sizes=(330, 700))
    top(w, "HỘI KHUYẾN HỌC XÃ BÀU HÀM TRUNG", at=4, date="Bàu Hàm Trung, ngày 18 tháng 6 năm 2024")
    title(w, "SỐ LIỆU CÔNG TÁC KHUYẾN HỌC 6 THÁNG ĐẦU NĂM 2024", 7).skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký Gia đình học tập | Số hội viên | Quỹ khuyến học vận động được (đồng) | Số suất học bổng đã trao", name=1, stt=0)
    w.means("hh fr mem fund sch").units(names("Ấp", "Tân Hợp,Tân Hoa,Tân Việt,Cây Điều,Lợi Hà") + "\nT| | Cộng | #", mess={3: "dot"})
    return signed(w, "Thư ký")


@ward
def wb_huyen_gia_dinh_cac_xa() -> Ward:
    """District, communes down, families."""
    w = Ward("wb_huyen_gia_dinh_cac_xa", sheet="Toàn huyện", ward="Huyện Yên Lãng", period="2020")
    top(w, "HỘI KHUYẾN HỌC TỈNH", "HỘI KHUYẾN HỌC HUYỆN YÊN LÃNG", at=4, date="Yên Lãng, ngày 20 tháng 12 năm 2020")
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP CÁC XÃ, THỊ TRẤN NĂM 2020", 7).skip()
    w.head("STT | Xã, thị trấn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | % CN/ĐK | % CN/TS hộ", name=1, stt=0)
    w.sizes = (1300, 3200)
    rows(w, "hh fr fg . .", ["Thị trấn Yên Lãng", *of("Xã", "Tam Hiệp Sơn,Đồng Cương Nội,Kim Hồng,Liên Châu Hạ,Trung Hà Đoài,Yên Phương Tây")], lambda i: [*w.draw("hh fr fg"), None, None], "TOÀN HUYỆN",
         {3: (2, 1), 4: (2, 0)}, ward_rows=True)
    return signed(w)


@ward
def wb_huyen_bo_hoc_cac_xa() -> Ward:
    """.xls district, dropouts of two levels."""
    w = Ward("wb_huyen_bo_hoc_cac_xa", "xls", "Bo hoc", ward="Huyện Tân Biên Đông", period="2018-2019")
    top(w, "UBND HUYỆN TÂN BIÊN ĐÔNG", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", at=4)
    title(w, "THỐNG KÊ HỌC SINH BỎ HỌC CÁC XÃ, THỊ TRẤN NĂM HỌC 2018-2019", 8).skip()
    w.head("""
        TT | Đơn vị | Tiểu học | < | < | Trung học cơ sở | < | <
        ^ | ^ | HS đầu năm | HS bỏ học | Tỷ lệ (%) | HS đầu năm | HS bỏ học | Tỷ lệ (%)""", name=1, stt=0)

    def line(i):
        return [w.rng.randint(520, 1240), w.rng.randint(0, 3), None, w.rng.randint(380, 890), w.rng.randint(3, 15), None]

    rows(w, "ps:th do:th . ps:thcs do:thcs .", ["Thị trấn Tân Biên Đông", *of("Xã", "Thạnh Tây Hòa,Mỏ Công Bắc,Trà Vong Hạ,Tân Phong Nam,Hòa Hiệp Thượng")], line, "Toàn huyện", {2: (1, 0), 5: (4, 3)}, decimals=2, ward_rows=True)
    return signed(w, "Người lập", "TRƯỞNG PHÒNG", under=("", ""))


@ward
def wb_huyen_moi_xa_mot_tab() -> Ward:
    """District, a tab per commune, thôn / tổ dân phố."""
    papers = []
    for k, (who, kind, units) in enumerate((("Xã Bình Chánh Tây", "Thôn", "Đông Bình,Mỹ Tân,Nam Bình"), ("Xã Bình Mỹ Hạ", "Thôn", "An Phong,Phước Tích,Thạch An,Phú Lộc"), ("Thị trấn Châu Ổ Đông", "Tổ dân phố", "1,2,3,4"))):
        w = Ward(f"wb_huyen_moi_xa_mot_tab{f'_{k}' if k else ''}", sheet=who.replace("Thị trấn", "TT"), ward=who, period="2022", sizes=(190, 420))
        w.text(f"HỘI KHUYẾN HỌC {who.upper()}", bold=True)
        title(w, "GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2022", 7).skip()
        w.head(f"""
            STT | {kind} | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
            ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
        w.means("hh fr fg clr clg").units(names(kind, units) + "\nT| | Cộng | #")
        papers.append(signed(w))
    return join(papers)


@ward
def wb_binh_thuan_nam_nam_dang_ky() -> Ward:
    """KH 493, registered 2016-2020, recognised 2016-2019, households of 2020."""
    w = Ward("wb_binh_thuan_nam_nam_dang_ky", sheet="5 năm", ward="Xã Chí Công Hạ", period="2016-2020", sizes=(320, 640))
    top(w, "UBND XÃ CHÍ CÔNG HẠ", "HỘI KHUYẾN HỌC", at=7, date="Chí Công Hạ, ngày 12 tháng 6 năm 2020")
    title(w, "SỐ LIỆU GIA ĐÌNH HIẾU HỌC 5 NĂM THỰC HIỆN KẾ HOẠCH 493/KH-UBND (2016-2020)", 13).skip()
    w.head("""
        STT | Thôn | Số hộ đăng ký Gia đình hiếu học | < | < | < | < | Số hộ được công nhận Gia đình hiếu học | < | < | < | Tổng số hộ năm 2020 | Ghi chú
        ^ | ^ | 2016 | 2017 | 2018 | 2019 | 2020 | 2016 | 2017 | 2018 | 2019 | ^ | ^""", name=1, stt=0)
    w.means("fr@2016 fr@2017 fr@2018 fr@2019 fr@2020 fg@2016 fg@2017 fg@2018 fg@2019 hh@2020 .").units(names("Thôn", "Hiệp Đức 1,Hiệp Đức 2,Thanh Lương,Hà Thủy 1,Hà Thủy 2,Hà Thủy 3") + "\nT| | Toàn xã | #")
    w.skip().text("Năm 2020 chưa bình xét công nhận.", italic=True)
    return signed(w, at=8)


@ward
def wb_hau_giang_toan_xa_nam_doc() -> Ward:
    """.xls, whole commune, years as lines."""
    w = Ward("wb_hau_giang_toan_xa_nam_doc", "xls", "Số liệu 5 năm", ward="Xã Vị Thanh Bình", period="2021", sizes=(2450, 2500))
    top(w, "UBND XÃ VỊ THANH BÌNH", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP", at=5)
    title(w, "SỐ LIỆU TOÀN XÃ QUA CÁC NĂM 2021 - 2025", 8).skip()
    w.head("""
        STT | Năm | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập (ấp) | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    made = [(2451, 1610, 1402, 7, 5), (2467, 1688, 1491, 7, 6), (2480, 1753, 1577, 7, 6), (2498, 1834, 1668, 7, 7), (2513, 1911, 1752, 7, 7)]
    for i, (y, v) in enumerate(zip(range(2021, 2026), made, strict=True), 1):
        w.line(i, y, *v)
        w.tables[0].body.append(w.row)
        for c, s in enumerate(["hh", "fr", "fg", "cor", "cog"]):
            w.takes(2 + c, s, v[c], period=str(y))
    return signed(w, "Người tổng hợp", "TRƯỞNG BAN", 5, under=("", ""))
