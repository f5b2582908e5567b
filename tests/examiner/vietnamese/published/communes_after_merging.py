"""Ordinary and hard sheets told from memory with made figures: communes after merging, gold and dollars, tuition in words, shares under counts in a cell, places across."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper
from .annexes_of_decisions import numbered

FAMILY = "fifteenth"
NEW = ("Phường Hàm Thắng", "Phường Bình Thuận", "Phường Mũi Né", "Xã Tuyên Quang", "Xã Hàm Liêm", "Xã Hồng Sơn", "Xã Hàm Thuận", "Đặc khu Phú Quý")


@sheet
def vn20_xa_moi_sau_sap_xep():
    """Ordinary: new communes of 2025 with the old ones in words, area and people of each and how they compare with the standard, a sum last."""
    p = Paper("vn20_xa_moi_sau_sap_xep", "xlsx", sheet="Phu luc", font="Times New Roman")
    p.text("PHỤ LỤC", bold=True, over=7, align="center").text("ĐƠN VỊ HÀNH CHÍNH CẤP XÃ SAU SẮP XẾP NĂM 2025", bold=True, over=7, align="center").text("(Kèm theo Đề án số      /ĐA-UBND)", italic=True, over=7, align="center").skip()
    t = p.head("""
        STT | Tên đơn vị mới | Các đơn vị được nhập | Diện tích tự nhiên | < | Quy mô dân số | <
        ^ | ^ | ^ | km2 | So với tiêu chuẩn (%) | Người | So với tiêu chuẩn (%)""", stt=0, name=1)
    t.optional.append("C")
    old = ("xã Hàm Thắng, thị trấn Phú Long", "phường Phú Tài, xã Phong Nẫm", "phường Hàm Tiến, phường Mũi Né", "xã Hồng Liêm, xã Hồng Sơn", "xã Hàm Liêm, xã Hàm Chính", "xã Hồng Sơn, xã Thiện Nghiệp", "thị trấn Ma Lâm, xã Hàm Đức", "xã Long Hải, xã Ngũ Phụng, xã Tam Thanh")
    p.body("\n".join(f"d| {k} | {n} | {o} | #" for k, (n, o) in enumerate(zip(NEW, old, strict=True), 1)) + "\nT|  | Tổng cộng |  | #", "20.5-200.5:2 m50-300:1 20000-90000 m100-300:1")
    return finish(p, widths={"A": 5, "B": 22, "C": 40, **wide("DEFG", 12)}, frame=False)


@sheet
def vn20_gia_vang_do_la_thang():
    """Ordinary: months down, index of gold and of the dollar each against three bases, the year's mean last under its own name."""
    p = Paper("vn20_gia_vang_do_la_thang", "xls", sheet="CSG vang", borders=False, font="Arial")
    p.text("Chỉ số giá vàng và chỉ số giá đô la Mỹ các tháng năm 2021", bold=True).text("Gold and USD price indexes by months in 2021", italic=True).texts(" |  |  |  |  |  | %", italic=True)
    p.head("""
         | Chỉ số giá vàng - Gold price index | < | < | Chỉ số giá đô la Mỹ - USD price index | < | <
         | Kỳ gốc năm 2019 | Tháng 12 năm trước | Tháng trước | Kỳ gốc năm 2019 | Tháng 12 năm trước | Tháng trước""", rules=True)
    p.skip()
    p.body("\n".join(f"d| Tháng {k} - {m} | #" for k, m in enumerate(("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"), 1)) + "\nP| Bình quân năm - Average | #".replace("#", "118.2 | 101.1 | 100.2 | 100.3 | 99.8 | 99.9"), " ".join(["m97-125:2"] * 6))
    return finish(p, widths={"A": 26, **wide("BCDEFG", 12)})


@sheet
def vn20_truong_chuan_theo_cap_huyen():
    """Ordinary: four levels of schools, each over how many, how many up to standard and a share; districts, the province last in bold."""
    p = Paper("vn20_truong_chuan_theo_cap_huyen", "xlsx", sheet="CQG", font="Times New Roman")
    p.text("KẾT QUẢ XÂY DỰNG TRƯỜNG ĐẠT CHUẨN QUỐC GIA TÍNH ĐẾN 31/5/2022", bold=True, over=14, align="center").skip()
    p.head("""
        TT | Huyện, thành phố | Mầm non | < | < | Tiểu học | < | < | THCS | < | < | THPT | < | <
        ^ | ^ | TS trường | Đạt chuẩn | Tỷ lệ | TS trường | Đạt chuẩn | Tỷ lệ | TS trường | Đạt chuẩn | Tỷ lệ | TS trường | Đạt chuẩn | Tỷ lệ""", stt=0, name=1)
    p.body(numbered(("Tam Kỳ", "Hội An", "Điện Bàn", "Duy Xuyên", "Đại Lộc", "Thăng Bình", "Núi Thành")) + "\nT|  | Toàn tỉnh | #", "15-30 5-15 %2/1:1 15-30 8-15 %5/4:1 12-20 4-12 %8/7:1 2-6 1-2 %11/10:1")
    return finish(p, widths={"A": 4, "B": 16, **wide("CDEFGHIJKLMN", 8)}, frame=False)


