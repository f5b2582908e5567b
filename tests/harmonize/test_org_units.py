"""Every way of writing a khu phố or ward is one name; different units stay different; nothing is invented."""

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import hieuhoc_analysis as hh
from hieuhoc_analysis import codelists
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.places.districts import find_district
from hieuhoc_analysis.harmonize.places.org_units import (
    canonical_names,
    find_khu_pho,
    find_wards,
    fuller_names,
    joined_names,
    khu_pho_name,
    kinds_in,
    names_wards,
    org_unit_id,
    registered_khu_pho,
    suggest_khu_pho,
    ward_name,
)
from hieuhoc_analysis.language.text import natural_key

KINDS = sorted({row["kind"] for row in codelists.load("unit_kinds") if row["level"] == "khu_pho"})
PLACES = ["Phước Lộc", "Xuân An", "Lâm Hòa", "Xuân An 2", "Êa Kmar", "Vĩnh Hải", "Tân Thành", "Quý Đức", "Thủy Yên", "M'gar"]


@pytest.mark.parametrize("text", [
    "KP 1", "KP1", "KP.1", "K.P 1", "Kp 01", "Khu phố 1", "Khu phố I", "khu pho 1", "K.phố 1", "KHU PHỐ 1", "Khu phố 1 - Liên Hương", "KP 1 (TT. Liên Hương)",
    "Chi hội KP1", "Chi hội khuyến học khu phố 1", "  Khu  phố  1 ", "Khu phố số 1", "KP. 01", "K. phố 01", "- Khu phố 1", "Khu phố: 1", "chi hoi khu pho 1",
])
def test_every_way_of_writing_khu_pho_1(text):
    """The list of ways that offices write one khu phố."""
    assert khu_pho_name(text).canonical == "Khu phố 1"


@pytest.mark.parametrize(("text", "expected"), [
    ("KHU PHỐ PHƯỚC LỘC", "Khu phố Phước Lộc"), ("Thôn phước hoà", "Thôn Phước Hòa"), ("Xuân An 2", "Xuân An 2"), ("Lâm Hòa", "Lâm Hòa"),
    ("TÂN LẬP II", "Tân Lập II"), ("Khu phố 1a", "Khu phố 1A"), ("KP1B", "Khu phố 1B"), ("TDP số 03", "Tổ dân phố 3"), ("Tổ DP 5", "Tổ dân phố 5"),
    ("tổ 12", "Tổ 12"), ("ẤP PHƯỚC HOÀ", "Ấp Phước Hòa"), ("Buôn Êa Kmar", "Buôn Êa Kmar"), ("BẢN NÀ LỐC", "Bản Nà Lốc"), ("Bản Vi", "Bản Vi"),
    ("KDC 2", "Khu dân cư 2"), ("KV3", "Khu vực 3"), ("Khối phố 4", "Khối phố 4"), ("Khối 4", "Khối 4"), ("Thôn XIX", "Thôn 19"),
    ("Tổ 5 khu phố 2", "Tổ 5, Khu phố 2"), ("Khu phố 1/5", "Khu phố 1/5"), ("To Hieu", "To Hieu"), ("Thôn Tân Thành 1", "Thôn Tân Thành 1"),
])
def test_names_numbers_and_kinds_are_kept(text, expected):
    """Named units keep their names, 1A and 1B differ, Roman numerals count only alone after the kind."""
    assert khu_pho_name(text).canonical == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Khu phố 4 (KP 4 và KP 5 cũ)", "Khu phố 4"), ("Khu phố 10 (KP 9, KP 10 cũ)", "Khu phố 10"), ("KP 4 (KP4+KP5)", "Khu phố 4"), ("Thôn An Phú (thôn 3 cũ)", "Thôn An Phú"),
    ("Thôn An Phú (sáp nhập thôn 1, 2)", "Thôn An Phú"), ("Khu phố 5 (nhập từ KP 5 và 6)", "Khu phố 5"), ("Khu phố 4 - sáp nhập KP 4, KP 5", "Khu phố 4"),
    ("Khu phố 4 (mới)", "Khu phố 4"), ("Khu phố 1 (Chi hội 1)", "Khu phố 1"), ("Khu phố 1 (tổ 3)", "Khu phố 1, Tổ 3"), ("Tổ 3 (KP 2)", "Tổ 3, Khu phố 2"),
])
def test_units_that_a_unit_was_made_of_are_none_of_its_name(text, expected):
    """What was merged stands in brackets or behind a dash; a part of a unit is another unit."""
    assert khu_pho_name(text).canonical == expected


