"""Yearbooks, a final account, waste by district, prices of land by street."""

from __future__ import annotations

from ..dress import sheet
from ..paper import Paper

FAMILY = "eleventh"


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


@sheet
def vn17_gdp_theo_gia_hien_hanh():
    """Groups of activities with *Trong đó* captions, product taxes, money in billions, shares below a caption in the middle."""
    p = Paper("vn17_gdp_theo_gia_hien_hanh", "xls", sheet="53", borders=False, font="Arial")
    p.text("53", bold=True).text("Tổng sản phẩm trên địa bàn theo giá hiện hành phân theo khu vực kinh tế", bold=True).text("Gross regional domestic product at current prices by economic sector", italic=True).skip()
    p.head("""
          | Tổng số | Chia ra - Of which | < | < | <
          | Total | Nông, lâm nghiệp và thủy sản | Công nghiệp và xây dựng | Dịch vụ | Thuế sản phẩm trừ trợ cấp sản phẩm
          |       | Agriculture, forestry and fishing | Industry and construction | Services | Products taxes less subsidies on production""", loose=True, stub="top")
    p.caption("Tỷ đồng - Bill. dongs", at=1, over=5)
    p.body("\n".join(f"d| {y} | #" for y in (2015, 2016, 2017)) + "\nd| Sơ bộ - Prel. 2018 | #", "+2+3+4+5 9000-20000 9000-30000 9000-20000 900-4000")
    p.caption("Cơ cấu - Structure (%)", at=1, over=5)
    p.body("\n".join(f"d| {y} | #" for y in (2015, 2016, 2017)) + "\nd| Sơ bộ - Prel. 2018 | #", "+2+3+4+5 20-30:1 30-40:1 20-30:1 5-9:1")
    return p


@sheet
def vn17_bang_gia_dat():
    """Streets with two columns of where they begin and end, positions across, streets whose names stand once over their parts."""
    p = Paper("vn17_bang_gia_dat", "xlsx", sheet="TP", font="Times New Roman")
    p.text("BẢNG GIÁ ĐẤT Ở TẠI ĐÔ THỊ", bold=True, over=8, align="center").text("(Ban hành kèm theo Quyết định số 56/2019/QĐ-UBND)", italic=True, over=8, align="center").texts(" |  |  |  |  | Đơn vị tính: 1.000 đồng/m2", italic=True)
    p.head("""
        STT | Tên đường | Đoạn đường | < | Giá đất | < | < | <
        ^ | ^ | Từ | Đến | VT1 | VT2 | VT3 | VT4""", name=1, stt=0)
    p.tables[0].optional += ["C", "D"]
    p.body("""
        d| 1 | Trần Hưng Đạo | Cầu Chợ | Ngã tư Đen Đỏ | 15000 | 9000 | 6000 | 4500
        d|  |  | Ngã tư Đen Đỏ | Bến xe | 12000 | 7200 | 4800 | 3600
        d| 2 | Lê Lợi | Trọn đường |  | 14000 | 8400 | 5600 | 4200
        d| 3 | Nguyễn Huệ | Trần Hưng Đạo | Lê Lợi | 13000 | 7800 | 5200 | 3900
        d|  |  | Lê Lợi | Hùng Vương | 11000 | 6600 | 4400 | 3300
        d| 4 | Hùng Vương | Trọn đường |  | 9000 | 5400 | 3600 | 2700""")
    return p
