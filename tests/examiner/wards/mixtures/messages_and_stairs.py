"""Hard ones only: messages pasted, lists of clans, papers sent again, tổ summed up by khu phố, years of two digits, sums of the last quarter, questions of a whole commune, names in stairs, figures for a chart."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import cells, comma, end, gen, given, kp, of, offices, signed, sums, table, title, top


@ward
def zq_tin_nhan_zalo() -> Ward:
    """Beside the households, which are known, stands what each khu phố wrote by message, *đăng ký 240, được công nhận 212*: figures that must be asked about."""
    w = Ward("zq_tin_nhan_zalo", sheet="Zalo", ward="Phường Phú Khương Đông", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHÚ KHƯƠNG ĐÔNG").skip(), "TỔNG HỢP TIN NHẮN BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM 2023", 4).skip()
    w.head("STT | Khu phố | Tổng số hộ | Nội dung tin nhắn", name=1, stt=0)
    for i, (hh, text) in enumerate(((312, "Đăng ký 240, được công nhận 212"), (287, "KP2 báo cáo: đăng ký 201 hộ, công nhận 180 hộ ạ"), (265, "ĐK: 188; CN: 171"), (301, "Công nhận 199/230 hộ đăng ký")), 1):
        w.line(i, f"Khu phố {i}", hh, text)
        w.takes(2, "hh", hh, f"Khu phố {i}").not_counted(w.address(3))
    w.planted.append([w.address(3, w.row - k) for k in range(5)])
    return end(w, at=3)


@ward
def zq_danh_sach_dong_ho() -> Ward:
    """A list of the clans: thôn, how many households each has and whether it reached the title; nothing of it is a thôn's figure, its sums are the commune's."""
    w = Ward("zq_danh_sach_dong_ho", sheet="DS dòng họ", ward="Xã Hưng Nhượng Tây", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HƯNG NHƯỢNG TÂY").skip(), "DANH SÁCH DÒNG HỌ HỌC TẬP NĂM 2022", 6).skip()
    w.head("TT | Tên dòng họ | Thôn | Số hộ trong dòng họ | Số hộ đạt GĐHT | Kết quả", name=1, stt=0)
    made = [("Họ Nguyễn Văn", "Đông", 42, 35, "Đạt"), ("Họ Lê Bá", "Đông", 31, 22, "Đạt"), ("Họ Trần", "Đoài", 55, 41, "Đạt"), ("Họ Phan", "Nam", 27, 12, "Chưa đạt"), ("Họ Võ", "Nam", 38, 30, "Đạt")]
    for i, line in enumerate(made, 1):
        w.line(i, *line)
    w.line(None, "Cộng: 5 dòng họ", None, 193, 140, "4 đạt", bold=True)
    return end(w, at=4)


@ward
def zq_gui_lan_hai() -> Ward:
    """The paper as it was sent first and as it was sent again, *Lần 2 (đã chỉnh sửa)*; one figure and its sum differ; the second counts."""
    made = [(260, 210, 188), (241, 182, 170), (302, 251, 204), (233, 190, 171)]
    papers = []
    for sheet, d in (("Lần 1", made), ("Lần 2 (đã chỉnh sửa)", [*made[:2], (302, 251, 224), made[3]])):
        w = Ward("zq_gui_lan_hai", sheet=sheet, ward="Phường Mỹ Hóa Nam", period="2021")
        title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG MỸ HÓA NAM").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
        w.head("TT | Khóm | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
        lines, _ = table(w, "# n hh fr fg", kp(4, "Khóm {i}", "Khóm"), given("hh fr fg", d), "Cộng")
        if not papers:
            w.not_counted(*(w.address(c, r) for c in (2, 3, 4) for r in lines))
        papers.append(end(w, at=3))
    return join(papers)


@ward
def zq_cong_khu_pho_sau_to() -> Ward:
    """Khu phố merged down left of their tổ, a line *Cộng khu phố 1* after each; the khu phố are what counts, the tổ begin with 1 in each."""
    w = Ward("zq_cong_khu_pho_sau_to", sheet="Sheet1", ward="Phường An Hội Tây", period="2023", sizes=(60, 140))
    top(w, "UBND PHƯỜNG AN HỘI TÂY", "HỘI KHUYẾN HỌC", at=4)
    title(w, "GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("Khu phố | Tổ | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    whole = []
    for i, count in enumerate((3, 2, 4), 1):
        d = gen(w, count, "hh fr fg")
        begin = w.row + 1
        for k, x in enumerate(d, 1):
            w.line(f"Khu phố {i}" if k == 1 else None, f"Tổ {k}", *x.values())
        w.merges.append((begin, 0, w.row, 0))
        s = sums(d)
        whole.append(s)
        w.line(f"Cộng khu phố {i}", None, *s.values(), bold=True)
        for c, key in enumerate(s, 2):
            w.takes(c, key, s[key], f"Khu phố {i}")
    w.line("Toàn phường", None, *sums(whole).values(), bold=True)
    return signed(w)


@ward
def zq_nam_hai_chu_so() -> Ward:
    """Headings end in years of two digits, *ĐK 21*, *CN 21*, *ĐK 22*, *CN 22*; the title says *2021 - 2022*; one column counts the households of the later year."""
    w = Ward("zq_nam_hai_chu_so", sheet="GĐHT", ward="Xã Giao Long Hạ", period="2022", sizes=(180, 340))
    title(offices(w, "HKH XÃ GIAO LONG HẠ").skip(), "GIA ĐÌNH HỌC TẬP 2 NĂM 2021 - 2022", 7).skip()
    w.head("TT | Ấp | Số hộ năm 22 | ĐK năm 21 | CN năm 21 | ĐK năm 22 | CN năm 22", name=1, stt=0)
    plan = "hh@2022 fr@2021 fg@2021 fr@2022 fg@2022"
    table(w, f"# n {plan}", of("Ấp", "Long Hội,Long Hưng,Long Thạnh,Long Phú"), gen(w, 4, plan), "Cộng")
    return end(w, at=4)


@ward
def zq_quy_bon_luy_ke() -> Ward:
    """A report on the fourth quarter: scholarships *Trong quý* and *Lũy kế từ đầu năm*, which is the year's; members at its end; thôn."""
    w = Ward("zq_quy_bon_luy_ke", sheet="Q4", ward="Xã Tân Thạch Đông", period="2023-Q4")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TÂN THẠCH ĐÔNG").skip(), "BÁO CÁO HOẠT ĐỘNG KHUYẾN HỌC QUÝ IV NĂM 2023", 5).skip()
    w.head("""
        TT | Ấp | Số hội viên | Số suất học bổng | <
        ^ | ^ | ^ | Trong quý | Lũy kế từ đầu năm""", name=1, stt=0)
    made = [(60, 8, 31), (72, 6, 24), (55, 11, 40), (81, 7, 22)]
    table(w, "# n mem sch sch@2023", of("Ấp", "Tân Thuận,Tân Bình,Tân An,Tân Lợi"), given("mem sch sch@2023", made), "Cộng")
    return end(w, at=3)


