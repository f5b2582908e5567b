"""Forms on transport, nurseries, party members, poverty by people, social relief and schools, filled with made-up figures; each names its source."""

from __future__ import annotations

import random

from ...dress import finish, sheet, wide
from ...lines import add, line, percent, rows, viet
from ...paper import Paper

FAMILY = "seventh"


@sheet
def vn8_van_tai_hanh_khach_thang():
    """Biểu số 004.T/BCC-TMDV, vận tải hành khách (hocday.com/phn-ii-ch--bo-co-thng-k-tng-hp-p-dng-i-vi-cc-thng-k-tnh-thnh-p.html?page=103): letters, numbers and a column of codes; captions have codes too; signatures of three."""
    p = Paper("vn8_van_tai_hanh_khach_thang", "xls", sheet="004T", font="Times New Roman")
    p.texts("Biểu số: 004.T/BCC-TMDV |  |  |  | DOANH THU, SẢN LƯỢNG VẬN TẢI HÀNH KHÁCH |  |  |  |  |  | Đơn vị báo cáo:", bold=True).texts("Ban hành theo Thông tư số 08/2012/TT-BKHĐT |  |  |  |  |  |  |  |  |  | Cục Thống kê tỉnh Phú Thọ").texts("Ngày nhận báo cáo: Ngày 17 hàng tháng |  |  |  |  | Tháng 8 năm 2015 |  |  |  |  | Đơn vị nhận báo cáo: Tổng cục Thống kê", italic=True).skip()
    three = "Doanh thu (tr.đ) | Vận chuyển (1000 HK) | Luân chuyển (1000 HK.km)"
    t = p.head(f"""
         | Mã số | Thực hiện tháng trước | < | < | Dự tính tháng báo cáo | < | < | Cộng dồn từ đầu năm đến tháng báo cáo | < | < | Cộng dồn từ đầu năm đến tháng báo cáo so với cùng kỳ (%) | < | <
        ^ | ^ | {three} | {three} | {three} | Doanh thu | Vận chuyển | Luân chuyển""")
    t.optional.append("B")
    p.code("A | B | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12")
    rng = random.Random(4)

    def told(kind, name, code, f, depth=0):
        return line(kind, name, f"'{code:02d}", *(f or [""] * 9), *((f"{rng.uniform(101, 116):.1f}" for _ in range(3)) if f else [""] * 3), depth=depth)

    def amount(size):
        month = [int(size * k * rng.uniform(.95, 1.05)) for k in (1, .034, 2.9)]
        now = [int(one * rng.uniform(.97, 1.06)) for one in month]
        return [*month, *now, *(int(one * rng.uniform(7.7, 8.2)) for one in now)]

    road, water = amount(61300), amount(1240)
    whole = add([road, water])
    def share(f, part):
        return [int(one * part) for one in f]
    state, group, home = share(whole, .06), share(whole, .11), share(whole, .39)
    private = [a - b - c - d for a, b, c, d in zip(whole, state, group, home, strict=True)]
    p.body("\n".join([told("T", "Tổng số", 1, whole), told("o", "Trong đó: Vận tải ngoài nước", 2, share(whole, .004)), "S| Chia theo loại hình kinh tế | '03", told("d", "Kinh tế nhà nước", 4, state, 1), told("d", "Kinh tế tập thể", 5, group, 1), told("d", "Kinh tế cá thể", 6, home, 1), told("d", "Kinh tế tư nhân", 7, private, 1), told("d", "Kinh tế có vốn đầu tư nước ngoài", 8, None, 1),
                      "S| B. Chia theo các ngành Kinh tế | '09", told("d", "1. Vận tải đường bộ", 10, road), told("o", "Trong đó: vận tải trung ương", 11, None, 1), told("d", "2. Vận tải ven biển và viễn dương", 12, None), told("o", "Trong đó: vận tải trung ương", 13, None, 1), told("d", "3. Vận tải thuỷ nội địa", 14, water), told("o", "Trong đó: vận tải trung ương", 15, None, 1), told("d", "4. Vận tải hàng không", 16, None), told("o", "Trong đó: vận tải trung ương", 17, None, 1), told("d", "5. Vận tải khác (ghi rõ).......", 18, None)]), bold="TS")
    p.skip().text("Ghi chú: (*) - Báo cáo tháng 5 bổ sung thêm cột ghi dự tính 6 tháng;", italic=True).text("- Báo cáo tháng 9 bổ sung thêm cột ghi dự tính cả năm.", italic=True).skip()
    p.texts(" |  |  |  |  |  |  |  |  |  | ……, Ngày 15 tháng 8 năm 2015", italic=True).texts("Người lập biểu |  |  |  | Người kiểm tra biểu |  |  |  |  |  | Cục trưởng", bold=True).texts("(Ký, họ tên) |  |  |  | (Ký, họ tên) |  |  |  |  |  | (Ký, đóng dấu, họ tên)", italic=True)
    return finish(p, widths={"A": 36, "B": 7, **wide("CDEFGHIJKLMN", 12)}, frame=False, wrap=True)


