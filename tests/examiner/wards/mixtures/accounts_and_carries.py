"""Eight ordinary workbooks of offices all over the country, and eight with two or three difficulties: what an accountant's hand adds to a table."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_accidents import uncached
from ...ward_frames import (
    body,
    cells,
    comma,
    dots,
    end,
    gen,
    given,
    kp,
    many,
    of,
    offices,
    pct,
    say,
    signed,
    sums,
    table,
    title,
    top,
    total,
)


@ward
def za_tan_tao_ke_hoach() -> Ward:
    """TP.HCM 2022: what was planned, registered, recognised, and the share of the plan; one khu phố recognised more than registered."""
    w = Ward("za_tan_tao_ke_hoach", sheet="GDHT", ward="Phường Tân Tạo Nam", period="2022", sizes=(420, 980))
    top(w, "UBND PHƯỜNG TÂN TẠO NAM", "HỘI KHUYẾN HỌC", at=5, date="Tân Tạo Nam, ngày 12 tháng 12 năm 2022")
    title(w, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2022", 8).skip()
    w.head("STT | Khu phố | Tổng số hộ | Kế hoạch giao | Đăng ký | Công nhận | Đạt % kế hoạch | Ghi chú", name=1, stt=0)
    d = gen(w, 7, "hh fp fr fg")
    d[4]["fg"] = d[4]["fr"] + 31
    lines, _ = table(w, "# n hh fp fr fg %fg/fp _", kp(7), d, "Tổng cộng", show=comma)
    w.planted.append([w.address(5, lines[4]), w.address(4, lines[4])])
    w.not_counted(w.address(5, lines[4]), w.address(4, lines[4]))
    return signed(w, at=5)


@ward
def za_an_my_nam_hoc() -> Ward:
    """Quảng Nam 2023–2024, .xls: khối phố, pupils at the start, who left, who came back, the share that left."""
    w = Ward("za_an_my_nam_hoc", "xls", "HS", ward="Phường An Mỹ Đông", period="2023-2024")
    top(w, "UBND PHƯỜNG AN MỸ ĐÔNG", "HỘI KHUYẾN HỌC", at=5)
    title(w, "TÌNH HÌNH HỌC SINH BỎ HỌC VÀ VẬN ĐỘNG TRỞ LẠI LỚP", 7)
    title(w, "Năm học 2023–2024", 7).skip()
    w.head("TT | Khối phố | Số học sinh đầu năm học | Số học sinh bỏ học | Tỷ lệ bỏ học (%) | Số HS vận động trở lại lớp | Ghi chú", name=1, stt=0)
    d = given("ps do rt", [(182, 2, 1), (240, 3, 1), (201, 1, 0), (167, 2, 2), (226, 4, 1)])
    table(w, "# n ps do %do/ps rt _", of("Khối phố", "Mỹ Thạch,Hương Trung,Xuân Đông,Phước An 1,Phước An 2"), d, "Tổng")
    return end(w, "Người lập bảng", "CHỦ TỊCH HỘI", 4)


@ward
def za_quyet_thang_nua_nam() -> Ward:
    """Thái Nguyên, first six months of 2022: xóm, members, the fund in triệu đồng with a comma, scholarships."""
    w = Ward("za_quyet_thang_nua_nam", sheet="BC 6T", ward="Xã Quyết Thắng Thượng", period="2022-H1")
    top(w, "HỘI KHUYẾN HỌC XÃ QUYẾT THẮNG THƯỢNG", "BAN CHẤP HÀNH", at=4)
    title(w, "BÁO CÁO KẾT QUẢ HOẠT ĐỘNG KHUYẾN HỌC 6 THÁNG ĐẦU NĂM 2022", 6).skip()
    w.head("TT | Xóm | Tổng số hội viên | Quỹ khuyến học (triệu đồng) | Số suất học bổng đã trao | Ghi chú", name=1, stt=0)
    table(w, "# n mem fund sch _", of("Xóm", "Nước Hai,Sơn Tiến,Cây Xanh,Gò Móc,Trung Thành,Bắc Thành"), gen(w, 6, "mem fund sch"), "Toàn xã",
          fmt={"fund": lambda v: f"{str(v / 1e6).replace('.', ',')}"})
    return signed(w, at=4)


@ward
def za_chieng_an_dong_ho() -> Ward:
    """Sơn La 2020: bản, clans and communities, then units; a dash where there is none of them."""
    w = Ward("za_chieng_an_dong_ho", sheet="Biểu 02", ward="Phường Chiềng An Hạ", period="2020", left=1)
    top(w, "UBND PHƯỜNG CHIỀNG AN HẠ", "HỘI KHUYẾN HỌC", at=6)
    title(w, "BIỂU TỔNG HỢP DÒNG HỌ, CỘNG ĐỒNG, ĐƠN VỊ HỌC TẬP NĂM 2020", 10).skip()
    w.head("""
        STT | Tên bản, tổ | Dòng họ học tập | < | < | Cộng đồng học tập | < | Đơn vị học tập | < | Ghi chú
        ^ | ^ | Tổng số | Đăng ký | Đạt | Đăng ký | Đạt | Đăng ký | Đạt | ^""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)")
    table(w, "# n cl clr clg cor cog unr ung _", [*of("Bản", "Bó,Cọ,Hụm,Noong Đúc"), *kp(3, "Tổ {i}", "Tổ")], gen(w, 7, "cl clr clg cor cog unr ung"), "Cộng")
    return end(w, "Người tổng hợp", "CHỦ TỊCH", 6)


