"""Periods from titles, sheets, headings and the file's name; texts without their font; lists that are no submission."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import body, end, gen, given, many, of, signed, table, title, top, total


@ward
def wd_vinh_long_bon_quy_ca_nam() -> Ward:
    """Calendar quarters as groups of columns, then the year as their sum, one of which is wrong."""
    w = Ward("wd_vinh_long_bon_quy_ca_nam", sheet="Quy", ward="Phường Trường An Bắc", period="2023")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG TRƯỜNG AN BẮC", bold=True)
    title(w, "THEO DÕI HỌC SINH BỎ HỌC VÀ TRAO HỌC BỔNG TỪNG QUÝ NĂM 2023", 17).skip()
    leaf = "HS bỏ học | HS vận động trở lại lớp | Suất học bổng"
    w.head(f"""
        STT | Khóm | Quý I | < | < | Quý II | < | < | Quý III | < | < | Quý IV | < | < | Cả năm | < | <
        ^ | ^ | {leaf} | {leaf} | {leaf} | {leaf} | {leaf}""", name=1, stt=0)
    quarters = [f"2023-Q{q}" for q in range(1, 5)]
    data = []
    for i in range(6):
        line = {}
        for q, period in enumerate(quarters):
            out = (i * 3 + q * 2) % 5
            line |= {f"do@{period}": out, f"rt@{period}": max(0, out - 1 - (i + q) % 2), f"sch@{period}": 4 + (i * 5 + q * 3) % 9}
        line |= {key: sum(line[f"{key}@{period}"] for period in quarters) for key in ("do", "rt", "sch")}
        data.append(line)
    cols = "# n " + " ".join(f"do@{p} rt@{p} sch@{p}" for p in quarters) + " ~do ~rt ~sch"
    lines = body(w, cols, of("Khóm", "1,2,3,4,5,6"), data)
    total(w, cols, "Cộng", data)
    w.plant(f"Q{lines[2]}", data[2]["sch"] + 10, f"Q{w.row}", total=f"Q{w.row}")
    return end(w, "Người lập", "Chủ tịch", at=12)


@ward
def wd_thanh_hoa_sau_thang_theo_dong() -> Ward:
    """Half-years and the year as three lines of each thôn, whose name is merged over them."""
    w = Ward("wd_thanh_hoa_sau_thang_theo_dong", sheet="2 ky", ward="Xã Hoằng Thịnh Trung", period="2022")
    top(w, "HỘI KHUYẾN HỌC HUYỆN HOẰNG HÓA", "HỘI KHUYẾN HỌC XÃ HOẰNG THỊNH TRUNG", at=4)
    title(w, "KẾT QUẢ VẬN ĐỘNG QUỸ, TRAO HỌC BỔNG CỦA CÁC CHI HỘI THÔN NĂM 2022", 6)
    w.text("Đơn vị tính: đồng, suất, em", at=4, italic=True)
    w.line("TT", "Thôn", "Kỳ báo cáo", "Quỹ khuyến học vận động được", "Số suất học bổng đã trao", "Số em bỏ học vận động trở lại lớp", bold=True, align="center")
    for i, name in enumerate(["Đoan Vĩ", "Kim Sơn", "Ngọc Long", "Thịnh Lộc", "Bình Tây"], 1):
        halves = [(1500000 + 350000 * ((i * 3 + h * 4) % 7), 3 + (i + 2 * h) % 6, (i + h) % 3) for h in (0, 1)]
        for h, figures in enumerate(halves):
            w.line(i if not h else None, f"Thôn {name}" if not h else None, ("6 tháng đầu năm", "6 tháng cuối năm")[h], *figures)
            for column, short in enumerate(("fund", "sch", "rt"), 3):
                w.takes(column, short, figures[column - 3], f"Thôn {name}", f"2022-H{h + 1}")
        w.line(None, None, "Cả năm", *(a + b for a, b in zip(*halves, strict=True)), bold=True)
        w.not_counted(*(w.address(c) for c in (3, 4, 5)))
        w.merges += [(w.row - 2, c, w.row, c) for c in (0, 1)]
    return end(w, "Thủ quỹ", "CHỦ TỊCH HỘI", at=4)


@ward
def wd_khanh_hoa_ten_trang_la_nam() -> Ward:
    """A sheet a year; nothing but the sheet's name says which; the last year's columns stand in another order."""
    sheets, years = [], (2019, 2020, 2021)
    plan = "hh fr fg clr clg"
    for k, year in enumerate(years):
        w = Ward("wd_khanh_hoa_ten_trang_la_nam" + f"_{k}" * bool(k), sheet=str(year), ward="Phường Phước Hải Đông", period=str(year), sizes=(300, 680))
        if not k:
            drawn = gen(w, 7, many(plan, years))
        w.text("UBND PHƯỜNG PHƯỚC HẢI ĐÔNG", bold=True).text("HỘI KHUYẾN HỌC PHƯỜNG", bold=True)
        title(w, "BẢNG TỔNG HỢP GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP", 8).skip()
        turned = year == 2021  # a new clerk put the clans first, and the recognised before the registered
        w.head("""
            TT | Tổ dân phố | Dòng họ học tập | < | Số hộ | Gia đình học tập | < | <
            ^ | ^ | Công nhận | Đăng ký | ^ | Công nhận | Đăng ký | % CN/ĐK""" if turned else """
            STT | Tổ dân phố | Số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
            ^ | ^ | ^ | Đăng ký | Công nhận | % CN/ĐK | Đăng ký | Công nhận""", name=1, stt=0)
        data = [{key: line[f"{key}@{year}"] for key in plan.split()} for line in drawn]
        table(w, "# n clg clr hh fg fr %fg/fr" if turned else "# n hh fr fg %fg/fr clr clg", [f"{i}=Tổ dân phố {i}" for i in range(1, 8)], data, "Tổng")
        sheets.append(signed(w, at=5))
    return join(sheets)


@ward
def wd_binh_dinh_bao_cao_mo_hinh_nam_2021() -> Ward:
    """The year stands in the file's name alone; the date of the letter is left to be filled in."""
    w = Ward("wd_binh_dinh_bao_cao_mo_hinh_nam_2021", "xls", "Sheet1", ward="Thị trấn Diêu Trì Đông", period="2021", sizes=(280, 600))
    top(w, "HỘI KHUYẾN HỌC HUYỆN TUY PHƯỚC", "HỘI KHUYẾN HỌC TT. DIÊU TRÌ ĐÔNG", at=5, date="Diêu Trì Đông, ngày … tháng … năm ……")
    w.text("Số:      /BC-HKH").skip()
    title(w, "BÁO CÁO KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP TẠI KHU PHỐ", 9).skip()
    w.head("""
        STT | Khu phố | Tổng số hộ | Gia đình học tập | < | Tộc họ học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    w.means("hh fr fg clr clg unr ung").units("\n".join(f"d| {i} | {n}=Khu phố {n} | #" for i, n in enumerate(["Vân Hội 1", "Vân Hội 2", "Luật Lễ", "Diêu Trì", "Vân Hội 3"], 1)) + "\nT| | Cộng | #")
    return signed(w, at=6)


@ward
def wd_thai_nguyen_nam_va_nam_hoc() -> Ward:
    """Families of a calendar year beside pupils of a school year by level, with girls among them, which are no figures of their own."""
    w = Ward("wd_thai_nguyen_nam_va_nam_hoc", sheet="GD - HKH", ward="Xã Phúc Trìu Thượng", period="2022", sizes=(90, 210))
    top(w, "ỦY BAN NHÂN DÂN XÃ PHÚC TRÌU THƯỢNG", "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG", at=9, date="Phúc Trìu Thượng, ngày 12 tháng 6 năm 2023")
    title(w, "SỐ LIỆU KHUYẾN HỌC NĂM 2022, PHỔ CẬP NĂM HỌC 2022 - 2023", 13).skip()
    w.head("""
        TT | Xóm | Năm 2022 | < | < | Năm học 2022-2023 | < | < | < | < | < | <
        ^ | ^ | Tổng số hộ | Hộ ĐK GĐHT | Hộ đạt GĐHT | Học sinh đầu năm học | < | Học sinh bỏ học | < | < | < | Trẻ 6 tuổi vào lớp 1
        ^ | ^ | ^ | ^ | ^ | TH | THCS | TH | Trong đó: nữ | THCS | Trong đó: nữ | ^""", name=1, stt=0)
    cols = "# n hh fr fg ps:th@2022-2023 ps:thcs@2022-2023 do:th@2022-2023 x:ga do:thcs@2022-2023 x:gb a6g@2022-2023"
    data = gen(w, 6, "hh fr fg")
    for i, line in enumerate(data):
        line |= {"ps:th@2022-2023": 31 + i * 7 % 23, "ps:thcs@2022-2023": 24 + i * 11 % 19, "do:th@2022-2023": (0, 0, 1, 0, 0, 2)[i], "ga": (0, 0, 1, 0, 0, 1)[i],
                 "do:thcs@2022-2023": (2, 1, 0, 3, 1, 4)[i], "gb": (1, 0, 0, 1, 1, 2)[i], "a6g@2022-2023": 5 + i * 5 % 8}
    table(w, cols, of("Xóm", "Hồng Phúc,Đồng Kiệm,Rừng Chùa,Cây De,Soi Mít,Đá Dựng"), data, "Toàn xã")
    w.skip().text("TH: tiểu học; THCS: trung học cơ sở. Số liệu bỏ học do các trường cung cấp đến 31/5/2023.", italic=True)
    return signed(w, "Người tổng hợp", "GIÁM ĐỐC TRUNG TÂM", 8, ("", ""))


@ward
def wd_nam_dinh_tcvn3_mat_font() -> Ward:
    """.xls in TCVN3 whose fonts were lost when it was pasted; a printed share fits none of the figures."""
    w = Ward("wd_nam_dinh_tcvn3_mat_font", "xls", "Sheet1", ward="Xã Hải Phong Hạ", period="2016", encode="tcvn3 lost", font="Arial", sizes=(130, 310))
    w.text("Hội Khuyến học xã Hải Phong Hạ", bold=True).text("Huyện Hải Hậu").skip()
    w.text("Biểu thống kê gia đình hiếu học, dòng họ hiếu học năm 2016", bold=True).skip()
    w.head("TT | Xóm | Tổng số hộ | Gia đình đăng ký hiếu học | Gia đình được công nhận hiếu học | Tỷ lệ (%) được công nhận so với tổng số hộ | Dòng họ đăng ký | Dòng họ được công nhận", name=1, stt=0)
    data = gen(w, 8, "hh fr fg clr clg")
    lines, _ = table(w, "# n hh fr fg %fg/hh clr clg", of("Xóm", "1,2,3,4,5,6,7,8"), data, "Tổng cộng toàn xã")
    at = lines[4]
    shown = w.cells[at, 5].value
    w.plant(f"F{at}", round(shown + 11.4, 1), f"E{at}", f"C{at}")
    return end(w, "Người lập biểu", "Chủ tịch Hội Khuyến học", at=4)


@ward
def wd_tien_giang_so_thap_phan() -> Ward:
    """Typed 1.204 on an English Excel, so that figures over a thousand became fractions, 1.200 even 1.2; those below are whole."""
    w = Ward("wd_tien_giang_so_thap_phan", sheet="GDHT 2019", ward="Xã Thân Cửu Tây", period="2019")
    w.text("UBND XÃ THÂN CỬU TÂY", bold=True).skip()
    title(w, "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2019", 7).skip()
    w.head("STT | Ấp | Tổng số hộ | Tổng số nhân khẩu | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt/tổng số hộ", name=1, stt=0)
    made = [(1204, 4711, 961, 874), (986, 3850, 802, 715), (1200, 4630, 1015, 930), (1367, 5208, 1102, 1040), (874, 3402, 655, 590), (1058, 4100, 870, 799)]
    data = given("hh pop fr fg", made)
    short = {key: lambda v: v / 1000 if v >= 1000 else v for key in ("hh", "pop", "fr", "fg")}
    cols = "# n hh pop fr fg %fg/hh"
    body(w, cols, of("Ấp", "Thân Bình,Thân Hòa,Thân Đạo,Thân Đức,Ngãi Thuận,Ngãi Lợi"), data, fmt=short)
    total(w, cols, "TỔNG CỘNG", data, fmt=short)
    return signed(w, at=4)


@ward
def wd_tphcm_danh_sach_ho_dang_ky() -> Ward:
    """A list of families one by one, their names withheld: members, children, marks; it has no figure of the khu phố but its count of lines."""
    w = Ward("wd_tphcm_danh_sach_ho_dang_ky", sheet="DS KP3", ward="Phường Tân Thới Trung", period="2023")
    top(w, "ỦY BAN NHÂN DÂN PHƯỜNG TÂN THỚI TRUNG", "KHU PHỐ 3", at=5)
    title(w, "DANH SÁCH HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP NĂM 2023", 9)
    w.text("(Phần họ tên, địa chỉ lưu tại Ban điều hành khu phố)", italic=True, over=9, align="center").skip()
    w.head("""
        STT | Mã hộ | Tổ | Số nhân khẩu | Số người lớn | Số con đang đi học | Đăng ký | < | Ghi chú
        ^ | ^ | ^ | ^ | ^ | ^ | Mới | Tái đăng ký | ^""", name=1, stt=0)
    w.plan = []
    lines = []
    for i in range(1, 25):
        people = 3 + i * 7 % 4
        lines.append(f"d| {i} | KP3-{i * 13 % 90 + 100} | {1 + i // 7} | {people} | {2 + i % 2} | {people - 2 - i % 2} | {'x' if i % 3 else ''} | {'' if i % 3 else 'x'} | {'hộ tạm trú' if i == 11 else ''}")
    w.units("\n".join(lines))
    w.observations.clear()
    w.neutral.clear()
    w.skip().text("Danh sách có 24 hộ.", italic=True)
    return end(w, "Người lập danh sách", "TRƯỞNG KHU PHỐ", at=5)
