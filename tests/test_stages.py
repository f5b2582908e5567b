"""The data flow one way: a stage imports only from the stages before it."""

import ast
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "hieuhoc_analysis"
STAGES = (
    ("errors", "files", "findings", "codelists", "language", "limits", "submission_roles"),
    ("extract",), ("harmonize",), ("explain",), ("validate",), ("feedback",), ("submission", "tidy", "storage"), ("finished", "partitions"), ("cache",), ("namesakes",), ("assemble",), ("workers", "processes", "apart"), ("finish",), ("pipeline", "sample", "summary"), ("explain_cells", "explain_page"),
    ("indicators",), ("publish",), ("arguments", "attempt"), ("cli", "__main__"),
)
RANK = {name: rank for rank, names in enumerate(STAGES) for name in names}


def _imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("hieuhoc_analysis"):
            parts = node.module.split(".")[1:2] or [alias.name for alias in node.names]
            found.update(parts)
    return found & set(RANK)


def test_no_stage_imports_a_later_one():
    """Every import inside the package goes to the same stage or an earlier one."""
    wrong = []
    for path in PACKAGE.rglob("*.py"):
        own = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if own == "__init__":  # the package's front door names the public functions of all stages
            continue
        wrong += [f"{path.relative_to(PACKAGE)} imports {name}" for name in _imports(path) if RANK[name] > RANK[own]]
    assert sorted(wrong) == []


def test_every_module_belongs_to_a_stage():
    """A new folder or module takes a place in the order."""
    names = {path.name.removesuffix(".py") for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert set() == names - set(RANK) - {"__init__"}
