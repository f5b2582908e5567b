"""A pile as a province gets it: ordinary tables of the models."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
    bare,
    body,
    cells,
    comma,
    end,
    gen,
    kp,
    of,
    offices,
    pct,
    signed,
    sums,
    table,
    title,
    top,
    total,
    typed,
)


@ward
def wn_xom_ba_danh_hieu() -> Ward:
    """Families, clans and communities of xóm in two levels of heads, the unit of measure in a line above, remarks."""
    w = Ward("wn_xom_ba_danh_hieu", sheet="Sheet1", ward="Xã Vô Tranh Thượng", period="2021", sizes=(85, 240))
    title(top(w, "UBND XÃ VÔ TRANH THƯỢNG", "HỘI KHUYẾN HỌC", "Số: 14/BC-HKH", at=6, date="Vô Tranh Thượng, ngày 08 tháng 12 năm 2021"), "KẾT QUẢ THỰC HIỆN PHONG TRÀO XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2021", 9)
    w.text("Đơn vị tính: hộ, dòng họ, xóm", at=6, italic=True)
    w.head("""
        STT | Xóm | Tổng số hộ gia đình | Danh hiệu GĐHT | < | Danh hiệu DHHT | < | Danh hiệu CĐHT | Ghi chú
        ^ | ^ | ^ | Đăng ký | Được công nhận | Đăng ký | Được công nhận | Được công nhận | ^""", name=1, stt=0)
    d = gen(w, 8, "hh fr fg clr clg cog")
    d[2]["note"], d[6]["note"] = "Xóm nông thôn mới kiểu mẫu", "Sáp nhập từ 2 xóm cũ"
    table(w, "# n hh fr fg clr clg cog x:note", bare("Xóm", "Tân Bình 1,Tân Bình 2,Toàn Thắng,Liên Hồng,Thống Nhất,Trung Thành,Cầu Lưu,Bình Long"), d, "Cộng toàn xã")
    return signed(w, "Người tổng hợp", "T/M BAN THƯỜNG VỤ", 5)


@ward
def wn_bon_tang_ti_le() -> Ward:
    """Four levels of heads, line breaks in the last, each count with its share, a row of column numbers with formulas."""
    w = Ward("wn_bon_tang_ti_le", sheet="PL1", ward="Xã Thái Học Trung", period="2022", sizes=(190, 520))
    title(offices(w, "ỦY BAN NHÂN DÂN", "XÃ THÁI HỌC TRUNG").skip(), "PHỤ LỤC 1: TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP", 11)
    w.text("(Kèm theo Báo cáo số 97/BC-UBND ngày 20/12/2022 của UBND xã)", italic=True, over=11, align="center").skip()
    w.head("""
        TT | Tên thôn | Tổng số⏎hộ dân | Kết quả thực hiện năm 2022 | < | < | < | < | < | < | Ghi chú
        ^ | ^ | ^ | Gia đình học tập | < | < | < | Dòng họ học tập | < | < | ^
        ^ | ^ | ^ | Đăng ký | < | Công nhận | < | Tổng số⏎dòng họ | Đăng ký | Công nhận | ^
        ^ | ^ | ^ | Số hộ | Tỉ lệ⏎(%) | Số hộ | Tỉ lệ⏎(%) | ^ | ^ | ^ | ^""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5)=(4)/(3) | (6) | (7)=(6)/(4) | (8) | (9) | (10) | (11)")
    table(w, "# n hh fr %fr/hh fg %fg/fr cl clr clg _", of("Thôn", "Sồi Tó,Trinh Nữ,Hàm Thượng,Bùi Xá,Đọ,Lạc Trung"), gen(w, 6, "hh fr fg cl clr clg"), "TỔNG CỘNG", show=comma)
    return end(w, "CÔNG CHỨC VH-XH", "CHỦ TỊCH", 6)


@ward
def wn_stt_cuoi_ten_trong() -> Ward:
    """.xls: the running number stands last, no heading over the names, blank columns and rows before the table."""
    w = Ward("wn_stt_cuoi_ten_trong", "xls", "ap", ward="Xã Đông Phú Thạnh", period="2019", left=2, top=3, sizes=(310, 780))
    title(offices(w, "HKH XÃ ĐÔNG PHÚ THẠNH"), "BÁO CÁO SỐ LIỆU GIA ĐÌNH HỌC TẬP, ĐƠN VỊ HỌC TẬP NĂM 2019", 7).skip()
    w.head(" | Số hộ | Số hộ đăng ký GĐHT | Số hộ đạt GĐHT | Số đơn vị đăng ký ĐVHT | Số đơn vị đạt ĐVHT | STT", name=0, stt=6)
    table(w, "n hh fr fg unr ung #", of("Ấp", "Phú Hòa,Phú Lợi A,Phú Lợi B,Phước Thạnh,Khánh Hội A,Rạch Mương"), gen(w, 6, "hh fr fg unr ung"), "Tổng")
    return end(w, "Người lập", "Chủ tịch Hội", 4)


