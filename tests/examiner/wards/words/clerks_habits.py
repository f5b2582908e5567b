"""Habits of clerks in the heads, the names and the figures of ordinary tables."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
    end,
    gen,
    kp,
    of,
    offices,
    signed,
    table,
    title,
    top,
    typed,
)


@ward
def wo_dau_de_viet_hoa_gach_noi() -> Ward:
    """Heads in capitals broken over lines by hand, hyphens before sub-heads, "Trong đó" over the new and the renewed."""
    w = Ward("wo_dau_de_viet_hoa_gach_noi", sheet="Bieu1", ward="Xã Phú Sơn Tây", period="2021", sizes=(140, 340))
    title(offices(w, "UBND XÃ PHÚ SƠN TÂY").skip(), "TỔNG HỢP ĐĂNG KÝ, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2021", 8).skip()
    w.head("""
        SỐ⏎TT | TÊN⏎THÔN | TỔNG SỐ HỘ⏎GIA ĐÌNH | SỐ HỘ ĐĂNG KÝ⏎GIA ĐÌNH HỌC TẬP | < | < | SỐ HỘ ĐƯỢC⏎CÔNG NHẬN⏎GIA ĐÌNH⏎HỌC TẬP | GHI⏎CHÚ
        ^ | ^ | ^ | TỔNG SỐ | TRONG ĐÓ | < | ^ | ^
        ^ | ^ | ^ | ^ | - Đăng ký mới | - Đăng ký lại | ^ | ^""", name=1, stt=0)
    d = gen(w, 6, "hh fr frr fg")
    for x in d:
        x["frn"] = x["fr"] - x["frr"]
    table(w, "# n hh fr frn frr fg _", of("Thôn", "Yên Kỳ,Quy Mông,Phú Mỹ,Tân Phong,Đồng Phú,Liên Bu"), d, "CỘNG")
    return signed(w)


@ward
def wo_khong_co_dong_cong() -> Ward:
    """No sum at all; names typed with double and trailing blanks; a thin table of two columns of figures; .xls in TCVN3."""
    w = Ward("wo_khong_co_dong_cong", "xls", "sheet1", ward="Xã Vạn Thắng Thượng", period="2015", encode="tcvn3", font=".VnTime", sizes=(120, 300))
    w.text("Hội Khuyến học xã Vạn Thắng Thượng").text("Số gia đình hiếu học năm 2015").skip()
    w.head("TT | Tên thôn | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    names = ["Thôn  Quảng Hội =Thôn Quảng Hội", "Thôn Vạn Phước", "Thôn Phú Hội  1=Thôn Phú Hội 1", "Thôn Phú Hội 2", "Thôn Lộc Thọ"]
    table(w, "# n fr fg", names, gen(w, 5, "fr fg"), "")
    return w


@ward
def wo_ap_so_la_ma_va_chu() -> Ward:
    """Ấp with Roman numbers and letters; the number of the line left out of every second; sums of two levels with "Trong đó"."""
    w = Ward("wo_ap_so_la_ma_va_chu", sheet="Tổng hợp", ward="Xã Thạnh Trị Đông", period="2020", sizes=(230, 520))
    title(top(w, "HKH XÃ THẠNH TRỊ ĐÔNG", at=4), "BẢNG TỔNG HỢP GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2020", 7).skip()
    w.head("""
        STT | Ấp | Hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đ.ký | C.nhận | Đ.ký | C.nhận""", name=1, stt=0)
    names = ["Ấp 1A", "Ấp 1B", "Ấp II=Ấp 2", "Ấp 3", "Ấp Xẻo Chích A", "Ấp Xẻo Chích B"]
    lines, _ = table(w, "# n hh fr fg clr clg", names, gen(w, 6, "hh fr fg clr clg"), "T. cộng")
    for row in lines[1::2]:
        w.put(0, None, row, border=True)
    return end(w, "Thư ký", "CHỦ TỊCH", 4)


@ward
def wo_html_cong_dong_don_vi() -> Ward:
    """A web page: communities and units per bản with totals of each, words of the programme of 2022; figures as texts."""
    w = Ward("wo_html_cong_dong_don_vi", "html", "Sheet1", ward="Xã Hang Kia Nội", period="2023", font="Arial", sizes=(60, 150), communities=None)
    w.text("UBND XÃ HANG KIA NỘI").text("KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH HỌC TẬP SUỐT ĐỜI NĂM 2023 (QĐ 387/QĐ-TTg)").skip()
    w.head("""
        STT | Xóm, bản | Gia đình | < | Dòng họ | < | Cộng đồng | < | Đơn vị | <
        ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    keys = "fr fg clr clg cor cog unr ung"
    table(w, "# n " + keys, [*of("Xóm", "Thung Mặn,Thung Ẳng"), *of("Bản", "Hang Kia 1,Hang Kia 2,Pà Khôm")], gen(w, 5, keys), "Toàn xã", fmt=dict.fromkeys(keys.split(), lambda v: f"{v:02d}"))
    return w


