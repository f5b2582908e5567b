"""Forms of ministries and provinces and pages of yearbooks told from memory with made figures: quarters, sections in words, marks, scores, communes across."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import glue
from ...paper import Paper
from .annexes_of_decisions import numbered

FAMILY = "fifteenth"
COMMUNES = ("Thị trấn Vĩnh Bảo", "Xã Giang Biên", "Xã Thắng Thủy", "Xã Trung Lập", "Xã Việt Tiến", "Xã Dũng Tiến", "Xã Vĩnh An", "Xã Tân Liên")


@sheet
def vn20_thu_chi_ngan_sach_xa_quy():
    """A commune's form 113: receipts and spending side by side in one table, a kind of each in every line, sums first, plan and result of each."""
    p = Paper("vn20_thu_chi_ngan_sach_xa_quy", "xlsx", sheet="113", font="Times New Roman")
    p.texts("UBND XÃ ĐÔNG THỌ |  |  |  |  | Biểu số 113/CK TC-NSNN", bold=True)
    p.text("CÂN ĐỐI NGÂN SÁCH XÃ QUÝ II NĂM 2022", bold=True, over=6, align="center").text("Đơn vị: 1.000 đồng", at=4, italic=True)
    p.head("""
        STT | NỘI DUNG | DỰ TOÁN NĂM | THỰC HIỆN QUÝ II | SO SÁNH (%) | <
        ^ | ^ | ^ | ^ | DỰ TOÁN NĂM | CÙNG KỲ NĂM TRƯỚC""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3=2/1 | 4")
    p.body("""
        P| I | TỔNG SỐ THU | 6520000 | 1894000 | 29.0 | 104.1
        d| 1 | Các khoản thu xã hưởng 100% | 180000 | 61000 | 33.9 | 98.0
        d| 2 | Các khoản thu phân chia theo tỷ lệ | 940000 | 333000 | 35.4 | 121.3
        P| 3 | Thu bổ sung | 5400000 | 1500000 | 27.8 | 101.0
        d|  | - Thu bổ sung cân đối | 4900000 | 1225000 | 25.0 | 100.0
        d|  | - Thu bổ sung có mục tiêu | 500000 | 275000 | 55.0 | 105.8
        d| 4 | Thu chuyển nguồn | 0 | 0 |  |
        P| II | TỔNG SỐ CHI | 6520000 | 1702500 | 26.1 | 99.2
        d| 1 | Chi đầu tư phát triển | 600000 | 210000 | 35.0 | 88.4
        d| 2 | Chi thường xuyên | 5800000 | 1492500 | 25.7 | 101.0
        d| 3 | Dự phòng ngân sách | 120000 | 0 | 0.0 |""")
    p.skip().texts(" | NGƯỜI LẬP |  |  | CHỦ TỊCH UBND XÃ", bold=True)
    return finish(p, widths={"A": 5, "B": 40, **wide("CDEF", 14)}, frame=False)


@sheet
def vn20_cong_khai_co_so_vat_chat():
    """Circular 36, form 07: numbers in Romans, content, amount and an average in words; parts numbered anew, amounts missing where only a caption is."""
    p = Paper("vn20_cong_khai_co_so_vat_chat", "xlsx", sheet="Bieu 07", font="Times New Roman")
    p.text("Biểu mẫu 07", at=3, italic=True).text("PHÒNG GD&ĐT HUYỆN KIM SƠN").text("TRƯỜNG TIỂU HỌC HỒI NINH", bold=True)
    p.text("THÔNG BÁO", bold=True, over=4, align="center").text("Công khai thông tin cơ sở vật chất của trường tiểu học, năm học 2022 - 2023", bold=True, over=4, align="center").skip()
    p.head("STT | Nội dung | Số lượng | Bình quân", stt=0, name=1)
    p.tables[0].optional.append("D")
    p.body("""
        d| I | Số phòng học/số lớp | 22 | Số m2/học sinh
        S| II | Loại phòng học
        d| 1 | Phòng học kiên cố | 20 | -
        d| 2 | Phòng học bán kiên cố | 2 | -
        d| 3 | Phòng học tạm | 0 | -
        d| III | Số điểm trường lẻ | 1 | -
        d| IV | Tổng diện tích đất (m2) | 9860 | 14.2
        d| V | Diện tích sân chơi, bãi tập (m2) | 4200 | 6.1
        S| VI | Tổng diện tích các phòng
        d| 1 | Diện tích phòng học (m2) | 1056 | 1.5
        d| 2 | Diện tích thư viện (m2) | 96 | 0.1
        d| 3 | Diện tích phòng giáo dục nghệ thuật (m2) | 48 | 0.1""")
    p.skip().text("Hồi Ninh, ngày 5 tháng 9 năm 2022", at=2, italic=True).text("Thủ trưởng đơn vị", at=2, bold=True).text("(Ký tên và đóng dấu)", at=2, italic=True)
    return finish(p, widths={"A": 6, "B": 44, "C": 12, "D": 18}, frame=False)


@sheet
def vn20_ly_hon_theo_huyen():
    """Yearbook, ordinary: years with the provisional one in one cell, whole, captions of the two kinds of places, districts set in."""
    p = Paper("vn20_ly_hon_theo_huyen", "xls", sheet="27", borders=False, font="Arial")
    p.texts("27 | Số vụ ly hôn đã xét xử phân theo cấp huyện", bold=True).texts(" | Number of divorce cases cleared up by district", italic=True)
    p.texts(" |  |  |  | Đơn vị tính: Vụ - Unit: Case", italic=True)
    p.head(" | 2018 | 2019 | 2020 | 2021 | Sơ bộ⏎Prel. 2022", rules=True)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\n" + "\n".join(f"d| {n} | #" for n in ("Thành phố Bắc Giang - Bac Giang city", "Huyện Yên Thế - Yen The district", "Huyện Tân Yên - Tan Yen district", "Huyện Lạng Giang - Lang Giang district", "Huyện Lục Nam - Luc Nam district", "Huyện Lục Ngạn - Luc Ngan district", "Huyện Sơn Động - Son Dong district")), "90-400 90-400 90-400 90-400 90-400")
    return finish(p, widths={"A": 42, **wide("BCDEF", 10)})


@sheet
def vn20_dien_tich_nang_suat_xa():
    """District yearbook: two years over area, yield and output; communes numbered, the whole first; the yields' whole is a mean."""
    p = Paper("vn20_dien_tich_nang_suat_xa", "xlsx", sheet="Lua DX", font="Times New Roman")
    p.text("Diện tích, năng suất, sản lượng lúa vụ Đông Xuân phân theo xã", bold=True, over=8, align="center").skip()
    p.head("""
        STT | Xã, thị trấn | Năm 2020 | < | < | Năm 2021 | < | <
        ^ | ^ | Diện tích⏎(ha) | Năng suất⏎(tạ/ha) | Sản lượng⏎(tấn) | Diện tích⏎(ha) | Năng suất⏎(tạ/ha) | Sản lượng⏎(tấn)""", stt=0, name=1)
    p.body("T|  | Tổng số | #\n" + numbered(COMMUNES), "90-400 m55-75:1 500-2900 90-400 m55-75:1 500-2900")
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGH", 11)}, frame=False)


@sheet
def vn20_tong_dieu_tra_tuoi_thanh_thi():
    """Census 2019: three groups over total, men and women; the province and two districts as captions in the middle, ages below each with *Tổng số* first."""
    p = Paper("vn20_tong_dieu_tra_tuoi_thanh_thi", "xls", sheet="Bieu 3", borders=False, font="Times New Roman")
    p.text("Biểu 3: DÂN SỐ CHIA THEO NHÓM TUỔI, GIỚI TÍNH, THÀNH THỊ, NÔNG THÔN VÀ ĐƠN VỊ HÀNH CHÍNH, 1/4/2019", bold=True).skip()
    p.head("""
        Nhóm tuổi | Chung | < | < | Thành thị | < | < | Nông thôn | < | <
        ^ | Tổng số | Nam | Nữ | Tổng số | Nam | Nữ | Tổng số | Nam | Nữ""")
    p.code("A | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    ages = "\n".join(f"d| {a} | #" for a in ("0 - 4", "5 - 9", "10 - 14", "15 - 19", "20 - 24", "25 - 59", "60+"))
    spec = "+2+3 +5+8 +6+9 +5+6 900-9000 900-9000 +8+9 900-9000 900-9000"
    p.body("\n".join(f"S| {place}\nR| Tổng số | #\n{ages}" for place in ("TOÀN TỈNH", "THÀNH PHỐ THÁI BÌNH", "HUYỆN QUỲNH PHỤ")), spec)
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    return finish(p, widths={"A": 26, **wide("BCDEFGHIJ", 11)})


@sheet
def vn20_phong_hoc_theo_huyen_bon_tang():
    """Department of education: four levels of headings, *Chia ra* within *Trong đó*, numbers of columns, numbered districts, the sum last."""
    p = Paper("vn20_phong_hoc_theo_huyen_bon_tang", "xlsx", sheet="CSVC", font="Times New Roman")
    p.texts("SỞ GIÁO DỤC VÀ ĐÀO TẠO HÀ GIANG", bold=True).text("THỐNG KÊ PHÒNG HỌC, PHÒNG Ở BÁN TRÚ ĐẦU NĂM HỌC 2022-2023", bold=True, over=11, align="center").skip()
    p.head("""
        TT | Đơn vị | Phòng học | < | < | < | < | Phòng ở bán trú | < | < | Ghi chú
        ^ | ^ | Tổng số | Trong đó | < | < | < | Tổng số | Trong đó | < | ^
        ^ | ^ | ^ | Kiên cố | < | Bán kiên cố | Tạm, nhờ | ^ | Kiên cố | Khác | ^
        ^ | ^ | ^ | Tổng số | Xây mới trong năm | ^ | ^ | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11")
    p.body(numbered(("Đồng Văn", "Mèo Vạc", "Yên Minh", "Quản Bạ", "Vị Xuyên", "Bắc Mê", "Hoàng Su Phì", "Xín Mần")) + "\nT|  | Cộng | #", "+2+4+5 90-400 1-30 20-90 1-30 +7+8 10-90 5-50 ~")
    p.skip().texts(" | Người lập biểu |  |  |  |  |  | GIÁM ĐỐC", bold=True)
    return finish(p, widths={"A": 5, "B": 18, **wide("CDEFGHIJK", 10)}, frame=False)


@sheet
def vn20_bhxh_thuc_hien_chi_tieu():
    """Social insurance, monthly: kinds with their unit in a column, plan, month, since January and two percents; sections in Romans without figures."""
    p = Paper("vn20_bhxh_thuc_hien_chi_tieu", "xlsx", sheet="T9", font="Times New Roman")
    p.text("TÌNH HÌNH THỰC HIỆN CHỈ TIÊU THU, PHÁT TRIỂN NGƯỜI THAM GIA THÁNG 9 NĂM 2022", bold=True, over=8, align="center").skip()
    t = p.head("""
        TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm | Thực hiện | < | So sánh (%) | <
        ^ | ^ | ^ | ^ | Trong tháng | Lũy kế | Với kế hoạch | Với cùng kỳ""", stt=0, name=1)
    t.optional.append("C")
    p.body("""
        S| I | Phát triển người tham gia
        d| 1 | BHXH bắt buộc | Người | 98000 | 1204 | 94310 | 96.2 | 104.4
        d| 2 | BHXH tự nguyện | Người | 21000 | 610 | 15320 | 73.0 | 111.8
        d| 3 | BH thất nghiệp | Người | 90000 | 1100 | 86500 | 96.1 | 104.6
        d| 4 | BHYT | Người | 1420000 | 9320 | 1390210 | 97.9 | 101.0
        S| II | Số thu
        P| 1 | Tổng số thu | Triệu đồng | 3890000 | 330120 | 2890400 | 74.3 | 108.2
        d|  | Trong đó: Thu BHXH bắt buộc | Triệu đồng | 2300000 | 196000 | 1710000 | 74.3 | 109.0
        d|  | Thu BHYT | Triệu đồng | 1400000 | 119000 | 1040000 | 74.3 | 107.1
        d| 2 | Số nợ | Triệu đồng | - | - | 142300 | - | 96.5
        d| 3 | Tỷ lệ nợ/kế hoạch thu | % | - | - | 3.66 | - | -""")
    return finish(p, widths={"A": 5, "B": 34, "C": 12, **wide("DEFGH", 13)}, frame=False)


@sheet
def vn20_von_ngan_sach_thang_chin():
    """The office's monthly report: headings broken over four rows, ministries and places set in under *Trong đó*, the whole first, a percent in each of the last two."""
    p = Paper("vn20_von_ngan_sach_thang_chin", "xlsx", sheet="15.VDT", borders=False, font="Arial", indent="spaces")
    p.text("15. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước", bold=True).skip()
    t = p.head("""
         | Ước tính | Ước tính | Ước tính | 9 tháng | 9 tháng
         | quý III | tháng 9 | 9 tháng | năm 2022 | so với
         | năm 2022 | năm 2022 | năm 2022 | so với kế | cùng kỳ
         | (Tỷ đồng) | (Tỷ đồng) | (Tỷ đồng) | hoạch năm (%) | năm trước (%)""", loose=True, rules=True)
    glue(t)
    p.skip()
    p.body("""
        T| TỔNG SỐ | 146200 | 52100 | 334500 | 58.7 | 119.9
        P| Trung ương | 29800 | 10600 | 63300 | 57.0 | 125.9
        S| Trong đó:
        d|   Bộ Giao thông vận tải | 14900 | 5100 | 31600 | 62.9 | 146.3
        d|   Bộ Giáo dục và Đào tạo | 500 | 190 | 1200 | 57.4 | 110.2
        d|   Bộ Y tế | 560 | 200 | 1150 | 50.4 | 93.8
        P| Địa phương | 116400 | 41500 | 271200 | 59.1 | 118.6
        S|   Phân theo cấp quản lý
        d|     Vốn ngân sách NN cấp tỉnh | 78800 | 28000 | 182100 | 57.2 | 117.6
        d|     Vốn ngân sách NN cấp huyện | 32200 | 11600 | 76600 | 63.1 | 119.5
        d|     Vốn ngân sách NN cấp xã | 5400 | 1900 | 12500 | 66.2 | 127.8
        S|   Phân theo một số tỉnh, thành phố
        d|     Hà Nội | 13200 | 4900 | 32100 | 62.8 | 112.0
        d|     TP. Hồ Chí Minh | 8900 | 3300 | 19800 | 51.6 | 121.0
        d|     Quảng Ninh | 4700 | 1600 | 11900 | 66.7 | 101.7""")
    return finish(p, widths={"A": 40, **wide("BCDEF", 13)})


@sheet
def vn20_pho_diem_thi():
    """Hard: scores from 0 to 10 down as numbers, subjects across over count and share, the sum last; the name column holds nothing but numbers."""
    p = Paper("vn20_pho_diem_thi", "xlsx", sheet="PhoDiem", font="Times New Roman")
    p.text("PHỔ ĐIỂM KỲ THI TUYỂN SINH LỚP 10 THPT NĂM HỌC 2022 - 2023", bold=True, over=7, align="center").skip()
    p.head("""
        Điểm | Toán | < | Ngữ văn | < | Tiếng Anh | <
        ^ | Số lượng | Tỷ lệ | Số lượng | Tỷ lệ | Số lượng | Tỷ lệ""")
    p.body("\n".join(f"d| {k}-<{k + 1} | #" for k in range(10)) + "\nd| 10 | #\nT| Tổng | #", "20-900 m1-20:2 20-900 m1-20:2 20-900 m1-20:2")
    return finish(p, widths={"A": 9, **wide("BCDEFG", 11)}, frame=False)


@sheet
def vn20_tieu_chi_xa_chieu_ngang():
    """Hard: criteria merged down over their contents, communes across with *Đạt* or figures, a sum of criteria met in the last line."""
    p = Paper("vn20_tieu_chi_xa_chieu_ngang", "xlsx", sheet="NTM", font="Times New Roman")
    p.text("KẾT QUẢ RÀ SOÁT BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI ĐẾN 31/12/2022", bold=True, over=8, align="center").skip()
    t = p.head("""
        TT | Tiêu chí | Nội dung | Kết quả thực hiện theo xã | < | < | < | Số xã đạt
        ^ | ^ | ^ | Tân An | Tân Bình | Long Hòa | Phú Lợi | ^""", stt=0, name=2, names=(1,))
    p.body("""
        d| 1 | Quy hoạch | 1.1. Có quy hoạch chung được duyệt | Đạt | Đạt | Đạt | Đạt | 4
        d|  |  | 1.2. Ban hành quy định quản lý | Đạt | Đạt | Chưa | Đạt | 3
        d| 2 | Giao thông | 2.1. Đường xã (%) | 100 | 98.5 | 100 | 92 | 3
        d|  |  | 2.2. Đường ấp (%) | 90 | 85 | 77.2 | 100 | 3
        d| 3 | Thủy lợi | 3.1. Diện tích được tưới tiêu (%) | 95 | 93 | 90 | 97 | 4
        d| 5 | Trường học | 5.1. Trường đạt chuẩn (%) | 100 | 66.7 | 75 | 100 | 2
        d|  |  | 5.2. Trung tâm học tập cộng đồng | Đạt | Đạt | Đạt | Chưa | 3
        d| 14 | Giáo dục | 14.1. Phổ cập | Đạt | Đạt | Đạt | Đạt | 4
        P|  | Tổng số tiêu chí đạt |  | 19 | 16 | 15 | 17 |""")
    t.optional += ["D", "E", "F", "G"]
    return finish(p, widths={"A": 5, "B": 16, "C": 38, **wide("DEFGH", 10)}, frame=False)


@sheet
def vn20_lao_dong_nuoc_ngoai_trang():
    """Hard: a list over two pages; the heading of two rows and the numbers of the columns come again in the middle, *Tổng cộng* at the end."""
    p = Paper("vn20_lao_dong_nuoc_ngoai_trang", "xls", sheet="LDNN", font="Times New Roman")
    p.text("TỔNG HỢP NGƯỜI LAO ĐỘNG NƯỚC NGOÀI THEO QUỐC TỊCH NĂM 2021", bold=True, over=7, align="center").skip()
    grid = """
        STT | Quốc tịch | Tổng số | Vị trí công việc | < | < | Cấp giấy phép
        ^ | ^ | ^ | Nhà quản lý | Chuyên gia | Lao động kỹ thuật | ^"""
    p.head(grid, stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7)")
    first, second = ("Trung Quốc", "Hàn Quốc", "Nhật Bản", "Đài Loan", "Ấn Độ", "Phi-líp-pin"), ("Anh", "Hoa Kỳ", "Pháp", "Đức", "Nga")
    p.body(numbered(first) + "\n\n\n\n" + numbered(second, first=7) + "\nT|  | Tổng cộng | #", "+2+3+4 1-90 1-90 1-90 1-250")
    at = p.tables[0].body[5] + 1
    for column, text in enumerate(("STT", "Quốc tịch", "Tổng số", "Vị trí công việc", None, None, "Cấp giấy phép")):
        p.put(column, text, at, bold=True, align="center", border=True)
    for column, text in ((3, "Nhà quản lý"), (4, "Chuyên gia"), (5, "Lao động kỹ thuật")):
        p.put(column, text, at + 1, bold=True, align="center", border=True)
    for column in range(7):
        p.put(column, f"({column + 1})", at + 2, italic=True, align="center", border=True)
    p.merges += [(at, 3, at, 5), *((at, c, at + 1, c) for c in (0, 1, 2, 6))]
    return finish(p, widths={"A": 5, "B": 18, **wide("CDEFG", 12)}, frame=False)


@sheet
def vn20_ten_tieng_anh_ben_phai():
    """Hard: an old yearbook, Vietnamese names left and English ones at the right of the figures, years as numbers over both, sections in capitals."""
    p = Paper("vn20_ten_tieng_anh_ben_phai", "xls", sheet="T45", borders=False, font="Arial", indent="spaces")
    p.text("45. GIÁO DỤC PHỔ THÔNG - GENERAL EDUCATION", bold=True).skip()
    t = p.head(" | 1995 | 1996 | 1997 | 1998 | ", rules=True)
    t.optional.append("F")
    lines = (("S", "SỐ TRƯỜNG HỌC", "SCHOOLS"), ("d", "  Tiểu học", "  Primary"), ("d", "  Trung học cơ sở", "  Lower secondary"), ("d", "  Trung học phổ thông", "  Upper secondary"),
             ("S", "SỐ LỚP HỌC", "CLASSES"), ("d", "  Tiểu học", "  Primary"), ("d", "  Trung học cơ sở", "  Lower secondary"), ("d", "  Trung học phổ thông", "  Upper secondary"),
             ("S", "SỐ HỌC SINH (Người)", "PUPILS (Person)"), ("d", "  Tiểu học", "  Primary"), ("d", "  Trung học cơ sở", "  Lower secondary"), ("d", "  Trung học phổ thông", "  Upper secondary"))
    p.body("\n".join(f"{kind}| {name} | " + (" | ".join(str(p.rng.randint(90, 90000)) for _ in range(4)) if kind == "d" else " |  |  | ") + f" | {english}" for kind, name, english in lines))
    return finish(p, widths={"A": 26, **wide("BCDE", 11), "F": 24})