@pytest.mark.parametrize("text", ["", "1", "Khu phố", "…", "-", "Chi hội 3"])
def test_no_name_is_invented(text):
    """A number without a kind, a kind without a name and signs name nothing by themselves."""
    assert khu_pho_name(text).canonical == ""


@given(st.sampled_from(KINDS), st.one_of(st.integers(1, 60).map(str), st.sampled_from(["1A", "12B"]), st.sampled_from(PLACES)))
def test_canonical_names_are_stable(kind, tail):
    """A canonical name is its own canonical name, also shouted or in lower case."""
    name = f"{kind} {tail}"
    assert [khu_pho_name(form).canonical for form in (name, name.lower())] == [name, name if "'" not in name else khu_pho_name(name.lower()).canonical]
    assert khu_pho_name(khu_pho_name(name.upper()).canonical) == khu_pho_name(name.upper())


@example("b àA")
@example("A-P0.")
@given(st.text(alphabet="aàáạăâbcdđeêghiklmnoôơpqrstuưvxyAÀÁĐHKPTX 0123456789.,-()/IVX", max_size=40))
def test_any_text_reads_the_same_twice(text):
    """Reading a canonical name again changes nothing, whatever the first text was."""
    once = khu_pho_name(text).canonical
    assert khu_pho_name(once).canonical in (once, "")


