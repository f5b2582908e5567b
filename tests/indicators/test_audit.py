"""audit.csv: for every public function of the indicators, the test that works it by hand, and that for a gap, a zero, a merged ward, a tiny
base and a property; or ``no:`` and why there is none. A new function cannot come without its row, nor a row without its test.
Every row of indicators.csv is worked in test_worked.py.
"""

import ast
import csv
from pathlib import Path

import pytest

from hieuhoc_analysis import indicators

HERE, STAGE = Path(__file__).parent, Path(indicators.__file__).parent
KINDS = ("worked", "missing", "zero", "merged", "tiny", "property")
with (HERE / "audit.csv").open(encoding="utf-8", newline="") as file:
    AUDIT = {row["function"]: row for row in csv.DictReader(file)}


def defined(path):
    """Functions and classes at the top of a module: name → node."""
    return {node.name: node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.FunctionDef | ast.ClassDef)}


TESTS = {path.stem: defined(path) for path in sorted(HERE.glob("test_*.py"))}
# a package's functions are those of its ``__init__``; ``narrative.growth`` and its like are followed, but are the package's own
STAGES = {".".join(path.relative_to(STAGE).with_suffix("").parts).removesuffix(".__init__"): defined(path) for path in sorted(STAGE.rglob("*.py"))}


def named(nodes, module, depth=4):
    """Every name that nodes use, and that the functions of their module use which they call."""
    found = set()
    for node in nodes:
        found |= {n.attr if isinstance(n, ast.Attribute) else n.id if isinstance(n, ast.Name) else n.arg for n in ast.walk(node) if isinstance(n, ast.Attribute | ast.Name | ast.arg)}
    inner = [module[name] for name in found if name in module and module[name] not in nodes]
    return found | (named(inner, module, depth - 1) if inner and depth else set())


def reached(functions):
    """Functions of the stage that those functions lead to: ``{(module, name)}``."""
    todo, seen = list(functions), set()
    while todo:
        module, name = todo.pop()
        if (module, name) not in seen:
            seen.add((module, name))
            uses = {n.attr if isinstance(n, ast.Attribute) else n.id for n in ast.walk(STAGES[module][name]) if isinstance(n, ast.Attribute | ast.Name)}
            todo += [(m, other) for m, known in STAGES.items() for other in uses & set(known)]
    return seen


def test_every_public_function_is_audited():
    """The rows are the public functions and classes of the stage, all of them and no others."""
    public = {f"{module}.{name}" for module, nodes in STAGES.items() if "." not in module for name in nodes if not name.startswith("_")}
    assert public == set(AUDIT)


@pytest.mark.parametrize("function", list(AUDIT))
def test_a_row_names_tests_that_run_the_function(function):
    """Each kind names a test that is there and leads to the function, or says why none is needed; a figure is always worked."""
    wrong = []
    target = tuple(function.split("."))
    for kind in KINDS:
        said = AUDIT[function][kind]
        if said.startswith("no: ") and len(said) > 8 and kind != "worked":
            continue
        module, _, test = said.partition(".")
        node = TESTS.get(module, {}).get(test)
        uses = named([node], TESTS[module]) if node else set()
        start = {(m, name) for m, known in STAGES.items() for name in uses & set(known)}
        if node is None or target not in reached(start):
            wrong.append((kind, said))
    assert wrong == []
