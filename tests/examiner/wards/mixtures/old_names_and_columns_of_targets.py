"""Half ordinary, half hard: targets beside results, old names before new ones, names that a program broke over two lines, notes that say a line is of another year, copies of a sheet."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join, percentage
from ...ward_frames import body, comma, dots, end, gen, given, kp, of, offices, signed, sums, table, title, top, total


@ward
def zv_bon_mo_hinh_387_muc_tieu() -> Ward:
    """The four models of decision 387; under the sum a line of the decision's aims for 2025 in per cent."""
    w = Ward("zv_bon_mo_hinh_387_muc_tieu", sheet="Biểu 1", ward="Xã Vũ Lăng Đoài", period="2024", sizes=(180, 420))
    top(w, "HỘI KHUYẾN HỌC HUYỆN TIỀN HẢI", "HỘI KHUYẾN HỌC XÃ VŨ LĂNG ĐOÀI", at=8, date="Vũ Lăng Đoài, ngày 28 tháng 11 năm 2024")
    title(w, "KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2024", 13)
    w.text("(Thực hiện Quyết định số 387/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ)", italic=True, over=13, align="center").skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | < | < | Cộng đồng học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | Số GĐ đăng ký | Số GĐ đạt | Tỷ lệ đạt/tổng số hộ (%) | Tổng số dòng họ | Số ĐK | Số đạt | Số ĐK | Số đạt | Số ĐK | Số đạt""", name=1, stt=0)
    table(w, "# n hh fr fg %fg/hh cl clr clg cor cog unr ung", of("Thôn", "Vân Trường,Bắc Trạch 1,Bắc Trạch 2,Rạng Đông,Lê Lợi"), gen(w, 5, "hh fr fg cl clr clg cor cog unr ung"), "Cộng", show=comma)
    w.line(None, "Mục tiêu QĐ 387 đến năm 2025", None, None, None, "70%", None, None, "65%", None, "65%", None, "80%")
    return signed(w, at=8)


@ward
def zv_hoi_vien_hai_nam() -> Ward:
    """Members of 31/12/2023 and 31/12/2024, more and fewer in columns of their own, share of the people; chi hội of khu phố."""
    w = Ward("zv_hoi_vien_hai_nam", sheet="HV", ward="Phường Bình Hiệp Nam", period="2024", sizes=(260, 520))
    title(offices(w, "HỘI KHUYẾN HỌC THỊ XÃ", "HỘI KHUYẾN HỌC PHƯỜNG BÌNH HIỆP NAM").skip(), "PHÁT TRIỂN HỘI VIÊN NĂM 2024", 8).skip()
    w.head("""
        TT | Chi hội | Dân số | Số hội viên | < | So sánh | < | Tỷ lệ hội viên/dân số (%)
        ^ | ^ | ^ | 31/12/2023 | 31/12/2024 | Tăng | Giảm | ^""", name=1, stt=0)
    made = [(1204, 214, 231), (1530, 260, 255), (987, 140, 162), (1411, 233, 233), (1102, 181, 196)]
    d = [{"pop": p, "mem@2023": a, "mem": b, "up": max(b - a, 0) or None, "down": max(a - b, 0) or None} for p, a, b in made]
    table(w, "# n pop mem@2023 mem x:up x:down %mem/pop", kp(5, "Chi hội khu phố {i}"), d, "Cộng", fmt={"pop": dots})
    return end(w, at=4)


@ward
def zv_nam_nam_toan_xa() -> Ward:
    """The commune's five years down, the mean of them and the change since the first below; no thôn."""
    w = Ward("zv_nam_nam_toan_xa", "xls", "5 năm", ward="Xã Thạch Kênh Đông", period="2021-2025", sizes=(1500, 1600))
    title(offices(w, "UBND XÃ THẠCH KÊNH ĐÔNG", "HỘI KHUYẾN HỌC").skip(), "KẾT QUẢ 5 NĂM THỰC HIỆN QUYẾT ĐỊNH 387 (2021-2025)", 8).skip()
    w.head("Năm | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận GĐHT | Tỷ lệ (%) | Số dòng họ được công nhận | Số thôn được công nhận CĐHT | Ghi chú", name=0)
    made = [(2021, 1502, 1105, 980, 14, 5), (2022, 1515, 1160, 1031, 15, 6), (2023, 1527, 1203, 1088, 17, 6), (2024, 1540, 1266, 1150, 18, 7), (2025, 1551, 1301, 1204, 19, 7)]
    for year, hh, fr, fg, clg, cog in made:
        w.line(year, hh, fr, fg, percentage(fg, hh), clg, cog, "Ước đến 31/12" if year == 2025 else None)
        for c, short, value in ((1, "hh", hh), (2, "fr", fr), (3, "fg", fg), (5, "clg", clg), (6, "cog", cog)):
            w.takes(c, short, value, "", str(year))
    w.not_counted(*(w.address(c) for c in (1, 2, 3, 5, 6)))
    w.line("Bình quân 5 năm", 1527, 1207, 1091, 71.4, 16.6, 6.2, bold=True)
    w.line("Năm 2025 so với năm 2021", "+49", "+196", "+224", None, "+5", "+2", bold=True)
    return end(w, at=4)


