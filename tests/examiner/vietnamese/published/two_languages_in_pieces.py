"""Pages of the national and provincial yearbooks, of the ministries of education and of labour, told from memory with made figures."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import glue
from ...paper import Paper
from .annexes_of_decisions import numbered

FAMILY = "fourteenth"


@sheet
def vn19_dien_tich_dan_so_mat_do():
    """Three headings in two languages broken over five rows, regions in capitals with their provinces set in, the country first; nothing under groups."""
    p = Paper("vn19_dien_tich_dan_so_mat_do", "xls", sheet="V02.01", borders=False, font="Arial", indent="spaces")
    p.texts("24 | Diện tích, dân số và mật độ dân số năm 2021 phân theo địa phương", bold=True).texts(" | Area, population and population density in 2021 by province", italic=True).skip()
    p.head("""
         | Diện tích | Dân số trung bình | Mật độ dân số
         | Area | (Nghìn người) | (Người/km2)
         | (Km2) (*) | Average population | Population density
         |  | (Thous. pers.) | (Person/km2)""", rules=True, loose=True)
    p.skip()
    spec = "800.0-9000.0:1 300.0-8000.0:1 m90-2400"
    p.body("T| CẢ NƯỚC - WHOLE COUNTRY | #\nR| Đồng bằng sông Hồng - Red River Delta | #\n" + "\n".join(f"d|   {n} | #" for n in ("Hà Nội", "Vĩnh Phúc", "Bắc Ninh", "Quảng Ninh")) + "\nR| Trung du và miền núi phía Bắc⏎Northern midlands and mountain areas | #\n" + "\n".join(f"d|   {n} | #" for n in ("Hà Giang", "Cao Bằng", "Bắc Kạn", "Tuyên Quang")) + "\nR| Tây Nguyên - Central Highlands | #\n" + "\n".join(f"d|   {n} | #" for n in ("Kon Tum", "Gia Lai", "Đắk Lắk")), spec)
    p.skip().text("(*) Theo Quyết định số 387/QĐ-BTNMT ngày 01 tháng 03 năm 2022 của Bộ Tài nguyên và Môi trường.", italic=True)
    return finish(p, widths={"A": 40, **wide("BCD", 20)})


@sheet
def vn19_tong_san_pham_theo_khu_vuc():
    """Years down, sectors under *Chia ra* in two languages in pieces, two panels of money and of shares, the last year provisional in two rows."""
    p = Paper("vn19_tong_san_pham_theo_khu_vuc", "xls", sheet="35", borders=False, font="Arial", indent="spaces")
    p.texts("35 | Tổng sản phẩm trên địa bàn tỉnh theo giá hiện hành phân theo khu vực kinh tế", bold=True).texts(" | Gross regional domestic product at current prices by economic sector", italic=True).skip()
    t = p.head("""
         | Tổng số | Chia ra - Of which | < | < | <
         | Total | Nông, lâm nghiệp | Công nghiệp | Dịch vụ | Thuế sản phẩm
         |  | và thủy sản | và xây dựng | Services | trừ trợ cấp
         |  | Agriculture, | Industry |  | sản phẩm
         |  | forestry | and |  | Products taxes
         |  | and fishing | construction |  | less subsidies""", rules=True, loose=True, bold=False)
    years = "\n".join(f"d| {y} | #" for y in range(2016, 2021)) + "\nd| Sơ bộ - Prel. 2021 | #"
    p.skip().caption("Tỷ đồng - Bill. dongs", over=5)
    t.first_rows = [p.row + 1]
    p.skip()
    p.body(years, "+2+3+4+5 9000-12000 12000-19000 14000-21000 900-2900")
    p.skip().caption("Cơ cấu - Structure (%)", over=5)
    p.skip()
    p.body("\n".join(f"d| {y} | 100.00 | {a} | {b} | {c} | {d}" for y, a, b, c, d in ((2016, 24.11, 33.05, 36.70, 6.14), (2017, 23.02, 34.11, 36.60, 6.27), (2018, 21.90, 35.60, 36.30, 6.20), (2019, 20.80, 36.90, 36.10, 6.20))))
    return finish(p, widths={"A": 22, **wide("BCDEF", 16)})


@sheet
def vn19_truong_lop_theo_loai_hinh():
    """The ministry's sheet: level of school as a caption in Romans, public and other over each count, provinces with numbers, the country in the first line."""
    p = Paper("vn19_truong_lop_theo_loai_hinh", "xlsx", sheet="TieuHoc", font="Times New Roman")
    p.texts("BỘ GIÁO DỤC VÀ ĐÀO TẠO", bold=True).text("THỐNG KÊ GIÁO DỤC TIỂU HỌC NĂM HỌC 2021 - 2022", bold=True, over=12, align="center").skip()
    p.head("""
        STT | Tỉnh/Thành phố | Trường | < | < | Lớp | < | Học sinh | < | < | Giáo viên | <
        ^ | ^ | Tổng số | Công lập | Ngoài công lập | Tổng số | Trđ: 2 buổi/ngày | Tổng số | Chia ra | < | Tổng số | Trđ: Nữ
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | Nữ | Dân tộc | ^ | ^""", stt=0, name=1)
    p.body("T|  | Toàn quốc | #\n" + numbered(("Hà Nội", "Hải Phòng", "Hải Dương", "Hưng Yên", "Hà Nam", "Nam Định", "Thái Bình", "Ninh Bình")), "+2+3 100-700 1-60 2000-20000 1000-9000 50000-700000 20000-300000 10-9000 3000-30000 2000-20000")
    return finish(p, widths={"A": 5, "B": 20, **wide("CDEFGHIJKL", 10)}, frame=False)


