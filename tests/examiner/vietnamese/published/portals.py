"""Tables retold line by line from yearbooks and the portals of provinces and of ministries; each names its source."""

from __future__ import annotations

from ...dress import finish, sheet
from ...lines import glue, rows, same, viet
from ...paper import Paper

FAMILY = "real"


@sheet
def vn7_vinh_phuc_grdp_loai_hinh():
    """Vĩnh Phúc, niên giám 2021, bảng 42 (niengiam2021.thongkevinhphuc.gov.vn/Tach phan/p3/p3 b42.htm): a page saved from a text processor; the activities after construction left out."""
    p = Paper("vn7_vinh_phuc_grdp_loai_hinh", "htmlxls")
    p.text("42").text("Tổng sản phẩm trên địa bàn theo giá hiện hành⏎phân theo loại hình kinh tế và phân theo ngành kinh tế", over=6).text("Gross regional domestic product at current prices⏎by types of ownership and by kinds of economic activity", over=6).text("ĐVT: Tỷ đồng - Unit: Bill. dongs", over=6)
    p.head(" | 2015 | 2018 | 2019 | 2020 | Sơ bộ⏎Prel. 2021")
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 78.644 107.625 118.341 123.575 136.183
        S| Phân theo loại hình kinh tế⏎By types of ownership
        d| Nhà nước - State | 8.015 10.972 12.263 13.213 14.103
        P| Ngoài Nhà nước - Non-State | 24.065 33.394 36.554 37.584 40.260
        d| Tập thể - Collective | 3.017 3.544 3.629 3.985 4.275
        d| Tư nhân - Private | 12.800 16.442 18.094 19.591 20.338
        d| Cá thể - Household | 8.248 13.408 14.831 14.008 15.647
        d| Khu vực có vốn đầu tư nước ngoài⏎Foreign investment sector | 22.809 34.029 38.285 40.935 48.219
        d| Thuế sản phẩm trừ trợ cấp sản phẩm⏎Product taxes less subsidies on production | 23.756 29.231 31.240 31.843 33.601
        S| Phân theo ngành kinh tế⏎By kinds of economic activity
        d| Nông nghiệp, lâm nghiệp và thủy sản⏎Agriculture, forestry and fishing | 5.787 6.423 6.473 7.551 8.028
        d| Khai khoáng - Mining and quarrying | 96 297 410 367 294
        d| Công nghiệp chế biến, chế tạo - Manufacturing | 27.499 41.839 46.529 48.340 56.776
        d| Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí⏎Production and distribution of electricity, gas,⏎hot water, steam and airconditioning | 312 622 643 701 886
        d| Cung cấp nước; hoạt động quản lý⏎và xử lý rác thải, nước thải⏎Water supply, management and treatment⏎of garbiage and waste water | 358 556 674 656 665
        d| Xây dựng - Construction | 3.281 4.553 5.308 6.190 6.768""", same))
    return p


@sheet
def vn7_nghe_an_trung_cap_chuyen_nghiep():
    """Nghệ An, cổng thông tin điện tử, số trường, số giáo viên trung cấp chuyên nghiệp 2020 (www.nghean.gov.vn/nam-2020-62399/so-truong-so-giao-vien-trung-cap-chuyen-nghiep-360571)."""
    p = Paper("vn7_nghe_an_trung_cap_chuyen_nghiep", sheet="TCCN", borders=True, font="Times New Roman")
    p.text("Số trường, số giáo viên trung cấp chuyên nghiệp", bold=True).skip()
    p.head("""
         | Năm học - School year | < | < | < | <
         | 2015-2016 | 2017-2018 | 2018-2019 | 2019-2020 | Sơ bộ⏎Prel.⏎2020-2021""")
    p.body(rows("""
        P| Số trường (Trường)⏎Number of schools (School) | 8 10 9 8 9
        S| Phân theo loại hình - By types of ownership
        d|   Công lập - Public | 6 7 7 6 7
        d|   Ngoài công lập - Non-public | 2 3 2 2 2
        S| Phân theo cấp quản lý - By management level
        d|   Trung ương - Central | 1 1 - 1 1
        d|   Địa phương - Local | 7 9 9 7 8
        P| Số giáo viên (Người)⏎Number of teachers (Pers.) | 344 394 286 310 328
        S| Phân theo giới tính - By sex
        d|   Nam - Male | 176 180 148 177 161
        d|   Nữ - Female | 168 214 138 133 167
        S| Phân theo loại hình - By types of ownership
        d|   Công lập - Public | 260 250 232 223 234
        d|   Ngoài công lập - Non-public | 84 144 54 87 94
        S| Phân theo cấp quản lý - By management level
        d|   Trung ương - Central | 34 35 - 35 53
        d|   Địa phương - Local | 310 359 286 275 275
        S| Phân theo trình độ chuyên môn⏎By professional qualification
        d|   Trên đại học - Postgraduate | 67 109 71 97 84
        d|   Đại học, cao đẳng⏎University and college graduate | 244 276 208 210 240
        d|   Trình độ khác - Other degree | 33 9 7 3 4""", viet))
    p.text("Nguồn: Niên giám thống kê 2020", italic=True)
    return finish(p, widths={"A": 38, **dict.fromkeys("BCDEF", 12)}, frame=False)


@sheet
def vn7_quang_tri_lao_dong_thanh_phan():
    """Quảng Trị, niên giám 2019, bảng 31 tiếp theo (cucthongke.quangtri.gov.vn/dbase/file/Nien giam 2019/files/basic-html/page80.html), with its letters as printed there."""
    p = Paper("vn7_quang_tri_lao_dong_thanh_phan", "xls", sheet="31", borders=False, font="Arial")
    p.texts("31 | (Tiếp theo) Lao động từ 15 tuổi trở lên đang làm việc hàng năm", bold=True).texts(" | phân theo thành phần kinh tế", bold=True).texts(" | (Cont.) Annual employed population at 15 years of age and above", italic=True).texts(" | by types of ownership", italic=True).skip()
    p.head("""
         | Tổng số | Chia ra - Of which | < | <
         | Total | Kinh tế | Kinh tế | Khu vực đầu tƣ
         |  | Nhà nƣớc | ngoài Nhà nƣớc | nƣớc ngoài
         |  | State | Non-State | Foreign investment
         |  |  |  | sector""", rules=True, spanner="centre", loose=True)
    p.skip().caption("Cơ cấu - Structure (%)", at=1, over=4, bold=True, italic=False).skip()
    p.body(rows("""
        d| 2010 | 100,00 12,99 86,91 0,10
        d| 2011 | 100,00 12,93 86,94 0,13
        d| 2012 | 100,00 12,99 86,86 0,15
        d| 2013 | 100,00 12,68 87,05 0,27
        d| 2014 | 100,00 12,68 87,05 0,27
        d| 2015 | 100,00 13,10 86,54 0,36
        d| 2016 | 100,00 13,84 85,79 0,37
        d| 2017 | 100,00 13,82 85,75 0,43
        d| 2018 | 100,00 13,25 86,29 0,46
        d| Sơ bộ - Prel. 2019 | 100,00 12,16 87,30 0,54""", viet))
    t = p.tables[0]
    t.first_rows = [row for row in t.body if p.cells.get((row, 0))][:1]
    return finish(p, widths={"A": 20, **dict.fromkeys("BCDE", 18)})


@sheet
def vn7_bac_giang_chi_tieu_kinh_te():
    """Bắc Giang, chỉ tiêu kinh tế của Sở Kế hoạch và Đầu tư (ktxh.khdt.bgo.vn/target/327): a page handed out as text, a column of units, the last year not yet filled."""
    p = Paper("vn7_bac_giang_chi_tieu_kinh_te", "csv", borders=False)
    p.text("B. CHỈ TIÊU KINH TẾ").skip().text("Chỉ tiêu toàn Tỉnh")
    t = p.head("Chỉ tiêu | ĐV tính | 2010 | 2011 | 2012 | 2013 | 2014 | 2015 | 2016 | 2017 | 2018")
    t.optional.append("B")
    p.body(rows("""
        d| Tốc độ tăng trường kinh tế GRDP | % 9.30 10.20 9.80 8.70 9.20 9.60 10.70 13.30 _
        d| - Nông, lâm nghiệp và thủy sản | % 3.40 5.60 2.70 4.60 5.90 5.00 3.50 -1.30 _
        d| - Công nghiệp - Xây Dựng | % 15.90 19.10 20.80 13.10 14.50 14.10 15.10 23.70 _
        d| - Dịch vụ | % 8.30 6.40 5.10 7.00 5.70 7.40 7.70 7.90 _
        d| Hệ số ICOR | _ 4.80 4.90 5.30 6.40 6.40 5.90 5.50 5.00 _
        P| 1. Tổng giá trị gia tăng (Giá 2010) | Tỷ~đồng 29315.30 32239.90 34850.40 37272.30 31459.20 41741.50 46213.80 52370.80 0.00
        d| Nông, lâm nghiệp và thuỷ sản | Tỷ~đồng 13589.90 14630.50 15052.80 15480.80 7440.30 10367.40 10662.90 10522.10 _
        d| Công nghiệp-Xây dựng | Tỷ~đồng 6901.20 8220.40 9926.60 11227.50 12853.90 18755.80 21881.30 27064.70 _
        d| Dịch vụ | Tỷ~đồng 8824.20 9389.00 9871.00 10564.00 11165.00 11991.30 12950.60 _ _
        P| 2. Tổng giá trị gia tăng (Giá hiện hành) | Tỷ~đồng 21922.60 28448.30 33363.80 39495.80 43229.30 55448.40 66158.00 72384.80 0.00
        d| Nông, lâm nghiệp và thuỷ sản | Tỷ~đồng 6197.20 8977.90 9935.70 10259.20 10753.90 11699.10 15977.30 14806.50 _
        d| Công nghiệp-Xây dựng | Tỷ~đồng 6901.20 9095.50 11311.20 15525.10 17012.00 25624.40 30329.70 35122.30 _
        d| Dịch vụ | Tỷ~đồng 8824.20 10374.90 12116.90 13711.50 15463.40 17174.30 18867.30 21394.90 _
        d| *.GRDP bình quân đầu người VND | VND 13.99 18.04 21.00 24.61 26.68 33785.30 39912.60 43230.70 _
        d| *.GRDP bình quân đầu người USD | USD 710.00 856.00 1004.00 1171.00 1259.00 1609.00 1821.00 1934.00 _
        P| 3.Cơ cấu tổng giá trị gia tăng theo ngành kinh tế (Giá hiện hành) % | % 100.00 100.00 100.02 100.03 100.02 100.00 100.00 100.00 0.00
        d| Nông, lâm nghiệp và thuỷ sản | % 28.27 31.56 29.80 26.00 24.90 23.60 22.50 21.40 _
        d| Công nghiệp-Xây dựng | % 31.48 31.97 33.90 39.31 39.35 41.57 41.96 47.80 0.00
        d| Dịch vụ | % 40.25 36.47 36.32 34.72 35.77 34.81 35.51 30.90 0.00""", same))
    return p


@sheet
def vn7_co_so_lao_dong_nganh():
    """Bộ Thương mại, số cơ sở, lao động phân theo ngành (tttm.vecita.gov.vn/default.aspx?…&id=644): two lines under every trade, its name above them; the trades after the last shown left out."""
    p = Paper("vn7_co_so_lao_dong_nganh", "xls", sheet="Co so", borders=True, font="Arial", indent="spaces")
    p.text("Số cơ sở, lao động phân theo ngành kinh tế và tỉnh, thành phố", bold=True, over=5, align="center").texts(" |  |  | ĐVT: Cơ sở, người", italic=True)
    p.head(" | Năm 2002 | Năm 2003 | Năm 2004 | Năm 2005")
    p.body(rows("""
        P| Số cơ sở | 2619341 2712177 2913907 3053011
        P| Số lao động | 4436747 4842662 4988232 5583617
        S| Phân theo ngành kinh tế
        S| Công nghiệp xây dựng
        P|       Số cơ sở | 756744 787622 760042 767356
        P|       Số lao động | 1699131 1987401 1842752 1955516
        S| Công nghiệp khai thác mỏ
        d|       Số cơ sở | 37334 35607 35298 34791
        d|       Số lao động | 91483 98978 87685 91397
        S| Công nghiệp chế biến
        d|       Số cơ sở | 700309 719078 697800 705586
        d|       Số lao động | 1534070 1795310 1641105 1729073
        S| Sản xuất và phân phối điện, khí đốt và nước
        d|       Số cơ sở | 1163 736 705 704
        d|       Số lao động | 2560 1543 1515 1590
        S| Xây dựng
        d|       Số cơ sở | 17938 32201 26239 26275
        d|       Số lao động | 71018 91570 112447 133456
        S| Thương mại, dịch vụ
        P|       Số cơ sở | 1862597 1924555 2153865 2285655
        P|       Số lao động | 2737616 2855261 3145480 3628101
        S| Thương nghiệp; sửa chữa xe có động cơ…
        d|       Số cơ sở | 1165716 1194636 1264907 1343985
        d|       Số lao động | 1623974 1688320 1769890 2035697
        S| Khách sạn và nhà hàng
        d|       Số cơ sở | 366869 357508 377922 401294
        d|       Số lao động | 630312 626473 659953 756635""", same).replace("'", ""))
    return finish(p, widths={"A": 44, **dict.fromkeys("BCDE", 12)}, frame=False)


@sheet
def vn7_san_xuat_lua_vung_tinh():
    """Diện tích, năng suất, sản lượng lúa theo vùng, tỉnh (atlasnn.blogspot.com/2018/12/san-xuat-lua.html, after the General Statistics Office): a province gone after the first year; the regions after the second left out."""
    p = Paper("vn7_san_xuat_lua_vung_tinh", sheet="Lua", borders=True, font="Times New Roman")
    p.text("Sản xuất lúa", bold=True, over=10, align="center").text("Diện tích gieo trồng lúa cả năm (ha), năng suất (tạ/ha), sản lượng lúa cả năm (tấn)", italic=True, over=10, align="center")
    p.head("""
        Tỉnh, vùng | 2005 | < | < | 2010 | < | < | 2017 | < | <
        ^ | Diện tích | Năng suất | Sản lượng | Diện tích | Năng suất | Sản lượng | Diện tích | Năng suất | Sản lượng""")
    p.body(rows("""
        T| Cả nước | 7,329,200 48.9 35,832,900 7,514,052 53.2 39,988,401 7,716,546 55.5 42,839,091
        R| ĐB sông Hồng | 1,138,900 54.3 6,183,500 1,105,260 59.7 6,595,791 1,029,736 56.7 5,843,486
        d|   Hà Nội | 45,000 42.1 189,600 204,662 55.1 1,127,234 189,862 55.4 1,051,838
        d|   Hà Tây | 162,200 57.2 928,400 _ _ _ _ _ _
        d|   Vĩnh Phúc | 69,600 50.5 351,400 59,273 53.1 314,609 57,886 55.3 320,110
        d|   Bắc Ninh | 79,800 54.9 437,800 74,253 59.2 439772 69,086 60.7 419,289
        d|   Hải Dương | 133,300 58.1 774,100 127,483 59.2 755,336 118,158 55.6 656,979
        d|   Hải Phòng | 88,300 52.0 459,300 80,861 60.0 485,423 72,243 60.7 438,842
        d|   Hưng Yên | 82,600 61.4 506,800 81,941 62.8 514,606 70,372 59.5 418,585
        d|   Thái Bình | 167,400 58.6 981,600 166,403 66.4 1,104,421 158,754 59.4 943,180
        d|   Hà Nam | 72,300 51.8 374,800 70,284 59.4 417,374 64,473 56.8 365,968
        d|   Nam Định | 158,300 49.4 782,600 159,002 59.8 951,579 151,155 52.0 785,483
        d|   Ninh Bình | 80,100 49.6 397,100 81,098 59.9 485,436 77,746 57.0 443,211
        R| Tr.du MNBB | 708,400 43.5 3,079,500 709,065 46.4 3,288,510 721,515 49.3 3,555,311
        d|   Hà Giang | 35,300 43.9 154,800 36,509 52.6 191,933 37,512 56.3 211,351
        d|   Cao Bằng | 30,100 36.6 110,300 30,384 40.2 122,107 30,363 43.5 132,154"""))
    return finish(p, widths={"A": 18, **dict.fromkeys("BCDEFGHIJ", 12)}, frame=False)


@sheet
def vn7_quang_ngai_lao_dong_loai_hinh():
    """Quảng Ngãi, niên giám 2016, bảng 24 (thongkequangngai.com/niengiam2016/files/assets/basic-html/page30.html): the number, its index and its structure under captions in two languages."""
    p = Paper("vn7_quang_ngai_lao_dong_loai_hinh", sheet="24", borders=False, font="Times New Roman")
    p.text("24. Lao động từ 15 tuổi trở lên đang làm việc tại thời điểm 1/7", bold=True).text("hàng năm phân theo loại hình kinh tế", bold=True).text("Employed population aged 15 and over as of annual 1 July", italic=True).text("by types of ownership", italic=True).skip()
    p.head("""
         | Tổng số | Chia ra - Of which | < | <
         | Total | Nhà nước | Ngoài | Khu vực có vốn
         |  | State | Nhà nước | đầu tư nước ngoài
         |  |  | Non-state | Foreign
         |  |  |  | investment sector""", rules=True, spanner="centre", loose=True)
    p.caption("Người - Person", at=1, over=4, bold=True, italic=False)
    p.body(rows("""
        d| 2010 | 718.415 55.818 661.570 1.027
        d| 2011 | 701.645 54.819 646.305 521
        d| 2012 | 716.062 56.569 658.419 1.074
        d| 2013 | 730.661 56.508 672.937 1.216
        d| 2014 | 741.081 61.915 677.030 2.136
        d| 2015 | 742.174 61.976 677.707 2.491
        d| Sơ bộ - Prel. 2016 | 751.368 71.954 675.285 4.129""", viet))
    p.caption("Chỉ số phát triển (Năm trước = 100) - %", at=1, over=4, bold=True, italic=False).caption("Index (Previous = 100) - %", at=1, over=4)
    p.body(rows("""
        d| 2010 | 104,49 137,61 102,52 61,20
        d| 2011 | 97,67 98,21 97,69 50,73
        d| 2012 | 102,05 103,19 101,87 206,14
        d| 2013 | 102,04 99,89 102,2 113,22
        d| 2014 | 101,43 109,57 100,61 175,66
        d| 2015 | 100,15 100,10 100,10 116,62
        d| Sơ bộ - Prel. 2016 | 101,24 116,10 99,64 165,76""", viet))
    p.caption("Cơ cấu - Structure (%)", at=1, over=4, bold=True, italic=False)
    p.body(rows("""
        d| 2010 | 100 7,77 92,09 0,14
        d| 2011 | 100 7,81 92,11 0,08
        d| 2012 | 100 7,9 91,95 0,15
        d| 2013 | 100 7,73 92,1 0,17
        d| 2014 | 100 8,35 91,36 0,29
        d| 2015 | 100 8,35 91,31 0,34
        d| Sơ bộ - Prel. 2016 | 100 9,58 89,87 0,55""", viet))
    for (row, column), cell in p.cells.items():
        if isinstance(cell.value, int) and row in p.tables[0].body:
            cell.number_format = "#,##0" if column else "0"
    return finish(p, widths={"A": 20, **dict.fromkeys("BCDE", 18)})


@sheet
def vn7_tre_em_di_hoc_dung_tuoi_thcs():
    """Báo cáo trẻ em ngoài nhà trường, bảng 2.7 (123dok.net/article/…yj79m712, after the census of 2009); the last group, broken off there, left out."""
    p = Paper("vn7_tre_em_di_hoc_dung_tuoi_thcs", "xls", sheet="B2.7", borders=True, font="Times New Roman")
    p.text("Bảng 2.7: Tỷ lệ đi học đúng tuổi trung học cơ sở", bold=True)
    p.head("""
         | Nam | < | Nữ | < | Tổng số | <
         | NAR (%) | Số lượng⏎(người) | NAR (%) | Số lượng⏎(người) | NAR (%) | Số lượng⏎(người)""")
    p.body(rows("""
        T| Tổng | 81,36 2.611.949 83,87 2.479.548 82,56 5.091.497
        S| Độ tuổi
        d| 11 | 76,57 571.193 79,98 546.050 78,20 1.117.242
        d| 12 | 85,34 658.033 87,05 620.679 86,16 1.278.712
        d| 13 | 84,57 709.647 86,71 671.052 85,60 1.380.699
        d| 14 | 78,80 673.076 81,57 641.768 80,13 1.314.843
        S| Thành thị/ Nông thôn
        d| Thành thị | 87,73 687.335 89,88 647.543 88,76 1.334.879
        d| Nông thôn | 79,30 1.924.614 81,93 1.832.005 80,56 3.756.619
        S| Dân tộc
        d| Kinh | 85,32 2.264.534 88,14 2.149.922 86,67 4.414.457
        d| Tày | 85,48 53.881 89,76 53.531 87,56 107.411
        d| Thái | 73,87 50.159 72,61 45.466 73,27 95.625
        d| Mường | 80,87 39.294 85,98 38.455 83,32 77.749
        d| Khmer | 44,44 21.229 48,22 21.752 46,28 42.982
        d| Mông | 43,24 26.872 24,24 13.968 34,10 40.840""", viet))
    return finish(p, widths={"A": 22, **dict.fromkeys("BCDEFG", 12)}, frame=False)


@sheet
def vn7_bao_cao_nhanh_dau_tu_nuoc_ngoai():
    """Cục Đầu tư nước ngoài, báo cáo nhanh 9 tháng năm 2021, phụ lục I (studylib.net/doc/26258001/scribd.vpdfs.com-fdi-09-2021): numbered items in two levels, some without figures."""
    p = Paper("vn7_bao_cao_nhanh_dau_tu_nuoc_ngoai", sheet="Phu luc I", borders=True, font="Times New Roman")
    p.text("Phụ lục I", bold=True, at=5).texts("CỤC ĐẦU TƯ NƯỚC NGOÀI |  |  | Hà Nội, ngày 22 tháng 9 năm 2021").skip()
    p.text("BÁO CÁO NHANH ĐẦU TƯ NƯỚC NGOÀI 9 THÁNG NĂM 2021", bold=True, over=6, align="center").skip()
    t = p.head("TT | Chỉ tiêu | Đơn vị tính | 9 tháng năm⏎2020 | 9 tháng năm⏎2021 | So cùng kỳ", stt=0, name=1)
    t.optional += ["A", "C"]
    p.body(rows("""
        d| '1 | Vốn thực hiện | triệu USD | 13,760 13,280 96.5%
        P| '2 | Vốn đăng ký* | triệu USD | 21,208.00 22,145.96 104.4%
        d| '2.1 | Đăng ký cấp mới | triệu USD | 10,360.37 12,498.89 120.6%
        d| '2.2 | Đăng ký tăng thêm | triệu USD | 5,116.10 6,425.16 125.6%
        d| '2.3 | Góp vốn, mua cổ phần | triệu USD | 5,731.52 3,221.91 56.2%
        S| '3 | Số dự án* |
        d| '3.1 | Cấp mới | dự án | 1,947 1,212 62.2%
        d| '3.2 | Tăng vốn | lượt dự án | 798 678 85.0%
        d| '3.3 | Góp vốn, mua cổ phần | lượt dự án | 5,172 2,830 54.7%
        S| '4 | Xuất khẩu |
        d| '4.1 | Xuất khẩu (kể cả dầu thô) | triệu USD | 144,751 177,966 122.9%
        d| '4.2 | Xuất khẩu (không kể dầu thô) | triệu USD | 143,442 176,845 123.3%
        d| '5 | Nhập khẩu | triệu USD | 118,925 159,783 134.4%""", lambda one: one.replace(",", "")))
    p.text("Luỹ kế đến 20/9/2021:", bold=True).text("141 quốc gia, vùng lãnh thổ có đầu tư tại Việt Nam với 34.141 dự án, tổng vốn đăng ký 403,19 tỷ USD. Hàn Quốc dẫn đầu, tiếp theo là Nhật Bản, Singapore, Đài Loan.")
    p.text("Ghi chú:", italic=True).text("*Số liệu tính từ 1/1 đến ngày 20 tháng báo cáo", italic=True)
    return finish(p, widths={"A": 6, "B": 34, "C": 13, "D": 14, "E": 14, "F": 12}, frame=False)


