"""Layouts, messes and formats put together by lot: several tabs, by year, by model, by form."""

from __future__ import annotations

from datetime import datetime

from ...registry import ward
from ...ward import Ward, join
from ...ward_accidents import misread, old_tones
from ...ward_frames import drawn, kp, lay, of, offices


@ward
def wg_09_can_giuoc_mo_hinh() -> Ward:
    """.xls, a tab per model, three levels of headings over blanks, Chi hội ấp, 08/08, "1,2 tỷ"."""
    who = "Xã Long Hậu Đông"
    papers = []
    for sheet, text, grid, plan in (
            ("GĐHT", "GIA ĐÌNH HỌC TẬP", "TT | Đơn vị | Gia đình học tập | < | <\n | | Tổng số hộ | Kết quả năm 2022 | <\n | | | Đăng ký | Được công nhận", "hh fr fg"),
            ("DHHT", "DÒNG HỌ HỌC TẬP", "TT | Đơn vị | Dòng họ học tập | < | <\n | | Tổng số dòng họ | Kết quả năm 2022 | <\n | | | Đăng ký | Được công nhận", "cl clr clg"),
            ("QUỸ", "QUỸ KHUYẾN HỌC", "TT | Đơn vị | Quỹ khuyến học | < | Số tổ khuyến học/số tổ nhân dân\n | | Số tiền vận động trong năm 2022 | Học bổng | \n | | | Số suất học bổng đã cấp | ", "fund sch .")):
        w = Ward("wg_09_can_giuoc_mo_hinh", "xls", sheet, ward=who, period="2022", sizes=(420, 990))
        offices(w, "HỘI KHUYẾN HỌC HUYỆN CẦN GIUỘC", "HỘI KHUYẾN HỌC XÃ LONG HẬU ĐÔNG").skip()
        w.text(f"{text} NĂM 2022", bold=True, over=5, align="center").skip()
        w.head(grid, name=1, stt=0, spanner="first", stub="top")
        money = [("1,2 tỷ{1200000000}", 45), ("650 triệu{650000000}", 30), ("1,05 tỷ{1050000000}", 62), ("480 triệu{480000000}", 28), ("725,5 triệu{725500000}", 33)]
        units = [f"Chi hội ấp {i}=Ấp {i}" for i in ("1", "2", "3", "Kinh", "Tân Thanh")]
        if plan[0] == "f":
            for i, (money_text, count) in enumerate(money, 1):
                w.means(plan).units(f"d| {i} | {units[i - 1]} | {money_text} | {count} | '0{i + 3}/0{i + 3}")
            w.units("T| | Cộng | 4.105,5 triệu | 198")
        else:
            lay(w, plan, units, lambda i, w=w, plan=plan: w.draw(plan), "Cộng")
        papers.append(w.close("Thư ký", "CHỦ TỊCH", 3, under=("", "")))
    return join(papers)


@ward
def wg_14_buon_ho_phieu() -> Ward:
    """A form per buôn with labels and values, `18, no numbers."""
    papers = []
    for name in ("Buôn Tring 1", "Buôn Tring 2", "Buôn Dlung", "Tổ dân phố 4"):
        w = Ward("wg_14_buon_ho_phieu", "ods", name.replace("Tổ dân phố", "TDP"), ward="Phường An Lạc Tring", period="2020", sizes=(120, 380))
        w.rng.seed(name)
        offices(w, "UBND PHƯỜNG AN LẠC TRING", "HỘI KHUYẾN HỌC").skip()
        w.text("PHIẾU BÁO CÁO MÔ HÌNH HỌC TẬP NĂM 2020", bold=True)
        w.line("Buôn, tổ dân phố:", name)
        hh, fr, fg, clr, clg, mem, sch = w.draw("hh fr fg clr clg mem sch")
        for label, value, unit, short in (("Tổng số hộ", hh, "hộ", "hh"), ("Số hộ đăng ký Gia đình học tập", fr, "hộ", "fr"), ("Số hộ được công nhận Gia đình học tập", fg, "hộ", "fg"),
                                          ("Số dòng họ đăng ký Dòng họ học tập", clr, "dòng họ", "clr"), ("Số dòng họ được công nhận Dòng họ học tập", clg, "dòng họ", "clg"),
                                          ("Số hội viên khuyến học", mem, "người", "mem"), ("Số suất học bổng đã trao", sch, "suất", "sch")):
            w.line(label, f"`{value}" if short in ("mem", "sch") else value, unit).takes(1, short, value, name)
        w.skip().texts("Người lập phiếu | Chi hội trưởng", italic=True)
        papers.append(w)
    return join(papers)


