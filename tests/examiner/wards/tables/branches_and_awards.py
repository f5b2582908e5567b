"""The forms of the association and of its chi hội: organisation, fund, numbering in three steps, scholarships and awards."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import end, of, rows, title, top


@ward
def w9_hkh_bieu_to_chuc_hoi() -> Ward:
    """Hội's form 1, population, branches, members TS/Nữ/Đảng viên/mới, share of population."""
    w = Ward("w9_hkh_bieu_to_chuc_hoi", sheet="Biểu 1", ward="Phường Trần Lãm", period="2022", sizes=(240, 560))
    top(w, "HỘI KHUYẾN HỌC TỈNH THÁI BÌNH", "HỘI KHUYẾN HỌC PHƯỜNG TRẦN LÃM", at=6)
    w.text("Biểu 1", at=9, bold=True)
    title(w, "TỔ CHỨC HỘI, HỘI VIÊN KHUYẾN HỌC", 10)
    title(w, "(Số liệu năm 2022)", 10).skip()
    w.head("""
        STT | Tổ dân phố | Dân số | Chi hội | Tổ khuyến học | Hội viên | < | < | < | Tỷ lệ hội viên/dân số (%)
        ^ | ^ | ^ | ^ | ^ | Tổng số | Nữ | Đảng viên | Kết nạp mới trong năm | ^""", name=1, stt=0)

    def line(i):
        p = w.rng.randint(900, 2100)
        m = round(p * w.rng.uniform(.12, .26))
        return [p, 1, w.rng.randint(2, 6), m, round(m * .46), round(m * .28), w.rng.randint(3, 17), None]

    rows(w, "pop . . mem . . . .", [f"TDP {i}=Tổ dân phố {i}" for i in range(1, 8)], line, "Tổng", {7: (3, 0)}, unread=(4, 5, 6))
    return end(w, "NGƯỜI LẬP BIỂU", "TM. BTV HỘI", 6, date="Trần Lãm, ngày 05 tháng 12 năm 2022")


