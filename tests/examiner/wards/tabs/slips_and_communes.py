"""Of several sheets: a sheet a model, a year, a khu phố, a commune; forms of a label and a value."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    cells,
    end,
    gen,
    kp,
    of,
    offices,
    pct,
    say,
    sums,
    table,
    title,
    top,
    typed,
)


@ward
def wn_trang_mot_mo_hinh() -> Ward:
    """A sheet a model: families, clans, communities, units, each with a title and the same bản; the first sheet is empty but for a note."""
    papers, ban = [], of("Bản", "Phạ Thượng,Lò Suối,Nà Tăm,Co Muông,Hua Cuổi")
    for name, model, keys, heads in (("Gia đình", "GIA ĐÌNH HỌC TẬP", "hh fr fg", "Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận"), ("Dòng họ", "DÒNG HỌ HỌC TẬP", "cl clr clg", "Tổng số dòng họ | Số dòng họ đăng ký | Số dòng họ được công nhận"),
                                     ("Cộng đồng", "CỘNG ĐỒNG HỌC TẬP", "cor cog", "Đăng ký | Được công nhận"), ("Đơn vị", "ĐƠN VỊ HỌC TẬP", "un unr ung", "Tổng số đơn vị | Số đơn vị đăng ký | Số đơn vị được công nhận")):
        w = Ward("wn_trang_mot_mo_hinh", sheet=name, ward="Xã Tà Hừa Trên", period="2023", sizes=(48, 130))
        w.rng.seed(name)
        title(offices(w, "UBND XÃ TÀ HỪA TRÊN").skip(), f"KẾT QUẢ XÂY DỰNG {model} NĂM 2023", 5).skip()
        w.head(f"TT | Bản | {heads}", name=1, stt=0)
        table(w, f"# n {keys}", ban, gen(w, 5, keys), "Tổng số")
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def wn_trang_mot_nam_lech_cot() -> Ward:
    """A sheet a year, whose heads differ a little; the year is only on the tab and in the title's end."""
    papers = []
    spec = (("2020", "STT | Khu vực | TS hộ | ĐK GĐHT | CN GĐHT", "# n hh@2020 fr@2020 fg@2020"), ("2021", "STT | Khu vực | ĐK GĐHT | CN GĐHT | TS hộ | % CN", "# n fr@2021 fg@2021 hh@2021 %fg@2021/fr@2021"),
            ("2022", "TT | Tên khu vực | Tổng số hộ | Số hộ đăng ký gia đình học tập | Số hộ đạt gia đình học tập | Ghi chú", "# n hh@2022 fr@2022 fg@2022 _"))
    seed = Ward("wn_trang_mot_nam_lech_cot", sizes=(330, 800))
    d = gen(seed, 6, " ".join(f"{s}@{y}" for y in (2020, 2021, 2022) for s in ("hh", "fr", "fg")))
    for year, head, cols in spec:
        w = Ward("wn_trang_mot_nam_lech_cot", sheet=f"Nam {year}", ward="Phường Thới Hòa Trung", period=year)
        title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG THỚI HÒA TRUNG").skip(), f"BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM {year}", 6).skip()
        w.head(head, name=1, stt=0)
        table(w, cols, kp(6, "Khu vực {i}" if year != "2021" else "KV{i}", "Khu vực"), d, "Cộng")
        papers.append(end(w, "Người lập", "CHỦ TỊCH HỘI", 4))
    return join(papers)


@ward
def wn_phieu_tung_khu_pho() -> Ward:
    """A slip a sheet for each khu phố: number, item, unit of measure, figure; the khu phố stands in a line over it."""
    papers = []
    for i in range(1, 6):
        w = Ward("wn_phieu_tung_khu_pho", sheet=f"KP{i}", ward="Thị trấn Lai Uyên Nam", period="2022", sizes=(520, 1100))
        w.rng.seed(i)
        x = gen(w, 1, "hh pop fr fg clr clg mem")[0]
        offices(w, "UBND THỊ TRẤN LAI UYÊN NAM", f"KHU PHỐ {i}").skip()
        title(w, "PHIẾU BÁO CÁO SỐ LIỆU KHUYẾN HỌC NĂM 2022", 4).skip()
        w.row += 1
        cells(w, w.row, "TT", "Nội dung báo cáo", "ĐVT", "Số liệu", bold=True)
        for n, (label, unit, s) in enumerate((("Tổng số hộ trên địa bàn", "hộ", "hh"), ("Tổng số nhân khẩu", "người", "pop"), ("Số hộ đăng ký Gia đình học tập", "hộ", "fr"), ("Số hộ được công nhận Gia đình học tập", "hộ", "fg"), ("Số dòng họ đăng ký Dòng họ học tập", "dòng họ", "clr"), ("Số dòng họ được công nhận", "dòng họ", "clg"), ("Số hội viên khuyến học", "người", "mem")), 1):
            w.row += 1
            cells(w, w.row, n, label, unit, vietnamese(x[s]))
            say(w, 3, w.row, s, x[s], f"Khu phố {i}")
        papers.append(end(w, "Người lập phiếu", "TRƯỞNG KHU PHỐ", 2))
    return join(papers)