@sheet
def vn8_mam_non_bieu_1_truong():
    """Hà Nam, trường mầm non, thống kê giáo dục mầm non năm học 2017-2018, biểu 1 (hanam.edu.vn/mnnguyenly/_content/diem_bao/detail/_16040782273214600171.html): main items across two columns, their parts in the second beside an upright "Trong tổng số", units as ditto marks; the children filled in after the page stops."""
    p = Paper("vn8_mam_non_bieu_1_truong", sheet="Bieu 1", font="Times New Roman")
    p.text("THỐNG KÊ GIÁO DỤC MẦM NON", bold=True, over=4, align="center").text("ĐẦU NĂM, GIỮA NĂM, CUỐI NĂM HỌC 2017-2018", bold=True, over=4, align="center").text("(Kèm theo Công văn số 943/PGDĐT-GDMN ngày 19 tháng 10 năm 2017)", italic=True, over=4, align="center").text("BIỂU 1: SỐ LƯỢNG VÀ CHẤT LƯỢNG", bold=True, over=4, align="center").skip()
    p.texts("Ngày nộp báo cáo: Ngày 20 tháng 10 năm 2017. |  | Đơn vị gửi: Trường MN xã Nguyên Lý", italic=True).texts(" |  | Đơn vị nhận: PGDĐT huyện Lý Nhân", italic=True)
    t = p.head(" |  | Đơn vị tính | Tổng số", name=1, names=(0,))
    t.optional.append("C")
    def groups(name, values):
        return [f"d|  | {name} | \" | {values[0]}", *(f"o|  | {part} | \" | {value}" for part, value in zip(("- Nhóm trẻ đúng độ tuổi", "- Nhóm trẻ ghép", "- Nhóm học 2 buổi/ngày", "- Nhóm bán trú (được tổ chức ăn trưa)"), values[1:], strict=True))]
    nursery = [*groups("Nhóm trẻ trong trường", [3, "", 3, 3, 3]), *groups("Nhóm trẻ tư thục", [1, "-", 1, 1, 1]), *groups("Nhóm trẻ trong nhà Dòng", ["-"] * 5)]
    classes = ['d|  | - Lớp mẫu giáo 3-4 tuổi | " | 3', 'd|  | - Lớp mẫu giáo 4-5 tuổi | " | 3', 'd|  | - Lớp mẫu giáo 5-6 tuổi | " | 3', 'o|  | - Lớp học 2 buổi/ngày | " | 9', 'o|  | - Lớp bán trú (được tổ chức ăn trưa) | " | 9']
    children = ['d|  | - Trẻ nhà trẻ | " | 86', 'd|  | - Trẻ mẫu giáo | " | 274', 'o|  | + Trẻ 5 tuổi | " | 97', 'o|  | - Trẻ em gái | " | 171', 'o|  | - Trẻ khuyết tật học hòa nhập | " | 1']
    start = p.row + 1
    lines = ["P| 1.Tổng số trường mầm non |  | Trường | 1", "d| 2. Số trường đạt chuẩn quốc gia |  | \" | 1", "o|  | - Mức 1 | \" | 1", "o|  | - Mức 2 | \" | ", "o|  | Số trường được công nhận mới trong năm học | \" | ", "P| 3. Nhóm, lớp |  | Nhóm, lớp | 13", "P| a. Nhóm trẻ: |  | Nhóm | 4", *nursery,
             "P| b. Lớp mẫu giáo: |  | Lớp | 9", *classes, "P| 4. Trẻ em mầm non |  | Trẻ | 360", *children]
    p.body("\n".join(lines), bold="P")
    for k, one in enumerate(lines):
        if not one[1:].startswith("|  |"):
            p.merges.append((start + k, 0, start + k, 1))
    for first, block in ((lines.index(nursery[0]), nursery), (lines.index(classes[0]), classes), (lines.index(children[0]), children)):
        p.put(0, "Trong tổng số", start + first, border=True, align="center")
        p.merges.append((start + first, 0, start + first + len(block) - 1, 0))
    p.skip().texts("NGƯỜI LẬP BIỂU |  | HIỆU TRƯỞNG", bold=True)
    return finish(p, widths={"A": 14, "B": 46, "C": 14, "D": 14}, frame=False)


