"""The models of one year over thôn, xóm, ấp, buôn, tổ dân phố."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, names, numbered
from ...ward_accidents import floated
from ...ward_frames import bare, comma, dots, end, gen, lay, of, rows, signed, table, title, top


@ward
def wc_thai_binh_bieu_tcvn3() -> Ward:
    """.xls typed in .VnTime by an office that never changed its fonts; three levels of headings, three models."""
    w = Ward("wc_thai_binh_bieu_tcvn3", "xls", "Bieu 02", ward="Xã Thụy Hải Đoài", period="2019", encode="tcvn3", sizes=(210, 430), font=".VnTime")
    w.text("HỘI KHUYẾN HỌC HUYỆN THÁI THỤY", bold=True).text("Hội Khuyến học xã Thụy Hải Đoài", bold=True).skip()
    title(w, "Kết quả xây dựng các mô hình học tập năm 2019", 12)
    w.text("(Biểu số 02 - kèm theo báo cáo tổng kết năm 2019)", italic=True, over=12, align="center").skip()
    w.head("""
        TT | Thôn | Số hộ | Kết quả thực hiện năm 2019 | < | < | < | < | < | < | < | <
        ^ | ^ | ^ | Gia đình học tập | < | < | < | Dòng họ học tập | < | < | Cộng đồng học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | CN/ĐK (%) | CN/số hộ (%) | Số dòng họ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    cols = "# n hh fr fg %fg/fr %fg/hh cl clr clg cor cog"
    units = of("Thôn", "Bao Hàm,Diêm Điền Nội,Tam Đồng,Quang Lang Đoài,Tu Trình")
    table(w, cols, units, gen(w, 5, "hh fr fg cl clr clg cor cog"), "Cộng toàn xã", show=comma)
    return signed(w, "Người lập biểu", "Chủ tịch hội", 7, under=("", "(ký tên)"))


