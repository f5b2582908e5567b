"""Children and pupils: age six, dropouts by grade, two levels of schools, girls and ethnic minorities."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import end, of, rows, title, top


@ward
def w9_pcgd_sau_tuoi_thon_ngang() -> Ward:
    """PCGD sheet, indicators down (nữ, dân tộc), thôn across, Cộng last."""
    w = Ward("w9_pcgd_sau_tuoi_thon_ngang", sheet="PCGD TH", ward="Xã Thèn Sin", period="2023-2024")
    top(w, "BCĐ PCGD-XMC XÃ THÈN SIN", at=4)
    title(w, "THỐNG KÊ PHỔ CẬP GIÁO DỤC TIỂU HỌC", 8)
    title(w, "Năm học 2023-2024", 8).skip()
    units = of("Bản", "Thèn Sin 1,Na Đông,Đông Phong,Sin Chải,Lở Thàng 1")
    w.line("TT", "Nội dung", *units, "Cộng", bold=True)
    a6 = [w.rng.randint(14, 36) for _ in units]
    g = [a - w.rng.randint(0, 2) for a in a6]
    out = [w.rng.randint(0, 3) for _ in units]
    e11 = [w.rng.randint(15, 33) for _ in units]
    do = [1, 0, 2, 1, 3]
    for n, label, values, short in ((1, "Tổng số trẻ 6 tuổi phải phổ cập", a6, "a6"), ("", "Trong đó: Nữ", [a // 2 for a in a6], "~"), ("", "Dân tộc", [a - 1 for a in a6], "~"),
                                    (2, "Số trẻ 6 tuổi học lớp 1", g, "a6g"), ("", "- Học tại xã", [a - b for a, b in zip(g, out, strict=False)], "~"), ("", "- Học nơi khác", out, "~"), (3, "Tỷ lệ trẻ 6 tuổi học lớp 1 (%)", None, "%"),
                                    (4, "Số trẻ 11 tuổi phải phổ cập", e11, "."), (5, "Số trẻ 11 tuổi hoàn thành chương trình tiểu học", [a - 1 for a in e11], "."), (6, "Số học sinh tiểu học bỏ học trong năm học", do, "do:th")):
        if short == "%":
            w.line(n, label, *(percentage(a, b) for a, b in zip(g, a6, strict=False)), percentage(sum(g), sum(a6)))
            continue
        w.line(n or None, label, *values, sum(values))
        if short == "~":
            w.not_counted(*(w.address(c) for c in range(2, 8)))
        elif short != ".":
            w.not_counted(w.address(7))
            for k, u in enumerate(units):
                w.takes(2 + k, short.split(":")[0], values[k], u, level="th" if ":" in short else "all")
    return end(w, "Người thống kê", "TRƯỞNG BAN", 5)


def table_6622(w: Ward, units: list[str]) -> None:
    top(w, f"UBND {w.ward.upper()}", at=4)
    title(w, "BÁO CÁO TÌNH HÌNH BIẾN ĐỘNG SĨ SỐ HỌC SINH NĂM HỌC 2010-2011", 7)
    w.text("(Theo Công văn số 6622/BGDĐT-KHTC)", over=7, italic=True, align="center").skip()
    w.line("TT", "Thôn", "Cấp học", "Học sinh thời điểm khai giảng", "Học sinh thời điểm 15/10/2010", "Học sinh bỏ học", "Học sinh giảm vì lý do khác", bold=True)
    w.line(None, None, None, "(1)", "(2)", "(3)", "(4)", italic=True)
    sums = {"Tiểu học": [0] * 4, "THCS": [0] * 4}
    for n, u in enumerate(units, 1):
        for label, level, low, high in (("Tiểu học", "th", 70, 140), ("THCS", "thcs", 50, 110)):
            p, d, o = w.rng.randint(low, high), w.rng.randint(0, 3), w.rng.randint(0, 3)
            values = [p, p - d - o, d, o]
            w.line(n if level == "th" else None, u if level == "th" else None, label, *values)
            w.takes(3, "ps", p, u, level=level).takes(5, "do", d, u, level=level).not_counted(w.address(4))  # mid October: some call that the start too
            sums[label] = [a + b for a, b in zip(sums[label], values, strict=False)]
        w.merges += [(w.row - 1, 0, w.row, 0), (w.row - 1, 1, w.row, 1)]
    for label, values in sums.items():
        w.line(None, "Cộng" if label == "Tiểu học" else None, label, *values, bold=True).not_counted(w.address(3), w.address(4), w.address(5), w.address(6))
    w.merges.append((w.row - 1, 1, w.row, 1))
    w.text("Ghi chú: (1) = (2) + (3) + (4)", italic=True)
    end(w, "Người lập biểu", "CHỦ TỊCH", 5)


@ward
def w9_6622_hai_cap_moi_thon() -> Ward:
    """Công văn 6622's table, two school levels under each merged thôn, (1)=(2)+(3)+(4)."""
    w = Ward("w9_6622_hai_cap_moi_thon", sheet="Sĩ số", ward="Xã Sơn Trạch", period="2010-2011")
    table_6622(w, of("Thôn", "Hà Lời,Phong Nha,Trằm Mé,Gia Tịnh"))
    return w


