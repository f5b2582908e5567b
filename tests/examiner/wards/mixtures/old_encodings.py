"""Layouts, messes and formats put together by lot: one sheet in an old encoding or with one that a program misread."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, encoded, percentage
from ...ward_accidents import misread, old_tones
from ...ward_frames import comma, drawn, kp, lay, of, offices, pct


@ward
def wg_02_cao_lanh_vni() -> Ward:
    """Group headings over blank cells, (1)(2), VNI-Times, "325 hộ"."""
    w = Ward("wg_02_cao_lanh_vni", sheet="GDVH", ward="Xã Mỹ Tân Ngãi", period="2015", encode="vni", font="VNI-Times", sizes=(260, 590))
    w.letterhead(("HỘI KHUYẾN HỌC TP CAO LÃNH", "HỘI KHUYẾN HỌC XÃ MỸ TÂN NGÃI"), 4)
    w.text("BẢNG TỔNG HỢP GIA ĐÌNH HIẾU HỌC NĂM 2015", bold=True, over=7, align="center").skip()
    w.head("""
        TT | Ấp | Tổng số hộ | Gia đình hiếu học | < | < | Ghi chú
         | | | Đăng ký | Công nhận | Tỷ lệ % | """, name=1, stt=0, spanner="first", stub="top")
    w.code("(1) | (2) | (3) | (4) | (5) | (6) | (7)")
    notes = {2: "có 12 hộ mới nhập khẩu"}
    lay(w, "hh fr fg . .", of("Ấp", "1,2,3,4,Đông,Tây"), lambda i: [*w.draw("hh fr fg"), None, notes.get(i)], "Cộng", rates={3: (2, 1)}, show=comma, mess={0: "hộ", 1: "hộ", 2: "hộ"})
    return w.close("Người lập biểu", "CHỦ TỊCH HỘI", 4, date="Mỹ Tân Ngãi, ngày 02 tháng 12 năm 2015", under=("", ""))


@ward
def wg_04_dien_khanh_hai_bang() -> Ward:
    """Two tables under one another, cp1252 read as cp1258."""
    w = Ward("wg_04_dien_khanh_hai_bang", sheet="Sheet2", ward="Xã Diên Đồng Tây", period="2018", sizes=(190, 420))
    offices(w, "UBND xã Diên Đồng Tây", "HỘI KHUYẾN HỌC").skip()
    w.text("SỐ LIỆU XÂY DỰNG XÃ HỘI HỌC TẬP NĂM 2018", bold=True, over=6, align="center").skip()
    w.text("1. Gia đình học tập", bold=True)
    units = of("Thôn", "Lễ Thạnh,Cẩm Sơn,Phước Lương,Lỗ Gia")
    w.head("STT | Thôn | Tổng số hộ | Đăng ký gia đình học tập | Đạt gia đình học tập | Tỷ lệ đạt/đăng ký", name=1, stt=0)
    lay(w, "hh fr fg .", units, lambda i: [*w.draw("hh fr fg"), None], "Toàn xã", rates={3: (2, 1)})
    w.skip().text("2. Dòng họ học tập, cộng đồng học tập", bold=True)
    w.head("STT | Thôn | Tổng số dòng họ | Dòng họ đăng ký | Dòng họ được công nhận | Cộng đồng học tập được công nhận", name=1, stt=0)
    lay(w, "cl clr clg cog", units, lambda i: w.draw("cl clr clg cog"), "Toàn xã")
    return misread(w.close("Người lập", "CHỦ TỊCH", 4, under=("", "")))


@ward
def wg_05_mai_son_nbsp() -> Ward:
    """Captions of two areas, the sum behind each, non-breaking spaces of a pasted Word table."""
    w = Ward("wg_05_mai_son_nbsp", sheet="Biểu số 2", ward="Xã Chiềng Mung Nọi", period="2019", encode="nbsp", sizes=(60, 190))
    w.letterhead(("UBND XÃ CHIỀNG MUNG NỌI", "HỘI KHUYẾN HỌC"), 5, "Chiềng Mung Nọi, ngày 20 tháng 11 năm 2019")
    w.text("KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP, DÒNG HỌ HỌC TẬP NĂM 2019", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Bản, tiểu khu | Tổng số hộ | Gia đình học tập | < | < | Dòng họ học tập | <
        ^ | ^ | ^ | ĐK | Đạt | Đạt/tổng số hộ (%) | ĐK | Đạt""", name=1, stt=0)
    table, every, start = w.tables[0], [], 1
    for label, units in (("Khu vực ven quốc lộ", ["Tiểu khu 1", "Tiểu khu 2", *of("Bản", "Xum,Nà Hạ 1,Nà Hạ 2")]), ("Khu vực vùng trong", of("Bản", "Noong Nái,Lụng Hỏm,Bôm Cưa"))):
        w.units(f"S| | {label}")
        rows = lay(w, "hh fr fg . clr clg", units, lambda i: [*w.draw("hh fr fg"), None, *w.draw("clr clg")], None, rates={3: (2, 0)}, start=start)
        w.means("hh fr fg %fg/hh clr clg")
        w.sum_row(f"Cộng {label[0].lower() + label[1:]}", rows)
        table.subtotal_rows.append(w.row)
        every += rows
        start += len(units)
    w.sum_row("TỔNG CỘNG TOÀN XÃ", every)
    table.total_rows.append(w.row)
    return w.close("Người tổng hợp", "TM. BCH HỘI", 5, under=("", "CHỦ TỊCH"))


