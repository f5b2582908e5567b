"""Damage to tables as text: quotes that do not close, delimiters by the thousand, encodings that change on the way."""

from __future__ import annotations

from random import Random

from . import markup, raw

_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1258", "cp1252", "latin-1", "cp437")


def damage(draw: Random, data: bytes) -> bytes:
    """One change of a CSV or TSV."""
    at = draw.randrange(len(data) + 1)
    match draw.choice(("quote", "delimiters", "field", "long", "line", "zero", "encoding", "ends", "raw")):
        case "quote":
            return data[:at] + draw.choice((b'"', b'""', b'"""', b"'", b'=\"')) + data[at:]
        case "delimiters":
            return data[:at] + draw.choice((b",", b";", b"\t", b"|")) * draw.choice((1, 20, 20_000)) + data[at:]
        case "field":
            return data[:at] + draw.choice((*markup.NUMBERS, *markup.TEXTS)).encode("utf-8", "replace") + data[at:]
        case "long":
            return data[:at] + draw.choice((b"1", b"A", b"\r\n", b"\n\n\n", b" ")) * 200_000 + data[at:]
        case "line":
            lines = data.split(b"\n")
            draw.shuffle(lines)
            return b"\n".join(lines * (draw.choice((1, 1, 20)) if len(lines) < 50_000 else 1))
        case "zero":
            return data[:at] + bytes(draw.choice((1, 3, 5000))) + data[at:]
        case "encoding":
            return data.decode(draw.choice(_ENCODINGS), "replace").encode(draw.choice(_ENCODINGS), "replace")
        case "ends":
            return data.replace(b"\r\n", draw.choice((b"\r", b"\n", b"\n\r", b"\x0b", b"\xe2\x80\xa8")))
    return raw.damage(draw, data)
