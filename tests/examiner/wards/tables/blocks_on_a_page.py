"""Several tables or blocks on a page: under one another, side by side, in its corners, merged beside their lines."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import cells, end, gen, of, offices, retype, say, sums, table, title, typed


@ward
def wl_hai_lang_toan_xa_roi_thon() -> Ward:
    """Part I is the whole commune with a line a year, Part II the thôn of the year after; heads of official length."""
    w = Ward("wl_hai_lang_toan_xa_roi_thon", sheet="Phụ lục", ward="Xã Hải Quế Đông", period="2021", sizes=(150, 320))
    w.letterhead(("UBND XÃ HẢI QUẾ ĐÔNG", "HỘI KHUYẾN HỌC"), 4, "Hải Quế Đông, ngày 20 tháng 12 năm 2021")
    title(w, "PHỤ LỤC SỐ LIỆU XÂY DỰNG GIA ĐÌNH HỌC TẬP", 7).skip()
    w.text("Phần I. Kết quả chung của xã các năm 2017 - 2020", bold=True)
    w.head("TT | Năm | Tổng số hộ gia đình đang cư trú trên địa bàn xã tại thời điểm báo cáo | Số hộ gia đình đăng ký phấn đấu danh hiệu Gia đình học tập trong năm báo cáo | Số hộ gia đình được UBND xã công nhận danh hiệu Gia đình học tập trong năm báo cáo | Tỷ lệ công nhận so với đăng ký (%)", name=1, stt=0)
    for i, (y, a, b, c) in enumerate(((2017, 1412, 806, 655), (2018, 1431, 902, 771), (2019, 1440, 978, 864), (2020, 1462, 1065, 951)), 1):
        w.row += 1
        cells(w, w.row, i, y, a, b, c, round(100 * c / b, 1))
        for k, (s, v) in enumerate((("hh", a), ("fr", b), ("fg", c)), 2):
            say(w, k, w.row, s, v, period=str(y))
    w.skip().text("Phần II. Kết quả từng thôn năm 2021", bold=True)
    w.head("TT | Thôn | Tổng số hộ gia đình | Số hộ gia đình đăng ký | Số hộ gia đình được công nhận | Tỷ lệ công nhận so với đăng ký (%) | Ghi chú", name=1, stt=0)
    d = typed("hh fr fg note", "312|240|219|", "268|201|184|", "205|150|128|Sáp nhập 7/2021", "297|233|210|", "411|309|288|")
    table(w, "# n hh fr fg %fg/fr x:note", of("Thôn", "Kim Long,Đơn Quế,Hội Yên,Quy Thiện,Đông Dương"), d, "Tổng cộng")
    return end(w, "Người lập biểu", at=4)


@ward
def wl_ben_cau_hai_bang_ngang() -> Ward:
    """Beside the ấp's families of the year stands a small table of the commune's pupils by level in the school year."""
    w = Ward("wl_ben_cau_hai_bang_ngang", sheet="Sheet1", ward="Xã Long Khánh Tây", period="2022", sizes=(240, 620))
    offices(w, "HỘI KHUYẾN HỌC XÃ LONG KHÁNH TÂY", "BIỂU SỐ LIỆU KÈM BÁO CÁO NĂM 2022").skip()
    w.row += 1
    w.put(0, "A. Gia đình học tập năm 2022", bold=True)
    w.put(6, "B. Học sinh toàn xã năm học 2021-2022", bold=True)
    base = w.row
    w.head("STT | Ấp | Tổng số hộ | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT", name=1, stt=0)
    table(w, "# n hh fr fg", of("Ấp", "Long Cường,Long Thịnh,Long Phú,Long Châu,Long Hòa,Ngã Tắc,Xóm Mía"), gen(w, 7, "hh fr fg"), "Cộng")
    bottom = w.row
    cells(w, base + 1, "Cấp học", "Số HS đầu năm học", "Số HS cuối năm học", "Số HS bỏ học", "Vận động HS bỏ học trở lại lớp", start=6, bold=True)
    for i, (name, level, *v) in enumerate((("Tiểu học", "th", 684, 683, 1, 1), ("THCS", "thcs", 502, 495, 7, 3), ("THPT", "thpt", 218, 209, 9, 2)), 2):
        cells(w, base + i, name, *v, start=6)
        for k, (s, x) in enumerate(zip(("ps", "pe", "do", "rt"), v, strict=True), 7):
            say(w, k, base + i, s, x, period="2021-2022", level=level)
    cells(w, base + 5, "Cộng", 1404, 1387, 17, 6, start=6, bold=True)
    w.put(6, "Nguồn: các trường trên địa bàn", base + 6, italic=True)
    w.row = bottom
    return end(w, "Người lập biểu", at=5)


@ward
def wl_khoi_khu_pho_bon_dong_mo_hinh() -> Ward:
    """A caption for each khu phố, under it a line a model; years over registered and recognised; the whole phường as the last such block; fixed spaces in the names."""
    w = Ward("wl_khoi_khu_pho_bon_dong_mo_hinh", sheet="Mô hình", ward="Phường Phú Tài Nam", period="2023", sizes=(300, 760))
    w.letterhead(("UBND PHƯỜNG PHÚ TÀI NAM", "HỘI KHUYẾN HỌC"), 3)
    title(w, "ĐĂNG KÝ VÀ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2022 - 2023", 7).skip()
    w.head("""
        TT | Mô hình | Năm 2022 | < | Năm 2023 | < | Ghi chú
        ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    keys = " ".join(f"{s}@{y}" for s in ("fr", "fg", "clr", "clg", "cor", "cog", "unr", "ung") for y in (2022, 2023))
    d = gen(w, 5, keys)
    models = (("Gia đình học tập", "fr", "fg"), ("Dòng họ học tập", "clr", "clg"), ("Cộng đồng học tập", "cor", "cog"), ("Đơn vị học tập", "unr", "ung"))
    whole = sums(d)
    for i, (name, x) in enumerate([*((f"Khu phố {i}", x) for i, x in enumerate(d, 1)), ("", whole)], 1):
        w.row += 1
        cells(w, w.row, "ABCDEF"[i - 1], name or "TOÀN PHƯỜNG", *[None] * 5, bold=True)
        for n, (label, a, b) in enumerate(models, 1):
            w.row += 1
            cells(w, w.row, n, label, *(x[f"{s}@{y}"] for y in (2022, 2023) for s in (a, b)), None)
            for k, (s, y) in enumerate(((a, 2022), (b, 2022), (a, 2023), (b, 2023)), 2):
                if name:
                    say(w, k, w.row, s, x[f"{s}@{y}"], name, str(y))
    retype(w, "nbsp", lambda r, c: c == 1)
    return end(w, "NGƯỜI LẬP", "CHỦ TỊCH HỘI", 3)