@ward
def wg_07_phu_ninh_quy() -> Ward:
    """Quarters over the columns, TCVN3 without its font, "08/08" branches; the whole year of one khu loses a quarter."""
    w = Ward("wg_07_phu_ninh_quy", sheet="Sheet1", ward="Xã Tiên Phú Trung", period="2017", encode="tcvn3lost")
    offices(w, "Hội khuyến học xã Tiên Phú Trung").text("Số hội viên khuyến học các khu theo từng quý năm 2017", bold=True).skip()
    w.head("""
        TT | Tên khu | Số tổ khuyến học có báo cáo | Số hội viên khuyến học | < | < | < | Số suất học bổng | < | < | <
        ^ | ^ | ^ | Quý 1 | Quý 2 | Quý 3 | Quý 4 | Quý 1 | Quý 2 | Quý 3 | Quý 4""", name=1, stt=0)
    def line(i):
        m = w.rng.randint(50, 120)
        t = w.rng.randint(2, 8)
        return [f"{t:02d}/{t:02d}", m, m + 2, m + 2, m + w.rng.randint(3, 9), *(w.rng.randint(0, 9) for _ in range(4))]
    rows = lay(w, ". mem@2017-Q1 mem@2017-Q2 mem@2017-Q3 mem@2017-Q4 sch@2017-Q1 sch@2017-Q2 sch@2017-Q3 sch@2017-Q4", kp(6, "Khu {i}", "Khu"), line, "Cộng")
    at = w.address(5, rows[1])
    return w.plant(at, w.cells[rows[1], 5].value * 10, *(w.address(c, rows[1]) for c in (3, 4, 6)), w.address(5))


@ward
def wg_08_ba_don_ngang() -> Ward:
    """Khu phố across as KP.1, "- " items down, rates as 87,5%, cp1252 read as cp1258; one recognised over registered."""
    w = Ward("wg_08_ba_don_ngang", sheet="Tổng hợp", ward="Phường Quảng Thọ Bắc", period="2018", sizes=(240, 610))
    w.letterhead(("UBND PHƯỜNG QUẢNG THỌ BẮC", "HỘI KHUYẾN HỌC"), 4)
    w.text("SỐ LIỆU GIA ĐÌNH, DÒNG HỌ HỌC TẬP NĂM 2018", bold=True, over=8, align="center").skip()
    units = [f"Khu phố {i}" for i in range(1, 6)]
    made = drawn(w, "hh fr fg cl clr clg", 5)
    w.line("Nội dung", *(f"KP.{i}" for i in range(1, 6)), "Cộng", "TT", bold=True)
    at = {}
    for n, label, k, short in (("1", "Tổng số hộ", 0, "hh"), ("2", "Gia đình học tập", None, ""), (None, "- Đăng ký", 1, "fr"), (None, "- Công nhận", 2, "fg"), (None, "- Tỷ lệ công nhận/đăng ký", "%", ""),
                               ("3", "Dòng họ học tập", None, ""), (None, "- Tổng số dòng họ", 3, "cl"), (None, "- Đăng ký", 4, "clr"), (None, "- Công nhận", 5, "clg")):
        values = [] if k is None else [pct(percentage(m[2], m[1])) for m in made] if k == "%" else [m[k] for m in made]
        whole = None if k is None else pct(percentage(sum(m[2] for m in made), sum(m[1] for m in made))) if k == "%" else sum(values)
        w.line(label, *(values or [None] * 5), whole, n)
        at[short] = w.row
        for c, u in enumerate(units, 1):
            if short:
                w.takes(c, short, values[c - 1], u)
    value = made[3][4] + 3
    w.plant(w.address(4, at["clg"]), value, w.address(4, at["clr"]), w.address(4, at["cl"]), w.address(6, at["clg"]), total=w.address(6, at["clg"]))
    return misread(w.close("Người lập", "CHỦ TỊCH HỘI", 4, under=("", "")))


