"""Tables on crops, land, labour, transport and health staff, of the yearbooks and the offices of statistics; each names its source."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import rows, viet
from ...paper import Paper

FAMILY = "eighth"


@sheet
def vn9_hoa_binh_rau_huyen():
    """Hòa Bình, niên giám 2022, bảng 153 (thongkehoabinh.gso.gov.vn/NienGiam/niengiam2022/files/basic-html/page531.html): every name on two lines, the figures beside the second; the provisional year over three lines."""
    p = Paper("vn9_hoa_binh_rau_huyen", "xls", sheet="153", borders=False, font="Arial")
    p.texts("153 | Diện tích rau các loại", bold=True).texts(" | phân theo đơn vị hành chính cấp huyện", bold=True).texts(" | Planted area of vegetables by district", italic=True).skip()
    p.texts(" |  |  |  |  | Ha", italic=True)
    p.head("""
         |  |  |  |  | Sơ bộ
         |  |  |  |  | Prel.
         | 2018 | 2019 | 2020 | 2021 | 2022""", loose=True, years_as_text=True)
    p.skip()
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 12.439,9 12.951,1 12.882,0 13.309,5 13.267,5
        S| Thành phố Hòa Bình
        d| Hoa Binh city | 974,1 912,9 885,3 886,0 923,6
        S| Huyện Đà Bắc
        d| Da Bac district | 220,2 369,3 378,4 387,9 396,3
        S| Huyện Lương Sơn
        d| Luong Son district | 986,2 1.044,9 1.024,8 1.059,1 1.055,6

        S| Huyện Kim Bôi
        d| Kim Boi district | 3.283,6 3.617,1 3.598,3 3.778,8 3.774,0
        S| Huyện Cao Phong
        d| Cao Phong district | 464,5 485,0 482,7 487,5 459,0
        S| Huyện Tân Lạc
        d| Tan Lac district | 967,8 959,3 998,5 979,4 1.036,4

        S| Huyện Mai Châu
        d| Mai Chau district | 613,3 672,5 687,3 706,9 710,2
        S| Huyện Lạc Sơn
        d| Lac Son district | 1.878,9 1.831,9 1.817,0 1.792,5 1.788,0
        S| Huyện Yên Thủy
        d| Yen Thuy district | 1.484,7 1.529,6 1.535,2 1.619,5 1.501,6
        S| Huyện Lạc Thủy
        d| Lac Thuy district | 1.566,7 1.528,7 1.474,6 1.611,9 1.622,9""", viet), bold="T")
    return finish(p, widths={"A": 30, **wide("BCDEF", 12)})


