"""What programs and forms of the web send: pivot tables, answers, exports, pages turned into tables, machine names."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import body, comma, gen, given, kp, of, offices, pct, table, title, total


@ward
def wj_van_phong_tre_pivot() -> Ward:
    """A young office worker sends the pivot table: filter above, Row Labels, Sum of ..., Grand Total."""
    w = Ward("wj_van_phong_tre_pivot", sheet="Pivot", ward="Phường Hòa Cường Đông", period="2023", font="Calibri", borders=False, sizes=(410, 980))
    w.texts("Phường | Hòa Cường Đông").texts("Năm | 2023").skip()
    w.head("Row Labels | Sum of Tổng số hộ | Sum of GĐHT đăng ký | Sum of GĐHT công nhận | Sum of Số hội viên", name=0)
    table(w, "n hh fr fg mem", kp(9, "Tổ dân phố số {i}", "Tổ dân phố"), gen(w, 9, "hh fr fg mem"), "Grand Total")
    return w


@ward
def wj_google_bieu_mau() -> Ward:
    """Answers of a Google form: a time stamp first, whole questions as headings, no sum."""
    w = Ward("wj_google_bieu_mau", "csv", "Câu trả lời biểu mẫu 1", ward="Xã Tân Kiên Hạ", period="2024", csv=("utf-8", ","), sizes=(380, 920))
    w.text("Phiếu báo cáo Gia đình học tập, Công dân học tập năm 2024 - Xã Tân Kiên Hạ (Câu trả lời)")
    w.head("Dấu thời gian | Tên ấp | 1. Tổng số hộ của ấp (hộ) | 2. Số hộ đăng ký Gia đình học tập năm 2024 (hộ) | 3. Số hộ được công nhận Gia đình học tập năm 2024 (hộ) | 4. Số người từ 18 tuổi trở lên được công nhận Công dân học tập năm 2024 (người) | 5. Ý kiến khác", name=1, stt=0)
    data = gen(w, 6, "hh fr fg cit")
    stamps = ["11/20/2024 8:14:02", "11/20/2024 9:40:55", "11/21/2024 14:02:31", "11/22/2024 7:51:10", "11/25/2024 16:20:08", "11/26/2024 10:05:47"]
    says = ["Không", "", "Đề nghị xã cấp mẫu sớm", "", "không có ý kiến", ""]
    for d, s, y in zip(data, stamps, says, strict=True):
        d["ts"], d["yk"] = s, y
    table(w, "x:ts n hh fr fg cit x:yk", of("Ấp", "Tân Lập,Kiên Thạnh,Rạch Chanh,Cầu Tre,Tân Nhơn,Xóm Hố"), data, "")
    return w


@ward
def wj_pdf_chuyen_excel() -> Ward:
    """A scanned report turned by a PDF program: number and name in one cell, footers of pages between lines, the head once more."""
    w = Ward("wj_pdf_chuyen_excel", sheet="Table 1", ward="Xã Mỹ Hạnh Tây", period="2022", font="Arial")
    offices(w, "HỘI KHUYẾN HỌC XÃ MỸ HẠNH TÂY", "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2022").skip()
    grid = """
        Tên ấp | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận"""
    units = [f"{i}. {name}={name}" for i, name in enumerate(of("Ấp", "Bình Hữu 1,Bình Hữu 2,Giồng Lốt,Mới 1,Mới 2,Rừng Sến,Tân Hòa,Bình Lợi"), 1)]
    data = gen(w, 8, "hh fr fg clr clg")
    cols = "n hh fr fg clr clg"
    typed = dict.fromkeys(cols.split(), str)
    w.head(grid, name=0)
    body(w, cols, units[:5], data[:5], fmt=typed)
    w.skip().text("Trang 1/2", at=2, italic=True).skip()
    w.head(grid, name=0)
    body(w, cols, units[5:], data[5:], fmt=typed)
    total(w, cols, "Tổng cộng", data, fmt=typed)
    w.skip().text("Trang 2/2", at=2, italic=True)
    return w


@ward
def wj_vnedu_dia_ban() -> Ward:
    """A school's export by villages: pupils of lower secondary level at the start, moved, left, at the end."""
    w = Ward("wj_vnedu_dia_ban", "htmlxls", "Sheet1", ward="Xã Yên Trạch Đông", period="2022-2023", font="Arial")
    w.text("PHÒNG GDĐT HUYỆN PHÚ LƯƠNG NAM").text("TRƯỜNG THCS YÊN TRẠCH ĐÔNG", bold=True)
    title(w, "THỐNG KÊ BIẾN ĐỘNG HỌC SINH THCS THEO ĐỊA BÀN XÓM - NĂM HỌC 2022-2023", 8)
    title(w, "Địa bàn: Xã Yên Trạch Đông", 8).skip()
    w.head("""
        STT | Xóm | Số học sinh THCS đầu năm học | Biến động trong năm học | < | < | Số học sinh THCS cuối năm học | Vận động HS THCS bỏ học trở lại lớp
        ^ | ^ | ^ | Chuyển đến | Chuyển đi | Bỏ học | ^ | ^""", name=1, stt=0)
    data = given("ps:thcs den di do:thcs pe:thcs rt:thcs", [(38, 1, 0, 0, 39, 0), (52, 0, 2, 1, 49, 1), (27, 0, 0, 2, 25, 1), (44, 2, 1, 0, 45, 0), (61, 0, 1, 1, 59, 0), (19, 0, 0, 0, 19, 0)])
    table(w, "# n ps:thcs x:den x:di do:thcs pe:thcs rt:thcs", of("Xóm", "Đin Đeng,Khau Đu,Na Pháng,Làng Nông,Bản Héo,Đồng Quốc"), data, "Toàn trường")
    return w


