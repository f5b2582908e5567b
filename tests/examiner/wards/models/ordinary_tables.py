"""The models in ordinary tables, as they come in from all provinces."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import (
    across,
    bare,
    big,
    body,
    end,
    gen,
    kp,
    of,
    offices,
    pct,
    signed,
    sums,
    table,
    title,
    top,
    total,
)


@ward
def wk_yen_khanh_xom_hieu_hoc() -> Ward:
    """Hiếu học of 2014: families and clans of xóm, merged heads, a column of remarks, the sum typed as "Tổng"."""
    w = Ward("wk_yen_khanh_xom_hieu_hoc", sheet="Sheet1", ward="Xã Khánh Lợi Trung", period="2014", sizes=(70, 190))
    title(top(w, "HỘI KHUYẾN HỌC HUYỆN YÊN KHÁNH", "HỘI KHUYẾN HỌC XÃ KHÁNH LỢI TRUNG", at=5, date="Khánh Lợi Trung, ngày 20 tháng 12 năm 2014"), "TỔNG HỢP GIA ĐÌNH HIẾU HỌC, DÒNG HỌ HIẾU HỌC NĂM 2014", 8).skip()
    w.head("""
        TT | Tên xóm | Số hộ | Gia đình hiếu học | < | Dòng họ hiếu học | < | Ghi chú
        ^ | ^ | ^ | Số hộ đăng ký | Số hộ đạt | Số DH đăng ký | Số DH đạt | ^""", name=1, stt=0)
    rows = gen(w, 9, "hh fr fg clr clg")
    notes = {3: "Họ Phạm được tỉnh tặng bằng khen", 6: "Xóm giáo"}
    table(w, "# n hh fr fg clr clg x:note", kp(9, "Xóm {i}", "Xóm"), [r | {"note": notes.get(i)} for i, r in enumerate(rows)], "Tổng")
    return signed(w, "Người tổng hợp", "T/M BCH HỘI KHUYẾN HỌC", 5, under=("", "CHỦ TỊCH"))


@ward
def wk_phu_tan_ap_mot_hang_dau() -> Ward:
    """.xls of 2017, one row of long heads, thousands with dots as texts, shares with a comma and two decimals."""
    w = Ward("wk_phu_tan_ap_mot_hang_dau", "xls", "GDHT", ward="Xã Phú Hưng Đông", period="2017", font="Arial", sizes=(480, 1650))
    title(offices(w, "UBND XÃ PHÚ HƯNG ĐÔNG", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ THỰC HIỆN MÔ HÌNH GIA ĐÌNH HỌC TẬP NĂM 2017", 6)
    w.text("ĐVT: hộ", at=5, italic=True)
    w.head("STT | Ấp | Tổng số hộ hiện có | Số hộ đăng ký Gia đình học tập | Số hộ được UBND xã công nhận Gia đình học tập | Tỷ lệ công nhận/đăng ký (%)", name=1, stt=0)
    data = gen(w, 6, "hh fr fg")
    lines, whole = table(w, "# n hh fr fg _", of("Ấp", "Hưng Mỹ,Hưng Tân,Hưng Thạnh,Hưng Hòa,Hưng Thới 1,Hưng Thới 2"), data, "Tổng cộng", fmt=dict.fromkeys(("hh", "fr", "fg"), big))
    for row, line in zip((*lines, whole), (*data, sums(data)), strict=True):
        w.put(5, vietnamese(percentage(line["fg"], line["fr"], 2), 2), row, border=True)
    return end(w, "Người lập bảng", "CHỦ TỊCH HỘI", 4)


@ward
def wk_cam_pha_khu_ods() -> Ward:
    """.ods of a town: khu of a phường, all four models, a row of column numbers, the families' share of those registered."""
    w = Ward("wk_cam_pha_khu_ods", "ods", "Tổng hợp mô hình", ward="Phường Cẩm Lâm", period="2019", sizes=(180, 440))
    title(top(w, "THÀNH PHỐ CẨM PHẢ", "HỘI KHUYẾN HỌC PHƯỜNG CẨM LÂM", at=8), "BÁO CÁO SỐ LIỆU CÁC MÔ HÌNH HỌC TẬP NĂM 2019", 13).skip()
    w.head("""
        STT | Khu | Tổng số hộ dân | Gia đình học tập | < | < | Dòng họ học tập | < | Cộng đồng học tập | < | Đơn vị học tập | < | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ % CN/ĐK | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | ^""", name=1, stt=0)
    w.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13")
    units = [f"Khu {k}" for k in ("1A", "1B", "2", "3", "4A", "4B", "5", "6")]
    table(w, "# n hh fr fg %fg/fr clr clg cor cog unr ung _", units, gen(w, 8, "hh fr fg clr clg cor cog unr ung"), "Cộng toàn phường")
    return end(w, "NGƯỜI LẬP", "CHỦ TỊCH HỘI", 8)


