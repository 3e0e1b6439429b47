"""Everything that the keyboard reaches says what it is to a screen reader, in every place and dialog."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from playbook_app.domain.vocabulary import Kind
from playbook_app.starting import SAMPLE, started
from playbook_app.ui.application import Application
from playbook_app.ui.target import PlaceName, Target
from playbook_app.ui.window.doors import DOORS
from playbook_app.ui.window.window import PlaybookWindow
from tests.ui.conftest import AUTHOR

_LEFT_TO_QT = (QComboBox, QAbstractSpinBox)
"""The inner parts of these are named by the whole."""


@pytest.fixture
def window(application: Application, tmp_path: Path, qtbot: QtBot) -> PlaybookWindow:
    path = tmp_path / "Sample.playbook"
    started(SAMPLE, path, AUTHOR).close()
    opened = application.open(path)
    opened.resize(1440, 900)
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def _unnamed(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        if reached and not isinstance(widget.parentWidget(), _LEFT_TO_QT) and not isinstance(widget, QScrollArea):
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                yield f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


@pytest.mark.parametrize("place", list(PlaceName))
def test_every_control_of_a_place_has_a_name(window: PlaybookWindow, place: PlaceName, qtbot: QtBot) -> None:
    window.visit(place)
    qtbot.wait(200)
    assert list(_unnamed(window)) == []


def test_every_control_of_a_panel_has_a_name(window: PlaybookWindow, qtbot: QtBot) -> None:
    for stage, moments in window.session.playbook.journey()[:1]:
        for target in (Target(Kind.STAGE, stage.id), Target(Kind.MOMENT, moments[0].id)):
            window.go(target)
            qtbot.wait(200)
            assert list(_unnamed(window)) == []


@pytest.mark.parametrize("action", sorted(DOORS))
def test_every_control_of_a_dialog_has_a_name(window: PlaybookWindow, action: str, qtbot: QtBot) -> None:
    window.desk.actions.run(action)
    qtbot.wait(200)
    dialogs = [widget for widget in QApplication.topLevelWidgets() if widget is not window and widget.isVisible()]
    assert dialogs
    unnamed = [name for dialog in dialogs for name in _unnamed(dialog)]
    for dialog in dialogs:
        dialog.close()
    assert unnamed == []


def test_the_test_finds_a_control_without_a_name(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QLineEdit, QVBoxLayout

    root = QWidget()
    QVBoxLayout(root).addWidget(QLineEdit(root))
    qtbot.addWidget(root)
    root.show()
    assert list(_unnamed(root)) == ["QLineEdit in QWidget"]


def test_tab_reaches_the_place_and_leaves_it(window: PlaybookWindow, qtbot: QtBot) -> None:
    """Going on with Tab comes back to where it began, so nothing traps the keyboard."""
    window.visit(PlaceName.READINESS)
    qtbot.wait(200)
    seen: list[QWidget] = []
    for _ in range(200):
        focused: QWidget | None = QApplication.focusWidget()
        if focused in seen:
            break
        if focused is not None:
            seen.append(focused)
        qtbot.keyClick(focused or window, Qt.Key.Key_Tab)
    assert len(seen) > 3
    assert QApplication.focusWidget() in seen
