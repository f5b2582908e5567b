"""How a count or a rate is typed. Every style is read back as the same number by a careful person."""

from __future__ import annotations

from .canvas import Draw

COUNT_STYLES = {  # style -> weight
    "int": 40, "grouped_format": 8, "text": 5, "dotted_text": 10, "comma_text": 5, "english_float": 8, "with_unit": 4, "whole_float": 4,
    "padded": 2, "apostrophe": 2, "spaces": 3, "fraction": 2, "about": 1,
}


def count_style(draw: Draw, kinds: dict[str, int] = COUNT_STYLES) -> str:
    return draw.choices(list(kinds), list(kinds.values()))[0]


def dotted(value: int, mark: str = ".") -> str:
    return f"{value:,}".replace(",", mark)


def write_count(style: str, value: int, unit: str, draw: Draw, whole: int | None = None) -> tuple[object, str]:
    """The cell's value and number format for `value` of `unit` (hộ, người); `whole` is a natural denominator."""
    if style == "grouped_format":
        return value, "#,##0"
    if style == "text":
        return str(value), "@"
    if style == "dotted_text":
        return (dotted(value), "@") if value >= 1000 else (value, "General")
    if style == "comma_text":
        return (dotted(value, ","), "@") if value >= 1000 else (value, "General")
    if style == "english_float" and value >= 1000:
        # "2.631" typed on a PC with English settings; a round thousand would be indistinguishable from 2
        return (value / 1000, "General") if value % 1000 and value < 1_000_000 else (value, "General")
    if style == "with_unit":
        return f"{dotted(value)} {unit}", "General"
    if style == "whole_float":
        return float(value), "General"
    if style == "padded":
        return (f"{value:02}", "@") if value < 10 else (value, "General")
    if style == "apostrophe":
        return f"`{value}", "General"
    if style == "spaces":
        return f" {value} ", "@"
    if style == "about" and value >= 10 and value % 10 == 0:
        return draw.choice(["trên {}", "khoảng {}", "gần {}", ">{}"]).format(value), "General"
    if style == "millions" and value % 100_000 == 0:
        return f"{value / 1e6:g} triệu".replace(".", ","), "General"
    if style == "in_millions":
        return value / 1e6, "General"
    if style == "fraction" and whole and whole >= value:
        return f"{dotted(value)}/{dotted(whole) if draw.maybe(0.5) else whole}", "@"
    return value, "General"


RATE_STYLES = ["number", "text_percent", "percent_format", "text_comma", "formula", "formula_percent", "one_decimal", "english_percent"]


def write_rate(style: str, part: int, whole: int, places: int = 2) -> tuple[object, str]:
    """A typed percentage; the formula styles are drawn by the table, which knows the addresses."""
    if not whole:
        return None, "General"
    rate = 100 * part / whole
    if style == "number":
        return round(rate, places), "General"
    if style == "text_percent":
        return f"{rate:.{places}f}%".replace(".", ","), "@"
    if style == "percent_format":
        return round(part / whole, 6), "0.00%"
    if style == "text_comma":
        return f"{rate:.{places}f}".replace(".", ","), "@"
    if style == "one_decimal":
        return round(rate, 1), "0.0"
    if style == "english_percent":
        return f"{rate:.{places}f}%", "@"
    return round(rate, places), "0.00"
