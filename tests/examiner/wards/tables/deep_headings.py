"""Deep headings, years in lines, turned tables, groups, halves of years."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, names, numbered, percentage
from ...ward_frames import (
    body,
    comma,
    dots,
    end,
    gen,
    many,
    of,
    rows,
    signed,
    table,
    title,
    top,
    total,
)


@ward
def wc_tuyen_quang_nam_trong_hang() -> Ward:
    """The years 2018-2020 are lines under each thôn, whose name and number are merged down."""
    w = Ward("wc_tuyen_quang_nam_trong_hang", sheet="Sheet1", ward="Xã Hùng Lợi Đông", period="2020", sizes=(85, 190))
    top(w, "HỘI KHUYẾN HỌC HUYỆN YÊN SƠN", "HỘI KHUYẾN HỌC XÃ HÙNG LỢI ĐÔNG", at=4)
    title(w, "BẢNG THEO DÕI GIA ĐÌNH HỌC TẬP 3 NĂM 2018-2020", 7).skip()
    t = w.head("TT | Thôn | Năm | Tổng số hộ | Đăng ký GĐHT | Công nhận GĐHT | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    years = (2018, 2019, 2020)
    for i, (unit, line) in enumerate(zip(of("Thôn", "Nà Tang,Lè,Làng Toạt,Khuổi Ma,Yểng"), gen(w, 5, many("hh fr fg", years)), strict=True), 1):
        for k, year in enumerate(years):
            h, r, g = (line[f"{short}@{year}"] for short in ("hh", "fr", "fg"))
            w.line(None if k else i, None if k else unit, year, h, r, g, percentage(g, r))
            t.body.append(w.row)
            for c, short, value in ((3, "hh", h), (4, "fr", r), (5, "fg", g)):
                w.takes(c, short, value, unit, str(year))
        w.merges += [(w.row - 2, c, w.row, c) for c in (0, 1)]
    return signed(w)


@ward
def wc_khanh_hoa_toan_xa_tung_nam() -> Ward:
    """.xls in VNI-Times: one line a year for the whole commune, 2016-2020, hiếu học, nothing by thôn; communities as 04/06."""
    w = Ward("wc_khanh_hoa_toan_xa_tung_nam", "xls", "BAO CAO 5 NAM", ward="Xã Diên Sơn Hạ", period="2020", encode="vni", sizes=(2350, 2600), communities=(6, 6), font="VNI-Times")
    top(w, "HỘI KHUYẾN HỌC HUYỆN DIÊN KHÁNH", "HỘI KHUYẾN HỌC XÃ DIÊN SƠN HẠ", at=5)
    title(w, "KẾT QUẢ THỰC HIỆN CÁC MÔ HÌNH TRÊN ĐỊA BÀN XÃ DIÊN SƠN HẠ 5 NĂM (2016 - 2020)", 8).skip()
    t = w.head("""
        Năm | Tổng số hộ | Gia đình hiếu học | < | < | Dòng họ hiếu học | < | Cộng đồng học tập được công nhận (số thôn đạt/tổng số thôn)
        ^ | ^ | Đăng ký | Công nhận | Tỷ lệ CN/TS hộ (%) | Đăng ký | Công nhận | ^""", name=0)
    made = [(2412, 1105, 931, 9, 6, 6, 3), (2440, 1342, 1138, 11, 8, 6, 4), (2467, 1598, 1370, 12, 10, 6, 4), (2503, 1811, 1622, 14, 12, 6, 5), (2521, 1976, 1784, 14, 13, 6, 6)]
    for year, (h, r, g, a, b, c, d) in zip(range(2016, 2021), made, strict=True):
        w.line(year, h, r, g, comma(percentage(g, h)), a, b, f"{d:02d}/{c:02d}")
        t.body.append(w.row)
        for at, short, value in ((1, "hh", h), (2, "fr", r), (3, "fg", g), (5, "clr", a), (6, "clg", b), (7, "cog", d)):
            w.takes(at, short, value, "", str(year))
    return end(w, "Người lập biểu", "Chủ tịch", 5)


@ward
def wc_ninh_binh_xa_chi_tieu_theo_nam() -> Ward:
    """Ods: indicators in lines under the models, years in columns, rates between them; the whole commune only."""
    w = Ward("wc_ninh_binh_xa_chi_tieu_theo_nam", "ods", "Phu luc", ward="Xã Khánh Thượng Tây", period="2025")
    top(w, "UBND XÃ KHÁNH THƯỢNG TÂY", "HỘI KHUYẾN HỌC XÃ", at=4)
    title(w, "PHỤ LỤC SỐ LIỆU TỔNG KẾT 5 NĂM 2021 - 2025", 8).skip()
    w.line("TT", "Chỉ tiêu", "Đơn vị tính", *(f"Năm {y}" for y in range(2021, 2026)), bold=True, align="center")
    hh, fr, fg = (1876, 1893, 1911, 1924, 1940), (1312, 1390, 1455, 1518, 1570), (1204, 1296, 1371, 1440, 1512)
    cl, cg, ct = (18, 18, 18, 19, 19), (11, 12, 14, 15, 16), (None, 1420, 1735, 2068, 2390)
    lines = [(1, "Tổng số hộ", "hộ", hh, "hh"), (2, "Gia đình học tập", None, None, None), ("2.1", "Số gia đình đăng ký", "hộ", fr, "fr"), ("2.2", "Số gia đình được công nhận", "hộ", fg, "fg"),
             ("2.3", "Tỷ lệ so với tổng số hộ", "%", [comma(percentage(g, h)) for g, h in zip(fg, hh, strict=True)], None), (3, "Dòng họ học tập", None, None, None), ("3.1", "Tổng số dòng họ", "dòng họ", cl, "cl"),
             ("3.2", "Số dòng họ được công nhận", "dòng họ", cg, "clg"), (4, "Công dân học tập (từ năm 2022)", None, None, None), ("4.1", "Số công dân được công nhận", "người", ct, "cit")]
    for number, label, unit, values, short in lines:
        w.line(number, label, unit, *(values or ()), bold=values is None)
        for k, value in enumerate(values or ()):
            if short and value is not None:
                w.takes(3 + k, short, value, "", str(2021 + k))
    return end(w, "Người lập biểu", "CHỦ TỊCH", 5)


@ward
def wc_bac_giang_bon_cap_tieu_de() -> Ward:
    """Four levels of headings over all five models, upper ones in the first of unmerged cells; the line of sums has no label."""
    w = Ward("wc_bac_giang_bon_cap_tieu_de", sheet="TH chung", ward="Phường Đa Mai Thượng", period="2023", sizes=(170, 410))
    top(w, "HỘI KHUYẾN HỌC THÀNH PHỐ BẮC GIANG", "HỘI KHUYẾN HỌC PHƯỜNG ĐA MAI THƯỢNG", at=8)
    title(w, "TỔNG HỢP KẾT QUẢ ĐĂNG KÝ VÀ CÔNG NHẬN DANH HIỆU NĂM 2023", 13).skip()
    w.head("""
        STT | Tổ dân phố | Tổng số hộ | Kết quả năm 2023 | < | < | < | < | < | < | < | < | <
        ^ | ^ | ^ | Hộ gia đình, dòng họ | < | < | < | Tập thể | < | < | < | Cá nhân | <
        ^ | ^ | ^ | Gia đình học tập | < | Dòng họ học tập | < | Cộng đồng học tập | < | Đơn vị học tập | < | Công dân học tập | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0, spanner="first", stub="top")
    keys = "hh fr fg clr clg cor cog unr ung citr cit"
    data = gen(w, 6, keys)
    lines = body(w, "# n " + keys, of("Tổ dân phố", "Tân Thành,Mai Đình,Mai Đọ,Hòa Sơn,Thanh Mai,Thống Nhất"), data)
    total(w, "# n " + keys, None, data, rows=lines)
    w.skip().text("Ghi chú: ĐK là số đăng ký đầu năm; CN là số được công nhận cuối năm.", italic=True)
    return signed(w, at=8)


