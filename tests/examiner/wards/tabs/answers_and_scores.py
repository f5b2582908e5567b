"""Several sheets, tables or years: answers of a form of the web, scores of a contest, lists beside their summary."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, names
from ...ward_frames import end, of, rows, title, top


@ward
def w8_google_form_tra_loi() -> Ward:
    """Answers of a Google Form (csv): questions as headings, order of arrival, timestamps and mail."""
    w = Ward("w8_google_form_tra_loi", "csv", ward="Phường Tân Hưng Thuận", period="2024", csv=("utf-8", ","), sizes=(310, 640))
    w.row = 0
    w.line("Dấu thời gian", "Địa chỉ email", "Phường anh/chị công tác", "Khu phố anh/chị phụ trách", "Khu phố có tổng số bao nhiêu hộ dân (năm 2024)?",
           "Có bao nhiêu hộ đăng ký Gia đình học tập năm 2024?", "Có bao nhiêu hộ được công nhận Gia đình học tập năm 2024?", "Khu phố có bao nhiêu hội viên khuyến học (năm 2024)?", "Ý kiến, đề xuất khác")
    notes = {2: "Không", 5: "Xin thêm 2 bộ mẫu giấy chứng nhận", 7: "không có"}
    for n, i in enumerate((4, 1, 7, 2, 5, 3, 6)):
        v = w.draw("hh fr fg mem")
        w.line(f"{16 + n // 3}/12/2024 {8 + n}:{12 + 5 * n}:0{n}", f"khupho{i}@example.com", "Phường Tân Hưng Thuận", f"Khu phố {i}", *v, notes.get(i))
        for c, s in enumerate(("hh", "fr", "fg", "mem")):
            w.takes(4 + c, s, v[c], f"Khu phố {i}")
    return w


@ward
def w8_thi_dua_cham_diem() -> Ward:
    """District: wards with points of emulation and grades beside members and fund."""
    w = Ward("w8_thi_dua_cham_diem", sheet="Chấm điểm 2023", ward="Huyện Kỳ Lạc", period="2023")
    top(w, "HỘI KHUYẾN HỌC HUYỆN KỲ LẠC", "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", at=5)
    title(w, "TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM THI ĐUA HỘI KHUYẾN HỌC CÁC XÃ, THỊ TRẤN NĂM 2023", 9).skip()
    w.head("""
        TT | Xã, thị trấn | Số chi hội | Số hội viên | Số dư quỹ khuyến học (triệu đồng) | Điểm thi đua | < | < | Xếp loại
        ^ | ^ | ^ | ^ | ^ | Điểm chuẩn | Tự chấm | Hội đồng chấm | ^""", name=1, stt=0)
    made = [(18, 2410, "215.5{215500000}", 97, 95, "Xuất sắc"), (11, 1326, "142.8{142800000}", 94, 92, "Xuất sắc"), (9, 987, "88.2{88200000}", 90, 86, "Tốt"),
            (13, 1544, "163.4{163400000}", 95, 91, "Xuất sắc"), (8, 861, "61.7{61700000}", 88, 79, "Khá"), (10, 1130, "104.6{104600000}", 91, 88, "Tốt")]
    rows(w, ". mem fund . . . .", ["Thị trấn Kỳ Lạc", *of("Xã", "Lạc Sơn Thượng,Phong Nậm,Hương Khai,Đức Bình,Vĩnh Phú Đông")], lambda i: [*made[i - 1][:3], 100, *made[i - 1][3:]], "", ward_rows=True)
    w.line(None, "Tổng cộng", sum(m[0] for m in made), sum(m[1] for m in made), 776.2, bold=True)
    w.tables[0].body.append(w.row)
    w.tables[0].total_rows.append(w.row)
    return w.close("Thư ký Hội đồng", "CHỦ TỊCH HỘI ĐỒNG", 6, under=("", ""))


@ward
def w8_ba_bieu_co_danh_sach() -> Ward:
    """Three tabs: models, members, and a list of exemplary households."""
    who = "Xã Cẩm Đoài Bắc"
    a = Ward("w8_ba_bieu_co_danh_sach", sheet="Biểu 01", ward=who, period="2021", sizes=(140, 320))
    a.texts("HỘI KHUYẾN HỌC XÃ CẨM ĐOÀI BẮC | | | | Biểu số 01", bold=True)
    title(a, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    a.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    thon = "Hòa Tô,Quý Khê,Kim Đôi,Bình Phiên,Lang Xá"
    a.means("hh fr fg").units(names("Thôn", thon) + "\nT| | Cộng | #")
    end(a, at=3)
    b = Ward("w8_ba_bieu_co_danh_sach_1", sheet="Biểu 02", ward=who, period="2021")
    b.texts("HỘI KHUYẾN HỌC XÃ CẨM ĐOÀI BẮC | | | Biểu số 02", bold=True)
    title(b, "HỘI VIÊN VÀ HỌC BỔNG NĂM 2021", 4).skip()
    b.head("STT | Thôn | Số hội viên | Số suất học bổng", name=1, stt=0)
    b.means("mem sch").units(names("Thôn", thon) + "\nT| | Cộng | #")
    end(b, at=3)
    c = Ward("w8_ba_bieu_co_danh_sach_2", sheet="Biểu 03", ward=who, period="2021")
    c.texts("HỘI KHUYẾN HỌC XÃ CẨM ĐOÀI BẮC | | | | | Biểu số 03", bold=True)
    title(c, "DANH SÁCH GIA ĐÌNH HỌC TẬP TIÊU BIỂU ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021", 6).skip()
    c.line("STT", "Họ và tên chủ hộ", "Năm sinh", "Thôn", "Số con đang đi học", "Thành tích", bold=True)
    for i, (who_, born, where, kids, why) in enumerate((("Nguyễn Văn A", 1968, "Hòa Tô", 2, "2 con đỗ đại học"), ("Phạm Thị B", 1975, "Kim Đôi", 3, "3 con là học sinh giỏi"),
                                                       ("Vũ Văn C", 1971, "Bình Phiên", 1, "Hộ nghèo vượt khó"), ("Đỗ Thị D", 1980, "Lang Xá", 2, "Con đạt giải nhì cấp tỉnh")), 1):
        c.line(i, who_, born, where, kids, why)
    end(c, at=4)
    return join([a, b, c])


@ward
def w8_danh_sach_em_va_tong_hop() -> Ward:
    """List of children who left, then summary per ấp on another tab."""
    a = Ward("w8_danh_sach_em_va_tong_hop", sheet="Danh sách", ward="Xã Vĩnh Hậu Tây", period="2022-2023")
    a.text("UBND XÃ VĨNH HẬU TÂY", bold=True)
    title(a, "DANH SÁCH HỌC SINH BỎ HỌC NĂM HỌC 2022-2023", 7).skip()
    a.line("STT", "Họ và tên học sinh", "Năm sinh", "Lớp", "Ấp", "Lý do nghỉ học", "Kết quả vận động", bold=True)
    aps = ["Thống Nhất", "Cây Gừa", "Kinh Mới", "Bờ Xáng"]
    where = [0, 0, 0, 1, 1, 2, 2, 2, 2, 3]
    back = [1, 0, 1, 1, 0, 0, 1, 1, 0, 0]
    why = ["Theo cha mẹ đi Bình Dương", "Học yếu", "Gia đình khó khăn"]
    for i, (k, r) in enumerate(zip(where, back, strict=True)):
        grade = 6 + i % 4
        a.line(i + 1, f"Nguyễn Văn {'ABCDEGHKLM'[i]}", 2017 - grade, f"{grade}A{1 + i % 2}", aps[k], why[i % 3], "Đã trở lại lớp" if r else "Chưa trở lại")
    b = Ward("w8_danh_sach_em_va_tong_hop_1", sheet="Tổng hợp theo ấp", ward="Xã Vĩnh Hậu Tây", period="2022-2023")
    b.text("UBND XÃ VĨNH HẬU TÂY", bold=True)
    title(b, "TỔNG HỢP HỌC SINH BỎ HỌC THEO ẤP, NĂM HỌC 2022-2023", 4).skip()
    b.head("STT | Ấp | Số học sinh bỏ học | Số em đã vận động trở lại lớp", name=1, stt=0)
    rows(b, "do rt", of("Ấp", ",".join(aps)), lambda i: [where.count(i - 1), sum(r for k, r in zip(where, back, strict=True) if k == i - 1)], "Cộng")
    b.skip().text("(Có danh sách kèm theo)", italic=True)
    return join([a, end(b, at=2)])


@ward
def w8_nhiem_ky_nam_nam_binh_quan() -> Ward:
    """Five years' term with yearly average and households of the last year."""
    w = Ward("w8_nhiem_ky_nam_nam_binh_quan", sheet="Nhiệm kỳ", ward="Phường Đồng Tiến Bắc", period="2021-2025", sizes=(240, 520))
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG ĐỒNG TIẾN BẮC", at=6)
    title(w, "GIA ĐÌNH HỌC TẬP ĐƯỢC CÔNG NHẬN TRONG NHIỆM KỲ 2021 - 2025", 9)
    w.text("(Phụ lục 2 Báo cáo tổng kết nhiệm kỳ trình Đại hội)", italic=True, over=9, align="center")
    w.head("""
        STT | Tổ | Số hộ được công nhận Gia đình học tập | < | < | < | < | Bình quân mỗi năm | Tổng số hộ năm 2025
        ^ | ^ | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024 | Năm 2025 | ^ | ^""", name=1, stt=0)

    def line(i):
        h = w.rng.randint(240, 520)
        v = [round(h * (.42 + .05 * j + w.rng.uniform(-.01, .02))) for j in range(5)]
        return [*v, f"{sum(v) / 5:.1f}", h]

    rows(w, "fg@2021 fg@2022 fg@2023 fg@2024 fg@2025 . hh@2025", [f"Tổ {i}" for i in range(1, 9)], line, "Toàn phường")
    return end(w, "Ban Thư ký Đại hội", "TM. BAN CHẤP HÀNH", 6)


