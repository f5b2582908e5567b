"""What comes from desks of other provinces: ten workbooks as they mostly come, then ten in which two or three habits of a clerk meet."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_accidents import floated
from ...ward_frames import (
    bare,
    body,
    cells,
    comma,
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


# -- as they mostly come ------------------------------------------------------------------------------------------
@ward
def yb_nang_kha_nam_mo_hinh() -> Ward:
    """Tuyên Quang 2024: the five models of decisions 387 and 677 by thôn, registered and recognised, a row of numbers under the heading."""
    w = Ward("yb_nang_kha_nam_mo_hinh", sheet="Mau 01", ward="Xã Năng Khả Thượng", period="2024", sizes=(90, 210))
    top(w, "UBND XÃ NĂNG KHẢ THƯỢNG", "HỘI KHUYẾN HỌC", at=9, date="Năng Khả Thượng, ngày 02 tháng 12 năm 2024")
    title(w, "BIỂU TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2024", 13)
    title(w, "(Theo Quyết định 387/QĐ-TTg ngày 25/3/2022 và Quyết định 677/QĐ-TTg ngày 03/6/2022)", 13).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Cộng đồng học tập | < | Đơn vị học tập | < | Công dân học tập | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    w.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13")
    keys = "hh fr fg clr clg cor cog unr ung citr cit"
    table(w, "# n " + keys, of("Thôn", "Nà Reo,Bản Nhùng,Phiêng Rào,Nà Chác,Lũng Giang,Cốc Khoác"), gen(w, 6, keys), "Tổng cộng")
    return signed(w, at=8)


@ward
def yb_thanh_phu_vni_thoi_gian_thi_diem() -> Ward:
    """Tiền Giang 2014, .xls in VNI-Times: the trial years, ấp, hiếu học families and the "tộc họ" among clans."""
    w = Ward("yb_thanh_phu_vni_thoi_gian_thi_diem", "xls", "Bieu", ward="Xã Thạnh Phú Đoài", period="2014", encode="vni", font="VNI-Times", sizes=(250, 560))
    top(w, "HỘI KHUYẾN HỌC HUYỆN", "HỘI KHUYẾN HỌC XÃ THẠNH PHÚ ĐOÀI", at=4)
    title(w, "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HIẾU HỌC, TỘC HỌ HIẾU HỌC NĂM 2014", 7).skip()
    w.head("STT | Ấp | Số hộ dân cư | Số hộ đăng ký gia đình hiếu học | Số hộ đạt gia đình hiếu học | Số tộc họ đăng ký | Số tộc họ đạt hiếu học", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", of("Ấp", "Hòa Thạnh,Long Hòa,Bờ Xoài,Xóm Tre"), gen(w, 4, "hh fr fg clr clg"), "Cộng chung")
    return end(w, "Thư ký", "CHỦ TỊCH HỘI", 3)


@ward
def yb_na_tau_tre_ra_lop() -> Ward:
    """Điện Biên 2021-2022: children of six, those in grade 1, those not in class, by bản; the Roman group of far bản without sums."""
    w = Ward("yb_na_tau_tre_ra_lop", sheet="PC", ward="Xã Nà Tấu Hạ", period="2021-2022")
    top(w, "ỦY BAN NHÂN DÂN", "XÃ NÀ TẤU HẠ", at=4)
    title(w, "THỐNG KÊ HUY ĐỘNG TRẺ 6 TUỔI RA LỚP NĂM HỌC 2021 - 2022", 6).skip()
    w.head("TT | Bản | Số trẻ 6 tuổi | Số trẻ 6 tuổi vào lớp 1 | Tỷ lệ huy động (%) | Số trẻ chưa ra lớp", name=1, stt=0)
    made = given("a6 a6g ne", [(22, 22, 0), (31, 31, 0), (17, 16, 1), (26, 25, 1), (14, 12, 2)])
    w.line("I", "Các bản trung tâm", bold=True)
    cols = "# n a6 a6g %a6g/a6 ne"
    body(w, cols, of("Bản", "Nà Cái,Tà Cáng"), made[:2], show=comma)
    w.line("II", "Các bản vùng xa", bold=True)
    body(w, cols, of("Bản", "Huổi Hẹ,Lán Yên,Phiêng Ban"), made[2:], first=3, show=comma)
    total(w, cols, "Toàn xã", made, show=comma)
    return end(w, "NGƯỜI LẬP BIỂU", "KT. CHỦ TỊCH⏎PHÓ CHỦ TỊCH", 4)


@ward
def yb_hoa_an_khoi_pho_html() -> Ward:
    """Quảng Nam 2020, a page named .xls: khối phố, three counts of families and their share of all households."""
    w = Ward("yb_hoa_an_khoi_pho_html", "htmlxls", ward="Phường Hòa An Nội", period="2020", sizes=(230, 480))
    title(offices(w, "UBND PHƯỜNG HÒA AN NỘI", "HỘI KHUYẾN HỌC").skip(), "TÌNH HÌNH XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("TT | Khối phố | Tổng số hộ | Hộ đăng ký xây dựng GĐHT | Hộ được UBND phường công nhận | Chiếm tỷ lệ so với tổng số hộ", name=1, stt=0)
    table(w, "# n hh fr fg %fg/hh", [*of("Khối phố", "Hương Trà Tây,Hương Trung,Hồng Lư,An Hà Bắc"), "Khối phố 5"], gen(w, 5, "hh fr fg"), "Tổng cộng", show=pct)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def yb_quy_bon_2022() -> Ward:
    """Lâm Đồng, the fourth quarter of 2022: scholarships, the fund and children brought back, tổ dân phố; dashes for none."""
    w = Ward("yb_quy_bon_2022", sheet="Q4", ward="Thị trấn Đạ Nhim Thượng", period="2022-Q4")
    top(w, "HỘI KHUYẾN HỌC", "THỊ TRẤN ĐẠ NHIM THƯỢNG", at=4)
    title(w, "BÁO CÁO KẾT QUẢ VẬN ĐỘNG QUỸ VÀ TRAO HỌC BỔNG QUÝ 4/2022", 6).skip()
    w.head("TT | Tổ dân phố | Số hội viên | Quỹ khuyến học (đồng) | Số suất học bổng | HS vận động trở lại lớp", name=1, stt=0)
    d = given("mem fund sch rt", [(61, 5200000, 4, "-"), (48, 3750000, 2, 1), (77, 8100000, 6, "-"), (52, 4000000, "-", 2)])
    table(w, "# n mem fund sch rt", kp(4, "TDP {i}", "Tổ dân phố"), d, "Cộng", fmt={"fund": lambda v: str(vietnamese(v))})
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def yb_huyen_vung_cao_2015() -> Ward:
    """A mountain district's .ods of 2015: communes under two regions whose sums follow them, numbered anew in each."""
    w = Ward("yb_huyen_vung_cao_2015", "ods", "Bieu tong hop", ward="Huyện Mường Sơn", period="2015", sizes=(500, 1400), communities=(8, 15))
    title(offices(w, "TỈNH HỘI KHUYẾN HỌC", "HỘI KHUYẾN HỌC HUYỆN MƯỜNG SƠN").skip(), "TỔNG HỢP CÁC DANH HIỆU HIẾU HỌC NĂM 2015", 8).skip()
    w.head("""
        TT | Tên xã | Tổng số hộ | Gia đình hiếu học | < | Dòng họ hiếu học | < | Số bản đạt cộng đồng khuyến học
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | ^""", name=1, stt=0)
    cols, keys, every = "# n hh fr fg clr clg cog", "hh fr fg clr clg cog", []
    for roman, label, names in (("I", "Vùng thấp", "Mường Lạng,Chiềng Cang Hạ,Nà Ớt Tây"), ("II", "Vùng cao", "Pá Hu Nội,Tà Xùa Đông,Háng Tầu")):
        w.line(roman, label, bold=True)
        d = gen(w, 3, keys)
        body(w, cols, of("Xã", names), d, ward_rows=True)
        total(w, cols, f"Cộng {label.lower()}", d)
        every += d
    total(w, cols, "Toàn huyện", every)
    return signed(w, at=5)


