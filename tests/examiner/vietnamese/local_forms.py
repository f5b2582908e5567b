"""Forms of schools, communes and districts: universal education, disclosure, budgets, lists."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet
from .yearbooks import UNITS, lines

HAMLETS = ["Thôn Vĩnh Hải", "Thôn Vĩnh Hưng", "Thôn Vĩnh Phúc", "Thôn Vĩnh Sơn", "Thôn Vĩnh Tiến"]


@sheet
def lc_pcgd_by_birth_year() -> Paper:
    """Universal education: indicators down, years of birth across."""
    p = Paper("lc_pcgd_by_birth_year", sheet="PCGD_2019_THCS_M1")
    p.texts("UBND HUYỆN TUY PHONG | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    p.texts("BAN CHỈ ĐẠO PCGD, XMC | | | | | Độc lập - Tự do - Hạnh phúc")
    p.text("THỐNG KÊ PHỔ CẬP GIÁO DỤC TRUNG HỌC CƠ SỞ NĂM 2019", bold=True, over=12, align="center")
    p.text("Đơn vị: Thị trấn Liên Hương", over=12, align="center")
    p.head("""
        Năm sinh | < | 2008 | 2007 | 2006 | 2005 | Cộng 11-14 | 2004 | 2003 | 2002 | 2001 | Cộng 15-18
        Độ tuổi | < | 11 | 12 | 13 | 14 | ^ | 15 | 16 | 17 | 18 | ^""", name=1, names=(0, 1))
    spec = "500-700 500-700 500-700 500-700 +1+2+3+4 400-600 400-600 400-600 400-600 +6+7+8+9"
    small = "0-40 0-40 0-40 0-40 +1+2+3+4 0-60 0-60 0-60 0-60 +6+7+8+9"
    p.body("d| Tổng số | | #\nd| Nữ | | #\nd| Dân tộc | | #", spec)
    p.body("d| Khuyết tật | Tổng số | #\nd| | Có khả năng học tập | #\nd| | Được tiếp cận GD | #", "0-9 0-9 0-9 0-9 +1+2+3+4 0-9 0-9 0-9 0-9 +6+7+8+9")
    p.body("d| Số phải phổ cập (PPC) | | #", spec)
    p.body("d| Lớp 6 | Tại chỗ | #\nd| | Đi học nơi khác | #\nd| | Nơi khác đến | #\n"
           "d| Lớp 9 | Tại chỗ | #\nd| | Đi học nơi khác | #\nd| | Nơi khác đến | #\n"
           "d| Tốt nghiệp THCS | | #\nd| Bỏ học | Lớp 6 | #\nd| | Lớp 7 | #", small)
    body = p.tables[0].body
    p.tables[0].either_rows = [body[0], body[3]]  # "Tổng số" of the children, of the disabled: an indicator or a total
    p.skip().texts("| | | | | | | Ngày 10 tháng 11 năm 2019", italic=True).texts("| NGƯỜI LẬP BẢNG | | | | | | TRƯỞNG BAN", bold=True)
    return p


@sheet
def lc_pcgd_standard_hamlets() -> Paper:
    p = Paper("lc_pcgd_standard_hamlets", sheet="TC PCGD THCS")
    p.text("XÃ VĨNH HẢO").text("TIÊU CHUẨN PHỔ CẬP GIÁO DỤC TRUNG HỌC CƠ SỞ", bold=True, over=9, align="center")
    p.text("2019-2020", over=9, align="center").skip(2)
    p.head("""
        TT | Thôn | Trẻ 11 tuổi HTCTTH | < | < | Thanh thiếu niên 15-18 tuổi TNTHCS | < | < | Đạt chuẩn
        ^ | ^ | Tổng số | HTCTTH | Tỷ lệ | Tổng số | TNTHCS | Tỷ lệ | ^""", name=1, stt=0)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    p.body(lines(HAMLETS, before=" @ |") + "\nT| | Toàn xã | #", "50-90 40-50 %2/1 150-290 120-150 %5/4 t:Mức_2")
    return p


@sheet
def lc_school_disclosure_quality() -> Paper:
    p = Paper("lc_school_disclosure_quality", sheet="Bieu 09", borders=True)
    p.text("Biểu mẫu 09", at=6, italic=True)
    p.text("PHÒNG GD&ĐT TUY PHONG").text("TRƯỜNG THCS LIÊN HƯƠNG", bold=True)
    p.text("THÔNG BÁO⏎Công khai thông tin chất lượng giáo dục thực tế của trường trung học cơ sở, năm học 2018-2019", bold=True, over=7, align="center").skip()
    p.head("""
        STT | Nội dung | Tổng số | Chia ra theo khối lớp | < | < | <
        ^ | ^ | ^ | Lớp 6 | Lớp 7 | Lớp 8 | Lớp 9""", name=1, stt=0)
    p.body("""
