"""Tables retold line by line from provincial yearbooks that their statistics offices have put on the web; each names its source."""

from __future__ import annotations

from ...dress import finish, sheet
from ...lines import glue, line, rows, same, viet
from ...paper import Paper

FAMILY = "real"


@sheet
def vn7_hoa_binh_lop_hoc_pho_thong():
    """Hòa Bình, niên giám 2022, bảng 233 (thongkehoabinh.gso.gov.vn/NienGiam/niengiam2022/files/basic-html/page663.html); the index block ends with the primary level, where the stored page stops."""
    p = Paper("vn7_hoa_binh_lop_hoc_pho_thong", sheet="233", borders=False, font="Arial")
    p.texts("233 | Số lớp học phổ thông", bold=True).texts(" | Number of classes of general education", italic=True).skip()
    t = p.head("""
         | Năm học - School year | < | < | < | <
         |  |  |  |  | Sơ bộ
         | 2018- | 2019- | 2020- | 2021- | Prel.
         | 2019 | 2020 | 2021 | 2022 | 2022-
         |  |  |  |  | 2023""", rules=True, spanner="centre", loose=True)
    glue(t)
    p.skip().caption("Lớp - Class", at=1, over=5, bold=True, italic=False).skip()
    p.body(rows("""
        P| Tiểu học - Primary | 3.237 3.294 3.300 3.277 3.204
        d|   Công lập - Public | 3.234 3.289 3.289 3.261 3.187
        d|   Ngoài công lập - Non-public | 3 5 11 16 17

        S| Trung học cơ sở
        P| Lower secondary | 1.757 1.777 1.811 1.837 1.857
        d|   Công lập - Public | 1.756 1.775 1.808 1.833 1.852
        d|   Ngoài công lập - Non-public | 1 2 3 4 5
        S| Trung học phổ thông
        P| Upper secondary | 710 719 729 732 737
        d|   Công lập - Public | 709 717 726 729 733
        d|   Ngoài công lập - Non-public | 1 2 3 3 4""", viet))
    t.first_rows = [row for row in t.body if p.cells.get((row, 0))][:1]
    p.skip().caption("Chỉ số phát triển (Năm trƣớc = 100) - %", at=1, over=5, bold=True, italic=False).caption("Index (Previous year = 100) - %", at=1, over=5)
    p.body(rows("""
        P| Tiểu học - Primary | 86,85 101,76 100,18 99,30 97,77
        d|   Công lập - Public | 86,77 101,70 100,00 99,15 97,73
        d|   Ngoài công lập - Non-public | - 166,67 220,00 145,45 106,25""", viet))
    for (row, column), cell in p.cells.items():
        if isinstance(cell.value, int) and column and row in t.body:
            cell.number_format = "#,##0"
    return finish(p, widths={"A": 30, **dict.fromkeys("BCDEF", 11)})


