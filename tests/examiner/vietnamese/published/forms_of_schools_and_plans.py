"""Forms that schools, districts and plans publish, told from memory with made figures: what a school makes public, indicators of a plan, ages at school, land by users."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...paper import Paper
from .annexes_of_decisions import DISTRICTS, numbered

FAMILY = "thirteenth"


@sheet
def vn18_cong_khai_chat_luong_thcs():
    """Form 10 of a school: contents under Roman numbers with their sums, shares in brackets in the names, grades across under *Chia ra*."""
    p = Paper("vn18_cong_khai_chat_luong_thcs", "xlsx", sheet="Biểu mẫu 10", font="Times New Roman")
    p.texts("PHÒNG GD&ĐT TP. KON TUM |  |  |  | Biểu mẫu 10", bold=True).texts("TRƯỜNG THCS NGUYỄN SINH SẮC", bold=True).skip().text("THÔNG BÁO", bold=True, over=7, align="center").text("Công khai thông tin chất lượng giáo dục thực tế của trường trung học cơ sở, năm học 2021 - 2022", bold=True, over=7, align="center").skip()
    p.head("""
        STT | Nội dung | Tổng số | Chia ra theo khối lớp | < | < | <
        ^ | ^ | ^ | Lớp 6 | Lớp 7 | Lớp 8 | Lớp 9""", stt=0, name=1)
    def block(number, name, parts):
        drawn = [[p.rng.randint(5, 90) for _ in range(4)] for _ in parts]
        whole = [sum(column) for column in zip(*drawn, strict=True)]
        def told(kind, mark, text, f):
            return f"{kind}| {mark} | {text} | {sum(f)} | " + " | ".join(map(str, f))
        return [told("P", number, name, whole), *(told("d", k, f"{part} (tỷ lệ so với tổng số)", f) for k, (part, f) in enumerate(zip(parts, drawn, strict=True), 1))]
    p.body("\n".join(block("I", "Số học sinh chia theo hạnh kiểm", ("Tốt", "Khá", "Trung bình", "Yếu")) + block("II", "Số học sinh chia theo học lực", ("Giỏi", "Khá", "Trung bình", "Yếu", "Kém")) + ["S| III | Tổng hợp kết quả cuối năm", "d| 1 | Lên lớp (tỷ lệ so với tổng số) | 412 | 105 | 99 | 103 | 105", "d| a | Học sinh giỏi (tỷ lệ so với tổng số) | 98 | 25 | 24 | 26 | 23", "d| 2 | Thi lại (tỷ lệ so với tổng số) | 9 | 3 | 2 | 4 | ", "d| IV | Số học sinh nữ | 210 | 55 | 50 | 52 | 53", "d| V | Số học sinh dân tộc thiểu số | 64 | 16 | 15 | 18 | 15"]))
    p.skip().texts(" |  |  | Kon Tum, ngày 30 tháng 6 năm 2022", italic=True).texts(" |  |  | Thủ trưởng đơn vị", bold=True)
    return finish(p, widths={"A": 6, "B": 48, **wide("CDEFG", 10)}, frame=False)


@sheet
def vn18_chi_tieu_kinh_te_xa_hoi():
    """A plan's indicators: units beside, plan and estimate over two years, comparisons with formulas, numbers in three styles, growth in percent."""
    p = Paper("vn18_chi_tieu_kinh_te_xa_hoi", "xls", sheet="Biểu 01", font="Times New Roman")
    p.text("Biểu số 01", bold=True, at=8).text("CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU NĂM 2022, KẾ HOẠCH NĂM 2023", bold=True, over=9, align="center").text("(Kèm theo Báo cáo số 512/BC-UBND ngày 28/11/2022 của UBND huyện)", italic=True, over=9, align="center").skip()
    t = p.head("""
        TT | Chỉ tiêu | ĐVT | Thực hiện năm 2021 | Năm 2022 | < | Kế hoạch năm 2023 | So sánh (%) | <
        ^ | ^ | ^ | ^ | Kế hoạch | Ước TH cả năm | ^ | Ước TH 2022/KH 2022 | KH 2023/Ước TH 2022""", stt=0, name=1, names=(2,))
    t.optional.append("C")
    p.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=6/5 | 9=7/6")
    spec = "100-9000 100-9000 100-9000 100-9000 %3/2:1 %4/3:1"
    p.body("S| A | CHỈ TIÊU KINH TẾ\nP| I | Giá trị sản xuất (giá 2010) | Tỷ đồng | #\nd| 1 | Nông, lâm nghiệp, thủy sản | Tỷ đồng | #\nd| 2 | Công nghiệp - xây dựng | Tỷ đồng | #\nd| 3 | Dịch vụ | Tỷ đồng | #\nd| II | Thu nhập bình quân đầu người | Triệu đồng | #\nS| B | CHỈ TIÊU XÃ HỘI\nd| 1 | Dân số trung bình | Người | #\nd| 2 | Tỷ lệ hộ nghèo | % | #\nd|  | Trong đó: Hộ nghèo DTTS | % | #\nd| 3 | Tỷ lệ xã đạt chuẩn quốc gia về y tế | % | #", spec)
    return finish(p, widths={"A": 5, "B": 40, "C": 11, **wide("DEFGHI", 12)}, frame=False, wrap=True)


