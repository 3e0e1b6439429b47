"""ToUnicode: which character each code of an embedded font shows (ISO 32000-1, 9.10.3)."""

from collections.abc import Sequence

_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /{name} def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{entries}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
_BLOCK = 100
"""A block of a character map holds at most 100 entries."""


def character_map(name: str, subset: Sequence[int]) -> str:
    """Return the character map of a subset, the code points by their codes; 0 stands for a code that is not used."""
    entries = [
        f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>" for code, point in enumerate(subset) if point
    ]
    blocks = (entries[start : start + _BLOCK] for start in range(0, len(entries), _BLOCK))
    written = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _MAP.format(name=name, entries="\n".join(written))
