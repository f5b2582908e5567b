"""Workbooks that look wrong and are right: very small, very even, all nought, merged, unfinished, split and renamed units, sums with a note, jumps with a reason."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_filled import add, fill, look
from ...ward_frames import end, signed, title, top


@ward
def we_lai_chau_ban_ba_ho() -> Ward:
    """Bản of three, five and eight households; shares of 33 and 100 %."""
    w = Ward("we_lai_chau_ban_ba_ho", sheet="GDHT", ward="Xã Tà Mít Thượng", period="2021")
    top(w, "HỘI KHUYẾN HỌC XÃ TÀ MÍT THƯỢNG", at=4, date="Tà Mít Thượng, ngày 30/11/2021")
    title(w, "GIA ĐÌNH HỌC TẬP CÁC BẢN, ĐIỂM BẢN NĂM 2021", 7).skip()
    w.head("""
        STT | Bản | Tổng số hộ | Gia đình học tập | < | < | <
        ^ | ^ | ^ | Đăng ký | Công nhận | CN/ĐK (%) | CN/tổng số hộ (%)""", name=1, stt=0)
    cols = "# n hh fr fg %fg/fr %fg/hh"
    lines = fill(w, cols, [("Bản Ít Chom Dưới", 61, 38, 30), ("Bản Ít Chom Trên", 44, 27, 19), ("Bản Nậm Khăn", 8, 5, 4), ("Bản Huổi Pụng", 3, 3, 1), ("Bản Sài Lương", 52, 30, 25), ("Bản Pa Khôm", 5, 2, 2), ("Bản Hua Cẩn", 1, 1, 1)])
    add(w, cols, "Toàn xã", lines)
    w.skip().text("Ghi chú: Bản Huổi Pụng còn 3 hộ, bản Hua Cẩn còn 1 hộ ở lại sau khi di dân lòng hồ.", italic=True)
    return look(signed(w))


@ward
def we_nam_dinh_khong_em_nao_bo_hoc() -> Ward:
    """No dropouts at any level, nobody to bring back, the roll of the end is that of the start."""
    w = Ward("we_nam_dinh_khong_em_nao_bo_hoc", sheet="Bỏ học 22-23", ward="Xã Hải Cường Nam", period="2022-2023")
    top(w, "UBND XÃ HẢI CƯỜNG NAM", "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG", at=6)
    title(w, "DUY TRÌ SĨ SỐ HỌC SINH NĂM HỌC 2022-2023", 9).skip()
    w.head("""
        STT | Xóm | Tiểu học | < | < | THCS | < | < | HS trở lại lớp THCS
        ^ | ^ | HS đầu năm | HS cuối năm | HS bỏ học | HS đầu năm | HS cuối năm | HS bỏ học | ^""", name=1, stt=0)
    cols = "# n ps:th pe:th do:th ps:thcs pe:thcs do:thcs rt:thcs"
    pupils = [(83, 61), (97, 74), (66, 52), (104, 80), (72, 49), (91, 70)]
    lines = fill(w, cols, [(f"Xóm {i}", a, a, 0, b, b, 0, 0) for i, (a, b) in enumerate(pupils, 1)])
    add(w, cols, "Cộng", lines)
    return look(signed(w, "GIÁM ĐỐC TTHTCĐ", "TM. UBND XÃ", at=6, under=("", "")), 12)


@ward
def we_yen_bai_sap_nhap_to() -> Ward:
    """Tổ 4 was merged into Tổ 3: its cells of 2021 are empty and those of Tổ 3 have jumped."""
    w = Ward("we_yen_bai_sap_nhap_to", sheet="2020-2021", ward="Phường Minh Bảo Đông", period="2021")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG MINH BẢO ĐÔNG", at=5)
    title(w, "SO SÁNH KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2020 VÀ NĂM 2021", 8).skip()
    w.head("""
        STT | Tổ dân phố | Năm 2020 | < | < | Năm 2021 | < | <
        ^ | ^ | Số hộ | Hộ đăng ký | Hộ công nhận | Số hộ | Hộ đăng ký | Hộ công nhận""", name=1, stt=0)
    cols = "# n hh@2020 fr@2020 fg@2020 hh@2021 fr@2021 fg@2021"
    lines = fill(w, cols, [("TDP 1=Tổ dân phố 1", 187, 138, 119, 190, 145, 127), ("TDP 2=Tổ dân phố 2", 163, 114, 98, 164, 121, 106), ("TDP 3=Tổ dân phố 3", 121, 82, 70, 219, 155, 133),
                           ("TDP 4=Tổ dân phố 4", 96, 65, 54, None, None, None), ("TDP 5=Tổ dân phố 5", 204, 153, 136, 207, 160, 144), ("TDP 6=Tổ dân phố 6", 175, 127, 110, 177, 133, 119)])
    add(w, cols, "Cộng", lines)
    w.skip().text("* Từ ngày 01/01/2021, TDP 4 sáp nhập vào TDP 3 theo Nghị quyết của HĐND tỉnh.", italic=True)
    return look(signed(w, at=5))


@ward
def we_tien_giang_hai_ap_bang_nhau() -> Ward:
    """Two ấp have the same three figures by chance; the fourth and the sums are right."""
    w = Ward("we_tien_giang_hai_ap_bang_nhau", "ods", "Tổng hợp", ward="Xã Tân Hội Đông A", period="2019")
    w.text("HỘI KHUYẾN HỌC XÃ TÂN HỘI ĐÔNG A", bold=True)
    title(w, "BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2019", 6).skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Số hội viên khuyến học", name=1, stt=0)
    cols = "# n hh fr fg mem"
    lines = fill(w, cols, [("Ấp Tân Bình", 286, 212, 190, 96), ("Ấp Tân Phú", 341, 258, 231, 118), ("Ấp Tân Thạnh", 286, 212, 190, 104), ("Ấp Tân Thới", 297, 229, 202, 99), ("Ấp Tân Hiệp", 312, 229, 205, 111)])
    add(w, cols, "Cộng", lines)
    return look(end(w, at=3))


@ward
def we_phu_tho_ty_le_lam_tron() -> Ward:
    """Shares rounded to whole per cents; two come out at 100 for 99,6 and 99,5."""
    w = Ward("we_phu_tho_ty_le_lam_tron", "xls", "Bieu tong hop", ward="Thị trấn Hùng Sơn Nam", period="2023")
    top(w, "HỘI KHUYẾN HỌC", "THỊ TRẤN HÙNG SƠN NAM", at=4)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2023", 7)
    w.text("(Tỷ lệ làm tròn đến hàng đơn vị)", italic=True, over=7, align="center").skip()
    w.head("TT | Tên khu | Tổng số hộ | Hộ đăng ký | % so với tổng số hộ | Hộ được công nhận | % so với đăng ký", name=1, stt=0)
    cols = "# n hh fr %fr/hh fg %fg/fr"
    lines = fill(w, cols, [("Khu 1", 232, 231, 196), ("Khu 2", 187, 150, 133), ("Khu 3", 264, 219, 218), ("Khu 4", 205, 155, 138), ("Khu 5", 176, 131, 109), ("Khu 6", 249, 193, 171)], decimals=0)
    add(w, cols, "Cộng", lines, decimals=0)
    return look(signed(w))


@ward
def we_binh_phuoc_chua_bao_cao() -> Ward:
    """Two of eight khu phố have not reported: blanks, a remark, and sums of those who did."""
    w = Ward("we_binh_phuoc_chua_bao_cao", sheet="6 tháng", ward="Phường Tân Xuân Tây", period="2024-H1")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG TÂN XUÂN TÂY", at=4, date="Tân Xuân Tây, ngày 28 tháng 6 năm 2024")
    title(w, "TÌNH HÌNH ĐĂNG KÝ GIA ĐÌNH HỌC TẬP 6 THÁNG ĐẦU NĂM 2024", 7).skip()
    w.head("STT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hội viên | Quỹ khuyến học (đồng) | Ghi chú", name=1, stt=0)
    cols = "# n hh fr mem fund .note"
    made = [(512, 341, 187, 24500000, None), (467, 305, 160, 19800000, None), (389, 248, 121, 15250000, None), (None, None, None, None, "chưa gửi báo cáo"),
            (433, 290, 149, 21000000, None), (521, 362, 203, 26400000, None), (None, None, None, None, "chưa gửi báo cáo"), (376, 237, 118, 13700000, None)]
    lines = fill(w, cols, [(f"Khu phố {i}", *m) for i, m in enumerate(made, 1)])
    total = add(w, cols, "Cộng (6/8 khu phố)", lines)
    w.put(6, None, total, border=True)
    return look(signed(w), other=13)


@ward
def we_hung_yen_vuot_ke_hoach() -> Ward:
    """Registered and recognised against the plan: 118, 132, 145 %."""
    w = Ward("we_hung_yen_vuot_ke_hoach", sheet="KH-TH 2022", ward="Xã Dị Sử Thượng", period="2022")
    top(w, "HỘI KHUYẾN HỌC XÃ DỊ SỬ THƯỢNG", at=4)
    title(w, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2022", 7).skip()
    w.head("STT | Thôn | Tổng số hộ | Chỉ tiêu kế hoạch giao (hộ) | Số hộ đăng ký | Số hộ được công nhận | Công nhận so với kế hoạch (%)", name=1, stt=0)
    cols = "# n hh fp fr fg %fg/fp"
    lines = fill(w, cols, [("Thôn Trai Trang", 356, 180, 263, 237), ("Thôn Nho Lâm", 298, 150, 241, 218), ("Thôn Thợ", 211, 120, 158, 141), ("Thôn Tháp", 274, 140, 176, 138), ("Thôn Phan Bôi", 327, 165, 238, 202)])
    add(w, cols, "Toàn xã", lines)
    return look(signed(w, "NGƯỜI LẬP BIỂU", "TM. BAN THƯỜNG VỤ"))


@ward
def we_khanh_hoa_cuoi_nam_dong_hon() -> Ward:
    """More pupils at the end than at the start, since more moved in than out; one khóm has dropouts all the same."""
    w = Ward("we_khanh_hoa_cuoi_nam_dong_hon", sheet="Tiểu học", ward="Phường Cam Nghĩa Bắc", period="2023-2024")
    top(w, "UBND PHƯỜNG CAM NGHĨA BẮC", at=5)
    title(w, "BIẾN ĐỘNG HỌC SINH TIỂU HỌC NĂM HỌC 2023-2024", 7).skip()
    w.head("TT | Tổ dân phố | Số học sinh đầu năm học | Chuyển đến | Chuyển đi | Bỏ học | Số học sinh cuối năm học", name=1, stt=0)
    cols = "# n ps:th .in .out do:th pe:th"
    made = [(134, 6, 2, 0), (118, 9, 1, 0), (147, 3, 4, 1), (96, 11, 2, 0), (125, 5, 5, 0)]
    lines = fill(w, cols, [(f"TDP {n}=Tổ dân phố {n}", p, i, o, d, p + i - o - d) for n, (p, i, o, d) in zip(("Nghĩa Phú", "Nghĩa An", "Hòa Bình", "Nghĩa Bình", "Nghĩa Cam"), made, strict=True)])
    add(w, cols, "Cộng", lines)
    w.skip().text("Học sinh chuyển đến chủ yếu là con công nhân khu công nghiệp.", italic=True)
    return look(end(w, "Người lập", "HIỆU TRƯỞNG", 4))


@ward
def we_nghe_an_tach_xom() -> Ward:
    """Xóm 3 of 2022 is Xóm 3A and Xóm 3B in 2023."""
    sheets = []
    first = [("Xóm 1", 243, 181, 160), ("Xóm 2", 219, 158, 139), ("Xóm 3", 431, 316, 274), ("Xóm 4", 208, 149, 128)]
    second = [("Xóm 1", 245, 190, 169), ("Xóm 2", 222, 166, 147), ("Xóm 3A", 227, 171, 149), ("Xóm 3B", 208, 153, 132), ("Xóm 4", 211, 157, 138)]
    for year, made in ((2022, first), (2023, second)):
        w = Ward("we_nghe_an_tach_xom", sheet=str(year), ward="Xã Nghi Công Đông", period=str(year))
        top(w, "HỘI KHUYẾN HỌC XÃ NGHI CÔNG ĐÔNG", at=3)
        title(w, f"THỐNG KÊ GIA ĐÌNH HỌC TẬP NĂM {year}", 5).skip()
        w.head("STT | Xóm | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
        cols = "# n hh fr fg"
        lines = fill(w, cols, made)
        add(w, cols, "Tổng cộng", lines)
        if year == 2023:
            w.skip().text("Ghi chú: Xóm 3 tách thành xóm 3A và xóm 3B từ tháng 3/2023.", italic=True)
        sheets.append(look(signed(w, at=3)))
    return join(sheets)


@ward
def we_lam_dong_doi_ten_to() -> Ward:
    """Tổ dân phố 5 of the first sheet is called Tổ dân phố Hòa Bình on the second."""
    sheets = []
    rest = ["TDP 1=Tổ dân phố 1", "TDP 2=Tổ dân phố 2", "TDP 3=Tổ dân phố 3", "TDP 4=Tổ dân phố 4"]
    for year, fifth, made in ((2020, "TDP 5=Tổ dân phố 5", [(176, 121, 104), (203, 148, 131), (158, 107, 93), (191, 136, 118), (214, 159, 142)]),
                              (2021, "TDP Hòa Bình=Tổ dân phố Hòa Bình", [(178, 130, 113), (205, 155, 138), (160, 113, 99), (194, 143, 126), (217, 166, 150)])):
        w = Ward("we_lam_dong_doi_ten_to", sheet=f"N{year}", ward="Thị trấn Nam Ban Hạ", period=str(year))
        top(w, "HỘI KHUYẾN HỌC THỊ TRẤN NAM BAN HẠ", at=4)
        title(w, f"TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM {year}", 6).skip()
        w.head("STT | Tổ dân phố | Số hộ | Hộ đăng ký | Hộ được công nhận | Ghi chú", name=1, stt=0)
        notes = [None] * 4 + ["trước là TDP 5, đổi tên theo NQ 23/NQ-HĐND" if year == 2021 else None]
        lines = fill(w, "# n hh fr fg .note", [(u, *m, n) for u, m, n in zip([*rest, fifth], made, notes, strict=True)])
        total = add(w, "# n hh fr fg .note", "Toàn thị trấn", lines)
        w.put(5, None, total, border=True)
        sheets.append(look(signed(w)))
    return join(sheets)


@ward
def we_quang_binh_tang_gap_ba() -> Ward:
    """Registrations trebled in a year; the note says why."""
    w = Ward("we_quang_binh_tang_gap_ba", sheet="Đăng ký", ward="Xã Hưng Trạch Nam", period="2023")
    top(w, "HỘI KHUYẾN HỌC XÃ HƯNG TRẠCH NAM", at=4, date="Hưng Trạch Nam, ngày 15 tháng 12 năm 2023")
    title(w, "SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP 2021 - 2023", 6).skip()
    w.head("""
        STT | Thôn | Tổng số hộ năm 2023 | Số hộ đăng ký | < | <
        ^ | ^ | ^ | 2021 | 2022 | 2023""", name=1, stt=0)
    cols = "# n hh fr@2021 fr@2022 fr@2023"
    lines = fill(w, cols, [("Thôn Khương Hà 1", 264, 51, 58, 187), ("Thôn Khương Hà 2", 231, 44, 49, 160), ("Thôn Cổ Giang", 318, 70, 77, 241), ("Thôn Gia Hưng", 207, 36, 41, 138), ("Thôn Bồng Lai", 289, 62, 66, 204)])
    add(w, cols, "Cộng", lines)
    w.skip().text("Ghi chú: Các năm 2021, 2022 chỉ làm điểm ở một số chi hội; năm 2023 triển khai đến toàn thể hộ dân theo Quyết định 387/QĐ-TTg nên số đăng ký tăng mạnh.", italic=True)
    return look(signed(w))


@ward
def we_son_la_cong_ca_khu_tap_the() -> Ward:
    """The sums hold 23 households of a company's quarters that belong to no bản; a note says so."""
    w = Ward("we_son_la_cong_ca_khu_tap_the", sheet="Tong hop", ward="Thị trấn Hát Lót Tây", period="2022")
    top(w, "HỘI KHUYẾN HỌC THỊ TRẤN HÁT LÓT TÂY", at=3)
    title(w, "BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("STT | Tiểu khu | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    cols = "# n hh fr fg"
    lines = fill(w, cols, [(f"Tiểu khu {i}", *m) for i, m in enumerate([(198, 141, 124), (226, 170, 152), (174, 118, 101), (211, 157, 138), (189, 136, 117)], 1)])
    total = add(w, cols, "Cộng (*)", lines)
    for c, more in ((2, 23), (3, 15), (4, 12)):
        w.cells[total, c].value += more
    w.skip().text("(*) Số cộng bao gồm cả khu tập thể Nhà máy đường: 23 hộ, 15 hộ đăng ký, 12 hộ được công nhận, chưa thuộc tiểu khu nào.", italic=True)
    return look(signed(w, at=3))


@ward
def we_an_giang_tro_lai_tu_nam_truoc() -> Ward:
    """More pupils came back in one khóm than left this year: two had left the year before, says the note."""
    w = Ward("we_an_giang_tro_lai_tu_nam_truoc", "xls", "Van dong", ward="Phường Long Thạnh Đông", period="2022-2023")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG LONG THẠNH ĐÔNG", at=3)
    title(w, "HỌC SINH THCS BỎ HỌC VÀ TRỞ LẠI LỚP NĂM HỌC 2022-2023", 5).skip()
    w.head("STT | Khóm | Số HS THCS bỏ học | Số HS THCS vận động trở lại lớp | Ghi chú", name=1, stt=0)
    cols = "# n do:thcs rt:thcs .note"
    lines = fill(w, cols, [("Khóm Long Thạnh A", 4, 2, None), ("Khóm Long Thạnh B", 1, 3, "có 02 em bỏ học từ năm học trước"), ("Khóm Long Hưng", 3, 1, None), ("Khóm Long Quới", 5, 2, None), ("Khóm Long Châu", 0, 0, None)])
    total = add(w, cols, "Cộng", lines)
    w.put(4, None, total, border=True)
    w.skip().text("Số học sinh trở lại lớp gồm cả học sinh bỏ học từ năm học 2021-2022.", italic=True)
    return look(end(w, at=3), 22, 16)


@ward
def we_hai_phong_dong_ho_tinh_mot_lan() -> Ward:
    """Clans live in several thôn; the ward counts each once, so the sum is less than the lines."""
    w = Ward("we_hai_phong_dong_ho_tinh_mot_lan", sheet="Dòng họ", ward="Xã Tân Trào Thượng", period="2021")
    top(w, "HỘI KHUYẾN HỌC XÃ TÂN TRÀO THƯỢNG", at=4)
    title(w, "DÒNG HỌ HỌC TẬP NĂM 2021", 6).skip()
    w.head("STT | Thôn | Tổng số dòng họ | Số dòng họ đăng ký | Số dòng họ được công nhận | Ghi chú", name=1, stt=0)
    cols = "# n cl clr clg .note"
    lines = fill(w, cols, [("Thôn Kỳ Sơn", 8, 6, 5, None), ("Thôn Ngọc Tỉnh", 6, 5, 4, None), ("Thôn Kim Sơn", 9, 7, 6, None), ("Thôn Đâu Kiên", 5, 3, 3, None)])
    total = add(w, cols, "Toàn xã (1)", lines)
    for c, value in ((2, 21), (3, 16), (4, 14)):
        w.cells[total, c].value = value
    w.put(5, None, total, border=True)
    w.skip().text("(1) Một dòng họ có thể ở nhiều thôn, toàn xã mỗi dòng họ chỉ tính một lần nên không bằng tổng các thôn.", italic=True)
    return look(signed(w))


@ward
def we_vung_tau_so_khong_lien_tuc() -> Ward:
    """No khu phố 4 and 7; every family registered is recognised, every khu phố has its title: 100 % all over."""
    w = Ward("we_vung_tau_so_khong_lien_tuc", sheet="Năm 2023", ward="Phường Thắng Nhì Đông", period="2023")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG THẮNG NHÌ ĐÔNG", at=5)
    title(w, "KẾT QUẢ XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Gia đình học tập | < | < | Cộng đồng học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ CN/ĐK (%) | Đăng ký | Công nhận""", name=1, stt=0)
    cols = "# n hh fr fg %fg/fr cor cog"
    lines = fill(w, cols, [(f"KP{n}=Khu phố {n}", hh, fr, fr, 1, 1) for n, hh, fr in ((1, 412, 330), (2, 376, 301), (3, 451, 368), (5, 389, 317), (6, 428, 345), (8, 364, 290))])
    add(w, cols, "Cộng", lines)
    w.skip().text("Khu phố 4 và khu phố 7 đã nhập vào các khu phố khác từ năm 2019.", italic=True)
    return look(signed(w, at=5))


@ward
def we_quang_ninh_quy_co_doanh_nghiep() -> Ward:
    """One khu has ten times the fund of the others: a mine gave 250 million, says the remark."""
    w = Ward("we_quang_ninh_quy_co_doanh_nghiep", sheet="Quỹ 2022", ward="Phường Mông Dương Nam", period="2022")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG MÔNG DƯƠNG NAM", at=3, date="Mông Dương Nam, ngày 27 tháng 12 năm 2022")
    title(w, "HỘI VIÊN VÀ QUỸ KHUYẾN HỌC NĂM 2022", 6).skip()
    w.head("STT | Khu phố | Số hội viên | Quỹ khuyến học (đồng) | Số suất học bổng | Ghi chú", name=1, stt=0)
    cols = "# n mem fund sch .note"
    made = [(146, 21500000, 18, None), (173, 26300000, 22, None), (128, 271800000, 64, "Công ty Than ủng hộ 250 triệu"), (159, 19700000, 17, None), (187, 30400000, 25, None)]
    lines = fill(w, cols, [(f"Khu phố {i}", *m) for i, m in enumerate(made, 1)], show=vietnamese)
    for r in lines:  # only the money is written with its dots
        for c in (2, 4):
            w.cells[r, c].value = int(w.cells[r, c].value)
    total = add(w, cols, "Cộng", lines)
    w.cells[total, 3].value = vietnamese(w.cells[total, 3].value)
    w.put(5, None, total, border=True)
    return look(signed(w, at=3), other=15)
