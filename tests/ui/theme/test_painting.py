"""The painted marks keep to their rectangles, and say what they say without colour too."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from playbook_app.domain.vocabulary import Step
from playbook_app.ui.theme.colours import DARK, LIGHT, Colours
from playbook_app.ui.theme.fonts import load_fonts
from playbook_app.ui.theme.painting import (
    PILL_HEIGHT,
    dots_width,
    paint_badge,
    paint_dots,
    paint_focus,
    paint_pill,
    paint_ring,
    pill_width,
)

Painting = Callable[[QPainter, QRectF], None]
RECT = QRectF(10, 10, 60, 24)
MARKS: dict[str, Painting] = {
    "badge": lambda painter, rect: paint_badge(painter, QRectF(rect.topLeft(), rect.size()), Step.CULTURE, LIGHT),
    "dots": lambda painter, rect: paint_dots(painter, rect, [True, False] * 3, LIGHT),
    "ring": lambda painter, rect: paint_ring(painter, rect, 0.6, LIGHT, good=True),
    "pill": lambda painter, rect: paint_pill(
        painter, rect, "a word far too long for it", ink="#000000", ground="#DDDDDD"
    ),
    "focus": lambda painter, rect: paint_focus(painter, rect, LIGHT),
}


@pytest.fixture(autouse=True)
def _fonts(qapp: object) -> None:
    load_fonts()


def painted(painting: Painting, rect: QRectF = RECT, *, mirrored: bool = False) -> QImage:
    image = QImage(80, 44, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    painting(painter, rect)
    painter.end()
    return image


def shares(image: QImage, colour: str) -> int:
    return sum(image.pixelColor(x, y) == QColor(colour) for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("name", MARKS)
def test_a_mark_is_seen_and_keeps_to_its_rectangle(name: str) -> None:
    image = painted(MARKS[name])
    ink = [(x, y) for x in range(80) for y in range(44) if image.pixelColor(x, y).alpha()]
    assert ink
    assert all(RECT.adjusted(-1, -1, 1, 1).contains(x, y) for x, y in ink)


@pytest.mark.parametrize("name", MARKS)
def test_a_mark_leaves_the_painter_as_it_was(qtbot: QtBot, name: str) -> None:
    image = QImage(80, 44, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setPen(QColor("#123456"))
    MARKS[name](painter, RECT)
    assert painter.pen().color() == QColor("#123456")
    assert not painter.testRenderHint(QPainter.RenderHint.Antialiasing)
    painter.end()


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_badge_bears_a_letter_on_its_step_s_hue(colours: Colours) -> None:
    image = painted(lambda painter, rect: paint_badge(painter, QRectF(10, 10, 24, 24), Step.IDEAL, colours))
    assert shares(image, colours.steps[Step.IDEAL]) > 200
    assert shares(image, colours.on_step) > 5


def test_badges_of_two_steps_differ_in_more_than_their_hue() -> None:
    def letters(step: Step) -> set[tuple[int, int]]:
        image = painted(lambda painter, rect: paint_badge(painter, QRectF(10, 10, 24, 24), step, LIGHT))
        return {(x, y) for x in range(80) for y in range(44) if image.pixelColor(x, y) == QColor(LIGHT.on_step)}

    assert letters(Step.IDEAL) != letters(Step.EMPOWERMENT)


def test_a_missing_support_is_a_ring_and_a_present_one_a_disc() -> None:
    missing = painted(lambda painter, rect: paint_dots(painter, rect, [False], LIGHT))
    present = painted(lambda painter, rect: paint_dots(painter, rect, [True], LIGHT))
    middle = (int(RECT.left()) + 3, int(RECT.center().y()))
    assert missing.pixelColor(*middle).alpha() == 0
    assert present.pixelColor(*middle) == QColor(LIGHT.good)


def test_dots_run_from_the_side_where_one_begins_to_read() -> None:
    def first(*, mirrored: bool) -> bool:
        image = painted(lambda painter, rect: paint_dots(painter, rect, [True, False], LIGHT), mirrored=mirrored)
        return image.pixelColor(int(RECT.left()) + 3, int(RECT.center().y())) == QColor(LIGHT.good)

    assert first(mirrored=False)
    assert not first(mirrored=True)


def test_six_dots_take_the_width_that_is_told() -> None:
    assert dots_width(6) == 5 * 9 + 6
    assert dots_width(0) == 0


def test_a_ring_fills_with_its_share() -> None:
    filled = [
        shares(
            painted(lambda painter, rect, share=share: paint_ring(painter, rect, share, LIGHT, good=True)), LIGHT.good
        )
        for share in (0, 0.25, 0.5, 1)
    ]
    assert filled[0] == 0
    assert filled == sorted(set(filled))


def test_a_ring_that_is_not_good_is_not_green() -> None:
    image = painted(lambda painter, rect: paint_ring(painter, rect, 0.5, LIGHT, good=False))
    assert (shares(image, LIGHT.good), shares(image, LIGHT.warn) > 0) == (0, True)


def test_a_word_fits_into_the_width_told_and_is_shortened_in_less() -> None:
    def ink_of(width: float) -> int:
        rect = QRectF(0, 0, width, PILL_HEIGHT)
        image = painted(
            lambda painter, area: paint_pill(painter, area, "review", ink="#000000", ground="#FFFFFF"), rect
        )
        return sum(image.pixelColor(x, y).lightness() < 128 for x in range(int(width)) for y in range(18))

    whole = ink_of(pill_width("review"))
    assert ink_of(pill_width("review") + 10) == pytest.approx(whole, abs=6)
    assert 0 < ink_of(pill_width("review") - 20) < whole
