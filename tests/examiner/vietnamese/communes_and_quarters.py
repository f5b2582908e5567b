"""Vietnamese sheets of ministries, provincial yearbooks and departments, as they are mostly drawn."""

from __future__ import annotations

from ..dress import sheet
from ..paper import Paper

FAMILY = "eleventh"


@sheet
def vn16_nien_giam_dan_so_theo_huyen():
    """Two languages under each other in titles and headings, the province over its districts."""
    p = Paper("vn16_nien_giam_dan_so_theo_huyen", "xls", sheet="18", borders=False, font="Times New Roman")
    p.text("18", bold=True).text("Diện tích, dân số và mật độ dân số năm 2018 phân theo huyện/thị xã/thành phố", bold=True).text("Area, population and population density in 2018 by district", italic=True).skip()
    p.head("""
         | Diện tích | Dân số trung bình | Mật độ dân số
         | (Km2) | (Người) | (Người/km2)
         | Area | Average population | Population density
         | (Km2) | (Person) | (Person/km2)""", loose=True, stub="top")
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\n" + "\n".join(f"d| {n} | #" for n in ("Thành phố Phan Rang - Tháp Chàm", "Huyện Bác Ái", "Huyện Ninh Sơn", "Huyện Ninh Hải", "Huyện Ninh Phước", "Huyện Thuận Bắc", "Huyện Thuận Nam")), "70-1100:1 20000-170000 /2/1:1")
    return p


@sheet
def vn16_nien_giam_san_luong_nam():
    """Years down under a name column without a heading; ĐVT at the right above; groups *Chia ra*; index section below."""
    p = Paper("vn16_nien_giam_san_luong_nam", "xls", sheet="102", borders=False, font="Arial")
    p.text("102. Sản lượng lương thực có hạt", bold=True).text("       Production of cereals", italic=True).skip()
    p.head("""
         | Tổng số | Trong đó - Of which | <
         | Total | Lúa - Paddy | Ngô - Maize""", loose=True, stub="top")
    p.caption("Tấn - Ton", at=1, over=3)
    p.body("\n".join(f"d| {y} | #" for y in (2010, 2012, 2013, 2014, 2015)) + "\nd| Sơ bộ - Prel. 2016 | #", "+2+3 90000-250000 9000-30000")
    p.caption("Chỉ số phát triển (Năm trước = 100) - %", at=1, over=3)
    p.body("\n".join(f"d| {y} | #" for y in (2010, 2012, 2013, 2014, 2015)) + "\nd| Sơ bộ - Prel. 2016 | #", "m90-110:1 m90-110:1 m90-110:1")
    return p


