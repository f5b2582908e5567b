"""Tables with one row per khu phố, in the forms and formats that officers choose."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, numbered

FULL = """
    STT | Khu phố | Tổng số hộ | Gia đình hiếu học | < | < | Dòng họ hiếu học | < | < | Ghi chú
    ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ % | Tổng số | Đăng ký | Công nhận | ^"""


def kp(count: int, name: str = "Khu phố {i}", figures: str = "#") -> str:
    return numbered("Khu phố", range(1, count + 1), name, figures)


@ward
def wp_standard_2019() -> Ward:
    w = Ward("wp_standard_2019", sheet="Biểu 1", ward="Thị trấn Liên Hương")
    w.head_block("BIỂU TỔNG HỢP KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2019", "Đơn vị tính: hộ", 10)
    w.head(FULL, name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7) | (8) | (9) | (10)")
    w.means("hh fr fg %fg/fr cl clr clg .").units(kp(9) + "\nT| | Tổng cộng | #")
    return w.signature()


@ward
def wp_no_title_file_name() -> Ward:
    """Ward and year stand in the file name only."""
    w = Ward("Tong hop GDHH nam 2018 - TT Lien Huong", sheet="Sheet1", ward="Liên Hương", period="2018")
    w.head("STT | Khu phố | TS hộ | ĐK GĐHH | CN GĐHH", name=1, stt=0)
    w.means("hh fr fg").units(kp(6, "KP{i}") + "\nT| | Cộng | #")
    return w


@ward
def wp_abbreviated() -> Ward:
    w = Ward("wp_abbreviated", "xls", "Bieu", ward="Thị trấn Phan Rí Cửa", period="2017")
    w.text("UBND TT. PHAN RÍ CỬA").text("Kết quả GĐHT, DHHT, CĐHT, ĐVHT năm 2017", bold=True, over=13).skip()
    w.head("""
        TT | KP | T.số hộ | GĐHT | < | DHHT | < | < | CĐHT | < | ĐVHT | < | <
        ^ | ^ | ^ | ĐK | CN | TS | ĐK | CN | ĐK | CN | TS | ĐK | CN""", name=1, stt=0)
    w.means("hh fr fg cl clr clg cor cog un unr ung").units(kp(5, "K.phố 0{i}") + "\nT| | TC | #")
    return w


@ward
def wp_leading_blanks() -> Ward:
    w = Ward("wp_leading_blanks", "ods", "Tổng hợp", ward="Xã Vĩnh Hảo", left=2, top=4, period="2019")
    w.text("XÃ VĨNH HẢO").text("ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HIẾU HỌC NĂM 2019", bold=True).skip(2)
    w.head("STT | Thôn | Tổng số hộ dân | Số hộ đăng ký GĐHH | Số hộ được công nhận GĐHH | Đạt tỷ lệ", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units("""
d| 1 | Thôn Vĩnh Hải | #
d| 2 | Vĩnh Hưng=Thôn Vĩnh Hưng | #
d| 3 | Vĩnh Phúc=Thôn Vĩnh Phúc | #
d| 4 | Thôn Vĩnh Sơn | #
T| | Toàn xã | #""", percent="%")
    return w


@ward
def wp_groups_roman() -> Ward:
    w = Ward("wp_groups_roman", sheet="KQ 2019", ward="Phường Phú Trinh", period="2019")
    w.head_block("TỔNG HỢP MÔ HÌNH HỌC TẬP NĂM 2019", "ĐVT: hộ", 7)
    w.head("TT | Đơn vị | Tổng số hộ | Gia đình học tập | < | Nhân khẩu | Hội viên\n^ | ^ | ^ | Đăng ký | Đạt | ^ | ^", name=1, stt=0)
    w.means("hh fr fg pop mem")
    w.units("S| I | Khối khu phố phía Bắc")
    first = kp(3)
    w.units(first)
    start = len(w.tables[0].body) - 3
    w.units("Q| | Cộng I | 0")
    _subtotal(w, w.tables[0].body[start:start + 3])
    w.units("S| II | Khối khu phố phía Nam")
    w.units("\n".join(f"d| {i} | Khu phố {i}=Khu phố {i} | #" for i in (4, 5)))
    w.units("Q| | Cộng II | 0")
    _subtotal(w, w.tables[0].body[-3:-1])
    rows = [r for r in w.tables[0].body if isinstance(w.cells.get((r, 0), None) and w.cells[r, 0].value, int)]
    w.units("T| | Tổng cộng (I+II) | 0")
    _subtotal(w, rows)
    return w.signature()


def _subtotal(w: Ward, rows: list[int]) -> None:
    for column in range(2, 7):
        w.put(column, sum(w.cells[r, column].value for r in rows))


