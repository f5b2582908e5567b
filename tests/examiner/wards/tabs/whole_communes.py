"""Several tabs, several tables, whole communes and districts, schooling, and the association's members, fund and scholarships."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    bare,
    big,
    body,
    comma,
    end,
    gen,
    given,
    kp,
    of,
    offices,
    signed,
    table,
    title,
    top,
    total,
)


@ward
def wk_lac_son_xom_trang_mo_hinh() -> Ward:
    """A tab for each of three models, 2024; the same xóm in the same order on each."""
    units = of("Xóm", "Bưng,Rậm,Đồi Cả,Thung,Khạ,Vó")
    told = [("GDHT", "GIA ĐÌNH HỌC TẬP", "hh fr fg", "Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ công nhận so với tổng số hộ (%)", "%fg/hh"),
            ("DHHT", "DÒNG HỌ HỌC TẬP", "cl clr clg", "Tổng số dòng họ | Số dòng họ đăng ký | Số dòng họ được công nhận | Tỷ lệ công nhận so với tổng số dòng họ (%)", "%clg/cl"),
            ("CDHT", "CÔNG DÂN HỌC TẬP", "citr cit", "Số người đăng ký | Số người được công nhận", "")]
    papers = []
    for sheet, model, plan, head, share in told:
        w = Ward("wk_lac_son_xom_trang_mo_hinh", sheet=sheet, ward="Xã Tuân Đạo Hạ", period="2024", sizes=(90, 180))
        w.rng.seed(sheet)
        title(offices(w, "HỘI KHUYẾN HỌC XÃ TUÂN ĐẠO HẠ").skip(), f"KẾT QUẢ XÂY DỰNG {model} NĂM 2024", 6).skip()
        w.head(f"STT | Xóm | {head}", name=1, stt=0)
        table(w, f"# n {plan} {share}".strip(), units, gen(w, 6, plan), "Cộng")
        papers.append(end(w, "Người lập", "Chủ tịch Hội", 3))
    return join(papers)


@ward
def wk_thach_ha_tdp_trang_nam() -> Ward:
    """.ods with a tab for each year 2018-2020, the year in the title and on the tab."""
    papers = []
    for k, year in enumerate((2018, 2019, 2020)):
        w = Ward("wk_thach_ha_tdp_trang_nam", "ods", f"Năm {year}", ward="Thị trấn Thạch Thanh", period=str(year), sizes=(160, 390))
        w.drift = k
        title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN THẠCH THANH").skip(), f"KẾT QUẢ GIA ĐÌNH HỌC TẬP CÁC TỔ DÂN PHỐ NĂM {year}", 6).skip()
        w.head("TT | Tổ dân phố | Tổng số hộ | Hộ đăng ký | Hộ đạt | Tỷ lệ đạt (%)", name=1, stt=0)
        table(w, "# n hh fr fg %fg/fr", kp(7, "TDP {i}", "Tổ dân phố"), gen(w, 7, "hh fr fg"), "Tổng")
        papers.append(w)
    return join(papers)


@ward
def wk_chau_thanh_khom_trang_phieu() -> Ward:
    """A tab for each khóm of 2021 with the form of the town: number, content, figure, unit of measure."""
    pairs = [("Tổng số hộ trong khóm", "hh", "hộ"), ("Số hộ đăng ký Gia đình học tập", "fr", "hộ"), ("Số hộ được công nhận Gia đình học tập", "fg", "hộ"),
             ("Số hội viên Hội Khuyến học", "mem", "người"), ("Số suất học bổng trao trong năm", "sch", "suất")]
    papers = []
    for i in range(1, 5):
        w = Ward("wk_chau_thanh_khom_trang_phieu", sheet=f"Khóm {i}", ward="Thị trấn Mái Dầm Đông", period="2021", sizes=(320, 700))
        w.rng.seed(i)
        title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN MÁI DẦM ĐÔNG", f"CHI HỘI KHÓM {i}").skip(), "PHIẾU BÁO CÁO CÔNG TÁC KHUYẾN HỌC NĂM 2021", 4).skip()
        w.line("STT", "Nội dung", "Số liệu", "Đơn vị tính", bold=True)
        for k, ((label, token, unit), value) in enumerate(zip(pairs, w.draw("hh fr fg mem sch"), strict=True), 1):
            w.line(k, label, value, unit).takes(2, token, value, f"Khóm {i}")
        papers.append(end(w, "", "CHI HỘI TRƯỞNG", 2))
    return join(papers)


@ward
def wk_hoai_nhon_hai_bang_doc() -> Ward:
    """Two tables under one another, 2019: families and clans, then members, the fund in million đồng, scholarships."""
    w = Ward("wk_hoai_nhon_hai_bang_doc", sheet="Phu luc", ward="Xã Hoài Sơn Bắc", period="2019", sizes=(190, 420))
    units = bare("Thôn", "Túy Thạnh,An Đỗ,Cẩn Hậu,Tường Sơn,Hy Thế")
    title(top(w, "UBND XÃ HOÀI SƠN BẮC", "HỘI KHUYẾN HỌC", at=4), "PHỤ LỤC SỐ LIỆU KHUYẾN HỌC, KHUYẾN TÀI NĂM 2019", 7).skip()
    w.text("1. Gia đình học tập, dòng họ học tập", bold=True)
    w.head("""
        STT | Thôn | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", units, gen(w, 5, "hh fr fg clr clg"), "Cộng")
    w.skip().text("2. Hội viên, quỹ khuyến học, học bổng", bold=True)
    w.head("STT | Thôn | Số hội viên | Quỹ khuyến học (triệu đồng) | Số suất học bổng", name=1, stt=0)
    table(w, "# n mem fund sch", units, gen(w, 5, "mem fund sch"), "Cộng", fmt={"fund": lambda v: str(vietnamese(v / 1e6, 1))})
    return end(w, "Người lập biểu", "CHỦ TỊCH HỘI", 4)


