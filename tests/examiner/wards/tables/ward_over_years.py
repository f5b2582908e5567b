"""The ward over the years, long lists, plan and result, what stands in columns beside the figures."""

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
    of,
    offices,
    say,
    signed,
    sums,
    table,
    title,
    top,
    typed,
)


@ward
def wo_nam_nam_toan_xa_doc() -> Ward:
    """The whole commune, five years across, what is counted down with letters and numbers, units of measure; the sum of none."""
    w = Ward("wo_nam_nam_toan_xa_doc", sheet="PL 01", ward="Xã Tân Thanh Hạ", period="2020")
    title(top(w, "UBND XÃ TÂN THANH HẠ", at=5), "PHỤ LỤC KẾT QUẢ 5 NĂM THỰC HIỆN CÁC MÔ HÌNH HỌC TẬP", 8)
    w.text("(Kèm theo Báo cáo tổng kết giai đoạn 2016 - 2020)", italic=True, over=8, align="center").skip()
    w.row += 1
    cells(w, w.row, "TT", "Nội dung", "Đơn vị tính", *(f"Năm {y}" for y in range(2016, 2021)), bold=True)
    made = {"hh": (1412, 1430, 1447, 1466, 1480), "fr": (702, 799, 903, 988, 1071), "fg": (566, 655, 779, 861, 957), "cl": (12, 12, 13, 13, 13), "clr": (7, 8, 10, 10, 12), "clg": (5, 7, 8, 9, 10), "cor": (6, 7, 8, 8, 8), "cog": (4, 5, 7, 7, 8)}
    for n, label, unit, s in (("A", "GIA ĐÌNH HỌC TẬP", None, ""), (1, "Tổng số hộ gia đình", "Hộ", "hh"), (2, "Số hộ đăng ký", "Hộ", "fr"), (3, "Số hộ được công nhận", "Hộ", "fg"), (4, "Tỷ lệ công nhận/tổng số hộ", "%", "%"),
                              ("B", "DÒNG HỌ HỌC TẬP", None, ""), (1, "Tổng số dòng họ", "Dòng họ", "cl"), (2, "Số dòng họ đăng ký", "Dòng họ", "clr"), (3, "Số dòng họ được công nhận", "Dòng họ", "clg"), ("C", "CỘNG ĐỒNG HỌC TẬP (THÔN)", None, ""), (1, "Số thôn đăng ký", "Thôn", "cor"), (2, "Số thôn được công nhận", "Thôn", "cog")):
        w.row += 1
        values = made.get(s, ()) if s != "%" else [vietnamese(round(100 * a / b, 1)) for a, b in zip(made["fg"], made["hh"], strict=True)]
        cells(w, w.row, n, label, unit, *values, bold=not s)
        for c, v in enumerate(made.get(s, ()), 3):
            say(w, c, w.row, s, v, period=str(2013 + c))
    return signed(w, "Người lập biểu", "TM. ỦY BAN NHÂN DÂN", 5)


