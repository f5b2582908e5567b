"""Numbers that are no figures, words with two meanings, two periods in one table, names and headings that mislead."""

from __future__ import annotations

import unicodedata

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, names
from ...ward_frames import bare, of, rows, signed, title, top


@ward
def wf3_ha_giang_nam_sinh_trong_tieu_de() -> Ward:
    """PCGD: the year of birth stands in the headings, which is no period."""
    w = Ward("wf3_ha_giang_nam_sinh_trong_tieu_de", sheet="6 tuổi", ward="Xã Thượng Phùng Sán", period="2023-2024")
    top(w, "BCĐ PCGD - XMC XÃ THƯỢNG PHÙNG SÁN", at=6)
    title(w, "KẾT QUẢ HUY ĐỘNG TRẺ 6 TUỔI RA LỚP, NĂM HỌC 2023-2024", 9).skip()
    w.head("""
        TT | Thôn bản | Trẻ 6 tuổi (sinh năm 2017) | < | < | Trẻ 11 tuổi (sinh năm 2012) | < | < | Ghi chú
        ^ | ^ | Tổng số trẻ phải PC | Đang học lớp 1 | Tỷ lệ % | Tổng số | Hoàn thành CTTH | Tỷ lệ % | ^""", name=1, stt=0)

    def line(i):
        a = w.rng.randint(14, 39)
        b = w.rng.randint(13, 35)
        return [a, a - i % 2, None, b, b - (i % 3 == 0), None, "học bán trú tại trường chính" if i == 4 else None]

    rows(w, "a6 a6g . . . . .", of("Thôn", "Xín Phìn Chư,Mỏ Phàng,Tìa Cua Si,Hoa Cà,Khai Hoang 1,Khai Hoang 2"), line, "Toàn xã", {2: (1, 0), 5: (4, 3)})
    return signed(w, "Người lập biểu", "TRƯỞNG BAN", 6, under=("", ""))


@ward
def wf3_ca_mau_ly_do_bo_hoc() -> Ward:
    """Dropouts by reason between the sum of reasons and those who came back."""
    w = Ward("wf3_ca_mau_ly_do_bo_hoc", sheet="NĂM HỌC 22-23", ward="Xã Tân Ân Đông", period="2022-2023")
    top(w, "UBND XÃ TÂN ÂN ĐÔNG", "TRUNG TÂM HTCĐ XÃ", at=7)
    title(w, "THỐNG KÊ HỌC SINH BỎ HỌC VÀ NGUYÊN NHÂN NĂM HỌC 2022-2023", 11).skip()
    w.head("""
        STT | Ấp | Tổng số HS bỏ học | Chia theo nguyên nhân | < | < | < | < | Số HS vận động ra lớp lại | Số trẻ trong độ tuổi chưa đến trường | Ghi chú
        ^ | ^ | ^ | Hoàn cảnh khó khăn | Học yếu, chán học | Theo cha mẹ đi làm ăn xa | Bệnh | Lý do khác | ^ | ^ | ^""", name=1, stt=0)
    made = [(1, 2, 3, 0, 0, 2, 1), (0, 1, 2, 0, 1, 1, 0), (2, 2, 4, 1, 0, 4, 2), (1, 0, 1, 0, 0, 1, 0), (0, 3, 2, 0, 1, 2, 1)]
    rows(w, "do . . . . . rt ne .", of("Ấp", "Dinh Hạn,Đường Kéo,Hốc Năng,Nhà Diệu,Tắc Gốc"), lambda i: [sum(made[i - 1][:5]), *made[i - 1], None], "Cộng", unread=(1, 2, 3, 4, 5))
    return signed(w, "Giám đốc TTHTCĐ", "CHỦ TỊCH UBND", 6, under=("", ""))