@ward
def wj_bieu_tinh_ma_so() -> Ward:
    """The province's form with its number, a column of codes of thôn before their names, a row of formulas."""
    w = Ward("wj_bieu_tinh_ma_so", sheet="Bieu 03-XHHT", ward="Xã Hòa Định Tây", period="2022", sizes=(160, 420))
    w.texts("Biểu số: 03/XHHT-KH | | | | | | Đơn vị báo cáo: UBND xã Hòa Định Tây")
    w.texts("Ban hành kèm theo Kế hoạch số 118/KH-UBND | | | | | | Đơn vị nhận báo cáo: Phòng GDĐT huyện")
    w.text("Ngày nhận báo cáo: 15/12 hằng năm").skip()
    title(w, "KẾT QUẢ THỰC HIỆN MÔ HÌNH GIA ĐÌNH HỌC TẬP", 9)
    title(w, "Năm 2022", 9)
    w.head("""
        STT | Mã thôn | Tên thôn | Tổng số hộ gia đình (hộ) | Số gia đình đăng ký (gia đình) | Số gia đình được công nhận (gia đình) | Tỷ lệ (%) | <
        ^ | ^ | ^ | ^ | ^ | ^ | Công nhận so với đăng ký | Công nhận so với tổng số hộ""", name=2, stt=0)
    w.code("A | B | C | 1 | 2 | 3 | 4=3:2x100 | 5=3:1x100")
    data = gen(w, 7, "hh fr fg")
    for i, d in enumerate(data):
        d["ma"] = f"22{i + 40:03d}"
    table(w, "# x:ma n hh fr fg %fg/fr %fg/hh", of("Thôn", "Cẩm Sơn,Phú Sen Đông,Phú Sen Tây,Thạnh An,Hội Cư,Định Thái,Mậu Lâm"), data, "Tổng số", show=comma)
    return w.close("Người lập biểu", "Thủ trưởng đơn vị", 5, under=("(Ký, họ tên)", "(Ký, đóng dấu, họ tên)"))


@ward
def wj_ty_le_dung_truoc() -> Ward:
    """Shares before counts, the households at the end: columns moved about for a slide."""
    w = Ward("wj_ty_le_dung_truoc", sheet="cho slide", ward="Phường Quang Trung Hạ", period="2022", font="Calibri", sizes=(260, 610))
    title(w, "Phường Quang Trung Hạ - Gia đình học tập 2022", 7)
    w.head("Tổ dân phố | % công nhận/đăng ký | % đăng ký/tổng hộ | Được công nhận | Đăng ký | Tổng số hộ", name=0)
    table(w, "n %fg/fr %fr/hh fg fr hh", kp(8, "TDP {i}", "Tổ dân phố"), gen(w, 8, "hh fr fg"), "Toàn phường", show=pct)
    w.skip().text("Nguồn: Hội Khuyến học phường, tháng 12/2022", italic=True)
    return w


