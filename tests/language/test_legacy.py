"""Text of the years before Unicode comes back; correct text is never touched; what is lost is flagged, not invented."""


import pytest
from hypothesis import given
from hypothesis import strategies as st

from hieuhoc_analysis.language import syllables
from hieuhoc_analysis.language.encodings import decode_tcvn3, decode_vni, encode_tcvn3, encode_vni
from hieuhoc_analysis.language.legacy import decode, decode_bytes, decode_sheet_texts, font_encoding
from hieuhoc_analysis.language.syllables import is_syllable
from hieuhoc_analysis.language.text import TONES, place_tone

HEADINGS = """Tổng số hộ|Gia đình hiếu học|Dòng họ học tập|Cộng đồng học tập|Đơn vị học tập|Số hộ đăng ký|Được công nhận|Tỷ lệ %|Tỉ lệ|
Khu phố 1|Thôn Phước Lộc|Thị trấn Liên Hương|Xã Vĩnh Hảo|Hội Khuyến học|Học sinh bỏ học giữa chừng|Vận động trở lại lớp|Ghi chú|Đơn vị tính: hộ|
Cộng hòa xã hội chủ nghĩa Việt Nam|Độc lập - Tự do - Hạnh phúc|Người lập biểu|Quỹ khuyến học (đồng)|Kết quả thực hiện năm 2019|Trẻ chưa ra lớp"""
HEADINGS = [h.strip() for h in HEADINGS.replace("\n", "").split("|")]
# every syllable, each in one placement of its tone
SYLLABLES = sorted({
    word
    for onset in syllables._ONSETS
    for rime in syllables._RIMES | syllables._AFTER_QU
    for tone in ("", *TONES)
    if is_syllable(word := place_tone(onset + rime, tone))
})
WORDS = st.lists(st.sampled_from(SYLLABLES), min_size=1, max_size=5).map(" ".join)
CORRECT = [
    *HEADINGS, "toán", "khoá", "Quỹ khuyến học", "hoá", "hoà", "TOÀN XÃ", "Là", "xã", "Chí Công", "Phan Rí", "Trà Cú", "Góp ý", "Quý I", "có", "bé",
    "Cà Mau", "Hà Nam", "Thôn", "thôn Bình Thanh", "Ghi chú:", "Võ Xu", "công", "bán trú", "Thôn Ea Să", "Buôn Čư Êbur", "Krông Ană", "Êa Kmăr", "Ấp",
    "½", "© 2019", "10 m²", "5 µm", "µm", "§ 5", "±5 %", "25 °C", "3×4", "Microsoft® Excel", "5-year weekly average§", "Chikungunya virus disease ¶", "€100", "£5", "№ 3", "Nº 1", "«Gia đình»", "• Hộ", "…", "–",
    "François", "naïve", "Müller", "São Paulo", "Zürich", "garçon", "mañana", "5-9 AÑOS", "AÑO", "café", "Äpfel", "Élève", "Total households", "GĐHT/ĐK", "STT", "2.631", "",
    "lưu ý", "lư hương", "sư phạm", "thư viện", "cư dân", "tư", "ưu đãi", "Ngời sáng", "Hà Thị Mười", "giá", "giò", "khoẻ", "Ngoài ra", "1/2", "KP 1",
]


@pytest.mark.parametrize("text", CORRECT)
@pytest.mark.parametrize("font", ["", "Times New Roman"])
def test_correct_text_is_never_touched(text, font):
    """Correct Vietnamese, other languages, signs and numbers come back as they are, and nobody is alarmed."""
    decoded = decode(text, font)
    assert (decoded.text, decoded.method, decoded.suspect) == (text, "", False)


@pytest.mark.parametrize("text", [t for t in CORRECT if any(c > "\u00ff" for c in t)] + ["toán", "khoá", "TOÀN XÃ", "Cà Mau", "xã", "có"])
@pytest.mark.parametrize("font", [".VnTime", "VNI-Times"])
def test_unicode_under_a_legacy_font_is_not_touched(text, font):
    """Offices type Unicode into cells still formatted with an old font; the letters win over the font."""
    assert decode(text, font).text == text


@given(WORDS)
def test_any_unicode_vietnamese_is_untouched_without_a_font(text):
    """No text of Vietnamese syllables is ever converted when no font or neighbour suggests it."""
    assert decode(text).text == text


@given(WORDS)
def test_encoding_and_decoding_are_inverse(text):
    """The tables of both encodings lose no small letter."""
    assert (decode_tcvn3(encode_tcvn3(text)), decode_vni(encode_vni(text))) == (text, text)