@ward
def wk_giao_thuy_ba_bieu_xls() -> Ward:
    """.xls of 2017 in TCVN3: three tables, one after the other, families, clans, units; xóm with numbers."""
    w = Ward("wk_giao_thuy_ba_bieu_xls", "xls", "Sheet1", ward="Xã Giao Hải Đông", period="2017", encode="tcvn3", font=".VnTime", sizes=(120, 250))
    title(offices(w, "Hội Khuyến học xã Giao Hải Đông").skip(), "Số liệu xây dựng xã hội học tập năm 2017", 5)
    units = kp(6, "Xóm {i}", "Xóm")
    for label, head, plan in (("Biểu 1: Gia đình học tập", "Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", "hh fr fg"),
                              ("Biểu 2: Dòng họ học tập", "Tổng số dòng họ | Số dòng họ đăng ký | Số dòng họ công nhận", "cl clr clg"),
                              ("Biểu 3: Đơn vị học tập", "Tổng số đơn vị | Số đơn vị đăng ký | Số đơn vị công nhận", "un unr ung")):
        w.skip().text(label, bold=True)
        w.head(f"TT | Xóm | {head}", name=1, stt=0)
        table(w, f"# n {plan}", units, gen(w, 6, plan), "Tổng cộng")
    return end(w, "Người lập", "Chủ tịch hội", 3)


