"""Texts as most people write them: paragraphs, lists, quotes, tables and headings, read without Python-Markdown.

What else stands in a text is not read here; then Python-Markdown reads all of it. Blocks are looked at in the order in
which `parser.Parser` looks at them, and cost as much. Tests hold the blocks of the one against those of the other.
"""

import re
from collections.abc import Callable

from playbook_app.publishing.blocks import Block, Blocks, Heading, Paragraph, Quote, Runs
from playbook_app.publishing.markup.budget import DEPTH_LIMIT, Budget
from playbook_app.publishing.markup.emphasis import emphasised_runs
from playbook_app.publishing.markup.lists import listed, opens_list, take_list
from playbook_app.publishing.markup.openings import heading_in, heading_words, interruption
from playbook_app.publishing.markup.plain import is_paragraph, is_plain_line, plain_runs
from playbook_app.publishing.markup.tables import filled, framed_cells

_QUOTED = re.compile(r" {0,3}> ?(.*)")
_CODE = re.compile(r" {4}| *[`~]")


class Unusual(Exception):
    """A text holds what is not read here."""


def usual_blocks(text: str, marked_runs: Callable[[str], Runs]) -> Blocks | None:
    """Return the blocks of a text (as from `characters.source`); None where it holds what is not read here.

    `marked_runs` reads the words of a paragraph that has other marks than emphasis.
    """
    if "]:" in text:  # what may name an address or a note, for all of the text
        return None
    try:
        return _UsualReader(marked_runs).read(text)
    except Unusual:
        return None


class _UsualReader:
    def __init__(self, marked_runs: Callable[[str], Runs]) -> None:
        self._marked_runs = marked_runs
        self._budget = Budget()
        self._depth = 0

    def read(self, text: str) -> Blocks:
        """Return the blocks of a text, or of what stands in an item or a quote. Raises Unusual."""
        blocks = text.split("\n\n")
        found: list[Block] = []
        self._depth += 1
        while blocks:
            if blocks[0] and is_paragraph(blocks[0]):
                runs = self._runs(blocks.pop(0).lstrip())
                found += [Paragraph(runs)] if runs else []
            else:
                self._read_first(blocks, found)
        self._depth -= 1
        return tuple(found)

    def _read_first(self, blocks: list[str], found: list[Block]) -> None:
        """Read what the first of `blocks` opens with into `found`, and take it off."""
        block = blocks[0]
        if self._depth > DEPTH_LIMIT or not self._budget.affords_block(len(block)):
            raise Unusual
        if not block or block.startswith("\n"):
            blocks[:1] = [block[1:]] if len(block) > 1 else []
        elif opens_list(block):
            start, items = take_list(blocks)
            found += listed(start, [*map(self.read, items)])
        elif _CODE.match(block):
            raise Unusual
        elif (place := interruption(block)) > 0:
            blocks[:1] = [block[:place], block[place + 1 :]]
        else:
            blocks[:1] = self._read_construct(block, found)

    def _read_construct(self, block: str, found: list[Block]) -> list[str]:
        """Read a table, a heading or a quote; return what is left of the block."""
        if "|" in block:
            found.append(self._table(block))
        elif (heading := heading_in(block)) is not None:
            return [self._read_heading(heading, found)]
        elif found and isinstance(found[-1], Quote):
            raise Unusual  # it would go on
        else:
            found.append(self._quote(block))
        return []

    def _read_heading(self, heading: re.Match[str], found: list[Block]) -> str:
        if heading.start():
            raise Unusual
        runs = self._runs(heading_words(heading))
        found += [Heading(runs, len(heading["signs"]))] if runs else []
        return heading.string[heading.end() + 1 :]

    def _quote(self, block: str) -> Quote:
        """Return a quote of which each line is marked as such."""
        lines = [_QUOTED.match(line) for line in block.rstrip("\n").split("\n")]
        self._budget.affords_block(0)  # the lines above it, of which there are none
        quoted = self.read("\n".join(_unquoted(line) for line in lines))
        if not quoted:
            raise Unusual
        return Quote(quoted)

    def _table(self, block: str) -> Block:
        cells = framed_cells(block)
        if cells is None:
            raise Unusual
        rows, aligns = cells
        return filled([[*map(self._runs, row)] for row in rows], aligns)

    def _runs(self, text: str) -> Runs:
        """Return the words of a paragraph, of a heading or of a cell."""
        if is_plain_line(text):
            return plain_runs(text)
        if not self._budget.affords_paragraph(text):
            raise Unusual
        runs = emphasised_runs(text)
        return self._marked_runs(text) if runs is None else runs


def _unquoted(line: re.Match[str] | None) -> str:
    if line is None:
        raise Unusual
    return "" if line.string.strip() == ">" else line[1]
