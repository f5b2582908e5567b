"""What stands in a cell beside its figure: a share in brackets, a mark of a footnote, about how many, ditto; and lines that count nothing."""

from __future__ import annotations

from ...paper import vietnamese
from ...registry import ward
from ...ward import Ward
from ...ward_frames import (
    body,
    cells,
    comma,
    end,
    gen,
    kp,
    of,
    offices,
    pct,
    sums,
    table,
    title,
    typed,
)


@ward
def wq_so_va_ty_le_cung_o() -> Ward:
    """Every recognised count has its share in brackets behind it."""
    w = Ward("wq_so_va_ty_le_cung_o", sheet="Sheet1", ward="Xã Phú Điền Trung", period="2021", sizes=(200, 460))
    title(offices(w, "HKH XÃ PHÚ ĐIỀN TRUNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2021", 5).skip()
    w.head("STT | Ấp | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận (tỷ lệ/đăng ký)", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    for x in d:
        x["fg"] = f"{x['fg']} ({vietnamese(round(100 * x['fg'] / x['fr'], 1))}%){{{x['fg']}}}"
    body(w, "# n hh fr fg", of("Ấp", "Mỹ Phú,Mỹ Điền,Mỹ Thạnh,Mỹ Tân,Mỹ Phước"), d)
    t = sums(d)
    w.row += 1
    cells(w, w.row, None, "Cộng", t["hh"], t["fr"], f"{t['fg']} ({vietnamese(round(100 * t['fg'] / t['fr'], 1))}%)", bold=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wq_dau_sao_chu_thich_duoi() -> Ward:
    """Figures with stars and numbers of notes, which are told under the table."""
    w = Ward("wq_dau_sao_chu_thich_duoi", sheet="GĐHT", ward="Xã Yên Sở Nội", period="2022", sizes=(300, 900))
    title(offices(w, "UBND XÃ YÊN SỞ NỘI").skip(), "KẾT QUẢ GIA ĐÌNH HỌC TẬP NĂM 2022", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Đăng ký (1) | Công nhận (2)", name=1, stt=0)
    d = typed("hh fr fg", "612|455|401", "588*{588}|410|377", "703|521(*){521}|466", "495|366|320**{320}")
    body(w, "# n hh fr fg", of("Thôn", "Đồi,Đầm,Chùa Ngụ,Tiền Phong"), d)
    w.row += 1
    cells(w, w.row, None, "Cộng", 2398, 1752, 1564, bold=True)
    w.skip().text("(1) Đăng ký trước 31/3. (2) Theo Quyết định của UBND xã.", italic=True).text("* Gồm 12 hộ mới nhập khẩu; ** còn 5 hộ chờ xét.", italic=True)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wq_khoang_tren_gan() -> Ward:
    """Some counts are only about right, as words before them say; these may be read or not."""
    w = Ward("wq_khoang_tren_gan", sheet="Sheet1", ward="Xã Tà Bhing Hạ", period="2020", sizes=(60, 130))
    title(offices(w, "UBND XÃ TÀ BHING HẠ").skip(), "SỐ LIỆU GIA ĐÌNH HỌC TẬP NĂM 2020", 5).skip()
    w.head("TT | Thôn | Số hộ | Số hộ đăng ký | Số hộ đạt", name=1, stt=0)
    d = typed("hh fr fg", "91|70|61", "104|khoảng 80|66", "77|55|trên 40", "118|85|74")
    table(w, "# n hh fr fg", of("Thôn", "Pà Lanh,Pà Rồng,Za Ra,Cà Đăng"), d, "")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wq_dong_khong_phai_khu_pho() -> Ward:
    """Under the sum a line of shares, one of the year before and one of the plan; among the thôn a line for the commune's school, which is no thôn."""
    w = Ward("wq_dong_khong_phai_khu_pho", sheet="TH", ward="Xã Nghĩa An Đoài", period="2023", sizes=(160, 410))
    title(offices(w, "HỘI KHUYẾN HỌC XÃ NGHĨA AN ĐOÀI").skip(), "TỔNG HỢP GIA ĐÌNH HỌC TẬP NĂM 2023", 5).skip()
    w.head("TT | Thôn | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    d = gen(w, 5, "hh fr fg")
    table(w, "# n hh fr fg", of("Thôn", "Tân Mỹ,Tân Thạnh,Phổ Trường,Phổ Trung,Phổ An"), d, "Tổng cộng")
    t = sums(d)
    w.row += 1
    cells(w, w.row, None, "Tỷ lệ so với tổng số hộ (%)", None, vietnamese(round(100 * t["fr"] / t["hh"], 1)), vietnamese(round(100 * t["fg"] / t["hh"], 1)), bold=True)
    w.row += 1
    cells(w, w.row, None, "Năm 2022", t["hh"] - 14, t["fr"] - 60, t["fg"] - 71)
    w.not_counted(*(w.address(c) for c in (2, 3, 4)))
    w.row += 1
    cells(w, w.row, None, "Tăng so với năm 2022", 14, 60, 71)
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wq_truong_va_co_quan_don_vi() -> Ward:
    """A list of the ward's schools and offices as learning units with a cross where each registered and was recognised; no khu phố."""
    w = Ward("wq_truong_va_co_quan_don_vi", sheet="KP", ward="Phường An Cựu Tây", period="2023", sizes=(320, 700))
    title(offices(w, "HKH PHƯỜNG AN CỰU TÂY").skip(), "GIA ĐÌNH HỌC TẬP CÁC TỔ DÂN PHỐ NĂM 2023", 5).skip()
    w.head("STT | Tổ dân phố | Tổng số hộ | Số hộ đăng ký | Số hộ công nhận", name=1, stt=0)
    table(w, "# n hh fr fg", kp(6, "Tổ dân phố {i}", "Tổ dân phố"), gen(w, 6, "hh fr fg"), "Cộng")
    w.skip().text("Danh sách đơn vị đăng ký Đơn vị học tập năm 2023:", bold=True)
    for i, name in enumerate(("Trường Tiểu học Phú Lưu", "Trường THCS Phạm Văn Đồng", "Trạm Y tế phường"), 1):
        w.text(f"{i}. {name}")
    return end(w, "Người lập", "CHỦ TỊCH", 3)


@ward
def wq_ten_hai_dong_chi_hoi_ngoac() -> Ward:
    """Names over two lines in a cell, the branch in brackets below; heads too; numbers with blanks between the thousands."""
    w = Ward("wq_ten_hai_dong_chi_hoi_ngoac", sheet="Sheet1", ward="Phường Tân Thới Hòa Nam", period="2019", sizes=(1100, 2400))
    title(offices(w, "UBND PHƯỜNG TÂN THỚI HÒA NAM").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2019", 6).skip()
    w.head("STT | Khu phố⏎(Chi hội) | Tổng số hộ⏎gia đình | Số hộ⏎đăng ký | Số hộ⏎công nhận | Tỷ lệ⏎CN/ĐK", name=1, stt=0)
    units = [f"Khu phố {i}\n(Chi hội {i})=Khu phố {i}" for i in range(1, 6)]
    table(w, "# n hh fr fg %fg/fr", units, gen(w, 5, "hh fr fg"), "Cộng", show=pct, fmt=dict.fromkeys(("hh", "fr", "fg"), lambda v: f"{v:,}".replace(",", " ")))
    return end(w, "Người lập", "CHỦ TỊCH", 4)


@ward
def wq_csv_tcvn3_khong_phong() -> Ward:
    """Csv of an old machine in TCVN3 without any font; two models; the sum without a name."""
    w = Ward("wq_csv_tcvn3_khong_phong", "csv", ward="Xã Hợp Lý Hạ", period="2016", csv=("utf-8", ","), encode="tcvn3", sizes=(120, 280))
    w.text("Hội khuyến học xã Hợp Lý Hạ").text("Tổng hợp gia đình hiếu học, dòng họ hiếu học năm 2016").skip()
    w.head("STT | Thôn | Tổng số hộ | Gia đình hiếu học đăng ký | Gia đình hiếu học đạt | Dòng họ hiếu học đăng ký | Dòng họ hiếu học đạt", name=1, stt=0)
    d = gen(w, 6, "hh fr fg clr clg")
    table(w, "# n hh fr fg clr clg", of("Thôn", "Phúc Thượng,Phúc Hạ,Nội Chuối,Ngoại Chuối,Vũ Xá,Phú Cốc"), d, "")
    t = sums(d)
    w.row += 1
    cells(w, w.row, None, None, *(t[s] for s in ("hh", "fr", "fg", "clr", "clg")))
    return w


@ward
def wq_gan_trung_ten_khac_dau() -> Ward:
    """Ấp that differ by one accent alone, and one with a name like a head of a column; percent before the counts."""
    w = Ward("wq_gan_trung_ten_khac_dau", sheet="GDHT", ward="Xã Bình Phục Đông", period="2020", sizes=(250, 560))
    title(offices(w, "HKH XÃ BÌNH PHỤC ĐÔNG").skip(), "GIA ĐÌNH HỌC TẬP NĂM 2020", 6).skip()
    w.head("STT | Ấp | Tỷ lệ công nhận/đăng ký (%) | Số hộ công nhận | Số hộ đăng ký | Tổng số hộ", name=1, stt=0)
    table(w, "# n %fg/fr fg fr hh", of("Ấp", "Đông Thành,Đông Thạnh,Trung Tâm,Tân Lập,Tân Lấp"), gen(w, 5, "hh fr fg"), "Cộng", show=comma)
    return end(w, "Người lập", "CHỦ TỊCH", 4)
