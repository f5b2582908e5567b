"""Hard ones: sums carried to the next page, years under captions, hidden lines, branches of schools, units of measure in cells."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
    body,
    cells,
    comma,
    dash,
    end,
    gen,
    given,
    kp,
    of,
    offices,
    sums,
    table,
    title,
    top,
    total,
    typed,
)


@ward
def za_hai_nam_duoi_nhau() -> Ward:
    """One heading; the year over its lines, merged over the table, twice; numbers start again; a sum for each year."""
    w = Ward("za_hai_nam_duoi_nhau", sheet="2021-2022", ward="Phường Đông Lương Thượng", period="2022", sizes=(230, 420))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG ĐÔNG LƯƠNG THƯỢNG").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP 2 NĂM 2021, 2022", 8).skip()
    w.head("""
        STT | Khu phố | Số hộ | Gia đình học tập | < | Dòng họ học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    for year in (2021, 2022):
        w.row += 1
        w.put(0, f"NĂM {year}", border=True, bold=True, align="center")
        w.merges.append((w.row, 0, w.row, 7))
        w.drift = year - 2021
        w.rng.seed("dong luong")
        d = [{f"{k}@{year}": v for k, v in x.items()} for x in gen(w, 5, "hh fr fg clr clg")]
        table(w, "# n " + " ".join(f"{k}@{year}" for k in ["hh", "fr", "fg", "clr", "clg"]) + " _", kp(5), d, f"Cộng năm {year}")
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def za_loc_an_dong() -> Ward:
    """A filter hides the khu phố that had reported before; the sum counts all of them; a column of last year's is hidden too."""
    w = Ward("za_loc_an_dong", sheet="Data", ward="Phường Phú Thọ Đông", period="2023", sizes=(280, 640))
    title(offices(w, "UBND PHƯỜNG PHÚ THỌ ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký năm 2022 | Đăng ký năm 2023 | Công nhận năm 2023 | Ghi chú", name=1, stt=0)
    lines, _ = table(w, "# n hh fr@2022 fr@2023 fg@2023 _", kp(8), gen(w, 8, "hh fr@2022 fr@2023 fg@2023"), "Tổng", formulas=True)
    w.hidden_rows = [lines[1], lines[2], lines[6]]
    w.hidden_columns = [3]
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def za_chi_hoi_truong_hoc() -> Ward:
    """Branches of thôn, of schools and of offices under captions with letters; members, the fund, scholarships."""
    w = Ward("za_chi_hoi_truong_hoc", sheet="Chi hội", ward="Xã Nghĩa Hòa Thượng", period="2022")
    top(w, "HỘI KHUYẾN HỌC HUYỆN", "HỘI KHUYẾN HỌC XÃ NGHĨA HÒA THƯỢNG", at=4)
    title(w, "DANH SÁCH CHI HỘI, HỘI VIÊN VÀ QUỸ KHUYẾN HỌC NĂM 2022", 6)
    w.text("Đơn vị tính: đồng", at=4, italic=True)
    w.head("TT | Chi hội | Số hội viên | Quỹ khuyến học | Số suất học bổng | Ghi chú", name=1, stt=0)
    cols, done = "# n mem fund sch _", []
    for mark, text, units, keep in (("A", "CHI HỘI THÔN", [f"Chi hội thôn {n}=Thôn {n}" for n in ("Hòa Bình", "Hòa Phú", "Hòa Tân", "Khánh Lạc")], True),
                                    ("B", "CHI HỘI TRƯỜNG HỌC", ["Trường Mầm non Nghĩa Hòa", "Trường Tiểu học Nghĩa Hòa", "Trường THCS Nghĩa Hòa"], False),
                                    ("C", "CHI HỘI CƠ QUAN", ["Cơ quan UBND xã", "Trạm Y tế"], False)):
        d = gen(w, len(units), "mem fund sch")
        w.row += 1
        cells(w, w.row, mark, text, *sums(d).values(), bold=True)
        lines = body(w, cols, units, d)
        if not keep:
            w.not_counted(*(w.address(c, r) for r in lines for c in (2, 3, 4)))
        done += d
    total(w, cols, "TỔNG CỘNG (A+B+C)", done)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 4)


