"""Hard and ordinary forms told from memory with made figures: numbers as headings, debit and credit, pages carried over, forests, patients, places without marks."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import glue
from ...paper import Paper
from .annexes_of_decisions import numbered

FAMILY = "fifteenth"
HAMLETS = ("Bản Nà Sản", "Bản Phiêng", "Bản Mòn", "Bản Co Sáng", "Tiểu khu 6", "Tiểu khu 19/5", "Bản Nà Bó")


@sheet
def vn20_thieu_hut_chi_so_danh_so():
    """Hard: twelve shortages headed by their numbers only, which a note explains below, under a group; hamlets numbered, the sum last, a share of it below."""
    p = Paper("vn20_thieu_hut_chi_so_danh_so", "xlsx", sheet="Mau 4", font="Times New Roman")
    p.text("TỔNG HỢP HỘ NGHÈO THEO MỨC ĐỘ THIẾU HỤT CÁC DỊCH VỤ XÃ HỘI CƠ BẢN NĂM 2022", bold=True, over=12, align="center").skip()
    p.head("""
        TT | Bản, tiểu khu | Tổng số hộ nghèo | Số hộ thiếu hụt các chỉ số | < | < | < | < | < | < | <
        ^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8""", stt=0, name=1)
    p.body(numbered(HAMLETS) + "\nT|  | Tổng cộng | #", "20-90 " + " ".join(["1-20"] * 8))
    p.skip().text("Ghi chú: Chỉ số thiếu hụt: 1: việc làm; 2: người phụ thuộc; 3: dinh dưỡng; 4: bảo hiểm y tế; 5: trình độ giáo dục người lớn; 6: đi học của trẻ em; 7: chất lượng nhà ở; 8: diện tích nhà ở.", italic=True)
    return finish(p, widths={"A": 4, "B": 18, **wide("CDEFGHIJK", 8)}, frame=False)


@sheet
def vn20_can_doi_tai_khoan_no_co():
    """An account: numbers of accounts before their names, debit and credit under three groups, accounts over their parts, the sum last; figures of people."""
    p = Paper("vn20_can_doi_tai_khoan_no_co", "xls", sheet="S05", font="Times New Roman")
    p.text("BẢNG CÂN ĐỐI SỐ PHÁT SINH", bold=True, over=8, align="center").text("Quý 4 năm 2021", italic=True, over=8, align="center").text("Đơn vị tính: đồng", at=6, italic=True)
    p.head("""
        Số hiệu TK | TÊN TÀI KHOẢN | Số dư đầu kỳ | < | Số phát sinh | < | Số dư cuối kỳ | <
        ^ | ^ | Nợ | Có | Nợ | Có | Nợ | Có""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3 | 4 | 5 | 6")
    p.body("""
        d| '111 | Tiền mặt | 1250000 |  | 98600000 | 97400000 | 2450000 |
        d| '112 | Tiền gửi Kho bạc | 45000000 |  | 890000000 | 880000000 | 55000000 |
        d| '211 | Tài sản cố định hữu hình | 980000000 |  |  |  | 980000000 |
        d| '214 | Hao mòn lũy kế TSCĐ |  | 410000000 |  | 98000000 |  | 508000000
        d| '331 | Phải trả cho người bán |  | 26250000 | 120000000 | 113000000 |  | 19250000
        d| '511 | Thu hoạt động |  |  | 890000000 | 890000000 |  |
        d| '431 | Các quỹ |  | 590000000 | 79800000 |  |  | 510200000
        T|  | Cộng | 1026250000 | 1026250000 | 2078400000 | 2078400000 | 1037450000 | 1037450000""")
    p.skip().texts(" | NGƯỜI LẬP SỔ |  |  |  | KẾ TOÁN TRƯỞNG", bold=True)
    return finish(p, widths={"A": 8, "B": 30, **wide("CDEFGH", 15)}, frame=False)