d| I | Số học sinh chia theo hạnh kiểm | 1187 | 322 | 301 | 287 | 277
o| 1 | Tốt (tỷ lệ so với tổng số) | 980 (82,6%) | 255 | 240 | 241 | 244
o| 2 | Khá (tỷ lệ so với tổng số) | 190 (16,0%) | 60 | 56 | 42 | 32
o| 3 | Trung bình (tỷ lệ so với tổng số) | 17 (1,4%) | 7 | 5 | 4 | 1
d| II | Số học sinh chia theo học lực | 1187 | 322 | 301 | 287 | 277
o| 1 | Giỏi (tỷ lệ so với tổng số) | 310 (26,1%) | 92 | 80 | 70 | 68
o| 2 | Khá (tỷ lệ so với tổng số) | 455 (38,3%) | 110 | 120 | 112 | 113
o| 3 | Trung bình (tỷ lệ so với tổng số) | 381 (32,1%) | 105 | 91 | 92 | 93
o| 4 | Yếu (tỷ lệ so với tổng số) | 41 (3,5%) | 15 | 10 | 13 | 3
d| III | Tổng hợp kết quả cuối năm | 1187 | 322 | 301 | 287 | 277
o| 1 | Lên lớp (tỷ lệ so với tổng số) | 1146 | 307 | 291 | 274 | 274
o| 2 | Thi lại (tỷ lệ so với tổng số) | 41 | 15 | 10 | 13 | 3
o| 3 | Lưu ban (tỷ lệ so với tổng số) | 12 | 6 | 3 | 3 | -
o| 4 | Bỏ học (tỷ lệ so với tổng số) | 9 | 4 | 2 | 2 | 1""")
    p.skip().texts("| | | | Liên Hương, ngày 30 tháng 6 năm 2019", italic=True)
    p.texts("| | | | Thủ trưởng đơn vị", bold=True).texts("| | | | (Ký tên và đóng dấu)", italic=True)
    return p


@sheet
def lc_school_years_cong() -> Paper:
    p = Paper("lc_school_years_cong", sheet="HS qua cac nam", borders=True)
    p.text("QUY MÔ HỌC SINH QUA CÁC NĂM", bold=True).skip()
    p.head("Khối lớp | Năm học 2014-2015 | Năm học 2015-2016 | Năm học 2016-2017 | Năm học 2017-2018 | Năm học 2018-2019")
    p.body("d| Khối lớp 6 | #\nd| Khối lớp 7 | #\nd| Khối lớp 8 | #\nd| Khối lớp 9 | #\nT| Cộng | #",
           "250-350 250-350 250-350 250-350 250-350")
    return p


@sheet
def lc_disclosure_staff() -> Paper:
    p = Paper("lc_disclosure_staff", "xls", sheet="Bieu 12")
    p.text("THÔNG BÁO Công khai thông tin về đội ngũ nhà giáo, cán bộ quản lý và nhân viên", bold=True, over=12).skip()
    p.head("""
        STT | Nội dung | Tổng số | Trình độ đào tạo | < | < | < | Hạng chức danh nghề nghiệp | < | < | Chuẩn nghề nghiệp | <
        ^ | ^ | ^ | TS | ThS | ĐH | CĐ | Hạng III | Hạng II | Hạng I | Tốt | Khá""", name=1, stt=0)
    p.body("""
