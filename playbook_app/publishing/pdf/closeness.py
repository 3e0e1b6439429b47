"""How much closer text may be set, so that what all but fits a page fits it, and how little height that can leave."""

from operator import attrgetter

from playbook_app.publishing.pdf.boxes import Box, Text
from playbook_app.publishing.pdf.stacks import Row, Stack, height_of

CLOSE_LEADING = 0.96
"""What is left of the distance between lines where text is set closer."""
CLOSE_AIR = 0.7
"""Likewise, of the space that texts want above and below; that of other boxes stays."""


def closest(box: Box) -> Box:
    """Return an empty box, no higher than what `box` holds would be if it were set closer."""
    above, height, below = box.above, box.height, box.below
    if isinstance(box, Text):
        height -= (height - 2 * box.inset) * (1 - CLOSE_LEADING)
        above, below = above * CLOSE_AIR, below * CLOSE_AIR
    elif isinstance(box, Row):
        height = closest(max([cell for _, cell in box.cells], key=_height)).height
    elif isinstance(box, Stack) and box.children:
        closer = [*map(closest, box.children)]
        height += height_of(closer) - height_of(box.children)
        # What it wants is what its first and last child want, unless it was told otherwise.
        above = closer[0].above if above == box.children[0].above else above
        below = closer[-1].below if below == box.children[-1].below else below
    return Box(height, above=above, below=below)


_height = attrgetter("height")
