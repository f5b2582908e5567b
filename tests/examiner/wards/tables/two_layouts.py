"""One table that joins two layouts: places across, items with years, headings of clauses, two clerks' encodings, columns each typed in its own way."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
    body,
    cells,
    comma,
    end,
    gen,
    kp,
    of,
    offices,
    pct,
    retype,
    say,
    sums,
    table,
    title,
    total,
    typed,
)


@ward
def wl_bon_tang_nam_hoc_bo_trong() -> Ward:
    """Four levels of headings with blanks where merges were: school years, what changed, left and came back, TH and THCS; remarks."""
    w = Ward("wl_bon_tang_nam_hoc_bo_trong", "xls", "BDSS", ward="Xã Phước Hữu Đông", period="2022-2023")
    offices(w, "UBND XÃ PHƯỚC HỮU ĐÔNG", "BAN CHỈ ĐẠO CHỐNG BỎ HỌC").skip()
    title(w, "THEO DÕI HỌC SINH BỎ HỌC VÀ VẬN ĐỘNG TRỞ LẠI LỚP", 11).skip()
    w.head("""
        TT | Thôn | Năm học 2021-2022 | < | < | < | Năm học 2022-2023 | < | < | < | Ghi chú
        ^ | ^ | Số học sinh (em) | < | < | < | Số học sinh (em) | < | < | < | ^
        ^ | ^ | Bỏ học | < | Vận động trở lại | < | Bỏ học | < | Vận động trở lại | < | ^
        ^ | ^ | TH | THCS | TH | THCS | TH | THCS | TH | THCS | ^""", name=1, stt=0, spanner="first", stub="top")
    keys = " ".join(f"{s}:{lv}@{y}" for y in ("2021-2022", "2022-2023") for s in ("do", "rt") for lv in ("th", "thcs"))
    d = typed(keys + " note", "0|3|0|1|0|2|0|1|", "1|5|1|2|0|4|0|2|02 em theo cha mẹ vào Nam", "0|2|0|0|0|1|0|1|", "2|6|1|3|1|5|1|2|Thôn đồng bào Chăm", "0|1|0|1|0|0|0|0|")
    table(w, f"# n {keys} x:note", of("Thôn", "Hậu Sanh,Hữu Đức,Tân Đức,Thành Đức,Nhuận Đức"), d, "Cộng")
    return end(w, "Người tổng hợp", "TRƯỞNG BAN", 7)


@ward
def wl_muc_con_nam_thon_ngang() -> Ward:
    """Turned: models with sub-items, and under each sub-item a line a year; the thôn across, the contents in decomposed letters, remarks in the last column."""
    w = Ward("wl_muc_con_nam_thon_ngang", sheet="TH", ward="Xã Yên Lư Trung", period="2022", sizes=(130, 380))
    offices(w, "UBND XÃ YÊN LƯ TRUNG", "TỔNG HỢP GIA ĐÌNH, DÒNG HỌ HỌC TẬP NĂM 2021, 2022").skip()
    thon = ["Yên Thịnh", "Long Xá", "Thượng Giang", "Đồng Vân", "Yên Hà"]
    w.row += 1
    cells(w, w.row, "TT", "Nội dung", *(f"Thôn {t}" for t in thon), "Toàn xã", "Ghi chú", bold=True)
    keys = " ".join(f"{s}@{y}" for s in ("fr", "fg", "clr", "clg") for y in (2021, 2022))
    d = gen(w, 5, keys)
    for n, label, s in (("I", "Gia đình học tập", ""), ("1", "Đăng ký", "fr"), ("2", "Công nhận", "fg"), ("II", "Dòng họ học tập", ""), ("1", "Đăng ký", "clr"), ("2", "Công nhận", "clg")):
        w.row += 1
        cells(w, w.row, n, label, bold=True)
        for y in (2021, 2022) if s else ():
            w.row += 1
            vs = [x[f"{s}@{y}"] for x in d]
            cells(w, w.row, None, f"- Năm {y}", *vs, sum(vs), "Số liệu đến 10/12/2022" if (s, y) == ("clr", 2022) else None)
            for k, v in enumerate(vs, 2):
                say(w, k, w.row, s, v, f"Thôn {thon[k - 2]}", str(y))
    retype(w, "nfd", lambda r, c: c == 1)
    return end(w, "Người lập biểu", at=4)


@ward
def wl_tieu_de_nghi_quyet_lan_ma() -> Ward:
    """.xls of 2017: whole clauses as headings, typed in TCVN3 by the office; the names were pasted from another file in Unicode."""
    w = Ward("wl_tieu_de_nghi_quyet_lan_ma", "xls", "Bieu so 5", ward="Xã Quỳnh Hải Thượng", period="2017", sizes=(160, 340))
    offices(w, "UBND xã Quỳnh Hải Thượng", "Biểu số 5. Kết quả thực hiện các danh hiệu học tập năm 2017").skip()
    w.head("TT | Tên thôn | Tổng số hộ gia đình có đăng ký thường trú và tạm trú trên 6 tháng | Số hộ gia đình làm bản đăng ký xây dựng gia đình học tập nộp về Hội Khuyến học xã | Số hộ gia đình được Chủ tịch UBND xã ra quyết định công nhận gia đình học tập | Số dòng họ có đơn đăng ký xây dựng dòng họ học tập | Số dòng họ được Chủ tịch UBND xã ra quyết định công nhận dòng họ học tập | Tỷ lệ hộ được công nhận trên tổng số hộ (%)", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3 | 4 | 5 | 6=3/1")
    rows, _ = table(w, "# n hh fr fg clr clg %fg/hh", of("Thôn", "An Phú,Cầu Xá,Đoàn Xá,Lê Xá,Quảng Bá,Xuân Trạch"), gen(w, 6, "hh fr fg clr clg"), "Cộng toàn xã", show=comma)
    end(w, "Cán bộ thống kê", "TM. UBND xã", 5)
    retype(w, "tcvn3", lambda r, c: not (c == 1 and r in rows))
    return w


@ward
def wl_hai_nguoi_go_hai_phong_chu() -> Ward:
    """Two clerks in one table: left of the middle VNI, right of it Unicode; khu phố named in three ways, thousands with thousands or vietnamese by column."""
    w = Ward("wl_hai_nguoi_go_hai_phong_chu", sheet="Bảng chung", ward="Thị trấn Tân Phú Thạnh", period="2020", sizes=(780, 1650))
    offices(w, "UBND THỊ TRẤN TÂN PHÚ THẠNH", "TỔNG HỢP HỘI VIÊN VÀ CÁC MÔ HÌNH HỌC TẬP NĂM 2020").skip()
    w.head("""
        TT | Khu phố | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Hội viên khuyến học | Quỹ khuyến học (đồng) | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^ | ^ | ^""", name=1, stt=0)
    units = ["KP 1=Khu phố 1", "KP.2=Khu phố 2", "Khu phố 3", "KP4=Khu phố 4", "K.phố 5=Khu phố 5", "Khu phố 06=Khu phố 6"]
    d = gen(w, 6, "hh fr fg clr clg mem fund")
    for i, n in ((1, "Kết nạp thêm trong tháng 11"), (4, "Gồm cả quỹ dòng họ")):
        d[i]["note"] = n
    table(w, "# n hh fr fg clr clg mem fund x:note", units, d, "Cộng", fmt={**dict.fromkeys(("hh", "fr", "fg"), "{:,}".format), "fund": vietnamese})
    end(w, "Người lập biểu", at=6)
    retype(w, "vni", lambda r, c: c < 5)
    return w


@ward
def wl_huyen_xa_ngang_hai_cot() -> Ward:
    """A district turned: communes across, each over plan, registered and recognised; models down with their units of measure; the district last."""
    w = Ward("wl_huyen_xa_ngang_hai_cot", sheet="Tong hop", ward="Huyện Ia Krai", period="2024", sizes=(700, 1900), communities=(5, 11))
    offices(w, "HỘI KHUYẾN HỌC HUYỆN IA KRAI", "CHỈ TIÊU, ĐĂNG KÝ, CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2024 CỦA CÁC XÃ").skip()
    xa = ["Xã Ia Tôr", "Xã Ia Băng Hạ", "Thị trấn Ia Krai", "Xã Ia Pếch Tây"]
    w.row += 2
    cells(w, w.row - 1, "STT", "Mô hình", "ĐVT", bold=True)
    for c in range(3):
        w.merges.append((w.row - 1, c, w.row, c))
    for k, n in enumerate([*xa, "Toàn huyện"]):
        cells(w, w.row - 1, n, start=3 + 3 * k, bold=True)
        w.merges.append((w.row - 1, 3 + 3 * k, w.row - 1, 5 + 3 * k))
        cells(w, w.row, "CT", "ĐK", "CN", start=3 + 3 * k, bold=True)
    models = (("Gia đình học tập", "hộ", "f"), ("Dòng họ học tập", "dòng họ", "cl"), ("Cộng đồng học tập", "thôn, làng", "co"), ("Đơn vị học tập", "đơn vị", "un"))
    keys = " ".join(m + e for _, _, m in models for e in "prg")
    d = gen(w, 4, keys)
    for x in d:
        for m in ("cl", "co", "un"):
            x[m + "p"] = min(x[m + "p"], x[m + "r"])
    for i, (label, unit, m) in enumerate(models, 1):
        w.row += 1
        cells(w, w.row, i, label, unit)
        for k, x in enumerate([*d, sums(d)]):
            cells(w, w.row, *(x[m + e] for e in "prg"), start=3 + 3 * k, bold=k == 4)
            for c, e in enumerate("prg"):
                if k < 4:
                    say(w, 3 + 3 * k + c, w.row, m + e, x[m + e], ward=xa[k])
    w.skip().text("CT: chỉ tiêu giao; ĐK: đăng ký; CN: công nhận", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 8)


@ward
def wl_don_vi_chia_loai_hinh() -> Ward:
    """.xls: clans and units over three levels; the units are told by kind as well (schools, offices, firms), which are parts only."""
    w = Ward("wl_don_vi_chia_loai_hinh", "xls", "DHHT-ĐVHT", ward="Phường Nam Sách Hạ", period="2024")
    w.letterhead(("UBND PHƯỜNG NAM SÁCH HẠ", "HỘI KHUYẾN HỌC"), 6)
    title(w, "BIỂU 3. DÒNG HỌ HỌC TẬP, ĐƠN VỊ HỌC TẬP NĂM 2024", 11).skip()
    w.head("""
        STT | Khu dân cư | Dòng họ học tập | < | < | Đơn vị học tập | < | < | < | < | <
        ^ | ^ | Tổng số | Đăng ký | Công nhận | Tổng số đơn vị | Trong đó | < | < | Đăng ký | Công nhận
        ^ | ^ | ^ | ^ | ^ | ^ | Trường học | Cơ quan | Doanh nghiệp | ^ | ^""", name=1, stt=0)
    d = typed("cl clr clg un a b c unr ung", "6 5 4 4 2 1 1 3 3", "4 3 3 2 1 0 1 2 1", "7 7 6 5 3 2 0 5 4", "3 2 2 1 0 0 1 1 0", "5 4 3 3 1 1 1 2 2", "8 6 6 2 0 2 0 2 2")
    table(w, "# n cl clr clg un ~a ~b ~c unr ung", of("Khu dân cư", "La Văn Cầu,Hoàng Hanh,Nhân Đào,Mạc Thị Bưởi,Nguyễn Trung Goòng,Đồn Bối"), d, "Cộng")
    for c in (6, 7, 8):
        w.not_counted(w.address(c))
    return end(w, "NGƯỜI LẬP", "CHỦ TỊCH HỘI", 6)


@ward
def wl_moi_cot_mot_thoi_quen_so() -> Ward:
    """Old communes as captions without sums; each column is typed in its own way: dots, commas, words, zeros before, an apostrophe, percent."""
    w = Ward("wl_moi_cot_mot_thoi_quen_so", sheet="Tổng hợp 2025", ward="Xã Bắc Thụy Hải", period="2025", sizes=(820, 1900))
    w.letterhead(("ĐẢNG ỦY XÃ BẮC THỤY HẢI", "UBND XÃ"), 5, "Bắc Thụy Hải, ngày 15 tháng 11 năm 2025")
    title(w, "KẾT QUẢ XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2025", 9).skip()
    w.head("""
        TT | Thôn | Hộ | Gia đình học tập | < | < | Dòng họ học tập | < | Hội viên HKH
        ^ | ^ | ^ | ĐK | CN | % CN/ĐK | ĐK | CN | ^""", name=1, stt=0)
    w.code("I | II | III | IV | V | VI | VII | VIII | IX")
    cols = "# n hh fr fg %fg/fr clr clg mem"
    fmt = {"hh": vietnamese, "fr": "{:,}".format, "fg": lambda v: f"{vietnamese(v)} hộ", "clr": lambda v: f"{v:02d}", "clg": lambda v: f"{v:02d}", "mem": lambda v: f"'{v}"}
    done = []
    for cap, names in (("Thôn thuộc xã Thụy Trường cũ", "Chỉ Bồ,Tri Chỉ Nam"), ("Thôn thuộc xã Hồng Dũng cũ", "Vạn Đồn,Đông Minh,Lễ Thần"), ("Thôn thuộc xã An Tân cũ", "Lộng Khê,Vân Am")):
        w.row += 1
        w.put(0, cap, bold=True, italic=True)
        w.merges.append((w.row, 0, w.row, 8))
        d = gen(w, len(names.split(",")), "hh fr fg clr clg mem")
        body(w, cols, of("Thôn", names), d, fmt=fmt, show=pct, first=len(done) + 1)
        done += d
    total(w, cols, "Cộng 07 thôn", done, fmt=fmt, show=pct)
    return end(w, "CHUYÊN VIÊN", "PHÓ CHỦ TỊCH", 5)


@ward
def wl_dong_vi_du_an_hai_nam() -> Ward:
    """The town's form: an example line of the template and a column of codes are hidden; two years over two models; a second row of units."""
    w = Ward("wl_dong_vi_du_an_hai_nam", sheet="Nhap_lieu", ward="Phường Đông Lương Hạ", period="2023", font="Calibri", sizes=(260, 590))
    w.text("Mẫu ĐH-02 (thành phố ban hành, không sửa tiêu đề)", italic=True)
    title(w, "PHƯỜNG ĐÔNG LƯƠNG HẠ - GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP 2022, 2023", 10).skip()
    w.head("""
        Mã | Khu phố | 2022 | < | < | 2023 | < | < | Ghi chú
        ^ | ^ | GĐHT đăng ký (hộ) | GĐHT công nhận (hộ) | Công dân học tập được công nhận (người) | GĐHT đăng ký (hộ) | GĐHT công nhận (hộ) | Công dân học tập được công nhận (người) | ^""", name=1, stt=0)
    w.hidden_columns.append(0)
    w.row += 1
    cells(w, w.row, "KPxx", "Ví dụ: Khu phố A", 100, 90, 150, 120, 110, 180, "Xóa dòng này khi gửi")
    w.hidden_rows.append(w.row)
    keys = " ".join(f"{s}@{y}" for y in (2022, 2023) for s in ("fr", "fg", "cit"))
    d = [{**one, "code": f"KP{i:02d}"} for i, one in enumerate(gen(w, 6, keys), 1)]
    table(w, f"x:code n {keys} _", kp(6), d, "TỔNG", formulas=True)
    return end(w, "Người nhập", "Người duyệt", 3)