@ward
def zq_ma_cuoi_trang() -> Ward:
    """Lines are called *KV-A* to *KV-D*; under the table a small list, *Ký hiệu | Tên khu vực*, says which khu vực each is."""
    w = Ward("zq_ma_cuoi_trang", sheet="Sheet1", ward="Phường Thới An Bắc", period="2022", sizes=(230, 410))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG THỚI AN BẮC").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    names = ("Thới Trinh", "Thới Hòa", "Thới Lợi", "Thới Bình")
    w.head("TT | Ký hiệu khu vực | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    table(w, "# n hh fr fg", [f"KV-{letter}=Khu vực {name}" for letter, name in zip("ABCD", names, strict=True)], gen(w, 4, "hh fr fg"), "Cộng")
    w.skip(2).texts("Ký hiệu | Tên khu vực", bold=True)
    for letter, name in zip("ABCD", names, strict=True):
        w.texts(f"KV-{letter} | Khu vực {name}")
    return end(w, at=3)


@ward
def zq_hoi_dap_toan_xa() -> Ward:
    """A questionnaire on the whole commune: questions left, answers right as they were written, *2.310 hộ*, *có 31 dòng họ*; opinions among them."""
    w = Ward("zq_hoi_dap_toan_xa", sheet="Phiếu", ward="Xã Châu Hòa Thượng", period="2023")
    title(offices(w, "UBND XÃ CHÂU HÒA THƯỢNG").skip(), "PHIẾU KHẢO SÁT TÌNH HÌNH XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2023", 3).skip()
    w.line("TT", "Câu hỏi", "Trả lời", bold=True)
    for n, (question, answer, s, v) in enumerate((
        ("Xã có bao nhiêu hộ gia đình?", "2.310 hộ", "hh", 2310), ("Có bao nhiêu hộ đăng ký gia đình học tập?", "1.820 hộ", "fr", 1820),
        ("Có bao nhiêu hộ được công nhận gia đình học tập?", "1.655 hộ", "fg", 1655), ("Xã có bao nhiêu dòng họ?", "31 dòng họ", "cl", 31),
        ("Có bao nhiêu dòng họ được công nhận dòng họ học tập?", "22", "clg", 22), ("Tổng số hội viên khuyến học là bao nhiêu?", "1.240 người", "mem", 1240),
        ("Trung tâm học tập cộng đồng hoạt động thế nào?", "Tốt", "", 0), ("Xã có kiến nghị gì?", "Đề nghị hỗ trợ kinh phí", "", 0),
    ), 1):
        w.line(n, question, answer)
        if s:
            w.takes(2, s, v)
    return end(w, at=2)


@ward
def zq_thoi_diem_moi_thon() -> Ward:
    """Each thôn is merged over *Đầu năm học* and *Cuối năm học*; pupils of three levels across; .ods."""
    w = Ward("zq_thoi_diem_moi_thon", "ods", "Sĩ số", ward="Xã Phước Hiệp Bắc", period="2021-2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ PHƯỚC HIỆP BẮC").skip(), "SĨ SỐ HỌC SINH CÁC THÔN NĂM HỌC 2021 - 2022", 6).skip()
    w.head("""
        TT | Thôn | Thời điểm | Số học sinh | < | <
        ^ | ^ | ^ | Tiểu học | THCS | THPT""", name=1, stt=0)
    for i, name in enumerate(of("Thôn", "Luật Lễ,Giang Nam,Tú Thủy"), 1):
        x = gen(w, 1, "ps:th ps:thcs ps:thpt")[0]
        start, stop = list(x.values()), [v - k for k, v in enumerate(x.values())]
        for label, s, line in (("Đầu năm học", "ps", start), ("Cuối năm học", "pe", stop)):
            w.line(i if s == "ps" else None, name if s == "ps" else None, label, *line)
            for c, (level, v) in enumerate(zip(("th", "thcs", "thpt"), line, strict=True), 3):
                w.takes(c, s, v, name, level=level)
        w.merges += [(w.row - 1, 0, w.row, 0), (w.row - 1, 1, w.row, 1)]
    return end(w, at=3)


