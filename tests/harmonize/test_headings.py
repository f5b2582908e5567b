"""Every data element is reached by the headings that offices write: whole paths, short forms, capitals, without accents."""

import unicodedata

import pytest

from hieuhoc_analysis.harmonize.columns.beside import read_beside
from hieuhoc_analysis.harmonize.words.facets import Facets, facets
from hieuhoc_analysis.harmonize.words.headings import COUNT, IGNORED, RATE, UNMAPPED, read_heading

HEADINGS = {
    "households": """
        Tổng số hộ
        Số hộ
        TS hộ
        T.số hộ
        Tổng hộ
        Tổng số hộ dân cư
        Số hộ dân
        Hộ
        Tổng số hộ GĐ
        Số hộ trên địa bàn
        Tổng số hộ trong khu phố
        Số hộ gia đình
        Tổng số hộ (hộ)
        Tổng số⏎hộ
        Số hộ toàn thôn
        Tổng số hộ gia đình trên địa bàn
        Số hộ hiện có
        TSH
        Tổng số gia đình
        Số hộ thực tế
        Số hộ thường trú
        Tổng số hộ toàn khu phố
        Dân số / Số hộ
        Tổng số hộ dân trên địa bàn khu phố
        Hộ gia đình / Tổng số
        Gia đình học tập / Tổng số hộ
        GĐHH / TS hộ
        Gia đình / TS
        Mô hình Gia đình học tập / Tổng số hộ gia đình
    """,
    "population": """
        Nhân khẩu
        Số nhân khẩu
        Dân số
        Tổng số nhân khẩu
        Số khẩu
        Khẩu
        Tổng dân số
        Nhân khẩu (người)
        TS nhân khẩu
        Dân số / Nhân khẩu
        Dân số (người)
        Tổng số khẩu
        NK
        Số NK
    """,
    "families_registered": """
        Gia đình hiếu học / Đăng ký
        GĐHH / ĐK
        Số hộ đăng ký GĐHH
        Số gia đình đăng ký học tập
        Gia đình học tập / Số hộ đăng ký
        Số hộ ĐK GĐHT
        ĐK GĐHH
        Đăng ký gia đình hiếu học
        Số hộ đăng ký xây dựng gia đình học tập
        Số hộ đăng ký phấn đấu GĐHH
        GĐHT đăng kí
        Số GĐ đăng ký đạt danh hiệu GĐHT
        Mô hình gia đình học tập / Đăng ký đầu năm
        Hộ đăng ký GĐHT
        Gia đình hiếu học (hộ) / Đăng ký
        Số gia đình đăng ký danh hiệu "Gia đình hiếu học"
        Danh hiệu GĐHT / Số hộ đăng ký
        Gia đình học tập / Số đăng ký
        Số hộ đăng ký thực hiện mô hình Gia đình học tập
        1. Gia đình học tập / a) Đăng ký
        Số hộ đăng ký tham gia gia đình hiếu học
        Gia đình học tập / Số GĐ ĐK
        Gia đình học tập / SL đăng ký
        Số gia đình đăng ký / Gia đình hiếu học
        ĐK GĐ hiếu học
        Hộ ĐK
        Tổng số hộ đăng ký GĐHT
        Số hộ đã đăng ký GĐHT
        Số lượng gia đình đăng ký học tập
    """,
    "families_recognized": """
        Gia đình hiếu học / Công nhận
        GĐHH / CN
        Số hộ được công nhận GĐHH
        Gia đình học tập / Đạt
        GĐ đạt GĐHT
        Số hộ đạt danh hiệu GĐHT
        Gia đình học tập / Được CN
        Gia đình học tập / Số hộ đạt chuẩn
        Gia đình học tập / Đạt tiêu chuẩn
        Số hộ đạt gia đình hiếu học
        Số gia đình được công nhận gia đình học tập
        Gia đình học tập / Kết quả bình xét
        Gia đình học tập / Công nhận cuối năm
        Số GĐ được CN GĐHT
        Gia đình học tập / Số hộ được UBND xã công nhận
        Gia đình học tập / Kết quả công nhận
        Số hộ được cấp giấy chứng nhận gia đình học tập
        Gia đình học tập / Số được công nhận năm 2019
        Gia đình học tập / Số hộ được xét công nhận
        Gia đình học tập đạt chuẩn
        GĐHT đạt
        Số hộ đạt GĐHT trong năm
        Gia đình học tập / Được công nhận danh hiệu
    """,
    "families_planned": """
        Gia đình học tập / Kế hoạch
        Chỉ tiêu GĐHT
        GĐHH / Chỉ tiêu giao
        Gia đình hiếu học / KH
        Kế hoạch năm GĐHT
        Chỉ tiêu đăng ký GĐHT
        Gia đình học tập / Chỉ tiêu KH năm 2019
        Số hộ chỉ tiêu GĐHT
        Gia đình học tập / Chỉ tiêu huyện giao
        Gia đình học tập / Chỉ tiêu kế hoạch
    """,
    "families_registered_new": """
        Gia đình học tập / Đăng ký / Mới
        Gia đình học tập / Đăng ký mới
        Số hộ đăng ký mới GĐHT
        GĐHT / ĐK mới
        Gia đình học tập / Đăng ký lần đầu
    """,
    "families_registered_renewed": """
        Gia đình học tập / Đăng ký / Tái
        Gia đình học tập / Tái đăng ký
        GĐHT / Đăng ký lại
        Gia đình học tập / Đăng ký / Duy trì
    """,
    "families_recognized_new": """
        Gia đình học tập / Công nhận mới
        GĐHT / CN mới
        Gia đình học tập / Công nhận / Lần đầu
    """,
    "families_recognized_renewed": """
        Gia đình học tập / Tái công nhận
        GĐHT / Công nhận lại
        GĐHT / Tái CN
    """,
    "clans": """
        Tổng số dòng họ
        Dòng họ hiếu học / Tổng số
        DHHH / TS
        Số dòng họ
        TS dòng họ
        Dòng họ / Hiện có
        Dòng họ học tập / Tổng số dòng họ
        Tổng số tộc họ
        Số dòng họ trên địa bàn
        Dòng tộc / Tổng số
        Dòng họ học tập / Số dòng họ hiện có
    """,
    "clans_registered": """
        Dòng họ hiếu học / Đăng ký
        DHHT / ĐK
        Số dòng họ đăng ký
        Dòng họ đăng ký DHHT
        Dòng tộc hiếu học / Đăng ký
        ĐK dòng họ học tập
        Số tộc họ đăng ký
        Dòng họ học tập / Số dòng họ đăng ký
        Dòng họ ĐK
        Số dòng họ đăng ký xây dựng dòng họ học tập
    """,
    "clans_recognized": """
        Dòng họ hiếu học / Công nhận
        DHHT / CN
        Số dòng họ được công nhận
        Dòng họ đạt DHHT
        Dòng họ học tập / Đạt
        Tộc họ hiếu học / Đạt
        Dòng họ học tập / Số dòng họ đạt danh hiệu
        Số dòng họ đạt chuẩn
    """,
    "communities": """
        Cộng đồng học tập / Tổng số
        CĐHT / TS
        Tổng số khu phố
        Số thôn
        Tổng số cộng đồng
        Cộng đồng học tập / Tổng số khu phố
        Số khu phố
        Cộng đồng học tập / Tổng số thôn
        Số ấp
        Tổng số thôn, khu phố
        Số thôn, khu phố
    """,
    "communities_registered": """
        Cộng đồng học tập / Đăng ký
        CĐHT / ĐK
        Số khu phố đăng ký CĐHT
        Đăng ký cộng đồng học tập
        Cộng đồng khuyến học / Đăng ký
        Khu phố học tập / Đăng ký
        Số thôn đăng ký
        Thôn học tập / ĐK
        CĐHT cấp thôn / Đăng ký
        Cộng đồng học tập / Số thôn đăng ký
        Số khu phố ĐK cộng đồng học tập
    """,
    "communities_recognized": """
        Cộng đồng học tập / Công nhận
        CĐHT / CN
        Số khu phố được công nhận CĐHT
        Cộng đồng học tập / Đạt
        Đạt CĐHT
        Khu phố đạt cộng đồng học tập
        Cộng đồng học tập / Số khu phố đạt
        Số thôn đạt CĐHT
        Cộng đồng học tập / Được CN
    """,
    "organizations": """
        Đơn vị học tập / Tổng số
        ĐVHT / TS
        Tổng số đơn vị
        Số cơ quan, đơn vị
        Đơn vị học tập / Tổng số đơn vị
        Số đơn vị
        Tổng số cơ quan, đơn vị
        Đơn vị học tập / Số đơn vị hiện có
    """,
    "organizations_registered": """
        Đơn vị học tập / Đăng ký
        ĐVHT / ĐK
        Số đơn vị đăng ký
        Đơn vị đăng ký ĐVHT
        Cơ quan, đơn vị học tập / Đăng ký
        Số cơ quan đăng ký
        Đơn vị học tập / Số đơn vị đăng ký
        Trường học, cơ quan / Đăng ký
    """,
    "organizations_recognized": """
        Đơn vị học tập / Công nhận
        ĐVHT / CN
        Số đơn vị được công nhận
        Đơn vị đạt ĐVHT
        Đơn vị học tập / Đạt
        Số đơn vị đạt danh hiệu đơn vị học tập
        Đơn vị học tập / Được công nhận
    """,
    "adults": """
        Người lớn
        Số người lớn
        Tổng số người lớn
        Công dân học tập / Tổng số
        Số người từ 18 tuổi trở lên
        Số người từ đủ 18 tuổi
        Tổng số người dân từ 18 tuổi trở lên
        Công dân từ đủ 18 tuổi trở lên
        Công dân học tập / Người lớn
        Công dân từ 18 tuổi trở lên
        Công dân học tập / Tổng số công dân
    """,
    "citizens_recognized": """
        Công dân học tập / Công nhận
        Công dân học tập / Đạt
        Số công dân được công nhận CDHT
        Số người đạt công dân học tập
        Công dân đạt danh hiệu công dân học tập
        Công dân học tập / Số người được công nhận
    """,
    "citizens_registered": """
        Công dân học tập / Đăng ký
        Số công dân đăng ký CDHT
    """,
    "pupils_start": """
        Học sinh đầu năm
        HS đầu năm
        Số học sinh đầu năm học
        Sĩ số đầu năm
        Tổng số học sinh / Đầu năm
        Học sinh / Đầu năm học
        HS nhập học đầu năm
        Số HS đầu năm học 2018-2019
        Sĩ số / Đầu năm
        Đầu năm học
        Số HS huy động đầu năm
    """,
    "pupils_end": """
        Học sinh cuối năm
        HS cuối năm
        Số học sinh cuối năm học
        Sĩ số cuối năm
        Sĩ số / Cuối năm
        Cuối năm học
        Học sinh / Cuối năm học
    """,
    "dropouts": """
        Học sinh bỏ học
        Bỏ học
        HS bỏ học
        Số HS bỏ học
        Số học sinh bỏ học giữa chừng
        Học sinh bỏ học trong năm
        Số em bỏ học
        HS bỏ học (em)
        Trẻ em bỏ học
        Tình hình bỏ học / Số HS bỏ học
        Số học sinh bỏ học năm học 2018-2019
        HS thôi học
        Học sinh / Bỏ học
        Số trẻ bỏ học
    """,
    "returned_to_school": """
        Vận động trở lại lớp
        Vận động ra lớp
        Số em vận động trở lại lớp
        HS vận động ra lớp
        Số HS trở lại lớp
        Đã vận động ra lớp
        Số học sinh bỏ học vận động trở lại
        Vận động HS bỏ học trở lại lớp
        Vận động đi học lại
        Số HS bỏ học được vận động ra lớp
        Số em ra lớp lại
        Bỏ học / Vận động ra lớp
        Học sinh bỏ học / Đã vận động trở lại lớp
        Trở lại trường
        Huy động ra lớp
        Số em được vận động trở lại trường
    """,
    "not_enrolled": """
        Trẻ chưa ra lớp
        Chưa ra lớp
        Trẻ em trong độ tuổi chưa ra lớp
        Số trẻ chưa đi học
        Trẻ chưa đến trường
        Số trẻ trong độ tuổi chưa ra lớp
        Trẻ em chưa được ra lớp
        Số trẻ không ra lớp
    """,
    "children_age6": """
        Trẻ 6 tuổi
        Số trẻ 6 tuổi
        Tổng số trẻ 6 tuổi
        Trẻ em 6 tuổi
        Trẻ 6 tuổi / Tổng số
        Trẻ 6 tuổi trên địa bàn
        TS trẻ 6 tuổi
        Số trẻ 6 tuổi phải phổ cập
    """,
    "children_age6_grade1": """
        Trẻ 6 tuổi vào lớp 1
        Số trẻ 6 tuổi vào lớp 1
        Huy động trẻ 6 tuổi vào lớp 1
        Trẻ 6 tuổi / Vào lớp 1
        Trẻ 6 tuổi ra lớp 1
        Trẻ 6 tuổi được huy động vào lớp 1
        Số trẻ 6 tuổi đã vào lớp 1
        Trẻ 6 tuổi / Số trẻ vào lớp 1
        Trẻ 6 tuổi học lớp 1
    """,
    "members": """
        Hội viên
        Số hội viên
        Hội viên khuyến học
        Tổng số hội viên
        Số hội viên khuyến học
        TS hội viên
        Hội viên HKH
        HV
        Số HV
        Hội viên Hội Khuyến học
        Tổng số hội viên (người)
        Hội viên / Tổng số
        Phát triển hội viên / Tổng số hội viên
    """,
    "fund_vnd": """
        Quỹ khuyến học
        Quỹ khuyến học (đồng)
        Quỹ KH
        Quỹ KHKT (triệu đồng)
        Số tiền quỹ
        Quỹ khuyến học, khuyến tài
        Quỹ hội
        Quỹ khuyến học (1.000đ)
        Quỹ khuyến học / Số tiền
        Số dư quỹ
        Tổng quỹ khuyến học
        Kinh phí khuyến học (đồng)
        Vận động quỹ (tr.đ)
        Quỹ khuyến học (nghìn đồng)
        Quỹ khuyến học (ĐVT: triệu đồng)
        Quỹ khuyến học vận động trong năm
        Tiền quỹ
        Số tiền vận động
        Quỹ KH (tr đồng)
        Nguồn quỹ khuyến học
    """,
    "scholarships": """
        Suất học bổng
        Số suất học bổng
        Học bổng
        Học bổng / Số suất
        Số suất HB
        Trao học bổng (suất)
        Học bổng đã trao
        Số học bổng
        Số suất học bổng đã trao
        Cấp học bổng (suất)
        Suất HB
        Học bổng khuyến học / Số suất
    """,
}


