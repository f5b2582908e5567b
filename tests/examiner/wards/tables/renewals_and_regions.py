"""One table of renewed registrations, regions, clans, pupils and an appendix of plans."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import bare, body, comma, end, gen, given, kp, of, table, title, top, total


@ward
def wa_khu_vuc_tai_dang_ky() -> Ward:
    """Cần Thơ khu vực, new / renewed / sum, rate text, "KV" short for some."""
    w = Ward("wa_khu_vuc_tai_dang_ky", sheet="GDHT", ward="Phường Long Hưng Thạnh", period="2022", sizes=(280, 620))
    w.texts("UBND QUẬN THỚI BÌNH | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("UBND PHƯỜNG LONG HƯNG THẠNH | | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    title(w, "BẢNG TỔNG HỢP ĐĂNG KÝ, TÁI ĐĂNG KÝ VÀ CÔNG NHẬN⏎GIA ĐÌNH HỌC TẬP NĂM 2022", 9).skip()
    w.head("""
        STT | Khu vực | Số hộ dân | Hộ đăng ký GĐHT | < | < | Số hộ đạt GĐHT | Tỷ lệ đạt so với đăng ký | Ghi chú
        ^ | ^ | ^ | Đăng ký mới | Tái đăng ký | Cộng | ^ | ^ | ^""", name=1, stt=0)
    units = ["Khu vực Thạnh Phú", "Khu vực Thạnh Lợi", "KV Bình Chánh=Khu vực Bình Chánh", "KV Bình Hòa A=Khu vực Bình Hòa A", "Khu vực Bình Hòa B", "KV Rạch Chôm=Khu vực Rạch Chôm", "Khu vực Thới Ninh"]
    table(w, "# n hh frn frr fr fg %fg/fr _", units, gen(w, 7, "hh frn frr fr fg"), "Tổng cộng", show=lambda p: f"{vietnamese(p, 1)}%")
    return w.close("Cán bộ Văn hóa - Xã hội", "KT. CHỦ TỊCH", 5, date="Long Hưng Thạnh, ngày 15 tháng 11 năm 2022", under=("", "PHÓ CHỦ TỊCH"))


@ward
def wa_hue_hai_vung() -> Ward:
    """Four models, groups I ven biển / II đồng bằng with subtotals above."""
    w = Ward("wa_hue_hai_vung", sheet="4 mô hình", ward="Xã Vinh Hà An", period="2020", sizes=(150, 340))
    top(w, "HỘI KHUYẾN HỌC XÃ VINH HÀ AN", at=6)
    title(w, "TỔNG HỢP 4 MÔ HÌNH HỌC TẬP THEO QUYẾT ĐỊNH 281, NĂM 2020", 11).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | GĐHT | < | DHHT | < | CĐHT | < | ĐVHT | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    plan = "hh fr fg clr clg cor cog unr ung"
    cols, every = "# n " + plan, []
    for roman, label, text in (("I", "Vùng ven phá", "Hà Trung 1,Hà Trung 2,Hà Giang"), ("II", "Vùng đồng bằng", "Định Cư,Cự Lại,An Dương,Mỹ Khánh")):
        units = of("Thôn", text)
        data = gen(w, len(units), plan)
        total(w, cols, label, data, stt=roman)
        body(w, cols, units, data, first=1)
        every += data
    total(w, cols, "TOÀN XÃ", every)
    w.skip().text("GĐHT: Gia đình học tập; DHHT: Dòng họ học tập; CĐHT: Cộng đồng học tập; ĐVHT: Đơn vị học tập; ĐK: đăng ký; CN: công nhận.", italic=True)
    return end(w, at=6)


@ward
def wa_dong_thap_thcs_bo_hoc() -> Ward:
    """THCS in the title, start, end, dropouts, rate with two decimals, returned."""
    w = Ward("wa_dong_thap_thcs_bo_hoc", sheet="THCS", ward="Xã Tân Phú Trung Hạ", period="2023-2024")
    w.letterhead(("UBND XÃ TÂN PHÚ TRUNG HẠ", "HỘI ĐỒNG GIÁO DỤC XÃ"), 4, "")
    title(w, "TÌNH HÌNH HỌC SINH TRUNG HỌC CƠ SỞ BỎ HỌC NĂM HỌC 2023-2024 (THEO ẤP)", 8).skip()
    w.head("STT | Ấp | Số học sinh đầu năm học | Số học sinh cuối năm học | Số học sinh bỏ học | Tỷ lệ bỏ học (%) | Trong đó: số em đã vận động trở lại lớp | Biện pháp", name=1, stt=0)
    plan = "ps:thcs pe:thcs do:thcs rt:thcs"
    data = given(plan, [(142, 139, 3, 1), (118, 118, 0, 0), (165, 160, 5, 2), (97, 95, 2, 2), (134, 133, 1, 0), (151, 147, 4, 3)])
    for d in data + [sums := {k: sum(d[k] for d in data) for k in data[0]}]:
        d["tl"] = vietnamese(percentage(d["do:thcs"], d["ps:thcs"], 2), 2)
    for d, text in zip(data, ("Đến nhà vận động", None, "Phối hợp Đoàn xã, tặng xe đạp", "Miễn học phí", None, "Đến nhà vận động 3 lần"), strict=True):
        d["how"] = text
    cols = "# n ps:thcs pe:thcs do:thcs x:tl rt:thcs x:how"
    _, t = table(w, cols, of("Ấp", "Tân Thuận,Tân Lợi,Tân Hòa,Phú An,Phú Thạnh,Phú Hòa"), data, "Cộng")
    w.put(5, sums["tl"], t, border=True, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH HỘI ĐỒNG", 4)


@ward
def wa_thai_binh_dong_ho() -> Ward:
    """Clans in a table that begins in the second column, the year on a line of its own, thôn without their kind."""
    w = Ward("wa_thai_binh_dong_ho", sheet="Dòng họ HT", ward="Xã Vũ Quý Đoài", period="2021", left=1, top=1)
    w.text("HỘI KHUYẾN HỌC XÃ VŨ QUÝ ĐOÀI", bold=True).skip()
    title(w, "TỔNG HỢP KẾT QUẢ XÂY DỰNG DÒNG HỌ HỌC TẬP", 7)
    title(w, "NĂM 2021", 7).skip()
    w.head("STT | Thôn | Tổng số dòng họ | Số dòng họ đăng ký | Số dòng họ được công nhận | Tỷ lệ % so với tổng số | Dòng họ tiêu biểu đề nghị khen", name=1, stt=0)
    data = gen(w, 7, "cl clr clg")
    for d, text in zip(data, ("Họ Phạm Công", "Họ Đỗ", "Họ Vũ, họ Lại", "", "Họ Trần Đình", "", "Họ Bùi"), strict=True):
        d["who"] = text or None
    table(w, "# n cl clr clg %clg/cl x:who", bare("Thôn", "Trưng Trắc A,Trưng Trắc B,Bồng Điền,Lạc Chính,Đồng Vinh,Nhân Bình,Đại Hội"), data, "Tổng cộng")
    return end(w, at=4)


@ward
def wa_soc_trang_ho_khmer() -> Ward:
    """Khmer households within each figure, names with stray spaces."""
    w = Ward("wa_soc_trang_ho_khmer", sheet="Bieu mau", ward="Xã Thạnh Tân Phú", period="2023", sizes=(230, 540))
    top(w, "HỘI KHUYẾN HỌC XÃ THẠNH TÂN PHÚ", at=4)
    title(w, "GIA ĐÌNH HỌC TẬP TRONG ĐỒNG BÀO CÁC DÂN TỘC NĂM 2023", 8).skip()
    w.head("""
        STT | Ấp | Tổng số hộ | < | Số hộ đăng ký GĐHT | < | Số hộ được công nhận GĐHT | <
        ^ | ^ | Tổng số | Trong đó: hộ Khmer | Tổng số | Trong đó: hộ Khmer | Tổng số | Trong đó: hộ Khmer""", name=1, stt=0)
    data = gen(w, 6, "hh fr fg")
    for d in data:
        share = w.rng.uniform(.25, .6)
        d["k1"], d["k2"], d["k3"] = round(d["hh"] * share), round(d["fr"] * share * .96), round(d["fg"] * share * .93)
    table(w, "# n hh ~k1 fr ~k2 fg ~k3", [" Ấp A1 =Ấp A1", "Ấp  A2=Ấp A2", "ấp B1=Ấp B1", "Ấp B2 =Ấp B2", "Ấp Sóc Mới", "Ấp Thạnh Nhãn"], data, "Cộng toàn xã")
    return end(w, at=4)


@ward
def wa_sai_gon_cong_thuc() -> Ward:
    """New ward of 2025, KP1..KP12 formulas for sums and rates, citizens and units."""
    w = Ward("wa_sai_gon_cong_thuc", sheet="Tổng hợp 2025", ward="Phường Bình Phú Đông", period="2025", sizes=(620, 1480))
    top(w, "ỦY BAN NHÂN DÂN", "PHƯỜNG BÌNH PHÚ ĐÔNG", at=6, date="Bình Phú Đông, ngày 08 tháng 12 năm 2025")
    title(w, "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC MÔ HÌNH HỌC TẬP NĂM 2025", 11).skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Gia đình học tập | < | < | Công dân học tập | < | < | Đơn vị học tập | <
        ^ | ^ | ^ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ/tổng số hộ | Số người từ 18 tuổi | Số người được công nhận | Tỷ lệ | Số đơn vị đăng ký | Số đơn vị được công nhận""", name=1, stt=0)
    cols = "# n hh fr fg =fg/hh ad cit =cit/ad unr ung"
    table(w, cols, kp(12, "KP{i}"), gen(w, 12, "hh fr fg ad cit unr ung"), "Tổng cộng", formulas=True)
    return w.close("NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN", 6, under=("", "KT. CHỦ TỊCH"))