@ward
def wn_cong_dan_quyet_dinh_677() -> Ward:
    """Citizens by Quyết định 677: people of 18 and more, registered, recognised, shares of both; TDP with numbers of two figures."""
    w = Ward("wn_cong_dan_quyet_dinh_677", sheet="CDHT 2024", ward="Phường Hội Hợp Bắc", period="2024", font="Calibri", sizes=(180, 460))
    title(top(w, "UBND PHƯỜNG HỘI HỢP BẮC", "HỘI KHUYẾN HỌC", at=5), "KẾT QUẢ ĐÁNH GIÁ, CÔNG NHẬN DANH HIỆU \"CÔNG DÂN HỌC TẬP\" NĂM 2024", 8)
    w.text("(Thực hiện Quyết định số 677/QĐ-TTg ngày 03/6/2022 của Thủ tướng Chính phủ)", italic=True, over=8, align="center").skip()
    w.head("""
        Số TT | Tổ dân phố | Tổng số công dân từ 18 tuổi trở lên | Công dân học tập | < | < | < | Ghi chú
        ^ | ^ | ^ | Số người đăng ký | Tỷ lệ đăng ký (%) | Số người được công nhận | Tỷ lệ công nhận/đăng ký (%) | ^""", name=1, stt=0)
    table(w, "# n ad citr %citr/ad cit %cit/citr _", [f"TDP {i:02d}=Tổ dân phố {i}" for i in range(1, 10)], gen(w, 9, "ad citr cit"), "Cộng", show=comma, fmt=dict.fromkeys(("ad", "citr", "cit"), vietnamese))
    return end(w, "Người lập biểu", "CHỦ TỊCH HỘI", 5)


@ward
def wn_chi_tieu_giao_387() -> Ward:
    """What the district set, what was registered and recognised, the share of the plan over a hundred; programme 387; bản and tiểu khu."""
    w = Ward("wn_chi_tieu_giao_387", sheet="Bieu 02", ward="Thị trấn Phù Hoa", period="2023", sizes=(70, 210))
    title(offices(w, "HỘI KHUYẾN HỌC HUYỆN", "HỘI KHUYẾN HỌC THỊ TRẤN PHÙ HOA").skip(), "THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP THEO CHƯƠNG TRÌNH 387 - NĂM 2023", 8).skip()
    w.head("STT | Bản, tiểu khu | Tổng số hộ | Chỉ tiêu GĐHT huyện giao | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | % so với chỉ tiêu giao | % so với tổng số hộ", name=1, stt=0)
    units = [*(f"TK {i}=Tiểu khu {i}" for i in range(1, 5)), *of("Bản", "Pá Tong,Nà Cài,Mo 2")]
    table(w, "# n hh fp fr fg %fg/fp %fg/hh", units, gen(w, 7, "hh fp fr fg"), "Toàn thị trấn", show=pct)
    return end(w, "Thư ký", "KT. CHỦ TỊCH", 5)


@ward
def wn_csv_windows_1258() -> Ward:
    """Csv saved by an old Vietnamese Windows; members, scholarships and families of khóm."""
    w = Ward("wn_csv_windows_1258", "csv", ward="Phường Châu Phong Tây", period="2020", csv=("cp1258", ";"), sizes=(280, 640))
    w.text("Hội Khuyến học phường Châu Phong Tây").text("Tổng hợp hoạt động khuyến học năm 2020").skip()
    w.head("STT | Khóm | Số hội viên | Số suất học bổng đã cấp | Tổng số hộ | Hộ đăng ký gia đình học tập | Hộ đạt gia đình học tập | Tỷ lệ đạt (%)", name=1, stt=0)
    table(w, "# n mem sch hh fr fg %fg/fr", kp(6, "Khóm {i}", "Khóm"), gen(w, 6, "mem sch hh fr fg"), "Tổng cộng", show=comma)
    return w


