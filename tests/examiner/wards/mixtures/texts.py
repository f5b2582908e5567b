"""Layouts, messes and formats put together by lot: csv, text with tabs, html."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, percentage
from ...ward_accidents import old_tones
from ...ward_frames import comma, drawn, kp, lay, of, offices, pct


@ward
def wg_01_tan_uyen_html() -> Ward:
    """Html from the city's reporting site; 1,385; codes 5=4/3; dashes; the rate of one khu phố is another's."""
    w = Ward("wg_01_tan_uyen_html", "htmlxls", "Sheet1", ward="Phường Khánh Bình Đông", period="2021", sizes=(980, 2300))
    offices(w, "UBND PHƯỜNG KHÁNH BÌNH ĐÔNG", "Kết quả xây dựng mô hình học tập năm 2021 - cấp khu phố")
    w.head("""
        STT | Khu phố | Gia đình học tập | < | < | < | Dòng họ học tập | <
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ (%) | Đăng ký | Công nhận""", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3 | 4=3/2 | 5 | 6")
    clans = [(2, 1), ("-", "-"), (1, 1), ("-", "-"), (3, 2), (1, 1)]
    rows = lay(w, "hh fr fg . clr clg", of("Khu phố", "Bình Khánh,Khánh Long,Khánh Vân,Tân Hòa A,Tân Hòa B,Bà Tri"), lambda i: [*w.draw("hh fr fg"), None, *clans[i - 1]], "Tổng cộng", rates={3: (2, 1)}, mess={0: "comma", 1: "comma", 2: "comma"})
    w.plant(w.address(5, rows[2]), 61.4, w.address(4, rows[2]), w.address(3, rows[2]))
    return w


@ward
def wg_03_luc_nam_tcvn3_csv() -> Ward:
    """Csv by an old program, TCVN3 whose font is gone, the sum first, 1,385."""
    w = Ward("wg_03_luc_nam_tcvn3_csv", "csv", ward="Xã Nghĩa Phương Hạ", period="2016", encode="tcvn3lost", csv=("utf-8", ";"), sizes=(160, 430))
    offices(w, "Hội khuyến học xã Nghĩa Phương Hạ", "Tổng hợp gia đình học tập các thôn năm 2016").skip()
    w.head("TT | Tên thôn | Tổng số hộ | Số hộ đăng ký gia đình học tập | Số hộ được công nhận gia đình học tập", name=1, stt=0)
    lay(w, "hh fr fg", of("Thôn", "Ba Gò,Mương Làng,Phượng Hoàng,Đèo Me,Quỷnh Cả,Suối Ván"), lambda i: w.draw("hh fr fg"), "Tổng số", first=True, mess={0: "comma"})
    return w


@ward
def wg_06_go_cong_tab() -> Ward:
    """Text with tabs, two tables under one another, 87,5%; the second table's sum is wrong."""
    w = Ward("wg_06_go_cong_tab", "csv", ward="Phường Long Hưng Đông", period="2020", csv=("utf-8", "\t"), sizes=(310, 760))
    offices(w, "HỘI KHUYẾN HỌC PHƯỜNG LONG HƯNG ĐÔNG", "BÁO CÁO SỐ LIỆU NĂM 2020").skip()
    units = kp(5, "KP {i}")
    w.text("Biểu A. Gia đình học tập")
    w.head("STT | Khu phố | Số hộ | Hộ đăng ký | Hộ được công nhận | Tỷ lệ công nhận", name=1, stt=0)
    lay(w, "hh fr fg .", units, lambda i: [*w.draw("hh fr fg"), None], "Tổng", rates={3: (2, 1)}, show=pct)
    w.skip().text("Biểu B. Hội viên, học bổng")
    w.head("STT | Khu phố | Số hội viên khuyến học | Số suất học bổng", name=1, stt=0)
    lay(w, "mem sch", units, lambda i: w.draw("mem sch"), "Tổng")
    cell = w.address(2)
    return w.plant(cell, w.cells[w.row, 2].value + 40, *(w.address(2, r) for r in w.last(6)))


@ward
def wg_12_trang_bang_cp1258() -> Ward:
    """Csv of a Vietnamese Windows, blank rows and columns before everything, hoà."""
    w = Ward("wg_12_trang_bang_cp1258", "csv", ward="Xã An Tịnh Thượng", period="2019", csv=("cp1258", ";"), sizes=(510, 990), left=2, top=3)
    w.text("HỘI KHUYẾN HỌC XÃ AN TỊNH THƯỢNG").text("Kết quả thực hiện mô hình gia đình học tập năm 2019 (kèm Báo cáo khóa họp cuối năm, ban văn hóa xã)").skip(2)
    w.head("STT | Ấp | Tổng số hộ gia đình | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ công nhận so đăng ký (%)", name=1, stt=0)
    lay(w, "hh fr fg .", of("Ấp", "An Bình,An Khương,An Lợi,An Quới,An Thới"), lambda i: [*w.draw("hh fr fg"), None], "Tổng cộng", rates={3: (2, 1)}, show=comma)
    return old_tones(w)