T| | Tổng số giáo viên, cán bộ quản lý và nhân viên | 78 | - | 3 | 63 | 8 | 20 | 40 | - | 50 | 18
d| I | Giáo viên | 70 | - | 2 | 60 | 8 | 20 | 38 | - | 48 | 18
S| | Trong đó số giáo viên dạy môn:
o| 1 | Toán | 12 | - | 1 | 10 | 1 | 3 | 7 | - | 9 | 3
o| 2 | Ngữ văn | 14 | - | 1 | 12 | 1 | 4 | 8 | - | 10 | 3
o| 3 | Tiếng Anh | 8 | - | - | 8 | - | 2 | 4 | - | 6 | 2
d| II | Cán bộ quản lý | 3 | - | 1 | 2 | - | - | 2 | - | 2 | -
o| 1 | Hiệu trưởng | 1 | - | 1 | - | - | - | 1 | - | 1 | -
o| 2 | Phó hiệu trưởng | 2 | - | - | 2 | - | - | 1 | - | 1 | -
d| III | Nhân viên | 5 | - | - | 1 | - | - | - | - | - | -
o| 1 | Nhân viên văn thư | 1 | - | - | 1 | - | - | - | - | - | -
o| 2 | Nhân viên kế toán | 1 | - | - | - | - | - | - | - | - | -""")
    return p


@sheet
def lc_budget_quarter() -> Paper:
    p = Paper("lc_budget_quarter", sheet="BM 3 TT90", numbers="vn")
    p.texts("Đơn vị: UBND thị trấn Liên Hương | | | Biểu số 3 - Ban hành kèm theo Thông tư số 90/2018/TT-BTC")
    p.texts("Chương: 822").skip()
    p.text("ĐÁNH GIÁ THỰC HIỆN DỰ TOÁN THU - CHI NGÂN SÁCH QUÝ I NĂM 2020", bold=True, over=6, align="center")
    p.text("ĐV tính: Triệu đồng", at=5, italic=True)
    p.head("""
        Số TT | Nội dung | Dự toán năm | Ước thực hiện quý | Ước thực hiện/Dự toán năm (tỷ lệ %) | Ước thực hiện so với cùng kỳ năm trước (tỷ lệ %)
        1 | 2 | 3 | 4 | 5 | 6""", name=1, stt=0)
    table = p.tables[-1]
    # the numbers are a code row, drawn as a second row of the heading
    table.code_rows, table.header_rows, table.soft_rows = [table.header_rows[1]], table.header_rows[:1], []
    for paths in table.columns.values():
        paths[:] = [paths[0].rsplit(" / ", 1)[0]]
    p.body("""
d| I | Tổng số thu, chi, nộp ngân sách phí, lệ phí | | | |
o| 1 | Số thu phí, lệ phí | 120 | 31 | 25.8 | 104
o| 1.1 | Lệ phí | 20 | 6 | 30 | 110.5
o| 1.2 | Phí | 100 | 25 | 25 | 102.3
o| 2 | Chi từ nguồn thu phí được để lại | | | |
d| II | Dự toán chi ngân sách nhà nước | 7812 | 1734 | 22.2 | 101.7
o| 1 | Chi quản lý hành chính | 5230 | 1190 | 22.8 | 100.4
o| 1.1 | Kinh phí thực hiện chế độ tự chủ | 4800 | 1110 | 23.1 | 99.8
o| 1.2 | Kinh phí không thực hiện chế độ tự chủ | 430 | 80 | 18.6 | 108.2
o| 2 | Chi sự nghiệp giáo dục, đào tạo | 210 | 40 | 19 | 95
o| 3 | Chi bảo đảm xã hội | 2372 | 504 | 21.2 | 105.5""")
    p.skip().texts("| | | | Ngày 10 tháng 4 năm 2020", italic=True).texts("| | | | TM. UBND", bold=True).texts("| | | | CHỦ TỊCH", bold=True)
    return p


@sheet
def lc_budget_no_total_columns() -> Paper:
    p = Paper("lc_budget_no_total_columns", sheet="Bieu 108")
    p.text("DỰ TOÁN CHI NGÂN SÁCH XÃ NĂM 2020", bold=True, over=8, align="center")
    p.text("Đơn vị: Triệu đồng", at=6, italic=True, align="right")
    p.head("""
        NỘI DUNG | DỰ TOÁN NĂM 2019 | < | < | DỰ TOÁN NĂM 2020 | < | <
        ^ | TỔNG SỐ | ĐTPT | TX | TỔNG SỐ | ĐTPT | TX""")
    p.body("""
T| TỔNG CHI | #
S| Trong đó:
d| 1. Chi giáo dục | #
d| 2. Chi ứng dụng, chuyển giao công nghệ | #
d| 3. Chi y tế | #
d| 4. Chi văn hóa, thông tin | #
d| 5. Chi phát thanh, truyền thanh | #
d| 6. Chi thể dục thể thao | #
d| 7. Chi bảo vệ môi trường | #
d| 8. Chi các hoạt động kinh tế | #
d| 9. Chi hoạt động của cơ quan quản lý Nhà nước, Đảng, đoàn thể | #
d| 10. Dự phòng ngân sách | #""", "+2+3 0-90 10-900 +5+6 0-90 10-900", nil=0.1)
    return p


