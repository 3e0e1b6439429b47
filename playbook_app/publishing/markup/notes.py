"""Footnotes: where they are written, and the marks that mention them.

Python-Markdown's extension numbers them by their place and links there and back; here they are only kept by name.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Container

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.extensions.footnotes import FootnoteBlockProcessor, FootnoteExtension
from markdown.inlinepatterns import InlineProcessor

from playbook_app.publishing.markup.marks import NOTHING, Found

_NAME = r"\[\^([^\]\n]{1,200})\]"


class Notes(FootnoteExtension):
    """The footnotes of the text in hand, by name; where a name is given twice, both texts stay."""

    def __init__(self, parser: BlockParser) -> None:
        """Belong to `parser`."""
        super().__init__()
        self.parser = parser
        self.texts: dict[str, list[str]] = {}

    def setFootnote(self, id: str, text: str) -> None:  # noqa: N802, A002
        """Keep a text of the note that is named `id`."""
        self.texts.setdefault(id, []).append(text)


class NoteProcessor(FootnoteBlockProcessor):
    """Footnotes, whose names end on their line."""

    RE = re.compile(rf"^[ ]{{0,3}}{_NAME}:[ ]*(.*)$", re.MULTILINE)


class NoteMark(InlineProcessor):
    """`[^name]`, where the text has a note of that name."""

    def __init__(self, md: Markdown, names: Container[str]) -> None:
        """Take the names of the notes of the text in hand."""
        super().__init__(_NAME, md)
        self._names = names

    def handleMatch(self, m: re.Match[str], data: str) -> Found:  # type: ignore[override] # noqa: N802, ARG002
        """Return a place for the note's number."""
        return (ET.Element("sup", name=m[1]), m.start(), m.end()) if m[1] in self._names else NOTHING