@sheet
def vn7_hoa_binh_doanh_nghiep_quy_mo():
    """Hòa Bình, niên giám 2021, bảng 83 tiếp theo (thongkehoabinh.gso.gov.vn/NienGiam/niengiam2021/files/basic-html/page252.html)."""
    p = Paper("vn7_hoa_binh_doanh_nghiep_quy_mo", "xls", sheet="83", borders=False, font="Arial")
    p.texts("83 | (Tiếp theo) Số doanh nghiệp đang hoạt động tại thời điểm 31/12/2020", bold=True).texts(" | phân theo quy mô lao động và phân theo loại hình doanh nghiệp", bold=True)
    p.texts(" | (Cont.) Number of acting enterprises as of 31 Dec. 2020 by size of employees and by types of enterprise", italic=True).skip()
    t = p.head("""
         | Tổng số | Phân theo quy mô lao động - By size of employees | < | < | < | < | < | < | <
         | Total | Dưới | Từ 5 đến | Từ 10 đến | Từ 50 đến | Từ 200 đến | Từ 300 đến | Từ 500 đến | Từ 1000 đến
         |  | 5 người | 9 người | 49 người | 199 người | 299 người | 499 người | 999 người | 4999 người
         |  | Less than | From 5 | From 10 to | From 50 to | From 200 to | From 300 to | From 500 to | From 1000 to
         |  | 5 pers. | to 9 pers. | 49 pers. | 199 pers. | 299 pers. | 499 pers. | 999 pers. | 4999 pers.""", rules=True, spanner="across", loose=True)
    p.skip().caption("Cơ cấu - Structure (%)", at=1, over=9, bold=True, italic=False)
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 100,00 47,75 19,63 25,29 5,34 0,63 0,42 0,63 0,31
        P| Doanh nghiệp Nhà nước - State owned enterprise | 0,37 - - 14,29 57,14 28,57 - - -
        d|   Trung ương - Central | 0,10 - - 50,00 50,00 - - - -
        d|   Địa phương - Local | 0,26 - - - 60,00 40,00 - - -
        P| Doanh nghiệp ngoài Nhà nước - Non-state enterprise | 97,96 48,53 20,04 25,44 4,92 0,43 0,32 0,32 -
        d|   Tư nhân - Private | 3,98 71,05 14,47 11,84 2,63 - - - -
        d|   Công ty hợp danh - Collective name | 0,21 25,00 75,00 - - - - - -
        d|   Công ty TNHH - Limited Co. | 63,72 49,22 21,20 25,31 3,53 0,41 0,25 0,08 -
        S|   Công ty cổ phần có vốn Nhà nước
        d|   Joint stock Co. having capital of State | 0,05 - - - - - - - -
        S|   Công ty cổ phần không có vốn Nhà nước
        d|   Joint stock Co. without capital of State | 30,00 44,25 17,94 27,70 8,19 0,52 0,52 0,87 -
        S| Doanh nghiệp có vốn đầu tư nước ngoài
        d| Foreign investment enterprise | 1,68 12,50 - 18,75 18,75 6,25 6,25 18,75 18,75""", viet))
    t.either_rows.append(max(t.body))
    return finish(p, widths={"A": 50, **dict.fromkeys("BCDEFGHIJ", 12)})


@sheet
def vn7_quang_ngai_co_so_ca_the():
    """Quảng Ngãi, niên giám 2016, bảng 85 (thongkequangngai.com/niengiam2016/files/assets/basic-html/page171.html)."""
    p = Paper("vn7_quang_ngai_co_so_ca_the", "xls", sheet="85", borders=False, font="Times New Roman")
    p.text("85. Số cơ sở kinh tế cá thể phi nông, lâm nghiệp và thuỷ sản", bold=True).text("phân theo huyện/thành phố thuộc tỉnh", bold=True).text("Number of non-farm individual business establishments", italic=True).text("by district", italic=True)
    p.texts(" |  |  |  | ĐVT: Cơ sở - Unit: Establishment", italic=True)
    p.head("""
         |  |  |  |  | Sơ bộ
         |  |  |  |  | Prel.
         | 2010 | 2013 | 2014 | 2015 | 2016""", rules=True, loose=True)
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 66.205 72.733 74.485 75.100 77.289
        R| I. Khu vực đồng bằng⏎Plain districts | 59.195 64.372 65.679 65.982 67.661
        d| 1. TP. Quảng Ngãi | 11.118 11.843 20.451 21.274 21.874
        d| 2. Huyện Bình Sơn | 9.124 9.064 9.161 9.342 9.736
        d| 3. Huyện Sơn Tịnh | 9.257 9.802 3.880 4.542 4.818
        d| 4. Huyện Tư Nghĩa | 10.751 11.880 9.898 9.277 9.201
        d| 5. Huyện Nghĩa Hành | 4.396 4.873 4.915 5.048 5.174
        d| 6. Huyện Mộ Đức | 6.635 8.120 8.388 7.511 7.783
        d| 7. Huyện Đức Phổ | 7.914 8.790 8.986 8.988 9.075
        R| II. Khu vực miền núi⏎Mountain districts | 6.080 7.242 7.513 7.886 8.265
        d| 8. Huyện Trà Bồng | 993 1.098 1.135 1.264 1.389
        d| 9. Huyện Tây Trà | 270 406 441 405 436
        d| 10. Huyện Sơn Hà | 1.908 2.392 2.531 2.474 2.558
        d| 11. Huyện Sơn Tây | 480 499 476 527 526
        d| 12. Huyện Minh Long | 748 823 844 861 905
        d| 13. Huyện Ba Tơ | 1.681 2.024 2.086 2.355 2.451
        R| III. Khu vực hải đảo⏎Island districts | 930 1.119 1.293 1.232 1.363
        d| 14. Huyện Lý Sơn | 930 1.119 1.293 1.232 1.363""", viet))
    return finish(p, widths={"A": 30, **dict.fromkeys("BCDEF", 11)})


