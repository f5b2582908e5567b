"""Steps, years and models nested in unusual orders, records of two lines, tables that go on elsewhere."""

from __future__ import annotations

from datetime import datetime

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, names, percentage
from ...ward_frames import of, rows, signed, title, top


@ward
def wf3_kon_tum_buoc_nam_mo_hinh() -> Ward:
    """The step over the year over the model, all in capitals, no word for the models but the trade's letters."""
    w = Ward("wf3_kon_tum_buoc_nam_mo_hinh", sheet="PL1", ward="Xã Đăk Rơ Wa Ngok", period="2022-2023", sizes=(95, 240))
    top(w, "UBND XÃ ĐĂK RƠ WA NGOK", "HỘI KHUYẾN HỌC", at=8, date="Đăk Rơ Wa Ngok, ngày 30 tháng 11 năm 2023")
    title(w, "PHỤ LỤC 1", 14)
    title(w, "KẾT QUẢ ĐĂNG KÝ, CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2022 VÀ NĂM 2023", 14).skip()
    w.head("""
        STT | THÔN, LÀNG | ĐĂNG KÝ | < | < | < | < | < | CÔNG NHẬN | < | < | < | < | <
        ^ | ^ | NĂM 2022 | < | < | NĂM 2023 | < | < | NĂM 2022 | < | < | NĂM 2023 | < | <
        ^ | ^ | GĐHT | DHHT | CĐHT | GĐHT | DHHT | CĐHT | GĐHT | DHHT | CĐHT | GĐHT | DHHT | CĐHT""", name=1, stt=0)
    w.means(" ".join(f"{a}@{y} {b}@{y} {c}@{y}" for a, b, c in (("fr", "clr", "cor"), ("fg", "clg", "cog")) for y in (2022, 2023)))
    w.units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Làng Kon K'Tu", "Làng Kon Jơ Ri", "Thôn Kon Tum Kơ Pơng", "Làng Kon Tu 1", "Làng Kon Tu 2", "Thôn Thanh Trung"), 1)) + "\nT| | TOÀN XÃ | #")
    return signed(w, at=9)


@ward
def wf3_nam_dinh_hai_dong_mot_xom() -> Ward:
    """Two lines for each xóm: what was registered and, below it, what was recognised; the sums are two lines too."""
    w = Ward("wf3_nam_dinh_hai_dong_mot_xom", sheet="Bieu TH", ward="Xã Hải Phong Trung", period="2021")
    top(w, "HỘI KHUYẾN HỌC HUYỆN HẢI AN", "HỘI KHUYẾN HỌC XÃ HẢI PHONG TRUNG", at=6)
    title(w, "TỔNG HỢP DANH HIỆU HỌC TẬP CÁC XÓM NĂM 2021", 9).skip()
    w.line("TT", "Xóm", "Tổng số hộ", "Nội dung", "Gia đình học tập", "Dòng họ học tập", "Cộng đồng học tập", "Đơn vị học tập", "Ghi chú", bold=True, align="center")
    made = [(231, (172, 4, 1, 2), (150, 3, 1, 2)), (187, (139, 3, 1, 1), (118, 3, 0, 1)), (264, (201, 5, 1, 3), (183, 4, 1, 2)), (158, (117, 2, 1, 1), (101, 2, 1, 0)), (209, (160, 4, 1, 2), (141, 3, 1, 2))]
    for i, (hh, reg, rec) in enumerate(made, 1):
        u = f"Xóm {i + 3}"
        w.line(i, u, hh, "Đăng ký", *reg, "xóm văn hóa" if i == 3 else None)
        w.takes(2, "hh", hh, u)
        for k, s in enumerate(("fr", "clr", "cor", "unr")):
            w.takes(4 + k, s, reg[k], u)
        w.line(None, None, None, "Công nhận", *rec, None)
        for k, s in enumerate(("fg", "clg", "cog", "ung")):
            w.takes(4 + k, s, rec[k], u)
        w.merges += [(w.row - 1, c, w.row, c) for c in (0, 1, 2, 8)]
    w.line(None, "Toàn xã", sum(m[0] for m in made), "Đăng ký", *(sum(m[1][k] for m in made) for k in range(4)), None, bold=True)
    w.line(None, None, None, "Công nhận", *(sum(m[2][k] for m in made) for k in range(4)), None, bold=True)
    w.merges += [(w.row - 1, c, w.row, c) for c in (0, 1, 2, 8)]
    return signed(w, at=6)


