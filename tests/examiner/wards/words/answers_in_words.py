"""Answers in words with their units, notes with numbers, texts with tabs, old fonts."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, numbered


@ward
def w6_vni_xls_buon() -> Ward:
    """VNI in an .xls; buôn of the highlands."""
    w = Ward("w6_vni_xls_buon", "xls", "Buon", ward="Xã Ea Kao", period="2015", encode="vni", font="VNI-Times", sizes=(160, 390))
    w.texts("HỘI KHUYẾN HỌC XÃ EA KAO | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    w.text("Kết quả thực hiện mô hình gia đình hiếu học và dòng họ hiếu học năm 2015", bold=True, over=7, align="center").skip()
    w.head("""
        TT | Buôn | Số hộ | Gia đình hiếu học | < | Dòng họ hiếu học | <
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt""", name=1, stt=0)
    w.means("hh fr fg clr clg").units(names("Buôn", "Cao Thành,H Đơk,Tong Ju,Bông,Kao") + "\nT| | Tổng cộng | #")
    return w.close("Người lập biểu", "Chủ tịch Hội", 4, under=("", ""))


@ward
def w6_hoi_dap_units_text() -> Ward:
    """Counts typed with their unit in an .xls."""
    w = Ward("w6_hoi_dap_units_text", "xls", sheet="Tờ 1", ward="Thị trấn Chư Ty", period="2022", sizes=(120, 420))
    w.text("Hội Khuyến học thị trấn Chư Ty").text("Số liệu Gia đình học tập và Cộng đồng học tập năm 2022", bold=True).skip()
    w.head("TT | Tổ dân phố | Số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | Đăng ký CĐHT | Công nhận CĐHT", name=1, stt=0)
    w.means("hh fr fg cor cog").units(numbered("Tổ dân phố", range(1, 7), "TDP {i}") + "\nT| | Cộng | #", mess={0: "hộ", 1: "hộ", 2: "hộ"})
    return w.close("Thư ký", "Chủ tịch", 4, under=("", ""), names=("Rơ Mah H'Liên", "Phan Thanh Hùng"))


@ward
def w6_district_csv_text() -> Ward:
    """A district's communes in a .csv with semicolons and dots in the thousands."""
    w = Ward("w6_district_csv_text", "csv", ward="Huyện Cư Kuin", period="2021", csv=("utf-8-sig", ";"), sizes=(1800, 3900))
    w.text("HỘI KHUYẾN HỌC HUYỆN CƯ KUIN").text("TỔNG HỢP GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP CÁC XÃ NĂM 2021").skip()
    w.head("TT | Xã | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ công nhận GĐHT | Tỷ lệ CN/ĐK (%) | Dòng họ đăng ký DHHT | Dòng họ công nhận DHHT", name=1, stt=0)
    w.means("hh fr fg %fg/fr clr clg").units(names("Xã", "Ea Ning,Ea Tiêu,Ea Ktur,Ea Bhốk,Dray Bhăng,Hòa Hiệp,Cư Êwi,Ea Hu", "{n}") + "\nT| | Cộng | #", mess={0: "dot", 1: "dot", 2: "dot"}, percent="", ward_rows=True)
    return w.text("Người lập biểu: Nguyễn Thị Hương")


@ward
def w6_notes_with_numbers() -> Ward:
    """Sentences with figures below the table."""
    w = Ward("w6_notes_with_numbers", sheet="Sheet1", ward="Xã Hải Tây", period="2019", sizes=(130, 330))
    w.text("Hội Khuyến học xã Hải Tây", bold=True).text("Báo cáo số liệu gia đình học tập, dòng họ học tập năm 2019", bold=True, over=7, align="center").skip()
    w.head("STT | Xóm | Số hộ | Số GĐHT đăng ký | Số GĐHT được công nhận | Số DHHT đăng ký | Số DHHT được công nhận", name=1, stt=0)
    w.means("hh fr fg clr clg").units(numbered("Xóm", range(1, 11)) + "\nT| | Cộng | #")
    t = [w.cells[w.row, c].value for c in range(2, 7)]
    w.skip().text("* Ghi chú:", italic=True).text(f"- Toàn xã có 10/10 xóm đăng ký, trong đó {t[1]} hộ đăng ký Gia đình học tập, {t[2]} hộ được công nhận.")
    w.text("- Có 03 hộ được Hội Khuyến học huyện tặng giấy khen; 12 em được nhận học bổng của huyện, mỗi suất 500.000 đồng.").text("- Điện thoại liên hệ của thường trực Hội: ghi ở công văn kèm theo.")
    return w.close("Người viết báo cáo", "T/M BCH HỘI", 4, under=("", ""))


@ward
def w6_tcvn3_xls_doi() -> Ward:
    """TCVN3 in an .xls of 2014."""
    w = Ward("w6_tcvn3_xls_doi", "xls", "Bieu 2", ward="Xã Diễn Hồng", period="2014", encode="tcvn3", font=".VnTime", sizes=(90, 240))
    w.texts("Hội Khuyến học xã Diễn Hồng | | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    w.text("Tổng hợp gia đình hiếu học, dòng họ hiếu học năm 2014", bold=True, over=7, align="center").skip()
    w.head("TT | Xóm | Tổng số hộ | Số gia đình đăng ký hiếu học | Số gia đình đạt hiếu học | Số dòng họ đăng ký hiếu học | Số dòng họ đạt hiếu học", name=1, stt=0)
    w.means("hh fr fg clr clg").units(numbered("Xóm", range(1, 9), "Xóm {i}") + "\nT| | Tổng số | #")
    return w.close("Người lập biểu", "Chủ tịch hội", 4, under=("", ""), names=("Cao Xuân Lý", "Phan Văn Đường"))


@ward
def w6_csv_tab_to() -> Ward:
    """A .csv in UTF-16 with tabs."""
    w = Ward("w6_csv_tab_to", "csv", ward="Phường Cam Lộc", period="2023", csv=("utf-16", "\t"), sizes=(310, 720))
    w.text("UBND PHƯỜNG CAM LỘC").text("Biểu tổng hợp Gia đình học tập năm 2023 của các tổ dân phố")
    w.head("STT | Tên tổ dân phố | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ đạt GĐHT | Tỷ lệ hộ đạt/hộ đăng ký", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units(names("Tổ dân phố", "Lộc An,Lộc Thịnh,Lộc Phúc,Lộc Trường,Lộc Sơn,Lộc Hải", "TDP {n}") + "\nT| | Cộng | #", percent="%")
    return w
