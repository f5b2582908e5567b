"""Tables beside, under and within each other; names, heads and legends that a reader has to put together."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, names
from ...ward_frames import body, end, gen, given, of, signed, table, title, top, total


@ward
def wd_an_giang_bang_tiep_ben_phai() -> Ward:
    """Thirteen khóm, of which the last six continue on the right under the same heads; the sum stands at the end of the right half."""
    w = Ward("wd_an_giang_bang_tiep_ben_phai", sheet="In A4", ward="Phường Mỹ Thới Đông", period="2020", sizes=(240, 610))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG MỸ THỚI ĐÔNG", bold=True)
    title(w, "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2020", 11).skip()
    w.row += 1
    for left in (0, 6):
        for c, text in enumerate(("TT", "Khóm", "TS hộ", "Đăng ký", "Đạt")):
            w.put(left + c, text, bold=True, border=True, align="center")
    units = ["Mỹ Thọ", "Mỹ Thạnh", "Mỹ Khánh", "Thới Hòa", "Thới An", "Bình Đức", "Tây Huề", "Long Hưng", "Đông Phú", "Trung An", "Hòa Thạnh", "Tân Quới", "An Thới"]
    data = gen(w, 13, "hh fr fg")
    at = w.row
    for i, (name, line) in enumerate(zip(units, data, strict=True)):
        left, w.row = (0, at + 1 + i) if i < 7 else (6, at - 6 + i)
        for c, value in enumerate((i + 1, f"Khóm {name}", *line.values())):
            w.put(left + c, value, border=True)
        for c, key in enumerate(line, 2):
            w.takes(left + c, key, line[key], f"Khóm {name}")
    w.row = at + 7
    for c, value in enumerate(("Tổng cộng", *(sum(line[key] for line in data) for key in ("hh", "fr", "fg"))), 7):
        w.put(c, value, border=True, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", at=7)


@ward
def wd_gia_lai_xa_moi_ba_xa_cu() -> Ward:
    """A commune of 2025 made of three: the old ones are captions with their sums, one of which is wrong; the submission is the new one's."""
    w = Ward("wd_gia_lai_xa_moi_ba_xa_cu", sheet="Biểu 1", ward="Xã Ia Tông", period="2025", sizes=(110, 280))
    top(w, "HỘI KHUYẾN HỌC TỈNH GIA LAI", "HỘI KHUYẾN HỌC XÃ IA TÔNG", at=4, date="Ia Tông, ngày 10 tháng 12 năm 2025")
    title(w, "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2025", 8)
    w.text("(Số liệu toàn xã Ia Tông sau sắp xếp, ghi theo địa bàn các xã cũ)", italic=True, over=8, align="center").skip()
    w.head("""
        TT | Thôn, làng | Tổng số hộ | Gia đình học tập | < | Công dân học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    w.means("hh fr fg citr cit")
    heads = []
    for roman, old, units in (("I", "Địa bàn xã Ia Krel cũ", "Làng Breng,Làng Kênh,Thôn Thanh Tân"), ("II", "Địa bàn xã Ia Grăng cũ", "Làng Mèo,Làng Khóp,Làng Hlũ,Thôn Đồng Tâm"),
                              ("III", "Địa bàn xã Ia Bă cũ", "Làng Ngai,Làng Yam,Thôn Quyết Thắng")):
        w.row += 1
        heads.append(w.row)
        w.units("\n".join(f"d| {i} | {u} | #" for i, u in enumerate(units.split(","), 1)))
        w.sum_row(old, w.last(len(units.split(","))), row=heads[-1], stt=roman)
    w.sum_row("TOÀN XÃ", heads)
    at = heads[1]
    w.plant(w.address(4, at), w.cells[at, 4].value - 90, w.address(4))
    return signed(w, at=5)


@ward
def wd_can_tho_chu_viet_tat_duoi_bang() -> Ward:
    """Heads of letters only; what they mean stands under the table."""
    w = Ward("wd_can_tho_chu_viet_tat_duoi_bang", "xls", "KV", ward="Phường Thới Long Nam", period="2017", sizes=(260, 590))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG THỚI LONG NAM", bold=True).text("QUẬN Ô MÔN").skip()
    w.text("GIA ĐÌNH HỌC TẬP NĂM 2017", bold=True).skip()
    w.head("TT | Khu vực | TSH | ĐKM | TĐK | CNM | TCN | HV", name=1, stt=0)
    w.means("hh frn frr fgn fgr mem").units(names("Khu vực", "Thới Mỹ,Thới Bình,Bình Lập,Tân Định,Rạch Sung,Hòa Thạnh", "{n}") + "\nT| | TC | #")
    w.skip().text("Chữ viết tắt: TSH: tổng số hộ; ĐKM: số hộ đăng ký mới; TĐK: số hộ tái đăng ký;", italic=True)
    w.text("CNM: số hộ được công nhận mới; TCN: số hộ được tái công nhận; HV: hội viên khuyến học; TC: tổng cộng.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", at=4)


@ward
def wd_hue_tieu_de_gay_dong() -> Ward:
    """Heads typed over three rows as on a typewriter, without merges; a tổ dân phố is written twice."""
    w = Ward("wd_hue_tieu_de_gay_dong", "xls", "Sheet1", ward="Phường Phú Hiệp Tây", period="2018", sizes=(190, 420), borders=False)
    w.text("Hội Khuyến học phường Phú Hiệp Tây").skip()
    w.text("Kết quả thực hiện mô hình học tập năm 2018", bold=True).skip()
    t = w.head("""
        Số | Tổ | Tổng số | Số hộ | Số hộ được | Số dòng họ | Số dòng họ
        TT | dân phố | hộ trong | đăng ký | công nhận | đăng ký | được công nhận
         | | tổ | GĐHT | GĐHT | DHHT | DHHT""", name=1, stt=0, loose=True)
    assert len(t.header_rows) == 3
    data = gen(w, 8, "hh fr fg clr clg")
    lines, _ = table(w, "# n hh fr fg clr clg", [f"{i}=Tổ dân phố {i}" for i in range(1, 9)], data, "Cộng")
    row = lines[5]
    w.plant(f"B{row}", "5", f"B{row - 1}", *(f"{c}{r}" for c in "CDEFG" for r in (row, row - 1)))
    w.not_counted(*(f"{c}{r}" for c in "CDEFG" for r in (row, row - 1)))
    for r in lines:
        w.cells[r, 1].value = int(w.cells[r, 1].value)
    return end(w, "Người lập", "Chủ tịch", at=4)


@ward
def wd_dak_lak_ba_bang_mot_trang() -> Ward:
    """Three tables on one sheet with notes between them; the third is of a school year."""
    w = Ward("wd_dak_lak_ba_bang_mot_trang", sheet="Số liệu", ward="Phường Ea Tam Hạ", period="2022", sizes=(270, 640))
    top(w, "THÀNH PHỐ BUÔN MA THUỘT", "HỘI KHUYẾN HỌC PHƯỜNG EA TAM HẠ", at=4)
    title(w, "CÁC BIỂU SỐ LIỆU KÈM BÁO CÁO NĂM 2022", 7).skip()
    w.text("Biểu 1. Gia đình học tập", bold=True)
    units = ["TDP 1=Tổ dân phố 1", "TDP 2=Tổ dân phố 2", "TDP 3=Tổ dân phố 3", "Buôn Mduk=Buôn Mduk", "Buôn Kô Tam=Buôn Kô Tam"]
    w.head("TT | Tổ dân phố, buôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | % đạt/đăng ký", name=1, stt=0)
    table(w, "# n hh fr fg %fg/fr", units, gen(w, 5, "hh fr fg"), "Cộng")
    w.text("Ghi chú: TDP 3 có 14 hộ chuyển đi trong quý IV, vẫn tính vào số hộ đăng ký.", italic=True).skip()
    w.text("Biểu 2. Dòng họ học tập và Cộng đồng học tập", bold=True)
    w.head("""
        TT | Tổ dân phố, buôn | Dòng họ học tập | < | < | Cộng đồng học tập | <
        ^ | ^ | Số dòng họ | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    table(w, "# n cl clr clg cor cog", units, gen(w, 5, "cl clr clg cor cog"), "Cộng")
    w.text("Ghi chú: 02 buôn tổ chức bình xét chung trong ngày 18/11.", italic=True).skip()
    w.text("Biểu 3. Học sinh THCS năm học 2021 - 2022 trên địa bàn", bold=True)
    w.head("TT | Tổ dân phố, buôn | Học sinh đầu năm học | Học sinh bỏ học | Vận động trở lại lớp", name=1, stt=0)
    made = [(64, 1, 1), (71, 0, 0), (58, 2, 1), (47, 3, 2), (52, 2, 0)]
    keys = "ps:thcs@2021-2022 do:thcs@2021-2022 rt:thcs@2021-2022"
    table(w, f"# n {keys}", units, given(keys, made), "Cộng")
    return signed(w, at=4)


@ward
def wd_ha_giang_hai_mo_hinh_mot_dau() -> Ward:
    """Two models in one head, told apart by the units under it."""
    w = Ward("wd_ha_giang_hai_mo_hinh_mot_dau", sheet="GĐHT-DHHT", ward="Xã Lao Chải Thượng", period="2021", sizes=(45, 140))
    top(w, "UBND XÃ LAO CHẢI THƯỢNG", "HỘI KHUYẾN HỌC", at=5, date="Lao Chải Thượng, ngày 30 tháng 11 năm 2021")
    title(w, "ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP VÀ DÒNG HỌ HỌC TẬP NĂM 2021", 9).skip()
    w.head("""
        STT | Thôn bản | Tổng số hộ, dòng họ | < | Đăng ký Gia đình, Dòng họ học tập | < | Công nhận Gia đình, Dòng họ học tập | < | Ghi chú
        ^ | ^ | Hộ | Dòng họ | Hộ | Dòng họ | Hộ | Dòng họ | ^""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)")
    w.means("hh cl fr clr fg clg").units(names("Thôn", "Cáo Sào,Ngài Là Thầu,Lùng Chư,Bản Phùng,Sín Chải") + "\nT| | Cộng | #")
    return signed(w, at=5)


@ward
def wd_phu_tho_cot_dong_trang_an() -> Ward:
    """A column for checking, two empty lines and a sheet of codes are hidden; sums and shares are formulas."""
    w = Ward("wd_phu_tho_cot_dong_trang_an", sheet="Nhập liệu", ward="Phường Vân Phú Hạ", period="2023", sizes=(150, 370))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG VÂN PHÚ HẠ", bold=True)
    title(w, "MẪU NHẬP SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("STT | Khu dân cư | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/ĐK | Kiểm tra ĐK-CN", name=1, stt=0)
    data = gen(w, 6, "hh fr fg")
    lines = body(w, "# n hh fr fg =fg/fr _", [f"KDC {i}=Khu dân cư {i}" for i in range(1, 7)], data)
    for row in lines:
        w.put(6, w.cells[row, 3].value - w.cells[row, 4].value, row, border=True, formula=f"D{row}-E{row}")
    for i in (7, 8):
        w.row += 1
        w.put(0, i, border=True)
        w.put(1, f"KDC {i}", border=True)
        w.put(6, 0, border=True, formula=f"D{w.row}-E{w.row}")
        w.hidden_rows.append(w.row)
    total(w, "# n hh fr fg =fg/fr _", "Tổng cộng", data, rows=[*lines, w.row])
    w.hidden_columns = [6]
    end(w, "Người nhập", "Chủ tịch Hội", at=4)
    codes = Ward("wd_phu_tho_cot_dong_trang_an_2", sheet="DM", ward=w.ward)
    codes.hidden = True
    codes.texts("Mã | Tên | Loại")
    for i in range(1, 9):
        codes.texts(f"KDC{i:02d} | Khu dân cư {i} | 1")
    return join([w, codes])


@ward
def wd_dong_thap_huyen_moi_xa_mot_trang() -> Ward:
    """A district's file: a sheet a commune, named on the tab alone, and a sheet of their sums, which anyone may read or leave."""
    whole = Ward("wd_dong_thap_huyen_moi_xa_mot_trang", sheet="Tổng hợp", ward="", period="2022", sizes=(210, 540))
    top(whole, "HỘI KHUYẾN HỌC TỈNH ĐỒNG THÁP", "HỘI KHUYẾN HỌC HUYỆN THANH BÌNH", at=3)
    title(whole, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    whole.head("STT | Xã, thị trấn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
    sheets, sums = [], []
    for k, (commune, units) in enumerate({"Tân Huề Đông": "Tân Bình Thượng,Tân Thới,Tân An", "Bình Thành Tây": "Bình Chánh,Bình Trung,Bình Hòa,Bình Định", "An Phong Hạ": "An Phú,An Thạnh,An Bình"}.items()):
        w = Ward(f"wd_dong_thap_huyen_moi_xa_mot_trang_{k}", sheet=commune, ward=f"Xã {commune}", period="2022", sizes=(210, 540))
        w.text("HUYỆN THANH BÌNH", bold=True)
        w.text("BIỂU GIA ĐÌNH HỌC TẬP NĂM 2022", bold=True, over=6, align="center").skip()
        w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
        count = len(units.split(","))
        data = gen(w, count, "hh fr fg")
        table(w, "# n hh fr fg %fg/fr", of("Ấp", units), data, "Cộng")
        sheets.append(w)
        sums.append({key: sum(line[key] for line in data) for key in data[0]})
    lines, _ = table(whole, "# n hh fr fg", [f"Xã {w.sheet}" for w in sheets], sums, "Toàn huyện")
    whole.not_counted(*(f"{c}{r}" for r in lines for c in "CDE"))
    return join([whole, *sheets])


@ward
def wd_nghe_an_ten_hai_cot_quy_trieu() -> Ward:
    """The kind of a unit and its name in two columns under one head; the fund in millions with a comma."""
    w = Ward("wd_nghe_an_ten_hai_cot_quy_trieu", sheet="Xóm, khối", ward="Xã Diễn Thọ Thượng", period="2021", sizes=(160, 390))
    top(w, "HỘI KHUYẾN HỌC HUYỆN DIỄN CHÂU", "HỘI KHUYẾN HỌC XÃ DIỄN THỌ THƯỢNG", at=5)
    title(w, "HỘI VIÊN, QUỸ KHUYẾN HỌC VÀ HỌC BỔNG NĂM 2021", 8).skip()
    w.line("TT", "Đơn vị", None, "Tổng số hộ", "Tổng số hội viên", "Quỹ khuyến học (triệu đồng)", "Số suất học bổng đã cấp", "Ghi chú", bold=True, align="center")
    w.merges.append((w.row, 1, w.row, 2))
    made = [("Xóm", 1, 12500000), ("Xóm", 2, 8700000), ("Xóm", 3, 21000000), ("Xóm", 4, 6350000), ("Xóm", "Tây Hồ", 15200000), ("Xóm", "Đông Hồ", 9800000)]
    data = gen(w, 6, "hh mem sch")
    for i, ((kind, name, fund), line) in enumerate(zip(made, data, strict=True), 1):
        w.line(i, kind, name, line["hh"], line["mem"], vietnamese(fund / 1e6) if fund % 1000000 else fund // 1000000, line["sch"], "chi hội mới" if i == 6 else None)
        for c, key, value in ((3, "hh", line["hh"]), (4, "mem", line["mem"]), (5, "fund", fund), (6, "sch", line["sch"])):
            w.takes(c, key, value, f"{kind} {name}")
    w.line(None, "Cộng", None, sum(d["hh"] for d in data), sum(d["mem"] for d in data), vietnamese(sum(f for *_, f in made) / 1e6), sum(d["sch"] for d in data), bold=True)
    w.merges.append((w.row, 1, w.row, 2))
    return end(w, "Thủ quỹ", "CHỦ TỊCH HỘI", at=5)


@ward
def wd_ben_tre_cong_trang_mang_sang() -> Ward:
    """The printed page ends with its sum; the next begins with the heads again and the sum carried over."""
    w = Ward("wd_ben_tre_cong_trang_mang_sang", sheet="Ap", ward="Xã Tân Thành Bình Đông", period="2022", sizes=(190, 430))
    w.text("UBND XÃ TÂN THÀNH BÌNH ĐÔNG", bold=True).skip()
    title(w, "BẢNG TỔNG HỢP GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2022", 8).skip()
    units = ["Tân Phú", "Tân Lợi", "Thành Hóa 1", "Thành Hóa 2", "Chợ Xếp", "Cái Mít", "Vàm Thơ", "Tích Phúc", "Tích Đức", "Phước Lộc", "Giồng Chùa"]
    data = gen(w, 11, "hh fr fg clr clg")
    cols = "# n hh fr fg %fg/hh clr clg"
    head = """
        TT | Ấp | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ CN/TS hộ | Đăng ký | Công nhận"""
    w.head(head, name=1, stt=0)
    body(w, cols, of("Ấp", ",".join(units[:7])), data[:7])
    total(w, cols, "Cộng trang 1", data[:7])
    w.skip()
    w.head(head, name=1, stt=0)
    total(w, cols, "Trang trước chuyển sang", data[:7])
    body(w, cols, of("Ấp", ",".join(units[7:])), data[7:], first=8)
    total(w, cols, "TỔNG CỘNG", data)
    return signed(w, at=5)