@ward
def yb_phu_luc_toan_xa_muc_con() -> Ward:
    """The appendix of a commune for 2022: items I, 1, a down, the unit of measure beside, one column of figures for the whole commune."""
    w = Ward("yb_phu_luc_toan_xa_muc_con", sheet="Phụ lục", ward="Xã Đức Giang Hạ", period="2022")
    top(w, "UBND XÃ ĐỨC GIANG HẠ", "HỘI KHUYẾN HỌC", at=3)
    title(w, "PHỤ LỤC SỐ LIỆU CÔNG TÁC KHUYẾN HỌC NĂM 2022", 4).skip()
    w.line("TT", "Nội dung", "ĐVT", "Kết quả năm 2022", bold=True)
    told = (("I", "Tình hình chung", None, None, ""), (1, "Tổng số hộ", "hộ", 2140, "hh"), (2, "Tổng số nhân khẩu", "người", 7811, "pop"), ("II", "Gia đình học tập", None, None, ""),
            (1, "Số hộ đăng ký", "hộ", 1702, "fr"), (2, "Số hộ được công nhận", "hộ", 1533, "fg"), ("III", "Dòng họ học tập", None, None, ""), (1, "Tổng số dòng họ", "dòng họ", 24, "cl"),
            (2, "Số dòng họ đăng ký", "dòng họ", 20, "clr"), (3, "Số dòng họ được công nhận", "dòng họ", 17, "clg"), ("IV", "Tổ chức Hội", None, None, ""), (1, "Số chi hội", "chi hội", 11, ""), (2, "Số hội viên", "người", 1640, "mem"))
    for n, label, unit, v, s in told:
        w.line(n, label, unit, v, bold=v is None)
        if s:
            w.takes(3, s, v)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 2)