@ward
def wo_ty_le_hai_mau_so() -> Ward:
    """Two shares of the recognised, of the registered and of all households, heads without saying which but by order; decimals of two places."""
    w = Ward("wo_ty_le_hai_mau_so", sheet="GĐHT", ward="Thị trấn Hòa Vinh Đông", period="2019", sizes=(280, 640))
    title(offices(w, "UBND THỊ TRẤN HÒA VINH ĐÔNG", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2019", 8).skip()
    w.head("STT | Khu phố | Tổng số hộ gia đình | Số gia đình đăng ký | Tỷ lệ % so với tổng số hộ | Số gia đình được công nhận | Tỷ lệ % so với đăng ký | Tỷ lệ % so với tổng số hộ", name=1, stt=0)
    table(w, "# n hh fr %fr/hh fg %fg/fr %fg/hh", of("Khu phố", "1,2,3,4,Bàn Nham Bắc,Bàn Nham Nam"), gen(w, 6, "hh fr fg"), "Tổng cộng", show=lambda v: f"{vietnamese(v, 2)} %")
    return end(w, "Người lập", "Chủ tịch", 5)


@ward
def wo_xls_mot_to_hai_dong() -> Ward:
    """Small wards' tổ: households with trailing unit, "hộ" in the head's second line; a head row of units of measure."""
    w = Ward("wo_xls_mot_to_hai_dong", "xls", "Nam 2022", ward="Phường Cốc Lếu Hạ", period="2022", sizes=(95, 210))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG CỐC LẾU HẠ").skip(), "TỔNG HỢP CÁC DANH HIỆU NĂM 2022", 8).skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | Công dân học tập | < | Số hội viên
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | ^
        ^ | ^ | (hộ) | (hộ) | (hộ) | (người) | (người) | (người)""", name=1, stt=0)
    table(w, "# n hh fr fg citr cit mem", kp(8, "Tổ dân phố số {i}", "Tổ dân phố"), gen(w, 8, "hh fr fg citr cit mem"), "Cộng", fmt={"hh": lambda v: f"{v} hộ"})
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def wo_hoc_sinh_nguy_co_vang() -> Ward:
    """Absent and at risk are no dropouts: the columns beside those left and back; levels as groups; buôn."""
    w = Ward("wo_hoc_sinh_nguy_co_vang", sheet="HS", ward="Xã Krông Nô Thượng", period="2023-2024")
    title(offices(w, "BAN CHỈ ĐẠO PHỔ CẬP XÃ KRÔNG NÔ THƯỢNG").skip(), "RÀ SOÁT HỌC SINH BỎ HỌC NĂM HỌC 2023-2024", 9).skip()
    w.head("""
        TT | Buôn | Số HS có nguy cơ bỏ học | Tiểu học | < | THCS | < | Trẻ 6 tuổi | <
        ^ | ^ | ^ | Bỏ học | Vận động ra lớp | Bỏ học | Vận động ra lớp | Tổng số | Vào lớp 1""", name=1, stt=0)
    keys = "do:th rt:th do:thcs rt:thcs a6 a6g"
    d = typed("risk " + keys, "6 1 1 3 1 22 22", "4 0 0 2 2 17 16", "9 1 0 5 2 31 31", "3 0 0 1 0 14 14")
    table(w, "# n x:risk " + keys, of("Buôn", "Phi Dih Ja A,Phi Dih Ja B,Gung Yang,Lách Ló"), d, "Cộng")
    return end(w, "Người lập", "TRƯỞNG BAN", 5)


@ward
def wo_gia_dinh_tieu_bieu_khen() -> Ward:
    """After the recognised the exemplary families by who commended them, which are no element; commune of ấp, remarks by hand."""
    w = Ward("wo_gia_dinh_tieu_bieu_khen", sheet="Khen", ward="Xã Trung Hiệp Nam", period="2022", sizes=(300, 650))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TRUNG HIỆP NAM").skip(), "KẾT QUẢ CÔNG NHẬN VÀ BIỂU DƯƠNG GIA ĐÌNH HỌC TẬP NĂM 2022", 8).skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Gia đình học tập | < | Gia đình học tập tiêu biểu được khen thưởng | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Cấp huyện | Cấp xã | ^""", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x |= {"a": k % 2, "b": 3 + k}
    table(w, "# n hh fr fg ~a ~b _", of("Ấp", "Rạch Nưng,Quang Bình,Ruột Ngựa,Trung Hòa,Mướp Sát"), d, "Cộng")
    for c in (5, 6):
        w.not_counted(w.address(c))
    return end(w, "Người lập", "CHỦ TỊCH", 4)
