"""The Markdown that a playbook speaks: Python-Markdown without HTML, with lists, fences and tables of our own.

It stops at the tree: nothing is serialised. The parser counts depth and work, and whatever is too much is a paragraph
as typed.
"""

import re
import string
import xml.etree.ElementTree as ET

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import (
    BlockProcessor,
    BlockQuoteProcessor,
    CodeBlockProcessor,
    EmptyBlockProcessor,
    HRProcessor,
    ParagraphProcessor,
    ReferenceProcessor,
    SetextHeaderProcessor,
)
from markdown.extensions.def_list import DefListIndentProcessor, DefListProcessor
from markdown.extensions.footnotes import FootnoteBlockProcessor, FootnoteExtension
from markdown.inlinepatterns import SubstituteTagInlineProcessor, build_inlinepatterns
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString, Registry

from playbook_app.publishing.markup import marks
from playbook_app.publishing.markup.budget import DEPTH_LIMIT, Budget
from playbook_app.publishing.markup.fences import FENCE, FenceProcessor
from playbook_app.publishing.markup.lists import INTERRUPTING_ITEM, ListProcessor
from playbook_app.publishing.markup.plain import is_plain
from playbook_app.publishing.markup.tables import TABLE, WholeTableProcessor


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
    """What is indented under a definition. Lists see to their own."""

    ITEM_TYPES: list[str] = ["dd"]  # noqa: RUF012
    LIST_TYPES: list[str] = ["dl"]  # noqa: RUF012


class AddressProcessor(ReferenceProcessor):
    """Definitions of links, where an address is given: "[Note]: smile" is none, and prints."""

    RE = re.compile(
        rf"^[ ]{{0,3}}\[([^\[\]]*)\]:[ ]*(?:\n[ ]*)?({marks.ADDRESS})[ ]*(?:\n[ ]*)?"
        r"""((["'])(.*)\4[ ]*|\((.*)\)[ ]*)?$""",
        re.MULTILINE,
    )


class Notes(FootnoteExtension):
    """The footnotes of the text in hand, by name; where a name is given twice, both texts stay."""

    def __init__(self, md: Markdown) -> None:
        """Belong to the parser of `md`."""
        super().__init__()
        self.parser = md.parser
        self.texts: dict[str, list[str]] = {}

    def setFootnote(self, id: str, text: str) -> None:  # noqa: N802, A002
        """Keep a text of the note that is named `id`."""
        self.texts.setdefault(id, []).append(text)


class NoteProcessor(FootnoteBlockProcessor):
    """Footnotes, whose names end on their line."""

    RE = re.compile(r"^[ ]{0,3}\[\^([^\]\n]{1,200})\]:[ ]*(.*)$", re.MULTILINE)


class Parser(BlockParser):
    """Finds blocks, as far as depth and budget go."""

    def __init__(self, md: Markdown) -> None:
        """Begin a text with a full budget."""
        super().__init__(md)
        self.budget = Budget()
        self._depth = 0

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
        self.state.clear()

    def _parse_first(self, parent: ET.Element, blocks: list[str]) -> None:
        if blocks[0] and is_plain(blocks[0]):
            self.blockprocessors["paragraph"].run(parent, blocks)
            return
        if self._depth > DEPTH_LIMIT or not self.budget.affords_block(len(blocks[0])):
            _add_as_typed(parent, blocks.pop(0))
            return
        for processor in self.blockprocessors:
            if processor.test(parent, blocks[0]) and processor.run(parent, blocks) is not False:
                return


def _add_as_typed(parent: ET.Element, block: str) -> None:
    if block.strip():
        ET.SubElement(parent, "p").text = AtomicString(block.strip("\n"))


class Dialect(Markdown):
    """Python-Markdown with the processors of a playbook."""

    parser: Parser

    def build_parser(self) -> "Dialect":
        """Register the processors, those with the greater number first."""
        self.ESCAPED_CHARS = list(string.punctuation)
        self.preprocessors = Registry()
        self.postprocessors = Registry()
        self.treeprocessors = Registry()
        self.parser = Parser(self)
        self.notes = Notes(self)
        self._register_blocks()
        self._register_marks()
        self.words = InlineProcessor(self)
        self.treeprocessors.register(self.words, "inline", 20)
        return self

    def _register_blocks(self) -> None:
        parser = self.parser
        processors: list[tuple[str, BlockProcessor]] = [
            ("empty", EmptyBlockProcessor(parser)),
            ("definition-indent", DefinitionIndentProcessor(parser)),
            ("code", CodeBlockProcessor(parser)),
            ("fence", FenceProcessor(parser)),
            ("list", ListProcessor(parser)),
            ("interruption", InterruptionProcessor(parser)),
            ("table", WholeTableProcessor(parser, {})),
            ("heading", HeadingProcessor(parser)),
            ("underlined-heading", UnderlinedHeadingProcessor(parser)),
            ("rule", HRProcessor(parser)),
            ("definition", DefListProcessor(parser)),
            ("quote", QuoteProcessor(parser)),
            ("note", NoteProcessor(self.notes)),
            ("address", AddressProcessor(parser)),
            ("paragraph", ParagraphProcessor(parser)),
        ]
        for place, (name, processor) in enumerate(processors):
            parser.blockprocessors.register(processor, name, -place)

    def _register_marks(self) -> None:
        self.inlinePatterns = build_inlinepatterns(self)
        register = self.inlinePatterns.register
        self.inlinePatterns.deregister("html")
        self.inlinePatterns.deregister("linebreak")
        register(SubstituteTagInlineProcessor(marks.LINE_END, "br"), "linebreak", 185)
        register(marks.NoteMark(marks.NOTE, self, self.notes.texts), "note", 175)
        register(marks.ReferenceMark(marks.BRACKET, self), "reference", 170)
        register(marks.LinkMark(marks.BRACKET, self), "link", 160)
        register(marks.ShortReferenceMark(marks.BRACKET, self), "short_reference", 130)
        register(marks.MailMark(marks.MAIL, self), "automail", 110)
        register(marks.BareAddressMark(marks.BARE, self), "bare", 95)
        register(marks.EntityMark(marks.ENTITY, self), "entity", 80)

    def begin(self) -> None:
        """Forget the last text."""
        self.references.clear()
        self.notes.texts.clear()
        self.parser.begin()

    def blocks_of(self, text: str) -> ET.Element:
        """Return the tree of blocks of `text`, whose paragraphs are still as typed."""
        root = ET.Element("div")
        self.parser.parseChunk(root, text)
        return root

    def words_of(self, text: str) -> ET.Element:
        """Return an element that holds the words of a paragraph and, as elements, what their marks say."""
        if self.delimiters is not None:
            self.delimiters.reset()
        root = ET.Element("div")
        element = ET.SubElement(root, "p")
        element.text = text
        self.words.run(root)
        return element