@pytest.mark.parametrize(("names", "heading", "ward", "expected"), [
    (["1", "2", "03"], "Khu phố", "", ["Khu phố 1", "Khu phố 2", "Khu phố 3"]),
    (["KP 1", "2", "3"], "Đơn vị", "", ["Khu phố 1", "Khu phố 2", "Khu phố 3"]),
    (["1", "2"], "Thôn/khu phố", "Thị trấn X", ["Khu phố 1", "Khu phố 2"]),
    (["1", "2"], "Thôn/khu phố", "Xã X", ["Thôn 1", "Thôn 2"]),
    (["1", "2"], "Đơn vị", "", ["1", "2"]),
    (["1", "2"], "Đơn vị", "Thị trấn Liên Hương", ["Khu phố 1", "Khu phố 2"]),
    (["1", "2"], "Tổ dân phố", "Thị trấn Liên Hương", ["Tổ dân phố 1", "Tổ dân phố 2"]),  # whatever the register calls its own
    (["Phước Lộc", "VĨNH SƠN"], "Tên thôn", "", ["Thôn Phước Lộc", "Thôn Vĩnh Sơn"]),
    (["Phước Lộc", "Vĩnh Sơn"], "Đơn vị", "", ["Phước Lộc", "Vĩnh Sơn"]),
    (["Xuân An", "Tân Lập"], "Khu dân cư", "", ["Xuân An", "Tân Lập"]),
    (["Thới Bình", "Thới Hòa"], "Khu vực", "", ["Khu vực Thới Bình", "Khu vực Thới Hòa"]),
    (["Thôn Đông", "Xóm 2", "Tân Lập"], "Khu dân cư", "", ["Thôn Đông", "Xóm 2", "Tân Lập"]),
    (["Tà Rom", "Sóc Chùa", "Bến Bạ", "Căn Nom"], "Ấp", "", ["Ấp Tà Rom", "Ấp Sóc Chùa", "Ấp Bến Bạ", "Ấp Căn Nom"]),
    (["Làng Sen", "Bản Mới", "Tân An"], "Thôn", "", ["Làng Sen", "Bản Mới", "Tân An"]),
    (["K1", "K2", "Khóm 3"], "Khóm", "", ["Khóm 1", "Khóm 2", "Khóm 3"]),
    (["K1", "Mỹ Hòa"], "Khóm", "", ["Khóm K1", "Khóm Mỹ Hòa"]),
    (["Khóm 1", "Khóm 2", "K3", "Mỹ Hòa", "Mỹ Phú", "Đông An"], "Khóm", "", ["Khóm 1", "Khóm 2", "Khóm 3", "Khóm Mỹ Hòa", "Khóm Mỹ Phú", "Khóm Đông An"]),
    (["Th. Đông", "Th.Tây", "Thanh An"], "Thôn", "", ["Thôn Đông", "Thôn Tây", "Thôn Thanh An"]),
    (["ẤpVĩnh Hòa", "Ap Mỹ Hưng", "âp 4", "- Ấp 5"], "Ấp", "", ["Ấp Vĩnh Hòa", "Ấp Mỹ Hưng", "Ấp 4", "Ấp 5"]),
    (["KP 1", "KP Bình An"], "Khối phố", "", ["Khối phố 1", "Khối phố Bình An"]),
    (["Số 1", "Số 02"], "TDP", "", ["Tổ dân phố 1", "Tổ dân phố 2"]),
    (["KP1 (22 tổ)", "KP2 (có 18 tổ)"], "Khu phố", "", ["Khu phố 1", "Khu phố 2"]),
    (["CH KP1", "CH khu phố 2"], "Chi hội", "", ["Khu phố 1", "Khu phố 2"]),
    (["Trường Sơn", "Chợ Mới", "Trường Tiểu học A", "Xuân An"], "Thôn", "", ["Thôn Trường Sơn", "Thôn Chợ Mới", "Trường Tiểu học A", "Thôn Xuân An"]),
    (["Đoàn Kết", "Trường Sơn"], "Đơn vị", "", ["Đoàn Kết", "Trường Sơn"]),
    (["Thôn A", "Thôn B", "Xuân An"], "Địa bàn", "", ["Thôn A", "Thôn B", "Thôn Xuân An"]),
    (["Khu phố 1 - Xuân An", "KP 2 - Tân Lập"], "Đơn vị", "", ["Khu phố 1", "Khu phố 2"]),
    (["Khu phố 1 - Xuân An", "Khu phố 1 - Tân Lập"], "Đơn vị", "", ["Khu phố 1 - Xuân An", "Khu phố 1 - Tân Lập"]),
    (["Khu phố 1 - 12", "KP 2 - 12", "", "Xuân An - 12"], "Đơn vị", "Phường 12", ["Khu phố 1", "Khu phố 2", "", "Khu phố Xuân An"]),
    (["Khu phố 1", "", "Khu phố 1A"], "Khu phố", "", ["Khu phố 1", "", "Khu phố 1A"]),
    (["Tổ 1", "tổ 02", "TDP 3"], "Tổ dân phố", "", ["Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 3"]),
    (["Tổ dân phố 1", "Tổ 1", "Tổ 2"], "Tổ dân phố", "", ["Tổ dân phố 1", "Tổ 1", "Tổ 2"]),
    (["Tổ 1", "Tổ 2"], "Đơn vị", "", ["Tổ 1", "Tổ 2"]),
])
def test_a_column_is_read_together(names, heading, ward, expected):
    """Heading, siblings, ward and register say what a bare number or name is; nothing else does."""
    assert [unit.canonical for unit in canonical_names(names, heading, ward)] == expected


