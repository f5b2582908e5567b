"""Counts of one unit that hold together over the models, the levels of school and the years."""

from __future__ import annotations

import random

# what is drawn by itself: people and adults per household, and how many the unit has of all else
FREE = {"pop": (3.4, 4.1), "ad": (2.0, 2.6), "mem": (40, 190), "fund": (30, 190), "sch": (4, 26), "ps": (110, 380), "a6": (12, 48),
        "cl": (3, 9), "un": (2, 6), "ne": (0, 3), "do": (1, 5)}
# what is a share of another count
SHARES = {"fr": ("hh", .55, .85), "fg": ("fr", .78, .95), "fp": ("hh", .5, .7), "frr": ("fr", .6, .85),
          "clr": ("cl", .5, .9), "clg": ("clr", .6, 1), "clp": ("cl", .4, .7), "unr": ("un", .6, 1), "ung": ("unr", .6, 1),
          "unp": ("un", .5, .9), "citr": ("ad", .45, .7), "cit": ("ad", .4, .65), "rt": ("do", .2, .8), "a6g": ("a6", .93, 1)}


class Counts:
    """The counts of a unit, drawn when first asked for; ``told`` are the short codes that its line has."""

    def __init__(self, rng: random.Random, told: list[str], periods: list[str], sizes: tuple[int, int],
                 communities: tuple[int, int] | None = None, drift: int = 0):
        self.rng, self.told, self.periods, self.communities, self.drift = rng, told, periods, communities, drift
        self.shares = SHARES | ({"cit": ("citr", .8, .95)} if "citr" in told else {})
        self.size = rng.randint(*sizes)
        self.latent: dict[tuple[str, str], float] = {}
        self.known: dict[tuple[str, str, str], int] = {}

    def count(self, short: str, level: str, period: str) -> int:
        key = short, level, period
        if key not in self.known:
            self.known[key] = self._draw(short, level, period)
        return self.known[key]

    def _latent(self, short: str, level: str) -> float:
        """The share or size that the unit keeps over the years."""
        if (short, level) not in self.latent:
            low, high = self.shares[short][1:] if short in self.shares else FREE.get(short, (0, 1))
            self.latent[short, level] = self.rng.uniform(low, high)
        return self.latent[short, level]

    def _draw(self, short: str, level: str, period: str) -> int:
        years = self.periods.index(period) + self.drift
        if short == "hh":
            return round(self.size * (1 + .011 * years))
        if short in ("pop", "ad"):
            return round(self.count("hh", level, period) * self._latent(short, level))
        if short in ("co", "cop", "cor", "cog"):
            return self._communities(short, level, period, years)
        if short == "pe":
            return self.count("ps", level, period) - (self.count("do", level, period) if "do" in self.told else 1)
        if short == "frn":
            return self.count("fr", level, period) - self.count("frr", level, period)
        if short == "fgn":
            return round(self.count("frn", level, period) * self._latent("fg", level))
        if short == "fgr":
            return round(self.count("frr", level, period) * min(.97, self._latent("fg", level) + .03))
        if short == "fg" and "fgn" in self.told:
            return self.count("fgn", level, period) + self.count("fgr", level, period)
        if short in self.shares:
            whole = self.count(self.shares[short][0], level, period)
            share = min(self._latent(short, level) + .035 * years, .97 if whole > 40 else 1)
            return min(round(whole * share), whole)
        if short == "fund":
            return round(self._latent(short, level) * (1 + .12 * years)) * 100000 + 500000
        return round(self._latent(short, level) * (1 + .03 * years))

    def _communities(self, short: str, level: str, period: str, years: int) -> int:
        """A khu phố is one community, which may miss its title; a ward has several."""
        if short in ("co", "cop"):
            return self.rng.randint(*self.communities) if self.communities else 1
        if short == "cor":
            return round(.9 * self.count("co", level, period)) if self.communities else 1
        registered = self.count("cor", level, period)
        if registered == 1:
            return int(self._latent(short, level) > .25 - .05 * years)
        return round(registered * .8)
