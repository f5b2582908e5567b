"""Forms of the registers, the poor, schools, elections, land and health; each names its source. Figures that are not in the source are made up and said so."""

from __future__ import annotations

import random

from ...dress import finish, sheet, show_thousands, wide
from ...lines import add, line, percent, rows
from ...paper import Paper

FAMILY = "eighth"


@sheet
def vn9_ho_tich_11a_xa():
    """Biểu số 11a/BTP/HCTP/HT/KSKT, khai sinh, khai tử tại UBND cấp xã (hocday.com/11abtphctphtkskt-ban-hnh-theo-thng-t-s-082011tt-btp-ngy-054201.html): a head of three beside each other, letter and numbers, Roman lines over their breakdowns; filled with made-up figures."""
    p = Paper("vn9_ho_tich_11a_xa", sheet="11a", font="Times New Roman")
    p.texts("Biểu số: 11a/BTP/HCTP/HT/KSKT |  | SỐ LIỆU ĐĂNG KÝ |  | Đơn vị báo cáo:", bold=True).texts("Ban hành theo Thông tư số 08/2011/TT-BTP |  | KHAI SINH, KHAI TỬ |  | Ủy ban nhân dân xã Tân Phước").texts("ngày 05/4/2011. |  | TẠI ỦY BAN NHÂN DÂN CẤP XÃ |  | Đơn vị nhận báo cáo:")
    p.texts("Ngày nhận báo cáo (BC): |  | (6 tháng, năm) |  | Phòng Tư pháp huyện").texts("BC năm chính thức: ngày 07 tháng 01 năm sau. |  | Năm 2012").skip()
    p.texts(" |  |  |  | Đơn vị tính: Trường hợp", italic=True)
    p.head("""
         | Tổng số | Chia theo giới tính | < | Chia theo thời điểm đăng ký | <
        ^ | ^ | Nam | Nữ | Đúng hạn | Quá hạn""")
    p.code("A | 1 | 2 | 3 | 4 | 5")
    p.body(rows("""
        P| I. Khai sinh | 214 112 102 171 43
        S| 1. Chia theo tình trạng của trẻ khai sinh
        d| - Con trong giá thú | 203 107 96 166 37
        d| - Con ngoài giá thú | 11 5 6 5 6
        d| - Trẻ bị bỏ rơi | 0 0 0 0 0
        S| 2. Chia theo nơi sinh
        d| - Sinh ở trong nước | 213 111 102 171 42
        d| - Sinh ở nước ngoài | 1 1 0 0 1
        P| II. Khai tử | 58 33 25 40 18
        d| - Trẻ em từ 0 đến dưới 6 tuổi | 2 1 1 1 1
        d| - Trẻ em từ 6 tuổi đến dưới 16 tuổi | 1 1 0 1 0
        d| - Người từ 16 tuổi trở lên | 55 31 24 38 17"""), bold="P")
    p.skip().texts(" |  |  |  | Ngày 07 tháng 01 năm 2013", italic=True).texts("Người lập biểu |  |  |  | TM. ỦY BAN NHÂN DÂN", bold=True).texts("(Ký và ghi rõ họ, tên) |  |  |  | CHỦ TỊCH", bold=True)
    return finish(p, widths={"A": 44, **wide("BCDEF", 13)}, frame=False)