@sheet
def vn20_cong_trang_mang_sang():
    """Hard: a list over two pages; *Cộng trang* ends the first, the heading returns, *Mang sang* begins the second, *Tổng cộng* ends it, *Trang 1/2* stands between."""
    p = Paper("vn20_cong_trang_mang_sang", "xlsx", sheet="DS", font="Times New Roman")
    p.text("BẢNG KÊ KINH PHÍ HỖ TRỢ TRUNG TÂM HỌC TẬP CỘNG ĐỒNG NĂM 2022", bold=True, over=5, align="center").skip()
    p.head("TT | Xã | Số lớp | Lượt người học | Kinh phí (nghìn đồng)", stt=0, name=1)
    first = (("Ngọc Lũ", 12, 640, 15000), ("Hưng Công", 9, 410, 12000), ("Bồ Đề", 14, 800, 15000), ("An Ninh", 8, 350, 10000), ("Tiêu Động", 11, 520, 12000))
    second = (("An Lão", 7, 300, 10000), ("Đinh Xá", 13, 700, 15000), ("Trịnh Xá", 10, 480, 12000), ("La Sơn", 9, 450, 12000))
    def told(kind, k, name, f):
        return f"{kind}| {k} | {name} | " + " | ".join(map(str, f))
    page = [sum(one[k] for one in first) for k in (1, 2, 3)]
    whole = [sum(one[k] for one in (*first, *second)) for k in (1, 2, 3)]
    p.body("\n".join([*(told("d", k, one[0], one[1:]) for k, one in enumerate(first, 1)), told("Q", "", "Cộng trang", page), "", "", "", told("P", "", "Mang sang", page),
                      *(told("d", k, one[0], one[1:]) for k, one in enumerate(second, 6)), told("T", "", "Tổng cộng", whole)]))
    at = p.tables[0].body[5]
    p.put(4, "Trang 1/2", at + 1, italic=True)
    for column, text in enumerate(("TT", "Xã", "Số lớp", "Lượt người học", "Kinh phí (nghìn đồng)")):
        p.put(column, text, at + 3, bold=True, align="center", border=True)
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 5, "B": 16, **wide("CDE", 14)}, frame=False)


@sheet
def vn20_dien_bien_rung_ma_loai():
    """Forests: kinds with codes of three digits, areas at two dates, changes over causes in a third level, columns numbered with formulas, the whole first."""
    p = Paper("vn20_dien_bien_rung_ma_loai", "xlsx", sheet="Bieu 4", font="Times New Roman")
    p.text("DIỄN BIẾN DIỆN TÍCH RỪNG THEO CÁC NGUYÊN NHÂN NĂM 2021", bold=True, over=10, align="center").text("Đơn vị tính: ha", at=8, italic=True)
    t = p.head("""
        Phân loại rừng | Mã | Diện tích đầu kỳ | Diện tích thay đổi | < | < | < | < | Diện tích cuối kỳ
        ^ | ^ | ^ | Tổng | Tăng | < | Giảm | < | ^
        ^ | ^ | ^ | ^ | Trồng mới | Khác | Khai thác | Cháy, phá | ^""")
    t.optional.append("B")
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)")
    p.body("""
        P| TỔNG | '0000 | 23600.5 | 210.1 | 380.0 | 20.1 | -180.0 | -10.0 | 23810.6
        P| I. RỪNG THEO NGUỒN GỐC | '1100 | 23600.5 | 210.1 | 380.0 | 20.1 | -180.0 | -10.0 | 23810.6
        d| 1. Rừng tự nhiên | '1110 | 15400.2 | 6.1 |  | 15.1 |  | -9.0 | 15406.3
        d| 2. Rừng trồng | '1120 | 8200.3 | 204.0 | 380.0 | 5.0 | -180.0 | -1.0 | 8404.3
        d|   - Trồng mới trên đất chưa có rừng | '1121 | 5100.1 | 200.0 | 200.0 |  |  |  | 5300.1
        d|   - Trồng lại sau khai thác | '1122 | 3100.2 | 4.0 | 180.0 | 5.0 | -180.0 | -1.0 | 3104.2
        S| II. RỪNG THEO ĐIỀU KIỆN LẬP ĐỊA | '1200
        d| 1. Rừng trên núi đất | '1210 | 22100.0 | 205.1 | 375.0 | 20.1 | -180.0 | -10.0 | 22305.1
        d| 2. Rừng trên núi đá | '1220 | 1500.5 | 5.0 | 5.0 |  |  |  | 1505.5""")
    t.either_rows += [row for row in t.body if str(p.cells[row, 0].value).startswith("2. Rừng trồng")]
    return finish(p, widths={"A": 36, "B": 7, **wide("CDEFGHI", 11)}, frame=False)


