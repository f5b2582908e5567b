"""Turned tables, years and quarters across, groups, tables under and beside one another."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
    across,
    body,
    cells,
    comma,
    end,
    gen,
    given,
    kp,
    of,
    offices,
    say,
    sums,
    table,
    title,
    top,
    total,
    typed,
)


@ward
def wn_ngang_trong_do_moi() -> Ward:
    """Turned: under a line of each model its registered and recognised, "trong đó" the new ones; khối across, the sum first."""
    w = Ward("wn_ngang_trong_do_moi", sheet="Biểu ngang", ward="Phường Quang Hanh Nội", period="2022", sizes=(190, 410))
    offices(w, "HỘI KHUYẾN HỌC PHƯỜNG QUANG HANH NỘI", "CÁC DANH HIỆU HỌC TẬP NĂM 2022").skip()
    khoi = ["Khối 1", "Khối 2", "Khối 3A", "Khối 3B", "Khối Tân Tiến"]
    d = gen(w, 5, "hh fr frn fg clr clg unr ung")
    w.row += 1
    cells(w, w.row, "TT", "Chỉ tiêu", "Toàn phường", *khoi, bold=True)
    lines = (("1", "Tổng số hộ gia đình", "hh"), ("2", "Gia đình học tập", ""), ("2.1", "Số hộ đăng ký", "fr"), ("", "Trong đó: đăng ký mới", "frn"), ("2.2", "Số hộ được công nhận", "fg"),
             ("3", "Dòng họ học tập", ""), ("3.1", "Số dòng họ đăng ký", "clr"), ("3.2", "Số dòng họ được công nhận", "clg"), ("4", "Đơn vị học tập", ""), ("4.1", "Số đơn vị đăng ký", "unr"), ("4.2", "Số đơn vị được công nhận", "ung"))
    for n, label, s in lines:
        w.row += 1
        cells(w, w.row, n or None, label, *([sums(d)[s], *(x[s] for x in d)] if s else []), bold=not s)
        for k, x in enumerate(d if s else (), 3):
            say(w, k, w.row, s, x[s], khoi[k - 3])
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def wn_mo_hinh_ba_nam() -> Ward:
    """Model, state, then years as numbers; ấp; a sum typed as "T.cộng"; heads of the years are figures."""
    w = Ward("wn_mo_hinh_ba_nam", sheet="21-23", ward="Xã Hòa Tịnh Đông", period="2023", sizes=(260, 600))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HÒA TỊNH ĐÔNG").skip(), "SO SÁNH KẾT QUẢ QUA CÁC NĂM", 14).skip()
    w.head("""
        TT | Ấp | Gia đình học tập | < | < | < | < | < | Dòng họ học tập | < | < | < | < | <
        ^ | ^ | Đăng ký | < | < | Công nhận | < | < | Đăng ký | < | < | Công nhận | < | <
        ^ | ^ | 2021 | 2022 | 2023 | 2021 | 2022 | 2023 | 2021 | 2022 | 2023 | 2021 | 2022 | 2023""", name=1, stt=0)
    plan = " ".join(f"{s}@{y}" for s in ("fr", "fg", "clr", "clg") for y in (2021, 2022, 2023))
    table(w, "# n " + plan, of("Ấp", "Tân Tiến,Vàm Lịch,Bình Hòa 1,Bình Hòa 2,Thạnh Phú"), gen(w, 5, plan), "T.cộng")
    return end(w, "Thư ký Hội", "Chủ tịch Hội", 8)


@ward
def wn_bon_quy_hoc_bong() -> Ward:
    """Four quarters over the scholarships and the fund, the year last; thôn; amounts with dots as texts."""
    w = Ward("wn_bon_quy_hoc_bong", sheet="Quỹ theo quý", ward="Xã Bình Minh Thượng", period="2023")
    title(offices(w, "CHI HỘI KHUYẾN HỌC CÁC THÔN", "XÃ BÌNH MINH THƯỢNG").skip(), "QUỸ KHUYẾN HỌC VÀ HỌC BỔNG NĂM 2023", 10)
    w.text("(Quỹ: đồng; học bổng: suất)", at=8, italic=True)
    w.head("""
        TT | Thôn | Quý I | < | Quý II | < | Quý III | < | Quý IV | <
        ^ | ^ | Quỹ | Học bổng | Quỹ | Học bổng | Quỹ | Học bổng | Quỹ | Học bổng""", name=1, stt=0)
    plan = " ".join(f"{s}@2023-Q{q}" for q in (1, 2, 3, 4) for s in ("fund", "sch"))
    d = typed(plan, *("|".join(f"{v}|{s}" for v, s in zip(line[::2], line[1::2], strict=True)) for line in (
        (1200000, 2, 800000, 0, 4500000, 12, 950000, 1), (2000000, 4, 1100000, 1, 6200000, 18, 1300000, 2), (900000, 1, 750000, 0, 3800000, 9, 600000, 0), (1500000, 3, 1250000, 2, 5100000, 14, 1050000, 1))))
    table(w, "# n " + plan, of("Thôn", "Tư Giang,Hà Xá,Phú Khê,Châu Nội"), d, "Cộng", fmt={f"fund@2023-Q{q}": vietnamese for q in (1, 2, 3, 4)})
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 6)


@ward
def wn_hai_bang_chong_don_vi() -> Ward:
    """Two tables, one under the other, with titles and units of their own: families of the year, pupils of the school year by level."""
    w = Ward("wn_hai_bang_chong_don_vi", sheet="BC tong hop", ward="Xã Tân Lĩnh Nội", period="2022", sizes=(110, 270))
    offices(w, "UBND XÃ TÂN LĨNH NỘI", "BÁO CÁO SỐ LIỆU KHUYẾN HỌC").skip()
    w.text("Biểu 1: Gia đình học tập năm 2022", bold=True).text("Đơn vị tính: hộ", at=3, italic=True)
    w.head("STT | Thôn | Tổng số | Đăng ký | Công nhận", name=1, stt=0)
    thon = of("Thôn", "Ngòi Kè,Chuyên Chính,Trần Phú,Làng Mường,Khe Bin")
    table(w, "# n hh fr fg", thon, gen(w, 5, "hh fr fg"), "Cộng")
    w.skip(2).text("Biểu 2: Học sinh bỏ học và vận động trở lại lớp năm học 2021-2022", bold=True).text("Đơn vị tính: em", at=5, italic=True)
    w.head("""
        STT | Thôn | Tiểu học | < | THCS | <
        ^ | ^ | Bỏ học | Trở lại | Bỏ học | Trở lại""", name=1, stt=0)
    plan = "do:th@2021-2022 rt:th@2021-2022 do:thcs@2021-2022 rt:thcs@2021-2022"
    table(w, "# n " + plan, thon, typed(plan, "0 0 2 1", "1 1 3 2", "0 0 1 0", "0 0 4 2", "1 0 2 2"), "Cộng")
    return end(w, "Người lập biểu", "CHỦ TỊCH", 3)


@ward
def wn_bang_gap_doi_hai_nua() -> Ward:
    """The list of khu phố is folded: 1 to 6 on the left, 7 to 12 on the right under the same heads, the sum under the right half."""
    w = Ward("wn_bang_gap_doi_hai_nua", sheet="Sheet1", ward="Phường Tân Tạo Trung", period="2018", sizes=(420, 980))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TÂN TẠO TRUNG").skip(), "DANH SÁCH KHU PHỐ VÀ SỐ HỘ GIA ĐÌNH HỌC TẬP NĂM 2018", 11).skip()
    d = gen(w, 12, "hh fr fg")
    w.row += 1
    start = w.row
    for half, left in ((d[:6], 0), (d[6:], 6)):
        cells(w, start, "STT", "Khu phố", "Số hộ", "Đăng ký GĐHT", "Đạt GĐHT", start=left, bold=True)
        for k, x in enumerate(half, 1):
            n = k + (6 if left else 0)
            cells(w, start + k, n, f"KP {n}", x["hh"], x["fr"], x["fg"], start=left)
            for c, s in enumerate(("hh", "fr", "fg"), left + 2):
                say(w, c, start + k, s, x[s], f"Khu phố {n}")
    t = sums(d)
    cells(w, start + 7, None, "Tổng cộng", t["hh"], t["fr"], t["fg"], start=6, bold=True)
    w.row = start + 7
    return end(w, "Người lập", "CHỦ TỊCH", 7)


@ward
def wn_nhom_la_ma_cong_tren_dong() -> Ward:
    """The commune first, three old communes with Roman numbers and their sums on the line, thôn under them numbered on."""
    w = Ward("wn_nhom_la_ma_cong_tren_dong", sheet="Biểu 3", ward="Xã Cao Minh Hạ", period="2025", sizes=(90, 260))
    title(top(w, "UBND XÃ CAO MINH HẠ", "PHÒNG VĂN HÓA - XÃ HỘI", at=6, date="Cao Minh Hạ, ngày 10 tháng 12 năm 2025"), "KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2025", 8).skip()
    w.head("""
        STT | Đơn vị | Tổng số hộ | Gia đình học tập | < | Công dân học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    cols, keys = "# n hh fr fg citr cit _", "hh fr fg citr cit"
    groups = [("Địa bàn xã Cao Minh cũ", of("Thôn", "Bản Piềng,Nà Mèo,Khuổi Slưn")), ("Địa bàn xã Xuân Đông cũ", of("Thôn", "Tiên Hào,Pò Chả")), ("Địa bàn xã Trung Thành cũ", of("Thôn", "Nà Sản,Kéo Quân,Bản Chang,Phiêng Luông"))]
    made = [gen(w, len(names), keys) for _, names in groups]
    total(w, cols, "TOÀN XÃ", [x for g in made for x in g])
    n = 1
    for roman, (cap, names), g in zip(("I", "II", "III"), groups, made, strict=True):
        total(w, cols, cap, g, stt=roman)
        body(w, cols, names, g, first=n)
        n += len(names)
    return end(w, "Người tổng hợp", "TRƯỞNG PHÒNG", 5)