@sheet
def vn20_bhyt_hoc_sinh_truong():
    """Ordinary: schools under captions of levels in Romans, pupils, insured of other groups and at school, a share, what is lacking; sums for the levels after their names."""
    p = Paper("vn20_bhyt_hoc_sinh_truong", "xlsx", sheet="BHYT HSSV", font="Times New Roman")
    p.texts("BHXH HUYỆN TUY PHƯỚC", bold=True).text("TÌNH HÌNH THAM GIA BHYT HỌC SINH NĂM HỌC 2022 - 2023", bold=True, over=8, align="center").skip()
    p.head("""
        TT | Tên trường | Tổng số HS | Trong đó | < | < | Tỷ lệ tham gia (%) | Ghi chú
        ^ | ^ | ^ | Tham gia theo nhóm khác | Tham gia tại trường | Chưa tham gia | ^ | ^""", stt=0, name=1)
    p.body("R| I | Khối Tiểu học | #\n" + numbered(("TH Số 1 Diêu Trì", "TH Số 2 Diêu Trì", "TH Phước An")) + "\nR| II | Khối THCS | #\n" + numbered(("THCS Trần Bá", "THCS Phước Lộc", "THCS Phước Hòa")) + "\nR| III | Khối THPT | #\n" + numbered(("THPT Số 1 Tuy Phước", "THPT Nguyễn Diêu")) + "\nT|  | TỔNG CỘNG (I+II+III) | #", "+2+3+4 20-90 300-700 1-20 m95-100:1 ~")
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGH", 12)}, frame=False)


@sheet
def vn20_don_thu_ket_qua_giai_quyet():
    """Ordinary: an inspectorate's form, columns numbered with formulas over two rows, four levels of headings, offices down and a line *Tổng* last."""
    p = Paper("vn20_don_thu_ket_qua_giai_quyet", "xlsx", sheet="01-XLD", font="Times New Roman")
    p.text("Biểu số: 02/XLĐ", italic=True).text("TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KHIẾU NẠI", bold=True, over=10, align="center").text("Số liệu tính từ ngày 15/12/2021 đến ngày 14/12/2022", italic=True, over=10, align="center").skip()
    p.head("""
        Đơn vị | Tổng số đơn phải xử lý | < | < | Số đơn đã xử lý | < | Kết quả xử lý đơn | < | <
        ^ | Tổng số | Kỳ trước chuyển sang | Tiếp nhận trong kỳ | Tổng số | Đủ điều kiện | Thuộc thẩm quyền | Không thuộc thẩm quyền | <
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | Hướng dẫn | Chuyển đơn""")
    p.code("MS | 1=2+3 | 2 | 3 | 4 | 5 | 6 | 7 | 8")
    p.body("\n".join(f"d| {n} | #" for n in ("Thanh tra tỉnh", "Sở Tài nguyên và Môi trường", "Sở Xây dựng", "UBND TP Tân An", "UBND huyện Bến Lức", "UBND huyện Cần Đước")) + "\nT| Tổng | #", "+2+3 0-9 5-40 +5 5-30 1-20 0-9 0-9".replace("+5 5-30", "5-40 1-20"))
    return finish(p, widths={"A": 30, **wide("BCDEFGHI", 11)}, frame=False)


@sheet
def vn20_muc_hoc_phi_bang_chu():
    """Hard: tuition by level and region of three kinds; amounts as texts with *đồng/tháng* only in the title, levels merged down, no sum, words where free."""
    p = Paper("vn20_muc_hoc_phi_bang_chu", "xlsx", sheet="HP", font="Times New Roman")
    p.text("MỨC THU HỌC PHÍ NĂM HỌC 2022 - 2023", bold=True, over=5, align="center").text("Đơn vị tính: đồng/học sinh/tháng", at=3, italic=True)
    t = p.head("""
        Cấp học | Loại hình | Vùng thành thị | Vùng nông thôn | Vùng miền núi""", name=0, names=(1,))
    t.optional.append("B")
    p.body("d| Nhà trẻ | Bán trú | 300000 | 100000 | 50000\nd|  | Không bán trú | 250000 | 80000 | 40000\nd| Mẫu giáo | Bán trú | 280000 | 95000 | 45000\nd|  | Không bán trú | 230000 | 75000 | 35000\nd| Trung học cơ sở | Công lập | 300000 | 100000 | 50000\nd|  | Giáo dục thường xuyên | 320000 | 120000 | 60000\nd| Trung học phổ thông | Công lập | 300000 | 200000 | 100000\nd|  | Giáo dục thường xuyên | 350000 | 250000 | 120000")
    for first in (0, 2, 4, 6):
        p.merges.append((t.body[first], 0, t.body[first] + 1, 0))
    return finish(p, widths={"A": 22, "B": 24, **wide("CDE", 16)}, frame=False)