@pytest.mark.parametrize(("heading", "expected"), [
    ("Thôn/tổ dân phố", ["Thôn", "Tổ dân phố"]), ("Khu phố (KP)", ["Khu phố"]), ("Tên đơn vị", []), ("Tên TDP", ["Tổ dân phố"]), ("Khu dân cư", ["Khu dân cư"]),
])
def test_headings_name_kinds(heading, expected):
    """The kinds that a heading names, each once."""
    assert kinds_in(heading) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("BÁO CÁO KHU PHỐ 5 NĂM 2019", "Khu phố 5"), ("KP 1", "Khu phố 1"), ("Thôn Phước Lộc", "Thôn Phước Lộc"), ("bao_cao_KP_3_2019", "Khu phố 3"),
    ("PHIẾU BÁO CÁO THÔN XUÂN AN NĂM 2019", "Thôn Xuân An"), ("Thôn, khu phố", ""), ("văn bản số 12/UBND", ""), ("TỔ CHỨC HỌC TẬP", ""),
    ("PHIẾU BÁO CÁO KHU PHỐ HÒA QUÝ 2 NĂM 2020", "Khu phố Hòa Quý 2"), ("BÁO CÁO THÔN XUÂN AN QUÝ 2 NĂM 2019", "Thôn Xuân An"), ("BÁO CÁO THÔN XUÂN AN 6 THÁNG ĐẦU NĂM 2019", "Thôn Xuân An"),
    ("BÁO CÁO THÔN XUÂN AN 5 NĂM 2016-2020", "Thôn Xuân An"), ("KP HÒA THẮNG 1 năm học 2019 - 2020", "Khu phố Hòa Thắng 1"), ("PHIếU BáO CáO KHU PHố HòA HòA 2 năm 2020", "Khu phố Hòa Hòa 2"),
    ("Khu phố: Tiểu khu Mỹ Đức", "Tiểu khu Mỹ Đức"), ("Khu phố: KP 2", "Khu phố 2"), ("TỔ DÂN PHỐ: TỔ 2 NĂM 2019", "Tổ dân phố 2"),
    ("Thôn: Thôn Xuân An năm 2019", "Thôn Xuân An"), ("Khu phố: Tiểu khu Mỹ Đức năm 2019", "Tiểu khu Mỹ Đức"), ("Khu phố văn hóa", ""), ("THÔN HỌC TẬP", ""), ("14 khu phố", ""), ("Khu phố 1-14", ""), ("BIỂU TỔNG HỢP KHU PHỐ", ""), ("các khu phố trong thị trấn", ""),
])
def test_khu_pho_in_titles(text, expected):
    """A title or sheet name is about a khu phố only when it names one."""
    assert find_khu_pho(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("UBND THỊ TRẤN LIÊN HƯƠNG", "Thị trấn Liên Hương"), ("TT. Liên Hương", "Thị trấn Liên Hương"), ("TT Liên Hương", "Thị trấn Liên Hương"),
    ("T.T Liên Hương", "Thị trấn Liên Hương"), ("P. Phan Rí Cửa", "Phường Phan Rí Cửa"), ("XÃ VĨNH HẢO", "Xã Vĩnh Hảo"), ("xã Hoà Phú", "Xã Hòa Phú"),
    ("HỘI KHUYẾN HỌC XÃ TÂN SƠN", "Xã Tân Sơn"), ("Xã Tân Sơn - huyện Lục Ngạn", "Xã Tân Sơn"), ("Phường 05", "Phường 5"), ("P5", "Phường 5"), ("P.12", "Phường 12"),
    ("xa Vinh Hao", "Xã Vĩnh Hảo"), ("Xã Đạ Sar", "Xã Đạ Sar"), ("Xã Tân Hội", "Xã Tân Hội"), ("Xã Long Thành Trung", "Xã Long Thành Trung"),
    ("TT GDTX", ""), ("Xã hội", ""), ("Khu phố 1", ""), ("xã", ""), ("Thị xã La Gi", ""), ("TT", ""), ("Xã hội học tập", ""),
])
def test_ward_names(text, expected):
    """A ward with its kind is read whoever it is; words that only look like one are not."""
    assert ward_name(text).canonical == expected


def test_a_ward_without_kind_needs_the_codelist():
    """In a column of wards *Vĩnh Hảo* is completed; *Liên Hương* only with the year, for it was two units."""
    read = [ward_name("Vĩnh Hảo", bare=True), ward_name("Liên Hương", bare=True), ward_name("Liên Hương", bare=True, year=2019),
            ward_name("Liên Hương", bare=True, year=2026), ward_name("Tân Sơn", bare=True), ward_name("Vĩnh Hảo")]
    assert [name.canonical for name in read] == ["Xã Vĩnh Hảo", "Liên Hương", "Thị trấn Liên Hương", "Xã Liên Hương", "Tân Sơn", ""]


