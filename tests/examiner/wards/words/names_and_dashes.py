"""Dashes for naught, changes of wards, clans, chi hội, names in two codes, halves of a year."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import big, comma, dash, dots, end, gen, given, kp, of, table, title, top


@ward
def wa_thi_tran_bien_dong_toc() -> Ward:
    """Bình Thuận town 2019, GĐHH / Dòng tộc hiếu học / CĐHT / ĐVHT, khu phố written six ways, thousands typed with dots, code row with formulas."""
    w = Ward("wa_thi_tran_bien_dong_toc", sheet="Bieu 493", ward="Thị trấn Lương Hải", period="2019", sizes=(610, 1190))
    top(w, "UBND THỊ TRẤN LƯƠNG HẢI", "HỘI KHUYẾN HỌC", "Số:      /BC-HKH", at=7, date="Lương Hải, ngày 12 tháng 12 năm 2019")
    title(w, "BIỂU TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2019", 15)
    w.text("(Kèm theo Báo cáo số      /BC-HKH ngày 12/12/2019)", italic=True, over=15, align="center").skip()
    w.head("""
        STT | Đơn vị | TS hộ | Gia đình hiếu học | < | < | < | Dòng tộc hiếu học | < | < | Cộng đồng học tập | < | Đơn vị học tập | < | Ghi chú
        ^ | ^ | ^ | ĐK | CN | Tỷ lệ CN/ĐK | Tỷ lệ CN/TS hộ | TS | ĐK | CN | ĐK | CN | ĐK | CN | ^""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7)=(5)/(3) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15)")
    units = ["KP 1=Khu phố 1", "KP 2=Khu phố 2", "Khu phố 3", "KP.4=Khu phố 4", "KP 05=Khu phố 5", "Khu phố 6", "K.phố 7=Khu phố 7", "KP 8=Khu phố 8", "Khu phố 9", "KP10=Khu phố 10"]
    cols = "# n hh fr fg %fg/fr %fg/hh cl clr clg cor cog unr ung"
    data = gen(w, 10, "hh fr fg cl clr clg cor cog unr ung")
    lines, _ = table(w, cols, units, data, "Toàn thị trấn", fmt={"hh": big, "fr": big, "fg": big})
    w.put(14, "nộp trễ", lines[7], border=True)
    return end(w, "NGƯỜI LẬP BIỂU", "TM. BAN CHẤP HÀNH", 9)


@ward
def wa_ha_giang_bo_hoc_gach_ngang() -> Ward:
    """Highland commune, TH and THCS dropouts, "-" for none with a legend."""
    w = Ward("wa_ha_giang_bo_hoc_gach_ngang", sheet="Bỏ học 2023-2024", ward="Xã Sủng Lủ", period="2023-2024")
    top(w, "UBND XÃ SỦNG LỦ", "BCĐ PHỔ CẬP GIÁO DỤC, XÓA MÙ CHỮ", at=4)
    title(w, "TÌNH HÌNH HỌC SINH BỎ HỌC VÀ VẬN ĐỘNG RA LỚP, NĂM HỌC 2023-2024", 9).skip()
    w.head("""
        TT | Thôn | Cấp tiểu học | < | < | Cấp trung học cơ sở | < | < | Ghi chú
        ^ | ^ | Số HS đầu năm | Số HS bỏ học | Số HS vận động trở lại lớp | Số HS đầu năm | Số HS bỏ học | Số HS vận động trở lại lớp | ^""", name=1, stt=0)
    plan = "ps:th do:th rt:th ps:thcs do:thcs rt:thcs"
    made = [(64, 0, 0, 41, 3, 2), (87, 1, 1, 58, 2, 0), (52, 0, 0, 36, 0, 0), (71, 2, 1, 49, 5, 3), (45, 0, 0, 30, 1, 1), (93, 1, 0, 62, 4, 2), (58, 0, 0, 37, 2, 1)]
    lines, _ = table(w, "# n " + plan + " _", of("Thôn", "Sảng Chải,Phìn Tủng,Là Chúa Tủng,Mua Súa,Séo Lủng,Tìa Cua Si,Há Đế"), given(plan, made), "Cộng",
                     fmt={k: dash for k in plan.split() if not k.startswith("ps")})
    w.put(8, "2 em theo gia đình đi nương xa", lines[3], border=True)
    w.skip().text("Ghi chú: dấu (-) là không có học sinh nào.", italic=True)
    return end(w, "Người tổng hợp", "TRƯỞNG BAN", 5)