@ward
def wn_phieu_nhan_gia_tri_doc() -> Ward:
    """One sheet, slips under one another, label and value without numbers or rulings; the thôn in the first label's value."""
    w = Ward("wn_phieu_nhan_gia_tri_doc", sheet="Phieu", ward="Xã Ninh Vân Đoài", period="2021", borders=False, sizes=(140, 360))
    offices(w, "HỘI KHUYẾN HỌC XÃ NINH VÂN ĐOÀI").skip()
    title(w, "TỔNG HỢP PHIẾU CÁC THÔN NĂM 2021", 3).skip()
    for name in ("Xuân Thành", "Đồng Quan", "Tân Dưỡng 1", "Tân Dưỡng 2"):
        x = gen(w, 1, "hh fr fg sch")[0]
        for label, value, s in (("Thôn:", name, ""), ("Tổng số hộ:", x["hh"], "hh"), ("Số hộ đăng ký gia đình học tập:", x["fr"], "fr"), ("Số hộ đạt gia đình học tập:", x["fg"], "fg"), ("Số suất học bổng:", x["sch"], "sch")):
            w.row += 1
            w.put(0, label)
            w.put(1, value)
            if s:
                say(w, 1, w.row, s, value, f"Thôn {name}")
        w.skip()
    return end(w, "Người tổng hợp", "CHỦ TỊCH HỘI", 1)


@ward
def wn_huyen_moi_xa_mot_trang() -> Ward:
    """A district: a sheet a commune with its thôn, the first sheet the communes' sums."""
    communes = (("Xã Phú Khê Hạ", "Thôn", "Phú Lễ,Cát Trù,Đông Viên"), ("Xã Tạ Xá Nam", "Xóm", "Gò Đá,Hạ Khê,Suối Ngang,Đồng Tâm"), ("Thị trấn Sông Thao Đông", "Khu", "1,2,3,4,5"))
    papers, whole = [], []
    for xa, kind, names in communes:
        w = Ward("wn_huyen_moi_xa_mot_trang", sheet=xa.split(" ", 2 if xa.startswith("Thị") else 1)[-1], ward=xa, period="2024", sizes=(90, 310))
        w.rng.seed(xa)
        title(offices(w, "HUYỆN CẨM KHÊ HẠ", f"HỘI KHUYẾN HỌC {xa.upper()}").skip(), "GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2024", 7).skip()
        w.head(f"STT | {kind} | Tổng số hộ | Đăng ký GĐHT | Công nhận GĐHT | Đăng ký CĐHT | Công nhận CĐHT", name=1, stt=0)
        d = gen(w, names.count(",") + 1, "hh fr fg cor cog")
        whole.append(sums(d))
        table(w, "# n hh fr fg cor cog", of(kind, names), d, "Cộng")
        papers.append(end(w, "Người lập", "CHỦ TỊCH HỘI", 4))
    first = Ward("wn_huyen_moi_xa_mot_trang", sheet="Toàn huyện", ward="Huyện Cẩm Khê Hạ", period="2024")
    title(offices(first, "HỘI KHUYẾN HỌC HUYỆN CẨM KHÊ HẠ").skip(), "TỔNG HỢP TOÀN HUYỆN NĂM 2024", 7).skip()
    first.head("STT | Xã, thị trấn | Tổng số hộ | Đăng ký GĐHT | Công nhận GĐHT | Đăng ký CĐHT | Công nhận CĐHT", name=1, stt=0)
    table(first, "# n hh fr fg cor cog", [xa for xa, *_ in communes], whole, "Toàn huyện", ward_rows=True)
    for told in first.observations:  # the sheets of the communes say the same of their khu phố; whether the sums are told as well is open
        first.neutral.append((first.sheet, told["cell"]))
    first.observations = []
    return join([first, *papers])


@ward
def wn_trang_an_nam_truoc() -> Ward:
    """The sheet of the year, beside it the template of last year hidden; formulas for the sums and the shares."""
    a = Ward("wn_trang_an_nam_truoc", sheet="2024", ward="Phường Đông Hải Nam", period="2024", sizes=(310, 690))
    title(offices(a, "HỘI KHUYẾN HỌC PHƯỜNG ĐÔNG HẢI NAM").skip(), "BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2024", 6).skip()
    a.head("STT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ", name=1, stt=0)
    table(a, "# n hh fr fg =fg/fr", kp(6), gen(a, 6, "hh fr fg"), "Tổng cộng", formulas=True)
    end(a, "Người lập biểu", "CHỦ TỊCH", 3)
    b = Ward("wn_trang_an_nam_truoc", sheet="mau", ward="Phường Đông Hải Nam", period="2024")
    b.hidden = True
    b.text("Hướng dẫn: nhập số vào cột C, D, E; không sửa công thức.").text("Danh mục khu phố").skip()
    for i in range(1, 7):
        b.text(f"Khu phố {i}")
    return join([a, b])


