"""A representative round told from memory with made figures: what departments and districts of a province publish in a year, a third of it hard."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import glue
from ...paper import Paper
from .annexes_of_decisions import numbered

FAMILY = "fifteenth"


@sheet
def vn20_san_luong_thuy_san_loai():
    """Ordinary: kinds of fish under exploitation and farming, each a sum over its parts set in, years across, the whole first."""
    p = Paper("vn20_san_luong_thuy_san_loai", "xls", sheet="170", borders=False, font="Arial", indent="spaces")
    p.texts("170 | Sản lượng thủy sản", bold=True).texts(" | Production of fishery", italic=True).texts(" |  |  |  |  | Tấn - Ton", italic=True)
    p.head(" | 2017 | 2018 | 2019 | 2020 | Sơ bộ⏎Prel. 2021", rules=True)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\nR| Khai thác - Caught | #\nd|   Cá - Fish | #\nd|   Tôm - Shrimp | #\nd|   Thủy sản khác - Others | #\nR| Nuôi trồng - Aquaculture | #\nd|   Cá - Fish | #\nd|   Tôm - Shrimp | #\nd|   Thủy sản khác - Others | #", " ".join(["900-90000"] * 5))
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 32, **wide("BCDEF", 10)})


@sheet
def vn20_tuyen_sinh_lop_10_truong():
    """Ordinary: schools numbered, places, first and second wishes, taken and a rate, a mark to pass with decimals, the sum last without that."""
    p = Paper("vn20_tuyen_sinh_lop_10_truong", "xlsx", sheet="TS10", font="Times New Roman")
    p.texts("SỞ GIÁO DỤC VÀ ĐÀO TẠO |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("HỘI ĐỒNG TUYỂN SINH |  |  |  | Độc lập - Tự do - Hạnh phúc", bold=True)
    p.skip().text("KẾT QUẢ TUYỂN SINH VÀO LỚP 10 THPT NĂM HỌC 2022-2023", bold=True, over=8, align="center").skip()
    p.head("""
        STT | Trường THPT | Chỉ tiêu | Đăng ký nguyện vọng | < | Trúng tuyển | < | Điểm chuẩn
        ^ | ^ | ^ | NV1 | NV2 | Số lượng | Tỷ lệ % | ^""", stt=0, name=1)
    p.body(numbered(("Chuyên Thái Bình", "Nguyễn Đức Cảnh", "Lê Quý Đôn", "Bắc Đông Quan", "Mê Linh", "Tây Tiền Hải")) + "\nT|  | Cộng | 2790 | 3310 | 1480 | 2733 | 98.0 |", "350-600 300-900 100-500 300-600 m90-100:1 m18-42:2")
    p.skip().texts(" |  |  |  | GIÁM ĐỐC", bold=True)
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFGH", 11)}, frame=False)


@sheet
def vn20_can_bo_hoi_theo_co_so():
    """Ordinary: an association's branches with members, women and party members, its committee and the age groups of it, sums under captions of two kinds of places."""
    p = Paper("vn20_can_bo_hoi_theo_co_so", "xlsx", sheet="HV", font="Times New Roman")
    p.text("THỐNG KÊ TỔ CHỨC HỘI, HỘI VIÊN NĂM 2022", bold=True, over=9, align="center").skip()
    p.head("""
        TT | Cơ sở hội | Số chi hội | Hội viên | < | < | Ban chấp hành | < | <
        ^ | ^ | ^ | Tổng số | Nữ | Đảng viên | Tổng số | Dưới 60 tuổi | Từ 60 tuổi""", stt=0, name=1)
    p.body("R| I | Khối xã, phường | #\n" + numbered(("Phường Phù Khê", "Phường Đồng Kỵ", "Xã Văn Môn", "Xã Hoài Thượng")) + "\nR| II | Khối cơ quan, trường học | #\n" + numbered(("Phòng GD&ĐT", "Trường THPT Lý Thái Tổ", "Trung tâm GDNN-GDTX")) + "\nT|  | Tổng cộng (I+II) | #", "2-20 90-900 40-400 20-200 +6+7 3-9 3-9".replace("+6+7", "+8+9").replace("+8+9", "+6+7"))
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGHI", 10)}, frame=False)


