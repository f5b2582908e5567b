"""Ordinary ones: forms of ten offices of all parts of the country, with the words, the letters and the ways of summing up of each."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_frames import body, comma, dots, end, gen, kp, many, of, offices, pct, signed, sums, table, title, top, total


@ward
def zj_hau_giang_ke_hoach() -> Ward:
    """Hậu Giang 2023: ấp, the plan of the year, registered and recognised, the share of the plan."""
    w = Ward("zj_hau_giang_ke_hoach", sheet="Biểu 1", ward="Xã Tân Bình Hạ", period="2023", sizes=(220, 430))
    top(w, "UBND XÃ TÂN BÌNH HẠ", "HỘI KHUYẾN HỌC", at=5)
    title(w, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2023", 8).skip()
    w.head("TT | Ấp | Tổng số hộ | Chỉ tiêu kế hoạch | Hộ đăng ký | Hộ được công nhận | Đạt % so với kế hoạch | Ghi chú", name=1, stt=0)
    table(w, "# n hh fp fr fg %fg/fp _", of("Ấp", "Tân Phú,Tân Thành,Thạnh Lợi,Cầu Xáng,Mỹ Hưng"), gen(w, 5, "hh fp fr fg"), "Tổng cộng")
    return signed(w)


@ward
def zj_phu_yen_bon_mo_hinh() -> Ward:
    """Phú Yên 2019: khu phố, only what was recognised of each of the four models."""
    w = Ward("zj_phu_yen_bon_mo_hinh", sheet="Sheet1", ward="Thị trấn Phú Thứ Nam", period="2019", sizes=(260, 520))
    title(offices(w, "HỘI KHUYẾN HỌC", "THỊ TRẤN PHÚ THỨ NAM").skip(), "TỔNG HỢP CÁC DANH HIỆU ĐƯỢC CÔNG NHẬN NĂM 2019", 6).skip()
    w.head("STT | Khu phố | Gia đình hiếu học | Dòng họ hiếu học | Cộng đồng học tập | Đơn vị học tập", name=1, stt=0)
    table(w, "# n fg clg cog ung", kp(6), gen(w, 6, "fg clg cog ung"), "Toàn thị trấn")
    return end(w)


@ward
def zj_ninh_binh_moi_va_lai() -> Ward:
    """Ninh Bình 2022: xóm, families registered anew and again, their sum, those recognised; the sums are formulas."""
    w = Ward("zj_ninh_binh_moi_va_lai", sheet="GĐHT", ward="Xã Khánh Nhạc Thượng", period="2022", sizes=(130, 290))
    top(w, "HỘI KHUYẾN HỌC HUYỆN YÊN KHÁNH", "HỘI KHUYẾN HỌC XÃ KHÁNH NHẠC THƯỢNG", at=4)
    title(w, "BIỂU ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2022", 7).skip()
    w.head("""
        TT | Xóm | Tổng số hộ | Số hộ đăng ký | < | < | Số hộ được công nhận
        ^ | ^ | ^ | Đăng ký mới | Đăng ký lại | Tổng | ^""", name=1, stt=0)
    d = gen(w, 6, "hh fr frr frn fg")
    table(w, "# n hh frn frr fr fg", of("Xóm", "Phong An,Đồng Cửa,Tân Mỹ,Nhạc Hạ,Bình Hòa,Đông Trại"), d, "Cộng", formulas=True)
    return end(w, "Người tổng hợp", "CHỦ TỊCH", 4)


@ward
def zj_khanh_hoa_cong_dan() -> Ward:
    """Khánh Hòa 2024: tổ dân phố, adults, citizens registered and recognised with the share typed with %."""
    w = Ward("zj_khanh_hoa_cong_dan", sheet="CDHT", ward="Phường Vĩnh Nguyên Tây", period="2024", sizes=(210, 390))
    title(offices(w, "UBND PHƯỜNG VĨNH NGUYÊN TÂY").skip(), "KẾT QUẢ ĐÁNH GIÁ, CÔNG NHẬN CÔNG DÂN HỌC TẬP NĂM 2024", 6).skip()
    w.head("STT | Tổ dân phố | Số người từ 18 tuổi trở lên | Số công dân đăng ký | Số công dân được công nhận | Tỷ lệ (%)", name=1, stt=0)
    table(w, "# n ad citr cit %cit/ad", kp(8, "Tổ dân phố số {i}", "Tổ dân phố"), gen(w, 8, "ad citr cit"), "Tổng", show=pct)
    return end(w, "Công chức VHXH", "TM. UBND PHƯỜNG", 4)


@ward
def zj_hoa_binh_quy() -> Ward:
    """Hòa Bình 2021, .xls in TCVN3: xóm, members, the fund in triệu đồng, scholarships."""
    w = Ward("zj_hoa_binh_quy", "xls", "HV", ward="Xã Mường Chiềng Hạ", period="2021", encode="tcvn3", sizes=(70, 160))
    title(offices(w, "Hội khuyến học xã Mường Chiềng Hạ").skip(), "Hội viên, quỹ và học bổng khuyến học năm 2021", 5).skip()
    w.head("TT | Xóm | Số hội viên | Quỹ khuyến học (triệu đồng) | Số suất học bổng", name=1, stt=0)
    d = gen(w, 5, "mem fund sch")
    for x in d:
        x["fund"] = f"{comma(round(x['fund'] / 1e6, 1))}{{{round(x['fund'], -5)}}}"
    table(w, "# n mem fund sch", of("Xóm", "Nà Mười,Kẻ Sằn,Mái,Phiếu,Tằm"), d, "")
    w.line(None, "Cộng", sums(d)["mem"], comma(sums(d)["fund"] / 1e6), sums(d)["sch"], bold=True)
    return end(w, "Người lập", "Chủ tịch", 3)


@ward
def zj_long_an_csv() -> Ward:
    """Long An 2018, .csv with semicolons: ấp, clans that registered and were recognised, families the same; thousands with dots."""
    w = Ward("zj_long_an_csv", "csv", ward="Xã Phước Vân Tây", period="2018", csv=("utf-8-sig", ";"), sizes=(400, 700))
    w.text("HỘI KHUYẾN HỌC XÃ PHƯỚC VÂN TÂY").text("Báo cáo các mô hình học tập năm 2018").skip()
    w.head("STT | Tên ấp | Số hộ dân | GĐHT đăng ký | GĐHT đạt | Dòng họ HT đăng ký | Dòng họ HT đạt", name=1, stt=0)
    table(w, "# n hh fr fg clr clg", [f"{i}=Ấp {i}" for i in range(1, 6)], gen(w, 5, "hh fr fg clr clg"), "Cộng", fmt={"hh": dots, "fr": dots, "fg": dots})
    return w


@ward
def zj_ha_giang_bo_hoc() -> Ward:
    """Hà Giang 2020-2021: thôn, who left primary and lower secondary, who came back, who was not yet in class."""
    w = Ward("zj_ha_giang_bo_hoc", sheet="Sheet1", ward="Xã Bản Nhùng Thượng", period="2020-2021", sizes=(60, 120))
    top(w, "UBND XÃ BẢN NHÙNG THƯỢNG", "HỘI KHUYẾN HỌC", at=4)
    title(w, "SỐ LIỆU HỌC SINH BỎ HỌC VÀ VẬN ĐỘNG RA LỚP NĂM HỌC 2020 - 2021", 7).skip()
    w.head("""
        TT | Thôn bản | Học sinh bỏ học | < | Số HS vận động trở lại lớp | < | Trẻ chưa ra lớp
        ^ | ^ | Tiểu học | THCS | Tiểu học | THCS | ^""", name=1, stt=0)
    table(w, "# n do:th do:thcs rt:th rt:thcs ne", of("Thôn", "Nà Pồng,Lũng Cáng,Khuổi Phạ,Bản Cưởm"), gen(w, 4, "do:th do:thcs rt:th rt:thcs ne"), "Tổng số")
    return end(w, "Người lập biểu", "CHỦ TỊCH HỘI", 4)


@ward
def zj_ca_mau_sau_thang() -> Ward:
    """Cà Mau, the first six months of 2024: khóm, households, families that registered, members, scholarships; remarks."""
    w = Ward("zj_ca_mau_sau_thang", sheet="6 tháng", ward="Thị trấn Năm Hưng", period="2024-H1", sizes=(190, 410))
    title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN NĂM HƯNG").skip(), "SỐ LIỆU CÔNG TÁC KHUYẾN HỌC 6 THÁNG ĐẦU NĂM 2024", 7).skip()
    w.head("STT | Khóm | Tổng số hộ | Hộ đăng ký GĐHT | Hội viên | Học bổng đã trao (suất) | Ghi chú", name=1, stt=0)
    table(w, "# n hh fr mem sch _", kp(5, "Khóm {i}", "Khóm"), gen(w, 5, "hh fr mem sch"), "Cộng")
    return end(w)


@ward
def zj_krong_pac_huyen() -> Ward:
    """A district of the highlands 2019: communes and towns, three models with plan and result, which the title says are those recognised, the whole first."""
    w = Ward("zj_krong_pac_huyen", "ods", "TH", ward="", period="2019", sizes=(1500, 3200), communities=(7, 15))
    title(offices(w, "HỘI KHUYẾN HỌC HUYỆN KRÔNG PẮC").skip(), "KẾT QUẢ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2019", 9).skip()
    w.head("""
        TT | Xã, thị trấn | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Cộng đồng học tập | <
        ^ | ^ | ^ | KH | TH | KH | TH | KH | TH""", name=1, stt=0)
    cols = "# n hh fp fg clp clg cop cog"
    d = gen(w, 6, "hh fp fg clp clg cop cog")
    total(w, cols, "Toàn huyện", d)
    body(w, cols, ["Thị trấn Phước An", "Xã Ea Kly", "Xã Ea Phê", "Xã Krông Búk", "Xã Hòa An", "Xã Tân Tiến"], d, ward_rows=True)
    return end(w, "Thư ký", "CHỦ TỊCH", 5)


@ward
def zj_an_giang_nam_nam() -> Ward:
    """An Giang 2016-2020: khóm, registered families of five years, turned with the years down and the khóm across."""
    w = Ward("zj_an_giang_nam_nam", sheet="Sheet1", ward="Phường Mỹ Thới Đông", period="2020", sizes=(250, 480))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG MỸ THỚI ĐÔNG").skip(), "SỐ HỘ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP GIAI ĐOẠN 2016 - 2020", 7).skip()
    years = range(2016, 2021)
    d = gen(w, 4, many("fr", years))
    w.head("TT | Năm | Khóm 1 | Khóm 2 | Khóm 3 | Khóm 4 | Toàn phường", name=1, stt=0)
    for i, y in enumerate(years, 1):
        figures = [x[f"fr@{y}"] for x in d]
        w.line(i, f"Năm {y}", *figures, sum(figures))
        for c, v in enumerate(figures, 2):
            w.takes(c, "fr", v, f"Khóm {c - 1}", str(y))
    return end(w, "Người lập", "CHỦ TỊCH", 4)