@sheet
def vn9_quang_ngai_dat_2016():
    """Quảng Ngãi, niên giám 2016, bảng 2 (thongkequangngai.com/niengiam2016/files/assets/basic-html/page12.html): kinds of land over four depths, English after the Vietnamese, dots where nothing is known; the sums' names and a few areas, missing in the stored page, filled in."""
    p = Paper("vn9_quang_ngai_dat_2016", sheet="2", borders=False, font="Times New Roman", indent="spaces")
    p.text("2. Hiện trạng sử dụng đất năm 2016", bold=True).text("Land use in 2016", italic=True).skip()
    p.head("""
         | Tổng số | Cơ cấu
         | Total | Structure
         | (Ha) | (%)""", loose=True)
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 515.249,11 100,00
        d| Đất nông nghiệp - Agricultural land | 451.840,35 87,69
        d|   Đất sản xuất nông nghiệp - Agricultural production land | 151.180,13 29,34
        d|     Đất trồng cây hàng năm - Annual crop land | 99.248,38 19,26
        d|       Đất trồng lúa - Paddy land | 44.589,00 8,65
        d|       Đất cỏ dùng vào chăn nuôi - Weed land for animal raising | …. ….
        d|       Đất trồng cây hàng năm khác - Other annual crop land | 54.659,38 10,61
        d|     Đất trồng cây lâu năm - Perennial crop land | 51.931,75 10,08
        d|   Đất lâm nghiệp có rừng - Forestry land covered by trees | 299.190,86 58,07
        d|     Rừng sản xuất - Productive forest | 167.043,24 32,42
        d|     Rừng phòng hộ - Protective forest | 132.147,62 25,65
        d|     Rừng đặc dụng - Specially used forest | 0,00 0,00
        d|   Đất nuôi trồng thuỷ sản - Watersurface land for fishing | 1.110,63 0,22
        d|   Đất làm muối - Land for salt production | 128,61 0,02
        d|   Đất nông nghiệp khác - Others | 230,12 0,04
        d| Đất phi nông nghiệp - Non-agricultural land | 52.918,59 10,27
        d|   Đất ở - Homestead land | 11.205,84 2,17
        d|     Đất ở đô thị - Urban | 1.465,86 0,28
        d|     Đất ở nông thôn - Rural | 9.739,98 1,89
        d|   Đất chuyên dùng - Specially used land | 22.789,02 4,42
        S|     Đất trụ sở cơ quan, công trình sự nghiệp
        d|     Land used by offices and non-profit agencies | 1.290,11 0,25
        d|     Đất quốc phòng, an ninh - Security and defence land | 696,99 0,14
        S|     Đất sản xuất, kinh doanh phi nông nghiệp
        d|     Land for non-agricultural production and business | 3.188,70 0,62
        d|     Đất có mục đích công cộng - Public land | 17.613,22 3,42
        d|   Đất tôn giáo, tín ngưỡng - Religious land | 157,02 0,03
        d|   Đất nghĩa trang, nghĩa địa - Cemetery | 4.716,91 0,92
        S|   Đất sông suối và mặt nước chuyên dùng
        d|   Rivers and specialized water surfaces | 14.047,36 2,73
        d|   Đất phi nông nghiệp khác - Others | 2,44 0,00
        d| Đất chưa sử dụng - Unused land | 10.490,18 2,04
        d|   Đất bằng chưa sử dụng - Unused flat land | 4.786,68 0,93
        d|   Đất đồi núi chưa sử dụng - Unused mountainous land | 5.112,30 0,99
        d|   Núi đá không có rừng cây - Non tree rocky mountain | 591,20 0,12""", viet), bold="T")
    return finish(p, widths={"A": 62, "B": 16, "C": 12})


@sheet
def vn9_vinh_phuc_luc_luong_lao_dong():
    """Vĩnh Phúc, niên giám 2018, bảng 25 (niengiam2018.thongkevinhphuc.gov.vn/Tach phan/p2/p2 b25.htm): a page saved as an "Excel" file, units and structure as captions over the figures, the total once in each block."""
    p = Paper("vn9_vinh_phuc_luc_luong_lao_dong", "htmlxls")
    p.text("25 Lực lượng lao động từ 15 tuổi trở lên phân theo giới tính và phân theo thành thị, nông thôn").text("Labour force at 15 years of age and above by sex and by residence")
    p.head(" | 2010 | 2015 | 2016 | 2017 | Sơ bộ⏎Prel.⏎2018")
    p.caption("Người - Person", at=1, over=5)
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 606.840 631.383 629.770 629.836 636.134
        S| Phân theo giới tính - By sex
        d| Nam - Male | 298.721 300.686 310.248 311.917 309.621
        d| Nữ - Female | 308.119 330.697 319.522 317.919 326.513
        S| Phân theo thành thị, nông thôn⏎By residence
        d| Thành thị - Urban | 121.834 129.660 129.092 130.852 146.199
        d| Nông thôn - Rural | 485.006 501.723 500.678 498.984 489.935""", lambda token: "'" + token))
    p.caption("Cơ cấu - Structure (%)", at=1, over=5)
    p.body(rows("""
        P| TỔNG SỐ - TOTAL | 100,00 100,00 100,00 100,00 100,00
        S| Phân theo giới tính - By sex
        d| Nam - Male | 49,23 47,62 49,26 49,52 48,67
        d| Nữ - Female | 50,77 52,38 50,74 50,48 51,33
        S| Phân theo thành thị, nông thôn⏎By residence
        d| Thành thị - Urban | 20,08 20,54 20,50 20,78 22,98
        d| Nông thôn - Rural | 79,92 79,46 79,50 79,22 77,02""", lambda token: "'" + token))
    return p