@sheet
def vn7_nam_dinh_grdp_gia_hien_hanh():
    """Nam Định, niên giám 2022, bảng 30 (namdinh.gso.gov.vn/uploads/An-pham/NG2022/files/basic-html/page43.html); the shares after 2016 reckoned from the amounts, as the stored page stops there."""
    p = Paper("vn7_nam_dinh_grdp_gia_hien_hanh", "xls", sheet="30", borders=False, font="Arial")
    p.texts("30 | Tổng sản phẩm trên địa bàn theo giá hiện hành", bold=True).texts(" | phân theo khu vực kinh tế", bold=True).texts(" | Gross regional domestic product at current prices", italic=True).texts(" | by economic sector", italic=True).skip()
    t = p.head("""
         | Tổng số | Chia ra - Of which | < | < | < | <
         | Total | Nông, | Công nghiệp và xây dựng | < | Dịch vụ | Thuế sản phẩm
         |  | lâm nghiệp | Industry and construction | < | Service | trừ trợ cấp
         |  | và thủy sản |  |  |  | sản phẩm
         |  | Agriculture, | Tổng số | Trong đó: |  | Product taxes
         |  | forestry | Total | Công nghiệp |  | less subsidies
         |  | and fishing |  | Of which: |  | on production
         |  |  |  | Industry |  | """, rules=True, spanner="first", loose=True)
    p.skip().caption("Triệu đồng - Mill. dongs", at=1, over=6, bold=True, italic=False).skip()
    series = {2015: (46811173, 11894986, 16447908, 12173321, 17144675, 1323604), 2016: (50783726, 12498300, 17851973, 13248744, 18909350, 1524103), 2017: (55250463, 12212355, 20450655, 15349112, 20826714, 1760739),
              2018: (62310058, 13415984, 23964336, 18157810, 23000986, 1928752), 2019: (70208151, 14592600, 27907264, 21488868, 25559201, 2149086), 2020: (76958674, 17284330, 30380438, 23231680, 26886963, 2406943),
              2021: (84096818, 17494478, 35202770, 27214781, 28814433, 2585137), 2022: (91965673, 17835922, 39225722, 30144319, 31989350, 2914679)}
    p.body("\n".join(line("d", str(year), *f) for year, f in series.items()))
    t.first_rows = [row for row in t.body if p.cells.get((row, 0))][:1]
    p.skip().caption("Cơ cấu - Structure (%)", at=1, over=6, bold=True, italic=False).skip()
    p.body("\n".join(line("d", str(year), *(100.0 * one / f[0] for one in f), places=2) for year, f in series.items()))
    for (row, column), cell in p.cells.items():
        if isinstance(cell.value, int) and row in t.body:
            cell.number_format = "#,##0" if column else "0"
    return finish(p, widths={"A": 14, **dict.fromkeys("BCDEFG", 15)})


@sheet
def vn7_hung_yen_co_cau_dat():
    """Hưng Yên, niên giám 2023, bảng 4 (niengiam.thongkehungyen.gov.vn/files/basic-html/page14.html); the figures of the last three districts filled up to the totals, as the stored page breaks off there."""
    p = Paper("vn7_hung_yen_co_cau_dat", sheet="4", borders=False, font="Arial")
    p.texts("4 | Cơ cấu đất sử dụng phân theo loại đất", bold=True).texts(" | và theo đơn vị hành chính cấp huyện (Tính đến 31/12/2023)", bold=True).texts(" | Structure of used land by types of land", italic=True).texts(" | and by district (As of 31/12/2023)", italic=True)
    p.texts(" |  |  |  | Đơn vị tính - Unit: %", italic=True)
    p.head("""
         | Tổng | Trong đó - Of which | < | < | <
         | diện tích | Đất sản xuất | Đất | Đất | Đất ở
         | Total | nông nghiệp | lâm nghiệp | chuyên | Homestead
         | area | Agricultural | Forestry | dùng | land
         |  | production | land | Specially | 
         |  | land |  | used land | """, rules=True, spanner="centre", loose=True)
    p.skip()
    p.body(rows("""
        T| TỔNG SỐ - TOTAL | 100,00 53,00 - 21,96 11,25

        d| 1. Thành phố Hưng Yên | 7,94 3,73 - 1,36 1,17
        d| 2. Huyện Văn Lâm | 8,09 3,54 - 2,80 1,00
        d| 3. Huyện Văn Giang | 7,75 1,75 - 2,79 0,87
        d| 4. Huyện Yên Mỹ | 9,93 5,17 - 2,89 1,05
        d| 5. Thị xã Mỹ Hào | 8,53 4,13 - 2,78 0,87
        d| 6. Huyện Ân Thi | 13,97 8,28 - 2,71 1,56
        d| 7. Huyện Khoái Châu | 14,06 8,25 - 2,30 1,47
        d| 8. Huyện Kim Động | 11,11 6,91 - 1,52 1,10
        d| 9. Huyện Tiên Lữ | 8,45 5,05 - 1,25 0,98
        d| 10. Huyện Phù Cừ | 10,17 6,19 - 1,56 1,18""", viet))
    return finish(p, widths={"A": 26, **dict.fromkeys("BCDEF", 14)})