def path_of(text):
    """A heading path from its line in the table above."""
    return tuple(text.strip().replace("⏎", "\n").split(" / "))


def bare(text):
    """As typed by someone without a Vietnamese keyboard."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).replace("đ", "d").replace("Đ", "D")


@pytest.mark.parametrize("element", HEADINGS)
def test_every_data_element_is_reached(element):
    """As written, in capitals, and decomposed."""
    for text in HEADINGS[element].strip().splitlines():
        for form in (text, text.upper(), unicodedata.normalize("NFD", text)):
            reading = read_heading(path_of(form))
            assert (form.strip(), reading.kind, reading.data_element) == (form.strip(), COUNT, element)


@pytest.mark.parametrize("element", HEADINGS)
def test_headings_without_accents_mean_the_same_or_nothing(element):
    """Where two words fall together (CĐHT and CDHT), nobody guesses."""
    for text in HEADINGS[element].strip().splitlines():
        reading = read_heading(path_of(bare(text)))
        assert (text.strip(), reading.data_element) in {(text.strip(), element), (text.strip(), "") if "CDHT" in bare(text) else None}


@pytest.mark.parametrize(("path", "context", "element"), [
    (("CDHT", "DK"), ("TONG HOP CAC MO HINH NAM 2018",), "communities_registered"),
    (("CDHT", "DK"), ("TONG HOP CAC MO HINH NAM 2023",), ""),
    (("CDHT", "ĐK"), ("Tổng hợp các mô hình năm 2023",), "citizens_registered"),
    (("So khu pho dat CDHT",), ("Nam 2023",), "communities_recognized"),
    (("So cong dan dat CDHT",), ("Nam 2023",), "citizens_recognized"),
])
def test_cdht_is_read_by_what_stands_around_it(path, context, element):
    """Cộng đồng or công dân: by accents elsewhere, by what is counted, by the year the title was created."""
    assert read_heading(path, context).data_element == element


@pytest.mark.parametrize(("words", "level"), [
    ("Mầm non", "preschool"), ("MN", "preschool"), ("Mẫu giáo", "preschool"), ("TH", "primary"), ("Tiểu học", "primary"), ("Cấp I", "primary"), ("Cấp 1", "primary"),
    ("THCS", "lower_secondary"), ("Cấp 2", "lower_secondary"), ("Trung học cơ sở", "lower_secondary"), ("THPT", "upper_secondary"), ("Cấp III", "upper_secondary"),
    ("tieu hoc", "primary"), ("Trường THCS", "lower_secondary"), ("Các cấp", "all"), ("Tổng số", "all"),
])
def test_education_levels(words, level):
    """Over or under *Học sinh bỏ học*."""
    for path in (("Học sinh bỏ học", words), (words, "Bỏ học")):
        reading = read_heading(path)
        assert (reading.data_element, reading.level) == ("dropouts", level)


@pytest.mark.parametrize(("words", "period"), [
    ("Năm 2019", "2019"), ("2019", "2019"), ("N2019", "2019"), ("Năm học 2018-2019", "2018-2019"), ("2018 - 2019", "2018-2019"), ("NH 2018-19", "2018-2019"),
    ("Quý I/2019", "2019-Q1"), ("Quý 2 năm 2019", "2019-Q2"), ("Quý III", "-Q3"), ("6 tháng đầu năm 2019", "2019-H1"), ("6 tháng cuối năm", "-H2"),
])
def test_periods_in_headings(words, period):
    """As a level of its own, and within the words of one heading."""
    assert read_heading(("Số hộ đăng ký GĐHH", words)).period == period
    assert read_heading((f"Số hộ đăng ký GĐHH {words}" if not words.isdigit() else f"Số hộ đăng ký GĐHH năm {words}",)).period == period


@pytest.mark.parametrize(("path", "why"), [
    (("Đăng ký, công nhận GĐHH",), "two steps"), (("Gia đình, dòng họ hiếu học", "Đăng ký"), "two models"), (("Số hộ, nhân khẩu",), "two counts"),
    (("Số hộ đăng ký GĐHH 2016-2020",), "a span of years"), (("Số gia đình hiếu học",), "registered or recognised?"), (("Trẻ 6 tuổi chưa ra lớp",), "two counts"),
    (("Bỏ học trong hè",), "no dropout of the school year"), (("Quỹ khuyến học, hội viên",), "two counts"),
])
def test_what_says_two_things_is_nobodys(path, why):
    """Such headings go to a person, never to the last word that was known."""
    assert read_heading(path).kind == UNMAPPED, why


@pytest.mark.parametrize(("path", "element"), [
    (("Kết quả đăng ký, công nhận", "Gia đình học tập", "Đăng ký", "Mới"), "families_registered_new"),
    (("Gia đình, dòng họ, cộng đồng", "Dòng họ", "ĐK"), "clans_registered"),
    (("Dân số", "Số hộ"), "households"),
    (("Tỷ lệ bỏ học, vận động", "Số lượng", "Vận động ra lớp"), "returned_to_school"),
])
def test_a_caption_of_several_things_is_settled_below_it(path, element):
    """The deeper heading decides."""
    assert read_heading(path).data_element == element


@pytest.mark.parametrize(("path", "element"), [
    (("Hộ được công", "nhận GĐHH"), "families_recognized"), (("Dòng họ đăng", "ký DHHH"), "clans_registered"),
    (("Năm 2018", "Dòng họ được công", "nhận DHHH"), "clans_recognized"), (("Hộ được công", "chứng GĐHH"), ""), (("Số hội", "viên khuyến", "học"), "members"),
])
def test_words_broken_over_two_levels_are_read_together(path, element):
    """A phrase that the office broke to fit the column, where only the whole is understood."""
    assert read_heading(path).data_element == element


@pytest.mark.parametrize("words", [
    "Đạt/ĐK", "CN / ĐK", "Công nhận/Tổng số hộ", "ĐK/Tổng số hộ", "TH/KH", "Thực hiện/KH 2020", "Gia đình được công nhận/đăng ký", "Đạt so KH", "So với chỉ tiêu",
])
def test_one_step_over_another_is_a_rate(words):
    """Without any word for a share."""
    assert read_heading((words,), ("Gia đình học tập",)).kind == RATE


@pytest.mark.parametrize(("words", "element"), [("Số hộ/gia đình đăng ký", "families_registered"), ("ĐK GĐHH/GĐHT", "families_registered"), ("Đăng ký/năm", "families_registered")])
def test_a_stroke_between_names_of_one_thing_is_no_rate(words, element):
    """Two words for a family, two names of a model."""
    assert read_heading((words,), ("Gia đình học tập",)).data_element == element


@pytest.mark.parametrize(("words", "element"), [
    ("Số học sinh bỏ học đã trở lại lớp", "returned_to_school"), ("Học sinh bỏ học đã vận động", "returned_to_school"), ("Số học sinh đã bỏ học", "dropouts"),
    ("Học sinh bỏ học và trở lại lớp", ""), ("Số trẻ 6 tuổi học lớp 1", "children_age6_grade1"), ("Số hộ được cấp giấy công nhận", "families_recognized"),
    ("Số hộ được UBND xã ra QĐ công nhận", "families_recognized"), ("Số hộ có QĐ công nhận", "families_recognized"), ("Số hộ được công nhận sau bình xét", "families_recognized"),
    ("Chỉ tiêu thị trấn giao (hộ)", "families_planned"), ("Tổng số cơ quan, trường học, doanh nghiệp", "organizations"), ("Số hội viên Hội Khuyến học", "members"),
])
def test_wordings_of_clerks(words, element):
    """Of those who dropped out, those who came back; both in one heading are nobody's."""
    assert read_heading((words,), ("Gia đình học tập",)).data_element == element


