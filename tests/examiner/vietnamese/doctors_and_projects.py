"""More ordinary Vietnamese sheets: ministries' reports and yearbooks; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet, wide
from ..paper import Paper

FAMILY = "ninth"


@sheet
def vn11_quyet_toan_thu_ngan_sach():
    """A budget account: letters, Roman and Arabic numbers, a total of each letter, budget and account with a comparison by formula."""
    p = Paper("vn11_quyet_toan_thu_ngan_sach", "xlsx", sheet="Biểu 63", font="Times New Roman")
    p.texts("UBND TỈNH AN HÒA |  |  |  |  | Biểu số 63/CK-NSNN", bold=True)
    p.text("QUYẾT TOÁN THU NGÂN SÁCH NHÀ NƯỚC NĂM 2017", bold=True, over=8, align="center").texts(" |  |  |  |  |  | Đơn vị: Triệu đồng", italic=True)
    p.head("""
        STT | Nội dung | Dự toán | < | Quyết toán | < | So sánh (%) | <
        ^ | ^ | Tổng thu NSNN | Thu NSĐP | Tổng thu NSNN | Thu NSĐP | Tổng thu NSNN | Thu NSĐP""", name=1, stt=0)
    p.code("A | B | 1 | 2 | 3 | 4 | 5=3/1 | 6=4/2")
    p.body("""
        T|  | TỔNG NGUỒN THU NSNN (A+B) | #
        R| A | TỔNG THU CÂN ĐỐI NSNN | #
        d| I | Thu nội địa | #
        o| 1 | Thu từ khu vực DNNN do trung ương quản lý | #
        o| 2 | Thu từ khu vực DNNN do địa phương quản lý | #
        o| 3 | Thuế thu nhập cá nhân | #
        o| 4 | Lệ phí trước bạ | #
        d| II | Thu từ dầu thô | #
        d| III | Thu từ hoạt động xuất nhập khẩu | #
        o| 1 | Thuế xuất khẩu | #
        o| 2 | Thuế nhập khẩu | #
        d| IV | Thu viện trợ | #
        d| B | THU CHUYỂN NGUỒN TỪ NĂM TRƯỚC | #""", "1000-900000 1000-800000 1000-900000 1000-800000 %3/1 %4/2", bold="TR")
    return finish(p, frame=False, wrap=True, widths={"A": 6, "B": 46, **wide("CDEFGH", 14)})


@sheet
def vn11_bac_si_theo_tinh():
    """A health yearbook: regions with sums over their provinces, three groups, one of which has a rate beside numbers."""
    p = Paper("vn11_bac_si_theo_tinh", "xls", sheet="Biểu 20", font="Times New Roman")
    p.text("NHÂN LỰC Y TẾ ĐỊA PHƯƠNG NĂM 2010", bold=True, over=9, align="center").text("HEALTH MANPOWER BY PROVINCE, 2010", italic=True, over=9, align="center")
    p.head("""
        STT⏎No | Tỉnh, thành phố⏎Province | Tổng số CBYT⏎Total | Bác sĩ - Doctor | < | Dược sĩ - Pharmacist | < | Y sĩ, điều dưỡng - Others | <
        ^ | ^ | ^ | Số lượng⏎Number | Trên 10.000 dân⏎Per 10,000 inh. | Đại học⏎Univ. | Trung học⏎Second. | Y sĩ⏎Ass. doctor | Điều dưỡng⏎Nurse""", name=1, stt=0)
    p.body("""
        T|  | TOÀN QUỐC - WHOLE COUNTRY | #
        R| I | Đồng bằng sông Hồng - Red River Delta | #
        d| 1 | Hà Nội | #
        d| 2 | Vĩnh Phúc | #
        d| 3 | Bắc Ninh | #
        d| 4 | Hải Dương | #
        R| II | Trung du miền núi phía Bắc | #
        d| 5 | Hà Giang | #
        d| 6 | Cao Bằng | #
        d| 7 | Lào Cai | #
        R| III | Bắc Trung Bộ | #
        d| 8 | Thanh Hóa | #
        d| 9 | Nghệ An | #""", "1500-14000 200-2700 m4-9:1 20-300 90-900 300-1900 300-2900")
    return finish(p, frame=False, wrap=True)


