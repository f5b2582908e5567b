"""Told official sheets changed: what was right of them stays right."""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

import pytest

from .changes import beside, blanks, coded, numbered, remarked, repeated, signed, stacked
from .judge_sheets import judge
from .registry import OFFICIAL, makers

SHARE = 16  # one sheet in so many, whichever were told since


@pytest.fixture(scope="module")
def right(tmp_path_factory):
    """The makers of some sheets, each of one workbook, of which all is read right as they stand."""
    folder = tmp_path_factory.mktemp("sheets")
    some = {name: make for family in OFFICIAL for name, make in makers(family).items() if not crc32(name.encode()) % SHARE}
    alone = {name: make for name, make in some.items() if not (paper := make()).sheets and paper.kind == "xlsx" and not paper.extra_tables_allowed}
    return {name: make for name, make in alone.items() if not any(judge(make(), folder).values())}


@pytest.mark.parametrize("change", [numbered, repeated, coded, remarked, signed, blanks])
def test_what_stands_in_and_around_a_table_changes_nothing_else(change, right, tmp_path):
    """Column numbers, the headings once more amid the body, codes, remarks, offices, signatures and blanks are no headings, names or other tables."""
    wrong = {}
    for name, make in right.items():
        change(paper := make())
        if any((differs := judge(paper, tmp_path)).values()):
            wrong[name] = differs
    assert len(wrong) <= len(right) // 30, wrong  # a heading may return over the next block of a table, whose caption then is its title


def test_sheets_under_each_other_are_read_as_each_alone(right, tmp_path):
    """Two official tables of different shapes, titles and notes on one sheet."""
    wrong = {}
    for (name, first), (other, second) in pairwise(right.items()):
        if stacked(paper := first(), second()) and any((differs := judge(paper, tmp_path)).values()):
            wrong[name, other] = differs
    assert not wrong


def test_sheets_beside_each_other_are_read_as_each_alone(right, tmp_path):
    """Two official tables whose titles, headings and bodies begin in different rows."""
    narrow = {name: make for name, make in right.items() if not (paper := make()).hidden_rows and max(column for _, column in paper.cells) < 10}
    wrong = {}
    for (name, first), (other, second) in pairwise(narrow.items()):
        beside(paper := first(), second())
        if any((differs := judge(paper, tmp_path)).values()):
            wrong[name, other] = differs
    assert len(wrong) <= len(narrow) // 20, wrong  # a table with its names at the right of its figures goes with the one before it
