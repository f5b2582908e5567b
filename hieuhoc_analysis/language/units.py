"""What a review calls its units: *khu phố*, *thôn* where all of them are, or, of a district, its wards.

Texts hold the word in brackets: ``{n}/{total} [khu phố] báo cáo``. It is put in by the language in which a review speaks,
so that names, labels and figures beside it stay as they are, and two reviews side by side do not disturb each other.
"""

from __future__ import annotations

# in brackets → (of a ward, of a district); English tells one from many
WORDS = {
    "vi": {
        "[khu phố]": ("khu phố", "địa phương"),
        "[Khu phố]": ("Khu phố", "Địa phương"),
        "[khu phố, thôn]": ("khu phố, thôn", "địa phương"),
        "[Khu phố, thôn]": ("Khu phố, thôn", "Địa phương"),
        "[community]": ("khu phố", "khu phố"),  # what a community is, whoever reports it
    },
    "en": {
        "[khu phố]": ("khu phố", "wards"),
        "[Khu phố]": ("Khu phố", "Wards"),
        "[one khu phố]": ("khu phố", "ward"),
        "[One khu phố]": ("Khu phố", "Ward"),
        "[the ward's]": ("the ward's", "the district's"),
        "[A ward's]": ("A ward's", "A district's"),
        "[community]": ("khu phố", "khu phố"),
    },
}


class Language(str):
    """``vi`` or ``en``, and what the units of what is told in it are: wards, or all of one `kind` (*Thôn*); '' for khu phố or several."""

    __slots__ = ("kind", "of_wards")
    of_wards: bool
    kind: str

    def __new__(cls, code: str, of_wards: bool = False, kind: str = "") -> Language:
        language = super().__new__(cls, code)
        language.of_wards, language.kind = of_wards, kind
        return language

    def __reduce__(self) -> tuple:
        return type(self), (str(self), self.of_wards, self.kind)

    def name(self, khu_pho: str, wards: str) -> str:
        """What stands for a word that is one of khu phố and another of wards."""
        if self.of_wards or not self.kind:
            return wards if self.of_wards else khu_pho
        return khu_pho.removesuffix(", thôn").replace("Khu phố", self.kind).replace("khu phố", self.kind.lower())


def in_units(text: str, lang: str) -> str:
    """A text with its units called what they are in the language; khu phố where it is a plain ``vi`` or ``en``."""
    if "[" in text:
        for word, (khu_pho, wards) in WORDS[lang].items():
            text = text.replace(word, lang.name(khu_pho, wards) if isinstance(lang, Language) else khu_pho)
    return text


def counted_in(unit: str) -> str:
    """What a data element counts, as texts hold it: a community is a khu phố, or what these are called."""
    return "[community]" if unit == "khu phố" else unit


def retold(text: str, lang: str) -> str:
    """A Vietnamese text that speaks of khu phố, with its units called what they are.

    Prose that people also read elsewhere has no brackets, so its words themselves are replaced.
    """
    if isinstance(lang, Language):
        for khu_pho, wards in sorted(WORDS["vi"].values(), key=lambda pair: -len(pair[0])):
            text = text.replace(khu_pho, lang.name(khu_pho, wards))
    return text
