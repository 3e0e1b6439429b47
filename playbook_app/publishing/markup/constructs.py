"""Headings, lists, tables, quotes, definitions of terms and of links: where a playbook differs from Python-Markdown."""

import re
import xml.etree.ElementTree as ET
from typing import cast

from markdown.blockprocessors import BlockProcessor, BlockQuoteProcessor, ReferenceProcessor, SetextHeaderProcessor
from markdown.extensions.def_list import DefListIndentProcessor
from markdown.extensions.tables import TableProcessor

from playbook_app.publishing.markup.lists import opens_list, take_list
from playbook_app.publishing.markup.marks import ADDRESS
from playbook_app.publishing.markup.openings import heading_in, heading_words, interruption
from playbook_app.publishing.markup.tables import aligned, is_moderate


class ListProcessor(BlockProcessor):
    """Bulleted and numbered lists."""

    def test(self, parent: ET.Element, block: str) -> bool:  # noqa: ARG002
        """Tell whether `block` opens with an item."""
        return opens_list(block)

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Take the items of one list off the front of `blocks` and read each."""
        start, items = take_list(blocks)
        element = ET.SubElement(parent, "ul") if start is None else ET.SubElement(parent, "ol", start=str(start))
        for item in items:
            self.parser.parseChunk(ET.SubElement(element, "li"), item)


class InterruptionProcessor(BlockProcessor):
    """A list, fence or table that stands right under other lines becomes a block of its own."""

    def test(self, parent: ET.Element, block: str) -> bool:  # noqa: ARG002
        """Tell whether `block` holds such lines below its first."""
        return interruption(block) > 0

    def run(self, parent: ET.Element, blocks: list[str]) -> None:  # noqa: ARG002
        """Split the first of `blocks` in two."""
        place = interruption(blocks[0])
        blocks[0:1] = [blocks[0][:place], blocks[0][place + 1 :]]


class WholeTableProcessor(TableProcessor):
    """Reads tables into rows of cells, head first."""

    def test(self, parent: ET.Element, block: str) -> bool:
        """Tell whether `block` is a table, and not an excessive one."""
        return is_moderate(block) and super().test(parent, block)

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Take the table off the front of `blocks`."""
        lines = [line.strip(" ") for line in blocks.pop(0).split("\n")]
        table = ET.SubElement(parent, "table", aligns=" ".join(map(aligned, self.separator)))
        for line in [lines[0], *lines[2:]]:
            if line:
                row = ET.SubElement(table, "tr")
                for cell in self._split_row(line):  # type: ignore[attr-defined]
                    ET.SubElement(row, "td").text = cell.strip(" ")

    def _split(self, row: str) -> list[str]:
        if "`" in row or "\\" in row:
            return cast("list[str]", super()._split(row))  # type: ignore[misc]
        return row.split("|")


class HeadingProcessor(BlockProcessor):
    """Headings of number signs."""

    def test(self, parent: ET.Element, block: str) -> bool:  # noqa: ARG002
        """Tell whether a line of `block` is a heading."""
        return heading_in(block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Read the lines above the heading, and the heading; leave the lines below."""
        block = blocks.pop(0)
        found = heading_in(block)
        if found is None:
            return
        if found.start():
            self.parser.parseBlocks(parent, [block[: found.start() - 1]])
        ET.SubElement(parent, f"h{len(found['signs'])}").text = heading_words(found)
        blocks.insert(0, block[found.end() + 1 :])


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