@ward
def zq_chi_tieu_dong_dau() -> Ward:
    """The first line is *Chỉ tiêu giao* of the whole ward, the last *So với chỉ tiêu (+/-)*; the units between them with their sum."""
    w = Ward("zq_chi_tieu_dong_dau", sheet="TH", ward="Phường Phú Tân Tây", period="2023", sizes=(210, 390))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHÚ TÂN TÂY").skip(), "KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    s = sums(d)
    w.line(None, "Chỉ tiêu giao", None, 1100, 950, italic=True)
    table(w, "# n hh fr fg", kp(5), d, "Cộng")
    w.line(None, "So với chỉ tiêu (+/-)", None, f"{s['fr'] - 1100:+d}", f"{s['fg'] - 950:+d}", italic=True)
    return end(w, at=3)


@ward
def zq_ten_bac_thang() -> Ward:
    """Names go down in stairs: the commune in the first column, clusters in the second, thôn in the third; figures of all beside; nothing is numbered."""
    w = Ward("zq_ten_bac_thang", sheet="Sheet1", ward="Xã Bình Thới Hạ", period="2022", sizes=(130, 270))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ BÌNH THỚI HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("Địa bàn | < | < | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=2)
    parts = [gen(w, 3, "hh fr fg"), gen(w, 2, "hh fr fg")]
    w.line("Toàn xã", None, None, *sums([sums(d) for d in parts]).values(), bold=True)
    for cluster, d, names in zip(("Cụm 1", "Cụm 2"), parts, ("Bình Trung,Bình Phú,Bình Tây", "Bình Đông,Bình Hưng"), strict=True):
        w.line(None, cluster, None, *sums(d).values(), bold=True)
        for name, x in zip(of("Thôn", names), d, strict=True):
            w.line(None, None, name, *x.values())
            for c, key in enumerate(x, 3):
                w.takes(c, key, x[key], name)
    return end(w, at=3)


@ward
def zq_nhieu_nhan_mot_dong() -> Ward:
    """A slip with three labels a line, *Tổng số hộ: …312…; Đăng ký: …240…; Đạt: …212…*, under *1. Khu phố 1*, *2. Khu phố 2*."""
    w = Ward("zq_nhieu_nhan_mot_dong", sheet="BC", ward="Thị trấn Ba Tri Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN BA TRI ĐÔNG").skip(), "BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM 2022", 4).skip()
    for i, (hh, fr, fg) in enumerate(((312, 240, 212), (287, 201, 180), (265, 188, 171), (301, 230, 199)), 1):
        w.text(f"{i}. Khu phố {i}", bold=True)
        w.row += 1
        w.put(0, f"Tổng số hộ: …{hh}… hộ; Số hộ đăng ký: …{fr}… hộ; Số hộ được công nhận: …{fg}… hộ.")
        w.takes(0, "hh", hh, f"Khu phố {i}")
    return end(w, at=2)


