"""Years, models, registrations and recognitions in three and four levels."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, join, names
from ...ward_frames import body, dots, end, gen, many, signed, title, top, total


@ward
def wd_soc_trang_ba_tang_bo_trong() -> Ward:
    """.xls of three levels (years, models, ĐK/CN) with blanks instead of merges; the last line of sums has no label."""
    w = Ward("wd_soc_trang_ba_tang_bo_trong", "xls", "DK-CN 3 nam", ward="Phường Vĩnh Hải Đông", period="2023", sizes=(240, 560))
    w.text("THỊ XÃ VĨNH CHÂU", bold=True).text("HỘI KHUYẾN HỌC PHƯỜNG VĨNH HẢI ĐÔNG", bold=True).skip()
    w.text("Số liệu đăng ký, công nhận gia đình và dòng họ học tập ba năm 2021 - 2023", bold=True).skip()
    w.head("""
        STT | Khóm | Năm 2021 | < | < | < | Năm 2022 | < | < | < | Năm 2023 | < | < | <
        ^ | ^ | Gia đình học tập | < | Dòng họ học tập | < | Gia đình học tập | < | Dòng họ học tập | < | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0, spanner="first", stub="top")
    w.means(many("fr fg clr clg", range(2021, 2024))).units(names("Khóm", "Cà Lăng A,Cà Lăng B,Giồng Nhãn,Biển Dưới,Năm Căn,Soài Côm,Huỳnh Kỳ") + "\nT| | | #")
    return end(w, "Người lập bảng", "Chủ tịch Hội", at=9)


