"""Pages of yearbooks, departments and districts, told from memory with made figures: titles right over headings, sums in the middle, names on two lines, leftovers beside the table."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import add, either, line
from ...paper import Paper
from .annexes_of_decisions import letterhead, numbered
from .yearbooks_in_two_languages import lines_of

FAMILY = "seventeenth"


@sheet
def vn23_tieu_de_sat_bang_hai_thu_tieng():
    """Number and title in two cells, English below, the unit at the right, no blank row anywhere; kinds of schools under captions."""
    p = Paper("vn23_tieu_de_sat_bang_hai_thu_tieng", "xls", sheet="250", borders=False, font="Arial")
    p.texts("250 | Số trường, lớp, giáo viên và học sinh mầm non", bold=True).texts(" | Number of schools, classes, teachers and pupils of kindergarten education", italic=True)
    p.head(" | Năm học⏎2016-2017 | Năm học⏎2017-2018 | Năm học⏎2018-2019 | Năm học⏎2019-2020", rules=True)
    p.body("P| Số trường học (Trường) - Number of schools | #\nd|   Công lập - Public | #\nd|   Ngoài công lập - Non-public | #\nP| Số lớp học (Lớp) - Number of classes | #\nd|   Công lập - Public | #\nd|   Ngoài công lập - Non-public | #\nP| Số giáo viên (Người) - Number of teachers | #\nd|   Công lập - Public | #\nd|   Ngoài công lập - Non-public | #", " ".join(["90-900"] * 4))
    return finish(p, widths={"A": 44, **wide("BCDE", 11)}, rules=p.looks.rules)


@sheet
def vn23_tong_kiem_tra_ben_phai():
    """A leftover sum of a check two columns right of the table in some lines; communes numbered, three groups of two, the district first."""
    p = Paper("vn23_tong_kiem_tra_ben_phai", "xlsx", sheet="KH", font="Times New Roman")
    p.text("KẾ HOẠCH PHÁT TRIỂN GIÁO DỤC NĂM 2022", bold=True, over=8, align="center").skip()
    p.head("""
        TT | Đơn vị | Mầm non | < | Tiểu học | < | THCS | <
        ^ | ^ | Lớp | HS | Lớp | HS | Lớp | HS""", stt=0, name=1)
    p.body("T|  | Toàn huyện | #\n" + numbered(("Xã Bản Lang", "Xã Dào San", "Xã Hoang Thèn", "Xã Khổng Lào", "Xã Lản Nhì Thàng")), "5-20 90-400 5-20 90-400 5-20 90-400")
    p.put(10, 0, p.tables[0].body[1])
    p.extra_tables_allowed = True
    return finish(p, widths={"A": 5, "B": 22, **wide("CDEFGH", 8)}, frame=False)


@sheet
def vn23_vung_khong_thut_cac_tinh():
    """Regions in capitals with sums, provinces plain at the same depth, four school years across in one row, the land first in two languages; a source below."""
    p = Paper("vn23_vung_khong_thut_cac_tinh", "xlsx", sheet="GV THPT", borders=True, font="Arial")
    p.text("Số giáo viên trung học phổ thông phân theo địa phương", bold=True).text("Đơn vị tính: Người", italic=True)
    p.head("Địa phương | 2016-2017 | 2017-2018 | 2018-2019 | 2019-2020")
    p.body("T| CẢ NƯỚC | #\nR| ĐỒNG BẰNG SÔNG HỒNG | #\n" + lines_of("Hà Nội;Vĩnh Phúc;Bắc Ninh") + "\nR| TÂY NGUYÊN | #\n" + lines_of("Kon Tum;Gia Lai;Đắk Lắk;Đắk Nông") + "\nR| ĐÔNG NAM BỘ | #\n" + lines_of("Bình Phước;Tây Ninh;Bình Dương"), " ".join(["900-9000"] * 4))
    p.text("Nguồn: Bộ Giáo dục và Đào tạo", italic=True)
    return finish(p, widths={"A": 28, **wide("BCDE", 12)}, frame=False)


@sheet
def vn23_bieu_bao_cao_thang_so_giao_thong():
    """A monthly report with *Đơn vị tính* as a column, this month, since January, two percents in two rows of headings, codes A, B, C, 1, 2; sub-lines by dashes."""
    p = Paper("vn23_bieu_bao_cao_thang_so_giao_thong", "xls", sheet="Biểu 001", font="Times New Roman")
    p.texts("Biểu số 001.T/BCS-GTVT | SẢN LƯỢNG VẬN TẢI |  |  | Đơn vị báo cáo: Sở Giao thông vận tải", bold=True).texts("Ngày nhận: 17 hàng tháng | Tháng 5 năm 2022 |  |  | Đơn vị nhận: Cục Thống kê").skip()
    t = p.head("""
        Chỉ tiêu | Đơn vị tính | Mã số | Thực hiện tháng 4 | Ước tháng 5 | Cộng dồn 5 tháng | So với cùng kỳ (%) | <
        ^ | ^ | ^ | ^ | ^ | ^ | Tháng 5 | 5 tháng""")
    t.optional += ["B", "C"]
    p.code("A | B | C | 1 | 2 | 3 | 4 | 5")
    p.body("""
        d| 1. Hành khách vận chuyển | 1000 HK | '01 | #
        d| - Đường bộ | " | '02 | #
        d| - Đường thủy | " | '03 | #
        d| 2. Hành khách luân chuyển | 1000 HK.km | '04 | #
        d| - Đường bộ | " | '05 | #
        d| - Đường thủy | " | '06 | #
        d| 3. Hàng hóa vận chuyển | 1000 tấn | '07 | #
        d| - Đường bộ | " | '08 | #""", "90-900 90-900 900-9000 m80-130:1 m80-130:1")
    p.skip().texts(" | Người lập biểu |  |  | GIÁM ĐỐC", bold=True)
    return finish(p, widths={"A": 28, "B": 12, "C": 6, **wide("DEFGH", 11)}, frame=False)


