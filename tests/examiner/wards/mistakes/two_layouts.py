"""Two layouts at once with one mistake each: a false sum, more recognised than registered, digits changed over."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
    body,
    cells,
    end,
    gen,
    kp,
    offices,
    pct,
    retype,
    say,
    sums,
    table,
    title,
    total,
)


@ward
def wl_tong_tren_nhom_nam_ngoai() -> Ward:
    """The whole commune under the head, groups with their sums on the caption's line, years outside and models inside; one sum is false."""
    w = Ward("wl_tong_tren_nhom_nam_ngoai", sheet="2020-2021", ward="Xã Cẩm Vịnh Thượng", period="2021", sizes=(90, 240))
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN CẨM LÂM", "HỘI KHUYẾN HỌC XÃ CẨM VỊNH THƯỢNG"), 6)
    title(w, "KẾT QUẢ CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP HAI NĂM 2020, 2021", 8).skip()
    w.head("""
        TT | Địa bàn | Năm 2020 | < | < | Năm 2021 | < | <
        ^ | ^ | Gia đình học tập | Dòng họ học tập | Cộng đồng học tập | Gia đình học tập | Dòng họ học tập | Cộng đồng học tập""", name=1, stt=0)
    keys = "fg@2020 clg@2020 cog@2020 fg@2021 clg@2021 cog@2021"
    cols = "# n " + keys
    g1, g2 = gen(w, 5, keys), gen(w, 4, keys)
    total(w, cols, "TOÀN XÃ", [*g1, *g2])
    total(w, cols, "Vùng trong đê", g1, stt="I")
    body(w, cols, kp(5, "Thôn {i}", "Thôn"), g1)
    r = total(w, cols, "Vùng ngoài đê", g2, stt="II")
    body(w, cols, kp(4, "Thôn {i}", "Thôn", start=6), g2)
    w.plant(w.address(5, r), sums(g2)["fg@2021"] + 30)
    return end(w, "Người lập biểu", at=5)


@ward
def wl_ba_cot_ten_nam_ngang() -> Ward:
    """Three columns of names: thôn and title merged downward, then ĐK or CN; years across. In one thôn more recognised than registered."""
    w = Ward("wl_ba_cot_ten_nam_ngang", sheet="3 năm", ward="Xã Tam Hợp Nội", period="2021", sizes=(140, 300))
    offices(w, "HỘI KHUYẾN HỌC XÃ TAM HỢP NỘI", "DIỄN BIẾN CÁC DANH HIỆU HỌC TẬP 2019 - 2021").skip()
    w.row += 1
    cells(w, w.row, "Thôn", "Danh hiệu", "ĐK/CN", 2019, 2020, 2021, "Ghi chú", bold=True)
    years = (2019, 2020, 2021)
    d = gen(w, 4, " ".join(f"{s}@{y}" for s in ("fr", "fg", "clr", "clg") for y in years))
    whole, where = sums(d), {}
    for name, x in [*((f"Thôn {n}", x) for n, x in zip(("Hữu Bằng", "Ngoại Trạch", "Hương Ngọc", "Đồi Chùa"), d, strict=True)), ("", whole)]:
        top = w.row + 1
        for model, pair in (("Gia đình học tập", ("fr", "fg")), ("Dòng họ học tập", ("clr", "clg"))):
            w.merges.append((w.row + 1, 1, w.row + 2, 1))
            for k, s in enumerate(pair):
                w.row += 1
                cells(w, w.row, (name or "Toàn xã") if w.row == top else None, model if k == 0 else None, ("ĐK", "CN")[k], *(x[f"{s}@{y}"] for y in years), None, bold=not name)
                for c, y in enumerate(years, 3):
                    where[name, s, y] = w.address(c)
                    if name:
                        say(w, c, w.row, s, x[f"{s}@{y}"], name, str(y))
        w.merges.append((top, 0, w.row, 0))
    n = "Thôn Ngoại Trạch"
    w.plant(where[n, "fg", 2020], d[1]["fr@2020"] + 41, where[n, "fr", 2020], total=where["", "fg", 2020])
    return end(w, "Người lập biểu", at=3)


