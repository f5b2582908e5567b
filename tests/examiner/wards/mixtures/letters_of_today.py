"""Layouts, messes and formats put together by lot: one sheet in letters of today."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, percentage
from ...ward_accidents import floated, uncached
from ...ward_frames import kp, lay, of, offices, pct


@ward
def wg_16_ly_nhan_hai_bang_canh() -> Ward:
    """.xls, two tables side by side, chi hội thôn, `18, 87,5%, headings over blanks."""
    w = Ward("wg_16_ly_nhan_hai_bang_canh", "xls", "So lieu", ward="Xã Nhân Khang Đoài", period="2019", sizes=(180, 440))
    offices(w, "HỘI KHUYẾN HỌC XÃ NHÂN KHANG ĐOÀI", "SỐ LIỆU PHONG TRÀO KHUYẾN HỌC NĂM 2019").skip()
    top = w.row
    units = [f"Chi hội thôn {i}=Thôn {i}" for i in range(1, 6)]
    w.text("Biểu 1: Gia đình học tập", bold=True)
    w.head("""
        TT | Chi hội | Tổng số hộ | Gia đình học tập | < | <
         | | | Đăng ký | Công nhận | Tỷ lệ CN/ĐK""", name=1, stt=0, spanner="first", stub="top")
    lay(w, "hh fr fg .", units, lambda i: [*w.draw("hh fr fg"), None], "Cộng", rates={3: (2, 1)}, show=pct)
    bottom = w.row
    w.row, w.left = top, 7
    w.text("Biểu 2: Hội viên, học bổng", bold=True)
    w.head("TT | Chi hội | Khuyến học | <\n | | Số hội viên | Số suất học bổng", name=1, stt=0, spanner="first", stub="top")
    lay(w, "mem sch", units, lambda i: w.draw("mem sch"), "Cộng", mess={0: "quote", 1: "quote"})
    w.left, w.row = 0, bottom
    return w.close("Người lập", "CHỦ TỊCH", 3, under=("", ""))


@ward
def wg_21_dong_ha_ods_so_thuc() -> Ward:
    """.ods, 4=3/2, 1.385 stored as a fraction, rates 87,5%."""
    w = Ward("wg_21_dong_ha_ods_so_thuc", "ods", "Biểu 01", ward="Phường Đông Giang Thượng", period="2020")
    w.letterhead(("HỘI KHUYẾN HỌC THÀNH PHỐ ĐÔNG HÀ", "HỘI KHUYẾN HỌC PHƯỜNG ĐÔNG GIANG THƯỢNG"), 4)
    w.text("Biểu 01. Gia đình học tập năm 2020", bold=True, over=6, align="center").text("(đơn vị tính: hộ)", at=4, italic=True)
    w.head("TT | Khu phố | Tổng số hộ | Số hộ đăng ký | Số hộ được công nhận | Tỷ lệ CN/ĐK", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3 | 4=3/2")
    made = [(1204, 1015, 861, None), (1385, 1172, 1043, None), (986, 803, 717, None), (1530, 1240, 1126, None), (1147, 902, 798, None)]
    lay(w, "hh fr fg .", kp(5), [list(m) for m in made], "Cộng", rates={3: (2, 1)}, show=pct, mess={0: floated, 1: floated, 2: floated})
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 4, date="Đông Giang Thượng, ngày 10 tháng 12 năm 2020", under=("", ""))


@ward
def wg_22_sa_thay_ods_ngang() -> Ward:
    """.ods, làng across, "- " items down, dashes, the whole commune before them."""
    w = Ward("wg_22_sa_thay_ods_ngang", "ods", "Bieu", ward="Xã Rờ Kơi Nông", period="2021-2022", sizes=(80, 200))
    offices(w, "UBND XÃ RỜ KƠI NÔNG", "HỘI KHUYẾN HỌC").text("TÌNH HÌNH HỌC SINH BỎ HỌC, VẬN ĐỘNG RA LỚP NĂM HỌC 2021-2022", bold=True).skip()
    units = of("Làng", "Rờ Kơi,Đăk Đe,Gia Xiêng,Khúc Na,Kram")
    w.line("Nội dung", "Toàn xã", *units, bold=True)
    for label, values, short, level in (("1. Học sinh bỏ học", None, "", ""), ("- Tiểu học", [1, "-", 2, "-", 1], "do", "th"), ("- THCS", [3, 2, 4, 1, 5], "do", "thcs"), ("2. Học sinh đã vận động trở lại lớp", None, "", ""),
                                        ("- Tiểu học", [1, "-", 1, "-", 1], "rt", "th"), ("- THCS", [2, 1, 2, 1, 3], "rt", "thcs"), ("3. Trẻ trong độ tuổi chưa ra lớp", [2, 0, 1, 0, 3], "ne", "")):
        w.line(label, sum(v for v in values if isinstance(v, int)) if values else None, *(values or []))
        for c, (v, u) in enumerate(zip(values or [], units, strict=False), 2):
            if isinstance(v, int):
                w.takes(c, short, v, u, level=level or "all")
            else:
                w.not_counted(w.address(c))
    return w.close("Người lập", "CHỦ TỊCH", 4, under=("", ""))


@ward
def wg_25_tinh_gia_huyen_quy() -> Ward:
    """A district's communes, headings with line breaks, the fund as "3,5 tỷ" and "845 triệu"."""
    w = Ward("wg_25_tinh_gia_huyen_quy", sheet="Quỹ KH", ward="Huyện Tĩnh Sơn", period="2016")
    w.letterhead(("HỘI KHUYẾN HỌC TỈNH THANH HÓA", "HỘI KHUYẾN HỌC HUYỆN TĨNH SƠN"), 4, "Tĩnh Sơn, ngày 16 tháng 12 năm 2016")
    w.text("TỔNG HỢP HỘI VIÊN, QUỸ KHUYẾN HỌC⏎CÁC XÃ, THỊ TRẤN NĂM 2016", bold=True, over=7, align="center").skip()
    w.head("TT | Tên xã,⏎thị trấn | Dân số⏎(người) | Số hội viên⏎khuyến học | Tỷ lệ hội viên⏎/dân số (%) | Quỹ khuyến học⏎hiện có | Số suất học bổng⏎đã trao", name=1, stt=0)
    money = [("3,5 tỷ", 3500000000), ("845 triệu", 845000000), ("1,2 tỷ", 1200000000), ("632,5 triệu", 632500000), ("98 triệu", 98000000), ("410 triệu", 410000000)]

    def line(text, fund):
        p = w.rng.randint(3900, 9800)
        return [p, round(p * w.rng.uniform(.13, .24)), None, f"{text}{{{fund}}}", w.rng.randint(40, 190)]

    made = [line(*one) for one in money]
    lay(w, "pop mem . fund sch", ["Thị trấn Nghi Trường", *of("Xã", "Hải Châu Hạ,Thanh Thủy Nam,Các Lâm,Tân Dân Đông,Phú Sơn Thượng")], made, None, rates={2: (1, 0)}, ward_rows=True)
    p, m, s = (sum(one[k] for one in made) for k in (0, 1, 4))
    w.units(f"T| | Toàn huyện | {p} | {m} | {percentage(m, p)} | 6,6855 tỷ | {s}")
    return w.close("NGƯỜI LẬP BIỂU", "TM. BAN THƯỜNG VỤ", 4, under=("", "PHÓ CHỦ TỊCH"))


@ward
def wg_31_thai_thuy_ty_le_hong() -> Ward:
    """4=3/2 under the headings, 08/08 groups; one rate is "21,%"."""
    w = Ward("wg_31_thai_thuy_ty_le_hong", sheet="Biểu 2a", ward="Xã Thụy Hồng Bắc", period="2016", sizes=(210, 460))
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN THÁI THỤY", "HỘI KHUYẾN HỌC XÃ THỤY HỒNG BẮC"), 4)
    w.text("Biểu 2a: GIA ĐÌNH HỌC TẬP ĐẠT NĂM 2016", bold=True, over=7, align="center").skip()
    w.head("STT | Thôn | Số tổ khuyến học/ tổng số tổ dân cư | Tổng số hộ | Số hộ đạt gia đình học tập | Tỷ lệ đạt | Ghi chú", name=1, stt=0)
    w.code("A | B | 1 | 2 | 3 | 4=3/2 | 5")
    rows = lay(w, ". hh fg . .", of("Thôn", "Vạn Đồn,Cam Đông,Đông Hồ,Chợ Phố,Tam Đồng"), lambda i: [f"'0{i + 3}/0{i + 3}", *(lambda v: (v[0], v[2]))(w.draw("hh fr fg")), None, "thôn mới" if i == 4 else None], "Cộng", rates={3: (2, 1)}, show=pct)
    return w.plant(w.address(5, rows[2]), "21,%", w.address(4, rows[2])).close("Người lập biểu", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def wg_41_di_an_canh_cong_thuc() -> Ward:
    """Two tables side by side, sums as formulas never computed, K.phố 01, a note between, a stray "ok"."""
    w = Ward("wg_41_di_an_canh_cong_thuc", sheet="T12", ward="Phường Tân Bình Hạ", period="2024", sizes=(700, 1500))
    w.letterhead(("ĐẢNG ỦY PHƯỜNG TÂN BÌNH HẠ", "HỘI KHUYẾN HỌC"), 7, "Tân Bình Hạ, ngày 06 tháng 12 năm 2024")
    w.text("BIỂU SỐ LIỆU CUỐI NĂM 2024", bold=True, over=11, align="center").skip()
    top, units = w.row, kp(6, "K.phố 0{i}")
    w.text("A. Gia đình học tập (hộ)", bold=True)
    w.head("STT | Khu phố | Tổng số hộ | Đăng ký | Công nhận", name=1, stt=0)
    rows = lay(w, "hh fr fg", units, lambda i: w.draw("hh fr fg"), "Cộng")
    uncached(w, rows, (2, 3, 4))
    bottom = w.row
    w.row, w.left = top, 6
    w.text("B. Công dân học tập (người)", bold=True)
    w.head("STT | Khu phố | Người từ 18 tuổi trở lên | Đăng ký | Công nhận", name=1, stt=0)
    rows = lay(w, "ad citr cit", units, lambda i: w.draw("ad citr cit"), "Cộng")
    uncached(w, rows, (2, 3, 4))
    w.put(6, "ok", rows[0])
    w.left, w.row = 0, bottom
    w.skip().text("* Biểu A chốt ngày 30/11/2024; biểu B theo phần mềm đánh giá Công dân số.", italic=True)
    return w.close("Người lập biểu", "CHỦ TỊCH", 7, under=("(Ký tên)", "(Ký tên, đóng dấu)"))


@ward
def wg_43_tuy_phuoc_sau_sap_nhap() -> Ward:
    """The new commune of July 2025, thôn with names, group headings over blanks, formulas never computed."""
    w = Ward("wg_43_tuy_phuoc_sau_sap_nhap", sheet="GĐHT 2025", ward="Xã Tuy Phước Thượng", period="2025", sizes=(240, 690))
    w.letterhead(("UBND XÃ TUY PHƯỚC THƯỢNG", "HỘI KHUYẾN HỌC XÃ"), 4, "Tuy Phước Thượng, ngày 09 tháng 12 năm 2025")
    w.text("TỔNG HỢP KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2025", bold=True, over=7, align="center")
    w.text("(Các thôn thuộc 03 xã, thị trấn trước sắp xếp ngày 01/7/2025)", italic=True, over=7, align="center").skip()
    w.head("""
        STT | Thôn (đơn vị cũ) | Tổng số hộ | Gia đình học tập | < | < | Ghi chú
         | | | Đăng ký | Công nhận | Tỷ lệ CN/tổng số hộ (%) | """, name=1, stt=0, spanner="first", stub="top")
    units = ["Thôn Trung Tín 1 (TT Tuy Phước cũ)=Thôn Trung Tín 1", "Thôn Trung Tín 2 (TT Tuy Phước cũ)=Thôn Trung Tín 2", "Thôn Luật Lễ (TT Diêu Trì cũ)=Thôn Luật Lễ", "Thôn Vân Hội 1 (TT Diêu Trì cũ)=Thôn Vân Hội 1", "Thôn Biểu Chánh (xã Phước Lộc cũ)=Thôn Biểu Chánh"]
    rows = lay(w, "hh fr fg . .", units, lambda i: [*w.draw("hh fr fg"), None, None], "TỔNG CỘNG", rates={3: (2, 0)})
    uncached(w, rows, (2, 3, 4))
    for row in (*rows, w.row):
        w.cells[row, 5].value = f"=ROUND(E{row}/C{row}*100,1)"
    return w.close("NGƯỜI LẬP", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def wg_45_quang_yen_ods_khong_nhan() -> Ward:
    """.ods, the sum has no label, clans as recognised over registered: 05/06."""
    w = Ward("wg_45_quang_yen_ods_khong_nhan", "ods", "KQ 2019", ward="Phường Hà An Đông", period="2019", sizes=(150, 420))
    offices(w, "HỘI KHUYẾN HỌC PHƯỜNG HÀ AN ĐÔNG", "KẾT QUẢ GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2019").skip()
    w.head("TT | Khu | Tổng số hộ | Gia đình học tập đăng ký | Gia đình học tập được công nhận | Số dòng họ được công nhận/số dòng họ đăng ký", name=1, stt=0)
    clans = [(5, 6), (8, 8), (3, 4), (6, 6), (4, 7), (2, 2)]
    made = [[*w.draw("hh fr fg"), f"{a:02d}/{b:02d}{{{a}}}"] for a, b in clans]
    lay(w, "hh fr fg clg", kp(6, "Khu {i}", "Khu"), made, None)
    s = [sum(m[k] for m in made) for k in range(3)]
    return w.units(f"T| | | {s[0]} | {s[1]} | {s[2]} | {sum(a for a, _ in clans)}/{sum(b for _, b in clans)}")


@ward
def wg_48_dong_xoai_ods_stt_cuoi() -> Ward:
    """.ods, the numbers in the last column, "325 hộ", khu phố 1A and 1B."""
    w = Ward("wg_48_dong_xoai_ods_stt_cuoi", "ods", "Tổng hợp", ward="Phường Tân Đồng Nam", period="2024", sizes=(420, 990))
    w.letterhead(("UBND PHƯỜNG TÂN ĐỒNG NAM", "HỘI KHUYẾN HỌC"), 4)
    w.text("KẾT QUẢ CÔNG NHẬN GIA ĐÌNH HỌC TẬP VÀ ĐƠN VỊ HỌC TẬP NĂM 2024", bold=True, over=7, align="center").skip()
    w.head("Khu phố | Tổng số hộ | Hộ đăng ký GĐHT | Hộ được công nhận GĐHT | Đơn vị đăng ký ĐVHT | Đơn vị được công nhận ĐVHT | STT", name=0, stt=6)
    lay(w, "hh fr fg unr ung", [f"KP {n}=Khu phố {n}" for n in ("1A", "1B", "2", "3", "4A", "4B", "5")], lambda i: w.draw("hh fr fg unr ung"), "Toàn phường", mess={0: "hộ", 1: "hộ", 2: "hộ"}, stt="last")
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 4, under=("", ""))
