"""The sheet on which a person measures how far a printer puts the back of a sheet from where it should be."""

from collections.abc import Iterator

from playbook_app.publishing.paper import MILLIMETRE
from playbook_app.publishing.pdf.boxes import Box
from playbook_app.publishing.pdf.page import Page, PlacedShape
from playbook_app.publishing.pdf.pocket_sheet import Sheet, crop_marks
from playbook_app.publishing.pdf.pocket_type import PocketType
from playbook_app.publishing.pdf.stacks import Row, place_all
from playbook_app.publishing.pocket import Measuring

_REACH = 15
"""How far the scale goes each way, in mm: as far as backs can be moved."""
_THIN, _THICK = 0.35, 0.9
_INK = "#000000"


def measuring_pages(kit: PocketType, words: Measuring, sheet: Sheet, offset: tuple[float, float]) -> Iterator[Page]:
    """Yield the front, with a cross, and the back, with a scale that is moved by `offset` (mm) as the backs of cards.

    Both have the edges of cards, so that one sees at their corners, too, whether the sides agree.
    """
    width, height = sheet.paper.size
    middle = (width / 2, height * 0.42)
    front, back = Page(0), Page(1)
    _explain(kit, words, front, sheet)
    front.items += [_level(*middle, 2 * _REACH, _THICK), _upright(*middle, 2 * _REACH, _THICK)]
    kit.one_line(words.front, "measuring scale", width, align=0.5).place(front, 0, middle[1] - 18 * MILLIMETRE)
    front.items += crop_marks(map(sheet.front, range(sheet.capacity)))
    yield front
    moved = (middle[0] + offset[0] * MILLIMETRE, middle[1] + offset[1] * MILLIMETRE)
    _scale(kit, back, moved)
    kit.one_line(words.back, "measuring scale", width, align=0.5).place(back, 0, moved[1] - 18 * MILLIMETRE)
    back.items += crop_marks(sheet.back(number, offset) for number in range(sheet.capacity))
    yield back


def _explain(kit: PocketType, words: Measuring, page: Page, sheet: Sheet) -> None:
    area = kit.plain.theme.area
    boxes: list[Box] = [kit.plain.line(words.title, "measuring title", area.width, None)]
    for number, step in enumerate(words.steps, start=1):
        label = kit.plain.line(f"{number}.", "measuring step", 20, None)
        text = kit.plain.line(step, "measuring step", area.width - 20, None)
        boxes.append(Row([(0, label), (20, text)], above=6))
    top = min(area.top, sheet.paper.size[1] - 30 * MILLIMETRE)
    place_all(boxes, page, area.x, top)


def _scale(kit: PocketType, page: Page, middle: tuple[float, float]) -> None:
    """Put two rulers across each other, with a stroke for each millimetre and a number for each fifth."""
    x, y = middle
    page.items += [_level(x, y, 2 * _REACH, _THIN), _upright(x, y, 2 * _REACH, _THIN)]
    for distance in range(-_REACH, _REACH + 1):
        fifth = distance % 5 == 0
        length = 3.0 if fifth else 1.5
        along = distance * MILLIMETRE
        page.items += [_upright(x + along, y, length, _THIN), _level(x, y + along, length, _THIN)]
        if fifth and distance:
            number = f"{distance:+d}".replace("-", "–")
            across = kit.plain.line(number, "measuring scale", 20, None, align=0.5)
            across.place(page, x + along - 10, y - 2 * MILLIMETRE)
            up = kit.plain.line(number, "measuring scale", 20, None)
            up.place(page, x + 2.2 * MILLIMETRE, y + along + up.height / 2)


def _level(x: float, y: float, length: float, thickness: float) -> PlacedShape:
    """Return a level stroke of a length in mm about a point."""
    reach = length * MILLIMETRE
    return PlacedShape(None, x - reach / 2, y - thickness / 2, reach, thickness, _INK)


def _upright(x: float, y: float, length: float, thickness: float) -> PlacedShape:
    reach = length * MILLIMETRE
    return PlacedShape(None, x - thickness / 2, y - reach / 2, thickness, reach, _INK)