@ward
def wa_quang_nam_toc_ho() -> Ward:
    """.xls, tộc họ hiếu học first and families after, names of clans as notes."""
    w = Ward("wa_quang_nam_toc_ho", "xls", "Mau 2", ward="Xã Duy Nghĩa Tây", period="2018", sizes=(210, 460))
    w.text("HỘI KHUYẾN HỌC XÃ DUY NGHĨA TÂY", bold=True).skip()
    title(w, "DANH SÁCH THÔN CÓ TỘC HỌ HIẾU HỌC, GIA ĐÌNH HIẾU HỌC NĂM 2018", 9).skip()
    w.head("""
        Số TT | Thôn | Tộc họ hiếu học | < | < | Gia đình hiếu học | < | < | Các tộc họ tiêu biểu
        ^ | ^ | Tổng số tộc họ | Đăng ký | Được công nhận | Tổng số hộ | Đăng ký | Được công nhận | ^""", name=1, stt=0)
    data = gen(w, 6, "cl clr clg hh fr fg")
    for d, text in zip(data, ("Tộc Trần, tộc Lê Văn", "Tộc Phạm", "Tộc Ngô, tộc Hồ, tộc Võ", None, "Tộc Nguyễn Đình", "Tộc Văn, tộc Đặng"), strict=True):
        d["who"] = text
    table(w, "# n cl clr clg hh fr fg x:who", of("Thôn", "Thuận An,Lệ Sơn,Trà Đình 1,Trà Đình 2,Sơn Viên,Hội Sơn"), data, "TỔNG CỘNG")
    return w.close("Người lập", "TM. BAN THƯỜNG VỤ", 5, date="Duy Nghĩa Tây, ngày 20/11/2018")


@ward
def wa_nghe_an_tcvn3() -> Ward:
    """TCVN3 .xls 2017, family and clan, no total."""
    w = Ward("wa_nghe_an_tcvn3", "xls", "Sheet1", ward="Xã Nghi Tân Sơn", period="2017", encode="tcvn3", font=".VnTime", sizes=(80, 230))
    w.text("Hội Khuyến học xã Nghi Tân Sơn", bold=True).skip()
    title(w, "Bảng tổng hợp gia đình học tập, dòng họ học tập các xóm năm 2017", 7).skip()
    w.head("""
        TT | Xóm | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Số hộ đăng ký | Số hộ được công nhận | Số dòng họ đăng ký | Số dòng họ được công nhận""", name=1, stt=0)
    plan = "hh fr fg clr clg"
    table(w, "# n " + plan, of("Xóm", "Đông Xuân,Kim Tân,Trung Thành,Xuân Hòa,Yên Thịnh,Bắc Sơn,Nam Sơn,Phúc Lộc"), gen(w, 8, plan), "")
    return end(w, "Người lập biểu", "Chủ tịch Hội", 4)