@ward
def wd_phu_yen_bon_tang_moi_tai() -> Ward:
    """Four levels: models, years, đăng ký, mới and tái; the clans' side has no fourth level."""
    w = Ward("wd_phu_yen_bon_tang_moi_tai", sheet="Biểu 03-HKH", ward="Xã An Hiệp Đông", period="2023", sizes=(180, 420))
    top(w, "HỘI KHUYẾN HỌC HUYỆN TUY AN", "HỘI KHUYẾN HỌC XÃ AN HIỆP ĐÔNG", at=8, date="An Hiệp Đông, ngày 04 tháng 12 năm 2023")
    title(w, "BIỂU SỐ 03. ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP", 12)
    w.text("(Dùng cho Hội Khuyến học cấp xã, số liệu năm báo cáo và năm trước liền kề)", italic=True, over=12, align="center")
    w.head("""
        TT | Thôn | GIA ĐÌNH HỌC TẬP | < | < | < | < | < | DÒNG HỌ HỌC TẬP | < | < | <
        ^ | ^ | Năm 2022 | < | < | Năm 2023 | < | < | Năm 2022 | < | Năm 2023 | <
        ^ | ^ | Đăng ký | < | Được công nhận | Đăng ký | < | Được công nhận | Đăng ký | Được công nhận | Đăng ký | Được công nhận
        ^ | ^ | Mới | Tái đăng ký | ^ | Mới | Tái đăng ký | ^ | ^ | ^ | ^ | ^""", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10")
    w.means("frn@2022 frr@2022 fg@2022 frn@2023 frr@2023 fg@2023 clr@2022 clg@2022 clr@2023 clg@2023")
    w.units(names("Thôn", "Phước Hậu,Mỹ Phú 1,Mỹ Phú 2,Tuy Dương,Phong Niên,Xuân Trung") + "\nT| | Tổng cộng | #")
    return signed(w, at=8)


@ward
def wd_quang_nam_mot_hang_tieu_de_nam() -> Ward:
    """One row of short heads that carry the year, a column of differences; one recognition exceeds its registration."""
    w = Ward("wd_quang_nam_mot_hang_tieu_de_nam", sheet="Sheet1", ward="Xã Quế Trung Sơn", period="2020", sizes=(150, 390))
    w.text("Hội Khuyến học xã Quế Trung Sơn", bold=True)
    w.text("BẢNG THEO DÕI GIA ĐÌNH HỌC TẬP 2 NĂM 2019, 2020", bold=True, over=10, align="center").skip()
    w.head("TT | Tên thôn | Hộ 2019 | ĐK 2019 | CN 2019 | Hộ 2020 | ĐK 2020 | CN 2020 | CN 2020 so 2019 (+, -) | Ghi chú", name=1, stt=0)
    cols = "# n hh@2019 fr@2019 fg@2019 hh@2020 fr@2020 fg@2020 x:diff _"
    data = gen(w, 6, "hh@2019 fr@2019 fg@2019 hh@2020 fr@2020 fg@2020")
    wrong = data[3]["fr@2020"] + 27
    for line in data:
        line["diff"] = line["fg@2020"] - line["fg@2019"]
    data[3]["diff"] += wrong - data[3]["fg@2020"]
    lines = body(w, cols, [f"thôn {n}=Thôn {n}" for n in ["Trung Viên", "Đồng Tràm", "Lộc Thượng", "Phú Trung", "Hòa Mỹ", "Xuân Lư"]], data)
    total(w, cols, "Cộng", data)
    row = lines[3]
    w.plant(f"H{row}", wrong, f"G{row}", f"I{row}", total=f"H{w.row}")
    return end(w, "Người lập", "Chủ tịch Hội Khuyến học", at=6)


@ward
def wd_hai_phong_chi_tieu_thuc_hien() -> Ward:
    """Last year's result, this year's target, result, share and difference; formula codes; the whole ward stands first."""
    w = Ward("wd_hai_phong_chi_tieu_thuc_hien", sheet="PL2", ward="Phường Đằng Lâm Hạ", period="2022", sizes=(260, 640))
    top(w, "UBND QUẬN HẢI AN", "UBND PHƯỜNG ĐẰNG LÂM HẠ", at=6, date="Đằng Lâm Hạ, ngày 09 tháng 12 năm 2022")
    w.text("Phụ lục 2", italic=True, at=8)
    title(w, "KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIA ĐÌNH HỌC TẬP NĂM 2022", 10).skip()
    w.head("""
        STT | Tổ dân phố | Tổng số hộ | Thực hiện năm 2021 | < | Năm 2022 | < | < | < | <
        ^ | ^ | ^ | Số hộ đăng ký | Số hộ được công nhận | Chỉ tiêu quận giao | Số hộ đăng ký | Số hộ được công nhận | Đạt % so với chỉ tiêu | Tăng (+), giảm (-) so với 2021""", name=1, stt=0)
    w.code("1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=8/6*100 | 10=8-5")
    cols = "# n hh fr@2021 fg@2021 fp fr fg %fg/fp x:diff"
    data = gen(w, 7, "hh fr@2021 fg@2021 fp fr fg")
    for line in data:
        line["diff"] = line["fg"] - line["fg@2021"]
    look = {"diff": lambda v: f"{v:+d}" if v else 0}
    total(w, cols, "TOÀN PHƯỜNG", data, fmt=look)
    body(w, cols, [f"TDP số {i}=Tổ dân phố {i}" for i in range(1, 8)], data, fmt=look)
    return signed(w, "CÔNG CHỨC VH-XH", "TM. ỦY BAN NHÂN DÂN", 6, ("", "KT. CHỦ TỊCH"))


@ward
def wd_quang_tri_huyen_hai_cum() -> Ward:
    """A district's file: two sheets for two clusters, the communes as groups with thôn under them, sums under each group."""
    sheets = []
    clusters = {"Cụm phía Đông": {"Xã Triệu Lăng Bắc": "1,2,3,4", "Xã Triệu An Tây": "Tường Vân,Hà Tây,Phú Hội", "Xã Triệu Vân Hạ": "7,8,9"},
                "Cụm phía Tây": {"Xã Triệu Ái Thượng": "Hà Xá,Kiên Phước,Liên Phong,Trung Long", "Thị trấn Ái Tử Nam": "Tiểu khu 1,Tiểu khu 2,Tiểu khu 3"}}
    for k, (cluster, communes) in enumerate(clusters.items()):
        w = Ward("wd_quang_tri_huyen_hai_cum" + ("_2" if k else ""), sheet=cluster, ward="", period="2021", sizes=(110, 300))
        top(w, "HỘI KHUYẾN HỌC TỈNH QUẢNG TRỊ", "HỘI KHUYẾN HỌC HUYỆN TRIỆU PHONG", at=4)
        title(w, f"KẾT QUẢ XÂY DỰNG GIA ĐÌNH, DÒNG HỌ HỌC TẬP NĂM 2021 - {cluster.upper()}", 7).skip()
        w.head("""
            TT | Đơn vị | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | <
            ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
        w.means("hh fr fg clr clg")
        heads, roman = [], iter(("I", "II", "III"))
        for commune, thon in communes.items():
            w.ward = commune
            w.row += 1
            w.put(0, next(roman), bold=True, border=True)
            w.put(1, commune.upper() if k else commune, bold=True, border=True)
            w.tables[-1].body.append(w.row)
            kind = "Thôn " if "Tiểu" not in thon else ""
            w.units("\n".join(f"d| {i} | {kind}{name}={kind}{name} | #" for i, name in enumerate(thon.split(","), 1)))
            w.sum_row("Cộng", w.last(len(thon.split(","))))
            heads.append(w.row)
        w.sum_row("TỔNG CỘNG " + cluster.upper(), heads)
        end(w, "Người tổng hợp", "TM. BAN THƯỜNG VỤ", at=4)
        sheets.append(w)
    return join(sheets)


@ward
def wd_kien_giang_nam_mo_hinh_bo_trong_giua() -> Ward:
    """The models stand over the years; groups are written in the middle of unmerged cells, the stub at the bottom; a year is missing for clans."""
    w = Ward("wd_kien_giang_nam_mo_hinh_bo_trong_giua", "xls", "Tổng hợp 4 năm", ward="Xã Thổ Sơn Tây", period="2020", sizes=(230, 510))
    w.texts("UBND XÃ THỔ SƠN TÂY | | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("HỘI KHUYẾN HỌC | | | | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    w.text("KẾT QUẢ CÔNG NHẬN CÁC MÔ HÌNH GIAI ĐOẠN 2017 - 2020", bold=True, at=3)
    w.text("ĐVT: hộ, dòng họ, ấp", italic=True, at=9).skip()
    w.head("""
        Số TT | Ấp | Gia đình học tập | < | < | < | Dòng họ học tập | < | < | Ấp đạt Cộng đồng học tập | < | <
        ^ | ^ | 2017 | 2018 | 2019 | 2020 | 2018 | 2019 | 2020 | 2018 | 2019 | 2020""", name=1, stt=0, spanner="centre", stub="bottom")
    w.means("fg@2017 fg@2018 fg@2019 fg@2020 clg@2018 clg@2019 clg@2020 cog@2018 cog@2019 cog@2020")
    w.units(names("Ấp", "Hòn Me,Vạn Thanh,Bến Đá,Thổ Bình,Sơn Lập") + "\nT| | Cộng: | #")
    w.skip().text("* Năm 2017 chưa xét Dòng họ học tập và Cộng đồng học tập cấp ấp.", italic=True)
    return end(w, "Người báo cáo", "CHỦ TỊCH HỘI", at=6)


@ward
def wd_ba_ria_ba_nam_ba_muc() -> Ward:
    """Years outside, in each: total, registered, recognised and share of two models; figures as texts with dots, the unit named once; a total is wrong."""
    w = Ward("wd_ba_ria_ba_nam_ba_muc", sheet="TK 2021-2022", ward="Phường Phước Nguyên Tây", period="2022", sizes=(820, 1500))
    w.text("PHƯỜNG PHƯỚC NGUYÊN TÂY", bold=True).text("BAN CHỈ ĐẠO XÂY DỰNG XÃ HỘI HỌC TẬP", bold=True).skip()
    title(w, "THỐNG KÊ HỘ ĐĂNG KÝ VÀ ĐẠT DANH HIỆU “GIA ĐÌNH HỌC TẬP”, “CÔNG DÂN HỌC TẬP” 02 NĂM", 16).skip()
    one = "Gia đình học tập | < | < | < | Công dân học tập | < | <"
    leaf = "TS hộ | Đăng ký | Đạt | Tỷ lệ đạt/TS | Người từ 18 tuổi | Đạt | Tỷ lệ"
    w.head(f"""
        Stt | Khu phố | NĂM 2021 | < | < | < | < | < | < | NĂM 2022 | < | < | < | < | < | <
        ^ | ^ | {one} | {one}
        ^ | ^ | {leaf} | {leaf}""", name=1, stt=0)
    plan = many("hh fr fg ad cit", (2021, 2022))
    cols = "# n " + " ".join(f"hh@{y} fr@{y} fg@{y} %fg@{y}/hh@{y} ad@{y} cit@{y} %cit@{y}/ad@{y}" for y in (2021, 2022))
    data = gen(w, 5, plan)
    look = dict.fromkeys(plan.split(), dots)
    body(w, cols, [f"KP{i}=Khu phố {i}" for i in range(1, 6)], data, fmt=look)
    total(w, cols, "CỘNG", data, fmt=look)
    right = sum(line["fr@2022"] for line in data)
    w.plant(w.address(10), dots(right - 300))
    return signed(w, "NGƯỜI LẬP", "TRƯỞNG BAN", 9, ("", ""))
