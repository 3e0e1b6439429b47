"""The look of pocket cards: sans serif, since the type is small, in steps of size from comfortable to just readable."""

from dataclasses import replace
from functools import cached_property

from playbook_app.frozen import frozen
from playbook_app.publishing.colours import accent_of
from playbook_app.publishing.paper import Paper
from playbook_app.publishing.pdf.flow import Area
from playbook_app.publishing.pdf.theme import (
    SANS,
    SANS_BOLD,
    SANS_SEMIBOLD,
    SERIF,
    SERIF_ITALIC,
    STYLES,
    Family,
    TextStyle,
    Theme,
)

SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
"""The sizes of body text to choose from, in points: the last is the least that can be read."""
_NOMINAL = 10.0
_LEADING = 12.2

_SPOKEN = Family("SourceSerifPro-It", "SourceSansPro-Bold", "SourceSerifPro-Regular", "SourceSerifPro-Bold")
"""Words to say, whose label runs in as that of other texts."""

_GROWING = {
    "body": TextStyle(SANS, _NOMINAL, _LEADING, above=0.5, below=0.5),
    "spoken": TextStyle(_SPOKEN, _NOMINAL, _LEADING, above=0.5, below=0.5),
    "statement": TextStyle(SERIF, 11.5, 14.5, above=0, below=0.7),
    "pocket title": TextStyle(SANS_BOLD, 16.5, 18.5, above=0, below=1),
    "pocket promise": TextStyle(SERIF_ITALIC, 13.5, 17.5, above=0, below=0),
}
"""Styles that take part in the steps; sizes at 10 points of body text."""

_FIXED = {
    "pocket overline": TextStyle(SANS_SEMIBOLD, 6.5, 8, tracking=0.08, above=0, below=0),
    "pocket head": TextStyle(SANS_SEMIBOLD, 8, 9.5, above=0, below=0),
    "pocket foot": TextStyle(SANS, 6, 7.5, above=0, below=0),
    "pocket letter": TextStyle(SANS_BOLD, 10.5, 12, "white", above=0, below=0),
    "pocket ghost": TextStyle(SANS_BOLD, 160, 160, above=0, below=0),
    "sheet note": TextStyle(SANS, 7.5, 9.5, "muted", above=0, below=0),
    "measuring title": TextStyle(SANS_BOLD, 18, 22, above=0, below=1),
    "measuring step": TextStyle(SERIF, 10.5, 14.5, above=0.5, below=0.5),
    "measuring scale": TextStyle(SANS, 6.5, 8, above=0, below=0),
}
"""Styles of one size, in points."""


@frozen(slots=False)
class PocketTheme(Theme):
    """The look of cards at one size of body text, in points."""

    body: float = SIZES[0]

    @classmethod
    def steps(cls, paper: Paper, accent: str) -> tuple["PocketTheme", ...]:
        """Return the themes to choose from, the largest type first."""
        return tuple(cls(paper, accent_of(accent), body=size) for size in SIZES)

    @cached_property
    def scale(self) -> float:
        """How large growing type is, compared with what its styles say."""
        return self.body / _NOMINAL

    @cached_property
    def unit(self) -> float:
        """Half a line of body text, in points."""
        return _LEADING / 2 * self.scale

    @cached_property
    def area(self) -> Area:
        """Where text stands on a sheet without cards; figures on a card are no taller than the card allows."""
        width, height = self.paper.size
        return Area(width * 0.1, height * 0.92, height * 0.08, width * 0.8)

    @cached_property
    def _styles(self) -> dict[str, TextStyle]:
        raised = {
            name: replace(style, size=max(style.size, _NOMINAL), leading=max(style.leading, _LEADING))
            for name, style in STYLES.items()
        }
        fixed = {
            name: replace(style, size=style.size / self.scale, leading=style.leading / self.scale)
            for name, style in _FIXED.items()
        }
        return raised | _GROWING | fixed

    def style(self, name: str) -> TextStyle:
        """Return a style by its name; none is smaller than body text but those of one size."""
        return self._styles[name]
