"""Lists by CommonMark's rule: what is indented as far as an item's words belongs to the item.

Python-Markdown's own rule asks for four spaces, flattens what has two, and sees no list right under a paragraph.
"""

import re

from playbook_app.publishing.blocks import Block, Blocks, List
from playbook_app.publishing.markup.openings import FENCE, THEMATIC

_ITEM = re.compile(rf"(?!{THEMATIC}) {{0,3}}(?P<marker>[-*+]|\d{{1,9}}[.)])(?P<gap> +|$)", re.MULTILINE)
_NOT_LAZY = re.compile(rf"{FENCE}|{THEMATIC}| {{0,3}}(?:#{{1,6}}(?: |$)|>)", re.MULTILINE)
_CODE_GAP = 5


def opens_list(block: str) -> bool:
    """Tell whether `block` opens with an item."""
    return _ITEM.match(block) is not None


def take_list(blocks: list[str]) -> tuple[int | None, list[str]]:
    """Take the list off the front of `blocks` with which they open.

    Return the number that it begins at, None for bullets, and the lines of each item, without their indent.
    """
    first = _ITEM.match(blocks[0])
    marker = first["marker"] if first else "-"
    start = int(marker[:-1]) if len(marker) > 1 else None
    return start, ["\n".join(lines) for lines in _take_items(marker[-1], blocks)]


def listed(start: int | None, items: list[Blocks]) -> list[Block]:
    """Return a list of items; one without words is nothing, and of a numbered list empty items keep their number."""
    if not any(items):
        return []
    return [List(tuple(items if start is not None else filter(None, items)), start)]


def _take_items(kind: str, blocks: list[str]) -> list[list[str]]:
    """Take a list off the front of `blocks`; return the lines of each item, without their indent."""
    items: list[list[str]] = []
    offset = 0
    while blocks:
        lines = blocks[0].split("\n")
        for number, line in enumerate(lines):
            indent = len(line) - len(line.lstrip(" "))
            inside = bool(items) and (indent >= offset or indent == len(line))
            item = None if inside else _ITEM.match(line)
            if inside:
                items[-1].append(line[offset:])
            elif item is not None and item["marker"][-1] == kind:
                offset = _offset(item, line)
                items.append([line[offset:]])
            elif item is None and number and items[-1][-1] and not _NOT_LAZY.match(line):
                items[-1].append(line[indent:])
            else:
                blocks[0] = "\n".join(lines[number:])
                return items
        blocks.pop(0)
        items[-1].append("")
    return items


def _offset(item: re.Match[str], line: str) -> int:
    """Return the column at which the words of an item begin."""
    gap = len(item["gap"])
    return item.end("marker") + (1 if gap >= _CODE_GAP or item.end() == len(line) else gap)
