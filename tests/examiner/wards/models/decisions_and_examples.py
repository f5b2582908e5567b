"""The forms of the decisions on the learning models, with marks, evidence, lines of example and the way to 2025."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, names, percentage
from ...ward_frames import end, of, rows, title, top


@ward
def w9_pl_387_bieu_01() -> Ward:
    """The annex to a plan under QĐ 387, SL/TL% pairs for ĐK and CN, code row A B 1 2 3=2/1, CĐHT columns left empty."""
    w = Ward("w9_pl_387_bieu_01", sheet="Biểu 01", ward="Xã Đông Quan", period="2023", sizes=(180, 420))
    top(w, "UBND XÃ ĐÔNG QUAN", at=6)
    w.text("Biểu số 01", bold=True)
    title(w, "KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH HỌC TẬP SUỐT ĐỜI TRONG GIA ĐÌNH, DÒNG HỌ, CỘNG ĐỒNG NĂM 2023", 13)
    w.text("(Kèm theo Báo cáo số 214/BC-UBND ngày 18/12/2023 của UBND xã Đông Quan, thực hiện Quyết định số 387/QĐ-TTg ngày 25/3/2022)", over=13, italic=True, align="center").skip()
    w.head("""
        TT | Tên thôn | Gia đình học tập | < | < | < | < | Dòng họ học tập | < | < | Cộng đồng học tập | < | Ghi chú
        ^ | ^ | Tổng số hộ | Đăng ký | < | Công nhận | < | Tổng số dòng họ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^
        ^ | ^ | ^ | Số lượng | Tỷ lệ % | Số lượng | Tỷ lệ % | ^ | ^ | ^ | ^ | ^ | ^""", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3=2/1 | 4 | 5=4/1 | 6 | 7 | 8 | 9 | 10 | C")

    def line(i):
        h, r, g, a, b, c = w.draw("hh fr fg cl clr clg")
        w.means(PLAN)
        return [h, r, None, g, None, a, b, c, None, None, None]

    PLAN = "hh fr . fg . cl clr clg . . ."
    rows(w, PLAN, of("Thôn", "Bái,Cốc,Đông Đoài,Kênh,Thượng Phúc,Vạn Xuân"), line, "Tổng cộng", {2: (1, 0), 4: (3, 0)})
    w.put(12, "họ Phạm mới tách chi", w.tables[0].body[3], border=True)
    w.text("Ghi chú: cột 9, 10 xã đang chờ quyết định của huyện.", italic=True)
    return end(w, "NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN", 8)


@ward
def w9_cdht_theo_doi_tuong() -> Ward:
    """QĐ 677, citizens recognised by kind of person first, the total column after its parts."""
    w = Ward("w9_cdht_theo_doi_tuong", sheet="CDHT 2024", ward="Phường Bồ Sơn", period="2024", sizes=(220, 520))
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG BỒ SƠN", at=5, date="Bồ Sơn, ngày 10 tháng 12 năm 2024")
    title(w, "TỔNG HỢP KẾT QUẢ CÔNG NHẬN “CÔNG DÂN HỌC TẬP” NĂM 2024", 8)
    title(w, "(theo Quyết định số 677/QĐ-TTg ngày 03/6/2022)", 8).skip()
    w.head("""
        STT | Khu phố | Số công dân từ 18 tuổi trở lên | Số công dân được công nhận danh hiệu Công dân học tập | < | < | < | Tỷ lệ (%)
        ^ | ^ | ^ | Cán bộ, công chức, viên chức | Người lao động | Người cao tuổi | Tổng số | ^""", name=1, stt=0)

    def line(i):
        a, c = w.draw("ad cit")
        x, z = round(c * w.rng.uniform(.1, .2)), round(c * w.rng.uniform(.1, .15))
        return [a, x, c - x - z, z, c, None]

    rows(w, "ad . . . cit .", [f"Khu phố {i}" for i in range(1, 6)], line, "Toàn phường", {5: (4, 0)}, unread=(1, 2, 3))
    return end(w, "Thư ký", at=5)


@ward
def w9_tt25_minh_chung_cdht_xa() -> Ward:
    """Evidence figures for TT 25/2023, indicators down with numbering over Roman groups, ward as a whole."""
    w = Ward("w9_tt25_minh_chung_cdht_xa", sheet="Số liệu MC", ward="Xã Tân Hộ Cơ", period="2024")
    top(w, "UBND XÃ TÂN HỘ CƠ", at=3, date="Tân Hộ Cơ, ngày 20 tháng 12 năm 2024")
    title(w, "SỐ LIỆU MINH CHỨNG TỰ ĐÁNH GIÁ, CÔNG NHẬN CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2024", 5)
    w.text("(Theo Thông tư số 25/2023/TT-BGDĐT ngày 27/12/2023)", over=5, italic=True, align="center").skip()
    w.line("STT", "Nội dung", "Đơn vị tính", "Kết quả năm 2024", "Minh chứng", bold=True)
    told = (("I", "Gia đình học tập", "", None, "", ""), (1, "Tổng số hộ gia đình trên địa bàn xã", "hộ", 2415, "hh", "Sổ hộ khẩu"), (2, "Số hộ đăng ký Gia đình học tập", "hộ", 2120, "fr", "Sổ đăng ký"),
            (3, "Số hộ được công nhận Gia đình học tập", "hộ", 1893, "fg", "QĐ số 188"), (4, "Tỷ lệ hộ được công nhận so với tổng số hộ", "%", percentage(1893, 2415), "", ""),
            ("II", "Dòng họ học tập", "", None, "", ""), (5, "Số dòng họ đăng ký Dòng họ học tập", "dòng họ", 14, "clr", ""), (6, "Số dòng họ được công nhận Dòng họ học tập", "dòng họ", 11, "clg", "QĐ số 189"),
            ("III", "Cộng đồng học tập (ấp)", "", None, "", ""), (7, "Tổng số ấp", "ấp", 8, "co", ""), (8, "Số ấp được công nhận Cộng đồng học tập", "ấp", 7, "cog", "QĐ số 190"),
            ("IV", "Đơn vị học tập", "", None, "", ""), (9, "Số cơ quan, trường học đăng ký Đơn vị học tập", "đơn vị", 9, "unr", ""), (10, "Số cơ quan, trường học được công nhận Đơn vị học tập", "đơn vị", 8, "ung", "QĐ số 191"),
            ("V", "Công dân học tập", "", None, "", ""), (11, "Số người từ 18 tuổi trở lên", "người", 6742, "ad", ""), (12, "Số người được công nhận Công dân học tập", "người", 3518, "cit", "Danh sách kèm theo"),
            (13, "Tỷ lệ người được công nhận Công dân học tập", "%", percentage(3518, 6742), "", ""))
    for n, label, unit, value, short, note in told:
        w.line(n, label, unit or None, value, note or None, bold=not unit)
        if short:
            w.takes(3, short, value)
    return end(w, "Công chức VH-XH", "KT. CHỦ TỊCH", 3)


@ward
def w9_dvht_xep_loai() -> Ward:
    """Units registered, recognised, of which graded Tốt/Khá/Đạt."""
    w = Ward("w9_dvht_xep_loai", "xls", "ĐVHT", ward="Phường Tân Xuyên", period="2022")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG TÂN XUYÊN", bold=True)
    title(w, "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI ĐƠN VỊ HỌC TẬP NĂM 2022", 9).skip()
    w.head("""
        TT | Khóm | Tổng số cơ quan, đơn vị, trường học | Số đơn vị đăng ký | Số đơn vị được công nhận Đơn vị học tập | Trong đó xếp loại | < | < | Ghi chú
        ^ | ^ | ^ | ^ | ^ | Tốt | Khá | Trung bình | ^""", name=1, stt=0)
    made = [(7, 6, 6, 4, 2, 0), (5, 5, 4, 2, 1, 1), (9, 8, 7, 5, 2, 0), (4, 3, 3, 1, 1, 1), (6, 6, 5, 3, 2, 0)]
    rows(w, "un unr ung . . . .", [f"Khóm {i}" for i in range(1, 6)], lambda i: [*made[i - 1], None], "Cộng", unread=(3, 4, 5))
    return end(w, at=5)


@ward
def w9_moi_thon_bon_danh_hieu() -> Ward:
    """Each thôn with four lines a) b) c) d), one per title, units in brackets."""
    w = Ward("w9_moi_thon_bon_danh_hieu", sheet="4 danh hiệu", ward="Xã Nghi Kiều", period="2022", sizes=(150, 330))
    top(w, "HỘI KHUYẾN HỌC XÃ NGHI KIỀU", at=4, date="Nghi Kiều, ngày 28 tháng 11 năm 2022")
    title(w, "BẢNG TỔNG HỢP KẾT QUẢ ĐĂNG KÝ, CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP NĂM 2022", 7).skip()
    w.line("STT", "Xóm", "Danh hiệu", "Tổng số", "Số đăng ký", "Số được công nhận", "Tỷ lệ công nhận/đăng ký (%)", bold=True)
    for n, xom in enumerate(("Xóm 1", "Xóm 3", "Xóm 6", "Xóm Tân Kiều"), 1):
        h, r, g, a, b, c, u, v, x = w.draw("hh fr fg cl clr clg un unr ung")
        first = w.row + 1
        for label, values, shorts in (("a) Gia đình học tập (hộ)", (h, r, g), "hh fr fg"), ("b) Dòng họ học tập (dòng họ)", (a, b, c), "cl clr clg"),
                                      ("c) Cộng đồng học tập (xóm)", (1, 1, 1 if n != 3 else 0), "co cor cog"), ("d) Đơn vị học tập (đơn vị)", (u, v, x), "un unr ung")):
            w.line(n if w.row + 1 == first else None, xom if w.row + 1 == first else None, label, *values, percentage(values[2], values[1]))
            for k, short in enumerate(shorts.split()):
                w.takes(3 + k, short, values[k], xom)
        w.merges += [(first, 0, w.row, 0), (first, 1, w.row, 1)]
    return end(w, "Người tổng hợp")


@ward
def w9_lo_trinh_2021_2025() -> Ward:
    """Road map, target families of five years, households of the base year."""
    w = Ward("w9_lo_trinh_2021_2025", "ods", "Lộ trình", ward="Xã Quài Tở", period="2021-2025", sizes=(90, 210))
    w.text("UBND XÃ QUÀI TỞ", bold=True)
    title(w, "LỘ TRÌNH XÂY DỰNG GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2021-2025", 8)
    w.text("(Kèm theo Kế hoạch số 31/KH-UBND ngày 15/3/2021)", italic=True).skip()
    w.head("""
        TT | Bản | Tổng số hộ năm 2020 | Kế hoạch số hộ đạt Gia đình học tập hằng năm | < | < | < | <
        ^ | ^ | ^ | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025""", name=1, stt=0)

    def line(i):
        h = w.rng.randint(90, 210)
        s = w.rng.uniform(.42, .5)
        return [h, *(round(h * (s + .06 * k)) for k in range(5))]

    rows(w, "hh@2020 fp@2021 fp@2022 fp@2023 fp@2024 fp@2025", of("Bản", "Lạnh,Ngúa,Có,Món,Hới Nọ"), line, "Toàn xã")
    return end(w, "Người xây dựng", "CHỦ TỊCH", 5)


@ward
def w9_mau_huyen_ghi_thon() -> Ward:
    """The district's form whose name column says Xã, phường, thị trấn, filled with thôn."""
    w = Ward("w9_mau_huyen_ghi_thon", sheet="Mẫu 02", ward="Xã Cẩm Vịnh", period="2021", sizes=(160, 380))
    top(w, "HỘI KHUYẾN HỌC XÃ CẨM VỊNH", at=5)
    w.text("Mẫu số 02/HKH", at=7, italic=True)
    title(w, "THỐNG KÊ SỐ LIỆU GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2021", 8).skip()
    w.head("""
        TT | Đơn vị (xã, phường, thị trấn) | Gia đình học tập | < | < | Dòng họ học tập | < | Ghi chú
        ^ | ^ | Tổng số hộ | Hộ đăng ký | Hộ được công nhận | Số dòng họ đăng ký | Số dòng họ được công nhận | ^""", name=1, stt=0)
    w.means("hh fr fg clr clg .").units(names("Thôn", "Đông Hạ,Đông Vịnh,Yên Khánh,Ngụ Quế,Tam Đồng") + "\nT| | Cộng toàn xã | #")
    return end(w, "Người lập biểu", "TM. BAN CHẤP HÀNH", 5)