@pytest.mark.parametrize(("text", "expected"), [
    ("bao_cao_TT_Lien_Huong_2019.xlsx", ["Thị trấn Liên Hương"]), ("lienhuong_bieu_hkh_2018", ["Thị trấn Liên Hương"]), ("phuoc the bieu GDHT 2016", ["Xã Phước Thể"]),
    ("Liên Hương - Biểu số liệu tổng kết 5 năm (2020)", ["Thị trấn Liên Hương"]), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", []),
    ("Tổng hợp xã Vĩnh Hảo và xã Phước Thể", ["Xã Vĩnh Hảo", "Xã Phước Thể"]), ("TT 22/2020/TT-BGDĐT", []), ("P. Giáo dục", []), ("bieu xa Tan Son 2019", ["Xã Tan Son"]), ("bieu xa tan son 2019", []), ("UBND XA HAI THANH HUYEN CAM XUYEN", ["Xã Hai Thanh"]), ("HKH Phuong Tam Thai_2019", ["Phường Tam Thai"]), ("BAO CAO PHUONG HUONG NAM 2019", []),
    ("UBND THI XA AN KHE", []), ("CONG HOA XA HOI CHU NGHIA VIET NAM", []), ("Hoi KH Thi tran Loc Ha, huyen Binh Luc", ["Thị trấn Loc Ha"]), ("SO LIEU DIA PHUONG TAN LAP", []), ("UBND XA SON TINH", ["Xã Son Tinh"]), ("Tong hop Xa Son Tinh nam 2021", ["Xã Son Tinh"]),
    ("các xã, phường, thị trấn", []), ("Báo cáo thôn Phú Lạc", []), ("BIỂU TỔNG HỢP TOÀN XÃ", []), ("CÁC XÃ THUỘC HUYỆN TUY PHONG", []), ("XÃ NĂM 2019", []),
    ("BÁO CÁO CỦA XÃ VĨNH HẢO NĂM 2019", ["Xã Vĩnh Hảo"]), ("Xã Long Thành Trung - 2017", ["Xã Long Thành Trung"]), ("HỘI KHUYẾN HỌC XÃ TÂN HỘI", ["Xã Tân Hội"]),
    ("UBND XÃ TRÀ CÔN THÀNH PHỐ X", ["Xã Trà Côn"]), ("Phường 5 năm 2019", ["Phường 5"]),
    ("KẾT QUẢ CÁC DANH HIỆU CỦA XÃ SO VỚI KẾ HOẠCH NĂM 2023", []), ("SỐ LIỆU CỦA PHƯỜNG TÍNH ĐẾN NGÀY 30/11/2023", []), ("HỘI VIÊN TOÀN XÃ CHIA THEO THÔN", []), ("HỘI KHUYẾN HỌC XÃ ĐÌNH BẢNG", ["Xã Đình Bảng"]), ("UBND XÃ TÂN LẬP BẢNG TỔNG HỢP", ["Xã Tân Lập"]), ("HOẠT ĐỘNG QUỸ CỦA THỊ TRẤN TỪNG QUÝ TRONG NĂM 2023", []),
])
def test_wards_in_titles_and_file_names(text, expected):
    """With accents any ward, without accents only known ones; the words of the state are no ward."""
    assert find_wards(text) == expected


@pytest.mark.parametrize(("heading", "expected"), [
    ("Tên xã, phường", True), ("Xã/phường/thị trấn", True), ("Thôn/khu phố", False), ("Thành phố/Thị xã/huyện", False), ("Đơn vị", False), ("Thôn (xã)", False),
])
def test_headings_of_wards(heading, expected):
    """Which name columns hold wards."""
    assert names_wards(heading) is expected


@pytest.mark.parametrize(("ward", "khu_pho", "period", "expected"), [
    ("Thị trấn Liên Hương", "", "2019", "22969.1"), ("Xã Liên Hương", "", "2026", "22969.2"), ("Thị trấn Phan Rí Cửa", "", "2019", "22972.1"),
    ("Thị trấn Phan Rí Cửa", "", "2020", "22972.2"), ("Thị trấn Phan Rí Cửa", "", "2019-2020", "22972.2"), ("Thị trấn Liên Hương", "Khu phố 1", "2019", "22969.1/khu-phố-1"),
    ("Xã Đông Thạnh", "", "2019", "xã-đông-thạnh"), ("", "Khu phố 1", "2019", ""),
])
def test_an_id_is_one_territory(ward, khu_pho, period, expected):
    """The code 22969 names two territories in time; ids tell them apart."""
    assert org_unit_id(ward, khu_pho, period) == expected