@ward
def wg_13_da_bac_tab() -> Ward:
    """Text with tabs, (1)(2), dashes for clans without a form."""
    w = Ward("wg_13_da_bac_tab", "csv", ward="Xã Tu Lý Hạ", period="2022", csv=("utf-8-sig", "\t"), sizes=(70, 210))
    offices(w, "UBND XÃ TU LÝ HẠ", "Biểu tổng hợp các mô hình học tập năm 2022 (theo Quyết định 387/QĐ-TTg)").skip()
    w.head("STT | Xóm | Tổng số hộ | Gia đình học tập đăng ký | Gia đình học tập được công nhận | Dòng họ học tập đăng ký | Dòng họ học tập được công nhận | Cộng đồng học tập được công nhận", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)")
    clans = [(2, 2), ("-", "-"), (3, 2), (1, 1), ("-", "-"), (2, 1)]
    lay(w, "hh fr fg clr clg cog", of("Xóm", "Tình,Mạ,Cháu,Bựa,Tày Măng,Riêng"), lambda i: [*w.draw("hh fr fg"), *clans[i - 1], int(i != 5)], "Cộng")
    return w


@ward
def wg_18_dak_mil_utf16_quy() -> Ward:
    """Csv in UTF-16, quarters over the columns, chi hội bon, hoà."""
    w = Ward("wg_18_dak_mil_utf16_quy", "csv", ward="Xã Đắk Gằn Hạ", period="2024", csv=("utf-16", ","))
    offices(w, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "HỘI KHUYẾN HỌC XÃ ĐẮK GẰN HẠ", "Học sinh được trao học bổng theo quý năm 2024 (ĐVT: suất)").skip()
    w.head("""
        STT | Chi hội | Số suất học bổng | < | < | < | Đơn vị tài trợ
        ^ | ^ | Quý I | Quý II | Quý III | Quý IV | ^""", name=1, stt=0)
    lay(w, "sch@2024-Q1 sch@2024-Q2 sch@2024-Q3 sch@2024-Q4 .", [f"Chi hội {n.lower()[0]}{n[1:]}={n}" for n in ("Thôn Sơn Thượng", "Thôn Nam Định", "Bon Đắk Krai", "Bon Đắk Láp", "Thôn Trung Tâm")],
        lambda i: [w.rng.randint(0, 5), w.rng.randint(0, 4), w.rng.randint(6, 19), w.rng.randint(1, 8), ["Công ty cà phê", "Nhà hảo tâm", "HTX", "Ngân hàng CSXH", ""][i - 1]], "Cộng")
    return old_tones(w)


