"""Tables on health staff, passengers, nurseries and births, of the yearbooks and the provinces' sites; each names its source."""

from __future__ import annotations

from ...dress import finish, sheet, show_thousands, wide
from ...lines import glue, rows, viet
from ...paper import Paper

FAMILY = "eighth"


@sheet
def vn9_da_nang_nhan_luc_y_te():
    """Đà Nẵng, cổng thông tin điện tử, số nhân lực y tế do địa phương quản lý (www.danang.gov.vn/web/chuyen-trang-thong-tin-kinh-te-xa-hoi/chi-tiet-cd?id=4565), copied into a text file: points of thousands in texts, blanks before figures, two professions over their kinds; the two last lines, cut there, filled up to their sum."""
    p = Paper("vn9_da_nang_nhan_luc_y_te", "csv", borders=False)
    p.csv = ("utf-8-sig", ";")
    p.text("Số nhân lực y tế do địa phương quản lý (ĐVT: người)").skip()
    p.head(" | 2016 | 2017 | 2018 | 2019 | Sơ bộ 2020")
    p.body(rows("""
        P| Nhân lực ngành y | 6.001 7.425 8.018 8.512 8.829
        d| Bác sĩ | 1.241 1.537 1.802 2.025 2.141
        d| Y sĩ | 348 337 314 284 230
        d| Điều dưỡng | 1.690 2.453 2.754 2.941 3.067
        d| Hộ sinh | 448 584 575 596 616
        d| Kỹ thuật viên Y | 527 750 791 867 862
        d| Khác (lương y, hộ lý) | 1.747 1.764 1.782 1.799 1.913
        P| Nhân lực ngành dược | 382 465 514 541 555
        d| Dược sĩ | 76 169 147 188 227
        d| Dược sĩ cao đẳng, trung cấp | 284 280 350 340 324
        d| Dược tá | 22 16 17 13 4""", lambda token: "'" + token))
    return p


