"""Pages of provincial yearbooks and a survey of living, retold with made figures: incomes by source, land by district, work; each names where its like stands."""

from __future__ import annotations

from ...dress import finish, sheet, wide
from ...lines import glue
from ...paper import Paper

FAMILY = "thirteenth"


@sheet
def vn18_thu_nhap_theo_nguon():
    """As Vĩnh Phúc's survey of living 2020, table 7 (ketquaksmsdancu.thongkevinhphuc.gov.vn): *Trong đó:* over the sources, captions of two lines, the province first."""
    p = Paper("vn18_thu_nhap_theo_nguon", "xls", sheet="B7", borders=True, font="Arial")
    p.text("Biểu số 7: Thu nhập bình quân đầu người một tháng chia theo nguồn thu,⏎thành thị - nông thôn, huyện, thành phố năm 2020", bold=True, over=8, align="center").text("Đơn vị: 1000 đồng", at=6, italic=True)
    p.head("""
         | Tổng⏎số | Trong đó: | < | < | < | < | <
        ^ | ^ | Tiền lương,⏎tiền công | Nông, lâm,⏎thủy sản | Công nghiệp⏎- Xây dựng | Thương⏎nghiệp | Dịch vụ | Khác""")
    p.body("P| Toàn tỉnh | #\nS| Thành thị -⏎Nông thôn\nd| Thành thị | #\nd| Nông thôn | #\nS| Huyện,⏎thành phố\n" + "\n".join(f"d| {name} | #" for name in ("Vĩnh Yên", "Phúc Yên", "Lập Thạch", "Tam Dương", "Tam Đảo", "Bình Xuyên", "Sông Lô")), "+2+3+4+5+6+7 1800.0-3300.0:1 150.0-800.0:1 90.0-350.0:1 400.0-1300.0:1 170.0-760.0:1 130.0-420.0:1", bold="S")
    t = p.tables[0]
    for column in range(1, 8):
        p.put(column, round(sum(p.cells[row, column].value for row in t.body[2:4]) / 2, 1), t.body[0], border=True, number_format="0.0")
    return finish(p, widths={"A": 18, **wide("BCDEFGH", 12)}, frame=False, wrap=True)


@sheet
def vn18_thu_nhap_doanh_nghiep_huyen():
    """As Vĩnh Phúc 2020, table 90: the unit in two languages at the right, an empty line under the years, numbers typed before names of two lines."""
    p = Paper("vn18_thu_nhap_doanh_nghiep_huyen", "htmlxls", sheet="b90", borders=False)
    p.text("90", bold=True).text("Thu nhập bình quân một tháng của người lao động⏎trong doanh nghiệp phân theo huyện/thành phố thuộc tỉnh", bold=True).text("Average compensation per month of employees in enterprises⏎by district", italic=True).text("ĐVT: Nghìn đồng - Unit: Thous. dongs", italic=True).skip()
    t = p.head(" | 2015 | 2016 | 2017 | 2018 | 2019")
    p.skip()
    p.body("P| TỔNG SỐ - TOTAL | 5727 | 6690 | 7815 | 8463 | 8836\n" + "\n".join(f"d| {k}. {vn}⏎{en} | #" for k, (vn, en) in enumerate((("Thành phố Vĩnh Yên", "Vinh Yen city"), ("Thành phố Phúc Yên", "Phuc Yen city"), ("Huyện Lập Thạch", "Lap Thach district"), ("Huyện Tam Dương", "Tam Duong district"), ("Huyện Sông Lô", "Song Lo district")), 1)), " ".join(["m1859-12113"] * 5))
    t.total_rows, t.either_rows = [t.body[0]], []
    glue(t)
    return p


@sheet
def vn18_lao_dong_so_voi_dan_so():
    """As Hòa Bình 2021, table 31: two panels, persons and then their share of the people, under captions of which the second has two rows."""
    p = Paper("vn18_lao_dong_so_voi_dan_so", "xlsx", sheet="31", borders=False, font="Times New Roman")
    p.texts("31 | Lao động từ 15 tuổi trở lên đang làm việc⏎tại thời điểm 1/7 hàng năm phân theo thành thị, nông thôn", bold=True).texts(" | Employed population at 15 years of age and above⏎as of annual 1st July by residence", italic=True).skip()
    t = p.head("""
         | Tổng số | Chia ra - Of which | <
         | Total | Thành thị - Urban | Nông thôn - Rural""", rules=True, stub="top", loose=True)
    years = "\n".join(f"d| {y} | #" for y in range(2017, 2021)) + "\nd| Sơ bộ - Prel. 2021 | #"
    p.skip().caption("Người - Person", over=3)
    p.body(years, "+2+3 69000-99000 340000-480000")
    t.first_rows = [t.body[1]]
    p.skip().caption("So với dân số (%)", over=3).caption("Proportion of population (%)", over=3)
    p.skip()
    p.body(years, "m51.0-65.0:2 m45.0-58.0:2 m52.0-66.0:2")
    return finish(p, widths={"A": 22, **wide("BCD", 20)})


