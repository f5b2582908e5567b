"""Several sheets, tables or years: tables side by side, captions one under the other, quarters, turned tables."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, names, percentage


@ward
def w5_khu_pho_pairs_two_tables_side_names() -> Ward:
    """The first six khu vực on the left, the others on the right, to fill the page; one sum at the bottom right."""
    w = Ward("w5_khu_pho_pairs_two_tables_side_names", sheet="Sheet1", ward="Phường An Khánh", period="2023", sizes=(520, 1180))
    w.texts("ỦY BAN NHÂN DÂN PHƯỜNG AN KHÁNH", bold=True)
    w.text("SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2023 CÁC KHU VỰC", bold=True, over=11, align="center").skip()
    head = ["STT", "Khu vực", "Số hộ", "Đăng ký", "Công nhận"]
    w.line(*head, None, *head, bold=True)
    total = [0, 0, 0]
    for i in range(1, 6):
        a, b = w.draw("hh fr fg"), w.draw("hh fr fg")
        w.line(i, f"Khu vực {i}", *a, None, i + 5, f"Khu vực {i + 5}", *b)
        for left, number, values in ((2, i, a), (8, i + 5, b)):
            for k, short in enumerate(("hh", "fr", "fg")):
                w.takes(left + k, short, values[k], f"Khu vực {number}")
        total = [t + x + y for t, x, y in zip(total, a, b, strict=True)]
    w.line(None, None, None, None, None, None, None, "Toàn phường", *total, bold=True)
    return w.close("Người lập", "CHỦ TỊCH HỘI KHUYẾN HỌC", 7, under=("", ""))


@ward
def w5_two_models_beside_each_other() -> Ward:
    """Families on the left, clans on the right, each with its caption; a blank column between."""
    w = Ward("w5_two_models_beside_each_other", sheet="Năm 2018", ward="Xã Điện Phong", period="2018", sizes=(190, 460))
    w.texts("HỘI KHUYẾN HỌC XÃ ĐIỆN PHONG", bold=True)
    w.text("KẾT QUẢ THỰC HIỆN CÁC MÔ HÌNH HỌC TẬP NĂM 2018", bold=True, over=11, align="center").skip()
    w.texts("1. Gia đình học tập | | | | | | 2. Tộc họ học tập", bold=True)
    w.line("TT", "Thôn", "Tổng số hộ", "Đăng ký", "Đạt", None, "TT", "Thôn", "Tổng số tộc họ", "Đăng ký", "Đạt", bold=True)
    total = [0] * 6
    for i, n in enumerate(("Cẩm Đồng", "Cẩm Phú", "Thi Phương", "An Hà", "Hà An"), 1):
        v = w.draw("hh fr fg cl clr clg")
        w.line(i, n, *v[:3], None, i, n, *v[3:])
        for c, short, value in zip((2, 3, 4, 8, 9, 10), ("hh", "fr", "fg", "cl", "clr", "clg"), v, strict=True):
            w.takes(c, short, value, f"Thôn {n}")
        total = [a + b for a, b in zip(total, v, strict=True)]
    w.line(None, "Cộng", *total[:3], None, None, "Cộng", *total[3:], bold=True)
    return w.close("Người lập biểu", "TM. BAN CHẤP HÀNH", 7)


@ward
def w5_long_form_khu_pho_indicator_value() -> Ward:
    """One line per thôn and indicator, with its unit, in a .csv."""
    w = Ward("w5_long_form_khu_pho_indicator_value", "csv", ward="Xã Thanh Lĩnh", period="2022", csv=("utf-8-sig", ","), sizes=(180, 420))
    w.text("Hội Khuyến học xã Thanh Lĩnh").text("Số liệu mô hình học tập năm 2022 theo thôn").skip()
    w.line("STT", "Thôn", "Chỉ tiêu", "ĐVT", "Số lượng")
    number = 0
    labels = (("Tổng số hộ", "hộ"), ("Số hộ đăng ký GĐHT", "hộ"), ("Số hộ được công nhận GĐHT", "hộ"), ("Số dòng họ đăng ký DHHT", "dòng họ"), ("Số dòng họ được công nhận DHHT", "dòng họ"))
    for n in ("Thủy Sơn", "Sơn Lĩnh", "Phú Lĩnh", "Liên Thịnh"):
        v = w.draw("hh fr fg clr clg")
        for (label, unit), short, value in zip(labels, ("hh", "fr", "fg", "clr", "clg"), v, strict=True):
            number += 1
            w.line(number, f"Thôn {n}", label, unit, value)
            w.takes(4, short, value, f"Thôn {n}")
    return w


@ward
def w5_page_repeat_header() -> Ward:
    """Eighteen tổ dân phố on two printed pages, the headings typed again for the second."""
    w = Ward("w5_page_repeat_header", sheet="GĐHT", ward="Phường Quang Trung", period="2021", sizes=(90, 240))
    w.letterhead(("UBND PHƯỜNG QUANG TRUNG", "HỘI KHUYẾN HỌC"), 3)
    w.text("BẢNG TỔNG HỢP GIA ĐÌNH HỌC TẬP CÁC TỔ DÂN PHỐ NĂM 2021", bold=True, over=6, align="center").skip()
    w.head("TT | Tổ dân phố | Tổng số hộ | Hộ đăng ký | Hộ được công nhận | Tỷ lệ công nhận/đăng ký", name=1, stt=0)
    w.means("hh fr fg %fg/fr")
    w.units("\n".join(f"d| {i} | TDP {i:02d}=Tổ dân phố {i} | #" for i in range(1, 11)), percent="%")
    w.line("TT", "Tổ dân phố", "Tổng số hộ", "Hộ đăng ký", "Hộ được công nhận", "Tỷ lệ công nhận/đăng ký", bold=True)
    w.units("\n".join(f"d| {i} | TDP {i:02d}=Tổ dân phố {i} | #" for i in range(11, 19)) + "\nT| | Cộng | #", percent="%")
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 3, under=("(ký, ghi rõ họ tên)", "(ký tên, đóng dấu)"))


@ward
def w5_captions_stacked_four_models() -> Ward:
    """Four tables under one another, each with the model in its caption and bare columns."""
    w = Ward("w5_captions_stacked_four_models", "xls", "Phu luc 1", ward="Thị trấn Yên Thế", period="2020", sizes=(150, 420))
    w.text("UBND THỊ TRẤN YÊN THẾ", bold=True)
    w.text("PHỤ LỤC SỐ LIỆU BÁO CÁO TỔNG KẾT CÁC MÔ HÌNH HỌC TẬP NĂM 2020", bold=True, over=6, align="center")
    every = "1,2,3,4,6,7"
    for caption, label, plan in (("I. GIA ĐÌNH HỌC TẬP", "Tổng số hộ", "hh fr fg %fg/hh"), ("II. DÒNG HỌ HỌC TẬP", "Tổng số dòng họ", "cl clr clg %clg/cl"),
                                 ("III. CỘNG ĐỒNG HỌC TẬP", "Tổng số cộng đồng", "co cor cog ."), ("IV. ĐƠN VỊ HỌC TẬP", "Tổng số đơn vị", "un unr ung %ung/un")):
        w.skip().text(caption, bold=True)
        w.head(f"TT | Tổ dân phố | {label} | Đăng ký | Đạt | " + ("Tỷ lệ đạt/tổng số (%)" if "%" in plan else "Ghi chú"), name=1, stt=0)
        w.means(plan).units("\n".join(f"d| {k} | Tổ dân phố {n} | #" for k, n in enumerate(every.split(","), 1)) + "\nT| | Cộng | #")
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def w5_models_down_khu_pho_across_merged() -> Ward:
    """The models down, merged over their two steps; thôn across, the sum in the last column."""
    w = Ward("w5_models_down_khu_pho_across_merged", sheet="Tổng hợp", ward="Xã Đức Lân", period="2021", sizes=(260, 560))
    w.texts("HỘI KHUYẾN HỌC XÃ ĐỨC LÂN", bold=True)
    w.text("KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2021 CỦA CÁC THÔN", bold=True, over=8, align="center").skip()
    thon = ("Thạch Trụ Đông", "Thạch Trụ Tây", "Tú Sơn 1", "Tú Sơn 2", "Phước Khánh")
    w.line("Mô hình", "Nội dung", *thon, "Toàn xã", bold=True)
    values = [w.draw("hh fr fg cl clr clg unr ung") for _ in thon]
    w.means("hh fr fg cl clr clg unr ung")
    for k, (model, label, short) in enumerate((("Gia đình học tập", "Tổng số hộ", "hh"), (None, "Đăng ký", "fr"), (None, "Công nhận", "fg"), ("Dòng họ học tập", "Tổng số dòng họ", "cl"), (None, "Đăng ký", "clr"),
                                               (None, "Công nhận", "clg"), ("Đơn vị học tập", "Đăng ký", "unr"), (None, "Công nhận", "ung"))):
        w.line(model, label, *(v[k] for v in values), sum(v[k] for v in values))
        for c, n in enumerate(thon):
            w.takes(2 + c, short, values[c][k], f"Thôn {n}")
    w.merges += [(w.row - 7, 0, w.row - 5, 0), (w.row - 4, 0, w.row - 2, 0), (w.row - 1, 0, w.row, 0)]
    return w.close("Người lập", "CHỦ TỊCH", 5, under=("", ""))


@ward
def w5_citizens_by_quarter_tabs() -> Ward:
    """A tab for the half-year with the registrations and one for the whole year with the results."""
    papers = []
    for sheet, period, phrase, plan, head in (
            ("6T2024", "2024-H1", "6 THÁNG ĐẦU NĂM 2024", "ad citr %citr/ad", "TT | Khu phố | Số người lớn (từ 18 tuổi) | Số người đăng ký CDHT | Tỷ lệ %"),
            ("CaNam2024", "2024", "NĂM 2024", "ad citr cit %cit/ad", "TT | Khu phố | Số người lớn (từ 18 tuổi) | Số người đăng ký CDHT | Số người được công nhận CDHT | Tỷ lệ CN/tổng số")):
        w = Ward("w5_citizens_by_quarter_tabs", sheet=sheet, ward="Phường Tân Đông Hiệp", period=period)
        w.letterhead(("UBND PHƯỜNG TÂN ĐÔNG HIỆP", "HỘI KHUYẾN HỌC"), 3)
        w.text(f"KẾT QUẢ XÂY DỰNG MÔ HÌNH CÔNG DÂN HỌC TẬP {phrase}", bold=True, over=6, align="center").skip()
        w.head(head, name=1, stt=0)
        w.rng.seed("tân đông hiệp")
        values = [w.draw("ad citr cit") for _ in range(6)]
        total = [0, 0, 0]
        for i, (n, v) in enumerate(zip(("Tân An", "Tân Long", "Đông An", "Đông Minh", "Đông Thành", "Chiêu Liêu"), values, strict=True), 1):
            v = [v[0], v[1] - 40 if period.endswith("H1") else v[1], v[2]]
            total = [a + b for a, b in zip(total, v, strict=True)]
            w.means(plan)
            if period.endswith("H1"):
                w.units(f"d| {i} | KP {n}=Khu phố {n} | {v[0]} | {v[1]} | {percentage(v[1], v[0])}")
            else:
                w.units(f"d| {i} | KP {n}=Khu phố {n} | {v[0]} | {v[1]} | {v[2]} | {percentage(v[2], v[0])}")
        t = total
        w.units(f"T| | Cộng | {t[0]} | {t[1]} | {percentage(t[1], t[0])}" if period.endswith("H1") else f"T| | Cộng | {t[0]} | {t[1]} | {t[2]} | {percentage(t[2], t[0])}")
        papers.append(w)
    return join(papers)


@ward
def w5_years_down_khu_pho_across() -> Ward:
    """Five years down, khu phố across, the whole ward in the last column; the title says what is counted."""
    w = Ward("w5_years_down_khu_pho_across", sheet="Bieu do", ward="Phường Lộc Tiến", period="2017-2021", sizes=(280, 610))
    w.texts("PHƯỜNG LỘC TIẾN - HỘI KHUYẾN HỌC", bold=True)
    w.text("Số hộ đăng ký Gia đình học tập từ năm 2017 đến năm 2021 phân theo khu phố", bold=True).text("Đơn vị tính: hộ", at=6, italic=True)
    w.line("Năm", *(f"KP. {i:02d}" for i in range(1, 6)), "Toàn phường", bold=True)
    values = [w.draw(" ".join(f"fr@{y}" for y in range(2017, 2022))) for _ in range(5)]
    for j, year in enumerate(range(2017, 2022)):
        w.line(year, *(v[j] for v in values), sum(v[j] for v in values))
        for c in range(5):
            w.takes(1 + c, "fr", values[c][j], f"Khu phố {c + 1}", str(year))
    return w.close("Người lập", "CHỦ TỊCH", 4, under=("", ""))


@ward
def w5_two_periods_stacked_same_table() -> Ward:
    """One table with a line "Năm 2021", its thôn and their sum, then "Năm 2022" and the same again."""
    w = Ward("w5_two_periods_stacked_same_table", sheet="2021-2022", ward="Xã Bình Chánh", period="2021-2022", sizes=(240, 590))
    w.texts("HỘI KHUYẾN HỌC XÃ BÌNH CHÁNH", bold=True).text("TỔNG HỢP GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP HAI NĂM 2021 VÀ 2022", bold=True, over=7, align="center").skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    for k, year in enumerate((2021, 2022)):
        w.units(f"S| {'I' * (k + 1)} | Năm {year}")
        w.rng.seed("bình chánh")
        w.drift = k
        w.means(f"hh@{year} fr@{year} fg@{year} clr@{year} clg@{year}").units(names("Thôn", "Đông Bình,Mỹ Tân,Nam Bình,Bình An"))
        w.sum_row(f"Cộng năm {year}", w.last(4))
    return w.close("Người lập biểu", "CHỦ TỊCH", 4, under=("", ""))
