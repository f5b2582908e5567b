"""Parts of a whole, plans, halves of a year, words and crosses among the figures, units of many kinds."""

from __future__ import annotations

from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
    bare,
    body,
    comma,
    end,
    gen,
    given,
    kp,
    of,
    offices,
    pct,
    table,
    title,
    total,
)


@ward
def wj_giao_huu_ke_bang() -> Ward:
    """A retired teacher: lines left blank between xóm as on ruled paper, "ghi tên", "được cấp giấy", numbers last."""
    w = Ward("wj_giao_huu_ke_bang", sheet="Sheet1", ward="Xã Giao Hưng Nội", period="2019", font="Arial")
    offices(w, "Hội khuyến học xã Giao Hưng Nội", "Bảng kê gia đình học tập các xóm năm 2019").skip()
    w.head("TT | Xóm | Tổng số gia đình trong xóm | Số gia đình đăng ký gia đình học tập | Số gia đình được cấp giấy công nhận gia đình học tập | Ghi chú", name=1, stt=0)
    cols, data = "# n hh fr fg x:note", given("hh fr fg note", [(142, 118, 102, None), (97, 80, 71, None), (156, 121, 99, "02 gia đình chuyển đi"), (88, 75, 70, None), (131, 97, 85, None), (174, 150, 133, None), (65, 51, 44, "xóm có đạo")])
    for i, (unit, line) in enumerate(zip(kp(7, "Xóm {i}", "Xóm"), data, strict=True), 1):
        body(w, cols, [unit], [line], first=i)
        w.skip()
    total(w, cols, "Cộng cả xã", data)
    w.skip().text("(Bằng chữ: sáu trăm linh tư gia đình được cấp giấy)", italic=True)
    return end(w, "Người kê", "T/M Ban chấp hành hội", 3)


@ward
def wj_dac_khu_dao() -> Ward:
    """A special zone on islands after July 2025: thôn named after capes; where there is no clan it says so."""
    w = Ward("wj_dac_khu_dao", sheet="2025", ward="Đặc khu Hòn Mây", period="2025", sizes=(90, 340))
    w.letterhead(("UBND ĐẶC KHU HÒN MÂY", "HỘI KHUYẾN HỌC"), 5, "Hòn Mây, ngày 05 tháng 12 năm 2025")
    title(w, "TỔNG HỢP CÁC MÔ HÌNH HỌC TẬP NĂM 2025", 8).skip()
    w.head("""
        TT | Thôn | Số hộ | Số khẩu | Gia đình học tập | < | Dòng họ học tập đã được công nhận | Ghi chú
        ^ | ^ | ^ | ^ | Đăng ký | Đạt | ^ | ^""", name=1, stt=0)
    data = gen(w, 5, "hh pop fr fg clg")
    for i in (1, 3):
        data[i]["clg"] = "không có"
    data[3]["note"] = "dân mới ra đảo"
    table(w, "# n hh pop fr fg clg x:note", of("Thôn", "Mũi Dầu,Bãi Ngự,Hòn Khô,Đá Chài,Cầu Cảng"), data, "Toàn đặc khu")
    return end(w, "Công chức VH-XH", "CHỦ TỊCH HỘI", 5)


@ward
def wj_bien_gioi_dau_x() -> Ward:
    """A border commune: crosses where the bản is recognised, which are no figures; children who do not go to school."""
    w = Ward("wj_bien_gioi_dau_x", "xls", "Biểu bản", ward="Xã Tả Ngải Thàng", period="2021", sizes=(38, 96))
    w.letterhead(("UBND XÃ TẢ NGẢI THÀNG", "BAN CHỈ ĐẠO XD XHHT"), 5)
    title(w, "BIỂU THEO DÕI CÁC BẢN NĂM 2021", 8).skip()
    w.head("""
        TT | Bản | Tổng số hộ | Số hộ đăng ký gia đình học tập | Số hộ đạt gia đình học tập | Trẻ chưa ra lớp | Bản đạt cộng đồng học tập | <
        ^ | ^ | ^ | ^ | ^ | ^ | Đạt | Chưa đạt""", name=1, stt=0)
    data = gen(w, 6, "hh fr fg ne")
    for i, d in enumerate(data):
        d["y"], d["z"] = ("x", None) if i not in (2, 4) else (None, "x")
    table(w, "# n hh fr fg ne ~y ~z", bare("Bản", "Tả Lèng,Sín Chải,Hoàng Thu,Lao Chải,Sảng Ma,Cốc Râm"), data, "Cộng 6 bản")
    w.put(6, 4, border=True, bold=True)
    w.put(7, 2, border=True, bold=True)
    return end(w, "Người lập", "TRƯỞNG BAN", 5)


