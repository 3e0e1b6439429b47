"""A line as it is being read: what was found so far, what all lines of a document share, and where the reading is."""

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playbook_app.exchange.word.blocks import Block, Looks, Span, Tally
from playbook_app.exchange.word.styles import Look, Styles
from playbook_app.frozen import frozen

if TYPE_CHECKING:
    from playbook_app.exchange.office import Package


@dataclass(slots=True)
class Line:
    """What a paragraph holds, as far as it was read. `letters` counts them by how they look."""

    spans: list[Span] = field(default_factory=list)
    boxes: list[Block] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    letters: Counter[tuple[int, bool, bool, bool]] = field(default_factory=Counter)

    def looks(self, *, centred: bool) -> Looks:
        """Return how the paragraph looks as a whole: as all of its letters do, and as large as most of them are."""
        if not self.letters:
            return Looks(centred=centred)
        size = Counter[int]()
        for (points, *_), count in self.letters.items():
            size[points] += count
        bold, caps, underlined = (all(look[at] for look in self.letters) for at in (1, 2, 3))
        return Looks(size.most_common(1)[0][0], bold, caps, underlined, centred)


@frozen
class Frame:
    """What all stories of a document share. `notes` are the names given to footnotes, by their part's kind and id."""

    package: "Package"
    styles: Styles
    tally: Tally
    notes: dict[tuple[str, str], str]

    def note(self, kind: str, key: str) -> str:
        """Return the name of a footnote or endnote, which it gets when it is first met."""
        return self.notes.setdefault((kind, key), str(len(self.notes) + 1))


@frozen
class Spot:
    """Where a reading is: the line, the look of its letters, where they lead, and how deep it is within blocks."""

    line: Line
    look: Look
    link: str
    depth: int
    inner: int = 0

    def deeper(self) -> "Spot":
        """Return the same, one element further in."""
        return Spot(self.line, self.look, self.link, self.depth, self.inner + 1)

    def looking(self, look: Look) -> "Spot":
        """Return the same with another look."""
        return Spot(self.line, look, self.link, self.depth, self.inner)

    def leading(self, link: str) -> "Spot":
        """Return the same with another link."""
        return Spot(self.line, self.look, link, self.depth, self.inner)
