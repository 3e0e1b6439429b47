"""Lists by CommonMark's rule: what is indented as far as an item's words belongs to the item.

Python-Markdown's own rule asks for four spaces, flattens what has two, and sees no list right under a paragraph.
"""

import re
import xml.etree.ElementTree as ET

from markdown.blockprocessors import BlockProcessor

from playbook_app.publishing.markup.fences import FENCE

_THEMATIC = r" {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$"
_ITEM = re.compile(rf"(?!{_THEMATIC}) {{0,3}}(?P<marker>[-*+]|\d{{1,9}}[.)])(?P<gap> +|$)", re.MULTILINE)
_NOT_LAZY = re.compile(rf"{FENCE}|{_THEMATIC}| {{0,3}}(?:#{{1,6}}(?: |$)|>)", re.MULTILINE)
_CODE_GAP = 5

INTERRUPTING_ITEM = rf"(?!{_THEMATIC}) {{0,3}}(?:[-*+]|1[.)]) +[^ \n]"
"""An item that may stand right under the lines of a paragraph (CommonMark 0.31, 5.2): not empty, and number one."""


class ListProcessor(BlockProcessor):
    """Reads bulleted and numbered lists."""

    def test(self, parent: ET.Element, block: str) -> bool:  # noqa: ARG002
        """Tell whether `block` opens with an item."""
        return _ITEM.match(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Take the items of one list off the front of `blocks` and read each."""
        first = _ITEM.match(blocks[0])
        if first is None:
            return
        kind = first["marker"][-1]
        element = ET.SubElement(parent, "ul" if kind in "-*+" else "ol")
        if element.tag == "ol":
            element.set("start", str(int(first["marker"][:-1])))
        for lines in _take_items(kind, blocks):
            self.parser.parseChunk(ET.SubElement(element, "li"), "\n".join(lines))


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