@ward
def yb_giay_chung_nhan() -> Ward:
    """Hà Nội 2018: tổ dân phố, those who signed up for emulation and those who got the certificate; a column of remarks."""
    w = Ward("yb_giay_chung_nhan", sheet="TDP", ward="Phường Phúc Tân Nội", period="2018", sizes=(160, 310))
    top(w, "UBND PHƯỜNG PHÚC TÂN NỘI", "HỘI KHUYẾN HỌC", at=4)
    title(w, "BẢNG TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2018", 6).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký phấn đấu | Số hộ được cấp giấy chứng nhận GĐHT | Ghi chú", name=1, stt=0)
    d = gen(w, 8, "hh fr fg")
    d[4]["note"] = "Có 12 hộ vắng dài ngày"
    table(w, "# n hh fr fg x:note", [f"{i}=Tổ dân phố {i}" for i in range(1, 9)], d, "Cộng")
    return signed(w, at=3)


@ward
def yb_moi_va_tai_2020() -> Ward:
    """Thanh Hóa 2020: registered anew and again with the sum first, recognised anew and again with the sum first, by phố."""
    w = Ward("yb_moi_va_tai_2020", "xls", "Phố", ward="Thị trấn Bút Lĩnh", period="2020", sizes=(150, 340))
    title(offices(w, "THỊ TRẤN BÚT LĨNH", "HỘI KHUYẾN HỌC").skip(), "SỐ LIỆU ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2020", 9).skip()
    w.head("""
        TT | Khu phố | Tổng số hộ | Đăng ký | < | < | Công nhận | < | <
        ^ | ^ | ^ | Tổng số | Trong đó | < | Tổng số | Trong đó | <
        ^ | ^ | ^ | ^ | Đăng ký mới | Tái đăng ký | ^ | Công nhận mới | Tái công nhận""", name=1, stt=0)
    keys = "hh fr frn frr fg fgn fgr"
    table(w, "# n " + keys, of("Khu phố", "Vinh Sơn,Phú Thứ,Trung Tiến,Tân Long"), gen(w, 4, keys), "Tổng số")
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def yb_csv_tab_ke_hoach() -> Ward:
    """Gia Lai 2023, text parted by tabs: làng and thôn, the plan of the year for families, done, share of the plan."""
    w = Ward("yb_csv_tab_ke_hoach", "csv", ward="Xã Ia Dêr Đông", period="2023", csv=("utf-8-sig", "\t"), sizes=(110, 280))
    w.text("UBND xã Ia Dêr Đông").text("Kết quả thực hiện chỉ tiêu Gia đình học tập năm 2023").skip()
    w.head("STT | Thôn, làng | Tổng số hộ | Chỉ tiêu giao | Số hộ đăng ký | Số hộ công nhận | Tỷ lệ công nhận so với chỉ tiêu (%)", name=1, stt=0)
    table(w, "# n hh fp fr fg %fg/fp", [*of("Làng", "Jút 1,Jút 2,Klăh"), *of("Thôn", "Thanh Tân,Tân An")], gen(w, 5, "hh fp fr fg"), "Cộng toàn xã", show=comma)
    return w