@sheet
def vn9_nghe_an_hanh_khach_luan_chuyen():
    """Nghệ An, cổng thông tin điện tử, số lượt hành khách luân chuyển 2020 (nghean.gov.vn/van-tai-buu-chinh-va-vien-thong/so-luot-hanh-khach-luan-chuyen-phan-theo-loai-hinh-kinh-te-va-nganh-van-tai-360553): amounts and indices under captions over the figures, breakdowns as lines of names, one kind left empty and one of dashes, the year's table named once more below."""
    p = Paper("vn9_nghe_an_hanh_khach_luan_chuyen", "xls", sheet="Hanh khach", font="Times New Roman")
    p.text("Số lượt hành khách luân chuyển phân theo loại hình kinh tế và ngành vận tải", bold=True).skip()
    p.head(" | 2015 | 2017 | 2018 | 2019 | Sơ bộ⏎Prel.⏎2020")
    p.caption("Nghìn người.km - Thous. persons.km", at=1, over=5, bold=True)
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 5.088.449 6.182.521 6.982.034 8.137.241 8.017.461
        S| Phân theo loại hình kinh tế⏎By types of ownership
        d| Nhà nước - State | _ _ _ _ _
        d| Ngoài Nhà nước - Non-State | 5.088.449 6.182.521 6.982.034 8.137.241 8.017.461
        d|   Tập thể - Collective | 115.790 178.874 188.175 202.584 195.039
        d|   Tư nhân - Private | 461.161 606.612 626.052 721.324 670.699
        d|   Cá thể - Household | 4.511.498 5.397.035 6.167.807 7.213.333 7.151.723
        d| Khu vực có vốn đầu tư nước ngoài⏎Foreign invested sector | - - - - -
        S| Phân theo ngành vận tải - By types of transport
        d| Đường bộ - Road | 5.086.335 6.180.689 6.980.428 8.136.106 8.016.445
        d| Đường sông - Inland waterway | 2.114 1.832 1.606 1.135 1.016
        d| Đường biển - Maritime | - - - - -""", viet))
    p.caption("Chỉ số phát triển (Năm trước = 100) - %⏎Index (Previous year = 100) - %".replace("⏎", " "), at=1, over=5, bold=True)
    p.body(rows("""
        P| TỔNG SỐ - TOTAL | 112,63 111,25 112,93 116,55 98,53
        S| Phân theo loại hình kinh tế⏎By types of ownership
        d| Nhà nước - State | - - - - -
        d| Ngoài Nhà nước - Non-State | 112,63 111,25 112,93 116,55 98,53
        d|   Tập thể - Collective | 72,05 106,50 105,20 107,66 96,28
        d|   Tư nhân - Private | 96,46 90,18 103,20 115,22 92,98
        d|   Cá thể - Household | 116,31 114,42 114,28 116,95 99,15
        d| Khu vực có vốn đầu tư nước ngoài⏎Foreign invested sector | - - - - -
        S| Phân theo ngành vận tải - By types of transport
        d| Đường bộ - Road | 112,64 111,26 112,94 116,56 98,53
        d| Đường sông - Inland waterway | 99,62 88,39 87,65 70,65 89,54
        d| Đường biển - Maritime | - - - - -""", viet))
    show_thousands(p)
    p.skip().text("Nguồn: Niên giám thống kê 2020", italic=True)
    return finish(p, widths={"A": 46, **wide("BCDEF", 14)}, frame=False)


@sheet
def vn9_nien_giam_2022_truong_mam_non():
    """A province's yearbook 2022, table 207 (cucthongke.vn/ngtk/2022/files/basic-html/page503.html): school years broken by their hyphens over lines, the provisional one over four, a caption over all years, names over two lines, then indices of all of it."""
    p = Paper("vn9_nien_giam_2022_truong_mam_non", sheet="207", borders=False, font="Arial")
    p.texts("207 | Số trường, lớp/nhóm trẻ và phòng học mầm non", bold=True).texts(" | Number of schools, classes/groups of children", italic=True).texts(" | and classrooms of preschool education", italic=True).skip()
    t = p.head("""
         | Năm học - School year | < | < | < | <
         |  |  |  |  | Sơ bộ
         | 2018- | 2019- | 2020- | 2021- | Prel.
         | 2019 | 2020 | 2021 | 2022 | 2022-
         |  |  |  |  | 2023""", rules=True, spanner="centre", loose=True, years_as_text=True)
    glue(t)
    p.skip()
    p.body(rows("""
        S| Số trường học (Trường)
        P| Number of schools (School) | 191 182 181 182 181
        d|   Công lập - Public | 154 145 142 142 142
        d|   Ngoài công lập - Non-public | 37 37 39 40 39
        S| Số lớp/nhóm trẻ (Lớp/nhóm)
        P| Number of classes (Class/group) | 2.185 2.114 2.259 2.262 2.273
        d|   Công lập - Public | 1.443 1.434 1.450 1.467 1.483
        d|   Ngoài công lập - Non-public | 742 680 809 795 790
        S| Số phòng học (Phòng)
        P| Number of classrooms (Classroom) | 1.986 2.015 2.312 2.304 2.301
        d|   Công lập - Public | 1.392 1.421 1.479 1.489 1.494
        d|   Ngoài công lập - Non-public | 594 594 833 815 807""", viet), bold="SP")
    p.skip().caption("Chỉ số phát triển (Năm trước = 100) - %", at=1, over=5, bold=True, italic=False).caption("Index (Previous year = 100) - %", at=1, over=5)
    p.body(rows("""
        P| Trường học - School | 97,95 95,29 99,45 100,55 99,45
        d|   Công lập - Public | 94,48 94,16 97,93 100,00 100,00
        d|   Ngoài công lập - Non-public | 115,63 100,00 105,41 102,56 97,50
        P| Lớp /nhóm trẻ - Class/group of children | 106,69 96,75 106,86 100,13 100,49
        d|   Công lập - Public | 105,56 99,38 101,12 101,17 101,09
        d|   Ngoài công lập - Non-public | 108,96 91,64 118,97 98,27 99,37
        P| Phòng học - Classroom | 109,72 101,46 114,74 99,65 99,87
        d|   Công lập - Public | 114,38 102,08 104,08 100,68 100,34
        d|   Ngoài công lập - Non-public | 100,17 100,00 140,24 97,84 99,02""", viet), bold="P")
    show_thousands(p)
    return finish(p, widths={"A": 44, **wide("BCDEF", 11)})


