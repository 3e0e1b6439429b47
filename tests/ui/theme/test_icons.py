"""The icons are one family: one grid, one stroke, one ink; and each shows something, inside its box."""

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage
from pytestqt.qtbot import QtBot

from playbook_app import resources
from playbook_app.colour import contrast
from playbook_app.ui.theme.icons import Tint, tinted_icon

FAMILY = sorted(path.stem for path in resources.icon("").glob("*.svg") if path.stem != "playbook")
SIDE = 96
RED = Tint("#FF0000", "#00FF00", "#0000FF")
HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
    'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">'
)


def drawn(
    icon: QIcon, side: int = SIDE, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
) -> QImage:
    return icon.pixmap(QSize(side, side), 1.0, mode, state).toImage()


def middle(image: QImage) -> str:
    return image.pixelColor(SIDE // 2, SIDE // 2).name()


def inked(image: QImage) -> list[tuple[int, int]]:
    return [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > 40]


@pytest.mark.parametrize("name", FAMILY)
def test_an_icon_keeps_to_the_grid_the_stroke_and_the_ink_of_its_family(name: str) -> None:
    head, _, rest = resources.icon(f"{name}.svg").read_text().partition("\n")
    assert head == HEAD
    assert set(re.findall(r"<(\w+)", rest)) <= {"path", "circle", "rect"}
    assert set(re.findall(r'([\w-]+)="', rest)) <= {"d", "cx", "cy", "r", "x", "y", "width", "height", "rx"}


@pytest.mark.parametrize("name", FAMILY)
def test_an_icon_shows_something_and_stays_inside_its_box(qtbot: QtBot, name: str) -> None:
    ink = inked(drawn(tinted_icon(name, RED)))
    assert len(ink) > 60
    assert all(0 < x < SIDE - 1 and 0 < y < SIDE - 1 for x, y in ink)


def test_no_two_icons_are_the_same() -> None:
    assert len({resources.icon(f"{name}.svg").read_text() for name in FAMILY}) == len(FAMILY)


def test_an_icon_has_the_colour_asked_for_and_others_where_it_is_checked_and_disabled(qtbot: QtBot) -> None:
    icon = tinted_icon("add", RED)
    assert middle(drawn(icon)) == "#ff0000"
    assert middle(drawn(icon, state=QIcon.State.On)) == "#00ff00"
    assert middle(drawn(icon, mode=QIcon.Mode.Disabled)) == "#0000ff"


def test_an_icon_has_as_many_pixels_as_the_screen(qtbot: QtBot) -> None:
    pixmap = tinted_icon("add", RED).pixmap(QSize(20, 20), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)


def test_a_name_without_a_drawing_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        tinted_icon("nothing-of-the-kind", RED)


@pytest.fixture
def _right_to_left(qtbot: QtBot) -> object:
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("leading", "left_to_right"), [("chevron-leading", "chevron-left"), ("arrow-trailing", "arrow-right")]
)
def test_leading_is_left_where_one_reads_from_the_left(qtbot: QtBot, leading: str, left_to_right: str) -> None:
    assert drawn(tinted_icon(leading, RED)) == drawn(tinted_icon(left_to_right, RED))


@pytest.mark.usefixtures("_right_to_left")
def test_leading_is_right_where_one_reads_from_the_right() -> None:
    assert drawn(tinted_icon("chevron-leading", RED)) == drawn(tinted_icon("chevron-right", RED))


@pytest.mark.usefixtures("_right_to_left")
def test_what_runs_along_the_reading_is_mirrored_where_one_reads_from_the_right() -> None:
    leftmost = min(x for x, _ in inked(drawn(tinted_icon("undo", RED))))
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    rightmost = max(x for x, _ in inked(drawn(tinted_icon("undo", RED))))
    assert leftmost == pytest.approx(SIDE - rightmost, abs=2)


def test_the_application_s_own_icon_can_be_told_from_its_ground_at_sixteen_pixels(qtbot: QtBot) -> None:
    image = drawn(QIcon(str(resources.icon("playbook.svg"))), 16)
    inks = {image.pixelColor(x, y).name() for x, y in inked(image)}
    contrasts = [contrast(one, "#1F4E79") for one in inks]
    assert sum(value >= 4.5 for value in contrasts) >= 8