@ward
def wl_cong_dan_trong_do_nu_vuot() -> Ward:
    """Years outside, in each the grown-up people and the citizens with "trong đó: nữ", over three levels; in one tổ dân phố more citizens than people."""
    w = Ward("wl_cong_dan_trong_do_nu_vuot", sheet="CDHT", ward="Thị trấn Vạn Hà Nội", period="2023", sizes=(120, 290))
    offices(w, "UBND THỊ TRẤN VẠN HÀ NỘI", "CÔNG DÂN HỌC TẬP NĂM 2022 VÀ NĂM 2023").skip()
    w.head("""
        TT | Tổ dân phố | Năm 2022 | < | < | Năm 2023 | < | <
        ^ | ^ | Số người từ 18 tuổi trở lên | Công dân được công nhận danh hiệu Công dân học tập | < | Số người từ 18 tuổi trở lên | Công dân được công nhận danh hiệu Công dân học tập | <
        ^ | ^ | ^ | Tổng số | Trong đó: nữ | ^ | Tổng số | Trong đó: nữ""", name=1, stt=0)
    keys = "ad@2022 cit@2022 ad@2023 cit@2023"
    d = gen(w, 6, keys)
    for x in d:
        x["n@2022"], x["n@2023"] = x["cit@2022"] * 11 // 20, x["cit@2023"] * 11 // 20
    rows, _ = table(w, "# n ad@2022 cit@2022 x:n@2022 ad@2023 cit@2023 x:n@2023", kp(6, "TDP {i}", "Tổ dân phố"), d, "Toàn thị trấn")
    w.plant(w.address(6, rows[3]), d[3]["ad@2023"] + 58, w.address(5, rows[3]), total=w.address(6))
    return end(w, "Người lập biểu", at=5)


@ward
def wl_sau_tuoi_thon_ngang_nam_hoc() -> Ward:
    """Turned: thôn across, school years as captions, under each the children of six, those in grade 1, the share; one thôn sends more than it has."""
    w = Ward("wl_sau_tuoi_thon_ngang_nam_hoc", "xls", "Lop 1", ward="Xã Phổ Khánh Đông", period="2022-2023")
    offices(w, "TRƯỜNG TIỂU HỌC PHỔ KHÁNH ĐÔNG", "HUY ĐỘNG TRẺ 6 TUỔI RA LỚP 1 - XÃ PHỔ KHÁNH ĐÔNG").skip()
    thon = ("Trung Sơn", "Vĩnh An", "Diên Trường", "Phú Long")
    made = {"2021-2022": ((24, 24), (17, 16), (31, 31), (12, 12)), "2022-2023": ((26, 25), (19, 19), (28, 27), (15, 15)), "2023-2024": ((22, 22), (21, 20), (33, 33), (14, 14))}
    w.row += 1
    cells(w, w.row, "TT", "Nội dung", *(f"Thôn {n}" for n in thon), "Toàn xã", bold=True)
    for k, (y, v) in enumerate(made.items()):
        w.row += 1
        cells(w, w.row, ["I", "II", "III"][k], f"Năm học {y}", bold=True)
        for c, (label, s) in enumerate((("Tổng số trẻ 6 tuổi", "a6"), ("Số trẻ 6 tuổi vào lớp 1", "a6g"))):
            w.row += 1
            vs = [p[c] for p in v]
            cells(w, w.row, c + 1, label, *vs, sum(vs))
            for j, x in enumerate(vs):
                say(w, 2 + j, w.row, s, x, f"Thôn {thon[j]}", y)
        if k == 1:
            w.plant(w.address(3), 29, w.address(3, w.row - 1), total=w.address(6))
        w.row += 1
        cells(w, w.row, 3, "Tỷ lệ (%)", *(round(100 * w.cells[w.row - 1, c].value / w.cells[w.row - 2, c].value, 1) for c in range(2, 7)))
    w.planted[0].append("D13")
    return end(w, "Người lập", "HIỆU TRƯỞNG", 4)