def test_successors_exist_and_names_begin_with_their_kind():
    """The codelist of units is consistent in itself, and its canonical ward names are read as themselves."""
    rows = codelists.load("org_units")
    ids = [row["org_unit_id"] for row in rows]
    assert len(set(ids)) == len(ids)
    assert {s for row in rows for s in row["successor_ids"].split(";") if s} <= set(ids)
    assert {row["parent_id"] for row in rows} - {""} <= set(ids)
    assert [ward_name(row["name"]).canonical for row in rows if row["level"] == "ward"] == [row["name"] for row in rows if row["level"] == "ward"]


def test_the_register_is_in_natural_order_and_in_time():
    """Khu phố 10 comes after Khu phố 9; the sample register ends with the town."""
    names = registered_khu_pho("Thị trấn Liên Hương", "2019")
    assert (names, registered_khu_pho("Thị trấn Liên Hương", "2026")) == ([f"Khu phố {i}" for i in range(1, 15)], [])
    assert names == sorted(names, key=natural_key)


def test_misspelt_names_get_suggestions_only():
    """A misspelling is not applied; the nearest known names are offered."""
    assert ward_name("Xã Vĩnh Hào").canonical == "Xã Vĩnh Hào"
    assert suggest_khu_pho("Khu phô 14", "Thị trấn Liên Hương", "2019")[0] == "Khu phố 14"


def test_names_of_other_submissions_complete_shorter_forms():
    """Without accents or kind a name is the one fuller name of its ward; where two fit, it stays."""
    names = ["Thôn Bình An 1", "Thôn Binh An 1", "Bình An 1", "Thôn Tân An", "Thôn Tấn An", "Thôn Tan An", "Khu phố 1", "Khu phố 2", "Thôn 1", "Xuân An", ""]
    assert fuller_names(names) == {"Thôn Binh An 1": "Thôn Bình An 1", "Bình An 1": "Thôn Bình An 1"}


def test_the_register_completes_names(tmp_path):
    """A ward's register gives accents and kinds back, for that ward."""
    (tmp_path / "khu_pho.csv").write_text(
        "ward,khu_pho,valid_from,valid_to,confirmed_by\nXã A,Thôn Bình An 1,,,\nXã A,Thôn Tân Lập,,,\n", encoding="utf-8")
    with codelists.using(tmp_path):
        read = [unit.canonical for unit in canonical_names(["Thon Binh An 1", "TAN LAP", "Tân Lập", "Khác"], "Đơn vị", "Xã A")]
    assert read == ["Thôn Bình An 1", "Thôn Tân Lập", "Thôn Tân Lập", "Thôn Khác"]


def test_a_persons_decision_wins(tmp_path):
    """Aliases of a ward are applied as written, for that ward only."""
    (tmp_path / "org_unit_aliases.csv").write_text("written,ward,name\nChi hội chợ,Xã A,Thôn Phước Lộc\n", encoding="utf-8")
    with codelists.using(tmp_path):
        read = (khu_pho_name("CHI HỘI CHỢ", ward="Xã A"), khu_pho_name("CHI HỘI CHỢ", ward="Xã B"))
    assert [unit.canonical for unit in read] == ["Thôn Phước Lộc", "Chợ"]


@pytest.mark.parametrize(("written", "expected"), [
    (["Thôn 1 (Bình Thạnh)", "Thôn 2 (Bình Thạnh)", "Thôn 1 (Phước Thể)", "Thôn 2 (Phước Thể)"],
     ["Thôn 1 (Xã Bình Thạnh)", "Thôn 2 (Xã Bình Thạnh)", "Thôn 1 (Xã Phước Thể)", "Thôn 2 (Xã Phước Thể)"]),
    (["Khu phố 1", "Khu phố 2 - Liên Hương", "Thôn 1 - Bình Thạnh (cũ)", "Thôn 1 (xã Phước Thể cũ)"],
     ["Khu phố 1", "Khu phố 2", "Thôn 1 (Xã Bình Thạnh)", "Thôn 1 (Xã Phước Thể)"]),
    (["Thôn Xuân An, xã A Ba cũ", "Thôn Xuân An, xã B Ba cũ", "Thôn Hà Thủy, xã A Ba cũ"], ["Thôn Xuân An (Xã A Ba)", "Thôn Xuân An (Xã B Ba)", "Thôn Hà Thủy"]),
    (["Thôn 1 (nam)", "Thôn 1 (bắc)"], ["Thôn 1 (nam)", "Thôn 1 (bắc)"]),
    (["Khu phố 1 - Liên Hương", "Khu phố 2", "Khu phố 1 - Liên Hương"], ["Khu phố 1", "Khu phố 2", "Khu phố 1"]),
])
def test_names_of_merged_wards_are_told_apart(written, expected):
    """Units of one name keep the old ward behind it, as a review recasts them; where no name repeats, the ward goes."""
    assert [unit.canonical for unit in canonical_names(written, "Thôn, khu phố", "Xã Liên Hương")] == expected