@pytest.mark.parametrize("title", ["Kết quả Gia đình học tập năm 2022 theo tổ dân phố", "GIA ĐÌNH HỌC TẬP CỦA CÁC KHU PHỐ", "Gia đình học tập phân theo thôn, ấp"])
def test_whose_figures_a_title_names_is_no_second_model(title):
    """*Theo tổ dân phố* says who reports."""
    assert read_heading(("Đăng ký", "SL"), (title,)).data_element == "families_registered"


def test_a_year_in_brackets_is_the_headings_period():
    """Other numbers in brackets are marks of columns."""
    assert [read_heading((words,)).period for words in ("Tổng số hộ (2020)", "Tổng số hộ (3)")] == ["2020", ""]


def test_whose_fund_it_is_changes_nothing():
    """*Chi hội* alone counts branches; behind *của* it says who holds the money."""
    assert [read_heading((words,)).data_element for words in ("Số tiền quỹ khuyến học của chi hội", "Quỹ khuyến học của các chi hội")] == ["fund_vnd"] * 2


def test_numbering_and_years_are_no_data():
    """*TT* repeated inside a table, and the column of years."""
    assert [read_heading(path).kind for path in (("Dòng họ", "TT"), ("Năm",))] == [IGNORED, IGNORED]


@pytest.mark.parametrize(("titles", "level"), [
    (("TÌNH HÌNH SĨ SỐ HỌC SINH TRUNG HỌC CƠ SỞ NĂM HỌC 2021-2022",), "lower_secondary"), (("Theo dõi học sinh tiểu học năm học 2022-2023", "TH"), "primary"),
    (("Học sinh bỏ học tiểu học, THCS",), "all"), (("Sĩ số học sinh TH, THCS",), "all"), (("Tổng hợp", "TH"), "all"),
])
def test_the_level_that_a_title_is_about(titles, level):
    """Of pupils; children of six who entered grade 1 have none, and *TH* alone is as often *tổng hợp*."""
    assert [read_heading((words,), titles).level for words in ("Học sinh đầu năm học", "Bỏ học", "Trẻ 6 tuổi")] == [level, level, "all"]