@sheet
def vn20_chi_tieu_xa_cot_dung():
    """Hard: turned; indicators numbered I, 1, 1.1, a) down with units beside, nine communes across under one group, the district's sum before them."""
    p = Paper("vn20_chi_tieu_xa_cot_dung", "xlsx", sheet="CT", font="Times New Roman")
    p.text("MỘT SỐ CHỈ TIÊU GIAO CÁC XÃ, THỊ TRẤN NĂM 2023", bold=True, over=10, align="center").skip()
    t = p.head("""
        TT | Chỉ tiêu | Đơn vị | Toàn huyện | Trong đó: | < | < | < | < | <
        ^ | ^ | ^ | ^ | TT Thất Khê | Xã Kháng Chiến | Xã Hùng Việt | Xã Tri Phương | Xã Quốc Khánh | Xã Đội Cấn""", stt=0, name=1)
    t.optional.append("C")
    p.body("""
        S| I | Nông nghiệp
        d| 1 | Diện tích gieo trồng | Ha | #
        d| 1.1 | Lúa | Ha | #
        d| a) | Lúa xuân | Ha | #
        d| b) | Lúa mùa | Ha | #
        d| 1.2 | Ngô | Ha | #
        d| 2 | Trồng rừng mới | Ha | #
        S| II | Xã hội
        d| 1 | Giảm hộ nghèo | Hộ | #
        d| 2 | Gia đình văn hóa | % | #
        d| 3 | Trường đạt chuẩn | Trường | #""", "+2+3+4+5+6+7 20-90 20-90 20-90 20-90 20-90 20-90")
    t.either_rows += t.body
    return finish(p, widths={"A": 5, "B": 26, "C": 9, **wide("DEFGHIJ", 11)}, frame=False)


@sheet
def vn20_so_luong_va_ty_le_mot_o():
    """Hard: a count and its share in brackets in the second line of every cell, the whole first, grades across under a group, classes of conduct down."""
    p = Paper("vn20_so_luong_va_ty_le_mot_o", "xlsx", sheet="XL", font="Times New Roman")
    p.text("Biểu mẫu 09. CÔNG KHAI THÔNG TIN CHẤT LƯỢNG GIÁO DỤC THỰC TẾ, NĂM HỌC 2021-2022", bold=True, over=7, align="center").skip()
    p.head("""
        STT | Nội dung | Tổng số | Chia ra theo khối lớp | < | < | <
        ^ | ^ | ^ | Lớp 6 | Lớp 7 | Lớp 8 | Lớp 9""", stt=0, name=1)
    def told(number, name, share):
        counts = [round(share * n) for n in (412, 388, 365, 340)]
        return f"d| {number} | {name} | " + " | ".join(f"{c}⏎({100 * c / n:.1f}%)" for c, n in zip([sum(counts), *counts], (1505, 412, 388, 365, 340), strict=True))
    p.body("\n".join(["P| I | Số học sinh chia theo hạnh kiểm | 1505 | 412 | 388 | 365 | 340", told(1, "Tốt", .82), told(2, "Khá", .16), told(3, "Trung bình", .02), "P| II | Số học sinh chia theo học lực | 1505 | 412 | 388 | 365 | 340", told(1, "Giỏi", .22), told(2, "Khá", .44), told(3, "Trung bình", .31), told(4, "Yếu", .03)]))
    return finish(p, widths={"A": 5, "B": 34, **wide("CDEFG", 12)}, frame=False, wrap=True)


@sheet
def vn20_chuoi_nam_trong_ngoai_nuoc():
    """Hard: years in fives parted by blank rows, money and growth under two groups of the same three headings, the first provisional years marked, no name over the years."""
    p = Paper("vn20_chuoi_nam_trong_ngoai_nuoc", "xls", sheet="63", borders=False, font="Arial")
    p.texts("63 | Vốn đầu tư thực hiện toàn xã hội theo giá hiện hành", bold=True).texts(" | Investment at current prices", italic=True).skip()
    t = p.head("""
         | Giá trị - Value (Tỷ đồng - Bill. dongs) | < | < | Chỉ số phát triển - Index (%) | < | <
         | Tổng số | Trong nước | Nước ngoài | Tổng số | Trong nước | Nước ngoài
         | Total | Domestic | Foreign | Total | Domestic | Foreign""", rules=True, loose=True)
    p.skip()
    years = [*range(2005, 2010), None, *range(2010, 2015), None, *range(2015, 2020), None, "Sơ bộ - Prel. 2020"]
    p.body("\n".join("" if y is None else f"d| {y} | #" for y in years), "+2+3 9000-90000 900-9000 m100-130:1 m100-130:1 m100-130:1")
    assert t.name_column == "A"
    return finish(p, widths={"A": 18, **wide("BCDEFG", 13)})
