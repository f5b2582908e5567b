"""The data flow one way: a stage imports only from the stages before it, and a folder within a stage only from those before it."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "hieuhoc_analysis"
STAGES = (
    ("errors", "files", "findings", "codelists", "language", "limits", "submission_roles"),
    ("extract",), ("harmonize",), ("validate",), ("feedback",), ("submission", "tidy"), ("batch",), ("pipeline", "sample", "summary"),
    ("explain",), ("indicators",), ("publish",), ("arguments", "attempt"), ("cli", "__main__"),
)
WITHIN = {
    "extract": (
        ("grid",), ("formats",), ("workbook",), ("cells",), ("headings", "names"), ("table",), ("body", "outside"), ("totals",), ("header", "orientation"),
        ("tables",), ("prose", "roles"), ("layout",),
    ),
    "harmonize": (
        ("unit_register",), ("vocabulary",), ("institutions", "times"), ("words",), ("places",), ("paper",), ("lines",), ("columns",), ("figures",), ("conclusions",),
    ),
    "validate": (("told", "spans", "explained", "records", "rounds", "ranges"), ("steps", "sums", "senders"), ("moved",), ("years",), ("twice",)),
    "batch": (
        ("storage", "processes"), ("finished", "partitions"), ("cache",), ("namesakes",), ("assemble",), ("workers",), ("apart",), ("finish",),
    ),
}  # fmt: skip


def _imports(path: Path) -> set[str]:
    """What a module imports of the package, each as the parts of its name; not what is named for its types only."""
    tree = ast.parse(path.read_text("utf-8"))
    for_types = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test) for inner in ast.walk(node)}
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "hieuhoc_analysis" and id(node) not in for_types:
            found |= {f"{node.module}.{alias.name}".removeprefix("hieuhoc_analysis.") for alias in node.names}
    return found


def _wrong(folder: Path, prefix: str, stages: tuple[tuple[str, ...], ...]) -> list[str]:
    rank = {name: at for at, names in enumerate(stages) for name in names}
    wrong = []
    for path in folder.rglob("*.py"):
        own = path.relative_to(folder).parts[0].removesuffix(".py")
        if own == "__init__":  # the front door names the public functions of all stages
            continue
        of_folder = {name.removeprefix(prefix).split(".")[0] for name in _imports(path) if name.startswith(prefix)}
        wrong += [f"{path.relative_to(folder)} imports {name}" for name in of_folder & rank.keys() if rank[name] > rank[own]]
    return sorted(wrong)


def test_no_stage_imports_a_later_one():
    """Every import inside the package goes to the same stage or an earlier one."""
    assert _wrong(PACKAGE, "", STAGES) == []


@pytest.mark.parametrize("stage", WITHIN)
def test_no_folder_of_a_stage_imports_a_later_one(stage):
    """Nor within a stage of many modules: from cells to the layout, from words to figures, from one file to all."""
    assert _wrong(PACKAGE / stage, f"{stage}.", WITHIN[stage]) == []


@pytest.mark.parametrize(("folder", "stages"), [(PACKAGE, STAGES), *((PACKAGE / stage, parts) for stage, parts in WITHIN.items())], ids=["package", *WITHIN])
def test_every_module_has_its_place_in_the_order(folder, stages):
    """A new folder or module takes a place in the order, and one that is gone leaves it."""
    names = {path.name.removesuffix(".py") for path in folder.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert names - {"__init__"} == {name for part in stages for name in part}
