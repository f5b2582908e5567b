"""A mistake in each: steps, phases and regions of wards and districts, a percent in its cell, two totals."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import of, rows, signed, title, top
from ..tables.merges_and_phases import clusters, phases
from ..tables.other_nestings import levels_down


@ward
def wf3e_nam_buoc_mo_hinh_vuot() -> Ward:
    """Years over models over ĐK/CN; in one thôn of 2021 more clans recognised than registered, and in the sum."""
    w = Ward("wf3e_nam_buoc_mo_hinh_vuot", sheet="2020-2021", ward="Xã Cam Hiệp Đông", period="2021")
    top(w, "HỘI KHUYẾN HỌC XÃ CAM HIỆP ĐÔNG", at=7)
    title(w, "GIA ĐÌNH, DÒNG HỌ HỌC TẬP HAI NĂM 2020, 2021", 10).skip()
    w.head("""
        STT | Thôn | 2020 | < | < | < | 2021 | < | < | <
        ^ | ^ | GĐHT | < | DHHT | < | GĐHT | < | DHHT | <
        ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    made = [(164, 139, 3, 2, 171, 150, 3, 3), (132, 108, 4, 3, 140, 121, 5, 4), (201, 177, 2, 2, 209, 186, 3, 2), (118, 97, 3, 3, 126, 109, 4, 3)]
    rows(w, " ".join(f"{s}@{y}" for y in (2020, 2021) for s in ("fr", "fg", "clr", "clg")), of("Thôn", "Tân Xương 1,Tân Xương 2,Vĩnh Thái,Trung Hiệp"), lambda i: made[i - 1], "Cộng")
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(9, row), 7, w.address(8, row), w.address(9), total=w.address(9)), at=6)


@ward
def wf3e_tong_vung_lech() -> Ward:
    """Groups with their sums on top; that of the second group says 30 families too many, the whole is right."""
    w = Ward("wf3e_tong_vung_lech", sheet="TH", ward="Xã Ea Sol Thượng", period="2023")
    top(w, "UBND XÃ EA SOL THƯỢNG", "HỘI KHUYẾN HỌC", at=4)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP THEO CỤM DÂN CƯ NĂM 2023", 6).skip()
    w.head("STT | Cụm / thôn, buôn | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ đạt GĐHT | Tỷ lệ đạt/ĐK (%)", name=1, stt=0)
    t = w.tables[0]
    w.means("hh fr fg %fg/fr")
    heads = []
    for roman, label, units in (("I", "Cụm trung tâm", (("Thôn 1", 201, 150, 131), ("Thôn 2", 176, 128, 110), ("Buôn Kri", 143, 98, 82))), ("II", "Cụm dọc quốc lộ", (("Buôn Ta Ly", 167, 118, 101), ("Buôn Cham", 154, 109, 90), ("Thôn 5", 219, 168, 149), ("Buôn Yoh", 131, 88, 71)))):
        w.row += 1
        at = w.row
        t.body.append(at)
        heads.append(at)
        w.units("\n".join(f"d| {k} | {n} | {a} | {b} | {c} | {percentage(c, b)}" for k, (n, a, b, c) in enumerate(units, 1)))
        w.sum_row(label, w.last(len(units)), row=at, stt=roman)
        t.subtotal_rows.append(at)
    w.sum_row("Tổng cộng", heads)
    t.total_rows.append(w.row)
    second = heads[1]
    value = w.cells[second, 3].value + 30
    w.plant(w.address(3, second), value, w.address(1, second), w.address(5, second), w.address(3), *(w.address(3, second + k) for k in range(1, 5)))
    return signed(w)


