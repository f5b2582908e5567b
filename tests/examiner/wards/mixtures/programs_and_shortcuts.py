"""Fifth part, hard ones again: what Excel itself puts into a sheet, labels and values of the head in cells of their own, shortcuts of a hand."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, join
from ...ward_frames import (
    cells,
    comma,
    end,
    gen,
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
)


@ward
def ye_bang_excel_cot_1() -> Ward:
    """Made a table by Ctrl+T over two rows of headings: the blanks of the first are called Column1, Column2 …, the second row stands below."""
    w = Ward("ye_bang_excel_cot_1", sheet="Table", ward="Xã Tân Hào Nội", period="2023", sizes=(200, 460))
    title(offices(w, "UBND XÃ TÂN HÀO NỘI").skip(), "KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 9).skip()
    w.row += 1
    cells(w, w.row, "STT", "Ấp", "Tổng số hộ", "Gia đình học tập", "Column1", "Dòng họ học tập", "Column2", "Cộng đồng học tập", "Column3", bold=True)
    w.row += 1
    cells(w, w.row, "Đăng ký", "Công nhận", "Đăng ký", "Công nhận", "Đăng ký", "Công nhận", start=3, bold=True)
    table(w, "# n hh fr fg clr clg cor cog", of("Ấp", "Tân Thị,Tân Bắc,Tân Hưng,Giồng Ông Thu"), gen(w, 4, "hh fr fg clr clg cor cog"), "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def ye_pivot_tieng_viet() -> Ward:
    """A pivot table of a Vietnamese Excel pasted as values: Nhãn Hàng, Tổng của …, Tổng Cuối; the year in the filter above."""
    w = Ward("ye_pivot_tieng_viet", sheet="Pivot", ward="Phường Ea Tam Hạ", period="2022", sizes=(260, 540))
    w.texts("Đơn vị | Phường Ea Tam Hạ").texts("Năm | 2022").skip()
    w.row += 1
    cells(w, w.row, "Nhãn Hàng", "Tổng của Tổng số hộ", "Tổng của Hộ đăng ký GĐHT", "Tổng của Hộ công nhận GĐHT", bold=True)
    d = gen(w, 5, "hh fr fg")
    for i, x in enumerate(d, 1):
        w.row += 1
        cells(w, w.row, f"Tổ dân phố {i}", x["hh"], x["fr"], x["fg"])
        for c, s in enumerate(("hh", "fr", "fg"), 1):
            say(w, c, w.row, s, x[s], f"Tổ dân phố {i}")
    w.row += 1
    cells(w, w.row, "Tổng Cuối", *(sums(d)[s] for s in ("hh", "fr", "fg")), bold=True)
    return w


@ward
def ye_nhan_xa_huyen_tinh_o_rieng() -> Ward:
    """Province, district, commune and the days from and to, each label and value in a cell of its own over the table; thôn."""
    w = Ward("ye_nhan_xa_huyen_tinh_o_rieng", "xls", "BC", ward="Xã Thạnh Hòa Nội", period="2019", sizes=(170, 390))
    w.texts("Tỉnh: | Bến Lâm | | Huyện: | Đức Hòa Đông | | Xã: | Thạnh Hòa Nội")
    w.texts("Từ ngày: | 01/01/2019 | | Đến ngày: | 31/12/2019").skip()
    title(w, "BÁO CÁO MÔ HÌNH GIA ĐÌNH HỌC TẬP", 7).skip()
    w.head("TT | Ấp | Tổng số hộ | Trong đó hộ nghèo | Số hộ đăng ký GĐHT | Số hộ công nhận GĐHT | Ghi chú", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for k, x in enumerate(d):
        x["a"] = 7 + 3 * k % 5
    table(w, "# n hh x:a fr fg _", of("Ấp", "1,2,3,Bình Lợi,Hòa Tây"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def ye_dau_de_cho_tung_dong() -> Ward:
    """Slips under one another, each with the whole head and one line only; a blank row between; the sum on the last."""
    w = Ward("ye_dau_de_cho_tung_dong", sheet="Phieu", ward="Xã Trung Kênh Hạ", period="2020", sizes=(180, 380))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ TRUNG KÊNH HẠ").skip(), "TỔNG HỢP PHIẾU CỦA CÁC THÔN NĂM 2020", 6).skip()
    d = gen(w, 4, "hh fr fg mem")
    for n, x in zip(("Thọ Ninh", "Lôi Châu", "Cáp Thủy", "Hoàng Kênh"), d, strict=True):
        w.row += 1
        cells(w, w.row, "Thôn", "Tổng số hộ", "Số hộ đăng ký GĐHT", "Số hộ công nhận GĐHT", "Số hội viên", bold=True)
        w.row += 1
        cells(w, w.row, n, *(x[s] for s in ("hh", "fr", "fg", "mem")))
        for c, s in enumerate(("hh", "fr", "fg", "mem"), 1):
            say(w, c, w.row, s, x[s], f"Thôn {n}")
        w.skip()
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ye_cot_khong_tieu_de() -> Ward:
    """A column of shares was put in without a heading; "1 Thôn Đông" with its number in one cell, no column of numbers; sums by formula."""
    w = Ward("ye_cot_khong_tieu_de", sheet="Sheet1", ward="Xã Nghĩa An Thượng", period="2021")
    title(offices(w, "UBND XÃ NGHĨA AN THƯỢNG").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    w.row += 1
    cells(w, w.row, "Thôn", "Tổng số hộ", "Số hộ đăng ký", None, "Số hộ công nhận", bold=True)
    d = given("hh fr fg", [(188, 150, 131), (240, 181, 160), (203, 171, 155), (166, 120, 104)])
    for i, (n, x) in enumerate(zip(("Đông", "Tây", "Trung", "Thượng"), d, strict=True), 1):
        w.row += 1
        cells(w, w.row, f"{i} Thôn {n}", x["hh"], x["fr"], round(100 * x["fr"] / x["hh"], 1), x["fg"])
        for c, s in ((1, "hh"), (2, "fr"), (4, "fg")):
            say(w, c, w.row, s, x[s], f"Thôn {n}")
    w.row += 1
    t = sums(d)
    cells(w, w.row, "Cộng", t["hh"], t["fr"], round(100 * t["fr"] / t["hh"], 1), t["fg"], bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ye_xa_kem_loai_khu_vuc() -> Ward:
    """A district's communes with what kind they are in brackets (ĐBKK, NTM, miền núi); the planned for next year beside what was done."""
    w = Ward("ye_xa_kem_loai_khu_vuc", sheet="PL", ward="Huyện Sơn Đồng Hạ", period="2019", sizes=(700, 2100))
    title(top(w, "HỘI KHUYẾN HỌC HUYỆN SƠN ĐỒNG HẠ", at=4), "GIA ĐÌNH HỌC TẬP: THỰC HIỆN NĂM 2019, KẾ HOẠCH NĂM 2020", 6).skip()
    w.head("""
        TT | Xã, thị trấn | Tổng số hộ | Số gia đình học tập được công nhận | <
        ^ | ^ | ^ | Thực hiện 2019 | Kế hoạch 2020""", name=1, stt=0)
    made = [("Thị trấn Sơn Đồng (NTM)", 2010, 1602, 1650), ("Xã Lùng Vai Nội (ĐBKK)", 820, 401, 450), ("Xã Bản Sen Đông (ĐBKK)", 760, 366, 420), ("Xã Thanh Bình Hạ (miền núi)", 1130, 803, 850)]
    for i, (name, hh, fg, fp) in enumerate(made, 1):
        w.row += 1
        cells(w, w.row, i, name, hh, fg, fp)
        for c, s, v, y in ((2, "hh", hh, "2019"), (3, "fg", fg, "2019"), (4, "fp", fp, "2020")):
            say(w, c, w.row, s, v, "", y, ward=name.partition(" (")[0])
    w.row += 1
    cells(w, w.row, None, "Cộng", *(sum(x[k] for x in made) for k in (1, 2, 3)), bold=True)
    return signed(w, "NGƯỜI LẬP", "TM. BAN THƯỜNG VỤ", 3)