@ward
def wc_hoa_binh_xom_tong_tren() -> Ward:
    """Xóm written bare under "Xóm"; the sum of the xã stands first; hiếu học of 2016; blanks under the upper headings."""
    w = Ward("wc_hoa_binh_xom_tong_tren", sheet="Sheet1", ward="Xã Mãn Đức Thượng", period="2016", sizes=(52, 138))
    top(w, "UBND XÃ MÃN ĐỨC THƯỢNG", "HỘI KHUYẾN HỌC", at=5, date="Mãn Đức Thượng, ngày 30 tháng 11 năm 2016")
    title(w, "DANH SÁCH TỔNG HỢP ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HIẾU HỌC, DÒNG HỌ HIẾU HỌC NĂM 2016", 8).skip()
    w.head("""
        STT | Xóm | Số hộ | Nhân khẩu | Gia đình hiếu học | < | Dòng họ hiếu học | <
        ^ | ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0, spanner="first", stub="bottom")
    rows(w, "hh pop fr fg clr clg", bare("Xóm", "Mương Lầm,Tân Lập,Khị,Bậy,Lồ,Chiềng Đỏ,Cóm"), lambda i: w.draw("hh pop fr fg clr clg"), "Toàn xã", first=True)
    return end(w, "Người tổng hợp", "TM. HỘI KHUYẾN HỌC")


@ward
def wc_dak_lak_buon_vni_mat_font() -> Ward:
    """Buôn and thôn, VNI pasted into Calibri; both in groups A and B without sums."""
    w = Ward("wc_dak_lak_buon_vni_mat_font", sheet="Sheet1", ward="Xã Cư Suê Nam", period="2017", encode="vni_lost", sizes=(110, 320), font="Calibri")
    top(w, "HỘI KHUYẾN HỌC HUYỆN CƯ M'GAR", "HỘI KHUYẾN HỌC XÃ CƯ SUÊ NAM", at=4)
    title(w, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HIẾU HỌC NĂM 2017", 7).skip()
    w.head("STT | Thôn, buôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ % | Ghi chú", name=1, stt=0)
    w.means("hh fr fg %fg/hh .")
    for letter, kind, units in (("A", "Thôn", "1,2,3"), ("B", "Buôn", "Sút Mgrư,Sút Hluốt,Ea Mtă,Ea Mdhar")):
        w.row += 1
        w.put(0, letter, bold=True, border=True)
        w.put(1, f"Khối {kind.lower()}", bold=True, border=True)
        w.tables[-1].body.append(w.row)
        w.units(names(kind, units), percent="")
    w.units("T| | TỔNG CỘNG | #", percent="")
    return signed(w)


@ward
def wc_ha_noi_tdp_cong_dan_ods() -> Ward:
    """Ods from LibreOffice, "TDP số 1"; citizens with the women among them."""
    w = Ward("wc_ha_noi_tdp_cong_dan_ods", "ods", "CDHT_2024", ward="Phường Đồng Mai Thượng", period="2024", sizes=(190, 420))
    top(w, "UBND PHƯỜNG ĐỒNG MAI THƯỢNG", "BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP", at=4)
    title(w, "BIỂU THỐNG KÊ KẾT QUẢ CÔNG NHẬN DANH HIỆU “CÔNG DÂN HỌC TẬP” NĂM 2024", 8)
    w.text("(Thực hiện Quyết định số 677/QĐ-TTg và Quyết định số 324/QĐ-KHVN)", italic=True, over=8, align="center")
    w.head("""
        STT | Tổ dân phố | Tổng số hộ | Số người lớn (từ 18 tuổi) | Công dân học tập | < | < | Tỷ lệ CDHT/người lớn (%)
        ^ | ^ | ^ | ^ | Đăng ký | Công nhận | Trong đó: nữ | ^""", name=1, stt=0)
    data = [line | {"nu": round(line["cit"] * .53)} for line in gen(w, 8, "hh ad citr cit")]
    table(w, "# n hh ad citr cit x:nu %cit/ad", [f"TDP số {i}=Tổ dân phố {i}" for i in range(1, 9)], data, "Toàn phường", fmt=dict.fromkeys(("hh", "ad", "citr", "cit"), dots), show=comma)
    return signed(w, "CÔNG CHỨC VĂN HÓA - XÃ HỘI", "TRƯỞNG BAN", under=("", "PHÓ CHỦ TỊCH UBND PHƯỜNG"))


@ward
def wc_binh_duong_cham_thanh_so_thuc() -> Ward:
    """Thousands typed with a dot on an English Excel: 2.631 is a float; smaller figures stay whole."""
    w = Ward("wc_binh_duong_cham_thanh_so_thuc", sheet="GDHT", ward="Phường Tân Bình Khánh", period="2022")
    top(w, "HỘI KHUYẾN HỌC THÀNH PHỐ DĨ AN", "HỘI KHUYẾN HỌC PHƯỜNG TÂN BÌNH KHÁNH", at=4)
    title(w, "BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM 2022", 6)
    w.text("ĐVT: hộ", at=5, italic=True)
    w.head("STT | KHU PHỐ | TỔNG SỐ HỘ | SỐ HỘ ĐĂNG KÝ | SỐ HỘ ĐẠT | TỶ LỆ ĐẠT/ĐĂNG KÝ", name=1, stt=0)
    made = [(3178, 2631, 2204), (2745, 1987, 1650), (1962, 1208, 977), (4016, 2855, 2410), (1487, 965, 803), (2290, 1744, 1392)]
    units = [f"KP. Tân {name}=Khu phố Tân {name}" for name in ("Thắng", "Phước", "Hiệp", "Long", "An", "Hòa")]
    lay(w, "hh fr fg .", units, [[*line, None] for line in made], "CỘNG", rates={3: (2, 1)}, mess=dict.fromkeys(range(3), floated))
    return signed(w, "NGƯỜI LẬP", "CHỦ TỊCH", under=("", ""))


@ward
def wc_lao_cai_html_hai_nhom() -> Ward:
    """Exported by a web form as html named .xls; I Tổ dân phố and II Thôn, each with its sum in the line of the group."""
    w = Ward("wc_lao_cai_html_hai_nhom", "htmlxls", "Sheet1", ward="Thị trấn Phố Lu Hạ", period="2021", sizes=(95, 260))
    w.text("HỘI KHUYẾN HỌC THỊ TRẤN PHỐ LU HẠ", bold=True)
    title(w, "TỔNG HỢP DANH HIỆU HỌC TẬP NĂM 2021", 9).skip()
    w.head("""
        STT | Thôn, tổ dân phố | Số hộ | Gia đình học tập | < | Dòng họ học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    t = w.tables[0]
    w.means("hh fr fg clr clg unr ung")
    heads = []
    for roman, label, lines, count in (("I", "TỔ DÂN PHỐ", numbered("Tổ dân phố", range(1, 6), "TDP {i}"), 5), ("II", "THÔN", names("Thôn", "Phú Cường,Phú Long 1,Phú Long 2,Khe Mụ"), 4)):
        w.row += 1
        at = w.row
        t.body.append(at)
        heads.append(at)
        w.units(lines)
        w.sum_row(label, w.last(count), row=at, stt=roman)
        t.subtotal_rows.append(at)
    w.sum_row("TỔNG CỘNG", heads)
    t.total_rows.append(w.row)
    return w


@ward
def wc_quang_nam_khoi_pho_quy() -> Ward:
    """Fund in millions with a comma, scholarships, members; khối phố; the first column is not numbered."""
    w = Ward("wc_quang_nam_khoi_pho_quy", sheet="Quỹ KH", ward="Phường An Phú Tây", period="2018")
    top(w, "HỘI KHUYẾN HỌC TP TAM KỲ", "HỘI KHUYẾN HỌC PHƯỜNG AN PHÚ TÂY", at=3)
    title(w, "TÌNH HÌNH HỘI VIÊN, QUỸ KHUYẾN HỌC CÁC KHỐI PHỐ NĂM 2018", 5).skip()
    w.head("Khối phố | Số hội viên | Quỹ khuyến học hiện có (triệu đồng) | Số suất học bổng đã trao | Ghi chú", name=0)
    made = [(118, 24500000, 21, None), (87, 16200000, 12, None), (143, 31850000, 30, "Có mạnh thường quân"), (64, 9750000, 8, None), (102, 18000000, 15, "Mới sáp nhập")]
    w.means("mem fund sch .")
    for name, (m, f, s, note) in zip(["Phú Phong", "Phú Trung", "Hương Trung", "Thạnh Đức", "Tân Phú"], made, strict=True):
        w.units(f"d| Khối phố {name} | {m} | '{vietnamese(f / 1e6, 2).rstrip('0').rstrip(',')}{{{f}}} | {s}" + (f" | {note}" if note else ""))
    w.units("T| Cộng | 514 | 100,3 | 86")
    return end(w, "Thủ quỹ", "Chủ tịch Hội", at=3)


@ward
def wc_can_tho_khu_vuc_csv() -> Ward:
    """Csv of a spreadsheet with Vietnamese settings: semicolons, rates with commas, thousands with dots."""
    w = Ward("wc_can_tho_khu_vuc_csv", "csv", ward="Phường Thới An Hưng", period="2023", csv=("utf-8-sig", ";"), sizes=(480, 1180))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG THỚI AN HƯNG")
    w.text("Số liệu Gia đình học tập, Cộng đồng học tập năm 2023").skip()
    w.head("STT | Khu vực | Số hộ dân | Gia đình đăng ký học tập | Gia đình được công nhận học tập | Tỷ lệ | Cộng đồng học tập được công nhận", name=1, stt=0)
    data = [line | {"cog": int(i != 3)} for i, line in enumerate(gen(w, 7, "hh fr fg"))]
    table(w, "# n hh fr fg %fg/fr cog", [f"KV {n}=Khu vực {n}" for n in ("Thới Bình", "Thới Hòa A", "Thới Hòa B", "Thới Trinh", "Thới Lợi", "Hòa Long", "Rạch Chanh")], data, "Cộng",
          fmt=dict.fromkeys(("hh", "fr", "fg"), dots), show=lambda v: f"{vietnamese(v, 1)}%")
    return w


@ward
def wc_kon_tum_vung_gop_doc() -> Ward:
    """Groups of thôn in a column merged downwards, NBSP everywhere, "-" and words where nothing was sent."""
    w = Ward("wc_kon_tum_vung_gop_doc", sheet="Tổng hợp", ward="Xã Đăk Ruồng Thượng", period="2022", encode="nbsp", sizes=(60, 170))
    top(w, "UBND XÃ ĐĂK RUỒNG THƯỢNG", "HỘI KHUYẾN HỌC XÃ", at=5)
    title(w, "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 9).skip()
    w.head("""
        Khu vực | TT | Thôn | Số hộ | Gia đình học tập | < | Dòng họ học tập | < | Đơn vị học tập
        ^ | ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Công nhận""", name=2, stt=1)
    clans = [(2, 1), ("-", "-"), (1, 1), ("-", "-"), ("không có", "không có"), (3, 2), ("-", "-")]
    units = ["Kon Skôi", "Kon Nhên", "Đăk Puih", "Kon Tuh", "Kon Bđeh", "Tân Lập", "Kon SRệt"]
    data = gen(w, 7, "hh fr fg")
    w.means("hh fr fg clr clg ung")
    start = w.row + 1
    for i, (unit, line, (a, b)) in enumerate(zip(units, data, clans, strict=True), 1):
        area = {1: "Vùng trung tâm", 4: "Vùng sâu"}.get(i, "")
        w.units(f"d| {area} | {i} | Thôn {unit} | {line['hh']} | {line['fr']} | {line['fg']} | {a} | {b} | {[1, 0, 2, 1, 0, 3, 0][i - 1]}")
    w.merges += [(start, 0, start + 2, 0), (start + 3, 0, start + 6, 0)]
    w.row += 1
    w.tables[-1].body.append(w.row)
    for column, value in enumerate(("Cộng", None, None, *(sum(line[k] for line in data) for k in ("hh", "fr", "fg")), 6, 4, 7)):
        w.put(column, value, bold=True, border=True)
    w.merges.append((w.row, 0, w.row, 2))
    return signed(w, at=6)


@ward
def wc_huyen_tan_son_xa_bon_mo_hinh() -> Ward:
    """The district's workbook: wards as rows, all models, code row, the district's sum last."""
    w = Ward("wc_huyen_tan_son_xa_bon_mo_hinh", sheet="PL1", ward="Huyện Tân Sơn Đông", period="2023", sizes=(880, 2300), communities=(5, 13))
    top(w, "HỘI KHUYẾN HỌC TỈNH PHÚ THỌ", "HỘI KHUYẾN HỌC HUYỆN TÂN SƠN ĐÔNG", at=8)
    title(w, "PHỤ LỤC 1", 15)
    title(w, "KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2023 CỦA CÁC XÃ, THỊ TRẤN", 15).skip()
    w.head("""
        STT | Xã, thị trấn | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | < | < | Cộng đồng học tập (khu dân cư) | < | < | Đơn vị học tập | < | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ (%) | Tổng số | Đăng ký | Công nhận | Tổng số | Đăng ký | Công nhận | Tổng số | Đăng ký | Công nhận""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6)=(5):(3) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15)")
    w.means("hh fr fg %fg/hh cl clr clg co cor cog un unr ung")
    w.units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Thị trấn Tân Phú Hạ", "Xã Thạch Kiệt Nam", "Xã Thu Cúc Đông", "Xã Lai Đồng Thượng", "Xã Kiệt Sơn Tây", "Xã Xuân Đài Bắc", "Xã Minh Đài Hạ", "Xã Long Cốc Trung"), 1)) + "\nT| | Toàn huyện | #", ward_rows=True)
    return signed(w, at=9)
