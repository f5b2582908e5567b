"""More of an eighteenth hand's wards' workbooks that look wrong and are right: one sum for clans of two thôn, former communes with the same thôn, a khu phố divided, copies for printing, gifts."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_filled import add, fill
from ...ward_frames import (
    bare,
    cells,
    dash,
    dots,
    end,
    given,
    kp,
    of,
    offices,
    say,
    signed,
    table,
    title,
    top,
    total,
)


@ward
def ws_dong_ho_hai_thon() -> Ward:
    """A clan lives in two thôn and is counted in both lines, in the sum once; the footnote says so."""
    w = Ward("ws_dong_ho_hai_thon", sheet="Dòng họ", ward="Xã Xuân Viên Hạ", period="2020")
    offices(w, "HỘI KHUYẾN HỌC XÃ XUÂN VIÊN HẠ").skip()
    title(w, "DÒNG HỌ HỌC TẬP NĂM 2020", 5).skip()
    w.head("TT | Thôn | Số dòng họ | Dòng họ đăng ký | Dòng họ được công nhận", name=1, stt=0)
    lines = fill(w, "# n cl clr clg", [("Thôn Mỹ Lộc", 6, 5, 4), ("Thôn Khang Thịnh", 4, 3, 3), ("Thôn Xuân Áng", 7, 5, 5), ("Thôn Gia Phú", 5, 4, 2)])
    w.row += 1
    cells(w, w.row, None, "Toàn xã (1)", 21, 16, 13, bold=True)
    assert len(lines) == 4
    w.skip().text("(1) Họ Trần ở hai thôn Mỹ Lộc và Gia Phú, toàn xã chỉ tính một lần.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ws_xa_moi_ba_xa_cu() -> Ward:
    """After July 2025: a new commune of three, its thôn under their former communes, with Thôn 1 in each; sums of the three and of all."""
    w = Ward("ws_xa_moi_ba_xa_cu", sheet="TH", ward="Xã Đại Sơn Thượng", period="2025")
    w.letterhead(("ĐẢNG ỦY XÃ ĐẠI SƠN THƯỢNG", "HỘI KHUYẾN HỌC XÃ"), 4, "Đại Sơn Thượng, ngày 15 tháng 12 năm 2025")
    title(w, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP XÃ ĐẠI SƠN THƯỢNG NĂM 2025", 6).skip()
    w.head("STT | Thôn | Tổng số hộ | Hộ đăng ký | Hộ được công nhận", name=1, stt=0)
    cols, every = "# n hh fr fg", []
    for roman, former, made in (("I", "Xã Đại Minh cũ", [("Trung Nghĩa", 201, 150, 131), ("Gia Bình", 188, 141, 120)]),
                                ("II", "Xã Đại Hồng cũ", [("Hà Vi", 176, 128, 110), ("Dục Tịnh", 214, 166, 149), ("Lập Thuận", 143, 101, 88)]),
                                ("III", "Xã Đại Lãnh cũ", [("Tân An", 165, 120, 104), ("Hà Dục", 152, 109, 92)])):
        w.texts(f"{roman} | {former}", bold=True)
        data = given("hh fr fg", [m[1:] for m in made])
        table(w, cols, [f"Thôn {m[0]}" for m in made], data, "")
        total(w, cols, "Cộng", data)
        every += data
    total(w, cols, "TỔNG CỘNG TOÀN XÃ", every)
    return signed(w, at=3)


@ward
def ws_khu_pho_chia_doi() -> Ward:
    """Khu phố 7 of 2022 was divided into 7A and 7B of 2023; both have half of its households."""
    papers = []
    for year, units, made in ((2022, kp(4, start=5), [(302, 221, 190), (288, 209, 180), (611, 440, 381), (297, 220, 191)]),
                              (2023, ["Khu phố 5", "Khu phố 6", "Khu phố 7A", "Khu phố 7B", "Khu phố 8"], [(305, 230, 201), (291, 217, 190), (318, 239, 208), (302, 226, 199), (299, 227, 200)])):
        w = Ward("ws_khu_pho_chia_doi", sheet=str(year), ward="Phường Phước Nguyên Đông", period=str(year))
        offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHƯỚC NGUYÊN ĐÔNG", f"GIA ĐÌNH HỌC TẬP NĂM {year}").skip()
        w.head("STT | Khu phố | Số hộ | Đăng ký GĐHT | Công nhận GĐHT", name=1, stt=0)
        table(w, "# n hh fr fg", units, given("hh fr fg", made), "Cộng")
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def ws_ban_in_giong_ban_nhap() -> Ward:
    """One sheet to fill in and the same for printing, with borders and signatures: the same figures, said twice."""
    papers = []
    for tab in ("Nhập", "In"):
        w = Ward("ws_ban_in_giong_ban_nhap", sheet=tab, ward="Thị trấn Yên Cát Hạ", period="2021")
        if tab == "In":
            top(w, "UBND THỊ TRẤN YÊN CÁT HẠ", "HỘI KHUYẾN HỌC", at=3)
        title(w, "SỐ LIỆU GIA ĐÌNH HỌC TẬP THỊ TRẤN YÊN CÁT HẠ NĂM 2021", 5).skip()
        w.head("TT | Khu phố | Tổng số hộ | Hộ ĐK | Hộ CN", name=1, stt=0)
        rows, _ = table(w, "# n hh fr fg", bare("Khu phố", "Thăng Bình,Trung Tâm,Xuân Thịnh,Cát Tiến"), given("hh fr fg", [(212, 160, 141), (255, 191, 166), (187, 133, 117), (199, 150, 128)]), "Cộng")
        if tab == "Nhập":
            for r in rows:
                w.not_counted(*(w.address(c, r) for c in (2, 3, 4)))
        else:
            signed(w, at=3)
        papers.append(w)
    return join(papers)


@ward
def ws_qua_tang_lon() -> Ward:
    """A fund twenty times that of the others: an emigrant's gift, said in the remarks; another has none."""
    w = Ward("ws_qua_tang_lon", sheet="Quỹ", ward="Xã Cảnh Dương Nội", period="2022")
    offices(w, "HỘI KHUYẾN HỌC XÃ CẢNH DƯƠNG NỘI", "QUỸ KHUYẾN HỌC CÁC CHI HỘI NĂM 2022", "Đơn vị tính: đồng").skip()
    w.head("STT | Chi hội thôn | Số hội viên | Số dư quỹ khuyến học | Số suất học bổng trao | Ghi chú", name=1, stt=0)
    cols = "# n mem fund sch .note"
    made = [("Thôn Trung Vũ", 81, 14500000, 18, None), ("Thôn Liên Trung", 77, 265000000, 120, "kiều bào tặng 250 triệu"), ("Thôn Yên Hải", 64, 9800000, 11, None), ("Thôn Cảnh Thượng", 40, 0, 0, "mới thành lập"), ("Thôn Tân Cảnh", 70, 11200000, 14, None)]
    lines = fill(w, cols, made, show=dots)
    add(w, cols, "Cộng", lines, show=dots)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def ws_ty_le_cat_bo() -> Ward:
    """Shares cut off after one decimal all through, told as text with a comma; the formula letters under the headings."""
    w = Ward("ws_ty_le_cat_bo", "xls", "GDHT", ward="Phường Ba Hàng Tây", period="2019", encode="vni", font="VNI-Times")
    w.letterhead(("UBND PHƯỜNG BA HÀNG TÂY", "HỘI KHUYẾN HỌC"), 4)
    title(w, "GIA ĐÌNH HỌC TẬP NĂM 2019", 7).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Đăng ký | Tỷ lệ đăng ký so với tổng số hộ (%) | Công nhận | Tỷ lệ công nhận so với đăng ký (%)", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3=2/1 | 4 | 5=4/2")
    made = [(187, 133, 117), (203, 157, 129), (166, 119, 101), (224, 173, 151), (198, 143, 128)]
    whole = tuple(map(sum, zip(*made, strict=True)))
    for i, (h, r, g) in enumerate([*made, whole], 1):
        w.row += 1
        def cut(a: int, b: int) -> str:
            return f"{a * 1000 // b / 10:.1f}".replace(".", ",")
        name = f"TDP {i}" if i < 6 else "Cộng"
        cells(w, w.row, i if i < 6 else None, name, h, r, cut(r, h), g, cut(g, r), bold=i == 6)
        w.tables[-1].body.append(w.row)
        for c, short, v in ((2, "hh", h), (3, "fr", r), (5, "fg", g)) if i < 6 else ():
            say(w, c, w.row, short, v, f"Tổ dân phố {i}")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def ws_sau_thang_chua_cong_nhan() -> Ward:
    """Half a year: registered only; the column of the recognised is empty but for its heading, and two bản have dashes."""
    w = Ward("ws_sau_thang_chua_cong_nhan", "ods", "6T", ward="Xã Chiềng Khoa Hạ", period="2023-H1")
    w.letterhead(("UBND XÃ CHIỀNG KHOA HẠ", "HỘI KHUYẾN HỌC"), 4)
    title(w, "TÌNH HÌNH ĐĂNG KÝ CÁC MÔ HÌNH HỌC TẬP 6 THÁNG ĐẦU NĂM 2023", 7).skip()
    w.head("STT | Bản | Tổng số hộ | Gia đình đăng ký | Gia đình được công nhận | Dòng họ đăng ký | Ghi chú", name=1, stt=0)
    cols = "# n hh fr fg clr .note"
    made = [("Bản Tin Tốc", 88, 61, None, 2, None), ("Bản Páng", 102, 77, None, 1, None), ("Bản Mường Khoa", 131, 96, None, 3, None), ("Bản Chiềng Lè", 74, 50, None, 1, "cuối năm bình xét"), ("Bản Khòng", 93, 70, None, 2, None)]
    lines = fill(w, cols, made)
    add(w, cols, "Cộng", lines)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def ws_tro_lai_ca_nam_truoc() -> Ward:
    """More came back to class than left, as those who had left the year before are counted: their column stands between."""
    w = Ward("ws_tro_lai_ca_nam_truoc", sheet="VĐ ra lớp", ward="Xã Khánh Hội Trung", period="2022-2023")
    offices(w, "BCĐ PHỔ CẬP GIÁO DỤC XÃ KHÁNH HỘI TRUNG", "VẬN ĐỘNG HỌC SINH RA LỚP NĂM HỌC 2022-2023").skip()
    w.head("""
        TT | Ấp | Trung học cơ sở | < | <
        ^ | ^ | HS bỏ học năm trước chuyển sang | HS bỏ học trong năm | HS vận động trở lại lớp""", name=1, stt=0)
    made = [(3, 2, 4), (1, 3, 3), (5, 1, 5), (0, 2, 1)]
    for i, (name, (a, b, c)) in enumerate(zip(of("Ấp", "1,2,7,9"), made, strict=True), 1):
        w.row += 1
        cells(w, w.row, i, name, a, b, c)
        w.not_counted(w.address(2), w.address(3), w.address(4))
    w.row += 1
    cells(w, w.row, None, "Cộng", 9, 8, 13, bold=True)
    w.observations.clear()
    return end(w, "Người lập", "TRƯỞNG BAN", 3)