@sheet
def vn19_chan_nuoi_theo_huyen():
    """Years across with the provisional one in pieces of two languages, kinds of animals as captions with their districts set in, a sum for each."""
    p = Paper("vn19_chan_nuoi_theo_huyen", "xls", sheet="152", borders=False, font="Arial", indent="spaces")
    p.texts("152 | Số lượng gia súc phân theo huyện/thị xã/thành phố", bold=True).texts(" | Number of livestock by district", italic=True).texts(" |  |  |  |  | ĐVT: Con - Unit: Head", italic=True)
    p.head("""
         | 2017 | 2018 | 2019 | 2020 | Sơ bộ
         |  |  |  |  | Prel.
         |  |  |  |  | 2021""", loose=True, rules=True)
    p.skip()
    places = "\n".join(f"d|   {n}" + " | #" for n in ("Thành phố Trà Vinh - Tra Vinh city", "Huyện Càng Long - Cang Long district", "Huyện Cầu Kè - Cau Ke district", "Huyện Tiểu Cần - Tieu Can district", "Huyện Châu Thành - Chau Thanh district"))
    p.body(f"R| Trâu - Buffaloes | #\n{places}\nR| Bò - Cattle | #\n{places}\nR| Lợn - Pig | #\n{places}", " ".join(["10-9000"] * 5))
    t = p.tables[0]
    t.either_rows += t.subtotal_rows
    return finish(p, widths={"A": 44, **wide("BCDEF", 10)})


@sheet
def vn19_doi_tuong_bao_tro():
    """The ministry of labour's form: kinds in letters with their parts numbered, counts beside money at two dates, code of the line, an *x* where none."""
    p = Paper("vn19_doi_tuong_bao_tro", "xlsx", sheet="Bieu 04", font="Times New Roman")
    p.texts("Biểu số 04/BTXH |  |  |  | Đơn vị báo cáo: Sở LĐTBXH").text("ĐỐI TƯỢNG BẢO TRỢ XÃ HỘI HƯỞNG TRỢ CẤP HÀNG THÁNG", bold=True, over=7, align="center").text("(Năm 2021)", italic=True, over=7, align="center").skip()
    t = p.head("""
        TT | Loại đối tượng | Mã số | Đối tượng (người) | < | Kinh phí (triệu đồng) | <
        ^ | ^ | ^ | Đầu kỳ | Cuối kỳ | Kế hoạch | Thực hiện""", stt=0, name=1)
    t.optional.append("C")
    p.code("A | B | C | 1 | 2 | 3 | 4")
    spec = "10-900 10-900 100-9000 100-9000"
    p.body("T|  | Tổng số (01=02+06+09) | '01 | #\nR| I | Trẻ em | '02 | #\nd| 1 | Trẻ em mồ côi | '03 | #\nd| 2 | Trẻ em bị bỏ rơi | '04 | #\nd| 3 | Trẻ em nhiễm HIV | '05 | #\nR| II | Người cao tuổi | '06 | #\nd| 1 | Cô đơn, hộ nghèo | '07 | #\nd| 2 | Từ đủ 80 tuổi trở lên | '08 | #\nR| III | Người khuyết tật | '09 | #\nd| 1 | Đặc biệt nặng | '10 | #\nd| 2 | Nặng | '11 | #", spec)
    p.skip().texts(" | NGƯỜI LẬP BIỂU |  |  | GIÁM ĐỐC", bold=True)
    return finish(p, widths={"A": 5, "B": 36, **wide("CDEFG", 12)}, frame=False)