@ward
def wc_long_an_cong_duoi_nhom() -> Ward:
    """Groups of khu phố and ấp whose sums stand under them; the grand total's label stands in the column of numbers; a row of column numbers."""
    w = Ward("wc_long_an_cong_duoi_nhom", "xls", "Bieu so 3", ward="Thị trấn Tầm Vu Đông", period="2019", sizes=(220, 560))
    top(w, "HỘI KHUYẾN HỌC HUYỆN CHÂU THÀNH", "HỘI KHUYẾN HỌC THỊ TRẤN TẦM VU ĐÔNG", at=4)
    title(w, "BIỂU SỐ 3: GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2019", 7).skip()
    w.head("STT | Khu phố, ấp | Số hộ | Gia đình ĐK học tập | Gia đình đạt học tập | Tỷ lệ đạt/ĐK (%) | Cộng đồng học tập được công nhận", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3 | 4=3/2 | 5")
    t = w.tables[0]
    w.means("hh fr fg %fg/fr cog")
    parts = []
    for roman, label, lines, count in (("I", "KHU PHỐ", numbered("Khu phố", range(1, 4)), 3), ("II", "ẤP", names("Ấp", "Hồi Xuân,Phú Thạnh,Hội Xuân,Bình Thạnh"), 4)):
        w.row += 1
        w.put(0, roman, bold=True, border=True)
        w.put(1, label, bold=True, border=True)
        t.body.append(w.row)
        w.units(lines)
        w.sum_row(f"Cộng {roman}", w.last(count))
        t.subtotal_rows.append(w.row)
        parts.append(w.row)
    w.sum_row("", parts, stt="Tổng cộng (I+II)")
    w.cells[w.row, 1].value = None
    w.merges.append((w.row, 0, w.row, 1))
    return signed(w)


@ward
def wc_thanh_hoa_moi_va_tai() -> Ward:
    """New and renewed titles with their sums, three levels of headings; a sum stands in each line as well."""
    w = Ward("wc_thanh_hoa_moi_va_tai", sheet="GĐHT-2022", ward="Thị trấn Nưa Thượng", period="2022", sizes=(160, 420))
    top(w, "UBND THỊ TRẤN NƯA THƯỢNG", "HỘI KHUYẾN HỌC", at=6)
    title(w, "DANH HIỆU GIA ĐÌNH HỌC TẬP: ĐĂNG KÝ MỚI, TÁI ĐĂNG KÝ, CÔNG NHẬN NĂM 2022", 10).skip()
    w.head("""
        STT | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | < | < | < | < | Tỷ lệ công nhận/đăng ký (%)
        ^ | ^ | ^ | Đăng ký | < | < | Công nhận | < | < | ^
        ^ | ^ | ^ | Đăng ký mới | Tái đăng ký | Tổng số | Công nhận mới | Tái công nhận | Tổng số | ^""", name=1, stt=0)
    table(w, "# n hh frn frr fr fgn fgr fg %fg/fr", [f"TDP {n}=Tổ dân phố {n}" for n in ("1", "2", "3", "Trúc Chuẩn", "Đồng Minh")], gen(w, 5, "hh frn frr fr fgn fgr fg"), "Toàn thị trấn")
    return signed(w, "CÔNG CHỨC VHXH", "CHỦ TỊCH HỘI", 7, under=("", ""))


@ward
def wc_dong_thap_sau_thang() -> Ward:
    """Six months of 2023: registrations, members and the fund; recognition comes at the year's end."""
    w = Ward("wc_dong_thap_sau_thang", sheet="6 tháng", ward="Xã Tân Bình Trung", period="2023-H1", sizes=(390, 760))
    top(w, "HỘI KHUYẾN HỌC HUYỆN THANH BÌNH", "HỘI KHUYẾN HỌC XÃ TÂN BÌNH TRUNG", at=4, date="Tân Bình Trung, ngày 12 tháng 6 năm 2023")
    title(w, "SỐ LIỆU CÔNG TÁC KHUYẾN HỌC 6 THÁNG ĐẦU NĂM 2023", 7).skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký Gia đình học tập | Tổng số hội viên | Quỹ khuyến học (đồng) | Số suất học bổng đã trao", name=1, stt=0)
    rows(w, "hh fr mem fund sch", of("Ấp", "Hạ,Trung,Thượng,Tân Thuận,Tân Hội"), lambda i: w.draw("hh fr mem fund sch"), "Tổng cộng", dot=(3,))
    w.skip().text("Ghi chú: việc công nhận danh hiệu thực hiện vào cuối năm.", italic=True)
    return end(w, "Người báo cáo", "CHỦ TỊCH")


@ward
def wc_ha_tinh_so_chi_tieu() -> Ward:
    """Against the plan given by the district, over 100 % in places; "1.385 hộ" typed with its unit."""
    w = Ward("wc_ha_tinh_so_chi_tieu", sheet="So chi tieu", ward="Phường Thạch Quý Nam", period="2021")
    top(w, "HỘI KHUYẾN HỌC TP HÀ TĨNH", "HỘI KHUYẾN HỌC PHƯỜNG THẠCH QUÝ NAM", at=4)
    title(w, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2021", 7).skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | Chỉ tiêu giao | Kết quả thực hiện | < | Tỷ lệ CN so với chỉ tiêu (%)
        ^ | ^ | ^ | ^ | Đăng ký | Công nhận | ^""", name=1, stt=0)
    made = [(1385, 900, 1010, 948), (742, 520, 561, 503), (1108, 760, 815, 779), (596, 410, 452, 421), (873, 600, 655, 588)]
    w.means("hh fp fr fg .")
    for i, (h, p, r, g) in enumerate(made, 1):
        w.units(f"d| {i} | TDP {i}=Tổ dân phố {i} | {vietnamese(h)} hộ{{{h}}} | {p} | {vietnamese(r)} hộ{{{r}}} | {g} hộ{{{g}}} | {vietnamese(percentage(g, p), 1)}%")
    s = [sum(column) for column in zip(*made, strict=True)]
    w.units(f"T| | Cộng | {vietnamese(s[0])} hộ | {vietnamese(s[1])} hộ | {vietnamese(s[2])} hộ | {vietnamese(s[3])} hộ | {vietnamese(percentage(s[3], s[1]), 1)}%")
    return signed(w, under=("", "PHÓ CHỦ TỊCH"))


@ward
def wc_tra_vinh_chi_hoi_quy() -> Ward:
    """.xls; chi hội of ấp: population, members and their share, fund in đồng typed with dots, scholarships with "suất"."""
    w = Ward("wc_tra_vinh_chi_hoi_quy", "xls", "Hoi vien - quy", ward="Xã Phước Hảo Đông", period="2018", sizes=(280, 540))
    top(w, "HỘI KHUYẾN HỌC XÃ PHƯỚC HẢO ĐÔNG", at=4, date="Phước Hảo Đông, ngày 05 tháng 12 năm 2018")
    title(w, "TỔ CHỨC HỘI, HỘI VIÊN VÀ QUỸ KHUYẾN HỌC NĂM 2018", 7).skip()
    w.head("""
        STT | Chi hội | Dân số | Hội viên | < | Quỹ khuyến học (đồng) | Học bổng đã trao
        ^ | ^ | ^ | Tổng số | Tỷ lệ % so với dân số | ^ | ^""", name=1, stt=0)
    data = gen(w, 6, "pop mem fund sch")
    table(w, "# n pop mem %mem/pop fund sch", [f"Chi hội ấp {n}=Ấp {n}" for n in ("Đa Hòa", "Ô Kà Đa", "Hòa Hảo", "Trà Kháo", "Đai Tèn", "Bà Trầm")], data, "Tổng cộng",
          fmt={"fund": dots, "sch": lambda v: f"{v} suất"}, show=comma)
    return end(w, "Thủ quỹ", "TM. BAN THƯỜNG VỤ")


@ward
def wc_da_nang_csv_utf16() -> Ward:
    """"Unicode text" of Excel renamed .csv: UTF-16 and tabs; typed on a Mac, so letters are decomposed."""
    w = Ward("wc_da_nang_csv_utf16", "csv", ward="Phường Hòa Khánh Thượng", period="2024", encode="nfd", csv=("utf-16", "\t"), sizes=(60, 140))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG HÒA KHÁNH THƯỢNG")
    w.text("BẢNG KÊ GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2024").skip()
    w.head("STT | Tổ dân phố | Số hộ | GĐHT đăng ký | GĐHT công nhận | Công dân học tập được công nhận | Ghi chú", name=1, stt=0)
    data = [line | {"note": "tổ trưởng mới nhận việc" if i == 4 else None} for i, line in enumerate(gen(w, 14, "hh fr fg cit"))]
    table(w, "# n hh fr fg cit x:note", [f"Tổ dân phố {i:02d}=Tổ dân phố {i}" for i in range(31, 45)], data, "Tổng cộng")
    return w


@ward
def wc_dien_bien_ban_ba_cap() -> Ward:
    """Pupils who left and came back by level; "em" behind figures, "-" for none, those at risk beside them."""
    w = Ward("wc_dien_bien_ban_ba_cap", sheet="Bỏ học", ward="Xã Mường Nhà Trên", period="2020-2021")
    top(w, "UBND XÃ MƯỜNG NHÀ TRÊN", "HỘI KHUYẾN HỌC - TTHTCĐ", at=5)
    title(w, "TÌNH HÌNH HỌC SINH BỎ HỌC NĂM HỌC 2020-2021", 10)
    w.text("(Số liệu các bản báo cáo đến ngày 31/5/2021)", italic=True, over=10, align="center").skip()
    w.head("""
        TT | Bản | Tiểu học | < | THCS | < | THPT | < | HS có nguy cơ bỏ học | Nguyên nhân chính
        ^ | ^ | Bỏ học | Đã vận động ra lớp | Bỏ học | Đã vận động ra lớp | Bỏ học | Đã vận động ra lớp | ^ | ^""", name=1, stt=0)
    made = [(0, 0, 2, 1, 1, 0, 3, "Lấy vợ, lấy chồng sớm"), ("-", "-", 3, 3, "-", "-", 1, "Đi làm công ty"), (1, 1, 1, 0, 2, 1, 2, "Hoàn cảnh khó khăn"), (0, 0, 4, 2, 1, 0, 5, "Học yếu, chán học"), ("-", "-", 0, 0, "-", "-", 0, None)]

    def em(v):
        return f"{v} em{{{v}}}" if isinstance(v, int) and v else v

    rows(w, "do:th rt:th do:thcs rt:thcs do:thpt rt:thpt . .", of("Bản", "Na Tông 1,Na Tông 2,Pha Thanh,Pu Lau,Huổi Hương"), lambda i: [*(em(v) for v in made[i - 1][:6]), *made[i - 1][6:]], "Cộng")
    return end(w, "Người lập biểu", "GIÁM ĐỐC TRUNG TÂM", 6)


@ward
def wc_lam_dong_phuong_moi_2025() -> Ward:
    """After July 2025: a new ward without a district over it, two areas in groups without sums, total first, all models."""
    w = Ward("wc_lam_dong_phuong_moi_2025", sheet="Biểu 01-2025", ward="Phường Lâm Viên Thượng", period="2025", sizes=(210, 530))
    top(w, "UBND PHƯỜNG LÂM VIÊN THƯỢNG", "HỘI KHUYẾN HỌC PHƯỜNG", at=6, date="Lâm Viên Thượng, ngày 28 tháng 11 năm 2025")
    title(w, "BIỂU 01: KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2025", 11)
    w.text("(Số liệu sau sắp xếp đơn vị hành chính)", italic=True, over=11, align="center").skip()
    w.head("""
        STT | Tổ dân phố | Số hộ | Gia đình học tập | < | Dòng họ học tập | < | Đơn vị học tập | < | Công dân học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | Người từ 18 tuổi | Công nhận""", name=1, stt=0)
    t = w.tables[0]
    keys = "hh fr fg clr clg unr ung ad cit"
    w.means(keys)
    w.row += 1
    first = w.row
    t.body.append(first)
    t.total_rows.append(first)
    lines = []
    for letter, label, units in (("A", "Khu vực trung tâm", "Đa Lợi,Kim Thạch,Sào Nam,Tây Hồ"), ("B", "Khu vực phía đông", "Xuân Thành,Túy Sơn,Lộc Quý")):
        w.row += 1
        w.put(0, letter, bold=True, border=True)
        w.put(1, label, bold=True, border=True)
        t.body.append(w.row)
        w.units(names("Tổ dân phố", units, "TDP {n}"))
        lines += w.last(len(units.split(",")))
    w.sum_row("TOÀN PHƯỜNG", lines, row=first)
    return signed(w, "NGƯỜI LẬP BIỂU", "TM. BAN THƯỜNG VỤ", 7, under=("", "CHỦ TỊCH"))
