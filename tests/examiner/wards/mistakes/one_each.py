"""Ordinary wards' workbooks, with one mistake each."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    across,
    body,
    end,
    gen,
    given,
    kp,
    of,
    offices,
    table,
    title,
    total,
    typed,
)


@ward
def wo_chu_o_thay_so_khong() -> Ward:
    """The letter O for a nought in one figure; the sum counts what was meant."""
    w = Ward("wo_chu_o_thay_so_khong", sheet="Sheet1", ward="Xã Tiên Thọ Hạ", period="2021")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TIÊN THỌ HẠ").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    d = typed("hh fr fg", "212 160 141", "187 120 102", "240 188 170", "166 109 90")
    lines, _ = table(w, "# n hh fr fg", of("Thôn", "Tiên Quý,Phú Vinh,Trung Lợi,Cẩm Lãnh"), d, "Cộng")
    w.plant(w.address(3, lines[1]), "12O")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wo_nhom_cong_sai() -> Ward:
    """Two groups with sums under them and the whole; the sum of one group is wrong, the whole right."""
    w = Ward("wo_nhom_cong_sai", sheet="TH", ward="Phường Cam Phú Nam", period="2020")
    title(offices(w, "UBND PHƯỜNG CAM PHÚ NAM").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2020", 5).skip()
    w.head("STT | Đơn vị | Tổng số hộ | Đăng ký GĐHT | Công nhận GĐHT", name=1, stt=0)
    cols = "# n hh fr fg"
    a, b = typed("hh fr fg", "233 170 144", "198 151 130", "276 201 177"), typed("hh fr fg", "145 101 88", "162 119 99")
    w.line("I", "Khu vực ven biển", None, None, None, bold=True)
    body(w, cols, of("Tổ dân phố", "Phú Thịnh,Phú Thọ,Xuân Sơn"), a)
    total(w, cols, "Cộng khu vực ven biển", a)
    w.line("II", "Khu vực đồi", None, None, None, bold=True)
    body(w, cols, of("Tổ dân phố", "Phú Lộc,Núi Một"), b, first=4)
    row = total(w, cols, "Cộng khu vực đồi", b)
    total(w, cols, "Tổng cộng", a + b)
    w.plant(w.address(4, row), 178)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wo_phan_tram_trong_cot_dem() -> Ward:
    """A share was typed where the recognised are counted; the sum leaves it out."""
    w = Ward("wo_phan_tram_trong_cot_dem", "xls", "Sheet1", ward="Xã Gia Lạc Trung", period="2018")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ GIA LẠC TRUNG").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2018", 5).skip()
    w.head("TT | Xóm | Số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT", name=1, stt=0)
    d = typed("hh fr fg", "98 77 65", "121 90 81", "105 79 70", "133 96 85", "87 60 51")
    lines, _ = table(w, "# n hh fr fg", kp(5, "Xóm {i}", "Xóm"), d, "Cộng")
    w.plant(w.address(4, lines[2]), "88,6%", w.address(4))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wo_nam_go_nham_2202() -> Ward:
    """One of the years over the columns is typed 2202."""
    w = Ward("wo_nam_go_nham_2202", sheet="Sheet1", ward="Phường Phú Lương Tây", period="2023", sizes=(180, 390))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG PHÚ LƯƠNG TÂY").skip(), "GIA ĐÌNH HỌC TẬP QUA CÁC NĂM", 8).skip()
    w.head("""
        STT | Tổ dân phố | Năm 2021 | < | Năm 2202 | < | Năm 2023 | <
        ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    plan = "fr@2021 fg@2021 fr@2022 fg@2022 fr@2023 fg@2023"
    lines, _ = table(w, "# n " + plan, kp(5, "TDP {i}", "Tổ dân phố"), gen(w, 5, plan), "Cộng")
    w.planted.append(["E6", "E7", "F7", "E5"])
    for row in lines:
        w.not_counted(w.address(4, row), w.address(5, row))
    for c in (4, 5):
        w.not_counted(w.address(c))
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wo_trang_mau_thuan_nhau() -> Ward:
    """Two sheets tell the households of the same khu phố in the same year; one of them differs, and its sum."""
    d = typed("hh fr fg clr clg", "512 390 341 2 2", "433 318 276 1 1", "620 477 420 3 2", "388 270 231 1 0")
    a = Ward("wo_trang_mau_thuan_nhau", sheet="GDHT", ward="Thị trấn Dầu Tiếng Nam", period="2022")
    title(offices(a, "UBND THỊ TRẤN DẦU TIẾNG NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    a.head("STT | Khu phố | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    first, _ = table(a, "# n hh fr fg", kp(4), d, "Cộng")
    a.not_counted(a.address(2, first[2]))
    b = Ward("wo_trang_mau_thuan_nhau", sheet="DHHT", ward="Thị trấn Dầu Tiếng Nam", period="2022")
    title(offices(b, "UBND THỊ TRẤN DẦU TIẾNG NAM").skip(), "DÒNG HỌ HỌC TẬP NĂM 2022", 5).skip()
    b.head("STT | Khu phố | Tổng số hộ | Dòng họ đăng ký | Dòng họ được công nhận", name=1, stt=0)
    lines, _ = table(b, "# n hh clr clg", kp(4), d, "Cộng")
    b.plant(b.address(2, lines[2]), 602, b.address(2), a.address(2, first[2]), total=b.address(2))
    return join([a, b])


@ward
def wo_nu_nhieu_hon_tong() -> Ward:
    """Of the members "trong đó nữ": in one thôn more women than members, the sum with it."""
    w = Ward("wo_nu_nhieu_hon_tong", sheet="HV", ward="Xã Triệu Lăng Hạ", period="2023")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TRIỆU LĂNG HẠ").skip(), "HỘI VIÊN KHUYẾN HỌC NĂM 2023", 5).skip()
    w.head("STT | Thôn | Tổng số hội viên | Trong đó nữ | Số suất học bổng", name=1, stt=0)
    d = typed("mem nu sch", "88 41 6", "73 30 4", "104 58 9", "61 27 3")
    lines, _ = table(w, "# n mem x:nu sch", kp(4, "Thôn {i}", "Thôn"), d, "Cộng")
    w.plant(w.address(3, lines[1]), 79, w.address(2, lines[1]), total=w.address(3))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wo_ngang_tong_hang_sai() -> Ward:
    """Turned, bản across: the sum of one line lacks the last bản, which was put in later."""
    w = Ward("wo_ngang_tong_hang_sai", sheet="Sheet1", ward="Xã Bum Nưa Thượng", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ BUM NƯA THƯỢNG").skip(), "SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM 2022", 8).skip()
    labels = [(1, "Tổng số hộ", "hh"), (2, "Số hộ đăng ký gia đình học tập", "fr"), (3, "Số hộ đạt gia đình học tập", "fg"), (4, "Số hội viên khuyến học", "mem"), (5, "Số suất học bổng", "sch")]
    d = given("hh fr fg mem sch", [(77, 52, 44, 31, 3), (64, 41, 30, 22, 2), (91, 66, 58, 40, 5), (58, 39, 33, 19, 1)])
    across(w, labels, of("Bản", "Nà Lang,Bum,Nà Hẻ,Phiêng Kham"), d, "Toàn xã", "TT | Nội dung")
    row = w.tables[0].header_rows[0] + 4
    w.plant(w.address(6, row), 93)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wo_dang_ky_hon_so_ho_csv() -> Ward:
    """Csv with commas: in one ấp more registered than there are households, the sum with it."""
    w = Ward("wo_dang_ky_hon_so_ho_csv", "csv", ward="Xã Lương Tâm Đông", period="2021", csv=("utf-8", ","))
    w.text("Xã Lương Tâm Đông - Gia đình học tập năm 2021").skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d = typed("hh fr fg", "312 240 201", "278 199 170", "345 260 231", "290 218 185")
    lines, _ = table(w, "# n hh fr fg", kp(4, "Ấp {i}", "Ấp"), d, "Cộng")
    w.plant(w.address(3, lines[1]), 299, w.address(2, lines[1]), total=w.address(3))
    return w