@ward
def wl_sau_thang_va_ca_nam_hai_bang() -> Ward:
    """Two tables, one under the other, thôn and school funds: each over six months and the whole year; a figure with its unit here and there."""
    w = Ward("wl_sau_thang_va_ca_nam_hai_bang", sheet="BC năm", ward="Xã Thanh Lương Hạ", period="2023", sizes=(180, 410))
    offices(w, "HỘI KHUYẾN HỌC XÃ THANH LƯƠNG HẠ", "SỐ LIỆU 6 THÁNG ĐẦU NĂM VÀ CẢ NĂM 2023").skip()
    w.text("1. Phát triển hội viên, đăng ký gia đình học tập", bold=True)
    w.head("""
        TT | Thôn | 6 tháng đầu năm 2023 | < | Cả năm 2023 | < | <
        ^ | ^ | Hội viên | Hộ ĐK GĐHT | Hội viên | Hộ ĐK GĐHT | Hộ được CN GĐHT""", name=1, stt=0)
    thon = of("Thôn", "Bản Bo,Nà Lứa,Đồng Chùa,Khe Lọc")
    d = typed("mem@2023-H1 fr@2023-H1 mem fr fg", "64|120|71 người{71}|152|139", "48|97|48|118|101", "80|141|86|160|155", "39|70 hộ{70}|45|92|80")
    table(w, "# n mem@2023-H1 fr@2023-H1 mem fr fg", thon, d, "Cộng")
    w.skip().text("2. Quỹ khuyến học, học bổng", bold=True)
    w.head("""
        TT | Thôn | 6 tháng đầu năm 2023 | < | Cả năm 2023 | <
        ^ | ^ | Quỹ (đồng) | Học bổng (suất) | Quỹ (đồng) | Học bổng (suất)""", name=1, stt=0)
    d = typed("fund@2023-H1 sch@2023-H1 fund sch", "3.200.000{3200000}|2|7.450.000{7450000}|9", "2.000.000{2000000}|0|4.100.000{4100000}|6", "5.600.000{5600000}|4|9.900.000{9900000}|12", "1.500.000{1500000}|1|3.000.000{3000000}|4")
    table(w, "# n fund@2023-H1 sch@2023-H1 fund sch", thon, d, "Cộng", fmt={"fund@2023-H1": vietnamese, "fund": vietnamese})
    return end(w, "Người lập biểu", at=3)


