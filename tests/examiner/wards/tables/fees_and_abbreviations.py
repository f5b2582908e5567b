"""One table with fees, islands, days of registration, legends of abbreviations and prose in its headings."""

from __future__ import annotations

import datetime

from ...registry import ward
from ...ward import Ward
from ...ward_frames import end, of, rows, title, top


@ward
def w8_mam_non_nam_sau_tuoi() -> Ward:
    """Kindergarten teacher; 5-year-olds beside 6-year-olds into grade 1."""
    w = Ward("w8_mam_non_nam_sau_tuoi", sheet="Điều tra trẻ", ward="Xã Nghĩa Lâm", period="2023-2024")
    top(w, "TRƯỜNG MẦM NON HOA SEN", "XÃ NGHĨA LÂM", date="Nghĩa Lâm, ngày 20 tháng 9 năm 2023")
    title(w, "KẾT QUẢ ĐIỀU TRA, HUY ĐỘNG TRẺ RA LỚP NĂM HỌC 2023-2024", 7).skip()
    w.head("""
        TT | Thôn | Trẻ 5 tuổi | < | Trẻ 6 tuổi | < | Cô giáo phụ trách điều tra
        ^ | ^ | Có mặt trên địa bàn | Ra lớp mẫu giáo | Có mặt trên địa bàn | Đã vào lớp 1 | ^""", name=1, stt=0)

    def line(i):
        five = w.rng.randint(14, 40)
        return [five, five - w.rng.randint(0, 2), *w.draw("a6 a6g"), f"Cô {'HLTMN'[i - 1]}"]

    rows(w, ". . a6 a6g .", of("Thôn", "Phú Nghĩa,Lâm Sơn,An Hòa,Châu Me,Mỹ Thạnh"), line, "Cộng toàn xã")
    return end(w, "Người tổng hợp", "HIỆU TRƯỞNG")


@ward
def w8_giao_huu_loi_van_dai() -> Ward:
    """Retired headmaster; whole sentences as headings, Roman row numbers."""
    w = Ward("w8_giao_huu_loi_van_dai", sheet="Kết quả", ward="Xã Hoằng Châu Tây", period="2020", sizes=(140, 330))
    top(w, "HỘI KHUYẾN HỌC XÃ HOẰNG CHÂU TÂY", "Chi hội hưu trí giúp việc văn phòng Hội")
    title(w, "Biểu ghi kết quả một năm vận động bà con xây dựng Gia đình học tập (năm 2020)", 5).skip()
    w.head("Thứ tự | Tên xóm | Trong xóm có tất cả bao nhiêu hộ gia đình đang cư trú | Số gia đình tự nguyện ghi tên đăng ký phấn đấu trở thành Gia đình học tập từ đầu năm | "
           "Số gia đình được Hội và Ủy ban nhân dân xã công nhận là Gia đình học tập lúc cuối năm", name=1, stt=0)
    w.means("hh fr fg").units("\n".join(f"d| {r} | Xóm {n} | #" for r, n in zip(("I", "II", "III", "IV", "V", "VI"), ["Đình Sen", "Chợ Giếng", "Bãi Cát", "Cầu Đất", "Nhà Thờ", "Ngoài Đê"], strict=True)) + "\nT| | Cộng cả xã | #")
    w.skip().text("Lời bạt: Số liệu do các ông bà chi hội trưởng đi từng nhà ghi lại, nếu còn sơ suất mong các cấp lượng thứ.", italic=True)
    return end(w, "Người chép biểu", "T/M BAN CHẤP HÀNH")


@ward
def w8_ke_toan_hoi_phi() -> Ward:
    """Accountant: members with dues to collect, collected, outstanding."""
    w = Ward("w8_ke_toan_hoi_phi", sheet="Hội phí 2023", ward="Phường Quang Vinh", period="2023")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG QUANG VINH", at=4)
    title(w, "BẢNG THEO DÕI THU HỘI PHÍ NĂM 2023 CỦA CÁC CHI HỘI KHU PHỐ", 7)
    w.text("Mức thu: 12.000 đồng/hội viên/năm", at=4, italic=True)
    w.head("STT | Chi hội | Số hội viên | Hội phí phải thu (đồng) | Hội phí đã thu (đồng) | Còn phải thu (đồng) | Phiếu thu số", name=1, stt=0)

    def line(i):
        m = w.rng.randint(52, 160)
        paid = m - w.rng.choice((0, 3, 0, 8))
        return [m, 12000 * m, 12000 * paid, 12000 * (m - paid), f"PT{10 + 3 * i:03d}"]

    rows(w, "mem . . . .", [f"Chi hội khu phố {i}=Khu phố {i}" for i in range(1, 8)], line, "Tổng cộng", unread=(1, 2, 3))
    return end(w, "Kế toán", "CHỦ TỊCH HỘI", 5)


