"""Tables on clinics, nurseries, investment, births and prices, retold from yearbooks and portals of provinces; each names its source."""

from __future__ import annotations

from ...dress import finish, sheet
from ...lines import add, line, rows, viet
from ...paper import Paper

FAMILY = "seventh"


@sheet
def vn8_quang_ngai_co_so_y_te_huyen():
    """Quảng Ngãi, niên giám 2016, bảng 238 (thongkequangngai.com/niengiam2016/files/assets/basic-html/page348.html): areas in Roman figures with their sums, the remark right under the last line."""
    p = Paper("vn8_quang_ngai_co_so_y_te_huyen", sheet="238", font="Times New Roman")
    p.text("238. Số cơ sở y tế năm 2016 phân theo huyện/thành phố thuộc tỉnh", bold=True).text("Number of health establishments in 2016 by district", italic=True)
    p.texts(" |  |  |  | ĐVT: Cơ sở - Unit: Establishment", italic=True)
    p.head("""
         | Tổng số⏎Total | Trong đó - Of which | < | < | <
        ^ | ^ | Bệnh viện⏎Hospital | Phòng khám⏎khu vực⏎Regional⏎polyclinic | Nhà hộ sinh⏎Maternity⏎houses | Trạm y tế xã,⏎phường, cơ quan⏎xí nghiệp⏎Medical service⏎unit""")
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 240 20 4 - 184
        R| I. Khu vực đồng bằng⏎Plain districts | 155 13 2 - 115
        d| 1. TP. Quảng Ngãi | 45 6 1 - 23
        d| 2. Huyện Bình Sơn | 28 2 - - 26
        d| 3. Huyện Sơn Tịnh | 15 1 1 - 11
        d| 4. Huyện Tư Nghĩa | 18 1 - - 15
        d| 5. Huyện Nghĩa Hành | 15 1 - - 12
        d| 6. Huyện Mộ Đức | 16 1 - - 13
        d| 7. Huyện Đức Phổ | 18 1 - - 15
        R| II. Khu vực miền núi⏎Mountain districts | 81 6 2 - 67
        d| 8. Huyện Trà Bồng | 13 1 1 - 10
        d| 9. Huyện Tây Trà | 11 1 - - 9
        d| 10. Huyện Sơn Hà | 16 1 - - 14
        d| 11. Huyện Sơn Tây | 11 1 - - 9
        d| 12. Huyện Minh Long | 7 1 - - 5
        d| 13. Huyện Ba Tơ | 23 1 1 - 20
        R| III. Khu vực hải đảo⏎Island district | 4 1 - - 2
        d| 14. Huyện Lý Sơn | 4 1 - - 2""", viet))
    p.text("* Ghi chú: Trong 184 trạm y tế có 1 trạm y tế của cơ quan, xí nghiệp đóng trên địa bàn huyện Bình Sơn.", italic=True)
    return finish(p, widths={"A": 28, **dict.fromkeys("BCDE", 13), "F": 17}, frame=False)


@sheet
def vn8_da_nang_lop_mam_non():
    """Đà Nẵng, cổng thông tin điện tử, số lớp/nhóm trẻ mầm non phân theo huyện/quận (danang.gov.vn/web/chuyen-trang-thong-tin-kinh-te-xa-hoi/nien-giam-thong-ke/danh-sach/chi-tiet?id=4519): three levels, one district without figures at the end."""
    p = Paper("vn8_da_nang_lop_mam_non", sheet="Lop MN", font="Arial")
    p.text("Số lớp/nhóm trẻ mầm non phân theo huyện/quận", bold=True, over=7, align="center").text("(Đơn vị tính: lớp)", italic=True, over=7, align="center").skip()
    p.head("""
         | Năm học: 2019-2020 | < | < | Năm học: 2020-2021 | < | <
        ^ | Tổng số | Chia ra | < | Tổng số | Chia ra | <
        ^ | ^ | Công lập | Ngoài công lập | ^ | Công lập | Ngoài công lập""")
    p.body(rows("""
        T| TỔNG SỐ | 3.059 926 2.133 3.024 942 2.082
        S| Phân theo đơn vị cấp huyện
        d| Quận Liên Chiểu | 614 108 506 621 118 503
        d| Quận Thanh Khê | 382 114 268 376 112 264
        d| Quận Hải Châu | 610 192 418 576 191 385
        d| Quận Sơn Trà | 330 101 229 339 105 234
        d| Quận Ngũ Hành Sơn | 288 81 207 268 80 188
        d| Quận Cẩm Lệ | 440 101 339 447 104 343
        d| Huyện Hòa Vang | 395 229 166 397 232 165
        d| Huyện Hoàng Sa | _ _ _ _ _ _""", viet))
    return finish(p, widths={"A": 28, **dict.fromkeys("BCDEFG", 13)}, frame=False, shade=True, wrap=True)


@sheet
def vn8_kien_giang_mau_giao():
    """Kiên Giang, Cục Thống kê, giáo dục mẫu giáo 2008-2012 (cucthongkekg.gov.vn/news.php?id=286): names in a column of their own for each language; some figures evened to their sums; the pupils, broken off there, left out."""
    p = Paper("vn8_kien_giang_mau_giao", "xls", sheet="Mau giao", left=1, borders=False, font="Arial")
    p.text("GIÁO DỤC MẪU GIÁO", bold=True, over=7, align="center").text("KINDERGARTEN EDUCATION", italic=True, over=7, align="center").text("(Tại thời điểm 31/12 - As of annual 31 Dec.)", italic=True, over=7, align="center").skip()
    t = p.head(" |  | 2007-2008 | 2008-2009 | 2009-2010 | 2010-2011 | 2011-2012", names=(1,))
    t.optional.append("C")
    p.body(rows("""
        P| 1. Trường học (Trường) | Schools (School) | 46 54 63 70 79
        d|   - Công lập | Public | 40 47 52 62 71
        d|   - Ngoài công lập | Non public | 6 7 11 8 8
        P| 2. Lớp học (Lớp) | Classes (Class) | 831 907 1.196 1.139 1.268
        d|   - Công lập | Public | 731 807 1.034 973 1.095
        d|   - Ngoài công lập | Non public | 100 100 162 166 173
        P| 3. Phòng học (phòng) | Classrooms (Classroom) | 479 571 571 528 929
        d|   - Công lập | Public | 369 380 380 421 726
        d|   - Ngoài công lập | Non public | 110 191 191 107 203
        P| 4. Giáo viên (Người) | Teachers (Person) | 949 1.021 1.206 1.337 1.516
        d|   - Công lập | Public | 762 812 943 1.113 1.276
        d|   - Ngoài công lập | Non public | 187 209 263 224 240""", viet))
    return finish(p, widths={"A": 2, "B": 26, "C": 24, **dict.fromkeys("DEFGH", 11)})


@sheet
def vn8_dien_bien_y_te_huyen():
    """Điện Biên, tổng điều tra nông thôn, nông nghiệp 2020, bảng 14 tiếp theo (thongkedienbien.gov.vn/hphuploads/ebooks/ntnngk2020/files/basic-html/page93.html): words of the headings on rows of their own, units last; empty where nothing is."""
    p = Paper("vn8_dien_bien_y_te_huyen", "xls", sheet="14tt", borders=False, font="Arial")
    p.texts("14 | (Tiếp theo) Hệ thống y tế", bold=True).texts(" | phân theo đơn vị hành chính", bold=True).skip()
    p.head("""
         | Xã có cơ sở | < | Xã có | <
         | khám chữa bệnh | < | cơ sở kinh doanh | <
         | ngoài trạm y tế xã | < | thuốc tây y | <
         | Số xã | Tỷ lệ | Số xã | Tỷ lệ
         | (Xã) | (%) | (Xã) | (%)""", rules=True, spanner="across", loose=True, bold=False)
    p.skip()
    p.body(rows("""
        T| TOÀN TỈNH | 13 11,30 50 43,48

        d| Thành phố Điện Biên Phủ | _ _ 3 60,00
        d| Thị xã Mường Lay | _ _ _ _
        d| Huyện Mường Nhé | 1 9,09 7 63,64
        d| Huyện Mường Chà | _ _ 2 18,18
        d| Huyện Tủa Chùa | 3 27,27 3 27,27
        d| Huyện Tuần Giáo | _ _ 7 38,89
        d| Huyện Điện Biên | 5 23,81 15 71,43
        d| Huyện Điện Biên Đông | _ _ 1 7,69
        d| Huyện Mường Ảng | 1 11,11 3 33,33
        d| Huyện Nậm Pồ | 3 20,00 9 60,00""", viet))
    return finish(p, widths={"A": 26, **dict.fromkeys("BCDE", 14)})


@sheet
def vn8_dien_bien_y_te_loai_xa():
    """Điện Biên, tổng điều tra nông thôn, nông nghiệp 2020, bảng 13 tiếp theo (thongkedienbien.gov.vn/hphuploads/ebooks/ntnngk2020/files/basic-html/page89.html): indicators numbered on from the page before, units in a column, three of four kinds of communes empty."""
    p = Paper("vn8_dien_bien_y_te_loai_xa", sheet="13tt", borders=False, font="Arial")
    p.texts("13 | (Tiếp theo) Hệ thống y tế", bold=True).texts(" | phân theo loại xã", bold=True).skip()
    t = p.head("""
         |  | Đơn | Tổng | Chia ra | < | < | <
         |  | vị | số | Xã | Xã | Xã | Xã
         |  | tính |  | miền | vùng | hải | vùng
         |  |  |  | núi | cao | đảo | khác""", stt=0, name=1, rules=True, spanner="centre", loose=True, bold=False)
    t.optional.append("C")
    p.skip()
    p.body(rows("""
        d| 84 | Số lượt người khám chữa bệnh⏎tại trạm y tế xã trong 12 tháng qua | Người 273343 _ 273343 _ _
        d| 85 | Số lượt người khám chữa bệnh trong 12 tháng qua⏎bình quân tại 1 trạm y tế | “ 2376.90 _ 2376.90 _ _
        d| 86 | Số xã có trạm y tế xã có đủ điều kiện⏎khám bệnh, chữa bệnh bảo hiểm y tế | Trạm 110 _ 110 _ _
        d| 87 | Tỷ lệ xã có trạm y tế xã có đủ điều kiện⏎khám bệnh, chữa bệnh bảo hiểm y tế | % 95.65 _ 95.65 _ _
        d| 88 | Số xã được công nhận đạt chuẩn⏎quốc gia về y tế xã | Xã 87 _ 87 _ _
        d| 89 | Tỷ lệ xã được công nhận đạt chuẩn⏎quốc gia về y tế xã | % 75.65 _ 75.65 _ _
        P| 90 | Tổng số thôn (ấp, bản) | Thôn 1269 _ 1269 _ _
        d| 91 | Số thôn (ấp, bản) có nhân viên y tế/⏎cô đỡ thôn bản | “ 1243 _ 1243 _ _
        d| 92 | Tỷ lệ thôn (ấp, bản) có nhân viên y tế/⏎cô đỡ thôn bản | % 97.95 _ 97.95 _ _
        d| 93 | Xã có cơ sở khám chữa bệnh⏎ngoài trạm y tế xã trên địa bàn xã | Xã 13 _ 13 _ _
        d| 94 | Tỷ lệ xã có cơ sở khám chữa bệnh⏎ngoài trạm y tế xã trên địa bàn xã | % 11.30 _ 11.30 _ _
        d| 95 | Xã có cơ sở khám chữa bệnh tư nhân⏎trên địa bàn xã | Xã 5 _ 5 _ _
        d| 96 | Tỷ lệ xã có cơ sở khám chữa bệnh tư nhân⏎trên địa bàn xã | % 4.35 _ 4.35 _ _""", str), bold="")
    for (row, _), cell in p.cells.items():
        if isinstance(cell.value, int) and row in t.body:
            cell.number_format = "#,##0"
    return finish(p, widths={"A": 5, "B": 48, "C": 9, **dict.fromkeys("DEFGH", 12)})


@sheet
def vn8_hung_yen_xa_co_bac_sy():
    """Hưng Yên, niên giám 2022, bảng 255 (niengiam.thongkehungyen.gov.vn/files/basic-html/page511.html): the province in two languages on two lines, blank rows between the lines."""
    p = Paper("vn8_hung_yen_xa_co_bac_sy", "xls", sheet="255", borders=False, font="Arial")
    p.texts("255 | Tỷ lệ xã/phường/thị trấn có bác sỹ", bold=True).texts(" | phân theo đơn vị hành chính cấp huyện", bold=True).texts(" | Rate of commune/ward/town having doctor by district", italic=True).skip()
    p.texts(" |  |  | Đơn vị tính - Unit: %", italic=True)
    p.head("""
         |  |  | Sơ bộ
         |  |  | Prel.
         | 2020 | 2021 | 2022""", rules=True, loose=True)
    p.skip()
    districts = rows("""
        d| 1. Thành phố Hưng Yên | 60,00 73,33 73,33
        d| 2. Huyện Văn Lâm | 81,82 72,73 81,82
        d| 3. Huyện Văn Giang | 71,43 71,43 76,92
        d| 4. Huyện Yên Mỹ | 35,29 35,29 35,29
        d| 5. Thị xã Mỹ Hào | 50,00 50,00 66,67
        d| 6. Huyện Ân Thi | 80,95 76,19 76,19
        d| 7. Huyện Khoái Châu | 84,00 80,00 68,00
        d| 8. Huyện Kim Động | 87,50 81,25 87,50
        d| 9. Huyện Tiên Lữ | 78,57 71,43 71,43
        d| 10. Huyện Phù Cừ | 78,57 78,57 78,57""", viet)
    p.body("P| TOÀN TỈNH\n" + rows("T| WHOLE PROVINCE | 71,69 69,81 70,44", viet) + "\n\n" + districts.replace("\n", "\n\n"))
    return finish(p, widths={"A": 34, **dict.fromkeys("BCD", 16)})


@sheet
def vn8_nghe_an_von_dau_tu():
    """Nghệ An, cổng thông tin điện tử, vốn đầu tư trên địa bàn 2020 (www.nghean.gov.vn/nam-2020/von-dau-tu-tren-dia-ban-theo-gia-hien-hanh-360636): the whole parted three times under captions; the last line from the whole, as the stored page stops there."""
    p = Paper("vn8_nghe_an_von_dau_tu", sheet="Von dau tu", font="Times New Roman")
    p.text("Vốn đầu tư trên địa bàn theo giá hiện hành", bold=True).text("Investment at current prices", italic=True).text("Đơn vị tính: Tỷ đồng - Unit: Bill. dongs", italic=True)
    p.head(" | 2015 | 2017 | 2018 | 2019 | Sơ bộ Prel.⏎2020")
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 38.032 54.463 62.327 68.681 78.605
        S| Phân theo cấp quản lý - By management level
        d|   Trung ương - Central | 5.159 3.920 4.615 5.559 5.802
        d|   Địa phương - Local | 32.289 49.599 56.924 60.138 70.359
        d|   Đầu tư nước ngoài - FDI | 584 944 788 2.984 2.444
        S| Phân theo khoản mục đầu tư⏎By investment category
        d|   Vốn đầu tư XDCB - Investment outlays | 34.483 45.972 53.689 60.020 68.092
        d|   Vốn đầu tư mua sắm TSCĐ không qua XDCB⏎Investment in procuring fixed assets without investment outlays | 1.091 3.585 4.264 4.758 5.270
        d|   Vốn đầu tư sửa chữa, nâng cấp TSCĐ⏎Investment in reparing and upgrading fixed assets | 952 2.479 2.797 3.290 3.924
        d|   Vốn đầu tư bổ sung vốn lưu động⏎Supplement for working capital | 950 1.950 1.160 153 803
        d|   Vốn đầu tư khác - Others | 556 477 417 460 516
        S| Phân theo nguồn vốn - By source of capital
        P|   Vốn khu vực Nhà nước - State | 12.760 11.647 13.429 14.944 16.397
        d|     Vốn ngân sách Nhà nước - State budget | 6.725 6.733 7.540 7.688 9.911
        d|     Vốn vay - Loan | 962 1.346 1.435 1.893 2.050
        d|     Vốn tự có của các doanh nghiệp Nhà nước⏎Equity of State owned enterprises | 1.022 1.161 1.223 733 758
        d|     Vốn huy động khác - Others | 4.051 2.407 3.231 4.630 3.678
        P|   Vốn khu vực ngoài Nhà nước - Non-state | 24.688 41.872 48.110 50.753 59.764
        d|     Vốn của tổ chức doanh nghiệp⏎Capital of enterprises | 4.709 15.384 19.617 20.334 26.553
        d|     Vốn của dân cư - Capital of households | 19.979 26.488 28.493 30.419 33.211
        d|   Vốn khu vực đầu tư trực tiếp của nước ngoài⏎Foreign invested sector | 584 944 788 2.984 2.444""", viet), bold="TP")
    p.text("Nguồn: Niên giám thống kê năm 2020", italic=True)
    return finish(p, widths={"A": 52, **dict.fromkeys("BCDEF", 11)}, frame=False)


