"""The numbers that a review may say, computed anew from the cleaned tables, and the numbers that a text says.

Sums, changes and rates are computed here with plain pandas, not by the package. Small counts of persons come from
`disclosure.publishable`, for they may only be said as far as it lets them through. Each part of a review has a set of its
own, so that a number of one part does not excuse a wrong one in another.
"""

import itertools
import math
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from datetime import date
from functools import cached_property

import pandas as pd

from hieuhoc_analysis import __version__, codelists
from hieuhoc_analysis.indicators import coverage, ranking
from hieuhoc_analysis.publish import disclosure

FAMILY = ("families_registered", "families_recognized")
MODELS = {"family": "families", "clan": "clans", "community": "communities", "organization": "organizations"}
COUNTED = ("reported", "nil", "corrected")
_NUMBER = re.compile(r"(?<![\w.,])[+−-]?\d+(?:[.,]\d+)*(?:\s?%)?(?=(?:\s?(điểm|points|percentage))?)(?![\w])")
Z = 1.959963984540054
# numbers that are part of a name: the age and class of the indicator, the ends of a score, the year that is set to 100
NO_FIGURES = ("6 tuổi", "aged 6", "Age-6", "vào lớp 1", "in grade 1", "điểm 0–100", "Điểm 0–100", "score 0–100", "Score 0–100", "năm gốc bằng 100", "năm gốc = 100", "cứ 20 nơi cũng có khoảng 1 nơi", "about 1 in 20")


def year_of(period):
    """The calendar year, or the year in which a school year ends."""
    return int(period[-4:]) if re.fullmatch(r"\d{4}(-\d{4})?", period) else 0


def wilson(k, n):
    """Wilson's interval of a proportion at 95 %."""
    p, z2 = k / n, Z * Z
    half = Z * math.sqrt(p * (1 - p) / n + z2 / (4 * n * n))
    return (p + z2 / (2 * n) - half) / (1 + z2 / n), (p + z2 / (2 * n) + half) / (1 + z2 / n)


