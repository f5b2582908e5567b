"""What can be a Vietnamese syllable, and which words offices use: the evidence for repairing text.

A syllable is onset + rime + tone. About 150 rimes exist; *ơng* or *ac* with a falling tone are none of them, and that is
how a lost or wrongly decoded letter shows.
"""

from __future__ import annotations

import re
from functools import lru_cache

from hieuhoc_analysis import codelists
from hieuhoc_analysis.language.text import VOWELS, fold, split_tone

_SPELLINGS = re.compile(r"\w+")
_ONSETS = ("", *_SPELLINGS.findall("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"))
_RIMES = frozenset(_SPELLINGS.findall("""
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
o oc oi om on ong oong ooc op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyt uyu uân uâng uât uây uê uêch uênh uơ
ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
"""))
_AFTER_QU = frozenset(_SPELLINGS.findall("""
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây e en eo et ê êch ên ênh êt ich in inh it
ơ ơn y yên yêt ynh yt ôc i
"""))
_FRONT = frozenset("eêiy")  # c, g, ng are written k, gh, ngh before these
_CHECKED = ("c", "ch", "p", "t")  # these codas take only sắc and nặng
_CHECKED_TONES = ("\u0301", "\u0323")

# Frequent in reports of this field beside the words of the codelists; place-name words included.
_COMMON = """
và của các có là được cho trong trên với năm tháng ngày từ đến hết đầu cuối này những một hai ba bốn sáu bảy tám chín mười
xã phường thị trấn huyện tỉnh thành phố quận khu thôn ấp bản khóm xóm khối tổ dân làng buôn vực tiểu cư toàn việt nam cộng hòa hội
chủ nghĩa độc lập tự hạnh phúc ủy ban nhân chỉ đạo khuyến học tập hiếu tài quỹ bổng suất đồng triệu nghìn tỷ tổng số hộ gia đình họ
dòng tộc đơn vị cơ quan trường lớp mầm non cấp trung phổ thông sở cộng cụm đăng ký công nhận đạt danh hiệu chuẩn lệ so kế hoạch tiêu
giao kết quả thực hiện xây dựng mô hình phong trào báo cáo biểu bảng hợp thống kê phụ lục kèm theo quyết định nghị văn người lập ghi chú
tính nguồn liệu chưa không đã bỏ sinh trẻ em tuổi vận động ra lại trở sĩ giáo dục đào tạo cán bộ tuyên truyền khen thưởng cá thể khẩu
nữ nghèo cận thiểu kinh tế đảng chi trưởng phó tịch ký rõ tên thủ kiểm tra lý ý đề nghị kiến đại diện bình thuận tuy phong liên hương
phước lộc vĩnh hảo tân lạc thạnh chí minh phan rí cửa phú dũng xuân an lâm đông tây bắc trung sơn hải long mỹ thái hưng thể điểm
khó khăn nhận thức hưởng ứng tốt khá mức khoá khóa toán hoá hóa thuỷ bà ông cô thầy bé nhà nước tế về như sau chưa hưng êa ea đắk lắk kạn
krông
"""


@lru_cache(maxsize=4096)
def is_syllable(word: str) -> bool:
    """Whether a lower-case word can be a Vietnamese syllable, whatever the placement of its tone."""
    toneless, tone = split_tone(word)
    if not toneless.isalpha():
        return False
    if toneless.startswith("qu") and len(toneless) > 2:
        onset, rime = "qu", toneless[2:]
        if rime not in _AFTER_QU:
            return False
    elif toneless.startswith("gi") and len(toneless) > 2 and toneless[2:] in _RIMES and toneless[2] not in "iy":
        onset, rime = "gi", toneless[2:]
    else:
        cut = next((i for i, letter in enumerate(toneless) if letter in VOWELS), len(toneless))
        onset, rime = toneless[:cut], toneless[cut:]
        if onset not in _ONSETS or onset == "qu" or rime not in _RIMES or not _spelled_right(onset, rime):
            return False
    checked = rime.endswith(_CHECKED)
    return not checked or tone in _CHECKED_TONES


def is_spoken_name(text: str) -> bool:
    """Whether a text is several words that can be spoken, each with a capital, as names of places are: *Tân Lập*, not *Tổng hợp*."""
    words = text.split()
    return len(words) > 1 and all(word[:1].isupper() and is_syllable(word.casefold()) for word in words)


def _spelled_right(onset: str, rime: str) -> bool:
    if onset in ("k", "gh", "ngh"):
        return rime[0] in _FRONT
    if onset in ("c", "ng"):
        return rime[0] not in _FRONT
    return not (onset == "g" and (rime[0] in "eêy" or rime in ("ia", "iu")))


def phrases_in(text: str) -> int:
    """How many set phrases of several words a text holds: kinds of khu phố and ward, headings, *xóm 2*, *số 3*."""
    words = fold(text).split()
    known = _phrases()
    return sum(" ".join(words[at:at + n]) in known for n in (2, 3, 4) for at in range(len(words) - n + 1)) + sum(
        (a == "số" or a in known) and b.isdecimal() for a, b in zip(words, words[1:], strict=False))


@codelists.derived("heading_words", "unit_kinds")
def _phrases(*tables: tuple[dict[str, str], ...]) -> frozenset[str]:
    """Headings of several words, and the words for kinds of khu phố and ward."""
    heading_words, unit_kinds = tables
    return frozenset(
        [key for row in heading_words if " " in (key := fold(row["phrase"]))] + [fold(row["written"]) for row in unit_kinds if row["kind"]]
    )


@codelists.derived("heading_words", "layout_words", "data_elements")
def common_words(*tables: tuple[dict[str, str], ...]) -> frozenset[str]:
    """Folded words of the codelists and of office language: far likelier than just any syllable."""
    heading_words, layout_words, data_elements = tables
    texts = [_COMMON, *(r["phrase"] for r in heading_words), *(r["word"] for r in layout_words), *(r["label_vi"] for r in data_elements)]
    return frozenset(word for text in texts for word in fold(text).split())
