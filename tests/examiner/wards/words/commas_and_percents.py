"""Commas for thousands, percents typed, unbreakable spaces, pages of the web, old fonts."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, numbered


@ward
def w7_fund_nghin_dong() -> Ward:
    """The fund in thousands of đồng, as its heading says."""
    w = Ward("w7_fund_nghin_dong", sheet="Quỹ", ward="Xã Thanh Lĩnh", period="2020")
    w.letterhead(("HỘI KHUYẾN HỌC XÃ THANH LĨNH",), 4)
    w.text("QUỸ KHUYẾN HỌC VÀ HỌC BỔNG NĂM 2020", bold=True, over=6, align="center").skip()
    w.head("STT | Xóm | Số hội viên | Quỹ khuyến học (nghìn đồng) | Số suất học bổng | Ghi chú", name=1, stt=0)
    w.means("mem fund sch .").units(names("Xóm", "Yên Thành,Liên Yên,Thanh Tân,Trung Thành,Xuân Liên") + "\nT| | Cộng | #", mess={1: "thousand"})
    w.put(5, "có 1 nhà hảo tâm ủng hộ", w.tables[0].body[1], border=True)
    return w.close("Thủ quỹ", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w7_csv_comma_thousands() -> Ward:
    """A .csv with commas in the thousands."""
    w = Ward("w7_csv_comma_thousands", "csv", ward="Phường Hiệp Thành", period="2022", csv=("utf-8-sig", ","), sizes=(1150, 2900))
    w.text("UBND PHƯỜNG HIỆP THÀNH").text("DANH HIỆU GIA ĐÌNH HỌC TẬP THEO KHU PHỐ - NĂM 2022").skip()
    w.head("STT | Khu phố | Tổng số hộ thường trú | Số hộ đăng ký GĐHT | Số hộ đạt GĐHT | Tỷ lệ đạt/đăng ký", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units(numbered("Khu phố", range(1, 9), "KP{i}") + "\nT| | Toàn phường | #", mess={0: "comma", 1: "comma", 2: "comma"}, percent="%")
    return w.skip().text("Ghi chú: số hộ lấy theo Công an phường cung cấp")


@ward
def w7_tcvn3_xls_bo_hoc() -> Ward:
    """TCVN3 in an .xls on lower secondary dropouts."""
    w = Ward("w7_tcvn3_xls_bo_hoc", "xls", "BoHoc", ward="Xã Trung Lý", period="2016-2017", encode="tcvn3", font=".VnTime")
    w.texts("UBND xã Trung Lý | | | Cộng hòa xã hội chủ nghĩa Việt Nam", bold=True).texts("Ban chỉ đạo phổ cập giáo dục | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    w.text("Học sinh trung học cơ sở bỏ học năm học 2016 - 2017", bold=True, over=6, align="center").skip()
    w.head("TT | Bản | Số học sinh đầu năm học | Số học sinh bỏ học | Số đã vận động trở lại lớp | Ghi chú", name=1, stt=0)
    w.means("ps:thcs do:thcs rt:thcs .").units(names("Bản", "Táo,Lìn,Pá Quăn,Co Cài,Nà Ón") + "\nT| | Cộng | #")
    return w.close("Người lập biểu", "Trưởng ban", 4, under=("", ""))


@ward
def w7_vni_xlsx_ap() -> Ward:
    """VNI in an .xlsx; families, communities and members of the ấp."""
    w = Ward("w7_vni_xlsx_ap", sheet="Ap", ward="Xã Long Hựu Đông", period="2017", encode="vni", font="VNI-Times", sizes=(290, 610))
    w.text("HỘI KHUYẾN HỌC XÃ LONG HỰU ĐÔNG", bold=True).skip()
    w.text("DANH SÁCH CÁC ẤP THỰC HIỆN MÔ HÌNH HỌC TẬP NĂM 2017", bold=True, over=8, align="center").skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập | < | Số hội viên
        ^ | ^ | ^ | Hộ đăng ký | Hộ được công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    w.means("hh fr fg cor cog mem").units(names("Ấp", "Chợ,Cầu Ngang,Đông,Tây,Trung,Rạch Cát") + "\nT| | Tổng số | #")
    return w.close("Người lập", "Chủ tịch", 5, under=("", ""))


@ward
def w7_sl_percent_typed() -> Ward:
    """Counts as text and typed shares in pairs, in an .xls."""
    w = Ward("w7_sl_percent_typed", "xls", "Sheet1", ward="Phường Cái Khế", period="2024", sizes=(410, 1050))
    w.text("UBND PHƯỜNG CÁI KHẾ", bold=True).skip()
    w.text("Thống kê gia đình học tập, năm 2024", bold=True, over=7, align="center").skip()
    w.head("""
        TT | Khóm | Tổng số hộ | Đăng ký gia đình học tập | < | Công nhận gia đình học tập | <
        ^ | ^ | ^ | Số lượng | Tỷ lệ so với tổng số hộ | Số lượng | Tỷ lệ so với đăng ký""", name=1, stt=0)
    w.means("hh fr %fr/hh fg %fg/fr").units(numbered("Khóm", range(1, 7)) + "\nT| | Cộng | #", mess={0: "dot", 1: "text", 2: "text"}, percent="%")
    return w.close("Người lập", "TM. ỦY BAN NHÂN DÂN", 5, under=("", "CHỦ TỊCH"))


@ward
def w7_chi_hoi_nbsp() -> Ward:
    """Hard blanks everywhere; branches of the association."""
    w = Ward("w7_chi_hoi_nbsp", sheet="Chi hội", ward="Xã Đại Thịnh", period="2021", encode="nbsp")
    w.text("HỘI KHUYẾN HỌC XÃ ĐẠI THỊNH", bold=True).text("HOẠT ĐỘNG CỦA CÁC CHI HỘI NĂM 2021", bold=True, over=6, align="center").skip()
    w.head("STT | Chi hội | Tổng số hội viên | Số tiền quỹ khuyến học (đồng) | Số suất học bổng đã trao | Ghi chú", name=1, stt=0)
    w.means("mem fund sch .").units(names("Thôn", "Nội Đồng,Đại Bái,Thái Lai,Cư An,Thượng Lệ", "Chi hội thôn {n}") + "\nT| | Cộng | #", mess={1: "dot"})
    return w.close("Kế toán", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w7_html_khoi_pho() -> Ward:
    """A page of a web programme saved as .xls; tộc họ."""
    w = Ward("w7_html_khoi_pho", "htmlxls", "Sheet1", ward="Phường Trường Xuân", period="2020", sizes=(260, 580))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG TRƯỜNG XUÂN").text("BIỂU TỔNG HỢP BÌNH XÉT GIA ĐÌNH HỌC TẬP VÀ TỘC HỌ HỌC TẬP NĂM 2020").skip()
    w.head("STT | Khối phố | Tổng số hộ | Gia đình đăng ký | Gia đình bình xét đạt | Tộc họ đăng ký | Tộc họ bình xét đạt", name=1, stt=0)
    w.means("hh fr fg clr clg").units(names("Khối phố", "Xuân Đông,Xuân Tây,Xuân Nam,Xuân Bắc,Trường Đồng") + "\nT| | Tổng cộng | #")
    return w.skip().text("Người lập biểu: Ngô Thị Bích Liên")


@ward
def w7_tp_quy_trieu_dong() -> Ward:
    """A city's wards with the fund in millions."""
    w = Ward("w7_tp_quy_trieu_dong", sheet="BC quỹ", ward="Thành phố Cao Bằng", period="2022")
    w.texts("HỘI KHUYẾN HỌC TỈNH CAO BẰNG", bold=True).texts("HỘI KHUYẾN HỌC THÀNH PHỐ", bold=True).skip()
    w.text("TÌNH HÌNH HỘI VIÊN, QUỸ KHUYẾN HỌC VÀ HỌC BỔNG CỦA CÁC PHƯỜNG, XÃ NĂM 2022", bold=True, over=6, align="center").skip()
    w.head("TT | Phường, xã | Hội viên (người) | Quỹ khuyến học (triệu đồng) | Học bổng đã cấp (suất) | Ghi chú", name=1, stt=0)
    w.means("mem fund sch .").units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Phường Hợp Giang", "Phường Sông Bằng", "Phường Đề Thám", "Phường Ngọc Xuân", "Xã Vĩnh Quang", "Xã Chu Trinh"), 1)) + "\nT| | Cộng toàn thành phố | #", mess={1: "million"}, ward_rows=True)
    return w.close("Kế toán", "TM. BAN THƯỜNG VỤ", 3)