@ward
def w8_dao_hai_thon() -> Ward:
    """Island commune with two thôn, four models in three heading rows, no total."""
    w = Ward("w8_dao_hai_thon", sheet="4 mô hình", ward="Xã đảo Hòn Ngang", period="2022", sizes=(160, 310), left=1, top=1)
    w.text("UBND XÃ ĐẢO HÒN NGANG", bold=True)
    title(w, "Kết quả thực hiện các mô hình học tập của hai thôn trên đảo năm 2022", 12).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | CÁC MÔ HÌNH HỌC TẬP | < | < | < | < | < | < | <
        ^ | ^ | ^ | Gia đình học tập | < | Dòng họ học tập | < | Cộng đồng học tập cấp thôn | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    made = [(268, 201, 178, 3, 2, 1, 1, 4, 4), (163, 117, 96, 2, 1, 1, 0, 2, 1)]
    rows(w, "hh fr fg clr clg cor cog unr ung", of("Thôn", "Bãi Nồm,Bãi Chướng"), lambda i: made[i - 1], "")
    w.skip().text("Ghi chú: Thôn Bãi Chướng chưa được công nhận Cộng đồng học tập vì nhà văn hóa thôn đang xây.", italic=True)
    return end(w, "Văn phòng - Thống kê", "CHỦ TỊCH", 8)


@ward
def w8_xa_cu_cot_cuoi() -> Ward:
    """Commune of 2025, former commune in the last column."""
    w = Ward("w8_xa_cu_cot_cuoi", sheet="Toàn xã", ward="Xã Hồng Thái Đông", period="2025", sizes=(190, 470))
    w.letterhead(("UBND XÃ HỒNG THÁI ĐÔNG", "PHÒNG VĂN HÓA - XÃ HỘI"), 4, "Hồng Thái Đông, ngày 12 tháng 12 năm 2025")
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2025 (SAU SẮP XẾP ĐƠN VỊ HÀNH CHÍNH)", 7).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/ĐK (%) | Thuộc xã trước sắp xếp", name=1, stt=0)
    old = ["Hồng Thái"] * 3 + ["Sơn Đông"] * 3 + ["Bình Dân"] * 2

    def line(i):
        return [*w.draw("hh fr fg"), None, old[i - 1]]

    rows(w, "hh fr fg . .", of("Thôn", "Tân Lập,Vĩnh Thái,Tân Tiến,Đông Sơn,Yên Khánh,Phúc Thị,Đồng Cao,Đầm Tròn"), line, "Cộng (8 thôn)", {3: (2, 1)})
    return w.close("Chuyên viên tổng hợp", "TRƯỞNG PHÒNG", 4, under=("", ""))


@ward
def w8_dang_ky_co_ngay_nop() -> Ward:
    """Registration only, real dates of handing in, who signed."""
    w = Ward("w8_dang_ky_co_ngay_nop", sheet="ĐK đầu năm", ward="Thị trấn Sông Cầu Đông", period="2024", sizes=(210, 480))
    w.text("HỘI KHUYẾN HỌC THỊ TRẤN SÔNG CẦU ĐÔNG", bold=True)
    title(w, "SỔ NHẬN BẢN ĐĂNG KÝ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2024", 7).skip()
    w.head("STT | Tổ dân phố | Người nộp | Ngày nộp | Tổng số hộ | Số hộ đăng ký | Ký nhận", name=1, stt=0)
    w.means(". . hh fr .")
    for i in range(1, 8):
        h, r = w.draw("hh fr")
        w.means(". . hh fr .").units(f"d| {i} | TDP {i}=Tổ dân phố {i} | Tổ trưởng | | {h} | {r} |")
        w.put(3, datetime.date(2024, 2, 3 * i + 2), border=True, number_format="dd/mm/yyyy")
        w.put(6, "đã ký", border=True)
    w.sum_row("Cộng", w.last(7), formula=True)
    w.tables[0].total_rows.append(w.row)
    return end(w, "Người nhận", "CHỦ TỊCH HỘI")