@pytest.mark.parametrize(("words", "element"), [
    ("HS THCS đã vận động quay lại trường", "returned_to_school"),  # *vận động quay lại* is a phrase too
    ("GĐHT / Đ.K", "families_registered"), ("DHHT / C.N", "clans_recognized"),
])
def test_the_phrases_that_leave_no_word_over(words, element):
    """Longest first leaves *trường*; initials typed with dots are the abbreviation."""
    assert read_heading(tuple(words.split(" / "))).data_element == element


@pytest.mark.parametrize("words", ["Hộ giữ vững danh hiệu", "Số gia đình hội viên", "Số hộ tham gia bình xét", "Đã thu phiếu đăng ký"])
def test_families_of_which_more_is_said_are_not_all_households(words):
    """Nor are they those recognised, or the members."""
    assert read_heading((words,), ("GIA ĐÌNH HỌC TẬP NĂM 2023",)).kind != COUNT


def test_th_beside_other_levels_is_primary(typed):
    """*TH* beside *Trung học cơ sở*, in full, is *tiểu học* though *KH giao* stands on the sheet; without them it is *thực hiện*."""
    top = [["UBND XÃ TAM HỢP"], ["KẾT QUẢ NĂM 2021"], [], ["STT", "Thôn", "Chỉ tiêu GĐHT", "HS bỏ học TH", "HS bỏ học Trung học cơ sở", "Quỹ KH (nghìn đồng)"]]
    values, _ = typed([*top, [1, "Thôn 1", 200, 2, 3, 4000], [2, "Thôn 2", 210, 1, 4, 5000]])
    assert {level: value for (name, _, element, level), value in values.items() if (name, element) == ("Thôn 1", "dropouts")} == {"primary": 2, "lower_secondary": 3}