@sheet
def lc_poor_households_commune() -> Paper:
    p = Paper("lc_poor_households_commune", sheet="PL 2a", left=0)
    p.text("Phụ lục số 2a", at=12, bold=True)
    p.text("TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO CẤP XÃ", bold=True, over=13, align="center").skip()
    p.head("""
        STT | Thôn/Khu phố | Hộ dân cư | < | Hộ nghèo | < | < | < | Hộ cận nghèo | < | < | < | Ghi chú
        ^ | ^ | Tổng số hộ | Tổng số khẩu | Số hộ | Tỷ lệ | Trong đó | < | Số hộ | Tỷ lệ | Trong đó | < | ^
        ^ | ^ | ^ | ^ | ^ | ^ | DTTS | Nữ chủ hộ | ^ | ^ | DTTS | Nữ chủ hộ | ^""", name=1, stt=0)
    p.code("A | B | 1 | 2 | 3 | 4=3/1 | 5 | 6 | 7 | 8=7/1 | 9 | 10 | 11")
    p.body("\n".join(f"d| {i} | Khu phố {i} | #" for i in range(1, 9)) + "\nT| | TỔNG CỘNG | #",
           "400-900 1500-3600 5-30 %3/1:2 0-3 1-9 8-40 %7/1:2 0-3 1-9 ~")
    p.skip().texts("| CÁN BỘ LẬP BIỂU | | | | | | | | TM. ỦY BAN NHÂN DÂN", bold=True)
    return p


@sheet
def lc_blank_name_heading() -> Paper:
    p = Paper("lc_blank_name_heading", sheet="Gia dinh VH", borders=True, top=1)
    p.text("Tổng hợp gia đình văn hóa năm 2017", bold=True).skip()
    p.head("""
        TT |  | Tổng số hộ | Đăng ký | Đạt | %""", name=1, stt=0)
    p.body(lines([u.replace("Huyện ", "").replace("Thành phố ", "TP. ").replace("Thị xã ", "TX. ") for u in UNITS], before=" @ |")
           + "\nT| | | #", "9000-60000 8000-9000 7000-8000 %3/1")
    return p


@sheet
def lc_unlabelled_total_top() -> Paper:
    p = Paper("lc_unlabelled_total_top", sheet="Thu quy", borders=True)
    p.text("THU QUỸ VÌ NGƯỜI NGHÈO NĂM 2019", bold=True, over=5)
    p.text("ĐVT: đồng", at=4, align="right")
    p.head("Stt | Đơn vị | Chỉ tiêu | Đã thu | Còn lại", name=1, stt=0)
    p.body("T| | | #\n" + "\n".join(f"d| @ | {n} | #" for n in
           ["Văn phòng UBND", "Phòng Nội vụ", "Phòng Tài chính", "Công an", "Ban CHQS", "Trường TH Liên Hương 1", "Trạm Y tế"]),
           "+2+3 1000000-9000000 0-500000")
    return p


@sheet
def lc_stt_out_of_order() -> Paper:
    p = Paper("lc_stt_out_of_order", "ods", sheet="Hội viên")
    p.text("DANH SÁCH CHI HỘI NÔNG DÂN").skip()
    p.head("TT | Chi hội | Tổng hội viên | Hội viên mới | Nữ", name=1, stt=0)
    p.body("""
d| '1 | Khu phố 1 | #
d| '2 | Khu phố 3 | #
d| '5 | Khu phố 4 | #
d| '4 | Khu phố 2 | #
d| '3 | Khu phố 5 | #
d| '6 | Khu phố 10 | #
T| | Tổng số | #""", "50-150 1-20 20-60")
    return p


@sheet
def lc_quarters_nested() -> Paper:
    p = Paper("lc_quarters_nested", sheet="Tiep dan", borders=True)
    p.text("KẾT QUẢ GIẢI QUYẾT HỒ SƠ HÀNH CHÍNH THEO QUÝ", bold=True, over=10, align="center").skip()
    p.head("""
        Lĩnh vực | Năm 2018 | < | < | < | Năm 2019 | < | < | <
        ^ | Quý I | Quý II | Quý III | Quý IV | Quý I | Quý II | Quý III | Quý IV""")
    p.body(lines(["Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Khác"]) + "\nT| Tổng cộng | #",
           " ".join(["20-900"] * 8))
    return p


