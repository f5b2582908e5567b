"""One table on clans, chi hội, pupils who move, age six; rates before counts, rows of codes, pages that start at column C."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, names, numbered, percentage


def moves(w: Ward, level: str, units: tuple[str, ...], fewest: int) -> list[int]:
    """The rows of the roll: pupils at the start, come, gone, dropped out and at the end, which fits, with its share."""
    w.means(f"ps:{level} . . do:{level} pe:{level} %pe/ps")
    for i, name in enumerate(units, 1):
        start, gone, left = w.rng.randint(fewest, 3 * fewest), w.rng.randint(1, 5), w.rng.randint(0, 3)
        come = w.rng.randint(0, gone + left)
        end = start + come - gone - left
        w.units(f"d| {i} | {name} | {start} | {come} | {gone} | {left} | {end} | {percentage(end, start)}")
    rows = w.last(len(units))
    w.sum_row("Tổng cộng", rows, also=(3, 4))
    return rows


@ward
def w6_dia_ban_title_model() -> Ward:
    """Only the title names the model; the units stand under "Địa bàn"."""
    w = Ward("w6_dia_ban_title_model", sheet="Trang tính1", ward="Phường Vĩnh Hải", period="2021", sizes=(520, 1340))
    w.texts("UBND PHƯỜNG VĨNH HẢI", bold=True).texts("BCĐ XÂY DỰNG XÃ HỘI HỌC TẬP", bold=True).skip()
    w.text("Kết quả xây dựng danh hiệu “Gia đình học tập” năm 2021", bold=True, over=6, align="center").text("(Số liệu chốt đến ngày 30/11/2021)", italic=True, over=6, align="center")
    w.head("STT | Địa bàn | Tổng số hộ dân | Số hộ ĐK | Số hộ đạt danh hiệu | Tỷ lệ đạt so với ĐK (%)", name=1, stt=0)
    w.means("hh fr fg %fg/fr").units(numbered("Tổ dân phố", range(1, 10), "Tổ dân phố {i}") + "\nT| | TỔNG CỘNG | #")
    return w.close("Cán bộ tổng hợp", "TRƯỞNG BAN", 4, under=("", ""), names=("Lê Thị Thu Hà", "Đặng Văn Tám"))


@ward
def w6_percent_before_count() -> Ward:
    """In each pair the share stands before the count."""
    w = Ward("w6_percent_before_count", sheet="GĐHT 2023", ward="Xã Tam Đại", period="2023", sizes=(170, 460))
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN PHÚ NINH", "HỘI KHUYẾN HỌC XÃ TAM ĐẠI"), 4, "Tam Đại, ngày 11 tháng 12 năm 2023")
    w.text("THỐNG KÊ HỘ ĐĂNG KÝ VÀ ĐƯỢC CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2023", bold=True, over=7, align="center").skip()
    w.head("""
        Số TT | Tên thôn | Tổng số hộ gia đình | Hộ đăng ký | < | Hộ được công nhận | <
        ^ | ^ | ^ | Tỷ lệ so với tổng số hộ (%) | Số hộ | Tỷ lệ so với số hộ đăng ký (%) | Số hộ""", name=1, stt=0)
    w.means("hh %fr/hh fr %fg/fr fg").units(names("Thôn", "Trung Đàn,Đông Tây,Long Sơn,Phước Thượng,Đại Hanh") + "\nT| | Cộng toàn xã | #")
    return w.close("NGƯỜI LẬP", "TM. BAN THƯỜNG VỤ", 4)


@ward
def w6_citizens_dk_dat() -> Ward:
    """Learning citizens of the khối, of all adults."""
    w = Ward("w6_citizens_dk_dat", sheet="CDHT", ward="Phường Trường Thi", period="2024", sizes=(310, 720))
    w.text("ỦY BAN NHÂN DÂN", bold=True).text("PHƯỜNG TRƯỜNG THI", bold=True).skip()
    w.text("BẢNG TỔNG HỢP ĐÁNH GIÁ, CÔNG NHẬN DANH HIỆU CÔNG DÂN HỌC TẬP NĂM 2024", bold=True, over=7, align="center").skip()
    w.head("TT | Khối | Số người lớn (từ 18 tuổi trở lên) | Số người đăng ký Công dân học tập | Số người được công nhận Công dân học tập | Tỷ lệ công nhận so với đăng ký (%) | Ghi chú", name=1, stt=0)
    w.means("ad citr cit %cit/citr .").units(numbered("Khối", range(1, 9)) + "\nT| | Tổng cộng | #", percent="%")
    w.put(6, "nhiều người đi làm ăn xa", w.tables[0].body[3], border=True)
    return w.close("Công chức VH-XH", "KT. CHỦ TỊCH", 4, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w6_toc_ho_only() -> Ward:
    """Tộc họ hiếu học alone, with a note below."""
    w = Ward("w6_toc_ho_only", sheet="Tộc họ", ward="Xã Bình Quý", period="2020")
    w.texts("UBMTTQVN XÃ BÌNH QUÝ | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("HỘI KHUYẾN HỌC | | | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    w.text("TÌNH HÌNH XÂY DỰNG TỘC HỌ HIẾU HỌC NĂM 2020", bold=True, over=6, align="center").skip()
    w.head("STT | Thôn | Tổng số tộc họ | Số tộc họ đăng ký | Số tộc họ được công nhận | Tỷ lệ công nhận/đăng ký (%)", name=1, stt=0)
    w.means("cl clr clg %clg/clr").units(names("Thôn", "Quý Hương,Quý Thạnh 1,Quý Thạnh 2,Quý Phước,Quý Xuân,Quý Mỹ") + "\nT| | CỘNG | #")
    return w.skip().text("Ghi chú: Số tộc họ tính theo các tộc có nhà thờ tại địa phương.", italic=True)


@ward
def w6_orgs_by_kp() -> Ward:
    """Learning organizations by khu dân cư in an .ods."""
    w = Ward("w6_orgs_by_kp", "ods", sheet="Don vi HT", ward="Phường Bình Hàn", period="2021")
    w.letterhead(("UBND THÀNH PHỐ HẢI DƯƠNG", "UBND PHƯỜNG BÌNH HÀN"), 4)
    w.text("BÁO CÁO KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI ĐƠN VỊ HỌC TẬP NĂM 2021", bold=True, over=6, align="center").text("(Cơ quan, trường học, doanh nghiệp đóng trên địa bàn các khu dân cư)", italic=True, over=6, align="center").skip()
    w.head("TT | Khu dân cư | Tổng số đơn vị | Số đơn vị đăng ký | Số đơn vị đạt Đơn vị học tập | Tỷ lệ đạt (%)", name=1, stt=0)
    w.means("un unr ung %ung/unr").units(numbered("Khu dân cư", range(1, 8), "Khu dân cư số {i}") + "\nT| | Toàn phường | #")
    return w.close("Người tổng hợp", "TM. ỦY BAN NHÂN DÂN", 4, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w6_total_first_plain() -> Ward:
    """An appendix whose sum comes first; thôn and bản mixed."""
    w = Ward("w6_total_first_plain", sheet="Phu luc 2", ward="Xã Hợp Thành", period="2022", sizes=(90, 260))
    w.text("Phụ lục 2", bold=True, over=8, align="center")
    w.text("KẾT QUẢ CÁC DANH HIỆU GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2022 XÃ HỢP THÀNH", bold=True, over=8, align="center").text("(Kèm theo Báo cáo số 64/BC-UBND ngày 09/12/2022 của UBND xã Hợp Thành)", italic=True, over=8, align="center")
    w.head("""
        TT | Thôn, bản | Tổng số hộ | Gia đình học tập | < | < | Cộng đồng học tập | <
        ^ | ^ | ^ | Số đăng ký | Số được công nhận | Tỷ lệ CN/TS hộ (%) | Đăng ký | Được công nhận""", name=1, stt=0)
    w.means("hh fr fg %fg/hh cor cog")
    w.row += 1
    top = w.row
    w.units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Thôn Kíp Tước 1", "Thôn Kíp Tước 2", "Thôn Nậm Rịa", "Thôn Cáng", "Bản Pèng", "Bản Mường"), 1)))
    w.tables[0].body.insert(0, top)
    return w.sum_row("TOÀN XÃ", w.last(6), row=top)


@ward
def w6_giao_phan_dau_dat_chuan() -> Ward:
    """Targets given, families that strive and those up to standard, with shares of both wholes."""
    w = Ward("w6_giao_phan_dau_dat_chuan", sheet="Chi tieu", ward="Phường Đông Ngàn", period="2023", sizes=(280, 640))
    w.texts("HỘI KHUYẾN HỌC THÀNH PHỐ TỪ SƠN", bold=True).texts("HỘI KHUYẾN HỌC PHƯỜNG ĐÔNG NGÀN", bold=True).skip()
    w.text("KẾT QUẢ THỰC HIỆN CHỈ TIÊU XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2023", bold=True, over=8, align="center").text("Đơn vị tính: Hộ", at=6, italic=True)
    w.head("TT | Khu phố | Tổng số hộ | Chỉ tiêu giao | Hộ đăng ký phấn đấu | Hộ đạt chuẩn | Đạt so với chỉ tiêu giao (%) | Đạt so với tổng số hộ (%)", name=1, stt=0)
    w.means("hh fp fr fg %fg/fp %fg/hh").units(names("Khu phố", "Xuân Thụ,Phù Lưu,Phù Lộc,Trầm,Hoàng Quốc Việt", "{n}") + "\nT| | Tổng | #", percent="excel")
    return w.close("NGƯỜI LẬP BIỂU", "CHỦ TỊCH HỘI", 5, date="Đông Ngàn, ngày 20 tháng 12 năm 2023", under=("", ""))


@ward
def w6_pc_six_years() -> Ward:
    """Children of six; "chưa ra lớp" says two counts, not enrolled or not in school, and is left to a person."""
    w = Ward("w6_pc_six_years", sheet="Vao lop 1", ward="Xã Trà Cang", period="2022-2023")
    w.letterhead(("UBND XÃ TRÀ CANG", "BCĐ PHỔ CẬP GIÁO DỤC, XÓA MÙ CHỮ"), 4)
    w.text("HUY ĐỘNG TRẺ 6 TUỔI VÀO LỚP 1 NĂM HỌC 2022-2023", bold=True, over=7, align="center").skip()
    w.head("STT | Thôn | Số trẻ 6 tuổi phải phổ cập | Số trẻ 6 tuổi vào lớp 1 | Tỷ lệ huy động (%) | Số trẻ 6 tuổi chưa ra lớp | Ghi chú", name=1, stt=0)
    w.means("a6 a6g %a6g/a6 . .")
    for i in range(1, 8):
        every, out = w.rng.randint(11, 38), w.rng.choice((0, 0, 1, 2))
        w.units(f"d| {i} | Thôn {i} | {every} | {every - out} | {percentage(every - out, every)} | {out} |")
    w.sum_row("Tổng cộng", w.last(7), also=(5,))
    w.planted.append([w.address(5, w.tables[0].header_rows[0])])
    return w.close("Người lập biểu", "TRƯỞNG BAN CHỈ ĐẠO", 4, under=("", ""))


@ward
def w6_si_so_moves() -> Ward:
    """The roll of a lower secondary school with those who came, went and left."""
    w = Ward("w6_si_so_moves", sheet="Sĩ số THCS", ward="Xã Nghĩa Thuận", period="2021-2022")
    w.texts("UBND XÃ NGHĨA THUẬN", bold=True).skip()
    w.text("TÌNH HÌNH DUY TRÌ SĨ SỐ HỌC SINH TRUNG HỌC CƠ SỞ NĂM HỌC 2021 - 2022", bold=True, over=8, align="center").skip()
    w.head("TT | Xóm | Số học sinh đầu năm học | Chuyển đến | Chuyển đi | Bỏ học | Số học sinh cuối năm học | Tỷ lệ duy trì sĩ số (%)", name=1, stt=0)
    moves(w, "thcs", ("Xóm Bàu Trạm", "Xóm Yên Khang", "Xóm Cát Mộng", "Xóm Thống Nhất", "Xóm Nung Hai"), 30)
    return w.close("Người lập", "TM. UBND XÃ", 5, under=("", "PHÓ CHỦ TỊCH"))


@ward
def w6_sums_top_and_bottom() -> Ward:
    """The same sums above and below the thôn, the latter as formulas."""
    w = Ward("w6_sums_top_and_bottom", sheet="TH năm", ward="Xã Nam Đà", period="2022", sizes=(110, 330))
    w.texts("HỘI KHUYẾN HỌC XÃ NAM ĐÀ", bold=True).text("TỔNG HỢP BÌNH XÉT CÁC DANH HIỆU HỌC TẬP NĂM 2022", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Thôn, bon | Số hộ | Gia đình học tập | < | Dòng họ học tập | < | Hội viên
        ^ | ^ | ^ | Đăng ký | Bình xét đạt | Đăng ký | Bình xét đạt | ^""", name=1, stt=0, stub="top")
    w.means("hh fr fg clr clg mem")
    w.row += 1
    top = w.row
    w.units("\n".join(f"d| {i} | {n} | #" for i, n in enumerate(("Thôn Nam Trung", "Thôn Nam Hải", "Thôn Nam Cường", "Thôn Nam Phú", "Bon Choih", "Thôn Nam Hợp"), 1)))
    rows = w.last(6)
    w.tables[0].body.insert(0, top)
    w.sum_row("Tổng số", rows, row=top)
    w.sum_row("Cộng", rows, formula=True)
    return w.close("Người lập biểu", "TM. BCH HỘI", 5, under=("", "CHỦ TỊCH"))


