"""Both ways of setting up give the same packages with the same floors."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
# conda-forge's names of the same packages, without their graphical extras where it has them
CONDA = {"matplotlib-base": "matplotlib", "nbconvert-core": "nbconvert", "python-duckdb": "duckdb"}


def _floors(lines: list[str]) -> dict[str, str]:
    pairs = (re.fullmatch(r"([A-Za-z0-9_-]+)>=([0-9.]+)", line.strip()) for line in lines)
    return {CONDA.get(m.group(1), m.group(1)): m.group(2) for m in pairs if m}


def test_environment_yml_lists_what_pyproject_lists():
    """Packages and floors are equal, Python's included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    expected = _floors([*project["project"]["dependencies"], *project["dependency-groups"]["dev"]])
    expected["python"] = project["project"]["requires-python"].removeprefix(">=")
    listed = re.findall(r"^  - (\S+)$", (ROOT / "environment.yml").read_text("utf-8"), re.MULTILINE)
    assert expected == _floors(listed)


def test_every_dependency_has_a_floor():
    """No package is taken at whatever version happens to be there."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    named = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    assert [name for name in named if ">=" not in name] == []
