"""Sheets of the monthly reports and releases of ministries and offices, retold with other figures."""

from __future__ import annotations

from ..dress import finish, sheet, wide
from ..paper import Paper

FAMILY = "tenth"


@sheet
def vn15_chi_so_san_xuat_cong_nghiep():
    """Phrases broken over five rows of a heading; indices, of which the whole industry leads."""
    p = Paper("vn15_chi_so_san_xuat_cong_nghiep", sheet="IIP", borders=False, font="Arial")
    p.text("2. Chỉ số sản xuất công nghiệp tháng 5 năm 2019", bold=True).skip().texts(" |  |  |  | %", italic=True)
    p.head("""
        | Tháng 4 | Tháng 5 | Tháng 5 | 5 tháng năm
        | năm 2019 | năm 2019 | năm 2019 | 2019 so với
        | so với | so với | so với | cùng kỳ
        | cùng kỳ | tháng | cùng kỳ | năm trước
        | năm trước | trước | năm trước | """, loose=True, stub="top")
    p.skip().body("T| TOÀN NGÀNH CÔNG NGHIỆP | #\nP| Khai khoáng | #\nd| Khai thác than | #\nd| Khai thác dầu thô | #\nP| Công nghiệp chế biến, chế tạo | #\nd| Sản xuất đồ uống | #\nd| Dệt | #\n"
                  "d| Sản xuất và phân phối điện | #\nd| Cung cấp nước và xử lý rác thải | #", " ".join(["m90-118:1"] * 4))
    return p


@sheet
def vn15_nhap_khau_tong_tri_gia():
    """*Tổng trị giá* on top of goods of which some are told; quantities only of those that are weighed."""
    p = Paper("vn15_nhap_khau_tong_tri_gia", "xls", sheet="Bieu 2N", font="Times New Roman")
    p.texts("TỔNG CỤC HẢI QUAN |  |  |  |  |  | Biểu số 2N", bold=True).text("NHẬP KHẨU HÀNG HÓA TỪ 01/05/2019 ĐẾN 15/05/2019", bold=True, over=7, align="center")
    p.head("""
        Số TT | Nhóm/Mặt hàng chủ yếu | ĐVT | Số trong kỳ báo cáo | < | Cộng dồn đến hết kỳ báo cáo | <
        ^ | ^ | ^ | Lượng | Trị giá (USD) | Lượng | Trị giá (USD)""", stt=0, name=1)
    p.tables[0].optional.append("C")
    p.code("(A) | (B) | (C) | (1) | (2) | (3) | (4)")
    p.body("""
T|  | TỔNG TRỊ GIÁ | USD |  | 9890313391 |  | 91502213478
o|  | Trong đó: Doanh nghiệp có vốn đầu tư trực tiếp nước ngoài | USD |  | 5581405266 |  | 52405712930
d| 1 | Hàng thủy sản | USD |  | 83050316 |  | 599512345
d| 2 | Hạt điều | Tấn | 90311 | 136451002 | 580452 | 910345111
d| 3 | Lúa mì | Tấn | 80450 | 22105433 | 912345 | 260567321
d| 4 | Ô tô nguyên chiếc các loại | Chiếc | 6102 | 140456789 | 48123 | 1012345678
o|  | - Ô tô 9 chỗ ngồi trở xuống | Chiếc | 4412 | 80456789 | 33123 | 702345678
d| 5 | Hàng hóa khác | USD |  | 400123456 |  | 5345678901""")
    return p


@sheet
def vn15_von_dau_tu_so_voi():
    """A group over *so với (%)*, unmerged, over the plan of a year and the same time of the year before."""
    p = Paper("vn15_von_dau_tu_so_voi", "xls", sheet="VDT", borders=False, font="Arial")
    p.text("7. Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước", bold=True).skip().texts(" |  |  |  |  | Tỷ đồng", italic=True)
    p.head("""
        | Thực hiện | Ước tính | Cộng dồn | Cộng dồn 5 tháng năm 2019 | <
        | tháng 4 | tháng 5 | 5 tháng | so với (%) | <
        | năm 2019 | năm 2019 | năm 2019 | Kế hoạch năm 2019 | Cùng kỳ năm trước""", loose=True, stub="top", spanner="first")
    p.skip().body("T| TỔNG SỐ | #\nR| Trung ương | #\nd| Bộ Giao thông vận tải | #\nd| Bộ Y tế | #\nR| Địa phương | #\nd| Vốn cấp tỉnh | #\nd| Vốn cấp huyện | #\nd| Vốn cấp xã | #",
                  "1000-9000 1000-9000 10000-90000 m20-60:1 m80-130:1")
    return p


