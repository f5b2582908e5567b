"""Annexes of resolutions, decisions and reports, told from memory with made figures: elections, enrolment, associations of learning, land, staff, poverty."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper

FAMILY = "thirteenth"

DISTRICTS = ("Thành phố Sơn La", "Huyện Mộc Châu", "Huyện Vân Hồ", "Huyện Yên Châu", "Huyện Mai Sơn", "Huyện Thuận Châu", "Huyện Phù Yên")


def numbered(names, first: int = 1, kind: str = "d", rest: str = "#") -> str:
    """Lines with a running number before their names."""
    return "\n".join(f"{kind}| {k} | {name} | {rest}" for k, name in enumerate(names, first))


def letterhead(p: Paper, office: str, title: str, under: str, width: int) -> None:
    """The office at the left, the motto at the right, title and reference over all columns."""
    p.row += 1
    p.put(0, office, bold=True, align="center")
    p.put(width // 2, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc".replace("⏎", "\n"), bold=True, align="center")
    p.merges += [(p.row, p.left, p.row, p.left + width // 2 - 1), (p.row, p.left + width // 2, p.row, p.left + width - 1)]
    p.skip().text(title, bold=True, over=width, align="center").text(under, italic=True, over=width, align="center").skip()


@sheet
def vn18_ket_qua_bau_cu_hdnd():
    """A committee of elections: votes with shares, who was elected by kinds, numbers of columns with formulas, the sum last over number and name."""
    p = Paper("vn18_ket_qua_bau_cu_hdnd", "xlsx", sheet="BCHĐND xã")
    letterhead(p, "ỦY BAN BẦU CỬ TỈNH SƠN LA", "TỔNG HỢP KẾT QUẢ BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN CẤP XÃ NHIỆM KỲ 2021 - 2026", "(Kèm theo Báo cáo số    /BC-UBBC ngày    tháng 6 năm 2021)", 16)
    p.head("""
        STT | ĐƠN VỊ | Tổng số cử tri | Cử tri đi bầu | < | Phiếu hợp lệ | < | Phiếu không hợp lệ | < | Số đại biểu được bầu | Số đại biểu trúng cử | Trong đó | < | < | < | <
        ^ | ^ | ^ | Số lượng | Tỷ lệ (%) | Số phiếu | Tỷ lệ (%) | Số phiếu | Tỷ lệ (%) | ^ | ^ | Nữ | Dân tộc thiểu số | Ngoài Đảng | Trẻ tuổi | Tái cử""", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5)=(4)/(3) | (6) | (7)=(6)/(4) | (8) | (9)=(8)/(4) | (10) | (11) | (12) | (13) | (14) | (15) | (16)")
    spec = "40000-90000 39000-40000 %2/1:2 37000-39000 %4/2:2 200-1500 %6/2:2 200-400 190-399 40-99 60-190 30-99 50-99 70-150"
    p.body(numbered(DISTRICTS), spec)
    p.body("T| Tổng cộng |  | #".replace("#", " | ".join(["450000", "270000", "60.00", "266000", "98.52", "4000", "1.48", "2100", "2080", "480", "880", "450", "520", "770"])))
    p.merges.append((p.row, 0, p.row, 1))
    p.skip().texts(" |  |  |  |  |  |  |  |  |  | TM. ỦY BAN BẦU CỬ", bold=True)
    return finish(p, widths={"A": 6, "B": 24, **wide("CDEFGHIJKLMNOP", 10)}, wrap=True, frame=False)


@sheet
def vn18_chi_tieu_vao_lop_10():
    """A department of education: public and private schools under Roman numbers with their sums, the whole before them, remarks mostly empty."""
    p = Paper("vn18_chi_tieu_vao_lop_10", "xls", sheet="CT 10", font="Times New Roman")
    p.texts("UBND TỈNH HÀ NAM |  |  |  | Phụ lục 1", bold=True).texts("SỞ GIÁO DỤC VÀ ĐÀO TẠO", bold=True).skip()
    p.text("CHỈ TIÊU TUYỂN SINH VÀO LỚP 10 THPT NĂM HỌC 2023 - 2024", bold=True, over=8, align="center").text("(Kèm theo Quyết định số 512/QĐ-SGDĐT ngày 05/4/2023 của Giám đốc Sở GD&ĐT)", italic=True, over=8, align="center").skip()
    p.head("""
        TT | Tên trường | Tổng số lớp hiện có | Kế hoạch tuyển sinh | < | < | Dự kiến số HS tốt nghiệp THCS trên địa bàn | Ghi chú
        ^ | ^ | ^ | Số lớp | Số học sinh | Bình quân HS/lớp | ^ | ^""", stt=0, name=1)
    spec = "20-36 7-12 300-530 /3/2:1 300-900 ~"
    p.body("T|  | Tổng cộng (I+II) | #\nR| I | Trường THPT công lập | #\n" + numbered(("THPT Chuyên Biên Hòa", "THPT A Phủ Lý", "THPT B Phủ Lý", "THPT A Kim Bảng", "THPT Lý Nhân")) + "\nR| II | Trường THPT ngoài công lập | #\n" + numbered(("THPT Dạ Hợp", "TH, THCS và THPT Fansipan")), spec)
    p.tables[0].optional.append("H")
    return finish(p, widths={"A": 5, "B": 32, **wide("CDEFGH", 13)}, wrap=True, frame=False)


@sheet
def vn18_to_chuc_hoi_va_quy_khuyen_hoc():
    """A provincial association of learning: branches by kind, members and their share, funds by level with their sum last, the province first."""
    p = Paper("vn18_to_chuc_hoi_va_quy_khuyen_hoc", "xlsx", sheet="Biểu 1", font="Times New Roman")
    letterhead(p, "HỘI KHUYẾN HỌC TỈNH SƠN LA", "BIỂU TỔNG HỢP TỔ CHỨC HỘI, HỘI VIÊN VÀ QUỸ KHUYẾN HỌC NĂM 2019", "(Kèm theo Báo cáo tổng kết năm 2019)", 14)
    p.head("""
        TT | Huyện, thành phố | Hội KH xã, phường | Chi hội khuyến học | < | < | < | < | Hội viên | < | Quỹ khuyến học (triệu đồng) | < | < | <
        ^ | ^ | ^ | Tổng số | Trong đó | < | < | < | Tổng số | Tỷ lệ/dân số (%) | Cấp huyện | Cấp xã | Chi hội, dòng họ | Cộng
        ^ | ^ | ^ | ^ | Thôn, bản | Trường học | Cơ quan | Dòng họ | ^ | ^ | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.body("T|  | Toàn tỉnh | #\n" + numbered(DISTRICTS), "6-29 +3+4+5+6 60-300 20-90 20-60 2-40 9000-30000 m15-28:1 50-900 50-900 30-400 +9+10+11", bold="TP")
    p.skip().texts(" | Người lập biểu |  |  |  |  |  |  | TM. BAN THƯỜNG VỤ", bold=True)
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFGHIJKLMN", 10)}, wrap=True, frame=False)