def levels_down(w: Ward, made: dict[str, tuple], years: tuple[str, str]) -> list[int]:
    """Levels of school as lines, phases of two school years as columns; the rows of the lines."""
    w.line("TT", "Cấp học", f"Năm học {years[0]}", None, None, None, f"Năm học {years[1]}", None, None, None, bold=True, align="center")
    a = w.row
    w.line(None, None, *(("Sĩ số đầu năm", "Sĩ số cuối năm", "Bỏ học", "Vận động trở lại trường") * 2), bold=True, align="center")
    w.merges += [(a, 0, a + 1, 0), (a, 1, a + 1, 1), (a, 2, a, 5), (a, 6, a, 9)]
    out = []
    for i, (label, values) in enumerate(made.items(), 1):
        level = {"Mầm non": "mn", "Tiểu học": "th", "Trung học cơ sở": "thcs", "Trung học phổ thông": "thpt"}[label]
        w.line(i, label, *values)
        out.append(w.row)
        for k, v in enumerate(values):
            w.takes(2 + k, ("ps", "pe", "do", "rt")[k % 4], v, period=years[k // 4], level=level)
    w.line(None, "Cộng các cấp", *(sum(v[k] for v in made.values()) for k in range(8)), bold=True).not_counted(*(w.address(c) for c in range(2, 10)))
    return out


@ward
def wf3_hue_cap_hoc_theo_dong() -> Ward:
    """The whole phường: levels of school down, two school years across."""
    w = Ward("wf3_hue_cap_hoc_theo_dong", sheet="Duy trì sĩ số", ward="Phường Thủy Bằng Đông", period="2022-2023")
    top(w, "UBND PHƯỜNG THỦY BẰNG ĐÔNG", "HỘI KHUYẾN HỌC", at=6, date="Thủy Bằng Đông, ngày 09 tháng 6 năm 2023")
    title(w, "KẾT QUẢ DUY TRÌ SĨ SỐ, VẬN ĐỘNG HỌC SINH BỎ HỌC TRỞ LẠI TRƯỜNG", 10)
    title(w, "TRÊN ĐỊA BÀN PHƯỜNG (TOÀN PHƯỜNG)", 10).skip()
    levels_down(w, {"Mầm non": (412, 409, 3, 1, 398, 396, 2, 1), "Tiểu học": (1035, 1034, 1, 0, 1061, 1061, 0, 0), "Trung học cơ sở": (874, 865, 9, 5, 902, 895, 7, 4), "Trung học phổ thông": (1218, 1203, 15, 6, 1240, 1228, 12, 7)}, ("2021-2022", "2022-2023"))
    w.skip().text("Nguồn: tổng hợp từ báo cáo của các trường đóng trên địa bàn.", italic=True)
    return signed(w, at=7)


@ward
def wf3_thai_binh_mang_sang() -> Ward:
    """.xls, the table goes on in a second sheet: "Cộng trang 1" ends the first, "Mang sang" begins the second."""
    who = "Xã Đông Quan Hạ"
    a = Ward("wf3_thai_binh_mang_sang", "xls", "Trang 1", ward=who, period="2020", sizes=(160, 390))
    b = Ward("wf3_thai_binh_mang_sang_b", "xls", "Trang 2", ward=who, period="2020", sizes=(160, 390))
    top(a, "HỘI KHUYẾN HỌC XÃ ĐÔNG QUAN HẠ", at=4)
    title(a, "DANH SÁCH CÁC THÔN XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    b.text("(Tiếp theo trang 1)", italic=True, over=6, align="center")
    head = "STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/ĐK (%)"
    a.head(head, name=1, stt=0)
    a.means("hh fr fg %fg/fr").units(names("Thôn", "Cổ Hội,Hậu Trung 1,Hậu Trung 2,Kim Bôi,Lác Môn,Mậu Lâm,Ngà") + "\nT| | Cộng trang 1 | #")
    carried = [a.cells[a.row, c].value for c in (2, 3, 4)]
    b.head(head, name=1, stt=0)
    b.means("hh fr fg %fg/fr").line(None, "Mang sang", *carried, percentage(carried[2], carried[1]), italic=True)
    b.units("\n".join(f"d| {i} | Thôn {n} | #" for i, n in enumerate(["Phú Vinh", "Thượng Liệt", "Vạn Toàn", "Xuân Phong", "Đông Hòa"], 8)))
    both = [carried[k] + sum(b.cells[r, 2 + k].value for r in b.last(5)) for k in range(3)]
    b.line(None, "Tổng cộng (12 thôn)", *both, percentage(both[2], both[1]), bold=True)
    signed(b)
    return join([a, b])


@ward
def wf3_lam_dong_tong_roi_vung() -> Ward:
    """The whole commune first, then its two regions as "trong đó", then the thôn, each with its region's letter."""
    w = Ward("wf3_lam_dong_tong_roi_vung", sheet="KQ 2022", ward="Xã Đạ Rsal Thượng", period="2022", sizes=(130, 350))
    top(w, "BCĐ XÂY DỰNG XHHT", "XÃ ĐẠ RSAL THƯỢNG", at=5, date="Đạ Rsal Thượng, ngày 05 tháng 12 năm 2022")
    title(w, "BIỂU TỔNG HỢP KẾT QUẢ GĐHT, DHHT NĂM 2022", 9).skip()
    w.head("""
        STT | Đơn vị | Vùng | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ (%) | Đăng ký | Công nhận""", name=1, stt=0)
    t = w.tables[0]
    kept = [w.row + 1, w.row + 2, w.row + 3]
    w.row += 3
    w.means(". hh fr fg %fg/fr clr clg")
    units = [("Thôn Đắc Măng", "A"), ("Thôn Liên Hương 1", "B"), ("Thôn Liên Hương 2", "B"), ("Thôn Pang Pế Dơng", "A"), ("Thôn Pang Pế Nâm", "A"), ("Thôn Phi Có", "B"), ("Thôn Tân Tiến", "B")]
    w.units("\n".join(f"d| {i} | {n} | #" for i, (n, _) in enumerate(units, 1)))
    lines = w.last(7)
    for r, (_, v) in zip(lines, units, strict=True):
        w.put(2, v, r, border=True, align="center")
    here = w.row
    for at, label, which in zip(kept, ("TOÀN XÃ", "Trong đó: - Vùng A (đồng bào DTTS)", "                 - Vùng B (kinh tế mới)"), ("AB", "A", "B"), strict=True):
        w.sum_row(label, [r for r, (_, v) in zip(lines, units, strict=True) if v in which], row=at)
        w.put(2, None, at, border=True)
    t.body = kept + t.body
    t.total_rows.append(kept[0])
    w.row = here
    return signed(w, at=6)


@ward
def wf3_quang_tri_khu_pho_sap_nhap() -> Ward:
    """Two khu phố are one since 2020: blank cells before and after, told in the remarks."""
    w = Ward("wf3_quang_tri_khu_pho_sap_nhap", sheet="2018-2021", ward="Thị trấn Cửa Tùng Bắc", period="2018-2021")
    top(w, "HỘI KHUYẾN HỌC THỊ TRẤN CỬA TÙNG BẮC", at=8)
    title(w, "GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2018 - 2021", 11).skip()
    w.head("""
        STT | Khu phố | Số hộ đăng ký | < | < | < | Số hộ được công nhận | < | < | < | Ghi chú
        ^ | ^ | 2018 | 2019 | 2020 | 2021 | 2018 | 2019 | 2020 | 2021 | ^""", name=1, stt=0)
    made = [(141, 149, 155, 163, 118, 127, 139, 147, None), (97, 104, None, None, 80, 88, None, None, "Đến hết năm 2019"), (88, 91, None, None, 71, 79, None, None, "Đến hết năm 2019"), (None, None, 198, 207, None, None, 172, 185, "Sáp nhập từ KP Hòa Lý Hải và KP An Du Bắc từ 01/01/2020"), (120, 126, 133, 138, 101, 108, 117, 124, None), (164, 170, 171, 180, 139, 146, 152, 160, None)]
    rows(w, " ".join(f"{s}@{y}" for s in ("fr", "fg") for y in range(2018, 2022)) + " .", of("Khu phố", "An Đức,Hòa Lý Hải,An Du Bắc,Hải An Lý,Thạch Nam,Quang Hải"), lambda i: made[i - 1], "Toàn thị trấn")
    return signed(w, at=8)


@ward
def wf3_ben_tre_cot_an_cot_trong() -> Ward:
    """A hidden column of codes before the names, narrow empty columns between the groups."""
    w = Ward("wf3_ben_tre_cot_an_cot_trong", sheet="BC2023", ward="Xã Thạnh Phú Đông A", period="2023", sizes=(290, 640))
    w.text("HỘI KHUYẾN HỌC XÃ THẠNH PHÚ ĐÔNG A", bold=True)
    title(w, "Bảng tổng hợp các mô hình học tập năm 2023", 14).skip()
    w.head("""
        TT | MaAp | Ấp | | Tổng số hộ | | Gia đình học tập | < | | Cộng đồng học tập | < | | Hội viên
        ^ | ^ | ^ | | ^ | | Đăng ký | Công nhận | | Đăng ký | Công nhận | | ^""", name=2, stt=0)
    w.means(". hh . fr fg . cor cog . mem")
    w.units("\n".join(f"d| {i} | 2903{i:02d} | Ấp {n} | #" for i, n in enumerate(("Phú Hữu", "Giồng Chùa", "Cầu Hòa", "Tân Điền", "Bến Giồng", "Khém Dưới"), 1)) + "\nT| | | Tổng cộng | #")
    w.hidden_columns = [1]
    w.looks.widths = {"D": 1.3, "F": 1.3, "I": 1.3, "L": 1.3, "C": 16}
    for (_, c), cell in w.cells.items():
        if c in (3, 5, 8, 11):
            cell.border = False
    return signed(w, at=7)


@ward
def wf3_soc_son_phan_tram_trong_o() -> Ward:
    """The share behind the count in one cell: 152 (78,4%)."""
    w = Ward("wf3_soc_son_phan_tram_trong_o", sheet="Tổng hợp", ward="Xã Minh Tân Nội", period="2024")
    top(w, "UBND XÃ MINH TÂN NỘI", "HỘI KHUYẾN HỌC XÃ", at=4, date="Minh Tân Nội, ngày 02 tháng 12 năm 2024")
    title(w, "BÁO CÁO NHANH KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2024", 6).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký⏎(tỷ lệ % so với tổng số hộ) | Số hộ được công nhận⏎(tỷ lệ % so với số đăng ký) | Ghi chú", name=1, stt=0)
    made = [(312, 241, 204), (268, 199, 171), (405, 322, 289), (287, 194, 152), (349, 271, 238)]

    def cells(a, b, c, t=True):
        return f"{a} | {b} ({vietnamese(percentage(b, a), 1)}%){{{b}}} | {c} ({vietnamese(percentage(c, b), 1)}%){{{c}}} | "
    w.means("hh fr fg .")
    w.units("\n".join(f"d| {i} | Thôn {n} | {cells(*m)}" for i, (n, m) in enumerate(zip(("Lai Sơn", "Đô Tân", "Thái Phù", "Hoàng Dương", "Phong Mỹ"), made, strict=True), 1)))
    w.units("T| | Cộng | " + cells(*(sum(m[k] for m in made) for k in range(3))))
    return signed(w)


@ward
def wf3_quang_nam_ngay_lam_moc() -> Ward:
    """The days of counting are Excel's dates over the columns: 31/12/2019, 31/12/2020, 31/12/2021."""
    w = Ward("wf3_quang_nam_ngay_lam_moc", sheet="Số liệu", ward="Xã Điện Phong Tây", period="2021", sizes=(240, 520))
    top(w, "HỘI KHUYẾN HỌC XÃ ĐIỆN PHONG TÂY", at=6)
    title(w, "SỐ LIỆU HỘI VIÊN VÀ GIA ĐÌNH HỌC TẬP TÍNH ĐẾN CÁC MỐC", 8).skip()
    w.head("""
        TT | Thôn | Số hội viên khuyến học có đến ngày | < | < | Số gia đình đạt danh hiệu GĐHT có đến ngày | < | <
        ^ | ^ | a | b | c | d | e | f""", name=1, stt=0)
    for k in range(6):
        w.put(2 + k, datetime(2019 + k % 3, 12, 31), bold=True, align="center", border=True, number_format="dd/mm/yyyy")
    w.means("mem@2019 mem@2020 mem@2021 fg@2019 fg@2020 fg@2021")
    made = [(64, 71, 80, 118, 131, 140), (52, 58, 61, 97, 103, 115), (77, 79, 86, 144, 152, 167), (49, 55, 63, 88, 96, 101), (91, 96, 104, 163, 175, 181)]
    rows(w, " ".join(f"{s}@{y}" for s in ("mem", "fg") for y in (2019, 2020, 2021)), of("Thôn", "Thi Phương,An Hà,Đông Lãnh,Tân Thành,Hà Đông"), lambda i: made[i - 1], "Cộng")
    w.looks.widths = dict.fromkeys("CDEFGH", 12)
    return signed(w, at=5)


@ward
def wf3_tien_giang_gdht_nam_2021() -> Ward:
    """The year stands in the name of the file only."""
    w = Ward("wf3_tien_giang_gdht_nam_2021", "xls", "Sheet1", ward="Xã Long Bình Điền Nam", period="2021", sizes=(310, 690))
    w.text("HỘI KHUYẾN HỌC XÃ LONG BÌNH ĐIỀN NAM", bold=True)
    title(w, "BẢNG TỔNG HỢP GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP CÁC ẤP", 7).skip()
    w.head("""
        STT | Tên ấp | TS hộ | GĐHT | < | DHHT | <
        ^ | ^ | ^ | Đ.ký | C.nhận | Đ.ký | C.nhận""", name=1, stt=0)
    w.means("hh fr fg clr clg").units(names("Ấp", "Thạnh Lợi,Long Hòa A,Long Hòa B,Điền Mỹ,Điền Thạnh,Bình Ninh") + "\nT| | T.Cộng | #")
    return signed(w, "Người lập", "Chủ tịch", under=("", ""))