@ward
def wl_ba_bang_ba_nam_doi_cot() -> Ward:
    """Three tables, one a year, one under the other; each year's clerk had another order of columns and other words, the first VNI; one sum is false."""
    w = Ward("wl_ba_bang_ba_nam_doi_cot", sheet="TH 3 năm", ward="Xã Hưng Thịnh Đoài", period="2022", sizes=(150, 420))
    w.letterhead(("HỘI KHUYẾN HỌC", "XÃ HƯNG THỊNH ĐOÀI"), 3)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP 3 NĂM", 7).skip()
    d = gen(w, 5, " ".join(f"{s}@{y}" for y in (2020, 2021, 2022) for s in ("hh", "fr", "fg")))
    spec = (("a) Năm 2020", "TT | Tên ấp | TS hộ | ĐK | CN", "# n hh@2020 fr@2020 fg@2020", "Ấp {n}"),
            ("b) Năm 2021", "STT | Ấp | Hộ được công nhận GĐHT | Hộ đăng ký GĐHT | Tổng số hộ | Công nhận/ĐK (%)", "# n fg@2021 fr@2021 hh@2021 %fg@2021/fr@2021", "{n}"),
            ("c) Năm 2022", "TT | Chi hội | Số gia đình | Số gia đình đạt danh hiệu gia đình học tập | Số gia đình đăng ký danh hiệu gia đình học tập", "# n hh@2022 fg@2022 fr@2022", "Chi hội ấp {n}"))
    for k, (cap, head, cols, shown) in enumerate(spec):
        w.text(cap, bold=True)
        w.head(head, name=1, stt=0)
        table(w, cols, [f"{shown.format(n=n)}=Ấp {n}" for n in ["Hưng Bình", "Hưng Phát", "Tân Thịnh", "Hưng Nhơn", "Tân Việt"]], d, "Cộng")
        if k == 1:
            w.plant(w.address(3), w.cells[w.row, 3].value - 100, w.address(5))
            w.cells[w.row, 5].value = round(100 * w.cells[w.row, 2].value / (w.cells[w.row, 3].value + 100), 1)
        w.skip()
    retype(w, "vni", lambda r, c: w.tables[0].header_rows[0] - 1 <= r < w.tables[1].header_rows[0] - 1)
    return end(w, "Người lập biểu", at=3)


@ward
def wl_khu_pho_ngang_nam_la_muc() -> Ward:
    """Khu phố across over ĐK and CN, years as captions, models as lines; the sum in the last pair; in one khu phố more clans recognised than registered."""
    w = Ward("wl_khu_pho_ngang_nam_la_muc", sheet="NGANG", ward="Thị trấn Ngã Năm Đông", period="2021", sizes=(240, 560))
    offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN NGÃ NĂM ĐÔNG", "KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP 2020 - 2021 THEO KHÓM").skip()
    khom = ("Khóm 1", "Khóm 2", "Khóm Vĩnh Mỹ", "Khóm Tân Bình")
    w.row += 2
    a = w.row - 1
    for c, label in ((0, "STT"), (1, "Mô hình")):
        w.put(c, label, a, bold=True, border=True)
        w.merges.append((a, c, a + 1, c))
    for k, n in enumerate((*khom, "Toàn thị trấn")):
        w.put(2 + 2 * k, n, a, bold=True, border=True, align="center")
        w.merges.append((a, 2 + 2 * k, a, 3 + 2 * k))
        cells(w, a + 1, "ĐK", "CN", start=2 + 2 * k, bold=True)
    d = gen(w, 4, " ".join(f"{s}@{y}" for y in (2020, 2021) for s in ("fr", "fg", "clr", "clg", "unr", "ung")))
    for y in (2020, 2021):
        w.row += 1
        cells(w, w.row, "A" if y == 2020 else "B", f"Năm {y}", bold=True)
        for i, (label, p, q) in enumerate((("Gia đình học tập", "fr", "fg"), ("Dòng họ học tập", "clr", "clg"), ("Đơn vị học tập", "unr", "ung")), 1):
            w.row += 1
            cells(w, w.row, i, label)
            for k, x in enumerate((*d, sums(d))):
                cells(w, w.row, x[f"{p}@{y}"], x[f"{q}@{y}"], start=2 + 2 * k, bold=k == 4)
                for c, s in enumerate((p, q)) if k < 4 else ():
                    say(w, 2 + 2 * k + c, w.row, s, x[f"{s}@{y}"], khom[k], str(y))
            if (y, p) == (2021, "clr"):
                w.plant(w.address(7), d[2]["clr@2021"] + 3, w.address(6), total=w.address(11))
    return end(w, "Người lập biểu", at=5)


