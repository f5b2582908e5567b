"""Papers of set forms: codes beside indicators, givers of a fund, rates in lines of their own, units and years as sheets, exports without accents."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, names, numbered
from ...ward_frames import end, of, offices, rows, signed, title, top


@ward
def t10_mau_so_02_ma_so() -> Ward:
    """A form of the association: code and unit beside each indicator; 163 households are no sum of what follows."""
    w = Ward("t10_mau_so_02_ma_so", "xls", "Mẫu 02-HKH", ward="Xã Nghĩa Lạc Thượng", period="2021")
    w.text("Mẫu số 02/HKH", at=5, italic=True)
    w.text("BÁO CÁO THỐNG KÊ CÔNG TÁC KHUYẾN HỌC NĂM 2021", bold=True)
    w.text("Đơn vị báo cáo: Hội Khuyến học xã Nghĩa Lạc Thượng").text("Đơn vị nhận báo cáo: Hội Khuyến học huyện Nghĩa Hưng").skip()
    w.line("Chỉ tiêu", "Mã số", "Đơn vị tính", "Số lượng", bold=True)
    w.line("A", "B", "C", 1)
    made = (("1. Số hội viên", "Người", "mem", 86), ("2. Tổng số hộ gia đình", "Hộ", "hh", 163), ("   - Số hộ đăng ký Gia đình học tập", "Hộ", "fr", 86),
            ("   - Số hộ được công nhận Gia đình học tập", "Hộ", "fg", 68), ("3. Tổng số dòng họ", "Dòng họ", "cl", 4),
            ("   - Số dòng họ đăng ký Dòng họ học tập", "Dòng họ", "clr", 3), ("   - Số dòng họ được công nhận Dòng họ học tập", "Dòng họ", "clg", 2),
            ("4. Quỹ khuyến học vận động trong năm", "Đồng", "fund", 12050000), ("5. Số suất học bổng", "Suất", "sch", 27))
    for n, (label, unit, short, value) in enumerate(made, 1):
        w.line(label, f"{n:02d}", unit, value).takes(3, short, value)
    return end(w, "NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ", at=2)


@ward
def t10_thu_quy_ho_dan() -> Ward:
    """Who gave to the fund, under *Trong đó*: money, no households and no clans."""
    w = Ward("t10_thu_quy_ho_dan", sheet="Quỹ", ward="Phường Hưng Phúc Đông", period="2022")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG HƯNG PHÚC ĐÔNG", at=5)
    title(w, "TÌNH HÌNH THU QUỸ KHUYẾN HỌC, KHUYẾN TÀI NĂM 2022", 8)
    w.text("ĐVT: đồng", at=6, italic=True)
    w.head("""
        TT | Khối | Tổng thu quỹ khuyến học trong năm | Trong đó | < | < | Số suất học bổng | Tồn quỹ
        ^ | ^ | ^ | Vận động hộ dân | Các dòng họ | Doanh nghiệp, mạnh thường quân | ^ | ^""", name=1, stt=0)
    made = [(6500000, 4000000, 500000, 2000000, 12, 1200000), (8000000, 5000000, 500000, 2500000, 20, 900000), (5500000, 4000000, 500000, 1000000, 9, 450000),
            (9700000, 6200000, 1500000, 2000000, 18, 2100000)]
    rows(w, "fund . . . sch .", of("Khối", "Yên Giang,Yên Toàn,Quang Trung,Tân Phúc"), lambda i: list(made[i - 1]), "Tổng cộng")
    return signed(w, at=5)


@ward
def t10_cong_nhan_so_luong_ty_le() -> Ward:
    """*Công nhận* over its number and two rates, of which one names another step."""
    w = Ward("t10_cong_nhan_so_luong_ty_le", sheet="TH", ward="Xã Hải Châu Tây", period="2020")
    top(w, "UBND XÃ HẢI CHÂU TÂY", "HỘI KHUYẾN HỌC", at=6)
    title(w, "KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2020", 9).skip()
    w.head("""
        STT | Xóm | Tổng số hộ | Gia đình học tập | < | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | < | < | Đăng ký | Công nhận
        ^ | ^ | ^ | ^ | Số lượng | Tỷ lệ (%) | < | ^ | ^
        ^ | ^ | ^ | ^ | ^ | So với ĐK | So với tổng số hộ | ^ | ^""", name=1, stt=0)
    w.means("hh fr fg %fg/fr %fg/hh clr clg").units(numbered("Xóm", range(1, 8)) + "\nT| | Cộng | #")
    return signed(w, at=5)


@ward
def t10_trang_ap_va_nam() -> Ward:
    """A form per ấp and year, which only the sheets say: *Ấp 1 2022*."""
    papers = []
    for ap, first in ((1, 214), (2, 187), (3, 305)):
        for year in (2022, 2023):
            w = Ward("t10_trang_ap_va_nam" if not papers else f"t10_trang_ap_va_nam_{len(papers)}", sheet=f"Ấp {ap} {year}", ward="Xã Mỹ Thạnh Trung", period=str(year))
            offices(w, "HỘI KHUYẾN HỌC XÃ MỸ THẠNH TRUNG", "PHIẾU THU THẬP THÔNG TIN")
            w.skip().line("STT", "Nội dung", "Số lượng", bold=True)
            more = 3 * (year - 2022)
            for n, (label, short, value) in enumerate((("Tổng số hộ", "hh", first + more), ("Số hộ đăng ký GĐHT", "fr", first - 70 + 2 * more),
                                                       ("Số hộ được công nhận GĐHT", "fg", first - 92 + 2 * more), ("Số hội viên khuyến học", "mem", first // 2 + more)), 1):
                w.line(n, label, value).takes(2, short, value, f"Ấp {ap}")
            papers.append(w)
    return join(papers)


@ward
def t10_xa_o_dong_tong() -> Ward:
    """Nothing but the line of the sums names the xã."""
    w = Ward("t10_xa_o_dong_tong", "csv", ward="Xã Mỹ Lộc Thượng", period="2019")
    title(w, "TỔNG HỢP SỐ LIỆU CÔNG TÁC KHUYẾN HỌC NĂM 2019", 5).skip()
    w.head("STT | Đơn vị | Tổng số hộ | Hộ đăng ký GĐHT | Hộ đạt GĐHT", name=1, stt=0)
    made = [(212, 130, 111), (187, 102, 90), (265, 171, 150), (144, 88, 71)]
    rows(w, "hh fr fg", of("Ấp", "Tân Lập,Tân Hưng,Mỹ Điền,Mỹ Tường"), lambda i: list(made[i - 1]), "XÃ MỸ LỘC THƯỢNG", first=True)
    return w


@ward
def t10_tong_so_dat_yeu_cau() -> Ward:
    """What is asked for, how many there are, how many reached it, and the share, of each model."""
    w = Ward("t10_tong_so_dat_yeu_cau", sheet="Tiêu chí", ward="Thị trấn Núi Thành Bắc", period="2023")
    top(w, "UBND THỊ TRẤN NÚI THÀNH BẮC", at=4)
    title(w, "KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ XÃ HỘI HỌC TẬP NĂM 2023", 6).skip()
    w.line("STT", "Tiêu chí", "Yêu cầu (%)", "Tổng số", "Đạt", "Tỷ lệ (%)", bold=True)
    for n, (label, asked, whole, part, value, reached, share) in enumerate((
            ("Gia đình học tập", 70, "hh", "fg", 2450, 1911, 78.0), ("Dòng họ học tập", 50, "cl", "clg", 24, 15, 62.5),
            ("Đơn vị học tập", 50, "un", "ung", 16, 12, 75.0)), 1):
        w.line(n, label, asked, value, reached, share).takes(3, whole, value).takes(4, part, reached)
    return end(w, at=4)


@ward
def t10_ty_le_duoi_dong_cong() -> Ward:
    """Shares in a line under the sum; that of the recognised is wrong (63,1)."""
    w = Ward("t10_ty_le_duoi_dong_cong", sheet="Biểu TH", ward="Xã Yên Lộc Trung", period="2022")
    top(w, "HỘI KHUYẾN HỌC XÃ YÊN LỘC TRUNG", at=4)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT", name=1, stt=0)
    made = [(310, 214, 190), (274, 180, 161), (198, 150, 132), (421, 301, 276)]
    rows(w, "hh fr fg", of("Thôn", "Đông Yên,Phú Yên,Trung Hòa,Lộc Động"), lambda i: list(made[i - 1]), "Tổng cộng")
    w.line(None, "Tỷ lệ %", None, "70,2%", "60,3%")
    w.plant(f"E{w.row}", "60,3%")
    return signed(w)


@ward
def t10_ty_le_duoi_moi_thon() -> Ward:
    """A line of shares under each thôn, right ones."""
    w = Ward("t10_ty_le_duoi_moi_thon", "ods", "GĐHT", ward="Xã Yên Lộc Hạ", period="2022")
    top(w, "HỘI KHUYẾN HỌC XÃ YÊN LỘC HẠ", at=4)
    title(w, "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.line("TT", "Thôn", "Tổng số hộ", "Số hộ đăng ký GĐHT", "Số hộ được công nhận GĐHT", bold=True)
    for n, (name, hh, fr, fg) in enumerate((("Thôn Bồng Thượng", 240, 156, 120), ("Thôn Bồng Hạ", 320, 208, 176), ("Thôn Nội", 180, 144, 126), ("Thôn Mỹ Đức", 275, 176, 165)), 1):
        w.line(n, name, hh, fr, fg).takes(2, "hh", hh, name).takes(3, "fr", fr, name).takes(4, "fg", fg, name)
        w.line(None, "Tỷ lệ %", None, round(100 * fr / hh, 1), round(100 * fg / hh, 1))
    return w


@ward
def t10_pivot_khong_dau() -> Ward:
    """A pivot table with filters typed without accents: *Nam* is the year; the ward stays as it is typed."""
    w = Ward("t10_pivot_khong_dau", sheet="Pivot", ward="Phường Phu Thuy", period="2023")
    w.row = 0
    w.line("Nam", 2023).line("Phuong", "Phuong Phu Thuy").skip()
    w.line("Row Labels", "Sum of Tong so ho", "Sum of So ho dang ky GDHT", "Sum of So ho duoc cong nhan GDHT", bold=True)
    made = [(312, 220, 198), (287, 190, 171), (401, 296, 260)]
    for n, values in enumerate(made, 1):
        w.line(f"Khu pho {n}", *values)
        for column, (short, value) in enumerate(zip(("hh", "fr", "fg"), values, strict=True), 1):
            w.takes(column, short, value, f"Khu phố {n}")
    w.line("Grand Total", *map(sum, zip(*made, strict=True)), bold=True)
    return w


@ward
def t10_phieu_cua_ban() -> Ward:
    """A form whose bản and xã stand in one line."""
    w = Ward("t10_phieu_cua_ban", sheet="Phiếu", ward="Xã Mường Và Thượng", period="2024")
    offices(w, "PHIẾU BÁO CÁO KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2024", "Đơn vị: Bản Nà Tông, xã Mường Và Thượng")
    w.skip()
    for label, unit, short, value in (("- Tổng số hộ gia đình:", "hộ", "hh", 96), ("- Số gia đình đăng ký danh hiệu Gia đình học tập:", "hộ", "fr", 61),
                                      ("- Số gia đình được công nhận danh hiệu Gia đình học tập:", "hộ", "fg", 52), ("- Số hội viên Hội Khuyến học:", "hội viên", "mem", 70)):
        w.line(label, value, unit).takes(1, short, value, "Bản Nà Tông")
    return end(w, "NGƯỜI LẬP PHIẾU", "CHI HỘI TRƯỞNG", at=1)


@ward
def t10_truong_khong_dau() -> Ward:
    """Schools without accents, the only ones of their levels."""
    w = Ward("t10_truong_khong_dau", "csv", ward="Xã Vĩnh Hảo", period="2022-2023", csv=("utf-8", ";"))
    w.text("PHONG GD&DT HUYEN TUY PHONG").text("SI SO, HOC SINH BO HOC CAC TRUONG TREN DIA BAN XA VINH HAO NAM HOC 2022-2023").skip()
    w.line("TT", "Truong", "HS dau nam", "HS cuoi nam", "HS bo hoc")
    for n, (name, level, start, over, left) in enumerate((("Truong Mam non Vinh Hao", "mn", 241, 239, 0), ("Truong Tieu hoc Vinh Hao", "th", 478, 475, 1),
                                                          ("Truong THCS Nguyen Trai", "thcs", 300, 295, 3)), 1):
        w.line(n, name, start, over, left).takes(2, "ps", start, level=level).takes(3, "pe", over, level=level).takes(4, "do", left, level=level)
    return w


@ward
def t10_tram_y_te_canh_truong() -> Ward:
    """Bodies beside each other with a column that nobody knows: each is a place of its own."""
    w = Ward("t10_tram_y_te_canh_truong", sheet="CQ", ward="Xã Đại Thắng Nam", period="2023")
    offices(w, "HỘI KHUYẾN HỌC XÃ ĐẠI THẮNG NAM", "ĐĂNG KÝ CÔNG DÂN HỌC TẬP TRONG CÁC CƠ QUAN, TRƯỜNG HỌC NĂM 2023")
    w.skip().line("STT", "Đơn vị", "Tổng số CB, GV, NV", "Số người đăng ký CDHT", "Hội viên khuyến học", bold=True)
    for n, (name, staff, citr, mem) in enumerate((("Trường Tiểu học Kim Đồng", 31, 24, 29), ("Trường THCS Lê Lợi", 28, 22, 27), ("Trạm Y tế", 8, 7, 8)), 1):
        w.line(n, name, staff, citr, mem).takes(3, "citr", citr, name).takes(4, "mem", mem, name)
    return end(w, at=3)


@ward
def t10_xa_ba_am_tiet_khong_dau() -> Ward:
    """A xã of three syllables without accents, of which the second is a *quận* elsewhere; what is typed stays without accents."""
    w = Ward("t10_xa_ba_am_tiet_khong_dau", sheet="Sheet1", ward="Xã Tam Quan Bac", period="2019")
    offices(w, "HOI KHUYEN HOC XA TAM QUAN BAC", "DANG KY GIA DINH HOC TAP NAM 2019")
    w.skip().head("STT | Thon | Tong so ho | So ho dang ky GDHT | So ho dat GDHT", name=1, stt=0)
    w.means("hh fr fg").units(names("Thôn", "Tan Thanh,Cong Thanh,Thien Chanh", "Thon {n}") + "\nT| | Tong cong | #")
    return w


@ward
def t10_cong_trang_mang_sang() -> Ward:
    """Twenty-four tổ on two pages, with the sum of the first carried over."""
    w = Ward("t10_cong_trang_mang_sang", "xls", "DS", ward="Phường Bến Thủy Đông", period="2021")
    top(w, "UBND PHƯỜNG BẾN THỦY ĐÔNG", at=3)
    title(w, "HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP NĂM 2021", 4).skip()
    w.line("STT", "Đơn vị", "Tổng số hộ", "Số hộ đăng ký GĐHT", bold=True)
    hh = [84, 91, 77, 102, 66, 95, 88, 73, 110, 69, 81, 97, 92, 64, 78, 105, 87, 71, 99, 83, 76, 94, 68, 90]
    fr = [value * 2 // 3 + i % 5 for i, value in enumerate(hh)]
    for i, (a, b) in enumerate(zip(hh, fr, strict=True), 1):
        w.line(i, f"Tổ dân phố {i}", a, b).takes(2, "hh", a, f"Tổ dân phố {i}").takes(3, "fr", b, f"Tổ dân phố {i}")
        if i == 12:
            w.line(None, "Cộng trang 1", sum(hh[:12]), sum(fr[:12]), bold=True).line(None, "Mang sang", sum(hh[:12]), sum(fr[:12]), bold=True)
    return w.line(None, "Tổng cộng", sum(hh), sum(fr), bold=True)
