"""A tab a model, a year, a quarter, a khối phố, a side of the canal, a form beside its table, each in a layout of its own."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    body,
    cells,
    end,
    gen,
    kp,
    of,
    offices,
    pct,
    say,
    sums,
    table,
    title,
    total,
    typed,
)


@ward
def wl_huyen_trang_mo_hinh_ba_cach_ten() -> Ward:
    """A district: a tab a model, years over registered and recognised; the communes' names are written in another way on every tab."""
    xa = ["Thị trấn Vĩnh Lâm", "Xã Hồng Thái Nam", "Xã Tân Trào Hạ", "Xã Minh Thanh Đoài", "Xã Lương Thiện Bắc", "Xã Trung Yên Nội"]
    ways = (xa, [n.replace("Thị trấn ", "TT. ").replace("Xã ", "X. ") for n in xa], [n.removeprefix("Xã ").replace("Thị trấn ", "TT ") for n in xa])
    years, papers = ("2018", "2019", "2020"), []
    for k, (tabname, model, a, b, unit) in enumerate((("GĐHT", "GIA ĐÌNH HỌC TẬP", "fr", "fg", "hộ"), ("DHHT", "DÒNG HỌ HỌC TẬP", "clr", "clg", "dòng họ"), ("CĐHT", "CỘNG ĐỒNG HỌC TẬP", "cor", "cog", "thôn, tổ dân phố"))):
        w = Ward("wl_huyen_trang_mo_hinh_ba_cach_ten", sheet=tabname, ward="Huyện Sơn Lâm", period="2020", sizes=(900, 2100), communities=(6, 14))
        w.rng.seed(tabname)
        w.text("HỘI KHUYẾN HỌC HUYỆN SƠN LÂM", bold=True)
        title(w, f"KẾT QUẢ XÂY DỰNG {model} CÁC XÃ, THỊ TRẤN", 9)
        w.text(f"Đơn vị tính: {unit}", at=7, italic=True)
        w.head("""
            TT | Xã, thị trấn | Năm 2018 | < | Năm 2019 | < | Năm 2020 | < | Ghi chú
            ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ^""", name=1, stt=0)
        plan = " ".join(f"{s}@{y}" for y in years for s in (a, b))
        table(w, f"# n {plan} _", [f"{s}={n}" for s, n in zip(ways[k], xa, strict=True)], gen(w, 6, plan), "Toàn huyện", ward_rows=True, fmt=dict.fromkeys(plan.split(), vietnamese) if k == 0 else {})
        papers.append(end(w, "Người lập biểu", at=5))
    return join(papers)


@ward
def wl_hai_canh_ap_ngang_tong_dau() -> Ward:
    """Two tabs, this and that side of the canal; each turned, the sum in the first column, sub-items with letters; figures as texts with dots."""
    papers, said = [], {"Bờ Đông": "Kinh 1,Kinh 2,Rạch Vọp,Đập Đá", "Bờ Tây": "Tư Thân,Bào Sen,Giồng Ông"}
    for side, names in said.items():
        w = Ward("wl_hai_canh_ap_ngang_tong_dau", sheet=side, ward="Xã Tân Lập Kinh", period="2019", sizes=(390, 1400), font="VNI-Times", encode="vni")
        w.rng.seed(side)
        w.text("HỘI KHUYẾN HỌC XÃ TÂN LẬP KINH", bold=True)
        w.text(f"Số liệu các mô hình năm 2019 - các ấp {side.lower()}", bold=True).skip()
        aps = names.split(",")
        d = gen(w, len(aps), "hh fr fg clr clg mem")
        w.row += 1
        cells(w, w.row, "STT", "Nội dung", "Cộng", *(f"Ấp {n}" for n in aps), bold=True)
        for n, label, s in ((1, "Tổng số hộ", "hh"), (2, "Gia đình học tập", None), ("", "a) Số hộ đăng ký", "fr"), ("", "b) Số hộ được công nhận", "fg"), (3, "Dòng họ học tập", None), ("", "a) Số dòng họ đăng ký", "clr"), ("", "b) Số dòng họ được công nhận", "clg"), (4, "Hội viên Hội Khuyến học", "mem")):
            w.row += 1
            if not s:
                cells(w, w.row, n, label, *[None] * (len(aps) + 1), bold=True)
                continue
            vs = [x[s] for x in d]
            cells(w, w.row, n or None, label, vietnamese(sum(vs)), *map(vietnamese, vs))
            for k, v in enumerate(vs, 3):
                say(w, k, w.row, s, v, f"Ấp {aps[k - 3]}")
        papers.append(end(w, "Người lập biểu", at=3))
    return join(papers)


