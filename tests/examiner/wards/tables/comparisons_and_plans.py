"""Districts, years as lines, comparisons, plans, texts of other machines, and papers that are no submission."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import body, dots, end, gen, many, of, signed, table, title, top, total


@ward
def wd_son_la_huyen_xa_la_cot() -> Ward:
    """A district's table turned: communes as columns, the district first; one commune has more communities recognised than it has bản."""
    w = Ward("wd_son_la_huyen_xa_la_cot", sheet="Bieu huyen", ward="", period="2020", sizes=(900, 2300), communities=(7, 14))
    top(w, "HỘI KHUYẾN HỌC TỈNH SƠN LA", "HỘI KHUYẾN HỌC HUYỆN YÊN CHÂU", at=5, date="Yên Châu, ngày 14 tháng 12 năm 2020")
    title(w, "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP CÁC XÃ NĂM 2020", 9).skip()
    communes = ["Chiềng Sàng Hạ", "Viêng Lán Tây", "Mường Lựm Đông", "Yên Sơn Thượng", "Phiêng Khoài Nam"]
    w.line("TT", "Nội dung", "ĐVT", "Toàn huyện", *[f"Xã {name}" for name in communes], bold=True, align="center")
    data = gen(w, 5, "co hh fr fg clr clg cor cog")
    plan = [(1, "Tổng số bản", "bản", "co"), (2, "Tổng số hộ", "hộ", "hh"), (3, "Gia đình học tập", None, None), (None, "- Đăng ký", "hộ", "fr"), (None, "- Được công nhận", "hộ", "fg"), (None, "- Tỷ lệ so với tổng số hộ", "%", "%"),
            (4, "Dòng họ học tập", None, None), (None, "- Đăng ký", "dòng họ", "clr"), (None, "- Được công nhận", "dòng họ", "clg"), (5, "Cộng đồng học tập (bản)", None, None), (None, "- Đăng ký", "bản", "cor"), (None, "- Được công nhận", "bản", "cog")]
    at = {}
    for stt, label, unit, key in plan:
        if key is None:
            w.line(stt, label, bold=True)
            continue
        if key == "%":
            shares = [percentage(d["fg"], d["hh"]) for d in data]
            w.line(stt, label, unit, percentage(sum(d["fg"] for d in data), sum(d["hh"] for d in data)), *shares)
            continue
        w.line(stt, label, unit, sum(d[key] for d in data), *[d[key] for d in data])
        at[key] = w.row
        for c, (name, d) in enumerate(zip(communes, data, strict=True), 4):
            w.ward = f"Xã {name}"
            w.takes(c, key, d[key])
    w.plant(f"G{at['cog']}", data[2]["co"] + 3, f"G{at['cor']}", f"G{at['co']}", total=f"D{at['cog']}")
    return signed(w, at=6)


