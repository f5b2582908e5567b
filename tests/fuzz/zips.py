"""Damage to zips: parts missing, doubled, renamed or exchanged, and directories that lie."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from random import Random

from . import markup, raw, records

_CENTRAL, _END = b"PK\x01\x02", b"PK\x05\x06"
_NAMES = ("../../evil.xml", "/etc/passwd", "C:\\windows\\system.ini", "xl\\workbook.xml", "XL/WORKBOOK.XML", "xl//workbook.xml", "xl/./workbook.xml", "con", "a" * 60_000,
          "xl/workbook.xml\0.txt", "", ".", "content.xml", "xl/workbook.bin", "mimetype", "META-INF/manifest.xml", "[Content_Types].xml", "_rels/.rels", "ké\u0301.xml")


def unpack(data: bytes) -> dict[str, bytes]:
    """Name → bytes of every part; empty when the zip cannot be read."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return {info.filename: package.read(info) for info in package.infolist() if info.file_size < 4 << 20}
    except Exception:  # damaged already: it is mutated as bytes then
        return {}


def pack(parts: list[tuple[str, bytes]], stored: bool = False) -> bytes:
    """A zip of parts, names twice where they stand twice."""
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        warnings.simplefilter("ignore")
        for name, content in parts:
            package.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def inside(draw: Random, data: bytes) -> bytes:
    """One part is damaged, most often one that holds cells."""
    parts = unpack(data)
    if not parts:
        return raw.damage(draw, data)
    names = list(parts)
    cells = [name for name in names if "sheet" in name.lower() or name in ("content.xml", "xl/styles.xml", "xl/workbook.xml", "xl/workbook.bin")]
    for _ in range(draw.choice((1, 1, 1, 2, 4))):
        name = draw.choice(cells if cells and draw.random() < 0.7 else names)
        if name.endswith(".bin"):
            parts[name] = records.damage_xlsb(draw, parts[name])
        else:
            parts[name] = (markup.damage if draw.random() < 0.85 else raw.damage)(draw, parts[name])
    return pack(list(parts.items()), draw.random() < 0.1)


def parts(draw: Random, data: bytes) -> bytes:
    """Parts are missing, doubled, renamed, exchanged, empty or swollen."""
    listed = list(unpack(data).items())
    if not listed:
        return raw.damage(draw, data)
    at, other = draw.randrange(len(listed)), draw.randrange(len(listed))
    name, content = listed[at]
    match draw.choice(("missing", "doubled", "renamed", "exchanged", "empty", "swollen", "many", "nested")):
        case "missing":
            del listed[at]
        case "doubled":
            listed.insert(draw.randrange(len(listed) + 1), (name, markup.damage(draw, content)))
        case "renamed":
            listed[at] = (draw.choice(_NAMES), content)
        case "exchanged":
            listed[at], listed[other] = (name, listed[other][1]), (listed[other][0], content)
        case "empty":
            listed[at] = (name, b"")
        case "swollen":
            listed[at] = (name, content[:len(content) // 2] + draw.choice((b" ", b"<a/>", b"<row/>", b"A")) * draw.choice((1 << 16, 1 << 21)) + content[len(content) // 2:])
        case "many":
            listed += [(f"xl/worksheets/sheet{number}.xml", content) for number in range(200)]
        case "nested":
            listed[at] = (name, data)
    return pack(listed)


def directory(draw: Random, data: bytes) -> bytes:
    """The directory lies about sizes, checksums, offsets, methods or counts, or makes two names of one part."""
    out = bytearray(data)
    end = data.rfind(_END)
    entries = [at for at in range(max(0, end)) if data.startswith(_CENTRAL, at)] if len(data) < 200_000 else []
    if end < 0 or not entries or end + 22 > len(data):
        return raw.damage(draw, data)
    at, other = draw.choice(entries), draw.choice(entries)
    # offset and width of the fields of a central entry
    field, width = draw.choice(((6, 2), (8, 2), (10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2), (42, 4), (42, 4)))
    match draw.choice(("field", "field", "field", "same", "count", "size", "offset", "locked", "prefix", "zip64", "local")):
        case "field":
            out[at + field:at + field + width] = (draw.choice(raw.COUNTS) & (1 << 8 * width) - 1).to_bytes(width, "little")
        case "same":  # two entries over one part
            out[at + 42:at + 46] = out[other + 42:other + 46]
        case "count":
            struct.pack_into("<HH", out, end + 8, *[draw.choice(raw.COUNTS) & 0xFFFF] * 2)
        case "size":
            struct.pack_into("<I", out, end + 12, draw.choice(raw.COUNTS))
        case "offset":
            struct.pack_into("<I", out, end + 16, draw.choice(raw.COUNTS))
        case "locked":
            out[at + 8] |= 1
        case "prefix":
            return draw.randbytes(draw.randrange(1, 5000)) + data
        case "zip64":  # sizes that claim to stand elsewhere
            out[at + 20:at + 28] = b"\xff" * 8
        case "local":
            local = struct.unpack_from("<I", out, at + 42)[0]
            out[local + 14:local + 26] = draw.randbytes(12) if local + 26 < len(out) else out[local + 14:local + 26]
    return bytes(out)


def damage(draw: Random, data: bytes) -> bytes:
    """One of the above, most often inside a part."""
    return draw.choice((inside, inside, inside, inside, parts, directory))(draw, data)
