"""Heads and columns of names of ``told/``, put together by lot into workbooks: each figure is read as head and name say together."""

import random
import re

import openpyxl
import pytest
from test_told_words import told

from hieuhoc_analysis.extract.grid import column_letters
from hieuhoc_analysis.language.text import fold
from hieuhoc_analysis.submission import read_submission

RATE = re.compile(r"%|tỷ lệ|tỉ lệ|\bTL\b", re.IGNORECASE)
# a letter before a name that may as well number the line
UNDECIDED = {"L. Bi Ia Nách"}


def headed(sheet, top, left, columns, merged):
    """Write the headings, those that neighbours share once over them; as merges, or in the first of unmerged cells."""
    depth = max(map(len, columns))
    for level in range(depth):
        start = 0
        while start < len(columns):
            path, end = columns[start], start + 1
            if level < len(path):
                while end < len(columns) and min(len(path), len(columns[end])) > level + 1 and columns[end][:level + 1] == path[:level + 1]:
                    end += 1
                bottom = top + level if level < len(path) - 1 else top + depth - 1
                sheet.cell(top + level, left + start, path[level])
                if merged and (end - start > 1 or bottom > top + level):
                    sheet.merge_cells(start_row=top + level, end_row=bottom, start_column=left + start, end_column=left + end - 1)
            start = end
    return top + depth


def drawn(head, names, rng, path):
    """Write one workbook; what each of its cells counts, as (name, what the head says, figure) by address."""
    book = openpyxl.Workbook()
    sheet = book.active
    left, row = rng.randint(1, 3), rng.randint(1, 3)
    for text in ("UBND XÃ PHƯỚC SƠN ĐOÀI", *head["title"]):
        sheet.cell(row, left, text)
        row += 1
    columns = [tuple(words.split(" / ")) for words in head["columns"]]
    row = headed(sheet, row + rng.randint(0, 1), left, [("STT",), (names["heading"],), *columns], rng.random() < .7)
    truth = {}
    for number, (name, canonical) in enumerate([pair for pair in zip(names["names"], names["canonical"], strict=True) if pair[1]][:8], 1):
        sheet.cell(row, left, number)
        sheet.cell(row, left + 1, name)
        base = rng.randint(280, 520)
        for k, (words, means) in enumerate(zip(head["columns"], head["meaning"], strict=True)):
            cell = sheet.cell(row, left + 2 + k, max(1, base - 17 * k) if means else round(rng.uniform(60, 97), 1) if RATE.search(words) else rng.choice([None, rng.randint(1, 9)]))
            if means and name not in UNDECIDED:
                truth[cell.coordinate] = canonical, set(means.split()), cell.value
        row += 1
    sheet.cell(row, left + 1, "Tổng cộng")
    for k, means in enumerate(head["meaning"]):
        if means:
            sheet.cell(row, left + 2 + k, sum(value for address, (*_, value) in truth.items() if sheet[address].column == left + 2 + k))
    book.save(path)
    return truth


@pytest.mark.parametrize("seed", range(3))
def test_heads_and_names_are_read_together(seed, tmp_path):
    """Thirty tables each; whatever stands over a column and beside a line, no figure is lost or of another."""
    rng = random.Random(f"told tables {seed}")
    heads = [head for head in told("headings") if any(head["meaning"]) and len(set(filter(None, head["meaning"]))) == sum(map(bool, head["meaning"]))]
    columns = [column for column in told("units") if sum(map(bool, column["canonical"])) > 2 and column["heading"] not in UNDECIDED]
    wrong = []
    for number in range(30):
        head, names, path = rng.choice(heads), rng.choice(columns), tmp_path / f"{number}.xlsx"
        truth = drawn(head, names, rng, path)
        found = {f.address: f for f in read_submission(path, path.name).values}
        for address, (name, means, value) in truth.items():
            f = found.pop(address, None)
            said = f and (fold(f.khu_pho) == fold(name), means <= {f.data_element, f.education_level, f.period, f.period[9:]}, f.value in (value, 1e3 * value, 1e6 * value))  # *-S1* of the title's school year; money in thousands or millions
            if said != (True, True, True):
                wrong.append((head["title"], names["heading"], address, name, means, f and (f.khu_pho, f.data_element, f.education_level, f.period, f.value)))
        counted = {openpyxl.utils.cell.coordinate_from_string(address)[0] for address in truth}
        wrong += [(head["title"], names["heading"], f.address, f.khu_pho, f.data_element, f.value) for f in found.values() if column_letters(f.col) not in counted]
    assert wrong == []
