"""Damage to XML and HTML: tags and attributes that are well formed and mean nonsense, or are not even well formed."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

_ATTRIBUTE = re.compile(r'(?<![\w:.-])([\w:.-]++)="([^"]*)"')  # each word tried once: some are very long
_TAG = re.compile(r"<[^<>]*>")
_WORDS = re.compile(r">([^<>]+)<")

# Kept apart because repeats and positions break other things than texts do.
NUMBERS = ("0", "-1", "1", "2", "255", "256", "16384", "16385", "65536", "1048576", "1048577", "2147483647", "2147483648", "4294967295",
           "18446744073709551616", "1" * 400, "9" * 5000, "1.5", "-0", "1e5", "1e308", "1e999", "NaN", "inf", "٣", "²", "", " 7 ", "0x10", "true")
PLACES = ("A1", "A0", "XFD1048576", "XFE1", "A1048577", "ZZZZ1", "A1:XFD1048576", "B2:B1048576", "XFD1:A1", "A1:A1", "$A$1", "1A", "A-1", "A1:B2:C3", ":", "a1", "R1C1")
TEXTS = ("=1+1", "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "../../../../etc/passwd", "http://example.invalid/x.xml", "/", "con", "x" * 40_000,
         "\u202e\u0301\u0301", "\ufffe", "_x0000__xD800_", "a\tb\rc", "&#0;", "&#xD800;", "&lol;", "%s{found}", "Cộng", "Tổng số", "1", "STT", "Khu phố 1", "2019", "(1)")
# attributes that reserve room or move the place, of every format; put where they were not
_BOMBS = tuple(f'{name}="{value}"' for name in (
    "colspan", "rowspan", "table:number-columns-repeated", "table:number-rows-repeated", "table:number-columns-spanned", "table:number-rows-spanned",
    "ss:Index", "ss:MergeAcross", "ss:MergeDown", "ss:Span", "r", "s", "t", "si", "min", "max", "hidden", "text:c", "office:value", "xml:space")
    for value in ("0", "-5", "1000", "16384", "1048576", "999999999", "A1:XFD1048576"))


def attribute(draw: Random, text: str) -> str:
    """One attribute has another value, perhaps everywhere it stands."""
    found = list(_ATTRIBUTE.finditer(text))
    if not found:
        return text
    one = draw.choice(found)
    value = draw.choice(draw.choice((NUMBERS, NUMBERS, PLACES, TEXTS))).replace('"', "'").replace("<", "&lt;")
    if draw.random() < 0.15:
        return text.replace(one[0], f'{one[1]}="{value}"')
    return text[:one.start()] + f'{one[1]}="{value}"' + text[one.end():]


def exchange(draw: Random, text: str) -> str:
    """An attribute has the value of another."""
    found = list(_ATTRIBUTE.finditer(text))
    if len(found) < 2:
        return text
    one, other = draw.sample(found, 2)
    return text[:one.start()] + f'{one[1]}="{other[2]}"' + text[one.end():]


def bomb(draw: Random, text: str) -> str:
    """A tag gets an attribute that reserves room or moves the place."""
    tag = _pick(draw, _TAG, text)
    if tag is None or tag[0].startswith(("</", "<?", "<!")):
        return text
    end = tag.end() - (2 if tag[0].endswith("/>") else 1)
    return f"{text[:end]} {draw.choice(_BOMBS)}{text[end:]}"


def words(draw: Random, text: str) -> str:
    """What stands between two tags is something else."""
    one = _pick(draw, _WORDS, text)
    return text if one is None else text[:one.start(1)] + draw.choice(draw.choice((NUMBERS, NUMBERS, TEXTS, PLACES))) + text[one.end(1):]


def drop(draw: Random, text: str) -> str:
    """A tag is missing, so that others do not close."""
    tag = _pick(draw, _TAG, text)
    return text if tag is None else text[:tag.start()] + text[tag.end():]


def again(draw: Random, text: str) -> str:
    """An element, or what lies between two tags anyhow, stands there again, perhaps very often."""
    first = _pick(draw, _TAG, text)
    if first is None:
        return text
    name = re.match(r"<([\w:.-]+)", first[0])
    close = text.find(f"</{name[1]}>", first.end()) if name else -1
    end = close + len(name[1]) + 3 if name and close >= 0 else first.end()
    if end - first.start() > 200_000:
        return text
    times = min(draw.choice((1, 1, 2, 30, 3000)), 400_000 // (end - first.start()) + 1)
    return text[:end] + text[first.start():end] * times + text[end:]


def deep(draw: Random, text: str) -> str:
    """An element within itself, ten thousand times."""
    tag = _pick(draw, re.compile(r"<([\w:]+)(?: [^<>]*)?(?<!/)>"), text)
    depth = draw.choice((5, 100, 10_000))
    return text if tag is None else text[:tag.end()] + tag[0] * depth + f"</{tag[1]}>" * draw.choice((0, depth)) + text[tag.end():]


def foreign(draw: Random, text: str) -> str:
    """A declaration, comment, section or instruction that was not there."""
    strange = draw.choice((
        '<!DOCTYPE a [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">', "<!-- -- -->", "<!--", "<![CDATA[<c r='A1'>]]>",
        "<![CDATA[", "<?php x ?>", '<?xml version="1.0" encoding="utf-16"?>', '<?xml version="1.1"?>', "\x00", "\x0b", "\ufeff", "&", "<", "]]>", "<mc:AlternateContent>"))
    at = draw.choice((0, draw.randrange(len(text) + 1), max(0, text.find("?>") + 2)))
    return text[:at] + strange + text[at:]


def declared(draw: Random, text: str) -> str:
    """Another encoding or namespace is declared than is meant."""
    choices = (
        lambda: re.sub(r'encoding="[^"]*"', f'encoding="{draw.choice(("utf-16", "latin-1", "cp1258", "ucs-4", "nonsense", "utf-7"))}"', text, count=1),
        lambda: text.replace("http://schemas.openxmlformats.org", "http://purl.oclc.org/ooxml", 1),
        lambda: re.sub(r"xmlns(:\w+)?=", "xmlns:q=", text, count=1),
        lambda: text.replace("<c ", "<x:c ", 1),
        lambda: text.encode("utf-16", "surrogatepass").decode("utf-8", "surrogateescape"))
    return draw.choice(choices)()


def lines(draw: Random, text: str) -> str:
    """Rows in another order."""
    rows = re.findall(r"<row .*?</row>|<table:table-row.*?</table:table-row>|<tr>.*?</tr>|<Row .*?</Row>", text, re.DOTALL)
    if len(rows) < 2:
        return exchange(draw, text)
    mixed = iter(draw.sample(rows, len(rows)))
    whole = set(rows)
    return re.sub("|".join(map(re.escape, sorted(whole, key=len, reverse=True)[:50])), lambda _: next(mixed), text)


ALL: tuple[Callable[[Random, str], str], ...] = (attribute, attribute, attribute, exchange, bomb, bomb, words, words, words, drop, again, deep, foreign, declared, lines)


def damage(draw: Random, data: bytes) -> bytes:
    """One of the above, on text in UTF-8; bytes that are none are kept as they are."""
    return draw.choice(ALL)(draw, data.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")


def _pick(draw: Random, pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    # from a random place on: large parts are not searched whole
    start = draw.randrange(len(text) + 1)
    return pattern.search(text, start) or pattern.search(text)
