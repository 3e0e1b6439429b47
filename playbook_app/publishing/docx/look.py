"""How a Word file looks: its sheet, its typefaces and colours, all of which follow from the book and its paper.

Lengths are twentieths of a point, as WordprocessingML has them, unless another unit is named.
"""

from functools import cached_property

from playbook_app.domain.vocabulary import Step
from playbook_app.frozen import frozen
from playbook_app.palette import MUTED, STEP_COLOURS, STEP_TINTS
from playbook_app.publishing.book import Book
from playbook_app.publishing.colours import accent_of, ground_of, readable_as_ink, readable_on
from playbook_app.publishing.paper import Paper

POINT = 20
"""A point."""
EMU = 12_700
"""A point in English metric units, which drawings are measured in."""
STEP_IN = 17 * POINT
"""How far the items of a list stand to the right of its bullets."""

_TEXT_FONT, _HEADING_FONT = "Cambria", "Calibri"
"""Word brings them along on every system."""
_LONGEST_FONT_NAME = 31
_MARGINS = {Paper.A4: (78, 84, 78), Paper.LETTER: (84, 80, 76), Paper.A5: (46, 58, 54)}
"""Margins at both sides, at the head and at the foot, in points."""
_SCALES = {Paper.A5: 0.88}


@frozen(slots=False)
class Look:
    """The look of one file."""

    book: Book
    paper: Paper

    @cached_property
    def scale(self) -> float:
        """How large type is, compared with A4."""
        return _SCALES.get(self.paper, 1.0)

    @cached_property
    def size(self) -> tuple[int, int]:
        """Width and height of the sheet."""
        width, height = self.paper.size
        return round(width * POINT), round(height * POINT)

    @cached_property
    def margins(self) -> tuple[int, int, int]:
        """The margins at both sides, at the head and at the foot."""
        side, head, foot = _MARGINS[self.paper]
        return side * POINT, head * POINT, foot * POINT

    @cached_property
    def width(self) -> int:
        """How wide text is set."""
        return self.size[0] - 2 * self.margins[0]

    @cached_property
    def height(self) -> int:
        """How high the text of a page is."""
        return self.size[1] - self.margins[1] - self.margins[2]

    @cached_property
    def text_font(self) -> str:
        """The name of the typeface that texts are set in."""
        return (self.book.typefaces.text.name or _TEXT_FONT)[:_LONGEST_FONT_NAME]

    @cached_property
    def heading_font(self) -> str:
        """The name of the typeface of headings and labels."""
        return (self.book.typefaces.headings.name or _HEADING_FONT)[:_LONGEST_FONT_NAME]

    @cached_property
    def accent(self) -> str:
        """The brand's colour, or the product's own (#RRGGBB, like all colours)."""
        return accent_of(self.book.accent)

    @cached_property
    def ink(self) -> str:
        """The brand's colour as it is read on white."""
        return readable_as_ink(self.accent)

    @cached_property
    def ground(self) -> str:
        """The brand's colour as a ground for text."""
        return ground_of(self.accent)

    @cached_property
    def on_ground(self) -> str:
        """What is read on the ground."""
        return readable_on(self.ground)


def step_name(step: Step | None) -> str:
    """Return the end of the names of styles for a step, such as Ideal; it is None for what has no step."""
    return step.value.capitalize() if step else "None"


def step_colour(step: Step | None) -> str:
    """Return a step's hue; without a step, the muted colour."""
    return STEP_COLOURS[step] if step else MUTED


def step_tint(step: Step | None) -> str:
    """Return the ground of a step's texts."""
    return STEP_TINTS[step] if step else "#F1F0ED"


def fill(colour: str) -> str:
    """Return a colour as WordprocessingML writes it."""
    return colour.removeprefix("#")