@ward
def wl_html_nam_mo_hinh_ty_le_dao() -> Ward:
    """A web page saved as .xls: years over models over figures and share; names in three ways; a typed share has its digits changed over."""
    w = Ward("wl_html_nam_mo_hinh_ty_le_dao", "htmlxls", "Sheet1", ward="Phường Trần Phú Đông", period="2023", font="Arial", sizes=(310, 760))
    w.text("Hệ thống thông tin báo cáo phường, xã").text("Đơn vị: Phường Trần Phú Đông")
    title(w, "Báo cáo Gia đình học tập năm 2022, 2023", 10).skip()
    w.head("""
        STT | Tổ dân phố | Năm 2022 | < | < | < | Năm 2023 | < | < | <
        ^ | ^ | Tổng số hộ | Gia đình học tập | < | < | Tổng số hộ | Gia đình học tập | < | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Công nhận/Đăng ký (%) | ^ | Đăng ký | Công nhận | Công nhận/Đăng ký (%)""", name=1, stt=0)
    keys = " ".join(f"{s}@{y}" for y in (2022, 2023) for s in ("hh", "fr", "fg"))
    units = ["TDP số 1=Tổ dân phố 1", "Tổ dân phố số 2=Tổ dân phố 2", "TDP 3=Tổ dân phố 3", "Tổ dân phố 4", "TDP 05=Tổ dân phố 5"]
    rows, _ = table(w, "# n hh@2022 fr@2022 fg@2022 %fg@2022/fr@2022 hh@2023 fr@2023 fg@2023 %fg@2023/fr@2023", units, gen(w, 5, keys), "Tổng cộng", fmt=dict.fromkeys(keys.split(), vietnamese), show=pct)
    at = w.address(9, rows[2])
    old = w.cells[rows[2], 9].value
    new = old[1] + old[0] + old[2:]
    assert new != old, old
    w.plant(at, new)
    w.text("Kết xuất lúc 16:42 ngày 19/12/2023", italic=True)
    return w


@ward
def wl_thi_xa_tong_tren_ods() -> Ward:
    """A town in .ods: its sum on top, wards and communes as groups with sums, model, state and then years; one commune registered more families than it has."""
    w = Ward("wl_thi_xa_tong_tren_ods", "ods", "TX 2021-2022", ward="Thị xã Bình Long Hạ", period="2022", sizes=(950, 2600))
    w.text("HỘI KHUYẾN HỌC THỊ XÃ BÌNH LONG HẠ", bold=True)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP CỦA CÁC XÃ, PHƯỜNG", 8).skip()
    w.head("""
        STT | Tên xã, phường | Số hộ (đến 31/12/2022) | Gia đình học tập | < | < | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | < | Công nhận | < | ^
        ^ | ^ | ^ | 2021 | 2022 | 2021 | 2022 | ^""", name=1, stt=0)
    keys = "hh fr@2021 fr@2022 fg@2021 fg@2022"
    a, b = gen(w, 3, keys), gen(w, 4, keys)
    b[2]["fr@2022"] += 10 ** len(str(b[2]["hh"]))
    cols = "# n " + keys + " _"
    total(w, cols, "TOÀN THỊ XÃ", [*a, *b])
    total(w, cols, "Các phường", a, stt="A")
    body(w, cols, ["P. An Lộc Đông=Phường An Lộc Đông", "Phường Hưng Chiến Nam", "Phú Đức Thượng=Phường Phú Đức Thượng"], a, ward_rows=True)
    total(w, cols, "Các xã", b, stt="B")
    rows = body(w, cols, ["Xã Thanh Phú Tây", "Thanh Lương Đoài=Xã Thanh Lương Đoài", "X. Minh Hưng Hạ=Xã Minh Hưng Hạ", "Xã Tân Lợi Trung"], b, ward_rows=True)
    w.planted.append([w.address(4, rows[2]), w.address(2, rows[2])])
    w.not_counted(w.address(4, rows[2]))
    return end(w, "Người tổng hợp", "TM. BAN THƯỜNG VỤ", 4)
