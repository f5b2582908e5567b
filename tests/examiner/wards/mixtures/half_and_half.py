"""Sixth part: six ordinary workbooks of other provinces and six with two or three difficulties."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    across,
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
    say,
    signed,
    sums,
    table,
    title,
    top,
    total,
)


@ward
def yg_phuoc_thanh_dan_so() -> Ward:
    """Tây Ninh 2017, .xls: ấp with people and households, families registered and reached, the branches' members."""
    w = Ward("yg_phuoc_thanh_dan_so", "xls", "Sheet1", ward="Xã Phước Thành Hạ", period="2017", sizes=(310, 690))
    top(w, "UBND XÃ PHƯỚC THÀNH HẠ", "HỘI KHUYẾN HỌC", at=5)
    title(w, "SỐ LIỆU GIA ĐÌNH HỌC TẬP VÀ HỘI VIÊN NĂM 2017", 7).skip()
    w.head("STT | Ấp | Dân số | Tổng số hộ | Hộ đăng ký | Hộ đạt | Hội viên", name=1, stt=0)
    table(w, "# n pop hh fr fg mem", of("Ấp", "Phước Lập,Phước Hội,Xóm Bố,Cây Trắc"), gen(w, 4, "pop hh fr fg mem"), "Tổng", fmt={"pop": dots})
    return signed(w, at=4)