@sheet
def vn8_binh_dinh_ty_suat_sinh():
    """Bình Định, niên giám 2023, bảng 27 và tiếp theo (cucthongke.binhdinh.gov.vn/book/files/basic-html/page102.html, page103.html): two pages under each other, years under captions in the column of names; two years of the towns filled in where the stored page stops."""
    p = Paper("vn8_binh_dinh_ty_suat_sinh", sheet="27", borders=False, font="Arial")
    heading = """
         | Tỷ suất sinh thô | Tỷ suất chết thô | Tỷ lệ tăng tự nhiên
         | Crude birth rate | Crude death rate | Natural increase rate"""
    p.texts("27 | Tỷ suất sinh thô, tỷ suất chết thô và tỷ lệ tăng tự nhiên", bold=True).texts(" | của dân số phân theo thành thị, nông thôn", bold=True)
    p.texts(" | Crude birth rate, crude death rate and natural increase rate", italic=True).texts(" | of population by residence", italic=True).texts(" |  |  | ‰", italic=True)
    p.head(heading, rules=True, loose=True)
    p.skip()
    p.body(rows("""
        P| TỶ SUẤT CHUNG - TOTAL
        d| 2015 | 13,9 5,7 8,2
        d| 2016 | 13,0 6,8 6,2
        d| 2017 | 12,8 7,9 4,9
        d| 2018 | 13,9 7,9 6,0
        d| 2019 | 14,5 7,1 7,4
        d| 2020 | 15,1 6,8 8,3
        d| 2021 | 14,5 7,4 7,1
        d| 2022 | 13,3 5,2 8,1
        d| Sơ bộ - Prel. 2023 | 12,6 7,3 5,3

        S| Thành thị - Urban
        d| 2015 | 13,2 4,9 8,3
        d| 2016 | 12,4 5,8 6,6
        d| 2017 | 14,2 7,2 7,0
        d| 2018 | 15,4 7,3 8,1
        d| 2019 | 16,1 6,3 9,8
        d| 2020 | 15,9 7,2 8,7
        d| 2021 | 16,1 7,4 8,7
        d| 2022 | 14,0 5,1 8,9
        d| Sơ bộ - Prel. 2023 | 13,2 7,1 6,1""", viet), bold="PS")
    p.skip(2).texts("27 | (Tiếp theo) Tỷ suất sinh thô, tỷ suất chết thô và tỷ lệ tăng", bold=True).texts(" | tự nhiên của dân số phân theo thành thị, nông thôn", bold=True)
    p.texts(" | (Cont.) Crude birth rate, crude death rate and natural increase", italic=True).texts(" | rate of population by residence", italic=True).texts(" |  |  | ‰", italic=True)
    p.head(heading, rules=True, loose=True)
    p.skip()
    p.body(rows("""
        S| Nông thôn - Rural
        d| 2015 | 14,1 6,0 8,1
        d| 2016 | 13,2 7,2 6,0
        d| 2017 | 12,2 7,8 4,4
        d| 2018 | 13,2 8,3 4,9
        d| 2019 | 13,8 7,4 6,4
        d| 2020 | 14,7 7,3 7,4
        d| 2021 | 14,0 7,4 6,6
        d| 2022 | 12,8 5,3 7,5
        d| Sơ bộ - Prel. 2023 | 12,1 7,4 4,7""", viet), bold="PS")
    return finish(p, widths={"A": 26, **dict.fromkeys("BCD", 22)})


