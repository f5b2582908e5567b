"""The models over khu phố, thôn and ấp, with rates, notes, old encodings and plans."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, names, numbered
from ...ward_frames import of, rows, signed, title, top


@ward
def wb_bac_ninh_hai_ty_le() -> Ward:
    """Khu phố named, both rates CN/ĐK and CN/TS hộ, code row with formulas."""
    w = Ward("wb_bac_ninh_hai_ty_le", sheet="GĐHT 2020", ward="Phường Đình Sấm", period="2020", sizes=(190, 520))
    top(w, "HỘI KHUYẾN HỌC TX. TIÊN SƠN", "HỘI KHUYẾN HỌC PHƯỜNG ĐÌNH SẤM", at=5, date="Đình Sấm, ngày 08 tháng 12 năm 2020")
    title(w, "TỔNG HỢP KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2020", 8)
    w.text("(Kèm theo Báo cáo số 27/BC-HKH ngày 08/12/2020 của Hội Khuyến học phường)", italic=True, over=8, align="center")
    w.head("""
        STT | Khu phố | Tổng số hộ | Gia đình học tập | < | < | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ CN/ĐK (%) | Tỷ lệ CN/TS hộ (%) | ^""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7)=(5)/(3) | (8)")
    w.means("hh fr fg %fg/fr %fg/hh .").units(names("Khu phố", "Dương Lôi,Đại Đình,Trung Hòa,Cẩm Giang,Thượng,Chùa Dận") + "\nT| | Cộng | #")
    return signed(w, at=5)