@ward
def wd_quang_binh_nam_nam_toan_xa() -> Ward:
    """The whole commune, five years as lines, no thôn at all; a mean under them; the households of one year have a digit too many."""
    w = Ward("wd_quang_binh_nam_nam_toan_xa", sheet="5 năm", ward="Xã Hạ Trạch Bắc", period="2020")
    top(w, "UBND XÃ HẠ TRẠCH BẮC", "BAN CHỈ ĐẠO XÂY DỰNG XHHT", at=5, date="Hạ Trạch Bắc, ngày 20 tháng 11 năm 2020")
    title(w, "KẾT QUẢ 5 NĂM XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP CỦA XÃ (2016 - 2020)", 9).skip()
    w.line("Năm", "Tổng số hộ", "Gia đình học tập", None, None, "Dòng họ học tập", None, "Cộng đồng học tập", None, bold=True, align="center")
    w.line(None, None, "Đăng ký", "Công nhận", "Tỷ lệ CN/ĐK", "Đăng ký", "Công nhận", "Đăng ký", "Công nhận", bold=True, align="center")
    r = w.row - 1
    w.merges += [(r, 0, r + 1, 0), (r, 1, r + 1, 1), (r, 2, r, 4), (r, 5, r, 6), (r, 7, r, 8)]
    made = [(2384, 1402, 1188, 12, 9, 8, 6), (2397, 1533, 1310, 13, 10, 8, 7), (2418, 1660, 1452, 13, 11, 9, 8), (2440, 1759, 1570, 14, 12, 9, 8), (2466, 1840, 1668, 14, 13, 9, 9)]
    for year, line in enumerate(made, 2016):
        w.line(year, *line[:3], percentage(line[2], line[1]), *line[3:])
        for c, key, value in zip((1, 2, 3, 5, 6, 7, 8), ["hh", "fr", "fg", "clr", "clg", "cor", "cog"], line, strict=True):
            w.takes(c, key, value, "", str(year))
    w.line("Bình quân", *(round(sum(line[k] for line in made) / 5, 1) for k in range(3)), percentage(sum(m[2] for m in made), sum(m[1] for m in made)), *(round(sum(line[k] for line in made) / 5, 1) for k in range(3, 7)), bold=True)
    w.plant(f"B{r + 4}", 24180, f"B{r + 7}")
    return signed(w, "NGƯỜI TỔNG HỢP", "TRƯỞNG BAN", 5, ("", ""))


