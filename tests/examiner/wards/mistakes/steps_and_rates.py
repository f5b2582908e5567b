"""A mistake in each: a step over the one before, totals, rates, households ten times over, a letter for a figure."""

from __future__ import annotations

from datetime import datetime

from ...registry import ward
from ...ward import Ward
from ...ward_frames import comma, end, gen, of, rows, signed, table, title, top


@ward
def wc_tay_ninh_cong_nhan_vuot_dang_ky() -> Ward:
    """An ấp has more families recognised than registered, and the sum goes with it."""
    w = Ward("wc_tay_ninh_cong_nhan_vuot_dang_ky", sheet="GĐHT", ward="Xã Phước Trạch Đông", period="2020")
    top(w, "HỘI KHUYẾN HỌC HUYỆN GÒ DẦU", "HỘI KHUYẾN HỌC XÃ PHƯỚC TRẠCH ĐÔNG", at=4)
    title(w, "KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Gia đình học tập | < | Hội viên
        ^ | ^ | ^ | Đăng ký | Được công nhận | ^""", name=1, stt=0)
    made = [(612, 455, 402, 88), (548, 401, 366, 71), (703, 520, 471, 96), (489, 372, 318, 64)]
    rows(w, "hh fr fg mem", of("Ấp", "Xóm Mới 1,Xóm Mới 2,Cây Nính,Cây Trắc"), lambda i: made[i - 1], "Cộng")
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(4, row), 466, w.address(3, row), w.address(4), total=w.address(4)))


@ward
def wc_vinh_long_tong_lech() -> Ward:
    """The sum of the recognised families was kept from the draft, one khóm having been mended since."""
    w = Ward("wc_vinh_long_tong_lech", "xls", "TH", ward="Phường Tân Ngãi Thượng", period="2021", sizes=(310, 690))
    top(w, "HỘI KHUYẾN HỌC TP VĨNH LONG", "HỘI KHUYẾN HỌC PHƯỜNG TÂN NGÃI THƯỢNG", at=5)
    title(w, "BẢNG TỔNG HỢP GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2021", 8).skip()
    w.head("""
        STT | Khóm | Số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Đạt | Tỷ lệ đạt/ĐK (%) | Đăng ký | Đạt""", name=1, stt=0)
    cols = "# n hh fr fg %fg/fr clr clg"
    data = gen(w, 6, "hh fr fg clr clg")
    units = [f"Khóm {i}" for i in range(1, 7)]
    lines, last = table(w, cols, units, data, "Tổng cộng", show=comma)
    return signed(w.plant(w.address(4, last), w.cells[last, 4].value + 27, w.address(5, last)), at=5)


@ward
def wc_hai_phong_bon_tren_nam() -> Ward:
    """One thôn wrote 4/5 (four of its five units): Excel made a date of it; the others wrote plain counts."""
    w = Ward("wc_hai_phong_bon_tren_nam", sheet="CĐHT-ĐVHT", ward="Xã An Hưng Hạ", period="2024", sizes=(420, 900))
    top(w, "UBND XÃ AN HƯNG HẠ", "HỘI KHUYẾN HỌC", at=4)
    title(w, "ĐƠN VỊ HỌC TẬP VÀ GIA ĐÌNH HỌC TẬP NĂM 2024", 6).skip()
    w.head("STT | Thôn | Tổng số hộ | Số gia đình đăng ký GĐHT | Số gia đình được công nhận GĐHT | Số đơn vị học tập được công nhận", name=1, stt=0)
    made = [(655, 512, 470, 3), (731, 580, 522, 4), (498, 371, 344, 2), (560, 433, 401, 5), (807, 640, 577, 4)]
    rows(w, "hh fr fg ung", of("Thôn", "Văn Tra,Nam Hòa,Hà Đậu,Vĩnh Khê,Song Mai"), lambda i: made[i - 1], "Toàn xã")
    row = w.tables[0].body[1]
    w.plant(w.address(5, row), datetime(2024, 5, 4), w.address(5)).cells[row, 5].number_format = "d-mmm"
    return signed(w)


@ward
def wc_bac_kan_ty_le_sai() -> Ward:
    """A share typed by hand stands a decimal place off; the others fit recognised over households."""
    w = Ward("wc_bac_kan_ty_le_sai", sheet="Biểu 1", ward="Xã Quân Hà Thượng", period="2019", sizes=(60, 170))
    top(w, "HỘI KHUYẾN HỌC HUYỆN BẠCH THÔNG", "HỘI KHUYẾN HỌC XÃ QUÂN HÀ THƯỢNG", at=4)
    title(w, "TỔNG HỢP KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2019", 6).skip()
    w.head("STT | Thôn | Tổng số⏎hộ | Số hộ⏎đăng kí | Số hộ được⏎công nhận | Tỉ lệ công nhận/tổng số hộ (%)", name=1, stt=0)
    lines, last = table(w, "# n hh fr fg %fg/hh", of("Thôn", "Nà Tồng,Thái Bình,Khau Mạ,Bản Pè,Nà Phả,Khuổi Bốc,Lủng Chang"), gen(w, 7, "hh fr fg"), "Cộng", formulas=True)
    row = lines[3]
    return signed(w.plant(w.address(5, row), round(w.cells[row, 5].value / 10, 2)))


@ward
def wc_thai_nguyen_to_lap_lai() -> Ward:
    """The line of Tổ dân phố 7 was copied from 6 and its name not changed; figures differ."""
    w = Ward("wc_thai_nguyen_to_lap_lai", sheet="GĐHT", ward="Phường Tân Lập Thượng", period="2019")
    top(w, "HỘI KHUYẾN HỌC TP THÁI NGUYÊN", "HỘI KHUYẾN HỌC PHƯỜNG TÂN LẬP THƯỢNG", at=4)
    title(w, "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2019 THEO TỔ DÂN PHỐ", 6).skip()
    w.head("TT | Tổ dân phố | Tổng số hộ | Số hộ ĐK | Số hộ được CN | Số hội viên", name=1, stt=0)
    made = [(141, 102, 90, 61), (126, 88, 74, 48), (158, 119, 104, 70), (133, 97, 85, 52), (149, 110, 96, 66), (120, 84, 71, 45), (137, 101, 92, 58), (162, 124, 111, 77)]
    rows(w, "hh fr fg mem", [f"Tổ dân phố số {i}=Tổ dân phố {i}" for i in range(1, 9)], lambda i: made[i - 1], "Tổng cộng")
    a, b = w.tables[0].body[5:7]
    both = [w.address(c, r) for r in (a, b) for c in (2, 3, 4, 5)]
    w.not_counted(*both)
    return signed(w.plant(w.address(1, b), "Tổ dân phố số 6", w.address(1, a), *both))


@ward
def wc_quang_ngai_ho_gap_muoi() -> Ward:
    """Two years side by side; the households of one thôn have a digit more in the second, the sum with them."""
    w = Ward("wc_quang_ngai_ho_gap_muoi", sheet="So sánh", ward="Xã Tịnh Phong Nam", period="2020")
    top(w, "UBND XÃ TỊNH PHONG NAM", "HỘI KHUYẾN HỌC", at=5)
    title(w, "SO SÁNH KẾT QUẢ GIA ĐÌNH HIẾU HỌC NĂM 2019 VÀ NĂM 2020", 8).skip()
    w.head("""
        TT | Thôn | Năm 2019 | < | < | Năm 2020 | < | <
        ^ | ^ | Tổng số hộ | Đăng ký | Công nhận | Tổng số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    made = [(412, 280, 241, 418, 301, 266), (367, 241, 208, 371, 259, 230), (455, 322, 290, 461, 340, 309), (298, 190, 162, 303, 211, 184)]
    rows(w, "hh@2019 fr@2019 fg@2019 hh@2020 fr@2020 fg@2020", of("Thôn", "Thế Lợi,Thế Long,Trường Thọ,Phú Lộc"), lambda i: made[i - 1], "Toàn xã")
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(5, row), 3771, w.address(2, row), w.address(6, row), w.address(7, row), w.address(5), total=w.address(5)), at=5)


