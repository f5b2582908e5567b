"""The columns of words of a body: which may name its lines, what each holds, and which of them does."""

from __future__ import annotations

import re

from hieuhoc_analysis.extract.cells import shapes, short_wards
from hieuhoc_analysis.extract.cells.lines import Line
from hieuhoc_analysis.extract.cells.units import is_units

FAR = 1 << 20  # a column behind all others
FILLED, HEADED, CODED, LEFT_OF_FIGURES, FURTHER_RIGHT = 0.1, 0.35, 0.35, 0.3, 0.001  # beside how varied a column's words are
OF_KINDS = 0.6  # of a column's words: so many with a kind of unit
SEVERAL = 1.25  # lines for each of those that a number and a name stand once over
NEARLY_EACH = 0.8  # of the lines that a column with a word over each round of them stands over

_SHORT = re.compile(r"(?<=\S)\s*\([^\W\d_]{2,4}\)$")  # *Tổ dân phố (TDP)*


class Words:
    """The columns of words beside the figures, and what their headings and their words say that they hold.

    Attributes
    ----------
    counts, distinct : dict
        Column → how many lines have words in it, and which words.
    first, last : int
        The first and the last column of figures, far behind where there is none.
    candidates : list of int
        The columns that may name the lines, in the order in which they come.
    heads, units, measures : set of int
        Those headed as names (*Khu phố*), those of which most words have a kind of unit (*Khu phố 4*), those with words for what is
        measured (*Tổng số hộ, Đăng ký*).
    """

    __slots__ = ("body", "candidates", "counts", "distinct", "first", "heads", "last", "measures", "paths", "units")

    def __init__(self, body: list[Line], paths: dict[int, tuple[str, ...]], figures: set[int], others: set[int | None]) -> None:
        """Gather the words of `body` outside the columns of `figures` and the `others`, which hold something else than names."""
        self.body, self.paths = body, paths
        self.counts: dict[int, int] = {}
        self.distinct: dict[int, set[str]] = {}
        for line in body:
            for cell in line.texts:
                if cell.col not in figures and cell.col not in others:
                    self.counts[cell.col] = self.counts.get(cell.col, 0) + 1
                    self.distinct.setdefault(cell.col, set()).add(cell.text)
        self.first, self.last = min(figures, default=FAR), max(figures, default=FAR)
        self.candidates = [col for col in self.counts if col < self.last] or list(self.counts)
        self.heads = {col for col in self.candidates if (path := paths.get(col)) and (is_name(path[-1]) or is_name(path[0]))}
        # *Đơn vị* / *tính*
        self.heads -= {col for col in self.heads if len(paths[col]) > 1 and all(map(is_units, self.distinct[col]))}
        self.units = {col for col in self.candidates if _are_units(self.distinct[col])}
        self.measures = {col for col in self.candidates if any(shapes.has_word(text, "measure") for text in self.distinct[col])}

    def heading(self, col: int | None) -> str:
        """The heading right over a column, '' for none."""
        return self.paths.get(col, ("",))[-1] if col is not None else ""

    def named(self, number: int | None) -> int:
        """The column that names the lines, of several that belong together the coarsest, be it one of bare numbers."""
        name = self._over_measures(self._over_rounds(self._likeliest()))
        return self._bare_numbers(self._numbered(name, number))

    def finer(self, name: int) -> int:
        """The column beside `name` that tells apart the lines of each of its words: *Thôn, xóm* beside *Xã/phường*; `name` for none."""
        # *1*, *2* under *Khu phố* beside the wards
        numbers = {self.first} if self.first < self.last and names_units(self.heading(self.first)) else set()
        for col in sorted(self.units | numbers):
            if name < col <= self.first and _tells_apart(self.body, name, col):
                return col
        if name in self.measures:  # *Tiểu học*, *THCS*, *THPT* beside *Số học sinh bỏ học*
            for col in self.candidates:
                if name < col < self.first and self._says_more(col) and _tells_apart(self.body, name, col):
                    return col
        words = self.distinct.get(name, set())
        if len(words) < len(self.body) and _are_territories(words):
            # *Xã/phường* beside *Thôn, xóm* on each line of an indicator
            below = (self.units | self.heads) - self.measures
            return next(
                (col for col in self.candidates if name < col < self.first and col in below and not _are_territories(self.distinct[col])),
                name,
            )
        return name

    def coarser(self, name: int, kept: int) -> list[int]:
        """The columns left of `name` whose words stand over several lines, as the ward of each khu phố, and the one `kept` as such."""
        words = self.distinct.get(name) or {str(cell.value) for line in self.body if (cell := line.at.get(name))}
        filled = self.counts.get(name, 0)
        return [
            col
            for col in sorted(self.counts)
            if col < name and (col == kept or len(self.distinct[col]) < len(words) or self.counts[col] < filled)
        ]

    def _likeliest(self) -> int:
        """The column whose words tell most lines apart, rather headed as names, left of the figures and no codes."""
        named = self.heads or self.units  # where no heading tells, the kinds do: *Khu phố 4* beside the hour an answer came
        coded = {col for col in self.candidates if shapes.has_word(self.heading(col), "code") or _are_codes(self.distinct[col])}
        lines = max(len(self.body), 1)

        def worth(col: int) -> float:
            return (
                len(self.distinct[col]) / lines
                + FILLED * self.counts[col] / lines
                + (HEADED if col in named else 0.0)
                - (CODED if col in coded else 0.0)
                - FURTHER_RIGHT * col
                + (LEFT_OF_FIGURES if col < self.first else 0.0)
            )

        return max(self.candidates, key=worth)

    def _over_rounds(self, name: int) -> int:
        """The column whose words stand once over each round of the same ones in `name`: the states, each over *Total, Rural, Urban*."""
        filled, round_of = self.counts[name], len(self.distinct[name])
        if round_of < 2 or name in self.heads or any(shapes.starts_with(text, "unit_kind") for text in self.distinct[name]):
            return name
        return next(
            (
                col
                for col in self.candidates
                if col < name
                and 1 < (over := self.counts[col]) == len(self.distinct[col])
                and filled >= 2 * over
                and over * round_of >= NEARLY_EACH * filled
            ),
            name,
        )

    def _numbered(self, name: int, number: int | None) -> int:
        """The column whose words are what is numbered, each once over several lines: the streets over their sections, *Từ* and *Đến*."""
        if number is None or name in self.heads | self.units:
            return name
        numbered = {line.row for line in self.body if number in line.at}
        if len(numbered) < 2 or SEVERAL * len(numbered) > len(self.body):
            return name
        return next(
            (
                col
                for col in self.candidates
                if number < col < name and {line.row for line in self.body if any(cell.col == col for cell in line.texts)} == numbered
            ),
            name,
        )

    def _over_measures(self, name: int) -> int:
        """The column of units or names over what `name` says is measured: thôn, once or on each line of *Tổng số hộ, Đăng ký, …*."""
        if not self._comes_again(name) or name in self.units or name in self.heads - self.measures:
            return name
        filled, round_of = self.counts[name], len(self.distinct[name])
        return next(
            (
                col
                for col in self.candidates
                if col < name
                and col in self.units | self.heads - self.measures
                and (over := self.counts[col]) * (round_of if over < filled else 1) >= NEARLY_EACH * filled
            ),
            name,
        )

    def _bare_numbers(self, name: int) -> int:
        """The column of bare numbers headed *Khu phố*, where the words in `name` are remarks, or *Đăng ký*, *Công nhận* of each."""
        if name not in self.heads and not name < self.first < FAR:
            headed = [col for col, path in self.paths.items() if col < name and names_units(path[-1])]
            name = headed[0] if headed else name
        if name not in self.measures or not self._comes_again(name):
            return name
        wordless = [col for col in sorted(self.paths) if col < name and col not in self.counts and is_name(self.heading(col))]
        return wordless[-1] if wordless else name

    def _says_more(self, col: int) -> bool:
        """Whether a column has words on every line, none of which only says in what is counted (*hộ*, *%*)."""
        return self.counts[col] == len(self.body) and not any(map(is_units, self.distinct[col]))

    def _comes_again(self, col: int) -> bool:
        """Whether the words of a column come twice or more on average."""
        return 2 * len(self.distinct[col]) <= self.counts[col]