@ward
def wf3e_cuoi_nam_dong_hon() -> Ward:
    """Levels of school down: THCS of the second year ends with 968 of 896 pupils, 6 having left; the sum follows."""
    w = Ward("wf3e_cuoi_nam_dong_hon", sheet="Sĩ số", ward="Phường Tân Thiện Bắc", period="2023-2024")
    top(w, "UBND PHƯỜNG TÂN THIỆN BẮC", at=6)
    title(w, "TÌNH HÌNH DUY TRÌ SĨ SỐ CÁC TRƯỜNG TRÊN ĐỊA BÀN PHƯỜNG", 10).skip()
    lines = levels_down(w, {"Tiểu học": (941, 940, 1, 1, 958, 958, 0, 0), "Trung học cơ sở": (881, 873, 8, 3, 896, 890, 6, 4), "Trung học phổ thông": (1102, 1091, 11, 5, 1087, 1079, 8, 3)}, ("2022-2023", "2023-2024"))
    r = lines[1]
    w.plant(w.address(7, r), 968, w.address(6, r), w.address(8, r), w.address(7), total=w.address(7))
    return signed(w, at=7)


@ward
def wf3e_lop_mot_dong_hon_sau_tuoi() -> Ward:
    """Csv: of 23 six-year-olds 32 went to grade 1; the sum is right."""
    w = Ward("wf3e_lop_mot_dong_hon_sau_tuoi", "csv", ward="Xã Tân Khánh Trung B", period="2022-2023", csv=("utf-8-sig", ";"))
    w.text("UBND XÃ TÂN KHÁNH TRUNG B").text("Huy động trẻ 6 tuổi vào lớp 1 năm học 2022-2023").skip()
    w.head("STT | Ấp | Tổng số trẻ 6 tuổi | Trẻ 6 tuổi vào lớp 1 | Ghi chú", name=1, stt=0)
    made = [(31, 31), (27, 26), (23, 22), (38, 38), (29, 28)]
    rows(w, "a6 a6g .", of("Ấp", "Khánh An,Khánh Nhơn,Tân Hòa Trung,Tân Lập A,Tân Lập B"), lambda i: [*made[i - 1], None], "Cộng")
    row = w.tables[0].body[2]
    return w.plant(w.address(3, row), 32, w.address(2, row), w.address(3))


@ward
def wf3e_nam_go_nham() -> Ward:
    """The third year over the columns was typed 2032 for 2023."""
    w = Ward("wf3e_nam_go_nham", sheet="3 năm", ward="Thị trấn Yên Lạc Đông", period="2021-2023")
    top(w, "HỘI KHUYẾN HỌC THỊ TRẤN YÊN LẠC ĐÔNG", at=5)
    title(w, "CÔNG DÂN HỌC TẬP, GIA ĐÌNH HỌC TẬP CÁC NĂM 2021 - 2023", 8).skip()
    w.head("""
        STT | Tổ dân phố | Năm 2021 | < | Năm 2022 | < | Năm 2032 | <
        ^ | ^ | GĐHT được công nhận | CDHT được công nhận | GĐHT được công nhận | CDHT được công nhận | GĐHT được công nhận | CDHT được công nhận""", name=1, stt=0)
    made = [(121, 210, 128, 244, 137, 271), (98, 166, 104, 189, 110, 213), (143, 251, 150, 280, 158, 322), (87, 139, 95, 161, 99, 180), (110, 188, 119, 214, 123, 240)]
    rows(w, " ".join(f"fg@{y} cit@{y}" for y in (2021, 2022, 2023)), [f"TDP số {i}=Tổ dân phố {i}" for i in range(1, 6)], lambda i: made[i - 1], "Toàn thị trấn")
    t = w.tables[0]
    columns = [w.address(c, r) for c in (6, 7) for r in t.body]
    w.planted.append([w.address(6, t.header_rows[0]), *columns])
    return signed(w.not_counted(*columns), at=5)


@ward
def wf3e_phan_tram_trong_o_sai() -> Ward:
    """In one cell the share does not fit its count: 171 (95,9%) of 199."""
    w = Ward("wf3e_phan_tram_trong_o_sai", sheet="GĐHT", ward="Xã Quảng Châu Nội", period="2022")
    top(w, "HỘI KHUYẾN HỌC XÃ QUẢNG CHÂU NỘI", at=4)
    title(w, "KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận (% so với đăng ký)", name=1, stt=0)
    made = [(298, 231, 197), (268, 199, 171), (341, 262, 229), (215, 160, 133)]
    w.means("hh fr fg").units("\n".join(f"d| {i} | Thôn {n} | {a} | {b} | {c} ({vietnamese(percentage(c, b), 1)}%){{{c}}}" for i, (n, (a, b, c)) in enumerate(zip(("Hoàng Xá", "An Châu", "Nễ Châu", "Đằng Nội"), made, strict=True), 1)) + "\nT| | Cộng | 1122 | 852 | 730 (85,7%)")
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(4, row), "171 (95,9%)", w.address(3, row), w.address(4)))


