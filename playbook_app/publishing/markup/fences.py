"""Fenced code, in lists and quotes too, up to its closing fence or the end of what it stands in.

Python-Markdown's own extension finds fences at the margin only, and puts HTML in their place.
"""

import re
import xml.etree.ElementTree as ET

from markdown.blockprocessors import BlockProcessor
from markdown.util import AtomicString, code_escape

from playbook_app.publishing.markup.openings import FENCE

_OPENING = re.compile(FENCE, re.MULTILINE)


class FenceProcessor(BlockProcessor):
    """Reads fenced code."""

    def test(self, parent: ET.Element, block: str) -> bool:  # noqa: ARG002
        """Tell whether `block` opens with a fence."""
        return _OPENING.match(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Take the code off the front of `blocks`."""
        opening = _OPENING.match(blocks[0])
        if opening is None:
            return
        lines = _take_lines(opening, blocks)
        indent = opening.start("fence")
        code = "\n".join(line[min(indent, len(line) - len(line.lstrip(" "))) :] for line in lines)
        pre = ET.SubElement(parent, "pre")
        ET.SubElement(pre, "code").text = AtomicString(code_escape(code))


def _take_lines(opening: re.Match[str], blocks: list[str]) -> list[str]:
    """Take the lines of the code and its fences off the front of `blocks`; return the code's."""
    fence = opening["fence"]
    closing = re.compile(rf" {{0,3}}{fence[0]}{{{len(fence)},}} *$")
    lines: list[str] = []
    while blocks:
        candidates = blocks.pop(0).split("\n")
        for number, line in enumerate(candidates):
            if closing.match(line) and (lines or number):
                rest = "\n".join(candidates[number + 1 :])
                if rest:
                    blocks.insert(0, rest)
                return lines[1:]
            lines.append(line)
        lines.append("")
    return lines[1:-1]
