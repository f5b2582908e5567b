"""Hard ones only: sections of a report, smaller tổ, codes before names, short names explained below, December's families, men and women, headings in two languages, years of the moon."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import end, gen, kp, of, offices, signed, sums, table, title, top


@ward
def zu_muc_bao_cao() -> Ward:
    """A report with a section for each khu phố, *2.1. Khu phố 1*, and under it *- Tổng số hộ: 312; số hộ đăng ký: 240 (76,9%); số hộ đạt: 212 (88,3%)*."""
    w = Ward("zu_muc_bao_cao", sheet="BC", ward="Phường Mỹ Đông Nam", period="2022")
    top(w, "UBND PHƯỜNG MỸ ĐÔNG NAM", "HỘI KHUYẾN HỌC", at=4, date="Mỹ Đông Nam, ngày 10 tháng 12 năm 2022")
    title(w, "BÁO CÁO KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.text("1. Công tác chỉ đạo: Ban Chấp hành họp 4 kỳ, ban hành 06 văn bản.").text("2. Kết quả cụ thể:")
    for i, (hh, fr, fg) in enumerate(((312, 240, 212), (287, 201, 180), (265, 188, 171), (301, 230, 199)), 1):
        w.text(f"2.{i}. Khu phố {i}")
        w.row += 1
        w.put(0, f"- Tổng số hộ: {hh}; số hộ đăng ký: {fr} ({vietnamese(percentage(fr, hh), 1)}%); số hộ được công nhận: {fg} ({vietnamese(percentage(fg, fr), 1)}%)")
        w.takes(0, "hh", hh, f"Khu phố {i}")
    w.text("3. Tồn tại: một số hộ chưa hiểu đầy đủ ý nghĩa của mô hình.")
    return signed(w)


@ward
def zu_to_lien_gia() -> Ward:
    """Thôn in bold over their *Tổ liên gia 1*, *Tổ liên gia 2*; the thôn count, the whole adds them."""
    w = Ward("zu_to_lien_gia", sheet="Sheet1", ward="Xã Thanh Hải Tây", period="2023", sizes=(40, 90))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THANH HẢI TÂY").skip(), "GIA ĐÌNH HỌC TẬP THEO TỔ LIÊN GIA NĂM 2023", 5).skip()
    w.head("TT | Thôn, tổ liên gia | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    whole = []
    for i, (name, count) in enumerate((("Mỹ Tân", 3), ("Mỹ Phong", 2), ("Mỹ Hiệp", 3)), 1):
        d = gen(w, count, "hh fr fg")
        s = sums(d)
        whole.append(s)
        w.line(i, f"Thôn {name}", *s.values(), bold=True)
        for c, key in enumerate(s, 2):
            w.takes(c, key, s[key], f"Thôn {name}")
        for k, x in enumerate(d, 1):
            w.line(f"{i}.{k}", f"Tổ liên gia {k}", *x.values())
    w.line(None, "Cộng toàn xã", *sums(whole).values(), bold=True)
    return end(w, at=3)


@ward
def zu_ma_truoc_ten() -> Ward:
    """The code stands before the name in one cell, *T01 - Thôn Đá Bắn*, *T02 - Thôn Công Thành*; figures with dots for none."""
    w = Ward("zu_ma_truoc_ten", sheet="Sheet1", ward="Xã Phước Vinh Hạ", period="2022", sizes=(140, 270))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ PHƯỚC VINH HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 4).skip()
    w.head("Mã - Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=0)
    names = ("Đá Bắn", "Công Thành", "Bảo Vinh", "Phước An")
    table(w, "n hh fr fg", [f"T{i:02d} - Thôn {name}=Thôn {name}" for i, name in enumerate(names, 1)], gen(w, 4, "hh fr fg"), "Cộng")
    return end(w, at=2)


@ward
def zu_dang_ky_them() -> Ward:
    """*Đăng ký đầu năm*, *Đăng ký bổ sung*, *Tổng đăng ký*, *Công nhận*; the sum of both counts for those registered."""
    w = Ward("zu_dang_ky_them", sheet="ĐK", ward="Phường Đài Sơn Nam", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG ĐÀI SƠN NAM").skip(), "ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("TT | Khu phố | Tổng số hộ | Đăng ký đầu năm | Đăng ký bổ sung | Tổng đăng ký | Công nhận", name=1, stt=0)
    made = [(300, 201, 22, 190), (270, 180, 9, 171), (320, 222, 15, 204), (250, 160, 31, 150)]
    d = [{"hh": h, "a": a, "b": b, "fr": a + b, "fg": g} for h, a, b, g in made]
    table(w, "# n hh ~a ~b fr fg", kp(4), d, "Cộng")
    return end(w, at=4)


@ward
def zu_thang_muoi_hai_gia_dinh() -> Ward:
    """December's report on families, of both steps *Trong tháng* and *Lũy kế từ đầu năm*; the latter are the year's."""
    w = Ward("zu_thang_muoi_hai_gia_dinh", sheet="T12", ward="Xã An Hải Tây", period="2022", sizes=(150, 280))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ AN HẢI TÂY").skip(), "BÁO CÁO GIA ĐÌNH HỌC TẬP THÁNG 12 NĂM 2022", 7).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Số hộ đăng ký | < | Số hộ công nhận | <
        ^ | ^ | ^ | Trong tháng | Lũy kế từ đầu năm | Trong tháng | Lũy kế từ đầu năm""", name=1, stt=0)
    d = gen(w, 4, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": k, "b": x["fg"] - 11 - k}
    table(w, "# n hh x:a fr x:b fg", of("Thôn", "Tuấn Tú,Nam Cương,Hòa Thạnh,An Thạnh"), d, "Cộng")
    return end(w, at=4)


@ward
def zu_tieu_bieu_cac_cap() -> Ward:
    """Recognised families, then those exemplary at the level of *xã*, *huyện*, *tỉnh*; only the first is asked; .ods."""
    w = Ward("zu_tieu_bieu_cac_cap", "ods", "Tiêu biểu", ward="Xã Nhơn Sơn Đông", period="2021", sizes=(160, 300))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NHƠN SƠN ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP VÀ GIA ĐÌNH HỌC TẬP TIÊU BIỂU NĂM 2021", 7).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Số gia đình được công nhận GĐHT | Gia đình học tập tiêu biểu | < | <
        ^ | ^ | ^ | ^ | Cấp xã | Cấp huyện | Cấp tỉnh""", name=1, stt=0)
    d = gen(w, 4, "hh fg")
    for k, x in enumerate(d):
        x |= {"a": 9 + k, "b": 2, "c": k % 2}
    table(w, "# n hh fg x:a x:b x:c", of("Thôn", "Đắc Nhơn,Lương Cang,Nha Hố,Láng Ngựa"), d, "Cộng")
    return end(w, at=4)


@ward
def zu_ten_tat_chu_giai() -> Ward:
    """Thôn by the first letters of their names, *ĐN*, *LC*, explained below, *ĐN: thôn Đắc Nghĩa; LC: thôn Lạc Chánh; …*."""
    w = Ward("zu_ten_tat_chu_giai", sheet="Sheet1", ward="Xã Phước Thuận Nam", period="2022", sizes=(140, 280))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ PHƯỚC THUẬN NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    names = {"ĐN": "Đắc Nghĩa", "LC": "Lạc Chánh", "PH": "Phú Hòa", "TS": "Thuận Sơn"}
    table(w, "# n hh fr fg", [f"{short}=Thôn {name}" for short, name in names.items()], gen(w, 4, "hh fr fg"), "Cộng")
    w.text("Ghi chú: " + "; ".join(f"{short}: thôn {name}" for short, name in names.items()), italic=True)
    return end(w, at=3)


@ward
def zu_nam_nu_tong() -> Ward:
    """Learning citizens, registered and recognised, each *Nam*, *Nữ*, *Tổng*; adults alike; only the sums count."""
    w = Ward("zu_nam_nu_tong", sheet="CDHT", ward="Phường Phủ Hà Tây", period="2023")
    top(w, "UBND PHƯỜNG PHỦ HÀ TÂY", "HỘI KHUYẾN HỌC", at=6)
    title(w, "CÔNG DÂN HỌC TẬP NĂM 2023", 11).skip()
    w.head("""
        TT | Khu phố | Người từ 18 tuổi trở lên | < | < | Đăng ký CDHT | < | < | Công nhận CDHT | < | <
        ^ | ^ | Nam | Nữ | Tổng | Nam | Nữ | Tổng | Nam | Nữ | Tổng""", name=1, stt=0)
    made = [(300, 310, 160, 175, 120, 140), (270, 281, 140, 152, 110, 121), (340, 362, 190, 205, 151, 166)]
    d = [{"a": a, "b": b, "ad": a + b, "c": c, "e": e, "citr": c + e, "f": f, "g": g, "cit": f + g} for a, b, c, e, f, g in made]
    table(w, "# n x:a x:b ad x:c x:e citr x:f x:g cit", kp(3), d, "Cộng")
    return signed(w, at=5)


@ward
def zu_song_ngu() -> Ward:
    """Headings in two languages, *Tổng số hộ⏎Total households*, *Số hộ đăng ký⏎Registered*, for a project's guests; the title too."""
    w = Ward("zu_song_ngu", sheet="GĐHT", ward="Phường Văn Hải Đông", period="2023", sizes=(190, 330))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG VĂN HẢI ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023 - LEARNING FAMILIES 2023", 5).skip()
    w.head("TT⏎No. | Khu phố⏎Quarter | Tổng số hộ⏎Total households | Số hộ đăng ký⏎Registered | Số hộ được công nhận⏎Recognised", name=1, stt=0)
    table(w, "# n hh fr fg", kp(4), gen(w, 4, "hh fr fg"), "Tổng cộng - Total")
    return end(w, at=3)


@ward
def zu_nam_quy_mao() -> Ward:
    """The year as the moon has it, *XUÂN QUÝ MÃO - NĂM 2023*, which is no quarter; scholarships and members; thôn."""
    w = Ward("zu_nam_quy_mao", sheet="Xuân 2023", ward="Xã Xuân Hải Nam", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ XUÂN HẢI NAM").skip(), "TRAO HỌC BỔNG XUÂN QUÝ MÃO - NĂM 2023", 4).skip()
    w.head("TT | Thôn | Số hội viên | Số suất học bổng", name=1, stt=0)
    table(w, "# n mem sch", of("Thôn", "An Xuân,Phước Nhơn,An Nhơn,Thành Sơn"), gen(w, 4, "mem sch"), "Cộng")
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 2)


@ward
def zu_quy_hai_cap() -> Ward:
    """Above the table *Quỹ khuyến học phường: 45.000.000 đồng*, in it the fund of each chi hội in triệu with a comma and what was given out of it."""
    w = Ward("zu_quy_hai_cap", sheet="Quỹ", ward="Phường Kinh Dinh Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG KINH DINH ĐÔNG").skip(), "QUỸ KHUYẾN HỌC CÁC CHI HỘI NĂM 2022", 5)
    w.text("Quỹ khuyến học phường đang quản lý: 45.000.000 đồng", italic=True).skip()
    w.head("TT | Chi hội | Quỹ khuyến học (triệu đồng) | Đã chi (triệu đồng) | Số suất học bổng", name=1, stt=0)
    made = [("12,5", 12500000, "8", 15), ("8,4", 8400000, "6,2", 9), ("9", 9000000, "4,5", 11)]
    for i, (shown, fund, spent, sch) in enumerate(made, 1):
        w.line(i, f"Chi hội KP {i}", shown, spent, sch)
        w.takes(2, "fund", fund, f"Khu phố {i}").takes(4, "sch", sch, f"Khu phố {i}")
    w.line(None, "Cộng", "29,9", "18,7", 35, bold=True)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def zu_ten_so_dem() -> Ward:
    """Thôn called *Nhất*, *Nhì*, *Ba*, *Tư* and *Năm*, bare under *Thôn*; two years across; the last is no year."""
    w = Ward("zu_ten_so_dem", sheet="Sheet1", ward="Xã Thành Hải Bắc", period="2022", sizes=(130, 260))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THÀNH HẢI BẮC").skip(), "SỐ HỘ ĐẠT GIA ĐÌNH HỌC TẬP", 4).skip()
    w.head("TT | Thôn | Năm 2021 | Năm 2022", name=1, stt=0)
    table(w, "# n fg@2021 fg@2022", [f"{name}=Thôn {name}" for name in ("Nhất", "Nhì", "Ba", "Tư", "Năm")], gen(w, 5, "fg@2021 fg@2022"), "Cộng")
    return end(w, at=2)