@ward
def wl_csv_khong_dau_ten_nfd() -> Ward:
    """Csv with semicolons: headings typed without accents, one row with model, state and year; the names are in decomposed letters, kinds shortened."""
    w = Ward("wl_csv_khong_dau_ten_nfd", "csv", ward="Xã Tân Hội Trung", period="2022", csv=("utf-8-sig", ";"), sizes=(250, 600))
    w.text("Hội Khuyến học xã Tân Hội Trung - số liệu gia đình, dòng họ học tập").skip()
    keys = " ".join(f"{s}@{y}" for s in ("fr", "fg", "clr", "clg") for y in (2021, 2022))
    w.head("STT | Ap | Gia dinh hoc tap dang ky 2021 | Gia dinh hoc tap dang ky 2022 | Gia dinh hoc tap cong nhan 2021 | Gia dinh hoc tap cong nhan 2022 | Dong ho hoc tap dang ky 2021 | Dong ho hoc tap dang ky 2022 | Dong ho hoc tap cong nhan 2021 | Dong ho hoc tap cong nhan 2022 | Ghi chu", name=1, stt=0)
    units = ["Ấp Tân Phước", "Tân Bình=Ấp Tân Bình", "ấp Hội Lễ=Ấp Hội Lễ", "ấp Láng Biển=Ấp Láng Biển", "Ấp Bờ Kênh"]
    d = gen(w, 5, keys)
    d[1]["note"] = "so lieu den 10/12"
    rows, _ = table(w, "# n " + keys + " x:note", units, d, "Tong cong")
    retype(w, "nfd", lambda r, c: c == 1 and r in rows)
    return w
