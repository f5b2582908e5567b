"""Vietnamese sheets of insurance, tourists, posts and learning; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet
from ..paper import Paper

FAMILY = "ninth"


@sheet
def vn13_bao_hiem_xa_hoi():
    """Social insurance by district: kinds of insurance over persons and money, pairs of plan and carried out, the total last in words of capitals."""
    p = Paper("vn13_bao_hiem_xa_hoi", "xls", sheet="B02", font="Times New Roman")
    p.text("TÌNH HÌNH THỰC HIỆN THU BHXH, BHYT, BHTN NĂM 2013", bold=True, over=10, align="center").texts(" |  |  |  |  |  |  |  | ĐVT: Triệu đồng", italic=True)
    p.head("""
        STT | Đơn vị | Số người tham gia | < | < | Số tiền thu | < | < | Tỷ lệ hoàn thành (%) | Nợ
        ^ | ^ | BHXH bắt buộc | BHXH tự nguyện | BHYT | Kế hoạch | Thực hiện | Trong đó: BHYT | ^ | ^""", name=1, stt=0)
    p.body("\n".join(f"d| @ | {n} | #" for n in ("VP BHXH tỉnh", "TP Phú Sơn", "TX Hòa Lạc", "Huyện An Bình", "Huyện Cẩm Sơn", "Huyện Đông Hà", "Huyện Lâm Thao")) + "\nT|  | TOÀN TỈNH | #", "900-9000 9-300 9000-90000 9000-90000 9000-90000 900-30000 %5/4 9-900")
    return finish(p, frame=False, wrap=True)


@sheet
def vn13_khach_du_lich_thang():
    """Tourists of a province by month: domestic and foreign under visitors and days, months by number in words, half years in sums."""
    p = Paper("vn13_khach_du_lich_thang", "xlsx", sheet="DL", font="Times New Roman")
    p.text("LƯỢNG KHÁCH DU LỊCH ĐẾN TỈNH NĂM 2014", bold=True, over=7, align="center").skip()
    p.head("""
        Tháng | Lượt khách | < | < | Ngày khách lưu trú | < | Doanh thu (tỷ đồng)
        ^ | Tổng số | Nội địa | Quốc tế | Nội địa | Quốc tế | ^""")
    p.body("\n".join(f"d| Tháng {m} | #" for m in range(1, 7)) + "\nQ| 6 tháng đầu năm | #\n" + "\n".join(f"d| Tháng {m} | #" for m in range(7, 13)) + "\nQ| 6 tháng cuối năm | #\nT| Cả năm | #", "+2+3 9000-90000 900-9000 9000-90000 900-20000 9-90:1")
    return finish(p, frame=False)


@sheet
def vn13_buu_chinh_vien_thong():
    """Niên giám: posts and telephones with the unit in a column, years across, English after a stroke, a caption with a colon."""
    p = Paper("vn13_buu_chinh_vien_thong", "xls", sheet="B210", font="Arial", borders=False)
    p.texts("210 | Một số chỉ tiêu bưu chính, viễn thông", bold=True).texts(" | Some indicators on posts and telecommunications", italic=True).skip()
    p.head("""
         | ĐVT | 2010 | 2012 | 2013 | 2014 | Sơ bộ
         | Unit |  |  |  |  | Prel. 2015""", years_as_text=True, stub="top", spanner="first", loose=True)
    p.tables[0].optional.append("B")
    p.skip().body("""
        S| Bưu chính - Posts
        d|   Số bưu cục / Post offices | Bưu cục | #
        d|   Số điểm bưu điện văn hóa xã | Điểm | #
        S| Viễn thông - Telecommunications
        d|   Số thuê bao điện thoại / Telephone subscribers | Nghìn TB | #
        o|     Cố định / Landline | Nghìn TB | #
        o|     Di động / Mobile | Nghìn TB | #
        d|   Số thuê bao Internet / Internet subscribers | Nghìn TB | #
        d| Doanh thu / Turnover | Tỷ đồng | #""", " ".join(["9-900:1"] * 5))
    return rule_off(p)


@sheet
def vn13_khuyen_hoc_tinh_tong_hop():
    """The province's study promotion society: members, funds, families, clans and communities of each district; three levels with rates, a total at the foot."""
    p = Paper("vn13_khuyen_hoc_tinh_tong_hop", "xls", sheet="Tổng hợp", font="Times New Roman")
    p.texts("HỘI KHUYẾN HỌC TỈNH PHÚ SƠN", bold=True).text("TỔNG HỢP KẾT QUẢ XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2018", bold=True, over=14, align="center").skip()
    p.head("""
        TT | Huyện, thị, thành | Hội viên | < | Gia đình học tập | < | < | Dòng họ học tập | < | Cộng đồng học tập | < | Quỹ khuyến học (triệu đồng) | < | Ghi chú
        ^ | ^ | Tổng số | % dân số | Đăng ký | Đạt | Tỷ lệ % | Đăng ký | Đạt | Đăng ký | Đạt | Cấp huyện | Cấp xã | ^""", name=1, stt=0)
    p.tables[0].optional.append("N")
    p.body("\n".join(f"d| @ | {n} | #" for n in ("TP Phú Sơn", "TX Hòa Lạc", "An Bình", "Cẩm Sơn", "Đông Hà", "Lâm Thao")) + "\nT|  | Cộng | #", "9000-50000 m14-30:1 9000-30000 5000-20000 %4/3 90-900 50-800 90-300 50-200 90-900 90-2000 ~")
    return finish(p, frame=False, wrap=True)


