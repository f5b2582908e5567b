"""What the places around the figures say of ward, khu phố and period: where they disagree, say too little, or say only part of a year."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from hieuhoc_analysis.findings import Finding
from hieuhoc_analysis.harmonize.figures import Figure, Read
from hieuhoc_analysis.harmonize.paper.context import SheetContext
from hieuhoc_analysis.harmonize.places import org_units
from hieuhoc_analysis.language.phrases import LANGUAGES, phrase
from hieuhoc_analysis.language.text import fold_ascii, has_accents, natural_key

_Key = tuple[str, str, str]  # of a finding that is said once: its rule and what tells it from others of the same rule

WHOLES = frozenset(
    ("households", "population", "adults", "clans", "communities", "organizations")
)  # of which a part is counted beside them
PUPILS = frozenset(("pupils_start", "pupils_end"))


def context_findings(reads: Iterable[tuple[SheetContext, Read]]) -> list[Finding]:
    """Ward or period said differently in title, sheet name, file name and folder, where the figures rest on it."""
    out: dict[_Key, Finding] = {}
    reads = list(reads)
    said = [one for context, read in reads if read.figures for one in context.said]
    periods = {value for where, what, value in said if what == "period" and where in ("title", "sheet")}
    for context, read in reads:
        values = [f for f in read.figures if f.role == "value"]
        period_used = any(f.period == context.period for f in values)
        told = [*_khu_pho_of_form(context, values), *_khu_pho_of_copy(context, values), *_period_of_headings(context, values, period_used)]
        if context.period and period_used:
            told += [*_conflicts("period", context.period, context, values[0], periods), *_part_of_year(context, read, values)]
        if context.ward and any(f.ward == context.ward for f in values):
            told += [*_ward_accentless(context, values[0]), *_conflicts("ward", context.ward, context, values[0])]
        for key, finding in told:
            out.setdefault(key, finding)
    return list(out.values())


def _khu_pho_of_form(context: SheetContext, values: list[Figure]) -> Iterator[tuple[_Key, Finding]]:
    """The khu phố of a form, where only its title names it, and in words that mean other things too."""
    if context.khu_pho_title and (one := next((f for f in values if f.khu_pho == context.khu_pho), None)):
        yield ("khu_pho_titled", context.khu_pho, one.sheet), Finding(
            "khu_pho_titled",
            source_sheet=one.sheet,
            source_cell=one.address,
            ward=one.ward,
            khu_pho=one.khu_pho,
            period=one.period,
            found=context.khu_pho_title,
            expected=one.khu_pho,
        )


def _khu_pho_of_copy(context: SheetContext, values: list[Figure]) -> Iterator[tuple[_Key, Finding]]:
    """The khu phố that the title of a form says, where it was taken from the sheet's name instead (`copied_forms`)."""
    titled = next((value for _, what, value in context.said if what == "khu_pho"), "")
    if titled and (one := next((f for f in values if f.khu_pho == context.khu_pho), None)):
        yield ("khu_pho_conflict", one.sheet, titled), Finding(
            "khu_pho_conflict",
            source_sheet=one.sheet,
            source_cell=one.address,
            ward=one.ward,
            khu_pho=one.khu_pho,
            period=one.period,
            found=titled,
            expected=one.khu_pho,
        )


def _period_of_headings(context: SheetContext, values: list[Figure], used: bool) -> Iterator[tuple[_Key, Finding]]:
    """A period that all headings give and the title does not, whether figures without one were given the title's or not."""
    if used:
        rule, headed = "period_headed_otherwise", _dated_otherwise(context, values)
    else:
        rule, headed = "period_unused", _other_year(context, values) if context.period else ""
    if headed:
        yield (rule, context.period, headed), Finding(
            rule,
            source_sheet=values[0].sheet,
            source_cell=context.period_cell,
            ward=context.ward,
            period=headed,
            found=context.period,
            expected=headed,
        )


def _part_of_year(context: SheetContext, read: Read, values: list[Figure]) -> Iterator[tuple[_Key, Finding]]:
    """A title or sheet's name that says a part of its year that is no period of its own: *Đợt 2 năm 2023*, *8 tháng đầu năm*.

    Nothing where the same title made figures none of a year's.
    """
    part, first = context.titled.part, next(f for f in values if f.period == context.period)
    if part and len(context.period) in (4, 9) and not any(f.rule == "figures_of_no_year" for f in read.findings):
        yield ("part_of_year", first.sheet, part), Finding(
            "part_of_year",
            source_sheet=first.sheet,
            source_cell=context.period_cell or first.address,
            ward=context.ward,
            period=context.period,
            found=part,
        )