@sheet
def vn18_co_cau_dat_theo_huyen():
    """As Quảng Trị 2017, table 5: headings in two languages broken over five rows, a total of the area beside *Trong đó*, the province first, rates only."""
    p = Paper("vn18_co_cau_dat_theo_huyen", "xls", sheet="5", borders=False, font="Arial", indent="spaces")
    p.texts("5 | Cơ cấu đất sử dụng phân theo loại đất", bold=True).texts(" | và phân theo huyện/thị xã/thành phố (Tính đến 31/12/2017)", bold=True).texts(" | Structure of used land use by types of land and by district", italic=True).texts(" | (As of 31/12/2017)", italic=True).texts(" |  |  |  |  | Đơn vị tính - Unit: %", italic=True).skip()
    p.head("""
         | Tổng | Trong đó - Of which | < | < | <
         | diện tích | Đất sản xuất | Đất lâm | Đất chuyên | Đất ở
         | Total | nông nghiệp | nghiệp | dùng | Homestead
         | area | Agricultural | Forestry | Specially | land
         |  | production | land | used land |
         |  | land |  |  |""", rules=True, loose=True, bold=False)
    p.skip()
    p.body("T| TỔNG SỐ - TOTAL | 100.00 | 25.66 | 55.61 | 3.81 | 0.91\n\n" + "\n\n".join(f"d| {name} | 100.00 | #" for name in ("Đông Hà - Dong Ha City", "Quảng Trị - Quang Tri town", "Vĩnh Linh - Vinh Linh district", "Hướng Hóa - Huong Hoa district", "Gio Linh - Gio Linh district", "Đakrông - Dakrong district")), "m12.0-37.0:2 m32.0-67.0:2 m0.7-17.0:2 m0.2-9.0:2")
    return finish(p, widths={"A": 34, **wide("BCDEF", 13)})


@sheet
def vn18_hien_trang_dat_cua_tinh():
    """As Quảng Ngãi 2016, table 2: amounts with their share beside, names with their English after a hyphen in the same cell, four levels, dots for not known."""
    p = Paper("vn18_hien_trang_dat_cua_tinh", "xlsx", sheet="2", borders=False, font="Times New Roman")
    p.text("2. Hiện trạng sử dụng đất năm 2016", bold=True).text("    Land use in 2016", italic=True).skip()
    p.head("""
         | Tổng số | Cơ cấu
         | Total | Structure
         | (Ha) | (%)""", loose=True, rules=True)
    p.body("""
T| TỔNG SỐ - TOTAL | 515249.11 | 100.00
P| Đất nông nghiệp - Agricultural land | 451840.35 | 87.69
P|   Đất sản xuất nông nghiệp -⏎  Agricultural production land | 151180.13 | 29.34
P|     Đất trồng cây hàng năm - Annual crop land | 99248.38 | 19.26
d|       Đất trồng lúa - Paddy land | 44589.00 | 8.65
d|       Đất cỏ dùng vào chăn nuôi - Weed land for animal raising | …. | ….
d|       Đất trồng cây hàng năm khác - Other annual crop land | 54659.38 | 10.61
d|     Đất trồng cây lâu năm - Perennial crop land | 51931.75 | 10.08
P|   Đất lâm nghiệp có rừng - Forestry land covered by trees | 299190.86 | 58.07
d|     Rừng sản xuất - Productive forest | 167043.24 | 32.42
d|     Rừng phòng hộ - Protective forest | 132147.62 | 25.65
d|   Đất nuôi trồng thuỷ sản - Watersurface land for fishing | 1110.63 | 0.22
d|   Đất làm muối - Land for salt production | 128.61 | 0.02
d|   Đất nông nghiệp khác - Others | 230.12 | 0.04
d| Đất phi nông nghiệp - Non-agricultural land | 52918.58 | 10.27
d| Đất chưa sử dụng - Unused land | 10490.18 | 2.04""", bold="TP")
    return finish(p, widths={"A": 56, **wide("BC", 14)})