@sheet
def vn23_ho_dan_theo_thon_cua_xa():
    """Hamlets of several communes; commune lines in bold with their sums, hamlets as *Thôn 1* counted anew, households and persons by sex, the district last."""
    p = Paper("vn23_ho_dan_theo_thon_cua_xa", "xlsx", sheet="DS thôn", font="Times New Roman")
    p.text("DÂN SỐ, SỐ HỘ CHIA THEO THÔN, BUÔN", bold=True, over=6, align="center").text("(Đến 01/4/2021)", italic=True, over=6, align="center").skip()
    p.head("""
        STT | Xã/Thôn, buôn | Số hộ | Nhân khẩu | < | <
        ^ | ^ | ^ | Tổng | Nam | Nữ""", stt=0, name=1)
    spec = "90-300 +3+4 200-500 200-500"
    p.body("R| A | Xã Ea Tul | #\n" + numbered(("Buôn Brah", "Buôn Knia", "Thôn 1", "Thôn 2"), rest="#") + "\nR| B | Xã Cư Dliê M'nông | #\n" + numbered(("Thôn 1", "Thôn 2", "Thôn 3"), rest="#") + "\nR| C | Xã Ea Tar | #\n" + numbered(("Buôn Drai Sí", "Thôn 4"), rest="#") + "\nT|  | Tổng cộng | #", spec)
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEF", 10)}, frame=False)


@sheet
def vn23_thu_nhap_ngu_phan_vi():
    """Five quintiles with a head in two languages in brackets, years as captions at the left, residence under each, a mean first."""
    p = Paper("vn23_thu_nhap_ngu_phan_vi", "xls", sheet="7.3", borders=False, font="Arial")
    p.text("7.3 Thu nhập bình quân đầu người một tháng chia theo 5 nhóm thu nhập", bold=True).text("Nghìn đồng - Thous. dongs", italic=True, at=5)
    p.head("""
         | Chung | 5 nhóm thu nhập - Income quintile | < | < | < | <
         | Total | Nhóm 1 | Nhóm 2 | Nhóm 3 | Nhóm 4 | Nhóm 5
         | ^ | Quintile 1 | Quintile 2 | Quintile 3 | Quintile 4 | Quintile 5""", bold=False, loose=True, spanner="across", rules=True)
    p.skip()
    p.body("P| 2018 | #\nd|   Thành thị - Urban | #\nd|   Nông thôn - Rural | #\nP| 2019 | #\nd|   Thành thị - Urban | #\nd|   Nông thôn - Rural | #\nP| 2020 | #\nd|   Thành thị - Urban | #\nd|   Nông thôn - Rural | #", "m3000-5000 m900-1500 m1500-2500 m2500-3500 m3500-5000 m7000-9999")
    return finish(p, widths={"A": 28, **wide("BCDEFG", 11)}, rules=p.looks.rules)