@ward
def w8_gia_dinh_van_hoa_va_hoc_tap() -> Ward:
    """Cultural families beside learning families."""
    w = Ward("w8_gia_dinh_van_hoa_va_hoc_tap", sheet="Danh hiệu", ward="Xã Triệu Ninh", period="2022", sizes=(150, 370))
    top(w, "UBND XÃ TRIỆU NINH", "BAN CHỈ ĐẠO PHONG TRÀO “TOÀN DÂN ĐOÀN KẾT", "XÂY DỰNG ĐỜI SỐNG VĂN HÓA”", at=5)
    title(w, "KẾT QUẢ BÌNH XÉT CÁC DANH HIỆU GIA ĐÌNH NĂM 2022", 8).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Gia đình văn hóa | < | Gia đình học tập | < | Hộ nghèo
        ^ | ^ | ^ | Đăng ký | Được công nhận | Đăng ký | Được công nhận | ^""", name=1, stt=0)

    def line(i):
        h, r, g = w.draw("hh fr fg")
        return [h, h - w.rng.randint(4, 15), h - w.rng.randint(18, 40), r, g, w.rng.randint(2, 14)]

    rows(w, "hh . . fr fg .", of("Thôn", "Đại Hào,Quảng Điền,Đồng Bào,Phú Liêu,Hà My"), line, "Toàn xã")
    return end(w, "Công chức Văn hóa - Xã hội", "TRƯỞNG BAN", 5)


@ward
def w8_dau_nam_hki_cuoi_nam() -> Ward:
    """Pupils at start, end of term I, end of year."""
    w = Ward("w8_dau_nam_hki_cuoi_nam", sheet="Sĩ số", ward="Xã Trà Nham Thượng", period="2021-2022")
    top(w, "UBND XÃ TRÀ NHAM THƯỢNG", "BAN CHỈ ĐẠO DUY TRÌ SĨ SỐ")
    title(w, "DUY TRÌ SĨ SỐ HỌC SINH THEO ĐỊA BÀN THÔN, NĂM HỌC 2021-2022", 7).skip()
    w.head("""
        STT | Thôn | Số học sinh | < | < | Tỷ lệ duy trì sĩ số (%) | Trong năm học
        ^ | ^ | Đầu năm học | Cuối học kỳ I | Cuối năm học | ^ | Số học sinh bỏ học""", name=1, stt=0)

    def line(i):
        a, d = w.rng.randint(110, 240), w.rng.randint(2, 6)
        return [a, a - d // 2, a - d, None, d]

    rows(w, "ps . pe . do", of("Thôn", "Trà Cót,Trà Vân,Tang,Trà Ong,Sờ Lác"), line, "Toàn xã", {3: (2, 0)}, unread=(1,))
    return end(w, "Thư ký", "TRƯỞNG BAN", 5)


@ward
def w8_cap_hoc_la_muc() -> Ward:
    """School levels as Roman sections, thôn repeated below each."""
    w = Ward("w8_cap_hoc_la_muc", sheet="Theo cấp", ward="Xã Mường Khoa Hạ", period="2022-2023")
    top(w, "UBND XÃ MƯỜNG KHOA HẠ", at=3)
    title(w, "HỌC SINH BỎ HỌC THEO CẤP HỌC, NĂM HỌC 2022-2023", 5).skip()
    w.head("TT | Cấp học, bản | Số học sinh đầu năm | Số học sinh bỏ học | Số học sinh vận động trở lại lớp", name=1, stt=0)
    table = w.tables[0]
    for roman, label, level, (low, high) in (("I", "Cấp tiểu học", "th", (48, 110)), ("II", "Cấp trung học cơ sở", "thcs", (35, 90)), ("III", "Cấp trung học phổ thông", "thpt", (12, 34))):
        w.units(f"S| {roman} | {label}")
        w.means(f"ps:{level} do:{level} rt:{level}")
        for i, n in enumerate(("Phiêng Khoài", "Nà Pầu", "Hua Lỷ", "Co Phung"), 1):
            d = w.rng.randint(0 if level == "th" else 1, 2 if level == "th" else 4)
            w.units(f"d| {i} | Bản {n} | {w.rng.randint(low, high)} | {d} | {min(d, w.rng.randint(0, 2))}")
        w.sum_row(f"Cộng {label.lower()}", w.last(4))
        table.subtotal_rows.append(w.row)
    return end(w, "Công chức VH-XH", "CHỦ TỊCH", 3)


@ward
def w8_ban_mong_ten_dong_ho() -> Ward:
    """Mountain commune, names of clans in words beside their numbers."""
    w = Ward("w8_ban_mong_ten_dong_ho", sheet="Dòng họ", ward="Xã Sủng Phài", period="2023", sizes=(45, 120))
    top(w, "UBND XÃ SỦNG PHÀI", "HỘI KHUYẾN HỌC", at=5, date="Sủng Phài, ngày 30 tháng 11 năm 2023")
    title(w, "MÔ HÌNH DÒNG HỌ HỌC TẬP, GIA ĐÌNH HỌC TẬP Ở CÁC BẢN NĂM 2023", 8).skip()
    w.head("""
        TT | Bản | Dòng họ | < | < | < | Gia đình học tập | <
        ^ | ^ | Các dòng họ trong bản | Số dòng họ | Số dòng họ đăng ký DHHT | Số dòng họ được công nhận DHHT | Số hộ đăng ký | Số hộ được công nhận""", name=1, stt=0)
    clans = ["Sùng, Giàng, Vàng", "Giàng, Lù", "Thào, Sùng, Hầu, Ma", "Vàng", "Lý, Chang, Sùng"]

    def line(i):
        n = len(clans[i - 1].split(", "))
        return [clans[i - 1], n, max(1, n - 1), max(0, n - 2), *w.draw("fr fg")]

    rows(w, ". cl clr clg fr fg", of("Bản", "Sin Chải 1,Sin Chải 2,Căn Câu,Tả Chải,Suối Thầu"), line, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def w8_hai_phuong_mot_trang() -> Ward:
    """Two wards' reports with letterheads pasted below each other."""
    w = Ward("w8_hai_phuong_mot_trang", sheet="Gộp 2 phường", ward="Phường Minh Tân Đông", period="2024", sizes=(180, 430))
    for name, units in (("Phường Minh Tân Đông", "Khu 1,Khu 2,Khu 3,Khu 4"), ("Phường Hải Yên Nam", "Khu 1,Khu 2,Khu 3,Khu 4,Khu 5")):
        w.ward = name
        w.texts(f"HỘI KHUYẾN HỌC {name.upper()} | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).skip()
        title(w, f"KẾT QUẢ GIA ĐÌNH HỌC TẬP {name.upper()} NĂM 2024", 5).skip()
        w.head("STT | Khu | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT", name=1, stt=0)
        w.means("hh fr fg").units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(units.split(","), 1)) + f"\nT| | Cộng {name} | #")
        w.skip().texts("Người lập biểu | | | CHỦ TỊCH HỘI", bold=True).skip(4)
    w.ward = "Phường Minh Tân Đông"
    return w


