"""Thousands, dashes, units and words typed for figures, abbreviations without accents, a ward that only the file's name tells."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, numbered


@ward
def w4_fund_in_thousands() -> Ward:
    """The fund in thousands of đồng; what the scholarships cost has no code."""
    w = Ward("w4_fund_in_thousands", "xls", "Quy KH 2021", ward="Thị trấn Ma Lâm", period="2021")
    w.text("HỘI KHUYẾN HỌC THỊ TRẤN MA LÂM", bold=True)
    w.text("BÁO CÁO PHÁT TRIỂN HỘI VIÊN VÀ XÂY DỰNG QUỸ KHUYẾN HỌC NĂM 2021", bold=True, over=7, align="center").skip()
    w.head("STT | Khu phố | Số hộ | Tổng số hội viên | Quỹ khuyến học⏎vận động được⏎(1.000 đồng) | Số suất học bổng đã trao | Giá trị học bổng⏎(1.000 đồng)", name=1, stt=0)
    w.means("hh mem fund sch .")
    fund = 0
    for i in range(1, 9):
        value = w.rng.randint(40, 190) * 100
        n = w.rng.randint(5, 22)
        fund += value
        w.units(f"d| {i} | Khu phố {i} | {w.rng.randint(320, 780)} | {w.rng.randint(60, 180)} | {value}{{{value * 1000}}} | {n} | {n * 300}")
        for c in (4, 6):
            w.cells[w.row, c].number_format = "#,##0"
    body = w.last(8)
    w.line(None, "Cộng", *(sum(w.cells[r, c].value for r in body) for c in range(2, 7)), bold=True)
    return w.close("Kế toán", "CHỦ TỊCH HỘI", 4, date="Ma Lâm, ngày 20 tháng 12 năm 2021", under=("", ""))


@ward
def w4_html_uppercase() -> Ward:
    """A page saved as .xls, all in capitals, ấp under a commune."""
    w = Ward("w4_html_uppercase", "htmlxls", "Sheet1", ward="Xã Long Thành Trung", period="2017", sizes=(600, 1100))
    w.text("XÃ LONG THÀNH TRUNG").text("BẢNG TỔNG HỢP DANH HIỆU GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2017").skip()
    w.head("STT | TÊN ẤP | TỔNG SỐ HỘ GIA ĐÌNH | SỐ HỘ ĐĂNG KÝ GĐHT | SỐ HỘ ĐẠT GĐHT | TỶ LỆ ĐẠT SO VỚI TỔNG SỐ HỘ | ĐĂNG KÝ CĐHT | ĐẠT CĐHT", name=1, stt=0)
    w.means("hh fr fg %fg/hh cor cog").units("\n".join(f"d| {k} | ẤP {n.upper()}=Ấp {n} | #" for k, n in enumerate(("Long Thời", "Long Chí", "Long Khương", "Long Yên"), 1)) + "\nT| | TỔNG CỘNG | #", percent="%")
    return w


@ward
def w4_csv_text_numbers() -> Ward:
    """Semicolons, figures with dots and "hộ", shares with a decimal comma, an empty remark."""
    w = Ward("w4_csv_text_numbers", "csv", ward="Phường Hòa Khánh Nam", period="2020", csv=("utf-8-sig", ";"))
    w.text("UBND phường Hòa Khánh Nam").text("Kết quả xây dựng Gia đình học tập năm 2020 (đến 30/11/2020)").skip()
    w.head("Số TT | Tổ/Khu dân cư | Tổng số hộ | Số hộ đăng ký | Số hộ đạt | Tỷ lệ đạt/đăng ký | Ghi chú", name=1, stt=0)
    return w.means("hh fr fg . .").units("""
