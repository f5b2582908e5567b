"""Ordinary Vietnamese sheets of yearbooks, ministries and provinces; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet, wide
from ..paper import Paper

FAMILY = "ninth"


@sheet
def vn10_dan_so_theo_phuong_xa():
    """Niên giám of a district: two languages over three lines of headings, the total first, towns before communes without captions."""
    p = Paper("vn10_dan_so_theo_phuong_xa", "xls", sheet="B5", borders=False, font="Arial")
    p.texts("5 | Diện tích, dân số và mật độ dân số năm 2019 phân theo phường, xã", bold=True).texts(" | Area, population and population density in 2019 by ward, commune", italic=True).skip()
    p.head("""
         | Diện tích | Dân số trung bình | Mật độ dân số
         | (Km2) | (Người) | (Người/km2)
         | Area | Average population | Population density
         | (Km2) | (Person) | (Person/km2)""", loose=True)
    p.skip().body("T| TỔNG SỐ - TOTAL | #\n" + "\n".join(f"d|   {name} | #" for name in ("Phường 1", "Phường 2", "Phường 3", "Phường An Hội", "Xã Bình Phú", "Xã Mỹ Thạnh An", "Xã Nhơn Thạnh", "Xã Phú Hưng", "Xã Sơn Đông")), "0-20:2 3000-14000 m500-9000")
    return rule_off(p, widths={"A": 28, **wide("BCD", 20)})


@sheet
def vn10_giao_duc_dai_hoc():
    """Ministry of education: school years across, kinds of schools under roman numbers, of-which lines."""
    p = Paper("vn10_giao_duc_dai_hoc", "xlsx", sheet="ĐH", font="Times New Roman")
    p.text("THỐNG KÊ GIÁO DỤC ĐẠI HỌC", bold=True, over=7, align="center").skip()
    p.head("STT | Chỉ tiêu | 2001-2002 | 2002-2003 | 2003-2004 | 2004-2005 | 2005-2006", name=1, stt=0)
    p.body("""
        d| I | Trường | #
        o|  |   Công lập | #
        o|  |   Ngoài công lập | #
        d| II | Sinh viên | #
        o|  |   Nữ | #
        o|  |   Dân tộc thiểu số | #
        o|  |   Hệ dài hạn | #
        o|  |   Hệ tại chức | #
        d| III | Giảng viên | #
        o|  |   Nữ | #
        S|  |   Chia theo trình độ chuyên môn
        o|  |     Tiến sĩ | #
        o|  |     Thạc sĩ | #
        o|  |     Đại học, cao đẳng | #
        d| IV | Sinh viên tốt nghiệp | #""", "100-40000 100-40000 100-40000 100-40000 100-40000", bold="d")
    return finish(p, frame=False, widths={"A": 6, "B": 36, **wide("CDEFG", 12)})


