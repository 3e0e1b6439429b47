"""How much closer text may be set, so that what all but fits a page fits it, and how little height that can leave."""

from playbook_app.publishing.pdf.boxes import Box, Text
from playbook_app.publishing.pdf.stacks import Row, Stack, height_of

CLOSE_LEADING = 0.96
"""What is left of the distance between lines where text is set closer."""
CLOSE_AIR = 0.7
"""Likewise, of the space that texts want above and below; that of other boxes stays."""


def least_height(box: Box) -> float:
    """Return a height in points that a box of running text has at the least where what it holds is set closer."""
    if isinstance(box, Text):
        return box.height - (box.height - 2 * box.inset) * (1 - CLOSE_LEADING)
    if isinstance(box, Row):
        for _, cell in box.cells:  # a row gets no lower than any of its cells: one of the highest will do
            if cell.height == box.height:
                return least_height(cell)
    if isinstance(box, Stack):
        return box.height - height_of(box.children) + _stacked(box.children)
    return box.height


def _stacked(boxes: list[Box]) -> float:
    """Return the least height of boxes under each other, with the space between them."""
    total = before = 0.0
    for place, box in enumerate(boxes):
        above, below = _wanted(box)
        if place:
            total += max(above, before)
        total += least_height(box)
        before = below
    return total


def _wanted(box: Box) -> tuple[float, float]:
    """Return the space that a box wants above and below where it is set closer."""
    above, below = box.above, box.below
    if isinstance(box, Text):
        return above * CLOSE_AIR, below * CLOSE_AIR
    if isinstance(box, Stack) and box.children:
        # What its first and last child want, unless it was told otherwise.
        first, last = box.children[0], box.children[-1]
        above = _wanted(first)[0] if above == first.above else above
        below = _wanted(last)[1] if below == last.below else below
    return above, below