@sheet
def vn9_ho_tich_11c_hau_giang():
    """Hậu Giang, biểu số 11c, khai sinh, khai tử tại UBND cấp xã trên địa bàn tỉnh (text.123docz.net/document/1198077-mau-so-lieu-dang-ky-khai-sinh-khai-tu-tai-uy-ban-nhan-dan-cap-xa-tren-dia-ban-tinh-6-thang-nam-pdf.htm): fourteen columns over three levels, the province and every district over men and women, no sum after; made-up figures."""
    p = Paper("vn9_ho_tich_11c_hau_giang", "xls", sheet="11c", font="Times New Roman")
    p.texts("Biểu số: 11c |  |  | SỐ LIỆU ĐĂNG KÝ KHAI SINH, KHAI TỬ |  |  |  |  |  |  |  | Đơn vị báo cáo:", bold=True).texts("Ban hành kèm theo Quyết định số:     /2012/QĐ-UBND |  |  | TẠI ỦY BAN NHÂN DÂN CẤP XÃ TRÊN ĐỊA BÀN TỈNH |  |  |  |  |  |  |  | Sở Tư pháp tỉnh Hậu Giang").texts("BC 6 tháng chính thức: ngày 17 tháng 7 hàng năm. |  |  | (6 tháng đầu năm 2012) |  |  |  |  |  |  |  | Đơn vị nhận báo cáo: Bộ Tư pháp").skip()
    p.texts(" |  |  |  |  |  |  |  |  |  |  |  | Đơn vị tính: Trường hợp", italic=True)
    p.head("""
         | Khai sinh | < | < | < | < | < | < | < | Khai tử | < | < | < | < | <
        ^ | Tổng số | Chia theo tình trạng của trẻ khai sinh | < | < | Chia theo nơi sinh | < | Chia theo thời điểm đăng ký | < | Tổng số | Chia theo nhóm tuổi | < | < | Chia theo thời điểm đăng ký | <
        ^ | ^ | Con trong giá thú | Con ngoài giá thú | Trẻ bị bỏ rơi | Sinh ở trong nước | Sinh ở nước ngoài | Đúng hạn | Quá hạn | ^ | Từ 0 đến dưới 6 tuổi | Từ 6 tuổi đến dưới 16 tuổi | Từ 16 tuổi trở lên | Đúng hạn | Quá hạn""")
    p.code("A | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14")
    rng = random.Random(112012)

    def one():
        inside, outside, left, abroad = rng.randint(240, 620), rng.randint(9, 40), rng.choice((0, 0, 1)), rng.choice((0, 0, 1, 2))
        births, late = inside + outside + left, rng.randint(60, 140)
        small, young, old = rng.choice((0, 1, 2, 3)), rng.choice((0, 1, 2)), rng.randint(40, 160)
        deaths, overdue = small + young + old, rng.randint(10, 38)
        return [births, inside, outside, left, births - abroad, abroad, births - late, late, deaths, small, young, old, deaths - overdue, overdue]

    lines, whole = [], []
    for number, name in enumerate(("huyện Châu Thành", "huyện Châu Thành A", "huyện Phụng Hiệp", "huyện Vị Thủy", "huyện Long Mỹ", "thành phố Vị Thanh", "thị xã Ngã Bảy"), 1):
        sexes = [one(), one()]
        whole.append(sexes)
        lines += [line("d", f"{number}. Số trường hợp đăng ký của {name}", *add(sexes)), line("o", "- Nam", *sexes[0]), line("o", "- Nữ", *sexes[1])]
    men, women = (add(pair[k] for pair in whole) for k in (0, 1))
    p.body("\n".join([line("T", "TỔNG SỐ TRÊN ĐỊA BÀN CẤP TỈNH", *add([men, women])), line("o", "- Nam", *men), line("o", "- Nữ", *women), *lines]))
    p.skip().texts(" |  |  |  |  |  |  |  |  |  | Vị Thanh, ngày 17 tháng 7 năm 2012", italic=True).texts("Người lập biểu |  |  |  |  |  |  |  |  |  | GIÁM ĐỐC", bold=True)
    return finish(p, widths={"A": 40, **wide("BCDEFGHIJKLMNO", 9)}, wrap=True, frame=False)


@sheet
def vn9_ho_can_ngheo_mau_3():
    """Tổng hợp kết quả rà soát hộ cận nghèo, mẫu số 3 (luatminhkhue.vn/mau-giay-tong-hop-ket-qua-dieu-tra--ra-soat-ho-ngheo-nam-cap-xa-huyen-tinh-mau-so-3-.aspx): shares beside counts over three levels, towns and country only captions, the sum merged over number and name at the foot; made-up figures."""
    p = Paper("vn9_ho_can_ngheo_mau_3", sheet="Mau so 3", font="Times New Roman")
    p.text("TỔNG HỢP KẾT QUẢ ĐIỀU TRA, RÀ SOÁT HỘ CẬN NGHÈO NĂM 2016 CẤP TỈNH", bold=True, over=18, align="center").text("(Kèm theo Công văn số 1286/SLĐTBXH-BTXH ngày 12 tháng 12 năm 2016)", italic=True, over=18, align="center").skip()
    two = "Số hộ | Tỷ lệ %"
    p.head(f"""
        TT | Thành phố/ Thị xã/ huyện | Tổng số hộ dân cư | < | Số hộ cận nghèo đầu năm⏎(Theo Quyết định đã phê duyệt của UBND tỉnh) | < | < | < | Diễn biến hộ cận nghèo trong năm | < | < | < | < | < | Số hộ cận nghèo cuối năm | < | < | <
        ^ | ^ | Số hộ | Trong đó Hộ DTTS | Số hộ | Tỷ lệ % | Số hộ DTTS | Tỷ lệ % | Số hộ thoát cận nghèo | < | Số hộ tái cận nghèo | < | Số hộ cận nghèo phát sinh | < | Số hộ | Tỷ lệ % | Số hộ DTTS | Tỷ lệ %
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | {two} | {two} | {two} | ^ | ^ | ^ | ^""", stt=0, name=1)
    rng, lines, every = random.Random(316), [], []

    def told(kind, first, name, f):
        homes, local, before, before_local, out, again, new, after_local = f
        after = before - out + again + new
        return line(kind, f"{first} | {name}", homes, local, before, percent(before, homes), before_local, percent(before_local, local), out, percent(out, before), again, percent(again, before), new, percent(new, before), after, percent(after, homes), after_local, percent(after_local, local))

    number = 0
    for roman, area, places in (("I", "Khu vực thành thị", ("Thành phố Tuyên Quang", "Thị trấn Vĩnh Lộc", "Thị trấn Na Hang")), ("II", "Khu vực nông thôn", ("Huyện Lâm Bình", "Huyện Na Hang", "Huyện Chiêm Hóa", "Huyện Hàm Yên", "Huyện Yên Sơn", "Huyện Sơn Dương"))):
        lines.append(f"S| {roman} | {area}")
        for place in places:
            number += 1
            homes = rng.randint(1800, 9000) if roman == "I" else rng.randint(7800, 46000)
            local = int(homes * rng.uniform(.2, .8))
            before = int(homes * rng.uniform(.03, .12))
            before_local = int(before * local / homes * 1.1)
            out, again, new = int(before * rng.uniform(.15, .3)), rng.randint(0, 9), int(before * rng.uniform(.05, .2))
            f = [homes, local, before, before_local, out, again, new, int(before_local * rng.uniform(.8, .95))]
            every.append(f)
            lines.append(told("d", number, place, f))
    lines.append(told("T", "Tổng cộng", "", add(every)))
    p.body("\n".join(lines))
    p.merges.append((p.row, 0, p.row, 1))
    p.skip().texts("Người lập biểu |  |  |  |  |  |  |  |  |  |  |  |  | GIÁM ĐỐC", bold=True)
    return finish(p, widths={"A": 6, "B": 26, **wide("CDEFGHIJKLMNOPQR", 9)}, wrap=True, frame=False)


