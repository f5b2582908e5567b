"""Which programme a year belongs to and the models that it knows, by ``regimes.csv``; reforms of the territory, by ``breaks.csv``."""

from __future__ import annotations

from hieuhoc_analysis import codelists


def regime_of(year: int) -> str:
    """The code of the regime in ``regimes.csv`` that covers the year, '' where none does."""
    return next((row["regime"] for row in codelists.load("regimes") if int(row["first_year"]) <= year <= int(row["last_year"])), "")


def models_of(year: int) -> list[str]:
    """The models that the regime of the year knows: ``citizen`` from 2021 on."""
    regime = regime_of(year)
    for row in codelists.load("regimes"):
        if row["regime"] == regime:
            return [model.strip() for model in row["models"].split(";") if model.strip()]
    return ["family", "clan", "community", "organization"]


def is_reformed(year: int) -> bool:
    """Whether units all over the country were merged in the year or before it: a break of the kind ``territory``."""
    return any(row["kind"] == "territory" and int(row["first_year"]) <= year for row in codelists.load("breaks"))