@ward
def w9_dong_vi_du() -> Ward:
    """The example of the form was left in; it is no unit and is not added up."""
    w = Ward("w9_dong_vi_du", sheet="GĐHT", ward="Xã Ba Điền", period="2023", sizes=(110, 260))
    top(w, "UBND XÃ BA ĐIỀN", at=3)
    title(w, "BIỂU ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2023", 6)
    w.text("(Các xã nhập theo mẫu, không thêm bớt cột; dòng VD chỉ để minh họa)", italic=True, over=6).skip()
    w.head("STT | Thôn, tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ công nhận/tổng số hộ (%)", name=1, stt=0)
    w.row += 1
    for c, v in enumerate(("VD", "Thôn A (ví dụ)", 100, 80, 70, 70.0)):
        w.put(c, v, italic=True, border=True)
    PLAN = "hh fr fg ."
    rows(w, PLAN, of("Thôn", "Gò Nghênh,Làng Rêu,Hy Long,Làng Tương,Gò Khôn"), lambda i: [*w.draw("hh fr fg"), None], "Tổng cộng", {3: (2, 0)})
    return end(w, "Người lập", "CHỦ TỊCH UBND", 3)


@ward
def w9_so_ket_281_muc_tieu() -> Ward:
    """Five years of a town against the target column of QĐ 281 (rows counts and rates)."""
    w = Ward("w9_so_ket_281_muc_tieu", sheet="5 năm", ward="Thị trấn Gành Hào", period="2016-2020")
    top(w, "UBND THỊ TRẤN GÀNH HÀO", "BAN CHỈ ĐẠO XÃ HỘI HỌC TẬP", at=5)
    title(w, "PHỤ LỤC: KẾT QUẢ 05 NĂM THỰC HIỆN QUYẾT ĐỊNH SỐ 281/QĐ-TTG (2016-2020) CỦA THỊ TRẤN GÀNH HÀO", 9).skip()
    w.line("TT", "Chỉ tiêu", "ĐVT", "Mục tiêu đến năm 2020", "Năm 2016", "Năm 2017", "Năm 2018", "Năm 2019", "Năm 2020", bold=True)
    hh, fr, fg = [3012, 3047, 3089, 3120, 3166], [1820, 2015, 2240, 2398, 2561], [1502, 1719, 1934, 2117, 2302]
    told = (("1", "Tổng số hộ gia đình", "hộ", None, "hh", hh), ("2", "Số hộ đăng ký Gia đình học tập", "hộ", None, "fr", fr), ("3", "Số hộ được công nhận Gia đình học tập", "hộ", None, "fg", fg),
            ("", "Tỷ lệ hộ được công nhận/tổng số hộ", "%", 70, "", [percentage(a, b) for a, b in zip(fg, hh, strict=False)]), ("4", "Tổng số dòng họ", "dòng họ", None, "cl", [12, 12, 13, 13, 13]),
            ("5", "Số dòng họ được công nhận Dòng họ học tập", "dòng họ", None, "clg", [4, 5, 6, 7, 8]), ("", "Tỷ lệ dòng họ được công nhận", "%", 50, "", [percentage(a, b) for a, b in zip([4, 5, 6, 7, 8], [12, 12, 13, 13, 13], strict=False)]),
            ("6", "Tổng số ấp", "ấp", None, "co", [7] * 5), ("7", "Số ấp được công nhận Cộng đồng học tập", "ấp", None, "cog", [3, 4, 4, 5, 6]), ("", "Tỷ lệ ấp được công nhận", "%", 60, "", [percentage(a, 7) for a in [3, 4, 4, 5, 6]]))
    for n, label, unit, aim, short, values in told:
        w.line(int(n) if n else None, label, unit, aim, *values, italic=unit == "%")
        for k, y in enumerate(range(2016, 2021)):
            if short:
                w.takes(4 + k, short, values[k], "", str(y))
    return end(w, "Người tổng hợp", "TRƯỞNG BAN", 5)