@sheet
def lc_repeated_leaves() -> Paper:
    p = Paper("lc_repeated_leaves", sheet="Bieu 3", borders=True)
    p.text("BÁO CÁO CÔNG TÁC KHUYẾN HỌC, KHUYẾN TÀI NĂM 2018", bold=True, over=11, align="center").skip()
    p.head("""
        STT | Tên cơ quan, đơn vị | Quỹ khuyến học | < | < | Khen thưởng | < | < | < | Ghi chú
        ^ | ^ | Thu | Chi | Tồn | Giáo viên | < | Học sinh | < | ^
        ^ | ^ | ^ | ^ | ^ | SL | Số tiền | SL | Số tiền | ^""", name=1, stt=0)
    p.body(lines(["Trường TH Phước Thể", "Trường THCS Hòa Phú", "Trường THPT Hòa Đa", "Hội KH xã Chí Công", "Hội KH xã Hòa Minh"], before=" @ |")
           + "\nT| | Tổng cộng | #", "+2+3 5000000-20000000 100000-900000 1-20 500000-9000000 20-300 1000000-30000000 ~")
    return p


@sheet
def lc_elections_list() -> Paper:
    p = Paper("lc_elections_list", "csv", sheet="Sheet1")
    p.text("TỔNG HỢP KHU VỰC BỎ PHIẾU").skip()
    p.head("Số TT | Khu vực bỏ phiếu số | Gồm khu phố | Tổng số cử tri | Nam | Nữ", name=1, stt=0)
    p.body("""
d| 1 | Khu vực bỏ phiếu số 1 | Khu phố 1, 2 | 1843 | 901 | 942
d| 2 | Khu vực bỏ phiếu số 2 | Khu phố 3 | 1210 | 590 | 620
d| 3 | Khu vực bỏ phiếu số 3 | Khu phố 4, 5 | 2014 | 1003 | 1011
d| 4 | Khu vực bỏ phiếu số 4 | Khu phố 6 | 990 | 480 | 510
T| | Tổng cộng | | 6057 | 2974 | 3083""")
    p.tables[-1].optional.append("C")
    return p


@sheet
def lc_long_footer() -> Paper:
    p = Paper("lc_long_footer", sheet="Tiêm chủng", left=1, top=4, borders=True)
    p.text("KẾT QUẢ TIÊM CHỦNG MỞ RỘNG 6 THÁNG ĐẦU NĂM 2019", bold=True).skip()
    p.head("""
        Xã, thị trấn | Trẻ dưới 1 tuổi | Tiêm đủ 8 loại vắc xin | < | Sởi mũi 2 | < | UV2+ cho phụ nữ có thai | <
        ^ | ^ | Số trẻ | Tỷ lệ % | Số trẻ | Tỷ lệ % | Số PN | Tỷ lệ %""")
    p.body(lines(["Liên Hương", "Phan Rí Cửa", "Chí Công", "Hòa Minh", "Bình Thạnh", "Phước Thể", "Vĩnh Hảo"]) + "\nT| Cộng | #",
           "60-300 30-60 %2/1 30-60 %4/1 30-60 %6/1")
    p.skip().text("Nhận xét:").text("- Tỷ lệ tiêm chủng đầy đủ đạt thấp so với kế hoạch 6 tháng (47,5%).")
    p.text("- Nguyên nhân: thiếu vắc xin 5 trong 1 trong tháng 3 và tháng 4.").text("- Kiến nghị: Trung tâm Kiểm soát bệnh tật cấp bổ sung 200 liều.")
    p.texts("Người lập | | | | Giám đốc", bold=True)
    return p


@sheet
def lc_two_tables_stacked() -> Paper:
    p = Paper("lc_two_tables_stacked", sheet="Tong hop", borders=True)
    p.text("I. ĐẢNG VIÊN", bold=True)
    p.head("STT | Chi bộ | Tổng số đảng viên | Kết nạp mới | Chuyển đi", name=1, stt=0)
    p.body("d| 1 | Chi bộ khu phố 1 | #\nd| 2 | Chi bộ khu phố 2 | #\nd| 3 | Chi bộ khu phố 3 | #\nT| | Cộng | #", "10-40 0-3 0-3")
    p.skip(2).text("II. ĐOÀN VIÊN", bold=True)
    p.head("STT | Chi đoàn | Đoàn viên | Nữ | Đoàn viên ưu tú | Trưởng thành Đoàn", name=1, stt=0)
    p.body("d| 1 | Chi đoàn khu phố 1 | #\nd| 2 | Chi đoàn khu phố 2 | #\nd| 3 | Chi đoàn Trường THCS | #\nT| | Cộng | #", "10-60 5-30 0-5 0-5")
    return p


