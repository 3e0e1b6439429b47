"""The brand's logo on a ground: as it is where it stands out, else on a plate of another colour."""

from functools import partial

from playbook_app.palette import WHITE
from playbook_app.publishing.pdf.boxes import Box, Picture, Shape
from playbook_app.publishing.pdf.page import PlacedShape
from playbook_app.publishing.pdf.setter import Setter
from playbook_app.publishing.pdf.stacks import Row, Stack


def backed(setter: Setter, picture: Picture, ground: str, air: float) -> Box:
    """Return a logo for a ground (#RRGGBB), on a plate with so much air around it (points) where that is needed."""
    stands_out = partial(setter.images.stands_out, picture.sha256)
    if stands_out(ground):
        return picture
    plate = next(filter(stands_out, (WHITE, setter.theme.accent)), None)
    if plate is None:
        return picture
    width, height = picture.width + 2 * air, picture.height + 2 * air
    shape = Shape(PlacedShape(None, 0, 0, width, height, plate, air), height)
    return Row([(0, shape), (air, Stack([Box(air), picture]))], width=width)


def width_of(box: Box) -> float:
    """Return how wide a logo is with its plate, in points."""
    return box.width if isinstance(box, Picture | Row) else 0.0