def _sums(made: list[list], count: int) -> str:
    return " | ".join(f"'{sum(line[k] for line in made):,}" for k in range(count))


@ward
def wg_10_thu_thua_nhom_quy() -> Ward:
    """I, II and Cộng I, Cộng II; two quarters as column groups; 1,385; non-breaking spaces."""
    w = Ward("wg_10_thu_thua_nhom_quy", sheet="Quý III, IV", ward="Thị trấn Bình Thạnh Ngã", period="2023", encode="nbsp", sizes=(700, 1600))
    w.letterhead(("UBND THỊ TRẤN BÌNH THẠNH NGÃ", "HỘI KHUYẾN HỌC"), 5)
    w.text("TỔNG HỢP HỘI VIÊN, QUỸ KHUYẾN HỌC QUÝ III VÀ QUÝ IV NĂM 2023", bold=True, over=8, align="center")
    w.text("Đơn vị tính: hội viên: người; quỹ: nghìn đồng", at=5, italic=True)
    w.head("""
        STT | Khu phố, ấp | Quý III | < | Quý IV | < | Ghi chú
        ^ | ^ | Số hội viên | Quỹ khuyến học (nghìn đồng) | Số hội viên | Quỹ khuyến học (nghìn đồng) | ^""", name=1, stt=0)
    table, every = w.tables[0], []
    plan = "mem@2023-Q3 fund@2023-Q3 mem@2023-Q4 fund@2023-Q4 ."

    def fund(v):
        return f"'{v:,}{{{v * 1000}}}"

    for tt, label, units in (("I", "Khu phố", kp(4)), ("II", "Ấp", of("Ấp", "Cầu Xây,Bình Lương,Nhà Thờ"))):
        w.units(f"S| {tt} | {label}")
        made = []
        for k in range(len(units)):
            m, f = w.rng.randint(800, 1900), w.rng.randint(8, 60) * 250
            g = f + w.rng.randint(4, 30) * 250
            made.append([m, f, m + w.rng.randint(2, 40), g, "mới tách" if (tt, k) == ("I", 3) else None])
        lay(w, plan, units, made, None, mess={0: "comma", 1: fund, 2: "comma", 3: fund})
        every += made
        w.units(f"Q| | Cộng {tt} | " + _sums(made, 4))
        table.subtotal_rows.append(w.row)
    w.units("T| | TỔNG CỘNG (I+II) | " + _sums(every, 4))
    return w.close("Kế toán", "CHỦ TỊCH HỘI", 4, under=("", ""))