@ward
def w9_hkh_quy_va_chi() -> Ward:
    """Hội's form 3, money in 1.000 đồng by a line above the table, spent money beside the fund."""
    w = Ward("w9_hkh_quy_va_chi", sheet="Biểu 3", ward="Thị trấn Me", period="2023")
    top(w, "HỘI KHUYẾN HỌC THỊ TRẤN ME", at=5)
    title(w, "BIỂU 3: QUỸ KHUYẾN HỌC, KHUYẾN TÀI NĂM 2023", 8)
    w.text("Đơn vị tính: 1.000 đồng", at=6, italic=True)
    w.head("""
        STT | Phố | Số hội viên (người) | Quỹ khuyến học vận động được trong năm | Đã chi trong năm | < | < | Số suất học bổng đã trao (suất)
        ^ | ^ | ^ | ^ | Khen thưởng học sinh, giáo viên | Trao học bổng | Hỗ trợ khác | ^""", name=1, stt=0)

    def line(i):
        m, s = w.draw("mem sch")
        f = w.rng.randint(90, 260) * 100000
        return [m, f, f // 3000 // 100 * 100, s * 300, w.rng.randint(2, 9) * 100, s]

    rows(w, "mem fund . . . sch", of("Phố", "Tiến Yết,Thống Nhất,Mới,Vân Tiến"), line, "Tổng cộng", thousand=(1,))
    return end(w, "Thủ quỹ", at=5)


@ward
def w9_muc_luc_i_1_a() -> Ward:
    """The Hội's statistics with numbering I, 1, 1.1, a), Toàn xã first, thôn across, unit column."""
    w = Ward("w9_muc_luc_i_1_a", sheet="Thống kê", ward="Xã Hòa Sơn", period="2022", sizes=(180, 400))
    outline(w, "NĂM 2022", ["Thôn 1", "Thôn 2", "Thôn 4", "Thôn 6", "Thôn Tân Sơn"])
    return w


def outline(w: Ward, when: str, units: list[str]) -> dict[str, tuple[int, list[int]]]:
    """The Hội's statistics: what is counted down the page, the thôn across, the whole xã before them."""
    top(w, f"HỘI KHUYẾN HỌC {w.ward.upper()}", at=5)
    title(w, f"BIỂU THỐNG KÊ CÔNG TÁC KHUYẾN HỌC, KHUYẾN TÀI {when}", 4 + len(units)).skip()
    w.line("TT", "Nội dung", "Đơn vị tính", "Toàn xã", *units, bold=True)
    made = [w.draw("mem hh fr fg clr clg fund sch") for _ in units]
    cols = list(zip(*made, strict=True))
    told = (("I", "TỔ CHỨC HỘI", "", None, ""), ("1", "Số chi hội khuyến học", "chi hội", [1] * len(units), "."), ("2", "Tổng số hội viên", "hội viên", cols[0], "mem"), ("2.1", "Trong đó: Đảng viên", "hội viên", [round(m * .3) for m in cols[0]], "~"),
            ("II", "CÁC MÔ HÌNH HỌC TẬP", "", None, ""), ("1", "Gia đình học tập", "", None, ""), ("1.1", "Tổng số hộ", "hộ", cols[1], "hh"), ("1.2", "Số hộ đăng ký", "hộ", cols[2], "fr"), ("1.3", "Số hộ được công nhận", "hộ", cols[3], "fg"),
            ("", "Tỷ lệ được công nhận so với đăng ký", "%", None, "%"), ("2", "Dòng họ học tập", "", None, ""), ("2.1", "Số dòng họ đăng ký", "dòng họ", cols[4], "clr"), ("2.2", "Số dòng họ được công nhận", "dòng họ", cols[5], "clg"),
            ("III", "QUỸ KHUYẾN HỌC, KHEN THƯỞNG", "", None, ""), ("1", "Quỹ khuyến học hiện có", "1.000 đồng", [f // 1000 for f in cols[6]], "fund"), ("2", "Số suất học bổng đã cấp", "suất", cols[7], "sch"),
            ("3", "Số học sinh giỏi được khen thưởng", "em", [w.rng.randint(9, 40) for _ in units], "."))
    at: dict[str, tuple[int, list[int]]] = {}
    for n, label, unit, values, short in told:
        if short == "%":
            values = [percentage(a, b) for a, b in zip(cols[3], cols[2], strict=False)]
            whole = percentage(sum(cols[3]), sum(cols[2]))
        else:
            whole = sum(values) if values else None
        w.line(n or None, label, unit or None, whole, *(values or []), bold=not unit)
        if short in ("", "%"):
            continue
        at[short] = w.row, list(values)
        if short == "~":
            w.not_counted(*(w.address(c) for c in range(3, 4 + len(units))))
        elif short != ".":
            w.not_counted(w.address(3))
            for k, unit_name in enumerate(units):
                w.takes(4 + k, short, values[k] * (1000 if short == "fund" else 1), unit_name)
    end(w, "Người lập biểu", "TM. BAN CHẤP HÀNH", 5)
    return at


@ward
def w9_so_luong_ty_le_hai_dong() -> Ward:
    """Each ấp has a line SL and a line %, VNI xls."""
    w = Ward("w9_so_luong_ty_le_hai_dong", "xls", "Ap", ward="Xã Vĩnh Thạnh", period="2013", encode="vni", font="VNI-Times", sizes=(240, 520))
    w.text("HỘI KHUYẾN HỌC XÃ VĨNH THẠNH", bold=True).text("KẾT QUẢ XÂY DỰNG GIA ĐÌNH HIẾU HỌC CÁC ẤP NĂM 2013", bold=True, over=6, align="center").skip()
    w.line("TT", "Ấp", None, "Tổng số hộ", "Hộ đăng ký", "Hộ được công nhận", bold=True)
    sums = [0, 0, 0]
    for n, ap in enumerate((*of("Ấp", "Vĩnh Lộc,Vĩnh Quới,Vĩnh Hòa,Vĩnh Bình"), ""), 1):
        v = w.draw("hh fr fg") if ap else sums
        if ap:
            sums = [a + b for a, b in zip(sums, v, strict=False)]
        w.line(n if ap else None, ap or "Cộng", "SL", *v)
        for k, s in enumerate(("hh", "fr", "fg")):
            if ap:
                w.takes(3 + k, s, v[k], ap)
        if not ap:
            w.not_counted(w.address(3), w.address(4), w.address(5))
        w.line(None, None, "%", None, percentage(v[1], v[0]), percentage(v[2], v[0]), italic=True)
        w.merges += [(w.row - 1, 1, w.row, 1), (w.row - 1, 0, w.row, 0)]
    w.text("Ghi chú: % tính trên tổng số hộ.", italic=True)
    return end(w, "Người lập", "Chủ tịch Hội", 3)


@ward
def w9_hoc_bong_khen_thuong_tien() -> Ward:
    """Csv, pupils praised, prize money, scholarships and their money, members."""
    w = Ward("w9_hoc_bong_khen_thuong_tien", "csv", ward="Phường Ngọc Hiệp", period="2024", csv=("utf-8-sig", ";"))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG NGỌC HIỆP").text("KẾT QUẢ KHEN THƯỞNG, CẤP HỌC BỔNG NĂM 2024").skip()
    w.head("STT | Tổ dân phố | Số hội viên khuyến học | Học sinh giỏi được khen thưởng (em) | Tiền khen thưởng (đồng) | Số suất học bổng | Tiền học bổng (đồng)", name=1, stt=0)

    def line(i):
        m, s = w.draw("mem sch")
        k = w.rng.randint(20, 70)
        return [m, k, f"{k * 100000}", s, f"{s * 500000}"]

    return rows(w, "mem . . sch .", of("Tổ dân phố", "Ngọc Hội,Lư Cấm,Xuân Ngọc,Vĩnh Hội,Ngọc Thảo"), line, "Cộng")


@ward
def w9_sau_thang_so_cung_ky() -> Ward:
    """Six months of this year beside the same six months last year, tăng/giảm."""
    w = Ward("w9_sau_thang_so_cung_ky", sheet="6T-2024", ward="Phường Châu Văn Liêm", period="2024-H1", sizes=(260, 540))
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG CHÂU VĂN LIÊM", at=5, date="Châu Văn Liêm, ngày 28 tháng 6 năm 2024")
    title(w, "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024 SO VỚI CÙNG KỲ NĂM 2023", 9).skip()
    w.head("""
        STT | Khu vực | Số hộ đăng ký Gia đình học tập | < | < | Số hội viên khuyến học | < | < | Ghi chú
        ^ | ^ | 6 tháng đầu năm 2023 | 6 tháng đầu năm 2024 | Tăng (+), giảm (-) | 6 tháng đầu năm 2023 | 6 tháng đầu năm 2024 | Tăng (+), giảm (-) | ^""", name=1, stt=0)

    def line(i):
        a, m = w.draw("fr mem")
        d, e = w.rng.choice((-6, 5, 11, 14)), w.rng.choice((2, 4, 9))
        return [a, a + d, d, m, m + e, e, None]

    rows(w, "fr@2023-H1 fr@2024-H1 . mem@2023-H1 mem@2024-H1 . .", of("Khu vực", "Thới Thạnh,Long Thạnh A,Phụng Thạnh 1,Thới Hòa 2,Rạch Chanh"), line, "Cộng")
    return end(w, "Thư ký", at=5)