@ward
def wc_ca_mau_tro_lai_nhieu_hon() -> Ward:
    """More pupils brought back to class than left it, in one ấp of the lower secondary level."""
    w = Ward("wc_ca_mau_tro_lai_nhieu_hon", "xls", "THCS", ward="Xã Khánh Bình Hạ", period="2019-2020")
    top(w, "UBND XÃ KHÁNH BÌNH HẠ", "HỘI KHUYẾN HỌC", at=4)
    title(w, "HỌC SINH TRUNG HỌC CƠ SỞ BỎ HỌC VÀ TRỞ LẠI LỚP NĂM HỌC 2019-2020", 6).skip()
    w.head("STT | Ấp | Tổng số học sinh THCS đầu năm học | Số học sinh bỏ học | Số học sinh vận động trở lại lớp | Ghi chú", name=1, stt=0)
    made = [(96, 4, 2), (71, 3, 1), (118, 5, 3), (64, 2, 1), (83, 3, 2)]
    rows(w, "ps:thcs do:thcs rt:thcs .", of("Ấp", "Rạch Nhum,Kinh Hội,Cây Khô,Bảy Ngàn,Ông Bích"), lambda i: [*made[i - 1], None], "Cộng")
    row = w.tables[0].body[3]
    return end(w.plant(w.address(4, row), 11, w.address(3, row), w.address(4), total=w.address(4)), "Người lập", "Chủ tịch")