@ward
def w6_four_models_code_row() -> Ward:
    """Four models, with letters and numbers of the columns under the headings; the names are the branches'."""
    w = Ward("w6_four_models_code_row", sheet="Biểu mẫu 3", ward="Phường Hòa Khánh Bắc", period="2022", sizes=(420, 980))
    w.letterhead(("HỘI KHUYẾN HỌC QUẬN LIÊN CHIỂU", "HỘI KHUYẾN HỌC PHƯỜNG HÒA KHÁNH BẮC"), 6)
    w.text("BIỂU THỐNG KÊ KẾT QUẢ ĐĂNG KÝ VÀ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2022", bold=True, over=11, align="center").skip()
    w.head("""
        TT | Chi hội khu dân cư | Tổng số hộ | Gia đình học tập | < | Dòng họ học tập | < | Cộng đồng học tập | < | Đơn vị học tập | <
        ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    w.line("A", "B", *range(1, 10), italic=True)
    w.means("hh fr fg clr clg cor cog unr ung").units(numbered("Khu dân cư", range(1, 8), "Chi hội khu dân cư {i}") + "\nT| | TỔNG CỘNG | #")
    return w.close("NGƯỜI LẬP", "TM. BAN THƯỜNG VỤ", 6, date="Hòa Khánh Bắc, ngày 05 tháng 12 năm 2022")


@ward
def w6_members_scholarships_kdc() -> Ward:
    """Members among the population, and scholarships."""
    w = Ward("w6_members_scholarships_kdc", sheet="HV-HB", ward="Thị trấn Neo", period="2023")
    w.letterhead(("HỘI KHUYẾN HỌC THỊ TRẤN NEO",), 3)
    w.text("SỐ LƯỢNG HỘI VIÊN VÀ HỌC BỔNG KHUYẾN HỌC ĐÃ TRAO NĂM 2023", bold=True, over=6, align="center").skip()
    w.head("STT | Khu dân cư | Dân số | Hội viên Hội Khuyến học | Tỷ lệ hội viên/dân số (%) | Số suất học bổng đã trao", name=1, stt=0)
    w.means("pop mem %mem/pop sch").units(names("Khu dân cư", "Phố Neo,Trung Sơn,Minh Phượng,Thanh Long,Nguyễn Trãi", "KDC {n}") + "\nT| | Toàn thị trấn | #", percent="%")
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 3, under=("", ""))


@ward
def w6_chi_hoi_fund_thu_chi_du() -> Ward:
    """The fund carried over, received, spent and in hand; only the last has a code."""
    w = Ward("w6_chi_hoi_fund_thu_chi_du", sheet="Quy", ward="Xã Quảng Lộc", period="2021")
    w.texts("HỘI KHUYẾN HỌC XÃ QUẢNG LỘC", bold=True).skip()
    w.text("TÌNH HÌNH HỘI VIÊN VÀ QUỸ KHUYẾN HỌC CÁC CHI HỘI NĂM 2021", bold=True, over=8, align="center").text("Đơn vị tính tiền: đồng", at=6, italic=True)
    w.head("TT | Chi hội | Số hội viên | Năm trước chuyển sang | Thu trong năm | Chi trong năm | Quỹ khuyến học hiện có | Ghi chú", name=1, stt=0)
    w.means("mem . . . fund .")
    for i, n in enumerate(("Cồn Sẻ", "Cồn Nâm", "Vĩnh Phước", "Vĩnh Lộc", "Minh Lệ"), 1):
        old, come = w.rng.randint(15, 90) * 100000, w.rng.randint(40, 160) * 100000
        spent = round(come * w.rng.uniform(.5, .9) / 50000) * 50000
        w.units(f"d| {i} | Thôn {n} | {w.rng.randint(45, 160)} | {old} | {come} | {spent} | {old + come - spent} | ")
        w.not_counted(*(w.address(c) for c in (3, 4, 5)))
    w.sum_row("Cộng", w.last(5), also=(3, 4, 5))
    for row in w.tables[0].body:
        for c in (3, 4, 5, 6):
            w.cells[row, c].number_format = "#,##0"
    return w.close("Thủ quỹ", "CHỦ TỊCH HỘI", 5, under=("", ""))


@ward
def w6_de_nghi_qd_cong_nhan() -> Ward:
    """Between registered and recognised stand those that the thôn proposes."""
    w = Ward("w6_de_nghi_qd_cong_nhan", sheet="GĐHT", ward="Xã Đồng Tân", period="2022", sizes=(140, 380))
    w.letterhead(("UBND XÃ ĐỒNG TÂN", "HỘI KHUYẾN HỌC"), 5, "Đồng Tân, ngày 16 tháng 12 năm 2022")
    w.text("TỔNG HỢP KẾT QUẢ XÉT, CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2022", bold=True, over=8, align="center").skip()
    w.head("TT | Đơn vị thôn | Tổng số hộ | Số hộ đăng ký | Số hộ thôn đề nghị xét | Số hộ được UBND xã ra QĐ công nhận | Tỷ lệ công nhận so với đăng ký (%) | Ghi chú", name=1, stt=0)
    w.means("hh fr . fg %fg/fr .").units(names("Thôn", "Trang,Đồng Già,Mai Trung,Đồi Lánh,Giang Tân"))
    rows = w.last(5)
    for row in rows:
        r, g = w.cells[row, 3].value, w.cells[row, 5].value
        w.put(4, g + (r - g) // 2, row, border=True)
    w.sum_row("Cộng", rows, also=(4,))
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 5, under=("", ""))


@ward
def w6_noi_bao_cao_abbrev() -> Ward:
    """Four models in abbreviations; the units stand under "Nơi báo cáo", the sum as TC."""
    w = Ward("w6_noi_bao_cao_abbrev", sheet="BC năm", ward="Phường Phước Nguyên", period="2023", sizes=(380, 930))
    w.texts("HỘI KHUYẾN HỌC PHƯỜNG PHƯỚC NGUYÊN", bold=True).text("BÁO CÁO SỐ LIỆU GĐHT, DHHT, CĐHT, ĐVHT NĂM 2023", bold=True, over=11, align="center").skip()
    w.head("""
        STT | Nơi báo cáo | TS hộ | GĐHT | < | DHHT | < | CĐHT | < | ĐVHT | <
        ^ | ^ | ^ | ĐK | CN | ĐK | CN | ĐK | CN | ĐK | CN""", name=1, stt=0)
    w.means("hh fr fg clr clg cor cog unr ung").units(numbered("Khu phố", range(1, 8), "KP{i}") + "\nT| | TC | #")
    return w.close("Người lập", "CHỦ TỊCH", 6, under=("", ""))


@ward
def w6_from_column_c_blank_heading() -> Ward:
    """From the third column on, without a heading over the names."""
    w = Ward("w6_from_column_c_blank_heading", sheet="SL", ward="Xã Lộc Hưng", period="2020", sizes=(240, 610), left=2, top=2)
    w.text("XÃ LỘC HƯNG - SỐ LIỆU CÁC DANH HIỆU KHUYẾN HỌC NĂM 2020", bold=True).skip()
    w.head("""
        | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập | < | Hội viên
        ^ | ^ | Đăng ký | Đạt danh hiệu | Đăng ký | Đạt danh hiệu | ^""", name=0, spanner="first")
    w.means("hh fr fg cor cog mem").units("\n".join(f"d| Ấp {n} | #" for n in ("Lộc Vĩnh", "Lộc Tân", "Lộc Khê", "Lộc Bình", "Lộc Chánh", "Lộc Hòa")) + "\nT| Tổng xã | #")
    return w


@ward
def w6_spacer_wide_page() -> Ward:
    """Blank columns between the models on a wide page without lines."""
    w = Ward("w6_spacer_wide_page", sheet="In A3", ward="Phường Nam Hồng", period="2021", sizes=(240, 590), borders=False)
    w.letterhead(("HỘI KHUYẾN HỌC PHƯỜNG NAM HỒNG",), 10)
    w.text("KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP TRÊN ĐỊA BÀN PHƯỜNG NĂM 2021", bold=True, over=17, align="center").skip()
    w.head("""
        TT | Tổ dân phố | Tổng số hộ | | Gia đình học tập | < | < | | Dòng họ học tập | < | | Cộng đồng học tập | < | | Đơn vị học tập | < | Hội viên
        ^ | ^ | ^ | | Đăng ký | Công nhận | CN/ĐK (%) | | Đăng ký | Công nhận | | Đăng ký | Công nhận | | Đăng ký | Công nhận | ^""", name=1, stt=0)
    w.means("hh . fr fg %fg/fr . clr clg . cor cog . unr ung mem").units(numbered("Tổ dân phố", range(1, 8)) + "\nT| | Toàn phường | #")
    return w.close("Người lập biểu", "TM. BAN CHẤP HÀNH", 10)


@ward
def w6_ods_lang_clans_communities() -> Ward:
    """The step above, the models under it, in an .ods."""
    w = Ward("w6_ods_lang_clans_communities", "ods", "Làng", ward="Xã Ia Dơk", period="2022", sizes=(90, 280))
    w.text("UBND XÃ IA DƠK").text("Đăng ký và công nhận Gia đình học tập, Dòng họ học tập, Cộng đồng học tập năm 2022").skip()
    w.head("""
        STT | Làng | Tổng số hộ | Số đăng ký | < | < | Số được công nhận | < | <
        ^ | ^ | ^ | GĐHT | DHHT | CĐHT | GĐHT | DHHT | CĐHT""", name=1, stt=0)
    w.means("hh fr clr cor fg clg cog").units(names("Làng", "Ghè,Dơk Lah,Dơk Ngol,Mook Trêl,Sung Le") + "\nT| | Tổng cộng | #")
    return w.close("Người lập", "TM. UBND XÃ", 5, under=("", "PHÓ CHỦ TỊCH"))