@ward
def ye_ten_kem_so_ho() -> Ward:
    """The households stand in brackets behind the name, "Khối 1 (245 hộ)"; what follows counts registered and recognised; "Bằng chữ" under the sum."""
    w = Ward("ye_ten_kem_so_ho", sheet="2018", ward="Phường Cửa Nam Thượng", period="2018")
    title(offices(w, "UBND PHƯỜNG CỬA NAM THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "GIA ĐÌNH HỌC TẬP CÁC KHỐI NĂM 2018", 5).skip()
    w.head("TT | Khối | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/ĐK (%)", name=1, stt=0)
    made = [(245, 190, 171), (301, 240, 222), (188, 131, 120), (276, 205, 180)]
    table(w, "# n fr fg %fg/fr", [f"Khối {i} ({hh} hộ)=Khối {i}" for i, (hh, *_) in enumerate(made, 1)], given("fr fg", [x[1:] for x in made]), "Cộng", show=comma)
    w.text("Bằng chữ: Bảy trăm sáu mươi sáu hộ đăng ký.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ye_cong_bang_chu_trong_o() -> Ward:
    """Three tổ in one figure typed as a text "45+50+62"; the sum adds what they come to; ấp with two of them."""
    w = Ward("ye_cong_bang_chu_trong_o", sheet="Tong hop", ward="Xã Mỹ Đức Hạ", period="2022")
    title(offices(w, "HỘI KHUYẾN HỌC XÃ MỸ ĐỨC HẠ").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d = given("hh fr fg", [(310, "45+50+62{157}", 140), (288, 201, 190), (412, "110+98+77{285}", 251), (350, 244, 211)])
    table(w, "# n hh fr fg", of("Ấp", "Mỹ Thành,Mỹ Thiện,Mỹ Hòa,Mỹ Phó"), d, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ye_quy_cua_hoi_va_dong_ho() -> Ward:
    """The fund of the branch, of the clans and both, of which the last counts; of the members how many are Party members and teachers."""
    w = Ward("ye_quy_cua_hoi_va_dong_ho", sheet="Quỹ", ward="Xã Đại Bản Đông", period="2023")
    top(w, "UBND XÃ ĐẠI BẢN ĐÔNG", "HỘI KHUYẾN HỌC", at=6)
    title(w, "HỘI VIÊN, QUỸ KHUYẾN HỌC, KHUYẾN TÀI NĂM 2023", 9).skip()
    w.head("""
        TT | Thôn | Hội viên | < | < | Quỹ khuyến học (đồng) | < | < | Số suất học bổng
        ^ | ^ | Tổng số | Trong đó đảng viên | Trong đó giáo chức | Của chi hội | Của các dòng họ | Tổng cộng | ^""", name=1, stt=0)
    d = given("mem a b c e fund sch", [(120, 31, 8, 5200000, 3100000, 8300000, 9), (98, 22, 5, 4100000, 1500000, 5600000, 6), (141, 40, 11, 7800000, 4200000, 12000000, 14)])
    table(w, "# n mem x:a x:b x:c x:e fund sch", of("Thôn", "Lê Xá,Tiên Sa,Đại Lộ"), d, "Cộng", fmt=dict.fromkeys(("c", "e", "fund"), lambda v: str(vietnamese(v))))
    return signed(w, at=5)


@ward
def ye_nam_viet_bang_chu_o() -> Ward:
    """The year in the title typed with a letter, "NĂM 2O19", the day of the letterhead says 2019; xóm; a cell "l45" cannot be read for sure."""
    w = Ward("ye_nam_viet_bang_chu_o", sheet="Bieu", ward="Xã Phúc Chu Nội", period="2019")
    top(w, "UBND XÃ PHÚC CHU NỘI", "HỘI KHUYẾN HỌC", at=3, date="Phúc Chu Nội, ngày 5 tháng 12 năm 2019")
    title(w, "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2O19", 5).skip()
    w.head("TT | Xóm | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d = given("hh fr fg", [(188, 160, 151), (176, 140, 133), (203, 170, 155), (151, 112, 98)])
    lines, _ = table(w, "# n hh fr fg", of("Xóm", "Đồng Kè,Độc Lập,Làng Gày,Nà Lom"), d, "Cộng")
    w.plant(w.address(3, lines[1]), "l40")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def ye_trang_nam_hai_so() -> Ward:
    """Tabs "Nam 19", "Nam 20", "Nam 21", no year in the titles; the same khu phố; .ods without accents in the tabs only."""
    papers = []
    for k, year in enumerate((2019, 2020, 2021)):
        w = Ward("ye_trang_nam_hai_so", "ods", f"Nam {year % 100}", ward="Thị trấn Phú Lâm Hạ", period=str(year), sizes=(210, 420))
        w.drift = k
        title(offices(w, "HỘI KHUYẾN HỌC THỊ TRẤN PHÚ LÂM HẠ").skip(), "KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP", 5).skip()
        w.head("STT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận", name=1, stt=0)
        table(w, "# n hh fr fg", kp(4), gen(w, 4, "hh fr fg"), "Cộng")
        papers.append(w)
    return join(papers)


@ward
def ye_huong_dan_trong_tieu_de() -> Ward:
    """Headings that say from where to take the figures and until when; a question of the form behind each; the second row of headings is "Kết quả" alone."""
    w = Ward("ye_huong_dan_trong_tieu_de", sheet="Mẫu 2", ward="Phường Hòa Lợi Nội", period="2024", sizes=(350, 780))
    top(w, "UBND PHƯỜNG HÒA LỢI NỘI", at=4)
    title(w, "MẪU 2. KẾT QUẢ GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2024", 7).skip()
    w.head("""
        STT | Khu phố | Tổng số hộ (lấy theo số liệu của Công an phường) | Số hộ đăng ký GĐHT (lấy từ sổ đăng ký, chốt đến hết ngày 31/3) | Số hộ được công nhận GĐHT (ghi theo quyết định của UBND phường) | Công dân học tập | <
        ^ | ^ | ^ | ^ | ^ | Đăng ký | Công nhận""", name=1, stt=0)
    table(w, "# n hh fr fg citr cit", of("Khu phố", "An Hòa,An Lợi,Phú Nghị,Phú Thuận"), gen(w, 4, "hh fr fg citr cit"), "Tổng cộng")
    return signed(w, at=4)


@ward
def ye_bon_mo_hinh_cot_tong_phai() -> Ward:
    """Four models' recognised side by side, at the right end the sum of all four of each thôn, which counts nothing; "xếp loại" in words; a false sum in it."""
    w = Ward("ye_bon_mo_hinh_cot_tong_phai", sheet="CN", ward="Xã Bằng Lang Nội", period="2021")
    title(offices(w, "UBND XÃ BẰNG LANG NỘI").skip(), "CÁC MÔ HÌNH HỌC TẬP ĐƯỢC CÔNG NHẬN NĂM 2021", 8).skip()
    w.head("""
        TT | Thôn | Số được công nhận | < | < | < | Tổng cộng các mô hình | Xếp loại
        ^ | ^ | Gia đình học tập | Dòng họ học tập | Cộng đồng học tập | Đơn vị học tập | ^ | ^""", name=1, stt=0)
    d = given("fg clg cog ung s x", [(140, 3, 1, 2, 146, "Tốt"), (121, 2, 1, 1, 125, "Khá"), (99, 4, 0, 2, 105, "Khá"), (155, 5, 1, 3, 164, "Tốt")])
    lines, _ = table(w, "# n fg clg cog ung x:s x:x", of("Thôn", "Trung,Thượng,Hạ,Khun"), d, "Cộng")
    w.plant(w.address(6, lines[2]), 155, *(w.address(c, lines[2]) for c in (2, 3, 4, 5)))
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def ye_hai_nua_tong_ben_phai() -> Ward:
    """The list goes on beside itself, khu phố 1 to 4 on the left, 5 to 8 on the right; the sum of both under the right half alone."""
    w = Ward("ye_hai_nua_tong_ben_phai", sheet="DS", ward="Phường Tân Biên Hạ", period="2022", sizes=(230, 560))
    title(offices(w, "UBND PHƯỜNG TÂN BIÊN HẠ").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2022", 10).skip()
    w.row += 1
    base = w.row
    for start in (0, 6):
        cells(w, base, "STT", "Khu phố", "Tổng số hộ", "Đăng ký", "Công nhận", start=start, bold=True)
    d = gen(w, 8, "hh fr fg")
    for i, x in enumerate(d):
        start, row = (0, base + 1 + i) if i < 4 else (6, base - 3 + i)
        cells(w, row, i + 1, f"KP {i + 1}", x["hh"], x["fr"], x["fg"], start=start)
        for c, s in enumerate(("hh", "fr", "fg"), start + 2):
            say(w, c, row, s, x[s], f"Khu phố {i + 1}")
    t = sums(d)
    cells(w, base + 5, None, "Tổng cộng", t["hh"], t["fr"], t["fg"], start=6, bold=True)
    w.row = base + 5
    return end(w, "Người lập", "CHỦ TỊCH", 5)


@ward
def ye_phieu_o_tron_chon() -> Ward:
    """A form of the whole commune: items down, one column each for thôn that did, that did not and a remark; only how many there are counts."""
    w = Ward("ye_phieu_o_tron_chon", sheet="Khảo sát", ward="Xã Lương Phong Thượng", period="2023")
    title(offices(w, "UBND XÃ LƯƠNG PHONG THƯỢNG").skip(), "PHIẾU THU THẬP SỐ LIỆU XÃ HỘI HỌC TẬP NĂM 2023", 4).skip()
    w.line("STT", "Chỉ tiêu", "Kết quả", "Nguồn số liệu", bold=True)
    for n, label, v, source, s in (("1", "Tổng số hộ gia đình trên địa bàn xã", 2310, "Công an xã", "hh"), ("2", "Số hộ đăng ký xây dựng Gia đình học tập", 1820, "Hội Khuyến học", "fr"), ("3", "Số hộ được công nhận Gia đình học tập", 1655, "QĐ của UBND xã", "fg"),
                                   ("4", "Số dòng họ trên địa bàn", 31, "Hội Khuyến học", "cl"), ("5", "Số dòng họ được công nhận Dòng họ học tập", 22, "QĐ của UBND xã", "clg"), ("6", "Xã có Trung tâm học tập cộng đồng", "Có", "UBND xã", ""), ("7", "Số người dân từ 18 tuổi trở lên", 5402, "Công an xã", "ad"), ("8", "Số công dân được công nhận Công dân học tập", 2611, "QĐ của UBND xã", "cit")):
        w.line(n, label, v, source)
        if s:
            w.takes(2, s, v)
    return end(w, "Người lập", "CHỦ TỊCH", 2)


@ward
def ye_dong_trong_do_cap_hoc() -> Ward:
    """Pupils of the whole and under it "Trong đó:" with its levels as columns, at the start and the end; a khu phố where the levels come to more; school year by its two halves."""
    w = Ward("ye_dong_trong_do_cap_hoc", "xls", "SS", ward="Phường Nam Lý Thượng", period="2021-2022")
    title(offices(w, "PHƯỜNG NAM LÝ THƯỢNG", "HỘI KHUYẾN HỌC").skip(), "SĨ SỐ HỌC SINH NĂM HỌC 2021 - 2022", 8).skip()
    w.head("""
        TT | Tổ dân phố | Học sinh đầu năm học | < | < | Học sinh cuối năm học | < | <
        ^ | ^ | Tổng số | Trong đó | < | Tổng số | Trong đó | <
        ^ | ^ | ^ | Tiểu học | THCS | ^ | Tiểu học | THCS""", name=1, stt=0)
    d = given("ps ps:th ps:thcs pe pe:th pe:thcs", [(120, 71, 49, 119, 71, 48), (98, 60, 38, 98, 60, 38), (143, 80, 73, 151, 79, 72), (110, 66, 44, 109, 66, 43)])
    lines, _ = table(w, "# n ps ps:th ps:thcs pe pe:th pe:thcs", kp(4, "TDP {i}", "Tổ dân phố"), d, "Cộng")
    w.planted.append([w.address(c, lines[2]) for c in (2, 3, 4)])
    w.not_counted(w.address(2, lines[2]))
    return end(w, "Người lập", "CHỦ TỊCH", 4)