@ward
def wa_dak_lak_buon_nfd() -> Ward:
    """NFD ods, buôn and thôn, households, nhân khẩu, families, members."""
    w = Ward("wa_dak_lak_buon_nfd", "ods", "Tổng hợp", ward="Xã Ea Blang", period="2023", encode="nfd", sizes=(110, 290))
    w.text("UBND XÃ EA BLANG", bold=True).text("HỘI KHUYẾN HỌC", bold=True).skip()
    title(w, "SỐ LIỆU GIA ĐÌNH HỌC TẬP CÁC THÔN, BUÔN NĂM 2023", 8).skip()
    w.head("STT | Thôn, buôn | Số hộ | Số khẩu | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | Số hội viên | Buôn, thôn trưởng đã ký", name=1, stt=0)
    data = [{**d, "s": "đã ký"} for d in gen(w, 8, "hh pop fr fg mem")]
    table(w, "# n hh pop fr fg mem x:s", ["Buôn Tring", "Buôn Trinh 1", "Buôn Trinh 2", "Buôn Tung Krăk", "Buôn Quắn", "Thôn Đông Xuân", "Thôn Quyết Thắng", "Thôn 5"], data, "Cộng: 8 thôn, buôn")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wa_ca_mau_khom_csv() -> Ward:
    """Csv ; with one long heading row, quotes, trailing remarks."""
    w = Ward("wa_ca_mau_khom_csv", "csv", ward="Phường Tân Xuyên Đông", period="2024", csv=("utf-8-sig", ";"), sizes=(420, 1150))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG TÂN XUYÊN ĐÔNG").text("Báo cáo số liệu các mô hình học tập năm 2024").skip()
    w.head("STT | Khóm | Tổng số hộ | Số hộ đăng ký Gia đình học tập | Số hộ được công nhận Gia đình học tập | Tỷ lệ công nhận so với tổng số hộ (%) | Số hội viên khuyến học | Ghi chú", name=1, stt=0)
    data = gen(w, 7, "hh fr fg mem")
    for i, d in enumerate(data):
        d["note"] = {2: 'Khóm có 02 "nhà trọ học tập"', 5: "Thiếu danh sách; sẽ bổ sung sau"}.get(i)
    table(w, "# n hh fr fg %fg/hh mem x:note", kp(7, "Khóm {i}", "Khóm"), data, "Tổng cộng", fmt=dict.fromkeys(("hh", "fr", "fg"), dots), show=comma)
    w.skip().texts("Người lập | | | Chủ tịch Hội")
    return w


@ward
def wa_tay_ninh_sau_thang() -> Ward:
    """Half-year 2025, members, fund in million, scholarships."""
    w = Ward("wa_tay_ninh_sau_thang", sheet="6T2025", ward="Xã Phước Trạch", period="2025-H1")
    top(w, "HỘI KHUYẾN HỌC XÃ PHƯỚC TRẠCH", at=3, date="Phước Trạch, ngày 18 tháng 6 năm 2025")
    title(w, "BÁO CÁO NHANH HỘI VIÊN, QUỸ, HỌC BỔNG KHUYẾN HỌC 6 THÁNG ĐẦU NĂM 2025", 6).skip()
    w.head("TT | Ấp | Số hội viên | Quỹ khuyến học vận động được (triệu đồng) | Số suất học bổng đã trao | Ghi chú", name=1, stt=0)
    table(w, "# n mem fund sch _", of("Ấp", "Phước Lập,Phước Hội,Xóm Mới 1,Xóm Mới 2,Rạch Sơn,Cầu Sắt,Bến Mương"), gen(w, 7, "mem fund sch"), "Tổng", fmt={"fund": lambda v: v / 1e6})
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 3)


@ward
def wa_kon_tum_lang_html() -> Ward:
    """Html as xls, làng, no letterhead but a title."""
    w = Ward("wa_kon_tum_lang_html", "htmlxls", "Sheet1", ward="Xã Đăk Rơ Nga", period="2022", sizes=(60, 190))
    w.text("Thống kê gia đình học tập các làng trên địa bàn xã Đăk Rơ Nga năm 2022", bold=True).skip()
    w.head("STT | Tên làng | Tổng số hộ | Tổng số khẩu | Hộ đăng kí gia đình học tập | Hộ được công nhận gia đình học tập | Tỉ lệ (%)", name=1, stt=0)
    table(w, "# n hh pop fr fg %fg/fr", of("Làng", "Đăk Dé,Đăk Manh,Đăk Kon,Plei Rơ Bang,Kon Rẫy"), gen(w, 5, "hh pop fr fg"), "Toàn xã", show=comma)
    w.skip().text("(Tỉ lệ % là số hộ được công nhận so với số hộ đăng ký)", italic=True)
    return w