@pytest.mark.parametrize("heading", [
    "Gia đình học tập theo Quyết định số 281/QĐ-TTg ngày 20/02/2014", "Gia đình học tập theo QĐ 387", "Gia đình học tập (theo mẫu 01 ban hành kèm theo hướng dẫn)", "Gia đình học tập (theo tiêu chí QĐ 324)",
    "Gia đình học tập theo Hướng dẫn 05/2016/HD-KHVN năm 2016"])
def test_what_a_count_rests_on_is_no_period(heading):
    """The day of a decision is not when the families were counted."""
    assert facets(heading) == Facets(model="family")


def test_other_words_behind_theo_are_kept():
    """They may tell of a part, or of a plan."""
    assert facets("Bỏ học (theo gia đình đi làm ăn xa)").subset
    assert facets("Số hộ đăng ký (theo kế hoạch)").step == "planned"


@pytest.mark.parametrize(("heading", "element", "level"), [
    ("Trẻ 6-14 tuổi", "children_school_age", "all"), ("Số trẻ trong độ tuổi đi học (6-14)", "children_school_age", "all"), ("Số trẻ trong độ tuổi 6-14", "children_school_age", "all"),
    ("Trẻ em từ 6 đến 14 tuổi", "children_school_age", "all"), ("Tiểu học (6-10 tuổi) / Trẻ trong độ tuổi đi học", "children_school_age", "primary"), ("So tre trong do tuoi di hoc", "children_school_age", "all"),
    ("Trẻ trong độ tuổi đi học chưa đến trường", "not_enrolled", "all"), ("Trẻ 6-14 tuổi bỏ học", "dropouts", "all"),
    ("Huy động trẻ trong độ tuổi đi học", "", "all"), ("Trẻ trong độ tuổi đi học / Đã ra lớp", "", "all"), ("Số trẻ trong độ tuổi đi học đang đi học", "", "all"), ("Trẻ 11-14 tuổi", "", "all"),
])
def test_children_of_school_age(heading, element, level):
    """All of them, not those who left, never came, came or are of other ages."""
    reading = read_heading(tuple(heading.split(" / ")))
    assert (reading.data_element, reading.level) == (element, level)