# -- where habits meet --------------------------------------------------------------------------------------------
@ward
def yb_phieu_dau_cham() -> Ward:
    """A tab a thôn out of a form of Word: labels end in leaders of dots, figures with their unit; one thôn left a line unfilled; year only in the title."""
    told = {"Bái Đô": (210, 161, 140, 5, 4, 72), "Phú Xá": (178, 120, 101, 3, 3, None), "Đồng Cổ": (255, 201, 188, 6, 5, 95)}
    papers = []
    for name, figures in told.items():
        w = Ward("yb_phieu_dau_cham", sheet=name, ward="Xã Xuân Minh Nội", period="2021")
        offices(w, "HỘI KHUYẾN HỌC XÃ XUÂN MINH NỘI", f"CHI HỘI KHUYẾN HỌC THÔN {name.upper()}").skip()
        title(w, "PHIẾU BÁO CÁO NĂM 2021", 3).skip()
        for n, (label, s, unit), v in zip(range(1, 7), (("Tổng số hộ trong thôn", "hh", "hộ"), ("Số hộ đăng ký gia đình học tập", "fr", "hộ"), ("Số hộ được công nhận gia đình học tập", "fg", "hộ"),
                                                         ("Số dòng họ đăng ký", "clr", "dòng họ"), ("Số dòng họ được công nhận", "clg", "dòng họ"), ("Tổng số hội viên", "mem", "người")), figures, strict=True):
            w.row += 1
            w.put(0, f"{n}. {label}: ...............")
            w.put(1, "........" if v is None else f"{v} {unit}")
            if v is not None:
                w.takes(1, s, v, f"Thôn {name}")
        papers.append(end(w, "", "CHI HỘI TRƯỞNG", 1))
    return join(papers)