@ward
def wj_song_ngu_du_an() -> Ward:
    """A project's file in two languages, each heading Vietnamese - English."""
    w = Ward("wj_song_ngu_du_an", sheet="Data", ward="Xã Húc Nghì Thượng", period="2023", font="Arial", sizes=(45, 130))
    title(w, "BẢNG SỐ LIỆU HỌC TẬP CỘNG ĐỒNG NĂM 2023 - COMMUNITY LEARNING DATA SHEET 2023", 8)
    title(w, "Xã Húc Nghì Thượng - Huc Nghi Thuong commune", 8).skip()
    w.head("No. | Thôn⏎Village | Tổng số hộ⏎Households | Nhân khẩu⏎Population | Gia đình học tập đăng ký⏎Families registered | Gia đình học tập được công nhận⏎Families recognized | Ghi chú⏎Remarks", name=1, stt=0)
    table(w, "# n hh pop fr fg _", of("Thôn", "La Tó,Húc Thượng,Tà Rùng,Ván Ri,Ta Núc"), gen(w, 5, "hh pop fr fg"), "Tổng cộng\nTotal")
    return w


@ward
def wj_phan_mem_dong_dai() -> Ward:
    """A program writes one figure a line: unit, year, name of the indicator, measure, figure."""
    w = Ward("wj_phan_mem_dong_dai", sheet="Export", ward="Xã Nga Thiện Đông", period="2022", font="Calibri", sizes=(110, 260))
    w.text("Đơn vị báo cáo: Xã Nga Thiện Đông").text("Kết xuất lúc 09:12 ngày 03/01/2023").skip()
    w.line("Thôn", "Năm", "Chỉ tiêu", "ĐVT", "Giá trị", bold=True)
    for unit in of("Thôn", "Mật Như,Trị Nội,Ngũ Kiên,Hoàng Cương"):
        made = w.draw("hh@2021 fr@2021 fg@2021 hh@2022 fr@2022 fg@2022")
        labels = ("Tổng số hộ", "Gia đình học tập đăng ký", "Gia đình học tập được công nhận")
        for k, v in enumerate(made):
            year = "2021" if k < 3 else "2022"
            w.line(unit, int(year), labels[k % 3], "hộ", v).takes(4, ("hh", "fr", "fg")[k % 3], v, unit, year)
    return w


@ward
def wj_mau_nhan_o_html() -> Ward:
    """A web form: labels and values over the table say who and when; a column of states, one unit not sent."""
    w = Ward("wj_mau_nhan_o_html", "htmlxls", "Report", ward="Phường Bình Trưng Thượng", period="2023", font="Arial", sizes=(700, 1500))
    title(w, "CHI TIẾT BÁO CÁO THEO ĐƠN VỊ", 6)
    w.texts("Đơn vị báo cáo | Phường Bình Trưng Thượng").texts("Kỳ báo cáo | Năm 2023").texts("Biểu mẫu | BM04 - Gia đình học tập").skip()
    w.head("STT | Khu phố | Trạng thái | Tổng số hộ | Số gia đình đăng ký | Số gia đình được công nhận", name=1, stt=0)
    data = gen(w, 7, "hh fr fg")
    for d in data:
        d["tt"] = "Đã duyệt"
    data[4] = {"tt": "Chưa gửi"}
    table(w, "# n x:tt hh fr fg", kp(7, "Khu phố {i:02d}"), data, "Tổng cộng", fmt=dict.fromkeys(("hh", "fr", "fg"), "{:,}".format))
    return w


