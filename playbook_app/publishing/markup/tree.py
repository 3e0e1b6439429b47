"""From the tree of a text to blocks."""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from typing import cast

from markdown.util import AtomicString

from playbook_app.publishing.blocks import (
    Align,
    Block,
    Blocks,
    Code,
    Definitions,
    Figure,
    Heading,
    Notes,
    Paragraph,
    Quote,
    Rule,
    Runs,
)
from playbook_app.publishing.markup.dialect import Dialect
from playbook_app.publishing.markup.lists import listed
from playbook_app.publishing.markup.plain import is_plain_line, plain_runs
from playbook_app.publishing.markup.runs import Images, Piece, as_typed, settled_runs
from playbook_app.publishing.markup.tables import filled
from playbook_app.publishing.markup.words import TooDeep, WordReader, unescaped_code


class TextReader:
    """Reads one text with a dialect that is shared by all."""

    def __init__(self, dialect: Dialect, images: Images) -> None:
        """Begin a text."""
        self._dialect = dialect
        self._mentioned: list[str] = []
        self._numbers: dict[str, int] = {}
        self._words = WordReader(images, self._number)
        self._readers: dict[str, Callable[[ET.Element], list[Block]]] = {
            "p": lambda element: self._paragraphs(element.text),
            "ul": self._list,
            "ol": self._list,
            "blockquote": self._quote,
            "pre": self._code,
            "table": self._table,
            "dl": self._definitions,
            "hr": lambda _: [Rule()],
        }
        dialect.begin()

    def blocks(self, text: str) -> Blocks:
        """Return the blocks of a text, its notes last."""
        blocks = self._children(self._dialect.blocks_of(text))
        notes = self._notes()
        return (*blocks, Notes(notes)) if notes else blocks

    def line(self, text: str) -> Runs:
        """Return a text of one paragraph as runs; images in it are named."""
        return plain_runs(text) if _is_plain(text) else settled_runs(self._pieces(text))

    def _number(self, name: str) -> int:
        if name not in self._numbers:
            self._mentioned.append(name)
            self._numbers[name] = len(self._mentioned)
        return self._numbers[name]

    def _notes(self) -> tuple[tuple[str, Blocks], ...]:
        texts = self._dialect.parser.notes.texts
        return tuple(
            (str(self._numbers[name]), self._children(self._dialect.blocks_of("\n\n".join(texts[name]))))
            for name in self._note_names()
        )

    def _note_names(self) -> Iterator[str]:
        """Yield notes in the order in which they are mentioned (in one another, too), then those never mentioned."""
        place = 0
        while place < len(self._dialect.parser.notes.texts):
            if place == len(self._mentioned):
                for name in self._dialect.parser.notes.texts:
                    self._number(name)
            yield self._mentioned[place]
            place += 1

    def _children(self, parent: ET.Element) -> Blocks:
        blocks = self._paragraphs(parent.text)
        for child in parent:
            blocks += self._readers.get(child.tag, self._heading)(child)
            blocks += self._paragraphs(child.tail)
        return tuple(blocks)

    def _paragraphs(self, text: str | None) -> list[Block]:
        """Return a paragraph, or, where images stand among its words, figures and the paragraphs between them."""
        if not text:
            return []
        if _is_plain(text):
            return _paragraph(plain_runs(text))
        blocks: list[Block] = []
        words: list[Piece] = []
        for piece in self._pieces(text):
            if isinstance(piece, Figure):
                blocks += _paragraph(settled_runs(words))
                blocks.append(piece)
                words = []
            else:
                words.append(piece)
        return blocks + _paragraph(settled_runs(words))

    def _pieces(self, text: str) -> list[Piece]:
        if isinstance(text, AtomicString) or not self._dialect.parser.budget.affords_paragraph(text):
            return as_typed(text)
        try:
            return self._words.pieces(self._dialect.words_of(text))
        except TooDeep:
            return as_typed(text)

    def _list(self, element: ET.Element) -> list[Block]:
        start = element.get("start")
        return listed(int(start) if start else None, [self._children(item) for item in element])

    def _quote(self, element: ET.Element) -> list[Block]:
        quoted = self._children(element)
        return [Quote(quoted)] if quoted else []

    @staticmethod
    def _code(element: ET.Element) -> list[Block]:
        code = unescaped_code(element[0].text or "").strip("\n")
        return [Code(code)] if code.strip() else []

    def _table(self, element: ET.Element) -> list[Block]:
        rows = [[self.line(cell.text or "") for cell in row] for row in element]
        return [filled(rows, cast("list[Align]", element.get("aligns", "").split()))]

    def _definitions(self, element: ET.Element) -> list[Block]:
        entries: list[tuple[Runs, list[Blocks]]] = []
        for child in element:
            if child.tag == "dt":
                entries.append((self.line(child.text or ""), []))
            else:
                entries = entries or [((), [])]
                entries[-1][1].append(self._children(child))
        return [Definitions(tuple((term, tuple(filter(None, meanings))) for term, meanings in entries))]

    def _heading(self, element: ET.Element) -> list[Block]:
        runs = self.line(element.text or "")
        return [Heading(runs, int(element.tag[1]))] if runs else []


def _is_plain(text: str) -> bool:
    return not isinstance(text, AtomicString) and is_plain_line(text)


def _paragraph(runs: Runs) -> list[Block]:
    return [Paragraph(runs)] if runs else []