@ward
def w9_tthtcd_chuyen_de() -> Ward:
    """Community learning centre: topics, attendances, adults, citizens recognised."""
    w = Ward("w9_tthtcd_chuyen_de", sheet="TTHTCĐ", ward="Phường An Hòa", period="2023", sizes=(230, 450))
    top(w, "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG", "PHƯỜNG AN HÒA", at=5)
    title(w, "KẾT QUẢ HOẠT ĐỘNG CỦA TRUNG TÂM VÀ XÂY DỰNG CÔNG DÂN HỌC TẬP NĂM 2023", 8).skip()
    w.head("STT | Tổ | Số chuyên đề đã mở | Lượt người tham gia học | Kinh phí hoạt động (nghìn đồng) | Số người từ đủ 18 tuổi | Số người đăng ký Công dân học tập | Số người được công nhận Công dân học tập", name=1, stt=0)
    PLAN = ". . . ad citr cit"

    def line(i):
        return [w.rng.randint(3, 9), w.rng.randint(140, 520), w.rng.randint(8, 30) * 100, *w.draw("ad citr cit")]

    rows(w, PLAN, [f"Tổ {n}" for n in range(7, 13)], line, "Cộng")
    return end(w, "Kế toán", "GIÁM ĐỐC TRUNG TÂM", 5)