@ward
def wc_ninh_thuan_dang_ky_vuot_so_ho() -> Ward:
    """Registered 518 for 318, of 481 households: more than there are, the sum with it."""
    w = Ward("wc_ninh_thuan_dang_ky_vuot_so_ho", sheet="Bieu 2", ward="Phường Văn Hải Đông", period="2017")
    top(w, "HỘI KHUYẾN HỌC TP PHAN RANG", "HỘI KHUYẾN HỌC PHƯỜNG VĂN HẢI ĐÔNG", at=4)
    title(w, "ĐĂNG KÝ VÀ CÔNG NHẬN GIA ĐÌNH HIẾU HỌC, TỘC HỌ HIẾU HỌC NĂM 2017", 7).skip()
    w.head("""
        TT | Khu phố | Tổng số hộ | Gia đình hiếu học | < | Tộc họ hiếu học | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN""", name=1, stt=0)
    made = [(533, 350, 301, 2, 1), (481, 318, 262, 1, 1), (604, 431, 377, 3, 2), (447, 290, 255, 1, 0), (562, 402, 348, 2, 2)]
    rows(w, "hh fr fg clr clg", [f"Khu phố {i}" for i in range(1, 6)], lambda i: made[i - 1], "Cộng toàn phường")
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(3, row), 518, w.address(2, row), w.address(4, row), w.address(3), total=w.address(3)))


@ward
def wc_tien_giang_chu_o_thay_so() -> Ward:
    """A zero typed as the letter O in a count; the sum was typed by hand and is right."""
    w = Ward("wc_tien_giang_chu_o_thay_so", sheet="Năm 2022", ward="Xã Long Bình Điền Hạ", period="2022")
    top(w, "HỘI KHUYẾN HỌC XÃ LONG BÌNH ĐIỀN HẠ", at=4)
    title(w, "SỐ LIỆU GIA ĐÌNH HỌC TẬP, ĐƠN VỊ HỌC TẬP NĂM 2022", 7).skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Gia đình học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | Số đăng ký | Số được công nhận | Số đăng ký | Số được công nhận""", name=1, stt=0)
    made = [(388, 274, 240, 2, 2), (452, 331, 305, 1, 1), (417, 296, 251, 3, 2), (509, 372, 333, 2, 1)]
    rows(w, "hh fr fg unr ung", of("Ấp", "Long Thạnh,Điền Thạnh,Bình Hạnh,Điền Mỹ"), lambda i: made[i - 1], "Cộng")
    row = w.tables[0].body[1]
    return signed(w.plant(w.address(4, row), "3O5", w.address(4)))


@ward
def wc_phu_tho_moi_cong_tai_sai() -> Ward:
    """The registered of one khu dân cư are not the sum of new and renewed; the commune's sum follows what stands there."""
    w = Ward("wc_phu_tho_moi_cong_tai_sai", "ods", "DKGDHT", ward="Xã Hy Cương Thượng", period="2023")
    w.text("HỘI KHUYẾN HỌC XÃ HY CƯƠNG THƯỢNG", bold=True)
    title(w, "ĐĂNG KÝ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("""
        STT | Khu dân cư | Tổng số hộ | Số hộ đăng ký Gia đình học tập | < | <
        ^ | ^ | ^ | Tổng số | Đăng ký mới | Tái đăng ký""", name=1, stt=0)
    made = [(214, 158, 37, 121), (187, 132, 29, 103), (256, 196, 44, 152), (171, 119, 26, 93), (203, 147, 31, 116)]
    rows(w, "hh fr frn frr", [f"Khu dân cư số {i}=Khu dân cư {i}" for i in range(1, 6)], lambda i: made[i - 1], "Tổng cộng")
    row = w.tables[0].body[2]
    return signed(w.plant(w.address(3, row), 169, w.address(4, row), w.address(5, row), w.address(3), total=w.address(3)), at=3)