@given(WORDS, st.sampled_from([(encode_tcvn3, ".VnTime"), (encode_vni, "VNI-Times")]))
def test_text_under_its_font_is_restored_or_flagged(text, how):
    """With its font a legacy text comes back; the few that read as frequent correct words are flagged instead."""
    encode, font = how
    decoded = decode(encode(text), font)
    assert decoded.text == text or decoded.suspect


@pytest.mark.parametrize("text", [h for h in HEADINGS if h not in ("Ghi chú",)])
@pytest.mark.parametrize("encode", [encode_tcvn3, encode_vni])
def test_headings_are_recognised_without_a_font(text, encode):
    """CSV files know no fonts: office language is recognised by its words. A lone small capital stays small in TCVN3."""
    sheet = [(encode(h), "") for h in HEADINGS]
    decoded = dict(zip(HEADINGS, decode_sheet_texts(sheet), strict=True))
    assert decoded[text].text.casefold() == text.casefold()


@pytest.mark.parametrize(("text", "font", "expected"), [
    ("Tæng sè hé", ".VnTimeH", "TỔNG SỐ HỘ"), ("T×nh h×nh kinh tÕ-x· héi", "", "Tình hình kinh tế-xã hội"), ("mäi ng\u00adêi", "", "mọi người"),
    ("§K", "", "ĐK"), ("§¬n vÞ", "", "Đơn vị"), ("Lieân Höông", "", "Liên Hương"), ("UBND THÒ TRAÁN LIEÂN HÖÔNG", "", "UBND THỊ TRẤN LIÊN HƯƠNG"),
    ("Coäng ñoàng hoïc taäp", "", "Cộng đồng học tập"), ("Aùp 3", "VNI-Times", "Áp 3"), ("Hé", ".VnArial", "Hộ"),
    ("cng®", ".VnTimeH", "CNGĐ"),
])
def test_known_legacy_texts(text, font, expected):
    """Texts met in real files."""
    assert decode(text, font).text == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("Liªn H¬ng", "Liên Hương"), ("Tr­êng häc".replace("\u00ad", ""), "Trường học"), ("®îc c«ng nhËn", "được công nhận"), ("§¬n vÞ", "Đơn vị"),
])
def test_a_lost_soft_hyphen_is_restored_where_nothing_else_is_possible(text, expected):
    """U+00AD is ư and often stripped; *Hơng* can only be *Hương*, while *Đơn* is right as it is."""
    assert (decode(text).text, decode(text).suspect) == (expected, False)


def test_a_lost_letter_that_leaves_a_word_is_flagged():
    """*ngêi* without its ư reads *ngời*: a word, so a person decides."""
    decoded = decode("mäi ngêi")
    assert (decoded.text, decoded.suspect) == ("mọi ngời", True)


@pytest.mark.parametrize(("text", "expected", "method"), [
    ("xă hội", "xã hội", "cp1258"), ("t́nh h́nh", "tình hình", "cp1258"), ("kư hiệu", "ký hiệu", "cp1258"), ("lưu ư", "lưu ý", "cp1258"),
    ("đă", "đã", "cp1258"), ("Ḥa B́nh", "Hòa Bình", "cp1258"), ("quản lư", "quản lý", "cp1258"), ("Quư I", "Quý I", "cp1258"), ("Quảng Ngăi", "Quảng Ngãi", "cp1258"), ("Buôn H'Mă", "Buôn H'Mă", ""), ("Làng Chuét 1", "Làng Chuét 1", ""),
    ("Tá»· lá»‡", "Tỷ lệ", "utf8"), ("Há»™ gia Ä‘Ã¬nh", "Hộ gia đình", "utf8"), ("Tá»•ng sá»‘ há»™", "Tổng số hộ", "utf8"), ("CÃ  Mau", "Cà Mau", "utf8"),
])
def test_bytes_read_in_the_wrong_code_page_are_repaired(text, expected, method):
    """Accidents between code pages are undone where the result proves them."""
    decoded = decode(text)
    assert (decoded.text, decoded.method) == (expected, method)


@pytest.mark.parametrize("text", ["Khng c hin tượng pht sinh", "Kh? ph? 1", "T?ng s? h?", "Liên H\ufffdơng"])
def test_dropped_letters_are_flagged_not_invented(text):
    """What is gone stays gone, and is said."""
    decoded = decode(text)
    assert (decoded.text, decoded.suspect) == (text, True)


