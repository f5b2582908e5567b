"""A mistake in each: new and renewed that do not add up, a group that leaves one out, a unit entered twice, two cells changed over."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
    bare,
    comma,
    end,
    gen,
    given,
    kp,
    of,
    offices,
    sums,
    table,
    title,
    total,
)


@ward
def wj_hieu_truong_lop_mot() -> Ward:
    """A head of school: children of six by xóm, first classes, those with a handicap among them; one xóm sends more than it has."""
    w = Ward("wj_hieu_truong_lop_mot", sheet="Lớp 1 23-24", ward="Xã Sơn Kim Hạ", period="2023-2024")
    w.text("UBND XÃ SƠN KIM HẠ").text("TRƯỜNG TIỂU HỌC SƠN KIM HẠ", bold=True)
    title(w, "HUY ĐỘNG TRẺ 6 TUỔI (SINH NĂM 2017) VÀO LỚP 1 - NĂM HỌC 2023-2024", 7).skip()
    w.head("TT | Thôn | Tổng số trẻ 6 tuổi | Số trẻ 6 tuổi vào lớp 1 | Tỷ lệ (%) | Trong đó trẻ khuyết tật học hòa nhập | Học trường nơi khác", name=1, stt=0)
    data = given("a6 a6g kt nk", [(21, 21, 0, 1), (14, 13, 1, 0), (17, 17, 0, 0), (26, 25, 0, 2), (12, 12, 0, 0), (19, 19, 1, 0)])
    rows, _ = table(w, "# n a6 a6g %a6g/a6 x:kt x:nk", of("Thôn", "Hạ Vàng,Khí Tượng,Làng Chè,Quyết Thắng,Trưng,Vũng Tròn"), data, "Cộng toàn xã")
    w.plant(w.address(3, rows[4]), 21, w.address(4, rows[4]), w.address(3))
    return end(w, "Người lập", "HIỆU TRƯỞNG", 4)


@ward
def wj_moi_tai_lech() -> Ward:
    """Recognised anew and again with their sum; one bản's sum is not what stands before it."""
    w = Ward("wj_moi_tai_lech", "ods", "Mẫu 2", ward="Xã Chiềng Ngần Hạ", period="2020", sizes=(70, 180))
    w.letterhead(("HỘI KHUYẾN HỌC THÀNH PHỐ", "HỘI KHUYẾN HỌC XÃ CHIỀNG NGẦN HẠ"), 5)
    title(w, "GIA ĐÌNH HỌC TẬP ĐƯỢC CÔNG NHẬN NĂM 2020", 7).skip()
    w.head("""
        TT | Bản | Tổng số hộ | Gia đình học tập được công nhận | < | <
        ^ | ^ | ^ | Tổng số | Công nhận mới | Công nhận lại""", name=1, stt=0)
    data = given("hh fg fgn fgr", [(112, 81, 19, 62), (95, 70, 15, 55), (148, 109, 31, 78), (76, 52, 12, 40), (133, 98, 23, 75), (88, 61, 20, 41)])
    rows, _ = table(w, "# n hh fg fgn fgr", of("Bản", "Ca Láp,Kềm,Noong La,Phường,Híp,Nà Ngùa"), data, "Cộng")
    r = rows[2]
    w.plant(w.address(3, r), 119, w.address(4, r), w.address(5, r), w.address(3), total=w.address(3))
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def wj_dan_so_it_hon_ho() -> Ward:
    """One ấp has fewer people than households: the figure lost its first digit, the sum typed by hand is right."""
    w = Ward("wj_dan_so_it_hon_ho", "xls", "Sheet1", ward="Xã Phú Thọ Trung", period="2018", encode="vni", font="VNI-Times", sizes=(300, 520))
    offices(w, "UBND XÃ PHÚ THỌ TRUNG", "THỐNG KÊ HỘ, KHẨU VÀ HỘI VIÊN KHUYẾN HỌC NĂM 2018").skip()
    w.head("STT | Ấp | Số hộ | Số nhân khẩu | Số hội viên khuyến học | Gia đình đạt gia đình học tập", name=1, stt=0)
    data = gen(w, 6, "hh pop fr fg mem")
    data[3]["pop"] = 1389
    data[3]["hh"] = 429
    rows, _ = table(w, "# n hh pop mem fg", of("Ấp", "Phú Điền,Phú Long,Long An A,Long An B,Thị,Gò Nổi"), data, "TỔNG CỘNG")
    return end(w.plant(w.address(3, rows[3]), 389, w.address(2, rows[3]), w.address(3), w.address(4, rows[3])), "Người lập biểu", "CHỦ TỊCH", 4)


