"""Sheets of older styles without lines, with long stubs and odd corners."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet
from .yearbooks import UNITS, lines


@sheet
def vm_gaps_no_merge() -> Paper:
    """Heading groups typed once at the left of their columns, nothing merged, nothing bordered."""
    p = Paper("vm_gaps_no_merge", sheet="T1", borders=False, font="Arial")
    p.text("Số giáo viên phổ thông trực tiếp giảng dạy").skip()
    p.head("""
        | Năm học 2017-2018 | < | < | Năm học 2018-2019 | < | <
        | Tiểu học | THCS | THPT | Tiểu học | THCS | THPT""", spanner="first")
    p.body("T| Tổng số | #\n" + lines(UNITS), " ".join(["100-900"] * 6))
    return p


@sheet
def vm_four_levels() -> Paper:
    p = Paper("vm_four_levels", sheet="Lao dong NT", borders=True)
    p.text("KẾT QUẢ ĐÀO TẠO NGHỀ CHO LAO ĐỘNG NÔNG THÔN NĂM 2018", bold=True, over=10, align="center").skip()
    p.head("""
        TT | Đơn vị | Kết quả đào tạo | < | < | < | < | < | Hiệu quả sau học nghề | <
        ^ | ^ | Tổng số | Đối tượng | < | < | < | < | Có việc làm | Tỷ lệ
        ^ | ^ | ^ | Nữ | Ưu tiên | < | < | Khác | ^ | ^
        ^ | ^ | ^ | ^ | Hộ nghèo | DTTS | Khuyết tật | ^ | ^ | ^""", name=1, stt=0)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)")
    p.body(lines(UNITS[:7], before=" @ |") + "\nT| | Tổng cộng | #", "200-900 50-150 5-60 0-60 0-9 50-90 100-200 %7/1")
    return p


@sheet
def vm_total_columns_words() -> Paper:
    """"Tổng số" and "Tổng cộng" stand over columns, not rows."""
    p = Paper("vm_total_columns_words", sheet="Hop tac xa", borders=True)
    p.text("SỐ HỢP TÁC XÃ PHÂN THEO LOẠI HÌNH", bold=True).skip()
    p.head("Huyện | Nông nghiệp | Thủy sản | Vận tải | Tổng số | Thành viên | Lao động | Tổng cộng")
    p.body(lines(UNITS[2:9]), "1-20 0-5 0-4 +1+2+3 20-900 20-500 +5+6")
    return p


@sheet
def vm_first_total_then_municipal() -> Paper:
    p = Paper("vm_first_total_then_municipal", "xls", sheet="Dan so", borders=False)
    p.text("3.1 Dân số trung bình thành thị phân theo địa phương").text("ĐVT: Nghìn người", at=5)
    p.head(" | 2014 | 2015 | 2016 | 2017 | Sơ bộ 2018")
    p.body("""
T| CẢ NƯỚC | #
R|   Đồng bằng sông Hồng | #
d|     Hà Nội | #
d|     Bắc Ninh | #
d|     Hưng Yên | #
R|   Tây Nguyên | #
d|     Gia Lai | #
d|     Đắk Nông | #
R|   Đông Nam Bộ | #
d|     Bình Dương | #
d|     Đồng Nai | #""", " ".join(["100-4000:1"] * 5), bold="TR")
    return p