@sheet
def vn8_dang_vien_bieu_2_tctw():
    """Biểu số 2-TCTW, đội ngũ đảng viên (GitHub nguyensonghao/quan_li_dang_vien, bieumau3.blade.php): one column of items with plus signs, this period and the last, a quotient in the row of numbers."""
    p = Paper("vn8_dang_vien_bieu_2_tctw", "xls", sheet="Bieu 2-TCTW", font="Times New Roman")
    p.texts("Tỉnh ủy Quảng Bình | BÁO CÁO |  | Biểu số 2 - TCTW", bold=True).texts("Huyện ủy Bố Trạch | ĐỘI NGŨ ĐẢNG VIÊN |  | - Đơn vị báo cáo: BTC Huyện uỷ", bold=True).texts("BAN TỔ CHỨC | Năm 2019 |  | - Thời gian báo cáo: sau 20 ngày", bold=True).texts(" |  |  | Đvt: Người", italic=True)
    t = p.head("""
        CHỈ TIÊU | THỰC HIỆN | < | (%) kỳ này so với cùng kỳ năm trước
        ^ | Kỳ này | Cùng kỳ năm trước | ^""")
    p.code("1 | 2 | 3 | 4 = 2:3")
    rng = random.Random(2019)

    def told(kind, name, now, depth=0):
        before = round(now * rng.uniform(.93, 1.02)) if isinstance(now, int) else round(now + rng.uniform(-.6, .5), 1)
        return line(kind, name, now, before, percent(now, before), depth=depth)

    ages, joined, school = (1840, 3120, 2310, 1985, 2268), (3, 41, 1106, 10373), (0, 184, 2240, 3109, 5990)
    whole = sum(ages)
    assert whole == sum(joined) == sum(school)
    p.body("\n".join([told("P", "Đảng viên trong danh sách có đến cuối kỳ b/c:", whole), told("o", "Trong đó: + Dự bị", 366), *(told("o", f"+ {name}", n, 2) for name, n in (("Phụ nữ", 3984), ("Dân tộc thiểu số", 57), ("Tôn giáo", 121), ("Là Đoàn viên TNCSHCM", 1042), ("Quân nhân xuất ngũ", 2490), ("Được miễn công tác - sinh hoạt Đảng", 512))),
                      "S| Phân tích đội ngũ đảng viên:", told("d", "1 - Tuổi đời: + 18 đến 30 tuổi", ages[0]), *(told("d", f"+ {name}", n, 2) for name, n in zip(("31 đến 40 tuổi", "41 đến 50 tuổi", "51 đến 60 tuổi", "61 tuổi trở lên"), ages[1:], strict=True)), told("P", "+ Tuổi bình quân", 45.8, 2),
                      "S| 2 - Thời gian kết nạp vào Đảng:", *(told("d", f"+ {name}", n, 2) for name, n in zip(("Trước tháng 8/1945", "Từ 8/1945 đến 20/7/1954", "Từ 21/7/1954 đến 30/4/1975", "Từ 1/5/1975 đến nay"), joined, strict=True)),
                      "S| 3 - Đảng viên có đủ:", *(told("d", f"+ {years} năm tuổi Đảng", n, 2) for years, n in ((30, 402), (40, 388), (50, 301), (55, 144), (60, 61), (65, 33), (70, 18), (75, 4))),
                      "S| 4 - Trình độ học vấn phổ thông:", *(told("d", f"+ {name}", n, 2) for name, n in zip(("Chưa biết chữ Quốc ngữ", "Biết đọc, biết viết chữ Quốc ngữ", "Tiểu học", "Trung học cơ sở", "Trung học phổ thông"), school, strict=True))]), bold="")
    for (row, _), cell in p.cells.items():
        if isinstance(cell.value, int) and row in t.body:
            cell.number_format = "#,##0"
    p.skip().texts("Người lập biểu |  |  | TRƯỞNG BAN", bold=True)
    return finish(p, widths={"A": 50, "B": 20, "C": 20, "D": 34}, frame=False)