@sheet
def vn7_nghe_an_hoc_sinh_pho_thong():
    """Nghệ An, cổng thông tin điện tử, số học sinh phổ thông 2017 (nghean.gov.vn/4-giao-duc-dao-tao-va-khoa-hoc-cong-nghe-73098/so-hoc-sinh-pho-thong-517358): a page saved as an "Excel" file."""
    p = Paper("vn7_nghe_an_hoc_sinh_pho_thong", "htmlxls")
    p.text("Số học sinh phổ thông").text("Number of pupils of general education")
    t = p.head("""
         | Năm học - School year | < | < | < | <
        ^ | 2010 | 2014 | 2015 | 2016 | Sơ bộ Prel.2017""")
    p.caption("Người – Person", at=1, over=5)
    told = """
        P| Tiểu học - Primary school | {}
        d| Công lập – Public | {}
        d| Ngoài công lập - Non-public | {}
        P| Trung học cơ sở - Lower secondary school | {}
        d| Công lập – Public | {}
        d| Ngoài công lập - Non-public | {}
        P| Trung học phổ thông - Upper secondary school | {}
        d| Công lập – Public | {}
        d| Ngoài công lập - Non-public | {}"""
    p.body(rows(told.format("230~065 240~771 248~832 248~925 261~708", "229~610 240~228 248~241 248~305 260~873", "455 543 591 620 835", "195~120 170~963 173~491 175~171 178~684", "194~810 170~646 173~144 174~755 178~177", "310 317 347 416 507", "123~102 92~100 88~985 90~190 90~001", "102~219 83~597 81~811 83~339 82~668", "20~950 8~503 7~174 6~851 7~333"), same))
    p.caption("Chỉ số phát triển (Năm trước = 100) - % Index (Previous year = 100)", at=1, over=5)
    p.body(rows(told.format("- 101,35 103,35 100,04 105,14", "- 101,34 103,34 100,03 105,06", "- 103,82 108,84 104,91 134,68", "- 100,14 101,48 100,97 102,01", "- 100,13 101,46 100,93 101,96", "- 102,26 109,46 119,88 121,88", "- 92,79 96,62 101,35 99,79", "- 95,05 97,86 101,87 99,19", "- 75,19 84,37 95,50 107,04"), same))
    p.text("Nguồn: niên giám thống kê năm 2017")
    assert t.header_rows == [3, 4]
    return p