@ward
def wk_can_loc_thon_tcvn3() -> Ward:
    """.xls of 2015 in .VnTime: families registered and recognised under "Trong đó", xóm with names, the date of the meeting in the title's second line."""
    w = Ward("wk_can_loc_thon_tcvn3", "xls", "Bieu so 1", ward="Xã Trung Lộc Hạ", period="2015", encode="tcvn3", font=".VnTime", sizes=(95, 260))
    title(offices(w, "UBND xã Trung Lộc Hạ", "Hội Khuyến học").skip(), "Biểu tổng hợp bình xét gia đình hiếu học năm 2015", 7).text("(Họp ban chấp hành ngày 18/11/2015)", italic=True, over=7, align="center").skip()
    w.head("""
        TT | Xóm | Tổng số hộ | Trong đó | < | Cộng đồng khuyến học | <
        ^ | ^ | ^ | Đăng ký⏎gia đình hiếu học | Đạt⏎gia đình hiếu học | Đăng ký | Được công nhận""", name=1, stt=0)
    table(w, "# n hh fr fg cor cog", of("Xóm", "Đông Vĩnh,Tây Vĩnh,Minh Hương,Sơn Phú,Tân Mỹ,Đình Sơn,Trung Thịnh"), gen(w, 7, "hh fr fg cor cog"), "Toàn xã")
    return end(w, "Người lập biểu", "Chủ tịch hội", 4)