@sheet
def vn23_cong_khai_chat_luong_mam_non():
    """A school's disclosure: items in Roman order and numbers, age groups across in a group, counts only, *Tổng số trẻ em* as the first item with parts."""
    p = Paper("vn23_cong_khai_chat_luong_mam_non", "xlsx", sheet="Biểu 02", font="Times New Roman")
    p.texts("Biểu mẫu 02", bold=True).text("PHÒNG GD&ĐT HUYỆN ĐẮK SONG").text("TRƯỜNG MẦM NON HOA CÚC", bold=True).text("THÔNG BÁO Công khai chất lượng giáo dục mầm non thực tế, năm học 2021-2022", bold=True, over=7, align="center").text("Đơn vị tính: trẻ em", at=5, italic=True)
    p.head("""
        STT | Nội dung | Tổng số trẻ em | Nhà trẻ | < | Mẫu giáo | <
        ^ | ^ | ^ | 13-24 tháng | 25-36 tháng | 3-4 tuổi | 5-6 tuổi""", stt=0, name=1)
    p.body("""
        d| I | Tổng số trẻ em | 245 | 12 | 31 | 92 | 110
        d| 1 | Số trẻ em nhóm ghép | 20 | 12 | 8 | 0 | 0
        d| 2 | Số trẻ em học 2 buổi/ngày | 245 | 12 | 31 | 92 | 110
        d| II | Số trẻ em được tổ chức ăn bán trú | 245 | 12 | 31 | 92 | 110
        d| III | Kết quả phát triển sức khỏe của trẻ em |  |  |  |  |
        d| 1 | Số trẻ cân nặng bình thường | 230 | 11 | 29 | 86 | 104
        d| 2 | Số trẻ em suy dinh dưỡng thể nhẹ cân | 15 | 1 | 2 | 6 | 6""")
    either(p, "Tổng số trẻ", column=1)
    p.texts(" |  |  |  | Đắk Song, ngày 05 tháng 6 năm 2022", italic=True).texts(" |  |  |  | Thủ trưởng đơn vị", bold=True)
    return finish(p, widths={"A": 5, "B": 40, **wide("CDEFG", 10)}, frame=False, wrap=True)


@sheet
def vn23_so_sanh_hai_nam_theo_xa():
    """Two years beside their change as number and percent with plus and minus, communes without numbers, minus as a text dash for none, the sum last in bold capitals."""
    p = Paper("vn23_so_sanh_hai_nam_theo_xa", "xlsx", sheet="SS", font="Times New Roman")
    p.text("SO SÁNH DIỆN TÍCH GIEO TRỒNG VỤ ĐÔNG XUÂN", bold=True, over=5, align="center").skip()
    p.head("""
        Xã, thị trấn | Vụ ĐX 2019-2020 (ha) | Vụ ĐX 2020-2021 (ha) | Tăng (+), giảm (-) | <
        ^ | ^ | ^ | ha | %""")
    names = ("Thị trấn Ngô Mây", "Cát Hưng", "Cát Nhơn", "Cát Tường", "Cát Trinh", "Cát Hiệp")
    drawn = [(p.rng.randint(200, 900), p.rng.randint(200, 900)) for _ in names]
    def told(kind, name, v):
        return f"{kind}| {name} | {v[0]} | {v[1]} | {v[1] - v[0]} | {100 * (v[1] - v[0]) / v[0]:.1f}"
    p.body("\n".join([*(told("d", n, v) for n, v in zip(names, drawn, strict=True)), told("T", "TOÀN HUYỆN", add(drawn))]))
    return finish(p, widths={"A": 22, **wide("BCDE", 13)}, frame=False)


