"""The blocks of a story (17.2): the body of a document, a note, a comment, a box beside the text."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from playbook_app.exchange.word.blocks import Block, Blocks, Cell, Paragraph, Span, Table
from playbook_app.exchange.word.line import Frame, Line
from playbook_app.exchange.word.names import MC, W, number, value
from playbook_app.exchange.word.numbering import Label, Numbering
from playbook_app.exchange.word.runs import RunReader, chosen
from playbook_app.exchange.word.styles import Style, heading_level, indent_of, is_centred, look_of, numbering_of

if TYPE_CHECKING:
    from lxml.etree import _Element

    from playbook_app.exchange.office import Relation

_DEEPEST = 12
"""Tables and boxes in one another; what is deeper is read as its letters alone."""

_GONE = frozenset({W + "del", W + "moveFrom"})
_GALLERY = "Table of Contents"
_WIDEST = 63
"""Columns of a table (17.4); a cell does not span more."""


class StoryReader:
    """Reads the blocks of one part of a document."""

    def __init__(
        self, frame: Frame, numbering: Numbering, root: "_Element", relations: Mapping[str, "Relation"]
    ) -> None:
        """Take the part, what it refers to by id, and the lists, which are counted across all parts."""
        self._frame = frame
        self._numbering = numbering
        self._runs = RunReader(frame, root, relations, self.blocks)

    def blocks(self, container: "_Element", depth: int = 0) -> Blocks:
        """Return the blocks that an element holds; `depth` counts the tables and boxes around it."""
        result: list[Block] = []
        if depth > _DEEPEST:
            self._frame.tally.deep += 1
            words = " ".join("".join(one.text or "" for one in container.iter(W + "t")).split())
            return (Paragraph((Span(words),)),) if words else ()
        left = self._into(container, result, depth, 0, Line())
        if left.spans or left.boxes:
            self._add(result, Paragraph(tuple(left.spans), comments=tuple(left.comments)), left)
        return tuple(result)

    def _into(self, container: "_Element", result: list[Block], depth: int, inner: int, line: Line) -> Line:
        """Read the blocks of an element. `line` begins the first paragraph; returned is one that has no end yet."""
        if inner > _DEEPEST:
            self._frame.tally.deep += 1
            self._runs.read(container, line, self._frame.styles.of(None).look, depth)
            return line
        for child in container:
            if child.tag == W + "p":
                line = self._paragraph(child, result, depth, line)
            elif child.tag == W + "tbl":
                result.append(self._table(child, depth))
            elif child.tag == W + "r":
                # No paragraph holds these letters, against the rules: they are read as if one did.
                self._runs.read(container, line, self._frame.styles.of(None).look, depth)
                break
            elif (held := self._held(child)) is not None:
                line = self._into(held, result, depth, inner + 1, line)
        return line

    def _held(self, element: "_Element") -> "_Element | None":
        """Return what holds the blocks of an element that is none itself; None for what does not come along."""
        if element.tag == MC + "AlternateContent":
            return chosen(element)
        tally = self._frame.tally
        if element.tag in _GONE:
            tally.changes += 1
        elif element.tag == W + "altChunk":
            tally.chunks += 1
        elif element.tag == W + "sdt" and _is_contents(element):
            tally.contents += 1
        else:
            return element
        return None

    def _paragraph(self, element: "_Element", result: list[Block], depth: int, line: Line) -> Line:
        """Read a paragraph. Where the mark at its end is deleted, it goes on in the next one: that line is returned."""
        properties = element.find(W + "pPr")
        style = self._frame.styles.of(value(properties, "pStyle"))
        label = self._label(properties, style)
        self._runs.read(element, line, style.look, depth)
        marks = None if properties is None else properties.find(W + "rPr")
        if marks is not None and (marks.find(W + "del") is not None or marks.find(W + "moveFrom") is not None):
            self._frame.tally.changes += 1
            return line
        if style.is_contents:
            self._frame.tally.contents += 1
            return Line()
        said = heading_level(properties)
        indent = indent_of(properties)
        paragraph = Paragraph(
            tuple(line.spans),
            level=style.level if said is None else said or None,
            label=label,
            looks=line.looks(centred=style.centred if value(properties, "jc") is None else is_centred(properties)),
            indent=(style.indent or 0) if indent is None else indent,
            comments=tuple(line.comments),
        )
        if not _is_hidden(marks) or line.spans:
            self._add(result, paragraph, line)
        return Line()

    def _add(self, result: list[Block], paragraph: Paragraph, line: Line) -> None:
        if not paragraph.is_empty or paragraph.comments or not line.boxes:
            result.append(paragraph)
        result += line.boxes

    def _label(self, properties: "_Element | None", style: Style) -> Label | None:
        named, level = numbering_of(properties)
        name = style.list if named is None else named
        return self._numbering.label(name, style.list_level if level is None else level)

    def _table(self, element: "_Element", depth: int) -> Table:
        rows = [row for one in _rows(element, 0) if (row := tuple(self._cells(one, depth)))]
        return Table(tuple(rows))

    def _cells(self, row: "_Element", depth: int) -> list[Cell]:
        properties = row.find(W + "trPr")
        if properties is not None and properties.find(W + "del") is not None:
            self._frame.tally.changes += 1
            return []
        before = min(number(properties, "gridBefore") or 0, _WIDEST)
        cells = [Cell((), before)] if before > 0 else []
        for one in _all(row, W + "tc", 0):
            said = one.find(W + "tcPr")
            merged = None if said is None else said.find(W + "vMerge")
            if said is not None and said.find(W + "cellDel") is not None:
                self._frame.tally.changes += 1
                continue
            width = min(max(number(said, "gridSpan") or 1, 1), _WIDEST)
            continues = merged is not None and merged.get(W + "val", "continue") == "continue"
            blocks = tuple(block for block in self.blocks(one, depth + 1) if not _is_blank(block))
            cells.append(Cell(blocks, width, continues))
        return cells


def _rows(table: "_Element", depth: int) -> "list[_Element]":
    return _all(table, W + "tr", depth)


def _all(parent: "_Element", tag: str, depth: int) -> "list[_Element]":
    """Return the rows of a table, or the cells of a row, those too that stand in a control or an insertion."""
    found: list[_Element] = []
    for child in parent:
        if child.tag == tag:
            found.append(child)
        elif depth < _DEEPEST and child.tag not in _GONE and child.tag not in {W + "tc", W + "tr"}:
            found += _all(child, tag, depth + 1)
    return found


def _is_blank(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.is_empty and not block.comments


def _is_hidden(marks: "_Element | None") -> bool:
    return bool(look_of(marks).hidden)


def _is_contents(control: "_Element") -> bool:
    """Tell whether a control (17.5.2) holds a table of contents."""
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return gallery is not None and gallery.get(W + "val") == _GALLERY