@sheet
def vn9_quang_tri_lao_dong_gioi_tinh():
    """Quảng Trị, niên giám 2021, bảng 33 (cucthongke.quangtri.gov.vn/dbase/file/Nien giam 2021/files/basic-html/page84.html): years down twice under captions, the second caption over two lines, figures without thousands' marks; the last shares, cut there, reckoned on."""
    p = Paper("vn9_quang_tri_lao_dong_gioi_tinh", sheet="B33", borders=False, font="Arial", left=1, top=1)
    p.texts("33 | Lao động từ 15 tuổi trở lên đang làm việc hàng năm", bold=True).texts(" | phân theo giới tính", bold=True).texts(" | Annual employed population at 15 years of age and above", italic=True).texts(" | by sex", italic=True).skip()
    t = p.head("""
         | Tổng số | Chia ra - Of which | <
         | Total |  | 
         |  | Nam - Male | Nữ - Female""", rules=True, spanner="centre", loose=True)
    p.skip().caption("Người - Person", at=1, over=3, bold=True, italic=False)
    p.body(rows("""
        d| 2015 | 338339 170592 167747
        d| 2016 | 335381 171681 163700
        d| 2017 | 335943 170175 165768
        d| 2018 | 337162 173131 164031
        d| 2019 | 340414 174062 166352
        d| 2020 | 336317 171596 164721
        d| Sơ bộ - Prel. 2021 | 321345 166171 155174"""))
    p.skip().caption("So với dân số (%)", at=1, over=3, bold=True, italic=False).caption("Proportion of population (%)", at=1, over=3, bold=True)
    p.body(rows("""
        d| 2015 | 54,75 55,78 53,74
        d| 2016 | 53,95 55,78 52,16
        d| 2017 | 53,72 54,94 52,52
        d| 2018 | 53,54 55,48 51,64
        d| 2019 | 53,74 55,42 52,09
        d| 2020 | 52,61 53,93 51,30
        d| Sơ bộ - Prel. 2021 | 49,68 51,43 47,93""", viet))
    for (row, _), cell in p.cells.items():
        if isinstance(cell.value, int) and row in t.body:
            cell.number_format = "0"
    return finish(p, widths={"B": 26, **wide("CDE", 16)})