@sheet
def vn9_giao_vien_mam_non_186():
    """A province's yearbook 2015, table 186, page 302 "Giáo dục - Education" (a stored page without address): names over two lines with the figures beside the first, parts of pupils three times under captions, a mean last, years with one left out."""
    p = Paper("vn9_giao_vien_mam_non_186", "xls", sheet="Trang 302", borders=False, font="Times New Roman")
    p.texts("Giáo dục - Education |  |  |  |  | 302", italic=True).skip()
    p.text("186. Số giáo viên và học sinh mầm non", bold=True).text("Number of teachers and pupils of preschool education", italic=True).skip()
    p.head("""
         | Năm học - School year | < | < | < | <
         | 2010 | 2012 | 2013 | 2014 | 2015""", rules=True)
    p.body(rows("""
        P| Số giáo viên - Người | 1723 1720 1876 1871 2069
        S| Number of teachers - Person
        o| Trong đó: Số giáo viên đạt chuẩn trở lên | 1562 1591 1732 1731 1895
        S| Of which: Qualified teachers and higher degree
        d|   Công lập - Public | 1451 1506 1644 1631 1740
        d|   Ngoài công lập - Non-public | 272 214 232 240 329
        P| Số học sinh - học sinh | 28685 32462 34196 34961 36608
        S| Number of pupils - pupils
        S| Phân theo loại hình - By types of ownership
        d|   Công lập - Public | 25671 28174 30748 31125 32539
        d|   Ngoài công lập - Non-public | 3014 4288 3448 3836 4069
        S| Phân theo giới tính - By sex
        d|   Nam - Male | 14677 16637 17242 17505 18871
        d|   Nữ - Female | 14008 15825 16954 17456 17737
        S| Phân theo nhóm tuổi - By age group
        d|   Nhà trẻ (3 tháng đến dưới 03 tuổi) | 3349 3605 3757 2942 3294
        S|   From 3 months to 3 years olds
        d|   Mẫu giáo (3 tuổi đến 6 tuổi) | 25336 28857 30439 32019 33314
        S|   From 3 years olds to 6 years olds
        d| Số học sinh bình quân một lớp học - Học sinh | 23 24 24 24 25
        S| Average number of pupils per class - Pupil"""), bold="P")
    t = p.tables[0]
    for (row, _), cell in p.cells.items():
        if isinstance(cell.value, int) and row in t.body:
            cell.number_format = "0"
    return finish(p, widths={"A": 46, **wide("BCDEF", 10)})


@sheet
def vn9_quang_ngai_co_so_y_te_thanh_phan():
    """Quảng Ngãi, niên giám 2016, bảng 236 (thongkequangngai.com/niengiam2016/files/assets/basic-html/page346.html): four kinds of things over their parts with the unit in brackets, both languages in one cell on two lines, one heading beside three, thousands in one column only."""
    p = Paper("vn9_quang_ngai_co_so_y_te_thanh_phan", sheet="236", font="Times New Roman")
    p.text("236. Số cơ sở y tế, giường bệnh và cán bộ y tế năm 2016 phân theo thành phần kinh tế", bold=True).text("Number of health establishments, patient beds and health staffs in 2016 by types of ownership", italic=True).skip()
    p.head("""
         | Tổng số⏎Total | Chia ra - Of which | < | <
        ^ | ^ | Nhà nước⏎State | Ngoài nhà⏎nước⏎Non-state | Khu vực có⏎vốn đầu tư⏎nước ngoài⏎Foreign⏎invested⏎sector""")
    p.body(rows("""
        P| Cơ sở y tế (Cơ sở)⏎Health establishments (Establishment) | 240 239 1 -
        d|   Bệnh viện - Hospital | 20 19 1 -
        d|   Phòng khám đa khoa khu vực⏎- Regional polyclinic | 4 4 - -
        d|   Nhà hộ sinh - Maternity house | - - - -
        d|   Trạm y tế xã, phường⏎Medical service units in communes, precincts | 183 183 - -
        d|   Trạm y tế của cơ quan, xí nghiệp⏎Medical service units in offices, enterprises | 1 1 - -
        d|   Cơ sở y tế khác - Others | 32 32 - -
        P| Giường bệnh (Giường) - Patient beds (Bed) | 3.780 3.770 10 -
        d|   Bệnh viện - Hospital | 2.780 2.770 10 -
        d|   Phòng khám đa khoa khu vực⏎- Regional polyclinic | 42 42 - -
        d|   Nhà hộ sinh - Maternity house | - - - -
        d|   Trạm y tế xã, phường⏎Medical service units in communes, precincts | 915 915 - -
        d|   Trạm y tế của cơ quan, xí nghiệp⏎Medical service units in offices, enterprises | 3 3 - -
        d|   Cơ sở y tế khác - Others | 40 40 - -
        P| Cán bộ ngành y (Người) - Medical staff (Person) | 3.687 3.611 76 -
        d|   Bác sĩ - Doctors | 792 763 29 -
        d|   Y sĩ - Assistant physicians | 754 750 4 -
        d|   Kỹ thuật viên y - Medical technician | 194 182 12 -
        d|   Điều dưỡng - Nursing | 1.320 1.301 19 -
        d|   Hộ sinh - Midwifes | 608 596 12 -
        d|   Y tế công cộng - Public health | 19 19 - -
        P| Cán bộ ngành dược (Người)⏎Pharmaceutical staff (Person) | 256 239 17 -
        d|   Dược sĩ (Kể cả tiến sĩ, thạc sĩ, chuyên khoa)⏎Pharmacists and higher | 68 64 4 -
        d|   Dược sĩ trung cấp⏎- Pharmacists of middle degree | 185 172 13 -
        d|   Dược tá - Assistant pharmacists | 3 3 - -
        d|   Kỹ thuật viên dược - Pharmacy technician | - - - -""", viet), bold="P")
    p.text("345", align="center", over=5)
    return finish(p, widths={"A": 46, **wide("BCD", 12), "E": 14}, frame=False)