@sheet
def vn23_bang_dan_toc_tu_bao_cao():
    """A page number in the middle below and the running head of the book above, three levels unmerged in the first cell, sums by row; provinces of a region only."""
    p = Paper("vn23_bang_dan_toc_tu_bao_cao", "xls", sheet="Trang 77", borders=False, font="Times New Roman")
    p.text("NIÊN GIÁM THỐNG KÊ 2019 - STATISTICAL YEARBOOK 2019", at=2, italic=True).skip(2).text("23. Số phụ nữ 15-49 tuổi và số con đã sinh", bold=True).skip()
    p.head("""
         | Số phụ nữ (Người) | < | < | Số con đã sinh | <
         | Tổng số | Chia ra | < | Tổng số | Bình quân
         |  | Thành thị | Nông thôn |  | 1 phụ nữ""", bold=False, spanner="first", rules=True, loose=True)
    p.skip()
    p.body("T| TỔNG SỐ | #\n" + lines_of("TP Tân An;TX Kiến Tường;Huyện Tân Hưng;Huyện Vĩnh Hưng;Huyện Mộc Hóa"), "+2+3 900-9000 900-9000 900-9000 m1-3:2", bold="")
    p.skip(2).text("77", at=3)
    return finish(p, widths={"A": 20, **wide("BCDEF", 12)}, rules=p.looks.rules)


@sheet
def vn23_bon_bang_nho_cung_cot():
    """Four small tables under each other with the same years, each with a title in bold and a unit in brackets, no blank between title and heading."""
    p = Paper("vn23_bon_bang_nho_cung_cot", "xlsx", sheet="Tổng hợp", font="Calibri")
    for title, names, spec in (("1. Dân số (Người)", "Tổng số;Nam;Nữ", "+"), ("2. Hộ (Hộ)", "Hộ nông nghiệp;Hộ phi nông nghiệp", ""), ("3. Trường học (Trường)", "Mầm non;Tiểu học;THCS", ""), ("4. Đường giao thông (Km)", "Nhựa;Bê tông;Đất", "")):
        if p.tables:
            p.skip()
        p.text(title, bold=True)
        p.head("Chỉ tiêu | 2018 | 2019 | 2020")
        if spec:
            men, women = ([p.rng.randint(900, 2000) for _ in range(3)] for _ in range(2))
            p.body("\n".join([line("P", "Tổng số", *add((men, women))), line("d", "Nam", *men), line("d", "Nữ", *women)]))
        else:
            p.body(lines_of(names), "9-90 9-90 9-90")
    return finish(p, widths={"A": 24, **wide("BCD", 10)}, frame=False)


@sheet
def vn23_giai_doan_binh_quan_nam():
    """Years across, then *Bình quân 2016-2020* and *Tăng BQ (%)* after these, sectors as Roman lines with sums over numbers; a caption for shares below."""
    p = Paper("vn23_giai_doan_binh_quan_nam", "xlsx", sheet="GTSX", font="Times New Roman")
    p.text("Phụ lục 3. GIÁ TRỊ SẢN XUẤT GIAI ĐOẠN 2016-2020", bold=True, over=9, align="center").text("(Giá so sánh 2010, đơn vị: tỷ đồng)", italic=True, over=9, align="center").skip()
    p.head("""
        TT | Chỉ tiêu | Thực hiện | < | < | < | < | Tổng 5 năm | Tăng BQ (%/năm)
        ^ | ^ | 2016 | 2017 | 2018 | 2019 | 2020 | ^ | ^""", stt=0, name=1)
    farm, wood, fish, trade, build = ([p.rng.randint(100, 900) for _ in range(5)] for _ in range(5))
    def told(kind, mark, name, v):
        return f"{kind}| {mark} | {name} | " + " | ".join(map(str, v)) + f" | {sum(v)} | {p.rng.randint(2, 12)}.{p.rng.randint(1, 9)}"
    p.body("\n".join([told("T", "", "TỔNG GIÁ TRỊ SẢN XUẤT", add((farm, wood, fish, trade, build))), told("R", "I", "Nông, lâm, thủy sản", add((farm, wood, fish))), told("d", "1", "Nông nghiệp", farm), told("d", "2", "Lâm nghiệp", wood), told("d", "3", "Thủy sản", fish), told("d", "II", "Công nghiệp - xây dựng", build), told("d", "III", "Thương mại - dịch vụ", trade)]))
    return finish(p, widths={"A": 5, "B": 30, **wide("CDEFGHI", 10)}, frame=False)