@ward
def wl_phieu_thon_xep_chong_hai_nam() -> Ward:
    """A slip for each thôn, one under the other, each with sub-items down and two years across; Ð for Đ throughout, the secretary's doubts in the margin."""
    w = Ward("wl_phieu_thon_xep_chong_hai_nam", sheet="Phiếu thôn", ward="Xã Đại Sơn Đông", period="2023", sizes=(110, 280))
    offices(w, "HỘI KHUYẾN HỌC XÃ ĐẠI SƠN ĐÔNG", "PHIẾU THU THẬP SỐ LIỆU CÁC THÔN (NĂM 2022 VÀ NĂM 2023)").skip()
    for i, name in enumerate(("Tân Đợi", "Hoằng Phúc", "Đầm Rôn", "Ao Xanh")):
        d = gen(w, 1, " ".join(f"{s}@{y}" for s in ("hh", "fr", "fg", "mem", "sch") for y in (2022, 2023)))[0]
        w.row += 1
        w.put(0, f"THÔN {name.upper()}", bold=True)
        w.row += 1
        cells(w, w.row, "Mục", "Nội dung", "Năm 2022", "Năm 2023", bold=True)
        for n, label, s in (("1", "Tổng số hộ", "hh"), ("2", "Gia đình học tập", ""), ("2.1", "Số hộ đăng ký", "fr"), ("2.2", "Số hộ được công nhận", "fg"), ("3", "Số hội viên khuyến học", "mem"), ("4", "Số suất học bổng trao cho học sinh", "sch")):
            w.row += 1
            cells(w, w.row, n, label, *((d[f"{s}@{y}"] if s else None) for y in (2022, 2023)))
            for c, y in enumerate((2022, 2023) if s else (), 2):
                say(w, c, w.row, s, d[f"{s}@{y}"], f"Thôn {name}", str(y))
            if (i, s) in ((1, "fg"), (3, "mem")):
                w.put(5, "hỏi lại thôn" if i == 1 else "đã hỏi, đúng", italic=True)
        w.skip()
    retype(w, "eth", lambda r, c: True)
    return end(w, "Thư ký Hội", "CHỦ TỊCH HỘI", 2)


@ward
def wl_nam_gop_cot_dau_mo_hinh_ngang() -> Ward:
    """The year is merged down in the first column, ấp beside it in TCVN3 from an old list, models across in two levels; a sum ends each year, a mean the table."""
    w = Ward("wl_nam_gop_cot_dau_mo_hinh_ngang", sheet="2018-2020", ward="Xã Vĩnh Hậu Đông", period="2020", sizes=(230, 520))
    offices(w, "HỘI KHUYẾN HỌC XÃ VĨNH HẬU ĐÔNG", "SỐ LIỆU CÁC DANH HIỆU HỌC TẬP GIAI ĐOẠN 2018 - 2020").skip()
    w.row += 2
    a, b = w.row - 1, w.row
    for c, label in ((0, "Năm"), (1, "Ấp"), (2, "Tổng số hộ"), (7, "Ghi chú")):
        w.put(c, label, a, bold=True, border=True)
        w.merges.append((a, c, b, c))
    for c, label in ((3, "Gia đình học tập"), (5, "Dòng họ học tập")):
        w.put(c, label, a, bold=True, border=True)
        w.merges.append((a, c, a, c + 1))
    cells(w, b, "ĐK", "CN", "ĐK", "CN", start=3, bold=True)
    aps = ("Vĩnh Hội", "Thống Nhất", "Long Hà", "Năm Căn")
    d = gen(w, 4, " ".join(f"{s}@{y}" for y in (2018, 2019, 2020) for s in ("hh", "fr", "fg", "clr", "clg")))
    for y in (2018, 2019, 2020):
        top = w.row + 1
        for name, x in zip((*aps, ""), (*d, sums(d)), strict=True):
            w.row += 1
            cells(w, w.row, f"Năm {y}" if w.row == top else None, name or f"Cộng năm {y}", *(x[f"{s}@{y}"] for s in ("hh", "fr", "fg", "clr", "clg")), "Ấp mới tách 2017" if (name, y) == ("Năm Căn", 2018) else None, bold=not name)
            for c, s in enumerate(("hh", "fr", "fg", "clr", "clg"), 2):
                if name:
                    say(w, c, w.row, s, x[f"{s}@{y}"], f"Ấp {name}", str(y))
        w.merges.append((top, 0, w.row, 0))
    w.row += 1
    whole = sums(d)
    cells(w, w.row, None, "Bình quân 3 năm", *(round(sum(whole[f"{s}@{y}"] for y in (2018, 2019, 2020)) / 3, 1) for s in ("hh", "fr", "fg", "clr", "clg")), None, bold=True)
    retype(w, "tcvn3", lambda r, c: c == 1)
    return end(w, "Người lập biểu", at=4)