@ward
def wl_huyen_nhom_xa_trang_nam() -> Ward:
    """A district: a tab a year; the communes in capitals as captions with their sums, the thôn under them; the year is on the tab and in the title."""
    papers, groups = [], (("Xã Đạo Viện Hạ", "Bản,Đạo Viện,Cây Chanh"), ("Xã Kiến Thiết Đông", "Làng Nhùng,Khuổi Khít,Pắc Nghiêng,Nặm Bó"), ("Thị trấn Yên Sơn Lâm", "Hồ Tiêu,Trung Tâm,Thắng Quân"))
    for year in ("2022", "2023"):
        w = Ward("wl_huyen_nhom_xa_trang_nam", sheet=year, ward="Huyện Yên Lâm Sơn", period=year, sizes=(70, 190))
        w.drift = int(year) - 2022
        w.text("UBND HUYỆN YÊN LÂM SƠN")
        title(w, f"GIA ĐÌNH HỌC TẬP CÁC XÃ, THỊ TRẤN CHIA THEO THÔN, TỔ NĂM {year}", 7).skip()
        w.head("STT | Xã / thôn, tổ dân phố | Tổng số hộ | Số hộ ĐK | Số hộ CN | Tỷ lệ CN/ĐK | Ghi chú", name=1, stt=0)
        whole = []
        for i, (xa, names) in enumerate(groups):
            kind = "Tổ dân phố" if "Thị" in xa else "Thôn"
            g = gen(w, len(names.split(",")), "hh fr fg")
            whole += g
            total(w, "# n hh fr fg %fg/fr _", xa.upper(), g, stt=["I", "II", "III"][i], show=pct)
            before = len(w.observations)
            body(w, "# n hh fr fg %fg/fr _", of(kind, names), g, show=pct)
            for one in w.observations[before:]:
                one["ward"] = xa
        total(w, "# n hh fr fg %fg/fr _", "TỔNG TOÀN HUYỆN", whole, show=pct)
        papers.append(end(w, "NGƯỜI TỔNG HỢP", "KT. TRƯỞNG PHÒNG", 3))
    return join(papers)


@ward
def wl_phieu_chung_va_bang_khu_pho() -> Ward:
    """Tab one is a form of the whole phường: members, fund, units; tab two the families of the khu phố; the form repeats the families' sums."""
    who = "Phường Hòa Thuận Nam"
    b = Ward("wl_phieu_chung_va_bang_khu_pho", sheet="Biểu 2 - theo KP", ward=who, period="2023", sizes=(420, 960))
    offices(b, "PHƯỜNG HÒA THUẬN NAM", "BIỂU 2. GIA ĐÌNH HỌC TẬP THEO KHU PHỐ NĂM 2023").skip()
    b.head("STT | Khu phố | Tổng số hộ | Đăng ký | Công nhận | % CN/ĐK", name=1, stt=0)
    d = gen(b, 7, "hh fr fg")
    table(b, "# n hh fr fg %fg/fr", kp(7, "Khu phố {i:02d}"), d, "Toàn phường", show=pct, fmt=dict.fromkeys(("hh", "fr", "fg"), str))
    end(b, "Người lập biểu", at=3)
    a = Ward("wl_phieu_chung_va_bang_khu_pho", sheet="Biểu 1 - chung", ward=who, period="2023")
    offices(a, "PHƯỜNG HÒA THUẬN NAM", "BIỂU 1. SỐ LIỆU CHUNG TOÀN PHƯỜNG NĂM 2023").skip()
    a.row += 1
    cells(a, a.row, "STT", "Chỉ tiêu", "Đơn vị tính", "Kết quả năm 2023", "Ghi chú", bold=True)
    t = sums(d)
    for i, (label, unit, raw, s, v) in enumerate((("Tổng số hội viên Hội Khuyến học", "người", "1.204", "mem", 1204), ("Quỹ khuyến học các cấp trên địa bàn", "đồng", "236.500.000", "fund", 236500000), ("Số suất học bổng đã trao", "suất", 185, "sch", 185), ("Tổng số đơn vị thuộc phường quản lý", "đơn vị", 14, "un", 14), ("Số đơn vị được công nhận Đơn vị học tập", "đơn vị", 11, "ung", 11), ("Tổng số hộ (theo Biểu 2)", "hộ", vietnamese(t["hh"]), "", 0), ("Số hộ đăng ký Gia đình học tập (theo Biểu 2)", "hộ", vietnamese(t["fr"]), "", 0), ("Số hộ được công nhận (theo Biểu 2)", "hộ", vietnamese(t["fg"]), "", 0)), 1):
        a.row += 1
        cells(a, a.row, i, label, unit, raw, "Gồm 09 chi hội dòng họ" if i == 1 else None)
        say(a, 3, a.row, s, v) if s else a.neutral.append((a.sheet, a.address(3)))
    end(a, "Người lập biểu", at=3)
    return join([a, b])