@sheet
def vn18_mang_luoi_truong_lop():
    """An office of education: schools under their wards' captions, *Cộng* after each level, grades across, *Trong đó* beside the sum."""
    p = Paper("vn18_mang_luoi_truong_lop", "xls", sheet="Mạng lưới", font="Times New Roman")
    p.texts("UBND THÀNH PHỐ BẾN TRE |  |  |  |  |  | MẠNG LƯỚI TRƯỜNG, LỚP", bold=True).texts("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO |  |  |  |  |  | NĂM HỌC 2022 - 2023", bold=True).skip()
    p.head("""
        Số TT | TÊN TRƯỜNG | TỔNG SỐ | < | LỚP 1 | < | LỚP 2 | < | LỚP 3 | < | Trong đó | <
        ^ | ^ | Lớp | HS | Lớp | HS | Lớp | HS | Lớp | HS | HS nữ | HS 2 buổi/ngày""", stt=0, name=1)
    spec = "+3+5+7 +4+6+8 2-6 60-200 2-6 60-200 2-6 60-200 90-290 90-290"
    p.body("S| A | CÔNG LẬP\nS|  | Phường An Hội\n" + numbered(("TH Bến Tre", "TH Nguyễn Trí Hữu")) + "\nS|  | Phường Phú Khương\n" + numbered(("TH Phú Thọ", "TH Phường 6"), 3) + "\nS|  | Xã Sơn Đông\n" + numbered(("TH Sơn Đông",), 5), spec)
    t = p.tables[0]
    first = [row for row in t.body if isinstance(p.cells.get((row, 0)) and p.cells[row, 0].value, int)]
    p.body("P|  | Cộng A | " + " | ".join(str(sum(p.cells[row, c].value for row in first)) for c in range(2, 12)))
    p.body("S| B | NGOÀI CÔNG LẬP\n" + numbered(("TH-THCS Hùng Vương", "TH Quốc tế Á Châu"), 6), spec)
    second = [row for row in t.body if isinstance(p.cells.get((row, 0)) and p.cells[row, 0].value, int) and row not in first]
    p.body("P|  | Cộng B | " + " | ".join(str(sum(p.cells[row, c].value for row in second)) for c in range(2, 12)))
    p.body("T|  | TỔNG CỘNG (A+B) | " + " | ".join(str(sum(p.cells[row, c].value for row in first + second)) for c in range(2, 12)))
    return finish(p, widths={"A": 6, "B": 30, **wide("CDEFGHIJKL", 8)}, frame=False, wrap=True)