@ward
def wa_gia_lai_ra_lop() -> Ward:
    """Làng, six-year-olds, into grade 1, children not in class."""
    w = Ward("wa_gia_lai_ra_lop", sheet="Huy động", ward="Xã Ia Krái Nam", period="2024-2025")
    top(w, "UBND XÃ IA KRÁI NAM", "BAN CHỈ ĐẠO PCGD - XMC", at=4)
    title(w, "KẾT QUẢ HUY ĐỘNG TRẺ RA LỚP, NĂM HỌC 2024-2025", 7).skip()
    w.head("TT | Thôn, làng | Tổng số trẻ 6 tuổi | Số trẻ 6 tuổi vào lớp 1 | Tỷ lệ (%) | Số trẻ trong độ tuổi chưa ra lớp | Hướng giải quyết", name=1, stt=0)
    data = given("a6 a6g ne", [(31, 31, 0), (44, 43, 2), (27, 26, 1), (38, 38, 0), (52, 50, 3), (19, 19, 0), (23, 22, 1)])
    for i, d in enumerate(data):
        d["how"] = {1: "Già làng, trường vận động", 4: "Hỗ trợ sách vở, làm khai sinh", 6: "Trẻ khuyết tật, học hòa nhập"}.get(i)
    table(w, "# n a6 a6g %a6g/a6 ne x:how", ["Làng Bi", "Làng Doch Kuế", "Làng Tung", "Thôn Ia Krong", "Làng O Grang", "Thôn 2", "Làng Yăng"], data, "Toàn xã", show=comma)
    return end(w, "Thư ký", "TRƯỞNG BAN", 4)