@sheet
def vn7_quang_ngai_luu_ban_bo_hoc():
    """Quảng Ngãi, niên giám 2016, bảng 226 (thongkequangngai.com/niengiam2016/files/assets/basic-html/page336.html)."""
    p = Paper("vn7_quang_ngai_luu_ban_bo_hoc", sheet="226", borders=True, font="Times New Roman")
    p.text("226. Tỷ lệ học sinh phổ thông lưu ban, bỏ học", bold=True).text("phân theo cấp học và phân theo giới tính", bold=True).text("Rate of repeatters and drop-out by grade and by sex", italic=True)
    p.texts(" |  |  |  | Đơn vị tính - Unit: %", italic=True)
    p.head(" | 2010 | 2013 | 2014 | 2015 | 2016")
    p.body(rows("""
        P| Tỷ lệ học sinh phổ thông lưu ban⏎Rate of repeaters | 1,50 0,88 0,67 0,90 0,74
        d| Tiểu học - Primary school | 1,32 0,85 0,16 0,14 0,08
        o|   Trong đó: Nữ - Of which: Female | 0,41 0,24 0,04 0,02 0,02
        d| Trung học cơ sở⏎Lower secondary school | 1,58 0,91 0,69 0,72 0,81
        o|   Trong đó: Nữ - Of which: Female | 0,27 0,11 0,09 0,06 0,07
        d| Trung học phổ thông⏎Upper secondary school | 1,70 0,88 1,90 1,86 1,76
        o|   Trong đó: Nữ - Of which: Female | 0,35 0,17 0,46 0,43 0,51
        P| Tỷ lệ học sinh phổ thông bỏ học⏎Rate of drop-out | 0,72 0,98 0,42 0,39 0,04
        d| Tiểu học - Primary school | 0,09 0,05 0,01 0,01 -
        o|   Trong đó: Nữ - Of which: Female | 0,04 0,01 0,46 - -
        d| Trung học cơ sở⏎Lower secondary school | 1,45 1,19 0,45 0,12 0,01
        o|   Trong đó: Nữ - Of which: Female | 0,51 0,23 0,09 0,05 0,01
        d| Trung học phổ thông⏎Upper secondary school | 2,85 2,55 1,38 1,04 0,04
        o|   Trong đó: Nữ - Of which: Female | 1,02 0,92 0,46 0,82 0,02""", viet))
    return finish(p, widths={"A": 38}, frame=False)


@sheet
def vn7_soc_trang_dan_so_trung_binh():
    """Sóc Trăng, niên giám 2023, bảng 8 (115.75.153.9:83/Tai_lieu_so_hoa/Nien giam thong ke 2023/files/basic-html/page83.html)."""
    p = Paper("vn7_soc_trang_dan_so_trung_binh", "xls", sheet="8", borders=False, font="Arial")
    p.texts("8 | Dân số trung bình phân theo giới tính", bold=True).texts(" | và theo thành thị, nông thôn", bold=True).texts(" | Average population by sex and by residence", italic=True).skip()
    t = p.head("""
         | Tổng số | Phân theo giới tính | < | Phân theo thành thị, nông thôn | <
         | Total | By sex | < | By residence | <
         |  | Nam | Nữ | Thành thị | Nông thôn
         |  | Male | Female | Urban | Rural""", rules=True, loose=True)
    p.skip().caption("Người - Person", at=1, over=5, bold=True, italic=False)
    p.body(rows("""
        d| 2015 | 1.236.306 615.531 620.775 375.812 860.494
        d| 2016 | 1.227.576 611.359 616.217 379.272 848.304
        d| 2017 | 1.218.315 606.920 611.395 382.478 835.837
        d| 2018 | 1.208.822 602.362 606.460 385.518 823.304
        d| 2019 | 1.199.528 597.901 601.627 388.527 811.001
        d| 2020 | 1.195.741 595.899 599.842 386.608 809.133
        d| 2021 | 1.206.819 601.419 605.400 391.396 815.423
        d| 2022 | 1.197.823 606.396 591.427 405.650 792.173
        d| Sơ bộ - Prel. 2023 | 1.198.798 606.909 591.889 406.016 792.782""", viet))
    p.caption("Tỷ lệ tăng - Growth rate (%)", at=1, over=5, bold=True, italic=False)
    p.body(rows("""
        d| 2015 | -0,75 -0,72 -0,77 0,91 -1,45
        d| 2016 | -0,71 -0,68 -0,73 0,92 -1,42
        d| 2017 | -0,75 -0,73 -0,78 0,85 -1,47
        d| 2018 | -0,78 -0,75 -0,81 0,79 -1,50
        d| 2019 | -0,77 -0,74 -0,80 0,78 -1,49
        d| 2020 | -0,32 -0,33 -0,30 -0,49 -0,23
        d| 2021 | 0,93 0,93 0,93 1,24 0,78
        d| 2022 | -0,75 0,83 -2,31 3,64 -2,85
        d| Sơ bộ - Prel. 2023 | 0,08 0,08 0,08 0,09 0,08""", viet))
    for (row, column), cell in p.cells.items():
        if isinstance(cell.value, int) and row in t.body:
            cell.number_format = "#,##0" if column else "0"
    return finish(p, widths={"A": 20, **dict.fromkeys("BCDEF", 14)})
