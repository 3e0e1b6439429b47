"""The look of posters: sheets that lie across, with type from what is read at two metres down to arm's length."""

from dataclasses import replace
from functools import cached_property

from playbook_app.frozen import frozen
from playbook_app.publishing.colours import accent_of
from playbook_app.publishing.paper import MILLIMETRE, Paper
from playbook_app.publishing.pdf.flow import Area
from playbook_app.publishing.pdf.theme import SANS, SANS_BOLD, SANS_SEMIBOLD, SERIF_ITALIC, TextStyle, Theme

SIZES = (20.0, 18.0, 16.0, 14.5, 13.0, 12.0, 11.0, 10.0, 9.25, 8.5, 8.0, 7.5, 7.0, 6.5)
"""The sizes of a standard's title to choose from, in points: the last is the least that can be read."""
_NOMINAL = 10.0
_LEAST = 6.0
_BASE = {Paper.A3: 10.0, Paper.TABLOID: 10.0, Paper.A2: 14.0}
"""The size that heads and feet go by."""
_MARGIN = 11 * MILLIMETRE

_STYLES = {
    "poster stage": TextStyle(SANS_BOLD, 12, 15, "accent", above=0, below=0.3),
    "poster moment": TextStyle(SANS_SEMIBOLD, 10.5, 12.5, above=0, below=0),
    "poster owner": TextStyle(SANS, 8.5, 10.5, "muted", above=0, below=0),
    "poster code": TextStyle(SANS_SEMIBOLD, 7.6, 9.4, tracking=0.04, above=0, below=0),
    "poster title": TextStyle(SANS, 10, 12, above=0, below=0),
    "poster step": TextStyle(SANS_BOLD, 11.5, 13.5, above=0, below=0.3),
    "poster meaning": TextStyle(SANS, 9, 11.4, "muted", above=0, below=0),
    "poster badge": TextStyle(SANS_BOLD, 14, 16, "white", above=0, below=0),
    "poster promise": TextStyle(SERIF_ITALIC, 36, 42, above=0, below=0),
    "poster brand": TextStyle(SANS_SEMIBOLD, 10.5, 14, tracking=0.06, above=0, below=0),
    "poster note": TextStyle(SANS, 9, 12, "soft", above=0, below=0),
    "poster foot": TextStyle(SANS, 8, 10.5, "muted", above=0, below=0),
}
"""Sizes where a standard's title is set in 10 points."""


@frozen(slots=False)
class PosterTheme(Theme):
    """The look of a poster at one size of type, in points."""

    body: float = _NOMINAL

    @classmethod
    def steps(cls, paper: Paper, accent: str) -> tuple["PosterTheme", ...]:
        """Return the themes to choose from, the largest type first."""
        return tuple(cls(paper, accent_of(accent), body=size) for size in SIZES)

    @classmethod
    def heading(cls, paper: Paper, accent: str, share: float = 1.0) -> "PosterTheme":
        """Return the theme of heads and feet, at a share of their usual size."""
        return cls(paper, accent_of(accent), body=_BASE[paper] * share)

    @cached_property
    def sheet(self) -> tuple[float, float]:
        """Width and height of the sheet that lies across, in points."""
        height, width = self.paper.size
        return width, height

    @cached_property
    def scale(self) -> float:
        """How large type is, compared with what its styles say."""
        return self.body / _NOMINAL

    @cached_property
    def unit(self) -> float:
        """Half a line of a standard's title, in points."""
        return 6 * self.scale

    @cached_property
    def area(self) -> Area:
        """What is inside the margins; heads and feet take their part of it."""
        width, height = self.sheet
        return Area(_MARGIN, height - _MARGIN, _MARGIN, width - 2 * _MARGIN)

    @cached_property
    def _styles(self) -> dict[str, TextStyle]:
        least = _LEAST / self.scale
        return {
            name: replace(style, size=max(style.size, least), leading=max(style.leading, least * 1.2))
            for name, style in _STYLES.items()
        }

    def style(self, name: str) -> TextStyle:
        """Return a style by its name; none is smaller than can be read."""
        return self._styles[name]