@ward
def w9_bo_hoc_khoi_lop() -> Ward:
    """THCS dropouts by grade 6..9 and total, NFD."""
    w = Ward("w9_bo_hoc_khoi_lop", sheet="THCS", ward="Xã Phước Hậu", period="2017-2018", encode="nfd")
    grades(w, "BIỂU THEO DÕI HỌC SINH THCS BỎ HỌC NĂM HỌC 2017-2018", of("Thôn", "Trường Sanh,Hiếu Lễ,Hoài Nhơn,Phước Đồng 1,Phước Đồng 2"), [(1, 0, 2, 1, 2), (0, 1, 1, 2, 3), (2, 1, 0, 0, 1), (0, 0, 1, 2, 2), (1, 2, 1, 3, 4)])
    return w


def grades(w: Ward, name: str, units: list[str], made: list[tuple[int, ...]]) -> None:
    top(w, f"BAN CHỈ ĐẠO PHỔ CẬP GIÁO DỤC {w.ward.upper()}", at=5)
    title(w, name, 9).skip()
    w.head("""
        STT | Thôn | Số học sinh bỏ học chia theo khối lớp | < | < | < | Tổng số học sinh bỏ học | Số học sinh đã vận động trở lại lớp | Ghi chú
        ^ | ^ | Lớp 6 | Lớp 7 | Lớp 8 | Lớp 9 | ^ | ^ | ^""", name=1, stt=0)
    rows(w, ". . . . do:thcs rt:thcs .", units, lambda i: [*made[i - 1][:4], sum(made[i - 1][:4]), made[i - 1][4], None], "Toàn xã", unread=(0, 1, 2, 3))
    end(w, "Thư ký", "TRƯỞNG BAN", 6)


