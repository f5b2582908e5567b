"""Forms one above or beside the other, turned tables, models as lines and as captions."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward, percentage
from ...ward_frames import end, gen, signed, title, top


@ward
def wd_ca_mau_phieu_xep_chong() -> Ward:
    """A slip per ấp, one under the other on one sheet; the last slip was never filled in."""
    w = Ward("wd_ca_mau_phieu_xep_chong", sheet="Phieu", ward="Xã Tân Ân Nam", period="2022", sizes=(140, 360))
    w.text("XÃ TÂN ÂN NAM - HUYỆN NGỌC HIỂN", bold=True).text("Tập hợp phiếu của các ấp gửi về Hội Khuyến học xã", italic=True)
    lines = (("hh", "Tổng số hộ trong ấp", "hộ"), ("fr", "Số hộ đăng ký Gia đình học tập", "hộ"), ("fg", "Số hộ được công nhận Gia đình học tập", "hộ"),
             ("clr", "Số dòng họ đăng ký Dòng họ học tập", "dòng họ"), ("clg", "Số dòng họ được công nhận", "dòng họ"), ("mem", "Tổng số hội viên khuyến học", "người"))
    data = gen(w, 4, " ".join(key for key, *_ in lines))
    for name, line in zip(("Nhà Diệu", "Ông Quyền", "Kinh Ranh", "Đường Kéo", "Rạch Gốc B"), [*data, {}], strict=True):
        w.skip().text("PHIẾU TỔNG HỢP MÔ HÌNH HỌC TẬP NĂM 2022", bold=True, over=4, align="center")
        w.text(f"Ấp: {name}")
        w.line("TT", "Nội dung", "Số lượng", "Đơn vị", bold=True)
        for k, (key, label, unit) in enumerate(lines, 1):
            w.line(k, label, line.get(key, "……"), unit)
            if line:
                w.takes(2, key, line[key], f"Ấp {name}")
        w.row += 1
        w.put(2, "Trưởng ấp", italic=True)
    return w


@ward
def wd_lam_dong_phieu_canh_nhau() -> Ward:
    """Slips of two tổ dân phố beside each other, three bands of them, parted by a narrow column."""
    w = Ward("wd_lam_dong_phieu_canh_nhau", sheet="In 2 phiếu 1 trang", ward="Phường Lộc Sơn Thượng", period="2021", sizes=(180, 430))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG LỘC SƠN THƯỢNG, THÀNH PHỐ BẢO LỘC", bold=True).skip()
    lines = (("hh", "Tổng số hộ"), ("pop", "Nhân khẩu"), ("fr", "Hộ đăng ký GĐHT"), ("fg", "Hộ đạt GĐHT"), ("unr", "Đơn vị đăng ký ĐVHT"), ("ung", "Đơn vị đạt ĐVHT"))
    data = gen(w, 6, " ".join(key for key, _ in lines))
    for band in (0, 2, 4):
        at = w.row
        for side in (0, 1):
            w.row = at
            c, unit = 3 * side, band + side
            w.row += 1
            w.put(c, f"TỔ DÂN PHỐ {unit + 1}", bold=True, align="center")
            w.merges.append((w.row, c, w.row, c + 1))
            w.row += 1
            w.put(c, "Báo cáo mô hình học tập năm 2021", italic=True)
            w.row += 1
            w.put(c, "Chỉ tiêu", bold=True, border=True)
            w.put(c + 1, "Số liệu", bold=True, border=True)
            for key, label in lines:
                w.row += 1
                w.put(c, label, border=True)
                w.put(c + 1, data[unit][key], border=True)
                w.takes(c + 1, key, data[unit][key], f"Tổ dân phố {unit + 1}")
            w.row += 1
            w.put(c + 1, "Tổ trưởng", italic=True)
        w.skip(2)
    return w


@ward
def wd_tay_ninh_chuyen_vi_gach_dau_dong() -> Ward:
    """Turned: contents as lines with dashes and levels of school, khu phố as columns; the sum of one line is wrong."""
    w = Ward("wd_tay_ninh_chuyen_vi_gach_dau_dong", sheet="Biểu KP", ward="Phường Ninh Thạnh Bắc", period="2023", sizes=(310, 720))
    top(w, "ỦY BAN NHÂN DÂN", "PHƯỜNG NINH THẠNH BẮC", at=5, date="Ninh Thạnh Bắc, ngày 01 tháng 12 năm 2023")
    title(w, "SỐ LIỆU XÂY DỰNG XÃ HỘI HỌC TẬP CỦA CÁC KHU PHỐ NĂM 2023", 10).skip()
    plan = ["hh", None, "fr", "fg", "%", None, "clr", "clg", None, "do:th", "do:thcs", "do:thpt", None, "rt:th", "rt:thcs", "rt:thpt"]
    text = ["Tổng số hộ", "Gia đình học tập", "- Số hộ đăng ký", "- Số hộ được công nhận", "- Tỷ lệ công nhận/đăng ký", "Dòng họ học tập", "- Đăng ký", "- Được công nhận",
            "Học sinh bỏ học", "- Tiểu học", "- THCS", "- THPT", "Học sinh vận động trở lại lớp", "- Tiểu học", "- THCS", "- THPT"]
    unit = ["hộ", None, "hộ", "hộ", "%", None, "dòng họ", "dòng họ", None, "em", "em", "em", None, "em", "em", "em"]
    made = [{"do:th": a, "do:thcs": b, "do:thpt": c, "rt:th": d, "rt:thcs": e, "rt:thpt": f} for a, b, c, d, e, f in
            [(0, 3, 2, 0, 2, 1), (1, 4, 3, 1, 2, 1), (0, 2, 1, 0, 1, 0), (0, 5, 4, 0, 3, 2), (2, 3, 3, 1, 2, 0), (0, 1, 2, 0, 1, 1)]]
    data = [a | b for a, b in zip(gen(w, 6, "hh fr fg clr clg"), made, strict=True)]
    w.line("STT", "Nội dung", "ĐVT", *[f"KP {i}" for i in range(1, 7)], "Cộng", bold=True, align="center")
    number = 0
    for key, label, kind in zip(plan, text, unit, strict=True):
        number += not label.startswith("-")
        stt = None if label.startswith("-") else number
        if key is None:
            w.line(stt, label, bold=True)
        elif key == "%":
            w.line(stt, label, kind, *[percentage(d["fg"], d["fr"]) for d in data], percentage(sum(d["fg"] for d in data), sum(d["fr"] for d in data)))
        else:
            w.line(stt, label, kind, *[d[key] for d in data], sum(d[key] for d in data))
            short, _, level = key.partition(":")
            for i, d in enumerate(data):
                w.takes(3 + i, short, d[key], f"Khu phố {i + 1}", level=level or "all")
            if key == "do:thcs":
                wrong = w.row
    w.plant(w.address(9, wrong), 28)
    return signed(w, "NGƯỜI LẬP BIỂU", "KT. CHỦ TỊCH", 6, ("", "PHÓ CHỦ TỊCH"))


@ward
def wd_bac_lieu_mo_hinh_theo_dong() -> Ward:
    """Four lines, one per model, for each khóm, whose name stands once; the sums are four lines as well."""
    w = Ward("wd_bac_lieu_mo_hinh_theo_dong", sheet="Mau 01", ward="Phường Nhà Mát Đông", period="2022", sizes=(220, 540))
    w.text("Đơn vị báo cáo: Hội Khuyến học phường Nhà Mát Đông").text("Đơn vị nhận báo cáo: Hội Khuyến học thành phố Bạc Liêu").skip()
    w.text("BÁO CÁO KẾT QUẢ CÁC MÔ HÌNH HỌC TẬP", bold=True, over=7, align="center").text("Năm 2022", italic=True, over=7, align="center").skip()
    w.line("STT", "Khóm", "Mô hình", "Tổng số (hộ, dòng họ, khóm, đơn vị)", "Đăng ký", "Công nhận", "Tỷ lệ CN/ĐK (%)", bold=True, align="center")
    models = (("Gia đình học tập", "hh fr fg"), ("Dòng họ học tập", "cl clr clg"), ("Cộng đồng học tập", "co cor cog"), ("Đơn vị học tập", "un unr ung"))
    data = gen(w, 5, " ".join(keys for _, keys in models))
    for i, line in enumerate(data, 1):
        for k, (model, keys) in enumerate(models):
            a, b, c = (line[key] for key in keys.split())
            w.line(*((i, f"Khóm {i}") if not k else (None, None)), model, a, b, c, percentage(c, b))
            for column, key in enumerate(keys.split(), 3):
                w.takes(column, key, line[key], f"Khóm {i}")
    for k, (model, keys) in enumerate(models):
        a, b, c = (sum(line[key] for line in data) for key in keys.split())
        w.line(None, None if k else "Toàn phường", model, a, b, c, percentage(c, b), bold=True)
    return end(w, "Người lập biểu", "Chủ tịch", at=4)


@ward
def wd_dong_nai_muc_a_b_c() -> Ward:
    """The models as captions A, B, C with their sums on the caption's line; under each the khu phố again, one head for all."""
    w = Ward("wd_dong_nai_muc_a_b_c", sheet="BC nam 2023", ward="Phường Bửu Hòa Nam", period="2023", sizes=(360, 880))
    top(w, "THÀNH PHỐ BIÊN HÒA", "HỘI KHUYẾN HỌC PHƯỜNG BỬU HÒA NAM", at=4)
    title(w, "TỔNG HỢP ĐĂNG KÝ, CÔNG NHẬN CÁC DANH HIỆU HỌC TẬP NĂM 2023", 7).skip()
    w.line("STT", "Danh hiệu / khu phố", "Tổng số hộ, dòng họ, người", "Số đăng ký", "Số được công nhận", "Tỷ lệ % CN so với đăng ký", "Ghi chú", bold=True, align="center")
    models = (("A", "GIA ĐÌNH HỌC TẬP (hộ)", "hh fr fg"), ("B", "DÒNG HỌ HỌC TẬP (dòng họ)", "cl clr clg"), ("C", "CÔNG DÂN HỌC TẬP (người từ 18 tuổi)", "ad citr cit"))
    data = gen(w, 5, " ".join(keys for *_, keys in models))
    for letter, label, keys in models:
        a, b, c = (sum(line[key] for line in data) for key in keys.split())
        w.line(letter, label, a, b, c, percentage(c, b), None, bold=True)
        for i, line in enumerate(data, 1):
            a, b, c = (line[key] for key in keys.split())
            w.line(i, f"Khu phố {i}", a, b, c, percentage(c, b), "mới tách từ khu phố 2" if i == 5 and letter == "A" else None)
            for column, key in enumerate(keys.split(), 2):
                w.takes(column, key, line[key], f"Khu phố {i}")
    return signed(w, "NGƯỜI LẬP BIỂU", "CHỦ TỊCH HỘI", 4, ("", ""))