def _ward_accentless(context: SheetContext, first: Figure) -> Iterator[tuple[_Key, Finding]]:
    """A ward whose name was written without accents and stands in no register."""
    ward = context.ward
    if ward in context.accentless and ward not in org_units.known_wards():
        yield ("ward_accentless", ward, first.sheet), Finding("ward_accentless", source_sheet=first.sheet, ward=ward, found=ward)


def _conflicts(
    kind: str, taken: str, context: SheetContext, first: Figure, elsewhere: Container[str] = ()
) -> Iterator[tuple[_Key, Finding]]:
    """What other places say of ward or period than the place nearest to the figures, from which it was taken.

    What the names of file and folder say may be of other sheets, where it is `elsewhere` in the workbook.
    """
    near = next((where for where, what, value in context.said if what == kind and value == taken), "")
    for where, what, value in context.said:
        if what != kind or where in ("other", near) or _agree(kind, taken, value, where):
            continue
        if where in ("file", "folder") and value in elsewhere:
            continue
        places = {
            f"{name}_{lang}": phrase(f"said.{place}" if place else "said.somewhere", lang)
            for name, place in (("where", where), ("near", near))
            for lang in LANGUAGES
        }
        yield (f"{kind}_conflict", value, taken), Finding(
            f"{kind}_conflict",
            source_sheet=first.sheet,
            source_cell=context.period_cell if kind == "period" else "",
            ward=context.ward,
            period=context.period,
            found=value,
            expected=taken,
            params=places,
        )


def _other_year(context: SheetContext, values: list[Figure]) -> str:
    """The one period that all headings give where the table's own title gives another; '' where they agree or are several."""
    periods = {f.period for f in values}
    one = periods.pop() if context.period_cell and len(periods) == 1 else ""
    # of two school years one year is common
    return (
        ""
        if not one
        or _agree("period", context.period, one, "title")
        and not (len(one) == len(context.period) == 9 and one != context.period)
        else one
    )


def _dated_otherwise(context: SheetContext, values: list[Figure]) -> str:
    """The one period of all headings that give one; '' where the title's may be meant too.

    The title's is not meant where what is left to it would be compared with what the headings date: nobody compares dropouts
    with the pupils of another school year, or households with what was registered and recognised in another year, while the
    pupils at the end of one school year may stand beside those of the next one's start.
    """
    others = {f.period for f in values} - {context.period}
    if not context.period_cell or len(others) != 1:
        return ""
    titled, headed = ({f.data_element for f in values if (f.period in others) == other} for other in (False, True))
    if titled & headed:
        return ""
    one = others.pop()
    same_year = headed >= PUPILS or len(headed) > 1 and titled <= WHOLES
    return one if same_year and len(one) == len(context.period) and _years(one) != _years(context.period) else ""


def _agree(kind: str, taken: str, other: str, where: str) -> bool:
    if taken == other:
        return True
    if kind == "ward":
        # a name alone may stand for either of two namesakes
        one, two = org_units.bare_ward(taken), org_units.bare_ward(other)
        return one == two or not (has_accents(one) and has_accents(two)) and fold_ascii(one) == fold_ascii(two)
    years, others = _years(taken), _years(other)
    # figures of a year are often filed under the next one, when they were sent
    return bool(years & others) or (where == "folder" and {y + 1 for y in years} & others != set())


def _years(period: str) -> set[int]:
    return {int(part) for part in period.split("-") if part.isdecimal() and len(part) == 4}


def missing_context(values: list[Figure]) -> list[Finding]:
    """Figures whose ward or period nothing tells: one finding a sheet."""
    out: dict[tuple[str, str], Finding] = {}
    periods: dict[tuple[str, int], set[str]] = {}
    for f in values if "" in {f.period for f in values} else ():
        periods.setdefault((f.sheet, f.table), set()).add(f.period)
    for figure in values:
        if not figure.period and ("period_missing", figure.sheet) not in out:
            out["period_missing", figure.sheet] = Finding(
                "period_missing",
                source_sheet=figure.sheet,
                source_cell=figure.address,
                ward=figure.ward,
                params=_undated(figure, periods[figure.sheet, figure.table] - {""}),
            )
        if not figure.ward:
            out.setdefault(
                ("ward_missing", figure.sheet),
                Finding("ward_missing", source_sheet=figure.sheet, source_cell=figure.address, period=figure.period),
            )
    return list(out.values())


def _undated(figure: Figure, periods: set[str]) -> dict[str, str]:
    """What else a table tells where only some of its columns have no period: *Số hộ* beside *Năm 2021 / Đăng ký*; '' where none has one."""
    if not periods:
        return {f"only_{lang}": "" for lang in LANGUAGES}
    told = {"heading": " / ".join(figure.path), "periods": ", ".join(sorted(periods, key=natural_key))}
    return {f"only_{lang}": " " + phrase("period_missing.only", lang, **told) for lang in LANGUAGES}