@sheet
def vm_unit_column_before_values() -> Paper:
    p = Paper("vm_unit_column_before_values", sheet="BC thang", borders=True)
    p.texts("CỤC THỐNG KÊ | | | Biểu 01/BCT").text("ƯỚC TÍNH CÁC CHỈ TIÊU CHỦ YẾU THÁNG 6 NĂM 2019", bold=True, over=8).skip()
    p.head("""
         | ĐVT | Thực hiện tháng trước | Ước tháng báo cáo | Lũy kế từ đầu năm | Tháng báo cáo so với (%) | <
        ^ | ^ | ^ | ^ | ^ | Tháng trước | Cùng kỳ""")
    p.code("A | B | 1 | 2 | 3 | 4 | 5")
    p.body("""
d| 1. Gieo trồng lúa hè thu | Ha | 21040 | 38110 | 38110 | | 98.7
d| 2. Sản lượng thủy sản khai thác | Tấn | 18200 | 21050 | 102300 | 115.7 | 103.1
o|   - Cá | Tấn | 10100 | 11800 | 57900 | 116.8 | 102.2
o|   - Tôm | Tấn | 410 | 505 | 2310 | 123.2 | 99.1
d| 3. Tổng mức bán lẻ hàng hóa | Tỷ đồng | 2910 | 2960 | 17600 | 101.7 | 110.9
d| 4. Khách du lịch | Lượt | 540000 | 600500 | 3108000 | 111.2 | 112.4
d| 5. Kim ngạch xuất khẩu | 1000 USD | 31000 | 33400 | 180200 | 107.7 | 109""")
    p.tables[-1].optional.append("B")
    return p


@sheet
def vm_notes_right_of_header() -> Paper:
    """A column of remarks stands right of the heading, without one of its own."""
    p = Paper("vm_notes_right_of_header", sheet="Sheet1", borders=True)
    p.text("Đăng ký tham gia Hội thi Nông dân giỏi").skip()
    p.head("TT | Xã | Số đội | Số người | Kinh phí hỗ trợ", name=1, stt=0)
    p.body("d| 1 | Vĩnh Hảo | 2 | 10 | 3000000 | đã nộp\nd| 2 | Phú Lạc | 1 | 5 | 1500000\nd| 3 | Phong Phú | 3 | 14 | 4200000 | bổ sung sau\n"
           "d| 4 | Chí Công | 2 | 9 | 2700000\nT| | Cộng | 8 | 38 | 11400000")
    p.tables[-1].optional.append("F")
    return p


@sheet
def vm_indicators_down_districts_across() -> Paper:
    p = Paper("vm_indicators_down_districts_across", sheet="XD NTM", borders=True)
    p.text("TỔNG HỢP TIÊU CHÍ NÔNG THÔN MỚI", bold=True, over=8, align="center").skip()
    p.head("STT | Tiêu chí | Tổng số | Tuy Phong | Bắc Bình | Đức Linh | Tánh Linh | Phú Quý", name=1, stt=0)
    p.body("""
d| 1 | Quy hoạch | #
d| 2 | Giao thông | #
d| 3 | Thủy lợi | #
d| 4 | Điện | #
d| 5 | Trường học | #
d| 6 | Cơ sở vật chất văn hóa | #
d| 7 | Hộ nghèo | #
d| 8 | Giáo dục và đào tạo | #""", "+2+3+4+5+6 2-12 2-16 2-11 2-13 1-3")
    return p


@sheet
def vm_missing_marks() -> Paper:
    p = Paper("vm_missing_marks", sheet="DD", borders=False, left=1)
    p.text("Số vụ thiên tai và mức độ thiệt hại", bold=True).text("Natural disaster", italic=True).skip()
    p.head(" | 2015 | 2016 | 2017 | 2018 | 2019")
    p.body("""
S| Thiệt hại về người (Người) - Human losses
d|   Số người chết và mất tích | 3 | 5 | - | 2 | ..
d|   Số người bị thương | .. | 1 | - | 4 | ..
S| Thiệt hại về nhà ở (Ngôi nhà) - House damage
d|   Nhà bị sập đổ, cuốn trôi | 12 | 40 | 8 | - | 3
d|   Nhà bị ngập, hư hại | 120 | 310 | 45 | 17 | 60
d| Tổng giá trị thiệt hại (Tỷ đồng) | 12.4 | 60.1 | 9.8 | .. | 7.2""")
    p.skip().text("Nguồn: Ban chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn").text("Ký hiệu: \"-\" không phát sinh; \"..\" không thu thập được")
    return p