@sheet
def vn8_binh_dinh_gia_tieu_dung():
    """Bình Định, niên giám 2023, bảng 236 (cucthongke.binhdinh.gov.vn/book/files/basic-html/page569.html): months under a caption, the mean and three comparisons below; the last line, cut there, reckoned on."""
    p = Paper("vn8_binh_dinh_gia_tieu_dung", "xls", sheet="236", borders=False, font="Arial")
    p.texts("236 | Chỉ số giá tiêu dùng các tháng trong năm", bold=True).texts(" | Consumer price index", italic=True).skip().texts(" |  |  |  |  | %", italic=True)
    p.head(" | 2019 | 2020 | 2021 | 2022 | 2023")
    p.skip()
    p.body(rows("""
        S| Tháng trước = 100 - Previous month = 100
        d|   Tháng 1 - Jan. | 100,39 101,54 100,42 100,30 100,88
        d|   Tháng 2 - Feb. | 100,61 99,49 102,02 100,41 100,10
        d|   Tháng 3 - Mar. | 99,38 99,00 98,86 100,05 99,48
        d|   Tháng 4 - Apr. | 100,38 98,25 100,19 100,69 99,72
        d|   Tháng 5 - May | 100,54 100,05 100,39 100,48 100,09
        d|   Tháng 6 - Jun. | 99,84 100,45 100,03 100,47 100,18
        d|   Tháng 7 - Jul. | 100,42 100,24 100,48 100,13 100,32
        d|   Tháng 8 - Aug. | 100,18 100,27 100,29 99,83 100,48
        d|   Tháng 9 - Sep. | 100,48 100,43 99,79 99,89 100,63
        d|   Tháng 10 - Oct. | 100,23 100,25 100,07 99,98 100,33
        d|   Tháng 11 - Nov. | 101,18 100,50 100,79 100,42 99,85
        d|   Tháng 12 - Dec. | 101,19 100,46 99,78 100,28 100,04
        P| Bình quân tháng - Monthly average index | 100,40 100,07 100,26 100,24 100,17
        S| Tháng 12 năm báo cáo so với tháng 12 năm trước
        S| December of reported year compared to December
        d| of previous year | 104,92 100,89 103,13 102,98 102,10
        d| Năm trước = 100 - Previous year = 100 | 102,57 102,81 103,37 102,84 102,19
        d| Năm 2014 (2019) = 100 - Year 2014 (2019) = 100 (*) | 114,27 102,81 106,27 109,29 111,69""", viet), bold="")
    p.skip().text("(*) Từ năm 2020 lấy năm gốc 2019 - Since 2020, base year is 2019.", italic=True)
    return finish(p, widths={"A": 50, **dict.fromkeys("BCDEF", 10)})


