"""Writing blocks: from what a book says to elements of HTML, with what holds for the whole page.

The scribe knows headings, places and addresses; how each kind of block is written is in the tables of functions that it
is given (`prose`, `cards`, `parts`).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import groupby
from typing import Any

from playbook_app.domain.vocabulary import Step
from playbook_app.publishing.blocks import Blocks, Notes, Passage, Run, Runs
from playbook_app.publishing.book import Book, Controls
from playbook_app.publishing.finding import Finding
from playbook_app.publishing.html.text import address, escaped
from playbook_app.publishing.pictures import Pictures
from playbook_app.publishing.places import places_of

WriteBlock = Callable[["Scribe", Any], str]
"""How one kind of block is written."""

_DEEPEST = 6


class Scribe:
    """Writes the blocks of one book, and gathers what it found."""

    def __init__(self, book: Book, controls: Controls, images: Pictures, table: Mapping[type, WriteBlock]) -> None:
        """`table` says how each kind of block is written."""
        self.book = book
        self.controls = controls
        self.images = images
        self.findings: dict[Finding, None] = {}
        self.place = ""
        self.step_names = dict(controls.steps)
        self.roles = {anchor: place for place, (anchor, _name) in enumerate(controls.roles)}
        self._table = table
        self._places = frozenset(places_of(book))
        self._given: set[str] = set()
        self._outline: list[int] = [0]
        self._texts = 0
        self._notes: dict[str, str] = {}
        self._mentioned: set[str] = set()

    def blocks(self, blocks: Blocks) -> str:
        """Return blocks one after the other."""
        return "".join(map(self.block, blocks))

    def block(self, block: Any) -> str:
        """Return one block."""
        if isinstance(block, Passage):
            with self.within(block.place), self._noted(block.blocks):
                return self.blocks(block.blocks)
        return self._table[type(block)](self, block)

    @contextmanager
    def within(self, place: str) -> Iterator[None]:
        """Name the place that findings are reported for."""
        before, self.place = self.place, place
        try:
            yield
        finally:
            self.place = before

    @contextmanager
    def _noted(self, blocks: Blocks) -> Iterator[None]:
        """Let the marks of a text lead to its own footnotes."""
        numbers = [number for block in blocks if isinstance(block, Notes) for number, _ in block.entries]
        if not numbers:
            yield
            return
        self._texts += 1
        self._notes = {number: f"note-{self._texts}-{place}" for place, number in enumerate(numbers, start=1)}
        try:
            yield
        finally:
            self._notes = {}

    def note_name(self, number: str) -> tuple[str, bool]:
        """Return the name of a footnote's place, and whether a mark before it leads there; no name outside a text."""
        name = self._notes.get(number, "")
        return name, name in self._mentioned

    def heading(self, level: int, inner: str, *, look: str = "") -> str:
        """Return a heading, or nothing without words.

        Levels count from 1 as in a book; on the page they follow each other without a gap.
        """
        if not inner:
            return ""
        while self._outline[-1] >= level:
            self._outline.pop()
        self._outline.append(level)
        tag = f"h{min(len(self._outline), _DEEPEST)}"
        return f'<{tag} class="{look or f"level-{level}"}">{inner}</{tag}>'

    def named(self, anchor: str | None) -> str:
        """Return the attribute that makes a place of an element; the first one that asks has the name."""
        if not anchor or anchor in self._given:
            return ""
        self._given.add(anchor)
        return f' id="{escaped(anchor)}"'

    def runs(self, runs: Runs) -> str:
        """Return the words of a paragraph. Neighbours with one link are one link."""
        if len(runs) == 1 and not runs[0].link:
            return self._run(runs[0])
        parts = ((link, "".join(map(self._run, members))) for link, members in groupby(runs, lambda run: run.link))
        return "".join(self.linked(link, inner) for link, inner in parts)

    def linked(self, link: str | None, inner: str) -> str:
        """Return an element's content as a link, where the link leads somewhere that a reader may go."""
        if not link or not inner:
            return inner
        if link.startswith("#"):
            return f'<a href="{escaped(link)}">{inner}</a>' if link[1:] in self._places else inner
        found = address(link)
        return f'<a href="{found}" rel="noopener noreferrer">{inner}</a>' if found else inner

    def _run(self, run: Run) -> str:
        if run.text == "\n":
            return "<br>"
        inner = escaped(run.text)
        if run.code:
            inner = f"<code>{inner}</code>"
        if run.italic:
            inner = f"<em>{inner}</em>"
        if run.bold:
            inner = f"<strong>{inner}</strong>"
        return self._raised(run, inner) if run.raised else inner

    def _raised(self, run: Run, inner: str) -> str:
        name = self._notes.get(run.text)
        if name is None or run.link:
            return f"<sup>{inner}</sup>"
        first = "" if name in self._mentioned else f' id="to-{name}"'
        self._mentioned.add(name)
        return f'<sup><a href="#{name}"{first} role="doc-noteref">{inner}</a></sup>'

    def badge(self, step: Step | None) -> str:
        """Return the square with a step's letter; its name is told in words beside it."""
        return f'<span class="badge {look_of(step)}" aria-hidden="true">{step.letter if step else "·"}</span>'

    def roles_of(self, doers: Iterable[str]) -> str:
        """Return which roles something is for, as the page's script reads it: their places in the list of roles."""
        return " ".join(str(self.roles[one]) for one in doers if one in self.roles)


def look_of(step: Step | None) -> str:
    """Return the class of what has a step's colours."""
    return f"step-{step.value}" if step else "step-none"