@sheet
def vn23_csv_bo_giao_duc_chuoi_nam():
    """A .csv in UTF-8 with commas: level and kind in two columns of names, years across, blanks where the level is the one above, *Tổng số* first in each."""
    p = Paper("vn23_csv_bo_giao_duc_chuoi_nam", "csv")
    p.head("Cấp học,Loại hình,2015-2016,2016-2017,2017-2018".replace(",", " | "), name=1, names=(0,))
    for level in ("Tiểu học", "THCS", "THPT"):
        public, other = ([p.rng.randint(90, 900) for _ in range(3)] for _ in range(2))
        p.body("\n".join([f"P| {level} | Tổng số | " + " | ".join(map(str, add((public, other)))), "d|  | Công lập | " + " | ".join(map(str, public)), "d|  | Ngoài công lập | " + " | ".join(map(str, other))]))
    return p


@sheet
def vn23_trong_do_nu_dan_toc_nu_dan_toc():
    """Pupils with *Trong đó* over *Nữ*, *Dân tộc*, *Nữ dân tộc* for each grade under groups, rows for schools of two levels with sums between, the whole last."""
    p = Paper("vn23_trong_do_nu_dan_toc_nu_dan_toc", "xls", sheet="TH-THCS", font="Times New Roman")
    p.text("BIỂU THỐNG KÊ HỌC SINH DÂN TỘC ĐẦU NĂM HỌC 2022-2023", bold=True, over=10, align="center").skip()
    four = "Tổng số | Trong đó | < | <"
    p.head(f"""
        STT | Tên trường | Khối 6 | < | < | < | Khối 7 | < | < | <
        ^ | ^ | {four} | {four}
        ^ | ^ | ^ | Nữ | DT | Nữ DT | ^ | Nữ | DT | Nữ DT""", stt=0, name=1)
    p.body("S| I | Cấp THCS\n" + numbered(("THCS Nậm Cần", "THCS Nậm Sỏ", "THCS Tà Mít")) + "\nQ|  | Cộng THCS | #\nS| II | PTDTBT\n" + numbered(("PTDTBT THCS Hố Mít", "PTDTBT THCS Pắc Ta"), 4) + "\nQ|  | Cộng PTDTBT | #\nT|  | Toàn huyện | #", "90-200 40-90 40-90 20-40 90-200 40-90 40-90 20-40")
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGHIJ", 8)}, frame=False)


@sheet
def vn23_don_vi_hanh_chinh_tieng_anh_o_duoi():
    """English under each heading in the same cell, a blank row below, district lines with kinds of units, *Tổng số - Total* in the first line; a remark (*) right below."""
    p = Paper("vn23_don_vi_hanh_chinh_tieng_anh_o_duoi", "xls", sheet="1", borders=False, font="Arial")
    p.text("1 Số đơn vị hành chính có đến 31/12/2018 phân theo huyện", bold=True).text("  Number of administrative units as of 31 Dec. 2018 by district", italic=True).skip()
    p.head("""
         | Tổng số⏎Total | Chia ra - Of which | < | <
         | ^ | Thị trấn⏎Town under district | Phường⏎Ward | Xã⏎Commune""", bold=False, rules=True)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | 130 | 7 | 11 | 112\nd| Thành phố Tuy Hòa - Tuy Hoa city | 16 | - | 12 | 4\nd| Thị xã Sông Cầu - Song Cau town | 14 | - | 4 | 10\nd| Huyện Đồng Xuân - Dong Xuan district | 11 | 1 | - | 10\nd| Huyện Tuy An - Tuy An district | 16 | 1 | - | 15\nd| Huyện Sơn Hòa - Son Hoa district (*) | 14 | 1 | - | 13")
    p.text("(*) Tính theo Nghị quyết 820.", italic=True)
    return finish(p, widths={"A": 38, **wide("BCDE", 14)}, rules=p.looks.rules)