@sheet
def vn8_bac_trung_bo_dan_toc():
    """Dân số Bắc Trung Bộ và Duyên hải miền Trung theo dân tộc (kehoachviet.com/thong-ke-dan-so-tinh-bac-trung-bo-va-duyen-hai-mien-trung, after the census of 2019): the region is line 1, its peoples numbered on; the peoples after the seventeenth put together."""
    p = Paper("vn8_bac_trung_bo_dan_toc", sheet="Dan toc", font="Times New Roman")
    p.text("Bảng thống kê dân số tỉnh Bắc Trung bộ và Duyên hải miền Trung theo giới tính, thành thị và nông thôn", bold=True, over=11, align="center")
    p.head("""
        STT | Đơn vị hành chính/Dân tộc | Tổng dân số | < | < | Dân số thành thị | < | < | Dân số nông thôn | < | <
        ^ | ^ | Tổng | Nam | Nữ | Tổng | Nam | Nữ | Tổng | Nam | Nữ""", stt=0, name=1)
    region = [20187293, 10055458, 10131835, 5720313, 2814018, 2906295, 14466980, 7241440, 7225540]
    peoples = {"Kinh": "18111079 9014101 9096978 5610650 2763627 2847023 12500429 6250474 6249955", "Tày": "14429 6972 7457 2385 1118 1267 12044 5854 6190", "Thái": "590191 296841 293350 16574 7173 9401 573617 289668 283949",
               "Hoa": "16616 9089 7527 6580 3624 2956 10036 5465 4571", "Khmer": "1851 937 914 497 236 261 1354 701 653", "Mường": "382703 194912 187791 10295 4730 5565 372408 190182 182226", "Nùng": "8514 4131 4383 2346 1119 1227 6168 3012 3156",
               "Mông": "52898 27280 25618 804 487 317 52094 26793 25301", "Dao": "7943 3996 3947 377 152 225 7566 3844 3722", "Gia Rai": "3158 1395 1763 1116 428 688 2042 967 1075", "Ngái": "222 135 87 16 11 5 206 124 82",
               "Ê Đê": "29760 14389 15371 2750 1221 1529 27010 13168 13842", "Ba Na": "26697 13115 13582 2258 1010 1248 24439 12105 12334", "Xơ Đăng": "67385 33573 33812 1406 459 947 65979 33114 32865", "Sán Chay": "262 110 152 40 13 27 222 97 125",
               "Cơ Ho": "22755 11079 11676 819 305 514 21936 10774 11162"}
    figures = {name: list(map(int, text.split())) for name, text in peoples.items()}
    figures["Các dân tộc còn lại"] = [a - b for a, b in zip(region, add(figures.values()), strict=True)]
    assert min(figures["Các dân tộc còn lại"]) > 0
    p.body("\n".join([line("P", "1 | Bắc Trung bộ và Duyên hải miền Trung", *region), *(line("d", f"{number} | {name}", *f) for number, (name, f) in enumerate(figures.items(), 2))]))
    p.text("Nguồn: Kết quả Tổng điều tra dân số và nhà ở năm 2019", italic=True)
    return finish(p, widths={"A": 6, "B": 36, **dict.fromkeys("CDEFGHIJK", 13)}, frame=False, shade=True)