@pytest.mark.parametrize("path", [("Tháng 9",), ("thang 10",), ("Học sinh bỏ học", "Tháng 12"), ("Tháng 01", "Bỏ học")])
def test_months_are_understood_and_not_collected(path):
    """The year they add up to is; a month with its year may be the day to which a year's figure stands."""
    assert read_heading(path, ("HỌC SINH BỎ HỌC THEO THÁNG NĂM HỌC 2019-2020",)).kind == "other"
    assert read_heading(("Tháng 12/2019",), ("HỌC SINH BỎ HỌC",)).kind == "unmapped"


@pytest.mark.parametrize(("heading", "period", "step"), [
    ("Năm N-1", "-P1", ""), ("Năm N", "-P0", ""), ("Năm N+1 (kế hoạch)", "-P-1", "planned"), ("Thực hiện (N-2)", "-P2", ""), ("Năm nay", "-P0", ""),
])
def test_years_are_told_by_a_letter(heading, period, step):
    """As a program heads them whatever the year."""
    said = facets(heading)
    assert (said.period, said.leftover) == (period, ())
    assert said.step in (step, "recognized")


@pytest.mark.parametrize("path", [("Đầu năm học", "Số lớp"), ("Số lớp đầu năm học",), ("Sĩ số cuối năm", "Số lớp"), ("Đầu năm học", "Tổng số lớp")])
def test_classes_are_no_pupils(path):
    """*Số lớp* beside *Số học sinh* under *Đầu năm học*."""
    assert read_heading(path).data_element == ""