@sheet
def vn11_xuat_khau_uoc_thang():
    """A month's report on exports: quantity and value in pairs of the month, of the months so far and against last year; items without a quantity."""
    p = Paper("vn11_xuat_khau_uoc_thang", "xlsx", sheet="XK", borders=False, font="Arial")
    p.text("Hàng hóa xuất khẩu tháng 6 năm 2014", bold=True).texts(" |  |  |  |  |  |  |  | Nghìn tấn; triệu USD", italic=True).skip()
    p.head("""
         | Thực hiện | < | Ước tính | < | Cộng dồn | < | 6 tháng năm 2014 | <
         | 5 tháng | < | tháng 6 | < | 6 tháng | < | so với cùng kỳ | <
         | năm 2014 | < | năm 2014 | < | năm 2014 | < | năm 2013 (%) | <
         | Lượng | Trị giá | Lượng | Trị giá | Lượng | Trị giá | Lượng | Trị giá""", spanner="merge", loose=True, bold=False)
    t = p.tables[0]
    p.skip().body("""
        T| TỔNG TRỊ GIÁ |  | 58512 |  | 12300 |  | 70812 |  | 114.9
        o|   Khu vực kinh tế trong nước |  | 19160 |  | 4100 |  | 23260 |  | 111.2
        o|   Khu vực có vốn đầu tư nước ngoài |  | 39352 |  | 8200 |  | 47552 |  | 116.8
        S| MẶT HÀNG CHỦ YẾU
        d|   Thủy sản |  | 2890 |  | 620 |  | 3510 |  | 128.6
        d|   Rau quả |  | 545 |  | 120 |  | 665 |  | 134.0
        d|   Cà phê | 947 | 1943 | 110 | 236 | 1057 | 2179 | 133.1 | 130.3
        d|   Chè | 45 | 73 | 12 | 20 | 57 | 93 | 95.6 | 98.1
        d|   Gạo | 2602 | 1195 | 600 | 270 | 3202 | 1465 | 89.9 | 92.0
        d|   Cao su | 245 | 471 | 75 | 136 | 320 | 607 | 86.1 | 64.7
        d|   Dệt, may |  | 7357 |  | 1900 |  | 9257 |  | 117.1""")
    t.either_rows += []
    return rule_off(p, widths={"A": 36, **wide("BCDEFGHI", 11)})


@sheet
def vn11_chi_so_gia_tieu_dung():
    """The index of consumer prices against four bases, one heading over four and one alone beside them, of-which lines under groups of goods, two items after the index."""
    p = Paper("vn11_chi_so_gia_tieu_dung", "xls", sheet="CPI", borders=False, font="Arial")
    p.text("Chỉ số giá tiêu dùng, chỉ số giá vàng và chỉ số giá đô la Mỹ tháng 5 năm 2014", bold=True).texts(" |  |  |  |  | %", italic=True).skip()
    p.head("""
         | Tháng 5 năm 2014 so với: | < | < | < | Bình quân 5
         | Kỳ gốc | Tháng 5 | Tháng 12 | Tháng 4 | tháng năm 2014
         | năm 2009 | năm 2013 | năm 2013 | năm 2014 | so với cùng kỳ
         |  |  |  |  | năm 2013""", spanner="merge", loose=True, bold=False)
    p.skip().body("""
        d| CHỈ SỐ GIÁ TIÊU DÙNG | #
        d|   Hàng ăn và dịch vụ ăn uống | #
        S|   Trong đó:
        d|     Lương thực | #
        d|     Thực phẩm | #
        d|     Ăn uống ngoài gia đình | #
        d|   Đồ uống và thuốc lá | #
        d|   May mặc, mũ nón, giầy dép | #
        d|   Nhà ở và vật liệu xây dựng | #
        d|   Giao thông | #
        d|   Giáo dục | #
        d| CHỈ SỐ GIÁ VÀNG | #
        d| CHỈ SỐ GIÁ ĐÔ LA MỸ | #""", "100-170:2 98-110:2 99-104:2 99-101:2 98-110:2")
    return rule_off(p, widths={"A": 36, **wide("BCDEF", 15)})


