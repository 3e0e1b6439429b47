"""The graded cells of a heat map: a step's hue, stronger the more there is, and an ink that is read on each shade."""

from playbook_app.colour import READABLE, contrast, mixed
from playbook_app.domain.vocabulary import Step
from playbook_app.ui.theme.colours import Colours

_EITHER = ("#000000", "#FFFFFF")
"""One of the two is readable on any ground; needed only on the middle shades, where neither of our own inks is."""


def heat(colours: Colours, step: Step, share: float) -> tuple[str, str]:
    """Return the ground and the ink of a cell, from its step's tint (a share of 0) to its full hue (1)."""
    ground = mixed(colours.tints[step], colours.steps[step], min(1.0, max(0.0, share)))
    ours = (ink for ink in (colours.text, colours.on_step) if contrast(ink, ground) >= READABLE)
    return ground, next(ours, max(_EITHER, key=lambda ink: contrast(ink, ground)))
