"""The figures of a body: drawn by rule for its units, added up for its totals.

One rule per column: ``10-99`` whole numbers, ``1-9:1`` with decimals, ``m1-9:1`` a rate, whose total is a
mean; ``%2/1`` the second column in percent of the first, ``/2/1:1`` their quotient, ``+1+2`` their sum;
``t:words`` a text, ``~`` nothing.
"""

from __future__ import annotations

import random
import re

SUMMED = "d"
"""The kind of the lines that totals add up."""

Lines = list[list[str]]


def draw(rng: random.Random, lines: Lines, rules: list[str], nil: float, nil_mark: str) -> list[list]:
    """The figures of every line; lines without ``#`` have none. ``nil`` is the share of cells with ``nil_mark``."""
    drawn: list[list] = []
    for line in lines:
        auto = _auto(line) and line[0] in ("d", "o")
        drawn.append([_one(rng, rule, nil) if auto else None for rule in rules])
    for i, line in enumerate(lines):
        if line and line[0] in "TRQP":
            members = _members(lines, i)
            drawn[i] = [_sum([drawn[m][k] for m in members], rule) for k, rule in enumerate(rules)]
    for line, values in zip(lines, drawn, strict=True):
        if _auto(line):
            _derive(values, rules)
            values[:] = [nil_mark if value == "nil" else value for value in values]
    return drawn


def decimals(rule: str) -> int | None:
    """How many decimals a column shows; None for whole numbers and texts."""
    if rule[0] in "t+~" or rule[0] not in "%/" and ":" not in rule:
        return None
    return int(rule.split(":")[1]) if ":" in rule else 1


def _auto(line: list[str]) -> bool:
    return any(part.strip() == "#" for part in line[1:])


def _members(lines: Lines, i: int) -> list[int]:
    """The lines that a total adds: all units, those before a ``Q``, those after an ``R`` or ``P``."""
    kinds = [line[0] if line else "" for line in lines]
    kind = kinds[i]
    if kind == "T":
        return [k for k, other in enumerate(kinds) if other == SUMMED]
    step, stops = (-1, "QSTP") if kind == "Q" else (1, "RSTP")
    members, k = [], i + step
    while 0 <= k < len(kinds) and (not kinds[k] or kinds[k] not in stops):
        if kinds[k] == SUMMED:
            members.append(k)
        k += step
    return members


def _one(rng: random.Random, rule: str, nil: float):
    if rule.startswith("t:"):
        return rule[2:].replace("_", " ")
    if rule[0] in "%+~/":
        return None
    low, high, places = re.fullmatch(r"m?([\d.]+)-([\d.]+)(?::(\d))?", rule).groups()
    if nil and rng.random() < nil:
        return "nil"
    return round(rng.uniform(float(low), float(high)), int(places)) if places else rng.randint(int(low), int(high))


def _sum(values: list, rule: str):
    known = _numbers(values)
    if rule.startswith("t:") or not known:
        return None
    whole = sum(known)
    if rule.startswith("m"):
        whole /= len(known)
    return round(whole, decimals(rule) or 0) if isinstance(whole, float) else whole


def _derive(values: list, rules: list[str]) -> None:
    for k, rule in [*enumerate(rules)] * 2:  # twice: a sum may be of sums that stand further right
        if rule.startswith("+"):
            whole = sum(_numbers([values[int(n) - 1] for n in rule[1:].split("+")]))
            values[k] = round(whole, 1) if isinstance(whole, float) else whole
    for k, rule in enumerate(rules):
        if rule[0] in "%/":
            known = _numbers([values[int(n) - 1] for n in rule[1:].split(":")[0].split("/")])
            scale = 100 if rule[0] == "%" else 1
            values[k] = round(scale * known[0] / known[1], decimals(rule)) if len(known) == 2 and known[1] else None


def _numbers(values: list) -> list:
    return [value for value in values if isinstance(value, int | float)]