@ward
def wg_17_my_tho_tab_mo_hinh() -> Ward:
    """A tab per model, VNI, no numbers; one cell 4/5 became a date."""
    papers = []
    for sheet, label, plan, grid in (("GDHH", "GIA ĐÌNH HIẾU HỌC", "hh fr fg", "Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận"), ("DHHH", "DÒNG HỌ HIẾU HỌC", "clr clg", "Khu phố | Số dòng họ đăng ký | Số dòng họ được công nhận"),
                                     ("DVHH", "ĐƠN VỊ HIẾU HỌC", "unr ung", "Khu phố | Số đơn vị đăng ký | Số đơn vị được công nhận")):
        w = Ward("wg_17_my_tho_tab_mo_hinh", sheet=sheet, ward="Phường 3", period="2013", encode="vni", font="VNI-Times", sizes=(420, 870))
        offices(w, "HỘI KHUYẾN HỌC PHƯỜNG 3", f"{label} NĂM 2013").skip()
        w.head(grid, name=0)
        rows = lay(w, plan, kp(6), lambda i, w=w, plan=plan: w.draw(plan), "Tổng cộng", stt="")
        if sheet == "DHHH":
            cell = w.address(2, rows[3])
            w.plant(cell, datetime(2013, 5, 4), w.address(1, rows[3]), w.address(2)).cells[rows[3], 2].number_format = "d-mmm"
        papers.append(w.close("Thư ký", "Chủ tịch Hội", 2, under=("", "")))
    return join(papers)


@ward
def wg_20_nho_quan_phieu() -> Ward:
    """A form per thôn under captions; one thôn has more recognised than households."""
    papers = []
    for k, name in enumerate(("Đồng Bài", "Vĩnh Ninh", "Sào Lâm", "Quèn Thạch"), 1):
        w = Ward("wg_20_nho_quan_phieu", sheet=f"{k}. {name}", ward="Xã Cúc Phương Hạ", period="2023", sizes=(130, 330))
        w.rng.seed(name)
        offices(w, "HỘI KHUYẾN HỌC XÃ CÚC PHƯƠNG HẠ").text("BIỂU BÁO CÁO KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2023", bold=True, over=4, align="center")
        w.text(f"Đơn vị: Thôn {name}", bold=True).skip()
        w.line("TT", "Chỉ tiêu", "Đơn vị tính", "Số lượng", bold=True)
        hh, fr, fg, clr, clg, ad, cit = w.draw("hh fr fg clr clg ad cit")
        rows = {}
        for tt, label, unit, value, short in (("I", "Gia đình học tập", None, None, ""), (1, "Tổng số hộ trong thôn", "hộ", hh, "hh"), (2, "Số hộ đăng ký gia đình học tập", "hộ", fr, "fr"), (3, "Số hộ được công nhận gia đình học tập", "hộ", fg, "fg"),
                                              ("II", "Dòng họ học tập", None, None, ""), (1, "Số dòng họ đăng ký", "dòng họ", clr, "clr"), (2, "Số dòng họ được công nhận", "dòng họ", clg, "clg"),
                                              ("III", "Công dân học tập", None, None, ""), (1, "Số người từ 18 tuổi trở lên", "người", ad, "ad"), (2, "Số người được công nhận công dân học tập", "người", cit, "cit")):
            w.line(tt, label, unit, value, bold=value is None)
            if short:
                w.takes(3, short, value, f"Thôn {name}")
                rows[short] = w.row
        if k == 3:
            w.plant(w.address(3, rows["fg"]), hh + 48, w.address(3, rows["hh"]), w.address(3, rows["fr"]))
        papers.append(w.close("Thôn trưởng", "Chi hội trưởng", 2, under=("", "")))
    return join(papers)


@ward
def wg_29_ben_cat_nam_canh() -> Ward:
    """A tab per year, each with two tables side by side; "trên 560" for a count of one year."""
    papers = []
    for k, y in enumerate(("2021", "2022", "2023")):
        w = Ward("wg_29_ben_cat_nam_canh", sheet=y, ward="Phường Thới Hòa Nam", period=y, sizes=(640, 1400))
        w.rng.seed("ben cat")
        w.drift = k
        offices(w, "HỘI KHUYẾN HỌC PHƯỜNG THỚI HÒA NAM", f"SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM {y}").skip()
        top, units = w.row, kp(5)
        w.head("STT | Khu phố | Tổng số hộ | GĐHT đăng ký | GĐHT công nhận", name=1, stt=0)
        rows = lay(w, "hh fr fg", units, lambda i, w=w: w.draw("hh fr fg"), "Cộng")
        bottom = w.row
        if y == "2022":
            w.plant(w.address(3, rows[1]), "trên 560", w.address(3), w.address(4, rows[1]))
        w.row, w.left = top, 6
        w.head("STT | Khu phố | Số người lớn | Công dân học tập được công nhận", name=1, stt=0)
        lay(w, "ad cit", units, lambda i, w=w: w.draw("ad cit"), "Cộng")
        w.left, w.row = 0, bottom
        papers.append(w.close("Người tổng hợp", "CHỦ TỊCH HỘI", 3, under=("", "")))
    return join(papers)