@pytest.mark.parametrize("result", ["Kết quả", "KQ", "Kết quả thực hiện"])
def test_the_result_is_not_what_a_title_says_was_registered(result):
    """*Kết quả* beside *Đăng ký* is recognised; alone under a title about registration it is asked about."""
    title = ("ĐĂNG KÝ - KẾT QUẢ NĂM 2018",)
    paths = (("Gia đình học tập", "Đăng ký", "Số lượng"), ("Gia đình học tập", result, "Số lượng"))
    beside = read_beside(paths, title)
    assert [beside[path].reading.data_element if path in beside else read_heading(path, title).data_element for path in paths] == [
        "families_registered", "families_recognized"]
    assert read_heading(paths[1], title).data_element == "" == read_heading(paths[1], ("ĐĂNG KÝ NĂM 2018",)).data_element


@pytest.mark.parametrize(("words", "element"), [("ĐKGĐHT", "families_registered"), ("ĐKCĐHT", "communities_registered"), ("CNDHHT", "clans_recognized"), ("HSBH", "dropouts"), ("CD / ĐK", "citizens_registered"), ("CĐ / ĐK", "communities_registered")])
def test_short_forms_stand_together_and_alone(words, element):
    """*ĐKGĐHT* is *ĐK GĐHT*; where accents are at hand, *CD* is *công dân*."""
    assert read_heading(tuple(words.split(" / ")), ("Năm 2022, cả xã",)).data_element == element


def test_a_short_form_without_accents_may_be_either():
    """*CD* on a sheet without accents: *công dân*, *cộng đồng*."""
    assert read_heading(("CD", "DK"), ("Nam 2022",)).data_element == ""


@pytest.mark.parametrize("heading", ["Tổng số GĐHT", "Tổng số DHHT", "Tổng số dòng họ học tập", "Tổng số ĐVHT hiện có"])
def test_all_of_a_model_are_not_all_there_are(heading):
    """*Tổng số GĐHT* are those that hold the title or have registered, while *GĐHT / Tổng số* are all households."""
    assert read_heading((heading,)).data_element == ""
    assert read_heading(("GĐHT", "Tổng số hộ")).data_element == "households"


def test_people_are_no_households():
    """*TS người* under a title about families."""
    assert read_heading(("TS người",), ("Tổng số gia đình, GĐHT",)).data_element == ""


def test_what_was_pledged_is_no_registration_where_no_title_names_a_model():
    """*Số hộ ký cam kết* not to let a child leave school."""
    assert read_heading(("Số hộ ký cam kết",), ("Cam kết không để con bỏ học",)).data_element == ""
    assert read_heading(("Số hộ ký cam kết",), ("Đăng ký gia đình học tập",)).data_element == "families_registered"


@pytest.mark.parametrize("heading", [
    "Số khu phố có gia đình học tập", "Thôn có hội viên khuyến học", "Khu phố có quỹ khuyến học", "Đơn vị có hội viên", "Số tổ có gia đình đạt",
    "Thôn có trẻ chưa ra lớp", "Số hộ có công dân học tập", "Khu pho co quy khuyen hoc", "Số khu phố có hộ đăng ký GĐHT",
    "Số thôn có công nhận GĐHT"])
def test_those_that_have_something_are_not_what_they_have(heading):
    """*Số thôn có hội viên* counts thôn, and not all of them."""
    assert read_heading((heading,), ("KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2021",)).kind == "other"


@pytest.mark.parametrize(("heading", "element"), [
    ("Khu phố có đăng ký CĐHT", "communities_registered"), ("Khu phố có CĐHT được công nhận", "communities_recognized"), ("Số hộ có giấy chứng nhận", "families_recognized"),
    ("Khu phố có bao nhiêu hội viên", "members"), ("Khu phố có tổng số hộ", "households"), ("Hội viên hiện có", "members"), ("Dân số có đến 31/12", "population")])
def test_what_is_had_is_counted_where_the_words_ask_for_it(heading, element):
    """*Khu phố có bao nhiêu hội viên* counts members, *Khu phố có đăng ký* those that registered."""
    assert read_heading((heading,), ("KẾT QUẢ XÂY DỰNG GIA ĐÌNH HỌC TẬP NĂM 2021",)).data_element == element


@pytest.mark.parametrize("heading", ["Số thôn có cộng đồng học tập", "Khu phố có CĐHT", "Số hộ có danh hiệu GĐHT"])
def test_those_that_have_a_title_are_asked_about(heading):
    """They are not all of them, and nothing says whether they were recognised this year or registered."""
    assert read_heading((heading,), ("KẾT QUẢ XÂY DỰNG CÁC MÔ HÌNH HỌC TẬP NĂM 2021",)).kind == "unmapped"


