"""One table with the population, citizens, kinds of units, many notes and sums left blank."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, numbered, percentage


@ward
def w7_khu_vuc_nhan_khau() -> Ward:
    """Households and people of the khu vực before the families."""
    w = Ward("w7_khu_vuc_nhan_khau", sheet="GDHT", ward="Phường An Khánh", period="2021", sizes=(380, 910))
    w.letterhead(("UBND PHƯỜNG AN KHÁNH", "HỘI KHUYẾN HỌC"), 4)
    w.text("BẢNG SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2021 CHIA THEO KHU VỰC", bold=True, over=7, align="center").skip()
    w.head("STT | Khu vực | Số hộ | Số nhân khẩu | Gia đình học tập đăng ký | Gia đình học tập được công nhận | Tỷ lệ công nhận trên tổng số hộ (%)", name=1, stt=0)
    w.means("hh pop fr fg %fg/hh").units(numbered("Khu vực", range(1, 8)) + "\nT| | Cộng | #")
    return w.close("Người lập bảng", "TM. BAN CHẤP HÀNH HỘI", 4)


@ward
def w7_tieu_khu_cong_dan() -> Ward:
    """Learning citizens in an .xls; two wholes before them."""
    w = Ward("w7_tieu_khu_cong_dan", "xls", "CDHT 2023", ward="Thị trấn Nông Trường", period="2023", sizes=(140, 410))
    w.texts("THỊ TRẤN NÔNG TRƯỜNG", bold=True).skip()
    w.text("TỔNG HỢP KẾT QUẢ XÂY DỰNG CÔNG DÂN HỌC TẬP NĂM 2023", bold=True, over=7, align="center").text("ĐVT: người", at=6, italic=True)
    w.head("""
        TT | Tên tiểu khu | Dân số | Người từ 18 tuổi trở lên | Công dân học tập | < | <
        ^ | ^ | ^ | ^ | Đăng ký | Được công nhận | Tỷ lệ công nhận/đăng ký (%)""", name=1, stt=0)
    w.means("pop ad citr cit %cit/citr").units(names("Tiểu khu", "Bó Bun,Chè Đen,Pa Khen,Vườn Đào,Tiền Tiến,Cờ Đỏ") + "\nT| | Tổng cộng | #", percent="%")
    return w.close("Công chức tổng hợp", "TM. UBND THỊ TRẤN", 4, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w7_hoi_vien_dan_so() -> Ward:
    """Members with their share of the population in two decimals."""
    w = Ward("w7_hoi_vien_dan_so", sheet="Hội viên", ward="Xã Quảng Lưu", period="2022", sizes=(190, 460))
    w.text("HỘI KHUYẾN HỌC XÃ QUẢNG LƯU", bold=True).text("Số lượng hội viên khuyến học đến 31/12/2022", bold=True, over=5, align="center").skip()
    w.head("TT | Thôn | Dân số | Số hội viên Hội Khuyến học | % so với dân số", name=1, stt=0)
    w.means("pop mem %mem/pop").units(names("Thôn", "Vân Tiền,Tam Đa,Tân Sơn,Phù Lưu,Đức Thành") + "\nT| | Toàn xã | #")
    for row in w.tables[0].body:
        w.put(4, percentage(w.cells[row, 3].value, w.cells[row, 2].value, 2), row, border=True)
    return w.close("Người thống kê", "Chủ tịch Hội", 3, under=("", ""), names=("Trần Thị Lài", "Nguyễn Văn Thảo"))


@ward
def w7_don_vi_chia_loai() -> Ward:
    """Organizations, of which schools and offices."""
    w = Ward("w7_don_vi_chia_loai", sheet="ĐVHT", ward="Phường Tân Giang", period="2023")
    w.letterhead(("UBND PHƯỜNG TÂN GIANG",), 4)
    w.text("TÌNH HÌNH XÂY DỰNG ĐƠN VỊ HỌC TẬP NĂM 2023", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Tổ dân phố | Tổng số đơn vị | Trong đó | < | Số đơn vị đăng ký | Số đơn vị được công nhận | Tỷ lệ (%)
        ^ | ^ | ^ | Trường học | Cơ quan, doanh nghiệp | ^ | ^ | ^""", name=1, stt=0)
    w.means("un . . unr ung %ung/unr")
    for i in range(1, 7):
        schools, offices = w.rng.randint(1, 2), w.rng.randint(2, 5)
        registered = schools + offices - w.rng.randint(0, 1)
        recognized = registered - w.rng.randint(0, 1)
        w.units(f"d| {i} | Tổ dân phố {i} | {schools + offices} | {schools} | {offices} | {registered} | {recognized} | {percentage(recognized, registered)}")
        w.not_counted(*(w.address(c) for c in (3, 4)))
    w.sum_row("Cộng", w.last(6), also=(3, 4))
    return w.close("Người lập biểu", "KT. CHỦ TỊCH", 5, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w7_huyen_tong_dau() -> Ward:
    """A district's communes, their sum first."""
    w = Ward("w7_huyen_tong_dau", sheet="Các xã", ward="Huyện Hàm Yên", period="2021", sizes=(1300, 3100))
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN HÀM YÊN",), 5)
    w.text("KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP TRÊN ĐỊA BÀN HUYỆN HÀM YÊN NĂM 2021", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Xã, thị trấn | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Tỷ lệ CN so với ĐK (%) | Đăng ký | Công nhận""", name=1, stt=0)
    w.means("hh fr fg %fg/fr clr clg")
    w.row += 1
    first = w.row
    w.units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Thị trấn Tân Yên", "Xã Yên Phú", "Xã Thái Sơn", "Xã Phù Lưu", "Xã Minh Dân", "Xã Bình Xa", "Xã Đức Ninh", "Xã Hùng Đức"), 1)), ward_rows=True)
    w.tables[0].body.insert(0, first)
    w.sum_row("TOÀN HUYỆN", w.last(8), row=first)
    return w.close("NGƯỜI TỔNG HỢP", "TM. BAN THƯỜNG VỤ", 5)


@ward
def w7_nhieu_ghi_chu() -> Ward:
    """Columns of remarks between the figures."""
    w = Ward("w7_nhieu_ghi_chu", sheet="Danh sách", ward="Xã Sơn Kim", period="2023", sizes=(130, 320))
    w.texts("UBND XÃ SƠN KIM", bold=True).texts("HỘI KHUYẾN HỌC", bold=True).skip()
    w.text("THEO DÕI GIA ĐÌNH HỌC TẬP CÁC THÔN NĂM 2023", bold=True, over=8, align="center").skip()
    w.head("STT | Thôn | Tổng số hộ | Số hộ đăng ký | Ý kiến của thôn | Số hộ được công nhận | Nhận xét của xã | Ghi chú", name=1, stt=0)
    w.means("hh fr . fg . .").units(names("Thôn", "Kim Cương 1,Kim Cương 2,Trung Lưu,Khe Dầu,Hạ Vàng") + "\nT| | Cộng | #")
    b = w.tables[0].body
    for row, column, text in ((b[0], 4, "đã họp dân"), (b[1], 4, "đã họp dân"), (b[2], 4, "chờ họp bổ sung"), (b[0], 6, "hồ sơ đầy đủ"),
                              (b[3], 6, "nộp hồ sơ chậm"), (b[4], 7, "địa bàn rộng, dân ở rải rác"), (b[1], 7, "có cụ 90 tuổi vẫn tham gia học tập")):
        w.put(column, text, row, border=True)
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 5, under=("", ""))


@ward
def w7_dong_cong_de_trong() -> Ward:
    """The line of the sum is left empty."""
    w = Ward("w7_dong_cong_de_trong", sheet="Sheet2", ward="Xã Hòa Khánh Nam", period="2019", sizes=(270, 560))
    w.text("HỘI KHUYẾN HỌC XÃ HÒA KHÁNH NAM", bold=True).text("BẢNG TỔNG HỢP ĐĂNG KÝ CÁC MÔ HÌNH KHUYẾN HỌC NĂM 2019", bold=True, over=7, align="center").skip()
    w.head("TT | Tên ấp | Số hộ trong ấp | Số hộ đăng ký Gia đình hiếu học | Số dòng họ đăng ký Dòng họ hiếu học | Số hội viên | Ghi chú", name=1, stt=0)
    w.means("hh fr clr mem .").units(names("Ấp", "Hòa Bình 1,Hòa Bình 2,Thuận Hòa 1,Thuận Hòa 2,Hóc Thơm 1") + "\nT| | TỔNG CỘNG")
    return w.close("Người lập bảng", "TM. BCH HỘI", 4)


@ward
def w7_cong_van_dai() -> Ward:
    """A long letter head, subject and addressee above, and to whom it goes below."""
    w = Ward("w7_cong_van_dai", sheet="PL kèm BC 118", ward="Phường Hương Sơ", period="2022", sizes=(310, 790))
    w.letterhead(("ĐẢNG ỦY - HĐND - UBND - UBMTTQVN", "PHƯỜNG HƯƠNG SƠ", "BAN CHỈ ĐẠO XÂY DỰNG XÃ HỘI HỌC TẬP", "Số: 118/BC-BCĐ"), 5, "Hương Sơ, ngày 08 tháng 12 năm 2022")
    w.text("V/v báo cáo kết quả thực hiện Chương trình “Đẩy mạnh phong trào học tập suốt đời trong gia đình, dòng họ, cộng đồng, đơn vị giai đoạn 2021 - 2030”", italic=True)
    w.text("Kính gửi: Hội Khuyến học thành phố").skip()
    w.text("PHỤ LỤC SỐ LIỆU NĂM 2022", bold=True, over=9, align="center").text("(Kèm theo Báo cáo số 118/BC-BCĐ ngày 08/12/2022)", italic=True, over=9, align="center").skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    w.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)")
    w.means("hh fr fg clr clg unr ung").units(numbered("Tổ dân phố", range(1, 11), "TDP {i}") + "\nT| | Tổng cộng | #")
    w.skip().texts("Nơi nhận: | | | | | TM. BAN CHỈ ĐẠO", bold=True).texts("- Như trên; | | | | | TRƯỞNG BAN").texts("- TT Đảng ủy, HĐND phường;").texts("- Lưu: VT, VHXH.").skip(2)
    return w.texts("| | | | | Hoàng Trọng Khánh", bold=True)


@ward
def w7_tre_sau_tuoi_nu() -> Ward:
    """Children of six and those in grade 1, each with the girls among them."""
    w = Ward("w7_tre_sau_tuoi_nu", sheet="PCGDTH", ward="Xã Tà Xùa", period="2023-2024")
    w.texts("UBND XÃ TÀ XÙA", bold=True).skip()
    w.text("THỐNG KÊ TRẺ 6 TUỔI HUY ĐỘNG VÀO LỚP 1 NĂM HỌC 2023-2024", bold=True, over=7, align="center").skip()
    w.head("""
        TT | Bản | Trẻ 6 tuổi | < | Trẻ 6 tuổi vào lớp 1 | < | Tỷ lệ huy động (%)
        ^ | ^ | Tổng số | Nữ | Tổng số | Nữ | ^""", name=1, stt=0)
    w.means("a6 . a6g . %a6g/a6")
    for i, n in enumerate(("Tà Xùa A", "Tà Xùa C", "Chung Trinh", "Trò A", "Bẹ"), 1):
        every = w.rng.randint(16, 41)
        girls = every // 2 - w.rng.randint(0, 2)
        enrolled = every - w.rng.randint(0, 1)
        w.units(f"d| {i} | Bản {n} | {every} | {girls} | {enrolled} | {girls} | {percentage(enrolled, every)}")
        w.not_counted(*(w.address(c) for c in (3, 5)))
    w.sum_row("Cộng", w.last(5), also=(3, 5))
    return w.close("Người thống kê", "TRƯỞNG BAN CHỈ ĐẠO PCGD", 4, under=("", ""))


@ward
def w7_ods_toc_ho_khoi_xom() -> Ward:
    """Clans and communities in an .ods."""
    w = Ward("w7_ods_toc_ho_khoi_xom", "ods", "Dòng họ", ward="Xã Diễn Thái", period="2022", sizes=(200, 400))
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN DIỄN CHÂU", "HỘI KHUYẾN HỌC XÃ DIỄN THÁI"), 4)
    w.text("KẾT QUẢ XÂY DỰNG DÒNG HỌ HỌC TẬP VÀ CỘNG ĐỒNG HỌC TẬP NĂM 2022", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Xóm | Dòng họ học tập | < | < | < | Cộng đồng học tập | <
        ^ | ^ | Tổng số dòng họ | Đăng ký | Đạt | % đạt/đăng ký | Đăng ký | Đạt""", name=1, stt=0)
    w.means("cl clr clg %clg/clr cor cog").units(numbered("Xóm", range(1, 7)) + "\nT| | Toàn xã | #")
    return w.close("Thư ký", "CHỦ TỊCH HỘI", 5, under=("", ""))