@sheet
def vn8_ho_ngheo_dan_toc_xa():
    """Rà soát hộ nghèo, biểu 12 (GitHub, public file 55293148142, is_report_12_13): formulas within the headings and once more in the row of codes, six groups over twenty-two columns, the sum at the foot."""
    p = Paper("vn8_ho_ngheo_dan_toc_xa", sheet="Bieu 12", font="Times New Roman", top=1)
    p.text("TỔNG HỢP HỘ NGHÈO THEO DÂN TỘC NĂM 2025", bold=True, over=24, align="center").text("(Kèm theo Báo cáo số      /BC-UBND ngày    tháng    năm 2025)", italic=True, over=24, align="center").skip()
    p.head("""
        STT | Phường/Xã | Tổng số hộ chung (Hộ dân cư trên địa bàn) | < | < | < | Tổng số khẩu chung | < | < | < | Tổng số hộ nghèo | < | < | < | Trong đó | < | < | Tổng số khẩu hộ nghèo | < | < | < | Tỷ lệ (%) | < | <
        ^ | ^ | Tổng số (1=2+3) | Kinh | DTTS chung | Trong đó DT Tại chỗ | Tổng số (5=6+7) | Kinh | DTTS chung | Trong đó DT Tại chỗ | Tổng số (9=10+11) | Kinh | DTTS chung | DT Tại chỗ | Hộ CSCC | Hộ KCKNLĐ | Chủ hộ là nữ | Tổng số (16=17+18) | Kinh | DTTS chung | DT Tại chỗ | Hộ nghèo | Tỷ lệ DTTS chung | Tỷ lệ DTTSTC""", stt=0, name=1)
    p.code("A | B | 1=2+3 | 2 | 3 | 4 | 5=6+7 | 6 | 7 | 8 | 9=10+11 | 10 | 11 | 12 | 13 | 14 | 15 | 16=17+18 | 17 | 18 | 19 | 20=9/1*100 | 21=11/3*100 | 22=12/4*100")
    rng = random.Random(1213)

    def one():
        kinh, others = rng.randint(900, 2600), rng.randint(500, 1900)
        local = int(others * rng.uniform(.3, .7))
        people = [int(n * rng.uniform(3.8, 4.6)) for n in (kinh, others, local)]
        poor = [int(kinh * rng.uniform(.005, .03)), int(others * rng.uniform(.06, .18)), 0]
        poor[2] = int(poor[1] * rng.uniform(.5, .8))
        poor_people = [int(n * rng.uniform(4, 4.8)) for n in poor]
        homes = poor[0] + poor[1]
        return [kinh + others, kinh, others, local, people[0] + people[1], *people, homes, *poor, rng.randint(0, 3), int(homes * .12), int(homes * .31), poor_people[0] + poor_people[1], *poor_people]

    def told(kind, first, name, f):
        return line(kind, f"{first} | {name}", *f, percent(f[8], f[0]), percent(f[10], f[2]), percent(f[11], f[3]))
    places = {name: one() for name in ("Phường Nam Gia Nghĩa", "Xã Quảng Tín", "Xã Quảng Tân", "Xã Tuy Đức", "Xã Quảng Trực", "Xã Đắk Song", "Xã Đức An", "Xã Trường Xuân", "Xã Tà Đùng")}
    p.body("\n".join([*(told("d", k, name, f) for k, (name, f) in enumerate(places.items(), 1)), told("T", "", "TỔNG CỘNG", add(places.values()))]))
    return finish(p, widths={"A": 5, "B": 24, **wide("CDEFGHIJKLMNOPQRSTUVWX", 10)}, frame=False, wrap=True)