@sheet
def vn23_lich_gieo_cay_thang_ngang():
    """Prices by month 1 to 12 as numbers under *Tháng*, kinds of goods down, an average of the year as the last column; units in the names, no sum."""
    p = Paper("vn23_lich_gieo_cay_thang_ngang", "xlsx", sheet="Giá NS", font="Times New Roman")
    p.text("GIÁ BÁN BÌNH QUÂN MỘT SỐ NÔNG SẢN NĂM 2020", bold=True, over=14, align="center").text("ĐVT: 1.000 đồng", at=11, italic=True)
    p.head("""
        Mặt hàng | Tháng | < | < | < | < | < | < | < | < | < | < | < | Bình quân năm
        ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | ^""")
    p.body(lines_of("Thóc tẻ (kg);Ngô hạt (kg);Lợn hơi (kg);Gà ta (kg);Trứng gà (chục)"), " ".join(["m5-90:1"] * 13))
    return finish(p, widths={"A": 18, **wide("BCDEFGHIJKLMN", 7)}, frame=False)


@sheet
def vn23_khoa_hoc_cot_an_va_dong_trong():
    """A hidden column of codes between names and figures, blank framed lines at the end of each group for more; departments in Roman groups, the whole first."""
    p = Paper("vn23_khoa_hoc_cot_an_va_dong_trong", "xlsx", sheet="CC", font="Times New Roman")
    p.text("TỔNG HỢP CÁN BỘ, CÔNG CHỨC THEO TRÌNH ĐỘ", bold=True, over=8, align="center").skip()
    t = p.head("""
        TT | Cơ quan | Mã | Tổng số | Trình độ đào tạo | < | < | Trong đó: Nữ
        ^ | ^ | ^ | ^ | Sau đại học | Đại học | Khác | ^""", stt=0, name=1)
    t.optional.append("C")
    p.hidden_columns.append(2)
    p.body("T|  | Tổng cộng |  | #\nR| I | Khối UBND |  | #\n" + numbered(("Văn phòng HĐND&UBND", "Phòng Nội vụ", "Phòng Tư pháp"), rest="X1 | #") + "\nR| II | Khối đoàn thể |  | #\n" + numbered(("Hội Phụ nữ", "Huyện đoàn", "Hội Nông dân"), rest="X2 | #"), "+2+3+4 1-3 3-9 1-3 2-5")
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGH", 9)}, frame=False)


@sheet
def vn23_ket_qua_quy_theo_thanh_pho_tru():
    """A GSO release: *Tổng số*, then parts by ownership; *Phân theo ngành* without figures; last quarter, this quarter and three percents in pieces without boxes, lines under groups only."""
    p = Paper("vn23_ket_qua_quy_theo_thanh_pho_tru", "xlsx", sheet="Tongmuc_OK", borders=False, font="Arial")
    p.text("15. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng", bold=True).skip(2).text("Tỷ đồng", at=5, italic=True, align="right")
    p.head("""
         | Thực hiện | Ước tính | Cộng dồn | Tháng 6 so với | 6 tháng so
         | tháng 5 | tháng 6 | 6 tháng | cùng kỳ năm | với cùng kỳ
         | năm 2021 | năm 2021 | năm 2021 | trước (%) | (%)""", bold=False, loose=True)
    p.skip()
    p.body("T| TỔNG SỐ | #\nd| Bán lẻ hàng hóa | #\nd| Dịch vụ lưu trú, ăn uống | #\nd| Du lịch lữ hành | #\nd| Dịch vụ khác | #", "900-9000 900-9000 9000-90000 m80-120:1 m80-120:1")
    return finish(p, widths={"A": 30, **wide("BCDEF", 12)})