@ward
def wf3e_hoi_vien_hon_dan_so() -> Ward:
    """Html: members of one bản 865 of 412 people, its chi hội having 86; the sum is right."""
    w = Ward("wf3e_hoi_vien_hon_dan_so", "htmlxls", "Hoi vien", ward="Xã Mường Giôn Hạ", period="2023")
    top(w, "HỘI KHUYẾN HỌC XÃ MƯỜNG GIÔN HẠ", at=4)
    title(w, "PHÁT TRIỂN HỘI VIÊN HỘI KHUYẾN HỌC NĂM 2023", 7).skip()
    w.head("STT | Bản | Dân số (người) | Số chi hội | Tổng số hội viên | Tỷ lệ hội viên/dân số (%) | Ghi chú", name=1, stt=0)
    made = [(398, 1, 74), (412, 1, 86), (527, 1, 109), (346, 1, 61), (463, 1, 95)]
    rows(w, "pop . mem . .", of("Bản", "Cha Có,Co Líu,Giôn,Huổi Tèo,Nà Mạt"), lambda i: [*made[i - 1], None, None], "Toàn xã", {3: (2, 0)})
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(4, row), 865, w.address(2, row), w.address(5, row), w.address(4)))


@ward
def wf3e_tro_lai_hon_bo_hoc_thcs() -> Ward:
    """Phases over levels: of one ấp 4 of 2 THCS pupils came back, and in the sum."""
    w = Ward("wf3e_tro_lai_hon_bo_hoc_thcs", sheet="Sĩ số", ward="Xã Hòa Lạc Tây", period="2022-2023")
    top(w, "UBND XÃ HÒA LẠC TÂY", "HỘI KHUYẾN HỌC", at=9)
    title(w, "TÌNH HÌNH SĨ SỐ HỌC SINH CÁC ẤP NĂM HỌC 2022-2023", 14).skip()
    made = [[142, 118, 71, 142, 115, 68, 0, 3, 3, 0, 2, 1], [109, 87, 52, 108, 85, 51, 1, 2, 1, 1, 1, 0], [165, 131, 88, 165, 127, 84, 0, 4, 4, 0, 2, 2], [128, 102, 60, 128, 101, 58, 0, 1, 2, 0, 1, 1]]
    phases(w, of("Ấp", "Hòa Bình 1,Hòa Bình 2,Hòa An,Hòa Thạnh"), made)
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(12, row), 4, w.address(9, row), w.address(12), total=w.address(12)), at=9)


@ward
def wf3e_quy_trieu_thanh_dong() -> Ward:
    """The fund is told in triệu đồng; one thôn typed it in đồng, the sum is right."""
    w = Ward("wf3e_quy_trieu_thanh_dong", sheet="Quỹ 2023", ward="Xã Bình Nguyên Trung", period="2023")
    top(w, "HỘI KHUYẾN HỌC XÃ BÌNH NGUYÊN TRUNG", at=4)
    title(w, "KẾT QUẢ VẬN ĐỘNG QUỸ KHUYẾN HỌC NĂM 2023", 5)
    w.text("Đơn vị tính quỹ: triệu đồng", at=3, italic=True)
    w.head("STT | Thôn | Số hội viên | Quỹ khuyến học vận động được (triệu đồng) | Số suất học bổng", name=1, stt=0)
    made = [(88, 18, 12), (71, 14, 9), (104, 23, 15), (65, 11, 7), (93, 20, 11)]
    rows(w, "mem fund sch", of("Thôn", "Trì Bình,Châu Tử,Phước Bình,Nam Bình,Tân Phước"), lambda i: [made[i - 1][0], f"{made[i - 1][1]}{{{made[i - 1][1] * 1000000}}}", made[i - 1][2]], "")
    w.units(f"T| | Cộng | {sum(m[0] for m in made)} | {sum(m[1] for m in made)} | {sum(m[2] for m in made)}")
    row = w.tables[0].body[2]
    return signed(w.plant(w.address(3, row), 23000000, w.address(3)))


