"""Damage to record streams: BIFF (.xls), its container, and the records of .xlsb, which count in seven bits a byte."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from struct import error as struct_error
from struct import unpack_from

from hieuhoc_analysis.errors import UnreadableFile
from hieuhoc_analysis.extract.formats.compound import CompoundFile

from . import raw

Record = tuple[bytes, bytes]  # head and content
_OLE_PLACES = (30, 32, 44, 48, 56, 60, 64, 68, 72, 76, 80)  # sector sizes, tables and their chains


def biff(data: bytes) -> list[Record]:
    """The records of a bare stream."""
    found, at = [], 0
    while at + 4 <= len(data):
        length = unpack_from("<H", data, at + 2)[0]
        found.append((data[at:at + 4], data[at + 4:at + 4 + length]))
        at += 4 + length
    return found


def xlsb(data: bytes) -> list[Record]:
    """The records of a part of an .xlsb."""
    found, at = [], 0
    while at < len(data):
        start = at
        at += 2 if data[at] & 0x80 else 1
        length = shift = 0
        while at < len(data) and shift < 28:
            length |= (data[at] & 0x7F) << shift
            shift += 7
            at += 1
            if not data[at - 1] & 0x80:
                break
        found.append((data[start:at], data[at:at + length]))
        at += length
    return found


def _change(draw: Random, all_of: list[Record], lie: Callable[[bytes], bytes]) -> list[Record]:
    """One record missing, doubled, moved, damaged, or with a head that lies."""
    if not all_of:
        return all_of
    at, other = draw.randrange(len(all_of)), draw.randrange(len(all_of))
    head, content = all_of[at]
    match draw.choice(("content", "content", "content", "content", "missing", "doubled", "moved", "head", "exchanged")):
        case "content":
            all_of[at] = (head, raw.count(draw, content)[:len(content)] if draw.random() < 0.7 else raw.flip(draw, content))
        case "missing":
            del all_of[at]
        case "doubled":
            all_of[at:at] = [all_of[at]] * draw.choice((1, 2, 500))
        case "moved":
            all_of.insert(other, all_of.pop(at))
        case "head":
            all_of[at] = (lie(head), content)
        case "exchanged":
            all_of[at] = (head, all_of[other][1])
    return all_of


def damage_xlsb(draw: Random, data: bytes) -> bytes:
    """Records of a part of an .xlsb damaged."""
    all_of = xlsb(data)
    for _ in range(draw.choice((1, 2, 5))):
        all_of = _change(draw, all_of, lambda head: head[:-1] + draw.choice((b"\x00", b"\x01", b"\x7f", b"\xff\xff\xff\x7f", b"\xff\xff\xff\xff", b"\x80")))
    return b"".join(head + content for head, content in all_of)


def damage_xls(draw: Random, data: bytes) -> bytes:
    """Records of an .xls damaged (it becomes a bare stream), or the chains of its container."""
    if draw.random() < 0.35:
        return _container(draw, data)
    try:
        stream = CompoundFile(data).stream("Workbook") or CompoundFile(data).stream("Book") if data.startswith(b"\xd0\xcf") else data
    except (UnreadableFile, struct_error):
        return raw.damage(draw, data)
    all_of = biff(stream)
    for _ in range(draw.choice((1, 2, 5))):
        all_of = _change(draw, all_of, lambda head: draw.choice((head[:2] + draw.randbytes(2), draw.randbytes(2) + head[2:])))
    return b"".join(head + content for head, content in all_of)


def _container(draw: Random, data: bytes) -> bytes:
    """Chains that run in circles, into each other or out of the file."""
    out = bytearray(data)
    sectors = len(out) // 512
    for _ in range(draw.choice((1, 2, 6))):
        table = 512 * (1 + draw.randrange(max(1, sectors)))
        at = draw.choice((*_OLE_PLACES, table + 4 * draw.randrange(128)))
        if at + 4 <= len(out):
            value = draw.choice((draw.randrange(sectors + 2), draw.choice(raw.COUNTS)))
            out[at:at + 4] = value.to_bytes(4, "little")
    return bytes(out)