@sheet
def vn18_pho_cap_do_tuoi():
    """A commune's form on universal schooling: years of birth and ages down in two columns, who goes where across, sums between the levels and at the end."""
    p = Paper("vn18_pho_cap_do_tuoi", "xlsx", sheet="PC-TH", font="Times New Roman")
    p.texts("UBND XÃ TÂN LẬP |  |  |  |  |  | Mẫu TH-M1", bold=True).text("THỐNG KÊ TRẺ EM TRONG ĐỘ TUỔI PHỔ CẬP GIÁO DỤC TIỂU HỌC", bold=True, over=11, align="center").text("Thời điểm: 30/9/2023", italic=True, over=11, align="center").skip()
    t = p.head("""
        Năm sinh | Độ tuổi | Tổng số trẻ | < | < | Số trẻ phải phổ cập | Đang học tiểu học | < | < | Hoàn thành CTTH | Bỏ học
        ^ | ^ | TS | Nữ | DT | ^ | Lớp 1 | Lớp 2 | Lớp 3 - 5 | ^ | ^""", names=(1,))
    t.optional.append("B")
    t.name = 1
    spec = "60-120 20-60 10-40 50-100 10-50 10-50 10-50 10-50 1-3"
    p.body("\n".join(f"d| {2023 - age} | {age} | #" for age in (6, 7, 8, 9, 10)) + "\nP| Cộng 6 - 10 |  | #" + "\n" + "\n".join(f"d| {2023 - age} | {age} | #" for age in (11, 12, 13, 14)), spec)
    first = t.body[:5]
    for column in range(2, 11):
        p.put(column, sum(p.cells[row, column].value for row in first), t.body[5], bold=True, border=True)
    p.body("P| Cộng 11 - 14 |  | " + " | ".join(str(sum(p.cells[row, c].value for row in t.body[6:10])) for c in range(2, 11)) + "\nT| Tổng cộng |  | " + " | ".join(str(sum(p.cells[row, c].value for row in t.body[:5] + t.body[6:10])) for c in range(2, 11)))
    return finish(p, widths={"A": 14, "B": 9, **wide("CDEFGHIJK", 9)}, frame=False, wrap=True)


@sheet
def vn18_kiem_ke_dat_theo_doi_tuong():
    """Form 01 of the land inventory: four levels of users, codes beside the kinds, numbers of columns with formulas, a sum first called by its own name."""
    p = Paper("vn18_kiem_ke_dat_theo_doi_tuong", "xls", sheet="01-KKĐĐ", font="Times New Roman")
    p.texts("Biểu 01/TKĐĐ |  |  |  | THỐNG KÊ, KIỂM KÊ DIỆN TÍCH ĐẤT ĐAI", bold=True).texts(" |  |  |  | (Đến ngày 31/12/2019)", italic=True).texts(" |  |  |  |  |  |  |  | Đơn vị tính diện tích: ha", italic=True)
    t = p.head("""
        Thứ tự | LOẠI ĐẤT | Mã | Tổng diện tích các loại đất trong đơn vị hành chính | Diện tích đất theo đối tượng sử dụng | < | < | < | < | Diện tích đất theo đối tượng được giao quản lý | < | <
        ^ | ^ | ^ | ^ | Tổng số | Hộ gia đình, cá nhân trong nước (GDC) | Tổ chức trong nước | < | Cộng đồng dân cư (CDS) | Tổng số | Cộng đồng dân cư (CDQ) | UBND cấp xã (UBQ)
        ^ | ^ | ^ | ^ | ^ | ^ | Tổ chức kinh tế (TKT) | Cơ quan của Nhà nước (TCN) | ^ | ^ | ^ | ^""", stt=0, name=1, names=(2,))
    t.optional.append("C")
    p.code("(1) | (2) | (3) | (4)=(5)+(10) | (5)=(6)+..+(9) | (6) | (7) | (8) | (9) | (10)=(11)+(12) | (11) | (12)")
    drawn = {}
    def draw(key, parts=()):
        drawn[key] = [round(sum(drawn[k][c] for k in parts), 2) for c in range(6)] if parts else [round(p.rng.uniform(1, 900), 2) for _ in range(6)]
    for key in ("LUA", "CLN", "RSX", "ONT", "DGT", "CSD"):
        draw(key)
    draw("NNP", ("LUA", "CLN", "RSX"))
    draw("PNN", ("ONT", "DGT"))
    draw("ALL", ("NNP", "PNN", "CSD"))
    def told(kind, number, name, code):
        f = drawn[code or "ALL"]
        users, keepers = round(sum(f[:4]), 2), round(sum(f[4:]), 2)
        return f"{kind}| {number} | {name} | {code} | {users + keepers:.2f} | {users} | {f[0]} | {f[1]} | {f[2]} | {f[3]} | {keepers} | {f[4]} | {f[5]}"
    p.body("\n".join([told("T", "I", "Tổng diện tích đất của đơn vị hành chính (1+2+3)", ""), told("P", "1", "Nhóm đất nông nghiệp", "NNP"), told("d", "1.1", "Đất trồng lúa", "LUA"), told("d", "1.2", "Đất trồng cây lâu năm", "CLN"), told("d", "1.3", "Đất rừng sản xuất", "RSX"),
                      told("P", "2", "Nhóm đất phi nông nghiệp", "PNN"), told("d", "2.1", "Đất ở tại nông thôn", "ONT"), told("d", "2.2", "Đất giao thông", "DGT"), told("d", "3", "Nhóm đất chưa sử dụng", "CSD")]))
    return finish(p, widths={"A": 7, "B": 44, "C": 7, **wide("DEFGHIJKL", 13)}, frame=False, wrap=True)


