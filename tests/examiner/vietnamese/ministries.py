"""Reports of ministries and agencies: forms of several heading rows, exports, codes, hierarchies."""

from __future__ import annotations

from ..paper import Paper
from ..registry import sheet
from .yearbooks import UNITS, lines

PROVINCES = ["Hà Nội", "Hải Phòng", "Quảng Ninh", "Thanh Hóa", "Nghệ An", "Đà Nẵng", "Khánh Hòa", "Bình Thuận",
             "Lâm Đồng", "Đồng Nai", "TP. Hồ Chí Minh", "Cần Thơ"]


@sheet
def mn_poverty_review() -> Paper:
    """The review of poor households: three heading rows, groups that number on, filler rows."""
    p = Paper("mn_poverty_review", sheet="Mau so 7.3")
    p.texts("UBND TỈNH BÌNH THUẬN | | | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True)
    p.texts("SỞ LĐ-TB VÀ XÃ HỘI | | | | | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("PHÂN TÍCH KẾT QUẢ BIẾN ĐỘNG HỘ NGHÈO TRONG NĂM 2019", bold=True, over=12, align="center")
    p.text("(Kèm theo Báo cáo số 312/BC-SLĐTBXH ngày 18/12/2019)", italic=True, over=12, align="center").skip()
    p.head("""
        TT | Thành phố/⏎Thị xã/huyện | Tổng số hộ dân cư | Số hộ nghèo đầu năm (Theo Quyết định số 3450/QĐ-UBND) | < | < | < | Diễn biến hộ nghèo trong năm | < | < | < | Số hộ nghèo cuối năm
        ^ | ^ | ^ | Số hộ | < | Trong đó: Hộ DTTS | < | Số hộ thoát nghèo | < | Số hộ phát sinh | < | ^
        ^ | ^ | ^ | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%) | ^""", name=1, stt=0)
    spec = "9000-60000 300-2000 %2/1:2 20-200 %4/2:2 100-300 %6/2:2 5-60 %8/2:2 200-1700"
    p.body("""
R| I | Khu vực thành thị | #
d| 1 | Thành phố Phan Thiết | #
d| 2 | Thị xã La Gi | #
R| II | Khu vực nông thôn | #
d| 3 | Huyện Tuy Phong | #
d| 4 | Huyện Bắc Bình | #
d| 5 | Huyện Tánh Linh | #
d| 6 | Huyện Phú Quý | #
T| | Tổng cộng (I+II) | #""", spec)
    p.skip().texts(" | NGƯỜI LẬP BIỂU | | | | | | | GIÁM ĐỐC", bold=True)
    p.texts(" | (Ký, ghi rõ họ tên) | | | | | | | (Ký tên, đóng dấu)", italic=True)
    return p


@sheet
def mn_cv6622_pupils() -> Paper:
    p = Paper("mn_cv6622_pupils", sheet="Si so 15-10")
    p.texts("SỞ GDĐT BÌNH THUẬN | | | | | Biểu kèm CV số 6622/BGDĐT-KHTC")
    p.text("BÁO CÁO SỐ LIỆU HỌC SINH BỎ HỌC ĐẦU NĂM HỌC 2013-2014", bold=True, over=6, align="center")
    p.text("(Thời điểm báo cáo 15/10/2013)", over=6, italic=True, align="center")
    p.text("(người)", at=5, align="right", italic=True)
    p.head("""
        TT | Cấp học | Số HS khai giảng | Số HS có mặt 15/10 | Số HS bỏ học | Số HS giảm do lý do khác""", name=1, stt=0)
    p.code(" | | (1) | (2) | (3) | (4)")
    p.body("""
d| 1 | Tiểu học | 121940 | 121655 | 162 | 123
o| | Trong đó: Nữ | 58500 | 58369 | 70 | 61
d| 2 | THCS | 81230 | 80012 | 910 | 308
o| | Trong đó: Nữ | 39004 | 38560 | 330 | 114
d| 3 | THPT | 38610 | 37420 | 804 | 386
o| | Trong đó: Nữ | 20412 | 19920 | 301 | 191
T| | Tổng cộng | 241780 | 239087 | 1876 | 817""")
    p.text("Ghi chú: (1) = (2) + (3) + (4)", italic=True)
    p.text("Bỏ học: học sinh không đến trường quá 45 buổi, không kể học sinh chuyển trường.", italic=True)
    return p


@sheet
def mn_code_row_formula() -> Paper:
    p = Paper("mn_code_row_formula", "xls", sheet="Bieu 02")
    p.text("Biểu số 02/BCH-VHGĐ").text("KẾT QUẢ THỰC HIỆN PHONG TRÀO TOÀN DÂN ĐOÀN KẾT XÂY DỰNG ĐỜI SỐNG VĂN HÓA", bold=True, over=8)
    p.text("Năm 2018", over=8, align="center").skip()
    p.head("""
        STT | Tên đơn vị | Gia đình văn hóa | < | < | Khu dân cư văn hóa | < | <
        ^ | ^ | Tổng số hộ | Số hộ đạt | Tỷ lệ % | Tổng số | Đạt chuẩn | Tỷ lệ %""", name=1, stt=0)
    p.code("A | B | 1 | 2 | 3=2/1 | 4 | 5 | 6=5/4")
    p.body(lines(UNITS[:8], before=" @ |") + "\nT| | Cộng | #", "9000-60000 8000-9000 %2/1 20-120 10-20 %5/4")
    return p


@sheet
def mn_budget_estimate() -> Paper:
    p = Paper("mn_budget_estimate", sheet="B69")
    p.text("Biểu số 69/CK-NSNN", at=5, bold=True)
    p.text("CÂN ĐỐI NGÂN SÁCH HUYỆN NĂM 2020", bold=True, over=6, align="center")
    p.text("(Dự toán trình Hội đồng nhân dân)", italic=True, over=6, align="center")
    p.text("Đơn vị: Triệu đồng", at=5, italic=True, align="right")
    p.head("""
        STT | NỘI DUNG | DỰ TOÁN NĂM 2019 | ƯỚC THỰC HIỆN NĂM 2019 | DỰ TOÁN NĂM 2020 | SO SÁNH (%)""", name=1, stt=0)
    p.code("A | B | 1 | 2 | 3 | 4=3/1")
    p.body("""
T| A | TỔNG NGUỒN THU NGÂN SÁCH HUYỆN | 512300 | 540110 | 561420 | 109.6
d| I | Thu ngân sách được hưởng theo phân cấp | 151000 | 160300 | 171200 | 113.4
o| - | Thu NSĐP hưởng 100% | 40000 | 44120 | 46100 | 115.3
o| - | Thu NSĐP hưởng từ các khoản thu phân chia | 111000 | 116180 | 125100 | 112.7
d| II | Thu bổ sung từ ngân sách cấp tỉnh | 361300 | 379810 | 390220 | 108
o| 1 | Thu bổ sung cân đối | 320000 | 320000 | 340000 | 106.3
o| 2 | Thu bổ sung có mục tiêu | 41300 | 59810 | 50220 | 121.6
d| III | Thu kết dư
T| B | TỔNG CHI NGÂN SÁCH HUYỆN | 512300 | 538400 | 561420 | 109.6
d| I | Chi cân đối ngân sách huyện | 489000 | 499800 | 530020 | 108.4
o| 1 | Chi đầu tư phát triển | 61000 | 64300 | 70200 | 115.1
o| 2 | Chi thường xuyên | 418000 | 425000 | 449320 | 107.5
o| 3 | Dự phòng ngân sách | 10000 | 10500 | 10500 | 105
d| II | Chi các chương trình mục tiêu | 23300 | 38600 | 31400 | 134.8""")
    table = p.tables[-1]
    table.either_rows, table.total_rows = table.total_rows, []
    p.text("Ghi chú: Số liệu chưa bao gồm tạm ứng.", italic=True)
    return p


@sheet
def mn_machine_names() -> Paper:
    """An export with machine names over the labels, and the query over both."""
    p = Paper("mn_machine_names", sheet="Export", font="Calibri", borders=False)
    p.texts("p_nam | p_ky | p_ma_tinh")
    p.texts("2019 | 12 | 60").skip()
    p.head("""
        ma_dv | ten_dv | so_hgd | so_the | ty_le
        Mã đơn vị | Tên đơn vị | Số hộ gia đình | Số thẻ BHYT | Tỷ lệ bao phủ (%)""", name=1, bold=False, align="left", soft=(0,))
    p.body("\n".join(f"d| {code} | {name} | #" for code, name in zip(range(593, 603), UNITS, strict=True)),
           "9000-60000 25000-220000 70-95:2")
    return p


@sheet
def mn_health_insurance() -> Paper:
    p = Paper("mn_health_insurance", sheet="BHXH", top=2)
    p.texts(" | BẢO HIỂM XÃ HỘI VIỆT NAM", bold=True).texts(" | BẢO HIỂM XÃ HỘI TỈNH BÌNH THUẬN", bold=True).skip()
    p.text("DANH SÁCH CƠ SỞ KHÁM CHỮA BỆNH BAN ĐẦU QUÝ I/2020⏎(Ban hành kèm theo Công văn số 55/BHXH-GĐBHYT)", bold=True, over=7, align="center").skip()
    p.head("STT | Mã KCB | Tên cơ sở KCB | Địa chỉ | Hạng BV | Số thẻ tối đa | Số thẻ đã cấp", name=2, stt=0)
    table = p.tables[-1]
    p.body("""
S| I | | Tuyến tỉnh
d| @ | '60001 | Bệnh viện đa khoa tỉnh | Phan Thiết | Hạng 2 | 60000 | 58112
d| @ | '60009 | Bệnh viện Y học cổ truyền | Phan Thiết | Hạng 3 | 20000 | 9120
S| II | | Tuyến huyện
d| @ | '60020 | Trung tâm y tế Tuy Phong | Liên Hương | Hạng 3 | 45000 | 40210
d| @ | '60030 | Trung tâm y tế Bắc Bình | Chợ Lầu | Hạng 3 | 45000 | 39004
d| @ | '60041 | Phòng khám ĐKKV Phan Rí Cửa | Phan Rí Cửa | | 15000 | 14001
S| III | | Tuyến xã
d| @ | '60105 | Trạm y tế Vĩnh Hảo | Xã Vĩnh Hảo | | 3000 | 2410
d| @ | '60106 | Trạm y tế Vĩnh Tân | Xã Vĩnh Tân | | 3000 | 2205""")
    table.optional += ["D", "E"]
    p.skip().text("Danh sách này có 07 cơ sở.", at=1, italic=True)
    return p


@sheet
def mn_post_offices() -> Paper:
    p = Paper("mn_post_offices", sheet="Bưu cục", font="Tahoma", borders=True)
    p.text("MẠNG LƯỚI ĐIỂM PHỤC VỤ BƯU CHÍNH", bold=True).text("Ngày xuất: 05/01/2020 08:31").skip()
    p.head("""
        Tỉnh/TP | Tổng số điểm phục vụ | Trong đó | < | < | Diện tích (km2) | Dân số (người) | STT
        ^ | ^ | Bưu cục cấp 1 | Bưu cục cấp 2 | Điểm BĐ-VHX | ^ | ^ | ^""", name=0, stt=7)
    p.body(lines(PROVINCES) + "\nT| Toàn quốc | #", "+2+3+4 1-3 10-60 40-300 1200-16000:1 900000-8000000 ~")
    for i, row in enumerate(p.tables[-1].body[:-1], 1):
        p.put(7, i, row, border=True)
    p.tables[-1].optional = []
    return p


@sheet
def mn_census_ethnic() -> Paper:
    p = Paper("mn_census_ethnic", sheet="1.2", font="Arial", borders=False)
    p.text("Biểu 1.2. DÂN SỐ CHIA THEO THÀNH THỊ/NÔNG THÔN, GIỚI TÍNH, VÙNG KINH TẾ - XÃ HỘI VÀ TỈNH", bold=True)
    p.text("Đơn vị tính: Người", at=9, italic=True)
    p.head("""
         | Tổng số | < | < | Thành thị | < | < | Nông thôn | < | <
         | Chung | Nam | Nữ | Chung | Nam | Nữ | Chung | Nam | Nữ""", spanner="first")
    p.code("A | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    p.body("""
T| TOÀN QUỐC | #
R| Trung du và miền núi phía Bắc | #
d| Hà Giang | #
d| Cao Bằng | #
d| Bắc Kạn | #
R| Đồng bằng sông Hồng | #
d| Hà Nội | #
d| Vĩnh Phúc | #
d| Hải Phòng | #
R| Đông Nam Bộ | #
d| Bình Phước | #
d| Tây Ninh | #
d| TP. Hồ Chí Minh | #""", "+2+3 +5+8 +6+9 +5+6 90000-900000 90000-900000 +8+9 90000-900000 90000-900000")
    return p


@sheet
def mn_regions_no_label() -> Paper:
    """Regions are plain rows between their provinces: only name and arithmetic tell."""
    p = Paper("mn_regions_no_label", sheet="Truong", borders=True)
    p.text("SỐ TRƯỜNG, LỚP, HỌC SINH TRUNG HỌC CƠ SỞ NĂM HỌC 2018-2019", bold=True, over=7).skip()
    p.head("STT | Địa phương | Số trường | Số lớp | Số học sinh | Nữ | Dân tộc", name=1, stt=0)
    p.body("""
T| | Cả nước | #
R| | Đồng bằng sông Hồng | #
d| 1 | Hà Nội | #
d| 2 | Hải Phòng | #
d| 3 | Nam Định | #
R| | Bắc Trung Bộ và Duyên hải miền Trung | #
d| 4 | Thanh Hóa | #
d| 5 | Nghệ An | #
d| 6 | Bình Thuận | #
R| | Đồng bằng sông Cửu Long | #
d| 7 | Long An | #
d| 8 | Cần Thơ | #
d| 9 | Cà Mau | #""", "90-600 1200-9000 40000-400000 20000-200000 10-30000", bold="")
    return p


@sheet
def mn_instruction_row() -> Paper:
    p = Paper("mn_instruction_row", sheet="Phụ lục 1", left=1, top=1)
    p.text("PHỤ LỤC 1: TỔNG HỢP CƠ SỞ VẬT CHẤT TRƯỜNG HỌC", bold=True, over=6, align="center").skip()
    p.head("TT | Tên trường | Số phòng học | Trong đó: Kiên cố | Bán kiên cố | Phòng tạm", name=1, stt=0)
    p.code(" | Ghi đầy đủ tên trường | Ghi số | Ghi số | Ghi số | Ghi số")
    p.body("""
d| 1 | TH Liên Hương 1 | #
d| 2 | TH Liên Hương 2 | #
d| 3 | TH Liên Hương 3 | #
d| 4 | THCS Liên Hương | #
d| 5 | THCS Hòa Minh | #
d| 6 | THPT Tuy Phong | #
T| | Tổng | #""", "+2+3+4 4-20 1-9 0-3")
    p.tables[-1].soft_rows.append(p.tables[-1].code_rows[0])
    return p


@sheet
def mn_two_parallel_languages() -> Paper:
    p = Paper("mn_two_parallel_languages", sheet="Education", font="Arial", borders=False, top=1)
    p.text("GIÁO DỤC MẦM NON TẠI THỜI ĐIỂM 30/9").text("Kindergarten education as of 30 September").skip()
    p.head("""
         | Năm học | < | <
         | School year | < | <
         | 2017-2018 | 2018-2019 | 2019-2020""")
    p.body("""
S| Số trường học (Trường)
d|   Công lập - Public | #
d|   Ngoài công lập - Non-public | #
S| Số lớp/nhóm trẻ (Lớp/Nhóm)
d|   Công lập - Public | #
d|   Ngoài công lập - Non-public | #
S| Số giáo viên (Người)
d|   Công lập - Public | #
d|   Ngoài công lập - Non-public | #""", "100-900 100-900 100-900")
    return p


@sheet
def mn_merged_units() -> Paper:
    """The district is merged down over its communes; the column of communes holds the names."""
    p = Paper("mn_merged_units", sheet="Xa NTM", top=0)
    p.text("DANH SÁCH XÃ ĐẠT CHUẨN NÔNG THÔN MỚI VÀ SỐ TIÊU CHÍ ĐẠT ĐẾN 31/12/2019", bold=True, over=6, align="center").skip()
    p.head("Huyện | Xã | Số tiêu chí đạt | Thu nhập bình quân (triệu đồng) | Tỷ lệ hộ nghèo (%) | Tổng kinh phí (triệu đồng)", name=1)
    p.body("""
d| Tuy Phong | Vĩnh Hảo | #
d| | Vĩnh Tân | #
d| | Phú Lạc | #
d| Bắc Bình | Hồng Thái | #
d| | Phan Hiệp | #
d| | Sông Lũy | #
d| | Bình An | #
d| Đức Linh | Mê Pu | #
d| | Vũ Hòa | #""", "11-19 30-50:1 0-6:2 2000-40000")
    body = p.tables[-1].body
    for first, last in ((0, 2), (3, 6), (7, 8)):
        p.merges.append((body[first], 0, body[last], 0))
    return p


@sheet
def mn_side_table() -> Paper:
    """A small table of codes stands beside the first rows of the one that matters."""
    p = Paper("mn_side_table", sheet="Tong hop", borders=True)
    p.text("TỔNG HỢP SỐ HỘ THAM GIA BẢO HIỂM XÃ HỘI TỰ NGUYỆN", bold=True).skip()
    p.head("STT | Huyện | Chỉ tiêu giao | Thực hiện | Tỷ lệ (%)", name=1, stt=0)
    p.body(lines(UNITS, before=" @ |") + "\nT| | Tổng cộng | #", "300-900 200-700 %2/1")
    for i, (code, text) in enumerate([("Mã màu", "Ý nghĩa"), ("Xanh", "Đạt"), ("Đỏ", "Chưa đạt")]):
        p.put(7, code, 3 + i, border=True)
        p.put(8, text, 3 + i, border=True)
    p.extra_tables_allowed = True
    return p


@sheet
def mn_caption_rows() -> Paper:
    p = Paper("mn_caption_rows", "htmlxls", sheet="Sheet1")
    p.text("THỐNG KÊ TAI NẠN GIAO THÔNG 9 THÁNG NĂM 2019", bold=True, over=6)
    p.head("""
        Địa bàn | Số vụ | < | Số người chết | < | Số người bị thương
        ^ | Số vụ | So cùng kỳ (+/-) | Số người | So cùng kỳ (+/-) | ^""")
    p.body("""
S| KHU VỰC MIỀN BẮC
d| Hà Nội | #
d| Hải Phòng | #
d| Quảng Ninh | #
S| KHU VỰC MIỀN TRUNG
d| Thanh Hóa | #
d| Đà Nẵng | #
S| KHU VỰC MIỀN NAM
d| Đồng Nai | #
d| TP. Hồ Chí Minh | #
T| TOÀN QUỐC | #""", "100-3000 2-90 20-600 1-50 90-2000")
    return p


@sheet
def mn_exam_statistics() -> Paper:
    p = Paper("mn_exam_statistics", sheet="Pho diem", borders=True, left=0)
    p.text("Phổ điểm thi THPT quốc gia 2019 theo môn", bold=True).skip()
    p.head("""
        Môn | Số thí sinh | Điểm trung bình | Trung vị | Số thí sinh đạt điểm <=1 | < | Số thí sinh đạt điểm dưới TB | <
        ^ | ^ | ^ | ^ | SL | % | SL | %""")
    p.body("\n".join(f"d| {m} | #" for m in ["Toán", "Ngữ văn", "Lịch sử", "Địa lí", "GDCD", "Sinh học", "Tiếng Anh"]),
           "400000-870000 4-7:2 4-7:1 200-2000 %4/1:2 90000-600000 %6/1:2")
    return p


@sheet
def mn_transposed_indicators() -> Paper:
    p = Paper("mn_transposed_indicators", sheet="Chi tieu KTXH")
    p.text("CÁC CHỈ TIÊU CHỦ YẾU PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2020", bold=True, over=7, align="center").skip()
    p.head("""
        TT | Chỉ tiêu | Đơn vị tính | Thực hiện 2018 | Năm 2019 | < | Kế hoạch 2020
        ^ | ^ | ^ | ^ | Kế hoạch | Ước TH | ^""", name=1, stt=0)
    p.body("""
S| A | CHỈ TIÊU KINH TẾ
d| 1 | Tốc độ tăng trưởng GRDP | % | 8.1 | 7.5 | 11 | 8
d| 2 | Cơ cấu kinh tế | | | | |
o| - | Nông, lâm, thủy sản | % | 28.5 | 27.4 | 26.8 | 25.5
o| - | Công nghiệp - xây dựng | % | 30.1 | 31 | 33.4 | 34.5
o| - | Dịch vụ | % | 41.4 | 41.6 | 39.8 | 40
d| 3 | Thu ngân sách nhà nước | Tỷ đồng | 11200 | 11500 | 13400 | 12100
S| B | CHỈ TIÊU XÃ HỘI
d| 4 | Tỷ lệ hộ nghèo | % | 2.67 | 1.67 | 1.4 | 1
d| 5 | Tỷ lệ lao động qua đào tạo | % | 63 | 65 | 65 | 67
d| 6 | Số bác sĩ trên 1 vạn dân | Bác sĩ | 6.9 | 7.2 | 7.3 | 7.8
S| C | CHỈ TIÊU MÔI TRƯỜNG
d| 7 | Tỷ lệ che phủ rừng | % | 43 | 43 | 43.1 | 43.1""")
    p.tables[-1].optional.append("C")
    return p