@ward
def wj_ke_toan_quy() -> Ward:
    """An accountant: members and scholarships, the fund in đồng with an accounting format, formulas of sums."""
    w = Ward("wj_ke_toan_quy", sheet="QUY KH", ward="Phường Vĩnh Điềm Thượng", period="2020", font="Calibri")
    w.letterhead(("UBND PHƯỜNG VĨNH ĐIỀM THƯỢNG", "HỘI KHUYẾN HỌC"), 4)
    title(w, "BÁO CÁO HỘI VIÊN VÀ QUỸ KHUYẾN HỌC NĂM 2020", 7)
    w.text("Đơn vị tính: đồng", at=5, italic=True)
    w.head("STT | Chi hội | Hội viên khuyến học (người) | Quỹ khuyến học hiện có (đồng) | Số suất học bổng đã trao (suất) | Số tài khoản theo dõi", name=1, stt=0)
    data = gen(w, 6, "mem fund sch")
    for i, d in enumerate(data):
        d["tk"] = f"1121-{i + 1:02d}"
    rows, whole = table(w, "# n mem fund sch x:tk", [f"Chi hội TDP {n}=Tổ dân phố {n}" for n in ("1 Vĩnh Điềm", "2 Vĩnh Điềm", "Xuân Lạc", "Hòn Nghê", "Phú Bình", "Võ Cang")], data, "TỔNG CỘNG", formulas=True)
    for r in (*rows, whole):
        w.cells[r, 3].number_format = "#,##0"
    return end(w, "KẾ TOÁN", "CHỦ TÀI KHOẢN", 4)


@ward
def wj_thanh_hoa_lang_van_hoa() -> Ward:
    """Làng and phố: the community is a "làng văn hóa học tập"; dates of decisions are typed into the remarks."""
    w = Ward("wj_thanh_hoa_lang_van_hoa", sheet="LVH", ward="Thị trấn Quán Lào Đông", period="2017", encode="tcvn3", font=".VnTime", sizes=(150, 330))
    offices(w, "Hội khuyến học huyện Yên Định", "Hội khuyến học thị trấn Quán Lào Đông").skip()
    title(w, "Kết quả xây dựng gia đình học tập và làng, phố văn hóa học tập năm 2017", 8).skip()
    w.head("""
        TT | Làng, phố | Số hộ | Gia đình học tập | < | Cộng đồng học tập (làng, phố) | < | Quyết định công nhận
        ^ | ^ | ^ | Đăng ký | Đạt | Đăng ký | Đạt | ^""", name=1, stt=0)
    data = gen(w, 6, "hh fr fg cor cog")
    for i, d in enumerate(data):
        d["qd"] = f"QĐ {61 + i}/QĐ-UBND ngày {4 + i}/12/2017" if d["cog"] else None
    table(w, "# n hh fr fg cor cog x:qd", [*of("Làng", "Lý Yên,Thiết Đinh,Phú Cẩm,Trịnh Xá"), *of("Phố", "Tân Ngữ,Cầu Hói")], data, "Tổng")
    return end(w, "Người lập", "Chủ tịch hội", 5)


@ward
def wj_quang_nam_chi_toc() -> Ward:
    """Tộc: all, registered and recognised, and beside them the chi tộc, which nobody asks for."""
    w = Ward("wj_quang_nam_chi_toc", sheet="TỘC HỌ", ward="Xã Điện Thọ Tây", period="2019")
    w.letterhead(("HKH THỊ XÃ ĐIỆN BÀN ĐÔNG", "HKH XÃ ĐIỆN THỌ TÂY"), 5)
    title(w, "KẾT QUẢ XÂY DỰNG TỘC HỌ HỌC TẬP NĂM 2019", 8).skip()
    w.head("""
        STT | Thôn | Tộc họ học tập | < | < | Chi tộc có quỹ | Ghi chú
        ^ | ^ | Tổng số tộc | Số tộc đăng ký | Số tộc được công nhận | ^ | ^""", name=1, stt=0)
    table(w, "# n cl clr clg ~ct x:note", of("Thôn", "Kỳ Lam,Châu Lâu,Đông Hòa,La Trung,Thái Sơn,Phong Thử 1"), given("cl clr clg ct note", [(9, 7, 6, 4, None), (6, 6, 4, 2, None), (11, 8, 7, 5, "có 01 tộc liên thôn"), (4, 3, 3, 1, None), (7, 5, 5, None, None), (5, 4, 2, 2, None)]), "Toàn xã")
    w.not_counted(w.address(5))
    return end(w, "Thư ký", "CHỦ TỊCH HỘI", 4)