@ward
def wn_huyen_vung_ba_cap() -> Ward:
    """A district of two regions: captions without figures, sums under each, communes in .ods with thousands as texts, the whole at the end."""
    w = Ward("wn_huyen_vung_ba_cap", "ods", "Huyen", ward="Huyện Nghĩa Lâm Sơn", period="2022", sizes=(880, 2300))
    title(offices(w, "HỘI KHUYẾN HỌC HUYỆN NGHĨA LÂM SƠN").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP CÁC XÃ, THỊ TRẤN NĂM 2022", 6).skip()
    w.head("TT | Xã, thị trấn | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | Tỷ lệ công nhận/tổng số hộ (%)", name=1, stt=0)
    cols, fmt = "# n hh fr fg %fg/hh", dict.fromkeys(("hh", "fr", "fg"), vietnamese)
    every = []
    for letter, cap, units in (("A", "Vùng thượng huyện", ["Xã Nghĩa Mai Tây", "Xã Nghĩa Yên Nam", "Xã Nghĩa Lợi Hạ"]), ("B", "Vùng hạ huyện", ["Thị trấn Nghĩa Lâm", "Xã Nghĩa Bình Trung", "Xã Nghĩa Hội Đông", "Xã Nghĩa Trung Nam"])):
        w.line(letter, cap, None, None, None, None, bold=True)
        g = gen(w, len(units), "hh fr fg")
        body(w, cols, units, g, first=len(every) + 1, ward_rows=True, fmt=fmt, show=comma)
        every += g
        total(w, cols, f"Cộng {cap.lower()}", g, fmt=fmt, show=comma)
    total(w, cols, "Tổng cộng toàn huyện", every, fmt=fmt, show=comma)
    return end(w, "Người lập biểu", "TM. BAN THƯỜNG VỤ", 4)


@ward
def wn_truong_si_so_cap_hoc() -> Ward:
    """School year 2022-2023: pupils at its begin and end, dropouts and returned, of each level; khu phố as KP1."""
    w = Ward("wn_truong_si_so_cap_hoc", sheet="Si so", ward="Phường Long Phước Tây", period="2022-2023")
    title(offices(w, "UBND PHƯỜNG LONG PHƯỚC TÂY").skip(), "THEO DÕI SĨ SỐ VÀ HỌC SINH BỎ HỌC NĂM HỌC 2022 - 2023", 10).skip()
    w.head("""
        STT | Khu phố | Học sinh tiểu học | < | < | < | Học sinh THCS | < | < | <
        ^ | ^ | Đầu năm | Cuối năm | Bỏ học | Đã trở lại | Đầu năm | Cuối năm | Bỏ học | Đã trở lại""", name=1, stt=0)
    keys = " ".join(f"{s}:{lv}" for lv in ("th", "thcs") for s in ("ps", "pe", "do", "rt"))
    d = typed(keys, "142 142 0 0 118 115 3 1", "167 166 1 1 131 129 2 2", "98 98 0 0 87 85 2 0", "205 205 0 0 164 160 4 2", "121 120 1 0 102 101 1 1")
    table(w, "# n " + keys, kp(5, "KP{i}"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 6)


@ward
def wn_ngang_dat_hon_dang_ky() -> Ward:
    """Turned, thôn across with names alone: in one more clans recognised than registered."""
    w = Ward("wn_ngang_dat_hon_dang_ky", "xls", "Sheet1", ward="Xã Quang Minh Đoài", period="2017", sizes=(160, 330))
    offices(w, "HỘI KHUYẾN HỌC XÃ QUANG MINH ĐOÀI", "SỐ LIỆU GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP CÁC THÔN NĂM 2017").skip()
    labels = [(1, "Tổng số hộ", "hh"), (2, "Số hộ đăng ký GĐHT", "fr"), (3, "Số hộ được công nhận GĐHT", "fg"), (4, "Tỷ lệ công nhận/đăng ký (%)", "%fg/fr"), (5, "Số dòng họ đăng ký DHHT", "clr"), (6, "Số dòng họ được công nhận DHHT", "clg")]
    d = given("hh fr fg clr clg", [(231, 170, 148, 4, 3), (198, 133, 117, 3, 2), (264, 201, 180, 5, 5), (175, 122, 99, 2, 2)])
    across(w, labels, of("Thôn", "Thượng Đoạn,Văn Lâm,Minh Tân,Phú Xuân"), d, "Toàn xã", "TT | Chỉ tiêu")
    row = w.tables[0].header_rows[0] + 6
    w.plant(w.address(3, row), 6, w.address(3, row - 1), total=w.address(6, row))
    return end(w, "Người lập biểu", "CHỦ TỊCH HỘI", 3)


@ward
def wn_hai_nam_thua_chu_so() -> Ward:
    """Two years over registered and recognised; in the later one figure has a nought too many, its sum with it."""
    w = Ward("wn_hai_nam_thua_chu_so", sheet="2023-2024", ward="Xã Hưng Lễ Nam", period="2024", sizes=(230, 500))
    title(offices(w, "HKH XÃ HƯNG LỄ NAM").skip(), "BIỂU SỐ 2. GIA ĐÌNH HỌC TẬP 2023, 2024", 8).skip()
    w.head("""
        TT | Ấp | Năm 2023 | < | < | Năm 2024 | < | <
        ^ | ^ | Số hộ | ĐK | CN | Số hộ | ĐK | CN""", name=1, stt=0)
    keys = "hh@2023 fr@2023 fg@2023 hh@2024 fr@2024 fg@2024"
    d = typed(keys, "341 260 221 345 271 239", "296 201 176 299 214 190", "402 318 280 406 330 297", "258 169 140 260 181 155")
    lines, _ = table(w, "# n " + keys, of("Ấp", "Hưng Phú,Hưng Hòa Tây,Cái Tắc,Bến Bào"), d, "Cộng")
    w.plant(w.address(6, lines[1]), 2140, w.address(5, lines[1]), w.address(3, lines[1]), w.address(6), total=w.address(6))
    return end(w, "Người lập", "Chủ tịch", 5)