@ward
def wg_24_phan_thiet_csv() -> Ward:
    """Csv with commas, three levels of headings, 2.631 as text, KP.1."""
    w = Ward("wg_24_phan_thiet_csv", "csv", ward="Phường Phú Tài Nam", period="2022", csv=("utf-8-sig", ","), sizes=(900, 2100))
    offices(w, "UBND PHƯỜNG PHÚ TÀI NAM", "BIỂU SỐ 03 - KẾT QUẢ XÂY DỰNG MÔ HÌNH HỌC TẬP NĂM 2022").skip()
    w.head("""
        STT | Khu phố | Các mô hình học tập | < | < | < | < | Hội viên khuyến học
        ^ | ^ | Gia đình học tập | < | < | Dòng họ học tập | < | ^
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    lay(w, "hh fr fg clr clg mem", kp(7, "KP.{i}"), lambda i: w.draw("hh fr fg clr clg mem"), "Tổng cộng", mess={0: "dot", 1: "dot", 2: "dot"})
    return w


@ward
def wg_27_chau_doc_csv_tong_dau() -> Ward:
    """Csv of a Vietnamese Windows, the sum first, dashes and words for nothing; 04/5 of clans became 04-May."""
    w = Ward("wg_27_chau_doc_csv_tong_dau", "csv", ward="Phường Vĩnh Mỹ Tây", period="2018", csv=("cp1258", ","), sizes=(390, 820))
    offices(w, "UBND PHƯỜNG VĨNH MỸ TÂY", "BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP - DÒNG HỌ HỌC TẬP NĂM 2018").skip()
    w.head("""
        STT | Khóm | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    clans = [(3, 2), ("không", "không"), ("-", "-"), (2, 1), (5, 4), ("chưa có", "chưa có")]
    rows = lay(w, "hh fr fg clr clg", ["Khóm Vĩnh Chánh 1", "Khóm Vĩnh Chánh 2", *of("Khóm", "Mỹ Chánh,Vĩnh Tây,Mỹ Thành,Châu Long 8")], lambda i: [*w.draw("hh fr fg"), *clans[i - 1]], "TOÀN PHƯỜNG", first=True)
    return w.plant(w.address(6, rows[4]), "04-May", w.address(5, rows[4]), w.address(6, rows[0] - 1))


@ward
def wg_32_hon_quan_tab_ref() -> Ward:
    """Text of UTF-16 with tabs, three levels of headings over blanks; #REF! in a count."""
    w = Ward("wg_32_hon_quan_tab_ref", "csv", ward="Xã Tân Khai Hạ", period="2023", csv=("utf-16", "\t"), sizes=(240, 640))
    offices(w, "HỘI KHUYẾN HỌC XÃ TÂN KHAI HẠ", "TỔNG HỢP CÔNG DÂN HỌC TẬP, ĐƠN VỊ HỌC TẬP NĂM 2023").skip()
    w.head("""
        STT | Ấp, sóc | Công dân học tập | < | < | Đơn vị học tập | < | <
        ^ | ^ | Số người từ 18 tuổi trở lên | Kết quả | < | Tổng số đơn vị | Kết quả | <
        ^ | ^ | ^ | Đăng ký | Được công nhận | ^ | Đăng ký | Được công nhận""", name=1, stt=0)
    rows = lay(w, "ad citr cit un unr ung", ["Ấp 1", "Ấp 2", "Ấp 5", "Ấp Tân Quan", "Sóc Dầm", "Sóc Trào"], lambda i: w.draw("ad citr cit un unr ung"), "Tổng cộng")
    return w.plant(w.address(3, rows[3]), "#REF!", w.address(3))


@ward
def wg_33_yen_dung_csv_huyen() -> Ward:
    """Csv of a district, TCVN3 without font: communes as groups with their sums, thôn below."""
    w = Ward("wg_33_yen_dung_csv_huyen", "csv", ward="Huyện Yên Lãng", period="2015", encode="tcvn3lost", csv=("utf-8-sig", ","), sizes=(120, 340))
    offices(w, "Hội khuyến học huyện Yên Lãng", "Kết quả xây dựng gia đình hiếu học, dòng họ hiếu học các thôn năm 2015").skip()
    w.head("TT | Xã, thôn | Tổng số hộ | Số hộ đăng ký gia đình hiếu học | Số hộ đạt gia đình hiếu học | Số dòng họ đăng ký dòng họ hiếu học | Số dòng họ đạt dòng họ hiếu học", name=1, stt=0)
    every = []
    for tt, xa, thon in (("I", "Xã Tân Liễu", "Liễu Nham,Hàm Long,Tân Độ"), ("II", "Xã Đức Giang Hạ", "Thanh Cảm,Bình Voi,Cảnh Thượng"), ("III", "Xã Lãng Sơn", "Ngọc Lâm,Mỹ Tượng,Tam Sơn,Trại Thượng")):
        w.row += 1
        at, units = w.row, of("Thôn", thon)
        made = drawn(w, "hh fr fg clr clg", len(units))
        w.ward = xa
        lay(w, "hh fr fg clr clg", units, made, None)
        every += made
        for c, v in enumerate((tt, xa, *(sum(m[k] for m in made) for k in range(5)))):
            w.put(c, v, at)
        w.tables[0].body.append(at)
        w.tables[0].subtotal_rows.append(at)
    w.ward = "Huyện Yên Lãng"
    w.units("T| | Tổng cộng toàn huyện | " + " | ".join(str(sum(m[k] for m in every)) for k in range(5)))
    return w


@ward
def wg_36_thuan_an_phan_so() -> Ward:
    """Csv with commas, (1)(2), registered over all in one cell: 4.035/4843; K.phố 01."""
    w = Ward("wg_36_thuan_an_phan_so", "csv", ward="Phường Bình Chuẩn Đông", period="2019", csv=("utf-8-sig", ","), sizes=(2400, 4900))
    offices(w, "HỘI KHUYẾN HỌC PHƯỜNG BÌNH CHUẨN ĐÔNG", "KẾT QUẢ ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2019").skip()
    w.head("STT | Khu phố | Số hộ đăng ký GĐHT/Tổng số hộ | Số hộ được công nhận GĐHT/Số hộ đăng ký", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4)")
    made = drawn(w, "hh fr fg", 6)
    lay(w, "fr fg", kp(6, "K.phố 0{i}"), [[f"{vietnamese(fr)}/{hh}{{{fr}}}", f"{vietnamese(fg)}/{fr}{{{fg}}}"] for hh, fr, fg in made], None)
    s = [sum(m[k] for m in made) for k in range(3)]
    return w.units(f"T| | Toàn phường | {s[1]}/{s[0]} | {s[2]}/{s[1]}")


@ward
def wg_38_long_ho_csv_hai_nam() -> Ward:
    """Csv of a Vietnamese Windows: two years under one another, groups with sums behind."""
    w = Ward("wg_38_long_ho_csv_hai_nam", "csv", ward="Thị trấn Long Hồ Trung", period="2021", csv=("cp1258", ";"), sizes=(260, 610))
    offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN LONG HỒ TRUNG", "SỐ LIỆU GIA ĐÌNH HỌC TẬP HAI NĂM 2020, 2021")
    for k, y in enumerate(("2020", "2021")):
        w.period = y
        w.rng.seed("long ho")
        w.drift = k
        w.skip().text(f"{'I' * (k + 1)}. NĂM {y}")
        w.head("STT | Khóm | Tổng số hộ | Hộ đăng ký | Hộ được công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
        table, every, start = w.tables[-1], [], 1
        for label, units in (("Khu trung tâm", kp(3, "Khóm {i}", "Khóm")), ("Khu ven", kp(3, "Khóm {i}", "Khóm", 4))):
            w.units(f"S| | {label}")
            made = drawn(w, "hh fr fg", 3, None)
            lay(w, "hh fr fg .", units, made, None, rates={3: (2, 1)}, show=comma, start=start)
            every, start = every + made, start + 3
            s = [sum(m[j] for m in made) for j in range(3)]
            w.units(f"Q| | Cộng {label.lower()} | {s[0]} | {s[1]} | {s[2]} | {comma(percentage(s[2], s[1]))}")
            table.subtotal_rows.append(w.row)
        s = [sum(m[j] for m in every) for j in range(3)]
        w.units(f"T| | Tổng cộng | {s[0]} | {s[1]} | {s[2]} | {comma(percentage(s[2], s[1]))}")
    return w


@ward
def wg_39_tuy_hoa_tab_khong_ten() -> Ward:
    """Text with tabs, nothing over the names, K.phố 01; #VALUE! in a count."""
    w = Ward("wg_39_tuy_hoa_tab_khong_ten", "csv", ward="Phường Phú Lâm Bắc", period="2022", csv=("utf-8", "\t"), sizes=(330, 700))
    offices(w, "UBND PHƯỜNG PHÚ LÂM BẮC", "Danh sách khu phố và kết quả gia đình học tập năm 2022").skip()
    w.head("TT | | Tổng số hộ | Gia đình học tập đăng ký | Gia đình học tập được công nhận | Dòng họ học tập được công nhận", name=1, stt=0)
    rows = lay(w, "hh fr fg clg", kp(7, "K.phố 0{i}"), lambda i: w.draw("hh fr fg clg"), "Cộng")
    return w.plant(w.address(2, rows[5]), "#VALUE!", w.address(2))


@ward
def wg_46_krong_nang_csv_huyen() -> Ward:
    """Csv of a district with semicolons: counts over years, 87,5%, "chưa báo cáo"."""
    w = Ward("wg_46_krong_nang_csv_huyen", "csv", ward="Huyện Krông Nô Bắc", period="2022", csv=("utf-8-sig", ";"), sizes=(1400, 3900))
    offices(w, "HỘI KHUYẾN HỌC HUYỆN KRÔNG NÔ BẮC", "Tổng hợp đăng ký, công nhận gia đình học tập các xã, thị trấn năm 2021 và năm 2022").skip()
    w.head("""
        STT | Đơn vị (xã, thị trấn) | Tổng số hộ | < | Số hộ đăng ký GĐHT | < | Số hộ được công nhận GĐHT | < | Tỷ lệ công nhận/đăng ký năm 2022
        ^ | ^ | 2021 | 2022 | 2021 | 2022 | 2021 | 2022 | ^""", name=1, stt=0)
    plan = "hh@2021 hh@2022 fr@2021 fr@2022 fg@2021 fg@2022"

    def line(i):
        v = list(w.draw(plan))
        if i == 4:
            v[2] = v[4] = "chưa báo cáo"
        return [*v, None]

    lay(w, plan + " .", ["Thị trấn Đắk Mâm Hạ", *of("Xã", "Nam Đà Thượng,Buôn Choah,Tân Thành Bắc,Nâm N'Đir Hạ")], line, "TOÀN HUYỆN", rates={6: (5, 3)}, show=pct, ward_rows=True)
    return w
