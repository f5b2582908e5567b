"""Names of machines and programs for headings, prizes, grades, two rounds, forty tổ dân phố, figures as of a day."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward, names, numbered
from ...ward_frames import end, of, rows, title, top


@ward
def w8_word_dan_sang() -> Ward:
    """Pasted from Word: nothing merged, every count a text."""
    w = Ward("w8_word_dan_sang", sheet="Sheet1", ward="Xã Yên Thuận", period="2022", encode="nbsp", sizes=(120, 300))
    w.text("ỦY BAN NHÂN DÂN⏎XÃ YÊN THUẬN", bold=True)
    w.text("BIỂU THỐNG KÊ GIA ĐÌNH HỌC TẬP, CÔNG DÂN HỌC TẬP NĂM 2022", bold=True).text("(Kèm theo Báo cáo số 245/BC-UBND ngày 16/12/2022 của UBND xã Yên Thuận)", italic=True).skip()
    w.head("""
        TT | Tên thôn | Tổng số⏎hộ | Gia đình học tập | < | Công dân học tập | <
        ^ | ^ | ^ | Số hộ⏎đăng ký | Số hộ được⏎công nhận | Số người⏎từ 18 tuổi | Số người được⏎công nhận""", name=1, stt=0, spanner="first", stub="top")

    def line(i):
        return [f"'{vietnamese(v)}{{{v}}}" for v in w.draw("hh fr fg ad cit")]

    rows(w, "hh fr fg ad cit", of("Thôn", "Cao Phạ,Khau Làng,Bơi Mới,Hao Bó,Minh Tường"), line, "")
    return end(w, "Người lập biểu", "CHỦ TỊCH")


@ward
def w8_phan_mem_ten_may() -> Ward:
    """Export of a program: machine names above the labels, lines of query."""
    w = Ward("w8_phan_mem_ten_may", "xls", "rptTongHop", ward="Phường Trường Thi Nam", period="2023", borders=False, font="Arial", sizes=(170, 390))
    w.text("PHẦN MỀM QUẢN LÝ HỘI VIÊN VÀ MÔ HÌNH HỌC TẬP", bold=True)
    w.texts("Đơn vị báo cáo: | | Phường Trường Thi Nam").texts("Kỳ báo cáo: | | Năm 2023").texts("Người kết xuất: | | admin").texts("Ngày kết xuất: | | 09/01/2024 08:15:42").skip()
    w.head("""
        STT | TEN_KHOI | TS_HO | SL_DK_GDHT | SL_CN_GDHT | TS_DONGHO | SL_CN_DHHT | TS_HOIVIEN
        STT | Tên khối | Tổng số hộ | Số hộ đăng ký Gia đình học tập | Số hộ được công nhận Gia đình học tập | Tổng số dòng họ | Số dòng họ được công nhận Dòng họ học tập | Tổng số hội viên""", name=1, stt=0, soft=(0,))
    w.means("hh fr fg cl clg mem").units(names("Khối", "Trung Hòa,Vinh Tiến,Yên Sơn,Văn Tiến,Tân Lâm,Quang Phúc") + "\nT| | Tổng cộng | #")
    w.skip().text("Trang 1/1", at=6)
    return w


@ward
def w8_bon_muoi_to_dan_pho() -> Ward:
    """Urban ward with forty tổ, one dissolved, note."""
    w = Ward("w8_bon_muoi_to_dan_pho", "xls", "Tổng hợp", ward="Phường Khương Hạ", period="2023", sizes=(85, 240))
    top(w, "HỘI KHUYẾN HỌC PHƯỜNG KHƯƠNG HẠ", at=3)
    title(w, "TỔNG HỢP CÁC TỔ DÂN PHỐ ĐĂNG KÝ VÀ ĐẠT DANH HIỆU GIA ĐÌNH HỌC TẬP NĂM 2023", 6).skip()
    w.head("STT | Tổ dân phố | Số hộ | Hộ đăng ký | Hộ đạt | Ghi chú", name=1, stt=0)
    w.means("hh fr fg .").units(numbered("Tổ dân phố", [i for i in range(1, 41) if i != 17]))
    w.put(5, "gồm cả TDP 17 cũ", w.tables[0].body[15], border=True)
    w.sum_row("Tổng số: 39 tổ dân phố", w.last(39))
    w.tables[0].total_rows.append(w.row)
    w.skip().text("* Tổ dân phố 17 đã nhập vào Tổ dân phố 16 từ ngày 01/01/2022.", italic=True)
    return end(w, at=3)


@ward
def w8_hoc_sinh_gioi_khen_thuong() -> Ward:
    """TCVN3; good pupils, university entrants, rewards beside models."""
    w = Ward("w8_hoc_sinh_gioi_khen_thuong", sheet="Tong hop", ward="Xã Thọ Vực", period="2010", encode="tcvn3", font=".VnTime", sizes=(130, 300))
    w.text("Hội Khuyến học xã Thọ Vực", bold=True)
    title(w, "Tổng hợp phong trào khuyến học, khuyến tài các thôn năm 2010", 9).skip()
    w.head("""
        TT | Thôn | Số hộ | Gia đình hiếu học | < | Học sinh giỏi | < | Đỗ đại học, cao đẳng | Số giấy khen
        ^ | ^ | ^ | Đăng ký | Công nhận | Cấp huyện | Cấp tỉnh | ^ | ^""", name=1, stt=0)

    def line(i):
        return [*w.draw("hh fr fg"), w.rng.randint(3, 15), w.rng.randint(0, 3), w.rng.randint(4, 13), w.rng.randint(10, 40)]

    rows(w, "hh fr fg . . . .", of("Thôn", "Phúc Thượng,Tân Bình,Nga Trung,Hậu Lộc,Yên Nẫm"), line, "Cộng")
    return end(w, "Người lập biểu", "Chủ tịch Hội", 6)


@ward
def w8_khoi_lop_sau_den_chin() -> Ward:
    """Dropouts by grade 6-9 with their sum."""
    w = Ward("w8_khoi_lop_sau_den_chin", "xls", "THCS", ward="Xã Thuận Hưng Phú", period="2018-2019")
    w.text("TRƯỜNG THCS THUẬN HƯNG PHÚ", bold=True).text("(Địa bàn xã Thuận Hưng Phú)", italic=True)
    title(w, "THỐNG KÊ HỌC SINH TRUNG HỌC CƠ SỞ BỎ HỌC NĂM HỌC 2018-2019 CHIA THEO ẤP", 8).skip()
    w.head("""
        STT | Ấp | Số học sinh THCS bỏ học | < | < | < | < | Số học sinh THCS đã trở lại lớp
        ^ | ^ | Khối 6 | Khối 7 | Khối 8 | Khối 9 | Cộng | ^""", name=1, stt=0)

    def line(i):
        k = [w.rng.randint(0, 2), w.rng.randint(0, 2), w.rng.randint(1, 3), w.rng.randint(0, 3)]
        return [*k, sum(k), w.rng.randint(0, sum(k))]

    rows(w, ". . . . do:thcs rt:thcs", of("Ấp", "Tân Phước,Tân Hòa A,Tân Hòa B,Mỹ Khánh,Giồng Chùa"), line, "Tổng cộng", unread=(0, 1, 2, 3))
    return end(w, "Tổng phụ trách", "HIỆU TRƯỞNG", 5)


@ward
def w8_hoi_vien_ket_nap_giam() -> Ward:
    """Members at start, new, gone, at end (ods, NFD of a Mac)."""
    w = Ward("w8_hoi_vien_ket_nap_giam", "ods", "Hội viên", ward="Phường Trần Nguyên", period="2023", encode="nfd")
    w.text("HỘI KHUYẾN HỌC PHƯỜNG TRẦN NGUYÊN", bold=True)
    title(w, "BIẾN ĐỘNG HỘI VIÊN KHUYẾN HỌC NĂM 2023", 8).skip()
    w.head("""
        STT | Tổ dân phố | Dân số | Hội viên khuyến học | < | < | < | Tỷ lệ hội viên/dân số (%)
        ^ | ^ | ^ | Đầu năm | Kết nạp mới | Giảm (mất, chuyển đi) | Có đến cuối năm | ^""", name=1, stt=0)

    def line(i):
        p, m, n, g = w.rng.randint(620, 1150), w.rng.randint(90, 190), w.rng.randint(4, 19), w.rng.randint(1, 6)
        return [p, m, n, g, m + n - g, None]

    rows(w, "pop . . . mem .", of("Tổ dân phố", "Bến Nứa,Cầu Mây,Chợ Sáng,Lò Vôi,Nhà Máy Gạo"), line, "Toàn phường", {5: (4, 0)}, unread=(1,))
    return end(w, "Thường trực Hội", "CHỦ TỊCH", 5)


@ward
def w8_hai_dot_dang_ky() -> Ward:
    """Registration in two rounds with sum (VNI)."""
    w = Ward("w8_hai_dot_dang_ky", sheet="Dang ky", ward="Xã Bình Thạnh Trung", period="2013", encode="vni", font="VNI-Times", sizes=(260, 540))
    w.text("HỘI KHUYẾN HỌC XÃ BÌNH THẠNH TRUNG", bold=True)
    title(w, "Đăng ký và công nhận gia đình hiếu học năm 2013", 7).skip()
    w.head("""
        STT | Ấp | Tổng số hộ | Số hộ đăng ký gia đình hiếu học | < | < | Số hộ được công nhận cuối năm
        ^ | ^ | ^ | Đợt 1 (tháng 02) | Đợt 2 (tháng 6) | Tổng cộng | ^""", name=1, stt=0)

    def line(i):
        h, r, g = w.draw("hh fr fg")
        late = w.rng.randint(9, 35)
        return [h, r - late, late, r, g]

    rows(w, "hh . . fr fg", of("Ấp", "Bình Hiệp,Bình Tân,Bình Hòa,Tân Thạnh,Hưng Quới"), line, "Cộng toàn xã", unread=(1, 2))
    return end(w, "Thư ký", "Chủ tịch Hội", 5)


@ward
def w8_so_lieu_den_31_12() -> Ward:
    """Html as xls; the year only as "tính đến ngày 31/12/2023"."""
    w = Ward("w8_so_lieu_den_31_12", "htmlxls", "Sheet1", ward="Xã Phú Xuân Nam", period="2023", sizes=(160, 350))
    w.text("UBND XÃ PHÚ XUÂN NAM", bold=True).text("TÌNH HÌNH XÂY DỰNG GIA ĐÌNH HỌC TẬP, ĐƠN VỊ HỌC TẬP", bold=True).text("(Số liệu tính đến ngày 31/12/2023)", italic=True).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Gia đình học tập | < | Đơn vị học tập | < | <
        ^ | ^ | ^ | Số hộ đăng ký | Số hộ được công nhận | Tổng số đơn vị | Số đơn vị đăng ký | Số đơn vị được công nhận""", name=1, stt=0)
    w.means("hh fr fg un unr ung").units(names("Thôn", "Đức Trung,Mỹ Yên,Ea Kruế,Xuân Thái,Thống Nhất 2") + "\nT| | Tổng | #")
    w.skip().text("Người lập: Công chức Văn hóa - Xã hội", italic=True)
    return w


