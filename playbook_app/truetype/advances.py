"""How wide glyphs are: the table `hmtx` (ISO/IEC 14496-22, 5.1.4)."""

import struct


def metrics_of(hmtx: bytes, full: int, count: int) -> list[tuple[int, int]]:
    """Return advance and left bearing of each glyph; those after the `full` ones share the last advance."""
    pairs = list(struct.iter_unpack(">HH", hmtx[: 4 * full]))
    bearings = hmtx[4 * full :].ljust(2 * (count - full), b"\0")
    rest = struct.unpack_from(f">{count - full}H", bearings)
    return [*pairs, *((pairs[-1][0], bearing) for bearing in rest)]


def metric_of(hmtx: bytes, full: int, glyph: int) -> tuple[int, int]:
    """Return advance and left bearing of one glyph, as `metrics_of` has them."""
    place = 4 * min(glyph, full - 1)
    bearing = place + 2 if glyph < full else 2 * (full + glyph)
    return int.from_bytes(hmtx[place : place + 2]), int.from_bytes(hmtx[bearing : bearing + 2])


def table_of(metrics: list[tuple[int, int]]) -> tuple[bytes, int]:
    """Return the table of the advances and left bearings of glyphs, and how many of them have their advance in it."""
    full = len(metrics)
    while full > 1 and metrics[full - 1][0] == metrics[full - 2][0]:
        full -= 1
    pairs = (number for metric in metrics[:full] for number in metric)
    bearings = (bearing for _, bearing in metrics[full:])
    return struct.pack(f">{full + len(metrics)}H", *pairs, *bearings), full
