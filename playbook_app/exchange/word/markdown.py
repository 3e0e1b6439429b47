"""Blocks as Markdown: paragraphs, lists in one another, tables, boxes as quotes, footnotes below the text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from playbook_app.exchange.escaping import escaped_line
from playbook_app.exchange.word.blocks import Blocks, Box, Cell, Paragraph, Span, Table
from playbook_app.exchange.word.inline import ShowPicture, inline
from playbook_app.exchange.word.numbering import Label
from playbook_app.exchange.word.tables import grid, is_grid
from playbook_app.frozen import frozen

_TYPED = re.compile(r"[•●▪◦○■]\s+(?=\S)")
"""A bullet that somebody typed."""

_SENTENCE_END = re.compile(r"[.:;!?,)–—-]\Z")
_HIGHEST, _LOWEST = 3, 6
"""The levels of headings within a text, which stand below those of the playbook's own."""

_LABELLED = 60
"""Characters of a cell that may stand as the label of its row."""


@frozen
class _Item:
    """An item of a list that is open: its level, the column of its words, what ends its number, its indentation."""

    level: int
    offset: int
    kind: str
    number: int
    indent: int


class Writer:
    """Writes texts, each with the footnotes that it mentions."""

    def __init__(self, notes: Mapping[str, Blocks], show: ShowPicture) -> None:
        """Take the notes of the document by their names, and who brings pictures in."""
        self._notes = notes
        self._show = show
        self._mentioned: dict[str, None] = {}

    def text(self, blocks: Sequence[Paragraph | Table | Box]) -> str:
        """Return blocks as a text that stands for itself."""
        self._mentioned = {}
        body = self._blocks(blocks)
        written = [self._note(name) for name in self._mentioned]
        return "\n\n".join(filter(None, (body, "\n".join(written))))

    def line(self, spans: Sequence[Span]) -> str:
        """Return spans as Markdown, in one line but for breaks."""
        return inline(spans, self._show, self._mark)

    def _mark(self, name: str) -> str:
        if name not in self._notes:
            return ""
        self._mentioned[name] = None
        return f"[^{name}]"

    def _note(self, name: str) -> str:
        body = self._blocks(self._notes[name]).replace("\n", "\n    ")
        return f"[^{name}]: {body}".replace("\n    \n", "\n\n").rstrip()

    def _blocks(self, blocks: Sequence[Paragraph | Table | Box]) -> str:
        parts: list[str] = []
        items: list[_Item] = []
        for block in blocks:
            if isinstance(block, Paragraph):
                self._paragraph(block, parts, items)
                continue
            items.clear()
            written = _quoted(self._blocks(block.blocks)) if isinstance(block, Box) else self._table(block)
            if written:
                parts.append(written)
        return "\n\n".join(parts)

    def _paragraph(self, paragraph: Paragraph, parts: list[str], items: list[_Item]) -> None:
        text = self.line(paragraph.spans)
        if not text:
            return
        label = paragraph.label
        if paragraph.level is not None:
            items.clear()
            words = " ".join(self.line([replace(span, bold=False, italic=False) for span in paragraph.spans]).split())
            parts.append(f"{'#' * min(max(paragraph.level, _HIGHEST), _LOWEST)} {_led(label, words)}")
            return
        if label is None and (typed := _TYPED.match(text)):
            text, label = text[typed.end() :], Label("", 0)
        if label is None or _is_said(label):
            text = "\n".join(map(escaped_line, _led(label, text).split("\n")))
            if items and label is None and 0 < items[-1].indent <= paragraph.indent:
                parts[-1] += "\n\n" + _indented(text, items[-1].offset)
            else:
                items.clear()
                parts.append(text)
            return
        self._item(label, paragraph.indent, text, parts, items)

    def _item(self, label: Label, indent: int, text: str, parts: list[str], items: list[_Item]) -> None:
        """Write an item below the one that it belongs to. A list that begins anew is told apart by its marks."""
        goes_on = bool(items)
        former = None
        while items and items[-1].level >= label.level:
            former = items.pop()
        offset = items[-1].offset if items else 0
        kind = _kind(label, former if former is not None and former.level == label.level else None)
        marker = f"{kind} " if label.number is None else f"{label.number}{kind} "
        lines = _indented(text, offset + len(marker))
        written = " " * offset + marker + lines.lstrip(" ")
        items.append(_Item(label.level, offset + len(marker), kind, label.number or 0, indent))
        if goes_on:
            parts[-1] += "\n" + written
        else:
            parts.append(written)

    def _table(self, table: Table) -> str:
        if is_grid(table):
            rows = grid(table, self._cell)
            head, *rest = [f"| {' | '.join(row)} |" for row in rows]
            return "\n".join((head, "|" + " --- |" * len(rows[0]), *rest))
        return "\n\n".join(filter(None, (self._row(row) for row in table.rows)))

    def _row(self, row: Sequence[Cell]) -> str:
        """Return a row of a table that arranges texts, one cell below the other; a short first one leads the others."""
        cells = [self._blocks(cell.blocks) for cell in row]
        first, *rest = cells
        if any(rest) and 0 < len(first) <= _LABELLED and "\n" not in first and "*" not in first and first[0].isalpha():
            cells[0] = f"**{first}**"
        return "\n\n".join(filter(None, cells))

    def _cell(self, blocks: Blocks) -> str:
        """Return what a cell holds as one line: its paragraphs one after the other, items with their marks."""
        line = ""
        for block in blocks:
            mark = ""
            if isinstance(block, Paragraph):
                text = " ".join(self.line(block.spans).split())
                text = _led(block.label, text) if block.label and block.label.text else text
                mark = "• " if block.label is not None and not block.label.text else ""
                text = mark + text if text else ""
            else:
                text = " ".join(self._blocks((block,)).split())
            if line and text:
                gap = " " if mark or _SENTENCE_END.search(line) or text[0] in "(–—-" else "; "
                line += gap + text
            else:
                line += text
        return line.replace("|", "\\|")


def _is_said(label: Label) -> bool:
    """Tell whether a label is part of what is said, such as 1.2 of a clause; the numbers of plain lists are not."""
    return label.parts > 1 or (label.number is None and bool(label.text))


def _led(label: Label | None, text: str) -> str:
    return f"{label.text} {text}" if label is not None and label.text else text


def _kind(label: Label, former: _Item | None) -> str:
    """Return the mark of an item, or what follows its number: another one where the counting begins anew."""
    if label.number is None:
        return "-"
    if former is None or former.kind == "-":
        return "."
    return former.kind if label.number == former.number + 1 else ")" if former.kind == "." else "."


def _indented(text: str, columns: int) -> str:
    return "\n".join(" " * columns + line if line.strip() else "" for line in text.split("\n"))


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n")) if text else ""
