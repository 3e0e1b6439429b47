"""The Markdown that a playbook speaks: Python-Markdown without HTML, with lists, fences and tables of our own.

It stops at the tree: nothing is serialised.
"""

import string
import xml.etree.ElementTree as ET

from markdown import Markdown
from markdown.inlinepatterns import (
    AUTOLINK_RE,
    BACKTICK_RE,
    ESCAPE_RE,
    IMAGE_LINK_RE,
    LINK_RE,
    AutolinkInlineProcessor,
    BacktickInlineProcessor,
    DelimiterProcessor,
    EscapeInlineProcessor,
    ImageInlineProcessor,
    ImageReferenceInlineProcessor,
    InlineProcessor,
    ShortImageReferenceInlineProcessor,
    SubstituteTagInlineProcessor,
)
from markdown.treeprocessors import InlineProcessor as WordProcessor
from markdown.util import Registry

from playbook_app.publishing.markup import marks
from playbook_app.publishing.markup.entities import ENTITY
from playbook_app.publishing.markup.notes import NoteMark
from playbook_app.publishing.markup.parser import Parser


class Dialect(Markdown):
    """Python-Markdown with the processors of a playbook."""

    parser: Parser

    def build_parser(self) -> "Dialect":
        """Make the processors."""
        self.ESCAPED_CHARS = list(string.punctuation)
        self.preprocessors = Registry()
        self.postprocessors = Registry()
        self.treeprocessors = Registry()
        self.inlinePatterns = Registry()
        self.parser = Parser(self)
        self._marks = self._made_marks()
        self._emphasis = DelimiterProcessor("*", "strong,em", self)
        self._emphasis.add("_", "strong,em", smart=True)
        self.inlinePatterns.register(self._emphasis, "emphasis", 0)
        self._words = WordProcessor(self)
        self.treeprocessors.register(self._words, "inline", 0)
        return self

    def begin(self) -> None:
        """Forget the last text."""
        self.parser.begin()

    def blocks_of(self, text: str) -> ET.Element:
        """Return the tree of blocks of `text`, whose paragraphs are still as typed."""
        root = ET.Element("div")
        self.parser.parseChunk(root, text)
        return root

    def words_of(self, text: str) -> ET.Element:
        """Return an element that holds the words of a paragraph and, as elements, what their marks say."""
        self._emphasis.reset()
        self._words.inlinePatterns = self._marks_in(text)  # type: ignore[assignment]
        root = ET.Element("div")
        element = ET.SubElement(root, "p")
        element.text = text
        self._words.run(root)
        return element

    def _marks_in(self, text: str) -> list[InlineProcessor]:
        """Return the processors that can find anything in `text`: each look costs."""
        found = [mark for sign, mark in self._marks if sign in text]
        return [*found, self._emphasis] if "*" in text or "_" in text else found

    def _made_marks(self) -> list[tuple[str, InlineProcessor]]:
        """Return what looks at a paragraph, in turn, each with the character that it needs; emphasis comes last."""
        return [
            ("`", BacktickInlineProcessor(BACKTICK_RE)),
            ("\n", SubstituteTagInlineProcessor(marks.LINE_END, "br")),
            ("\\", EscapeInlineProcessor(ESCAPE_RE, self)),
            ("[", NoteMark(self, self.parser.notes.texts)),
            ("[", marks.ReferenceMark(LINK_RE, self)),
            ("[", marks.LinkMark(LINK_RE, self)),
            ("!", ImageInlineProcessor(IMAGE_LINK_RE, self)),
            ("!", ImageReferenceInlineProcessor(IMAGE_LINK_RE, self)),
            ("[", marks.ShortReferenceMark(LINK_RE, self)),
            ("!", ShortImageReferenceInlineProcessor(IMAGE_LINK_RE, self)),
            ("<", AutolinkInlineProcessor(AUTOLINK_RE, self)),
            ("<", marks.MailMark(marks.MAIL, self)),
            (":", marks.BareAddressMark(marks.BARE, self)),
            ("&", marks.EntityMark(ENTITY, self)),
        ]