@sheet
def vn15_doanh_nghiep_thanh_lap_moi():
    """Two groups of three columns, captions in words, groups of industries over some of theirs."""
    p = Paper("vn15_doanh_nghiep_thanh_lap_moi", sheet="DN1", borders=False, font="Arial")
    p.text("9. Doanh nghiệp đăng ký thành lập mới 5 tháng năm 2019", bold=True).skip()
    p.head("""
        | 5 tháng năm 2019 | < | < | 5 tháng năm 2019 so với cùng kỳ năm trước (%) | < | <
        | Số doanh nghiệp (Doanh nghiệp) | Vốn đăng ký (Tỷ đồng) | Số lao động (Người) | Số doanh nghiệp | Vốn đăng ký | Số lao động""")
    p.body("T| TỔNG SỐ | #\nS| Phân theo khu vực kinh tế\nd| Nông, lâm nghiệp và thủy sản | #\nR| Công nghiệp và xây dựng | #\nd| Khai khoáng | #\nd| Công nghiệp chế biến, chế tạo | #\nd| Xây dựng | #\nd| Dịch vụ | #",
           "300-9000 1000-90000 1000-90000 m80-130:1 m80-130:1 m80-130:1")
    return p


@sheet
def vn15_giai_ngan_von_dau_tu_cong():
    """Decisions and owners between the names and the figures, Roman numerals under capitals, remarks."""
    p = Paper("vn15_giai_ngan_von_dau_tu_cong", sheet="Bieu 01", font="Times New Roman")
    p.texts("SỞ KẾ HOẠCH VÀ ĐẦU TƯ |  |  |  |  |  |  |  |  | Biểu số 01", bold=True).text("TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2019", bold=True, over=11, align="center")
    p.texts(" |  |  |  |  |  |  |  |  | ĐVT: triệu đồng", italic=True)
    p.head("""
        STT | Danh mục dự án | Chủ đầu tư | Quyết định đầu tư | < | Kế hoạch vốn năm 2019 | < | < | Giải ngân đến 31/5/2019 | < | Ghi chú
        ^ | ^ | ^ | Số, ngày, tháng, năm | Tổng mức đầu tư | Tổng số | Trong đó | < | Số tiền | Tỷ lệ (%) | ^
        ^ | ^ | ^ | ^ | ^ | ^ | NSTW | NSĐP | ^ | ^ | ^""", stt=0, name=1)
    p.tables[0].optional += ["C", "D", "K"]
    p.code("1 | 2 | 3 | 4 | 5 | 6=7+8 | 7 | 8 | 9 | 10=9/6 | 11")
    p.body("""
T|  | TỔNG SỐ |  |  | 950000 | 300000 | 100000 | 200000 | 90500 | 30.2 |
P| A | VỐN NGÂN SÁCH TRUNG ƯƠNG |  |  | 500000 | 100000 | 100000 |  | 32000 | 32.0 |
P| I | Lĩnh vực giao thông |  |  | 300000 | 60000 | 60000 |  | 22000 | 36.7 |
d| 1 | Đường ven biển | Ban QLDA giao thông | 735/QĐ-UBND ngày 12/8/2017 | 300000 | 60000 | 60000 |  | 22000 | 36.7 |
P| II | Lĩnh vực thủy lợi |  |  | 200000 | 40000 | 40000 |  | 10000 | 25.0 |
d| 1 | Hồ chứa nước Đá Bàn | Ban QLDA NN&PTNT | 210/QĐ-UBND ngày 09/7/2016 | 200000 | 40000 | 40000 |  | 10000 | 25.0 |
P| B | VỐN NGÂN SÁCH ĐỊA PHƯƠNG |  |  | 450000 | 200000 |  | 200000 | 58500 | 29.3 |
d| 1 | Trường THPT Nguyễn Huệ | Ban QLDA DD&CN | 37/NQ-HĐND ngày 11/12/2017 | 150000 | 80000 |  | 80000 | 28500 | 35.6 |
d| 2 | Trung tâm y tế huyện | Ban QLDA DD&CN | 15/NQ-HĐND ngày 19/5/2018 | 300000 | 120000 |  | 120000 | 30000 | 25.0 | vướng mặt bằng""")
    return finish(p, widths={"A": 6, "B": 40, "C": 22, "D": 26, **wide("EFGHIJK", 12)}, wrap=True, frame=False)