@ward
def wp_total_first() -> Ward:
    w = Ward("wp_total_first", sheet="2020", ward="Phường Lạc Đạo", period="2020")
    w.text("PHƯỜNG LẠC ĐẠO - BÁO CÁO GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2020", bold=True).skip()
    w.head("Khu phố | Tổng số hộ | Đăng ký GĐHT | Được công nhận GĐHT | Số nhân khẩu")
    w.means("hh fr fg pop")
    row = w.row + 1
    w.row += 1
    w.units("\n".join(f"d| KP {i}=Khu phố {i} | #" for i in range(1, 8)))
    w.put(0, "Toàn phường", row, bold=True)
    for column in range(1, 5):
        w.put(column, sum(w.cells[r, column].value for r in w.tables[0].body), row)
    return w


@ward
def wp_stt_last_blank_name() -> Ward:
    w = Ward("wp_stt_last_blank_name", "htmlxls", ward="Thị trấn Chợ Lầu", period="2018")
    w.text("THỊ TRẤN CHỢ LẦU - KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HIẾU HỌC NĂM 2018").skip()
    w.head(" | Tổng số hộ | Số hộ đăng ký gia đình hiếu học | Số hộ được công nhận gia đình hiếu học | STT")
    w.means("hh fr fg .").units("\n".join(f"d| Khu phố {n}=Khu phố {n} | #" for n in ("Xuân An 1", "Xuân An 2", "Hải Tân", "Minh Tân")))
    for i, row in enumerate(w.tables[0].body, 1):
        w.put(4, i, row)
    return w


@ward
def wp_named_and_suffix() -> Ward:
    w = Ward("wp_named_and_suffix", sheet="ds", ward="Thị trấn Tân Nghĩa", period="2019")
    w.text("UBND THỊ TRẤN TÂN NGHĨA").text("TỔNG HỢP GĐHH NĂM 2019").skip()
    w.head("STT | Tên khu phố | Tổng số hộ gia đình | Hộ đăng ký GĐHH | Hộ được công nhận GĐHH", name=1, stt=0)
    w.means("hh fr fg").units("""
d| 1 | KP 1A=Khu phố 1A | #
d| 2 | KP 1B=Khu phố 1B | #
d| 3 | Khu phố II=Khu phố 2 | #
d| 4 | khu pho 3=Khu phố 3 | #
d| 5 | Chi hội khuyến học khu phố 4=Khu phố 4 | #
d| 6 | KHU PHỐ 5=Khu phố 5 | #
d| 7 | Khu phố 6 (TT. Tân Nghĩa)=Khu phố 6 | #
T| | Toàn thị trấn | #""")
    return w


@ward
def wp_no_accents() -> Ward:
    w = Ward("wp_no_accents", "csv", ward="Xã Phước Thể", period="2019", csv=("utf-8", ","))
    w.text("XA PHUOC THE").text("TONG HOP GIA DINH HIEU HOC NAM 2019").skip()
    w.head("STT | Thon | Tong so ho | So ho dang ky GDHH | So ho duoc cong nhan GDHH", name=1, stt=0)
    w.means("hh fr fg").units("d| 1 | Thon 1=Thôn 1 | #\nd| 2 | Thon 2=Thôn 2 | #\nd| 3 | Thon 3=Thôn 3 | #\nT| | Tong cong | #")
    return w


@ward
def wp_csv_semicolon_1258() -> Ward:
    w = Ward("wp_csv_semicolon_1258", "csv", ward="Xã Hòa Minh", period="2017", csv=("cp1258", ";"))
    w.text("UBND XÃ HÒA MINH").text("Biểu số liệu gia đình hiếu học năm 2017").skip()
    w.head("STT | Thôn | Tổng số hộ | Đăng ký gia đình hiếu học | Công nhận gia đình hiếu học | Quỹ khuyến học (đồng)", name=1, stt=0)
    w.means("hh fr fg fund").units("\n".join(f"d| {i} | Thôn {n}=Thôn {n} | #" for i, n in enumerate(["Hòa Thủy", "Lạc Trị", "Tuy Tịnh"], 1)) + "\nT| | Cộng | #")
    return w


@ward
def wp_utf16_tabs() -> Ward:
    w = Ward("wp_utf16_tabs", "csv", ward="Xã Bình Thạnh", period="2018", csv=("utf-16", "\t"))
    w.text("XÃ BÌNH THẠNH: GIA ĐÌNH HỌC TẬP NĂM 2018")
    w.head("TT | Thôn | Tổng số hộ | Số gia đình đăng ký GĐHT | Số gia đình được công nhận GĐHT | Số khẩu", name=1, stt=0)
    w.means("hh fr fg pop").units("d| 1 | Thôn Cát Bay | #\nd| 2 | Thôn Thạnh Giang | #\nd| 3 | Thôn Vĩnh Hanh | #")
    return w