@sheet
def vn19_san_xuat_cong_nghiep_thang():
    """A monthly report: index of industry, four comparisons whose headings wrap, groups of branches in bold without a sum, everything rates."""
    p = Paper("vn19_san_xuat_cong_nghiep_thang", "xlsx", sheet="3.CSSXCN", borders=False, font="Arial")
    p.text("3. Chỉ số sản xuất công nghiệp", bold=True).texts(" |  |  |  | %", italic=True)
    p.head("""
         | Tháng 4 | Tháng 5 | Tháng 5 | 5 tháng
         | năm 2022 | năm 2022 | năm 2022 | năm 2022
         | so với | so với | so với | so với
         | cùng kỳ | tháng 4 | cùng kỳ | cùng kỳ
         | năm trước | năm 2022 | năm trước | năm trước""", loose=True, rules=True)
    p.skip()
    p.body("P| Toàn ngành công nghiệp | 109.40 | 104.02 | 110.40 | 108.30\nd| Khai khoáng | #\n" + "\n".join(f"d|   {n} | #" for n in ("Khai thác than cứng và than non", "Khai khoáng khác")) + "\nd| Công nghiệp chế biến, chế tạo | #\n" + "\n".join(f"d|   {n} | #" for n in ("Sản xuất chế biến thực phẩm", "Sản xuất đồ uống", "Dệt", "Sản xuất trang phục", "In, sao chép bản ghi các loại")) + "\nd| Sản xuất và phân phối điện | #\nd| Cung cấp nước, xử lý rác thải | #", "m90.00-130.00:2 m90.00-115.00:2 m90.00-130.00:2 m90.00-120.00:2")
    return finish(p, widths={"A": 40, **wide("BCDE", 12)})


@sheet
def vn19_kiem_ke_dat_ma_loai():
    """A form of the land survey: types with a code, the sum beside communes across, formulas of the columns' numbers, three levels of numbers."""
    p = Paper("vn19_kiem_ke_dat_ma_loai", "xlsx", sheet="01-TKĐĐ", font="Times New Roman")
    p.texts("Biểu 02/TKĐĐ |  |  | THỐNG KÊ, KIỂM KÊ DIỆN TÍCH ĐẤT", bold=True).texts(" |  |  | (Đến ngày 31/12/2021)", italic=True).texts(" |  |  |  |  |  |  | Đơn vị tính: ha", italic=True)
    t = p.head("""
        Thứ tự | LOẠI ĐẤT | Mã | Tổng diện tích | Diện tích phân theo đơn vị hành chính | < | < | <
        ^ | ^ | ^ | ^ | Thị trấn Vân Canh | Xã Canh Liên | Xã Canh Hiệp | Xã Canh Vinh""", stt=0, name=1)
    t.optional.append("C")
    p.code("(1) | (2) | (3) | (4)=(5)+…+(8) | (5) | (6) | (7) | (8)")
    p.body("P|  | Tổng diện tích đất của đơn vị hành chính (1+2+3) |  | #\nP| 1 | Nhóm đất nông nghiệp | NNP | #\nP| 1.1 | Đất sản xuất nông nghiệp | SXN | #\nd| 1.1.1 | Đất trồng cây hằng năm | CHN | #\nd| 1.1.2 | Đất trồng cây lâu năm | CLN | #\nP| 1.2 | Đất lâm nghiệp | LNP | #\nd| 1.2.1 | Đất rừng sản xuất | RSX | #\nd| 1.2.2 | Đất rừng phòng hộ | RPH | #\nP| 2 | Nhóm đất phi nông nghiệp | PNN | #\nd| 2.1 | Đất ở | OCT | #\nd| 2.2 | Đất chuyên dùng | CDG | #\nP| 3 | Nhóm đất chưa sử dụng | CSD | #\nd| 3.1 | Đất bằng chưa sử dụng | BCS | #", "+2+3+4+5 10.0-900.0:2 10.0-900.0:2 10.0-900.0:2 10.0-900.0:2")
    return finish(p, widths={"A": 7, "B": 44, **wide("CDEFGH", 12)}, frame=False)


