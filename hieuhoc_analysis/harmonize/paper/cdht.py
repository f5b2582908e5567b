"""*CDHT* without accents: *cộng đồng học tập*, of which a khu phố is one, or *công dân học tập*, of whom it has hundreds.

Decided by the words beside it, else by what the figures can count, else by what the table or its titles say otherwise and by the
year; where none of these tells, it stays unread, and a finding asks. Nothing else on a sheet is read with such care because no
other abbreviation stands for two models at once (`heading_words.csv`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations
from statistics import median

from hieuhoc_analysis import codelists
from hieuhoc_analysis.extract.grid import Cell, column_letters
from hieuhoc_analysis.extract.tables import Table
from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.harmonize.words.facets import all_values, facets
from hieuhoc_analysis.harmonize.words.headings import read_heading
from hieuhoc_analysis.harmonize.words.legends import Legend
from hieuhoc_analysis.language.numerals import parse
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.text import fold_ascii, has_accents, without_accents

Path = tuple[str, ...]
BOTH, NEITHER = "CĐHT, CDHT", "neither"  # what nobody knows names both, so that it says nothing
MODELS = {"community": "cộng đồng học tập", "citizen": "công dân học tập"}
FIRST_CITIZENS = 2021  # of the plan for 2021–2030 (QĐ 677/QĐ-TTg)
PEOPLE, PEOPLE_OF_ONE = 100, 10  # so many on most lines are people: in a ward, in one khu phố
FEW, MANY = 0.02, 0.1  # of the households of a whole ward: a khu phố has over fifty; people are counted by the tenth of them at least
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
MOST = 0.9  # of the figures: one may be a slip, or a total that nothing marks
SURE = 3  # lines with at most one each, where the writer had accents at hand and wrote none


@dataclass(frozen=True, slots=True)
class Meant:
    """What *CDHT* is taken for in one table.

    ``models`` gives the model of each column (of each line in a turned table) that says it, or `NEITHER`, ``titles``
    that of the titles and the sheet's name; ``why`` lists (column or line, model, reason) of what was decided, once for
    headings that go together.
    """

    models: dict[int, str] = field(default_factory=dict)
    titles: str = ""
    why: tuple[tuple[int, str, str], ...] = ()

    def spelled(self, path: Path, at: int) -> Path:
        """The headings of a column or line with the model in full."""
        return _spelled(path, self.models[at]) if at in self.models else path

    def findings(self, sheet: str, table: Table) -> list[Finding]:
        """What was decided, for the author to see."""
        out = []
        for at, model, why in self.why:
            across = table.orientation == "rows"
            name = None if across else next((line.texts[0] for line in table.body if line.row == at and line.texts), None)
            path = table.paths.get(at, ()) if across else table.row_paths.get(at, ())
            where = (
                name.address if name is not None else f"{column_letters(at)}{table.header.rows[-1]}" if across and table.header.rows else ""
            )
            params = {f"{key}_{lang}": phrase(f"cdht.{said}", lang) for key, said in (("label", model), ("why", why)) for lang in LANGUAGES}
            out.append(
                Finding("cdht_read", source_sheet=sheet, source_cell=where, found=" / ".join(path), expected=MODELS[model], params=params)
            )
        return out


NOTHING = Meant()


def meant(table: Table, texts: Path, period: str, legend: Legend) -> Meant:
    """What *CDHT* means in the headings of a table and in the titles over it."""
    across = table.orientation == "rows"
    paths = (
        {col: table.paths.get(col, ()) for col in sorted(table.values)}
        if across
        else {line.row: table.row_paths.get(line.row, ()) for line in table.body}
    )
    titled = any(map(_says, texts))
    if not titled and not any(_says(text) for path in paths.values() for text in path):
        return NOTHING
    if explained := next((model for short, long in legend if _says(short) for model in all_values(long, "model") & set(MODELS)), ""):
        return Meant(dict.fromkeys(paths, explained), explained if titled else "")
    accented = any(has_accents(text) for path in paths.values() for text in path)
    of_titles = {model: _spelled(texts, model) for model in MODELS} if titled else {}
    models: dict[int, str] = {}
    why = []
    of_one = _of_khu_pho(table)
    households = _cells(table, next((at for at, path in paths.items() if read_heading(path, ()).data_element == "households"), 0))
    groups = _groups(table, paths)

    def unsaid(group: Sequence[int]) -> tuple[str, str]:
        """The model of columns whose words do not tell it, and what does: their figures, or, without accents, the other columns."""
        figures = [_cells(table, at) for at in group if not any(facets(text, False).rate for text in paths[at][-1:])]
        if model := _by_figures(figures, households, of_one, accented):
            return model, "figures"
        return ("", "") if accented else _by_others(paths, group, texts, period)

    for group in groups:
        model, reason = (said, "") if (said := _by_words(table, group, paths)) else unsaid(group)
        model = model or ("citizen" if accented and not any(map(has_accents, texts)) else "")  # *CN CDHT* has no accent to write
        if model:
            models |= dict.fromkeys(group, model)
            if reason:
                why.append((group[0], model, reason))
    for first, second in combinations(groups, 2):
        if (
            not accented
            and paths[first[0]] == paths[second[0]]
            and (told := _apart(table, [models.get(group[0], "") for group in (first, second)], first, second))
        ):
            for group, model in told:
                models |= dict.fromkeys(group, model)
                why = [one for one in why if one[0] != group[0]] + [(group[0], model, "other")]
    if not accented:
        models = {at: NEITHER for group in groups for at in group} | models
    said = ""
    if titled:
        under = [
            at
            for at, path in paths.items()
            if at not in models
            and read_heading(path, of_titles["community"]).data_element != read_heading(path, of_titles["citizen"]).data_element
        ]
        said, reason = unsaid(under)
        if said and under:
            why.append((under[0], said, reason))
    return Meant(models, said or ("" if not titled or accented else NEITHER), tuple(why))


def titles_spelled(texts: Path, model: str) -> Path:
    """Titles with the model in full."""
    return _spelled(texts, model) if model else texts


def possible(path: Path) -> list[str]:
    """The data elements that headings may mean which leave it open."""
    if not any(BOTH in text for text in path):
        return []
    path = tuple(text.replace(BOTH, "CDHT") for text in path)
    return [code for model in MODELS if (code := read_heading(_spelled(path, model)).data_element)]


def _groups(table: Table, paths: dict[int, Path]) -> list[list[int]]:
    """The columns or lines that say it, those together that follow each other and differ."""
    out: list[list[int]] = []
    before = None
    for place, (at, path) in enumerate(paths.items()):
        if not any(map(_says, path)) or read_heading(path, ()).decided or table.orientation != "rows" and not _cells(table, at):
            continue
        if before == place - 1 and path not in [paths[other] for other in out[-1]]:
            out[-1].append(at)
        else:
            out.append([at])
        before = place
    return out


def _apart(table: Table, models: list[str], first: list[int], second: list[int]) -> list[tuple[list[int], str]]:
    """Two groups under the same words are not of the same model: which of them is what the other one is not, [] where nothing tells."""
    if bool(models[0]) != bool(models[1]):
        known = models[0] or models[1]
        return [(second if models[0] else first, next(model for model in MODELS if model != known))]
    low, high = sorted((first, second), key=lambda group: max((value for at in group for _, value in _cells(table, at)), default=0))
    return [(low, "community"), (high, "citizen")] if models[0] == models[1] != "" else []


def _by_words(table: Table, group: Sequence[int], paths: dict[int, Path]) -> str:
    """What the words around it say: *So thon dat CDHT*, *CDHT (nguoi)*."""
    said = [facets(_pattern().sub(" ", text), False) for at in group for text in paths[at]]
    units = {unit for at in group for text in paths[at] for unit in _BRACKETS.findall(text)}
    if table.orientation != "rows":
        units |= {cell.text for line in table.body if line.row in group for cell in line.texts}
    counted = {_counted().get(fold_ascii(unit), "") for unit in units}
    if "citizen" in counted or any(part.model == "citizen" or part.element in ("adults", "population") for part in said):
        return "citizen"
    return (
        "community"
        if "community" in counted or any("community" in (part.model, part.noun) or part.element == "communities" for part in said)
        else ""
    )


def _by_figures(columns: list[list[tuple[int, float]]], households: list[tuple[int, float]], of_one: bool, accented: bool) -> str:
    """What the figures can count; '' where they may be either."""
    found = [value for column in columns for _, value in column if value > 0]
    if not found:
        return ""
    if sum(value <= 1 for value in found) >= MOST * len(found):
        return "community" if not accented or len(found) >= SURE else ""
    if accented:
        return ""  # with accents at hand *CDHT* is no *CĐHT*
    of_line = dict(households)
    shares = [value / of_line[line] for column in columns for line, value in column if value > 0 and of_line.get(line)]
    share = median(shares) if shares else None
    if share is not None and share <= FEW and not of_one:
        return "community"
    if share is not None and share >= MANY or median(found) >= (PEOPLE_OF_ONE if of_one and len(found) > 1 else PEOPLE):
        return "citizen"
    return ""


def _by_others(paths: dict[int, Path], group: Sequence[int], texts: Path, period: str) -> tuple[str, str]:
    """(Model, why) by what the rest of the table already counts, by the year, or by what the titles say."""
    taken = {read_heading(path, ()).data_element for at, path in paths.items() if at not in group}
    free = [
        model
        for model in MODELS
        if not any(code in taken for at in group if (code := read_heading(_spelled(paths[at], model), ()).data_element))
    ]
    if len(free) == 1:
        return free[0], "other"
    if period[:4].isdecimal() and int(period[:4]) < FIRST_CITIZENS:
        return "community", "year"
    named = frozenset[str]().union(*(all_values(_pattern().sub(" ", text), "model") for text in texts)) & set(MODELS)
    return (next(iter(named)), "titles") if len(named) == 1 else ("", "")


def _of_khu_pho(table: Table) -> bool:
    """Whether most lines of a table name a khu phố by its kind."""
    names = [path[-1] for path in table.row_paths.values() if path]
    return table.orientation == "rows" and 2 * sum(bool(org_units.khu_pho_name(name).kind) for name in names) > len(names)


def _cells(table: Table, at: int) -> list[tuple[int, float]]:
    """(Line or column, number) of the figures of one column or line, totals aside; a mark is one."""
    sums = {*table.total_rows, *table.subtotal_rows, *table.section_rows}
    if table.orientation == "rows":
        cells: Iterable[Cell] = (cell for line in table.body if line.row not in sums and (cell := line.at.get(at)) is not None)
        return [(cell.row, value) for cell in cells if (value := _number(cell)) is not None]
    cells = (cell for line in table.body if line.row == at for cell in line.cells if cell.col in table.values - table.total_columns)
    return [(cell.col, value) for cell in cells if (value := _number(cell)) is not None]


def _number(cell: Cell) -> float | None:
    read = parse(cell.value, cell.style.number_format)
    if read.kind == "mark":
        return 1.0
    return float(read.value) if read.kind in ("number", "fraction") and isinstance(read.value, int | float) else None


@codelists.remembered(8192)
def _says(text: str) -> bool:
    """Whether a text says it, without accents."""
    return bool(_pattern().search(text))


@lru_cache(maxsize=4096)
def _spelled(path: Path, model: str) -> Path:
    name = BOTH if model == NEITHER else MODELS[model] if any(map(has_accents, path)) else without_accents(MODELS[model])
    return tuple(_pattern().sub(name, text) if BOTH not in text else text.replace(BOTH, name) for text in path)


@codelists.derived("heading_words")
def _pattern(rows: tuple[dict[str, str], ...]) -> re.Pattern[str]:
    """Words that without accents are a phrase for either model."""
    written: dict[str, set[str]] = {}
    for row in rows:
        if row["facet"] == "model":
            written.setdefault(fold_ascii(row["phrase"]), set()).add(row["value"])
    words = sorted((key for key, models in written.items() if models == set(MODELS)), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(words) or '(?!)'})(?![^\W_])", re.IGNORECASE)


@codelists.derived("unit_words", "unit_kinds")
def _counted(rows: tuple[dict[str, str], ...], kinds: tuple[dict[str, str], ...]) -> dict[str, str]:
    """Model → what it is counted in, by units without accents: *(nguoi)*, *(thon)*."""
    of_people = {fold_ascii(row["written"]): "citizen" for row in rows if row["counts"] == "người"}
    return of_people | {fold_ascii(row["written"]): "community" for row in kinds if row["level"] == "khu_pho"}
