"""Wards' workbooks told by an eighteenth hand after what their first had shown was mended, each with one or two mistakes: girls more than pupils, a running total that falls, a line copied from the one above."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_filled import add, fill
from ...ward_frames import (
    bare,
    cells,
    dots,
    end,
    given,
    kp,
    of,
    offices,
    say,
    signed,
    sums,
    table,
    title,
    top,
    total,
)


@ward
def ws_nu_nhieu_hon_tong() -> Ward:
    """Old fonts: learning citizens and the women among them; in one xóm more women than citizens, the sum with it."""
    w = Ward("ws_nu_nhieu_hon_tong", "xls", "CDHT", ward="Xã Quỳnh Hậu Đoài", period="2023", encode="tcvn3", font=".VnTime")
    offices(w, "Hội khuyến học xã Quỳnh Hậu Đoài").skip()
    title(w, "Kết quả đánh giá Công dân học tập năm 2023", 6).skip()
    w.head("""
        TT | Xóm | Số người từ 18 tuổi | Công dân học tập được công nhận | <
        ^ | ^ | ^ | Tổng số | Trong đó: nữ""", name=1, stt=0)
    data = given("ad cit nu", [(312, 171, 88), (287, 150, 79), (401, 224, 120), (265, 139, 71), (338, 190, 97)])
    rows, at = table(w, "# n ad cit x:nu", kp(5, "Xóm {i}", "Xóm"), data, "Cộng")
    w.cells[rows[3], 4].value, w.cells[at, 4].value = 171, w.cells[at, 4].value + 100
    w.planted.append([w.address(4, rows[3])])
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ws_luy_ke_giam() -> Ward:
    """Registered families counted on from the year's start, at the end of each quarter; one ấp has fewer after nine months than after six."""
    w = Ward("ws_luy_ke_giam", sheet="Lũy kế", ward="Xã An Thạnh Tây Hạ", period="2022")
    w.letterhead(("UBND XÃ AN THẠNH TÂY HẠ", "HỘI KHUYẾN HỌC"), 4)
    title(w, "SỐ GIA ĐÌNH ĐĂNG KÝ HỌC TẬP NĂM 2022 (LŨY KẾ TỪ ĐẦU NĂM)", 6).skip()
    w.head("""
        STT | Ấp | Lũy kế số gia đình đăng ký | < | <
        ^ | ^ | 6 tháng đầu năm | 9 tháng | Cả năm 2022""", name=1, stt=0)
    made = [(121, 160, 188), (98, 131, 150), (143, 178, 201), (110, 139, 171)]
    rows = []
    for i, (name, v) in enumerate(zip(of("Ấp", "An Bình,An Lạc,Cồn Cò,An Trung"), made, strict=True), 1):
        w.row += 1
        rows.append(w.row)
        cells(w, w.row, i, name, *v)
        say(w, 4, w.row, "fr", v[2], name)
        w.not_counted(w.address(2), w.address(3), w.address(4))
    w.row += 1
    cells(w, w.row, None, "Cộng", *(sum(v[k] for v in made) for k in range(3)), bold=True)
    w.plant(w.address(3, rows[2]), 118, w.address(2, rows[2]), w.address(4, rows[2]), total=w.address(3))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ws_tong_cong_ca_nhom() -> Ward:
    """Sums of two groups and one of all, by hand; in the column of the members all counts one group twice."""
    w = Ward("ws_tong_cong_ca_nhom", "ods", "Bảng 1", ward="Phường Cái Vồn Trung", period="2021")
    offices(w, "HỘI KHUYẾN HỌC PHƯỜNG CÁI VỒN TRUNG", "BẢNG TỔNG HỢP NĂM 2021").skip()
    w.head("STT | Khóm | Số hộ | Gia đình học tập đăng ký | Gia đình học tập công nhận | Hội viên", name=1, stt=0)
    cols, every = "# n hh fr fg mem", []
    a, b = given("hh fr fg mem", [(402, 310, 281, 120), (377, 288, 250, 101), (431, 333, 299, 137)]), given("hh fr fg mem", [(265, 190, 166, 71), (288, 215, 184, 83)])
    for roman, label, units, data in (("I", "Khóm nội ô", "1,2,3", a), ("II", "Khóm ven", "4,5", b)):
        w.texts(f"{roman} | {label}", bold=True)
        table(w, cols, of("Khóm", units), data, "")
        total(w, cols, f"Cộng {roman}", data)
        every += data
    total(w, cols, "TỔNG CỘNG", every)
    w.plant(w.address(5), sums(every)["mem"] + sums(b)["mem"])
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ws_hai_cot_nhan_nham() -> Ward:
    """The headings of households and people stand in each other's place over the whole table."""
    w = Ward("ws_hai_cot_nhan_nham", sheet="Dân cư", ward="Xã Sủng Là Ngoại", period="2020")
    w.letterhead(("UBND XÃ SỦNG LÀ NGOẠI", "HỘI KHUYẾN HỌC"), 3)
    title(w, "DÂN CƯ VÀ GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("TT | Thôn | Số hộ | Số nhân khẩu | Gia đình đăng ký | Gia đình được công nhận", name=1, stt=0)
    made = [("Thôn Lao Xa", 402, 81, 50, 39), ("Thôn Mo Pải", 511, 97, 61, 44), ("Thôn Sáng Ngài", 377, 72, 45, 31), ("Thôn Lũng Cẩm", 604, 120, 80, 66)]
    lines = fill(w, "# n ~hh ~pop fr fg", made)
    add(w, "# n ~hh ~pop fr fg", "Cộng", lines)
    w.planted += [[w.address(c, r) for c in (2, 3)] for r in lines]
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ws_khu_pho_lap_cach_viet() -> Ward:
    """KP 3 and Khu phố 03 are one and stand in two lines with other figures; KP 6 is missing in the run of numbers."""
    w = Ward("ws_khu_pho_lap_cach_viet", "csv", "Sheet1", ward="Thị trấn Phước Bửu Nam", period="2018", csv=("utf-16", "\t"))
    offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN PHƯỚC BỬU NAM", "GIA ĐÌNH HIẾU HỌC NĂM 2018").skip()
    w.head("STT | Khu phố | TS hộ | ĐK | CN", name=1, stt=0)
    units = ["KP 1=Khu phố 1", "KP 2=Khu phố 2", "KP 3=Khu phố 3", "KP 4=Khu phố 4", "KP 5=Khu phố 5", "Khu phố 03=Khu phố 3", "KP 7=Khu phố 7"]
    rows, _ = table(w, "# n hh fr fg", units, given("hh fr fg", [(312, 240, 209), (287, 214, 188), (341, 262, 231), (256, 190, 171), (299, 223, 195), (318, 245, 214), (275, 208, 180)]), "Cộng")
    for c in (2, 3, 4):
        w.not_counted(w.address(c, rows[2]), w.address(c, rows[5]))
    w.planted.append([w.address(c, r) for c in (1, 2, 3, 4) for r in (rows[2], rows[5])])
    return w


@ward
def ws_bao_cao_nam_2018_gui() -> Ward:
    """The file is called after 2018, the title says 2019; one registered figure has its digits changed over, which the sum does not follow."""
    w = Ward("ws_bao_cao_nam_2018_gui", sheet="Sheet1", ward="Xã Phú Lạc Thượng", period="2019")
    offices(w, "UBND XÃ PHÚ LẠC THƯỢNG", "HỘI KHUYẾN HỌC").skip()
    title(w, "BÁO CÁO KẾT QUẢ GIA ĐÌNH HIẾU HỌC NĂM 2019", 5).skip()
    w.head("STT | Thôn | Tổng số hộ | Đăng ký | Đạt", name=1, stt=0)
    data = given("hh fr fg", [(187, 132, 110), (203, 154, 131), (166, 121, 99), (224, 168, 140)])
    rows, at = table(w, "# n hh fr fg", of("Thôn", "Vĩnh Hanh,Phú Điền,Lạc Trị Trong,Phú Thạnh"), data, "Cộng")
    w.cells[rows[1], 3].value = 145
    w.planted.append([w.address(3, at), w.address(3, rows[1])])
    w.planted.append(["", *(w.address(0, r) for r in range(1, 6))])
    for r in rows:
        w.not_counted(*(w.address(c, r) for c in (2, 3, 4)))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ws_con_bo_hoc_khong_khop() -> Ward:
    """Left, came back, still away: in one bản the three do not go together, in another the count has a minus."""
    w = Ward("ws_con_bo_hoc_khong_khop", sheet="BH", ward="Xã Nậm Cắn Hạ", period="2021-2022")
    w.letterhead(("PHÒNG GD&ĐT", "TRƯỜNG PTDTBT THCS NẬM CẮN HẠ"), 3)
    title(w, "THEO DÕI HỌC SINH BỎ HỌC XÃ NẬM CẮN HẠ NĂM HỌC 2021-2022", 6).skip()
    w.head("TT | Bản | Tổng số HS bỏ học | Đã vận động trở lại lớp | Còn bỏ học | Trẻ chưa ra lớp", name=1, stt=0)
    data = given("do:thcs rt:thcs con ne", [(8, 5, 3, 1), (11, 6, 5, 0), (7, 3, 4, 2), (9, 7, 2, 0), (6, 2, 4, 1), (12, 8, 4, 0)])
    rows, _ = table(w, "# n do:thcs rt:thcs x:con ne", of("Bản", "Trường Sơn,Khánh Thành,Noọng Dẻ,Tiền Tiêu,Huồi Pốc,Pà Ca"), data, "Cộng")
    for o in w.observations:
        if o["data_element"] == "not_enrolled":
            w.neutral.append((w.sheet, o["cell"]))  # of all levels or of the title's
    w.observations = [o for o in w.observations if o["data_element"] != "not_enrolled"]
    w.cells[rows[2], 4].value = 6
    w.planted.append([w.address(c, rows[2]) for c in (2, 3, 4)])
    w.plant(w.address(5, rows[4]), -1)
    return end(w, "Người lập", "HIỆU TRƯỞNG", 3)


@ward
def ws_ho_dao_so_hai_nam() -> Ward:
    """Two years in columns; the households of one khu in the second have two digits changed over, 312 for 132, and the sum follows."""
    w = Ward("ws_ho_dao_so_hai_nam", sheet="22-23", ward="Phường Hùng Vương Đoài", period="2023")
    offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HÙNG VƯƠNG ĐOÀI", "SỐ HỘ VÀ SỐ GIA ĐÌNH ĐĂNG KÝ HAI NĂM").skip()
    w.head("""
        TT | Khu | Số hộ | < | Số gia đình đăng ký | <
        ^ | ^ | 2022 | 2023 | 2022 | 2023""", name=1, stt=0)
    plan = "hh@2022 hh@2023 fr@2022 fr@2023"
    data = given(plan, [(131, 132, 98, 103), (204, 206, 151, 160), (187, 189, 140, 146), (165, 166, 119, 127), (222, 225, 170, 178), (176, 177, 133, 138)])
    rows, _ = table(w, "# n " + plan, kp(6, "Khu {i}", "Khu"), data, "Cộng")
    w.plant(w.address(3, rows[0]), 312, w.address(5, rows[0]), total=w.address(3))
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ws_chu_o_thay_so_khong() -> Ward:
    """A letter O for a nought, and a count of families with a word instead of a figure; sums as formulas."""
    w = Ward("ws_chu_o_thay_so_khong", sheet="GĐHT", ward="Xã Ia Hrú Đông", period="2022", font="Calibri")
    top(w, "HỘI KHUYẾN HỌC XÃ IA HRÚ ĐÔNG", at=3)
    title(w, "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("STT | Làng | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    data = given("hh fr fg", [(122, 90, 71), (105, 80, 66), (141, 108, 93), (98, 72, 60), (117, 86, 70)])
    rows, at = table(w, "# n hh fr fg", of("Làng", "Tao Chor,Luh Rưng,Hra,Đung,Tốt Tâu"), data, "Cộng", formulas=True)
    w.plant(w.address(2, rows[1]), "1O5")
    w.plant(w.address(4, rows[3]), "đang xét")
    w.cells[at, 2].value -= 105
    w.cells[at, 4].value -= 60
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ws_cong_thuc_nham_cot() -> Ward:
    """The formula under the recognised was filled from its neighbour and adds the registered once more."""
    w = Ward("ws_cong_thuc_nham_cot", sheet="TH 2024", ward="Xã Bình Châu Ngoại", period="2024")
    w.letterhead(("UBND XÃ BÌNH CHÂU NGOẠI", "HỘI KHUYẾN HỌC"), 4, "Bình Châu Ngoại, ngày 12/12/2024")
    title(w, "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2024", 7).skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Gia đình học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN""", name=1, stt=0)
    data = given("hh fr fg unr ung", [(512, 401, 366, 4, 4), (467, 350, 311, 3, 2), (390, 301, 270, 2, 2), (455, 349, 318, 5, 3)])
    rows, at = table(w, "# n hh fr fg unr ung", of("Ấp", "Láng Găng,Thèo Nèo,Khu 1 Bình Tiến,Bến Lội"), data, "Cộng", formulas=True)
    cell = w.cells[at, 4]
    cell.value, cell.formula = sums(data)["fr"], f"SUM({w.address(3, rows[0])}:{w.address(3, rows[-1])})"
    w.planted.append([w.address(4, at)])
    return signed(w, at=4)


@ward
def ws_dong_chep_dong_tren() -> Ward:
    """A district: one commune has all the figures of the one above it, seven of them, which nobody's chance gives; the sums follow."""
    w = Ward("ws_dong_chep_dong_tren", sheet="Toàn huyện", ward="Huyện Vũ Quang Hạ", period="2021")
    w.letterhead(("HỘI KHUYẾN HỌC TỈNH", "HỘI KHUYẾN HỌC HUYỆN VŨ QUANG HẠ"), 6)
    title(w, "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2021", 9).skip()
    w.head("""
        STT | Xã, thị trấn | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Hội viên
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    data = given("hh fr fg clr clg mem", [(1312, 1004, 901, 21, 17, 512), (987, 733, 640, 14, 11, 388), (1455, 1120, 988, 26, 22, 601), (1455, 1120, 988, 26, 22, 601), (1108, 846, 744, 18, 13, 430)])
    rows, _ = table(w, "# n hh fr fg clr clg mem", ["Thị trấn Vũ Quang Hạ", *of("Xã", "Đức Bồng Hạ,Hương Minh Hạ,Quang Thọ Hạ,Thọ Điền Hạ")], data, "Toàn huyện", ward_rows=True)
    w.planted.append([w.address(c, r) for c in range(1, 8) for r in rows[2:4]])
    return w


@ward
def ws_ty_le_binh_quan() -> Ward:
    """The share in the last line is the mean of the shares above it; and the text under the table names another sum than the table."""
    w = Ward("ws_ty_le_binh_quan", "htmlxls", "Sheet1", ward="Phường Đông Hương Nội", period="2022")
    w.text("UBND PHƯỜNG ĐÔNG HƯƠNG NỘI")
    title(w, "GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("STT | Phố | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ công nhận/đăng ký (%)", name=1, stt=0)
    data = given("fr fg", [(412, 391), (98, 52), (505, 460), (77, 39), (366, 331)])
    rows, at = table(w, "# n fr fg %fg/fr", bare("Phố", "Tân Hương,Lai Thành,Quang Trung,Hương Bào,Đại Khối"), data, "Cộng", fmt={"fr": dots, "fg": dots})
    mean = round(sum(w.cells[r, 4].value for r in rows) / 5, 1)
    w.cells[at, 4].value = mean
    w.planted.append([w.address(4, at)])
    w.skip().text("Tổng số hộ được công nhận gia đình học tập: 1.372 hộ.")
    w.planted.append([w.address(0), w.address(3, at)])
    return w