@sheet
def vn19_lao_dong_theo_nghe():
    """Occupations over years by sex: the groups of years merged, sexes below in two languages in two rows, a blank row under, the sum first."""
    p = Paper("vn19_lao_dong_theo_nghe", "xls", sheet="28", borders=False, font="Arial")
    p.texts("28 | Lao động từ 15 tuổi trở lên đang làm việc phân theo nghề nghiệp và giới tính", bold=True).texts(" | Employed population at 15 years of age and above by occupation and sex", italic=True).texts(" |  |  |  |  |  | Người - Person", italic=True)
    p.head("""
         | 2019 | < | < | Sơ bộ - Prel. 2020 | < | <
         | Tổng số | Nam | Nữ | Tổng số | Nam | Nữ
         | Total | Male | Female | Total | Male | Female""", rules=True, loose=True)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\nd| Nhà lãnh đạo - Leaders/managers | #\nd| Chuyên môn kỹ thuật bậc cao⏎High level professionals | #\nd| Chuyên môn kỹ thuật bậc trung⏎Mid-level professionals | #\nd| Nhân viên - Clerks | #\nd| Dịch vụ cá nhân, bảo vệ bán hàng⏎Personal services and salers | #\nd| Nghề giản đơn - Unskilled occupations | #\nd| Khác - Others | #", "+2+3 90-90000 90-90000 +5+6 90-90000 90-90000")
    return finish(p, widths={"A": 40, **wide("BCDEFG", 12)})


@sheet
def vn19_tiem_chung_theo_xa():
    """A health centre's list of communes: target, done and rate for each vaccine, the district at the end, a note for communes without a station."""
    p = Paper("vn19_tiem_chung_theo_xa", "xlsx", sheet="T12", font="Times New Roman")
    p.texts("TRUNG TÂM Y TẾ HUYỆN PHÙ YÊN", bold=True).text("KẾT QUẢ TIÊM CHỦNG MỞ RỘNG NĂM 2021", bold=True, over=10, align="center").skip()
    p.head("""
        TT | Xã, thị trấn | Trẻ dưới 1 tuổi | Tiêm chủng đầy đủ | < | Viêm gan B sơ sinh | < | Sởi - Rubella (18 tháng) | < | <
        ^ | ^ | ^ | SL | % | SL | % | Đối tượng | SL | %""", stt=0, name=1)
    p.body(numbered(("Thị trấn Phù Yên", "Quang Huy", "Huy Bắc", "Huy Hạ", "Huy Tân", "Huy Thượng", "Tường Phù", "Gia Phù")) + "\nT|  | Cộng | #", "100-190 60-99 %2/1:1 60-99 %4/1:1 100-190 60-99 %7/6:1")
    p.skip().texts(" | Người lập |  |  |  |  | Giám đốc", bold=True)
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGHIJ", 9)}, frame=False)


@sheet
def vn19_gia_tri_san_xuat_thanh_phan():
    """A provincial yearbook: kinds of ownership in depth without numbers, years across of two price bases as groups in two languages by place, dashes."""
    p = Paper("vn19_gia_tri_san_xuat_thanh_phan", "xls", sheet="171", borders=False, font="Arial", indent="spaces")
    p.texts("171 | Giá trị sản xuất công nghiệp phân theo loại hình kinh tế", bold=True).texts(" | Gross output of industry by types of ownership", italic=True).texts(" |  |  |  |  |  | Tỷ đồng - Bill. dongs", italic=True)
    t = p.head("""
         | Giá hiện hành |  |  | Giá so sánh 2010 |  |
         | At current prices |  |  | At constant 2010 prices |  |
         | 2019 | 2020 | 2021 | 2019 | 2020 | 2021""", loose=True)
    for letters, group in (("BCD", "Giá hiện hành / At current prices"), ("EFG", "Giá so sánh 2010 / At constant 2010 prices")):
        for letter, year in zip(letters, (2019, 2020, 2021), strict=True):
            t.columns[letter] = [f"{group} / {year}"]
    p.looks.rules += [(t.header_rows[1], first, first + 2) for first in (1, 4)]
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | #\nR| Nhà nước - State | #\nd|   Trung ương - Central | #\nd|   Địa phương - Local | #\nR| Ngoài Nhà nước - Non-state | #\nd|   Tập thể - Collective | #\nd|   Tư nhân - Private | #\nd|   Cá thể - Household | #\nR| Khu vực có vốn đầu tư nước ngoài⏎Foreign invested sector | #\nd|   100% vốn nước ngoài | #\nd|   Liên doanh - Joint venture | #", " ".join(["100-9000"] * 6), nil=.02)
    glue(t)
    return finish(p, widths={"A": 42, **wide("BCDEFG", 11)}, frame=False, rules=p.looks.rules)