@sheet
def vn9_mai_xuan_thuong_cam_ket():
    """Nha Trang, trường THCS Mai Xuân Thưởng, mẫu 9, cam kết chất lượng 2012-2013 (c2mxthuong-nt.khanhhoa.edu.vn/Thongbao.aspx?id=12): every name with its share on a second line of the cell, Roman, plain and lettered numbers, the school's own slips kept; the lines after the repeaters left out."""
    p = Paper("vn9_mai_xuan_thuong_cam_ket", sheet="Mau 9", font="Times New Roman")
    p.texts("PHÒNG GD - ĐT TP NHA TRANG |  |  | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM").texts("TRƯỜNG THCS MAI XUÂN THƯỞNG |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("THÔNG BÁO", bold=True, over=7, align="center").text("Cam kết chất lượng giáo dục cơ sở giáo dục phổ thông, năm học 2012-2013", bold=True, over=7, align="center").skip()
    p.head("""
        STT | Nội dung | Tổng số | Chia ra theo khối lớp | < | < | <
        ^ | ^ | ^ | lớp 6 | lớp 7 | lớp 8 | lớp 9""", stt=0, name=1)

    def share(name, part):
        return f"{name}⏎(tỉ lệ so với tổng số)   {part}"

    p.body("\n".join([
        "P| I | Số học sinh theo hạnh kiểm | 1254 | 339 | 313 | 308 | 294",
        f"d| 1 | {share('Tốt', '40%')} | 502 | 136 | 125 | 123 | 118", f"d| 2 | {share('Khá', '50%')} | 627 | 170 | 156 | 154 | 147", f"d| 3 | {share('Trung bình', '9,5%')} | 119 | 32 | 30 | 29 | 28", f"d| 4 | {share('Yếu', '0,5%')} | 6 | 1 | 2 | 2 | 1",
        "P| II | Số học sinh chia theo học lực | 1254 | 339 | 313 | 308 | 294",
        f"d| 1 | {share('Giỏi', '15%')} | 188 | 51 | 47 | 46 | 44", f"d| 2 | {share('Khá', '30%')} | 376 | 102 | 94 | 92 | 88", f"d| 3 | {share('Trung bình', '50%')} | 627 | 17 | 153 | 154 | 152", f"d| 4 | {share('Yếu', '04%')} | 51 | 15 | 15 | 13 | 8", f"d| 5 | {share('Kém', '01%')} | 12 | 4 | 4 | 3 | 1",
        "P| III | Tổng hợp kết quả cuối năm | 1254 | 339 | 313 | 308 | 294",
        f"d| 1 | {share('Lên lớp', '92%')} | 1154 | 305 | 281 | 283 | 285", f"o| a | {share('Học sinh giỏi', '15%')} | 150 | 51 | 47 | 46 | 44", f"o| b | {share('Học sinh tiên tiến', '30%')} | 376 | 102 | 94 | 92 | 88", f"d| 2 | {share('Thi lại', '7,5%')} | 94 | 26 | 24 | 23 | 18", f"d| 3 | {share('Lưu ban', '1,5%')} | 19 | 5 | 5 | 5 | 4"]))
    p.skip().texts(" |  |  | Nha Trang, ngày 15 tháng 9 năm 2012", italic=True).texts(" |  |  | HIỆU TRƯỞNG", bold=True)
    return finish(p, widths={"A": 6, "B": 36, **wide("CDEFG", 10)}, frame=False)


@sheet
def vn9_bau_cu_mau_30():
    """Biểu thống kê sơ bộ kết quả bầu cử, mẫu số 30/HĐBC (GitHub HoangLinh51/joomla_511, components/com_danhmuc/views/baucuxuatbienban/tmpl/bm30.php): nineteen columns under four captions, one line for the assembly, a caption merged across, three lines under it, no sum; made-up figures."""
    p = Paper("vn9_bau_cu_mau_30", sheet="Mau 30", font="Times New Roman", top=0)
    p.texts(" |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | Mẫu số 30/HĐBC", italic=True)
    p.texts("ỦY BAN BẦU CỬ⏎TỈNH ĐỒNG THÁP |  |  |  |  |  |  |  |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("BIỂU THỐNG KÊ SƠ BỘ KẾT QUẢ CUỘC BẦU CỬ ĐẠI BIỂU QUỐC HỘI KHÓA XV,", bold=True, over=21, align="center").text("ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN CÁC CẤP NHIỆM KỲ 2021-2026", bold=True, over=21, align="center")
    p.text("I. KẾT QUẢ CUỘC BẦU CỬ ĐẠI BIỂU QUỐC HỘI, ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN", bold=True)
    p.head("""
        STT | Cấp bầu cử | Cử tri | < | < | Đơn vị bầu cử | < | < | < | < | < | Khu vực bỏ phiếu | < | < | < | < | Phiếu bầu cử | < | < | < | <
        ^ | ^ | Tổng số cử tri (trong danh sách) | Số cử tri đã tham gia bỏ phiếu | Tỷ lệ cử tri đã tham gia bỏ phiếu (%) | Tổng số đơn vị bầu cử | Số đơn vị chỉ có 01 khu vực bỏ phiếu | Số đơn vị có dưới 50% tổng số cử tri tham gia bỏ phiếu | Số đơn vị bị hủy kết quả bầu cử | Số đơn vị phải bầu cử lại | Số đơn vị phải bầu cử thêm | Tổng số khu vực bỏ phiếu | Số khu vực có dưới 50% tổng số cử tri tham gia bỏ phiếu | Số khu vực bị hủy kết quả bầu cử | Số khu vực phải bầu cử lại | Số khu vực phải bầu cử thêm | Số phiếu phát ra | Số phiếu thu vào | Tỷ lệ phiếu thu vào/ phát ra (%) | Số phiếu hợp lệ | Tỷ lệ phiếu hợp lệ/thu vào (%)""", stt=0, name=1)

    def told(first, name, voters, voted, units, single, more, given, back, good):
        return line("d", f"{first} | {name}", voters, voted, percent(voted, voters), units, single, 0, 0, 0, 1 if more else 0, 1024, 0, 0, 0, more, given, back, percent(back, given), good, percent(good, back))

    p.body("\n".join([told("I", "ĐẠI BIỂU QUỐC HỘI", 1296043, 1295780, 3, 0, 0, 1295780, 1295755, 1288410), "S| II | ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN", told("1", "Cấp tỉnh", 1296043, 1295771, 16, 0, 0, 1295771, 1295742, 1287015), told("2", "Cấp huyện", 1295890, 1295622, 98, 0, 0, 1295622, 1295590, 1284402), told("3", "Cấp xã", 1290217, 1289934, 1066, 212, 2, 1289934, 1289893, 1279306)]))
    row = next(row for (row, column), cell in p.cells.items() if cell.value == "ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN")
    p.merges.append((row, 1, row, 20))
    p.skip().texts(" |  |  |  |  |  |  |  |  |  |  |  |  |  | Đồng Tháp, ngày 25 tháng 5 năm 2021", italic=True).texts(" |  |  |  |  |  |  |  |  |  |  |  |  |  | TM. ỦY BAN BẦU CỬ TỈNH", bold=True)
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFGHIJKLMNOPQRSTU", 11)}, wrap=True, frame=False)


@sheet
def vn9_dat_nong_nghiep_02_tkdd():
    """Biểu 02/TKĐĐ, thống kê, kiểm kê diện tích đất nông nghiệp (hoatieu.vn/bieu-mau/bieu-02-tkdd-thong-ke-kiem-ke-dinh-ky-dien-tich-dat-nong-nghiep-172399): numbers of five parts as text, codes after the names, sums of column numbers within the numbers; the columns of users after Thông tư 27/2018/TT-BTNMT, figures made up."""
    p = Paper("vn9_dat_nong_nghiep_02_tkdd", sheet="02-TKDD", font="Times New Roman")
    p.texts("Biểu 02/TKĐĐ |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |  |  |  |  |  |  | Đơn vị báo cáo:", bold=True).texts(" |  |  |  |  | Độc lập - Tự do - Hạnh phúc |  |  |  |  |  |  | Xã: Thanh Hưng").texts(" |  |  |  |  |  |  |  |  |  |  |  | Huyện: Điện Biên").skip()
    p.text("THỐNG KÊ, KIỂM KÊ ĐỊNH KỲ DIỆN TÍCH ĐẤT NÔNG NGHIỆP", bold=True, over=17, align="center").text("(Đến ngày 31/12/2020)", italic=True, over=17, align="center").texts(" |  |  |  |  |  |  |  |  |  |  |  |  |  | Đơn vị tính diện tích: ha", italic=True)
    t = p.head("""
        Thứ tự | Loại đất | Mã | Tổng diện tích đất nông nghiệp của đơn vị hành chính | Diện tích đất theo đối tượng sử dụng | < | < | < | < | < | < | < | < | Diện tích đất theo đối tượng được giao để quản lý | < | < | <
        ^ | ^ | ^ | ^ | Tổng số | Hộ gia đình, cá nhân trong nước (GDC) | Tổ chức trong nước (TCC) | < | < | < | Tổ chức nước ngoài (NNG) | < | Cộng đồng dân cư và Cơ sở tôn giáo (CDS) | Tổng số | UBND cấp xã (UBQ) | Tổ chức phát triển quỹ đất (TPQ) | Cộng đồng dân cư và tổ chức khác (TKQ)
        ^ | ^ | ^ | ^ | ^ | ^ | Tổ chức kinh tế (TKT) | Cơ quan, đơn vị của Nhà nước (TCN) | Tổ chức sự nghiệp công lập (TSN) | Tổ chức khác (TKH) | Doanh nghiệp có vốn đầu tư nước ngoài (TVN) | Tổ chức ngoại giao (TNG) | ^ | ^ | ^ | ^ | ^""", stt=0, name=1)
    t.optional.append("C")
    p.code("(1) | (2) | (3) | (4)=(5)+(14) | (5)=(6)+...+(13) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14)=(15)+(16)+(17) | (15) | (16) | (17)")
    rng = random.Random(2027)
    leaves = {"LUC": 412.3, "LUK": 28.6, "LUN": 0, "BHK": 61.2, "NHK": 188.4, "CLN": 94.7, "RSN": 203.1, "RST": 77.9, "RSM": 12.4, "RPN": 640.2, "RPT": 18.8, "NTS": 55.3, "NKH": 3.1}

    def leaf(size):
        homes = round(size * rng.uniform(.82, .97), 2)
        firm, office, school, group = round(size * .008, 2), round(size * .003, 2), 0.0, round(size * .01, 2)
        rest = round(size - homes - firm - office - group, 2)
        users = round(homes + firm + office + school + group, 2)
        return [round(users + rest, 2), users, homes, firm, office, school, 0.0, 0.0, 0.0, group, rest, rest, 0.0, 0.0]

    figures = {code: leaf(size) for code, size in leaves.items()}
    for code, parts in (("LUA", ("LUC", "LUK", "LUN")), ("HNK", ("BHK", "NHK")), ("CHN", ("LUA", "HNK")), ("SXN", ("CHN", "CLN")), ("RSX", ("RSN", "RST", "RSM")), ("RPH", ("RPN", "RPT")), ("LNP", ("RSX", "RPH")), ("NNP", ("SXN", "LNP", "NTS", "NKH"))):
        figures[code] = add(figures[part] for part in parts)
    kinds = (("1", "Đất nông nghiệp", "NNP"), ("1.1", "Đất sản xuất nông nghiệp", "SXN"), ("1.1.1", "Đất trồng cây hàng năm", "CHN"), ("1.1.1.1", "Đất trồng lúa", "LUA"), ("1.1.1.1.1", "Đất chuyên trồng lúa nước", "LUC"), ("1.1.1.1.2", "Đất trồng lúa nước còn lại", "LUK"), ("1.1.1.1.3", "Đất trồng lúa nương", "LUN"), ("1.1.1.2", "Đất trồng cây hàng năm khác", "HNK"), ("1.1.1.2.1", "Đất bằng trồng cây hàng năm khác", "BHK"), ("1.1.1.2.2", "Đất nương rẫy trồng cây hàng năm khác", "NHK"), ("1.1.2", "Đất trồng cây lâu năm", "CLN"), ("1.2", "Đất lâm nghiệp", "LNP"), ("1.2.1", "Đất rừng sản xuất", "RSX"), ("1.2.1.1", "Đất có rừng sản xuất là rừng tự nhiên", "RSN"), ("1.2.1.2", "Đất có rừng sản xuất là rừng trồng", "RST"), ("1.2.1.3", "Đất đang sử dụng để bảo vệ, phát triển rừng sản xuất", "RSM"), ("1.2.2", "Đất rừng phòng hộ", "RPH"), ("1.2.2.1", "Đất có rừng phòng hộ là rừng tự nhiên", "RPN"), ("1.2.2.2", "Đất có rừng phòng hộ là rừng trồng", "RPT"), ("1.3", "Đất nuôi trồng thủy sản", "NTS"), ("1.4", "Đất nông nghiệp khác", "NKH"))
    p.body("\n".join(line("P" if code == "NNP" else "d", f"'{number} | {name}", code, *(f"{one:.2f}" if one else "" for one in figures[code])) for number, name, code in kinds))
    p.skip().texts("Ngày 15 tháng 01 năm 2021 |  |  |  |  |  |  |  |  |  |  | Ngày 15 tháng 01 năm 2021", italic=True).texts("Người lập biểu |  |  |  |  |  |  |  |  |  |  | TM. Ủy ban nhân dân", bold=True)
    return finish(p, widths={"A": 11, "B": 44, "C": 7, **wide("DEFGHIJKLMNOPQ", 11)}, wrap=True, frame=False)


@sheet
def vn9_suc_khoe_ba_me_4_bcx():
    """Biểu 4/BCX, hoạt động chăm sóc bà mẹ (hoatieu.vn/bieu-mau/bieu-4-bcx-hoat-dong-cham-soc-ba-me-tre-em-va-ke-hoach-hoa-gia-dinh-6147): numbers at the main lines only, "Trđ" in three spellings on lines without number, no sum; the lines after the fifth left out, figures made up."""
    p = Paper("vn9_suc_khoe_ba_me_4_bcx", "xls", sheet="Bieu 4", font="Times New Roman")
    p.texts("TRẠM Y TẾ XÃ HOẰNG PHỤ |  |  | Biểu: 4/BCX", bold=True).text("HOẠT ĐỘNG CHĂM SÓC BÀ MẸ, TRẺ EM VÀ KẾ HOẠCH HÓA GIA ĐÌNH", bold=True, over=5, align="center").text("Báo cáo 9 tháng năm 2016", italic=True, over=5, align="center").skip()
    p.head("""
        TT | Tên chỉ tiêu | Tổng số | Trong đó | <
        ^ | ^ | ^ | Tại TYT | Tại nhà""", stt=0, name=1)
    p.code("1 | 2 | 3 | 4 | 5")
    p.body("""
S| I | Chăm sóc sức khỏe bà mẹ:
d| 1 | Phụ nữ có thai | 162 | 158 | 4
o|  | Tr đó: vị thành niên | 3 | 3 | 
d| 2 | Số PN có thai được xét nghiệm HIV | 131 | 131 | 
o|  | Trđ: Số có kết quả khẳng định nhiễm HIV | 0 | 0 | 
d| 3 | Tổng số lượt khám thai | 640 | 633 | 7
o|  | Trđ: Số lượt xét nghiệm nước tiểu | 402 | 402 | 
d| 4 | Số phụ nữ đẻ | 118 | 21 | 
o|  | Trđ: Số đẻ tuổi vị thành niên | 2 | 0 | 
o|  | Số được quản lý thai | 118 | 21 | 
o|  | Số được tiêm đủ mũi vắc xin phòng uốn ván | 116 | 21 | 
o|  | Số được khám thai 3 lần trong 3 thời kỳ | 115 | 21 | 
o|  | Số được khám thai ≥4 lần trong 3 thời kỳ | 97 | 18 | 
o|  | Số xét nghiệm HIV trước và trong mang thai lần này | 101 | 20 | 
o|  | Số xét nghiệm HIV khi chuyển dạ | 17 | 1 | 
o|  | Số được xét nghiệm viên gan B | 109 | 20 | 
o|  | Số được CBYT đỡ | 118 | 21 | 
o|  | Số được cán bộ có kỹ năng đỡ | 118 | 21 | 
o|  | Số đẻ tại cơ sở y tế | 118 | 21 | 
o|  | Số đẻ con thứ 3 trở lên | 19 | 4 | 
d| 5 | TS bà mẹ/trẻ SS được chăm sóc sau sinh | 118 | 106 | 12
o|  | Tr đó: chăm sóc tuần đầu | 112 | 101 | 11""")
    p.skip().texts(" | Người lập biểu |  | TRƯỞNG TRẠM", bold=True)
    return finish(p, widths={"A": 5, "B": 50, **wide("CDE", 12)}, frame=False)


@sheet
def vn9_suc_khoe_tre_em_8_bch():
    """Biểu 8/BCH, tình hình sức khỏe trẻ em (hoatieu.vn/bieu-mau/bieu-8-bch-tinh-hinh-suc-khoe-tre-em-6231): three levels at the right end only, signs of less and more in headings, the sum first, levels in Roman figures with their sums, one place under the first; the purpose and the manner of filling written below; figures made up."""
    p = Paper("vn9_suc_khoe_tre_em_8_bch", sheet="8-BCH", font="Times New Roman")
    p.texts("Trung tâm Y tế huyện Kỳ Anh |  |  |  |  |  |  |  |  |  |  |  |  | Biểu 8/BCH:", bold=True).text("TÌNH HÌNH SỨC KHỎE TRẺ EM", bold=True, over=16, align="center").text("Báo cáo 12 tháng năm 2015", italic=True, over=16, align="center")
    two = "Tổng số | Trđ: Số dương tính"
    p.head(f"""
        TT | Tên cơ sở | Số trẻ đẻ ra sống | < | < | < | Số trẻ sơ sinh được cân | < | Tử vong thai nhi và trẻ em | < | < | Số trẻ sinh ra từ bà mẹ có HIV (+) | Số trẻ sinh ra từ mẹ HIV (+) được làm XN PCR lần 1 | < | < | <
        ^ | ^ | Tổng số | Trđ: Nữ | Số đẻ non | Số bị ngạt | Tổng số | Trđ: Số <2500 gram | Tử vong thai nhi ≥ 22 tuần đến khi đẻ | Số tử vong SS <7 ngày | Số tử vong SS (<28 ngày) | ^ | ≤ 2 tháng | < | Trên 2-18 tháng | <
        ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | {two} | {two}""", stt=0, name=1)
    p.code(" | ".join(str(k) for k in range(1, 17)))
    rng = random.Random(88)

    def one(size):
        born = rng.randint(size // 2, size)
        return [born, int(born * rng.uniform(.45, .5)), rng.randint(0, 2), rng.randint(0, 1), born, rng.randint(0, 4), rng.choice((0, 0, 1)), 0, rng.choice((0, 0, 0, 1)), 0, 0, 0, 0, 0]

    hospital = [[1204, 571, 22, 9, 1204, 48, 6, 3, 4, 1, 1, 0, 1, 0]]
    places = {name: one(60) for name in ("Kỳ Bắc", "Kỳ Xuân", "Kỳ Phong", "Kỳ Tiến", "Kỳ Giang", "Kỳ Phú", "Kỳ Khang", "Kỳ Văn", "Kỳ Trung", "Kỳ Tây", "Kỳ Thượng", "Lâm Hợp")}

    def told(kind, first, name, f):
        return line(kind, f"{first} | {name}", *f)

    p.body("\n".join([told("T", "", "TỔNG SỐ", add([*hospital, *places.values()])), told("R", "I", "Tuyến huyện", hospital[0]), told("d", "1", "Bệnh viện đa khoa huyện", hospital[0]), told("R", "II", "Tuyến xã", add(places.values())), *(told("d", str(k), name, f) for k, (name, f) in enumerate(places.items(), 1))]))
    p.text("Mục đích: Đánh giá hoạt động cung cấp dịch vụ chăm sóc SKTE và thực trạng sức khỏe trẻ em của quận/huyện.", italic=True).text("Thời gian báo cáo: 3 tháng; 6 tháng; 9 tháng và 12 tháng (cả năm).", italic=True)
    return finish(p, widths={"A": 5, "B": 26, **wide("CDEFGHIJKLMNOP", 9)}, wrap=True, frame=False)


@sheet
def vn9_suc_khoe_sinh_san_5_yttn():
    """Biểu số 5/YTTN, hoạt động sức khỏe sinh sản (vndoc.com/mau-bao-cao-tinh-hinh-hoat-dong-suc-khoe-sinh-san/download): two tables side by side, each with number, item and amount, the second going on with the first; cases and deaths of the second drawn as one column, its last lines filled in, figures made up."""
    p = Paper("vn9_suc_khoe_sinh_san_5_yttn", sheet="5-YTTN", font="Times New Roman")
    p.texts("Biểu số: 5/YTTN |  |  |  | Đơn vị báo cáo: Phòng khám Đa khoa Bảo An", bold=True).texts("Ban hành theo Thông tư |  |  |  | Đơn vị nhận báo cáo: Phòng Y tế quận").texts("Số 29/2014/TT-BYT ngày 14/8/2014").skip()
    p.text("HOẠT ĐỘNG SỨC KHỎE SINH SẢN", bold=True, over=6, align="center").text("(Báo cáo: 6 và 12 tháng)", italic=True, over=6, align="center")
    start = p.row
    halves = ("""
S| I | Hoạt động chăm sóc bà mẹ
d| 1 | Số phụ nữ có thai được theo dõi tại cơ sở | 214
o|  | Trđ: Vị thành niên | 3
d| 2 | Số PN có thai được XN HIV | 198
o|  | Trđ: Số có kết quả khẳng định nhiễm HIV | 1
d| 3 | Tổng số lần khám thai | 866
o|  | Trđ: Số lần XN nước tiểu | 640
d| 4 | Số PN đẻ tại cơ sở | 57
o|  | Trđ: Số đẻ tuổi vị thành niên | 0
o|  | Số được quản lý thai | 57
o|  | Số được tiêm UV đủ mũi vắc xin UV | 55
o|  | Số được KT ≥ 3 lần trong 3 thời kỳ | 54""", """
o|  | Số đẻ con thứ 3 trở lên | 6
o|  | Số đẻ được xét nghiệm viêm gan B | 51
o|  | Số được xét nghiệm giang mai | 49
d| 5 | Các tai biến sản khoa, trong đó: | 2
o|  | Trđ: Băng huyết | 1
o|  | Vỡ tử cung | 0
o|  | Sản giật | 1
o|  | Uốn ván sơ sinh | 0
o|  | Nhiễm khuẩn | 0
o|  | Tai biến phá thai | 0
o|  | Tai biến khác | 0
d| 6 | Số tử vong mẹ | 0""")
    for left, half in zip((0, 3), halves, strict=True):
        p.row, p.left = start, left
        p.head("TT | Chỉ tiêu | Số lượng", stt=0, name=1)
        p.code("1 | 2 | 3")
        p.body(half)
    p.left = 0
    p.skip().texts(" | Người lập biểu |  |  | Thủ trưởng đơn vị", bold=True)
    return finish(p, widths={"A": 5, "B": 42, "C": 11, "D": 5, "E": 36, "F": 11}, frame=False)


@sheet
def vn9_dak_nong_quy_hoach_dat():
    """Đắk Nông, nghị quyết 39/2012/NQ-HĐND, quy hoạch sử dụng đất đến năm 2020 (ls1.hethongphapluat.com/nghi-quyet-39-2012-nq-hdnd-….html): the table itself lies beyond the stored part; its heading and lines are those of Thông tư 19/2009/TT-BTNMT, figures made up; three levels, numbers in brackets, "Trong đó" as a line, the whole first without number."""
    p = Paper("vn9_dak_nong_quy_hoach_dat", "xls", sheet="Phu luc", font="Times New Roman")
    p.text("PHỤ LỤC 01: DIỆN TÍCH, CƠ CẤU CÁC LOẠI ĐẤT", bold=True, over=8, align="center").text("(Kèm theo Nghị quyết số 39/2012/NQ-HĐND ngày 20 tháng 12 năm 2012 của HĐND tỉnh Đắk Nông)", italic=True, over=8, align="center").skip()
    p.head("""
        TT | Chỉ tiêu | Hiện trạng năm 2010 | < | Quy hoạch đến năm 2020 | < | < | <
        ^ | ^ | Diện tích (ha) | Cơ cấu (%) | Quốc gia phân bổ (ha) | Tỉnh xác định, xác định bổ sung (ha) | Tổng số | <
        ^ | ^ | ^ | ^ | ^ | ^ | Diện tích (ha) | Cơ cấu (%)""", stt=0, name=1)
    p.code("(1) | (2) | (3) | (4) | (5) | (6) | (7) = (5)+(6) | (8)")
    whole = 651561

    def told(kind, number, name, now, given, more):
        return line(kind, f"{number} | {name}", now, f"{100 * now / whole:.2f}", given, more or "", given + more, f"{100 * (given + more) / whole:.2f}")

    p.body("\n".join([told("T", "", "TỔNG DIỆN TÍCH TỰ NHIÊN", whole, whole, 0),
                      told("d", "1", "ĐẤT NÔNG NGHIỆP", 587928, 584000, 3157), "S|  | Trong đó:", told("o", "'1.1", "Đất trồng lúa", 8673, 8550, 128), told("o", "", "Trong đó: Đất chuyên trồng lúa nước (từ 2 vụ trở lên)", 5386, 6200, 0), told("o", "'1.2", "Đất trồng cây lâu năm", 203877, 0, 178240), told("o", "'1.3", "Đất rừng phòng hộ", 36720, 62500, 84), told("o", "'1.4", "Đất rừng đặc dụng", 29258, 41700, 0), told("o", "'1.5", "Đất rừng sản xuất", 213513, 191000, 1022), told("o", "'1.6", "Đất nuôi trồng thủy sản", 1741, 1800, 196),
                      told("d", "2", "ĐẤT PHI NÔNG NGHIỆP", 42307, 52700, 1188), "S|  | Trong đó:", told("o", "'2.1", "Đất xây dựng trụ sở cơ quan, công trình sự nghiệp", 221, 0, 264), told("o", "'2.2", "Đất quốc phòng", 5114, 6540, 0), told("o", "'2.3", "Đất an ninh", 1210, 1230, 10), told("o", "'2.4", "Đất khu công nghiệp", 181, 600, 0), told("o", "'2.5", "Đất cho hoạt động khoáng sản", 263, 0, 3490), told("o", "'2.6", "Đất di tích danh thắng", 16, 82, 0),
                      told("d", "3", "ĐẤT CHƯA SỬ DỤNG", 21326, 14861, -4345), told("o", "4", "ĐẤT ĐÔ THỊ", 24813, 0, 38700), told("o", "5", "ĐẤT KHU BẢO TỒN THIÊN NHIÊN", 31310, 41700, 0), told("o", "6", "ĐẤT KHU DU LỊCH", 0, 0, 4180)]))
    show_thousands(p)
    return finish(p, widths={"A": 6, "B": 52, **wide("CDEFGH", 13)}, wrap=True, frame=False)
