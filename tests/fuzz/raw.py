"""Damage to bytes, whatever they mean: what transfers, sticks and dying disks do, and what breaks counts and lengths."""

from __future__ import annotations

from random import Random

COUNTS = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF0, 0xFFFFFFFE, 0xFFFFFFFF)


def flip(draw: Random, data: bytes) -> bytes:
    """Some bits turned."""
    out = bytearray(data)
    for _ in range(draw.choice((1, 1, 2, 8, 64)) if out else 0):
        out[draw.randrange(len(out))] ^= 1 << draw.randrange(8)
    return bytes(out)


def count(draw: Random, data: bytes) -> bytes:
    """A number of one, two or four bytes replaced by one at the edge of something."""
    size = draw.choice((1, 2, 4))
    at = draw.randrange(max(1, len(data) - size))
    return data[:at] + (draw.choice(COUNTS) & (1 << 8 * size) - 1).to_bytes(size, draw.choice(("little", "big"))) + data[at + size:]


def cut(draw: Random, data: bytes) -> bytes:
    """The end is missing."""
    return data[:draw.randrange(len(data) + 1)]


def remove(draw: Random, data: bytes) -> bytes:
    """A piece is missing."""
    first, last = _piece(draw, data)
    return data[:first] + data[last:]


def repeat(draw: Random, data: bytes) -> bytes:
    """A piece stands there again, perhaps very often."""
    first, last = _piece(draw, data)
    times = min(draw.choice((1, 1, 3, 50, 2000)), 400_000 // max(1, last - first))
    return data[:last] + data[first:last] * times + data[last:]


def swap(draw: Random, data: bytes) -> bytes:
    """Two pieces have changed places."""
    a, b = sorted((_piece(draw, data), _piece(draw, data)))
    if a[1] > b[0]:
        return data
    return data[:a[0]] + data[b[0]:b[1]] + data[a[1]:b[0]] + data[a[0]:a[1]] + data[b[1]:]


def noise(draw: Random, data: bytes) -> bytes:
    """A piece is random, or all zero."""
    first, last = _piece(draw, data)
    return data[:first] + (draw.randbytes(last - first) if draw.random() < 0.6 else bytes(last - first)) + data[last:]


ALL = (flip, flip, count, count, cut, remove, repeat, swap, noise)


def damage(draw: Random, data: bytes) -> bytes:
    """One of the above."""
    return draw.choice(ALL)(draw, data)


def _piece(draw: Random, data: bytes) -> tuple[int, int]:
    size = min(len(data), draw.choice((1, 4, 16, 128, 512, 4096)))
    first = draw.randrange(len(data) - size + 1)
    return first, first + size