@ward
def wg_11_binh_minh_tone() -> Ward:
    """Captions with sums behind them, VNI-Times, hoà, khoá."""
    w = Ward("wg_11_binh_minh_tone", sheet="Tổng hợp 2014", ward="Phường Đông Thuận Lợi", period="2014", encode="vni", font="VNI-Times", sizes=(220, 480))
    w.letterhead(("HỘI KHUYẾN HỌC TX BÌNH MINH", "HỘI KHUYẾN HỌC PHƯỜNG ĐÔNG THUẬN LỢI"), 4)
    w.text("DANH SÁCH CÁC KHÓM ĐĂNG KÝ VÀ ĐẠT GIA ĐÌNH HIẾU HỌC NĂM 2014", bold=True, over=6, align="center").skip()
    w.head("STT | Khóm | Tổng số hộ | Số hộ đăng ký gia đình hiếu học | Số hộ đạt gia đình hiếu học | Đơn vị văn hoá phụ trách", name=1, stt=0)
    table, every, start = w.tables[0], [], 1
    for label, units in (("Khu vực nội ô", kp(4, "Khóm {i}", "Khóm")), ("Khu vực ngoại ô", of("Khóm", "Đông Bình A,Đông Bình B,Thành Tiến"))):
        w.units(f"S| | {label}")
        rows = lay(w, "hh fr fg .", units, lambda i: [*w.draw("hh fr fg"), "Ban văn hoá" if i % 2 else "Chi hội phụ nữ"], None, start=start)
        w.sum_row("Cộng", rows)
        table.subtotal_rows.append(w.row)
        every, start = every + rows, start + len(units)
    w.sum_row("Tổng cộng toàn phường", every)
    table.total_rows.append(w.row)
    return old_tones(w.close("Người lập bảng", "T/M BAN CHẤP HÀNH", 4, under=("", "Chủ tịch")))


@ward
def wg_19_van_lang_huyen_quy() -> Ward:
    """.xls of a district: communes down, quarters across, decomposed letters, a dash."""
    w = Ward("wg_19_van_lang_huyen_quy", "xls", "Quy 2021", ward="Huyện Văn Lũng", period="2021", encode="nfd")
    w.letterhead(("HỘI KHUYẾN HỌC TỈNH LẠNG SƠN", "HỘI KHUYẾN HỌC HUYỆN VĂN LŨNG"), 5)
    w.text("TỔNG HỢP QUỸ KHUYẾN HỌC CÁC XÃ, THỊ TRẤN THEO QUÝ NĂM 2021", bold=True, over=7, align="center")
    w.text("Đơn vị tính: đồng", at=5, italic=True)
    w.head("""
        STT | Xã, thị trấn | Quỹ khuyến học vận động được (đồng) | < | < | < | Số hội viên
        ^ | ^ | Quý I | Quý II | Quý III | Quý IV | ^""", name=1, stt=0)
    lay(w, "fund@2021-Q1 fund@2021-Q2 fund@2021-Q3 fund@2021-Q4 mem", ["Thị trấn Na Sâm Thượng", *of("Xã", "Tân Mỹ Hạ,Hoàng Việt Đông,Bắc Hùng Sơn,Hội Hoan Nội")],
        lambda i: ["-" if (i, q) == (3, 1) else w.rng.randint(20, 190) * 100000 for q in range(1, 5)] + [w.rng.randint(400, 1300)], "Toàn huyện", ward_rows=True)
    return w.close("Người lập", "TM. BAN THƯỜNG VỤ", 4, under=("", "CHỦ TỊCH"))