@sheet
def vn18_phan_bo_dat_theo_xa():
    """Form 10/CH of a land plan: codes of land beside their names, numbers of columns in brackets with a sum written out, *Trong đó* within the names."""
    p = Paper("vn18_phan_bo_dat_theo_xa", "xlsx", sheet="Biểu 10CH", font="Times New Roman")
    p.text("Biểu 10/CH", bold=True, at=9).text("KẾ HOẠCH SỬ DỤNG ĐẤT NĂM 2023 PHÂN THEO ĐƠN VỊ HÀNH CHÍNH CẤP XÃ CỦA HUYỆN ĐỨC CƠ", bold=True, over=10, align="center").text("Đơn vị tính: ha", at=8, italic=True)
    t = p.head("""
        STT | Chỉ tiêu sử dụng đất | Mã | Tổng diện tích | Diện tích phân theo đơn vị hành chính | < | < | < | < | <
        ^ | ^ | ^ | ^ | TT Chư Ty | Xã Ia Dơk | Xã Ia Krêl | Xã Ia Din | Xã Ia Kla | Xã Ia Nan""", stt=0, name=1, names=(2,))
    t.optional.append("C")
    p.code("(1) | (2) | (3) | (4)=(5)+...+(10) | (5) | (6) | (7) | (8) | (9) | (10)")
    rng, rows = p.rng, []

    def land(kind, number, name, code, figures):
        rows.append(f"{kind}| {number} | {name} | {code} | {sum(figures):.2f} | " + " | ".join(f"{f:.2f}" for f in figures))
    def drawn(low, high):
        return [round(rng.uniform(low, high), 2) for _ in range(6)]
    rice, perennial, forest = drawn(20, 400), drawn(500, 3000), drawn(100, 2000)
    wet = [round(x * .7, 2) for x in rice]
    homes, roads = drawn(30, 200), drawn(50, 300)
    land("P", "1", "Đất nông nghiệp", "NNP", [sum(x) for x in zip(rice, perennial, forest, strict=True)])
    land("d", "1.1", "Đất trồng lúa", "LUA", rice)
    land("o", "", "Trong đó: Đất chuyên trồng lúa nước", "LUC", wet)
    land("d", "1.2", "Đất trồng cây lâu năm", "CLN", perennial)
    land("d", "1.3", "Đất rừng sản xuất", "RSX", forest)
    land("P", "2", "Đất phi nông nghiệp", "PNN", [sum(x) for x in zip(homes, roads, strict=True)])
    land("d", "2.1", "Đất ở tại nông thôn", "ONT", homes)
    land("d", "2.2", "Đất giao thông", "DGT", roads)
    land("d", "3", "Đất chưa sử dụng", "CSD", drawn(1, 60))
    p.body("\n".join(rows))
    return finish(p, widths={"A": 6, "B": 38, "C": 7, "D": 14, **wide("EFGHIJ", 11)}, frame=False, wrap=True)