@ward
def wn_ods_dong_cot_an() -> Ward:
    """.ods with a hidden column of codes beside the names; the sum without a number."""
    w = Ward("wn_ods_dong_cot_an", "ods", "GĐHT", ward="Phường Kỳ Phương Bắc", period="2023", sizes=(170, 410))
    title(top(w, "UBND PHƯỜNG KỲ PHƯƠNG BẮC", "HỘI KHUYẾN HỌC", at=4), "GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        STT | Mã | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=2, stt=0)
    d = [{**x, "ma": f"17{i:02d}"} for i, x in enumerate(gen(w, 6, "hh fr fg clr clg"), 1)]
    table(w, "# x:ma n hh fr fg clr clg", of("Tổ dân phố", "Ba Đồng,Hồng Hải,Quyết Tiến,Nhân Thắng,Thắng Lợi,Đông Yên"), d, "")
    whole = sums(d)
    w.row += 1
    cells(w, w.row, None, None, "Tổng cộng", *(whole[s] for s in ("hh", "fr", "fg", "clr", "clg")), bold=True)
    w.hidden_columns.append(1)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 5)


@ward
def wn_spreadsheetml_hai_trang() -> Ward:
    """XML Spreadsheet 2003 of a reporting system: two sheets, families and pupils of six."""
    a = Ward("wn_spreadsheetml_hai_trang", "xml", "GDHT", ward="Xã Thanh Sơn Trung", period="2022", sizes=(160, 370))
    a.text("Hệ thống báo cáo trực tuyến").text("Đơn vị báo cáo: Xã Thanh Sơn Trung").text("Kỳ báo cáo: Năm 2022").skip()
    a.head("""
        STT | Thôn, ấp | Số hộ | Gia đình học tập | < | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ (%)""", name=1, stt=0)
    names = [*of("Thôn", "Lạc Tân 1,Lạc Tân 2"), *of("Ấp", "Sông Mây,Bàu Cá,Trà Cổ")]
    table(a, "# n hh fr fg %fg/fr", names, gen(a, 5, "hh fr fg"), "Tổng")
    b = Ward("wn_spreadsheetml_hai_trang", "xml", "Tre6tuoi", ward="Xã Thanh Sơn Trung", period="2022-2023")
    b.text("Trẻ 6 tuổi vào lớp 1, năm học 2022-2023").skip()
    b.head("STT | Thôn, ấp | Tổng số trẻ 6 tuổi | Số trẻ 6 tuổi vào lớp 1 | Tỷ lệ", name=1, stt=0)
    table(b, "# n a6 a6g %a6g/a6", names, gen(b, 5, "a6 a6g"), "Tổng", show=pct)
    return join([a, b])


@ward
def wn_trang_nam_ho_nhay_vot() -> Ward:
    """A sheet a year: in the second one khu has ten times its households of the year before, and so has the sum."""
    papers, d = [], typed("hh@2021 fr@2021 fg@2021 hh@2022 fr@2022 fg@2022", "186 140 121 188 146 130", "233 171 150 236 180 161", "154 119 103 155 122 109", "271 199 168 274 208 183")
    for year in ("2021", "2022"):
        w = Ward("wn_trang_nam_ho_nhay_vot", sheet=year, ward="Phường Hùng Thắng Hạ", period=year)
        title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HÙNG THẮNG HẠ").skip(), f"GIA ĐÌNH HỌC TẬP NĂM {year}", 5).skip()
        w.head("STT | Khu | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
        lines, _ = table(w, f"# n hh@{year} fr@{year} fg@{year}", kp(4, "Khu {i}", "Khu"), d, "Cộng")
        if year == "2022":
            w.plant(w.address(2, lines[2]), 1550, w.address(2), total=w.address(2))
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def wn_html_trung_dong() -> Ward:
    """A web page: one ấp is told twice, with other figures the second time; the sum counts both."""
    w = Ward("wn_html_trung_dong", "html", "Sheet1", ward="Xã Vĩnh Bình Trung", period="2021", sizes=(300, 700))
    w.text("XÃ VĨNH BÌNH TRUNG").text("Số liệu gia đình học tập năm 2021").skip()
    w.head("STT | Ấp | Số hộ | Hộ đăng ký GĐHT | Hộ đạt GĐHT", name=1, stt=0)
    names = of("Ấp", "Thuận,Bình Hòa,Chợ,Bình Hòa,Ngã Ba,Kênh Nhì")
    lines, _ = table(w, "# n hh fr fg", names, gen(w, 6, "hh fr fg"), "Tổng cộng")
    w.planted.append([w.address(c, lines[k]) for k in (3, 1) for c in range(5)])
    w.not_counted(*(w.address(c, lines[k]) for k in (1, 3) for c in (2, 3, 4)))
    return w
