"""Hard ones only, sought out for slips of layout: groups merged over too few columns, empty columns and rows amid a table, numbers in steps, the newer year first, sums by other names."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import across, body, cells, comma, end, gen, given, kp, many, of, offices, say, sums, table, title, top, total


@ward
def zi_gop_o_thieu_cot() -> Ward:
    """*Gia đình học tập* is merged over two of its three columns; clans beside it over theirs; the name column has no heading."""
    w = Ward("zi_gop_o_thieu_cot", sheet="Sheet1", ward="Xã Gia Hòa Nam", period="2021", sizes=(150, 320))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ GIA HÒA NAM").skip(), "CÁC MÔ HÌNH HỌC TẬP NĂM 2021", 7).skip()
    r = w.row + 1
    cells(w, r, "TT", None, "Gia đình học tập", None, None, "Dòng họ học tập", bold=True)
    cells(w, r + 1, "Tổng số hộ", "Số hộ đăng ký", "Số hộ đạt", "Đăng ký", "Đạt", start=2, bold=True)
    w.merges += [(r, 0, r + 1, 0), (r, 2, r, 3), (r, 5, r, 6)]
    w.row = r + 1
    d = gen(w, 5, "hh fr fg clr clg")
    for i, (name, x) in enumerate(zip(("Hạ Bì", "Trung Lập", "Vân Đài", "Liễu Khê", "Đồng Bào"), d, strict=True), 1):
        w.line(i, f"Thôn {name}", *x.values())
        for c, s in enumerate(x, 2):
            w.takes(c, s, x[s], f"Thôn {name}")
    w.line(None, "Cộng", *sums(d).values(), bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zi_nam_sau_truoc() -> Ward:
    """The newer year stands before the older; under each *ĐK*, *CN*; the whole is called *Toàn xã (5/5 thôn)*."""
    w = Ward("zi_nam_sau_truoc", "ods", "SS", ward="Xã Hải Vĩnh Đông", period="2023", sizes=(140, 290))
    title(offices(w, "HKH XÃ HẢI VĨNH ĐÔNG").skip(), "SO SÁNH GIA ĐÌNH HỌC TẬP NĂM 2023 VỚI CÙNG KỲ NĂM 2022", 6).skip()
    w.head("""
        TT | Thôn | Năm 2023 | < | Cùng kỳ năm 2022 | <
        ^ | ^ | ĐK | CN | ĐK | CN""", name=1, stt=0)
    d = gen(w, 5, many("fr fg", (2022, 2023)))
    table(w, "# n fr@2023 fg@2023 fr@2022 fg@2022", of("Thôn", "Thuận Đầu,Thi Ông,Lam Thủy,Trà Trì,Xuân Lâm"), d, "Toàn xã (5/5 thôn)")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zi_tu_ngay_den_ngay() -> Ward:
    """*(Số liệu từ 01/01/2022 đến 30/11/2022)* says the year; names in capitals with a colon; *TC* is the sum."""
    w = Ward("zi_tu_ngay_den_ngay", sheet="Sheet1", ward="Phường Phú Tân Đông", period="2022", sizes=(260, 510))
    top(w, "UBND PHƯỜNG PHÚ TÂN ĐÔNG", "HỘI KHUYẾN HỌC", at=3)
    title(w, "SỐ LIỆU GIA ĐÌNH HỌC TẬP", 5)
    w.text("(Số liệu từ 01/01/2022 đến 30/11/2022)", italic=True, over=5, align="center").skip()
    w.head("STT | Khu phố | Tổng số hộ | Hộ đăng ký GĐHT | Hộ đạt GĐHT", name=1, stt=0)
    table(w, "# n hh fr fg", [f"KHU PHỐ {i}:=Khu phố {i}" for i in range(1, 7)], gen(w, 6, "hh fr fg"), "TC")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zi_tien_va_suat() -> Ward:
    """*Học bổng: số suất/số tiền (triệu đồng)*, *12/6,5*; members; the fund in millions."""
    w = Ward("zi_tien_va_suat", sheet="Sheet1", ward="Xã Vĩnh Trạch Nam", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ VĨNH TRẠCH NAM").skip(), "HỌC BỔNG, QUỸ KHUYẾN HỌC NĂM 2023", 5).skip()
    w.head("TT | Ấp | Hội viên | Quỹ khuyến học (triệu đồng) | Học bổng: số suất/số tiền (triệu đồng)", name=1, stt=0)
    for i, (name, mem, fund, sch, money) in enumerate((("Vĩnh An", 60, 18.5, 12, 6.5), ("Vĩnh Lạc", 52, 14, 9, 4.5), ("Biển Đông", 47, 9.2, 6, 3), ("Công Điền", 71, 21, 15, 7.5)), 1):
        w.line(i, f"Ấp {name}", mem, fund, f"{sch}/{vietnamese(money)}")
        w.takes(2, "mem", mem, f"Ấp {name}").takes(3, "fund", round(fund * 1e6), f"Ấp {name}").not_counted(w.address(4))
    w.line(None, "Cộng", 230, 62.7, "42/21,5", bold=True)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def zi_mau_cap_xa_dvt() -> Ward:
    """The ward's own form: indicator, unit, plan, result, share; numbers in steps *1.1*, *1.2*; shares with *%*; one is of other figures."""
    w = Ward("zi_mau_cap_xa_dvt", sheet="Biểu", ward="Phường Hòa Thuận Bắc", period="2024")
    top(w, "UBND PHƯỜNG HÒA THUẬN BẮC", "HỘI KHUYẾN HỌC", at=4)
    title(w, "KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU HỌC TẬP SUỐT ĐỜI NĂM 2024", 6).skip()
    w.head("STT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | Đạt (%)", name=1, stt=0)
    for number, label, unit, plan, got, s, share in (
        ("1", "Gia đình học tập", None, None, None, "", None),
        ("1.1", "Tổng số hộ", "hộ", None, 3120, "hh", None),
        ("1.2", "Số gia đình được công nhận", "hộ", 2300, 2415, "fg", "105,0%"),
        ("2", "Dòng họ học tập", None, None, None, "", None),
        ("2.1", "Số dòng họ được công nhận", "dòng họ", 20, 18, "clg", "95,0%"),
        ("3", "Cộng đồng học tập", None, None, None, "", None),
        ("3.1", "Số tổ dân phố được công nhận", "tổ", 22, 23, "cog", "104,5%"),
    ):
        w.line(number, label, unit, plan, got, share, bold=not s)
        if s:
            w.takes(4, s, got)
        if plan:
            w.takes(3, {"fg": "fp", "clg": "clp", "cog": "cop"}[s], plan)
        if s == "clg":
            w.planted.append([w.address(c) for c in (3, 4, 5)])
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zi_cot_trong_hang_trong() -> Ward:
    """An empty row under the headings, an empty column between names and figures, groups *Nội thị* and *Ngoại thị* without sums."""
    w = Ward("zi_cot_trong_hang_trong", sheet="Sheet1", ward="Thị trấn Phố Lu Đông", period="2020", sizes=(120, 260))
    title(offices(w, "UBND THỊ TRẤN PHỐ LU ĐÔNG").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("TT | Tổ dân phố | | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    w.skip()
    cols, whole, k = "# n _ hh fr fg", [], 1
    for letter, caption, count in (("A", "Nội thị", 4), ("B", "Ngoại thị", 3)):
        w.line(letter, caption, bold=True)
        d = gen(w, count, "hh fr fg")
        body(w, cols, kp(count, "TDP {i}", "Tổ dân phố", k), d, first=k)
        whole, k = whole + d, k + count
    total(w, cols, "Tổng cộng", whole)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zi_cong_ba_nam() -> Ward:
    """Scholarships of three years and *Cộng 3 năm* beside them, members of the last; one sum beside is wrong."""
    w = Ward("zi_cong_ba_nam", sheet="2021-2023", ward="Xã Nga Thắng Đông", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NGA THẮNG ĐÔNG").skip(), "HỌC BỔNG TRAO TRONG 3 NĂM 2021 - 2023", 6).skip()
    w.head("""
        TT | Thôn | Số suất học bổng | < | < | <
        ^ | ^ | 2021 | 2022 | 2023 | Cộng 3 năm""", name=1, stt=0)
    d = given("sch@2021 sch@2022 sch@2023", [(8, 10, 11), (6, 7, 9), (12, 12, 14), (5, 6, 6), (9, 11, 12)])
    for k, x in enumerate(d):
        x["three"] = sum(x.values()) + 10 * (k == 3)
    lines, at = table(w, "# n sch@2021 sch@2022 sch@2023 x:three", of("Thôn", "Nghi Vịnh,Hồ Nam,Hồ Đông,Mỹ Thành,Giải Uấn"), d, "Cộng")
    w.cells[at, 5].value -= 10
    w.planted.append([w.address(c, lines[3]) for c in (2, 3, 4, 5)])
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def zi_gach_dau_dong() -> Ward:
    """The ward's line with its sums first, its bản below with a stroke before the name, *- Bản Pá Hạ*; VNI letters."""
    w = Ward("zi_gach_dau_dong", "xls", "Sheet1", ward="Xã Mường Sang Hạ", period="2017", encode="vni", sizes=(60, 150))
    title(offices(w, "Hội khuyến học xã Mường Sang Hạ").skip(), "Tổng hợp gia đình học tập năm 2017", 4).skip()
    w.head("Đơn vị | Số hộ | Đăng ký | Công nhận", name=0)
    d = gen(w, 5, "hh fr fg")
    total(w, "n hh fr fg", "Toàn xã", d)
    body(w, "n hh fr fg", [f"- Bản {n}=Bản {n}" for n in ("Nà Bó", "An Thái", "Là Ngà", "Thái Hưng", "Lùn")], d)
    return end(w, "Người lập", "Chủ tịch", 2)


@ward
def zi_doi_cho_hai_cot() -> Ward:
    """Registered and recognised of one khu phố are the other way about; names tell of what they are made, *Khu phố 5 (tổ 11, 12)*."""
    w = Ward("zi_doi_cho_hai_cot", sheet="Sheet1", ward="Phường Lộc Tiến Nam", period="2022", sizes=(300, 620))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG LỘC TIẾN NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("STT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    units = [f"Khu phố {i} (tổ {2 * i - 1}, {2 * i})=Khu phố {i}" for i in range(1, 6)]
    d = gen(w, 5, "hh fr fg")
    d[3]["fr"], d[3]["fg"] = d[3]["fg"], d[3]["fr"]
    lines, _ = table(w, "# n hh fr fg", units, d, "Cộng")
    w.planted.append([w.address(c, lines[3]) for c in (3, 4)])
    w.not_counted(*(w.address(c, lines[3]) for c in (3, 4)))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zi_so_khu_pho_tren_dau() -> Ward:
    """Bare numbers under *Khu phố* across, the whole before them; models as captions; a line *Tỷ lệ* under each pair."""
    w = Ward("zi_so_khu_pho_tren_dau", sheet="KP", ward="Phường Thống Nhất Nam", period="2023", sizes=(280, 560))
    title(offices(w, "UBND PHƯỜNG THỐNG NHẤT NAM").skip(), "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Chỉ tiêu | Toàn phường | Khu phố | < | < | < | <
        ^ | ^ | ^ | 1 | 2 | 3 | 4 | 5""", name=1, stt=0)
    d = gen(w, 5, "hh fr fg clr clg")
    whole = sums(d)
    for number, label, s in (("I", "Gia đình học tập", ""), (1, "Tổng số hộ", "hh"), (2, "Số hộ đăng ký", "fr"), (3, "Số hộ được công nhận", "fg"), (4, "Tỷ lệ công nhận/đăng ký (%)", "%"),
                             ("II", "Dòng họ học tập", ""), (1, "Số dòng họ đăng ký", "clr"), (2, "Số dòng họ được công nhận", "clg")):
        w.line(number, label, *([comma(percentage(x["fg"], x["fr"])) if s == "%" else x[s] for x in (whole, *d)] if s else []), bold=not s)
        for c, x in enumerate(d if s not in ("", "%") else (), 3):
            w.takes(c, s, x[s], f"Khu phố {c - 2}")
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zi_bang_hai_trang_ngang() -> Ward:
    """Two tables beside each other of the same khu phố, families left, members and fund right, whose names stand only at the left."""
    w = Ward("zi_bang_hai_trang_ngang", sheet="Sheet1", ward="Phường Đông Xuyên Bắc", period="2021", sizes=(240, 470))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG ĐÔNG XUYÊN BẮC").skip(), "SỐ LIỆU KHUYẾN HỌC NĂM 2021", 8).skip()
    r = w.row + 1
    cells(w, r, "TT", "Khóm", "Gia đình học tập", bold=True)
    cells(w, r + 1, "Tổng số hộ", "Đăng ký", "Đạt", start=2, bold=True)
    cells(w, r, "Hội khuyến học", start=6, bold=True)
    cells(w, r + 1, "Số hội viên", "Số suất học bổng", start=6, bold=True)
    w.merges += [(r, 0, r + 1, 0), (r, 1, r + 1, 1), (r, 2, r, 4), (r, 6, r, 7)]
    d = gen(w, 5, "hh fr fg mem sch")
    for i, x in enumerate(d, 1):
        at = r + 1 + i
        cells(w, at, i, f"Khóm {i}", x["hh"], x["fr"], x["fg"])
        cells(w, at, x["mem"], x["sch"], start=6)
        for c, s in ((2, "hh"), (3, "fr"), (4, "fg"), (6, "mem"), (7, "sch")):
            say(w, c, at, s, x[s], f"Khóm {i}")
    s = sums(d)
    w.row = r + 7
    cells(w, w.row, None, "Cộng", s["hh"], s["fr"], s["fg"], None, s["mem"], s["sch"], bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def zi_dat_tren_tong_bang_ty_le() -> Ward:
    """*110/150 = 73,3%* under *Hộ đạt/tổng số hộ*, the same for clans; one share is wrong."""
    w = Ward("zi_dat_tren_tong_bang_ty_le", sheet="Sheet1", ward="Xã Bình Khê Tây", period="2020")
    title(offices(w, "UBND XÃ BÌNH KHÊ TÂY").skip(), "KẾT QUẢ DANH HIỆU HỌC TẬP NĂM 2020", 4).skip()
    w.head("TT | Thôn | Hộ đạt GĐHT/tổng số hộ | Dòng họ đạt DHHT/tổng số dòng họ", name=1, stt=0)
    for i, (name, a, b, c, e) in enumerate((("Phú Ninh", 110, 150, 3, 4), ("Bến Vuông", 96, 121, 2, 4), ("Trại Dọc", 131, 160, 4, 5), ("Đồng Đò", 88, 104, 1, 2)), 1):
        share = "54,8%" if i == 4 else f"{vietnamese(percentage(a, b), 1)}%"
        w.line(i, f"Thôn {name}", f"{a}/{b} = {share}", f"{c}/{e}")
        w.takes(2, "fg", a, f"Thôn {name}").takes(3, "clg", c, f"Thôn {name}")
        if i == 4:
            w.planted.append([w.address(2)])
    return end(w, "Người lập", "CHỦ TỊCH", 2)


@ward
def zi_hoi_vien_tang_giam() -> Ward:
    """Members: *Tổng số*, *Trong đó: nữ*, *đảng viên*, *Tăng trong năm*, *Giảm trong năm*, share of the people; chi hội of thôn."""
    w = Ward("zi_hoi_vien_tang_giam", sheet="HV", ward="Xã Thượng Đạt Nam", period="2022", sizes=(160, 300))
    title(offices(w, "HKH XÃ THƯỢNG ĐẠT NAM").skip(), "TÌNH HÌNH HỘI VIÊN HỘI KHUYẾN HỌC NĂM 2022", 8).skip()
    w.head("""
        TT | Chi hội thôn | Dân số | Hội viên | < | < | < | <
        ^ | ^ | ^ | Tổng số | Trong đó: nữ | Tăng trong năm | Giảm trong năm | Tỷ lệ/dân số (%)""", name=1, stt=0)
    d = gen(w, 4, "pop mem")
    for k, x in enumerate(d):
        x |= {"w": x["mem"] // 2, "up": 4 + k, "down": k}
    table(w, "# n pop mem x:w x:up x:down %mem/pop", [f"Chi hội thôn {n}=Thôn {n}" for n in ("Thượng Triệt", "Nguyễn Xá", "Nam Giàng", "Đông Giàng")], d, "Tổng", show=comma)
    return end(w, "Thư ký", "CHỦ TỊCH", 4)


@ward
def zi_khoi_va_chi_so_hai_cot() -> Ward:
    """Indicators down with khối across, a column *ĐVT* between and the whole last, whose label is *Σ*; last year's whole beside it in a column of its own."""
    w = Ward("zi_khoi_va_chi_so_hai_cot", sheet="Sheet1", ward="Phường Trường Thi Đông", period="2022", sizes=(210, 420))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TRƯỜNG THI ĐÔNG").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2022", 8).skip()
    d = gen(w, 4, "hh fr fg mem")
    across(w, [(1, "Tổng số hộ", "hh"), (2, "Số hộ đăng ký GĐHT", "fr"), (3, "Số hộ đạt GĐHT", "fg"), (4, "Tỷ lệ đạt so với đăng ký", "%fg/fr"), (5, "Số hội viên", "mem")], kp(4, "Khối {i}", "Khối"), d, "Cả phường")
    return end(w, "Người lập", "CHỦ TỊCH", 4)