@ward
def wn_tcvn3_cong_nhan_lai() -> Ward:
    """.xls in .VnTime of 2016: of those recognised, how many for the first time and how many again."""
    w = Ward("wn_tcvn3_cong_nhan_lai", "xls", "GDHH", ward="Xã Thạch Bằng Nội", period="2016", encode="tcvn3", font=".VnTime", sizes=(120, 310))
    title(offices(w, "UBND xã Thạch Bằng Nội", "Hội khuyến học").skip(), "Biểu tổng hợp gia đình hiếu học năm 2016", 8).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận gia đình hiếu học | < | < | Ghi chú
        ^ | ^ | ^ | ^ | Tổng số | Công nhận mới | Công nhận lại | ^""", name=1, stt=0)
    d = gen(w, 7, "hh fr fg")
    for k, x in enumerate(d):
        x["fgn"] = 9 + 4 * k
        x["fgr"] = x["fg"] - x["fgn"]
    table(w, "# n hh fr fg fgn fgr _", of("Thôn", "Xuân Hải,Phú Mậu,Phú Nghĩa,Trung Nghĩa,Yên Bình,Xuân Khánh,Khánh Yên"), d, "Cộng")
    return end(w, "Người lập biểu", "Chủ tịch hội", 5)


@ward
def wn_dau_de_lap_lai_trang_hai() -> Ward:
    """Twenty-two tổ of two pages: the heads and a carried sum are printed again on the second page."""
    w = Ward("wn_dau_de_lap_lai_trang_hai", sheet="In", ward="Phường Nông Tiến Hạ", period="2022", sizes=(90, 190))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG NÔNG TIẾN HẠ").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP CÁC TỔ DÂN PHỐ NĂM 2022", 6).skip()
    grid = "TT | Tổ dân phố | Số hộ | Số hộ đăng ký | Số hộ công nhận | Tỷ lệ CN/ĐK (%)"
    cols = "# n hh fr fg %fg/fr"
    w.head(grid, name=1, stt=0)
    d = gen(w, 22, "hh fr fg")
    names = kp(22, "TDP{i}", "Tổ dân phố")
    body(w, cols, names[:12], d[:12])
    w.row += 1
    cells(w, w.row, *(part.strip() for part in grid.split("|")), bold=True)
    body(w, cols, names[12:], d[12:], first=13)
    total(w, cols, "Tổng cộng", d)
    return end(w, "Người lập biểu", "CHỦ TỊCH", 4)


@ward
def wn_ty_le_lon_hon_tram() -> Ward:
    """Two models with typed shares; one share was typed for the line above."""
    w = Ward("wn_ty_le_lon_hon_tram", sheet="Sheet1", ward="Xã Yên Thường Hạ", period="2020", sizes=(240, 560))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ YÊN THƯỜNG HẠ").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2020", 8).skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình học tập | < | < | Cộng đồng học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ CN/tổng số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    d = typed("hh fr fg cor cog", "412 318 281 1 1", "365 240 198 1 1", "508 401 372 1 1", "290 188 151 1 0", "447 329 290 1 1")
    lines, _ = table(w, "# n hh fr fg %fg/hh cor cog", of("Thôn", "Đỗ Xá,Lại Hoàng,Yên Khê,Xuân Dục,Trùng Quán"), d, "Toàn xã", show=pct)
    w.plant(w.address(5, lines[3]), "73,2%")
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def wn_tong_dau_sai() -> Ward:
    """The sum of the ward stands first, in capitals; the sum of the registered was typed with two figures changed over."""
    w = Ward("wn_tong_dau_sai", sheet="TH", ward="Phường Duyên Hải Bắc", period="2021", sizes=(150, 380))
    title(top(w, "UBND PHƯỜNG DUYÊN HẢI BẮC", at=5), "SỐ LIỆU GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2021", 7).skip()
    w.head("""
        STT | Tổ dân phố | Số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    d = typed("hh fr fg clr clg", "214 163 140 2 1", "187 121 102 1 1", "256 199 171 3 2", "301 222 190 2 2", "168 109 95 0 0", "233 170 149 1 1")
    cols = "# n hh fr fg clr clg"
    row = total(w, cols, "TOÀN PHƯỜNG", d)
    body(w, cols, kp(6, "Tổ dân phố số {i}", "Tổ dân phố"), d)
    assert sums(d)["fr"] == 984
    w.plant(w.address(3, row), 948)
    return end(w, "Người lập biểu", "CHỦ TỊCH", 4)
