"""Opening a review: the cleaned tables of a period, of some wards or a district, on one territory."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pandas as pd

from hieuhoc_analysis import codelists, tidy
from hieuhoc_analysis.codelists import chosen
from hieuhoc_analysis.errors import speaking
from hieuhoc_analysis.indicators import periods, territory
from hieuhoc_analysis.indicators.district import reports_by_ward
from hieuhoc_analysis.publish import folders
from hieuhoc_analysis.publish.review import Review
from hieuhoc_analysis.publish.scope import (
    NoFigures,
    check_any,
    check_language,
    check_territory,
    last_five,
    main_first,
    named_wards,
    of_years,
    own_territory,
    read_period,
)


def project() -> Path:
    """The project's folder: the nearest one upwards with ``data`` and ``notebooks``, else the current one."""
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / "data").is_dir() and (folder / "notebooks").is_dir()), here)


def open_review(
    period: str | int | None = None,
    wards: list[str] | str | None = None,
    recast: str | None = None,
    lang: str = "vi",
    district: str | None = None,
) -> Review:
    """Open the cleaned tables for a review; clean the submissions first where that was not done yet.

    Parameters
    ----------
    period : str, optional
        ``2016-2020``, or one year; without it the five last years that the data cover.
    wards : list of str, or one name, optional
        Only these, in any letters; all by default. Where the main ward is not among them, their folder is one of its own.
    recast : str, optional
        A date: all years on the units of that date (`territory.recast`); ``as_reported``: on the units that reported. By
        default as reported, but on the units of the period's end where the main ward, or a ward of the district, was merged inside
        it (`own_territory`).
        Another policy than the default has a folder of its own (`folders.named`).
    lang : str
        ``vi`` or ``en``.
    district : str, optional
        The name of the district to review as one, each of its wards a unit; its folder is one of its own (`folders.of_district`).

    Raises
    ------
    UsageError
        When there are no data of the period, or none of the wards is in them, or for another language.
    """
    check_language(lang)
    period, wards = str(period) if period else None, [wards] if isinstance(wards, str) else wards
    with speaking(lang):
        codelists.use(_own_lists())
        codelists.check()
        observations, submissions, findings = _cleaned(lang)
        period = read_period(period or last_five(observations))
        wards, every = named_wards(wards, observations) if wards else None, observations
        observations, submissions, findings = _of_period(period, observations, submissions, findings)
        check_any(observations, period, every)
        check_territory(recast)
        name = " ".join((os.environ.get("HIEUHOC_DISTRICT", "") if district is None else district).split())
        by_ward = reports_by_ward(observations)
        usual = own_territory(observations, period, wards, whole=bool(name) or by_ward)
        day = usual if recast is None else "" if recast == "as_reported" else recast
        observations = territory.apply(observations, "recast" if day else "as_reported", day or None)
        folder = folders.named(period, day, usual)
        if wards:
            main = main_first(observations, period)[:1]
            there = [ward for ward in wards if ward in set(observations["ward"])] or wards
            observations = observations[observations["ward"].isin(named_wards(there, observations))].reset_index(drop=True)
            if not by_ward and not name and (chosen := main_first(observations, period)[:1]) and chosen != main:
                folder = folders.of_ward(folder, chosen[0])
        if name and not reports_by_ward(observations):
            folder = folders.of_district(folder)
        reports = Path(os.environ.get("HIEUHOC_REPORTS") or project() / "reports") / folder
        # what lies beside this review is already known to its readers
        earlier = []
        for other in sorted(folders.before(reports), key=folders.order):
            with suppress(NoFigures):
                earlier.append(open_review(folders.period_of(Path(other)), wards, recast, lang, name).protected)
        return Review(period, lang, observations, submissions, findings, reports, recast=day, district=name, earlier=tuple(earlier))


def _processed() -> Path:
    return Path(os.environ.get("HIEUHOC_PROCESSED") or project() / "data" / "processed")


def _own_lists() -> Path | None:
    """The folder of a user's own codelists: that of the run whose notebook this is, else the one with which the tables were made."""
    if (given := os.environ.get("HIEUHOC_CODELISTS")) is not None:
        return Path(given) if given else None
    if (folder := chosen.noted(_processed())) and not folder.is_dir():
        raise codelists.CodelistError(
            f"Các bảng được làm với thư mục danh mục riêng “{folder.name}”, nay không còn ở chỗ cũ. Đưa thư mục về chỗ cũ, hoặc chạy lại "
            "hieuhoc review (thêm --codelists nếu thư mục ở chỗ khác).",
            f"The tables were made with the codelists folder “{folder.name}”, which is no longer there. Put it back, or run hieuhoc review "
            "again (with --codelists where it lies elsewhere).",
        )
    return folder


def _cleaned(lang: str) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """The cleaned tables, observations, submissions and findings; cleaned first where they are not there."""
    processed = _processed()
    if not (processed / "observations.parquet").exists():
        from hieuhoc_analysis.pipeline import clean

        raw = os.environ.get("HIEUHOC_RAW") or project() / "data" / "raw"
        clean(raw, codelists=codelists.current_folder(), lang=lang).write(processed)
    observations, submissions, findings = (tidy.read_table(name, processed) for name in ("observations", "submissions", "findings"))
    return observations, submissions, findings


def _of_period(
    period: str, observations: pd.DataFrame, submissions: pd.DataFrame, findings: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """The rows of the cleaned tables that are about the years of a period."""
    years = set(periods.years(period) or [])
    inside = observations["period"].map(lambda p: periods.read(p).year in years).astype(bool)
    # a file of other years is no part of this review; one whose years are not known may be
    submissions = submissions[of_years(submissions["period"], years)].reset_index(drop=True)
    of_no_file = (findings["source_file"] == "") & of_years(findings["period"], years)
    findings = findings[findings["source_file"].isin(submissions["source_file"]) | of_no_file].reset_index(drop=True)
    return observations[inside].reset_index(drop=True), submissions, findings