@ward
def w9_huyen_xep_loai_cdht() -> Ward:
    """TT 44 district list: points, grade, thôn and families per commune."""
    w = Ward("w9_huyen_xep_loai_cdht", "xls", "TT44", ward="Huyện Quan Hóa", period="2019", sizes=(700, 1500))
    w.communities = (5, 12)
    w.text("UBND HUYỆN QUAN HÓA", bold=True).text("HỘI ĐỒNG ĐÁNH GIÁ CĐHT CẤP XÃ", bold=True)
    title(w, "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2019", 9)
    w.text("(Theo Thông tư 44/2014/TT-BGDĐT)", over=9, italic=True, align="center").skip()
    w.head("""
        TT | Xã, thị trấn | Điểm xã tự chấm | Điểm huyện thẩm định | Xếp loại | Cộng đồng học tập (bản, khu) | < | Gia đình học tập | <
        ^ | ^ | ^ | ^ | ^ | Tổng số bản, khu | Số bản, khu được công nhận | Tổng số hộ | Số hộ được công nhận""", name=1, stt=0)
    made = [("89.5", "88", "Tốt"), ("82", "79.5", "Khá"), ("76.5", "75", "Khá"), ("91", "90.5", "Tốt"), ("68", "66.5", "Trung bình")]

    def line(i):
        a, b, c, d = w.draw("co cog hh fg")
        return [*made[i - 1], a, b, c, d]

    rows(w, ". . . co cog hh fg", ["Thị trấn Hồi Xuân", "Xã Phú Nghiêm", "Xã Nam Xuân", "Xã Phú Lệ", "Xã Trung Thành"], line, "Toàn huyện", ward_rows=True)
    return end(w, "Thư ký hội đồng", "CHỦ TỊCH HỘI ĐỒNG", 5)