@ward
def wg_23_vu_thu_nam_nhom() -> Ward:
    """Years over the columns, I and II with Cộng I, .VnTime, 1,385 and `18."""
    w = Ward("wg_23_vu_thu_nam_nhom", sheet="2 nam", ward="Xã Song Lãng Đoài", period="2012-2013", encode="tcvn3", font=".VnTime", sizes=(900, 1500))
    offices(w, "Hội khuyến học huyện Vũ Thư", "Hội khuyến học xã Song Lãng Đoài").skip()
    w.text("Kết quả xây dựng gia đình hiếu học hai năm 2012, 2013", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Thôn, xóm | Năm 2012 | < | < | Năm 2013 | < | <
        ^ | ^ | Số hộ | Đăng ký | Công nhận | Số hộ | Đăng ký | Công nhận""", name=1, stt=0)
    table, every = w.tables[0], []
    plan = "hh@2012 fr@2012 fg@2012 hh@2013 fr@2013 fg@2013"
    for tt, label, units in (("I", "Khu vực phía bắc sông", of("Thôn", "Trung,Hội,Nam")), ("II", "Khu vực phía nam sông", of("Thôn", "Vân Môn,Quang Trung"))):
        w.units(f"S| {tt} | {label}")
        made = drawn(w, plan, len(units))
        for row in lay(w, plan, units, made, None, mess=dict.fromkeys(range(6), "comma")):
            w.cells[row, 0].value = f"`{w.cells[row, 0].value}"
        every += made
        w.units(f"Q| | Cộng {tt} | " + _sums(made, 6))
        table.subtotal_rows.append(w.row)
    w.units("T| | Tổng cộng | " + _sums(every, 6))
    return w.close("Người lập biểu", "Chủ tịch hội", 4, under=("", ""))


@ward
def wg_26_dien_chau_bon_tang() -> Ward:
    """Four levels of headings, repeated on the second page, chi hội xóm, .VnTime, 1,385."""
    w = Ward("wg_26_dien_chau_bon_tang", sheet="BC 2017", ward="Xã Diễn Yên Đông", period="2017", encode="tcvn3", font=".VnTime", sizes=(240, 420))
    offices(w, "Hội khuyến học huyện Diễn Châu", "Hội khuyến học xã Diễn Yên Đông").skip()
    w.text("Kết quả thực hiện quyết định 281 năm 2017", bold=True, over=9, align="center").skip()
    grid = """
        TT | Chi hội | Nhân khẩu | Kết quả xây dựng các mô hình | < | < | < | < | Số hội viên
        ^ | ^ | ^ | Gia đình học tập | < | < | Dòng họ học tập | < | ^
        ^ | ^ | ^ | Tổng số hộ | Trong đó | < | Trong đó | < | ^
        ^ | ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận | ^"""
    plan, units = "pop hh fr fg clr clg mem", kp(9, "Chi hội xóm {i}", "Xóm")
    made = drawn(w, plan, 9)
    w.head(grid, name=1, stt=0)
    lay(w, plan, units[:5], made[:5], None, mess={0: "comma"})
    w.skip().text("Trang 2", at=6, italic=True)
    w.head(grid, name=1, stt=0)
    lay(w, plan, units[5:], made[5:], "Cộng toàn xã", mess={0: "comma"}, start=6, also=made[:5])
    return w.close("Người lập biểu", "T/M ban chấp hành", 5, under=("", ""))


@ward
def wg_28_phong_dien_ho() -> Ward:
    """Group headings over blanks, "325 hộ", cp1252 read as cp1258, HOÀ."""
    w = Ward("wg_28_phong_dien_ho", sheet="Sheet1", ward="Xã Phong Sơn Hạ", period="2017", sizes=(110, 330))
    w.letterhead(("UBND XÃ PHONG SƠN HẠ", "HỘI KHUYẾN HỌC"), 4)
    w.text("BÁO CÁO KẾT QUẢ BÌNH XÉT GIA ĐÌNH HỌC TẬP, CỘNG ĐỒNG HỌC TẬP NĂM 2017", bold=True, over=8, align="center").skip()
    w.head("""
        TT | Thôn | Tổng số hộ | Gia đình học tập | < | Cộng đồng học tập | < | Nhà văn hóa
         | | | Đăng ký | Đạt | Đăng ký | Đạt | """, name=1, stt=0, spanner="first", stub="bottom")
    lay(w, "hh fr fg cor cog .", of("Thôn", "Cổ By 1,Cổ By 2,Hiền An,Sơn Quả,Thanh Tân,Đồng Dạ"), lambda i: [*w.draw("hh fr fg cor cog"), "đã có" if i != 4 else "chưa khánh thành"], "Cộng", mess={0: "hộ", 1: "hộ", 2: "hộ"})
    return old_tones(misread(w.close("Người lập", "CHỦ TỊCH HỘI", 4, under=("", ""))))


@ward
def wg_35_hai_hau_dau_phay_tren() -> Ward:
    """Group headings over blanks, .VnTime, `18."""
    w = Ward("wg_35_hai_hau_dau_phay_tren", sheet="Bieu", ward="Xã Hải Đường Đoài", period="2014", encode="tcvn3", font=".VnTime", sizes=(70, 240))
    offices(w, "Xã Hải Đường Đoài", "Hội khuyến học").skip()
    w.text("Thống kê hội viên, học bổng và gia đình hiếu học năm 2014", bold=True, over=7, align="center").skip()
    w.head("""
        TT | Xóm | Gia đình hiếu học | < | < | Khuyến học | <
         | | Số hộ | Đăng ký | Được công nhận | Hội viên | Suất học bổng""", name=1, stt=0, spanner="centre", stub="top")
    lay(w, "hh fr fg mem sch", of("Xóm", "Ninh Giang,Phạm Tăng,Lục Phương,Phạm Ruyện,Trần Phú,15A,15B"), lambda i: w.draw("hh fr fg mem sch"), "Cộng", mess={0: "quote", 1: "quote", 2: "quote", 3: "quote", 4: "quote"})
    return w.close("Người lập", "Chủ tịch hội", 4, under=("", ""))


@ward
def wg_37_giong_trom_le_bang() -> Ward:
    """VNI with a title retyped in .VnTimeH, notes, unit line, signatures, stray cells beside and below."""
    w = Ward("wg_37_giong_trom_le_bang", sheet="Tong hop", ward="Xã Lương Quới Đông", period="2016", sizes=(230, 520))
    w.letterhead(("UBND XÃ LƯƠNG QUỚI ĐÔNG", "HỘI KHUYẾN HỌC"), 4, "Lương Quới Đông, ngày 28 tháng 11 năm 2016")
    w.text("TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2016", bold=True, over=6, align="center")
    w.text("Đơn vị tính: hộ", at=4, italic=True)
    w.head("Số TT | Tên ấp | Tổng số hộ | Hộ đăng ký gia đình học tập | Hộ đạt gia đình học tập | Tỷ lệ đạt so đăng ký (%)", name=1, stt=0)
    rows = lay(w, "hh fr fg .", of("Ấp", "Lương Bình,Lương Thuận,Hòa Lợi,Hòa Lộc,Giồng Chủ"), lambda i: [*w.draw("hh fr fg"), None], "Tổng cộng", rates={3: (2, 1)}, show=comma)
    w.put(8, "đã đối chiếu", rows[1])
    w.put(9, "x", rows[3])
    w.skip().text("Ghi chú:", italic=True).text("- Ấp Giồng Chủ có 14 hộ tạm trú không đăng ký.", italic=True).text("- Số liệu chốt đến ngày 25/11/2016, các ấp nộp đủ 5/5.", italic=True)
    w.close("Người lập biểu", "TM. BAN CHẤP HÀNH", 4, under=("(Ký, ghi rõ họ tên)", "CHỦ TỊCH"))
    w.skip().text("Nơi nhận:", italic=True).text("- Hội Khuyến học huyện;", italic=True).text("- Lưu: VP.", italic=True)
    for cell in w.cells.values():
        if isinstance(cell.value, str):
            cell.value, cell.font = encoded(cell.value, "tcvn3" if cell.value.startswith("TỔNG HỢP") else "vni")
    return w


@ward
def wg_40_ha_lang_dong_an() -> Ward:
    """A hidden row of machine names, blank rows between, 1,385 in words' cells, cp1252 read as cp1258."""
    w = Ward("wg_40_ha_lang_dong_an", sheet="NhapLieu", ward="Thị trấn Thanh Nhật Hạ", period="2020", sizes=(110, 390))
    w.texts("stt | ten_xom | tong_ho | so_khau | gd_dk | gd_cn | dh_dk | dh_cn")
    w.hidden_rows = [w.row]
    offices(w, "UBND THỊ TRẤN THANH NHẬT HẠ", "TỔNG HỢP MÔ HÌNH HỌC TẬP NĂM 2020").skip()
    w.head("""
        STT | Xóm, tổ dân phố | Tổng số hộ | Số khẩu | Gia đình học tập | < | Dòng họ học tập | <
        ^ | ^ | ^ | ^ | Đăng ký | Công nhận | Đăng ký | Công nhận""", name=1, stt=0)
    plan, units = "hh pop fr fg clr clg", [*kp(3, "TDP {i}", "Tổ dân phố"), *of("Xóm", "Lũng Đốn,Sộc Quân,Đỏng Hoan,Kéo Sy")]
    made = drawn(w, plan, 7)
    for first, last in ((0, 3), (3, 5), (5, 7)):
        lay(w, plan, units[first:last], made[first:last], "Tổng cộng" if last == 7 else None, mess={1: "comma"}, start=first + 1, also=made[:first])
        if last < 7:
            w.skip()
    return misread(w.close("Người nhập", "CHỦ TỊCH HỘI", 4, under=("", "")))
