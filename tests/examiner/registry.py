"""The makers of sheets and of wards' workbooks by name, and the families in which they are scored."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from .paper import Paper

Maker = Callable[[], Paper]

MAKERS: dict[str, Maker] = {}
# a module belongs to the family that its FAMILY names, or else to that of its folder; the ones between
# ``kept`` and ``wards`` were told later, each without a look at how the ones before it were read
OFFICIAL = ("vietnamese", "english", "bodies", "kept", "again", "third", "fourth", "fifth", "sixth", "real", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth")
FAMILIES = (*OFFICIAL, "wards")


def sheet(make: Maker) -> Maker:
    """Enter the maker of an official sheet under its name, which names the file as well."""
    MAKERS[make.__name__] = make
    return make


def ward(make: Maker) -> Maker:
    """Enter the maker of a ward's workbook."""
    return sheet(make)


def makers(family: str) -> dict[str, Maker]:
    """The makers of one family: of ``vietnamese`` or ``english`` official sheets, of those about ``bodies`` of tables, of those told later, or of ``wards``' workbooks."""
    _import_all()
    return {name: make for name, make in MAKERS.items() if _family(make) == family}


@cache
def _import_all() -> None:
    for module in walk_packages([str(Path(__file__).parent)], f"{__package__}."):
        if module.name.count(".") > __package__.count(".") + 1:
            import_module(module.name)


def _family(make: Maker) -> str:
    folder = make.__module__.removeprefix(f"{__package__}.").partition(".")[0]
    return getattr(sys.modules[make.__module__], "FAMILY", folder)