@ward
def w9_tt44_diem_va_so_lieu() -> Ward:
    """Sheet of 15 criteria with points (no observation), sheet of figures."""
    a = Ward("w9_tt44_diem_va_so_lieu", sheet="Chấm điểm", ward="Xã Trực Thái", period="2018")
    top(a, "UBND XÃ TRỰC THÁI", at=3)
    title(a, "BẢNG TỰ CHẤM ĐIỂM CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2018", 5).skip()
    a.line("Tiêu chí", "Nội dung", "Điểm tối đa", "Điểm tự chấm", "Ghi chú", bold=True)
    marks = (("Sự lãnh đạo, chỉ đạo của cấp ủy, chính quyền", 10, 10), ("Sự hoạt động của Ban chỉ đạo xây dựng xã hội học tập", 8, 7), ("Sự tham gia, phối hợp của các ban, ngành, đoàn thể", 8, 7.5), ("Mạng lưới cơ sở giáo dục và thiết chế văn hóa", 8, 8),
             ("Kết quả phổ cập giáo dục, xóa mù chữ", 8, 8), ("Kết quả xây dựng gia đình hiếu học", 8, 7), ("Kết quả xây dựng cộng đồng khuyến học thôn", 8, 6.5))
    for n, (text, most, mark) in enumerate(marks, 1):
        a.line(n, text, most, mark)
    a.line(None, "Cộng", sum(m[1] for m in marks), sum(m[2] for m in marks), bold=True)
    end(a, "Thư ký", "CHỦ TỊCH", 3)
    w = Ward("w9_tt44_diem_va_so_lieu_2", sheet="Phụ biểu", ward="Xã Trực Thái", period="2018", sizes=(170, 380))
    title(w, "PHỤ BIỂU SỐ LIỆU GIA ĐÌNH HIẾU HỌC CÁC XÓM NĂM 2018", 6)
    w.text("(Minh chứng cho tiêu chí 6)", italic=True).skip()
    w.head("TT | Xóm | Tổng số hộ | Số hộ đăng ký gia đình hiếu học | Số hộ đạt gia đình hiếu học | Tỷ lệ đạt so với tổng số hộ", name=1, stt=0)
    w.means("hh fr fg %fg/hh").units(names("Xóm", "Hợp Thành,Nam Sơn,Trung Lao,Thái Học,Tân Lý") + "\nT| | Toàn xã | #", percent="%")
    return join([a, end(w, "Thư ký", "CHỦ TỊCH", 3)])