@sheet
def vn9_vinh_phuc_lua_dong_xuan():
    """Vĩnh Phúc, niên giám 2019, bảng 120 (niengiam2019.thongkevinhphuc.gov.vn/Tach phan/p6/p6 b120.htm), pasted into a workbook: numbers within the names, figures as texts with points and commas, the title over three lines as pasted, unit in two languages."""
    p = Paper("vn9_vinh_phuc_lua_dong_xuan", sheet="Sheet1", font="Calibri")
    p.text("Diện tích lúa đông xuân phân theo huyện/thành phố thuộc tỉnh", bold=True).text("Planted area of spring paddy by", italic=True).text("district", italic=True).texts(" |  |  |  | Đơn vị tính - Unit: Ha", italic=True)
    p.head(" | 2010 | 2016 | 2017 | 2018 | Sơ bộ⏎Prel.⏎2019", years_as_text=True)
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 30.857,3 31.210,3 31.320,6 31.005,0 30.150,8
        d| 1. Thành phố Vĩnh Yên | 1.243,9 1.380,0 1.303,3 1.350,6 1.302,4
        d| 2. Thành phố Phúc Yên | 1.704,8 1.944,5 2.011,6 2.006,0 2.101,0
        d| 3. Huyện Lập Thạch | 3.946,3 4.071,2 4.104,2 4.055,8 4.011,4
        d| 4. Huyện Tam Dương | 3.232,9 3.315,1 3.357,7 3.335,4 3.289,6
        d| 5. Huyện Tam⏎Đảo | 2.102,0 2.046,8 2.111,2 2.134,8 2.106,8
        d| 6. Huyện Bình Xuyên | 4.429,2 4.382,5 4.372,3 4.254,4 4.122,7
        d| 7. Huyện Yên Lạc | 4.737,0 4.774,6 4.747,4 4.686,7 4.626,7
        d| 8. Huyện Vĩnh Tường | 6.561,7 6.393,0 6.362,8 6.245,0 5.672,6
        d| 9. Huyện Sông Lô | 2.899,5 2.902,6 2.950,1 2.936,3 2.917,6""", lambda token: "'" + token))
    return finish(p, widths={"A": 26, **wide("BCDEF", 11)}, frame=False)


@sheet
def vn9_dong_nai_ty_suat_sinh_chet():
    """Đồng Nai, Sở Khoa học và Công nghệ, tỷ suất sinh thô, chết thô và tỷ lệ tăng tự nhiên (thongke.khcndongnai.gov.vn/chi-tieu-thong-ke/thong-ke-ty-suat-sinh-tho-ty-suat-chet-tho-va-ty-le-tang-tu-nhien-cua-dan-so), a page saved as an "Excel" file: both languages of each heading in one cell, an empty row before and after the first year, the dash of the last one long."""
    p = Paper("vn9_dong_nai_ty_suat_sinh_chet", "htmlxls")
    p.text("Thống kê Tỷ suất sinh thô, tỷ suất chết thô và tỷ lệ tăng tự nhiên của dân số").text("Crude birth rate, crude death rate and natural increase rate of population")
    p.head(" | Tỷ suất sinh thô⏎Crude birth rate | Tỷ suất chết thô⏎Crude death rate | Tỷ lệ tăng tự nhiên⏎Natural increase rate")
    p.skip()
    p.body(rows("""
        d| 2010 | 18,80 6,50 12,30

        d| 2015 | 17,24 5,69 11,55
        d| 2016 | 17,05 5,60 11,45
        d| 2017 | 16,90 5,60 11,30
        d| 2018 | 15,81 5,51 10,30
        d| 2019 | 17,14 4,85 12,29
        d| 2020 | 17,35 4,66 12,69
        d| 2021 | 18,40 6,40 12,00
        d| Sơ bộ – Prel. 2022 | 16,35 6,27 10,07""", lambda token: "'" + token))
    return p