class Reference:
    """What may be said of one review in `lang`: `said[part]` is a set of numbers, fractions for percentages; `turn` puts the cleaned table on the units of the review."""

    def __init__(self, folder, period, ward, turn=lambda frame: frame, lang="vi"):
        self.lang = lang
        frame = turn(pd.read_parquet(folder / "observations.parquet"))
        self.years = range(int(period[:4]), int(period[-4:]) + 1)
        self.ward, self.all = ward, frame[frame["period"].map(year_of).isin(self.years)]
        self.frame = self.all[self.all["status"].isin(COUNTED) & self.all["value"].notna()]
        self.submissions = pd.read_parquet(folder / "submissions.parquet")
        self.protected = disclosure.publishable(frame, years=period)
        self.persons = set(disclosure.person_elements())
        self.said, self._cache = defaultdict(set), {}
        self._tell(frame, period)

    def cells(self, element, ward=None, level="all"):
        """{(khu phố, period): value} of a ward's khu phố; counts of persons as far as they are published."""
        source = self.protected if element in self.persons else self.frame
        of = source[(source["ward"] == (ward or self.ward)) & (source["data_element"] == element) & (source["education_level"] == level)]
        of = of[of["value"].notna() & (of["khu_pho"] != "") & of["period"].map(year_of).isin(self.years)]
        return {(r.khu_pho, r.period): r.value for r in of.itertuples()}

    def whole(self, element, ward=None, level="all"):
        """{period: value}: the sum over khu phố, else the figure for the whole ward; of persons the published total."""
        ward = ward or self.ward
        if element in self.persons:
            of = self.protected[(self.protected["ward"] == ward) & (self.protected["data_element"] == element) & (self.protected["education_level"] == level)]
            of = of[(of["khu_pho"] == "") & of["value"].notna()]
            return {r.period: r.value for r in of.itertuples()}
        sums = defaultdict(float)
        for (_, period), value in self.cells(element, ward, level).items():
            sums[period] += value
        of = self.frame[(self.frame["ward"] == ward) & (self.frame["data_element"] == element) & (self.frame["education_level"] == level) & (self.frame["khu_pho"] == "")]
        return {r.period: r.value for r in of.itertuples()} | dict(sums)

    def funnel(self, ward):
        """(dropouts, pupils at the start) of a ward's school years of which all khu phố that were there reported."""
        of = self.all[(self.all["ward"] == ward) & self.all["status"].isin(COUNTED) & self.all["value"].notna()]
        out = [of[of["data_element"] == element] for element in ("dropouts", "pupils_start")]
        out = [whole if len(whole := rows[rows["education_level"] == "all"]) else rows for rows in out]  # else the levels add up to it
        parts = out[0][out[0]["khu_pho"] != ""].groupby("period")["khu_pho"].nunique()
        sums = [rows.groupby("period")["value"].sum().to_dict() for rows in out]
        there = self.all[(self.all["ward"] == ward) & (self.all["khu_pho"] != "")]
        spans = there["period"].map(year_of).groupby(there["khu_pho"]).agg(["min", "max"])
        due = {p: int(((spans["min"] <= year_of(p)) & (spans["max"] >= year_of(p))).sum()) for p in sums[0]}
        good = [p for p in sums[0].keys() & sums[1].keys() if parts.get(p, 0) in (0, due[p])]
        return [sums[0][p] for p in good], [sums[1][p] for p in good]

    def ratio(self, top, bottom, ward=None):
        """{period: (Σ top, Σ bottom)} over the khu phố that have both."""
        a, b, out = self.cells(top, ward), self.cells(bottom, ward), {}
        for key in a.keys() & b.keys():
            x, y = out.get(key[1], (0.0, 0.0))
            out[key[1]] = (x + a[key], y + b[key])
        return out

    def _tell(self, frame, period):
        wards = sorted(set(self.frame["ward"]))
        years = set(self.years) | {y - 1 for y in self.years}
        units = {w: set(self.all[(self.all["ward"] == w) & (self.all["khu_pho"] != "")]["khu_pho"]) for w in wards}
        base = self.said["base"]
        base |= years | {0, len(self.years), 0.95, 0.998, len(self.submissions)}
        growing = [f"{m}_{step}" for m in MODELS.values() for step in ("registered", "recognized")]
        for element in growing:
            series = self.whole(element)
            self.said["growth"] |= self._changes(series)
            self.said["models"] |= self._changes(series)
        ends = [(series[min(series)], series[max(series)]) for element in growing if (series := self.whole(element))]
        self.said["models"] |= {len(ends), sum(a < b for a, b in ends)}  # in how many of the models' series the last year is above the first
        for part, element in (("contributions", "families_registered"),):
            cells = self.cells(element)
            ends = defaultdict(dict)
            for (unit, p), value in cells.items():
                ends[unit][p] = value
            total = self.whole(element)
            for a, b in itertools.combinations(sorted(total), 2):
                change = {u: v[b] - v[a] for u, v in ends.items() if a in v and b in v}
                self.said[part] |= set(change.values()) | {c / (total[b] - total[a]) for c in change.values() if total[b] != total[a]}
                ranked = sorted(change.values(), reverse=True)
                self.said[part] |= {sum(ranked[:3]) / (total[b] - total[a])} if total[b] != total[a] else set()
                self.said[part] |= {v[p] for v in ends.values() for p in (a, b) if p in v}
        for element in ("households", "population", "members", "scholarships"):
            self.said["situation"] |= set(self.whole(element).values())
        for top, part in (("families_registered", "coverage"), ("families_recognized", "target")):
            a, b = self.cells(top), self.cells("households")
            pairs = {k: (a[k], b[k]) for k in a.keys() & b.keys() if b[k]}
            if part == "coverage":
                self.said[part] |= {x / y for x, y in pairs.values()} | {v for p in pairs.values() for v in p}
                over = {p: x / y for p, (x, y) in self.ratio(top, "households").items()}
                self.said["above"] |= {sum(x / y > over[p] for (_, q), (x, y) in pairs.items() if q == p) for p in over}
            for x, y in self.ratio(top, "households").values():
                self.said[part] |= {x, y, x / y}
            rates = {year_of(p): x / y for p, (x, y) in self.ratio(top, "households").items()}
            steps = {(rates[q] - rates[p]) / (q - p) for p, q in itertools.combinations(sorted(rates), 2)} | {rates[q] - rates[p] for p, q in itertools.combinations(sorted(rates), 2)}
            self.said[part] |= steps
            for row in codelists.load("targets"):
                goal = float(row["target_pct"]) / 100
                last = max(rates)
                x, y = self.ratio(top, "households")[str(last)]
                self.said["target"] |= {goal} | {r - goal for r in rates.values()} | {math.ceil(round(goal * y2 - x2, 6)) for x2, y2 in self.ratio(top, "households").values()}
                self.said["target"] |= {math.ceil(last + (goal - rates[last]) / step) for step in steps if step > 0 and goal > rates[last]}
                self.said["target"] |= {(goal * y / x) ** (1 / n) - 1 for n in range(1, 6) if goal * y > x}
        for row in codelists.load("indicators"):
            if row["group"] in ("coverage", "rate", "plan"):
                for x, y in self.ratio(row["numerator"], row["denominator"]).values():
                    self.said["coverage"] |= {x, y} | ({x / y} if y else set())
                    self.said["target"] |= {x / y} if y else set()
        for x in (v for step in ("registered", "recognized") for v in self.whole(f"communities_{step}").values()):
            self.said["coverage"] |= {x, x / len(units[self.ward])}
            self.said["target"] |= {x / len(units[self.ward])}
        self._reporting(wards, units)
        self._quality(wards, units)
        pooled = [(k, n) for k, n in (map(sum, self.funnel(ward)) for ward in wards) if n]
        for at, (k, n) in enumerate(pooled):
            rest = pooled[:at] + pooled[at + 1:]  # one may be withheld, and is then not in what the others are compared with
            self.said["funnel"] |= {k, n, k / n} | ({sum(k for k, _ in rest) / sum(n for _, n in rest)} if rest else set())
        self._lateness(units)
        self._tables()
        self._reach(units)
        self._dropout(wards)
        for row in codelists.load("published_figures"):
            if row["value"] and row["denominator_value"]:
                self.said["comparison"].add(float(row["value"]) / float(row["denominator_value"]))
            self.said["comparison"] |= {*(x for x in (float(row["value"] or "nan"), float(row["value"] or "nan") / 100, float(row["rate_as_printed"].replace(",", ".") or "nan") / 100, float(row["denominator_value"] or "nan")) if x == x), *map(int, re.findall(r"\d{4}", row["year"]))}
        for ward in wards:
            self.said["comparison"] |= {x / y for x, y in self.ratio("families_recognized", "households", ward).values()}
        self.said["comparison"] |= set(range(len(codelists.load("published_figures"))))
        order = ranking.commendation(frame, years=period)
        order = order[order["ward"] == self.ward]
        self.said["commendation"] |= set(order.select_dtypes("number").stack()) | {0, 100}
        spots = coverage.white_spots(frame, years=period)
        spots = spots[(spots["ward"] == self.ward)]
        self.said["white"] |= {spots[spots["year"] == y]["khu_pho"].nunique() for y in set(spots["year"])}

    def _changes(self, series):
        out = set(series.values())
        for (p, a), (q, b) in itertools.combinations(sorted(series.items()), 2):
            out |= {b - a}
            if a > 0 and b > 0:
                out |= {b / a - 1, (b / a) ** (1 / (year_of(q) - year_of(p))) - 1, b / a}
        return out | {sum(y in map(year_of, series) for y in self.years)}

    def _reporting(self, wards, units):
        told = due = 0
        for ward in wards:
            there, asked = defaultdict(set), defaultdict(set)
            of = self.all[(self.all["ward"] == ward) & (self.all["khu_pho"] != "")]
            for r in of.itertuples():
                asked[r.period].add(r.khu_pho)
                if r.data_element == "families_registered" and r.status in COUNTED and r.value == r.value:
                    there[r.period].add(r.khu_pho)
            part = self.said["reporting"]
            part |= {len(v) for v in there.values()} | {len(v) for v in asked.values()} | {len(units[ward])}
            done, n = sum(map(len, there.values())), len(units[ward]) * len(self.years)
            part |= {done, n, done / n, n - done}
            told, due = told + done, due + sum(len(self._years_of(ward, unit)) for unit in units[ward])
            if ward == self.ward:
                self.said["base"] |= {len(units[ward])} | {len(v) for v in there.values()}
        self.said["reporting"] |= {told, due, told / due, due - told}

    def _years_of(self, ward, unit):
        """The calendar years that a khu phố reported in, and those between: it was there all the time."""
        of = self.all[(self.all["ward"] == ward) & (self.all["khu_pho"] == unit) & self.all["period"].str.fullmatch(r"\d{4}")]
        years = of["period"].astype(int)
        return range(years.min(), years.max() + 1) if len(years) else range(0)

    def _quality(self, wards, units):
        """Complete, on time (before the day of the yearly form) and again: counts and shares of khu phố, by ward and calendar year."""
        part, came = self.said["quality"], dict(zip(self.submissions["source_file"], self.submissions["received"], strict=True))
        told = self.all[self.all["status"].isin((*COUNTED, "superseded")) & self.all["value"].notna()]
        calendar = told[told["period"].str.fullmatch(r"\d{4}")]
        alone = calendar.groupby("source_file")["period"].nunique()
        form = next(row for row in codelists.load("reporting_calendar") if row["form"] == "annual")
        totals = dict.fromkeys(("asked", "there", "timely", "known"), 0)
        for ward in wards:
            before = set()
            for year in self.years:
                asked = {u for u in units[ward] if year in self._years_of(ward, u)}
                rows = calendar[(calendar["ward"] == ward) & (calendar["period"] == str(year)) & (calendar["khu_pho"] != "")]
                there = set(rows["khu_pho"])
                due = f"{year + int(form['due_year_offset'] or 0)}-{int(form['due_month']):02d}-{int(form['due_day']):02d}"
                timely = {unit for unit, file in zip(rows["khu_pho"], rows["source_file"], strict=True) if alone[file] == 1 and "" < came[file] <= due}
                part |= {len(asked), len(there), len(timely), len(before), len(before & there)}
                if asked:
                    part |= {len(there) / len(asked), len(timely) / len(asked)}
                    totals = {name: totals[name] + len(of) for name, of in (("asked", asked), ("there", there), ("timely", timely), ("known", asked))}
                part |= {len(before & there) / len(before)} if before else set()
                before = there
        part |= {totals["there"] / totals["asked"], totals["timely"] / totals["known"]}

    def _lateness(self, units):
        """Days after the day on which the yearly form or that of registrations is due, and in how many khu phố-years there were none."""
        part, came = self.said["lateness"], {file: date.fromisoformat(day) for file, day in zip(self.submissions["source_file"], self.submissions["received"], strict=True) if day}
        forms = [row for row in codelists.load("reporting_calendar") if row["form"] in ("annual", "registration")]
        calendar = self.frame[(self.frame["ward"] == self.ward) & self.frame["period"].str.fullmatch(r"\d{4}") & (self.frame["khu_pho"] != "")]
        alone = self.frame[self.frame["period"].str.fullmatch(r"\d{4}")].groupby("source_file")["period"].nunique()
        known = timely = 0
        for (_, period), rows in calendar.groupby(["khu_pho", "period"]):
            dues = [date(int(period) + int(row["due_year_offset"] or 0), int(row["due_month"]), int(row["due_day"])) for row in forms]
            days = [[max(0, (came[file] - due).days) for due in dues] for file in set(rows["source_file"]) if file in came and alone[file] == 1]
            part |= {d for of in days for d in of}
            known, timely = known + bool(days), timely + any(0 in of for of in days)
        part |= {known, timely}

    def tell_khu_pho_funnel(self, names):
        """What a funnel over khu phố may say that shows these: dropouts of the school years over the pupils at their start, or where khu phố have none over the households of the years in which they end."""
        of = self.frame[(self.frame["ward"] == self.ward) & (self.frame["khu_pho"] != "")]
        self._cache.clear()
        pairs, everybody = {}, of["khu_pho"].nunique()
        for unit, rows in of.groupby("khu_pho"):
            out = rows[(rows["data_element"] == "dropouts") & rows["period"].str.fullmatch(r"\d{4}-\d{4}")].groupby("period")["value"].sum()
            pupils = rows[rows["data_element"] == "pupils_start"].set_index("period")["value"]
            homes = rows[rows["data_element"] == "households"].set_index("period")["value"]
            used = [(k, pupils[p]) for p, k in out.items() if p in pupils.index] if len(pupils) else [(k, homes[p[-4:]]) for p, k in out.items() if p[-4:] in homes.index]
            pairs[unit] = (sum(k for k, _ in used), sum(n for _, n in used))
        homes = {n for _, n in pairs.values()}  # households are told also where the dropouts are withheld
        pairs = {unit: pair for unit, pair in pairs.items() if unit in names}
        k, n = (sum(pair[at] for pair in pairs.values()) for at in (0, 1))
        self.said["funnel_khu_pho"] = {len(names), everybody - len(names), k / n, *homes}
        self.said["funnel_khu_pho"] |= {v for a, b in pairs.values() for v in (a, b, a / b)}
        return pairs

    def _tables(self):
        """What the tables and the annex hold besides: each khu phố's counts and their sums, and figures against the first year."""
        for element in ("households", *(f"{m}_{step}" for m in MODELS.values() for step in ("registered", "recognized"))):
            sums = defaultdict(float)
            for (_, period), value in self.cells(element).items():
                sums[period] += value
            self.said["annex"] |= set(self.cells(element).values()) | set(sums.values())
        for element in (*FAMILY, "households"):
            series = self.whole(element)
            first = series[min(series)]
            self.said["index"] |= {100, *series.values(), *(v / first for v in series.values()), *(100 * v / first for v in series.values())}
        for model, of in MODELS.items():
            every = self.cells("households" if model == "family" else of)
            for at, value in self.cells(f"{of}_registered").items():
                self.said["spots"] |= {value, every.get(at, value)} | ({value / every[at]} if every.get(at) else set())
        for row in codelists.load("commendation_measures"):
            self.said["measures"] |= {float(row["weight"]), float(row["minimum_base"] or 0)}

    def _reach(self, units):
        part = self.said["reach"]
        reach = [self.cells(f"{m}_registered") for m in MODELS.values()]
        for p in {p for cells in reach for _, p in cells}:
            having = [{u for (u, q), v in cells.items() if q == p and v > 0} for cells in reach]
            n = len(units[self.ward])
            part |= {len(h) for h in having} | {n - len(h) for h in having} | {len(set.intersection(*having)), n - len(set.intersection(*having)), n}
            part |= {sum(len(h) == n for h in having), len(having)}

    def _dropout(self, wards):
        part = self.said["dropout"]
        for ward in wards:
            pooled = defaultdict(float)
            for level in ("all", "preschool", "primary", "lower_secondary", "upper_secondary"):
                sums = {e: self.whole(e, ward, level) for e in ("dropouts", "returned_to_school", "not_enrolled", "pupils_start", "pupils_end", "children_age6", "children_age6_grade1")}
                if ward == self.ward:
                    part |= {v for s in sums.values() for v in s.values()}
                for top, bottom in (("dropouts", "pupils_start"), ("pupils_end", "pupils_start"), ("children_age6_grade1", "children_age6"), ("returned_to_school", "dropouts")):
                    rates = {p: (sums[top][p], sums[bottom][p]) for p in sums[top].keys() & sums[bottom].keys() if sums[bottom][p]}
                    if ward == self.ward:
                        for k, n in rates.values():
                            part |= {k / n, *(wilson(k, n) if k <= n else ())}
                        for p, q in itertools.permutations(sorted(rates), 2):
                            part |= self._newcombe(*rates[p], *rates[q])
                    of = self.all[(self.all["ward"] == ward) & (self.all["data_element"] == top) & self.all["status"].isin(COUNTED) & (self.all["khu_pho"] != "")]
                    there = of.groupby("period")["khu_pho"].nunique()
                    whole = [pair for p, pair in rates.items() if there.get(p, 0) in (0, there.max())]
                    if ward == self.ward and whole:  # a rate pooled over the years of which all khu phố reported
                        k, n = (sum(pair[i] for pair in whole) for i in (0, 1))
                        part |= {len(whole), k, n, k / n}
                        for years in range(2, len(whole)):  # some years may be withheld, for what they would give away
                            part |= {years} | {sum(k for k, _ in some) / sum(n for _, n in some) for some in itertools.combinations(whole, years)}
                    if top == "dropouts" and level == "all":
                        pooled["k"] += sum(k for k, _ in rates.values())
                        pooled["n"] += sum(n for _, n in rates.values())
            if pooled["n"]:
                self.said["funnel"] |= {pooled["k"] / pooled["n"], pooled["k"], pooled["n"]}

    @staticmethod
    def _newcombe(k1, n1, k2, n2):
        if k1 > n1 or k2 > n2:
            return set()
        a, b, (al, ah), (bl, bh) = k1 / n1, k2 / n2, wilson(k1, n1), wilson(k2, n2)
        return {b - a, b - a - math.sqrt((b - bl) ** 2 + (ah - a) ** 2), b - a + math.sqrt((bh - b) ** 2 + (a - al) ** 2)}

    @cached_property
    def names(self):
        """What has numbers in it that are no figures: names, sources, days; longest first."""
        found = set(self.all["khu_pho"]) | set(self.all["ward"]) | {row["source"] for row in codelists.load("targets")}
        found |= {row["place"] for row in codelists.load("published_figures")} | {f"hieuhoc_analysis {__version__}"}
        found |= set(self.submissions["source_file"])
        found |= {row[column] for column in ("definition", "definition_en", "source") for row in codelists.load("published_figures")} | {row["source"] for row in codelists.load("indicators")}
        found |= {row[f"label_{lang}"] for row in codelists.load("commendation_measures") for lang in ("vi", "en")}
        due = {f"{year + int(row['due_year_offset'] or 0)}-{int(row['due_month']):02d}-{int(row['due_day']):02d}" for row in codelists.load("reporting_calendar") if row["due_day"] for year in self.years}
        days = [d for day in set(self.submissions["received"]) | due if day for d in (f"{day[8:]}/{day[5:7]}/{day[:4]}", day)]
        return [*days, *sorted((name for name in found if name), key=len, reverse=True)]

    def known(self, parts):
        """The numbers that some parts (and ``base``) know, in order."""
        return self._kept("known", parts, lambda: sorted(set().union(*(self.said[p] for p in ("base", *parts)))))

    def bears(self, value, parts):
        """Whether a figure at full precision is one of some parts, or of the opposite sign."""
        sizes = self._kept("sizes", parts, lambda: sorted(map(abs, self.known(parts))))
        return _near(self.known(parts), value, 1e-4 * max(abs(value), 1e-6)) or _near(sizes, abs(value), 1e-9)

    def numbers(self, text):
        """The numbers of a text, as `numbers` gives them."""
        return list(numbers(text, self.names, self.lang))

    def wrong(self, text, parts, shift=0):
        """The numbers of a text that none of the parts (and ``base``) knows; `shift` moves each by so many of its last digit first."""
        return [token for token, value, places, share in self.numbers(text) if not self._says(parts, value, places, share, shift)]

    def _says(self, parts, value, places, share, shift):
        written = self._kept((places, share), parts, lambda: {f"{abs(k) * (100 if share else 1):.{places}f}" for k in self.known(parts)})
        return value == value and f"{value + shift * 10 ** -places:.{places}f}" in written

    def _kept(self, what, parts, make):
        key = (what, frozenset(parts))
        if key not in self._cache:
            self._cache[key] = make()
        return self._cache[key]