@ward
def wp_plan_columns() -> Ward:
    w = Ward("wp_plan_columns", sheet="KH-TH", ward="Phường Đức Thắng", period="2017")
    w.head_block("KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HIẾU HỌC NĂM 2017", "", 8)
    w.head("""
        STT | Khu phố | Tổng số hộ | Gia đình hiếu học | < | < | So với kế hoạch (%) | So với tổng số hộ (%)
        ^ | ^ | ^ | Chỉ tiêu | Đăng ký | Công nhận | ^ | ^""", name=1, stt=0)
    w.means("hh fp fr fg %fg/fp %fg/hh").units(kp(6) + "\nT| | Cộng | #")
    return w


@ward
def wp_school_levels() -> Ward:
    w = Ward("wp_school_levels", sheet="Bo hoc", ward="Xã Chí Công", period="2018-2019")
    w.text("XÃ CHÍ CÔNG").text("TÌNH HÌNH HỌC SINH BỎ HỌC NĂM HỌC 2018-2019", bold=True).skip()
    w.head("""
        STT | Thôn | Học sinh đầu năm | < | Học sinh bỏ học | < | < | Vận động trở lại lớp | <
        ^ | ^ | Tiểu học | THCS | Tiểu học | THCS | THPT | Tiểu học | THCS""", name=1, stt=0)
    w.means("ps:th ps:thcs do:th do:thcs do:thpt rt:th rt:thcs")
    w.units("\n".join(f"d| {i} | Thôn {n} | #" for i, n in enumerate(["Hiệp Đức 1", "Hiệp Đức 2", "Hà Thủy 1", "Hà Thủy 2"], 1)) + "\nT| | Tổng | #")
    return w


@ward
def wp_all_models_wide() -> Ward:
    w = Ward("wp_all_models_wide", sheet="Tong hop", ward="Phường Phú Tài", period="2023")
    w.text("PHƯỜNG PHÚ TÀI").text("KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP VÀ CÔNG DÂN HỌC TẬP NĂM 2023").skip()
    w.head("""
        STT | Khu phố | Gia đình học tập | < | < | Đơn vị học tập | < | Công dân học tập | < | Quỹ khuyến học (đồng) | Số suất học bổng
        ^ | ^ | Tổng số hộ | Đăng ký | Được công nhận | Đăng ký | Được công nhận | Số người lớn | Được công nhận | ^ | ^""", name=1, stt=0)
    w.means("hh fr fg unr ung ad cit fund sch").units(kp(5, "Tổ dân phố {i}").replace("=Khu phố", "=Tổ dân phố") + "\nT| | Toàn phường | #")
    return w


@ward
def wp_repeated_header() -> Ward:
    w = Ward("wp_repeated_header", sheet="In", ward="Phường Thanh Hải", period="2016")
    w.text("PHƯỜNG THANH HẢI").text("DANH SÁCH KHU PHỐ ĐĂNG KÝ GIA ĐÌNH HIẾU HỌC NĂM 2016").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký gia đình hiếu học", name=1, stt=0)
    w.means("hh fr").units(kp(4))
    w.texts("STT | Khu phố | Tổng số hộ | Đăng ký gia đình hiếu học", bold=True)
    w.units("\n".join(f"d| {i} | Khu phố {i} | #" for i in range(5, 9)) + "\nT| | Cộng | #")
    return w


@ward
def wp_blank_and_hidden_rows() -> Ward:
    w = Ward("wp_blank_and_hidden_rows", sheet="2019", ward="Phường Hàm Tiến", period="2019")
    w.text("UBND PHƯỜNG HÀM TIẾN - Gia đình hiếu học 2019").skip()
    w.head("STT | Khu phố | Số hộ | Số hộ đăng ký GĐHH | Số hộ đạt GĐHH", name=1, stt=0)
    w.means("hh fr fg").units(kp(2) + "\n\n" + "d| 3 | Khu phố 3 | #\n\nd| 4 | Khu phố 4 | #\nT| | Cộng | #")
    w.hidden_rows = [w.tables[0].body[1]]
    return w


@ward
def wp_unlabelled_total() -> Ward:
    w = Ward("wp_unlabelled_total", "xls", "S1", ward="Thị trấn Lạc Tánh", period="2020")
    w.text("THỊ TRẤN LẠC TÁNH").text("Số liệu gia đình học tập năm 2020").skip()
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký GĐHT | Công nhận GĐHT", name=1, stt=0)
    w.means("hh fr fg").units(kp(7, "Khu phố {i}") + "\nT| | | #")
    return w