@ward
def za_o_co_don_vi_tinh() -> Ward:
    """Every cell says its unit of measure; recognised of registered in one cell with its share; money in triệu; words where nothing was."""
    w = Ward("za_o_co_don_vi_tinh", sheet="Sheet1", ward="Xã Ea Tu Thượng", period="2021")
    title(offices(w, "UBND XÃ EA TU THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "SỐ LIỆU KHUYẾN HỌC CÁC BUÔN, THÔN NĂM 2021", 7).skip()
    w.head("TT | Buôn, thôn | Số hộ | Nhân khẩu | Gia đình học tập được công nhận | Quỹ khuyến học | Học bổng", name=1, stt=0)
    d = typed("hh pop fg fund sch", "312 hộ{312} | 1.250 khẩu{1250} | 201 hộ{201} | 12,5 triệu{12500000} | 8 suất{8}", "278 hộ{278} | 1.102 khẩu{1102} | 180 hộ{180} | 9 triệu{9000000} | 5 suất{5}",
              "195 hộ{195} | 860 khẩu{860} | 122 hộ{122} | 7,25 triệu{7250000} | 01 suất{1}", "401 hộ{401} | 1.633 khẩu{1633} | 266 hộ{266} | 20 triệu{20000000} | chưa có")
    body(w, "# n hh pop fg fund sch", [*of("Buôn", "Ju,Kô Tam"), *of("Thôn", "1,2")], d)
    w.row += 1
    cells(w, w.row, None, "Tổng cộng", "1.186 hộ", "4.845 khẩu", "769 hộ", "48,75 triệu", "14 suất", bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def za_chi_tieu_kh_th_so_sanh() -> Ward:
    """Indicators down with I, 1, a; last year's result, this year's plan and result, shares of both across; the whole commune only."""
    w = Ward("za_chi_tieu_kh_th_so_sanh", sheet="Biểu chỉ tiêu", ward="Xã Mỹ Lợi Hạ", period="2023")
    top(w, "UBND XÃ MỸ LỢI HẠ", at=5)
    title(w, "CÁC CHỈ TIÊU XÃ HỘI HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Chỉ tiêu | ĐVT | Thực hiện năm 2022 | Năm 2023 | < | So sánh (%) | <
        ^ | ^ | ^ | ^ | Kế hoạch | Thực hiện | TH/KH | TH 2023/TH 2022""", name=1, stt=0)
    lines = (("I", "Dân số, hộ", None, None), (1, "Tổng số hộ", "Hộ", "hh", 1830, 1850, 1852), (2, "Nhân khẩu", "Người", "pop", 7020, 7100, 7096),
             ("II", "Mô hình học tập", None, None), (1, "Gia đình học tập", None, None), ("a", "Đăng ký", "Hộ", "fr", 1402, 1450, 1471), ("b", "Công nhận", "Hộ", "fg", 1190, 1250, 1263),
             (2, "Dòng họ học tập", None, None), ("a", "Đăng ký", "Dòng họ", "clr", 9, 10, 11), ("b", "Công nhận", "Dòng họ", "clg", 8, 9, 9),
             ("III", "Quỹ khuyến học", "Triệu đồng", "fund", 85, 90, 97), ("IV", "Hội viên", "Người", "mem", 1320, 1400, 1386))
    for mark, label, unit, s, *v in lines:
        if not v:
            w.line(mark, label, unit, bold=True)
            continue
        before, plan, now = v
        w.line(mark, label, unit, before, plan, now, round(100 * now / plan, 1), round(100 * now / before, 1))
        w.not_counted(w.address(4))
        times = 1000000 if s == "fund" else 1
        w.takes(3, s, before * times, period="2022").takes(5, s, now * times)
    return end(w, "Công chức Văn hóa - Xã hội", "CHỦ TỊCH", 5)


@ward
def za_huyen_cum_trong_do() -> Ward:
    """A district in clusters with Roman numbers and their sums; of the families which are poor or of a minority; a row of formulas of columns."""
    w = Ward("za_huyen_cum_trong_do", sheet="PL1", ward="Huyện Quan Sơn Thượng", period="2022", sizes=(500, 1300))
    top(w, "UBND HUYỆN QUAN SƠN THƯỢNG", "HỘI KHUYẾN HỌC", at=7)
    title(w, "PHỤ LỤC 1: KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2022", 10).skip()
    w.head("""
        TT | Đơn vị | Tổng số hộ | Đăng ký | < | < | Công nhận | < | < | Tỷ lệ (%)
        ^ | ^ | ^ | Tổng số | Trong đó | < | Tổng số | Trong đó | < | ^
        ^ | ^ | ^ | ^ | Hộ nghèo | Hộ DTTS | ^ | Hộ nghèo | Hộ DTTS | ^""", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=5/2*100")
    cols, done, first = "# n hh fr x:a x:b fg x:c x:d %fg/fr", [], 1
    for mark, text, names in (("I", "Cụm số 1", "Xã Sơn Hà,Xã Trung Hạ,Xã Trung Tiến"), ("II", "Cụm số 2", "Xã Na Mèo,Xã Sơn Thủy,Xã Mường Mìn,Thị trấn Sơn Lư")):
        d = gen(w, names.count(",") + 1, "hh fr fg")
        for x in d:
            x |= {"a": x["fr"] // 9, "b": x["fr"] * 4 // 5, "c": x["fg"] // 11, "d": x["fg"] * 4 // 5}
        total(w, cols, text, [{"hh": 0, "fr": 0, "a": 0, "b": 0, "fg": 0, "c": 0, "d": 0}, *d], stt=mark)
        body(w, cols, names.split(","), d, first=first, ward_rows=True)
        done, first = done + d, first + len(d)
    total(w, cols, "Tổng cộng toàn huyện", done)
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def za_hoc_sinh_va_mo_hinh() -> Ward:
    """Families of the calendar year beside pupils of the school year by level, start, dropouts, returned; more returned than left somewhere."""
    w = Ward("za_hoc_sinh_va_mo_hinh", sheet="Bieu 3", ward="Xã Phước Nam Đông", period="2023", sizes=(190, 420))
    top(w, "UBND XÃ PHƯỚC NAM ĐÔNG", "BAN CHỈ ĐẠO XÂY DỰNG XÃ HỘI HỌC TẬP", at=8)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2023 VÀ HỌC SINH NĂM HỌC 2022-2023", 13).skip()
    w.head("""
        TT | Thôn | Gia đình học tập năm 2023 | < | < | Học sinh năm học 2022-2023 | < | < | < | < | < | Trẻ chưa ra lớp | Ghi chú
        ^ | ^ | ^ | ^ | ^ | Tiểu học | < | < | THCS | < | < | ^ | ^
        ^ | ^ | Số hộ | ĐK | CN | Đầu năm | Bỏ học | Vận động trở lại | Đầu năm | Bỏ học | Vận động trở lại | ^ | ^""", name=1, stt=0)
    y = "@2022-2023"
    keys = "hh fr fg " + " ".join(f"{k}:{lv}{y}" for lv in ("th", "thcs") for k in ("ps", "do", "rt"))
    d = given(keys + " ne", [(240, 170, 151, 160, 1, 1, 120, 3, 1, 0), (199, 141, 120, 131, 0, 0, 98, 2, 1, 1), (311, 230, 208, 205, 2, 1, 160, 5, 2, 2), (276, 200, 166, 180, 1, 0, 140, 2, 5, 0)])
    lines, _ = table(w, f"# n {keys} ~ne _", of("Thôn", "Văn Lâm 1,Văn Lâm 2,Hiếu Thiện,Tam Lang"), [x | {"~ne": x["ne"]} for x in d], "Tổng", fmt=dict.fromkeys(keys.split(), dash))
    w.planted.append([w.address(10, lines[3]), w.address(9, lines[3])])
    w.not_counted(w.address(10, lines[3]), w.address(9, lines[3]))
    return end(w, "Người lập", "TRƯỞNG BAN", 8)


@ward
def za_cong_mang_sang() -> Ward:
    """Two pages as an accountant makes them: a sum carried over, the heading again, the sum brought forward, lines that count on, the whole."""
    w = Ward("za_cong_mang_sang", "xls", "So lieu", ward="Thị trấn Vôi Hạ", period="2022", sizes=(120, 260))
    title(offices(w, "UBND THỊ TRẤN VÔI HẠ", "HỘI KHUYẾN HỌC").skip(), "SỔ THEO DÕI GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    head, cols = "STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt (%)", "# n hh fr fg %fg/fr"
    w.head(head, name=1, stt=0)
    d = gen(w, 9, "hh fr fg")
    body(w, cols, kp(5, "TDP số {i}", "Tổ dân phố"), d[:5], show=comma)
    total(w, cols, "Cộng chuyển sang trang sau", d[:5], show=comma)
    w.skip()
    w.head(head, name=1, stt=0)
    total(w, cols, "Số trang trước mang sang", d[:5], show=comma)
    body(w, cols, kp(4, "TDP số {i}", "Tổ dân phố", 6), d[5:], show=comma, first=6)
    total(w, cols, "Tổng cộng", d, show=comma)
    return end(w, "Người lập", "CHỦ TỊCH", 3)
