"""A mistake in each: values that broke, rows that slid, texts, dates, names and years that contradict, sums that miss something."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_filled import add, at, fill, forget, look
from ...ward_frames import end, signed, title, top


@ward
def we_dak_lak_tra_khong_ra() -> Ward:
    """The households came by VLOOKUP from another file; one buôn was not found: #N/A there, in the sum and in the shares."""
    w = Ward("we_dak_lak_tra_khong_ra", sheet="Tong hop 2023", ward="Xã Ea Knuếc Hạ", period="2023", left=1, top=1)
    top(w, "HỘI KHUYẾN HỌC XÃ EA KNUẾC HẠ", at=4)
    title(w, "GIA ĐÌNH HỌC TẬP NĂM 2023 THEO THÔN, BUÔN", 6).skip()
    w.head("STT | Thôn, buôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Công nhận/tổng số hộ (%)", name=1, stt=0)
    cols = "# n hh fr fg %fg/hh"
    lines = fill(w, cols, [("Thôn Tân Hòa", 276, 203, 181), ("Buôn Kla", 214, 139, 118), ("Buôn Pok", None, 121, 97), ("Thôn Tân Bình", 308, 231, 209), ("Buôn Ea Kmát", 187, 116, 94)])
    total = add(w, cols, "Cộng", lines)
    row = lines[2]
    for r, c in ((row, 2), (row, 5), (total, 2), (total, 5)):
        w.put(c, "#N/A", r, border=True, bold=r == total)
    signed(w)
    return look(w.plant(w.address(2, row), "#N/A", w.address(5, row), *at(w, total, 2, 5)))


@ward
def we_ben_tre_dong_truot_o() -> Ward:
    """All figures of one ấp slid one cell to the right, the last into the remarks; the sums are of the right columns."""
    w = Ward("we_ben_tre_dong_truot_o", sheet="GĐHT 2022", ward="Xã Phú Nhuận Hạ", period="2022")
    w.text("HỘI KHUYẾN HỌC XÃ PHÚ NHUẬN HẠ", bold=True)
    title(w, "SỐ LIỆU GIA ĐÌNH HỌC TẬP VÀ HỘI VIÊN NĂM 2022", 7).skip()
    w.head("STT | Ấp | Tổng số hộ | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT | Số hội viên khuyến học | Ghi chú", name=1, stt=0)
    cols = "# n hh fr fg mem .note"
    right = [(318, 243, 216, 104), (274, 201, 178, 92), (351, 266, 240, 121), (296, 219, 188, 97), (263, 195, 170, 86)]
    made = [(*m, None) for m in right]
    made[3] = (None, *right[3])
    lines = fill(w, cols, [(f"Ấp {n}", *m) for n, m in zip(("Phú Hào", "Phú Thành", "Phú Tự", "Phú Hữu", "Phú Chánh"), made, strict=True)])
    total = add(w, cols, "Cộng", lines)
    for c, value in enumerate(map(sum, zip(*right, strict=True)), 2):
        w.cells[total, c].value = value
    w.put(6, None, total, border=True)
    row = lines[3]
    forget(w, [row], range(2, 7))
    signed(w)
    return look(w.plant(w.address(2, row), None, *at(w, row, 1, 3, 4, 5, 6), *at(w, total, 2, 3, 4, 5)))


