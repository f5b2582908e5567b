"""Ordinary Vietnamese sheets once more: targets, exams, land and accounts; layouts as published, figures drawn or altered."""

from ..dress import finish, rule_off, sheet
from ..paper import Paper

FAMILY = "ninth"


@sheet
def vn12_chi_tieu_kinh_te_xa_hoi():
    """Targets of a province: carried out, planned, estimated, compared with both; groups by Roman numbers, of-which lines with a dash."""
    p = Paper("vn12_chi_tieu_kinh_te_xa_hoi", "xls", sheet="Biểu 1", font="Times New Roman")
    p.text("MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU NĂM 2011", bold=True, over=9, align="center").skip()
    p.head("""
        TT | Chỉ tiêu | ĐVT | TH năm 2010 | Năm 2011 | < | So sánh (%) | < | Kế hoạch 2012
        ^ | ^ | ^ | ^ | Kế hoạch | Ước TH | ƯTH 2011/TH 2010 | ƯTH 2011/KH 2011 | ^""", name=1, stt=0)
    p.tables[0].optional.append("C")
    p.body("""
        S| I | CHỈ TIÊU KINH TẾ
        d| 1 | Tổng sản phẩm (giá 1994) | Tỷ đồng | #
        o|  | - Nông, lâm, thủy sản | Tỷ đồng | #
        o|  | - Công nghiệp, xây dựng | Tỷ đồng | #
        o|  | - Dịch vụ | Tỷ đồng | #
        d| 2 | Kim ngạch xuất khẩu | Tr.USD | #
        d| 3 | Thu ngân sách | Tỷ đồng | #
        S| II | CHỈ TIÊU XÃ HỘI
        d| 4 | Dân số trung bình | 1.000 người | #
        d| 5 | Số lao động được giải quyết việc làm | Người | #
        d| 6 | Số giường bệnh/vạn dân | Giường | #""", "300-9000 300-9000 300-9000 %3/1 %3/2 300-9000", bold="S")
    return finish(p, frame=False, wrap=True, widths={"A": 5, "B": 36})