@sheet
def vn11_truong_lop_phong_giao_duc():
    """An education office: schools numbered, grades under two groups, pupils of which girls and of other peoples, rooms; the total last."""
    p = Paper("vn11_truong_lop_phong_giao_duc", "xlsx", sheet="TH", font="Times New Roman")
    p.texts("PHÒNG GD&ĐT HUYỆN CẨM SƠN", bold=True).text("TỔNG HỢP TRƯỜNG, LỚP, HỌC SINH CẤP TIỂU HỌC NĂM HỌC 2013-2014", bold=True, over=17, align="center").skip()
    p.head("""
        TT | Tên trường | Số lớp | < | < | < | < | < | Số học sinh | < | < | < | < | < | Trong đó | < | Phòng học
        ^ | ^ | Tổng | Lớp 1 | Lớp 2 | Lớp 3 | Lớp 4 | Lớp 5 | Tổng | Lớp 1 | Lớp 2 | Lớp 3 | Lớp 4 | Lớp 5 | Nữ | Dân tộc | ^""", name=1, stt=0)
    p.body("\n".join(f"d| @ | {n} | #" for n in ("TH Thị trấn", "TH Cẩm Bình", "TH Cẩm Giang", "TH Cẩm Liên", "TH Cẩm Lương", "TH&THCS Cẩm Tú", "PTDTBT TH Cẩm Sơn")) + "\nT|  | Cộng toàn huyện | #", "+2+3+4+5+6 1-4 1-4 1-4 1-4 1-4 +8+9+10+11+12 20-90 20-90 20-90 20-90 20-90 50-200 5-90 8-20")
    p.skip().texts(" | NGƯỜI LẬP |  |  |  |  |  |  |  |  |  |  | TRƯỞNG PHÒNG", bold=True)
    return finish(p, frame=False, wrap=True)


@sheet
def vn11_hoc_sinh_pho_thong_nien_giam():
    """Niên giám of a district: school years across, levels of schools with their kinds below, English beside, units as captions over the figures in the middle."""
    p = Paper("vn11_hoc_sinh_pho_thong_nien_giam", "xls", sheet="B101", borders=False, font="Arial")
    p.texts("101 | Số học sinh phổ thông và trường học trên địa bàn", bold=True).texts(" | Number of pupils and schools of general education", italic=True).skip()
    p.head(" | 2014 - 2015 | 2015 - 2016 | 2016 - 2017 | 2017 - 2018 | 2018 - 2019", name=0)
    p.skip().body("""
        S| Số trường học (Trường) - Number of schools (School)
        d|   Tiểu học - Primary school | #
        o|     Công lập - Public | #
        o|     Ngoài công lập - Non-public | - | - | 1 | 1 | 1
        d|   Trung học cơ sở - Lower secondary school | #
        d|   Trung học phổ thông - Upper secondary school | #

        S| Số học sinh (Học sinh) - Number of pupils (Pupil)
        d|   Tiểu học - Primary school | #
        d|   Trung học cơ sở - Lower secondary school | #
        d|   Trung học phổ thông - Upper secondary school | #

        S| Số học sinh bình quân một lớp học (Học sinh)
        S| Average number of pupils per class (Pupil)
        d|   Tiểu học - Primary school | 28.1 | 28.4 | 29.0 | 29.6 | 30.2
        d|   Trung học cơ sở - Lower secondary school | 31.2 | 31.9 | 32.4 | 33.0 | 33.7""", "3-9000 3-9000 3-9000 3-9000 3-9000")
    return rule_off(p, widths={"A": 52})