@sheet
def vn16_so_giao_duc_truong_lop_hoc_sinh():
    """Kindergarten to secondary with Roman groups, public and private under each, boxes and merged headings."""
    p = Paper("vn16_so_giao_duc_truong_lop_hoc_sinh", "xlsx", sheet="Bieu1", font="Times New Roman")
    p.texts("UBND TỈNH BẮC NINH |  |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("SỞ GIÁO DỤC VÀ ĐÀO TẠO |  |  |  |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("QUY MÔ TRƯỜNG, LỚP, HỌC SINH NĂM HỌC 2019-2020", bold=True, over=10, align="center").text("(Kèm theo Báo cáo số 215/BC-SGDĐT ngày 20/9/2019)", italic=True, over=10, align="center")
    p.head("""
        TT | Đơn vị | Số trường | < | < | Số lớp | < | Số học sinh | < | Bình quân HS/lớp
        ^ | ^ | Tổng số | Công lập | Ngoài CL | Tổng số | Ngoài CL | Tổng số | Nữ | ^""", name=1, stt=0)
    p.body("""
        R| I | Mầm non |  | #
        d| 1 | Thành phố Bắc Ninh | #
        d| 2 | Thị xã Từ Sơn | #
        d| 3 | Huyện Tiên Du | #
        R| II | Tiểu học | #
        d| 1 | Thành phố Bắc Ninh | #
        d| 2 | Thị xã Từ Sơn | #
        d| 3 | Huyện Tiên Du | #
        R| III | THCS | #
        d| 1 | Thành phố Bắc Ninh | #
        d| 2 | Thị xã Từ Sơn | #
        d| 3 | Huyện Tiên Du | #
        T|  | Tổng cộng | #""".replace("Mầm non |  |", "Mầm non |"), "+2+3 10-30 1-9 90-600 9-60 3000-20000 1400-9000 /6/4:1")
    p.skip().texts(" |  |  |  |  |  | GIÁM ĐỐC", bold=True)
    return p


@sheet
def vn16_so_y_te_giuong_benh():
    """Hospitals by level with capitals A, B and Roman numbers, beds planned and real, per cent."""
    p = Paper("vn16_so_y_te_giuong_benh", "xls", sheet="GB", font="Times New Roman")
    p.text("SỞ Y TẾ TỈNH HÀ GIANG", bold=True).text("TÌNH HÌNH SỬ DỤNG GIƯỜNG BỆNH QUÝ I NĂM 2018", bold=True, over=9, align="center").texts(" |  |  |  |  |  |  | Đơn vị tính: Giường", italic=True)
    p.head("""
        STT | Cơ sở khám chữa bệnh | Giường bệnh | < | < | Khám bệnh | < | Điều trị nội trú | Công suất (%)
        ^ | ^ | Kế hoạch | Thực kê | Tỷ lệ % | Tổng số lượt | Trong đó: BHYT | ^ | ^""", name=1, stt=0)
    p.code("A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7")
    p.body("""
        T|  | TOÀN TỈNH | #
        R| A | Tuyến tỉnh | #
        d| 1 | Bệnh viện đa khoa tỉnh | #
        d| 2 | Bệnh viện Y dược cổ truyền | #
        d| 3 | Bệnh viện Phục hồi chức năng | #
        R| B | Tuyến huyện | #
        d| 1 | BVĐK huyện Đồng Văn | #
        d| 2 | BVĐK huyện Mèo Vạc | #
        d| 3 | BVĐK huyện Yên Minh | #
        d| 4 | BVĐK KV Hoàng Su Phì | #""", "50-500 50-600 %2/1 900-30000 800-29000 300-9000 m80-130:1")
    p.text("Ghi chú: số liệu chưa bao gồm trạm y tế xã.")
    return p


@sheet
def vn16_thu_ngan_sach_ty_le():
    """Items with Roman and Arabic numbers, plan given by province and district, shares compared to plan and last year, formulas of columns."""
    p = Paper("vn16_thu_ngan_sach_ty_le", "xlsx", sheet="B50", font="Times New Roman")
    p.texts("UBND TỈNH KON TUM |  |  |  |  |  | Biểu mẫu số 50/CK-NSNN", bold=True).text("QUYẾT TOÁN NGUỒN THU NGÂN SÁCH NHÀ NƯỚC NĂM 2019", bold=True, over=8, align="center").text("(Quyết toán đã được Hội đồng nhân dân phê chuẩn)", italic=True, over=8, align="center")
    p.texts(" |  |  |  |  |  | Đơn vị: Triệu đồng", italic=True)
    p.head("""
        STT | Nội dung | Dự toán | < | Quyết toán | < | So sánh (%) | <
        ^ | ^ | Tổng thu NSNN | Thu NSĐP | Tổng thu NSNN | Thu NSĐP | Tổng thu NSNN | Thu NSĐP""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3 | 4 | 5=3/1 | 6=4/2")
    p.body("""
        T|  | TỔNG NGUỒN THU NSNN | 52000 | 44000 | 61500 | 52100 | 118.3 | 118.4
        R| A | TỔNG THU CÂN ĐỐI NSNN | 50000 | 42000 | 58900 | 49500 | 117.8 | 117.9
        P| I | Thu nội địa | 46000 | 42000 | 53700 | 49500 | 116.7 | 117.9
        d| 1 | Thu từ khu vực DNNN do trung ương quản lý | 30000 | 28000 | 35500 | 33100 | 118.3 | 118.2
        o|  | - Thuế giá trị gia tăng | 18000 | 18000 | 21400 | 21400 | 118.9 | 118.9
        o|  | - Thuế tài nguyên | 12000 | 10000 | 14100 | 11700 | 117.5 | 117.0
        d| 2 | Thuế thu nhập cá nhân | 9000 | 7000 | 10300 | 8500 | 114.4 | 121.4
        d| 3 | Lệ phí trước bạ | 7000 | 7000 | 7900 | 7900 | 112.9 | 112.9
        P| II | Thu từ hoạt động xuất, nhập khẩu | 4000 |  | 5200 |  | 130.0 |
        d| 1 | Thuế xuất khẩu | 1500 |  | 2100 |  | 140.0 |
        d| 2 | Thuế nhập khẩu | 2500 |  | 3100 |  | 124.0 |
        P| B | THU KẾT DƯ NĂM TRƯỚC | 2000 | 2000 | 2600 | 2600 | 130.0 | 130.0""")
    table = p.tables[0]
    table.either_rows += table.subtotal_rows
    return p


@sheet
def vn16_lao_dong_theo_nganh_kinh_te():
    """Occupations by years across with *Sơ bộ* broken, *Phân theo* captions, one unit line at the right; percent part."""
    p = Paper("vn16_lao_dong_theo_nganh_kinh_te", "xls", sheet="33", borders=False, font="Arial")
    p.text("33. Lao động từ 15 tuổi trở lên đang làm việc hàng năm phân theo loại hình kinh tế", bold=True).skip().texts(" |  |  |  |  | ĐVT: Nghìn người", italic=True)
    p.head(" | 2010 | 2014 | 2015 | 2016 | Sơ bộ⏎2017", bold=True)
    p.body("""
        T| Tổng số | #
        S| Phân theo giới tính |
        d| Nam | #
        d| Nữ | #
        S| Phân theo thành thị, nông thôn |
        o| Thành thị | #
        o| Nông thôn | #
        S| Phân theo loại hình kinh tế |
        o| Kinh tế Nhà nước | #
        o| Kinh tế ngoài Nhà nước | #
        o| Khu vực có vốn đầu tư nước ngoài | #""", " ".join(["100-900:1"] * 5))
    return p


@sheet
def vn16_xay_dung_nong_thon_moi_xa():
    """Communes across criteria numbers 1–19, districts as sections with Roman numbers, how many criteria met."""
    p = Paper("vn16_xay_dung_nong_thon_moi_xa", "xlsx", sheet="NTM", font="Times New Roman")
    p.text("KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NÔNG THÔN MỚI ĐẾN 31/12/2018", bold=True, over=9, align="center").skip()
    p.head("""
        STT | Tên xã | Số tiêu chí đạt | < | < | Tăng so với 2017 | Thu nhập bình quân (tr.đ/người) | Tỷ lệ hộ nghèo (%) | Ghi chú
        ^ | ^ | Năm 2016 | Năm 2017 | Năm 2018 | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.tables[0].optional.append("I")
    p.body("""
        S| I | Huyện Hàm Yên |
        d| 1 | Xã Thái Sơn | #
        d| 2 | Xã Bình Xa | #
        d| 3 | Xã Đức Ninh | #
        S| II | Huyện Sơn Dương |
        d| 1 | Xã Đại Phú | #
        d| 2 | Xã Ninh Lai | #
        d| 3 | Xã Hồng Lạc | #
        S| III | Huyện Na Hang |
        d| 1 | Xã Năng Khả | #
        d| 2 | Xã Côn Lôn | #""", "8-12 9-15 10-19 1-4 18-40:1 2-20:1")
    return p


@sheet
def vn16_tong_dieu_tra_nha_o():
    """Regions and urban/rural in rows as repeated triples, long merged headings, percentages."""
    p = Paper("vn16_tong_dieu_tra_nha_o", "xls", sheet="Bieu 47", font="Arial", borders=True)
    p.text("Biểu 47: TỶ LỆ HỘ CHIA THEO LOẠI NHÀ, THÀNH THỊ/NÔNG THÔN VÀ VÙNG KINH TẾ - XÃ HỘI, 1/4/2019", bold=True).skip()
    p.head("""
        Thành thị/nông thôn và vùng kinh tế - xã hội | Tổng số | Loại nhà | < | < | < | Diện tích bình quân một người (m2)
        ^ | ^ | Kiên cố | Bán kiên cố | Thiếu kiên cố | Đơn sơ | ^""")
    regions = ("TOÀN QUỐC", "Trung du và miền núi phía Bắc", "Đồng bằng sông Hồng", "Tây Nguyên", "Đông Nam Bộ")
    p.body("\n".join(f"P| {region} | #\no|   Thành thị | #\no|   Nông thôn | #" for region in regions), "+2+3+4+5 30-70:1 10-30:1 1-9:1 1-9:1 m18-30:1")
    return p


@sheet
def vn16_gia_ca_thi_truong():
    """Weekly prices by kinds of goods with units and specification, compared to last week in amount and per cent."""
    p = Paper("vn16_gia_ca_thi_truong", "xlsx", sheet="Gia", font="Times New Roman")
    p.text("SỞ TÀI CHÍNH TỈNH ĐỒNG THÁP", bold=True).text("BẢNG GIÁ THỊ TRƯỜNG THÁNG 7 NĂM 2019", bold=True, over=8, align="center")
    p.head("""
        Mã hàng | Tên hàng hóa, dịch vụ | Đơn vị tính | Giá kỳ trước | Giá kỳ này | Tăng (giảm) | < | Nguồn thông tin
        ^ | ^ | ^ | ^ | ^ | Mức | Tỷ lệ % | ^""", stt=0, name=1)
    p.tables[0].optional += ["C", "H"]
    p.code("1 | 2 | 3 | 4 | 5 | 6=5-4 | 7=6/4 | 8")
    p.body("""
        S| 1 | LƯƠNG THỰC, THỰC PHẨM |
        d| 1.001 | Thóc tẻ thường | đ/kg | 5200 | 5300 | 100 | 1.92 | Điều tra
        d| 1.002 | Gạo tẻ thường | đ/kg | 11000 | 11000 | 0 | 0 | Điều tra
        d| 1.003 | Thịt lợn thăn | đ/kg | 85000 | 88000 | 3000 | 3.53 | Điều tra
        S| 2 | VẬT TƯ NÔNG NGHIỆP |
        d| 2.001 | Phân đạm urê | đ/kg | 8200 | 8100 | -100 | -1.22 | Điều tra
        d| 2.002 | Phân DAP | đ/kg | 13500 | 13500 | 0 | 0 | Điều tra""")
    return p


@sheet
def vn16_moi_truong_rac_thai_theo_quan():
    """Numbers of waste by district, the sum in the last line with merged label over STT and name."""
    p = Paper("vn16_moi_truong_rac_thai_theo_quan", "xls", sheet="CTR", font="Times New Roman")
    p.text("Phụ lục 02", bold=True, over=7, align="center").text("TỔNG HỢP KHỐI LƯỢNG CHẤT THẢI RẮN SINH HOẠT TRÊN ĐỊA BÀN TỈNH NĂM 2017", bold=True, over=7, align="center").skip()
    p.head("""
        Stt | Địa bàn | Dân số (người) | Khối lượng phát sinh (tấn/ngày) | < | < | Tỷ lệ thu gom (%)
        ^ | ^ | ^ | Đô thị | Nông thôn | Tổng | ^""", stt=0, name=1)
    p.body("\n".join(f"d| {k} | {n} | #" for k, n in enumerate(("TP. Quy Nhơn", "Thị xã An Nhơn", "Huyện Tuy Phước", "Huyện Phù Cát", "Huyện Phù Mỹ", "Huyện Hoài Nhơn"), 1)), "90000-300000 10-200:1 10-90:1 +2+3 m40-90:1")
    first = min(p.tables[0].body)
    p.body("d| Tổng cộng |  | 0 | 0 | 0 | 0 | 78.5")
    row = p.row
    for c in (2, 3, 4, 5):
        p.cells[row, c].value = round(sum(p.cells[r, c].value for r in range(first, row)), 1)
        p.cells[row, c].bold = True
    p.merges.append((row, 0, row, 1))
    p.tables[0].total_rows.append(row)
    return p
