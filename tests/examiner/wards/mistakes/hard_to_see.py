"""A mistake each in a layout that is not the plainest, and two that only look like one."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    across,
    end,
    given,
    of,
    offices,
    table,
    title,
    typed,
)


@ward
def wr_ty_le_khac_mau_so() -> Ward:
    """The head says "so với tổng số hộ", and one share is of the registered."""
    w = Ward("wr_ty_le_khac_mau_so", sheet="Sheet1", ward="Xã Tam Hải Nam", period="2022")
    title(offices(w, "HKH XÃ TAM HẢI NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2022", 6).skip()
    w.head("TT | Thôn | Tổng số hộ | Đăng ký | Công nhận | Tỷ lệ công nhận so với tổng số hộ (%)", name=1, stt=0)
    d = typed("hh fr fg", "301 230 199", "277 201 180", "340 266 240", "255 180 151", "289 210 188")
    lines, _ = table(w, "# n hh fr fg %fg/hh", of("Thôn", "Bình Trung,Thuận An,Đông Tuần,Tân Lập,Long Thạnh"), d, "Cộng")
    w.plant(w.address(5, lines[2]), 90.2)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wr_mot_thon_chep_hai_nam() -> Ward:
    """Two years beside one another: the sum of 2023 was copied from 2022."""
    w = Ward("wr_mot_thon_chep_hai_nam", "xls", "Sheet1", ward="Xã Vĩnh Sơn Trung", period="2023")
    title(offices(w, "UBND XÃ VĨNH SƠN TRUNG").skip(), "GIA ĐÌNH HỌC TẬP 2022 - 2023", 6).skip()
    w.head("""
        TT | Thôn | Năm 2022 | < | Năm 2023 | <
        ^ | ^ | ĐK | CN | ĐK | CN""", name=1, stt=0)
    d = typed("fr@2022 fg@2022 fr@2023 fg@2023", "140 121 150 133", "98 80 109 92", "122 104 131 117", "87 70 95 79")
    table(w, "# n fr@2022 fg@2022 fr@2023 fg@2023", of("Thôn", "Suối Cát,Suối Đá,K2,K3"), d, "Cộng")
    w.plant(w.address(4), 447)
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wr_be_hon_vi_thieu_so() -> Ward:
    """A digit was lost from the households: 34 of which 251 registered."""
    w = Ward("wr_be_hon_vi_thieu_so", "ods", "Sheet1", ward="Xã Nhơn Phong Tây", period="2021")
    title(offices(w, "UBND XÃ NHƠN PHONG TÂY").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    w.head("TT | Thôn | Số hộ | Số hộ ĐK | Số hộ CN", name=1, stt=0)
    d = typed("hh fr fg", "412 300 261", "340 251 222", "388 290 249", "295 207 181")
    lines, _ = table(w, "# n hh fr fg", of("Thôn", "Tam Hòa,Thanh Danh,Liêm Lợi,Kim Tài"), d, "Tổng")
    w.plant(w.address(2, lines[1]), 34, w.address(3, lines[1]), w.address(2), total=w.address(2))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wr_tong_so_khong_doi_sau_tach() -> Ward:
    """Only seeming: a thôn was parted in 2022, its households fell, as the remark says; sums hold."""
    papers = []
    for y, lines in ((2021, ("Đông Bình|420|300|261|", "Tây Bình|388|280|240|")), (2022, ("Đông Bình|226|165|140|Tách lập thôn Đông Bình 2", "Đông Bình 2|201|150|128|Mới thành lập", "Tây Bình|391|290|255|"))):
        w = Ward("wr_tong_so_khong_doi_sau_tach", sheet=f"Năm {y}", ward="Xã Cát Thắng Nam", period=str(y))
        title(offices(w, "UBND XÃ CÁT THẮNG NAM").skip(), f"GIA ĐÌNH HỌC TẬP NĂM {y}", 6).skip()
        w.head("TT | Thôn | Tổng số hộ | Đăng ký | Công nhận | Ghi chú", name=1, stt=0)
        parts = [line.split("|") for line in lines]
        d = [{"hh": int(p[1]), "fr": int(p[2]), "fg": int(p[3]), "note": p[4] or None} for p in parts]
        table(w, "# n hh fr fg x:note", [f"Thôn {p[0]}" for p in parts], d, "Cộng")
        papers.append(end(w, "Người lập", "CHỦ TỊCH", 3))
    return join(papers)


@ward
def wr_ke_hoach_vuot_tram_phan_tram() -> Ward:
    """Only seeming: the plan was low, so that the result is 145 % of it; clans fewer than thôn, a thôn without any."""
    w = Ward("wr_ke_hoach_vuot_tram_phan_tram", sheet="KH", ward="Xã Ia Kênh Nam", period="2023")
    title(offices(w, "UBND XÃ IA KÊNH NAM").skip(), "THỰC HIỆN KẾ HOẠCH XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("TT | Làng | Tổng số hộ | Kế hoạch | Đăng ký | Công nhận | Công nhận so kế hoạch (%)", name=1, stt=0)
    d = typed("hh fp fr fg", "121 60 95 87", "98 50 77 70", "144 80 110 101", "87 45 60 55")
    table(w, "# n hh fp fr fg %fg/fp", of("Làng", "Mrông Yố,Nhao,Thong Ngó,Tao Chor"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wr_chu_trong_o_so() -> Ward:
    """Turned: a word that is no figure and no word for nothing stands where a count should be."""
    w = Ward("wr_chu_trong_o_so", sheet="Sheet1", ward="Xã Mỹ Hiệp Trung", period="2022", sizes=(200, 400))
    title(offices(w, "HKH XÃ MỸ HIỆP TRUNG").skip(), "SỐ LIỆU KHUYẾN HỌC NĂM 2022", 6).skip()
    labels = [(1, "Tổng số hộ", "hh"), (2, "Số hộ đăng ký GĐHT", "fr"), (3, "Số hộ đạt GĐHT", "fg"), (4, "Số hội viên", "mem")]
    d = given("hh fr fg mem", [(240, 170, 150, 60), (211, 160, 133, 48), (268, 199, 170, 71)])
    across(w, labels, of("Ấp", "Mỹ Thạnh,Mỹ Lợi,Tây Hạ"), d, "Cộng", "TT | Nội dung")
    row = w.tables[0].header_rows[0] + 4
    w.plant(w.address(3, row), "bốn tám", w.address(5, row))
    return end(w, "Người lập", "CHỦ TỊCH", 3)