@ward
def ws_tat_ca_dang_ky() -> Ward:
    """Every household has registered, and the recognised are few: a campaign; dashes for organizations."""
    w = Ward("ws_tat_ca_dang_ky", sheet="TH", ward="Xã Bãi Thơm Nội", period="2024")
    w.letterhead(("UBND XÃ BÃI THƠM NỘI", "HỘI KHUYẾN HỌC"), 4)
    title(w, "CÁC MÔ HÌNH HỌC TẬP NĂM 2024", 8).skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Gia đình học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    data = given("hh fr fg unr ung", [(302, 302, 187, 3, 2), (266, 266, 160, 0, 0), (241, 241, 151, 0, 0), (318, 318, 200, 2, 1)])
    table(w, "# n hh fr fg unr ung", of("Ấp", "Rạch Tràm,Bãi Chén,Đá Chồng,Xóm Mới"), data, "Cộng", fmt={"unr": dash, "ung": dash})
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def ws_nhom_mot_don_vi() -> Ward:
    """Turned and grouped: one area has a single khu phố, whose figures and those of its area are the same."""
    w = Ward("ws_nhom_mot_don_vi", sheet="Khu vực", ward="Thị trấn Cô Tô Nam", period="2023")
    offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN CÔ TÔ NAM", "GIA ĐÌNH HỌC TẬP THEO KHU VỰC NĂM 2023").skip()
    w.head("STT | Khu phố | Số hộ | Đăng ký | Công nhận", name=1, stt=0)
    cols, every = "# n hh fr fg", []
    for roman, area, units, made in (("I", "Khu vực trung tâm", "1,2,3", [(187, 141, 120), (203, 150, 131), (176, 129, 113)]), ("II", "Khu vực đảo nhỏ", "4", [(41, 33, 30)])):
        data = given("hh fr fg", made)
        total(w, cols, area, data, stt=roman)
        table(w, cols, of("Khu phố", units), data, "", first=len(every) + 1)
        every += data
    total(w, cols, "TOÀN THỊ TRẤN", every)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ws_quy_luy_ke_dung() -> Ward:
    """Quarters of one year side by side, each for itself, with the year as their sum; nothing in the third, for the flood."""
    w = Ward("ws_quy_luy_ke_dung", sheet="Theo quý", ward="Xã Hải Lăng Thượng", period="2020")
    offices(w, "HỘI KHUYẾN HỌC XÃ HẢI LĂNG THƯỢNG", "SỐ HỘI VIÊN KẾT NẠP VÀ HỌC BỔNG TRAO THEO QUÝ NĂM 2020").skip()
    w.head("""
        TT | Thôn | Suất học bổng | < | < | < | <
        ^ | ^ | Quý I | Quý II | Quý III | Quý IV | Cả năm""", name=1, stt=0)
    for i, (name, v) in enumerate(zip(of("Thôn", "Đông Trường,Mỹ Chánh,Lam Thủy,Thuận Nhơn"), [(12, 4, 0, 21), (9, 5, 0, 17), (15, 2, 0, 26), (7, 3, 0, 12)], strict=True), 1):
        w.row += 1
        cells(w, w.row, i, name, *v, sum(v))
        for c, x in enumerate(v):
            say(w, 2 + c, w.row, "sch", x, name, f"2020-Q{c + 1}")
        say(w, 6, w.row, "sch", sum(v), name, "2020")
    w.row += 1
    cells(w, w.row, None, "Cộng", 43, 14, 0, 76, 133, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def ws_cot_khong_tinh() -> Ward:
    """Temporary residents beside the households, not in them; registered exceed neither."""
    w = Ward("ws_cot_khong_tinh", sheet="Sheet1", ward="Phường Tân Tạo Bắc", period="2023", font="Arial")
    top(w, "UBND PHƯỜNG TÂN TẠO BẮC", at=4)
    title(w, "GIA ĐÌNH HỌC TẬP KHU PHỐ NĂM 2023", 7).skip()
    w.head("STT | Khu phố | Tổng số hộ thường trú | Số hộ tạm trú | Gia đình đăng ký | Gia đình được công nhận", name=1, stt=0)
    data = given("hh tam fr fg", [(1204, 2310, 803, 720), (987, 1544, 640, 577), (1422, 3011, 911, 800), (1098, 1876, 702, 633)])
    table(w, "# n hh x:tam fr fg", kp(4), data, "Cộng", fmt={"hh": dots, "tam": dots, "fr": dots, "fg": dots})
    return end(w, "Người lập", "CHỦ TỊCH", 4)



