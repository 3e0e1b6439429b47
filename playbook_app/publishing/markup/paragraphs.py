"""Headings, quotes, definitions of terms and of links: where a playbook differs a little from Python-Markdown."""

import re
import xml.etree.ElementTree as ET

from markdown.blockprocessors import BlockProcessor, BlockQuoteProcessor, ReferenceProcessor, SetextHeaderProcessor
from markdown.extensions.def_list import DefListIndentProcessor

from playbook_app.publishing.markup.fences import FENCE
from playbook_app.publishing.markup.lists import INTERRUPTING_ITEM
from playbook_app.publishing.markup.marks import ADDRESS
from playbook_app.publishing.markup.tables import TABLE


class InterruptionProcessor(BlockProcessor):
    """A list, fence or table that stands right under other lines becomes a block of its own."""

    _OPENING = re.compile(rf"\n(?={FENCE}|{INTERRUPTING_ITEM})", re.MULTILINE)
    _OPENING_OR_TABLE = re.compile(rf"\n(?={FENCE}|{INTERRUPTING_ITEM}|{TABLE})", re.MULTILINE)
    _TABLE = re.compile(TABLE, re.MULTILINE)

    def test(self, parent: ET.Element, block: str) -> bool:  # noqa: ARG002
        """Tell whether `block` holds such lines below its first."""
        return self._place(block) > 0

    def run(self, parent: ET.Element, blocks: list[str]) -> None:  # noqa: ARG002
        """Split the first of `blocks` in two."""
        place = self._place(blocks[0])
        blocks[0:1] = [blocks[0][:place], blocks[0][place + 1 :]]

    def _place(self, block: str) -> int:
        opening = self._OPENING if self._TABLE.match(block) else self._OPENING_OR_TABLE
        found = opening.search(block)
        return found.start() if found else -1


class HeadingProcessor(BlockProcessor):
    """Headings of number signs and a space, so that "#1 in town" is none."""

    _HEADING = re.compile(r"^ {0,3}(?P<signs>#{1,6})(?: (?P<text>.*))?$", re.MULTILINE)
    _CLOSING_SIGNS = re.compile(r"(?:^|(?<= ))#+$")

    def test(self, parent: ET.Element, block: str) -> bool:  # noqa: ARG002
        """Tell whether a line of `block` is a heading."""
        return self._HEADING.search(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Read the lines above the heading, and the heading; leave the lines below."""
        block = blocks.pop(0)
        for found in self._HEADING.finditer(block):
            if found.start():
                self.parser.parseBlocks(parent, [block[: found.start() - 1]])
            heading = ET.SubElement(parent, f"h{len(found['signs'])}")
            heading.text = self._CLOSING_SIGNS.sub("", (found["text"] or "").strip()).strip()
            blocks.insert(0, block[found.end() + 1 :])
            return


class UnderlinedHeadingProcessor(SetextHeaderProcessor):
    """Headings that are underlined; a quote above a rule is none."""

    def test(self, parent: ET.Element, block: str) -> bool:
        """Tell whether `block` opens with such a heading."""
        return not block.lstrip(" ").startswith(">") and super().test(parent, block)


class QuoteProcessor(BlockQuoteProcessor):
    """Quotes. The parser sees to their depth, so the interpreter's stack is not measured for each block."""

    def test(self, parent: ET.Element, block: str) -> bool:  # noqa: ARG002
        """Tell whether `block` holds a quoted line."""
        return self.RE.search(block) is not None


class DefinitionIndentProcessor(DefListIndentProcessor):
    """What is indented under a definition, up to the next definition. Lists see to their own."""

    ITEM_TYPES: list[str] = ["dd"]  # noqa: RUF012
    LIST_TYPES: list[str] = ["dl"]  # noqa: RUF012
    _NEXT = re.compile(r"\n(?= {0,3}: )")

    def run(self, parent: ET.Element, blocks: list[str]) -> bool | None:
        """Take the indented lines off the front of `blocks`."""
        blocks[0:1] = self._NEXT.split(blocks[0], maxsplit=1)
        return super().run(parent, blocks)


class AddressProcessor(ReferenceProcessor):
    """Definitions of links, where an address is given: "[Note]: smile" is none, and prints."""

    RE = re.compile(
        rf"^[ ]{{0,3}}\[([^\[\]]*)\]:[ ]*(?:\n[ ]*)?({ADDRESS})[ ]*(?:\n[ ]*)?"
        r"""((["'])(.*)\4[ ]*|\((.*)\)[ ]*)?$""",
        re.MULTILINE,
    )