@ward
def zq_du_lieu_bieu_do() -> Ward:
    """Right of the table, for a chart, the khu phố again in short with those recognised and the share; *Dữ liệu vẽ biểu đồ* over it."""
    w = Ward("zq_du_lieu_bieu_do", sheet="Biểu đồ", ward="Phường Phú Thọ Nam", period="2023", sizes=(220, 400))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHÚ THỌ NAM").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023", 5)
    w.text("Dữ liệu vẽ biểu đồ", at=7, italic=True)
    w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    head = w.row
    cells(w, head, "KP", "Được công nhận", "Tỷ lệ %", start=7, bold=True)
    d = gen(w, 5, "hh fr fg")
    lines, _ = table(w, "# n hh fr fg", kp(5), d, "Cộng")
    for i, (row, x) in enumerate(zip(lines, d, strict=True), 1):
        cells(w, row, f"KP{i}", x["fg"], comma(percentage(x["fg"], x["hh"])), start=7)
        w.neutral.append((w.sheet, w.address(8, row)))
    return end(w, at=3)


@ward
def zq_hoi_vien_theo_doan_the() -> Ward:
    """Members by the bodies that they are of, *Cựu chiến binh*, *Phụ nữ*, *Đoàn TN*, *Cựu giáo chức*, then *Tổng số*, which counts, and those new in the year."""
    w = Ward("zq_hoi_vien_theo_doan_the", sheet="HV", ward="Xã An Ngãi Trung Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ AN NGÃI TRUNG ĐÔNG").skip(), "SỐ HỘI VIÊN KHUYẾN HỌC THEO ĐOÀN THỂ NĂM 2022", 9).skip()
    w.head("""
        TT | Ấp | Số hội viên khuyến học | < | < | < | < | Kết nạp mới trong năm
        ^ | ^ | Cựu chiến binh | Phụ nữ | Đoàn TN | Cựu giáo chức | Tổng số | ^""", name=1, stt=0)
    made = [(12, 30, 9, 5, 4), (9, 25, 11, 3, 6), (15, 41, 8, 7, 2), (10, 28, 14, 4, 5)]
    d = [{"a": a, "b": b, "c": c, "e": e, "mem": a + b + c + e, "n": n} for a, b, c, e, n in made]
    table(w, "# n x:a x:b x:c x:e mem x:n", of("Ấp", "An Thạnh,An Lợi,An Hòa,An Bình"), d, "Cộng")
    return end(w, at=4)