def test_a_letter_behind_a_sign_is_the_same_name_where_the_ward_writes_it_so_elsewhere():
    """*Khu phố 1-A* is *Khu phố 1A* of another year; two lines of one list are two units, and alone nothing is known."""
    assert joined_names([["Khu phố 1-A", "Khu phố 1-B", "Khu phố 2"], ["Khu phố 1A", "Khu phố 1B", "Khu phố 2"]]) == {"Khu phố 1-A": "Khu phố 1A", "Khu phố 1-B": "Khu phố 1B"}
    assert joined_names([["Khu phố 1-A", "Khu phố 1A"], ["Khu phố 1A"]]) == {}
    assert joined_names([["Khu phố 1-A", "Khu phố 2"]]) == {}


@pytest.mark.parametrize("text", ["Khu phố 1-A", "KP 1 - a", "K.phố 01/A"])
def test_a_letter_behind_a_sign_is_part_of_the_number(text):
    """Also in a ward whose register knows *Khu phố 1*."""
    assert khu_pho_name(text).canonical == "Khu phố 1-A"
    assert [unit.canonical for unit in canonical_names([text, "Khu phố 2"], ward="Thị trấn Liên Hương")] == ["Khu phố 1-A", "Khu phố 2"]


@pytest.mark.parametrize(("title", "wards"), [
    ("UBND PHƯỜNG NINH HIỆP - THỊ XÃ NINH HÒA", ["Phường Ninh Hiệp"]),  # a thị xã is no xã
    ("Thị xã Bến Cát", []),
    ("HỘI KHUYẾN HỌC XÃ BÌNH THẠNH TRUNG", ["Xã Bình Thạnh Trung"]),  # though Xã Bình Thạnh is known
    ("Chí Công Hạ, ngày 12 tháng 6 năm 2020", []),  # though Xã Chí Công is
    ("SỐ LIỆU TOÀN XÃ QUA CÁC NĂM", []),
    ("UBND XÃ BẢN QUA", ["Xã Bản Qua"]),
    ("CÁC XÃ VÙNG CAO HUYỆN TRẠM TẤU", []),
    ("Kết quả sau sáp nhập xã Hua Thanh", []),
    ("Phường: Bình Hưng Hòa B", ["Phường Bình Hưng Hòa B"]),
    ("UBND XÃ THƯỜNG PHƯỚC 1", ["Xã Thường Phước 1"]),
    ("UBND XÃ ĐƯNG K'NỚ", ["Xã Đưng K'Nớ"]),
    ("THỊ TRẤN NĂM CĂN", ["Thị trấn Năm Căn"]),
    ("Toàn xã năm 2019", []),
    ("Hội KH P.Tân Thới Nhất, Q.12", ["Phường Tân Thới Nhất"]),
    ("Phường: Mường Thanh TP: Điện Biên Phủ", ["Phường Mường Thanh"]),
])
def test_a_title_names_the_ward_and_nothing_that_looks_like_one(title, wards):
    """Districts called thị xã, longer names than the known one, words behind *xã* that begin no name."""
    assert find_wards(title) == wards


def test_names_of_one_list_are_different_units(tmp_path):
    """*Pa Sang* beside *Pá Sáng* is no slip of the pen, as it would be in another year's list."""
    book = openpyxl.Workbook()
    names = ("Bản Pá Sáng", "Bản Pa Sang", "Bản Nà Khái")
    for row in (("UBND XÃ TÀ HỪA",), ("GIA ĐÌNH HỌC TẬP NĂM 2022",), ("STT", "Bản", "Tổng số hộ"), *((n, name, 100 + n) for n, name in enumerate(names, 1))):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    assert set(hh.clean(tmp_path / "a.xlsx").observations["khu_pho"]) == set(names)