@sheet
def vn7_hung_yen_doanh_nghiep_quy_mo():
    """Hưng Yên, niên giám 2023, bảng 90 tiếp theo (niengiam.thongkehungyen.gov.vn/files/basic-html/page214.html): headings of eight lines in two languages; the forms after the limited companies left out."""
    p = Paper("vn7_hung_yen_doanh_nghiep_quy_mo", "ods", sheet="90", borders=False, font="Arial")
    p.texts("90 | (Tiếp theo) Số doanh nghiệp đang hoạt động tại thời điểm 31/12/2022(*)", bold=True).texts(" | phân theo quy mô lao động và theo loại hình doanh nghiệp", bold=True).texts(" | (Cont.) Number of acting enterprises as of 31/12/2022 by size of employees and by types of enterprise", italic=True).skip()
    t = p.head("""
         | Tổng số | Phân theo quy mô lao động - By size of employees | < | < | < | < | < | < | < | <
         | Total | Dưới | Từ | Từ | Từ | Từ | Từ | Từ | Từ 1.000- | Từ 5.000
         |  | 5 người | 5-9 | 10-49 | 50-199 | 200-299 | 300-499 | 500-999 | 4.999 | người
         |  | Less | người | người | người | người | người | người | người | trở lên
         |  | than | From | From | From | From | From | From | From | Over
         |  | 5 pers. | 5-9 | 10-49 | 50-199 | 200-299 | 300-499 | 500-999 | 1,000- | 5,000
         |  |  | pers. | pers. | pers. | pers. | pers. | pers. | 4,999 | pers.
         |  |  |  |  |  |  |  |  | pers. | """, loose=True)
    glue(t)
    p.skip().caption("Cơ cấu - Structure (%)", at=1, over=10, bold=True, italic=False)
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 100,00 100,00 100,00 100,00 100,00 100,00 100,00 100,00 100,00 100,00
        P| DN Nhà nước - State owned enterprise | 0,15 0,06 - 0,13 0,60 1,39 1,43 5,26 - -
        S|   DN 100% vốn Nhà nước
        d|   100% State capital | 0,07 0,03 - 0,07 0,20 - - 5,26 - -
        S|   DN hơn 50% vốn Nhà nước
        d|   Over 50% State capital | 0,08 0,03 - 0,07 0,40 1,39 1,43 - - -
        P| DN ngoài Nhà nước - Non-State enterprise | 94,67 98,60 98,01 93,02 78,09 63,89 65,71 55,26 37,50 -
        d|   Tư nhân - Private | 2,65 3,90 2,50 0,85 0,80 - - - - -
        d|   Công ty hợp danh - Collective name | 0,25 0,25 0,29 0,33 - - - - - -
        d|   Công ty TNHH - Limited Co. | 71,73 78,16 75,20 69,41 44,02 22,22 38,57 10,53 12,50 -""", viet))
    return p
