"""How wide glyphs are: the table `hmtx` (ISO/IEC 14496-22, 5.1.4)."""

import struct


def metrics_of(hmtx: bytes, full: int, count: int) -> list[tuple[int, int]]:
    """Return advance and left bearing of each glyph; those after the `full` ones share the last advance."""
    pairs = list(struct.iter_unpack(">HH", hmtx[: 4 * full]))
    bearings = hmtx[4 * full :].ljust(2 * (count - full), b"\0")
    rest = struct.unpack_from(f">{count - full}H", bearings)
    return [*pairs, *((pairs[-1][0], bearing) for bearing in rest)]