@sheet
def vm_date_columns() -> Paper:
    p = Paper("vm_date_columns", sheet="Tiến độ", borders=True)
    p.text("TIẾN ĐỘ CẤP THẺ CĂN CƯỚC ĐẾN CÁC NGÀY", bold=True).skip()
    p.head("""
        STT | Đơn vị | Chỉ tiêu | Kết quả đến ngày | < | <
        ^ | ^ | ^ | 31/3 | 30/4 | 31/5""", name=1, stt=0, years_as_text=True)
    p.body(lines(UNITS[:6], before=" @ |") + "\nT| | TOÀN TỈNH | #", "9000-60000 100-2000 2000-5000 5000-9000")
    return p


@sheet
def vm_text_numbers_export() -> Paper:
    p = Paper("vm_text_numbers_export", sheet="Report", numbers="vn", font="Calibri", borders=False, left=2, top=5)
    p.text("Báo cáo tổng hợp theo đơn vị", bold=True).text("Từ ngày: 01/01/2019 - Đến ngày: 31/12/2019").skip()
    p.head("#  | Đơn vị thu | Số người tham gia | Số tiền phải thu | Số tiền đã thu | Tỷ lệ thu (%)", name=1, stt=0)
    p.body(lines([f"BHXH {u.split(' ', 1)[1]}" for u in UNITS[:8]], before=" @ |") + "\nT| | Tổng cộng: | #",
           "3000-90000 100000000-900000000 90000000-100000000 %3/2:2")
    return p


@sheet
def vm_letterhead_deep() -> Paper:
    p = Paper("vm_letterhead_deep", sheet="Biểu 1", borders=True)
    p.texts("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM | | | | ĐẢNG CỘNG SẢN VIỆT NAM", bold=True)
    p.texts("BCH HUYỆN TUY PHONG | | | | Tuy Phong, ngày 25 tháng 11 năm 2019").texts("Số: 88/BC-BTV").texts("*").skip()
    p.text("BÁO CÁO", bold=True, over=7, align="center").text("Kết quả thực hiện cuộc vận động \"Xây dựng gia đình 5 không, 3 sạch\"⏎năm 2019", bold=True, over=7, align="center")
    p.text("Kính gửi: Ban Thường vụ Hội LHPN tỉnh", over=7, align="center")
    p.text("Thực hiện Công văn số 120/CV-BTV ngày 10/10/2019, Hội LHPN huyện tổng hợp kết quả như sau:", over=7).skip()
    p.head("""
        TT | Tên xã, thị trấn | Số hộ hội viên đăng ký | Số hộ đạt 8 tiêu chí | < | Số chi hội đạt | <
        ^ | ^ | ^ | Số hộ | % | Số chi hội | %""", name=1, stt=0)
    p.body(lines(["TT. Liên Hương", "TT. Phan Rí Cửa", "Vĩnh Hảo", "Vĩnh Tân", "Phú Lạc", "Phước Thể"], before=" @ |") + "\nT| | CỘNG TOÀN HUYỆN | #",
           "200-900 150-200 %2/1 3-9 m40-100:1")
    p.skip().texts("Nơi nhận: | | | | TM. BAN THƯỜNG VỤ", bold=True).texts("- Như trên; | | | | CHỦ TỊCH").texts("- Lưu: VT.")
    return p


@sheet
def vm_age_groups_three_sections() -> Paper:
    p = Paper("vm_age_groups_three_sections", sheet="Bieu 4", font="Arial", borders=True)
    p.text("Biểu 4: Dân số chia theo nhóm tuổi, giới tính và thành thị/nông thôn", bold=True).skip()
    p.head("Nhóm tuổi | Tổng số | Nam | Nữ | Tỷ số giới tính")
    ages = "\n".join(f"d|   {a} | #" for a in ["0-4", "5-9", "10-14", "15-19", "20+"])
    p.body("\n".join(f"P| {t} | #\n{ages}" for t in ["Tổng số", "Thành thị", "Nông thôn"]), "+2+3 9000-50000 9000-50000 %2/3")
    p.tables[-1].subtotal_rows = []
    return p


