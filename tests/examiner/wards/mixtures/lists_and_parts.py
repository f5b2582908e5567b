"""Seven ordinary workbooks of other provinces, and seven with two or three difficulties: lists like a database, wide tables in two parts, chi bộ over thôn."""

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
def zb_kim_lien_bon_mo_hinh() -> Ward:
    """Nghệ An 2024: xóm with families, citizens and units; lines of 14 point headings broken by hand."""
    w = Ward("zb_kim_lien_bon_mo_hinh", sheet="Mô hình HT", ward="Xã Kim Liên Thượng", period="2024", sizes=(180, 340))
    top(w, "UBND XÃ KIM LIÊN THƯỢNG", "BAN CHỈ ĐẠO XHHT", at=7, date="Kim Liên Thượng, ngày 02 tháng 12 năm 2024")
    title(w, "KẾT QUẢ ĐÁNH GIÁ, CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP⏎NĂM 2024", 11).skip()
    w.head("""
        TT | Xóm | Số hộ | Gia đình học tập | < | Số người⏎trưởng thành | Công dân học tập | < | Đơn vị học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Được công nhận | ^ | Đăng ký | Được công nhận | Đăng ký | Được công nhận | ^""", name=1, stt=0)
    table(w, "# n hh fr fg ad citr cit unr ung _", of("Xóm", "Sen 1,Sen 2,Mậu Hai,Liên Hồng,Hội 1,Hội 3"), gen(w, 6, "hh fr fg ad citr cit unr ung"), "Tổng cộng", formulas=True)
    return signed(w, at=7)


@ward
def zb_thuy_bieu_dong_ho() -> Ward:
    """Huế 2021, .xls: tổ dân phố, clans and families, the sum first as *Toàn phường*."""
    w = Ward("zb_thuy_bieu_dong_ho", "xls", "Sheet2", ward="Phường Thủy Biều Đông", period="2021", sizes=(160, 360))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG THỦY BIỀU ĐÔNG").skip(), "THỐNG KÊ GIA ĐÌNH, DÒNG HỌ HỌC TẬP NĂM 2021", 8).skip()
    w.head("Tổ dân phố | Số hộ | Gia đình học tập | < | < | Dòng họ học tập | <\n^ | ^ | Đăng ký | Đạt | Tỷ lệ đạt (%) | Đăng ký | Đạt", name=0)
    cols, d = "n hh fr fg %fg/fr clr clg", gen(w, 6, "hh fr fg clr clg")
    total(w, cols, "Toàn phường", d, show=comma)
    body(w, cols, [f"Tổ {i}=Tổ dân phố {i}" for i in range(1, 7)], d, show=comma)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def zb_khanh_binh_quy_hoc_bong() -> Ward:
    """Cà Mau 2022: ấp, members, money raised in đồng with full stops, scholarships and their value, which is no fund."""
    w = Ward("zb_khanh_binh_quy_hoc_bong", sheet="Quỹ", ward="Xã Khánh Bình Nam", period="2022")
    top(w, "HỘI KHUYẾN HỌC XÃ KHÁNH BÌNH NAM", at=4)
    title(w, "KẾT QUẢ VẬN ĐỘNG QUỸ KHUYẾN HỌC NĂM 2022", 7).skip()
    w.head("STT | Ấp | Hội viên | Quỹ khuyến học vận động được (đồng) | Số suất học bổng | Trị giá học bổng (đồng) | Ghi chú", name=1, stt=0)
    d = gen(w, 5, "mem fund sch")
    for x in d:
        x["v"] = x["sch"] * 300000
    table(w, "# n mem fund sch x:v _", kp(5, "Ấp {i}", "Ấp"), d, "Cộng", fmt={"fund": dots, "v": dots})
    return end(w, "Kế toán", "CHỦ TỊCH", 4)


