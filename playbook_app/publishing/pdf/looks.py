"""How a stretch of text looks, and how wide it is so."""

from collections.abc import Sequence

from playbook_app.frozen import frozen
from playbook_app.publishing.pdf.faces import Face


@frozen(eq=False)
class Look:
    """How a stretch of text looks. Sizes in points; `tracking` is extra space between characters.

    `link` is an address or `#anchor`. With `page`, the number of the anchor's page is printed in place of the text;
    with `missing`, an empty box for each character. `actual` is what is read in place of a text that is set otherwise
    than it is written, such as a shaped one; text in such a look is not broken.

    Looks are told apart by identity: they are looked up for every stretch of text.
    """

    face: Face
    size: float
    colour: str
    tracking: float = 0.0
    rise: float = 0.0
    link: str | None = None
    page: bool = False
    missing: bool = False
    actual: str = ""

    def width(self, text: str) -> float:
        """Return the width of a text in points."""
        if self.missing:
            return len(text) * self.size * MISSING_WIDTH
        return self.face.widths[text] * self.size / 1000 + len(text) * self.tracking

    def widest(self, texts: Sequence[str]) -> float:
        """Return the width of the widest of some texts in points; 0 for none."""
        if self.missing or self.tracking or not texts:
            return max(map(self.width, texts), default=0.0)
        return max(map(self.face.widths.__getitem__, texts)) * self.size / 1000

    def leading_to(self, link: str | None) -> "Look":
        """Return a look that differs in where it leads alone."""
        return Look(
            self.face, self.size, self.colour, self.tracking, self.rise, link, self.page, self.missing, self.actual
        )

    @property
    def is_plain(self) -> bool:
        """Tell whether its text is drawn on the line, and read as it stands."""
        return not (self.link or self.missing or self.rise or self.actual)


MISSING_WIDTH = 0.6
"""The width of the box that stands for a character that no font has, in ems."""


Segment = tuple[Look, str, float]
"""A stretch of a line, and its width in points, with the spaces inside but not the one at its end."""