@ward
def wj_can_tho_to_hoi() -> Ward:
    """Khu vực as Tổ hội KV; running numbers as Roman numerals; spaces for thousands."""
    w = Ward("wj_can_tho_to_hoi", sheet="BC", ward="Phường Long Tuyền Nam", period="2021", sizes=(900, 1750))
    offices(w, "HỘI KHUYẾN HỌC QUẬN BÌNH THỦY TÂY", "HỘI KHUYẾN HỌC PHƯỜNG LONG TUYỀN NAM").skip()
    title(w, "BÁO CÁO NHANH GIA ĐÌNH HỌC TẬP NĂM 2021", 6).skip()
    w.head("TT | Tổ hội | Tổng số hộ gia đình | Số hộ đăng ký thực hiện gia đình học tập | Số hộ được công nhận gia đình học tập | Số hội viên", name=1, stt=0)
    data = gen(w, 6, "hh fr fg mem")
    for number, line in zip(("I", "II", "III", "IV", "V", "VI"), data, strict=True):
        line["number"] = number
    table(w, "x:number n hh fr fg mem", [f"Tổ hội khu vực {i}=Khu vực {i}" for i in ("Bình Dương A", "Bình Dương B", "Bình Phó A", "Bình Thường", "Bình Yên B", "Bình Lạc")], data, "TỔNG CỘNG", fmt=dict.fromkeys(("hh", "fr", "fg"), lambda v: f"{v:,}".replace(",", " ")))
    return end(w, "NGƯỜI BÁO CÁO", "PHÓ CHỦ TỊCH HỘI", 4)


