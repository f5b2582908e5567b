"""A third ordinary, the rest with what hands do: numbers and names in one cell, chapters of schools and clans among those of thôn, sums that miss a line, two sources beside each other, blank years."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_accidents import old_tones, uncached
from ...ward_frames import body, comma, end, gen, given, kp, many, of, offices, pct, signed, sums, table, title, top, total


@ward
def zf_tre_sau_tuoi() -> Ward:
    """Lào Cai, school year 2021-2022: children of six years and those in grade 1, dropouts of two levels, returned to class."""
    w = Ward("zf_tre_sau_tuoi", sheet="PCGD", ward="Xã Bản Phiệt Đông", period="2021-2022")
    top(w, "UBND XÃ BẢN PHIỆT ĐÔNG", "BCĐ PCGD - XMC", at=5)
    title(w, "HUY ĐỘNG TRẺ RA LỚP VÀ HỌC SINH BỎ HỌC NĂM HỌC 2021 - 2022", 8).skip()
    w.head("""
        TT | Thôn | Trẻ 6 tuổi | < | < | Học sinh bỏ học | < | Vận động trở lại lớp
        ^ | ^ | Tổng số trẻ 6 tuổi | Số trẻ vào lớp 1 | Tỷ lệ % | Tiểu học | THCS | ^""", name=1, stt=0)
    d = given("a6 a6g do:th do:thcs rt", [(14, 14, 1, 3, 2), (11, 10, 1, 2, 1), (9, 9, 2, 4, 3), (17, 16, 1, 1, 1)])
    table(w, "# n a6 a6g %a6g/a6 do:th do:thcs rt", of("Thôn", "Lũng Pô,Cốc Lầy,Nậm Sưu,Pạc Tà"), d, "Cộng", show=comma)
    return end(w, "Người lập", "TRƯỞNG BAN", 5)


@ward
def zf_so_va_ten_mot_o() -> Ward:
    """The number stands before the name in its cell, *1/ Ấp Phú Hòa*; thousands with a comma; no column of numbers."""
    w = Ward("zf_so_va_ten_mot_o", sheet="Sheet1", ward="Xã Mỹ Hạnh Đông", period="2020", sizes=(700, 1400))
    title(offices(w, "HKH XÃ MỸ HẠNH ĐÔNG").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2020", 5).skip()
    w.head("Tên ấp | Số hộ dân | Số hộ đăng kí | Số hộ đạt | Tỉ lệ đạt trên đăng kí", name=0)
    units = [f"{i}/ Ấp {n}=Ấp {n}" for i, n in enumerate(("Phú Hòa", "Giồng Lớn", "Rừng Sến", "Thới Môn"), 1)]
    table(w, "n hh fr fg %fg/fr", units, gen(w, 4, "hh fr fg"), "Tổng cộng", show=pct, fmt={k: lambda v: f"{v:,}" for k in ("hh", "fr")})
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zf_chi_hoi_ba_loai() -> Ward:
    """Chapters of thôn, of schools and of clans one after the other under letters; members and scholarships; those of thôn count for them."""
    w = Ward("zf_chi_hoi_ba_loai", sheet="Hội viên", ward="Xã Hoằng Trạch Nam", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HOẰNG TRẠCH NAM").skip(), "TỔ CHỨC HỘI VÀ HỘI VIÊN NĂM 2022", 4).skip()
    w.head("TT | Chi hội | Số hội viên | Số suất học bổng", name=1, stt=0)
    whole = [0, 0]
    for letter, caption, units in (
        ("A", "Chi hội thôn", [(f"Chi hội thôn {n}", a, b) for n, a, b in (("Dương Thanh", 88, 12), ("Hà Trạch", 74, 9), ("Tế Độ", 101, 15))]),
        ("B", "Chi hội trường học", [("Chi hội trường Mầm non", 21, 0), ("Chi hội trường Tiểu học", 30, 4), ("Chi hội trường THCS", 27, 6)]),
        ("C", "Chi hội dòng họ", [("Chi hội họ Lê Đình", 45, 8), ("Chi hội họ Nguyễn Hữu", 52, 10)]),
    ):
        w.line(letter, caption, bold=True)
        for i, (name, a, b) in enumerate(units, 1):
            w.line(i, name, a, b)
            whole = [whole[0] + a, whole[1] + b]
            if letter == "A":
                unit = name.replace("Chi hội thôn", "Thôn")
                w.takes(2, "mem", a, unit).takes(3, "sch", b, unit)
            else:
                w.not_counted(w.address(2), w.address(3))
    w.line(None, "Tổng cộng", *whole, bold=True)
    return end(w, "Thư ký", "CHỦ TỊCH", 2)


@ward
def zf_tong_thieu_dong_cuoi() -> Ward:
    """A khu phố was added under the list after the sum had been made, whose formula misses it."""
    w = Ward("zf_tong_thieu_dong_cuoi", sheet="Sheet1", ward="Phường Ninh Thạnh Nam", period="2023", sizes=(300, 650))
    top(w, "UBND PHƯỜNG NINH THẠNH NAM", "HỘI KHUYẾN HỌC", at=3)
    title(w, "GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("STT | Khu phố | Tổng số hộ | Hộ đăng ký GĐHT | Hộ đạt GĐHT", name=1, stt=0)
    lines = body(w, "# n hh fr fg", of("Khu phố", "Ninh Trung,Ninh Hòa,Ninh Lợi,Ninh Phú,Ninh Thành"), gen(w, 5, "hh fr fg"))
    w.row += 1
    w.put(1, "Tổng cộng", border=True, bold=True)
    for c in (2, 3, 4):
        w.put(c, sum(w.cells[r, c].value for r in lines[:-1]), border=True, bold=True, formula=f"SUM({w.address(c, lines[0])}:{w.address(c, lines[-2])})")
    w.planted.append([w.address(c) for c in (2, 3, 4)])
    return signed(w, at=3)


@ward
def zf_hai_nguon() -> Ward:
    """The households by two sources, *theo công an* and *theo thôn*; families registered and recognised."""
    w = Ward("zf_hai_nguon", sheet="Sheet1", ward="Xã Kỳ Phú Hạ", period="2024", sizes=(180, 360))
    title(offices(w, "UBND XÃ KỲ PHÚ HẠ").skip(), "ĐỐI CHIẾU SỐ HỘ VÀ GIA ĐÌNH HỌC TẬP NĂM 2024", 6).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | < | Gia đình học tập | <
        ^ | ^ | Theo Công an xã | Theo thôn báo cáo | Đăng ký | Được công nhận""", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x["police"] = x["hh"] + (3, 0, -2, 5, 1)[k]
    lines, _ = table(w, "# n ~police hh fr fg", of("Thôn", "Phú Long,Phú Thượng,Phú Minh,Phú Trung,Phú Hải"), d, "Cộng")
    w.not_counted(*(w.address(3, r) for r in lines))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zf_nam_chua_toi() -> Ward:
    """A form of the whole term 2021-2025 with a group for each year, of which those to come are blank; filled in up to 2023."""
    w = Ward("zf_nam_chua_toi", sheet="2021-2025", ward="Thị trấn Phước Cát Hạ", period="2023", sizes=(160, 340))
    top(w, "HỘI KHUYẾN HỌC HUYỆN", "HKH THỊ TRẤN PHƯỚC CÁT HẠ", at=8)
    title(w, "THEO DÕI GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2021 - 2025", 12).skip()
    years = range(2021, 2026)
    w.head(f"""
        TT | Tổ dân phố | {' | '.join(f'Năm {y} | <' for y in years)}
        ^ | ^ | {' | '.join(['ĐK | CN'] * 5)}""", name=1, stt=0)
    plan = many("fr fg", (2021, 2022, 2023))
    table(w, f"# n {plan} _ _ _ _", kp(6, "TDP {i}", "Tổ dân phố"), gen(w, 6, plan), "Tổng")
    return end(w, "Người lập", "CHỦ TỊCH", 8)