@ward
def wo_nam_la_dong_mo_hinh_cot() -> Ward:
    """The whole phường, a line a year; the models across over registered and recognised; a note under the year of the epidemic."""
    w = Ward("wo_nam_la_dong_mo_hinh_cot", "xls", "Sheet1", ward="Phường Trung Sơn Đông", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG TRUNG SƠN ĐÔNG").skip(), "TỔNG HỢP SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP QUA CÁC NĂM", 9).skip()
    w.head("""
        STT | Năm | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    for i, (y, *v) in enumerate(((2019, 2871, 2011, 1720, 5, 4, 11, 9), (2020, 2904, 2066, 1788, 5, 4, 12, 10), (2021, 2930, 2101, 1799, 6, 4, 12, 10), (2022, 2977, 2210, 1960, 6, 5, 13, 12)), 1):
        w.row += 1
        cells(w, w.row, i, y, *v)
        for c, (s, x) in enumerate(zip(("hh", "fr", "fg", "clr", "clg", "unr", "ung"), v, strict=True), 2):
            say(w, c, w.row, s, x, period=str(y))
    w.skip().text("Ghi chú: năm 2021 bình xét trực tuyến do dịch bệnh.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wo_danh_sach_dai_bon_cot() -> Ward:
    """A long list as a database gives it: khu phố, year, what is counted, figure; csv with tabs in UTF-16."""
    w = Ward("wo_danh_sach_dai_bon_cot", "csv", ward="Phường Hắc Dịch Nam", period="2023", csv=("utf-16", "\t"), borders=False, sizes=(260, 610))
    w.text("Phường Hắc Dịch Nam")
    w.row += 1
    cells(w, w.row, "Khu phố", "Năm", "Chỉ tiêu", "Số lượng")
    names = (("Tổng số hộ", "hh"), ("Số hộ đăng ký gia đình học tập", "fr"), ("Số hộ đạt gia đình học tập", "fg"))
    for i in range(1, 6):
        x = gen(w, 1, "hh@2022 fr@2022 fg@2022 hh@2023 fr@2023 fg@2023")[0]
        for y in (2022, 2023):
            for label, s in names:
                w.row += 1
                cells(w, w.row, f"Khu phố {i}", y, label, x[f"{s}@{y}"])
                say(w, 3, w.row, s, x[f"{s}@{y}"], f"Khu phố {i}", str(y))
    return w


@ward
def wo_ke_hoach_thuc_hien_phan_tram() -> Ward:
    """The whole commune: each model with the year's plan, what was done and the share of the plan; the result of the year before beside it."""
    w = Ward("wo_ke_hoach_thuc_hien_phan_tram", sheet="CT", ward="Xã Mường Trai Hạ", period="2022")
    title(offices(w, "UBND XÃ MƯỜNG TRAI HẠ").skip(), "KẾT QUẢ THỰC HIỆN CHỈ TIÊU XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2022", 6).skip()
    w.row += 1
    cells(w, w.row, "TT", "Chỉ tiêu", "ĐVT", "Công nhận năm 2021", "Kế hoạch năm 2022", "Công nhận năm 2022", "Tỷ lệ TH/KH (%)", bold=True)
    for i, (label, unit, m, a, b, c) in enumerate((("Gia đình học tập", "Hộ", "f", 588, 600, 633), ("Dòng họ học tập", "Dòng họ", "cl", 4, 5, 5), ("Cộng đồng học tập", "Bản", "co", 9, 10, 9), ("Đơn vị học tập", "Đơn vị", "un", 5, 5, 6)), 1):
        w.row += 1
        cells(w, w.row, i, label, unit, a, b, c, round(100 * c / b, 1))
        for col, s, v, y in ((3, "g", a, "2021"), (4, "p", b, "2022"), (5, "g", c, "2022")):
            say(w, col, w.row, m + s, v, period=y)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wo_tang_giam_so_nam_truoc() -> Ward:
    """Beside this year's registered the year before and by how many they differ; xóm; the differences with a sign."""
    w = Ward("wo_tang_giam_so_nam_truoc", sheet="So sanh", ward="Xã Bảo Lý Nam", period="2023", sizes=(110, 290))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ BẢO LÝ NAM").skip(), "ĐĂNG KÝ GIA ĐÌNH HỌC TẬP NĂM 2023 SO VỚI NĂM 2022", 6).skip()
    w.head("STT | Xóm | Số hộ đăng ký năm 2022 | Số hộ đăng ký năm 2023 | Tăng (+), giảm (-) | Lý do", name=1, stt=0)
    d = gen(w, 6, "fr@2022 fr@2023")
    d[2]["fr@2023"] -= 9
    for k, x in enumerate(d):
        x["x"] = f"{x['fr@2023'] - x['fr@2022']:+d}"
        x["why"] = "Hộ chuyển đi làm ăn xa" if k == 2 else None
    lines, _ = table(w, "# n fr@2022 fr@2023 ~x x:why", of("Xóm", "Đồng Áng,Cô Dạ,Đầm Mỹ,Thượng,Hạ,Đại Lễ"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def wo_cot_ngay_hop_ten_nguoi() -> Ward:
    """Between the figures the day of the meeting, the name of the branch's head and the telephone; day written in three ways."""
    w = Ward("wo_cot_ngay_hop_ten_nguoi", sheet="Theo doi", ward="Phường Lê Hồng Phong Đông", period="2021", sizes=(160, 390))
    title(offices(w, "UBND PHƯỜNG LÊ HỒNG PHONG ĐÔNG").skip(), "THEO DÕI BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2021", 8).skip()
    w.head("STT | Tổ dân phố | Chi hội trưởng | Điện thoại | Ngày họp bình xét | Tổng số hộ | Số hộ đăng ký | Số hộ được bình xét đạt", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for x, day in zip(d, ("05/11/2021", "8/11", "ngày 10/11/2021", "12-11-2021", "15/11"), strict=True):
        x |= {"who": "Trần Văn Mẫu", "tel": "0912000000", "day": day}
    table(w, "# n x:who x:tel x:day hh fr fg", kp(5, "Tổ dân phố {i}", "Tổ dân phố"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wo_muc_do_xep_loai_cong_dong() -> Ward:
    """Communities with points and a grade beside the registered and recognised; families; thôn; Thông tư 25."""
    w = Ward("wo_muc_do_xep_loai_cong_dong", sheet="CDHT", ward="Xã Đại Hưng Nội", period="2024", sizes=(220, 480))
    title(offices(w, "UBND XÃ ĐẠI HƯNG NỘI").skip(), "KẾT QUẢ ĐÁNH GIÁ CỘNG ĐỒNG HỌC TẬP CẤP THÔN NĂM 2024", 8).skip()
    w.head("""
        TT | Thôn | Gia đình học tập | < | Cộng đồng học tập | < | < | Xếp loại
        ^ | ^ | Đăng ký | Công nhận | Đăng ký | Điểm đánh giá | Công nhận | ^""", name=1, stt=0)
    d = gen(w, 5, "fr fg cor cog")
    for x, points, grade in zip(d, (92, 88, 74, 95, 81), ("Tốt", "Tốt", "Khá", "Tốt", "Khá"), strict=True):
        x |= {"pt": points, "gr": grade, "cog": 1}
    d[2]["cog"] = 0
    table(w, "# n fr fg cor ~pt cog x:gr", of("Thôn", "Trinh Tiết,Thượng Tiết,Hà Xá,Văn Giang,Kim Bôi"), d, "")
    t = sums(d)
    w.row += 1
    cells(w, w.row, None, "Cộng", t["fr"], t["fg"], t["cor"], None, t["cog"], None, bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wo_quy_thu_chi_ton() -> Ward:
    """The fund of the branches: families beside it, members; money in nghìn đồng with dots."""
    w = Ward("wo_quy_thu_chi_ton", sheet="Quỹ", ward="Xã Hòa Nhơn Thượng", period="2022", sizes=(180, 440))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HÒA NHƠN THƯỢNG").skip(), "TÌNH HÌNH HỘI VIÊN, QUỸ KHUYẾN HỌC CÁC THÔN NĂM 2022", 7)
    w.text("Đơn vị tính: nghìn đồng", at=5, italic=True)
    w.head("""
        TT | Thôn | Tổng số hội viên | Trong đó: hội viên nữ | Quỹ khuyến học | Học bổng | <
        ^ | ^ | ^ | ^ | ^ | Số suất | Thành tiền""", name=1, stt=0)
    d = typed("mem nu fund sch tien", *("112|51|18.500{18500000}|9|4.500", "96|44|12.300{12300000}|6|3.000", "131|70|22.150{22150000}|12|6.000", "74|33|8.900{8900000}|4|2.000"))
    body(w, "# n mem x:nu fund sch ~tien", of("Thôn", "Phước Thái,Thạch Nham Đông,Hòa Khương,Ninh An"), d)
    w.row += 1
    cells(w, w.row, None, "Cộng", 413, 198, "61.850", 31, "15.500", bold=True)
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 4)