@sheet
def vn9_dong_nai_van_tai_1976_1996():
    """Địa chí Đồng Nai, phụ lục 8 (dongnai.vncgarden.com/dhia-chi-dhong-nai/tap-4-kinh-te/phu-luc/phu-luc-8): units in a column, years far apart, numbered sums over their roads, "Trđó" written together, empty where the sea had no ships yet."""
    p = Paper("vn9_dong_nai_van_tai_1976_1996", "xls", sheet="Phu luc 8", font="Times New Roman", numbers="plain")
    p.text("Phụ lục 8: KHỐI LƯỢNG HÀNG HÓA, HÀNH KHÁCH VẬN CHUYỂN VÀ LUÂN CHUYỂN", bold=True, over=8).skip()
    t = p.head(" | ĐVT | 1976 | 1980 | 1985 | 1990 | 1995 | 1996")
    t.optional.append("B")
    p.body(rows("""
        d| 1.KL hàng hóa vận chuyển | 1000~tấn 1.440 1.244 1.748 1.876 3.360 3.568
        o| Trđó:Bằng cơ giới | 1000~tấn 805 601 1.009 830 2.241 2.329
        o|   Đường bộ | 1000~tấn 1.380 1.208 1.626 1.666 3.057 3.267
        o|   Đường sông | 1000~tấn 60 36 120 206 293 295
        o|   Đường biển | 1000~tấn _ _ _ 4 10 7
        d| 2.KL h/ hóa LC | 1000~tấn/km 92.589 76.638 79.979 82.740 124.181 138.642
        o| T.đó:Bằng cơ giới | 1000~tấn/km 52.061 38.048 40.983 42.058 83.423 96.733
        o|   Đường bộ | 1000~tấn/km 83.480 70.668 63.818 64.141 99.980 116.112
        o|   Đường sông | 1000~tấn/km 9.109 5.970 16.161 14.201 14.874 15.030
        o|   Đường biển | 1000~tấn/km _ _ _ 4.398 9.327 7.500
        d| 3.KL h/ khách VC | 1000~HK 17.008 8.314 8.232 6.687 11.003 11.821
        o|   Đường bộ | 1000~HK 16.788 8.251 8.192 6.511 10.160 10.956
        o|   Đường sông | 1000~HK 300 63 40 176 843 865
        d| 4.KL h/khách LC | 1000HK/km 411.540 118.697 218.937 263.573 384.405 405.110
        o|   Đường bộ | 1000HK/km 399.540 118.104 218.360 261.866 379.731 400.295
        o|   Đường sông | 1000HK/km 12.000 593 577 1.707 4.674 4.815""", viet))
    show_thousands(p)
    p.skip().text("Ghi chú: Số liệu của Niên giám thống kê các năm từ 1976 đến 1993 chỉ ghi vận chuyển bằng cơ giới.", italic=True)
    return finish(p, widths={"A": 28, "B": 13, **wide("CDEFGH", 11)}, frame=False)


@sheet
def vn9_binh_dinh_nhan_luc_y_te():
    """Bình Định, niên giám 2023, bảng 294 (cucthongke.binhdinh.gov.vn/book/files/basic-html/page691.html): the words of a heading over seven lines, two professions over their kinds without a sum of both, the old letter ƣ; the last two lines, cut there, filled in."""
    p = Paper("vn9_binh_dinh_nhan_luc_y_te", sheet="294", borders=False, font="Arial")
    p.texts("294 | Số nhân lực y tế năm 2023 phân theo loại hình kinh tế", bold=True).texts(" | Number of health staffs in 2023 by types of ownership", italic=True).skip()
    p.texts(" |  |  |  | Người - Person", italic=True)
    p.head("""
         | Tổng số | Chia ra - Of which | < | <
         | Total |  |  | 
         |  | Nhà | Ngoài | Khu vực có
         |  | nước | nhà nước | vốn đầu tư
         |  | State | Non-state | nước ngoài
         |  |  |  | Foreign invested
         |  |  |  | sector""", rules=True, spanner="centre", loose=True, bold=False)
    p.skip()
    p.body(rows("""
        P| Nhân lực ngành y - Medical staff | 5072 4614 458 -

        d|   Bác sĩ - Doctor | 1206 1048 158 -
        d|   Y sĩ - Physician | 553 548 5 -
        d|   Điều dưỡng - Nurse | 2339 2129 210 -

        d|   Hộ sinh - Midwife | 433 402 31 -
        d|   Kỹ thuật viên Y - Medical technician | 441 389 52 -
        d|   Khác - Others | 100 98 2 -

        P| Nhân lực ngành dƣợc - Pharmaceutical staff | 432 394 38 -

        d|   Dược sĩ - Pharmacist | 138 122 16 -
        S|   Dược sĩ cao đẳng, trung cấp
        d|   Pharmacist of middle degree | 285 263 22 -

        d|   Dược tá - Assistant pharmacist | 3 3 - -
        d|   Kỹ thuật viên dược - Pharmacy technician | 2 2 - -
        d|   Khác - Others | 4 4 - -"""), bold="P")
    return finish(p, widths={"A": 46, **wide("BCD", 12), "E": 18})


