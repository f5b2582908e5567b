"""Lines as they were sent by telephone, three figures in one cell, surveys' field names over the labels, pivot tables of years under units, halves of a list, a ward behind the names of its thôn."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import body, end, gen, kp, many, of, offices, signed, sums, table, title, total


@ward
def zg_ba_so_mot_o() -> Ward:
    """*242/227/93,8%* under *GĐHT (đăng ký/công nhận/tỷ lệ)*, *3/2* under *DHHT (đăng ký/công nhận)*."""
    w = Ward("zg_ba_so_mot_o", sheet="TH", ward="Phường Phú Thượng Nam", period="2020", sizes=(190, 460))
    title(offices(w, "ỦY BAN NHÂN DÂN", "PHƯỜNG PHÚ THƯỢNG NAM").skip(), "TỔNG HỢP SỐ LIỆU CÔNG TÁC KHUYẾN HỌC NĂM 2020", 5).skip()
    w.head("TT | Khóm | Số hộ dân | GĐHT (đăng ký/công nhận/tỷ lệ) | DHHT (đăng ký/công nhận)", name=1, stt=0)
    for i, (name, x) in enumerate(zip(of("Khóm", "Phước Lộc,Hưng Đạo,Kim Sơn,Mỹ Lợi,Tân Hưng"), gen(w, 5, "hh fr fg clr clg"), strict=True), 1):
        w.line(i, name, x["hh"], f"{x['fr']}/{x['fg']}/{vietnamese(percentage(x['fg'], x['fr']), 1)}%", f"{x['clr']}/{x['clg']}")
        w.takes(2, "hh", x["hh"], name).takes(3, "fr", x["fr"], name).takes(4, "clr", x["clr"], name)
    return end(w, at=3)


@ward
def zg_ten_truong_khao_sat() -> Ward:
    """What survey software writes: *_id*, *ward*, *kp*, *q1* to *q4* over the labels of these fields; *q1* is no quarter."""
    w = Ward("zg_ten_truong_khao_sat", sheet="Nam 2020", ward="Xã Quảng Lưu Thượng", period="2020", sizes=(170, 350))
    w.texts("_id | _submission_time | ward | kp | q1 | q2 | q3 | q4")
    w.head("ID | Thời gian gửi | Xã, phường, thị trấn | Bản | Hộ dân | Số hộ ĐK gia đình học tập | GĐHT được công nhận | Số dòng họ đăng ký DHHT", name=3)
    for i, (name, x) in enumerate(zip(of("Bản", "Nậm Khăn,Phiêng Ban,Tà Xủa,Co Muông,Bó Mon"), gen(w, 5, "hh fr fg clr"), strict=True)):
        w.line(300100 + 7 * i, f"2020-12-{10 + i}T08:1{i}:00", "Xã Quảng Lưu Thượng", name, *x.values())
        for c, s in enumerate(x, 4):
            w.takes(c, s, x[s], name)
    return w


@ward
def zg_pivot_nam_duoi_khu_pho() -> Ward:
    """A pivot table in its compact form: each khu phố with the sum of its years, under it the years; the last one typed with its unit; *Grand Total*."""
    w = Ward("zg_pivot_nam_duoi_khu_pho", sheet="Pivot", ward="Phường Trường Thi Đông", period="2018", sizes=(210, 430))
    w.texts("Xã/phường | Phường Trường Thi Đông").skip()
    w.head("Row Labels | Sum of ĐK GĐHT | Sum of Số hộ đạt GĐHT", name=0)
    d = gen(w, 6, many("fr fg", (2016, 2017, 2018)))
    for i, x in enumerate(d, 1):
        w.line(f"Khu phố {i}", *(sum(x[f"{s}@{y}"] for y in (2016, 2017, 2018)) for s in ("fr", "fg")), bold=True)
        for y in (2016, 2017, 2018):
            told = [x[f"{s}@{y}"] for s in ("fr", "fg")]
            w.line(y, *(f"{v} hộ" if (i, y) == (6, 2018) else v for v in told))
            for c, (s, v) in enumerate(zip(("fr", "fg"), told, strict=True), 1):
                w.takes(c, s, v, f"Khu phố {i}", str(y))
    w.line("Grand Total", *(sum(x[f"{s}@{y}"] for x in d for y in (2016, 2017, 2018)) for s in ("fr", "fg")), bold=True)
    return w


@ward
def zg_hai_bang_dong_trong() -> Ward:
    """Two tables beside each other, a blank row after each of their first lines and after some of the others."""
    w = Ward("zg_hai_bang_dong_trong", sheet="Biểu 03", ward="Xã Bắc Sơn Hạ", period="2020")
    title(offices(w, "UBND XÃ BẮC SƠN HẠ", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2020", 8).skip()
    w.texts("Bảng 1. Gia đình học tập |  |  |  |  | Bảng 2. Dòng họ học tập", bold=True)
    w.head("TT | Thôn | ĐK GĐHT | Số hộ đạt GĐHT |  | TT | Thôn | DHHT đăng ký | Dòng họ đạt danh hiệu Dòng họ học tập", name=1, stt=0)
    d = gen(w, 7, "fr fg clr clg")
    for i, (name, x) in enumerate(zip(of("Thôn", "Hưng Đạo,Lâm Lộc,Tân Hưng,Nghĩa Lâm,Yên Phú,Trung Sơn,Kim Sơn"), d, strict=True), 1):
        w.line(i, name, x["fr"], x["fg"], None, i, name, x["clr"], x["clg"])
        for c, s in ((2, "fr"), (3, "fg"), (7, "clr"), (8, "clg")):
            w.takes(c, s, x[s], name)
        if i in (1, 2, 4, 5):
            w.skip()
    s = sums(d)
    w.line(None, "Tổng cộng", s["fr"], s["fg"], None, None, "Toàn xã", s["clr"], s["clg"], bold=True)
    return end(w, at=5)


@ward
def zg_ten_xa_trong_ngoac() -> Ward:
    """The ward in brackets behind the name of each of its thôn."""
    w = Ward("zg_ten_xa_trong_ngoac", sheet="Biểu 03", ward="Xã Mỹ Thành Trung", period="2018", sizes=(260, 460))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ MỸ THÀNH TRUNG").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2018", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký Gia đình học tập | Số hộ được công nhận Gia đình học tập", name=1, stt=0)
    table(w, "# n hh fr fg", [f"Thôn {n} (Mỹ Thành Trung)=Thôn {n}" for n in ("Vĩnh Phước", "Long Sơn", "An Khê", "Phú Điền")], gen(w, 4, "hh fr fg"), "Cộng")
    return end(w, at=3)


@ward
def zg_chu_viet_tat_rieng() -> Ward:
    """Abbreviations of the ward's own in one line over the table; parts of them (*DH*) stand for something else elsewhere."""
    w = Ward("zg_chu_viet_tat_rieng", sheet="TH", ward="Phường Tân Lập Tây", period="2016", sizes=(140, 420))
    title(offices(w, "ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN LẬP TÂY").skip(), "BIỂU TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2016", 7).skip()
    w.text("Chữ viết tắt: TSH: Tổng số hộ; ĐKGĐ: Số hộ đăng ký Gia đình học tập; CNGĐ: Số hộ được công nhận Gia đình học tập; "
           "ĐKDH: Số dòng họ đăng ký Dòng họ học tập; CNDH: Số dòng họ được công nhận Dòng họ học tập", italic=True).skip()
    w.head("STT | Chi hội | TSH | ĐKGĐ | CNGĐ | ĐKDH | CNDH", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", kp(6, "Khối {i}", "Khối"), gen(w, 6, "hh fr fg clr clg"), "Tổng cộng")
    return end(w, "Lập biểu", "XÁC NHẬN CỦA UBND", 4)


@ward
def zg_so_sanh_nam_nay_nam_truoc() -> Ward:
    """*Năm trước*, *Năm nay* under a title of both years; *So sánh (+/-)* is their difference."""
    w = Ward("zg_so_sanh_nam_nay_nam_truoc", sheet="Sheet1", ward="Xã Bắc Sơn Thượng", period="2021", sizes=(130, 370))
    title(offices(w, "UBND XÃ BẮC SƠN THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "SO SÁNH KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2021 VỚI NĂM 2020", 8).skip()
    w.head("""
        STT | Tên thôn | Số hộ ĐK gia đình học tập | < | < | CN GĐHT | < | <
        ^ | ^ | Năm trước | Năm nay | So sánh (+/-) | Năm trước | Năm nay | Tăng (+), giảm (-)""", name=1, stt=0)
    d = gen(w, 5, many("fr fg", (2020, 2021)))
    for x in d:
        x |= {s: x[f"{s}@2021"] - x[f"{s}@2020"] for s in ("fr", "fg")}
    table(w, "# n fr@2020 fr@2021 x:fr fg@2020 fg@2021 x:fg", of("Thôn", "Hưng Đạo,Bình Thạnh,An Khê,Thanh Bình,Lâm Lộc"), d, "Tổng cộng")
    return end(w, at=4)


@ward
def zg_tin_nhan() -> Ward:
    """Messages put one under another: *KP 1: 188 hộ, đăng ký 158 hộ, đạt 144 hộ (91,1%)*; a sheet of persons behind them has no figures."""
    w = Ward("zg_tin_nhan", sheet="Zalo", ward="Phường Đức Thắng Bắc", period="2017", sizes=(170, 440))
    w.text("Số liệu Gia đình học tập Phường Đức Thắng Bắc năm 2017 các khu phố báo về:", bold=True).skip()
    for i, x in enumerate(gen(w, 6, "hh fr fg"), 1):
        w.text(f"KP{i}: {x['hh']} hộ, đăng ký {x['fr']} hộ, đạt {x['fg']} hộ ({vietnamese(percentage(x['fg'], x['fr']), 1)}%)")
        w.takes(0, "hh", x["hh"], f"Khu phố {i}")
    return w


@ward
def zg_danh_sach_chia_doi() -> Ward:
    """The list in two halves beside each other without a gap; the heading of one half has the mark of a note, another lost an accent."""
    w = Ward("zg_danh_sach_chia_doi", sheet="Tổng hợp", ward="Phường Tân Lập Đông", period="2017", sizes=(160, 460))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TÂN LẬP ĐÔNG").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2017", 10).skip()
    w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký GĐHT | CN GĐHT (1) | TT | Khu phố | Tổng số hộ | Số hộ đăng ký GĐHT | CN GĐHT", name=1, stt=0)
    d = gen(w, 7, "hh fr fg")
    for i in range(4):
        w.line(*(v for at in (i, i + 4) if at < 7 for v in (at + 1, f"Khu phố {at + 1}", *d[at].values())))
        for half, at in enumerate((i, i + 4)):
            for c, s in enumerate(d[at] if at < 7 else (), 2 + 5 * half):
                w.takes(c, s, d[at][s], f"Khu phố {at + 1}")
    return signed(w.text("(1) Theo Quyết định của UBND phường.", italic=True), at=5)


@ward
def zg_cham_diem_xep_loai() -> Ward:
    """The points that a community gave itself and its grade beside the families; *Tự chấm điểm* counts nothing."""
    w = Ward("zg_cham_diem_xep_loai", sheet="BC", ward="Xã Đại Lãnh Tây", period="2022", sizes=(110, 350))
    title(offices(w, "UBND XÃ ĐẠI LÃNH TÂY").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH, CỘNG ĐỒNG HỌC TẬP NĂM 2022", 7).skip()
    w.head("TT | Thôn | Số hộ | GĐHT đăng ký | GĐHT được công nhận | Tự chấm điểm CĐHT | Xếp loại", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for x, points in zip(d, (92, 88, 71, 64, 95), strict=True):
        x |= {"points": points, "grade": "Tốt" if points > 79 else "Khá" if points > 69 else "Trung bình"}
    lines = body(w, "# n hh fr fg x:points x:grade", of("Thôn", "Đầm Môn,Tuần Lễ,Vinh Huề,Sơn Lộc,Tân Phước"), d)
    w.neutral = [place for place in w.neutral if int(place[1].strip("ABCDEFG")) not in lines]
    total(w, "# n hh fr fg", "Cộng", [{s: x[s] for s in ("hh", "fr", "fg")} for x in d])
    return end(w, at=4)


@ward
def zg_noi_dung_bao_cao() -> Ward:
    """The whole ward's figures down under *Nội dung báo cáo*, *ĐVT*, *Số lượng*, a caption for each model."""
    w = Ward("zg_noi_dung_bao_cao", sheet="Bieu", ward="Thị trấn Liên Hà Đông", period="2023")
    title(offices(w, "UBND THỊ TRẤN LIÊN HÀ ĐÔNG", "HỘI KHUYẾN HỌC").skip(), "THỐNG KÊ CÔNG TÁC KHUYẾN HỌC, XÂY DỰNG XHHT NĂM 2023", 4).skip()
    w.head("STT | Nội dung báo cáo | ĐVT | Số lượng", name=1, stt=0)
    for mark, text, unit, s, v in (
        ("I", "Gia đình học tập", "", "", 0), (1, "Tổng số hộ", "hộ", "hh", 1795), (2, "Số hộ đăng ký", "hộ", "fr", 1388), (3, "Số hộ được công nhận", "hộ", "fg", 1186),
        ("II", "Dòng họ học tập", "", "", 0), (1, "Tổng số dòng họ", "dòng họ", "cl", 24), (2, "Số dòng họ đăng ký", "dòng họ", "clr", 19),
        (3, "Số dòng họ được công nhận", "dòng họ", "clg", 16), ("III", "Đơn vị học tập", "", "", 0), (1, "Số đơn vị đăng ký", "đơn vị", "unr", 14),
        (2, "Số đơn vị được công nhận", "đơn vị", "ung", 9),
    ):
        w.line(mark, text, *((unit, v) if s else ()), bold=not s)
        if s:
            w.takes(3, s, v)
    return end(w, at=2)


@ward
def zg_so_lon_tren_trang_chieu() -> Ward:
    """A slide: large figures of the whole ward, the words for each under it."""
    w = Ward("zg_so_lon_tren_trang_chieu", sheet="Slide 3", ward="Thị trấn Ma Hà Bắc", period="2022")
    w.text("THỊ TRẤN MA HÀ BẮC - KẾT QUẢ NỔI BẬT NĂM 2022", bold=True).skip()
    for line in (((2935, "hh", "hộ gia đình"), (2174, "fr", "hộ đăng ký Gia đình học tập"), (1892, "fg", "hộ được công nhận Gia đình học tập")),
                 ((16, "clg", "dòng họ được công nhận Dòng họ học tập"), (1409, "mem", "hội viên khuyến học"), (143, "sch", "suất học bổng"))):
        w.row += 1
        for c, (number, s, _) in zip((0, 3, 6), line, strict=True):
            w.put(c, vietnamese(number) if c else number, bold=True)
            w.takes(c, s, number)
        w.row += 1
        for c, (_, _, words) in zip((0, 3, 6), line, strict=True):
            w.put(c, words)
        w.skip()
    return w


@ward
def zg_xep_thu_dung_dau() -> Ward:
    """Ranks before the names, the lines in their order; *Bình quân* under them."""
    w = Ward("zg_xep_thu_dung_dau", sheet="XH", ward="Phường Nghi Hòa Đông", period="2022", sizes=(190, 450))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG NGHI HÒA ĐÔNG").skip(), "XẾP HẠNG CÁC KHỐI VỀ GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("Xếp thứ | Khối | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ đạt GĐHT | Tỷ lệ đạt/tổng số hộ (%)", name=1, stt=0)
    d = sorted(gen(w, 5, "hh fr fg"), key=lambda x: -x["fg"] / x["hh"])
    body(w, "# n hh fr fg %fg/hh", [f"Khối {i}" for i in (4, 1, 5, 2, 3)], d)
    w.line(None, "Bình quân", *(round(sum(x[s] for x in d) / 5, 1) for s in ("hh", "fr", "fg")), italic=True)
    return end(w, at=3)


@ward
def zg_bieu_mau_hai_nam() -> Ward:
    """Answers to a web form, with the address of who answered and the year of the figures: each bản answers for two years."""
    w = Ward("zg_bieu_mau_hai_nam", sheet="Form Responses 1", ward="Xã Đại Lãnh Thượng", period="2021", sizes=(210, 460))
    w.head("Dấu thời gian | Địa chỉ email | Xã, phường, thị trấn: | Bản: | Năm báo cáo: | Tổng số hộ trong năm | Số hộ đăng ký danh hiệu Gia đình học tập | Số hộ đạt danh hiệu Gia đình học tập", name=3)
    for y in (2020, 2021):
        for i, (name, x) in enumerate(zip(of("Bản", "Nà Lùng,Phiêng Ban,Tà Xủa,Bó Mon"), gen(w, 4, many("hh fr fg", (2020, 2021))), strict=True)):
            w.line(f"{4 + 5 * i}/01/{y + 1} 8:2{i}:00", f"ban{i}@example.com", "Xã Đại Lãnh Thượng", name, y, *(x[f"{s}@{y}"] for s in ("hh", "fr", "fg")))
            for c, s in enumerate(("hh", "fr", "fg"), 5):
                w.takes(c, s, x[f"{s}@{y}"], name, str(y))
    return w


@ward
def zg_co_khong_cong_dong() -> Ward:
    """*Có*, *Không* under *Đạt Cộng đồng học tập (Có/Không)* beside the households; one khu phố sent nothing."""
    w = Ward("zg_co_khong_cong_dong", sheet="Biểu 03", ward="Thị trấn Chợ Lầu Thượng", period="2020", sizes=(240, 480))
    title(offices(w, "UBND THỊ TRẤN CHỢ LẦU THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "BIỂU TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("TT | Khối | Tổng hộ | Số hộ đăng ký Gia đình học tập | Số gia đình đạt chuẩn Gia đình học tập | Đạt Cộng đồng học tập (Có/Không)", name=1, stt=0)
    d = gen(w, 6, "hh fr fg")
    for i, (x, answer) in enumerate(zip(d, ("Không", "Có", "Có", "", "Có", "Không"), strict=True), 1):
        w.line(i, f"Khối {i}", *(x.values() if answer else ("Chưa nộp báo cáo",)), *([answer] if answer else []))
        for c, s in enumerate(x if answer else (), 2):
            w.takes(c, s, x[s], f"Khối {i}")
        if answer == "Có":
            w.takes(5, "cog", 1, f"Khối {i}")
        else:
            w.neutral += [(w.sheet, w.address(c)) for c in ((5,) if answer else (2, 3, 4, 5))]
    return end(w, at=3)


@ward
def zg_tong_va_tung_nam() -> Ward:
    """The sum of three years, of it each year, and their mean under a caption of the whole span; *Cụm* nowhere."""
    w = Ward("zg_tong_va_tung_nam", sheet="GĐ", ward="Xã Nghi Kim Hạ", period="2023", sizes=(140, 380))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NGHI KIM HẠ").skip(), "SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2021 - 2023", 7).skip()
    w.head("""
        TT | Xóm | Số hộ đăng ký GĐHT | < | < | < | <
        ^ | ^ | Tổng 2021-2023 | Năm 2021 | Năm 2022 | Năm 2023 | Bình quân/năm""", name=1, stt=0)
    d = gen(w, 5, many("fr", (2021, 2022, 2023)))
    for x in d:
        x |= {"all": sum(x.values()), "mean": round(sum(x.values()) / 3, 1)}
    table(w, "# n x:all fr@2021 fr@2022 fr@2023 x:mean", kp(5, "Xóm {i}", "Xóm"), d, "Cộng")
    return end(w, at=4)


@ward
def zg_mo_hinh_tren_thon() -> Ward:
    """A caption for each model over the same khu phố and their sum; that of the last model is ten too large."""
    w = Ward("zg_mo_hinh_tren_thon", sheet="Sheet1", ward="Phường Lộc Tiến Đông", period="2022", sizes=(130, 440))
    title(offices(w, "ỦY BAN NHÂN DÂN", "PHƯỜNG LỘC TIẾN ĐÔNG").skip(), "BÁO CÁO SỐ LIỆU XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Khu phố | Tổng số | Đăng ký | Công nhận", name=1, stt=0)
    for mark, caption, plan in (("I", "GIA ĐÌNH HỌC TẬP", "hh fr fg"), ("II", "DÒNG HỌ HỌC TẬP", "cl clr clg"), ("III", "ĐƠN VỊ HỌC TẬP", "un unr ung")):
        w.line(mark, caption, bold=True)
        d = gen(w, 5, plan)
        for i, x in enumerate(d, 1):
            w.line(i, f"KP {i}", *x.values())
            for c, s in enumerate(x, 2):
                w.takes(c, s, x[s], f"Khu phố {i}")
        s = sums(d)
        w.line(None, "Cộng", *(s[k] + 10 * (k == "ung") for k in plan.split()), bold=True)
    w.planted.append([w.address(4)])
    return end(w, at=3)