@ward
def wl_trang_quy_quy_trieu() -> Ward:
    """A tab for each of three calendar quarters, the fund in triệu đồng, a fourth of nine months that adds them up."""
    papers, kv = [], kp(5, "KV {i}", "Khu vực")
    made = {1: ("12,5{12500000}|3", "8{8000000}|0", "21,4{21400000}|5", "6,75{6750000}|2", "10{10000000}|1"), 2: ("4,2{4200000}|6", "3,5{3500000}|4", "7{7000000}|9", "2,25{2250000}|3", "5,6{5600000}|5"), 3: ("9{9000000}|22", "11,3{11300000}|18", "15,8{15800000}|31", "7,5{7500000}|14", "8,4{8400000}|20")}
    for q, roman in ((1, "I"), (2, "II"), (3, "III")):
        w = Ward("wl_trang_quy_quy_trieu", sheet=f"Quý {roman}", ward="Phường Trường Lạc Tây", period=f"2023-Q{q}")
        offices(w, "HKH PHƯỜNG TRƯỜNG LẠC TÂY", f"VẬN ĐỘNG QUỸ KHUYẾN HỌC, TRAO HỌC BỔNG QUÝ {roman} NĂM 2023")
        w.text("Đơn vị tính: quỹ - triệu đồng; học bổng - suất", at=1, italic=True)
        w.head("STT | Khu vực | Quỹ khuyến học vận động trong quý (triệu đồng) | Học bổng đã trao trong quý (suất) | Nhà tài trợ chính", name=1, stt=0)
        d = typed("fund sch", *made[q])
        body(w, "# n fund sch _", kv, d)
        t = sums(d)
        w.row += 1
        cells(w, w.row, None, "Cộng", vietnamese(round(t["fund"] / 1e6, 2)), t["sch"], None, bold=True)
        papers.append(end(w, "Người lập", "CHỦ TỊCH HỘI", 3))
    w = Ward("wl_trang_quy_quy_trieu", sheet="9 tháng", ward="Phường Trường Lạc Tây", period="2023")
    offices(w, "HKH PHƯỜNG TRƯỜNG LẠC TÂY", "CỘNG DỒN 9 THÁNG ĐẦU NĂM 2023").skip()
    w.head("STT | Khu vực | Quỹ khuyến học (triệu đồng) | Học bổng (suất)", name=1, stt=0)
    for i in range(5):
        w.row += 1
        t = sums(typed("fund sch", *(made[q][i] for q in (1, 2, 3))))
        cells(w, w.row, i + 1, f"KV {i + 1}", vietnamese(round(t["fund"] / 1e6, 2)), t["sch"])
        w.not_counted(w.address(2), w.address(3))
    papers.append(w)
    return join(papers)


@ward
def wl_trang_khoi_pho_ke_hoach() -> Ward:
    """A tab for each khối phố, models down, plan, registered and recognised across; the names differ between tab and title; the last tab adds up."""
    papers, d = [], []
    keys = "fp fr fg clp clr clg unp unr ung"
    models = (("Gia đình học tập", "hộ", "f"), ("Dòng họ (tộc) học tập", "tộc", "cl"), ("Đơn vị học tập", "đơn vị", "un"))

    def page(tabname: str, head: str, x: dict, name: str) -> None:
        w = Ward("wl_trang_khoi_pho_ke_hoach", sheet=tabname, ward="Phường Cẩm Kim Bắc", period="2024")
        offices(w, "HỘI KHUYẾN HỌC PHƯỜNG CẨM KIM BẮC", head)
        w.text("Thực hiện chỉ tiêu các mô hình học tập năm 2024", italic=True).skip()
        w.row += 1
        cells(w, w.row, "TT", "Mô hình", "ĐVT", "Chỉ tiêu giao năm 2024", "Đăng ký đầu năm", "Được công nhận cuối năm", "So chỉ tiêu (%)", bold=True)
        for i, (label, unit, m) in enumerate(models, 1):
            w.row += 1
            cells(w, w.row, i, label, unit, *(x[m + e] for e in "prg"), f"{vietnamese(round(100 * x[m + 'g'] / x[m + 'p'], 1))}%")
            for c, e in enumerate("prg", 3):
                if name:
                    say(w, c, w.row, m + e, x[m + e], name)
                else:
                    w.not_counted(w.address(c))
        papers.append(end(w, "Người lập biểu", at=4))

    for i, n in enumerate(("Phước Trung", "Đông Hà", "Vĩnh Thành", "Trung Châu"), 1):
        g = Ward(f"wl_kp{i}", ward="", sizes=(190, 430))
        x = dict(zip(keys.split(), g.draw(keys), strict=True))
        d.append(x)
        page(f"{i}. {n}", f"CHI HỘI KHỐI PHỐ {n.upper()}", x, f"Khối phố {n}")
    page("Toàn phường", "TỔNG HỢP TOÀN PHƯỜNG", sums(d), "")
    return join(papers)
