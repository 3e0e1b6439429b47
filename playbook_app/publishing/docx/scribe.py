"""Writing blocks: from what a book says to elements of WordprocessingML, with what holds for the whole file.

The scribe knows where it is: in which style, how far from the margin, how wide, in which part of the package. How each
kind of block is written is in the tables of functions that it is given (`prose`, `tables`, `cards`, `parts`).
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby
from typing import Any

from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.blocks import Blocks, Notes, Passage, Run, Runs
from playbook_app.publishing.book import Book
from playbook_app.publishing.docx.bookmarks import bookmarks_of
from playbook_app.publishing.docx.footnotes import Footnotes
from playbook_app.publishing.docx.look import POINT, Look, step_name
from playbook_app.publishing.docx.media import Media
from playbook_app.publishing.docx.numbering import Numbering
from playbook_app.publishing.docx.pieces import KEPT, TABLE_END, begins_with_words, closed, field, joined, run_of, says
from playbook_app.publishing.docx.place import Listed, Place
from playbook_app.publishing.docx.relations import Relations
from playbook_app.publishing.docx.styles import all_styles
from playbook_app.publishing.docx.text import address, flowing
from playbook_app.publishing.finding import Finding

WriteBlock = Callable[["Scribe", Any], str]
"""How one kind of block is written."""

_UNDER_TABLE = 9
"""The room under a table, in points."""
_DEEPEST = 6
_LISTED = 2
"""Headings down to this level are listed in the contents."""


class Scribe:
    """Writes the blocks of one book, and gathers what they need elsewhere in the package."""

    def __init__(self, book: Book, look: Look, media: Media, table: Mapping[type, WriteBlock]) -> None:
        """`table` says how each kind of block is written."""
        self.book = book
        self.look = look
        self.media = media
        self.numbering = Numbering()
        self.footnotes = Footnotes()
        self.relations = Relations()
        self.findings: dict[Finding, None] = {}
        self.listed: list[Listed] = []
        self.where = ""
        self.place = Place("Normal", look.width)
        self._table = table
        self._bookmarks = bookmarks_of(book)
        self._given: set[str] = set()
        self._outline: list[int] = [0]
        self._notes: dict[str, Blocks] = {}
        self._noted: dict[str, int] = {}
        self._lead = self._lead_style = ""
        self._is_under_table = False
        self._settings = {style.id: style.setting for style in all_styles(look) if style.setting}

    def blocks(self, blocks: Blocks) -> str:
        """Return blocks one after the other."""
        return joined(map(self.block, blocks))

    def block(self, block: Any) -> str:
        """Return one block."""
        if isinstance(block, Passage):
            with self.within(block.place), self._with_notes(block.blocks):
                return self.blocks(block.blocks)
        written = self._table[type(block)](self, block)
        self._is_under_table = written.endswith(TABLE_END)
        return written

    @contextmanager
    def within(self, where: str) -> Iterator[None]:
        """Name the place that findings are reported for."""
        before, self.where = self.where, where
        try:
            yield
        finally:
            self.where = before

    @contextmanager
    def at(self, style: str = "", *, further: int = 0, width: int = 0, deeper: int = 0) -> Iterator[None]:
        """Write in a style, so much further from its margin, or in a cell of a width."""
        before = self.place
        self._is_under_table = self._is_under_table and not width
        self.place = replace(
            before,
            style=style or before.style,
            offset=0 if width else before.offset + further,
            width=width or before.width - further,
            depth=0 if width else before.depth + deeper,
        )
        try:
            yield
        finally:
            self.place = before

    def bound(self, blocks: Blocks) -> str:
        """Return blocks that stand on one page, where they fit on one."""
        before, self.place = self.place, replace(self.place, bound=True)
        try:
            content = self.blocks(blocks)
        finally:
            self.place = before
        if before.bound:
            return content
        start = content.rfind("<w:p>")  # the last paragraph is free again
        return content[: max(start, 0)] + content[max(start, 0) :].replace(KEPT, "", 1)

    @contextmanager
    def _with_notes(self, blocks: Blocks) -> Iterator[None]:
        """Let the marks of a text become its own footnotes."""
        before = self._notes, self._noted
        notes = {number: inner for block in blocks if isinstance(block, Notes) for number, inner in block.entries}
        self._notes, self._noted = notes, {}
        try:
            yield
        finally:
            self._notes, self._noted = before

    def is_noted(self, number: str) -> bool:
        """Tell whether a note of the text is a footnote already."""
        return number in self._noted

    def paragraph(
        self,
        inner: str,
        style: str = "",
        *,
        numbering: str = "",
        hanging: int = 0,
        align: str = "",
        with_next: bool = False,
    ) -> str:
        """Return a paragraph of runs, in the style of the place where no other is named; nothing without runs.

        `hanging` is how far its first line stands out, in twentieths of a point.
        """
        if not inner:
            return ""
        style = self._lead_style or style or self.place.style
        lead, self._lead, self._lead_style = self._lead, "", ""
        properties = (
            f'<w:pStyle w:val="{style}"/>',
            KEPT if with_next or self.place.bound else "",
            numbering,
            self._room(style),
            self._indent(style, hanging),
            f'<w:jc w:val="{align}"/>' if align else "",
        )
        return f"<w:p><w:pPr>{''.join(properties)}</w:pPr>{lead}{inner}</w:p>"

    def _room(self, style: str) -> str:
        """Return the room over a paragraph that follows on a table, which has none of its own."""
        is_under, self._is_under_table = self._is_under_table, False
        needed = round(_UNDER_TABLE * self.look.scale)
        return f'<w:spacing w:before="{needed * POINT}"/>' if is_under and self._settings[style].before < needed else ""

    def led(self, lead: str, blocks: Blocks, style: str = "") -> str:
        """Return blocks with runs before their first words; over them where they do not begin with a paragraph.

        `style` is that of the paragraph which the runs begin.
        """
        if not begins_with_words(blocks):
            return joined((self.paragraph(lead, style), self.blocks(blocks)))
        self._lead, self._lead_style = self._lead + lead, style
        return self.blocks(blocks)

    def await_place(self, anchor: str) -> None:
        """Have the next paragraph be the place that links lead to."""
        if name := self._bookmarks.get(anchor):
            self._lead += self.bookmarked("", name)

    def led_to_the_end(self) -> str:
        """Return what still waits for a paragraph when all are written."""
        lead, self._lead = self._lead, ""
        return lead

    def _indent(self, style: str, hanging: int) -> str:
        place = self.place
        if not (place.offset or hanging) or (
            hanging and style == "ListParagraph" and place.offset == hanging * place.depth
        ):
            return ""
        out = f' w:hanging="{hanging}"' if hanging else ""
        return f'<w:ind w:left="{place.offset + self._settings[style].left}"{out}/>'

    def heading(self, level: int, inner: str, title: str, *, anchor: str | None = None, number: str = "") -> str:
        """Return a heading, or nothing without words; levels count from 1 and follow each other without a gap.

        `title` is what it says, for the contents. With a `number` it is a chapter's, which Word counts itself.
        """
        if not inner:
            return ""
        while self._outline[-1] >= level:
            self._outline.pop()
        self._outline.append(level)
        level = min(len(self._outline) - 1, _DEEPEST)
        if level <= _LISTED:
            anchor = anchor if anchor in self._bookmarks else None
            marked = self.bookmarked(inner, bookmark := self._bookmarks[anchor] if anchor else self._next_place())
            self.listed.append(Listed(level, number, title, bookmark))
        else:
            marked = self.marked(inner, anchor)
        return self.paragraph(marked, f"Heading{level}", numbering=self.numbering.of_chapter() if number else "")

    def _next_place(self) -> str:
        """Return the name of a bookmark that is for the contents alone; Word hides those that begin with a line."""
        return f"_Toc{len(self.listed) + 1:09}"

    def marked(self, inner: str, anchor: str | None) -> str:
        """Return runs as the place that links lead to; the first one that asks has the name."""
        name = self._bookmarks.get(anchor or "")
        if not inner and name:
            self.await_place(anchor or "")
        return self.bookmarked(inner, name) if inner and name else inner

    def bookmarked(self, inner: str, name: str) -> str:
        """Return runs within a bookmark, unless its name is given already."""
        if name in self._given:
            return inner
        self._given.add(name)
        number = len(self._given)
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="{number}"/>'

    def runs(self, runs: Runs) -> str:
        """Return the words of a paragraph, or nothing where there are none. Neighbours with one link are one link."""
        if not says(runs):
            return ""
        parts = ((link, list(members)) for link, members in groupby(runs, lambda run: run.link))
        return "".join(self._linked_runs(link, members) for link, members in parts)

    def _linked_runs(self, link: str | None, runs: list[Run]) -> str:
        target, style = self._target(link)
        inner = "".join(self._run(run, style) for run in runs)
        return f"<w:hyperlink {target}>{inner}</w:hyperlink>" if target and inner else inner

    def linked(self, link: str, text: str) -> str:
        """Return a text as a link, where the link leads somewhere that a reader may go."""
        return self.runs((Run(text, link=link),))

    def _target(self, link: str | None) -> tuple[str, str]:
        """Return the attributes of a link, and the style of its words; nothing for what leads nowhere."""
        if not link:
            return "", ""
        if link.startswith("#"):
            name = self._bookmarks.get(link[1:])
            return (f'w:anchor="{name}" w:history="1"', "CrossReference") if name else ("", "")
        found = address(link)
        return (f'r:id="{self.relations.to_address(found)}" w:history="1"', "Hyperlink") if found else ("", "")

    def _run(self, run: Run, style: str) -> str:
        if run.raised and not run.link and run.text in self._notes:
            return self._footnote(run.text)
        bold, italic = "<w:b/><w:bCs/>" if run.bold else "", "<w:i/><w:iCs/>" if run.italic else ""
        raised = '<w:vertAlign w:val="superscript"/>' if run.raised else ""
        name = "CodeText" if run.code else style
        styled = f'<w:rStyle w:val="{name}"/>' if name else ""
        return run_of(flowing(run.text), f"{styled}{bold}{italic}{raised}")

    def lettered(self, text: str, style: str = "") -> str:
        """Return a text in a style of letters, or nothing for one of blanks alone."""
        return run_of(flowing(text), f'<w:rStyle w:val="{style}"/>' if style else "") if text.strip() else ""

    def badge(self, step: Step | None) -> str:
        """Return a step's letter on its colour."""
        return self.lettered(f"\u00a0{step.letter if step else '·'}\u00a0", f"Badge{step_name(step)}")

    def _footnote(self, number: str) -> str:
        """Return the mark of a footnote; a later one to the same refers to the first."""
        if number in self._noted:
            name = f"_Ref{self._noted[number]:09}"
            return field(f"NOTEREF {name} \\f \\h", str(self._noted[number]), '<w:rStyle w:val="FootnoteReference"/>')
        self._noted[number] = self.footnotes.reserve()
        self.footnotes.fill(self._noted[number], self._note(self._notes[number]))
        mark = f'<w:footnoteReference w:id="{self._noted[number]}"/>'
        inner = run_of(mark, '<w:rStyle w:val="FootnoteReference"/>')
        return self.bookmarked(inner, f"_Ref{self._noted[number]:09}")

    def _note(self, blocks: Blocks) -> str:
        """Return the content of a footnote, which is in a part of its own; a footnote within it is no footnote."""
        before = self.place, self.relations, self._notes, self._noted, self._lead
        self.place, self.relations = Place("FootnoteText", self.look.width), self.footnotes.relations
        self._notes, self._noted, self._lead = {}, {}, ""
        mark = run_of("<w:footnoteRef/>", '<w:rStyle w:val="FootnoteReference"/>') + run_of(flowing(" "))
        try:
            return closed(self.led(mark, blocks))
        finally:
            self.place, self.relations, self._notes, self._noted, self._lead = before