d| 1 | KDC số 1=Khu dân cư 1 | 1.385 hộ{1385} | 1.102 hộ{1102} | 964 hộ{964} | 87,5% |
d| 2 | KDC số 2=Khu dân cư 2 | 914 hộ{914} | 702 hộ{702} | 651 hộ{651} | 92,7% |
d| 3 | KDC số 3=Khu dân cư 3 | 1.046 hộ{1046} | 815 hộ{815} | 730 hộ{730} | 89,6% | tăng 12 hộ
d| 4 | KDC số 4=Khu dân cư 4 | 778 hộ{778} | 590 hộ{590} | 512 hộ{512} | 86,8% |
d| 5 | KDC số 5=Khu dân cư 5 | 1.203 hộ{1203} | 955 hộ{955} | 901 hộ{901} | 94,3% |
T| | Tổng cộng | 5.326 hộ | 4.164 hộ | 3.758 hộ | 90,2% |""")


@ward
def w4_vni_xls_three_models() -> Ward:
    """VNI in an .xls with a margin column; the headings in one row, models in full words."""
    w = Ward("w4_vni_xls_three_models", "xls", "Sheet1", ward="Thị trấn Tân Trụ", period="2016", encode="vni", font="VNI-Times", left=1, top=1)
    w.text("UBND thị trấn Tân Trụ", bold=True).text("Bảng kết quả đăng ký và công nhận danh hiệu hiếu học năm 2016", bold=True, over=8).skip()
    w.head("TT | Khu phố | Số hộ | Gia đình hiếu học đăng ký | Gia đình hiếu học được công nhận | Dòng họ hiếu học đăng ký | Dòng họ hiếu học được công nhận | Đơn vị hiếu học được công nhận", name=1, stt=0)
    w.means("hh fr fg clr clg ung").units("\n".join(f"d| {k} | {n}=Khu phố {n} | #" for k, n in enumerate(("Bình Hòa", "Bình Lợi", "Bình Đông", "Tân Bình"), 1)) + "\nT| | Tổng cộng | #")
    return w.close("Người lập", "Chủ tịch", 5, under=("", ""))


@ward
def w4_ward_in_file_name_only() -> Ward:
    """Neither ward nor year inside; the file name says both."""
    w = Ward("GĐHT phường Đức Thắng năm 2021", sheet="Sheet1", ward="Phường Đức Thắng", period="2021")
    w.head("STT | KP | Số hộ | Số hộ ĐK GĐHT | Số hộ được CN GĐHT | TL%", name=1, stt=0)
    return w.means("hh fr fg %fg/fr").units(numbered("Khu phố", range(1, 10), "{i}") + "\nT| | Cộng | #")


@ward
def w4_half_year_fund_millions() -> Ward:
    """The first half of a year; the fund in millions with decimals."""
    w = Ward("w4_half_year_fund_millions", "ods", "6 tháng 2023", ward="Xã Tam Hiệp", period="2023-H1", encode="eth")
    w.text("HỘI KHUYẾN HỌC XÃ TAM HIỆP", bold=True).text("Báo cáo số liệu 6 tháng đầu năm 2023", bold=True).skip()
    w.head("Stt | Thôn | Tổng số hộ | Số hộ ĐK GĐHT | Số hội viên hiện có | Quỹ khuyến học⏎(triệu đồng) | Số suất học bổng", name=1, stt=0)
    w.means("hh fr mem fund sch").units("""
d| 1 | Thôn Thọ Khương | 612 | 488 | 143 | 18.5{18500000} | 21
d| 2 | Thôn Vĩnh Đại | 405 | 297 | 96 | 9.2{9200000} | 10
d| 3 | Thôn Đại Phú | 538 | 410 | 121 | 12{12000000} | 15
d| 4 | Thôn Thái Xuân | 377 | 265 | 88 | 7.8{7800000} | 9
d| 5 | Thôn Mỹ Bình | 449 | 350 | 104 | 10.5{10500000} | 12
T| | Cộng | 2381 | 1810 | 552 | 58 | 67""")
    return w.close("Người lập", "Chủ tịch Hội", 4, date="Tam Hiệp, ngày 22 tháng 6 năm 2023", under=("", ""))


@ward
def w4_text_and_float_thousands() -> Ward:
    """Large khu phố: some figures are texts with a dot, some were stored as fractions."""
    w = Ward("w4_text_and_float_thousands", sheet="GDHT", ward="Phường Tân Phú", period="2022")
    w.text("UBND PHƯỜNG TÂN PHÚ", bold=True).text("TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2022", bold=True).skip()
    w.head("STT | Khu phố | Tổng số hộ dân | Dân số | Số hộ đăng ký⏎GĐHT | Số hộ đạt danh hiệu⏎GĐHT | Ghi chú", name=1, stt=0)
    return w.means("hh pop fr fg .").units("""
