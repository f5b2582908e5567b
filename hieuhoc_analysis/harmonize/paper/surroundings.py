"""The texts around each table of a workbook, the nearest first.

Its own titles, its sheet's name, the titles above, printed heads and text boxes, other sheets, the file's name, the folders'.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import PurePosixPath

from hieuhoc_analysis.extract.grid import Workbook, column_letters
from hieuhoc_analysis.extract.layout import Layout
from hieuhoc_analysis.harmonize.paper.over_tables import Over, Title, once_elsewhere, titles_over
from hieuhoc_analysis.language.text import fold

EXPLAINS = 8  # words
LONGEST_TITLE = 30  # words of a text box; longer ones explain

Said = tuple[str, str]  # where a text stands (``title``, ``sheet``, ``page``, ``other``, ``file``, ``folder``), and the text


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around one table.

    ``own`` are its titles, those in its own columns first, ``places`` their A1 addresses, ``above`` the titles over the tables above it,
    ``beside`` those over tables beside it; ``name`` is the sheet's where it is not only the file's; ``page`` what is printed around it
    and in text boxes, ``other`` the titles of other sheets, ``outer`` the names of file and folders.
    """

    own: list[str]
    places: dict[str, str]
    above: list[str]
    beside: list[str]
    name: list[Said]
    page: list[str]
    other: list[Said]
    outer: list[Said]

    @property
    def titles(self) -> list[str]:
        """The titles of the sheet that speak for the table, its own first."""
        return [*self.own, *self.above]

    @property
    def near(self) -> list[Said]:
        """What the sheet says. A sentence in brackets under a title explains: *(dòng chữ nghiêng là số liệu năm 2022)*."""
        own = sorted(self.own, key=lambda text: text.startswith("(") and (len(text.split()) > EXPLAINS or " là " in text))
        return [*_at("title", own), *self.name, *_at("title", self.above), *_at("page", self.page)]

    @property
    def far(self) -> list[Said]:
        """What other sheets, the file and its folders say."""
        return self.other + self.outer


def surroundings(workbook: Workbook, layouts: list[Layout], titles: list[list[Title]], source_file: str) -> Iterator[list[Around]]:
    """What stands around the tables of each sheet, in their order; `titles` are those of each sheet (`titles_of`)."""
    stem, folders = parts_of(source_file)
    outer = [("file", stem), *_at("folder", folders)]
    for sheet, layout, some, elsewhere in zip(workbook.sheets, layouts, titles, once_elsewhere(titles), strict=True):
        # the sheet of a CSV or HTML file has no name but the file's
        name = [("sheet", sheet.name)] if fold(_spelt_apart(sheet.name)) != fold(stem) else []
        page = [cell.text for cell in sheet.page if cell.text and len(cell.text.split()) <= LONGEST_TITLE]
        other = [*_at("other", elsewhere)]
        yield [_around(over, name, page, other, outer) for over in titles_over(layout, some)]


def _around(over: Over, name: list[Said], page: list[str], other: list[Said], outer: list[Said]) -> Around:
    own = [text for _, _, text in reversed(over.own)] + over.across
    places = {f"{column_letters(col)}{row}": text for row, col, text in over.own}
    return Around(own, places, over.above, over.beside, name, page, other, outer)


def parts_of(source_file: str) -> tuple[str, tuple[str, ...]]:
    """File stem and folder names, nearest folder first, with blanks where the names have none."""
    path = PurePosixPath(source_file.replace("\\", "/"))
    return _spelt_apart(path.stem), tuple(map(_spelt_apart, reversed(path.parts[:-1])))


def _spelt_apart(name: str) -> str:
    """``Xa_Nam_Tan`` and ``XaNamTan`` as *Xa Nam Tan*."""
    pairs = pairwise(name.replace("_", " ") + " ")
    return "".join(one + " " if one.islower() and two.isupper() else one for one, two in pairs)


def _at(where: str, texts: Iterable[str]) -> Iterator[Said]:
    return ((where, text) for text in texts)