@ward
def wf3_bac_giang_danh_sach_dong_ho() -> Ward:
    """A list of clans to be honoured: graduates, scholarships funds of clans, no figure of the commune."""
    w = Ward("wf3_bac_giang_danh_sach_dong_ho", sheet="DS khen thuong", ward="Xã Việt Lập Hạ", period="2020")
    top(w, "HỘI KHUYẾN HỌC XÃ VIỆT LẬP HẠ", at=4)
    title(w, "DANH SÁCH CÁC DÒNG HỌ HỌC TẬP TIÊU BIỂU ĐỀ NGHỊ TUYÊN DƯƠNG", 7)
    title(w, "GIAI ĐOẠN 2016 - 2020", 7).skip()
    w.line("STT", "Tên dòng họ", "Địa chỉ", "Số người có trình độ ĐH", "Số thạc sĩ, tiến sĩ", "Hình thức đề nghị khen", "Ghi chú", bold=True)
    for i, (n, d, a, b) in enumerate((("Họ Giáp Văn", "Thôn Kim Tràng", 41, 5), ("Họ Nguyễn Đức", "Thôn Trong Làng", 36, 3), ("Họ Thân Nhân", "Thôn Um Ngò", 52, 8), ("Họ Hoàng", "Thôn Văn Miếu", 27, 2), ("Họ Dương Quang", "Thôn Kim Tràng", 19, 1)), 1):
        w.line(i, n, d, a, b, "Giấy khen của UBND huyện" if b > 3 else "Giấy khen của UBND xã", None)
    w.text("(Ấn định danh sách có 05 dòng họ)", italic=True)
    return signed(w)


@ward
def wf3_binh_duong_khao_sat_phan_tram() -> Ward:
    """A survey told in shares only: nothing is a count."""
    w = Ward("wf3_binh_duong_khao_sat_phan_tram", "ods", "Khảo sát", ward="Phường An Điền Bắc", period="2023")
    top(w, "UBND PHƯỜNG AN ĐIỀN BẮC", at=5)
    title(w, "KẾT QUẢ KHẢO SÁT Ý KIẾN NGƯỜI DÂN VỀ MÔ HÌNH GIA ĐÌNH HỌC TẬP NĂM 2023", 7)
    w.text("(Đơn vị tính: %)", at=5, italic=True)
    w.line("TT", "Khu phố", "Biết về mô hình GĐHT", "Hiểu đúng tiêu chí công nhận", "Hài lòng với việc bình xét", "Đề nghị giữ danh hiệu", "Ghi chú", bold=True)
    for i, v in enumerate(((91.2, 64.5, 88, 95.1), (87.5, 58.3, 84.7, 92), (94, 71.6, 90.2, 96.4), (82.9, 55, 79.8, 90.7), (89.6, 62.1, 86.3, 94.4)), 1):
        w.line(i, f"Khu phố {i}", *(vietnamese(float(x), 1) for x in v), None)
    w.line(None, "Bình quân", *(vietnamese(x, 1) for x in (89.0, 62.3, 85.8, 93.7)), None, bold=True)
    return signed(w, "Công chức VHXH", "CHỦ TỊCH", under=("", ""))


