"""One mutated file from its number: always the same for the same seed and seeds."""

from __future__ import annotations

from random import Random

from . import markup, raw, records, texts, zips
from .seeds import Seed


def mutated(all_of: list[Seed], seed: int, number: int) -> Seed:
    """The file `number` of a campaign."""
    draw = Random(f"{seed}-{number}")
    # formats of our own making are ward submissions and go the whole way: half of all
    own = [one for one in all_of if "2019." in one.name]
    one = draw.choice(own if own and draw.random() < 0.5 else all_of)
    content = one.content
    for _ in range(draw.choice((1, 1, 1, 2, 3))):
        content = damage(draw, content)
    return Seed(f"{number:06} {one.name}", content)


def damage(draw: Random, content: bytes) -> bytes:
    """Damage fit for what the content is."""
    if not content or draw.random() < 0.12:
        return raw.damage(draw, content) if content else draw.randbytes(8)
    if content.startswith(b"PK"):
        return zips.damage(draw, content)
    if content.startswith((b"\xd0\xcf\x11\xe0", b"\x09\x08")):
        return records.damage_xls(draw, content)
    if content[:200].lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<"):
        return markup.damage(draw, content)
    return texts.damage(draw, content)
