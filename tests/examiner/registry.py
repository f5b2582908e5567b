"""The makers of sheets and of wards' workbooks, by name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from .paper import Paper

Maker = Callable[[], Paper]

SHEETS: dict[str, Maker] = {}
WARDS: dict[str, Maker] = {}
VIETNAMESE = ("vn_yearbook", "vn_ministry", "vn_local", "vn_more")
ENGLISH = ("us_abstract", "us_more", "world")
BODIES = ("bodies",)
KEPT = ("bodies_kept",)
AGAIN = ("vn_again", "en_again")
THIRD = ("vn_third", "en_third", "vn_third_more", "en_third_more")
FOURTH = ("vn_fourth", "vn_fourth_more", "en_fourth", "en_fourth_abroad", "en_fourth_series", "en_fourth_mixed")
FIFTH = ("vn_fifth", "vn_fifth_more", "en_fifth", "en_fifth_more", "en_fifth_series", "en_fifth_mixed")
SIXTH = ("vn_sixth", "vn_sixth_more", "en_sixth", "en_sixth_more", "en_sixth_series", "en_sixth_mixed")
SEVENTH = ("vn_seventh_forms", "vn_seventh_forms_more", "vn_seventh_yearbooks", "vn_seventh_yearbooks_more", "en_seventh_people", "en_seventh_transport",
           "en_seventh_world", "en_seventh_abroad", "en_seventh_flags", "en_seventh_health", "en_seventh_states")
EIGHTH = ("vn_eighth_forms", "vn_eighth_yearbooks", "vn_eighth_yearbooks_more", "en_eighth_censuses", "en_eighth_asia", "en_eighth_world")
NINTH = ("vn_ninth_yearbooks", "vn_ninth_reports", "en_ninth_abstracts", "en_ninth_abstracts_more", "en_ninth_yearbooks", "en_ninth_yearbooks_more")
REAL = ("vn_real", "vn_real_more", "en_real", "en_real_abroad")
WARD = ("ward_plain", "ward_layouts", "ward_mess", "ward_errors", "ward_hard", "ward_odd", "ward_forms", "ward_forms_more", "ward_third", "ward_third_more",
        "ward_fourth_layouts", "ward_fourth_sheets", "ward_fourth_words", "ward_fourth_errors",
        "ward_fifth_layouts", "ward_fifth_sheets", "ward_fifth_words", "ward_fifth_errors",
        "ward_sixth_layouts", "ward_sixth_sheets", "ward_sixth_words", "ward_sixth_errors",
        "ward_seventh_layouts", "ward_seventh_sheets", "ward_seventh_words", "ward_seventh_errors",
        "ward_eighth_layouts", "ward_eighth_sheets", "ward_eighth_words", "ward_eighth_errors",
        "ward_ninth_models", "ward_ninth_forms", "ward_ninth_school", "ward_ninth_errors",
        "ward_tenth_layouts", "ward_tenth_sheets", "ward_tenth_words", "ward_tenth_errors",
        "ward_eleventh_models", "ward_eleventh_years", "ward_eleventh_errors",
        "ward_twelfth_errors", "ward_twelfth_contradictions", "ward_twelfth_clean",
        "ward_thirteenth_models", "ward_thirteenth_years", "ward_thirteenth_layouts", "ward_thirteenth_errors",
        "ward_fourteenth_nests", "ward_fourteenth_periods", "ward_fourteenth_stacks", "ward_fourteenth_tables", "ward_fourteenth_others",
        "ward_fifteenth_nests", "ward_fifteenth_words", "ward_fifteenth_tables", "ward_fifteenth_errors",
        "ward_sixteenth_texts", "ward_sixteenth_letters", "ward_sixteenth_sheets", "ward_sixteenth_tabs",
        "ward_seventeenth_programs", "ward_seventeenth_tables", "ward_seventeenth_stacks", "ward_seventeenth_errors",
        "ward_eighteenth_models", "ward_eighteenth_sheets", "ward_eighteenth_errors",
        "ward_nineteenth_tables", "ward_nineteenth_tabs", "ward_nineteenth_blocks", "ward_nineteenth_errors")


def sheet(make: Maker) -> Maker:
    """Enter the maker of an official sheet under its name, which names the file as well."""
    SHEETS[make.__name__] = make
    return make


def ward(make: Maker) -> Maker:
    """Enter the maker of a ward's workbook."""
    WARDS[make.__name__] = make
    return make


def makers(family: str) -> dict[str, Maker]:
    """The makers of ``vietnamese`` or ``english`` official sheets, of those about ``bodies`` (``kept`` longer unseen), of those told ``again`` by another hand, of those told a ``third``, a ``fourth``, a ``fifth`` and a ``sixth`` time, of those retold from ``real`` tables, of those retold so a ``seventh``, an ``eighth`` and a ``ninth`` time, or of ``wards``' workbooks."""
    modules = {"vietnamese": VIETNAMESE, "english": ENGLISH, "bodies": BODIES, "kept": KEPT, "again": AGAIN, "third": THIRD, "fourth": FOURTH, "fifth": FIFTH, "sixth": SIXTH, "real": REAL, "seventh": SEVENTH, "eighth": EIGHTH, "ninth": NINTH, "wards": WARD}[family]
    for module in modules:
        import_module(f"{__package__}.{module}")
    known = WARDS if family == "wards" else SHEETS
    return {name: make for name, make in known.items() if make.__module__.rpartition(".")[2] in modules}