@ward
def za_quang_tam_dk_cn_tl() -> Ward:
    """Thanh Hóa 2021: four models side by side with ĐK, CN, TL each; the whole commune first; one share is wrong."""
    w = Ward("za_quang_tam_dk_cn_tl", sheet="TH", ward="Xã Quảng Tâm Thượng", period="2021", sizes=(190, 420))
    top(w, "UBND XÃ QUẢNG TÂM THƯỢNG", "HỘI KHUYẾN HỌC", at=9)
    title(w, "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2021", 15)
    w.text("(Kèm theo Báo cáo số 18/BC-HKH ngày 05/12/2021)", italic=True, over=15, align="center").skip()
    w.head("""
        TT | Thôn | GĐHT | < | < | < | DHHT | < | < | < | CĐHT | < | ĐVHT | < | <
        ^ | ^ | TS hộ | ĐK | CN | TL (%) | TS | ĐK | CN | TL (%) | ĐK | CN | TS | ĐK | CN""", name=1, stt=0)
    d = gen(w, 6, "hh fr fg cl clr clg cor cog un unr ung")
    cols = "# n hh fr fg %fg/fr cl clr clg %clg/clr cor cog un unr ung"
    total(w, cols, "Toàn xã", d)
    lines = body(w, cols, of("Thôn", "Phố Môi,Đình Cường,Quang Trung,Tiến Thành,Phú Quý,Thanh Kiên"), d)
    w.plant(w.address(5, lines[3]), 47.3)
    return end(w, "Người lập biểu", "CHỦ TỊCH", 9)