def test_the_sheet_decides_about_doubtful_cells():
    """*Hé* is *Hộ* among TCVN3 cells and stays *Hé* among Unicode ones; *xã* is Unicode anywhere."""
    tcvn = [("Tæng sè hé", ""), ("Gia ®×nh häc tËp", ""), ("Hé", ""), ("xã", "")]
    unicode = [("Tổng số hộ", ""), ("Gia đình học tập", ""), ("Hé", ""), ("xã", "")]
    assert [d.text for d in decode_sheet_texts(tcvn)[2:]] == ["Hộ", "xã"]
    assert [d.text for d in decode_sheet_texts(unicode)[2:]] == ["Hé", "xã"]


def test_cells_of_one_font_are_evidence_for_that_font():
    """A sheet half in Unicode: the cells in the old font are judged by their own kind."""
    sheet = [("Tổng số hộ", "Arial"), ("Được công nhận", "Arial"), ("Thị trấn", "Arial"), ("§\u00adîc c«ng nhËn", "Old"), ("Khu phè 1", "Old"), ("Tæ 5", "Old")]
    assert [d.text for d in decode_sheet_texts(sheet)[4:]] == ["Khu phố 1", "Tổ 5"]


def test_a_name_that_is_no_vietnamese_is_what_its_font_and_the_others_of_the_font_say():
    """*Ró GÒnh* in .VnTime is *Rú Gềnh*, though as VNI it would be two syllables; where the font's other cells are VNI it is these."""
    tcvn3 = ["Phóc Hßa", "Khoa §µ", "V¹n Léc", "Ró GÒnh"]
    assert [one.text for one in decode_sheet_texts((text, ".VnTime") for text in tcvn3)] == ["Phúc Hòa", "Khoa Đà", "Vạn Lộc", "Rú Gềnh"]
    assert decode_sheet_texts((text, ".VnTime") for text in ("Lieân Höông", "Coäng ñoàng", "Ró GÒnh"))[-1].text == "Rĩ GỊnh"


@pytest.mark.parametrize(("font", "expected"), [
    (".VnTime", "tcvn3"), (".VnArial NarrowH", "tcvn3"), ("VNI-Times", "vni"), ("Times New Roman", ""), ("Arial", ""), ("VnTime", "tcvn3"), ("", ""),
])
def test_fonts_promise_encodings(font, expected):
    """The names of the old fonts say how their text is encoded."""
    assert font_encoding(font) == expected


@pytest.mark.parametrize(("raw", "expected"), [
    ("Tổng số hộ,1".encode(), ("Tổng số hộ,1", "utf-8")),
    ("\ufeffTổng số hộ,1".encode(), ("Tổng số hộ,1", "utf-8")),
    ("Tổng số hộ".encode("utf-16"), ("Tổng số hộ", "utf-16")),
    (b"T\xf4\xd2ng s\xf4\xec h\xf4\xf2, \xd0\xe3ng ky\xec", ("Tổng số hộ, Đăng ký", "cp1258")),
    (encode_tcvn3("Tổng số hộ, Được công nhận").encode("cp1252"), (encode_tcvn3("Tổng số hộ, Được công nhận"), "cp1252")),
    (encode_vni("Tổng số hộ, Được công nhận").encode("cp1252"), (encode_vni("Tổng số hộ, Được công nhận"), "cp1252")),
])
def test_bytes_without_a_declared_encoding(raw, expected):
    """A CSV's bytes are read in the code page whose words are Vietnamese."""
    assert decode_bytes(raw) == expected


@pytest.mark.parametrize(("word", "expected"), [
    ("hương", True), ("nghiêng", True), ("quý", True), ("gìn", True), ("khuỷu", True), ("hơng", False), ("trờng", False), ("xă", False),
    ("kư", False), ("ghe", True), ("ge", False), ("toỏn", False), ("hoc", False), ("học", True), ("h", False), ("", False), ("a1", False),
])
def test_syllables(word, expected):
    """What can be a Vietnamese syllable and what cannot."""
    assert is_syllable(word) is expected


def test_the_work_of_decoding_grows_in_proportion_to_the_texts(calls_of):
    """A province's sheet takes seconds, not minutes: ten times the texts are ten times the calls, whatever the machine."""
    texts = [(encode_tcvn3(f"Thôn {SYLLABLES[i % 1000]} {i % 300}"), ".VnTime") for i in range(20_000)]
    decode_sheet_texts(texts[:1000])  # what is done once a process
    (few, _), (many, _) = (calls_of(decode_sheet_texts, texts[:count]) for count in (2_000, 20_000))
    assert few < many < 10.5 * few