@sheet
def vn12_thi_tot_nghiep_thpt():
    """Results of an exam by school: candidates, passed with rates, of which by grade; the last line for the whole province, its number cell empty."""
    p = Paper("vn12_thi_tot_nghiep_thpt", "xlsx", sheet="KQ", font="Times New Roman")
    p.texts("SỞ GIÁO DỤC VÀ ĐÀO TẠO |  |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).skip()
    p.text("KẾT QUẢ THI TỐT NGHIỆP THPT NĂM 2012", bold=True, over=11, align="center").skip()
    p.head("""
        STT | Đơn vị | Số dự thi | Đỗ tốt nghiệp | < | Trong đó xếp loại | < | < | < | < | <
        ^ | ^ | ^ | SL | TL% | Giỏi | < | Khá | < | TB | <
        ^ | ^ | ^ | ^ | ^ | SL | TL% | SL | TL% | SL | TL%""", name=1, stt=0)
    p.body("\n".join(f"d| @ | {n} | #" for n in ("THPT Chuyên", "THPT Hòa Lạc", "THPT Cẩm Sơn 1", "THPT Cẩm Sơn 2", "THPT Đông Hà", "PT DTNT tỉnh", "TTGDTX tỉnh")) + "\nT|  | Toàn tỉnh | #", "200-600 +4+6+8 %2/1 1-30 %4/2 20-90 %6/2 90-190 %8/2")
    return finish(p, frame=False)


@sheet
def vn12_kiem_ke_dat_dai():
    """Land by user: codes of the kinds of land, many columns in three levels, codes of users in brackets below, a row of the columns' numbers with sums."""
    p = Paper("vn12_kiem_ke_dat_dai", "xls", sheet="02-TKĐĐ", font="Times New Roman")
    p.texts("Biểu 01/TKĐĐ |  |  |  |  |  |  | Đơn vị báo cáo: Huyện Cẩm Sơn", italic=True).text("THỐNG KÊ DIỆN TÍCH ĐẤT ĐAI", bold=True, over=10, align="center").texts(" |  |  |  |  |  |  | Đơn vị tính: ha", italic=True)
    p.head("""
        Thứ tự | LOẠI ĐẤT | Mã | Tổng diện tích các loại đất trong đơn vị hành chính | Diện tích đất theo đối tượng sử dụng | < | < | < | Diện tích đất theo đối tượng được giao để quản lý | <
        ^ | ^ | ^ | ^ | Tổng số | Hộ gia đình, cá nhân (GDC) | Tổ chức kinh tế (TKT) | Cơ sở tôn giáo (TTG) | Tổng số | UBND cấp xã (UBQ)""", name=1, stt=0)
    p.tables[0].optional.append("C")
    p.code("(1) | (2) | (3) | (4)=(5)+(9) | (5)=(6)+…+(8) | (6) | (7) | (8) | (9)=(10) | (10)")
    p.body("""
        P|  | Tổng diện tích đất của đơn vị hành chính (1+2+3) |  | #
        d| 1 | Nhóm đất nông nghiệp | NNP | #
        o| 1.1 | Đất sản xuất nông nghiệp | SXN | #
        o| 1.1.1 | Đất trồng cây hàng năm | CHN | #
        o| 1.1.2 | Đất trồng cây lâu năm | CLN | #
        o| 1.2 | Đất lâm nghiệp | LNP | #
        d| 2 | Nhóm đất phi nông nghiệp | PNN | #
        o| 2.1 | Đất ở | OTC | #
        o| 2.2 | Đất chuyên dùng | CDG | #
        d| 3 | Nhóm đất chưa sử dụng | CSD | #""", "+2+6 +3+4+5 10-900:2 1-90:2 0-9:2 +7 1-90:2", bold="Pd")
    return finish(p, frame=False, wrap=True)


@sheet
def vn12_grdp_nganh_kinh_te():
    """Niên giám: sectors lettered A to U in words of two languages over two lines each, years across, the total first, then taxes as a last line."""
    p = Paper("vn12_grdp_nganh_kinh_te", "xls", sheet="B31", borders=False, font="Arial")
    p.texts("31 | Tổng sản phẩm trên địa bàn theo giá hiện hành phân theo ngành kinh tế", bold=True).texts(" | Gross regional domestic product at current prices by kind of economic activity", italic=True).skip()
    p.texts(" |  |  |  |  | Triệu đồng - Mill. dongs", italic=True)
    p.head("""
         | 2010 | 2014 | 2015 | 2016 | Sơ bộ
         |  |  |  |  | Prel.
         |  |  |  |  | 2017""", years_as_text=True, loose=True, spanner="first", stub="bottom")
    p.tables[0].columns["F"] = ["Sơ bộ / Prel. / 2017"]
    p.skip()
    names = (("Nông nghiệp, lâm nghiệp và thủy sản", "Agriculture, forestry and fishing"), ("Khai khoáng", "Mining and quarrying"), ("Công nghiệp chế biến, chế tạo", "Manufacturing"), ("Xây dựng", "Construction"), ("Vận tải kho bãi", "Transportation and storage"), ("Giáo dục và đào tạo", "Education and training"))
    p.body("T| TỔNG SỐ - TOTAL | #\n\n" + "\n".join(f"S| {vn}\nd|   {en} | #" for vn, en in names) + "\nS| Thuế sản phẩm trừ trợ cấp sản phẩm\nd|   Products taxes less subsidies on production | #", " ".join(["9000-900000"] * 5))
    return rule_off(p, widths={"A": 44})


@sheet
def vn12_ho_tich_theo_xa():
    """Civil status by commune: births, deaths and marriages in groups with late ones of which, communes numbered, Tổng cộng first under the numbers of the columns."""
    p = Paper("vn12_ho_tich_theo_xa", "xlsx", sheet="HT", font="Times New Roman")
    p.text("KẾT QUẢ ĐĂNG KÝ HỘ TỊCH 6 THÁNG ĐẦU NĂM 2018", bold=True, over=11, align="center").skip()
    p.head("""
        STT | Tên xã, thị trấn | Khai sinh | < | < | < | Khai tử | < | Kết hôn | < | Ghi chú
        ^ | ^ | Tổng số | Nam | Nữ | Trong đó: quá hạn | Tổng số | Quá hạn | Tổng số | Lần đầu | ^""", name=1, stt=0)
    p.tables[0].optional.append("K")
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)")
    p.body("T|  | Tổng cộng | #\n" + "\n".join(f"d| @ | {n} | #" for n in ("Thị trấn Cẩm Sơn", "Xã An Bình", "Xã Đông Hà", "Xã Lâm Thao", "Xã Tân Lập", "Xã Phú Hưng")), "+2+3 20-90 20-90 0-20 10-60 0-9 10-90 9-80 ~", nil=0.05, nil_mark="0")
    return finish(p, frame=False, wrap=True)