@ward
def w8_chu_viet_tat_co_chu_giai() -> Ward:
    """Letters for headings, explained below."""
    w = Ward("w8_chu_viet_tat_co_chu_giai", sheet="BC", ward="Thị trấn Gò Găng", period="2022", sizes=(260, 580))
    w.text("HKH TT. GÒ GĂNG", bold=True).text("BẢNG TỔNG HỢP GĐHT NĂM 2022 CỦA HỘI KHUYẾN HỌC THỊ TRẤN GÒ GĂNG", bold=True).skip()
    w.head("TT | KP | TSH | ĐK | TL1 | CN | TL2 | SHV", name=1, stt=0)

    def line(i):
        h, r, g, m = w.draw("hh fr fg mem")
        return [h, r, None, g, None, m]

    rows(w, "hh fr . fg . mem", [f"KP{i}=Khu phố {i}" for i in range(1, 7)], line, "TC", {2: (1, 0), 4: (3, 1)})
    w.skip().text("Chú giải chữ viết tắt:", italic=True)
    for text in ("KP: khu phố; TC: tổng cộng; GĐHT: Gia đình học tập", "TSH: tổng số hộ", "ĐK: số hộ đăng ký GĐHT; TL1 (%): ĐK so với TSH", "CN: số hộ được công nhận GĐHT; TL2 (%): CN so với ĐK", "SHV: số hội viên khuyến học"):
        w.text("- " + text)
    return end(w)