@ward
def zv_bieu_so_03_kh() -> Ward:
    """The association's statistical form with number, decision, day of receipt, who sends and who gets it in boxes; letters and numbers of columns."""
    w = Ward("zv_bieu_so_03_kh", sheet="Biểu 03-KH", ward="Xã Hòa Lộc Thượng", period="2023", sizes=(200, 400))
    w.texts("Biểu số: 03-KH/X | | | Đơn vị báo cáo: | Hội Khuyến học xã Hòa Lộc Thượng")
    w.texts("Ban hành theo QĐ số 112/QĐ-KHT ngày 20/02/2022 | | | Đơn vị nhận báo cáo: | Hội Khuyến học huyện Tam Bình")
    w.texts("Ngày nhận báo cáo: 15/12/2023").skip()
    title(w, "GIA ĐÌNH, DÒNG HỌ HỌC TẬP", 8)
    w.text("Năm 2023", italic=True, over=8, align="center").skip()
    w.head("""
        Số thứ tự | Tên ấp | Hộ gia đình | < | < | Dòng họ | < | <
        ^ | ^ | Tổng số | Đăng ký GĐHT | Được công nhận | Tổng số | Đăng ký DHHT | Được công nhận""", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3 | 4 | 5 | 6")
    table(w, "# n hh fr fg cl clr clg", of("Ấp", "Hòa An,Hòa Thuận,Hòa Phong,Phú Hòa,Hòa Hiệp,Hòa Thạnh"), gen(w, 6, "hh fr fg cl clr clg"), "Tổng số")
    return signed(w, "Người lập biểu", "Thủ trưởng đơn vị")


@ward
def zv_ba_cap_hoc_toan_xa() -> Ward:
    """The whole commune, levels of school down: schools, classes, pupils at start and end, those who left, share kept; the sum of primary and THCS last."""
    w = Ward("zv_ba_cap_hoc_toan_xa", sheet="Giáo dục", ward="Xã Phú Lương Bắc", period="2023-2024")
    title(offices(w, "UBND XÃ PHÚ LƯƠNG BẮC", "BAN KHUYẾN HỌC").skip(), "SỐ LIỆU TRƯỜNG, LỚP, HỌC SINH NĂM HỌC 2023-2024", 8).skip()
    w.head("TT | Cấp học | Số trường | Số lớp | Số học sinh đầu năm học | Số học sinh cuối năm học | Số học sinh bỏ học | Tỷ lệ duy trì sĩ số (%)", name=1, stt=0)
    for i, (name, schools, classes, ps, pe, do, level) in enumerate((("Mầm non", 1, 12, 318, 316, None, "mn"), ("Tiểu học", 2, 24, 702, 701, 0, "th"), ("Trung học cơ sở", 1, 16, 588, 583, 4, "thcs")), 1):
        w.line(i, name, schools, classes, ps, pe, do if do is not None else "-", percentage(pe, ps))
        for c, short, value in ((4, "ps", ps), (5, "pe", pe), (6, "do", do)):
            if value is not None:
                w.takes(c, short, value, level={"mn": "preschool", "th": "primary", "thcs": "lower_secondary"}[level])
    w.not_counted(w.address(6, w.row - 2))
    w.line(None, "Cộng", 4, 52, 1608, 1600, 4, 99.5, bold=True)
    return end(w, "Người tổng hợp", "TRƯỞNG BAN", 4)


@ward
def zv_thu_chi_quy() -> Ward:
    """The fund's year by thôn: carried over, taken in, paid out, what is left; scholarships beside; đồng with dots."""
    w = Ward("zv_thu_chi_quy", sheet="Thu chi", ward="Xã Hương Vĩnh Hạ", period="2024")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ HƯƠNG VĨNH HẠ").skip(), "BÁO CÁO THU, CHI QUỸ KHUYẾN HỌC NĂM 2024", 8)
    w.text("Đơn vị tính: đồng", at=6, italic=True)
    w.head("TT | Thôn | Tồn năm 2023 chuyển sang | Thu năm 2024 | Chi năm 2024 | Quỹ khuyến học hiện có | Số suất học bổng đã trao | Số HS được khen thưởng", name=1, stt=0)
    made = [(12400000, 8500000, 7200000, 14, 61), (6100000, 5000000, 4800000, 9, 44), (21300000, 15000000, 16500000, 25, 98), (3200000, 4000000, 2900000, 6, 30)]
    d = [{"a": a, "b": b, "c": c, "fund": a + b - c, "sch": s, "k": k} for a, b, c, s, k in made]
    table(w, "# n x:a ~b x:c fund sch x:k", of("Thôn", "Vĩnh Phúc,Vĩnh Ngọc,Trại Lê,Đông Hà"), d, "Tổng cộng", fmt=dict.fromkeys(("a", "b", "c", "fund"), dots))
    return end(w, "Thủ quỹ", "CHỦ TỊCH", 4)


@ward
def zv_csv_dat_chuan() -> Ward:
    """A csv with semicolons: *Số hộ đăng ký thực hiện mô hình*, *Số hộ đạt chuẩn GĐHT*; tổ dân phố."""
    w = Ward("zv_csv_dat_chuan", "csv", ward="Phường Ka Long Đông", period="2022", csv=("utf-8-sig", ";"), sizes=(140, 310))
    w.text("PHƯỜNG KA LONG ĐÔNG - BÁO CÁO GIA ĐÌNH HỌC TẬP NĂM 2022").skip()
    w.head("STT | Khu phố | Số hộ trên địa bàn | Số hộ đăng ký thực hiện mô hình | Số hộ đạt chuẩn GĐHT | Tỷ lệ đạt chuẩn so với số hộ đăng ký", name=1, stt=0)
    table(w, "# n hh fr fg %fg/fr", kp(7), gen(w, 7, "hh fr fg"), "Toàn phường", show=lambda v: f"{vietnamese(v, 1)}%")
    return w


@ward
def zv_cong_dan_xep_muc() -> Ward:
    """Learning citizens: people of eighteen and more, registered, recognised, of these by grade, and how many were entered in the program."""
    w = Ward("zv_cong_dan_xep_muc", sheet="CDHT 2024", ward="Phường Quảng Thọ Tây", period="2024", sizes=(280, 560))
    top(w, "UBND PHƯỜNG QUẢNG THỌ TÂY", "HỘI KHUYẾN HỌC", at=6)
    title(w, "KẾT QUẢ ĐÁNH GIÁ, CÔNG NHẬN DANH HIỆU CÔNG DÂN HỌC TẬP NĂM 2024", 10).skip()
    w.head("""
        TT | Tổ dân phố | Số người từ 18 tuổi trở lên | Số người đăng ký | Số người được công nhận | Trong đó xếp mức | < | < | Đã nhập phần mềm | Tỷ lệ CN/tổng số (%)
        ^ | ^ | ^ | ^ | ^ | Tốt | Khá | Đạt | ^ | ^""", name=1, stt=0)
    d = gen(w, 5, "ad citr cit")
    for k, x in enumerate(d):
        good = x["cit"] // 4 + k
        fair = x["cit"] // 3
        x |= {"a": good, "b": fair, "c": x["cit"] - good - fair, "pm": x["cit"] - 3 * k}
    table(w, "# n ad citr cit x:a x:b x:c x:pm %cit/ad", of("Tổ dân phố", "Minh Phượng,Minh Lợi,Nhân Thọ,Thọ Đơn,Thuận Bài"), d, "Toàn phường", formulas=False)
    return signed(w, at=5)


@ward
def zv_bien_gioi_dan_toc() -> Ward:
    """A border commune: the peoples of each bản in words, households and people, poor households, families; one bản is a settlement of a post."""
    w = Ward("zv_bien_gioi_dan_toc", "ods", "Tổng hợp", ward="Xã Mường Cai Thượng", period="2023", sizes=(60, 170))
    title(offices(w, "UBND XÃ MƯỜNG CAI THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2023", 9).skip()
    w.head("TT | Bản | Dân tộc | Số hộ | Số khẩu | Hộ nghèo | Hộ đăng ký GĐHT | Hộ đạt GĐHT | Tỷ lệ hộ đạt/số hộ", name=1, stt=0)
    d = gen(w, 6, "hh pop fr fg")
    for x, people in zip(d, ("Mông", "Thái", "Mông, Thái", "Khơ Mú", "Thái, Kinh", "Mông"), strict=True):
        x |= {"dt": people, "ngheo": x["hh"] // 3}
    table(w, "# n x:dt hh pop x:ngheo fr fg %fg/hh", of("Bản", "Huổi Hưa,Co Phường,Nà Cần,Pá Vai,Đồn Biên phòng,Ta Lát"), d, "Cộng", show=comma)
    return end(w, at=5)


@ward
def zv_huyen_xep_theo_khu() -> Ward:
    """A district, its town first, communes of the plain and of the mountains as captions; two models; share of the year's aim."""
    w = Ward("zv_huyen_xep_theo_khu", "xls", "Tong hop", ward="Huyện Nghĩa Sơn Trung", period="2022", sizes=(1300, 2600))
    top(w, "HỘI KHUYẾN HỌC TỈNH", "HỘI KHUYẾN HỌC HUYỆN NGHĨA SƠN TRUNG", at=6)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2022", 8).skip()
    w.head("""
        TT | Xã, thị trấn | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | So với chỉ tiêu (70%) | Đăng ký | Công nhận""", name=1, stt=0)
    cols, done = "# n hh fr fg x:s clr clg", []
    for text, units in (("I. Khu vực đồng bằng", ["Thị trấn Nghĩa Sơn", *of("Xã", "Đức Lâm Hạ,Phú Hậu")]), ("II. Khu vực miền núi", of("Xã", "Sơn Trà Thượng,Ba Liên Tây,An Quang Trong"))):
        w.line(None, text, bold=True)
        d = gen(w, 3, "hh fr fg clr clg")
        for x in d:
            x["s"] = "Đạt" if x["fg"] >= .7 * x["hh"] else "Chưa đạt"
        body(w, cols, units, d, first=len(done) + 1, ward_rows=True)
        done += d
    total(w, "# n hh fr fg _ clr clg", "Toàn huyện", done)
    return signed(w, at=5)


# -- hard ones ----------------------------------------------------------------------------------------------
@ward
def zv_ten_gay_hai_dong() -> Ward:
    """A PDF turned into cells: a name too long for its column goes on in the next line, which holds nothing else; counts with a blank in the thousands."""
    w = Ward("zv_ten_gay_hai_dong", sheet="Table 1", ward="Xã Tân Thanh Đoài", period="2023", font="Arial", sizes=(260, 900))
    offices(w, "HỘI KHUYẾN HỌC XÃ TÂN THANH ĐOÀI", "BIỂU TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2023").skip()
    w.head("TT | Tên thôn | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận | Tỷ lệ", name=1, stt=0)
    made = [("Thôn Hoàng Xá", "", 512, 390, 351), ("Thôn Ngọc Trì", "Thượng", 1204, 880, 802), ("Thôn Bãi Đông", "Hạ", 433, 301, 288), ("Thôn Vàng", "", 298, 214, 190), ("Thôn Quang Trung", "Đông", 367, 270, 251)]
    for i, (name, rest, hh, fr, fg) in enumerate(made, 1):
        whole = f"{name} {rest}".strip()
        w.line(i, name, f"{hh:,}".replace(",", " "), str(fr), str(fg), f"{vietnamese(percentage(fg, fr), 1)}%")
        for c, short, value in ((2, "hh", hh), (3, "fr", fr), (4, "fg", fg)):
            w.takes(c, short, value, whole)
        if rest:
            w.line(None, rest)
    w.line(None, "Cộng", "2 814", "2 055", "1 882", "91,6%", bold=True)
    return w


@ward
def zv_chi_tieu_hdnd() -> Ward:
    """The commune's table of aims: unit of measure, last year's result, the council's aim, this year's, against both; some items are shares, some counts."""
    w = Ward("zv_chi_tieu_hdnd", sheet="Chỉ tiêu", ward="Xã Đông Minh Hạ", period="2024")
    title(offices(w, "UBND XÃ ĐÔNG MINH HẠ").skip(), "KẾT QUẢ THỰC HIỆN CHỈ TIÊU KHUYẾN HỌC NĂM 2024", 8)
    w.text("(Theo Nghị quyết số 12/NQ-HĐND ngày 20/12/2023)", italic=True, over=8, align="center").skip()
    w.head("TT | Chỉ tiêu | ĐVT | Thực hiện năm 2023 | Nghị quyết HĐND giao 2024 | Thực hiện năm 2024 | So với NQ (%) | So với năm 2023 (%)", name=1, stt=0)
    for i, (text, unit, old, aim, new, short, plan) in enumerate((
            ("Số hộ được công nhận Gia đình học tập", "hộ", 1402, 1500, 1533, "fg", "fp"), ("Tỷ lệ Gia đình học tập", "%", 71.2, 75, 76.4, "", ""), ("Số dòng họ được công nhận Dòng họ học tập", "dòng họ", 21, 24, 23, "clg", "clp"),
            ("Số thôn đạt Cộng đồng học tập", "thôn", 7, 8, 8, "cog", "cop"), ("Số hội viên khuyến học", "người", 1820, 1900, 1911, "mem", ""), ("Tỷ lệ hội viên/dân số", "%", 22.1, 23, 23.4, "", ""),
            ("Quỹ khuyến học", "triệu đồng", 145, 160, 172, "fund", "")), 1):
        share = (percentage(new, aim), percentage(new, old)) if unit != "%" else (None, None)
        w.line(i, text, unit, old, aim, new, *share)
        times = 1000000 if short == "fund" else 1
        if short:
            w.takes(3, short, old * times, "", "2023").takes(5, short, new * times)
        if plan:
            w.takes(4, plan, aim)
        elif short:
            w.not_counted(w.address(4))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def zv_minh_chung_cdht_cap_xa() -> Ward:
    """The commune's own assessment as a learning community: indicator, level 1, level 2, what was reached and proof; nothing is a count of the association's."""
    w = Ward("zv_minh_chung_cdht_cap_xa", sheet="Tự đánh giá", ward="Xã Cát Hanh Tây", period="2024")
    title(offices(w, "UBND XÃ CÁT HANH TÂY").skip(), "BẢNG TỰ ĐÁNH GIÁ CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2024", 6)
    w.text("(Theo Thông tư số 25/2023/TT-BGDĐT)", italic=True, over=6, align="center").skip()
    w.head("""
        TT | Tiêu chí, chỉ tiêu | Yêu cầu | < | Kết quả đạt được | Minh chứng
        ^ | ^ | Mức độ 1 | Mức độ 2 | ^ | ^""", name=1, stt=0)
    for line in (("I", "Tiêu chí 1. Hoạt động của Trung tâm học tập cộng đồng"), ("1.1", "Tỷ lệ người dân tham gia học tập tại Trung tâm", "40%", "50%", "52,3%", "Sổ theo dõi"), ("II", "Tiêu chí 2. Kết quả xây dựng các mô hình"),
                 ("2.1", "Tỷ lệ gia đình được công nhận Gia đình học tập", "60%", "70%", "78,1%", "QĐ 201/QĐ-UBND"), ("2.2", "Tỷ lệ dòng họ được công nhận Dòng họ học tập", "50%", "60%", "61,5%", "QĐ 202/QĐ-UBND"), ("2.3", "Tỷ lệ công dân được công nhận Công dân học tập", "30%", "40%", "43%", "QĐ 203/QĐ-UBND"),
                 ("III", "Tự xếp loại", None, None, "Mức độ 2", None)):
        w.line(*line, bold=len(line) == 2)
    return end(w, "Thư ký", "CHỦ TỊCH", 3)


@ward
def zv_don_vi_cham_diem() -> Ward:
    """The district's offices and schools with their points by part and grade under circular 22/2020; nothing to count."""
    w = Ward("zv_don_vi_cham_diem", sheet="ĐVHT", ward="Thị trấn Phước Cát Trung", period="2023")
    top(w, "HỘI KHUYẾN HỌC HUYỆN", "HỘI KHUYẾN HỌC TT PHƯỚC CÁT TRUNG", at=5)
    title(w, "TỔNG HỢP ĐIỂM ĐÁNH GIÁ, XẾP LOẠI ĐƠN VỊ HỌC TẬP NĂM 2023", 8).skip()
    w.head("""
        TT | Tên đơn vị | Điểm tự đánh giá | < | < | Tổng điểm | Điểm thẩm định | Xếp loại
        ^ | ^ | Điều kiện (30) | Kết quả học tập (30) | Tác động (40) | ^ | ^ | ^""", name=1, stt=0)
    for i, (name, a, b, c, d, e) in enumerate((("Trường Mầm non Hoa Hồng", 28, 27, 36, 90, "Tốt"), ("Trường Tiểu học số 2", 29, 28, 38, 95, "Tốt"), ("Trường THCS Phước Cát", 27, 26, 33, 84, "Khá"), ("Trạm Y tế", 26, 25, 30, 80, "Khá"), ("Công an thị trấn", 28, 28, 37, 93, "Tốt")), 1):
        w.line(i, name, a, b, c, a + b + c, d, e)
    return end(w, "Thư ký", "CHỦ TỊCH HỘI", 4)


@ward
def zv_ten_cu_ten_moi() -> Ward:
    """A commune of July 2025: the old name of each thôn before the new one, which counts; households, registered, recognised; the whole last."""
    w = Ward("zv_ten_cu_ten_moi", sheet="Sau sáp nhập", ward="Xã Bình Khê Hạ", period="2025", sizes=(190, 420))
    top(w, "UBND XÃ BÌNH KHÊ HẠ", "HỘI KHUYẾN HỌC", at=5, date="Bình Khê Hạ, ngày 05 tháng 12 năm 2025")
    title(w, "GIA ĐÌNH HỌC TẬP NĂM 2025 CỦA CÁC THÔN SAU SẮP XẾP", 7).skip()
    w.head("TT | Tên thôn cũ (trước 01/7/2025) | Tên thôn mới | Tổng số hộ | Số hộ đăng ký GĐHT | Số hộ được công nhận GĐHT | Tỷ lệ CN/ĐK (%)", name=2, stt=0)
    old = ("Thôn 1, xã Tây Vinh", "Thôn 2, xã Tây Vinh", "Thôn 1, xã Tây Phú", "Thôn Phú Hiệp, xã Tây Phú", "Thôn 1, xã Bình Tường")
    units = of("Thôn", "Tây Vinh 1,Tây Vinh 2,Tây Phú 1,Phú Hiệp,Bình Tường 1")
    d = gen(w, 5, "hh fr fg")
    for i, (o, u, x) in enumerate(zip(old, units, d, strict=True), 1):
        w.line(i, o, u, *x.values(), percentage(x["fg"], x["fr"]))
        for c, short in enumerate(("hh", "fr", "fg"), 3):
            w.takes(c, short, x[short], u)
    s = sums(d)
    w.line(None, None, "Cộng", *s.values(), percentage(s["fg"], s["fr"]), bold=True)
    return signed(w)


@ward
def zv_nguy_co_den_tro_lai() -> Ward:
    """First term: pupils at risk, those of them kept in class, those who left, those of them brought back, still out; khóm; .xls."""
    w = Ward("zv_nguy_co_den_tro_lai", "xls", "Bỏ học", ward="Phường Vĩnh Mỹ Đông", period="2023-2024")
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG VĨNH MỸ ĐÔNG").skip(), "TÌNH HÌNH HỌC SINH BỎ HỌC NĂM HỌC 2023-2024", 7).skip()
    w.head("""
        TT | Khóm | Học sinh có nguy cơ bỏ học | < | Học sinh bỏ học | < | <
        ^ | ^ | Tổng số | Đã vận động ở lại lớp | Tổng số | Đã vận động trở lại lớp | Chưa trở lại""", name=1, stt=0)
    made = [(9, 8, 3, 2), (6, 6, 1, 1), (14, 10, 5, 3), (4, 3, 0, 0), (11, 9, 4, 2)]
    d = [{"a": a, "b": b, "do": do, "rt": rt, "c": do - rt} for a, b, do, rt in made]
    table(w, "# n x:a x:b do rt x:c", of("Khóm", "Vĩnh Chánh 1,Vĩnh Chánh 2,Vĩnh Phú,Mỹ Chánh,Mỹ Thành"), d, "Cộng")
    return end(w, at=3)


@ward
def zv_khu_pho_ngang_kh_th() -> Ward:
    """Models down, khu phố across over *KH*, *TH*, *%*; the whole phường last; communities and units are ones and noughts."""
    w = Ward("zv_khu_pho_ngang_kh_th", sheet="KH-TH 2024", ward="Phường An Hòa Tây", period="2024", sizes=(300, 500))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG AN HÒA TÂY").skip(), "KẾT QUẢ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP SO VỚI KẾ HOẠCH NĂM 2024", 14).skip()
    w.head("""
        TT | Mô hình | Khu phố 1 | < | < | Khu phố 2 | < | < | Khu phố 3 | < | < | Toàn phường | < | <
        ^ | ^ | KH | TH | % | KH | TH | % | KH | TH | % | KH | TH | %""", name=1, stt=0)
    for i, (text, plan, short, made) in enumerate((("Gia đình học tập (hộ)", "fp", "fg", ((210, 224), (180, 171), (260, 281))), ("Dòng họ học tập (dòng họ)", "clp", "clg", ((3, 3), (2, 1), (4, 4))), ("Cộng đồng học tập (khu phố)", "cop", "cog", ((1, 1), (1, 0), (1, 1))), ("Đơn vị học tập (đơn vị)", "unp", "ung", ((2, 2), (3, 3), (1, 1)))), 1):
        kh, th = (sum(m[k] for m in made) for k in (0, 1))
        w.line(i, text, *(v for p, t in (*made, (kh, th)) for v in (p, t, percentage(t, p))))
        for k, (p, t) in enumerate(made):
            w.takes(2 + 3 * k, plan, p, f"Khu phố {k + 1}").takes(3 + 3 * k, short, t, f"Khu phố {k + 1}")
    return signed(w, at=6)


@ward
def zv_trang_chep_doi() -> Ward:
    """The sheet *2024* and its copy *2024 (2)*, as Excel names it, in which one count was mended afterwards; which holds must be asked."""
    papers = []
    d = None
    for tab in ("2024", "2024 (2)"):
        w = Ward("zv_trang_chep_doi", sheet=tab, ward="Thị trấn Quỹ Nhất Nam", period="2024", sizes=(170, 330))
        title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN QUỸ NHẤT NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2024", 5).skip()
        w.head("TT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
        d = d or gen(w, 5, "hh fr fg")
        if papers:
            d[2]["fg"] -= 14
        lines, _ = table(w, "# n hh fr fg", kp(5, "Tổ dân phố {i}", "Tổ dân phố"), d, "Cộng")
        end(w, at=3)
        cell = w.address(4, lines[2])
        w.not_counted(cell)
        papers.append(w)
    papers[1].planted.append([cell])
    return join(papers)


@ward
def zv_chu_thich_so_nam_truoc() -> Ward:
    """*Khu phố 3 (\\*)*, and below *(\\*) Khu phố 3 chưa gửi báo cáo, lấy số liệu năm 2022*: its figures are of another year, which must be asked."""
    w = Ward("zv_chu_thich_so_nam_truoc", sheet="GĐHT", ward="Phường Thuận Giao Đông", period="2023", sizes=(420, 900))
    title(offices(w, "HỘI KHUYẾN HỌC PHƯỜNG THUẬN GIAO ĐÔNG").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    units = kp(5)
    units[2] = "Khu phố 3 (*)=Khu phố 3"
    lines, _ = table(w, "# n hh fr fg", units, gen(w, 5, "hh fr fg"), "Cộng")
    w.text("(*) Khu phố 3 chưa gửi báo cáo, lấy số liệu năm 2022.", italic=True)
    note = w.address(0)
    cells = [w.address(c, lines[2]) for c in (2, 3, 4)]
    w.not_counted(*cells)
    w.planted.append([w.address(1, lines[2]), *cells, note])
    return end(w, at=3)


@ward
def zv_nam_n_tru_mot() -> Ward:
    """A program's headings *Năm N-1*, *Năm N*, *Năm N+1 (kế hoạch)* under *Năm báo cáo (N): 2024*; recognised families and members by thôn."""
    w = Ward("zv_nam_n_tru_mot", sheet="BM01", ward="Xã Trà Leng Hạ", period="2024", sizes=(110, 240))
    offices(w, "Hội Khuyến học xã Trà Leng Hạ", "BM01. TÌNH HÌNH CÔNG NHẬN GIA ĐÌNH HỌC TẬP").text("Năm báo cáo (N): 2024").skip()
    w.head("""
        TT | Thôn | Số gia đình được công nhận Gia đình học tập | < | <
        ^ | ^ | Năm N-1 | Năm N | Năm N+1 (kế hoạch)""", name=1, stt=0)
    d = given("fg@2023 fg@2024 fp@2025", [(88, 96, 105), (120, 118, 125), (71, 83, 90), (64, 70, 75)])
    table(w, "# n fg@2023 fg@2024 fp@2025", of("Thôn", "1,2,3,4"), d, "Cộng")
    return end(w, at=2)