@sheet
def vn20_kham_chua_benh_tuyen():
    """Health: letters for tiers with a sum in each, hospitals numbered anew, visits and days of treatment with *Trđ* columns, notes of *x*; the whole first without a number."""
    p = Paper("vn20_kham_chua_benh_tuyen", "xlsx", sheet="B7-KCB", font="Times New Roman")
    p.texts("SỞ Y TẾ QUẢNG BÌNH |  |  |  |  |  | Biểu 7/BCT", bold=True).text("HOẠT ĐỘNG KHÁM CHỮA BỆNH NĂM 2021", bold=True, over=9, align="center").skip()
    p.head("""
        TT | Tên cơ sở y tế | Số giường | Số lượt khám bệnh | < | < | Điều trị nội trú | < | Ghi chú
        ^ | ^ | ^ | Tổng số | Trđ: Nữ | Trđ: BHYT | Lượt | Ngày | ^""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9")
    spec = "50-500 9000-90000 4000-9000 8000-9000 900-9000 9000-90000 ~"
    p.body("T|  | Tổng số | #\nR| A | Tuyến tỉnh | #\nd| 1 | Bệnh viện YHCT | #\nd| 2 | Bệnh viện ĐK Đồng Hới | #\nR| B | Tuyến huyện | #\n" + numbered(("BVĐK Lệ Thủy", "BVĐK Quảng Ninh", "BVĐK Bố Trạch", "BVĐK Tuyên Hóa")) + "\nR| C | Tuyến xã | #\nd| 1 | Trạm y tế xã, phường | #\nd| 2 | Phòng khám khu vực | #", spec)
    p.tables[0].either_rows += p.tables[0].subtotal_rows
    return finish(p, widths={"A": 4, "B": 26, **wide("CDEFGHI", 11)}, frame=False)


@sheet
def vn20_quy_mo_dai_hoc_don_vi():
    """The ministry's digest: items numbered by letters, Romans and figures, a unit column, school years with a mark for the last, *Trong đó* lines, no sum."""
    p = Paper("vn20_quy_mo_dai_hoc_don_vi", "xls", sheet="DH", borders=True, font="Times New Roman")
    p.text("SỐ LIỆU THỐNG KÊ GIÁO DỤC ĐẠI HỌC", bold=True, over=6, align="center").skip()
    t = p.head("Chỉ tiêu | Đơn vị | 2018-2019 | 2019-2020 | 2020-2021 | 2021-2022 (*)")
    t.optional.append("B")
    p.body("""
        P| I. Trường đại học | Trường | 237 | 237 | 242 | 242
        d|   1. Công lập | Trường | 172 | 172 | 175 | 175
        d|   2. Ngoài công lập | Trường | 65 | 65 | 67 | 67
        P| II. Sinh viên đại học | Người | 1526111 | 1672881 | 1905956 | 2145426
        d|   1. Công lập | Người | 1261529 | 1359402 | 1515474 | 1735367
        d|   2. Ngoài công lập | Người | 264582 | 313479 | 390482 | 410059
        o|   Trong đó: Nữ | Người | 810000 | 890000 | 1010000 | 1130000
        P| III. Giảng viên | Người | 73312 | 73132 | 76576 | 78190
        d|   1. Giáo sư | Người | 542 | 573 | 700 | 710
        d|   2. Tiến sĩ | Người | 21106 | 21977 | 23500 | 24000
        d|   3. Trình độ khác | Người | 51664 | 50582 | 52376 | 53480
        d| IV. Tỷ lệ sinh viên/giảng viên | SV/GV | 20.8 | 22.9 | 24.9 | 27.4""")
    p.text("(*) Số liệu sơ bộ.", italic=True)
    return finish(p, widths={"A": 36, "B": 10, **wide("CDEF", 12)}, frame=False)


@sheet
def vn20_dan_cu_thon_khong_khung():
    """District yearbook without lines or bold: communes in capitals over their hamlets, whose figures they sum, groups of three rows of headings in pieces, a whole named only after the district."""
    p = Paper("vn20_dan_cu_thon_khong_khung", "xls", sheet="DS-Ho", borders=False, font="VNI-Times" if False else "Arial", indent="spaces")
    p.text("4. Số hộ, nhân khẩu phân theo thôn, bản đến 31/12/2021").skip()
    t = p.head("""
         | Số hộ | Nhân khẩu | < | < | Nhân khẩu
         | (Hộ) | Tổng số | Nam | Nữ | bình quân
         |  | (Người) |  |  | 1 hộ (Người)""", bold=False, loose=True, stub="top", spanner="first")
    t.columns.update({"C": ["Nhân khẩu / Tổng số / (Người)"], "D": ["Nhân khẩu / Nam"], "E": ["Nhân khẩu / Nữ"], "F": ["Nhân khẩu / bình quân / 1 hộ (Người)"]})
    glue(t)
    p.skip()
    spec = "90-300 +3+4 150-600 150-600 /2/1:1"
    def commune(name, hamlets):
        return f"R| {name} | #\n" + "\n".join(f"d|   {h} | #" for h in hamlets)
    p.body("T| HUYỆN VÂN HỒ | #\n" + "\n".join((commune("XÃ CHIỀNG KHOA", ("Bản Bó", "Bản Mường Khoa", "Bản Páng")), commune("XÃ LÓNG LUÔNG", ("Bản Co Chàm", "Bản Lũng Xá")), commune("XÃ TÔ MÚA", ("Bản Mến", "Bản Liên Hưng", "Bản Suối Liếm")))), spec, bold="")
    t.either_rows += t.subtotal_rows
    return finish(p, widths={"A": 24, **wide("BCDEF", 12)}, frame=False)


@sheet
def vn20_xuat_khau_hai_quan_ky():
    """Customs: goods with their unit, amount and value of the half-month and since January, *Trđ: FDI* lines without an amount, the whole without one."""
    p = Paper("vn20_xuat_khau_hai_quan_ky", "xls", sheet="K1T10", font="Arial")
    p.text("XUẤT KHẨU HÀNG HÓA THEO KỲ", bold=True, over=7, align="center").text("Kỳ 1 tháng 10 năm 2022", over=7, align="center").text("Lượng: Tấn; Trị giá: USD", at=5, italic=True)
    t = p.head("""
        Stt | Nhóm/Mặt hàng chủ yếu | ĐVT | Số trong kỳ báo cáo | < | Cộng dồn đến hết kỳ báo cáo | <
        ^ | ^ | ^ | Lượng | Trị giá (USD) | Lượng | Trị giá (USD)""", stt=0, name=1)
    t.optional.append("C")
    p.body("""
        T|  | TỔNG TRỊ GIÁ | USD |  | 14062345678 |  | 296542345678
        o|  | Trong đó: Doanh nghiệp có vốn đầu tư nước ngoài | USD |  | 10412345678 |  | 217342345678
        d| 1 | Hàng thủy sản | USD |  | 412345678 |  | 8912345678
        d| 2 | Hàng rau quả | USD |  | 112345678 |  | 2612345678
        d| 3 | Hạt điều | Tấn | 21034 | 123456789 | 401234 | 2412345678
        d| 4 | Cà phê | Tấn | 33012 | 82345678 | 1378123 | 3212345678
        d| 5 | Chè | Tấn | 6101 | 10234567 | 101234 | 174234567
        d| 6 | Gạo | Tấn | 301234 | 145234567 | 5701234 | 2764234567
        d| 7 | Than các loại | Tấn | 51234 | 16234567 | 1101234 | 372345678""")
    t.either_rows += t.total_rows
    return finish(p, widths={"A": 5, "B": 44, "C": 8, **wide("DEFG", 16)}, frame=False)