@ward
def yb_tieu_de_gian_chu() -> Ward:
    """The title's letters are spaced out, the year stands beneath; headings in capitals with dots (Đ.KÝ, C.NHẬN); the sum is called Σ; a total is false."""
    w = Ward("yb_tieu_de_gian_chu", sheet="Sheet1", ward="Xã Tam Hiệp Trung", period="2017")
    offices(w, "HỘI KHUYẾN HỌC XÃ TAM HIỆP TRUNG").skip()
    title(w, "B Ả N G   T Ổ N G   H Ợ P", 8)
    title(w, "GIA ĐÌNH HỌC TẬP - DÒNG HỌ HỌC TẬP", 8)
    title(w, "NĂM 2017", 8).skip()
    w.head("""
        TT | THÔN | TS HỘ | GIA ĐÌNH HT | < | DÒNG HỌ HT | < | GHI CHÚ
        ^ | ^ | ^ | Đ.KÝ | C.NHẬN | Đ.KÝ | C.NHẬN | ^""", name=1, stt=0)
    d = given("hh fr fg clr clg", [(188, 140, 121, 4, 3), (240, 190, 166, 5, 5), (151, 99, 80, 2, 1), (203, 160, 151, 6, 4)])
    _, last = table(w, "# n hh fr fg clr clg _", bare("Thôn", "Thọ Đức,Nam Sơn,Vân Thạch,Bích An"), d, "Σ")
    w.plant(w.address(4, last), w.cells[last, 4].value + 100)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def yb_danh_sach_chon_ben_phai() -> Ward:
    """Far on the right the lists for the boxes to choose from stand open; a khu phố hidden though it counts; the sum first and below."""
    w = Ward("yb_danh_sach_chon_ben_phai", sheet="Nhap lieu", ward="Phường Lộc Tiến Hạ", period="2023", sizes=(260, 600))
    title(offices(w, "UBND PHƯỜNG LỘC TIẾN HẠ").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2023", 7).skip()
    w.head("STT | Tên khu phố | Tổng số hộ | Hộ đăng ký GĐHT | Hộ công nhận GĐHT | Số người đăng ký CDHT | Số người công nhận CDHT", name=1, stt=0)
    d, cols = gen(w, 6, "hh fr fg citr cit"), "# n hh fr fg citr cit"
    total(w, cols, "Toàn phường", d)
    lines = body(w, cols, kp(6), d)
    w.hidden_rows.append(lines[3])
    total(w, cols, "Cộng", d)
    for k, text in enumerate(("Danh mục", "Đạt", "Chưa đạt", "Đang xét")):
        w.put(14, text, lines[0] - 1 + k)
    return end(w, "Người nhập", "CHỦ TỊCH", 4)


@ward
def yb_ba_nam_moi_thon_cong_tung_nam() -> Ward:
    """Three lines of years to a thôn, its name on the first only and nothing merged; at the end the commune's three lines; the year before the model's figures."""
    w = Ward("yb_ba_nam_moi_thon_cong_tung_nam", "xls", "GĐ+DH", ward="Xã Cẩm Hòa Bắc", period="2020", sizes=(140, 300))
    title(offices(w, "UBND XÃ CẨM HÒA BẮC", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH, DÒNG HỌ HỌC TẬP GIAI ĐOẠN 2018-2020", 8).skip()
    w.head("""
        TT | Thôn | Năm | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0, stub="top", spanner="first")
    years, keys = (2018, 2019, 2020), ("hh", "fr", "fg", "clr", "clg")
    d = gen(w, 4, many(" ".join(keys), years))
    for i, (name, x) in enumerate((*zip(("Bắc Hòa", "Phú Hòa", "Minh Hòa", "Mỹ Hòa"), d, strict=True), ("Toàn xã", sums(d))), 1):
        for k, y in enumerate(years):
            w.row += 1
            cells(w, w.row, i if not k and i < 5 else None, name if not k else None, y, *(x[f"{s}@{y}"] for s in keys), bold=i == 5)
            for c, s in enumerate(keys if i < 5 else (), 3):
                say(w, c, w.row, s, x[f"{s}@{y}"], f"Thôn {name}", str(y))
    return end(w, "Người lập", "TRƯỞNG BAN", 5)


@ward
def yb_ten_o_giua() -> Ward:
    """Households before the name: TT, Tổng số hộ, Khu phố, then the rest; khu phố of the old ward as a word in brackets; one registered more than there are households."""
    w = Ward("yb_ten_o_giua", sheet="Sheet2", ward="Phường Cam Phúc Hạ", period="2024")
    title(offices(w, "HKH PHƯỜNG CAM PHÚC HẠ").skip(), "BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM 2024", 5).skip()
    w.row += 1
    cells(w, w.row, "TT", "Tổng số hộ", "Khu phố", "Số hộ đăng ký", "Số hộ được công nhận", bold=True)
    made = [("Hòa Bình", 351, 280, 251), ("Hòa Phước", 290, 211, 190), ("Phúc Ninh", 244, 261, 200), ("Phú Sơn", 418, 333, 301)]
    for i, (name, hh, fr, fg) in enumerate(made, 1):
        w.row += 1
        cells(w, w.row, i, hh, f"KP {name}", fr, fg)
        for c, s, v in ((1, "hh", hh), (3, "fr", fr), (4, "fg", fg)):
            say(w, c, w.row, s, v, f"Khu phố {name}")
    w.planted.append([w.address(3, w.row - 1), w.address(1, w.row - 1)])
    w.not_counted(w.address(3, w.row - 1))
    w.row += 1
    cells(w, w.row, None, sum(x[1] for x in made), "Cộng", sum(x[2] for x in made), sum(x[3] for x in made), bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def yb_cong_nhan_hon_dang_ky_co_ly_do() -> Ward:
    """Right though odd: recognised above registered in a bản where families registered late, a bản where all are, two of the same figures; notes say why."""
    w = Ward("yb_cong_nhan_hon_dang_ky_co_ly_do", sheet="2019", ward="Xã Mường Hum Đông", period="2019")
    top(w, "UBND XÃ MƯỜNG HUM ĐÔNG", "HỘI KHUYẾN HỌC", at=4)
    title(w, "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2019", 6).skip()
    w.head("TT | Bản | Tổng số hộ | Số hộ đăng ký đầu năm | Số hộ được công nhận cuối năm | Ghi chú", name=1, stt=0)
    d = given("hh fr fg note", [(64, 40, 36, None), (71, 38, 45, "07 hộ đăng ký bổ sung tháng 6"), (52, 52, 52, "Bản điểm của huyện"), (58, 33, 30, None), (58, 33, 29, None)])
    table(w, "# n hh fr fg x:note", of("Bản", "Ky Quan San,Séo Pờ,Mường Thin,Nậm Pạc,Coóc Ngó"), d, "Cộng")
    return signed(w, at=3)


@ward
def yb_so_go_ba_kieu() -> Ward:
    """Thousands as fractions in one column, with a blank in another, with a comma in a third; the fund as "12,5 tr"; khu vực of Cần Thơ."""
    w = Ward("yb_so_go_ba_kieu", sheet="KV", ward="Phường Trà An Nội", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TRÀ AN NỘI").skip(), "KẾT QUẢ CÔNG TÁC KHUYẾN HỌC NĂM 2022", 7).skip()
    w.head("STT | Khu vực | Tổng số hộ | Nhân khẩu | Số hộ đăng ký GĐHT | Số hộ công nhận GĐHT | Quỹ khuyến học", name=1, stt=0)
    d = given("hh pop fr fg fund", [(1385, 5210, 1102, 987, 12500000), (1204, 4498, 1020, 961, 9800000), (1677, 6120, 1290, 1105, 15000000), (1150, 4302, 903, 811, 7200000)])
    for x in d:
        raw = floated(x["hh"])
        x["hh"] = (float(raw.partition("{")[0]), x["hh"])
    units = kp(4, "KV {i}", "Khu vực")
    for i, (unit, x) in enumerate(zip(units, d, strict=True), 1):
        w.row += 1
        shown, _, canonical = unit.partition("=")
        cells(w, w.row, i, shown, x["hh"][0], f"{x['pop']:,}".replace(",", " "), f"{x['fr']:,}", x["fg"], f"{vietnamese(x['fund'] / 1e6, 1)} tr")
        for c, (s, v) in enumerate((("hh", x["hh"][1]), ("pop", x["pop"]), ("fr", x["fr"]), ("fg", x["fg"]), ("fund", x["fund"])), 2):
            say(w, c, w.row, s, v, canonical)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def yb_trang_mo_hinh_nam_va_ban_nhap() -> Ward:
    """A tab a model with years across, the thôn down; a hidden draft of the first with other figures; the tabs are named by short names."""
    units = of("Thôn", "Phong Niên,Cửa Ngòi,Đá Đinh,Lượt")
    told = (("GĐHT", "GIA ĐÌNH HỌC TẬP", ("fr", "fg"), "hộ"), ("DHHT", "DÒNG HỌ HỌC TẬP", ("clr", "clg"), "dòng họ"), ("CDHT", "CÔNG DÂN HỌC TẬP", ("citr", "cit"), "người"), ("GĐHT (nháp)", "GIA ĐÌNH HỌC TẬP", ("fr", "fg"), "hộ"))
    papers = []
    for tab, model, keys, unit in told:
        w = Ward("yb_trang_mo_hinh_nam_va_ban_nhap", sheet=tab, ward="Xã Hợp Minh Thượng", period="2024", sizes=(100, 240))
        w.rng.seed(tab)
        title(offices(w, "UBND XÃ HỢP MINH THƯỢNG").skip(), f"KẾT QUẢ XÂY DỰNG {model} 2022 - 2024", 8)
        w.text(f"ĐVT: {unit}", at=6, italic=True)
        w.head("TT | Thôn | Năm 2022 | < | Năm 2023 | < | Năm 2024 | <\n^ | ^ | " + " | ".join(["Đăng ký | Công nhận"] * 3), name=1, stt=0)
        plan = many(" ".join(keys), (2022, 2023, 2024))
        lines, _ = table(w, "# n " + plan, units, gen(w, 4, plan), "Cộng")
        if "nháp" in tab:
            w.hidden = True
            w.not_counted(*(w.address(c, row) for row in lines for c in range(2, 8)))
        papers.append(w)
    return join(papers)


@ward
def yb_tp_phuong_lech_tong_hop() -> Ward:
    """A city of three wards: the summary by ward, then a tab each; the summary has another figure of recognised families than the tab's sum."""
    told = (("Đông Vĩnh", kp(3, "Khối {i}", "Khối")), ("Hưng Phúc Nội", kp(4, "Khối {i}", "Khối")), ("Quán Bàu Hạ", of("Khối", "Tân Yên,Tân Phong,Tân Hợp")))
    first = Ward("yb_tp_phuong_lech_tong_hop", sheet="Tổng hợp TP", ward="Thành phố Vinh Lam", period="2021")
    papers, whole = [first], []
    for name, units in told:
        w = Ward("yb_tp_phuong_lech_tong_hop", sheet=f"Phường {name}", ward=f"Phường {name}", period="2021", sizes=(190, 420))
        w.rng.seed(name)
        title(offices(w, f"HỘI KHUYẾN HỌC PHƯỜNG {name.upper()}").skip(), "GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2021", 7).skip()
        w.head("TT | Khối | Tổng số hộ | GĐHT đăng ký | GĐHT công nhận | CĐHT đăng ký | CĐHT công nhận", name=1, stt=0)
        d = gen(w, len(units), "hh fr fg cor cog")
        table(w, "# n hh fr fg cor cog", units, d, "Cộng")
        whole.append(sums(d))
        papers.append(w)
    whole[1]["fg"] -= 30
    title(offices(first, "HỘI KHUYẾN HỌC THÀNH PHỐ VINH LAM").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2021", 7).skip()
    first.head("TT | Phường | Tổng số hộ | GĐHT đăng ký | GĐHT công nhận | CĐHT đăng ký | CĐHT công nhận", name=1, stt=0)
    lines, _ = table(first, "# n hh fr fg cor cog", of("Phường", ",".join(n for n, _ in told)), whole, "Toàn thành phố", ward_rows=True)
    first.planted.append([first.address(4, lines[1]), *(papers[2].address(4, row) for row in papers[2].filled)])
    first.not_counted(first.address(4, lines[1]))
    return join(papers)


@ward
def yb_truoc_va_sau_sap_xep() -> Ward:
    """2025 across: the first half before, the second half after the units were rearranged, khu phố renumbered by name, one of them new and blank before."""
    w = Ward("yb_truoc_va_sau_sap_xep", sheet="2025", ward="Phường Bảo An Tân", period="2025")
    top(w, "ĐẢNG ỦY - HĐND - UBND", "PHƯỜNG BẢO AN TÂN", at=5)
    title(w, "SO SÁNH SỐ LIỆU KHUYẾN HỌC TRƯỚC VÀ SAU KHI SẮP XẾP ĐƠN VỊ HÀNH CHÍNH", 9).skip()
    w.head("""
        STT | Khu phố | 6 tháng đầu năm 2025 (trước sắp xếp) | < | < | 6 tháng cuối năm 2025 (sau sắp xếp) | < | < | Ghi chú
        ^ | ^ | Tổng số hộ | Hộ đăng ký GĐHT | Số hội viên | Tổng số hộ | Hộ đăng ký GĐHT | Số hội viên | ^""", name=1, stt=0)
    keys = " ".join(f"{s}@2025-{h}" for h in ("H1", "H2") for s in ("hh", "fr", "mem"))
    d = given(keys + " note", [(420, 301, 88, 425, 322, 90, None), (388, 270, 71, 610, 431, 120, "Nhập thêm khu phố Tấn Lộc"), (512, 366, 102, 515, 380, 105, None), (None, None, None, 277, 190, 51, "Chuyển từ phường khác về")])
    table(w, f"# n {keys} x:note", of("Khu phố", "Tấn Tài,Kinh Dinh,Đô Vinh,Nhơn Hội"), d, "Cộng")
    return end(w, "Người tổng hợp", "CHỦ TỊCH", 5)