@ward
def yg_dang_hai_bon_mo_hinh() -> Ward:
    """Hải Phòng 2022: the four models of decision 387, of each how many there are, registered, recognised and the share."""
    w = Ward("yg_dang_hai_bon_mo_hinh", sheet="Phu luc", ward="Phường Đằng Lâm Hạ", period="2022", sizes=(170, 330))
    top(w, "UBND PHƯỜNG ĐẰNG LÂM HẠ", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP", at=9)
    title(w, "KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH HỌC TẬP SUỐT ĐỜI NĂM 2022", 14).skip()
    w.head("""
        TT | Tổ dân phố | Gia đình học tập | < | < | < | Dòng họ học tập | < | < | Cộng đồng học tập | < | Đơn vị học tập | < | <
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | % | Tổng số | Đăng ký | Công nhận | Đăng ký | Công nhận | Tổng số | Đăng ký | Công nhận""", name=1, stt=0)
    keys = "hh fr fg cl clr clg cor cog un unr ung"
    table(w, "# n hh fr fg %fg/hh cl clr clg cor cog un unr ung", kp(6, "TDP số {i}", "Tổ dân phố"), gen(w, 6, keys), "Cộng", show=comma)
    return signed(w, at=9)


@ward
def yg_bang_phuc_bo_hoc_csv() -> Ward:
    """Bắc Kạn 2020-2021, .csv: thôn, who left primary and lower secondary, who came back, who never went."""
    w = Ward("yg_bang_phuc_bo_hoc_csv", "csv", ward="Xã Bằng Phúc Hạ", period="2020-2021", csv=("utf-8-sig", ";"))
    w.text("UBND xã Bằng Phúc Hạ - Học sinh bỏ học năm học 2020-2021").skip()
    w.head("STT | Thôn | Tiểu học bỏ học | THCS bỏ học | Đã vận động trở lại lớp | Trẻ chưa ra lớp", name=1, stt=0)
    table(w, "# n do:th do:thcs rt ne", of("Thôn", "Nà Hồng,Khuổi Cưởm,Bản Chang,Nà Bay"), given("do:th do:thcs rt ne", [(0, 2, 1, 0), (1, 3, 2, 1), (0, 1, 1, 0), (0, 4, 2, 2)]), "Cộng")
    return w


@ward
def yg_vinh_hiep_sau_thang() -> Ward:
    """Kiên Giang, first six months of 2024: registered, members, the fund in nghìn đồng, scholarships; ấp; remarks."""
    w = Ward("yg_vinh_hiep_sau_thang", sheet="6T2024", ward="Xã Vĩnh Hiệp Nội", period="2024-H1", sizes=(280, 560))
    top(w, "HỘI KHUYẾN HỌC", "XÃ VĨNH HIỆP NỘI", at=5)
    title(w, "KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM 2024", 8).skip()
    w.head("TT | Ấp | Tổng số hộ | Số hộ đăng ký GĐHT | Số hội viên | Quỹ vận động được (nghìn đồng) | Số suất học bổng đã trao | Ghi chú", name=1, stt=0)
    table(w, "# n hh fr mem fund sch _", of("Ấp", "Vĩnh Đằng,Vĩnh Thành A,Vĩnh Thành B,Hòa Phú"), gen(w, 4, "hh fr mem fund sch"), "Cộng", fmt={"fund": lambda v: v // 1000})
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def yg_nghi_van_tcvn3() -> Ward:
    """Nghệ An 2019, .xls in .VnTime: xóm, clans and communities, families; the sum of the commune in capitals."""
    w = Ward("yg_nghi_van_tcvn3", "xls", "DH", ward="Xã Nghi Văn Đông", period="2019", encode="tcvn3", font=".VnTime", sizes=(110, 240))
    title(offices(w, "Hội Khuyến học xã Nghi Văn Đông").skip(), "Tổng hợp dòng họ học tập, cộng đồng học tập, gia đình học tập năm 2019", 9).skip()
    w.head("""
        TT | Xóm | Dòng họ học tập | < | < | Cộng đồng học tập | < | Gia đình học tập | <
        ^ | ^ | Tổng số dòng họ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    keys = "cl clr clg cor cog fr fg"
    table(w, "# n " + keys, kp(7, "Xóm {i}", "Xóm"), gen(w, 7, keys), "TOÀN XÃ")
    return end(w, "Người lập", "Chủ tịch Hội", 4)


@ward
def yg_xa_moi_thon_ngang() -> Ward:
    """A commune of 2025, turned: thôn across, items numbered down, their sum last."""
    w = Ward("yg_xa_moi_thon_ngang", sheet="Tổng hợp", ward="Xã Sơn Dương Mới", period="2025", sizes=(120, 260))
    top(w, "UBND XÃ SƠN DƯƠNG MỚI", "HỘI KHUYẾN HỌC", at=4)
    title(w, "TỔNG HỢP SỐ LIỆU KHUYẾN HỌC NĂM 2025", 7).skip()
    labels = [(1, "Tổng số hộ", "hh"), (2, "Gia đình học tập", ""), ("a", "Đăng ký", "fr"), ("b", "Công nhận", "fg"), (3, "Công dân học tập", ""), ("a", "Đăng ký", "citr"), ("b", "Công nhận", "cit"), (4, "Hội viên", "mem")]
    across(w, labels, of("Thôn", "Đồng Đài,Cây Vạng,Khuôn Do,Lãng Nhiêu"), gen(w, 4, "hh fr fg citr cit mem"), "Toàn xã")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


# -- two or three difficulties ------------------------------------------------------------------------------------
@ward
def yg_ten_gop_hai_cot_nam() -> Ward:
    """No column of numbers, the name merged over two columns; years over the models' steps, the sum of both years at the end; text figures."""
    w = Ward("yg_ten_gop_hai_cot_nam", sheet="2 nam", ward="Thị trấn Cẩm Xuyên Hạ", period="2022", sizes=(190, 420))
    title(offices(w, "HKH THỊ TRẤN CẨM XUYÊN HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021 VÀ NĂM 2022", 7).skip()
    a = w.row + 1
    cells(w, a, "Tổ dân phố", None, "Năm 2021", None, "Năm 2022", None, "Ghi chú", bold=True)
    cells(w, a + 1, "Đăng ký", "Công nhận", "Đăng ký", "Công nhận", start=2, bold=True)
    w.merges += [(a, 0, a + 1, 1), (a, 2, a, 3), (a, 4, a, 5), (a, 6, a + 1, 6)]
    w.row += 2
    d = gen(w, 5, many("fr fg", (2021, 2022)))
    for i, x in enumerate((*d, sums(d)), 1):
        w.row += 1
        name = f"Tổ dân phố {i}" if i < 6 else "Cộng"
        cells(w, w.row, name, None, *(str(x[k]) for k in many("fr fg", (2021, 2022)).split()))
        w.merges.append((w.row, 0, w.row, 1))
        for c, k in enumerate(many("fr fg", (2021, 2022)).split() if i < 6 else (), 2):
            say(w, c, w.row, k[:2], x[k], name, k[3:])
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def yg_dat_truoc_dang_ky_sau() -> Ward:
    """What was reached stands before what was registered, the share between; one line has the two the other way round; total on top and groups."""
    w = Ward("yg_dat_truoc_dang_ky_sau", "ods", "KQ", ward="Xã Hòa Nam Thượng", period="2021")
    title(offices(w, "UBND XÃ HÒA NAM THƯỢNG").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đạt GĐHT | Tỷ lệ đạt so đăng ký (%) | Số hộ đăng ký GĐHT", name=1, stt=0)
    d = given("hh fg fr", [(210, 151, 170), (188, 120, 141), (243, 201, 174), (166, 101, 120), (251, 190, 214)])
    cols = "# n hh fg %fg/fr fr"
    total(w, cols, "Toàn xã", d, show=comma)
    lines = body(w, cols, of("Thôn", "4,5,8,Hàng Hải,Tân Lập"), d, show=comma)
    w.planted.append([w.address(c, lines[2]) for c in (3, 5)])
    w.not_counted(w.address(3, lines[2]), w.address(5, lines[2]))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def yg_quy_va_luy_ke_moi_quy() -> Ward:
    """Beside each quarter what the year has come to so far, which is no figure of the quarter; khóm; the fourth is missing yet."""
    w = Ward("yg_quy_va_luy_ke_moi_quy", sheet="Luy ke", ward="Phường An Thạnh Nội", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG AN THẠNH NỘI").skip(), "HỌC BỔNG TRAO TRONG CÁC QUÝ NĂM 2023", 8).skip()
    w.head("""
        STT | Khóm | Quý I | < | Quý II | < | Quý III | <
        ^ | ^ | Số suất học bổng | Lũy kế | Số suất học bổng | Lũy kế | Số suất học bổng | Lũy kế""", name=1, stt=0)
    keys = [f"sch@2023-Q{q}" for q in (1, 2, 3)]
    d = [dict(zip(keys, v, strict=True)) | {"a": v[0], "b": v[0] + v[1], "c": sum(v)} for v in ((3, 2, 9), (1, 4, 6), (2, 2, 11), (4, 1, 7))]
    table(w, f"# n {keys[0]} x:a {keys[1]} x:b {keys[2]} x:c", kp(4, "Khóm {i}", "Khóm"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def yg_phieu_trai_phai_hai_loai() -> Ward:
    """A tab per thôn, a form with families on the left and pupils of the school year on the right, labels and values by turns; a value too large."""
    papers = []
    for name, v, p in (("Phú Mỹ", (212, 160, 141), (131, 130, 1)), ("Xuân Hòa", (188, 201, 120), (98, 98, 0)), ("Đồng Tâm", (240, 190, 171), (144, 142, 2))):
        w = Ward("yg_phieu_trai_phai_hai_loai", sheet=name, ward="Xã Ân Thạnh Nội", period="2023")
        title(offices(w, "XÃ ÂN THẠNH NỘI", f"THÔN {name.upper()}").skip(), "PHIẾU SỐ LIỆU NĂM 2023", 5).skip()
        w.row += 1
        cells(w, w.row, "Gia đình học tập", "Số hộ", None, "Học sinh năm học 2022-2023", "Số em", bold=True)
        for (a, s), x, (b, t), y in zip((("Tổng số hộ", "hh"), ("Số hộ đăng ký", "fr"), ("Số hộ được công nhận", "fg")), v, (("Đầu năm học", "ps"), ("Cuối năm học", "pe"), ("Bỏ học", "do")), p, strict=True):
            w.row += 1
            cells(w, w.row, a, x, None, b, y)
            say(w, 1, w.row, s, x, f"Thôn {name}")
            say(w, 4, w.row, t, y, f"Thôn {name}", "2022-2023")
        if name == "Xuân Hòa":
            w.planted.append([w.address(1, w.row - 1), w.address(1, w.row - 2)])
            w.not_counted(w.address(1, w.row - 1))
        papers.append(end(w, "", "TRƯỞNG THÔN", 3))
    return join(papers)


@ward
def yg_huyen_trang_nhu_tren() -> Ward:
    """A district with a tab for each model; communes in clusters, the cluster's name once and "-nt-" below; new names of 2020 in brackets."""
    papers = []
    units = (("Cụm 1", "Xã Thanh Sơn Nội"), ("-nt-", "Xã Thanh Lâm Hạ"), ("-nt-", "Thị trấn Ba Chẽ Tây"), ("Cụm 2", "Xã Đồn Đạc Thượng"), ("-nt-", "Xã Lương Mông Đông"))
    for tab, model, keys in (("GDHT", "GIA ĐÌNH HỌC TẬP", "hh fr fg"), ("DHHT", "DÒNG HỌ HỌC TẬP", "cl clr clg")):
        w = Ward("yg_huyen_trang_nhu_tren", sheet=tab, ward="Huyện Ba Chẽ Sơn", period="2021", sizes=(500, 1300))
        w.rng.seed(tab)
        title(offices(w, "HỘI KHUYẾN HỌC HUYỆN BA CHẼ SƠN").skip(), f"KẾT QUẢ XÂY DỰNG {model} NĂM 2021", 6).skip()
        w.head("TT | Cụm thi đua | Xã, thị trấn | Tổng số | Đăng ký | Công nhận", name=2, stt=0)
        d = gen(w, 5, keys)
        for i, ((cluster, name), x) in enumerate(zip(units, d, strict=True), 1):
            w.row += 1
            cells(w, w.row, i, cluster, name, *(x[s] for s in keys.split()))
            for c, s in enumerate(keys.split(), 3):
                say(w, c, w.row, s, x[s], "", ward=name)
        w.row += 1
        cells(w, w.row, None, None, "Toàn huyện", *(sums(d)[s] for s in keys.split()), bold=True)
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 4))
    return join(papers)


@ward
def yg_bon_tang_nam_hoc_nam() -> Ward:
    """Four levels: group, kind of year, model or level of school, step; merges lost, headings in the middle; a typed share of nothing."""
    w = Ward("yg_bon_tang_nam_hoc_nam", sheet="B4", ward="Phường Tân Giang Hạ", period="2022", sizes=(160, 340))
    title(offices(w, "UBND PHƯỜNG TÂN GIANG HẠ").skip(), "TỔNG HỢP SỐ LIỆU XÃ HỘI HỌC TẬP", 11).skip()
    w.head("""
        TT | Tổ | Xã hội học tập | < | < | < | < | < | < | < | <
        ^ | ^ | Năm 2022 | < | < | < | < | Năm học 2021-2022 | < | < | <
        ^ | ^ | Gia đình học tập | < | < | Dòng họ học tập | < | Học sinh bỏ học | < | HS trở lại lớp | <
        ^ | ^ | ĐK | CN | CN/ĐK (%) | ĐK | CN | TH | THCS | TH | THCS""", name=1, stt=0, spanner="centre", stub="middle")
    d = gen(w, 4, "fr fg clr clg")
    school = "do:th@2021-2022 do:thcs@2021-2022 rt:th@2021-2022 rt:thcs@2021-2022"
    for x, v in zip(d, ((0, 2, 0, 1), (1, 3, 1, 1), (0, 1, 0, 1), (1, 4, 0, 2)), strict=True):
        x |= dict(zip(school.split(), v, strict=True))
    lines, _ = table(w, f"# n fr fg %fg/fr clr clg {school}", kp(4, "Tổ {i}", "Tổ"), d, "Cộng", show=comma)
    w.plant(w.address(4, lines[1]), "51,7")
    return end(w, "Người lập", "CHỦ TỊCH", 6)
