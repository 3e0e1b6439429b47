"""Finds the blocks of a text, as far as depth and budget go: what is too much is a paragraph as typed."""

import xml.etree.ElementTree as ET

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import (
    BlockProcessor,
    CodeBlockProcessor,
    EmptyBlockProcessor,
    HRProcessor,
    ParagraphProcessor,
)
from markdown.extensions.def_list import DefListProcessor
from markdown.util import AtomicString

from playbook_app.publishing.markup.budget import DEPTH_LIMIT, Budget
from playbook_app.publishing.markup.constructs import (
    AddressProcessor,
    DefinitionIndentProcessor,
    HeadingProcessor,
    InterruptionProcessor,
    ListProcessor,
    QuoteProcessor,
    UnderlinedHeadingProcessor,
    WholeTableProcessor,
)
from playbook_app.publishing.markup.fences import FenceProcessor
from playbook_app.publishing.markup.notes import NoteProcessor, Notes
from playbook_app.publishing.markup.plain import is_paragraph


class Parser(BlockParser):
    """Finds blocks, as far as depth and budget go."""

    def __init__(self, md: Markdown) -> None:
        """Begin a text with a full budget."""
        super().__init__(md)
        self.budget = Budget()
        self._depth = 0
        self._paragraph = ParagraphProcessor(self)
        self.notes = Notes(self)
        self._processors = _processors(self)

    def parseBlocks(self, parent: ET.Element, blocks: list[str]) -> None:  # noqa: N802
        """Read `blocks` into `parent`; they are empty afterwards."""
        self._depth += 1
        try:
            while blocks:
                self._parse_first(parent, blocks)
        finally:
            self._depth -= 1

    def begin(self) -> None:
        """Forget the last text."""
        self.budget = Budget()
        self.notes.texts.clear()
        self.md.references.clear()
        self.state.clear()

    def _parse_first(self, parent: ET.Element, blocks: list[str]) -> None:
        if blocks[0] and is_paragraph(blocks[0]):
            self._paragraph.run(parent, blocks)
            return
        if self._depth > DEPTH_LIMIT or not self.budget.affords_block(len(blocks[0])):
            _add_as_typed(parent, blocks.pop(0))
            return
        for processor in self._processors:
            if processor.test(parent, blocks[0]) and processor.run(parent, blocks) is not False:
                return


def _add_as_typed(parent: ET.Element, block: str) -> None:
    if block.strip():
        ET.SubElement(parent, "p").text = AtomicString(block.strip("\n"))


def _processors(parser: Parser) -> tuple[BlockProcessor, ...]:
    """Return what looks at a block, in turn, until one takes it."""
    return (
        EmptyBlockProcessor(parser),
        DefinitionIndentProcessor(parser),
        CodeBlockProcessor(parser),
        FenceProcessor(parser),
        ListProcessor(parser),
        InterruptionProcessor(parser),
        WholeTableProcessor(parser, {}),
        HeadingProcessor(parser),
        UnderlinedHeadingProcessor(parser),
        HRProcessor(parser),
        DefListProcessor(parser),
        QuoteProcessor(parser),
        NoteProcessor(parser.notes),
        AddressProcessor(parser),
        ParagraphProcessor(parser),
    )