@sheet
def vn11_danh_muc_du_an_von():
    """A list of projects with their places and years in words, plans of capital under three levels, sections by Roman numbers, sums of the sections."""
    p = Paper("vn11_danh_muc_du_an_von", "xlsx", sheet="PL01", font="Times New Roman")
    p.text("Phụ lục 01", bold=True, over=9, align="center").text("KẾ HOẠCH VỐN ĐẦU TƯ NĂM 2016 NGUỒN NGÂN SÁCH TỈNH", bold=True, over=9, align="center").texts(" |  |  |  |  |  |  | Đơn vị tính: triệu đồng", italic=True)
    p.head("""
        TT | Danh mục dự án | Địa điểm xây dựng | Tổng mức đầu tư | Lũy kế vốn đã bố trí đến hết năm 2015 | < | Kế hoạch năm 2016 | < | Ghi chú
        ^ | ^ | ^ | ^ | Tổng số | Trong đó: NS tỉnh | Tổng số | Trong đó: NS tỉnh | ^""", name=1, stt=0)
    t = p.tables[0]
    t.optional += ["C", "I"]
    p.body("""
        T|  | TỔNG SỐ |  | #
        R| I | Giao thông |  | #
        d| 1 | Đường Cầu Mới - Hòa Lạc | Hòa Lạc | #
        d| 2 | Cầu Đông Hà | Đông Hà | #
        d| 3 | Đường vào khu di tích | Cẩm Sơn | #
        R| II | Thủy lợi |  | #
        d| 1 | Hồ chứa Suối Vàng | Tân Lập | #
        d| 2 | Kè sông Lam | An Bình | #
        R| III | Giáo dục |  | #
        d| 1 | Trường THPT Cẩm Sơn | Cẩm Sơn | #
        d| 2 | Trường PTDTNT huyện | Tân Lập | #""", "5000-90000 1000-40000 900-20000 1000-20000 500-9000")
    return finish(p, frame=False, wrap=True, widths={"A": 5, "B": 36, **wide("CDEFGHI", 14)})


@sheet
def vn11_san_xuat_cong_nghiep_thanh_phan():
    """Niên giám of a province: sectors of ownership nested with Trong đó, years across, a panel of structure in percent under a caption in two languages."""
    p = Paper("vn11_san_xuat_cong_nghiep_thanh_phan", "xls", sheet="132", borders=False, font="Arial", indent="spaces")
    p.texts("132 | Giá trị sản xuất công nghiệp theo giá hiện hành phân theo thành phần kinh tế", bold=True).texts(" | Gross output of industry at current prices by ownership", italic=True).skip()
    p.head(" | 2005 | 2007 | 2008 | 2009 | Sơ bộ⏎Prel. 2010", years_as_text=False, align="right")
    p.skip()
    lines = """
        {} | TỔNG SỐ - TOTAL | #
        d| Khu vực kinh tế trong nước - Domestic economic sector | #
        o|   Nhà nước - State | #
        o|     Trung ương - Central | #
        o|     Địa phương - Local | #
        o|   Ngoài nhà nước - Non-State | #
        o|     Tập thể - Collective | #
        o|     Tư nhân - Private | #
        o|     Cá thể - Households | #
        d| Khu vực có vốn đầu tư nước ngoài - Foreign invested sector | #"""
    for caption, kind, spec in (("Triệu đồng - Mill. dongs", "T|", "9000-900000"), ("Cơ cấu - Structure (%)", "P|", "m1-60:2")):
        p.caption(caption, at=1, over=5, bold=True)
        p.body(lines.replace("{} |", kind), " ".join([spec] * 5))
        p.skip()
    return rule_off(p, widths={"A": 58})