@ward
def wk_vung_liem_ap_vni() -> Ward:
    """VNI-Times of 2016: three models over ĐK and CN, ấp, a legend under the table."""
    w = Ward("wk_vung_liem_ap_vni", sheet="Bao cao nam", ward="Xã Hiếu Nghĩa Tây", period="2016", encode="vni", font="VNI-Times", sizes=(210, 520))
    title(offices(w, "HUYỆN VŨNG LIÊM", "HỘI KHUYẾN HỌC XÃ HIẾU NGHĨA TÂY").skip(), "SỐ LIỆU ĐĂNG KÝ VÀ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2016", 9).skip()
    w.head("""
        Số TT | Ấp | Số hộ | GĐHT | < | DHHT | < | CĐHT | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    table(w, "# n hh fr fg clr clg cor cog", bare("Ấp", "Hiếu Hòa,Hiếu Minh A,Hiếu Minh B,Hiếu Trung,Hiếu Thọ"), gen(w, 5, "hh fr fg clr clg cor cog"), "Cộng")
    w.skip().text("GĐHT: Gia đình học tập; DHHT: Dòng họ học tập; CĐHT: Cộng đồng học tập; ĐK: đăng ký; CN: công nhận", italic=True)
    return end(w, "Thư ký", "Chủ tịch", 5)


@ward
def wk_dien_ban_khoi_pho_nfd() -> Ward:
    """Decomposed letters of a Mac, 2020: khối phố, clans called tộc, a blank where a khối phố has none."""
    w = Ward("wk_dien_ban_khoi_pho_nfd", sheet="2020", ward="Phường Điện Nam Hạ", period="2020", encode="nfd", font="Calibri", sizes=(260, 610))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG ĐIỆN NAM HẠ").skip(), "Danh hiệu Gia đình học tập và Tộc họ học tập năm 2020", 7).skip()
    w.head("STT | Khối phố | Tổng số hộ | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT | Tộc họ đăng ký DHHT | Tộc họ được công nhận DHHT", name=1, stt=0)
    rows = gen(w, 6, "hh fr fg clr clg")
    rows[2] |= {"clr": None, "clg": None}
    table(w, "# n hh fr fg clr clg", bare("Khối phố", "Phong Lục,Cổ An,Bình Ninh,Viêm Trung,Quảng Lăng A,Quảng Lăng B"), rows, "Tổng cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wk_que_phong_ban_xom_nhom() -> Ward:
    """Two clusters as captions in letters, a sum under each, the whole at the end; 2021."""
    w = Ward("wk_que_phong_ban_xom_nhom", sheet="Tong hop", ward="Xã Châu Thôn Nội", period="2021", sizes=(55, 140))
    title(top(w, "ỦY BAN NHÂN DÂN", "XÃ CHÂU THÔN NỘI", at=4, date="Châu Thôn Nội, ngày 06 tháng 12 năm 2021"), "TỔNG HỢP KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2021", 7).skip()
    w.head("""
        TT | Bản | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    every, cols = [], "# n hh fr fg cor cog"
    for letter, place, text in (("A", "Cụm bản vùng ngoài", "Na Tỳ,Mường Piệt,Hữu Văn,Pòng"), ("B", "Cụm bản vùng trong", "Huôi Máy,Nậm Tột,Piếng Lâng")):
        w.line(letter, place, None, None, None, None, None, bold=True)
        rows = gen(w, text.count(",") + 1, "hh fr fg cor cog")
        table(w, cols, of("Bản", text), rows, "", first=len(every) + 1)
        every += rows
        total(w, cols, "Cộng cụm", rows)
    total(w, cols, "TỔNG TOÀN XÃ", every)
    return signed(w, "CÔNG CHỨC VĂN HÓA - XÃ HỘI", "TM. ỦY BAN NHÂN DÂN", 4, under=("", "KT. CHỦ TỊCH"))


@ward
def wk_long_my_khu_vuc_csv() -> Ward:
    """Csv with semicolons of 2022: khu vực, families and citizens, shares with a comma."""
    w = Ward("wk_long_my_khu_vuc_csv", "csv", ward="Phường Bình Thạnh Trung", period="2022", csv=("utf-8-sig", ";"), sizes=(310, 720))
    w.text("Hội Khuyến học phường Bình Thạnh Trung, thị xã Long Mỹ").text("Kết quả xây dựng Gia đình học tập, Công dân học tập năm 2022").skip()
    w.head("STT | Khu vực | Tổng số hộ | Số GĐHT đăng ký | Số GĐHT công nhận | Tỷ lệ GĐHT/tổng số hộ | Số người trong độ tuổi lao động | Số công dân học tập được công nhận", name=1, stt=0)
    table(w, "# n hh fr fg %fg/hh ~ad cit", of("Khu vực", "Bình Hòa,Bình Hiếu,Bình Tân,Thạnh Lợi,Bình An"), gen(w, 5, "hh fr fg ad cit"), "Cộng", show=pct)
    return w


@ward
def wk_pho_yen_tdp_html() -> Ward:
    """Html named .xls of 2023: tổ dân phố shortened, citizens among people of 18 and more, thousands with commas."""
    w = Ward("wk_pho_yen_tdp_html", "htmlxls", "Sheet1", ward="Phường Đắc Sơn Trung", period="2023", sizes=(230, 560))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG ĐẮC SƠN TRUNG").skip(), "TỔNG HỢP CÔNG DÂN HỌC TẬP NĂM 2023", 5).skip()
    w.head("STT | Tổ dân phố | Số người từ đủ 18 tuổi trở lên | Số người đạt danh hiệu Công dân học tập | Tỷ lệ (%)", name=1, stt=0)
    names = "Yên Trung,Đài Xuyên,Thượng Vụ,Sơn Trung,Hàng Luồng,Giếng,Quán Vã"
    table(w, "# n ad cit %cit/ad", [f"TDP {n}=Tổ dân phố {n}" for n in names.split(",")], gen(w, 7, "ad cit"), "Tổng số", fmt=dict.fromkeys(("ad", "cit"), lambda v: f"{v:,}" if v > 999 else v))
    return w


@ward
def wk_giong_rieng_ap_ngang() -> Ward:
    """Turned: contents down with captions I to III, ấp across, the sum in the last column; 2018."""
    w = Ward("wk_giong_rieng_ap_ngang", sheet="Bieu tong hop", ward="Xã Hòa Lợi Nam", period="2018", sizes=(240, 470))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HÒA LỢI NAM").skip(), "BIỂU TỔNG HỢP SỐ LIỆU KHUYẾN HỌC CÁC ẤP NĂM 2018", 8).skip()
    labels = [("I", "Gia đình học tập", ""), (1, "Tổng số hộ", "hh"), (2, "Số hộ đăng ký", "fr"), (3, "Số hộ được công nhận", "fg"), (4, "Tỷ lệ công nhận so với đăng ký (%)", "%fg/fr"),
              ("II", "Dòng họ học tập", ""), (1, "Số dòng họ đăng ký", "clr"), (2, "Số dòng họ được công nhận", "clg"),
              ("III", "Tổ chức hội", ""), (1, "Số hội viên khuyến học", "mem"), (2, "Số suất học bổng đã trao", "sch")]
    across(w, labels, of("Ấp", "Hòa A,Hòa B,Vàm Chệt,Kinh Tám,Thạnh Lợi"), gen(w, 5, "hh fr fg clr clg mem sch"), "Cộng")
    return end(w, "Người báo cáo", "CHỦ TỊCH HỘI", 5)


@ward
def wk_krong_no_bon_nam_nam() -> Ward:
    """Five years over the columns, registered and recognised in each; bon; the end of the first project; the sum is typed first."""
    w = Ward("wk_krong_no_bon_nam_nam", sheet="GDHT 2016-2020", ward="Xã Đắk Drô Thượng", period="2020", encode="nbsp", sizes=(75, 210))
    title(top(w, "UBND XÃ ĐẮK DRÔ THƯỢNG", "HỘI KHUYẾN HỌC", at=8), "KẾT QUẢ 5 NĂM XÂY DỰNG GIA ĐÌNH HỌC TẬP (2016 - 2020)", 12).skip()
    years = range(2016, 2021)
    w.head("STT | Thôn, bon | " + " | ".join(f"Năm {y} | <" for y in years) + "\n^ | ^ | " + " | ".join("Đăng ký | Công nhận" for _ in years), name=1, stt=0)
    plan = " ".join(f"fr@{y} fg@{y}" for y in years)
    units = [*of("Bon", "Choih,K'62,Broih"), *of("Thôn", "Đắk Tâm,Đắk Lập,Đắk Hợp")]
    data = gen(w, 6, plan)
    total(w, "# n " + plan, "Toàn xã", data)
    body(w, "# n " + plan, units, data)
    return signed(w, "Người lập biểu", "TM. BAN CHẤP HÀNH", 8, under=("", "PHÓ CHỦ TỊCH"))


@ward
def wk_kim_bang_thon_mo_hinh_roi_nam() -> Ward:
    """.xls: two models, within each three years of recognised ones; the upper heads stand in the first of unmerged cells."""
    w = Ward("wk_kim_bang_thon_mo_hinh_roi_nam", "xls", "Sheet2", ward="Xã Tân Sơn Đoài", period="2019", sizes=(150, 380))
    title(offices(w, "Hội Khuyến học xã Tân Sơn Đoài").skip(), "Số gia đình, dòng họ được công nhận danh hiệu học tập giai đoạn 2017-2019", 8).skip()
    w.head("""
        TT | Thôn | Gia đình học tập được công nhận | < | < | Dòng họ học tập được công nhận | < | <
        ^ | ^ | Năm 2017 | Năm 2018 | Năm 2019 | Năm 2017 | Năm 2018 | Năm 2019""", name=1, stt=0, spanner="first", stub="bottom")
    plan = "fg@2017 fg@2018 fg@2019 clg@2017 clg@2018 clg@2019"
    table(w, "# n " + plan, of("Thôn", "Tân Lang,Thụy Trung,Hồng Sơn,Vân Chu,Hoàng Mai"), gen(w, 5, plan), "Cộng")
    return end(w, "Người lập", "Chủ tịch hội", 5)


@ward
def wk_thanh_ba_khu_cong_thuc() -> Ward:
    """Sums as formulas, khu with numbers written with two figures; 2024."""
    w = Ward("wk_thanh_ba_khu_cong_thuc", sheet="BC 2024", ward="Xã Đông Thành Nội", period="2024", sizes=(110, 290))
    title(offices(w, "HUYỆN THANH BA", "HỘI KHUYẾN HỌC XÃ ĐÔNG THÀNH NỘI").skip(), "BIỂU BÁO CÁO KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2024", 6).text("(Theo Quyết định số 387/QĐ-TTg ngày 25/3/2022)", italic=True, over=6, align="center").skip()
    w.head("TT | Khu dân cư | Tổng số hộ | Số hộ đăng ký đầu năm | Số hộ được công nhận cuối năm | Ghi chú", name=1, stt=0)
    table(w, "# n hh fr fg _", [f"KDC {i:02d}=Khu dân cư {i}" for i in range(1, 9)], gen(w, 8, "hh fr fg"), "Tổng cộng", formulas=True)
    return end(w, "Người lập biểu", "CHỦ TỊCH", 4)


@ward
def wk_loc_hai_xa_moi_2025() -> Ward:
    """A commune of July 2025 without a district over it: families, communities and citizens of thôn and tổ dân phố, the year-end."""
    w = Ward("wk_loc_hai_xa_moi_2025", sheet="Năm 2025", ward="Xã Lộc Hải Thượng", period="2025", sizes=(240, 610))
    title(top(w, "HỘI KHUYẾN HỌC THÀNH PHỐ HUẾ", "HỘI KHUYẾN HỌC XÃ LỘC HẢI THƯỢNG", at=5, date="Lộc Hải Thượng, ngày 02 tháng 12 năm 2025"), "TỔNG HỢP KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2025", 9).text("(Sau sắp xếp đơn vị hành chính từ ngày 01/7/2025)", italic=True, over=9, align="center").skip()
    w.head("""
        STT | Thôn, tổ dân phố | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập | < | Công dân học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    units = [*of("Tổ dân phố", "Lập An,An Cư Đông,Đồng Dương"), *of("Thôn", "Thủy Cam,Phước An,Bình An,Cảnh Dương")]
    table(w, "# n hh fr fg cor cog citr cit", units, gen(w, 7, "hh fr fg cor cog citr cit"), "Tổng cộng")
    return signed(w, "NGƯỜI LẬP BIỂU", "TM. BAN CHẤP HÀNH", 5, under=("", "CHỦ TỊCH"))