@sheet
def vn18_doi_ngu_giao_vien():
    """A department's count of teachers: three levels of schools stacked as captions with letters, qualification across, shortage in brackets as text."""
    p = Paper("vn18_doi_ngu_giao_vien", "xlsx", sheet="Đội ngũ", font="Times New Roman")
    p.text("PHỤ LỤC 3: THỐNG KÊ ĐỘI NGŨ CÁN BỘ QUẢN LÝ, GIÁO VIÊN, NHÂN VIÊN", bold=True, over=11, align="center").text("Năm học 2023 - 2024", italic=True, over=11, align="center").skip()
    p.head("""
        STT | Cấp học/đơn vị | Tổng số | Trong đó | < | Trình độ đào tạo | < | < | < | Tỷ lệ GV/lớp | Thừa (+), thiếu (-)
        ^ | ^ | ^ | Nữ | Đảng viên | Trên chuẩn | < | Đạt chuẩn | Chưa đạt chuẩn | ^ | ^
        ^ | ^ | ^ | ^ | ^ | SL | Tỷ lệ % | ^ | ^ | ^ | ^""", stt=0, name=1)
    spec = "90-900 40-800 20-300 5-90 %4/1:1 80-800 1-20 m1-2:2 1-30"
    p.body("R| A | Mầm non | #\n" + numbered(DISTRICTS[:3]) + "\nR| B | Tiểu học | #\n" + numbered(DISTRICTS[:3]) + "\nR| C | Trung học cơ sở | #\n" + numbered(DISTRICTS[:3]) + "\nT|  | Tổng cộng (A+B+C) | #", spec)
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGHIJK", 10)}, frame=False, wrap=True)


@sheet
def vn18_tieu_chi_nong_thon_moi():
    """A district's new-countryside criteria: communes across, criteria down under Roman groups, ticks and figures mixed, a count of those met last."""
    p = Paper("vn18_tieu_chi_nong_thon_moi", "xlsx", sheet="NTM", font="Times New Roman")
    p.text("TỔNG HỢP KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ NÔNG THÔN MỚI NĂM 2022", bold=True, over=9, align="center").skip()
    t = p.head("""
        TT | Tên tiêu chí | Chỉ tiêu | Kết quả thực hiện của các xã | < | < | < | < | Số xã đạt
        ^ | ^ | ^ | Ia Dơk | Ia Krêl | Ia Din | Ia Kla | Ia Nan | ^""", stt=0, name=1, names=(2,))
    t.optional.append("C")
    p.body("S| I | QUY HOẠCH\nd| 1 | Quy hoạch | Đạt | Đ | Đ | Đ | Đ | Đ | 5\nS| II | HẠ TẦNG KINH TẾ - XÃ HỘI\nd| 2 | Tỷ lệ km đường xã được nhựa hóa | 100% | 100 | 96.5 | 100 | 88.2 | 100 | 3\nd| 3 | Tỷ lệ trường học các cấp có CSVC đạt chuẩn | ≥70% | 75 | 66.7 | 80 | 60 | 75 | 3\nS| III | VĂN HÓA - XÃ HỘI\nd| 14.1 | Phổ cập giáo dục | Đạt | Đ | Đ | Đ | Đ | Đ | 5\nd| 14.2 | Tỷ lệ học sinh tốt nghiệp THCS tiếp tục học | ≥70% | 82.1 | 79 | 74.4 | 68 | 90.5 | 4\nd| 15.1 | Tỷ lệ người dân tham gia BHYT | ≥85% | 91 | 88.3 | 79.6 | 92 | 87 | 4\nT|  | Tổng số tiêu chí đạt |  | 6 | 4 | 5 | 3 | 6 | ")
    t.either_rows += t.total_rows
    return finish(p, widths={"A": 6, "B": 42, "C": 9, **wide("DEFGHI", 10)}, frame=False, wrap=True)