def _near(known, value, by):
    return bisect_left(known, value - by) < bisect_right(known, value + by)


def numbers(text, names, lang):
    """Every number of a text as (as written, value, decimals, whether a percentage or percentage points)."""
    text = text.replace("\u00a0", " ")
    for gone in (*names, *NO_FIGURES):
        text = text.replace(gone, " ")
    text = re.sub(r"(?:Bảng|Hình|Table|Figure) \d+", " ", text)  # where it stands: that it is there is tested by itself
    text = re.sub(r"(QĐ|KH|NĐ|TT|Nghị định|Quyết định)\s?\d+[\w/.-]*|\d{4}[–-]\d{4}(?=\b)", lambda m: " ".join(re.findall(r"\b\d{4}\b", m.group())) if m.group()[0].isdigit() else " ", text)
    spans = [m.span() for m in re.finditer(r"(?:khoảng tin cậy 95 %:|95% interval) [^)]*\)", text)]
    for match in _NUMBER.finditer(text):
        token = match.group()
        plain = token.strip("%").strip().lstrip("+−-")
        whole, point = (".", ",") if lang == "vi" else (",", ".")
        head, _, tail = plain.partition(point)
        if not re.fullmatch(rf"\d{{1,3}}(?:\{whole}\d{{3}})+|\d+", head) or (tail and not tail.isdigit()):
            yield token, math.nan, 0, False
            continue
        yield token, float(head.replace(whole, "") + "." + (tail or "0")), len(tail), token.endswith("%") or bool(match.group(1)) or any(a <= match.start() < b for a, b in spans)