@ward
def wa_hai_duong_phu_luc_ke_hoach() -> Ward:
    """Annex with plan, result over 100 percent, instruction line in the heading, Nơi nhận."""
    w = Ward("wa_hai_duong_phu_luc_ke_hoach", sheet="PL II", ward="Xã Cẩm Văn Đoài", period="2024", sizes=(160, 380))
    w.text("PHỤ LỤC II", bold=True, over=7, align="center")
    title(w, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2024", 7)
    w.text("(Ban hành kèm theo Công văn số 118/HKH-VP ngày 02/11/2024)", italic=True, over=7, align="center")
    w.text("Đơn vị báo cáo: Hội Khuyến học xã Cẩm Văn Đoài").skip()
    w.head("STT | Tên thôn⏎(ghi đủ các thôn) | Tổng số hộ⏎(đến 31/12) | Chỉ tiêu giao năm 2024 (hộ) | Số hộ được công nhận năm 2024 | Tỷ lệ so với chỉ tiêu (%) | Tỷ lệ so với tổng số hộ (%)", name=1, stt=0)
    data = given("hh fp fg", [(288, 190, 212), (341, 230, 218), (197, 130, 141), (256, 170, 170), (312, 210, 233), (274, 180, 166)])
    table(w, "# n hh fp fg %fg/fp %fg/hh", of("Thôn", "Hoàng Xá,Văn Thai,Trằm,Trung Xá,Phú Xá,Đức Tinh"), data, "Tổng cộng")
    w.skip().text("* Chỉ tiêu do Ủy ban nhân dân xã giao đầu năm.", italic=True)
    w.close("Nơi nhận:", "TM. BAN THƯỜNG VỤ", 4, date="Cẩm Văn Đoài, ngày 10 tháng 01 năm 2025", under=("", "CHỦ TỊCH"))
    return w.text("- Thường trực Hội Khuyến học tỉnh;").text("- Lưu: VP.")