@sheet
def vm_total_formula_mid_name() -> Paper:
    p = Paper("vm_total_formula_mid_name", sheet="KH", borders=True)
    p.text("Chỉ tiêu phát triển đối tượng tham gia BHYT hộ gia đình giao UBND các xã", bold=True, over=6).skip()
    p.head("Mã xã | Xã, phường, thị trấn | Dân số | Đã tham gia | Chưa tham gia | Chỉ tiêu phát triển mới", name=1)
    names = {22969: "Thị trấn Liên Hương", 22972: "Thị trấn Phan Rí Cửa", 22975: "Xã Phan Dũng", 22978: "Xã Phong Phú", 22981: "Xã Vĩnh Hảo"}
    p.body("T| | Huyện Tuy Phong | #\n" + "\n".join(f"d| {c} | {n} | #" for c, n in names.items()), "+2+3 900-30000 100-9000 50-900")
    return p


@sheet
def vm_sheet_with_hidden_second() -> Paper:
    p = Paper("vm_sheet_with_hidden_second", sheet="Năm 2018", borders=True)
    p.text("SỐ HỘ SỬ DỤNG NƯỚC SẠCH NĂM 2018", bold=True).skip()
    grid = "TT | Xã | Tổng số hộ | Hộ dùng nước hợp vệ sinh | Tỷ lệ | Hộ dùng nước sạch | Tỷ lệ"
    spec = "900-5000 800-900 %2/1 300-800 %4/1"
    xa = ["Vĩnh Hảo", "Vĩnh Tân", "Phú Lạc", "Phước Thể", "Bình Thạnh"]
    p.head(grid, name=1, stt=0)
    p.body(lines(xa, before=" @ |") + "\nT| | Tổng số | #", spec)
    q = Paper("vm_sheet_with_hidden_second", sheet="Năm 2019", borders=True)
    q.skip(3).text("SỐ HỘ SỬ DỤNG NƯỚC SẠCH NĂM 2019", bold=True).skip(2)
    q.head(grid.replace("Xã", "Tên xã"), name=1, stt=0)
    q.body(lines(["xã Vĩnh Hảo", "xã Vĩnh Tân", "Phú Lạc.", "Phước thể", "Bình Thạnh"], before=" @ |") + "\nT| | Tổng | #", spec)
    p.sheets.append(q)
    return p


@sheet
def vm_only_percent_matrix() -> Paper:
    p = Paper("vm_only_percent_matrix", sheet="MICS", borders=False, font="Arial")
    p.text("Bảng ED.4: Tỷ lệ đi học đúng tuổi cấp trung học cơ sở", bold=True)
    p.text("Phần trăm trẻ em trong độ tuổi trung học cơ sở đang đi học trung học cơ sở hoặc cao hơn", italic=True).skip()
    p.head("""
         | Nam | < | Nữ | < | Chung | <
         | Tỷ lệ đi học đúng tuổi | Số trẻ | Tỷ lệ đi học đúng tuổi | Số trẻ | Tỷ lệ đi học đúng tuổi [1] | Số trẻ""", spanner="across")
    p.body("""
T| Chung | #

S| Khu vực
d|   Thành thị | #
d|   Nông thôn | #
S| Học vấn của mẹ
d|   Không có bằng cấp | #
d|   Tiểu học | #
d|   Trung học cơ sở | #
d|   Cao đẳng, đại học | #""", "m80-96:1 100-900 m80-96:1 100-900 m80-96:1 200-1800")
    p.tables[-1].either_rows, p.tables[-1].total_rows = p.tables[-1].total_rows, []
    p.skip().text("[1] Chỉ số MICS 7.5")
    return p