@ward
def wj_nam_rong_toc_do() -> Ward:
    """Three years side by side, models within, each year counted; recognised clans of 2020 exceed all clans of a khối."""
    w = Ward("wj_nam_rong_toc_do", sheet="3 năm", ward="Phường Hưng Phúc Đông", period="2020", sizes=(180, 420))
    w.letterhead(("HỘI KHUYẾN HỌC THÀNH PHỐ", "HỘI KHUYẾN HỌC PHƯỜNG HƯNG PHÚC ĐÔNG"), 8)
    title(w, "KẾT QUẢ 3 NĂM 2018 - 2020 VỀ DÒNG HỌ HỌC TẬP", 11).skip()
    w.head("""
        TT | Khối | Năm 2018 | < | < | Năm 2019 | < | < | Năm 2020 | < | <
        ^ | ^ | Số dòng họ | Đăng ký | Công nhận | Số dòng họ | Đăng ký | Công nhận | Số dòng họ | Đăng ký | Công nhận""", name=1, stt=0)
    plan = " ".join(f"{k}@{y}" for y in (2018, 2019, 2020) for k in ("cl", "clr", "clg"))
    data = given(plan, [(5, 3, 2, 5, 4, 3, 5, 4, 4), (7, 5, 3, 7, 5, 5, 7, 6, 5), (4, 2, 2, 4, 3, 2, 4, 3, 3), (9, 6, 4, 9, 7, 6, 9, 8, 6), (6, 4, 4, 6, 4, 4, 6, 5, 4), (3, 2, 1, 3, 2, 2, 3, 3, 2)])
    rows, _ = table(w, "# n " + plan, bare("Khối", "Tân Phúc,Tân Thành,Yên Hòa,Vĩnh Quang,Trung Tiến,Xuân Bắc"), data, "Cộng")
    r = rows[2]
    return end(w.plant(w.address(10, r), 13, w.address(8, r), w.address(9, r), w.address(10)), "Người lập", "CHỦ TỊCH HỘI", 8)