@sheet
def vn18_nhan_luc_tram_y_te():
    """A health centre: four levels of headings, staff by training, quotas before, shortage after, the sum in the first line without a number."""
    p = Paper("vn18_nhan_luc_tram_y_te", "xlsx", sheet="NL TYT", font="Times New Roman")
    p.texts("TRUNG TÂM Y TẾ HUYỆN THANH BÌNH", bold=True).text("NHÂN LỰC Y TẾ TUYẾN XÃ NĂM 2020", bold=True, over=13, align="center").skip()
    p.head("""
        TT | Trạm Y tế | Biên chế được giao | Nhân lực hiện có | < | < | < | < | < | < | < | Số còn thiếu (-), thừa (+) | Trạm có BS làm việc
        ^ | ^ | ^ | Tổng số | Chia theo trình độ chuyên môn | < | < | < | < | < | < | ^ | ^
        ^ | ^ | ^ | ^ | Bác sĩ | Y sĩ | < | Điều dưỡng | < | Hộ sinh | Khác | ^ | ^
        ^ | ^ | ^ | ^ | ^ | Đa khoa | YHCT | Đại học | Trung cấp | ^ | ^ | ^ | ^""", stt=0, name=1)
    p.body("T|  | Tổng số | #\n" + numbered(("Thị trấn Thanh Bình", "Xã An Phong", "Xã Tân Bình", "Xã Tân Hòa", "Xã Phú Lợi", "Xã Bình Tấn")), "5-9 +3+4+5+6+7+8+9 1-2 1-2 1-2 1-2 1-2 1-2 1-2 1-3 ~")
    p.tables[0].optional += ["M"]
    for row in p.tables[0].body[1:]:
        p.put(12, "x", row, align="center")
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGHIJKLM", 9)}, frame=False, wrap=True)