@ward
def wl_bon_bang_bon_goc() -> Ward:
    """Four small tables in the four corners of one page, one a model, for the same bản; the lower two are of another order of columns."""
    w = Ward("wl_bon_bang_bon_goc", sheet="A4 ngang", ward="Xã Mường Khoa Thượng", period="2022", sizes=(55, 140))
    w.letterhead(("UBND XÃ MƯỜNG KHOA THƯỢNG",), 6)
    title(w, "SỐ LIỆU BỐN MÔ HÌNH HỌC TẬP NĂM 2022", 11).skip()
    ban = ("Phúc Khoa", "Nậm Bon", "Hô Ta", "Nà Lào", "Huổi Cầy")
    d = gen(w, 5, "hh fr fg cl clr clg cor cog un unr ung")
    t = sums(d)
    start = w.row

    def corner(row: int, col: int, caption: str, heads_: tuple, keys: tuple) -> int:
        w.put(col, caption, row, bold=True)
        cells(w, row + 1, "TT", "Bản", *heads_, start=col, bold=True)
        for i, (n, x) in enumerate(zip(ban, d, strict=True), 1):
            cells(w, row + 1 + i, i, n, *(x[k] for k in keys), start=col)
            for c, k in enumerate(keys, col + 2):
                say(w, c, row + 1 + i, k, x[k], f"Bản {n}")
        cells(w, row + 7, None, "Cộng", *(t[k] for k in keys), start=col, bold=True)
        return row + 7

    corner(start + 1, 0, "1. Gia đình học tập", ("Tổng số hộ", "Đăng ký", "Công nhận"), ("hh", "fr", "fg"))
    low = corner(start + 1, 6, "2. Dòng họ học tập", ("Tổng số dòng họ", "Đăng ký", "Công nhận"), ("cl", "clr", "clg"))
    corner(low + 2, 0, "3. Cộng đồng học tập", ("Công nhận", "Đăng ký"), ("cog", "cor"))
    w.row = corner(low + 2, 6, "4. Đơn vị học tập", ("Công nhận", "Đăng ký", "Tổng số đơn vị"), ("ung", "unr", "un"))
    return end(w, "Người lập", "KT. CHỦ TỊCH", 6)


@ward
def wl_cap_hoc_theo_dong_ba_nam_hoc() -> Ward:
    """Thôn merged over three levels of school and their sum; school years across over left and came back; VNI in .xls, remarks."""
    w = Ward("wl_cap_hoc_theo_dong_ba_nam_hoc", "xls", "Bo hoc", ward="Xã Bình Châu Nội", period="2020-2021", encode="vni", font="VNI-Times")
    offices(w, "UBND xã Bình Châu Nội", "Học sinh bỏ học và trở lại lớp các năm học").skip()
    years = ("2018-2019", "2019-2020", "2020-2021")
    w.row += 2
    a = w.row - 1
    for c, label in ((0, "Thôn"), (1, "Cấp học"), (8, "Ghi chú")):
        w.put(c, label, a, bold=True, border=True)
        w.merges.append((a, c, a + 1, c))
    for k, y in enumerate(years):
        w.put(2 + 2 * k, f"Năm học {y}", a, bold=True, border=True, align="center")
        w.merges.append((a, 2 + 2 * k, a, 3 + 2 * k))
        cells(w, a + 1, "HS bỏ học", "HS trở lại lớp", start=2 + 2 * k, bold=True)
    made = {"Định Tân": ((0, 0, 1, 1, 0, 0), (4, 2, 3, 1, 5, 3), (3, 1, 4, 0, 2, 1)), "Châu Bình": ((1, 1, 0, 0, 0, 0), (2, 1, 2, 2, 1, 0), (2, 0, 1, 0, 3, 1)), "Phú Quý": ((0, 0, 0, 0, 1, 1), (6, 3, 5, 2, 4, 2), (4, 1, 2, 1, 3, 0))}
    grand = [0] * 6
    for name, lines in made.items():
        top = w.row + 1
        for lv, label, v in zip(("th", "thcs", "thpt"), ("Tiểu học", "THCS", "THPT"), lines, strict=True):
            w.row += 1
            cells(w, w.row, f"Thôn {name}" if w.row == top else None, label, *v, "Theo tàu đi biển" if (name, lv) == ("Phú Quý", "thcs") else None)
            for c, x in enumerate(v):
                say(w, 2 + c, w.row, ("do", "rt")[c % 2], x, f"Thôn {name}", years[c // 2], lv)
        v = [sum(z) for z in zip(*lines, strict=True)]
        grand = [p + q for p, q in zip(grand, v, strict=True)]
        w.row += 1
        cells(w, w.row, None, "Cộng", *v, None, bold=True)
        w.merges.append((top, 0, w.row, 0))
    w.row += 1
    cells(w, w.row, "Tổng cộng toàn xã", None, *grand, None, bold=True)
    w.merges.append((w.row, 0, w.row, 1))
    return end(w, "Người lập", "Chủ tịch", 5)