@ward
def we_soc_trang_chu_trong_cot_so() -> Ward:
    """"xem lại" stands where the recognised of one khóm should be; the formula passes over it."""
    w = Ward("we_soc_trang_chu_trong_cot_so", sheet="Biểu 3", ward="Phường Vĩnh Phước Đông", period="2021")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG VĨNH PHƯỚC ĐÔNG", at=3)
    title(w, "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    w.head("STT | Khóm | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    cols = "# n hh fr fg"
    lines = fill(w, cols, [("Khóm Biển Trên", 287, 204, 175), ("Khóm Biển Dưới", 312, 230, 198), ("Khóm Vĩnh Thành", 256, 181, "xem lại"), ("Khóm Wath Pích", 344, 241, 206), ("Khóm Đại Bái", 229, 167, 149)])
    total = add(w, cols, "Cộng", lines, formulas=True)
    signed(w, at=3)
    row = lines[2]
    return look(w.plant(w.address(4, row), "xem lại", w.address(4, total)))


@ward
def we_thai_nguyen_cong_ca_trong_do() -> Ward:
    """The formulas of the sums take the lines "Trong đó: hộ nghèo" as well."""
    w = Ward("we_thai_nguyen_cong_ca_trong_do", sheet="Biểu hộ", ward="Xã Tràng Xá Thượng", period="2020")
    top(w, "HỘI KHUYẾN HỌC XÃ TRÀNG XÁ THƯỢNG", at=3)
    title(w, "XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2020", 5).skip()
    w.head("STT | Xóm | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    cols = "# n hh fr fg"
    made = [("Xóm Đồng Ruộng", (143, 101, 88), (19, 7, 4)), ("Xóm Là Dương", (118, 84, 70), (22, 9, 6)), ("Xóm Mỏ Bễn", (136, 93, 79), (17, 6, 5)), ("Xóm Nà Lưu", (97, 62, 50), (25, 8, 5)), ("Xóm Thành Tiến", (151, 112, 99), (11, 5, 4))]
    lines = []
    for k, (name, whole, part) in enumerate(made, 1):
        lines += fill(w, cols, [(name, *whole)], stt=k)
        w.row += 1
        for c, value in enumerate((None, "   Trong đó: hộ nghèo", *part)):
            w.put(c, value, border=True, italic=True)
        lines.append(w.row)
    total = add(w, cols, "Cộng", lines, formulas=True)
    signed(w, at=3)
    return look(w.plant(w.address(2, total), w.cells[total, 2].value, *at(w, total, 1, 3, 4)), 22)


@ward
def we_kon_tum_gia_tri_cu() -> Ward:
    """The workbook reckons only when asked: the sums still show what was before Thôn 4 sent its second list."""
    w = Ward("we_kon_tum_gia_tri_cu", sheet="Q4-2022", ward="Xã Đắk Cấm Hạ", period="2022")
    top(w, "UBND XÃ ĐẮK CẤM HẠ", at=4)
    title(w, "TỔNG HỢP ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ công nhận/đăng ký", name=1, stt=0)
    cols = "# n hh fr fg =fg/fr"
    lines = fill(w, cols, [(f"Thôn {i}", *m) for i, m in enumerate([(203, 141, 122), (178, 119, 98), (241, 180, 163), (196, 148, 127), (222, 157, 136), (165, 108, 91)], 1)])
    total = add(w, cols, "Cộng", lines, formulas=True)
    w.cells[total, 4].value -= 38
    w.cells[total, 5].value = w.cells[total, 4].value / w.cells[total, 3].value
    signed(w)
    return look(w.plant(w.address(4, total), w.cells[total, 4].value, *at(w, total, 1, 5)))


@ward
def we_quang_nam_tong_hop_khac_chi_tiet() -> Ward:
    """The summary says 1.312 families registered, the sheet of the thôn adds up to 1.321."""
    name = "we_quang_nam_tong_hop_khac_chi_tiet"
    one = Ward(name, sheet="Tổng hợp", ward="Xã Duy Hòa Đông", period="2021")
    top(one, "HỘI KHUYẾN HỌC XÃ DUY HÒA ĐÔNG", at=2)
    title(one, "TỔNG HỢP KẾT QUẢ PHONG TRÀO NĂM 2021", 4).skip()
    one.head("TT | Nội dung | Đơn vị tính | Kết quả", name=1, stt=0)
    at_row = {}
    for k, (what, unit, value) in enumerate([("Tổng số hộ trên địa bàn", "hộ", 1796), ("Số hộ đăng ký gia đình học tập", "hộ", 1312), ("Số hộ được công nhận gia đình học tập", "hộ", 1163), ("Số hội viên khuyến học", "người", 874)], 1):
        one.line(k, what, unit, value)
        at_row[k] = one.row
    one.not_counted(*(one.address(3, r) for r in at_row.values()))
    signed(one, at=2)
    look(one, 38)
    two = Ward(name, sheet="Chi tiết", ward="Xã Duy Hòa Đông", period="2021")
    title(two, "CHI TIẾT GIA ĐÌNH HỌC TẬP THEO THÔN NĂM 2021", 6).skip()
    two.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Số hội viên", name=1, stt=0)
    cols = "# n hh fr fg mem"
    lines = fill(two, cols, [("Thôn Lệ Nam", 361, 268, 239, 181), ("Thôn Phú Lạc", 294, 214, 190, 140), ("Thôn Cù Bàn", 417, 312, 276, 203), ("Thôn Gia Hòa", 338, 241, 204, 166), ("Thôn Tĩnh Yên", 386, 286, 254, 184)])
    total = add(two, cols, "Cộng", lines)
    assert [two.cells[total, c].value for c in (2, 3, 4, 5)] == [1796, 1321, 1163, 874]
    look(two)
    row = at_row[2]
    return join([one.plant(one.address(3, row), 1312, one.address(1, row), two.address(3, total), two.address(1, total)), two])


@ward
def we_dong_thap_luy_ke_giam() -> Ward:
    """Scholarships cumulated to the end of each quarter: 9, 15, 12, 27 in one ấp; the sums carry it."""
    w = Ward("we_dong_thap_luy_ke_giam", sheet="Học bổng 2023", ward="Xã Phong Mỹ Tây", period="2023")
    top(w, "HỘI KHUYẾN HỌC XÃ PHONG MỸ TÂY", at=4)
    title(w, "SỐ SUẤT HỌC BỔNG ĐÃ TRAO NĂM 2023", 7).skip()
    w.head("""
        STT | Ấp | Số hội viên | Số suất học bổng lũy kế từ đầu năm | < | < | <
        ^ | ^ | ^ | Đến hết quý I | Đến hết quý II | Đến hết quý III | Đến hết quý IV""", name=1, stt=0)
    cols = "# n mem ~sch@2023-Q1 ~sch@2023-Q2 ~sch@2023-Q3 ~sch@2023"
    lines = fill(w, cols, [(f"Ấp {i}", *m) for i, m in enumerate([(142, 7, 11, 24, 30), (167, 9, 15, 12, 27), (119, 4, 9, 18, 21), (186, 11, 17, 31, 38), (153, 6, 12, 22, 26)], 1)])
    total = add(w, cols, "Cộng", lines)
    signed(w)
    row = lines[1]
    return look(w.plant(w.address(5, row), 12, w.address(4, row), *at(w, total, 4, 5)))


@ward
def we_cao_bang_ngay_khong_co() -> Ward:
    """One xóm sent its report on the 31st of November."""
    w = Ward("we_cao_bang_ngay_khong_co", sheet="Theo dõi", ward="Xã Hồng Việt Thượng", period="2022")
    top(w, "HỘI KHUYẾN HỌC XÃ HỒNG VIỆT THƯỢNG", at=4, date="Hồng Việt Thượng, ngày 09 tháng 12 năm 2022")
    title(w, "THEO DÕI BÁO CÁO GIA ĐÌNH HỌC TẬP CỦA CÁC XÓM NĂM 2022", 6).skip()
    w.head("STT | Xóm | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Ngày gửi báo cáo", name=1, stt=0)
    cols = "# n hh fr fg .date"
    lines = fill(w, cols, [("Xóm Nà Mè", 78, 52, 44, "22/11/2022"), ("Xóm Lam Sơn", 91, 67, 58, "25/11/2022"), ("Xóm Vò Ấu", 64, 39, 31, "31/11/2022"), ("Xóm Đông Giang", 83, 60, 51, "02/12/2022"), ("Xóm Cốc Gằng", 57, 36, 30, "28/11/2022")])
    total = add(w, "# n hh fr fg .date", "Cộng", lines)
    w.put(5, None, total, border=True)
    signed(w)
    return look(w.plant(w.address(5, lines[2]), "31/11/2022", w.address(1, lines[2]), w.address(5, w.tables[0].header_rows[0])))


@ward
def we_ha_tinh_nam_o_tuong_lai() -> Ward:
    """The years over the columns are 2021, 2022 and 2032."""
    w = Ward("we_ha_tinh_nam_o_tuong_lai", sheet="3 năm", ward="Xã Kỳ Trinh Nam", period="2023")
    top(w, "HỘI KHUYẾN HỌC XÃ KỲ TRINH NAM", at=5, date="Kỳ Trinh Nam, ngày 18 tháng 12 năm 2023")
    title(w, "KẾT QUẢ GIA ĐÌNH HỌC TẬP BA NĂM GẦN ĐÂY", 8).skip()
    w.head("""
        STT | Thôn | Năm 2021 | < | Năm 2022 | < | Năm 2032 | <
        ^ | ^ | Hộ đăng ký | Hộ công nhận | Hộ đăng ký | Hộ công nhận | Hộ đăng ký | Hộ công nhận""", name=1, stt=0)
    cols = "# n fr@2021 fg@2021 fr@2022 fg@2022 ~fr@2023 ~fg@2023"
    lines = fill(w, cols, [("Thôn Tây Trinh", 161, 138, 170, 149, 176, 157), ("Thôn Hoàng Trinh", 132, 110, 139, 119, 147, 128), ("Thôn Quyền Hành", 187, 164, 192, 171, 199, 178), ("Thôn Đông Trinh", 148, 121, 153, 131, 160, 139)])
    total = add(w, cols, "Cộng", lines)
    signed(w, at=5)
    head, under = w.tables[0].header_rows
    hit = [a for r in (under, *lines, total) for a in at(w, r, 6, 7)]
    return look(w.plant(w.address(6, head), "Năm 2032", w.address(7, head), *hit))


@ward
def we_dong_nai_ten_xa_khac() -> Ward:
    """The letter head and the sum say xã Tân Lập Trung, the title xã Tân Hội Trung, from whose file it was made."""
    w = Ward("we_dong_nai_ten_xa_khac", sheet="GĐHT", ward="Xã Tân Lập Trung", period="2021")
    top(w, "UBND XÃ TÂN LẬP TRUNG", "HỘI KHUYẾN HỌC", at=4, date="Tân Lập Trung, ngày 03 tháng 12 năm 2021")
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP XÃ TÂN HỘI TRUNG NĂM 2021", 6)
    said = w.row
    w.skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt (%)", name=1, stt=0)
    cols = "# n hh fr fg %fg/fr"
    lines = fill(w, cols, [(f"Ấp {i}", *m) for i, m in enumerate([(412, 318, 284), (387, 291, 255), (449, 352, 319), (365, 270, 233)], 1)])
    total = add(w, cols, "Toàn xã Tân Lập Trung", lines)
    signed(w)
    forget(w, lines, range(2, 5))
    return look(w.plant(w.address(0, said), "TỔNG HỢP GIA ĐÌNH HỌC TẬP XÃ TÂN HỘI TRUNG NĂM 2021", "A1", "A2", w.address(4, 3), w.address(1, total)), 24)


@ward
def we_hoa_binh_hai_nam_hoc() -> Ward:
    """The title says năm học 2023-2024, two headings still 2022-2023."""
    w = Ward("we_hoa_binh_hai_nam_hoc", "xls", "THCS", ward="Xã Tân Vinh Hạ", period="2023-2024")
    w.text("UBND XÃ TÂN VINH HẠ", bold=True)
    title(w, "BÁO CÁO SĨ SỐ HỌC SINH THCS NĂM HỌC 2023-2024", 5)
    said = w.row
    w.skip()
    w.head("STT | Xóm | Số HS THCS đầu năm học 2022-2023 | Số HS THCS bỏ học | Số HS THCS cuối năm học 2022-2023", name=1, stt=0)
    cols = "# n ps:thcs do:thcs pe:thcs"
    lines = fill(w, cols, [("Xóm Rụt", 76, 1, 75), ("Xóm Đồng Tiến", 58, 0, 58), ("Xóm Cời", 64, 2, 62), ("Xóm Chợ Đồn", 91, 0, 91)])
    total = add(w, cols, "Cộng", lines)
    signed(w, "HIỆU TRƯỞNG", "CHỦ TỊCH UBND", at=3, under=("", ""))
    forget(w, lines, range(2, 5))
    head = w.tables[0].header_rows[0]
    assert total
    return look(w.plant(w.address(0, said), "BÁO CÁO SĨ SỐ HỌC SINH THCS NĂM HỌC 2023-2024", *at(w, head, 2, 3, 4)), 18, 14)


@ward
def we_quang_ngai_thanh_tien_sai() -> Ward:
    """12 scholarships of 500.000 đồng make 60.000.000: a nought too many; the sum is of 6.000.000."""
    w = Ward("we_quang_ngai_thanh_tien_sai", sheet="Trao HB", ward="Phường Nghĩa Lộ Nam", period="2022")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG NGHĨA LỘ NAM", at=4, date="Nghĩa Lộ Nam, ngày 25/8/2022")
    title(w, "BẢNG KÊ TRAO HỌC BỔNG NĂM 2022", 6).skip()
    w.head("STT | Tổ dân phố | Số suất học bổng | Mức chi một suất (đồng) | Thành tiền (đồng) | Ký nhận", name=1, stt=0)
    cols = "# n sch ~fund .money .sign"
    made = [(14, 500000), (9, 500000), (12, 500000), (17, 300000), (11, 500000)]
    lines = fill(w, cols, [(f"TDP {i}=Tổ dân phố {i}", n, m, n * m, None) for i, (n, m) in enumerate(made, 1)])
    for r in lines:
        w.not_counted(w.address(4, r))
    total = add(w, cols, "Cộng", lines)
    w.put(3, None, total, border=True)
    w.put(5, None, total, border=True)
    end(w, "NGƯỜI LẬP", "CHỦ TỊCH HỘI", 4)
    row = lines[2]
    return look(w.plant(w.address(4, row), 60000000, *at(w, row, 2, 3), w.address(4, total)), other=14)


@ward
def we_hue_loi_van_khac_bang() -> Ward:
    """The sentence under the table says 1.145 of 1.602 households, the table 1.154."""
    w = Ward("we_hue_loi_van_khac_bang", sheet="Báo cáo", ward="Phường Phú Hậu Đông", period="2019")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG PHÚ HẬU ĐÔNG", at=4)
    title(w, "KẾT QUẢ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP NĂM 2019", 5).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    cols = "# n hh fr fg"
    lines = fill(w, cols, [(f"TDP {i}=Tổ dân phố {i}", *m) for i, m in enumerate([(312, 231, 204), (287, 198, 173), (341, 249, 220), (298, 216, 185), (364, 260, 231)], 1)], show=vietnamese)
    total = add(w, cols, "Cộng", lines, show=vietnamese)
    assert [w.cells[total, c].value for c in (2, 3)] == ["1.602", "1.154"]
    w.skip().text("Nhận xét: Toàn phường có 1.145/1.602 hộ đăng ký xây dựng gia đình học tập, được công nhận 1.013 hộ.", italic=True)
    said = w.row
    signed(w)
    return look(w.plant(w.address(0, said), w.cells[said, 0].value, w.address(3, total), w.address(2, total)))


@ward
def we_long_an_nguoi_lon_hon_dan() -> Ward:
    """In one ấp there are more people over 18 than people; the sums carry it."""
    w = Ward("we_long_an_nguoi_lon_hon_dan", sheet="CDHT", ward="Xã Mỹ Lệ Tây", period="2024")
    top(w, "HỘI KHUYẾN HỌC XÃ MỸ LỆ TÂY", at=4)
    title(w, "KẾT QUẢ ĐÁNH GIÁ CÔNG DÂN HỌC TẬP NĂM 2024", 6).skip()
    w.head("STT | Ấp | Dân số | Người từ 18 tuổi trở lên | Công dân học tập được công nhận | Tỷ lệ so với người từ 18 tuổi (%)", name=1, stt=0)
    cols = "# n pop ad cit %cit/ad"
    lines = fill(w, cols, [("Ấp Rạch Đào", 1412, 1003, 587), ("Ấp Cầu Chùa", 1268, 1326, 541), ("Ấp Vạn Phước", 1537, 1098, 640), ("Ấp Xóm Cống", 1185, 832, 466)])
    total = add(w, cols, "Toàn xã", lines)
    signed(w)
    row = lines[1]
    return look(w.plant(w.address(3, row), 1326, w.address(2, row), w.address(3, total)), other=13)


@ward
def we_more_bac_lieu_sum_thieu_dong() -> Ward:
    """A khóm was added under the last line: the formula of one column does not reach it."""
    w = Ward("we_more_bac_lieu_sum_thieu_dong", sheet="Sheet1", ward="Phường Nhà Mát Tây", period="2023")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG NHÀ MÁT TÂY", at=4)
    title(w, "HỘI VIÊN, GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("STT | Khóm | Số hộ | Số hội viên | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    cols = "# n hh mem fr fg"
    lines = fill(w, cols, [("Khóm Bờ Tây", 364, 151, 261, 227), ("Khóm Nhà Mát", 412, 178, 304, 268), ("Khóm Chòm Xoài", 327, 132, 230, 199), ("Khóm Đầu Lộ A", 298, 120, 212, 184), ("Khóm Kinh Tế", 246, 97, 163, 139)])
    total = add(w, cols, "Cộng", lines, formulas=True)
    cell = w.cells[total, 3]
    cell.formula = f"SUM({w.address(3, lines[0])}:{w.address(3, lines[-2])})"
    signed(w)
    return look(w.plant(w.address(3, total), cell.value - 97, w.address(1, total), w.address(3, lines[-1])))


@ward
def we_more_tuyen_quang_hai_nua_nam() -> Ward:
    """Scholarships of the two halves make 23, the year says 32; the sum of the year is right."""
    w = Ward("we_more_tuyen_quang_hai_nua_nam", sheet="HB", ward="Xã Minh Dân Hạ", period="2021")
    top(w, "HỘI KHUYẾN HỌC XÃ MINH DÂN HẠ", at=3)
    title(w, "SỐ SUẤT HỌC BỔNG TRAO CHO HỌC SINH NĂM 2021", 5).skip()
    w.head("STT | Thôn | 6 tháng đầu năm 2021 | 6 tháng cuối năm 2021 | Cả năm 2021", name=1, stt=0)
    cols = "# n ~sch@2021-H1 ~sch@2021-H2 sch@2021"
    made = [(6, 15), (4, 11), (9, 14), (5, 12), (3, 10)]
    lines = fill(w, cols, [(f"Thôn {n}", a, b, a + b) for n, (a, b) in zip(("Trung Tâm", "Thác Đất", "Mới", "Ngòi Khù", "Lăng Đán"), made, strict=True)])
    total = add(w, cols, "Cộng", lines)
    signed(w, at=3)
    row = lines[2]
    return look(w.plant(w.address(4, row), 32, *at(w, row, 2, 3), w.address(4, total)), other=13)


@ward
def we_more_kien_giang_cac_cap_khong_bang_chung() -> Ward:
    """Dropouts of three levels make 7, the column of all says 9; the sums carry it."""
    w = Ward("we_more_kien_giang_cac_cap_khong_bang_chung", "xls", "Bo hoc", ward="Xã Vĩnh Phú Tây", period="2021-2022")
    top(w, "UBND XÃ VĨNH PHÚ TÂY", at=4)
    title(w, "HỌC SINH BỎ HỌC NĂM HỌC 2021-2022", 6).skip()
    w.head("""
        STT | Ấp | Số học sinh bỏ học | < | < | <
        ^ | ^ | Tổng số | Tiểu học | THCS | THPT""", name=1, stt=0)
    cols = "# n do do:th do:thcs do:thpt"
    lines = fill(w, cols, [("Ấp Đá Nổi A", 5, 0, 3, 2), ("Ấp Đá Nổi B", 9, 1, 4, 2), ("Ấp Trung Thành", 4, 0, 1, 3), ("Ấp Đông Lộc", 6, 1, 3, 2)])
    total = add(w, cols, "Cộng", lines)
    signed(w)
    row = lines[1]
    return look(w.plant(w.address(2, row), 9, *at(w, row, 3, 4, 5), w.address(2, total)))


@ward
def we_more_phu_yen_ba_nam_lien() -> Ward:
    """Of the recognised of one thôn more have the title for three years running than are recognised at all."""
    w = Ward("we_more_phu_yen_ba_nam_lien", sheet="Khen thưởng", ward="Xã An Hiệp Đông", period="2022")
    top(w, "HỘI KHUYẾN HỌC XÃ AN HIỆP ĐÔNG", at=3)
    title(w, "GIA ĐÌNH HỌC TẬP ĐƯỢC CÔNG NHẬN NĂM 2022", 6).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | <
        ^ | ^ | ^ | ^ | Tổng số | Trong đó: 3 năm liền""", name=1, stt=0)
    cols = "# n hh fr fg .three"
    lines = fill(w, cols, [("Thôn Phong Phú", 287, 211, 186, 94), ("Thôn Mỹ Phú 1", 243, 172, 129, 141), ("Thôn Mỹ Phú 2", 268, 195, 170, 88), ("Thôn Phước Hậu", 301, 224, 199, 107)])
    total = add(w, cols, "Cộng", lines)
    signed(w, at=3)
    row = lines[1]
    w.neutral += [(w.sheet, a) for r in lines for a in at(w, r, 5)]
    return look(w.plant(w.address(5, row), 141, w.address(4, row), w.address(5, total)))