@sheet
def vn15_tai_nan_tang_giam():
    """Three groups over a year and *Tăng, giảm* in numbers and per cent, negative figures, the sum last."""
    p = Paper("vn15_tai_nan_tang_giam", "xls", sheet="TNGT", font="Times New Roman")
    p.text("PHỤ LỤC I", bold=True, over=8, align="center").text("TÌNH HÌNH TAI NẠN 5 THÁNG ĐẦU NĂM 2019 CỦA CÁC ĐỊA PHƯƠNG", bold=True, over=8, align="center")
    p.head("""
        TT | Địa phương | Số vụ | < | < | Số người chết | < | <
        ^ | ^ | 2019 | Tăng, giảm | < | 2019 | Tăng, giảm | <
        ^ | ^ | ^ | +/- | % | ^ | +/- | %""", stt=0, name=1)
    p.body("""
d| 1 | An Giang | 35 | -10 | -22.22 | 28 | -7 | -20
d| 2 | Bạc Liêu | 21 | 0 | 0 | 19 | -1 | -5
d| 3 | Bắc Giang | 90 | -10 | -10 | 42 | -8 | -16
d| 4 | Bắc Kạn | 12 | 2 | 20 | 11 | 1 | 10
T|  | CỘNG | 158 | -18 | -10.23 | 100 | -15 | -13.04""")
    return p


@sheet
def vn15_nam_hoc_khong_tron_o():
    """*Năm học* stands unmerged over school years, the last of which is preliminary in two languages."""
    p = Paper("vn15_nam_hoc_khong_tron_o", "xls", sheet="B140", borders=False, font="Arial")
    p.text("140 Số trường và số lớp trung học", bold=True).text("Number of secondary schools and classes", italic=True).skip()
    p.head("""
         | Năm học - School year | < | < | <
         | 2015 - 2016 | 2016 - 2017 | 2017 - 2018 | Sơ bộ - Prel.⏎2018 - 2019""", spanner="first", stub="top")
    p.body("""
P| Số trường (Trường) - Number of schools (School) | 84 | 84 | 85 | 89
d|   Công lập - Public | 69 | 68 | 67 | 67
d|   Ngoài công lập - Non-public | 15 | 16 | 18 | 22

P| Số lớp (Lớp) - Number of classes (Class) | 788 | 831 | 871 | 902
d|   Công lập - Public | 600 | 621 | 640 | 650
d|   Ngoài công lập - Non-public | 188 | 210 | 231 | 252""")
    return p


@sheet
def vn15_so_sanh_voi_du_toan():
    """Shares under an unmerged *So sánh ước thực hiện với (%)*, beside which the figures in millions stand in the last row of the heading."""
    p = Paper("vn15_so_sanh_voi_du_toan", "xls", sheet="60", borders=False, font="Times New Roman")
    p.texts("UBND TỈNH |  |  |  | Biểu số 60/CK-NSNN", bold=True).text("THỰC HIỆN THU NGÂN SÁCH QUÝ III NĂM 2019", bold=True, over=6, align="center")
    p.texts(" |  |  |  | Đơn vị: Triệu đồng", italic=True)
    p.head("""
        STT | Nội dung | Dự toán năm | Ước thực hiện quý III | So sánh ước thực hiện với (%) | <
        ^ | ^ | ^ | ^ | Dự toán năm | Cùng kỳ năm trước""", stt=0, name=1, spanner="first", stub="bottom")
    p.body("""
P| A | TỔNG THU NSNN | 2850000 | 820300 | 28.8 | 97.2
d| I | Thu nội địa | 2500000 | 780100 | 31.2 | 98.4
d| II | Thu từ dầu thô | 90000 | 10100 | 11.2 | 77.9
d| III | Thu cân đối từ xuất khẩu, nhập khẩu | 250000 | 28200 | 11.3 | 68.1
d| IV | Thu viện trợ | 10000 | 1900 | 19.0 | 61.5""")
    return p