@ward
def w8_trung_tam_htcd_csv() -> Ward:
    """Community learning centre: classes and attendances beside citizens."""
    w = Ward("w8_trung_tam_htcd_csv", "csv", ward="Xã Gia Hòa Thượng", period="2023", csv=("utf-8-sig", ";"), sizes=(150, 380))
    w.text("TRUNG TÂM HỌC TẬP CỘNG ĐỒNG XÃ GIA HÒA THƯỢNG").text("BÁO CÁO HOẠT ĐỘNG VÀ KẾT QUẢ CÔNG DÂN HỌC TẬP NĂM 2023").skip()
    w.head("STT | Thôn | Số lớp, chuyên đề đã mở | Số lượt người tham gia học | Số công dân từ 18 tuổi trở lên | Số công dân đăng ký Công dân học tập | Số công dân được công nhận Công dân học tập", name=1, stt=0)

    def line(i):
        return [w.rng.randint(4, 12), w.rng.randint(150, 620), *w.draw("ad citr cit")]

    rows(w, ". . ad citr cit", of("Thôn", "Hoa Tiên,Đá Hàn,An Ninh,Lãng Uyên,Chấn Hưng"), line, "Cộng")
    w.skip().text("GIÁM ĐỐC TRUNG TÂM", at=3)
    return w
