"""The setters of a deck of cards, one for each size of type, and what they do for front and back alike."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from playbook_app.publishing.finding import Finding, Subject
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf import writer
from playbook_app.publishing.pdf.boxes import Text
from playbook_app.publishing.pdf.images import Images
from playbook_app.publishing.pdf.pocket_sheet import SAFE, Place
from playbook_app.publishing.pdf.pocket_theme import PocketTheme
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.theme import Inks


class PocketType:
    """Sets the texts of cards in several sizes."""

    def __init__(self, paper: Paper, accent: str, images: Images) -> None:
        """Make the setters; `setters` have the largest type first, `plain` is the smallest."""
        themes = PocketTheme.steps(paper, accent)
        self.setters = tuple(Setter(theme, images, writer.TABLE) for theme in themes)
        self.plain = self.setters[-1]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found on the way, each once."""
        return tuple(dict.fromkeys(finding for setter in self.setters for finding in setter.findings))

    @contextmanager
    def within(self, place: str, subject: Subject | None, inks: Inks | None = None) -> Iterator[None]:
        """Name the place that findings are reported for and what they lead to, and set text in other colours."""
        with ExitStack() as stack:
            for setter in self.setters:
                stack.enter_context(setter.within(place, subject))
                if inks:
                    stack.enter_context(setter.inked(inks))
            yield

    def one_line(self, text: str, style: str, width: float, **options: Any) -> Text:
        """Return a plain text as one line; what is longer than `width` points ends in an ellipsis."""
        line = self.plain.line(text, style, 1e9, None, **options)
        if line.lines[0].width > width:
            line = self.plain.line(self._cut(text, style, width), style, 1e9, None, **options)
        line.width = width
        return line

    def _cut(self, text: str, style: str, width: float) -> str:
        return longest(text, lambda shorter: self.plain.width(shorter, style) <= width)


def longest(text: str, fits: Any) -> str:
    """Return the longest beginning of a text, with an ellipsis, that fits."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(cut(text, middle)):
            low = middle
        else:
            high = middle - 1
    return cut(text, low)


def cut(text: str, length: int) -> str:
    """Return a text of so many characters and an ellipsis."""
    return text[:length].rstrip() + "…"


def inside(place: Place) -> Place:
    """Return where on a card may be text."""
    left, low, right, high = place
    return left + SAFE, low + SAFE, right - SAFE, high - SAFE