@ward
def w9_huy_dong_mam_non_lop_mot() -> Ward:
    """Html, nursery and kindergarten children beside six-year-olds in grade 1."""
    w = Ward("w9_huy_dong_mam_non_lop_mot", "htmlxls", "Huy dong", ward="Xã Trà Giác", period="2022-2023")
    w.text("UBND XÃ TRÀ GIÁC", bold=True)
    title(w, "KẾT QUẢ HUY ĐỘNG TRẺ RA LỚP NĂM HỌC 2022-2023", 9).skip()
    w.head("""
        STT | Thôn | Trẻ nhà trẻ (0-2 tuổi) | < | Trẻ mẫu giáo (3-5 tuổi) | < | Trẻ 6 tuổi | < | Tỷ lệ trẻ 6 tuổi vào lớp 1 (%)
        ^ | ^ | Tổng số trẻ | Đã ra lớp | Tổng số trẻ | Đã ra lớp | Tổng số trẻ | Vào lớp 1 | ^""", name=1, stt=0)

    def line(i):
        a, b = w.draw("a6 a6g")
        n, m = w.rng.randint(20, 50), w.rng.randint(40, 90)
        return [n, n // 3, m, m - w.rng.randint(0, 3), a, b, None]

    rows(w, ". . . . a6 a6g .", [f"Thôn {i}" for i in range(1, 5)], line, "Toàn xã", {6: (5, 4)}, unread=())
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def w9_nguy_co_vang_bo_hoc() -> Ward:
    """Absent and at risk are not dropped out."""
    w = Ward("w9_nguy_co_vang_bo_hoc", "xls", "Sau Tet", ward="Xã Định Thành A", period="2020-2021")
    w.text("UBND XÃ ĐỊNH THÀNH A", bold=True).text("BAN CHỈ ĐẠO HUY ĐỘNG HỌC SINH RA LỚP", bold=True)
    title(w, "BẢNG THEO DÕI HỌC SINH NGHỈ HỌC, BỎ HỌC NĂM HỌC 2020-2021", 9).skip()
    w.head("TT | Ấp | Tổng số học sinh đầu năm học | Học sinh vắng sau Tết | Học sinh có nguy cơ bỏ học | Học sinh bỏ học | Học sinh bỏ học đã vận động trở lại lớp | Còn lại chưa vận động được | Tên giáo viên phụ trách", name=1, stt=0)
    made = [(214, 12, 5, 4, 3), (187, 9, 3, 2, 2), (246, 15, 6, 5, 2), (163, 7, 4, 3, 1), (198, 11, 2, 2, 1)]
    rows(w, "ps . . do rt . .", of("Ấp", "Lung Chim,Cây Giá,Bửu Đông,Thành Thưởng,Mỹ Điền"), lambda i: [*made[i - 1], made[i - 1][3] - made[i - 1][4], f"cô {'ABCDE'[i - 1]}"], "Cộng")
    return end(w, "Người theo dõi", "TRƯỞNG BAN")


@ward
def w9_ts_nu_dt_ba_cot() -> Ward:
    """TS/Nữ/DT under start, end, dropouts, school of one level, ods."""
    w = Ward("w9_ts_nu_dt_ba_cot", "ods", "THCS", ward="Xã Mường Cai", period="2021-2022")
    w.text("TRƯỜNG PTDTBT THCS MƯỜNG CAI", bold=True)
    title(w, "BIỂU TỔNG HỢP HỌC SINH THCS CÁC BẢN CỦA XÃ MƯỜNG CAI NĂM HỌC 2021-2022", 11).skip()
    w.head("""
        TT | Bản | Học sinh đầu năm | < | < | Học sinh cuối năm | < | < | Học sinh bỏ học | < | <
        ^ | ^ | TS | Nữ | DT | TS | Nữ | DT | TS | Nữ | DT""", name=1, stt=0)

    def line(i):
        p, d = w.rng.randint(45, 110), w.rng.randint(1, 4)
        f = p // 2 - 2
        return [p, f, p - 1, p - d, f - d // 2, p - d - 1, d, d // 2, d]

    rows(w, "ps:thcs . . pe:thcs . . do:thcs . .", of("Bản", "Huổi Mươi,Nà Dòn,Phiêng Púng,Háng Lìa,Co Bay"), line, "Cộng", unread=(1, 2, 4, 5, 7, 8))
    return end(w, "Người lập", "HIỆU TRƯỞNG", 6)


@ward
def w9_len_lop_luu_ban_hai_cap() -> Ward:
    """Promoted, repeating, dropped out by level."""
    w = Ward("w9_len_lop_luu_ban_hai_cap", sheet="KQ cuối năm", ward="Xã Đắk Ngo", period="2018-2019")
    top(w, "UBND XÃ ĐẮK NGO", at=6)
    title(w, "TỔNG HỢP HỌC SINH LÊN LỚP, LƯU BAN, BỎ HỌC NĂM HỌC 2018-2019", 10).skip()
    w.head("""
        STT | Bon, thôn | Tiểu học | < | < | < | Trung học cơ sở | < | < | <
        ^ | ^ | Số HS đầu năm học | Lên lớp | Lưu ban | Bỏ học | Số HS đầu năm học | Lên lớp | Lưu ban | Bỏ học""", name=1, stt=0)

    def line(i):
        out = []
        for low, high in ((60, 140), (40, 90)):
            p, r, d = w.rng.randint(low, high), w.rng.randint(0, 4), w.rng.randint(0, 3)
            out += [p, p - r - d, r, d]
        return out

    rows(w, "ps:th . . do:th ps:thcs . . do:thcs", ["Bon Điêng Đu", "Bon Phi Lơ Te", "Thôn Tân Bình", "Thôn Trung Vân", "Thôn Tân Lập"], line, "Tổng cộng")
    w.text("Lưu ban: học sinh phải học lại lớp cũ sau khi rèn luyện trong hè.", italic=True)
    return end(w, "Người tổng hợp", "CHỦ TỊCH", 6)