@ward
def wj_ty_le_cua_dong_tren() -> Ward:
    """A filled-down column of shares slipped: one says what fits the line above; they are typed as texts with a comma."""
    w = Ward("wj_ty_le_cua_dong_tren", sheet="GĐHT", ward="Thị trấn Mường Khến Hạ", period="2021", sizes=(130, 320))
    w.letterhead(("UBND THỊ TRẤN MƯỜNG KHẾN HẠ", "HỘI KHUYẾN HỌC"), 4)
    title(w, "KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.head("Số TT | Khu | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận gia đình học tập | Tỷ lệ % công nhận so với đăng ký", name=1, stt=0)
    data = given("hh fr fg", [(241, 190, 152), (187, 160, 144), (302, 256, 197), (155, 121, 103), (218, 177, 160)])
    rows, _ = table(w, "# n hh fr fg %fg/fr", kp(5, "Khu {i}", "Khu"), data, "Cộng toàn thị trấn", show=comma)
    return end(w.plant(w.address(5, rows[3]), w.cells[rows[2], 5].value, w.address(4, rows[3])), "Người lập", "CHỦ TỊCH HỘI", 4)


@ward
def wj_don_vi_nhap_hai_lan() -> Ward:
    """A khu phố entered twice, at its place and at the end again with other figures; the sum counts both."""
    w = Ward("wj_don_vi_nhap_hai_lan", sheet="TH", ward="Phường Chánh Mỹ Tây", period="2024", font="Calibri", sizes=(450, 1100))
    offices(w, "HỘI KHUYẾN HỌC PHƯỜNG CHÁNH MỸ TÂY", "SỐ LIỆU CÔNG DÂN HỌC TẬP NĂM 2024").skip()
    w.head("STT | Khu phố | Số người từ 18 tuổi trở lên | Số người được công nhận Công dân học tập", name=1, stt=0)
    units = [*kp(7), "Khu phố 3"]
    rows, _ = table(w, "# n ad cit", units, gen(w, 8, "ad cit"), "Tổng cộng")
    for c in (2, 3):
        w.not_counted(w.address(c, rows[2]), w.address(c, rows[7]))
    w.planted.append([w.address(1, rows[7]), *(w.address(c, r) for c in (1, 2, 3) for r in (rows[2], rows[7]))])
    return w


@ward
def wj_huyen_hieu_hoc_vuot() -> Ward:
    """A district's hiếu học of 2015 in old fonts; a commune has more communities recognised than it has thôn."""
    w = Ward("wj_huyen_hieu_hoc_vuot", "xls", "Tong hop", ward="Huyện Tiên Lữ Đông", period="2015", encode="tcvn3", font=".VnTime")
    offices(w, "Hội khuyến học tỉnh Hưng Yên", "Hội khuyến học huyện Tiên Lữ Đông").skip()
    title(w, "Tổng hợp gia đình, dòng họ, cộng đồng hiếu học các xã, thị trấn năm 2015", 9).skip()
    w.head("""
        TT | Xã, thị trấn | Tổng số hộ | Gia đình hiếu học | < | Dòng họ hiếu học | < | Cộng đồng hiếu học (thôn, khu) | <
        ^ | ^ | ^ | Đăng ký | Đạt | Tổng số | Đạt | Tổng số | Đạt""", name=1, stt=0)
    data = given("hh fr fg cl clg co cog", [(2140, 1602, 1388, 14, 9, 6, 5), (1875, 1290, 1103, 22, 13, 7, 5), (1662, 1204, 1011, 17, 11, 5, 4), (2318, 1750, 1533, 25, 18, 8, 7), (1490, 980, 842, 12, 8, 4, 3)])
    rows, _ = table(w, "# n hh fr fg cl clg co cog", ["Thị trấn Vương Hạ", *of("Xã", "Dị Chế Nam,Hải Triều Đông,Thủ Sỹ Đoài,Lệ Xá Tây")], data, "Toàn huyện", ward_rows=True)
    return end(w.plant(w.address(8, rows[2]), 6, w.address(7, rows[2]), w.address(8), total=w.address(8)), "Người tổng hợp", "Chủ tịch hội", 5)


@ward
def wj_nhom_bo_sot() -> Ward:
    """Streets and countryside with a sum under each; the last line forgot the countryside's families registered."""
    w = Ward("wj_nhom_bo_sot", sheet="GĐHT", ward="Phường Quảng Thành Hạ", period="2019", sizes=(150, 420))
    w.letterhead(("UBND PHƯỜNG QUẢNG THÀNH HẠ", "HỘI KHUYẾN HỌC"), 4)
    title(w, "GIA ĐÌNH HỌC TẬP CÁC PHỐ, THÔN NĂM 2019", 6).skip()
    w.head("TT | Phố, thôn | Tổng số hộ | Số hộ đăng ký | Số hộ đạt gia đình học tập", name=1, stt=0)
    cols, every = "# n hh fr fg", []
    for letter, label, units in (("A", "Khối phố", of("Phố", "Thành Trọng,Minh Trại,Thành Mai,Quang Trung 3")), ("B", "Khối nông thôn", of("Thôn", "Thành Bắc,Thành Yên,Đông Phát"))):
        w.texts(f"{letter} | {label}", bold=True)
        data = gen(w, len(units), "hh fr fg")
        _, row = table(w, cols, units, data, f"Cộng {label.lower()}")
        every.append((data, row))
    total(w, cols, "Tổng cộng A + B", [*every[0][0], *every[1][0]])
    w.plant(w.address(3), sums(every[0][0])["fr"], w.address(3, every[0][1]), w.address(3, every[1][1]))
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def wj_cong_dan_vuot() -> Ward:
    """More people recognised as learning citizens than the bản has grown-up people: a figure typed twice; ods."""
    w = Ward("wj_cong_dan_vuot", "ods", "CDHT 2024", ward="Xã Mường Bú Thượng", period="2024", sizes=(90, 210))
    w.letterhead(("UBND XÃ MƯỜNG BÚ THƯỢNG", "BAN CHỈ ĐẠO"), 4, "Mường Bú Thượng, ngày 16 tháng 12 năm 2024")
    title(w, "KẾT QUẢ ĐÁNH GIÁ CÔNG DÂN HỌC TẬP NĂM 2024", 6).skip()
    w.head("STT | Bản, tiểu khu | Số người trưởng thành (từ 18 tuổi) | Số người được công nhận công dân học tập | Tỷ lệ (%)", name=1, stt=0)
    data = given("ad cit", [(312, 168), (405, 221), (268, 127), (377, 205), (291, 150), (338, 190)])
    rows, _ = table(w, "# n ad cit %cit/ad", [*of("Bản", "Giàn,Ta Mo,Nà Si,Hua Bó"), *of("Tiểu khu", "1,2")], data, "Tổng")
    return end(w.plant(w.address(3, rows[4]), 350, w.address(2, rows[4]), w.address(4, rows[4]), w.address(3)), "Người lập", "TRƯỞNG BAN", 3)


@ward
def wj_so_am_bo_hoc() -> Ward:
    """A minus before pupils who left, as if it were a loss in a ledger; the sum follows."""
    w = Ward("wj_so_am_bo_hoc", sheet="BH", ward="Xã Phú Vang Trung", period="2022-2023")
    offices(w, "UBND XÃ PHÚ VANG TRUNG", "HỌC SINH BỎ HỌC VÀ TRỞ LẠI LỚP NĂM HỌC 2022-2023").skip()
    w.head("""
        STT | Thôn | Tiểu học | < | Trung học cơ sở | <
        ^ | ^ | HS bỏ học | HS trở lại lớp | HS bỏ học | HS trở lại lớp""", name=1, stt=0)
    data = given("do:th rt:th do:thcs rt:thcs", [(0, 0, 3, 1), (1, 1, 2, 2), (0, 0, 4, 2), (0, 0, 1, 0), (1, 0, 3, 1)])
    rows, _ = table(w, "# n do:th rt:th do:thcs rt:thcs", of("Thôn", "Xuân Ổ,Di Đông,Trường Lưu,Mỹ Lam,Vọng Trì"), data, "Cộng")
    return end(w.plant(w.address(4, rows[2]), -4, w.address(4), w.address(5, rows[2]), total=w.address(4)), "Người lập", "CHỦ TỊCH HỘI", 3)


@ward
def wj_doi_cho_hai_o() -> Ward:
    """Registered and recognised of one khu phố stand in each other's place; the clerk's csv of a Vietnamese Windows."""
    w = Ward("wj_doi_cho_hai_o", "csv", "Sheet1", ward="Phường An Bình Tây", period="2020", csv=("cp1258", ";"), sizes=(520, 1400))
    offices(w, "HỘI KHUYẾN HỌC PHƯỜNG AN BÌNH TÂY", "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2020").skip()
    w.head("STT | Khu phố | Tổng số hộ | Số gia đình đăng ký | Số gia đình được công nhận | Ghi chú", name=1, stt=0)
    data = gen(w, 8, "hh fr fg")
    d = data[5]
    d["fr"], d["fg"] = d["fg"], d["fr"]
    rows, _ = table(w, "# n hh fr fg _", kp(8, "KP.{i}"), data, "Tổng cộng")
    w.plant(w.address(4, rows[5]), d["fg"], w.address(3, rows[5]))
    return w.not_counted(w.address(3, rows[5]))


@ward
def wj_cong_trung_hai_lan() -> Ward:
    """The last sum runs over the whole column, sums of the groups and all, so that everything is counted twice."""
    w = Ward("wj_cong_trung_hai_lan", sheet="TH 2023", ward="Xã Lộc Hòa Đông", period="2023", font="Calibri", sizes=(160, 390))
    w.letterhead(("UBND XÃ LỘC HÒA ĐÔNG", "HỘI KHUYẾN HỌC"), 4)
    title(w, "TỔNG HỢP HỘI VIÊN KHUYẾN HỌC VÀ GIA ĐÌNH HỌC TẬP NĂM 2023", 7).skip()
    w.head("STT | Ấp | Tổng số hộ | Gia đình học tập đăng ký | Gia đình học tập công nhận | Hội viên khuyến học", name=1, stt=0)
    cols, every, start = "# n hh fr fg mem", [], w.row + 1
    for roman, label, units in (("I", "Cụm 1", "Hòa Bình,Hòa Trung,Hòa Tây"), ("II", "Cụm 2", "Lộc Bình,Lộc Thạnh,Suối Đá,Bàu Gáo")):
        data = gen(w, len(units.split(",")), "hh fr fg mem")
        every += data
        total(w, cols, label, data, rows=[w.row + 2, w.row + 1 + len(data)], stt=roman)
        table(w, cols, of("Ấp", units), data, "")
    total(w, cols, "TỔNG CỘNG", [*every, *every], rows=[start, w.row])
    w.planted.append([w.address(2), *(w.address(c) for c in (3, 4, 5))])
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 4)