@sheet
def vn13_dan_toc_thieu_so_xa():
    """Peoples by commune across, households and persons in pairs, a row of numbers, the total first; nil marks."""
    p = Paper("vn13_dan_toc_thieu_so_xa", "xlsx", sheet="DTTS", font="Times New Roman")
    p.text("DÂN SỐ CÁC DÂN TỘC THIỂU SỐ NĂM 2015", bold=True, over=10, align="center").skip()
    p.head("""
        TT | Xã, thị trấn | Tổng số | < | Trong đó | < | < | < | < | <
        ^ | ^ | Hộ | Khẩu | Tày | < | Nùng | < | Dao | <
        ^ | ^ | ^ | ^ | Hộ | Khẩu | Hộ | Khẩu | Hộ | Khẩu""", name=1, stt=0)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10")
    p.body("T|  | Tổng số | #\n" + "\n".join(f"d| @ | {n} | #" for n in ("Thị trấn", "Xã Bằng Lũng", "Xã Đông Viên", "Xã Nghĩa Tá", "Xã Ngọc Phái", "Xã Yên Mỹ")), "+3+5+7 +4+6+8 9-300 30-900 9-300 30-900 9-300 30-900", nil=0.08)
    return finish(p, frame=False)


@sheet
def vn13_tre_em_hoan_canh_dac_biet():
    """Children in need: kinds down with Roman and Arabic numbers, years and sexes across, notes empty."""
    p = Paper("vn13_tre_em_hoan_canh_dac_biet", "xls", sheet="TE", font="Times New Roman")
    p.text("Biểu 4. Trẻ em có hoàn cảnh đặc biệt", bold=True).texts(" |  |  |  |  |  | Đơn vị tính: trẻ em", italic=True)
    p.head("""
        STT | Chỉ tiêu | Năm 2012 | < | < | Năm 2013 | < | <
        ^ | ^ | Tổng số | Nam | Nữ | Tổng số | Nam | Nữ""", name=1, stt=0)
    p.body("""
        T| I | Tổng số trẻ em có hoàn cảnh đặc biệt | #
        d| 1 | Trẻ em mồ côi, bị bỏ rơi | #
        d| 2 | Trẻ em khuyết tật | #
        d| 3 | Trẻ em nhiễm HIV/AIDS | #
        d| 4 | Trẻ em lang thang | #
        R| II | Trẻ em có nguy cơ | #
        d| 5 | Trẻ em sống trong hộ nghèo | #
        d| 6 | Trẻ em bị tai nạn thương tích | #""".replace("R| II", "S| II").replace("nguy cơ | #", "nguy cơ"), "+2+3 9-900 9-900 +5+6 9-900 9-900")
    p.tables[0].total_rows.clear()
    p.tables[0].either_rows.append(p.tables[0].body[0])
    return finish(p, frame=False)


@sheet
def vn13_chi_so_san_xuat_cong_nghiep():
    """A month's indices: three comparisons side by side with the months in the headings over three lines, divisions of industry by two-digit codes in the names."""
    p = Paper("vn13_chi_so_san_xuat_cong_nghiep", "xls", sheet="IIP", font="Arial", borders=False)
    p.text("2. Chỉ số sản xuất công nghiệp tháng 9 năm 2015", bold=True).texts(" |  |  |  | %", italic=True).skip()
    p.head("""
         | Tháng 8 | Tháng 9 | Tháng 9 | 9 tháng
         | năm 2015 so | năm 2015 so | năm 2015 so | năm 2015 so
         | với cùng kỳ | với tháng 8 | với cùng kỳ | với cùng kỳ
         | năm 2014 | năm 2015 | năm 2014 | năm 2014""", loose=True, spanner="first", stub="top", bold=False)
    p.skip().body("\n".join(f"d| {n} | #" for n in ("TOÀN NGÀNH", "  Khai khoáng", "    Khai thác than cứng và than non", "    Khai thác dầu thô và khí đốt", "  Công nghiệp chế biến, chế tạo", "    Sản xuất chế biến thực phẩm", "    Dệt", "    Sản xuất trang phục", "  Sản xuất và phân phối điện", "  Cung cấp nước")), "90-120:1 90-120:1 90-120:1 90-120:1")
    p.tables[0].either_rows.append(next(row for row in p.tables[0].body if p.cells[row, 0].value == "TOÀN NGÀNH"))
    return rule_off(p)


@sheet
def vn13_tai_nan_giao_thong_cong_an():
    """Accidents by kind of road and rail: cases, dead and wounded of this period and the last, more or less in number and percent under one heading."""
    p = Paper("vn13_tai_nan_giao_thong_cong_an", "xlsx", sheet="TNGT", font="Times New Roman")
    p.text("TÌNH HÌNH TAI NẠN GIAO THÔNG 6 THÁNG ĐẦU NĂM 2016", bold=True, over=12, align="center").skip()
    p.head("""
        Loại đường | 6 tháng đầu năm 2015 | < | < | 6 tháng đầu năm 2016 | < | < | Tăng, giảm | < | <
        ^ | Số vụ | Số chết | Bị thương | Số vụ | Số chết | Bị thương | Số vụ | Số chết | Bị thương""")
    p.body("\n".join(f"d| {n} | #" for n in ("Đường bộ", "Đường sắt", "Đường thủy nội địa")) + "\nT| Tổng cộng | #", "9-90 2-40 9-90 9-90 2-40 9-90 1-9 1-9 1-9")
    return finish(p, frame=False)