@sheet
def vn8_gdmn_co_so_vat_chat():
    """Phổ cập giáo dục mầm non, biểu MN-01-CSVC (GitHub trungtuyen/PCGDXMC, gdmn-forms-v15.js: the fields of the form): four levels of headings and a line of units, schools and independent groups under Roman figures with their sums, the sum of all last."""
    p = Paper("vn8_gdmn_co_so_vat_chat", sheet="MN-01-CSVC", font="Times New Roman")
    p.texts("BAN CHỈ ĐẠO PCGD, XMC |  |  |  |  |  |  |  |  |  |  |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("XÃ TRÀNG XÁ |  |  |  |  |  |  |  |  |  |  |  |  | Độc lập - Tự do - Hạnh phúc", bold=True).skip()
    p.text("CƠ SỞ VẬT CHẤT, THIẾT BỊ DẠY HỌC LỚP MẪU GIÁO", bold=True, over=24, align="center").text("Năm học 2025-2026", italic=True, over=24, align="center")
    parts = "Nhà trẻ | MG 3-4 tuổi | MG 5 tuổi"
    p.head(f"""
        TT | Tên trường, cơ sở GDMN độc lập | Trường, lớp {'| < ' * 5} | Phòng học {'| < ' * 7} | Công trình, sân chơi {'| < ' * 7}
        ^ | ^ | Điểm trường | < | Số lớp | < | < | < | Số phòng | < | < | < | Loại phòng | < | < | Đủ thiết bị tối thiểu | Nhà vệ sinh | < | Nguồn nước | < | Bếp ăn | < | Sân chơi | <
        ^ | ^ | Tổng số | Trong đó: điểm lẻ | Tổng số | Chia ra | < | < | Tổng số | Chia ra | < | < | Kiên cố | Bán kiên cố | Tạm | ^ | Tổng số | Đạt chuẩn | Tổng số | Đạt chuẩn | Tổng số | Đạt chuẩn | Tổng số | Có đồ chơi
        ^ | ^ | ^ | ^ | ^ | {parts} | ^ | {parts} {'| ^ ' * 12}
         |  | điểm | điểm | lớp | lớp | lớp | lớp | phòng | phòng | phòng | phòng | phòng | phòng | phòng | phòng | công trình | công trình | nguồn | nguồn | bếp | bếp | sân | sân""", stt=0, name=1, soft=(4,))
    rng = random.Random(105)

    def one(sites, classes):
        rooms = [classes[0], classes[1], classes[2]]
        hard = sum(rooms) - rng.randint(0, 2)
        wc, kitchen = sites + rng.randint(0, 3), sites
        return [sites, sites - 1, sum(classes), *classes, sum(rooms), *rooms, hard, sum(rooms) - hard, 0, sum(rooms), wc, wc - rng.randint(0, 1), sites, sites, kitchen, max(kitchen - 1, 1), sites, sites]

    schools = {"Mầm non Tràng Xá": one(4, (3, 7, 4)), "Mầm non Dân Tiến": one(3, (2, 6, 3)), "Mầm non Liên Minh": one(3, (2, 5, 3)), "Mầm non Phương Giao": one(2, (1, 4, 2))}
    alone = {"Nhóm trẻ Hoa Mai": one(1, (1, 0, 0)), "Lớp mẫu giáo độc lập Sao Mai": one(1, (1, 1, 0))}
    def told(kind, first, name, f):
        return line(kind, f"{first} | {name}", *(one or "" for one in f))
    p.body("\n".join([told("R", "I", "Trường mầm non", add(schools.values())), *(told("d", k, name, f) for k, (name, f) in enumerate(schools.items(), 1)), told("R", "II", "Cơ sở GDMN độc lập", add(alone.values())), *(told("d", k, name, f) for k, (name, f) in enumerate(alone.items(), 1)), told("T", "", "Cộng toàn xã", add([*schools.values(), *alone.values()]))]))
    p.skip().texts(" | NGƯỜI LẬP BIỂU |  |  |  |  |  |  |  |  |  |  |  | TRƯỞNG BAN", bold=True)
    return finish(p, widths={"A": 5, "B": 30, **wide("CDEFGHIJKLMNOPQRSTUVWX", 8)}, frame=False, wrap=True)


@sheet
def vn8_tro_giup_xa_hoi_thuong_xuyen():
    """Mẫu số 10a, số liệu kết quả thực hiện trợ giúp xã hội thường xuyên (hocday.com/b-lao-ng-thng-binh-v-x-hi-b-ti-chnh.html?page=5, Thông tư liên tịch 29/2014): Roman figures, numbers like 3.1 as text and letters with brackets, "Trong đó" on a line without a number, no sum of all."""
    p = Paper("vn8_tro_giup_xa_hoi_thuong_xuyen", sheet="Mau 10a", font="Times New Roman")
    p.text("Mẫu số 10a", bold=True, at=5).texts("UBND HUYỆN ĐẠI LỘC |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold=True).texts("PHÒNG LĐ-TB&XH |  | Độc lập - Tự do - Hạnh phúc", bold=True).texts("Số: 87/BC-LĐTBXH |  | Đại Lộc, ngày 14 tháng 12 năm 2018", italic=True).skip()
    p.text("SỐ LIỆU", bold=True, over=6, align="center").text("KẾT QUẢ THỰC HIỆN TRỢ GIÚP XÃ HỘI THƯỜNG XUYÊN NĂM 2018", bold=True, over=6, align="center").skip()
    p.head("""
        Số⏎TT | Chỉ tiêu | Tổng số⏎(Người) | Trong đó | < | Kinh phí⏎(triệu đồng)
        ^ | ^ | ^ | Nam⏎(Người) | Nữ⏎(Người) | ^""", stt=0, name=1)
    rng = random.Random(29)

    def one(size, rate=3.24):
        men = round(size * rng.uniform(.36, .52))
        return [size, men, size - men, round(size * rate * rng.uniform(1, 1.5))]

    def told(kind, first, name, f):
        return line(kind, f"'{first} | {name}", *f)
    hiv = [one(2), one(3), one(9)]
    old = [one(118), one(4380), one(3)]
    worst, bad = [one(64), one(402), one(297)], [one(151), one(1873), one(1120)]
    orphans, pupils, single = one(87), one(26), one(205)
    monthly = add([orphans, pupils, *hiv, single, *old, *worst, *bad])
    fostered, cared, kept = one(19, 4.9), one(331, 4.9), one(3, 4.9)
    inside = [one(11, 12), one(28, 12), one(7, 12)]
    def letters(block):
        return [told("d", f"{letter})", name, f) for letter, name, f in zip("abc", ("Dưới 16 tuổi", "Từ 16 đến 60 tuổi", "Từ đủ 60 tuổi trở lên"), block, strict=True)]
    p.body("\n".join([told("P", "I", "TRỢ CẤP XÃ HỘI HÀNG THÁNG", monthly), told("d", "1", "Trẻ em dưới 16 tuổi không có nguồn nuôi dưỡng", orphans), told("o", "", "Trong đó: Dưới 4 tuổi", one(6)), told("d", "2", "Người từ 16 tuổi đến 22 tuổi đang học phổ thông, học nghề, trung học chuyên nghiệp, cao đẳng, đại học", pupils),
                      told("P", "3", "Người bị nhiễm HIV thuộc hộ nghèo", add(hiv)), *(told("d", f"3.{k}", name, f) for k, (name, f) in enumerate(zip(("Dưới 4 tuổi", "Từ 4 đến dưới 16 tuổi", "Từ 16 tuổi trở lên"), hiv, strict=True), 1)), told("d", "4", "Người đơn thân nghèo đang nuôi con", single),
                      told("P", "5", "Người cao tuổi", add(old)), *(told("d", f"5.{k}", name, f) for k, (name, f) in enumerate(zip(("Người cao tuổi nghèo không có người có nghĩa vụ và quyền phụng dưỡng", "Người từ đủ 80 tuổi trở lên không có lương hưu, trợ cấp bảo hiểm xã hội hàng tháng", "Người cao tuổi có người nhận chăm sóc tại cộng đồng"), old, strict=True), 1)),
                      told("P", "6", "Người khuyết tật", add([*worst, *bad])), told("P", "6.1", "Người khuyết tật đặc biệt nặng", add(worst)), *letters(worst), told("P", "6.2", "Người khuyết tật nặng", add(bad)), *letters(bad),
                      told("P", "II", "NHẬN NUÔI DƯỠNG CHĂM SÓC TẠI CỘNG ĐỒNG", add([fostered, cared, kept])), told("d", "1", "Trẻ em dưới 16 tuổi không có nguồn nuôi dưỡng", fostered), told("d", "2", "Người khuyết tật đặc biệt nặng", cared), told("d", "3", "Người cao tuổi có người nhận chăm sóc tại cộng đồng", kept),
                      told("P", "III", "NUÔI DƯỠNG TRONG CƠ SỞ BẢO TRỢ XÃ HỘI, NHÀ XÃ HỘI", add(inside)), *(told("d", k, name, f) for k, (name, f) in enumerate(zip(("Trẻ em", "Người khuyết tật", "Người cao tuổi"), inside, strict=True), 1))]), bold="P")
    p.skip().texts(" | Người lập biểu |  | TRƯỞNG PHÒNG", bold=True).texts(" | (Ký, ghi rõ họ, tên) |  | (Ký tên, đóng dấu)", italic=True)
    return finish(p, widths={"A": 7, "B": 64, **wide("CDEF", 13)}, frame=False, wrap=True)


@sheet
def vn8_van_chan_kinh_te_xa_hoi():
    """Yên Bái, huyện Văn Chấn, chỉ tiêu kinh tế - xã hội 2003-2006 (text.123docz.net/document/2054274, phụ lục): a page of a longer list, sections in letters, numbered items, ditto marks of a letter's apostrophes for units, empty cells."""
    p = Paper("vn8_van_chan_kinh_te_xa_hoi", "xls", sheet="PL", font="Times New Roman")
    p.text("Phụ lục: Một số chỉ tiêu kinh tế - xã hội huyện Văn Chấn (tiếp theo)", bold=True, over=6, align="center").skip()
    t = p.head("""
        Chỉ tiêu | ĐVT | Thực hiện giai đoạn năm 2003 - 2006 | < | < | <
        ^ | ^ | 2003 | 2004 | 2005 | 2006""")
    t.optional.append("B")
    p.code("A | B | 1 | 2 | 3 | 4")
    p.body(rows("""
        d| - Nguyên liệu giấy | Tấn _ _ 200 300
        d| - Tre luồng | ''' 600 650 700 750
        S| 5. Chăn nuôi
        P| Tổng đàn Trâu | Con 15.172 14.710 16.000 16.200
        P| Tổng đàn bò | ''' 1.450 2.281 2.500 3.000
        P| Tổng đàn Lợn | ''' 30.659 31.284 33.000 33.200
        S| 6. Nuôi trồng thủy sản
        d| Diện tích nuôi trồng thủy sản | ha 152 152 152 153
        d| Sản lượng thủy sản khai thác | Tấn 145 150 150 152
        S| B - CÔNG NGHIỆP - TTCN
        d| 1. Gía trị sản xuất (Theo giá hiện hành) | Trđ 11.933 12.723 15.300 -
        S| 2. Sản lượng sản phẩm chủ yếu
        d| Điện thương phẩm | Tr~kwh 4,8 6,7 7,0 7,2
        d| Gạch các loại | Tr.viên 17,55 18,70 21,89 24,52
        d| Vôi xây dựng | Tấn 2.600 2.900 3.900 4.329
        d| Khai thác cát sỏi | m3 5.800 5.300 6.900 7.500
        d| Khai thác đá các loại | m3 40.500 31.800 35.770 40.000
        d| Sản phẩm may mặc | 1000sp 14,5 18,36 19,6 20,2
        d| SP khác | 1000sp 9,7 11,4 20,5 21,1
        d| C-THU NGÂN SÁCH | Trđ 5.907,7 5.760,9 6.336,0 6.969,0
        S| D-VĂN HÓA XÃ HỘI
        P| Tổng số học sinh đầu năm | HS 17.619 17.534 17.463 17.846
        d| - Mầm non | Cháu 2.000 2.365 2.595 2.525
        d| - Tiểu học | HS 7.872 7.318 6.765 6.750
        d| - THCS | ''' 6.166 6.071 5.920 6.025
        d| - THPT | ''' 1.581 1.780 2.183 2.546
        d| Số trường đạt chuẩn quốc gia | Trường 1 _ 3 3
        d| Số giường bệnh trên vạn dân | Giường 10 10 10 10,7
        d| Số bác sĩ trên vạn dân | BS 5,4 5,6 5,6 5,6
        d| Dân số trung bình | Người 62.612 62.623 63.411 64.144
        d| Mức giảm tỷ suất sinh thô | % 0,34 0,31 0,35 0,32""", viet), bold="S")
    for (row, _), cell in p.cells.items():
        if isinstance(cell.value, int | float) and row in t.body:
            cell.number_format = "#,##0" if isinstance(cell.value, int) else "#,##0.0#"
    p.text("Nguồn: Phòng Thống kê huyện Văn Chấn", italic=True)
    return finish(p, widths={"A": 44, "B": 10, **wide("CDEF", 12)}, frame=False)


@sheet
def vn8_ubdt_cap_hoc_loai_hinh():
    """Ủy ban Dân tộc, biểu trường, lớp, học sinh, giáo viên vùng dân tộc thiểu số (GitHub, public file 38015144249, table2): the level of school merged down over its kinds, three levels of headings with units, two lines without a kind."""
    p = Paper("vn8_ubdt_cap_hoc_loai_hinh", "xls", sheet="Bieu 07", font="Times New Roman")
    p.texts("Biểu số: 07/BCĐP |  |  |  |  |  | Đơn vị báo cáo: Ban Dân tộc tỉnh Lạng Sơn").texts("Ban hành theo Thông tư số 02/2018/TT-UBDT |  |  |  |  |  | Đơn vị nhận báo cáo: Ủy ban Dân tộc").skip()
    p.text("SỐ TRƯỜNG, LỚP, HỌC SINH, GIÁO VIÊN VÙNG DÂN TỘC THIỂU SỐ", bold=True, over=10, align="center").text("Năm học 2021-2022", italic=True, over=10, align="center").skip()
    t = p.head("""
        Cấp học | Loại hình | Số trường⏎(trường) | Số trường đạt chuẩn⏎(trường) | Số lớp⏎(lớp) | Số học sinh | < | < | Số giáo viên | <
        ^ | ^ | ^ | ^ | ^ | Tổng số⏎(người) | Dân tộc thiểu số | < | Tổng số⏎(người) | Dân tộc thiểu số⏎(người)
        ^ | ^ | ^ | ^ | ^ | ^ | Tổng số⏎(người) | Trong đó nữ⏎(người) | ^ | ^""", name=1, names=(0,))
    t.optional.append("B")
    rng = random.Random(3801)

    def one(schools, classes):
        if not schools:
            return [0] * 8
        pupils = int(schools * classes * rng.uniform(24, 33))
        minority, teachers = int(pupils * rng.uniform(.78, .92)), int(schools * classes * rng.uniform(1.5, 2.1))
        return [schools, int(schools * rng.uniform(.3, .6)), int(schools * classes), pupils, minority, int(minority * .48), teachers, int(teachers * .8)]

    kinds = {"Tiểu học (TH)": (("Công lập", 171, 16), ("Tư thục", 1, 10)), "Trung học cơ sở (THCS)": (("Công lập", 152, 9), ("Tư thục", 0, 0)), "Phổ thông cơ sở (liên cấp TH và THCS)": (("Công lập", 64, 15), ("Tư thục", 0, 0)), "Trung học phổ thông (THPT)": (("Công lập", 23, 21), ("Tư thục", 1, 6)),
             "Trung học (Liên cấp THCS và THPT)": (("Công lập", 3, 18), ("Tư thục", 0, 0)), "Phổ thông DTNT huyện": (("", 10, 9),), "Phổ thông DTNT tỉnh": (("", 1, 15),), "Phổ thông DT bán trú": (("Tiểu học", 41, 14), ("THCS", 38, 8))}
    lines = []
    for level, members in kinds.items():
        if len(members) > 1:
            p.merges.append((p.row + 1 + len(lines), 0, p.row + len(lines) + len(members), 0))
        lines += [line("d", f"{'' if k else level} | {kind}", *(n or "" for n in one(*size))) for k, (kind, *size) in enumerate(members)]
    p.body("\n".join(lines))
    p.skip().texts(" |  |  |  |  |  | ….., ngày      tháng      năm 2022", italic=True).texts("Người lập biểu |  |  |  |  |  | TRƯỞNG BAN", bold=True)
    return finish(p, widths={"A": 40, "B": 13, **wide("CDEFGHIJ", 12)}, frame=False, wrap=True)


@sheet
def vn8_csdl_tieu_hoc_dau_nam():
    """Cơ sở dữ liệu ngành giáo dục, báo cáo thống kê giáo dục tiểu học kỳ đầu năm (GitHub XuanNgoc-Nhung/csdln-v2, chinhsuatemplate.blade.php): letters under three headings only, empty columns of units and codes, numbers like 1.1. as text; the lines after the schools filled in after the ministry's indicators."""
    p = Paper("vn8_csdl_tieu_hoc_dau_nam", sheet="TH_DauNam", font="Times New Roman")
    p.text("BÁO CÁO THỐNG KÊ GIÁO DỤC TIỂU HỌC", bold=True, over=3, align="center")
    p.put(3, "- Đơn vị báo cáo:")
    p.text("Kỳ đầu năm học", at=1, over=2, align="center")
    p.put(3, "Sở GDĐT tỉnh Hậu Giang")
    p.text("(có đến 30 tháng 9 năm báo cáo)", at=1, over=2, align="center")
    p.put(3, "- Đơn vị nhận báo cáo:")
    p.text("Bộ Giáo dục và Đào tạo", at=3).skip(2)
    t = p.head("TT | Chỉ tiêu | Đơn vị tính | Mã Số | Tổng số | Công lập | Tư thục", stt=0, name=1)
    t.optional += ["C", "D"]
    p.code(" | A | B | C |  |  | ")
    def told(kind, first, name, public, private=0):
        return line(kind, f"'{first} | {name}", "", "", public + private, public, private or "")
    p.body("\n".join([
        "S| I | Trường |  |  |  |  | ", told("P", "1.1.", "Tổng số trường", 158, 2), "S|  | Chia ra: |  |  |  |  | ", told("d", "", "+ Trường có từ 28 lớp trở lên", 21), told("d", "", "+ Trường có từ 19 lớp trở lên", 49, 1), told("d", "", "+ Trường có từ 18 lớp trở xuống", 88, 1),
        "S|  | Trong đó: |  |  |  |  | ", told("o", "", "- Trường đạt chuẩn quốc gia mức độ 1", 96), told("o", "", "- Trường đạt chuẩn quốc gia mức độ 2", 18), told("o", "", "- Trường tổ chức bán trú", 37, 2), told("d", "1.2.", "Số điểm trường", 214),
        "S| II | Lớp |  |  |  |  | ", told("P", "2.1.", "Tổng số lớp", 2316, 21), *(told("d", "", f"- Lớp {k}", n, m) for k, n, m in ((1, 471, 5), (2, 468, 4), (3, 455, 4), (4, 463, 4), (5, 459, 4))), told("o", "", "Trong đó: Lớp học 2 buổi/ngày", 1842, 21), told("o", "", "Lớp ghép", 6),
        "S| III | Học sinh |  |  |  |  | ", told("P", "3.1.", "Tổng số học sinh", 65210, 488), *(told("d", "", f"- Lớp {k}", n, m) for k, n, m in ((1, 13380, 121), (2, 13145, 104), (3, 12790, 95), (4, 13012, 87), (5, 12883, 81))), "S|  | Trong đó: |  |  |  |  | ",
        told("o", "", "- Nữ", 31244, 230), told("o", "", "- Dân tộc thiểu số", 2671, 9), told("o", "", "- Khuyết tật học hòa nhập", 402, 3), told("d", "3.2.", "Học sinh tuyển mới lớp 1", 13265, 121), told("d", "3.3.", "Học sinh lưu ban", 338, 0), told("d", "3.4.", "Học sinh bỏ học trong hè", 41, 0)]), bold="SP")
    return finish(p, widths={"A": 7, "B": 46, "C": 12, "D": 22, **wide("EFG", 12)}, frame=False)