@sheet
def vn12_lao_dong_viec_lam_quy():
    """A survey by quarters: indicators with their unit in brackets, quarters across of two years under merged years, blocks by place."""
    p = Paper("vn12_lao_dong_viec_lam_quy", "xls", sheet="Biểu 1", borders=False, font="Arial")
    p.text("Biểu 1: Một số chỉ tiêu chủ yếu về lao động việc làm", bold=True).skip()
    p.head("""
        Chỉ tiêu | Năm 2013 | < | < | < | Năm 2014 | <
        ^ | Quý 1 | Quý 2 | Quý 3 | Quý 4 | Quý 1 | Quý 2""")
    blocks = []
    for name, low in (("Lực lượng lao động từ 15 tuổi trở lên (nghìn người)", "d"), ("Lao động có việc làm (nghìn người)", "d"), ("Tỷ lệ thất nghiệp (%)", "x")):
        spec = "#" if low == "d" else "2.1 | 2.3 | 2.3 | 1.9 | 2.2 | 1.8"
        blocks += [f"P| {name} | {spec}", *(f"d|   {part} | {spec}" for part in ("Thành thị", "Nông thôn", "Nam", "Nữ"))]
    p.body("\n".join(blocks), " ".join(["9000-54000:1"] * 6))
    return rule_off(p, widths={"A": 50})


@sheet
def vn12_can_doi_ngan_sach_xa():
    """A commune's budget: revenue at the left and expenditure at the right of one sheet, each with its estimate and outcome."""
    p = Paper("vn12_can_doi_ngan_sach_xa", "xlsx", sheet="Biểu 103", font="Times New Roman")
    p.text("CÂN ĐỐI DỰ TOÁN NGÂN SÁCH XÃ NĂM 2019", bold=True, over=6, align="center").texts(" |  |  |  |  | Đơn vị: 1.000 đồng", italic=True)
    p.head("NỘI DUNG | DỰ TOÁN 2018 | ƯỚC THỰC HIỆN 2018 | DỰ TOÁN 2019 | SO SÁNH (%)")
    p.body("""
        P| TỔNG SỐ THU | #
        d| I. Các khoản thu xã hưởng 100% | #
        d| II. Các khoản thu phân chia theo tỷ lệ | #
        d| III. Thu bổ sung | #
        o| - Bổ sung cân đối | #
        o| - Bổ sung có mục tiêu | #
        d| IV. Thu chuyển nguồn | #
        P| TỔNG SỐ CHI | 1300000 | 1400000 | 1500000 | 107.1
        o| I. Chi đầu tư phát triển | #
        o| II. Chi thường xuyên | #
        o| III. Dự phòng | #""", "9000-900000 9000-900000 9000-900000 %3/2", bold="TP")
    return finish(p, frame=False, wrap=True)


@sheet
def vn12_benh_vien_theo_tuyen():
    """Hospitals by level: two lines of headings without boxes, English under the Vietnamese in the same cells, beds, days and rates."""
    p = Paper("vn12_benh_vien_theo_tuyen", "xls", sheet="T45", borders=False, font="Times New Roman")
    p.text("Bảng 45: Hoạt động khám chữa bệnh theo tuyến, 2009", bold=True).text("Table 45: Curative activities by level, 2009", italic=True).skip()
    p.head("""
        Tuyến⏎Level | Số cơ sở⏎Establishments | Giường bệnh⏎Beds | Điều trị nội trú - In-patients | < | < | Tỷ lệ sử dụng giường (%)⏎Bed occupancy
        ^ | ^ | ^ | Lượt⏎Cases | Ngày⏎Days | Ngày ĐT TB⏎Average days | ^""", spanner="merge", stub="merge")
    p.body("T| Tổng số - Total | #\n" + "\n".join(f"d| {n} | #" for n in ("Trung ương - Central", "Tỉnh - Province", "Huyện - District", "Xã - Commune", "Ngành khác - Other ministries", "Tư nhân - Private")), "9-900 900-90000 9000-4000000 90000-30000000 /4/3:1 m60-130:1")
    return finish(p, wrap=True)