def test_a_ward_with_its_district_has_the_id_of_the_register():
    """Where two are called alike, the register's is the one of its district; another gets an id of its own."""
    assert org_units.org_unit_id("Thị trấn Liên Hương (huyện Tuy Phong)", period="2019") == org_units.org_unit_id("Thị trấn Liên Hương", period="2019")
    assert org_units.org_unit_id("Thị trấn Liên Hương (huyện Đức Linh)", period="2019") not in ("", org_units.org_unit_id("Thị trấn Liên Hương", period="2019"))


@pytest.mark.parametrize(("text", "district"), [
    ("UBND HUYỆN TUY PHONG", "Huyện Tuy Phong"), ("XÃ TÂN TIẾN - H.Đầm Dơi, tỉnh Cà Mau", "Huyện Đầm Dơi"), ("THỊ XÃ LA GI", "Thị xã La Gi"), ("UBND HUYEN TRAN YEN", "Huyện Tran Yen"),
    ("QUẬN 3 - THÀNH PHỐ HỒ CHÍ MINH", "Quận 3"), ("TP. Vinh", "Thành phố Vinh"), ("UBND THÀNH PHỐ HÀ NỘI", ""), ("các huyện Tuy Phong, Bắc Bình", ""), ("HUYỆN ỦY TUY PHONG", ""), ("Thị trấn Phước Dân", ""),
])
def test_districts_in_titles_and_folders(text, district):
    """A city over districts is none, nor is a list of them, nor an office."""
    assert find_district(text) == district


@pytest.mark.parametrize(("names", "fuller"), [
    ({"B. Mùi 2", "Bản Mùi 2", "Bản Hin"}, {"B. Mùi 2": "Bản Mùi 2"}), ({"Mùi 2", "B. Mùi 2", "Bản Mùi 2"}, {"Mùi 2": "Bản Mùi 2", "B. Mùi 2": "Bản Mùi 2"}),
    ({"B. Mùi 2", "Thôn Mùi 2"}, {}), ({"B. Mùi 2", "Bản Mùi 2", "Buôn Mùi 2"}, {}), ({"Mùi 2", "B. Mùi 2"}, {}),
])
def test_a_kind_of_one_letter_is_the_one_that_fits(names, fuller):
    """*B. Mùi 2* beside *Bản Mùi 2* of another year; beside a bản and a buôn it may be either."""
    assert fuller_names(names) == fuller


@pytest.mark.parametrize(("names", "heading", "read"), [(["Buôn Ea Mtá", "Buôn Mùi 1", "B. Mùi 2"], "Buôn, thôn", "Buôn Mùi 2"), (["Bản Mùi 1", "B. Mùi 2", "Bản Pá", "Bản Hin"], "Bản", "Bản Mùi 2")])
def test_a_letter_beside_the_rest_of_its_series(names, heading, read):
    """*B. Mùi 2* beside *Buôn Mùi 1* is the next buôn of that name."""
    assert read in [unit.canonical for unit in canonical_names(names, heading, "Xã Ea Tul")]


@pytest.mark.parametrize(("names", "expected"), [(["1 Thôn Đông", "2 Thôn Tây"], ["Thôn Đông", "Thôn Tây"]), (["2 Thôn Đông", "1 Thôn Tây"], None), (["1 Thôn Đông", "Thôn Tây"], None)])
def test_running_numbers_before_the_kind_are_no_part_of_the_name(names, expected):
    """Where they stand before all names and rise."""
    read = [unit.canonical for unit in canonical_names(names, "Thôn", "Xã A")]
    assert (read == ["Thôn Đông", "Thôn Tây"]) == (expected is not None)


@pytest.mark.parametrize(("written", "name"), [
    ("Thôn 4 + Thôn 5", "Thôn 4+5"), ("KP 3 và KP 4", "Khu phố 3+4"), ("Thôn Đông, thôn Tây", "Thôn Đông+Tây"), ("Thôn 4 & bon Bu N'Drung", "Thôn 4+Bon Bu N'Drung"),
])
def test_several_on_a_line_each_with_its_kind(written, name):
    """They are kept together, which is said."""
    unit = khu_pho_name(written)
    assert (unit.canonical, unit.note) == (name, "several")
