"""Third part: ten ordinary ones whose counts are split or whose cells say more than a figure, then ten with the slips of a hand in a hurry."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
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


# -- ordinary ones ------------------------------------------------------------------------------------------------
@ward
def yc_nam_nay_va_phuong_huong() -> Ward:
    """Hưng Yên 2019: the title goes on to next year's direction, an addressee stands under it; thôn, families and clans."""
    w = Ward("yc_nam_nay_va_phuong_huong", sheet="Bieu kem BC", ward="Xã Hoàn Long Hạ", period="2019", sizes=(190, 480))
    top(w, "HỘI KHUYẾN HỌC XÃ HOÀN LONG HẠ", "Số: 14/BC-HKH", at=4, date="Hoàn Long Hạ, ngày 20 tháng 12 năm 2019")
    title(w, "BIỂU SỐ LIỆU KÈM THEO BÁO CÁO CÔNG TÁC KHUYẾN HỌC NĂM 2019 VÀ PHƯƠNG HƯỚNG NĂM 2020", 7)
    title(w, "Kính gửi: Hội Khuyến học huyện Yên Mỹ Thượng", 7).skip()
    w.head("TT | Thôn | Tổng số hộ | Số GĐ đăng ký GĐHT | Số GĐ được công nhận GĐHT | Số dòng họ đăng ký DHHT | Số dòng họ được công nhận DHHT", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", of("Thôn", "Đại Hạnh,Chi Long,Hòa Mục,Tân An"), gen(w, 4, "hh fr fg clr clg"), "Cộng")
    return signed(w, at=4)


@ward
def yc_phuong_muoi_bon() -> Ward:
    """Hồ Chí Minh city 2018: a ward with a number for its name, khu phố numbered; "TỔNG CỘNG" in the column of numbers; counts of citizens' learning units."""
    w = Ward("yc_phuong_muoi_bon", "xls", "P14", ward="Phường 14", period="2018", sizes=(700, 1600))
    top(w, "UBND QUẬN TÂN BÌNH HƯNG", "UBND PHƯỜNG 14", at=5)
    title(w, "THỐNG KÊ CÁC MÔ HÌNH HỌC TẬP TẠI PHƯỜNG 14 NĂM 2018", 8).skip()
    w.head("""
        STT | Khu phố | Số hộ dân | Gia đình học tập | < | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ | Đăng ký | Công nhận""", name=1, stt=0)
    d, cols = gen(w, 5, "hh fr fg unr ung"), "# n hh fr fg %fg/fr unr ung"
    body(w, cols, kp(5), d, show=pct)
    at = total(w, cols, "", d, show=pct, stt="TỔNG CỘNG")
    w.merges.append((at, 0, at, 1))
    return end(w, "NGƯỜI LẬP", "TM. ỦY BAN NHÂN DÂN⏎PHÓ CHỦ TỊCH", 5)


@ward
def yc_thuong_tru_tam_tru() -> Ward:
    """Bình Dương 2023: households of residents and of lodgers and both together, of which the last is the count; khu phố with names."""
    w = Ward("yc_thuong_tru_tam_tru", sheet="2023", ward="Phường Bình Chuẩn Nam", period="2023")
    top(w, "UBND PHƯỜNG BÌNH CHUẨN NAM", "HỘI KHUYẾN HỌC", at=5)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | < | < | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT
        ^ | ^ | Thường trú | Tạm trú | Cộng | ^ | ^""", name=1, stt=0)
    d = given("a b hh fr fg", [(410, 233, 643, 401, 366), (502, 610, 1112, 480, 420), (288, 97, 385, 260, 241), (615, 340, 955, 588, 519)])
    table(w, "# n x:a x:b hh fr fg", of("Khu phố", "Bình Phú,Bình Quới,Bình Thuận,Bình Hòa"), d, "Tổng cộng")
    return signed(w, at=4)


@ward
def yc_ba_muc_xep_loai() -> Ward:
    """Phú Thọ 2022: of the recognised families how many are good, fair and just so, which are parts and no counts of their own; khu."""
    w = Ward("yc_ba_muc_xep_loai", sheet="XL", ward="Xã Tiên Du Thượng", period="2022")
    title(offices(w, "UBND XÃ TIÊN DU THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI GIA ĐÌNH HỌC TẬP NĂM 2022", 8).skip()
    w.head("""
        TT | Khu | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Trong đó xếp loại | < | <
        ^ | ^ | ^ | ^ | ^ | Tốt | Khá | Trung bình""", name=1, stt=0)
    d = given("hh fr fg a b c", [(152, 130, 118, 40, 61, 17), (181, 144, 131, 52, 60, 19), (133, 101, 90, 31, 44, 15), (170, 150, 139, 66, 58, 15), (148, 118, 104, 35, 50, 19)])
    table(w, "# n hh fr fg x:a x:b x:c", kp(5, "Khu {i}", "Khu"), d, "Toàn xã")
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def yc_tinh_moi_ba_vung_cu() -> Ward:
    """A province's association after July 2025: wards, communes and an island under the three former provinces, a sum each, the province's first."""
    w = Ward("yc_tinh_moi_ba_vung_cu", sheet="Toàn tỉnh", ward="", period="2025", sizes=(2100, 7800))
    top(w, "HỘI KHUYẾN HỌC VIỆT NAM", "HỘI KHUYẾN HỌC TỈNH LÂM SƠN", at=5)
    title(w, "KẾT QUẢ THỰC HIỆN CÁC MÔ HÌNH HỌC TẬP CỦA CÁC XÃ, PHƯỜNG, ĐẶC KHU NĂM 2025", 8).skip()
    w.head("""
        TT | Xã, phường, đặc khu | Tổng số hộ | Gia đình học tập | < | Công dân học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    cols, keys, every = "# n hh fr fg citr cit", "hh fr fg citr cit", []
    parts = (("I", "Khu vực Bình Sơn (cũ)", ["Phường Hàm Lộc Nam", "Xã Tuyên Bình Thượng", "Đặc khu Hòn Tre Lớn"]), ("II", "Khu vực Nông Lâm (cũ)", ["Phường Gia Nghĩa Bắc", "Xã Đắk Sắk Trung"]), ("III", "Khu vực Lâm Đồi (cũ)", ["Phường Xuân Lộc Cao", "Xã Đạ Rsal Nội", "Xã Bảo Thuận Đông"]))
    made = [gen(w, len(units), keys) for *_, units in parts]
    every = [x for d in made for x in d]
    total(w, cols, "TOÀN TỈNH", every)
    first = 1
    for (roman, label, units), d in zip(parts, made, strict=True):
        total(w, cols, label, d, stt=roman)
        body(w, cols, units, d, first=first, ward_rows=True)
        first += len(units)
    return signed(w, "NGƯỜI LẬP BIỂU", "TM. BAN THƯỜNG VỤ", 4)


@ward
def yc_dong_kiem_tra_duoi_tong() -> Ward:
    """Quảng Trị 2020, sums by formula: under the sum a line of checks that come to nothing; thôn; clans and units."""
    w = Ward("yc_dong_kiem_tra_duoi_tong", "xlsx", "Biểu 4", ward="Xã Triệu Lăng Nội", period="2020", sizes=(120, 280))
    title(offices(w, "UBND XÃ TRIỆU LĂNG NỘI").skip(), "SỐ LIỆU GIA ĐÌNH, DÒNG HỌ, ĐƠN VỊ HỌC TẬP NĂM 2020", 9).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Gia đình | < | Dòng họ | < | Đơn vị | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    table(w, "# n hh fr fg clr clg unr ung", kp(5, "Thôn {i}", "Thôn"), gen(w, 5, "hh fr fg clr clg unr ung"), "Tổng cộng", formulas=True)
    w.row += 1
    w.put(1, "Kiểm tra", italic=True)
    for c in range(2, 9):
        w.put(c, 0, italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def yc_bo_hoc_trong_he() -> Ward:
    """Cà Mau, 2022-2023: who left in the summer and in the year, and both; of two levels; returned; ấp."""
    w = Ward("yc_bo_hoc_trong_he", sheet="Sheet1", ward="Xã Tân Ân Nội", period="2022-2023")
    title(offices(w, "UBND XÃ TÂN ÂN NỘI", "BAN CHỈ ĐẠO PHỔ CẬP GIÁO DỤC").skip(), "HỌC SINH BỎ HỌC NĂM HỌC 2022-2023", 9).skip()
    w.head("""
        STT | Ấp | Tiểu học bỏ học | < | < | THCS bỏ học | < | < | Vận động trở lại lớp
        ^ | ^ | Trong hè | Trong năm học | Cộng | Trong hè | Trong năm học | Cộng | ^""", name=1, stt=0)
    d = given("a b do:th c d do:thcs rt", [(0, 1, 1, 2, 3, 5, 2), (1, 0, 1, 1, 2, 3, 3), (0, 0, 0, 0, 2, 2, 1), (0, 2, 2, 3, 1, 4, 2)])
    table(w, "# n x:a x:b do:th x:c x:d do:thcs rt", of("Ấp", "Nhà Diệu,Ông Quyền,Kinh Ráng,Xẻo Bá"), d, "Toàn xã")
    return end(w, "NGƯỜI LẬP", "TRƯỞNG BAN", 5)


@ward
def yc_don_vi_go_sau_so() -> Ward:
    """Vĩnh Phúc 2021, .ods: "245 GĐ", "6 DH", "1 385 khẩu" with hard blanks; tổ dân phố; the sum without units."""
    w = Ward("yc_don_vi_go_sau_so", "ods", "TDP", ward="Thị trấn Hợp Hòa Thượng", period="2021", sizes=(260, 430))
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN HỢP HÒA THƯỢNG").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2021", 8).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Nhân khẩu | Gia đình đăng ký | Gia đình công nhận | Dòng họ đăng ký | Dòng họ công nhận", name=1, stt=0)
    d, cols = gen(w, 5, "hh pop fr fg clr clg"), "# n hh pop fr fg clr clg"
    blank = str.maketrans(",", "\u00a0")
    body(w, cols, kp(5, "TDP {i}", "Tổ dân phố"), d, fmt={"hh": lambda v: f"{v} hộ", "pop": lambda v: f"{f'{v:,}'.translate(blank)} khẩu", "fr": lambda v: f"{v} GĐ", "fg": lambda v: f"{v} GĐ", "clr": lambda v: f"{v} DH", "clg": lambda v: f"{v} DH"})
    total(w, cols, "Cộng", d, fmt={"pop": lambda v: f"{v:,}".translate(blank)})
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def yc_tang_giam_trong_ngoac() -> Ward:
    """Hà Tĩnh 2020: last year and this year side by side with their difference as "+12" and "(5)"; thôn by bare names."""
    w = Ward("yc_tang_giam_trong_ngoac", sheet="So sanh", ward="Xã Thạch Liên Đông", period="2020")
    top(w, "UBND XÃ THẠCH LIÊN ĐÔNG", "HỘI KHUYẾN HỌC", at=4)
    title(w, "SO SÁNH SỐ GIA ĐÌNH ĐƯỢC CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2020 VỚI NĂM 2019", 6).skip()
    w.head("TT | Thôn | Tổng số hộ năm 2020 | Số hộ công nhận năm 2019 | Số hộ công nhận năm 2020 | Tăng (+), giảm (-)", name=1, stt=0)
    d = given("hh fg@2019 fg@2020 x", [(180, 120, 132, "+12"), (204, 151, 146, "(5)"), (166, 99, 110, "+11"), (221, 160, 160, "0"), (149, 88, 101, "+13")])
    cols = "# n hh fg@2019 fg@2020 x:x"
    table(w, cols, [f"{n}=Thôn {n}" for n in ("Lợi Minh", "Ninh Hòa", "Thọ", "Quý Hải", "Phú Thọ")], d, "Cộng")
    w.put(5, "+31", border=True, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def yc_ma_khu_pho() -> Ward:
    """Bà Rịa 2024, a page of a program: a code of each khu phố beside its name, adults and citizens, families; the sum of all."""
    w = Ward("yc_ma_khu_pho", "html", ward="Phường Long Tâm Hạ", period="2024", sizes=(380, 790))
    w.text("Đơn vị báo cáo: Phường Long Tâm Hạ").text("Kỳ báo cáo: Năm 2024").skip()
    w.head("STT | Mã KP | Tên khu phố | Tổng số hộ | Hộ đăng ký GĐHT | Hộ công nhận GĐHT | Số người từ 18 tuổi trở lên | Công dân học tập được công nhận", name=2, stt=0)
    d = gen(w, 5, "hh fr fg ad cit")
    for i, x in enumerate(d, 1):
        w.row += 1
        cells(w, w.row, i, f"LT{i:02d}", f"Khu phố {i}", *(x[s] for s in ("hh", "fr", "fg", "ad", "cit")))
        for c, s in enumerate(("hh", "fr", "fg", "ad", "cit"), 3):
            say(w, c, w.row, s, x[s], f"Khu phố {i}")
    w.row += 1
    cells(w, w.row, None, None, "Tổng cộng", *(sums(d)[s] for s in ("hh", "fr", "fg", "ad", "cit")), bold=True)
    return w


# -- slips of a hand in a hurry -----------------------------------------------------------------------------------
@ward
def yc_gop_thieu_mot_cot() -> Ward:
    """The clerk merged the name of each model over the first of its columns only; the sub-headings alternate; total on top without number."""
    w = Ward("yc_gop_thieu_mot_cot", sheet="Tổng hợp", ward="Xã Yên Khê Nội", period="2023", sizes=(110, 270))
    title(offices(w, "UBND XÃ YÊN KHÊ NỘI", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 9).skip()
    a = w.row + 1
    cells(w, a, "TT", "Bản", "Tổng số hộ", "Gia đình học tập", None, "Dòng họ học tập", None, "Cộng đồng học tập", None, bold=True)
    cells(w, a + 1, "Đăng ký", "Công nhận", "Đăng ký", "Công nhận", "Đăng ký", "Công nhận", start=3, bold=True)
    w.merges += [(a, c, a + 1, c) for c in range(3)]
    w.row += 2
    d, cols = gen(w, 5, "hh fr fg clr clg cor cog"), "# n hh fr fg clr clg cor cog"
    total(w, cols, "Toàn xã", d)
    body(w, cols, of("Bản", "Trung Yên,Tờ,Xiềng,Khe Nà,Pha"), d)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 5)


@ward
def yc_du_lieu_ve_bieu_do() -> Ward:
    """"Trong đó:" between the sum on top and its khu phố; far right the figures for a chart once more; a khu phố registers more than it has."""
    w = Ward("yc_du_lieu_ve_bieu_do", sheet="BC", ward="Phường Phước Long Nội", period="2022")
    title(offices(w, "UBND PHƯỜNG PHƯỚC LONG NỘI").skip(), "BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("STT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d, cols = given("hh fr fg", [(510, 402, 371), (480, 391, 350), (355, 371, 260), (602, 490, 455)]), "# n hh fr fg"
    total(w, cols, "Toàn phường", d)
    w.line(None, "Trong đó:")
    lines = body(w, cols, kp(4), d)
    for k, row in enumerate(lines):
        w.put(9, f"KP{k + 1}", row)
        w.put(10, d[k]["fr"], row)
        w.neutral.append((w.sheet, w.address(10, row)))
    w.put(9, "Dữ liệu biểu đồ", lines[0] - 1)
    w.planted.append([w.address(3, lines[2]), w.address(2, lines[2])])
    w.not_counted(w.address(3, lines[2]))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def yc_moi_khu_pho_mot_bang_nam() -> Ward:
    """Under each khu phố's line a little table of its own with the years down; the models in one row of headings, the last khu phố has one year less."""
    w = Ward("yc_moi_khu_pho_mot_bang_nam", sheet="Sheet1", ward="Thị trấn Ba Tơ Hạ", period="2023", sizes=(180, 390))
    title(offices(w, "HKH THỊ TRẤN BA TƠ HẠ").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP CÁC TỔ DÂN PHỐ 2021 - 2023", 5)
    for n, name in enumerate(("Nam Hoàn Đồn", "Đá Bàn", "Tài Năng"), 1):
        years = (2021, 2022, 2023) if n < 3 else (2022, 2023)
        x = gen(w, 1, many("hh fr fg mem", years))[0]
        w.skip().text(f"{n}. Tổ dân phố {name}", bold=True)
        w.row += 1
        cells(w, w.row, "Năm", "Tổng số hộ", "Hộ đăng ký GĐHT", "Hộ công nhận GĐHT", "Số hội viên", bold=True)
        for y in years:
            w.row += 1
            cells(w, w.row, y, *(x[f"{s}@{y}"] for s in ("hh", "fr", "fg", "mem")))
            for c, s in enumerate(("hh", "fr", "fg", "mem"), 1):
                say(w, c, w.row, s, x[f"{s}@{y}"], f"Tổ dân phố {name}", str(y))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def yc_chep_tong_vao_dong_cuoi() -> Ward:
    """VNI, groups with sums after them; in the last thôn's households the commune's sum was pasted, the sums are those of before."""
    w = Ward("yc_chep_tong_vao_dong_cuoi", "xls", "Bieu", ward="Xã An Định Nội", period="2017", encode="vni", font="VNI-Times")
    title(offices(w, "UBND XÃ AN ĐỊNH NỘI", "HỘI KHUYẾN HỌC").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2017", 6).skip()
    w.head("TT | Thôn | Số hộ | Hộ đăng ký | Hộ công nhận | Tỷ lệ CN/ĐK", name=1, stt=0)
    cols, every = "# n hh fr fg %fg/fr", []
    for label, names, made in (("Cộng vùng trên", "Phong Hậu,Phong Niên,Định Phong", [(201, 160, 140), (188, 131, 120), (243, 190, 171)]), ("Cộng vùng dưới", "Long Hòa,An Thổ", [(177, 140, 122), (212, 155, 139)])):
        d = given("hh fr fg", made)
        lines = body(w, cols, of("Thôn", names), d, first=len(every) + 1, show=comma)
        total(w, cols, label, d, show=comma)
        every += d
    total(w, cols, "TỔNG CỘNG", every, show=comma)
    w.plant(w.address(2, lines[-1]), 1021)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def yc_giai_toa_trang() -> Ward:
    """Right though odd: a khu phố loses its households to a project and is empty the year after, another takes them; zeros, and the note tells."""
    w = Ward("yc_giai_toa_trang", sheet="3 năm", ward="Phường Thủ Thiêm Tân", period="2019")
    top(w, "UBND PHƯỜNG THỦ THIÊM TÂN", "HỘI KHUYẾN HỌC", at=6)
    title(w, "SỐ HỘ VÀ SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP 2017 - 2019", 8).skip()
    w.head("""
        STT | Khu phố | Năm 2017 | < | Năm 2018 | < | Năm 2019 | <
        ^ | ^ | Số hộ | Đăng ký | Số hộ | Đăng ký | Số hộ | Đăng ký""", name=1, stt=0)
    keys = many("hh fr", (2017, 2018, 2019))
    d = given(keys, [(402, 300, 410, 312, 418, 330), (376, 251, 91, 60, 0, 0), (298, 214, 571, 402, 668, 488), (455, 341, 460, 350, 466, 361)])
    table(w, "# n " + keys, kp(4), d, "Cộng")
    w.skip().text("Ghi chú: Khu phố 2 giải tỏa trắng từ năm 2018, các hộ chuyển về khu tái định cư thuộc Khu phố 3.", italic=True)
    return signed(w, at=5)


@ward
def yc_xep_loai_khong_du() -> Ward:
    """Grades of the recognised that do not come to their sum in one thôn; figures as text, the line of sums without a name; blanks for none."""
    w = Ward("yc_xep_loai_khong_du", "xls", "DG", ward="Xã Cẩm Đoài Thượng", period="2023")
    title(offices(w, "UBND XÃ CẨM ĐOÀI THƯỢNG").skip(), "ĐÁNH GIÁ GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("""
        TT | Thôn | Số hộ đăng ký | Số hộ được công nhận | < | < | <
        ^ | ^ | ^ | Tổng số | Tốt | Khá | Đạt""", name=1, stt=0)
    d = given("fr fg a b c", [(130, 118, 40, 61, 17), (144, 131, 52, 60, 19), (101, 90, 31, 24, 15), (150, 139, 66, 58, 15)])
    cols = "# n fr fg x:a x:b x:c"
    lines = body(w, cols, of("Thôn", "Cẩm Đông,Hoàng Gia,Phú Lộc,Ngọc Trục"), d, fmt=dict.fromkeys(("fr", "fg", "a", "b", "c"), str))
    total(w, cols, "", d)
    w.planted.append([w.address(c, lines[2]) for c in (3, 4, 5, 6)])
    w.not_counted(w.address(3, lines[2]))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def yc_dat_va_chua_dat_hai_nam() -> Ward:
    """Two years over registered, reached, not reached; the last is no count; a cell with the date of the meeting in a column of figures."""
    w = Ward("yc_dat_va_chua_dat_hai_nam", sheet="So KQ", ward="Xã Nhân Hòa Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NHÂN HÒA ĐÔNG").skip(), "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP", 8).skip()
    w.head("""
        TT | Thôn | Năm 2021 | < | < | Năm 2022 | < | <
        ^ | ^ | Đăng ký | Đạt | Chưa đạt | Đăng ký | Đạt | Chưa đạt""", name=1, stt=0)
    d = given("fr@2021 fg@2021 a fr@2022 fg@2022 b", [(120, 101, 19, 131, 117, 14), (98, 90, 8, 104, 99, 5), (143, 120, 23, 150, 139, 11), (111, 99, 12, 120, 108, 12)])
    lines, _ = table(w, "# n fr@2021 fg@2021 x:a fr@2022 fg@2022 x:b", of("Thôn", "Yên Tập,Lỗ Xá,Nguyên Xá,An Tháp"), d, "Cộng")
    w.plant(w.address(6, lines[1]), "15/11/2022")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def yc_ngang_tong_truoc_quy_sau() -> Ward:
    """Turned: the commune first, then each ấp with its four quarters; units of measure in brackets behind the items; the fund in nghìn đồng."""
    w = Ward("yc_ngang_tong_truoc_quy_sau", sheet="Quý", ward="Xã Phú Hữu Hạ", period="2023")
    title(offices(w, "HKH XÃ PHÚ HỮU HẠ").skip(), "HOẠT ĐỘNG KHUYẾN HỌC CÁC QUÝ NĂM 2023", 14).skip()
    units, quarters = ("Ấp Phú Nghĩa", "Ấp Phú Lợi"), ("I", "II", "III", "IV")
    w.head("TT | Nội dung | Toàn xã | < | < | < | " + " | ".join(f"{u} | < | < | <" for u in units) + "\n^ | ^ | " + " | ".join(f"Quý {q}" for _ in range(3) for q in quarters), name=1, stt=0)
    made = {"Số hội viên (người)": ("mem", 1, ((61, 61, 64, 66), (48, 50, 50, 53))), "Quỹ khuyến học (nghìn đồng)": ("fund", 1000, ((1200, 800, 3500, 900), (700, 650, 2900, 1100))), "Học bổng (suất)": ("sch", 1, ((2, 1, 9, 3), (0, 2, 7, 1)))}
    for n, (label, (s, times, lines)) in enumerate(made.items(), 1):
        w.row += 1
        cells(w, w.row, n, label, *(sum(v) for v in zip(*lines, strict=True)), *(v for line in lines for v in line))
        for k, (unit, line) in enumerate(zip(units, lines, strict=True)):
            for q, v in enumerate(line):
                say(w, 6 + 4 * k + q, w.row, s, v * times, unit, f"2023-Q{q + 1}")
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def yc_hai_phuong_cu_hai_bang() -> Ward:
    """2025: two tables under one another, each of a former ward by its caption, named khu phố, the same headings; then the new ward's sum alone as a third."""
    w = Ward("yc_hai_phuong_cu_hai_bang", sheet="Sau sap nhap", ward="Phường Đông Hải Tân", period="2025", sizes=(230, 510))
    top(w, "UBND PHƯỜNG ĐÔNG HẢI TÂN", "HỘI KHUYẾN HỌC", at=4)
    title(w, "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2025", 5)
    every = []
    for letter, old, names in (("A", "Mỹ Đông Nội", "Đông Ba,Đông Giang,Phú Thọ"), ("B", "Mỹ Hải Thượng", "Hải Chữ,Tân An")):
        w.skip().text(f"{letter}. Địa bàn phường {old} (cũ)", bold=True)
        w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
        units = of("Khu phố", names)
        d = gen(w, len(units), "hh fr fg")
        table(w, "# n hh fr fg", units, d, "Cộng")
        every += d
    w.skip()
    total(w, "# n hh fr fg", "TỔNG CỘNG TOÀN PHƯỜNG (A+B)", every)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def yc_luy_ke_nhiem_ky() -> Ward:
    """Beside this year's figures what the term has come to since 2020, which is no figure of this year; "1.5" for 1.5 million among whole đồng in the fund is doubtful."""
    w = Ward("yc_luy_ke_nhiem_ky", sheet="NK 2020-2025", ward="Xã Ngọc Liên Hạ", period="2024")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NGỌC LIÊN HẠ").skip(), "KẾT QUẢ CÔNG TÁC HỘI NĂM 2024", 8).skip()
    w.head("""
        TT | Chi hội thôn | Số hội viên | Quỹ khuyến học (đồng) | < | Học bổng (suất) | <
        ^ | ^ | ^ | Năm 2024 | Lũy kế từ đầu nhiệm kỳ | Năm 2024 | Lũy kế từ đầu nhiệm kỳ""", name=1, stt=0)
    d = given("mem fund a sch b", [(82, 3200000, 14100000, 6, 25), (67, 1500000, 9800000, 4, 19), (91, 4100000, 17600000, 9, 38), (58, 2300000, 8700000, 3, 14)])
    lines, _ = table(w, "# n mem fund x:a sch x:b", [f"{n}=Thôn {n}" for n in ("Bùi", "Me Vừ", "Cẩm Trục", "Thanh Trung")], d, "Cộng", fmt={"fund": lambda v: str(vietnamese(v)), "a": lambda v: str(vietnamese(v))})
    w.plant(w.address(3, lines[1]), 1.5)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)