@ward
def wa_quy_hai_chi_hoi() -> Ward:
    """Members, fund and scholarships of a quarter, with the letter eth for Đ."""
    w = Ward("wa_quy_hai_chi_hoi", sheet="Quý II", ward="Thị trấn Nam Phước Đông", period="2024-Q2", encode="eth")
    top(w, "HỘI KHUYẾN HỌC TT NAM PHƯỚC ĐÔNG", at=3)
    title(w, "KẾT QUẢ HOẠT ĐỘNG KHUYẾN HỌC QUÝ II NĂM 2024", 6).skip()
    w.head("STT | Khối phố | Số hội viên | Tiền quỹ khuyến học vận động trong quý (đồng) | Số suất học bổng trao trong quý | Ghi chú", name=1, stt=0)
    data = gen(w, 8, "mem fund sch")
    table(w, "# n mem fund sch _", of("Khối phố", "Long Xuyên 1,Long Xuyên 2,Châu Hiệp,Xuyên Tây 1,Xuyên Tây 2,Mỹ Hòa,Bình An,Phước Mỹ 3"), data, "Cộng", fmt={"fund": lambda v: f"{vietnamese(v)}đ"})
    return end(w, "Kế toán", "CHỦ TỊCH", 3)


@ward
def wa_binh_phuoc_chin_thang() -> Ward:
    """Nine months of a year, members and scholarships beside families, hard spaces everywhere."""
    w = Ward("wa_binh_phuoc_chin_thang", sheet="9 thang", ward="Xã Thuận Lợi Tây", period="2025-M09", encode="nbsp", sizes=(140, 380))
    w.texts("HỘI KHUYẾN HỌC TỈNH | | | | Mẫu báo cáo nhanh", bold=True).text("HỘI KHUYẾN HỌC XÃ THUẬN LỢI TÂY", bold=True).skip()
    title(w, "SỐ LIỆU KHUYẾN HỌC 9 THÁNG ĐẦU NĂM 2025", 7).skip()
    w.head("STT | Thôn, ấp | Tổng số hộ | Số hộ đăng ký GĐHT | Tỷ lệ hộ đăng ký (%) | Tổng số hội viên | Số suất học bổng đã trao", name=1, stt=0)
    table(w, "# n hh fr %fr/hh mem sch", ["Ấp Thuận Hòa 1", "Ấp Thuận Hòa 2", "Ấp Thuận Bình", "Thôn Bù Xăng", "Thôn Đắk Liên", "Ấp Tân Phú"], gen(w, 6, "hh fr mem sch"), "Tổng cộng", show=comma, formulas=False)
    return w.close("Người báo cáo", "CHỦ TỊCH", 4, date="Thuận Lợi Tây, ngày 25/9/2025", under=("", ""))


@ward
def wa_lang_son_chi_hoi_khoi() -> Ward:
    """Branches of the khối for the units themselves, counts as text, in an .xls."""
    w = Ward("wa_lang_son_chi_hoi_khoi", "xls", "Chi hoi", ward="Phường Chi Lăng Đông", period="2023", sizes=(150, 350))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG CHI LĂNG ĐÔNG", bold=True)
    title(w, "BÁO CÁO KẾT QUẢ CÁC CHI HỘI KHUYẾN HỌC KHỐI NĂM 2023", 7).skip()
    w.head("STT | Chi hội | Tổng số hội viên | Số hộ trong khối | Số hộ đăng ký Gia đình học tập | Số hộ được công nhận Gia đình học tập | Số suất học bổng", name=1, stt=0)
    table(w, "# n mem hh fr fg sch", kp(9, "Chi hội khuyến học khối {i}", "Khối"), gen(w, 9, "mem hh fr fg sch"), "Tổng cộng", fmt=dict.fromkeys(("hh", "fr", "fg"), str))
    w.skip().text("Ghi chú: Chi hội trường học và cơ quan không ghi trong biểu này.", italic=True)
    return end(w, at=4)