def is_name(heading: str) -> bool:
    """Whether a heading stands over names: *Khu phố*, *Tổ dân phố (TDP)*, *Thôn, xóm*."""
    return shapes.is_word(heading, "name") or shapes.is_word(_SHORT.sub("", heading), "name")


def names_units(heading: str) -> bool:
    """Whether a heading stands over names of units, which may be numbers; those under *Chỉ tiêu* are aims, though words are indicators."""
    return shapes.is_word(heading, "name") and not shapes.is_word(heading, "measure_name")


def _tells_apart(body: list[Line], coarse: int, fine: int) -> bool:
    """Whether words that stand once over several lines, or again on each, leave it to another column to name these.

    *Phường Ba Lam* beside *TDP 1*, *TDP 2*, *TDP 3*.
    """
    rounds: list[list[str]] = []
    over = ""
    for line in body:
        if (above := line.at.get(coarse)) is not None and above.text != over:
            over = above.text
            rounds.append([])
        if (name := line.at.get(fine)) is not None and rounds:
            rounds[-1].append(name.text or str(name.value))
    of_several = [names for names in rounds if len(names) > 1]
    return 2 * sum(map(len, of_several)) > sum(map(len, rounds)) and all(len(set(names)) == len(names) for names in of_several)


def _are_units(texts: set[str]) -> bool:
    """Whether most texts have a kind of unit: *Khu phố 4*."""
    return sum(bool(shapes.unit_kind(text)) for text in texts) > OF_KINDS * len(texts)


def _are_territories(texts: set[str]) -> bool:
    """Whether most texts are names of wards or what is above them: *Xã Lộc An*, *TT Vinh Mỹ*."""
    return 2 * sum(shapes.starts_with(text, "territory") or short_wards.opens(text) for text in texts) > len(texts)


def _are_codes(texts: set[str]) -> bool:
    """Whether texts are letters and figures of one length, as computers name series."""
    return len(texts) > 2 and len(set(map(len, texts))) == 1 and all(len(text) > 2 and text.isalnum() and text.isupper() for text in texts)