@sheet
def vn9_gso_hanh_khach_duong_bo():
    """Tổng cục Thống kê, số lượt hành khách vận chuyển bằng đường bộ phân theo địa phương (www.gso.gov.vn/default.aspx?tabid=394&idmid=3&ItemID=12738), kept as text: decimal commas, a point in the first figure of each region, a province empty once it is gone; the regions after the second left out."""
    p = Paper("vn9_gso_hanh_khach_duong_bo", "csv", borders=False)
    p.csv = ("utf-8-sig", ";")
    p.text("Số lượt hành khách vận chuyển bằng đường bộ phân theo địa phương(*)").skip()
    p.texts(" |  |  |  |  |  |  |  |  |  |  | Triệu lượt người")
    p.head(" | 2000 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 2007 | 2008 | 2009 | 2010")
    p.body(rows("""
        T| CẢ NƯỚC | 610,3 666,0 715,5 915,7 1024,5 1153,8 1309,4 1451,8 1601,3 1733,8 1992,0
        R| Đồng bằng sông Hồng | 68.8 74,0 99,0 261,8 331,5 405,6 458,2 508,0 579,5 638,4 748,6
        d| Hà Nội | 33,2 34,1 55,4 213,2 274,7 335,3 375,5 413,2 495,8 547,8 646,6
        d| Hà Tây | 7,7 9,8 11,0 10,9 11,6 16,8 22,8 23,3 _ _ _
        d| Vĩnh Phúc | 0,9 0,9 1,3 1,7 2,6 3,9 4,2 6,0 7,0 7,9 9,9
        d| Bắc Ninh | 1,5 1,7 1,8 2,2 2,6 2,8 3,4 3,7 4,1 4,6 5,6
        d| Quảng Ninh | 4,2 4,7 4,9 5,5 6,3 6,8 7,2 9,9 9,9 11,4 12,1
        d| Hải Dương | 1,3 1,4 1,8 2,8 4,0 4,4 5,5 5,7 8,2 9,6 12,0
        d| Hải Phòng | 9,8 10,5 11,0 12,2 13,3 15,1 18,5 20,5 26,2 25,4 25,6
        d| Hưng Yên | 0,9 1,1 1,2 1,4 1,7 2,1 2,5 3,9 4,1 4,3 5,1
        d| Thái Bình | 2,0 2,1 2,2 2,5 3,5 4,1 4,3 6,0 7,0 8,4 9,5
        d| Hà Nam | 0,9 0,9 1,0 1,1 1,6 2,5 2,1 2,5 2,7 2,9 3,4
        d| Nam Định | 4,7 5,0 5,3 5,8 6,0 6,1 6,3 6,7 7,0 8,0 9,1
        d| Ninh Bình | 1,7 1,8 2,1 2,5 3,6 5,7 5,9 6,6 7,5 8,1 9,7
        R| Trung du và miền núi phía Bắc | 18.1 19,8 21,4 23,5 27,8 31,5 36,0 39,6 45,7 53,6 60,0
        d| Hà Giang | 0,4 0,5 0,5 0,5 0,5 0,5 0,6 0,7 0,8 1,0 1,1
        d| Cao Bằng | 1,0 1,1 1,1 1,2 1,3 1,1 0,9 1,0 1,2 1,2 1,2
        d| Bắc Kạn | 0,6 0,6 0,7 1,1 1,1 1,2 1,3 1,3 1,5 2,1 2,1
        d| Tuyên Quang | 1,3 1,4 1,7 1,9 2,3 3,2 3,6 2,9 3,6 4,3 4,3
        d| Lào Cai | 1,5 1,6 1,7 1,8 2,1 2,4 2,8 3,3 3,9 3,9 4,0
        d| Yên Bái | 1,2 1,6 1,5 1,8 2,9 3,5 4,0 4,3 4,4 4,9 4,9""", lambda token: "'" + token))
    p.skip().text("(*) Từ năm 2008 số liệu của Hà Tây tính vào Hà Nội.")
    return p