@sheet
def lc_repeated_header_hidden() -> Paper:
    p = Paper("lc_repeated_header_hidden", sheet="DS", borders=True)
    p.text("SỐ LIỆU CHĂN NUÔI THỜI ĐIỂM 01/10/2019", bold=True).skip()
    p.head("TT | Thôn | Trâu | Bò | Lợn | Gia cầm | Ghi chú", name=1, stt=0)
    p.body(lines(HAMLETS, before=" @ |") + "\nT| | Tổng | #", "0-20 50-300 100-900 1000-9000 ~", nil=0.1)
    p.hidden_columns = [6]
    p.hidden_rows = [p.tables[-1].body[2]]
    return p


@sheet
def lc_software_logo() -> Paper:
    """An export of school software: name of the product, empty columns between, grey lines."""
    p = Paper("lc_software_logo", sheet="rptThongKe", left=1, top=3, font="Tahoma", borders=False)
    p.texts("| | | | | | SMAS - Hệ thống quản lý trường học").skip()
    p.texts("Trường THCS Liên Hương").texts("THỐNG KÊ SĨ SỐ HỌC SINH THEO LỚP - HỌC KỲ I NĂM HỌC 2019-2020", bold=True).skip(2)
    p.head("""
        STT | Lớp |  | Sĩ số đầu kỳ | Chuyển đến |  | Chuyển đi | Bỏ học | Sĩ số cuối kỳ""", name=1, stt=0, align="left")
    p.body("\n".join(f"d| {i} | {c} | | #" for i, c in enumerate(["6A1", "6A2", "6A3", "7A1", "7A2", "8A1", "9A1"], 1))
           + "\nT| | Tổng cộng | | #", "30-45 0-2 ~ 0-2 0-2 30-45")
    p.tables[-1].optional = []
    p.skip(2).texts("Trang 1/1 | | | | | | In lúc 14:02 ngày 08/01/2020", italic=True)
    return p


@sheet
def lc_class_rows_no_total() -> Paper:
    p = Paper("lc_class_rows_no_total", "html", sheet="Sheet1")
    p.text("KẾ HOẠCH TUYỂN SINH LỚP 6 NĂM HỌC 2020-2021", bold=True)
    p.head("Trường | Số lớp | Số học sinh | Địa bàn tuyển sinh")
    p.body("""
d| THCS Liên Hương | 9 | 380 | Thị trấn Liên Hương
d| THCS Phước Thể | 5 | 190 | Xã Phước Thể, Phú Lạc
d| THCS Phan Rí Cửa 1 | 10 | 420 | Khu phố Hải Tân
d| THCS Vĩnh Hảo | 3 | 115 | Xã Vĩnh Hảo""")
    p.tables[-1].optional.append("D")
    return p


@sheet
def lc_dropout_reasons() -> Paper:
    p = Paper("lc_dropout_reasons", sheet="Bỏ học", top=1)
    p.text("THỐNG KÊ HỌC SINH BỎ HỌC THEO NGUYÊN NHÂN (Tính đến 31/5/2019)", bold=True, over=9).skip()
    p.head("""
        TT | Trường | Tổng số HS đầu năm | HS bỏ học | Nguyên nhân | < | < | < | Đã vận động trở lại
        ^ | ^ | ^ | ^ | Hoàn cảnh khó khăn | Học lực yếu kém | Theo cha mẹ đi làm ăn xa | Khác | ^""", name=1, stt=0)
    p.body(lines(["THCS Liên Hương", "THCS Phước Thể", "THCS Chí Công", "THCS Hòa Minh"], before=" @ |") + "\nQ| | Cộng THCS | #\n"
           + lines(["THPT Tuy Phong", "THPT Hòa Đa"], before=" @ |") + "\nQ| | Cộng THPT | #\nT| | Tổng cộng | #",
           "300-1300 +3+4+5+6 0-4 0-4 0-4 0-4 0-5")
    return p