@pytest.mark.parametrize(("title", "path"), [
    ("GIA ĐÌNH HỌC TẬP NĂM 2021", "Số người đăng ký"), ("GIA ĐÌNH HỌC TẬP NĂM 2021", "Số người / Được công nhận"), ("GIA ĐÌNH HỌC TẬP NĂM 2021", "Cá nhân được công nhận"),
    ("GIA ĐÌNH HỌC TẬP NĂM 2021", "Học sinh được công nhận"), ("MÔ HÌNH HỌC TẬP", "Cộng đồng học tập / Số hộ đạt"), ("MÔ HÌNH HỌC TẬP", "Dòng họ học tập / Số hộ đăng ký"),
    ("MÔ HÌNH HỌC TẬP", "Đơn vị học tập / Số người đạt"), ("CÔNG TÁC KHUYẾN HỌC", "Quỹ khuyến học / Số hộ"), ("CÔNG TÁC KHUYẾN HỌC", "Hội viên / Số hộ"),
    ("MÔ HÌNH HỌC TẬP", "Đăng ký GĐHT / Hội viên"), ("CÔNG TÁC KHUYẾN HỌC", "Bỏ học / Số hộ"), ("MÔ HÌNH HỌC TẬP", "Dòng họ học tập / Số khẩu"), ("Gia dinh hoc tap 2021", "So nguoi dang ky")])
def test_households_and_persons_are_not_counted_for_something_else(title, path):
    """What is over a heading, or the title, says of what; the heading itself how many of whom."""
    assert read_heading(tuple(path.split(" / ")), (title,)).kind == "unmapped"


@pytest.mark.parametrize(("title", "path", "element"), [
    ("CÔNG DÂN HỌC TẬP NĂM 2022", "Số người đăng ký", "citizens_registered"), ("GIA ĐÌNH HỌC TẬP NĂM 2021", "Số hộ đăng ký", "families_registered"),
    ("CÔNG TÁC KHUYẾN HỌC", "Học bổng / Số em", "scholarships"), ("CÔNG TÁC KHUYẾN HỌC", "Hội viên / Số người", "members"), ("HỌC SINH BỎ HỌC", "Bỏ học / Số em", "dropouts"),
    ("DÒNG HỌ HỌC TẬP", "Số họ đăng ký", "clans_registered"), ("Dong ho hoc tap 2021", "So ho dang ky", "clans_registered")])
def test_what_is_counted_may_be_said_twice(title, path, element):
    """*Số người* under *Công dân học tập*, *Số em* of scholarships; *So ho* without accents may be *Số họ*."""
    assert read_heading(tuple(path.split(" / ")), (title,)).data_element == element


@pytest.mark.parametrize("title", ["HỘI VIÊN KHUYẾN HỌC NĂM 2021", "TRAO HỌC BỔNG NĂM 2021", "QUỸ KHUYẾN HỌC NĂM 2021", "GIA ĐÌNH HỌC TẬP NĂM 2021"])
def test_the_start_of_a_year_is_of_pupils_only_where_a_title_speaks_of_schooling(title):
    """*khuyến học* and *học tập* do not."""
    assert read_heading(("Đầu năm",), (title,)).kind == "unmapped"
    assert read_heading(("Đầu năm",), ("DUY TRÌ SĨ SỐ CÁC BẬC HỌC 2021-2022",)).data_element == "pupils_start"


def test_the_number_of_a_decision_is_no_figure():
    """*Quyết định công nhận số: 125*."""
    assert read_heading(("Quyết định công nhận số",), ("GIA ĐÌNH HỌC TẬP NĂM 2021",)).kind == "remark"


@pytest.mark.parametrize("title", ["DÒNG HỌ VĂN HÓA NĂM 2021", "ĐƠN VỊ VĂN HÓA NĂM 2021", "TRUNG TÂM HỌC TẬP CỘNG ĐỒNG NĂM 2021", "DÒNG HỌ TỰ QUẢN NĂM 2021"])
@pytest.mark.parametrize("heading", ["Tổng số", "Đăng ký", "Được công nhận"])
def test_other_titles_and_centres_are_no_model(title, heading):
    """*Dòng họ văn hóa* is another movement's, *trung tâm học tập cộng đồng* a place."""
    assert read_heading((heading,), (title,)).kind == "unmapped"


@pytest.mark.parametrize("title", ["GIA ĐÌNH HỌC TẬP VÀ HỘI VIÊN KHUYẾN HỌC NĂM 2021", "GIA ĐÌNH HỌC TẬP, QUỸ KHUYẾN HỌC NĂM 2021"])
def test_under_a_title_of_two_things_a_number_is_of_neither(title):
    """*Số lượng* may be of families or of members; a step is of the model, and what names itself is itself."""
    assert [read_heading((heading,), (title,)).kind for heading in ("Số lượng", "Tổng số", "Năm 2021", "Kết quả")] == ["unmapped"] * 4
    assert [read_heading((heading,), (title,)).data_element for heading in ("Đăng ký", "Hội viên", "Tổng số hộ")] == ["families_registered", "members", "households"]