@ward
def wg_30_kim_son_nam_trang() -> Ward:
    """A tab per year, headings repeated on page two, cp1252 read as cp1258; the sum of the second year is the first's."""
    papers, before = [], 0
    for k, y in enumerate(("2019", "2020")):
        w = Ward("wg_30_kim_son_nam_trang", sheet=f"N{y}", ward="Xã Lưu Phương Hạ", period=y, sizes=(90, 260))
        w.rng.seed("kim son")
        w.drift = k
        offices(w, "HỘI KHUYẾN HỌC XÃ LƯU PHƯƠNG HẠ", f"GIA ĐÌNH HỌC TẬP CÁC XÓM NĂM {y}").skip()
        grid = "TT | Xóm | Tổng số hộ | Số gia đình đăng ký | Số gia đình được công nhận | Tỷ lệ %"
        w.head(grid, name=1, stt=0)
        made = drawn(w, "hh fr fg", 11, None)
        lay(w, "hh fr fg .", kp(7, "Xóm {i}", "Xóm"), made[:7], None, rates={3: (2, 1)})
        w.skip()
        w.head(grid, name=1, stt=0)
        rows = lay(w, "hh fr fg .", kp(4, "Xóm {i}", "Xóm", 8), made[7:], "Tổng cộng", rates={3: (2, 1)}, start=8, also=made[:7])
        if k:
            w.plant(w.address(3), before, w.address(5), *(w.address(3, r) for r in rows))
        before = w.cells[w.row, 3].value
        papers.append(w.close("Thư ký", "CHỦ TỊCH", 4, under=("", "")))
    return misread(join(papers))