d| 1 | Khu phố 1 | '1.385{1385} | '4.912{4912} | '1.102{1102} | 964 |
d| 2 | Khu phố 2 | 1.246{1246} | 4.305{4305} | 905 | 811 |
d| 3 | Khu phố 3 | 978 | 3.418{3418} | 702 | 655 | tính cả hộ KT3
d| 4 | Khu phố 4 | '1.517{1517} | '5.266{5266} | '1.214{1214} | '1.075{1075} |
d| 5 | Khu phố 5 | 1.104{1104} | 3.877{3877} | 822 | 736 |
T| | Tổng cộng | '6.230 | '21.778 | '4.745 | '4.241 |""")


@ward
def w4_dashes_and_words() -> Ward:
    """Dashes, "không", "chưa báo cáo", noughts; the totals count what there is."""
    w = Ward("w4_dashes_and_words", sheet="Sheet1", ward="Thị trấn Đức Tài", period="2020")
    w.texts("UBND THỊ TRẤN ĐỨC TÀI", bold=True).text("KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2020", bold=True, over=9, align="center").text("(Ghi chú: dấu \"-\" là không có số liệu)", italic=True).skip()
    w.head("""
        STT | Khu phố | Số hộ | GĐHT | < | DHHT | < | ĐVHT | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | Đăng ký | Đạt | ^""", name=1, stt=0)
    w.means("hh fr fg clr clg unr ung .").units("""
d| 1 | Khu phố 1 | 512 | 388 | 341 | 3 | 2 | 2 | 2
d| 2 | Khu phố 2 | 634 | 470 | 402 | -{} | -{} | 3 | 2
d| 3 | Khu phố 3 | 455 | 310 | chưa báo cáo{} | 2 | 0 | 1 | 1 | KP đang họp bình xét
d| 4 | Khu phố 4 | 398 | 290 | 255 | không{} | không{} | 0 | 0
d| 5 | Khu phố 5 | 701 | 544 | 498 | 4 | 4 | -{} | -{}
T| | Tổng cộng | 2700 | 2002 | 1496 | 9 | 6 | 6 | 5""")
    return w.close("Người lập", "Chủ tịch", 6, under=("", ""))


@ward
def w4_no_accents_abbreviated() -> Ward:
    """Typed without accents, with abbreviations, in an .xls."""
    w = Ward("w4_no_accents_abbreviated", "xls", "TH 2018", ward="Xã Phú Lạc", period="2018")
    w.text("UBND XA PHU LAC", bold=True).text("TONG HOP GDHH, DHHH NAM 2018", bold=True).skip()
    w.head("""
        STT | Thon | T.so ho | Gia dinh hieu hoc | < | < | Dong ho hieu hoc | <
        ^ | ^ | ^ | So DK | So CN | Ty le | So DK | So CN""", name=1, stt=0)
    return w.means("hh fr fg %fg/fr clr clg").units("\n".join(f"d| {i} | Thon {i}=Thôn {i} | #" for i in range(1, 8)) + "\nT| | Tong cong | #", percent="%")


@ward
def w4_members_fund_branches() -> Ward:
    """Branches of khu phố and of schools: members, women, the fund in full."""
    w = Ward("w4_members_fund_branches", sheet="Chi hội", ward="Phường Hưng Long", period="2021")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG HƯNG LONG", bold=True).text("TÌNH HÌNH TỔ CHỨC HỘI, HỘI VIÊN VÀ QUỸ KHUYẾN HỌC NĂM 2021", bold=True, over=7, align="center").skip()
    w.head("""
        TT | Chi hội | Hội viên | < | Quỹ khuyến học | Số suất học bổng | Ghi chú
        ^ | ^ | Tổng số | Trong đó: nữ | ^ | ^ | ^""", name=1, stt=0)
    w.means("mem . fund sch .")
    w.units("""
d| 1 | Chi hội khu phố 1=Khu phố 1 | 124 | 61 | 12.500.000đ{12500000} | 14
d| 2 | Chi hội khu phố 2=Khu phố 2 | 98 | 50 | 8.200.000đ{8200000} | 9
d| 3 | Chi hội khu phố 3=Khu phố 3 | 143 | 77 | 15.000.000đ{15000000} | 18
d| 4 | Chi hội khu phố 4=Khu phố 4 | 87 | 40 | 7.450.000đ{7450000} | 8 | Chi hội mới kiện toàn""")
    before = len(w.observations)
    w.units("""
d| 5 | Chi hội Trường Tiểu học Hưng Long | 36 | 30 | 5.000.000đ{5000000} | 10
d| 6 | Chi hội Trường THCS Trưng Vương | 45 | 31 | 6.500.000đ{6500000} | 12""")
    w.not_counted(*(o["cell"] for o in w.observations[before:]))
    w.units("T| | Tổng cộng | 533 | 289 | 54.650.000đ | 71")
    return w.close("Thủ quỹ", "CHỦ TỊCH HỘI", 4, under=("", ""))