@ward
def wj_huong_dan_nhap_lieu() -> Ward:
    """The department's file: a tab that explains each column with an example, and the tab that was filled in."""
    who = "Xã Cẩm Hưng Đoài"
    a = Ward("wj_huong_dan_nhap_lieu", sheet="Hướng dẫn", ward=who, period="2023", font="Calibri")
    title(a, "HƯỚNG DẪN NHẬP BIỂU SỐ LIỆU HỘI KHUYẾN HỌC", 3).skip()
    a.line("Cột", "Cách ghi", "Lưu ý", bold=True)
    a.line("Tổng số hộ", "Ghi số hộ thực tế cư trú tại thôn đến 30/11", "Chỉ ghi số, không ghi chữ")
    a.line("Hộ đăng ký", "Ghi số hộ đã nộp giấy đăng ký trong quý I", "Không lớn hơn tổng số hộ")
    a.line("Hộ được công nhận", "Theo quyết định của UBND xã", "Không lớn hơn hộ đăng ký")
    a.line("Dòng họ", "Mỗi dòng họ chỉ tính ở thôn có nhà thờ họ", "Nếu không có thì ghi 0")
    a.skip().text("Gửi về Phòng trước ngày 15/12. Không thêm, bớt cột.", italic=True)
    b = Ward("wj_huong_dan_nhap_lieu", sheet="Nhập liệu", ward=who, period="2023", font="Calibri", sizes=(130, 330))
    b.texts("Đơn vị: | Xã Cẩm Hưng Đoài").texts("Năm: | 2023").skip()
    b.head("STT | Thôn | Tổng số hộ | Hộ đăng ký gia đình học tập | Hộ được công nhận gia đình học tập | Dòng họ đăng ký dòng họ học tập | Dòng họ được công nhận dòng họ học tập", name=1, stt=0)
    data = gen(b, 6, "hh fr fg clr clg")
    data[3] |= {"clr": 0, "clg": 0}
    table(b, "# n hh fr fg clr clg", of("Thôn", "Hưng Tiến,Hưng Đạo,Hưng Trung,Đông Vịnh,Nguyễn Huệ,Hòa Mỹ"), data, "Tổng")
    return join([a, b])


@ward
def wj_tinh_ngoai_bang() -> Ward:
    """Sums worked out beside the table, question marks, a remainder of a calculator: nothing there has a heading."""
    w = Ward("wj_tinh_ngoai_bang", sheet="Sheet2", ward="Xã Hòa Phong Tây", period="2021", sizes=(150, 380))
    w.text("xã Hòa Phong Tây").text("Gia đình học tập 2021 (bản gửi huyện)", bold=True)
    w.head("TT | Thôn | Tổng hộ | Đăng ký | Công nhận", name=1, stt=0)
    data = gen(w, 7, "hh fr fg")
    rows, whole = table(w, "# n hh fr fg", of("Thôn", "Cẩm Toại,Túy Loan,An Tân,Bồ Bản,Dương Lâm,Nam Thành,Khương Mỹ"), data, "Cộng")
    for r, d in zip(rows, data, strict=True):
        w.put(7, d["fr"] - d["fg"], r)
    w.put(8, "?", rows[1])
    w.put(8, "đã gọi lại", rows[4])
    w.put(7, sum(d["fr"] - d["fg"] for d in data), whole)
    w.put(9, 0.7, rows[0])
    w.put(9, round(.7 * sum(d["hh"] for d in data), 1), rows[1])
    w.skip(3).texts("| | 1240 | 1198 | 42")
    return w


@ward
def wj_ten_may_khong_dau() -> Ward:
    """What a program wrote for another program: headings of machine names, the commune and the year in every line."""
    w = Ward("wj_ten_may_khong_dau", "csv", "data", ward="Xã Bình Lâm Đông", period="2023", csv=("utf-8", ","), sizes=(140, 350))
    w.head("xa | thon | nam | tong_so_ho | nhan_khau | gdht_dang_ky | gdht_cong_nhan | so_hoi_vien_khuyen_hoc", name=1)
    data = gen(w, 6, "hh pop fr fg mem")
    for d in data:
        d |= {"xa": "Xã Bình Lâm Đông", "nam": "2023"}
    table(w, "x:xa n x:nam hh pop fr fg mem", of("Thôn", "Nhì Đông,Nhì Tây,Ngọc Sơn,Hội Tường,An Phố,Việt An"), data, "")
    return w