@ward
def za_tan_phu_cung_ky() -> Ward:
    """Bến Tre 2023: registered and recognised last year and this year, more or less than last year; one difference is wrong."""
    w = Ward("za_tan_phu_cung_ky", sheet="So sanh", ward="Xã Tân Phú Tây", period="2023", sizes=(260, 520))
    title(offices(w, "UBND XÃ TÂN PHÚ TÂY", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2023 SO VỚI CÙNG KỲ NĂM 2022", 8).skip()
    w.head("""
        STT | Ấp | Số hộ đăng ký | < | < | Số hộ được công nhận | < | <
        ^ | ^ | Năm 2022 | Năm 2023 | Tăng (+), giảm (-) | Năm 2022 | Năm 2023 | Tăng (+), giảm (-)""", name=1, stt=0)
    d = gen(w, 5, many("fr fg", (2022, 2023)))
    for x in d:
        x["p"], x["q"] = x["fr@2023"] - x["fr@2022"], x["fg@2023"] - x["fg@2022"]
    s = sums(d)
    d[2]["q"] += 14
    lines = body(w, "# n fr@2022 fr@2023 x:p fg@2022 fg@2023 x:q", kp(5, "Ấp {i}", "Ấp"), d)
    total(w, "# n fr@2022 fr@2023 x:p fg@2022 fg@2023 x:q", "Cộng", [s])
    w.planted.append([w.address(c, lines[2]) for c in (5, 6, 7)])
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 5)


@ward
def za_hai_chau_to_csv() -> Ward:
    """Đà Nẵng 2018, .csv with semicolons: tổ dân phố by bare numbers, families, a sum typed with a slip."""
    w = Ward("za_hai_chau_to_csv", "csv", ward="Phường Hải Châu Tây", period="2018", csv=("utf-8-sig", ";"), sizes=(60, 140))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG HẢI CHÂU TÂY").text("Danh sách tổ dân phố và kết quả Gia đình hiếu học năm 2018").skip()
    w.head("TT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt/đăng ký", name=1, stt=0)
    d = gen(w, 9, "hh fr fg")
    _, at = table(w, "# n hh fr fg %fg/fr", kp(9, "{i:02d}", "Tổ dân phố", 11), d, "Cộng", show=pct)
    w.cells[at, 3].value += 20
    w.planted.append([w.address(3, at)])
    return w


@ward
def za_xa_moi_theo_xa_cu() -> Ward:
    """Lâm Đồng 2025: a merged commune, thôn under captions of the former communes with their sums, the whole last."""
    w = Ward("za_xa_moi_theo_xa_cu", sheet="Nam 2025", ward="Xã Hải Ninh Mới", period="2025", sizes=(140, 380))
    top(w, "ỦY BAN NHÂN DÂN", "XÃ HẢI NINH MỚI", at=5)
    title(w, "THỐNG KÊ GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2025", 8)
    w.text("(Sau khi sắp xếp đơn vị hành chính từ ngày 01/7/2025)", italic=True, over=8, align="center").skip()
    w.head("TT | Thôn | Tổng số hộ | Hộ đăng ký | Hộ được công nhận | Số người lớn | Công dân học tập được công nhận | Ghi chú", name=1, stt=0)
    cols, done = "# n hh fr fg ad cit _", []
    for mark, old, names in (("I", "Xã Bình An (cũ)", "An Bình,An Lạc,An Hòa"), ("II", "Xã Phan Điền (cũ)", "Phú Điền,Sơn Điền"), ("III", "Xã Hải Ninh (cũ)", "Hải Lạc,Hải Xuân,Hải Thủy,Hải Thái")):
        w.row += 1
        cells(w, w.row, mark, old, bold=True)
        d = gen(w, names.count(",") + 1, "hh fr fg ad cit")
        body(w, cols, of("Thôn", names), d)
        total(w, cols, "Cộng", d)
        done += d
    total(w, cols, "TOÀN XÃ", done)
    return signed(w, at=5)


# -- two or three difficulties ------------------------------------------------------------------------------------
@ward
def za_huyen_khong_dau() -> Ward:
    """Typed wholly without accents; communes in rows without their kind, two of which begin as a word of another meaning does."""
    w = Ward("za_huyen_khong_dau", sheet="Sheet1", ward="Huyen Tran Yen Thuong", period="2021", sizes=(800, 2100))
    title(offices(w, "HOI KHUYEN HOC HUYEN TRAN YEN THUONG").skip(), "KET QUA XAY DUNG GIA DINH HOC TAP, DONG HO HOC TAP NAM 2021", 8).skip()
    w.head("""
        TT | Xa, thi tran | Gia dinh hoc tap | < | < | Dong ho hoc tap | < | <
        ^ | ^ | Tong so ho | Dang ky | Cong nhan | Tong so | Dang ky | Cong nhan""", name=1, stt=0)
    table(w, "# n hh fr fg cl clr clg", ["Co Phuc", "Dong Quy", "Nam Tien", "Bao Hung", "Minh Quan", "Tan Dong"], gen(w, 6, "hh fr fg cl clr clg"), "Cong toan huyen", ward_rows=True)
    return end(w, "Nguoi lap", "CHU TICH", 5)


@ward
def za_huyen_o_xa_gop_xuong() -> Ward:
    """A district: the commune's name without its kind merged down over its thôn, a sum below each, no numbers; .xls."""
    w = Ward("za_huyen_o_xa_gop_xuong", "xls", "Huyen", ward="Huyện Hoài Ân Đông", period="2022", sizes=(120, 300))
    title(offices(w, "HỘI KHUYẾN HỌC HUYỆN HOÀI ÂN ĐÔNG").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP THEO XÃ, THÔN NĂM 2022", 6).skip()
    w.head("Xã | Thôn | Số hộ | Đăng ký GĐHT | Được công nhận GĐHT | Tỷ lệ (%)", name=1)
    done = []
    for commune, names in (("Ân Phong", "An Hòa,Linh Chiểu,An Thiện"), ("Ân Tường", "Hà Tây,Phú Khương"), ("Dak Mang", "O6,O10,Gò Lũ")):
        first, d = w.row + 1, gen(w, names.count(",") + 1, "hh fr fg")
        for name, x in zip(names.split(","), d, strict=True):
            w.row += 1
            cells(w, w.row, commune if w.row == first else None, name, x["hh"], x["fr"], x["fg"], round(100 * x["fg"] / x["hh"], 1))
            for c, s in enumerate(("hh", "fr", "fg"), 2):
                say(w, c, w.row, s, x[s], f"Thôn {name}", ward=f"Xã {commune}")
        w.row += 1
        s = sums(d)
        cells(w, w.row, None, "Cộng", s["hh"], s["fr"], s["fg"], round(100 * s["fg"] / s["hh"], 1), bold=True)
        w.merges.append((first, 0, w.row, 0))
        done += d
    w.row += 1
    s = sums(done)
    cells(w, w.row, "TOÀN HUYỆN", None, s["hh"], s["fr"], s["fg"], round(100 * s["fg"] / s["hh"], 1), bold=True)
    w.merges.append((w.row, 0, w.row, 1))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def za_khu_pho_trong_ngoac() -> Ward:
    """Names say more than the khu phố: how many households, that it is new, a letter behind its number; the fund in nghìn đồng."""
    w = Ward("za_khu_pho_trong_ngoac", sheet="KP", ward="Phường Hiệp Thành Bắc", period="2023", sizes=(350, 760))
    top(w, "HKH PHƯỜNG HIỆP THÀNH BẮC", at=5)
    title(w, "SỐ LIỆU CÁC KHU PHỐ NĂM 2023", 7).skip()
    w.head("STT | Khu phố | Số hộ | Hộ ĐK GĐHT | Hộ đạt GĐHT | Quỹ khuyến học (ĐVT: 1.000 đồng) | Số suất HB", name=1, stt=0)
    units = ["Khu phố 1 (mới sáp nhập)=Khu phố 1", "Khu phố 2A=Khu phố 2A", "Khu phố 2B=Khu phố 2B", "KP3 (gồm 12 tổ)=Khu phố 3", "KP 4(*)=Khu phố 4", "Khu phố số 5=Khu phố 5"]
    table(w, "# n hh fr fg fund sch", units, gen(w, 6, "hh fr fg fund sch"), "Tổng cộng", fmt={"fund": lambda v: dots(v // 1000)})
    w.skip().text("(*) Khu phố 4 có 2 tổ chưa báo cáo.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def za_quy_ba_luy_ke() -> Ward:
    """The year's target, what the third quarter brought, what the nine months did, and its share of the target; ấp in the South."""
    w = Ward("za_quy_ba_luy_ke", "ods", "Q3", ward="Xã Long Điền Tây Nội", period="2023-Q3")
    top(w, "HỘI KHUYẾN HỌC XÃ LONG ĐIỀN TÂY NỘI", at=4)
    title(w, "KẾT QUẢ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP QUÝ III NĂM 2023", 6).skip()
    w.head("STT | Ấp | Chỉ tiêu năm 2023 | Thực hiện quý III | Lũy kế 9 tháng | Lũy kế so chỉ tiêu (%)", name=1, stt=0)
    made = [(220, 31, 190), (180, 22, 171), (260, 40, 233), (205, 18, 160)]
    d = [{"fp@2023": a, "fr": b, "l": c} for a, b, c in made]
    lines = body(w, "# n ~fp@2023 fr ~l %l/fp@2023", of("Ấp", "Canh Điền,Thành Thưởng,An Điền,Cây Dương"), [x | {"~fp@2023": x["fp@2023"], "~l": x["l"]} for x in d])
    total(w, "# n fp@2023 fr l %l/fp@2023", "Cộng", d)
    assert lines
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def za_huong_dan_phieu_tong_hop() -> Ward:
    """A sheet of instructions, a form for each thôn, and a summary that repeats them; in one thôn the summary says otherwise."""
    guide = Ward("za_huong_dan_phieu_tong_hop", sheet="Hướng dẫn", ward="Xã Vĩnh Tú Hạ", period="2022")
    for text in ("HƯỚNG DẪN NHẬP BIỂU", "1. Mỗi thôn nhập 01 trang theo mẫu.", "2. Ví dụ: thôn có 250 hộ, đăng ký 200 hộ, công nhận 180 hộ.", "3. Gửi về Hội Khuyến học xã trước ngày 30/11/2022."):
        guide.text(text)
    papers, made = [guide], {"Thủy Tú": (168, 131, 117), "Mỹ Duyệt": (204, 160, 139), "Huỳnh Công": (231, 174, 150)}
    for name, v in made.items():
        w = Ward("za_huong_dan_phieu_tong_hop", sheet=name, ward="Xã Vĩnh Tú Hạ", period="2022")
        title(w.text("UBND XÃ VĨNH TÚ HẠ"), "PHIẾU BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM 2022", 4)
        w.text(f"Thôn: {name}").skip()
        w.head("TT | Nội dung | Đơn vị tính | Số lượng", name=1, stt=0)
        for i, (label, s, x) in enumerate(zip(("Tổng số hộ trong thôn", "Số hộ đăng ký Gia đình học tập", "Số hộ được công nhận Gia đình học tập"), ("hh", "fr", "fg"), v, strict=True), 1):
            w.line(i, label, "hộ", x)
            w.takes(3, s, x, f"Thôn {name}")
        papers.append(end(w, "", "TRƯỞNG THÔN", 3))
    w = Ward("za_huong_dan_phieu_tong_hop", sheet="Tổng hợp", ward="Xã Vĩnh Tú Hạ", period="2022")
    title(w.text("UBND XÃ VĨNH TÚ HẠ"), "BẢNG TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d = given("hh fr fg", [*made.values()])
    d[1]["fg"] = 193 - 60 + 16
    lines, _ = table(w, "# n hh fr fg", of("Thôn", ",".join(made)), d, "Toàn xã")
    w.not_counted(*(w.address(c, r) for r in lines for c in (2, 3, 4)))
    w.planted.append([w.address(4, lines[1]), "D8"])
    return join([*papers, w])


@ward
def za_dinh_chinh_duoi_bang() -> Ward:
    """A note under the table says that a figure in it is not right, and which one is."""
    w = Ward("za_dinh_chinh_duoi_bang", sheet="BC", ward="Xã Phú Lương Đông", period="2020", sizes=(150, 330))
    top(w, "UBND XÃ PHÚ LƯƠNG ĐÔNG", "HỘI KHUYẾN HỌC", at=4)
    title(w, "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("STT | Thôn | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    d = given("hh fr fg", [(212, 171, 150), (188, 140, 122), (243, 190, 165), (176, 131, 119)])
    lines, _ = table(w, "# n hh fr fg %fg/fr", kp(4, "Thôn {i}", "Thôn"), d, "Tổng")
    w.skip().text("Ghi chú: Số hộ được công nhận của thôn 3 xin đính chính là 156 hộ.", italic=True)
    w.planted.append([w.address(4, lines[2]), w.address(0), w.address(4, lines[2] + 2)])
    w.not_counted(w.address(4, lines[2]))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def za_trang_nam_truoc_de_lai() -> Ward:
    """Last year's sheet left in the workbook behind this year's, and an empty copy of the form; each says its year."""
    papers = []
    for sheet, year in (("Nam 2023", 2023), ("Nam 2022", 2022)):
        w = Ward("za_trang_nam_truoc_de_lai", sheet=sheet, ward="Thị trấn Lai Cách Hạ", period=str(year), sizes=(300, 480))
        w.drift = year - 2022
        w.rng.seed("lai cach")
        title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN LAI CÁCH HẠ").skip(), f"BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM {year}", 6).skip()
        w.head("STT | Khu dân cư | Số hộ | Đăng ký | Công nhận | Tỷ lệ", name=1, stt=0)
        table(w, "# n hh fr fg =fg/fr", of("Khu dân cư", "Đông,Trụ,Tiền,Tiên,Thắng"), gen(w, 5, "hh fr fg"), "Tổng", formulas=True)
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 4))
    w = Ward("za_trang_nam_truoc_de_lai", sheet="Mau", ward="Thị trấn Lai Cách Hạ", period="2023")
    title(w.text("HỘI KHUYẾN HỌC ...."), "BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM .....", 6).skip()
    w.head("STT | Khu dân cư | Số hộ | Đăng ký | Công nhận | Tỷ lệ", name=1, stt=0)
    for i in (1, 2, 3, 4):
        w.line(i, None, None, None, None, None)
    return join([*papers, w])


@ward
def za_cong_thuc_chua_tinh() -> Ward:
    """Written by a program that works nothing out: recognised = new + again, sums and shares are formulas without their values."""
    w = Ward("za_cong_thuc_chua_tinh", sheet="CN", ward="Xã Đại Hiệp Trung", period="2021", sizes=(200, 350))
    top(w, "UBND XÃ ĐẠI HIỆP TRUNG", "HỘI KHUYẾN HỌC", at=5)
    title(w, "KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2021", 7).skip()
    w.head("""
        TT | Thôn | Số hộ | Số hộ đăng ký | Công nhận | < | <
        ^ | ^ | ^ | ^ | Công nhận mới | Công nhận lại | Tổng số""", name=1, stt=0)
    d = gen(w, 5, "hh fr fgn fgr fg")
    lines = body(w, "# n hh fr fgn fgr fg", of("Thôn", "Phú Quý,Phú Trung,Phú Đông,Tích Phú,Phú Mỹ"), d)
    for r in lines:
        w.cells[r, 6].value = f"={w.address(4, r)}+{w.address(5, r)}"
    total(w, "# n hh fr fgn fgr fg", "Cộng", d)
    uncached(w, lines, (2, 3, 4, 5, 6))
    return end(w, "Người lập", "CHỦ TỊCH", 5)