@ward
def wj_ke_hoach_thuc_hien_ke_tiep() -> Ward:
    """Recognised families: plan and done of the year, then next year's plan; over 100 % is no error."""
    w = Ward("wj_ke_hoach_thuc_hien_ke_tiep", sheet="CT 2023", ward="Xã Tam Ngọc Bắc", period="2023", sizes=(150, 390))
    w.letterhead(("UBND XÃ TAM NGỌC BẮC", "HỘI KHUYẾN HỌC"), 5)
    title(w, "TÌNH HÌNH THỰC HIỆN CHỈ TIÊU CÔNG NHẬN GIA ĐÌNH HỌC TẬP NĂM 2023 VÀ CHỈ TIÊU NĂM 2024", 8).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Gia đình học tập năm 2023 | < | < | Chỉ tiêu gia đình học tập năm 2024
        ^ | ^ | ^ | Chỉ tiêu giao | Được công nhận | Đạt % chỉ tiêu | ^""", name=1, stt=0)
    table(w, "# n hh fp fg %fg/fp fp@2024", kp(6, "Thôn {i}", "Thôn"), gen(w, 6, "hh fp fg fp@2024"), "Tổng cộng", show=comma)
    return end(w, "Người lập", "TM. BAN THƯỜNG VỤ", 5)


@ward
def wj_trong_do_ngheo() -> Ward:
    """Poor and minority households among all, among the registered and the recognised: parts that are nobody's figures."""
    w = Ward("wj_trong_do_ngheo", sheet="Biểu 1", ward="Xã Trà Giáp Thượng", period="2022", sizes=(90, 240))
    w.letterhead(("UBND XÃ TRÀ GIÁP THƯỢNG", "HỘI KHUYẾN HỌC"), 6, "Trà Giáp Thượng, ngày 12 tháng 12 năm 2022")
    title(w, "TỔNG HỢP KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2022", 10).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | < | < | Hộ đăng ký gia đình học tập | < | Hộ được công nhận gia đình học tập | < | Ghi chú
        ^ | ^ | Tổng số | Trong đó hộ nghèo | Trong đó hộ DTTS | Tổng số | Trong đó hộ nghèo | Tổng số | Trong đó hộ nghèo | ^""", name=1, stt=0)
    data = gen(w, 5, "hh fr fg")
    for d in data:
        d |= {"a": round(d["hh"] * .31), "b": round(d["hh"] * .84), "c": round(d["fr"] * .24), "e": round(d["fg"] * .19)}
    table(w, "# n hh x:a x:b fr x:c fg x:e _", of("Thôn", "Trà Cang,Nước Xa,Tắk Chươm,Long Riêu,Măng Lin"), data, "Tổng cộng")
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 6)


@ward
def wj_hoc_ky_ca_nam() -> Ward:
    """Pupils who left and came back by half of the school year and over all of it: the halves are no periods of ours."""
    w = Ward("wj_hoc_ky_ca_nam", sheet="Bo hoc 23-24", ward="Xã Vĩnh Hậu Bắc", period="2023-2024")
    w.letterhead(("UBND XÃ VĨNH HẬU BẮC", "HỘI KHUYẾN HỌC"), 6)
    title(w, "THEO DÕI HỌC SINH THCS BỎ HỌC VÀ VẬN ĐỘNG TRỞ LẠI LỚP, NĂM HỌC 2023-2024", 9).skip()
    w.head("""
        TT | Ấp | Học sinh THCS đầu năm học | Học sinh THCS bỏ học | < | < | Học sinh THCS được vận động trở lại lớp | < | <
        ^ | ^ | ^ | HK I | HK II | Cả năm | HK I | HK II | Cả năm""", name=1, stt=0)
    data = given("ps:thcs a b do:thcs c e rt:thcs", [(112, 2, 1, 3, 1, 0, 1), (87, 0, 2, 2, 0, 1, 1), (143, 3, 2, 5, 2, 1, 3), (65, 1, 0, 1, 0, 0, 0), (98, 0, 1, 1, 0, 1, 1)])
    table(w, "# n ps:thcs ~a ~b do:thcs ~c ~e rt:thcs", of("Ấp", "Cây Giang,Trần Nghĩa,Cầu Đúc,Ông Thuận,Xóm Lớn"), data, "Cộng")
    return end(w, "Người lập", "CHỦ TỊCH HỘI", 6)


@ward
def wj_sau_thang_dang_ky() -> Ward:
    """Half a year: registrations and members only; recognition waits for December and stands empty."""
    w = Ward("wj_sau_thang_dang_ky", sheet="6T-2024", ward="Xã Đồng Tĩnh Hạ", period="2024-H1", encode="nfd", sizes=(180, 420))
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN TAM ĐẢO", "HỘI KHUYẾN HỌC XÃ ĐỒNG TĨNH HẠ"), 5, "Đồng Tĩnh Hạ, ngày 20 tháng 6 năm 2024")
    title(w, "KẾT QUẢ ĐĂNG KÝ GIA ĐÌNH HỌC TẬP VÀ PHÁT TRIỂN HỘI VIÊN 6 THÁNG ĐẦU NĂM 2024", 7).skip()
    w.head("""
        STT | Thôn | Tổng số hộ | Gia đình học tập | < | Hội viên khuyến học | Ghi chú
        ^ | ^ | ^ | Đăng ký | Công nhận | ^ | ^""", name=1, stt=0)
    table(w, "# n hh fr _ mem _", of("Thôn", "Cộng Hòa,Xóm Giữa,Đồng Bông,Phố Hàm,Lũng Hữu,Yên Bình"), gen(w, 6, "hh fr mem"), "Cộng")
    w.skip().text("* Công nhận gia đình học tập thực hiện vào tháng 12/2024.", italic=True)
    return end(w, "Thư ký", "CHỦ TỊCH HỘI", 5)


@ward
def wj_ba_cap_chua_ra_lop() -> Ward:
    """Children not in class before school and in primary, pupils who left by level; nil is typed as 0 throughout."""
    w = Ward("wj_ba_cap_chua_ra_lop", "xls", "HS", ward="Xã Đăk Rơ Nga Hạ", period="2021-2022")
    w.letterhead(("UBND XÃ ĐĂK RƠ NGA HẠ", "BCĐ PHỔ CẬP GIÁO DỤC - XÓA MÙ CHỮ"), 5)
    title(w, "BIỂU TỔNG HỢP TRẺ CHƯA RA LỚP, HỌC SINH BỎ HỌC NĂM HỌC 2021-2022", 8).skip()
    w.head("""
        TT | Thôn, làng | Trẻ chưa ra lớp | < | Học sinh bỏ học | < | < | Ghi chú
        ^ | ^ | Mầm non | Tiểu học | Tiểu học | THCS | THPT | ^""", name=1, stt=0)
    table(w, "# n ne:mn ne:th do:th do:thcs do:thpt x:g", [*of("Làng", "Đăk Dé,Đăk Manh,Đăk Kon"), "Thôn 5", "Thôn 6"], given("ne:mn ne:th do:th do:thcs do:thpt g", [(2, 0, 0, 3, 1, None), (1, 1, 0, 2, 2, None), (4, 1, 1, 5, 0, "Có 1 em theo mẹ đi rẫy xa"), (0, 0, 0, 1, 0, None), (0, 0, 0, 0, 1, None)]), "Cộng")
    return end(w, "Cán bộ phổ cập", "TRƯỞNG BAN", 5)


@ward
def wj_dau_cuoi_nhiem_ky() -> Ward:
    """The term of the board: its first and last year in brackets, the rise between them; VNI in .xls."""
    w = Ward("wj_dau_cuoi_nhiem_ky", "xls", "NHIEM KY", ward="Phường Mỹ Phước Tây", period="2021", encode="vni", font="VNI-Times", sizes=(380, 760))
    w.text("HỘI KHUYẾN HỌC PHƯỜNG MỸ PHƯỚC TÂY", bold=True)
    title(w, "SỐ LIỆU ĐẠI HỘI NHIỆM KỲ 2016 - 2021", 9).skip()
    w.head("""
        STT | Khóm | Gia đình học tập được công nhận | < | < | Hội viên khuyến học | < | <
        ^ | ^ | Đầu nhiệm kỳ (năm 2016) | Cuối nhiệm kỳ (năm 2021) | Tăng, giảm | Đầu nhiệm kỳ (năm 2016) | Cuối nhiệm kỳ (năm 2021) | Tăng, giảm""", name=1, stt=0)
    data = gen(w, 6, "fg@2016 fg@2021 mem@2016 mem@2021")
    for d in data:
        d["mem@2021"] = round(d["mem@2016"] * w.rng.uniform(1.05, 1.5))
        d["fg@2021"] = round(d["fg@2016"] * w.rng.uniform(1.1, 1.4))
        d |= {"a": d["fg@2021"] - d["fg@2016"], "b": d["mem@2021"] - d["mem@2016"]}
    table(w, "# n fg@2016 fg@2021 x:a mem@2016 mem@2021 x:b", kp(6, "Khóm {i}", "Khóm"), data, "TỔNG CỘNG")
    return end(w, "NGƯỜI LẬP", "TM. BAN CHẤP HÀNH", 4)


@ward
def wj_dang_ky_tren_mo_hinh() -> Ward:
    """Registered and recognised above, the models in letters below, one share at the end."""
    w = Ward("wj_dang_ky_tren_mo_hinh", sheet="Bieu 05", ward="Xã Hưng Tây Thượng", period="2023", sizes=(210, 460))
    w.letterhead(("HỘI KHUYẾN HỌC HUYỆN", "HỘI KHUYẾN HỌC XÃ HƯNG TÂY THƯỢNG"), 6)
    title(w, "TỔNG HỢP ĐĂNG KÝ VÀ CÔNG NHẬN CÁC MÔ HÌNH HỌC TẬP NĂM 2023", 12).skip()
    w.head("""
        TT | Xóm | TS hộ | Số đăng ký đầu năm | < | < | < | Số được công nhận cuối năm | < | < | < | Tỷ lệ GĐHT (CN/ĐK)
        ^ | ^ | ^ | GĐHT | DHHT | CĐHT | ĐVHT | GĐHT | DHHT | CĐHT | ĐVHT | ^""", name=1, stt=0)
    table(w, "# n hh fr clr cor unr fg clg cog ung %fg/fr", bare("Xóm", "Phúc Hòa,Khoa Đà,Đại Huệ,Hưng Thịnh,Vạn Lộc,Rú Gềnh"), gen(w, 6, "hh fr clr cor unr fg clg cog ung"), "Toàn xã", show=pct)
    return end(w, "Thư ký", "CHỦ TỊCH HỘI", 7)