@sheet
def vn23_tuoi_don_va_nhom_tuoi():
    """Single ages within five-year groups, the groups in bold with sums, sexes twice by residence; the whole first, *85+* last."""
    p = Paper("vn23_tuoi_don_va_nhom_tuoi", "xlsx", sheet="Biểu 5", borders=True, font="Arial")
    p.text("Biểu 5", bold=True).text("DÂN SỐ CHIA THEO ĐỘ TUỔI, GIỚI TÍNH", bold=True, over=7, align="center").skip()
    p.head("""
        Độ tuổi | Tổng số | < | < | Thành thị | < | <
        ^ | Chung | Nam | Nữ | Chung | Nam | Nữ""")
    def ages(first):
        return "\n".join(f"d|   {k} | #" for k in range(first, first + 5))
    p.body(f"T| Tổng số | #\nR| 0-4 | #\n{ages(0)}\nR| 5-9 | #\n{ages(5)}\nR| 10-14 | #\n{ages(10)}", "+2+3 90-900 90-900 +5+6 20-90 20-90")
    return finish(p, widths={"A": 12, **wide("BCDEFG", 10)}, frame=False)


@sheet
def vn23_danh_sach_du_an_khong_tong():
    """A list of projects: long names, place, day of a decision as texts, sums of money in two groups, remarks; no sum, notes in numbers below."""
    p = Paper("vn23_danh_sach_du_an_khong_tong", "xlsx", sheet="DM", font="Times New Roman")
    letterhead(p, "UBND TỈNH BẮC KẠN", "DANH MỤC DỰ ÁN KHỞI CÔNG NĂM 2022", "(Kèm theo Tờ trình số 112/TTr-UBND ngày 20/10/2021)", 8)
    t = p.head("""
        STT | Tên dự án | Địa điểm | Thời gian | Tổng mức đầu tư | < | Kế hoạch 2022 | Ghi chú
        ^ | ^ | ^ | ^ | Tổng số | Vốn NSTW | ^ | ^""", stt=0, name=1)
    t.optional += ["C", "D", "H"]
    p.body("d| 1 | Đường Quảng Khê - Khang Ninh | Ba Bể | 2022-2024 | # | \nd| 2 | Kè chống sạt lở sông Cầu | TP Bắc Kạn | 2022-2023 | # | Cấp bách\nd| 3 | Trường PTDTNT Na Rì | Na Rì | 2022-2024 | # | \nd| 4 | Hồ chứa Khuổi Dú | Chợ Đồn | 2022-2025 | # | ", "9000-90000 900-9000 900-9000")
    return finish(p, widths={"A": 5, "B": 32, "C": 12, "D": 12, **wide("EFGH", 11)}, frame=False, wrap=True)


@sheet
def vn23_chia_theo_quy_va_cong_ca_nam():
    """Four quarters each over plan and done, then *Cả năm* over plan, done and percent; taxes by kind with *Tổng thu* last, *Trong đó* lines below kinds."""
    p = Paper("vn23_chia_theo_quy_va_cong_ca_nam", "xls", sheet="Thu NS", font="Times New Roman")
    p.text("TÌNH HÌNH THU NGÂN SÁCH TRÊN ĐỊA BÀN NĂM 2021", bold=True, over=9, align="center").text("Đvt: triệu đồng", at=7, italic=True)
    p.head("""
        TT | Nội dung | 6 tháng đầu năm | < | 6 tháng cuối năm | < | Cả năm | < | <
        ^ | ^ | KH | TH | KH | TH | KH | TH | TH/KH (%)""", stt=0, name=1)
    names = ("Thuế ngoài quốc doanh", "Lệ phí trước bạ", "Thu tiền sử dụng đất", "Phí, lệ phí")
    drawn = [[p.rng.randint(90, 900) for _ in range(4)] for _ in names]
    def told(kind, mark, name, v):
        return f"{kind}| {mark} | {name} | {v[0]} | {v[1]} | {v[2]} | {v[3]} | {v[0] + v[2]} | {v[1] + v[3]} | {100 * (v[1] + v[3]) / (v[0] + v[2]):.1f}"
    p.body("\n".join([*(told("d", k, n, v) for k, (n, v) in enumerate(zip(names, drawn, strict=True), 1)), told("T", "", "Tổng thu", add(drawn))]))
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGHI", 9)}, frame=False)