@ward
def w9_hai_dot_cong_nhan() -> Ward:
    """Recognised in two decisions and the year together."""
    w = Ward("w9_hai_dot_cong_nhan", sheet="QĐ công nhận", ward="Phường Lê Lợi", period="2023", sizes=(220, 480))
    top(w, "UBND PHƯỜNG LÊ LỢI", at=5)
    title(w, "TỔNG HỢP CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận Gia đình học tập | < | < | Tỷ lệ so với đăng ký
        ^ | ^ | ^ | ^ | Đợt 1⏎(QĐ số 85 ngày 20/6/2023) | Đợt 2⏎(QĐ số 161 ngày 28/11/2023) | Cả năm | ^""", name=1, stt=0)

    def line(i):
        h, r, g = w.draw("hh fr fg")
        x = round(g * w.rng.uniform(.3, .5))
        return [h, r, x, g - x, g, None]

    rows(w, "hh fr . . fg .", [f"Tổ dân phố số {i:02d}=Tổ dân phố {i}" for i in range(1, 7)], line, "Tổng cộng", {5: (4, 1)}, "%", unread=(2, 3))
    return end(w, "Công chức VHXH", "TM. ỦY BAN NHÂN DÂN", 5)


@ward
def w9_van_hoa_va_hieu_hoc() -> Ward:
    """Gia đình văn hóa is another title."""
    w = Ward("w9_van_hoa_va_hieu_hoc", "xls", "Danh hieu", ward="Xã Liên Bạt", period="2010", encode="tcvn3", font=".VnTime", sizes=(150, 330))
    w.text("Ban chỉ đạo phong trào TDĐKXDĐSVH xã Liên Bạt", bold=True)
    w.text("Tổng hợp kết quả bình xét gia đình văn hóa, gia đình hiếu học năm 2010", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình văn hóa | < | Gia đình hiếu học | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | ^""", name=1, stt=0)

    def line(i):
        h, r, g = w.draw("hh fr fg")
        return [h, h - w.rng.randint(2, 9), round(h * .88) - i, r, g, None]

    rows(w, "hh . . fr fg .", of("Thôn", "Bặt Chùa,Bặt Ngõ,Bặt Trung,Đình Tràng,Lưu Khê"), line, "Cộng")
    return end(w, "Người lập biểu", "Trưởng ban")