@sheet
def vn20_kinh_phi_nguon_von_xa():
    """Ordinary: communes with what came from the budget of four levels, of people and firms, plan and result of each, all of it as the first two columns, the district last."""
    p = Paper("vn20_kinh_phi_nguon_von_xa", "xlsx", sheet="NTM-Von", font="Times New Roman")
    p.text("KẾT QUẢ HUY ĐỘNG NGUỒN LỰC XÂY DỰNG NÔNG THÔN MỚI NĂM 2022", bold=True, over=12, align="center").text("ĐVT: triệu đồng", at=10, italic=True)
    p.head("""
        TT | Xã | Tổng cộng | < | Ngân sách nhà nước | < | < | < | Nhân dân đóng góp | < | Doanh nghiệp | <
        ^ | ^ | KH | TH | TW, tỉnh | < | Huyện, xã | < | KH | TH | KH | TH
        ^ | ^ | ^ | ^ | KH | TH | KH | TH | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.body(numbered(("Bình Phú", "Cấp Tiến", "Chi Thiết", "Đại Phú", "Đông Lợi", "Đồng Quý")) + "\nT|  | Toàn huyện | #", "+3+5+7+9 +4+6+8+10 900-9000 900-9000 90-900 90-900 90-900 90-900 0-90 0-90")
    return finish(p, widths={"A": 5, "B": 16, **wide("CDEFGHIJKL", 9)}, frame=False)


@sheet
def vn20_lao_dong_xuat_khau_thang():
    """Ordinary: a monthly form of countries, women among them, this month and since January, *Thị trường khác* before the sum, a comparison with the plan below as a note."""
    p = Paper("vn20_lao_dong_xuat_khau_thang", "xlsx", sheet="T11", font="Times New Roman")
    p.text("BÁO CÁO LAO ĐỘNG ĐI LÀM VIỆC Ở NƯỚC NGOÀI THÁNG 11/2022", bold=True, over=6, align="center").skip()
    p.head("""
        STT | Thị trường | Trong tháng | < | Lũy kế từ đầu năm | <
        ^ | ^ | Tổng số | Nữ | Tổng số | Nữ""", stt=0, name=1)
    p.body(numbered(("Nhật Bản", "Đài Loan", "Hàn Quốc", "Singapore", "Hungary", "Thị trường khác")) + "\nT|  | Tổng cộng | #", "10-900 5-400 200-9000 90-4000")
    p.skip().text("So với kế hoạch năm 2022: đạt 104,2%.", italic=True)
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEF", 11)}, frame=False)


@sheet
def vn20_khi_hau_tram_thang_bien():
    """Hard: four stations across without a group, months down, a year's value first in bold whose name says mean or sum, two measures as captions in the middle."""
    p = Paper("vn20_khi_hau_tram_thang_bien", "xls", sheet="5-6", borders=False, font="Arial")
    p.text("5. Một số yếu tố khí hậu tại các trạm quan trắc năm 2021", bold=True).skip()
    t = p.head(" | Phan Thiết | La Gi | Phú Quý | Sông Lũy", rules=True)
    months = "\n".join(f"d| Tháng {k} | #" for k in range(1, 13))
    p.skip().caption("Số giờ nắng (Giờ) - Sunshine duration (Hour)", over=4, bold=True)
    p.body(f"P| Cả năm | 2869 | 2790 | 2811 | 2610\n{months}", "150-290 150-290 150-290 150-290")
    t.first_rows = [row for row in t.body if p.cells.get((row, 0))][:1]
    p.skip().caption("Nhiệt độ không khí trung bình (0C)", over=4, bold=True)
    p.body(f"P| Bình quân năm | 27.2 | 26.9 | 27.6 | 26.8\n{months}", "m24-30:1 m24-30:1 m24-30:1 m24-30:1")
    return finish(p, widths={"A": 22, **wide("BCDE", 12)})


@sheet
def vn20_doi_chieu_ke_hoach_o_trong():
    """Hard: outlines of capitals, Romans and dashes, half of the lines without a plan, units in the names' brackets, three years with *TH*, *UTH* and *KH* over them in pieces."""
    p = Paper("vn20_doi_chieu_ke_hoach_o_trong", "xlsx", sheet="Bieu 1", font="Times New Roman")
    p.text("CHỈ TIÊU KẾ HOẠCH NGÀNH GIÁO DỤC NĂM 2023", bold=True, over=6, align="center").skip()
    p.head("""
        STT | Chỉ tiêu | Năm 2021 | Năm 2022 | < | KH năm 2023
        ^ | ^ | Thực hiện | Kế hoạch | Ước thực hiện | ^""", stt=0, name=1)
    p.body("""
        S| A | QUY MÔ
        P| I | Tổng số học sinh (HS) | 41210 |  | 41980 | 42500
        d| - | Mầm non | 9800 |  | 9900 | 10100
        d| - | Tiểu học | 17200 |  | 17480 | 17600
        d| - | THCS | 14210 |  | 14600 | 14800
        d| II | Tỷ lệ huy động trẻ 5 tuổi (%) | 99.8 | 99.9 | 99.9 | 99.9
        S| B | CHẤT LƯỢNG
        d| I | Tỷ lệ tốt nghiệp THCS (%) | 99.1 | 99.2 | 99.4 | 99.5
        d| II | Số trường đạt chuẩn (trường) | 41 | 44 | 44 | 47
        d| III | Số phòng học xây mới (phòng) |  | 30 | 22 | 36""")
    p.tables[0].either_rows += [row for row in p.tables[0].body if "Tổng số học sinh" in str(getattr(p.cells.get((row, 1)), "value", ""))]
    return finish(p, widths={"A": 5, "B": 36, **wide("CDEF", 12)}, frame=False)


@sheet
def vn20_hai_bang_ke_nhau_nam_2020_2021():
    """Hard: a heading in pieces of two languages under a spanner of two years, districts with their English names after a dash, a blank column between the years, the whole first."""
    p = Paper("vn20_hai_bang_ke_nhau_nam_2020_2021", "xls", sheet="201", borders=False, font="Arial", indent="spaces")
    p.texts("201 | Số trường, lớp học mẫu giáo phân theo huyện", bold=True).texts(" | Number of kindergarten schools, classes by district", italic=True).skip()
    t = p.head("""
         | Năm học 2019-2020 | < |  | Năm học 2020-2021 | <
         | Trường | Lớp học |  | Trường | Lớp học
         | Schools | Classes |  | Schools | Classes""", rules=True, loose=True)
    glue(t)
    t.optional.append("D")
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\n" + "\n".join(f"d| {n} | #" for n in ("Thành phố Vĩnh Long - Vinh Long city", "Huyện Long Hồ - Long Ho district", "Huyện Mang Thít - Mang Thit district", "Huyện Vũng Liêm - Vung Liem district", "Huyện Tam Bình - Tam Binh district")), "10-30 90-200 ~ 10-30 90-200")
    return finish(p, widths={"A": 38, "D": 2, **wide("BCEF", 12)}, rules=p.looks.rules)