@ward
def w8_toan_thi_tran_cot_dau_ngang() -> Ward:
    """Indicators down, khóm across, whole town first."""
    w = Ward("w8_toan_thi_tran_cot_dau_ngang", "ods", "Chỉ tiêu", ward="Thị trấn Cái Tàu Hạ Đông", period="2024", sizes=(280, 560))
    w.text("HỘI KHUYẾN HỌC THỊ TRẤN CÁI TÀU HẠ ĐÔNG", bold=True).text("MỘT SỐ CHỈ TIÊU KHUYẾN HỌC NĂM 2024", bold=True).skip()
    khom = ["Khóm Phú Mỹ", "Khóm Phú Bình", "Khóm Phú Hưng", "Khóm Phú Hòa"]
    w.line("TT", "Chỉ tiêu", "ĐVT", "Toàn thị trấn", *khom, bold=True)
    made = [w.draw("hh fr fg mem sch") for _ in khom]
    for n, (label, unit, short) in enumerate((("Tổng số hộ", "hộ", "hh"), ("Số hộ đăng ký Gia đình học tập", "hộ", "fr"), ("Số hộ được công nhận Gia đình học tập", "hộ", "fg"),
                                              ("Tổng số hội viên khuyến học", "người", "mem"), ("Số suất học bổng đã trao", "suất", "sch"))):
        values = [m[n] for m in made]
        w.line(n + 1, label, unit, sum(values), *values)
        for c, v in enumerate(values):
            w.takes(4 + c, short, v, khom[c])
    w.line(6, "Số học sinh giỏi cấp tỉnh được khen thưởng", "em", 15, 4, 6, 2, 3)
    return end(w, "Người lập", "CHỦ TỊCH", 5)