@ward
def zf_quy_chin_trieu_ruoi() -> Ward:
    """Money in words of the mouth, *12tr5*, *9 triệu*, *15.000.000đ*; scholarships *8 suất*; members plain."""
    w = Ward("zf_quy_chin_trieu_ruoi", sheet="Quỹ", ward="Xã Tân Thuận Tây", period="2021")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TÂN THUẬN TÂY").skip(), "KẾT QUẢ VẬN ĐỘNG QUỸ KHUYẾN HỌC NĂM 2021", 5).skip()
    w.head("STT | Ấp | Hội viên | Tiền quỹ vận động được | Học bổng", name=1, stt=0)
    d = given("mem fund sch", [(66, "12tr5{12500000}", "8 suất{8}"), (58, "9 triệu{9000000}", "6 suất{6}"), (80, "15.000.000đ{15000000}", "11 suất{11}"), (47, "7,2 triệu{7200000}", "5 suất{5}")])
    body(w, "# n mem fund sch", of("Ấp", "Tân Chủ,Tân Hậu,Tân Hùng,Tân Dân"), d)
    w.line(None, "Cộng", 251, "43tr7", "30 suất", bold=True)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def zf_hai_dong_moi_to() -> Ward:
    """Each tổ has two lines, *Đăng ký* and *Công nhận*, the models across; its name stands in the first only."""
    w = Ward("zf_hai_dong_moi_to", "ods", "To", ward="Phường Cao Xanh Bắc", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG CAO XANH BẮC").skip(), "CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("TT | Khu | Chỉ tiêu | Gia đình học tập | Dòng họ học tập | Đơn vị học tập", name=1, stt=0)
    made = [((180, 2, 1), (160, 2, 1)), ((205, 1, 2), (177, 1, 2)), ((166, 3, 1), (150, 2, 0)), ((240, 2, 2), (221, 2, 2))]
    for i, pair in enumerate(made, 1):
        for k, values in enumerate(pair):
            w.line(None if k else i, None if k else f"Khu {i}", ("Đăng ký", "Công nhận")[k], *values)
            for c, (s, v) in enumerate(zip((("fr", "clr", "unr"), ("fg", "clg", "ung"))[k], values, strict=True), 3):
                w.takes(c, s, v, f"Khu {i}")
    for k in (0, 1):
        w.line(None, None if k else "Tổng", ("Đăng ký", "Công nhận")[k], *(sum(m[k][j] for m in made) for j in range(3)), bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zf_kdc_trung_ten() -> Ward:
    """*KDC 3* stands twice, the second time with other figures (KDC 4 is missing)."""
    w = Ward("zf_kdc_trung_ten", sheet="Sheet1", ward="Phường Văn An Đông", period="2021", sizes=(230, 410))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG VĂN AN ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP CÁC KHU DÂN CƯ NĂM 2021", 5).skip()
    w.head("STT | KDC | Tổng số hộ | Hộ đăng ký | Hộ được công nhận", name=1, stt=0)
    units = kp(6, "KDC số {i}", "Khu dân cư")
    units[3] = "KDC số 3=Khu dân cư 3"
    lines, _ = table(w, "# n hh fr fg", units, gen(w, 6, "hh fr fg"), "Cộng")
    w.planted.append([w.address(c, r) for r in lines[2:4] for c in range(1, 5)])
    w.not_counted(*(w.address(c, r) for r in lines[2:4] for c in (2, 3, 4)))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zf_khong_dat_chua_xet() -> Ward:
    """Beside those recognised *Không đạt* and *Chưa bình xét*; grades of the communities as numbers of their own."""
    w = Ward("zf_khong_dat_chua_xet", sheet="BX", ward="Xã Yên Lộc Hạ", period="2023")
    title(offices(w, "UBND XÃ YÊN LỘC HẠ", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Xóm | Tổng số hộ | Số hộ đăng ký | Kết quả bình xét | < | <
        ^ | ^ | ^ | ^ | Số hộ đạt | Số hộ không đạt | Chưa bình xét""", name=1, stt=0)
    d = given("hh fr fg no yet", [(140, 110, 98, 8, 4), (122, 95, 90, 5, 0), (160, 130, 111, 12, 7), (131, 101, 95, 6, 0), (118, 88, 80, 8, 0)])
    table(w, "# n hh fr fg x:no x:yet", kp(5, "Xóm {i}", "Xóm"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zf_tieu_de_ba_dong() -> Ward:
    """The title over three rows, the year in the last; letters of the old tone rule; formulas not worked out below."""
    w = Ward("zf_tieu_de_ba_dong", sheet="Sheet1", ward="Xã Thủy Khoái Đông", period="2018", sizes=(130, 290))
    offices(w, "HỘI KHUYẾN HỌC", "XÃ THỦY KHOÁI ĐÔNG").skip()
    title(w, "BẢNG TỔNG HỢP", 6)
    title(w, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HIẾU HỌC, DÒNG HỌ HIẾU HỌC", 6)
    title(w, "NĂM 2018", 6).skip()
    w.head("TT | Thôn | Số hộ | GĐHH đăng ký | GĐHH đạt | DHHH đạt", name=1, stt=0)
    lines = body(w, "# n hh fr fg clg", of("Thôn", "Hòa Bình,Thủy Tú,Khoái Nội,Quảng Hóa"), gen(w, 4, "hh fr fg clg"))
    w.line(None, "Cộng", 0, 0, 0, 0, bold=True)
    uncached(w, lines, (2, 3, 4, 5))
    return old_tones(end(w, "Người lập", "CHỦ TỊCH", 3))


@ward
def zf_cap_hoc_ngang() -> Ward:
    """Pupils of a school year by levels, of each the start, the end, those who left and the share; khu phố down; of one level end is more than start less the dropouts."""
    w = Ward("zf_cap_hoc_ngang", sheet="HS", ward="Phường Ninh Hiệp Nam", period="2022-2023")
    top(w, "UBND PHƯỜNG NINH HIỆP NAM", "BCĐ PHỔ CẬP GIÁO DỤC", at=7)
    title(w, "TÌNH HÌNH HỌC SINH NĂM HỌC 2022-2023", 10).skip()
    w.head("""
        TT | Tổ dân phố | Tiểu học | < | < | < | THCS | < | < | <
        ^ | ^ | HS đầu năm | HS cuối năm | Bỏ học | Tỷ lệ bỏ học % | HS đầu năm | HS cuối năm | Bỏ học | Tỷ lệ bỏ học %""", name=1, stt=0)
    d = given("ps:th pe:th do:th ps:thcs pe:thcs do:thcs", [(120, 119, 1, 96, 94, 2), (88, 88, 0, 71, 70, 1), (134, 133, 1, 102, 99, 3), (97, 97, 0, 80, 79, 1)])
    lines, at = table(w, "# n ps:th pe:th do:th %do:th/ps:th ps:thcs pe:thcs do:thcs %do:thcs/ps:thcs", kp(4, "TDP {i}", "Tổ dân phố"), d, "Cộng", show=comma)
    r = lines[2]
    w.plant(w.address(7, r), 109, w.address(6, r), w.address(8, r), total=w.address(7, at))
    return end(w, "Người lập", "TRƯỞNG BAN", 7)


@ward
def zf_cum_cot_truoc() -> Ward:
    """The cluster in a merged column before the names, which stand third; recognised before registered; the sums of clusters as lines *Cộng*."""
    w = Ward("zf_cum_cot_truoc", sheet="Sheet1", ward="Xã Ea Kiết Nam", period="2019", sizes=(90, 230))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ EA KIẾT NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2019", 6).skip()
    w.head("Cụm | TT | Thôn, buôn | Tổng số hộ | Hộ đạt | Hộ đăng ký", name=2, stt=1)
    whole, k = [], 1
    for number, units in enumerate((of("Buôn", "Hmông,Ja Wầm") + ["Thôn 1"], ["Thôn 2", "Thôn 3", "Thôn 5"]), 1):
        d = gen(w, 3, "hh fg fr")
        first = w.row + 1
        body(w, "_ # n hh fg fr", units, d, first=k)
        w.put(0, f"Cụm {number}", first, border=True)
        total(w, "_ # n hh fg fr", "Cộng", d)
        w.merges.append((first, 0, w.row, 0))
        whole, k = whole + d, k + 3
    total(w, "_ # n hh fg fr", "Toàn xã", whole)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zf_cuoc_hop_dau_cuoi() -> Ward:
    """*Đầu năm* and *Cuối năm* as groups: registered at the start, recognised at the end; households once; two sheets for two years."""
    papers = []
    for year, seed in (("2022", "a"), ("2023", "b")):
        w = Ward("zf_cuoc_hop_dau_cuoi", sheet=f"Năm {year}", ward="Phường Trung Dũng Nam", period=year, sizes=(260, 540))
        w.rng.seed(f"trung dung {seed}" if seed == "a" else "trung dung a")
        w.drift = int(seed == "b")
        title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TRUNG DŨNG NAM").skip(), f"THEO DÕI GIA ĐÌNH HỌC TẬP NĂM {year}", 5).skip()
        w.head("""
            TT | Khu phố | Tổng số hộ | Đầu năm | Cuối năm
            ^ | ^ | ^ | Số hộ đăng ký | Số hộ được công nhận""", name=1, stt=0)
        table(w, "# n hh fr fg", kp(6, "KP{i}"), gen(w, 6, "hh fr fg"), "Tổng")
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def zf_chu_thich_sao() -> Ward:
    """A star behind a figure and its footnote below; *khoảng 60* and *trên 40* among the members; empty lines between."""
    w = Ward("zf_chu_thich_sao", sheet="Sheet1", ward="Xã Vĩnh Thịnh Đông", period="2020", sizes=(150, 300))
    title(offices(w, "HKH XÃ VĨNH THỊNH ĐÔNG").skip(), "SỐ LIỆU KHUYẾN HỌC NĂM 2020", 5).skip()
    w.head("TT | Thôn | Số hộ | Hộ đạt GĐHT | Hội viên", name=1, stt=0)
    d = given("hh fg mem", [(210, 160, 71), ("188*{188}", 140, 64), (243, 190, 83), (167, "121 (*){121}", 58)])
    table(w, "# n hh fg mem", of("Thôn", "Khách Nhi,An Hạ,Hoàng Xá,Hệ"), d, "Cộng")
    w.text("(*) Chưa tính 12 hộ mới chuyển đến tháng 12.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zf_quy_iii() -> Ward:
    """A report of one quarter, *Quý III năm 2025*, of a đặc khu; the date of the paper is of the month after."""
    w = Ward("zf_quy_iii", sheet="Q3", ward="Đặc khu Cát Hải Đông", period="2025-Q3", sizes=(110, 320))
    top(w, "UBND ĐẶC KHU CÁT HẢI ĐÔNG", "HỘI KHUYẾN HỌC", at=3, date="Cát Hải Đông, ngày 06 tháng 10 năm 2025")
    title(w, "BÁO CÁO CÔNG TÁC KHUYẾN HỌC QUÝ III NĂM 2025", 5).skip()
    w.head("TT | Tổ dân phố | Số hội viên | Số suất học bổng | Quỹ khuyến học (đồng)", name=1, stt=0)
    table(w, "# n mem sch fund", of("Tổ dân phố", "1,2,3,4,5"), gen(w, 5, "mem sch fund"), "Cộng", fmt={"fund": lambda v: vietnamese(v)})
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zf_ho_so_sap_xep() -> Ward:
    """Families new and renewed, registered and recognised; one sum of new and renewed is wrong."""
    w = Ward("zf_ho_so_sap_xep", sheet="Sheet1", ward="Xã Long Hựu Nam", period="2022", sizes=(220, 460))
    top(w, "UBND XÃ LONG HỰU NAM", "HỘI KHUYẾN HỌC", at=6)
    title(w, "ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2022", 9).skip()
    w.head("""
        TT | Ấp | Tổng số hộ | Đăng ký | < | < | Công nhận | < | <
        ^ | ^ | ^ | Đăng ký mới | Tái đăng ký | Cộng | Công nhận mới | Tái công nhận | Cộng""", name=1, stt=0)
    d = given("hh frn frr fr fgn fgr fg", [(310, 40, 180, 220, 33, 170, 203), (288, 31, 170, 201, 28, 161, 189), (342, 22, 240, 262, 20, 231, 251), (275, 12, 190, 202, 9, 181, 190)])
    lines, at = table(w, "# n hh frn frr fr fgn fgr fg", of("Ấp", "Rạch Cát,Cầu Ngang,Tây,Nhà Thờ"), d, "Tổng cộng")
    r = lines[1]
    w.plant(w.address(5, r), 210, w.address(3, r), w.address(4, r), total=w.address(5, at))
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def zf_danh_sach_dai() -> Ward:
    """Twenty-two tổ in three columns more for the head's remarks, figures as texts with blanks for thousands, filters above."""
    w = Ward("zf_danh_sach_dai", "htmlxls", "Sheet1", ward="Phường Láng Hạ Tây", period="2024", sizes=(600, 1500))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG LÁNG HẠ TÂY").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP 22 TỔ DÂN PHỐ NĂM 2024", 7).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Thuận lợi | Khó khăn", name=1, stt=0)
    d = gen(w, 22, "hh fr fg")
    table(w, "# n hh fr fg _ _", kp(22, "Tổ {i}", "Tổ dân phố"), d, "Tổng cộng", fmt={k: lambda v: f"{v:,}".replace(",", " ") for k in ("hh", "fr", "fg")})
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zf_phuong_cu_trong_phuong_moi() -> Ward:
    """The new phường's three old ones as groups with the same numbers of khu phố, told apart by a bracket; *Cộng* under each."""
    w = Ward("zf_phuong_cu_trong_phuong_moi", sheet="TH", ward="Phường Tam Bình Trung", period="2025", sizes=(380, 900))
    title(offices(w, "UBND PHƯỜNG TAM BÌNH TRUNG").skip(), "GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2025 CỦA CÁC KHU PHỐ", 7).skip()
    cols = "# n hh fr fg citr cit"
    w.head("TT | Khu phố | Tổng số hộ | GĐHT đăng ký | GĐHT được công nhận | CDHT đăng ký | CDHT được công nhận", name=1, stt=0)
    whole, k = [], 1
    for old, count in (("Bình Chiểu", 3), ("Tam Phú", 2), ("Tam Bình", 3)):
        d = gen(w, count, "hh fr fg citr cit")
        body(w, cols, [f"Khu phố {i} ({old})=Khu phố {i} ({old})" for i in range(1, count + 1)], d, first=k)
        total(w, cols, f"Cộng {old}", d)
        whole, k = whole + d, k + count
    total(w, cols, "Toàn phường", whole)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zf_cong_dong_chu_dat() -> Ward:
    """Communities in words, *Đạt*, *Chưa đạt*, beside the families; the sum counts them, *4/5*."""
    w = Ward("zf_cong_dong_chu_dat", sheet="Sheet1", ward="Xã Hòa Phú Thượng", period="2021", sizes=(170, 330))
    title(offices(w, "UBND XÃ HÒA PHÚ THƯỢNG").skip(), "GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2021", 6).skip()
    w.head("TT | Thôn | Tổng số hộ | Gia đình đăng ký | Gia đình đạt GĐHT | Cộng đồng học tập", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for x, word in zip(d, ("Đạt", "Đạt", "Chưa đạt", "Đạt", "Đạt"), strict=True):
        x["w"] = word
    lines = body(w, "# n hh fr fg ~w", of("Thôn", "An Châu,Hòa Hải,Đông Lâm,Hội Phước,Hòa Thọ"), d)
    w.neutral += [(w.sheet, w.address(5, r)) for r in lines]
    s = sums(d)
    w.line(None, "Cộng", s["hh"], s["fr"], s["fg"], "4/5", bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)