@sheet
def vn18_bao_hiem_y_te_nhom():
    """An office of social insurance: groups who pays under Roman numbers, three columns of figures, two comparisons in percent under a formula row."""
    p = Paper("vn18_bao_hiem_y_te_nhom", "xls", sheet="PL01", font="Arial")
    p.texts("BẢO HIỂM XÃ HỘI TỈNH KON TUM |  |  |  |  | Phụ lục 01", bold=True).text("TÌNH HÌNH THỰC HIỆN CHỈ TIÊU BHYT ĐẾN 30/9/2022", bold=True, over=7, align="center").text("Đơn vị tính: người", at=5, italic=True)
    p.head("""
        STT | Nhóm đối tượng | Số người tham gia năm 2021 | Kế hoạch giao năm 2022 | Thực hiện đến 30/9/2022 | Tỷ lệ % | <
        ^ | ^ | ^ | ^ | ^ | So với KH năm | So với cùng kỳ""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3 | 4=3/2 | 5=3/1")
    p.body("""
R| I | Người lao động và người sử dụng lao động đóng | #
d| 1 | Hành chính, đảng, đoàn thể | #
d| 2 | Doanh nghiệp nhà nước | #
d| 3 | Doanh nghiệp ngoài quốc doanh | #
R| II | Ngân sách nhà nước đóng | #
d| 1 | Người có công | #
d| 2 | Trẻ em dưới 6 tuổi | #
d| 3 | Người thuộc hộ nghèo | #
R| III | Hộ gia đình | #
d| 1 | Hộ gia đình tham gia BHYT | #
T|  | Tổng cộng | #""", "300-90000 300-90000 300-90000 %3/2:1 %3/1:1")
    return finish(p, widths={"A": 5, "B": 44, **wide("CDEFG", 14)}, frame=False, wrap=True)


@sheet
def vn18_giao_bien_che():
    """A resolution of a council: the whole as a sum of letters, two blocks, offices under Roman numbers, rises and falls with their sign."""
    p = Paper("vn18_giao_bien_che", "xlsx", sheet="BC 2022", font="Times New Roman")
    p.text("PHỤ LỤC", bold=True, over=6, align="center").text("Giao biên chế công chức trong các cơ quan hành chính nhà nước năm 2022", bold=True, over=6, align="center").text("(Kèm theo Nghị quyết số 45/NQ-HĐND ngày 08 tháng 12 năm 2021 của HĐND tỉnh)", italic=True, over=6, align="center").skip()
    p.head("""
        TT | Tên cơ quan, tổ chức | Biên chế giao năm 2021 | Biên chế giao năm 2022 | Tăng (+),⏎giảm (-) | Ghi chú""", stt=0, name=1)
    def told(kind, number, name, old, new):
        return f"{kind}| {number} | {name} | {old} | {new} | {new - old if new != old else ''} | "
    offices = {"Văn phòng HĐND và UBND tỉnh": (78, 76), "Sở Nội vụ": (62, 61), "Sở Tài chính": (55, 55), "Sở Giáo dục và Đào tạo": (48, 47), "Thanh tra tỉnh": (36, 36)}
    places = {"Thành phố Cao Bằng": (96, 95), "Huyện Bảo Lâm": (88, 87), "Huyện Hà Quảng": (110, 108), "Huyện Trùng Khánh": (112, 109)}
    total = [[sum(f[k] for f in group.values()) for k in (0, 1)] for group in (offices, places)]
    p.body("\n".join([told("T", "", "TỔNG CỘNG (A+B)", *(a + b for a, b in zip(*total, strict=True))), told("R", "A", "CẤP TỈNH", *total[0]), *(told("d", k, name, *f) for k, (name, f) in enumerate(offices.items(), 1)),
                      told("R", "B", "CẤP HUYỆN", *total[1]), *(told("d", k, name, *f) for k, (name, f) in enumerate(places.items(), 1)), "d| C | DỰ PHÒNG |  |  |  | ".replace("d| C | DỰ PHÒNG |  |  |  | ", "")]).rstrip())
    p.tables[0].optional.append("F")
    return finish(p, widths={"A": 5, "B": 42, **wide("CDEF", 13)}, frame=False, wrap=True)


@sheet
def vn18_xep_loai_hai_mat():
    """A department of education: learning and conduct by grades with number and share each, short words, the province last."""
    p = Paper("vn18_xep_loai_hai_mat", "xls", sheet="XL2M", font="Times New Roman")
    p.text("THỐNG KÊ XẾP LOẠI HAI MẶT GIÁO DỤC CẤP THCS NĂM HỌC 2020-2021", bold=True, over=19, align="center").skip()
    pair = "SL | TL"
    groups = ["Giỏi", "Khá", "TB", "Yếu, kém"], ["Tốt", "Khá", "TB", "Yếu"]
    p.head("STT | Đơn vị | TSHS | Học lực" + " | <" * 7 + " | Hạnh kiểm" + " | <" * 7 + "\n^ | ^ | ^ | " + " | ".join(f"{g} | <" for group in groups for g in group) + "\n^ | ^ | ^ | " + " | ".join([pair] * 8), stt=0, name=1)
    spec = "+2+4+6+8 100-900 %2/1:2 300-1900 %4/1:2 300-900 %6/1:2 3-90 %8/1:2 500-2900 %10/1:2 100-500 %12/1:2 3-50 %14/1:2 1-9 %16/1:2"
    p.body(numbered(DISTRICTS) + "\nT|  | Toàn tỉnh | #", spec)
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGHIJKLMNOPQRS", 8)}, frame=False)


@sheet
def vn18_dien_bien_ho_ngheo():
    """A committee on poverty: two regions under Roman numbers, what changed within the year between beginning and end, formulas under the headings."""
    p = Paper("vn18_dien_bien_ho_ngheo", "xlsx", sheet="Phụ lục 2", font="Times New Roman")
    letterhead(p, "BAN CHỈ ĐẠO GIẢM NGHÈO", "TỔNG HỢP DIỄN BIẾN KẾT QUẢ GIẢM HỘ NGHÈO NĂM 2022", "(Kèm theo Quyết định số 2450/QĐ-UBND ngày 15/12/2022)", 11)
    p.head("""
        TT | Khu vực/Đơn vị | Tổng số hộ dân cư | Hộ nghèo đầu kỳ | < | Diễn biến trong năm | < | < | < | Hộ nghèo cuối kỳ | <
        ^ | ^ | ^ | Số hộ | Tỷ lệ (%) | Số hộ thoát nghèo | Số hộ tái nghèo | < | Số hộ nghèo phát sinh | Số hộ | Tỷ lệ (%)
        ^ | ^ | ^ | ^ | ^ | ^ | Số hộ | Tỷ lệ (%) | ^ | ^ | ^""", stt=0, name=1)
    p.code("A | B | 1 | 2 | 3=2/1 | 4 | 5 | 6=5/2 | 7 | 8=2-4+5+7 | 9=8/1")
    p.body("R| I | Khu vực thành thị | #\n" + numbered(("Phường Quyết Thắng", "Phường Tô Hiệu", "Thị trấn Mộc Châu")) + "\nR| II | Khu vực nông thôn | #\n" + numbered(("Xã Chiềng Xôm", "Xã Hua La", "Xã Tân Lập", "Xã Chiềng Khừa")) + "\nT|  | Tổng cộng I + II | #",
           "900-3000 60-500 %2/1:2 10-60 1-9 %5/2:2 2-30 50-400 %8/1:2")
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGHIJK", 11)}, frame=False, wrap=True)