@ward
def wb_kien_giang_ap_bon_mo_hinh() -> Ward:
    """.xls, four models ĐK/CN of ấp, legend of the letters."""
    w = Ward("wb_kien_giang_ap_bon_mo_hinh", "xls", "Tong hop", ward="Xã Thạnh Yên Đông", period="2019", sizes=(280, 610))
    w.texts("UBND XÃ THẠNH YÊN ĐÔNG | | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("HỘI KHUYẾN HỌC | | | | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    title(w, "BIỂU TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2019", 11).skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Cộng đồng học tập (ấp) | < | Đơn vị học tập | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    w.means("hh fr fg clr clg cor cog unr ung").units(names("Ấp", "Xẻo Dừa,Kinh Xáng,Đá Nổi,Thạnh An,Minh Kiên,Ngã Bát,Rọc Lá") + "\nT| | Tổng cộng | #")
    w.skip().text("Ghi chú: ĐK: đăng ký; CN: được công nhận.", italic=True)
    return signed(w, at=7)


@ward
def wb_ha_tinh_tcvn3_to_dan_pho() -> Ward:
    """TCVN3 .xls 2017, TDP and thôn in one table, "đạt"."""
    w = Ward("wb_ha_tinh_tcvn3_to_dan_pho", "xls", "Bieu 2", ward="Thị trấn Đức Phong", period="2017", encode="tcvn3", font=".VnTime", sizes=(120, 330))
    w.text("Hội Khuyến học thị trấn Đức Phong", bold=True)
    title(w, "Kết quả bình xét gia đình học tập năm 2017", 7).skip()
    w.head("TT | Tổ dân phố, thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt so với đăng ký (%) | Ghi chú", name=1, stt=0)
    units = [f"TDP {i}=Tổ dân phố {i}" for i in range(1, 6)] + of("Thôn", "Yên Trung,Châu Nội")
    rows(w, "hh fr fg . .", units, lambda i: [*w.draw("hh fr fg"), None, "mới sáp nhập" if i == 7 else None], "Cộng", {3: (2, 1)})
    return signed(w, "Người lập", "Chủ tịch Hội", under=("", ""))


@ward
def wb_long_an_vni_hieu_hoc() -> Ward:
    """VNI 2018, hiếu học families and communities."""
    w = Ward("wb_long_an_vni_hieu_hoc", sheet="Sheet1", ward="Thị trấn Bến Lức Tây", period="2018", encode="vni", font="VNI-Times", sizes=(300, 680))
    w.text("HỘI KHUYẾN HỌC THỊ TRẤN BẾN LỨC TÂY", bold=True)
    title(w, "Gia đình hiếu học và cộng đồng học tập năm 2018", 7).skip()
    w.head("""
        STT | Khu phố | Số hộ | Gia đình hiếu học | < | Cộng đồng học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    w.means("hh fr fg cor cog").units(numbered("Khu phố", range(1, 8)) + "\nT| | Tổng cộng | #")
    return signed(w, "Người lập biểu", "Chủ tịch Hội", under=("", ""))


@ward
def wb_quang_ngai_nfd_ghi_chu() -> Ward:
    """NFD, tộc họ, recognised communities only, notes."""
    w = Ward("wb_quang_ngai_nfd_ghi_chu", sheet="Mô hình", ward="Xã Hành Đức Nam", period="2021", encode="nfd", sizes=(170, 390))
    top(w, "UBND XÃ HÀNH ĐỨC NAM", "HỘI KHUYẾN HỌC", at=5, date="Hành Đức Nam, ngày 15 tháng 12 năm 2021")
    title(w, "THỐNG KÊ CÁC DANH HIỆU HỌC TẬP TRÊN ĐỊA BÀN XÃ NĂM 2021", 9).skip()
    w.head("""
        TT | Thôn | Tổng số hộ dân | Gia đình học tập | < | Tộc họ học tập | < | Cộng đồng học tập được công nhận | Ghi chú
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | ^ | ^""", name=1, stt=0)
    notes = {2: "Nhà văn hóa thôn đang sửa", 5: "Thôn điểm của xã"}
    rows(w, "hh fr fg clr clg cog .", of("Thôn", "Kỳ Thọ Bắc,Kỳ Thọ Nam 1,Kỳ Thọ Nam 2,Phú Châu,Xuân Vinh,Đông Trúc Lâm"), lambda i: [*w.draw("hh fr fg clr clg"), 0 if i == 2 else 1, notes.get(i)], "Toàn xã")
    return signed(w, at=6)


@ward
def wb_ba_ria_ap_dau_cham() -> Ward:
    """Counts typed with dots, rates with two decimals and %."""
    w = Ward("wb_ba_ria_ap_dau_cham", sheet="GDHT", ward="Xã Phước Long Hội", period="2022", sizes=(880, 1650))
    top(w, "UBND XÃ PHƯỚC LONG HỘI", at=4)
    title(w, "DANH HIỆU GIA ĐÌNH HỌC TẬP CÁC ẤP NĂM 2022", 6)
    w.text("Đơn vị tính: hộ", at=5, italic=True)
    w.head("STT | Ấp | Số hộ dân | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | Tỷ lệ CN so với ĐK", name=1, stt=0)
    rows(w, "hh fr fg .", of("Ấp", "Phước Lộc,Phước Trinh,Hội Mỹ,Lò Vôi,Hải Sơn"), lambda i: [*(f"'{vietnamese(v)}{{{v}}}" for v in w.draw("hh fr fg")), None], "Cộng", {3: (2, 1)}, "%", decimals=2)
    return signed(w, "Công chức VHXH", "TM. ỦY BAN NHÂN DÂN", under=("", "CHỦ TỊCH"))


@ward
def wb_dien_bien_ban_gach_ngang() -> Ward:
    """Bản, "-" where no clan form was sent (note)."""
    w = Ward("wb_dien_bien_ban_gach_ngang", sheet="Năm 2023", ward="Xã Pú Hồng Tủa", period="2023", sizes=(48, 130))
    top(w, "UBND XÃ PÚ HỒNG TỦA", "BAN CHỈ ĐẠO XÂY DỰNG XÃ HỘI HỌC TẬP", at=5)
    title(w, "KẾT QUẢ ĐĂNG KÝ, CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        STT | Bản | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    clans = [(2, 1), (3, 2), ("-", "-"), (1, 1), ("-", "-"), (4, 3), (2, 2)]
    rows(w, "hh fr fg clr clg .", of("Bản", "Pú Hồng A,Pú Hồng B,Tủa Thàng,Chả Tở,Huổi Dên,Nậm Ma,Phiêng Muông"), lambda i: [*w.draw("hh fr fg"), *clans[i - 1], "Chưa gửi biểu dòng họ" if i in (3, 5) else None], "Cộng 7 bản")
    return signed(w, "Công chức VH-XH", "TRƯỞNG BAN", 5, under=("", ""))


@ward
def wb_thu_duc_cong_dan() -> Ward:
    """Citizens, SUM formulas, big urban khu phố."""
    w = Ward("wb_thu_duc_cong_dan", sheet="CDHT", ward="Phường Linh Hòa Phú", period="2023", sizes=(620, 1400))
    top(w, "ỦY BAN NHÂN DÂN", "PHƯỜNG LINH HÒA PHÚ", at=4, date="Linh Hòa Phú, ngày 28 tháng 11 năm 2023")
    title(w, "BẢNG TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, CÔNG NHẬN “CÔNG DÂN HỌC TẬP” NĂM 2023", 6)
    w.text("(Theo Quyết định số 677/QĐ-TTg ngày 03/6/2022 của Thủ tướng Chính phủ)", italic=True, over=6, align="center")
    w.head("STT | Khu phố | Số người từ 18 tuổi trở lên | Số công dân đăng ký | Số công dân được công nhận | Tỷ lệ (%) công nhận so với số người từ 18 tuổi", name=1, stt=0)
    w.means("ad citr cit %cit/ad").units(numbered("Khu phố", range(1, 10)))
    w.sum_row("TỔNG CỘNG", w.last(9), formula=True)
    return signed(w, "NGƯỜI TỔNG HỢP", "KT. CHỦ TỊCH", under=("", "PHÓ CHỦ TỊCH"))


@ward
def wb_ninh_thuan_chi_dang_ky() -> Ward:
    """Registration of March only, title says "đăng ký", models as headings."""
    w = Ward("wb_ninh_thuan_chi_dang_ky", sheet="Đăng ký 2020", ward="Thị trấn Khánh Nhơn", period="2020", sizes=(240, 560))
    top(w, "HỘI KHUYẾN HỌC THỊ TRẤN KHÁNH NHƠN", at=4, date="Khánh Nhơn, ngày 26 tháng 3 năm 2020")
    title(w, "BẢNG ĐĂNG KÝ PHẤN ĐẤU GIA ĐÌNH, DÒNG HỌ, CỘNG ĐỒNG, ĐƠN VỊ HỌC TẬP NĂM 2020", 7).skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Số đăng ký năm 2020 | < | < | <
        ^ | ^ | ^ | Gia đình học tập | Dòng tộc học tập | Cộng đồng học tập | Đơn vị học tập""", name=1, stt=0)
    w.means("hh fr clr cor unr").units(numbered("Khu phố", range(1, 10), "KP {i}") + "\nT| | Toàn thị trấn | #")
    w.skip().text("Nơi nhận: - Hội Khuyến học huyện (báo cáo); - Lưu: VP Hội.", italic=True)
    return signed(w)


@ward
def wb_an_giang_khom_va_ap() -> Ward:
    """Groups I Khóm / II Ấp with sums on their lines."""
    w = Ward("wb_an_giang_khom_va_ap", sheet="TH 2024", ward="Thị trấn Cái Dầu Trung", period="2024", sizes=(310, 720))
    top(w, "HKH HUYỆN CHÂU PHÚ ĐÔNG", "HKH THỊ TRẤN CÁI DẦU TRUNG", at=4)
    title(w, "TỔNG HỢP SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2024", 6).skip()
    w.head("STT | Khóm, ấp | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/TS hộ (%)", name=1, stt=0)
    t = w.tables[0]
    w.means("hh fr fg %fg/hh")
    heads = []
    for roman, label, units in (("I", "Khóm", "Vĩnh Thành,Vĩnh Phúc,Vĩnh Quý"), ("II", "Ấp", "Bình Nghĩa,Vĩnh Thuận,Hưng Lợi,Bờ Dâu")):
        w.row += 1
        at = w.row
        t.body.append(at)
        heads.append(at)
        w.units(names(label, units))
        w.sum_row(label, w.last(len(units.split(","))), row=at, stt=roman)
        t.subtotal_rows.append(at)
    w.sum_row("TỔNG CỘNG (I+II)", heads)
    t.total_rows.append(w.row)
    return signed(w)


@ward
def wb_ha_nam_csv_thon() -> Ward:
    """Csv, single long heading row."""
    w = Ward("wb_ha_nam_csv_thon", "csv", ward="Xã Nhân Thịnh Hạ", period="2022", csv=("utf-8-sig", ","), sizes=(210, 480))
    w.text("HỘI KHUYẾN HỌC XÃ NHÂN THỊNH HẠ").text("Kết quả xây dựng Gia đình học tập, Dòng họ học tập năm 2022").skip()
    w.head("STT | Thôn | Tổng số hộ | Gia đình học tập đăng ký | Gia đình học tập được công nhận | Dòng họ học tập đăng ký | Dòng họ học tập được công nhận | Số hội viên khuyến học", name=1, stt=0)
    w.means("hh fr fg clr clg mem").units(names("Thôn", "Đồng Vũ,Đội Xuyên,Thượng Châu,Vạn Thọ 1,Vạn Thọ 2,Nam Hòa") + "\nT| | Tổng | #")
    return w


@ward
def wb_yen_bai_cong_dong_don_vi() -> Ward:
    """Ods, TDP số 01, communities and units, names of units."""
    w = Ward("wb_yen_bai_cong_dong_don_vi", "ods", "CĐHT - ĐVHT", ward="Phường Minh Cường", period="2020")
    top(w, "HỘI KHUYẾN HỌC THÀNH PHỐ YÊN NINH", "HỘI KHUYẾN HỌC PHƯỜNG MINH CƯỜNG")
    title(w, "CỘNG ĐỒNG HỌC TẬP CẤP TỔ DÂN PHỐ VÀ ĐƠN VỊ HỌC TẬP NĂM 2020", 8).skip()
    w.head("""
        STT | Tổ dân phố | Cộng đồng học tập | < | Đơn vị học tập | < | < | Tên các đơn vị
        ^ | ^ | Đăng ký | Được công nhận | Số đơn vị trên địa bàn | Số đơn vị đăng ký | Số đơn vị được công nhận | ^""", name=1, stt=0)
    made = [(1, 1, 3, 3, 2, "Trường MN, Trường TH, Trạm Y tế"), (1, 1, 2, 1, 1, "Trường THCS; HTX rau"), (1, 0, 1, 1, 0, "Công ty chè"), (1, 1, 2, 2, 2, "Trụ sở UBND; Bưu điện"), (1, 1, 4, 3, 3, "")]
    rows(w, "cor cog un unr ung .", [f"TDP số {i:02d}=Tổ dân phố {i}" for i in range(1, 6)], lambda i: made[i - 1], "Cộng")
    return signed(w)


@ward
def wb_quang_binh_nam_mo_hinh() -> Ward:
    """Five models in capitals, code row A B 1 2, formulas."""
    w = Ward("wb_quang_binh_nam_mo_hinh", sheet="Biểu tổng hợp", ward="Xã Quảng Kim Sơn", period="2024", sizes=(150, 410))
    top(w, "ĐẢNG ỦY - HĐND - UBND XÃ QUẢNG KIM SƠN", "HỘI KHUYẾN HỌC XÃ", at=9)
    title(w, "BIỂU TỔNG HỢP 5 MÔ HÌNH HỌC TẬP NĂM 2024", 15).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | GIA ĐÌNH HỌC TẬP | < | DÒNG HỌ HỌC TẬP | < | < | CỘNG ĐỒNG HỌC TẬP | < | ĐƠN VỊ HỌC TẬP | < | CÔNG DÂN HỌC TẬP | < | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tổng số dòng họ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | Số người trưởng thành | Đăng ký | Công nhận""", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13")
    w.means("hh fr fg cl clr clg cor cog unr ung ad citr cit").units(names("Thôn", "Hải Lưu,Tượng Sơn,Trung Vũ,Di Lộc,Minh Sơn,Kim Trung"))
    w.sum_row("Tổng toàn xã", w.last(6), formula=True)
    return signed(w, at=10)


@ward
def wb_tuyen_quang_ke_hoach_dat() -> Ward:
    """Families against the plan, Excel percents, numbered and named thôn."""
    w = Ward("wb_tuyen_quang_ke_hoach_dat", sheet="GĐHT so KH", ward="Xã Kim Phú Lâm", period="2023", sizes=(90, 260))
    top(w, "HỘI KHUYẾN HỌC XÃ KIM PHÚ LÂM", at=4)
    title(w, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("STT | Thôn | Tổng số hộ | Chỉ tiêu giao năm 2023 (hộ) | Số hộ đăng ký | Số hộ được công nhận | Công nhận so với chỉ tiêu (%)", name=1, stt=0)
    w.means("hh fp fr fg %fg/fp").units(names("Thôn", "19,20,22,24,Giếng Tanh,Lang Quán") + "\nT| | Cộng | #", percent="excel")
    return signed(w)


@ward
def wb_hung_yen_hai_tab() -> Ward:
    """Form 1 families, form 2 clans and communities on two tabs."""
    who = "Xã Nghĩa Dân Hạ"
    a = Ward("wb_hung_yen_hai_tab", sheet="Biểu 1-GĐHT", ward=who, period="2020", sizes=(180, 420))
    b = Ward("wb_hung_yen_hai_tab_2", sheet="Biểu 2-DHHT, CĐHT", ward=who, period="2020")
    thon = "Đào Xá,Trúc Cầu,Thổ Cầu,Động Xá,Cao Xá"
    for w, text, wide in ((a, "BIỂU SỐ 1: GIA ĐÌNH HỌC TẬP NĂM 2020", 6), (b, "BIỂU SỐ 2: DÒNG HỌ HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2020", 7)):
        w.text("HỘI KHUYẾN HỌC XÃ NGHĨA DÂN HẠ", bold=True)
        title(w, text, wide).skip()
    a.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ %⏎(CN/tổng số hộ)", name=1, stt=0)
    a.means("hh fr fg %fg/hh").units(names("Thôn", thon) + "\nT| | Cộng | #")
    b.head("""
        STT | Thôn | Dòng họ học tập | < | < | Cộng đồng học tập | <
        ^ | ^ | Tổng số dòng họ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    b.means("cl clr clg cor cog").units(names("Thôn", thon) + "\nT| | Cộng | #")
    signed(a)
    signed(b)
    return join([a, b])