@ward
def wk_huyen_vi_xuyen_xa_hieu_hoc() -> Ward:
    """A district's .xls of 2015: communes down, hiếu học families, clans and communities; the district's sum last."""
    w = Ward("wk_huyen_vi_xuyen_xa_hieu_hoc", "xls", "Tong hop huyen", ward="Huyện Vị Sơn", period="2015", sizes=(620, 1900), communities=(7, 16))
    title(top(w, "HỘI KHUYẾN HỌC TỈNH HÀ GIANG", "HỘI KHUYẾN HỌC HUYỆN VỊ SƠN", at=5), "TỔNG HỢP PHONG TRÀO GIA ĐÌNH HIẾU HỌC, DÒNG HỌ HIẾU HỌC, CỘNG ĐỒNG KHUYẾN HỌC NĂM 2015", 9).skip()
    w.head("""
        STT | Xã, thị trấn | Tổng số⏎hộ | Gia đình⏎hiếu học | < | Dòng họ⏎hiếu học | < | Cộng đồng⏎khuyến học | <
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    units = [*of("Thị trấn", "Vị Sơn,Nông trường Cốc Chè"), *of("Xã", "Tùng Bá,Bản Lầu,Kim Ngọc,Đạo Hương,Trung Hà,Cao Mã")]
    table(w, "# n hh fr fg clr clg cor cog", units, gen(w, 8, "hh fr fg clr clg cor cog"), "Toàn huyện", ward_rows=True)
    return signed(w, "NGƯỜI TỔNG HỢP", "TM. BAN THƯỜNG VỤ", 5, under=("", "CHỦ TỊCH"))


@ward
def wk_thi_xa_hong_linh_hai_khoi() -> Ward:
    """A town's workbook of 2023: wards and communes under I and II with the sum in the caption's line, the town's sum last."""
    w = Ward("wk_thi_xa_hong_linh_hai_khoi", sheet="Biểu 01", ward="Thị xã Hồng Lam", period="2023", sizes=(900, 2400))
    title(offices(w, "HỘI KHUYẾN HỌC THỊ XÃ HỒNG LAM").skip(), "BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP, ĐƠN VỊ HỌC TẬP NĂM 2023", 7).skip()
    w.head("""
        STT | Đơn vị | Tổng số hộ | Gia đình học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    cols, every = "# n hh fr fg unr ung", []
    for roman, label, units in (("I", "Khối phường", of("Phường", "Bắc Lam,Nam Lam,Trung Hồng,Đức Thuận Hạ")), ("II", "Khối xã", of("Xã", "Thuận Lam,Đậu Sơn"))):
        rows = gen(w, len(units), "hh fr fg unr ung")
        total(w, cols, label, rows, stt=roman)
        table(w, cols, units, rows, "", ward_rows=True)
        every += rows
    total(w, cols, "Tổng cộng toàn thị xã", every)
    return end(w, "Người lập biểu", "CHỦ TỊCH", 4)


@ward
def wk_nhu_xuan_toan_xa_nam_dong() -> Ward:
    """The whole commune, a line for each year 2016-2020; families and their share, clans; nothing by thôn."""
    w = Ward("wk_nhu_xuan_toan_xa_nam_dong", sheet="Sheet1", ward="Xã Thanh Phong Nội", period="2020")
    title(offices(w, "HUYỆN NHƯ XUÂN", "HỘI KHUYẾN HỌC XÃ THANH PHONG NỘI").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP 5 NĂM 2016-2020", 7).skip()
    w.head("""
        Năm | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | Đăng ký | Công nhận | Tỷ lệ (%) | Đăng ký | Công nhận""", name=0)
    made = [(1012, 540, 431, 9, 6), (1020, 608, 503, 9, 7), (1033, 671, 566, 10, 8), (1041, 724, 631, 11, 9), (1055, 790, 702, 12, 10)]
    for year, line in zip(range(2016, 2021), made, strict=True):
        hh, fr, fg, clr, clg = line
        w.line(year, hh, fr, fg, round(100 * fg / hh, 1), clr, clg)
        for c, token in ((1, "hh"), (2, "fr"), (3, "fg"), (5, "clr"), (6, "clg")):
            w.takes(c, token, w.cells[w.row, c].value, "", str(year))
    return end(w, "Người lập biểu", "CHỦ TỊCH HỘI", 4)


@ward
def wk_tan_phuoc_ap_bon_quy() -> Ward:
    """Scholarships and pupils brought back by calendar quarter of 2022, the year's sum of each in the last two columns."""
    w = Ward("wk_tan_phuoc_ap_bon_quy", sheet="Theo quý", ward="Xã Thạnh Tân Nam", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ THẠNH TÂN NAM").skip(), "THEO DÕI HỌC BỔNG VÀ VẬN ĐỘNG HỌC SINH TRỞ LẠI LỚP NĂM 2022", 12).skip()
    quarters = ("I", "II", "III", "IV")
    w.head("TT | Ấp | " + " | ".join(f"Quý {q} | <" for q in quarters) + " | Cả năm | <\n^ | ^ | " + " | ".join(["Số suất học bổng | Số em trở lại lớp"] * 5), name=1, stt=0)
    plan = " ".join(f"sch@2022-Q{q} rt@2022-Q{q}" for q in range(1, 5))
    rows = []
    for _ in range(5):
        line = [w.rng.choice(c) for _ in range(4) for c in ((2, 3, 4, 5, 8, 12), (0, 0, 1, 1, 2))]
        rows.append((*line, sum(line[::2]), sum(line[1::2])))
    table(w, f"# n {plan} ~sch ~rt", of("Ấp", "Tân Lợi,Tân Phong,Tân Quới,Tân Hưng Đông,Kinh Hai"), given(f"{plan} sch rt", rows), "Cộng")
    return end(w, "Người theo dõi", "CHỦ TỊCH HỘI", 8)


@ward
def wk_quynh_luu_xom_bo_hoc_ba_cap() -> Ward:
    """Pupils who left by level in the school year 2018-2019, then those who came back of all; "em" behind the figures."""
    w = Ward("wk_quynh_luu_xom_bo_hoc_ba_cap", sheet="HS bo hoc", ward="Xã Quỳnh Tam Đông", period="2018-2019")
    title(top(w, "UBND XÃ QUỲNH TAM ĐÔNG", "BAN CHỈ ĐẠO PHỔ CẬP GIÁO DỤC", at=4), "TÌNH HÌNH HỌC SINH BỎ HỌC NĂM HỌC 2018 - 2019", 6).skip()
    w.head("""
        STT | Xóm | Số học sinh bỏ học | < | < | Số em vận động trở lại lớp
        ^ | ^ | Tiểu học | THCS | THPT | ^""", name=1, stt=0)
    data = given("do:th do:thcs do:thpt rt", [("-", 2, 1, 1), ("-", 1, 3, 2), (1, 3, 2, 2), ("-", "-", 2, 1), ("-", 4, 2, 3), ("-", 1, "-", "-"), ("-", 2, 3, 1)])
    table(w, "# n do:th do:thcs do:thpt rt", kp(7, "Xóm {i}", "Xóm"), data, "Cộng", fmt=dict.fromkeys(("do:th", "do:thcs", "do:thpt", "rt"), lambda v: f"{v} em"))
    return end(w, "NGƯỜI LẬP BIỂU", "TRƯỞNG BAN", 4)


@ward
def wk_son_duong_thon_si_so() -> Ward:
    """.xls, the school year 2021-2022: pupils at the start and the end of primary and lower secondary, by thôn."""
    w = Ward("wk_son_duong_thon_si_so", "xls", "Si so", ward="Xã Hợp Thành Thượng", period="2021-2022")
    title(offices(w, "XÃ HỢP THÀNH THƯỢNG", "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG").skip(), "THỐNG KÊ SĨ SỐ HỌC SINH THEO THÔN NĂM HỌC 2021-2022", 7).skip()
    w.head("""
        TT | Thôn | Tiểu học | < | THCS | < | Ghi chú
        ^ | ^ | Số HS đầu năm học | Số HS cuối năm học | Số HS đầu năm học | Số HS cuối năm học | ^""", name=1, stt=0)
    rows = [(m := w.rng.randint(38, 96), m - w.rng.choice((0, 0, 1)), n := w.rng.randint(30, 74), n - w.rng.choice((0, 1, 2))) for _ in range(6)]
    table(w, "# n ps:th pe:th ps:thcs pe:thcs _", of("Thôn", "Đồng Đài,Cầu Trắng,Tân Tiến,Gốc Mít,Đèo Khế,Vực Lửng"), given("ps:th pe:th ps:thcs pe:thcs", rows), "Tổng cộng")
    return end(w, "Người lập", "GIÁM ĐỐC", 4)


@ward
def wk_bac_binh_thon_sau_tuoi_csv() -> Ward:
    """Csv of the school year 2022-2023: children of six, those in grade 1, children not in class; the share as typed text."""
    w = Ward("wk_bac_binh_thon_sau_tuoi_csv", "csv", ward="Xã Bình Tân Hạ", period="2022-2023", csv=("utf-8-sig", ","))
    w.text("UBND XÃ BÌNH TÂN HẠ").text("HUY ĐỘNG TRẺ 6 TUỔI RA LỚP 1 NĂM HỌC 2022-2023")
    w.head("STT | Thôn | Tổng số trẻ 6 tuổi | Số trẻ 6 tuổi vào lớp 1 | Tỷ lệ (%) | Số trẻ chưa ra lớp", name=1, stt=0)
    data = given("a6 a6g ne", [(23, 23, 0), (31, 30, 1), (18, 18, 0), (42, 40, 2), (27, 26, 1), (35, 35, 0)])
    table(w, "# n a6 a6g %a6g/a6 ne", bare("Thôn", "Bình Lễ,Bình Sơn,Bình Hiếu,Bình Nghĩa,Cảnh Diễn,Trì Thái"), data, "Cộng", show=comma)
    return w


@ward
def wk_ham_yen_ban_sau_tuoi_nfd() -> Ward:
    """Csv with tabs, decomposed letters: children of six and grade 1 of two school years side by side."""
    w = Ward("wk_ham_yen_ban_sau_tuoi_nfd", "csv", ward="Xã Yên Lâm Trung", period="2017-2018", encode="nfd", csv=("utf-8", "\t"))
    w.text("Trẻ 6 tuổi vào lớp 1 của xã Yên Lâm Trung, hai năm học gần đây").skip()
    w.head("""
        STT | Thôn | Năm học 2016-2017 | < | Năm học 2017-2018 | <
        ^ | ^ | Trẻ 6 tuổi | Vào lớp 1 | Trẻ 6 tuổi | Vào lớp 1""", name=1, stt=0)
    data = given("a6@2016-2017 a6g@2016-2017 a6@2017-2018 a6g@2017-2018", [(17, 17, 21, 20), (26, 25, 24, 24), (14, 13, 16, 16), (33, 32, 29, 29), (20, 20, 23, 22)])
    table(w, "# n a6@2016-2017 a6g@2016-2017 a6@2017-2018 a6g@2017-2018", of("Thôn", "Tháng Mười,Ngòi Sen,Nà Pét,Đồng Băm,Quảng Tân"), data, "Toàn xã")
    return w


@ward
def wk_nha_be_ap_sau_thang() -> Ward:
    """Html named .xls, the first six months of 2024: members and registered families only, as the half-year's report asks."""
    w = Ward("wk_nha_be_ap_sau_thang", "htmlxls", "Sheet1", ward="Xã Phước Lộc Đông", period="2024-H1", sizes=(520, 1250))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ PHƯỚC LỘC ĐÔNG").skip(), "BIỂU SỐ LIỆU CÔNG TÁC KHUYẾN HỌC 6 THÁNG ĐẦU NĂM 2024", 6).skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký Gia đình học tập | Số hội viên khuyến học | Số suất học bổng", name=1, stt=0)
    table(w, "# n hh fr mem sch", kp(6, "Ấp {i}", "Ấp"), gen(w, 6, "hh fr mem sch"), "Cộng", fmt={"hh": big, "fr": big})
    return w


@ward
def wk_ninh_hai_thon_quy_dong_vni() -> Ward:
    """.xls of 2015 in VNI-Times: members, the fund in đồng with dots, scholarships; the branch of each thôn."""
    w = Ward("wk_ninh_hai_thon_quy_dong_vni", "xls", "Quy KH", ward="Xã Tri Hải Nam", period="2015", encode="vni", font="VNI-Times")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TRI HẢI NAM").skip(), "TÌNH HÌNH HỘI VIÊN VÀ QUỸ KHUYẾN HỌC NĂM 2015", 6).skip()
    w.head("STT | Chi hội | Số hội viên | Quỹ khuyến học (đồng) | Số suất học bổng | Ghi chú", name=1, stt=0)
    names = "Khánh Nhơn 1,Khánh Nhơn 2,Tri Thủy,Tân An,Mỹ Hòa"
    table(w, "# n mem fund sch _", [f"Thôn {n}" for n in names.split(",")], gen(w, 5, "mem fund sch"), "Tổng cộng", fmt={"fund": big})
    return end(w, "Thủ quỹ", "Chủ tịch Hội", 4)


@ward
def wk_tam_nong_khu_hoi_vien_dan_so() -> Ward:
    """.ods, 2024: people, members and their share of the people, by khu; the sum stands over the khu as "Toàn xã"."""
    w = Ward("wk_tam_nong_khu_hoi_vien_dan_so", "ods", "Hoi vien", ward="Xã Hương Quang Thượng", period="2024", sizes=(105, 260))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HƯƠNG QUANG THƯỢNG").skip(), "SỐ LIỆU PHÁT TRIỂN HỘI VIÊN NĂM 2024", 6).skip()
    w.head("TT | Khu | Số hộ | Nhân khẩu | Hội viên khuyến học | Hội viên/dân số (%)", name=1, stt=0)
    cols, data = "# n hh pop mem %mem/pop", gen(w, 7, "hh pop mem")
    total(w, cols, "Toàn xã", data, show=comma)
    body(w, cols, kp(7, "Khu {i}", "Khu"), data, show=comma)
    return w