@ward
def wf3e_hai_dong_tong_sai() -> Ward:
    """Two lines for each khối; the recognised families of the whole phường are 100 short."""
    w = Ward("wf3e_hai_dong_tong_sai", sheet="Mô hình", ward="Phường Nghĩa Lộ Thượng", period="2021")
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG NGHĨA LỘ THƯỢNG", at=5)
    title(w, "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.line("STT", "Khối", "Nội dung", "GĐHT", "DHHT", "CĐHT", bold=True, align="center")
    made = [((214, 5, 1), (186, 4, 1)), ((178, 3, 1), (150, 3, 1)), ((243, 6, 1), (219, 5, 1)), ((196, 4, 1), (167, 3, 0))]
    cells = []
    for i, (reg, rec) in enumerate(made, 1):
        for what, values, shorts in (("Số đăng ký", reg, ("fr", "clr", "cor")), ("Số được công nhận", rec, ("fg", "clg", "cog"))):
            first = shorts[0] == "fr"
            w.line(i if first else None, f"Khối {i}" if first else None, what, *values)
            for k, s in enumerate(shorts):
                w.takes(3 + k, s, values[k], f"Khối {i}")
            if not first:
                cells.append(w.address(3))
        w.merges += [(w.row - 1, c, w.row, c) for c in (0, 1)]
    for what, j in (("Số đăng ký", 0), ("Số được công nhận", 1)):
        w.line(None, None if j else "Toàn phường", what, *(sum(m[j][k] for m in made) for k in range(3)), bold=True)
    w.merges += [(w.row - 1, c, w.row, c) for c in (0, 1)]
    w.plant(w.address(3), sum(m[1][0] for m in made) - 100, *cells)
    return signed(w, at=3)


@ward
def wf3e_huyen_cum_cong_nhan_vuot() -> Ward:
    """District by clusters: one commune's families recognised (1 618) over those registered (1 169), its sums follow."""
    w = Ward("wf3e_huyen_cum_cong_nhan_vuot", sheet="Biểu 01", ward="Huyện Vĩnh Bảo Tây", period="2020")
    top(w, "HỘI KHUYẾN HỌC HUYỆN VĨNH BẢO TÂY", at=5)
    title(w, "TỔNG HỢP MÔ HÌNH HỌC TẬP CÁC XÃ NĂM 2020", 7).skip()
    w.head("""
        STT | Đơn vị | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Số ĐK | Số CN | Số ĐK | Số CN""", name=1, stt=0)
    w.means("hh fr fg clr clg")
    made = [(2218, 1544, 1361, 24, 20), (1892, 1301, 1122, 19, 15), (1713, 1169, 1018, 21, 17), (2045, 1420, 1255, 26, 22), (1604, 1098, 933, 17, 13), (1967, 1376, 1190, 22, 18)]
    clusters(w, (("Cụm I: các xã ven sông", ("Xã Tân Liên Hạ", "Xã Dũng Tiến Nội", "Xã Giang Biên Tây")), ("Cụm II: các xã dọc quốc lộ 10", ("Xã Vĩnh An Thượng", "Xã Tân Hưng Đoài", "Xã Hiệp Hòa Nam"))), lambda n: made[n - 1])
    row = next(r for (r, c), cell in w.cells.items() if c == 1 and cell.value == "Xã Giang Biên Tây")
    w.plant(w.address(4, row), 1618, w.address(3, row), w.address(4, row + 1), w.address(4), total=w.address(4))
    w.cells[row + 1, 4].value += 600
    return signed(w, at=4)