@ward
def zb_na_tau_ra_lop() -> Ward:
    """Điện Biên 2022-2023: bản, children of six and those in class 1, who never went to school, who left and came back."""
    w = Ward("zb_na_tau_ra_lop", sheet="PCGD", ward="Xã Nà Tấu Đông", period="2022-2023", left=1, top=1)
    top(w, "UBND XÃ NÀ TẤU ĐÔNG", "BCĐ PHỔ CẬP GIÁO DỤC", at=5)
    title(w, "HUY ĐỘNG TRẺ RA LỚP, HỌC SINH BỎ HỌC NĂM HỌC 2022-2023", 9).skip()
    w.head("TT | Bản | Trẻ 6 tuổi | Trẻ 6 tuổi vào lớp 1 | Tỷ lệ (%) | Trẻ chưa ra lớp | Học sinh bỏ học | Vận động trở lại lớp | Ghi chú", name=1, stt=0)
    table(w, "# n a6 a6g %a6g/a6 ne do rt _", of("Bản", "Nà Luống,Nà Cái,Hoa,Xôm,Tà Cáng"), gen(w, 5, "a6 a6g ne do rt"), "Tổng cộng")
    return end(w, "Người lập biểu", "TRƯỞNG BAN", 5)


@ward
def zb_thang_tam_bon_quy() -> Ward:
    """Vũng Tàu 2023: scholarships of four quarters and of the year, khu phố; one year is not its quarters."""
    w = Ward("zb_thang_tam_bon_quy", sheet="Hoc bong", ward="Phường Thắng Tam Nam", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG THẮNG TAM NAM").skip(), "SỐ SUẤT HỌC BỔNG ĐÃ TRAO NĂM 2023", 7).skip()
    w.head("STT | Khu phố | Quý I | Quý II | Quý III | Quý IV | Cả năm", name=1, stt=0)
    keys = [f"sch@2023-Q{q}" for q in (1, 2, 3, 4)]
    d = [dict(zip(keys, v, strict=True)) | {"sch": sum(v)} for v in ((3, 5, 12, 2), (2, 4, 9, 6), (5, 1, 14, 3), (0, 6, 8, 4), (4, 4, 11, 1))]
    lines, at = table(w, f"# n {' '.join(keys)} sch", kp(5), d, "Cộng")
    w.plant(w.address(6, lines[3]), 28, *(w.address(c, lines[3]) for c in range(2, 6)), total=w.address(6, at))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zb_dinh_tri_nam_nam() -> Ward:
    """Bắc Giang 2016–2020: the commune's own five years, one line each, with shares of households; no khu phố."""
    w = Ward("zb_dinh_tri_nam_nam", sheet="5 năm", ward="Xã Dĩnh Trì Hạ", period="2020", sizes=(2300, 2400))
    top(w, "UBND XÃ DĨNH TRÌ HẠ", "HỘI KHUYẾN HỌC", at=4)
    title(w, "SỐ LIỆU GIA ĐÌNH HỌC TẬP 5 NĂM (2016–2020)", 6).skip()
    w.head("TT | Năm | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN so với tổng số hộ (%)", name=1, stt=0)
    for i, (year, v) in enumerate(zip(range(2016, 2021), ((2310, 1201, 1010), (2335, 1377, 1166), (2362, 1540, 1302), (2390, 1688, 1467), (2415, 1790, 1603)), strict=True), 1):
        w.line(i, year, *v, round(100 * v[2] / v[0], 1))
        for c, (s, x) in enumerate(zip(("hh", "fr", "fg"), v, strict=True), 2):
            w.takes(c, s, x, period=str(year))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zb_vinh_phuoc_khom() -> Ward:
    """Sóc Trăng 2019, .ods: khóm, households and people, families registered new and again, recognised."""
    w = Ward("zb_vinh_phuoc_khom", "ods", "Bieu", ward="Phường Vĩnh Phước Tây", period="2019", sizes=(380, 690))
    title(offices(w, "UBND PHƯỜNG VĨNH PHƯỚC TÂY", "HỘI KHUYẾN HỌC").skip(), "GIA ĐÌNH HIẾU HỌC NĂM 2019", 8).skip()
    w.head("""
        TT | Khóm | Số hộ | Số khẩu | Đăng ký gia đình hiếu học | < | < | Công nhận
        ^ | ^ | ^ | ^ | Đăng ký mới | Tái đăng ký | Tổng cộng | ^""", name=1, stt=0)
    table(w, "# n hh pop frn frr fr fg", of("Khóm", "Xẻo Me,Biển Trên A,Biển Trên B,Cà Lăng A"), gen(w, 4, "hh pop frn frr fr fg"), "Tổng")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


# -- two or three difficulties ------------------------------------------------------------------------------------
@ward
def zb_loi_van_va_bang() -> Ward:
    """A report in sentences above its table; the sum of those recognised has two digits changed over in the sentence; no column of numbers."""
    w = Ward("zb_loi_van_va_bang", sheet="Bao cao", ward="Xã Hoằng Lộc Đông", period="2022")
    offices(w, "HỘI KHUYẾN HỌC XÃ HOẰNG LỘC ĐÔNG").skip()
    title(w, "BÁO CÁO KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2022", 5)
    w.text("Thực hiện kế hoạch số 15/KH-HKH ngày 10/02/2022, Hội Khuyến học xã báo cáo như sau:")
    w.text("Toàn xã có 925 hộ, số hộ đăng ký gia đình học tập là 726 hộ, được công nhận 653 hộ (chi tiết theo bảng).").skip()
    said = w.address(0, w.row - 1)
    w.head("Thôn | Tổng số hộ | Hộ đăng ký | Hộ được công nhận | Tỷ lệ CN/ĐK", name=0)
    d = given("hh fr fg", [(212, 171, 150), (188, 140, 122), (243, 190, 165), (282, 225, 198)])
    _, at = table(w, "n hh fr fg %fg/fr", of("Thôn", "Đình Bảng,Bái Đông,Đồng Mẫu,Phú Khê"), d, "Tổng cộng")
    w.planted.append([said, w.address(3, at)])
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def zb_thon_khong_dau() -> Ward:
    """Typed without accents: thôn without their kind, whose names begin as other words do; half the figures are texts with dots."""
    w = Ward("zb_thon_khong_dau", sheet="Sheet1", ward="Xã Hung Dao Thuong", period="2020", sizes=(900, 1500))
    title(offices(w, "UBND XA HUNG DAO THUONG", "HOI KHUYEN HOC").skip(), "KET QUA GIA DINH HOC TAP NAM 2020", 6).skip()
    w.head("STT | Thon | Tong so ho | So ho dang ky | So ho duoc cong nhan | Ghi chu", name=1, stt=0)
    units = [f"{n}=Thôn {n}" for n in ("Dong Quy", "Nam Ho", "Phuc Lam", "Cong Hoa", "Dat Do", "Me Linh", "Trung Lao")]
    table(w, "# n hh fr fg _", units, gen(w, 7, "hh fr fg"), "Tong cong", fmt={"hh": lambda v: f"'{v}" if v < 1000 else dots(v), "fr": dots})
    return end(w, "Nguoi lap", "CHU TICH", 4)


@ward
def zb_chi_bo_gop_thon() -> Ward:
    """A party cell merged over several thôn left of them, with its sum below; the cell's number is no khu phố."""
    w = Ward("zb_chi_bo_gop_thon", sheet="Chi bo", ward="Xã Nghĩa Đồng Hạ", period="2023", sizes=(110, 240))
    title(offices(w, "ĐẢNG ỦY XÃ NGHĨA ĐỒNG HẠ", "HỘI KHUYẾN HỌC").skip(), "GIA ĐÌNH HỌC TẬP THEO CHI BỘ, THÔN NĂM 2023", 7).skip()
    w.head("TT | Chi bộ | Thôn | Số hộ | ĐK | CN | Ghi chú", name=2, stt=0)
    done, i = [], 0
    for cell, names in (("Chi bộ 1", ("Đông Thịnh", "Tây Thịnh")), ("Chi bộ 2", ("Nam Sơn", "Bắc Sơn", "Trung Sơn")), ("Chi bộ 3", ("Xuân Hòa", "Thọ Lộc"))):
        first, d = w.row + 1, gen(w, len(names), "hh fr fg")
        for name, x in zip(names, d, strict=True):
            w.row, i = w.row + 1, i + 1
            cells(w, w.row, i, cell if w.row == first else None, name, x["hh"], x["fr"], x["fg"])
            for c, s in enumerate(("hh", "fr", "fg"), 3):
                say(w, c, w.row, s, x[s], f"Thôn {name}")
        w.merges.append((first, 1, w.row, 1))
        w.row += 1
        cells(w, w.row, None, None, f"Cộng {cell.lower()}", *sums(d).values(), bold=True)
        done += d
    w.row += 1
    cells(w, w.row, None, "TỔNG CỘNG", None, *sums(done).values(), bold=True)
    w.merges.append((w.row, 1, w.row, 2))
    return end(w, "Người lập", "BÍ THƯ", 4)


@ward
def zb_danh_muc_va_du_lieu() -> Ward:
    """Kept as a database: a list of choices on one sheet, on the other a line for each thôn, item and year."""
    lists = Ward("zb_danh_muc_va_du_lieu", sheet="DM", ward="Xã Tân Hưng Trung", period="2023")
    for row in (("Thôn", "Chỉ tiêu"), ("Thôn Hạ", "Tổng số hộ"), ("Thôn Thượng", "Hộ đăng ký GĐHT"), ("Thôn Bến", "Hộ được công nhận GĐHT")):
        lists.row += 1
        cells(lists, lists.row, *row)
    w = Ward("zb_danh_muc_va_du_lieu", sheet="Du lieu", ward="Xã Tân Hưng Trung", period="2023")
    w.text("XÃ TÂN HƯNG TRUNG - DỮ LIỆU KHUYẾN HỌC", bold=True).skip()
    w.head("Năm | Thôn | Chỉ tiêu | Số liệu", name=1)
    for year, up in ((2022, 0), (2023, 6)):
        for name, v in (("Thôn Hạ", (210, 150, 131)), ("Thôn Thượng", (184, 122, 104)), ("Thôn Bến", (251, 190, 171))):
            for s, label, x in zip(("hh", "fr", "fg"), ("Tổng số hộ", "Hộ đăng ký GĐHT", "Hộ được công nhận GĐHT"), v, strict=True):
                w.line(year, name, label, x + up)
                w.takes(3, s, x + up, name, str(year))
    return join([lists, w])


@ward
def zb_bang_rong_hai_phan() -> Ward:
    """A table too wide for its page, in two parts under each other with the same lines; the second says *(tiếp theo)* and misspells one name."""
    w = Ward("zb_bang_rong_hai_phan", sheet="TH", ward="Phường Quang Trung Hạ", period="2022", sizes=(200, 380))
    title(offices(w, "UBND PHƯỜNG QUANG TRUNG HẠ").skip(), "BIỂU SỐ 05: CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 6).skip()
    units = of("Khu phố", "Phúc Lộc,Thanh Sơn,Bãi Cháy,Mỹ Hòa,Lạc Sơn")
    w.head("TT | Khu phố | Tổng số hộ | Gia đình học tập | < | <\n^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    table(w, "# n hh fr fg %fg/fr", units, gen(w, 5, "hh fr fg"), "Cộng")
    w.skip().text("Biểu số 05 (tiếp theo)", bold=True).skip()
    w.head("TT | Khu phố | Dòng họ học tập | < | Đơn vị học tập | <\n^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận", name=1, stt=0)
    lines, _ = table(w, "# n clr clg unr ung", [*units[:3], "Khu phố Mỹ Hóa=Khu phố Mỹ Hóa", units[4]], gen(w, 5, "clr clg unr ung"), "Cộng")
    w.planted.append([w.address(c, lines[3]) for c in range(1, 6)])
    w.not_counted(*(w.address(c, lines[3]) for c in range(2, 6)))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zb_xa_moi_thon_trung_so() -> Ward:
    """A commune of July 2025, its last six months: thôn of the old communes with one number, the old commune in brackets behind; turned."""
    w = Ward("zb_xa_moi_thon_trung_so", sheet="6T cuoi nam", ward="Xã Cửa Việt Mới", period="2025-H2", sizes=(150, 330))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ CỬA VIỆT MỚI").skip(), "KẾT QUẢ 6 THÁNG CUỐI NĂM 2025", 8).skip()
    units = ["Thôn 1 (xã Gio Mai cũ)=Thôn 1 (Xã Gio Mai)", "Thôn 2 (xã Gio Mai cũ)=Thôn 2 (Xã Gio Mai)", "Thôn 1 (xã Gio Hải cũ)=Thôn 1 (Xã Gio Hải)", "Thôn 2 (xã Gio Hải cũ)=Thôn 2 (Xã Gio Hải)"]
    labels = [(1, "Tổng số hộ", "hh"), (2, "Số hộ đăng ký gia đình học tập", "fr"), (3, "Tỷ lệ đăng ký (%)", "%fr/hh"), (4, "Số hội viên", "mem"), (5, "Số suất học bổng", "sch")]
    across(w, labels, units, gen(w, 4, "hh fr mem sch"), "Toàn xã", "TT | Chỉ tiêu")
    return end(w, "Người lập", "CHỦ TỊCH", 4)
