"""Findings: one problem or repair each, worded by ``codelists/rules.csv``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from hieuhoc_analysis import codelists
from hieuhoc_analysis.errors import CodelistError
from hieuhoc_analysis.language.periods import period_in_words
from hieuhoc_analysis.language.phrases import Share, fill, phrase, places_in
from hieuhoc_analysis.language.text import legible, natural_key

SHOWN, LISTED = 200, 400  # characters of one text, and of what we made of several, that a sentence repeats
KEPT = 1000  # of a text in the table's own column
SEVERITIES = ("error", "warning", "info")
COLUMNS = (
    "severity", "rule", "source_file", "source_sheet", "source_cell", "ward", "khu_pho", "period",
    "data_element", "found", "expected", "message", "hint", "source_range",
)


@dataclass(slots=True)
class Finding:
    """One problem or repair, before it is worded in a language.

    `rule` is a key of ``rules.csv``, which gives severity, sentence and hint; `params` fills the sentence's
    places beside the fields themselves. `found` and `expected` are short texts for people; numbers of those names
    in `params` take their place where a language is known, because 2.735 is another number in English. ``range`` in `params`
    holds all cells that it is about (`spans`), where these are more than its own.
    """

    rule: str
    source_file: str = ""
    source_sheet: str = ""
    source_cell: str = ""
    ward: str = ""
    khu_pho: str = ""
    period: str = ""
    data_element: str = ""
    found: str = ""
    expected: str = ""
    params: dict = field(default_factory=dict)

    @property
    def severity(self) -> str:
        """``error``, ``warning`` or ``info``, as the codelist says."""
        return _rule(self.rule)["severity"]

    @property
    def reach(self) -> str:
        """What it is about besides its cell: ``column``, ``line``, ``file`` or nothing, as the codelist says."""
        return _rule(self.rule)["reach"]

    @property
    def follows(self) -> bool:
        """Whether it may only follow from a figure in the wrong place, or of something else, as the codelist says."""
        return _rule(self.rule)["follows"] == "yes"

    def message(self, lang: str = "vi") -> str:
        """The sentence: where, what was found, what was expected."""
        return self._filled("message", lang)

    def hint(self, lang: str = "vi") -> str:
        """What to do."""
        return self._filled("hint", lang)

    def _filled(self, part: str, lang: str) -> str:
        template = _rule(self.rule)[f"{part}_{lang}"]
        return fill(template, lang, **{name: self._shown(name, lang) for name in places_in(template)}) if "{" in template else template

    def _shown(self, name: str, lang: str) -> object:
        """What stands at a place of a sentence, short and legible: a stranger's text may be a book, or move the terminal's cursor."""
        own = name not in self.params
        value = getattr(self, _FIELDS[name]) if own else self.params[name]
        if own and name == "period":
            value = period_in_words(self.period, lang)
        return legible(value, SHOWN if own or name.endswith("heading") else LISTED) if isinstance(value, str) else value

    def _in_words(self, name: str, lang: str) -> str:
        value = self.params.get(name)
        return fill("{value}", lang, value=value) if isinstance(value, int | float) else getattr(self, name)[:KEPT]

    def row(self, lang: str = "vi") -> tuple[str, ...]:
        """The finding as a row of the ``findings`` table (`COLUMNS`)."""
        return (
            self.severity,
            self.rule,
            self.source_file,
            self.source_sheet,
            self.source_cell,
            self.ward,
            self.khu_pho,
            self.period,
            self.data_element,
            self._in_words("found", lang),
            self._in_words("expected", lang),
            self.message(lang),
            self.hint(lang),
            self.params.get("range", ""),
        )


    def plain(self) -> list:
        """The finding as JSON can hold it (`restored`)."""
        # a share is a number of another kind, which JSON does not tell
        params = {
            name: {"share": [float(value), value.digits]} if isinstance(value, Share) else value for name, value in self.params.items()
        }
        return [*_texts(self), params]

    @classmethod
    def restored(cls, plain: list) -> Finding:
        """The finding that gave `plain`."""
        *texts, params = plain
        out = cls(*texts)
        out.params = {name: Share(*value["share"]) if isinstance(value, dict) else value for name, value in params.items()}
        return out


_texts = attrgetter(*Finding.__slots__[:-1])
# the names by which sentences ask for the fields
_FIELDS = {name: name for name in Finding.__slots__[:-1]} | {"file": "source_file", "sheet": "source_sheet", "cell": "source_cell"}


def suggested(vi: Sequence[str], en: Sequence[str] | None = None) -> dict[str, str]:
    """What may have been meant, as ``suggestion_vi`` and ``suggestion_en``: a sentence behind another, '' where nothing is near."""
    of = {"vi": vi, "en": vi if en is None else en}
    return {
        f"suggestion_{lang}": " "
        + phrase("suggestion", lang, names=f" {phrase('suggestion.or', lang)} ".join(f"“{name}”" for name in names))
        if names
        else ""
        for lang, names in of.items()
    }


def count(findings: Iterable[Finding], severity: str) -> int:
    """How many of `findings` have this severity."""
    return sum(f.severity == severity for f in findings)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Findings by file, sheet and cell; those of no cell by ward, period and khu phố."""
    return sorted(findings, key=lambda f: (natural_key(f.source_file), f.source_sheet, natural_key(f.source_cell), f.rule,
                                           *(() if f.source_cell else (natural_key(f.ward), f.period, natural_key(f.khu_pho)))))


@codelists.derived("rules")
def _rules(rows: tuple[dict[str, str], ...]) -> dict[str, dict[str, str]]:
    return {row["rule"]: row for row in rows}


def _rule(name: str) -> dict[str, str]:
    rules = _rules()
    if name not in rules:
        raise CodelistError(f"rules.csv: không có quy tắc '{name}'.", f"rules.csv: there is no rule '{name}'.")
    return rules[name]