@ward
def wd_tra_vinh_ap_ba_nam_theo_dong() -> Ward:
    """Three lines a year for each ấp, named on the first alone; the commune's three lines stand at the end."""
    w = Ward("wd_tra_vinh_ap_ba_nam_theo_dong", sheet="2021-2023", ward="Xã Lương Hòa Tây", period="2023", sizes=(230, 480))
    w.text("HỘI KHUYẾN HỌC XÃ LƯƠNG HÒA TÂY", bold=True).skip()
    title(w, "DIỄN BIẾN GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP CÁC ẤP", 9).skip()
    w.line("STT", "Ấp", "Năm", "Tổng số hộ", "Hộ đăng ký GĐHT", "Hộ đạt GĐHT", "Tỷ lệ đạt/ĐK (%)", "Công dân học tập được công nhận", bold=True, align="center")
    years = (2021, 2022, 2023)
    data = gen(w, 5, many("hh fr fg cit", years))
    for i, (name, line) in enumerate(zip(["Ô Chích A", "Ô Chích B", "Ba Se A", "Ba Se B", "Sâm Bua"], data, strict=True), 1):
        for year in years:
            hh, fr, fg, cit = (line[f"{key}@{year}"] for key in ["hh", "fr", "fg", "cit"])
            w.line(*((i, f"Ấp {name}") if year == 2021 else (None, None)), year, hh, fr, fg, percentage(fg, fr), cit)
            for c, key, value in ((3, "hh", hh), (4, "fr", fr), (5, "fg", fg), (7, "cit", cit)):
                w.takes(c, key, value, f"Ấp {name}", str(year))
    for year in years:
        hh, fr, fg, cit = (sum(line[f"{key}@{year}"] for line in data) for key in ["hh", "fr", "fg", "cit"])
        w.line(None, "Toàn xã" if year == 2021 else None, year, hh, fr, fg, percentage(fg, fr), cit, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", at=5)


@ward
def wd_bac_giang_nam_truoc_nam_nay() -> Ward:
    """“Năm trước” and “năm nay”, differences and shares of them; the sum of this year's families has two digits changed over."""
    w = Ward("wd_bac_giang_nam_truoc_nam_nay", "xls", "So sanh", ward="Phường Thọ Xương Đông", period="2023", sizes=(210, 480))
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG THỌ XƯƠNG ĐÔNG | | | | | Biểu 04/KH", bold=True).skip()
    title(w, "SO SÁNH KẾT QUẢ CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP NĂM 2023 VỚI NĂM TRƯỚC", 10).skip()
    w.head("""
        STT | Tổ dân phố | Gia đình học tập được công nhận (hộ) | < | < | < | Dòng họ học tập được công nhận | < | <
        ^ | ^ | Năm trước | Năm nay | Tăng, giảm | Năm nay so năm trước (%) | Năm trước | Năm nay | Tăng, giảm""", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3=2-1 | 4=2/1 | 5 | 6 | 7=6-5")
    data = gen(w, 7, "fg@2022 fg@2023 clg@2022 clg@2023")
    data[4]["fg@2023"] -= 31
    for line in data:
        line |= {"a": line["fg@2023"] - line["fg@2022"], "b": line["clg@2023"] - line["clg@2022"]}
    table(w, "# n fg@2022 fg@2023 x:a %fg@2023/fg@2022 clg@2022 clg@2023 x:b", of("Tổ dân phố", "Thành Ý,Hà Vị 1,Hà Vị 2,Hà Vị 3,Chợ Thương,Đạo Đường,Vĩnh Ninh"), data, "Cộng")
    text = str(w.cells[w.row, 3].value)
    swap = next(k for k in range(len(text) - 1, 0, -1) if text[k] != text[k - 1])
    w.plant(w.address(3), int(text[:swap - 1] + text[swap] + text[swap - 1] + text[swap + 1:]), w.address(4), w.address(5))
    return signed(w, at=5)


@ward
def wd_long_an_vni_mat_font_hai_nam() -> Ward:
    """VNI without its font, two years as groups, dots in the figures; captions I and II with their sums below, the whole without a label."""
    w = Ward("wd_long_an_vni_mat_font_hai_nam", sheet="Sheet1", ward="Xã Nhựt Ninh Đông", period="2015", encode="vni lost", font="Calibri", sizes=(860, 1420))
    w.text("HỘI KHUYẾN HỌC XÃ NHỰT NINH ĐÔNG", bold=True)
    title(w, "Gia đình hiếu học các ấp năm 2014, 2015", 8).skip()
    w.head("""
        STT | Ấp | Năm 2014 | < | < | Năm 2015 | < | <
        ^ | ^ | Số hộ | Đăng ký | Công nhận | Số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    plan = many("hh fr fg", (2014, 2015))
    look = dict.fromkeys(plan.split(), dots)
    data = gen(w, 6, plan)
    for roman, text, part in (("I", "Phía bắc kinh", data[:4]), ("II", "Phía nam kinh", data[4:])):
        w.line(roman, text, *[None] * 6, bold=True)
        body(w, "# n " + plan, [f"Ấp {i + (0 if roman == 'I' else 4)}" for i in range(1, len(part) + 1)], part, fmt=look)
        total(w, "# n " + plan, "Cộng " + roman, part, fmt=look)
    total(w, "# n " + plan, None, data, fmt=look)
    return end(w, "Người lập", "Chủ tịch Hội", at=5)


@ward
def wd_thai_binh_phan_bo_chi_tieu() -> Ward:
    """Last year's result beside the targets of the next for four models."""
    w = Ward("wd_thai_binh_phan_bo_chi_tieu", sheet="Chỉ tiêu 2025", ward="Xã Vũ Lạc Thượng", period="2025", sizes=(170, 410))
    top(w, "ỦY BAN NHÂN DÂN", "XÃ VŨ LẠC THƯỢNG", at=5, date="Vũ Lạc Thượng, ngày 06 tháng 01 năm 2025")
    title(w, "PHÂN BỔ CHỈ TIÊU XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2025 CHO CÁC THÔN", 10)
    w.text("(Kèm theo Kế hoạch số 03/KH-UBND ngày 06/01/2025 của UBND xã)", italic=True, over=10, align="center").skip()
    w.head("""
        TT | Thôn | Kết quả năm 2024 | < | Chỉ tiêu năm 2025 | < | < | < | < | Ghi chú
        ^ | ^ | Tổng số hộ | Số hộ được công nhận GĐHT | Gia đình học tập | < | Dòng họ học tập | Cộng đồng học tập | Đơn vị học tập | ^
        ^ | ^ | ^ | ^ | Số hộ | % so với tổng số hộ | ^ | ^ | ^ | ^""", name=1, stt=0)
    data = gen(w, 6, "hh@2024 fg@2024 fp@2025 clp@2025 cop@2025 unp@2025")
    for i, line in enumerate(data):
        line["fp@2025"] = min(line["hh@2024"], line["fg@2024"] + 6 + i * 5 % 13)
    table(w, "# n hh@2024 fg@2024 fp@2025 %fp@2025/hh@2024 clp@2025 cop@2025 unp@2025 _", of("Thôn", "Nam Hưng,Vân Động,Kim Thanh,Thượng Cầm,Tam Lạc 1,Tam Lạc 2"), data, "Toàn xã")
    return signed(w, "", "TM. ỦY BAN NHÂN DÂN", 5, ("", "CHỦ TỊCH"))


@ward
def wd_bac_kan_so_kem_don_vi() -> Ward:
    """Figures with their units and remarks in the cell; estimates and ranges are no counts."""
    w = Ward("wd_bac_kan_so_kem_don_vi", sheet="Trang tính1", ward="Xã Dương Quang Bắc", period="2019")
    w.text("Hội khuyến học xã Dương Quang Bắc", bold=True)
    title(w, "Số liệu các thôn gửi về năm 2019 (chép nguyên văn)", 7).skip()
    w.head("TT | Thôn | Tổng số hộ | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT | Dòng họ đăng ký | Hội viên", name=1, stt=0)
    w.means("hh fr fg clr mem").units("""
d| 1 | Thôn Nà Ỏi | 84 hộ{84} | 71 hộ{71} | 66 hộ (tăng 04){66} | 02 dòng họ{2} | 58 người{58}
d| 2 | Thôn Quan Nưa | 62 hộ{62} | 50 (có 02 hộ tạm vắng){50} | 44 hộ{44} | 01{1} | 40 - 45{?}
d| 3 | Thôn Bản Pẻn | 97 hộ{97} | khoảng 80 hộ{?} | 69 hộ{69} | 03 dòng họ{3} | 71 người{71}
d| 4 | Thôn Nà Rào | 55 hộ{55} | 49 hộ{49} | chưa họp bình xét{?} | 01 dòng họ{1} | 33 người{33}
d| 5 | Thôn Phặc Tràng | 118 hộ{118} | 103 hộ (trong đó 12 hộ nghèo){103} | 95 hộ{95} | 04 dòng họ{4} | 90 người{90}""")
    return end(w, "Người chép", "Chủ tịch", at=4)


@ward
def wd_ninh_binh_cham_diem_cong_dong() -> Ward:
    """Points that a board gave the phố for each criterion; no counts, however the criteria are called."""
    w = Ward("wd_ninh_binh_cham_diem_cong_dong", sheet="Chấm điểm", ward="Phường Nam Thành Tây", period="2021")
    top(w, "UBND PHƯỜNG NAM THÀNH TÂY", "TỔ ĐÁNH GIÁ CỘNG ĐỒNG HỌC TẬP", at=6)
    title(w, "BẢNG ĐIỂM ĐÁNH GIÁ CỘNG ĐỒNG HỌC TẬP CÁC PHỐ NĂM 2021", 11)
    w.text("Đơn vị tính: điểm", at=8, italic=True)
    w.head("""
        STT | Phố | Điểm từng tiêu chí | < | < | < | < | < | < | Tổng điểm | Xếp loại
        ^ | ^ | Gia đình học tập được công nhận (20đ) | Dòng họ học tập (15đ) | Không có học sinh bỏ học (15đ) | Trẻ 6 tuổi vào lớp 1 (10đ) | Hội viên khuyến học (10đ) | Quỹ khuyến học (15đ) | Tuyên truyền (15đ) | ^ | ^""", name=1, stt=0)
    w.plan = []
    lines = []
    for i, name in enumerate(["Phúc Trung", "Phúc Thịnh", "Phúc Lộc", "Bắc Thành", "Trung Sơn", "Đông Thành"], 1):
        points = [20 - i % 4, 15 - i % 3, 15 - (i * 2) % 5, 10 - i % 2, 10 - (i + 1) % 3, 15 - (i * 3) % 6, 15 - i % 5]
        lines.append(f"d| {i} | Phố {name} | " + " | ".join(map(str, points)) + f" | {sum(points)} | {'Tốt' if sum(points) >= 88 else 'Khá'}")
    w.units("\n".join(lines))
    w.observations.clear()
    w.neutral.clear()
    return signed(w, "THƯ KÝ", "TỔ TRƯỞNG", 6, ("", ""))


@ward
def wd_hai_duong_du_toan_hoi_nghi() -> Ward:
    """The estimate of what a conference will cost: numbers of prizes and scholarships times their price, no figures of the commune."""
    w = Ward("wd_hai_duong_du_toan_hoi_nghi", sheet="Dự toán", ward="Xã Cẩm Chế Đông", period="2020")
    top(w, "HỘI KHUYẾN HỌC XÃ CẨM CHẾ ĐÔNG", at=4, date="Cẩm Chế Đông, ngày 02 tháng 10 năm 2020")
    title(w, "DỰ TOÁN KINH PHÍ HỘI NGHỊ TỔNG KẾT 5 NĂM XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP", 7).skip()
    w.line("STT", "Nội dung chi", "ĐVT", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)", "Ghi chú", bold=True, align="center")
    items = [("Thuê hội trường, trang trí, ma két", "bộ", 1, 1500000), ("In tài liệu hội nghị", "bộ", 90, 12000), ("Nước uống đại biểu", "người", 90, 10000), ("Thưởng gia đình học tập tiêu biểu", "hộ", 25, 200000),
             ("Thưởng dòng họ học tập tiêu biểu", "dòng họ", 6, 500000), ("Thưởng đơn vị học tập", "đơn vị", 3, 500000), ("Học bổng cho học sinh vượt khó", "suất", 15, 300000), ("Giấy khen, khung", "cái", 34, 35000)]
    for i, (text, unit, count, price) in enumerate(items, 1):
        w.line(i, text, unit, count, price, count * price, "xin UBND xã" if i == 7 else None)
    w.line(None, "Tổng cộng", None, None, None, sum(a * b for *_, a, b in items), None, bold=True)
    return end(w, "Người lập dự toán", "CHỦ TỊCH HỘI", at=4)


@ward
def wd_lang_son_bien_ban_hop_thon() -> Ward:
    """The minutes of a thôn's meeting, typed into Excel: who was there, how the vote went."""
    w = Ward("wd_lang_son_bien_ban_hop_thon", sheet="Bien ban", ward="Xã Tân Liên Thượng", period="2021", borders=False)
    top(w, "XÃ TÂN LIÊN THƯỢNG", "THÔN NÀ PÀN", at=4)
    title(w, "BIÊN BẢN HỌP BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2021", 7).skip()
    for text in ("1. Thời gian: 19 giờ 30 phút ngày 12 tháng 11 năm 2021.", "2. Địa điểm: Nhà văn hóa thôn.", "3. Thành phần: Chi ủy, Trưởng thôn, Ban công tác Mặt trận, Chi hội Khuyến học và các hộ dân."):
        w.text(text)
    w.skip()
    w.line("TT", "Nội dung biểu quyết", "Có mặt", "Đồng ý", "Không đồng ý", "Ý kiến khác", bold=True)
    for i, (text, *votes) in enumerate((("Thông qua tiêu chí bình xét", 61, 61, 0, 0), ("Thông qua danh sách đề nghị công nhận Gia đình học tập", 61, 57, 2, 2), ("Thông qua mức đóng góp Quỹ khuyến học 20.000 đồng", 61, 49, 9, 3)), 1):
        w.line(i, text, *votes)
    w.skip()
    for text in ("4. Kết luận: thôn thống nhất gửi danh sách về Hội Khuyến học xã trước ngày 20/11/2021.", "Biên bản lập thành 02 bản, kết thúc lúc 21 giờ 15 phút cùng ngày."):
        w.text(text)
    return end(w, "THƯ KÝ", "TRƯỞNG THÔN", at=4)