@sheet
def vn10_giai_quyet_viec_lam():
    """A report of a labour office: three levels of headings, a row of letters and numbers of columns with a formula, districts, the total last."""
    p = Paper("vn10_giai_quyet_viec_lam", "xls", sheet="Bieu 2", font="Times New Roman")
    p.texts("UBND TỈNH PHÚ SƠN |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI |  |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("KẾT QUẢ GIẢI QUYẾT VIỆC LÀM NĂM 2015", bold=True, over=9, align="center").text("(Kèm theo Báo cáo số 45/BC-SLĐTBXH ngày 20/12/2015)", italic=True, over=9, align="center").skip()
    p.head("""
        TT | Huyện, thị xã, thành phố | Kế hoạch năm 2015 | Số lao động được giải quyết việc làm | < | < | < | < | Tỷ lệ so kế hoạch (%)
        ^ | ^ | ^ | Tổng số | Trong đó | < | < | < | ^
        ^ | ^ | ^ | ^ | Nữ | Trong tỉnh | Ngoài tỉnh | Xuất khẩu lao động | ^""", name=1, stt=0)
    p.code("A | B | 1 | 2=4+5+6 | 3 | 4 | 5 | 6 | 7=2/1")
    p.body("\n".join(f"d| @ | {n} | #" for n in ("Thành phố Phú Sơn", "Thị xã Hòa Lạc", "Huyện An Bình", "Huyện Cẩm Sơn", "Huyện Đông Hà", "Huyện Lâm Thao", "Huyện Tân Lập")) + "\nT|  | Tổng cộng | #", "800-3000 +4+5+6 100-900 200-1500 100-900 0-90 %2/1")
    p.skip().texts(" |  |  |  |  |  | GIÁM ĐỐC", bold=True)
    return finish(p, frame=False, wrap=True, widths={"A": 5, "B": 24, **wide("CDEFGHI", 12)})


@sheet
def vn10_benh_truyen_nhiem_mac_chet():
    """A health office: diseases down, cases and deaths in pairs of two months and of the year so far."""
    p = Paper("vn10_benh_truyen_nhiem_mac_chet", "xlsx", sheet="BTN", font="Times New Roman")
    p.text("Biểu số 12: TÌNH HÌNH MẮC, CHẾT BỆNH TRUYỀN NHIỄM GÂY DỊCH", bold=True).text("Tháng 9 năm 2012", italic=True).skip()
    p.head("""
        TT | Bệnh | Tháng 8/2012 | < | Tháng 9/2012 | < | Cộng dồn 2012 | < | Cùng kỳ 2011 | <
        ^ | ^ | Mắc | Chết | Mắc | Chết | Mắc | Chết | Mắc | Chết""", name=1, stt=0)
    p.body("\n".join(f"d| @ | {n} | #" for n in ("Tả", "Thương hàn", "Lỵ trực trùng", "Tiêu chảy", "Sốt xuất huyết", "Sốt rét", "Viêm não vi rút", "Tay chân miệng", "Thủy đậu", "Quai bị", "Cúm")), "0-400 0-3 0-400 0-3 0-4000 0-9 0-4000 0-9", nil=0.1, nil_mark="0")
    return finish(p, frame=False)


@sheet
def vn10_gia_tri_san_xuat_nong_nghiep():
    """Niên giám of a province: years down, Chia ra over three with English below each, a second block of the index under a caption over two lines."""
    p = Paper("vn10_gia_tri_san_xuat_nong_nghiep", "xls", sheet="77", borders=False, font="Arial")
    p.text("77. Giá trị sản xuất nông nghiệp theo giá so sánh 1994 phân theo ngành", bold=True).text("    Gross output of agriculture at constant 1994 prices by industrial activity", italic=True).skip()
    p.head("""
         | Tổng số | Chia ra - Of which | < | <
         | Total | Trồng trọt | Chăn nuôi | Dịch vụ
         |  | Cultivation | Livestock | Service""", spanner="centre", loose=True, stub="top", rules=True)
    t = p.tables[0]
    p.skip()
    for caption, spec, years in ((("Triệu đồng - Mill. dongs",), "+2+3+4 300000-900000 90000-400000 9000-30000", range(2000, 2008)), (("Chỉ số phát triển (Năm trước = 100) - %", "Index (Previous year = 100) - %"), "m99-109:1 m99-109:1 m99-109:1 m99-109:1", range(2001, 2008))):
        for text in caption:
            p.row += 1
            p.put(1, text, align="center", bold=True)
            p.merges.append((p.row, 1, p.row, 4))
            t.body.append(p.row)
            if spec[0] == "+":
                t.soft_rows.append(p.row)
                t.first_rows.append(p.row + 2)
                for paths in t.columns.values():
                    paths.append(f"{paths[0]} / {text}")
        p.skip().body("\n".join(f"d| {year} | #" for year in years), spec)
        p.skip()
    return rule_off(p, widths={"A": 12, **wide("BCDE", 16)})


@sheet
def vn10_tien_do_gieo_trong():
    """An office of agriculture: carried out last year, this year, compared; of which lines without a figure; units in a column."""
    p = Paper("vn10_tien_do_gieo_trong", "xlsx", sheet="Tiến độ", font="Times New Roman")
    p.text("TIẾN ĐỘ SẢN XUẤT NÔNG NGHIỆP ĐẾN NGÀY 15/3/2011", bold=True, over=6, align="center").skip()
    p.head("""
         | Đơn vị tính | Thực hiện cùng kỳ năm trước | Thực hiện kỳ này | Thực hiện kỳ này so với cùng kỳ năm trước (%)""")
    p.tables[0].optional.append("B")
    p.body("""
        S| 1. Lúa đông xuân
        d|   Diện tích gieo cấy | Ha | #
        d|   Diện tích thu hoạch | Ha | #
        d|   Năng suất | Tạ/ha | 58.2 | 59.1 | 101.5
        d|   Sản lượng | Tấn | #
        S| 2. Các loại cây khác
        d|   Ngô | Ha | #
        d|   Khoai lang | Ha | #
        d|   Lạc | Ha | #
        d|   Rau, đậu các loại | Ha | #
        o|     Trong đó: Rau các loại | Ha | #
        S| 3. Diện tích sâu bệnh
        d|   Diện tích bị nhiễm | Ha | #
        d|   Diện tích mất trắng | Ha | - | - | -""", "1000-90000 1000-90000 %2/1", bold="S")
    return finish(p, frame=False, wrap=True, widths={"A": 34, "B": 9, **wide("CDE", 16)})


@sheet
def vn10_tong_dieu_tra_tuoi_gioi():
    """A census: age groups down in blocks of the whole, of towns and of the country, sexes across twice, the ratio of sexes last."""
    p = Paper("vn10_tong_dieu_tra_tuoi_gioi", "xls", sheet="Bieu 2", borders=False, font="VnTime")
    p.text("Biểu 2: Dân số chia theo nhóm tuổi, giới tính và thành thị, nông thôn, 1/4/1999", bold=True).skip()
    p.head("""
        Nhóm tuổi | Dân số (người) | < | < | Tỷ trọng (%) | < | < | Tỷ số giới tính
        ^ | Tổng số | Nam | Nữ | Tổng số | Nam | Nữ | ^""", spanner="merge")
    ages = ("0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-59", "60+")
    for block in ("TOÀN TỈNH", "THÀNH THỊ", "NÔNG THÔN"):
        p.body(f"S| {block}\nP|   Tổng số | #\n" + "\n".join(f"d|   {age} | #" for age in ages), "+2+3 3000-50000 3000-50000 m1-20:2 m1-20:2 m1-20:2 m92-108:1", bold="SP")
    p.skip().text("Nguồn: Tổng điều tra dân số và nhà ở 1/4/1999", italic=True)
    return rule_off(p, widths={"A": 16, **wide("BCDEFGH", 12)})


@sheet
def vn10_can_bo_cong_chuc_trinh_do():
    """An office of the interior: qualifications of staff in four groups, names of units under letters, a total of each letter and of all first."""
    p = Paper("vn10_can_bo_cong_chuc_trinh_do", "xls", sheet="BM02", font="Times New Roman")
    p.texts("Biểu số 02/BNV |  |  |  |  |  |  |  |  | Đơn vị tính: Người", italic=True)
    p.text("THỐNG KÊ SỐ LƯỢNG, CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC ĐẾN 31/12/2010", bold=True, over=13, align="center").skip()
    p.head("""
        Số TT | Tên đơn vị | Tổng số | Trong đó | < | Trình độ chuyên môn | < | < | < | Trình độ chính trị | < | Tuổi đời | <
        ^ | ^ | ^ | Nữ | Đảng viên | Thạc sĩ trở lên | Đại học | Cao đẳng, trung cấp | Còn lại | Cao cấp, cử nhân | Trung cấp | Dưới 30 | Từ 30 trở lên""", name=1, stt=0)
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13")
    spec = "20-200 5-90 10-100 0-20 10-90 0-30 0-9 0-20 5-60 2-30 15-150"
    p.body("""
        T|  | TỔNG SỐ (A+B) | #
        R| A | CÁC SỞ, BAN, NGÀNH | #
        d| 1 | Văn phòng UBND tỉnh | #
        d| 2 | Sở Nội vụ | #
        d| 3 | Sở Tài chính | #
        d| 4 | Sở Xây dựng | #
        d| 5 | Sở Tư pháp | #
        R| B | CÁC HUYỆN, THỊ XÃ | #
        d| 1 | Thị xã Hòa Lạc | #
        d| 2 | Huyện An Bình | #
        d| 3 | Huyện Cẩm Sơn | #""", spec)
    p.skip().texts(" | NGƯỜI LẬP BIỂU |  |  |  |  |  |  | GIÁM ĐỐC SỞ", bold=True)
    return finish(p, frame=False, wrap=True)