@ward
def wg_34_ninh_hoa_hai_kieu_nam() -> Ward:
    """Years over counts on one tab, counts over years on the next; 1,385; HOÀ."""
    who = "Phường Ninh Giang Bắc"
    a = Ward("wg_34_ninh_hoa_hai_kieu_nam", sheet="GĐHT 19-21", ward=who, period="2021", sizes=(800, 1400))
    b = Ward("wg_34_ninh_hoa_hai_kieu_nam", sheet="DHHT, HV 19-21", ward=who, period="2021")
    units = of("Tổ dân phố", "Phong Phú,Thanh Châu,Hội Phú Nam,Mỹ Chánh,Phú Thạnh")
    for w, text in ((a, "GIA ĐÌNH HỌC TẬP"), (b, "DÒNG HỌ HỌC TẬP, HỘI VIÊN")):
        w.letterhead(("UBND PHƯỜNG NINH GIANG BẮC", "HỘI KHUYẾN HỌC"), 5)
        w.text(f"{text} GIAI ĐOẠN 2019 - 2021", bold=True, over=8, align="center").skip()
    a.head("""
        TT | Tổ dân phố văn hóa | Năm 2019 | < | < | Năm 2020 | < | < | Năm 2021 | < | <
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Tổng số hộ | Đăng ký | Công nhận | Tổng số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    plan = " ".join(f"{s}@{y}" for y in (2019, 2020, 2021) for s in ("hh", "fr", "fg"))
    lay(a, plan, units, lambda i: a.draw(plan), "Cộng", mess=dict.fromkeys(range(9), "comma"))
    b.head("""
        TT | Tổ dân phố văn hóa | Số dòng họ đăng ký | < | < | Số dòng họ được công nhận | < | < | Số hội viên khuyến học | < | <
        ^ | ^ | 2019 | 2020 | 2021 | 2019 | 2020 | 2021 | 2019 | 2020 | 2021""", name=1, stt=0)
    plan_b = " ".join(f"{s}@{y}" for s in ("clr", "clg", "mem") for y in (2019, 2020, 2021))
    lay(b, plan_b, units, lambda i: b.draw(plan_b), "Cộng")
    return old_tones(join([a.close("Người lập", "CHỦ TỊCH", 5, under=("", "")), b.close("Người lập", "CHỦ TỊCH", 5, under=("", ""))]))


@ward
def wg_42_bac_ha_nam_nhom() -> Ward:
    """.xls, a tab per year, I and II with Cộng I and Cộng II, cp1252 read as cp1258."""
    papers = []
    for k, y in enumerate(("2022", "2023")):
        w = Ward("wg_42_bac_ha_nam_nhom", "xls", f"Năm {y}", ward="Xã Tà Chải Thượng", period=y, sizes=(50, 160))
        w.rng.seed("bac ha")
        w.drift = k
        w.letterhead(("UBND XÃ TÀ CHẢI THƯỢNG", "HỘI KHUYẾN HỌC"), 4)
        w.text(f"KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM {y}", bold=True, over=7, align="center").skip()
        w.head("""
            TT | Thôn | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
            ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
        w.looks.widths["B"] = 22
        table, every = w.tables[0], []
        for tt, label, units in (("I", "Vùng thấp", of("Thôn", "Na Hối Tày,Na Kim,Na Lo")), ("II", "Vùng cao", of("Thôn", "Sông Tra,Nậm Châu,Nhiều Cồ Ván,Tả Hồ"))):
            w.units(f"S| {tt} | {label}")
            rows = lay(w, "hh fr fg clr clg", units, lambda i, w=w: w.draw("hh fr fg clr clg"), None)
            w.sum_row(f"Cộng {tt}", rows)
            table.subtotal_rows.append(w.row)
            every += rows
        w.sum_row("TỔNG CỘNG (I + II)", every)
        table.total_rows.append(w.row)
        papers.append(w.close("Công chức văn hóa", "CHỦ TỊCH UBND", 4, under=("", "")))
    return misread(join(papers))


@ward
def wg_44_phu_vang_tab_mo_hinh() -> Ward:
    """A tab per model, dashes where a thôn has no clan, no unit."""
    papers, units = [], of("Thôn", "Tây Hồ,Di Đông,Lại Tân,Chiết Bi,Ngọc Anh")
    for sheet, label, plan, grid, made in (
            ("Gia đình", "GIA ĐÌNH HỌC TẬP", "hh fr fg .", "TT | Thôn | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ CN/ĐK (%)", None),
            ("Dòng họ", "DÒNG HỌ HỌC TẬP", "cl clr clg", "TT | Thôn | Tổng số dòng họ | Đăng ký | Công nhận", [[9, 6, 5], ["-", "-", "-"], [7, 4, 4], [12, 9, 7], [5, 5, 3]]),
            ("Cộng đồng", "CỘNG ĐỒNG HỌC TẬP", "cor cog", "TT | Thôn | Đăng ký | Công nhận", [[1, 1], [1, 1], [1, 0], [1, 1], [1, 1]]),
            ("Đơn vị", "ĐƠN VỊ HỌC TẬP", "un unr ung", "TT | Thôn | Tổng số đơn vị trên địa bàn | Đăng ký | Công nhận", [[3, 2, 2], [1, 1, 1], ["-", "-", "-"], [2, 2, 1], ["-", "-", "-"]])):
        w = Ward("wg_44_phu_vang_tab_mo_hinh", sheet=sheet, ward="Xã Phú Thượng Nam", period="2018", sizes=(260, 590))
        offices(w, "HỘI KHUYẾN HỌC XÃ PHÚ THƯỢNG NAM", f"MÔ HÌNH {label} NĂM 2018").skip()
        w.head(grid, name=1, stt=0)
        lay(w, plan, units, [list(m) for m in made] if made else lambda i, w=w: [*w.draw("hh fr fg"), None], "Toàn xã", rates={3: (2, 1)} if "." in plan else None)
        papers.append(w.close("Người lập", "CHỦ TỊCH", 3, under=("", "")))
    return join(papers)


@ward
def wg_47_vinh_bao_tab_lech() -> Ward:
    """A tab per model, everything shifted by blank rows and columns, 05/06."""
    papers = []
    for sheet, label, plan, grid in (("GĐHT", "GIA ĐÌNH HỌC TẬP", "hh fr fg .", "STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tổ khuyến học/tổ dân cư"), ("CDHT", "CÔNG DÂN HỌC TẬP", "ad cit .", "STT | Thôn | Tổng số người trưởng thành | Số người được công nhận CDHT | Tỷ lệ (%)")):
        w = Ward("wg_47_vinh_bao_tab_lech", sheet=sheet, ward="Xã Cổ Am Hạ", period="2023", left=2, top=4, sizes=(170, 410))
        w.text("HỘI KHUYẾN HỌC XÃ CỔ AM HẠ", bold=True).text(f"{label} NĂM 2023", bold=True, over=6, align="center").skip(2)
        w.head(grid, name=1, stt=0)
        units = kp(5, "Thôn {i}", "Thôn")
        if label[0] == "G":
            lay(w, plan, units, lambda i, w=w: [*w.draw("hh fr fg"), f"'0{i + 2}/0{i + 3}"], "Cộng")
        else:
            lay(w, plan, units, lambda i, w=w: [*w.draw("ad cit"), None], "Cộng", rates={2: (1, 0)})
        papers.append(w.close("Người lập", "CHỦ TỊCH", 3, under=("", "")))
    return join(papers)