@ward
def wf3_phu_tho_kh_th_dat() -> Ward:
    """KH - TH - %: TH is "thực hiện" here, no school."""
    w = Ward("wf3_phu_tho_kh_th_dat", sheet="KH-TH 2023", ward="Xã Sơn Vi Thượng", period="2023")
    top(w, "HỘI KHUYẾN HỌC XÃ SƠN VI THƯỢNG", at=7)
    title(w, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP NĂM 2023", 11).skip()
    w.head("""
        TT | Khu | Số hộ | Công nhận GĐHT (hộ) | < | < | Công nhận DHHT (dòng họ) | < | < | Ghi chú
        ^ | ^ | ^ | KH | TH | % | KH | TH | % | ^""", name=1, stt=0)
    made = [(186, 120, 131, 2, 2), (214, 140, 138, 3, 3), (158, 105, 112, 2, 1), (241, 160, 171, 4, 4), (173, 115, 109, 2, 2), (199, 130, 134, 3, 3)]
    rows(w, "hh fp fg . clp clg . .", [f"Khu {i}" for i in range(1, 7)], lambda i: [*made[i - 1][:3], None, *made[i - 1][3:], None, None], "Toàn xã", {3: (2, 1), 6: (5, 4)})
    w.skip().text("KH: kế hoạch giao đầu năm; TH: thực hiện đến 30/11/2023.", italic=True)
    return signed(w, at=7)


@ward
def wf3_ninh_binh_van_ban_trong_tieu_de() -> Ward:
    """Numbers and dates of decisions in every heading; the year of the figures in the title."""
    w = Ward("wf3_ninh_binh_van_ban_trong_tieu_de", sheet="Biểu số 03", ward="Phường Ninh Giang Tây", period="2024", sizes=(150, 330))
    top(w, "UBND TP. NINH SƠN", "UBND PHƯỜNG NINH GIANG TÂY", at=7, date="Ninh Giang Tây, ngày 25 tháng 01 năm 2025")
    title(w, "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, CÔNG NHẬN MÔ HÌNH HỌC TẬP NĂM 2024", 11)
    w.text("(Kèm theo Báo cáo số 11/BC-UBND ngày 25/01/2025 của UBND phường)", italic=True, over=11, align="center").skip()
    w.head("""
        STT | Tổ dân phố | Tổng số hộ gia đình | Gia đình học tập (theo QĐ số 387/QĐ-TTg ngày 25/3/2022) | < | < | Công dân học tập (theo QĐ số 677/QĐ-TTg ngày 03/6/2022) | < | < | Cộng đồng học tập (TT 25/2023/TT-BGDĐT) | Ghi chú
        ^ | ^ | ^ | Đăng ký | Được công nhận | Tỷ lệ % | Số người từ 18 tuổi trở lên | Được công nhận | Tỷ lệ % | Được công nhận | ^""", name=1, stt=0)
    w.means("hh fr fg %fg/hh ad cit %cit/ad cog .").units(names("Tổ dân phố", "Bộ Đầu,Bãi Trữ,La Mai,Phong Phú,Trung Thứ") + "\nT| | Cộng | #")
    return signed(w, at=7)


@ward
def wf3_hai_duong_tcvn3_chu_hoa() -> Ward:
    """TCVN3 with headings in the capital font, new and renewed before their sum."""
    w = Ward("wf3_hai_duong_tcvn3_chu_hoa", "xls", "GDHT", ward="Xã Thanh Xá Đoài", period="2018", encode="tcvn3", font=".VnTime")
    w.text("HỘI KHUYẾN HỌC XÃ THANH XÁ ĐOÀI", bold=True)
    title(w, "KẾT QUẢ ĐĂNG KÝ, BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2018", 8).skip()
    w.head("""
        TT | THÔN | TỔNG SỐ HỘ | SỐ HỘ ĐĂNG KÝ | < | < | SỐ HỘ ĐƯỢC CÔNG NHẬN | Ghi chú
        ^ | ^ | ^ | Đăng ký mới | Tái đăng ký | Cộng | ^ | ^""", name=1, stt=0)
    made = [(187, 34, 98, 110), (142, 21, 81, 88), (226, 40, 117, 139), (165, 19, 92, 97), (203, 33, 111, 126)]
    rows(w, "hh frn frr fr fg .", of("Thôn", "Xá Trung,Nại Xuyên,Bá Đại,Đông Lĩnh,Kim Can"), lambda i: [*made[i - 1][:3], made[i - 1][1] + made[i - 1][2], made[i - 1][3], None], "Toàn xã")
    return signed(w, "Thư ký", "Chủ tịch Hội", under=("", ""))


@ward
def wf3_lang_son_nam_va_nam_hoc() -> Ward:
    """Models of the calendar year beside dropouts of the school year, told in the group's heading only."""
    w = Ward("wf3_lang_son_nam_va_nam_hoc", sheet="Biểu 2", ward="Xã Hữu Khánh Sơn", period="2023", sizes=(70, 190))
    top(w, "UBND XÃ HỮU KHÁNH SƠN", "HỘI KHUYẾN HỌC", at=7, date="Hữu Khánh Sơn, ngày 08 tháng 12 năm 2023")
    title(w, "SỐ LIỆU PHỤC VỤ TỔNG KẾT CÔNG TÁC KHUYẾN HỌC NĂM 2023", 11).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | GĐHT năm 2023 | < | Học sinh đầu năm học 2022-2023 | Học sinh bỏ học trong năm học 2022-2023 | < | Hội viên đến 12/2023 | Suất học bổng trao đầu năm học 2023-2024 | Ghi chú
        ^ | ^ | ^ | ĐK | CN | ^ | Tổng số | Đã trở lại lớp | ^ | ^ | ^""", name=1, stt=0)
    made = [(88, 61, 52, 94, 2, 1, 41), (112, 80, 71, 131, 1, 1, 55), (74, 49, 40, 83, 3, 1, 38), (156, 118, 104, 170, 2, 2, 72), (97, 66, 57, 109, 0, 0, 46)]
    w.means("hh fr fg ps@2022-2023 do@2022-2023 rt@2022-2023 mem . .")
    rows(w, "hh fr fg ps@2022-2023 do@2022-2023 rt@2022-2023 mem . .", of("Thôn", "Nà Pàn,Bản Khoai,Nà Làng,Tiền Phong,Khuổi Phụ"), lambda i: [*made[i - 1], (5, 8, 4, 11, 6)[i - 1], None], "Cộng", unread=(7,))
    return signed(w, at=7)


@ward
def wf3_vinh_phuc_cn_nam_nay_dk_nam_sau() -> Ward:
    """Registered and recognised in 2023, registered for 2024, one table."""
    w = Ward("wf3_vinh_phuc_cn_nam_nay_dk_nam_sau", "xls", "GĐHT-DHHT", ward="Thị trấn Đạo Đức Nội", period="2023")
    top(w, "HỘI KHUYẾN HỌC THỊ TRẤN ĐẠO ĐỨC NỘI", at=6)
    title(w, "KẾT QUẢ CÔNG NHẬN NĂM 2023, ĐĂNG KÝ NĂM 2024", 10).skip()
    w.head("""
        TT | Tổ dân phố | Gia đình học tập | < | < | < | Dòng họ học tập | < | < | Ghi chú
        ^ | ^ | Đăng ký 2023 | Công nhận 2023 | Tỷ lệ % | Đăng ký 2024 | Đăng ký 2023 | Công nhận 2023 | Đăng ký 2024 | ^""", name=1, stt=0)
    made = [(160, 138, 169, 4, 3, 4), (121, 104, 130, 3, 3, 4), (187, 166, 190, 5, 4, 6), (142, 119, 151, 2, 2, 2), (133, 115, 137, 3, 2, 4)]
    rows(w, "fr@2023 fg@2023 . fr@2024 clr@2023 clg@2023 clr@2024 .", of("Tổ dân phố", "Yên Ninh,Mộ Đạo,Hoàng Thượng,Bảo Đức,Kiền Sơn"), lambda i: [made[i - 1][0], made[i - 1][1], None, *made[i - 1][2:], None], "Tổng cộng", {2: (1, 0)})
    return signed(w, at=6)


@ward
def wf3_tay_ninh_bia_rieng() -> Ward:
    """A cover sheet says whose figures they are and of which year; the two others hold bare tables."""
    who = "Xã Bàu Năng Hạ"
    c = Ward("wf3_tay_ninh_bia_rieng", sheet="Bìa", ward=who, period="2022")
    a = Ward("wf3_tay_ninh_bia_rieng_a", sheet="GĐHT", ward=who, period="2022", sizes=(330, 720))
    b = Ward("wf3_tay_ninh_bia_rieng_b", sheet="DHHT-CĐHT", ward=who, period="2022")
    c.skip(2).text("ĐẢNG ỦY - UBND XÃ BÀU NĂNG HẠ", at=1, bold=True).text("HỘI KHUYẾN HỌC", at=1, bold=True).skip(6)
    c.text("BÁO CÁO SỐ LIỆU", at=1, bold=True).text("XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP", at=1, bold=True).text("NĂM 2022", at=1, bold=True).skip(8).text("Bàu Năng Hạ, tháng 12", at=1, italic=True)
    ap = "Ninh Bình,Ninh Hòa,Ninh Phú,Ninh Thuận,Phước Bình"
    a.head("STT | Ấp | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ (%) | Ghi chú", name=1, stt=0)
    a.means("hh fr fg %fg/fr .").units(names("Ấp", ap) + "\nT| | Cộng | #")
    b.head("""
        STT | Ấp | DHHT | < | CĐHT | <
        ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    b.means("clr clg cor cog").units(names("Ấp", ap) + "\nT| | Cộng | #")
    return join([c, a, b])


@ward
def wf3_thanh_hoa_ten_cong_hoa() -> Ward:
    """Names without their kind that look like sums: Cộng Hòa, Toàn Thắng, Tân Cộng; the sum is "Cộng"."""
    w = Ward("wf3_thanh_hoa_ten_cong_hoa", sheet="Sheet1", ward="Xã Nga Điền Thượng", period="2020", sizes=(140, 310))
    top(w, "UBND XÃ NGA ĐIỀN THƯỢNG", "HỘI KHUYẾN HỌC XÃ", at=4)
    title(w, "THỐNG KÊ GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | % CN/tổng số hộ", name=1, stt=0)
    w.means("hh fr fg %fg/hh").units("\n".join(f"d| {i} | {u} | #" for i, u in enumerate(bare("Thôn", "Chính Nghĩa,Cộng Hòa,Toàn Thắng,Mỹ Khê,Tân Cộng,Đoàn Kết"), 1)) + "\nT| | Cộng | #")
    return signed(w)


@ward
def wf3_soc_trang_ap_ba_thang_hai() -> Ward:
    """Ấp named after days: 3/2, 30/4, 1/5; VNI in .xls."""
    w = Ward("wf3_soc_trang_ap_ba_thang_hai", "xls", "2021", ward="Xã Vĩnh Hải Trung", period="2021", encode="vni", font="VNI-Times", sizes=(220, 480))
    w.texts("HỘI KHUYẾN HỌC XÃ VĨNH HẢI TRUNG", bold=True)
    title(w, "TỔNG HỢP KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2021", 7).skip()
    w.head("TT | Ấp | Số hộ | Số khẩu | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    w.means("hh pop fr fg %fg/fr").units(names("Ấp", "3/2,30/4,1/5,Giồng Nổi,Âu Thọ A,Âu Thọ B") + "\nT| | Toàn xã | #")
    return signed(w)


@ward
def wf3_yen_bai_chu_thich_tren_so() -> Ward:
    """Marks of notes behind figures, 152¹ and 148 (*); the notes stand below."""
    w = Ward("wf3_yen_bai_chu_thich_tren_so", sheet="TH 2023", ward="Xã Nậm Khắt Hạ", period="2023")
    top(w, "HỘI KHUYẾN HỌC XÃ NẬM KHẮT HẠ", at=5)
    title(w, "KẾT QUẢ XÂY DỰNG GĐHT, DHHT NĂM 2023", 7).skip()
    w.head("""
        STT | Bản | Tổng số hộ | GĐHT | < | DHHT | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN""", name=1, stt=0)
    w.means("hh fr fg clr clg").units("""
        d| 1 | Bản Nậm Khắt | 187 | 141 | 119 | 4 | 3
        d| 2 | Bản Hua Khắt | 152¹{152} | 108 | 90 | 3 | 2
        d| 3 | Bản Páo Khắt | 134 | 92 | 77 (*){77} | 2 | 2
        d| 4 | Bản Cáng Dông | 163 | 120 | 101 | 5 | 4²{4}
        d| 5 | Bản Xua Lông | 118 | 81 | 66 | 3 | 2
        T| | Tổng cộng | 754 | 542 | 453 | 17 | 13""".replace("\n        ", "\n"))
    w.skip().text("¹ Tính cả 6 hộ mới chuyển đến trong tháng 10.", italic=True).text("² Có 01 dòng họ được công nhận lại.", italic=True).text("(*) Không tính 3 hộ đi làm ăn xa cả năm.", italic=True)
    return signed(w, at=5)


@ward
def wf3_dong_thap_cong_thuc_tieu_de() -> Ward:
    """The title and the years over the columns are formulas of one cell with the year."""
    w = Ward("wf3_dong_thap_cong_thuc_tieu_de", sheet="Nhap lieu", ward="Xã Tân Phú Trung Đông", period="2022", sizes=(280, 560))
    w.text("HỘI KHUYẾN HỌC XÃ TÂN PHÚ TRUNG ĐÔNG", bold=True)
    w.texts("Năm báo cáo: | | 2022", bold=True)
    w.row += 1
    w.put(0, "SO SÁNH GIA ĐÌNH HỌC TẬP NĂM 2022 VỚI NĂM 2021", bold=True, align="center", formula='"SO SÁNH GIA ĐÌNH HỌC TẬP NĂM "&C2&" VỚI NĂM "&C2-1')
    w.merges.append((w.row, 0, w.row, 7))
    w.skip()
    w.head("""
        STT | Ấp | Năm 2021 | < | Năm 2022 | < | Tăng, giảm số công nhận | Ghi chú
        ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^ | ^""", name=1, stt=0)
    at = w.tables[0].header_rows[0]
    for c, f in ((2, '"Năm "&C2-1'), (4, '"Năm "&C2')):
        w.cells[at, c].formula = f
    made = [(201, 172, 214, 187), (165, 139, 171, 150), (242, 210, 249, 222), (188, 161, 180, 158), (213, 184, 225, 196)]
    w.means("fr@2021 fg@2021 fr@2022 fg@2022 . .")
    lines = []
    for i, (u, m) in enumerate(zip(of("Ấp", "Phú Hòa,Phú Long,Tân Lợi,Tân Thuận,Tân An"), made, strict=True), 1):
        w.units(f"d| {i} | {u} | {' | '.join(map(str, m))}")
        w.put(6, m[3] - m[1], border=True, formula=f"F{w.row}-D{w.row}")
        w.put(7, None, border=True)
        lines.append(w.row)
    w.sum_row("Cộng", lines, formula=True, also=(6,))
    return signed(w, at=5)


@ward
def wf3_tra_vinh_khong_dau() -> Ward:
    """Csv whose table was typed without accents under a head with them."""
    w = Ward("wf3_tra_vinh_khong_dau", "csv", ward="Thị trấn Cầu Ngang Đông", period="2022", csv=("utf-8-sig", ";"))
    w.text("Hội Khuyến học thị trấn Cầu Ngang Đông").text("Ket qua gia dinh hoc tap nam 2022").skip()
    w.head("STT | Khu pho | Tong so ho | So ho dang ky | So ho duoc cong nhan | Ghi chu", name=1, stt=0)
    made = [(341, 254, 221), (287, 201, 169), (402, 311, 280), (319, 230, 199), (268, 190, 161)]
    rows(w, "hh fr fg .", [f"Khu pho {i}=Khu phố {i}" for i in range(1, 6)], lambda i: [*made[i - 1], None], "Tong cong")
    return w


@ward
def wf3_nghe_an_loi_cach_chu() -> Ward:
    """Spaces missing and doubled in the headings, line breaks in the middle of words' groups."""
    w = Ward("wf3_nghe_an_loi_cach_chu", sheet="biểu1", ward="Xã Nghi Thạch Thượng", period="2019", sizes=(130, 290))
    top(w, "HỘI KHUYẾN HỌC XÃ NGHI THẠCH THƯỢNG", at=5)
    title(w, "BÁO CÁO KẾT QUẢ  XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM2019", 8).skip()
    w.head("""
        TT | Xóm | Tổng  số⏎hộ | Gia đình  học⏎tập | < | Dòng họ⏎học tập | < | Ghi  chú
        ^ | ^ | ^ | Đăng ký⏎ | Công⏎nhận |  Đăng  ký | Công  nhận | ^""", name=1, stt=0)
    t = w.tables[0].header_rows[0]
    w.cells[t, 3].value, w.cells[t, 5].value = "Gia đìnhhọc  tập", "Dòng họ\nhọctập"
    w.means("hh fr fg clr clg .").units(names("Xóm", "Xuân Đình,Xuân Hòa,Yên Khang,Bắc Thịnh,Nam Thịnh,Trung Tiến") + "\nT| | Tổngcộng | #")
    return signed(w, at=5)


@ward
def wf3_quang_binh_lan_nfd() -> Ward:
    """Two tabs with the same thôn, some texts composed and some decomposed, as two machines typed them."""
    who = "Xã Hàm Ninh Đông"
    a = Ward("wf3_quang_binh_lan_nfd", sheet="GĐHT", ward=who, period="2021", sizes=(160, 340))
    b = Ward("wf3_quang_binh_lan_nfd_b", sheet="Hội viên, quỹ", ward=who, period="2021", sizes=(160, 340))
    thon = "Trần Xá,Hàm Hòa,Quyết Tiến,Trường Niên,Nguyệt Áng"
    for w, text in ((a, "GIA ĐÌNH HỌC TẬP NĂM 2021"), (b, "HỘI VIÊN VÀ QUỸ KHUYẾN HỌC NĂM 2021")):
        w.text("HỘI KHUYẾN HỌC XÃ HÀM NINH ĐÔNG", bold=True)
        title(w, text, 6).skip()
    a.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    a.means("hh fr fg %fg/fr").units(names("Thôn", thon) + "\nT| | Toàn xã | #")
    b.head("STT | Thôn | Số hội viên | Số tiền quỹ khuyến học (đồng) | Số suất học bổng", name=1, stt=0)
    b.means("mem fund sch").units(names("Thôn", thon) + "\nT| | Toàn xã | #", mess={1: "dot"})
    for one, odd in ((a, 1), (b, 0)):
        for (r, c), cell in one.cells.items():
            if isinstance(cell.value, str) and (r + c) % 2 == odd:
                cell.value = unicodedata.normalize("NFD", cell.value)
    signed(b)
    return join([a, b])
