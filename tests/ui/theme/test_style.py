"""The style sheet dresses what it is to dress, and nothing moves when the focus comes."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from playbook_app.resources import resource
from playbook_app.ui.theme.calendars import calm
from playbook_app.ui.theme.colours import DARK, LIGHT
from playbook_app.ui.theme.look import Look, looking
from playbook_app.ui.theme.segments import Segments
from playbook_app.ui.theme.theme import Appearance, Theme

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # what the offscreen platform says of any window

FOCUSABLE: dict[str, Callable[[], QWidget]] = {
    "push button": lambda: QPushButton("Save"),
    "primary": lambda: looking(QPushButton("Save"), Look.PRIMARY),
    "flat": lambda: looking(QPushButton("Save"), Look.FLAT),
    "chip": lambda: looking(QPushButton("Save"), Look.CHIP),
    "segment": lambda: looking(QPushButton("Save"), Look.SEGMENT),
    "rail": lambda: looking(worded(QToolButton()), Look.RAIL),
    "tool button": lambda: worded(QToolButton()),
    "check box": lambda: QCheckBox("Why"),
    "radio button": lambda: QRadioButton("Fixed"),
    "line": lambda: QLineEdit("Words"),
    "title": lambda: looking(QLineEdit("Words"), Look.ENTITY_TITLE),
    "plain text": lambda: QPlainTextEdit("Words"),
    "text": lambda: QTextEdit("Words"),
    "number": QSpinBox,
    "date": QDateEdit,
    "combo box": QComboBox,
    "list": QListWidget,
}


def worded(button: QAbstractButton) -> QAbstractButton:
    button.setText("Words")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme(Appearance.LIGHT)
    made.apply()
    return made


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Callable[[QWidget], QWidget]:
    """Show a widget beside another that has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)

    def show(widget: QWidget) -> QWidget:
        other = QPushButton("Other")
        column.addWidget(other)
        column.addWidget(widget)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        other.setFocus()
        return widget

    return show


def pixels(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def inks(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("name", FOCUSABLE)
def test_the_focus_is_seen_and_moves_nothing(shown: Callable[[QWidget], QWidget], name: str) -> None:
    widget = shown(FOCUSABLE[name]())
    size, without = widget.sizeHint(), pixels(widget)
    widget.setFocus()
    QApplication.processEvents()
    assert widget.sizeHint() == size
    assert inks(pixels(widget)) - inks(without)


@pytest.mark.parametrize("name", [name for name in FOCUSABLE if name != "list"])
def test_what_is_disabled_looks_so(shown: Callable[[QWidget], QWidget], name: str) -> None:
    widget = shown(FOCUSABLE[name]())
    before = pixels(widget)
    widget.setEnabled(False)
    assert pixels(widget) != before


def test_every_colour_and_drawing_that_the_sheet_names_is_there(theme: Theme) -> None:
    sheet = QApplication.instance().styleSheet()
    assert "$" not in sheet
    assert "icon(" not in sheet
    assert sheet.count("url(") > 20


def test_the_sheet_writes_no_colour_of_its_own() -> None:
    assert not re.findall(r"#[0-9A-Fa-f]{6}", resource("look", "window.qss").read_text())


def test_every_look_is_dressed() -> None:
    sheet = resource("look", "window.qss").read_text()
    assert [look for look in Look if f'look="{look.value}"' not in sheet] == []


def test_choosing_dark_repaints_what_is_shown_and_tells(
    qtbot: QtBot, theme: Theme, shown: Callable[[QWidget], QWidget]
) -> None:
    button = shown(looking(QPushButton("Save"), Look.PRIMARY))
    assert LIGHT.accent.lower() in inks(pixels(button))
    with qtbot.waitSignal(theme.changed):
        theme.choose(Appearance.DARK)
    assert DARK.accent.lower() in inks(pixels(button))
    assert theme.colours is DARK


def test_a_widget_can_take_another_look_while_it_is_shown(shown: Callable[[QWidget], QWidget]) -> None:
    button = shown(looking(QPushButton("Save"), Look.FLAT))
    looking(button, Look.PRIMARY)
    assert LIGHT.accent.lower() in inks(pixels(button))


def test_a_selected_row_is_read_in_the_usual_ink(shown: Callable[[QWidget], QWidget]) -> None:
    rows = QListWidget()
    rows.addItems(["One", "Two"])
    rows.setCurrentRow(0)
    seen = inks(pixels(shown(rows)))
    assert {LIGHT.selected.lower(), LIGHT.text.lower()} <= seen


def test_a_list_that_was_filled_before_it_was_dressed_gives_its_rows_their_height(
    qtbot: QtBot, shown: Callable[[QWidget], QWidget]
) -> None:
    rows = QListWidget()
    rows.addItems(["One", "Two"])
    rows.setCurrentRow(1)
    shown(rows)
    first, second = (rows.visualItemRect(rows.item(row)) for row in range(2))
    assert second.top() >= first.bottom()


def test_the_rail_s_line_is_where_reading_goes(qtbot: QtBot) -> None:
    def lined_at_the_right() -> bool:
        Theme(Appearance.LIGHT).apply()
        frame = looking(QFrame(), Look.RAIL)
        qtbot.addWidget(frame)
        frame.resize(40, 40)
        return pixels(frame).pixelColor(39, 20) == QColor(LIGHT.line)

    assert lined_at_the_right()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert not lined_at_the_right()
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_of_segments_one_is_pressed_and_the_arrow_keys_change_which(
    qtbot: QtBot, shown: Callable[[QWidget], QWidget]
) -> None:
    cards, heat_map = QPushButton("Cards"), QPushButton("Heat map")
    shown(Segments((cards, heat_map), "View"))
    cards.setChecked(True)
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_Right)
    assert (cards.isChecked(), heat_map.isChecked()) == (False, True)


def test_a_calendar_writes_weekends_as_other_days(shown: Callable[[QWidget], QWidget]) -> None:
    calendar = shown(calm(QCalendarWidget()))
    assert QColor(Qt.GlobalColor.red).name() not in inks(pixels(calendar))


def test_a_hint_is_muted(shown: Callable[[QWidget], QWidget]) -> None:
    assert LIGHT.muted.lower() in inks(pixels(shown(looking(QLabel("■■■"), Look.MUTED))))
